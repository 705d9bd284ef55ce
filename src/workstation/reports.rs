//! What the shop has sold: reports of days and weeks beside those before, on the screen and as a file for a spreadsheet.

use crate::{Problem, Reply, Workstation};
use retail::{Act, Currency, Date, Deed, Money, Period, Refusal, Report, Right, Sold, Tally};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Records that are folded into the reports before a question about them is answered; what is left then is said.
const RECORDS_AT_ONCE: usize = 2_000;
/// Records that are folded while nobody asks, when a long history waits: a scan that comes meanwhile waits a few milliseconds.
const RECORDS_IN_PASSING: usize = 100;
/// So many records that wait are left until somebody asks.
const WAITING_MAX: u64 = 1_000;
/// The longest period: a year and the days of its first and last week.
const DAYS_MAX: i64 = 380;
/// Articles a report names unless another number is asked for.
const ARTICLES: usize = 20;

/// What a period has sold, beside the period before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SalesReport {
    /// The first business day; today if missing.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last business day, included; the first one if missing.
    #[serde(default)]
    pub to: Option<Date>,
    /// How many weeks before the other period lies; one if missing.
    #[serde(default)]
    pub weeks_before: Option<u8>,
    /// How many of the articles that brought most are named.
    #[serde(default)]
    pub articles: Option<usize>,
}

/// What a period has sold, beside the same weekdays some weeks before.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReportView {
    /// The period.
    pub period: Period,
    /// The period it is compared with.
    pub before: Period,
    /// What was sold. Of the articles only those that brought most are named; the tenders only to those who may read tills.
    pub sold: Report,
    /// What was sold in the period before, without articles.
    pub sold_before: Report,
    /// The total of each day of the period, those without a sale too.
    pub days: Vec<DaySold>,
    /// The SKUs of the articles, those that brought most first.
    pub best: Vec<String>,
    /// Percent of the journal that is in the reports; below 100 the amounts still grow.
    pub done_percent: u8,
}

/// What a day sold, and the same weekday before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DaySold {
    /// The day.
    pub day: Date,
    /// Its total and its number of sales.
    pub sold: Tally,
    /// The same of the day it is compared with.
    pub before: Tally,
}

impl Workstation {
    pub(crate) fn sales_report(&mut self, asked: &SalesReport) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::ReadReports)?;
        let period = self.period(asked.from, asked.to)?;
        self.note_reading(&operator.id, "reports");
        let before = period.weeks_before(i64::from(asked.weeks_before.unwrap_or(1).max(1)));
        let folded = self.database.fold_reports(RECORDS_AT_ONCE).map_err(Problem::from_database)?;
        let days = self.database.reports_without_articles(period).map_err(Problem::from_database)?;
        let days_before = self.database.reports_without_articles(before).map_err(Problem::from_database)?;
        let mut sold = sum(&days);
        sold.articles = self.database.articles_sold(period).map_err(Problem::from_database)?;
        let named = asked.articles.unwrap_or(ARTICLES).min(retail::limits::RESULTS_MAX);
        let best: Vec<String> = sold.best_articles(named).iter().map(|(sku, _)| (*sku).to_owned()).collect();
        sold.articles.retain(|sku, _| best.contains(sku));
        let mut sold_before = sum(&days_before);
        if !self.options.roles.allow(&operator.role, Right::ReadTill, self.country.currency) {
            // What cash came in tells what a count should find.
            sold.tenders.clear();
            sold_before.tenders.clear();
        }
        let tally = |days: &BTreeMap<Date, Report>, day: Date| {
            days.get(&day).map(|day| Tally { count: day.sales, amount: day.total }).unwrap_or_default()
        };
        let day_of = |index: i64| {
            let (day, other) = (period.from.plus_days(index), before.from.plus_days(index));
            DaySold { day, sold: tally(&days, day), before: tally(&days_before, other) }
        };
        let done_percent = if folded.is_complete() { 100 } else { (folded.number * 100 / folded.last).min(99) as u8 };
        Ok(Reply::SalesReport {
            report: Box::new(ReportView {
                period,
                before,
                sold,
                sold_before,
                days: (0..period.days()).map(day_of).collect(),
                best,
                done_percent,
            }),
        })
    }

    /// Leaves a report as a file for a spreadsheet in the till's folder of exports.
    pub(crate) fn export_report(&mut self, from: Option<Date>, to: Option<Date>) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::ReadReports)?;
        let period = self.period(from, to)?;
        while !self.database.fold_reports(RECORDS_AT_ONCE).map_err(Problem::from_database)?.is_complete() {}
        let days = self.database.reports(period).map_err(Problem::from_database)?;
        let name = format!("{}-report-{}-{}.csv", self.workstation, period.from, period.to);
        let mut all = sum(&days);
        if !self.options.roles.allow(&operator.role, Right::ReadTill, self.country.currency) {
            all.tenders.clear();
        }
        let table = table(&all, &days, self.country.currency);
        let path = self.database.put_export(&name, table.as_bytes()).map_err(Problem::from_database)?;
        // What leaves the till is recorded each time.
        self.answer_for(Act::new(Deed::Read, Some(operator.id)).text(name));
        Ok(Reply::Exported { path: path.display().to_string() })
    }

    /// Goes on with a long history while nobody asks for anything.
    pub(crate) fn fold_in_passing(&mut self) {
        if self.reports_wait() {
            // What can't be folded now is folded, or told, when somebody asks for a report.
            let _ = self.database.fold_reports(RECORDS_IN_PASSING);
        }
    }

    /// Whether so much of the journal isn't in the reports yet that it is better not left for the one who asks.
    pub(crate) fn reports_wait(&self) -> bool {
        let folded = self.database.reports_folded();
        folded.is_ok_and(|folded| folded.last.saturating_sub(folded.number) > WAITING_MAX)
    }

    fn period(&self, from: Option<Date>, to: Option<Date>) -> Result<Period, Problem> {
        let from = from.or(to).unwrap_or_else(|| self.business_day());
        let period = Period { from, to: to.unwrap_or(from) };
        if period.to < period.from {
            return Err(Refusal::new("period-backwards").into());
        }
        if period.to > period.from.plus_days(DAYS_MAX - 1) {
            return Err(Refusal::new("period-too-long").number("max", DAYS_MAX).into());
        }
        Ok(period)
    }
}

fn sum(days: &BTreeMap<Date, Report>) -> Report {
    let mut all = Report::default();
    days.values().for_each(|day| all.merge(day));
    all
}

/// A report as comma-separated values (RFC 4180): one row a figure, amounts with a decimal point in the shop's currency.
fn table(all: &Report, days: &BTreeMap<Date, Report>, currency: Currency) -> String {
    let mut table = Table { text: String::from("part,key,name,count,amount,tax,cost,margin\r\n"), currency };
    table.row("total", "", "", all.sales, all.total, Some(all.tax));
    table.row("returned", "", "", all.returns.count, all.returns.amount, None);
    for (reason, tally) in &all.return_reasons {
        table.row("return-reason", reason, "", tally.count, tally.amount, None);
    }
    table.row("undone", "", "", all.post_voids.count, all.post_voids.amount, None);
    table.row("discount", "", "", 0, all.discount, None);
    table.row("rounding", "", "", 0, all.rounding, None);
    for (day, report) in days {
        table.row("day", &day.to_string(), "", report.sales, report.total, Some(report.tax));
    }
    for (hour, tally) in &all.hours {
        table.row("hour", &format!("{hour:02}:00"), "", tally.count, tally.amount, None);
    }
    for (category, sold) in &all.categories {
        table.goods("category", category, "", sold);
    }
    for (sku, article) in all.best_articles(usize::MAX) {
        table.goods("article", sku.trim(), &article.name, &article.sold);
    }
    for (operator, sold) in &all.operators {
        table.row("operator", &operator.0, "", sold.sales, sold.amount, None);
        table.row("operator-discount", &operator.0, "", 0, sold.discount, None);
        table.row("operator-undone", &operator.0, "", sold.post_voids, Money::ZERO, None);
    }
    for (tender, tally) in &all.tenders {
        table.row("tender", tender.key(), "", tally.count, tally.amount, None);
    }
    for (part, taxes) in [("tax", &all.taxes), ("charge", &all.charges)] {
        for (name, rates) in taxes {
            for (rate, tax) in rates {
                table.row(part, &rate.to_string(), name, 0, tax.gross, Some(tax.tax));
            }
        }
    }
    table.text
}

struct Table {
    text: String,
    currency: Currency,
}

impl Table {
    fn row(&mut self, part: &str, key: &str, name: &str, count: i64, amount: Money, tax: Option<Money>) {
        let tax = tax.map(|tax| self.currency.plain(tax)).unwrap_or_default();
        let (count, amount) = (count.to_string(), self.currency.plain(amount));
        self.cells(&[part, key, name, &count, &amount, &tax, "", ""]);
    }

    fn goods(&mut self, part: &str, key: &str, name: &str, sold: &Sold) {
        let plain = |amount| self.currency.plain(amount);
        let margin = sold.margin();
        let (cost, left) = (margin.map(|_| plain(sold.cost)), margin.map(plain));
        let (count, amount, tax) = (sold.pieces.to_string(), plain(sold.amount), plain(sold.tax));
        let (cost, left) = (cost.unwrap_or_default(), left.unwrap_or_default());
        self.cells(&[part, key, name, &count, &amount, &tax, &cost, &left]);
    }

    /// One row. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    fn cells(&mut self, cells: &[&str]) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            let is_amount = cell.parse::<i64>().is_ok() || cell.replacen(['.', '-'], "", 2).parse::<u64>().is_ok();
            let is_formula = !is_amount && cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let cell = if is_formula { ["'", cell].concat() } else { (*cell).to_owned() };
            if cell.contains(['"', ',', '\n', '\r']) {
                self.text.push('"');
                self.text.push_str(&cell.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(&cell);
            }
        }
        self.text.push_str("\r\n");
    }
}
