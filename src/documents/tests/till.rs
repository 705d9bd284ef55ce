//! Paper of tills in four countries, on both widths of paper.

use super::*;

fn minor(amount: i64) -> Money {
    Money::from_minor(amount)
}

fn pieces(list: &[(i64, u32)]) -> Vec<Pieces> {
    list.iter().map(|(value, count)| Pieces { value: minor(*value), count: *count }).collect()
}

fn sum(name: SumName, part: &str, count: i64, amount: i64) -> TillSum {
    TillSum { name, part: part.to_owned(), count, amount: minor(amount) }
}

/// A day's sums: `tax` is a category with its rate in this country.
fn sums(tax: &str) -> Vec<TillSum> {
    let all: TillSums = [
        sum(SumName::Sales, "", 41, 123_456),
        sum(SumName::Returns, "", 1, 1_990),
        sum(SumName::PostVoids, "", 1, 2_500),
        sum(SumName::Tender, "cash", 23, 61_010),
        sum(SumName::Tender, "cash USD", 1, 1_432),
        sum(SumName::Tender, "card", 18, 60_510),
        sum(SumName::Refund, "cash", 2, 3_985),
        sum(SumName::ForeignCash, "USD", 1, 1_000),
        sum(SumName::Tax, tax, 41, 10_815),
        sum(SumName::Taxed, tax, 41, 118_966),
        sum(SumName::Discounts, "", 3, 1_245),
        sum(SumName::Rounding, "", 4, -4),
        sum(SumName::VoidedBaskets, "", 2, 8_120),
        sum(SumName::LineVoids, "", 5, 2_310),
        sum(SumName::NoSales, "", 2, 0),
        sum(SumName::Reprints, "", 1, 0),
        sum(SumName::Float, "", 1, 20_000),
        sum(SumName::FloatDifference, "", 1, -100),
        sum(SumName::PaidIn, "bank", 1, 5_000),
        sum(SumName::PaidOut, "post", 1, 1_250),
        sum(SumName::Lifts, "", 1, 30_000),
        sum(SumName::Counts, "", 2, 0),
    ]
    .into_iter()
    .collect();
    all.list()
}

fn closed(tax: &str, at: Moment) -> TillClosed {
    let sums = sums(tax);
    let expected = sums.iter().cloned().collect::<TillSums>().expected_cash();
    let counted = expected - minor(120);
    TillClosed {
        number: 7,
        operator: "201".into(),
        began: Moment { utc_ms: at.utc_ms - 30_000_000, ..at },
        day: at.date(),
        next_day: at.date().plus_days(1),
        records: (812, 870),
        receipts: Some(ReceiptSpan { first: 401, last: 443 }),
        missing_receipts: Vec::new(),
        pending: 43,
        sums,
        is_float_counted: true,
        expected,
        counted,
        since_count: Money::ZERO,
        difference: minor(-120),
        counts: 2,
        carried: minor(20_000),
        banked: counted - minor(20_000),
        grand: GrandTotals { sold: minor(9_876_543), returned: minor(45_678) },
    }
}

#[test]
fn the_paper_of_a_shift_reads_well_in_four_countries() {
    for (folder, country, language, tax, notes) in [
        ("au", "AU", "en-AU", "gst 10", [(5_000, 1), (1_000, 8), (200, 35)]),
        ("fr", "FR", "fr-FR", "standard 20", [(5_000, 1), (1_000, 8), (200, 35)]),
        ("de", "DE", "de-DE", "standard 19", [(5_000, 1), (1_000, 8), (200, 35)]),
        ("us", "US", "en-US", "general 8.875", [(5_000, 1), (1_000, 8), (100, 70)]),
    ] {
        let mut shop = shop("AU");
        shop.country = Country::parse(shipped_country(country).expect("shipped")).expect("readable");
        shop.store.language = language.to_owned();
        let catalog = shop.catalog();
        let head = TillHead {
            store: &shop.store,
            workstation: &shop.workstation,
            operator_name: shop.operator,
            till_name: (folder == "de").then_some("Mia"),
            country: &shop.country,
            at: shop.at,
        };
        let check_slip = |name: &str, slip: &CashSlip<'_>| {
            check(&format!("till/{folder}_{name}.txt"), &cash_slip(&head, slip, &catalog));
        };
        let counted = pieces(&notes);
        check_slip("opened", &CashSlip::Opened { pieces: &counted, counted: minor(20_000) });
        let moved = CashMoved {
            operator: "101".into(),
            amount: minor(1_250),
            reason: "50 stamps".into(),
            category: "post".into(),
        };
        check_slip("paid_out", &CashSlip::PaidOut(&moved));
        check_slip("paid_in", &CashSlip::PaidIn(&moved));
        let lift =
            CashLift { operator: "101".into(), amount: minor(20_000), pieces: counted.clone(), bag: "B-0042".into() };
        check_slip("lift", &CashSlip::Lift(&lift));
        let count = TillCounted {
            operator: "101".into(),
            pieces: counted.clone(),
            counted: minor(20_000),
            expected: minor(19_995),
            difference: minor(5),
        };
        check_slip("counted", &CashSlip::Counted(&count));
        let closed = closed(tax, shop.at);
        let period = TillPeriod {
            began: Some(closed.began),
            receipts: closed.receipts,
            sums: closed.sums.iter().cloned().collect(),
            ..TillPeriod::default()
        };
        check(&format!("till/{folder}_x.txt"), &x_report(&head, &period, closed.grand, &catalog));
        check(&format!("till/{folder}_z.txt"), &z_report(&head, &closed, None, &catalog));
        let gap = TillClosed { missing_receipts: vec![412, 413], pending: 0, ..closed };
        check(&format!("till/{folder}_z_again.txt"), &z_report(&head, &gap, Some(1), &catalog));
    }
}
