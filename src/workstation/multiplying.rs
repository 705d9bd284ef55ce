//! "12 x": the number of pieces is said first, and holds for what is rung up next.

use crate::{Problem, Reply, Workstation};
use retail::limits::PIECES_MAX;
use retail::{Quantity, Refusal, Right};

/// More pieces than these are asked about: a code may have been typed in their place.
const PIECES_UNASKED_MAX: i64 = 999;

impl Workstation {
    pub(crate) fn multiply(&mut self, pieces: Option<i64>, is_sure: bool) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        match pieces {
            Some(pieces) if pieces <= 0 => return Err(Refusal::new("quantity-not-positive").into()),
            // Codes have eight digits and more; nobody buys so many pieces.
            Some(pieces) if pieces > PIECES_MAX => {
                return Err(Refusal::new("quantity-is-code").number("max", PIECES_MAX).into());
            }
            Some(pieces) if pieces > PIECES_UNASKED_MAX && !is_sure => {
                return Err(Refusal::new("quantity-sure").number("pieces", pieces).into());
            }
            _ => {}
        }
        self.counter.pieces = pieces;
        Ok(Reply::Done {})
    }

    /// How much of something sold by the piece is rung up, if its number was said before.
    pub(crate) fn multiplied(&self, own: Option<Quantity>, is_one_pack: bool) -> Result<Option<Quantity>, Problem> {
        match self.counter.pieces {
            None | Some(1) => Ok(own),
            Some(_) if own.is_some() || is_one_pack => Err(Refusal::new("pieces-of-one-pack").into()),
            Some(pieces) => Ok(Some(Quantity::each(pieces))),
        }
    }
}
