//! Cash of another currency: taken at the rate of the day, less the shop's spread. Change is always in the store's own money.

use crate::limits::AMOUNT_MAX;
use crate::{Currency, Date, Fact, Money, Rate, Ratio, Refusal, RoundingMode, UnitPrice};
use serde::{Deserialize, Serialize};

/// Days a rate is used unless the shop says otherwise: over a long weekend nobody publishes one.
pub const RATE_DAYS_MAX: u16 = 4;

/// Cash of another currency as it was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Foreign {
    /// Its currency.
    pub currency: Currency,
    /// How much of it, in its own minor units.
    pub amount: Money,
    /// What one unit of it was taken for, in the store's currency, the spread already taken off: `1.3963`.
    pub rate: UnitPrice,
    /// The day the rate is of.
    pub rated_on: Date,
}

/// The rate of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ForeignRate {
    /// What one unit of it is worth in the store's currency: `1.4321`.
    pub rate: UnitPrice,
    /// The day the rate is of.
    pub date: Date,
    /// What the shop keeps of it, in percent.
    #[serde(default)]
    pub spread: Rate,
    /// The smallest banknote or coin that is taken, in its own minor units; anything if missing.
    #[serde(default)]
    pub smallest: Option<Money>,
    /// The most that is taken in one payment, in its own minor units.
    #[serde(default)]
    pub max: Option<Money>,
}

impl ForeignRate {
    /// What one unit is taken for: the rate less the spread, cut after six decimals, so that never more is given than the rate.
    pub fn net(&self) -> UnitPrice {
        let (value, decimals) = self.rate.parts();
        let scaled = i128::from(value) * 10_i128.pow(6 - u32::from(decimals));
        let kept = 100_000_000 - i128::from(self.spread.millionths()).clamp(0, 100_000_000);
        let net = Ratio::new(scaled * kept, 100_000_000).map_or(0, |ratio| ratio.round(RoundingMode::Down));
        UnitPrice::new(i64::try_from(net).unwrap_or_default(), 6).unwrap_or(self.rate)
    }

    /// Refuses a rate that is too old, or of a day that has not come.
    ///
    /// # Errors
    /// In words, with the day of the rate.
    pub fn check_day(&self, currency: Currency, today: Date, days_max: u16) -> Result<(), Refusal> {
        if self.date <= today && today <= self.date.plus_days(i64::from(days_max)) {
            return Ok(());
        }
        let (code, day) = (currency.code(), Fact::Date(self.date));
        Err(Refusal::new("foreign-rate-old")
            .text("currency", code)
            .with("day", day)
            .number("days", i64::from(days_max)))
    }

    /// What so much foreign cash is taken for in the store's currency: cut to a whole minor unit.
    ///
    /// # Errors
    /// When it is nothing, below the smallest note that is taken, or above what is taken in one payment.
    pub fn take(&self, foreign: Currency, amount: Money, local: Currency) -> Result<(Money, Foreign), Refusal> {
        let refusal = |code, limit: Money| {
            let text = crate::money::plain_decimal(limit.minor(), foreign.exponent());
            Refusal::new(code).text("limit", format!("{text} {}", foreign.code()))
        };
        if let Some(smallest) = self.smallest.filter(|smallest| smallest.minor() > 0)
            && amount.minor() % smallest.minor() != 0
        {
            return Err(refusal("foreign-coins-refused", smallest));
        }
        if let Some(max) = self.max.filter(|max| amount > *max) {
            return Err(refusal("foreign-above-limit", max));
        }
        let rate = self.net();
        let (value, decimals) = rate.parts();
        let numerator = i128::from(amount.minor()) * i128::from(value) * 10_i128.pow(u32::from(local.exponent()));
        let denominator = 10_i128.pow(u32::from(decimals) + u32::from(foreign.exponent()));
        let minor = Ratio::new(numerator, denominator).map_or(0, |ratio| ratio.round(RoundingMode::Down));
        match i64::try_from(minor) {
            Ok(minor) if (1..=AMOUNT_MAX).contains(&minor) => {
                let taken = Foreign { currency: foreign, amount, rate, rated_on: self.date };
                Ok((Money::from_minor(minor), taken))
            }
            Ok(minor) if minor <= 0 => Err(Refusal::new("amount-not-positive")),
            _ => Err(Refusal::new("amount-too-large").money("max", Money::from_minor(AMOUNT_MAX))),
        }
    }

    /// The least foreign cash that pays an amount of the store's currency, in steps of the smallest note that is taken; `None` where the
    /// rate is nothing.
    pub fn needed(&self, due: Money, foreign: Currency, local: Currency) -> Option<Money> {
        let (value, decimals) = self.net().parts();
        let numerator = i128::from(due.minor()) * 10_i128.pow(u32::from(decimals) + u32::from(foreign.exponent()));
        let denominator = i128::from(value) * 10_i128.pow(u32::from(local.exponent()));
        let step = i128::from(self.smallest.map_or(1, Money::minor).max(1));
        let steps = Ratio::new(numerator, denominator.checked_mul(step)?)?.round(RoundingMode::Up);
        i64::try_from(steps * step).ok().map(Money::from_minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usd() -> Currency {
        Currency::parse("USD").expect("a currency")
    }

    fn rate(text: &str, spread: &str) -> ForeignRate {
        ForeignRate {
            rate: text.parse().expect("a rate"),
            date: "2026-11-20".parse().expect("a day"),
            spread: spread.parse().expect("a share"),
            smallest: None,
            max: None,
        }
    }

    #[track_caller]
    fn check(text: &str, spread: &str, foreign: (&str, i64), local: &str, taken_for: i64) {
        let (currency, local) = (Currency::parse(foreign.0).expect("known"), Currency::parse(local).expect("known"));
        let rate = rate(text, spread);
        let (value, taken) = rate.take(currency, Money::from_minor(foreign.1), local).expect("taken");
        assert_eq!(value, Money::from_minor(taken_for));
        // What the till asks for pays the amount, and one step less doesn't.
        let needed = rate.needed(value, currency, local).expect("a rate");
        assert!(needed <= taken.amount);
        assert!(rate.take(currency, needed, local).expect("taken").0 >= value);
        let less = rate.take(currency, needed - Money::from_minor(1), local);
        assert!(less.is_err() || less.is_ok_and(|(less, _)| less < value));
    }

    #[test]
    fn foreign_cash_is_taken_at_the_rate_less_the_spread_and_never_rounded_up() {
        check("1.4321", "0", ("USD", 2_000), "AUD", 2_864); // 28.642
        check("1.4321", "2.5", ("USD", 2_000), "AUD", 2_792); // 27.925950
        check("0.0062", "0", ("JPY", 5_000), "EUR", 3_100);
        check("162.35", "1", ("EUR", 1_999), "JPY", 3_212); // 3212.94...
        check("3.0571", "0", ("KWD", 1_250), "EUR", 382); // 1.250 dinars, 3.821375
    }

    #[test]
    fn a_rate_is_of_its_day_and_used_a_few_days() {
        let rate = rate("1.4321", "0");
        let day = |text: &str| text.parse::<Date>().expect("a day");
        for (today, is_used) in
            [("2026-11-19", false), ("2026-11-20", true), ("2026-11-24", true), ("2026-11-25", false)]
        {
            let checked = rate.check_day(usd(), day(today), RATE_DAYS_MAX);
            assert_eq!(checked.is_ok(), is_used, "{today}: {checked:?}");
        }
        assert_eq!(rate.check_day(usd(), day("2026-12-01"), 4).expect_err("old").code, "foreign-rate-old");
    }

    #[test]
    fn coins_nothing_and_too_much_are_refused() {
        let notes = ForeignRate {
            smallest: Some(Money::from_minor(500)),
            max: Some(Money::from_minor(20_000)),
            ..rate("1.4321", "0")
        };
        let code = |amount| match notes.take(usd(), Money::from_minor(amount), Currency::AUD) {
            Ok((value, _)) => value.minor().to_string(),
            Err(refusal) => refusal.code.to_owned(),
        };
        assert_eq!(
            [code(500), code(550), code(20_500), code(0), code(-500)].join(" "),
            "716 foreign-coins-refused foreign-above-limit amount-not-positive amount-not-positive"
        );
        assert_eq!(notes.needed(Money::from_minor(717), usd(), Currency::AUD), Some(Money::from_minor(1_000)));
    }
}
