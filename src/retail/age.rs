//! What isn't sold to the young: from which day of birth on it may be, and that somebody looked. The day itself is never kept.

use crate::{Country, Date, Moment, OperatorId, Refusal};
use serde::{Deserialize, Serialize};

/// The oldest a customer can be; an earlier day of birth is a slip of the hand.
const OLDEST_YEARS: i16 = 125;

/// How somebody knew the customer's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgeProof {
    /// They look old enough, or showed a card that somebody looked at.
    Seen,
    /// Their day of birth was typed and compared.
    BirthDate,
}

/// That the age was checked: who, which, how and when. Nothing else of the customer is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct AgeCheck {
    /// The age that was proven, in years.
    pub years: u8,
    /// How.
    pub how: AgeProof,
    /// Who checked.
    pub operator: OperatorId,
    /// When.
    pub at: Moment,
}

/// Goods the customer was too young for: taken out of the basket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct AgeRefused {
    /// The basket.
    pub basket: uuid::Uuid,
    /// Who refused.
    pub operator: OperatorId,
    /// The age that was asked for, in years.
    pub years: u8,
    /// Whether a typed day of birth was too late, or they were refused by eye.
    pub how: AgeProof,
    /// The names of the goods.
    pub goods: Vec<String>,
}

/// The last day on which a customer may have been born who is so old on this day.
///
/// Who was born on 29 February comes of age on 1 March where the year has no 29 February, as most laws count (a year of life ends with
/// the day before the birthday: BGB § 187 (2), § 188 (2)); laws that say 28 February are met, too.
pub fn born_on_or_before(today: Date, years: u8) -> Date {
    let year = today.year - i16::from(years);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let day = if (today.month, today.day) == (2, 29) && !is_leap { 28 } else { today.day };
    Date { year, month: today.month, day }
}

/// Whether somebody born on this day is so old today.
///
/// # Errors
/// When nobody can have been born on that day: it hasn't come, or it is too long ago.
pub fn is_old_enough(born: Date, years: u8, today: Date) -> Result<bool, Refusal> {
    if born > today || born.year < today.year - OLDEST_YEARS {
        return Err(Refusal::new("birth-date-odd"));
    }
    Ok(born <= born_on_or_before(today, years))
}

impl Country {
    /// The age an article is sold from, in years: a number, or the kind of goods the law names (`alcohol`), as its catalogue says. `None`
    /// if it is sold to everybody; an unknown kind counts as the strictest limit of the country.
    pub fn minimum_age(&self, said: &str) -> Option<u8> {
        let said = said.trim();
        if said.is_empty() {
            return None;
        }
        if let Ok(years) = said.parse::<u8>() {
            return (years > 0).then_some(years);
        }
        let of =
            |goods: &str| self.age_limits.iter().filter(|limit| limit.goods == goods).map(|limit| limit.years).max();
        of(said).or_else(|| self.age_limits.iter().map(|limit| limit.years).max()).or(Some(18))
    }

    /// Whether a catalogue may say this of an article's age limit: a number of years, or goods the country has a limit for.
    pub fn knows_age(&self, said: &str) -> bool {
        match said.parse::<u8>() {
            Ok(years) => years <= 99,
            Err(_) => self.age_limits.iter().any(|limit| limit.goods == said),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[track_caller]
    fn check(today: &str, years: u8, latest: &str) {
        let (today, latest) = (day(today), day(latest));
        assert_eq!(born_on_or_before(today, years), latest);
        assert_eq!(is_old_enough(latest, years, today), Ok(true));
        assert_eq!(is_old_enough(latest.plus_days(1), years, today), Ok(false));
        // Nobody who was old enough yesterday is too young today.
        assert!(born_on_or_before(today.plus_days(-1), years) <= latest);
    }

    #[test]
    fn the_day_of_birth_is_counted_by_the_calendar() {
        check("2026-11-22", 18, "2008-11-22");
        check("2026-01-01", 16, "2010-01-01");
        check("2026-02-28", 18, "2008-02-28"); // born on the 29th: tomorrow
        check("2026-03-01", 18, "2008-03-01"); // and so is whoever was born on 29 February
        check("2028-02-29", 18, "2010-02-28");
        check("2028-02-29", 20, "2008-02-29");
        check("2100-02-28", 18, "2082-02-28"); // 2100 has no 29 February
        check("2026-12-31", 21, "2005-12-31");
        assert_eq!(is_old_enough(day("2008-02-29"), 18, day("2026-02-28")), Ok(false));
        assert_eq!(is_old_enough(day("2008-02-29"), 18, day("2026-03-01")), Ok(true));
    }

    #[test]
    fn the_limit_never_goes_back_from_one_day_to_the_next() {
        let mut before = born_on_or_before(day("1999-12-31"), 18);
        for passed in 0..40_000 {
            let today = day("2000-01-01").plus_days(passed);
            let limit = born_on_or_before(today, 18);
            assert!(limit >= before && is_old_enough(limit, 18, today) == Ok(true), "{today}");
            before = limit;
        }
    }

    #[test]
    fn a_day_nobody_was_born_on_is_refused() {
        for born in ["2026-11-23", "1900-01-01"] {
            assert_eq!(is_old_enough(day(born), 18, day("2026-11-22")).expect_err("odd").code, "birth-date-odd");
        }
    }
}
