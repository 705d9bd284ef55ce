//! A price set by hand, and how much a person gives away on a line by all their means together.

use super::error::check_price;
use super::{Basket, BasketError, Discount, LineId, LineItem};
use crate::{Currency, Money, PriceOverride, Rate, Ratio, UnitPrice};

impl Basket {
    /// Sells a line for another price than the one in force; without one, for that again.
    ///
    /// # Errors
    /// When the line has gone, is paid for by the price on its pack, or the basket is being paid.
    pub fn override_price(
        &mut self,
        id: LineId,
        price: Option<(UnitPrice, String, String)>,
        currency: Currency,
    ) -> Result<(), BasketError> {
        self.check_open()?;
        let mut changed = self.goods(id)?.clone();
        if changed.label_price.is_some() {
            return Err(BasketError::OnePack);
        }
        let original = changed.price_override.take().map_or(changed.unit_price, |before| before.original);
        changed.unit_price = original;
        if let Some((price, reason, text)) = price {
            check_price(price)?;
            changed.unit_price = price;
            changed.price_override = Some(PriceOverride { original, reason, text });
        }
        self.check_amounts(Some(&changed), Some(id), currency)?;
        self.replace(changed);
        Ok(())
    }

    /// The share of the price in force that people take off a line, by its price, its own discount and the basket's together; of all
    /// lines the greatest share if none is named.
    pub fn given_away(&self, line: Option<LineId>, currency: Currency) -> Rate {
        let of_basket = kept(self.discount, self.after_line_discounts(currency));
        let chosen = self.lines.iter().filter(|known| line.is_none_or(|id| known.id == id));
        let least = chosen.filter_map(|line| kept_of_line(line, currency)?.times(of_basket)).min();
        let off = least.and_then(|least| Ratio::ONE.plus(Ratio::whole(-1).times(least)?));
        off.filter(|off| *off > Ratio::ZERO).map_or(Rate::default(), Ratio::percent)
    }
}

/// What is left of a line's price in force after its own price and discount; `None` for what costs nothing anyway.
fn kept_of_line(line: &LineItem, currency: Currency) -> Option<Ratio> {
    let by_price = match &line.price_override {
        Some(changed) => {
            let ((now, decimals), (before, before_decimals)) = (line.unit_price.parts(), changed.original.parts());
            let now = i128::from(now) * 10_i128.pow(u32::from(before_decimals));
            Ratio::new(now, i128::from(before) * 10_i128.pow(u32::from(decimals)))?
        }
        None => Ratio::ONE,
    };
    by_price.times(kept(line.discount, line.after_promotions(currency)))
}

/// What is left of an amount after a discount.
fn kept(discount: Option<Discount>, price: Money) -> Ratio {
    let left = match discount {
        None => return Ratio::ONE,
        Some(Discount::Percent(rate)) => {
            Ratio::new(100_000_000 - i128::from(rate.millionths()).clamp(0, 100_000_000), 100_000_000)
        }
        Some(discount) => Ratio::new(i128::from((price - discount.off(price)).minor()), i128::from(price.minor())),
    };
    left.unwrap_or(Ratio::ONE)
}
