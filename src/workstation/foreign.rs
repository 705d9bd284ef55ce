//! Cash of another currency: taken at the shop's rate of the day, change in the store's own money.

use crate::counter::ForeignView;
use crate::{Problem, Reply, Workstation};
use retail::{Currency, ForeignRate, Money, Refusal, Tender};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Cash of another currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ForeignCash {
    /// ISO 4217: `USD`.
    pub currency: String,
    /// How much of it, in its own minor units.
    pub amount: Money,
    /// The basket it was meant for: a second tap after the sale is finished then changes nothing.
    #[serde(default)]
    pub basket: Option<Uuid>,
}

impl Workstation {
    pub(crate) fn foreign_cash(&mut self, cash: &ForeignCash) -> Result<Reply, Problem> {
        let (currency, rate) = self.foreign_rate(&cash.currency)?;
        let (value, foreign) = rate.take(currency, cash.amount, self.country.currency)?;
        self.tender(Tender::foreign_cash(value, foreign), cash.basket, None)
    }

    /// The rate of a currency, if it is one of today.
    fn foreign_rate(&self, code: &str) -> Result<(Currency, ForeignRate), Problem> {
        let known = self.options.foreign.get_key_value(code);
        let unknown = || Refusal::new("foreign-unknown").text("currency", crate::texts::visible_code(code));
        let (code, rate) = known.ok_or_else(unknown)?;
        let currency = Currency::parse(code).filter(|it| *it != self.country.currency).ok_or_else(unknown)?;
        rate.check_day(currency, self.today(), self.options.foreign_days_max)?;
        Ok((currency, rate.clone()))
    }

    pub(crate) fn foreign_views(&self) -> Vec<ForeignView> {
        let due = self.basket.as_ref().and_then(|basket| basket.due(&self.country, self.today()).ok());
        let view = |(code, rate): (&String, &ForeignRate)| {
            let currency = Currency::parse(code).filter(|it| *it != self.country.currency)?;
            let problem = rate.check_day(currency, self.today(), self.options.foreign_days_max).err();
            Some(ForeignView {
                currency,
                rate: rate.net(),
                date: rate.date,
                needed: due.and_then(|due| rate.needed(due.cash, currency, self.country.currency)),
                problem: problem.map(|refusal| self.words(&Problem::Refused(refusal))),
            })
        };
        self.options.foreign.iter().filter_map(view).collect()
    }
}
