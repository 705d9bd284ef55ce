//! Tills on the disk: sums in the write of each record, closes without gaps, and what a check finds if a table says otherwise.

use super::*;

fn minor(amount: i64) -> Money {
    Money::from_minor(amount)
}

/// Counts this much.
fn count(till: &mut Till, counted: i64) {
    let expected = till.database.till_period(None).expect("read").sums.expected_cash();
    let (pieces, counted) = (Vec::new(), minor(counted));
    let difference = counted - expected;
    let count = TillCounted { operator: "7".into(), pieces, counted, expected, difference };
    till.record(TransactionEvent::TillCounted(count)).expect("sealed");
}

/// The close of what the tables hold.
fn close_of(till: &Till, carried: i64) -> TillClosed {
    let period = till.database.till_period(None).expect("read");
    let (counted, then) = period.counted.expect("counted");
    let expected = period.sums.expected_cash();
    let there = counted + expected - then;
    TillClosed {
        number: till.database.last_z().expect("read") + 1,
        operator: "9".into(),
        began: period.began.expect("began"),
        day: moment(NOON).date(),
        next_day: moment(NOON).date().plus_days(1),
        records: period.records.expect("records"),
        receipts: period.receipts,
        missing_receipts: Vec::new(),
        pending: 0,
        sums: period.sums.list(),
        is_float_counted: period.is_opened,
        expected,
        counted,
        since_count: expected - then,
        difference: there - expected,
        counts: u32::try_from(period.sums.count(SumName::Counts)).expect("few"),
        carried: minor(carried),
        banked: there - minor(carried),
        grand: till.database.grand_totals().expect("read"),
    }
}

fn close(till: &mut Till, carried: i64) -> TillClosed {
    let closed = close_of(till, carried);
    till.record(TransactionEvent::TillClosed(Box::new(closed.clone()))).expect("closed");
    closed
}

/// A till that sold, undid, paid out, counted and closed, and goes on.
fn busy_till(dir: &Scratch) -> Till {
    let mut till = Till::begin(dir.path());
    let opened = TillOpened {
        operator: "7".into(),
        pieces: vec![Pieces { value: minor(1_000), count: 20 }],
        counted: minor(20_000),
        float: minor(20_000),
        carried: None,
    };
    till.record(TransactionEvent::TillOpened(opened)).expect("opened");
    let sale = till.sell();
    till.sell();
    till.void(&sale).expect("undone");
    let moved =
        CashMoved { operator: "7".into(), amount: minor(500), reason: "stamps".into(), category: "post".into() };
    till.record(TransactionEvent::PaidOut(moved)).expect("paid out");
    count(&mut till, 20_000);
    till
}

#[test]
fn a_period_is_summed_with_each_record_and_closed_by_one() {
    let dir = Scratch::new();
    let mut till = busy_till(&dir);
    let kept = till.database.day_totals(moment(NOON).date()).expect("read").cash;
    let period = till.database.till_period(None).expect("read");
    assert_eq!(period.sums.expected_cash(), minor(20_000) + kept - minor(500));
    assert_eq!((period.records, period.receipts), (Some((2, 7)), Some(ReceiptSpan { first: 1, last: 3 })));
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
    // A close that says something else than the tables is no next record.
    let mut wrong = close_of(&till, 0);
    wrong.expected += minor(1);
    assert!(matches!(
        till.record(TransactionEvent::TillClosed(Box::new(wrong))),
        Err(DatabaseError::NotNext { what: "Z report", .. })
    ));
    let first = close(&mut till, 5_000);
    assert_eq!((first.number, first.grand.returned), (1, period.sums.amount(SumName::PostVoids)));
    let next = till.database.till_period(None).expect("read");
    assert_eq!((next.began, next.sums.expected_cash(), next.carried), (None, minor(5_000), Some(minor(5_000))));
    till.sell();
    count(&mut till, 0);
    let second = close(&mut till, 0);
    assert_eq!((second.number, second.receipts), (2, Some(ReceiptSpan { first: 4, last: 4 })));
    assert_eq!(second.grand.sold, first.grand.sold + second.sums[0].amount);
    let report = till.database.z_report(1).expect("read").expect("there");
    assert_eq!((report.closed, report.transaction.number), (first, 8));
    assert_eq!(till.database.z_report(3).expect("read"), None);
    till.sell();
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
}

#[test]
fn receipts_without_a_record_and_unsent_ones_are_named() {
    let dir = Scratch::new();
    let mut till = busy_till(&dir);
    let all = ReceiptSpan { first: 1, last: 3 };
    assert_eq!(till.database.missing_receipts(all).expect("read"), Vec::<u64>::new());
    assert_eq!(till.database.missing_receipts(ReceiptSpan { first: 2, last: 5 }).expect("read"), [4, 5]);
    assert_eq!(till.database.pending_receipts(all).expect("read"), 3);
    till.database.confirm_records(3).expect("noted");
    assert_eq!(till.database.pending_receipts(all).expect("read"), 2);
    till.sell();
    let outside = dir.outside(DataFile::Sales);
    check_plan(&outside, crate::till::RECEIPTS, &["sqlite_autoindex_journal_1"]);
}

#[test]
fn each_operator_may_have_a_till_of_their_own() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let head = till.database.journal_head().expect("read");
    let lift = CashLift { operator: "7".into(), amount: minor(700), pieces: Vec::new(), bag: String::new() };
    let sealed = till.transaction(moment(NOON), TransactionEvent::CashLift(lift));
    let own = Transaction { till: Some("7".into()), ..sealed.transaction().clone() };
    let sealed = SealedTransaction::new(own, head.hash, &till.key);
    let draft = till.database.draft(sealed);
    let record = Record { draft, stock: Vec::new(), print: None, drawer: None, closes_basket: false };
    till.database.record(record).expect("recorded");
    till.sell();
    let period = |till: &Till, whose: Option<&str>| {
        let whose = whose.map(OperatorId::from);
        till.database.till_period(whose.as_ref()).expect("read").sums.expected_cash()
    };
    assert_eq!(period(&till, Some("7")), minor(-700));
    assert!(period(&till, None) > Money::ZERO && period(&till, Some("8")) == Money::ZERO);
    assert_eq!(till.database.open_tills().expect("read"), [None, Some("7".into())]);
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
}

#[test]
fn tables_that_are_not_the_sum_are_found() {
    for (damage, expected) in [
        ("UPDATE till_sum SET amount = amount + 1 WHERE name = 'float'", "till-sum"),
        ("DELETE FROM till_sum WHERE name = 'tender'", "till-sum"),
        ("INSERT INTO till_sum VALUES ('8', 'sales', '', 1, 100)", "till-sum"),
        ("UPDATE till SET last_receipt = 9", "till-sum"),
        ("UPDATE grand_total SET sold = sold - 1", "till-sum"),
        ("UPDATE z_report SET number = 2", "z-report-copy"),
        ("DELETE FROM z_report", "z-report-copy"),
    ] {
        let dir = Scratch::new();
        let mut till = busy_till(&dir);
        close(&mut till, 5_000);
        till.sell();
        drop(till);
        let outside = dir.outside(DataFile::Sales);
        outside
            .execute_batch("DROP TRIGGER z_report_is_not_changed; DROP TRIGGER z_report_is_not_deleted;")
            .expect("dropped");
        outside.execute_batch(damage).expect("damaged");
        drop(outside);
        let breaks = verify(dir.path()).expect("checked").breaks;
        assert!(breaks.iter().all(|found| found.code == expected) && !breaks.is_empty(), "{damage}: {breaks:#?}");
    }
}

#[test]
fn an_older_file_gets_its_period_from_the_journal() {
    let dir = Scratch::new();
    let till = busy_till(&dir);
    let expected = till.database.till_period(None).expect("read");
    drop(till);
    let outside = dir.outside(DataFile::Sales);
    outside
        .execute_batch("DELETE FROM till; DELETE FROM till_sum; UPDATE grand_total SET sold = 0, returned = 0")
        .expect("emptied");
    crate::till::sum_all(&outside).expect("summed");
    drop(outside);
    let reader = Reader::open(dir.path()).expect("opens");
    let found = reader.till_period(None).expect("read");
    assert_eq!((found.sums, found.records, found.receipts), (expected.sums, expected.records, expected.receipts));
}
