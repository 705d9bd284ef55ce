//! A till: who answers for which cash over a period. Selling never waits for it: a period is what the journal holds since the last close.
//!
//! ```text
//!     (opened: the float is counted) -- sales, paid in, paid out, lifts -- counted, sealed, as often as wanted -- closed: Z
//!           ^                                                                                                      |
//!           +-------------------------------- the next period carries what stays in the drawer --------------------+
//! ```

mod acts;
mod change;
mod period;
mod sums;
#[cfg(test)]
mod tests;

pub use acts::{CashLift, CashMoved, DrawerLeftOpen, Pieces, TillClosed, TillCounted, TillOpened, worth};
pub use change::ChangeStock;
pub use period::{GrandTotals, ReceiptSpan, TillPeriod};
pub use sums::{SumName, TillSum, TillSums, postings};
