//! What the shop has sold, as a manager looks at it: a day, a week or a month beside the same weekdays before.

use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::{Catalog, Value};
use retail::{Currency, Date, Money, Period, Rate, Sold, Tally, TenderKind};
use slint::ComponentHandle;
use std::collections::BTreeMap;
use std::rc::Rc;
use ui::{Page, ReportBar, ReportFigure, ReportPart, ReportRow, ReportSpan, Reports, Severity};
use workstation::{Action, Reply, ReportView, SalesReport};

/// Weeks a month is compared with the weekdays of, so that it never overlaps itself.
const WEEKS_BEFORE_MONTH: u8 = 5;
/// Articles that are named.
const ARTICLES: usize = 50;

/// What a manager asks for, and the newest answer.
#[derive(Default)]
pub(crate) struct Asking {
    span: ReportSpan,
    shown: ReportPart,
    /// A day of what is asked for; today if missing.
    day: Option<Date>,
    /// Number of the newest question; an answer to an older one is of no use.
    asked: u64,
    report: Option<Box<ReportView>>,
    /// Categories by their names in the language of the screen.
    categories: BTreeMap<String, String>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let reports = window.global::<Reports>();
    reports.on_span_chosen(on!(till, |till, span| {
        till.reports.borrow_mut().span = span;
        ask(till);
    }));
    reports.on_part_chosen(on!(till, |till, part| {
        till.reports.borrow_mut().shown = part;
        show(till);
    }));
    reports.on_earlier(on!(till, |till| turn(till, -1)));
    reports.on_later(on!(till, |till| turn(till, 1)));
    reports.on_export(on!(till, |till| export(till)));
}

/// Opens the report of today.
pub(crate) fn open(till: &Rc<Inner>) {
    {
        let mut asking = till.reports.borrow_mut();
        *asking = Asking { asked: asking.asked + 1, ..Asking::default() };
    }
    // Whoever may not read reports stays where they are, with the reason.
    let action = question(&till.reports.borrow(), till.view().map(|view| view.now.date()));
    till.request(action, |till, reply| {
        till.go(|at| at.aside(Page::Reports));
        answered(till, reply);
        name_categories(till);
    });
}

/// The language has changed, or the shop: what is shown is said anew.
pub(crate) fn restate(till: &Rc<Inner>) {
    if till.page() == Page::Reports {
        name_categories(till);
        ask(till);
    }
}

fn name_categories(till: &Rc<Inner>) {
    till.request(Action::Categories {}, |till, reply| {
        let Reply::Categories { categories } = reply else { return };
        till.reports.borrow_mut().categories =
            categories.into_iter().map(|category| (category.id, category.name)).collect();
        show(till);
    });
}

fn ask(till: &Rc<Inner>) {
    let (number, action) = {
        let mut asking = till.reports.borrow_mut();
        asking.asked += 1;
        (asking.asked, question(&asking, till.view().map(|view| view.now.date())))
    };
    till.request(action, move |till, reply| {
        if till.reports.borrow().asked == number {
            answered(till, reply);
        }
    });
}

fn question(asking: &Asking, today: Option<Date>) -> Action {
    let period = asking.day.or(today).map(|day| period(asking.span, day));
    Action::SalesReport(SalesReport {
        from: period.map(|period| period.from),
        to: period.map(|period| period.to),
        weeks_before: Some(if asking.span == ReportSpan::Month { WEEKS_BEFORE_MONTH } else { 1 }),
        articles: Some(ARTICLES),
    })
}

fn answered(till: &Rc<Inner>, reply: Reply) {
    let Reply::SalesReport { report } = reply else { return };
    let is_growing = report.done_percent < 100;
    till.reports.borrow_mut().report = Some(report);
    show(till);
    if is_growing && till.page() == Page::Reports {
        ask(till);
    }
}

/// The day, the week from Monday on, or the month a day lies in.
fn period(span: ReportSpan, day: Date) -> Period {
    match span {
        ReportSpan::Day => Period { from: day, to: day },
        ReportSpan::Week => {
            let from = day.plus_days(-(retail::promotion::Weekday::of(day) as i64));
            Period { from, to: from.plus_days(6) }
        }
        ReportSpan::Month => {
            let from = Date { day: 1, ..day };
            let next = Date { day: 1, ..from.plus_days(31) };
            Period { from, to: next.plus_days(-1) }
        }
    }
}

/// One period back or on; never beyond today.
fn turn(till: &Rc<Inner>, by: i64) {
    let Some(today) = till.view().map(|view| view.now.date()) else { return };
    {
        let mut asking = till.reports.borrow_mut();
        let now = period(asking.span, asking.day.unwrap_or(today));
        let day = if by < 0 { now.from.plus_days(-1) } else { now.to.plus_days(1) };
        if day > today {
            return;
        }
        asking.day = Some(day);
    }
    ask(till);
}

fn export(till: &Rc<Inner>) {
    let period = till.reports.borrow().report.as_ref().map(|report| report.period);
    let Some(period) = period else { return };
    till.request(Action::ExportReport { from: Some(period.from), to: Some(period.to) }, |till, reply| {
        if let Reply::Exported { path } = reply {
            till.toast(&till.say("reports-exported", "path", &path), Severity::Good);
        }
    });
}

fn show(till: &Rc<Inner>) {
    let (Some(window), Some(view)) = (till.window(), till.view()) else { return };
    let asking = till.reports.borrow();
    let Some(report) = &asking.report else { return };
    let (reports, catalog) = (window.global::<Reports>(), till.catalog());
    let told = Told { catalog: &catalog, currency: view.currency, asking: &asking, report };
    reports.set_span(asking.span);
    reports.set_shown(asking.shown);
    reports.set_has_later(report.period.to < view.now.date());
    reports.set_period(told.period(report.period).into());
    reports.set_total(told.money(report.sold.total).into());
    let before = told.period(report.before);
    let amount = told.money(report.sold_before.total);
    reports.set_before(told.say("reports-before", &[("period", &before), ("amount", &amount)]).into());
    reports.set_change(told.change().into());
    reports.set_is_more(report.sold.total >= report.sold_before.total);
    let is_growing = report.done_percent < 100;
    let percent = catalog.formats().percent(Rate::percent(i64::from(report.done_percent)));
    reports.set_progress(
        if is_growing { told.say("reports-progress", &[("percent", &percent)]) } else { String::new() }.into(),
    );
    reports.set_progress_percent(i32::from(report.done_percent));
    set_if_other(reports.get_figures(), told.figures(), |model| reports.set_figures(model));
    set_if_other(reports.get_bars(), told.bars(), |model| reports.set_bars(model));
    let names: BTreeMap<String, String> =
        view.operators.iter().map(|operator| (operator.id.0.clone(), operator.name.clone())).collect();
    set_if_other(reports.get_rows(), told.rows(&names), |model| reports.set_rows(model));
}

/// A report in the words of a language.
struct Told<'a> {
    catalog: &'a Catalog,
    currency: Currency,
    asking: &'a Asking,
    report: &'a ReportView,
}

impl Told<'_> {
    fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value<'_>)> = arguments.iter().map(|(name, it)| (*name, Value::Text(it))).collect();
        self.catalog.format(key, &arguments)
    }

    fn counted(&self, key: &str, count: i64) -> String {
        self.catalog.format(key, &[("count", Value::Number(count))])
    }

    fn money(&self, amount: Money) -> String {
        self.catalog.formats().money(amount, self.currency)
    }

    fn period(&self, period: Period) -> String {
        let formats = self.catalog.formats();
        if period.from == period.to {
            return formats.date_long(period.from);
        }
        self.say("reports-period", &[("from", &formats.date(period.from)), ("to", &formats.date(period.to))])
    }

    /// How much more or less than before, in tenths of a percent; nothing where there was nothing before.
    fn change(&self) -> String {
        let (now, before) = (self.report.sold.total.minor(), self.report.sold_before.total.minor());
        if before <= 0 {
            return String::new();
        }
        let tenths = (i128::from(now - before).abs() * 1_000 + i128::from(before) / 2) / i128::from(before);
        let rate = format!("{}.{}", tenths / 10, tenths % 10).parse().unwrap_or(Rate::ZERO);
        let percent = self.catalog.formats().percent(rate);
        match now.cmp(&before) {
            std::cmp::Ordering::Greater => self.say("reports-more", &[("percent", &percent)]),
            std::cmp::Ordering::Less => self.say("reports-less", &[("percent", &percent)]),
            std::cmp::Ordering::Equal => self.catalog.text("reports-same"),
        }
    }

    fn figures(&self) -> Vec<ReportFigure> {
        let sold = &self.report.sold;
        let figure =
            |key: &str, value: String| ReportFigure { name: self.catalog.text(key).into(), value: value.into() };
        let number = |number: i64| self.catalog.formats().number(number);
        let average = if sold.sales > 0 { Money::from_minor(sold.total.minor() / sold.sales) } else { Money::ZERO };
        let mut figures = vec![
            figure("reports-sales", number(sold.sales)),
            figure("reports-average", self.money(average)),
            figure("reports-pieces", number(sold.pieces)),
            figure("reports-discount", self.money(sold.discount)),
            figure("reports-tax", self.money(sold.tax)),
        ];
        if sold.returns.count > 0 {
            let count = number(sold.returns.count);
            figures.push(figure("reports-returned", [&count, " · ", &self.money(sold.returns.amount)].concat()));
        }
        if sold.vouchers.count != 0 {
            let count = number(sold.vouchers.count);
            figures.push(figure("till-vouchers", [&count, " · ", &self.money(sold.vouchers.amount)].concat()));
        }
        if sold.prepaid.count != 0 {
            let count = number(sold.prepaid.count);
            figures.push(figure("till-prepaid", [&count, " · ", &self.money(sold.prepaid.amount)].concat()));
        }
        if sold.post_voids.count > 0 {
            let count = number(sold.post_voids.count);
            figures.push(figure("reports-undone", [&count, " · ", &self.money(sold.post_voids.amount)].concat()));
        }
        if let Some(margin) = sold.sold().margin() {
            figures.push(figure("reports-margin", self.margin(margin, sold.sold().net_of_costed)));
        }
        figures
    }

    /// What is left of the goods whose cost is known, and its share of what they brought without tax, in whole percent.
    fn margin(&self, margin: Money, net: Money) -> String {
        let amount = self.money(margin);
        if margin.is_negative() || net.minor() <= 0 {
            return amount;
        }
        let percent = (margin.minor().saturating_mul(200) / net.minor() + 1) / 2;
        [&amount, " · ", &self.catalog.formats().percent(Rate::percent(percent))].concat()
    }

    /// The hours of a day from the first to the last with a sale, or the days of a longer period.
    fn bars(&self) -> Vec<ReportBar> {
        let formats = self.catalog.formats();
        let of_day = self.asking.span == ReportSpan::Day;
        let points: Vec<(String, Tally, Tally)> = if of_day {
            let (now, before) = (&self.report.sold.hours, &self.report.sold_before.hours);
            let open = now.keys().chain(before.keys()).copied();
            let (first, last) = (open.clone().min().unwrap_or(9).min(9), open.max().unwrap_or(17).max(17));
            let at = |hours: &BTreeMap<u8, Tally>, hour| hours.get(&hour).copied().unwrap_or_default();
            (first..=last).map(|hour| (formats.number(i64::from(hour)), at(now, hour), at(before, hour))).collect()
        } else {
            let days = self.report.days.iter();
            days.map(|day| (formats.number(i64::from(day.day.day)), day.sold, day.before)).collect()
        };
        let amounts = points.iter().flat_map(|(_, now, before)| [now.amount, before.amount]);
        let most = amounts.max().unwrap_or_default();
        let bar = |(label, now, before): (String, Tally, Tally)| ReportBar {
            label: label.into(),
            amount: self.money(now.amount).into(),
            part: part_of(now.amount, most),
            part_before: part_of(before.amount, most),
        };
        points.into_iter().map(bar).collect()
    }

    fn rows(&self, operators: &BTreeMap<String, String>) -> Vec<ReportRow> {
        let sold = &self.report.sold;
        let pieces = |sold: &Sold| self.counted("reports-piece-count", sold.pieces);
        let mut rows: Vec<(String, String, Money)> = match self.asking.shown {
            ReportPart::Categories => {
                let name = |id: &String| match self.asking.categories.get(id) {
                    Some(name) => name.clone(),
                    None if id.is_empty() => self.catalog.text("reports-no-category"),
                    None => id.clone(),
                };
                sold.categories.iter().map(|(id, it)| (name(id), pieces(it), it.amount)).collect()
            }
            ReportPart::Articles => {
                let articles = self.report.best.iter().filter_map(|sku| sold.articles.get(sku));
                articles.map(|article| (article.name.clone(), pieces(&article.sold), article.sold.amount)).collect()
            }
            ReportPart::Operators => {
                let name = |id: &String| operators.get(id).unwrap_or(id).clone();
                let sales = |count| self.counted("reports-sale-count", count);
                sold.operators.iter().map(|(id, it)| (name(&id.0), sales(it.sales), it.amount)).collect()
            }
            ReportPart::Tenders => {
                let name = |kind: &TenderKind| match kind {
                    TenderKind::Cash => self.catalog.text("reports-cash"),
                    TenderKind::Card => self.catalog.text("reports-card"),
                    TenderKind::Voucher => self.catalog.text("reports-voucher"),
                    TenderKind::Online => self.catalog.text("reports-online"),
                };
                sold.tenders
                    .iter()
                    .map(|(kind, it)| (name(kind), self.catalog.formats().number(it.count), it.amount))
                    .collect()
            }
            ReportPart::Taxes => self.taxes(),
        };
        rows.sort_by(|left, right| right.2.cmp(&left.2).then_with(|| left.0.cmp(&right.0)));
        let most = rows.iter().map(|row| row.2).max().unwrap_or_default();
        let row = |(name, detail, amount): (String, String, Money)| ReportRow {
            part: part_of(amount, most),
            name: name.into(),
            detail: detail.into(),
            amount: self.money(amount).into(),
        };
        rows.into_iter().map(row).collect()
    }

    /// Taxes by name where the country has several, else by category; each with its rate.
    fn taxes(&self) -> Vec<(String, String, Money)> {
        let sold = &self.report.sold;
        let formats = self.catalog.formats();
        let named = if sold.charges.is_empty() { &sold.taxes } else { &sold.charges };
        let category = |id: &String| {
            let key = ["law-category-", id].concat();
            if sold.charges.is_empty() && self.catalog.has(&key) { self.catalog.text(&key) } else { id.clone() }
        };
        let rates = |(id, rates): (&String, &BTreeMap<Rate, retail::TaxSold>)| -> Vec<(String, String, Money)> {
            rates.iter().map(|(rate, tax)| (category(id), formats.percent(*rate), tax.tax)).collect()
        };
        named.iter().flat_map(rates).collect()
    }
}

/// How long a bar is beside the longest, in thousandths; what is below zero has none.
fn part_of(amount: Money, most: Money) -> i32 {
    if most.minor() <= 0 || amount.minor() <= 0 {
        return 0;
    }
    i32::try_from(amount.minor().saturating_mul(1_000) / most.minor()).unwrap_or(1_000)
}
