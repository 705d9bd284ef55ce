//! The language a customer asked for: kept with their basket and sale, so that whatever shows it speaks it.

use crate::{Basket, LineId};

impl Basket {
    /// Says which language the customer reads; `None` is the store's. Amounts stay as they are, so that they may ask while they pay.
    /// What the lines are called in it is told by [`Basket::name_line`].
    pub fn set_language(&mut self, language: Option<String>) {
        if self.language != language {
            self.lines.iter_mut().for_each(|line| line.customer_name = None);
        }
        self.language = language;
    }

    /// Says what a line sells in the customer's language.
    pub fn name_line(&mut self, id: LineId, customer_name: String) {
        if let Some(line) = self.lines.iter_mut().find(|line| line.id == id) {
            line.customer_name = Some(customer_name).filter(|name| *name != line.item.name);
        }
    }
}
