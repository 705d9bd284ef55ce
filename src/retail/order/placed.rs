//! Goods of a basket that aren't taken along: another store, or this one, keeps them for their customer or sends them. They are paid with
//! the basket, and become an order of that store.

use crate::{Basket, BasketCustomer, BasketError, LineId, LineItem, StoreId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An order that is placed, and paid, with a sale. Whom it is for is the sale's customer: no name and no address stands here, because a
/// journal can't forget them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PlacedOrder {
    /// Its id.
    pub id: Uuid,
    /// The store that gathers it.
    pub store: StoreId,
    /// Whether that store sends it to its customer's address, instead of keeping it for them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_sent: bool,
}

impl PlacedOrder {
    /// Whether it goes the same way as another one: both are one order then.
    pub fn goes_with(&self, other: &PlacedOrder) -> bool {
        self.store == other.store && self.is_sent == other.is_sent
    }
}

/// The number of an order that is placed with a sale, as its customer reads it on the receipt: `AU-SYD-01-000123-A`.
pub fn placed_number(receipt: &str, index: usize) -> String {
    let letter = u8::try_from(index % 26).map_or('Z', |index| char::from(b'A' + index));
    format!("{receipt}-{letter}")
}

impl Basket {
    /// A line isn't taken along: it goes with this order, beside what goes the same way already. What follows the line goes with it.
    ///
    /// # Errors
    /// When the line has gone, isn't an article or is of an order already, when nobody is named whom the basket is for, or when it is being
    /// paid.
    pub fn send(&mut self, line: LineId, order: PlacedOrder) -> Result<(), BasketError> {
        self.check_open()?;
        let goods = self.goods(line)?;
        if goods.item.sku.is_none() || goods.link.is_some() {
            return Err(BasketError::NotSent);
        }
        if self.customer.is_none() {
            return Err(BasketError::OrderForNobody);
        }
        let known = self.placed.iter().find(|known| known.goes_with(&order)).map(|known| known.id);
        let id = known.unwrap_or(order.id);
        if known.is_none() {
            self.placed.push(order);
        }
        self.go(line, Some(id));
        Ok(())
    }

    /// Says whom the basket is for; `None` takes it back.
    ///
    /// # Errors
    /// When goods are kept or sent for somebody, and nobody is named.
    pub fn set_customer(&mut self, customer: Option<BasketCustomer>) -> Result<(), BasketError> {
        if customer.is_none() && self.orders().next().is_some() {
            return Err(BasketError::OrderForNobody);
        }
        self.customer = customer;
        Ok(())
    }

    /// The customer takes a line along after all.
    ///
    /// # Errors
    /// When the line has gone or the basket is being paid.
    pub fn take_along(&mut self, line: LineId) -> Result<(), BasketError> {
        self.check_open()?;
        self.goods(line)?;
        self.go(line, None);
        Ok(())
    }

    fn go(&mut self, line: LineId, order: Option<Uuid>) {
        let goes = |it: &&mut LineItem| it.id == line || it.link.is_some_and(|link| link.to == line);
        self.lines.iter_mut().filter(goes).for_each(|it| it.sent_with = order);
        self.placed.retain(|placed| self.lines.iter().any(|line| line.sent_with == Some(placed.id)));
    }

    /// The orders that are placed when it is paid: those that something goes with.
    pub fn orders(&self) -> impl Iterator<Item = &PlacedOrder> {
        self.placed.iter().filter(|placed| self.lines.iter().any(|line| line.sent_with == Some(placed.id)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Currency, Item, Moment, Quantity, Unit, UnitPrice};

    fn item(sku: &str) -> Item {
        Item {
            sku: Some(sku.into()),
            gtin: None,
            name: sku.to_owned(),
            category: String::new(),
            product: String::new(),
            brand: String::new(),
            tax_category: "gst".to_owned(),
            unit: Unit::Each,
            picture: String::new(),
            cost: None,
        }
    }

    fn order(id: u128, store: &str, is_sent: bool) -> PlacedOrder {
        PlacedOrder { id: Uuid::from_u128(id), store: StoreId(store.to_owned()), is_sent }
    }

    fn kim() -> Option<BasketCustomer> {
        Some(BasketCustomer { id: Uuid::from_u128(7), name: "Kim Tran".to_owned(), group: None })
    }

    fn basket(currency: Currency) -> Basket {
        let at: Moment = "2026-11-22T10:00:00+11:00".parse().expect("a moment");
        let mut basket = Basket::new(Uuid::from_u128(1), "101".into(), at);
        for sku in ["LAMP", "CUP", "BOWL"] {
            let price = UnitPrice::from_money(crate::Money::from_minor(4_900), currency);
            basket.add(item(sku), Quantity::ONE, price, false, currency).expect("rung up");
        }
        basket
    }

    #[test]
    fn what_goes_the_same_way_is_one_order() {
        let aud = Currency::parse("AUD").expect("a currency");
        let mut basket = basket(aud);
        basket.set_customer(kim()).expect("is for Kim");
        basket.send(1, order(10, "AU-MEL", false)).expect("goes to Melbourne");
        basket.send(2, order(11, "AU-MEL", false)).expect("goes with it");
        basket.send(3, order(12, "AU-MEL", true)).expect("is sent from there");
        let with: Vec<_> = basket.lines.iter().map(|line| line.sent_with).collect();
        assert_eq!(with, [Some(Uuid::from_u128(10)), Some(Uuid::from_u128(10)), Some(Uuid::from_u128(12))]);
        assert_eq!(basket.orders().count(), 2);
        // The same article isn't added to what goes elsewhere.
        let price = basket.lines[0].unit_price;
        let new = basket.add(item("LAMP"), Quantity::ONE, price, false, aud).expect("rung up");
        assert_eq!((new, basket.lines[3].sent_with), (4, None));
        basket.take_along(3).expect("taken along");
        basket.remove(1).expect("removed");
        assert_eq!(basket.orders().map(|order| order.id).collect::<Vec<_>>(), [Uuid::from_u128(10)]);
        basket.remove(2).expect("removed");
        assert_eq!(basket.orders().count(), 0);
    }

    #[test]
    fn nothing_goes_to_nobody() {
        let mut basket = basket(Currency::parse("AUD").expect("a currency"));
        assert_eq!(basket.send(1, order(10, "AU-MEL", false)), Err(BasketError::OrderForNobody));
        basket.set_customer(kim()).expect("is for Kim");
        assert_eq!(basket.send(9, order(10, "AU-MEL", false)), Err(BasketError::NoSuchLine));
        basket.send(1, order(10, "AU-MEL", false)).expect("goes to Melbourne");
        assert_eq!(basket.set_customer(None), Err(BasketError::OrderForNobody));
        basket.take_along(1).expect("taken along");
        basket.set_customer(None).expect("is for nobody");
    }

    #[test]
    fn orders_of_a_sale_are_told_apart() {
        assert_eq!(placed_number("AU-SYD-01-000123", 0), "AU-SYD-01-000123-A");
        assert_eq!(placed_number("AU-SYD-01-000123", 1), "AU-SYD-01-000123-B");
    }
}
