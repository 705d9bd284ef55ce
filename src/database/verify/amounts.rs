//! The arithmetic of a finished sale, worked out again from its lines.

use retail::{Money, PostVoid, Sale, TenderKind};

type Breaks = Vec<(&'static str, String)>;

/// Everything in a sale that doesn't add up.
pub(super) fn sale_breaks(sale: &Sale) -> Breaks {
    let mut breaks = Vec::new();
    check_lines(sale, &mut breaks);
    check_taxes(sale, &mut breaks);
    check_prepaid(sale, &mut breaks);
    check_tenders(sale, &mut breaks);
    breaks
}

fn expect(breaks: &mut Breaks, code: &'static str, what: &str, expected: i64, found: i64) {
    if expected != found {
        breaks.push((code, [what, " is ", &found.to_string(), ", not ", &expected.to_string()].concat()));
    }
}

fn check_lines(sale: &Sale, breaks: &mut Breaks) {
    const CODE: &str = "sale-lines";
    let totals = &sale.totals;
    expect(breaks, CODE, "the number of line amounts", sale.lines.len() as i64, totals.lines.len() as i64);
    for (line, amounts) in sale.lines.iter().zip(&totals.lines) {
        let gross = line.gross(sale.currency);
        let promoted = line.promotion_discount(sale.currency);
        let discount = line.discount.map_or(Money::ZERO, |discount| discount.off(gross - promoted));
        let left = amounts.gross - amounts.promotion_discount - amounts.line_discount - amounts.basket_discount;
        expect(breaks, CODE, "a line's number", i64::from(line.id), i64::from(amounts.line));
        expect(breaks, CODE, "a line's price", gross.minor(), amounts.gross.minor());
        expect(breaks, CODE, "a line's promotions", promoted.minor(), amounts.promotion_discount.minor());
        let reduced: Money = line.reductions.iter().map(|reduction| reduction.amount).sum();
        if reduced != promoted || line.reductions.iter().any(|reduction| reduction.amount.is_negative()) {
            breaks.push((CODE, "a line's promotions take off more than its price".to_owned()));
        }
        expect(breaks, CODE, "a line's discount", discount.minor(), amounts.line_discount.minor());
        expect(breaks, CODE, "a line's amount", left.minor(), amounts.amount.minor());
        if amounts.amount.is_negative() || amounts.basket_discount.is_negative() {
            breaks.push((CODE, "a line's amount or discount is below zero".to_owned()));
        }
    }
    let sum = |part: fn(&retail::LineTotals) -> Money| totals.lines.iter().map(part).sum::<Money>().minor();
    const SUMS: &str = "sale-sums";
    let own = sum(|line| line.line_discount);
    let promoted = sum(|line| line.promotion_discount);
    expect(breaks, SUMS, "the subtotal", sum(|line| line.gross) - promoted - own, totals.subtotal.minor());
    expect(breaks, SUMS, "the basket's discount", sum(|line| line.basket_discount), totals.basket_discount.minor());
    expect(breaks, SUMS, "what promotions take off", promoted, totals.promotion_discount.minor());
    expect(breaks, SUMS, "the discount", promoted + own + totals.basket_discount.minor(), totals.discount.minor());
    expect(breaks, SUMS, "what is added to the lines", sum(|line| line.added), totals.added.minor());
    expect(breaks, SUMS, "the total", sum(|line| line.amount + line.added), totals.total.minor());
    let total = totals.subtotal - totals.basket_discount + totals.added;
    expect(breaks, SUMS, "the total", total.minor(), totals.total.minor());
    let items = sale.lines.iter().map(|line| line.quantity.pieces()).sum();
    expect(breaks, SUMS, "the number of items", items, totals.items);
}

fn check_taxes(sale: &Sale, breaks: &mut Breaks) {
    const CODE: &str = "sale-taxes";
    let totals = &sale.totals;
    let of_lines: Money = totals.lines.iter().map(|line| line.tax).sum();
    let of_categories: Money = totals.taxes.iter().map(|tax| tax.tax).sum();
    expect(breaks, CODE, "the sum of the lines' tax", totals.tax.minor(), of_lines.minor());
    expect(breaks, CODE, "the sum of the categories' tax", totals.tax.minor(), of_categories.minor());
    let of_charges: Money = totals.charges.iter().map(|charge| charge.tax).sum();
    if !totals.charges.is_empty() {
        expect(breaks, CODE, "the sum of the taxes by name", totals.tax.minor(), of_charges.minor());
    }
    // A levy may stand outside the categories; without any, they are the total.
    let gross_of_categories: Money = totals.taxes.iter().map(|tax| tax.gross).sum();
    let has_levies = !totals.levies.is_empty();
    if !has_levies {
        expect(breaks, CODE, "the sum of the categories", totals.total.minor(), gross_of_categories.minor());
    }
    for tax in &totals.taxes {
        let rates = totals.taxes.iter().filter(|other| other.category == tax.category).count();
        let of_row = |amounts: &retail::LineTotals| rates == 1 || amounts.tax_rate == tax.rate;
        let lines = sale.lines.iter().zip(&totals.lines);
        let lines = lines.filter(|(line, amounts)| line.item.tax_category == tax.category && of_row(amounts));
        let (mut gross, mut share, mut count) = (Money::ZERO, Money::ZERO, 0);
        for (_, amounts) in lines {
            gross += amounts.amount + amounts.added;
            share += amounts.tax;
            count += 1 + amounts.parts.len() as i64;
            if !amounts.parts.is_empty() {
                let parts: Money = amounts.parts.iter().map(|part| part.tax).sum();
                expect(breaks, CODE, "the sum of a line's taxes", amounts.tax.minor(), parts.minor());
            }
            if amounts.tax_rate != tax.rate {
                breaks.push((CODE, ["a line of ", &tax.category, " has another rate than its category"].concat()));
            }
        }
        if !has_levies {
            expect(breaks, CODE, "a category's gross amount", gross.minor(), tax.gross.minor());
        }
        expect(breaks, CODE, "a category's tax", share.minor(), tax.tax.minor());
        expect(breaks, CODE, "net plus tax", tax.gross.minor(), (tax.net + tax.tax).minor());
        // Where the law rounds isn't known here: by the line, the rate or the document. None is off by more than a unit a line and
        // tax. Below that lie only amounts that are partly free, or capped, and prices from which an exempt buyer's tax was taken.
        let exact = tax.rate.tax_inside(tax.gross);
        let is_whole = totals.charges.is_empty();
        if (is_whole && (exact - tax.tax).minor() > count) || (tax.tax - exact).minor() > count {
            breaks.push((CODE, ["the tax of ", &tax.category, " isn't its rate's"].concat()));
        }
    }
}

/// What vouchers for one kind of goods had paid is the share of the goods they are for.
fn check_prepaid(sale: &Sale, breaks: &mut Breaks) {
    if sale.prepaid_again() != sale.prepaid {
        breaks.push(("sale-prepaid", "what vouchers had paid isn't the share of their goods".to_owned()));
    }
}

fn check_tenders(sale: &Sale, breaks: &mut Breaks) {
    const CODE: &str = "sale-tenders";
    let taken: Money = sale.tenders.iter().map(|tender| tender.amount).sum();
    let due = sale.net_total() + sale.rounding;
    expect(breaks, CODE, "tenders less change", due.minor(), (taken - sale.change).minor());
    let has_cash = sale.tenders.iter().any(|tender| tender.kind == TenderKind::Cash);
    if sale.change.is_negative() || (!has_cash && (!sale.change.is_zero() || !sale.rounding.is_zero())) {
        breaks.push((CODE, "change or rounding without cash".to_owned()));
    }
    let goes_back = sale.net_total().is_negative();
    let is_wrong = |tender: &retail::Tender| !tender.amount.is_zero() && tender.amount.is_negative() != goes_back;
    if sale.tenders.iter().any(is_wrong) {
        breaks.push((CODE, "a tender goes the wrong way".to_owned()));
    }
}

/// Everything in a post-void that isn't the sale it undoes.
pub(super) fn post_void_breaks(void: &PostVoid, sale: &Sale) -> Vec<String> {
    let whole = sale
        .post_void(void.id, void.receipt, void.operator.clone(), void.reason.clone(), void.at)
        .in_series(void.series.clone())
        .on_day(void.day());
    let mut breaks = Vec::new();
    if whole != *void {
        breaks.push("its amounts aren't those of the sale it undoes".to_owned());
    }
    let back: Money = void.refunds.iter().map(|refund| refund.amount).sum();
    if back != void.total + void.rounding {
        breaks.push("its refunds don't add up to what was paid".to_owned());
    }
    breaks
}
