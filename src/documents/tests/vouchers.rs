//! Papers of gift vouchers for one kind of goods, in three places that tax them when they are sold: sold, paying in part, paying all, and
//! getting money back. What is sold stands in `countries.txt`.

use super::countries::{Place, places};
use super::*;
use std::collections::BTreeSet;

const READ: [&str; 3] = ["de", "fr", "gb"];

/// The goods of the basket's first line that such a voucher can be for.
fn goods(place: &Place, basket: &Basket) -> VoucherGoods {
    let (country, day) = (&place.shop.country, place.shop.at.date());
    let mut lines = basket.lines.iter().filter(|line| line.levies.is_empty());
    let line = lines.find(|line| country.is_single_purpose(&line.item.tax_category, day)).expect("such goods");
    VoucherGoods { name: line.item.name.clone(), category: line.item.tax_category.clone() }
}

fn spent(goods: &VoucherGoods, amount: Money) -> Tender {
    let (handle, tail, lease) = ("0".repeat(64), "K7QD".to_owned(), Uuid::from_u128(5));
    Tender::of_voucher(amount, VoucherSpent { handle, lease, tail, grant: None, goods: Some(goods.clone()) })
}

/// Pays what is due in cash and finishes the document.
fn settled(place: &Place, mut basket: Basket, settled: Option<retail::Settlement>) -> Sale {
    let (country, day) = (&place.shop.country, place.shop.at.date());
    let settlement = settled.unwrap_or_else(|| {
        let due = basket.due(country, day).unwrap();
        basket.tender(Tender::new(TenderKind::Cash, due.cash), country, day).unwrap().expect("paid up")
    });
    basket.settle_on(day, settlement, 43, place.shop.at, country).unwrap()
}

fn sold(place: &Place) -> Sale {
    let mut basket = place.discounted();
    let (goods, currency) = (goods(place, &basket), place.shop.country.currency);
    basket.add_voucher(Money::from_minor(2_500), "Kim", Some(goods), currency).unwrap();
    basket.add_voucher(Money::from_minor(1_000), "", None, currency).unwrap();
    for voucher in &mut basket.vouchers {
        voucher.tail = "K7QD".to_owned();
    }
    settled(place, basket, None)
}

/// Paid with a voucher as far as that goes, or with less.
fn paid(place: &Place, basket: Basket, less: i64) -> Sale {
    let (country, day) = (&place.shop.country, place.shop.at.date());
    let mut basket = basket;
    let goods = goods(place, &basket);
    let most = basket.prepaid_room(&goods.category, country, day).unwrap();
    let tender = spent(&goods, most - Money::from_minor(less));
    let settlement = basket.tender(tender, country, day).unwrap();
    settled(place, basket, settlement)
}

/// A basket with nothing but what one voucher can pay for.
fn of_one_kind(place: &Place) -> Basket {
    let mut basket = place.discounted();
    let goods = goods(place, &basket);
    basket.lines.retain(|line| line.item.tax_category == goods.category && line.levies.is_empty());
    basket.set_discount(None, place.shop.country.currency).unwrap();
    basket
}

fn back(place: &Place, sale: &Sale) -> Sale {
    let (country, day) = (&place.shop.country, place.shop.at.date());
    let line = &sale.lines[0];
    let (reason, condition) = (ReturnReason::ChangedMind, Condition::AsNew);
    let wanted = Asked { line: line.id, quantity: line.quantity, reason, condition, note: None };
    let lines = Kept::of(sale, &[]).unwrap().give_back(&[wanted], Money::ZERO, 20).unwrap();
    let mut basket = Basket::new(Uuid::from_u128(8), "7".into(), place.shop.at);
    basket.returns = lines;
    let goods = sale.prepaid[0].voucher.goods.clone().expect("for one kind of goods");
    let most = basket.prepaid_back_room(&goods.category);
    let settlement = basket.tender(spent(&goods, -most), country, day).unwrap();
    settled(place, basket, settlement)
}

/// Compares a paper, and remembers that it was.
fn compared(files: &mut BTreeSet<String>, place: &Place, name: &str, paper: &Ticket) {
    let file = format!("vouchers/{}_{name}.txt", place.folder);
    check(&file, paper);
    assert!(files.insert(file));
}

#[test]
fn what_such_a_voucher_pays_comes_off_before_the_total_with_its_tax() {
    let mut files = BTreeSet::new();
    for place in places().iter().filter(|place| READ.contains(&place.folder.as_str())) {
        let whole = paid(place, of_one_kind(place), 0);
        assert_eq!((whole.net_total(), whole.net_tax()), (Money::ZERO, Money::ZERO), "{}", place.folder);
        let documents = [
            ("sold", sold(place)),
            ("part", paid(place, place.discounted(), 100)),
            ("back", back(place, &whole)),
            ("whole", whole),
        ];
        for (name, sale) in &documents {
            let net = sale.net_totals();
            let taxes: Money = net.taxes.iter().map(|row| row.tax).sum();
            assert_eq!((taxes, net.total), (sale.net_tax(), sale.turnover()), "{}/{name}", place.folder);
            compared(&mut files, place, name, &place.shop.receipt(sale, None));
        }
        let [(_, sale), .., (_, whole)] = &documents;
        let (store, country) = (&place.shop.store, &place.shop.country);
        let catalog = place.shop.catalog();
        let facts = VoucherFacts {
            sale,
            voucher: &sale.vouchers[0],
            store,
            code: "SAAAA-AAAAA-AAAAA-AK7QD-0",
            compact: "SAAAAAAAAAAAAAAAK7QD0",
        };
        compared(&mut files, place, "slip", &crate::voucher(&facts, &catalog));
        let void = whole.post_void(Uuid::from_u128(9), 44, "7".into(), String::new(), place.shop.at);
        assert_eq!(void.total, whole.totals.total - Prepaid::total(&whole.prepaid));
        let workstation = &place.shop.workstation;
        let facts = PostVoidFacts { post_void: &void, store, country, workstation, operator_name: "Amara", copy: None };
        compared(&mut files, place, "void", &crate::post_void_slip(&facts, &catalog));
    }
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden/receipts/vouchers"));
    let found =
        std::fs::read_dir(root).unwrap().map(|file| format!("vouchers/{}", file.unwrap().file_name().display()));
    assert_eq!(found.collect::<BTreeSet<_>>(), files, "no golden is forgotten");
}
