//! Orders in a basket: one that is paid where it is collected stands in it at its own prices, and nothing changes them.

use crate::basket::check_price;
use crate::limits::LINES_MAX;
use crate::{
    Basket, BasketError, Currency, HandedOver, Item, LineItem, Money, NewLine, OperatorId, OrderDeed, OrderPart,
    OrderReason, OrderStep, Quantity, UnitPrice,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which line of an order a line of a basket sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineOrder {
    /// The order.
    pub order: Uuid,
    /// Its line.
    pub line: Uuid,
}

/// Goods of an order that are paid at the till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectedGoods {
    /// The order's line.
    pub line: Uuid,
    /// What it sells.
    pub item: Item,
    /// How much of it.
    pub quantity: Quantity,
    /// What one of it costs in the order.
    pub unit_price: UnitPrice,
    /// What it comes to, as prices are in this country: with tax or without.
    pub price: Money,
    /// The age it is sold from, in years.
    pub minimum_age: Option<u8>,
    /// What is printed under it: which order it is of.
    pub note: String,
}

impl Basket {
    /// Puts an order that isn't paid yet into the basket: it is handed over when the sale is paid.
    ///
    /// # Errors
    /// When it is in the basket already, when the basket is being paid, has no room or an exempt buyer, or an amount is too large.
    pub fn collect(
        &mut self,
        handed: HandedOver,
        goods: Vec<CollectedGoods>,
        currency: Currency,
    ) -> Result<(), BasketError> {
        self.check_open()?;
        if goods.is_empty() || self.handed_over.iter().any(|known| known.order == handed.order) {
            return Err(BasketError::OrderIsIn);
        }
        if self.exemption().is_some() {
            return Err(BasketError::IsOfOrder);
        }
        if self.lines.len() + goods.len() > LINES_MAX {
            return Err(BasketError::TooManyLines { max: LINES_MAX });
        }
        let before = (self.lines.len(), self.next_line);
        for goods in goods {
            let line = self.line_of(handed.order, goods);
            if let Err(error) =
                check_price(line.unit_price).and_then(|()| self.check_amounts(Some(&line), None, currency))
            {
                self.lines.truncate(before.0);
                self.next_line = before.1;
                return Err(error);
            }
            self.lines.push(line);
            self.next_line += 1;
        }
        self.handed_over.push(handed);
        Ok(())
    }

    fn line_of(&self, order: Uuid, goods: CollectedGoods) -> LineItem {
        let CollectedGoods { line, item, quantity, unit_price, price, minimum_age, note } = goods;
        // Deposits and the like are in an order's price.
        let (is_open_price, pack, levies, link) = (false, None, Vec::new(), None);
        let new = NewLine {
            item,
            quantity,
            unit_price,
            is_open_price,
            label_price: Some(price),
            pack,
            levies,
            link,
            minimum_age,
        };
        let (order, note) = (Some(LineOrder { order, line }), Some(note));
        LineItem { order, note, ..LineItem::new(self.next_line, new) }
    }

    /// Takes an order out of the basket again.
    ///
    /// # Errors
    /// When it isn't there or the basket is being paid.
    pub fn leave_out(&mut self, order: Uuid) -> Result<HandedOver, BasketError> {
        self.check_open()?;
        let index = self.handed_over.iter().position(|known| known.order == order).ok_or(BasketError::NoSuchLine)?;
        self.lines.retain(|line| line.order.is_none_or(|of| of.order != order));
        Ok(self.handed_over.remove(index))
    }
}

impl LineItem {
    /// Whether nothing changes its price: a gift voucher, or goods of an order.
    pub fn is_fixed(&self) -> bool {
        self.is_voucher || self.order.is_some()
    }
}

impl HandedOver {
    /// What undoes it: its goods are back.
    pub fn taken_back(&self, operator: &OperatorId) -> OrderStep {
        let lines: Vec<OrderPart> = self.lines.clone().unwrap_or_default();
        OrderStep {
            order: self.order,
            label: self.label.clone(),
            operator: operator.clone(),
            deed: OrderDeed::TakenBack { lines, reason: OrderReason::CustomerChanged },
        }
    }
}
