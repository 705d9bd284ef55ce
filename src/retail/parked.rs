//! Baskets put aside for a while: the customer fetches a purse, the next one is served meanwhile. They come back as they were.

use crate::limits::NOTE_CHARS_MAX;
use crate::{Basket, Moment, Money, OperatorId, Refusal};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Baskets a till keeps aside at most: above this somebody parks instead of giving up.
pub const PARKED_MAX: usize = 30;
/// Characters of what a parked basket is called.
pub const PARKED_LABEL_CHARS_MAX: usize = 40;
/// Names of articles that tell a parked basket from the others.
pub const PARKED_NAMES: usize = 3;

const _: () = assert!(PARKED_LABEL_CHARS_MAX <= NOTE_CHARS_MAX);

/// A basket that was put aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ParkedBasket {
    /// Its number, which its slip carries: 1, 2, 3, never given twice.
    pub number: u64,
    /// What it was called: a name, a piece of clothing; empty if nothing.
    pub label: String,
    /// Who put it aside.
    pub operator: OperatorId,
    /// When.
    pub at: Moment,
    /// What it came to.
    pub total: Money,
    /// The basket as it was.
    pub basket: Box<Basket>,
}

/// How a parked basket left its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParkedEnd {
    /// It is being rung up again.
    Recalled,
    /// Nobody came back for it: its goods go back onto the shelf.
    Abandoned,
}

/// A parked basket was fetched or given up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Unparked {
    /// Its number.
    pub number: u64,
    /// The basket's id.
    pub basket: Uuid,
    /// Who.
    pub operator: OperatorId,
    /// What became of it.
    pub end: ParkedEnd,
    /// Lines it had.
    pub lines: usize,
    /// What it came to when it was put aside.
    pub total: Money,
    /// Why it was given up; empty if it was fetched.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl ParkedBasket {
    /// Refuses what can't be put aside.
    ///
    /// # Errors
    /// When nothing is rung up, money was taken, the name is too long or too many are parked already.
    pub fn check(basket: &Basket, label: &str, parked: usize) -> Result<(), Refusal> {
        if basket.is_empty() {
            return Err(Refusal::new("basket-empty"));
        }
        if basket.is_being_paid() {
            return Err(Refusal::new("park-with-money"));
        }
        if !basket.handed_over.is_empty() {
            return Err(Refusal::new("park-with-order"));
        }
        if label.chars().count() > PARKED_LABEL_CHARS_MAX {
            return Err(Refusal::new("note-too-long").number("max", PARKED_LABEL_CHARS_MAX as i64));
        }
        if parked >= PARKED_MAX {
            return Err(Refusal::new("too-many-parked").number("max", PARKED_MAX as i64));
        }
        Ok(())
    }

    /// The names of its first articles, what is sold before what comes back.
    pub fn first_names(&self) -> Vec<&str> {
        let sold = self.basket.lines.iter().map(|line| line.item.name.as_str());
        let back = self.basket.returns.iter().map(|line| line.item.name.as_str());
        sold.chain(back).take(PARKED_NAMES).collect()
    }

    /// Pieces that change hands, whichever way.
    pub fn items(&self) -> i64 {
        let sold = self.basket.lines.iter().map(|line| line.quantity.pieces());
        let back = self.basket.returns.iter().map(|line| line.quantity.pieces());
        sold.chain(back).sum()
    }
}
