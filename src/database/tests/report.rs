//! Reports of days: what they say is what the tables and the running totals say, however they were folded.

use super::*;
use retail::{Period, Report, TenderKind};
use std::collections::BTreeMap;

const EVERYTHING: Period =
    Period { from: Date { year: 2000, month: 1, day: 1 }, to: Date { year: 2099, month: 12, day: 31 } };

fn fold(database: &Database, records: usize) -> BTreeMap<Date, Report> {
    while !database.fold_reports(records).expect("folded").is_complete() {}
    database.reports(EVERYTHING).expect("read")
}

/// What the tables say of one day, of everything that was sold on it less what was undone on it: name and amount.
fn by_sql(dir: &Scratch, sql: &str) -> BTreeMap<(String, String), i64> {
    let outside = dir.outside(DataFile::Sales);
    let mut statement = outside.prepare(sql).expect("valid");
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?))).expect("read");
    rows.map(|row| row.expect("a row")).collect()
}

const CATEGORIES: &str = "SELECT day, category, sum(amount) FROM (
        SELECT day, category, sum(amount) AS amount FROM sale JOIN sale_line USING (receipt) GROUP BY 1, 2
        UNION ALL
        SELECT post_void.day, category, -sum(amount) FROM post_void JOIN sale_line ON sale_line.receipt = sale_receipt GROUP BY 1, 2
    ) GROUP BY 1, 2";
const ARTICLES: &str = "SELECT day, sku, sum(amount) FROM (
        SELECT day, sku, sum(amount) AS amount FROM sale JOIN sale_line USING (receipt) GROUP BY 1, 2
        UNION ALL
        SELECT post_void.day, sku, -sum(amount) FROM post_void JOIN sale_line ON sale_line.receipt = sale_receipt GROUP BY 1, 2
    ) GROUP BY 1, 2";
const OPERATORS: &str = "SELECT day, operator, sum(total) FROM (
        SELECT day, operator, total FROM sale
        UNION ALL
        SELECT post_void.day, sale.operator, -post_void.total FROM post_void JOIN sale ON sale.receipt = sale_receipt
    ) GROUP BY 1, 2";
const HOURS: &str = "SELECT day, cast(cast(substr(at, 12, 2) AS INTEGER) AS TEXT), sum(total) FROM (
        SELECT day, at, total FROM sale UNION ALL SELECT day, at, -total FROM post_void
    ) GROUP BY 1, 2";

fn named<'a, Key: ToString + 'a>(
    reports: &'a BTreeMap<Date, Report>,
    parts: impl Fn(&'a Report) -> Vec<(Key, Money)>,
) -> BTreeMap<(String, String), i64> {
    let of_day = |(day, report): (&'a Date, &'a Report)| -> Vec<_> {
        parts(report).into_iter().map(|(key, amount)| ((day.to_string(), key.to_string()), amount.minor())).collect()
    };
    reports.iter().flat_map(of_day).collect()
}

#[test]
fn a_days_report_is_what_the_tables_say() {
    let dir = Scratch::new();
    let (database, written) = super::history::write(dir.path(), 1_500);
    let reports = fold(&database, usize::MAX >> 1);
    assert_eq!(reports.len(), 30);
    for (day, report) in &reports {
        let totals = database.day_totals(*day).expect("read");
        let tender = |kind| report.tenders.get(&kind).copied().unwrap_or_default().amount;
        assert_eq!((report.sales as u64, report.post_voids.count as u64), (totals.sales, totals.post_voids), "{day}");
        assert_eq!((report.total, report.tax, report.rounding), (totals.total, totals.tax, totals.rounding), "{day}");
        assert_eq!((tender(TenderKind::Cash), tender(TenderKind::Card)), (totals.cash, totals.card), "{day}");
        let taxes: Money = report.taxes.values().flat_map(BTreeMap::values).map(|tax| tax.tax).sum();
        assert_eq!(taxes, report.tax, "{day}");
    }
    let categories = |report: &Report| report.categories.iter().map(|(key, sold)| (key.clone(), sold.amount)).collect();
    assert_eq!(named(&reports, categories), by_sql(&dir, CATEGORIES));
    let articles = |report: &Report| report.articles.iter().map(|(key, it)| (key.clone(), it.sold.amount)).collect();
    assert_eq!(named(&reports, articles), by_sql(&dir, ARTICLES));
    let operators = |report: &Report| report.operators.iter().map(|(key, it)| (key.0.clone(), it.amount)).collect();
    assert_eq!(named(&reports, operators), by_sql(&dir, OPERATORS));
    let hours = |report: &Report| report.hours.iter().map(|(hour, tally)| (*hour, tally.amount)).collect();
    let whole: BTreeMap<(String, String), i64> = named(&reports, hours);
    assert_eq!(whole, by_sql(&dir, HOURS));
    let mut all = Report::default();
    reports.values().for_each(|report| all.merge(report));
    assert_eq!((all.total, all.sales as u64), (written.total, written.sales));
    assert_eq!(all.sold().amount, written.total);
}

#[test]
fn folding_a_little_at_a_time_comes_to_the_same() {
    let (one, other) = (Scratch::new(), Scratch::new());
    let (at_once, _) = super::history::write(one.path(), 300);
    let (in_steps, _) = super::history::write(other.path(), 300);
    let expected = fold(&at_once, 10_000);
    assert_eq!(fold(&in_steps, 7), expected);
    assert_eq!(in_steps.fold_reports(7).expect("nothing to do").number, in_steps.journal_head().expect("read").number);
    assert_eq!(in_steps.reports(EVERYTHING).expect("read"), expected, "nothing is folded twice");
    drop(in_steps);
    let (in_steps, _) = super::history::write(other.path(), 5);
    let (folded, before) = (in_steps.reports_folded().expect("read"), expected.len());
    assert!(!folded.is_complete(), "new records wait");
    let later = fold(&in_steps, 1);
    let sales: i64 = later.values().map(|report| report.sales).sum();
    assert_eq!((sales, later.len() >= before), (305, true));
}

#[test]
fn a_period_has_its_days_only() {
    let dir = Scratch::new();
    let (database, _) = super::history::write(dir.path(), 300);
    let all = fold(&database, 1_000);
    let (from, to) = ("2026-03-03".parse().expect("a day"), "2026-03-09".parse().expect("a day"));
    let week = database.reports(Period { from, to }).expect("read");
    assert_eq!(week.keys().copied().collect::<Vec<_>>(), (0..7).map(|day| from.plus_days(day)).collect::<Vec<_>>());
    assert!(week.iter().all(|(day, report)| all[day] == *report));
    // The same in parts.
    let mut sum = Report::default();
    week.values().for_each(|report| sum.merge(report));
    assert_eq!(database.articles_sold(Period { from, to }).expect("read"), sum.articles);
    let without = |report: &Report| Report { articles: BTreeMap::new(), ..report.clone() };
    let expected: Vec<Report> = week.values().map(without).collect();
    let parts = database.reports_without_articles(Period { from, to }).expect("read");
    assert_eq!(parts.into_values().collect::<Vec<_>>(), expected);
    assert_eq!(Period { from, to }.days(), 7);
    assert_eq!(Period { from, to }.weeks_before(1).to.to_string(), "2026-03-02");
}
