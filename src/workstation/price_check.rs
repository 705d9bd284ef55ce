//! What something costs, without ringing it up.

use crate::selling::Known;
use crate::view::ArticleView;
use crate::{Problem, Reply, Workstation};
use database::Found;
use retail::{Money, Quantity, Rate, Right, TaxContext, UnitPrice};
use schemars::JsonSchema;
use serde::Serialize;

/// What is known of an article somebody asks the price of.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PriceChecked {
    /// The article with its price in force.
    pub article: ArticleView,
    /// The price printed on this pack, if it has one of its own.
    pub label_price: Option<Money>,
    /// The rate of its tax today; `None` if the country can't tax it today.
    pub tax_rate: Option<Rate>,
    /// Deposits and other levies each piece bears, on top of the price.
    pub levies: Money,
    /// What is on hand by the till's own book; `None` if it never moved.
    pub on_hand: Option<Quantity>,
    /// The age it is sold from, in years.
    pub minimum_age: Option<u8>,
}

impl Workstation {
    pub(crate) fn check_prices(&mut self, is_on: bool) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.counter.is_checking_prices = is_on;
        Ok(Reply::Done {})
    }

    pub(crate) fn price_checked(&self, found: &Found, known: &Known) -> Result<Reply, Problem> {
        let (variant, currency) = (&found.variant, self.country.currency);
        let price = self.price_of(found)?.unwrap_or(UnitPrice::from_money(Money::ZERO, currency));
        let gross = price.extend(Quantity::new(10_i64.pow(u32::from(variant.unit.decimals())), variant.unit), currency);
        let line = retail::TaxableLine {
            category: &variant.tax_category,
            key: ("", 0),
            gross,
            pieces: 1,
            place: None,
            levies: &variant.levies,
            exemption: None,
        };
        let context = TaxContext { country: &self.country, day: self.today(), exemption: None };
        let taxed = retail::breakdown(&[line], &context, None).ok();
        let on_top = |breakdown: &retail::Breakdown| {
            breakdown.levies.iter().filter(|levy| !levy.is_in_price).map(|levy| levy.amount).sum()
        };
        Ok(Reply::PriceChecked {
            checked: Box::new(PriceChecked {
                article: self.article_view(found)?,
                label_price: known.label_price,
                tax_rate: taxed.as_ref().and_then(|taxed| taxed.lines.first()).map(|line| line.rate),
                levies: taxed.as_ref().map_or(Money::ZERO, on_top),
                on_hand: self.database.on_hand(&variant.sku).map_err(Problem::from_database)?,
                minimum_age: self.country.minimum_age(&variant.duties.age),
            }),
        })
    }
}
