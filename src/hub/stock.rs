//! Stock as movements: what is on hand is their sum.

use crate::Refused;
use protocol::OnHand;
use retail::Moment;

/// The stock ledger.
pub trait StockStorage {
    /// Enters movements that no till made: goods in, transfers, corrections. One whose id is there already is left out.
    fn move_stock(&self, movements: &[Movement], now: Moment) -> Result<(), Refused>;

    /// What each store has of an article.
    fn on_hand(&self, sku: &str) -> Result<Vec<OnHand>, Refused>;

    /// What a store has, by article, those after a SKU, at most so many.
    fn stock_of(&self, store: &str, after: &str, limit: usize) -> Result<Vec<OnHand>, Refused>;

    /// The latest movements of an article, at most so many.
    fn movements(&self, sku: &str, limit: usize) -> Result<Vec<Movement>, Refused>;
}

/// Goods that came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// Its id: of a sale's line the op's id, `#` and the line.
    pub id: String,
    /// The article.
    pub sku: String,
    /// The store.
    pub store: String,
    /// Where it lies there: `sellable`, `inspection`, `damaged`.
    pub location: String,
    /// How much, a decimal in its unit; below zero when goods leave.
    pub quantity: String,
    /// Why: `sale`, `return`, `post-void`, `receipt`, `transfer`, `correction`.
    pub reason: String,
    /// When it was entered here.
    pub at: Moment,
}
