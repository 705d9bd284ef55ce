//! Margins: what goods cost, less what came back, where the catalogue knows it.

use crate::returns::tests::{asked, sell};
use crate::tests::country;
use crate::*;
use uuid::Uuid;

/// A sale whose articles cost the shop so much each, in its currency; `None` is not known.
fn costed(mut sale: Sale, costs: &[Option<&str>]) -> Sale {
    for (line, cost) in sale.lines.iter_mut().zip(costs) {
        line.item.cost = cost.map(|cost| cost.parse().expect("a cost"));
    }
    sale
}

/// Cost, net of the goods it belongs to, and margin, in minor units.
fn margin(report: &Report) -> (i64, i64, Option<i64>) {
    let sold = report.sold();
    (sold.cost.minor(), sold.net_of_costed.minor(), sold.margin().map(Money::minor))
}

#[track_caller]
fn check(code: &str, tax: &str, cost: &[Option<&str>], expected: (i64, i64, Option<i64>)) {
    let country = country(code);
    // Three at 11.00 less 10 % and one at 5.00.
    let sale = sell(&country, &[("A", tax, 3, 1100, 10), ("B", tax, 1, 500, 0)], None, TenderKind::Card);
    let mut report = Report::default();
    report.add_sale(&costed(sale, cost));
    assert_eq!(margin(&report), expected, "{code} {cost:?}");
}

#[test]
fn the_margin_is_the_price_without_tax_less_the_cost() {
    check("AU", "gst", &[None, None], (0, 0, None));
    // 29.70 less a tax of 2.70 are 27.00; 3 x 4.125 are 12.375.
    check("AU", "gst", &[Some("4.125"), None], (1238, 2700, Some(1462)));
    check("AU", "gst", &[Some("4.125"), Some("0.0125")], (1239, 2700 + 455, Some(1916)));
    check("DE", "standard", &[Some("4.125"), None], (1238, 2496, Some(1258)));
    check("AU", "gst", &[Some("30"), None], (9000, 2700, Some(-6300)));
}

#[test]
fn where_tax_comes_on_top_the_price_is_without_it() {
    let country = country("US").in_region("US-NY").expect("a region");
    let tax = country.taxes[0].id.clone();
    let sale = sell(&country, &[("A", &tax, 1, 1000, 0)], None, TenderKind::Card);
    assert!(sale.totals.lines[0].is_tax_on_top);
    let mut report = Report::default();
    report.add_sale(&costed(sale, &[Some("6.00")]));
    assert_eq!(margin(&report), (600, 1000, Some(400)));
}

#[test]
fn what_comes_back_or_is_undone_takes_its_cost_along() {
    let country = country("AU");
    let sale = costed(sell(&country, &[("A", "gst", 3, 1100, 0)], None, TenderKind::Card), &[Some("4")]);
    let mut report = Report::default();
    report.add_sale(&sale);
    let back =
        Kept::of(&sale, &[]).expect("whole").give_back(&[asked(sale.lines[0].id, 1)], Money::ZERO, 1).expect("there");
    let mut later = sale.clone();
    (later.id, later.receipt, later.lines) = (Uuid::from_u128(9), 2, Vec::new());
    (later.totals, later.tenders) = (Totals::default(), Vec::new());
    later.returned = ReturnTotals::of(&back);
    later.returns = back;
    report.add_sale(&later);
    assert_eq!(margin(&report), (800, 2000, Some(1200)), "two of three stay");
    let mut undone = Report::default();
    undone.add_sale(&sale);
    undone.add_post_void(&void(&sale), &sale);
    assert_eq!(margin(&undone), (0, 0, None));
}

fn void(sale: &Sale) -> PostVoid {
    PostVoid {
        id: Uuid::from_u128(11),
        receipt: 2,
        series: None,
        sale: sale.id,
        sale_receipt: sale.receipt,
        sale_series: None,
        operator: sale.operator.clone(),
        reason: "wrong".to_owned(),
        at: sale.at,
        business_day: None,
        currency: sale.currency,
        refunds: sale.tenders.clone(),
        total: sale.totals.total,
        tax: sale.totals.tax,
        rounding: sale.rounding,
        vouchers: Vec::new(),
        prepaid: Vec::new(),
        handed_over: Vec::new(),
    }
}
