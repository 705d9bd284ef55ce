//! Goods of a basket that aren't sold to the young.

use super::{Basket, BasketError};

impl Basket {
    /// The age nobody has looked at yet, in years; `None` if nothing asks for more than was looked at.
    pub fn age_to_check(&self) -> Option<u8> {
        let looked_at = self.age.as_ref().map(|age| age.years);
        let asked = self.lines.iter().filter_map(|line| line.minimum_age).max();
        asked.filter(|asked| looked_at.is_none_or(|looked_at| *asked > looked_at))
    }

    /// Takes every line out that asks for an age nobody has confirmed; returns the names of what they sold.
    ///
    /// # Errors
    /// When the basket is being paid.
    pub fn remove_above_age(&mut self) -> Result<Vec<String>, BasketError> {
        self.check_open()?;
        let looked_at = self.age.as_ref().map(|age| age.years);
        let too_young = self.lines.iter().filter(|line| line.minimum_age > looked_at);
        let gone: Vec<_> = too_young.map(|line| (line.id, line.item.name.clone())).collect();
        for (id, _) in &gone {
            // What came along with one of them has left with it.
            if self.line(*id).is_ok() {
                self.remove(*id)?;
            }
        }
        Ok(gone.into_iter().map(|(_, name)| name).collect())
    }
}
