//! A line of a basket: what it sells, how much of it, at which price, with which discount.

use crate::{
    BuyerExemption, Consumption, Currency, Item, LineOrder, Money, PackFacts, PriceOverride, Quantity, Rate, Reduction,
    UnitPrice,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A line's number within its basket: given once, never reused, so that a tap on a line that has just gone hits nothing else.
pub type LineId = u32;

/// Less than the price: a share or an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Discount {
    /// A share of the price, 0 to 100 %.
    Percent(Rate),
    /// An amount off the whole line or basket, in minor units.
    Amount(Money),
}

impl Discount {
    /// What it takes off `price`: never more than the price.
    pub fn off(self, price: Money) -> Money {
        match self {
            Discount::Percent(rate) => rate.of(price).clamp(Money::ZERO, price.max(Money::ZERO)),
            Discount::Amount(amount) => amount.clamp(Money::ZERO, price.max(Money::ZERO)),
        }
    }

    /// Its size as a share of `price`, for the limits of a role: rounded up to a whole hundredth of a percent.
    pub fn share_of(self, price: Money) -> Rate {
        match self {
            Discount::Percent(rate) => rate,
            Discount::Amount(amount) if price.minor() > 0 && amount < price => {
                let hundredths =
                    (i128::from(amount.minor()) * 10_000 + i128::from(price.minor()) - 1) / i128::from(price.minor());
                crate::money::plain_decimal(hundredths as i64, 2).parse().unwrap_or(Rate::percent(100))
            }
            Discount::Amount(amount) if amount.is_zero() => Rate::default(),
            Discount::Amount(_) => Rate::percent(100),
        }
    }
}

/// One line of a basket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineItem {
    /// Its number within the basket.
    pub id: LineId,
    /// What it sells.
    pub item: Item,
    /// How much of it.
    pub quantity: Quantity,
    /// The price of one unit, tax included.
    pub unit_price: UnitPrice,
    /// Whether the cashier typed the price.
    pub is_open_price: bool,
    /// Discount on this line.
    pub discount: Option<Discount>,
    /// A note that is printed under it.
    pub note: Option<String>,
    /// The price printed on the pack, which is paid whatever quantity times unit price comes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label_price: Option<Money>,
    /// What the symbol on the pack said of it: lot, serial number, expiry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<PackFacts>,
    /// Where it is eaten or drunk, if somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Consumption>,
    /// Levies each piece bears, by their ids in the country's file: a deposit, an eco-participation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<String>,
    /// Taxes its buyer need not pay, and what proves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<BuyerExemption>,
    /// What it sells in the language the customer asked for, where the catalogue knows that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<String>,
    /// What promotions take off it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reductions: Vec<Reduction>,
    /// The price was set by hand: what it would have been, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_override: Option<PriceOverride>,
    /// The line that brought this one along, which it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// The age it is sold from, in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    /// Whether it sells a gift voucher for one kind of goods: nothing changes its price.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_voucher: bool,
    /// The line of an order it sells: nothing changes its price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<LineOrder>,
    /// The order it goes with, which is placed with the sale: nobody takes it along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_with: Option<Uuid>,
}

/// What ties a line to the one that brought it along: a deposit crate to its bottles, a fee to its lamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Link {
    /// The line that brought it.
    pub to: LineId,
    /// Pieces of this one for each piece of that.
    pub pieces: i64,
}

/// A line to ring up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    /// What it sells.
    pub item: Item,
    /// How much of it.
    pub quantity: Quantity,
    /// The price of one unit, tax included.
    pub unit_price: UnitPrice,
    /// Whether the cashier typed the price.
    pub is_open_price: bool,
    /// The price printed on the pack, if it has one of its own.
    pub label_price: Option<Money>,
    /// What the symbol on the pack said of it.
    pub pack: Option<PackFacts>,
    /// Levies each piece bears, by their ids in the country's file.
    pub levies: Vec<String>,
    /// The line that brings it along.
    pub link: Option<Link>,
    /// The age it is sold from, in years.
    pub minimum_age: Option<u8>,
}

impl LineItem {
    /// The line with this number, not reduced, discounted or noted yet.
    pub fn new(id: LineId, new: NewLine) -> LineItem {
        let NewLine { item, quantity, unit_price, is_open_price, label_price, pack, levies, link, minimum_age } = new;
        LineItem {
            id,
            item,
            quantity,
            unit_price,
            is_open_price,
            discount: None,
            note: None,
            label_price,
            pack,
            place: None,
            levies,
            exemption: None,
            customer_name: None,
            reductions: Vec::new(),
            price_override: None,
            link,
            minimum_age,
            is_voucher: false,
            order: None,
            sent_with: None,
        }
    }

    /// The price before discounts.
    pub fn gross(&self, currency: Currency) -> Money {
        self.label_price.unwrap_or_else(|| self.unit_price.extend(self.quantity, currency))
    }

    /// What promotions take off it: never more than its price.
    pub fn promotion_discount(&self, currency: Currency) -> Money {
        if self.reductions.is_empty() {
            return Money::ZERO;
        }
        let whole: Money = self.reductions.iter().map(|reduction| reduction.amount).sum();
        whole.clamp(Money::ZERO, self.gross(currency).max(Money::ZERO))
    }

    /// The price after promotions, before the cashier's discounts.
    pub fn after_promotions(&self, currency: Currency) -> Money {
        self.gross(currency) - self.promotion_discount(currency)
    }

    /// Whether the line is exactly one pack: another one, even of the same article, is another line.
    pub(crate) fn is_one_pack(&self) -> bool {
        self.label_price.is_some() || self.pack.as_ref().is_some_and(|pack| pack.serial.is_some())
    }

    /// Whether another piece of the same article may be added to this line instead of making a new one.
    pub(crate) fn takes(&self, new: &NewLine, place: Option<Consumption>) -> bool {
        self.item.sku.is_some()
            && self.item.sku == new.item.sku
            && self.item.tax_category == new.item.tax_category
            && self.unit_price == new.unit_price
            && !self.item.unit.is_measured()
            && !self.is_open_price
            && !new.is_open_price
            && self.discount.is_none()
            && self.note.is_none()
            && self.sent_with.is_none()
            && self.pack == new.pack
            && self.place == place
            && self.levies == new.levies
            && self.link == new.link
            && self.price_override.is_none()
            && !self.is_one_pack()
            && new.label_price.is_none()
    }
}

pub(crate) fn line_discount(line: &LineItem, currency: Currency) -> Money {
    line.discount.map_or(Money::ZERO, |discount| discount.off(line.after_promotions(currency)))
}
