//! A journal that goes on after a backup or after damage never issues a number that its lost part may have issued.

use super::*;

fn continued(reason: ContinuedReason, previous: Option<JournalEnd>) -> Continued {
    Continued { series: "K7QD".parse().expect("a series"), reason, previous }
}

fn end_of(head: &JournalHead) -> JournalEnd {
    let hash = head.hash.iter().map(|byte| format!("{byte:02x}")).collect();
    JournalEnd { series: head.series.clone(), number: head.number, hash, receipt: head.receipt }
}

/// Notes that the journal goes on, records it, sells twice and undoes an older sale; `expected` is what a check says.
#[track_caller]
fn check(mut till: Till, dir: &Scratch, continued: &Continued, expected: &[&str]) {
    let before = till.database.journal_head().expect("read");
    let old = (before.receipt > 0).then(|| till.database.sale_by_receipt(1).expect("read").expect("a sale"));
    till.database.continue_from(continued).expect("noted");
    let early = till.sale(NOON, &[("CUP-1", "1", "2.75")], &[(TenderKind::Card, 275)]);
    let refused = till.record(TransactionEvent::Sale(Box::new(early))).map_err(|error| error.key());
    assert_eq!(refused, Err("database-not-next"), "no receipt before the journal says that it goes on");
    drop(till);
    let mut till = Till::reopen(dir.path());
    assert_eq!(till.database.continuation().expect("read").as_ref(), Some(continued), "a stop changes nothing");
    till.record(TransactionEvent::Continued(continued.clone())).expect("recorded");
    assert_eq!(till.database.continuation().expect("read"), None);
    let sale = till.sell();
    let head = till.database.journal_head().expect("read");
    assert_eq!((head.receipt, head.series.as_ref()), (before.receipt + 1, Some(&continued.series)));
    assert_eq!(sale.series.as_ref(), Some(&continued.series));
    assert_eq!(till.database.series_of(head.receipt).expect("read"), Some(continued.series.clone()));
    assert_eq!(till.database.series_of(head.receipt - 1).expect("read"), before.series);
    let other = till.sale(NOON, &[("CUP-1", "1", "2.75")], &[(TenderKind::Card, 275)]).in_series(None);
    let refused = till.record(TransactionEvent::Sale(Box::new(other))).map_err(|error| error.key());
    assert_eq!(refused, Err("database-not-next"), "no receipt of the old series any more");
    if let Some(old) = old {
        till.void(&old).expect("voided");
    }
    let mut labels = Vec::new();
    export_sales(&till.database, &mut labels).expect("exported");
    let labels = String::from_utf8(labels).expect("text");
    assert!(labels.contains(&format!("AU-SYD-01-K7QD-{:06}", before.receipt + 1)), "{labels}");
    let report = verify(dir.path()).expect("checked");
    let codes: Vec<&str> = report.breaks.iter().map(|found| found.code).collect();
    assert_eq!(codes, expected, "{:#?}", report.breaks);
}

#[test]
fn a_restored_journal_numbers_on_in_another_series() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    till.sell();
    let end = end_of(&till.database.journal_head().expect("read"));
    check(till, &dir, &continued(ContinuedReason::Restored, Some(end)), &[]);
}

#[test]
fn a_journal_begun_anew_says_so_at_once() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let lost = JournalEnd { series: None, number: 812, hash: "00".repeat(32), receipt: 400 };
    check(till, &dir, &continued(ContinuedReason::Quarantined, Some(lost)), &[]);
}

#[test]
fn a_wrong_link_is_found() {
    for (reason, change) in [
        (ContinuedReason::Quarantined, None),
        (ContinuedReason::Restored, None),
        (ContinuedReason::Restored, Some((|end| end.number += 1) as fn(&mut JournalEnd))),
        (ContinuedReason::Restored, Some(|end| end.hash = "00".repeat(32))),
        (ContinuedReason::Restored, Some(|end| end.receipt += 1)),
        (ContinuedReason::Restored, Some(|end| end.series = "ZZZZ".parse().ok())),
    ] {
        let dir = Scratch::new();
        let mut till = Till::begin(dir.path());
        till.sell();
        let mut end = end_of(&till.database.journal_head().expect("read"));
        let previous = change.map(|change| {
            change(&mut end);
            end
        });
        check(till, &dir, &continued(reason, previous), &["journal-continued"]);
    }
}
