//! Looking through the journal: every filter, the merge with sales, an older till's journal, and the queries' plans.

use super::*;
use crate::journal_entry::BETWEEN;
use crate::journal_search::{ALL, COUNTS, OF_AMOUNT, OF_KIND, OF_OPERATOR, OF_RECEIPT, OF_SKU, TERMS};
use crate::{JournalPage, JournalQuery};
use retail::{Act, Approved, Deed, Object, Right, RoleId};
use std::time::Instant;

fn act(did: Deed, operator: &str, amount: i64, sku: &str, text: &str) -> TransactionEvent {
    TransactionEvent::Act(Box::new(Act {
        amount: Some(Money::from_minor(amount)),
        sku: Some(sku.into()),
        text: Some(text.to_owned()),
        ..Act::new(did, Some(operator.into()))
    }))
}

fn no_sale(operator: &str, reason: &str) -> TransactionEvent {
    TransactionEvent::NoSale { operator: operator.into(), reason: reason.to_owned() }
}

/// A morning: 1 begun, 2 sale (receipt 1), 3 line void, 4 no-sale, 5 approved, 6 post-void (receipt 2) of it, 7 sale (receipt 3).
fn morning(till: &mut Till) {
    let sale = till.sell();
    till.record(act(Deed::LineVoid, "7", 550, "CUP-1", "Café cup")).expect("recorded");
    till.record(no_sale("9", "change for the café")).expect("recorded");
    let object = Object { act: "post_void".to_owned(), receipt: Some(1), ..Object::default() };
    let approver = ("8".into(), RoleId::SUPERVISOR);
    let approved = Approved::new("1".into(), approver, Right::PostVoid, object);
    till.record(TransactionEvent::Approved(Box::new(approved))).expect("recorded");
    till.void(&sale).expect("voided");
    till.sell();
}

fn of(change: impl FnOnce(&mut JournalQuery)) -> JournalQuery {
    let mut query = JournalQuery::default();
    change(&mut query);
    query
}

/// What answers to a query, in one page and record by record.
#[track_caller]
fn check(till: &Till, query: &JournalQuery, expected: &[u64]) {
    let whole = till.database.find_journal(query, None, 50).expect("read");
    assert_eq!(whole, JournalPage { numbers: expected.to_vec(), older: None }, "{query:?}");
    let (mut one_by_one, mut before) = (Vec::new(), None);
    for _ in 0..20 {
        let page = till.database.find_journal(query, before, 1).expect("read");
        one_by_one.extend(page.numbers);
        before = page.older;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(one_by_one, expected, "{query:?}, one by one");
}

fn every_filter(till: &Till) {
    let money = |minor| Some(Money::from_minor(minor));
    let day = moment(NOON).date();
    check(till, &JournalQuery::default(), &[7, 6, 5, 4, 3, 2, 1]);
    check(till, &of(|query| query.kinds = vec!["no-sale".to_owned()]), &[4]);
    check(till, &of(|query| query.kinds = vec!["sale".to_owned()]), &[7, 2]);
    check(till, &of(|query| query.kinds = vec!["line-void".to_owned(), "no-sale".to_owned()]), &[4, 3]);
    check(till, &of(|query| query.operator = Some("7".into())), &[7, 3, 2]);
    check(till, &of(|query| query.operator = Some("8".into())), &[5]); // who allowed it
    check(till, &of(|query| query.operator = Some("1".into())), &[6, 5]);
    check(till, &of(|query| (query.amount_min, query.amount_max) = (money(550), money(550))), &[3]);
    check(till, &of(|query| query.amount_min = money(551)), &[7, 6, 2]);
    check(till, &of(|query| query.article = Some("CUP-1".to_owned())), &[7, 3, 2]);
    check(till, &of(|query| query.text = Some("cafe".to_owned())), &[4, 3]);
    check(till, &of(|query| query.text = Some("CHANGE caf".to_owned())), &[4]);
    check(till, &of(|query| query.tender = Some(TenderKind::Card)), &[7, 6, 5, 2]); // the approval is about such a sale
    check(till, &of(|query| query.receipt = Some(1)), &[5, 2]);
    check(till, &of(|query| query.receipt = Some(2)), &[6]);
    check(till, &of(|query| (query.from, query.to) = (Some(day), Some(day))), &[7, 6, 5, 4, 3, 2, 1]);
    check(till, &of(|query| query.from = Some(day.plus_days(1))), &[]);
    check(till, &of(|query| query.to = Some(day.plus_days(-1))), &[]);
    check(till, &of(|query| (query.operator, query.kinds) = (Some("7".into()), vec!["no-sale".to_owned()])), &[]);
}

#[test]
fn records_are_found_by_what_is_known_of_them() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    morning(&mut till);
    every_filter(&till);
    let day = moment(NOON).date();
    let counts = till.database.act_counts(day, day).expect("read");
    let of = |operator: &str, kind: &str| {
        counts.iter().find(|count| count.operator == operator && count.kind == kind).map(|count| count.count)
    };
    assert_eq!(
        (of("7", "line-void"), of("9", "no-sale"), of("1", "approved"), of("9", "line-void")),
        (Some(1), Some(1), Some(1), None)
    );
    assert_eq!(till.database.sale_counts(day, day).expect("read").get("7"), Some(&2));
}

#[test]
fn the_journal_of_an_older_till_is_found_too() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    morning(&mut till);
    let forget = |connection: &rusqlite::Connection| {
        connection.execute_batch("DELETE FROM journal_entry")?;
        connection.execute_batch("INSERT INTO journal_word (journal_word) VALUES ('delete-all');")?;
        connection.execute_batch("DELETE FROM journal_term")?;
        crate::journal_entry::index_all(connection)
    };
    till.database.write(DataFile::Sales, forget).expect("written again");
    every_filter(&till);
}

#[test]
fn every_query_of_the_journal_uses_its_index() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let plans: &[(&str, &[&str])] = &[
        (ALL, &["INTEGER PRIMARY KEY"]),
        (OF_RECEIPT, &["journal_entry_receipt"]),
        (OF_SKU, &["journal_entry_sku"]),
        (OF_AMOUNT, &["journal_entry_amount"]),
        (OF_KIND, &["journal_entry_kind"]),
        (OF_OPERATOR, &["journal_entry_operator", "journal_entry_approver"]),
    ];
    let check = |connection: &rusqlite::Connection| {
        for (sql, indexes) in plans {
            check_plan(connection, sql, indexes);
        }
        assert!(plan(connection, TERMS).contains("SEARCH journal_term USING PRIMARY KEY (term>? AND term<?)"));
        assert!(plan(connection, COUNTS).contains("journal_entry_day"));
        assert!(plan(connection, BETWEEN).contains("journal_entry_day"));
        Ok(())
    };
    till.database.read(DataFile::Sales, check).expect("read");
}

/// A million records beside sales, the worst there can be: sales have their own search. Prints what each filter takes.
#[test]
#[ignore = "a minute: cargo test --release -p database --lib a_million -- --ignored --nocapture"]
fn a_million_records_are_looked_through_in_no_time() {
    const RECORDS: i64 = 1_000_000;
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    morning(&mut till);
    drop(till);
    let mut outside = dir.outside(DataFile::Sales);
    outside.execute_batch("PRAGMA foreign_keys = OFF").expect("off");
    let fill = |connection: &rusqlite::Connection| -> Result<(), rusqlite::Error> {
        const ENTRY: &str =
            "INSERT INTO journal_entry VALUES (:number, :day, :kind, :operator, NULL, :amount, :receipt, :sku, 0)";
        const WORDS: &str = "INSERT INTO journal_word (rowid, words) VALUES (:number, :words)";
        const TERM: &str = "INSERT OR IGNORE INTO journal_term (term) VALUES (:term)";
        let kinds = ["line-void", "discount", "no-sale", "reprint", "signed-in", "signed-out", "quantity-lowered"];
        for number in 8..RECORDS {
            let day = moment(NOON).date().plus_days(number / 900 - RECORDS / 900).to_string();
            let rare = number % 100_000 == 17;
            connection.prepare_cached(ENTRY)?.execute(rusqlite::named_params! {
                ":number": number,
                ":day": day,
                ":kind": if rare { "post-void" } else { kinds[(number % 7) as usize] },
                ":operator": if rare { "rare".to_owned() } else { (100 + number % 20).to_string() },
                ":amount": number % 9_973,
                ":receipt": number / 3,
                ":sku": ["SKU-", &(number % 20_000).to_string()].concat(),
            })?;
            let said = ["article ", &(number % 5_000).to_string(), if rare { " seldom" } else { " often" }].concat();
            for term in said.split(' ') {
                connection.prepare_cached(TERM)?.execute(rusqlite::named_params! { ":term": term })?;
            }
            connection.prepare_cached(WORDS)?.execute(rusqlite::named_params! { ":number": number, ":words": said })?;
        }
        Ok(())
    };
    let change = outside.transaction().expect("begun");
    fill(&change).expect("filled");
    change.commit().expect("written");
    drop(outside);
    let till = Till::reopen(dir.path());
    let money = |minor| Some(Money::from_minor(minor));
    let day = moment(NOON).date();
    let kinds = |kind: &str| vec![kind.to_owned()];
    let queries = [
        ("everything", JournalQuery::default()),
        ("one day", of(|query| (query.from, query.to) = (Some(day.plus_days(-500)), Some(day.plus_days(-500))))),
        ("a year of days", of(|query| (query.from, query.to) = (Some(day.plus_days(-900)), Some(day.plus_days(-500))))),
        ("a common kind", of(|query| query.kinds = kinds("no-sale"))),
        ("a rare kind", of(|query| query.kinds = kinds("post-void"))),
        ("an operator", of(|query| query.operator = Some("107".into()))),
        ("a rare operator", of(|query| query.operator = Some("rare".into()))),
        ("an amount", of(|query| (query.amount_min, query.amount_max) = (money(550), money(550)))),
        ("amounts", of(|query| query.amount_min = money(9_900))),
        ("an article", of(|query| query.article = Some("SKU-1234".to_owned()))),
        ("a receipt", of(|query| query.receipt = Some(123_456))),
        ("a tender", of(|query| query.tender = Some(TenderKind::Card))),
        ("common words", of(|query| query.text = Some("often".to_owned()))),
        ("a word of all", of(|query| query.text = Some("article".to_owned()))),
        ("a beginning of it", of(|query| query.text = Some("art".to_owned()))),
        ("a letter", of(|query| query.text = Some("a".to_owned()))),
        ("a digit", of(|query| query.text = Some("4".to_owned()))),
        ("two digits", of(|query| query.text = Some("47".to_owned()))),
        ("two words of all", of(|query| query.text = Some("article often".to_owned()))),
        ("words never together", of(|query| query.text = Some("seldom often".to_owned()))),
        ("a word of all and a digit", of(|query| query.text = Some("article 4".to_owned()))),
        ("rare words", of(|query| query.text = Some("seldom".to_owned()))),
        ("rare among common", of(|query| (query.operator, query.kinds) = (Some("107".into()), kinds("post-void")))),
    ];
    for (name, query) in &queries {
        let mut worst = 0;
        let mut found = 0;
        for _ in 0..5 {
            let started = Instant::now();
            found = till.database.find_journal(query, None, 50).expect("read").numbers.len();
            worst = worst.max(started.elapsed().as_micros());
        }
        println!("{name}: {found} found, {worst} us at most");
    }
    let started = Instant::now();
    let counts = till.database.act_counts(day.plus_days(-7), day).expect("read").len();
    println!("exceptions of a week: {counts} counts, {} us", started.elapsed().as_micros());
}
