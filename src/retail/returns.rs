//! Returns: goods that come back and what goes back for them. Every amount is a share of the original sale's, never worked out anew.
//!
//! What a customer has kept of a sale is worth something under the promotions of that sale. A refund is what they paid for what
//! they had kept before less what they'd have paid for what they keep now:
//!
//! ```text
//!     paid for all --return--> paid for what is kept --return--> ... --return the rest--> nothing is kept: all is refunded
//! ```

mod elsewhere;
mod kept;
mod ordered;
mod refunding;
mod rules;
#[cfg(test)]
pub(crate) mod tests;
mod totals;
mod unwinding;

pub use elsewhere::{ReceiptOf, receipt_of};
pub use kept::{Asked, Kept, KeptLine, lowest_price};
pub use ordered::{Ordered, OrderedLine, OriginalTax};
pub use refunding::{CardBack, OnlineBack, RefundPlan};
pub(crate) use refunding::{card_capacity, online_capacity, settle_cards, settle_online};
pub use rules::{ReturnError, ReturnRules};
pub use totals::ReturnTotals;

use crate::{
    ChargeTotal, Item, LevyTotal, LineId, LineTotals, Moment, Money, Quantity, Series, Sku, StockLocation, UnitPrice,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Why something comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnReason {
    /// It doesn't fit.
    DoesNotFit,
    /// It is broken or not as it should be: what the law says of faulty goods stands above the shop's own rules.
    Defective,
    /// The customer doesn't want it any more.
    ChangedMind,
    /// The wrong article was bought or handed over.
    WrongArticle,
    /// Something else; a note says what.
    Other,
}

impl ReturnReason {
    /// All of them, as they are offered.
    pub const ALL: [ReturnReason; 5] = [
        ReturnReason::DoesNotFit,
        ReturnReason::Defective,
        ReturnReason::ChangedMind,
        ReturnReason::WrongArticle,
        ReturnReason::Other,
    ];

    /// Its name in files and texts.
    pub const fn name(self) -> &'static str {
        match self {
            ReturnReason::DoesNotFit => "does-not-fit",
            ReturnReason::Defective => "defective",
            ReturnReason::ChangedMind => "changed-mind",
            ReturnReason::WrongArticle => "wrong-article",
            ReturnReason::Other => "other",
        }
    }
}

/// What state something comes back in; it decides where it is put.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// As new: back on the shelf.
    #[default]
    AsNew,
    /// Opened: somebody looks at it before it is sold again.
    Opened,
    /// Damaged: not sold again.
    Damaged,
    /// It doesn't come back at all: it was to be collected elsewhere or sent, and nobody has it yet.
    NotCollected,
}

impl Condition {
    /// All of them, as they are offered.
    pub const ALL: [Condition; 4] = [Condition::AsNew, Condition::Opened, Condition::Damaged, Condition::NotCollected];

    /// Its name in files and texts.
    pub const fn name(self) -> &'static str {
        match self {
            Condition::AsNew => "as-new",
            Condition::Opened => "opened",
            Condition::Damaged => "damaged",
            Condition::NotCollected => "not-collected",
        }
    }

    /// Where it is put; nowhere if it doesn't come back.
    pub const fn location(self) -> Option<StockLocation> {
        match self {
            Condition::AsNew => Some(StockLocation::Sellable),
            Condition::Opened => Some(StockLocation::Inspection),
            Condition::Damaged => Some(StockLocation::Damaged),
            Condition::NotCollected => None,
        }
    }
}

/// The line of a sale that something was sold on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnSource {
    /// The sale.
    pub sale: Uuid,
    /// Its receipt number.
    pub receipt: u64,
    /// The series of that number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// When it was sold.
    pub at: Moment,
    /// The line.
    pub line: LineId,
    /// How much that line sold.
    pub sold: Quantity,
    /// What a card paid of that sale and wasn't given back when this return was rung up.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub card_left: Money,
}

/// The line of an order of the online store that something was sold on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderSource {
    /// The order.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// The document its buyer got for it, if it has a number of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// When it was placed.
    pub at: Moment,
    /// The line, counted from 1.
    pub line: LineId,
    /// How much that line sold.
    pub sold: Quantity,
    /// How much of it had come back before.
    pub before: Quantity,
    /// What was paid online for the order and hadn't gone back when this was rung up.
    pub online_left: Money,
    /// Whether the hub couldn't be asked: nobody knew what came back elsewhere.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_unasked: bool,
}

/// Where what comes back was sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "known", rename_all = "kebab-case")]
pub enum ReturnOrigin {
    /// On a receipt of this till.
    Here(ReturnSource),
    /// Nobody can say: there is no receipt.
    WithoutReceipt,
    /// On a receipt that only another till or store knows.
    Elsewhere {
        /// The receipt as printed.
        label: String,
        /// Whether that store is in another country: then goods are exchanged here, and money goes back only there.
        is_abroad: bool,
    },
    /// In an order of the online store.
    Order(OrderSource),
}

/// What a part of a sold line is worth, with all that its tax table needs. Parts of a line add up to the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Worth {
    /// The amounts: shares of the original line's.
    pub amounts: LineTotals,
    /// The tax category.
    pub category: String,
    /// Its sign on the receipt.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mark: String,
    /// What bears no tax at all: a deposit outside the tax.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub outside: Money,
    /// The taxes by name and rate; empty where the country has one tax only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<ChargeTotal>,
    /// Deposits and other amounts per piece.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<LevyTotal>,
}

impl Worth {
    /// What the customer paid for it: the amount and what came on top.
    pub fn paid(&self) -> Money {
        self.amounts.amount + self.amounts.added
    }
}

/// A line the customer keeps, but for which a promotion no longer holds: what they pay more for it is taken off the refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Withdrawn {
    /// The line of the sale.
    pub line: LineId,
    /// What it sold.
    pub name: String,
    /// What is paid more for it, with that line's tax; below zero if it is less.
    pub more: Worth,
}

/// A promotion of the sale, before and after something came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Unwound {
    /// Its name as printed.
    pub name: String,
    /// What it took off what the customer had kept so far.
    pub before: Money,
    /// What it takes off what they keep now.
    pub after: Money,
}

impl Unwound {
    /// What it takes off less: what the refund is lower by.
    pub fn lost(&self) -> Money {
        self.before - self.after
    }
}

/// One line of goods that come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnLine {
    /// Its number within the basket, of the same row as the sold lines'.
    pub id: LineId,
    /// Where it was sold.
    pub origin: ReturnOrigin,
    /// What comes back.
    pub item: Item,
    /// How much of it; above zero.
    pub quantity: Quantity,
    /// What one unit was sold at.
    pub unit_price: UnitPrice,
    /// Why.
    pub reason: ReturnReason,
    /// In which state.
    pub condition: Condition,
    /// What there is to say of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What goes back for it.
    pub refund: Worth,
    /// What is paid more for goods of the same sale that stay. It stands at the last line of its sale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Withdrawn>,
    /// The promotions that hold no longer or less. They stand at the last line of their sale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unwound: Vec<Unwound>,
}

impl ReturnLine {
    /// The sold line it came from, if this till sold it.
    pub fn source(&self) -> Option<&ReturnSource> {
        match &self.origin {
            ReturnOrigin::Here(source) => Some(source),
            ReturnOrigin::WithoutReceipt | ReturnOrigin::Elsewhere { .. } | ReturnOrigin::Order(_) => None,
        }
    }

    /// The line of an order it came from, if it was sold online.
    pub fn ordered(&self) -> Option<&OrderSource> {
        match &self.origin {
            ReturnOrigin::Order(source) => Some(source),
            ReturnOrigin::Here(_) | ReturnOrigin::WithoutReceipt | ReturnOrigin::Elsewhere { .. } => None,
        }
    }

    /// Whether it is this article of that receipt, which another till knows.
    pub fn is_from(&self, elsewhere: &str, sku: &Sku) -> bool {
        matches!(&self.origin, ReturnOrigin::Elsewhere { label, .. } if label == elsewhere)
            && self.item.sku.as_ref() == Some(sku)
    }

    /// What goes back for it, less what is paid more for goods that stay.
    pub fn back(&self) -> Money {
        self.refund.paid() - self.withdrawn.iter().map(|kept| kept.more.paid()).sum()
    }
}

/// Whether any of it was sold in another country.
pub(crate) fn has_abroad(returns: &[ReturnLine]) -> bool {
    returns.iter().any(|line| matches!(line.origin, ReturnOrigin::Elsewhere { is_abroad: true, .. }))
}
