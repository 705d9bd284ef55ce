//! Vouchers taken without the hub: what that can cost is what was granted, and no voucher pays for it.

use super::shop::{Pen, at, found, id, join, opened};
use crate::{NewVoucher, OFFLINE_VOUCHERS, Storage};
use ed25519_dalek::SigningKey;
use protocol::{
    Hash, OpResult, Origin, PublicKey, SignedGrant, TakenOffline, VoucherGrant, VoucherHandle, VoucherKind,
    VoucherState, kinds,
};
use retail::{Sale, Tender, TransactionEvent, VoucherSold, VoucherSpent};
use serde_json::{Value, json};
use std::cell::Cell;

const DAY: i64 = 24 * 60;

fn key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

fn handle(number: u8) -> VoucherHandle {
    VoucherHandle(Hash([number; 32]))
}

fn policy(each_minor: i64, store_minor: i64) -> Value {
    json!({ "takes": "floor", "each_minor": each_minor, "store_minor": store_minor, "days": 14 })
}

/// Lets tills of all stores have this.
fn allow(storage: &dyn Storage, value: &Value, minutes: i64) {
    storage.put_setting(&Origin::Global, OFFLINE_VOUCHERS, Some(value), at(minutes)).expect("set");
}

/// How many tills are told something new.
fn tell(storage: &dyn Storage, minutes: i64) -> usize {
    let sign = |grant: &VoucherGrant| SignedGrant::sign(grant, &key());
    storage.grant_vouchers(None, at(minutes), &sign).expect("told")
}

/// What a till reads of its grant.
fn granted(storage: &dyn Storage, till: &str) -> Option<VoucherGrant> {
    let scope = format!("settings/{till}");
    let change = storage.entry(&scope, kinds::VOUCHER_GRANT, till).expect("read")?;
    let signed: SignedGrant = serde_json::from_str(&change.body?).expect("a grant");
    let public = PublicKey(key().verifying_key().to_bytes());
    assert!(signed.open(&PublicKey([3; 32])).is_err(), "another key's");
    Some(signed.open(&public).expect("signed by the hub"))
}

fn issue(storage: &dyn Storage, number: u8, amount_minor: i64, state: VoucherState) {
    let new = NewVoucher {
        handle: handle(number),
        tail: "ABCD".to_owned(),
        kind: VoucherKind::MultiPurpose,
        currency: "AUD".to_owned(),
        amount_minor,
        state,
        issued_at: "web".to_owned(),
        recipient: String::new(),
        until: None,
        purpose: None,
        act: id(u128::from(number)),
    };
    storage.issue_voucher(&new, at(0)).expect("issued");
}

/// A sale that took a voucher without the hub.
fn taken(pen: &mut Pen, number: u8, lease: u128, amount_minor: i64, grant: &VoucherGrant) -> (Sale, protocol::Op) {
    let mut sale = pen.basket(&[("CUP", 1, amount_minor)], Vec::new());
    let handle = handle(number).0.to_string();
    let spent = VoucherSpent { handle, lease: id(lease), tail: "ABCD".to_owned(), grant: Some(grant.id), goods: None };
    sale.tenders = vec![Tender::of_voucher(sale.totals.total, spent)];
    let op = pen.write(TransactionEvent::Sale(Box::new(sale.clone())));
    (sale, op)
}

fn send(storage: &dyn Storage, pen: &Pen, op: &protocol::Op) -> (OpResult, String) {
    let reply = pen.sent(storage, std::slice::from_ref(op)).results.remove(0);
    (reply.result, reply.detail)
}

fn lost(storage: &dyn Storage) -> i64 {
    storage.losses().expect("listed").iter().map(|loss| loss.amount_minor).sum()
}

pub(crate) fn tills_share_what_their_store_may_take(storage: &dyn Storage) {
    let mut pen = opened(storage);
    join(storage, "AU-SYD-02", "AU-SYD", 2);
    assert_eq!((tell(storage, 1), granted(storage, "AU-SYD-01")), (0, None), "nothing is said, nothing is taken");
    let bad = storage.put_setting(&Origin::Global, OFFLINE_VOUCHERS, Some(&json!("some")), at(1));
    assert!(matches!(bad, Err(crate::Refused::Malformed { .. })), "{bad:?}");
    allow(storage, &policy(2_000, 10_000), 1);
    assert_eq!((tell(storage, 1), tell(storage, 1)), (2, 0));
    let first = granted(storage, "AU-SYD-01").expect("a grant");
    assert_eq!((first.each_minor, first.granted_minor, first.currency.as_str()), (2_000, 5_000, "AUD"));
    assert_eq!((first.takes, first.until), (TakenOffline::Floor, at(1 + 14 * DAY).to_string()));
    // Less than half of it is used up: it stays. More: it gets what it had again, and the sum of all that was granted is known.
    issue(storage, 1, 100_000, VoucherState::Active);
    let (_, op) = taken(&mut pen, 1, 10, 2_000, &granted(storage, "AU-SYD-01").expect("a grant"));
    assert_eq!((send(storage, &pen, &op).0, tell(storage, 2)), (OpResult::Applied, 0));
    let (_, op) = taken(&mut pen, 1, 11, 1_000, &granted(storage, "AU-SYD-01").expect("a grant"));
    assert_eq!((send(storage, &pen, &op).0, tell(storage, 2)), (OpResult::Applied, 1));
    assert_eq!(granted(storage, "AU-SYD-01").expect("a grant").granted_minor, 3_000 + 5_000);
    // Half of its time is over: it gets another one.
    assert_eq!((tell(storage, 7 * DAY), tell(storage, 8 * DAY)), (0, 2));
    assert_eq!(granted(storage, "AU-SYD-02").expect("a grant").until, at(22 * DAY).to_string());
    // A third till takes its share from the others, an own setting of a till is nearest, and who is shut out has nothing.
    join(storage, "AU-SYD-03", "AU-SYD", 3);
    assert_eq!(tell(storage, 8 * DAY), 3);
    assert_eq!(granted(storage, "AU-SYD-02").expect("a grant").granted_minor, 3_333);
    let till = Origin::Till("AU-SYD-02".to_owned());
    storage.put_setting(&till, OFFLINE_VOUCHERS, Some(&json!("deny")), at(8 * DAY)).expect("set");
    storage.revoke("AU-SYD-03", "lost", at(8 * DAY)).expect("shut out");
    assert_eq!(tell(storage, 8 * DAY), 3);
    assert_eq!((granted(storage, "AU-SYD-02"), granted(storage, "AU-SYD-03")), (None, None));
    let budgets = storage.voucher_budgets().expect("listed");
    let first = &budgets[0];
    assert_eq!((first.granted_minor, first.spent_minor, first.lost_minor), (8_000, 3_000, 0));
}

pub(crate) fn what_is_lost_is_what_was_granted(storage: &dyn Storage) {
    const TILLS: u8 = 50;
    found(storage);
    let mut pens: Vec<Pen> =
        (1..=TILLS).map(|number| join(storage, &format!("AU-SYD-{number:02}"), "AU-SYD", number)).collect();
    allow(storage, &policy(1_500, 100_000), 1);
    assert_eq!(tell(storage, 1), usize::from(TILLS));
    // One voucher, copied: every till takes it as often as it may, none of them can ask. The web spends of it too.
    issue(storage, 1, 30_000, VoucherState::Active);
    storage.redeem_voucher(handle(1), id(9_000), 5_000, id(9_001), "web", at(2)).expect("spent");
    let total = Cell::new(0);
    for pen in &mut pens {
        let grant = granted(storage, &pen.till).expect("a grant");
        assert_eq!(grant.granted_minor, 2_000);
        for (turn, amount) in [(0, 1_500), (1, 500)] {
            let (_, op) = taken(pen, 1, u128::from(pen.number) + 100 * u128::from(pen_key(pen)) + turn, amount, &grant);
            send(storage, pen, &op);
            send(storage, pen, &op);
            total.set(total.get() + amount);
        }
    }
    assert_eq!(total.get(), 100_000);
    let voucher = storage.voucher(handle(1), at(3)).expect("known");
    assert_eq!(voucher.balance_minor, 0, "never below");
    assert_eq!(lost(storage), 100_000 - 25_000);
    let budgets = storage.voucher_budgets().expect("listed");
    let sums = |of: fn(&crate::VoucherBudget) -> i64| budgets.iter().map(of).sum::<i64>();
    assert_eq!(sums(|one| one.spent_minor), 100_000);
    assert_eq!(sums(|one| one.lost_minor), 75_000, "each loss belongs to a grant");
    assert!(budgets.iter().all(|one| one.lost_minor <= one.granted_minor));
    // A till that takes more than it was granted is found out; its sale counts.
    let grant = granted(storage, "AU-SYD-01").expect("a grant");
    let (_, op) = taken(&mut pens[0], 1, 77_777, 900, &grant);
    let (result, detail) = send(storage, &pens[0], &op);
    assert_eq!(result, OpResult::AcceptedWithException);
    assert!(detail.contains("beyond what the till was granted"), "{detail}");
    assert!(storage.exceptions(100).expect("listed").iter().any(|one| one.kind == "voucher-budget"));
}

/// The number of a till of the story.
fn pen_key(pen: &Pen) -> u8 {
    pen.till.rsplit('-').next().and_then(|number| number.parse().ok()).expect("a number")
}

pub(crate) fn a_voucher_that_should_not_pay_pays_nothing(storage: &dyn Storage) {
    let mut pen = opened(storage);
    allow(storage, &policy(1_500, 100_000), 1);
    tell(storage, 1);
    let grant = granted(storage, "AU-SYD-01").expect("a grant");
    issue(storage, 1, 5_000, VoucherState::Blocked);
    let (_, op) = taken(&mut pen, 1, 10, 1_000, &grant);
    let (result, _) = send(storage, &pen, &op);
    assert_eq!(result, OpResult::AcceptedWithException);
    let blocked = storage.voucher(handle(1), at(2)).expect("known");
    assert_eq!((blocked.balance_minor, lost(storage)), (5_000, 1_000), "the shop pays, not who had it stopped");
    let losses = storage.losses().expect("listed");
    assert_eq!((losses[0].grant, losses[0].currency.as_str()), (Some(grant.id), "AUD"));
}

pub(crate) fn a_voucher_taken_before_its_sale_arrives_is_settled_by_it(storage: &dyn Storage) {
    let mut seller = opened(storage);
    let mut taker = join(storage, "AU-SYD-02", "AU-SYD", 2);
    allow(storage, &policy(5_000, 100_000), 1);
    tell(storage, 1);
    let grant = granted(storage, "AU-SYD-02").expect("a grant");
    let (first, op) = taken(&mut taker, 7, 10, 1_200, &grant);
    assert_eq!((send(storage, &taker, &op).0, lost(storage)), (OpResult::AcceptedWithException, 1_200));
    let (_, op) = taken(&mut taker, 7, 11, 300, &grant);
    assert_eq!((send(storage, &taker, &op).0, lost(storage)), (OpResult::AcceptedWithException, 1_500));
    // One of the two is undone before anybody knows the voucher.
    taker.receipt += 1;
    let void = first.post_void(id(500), taker.receipt, "7".into(), "wrong article".to_owned(), at(2));
    let op = taker.write(TransactionEvent::PostVoid(Box::new(void)));
    assert_eq!((send(storage, &taker, &op).0, lost(storage)), (OpResult::Applied, 300));
    // Now the till that sold it is heard of.
    let mut sale = seller.basket(&[("CUP", 1, 100)], Vec::new());
    sale.vouchers = vec![VoucherSold {
        line: 9,
        amount: retail::Money::from_minor(2_000),
        recipient: String::new(),
        handle: handle(7).0.to_string(),
        tail: "ABCD".to_owned(),
        until: None,
        goods: None,
    }];
    let op = seller.write(TransactionEvent::Sale(Box::new(sale)));
    assert_eq!(send(storage, &seller, &op).0, OpResult::Applied);
    let voucher = storage.voucher(handle(7), at(3)).expect("issued");
    assert_eq!((voucher.balance_minor, lost(storage)), (1_700, 0));
}
