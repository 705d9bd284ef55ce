//! What the promotions of a sale are worth for what its customer keeps.

use crate::{Money, Quantity, Sale, Unwound};

/// The price of each line (without what comes on top) when so much of it is left, where promotions have a part in it; `None` where
/// it is its share of what was paid.
pub(super) fn values(sale: &Sale, _left: &[Quantity]) -> Vec<Option<Money>> {
    vec![None; sale.lines.len()]
}

/// The promotions that take off less from what stays than from what was kept before.
pub(super) fn unwound(_sale: &Sale, _before: &[Quantity], _after: &[Quantity]) -> Vec<Unwound> {
    Vec::new()
}
