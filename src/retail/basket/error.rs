//! What a basket refuses, and why.

use super::Discount;
use crate::limits::{AMOUNT_MAX, PIECES_MAX, QUANTITY_MAX};
use crate::{Fact, Money, Quantity, Refusal, UnitPrice};

pub(super) fn check_quantity(quantity: Quantity, unit: crate::Unit) -> Result<(), BasketError> {
    if quantity.unit() != unit {
        return Err(BasketError::WrongUnit { unit });
    }
    if quantity.amount() <= 0 {
        return Err(BasketError::QuantityNotPositive);
    }
    if !quantity.is_sellable() {
        let max = if unit.is_measured() { QUANTITY_MAX } else { PIECES_MAX };
        return Err(BasketError::QuantityTooLarge { max: Quantity::new(max, unit) });
    }
    Ok(())
}

pub(crate) fn check_price(unit_price: UnitPrice) -> Result<(), BasketError> {
    let (value, decimals) = unit_price.parts();
    if value < 0 {
        return Err(BasketError::NegativePrice);
    }
    if value / 10_i64.pow(u32::from(decimals)) > AMOUNT_MAX / 100 {
        return Err(BasketError::AmountTooLarge { max: Money::from_minor(AMOUNT_MAX) });
    }
    Ok(())
}

pub(super) fn check_discount(discount: Option<Discount>, price: Money) -> Result<(), BasketError> {
    match discount {
        Some(Discount::Percent(rate)) if !rate.is_share() => Err(BasketError::DiscountNotShare),
        Some(Discount::Amount(amount)) if amount.is_negative() => Err(BasketError::DiscountNotShare),
        Some(Discount::Amount(amount)) if amount > price => Err(BasketError::DiscountAbovePrice { price }),
        _ => Ok(()),
    }
}

/// Why a basket can't be changed like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BasketError {
    /// The line has gone.
    #[error("this line is no longer in the basket")]
    NoSuchLine,
    /// Money has been taken.
    #[error("the basket is being paid")]
    BeingPaid,
    /// The basket is full.
    #[error("a basket holds at most {max} lines")]
    TooManyLines {
        /// The bound.
        max: usize,
    },
    /// Pieces of something weighed, or kilograms of something counted.
    #[error("this article is sold by the {unit:?}")]
    WrongUnit {
        /// What it is sold by.
        unit: crate::Unit,
    },
    /// The pack has its own price or serial number.
    #[error("the line is one pack with its own price or serial number")]
    OnePack,
    /// It came along with another line.
    #[error("the line follows the one that brought it along")]
    Linked,
    /// A gift voucher: its price is what it is worth.
    #[error("a gift voucher's price is what it is worth")]
    IsVoucher,
    /// Goods of an order: their prices are what was agreed on.
    #[error("the prices of an order are what was agreed on")]
    IsOfOrder,
    /// The order is in the basket already.
    #[error("the order is in the basket already")]
    OrderIsIn,
    /// No article of the shop, or it follows another line.
    #[error("only articles are kept or sent by another store")]
    NotSent,
    /// Nobody is named who gets it.
    #[error("an order is for somebody")]
    OrderForNobody,
    /// Zero or less.
    #[error("a quantity is above zero")]
    QuantityNotPositive,
    /// Beyond the bound.
    #[error("a line holds at most {max}")]
    QuantityTooLarge {
        /// The bound.
        max: Quantity,
    },
    /// Below zero.
    #[error("a price isn't below zero")]
    NegativePrice,
    /// Beyond the bound.
    #[error("the amount is above the limit")]
    AmountTooLarge {
        /// The bound.
        max: Money,
    },
    /// Not from 0 to 100 %, or below zero.
    #[error("a discount lies from 0 to 100 %")]
    DiscountNotShare,
    /// More than the price.
    #[error("a discount isn't more than the price")]
    DiscountAbovePrice {
        /// The price.
        price: Money,
    },
    /// Beyond the bound.
    #[error("a note has at most {max} characters")]
    NoteTooLong {
        /// The bound.
        max: usize,
    },
    /// Beyond the bound.
    #[error("the name is too long")]
    NameTooLong,
}

impl From<BasketError> for Refusal {
    fn from(error: BasketError) -> Refusal {
        match error {
            BasketError::NoSuchLine => Refusal::new("line-gone"),
            BasketError::BeingPaid => Refusal::new("basket-being-paid"),
            BasketError::TooManyLines { max } => Refusal::new("too-many-lines").number("max", max as i64),
            BasketError::WrongUnit { unit } => Refusal::new("wrong-unit").text("unit", unit.symbol()),
            BasketError::OnePack => Refusal::new("line-is-one-pack"),
            BasketError::Linked => Refusal::new("line-is-linked"),
            BasketError::IsOfOrder => Refusal::new("line-is-of-order"),
            BasketError::OrderIsIn => Refusal::new("order-is-in"),
            BasketError::NotSent => Refusal::new("line-not-sent"),
            BasketError::OrderForNobody => Refusal::new("order-for-nobody"),
            BasketError::IsVoucher => Refusal::new("line-is-voucher"),
            BasketError::QuantityNotPositive => Refusal::new("quantity-not-positive"),
            BasketError::QuantityTooLarge { max } => {
                Refusal::new("quantity-too-large").with("max", Fact::Quantity(max))
            }
            BasketError::NegativePrice => Refusal::new("price-negative"),
            BasketError::AmountTooLarge { max } => Refusal::new("amount-too-large").money("max", max),
            BasketError::DiscountNotShare => Refusal::new("discount-not-share"),
            BasketError::DiscountAbovePrice { price } => Refusal::new("discount-above-price").money("price", price),
            BasketError::NoteTooLong { max } => Refusal::new("note-too-long").number("max", max as i64),
            BasketError::NameTooLong => Refusal::new("name-too-long"),
        }
    }
}
