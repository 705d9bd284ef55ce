//! Vouchers for one kind of goods as a table, and what holds for every way they pay.

use super::*;
use crate::returns::tests::{asked, item};
use crate::tests::{country, moment};
use crate::*;
use proptest::prelude::*;
use uuid::Uuid;

fn books() -> VoucherGoods {
    VoucherGoods { name: "Books".to_owned(), category: "reduced".to_owned() }
}

fn things() -> VoucherGoods {
    VoucherGoods { name: "Things".to_owned(), category: "standard".to_owned() }
}

fn voucher(goods: Option<VoucherGoods>, minor: i64, lease: u128) -> Tender {
    let (handle, tail, lease) = ("0".repeat(64), "AB12".to_owned(), Uuid::from_u128(lease));
    Tender::of_voucher(Money::from_minor(minor), VoucherSpent { handle, lease, tail, grant: None, goods })
}

/// Lines of `(tax category, pieces, price in minor units)`, each an article of its own.
fn basket(lines: &[(&str, i64, i64)]) -> Basket {
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), moment());
    for (number, (tax, pieces, price)) in lines.iter().enumerate() {
        let price = UnitPrice::new(*price, 2).expect("a price");
        let (item, quantity) = (item(&format!("A{number}"), tax, Unit::Each), Quantity::each(*pieces));
        basket.add(item, quantity, price, false, Currency::EUR).expect("fits");
    }
    basket
}

fn day() -> Date {
    moment().date()
}

/// Pays with these tenders, and the rest in cash.
#[track_caller]
fn pay(mut basket: Basket, tenders: Vec<Tender>, de: &Country) -> Sale {
    let mut settled = None;
    for tender in tenders {
        settled = basket.tender(tender, de, day()).expect("taken");
    }
    let due = basket.due(de, day()).expect("taxed").cash;
    let settlement = match settled {
        Some(settlement) => settlement,
        None => basket.tender(Tender::new(TenderKind::Cash, due), de, day()).expect("taken").expect("paid up"),
    };
    let sale = basket.settle(settlement, 1, moment(), de).expect("covered");
    check(&sale);
    sale
}

/// What always holds.
#[track_caller]
fn check(sale: &Sale) {
    let tendered: Money = sale.tenders.iter().map(|tender| tender.amount).sum();
    assert_eq!(sale.turnover() + VoucherSold::debt(&sale.vouchers) + sale.rounding, tendered - sale.change);
    assert_eq!(sale.prepaid_again(), sale.prepaid);
    for prepaid in &sale.prepaid {
        assert_eq!(prepaid.taxes.iter().map(|row| row.gross).sum::<Money>(), prepaid.amount);
        assert!(prepaid.taxes.iter().all(|row| row.net + row.tax == row.gross));
    }
    let net = sale.net_totals();
    assert_eq!((net.total, net.tax), (sale.turnover(), sale.net_tax()));
    assert_eq!(net.taxes.iter().map(|row| row.gross).sum::<Money>(), net.total);
    assert_eq!(net.taxes.iter().map(|row| row.tax).sum::<Money>(), net.tax);
    let sums = TillSums::from_iter(postings(&TransactionEvent::Sale(Box::new(sale.clone())), None));
    assert_eq!(sums.amount(SumName::Sales) - sums.amount(SumName::Returns), sale.turnover());
    assert_eq!(sums.amount(SumName::Prepaid), Prepaid::total(&sale.prepaid));
    let of_sale = postings(&TransactionEvent::Sale(Box::new(sale.clone())), None);
    let of_taxes: Money = of_sale.iter().filter(|sum| sum.name == SumName::Tax).map(|sum| sum.amount).sum();
    assert_eq!(of_taxes, sale.net_tax());
    let mut report = Report::default();
    report.add_sale(sale);
    assert_eq!((report.total, report.tax), (sale.turnover(), sale.net_tax()));
    assert_eq!(report.articles.values().map(|article| article.sold.amount).sum::<Money>(), report.total);
    assert_eq!(report.categories.values().map(|sold| sold.tax).sum::<Money>(), report.tax);
    let void = sale.post_void(Uuid::from_u128(9), 2, "7".into(), "wrong".to_owned(), moment());
    if sale.returns.is_empty() {
        let back: Money = void.refunds.iter().map(|refund| refund.amount).sum();
        assert_eq!(back, void.total + void.rounding);
        report.add_post_void(&void, sale);
        assert_eq!((report.total, report.tax, report.prepaid.amount), Default::default());
        assert!(report.taxes.values().flat_map(|rates| rates.values()).all(|sold| *sold == TaxSold::default()));
        let undone = TillSums::from_iter(postings(&TransactionEvent::PostVoid(Box::new(void)), Some(sale)));
        assert_eq!(undone.amount(SumName::PostVoids), sale.turnover());
        assert_eq!(undone.amount(SumName::Prepaid), -Prepaid::total(&sale.prepaid));
    }
}

#[test]
fn what_a_voucher_for_one_kind_of_goods_pays_is_taxed_once() {
    let de = country("DE");
    // Lines, vouchers, then: turnover, tax, and what they took off with its tax.
    type Case<'a> = (&'a [(&'a str, i64, i64)], Vec<Tender>, [i64; 4]);
    let cases: [Case<'_>; 6] = [
        (&[("reduced", 1, 2_000)], vec![voucher(Some(books()), 2_000, 1)], [0, 0, 2_000, 131]),
        (&[("reduced", 1, 2_000)], vec![voucher(Some(books()), 500, 1)], [1_500, 98, 500, 33]),
        (
            &[("reduced", 1, 2_000), ("standard", 1, 5_950)],
            vec![voucher(Some(books()), 2_000, 1)],
            [5_950, 950, 2_000, 131],
        ),
        (
            &[("reduced", 3, 999)],
            vec![voucher(Some(books()), 1_000, 1), voucher(Some(books()), 1_997, 2)],
            [0, 0, 2_997, 196],
        ),
        (
            &[("reduced", 1, 2_000), ("standard", 1, 5_950)],
            vec![voucher(Some(books()), 2_000, 1), voucher(Some(things()), 5_950, 2)],
            [0, 0, 7_950, 1_081],
        ),
        // One for whatever the shops sell is money.
        (&[("reduced", 1, 2_000)], vec![voucher(None, 2_000, 1)], [2_000, 131, 0, 0]),
    ];
    for (lines, tenders, expected) in cases {
        let sale = pay(basket(lines), tenders, &de);
        let found = [sale.turnover(), sale.net_tax(), Prepaid::total(&sale.prepaid), Prepaid::tax(&sale.prepaid)];
        assert_eq!(found.map(Money::minor), expected, "{lines:?}");
    }
}

#[test]
fn it_is_turnover_when_it_is_sold() {
    let de = country("DE");
    let mut sold = basket(&[("standard", 1, 1_000)]);
    let line = sold.add_voucher(Money::from_minor(2_000), "Ann", Some(books()), Currency::EUR).expect("fits");
    sold.add_voucher(Money::from_minor(3_000), "", None, Currency::EUR).expect("fits");
    // Nothing is taken off it, by whatever means.
    assert_eq!(sold.set_quantity(line, Quantity::each(2), Currency::EUR), Err(BasketError::IsVoucher));
    let half = Some(Discount::Percent(Rate::percent(50)));
    assert_eq!(sold.set_line_discount(line, half, Currency::EUR), Err(BasketError::IsVoucher));
    let cheaper = (UnitPrice::new(1, 2).expect("a price"), String::new(), String::new());
    assert_eq!(sold.override_price(line, Some(cheaper), Currency::EUR), Err(BasketError::IsVoucher));
    sold.set_discount(half, Currency::EUR).expect("a share");
    let sale = pay(sold.clone(), Vec::new(), &de);
    assert_eq!((sale.turnover().minor(), sale.net_tax().minor()), (2_500, 80 + 131));
    assert_eq!((sale.net_total().minor(), VoucherSold::debt(&sale.vouchers).minor()), (5_500, 3_000));
    // It doesn't come back like goods: its paper would go on being money.
    let kept = Kept::of(&sale, &[]).expect("of this sale");
    let back = kept.give_back(&[asked(line, 1)], Money::ZERO, 1);
    assert_eq!(back, Err(ReturnError::NeverTakenBack { name: "Books".to_owned() }));
    // Whichever of the two is taken out, both go.
    let mut without = sold.clone();
    without.remove(line).expect("there");
    assert_eq!((without.vouchers.len(), without.lines.len()), (1, 1));
    sold.remove_voucher(line).expect("there");
    assert_eq!((sold.vouchers.len(), sold.lines.len()), (1, 1));
}

#[test]
fn it_pays_for_its_goods_only() {
    let de = country("DE");
    let most = |lines: &[(&str, i64, i64)], tenders: Vec<Tender>| {
        let mut basket = basket(lines);
        basket.add_voucher(Money::from_minor(7_000), "", Some(books()), Currency::EUR).expect("fits");
        tenders.into_iter().find_map(|tender| basket.tender(tender, &de, day()).err())
    };
    let books_only =
        |minor| Some(TenderError::VoucherGoods { goods: "Books".to_owned(), most: Money::from_minor(minor) });
    // Not for other goods, not for another voucher, not beyond what nothing has paid for.
    assert_eq!(most(&[("standard", 1, 900)], vec![voucher(Some(books()), 1, 1)]), books_only(0));
    assert_eq!(most(&[("reduced", 1, 900)], vec![voucher(Some(books()), 901, 1)]), books_only(900));
    let two = vec![voucher(Some(books()), 800, 1), voucher(Some(books()), 101, 2)];
    assert_eq!(most(&[("reduced", 1, 900)], two), books_only(100));
    // What has a levy on it isn't sorted out by rate here.
    let mut levied = basket(&[("reduced", 1, 900)]);
    levied.set_levies(1, vec!["mehrweg-glas".to_owned()]).expect("there");
    assert_eq!(levied.prepaid_room("reduced", &de, day()), Ok(Money::ZERO));
    // A country that doesn't tax them when they are sold, and a category whose rate isn't known by then.
    assert!(de.is_single_purpose("reduced", day()) && country("FR").is_single_purpose("standard", day()));
    assert!(!de.is_single_purpose("meal", day()) && !de.is_single_purpose("nothing", day()));
    assert!(!country("AU").is_single_purpose("gst", day()));
}

#[test]
fn what_goes_back_onto_it_is_no_longer_taken_off() {
    let de = country("DE");
    let sale =
        pay(basket(&[("reduced", 2, 1_000), ("standard", 1, 5_950)]), vec![voucher(Some(books()), 1_500, 1)], &de);
    let kept = Kept::of(&sale, &[]).expect("of this sale");
    let returns = kept.give_back(&[asked(1, 1), asked(2, 1)], Money::ZERO, 1).expect("so many are left");
    let mut back = Basket::new(Uuid::from_u128(8), "7".into(), moment());
    back.returns = returns;
    assert_eq!(back.prepaid_back_room("reduced").minor(), 1_000);
    let above = back.clone().tender(voucher(Some(books()), -1_001, 2), &de, day());
    assert!(matches!(above, Err(TenderError::VoucherGoods { .. })), "{above:?}");
    back.tender(voucher(Some(books()), -1_000, 2), &de, day()).expect("taken");
    let settled = back.tender(Tender::new(TenderKind::Cash, Money::from_minor(-5_950)), &de, day()).expect("taken");
    let document = back.settle(settled.expect("paid up"), 2, moment(), &de).expect("covered");
    check(&document);
    // The book's tax stays paid: its voucher can be spent again. The thing's tax goes back.
    assert_eq!((document.turnover().minor(), document.net_tax().minor()), (-5_950, -950));
    assert_eq!(document.prepaid[0].amount.minor(), -1_000);
}

proptest! {
    #[test]
    fn vouchers_for_all_of_it_leave_neither_turnover_nor_tax(
        prices in proptest::collection::vec((1..9_999_i64, 1..5_i64, any::<bool>()), 1..12),
        cuts in proptest::collection::vec(1..5_000_i64, 0..6),
    ) {
        let de = country("DE");
        let lines: Vec<(&str, i64, i64)> =
            prices.iter().map(|(price, pieces, is_book)| (if *is_book { "reduced" } else { "standard" }, *pieces, *price)).collect();
        let basket = basket(&lines);
        let mut tenders = Vec::new();
        for goods in [books(), things()] {
            let mut left = basket.prepaid_room(&goods.category, &de, day()).expect("taxed").minor();
            for cut in cuts.iter().copied().chain([i64::MAX]) {
                let part = left.min(cut);
                if part > 0 {
                    tenders.push(voucher(Some(goods.clone()), part, tenders.len() as u128));
                    left -= part;
                }
            }
        }
        let sale = pay(basket, tenders, &de);
        prop_assert_eq!((sale.turnover(), sale.net_tax()), (Money::ZERO, Money::ZERO));
        prop_assert!(sale.net_totals().taxes.iter().all(|row| row.tax.is_zero() && row.gross.is_zero()));
        prop_assert!(sale.tenders.is_empty());
    }
}
