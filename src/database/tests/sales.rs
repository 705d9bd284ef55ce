//! Sales, journal, print queue and open basket.

use super::*;
use retail::journal::Hash;

#[test]
fn a_sale_is_there_again_with_everything() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let sale = till.sell();
    drop(till);
    let till = Till::reopen(dir.path());
    let database = &till.database;
    assert_eq!(database.sale_by_receipt(1).expect("read"), Some(sale.clone()));
    let head = database.journal_head().expect("read");
    assert_eq!((head.number, head.receipt), (2, 1));
    assert_eq!(database.journal_records(1, 10).expect("read").len(), 2);
    assert_eq!(database.unconfirmed_records().expect("read"), 2);
    assert_eq!(database.on_hand(&"CUP-1".into()).expect("read"), Some(Quantity::each(-2)));
    assert_eq!(database.on_hand(&"TEA-1".into()).expect("read"), Some(Quantity::new(-250, Unit::Kilogram)));
    assert_eq!(database.on_hand(&"NONE".into()).expect("read"), None);
    let jobs = database.print_jobs(true, 10).expect("read");
    assert_eq!(jobs.len(), 1);
    assert_eq!((jobs[0].document, jobs[0].state), (PrintDocument::Receipt { receipt: 1 }, PrintState::Queued));
}

#[test]
fn only_the_next_record_is_taken() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let sale = till.sell();
    let event = || TransactionEvent::NoSale { operator: "7".into(), reason: "change".to_owned() };
    let next = till.transaction(moment(NOON), event());
    let (transaction, previous) = (next.transaction(), next.record().previous);
    let record = |transaction: &Transaction, previous: Hash| {
        let draft = till.database.draft(SealedTransaction::new(transaction.clone(), previous, &till.key));
        let record = Record { draft, stock: Vec::new(), print: None, drawer: None, closes_basket: false };
        till.database.record(record).map_err(|error| error.key())
    };
    let gap = Transaction { number: 4, ..transaction.clone() };
    assert_eq!(record(&gap, previous), Err("database-not-next"));
    assert_eq!(record(transaction, [9; 32]), Err("database-not-next"));
    assert!(record(transaction, previous).is_ok());
    assert_eq!(record(transaction, previous), Err("database-not-next"), "twice");
    let again = till.record(TransactionEvent::Sale(Box::new(sale))).map_err(|error| error.key());
    assert_eq!(again, Err("database-not-next"), "a receipt number is issued once");
    assert_eq!(till.database.journal_head().expect("read").number, 3);
}

#[test]
fn a_finished_sale_cannot_be_changed_by_sql() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    till.sell();
    for sql in [
        "UPDATE journal SET kind = 'void'",
        "DELETE FROM journal WHERE number = 2",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE number = 2",
        "INSERT INTO journal SELECT 9, kind, at, NULL, body, previous, hash, signature FROM journal WHERE number = 2",
        "UPDATE sale SET total = 0",
        "DELETE FROM sale_line",
        "UPDATE sale_tender SET amount = 0",
        "DELETE FROM sale_tax",
        "UPDATE stock_movement SET quantity = 0",
        "DELETE FROM drawer_event",
        "DELETE FROM print_job",
        "UPDATE print_job SET ticket = 'x'",
        "UPDATE print_job SET ticket = ''",
        "UPDATE workstation SET public_key = zeroblob(32)",
    ] {
        let outcome = till.database.write(DataFile::Sales, move |connection| Ok(connection.execute(sql, [])?));
        assert_eq!(outcome.map_err(|error| error.key()), Err("database-fault"), "{sql}");
    }
}

#[test]
fn a_day_adds_up_and_a_sale_is_voided_once() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let mixed = till.sell();
    let odd = till.sale(NOON, &[("CUP-2", "1", "9.98")], &[(TenderKind::Cash, 2000)]);
    till.record(TransactionEvent::Sale(Box::new(odd.clone()))).expect("recorded");
    let tomorrow = till.sale("2026-11-22T09:00:00+11:00", &[("CUP-2", "1", "1.00")], &[(TenderKind::Card, 100)]);
    till.record(TransactionEvent::Sale(Box::new(tomorrow))).expect("recorded");
    let day = moment(NOON).date();
    let totals = till.database.day_totals(day).expect("read");
    assert_eq!((totals.sales, totals.total), (2, mixed.totals.total + odd.totals.total));
    assert_eq!(totals.total + totals.rounding, totals.cash + totals.card);
    assert_eq!(totals.rounding, mixed.rounding + odd.rounding);
    till.void(&odd).expect("voided");
    assert_eq!(till.void(&odd).map_err(|error| error.key()), Err("database-already-voided"));
    let totals = till.database.day_totals(day).expect("read");
    assert_eq!(
        (totals.sales, totals.post_voids, totals.total, totals.tax),
        (2, 1, mixed.totals.total, mixed.totals.tax)
    );
    assert_eq!(totals.total + totals.rounding, totals.cash + totals.card);
    assert_eq!(till.database.voided_by(2).expect("read"), Some(4));
    let list = till.database.recent_sales(10, None).expect("read");
    let rows: Vec<_> = list.iter().map(|sale| (sale.receipt, sale.is_voided, sale.kind)).collect();
    let sale = SaleKind::Sale;
    assert_eq!(rows, [(4, false, SaleKind::PostVoid), (3, false, sale), (2, true, sale), (1, false, sale)]);
    assert_eq!(list[0].total, odd.totals.total);
    let page = till.database.recent_sales(1, Some(3)).expect("read");
    assert_eq!(page.iter().map(|sale| sale.receipt).collect::<Vec<_>>(), [2]);
    assert_eq!(till.database.on_hand(&"CUP-2".into()).expect("read"), Some(Quantity::each(-1)));
}

#[test]
fn a_print_job_goes_only_where_the_drawing_says() {
    use PrintState::*;
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let print = |document| NewPrint { document, ticket_json: "{}".to_owned() };
    for path in [
        &[Sending, AwaitProof, Printed][..],
        &[Sending, Queued, Sending, Unconfirmed, Printed],
        &[Sending, AwaitProof, Unknown, Printed],
        &[Sending, Unknown, Abandoned],
        &[Abandoned],
    ] {
        let job = till.database.queue_print(print(PrintDocument::TestPage)).expect("queued");
        let mut state = Queued;
        for next in path {
            for other in PrintState::ALL.into_iter().filter(|other| !state.may_become(*other)) {
                let refused = till.database.set_print_state(job, other, "");
                assert_eq!(refused, Err(DatabaseError::PrintState { job, from: state, to: other }));
            }
            till.database.set_print_state(job, *next, "said the printer").expect("a step of the drawing");
            state = *next;
        }
    }
    assert_eq!(till.database.print_jobs(true, 10).expect("read"), []);
    assert_eq!(till.database.print_jobs(false, 2).expect("read").len(), 2);
    let missing = till.database.set_print_state(99, Sending, "");
    assert_eq!(missing, Err(DatabaseError::NoSuchPrintJob { job: 99 }));
}

#[test]
fn an_original_is_printed_once_and_an_interrupted_one_is_unknown() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    till.sell();
    let original = NewPrint { document: PrintDocument::Receipt { receipt: 1 }, ticket_json: "{}".to_owned() };
    assert_eq!(till.database.queue_print(original), Err(DatabaseError::AlreadyQueued));
    assert_eq!(till.database.copies_of(1).expect("read"), 0);
    till.record(TransactionEvent::Reprint { operator: "7".into(), receipt: 1, copy: 1 }).expect("recorded");
    assert_eq!(till.database.copies_of(1).expect("read"), 1);
    let same = till.record(TransactionEvent::Reprint { operator: "7".into(), receipt: 1, copy: 1 });
    assert_eq!(same, Err(DatabaseError::AlreadyQueued));
    till.database.set_print_state(1, PrintState::Sending, "").expect("sent");
    drop(till);
    let till = Till::reopen(dir.path());
    assert_eq!(till.database.interrupted_prints_to_unknown().expect("written"), [1]);
    let states: Vec<_> = till.database.print_jobs(true, 9).expect("read").iter().map(|job| job.state).collect();
    assert_eq!(states, [PrintState::Unknown, PrintState::Queued]);
}

#[test]
fn the_open_basket_is_there_again_exactly() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let currency = country().currency;
    let mut basket = Basket::new(Uuid::from_u128(5), "7".into(), moment(NOON));
    let check = |basket: &Basket| {
        till.database.save_basket(basket).expect("saved");
        assert_eq!(till.database.open_basket().expect("read").as_ref(), Some(basket));
        assert_eq!(till.database.saved_basket.borrow().as_ref(), Some(basket));
    };
    check(&basket);
    for number in 0..20 {
        let sku = format!("SKU-{number}");
        let price = "1.25".parse().expect("price");
        basket.add(item(&sku, Unit::Each), Quantity::ONE, price, false, currency).expect("fits");
        check(&basket);
    }
    basket.buyer = Some(retail::Buyer { name: "Ann \u{1f381}".to_owned(), ..retail::Buyer::default() });
    check(&basket);
    basket.buyer = None;
    check(&basket);
    basket.set_quantity(3, Quantity::each(4), currency).expect("fits");
    basket.remove(1).expect("there");
    basket.remove(20).expect("there");
    check(&basket);
    basket.remove(7).expect("there");
    basket.set_note(5, "gift 🎁 \u{1b}p' --").expect("fits");
    basket.set_line_discount(6, Some(Discount::Percent("12.5".parse().expect("rate"))), currency).expect("fits");
    basket.set_discount(Some(Discount::Amount(Money::from_minor(100))), currency).expect("fits");
    basket
        .add(item("LAST", Unit::Each), Quantity::ONE, "0.0125".parse().expect("price"), true, currency)
        .expect("fits");
    check(&basket);
    basket
        .tender(Tender::new(TenderKind::Card, Money::from_minor(100)), &country(), moment(NOON).date())
        .expect("taken");
    check(&basket);
    basket.remove_tender(0).expect("there");
    check(&basket);
    let other = Basket::new(Uuid::from_u128(6), "8".into(), moment(NOON));
    check(&other);
    drop(till);
    let till = Till::reopen(dir.path());
    assert_eq!(till.database.open_basket().expect("read"), Some(other));
    till.database.clear_basket().expect("cleared");
    assert_eq!(till.database.open_basket().expect("read"), None);
}

#[test]
fn a_scan_into_a_long_basket_writes_two_rows() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let written = || -> i64 {
        const SQL: &str = "SELECT total_changes()";
        let read =
            till.database.write(DataFile::Sales, |connection| Ok(connection.query_row(SQL, [], |row| row.get(0))?));
        read.expect("read")
    };
    let mut basket = Basket::new(Uuid::from_u128(5), "7".into(), moment(NOON));
    let price = "1.25".parse().expect("price");
    let currency = country().currency;
    for number in 0..200 {
        let sku = ["SKU-", &number.to_string()].concat();
        basket.add(item(&sku, Unit::Each), Quantity::ONE, price, false, currency).expect("fits");
    }
    till.database.save_basket(&basket).expect("saved");
    let check = |basket: &Basket, rows: i64| {
        let before = written();
        till.database.save_basket(basket).expect("saved");
        assert_eq!(written() - before, rows);
    };
    check(&basket, 0);
    basket.add(item("NEW", Unit::Each), Quantity::ONE, price, false, currency).expect("fits");
    check(&basket, 2);
    basket.set_quantity(100, Quantity::each(2), currency).expect("fits");
    check(&basket, 1);
    basket.remove(1).expect("there");
    check(&basket, 1);
}

#[test]
fn a_finished_sale_closes_its_basket_in_the_same_write() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let mut basket = Basket::new(Uuid::from_u128(5), "7".into(), moment(NOON));
    let price = "1.25".parse().expect("price");
    basket.add(item("CUP", Unit::Each), Quantity::ONE, price, false, country().currency).expect("fits");
    till.database.save_basket(&basket).expect("saved");
    till.sell();
    assert_eq!(till.database.open_basket().expect("read"), None);
    till.database.save_basket(&basket).expect("saved");
    assert_eq!(till.database.open_basket().expect("read"), Some(basket));
}

#[test]
fn sales_queries_use_their_indexes() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let check = |sql: &str, indexes: &[&str]| {
        till.database.read(DataFile::Sales, |connection| {
            check_plan(connection, sql, indexes);
            Ok(())
        })
    };
    check(
        crate::sale::RECENT,
        &["SEARCH sale USING INTEGER PRIMARY KEY", "SEARCH post_void USING INTEGER PRIMARY KEY"],
    )
    .expect("read");
    check(crate::day::DAY, &["SEARCH day_total USING PRIMARY KEY"]).expect("read");
    check(crate::day::BETWEEN, &["SEARCH day_total USING PRIMARY KEY"]).expect("read");
    check(crate::sold::ARTICLE, &["COVERING INDEX sold_article_sku"]).expect("read");
    check(crate::series::SERIES_OF, &["INDEX series_receipt"]).expect("read");
    check(crate::journal::HEAD, &["SEARCH journal USING INTEGER PRIMARY KEY", "SEARCH journal USING COVERING INDEX"])
        .expect("read");
    check(crate::stock::ON_HAND, &["SEARCH on_hand USING PRIMARY KEY"]).expect("read");
    check(crate::print_job::OPEN, &["print_job_open"]).expect("read");
    check(crate::print_job::COPIES, &["print_job_original"]).expect("read");
}
