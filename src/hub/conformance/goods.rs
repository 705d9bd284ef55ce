//! Vouchers for one kind of goods: sold by a till with their tax, and paying without it, which no tender tells.

use super::shop::{Pen, at, id, join, opened};
use crate::{NewVoucher, Refused, Storage, VOUCHER_GOODS};
use protocol::{
    Hash, LeaseRequest, LeaseState, Op, OpResult, Origin, Voucher, VoucherHandle, VoucherKind, VoucherPurpose,
    VoucherState,
};
use retail::{Money, Prepaid, Sale, TransactionEvent, VoucherGoods, VoucherSold, VoucherSpent};
use serde_json::json;
use uuid::Uuid;

const HANDLE: VoucherHandle = VoucherHandle(Hash([7; 32]));

fn books() -> VoucherGoods {
    VoucherGoods { name: "Books".to_owned(), category: "reduced".to_owned() }
}

fn purpose() -> VoucherPurpose {
    VoucherPurpose { name: "Books".to_owned(), category: "reduced".to_owned(), country: "US".to_owned() }
}

/// A sale that sells one worth 20.00.
fn selling(pen: &mut Pen) -> Sale {
    let mut sale = pen.basket(&[("CUP", 1, 2_000)], Vec::new());
    let (handle, tail) = (HANDLE.0.to_string(), "ABCD".to_owned());
    let (amount, recipient, goods) = (Money::from_minor(2_000), "Kim".to_owned(), Some(books()));
    sale.vouchers = vec![VoucherSold { line: 1, amount, recipient, handle, tail, until: None, goods }];
    sale
}

/// A sale of which it paid so much, or got so much back.
fn paid(pen: &mut Pen, lease: Uuid, amount: i64, goods: Option<VoucherGoods>) -> Sale {
    let mut sale = pen.basket(&[("CUP", 1, 1_500)], Vec::new());
    let voucher = VoucherSpent { handle: HANDLE.0.to_string(), lease, tail: "ABCD".to_owned(), grant: None, goods };
    let amount = Money::from_minor(amount);
    if voucher.goods.is_some() {
        sale.tenders.clear();
        sale.prepaid = vec![Prepaid { amount, voucher, taxes: Vec::new() }];
    } else {
        sale.tenders = vec![retail::Tender::of_voucher(amount, voucher)];
    }
    sale
}

fn write(pen: &mut Pen, sale: &Sale) -> Op {
    pen.write(TransactionEvent::Sale(Box::new(sale.clone())))
}

fn left(storage: &dyn Storage, minutes: i64) -> Voucher {
    storage.voucher(HANDLE, at(minutes)).expect("known")
}

fn noted(storage: &dyn Storage) -> Vec<String> {
    storage.exceptions(50).expect("listed").into_iter().map(|noted| noted.kind).collect()
}

pub(crate) fn a_voucher_for_goods_is_sold_pays_and_gets_its_money_back(storage: &dyn Storage) {
    use OpResult::{AcceptedWithException as Noted, Applied, Duplicate};
    opened(storage);
    let mut pen = join(storage, "US-NYC-01", "US-NYC", 3);
    let send = |pen: &Pen, op: &Op| pen.sent(storage, std::slice::from_ref(op)).results[0].result;
    let sold = selling(&mut pen);
    let op = write(&mut pen, &sold);
    assert_eq!((send(&pen, &op), send(&pen, &op)), (Applied, Duplicate));
    let voucher = left(storage, 1);
    assert_eq!((voucher.kind, &voucher.purpose), (VoucherKind::SinglePurpose, &Some(purpose())));
    assert_eq!(
        (voucher.balance_minor, voucher.state, voucher.recipient.as_str()),
        (2_000, VoucherState::Active, "Kim")
    );

    // More was held than its goods came to: the rest is free when the sale's record comes.
    let request = LeaseRequest { id: id(900), amount_minor: 1_900, currency: "AUD".to_owned(), seconds: 60 };
    let held = storage.lease_voucher(HANDLE, &request, "US-NYC-01", at(1)).expect("held");
    assert_eq!((held.state, held.voucher.purpose), (LeaseState::Held, Some(purpose())));
    let part = paid(&mut pen, id(900), 1_500, Some(books()));
    let op = write(&mut pen, &part);
    assert_eq!((send(&pen, &op), left(storage, 1).balance_minor, left(storage, 1).held_minor), (Applied, 500, 0));
    // Some goes back onto it, then the sale that paid is undone: once each, however often they are heard of.
    let back = paid(&mut pen, id(901), -300, Some(books()));
    let op = write(&mut pen, &back);
    assert_eq!((send(&pen, &op), send(&pen, &op), left(storage, 2).balance_minor), (Applied, Duplicate, 800));
    pen.receipt += 1;
    let void = part.post_void(id(902), pen.receipt, "7".into(), "wrong book".to_owned(), at(3));
    assert_eq!((void.prepaid.len(), void.total), (1, part.turnover()));
    let op = pen.write(TransactionEvent::PostVoid(Box::new(void)));
    assert_eq!((send(&pen, &op), send(&pen, &op), left(storage, 3).balance_minor), (Applied, Duplicate, 2_300));
    // A till that took it for money taxed its goods a second time: the sale stands, and somebody is told.
    let wrong = paid(&mut pen, id(903), 100, None);
    let op = write(&mut pen, &wrong);
    assert_eq!((send(&pen, &op), left(storage, 4).balance_minor), (Noted, 2_200));
    assert!(noted(storage).contains(&"voucher-taxed-twice".to_owned()), "{:?}", noted(storage));
    // Money back as money: its tax was given back, too, and what it pays later isn't taxed.
    let wrong = paid(&mut pen, id(905), -100, None);
    let op = write(&mut pen, &wrong);
    assert_eq!((send(&pen, &op), left(storage, 4).balance_minor), (Noted, 2_300));
    assert!(noted(storage).contains(&"voucher-untaxed".to_owned()), "{:?}", noted(storage));
    let before = left(storage, 4).balance_minor;
    // Where it paid for other goods, too.
    let other = VoucherGoods { category: "standard".to_owned(), ..books() };
    let wrong = paid(&mut pen, id(906), 100, Some(other));
    let op = write(&mut pen, &wrong);
    assert_eq!((send(&pen, &op), left(storage, 4).balance_minor), (Noted, before - 100));
    assert!(noted(storage).contains(&"voucher-other-goods".to_owned()), "{:?}", noted(storage));
    // The sale that sold it is undone: it pays nothing any more.
    pen.receipt += 1;
    let void = sold.post_void(id(904), pen.receipt, "7".into(), "wrong amount".to_owned(), at(5));
    let op = pen.write(TransactionEvent::PostVoid(Box::new(void)));
    send(&pen, &op);
    assert_eq!((left(storage, 6).balance_minor, left(storage, 6).state), (0, VoucherState::Blocked));
}

pub(crate) fn a_voucher_says_what_it_is_for_or_is_for_anything(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let new = |kind, purpose| NewVoucher {
        handle: HANDLE,
        tail: "ABCD".to_owned(),
        kind,
        currency: "AUD".to_owned(),
        amount_minor: 2_000,
        state: VoucherState::Active,
        issued_at: "web".to_owned(),
        recipient: String::new(),
        until: None,
        purpose,
        act: id(1),
    };
    for (kind, purpose) in [(VoucherKind::SinglePurpose, None), (VoucherKind::MultiPurpose, Some(purpose()))] {
        let wrong = storage.issue_voucher(&new(kind, purpose), at(0));
        assert!(matches!(wrong, Err(Refused::Malformed { .. })), "{wrong:?}");
    }
    storage.issue_voucher(&new(VoucherKind::MultiPurpose, None), at(0)).expect("issued");
    // Taken as one for books it left those untaxed.
    let wrong = paid(&mut pen, id(900), 100, Some(books()));
    let op = write(&mut pen, &wrong);
    assert_eq!(pen.sent(storage, &[op]).results[0].result, OpResult::AcceptedWithException);
    assert_eq!(noted(storage), ["voucher-untaxed"]);
    // Each of them is told of: another one, and one that got money back without its tax.
    for (lease, amount) in [(901, 50), (902, -50)] {
        let wrong = paid(&mut pen, id(lease), amount, Some(books()));
        let op = write(&mut pen, &wrong);
        assert_eq!(pen.sent(storage, &[op]).results[0].result, OpResult::AcceptedWithException);
    }
    let mut all = noted(storage);
    all.sort_unstable();
    assert_eq!(all, ["voucher-taxed-twice", "voucher-untaxed", "voucher-untaxed"]);

    // What tills sell such vouchers for is looked at when it is set.
    let goods = |names: &[&str]| {
        json!(names.iter().map(|name| json!({ "name": name, "category": "reduced" })).collect::<Vec<_>>())
    };
    let set = |value| storage.put_setting(&Origin::Global, VOUCHER_GOODS, Some(&value), at(1));
    set(goods(&["Books", "Food", "Toys"])).expect("set");
    for wrong in [
        json!("Books"),
        json!([{ "name": "Books" }]),
        goods(&["Books", "Books"]),
        goods(&[" "]),
        goods(&["a", "b", "c", "d"]),
    ] {
        assert!(matches!(set(wrong.clone()), Err(Refused::Malformed { .. })), "{wrong}");
    }
}
