//! Why money can't be taken or given back like this.

use crate::{BuyerError, Money, Refusal, TaxError};

/// Why money can't be taken like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TenderError {
    /// Nothing is rung up.
    #[error("the basket is empty")]
    EmptyBasket,
    /// Zero or less.
    #[error("an amount is above zero")]
    AmountNotPositive,
    /// Beyond the bound.
    #[error("the amount is above the limit")]
    AmountTooLarge {
        /// The bound.
        max: Money,
    },
    /// A card gives no change.
    #[error("a card pays at most what is due")]
    CardAboveDue {
        /// What is due.
        due: Money,
    },
    /// A voucher gives no change: the rest stays on it.
    #[error("a voucher pays at most what is due")]
    VoucherAboveDue {
        /// What is due.
        due: Money,
    },
    /// A voucher for one kind of goods pays for those only.
    #[error("this voucher is for {goods} only")]
    VoucherGoods {
        /// What it is for.
        goods: String,
        /// What those come to that nothing has paid for yet, or that come back.
        most: Money,
    },
    /// Money goes back to a voucher that paid, in cash or to the card.
    #[error("no money goes back to a voucher that isn't named")]
    VoucherRefund,
    /// Beyond the bound.
    #[error("a sale has at most {max} tenders")]
    TooManyTenders {
        /// The bound.
        max: usize,
    },
    /// The tender has gone.
    #[error("this tender is no longer there")]
    NoSuchTender,
    /// Money goes back to the customer; none is taken.
    #[error("money goes back to the customer")]
    MoneyGoesBack {
        /// What goes back.
        back: Money,
    },
    /// More than is owed to the customer.
    #[error("no more goes back than is owed")]
    RefundAboveOwed {
        /// What is owed.
        owed: Money,
    },
    /// More than the card had paid.
    #[error("no more goes back to a card than it paid")]
    CardRefundAbovePaid {
        /// What may still go back to it.
        most: Money,
    },
    /// More than was paid online for the orders whose goods come back.
    #[error("no more goes back the way an order was paid online than was paid so")]
    OnlineRefundAbovePaid {
        /// What may still go back so.
        most: Money,
    },
    /// Only money that goes back is of this kind.
    #[error("nothing is paid this way at a till")]
    OnlinePays,
    /// Goods sold by a store in another country are only exchanged here.
    #[error("money for goods of a store in another country goes back there")]
    AbroadRefund,
    /// Not paid up.
    #[error("the sale isn't paid")]
    NotCovered {
        /// What is due.
        due: Money,
    },
    /// The invoice lacks a fact about its buyer.
    #[error(transparent)]
    Buyer(#[from] BuyerError),
    /// The tax isn't known.
    #[error(transparent)]
    Tax(#[from] TaxError),
}

impl From<TenderError> for Refusal {
    fn from(error: TenderError) -> Refusal {
        match error {
            TenderError::EmptyBasket => Refusal::new("basket-empty"),
            TenderError::AmountNotPositive => Refusal::new("amount-not-positive"),
            TenderError::AmountTooLarge { max } => Refusal::new("amount-too-large").money("max", max),
            TenderError::CardAboveDue { due } => Refusal::new("card-above-due").money("due", due),
            TenderError::VoucherAboveDue { due } => Refusal::new("voucher-above-due").money("due", due),
            TenderError::VoucherGoods { goods, most } if most.is_zero() => {
                Refusal::new("voucher-goods-none").text("goods", &goods)
            }
            TenderError::VoucherGoods { goods, most } => {
                Refusal::new("voucher-goods-most").text("goods", &goods).money("most", most)
            }
            TenderError::VoucherRefund => Refusal::new("voucher-refund"),
            TenderError::TooManyTenders { max } => Refusal::new("too-many-tenders").number("max", max as i64),
            TenderError::NoSuchTender => Refusal::new("tender-gone"),
            TenderError::MoneyGoesBack { back } => Refusal::new("money-goes-back").money("back", back),
            TenderError::RefundAboveOwed { owed } => Refusal::new("refund-above-owed").money("owed", owed),
            TenderError::CardRefundAbovePaid { most } => Refusal::new("refund-above-card").money("most", most),
            TenderError::OnlineRefundAbovePaid { most } => Refusal::new("refund-above-online").money("most", most),
            TenderError::OnlinePays => Refusal::new("online-pays"),
            TenderError::AbroadRefund => Refusal::new("refund-abroad"),
            TenderError::NotCovered { due } => Refusal::new("not-covered").money("due", due),
            TenderError::Buyer(error) => error.into(),
            TenderError::Tax(error) => error.into(),
        }
    }
}
