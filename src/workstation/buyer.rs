//! Who buys, where the customer asks for an invoice or the law names the buyer: kept with the open basket, durable like every change of it.

use crate::texts::clean;
use crate::{Problem, Reply, Workstation};
use retail::{Buyer, Right};

impl Workstation {
    pub(crate) fn set_buyer(&mut self, buyer: Option<Buyer>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let buyer = buyer.map(cleaned);
        let mut basket = self.open_basket()?.clone();
        basket.set_buyer(buyer, &self.country)?;
        self.keep(basket, None)
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
