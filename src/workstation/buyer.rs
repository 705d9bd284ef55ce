//! Who buys, where the customer asks for an invoice or the law names the buyer: kept with the open basket, durable like every change of it, or
//! told after the sale was paid.

use crate::paying::ticket_json;
use crate::texts::clean;
use crate::{Problem, Reply, Workstation};
use database::NewPrint;
use retail::{Buyer, Refusal, Right, Sale, TransactionEvent};

impl Workstation {
    pub(crate) fn set_buyer(&mut self, buyer: Option<Buyer>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let buyer = buyer.map(cleaned);
        let mut basket = self.open_basket()?.clone();
        basket.set_buyer(buyer, &self.country)?;
        self.keep(basket, None)
    }

    /// The invoice of a finished sale: a record of its own and, if the receipt has been handed out, a marked duplicate.
    pub(crate) fn invoice_sale(&mut self, receipt: u64, buyer: Buyer) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let sale = self.with_invoice(self.sale(receipt)?)?;
        if let Some(slip) = self.database.voided_by(receipt).map_err(Problem::from_database)? {
            return Err(Refusal::new("already-voided").text("slip", self.label(slip)?).into());
        }
        let buyer = cleaned(buyer);
        sale.check_invoice(&buyer, &self.country)?;
        let slips = self.settle_unknown_prints(receipt, &operator.id)?;
        let (document, copy) = self.next_paper(&sale)?;
        let ticket = self.receipt_ticket(&Sale { buyer: Some(buyer.clone()), ..sale }, copy);
        let ticket = crate::voucher_sale::with_slips(ticket, slips);
        let print = NewPrint { document, ticket_json: ticket_json(&ticket) };
        let event = TransactionEvent::Invoiced { operator: operator.id, receipt, copy: copy.unwrap_or(0), buyer };
        let job = self.record_with_print(event, print, None)?;
        self.queued(Some(job), document);
        Ok(Reply::Printing { job })
    }

    /// A sale as its copies show it: with the buyer of the invoice it was given later.
    pub(crate) fn with_invoice(&self, sale: Sale) -> Result<Sale, Problem> {
        let buyer = self.invoiced_to(&sale)?;
        Ok(Sale { buyer, ..sale })
    }

    /// Whom a sale's invoice names, given with it or later.
    pub(crate) fn invoiced_to(&self, sale: &Sale) -> Result<Option<Buyer>, Problem> {
        match &sale.buyer {
            Some(buyer) => Ok(Some(buyer.clone())),
            None => self.database.invoiced_to(sale.receipt).map_err(Problem::from_database),
        }
    }
}

/// The same buyer without control characters, direction marks and empty lines.
fn cleaned(buyer: Buyer) -> Buyer {
    let lines = buyer.address.iter().map(|line| clean(line));
    Buyer {
        name: clean(&buyer.name),
        address: lines.filter(|line| !line.is_empty()).collect(),
        tax_number: clean(&buyer.tax_number),
    }
}
