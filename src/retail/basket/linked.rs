//! Lines that come along with another one: they have its quantity, and leave with it.

use super::{Basket, BasketError, LineId, Link};
use crate::limits::PIECES_MAX;
use crate::{Currency, Quantity, Unit};

impl Basket {
    /// Whether any line came along with another one.
    pub fn has_links(&self) -> bool {
        self.lines.iter().any(|line| line.link.is_some())
    }

    /// Whether a line brought this article along already.
    pub fn brings(&self, line: LineId, sku: &crate::Sku) -> bool {
        let is_its = |link: Option<Link>| link.is_some_and(|link| link.to == line);
        self.lines.iter().any(|other| is_its(other.link) && other.item.sku.as_ref() == Some(sku))
    }

    /// Refuses to change by itself what follows another line.
    pub(super) fn check_free(&self, id: LineId) -> Result<(), BasketError> {
        match self.line(id)?.link {
            Some(_) => Err(BasketError::Linked),
            None => Ok(()),
        }
    }

    /// Gives every line that came along the quantity its own line has by now, and takes those away whose line has gone.
    pub(super) fn follow_links(&mut self, currency: Currency) -> Result<(), BasketError> {
        if !self.has_links() {
            return Ok(());
        }
        let pieces_of: Vec<(LineId, i64)> = self.lines.iter().map(|line| (line.id, line.quantity.pieces())).collect();
        let its = |link: Link| pieces_of.iter().find(|(id, _)| *id == link.to).map(|(_, pieces)| *pieces);
        self.lines.retain(|line| line.link.is_none_or(|link| its(link).is_some()));
        for index in 0..self.lines.len() {
            let Some((link, pieces)) = self.lines[index].link.and_then(|link| Some((link, its(link)?))) else {
                continue;
            };
            let wanted = pieces.saturating_mul(link.pieces);
            if wanted > PIECES_MAX || self.lines[index].item.unit != Unit::Each {
                return Err(BasketError::QuantityTooLarge { max: Quantity::each(PIECES_MAX) });
            }
            self.lines[index].quantity = Quantity::each(wanted);
        }
        self.check_amounts(None, None, currency)
    }
}
