//! The shop's rules of taking goods back, and what is said when one of them refuses.

use crate::{Condition, Date, Item, Money, Quantity, Refusal, ReturnReason, Sale, refusal::Fact};
use serde::{Deserialize, Serialize};

/// What a shop promises its customers about returns. What the law says of faulty goods stands above it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ReturnRules {
    /// Days after the sale in which goods are taken back; as long as anybody asks if `None`.
    pub days: Option<u16>,
    /// Categories that aren't taken back once they were opened: hygiene, underwear, media.
    pub sealed_categories: Vec<String>,
    /// Categories that aren't taken back at all: fresh food, vouchers.
    pub final_categories: Vec<String>,
    /// The most that goes back without a receipt, in minor units, whoever takes it; as far as one's rights go if `None`.
    pub without_receipt_max_minor: Option<Money>,
    /// The most that goes back in cash in one go unless somebody with more rights allows it, in minor units; any amount if `None`.
    pub cash_max_minor: Option<Money>,
}

impl ReturnRules {
    /// Refuses what the shop doesn't take back.
    ///
    /// # Errors
    /// With the rule and what is possible instead.
    pub fn check(
        &self,
        item: &Item,
        reason: ReturnReason,
        condition: Condition,
        sale: Option<&Sale>,
        today: Date,
    ) -> Result<(), ReturnError> {
        self.check_item(item, reason, condition, sale.map(Sale::day), today)
    }

    /// The same of what was sold on this day, wherever, and taken along; `None` if nobody knows.
    ///
    /// # Errors
    /// With the rule and what is possible instead.
    pub fn check_sold_on(
        &self,
        item: &Item,
        reason: ReturnReason,
        condition: Condition,
        sold_on: Option<Date>,
        today: Date,
    ) -> Result<(), ReturnError> {
        if condition == Condition::NotCollected {
            return Err(ReturnError::TakenAlong { name: item.name.clone() });
        }
        self.check_item(item, reason, condition, sold_on, today)
    }

    fn check_item(
        &self,
        item: &Item,
        reason: ReturnReason,
        condition: Condition,
        sold_on: Option<Date>,
        today: Date,
    ) -> Result<(), ReturnError> {
        if reason == ReturnReason::Defective {
            return Ok(());
        }
        if self.final_categories.contains(&item.category) {
            return Err(ReturnError::NeverTakenBack { name: item.name.clone() });
        }
        let is_used = matches!(condition, Condition::Opened | Condition::Damaged);
        if is_used && self.sealed_categories.contains(&item.category) {
            return Err(ReturnError::Unsealed { name: item.name.clone() });
        }
        if let (Some(days), Some(sold_on)) = (self.days, sold_on)
            && sold_on.plus_days(i64::from(days)) < today
        {
            return Err(ReturnError::TooLate { days, last: sold_on.plus_days(i64::from(days)) });
        }
        Ok(())
    }
}

/// Why something isn't taken back like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReturnError {
    /// The receipt has no such line.
    #[error("this line isn't on that receipt")]
    NoSuchLine,
    /// Zero, or another unit.
    #[error("a quantity above zero in the unit it was sold by is returned")]
    NoQuantity,
    /// More than is left of the line.
    #[error("only {left} of it has not come back")]
    MoreThanSold {
        /// What hasn't come back.
        left: Quantity,
    },
    /// A pack with a price of its own comes back as a whole.
    #[error("the pack comes back as a whole")]
    OnePack,
    /// The shop's time is over.
    #[error("taken back until {last}, {days} days after the sale")]
    TooLate {
        /// The shop's days.
        days: u16,
        /// The last of them.
        last: Date,
    },
    /// Opened goods that aren't taken back opened.
    #[error("{name} is only taken back unopened")]
    Unsealed {
        /// What it is.
        name: String,
    },
    /// Goods that were taken along.
    #[error("{name} was taken along")]
    TakenAlong {
        /// What it is.
        name: String,
    },
    /// Goods that aren't taken back.
    #[error("{name} isn't taken back")]
    NeverTakenBack {
        /// What it is.
        name: String,
    },
}

impl From<ReturnError> for Refusal {
    fn from(error: ReturnError) -> Refusal {
        match error {
            ReturnError::NoSuchLine => Refusal::new("return-line-unknown"),
            ReturnError::NoQuantity => Refusal::new("quantity-not-positive"),
            ReturnError::MoreThanSold { left } => Refusal::new("return-above-sold").with("left", Fact::Quantity(left)),
            ReturnError::OnePack => Refusal::new("return-whole-pack"),
            ReturnError::TooLate { days, last } => {
                Refusal::new("return-too-late").number("days", i64::from(days)).with("last", Fact::Date(last))
            }
            ReturnError::Unsealed { name } => Refusal::new("return-unsealed").text("name", name),
            ReturnError::TakenAlong { name } => Refusal::new("return-taken-along").text("name", name),
            ReturnError::NeverTakenBack { name } => Refusal::new("return-never").text("name", name),
        }
    }
}
