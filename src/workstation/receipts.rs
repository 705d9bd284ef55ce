//! Finding past sales by what somebody knows of them: the number on the receipt, the day, the amount, an article.

use crate::{Problem, Reply, Workstation};
use database::{SalePage, SaleQuery};
use retail::limits::{RESULTS_MAX, SEARCH_CHARS_MAX};
use retail::{Date, Money, OperatorId, Refusal, TenderKind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Sales of a page unless another number is asked for.
const PAGE_SALES: usize = 20;
/// Digits a receipt's number is printed with at least.
const LABEL_DIGITS: usize = 6;

/// What the sales are to be; everything given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FindSales {
    /// What a person types: a receipt's number, a day (`21.11.2026`, `2026-11-21`), an amount with its decimals (`12.50`), or an article.
    pub text: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// The least total, in minor units.
    pub total_min: Option<Money>,
    /// The greatest total; the same as the least one for exactly that.
    pub total_max: Option<Money>,
    /// SKU, barcode or words of an article's name.
    pub article: Option<String>,
    /// Who sold.
    pub operator: Option<OperatorId>,
    /// How something of it was paid.
    pub tender: Option<TenderKind>,
    /// To page on: what `older` of the page before said.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: Option<usize>,
}

impl Workstation {
    pub(crate) fn find_sales(&self, asked: FindSales) -> Result<Reply, Problem> {
        let text = asked.text.as_deref().map(str::trim).unwrap_or_default();
        if text.chars().count() > SEARCH_CHARS_MAX {
            return Err(Refusal::new("search-too-long").number("max", SEARCH_CHARS_MAX as i64).into());
        }
        let limit = asked.limit.unwrap_or(PAGE_SALES).clamp(1, RESULTS_MAX);
        let mut query = SaleQuery {
            from: asked.from,
            to: asked.to,
            total_min: asked.total_min,
            total_max: asked.total_max,
            article: asked.article.clone(),
            operator: asked.operator.clone(),
            tender: asked.tender,
        };
        let mut page = SalePage::default();
        if let Some(receipt) = self.receipt_of(text)? {
            // A number may be a receipt's and an article's: the receipt comes first.
            if asked.before.is_none() {
                page.receipts.extend(self.database.sale_of_receipt(receipt).map_err(Problem::from_database)?);
            }
        }
        let numbered = page.receipts.first().copied();
        let is_label = self.after_workstation(text).is_some();
        if let Some(day) = day_of(text) {
            (query.from, query.to) = (Some(day), Some(day));
        } else if let Some(total) = self.amount_of(text) {
            (query.total_min, query.total_max) = (Some(total), Some(total));
        } else if !text.is_empty() {
            query.article = Some(text.to_owned());
        }
        if !is_label {
            let found = self.database.find_sales(&query, asked.before, limit).map_err(Problem::from_database)?;
            page.receipts.extend(found.receipts.into_iter().filter(|receipt| numbered != Some(*receipt)));
            page.older = found.older;
        }
        let mut sales = Vec::new();
        for receipt in page.receipts {
            if let Some(sale) = self.database.sale_by_receipt(receipt).map_err(Problem::from_database)? {
                let voided_by = self.database.voided_by(receipt).map_err(Problem::from_database)?;
                sales.push(self.sale_view(&sale, voided_by, None));
            }
        }
        Ok(Reply::FoundSales { sales, older: page.older })
    }

    /// What stands behind this workstation's id in a receipt's label.
    fn after_workstation<'a>(&self, text: &'a str) -> Option<&'a str> {
        let id = &self.workstation.0;
        let is_ours = text.get(..id.len()).is_some_and(|start| start.eq_ignore_ascii_case(id));
        text.get(id.len()..).filter(|_| is_ours)?.strip_prefix('-')
    }

    /// Whether a text is a receipt's label as this workstation prints it: `AU-SYD-01-000042`, `AU-SYD-01-K7QD-000043`.
    pub(crate) fn is_label(&self, text: &str) -> bool {
        let number = |number: &str| number.len() >= LABEL_DIGITS && number.bytes().all(|byte| byte.is_ascii_digit());
        self.after_workstation(text).is_some_and(|rest| match rest.rsplit_once('-') {
            Some((series, rest)) => number(rest) && series.parse::<retail::Series>().is_ok(),
            None => number(rest),
        })
    }

    /// The receipt a text names: its label as printed, with or without the workstation, or its number alone.
    pub(crate) fn receipt_of(&self, text: &str) -> Result<Option<u64>, Problem> {
        let rest = self.after_workstation(text).unwrap_or(text);
        let (series, number) = match rest.rsplit_once('-') {
            Some((series, number)) => (Some(series.to_ascii_uppercase()), number),
            None => (None, rest),
        };
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let Some(receipt) = number.parse().ok().filter(|receipt| is_number && *receipt <= i64::MAX as u64) else {
            return Ok(None);
        };
        let its = self.database.series_of(receipt).map_err(Problem::from_database)?;
        let is_its = series.is_none_or(|series| its.as_ref().is_some_and(|its| its.as_str() == series));
        Ok(is_its.then_some(receipt))
    }

    /// An amount as receipts show it: with all its decimals, or it might be anything else.
    fn amount_of(&self, text: &str) -> Option<Money> {
        let decimals = usize::from(self.country.currency.exponent());
        let plain: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        let plain = plain.trim_matches(|character: char| !character.is_ascii_digit());
        let at = plain.len().checked_sub(decimals + 1).filter(|at| *at > 0 && plain.is_char_boundary(*at))?;
        let (whole, fraction) = plain.split_at(at);
        let fraction = fraction.strip_prefix(['.', ','])?;
        let whole: String = whole.chars().filter(|character| !matches!(character, '.' | ',' | '\'')).collect();
        [whole.as_str(), fraction].concat().parse().ok().map(Money::from_minor)
    }
}

/// A day as people write it here (day, month, year) or as ISO 8601 has it.
fn day_of(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let century = if year.len() == 2 { "20" } else { "" };
    let number = |text: &str| text.parse::<u16>().ok();
    let iso = format!("{:04}-{:02}-{:02}", number(&[century, year].concat())?, number(month)?, number(day)?);
    iso.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for (text, expected) in [
            ("2026-11-21", Some("2026-11-21")),
            ("21.11.2026", Some("2026-11-21")),
            ("1/3/26", Some("2026-03-01")),
            ("31.2.2026", None),
            ("21.11", None),
            ("12.50", None),
            ("a.b.c", None),
        ] {
            assert_eq!(day_of(text).map(|day| day.to_string()).as_deref(), expected, "{text}");
        }
    }
}
