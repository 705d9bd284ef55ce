//! What is handed over for a sale: cash, with change and cash rounding, cash of another currency, a card, or a gift voucher; and what goes back
//! the way an order was paid online.

mod error;

pub use error::TenderError;

use crate::{Foreign, Money, VoucherGoods};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How money came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TenderKind {
    /// Banknotes and coins.
    Cash,
    /// A card, approved on the card terminal and confirmed by the cashier.
    Card,
    /// A gift voucher: what it spends was turnover or a debt of the shop's before; it is no new money.
    Voucher,
    /// The way an order of the online store was paid: money only goes back there, and whoever took it there sees to it.
    Online,
}

impl TenderKind {
    /// Every kind.
    pub const ALL: [TenderKind; 4] = [TenderKind::Cash, TenderKind::Card, TenderKind::Voucher, TenderKind::Online];

    /// Its name in files and messages.
    pub const fn key(self) -> &'static str {
        match self {
            TenderKind::Cash => "cash",
            TenderKind::Card => "card",
            TenderKind::Voucher => "voucher",
            TenderKind::Online => "online",
        }
    }
}

/// Money handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Tender {
    /// How.
    pub kind: TenderKind,
    /// How much, in minor units of the store's currency; before change. Below zero when it goes back to the customer.
    pub amount: Money,
    /// What was really handed over, if that was cash of another currency: `amount` is what it was taken for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign: Option<Foreign>,
    /// Our own reference of the card payment, if the till asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<Uuid>,
    /// What the card terminal calls the payment, if it told the till: its id and its number, `52500038/0042`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminal: Option<String>,
    /// The voucher that pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voucher: Option<VoucherSpent>,
}

/// What a tender spends of a gift voucher. The code itself is written down nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoucherSpent {
    /// What the ledger knows it by: SHA-256 of its code, as 64 hexadecimal digits.
    pub handle: String,
    /// Under which id the hub holds the amount.
    pub lease: Uuid,
    /// The last four symbols of its code before the check, by which people tell vouchers apart.
    pub tail: String,
    /// The grant of the hub under which it was taken without asking, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Uuid>,
    /// What it is for, if it is for one kind of goods: what it pays was taxed when it was sold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goods: Option<VoucherGoods>,
}

impl Tender {
    /// Money of the store's own currency.
    pub const fn new(kind: TenderKind, amount: Money) -> Tender {
        Tender { kind, amount, foreign: None, payment: None, terminal: None, voucher: None }
    }

    /// Cash of another currency, taken for its value in the store's.
    pub const fn foreign_cash(amount: Money, foreign: Foreign) -> Tender {
        Tender { kind: TenderKind::Cash, amount, foreign: Some(foreign), payment: None, terminal: None, voucher: None }
    }

    /// A card payment the till asked for under its own reference.
    pub const fn card_payment(amount: Money, payment: Uuid) -> Tender {
        Tender { kind: TenderKind::Card, amount, foreign: None, payment: Some(payment), terminal: None, voucher: None }
    }

    /// An amount the hub holds of a voucher.
    pub const fn of_voucher(amount: Money, voucher: VoucherSpent) -> Tender {
        Tender {
            kind: TenderKind::Voucher,
            amount,
            foreign: None,
            payment: None,
            terminal: None,
            voucher: Some(voucher),
        }
    }
}
