//! What customers of a replayed shop have at home: of which sale their goods are, so that a cancellation finds what it takes back.

use crate::replay_plan::PlannedLine;
use retail::LineId;
use retail::limits::PIECES_MAX;
use std::collections::HashMap;

/// A line of a sale, as far as it hasn't come back.
#[derive(Debug)]
struct Bought {
    receipt: u64,
    line: LineId,
    price_minor: i64,
    left: i64,
}

/// What was bought, by customer and article, the oldest first.
#[derive(Debug, Default)]
pub struct Shelf {
    bought: HashMap<(String, String), Vec<Bought>>,
}

impl Shelf {
    /// Notes a sale whose lines were rung up in this order.
    pub fn put(&mut self, receipt: u64, lines: &[PlannedLine]) {
        let mut next: LineId = 1;
        for line in lines {
            let mut rest = line.pieces;
            while rest > 0 {
                let left = rest.min(PIECES_MAX);
                rest -= left;
                if !line.customer.is_empty() {
                    let whose = (line.customer.clone(), line.sku.clone());
                    let bought = Bought { receipt, line: next, price_minor: line.price_minor, left };
                    self.bought.entry(whose).or_default().push(bought);
                }
                next += 1;
            }
        }
    }

    /// The receipt and line that goods come back from: the newest of this customer, article and price with so many left.
    ///
    /// # Errors
    /// The reason why there is none.
    pub fn take(&mut self, back: &PlannedLine) -> Result<(u64, LineId), &'static str> {
        if back.customer.is_empty() {
            return Err("a cancellation without a customer");
        }
        let bought = self.bought.get_mut(&(back.customer.clone(), back.sku.clone()));
        let bought = bought.ok_or("a cancellation of what this customer hasn't bought here")?;
        let mut same_price = bought.iter_mut().rev().filter(|it| it.price_minor == back.price_minor).peekable();
        if same_price.peek().is_none() {
            return Err("a cancellation at another price than it was bought for");
        }
        let found =
            same_price.find(|it| it.left >= back.pieces).ok_or("a cancellation of more than is left of a line")?;
        found.left -= back.pieces;
        Ok((found.receipt, found.line))
    }
}
