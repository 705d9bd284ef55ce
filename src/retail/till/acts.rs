//! What the journal says of a till: its float, cash that came and went without a sale, counts, and the close.

use crate::limits::AMOUNT_MAX;
use crate::{Date, GrandTotals, Moment, Money, OperatorId, ReceiptSpan, Refusal, TillSum};
use serde::{Deserialize, Serialize};

/// So many of one banknote or coin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pieces {
    /// What one is worth, in minor units.
    pub value: Money,
    /// How many.
    pub count: u32,
}

/// What these banknotes and coins are worth together.
///
/// # Errors
/// When a value isn't one of the country's `denominations`, stands there twice, or the sum is beyond every till.
pub fn worth(pieces: &[Pieces], denominations: &[Money]) -> Result<Money, Refusal> {
    let mut sum: i64 = 0;
    for (index, one) in pieces.iter().enumerate() {
        let is_twice = pieces[..index].iter().any(|before| before.value == one.value);
        if is_twice || !denominations.contains(&one.value) {
            return Err(Refusal::new("denomination-unknown").money("value", one.value));
        }
        let value = one.value.minor().checked_mul(i64::from(one.count));
        sum = value.and_then(|value| sum.checked_add(value)).filter(|sum| *sum <= AMOUNT_MAX).ok_or_else(too_much)?;
    }
    Ok(Money::from_minor(sum))
}

fn too_much() -> Refusal {
    Refusal::new("amount-too-large").money("max", Money::from_minor(AMOUNT_MAX))
}

/// The float was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TillOpened {
    /// Who counted it.
    pub operator: OperatorId,
    /// The banknotes and coins that were in the drawer.
    pub pieces: Vec<Pieces>,
    /// What they are worth.
    pub counted: Money,
    /// The same before anything was sold, if selling began before the count: counted less the cash that came meanwhile.
    pub float: Money,
    /// What the close before left in the drawer; `None` if there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Money>,
}

/// Cash was put into the drawer or taken from it without a sale: change from the bank, window cleaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CashMoved {
    /// Who.
    pub operator: OperatorId,
    /// How much; above zero.
    pub amount: Money,
    /// What for.
    pub reason: String,
    /// What the accounts call it: `postage`, `cleaning`; empty if nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
}

/// Cash was brought from the drawer to the safe or bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CashLift {
    /// Who.
    pub operator: OperatorId,
    /// How much.
    pub amount: Money,
    /// Which banknotes and coins, if they were counted one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Pieces>,
    /// Number of the bag; empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bag: String,
}

/// The drawer stood open although nobody did anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct DrawerLeftOpen {
    /// Who was signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorId>,
    /// For how long when this was noticed.
    pub seconds: u32,
}

/// What was in the drawer, counted without knowing what should be. Sealed by its record; a recount is another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TillCounted {
    /// Who counted.
    pub operator: OperatorId,
    /// The banknotes and coins.
    pub pieces: Vec<Pieces>,
    /// What they are worth.
    pub counted: Money,
    /// What should have been there when it was sealed.
    pub expected: Money,
    /// Counted less expected: above zero is over, below is short.
    pub difference: Money,
}

/// A period's close: the Z report. Everything on its paper is here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TillClosed {
    /// Number of the Z on this workstation: 1, 2, 3, without gaps.
    pub number: u64,
    /// Who closed.
    pub operator: OperatorId,
    /// When the period's first record was made.
    pub began: Moment,
    /// The business day it was closed on.
    pub day: Date,
    /// The business day that begins next, by the shop's rule.
    pub next_day: Date,
    /// The period's records: the first and the last.
    pub records: (u64, u64),
    /// The receipts it issued; `None` if it issued none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipts: Option<ReceiptSpan>,
    /// Numbers of receipts that have no record: always none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_receipts: Vec<u64>,
    /// Receipts of the period the hub hasn't confirmed.
    #[serde(default)]
    pub pending: u64,
    /// What happened, summed.
    pub sums: Vec<TillSum>,
    /// Whether the float was counted.
    pub is_float_counted: bool,
    /// What should be in the drawer: float + cash kept + paid in - paid out - lifts - cash that went back.
    pub expected: Money,
    /// What the last count found.
    pub counted: Money,
    /// Cash that came (above zero) or went after that count.
    pub since_count: Money,
    /// Counted and since less expected: above zero is over, below is short.
    pub difference: Money,
    /// How often it was counted.
    pub counts: u32,
    /// What stays in the drawer for the next period.
    pub carried: Money,
    /// What goes to the safe: counted and since, less what stays.
    pub banked: Money,
    /// What this workstation has sold and given back ever since; never begun anew.
    pub grand: GrandTotals,
}
