//! Another price than the one in force: with a reason, within the rights of whoever sets it, and told in the journal.

use crate::texts::clean;
use crate::{Problem, Reply, Workstation};
use retail::{LineId, Money, PriceOverridden, PriceOverride, Right, TransactionEvent, UnitPrice};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Sell a line for another price than the one in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OverridePrice {
    /// The line.
    pub line: LineId,
    /// The price of one unit in minor units; without one the price in force holds again.
    #[serde(default)]
    pub price: Option<Money>,
    /// Why: `label`, `damaged`, `price-match`, `last-piece` or `other`.
    #[serde(default)]
    pub reason: String,
    /// Words beside the reason; `other` needs some.
    #[serde(default)]
    pub text: String,
}

impl Workstation {
    pub(crate) fn override_price(&mut self, asked: OverridePrice) -> Result<Reply, Problem> {
        let OverridePrice { line, price, reason, text } = asked;
        let (reason, text, currency) = (clean(&reason), clean(&text), self.country.currency);
        let mut basket = self.open_basket()?.clone();
        let Some(price) = price else {
            self.allowed(Right::Sell)?;
            basket.override_price(line, None, currency)?;
            return self.keep(basket, Some(line));
        };
        PriceOverride::check_reason(&reason, &text)?;
        let price = UnitPrice::from_money(price, currency);
        basket.override_price(line, Some((price, reason, text)), currency)?;
        let operator = self.allowed(Right::PriceOverride(basket.given_away(Some(line), currency)))?;
        let changed = basket.line(line)?;
        let Some(instead_of) = changed.price_override.clone() else { return self.keep(basket, Some(line)) };
        let event = PriceOverridden {
            basket: basket.id,
            operator: operator.id,
            name: changed.item.name.clone(),
            quantity: changed.quantity,
            unit_price: changed.unit_price,
            amount: Some(changed.regular(currency) - changed.gross(currency)),
            instead_of,
        };
        self.record_beside(TransactionEvent::PriceOverridden(event));
        self.keep(basket, Some(line))
    }
}
