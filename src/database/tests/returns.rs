//! What comes back, on the disk: never more than was sold whatever two baskets believed, and found by its receipt through an index.

use super::*;
use crate::journal::EVENT_OF_RECEIPT;
use crate::returns::{ELSEWHERE, HAS, MORE_OF_LINE, MORE_OF_SALE, RECEIPTS, VOIDED};
use std::time::Instant;

/// A document that takes so many pieces of a sale's first line back for cash, as a basket that knows of these other returns wants it.
fn back(till: &mut Till, sold: &Sale, known: &[ReturnLine], pieces: i64) -> Sale {
    let (country, at) = (country(), sold.at);
    let asked = Asked {
        line: sold.lines[0].id,
        quantity: Quantity::each(pieces),
        reason: ReturnReason::ChangedMind,
        condition: Condition::AsNew,
        note: None,
    };
    let lines =
        Kept::of(sold, known).expect("its returns").give_back(&[asked], Money::ZERO, 1).expect("so many are left");
    let mut basket = Basket { returns: lines, ..Basket::new(till.id(), "7".into(), at) };
    let due = basket.due(&country, at.date()).expect("taxed");
    let settlement = basket.tender(Tender::new(TenderKind::Cash, due.cash), &country, at.date()).expect("given back");
    let receipt = till.database.journal_head().expect("read").receipt + 1;
    basket.settle(settlement.expect("all of it"), receipt, at, &country).expect("covered")
}

#[test]
fn two_baskets_that_know_nothing_of_each_other_take_a_piece_back_once() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let lines = [("CUP-1", "3", "2.75")];
    let sold = till.sale(NOON, &lines, &[(TenderKind::Cash, 2_000)]);
    till.record(TransactionEvent::Sale(Box::new(sold.clone()))).expect("recorded");
    let first = back(&mut till, &sold, &[], 2);
    till.record(TransactionEvent::Sale(Box::new(first.clone()))).expect("recorded");
    let before = till.database.journal_head().expect("read");
    // The second one was begun before the first was paid out: it still believes that all three are there.
    for pieces in [2, 3] {
        let late = back(&mut till, &sold, &[], pieces);
        let refused = till.record(TransactionEvent::Sale(Box::new(late))).expect_err("more than was sold");
        assert!(matches!(refused, DatabaseError::ReturnedTooMuch { receipt } if receipt == sold.receipt), "{refused}");
    }
    assert_eq!(till.database.journal_head().expect("read"), before, "nothing of it is written");
    let right = back(&mut till, &sold, &first.returns, 1);
    till.record(TransactionEvent::Sale(Box::new(right))).expect("the last one is left");
    assert_eq!(till.database.returns_of(sold.receipt).expect("read").len(), 2);
    drop(till);
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
}

/// The till gathers no statistics, so that a plan is the same with one sale and with a million.
#[test]
fn what_came_back_of_a_receipt_is_found_by_an_index() {
    let dir = Scratch::new();
    drop(Till::begin(dir.path()));
    let outside = dir.outside(DataFile::Sales);
    for (sql, index) in [
        (RECEIPTS, "SEARCH sale_return USING COVERING INDEX sale_return_source (source=?)"),
        (ELSEWHERE, "SEARCH sale_return USING INDEX sale_return_elsewhere (sku=?)"),
        (HAS, "SEARCH sale_return USING COVERING INDEX sale_return_source (source=?)"),
        (HAS, "SEARCH sale_return USING PRIMARY KEY (receipt=?)"),
        (VOIDED, "SEARCH post_void USING COVERING INDEX"),
        (EVENT_OF_RECEIPT, "SEARCH journal USING INDEX"),
        (MORE_OF_LINE, "SEARCH returned_line USING PRIMARY KEY (source=? AND line=?)"),
        (MORE_OF_SALE, "SEARCH returned_sale USING INTEGER PRIMARY KEY (rowid=?)"),
        (crate::serial::BACK, "SEARCH sold_serial USING INDEX sold_serial_once (sku=? AND serial=?)"),
    ] {
        let plan = plan(&outside, sql);
        assert!(plan.contains(index), "{index} isn't used:\n{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "sorts:\n{plan}");
        let scans = plan.lines().filter(|line| line.starts_with("SCAN") && *line != "SCAN CONSTANT ROW");
        assert_eq!(scans.collect::<Vec<_>>(), Vec::<&str>::new(), "scans");
    }
    let statistics =
        outside.query_row("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'", [], |row| {
            row.get::<_, i64>(0)
        });
    assert_eq!(statistics.expect("read"), 0);
}

/// Prints how long the look-ups of a return take after `OMNITILL_HISTORY_SALES` sales, of which some came back.
#[test]
#[ignore = "a long history: OMNITILL_HISTORY_SALES=1000000 cargo test --release -p database returns_of_a_long -- --ignored --nocapture"]
fn returns_of_a_long_history() {
    let sales = std::env::var("OMNITILL_HISTORY_SALES").ok().and_then(|text| text.parse().ok()).unwrap_or(20_000);
    let dir = Scratch::new();
    drop(history::write(dir.path(), sales));
    let mut till = Till::reopen(dir.path());
    let mut taken = Vec::new();
    for _ in 0..200 {
        let sold = till.sale(NOON, &[("CUP-1", "3", "2.75")], &[(TenderKind::Cash, 2_000)]);
        till.record(TransactionEvent::Sale(Box::new(sold.clone()))).expect("recorded");
        let document = back(&mut till, &sold, &[], 1);
        let begun = Instant::now();
        till.record(TransactionEvent::Sale(Box::new(document))).expect("recorded");
        let written = begun.elapsed();
        let begun = Instant::now();
        assert_eq!(till.database.returns_of(sold.receipt).expect("read").len(), 1);
        taken.push((begun.elapsed(), written));
    }
    taken.sort();
    let mut writes: Vec<_> = taken.iter().map(|(_, written)| *written).collect();
    writes.sort();
    println!("{sales} sales: what came back of one is read in {:?} (99 of 100: {:?})", taken[100].0, taken[197].0);
    println!("a return is written in {:?} (99 of 100: {:?})", writes[100], writes[197]);
}
