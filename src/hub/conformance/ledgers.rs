//! Vouchers and coupons: what is promised once is given once, whoever asks, however often, however late.

use super::shop::{Pen, at, id, opened, put_coupons};
use crate::{NewEntry, NewVoucher, Refused, Storage, moment};
use protocol::{Hash, LeaseEnd, LeaseRequest, LeaseState, OpResult, Voucher, VoucherHandle, VoucherKind, VoucherState};
use retail::{Moment, Sale, Tender, TransactionEvent, VoucherSpent};
use uuid::Uuid;

const TILL: &str = "AU-SYD-01";
const OTHER: &str = "AU-MEL-01";

fn handle(number: u8) -> VoucherHandle {
    VoucherHandle(Hash([number; 32]))
}

fn new(number: u8, amount_minor: i64) -> NewVoucher {
    NewVoucher {
        handle: handle(number),
        tail: "ABCD".to_owned(),
        kind: VoucherKind::MultiPurpose,
        currency: "AUD".to_owned(),
        amount_minor,
        state: VoucherState::Active,
        issued_at: "AU-SYD".to_owned(),
        recipient: "Kim@Example.com".to_owned(),
        until: None,
        purpose: None,
        act: id(u128::from(number)),
    }
}

fn asked(number: u128, amount_minor: i64) -> LeaseRequest {
    LeaseRequest { id: id(number), amount_minor, currency: "AUD".to_owned(), seconds: 60 }
}

fn end(sale: Option<Uuid>, amount_minor: Option<i64>) -> LeaseEnd {
    LeaseEnd { sale, amount_minor }
}

/// The voucher as it stands, its ledger checked.
#[track_caller]
fn checked(storage: &dyn Storage, number: u8, now: Moment) -> Voucher {
    let voucher = storage.voucher(handle(number), now).expect("known");
    let entries = storage.voucher_entries(handle(number)).expect("listed");
    assert_eq!(entries.iter().map(|entry| entry.amount_minor).sum::<i64>(), voucher.balance_minor);
    assert!(voucher.balance_minor >= 0 && voucher.held_minor <= voucher.balance_minor, "{voucher:?}");
    assert!(entries.iter().zip(1..).all(|(entry, number)| entry.number == number));
    voucher
}

pub(crate) fn a_lease_holds_spends_and_ends(storage: &dyn Storage) {
    let issued = storage.issue_voucher(&new(1, 5_000), at(0)).expect("issued");
    assert_eq!(storage.issue_voucher(&new(1, 5_000), at(0)), Ok(issued), "the same act is the same voucher");
    let twice = storage.issue_voucher(&NewVoucher { act: id(99), ..new(1, 5_000) }, at(0));
    assert!(matches!(twice, Err(Refused::Malformed { .. })), "{twice:?}");
    let held = storage.lease_voucher(handle(1), &asked(10, 3_000), TILL, at(0)).expect("held");
    assert_eq!((held.state, held.seconds_left, held.voucher.held_minor), (LeaseState::Held, 60, 3_000));
    let again = storage.lease_voucher(handle(1), &asked(10, 3_000), TILL, moment(at(0).utc_ms + 20_000)).expect("same");
    assert_eq!((again.state, again.seconds_left), (LeaseState::Held, 40));
    let more = storage.lease_voucher(handle(1), &asked(11, 2_001), OTHER, at(0));
    assert_eq!(more, Err(Refused::VoucherBalance { available_minor: 2_000 }));
    assert_eq!(storage.lease_voucher(handle(1), &asked(10, 3_000), OTHER, at(0)), Err(Refused::LeaseEnded));
    assert_eq!(storage.capture_voucher(id(10), &end(None, None), OTHER, at(0)), Err(Refused::LeaseEnded));
    let above = storage.capture_voucher(id(10), &end(None, Some(3_001)), TILL, at(0));
    assert!(matches!(above, Err(Refused::Malformed { .. })));
    let captured = storage.capture_voucher(id(10), &end(Some(id(20)), Some(2_500)), TILL, at(0)).expect("captured");
    assert_eq!(
        (captured.state, captured.voucher.balance_minor, captured.voucher.held_minor),
        (LeaseState::Captured, 2_500, 0)
    );
    assert_eq!(storage.capture_voucher(id(10), &end(Some(id(20)), Some(2_500)), TILL, at(5)), Ok(captured));
    for other in [Some(2_400), None] {
        let again = storage.capture_voucher(id(10), &end(Some(id(20)), other), TILL, at(5));
        assert_eq!(again, Err(Refused::LeaseEnded), "another amount than it took");
    }
    assert_eq!(storage.release_voucher(id(10), TILL, at(0)), Err(Refused::LeaseEnded));
    storage.lease_voucher(handle(1), &asked(12, 2_500), TILL, at(0)).expect("held");
    let released = storage.release_voucher(id(12), TILL, at(0)).expect("released");
    assert_eq!((released.state, released.voucher.held_minor), (LeaseState::Released, 0));
    assert_eq!(storage.release_voucher(id(12), TILL, at(0)).expect("again").state, LeaseState::Released);
    assert_eq!(storage.capture_voucher(id(12), &end(None, None), TILL, at(0)), Err(Refused::LeaseEnded));
    storage.lease_voucher(handle(1), &asked(13, 2_500), TILL, at(1)).expect("held");
    assert_eq!(checked(storage, 1, moment(at(2).utc_ms - 1)).held_minor, 2_500);
    assert_eq!(checked(storage, 1, at(2)).held_minor, 0, "its time is over");
    storage.lease_voucher(handle(1), &asked(14, 2_500), OTHER, at(2)).expect("free for another");
    assert_eq!(storage.voucher_entries(handle(1)).expect("listed").len(), 2);
    assert!(storage.losses().expect("listed").is_empty());
    let found = storage.find_vouchers(" kim@example.COM", at(2)).expect("found");
    assert_eq!((found.len(), found[0].handle), (1, handle(1)));
    let spendable = storage.spendable_vouchers("Kim@example.com ", at(2)).expect("found");
    assert_eq!((spendable.len(), &spendable[0].voucher), (1, &found[0]));
    assert!(storage.spendable_vouchers("kim", at(2)).expect("none").is_empty(), "the whole name");
    assert!(storage.spendable_vouchers(" ", at(2)).expect("none").is_empty());
}

pub(crate) fn a_late_capture_is_a_loss_and_never_a_debt(storage: &dyn Storage) {
    storage.issue_voucher(&new(1, 1_000), at(0)).expect("issued");
    storage.lease_voucher(handle(1), &asked(10, 800), TILL, at(0)).expect("held");
    storage.lease_voucher(handle(1), &asked(11, 900), OTHER, at(1)).expect("the first one's time is over");
    assert_eq!(storage.capture_voucher(id(10), &end(None, None), TILL, at(1)), Err(Refused::LeaseEnded));
    let late = storage.capture_voucher(id(10), &end(Some(id(20)), None), TILL, at(1)).expect("a sale is a fact");
    assert_eq!((late.state, late.voucher.balance_minor), (LeaseState::Captured, 900));
    let on_time = storage.capture_voucher(id(11), &end(Some(id(21)), None), OTHER, at(1)).expect("what was held");
    assert_eq!(on_time.voucher.balance_minor, 0);
    let losses = storage.losses().expect("listed");
    assert_eq!((losses.len(), losses[0].amount_minor, losses[0].sale), (1, 700, Some(id(20))));
    assert_eq!(storage.exceptions(10).expect("listed")[0].kind, "voucher-loss");
    storage.capture_voucher(id(10), &end(Some(id(20)), None), TILL, at(2)).expect("again");
    assert_eq!(storage.losses().expect("listed").len(), 1);
    checked(storage, 1, at(2));
    storage.issue_voucher(&new(2, 1_000), at(0)).expect("issued");
    storage.lease_voucher(handle(2), &asked(12, 800), TILL, at(0)).expect("held");
    let late = storage.capture_voucher(id(12), &end(None, None), TILL, at(5)).expect("nobody else wanted it");
    assert_eq!(late.voucher.balance_minor, 200);
}

pub(crate) fn many_at_once_never_spend_more_than_there_is(storage: &dyn Storage) {
    put_coupons(storage);
    const CLIENTS: u128 = 16;
    const EACH: u128 = 12;
    storage.issue_voucher(&new(1, 10_000), at(0)).expect("issued");
    storage.issue_voucher(&new(2, 1), at(0)).expect("issued");
    let spend = |client: u128| {
        let (holder, mut spent, mut coupons) = (format!("T{client}"), 0_i64, 0);
        for turn in 0..EACH {
            let number = 1_000 + client * EACH + turn;
            let amount = 70 + (client * 13 + turn * 29) as i64 % 90;
            if storage.lease_voucher(handle(1), &asked(number, amount), &holder, at(0)).is_ok() {
                let sale = end(Some(id(number + 50_000)), None);
                // Each answer is lost once: the same is asked again.
                storage.capture_voucher(id(number), &sale, &holder, at(0)).expect("held");
                storage.capture_voucher(id(number), &sale, &holder, at(0)).expect("again");
                spent += amount;
            }
            if storage.lease_voucher(handle(2), &asked(number + 20_000, 1), &holder, at(0)).is_ok() {
                storage.release_voucher(id(number + 20_000), &holder, at(0)).expect("released");
            }
            coupons += u32::from(storage.lease_coupon("ONCE", id(number + 30_000), 600, &holder, at(0)).is_ok());
        }
        (spent, coupons)
    };
    let (mut spent, mut coupons) = (0, 0);
    std::thread::scope(|scope| {
        let spend = &spend;
        let clients: Vec<_> = (0..CLIENTS).map(|client| scope.spawn(move || spend(client))).collect();
        for client in clients {
            let (one, coupon) = client.join().expect("done");
            spent += one;
            coupons += coupon;
        }
    });
    let left = checked(storage, 1, at(0));
    assert_eq!(left.balance_minor, 10_000 - spent, "what was told was entered, once");
    assert!(left.balance_minor < 70, "{left:?}: nobody was refused what there was");
    assert_eq!(checked(storage, 2, at(0)).held_minor, 0);
    assert_eq!(coupons, 1, "one of all held the coupon");
    assert!(storage.losses().expect("listed").is_empty());
}

pub(crate) fn a_single_use_coupon_is_used_once(storage: &dyn Storage) {
    put_coupons(storage);
    for code in ["MANY", "TWICE", "99887"] {
        let unknown = storage.lease_coupon(code, id(9), 60, TILL, at(0));
        assert!(matches!(unknown, Err(Refused::NotFound { .. })), "{code}: {unknown:?}");
    }
    assert!(storage.lease_coupon("9912345", id(9), 60, TILL, at(0)).is_ok(), "by the digits it begins with");
    let lease =
        |number: u128, holder: &str, minutes: i64| storage.lease_coupon(" once ", id(number), 60, holder, at(minutes));
    let held = lease(1, TILL, 0).expect("held");
    assert_eq!((held.coupon.as_str(), held.state, held.seconds_left), ("ONCE", LeaseState::Held, 60));
    assert_eq!(lease(1, TILL, 0), Ok(held), "asked again");
    assert_eq!(lease(2, OTHER, 0), Err(Refused::CouponUsed { used_at: TILL.to_owned() }));
    let other = lease(3, OTHER, 1).expect("the first one's time is over");
    assert_eq!(other.state, LeaseState::Held);
    let late = storage.capture_coupon(id(1), Some(id(20)), TILL, at(1));
    assert_eq!(late, Err(Refused::CouponUsed { used_at: OTHER.to_owned() }));
    assert_eq!(storage.release_coupon(id(3), OTHER, at(1)).expect("released").state, LeaseState::Released);
    let used = storage.capture_coupon(id(1), Some(id(20)), TILL, at(1)).expect("free again");
    assert_eq!(used.state, LeaseState::Captured);
    assert_eq!(storage.capture_coupon(id(1), Some(id(20)), TILL, at(2)), Ok(used));
    assert_eq!(lease(4, OTHER, 100), Err(Refused::CouponUsed { used_at: TILL.to_owned() }));
    assert_eq!(storage.release_coupon(id(1), TILL, at(2)), Err(Refused::LeaseEnded));
}

pub(crate) fn a_sale_settles_what_it_spent(storage: &dyn Storage) {
    opened(storage);
    storage.issue_voucher(&new(1, 1_000), at(0)).expect("issued");
    let redeem = |lease: u128, amount: i64, minutes: i64| {
        storage.redeem_voucher(handle(1), id(lease), amount, id(lease + 100), TILL, at(minutes)).expect("a fact")
    };
    storage.lease_voucher(handle(1), &asked(10, 300), TILL, at(0)).expect("held");
    storage.capture_voucher(id(10), &end(Some(id(110)), None), TILL, at(0)).expect("captured");
    assert_eq!(redeem(10, 300, 0).balance_minor, 700, "captured already");
    storage.lease_voucher(handle(1), &asked(11, 300), TILL, at(0)).expect("held");
    assert_eq!(redeem(11, 300, 9).balance_minor, 400, "the capture never came");
    assert_eq!(redeem(12, 500, 9).balance_minor, 0, "offline: without a lease");
    assert_eq!(redeem(12, 500, 9).balance_minor, 0);
    let losses = storage.losses().expect("listed");
    assert_eq!(losses.iter().map(|loss| loss.amount_minor).collect::<Vec<_>>(), [100]);
    checked(storage, 1, at(9));
    let unknown = storage.redeem_voucher(handle(9), id(50), 1, id(51), TILL, at(0));
    assert_eq!(unknown, Err(Refused::VoucherUnknown));
}

/// A sale that was paid with a voucher, and its record.
fn paid_with(pen: &mut Pen, number: u8, lease: u128, amount_minor: i64) -> (Sale, protocol::Op) {
    let mut sale = pen.basket(&[("CUP", 1, amount_minor)], Vec::new());
    let handle = handle(number).0.to_string();
    let spent = VoucherSpent { handle, lease: id(lease), tail: "ABCD".to_owned(), grant: None, goods: None };
    sale.tenders = vec![Tender::of_voucher(sale.totals.total, spent)];
    let op = pen.write(TransactionEvent::Sale(Box::new(sale.clone())));
    (sale, op)
}

pub(crate) fn a_sales_record_spends_its_voucher(storage: &dyn Storage) {
    use OpResult::{AcceptedWithException as Noted, Applied, Duplicate};
    let mut pen = opened(storage);
    storage.issue_voucher(&new(1, 1_000), at(0)).expect("issued");
    storage.lease_voucher(handle(1), &asked(10, 450), TILL, at(0)).expect("held");
    let (sale, op) = paid_with(&mut pen, 1, 10, 450);
    let send = |pen: &Pen, op: &protocol::Op| pen.sent(storage, std::slice::from_ref(op)).results[0].result;
    assert_eq!((send(&pen, &op), checked(storage, 1, at(1)).balance_minor), (Applied, 550));
    assert_eq!((send(&pen, &op), checked(storage, 1, at(1)).balance_minor), (Duplicate, 550));
    // Another sale's lease is over and somebody was quicker: the sale stands, what is missing is a loss.
    storage.lease_voucher(handle(1), &asked(11, 500), TILL, at(0)).expect("held");
    let (late, op) = paid_with(&mut pen, 1, 11, 500);
    storage.lease_voucher(handle(1), &asked(12, 200), OTHER, at(5)).expect("held");
    storage.capture_voucher(id(12), &end(Some(id(200)), None), OTHER, at(5)).expect("captured");
    let taken = storage.take_batch(&pen.till, &pen.batch(&[op]), at(6)).expect("taken");
    assert_eq!((taken.results[0].result, checked(storage, 1, at(6)).balance_minor), (Noted, 0));
    assert_eq!(storage.losses().expect("listed").iter().map(|loss| loss.amount_minor).collect::<Vec<_>>(), [150]);
    // Both undone: the voucher has what was taken from it, and nothing is lost.
    for (number, sale) in [(500, &sale), (501, &late)] {
        pen.receipt += 1;
        let void = sale.post_void(id(number), pen.receipt, "7".into(), "wrong article".to_owned(), at(7));
        assert_eq!(void.refunds.iter().map(|refund| refund.amount).sum::<retail::Money>(), sale.totals.total);
        let op = pen.write(TransactionEvent::PostVoid(Box::new(void)));
        assert_eq!((send(&pen, &op), send(&pen, &op)), (Applied, Duplicate));
    }
    assert_eq!((checked(storage, 1, at(8)).balance_minor, storage.losses()), (800, Ok(Vec::new())));
    // A voucher nobody knows is told of; the sale counts.
    let (_, op) = paid_with(&mut pen, 9, 20, 100);
    assert_eq!(send(&pen, &op), Noted);
}

pub(crate) fn vouchers_say_no(storage: &dyn Storage) {
    let ending = NewVoucher { until: Some("2026-11-22".to_owned()), state: VoucherState::Inactive, ..new(1, 1_000) };
    storage.issue_voucher(&ending, at(0)).expect("issued");
    let lease = |number: u128, minutes: i64| {
        let lease = storage.lease_voucher(handle(1), &asked(number, 100), TILL, at(minutes));
        lease.map(|lease| lease.state).map_err(|refused| refused.kind())
    };
    use protocol::ProblemType::{Malformed, VoucherState as State, VoucherUnknown};
    assert_eq!(lease(10, 0), Err(State), "not active yet");
    storage.set_voucher_state(handle(1), VoucherState::Active, at(0)).expect("activated");
    assert_eq!(lease(11, 0), Ok(LeaseState::Held));
    assert_eq!(lease(12, 3 * 24 * 60), Err(State), "too old");
    storage.set_voucher_state(handle(1), VoucherState::Blocked, at(0)).expect("blocked");
    assert_eq!(lease(13, 0), Err(State), "blocked");
    assert!(storage.spendable_vouchers("kim@example.com", at(0)).expect("none").is_empty(), "blocked");
    storage.set_voucher_state(handle(1), VoucherState::Active, at(0)).expect("free again");
    let euro = LeaseRequest { currency: "EUR".to_owned(), ..asked(14, 100) };
    let refused = storage.lease_voucher(handle(1), &euro, TILL, at(0)).expect_err("another currency");
    assert_eq!(refused.kind(), State);
    let nothing = storage.lease_voucher(handle(1), &asked(15, 0), TILL, at(0)).expect_err("nothing");
    assert_eq!(nothing.kind(), Malformed);
    assert_eq!(storage.voucher(handle(2), at(0)).expect_err("none").kind(), VoucherUnknown);
    let entry = |act: u128, amount_minor: i64| {
        let (reason, place) = ("corrected".to_owned(), "AU-SYD".to_owned());
        storage.enter(handle(1), &NewEntry { amount_minor, reason, act: id(act), place }, at(5))
    };
    assert_eq!(entry(30, 500).expect("entered").balance_minor, 1_500);
    assert_eq!(entry(30, 500).expect("the same act").balance_minor, 1_500);
    assert_eq!(entry(31, -1_501), Err(Refused::VoucherBalance { available_minor: 1_500 }));
    assert_eq!(entry(31, -1_500).expect("entered").balance_minor, 0);
    checked(storage, 1, at(5));
}
