//! The receipt without paper: after a sale its lines are handed to whoever keeps them for the customer to fetch; the screen shows
//! where. No sale waits for that, and none fails without it.

use crate::Workstation;
use crate::view::SaleView;
use hardware::Ticket;
use schemars::JsonSchema;
use serde::Serialize;

/// A receipt for the customer to fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElectronicReceipt {
    /// Its lines, as they are printed.
    pub ticket: Ticket,
    /// The language they are in (BCP 47).
    pub language: String,
    /// The receipt's number as printed.
    pub label: String,
    /// What it is called, with its number.
    pub title: String,
    /// The words of the link to the same as a file.
    pub save_words: String,
}

/// Where the customer gets a receipt, or why they can't.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ElectronicOffer {
    /// A web address that nobody can guess.
    Link(String),
    /// The till is in no network.
    NoNetwork,
    /// Another program has the port of the settings.
    PortTaken,
    /// The computer has no randomness for an address.
    NotSafe,
}

/// Who keeps receipts for customers. Called after the sale is on the disk; answers at once.
pub trait ElectronicReceipts: Send {
    /// Keeps a receipt for a while and says where.
    fn offer(&mut self, receipt: ElectronicReceipt) -> ElectronicOffer;
}

impl Workstation {
    /// From now on receipts can be fetched there.
    pub fn offer_receipts_with(&mut self, keeper: Box<dyn ElectronicReceipts>) {
        self.electronic = Some(keeper);
    }

    /// Offers the receipt of a sale that is on the disk; nothing if the shop doesn't.
    pub(crate) fn offer_receipt(&mut self, ticket: &Ticket, sale: &SaleView) -> Option<ElectronicOffer> {
        self.electronic.as_ref()?;
        let (language, save_words) = self.in_customers_language(sale.receipt_language.as_deref(), |catalog| {
            (catalog.tag().to_owned(), catalog.text("receipt-link-save"))
        });
        let title = format!("{} {}", self.store.name, sale.label);
        let receipt = ElectronicReceipt {
            ticket: self.as_printed(ticket.clone()),
            language,
            label: sale.label.clone(),
            title,
            save_words,
        };
        self.electronic.as_mut().map(|keeper| keeper.offer(receipt))
    }
}
