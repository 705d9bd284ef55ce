//! What a check of the data finds, and what an export says.

use super::*;
use crate::journal::packed;
use rusqlite::Connection;

/// A till that sold, voided, reprinted and opened the drawer.
fn busy_till(dir: &Scratch) -> Till {
    let mut till = Till::begin(dir.path());
    till.sell();
    let odd = till.sale(NOON, &[("CUP-2", "3", "9.98")], &[(TenderKind::Cash, 5000)]);
    till.record(TransactionEvent::Sale(Box::new(odd.clone()))).expect("recorded");
    till.void(&odd).expect("voided");
    till.record(TransactionEvent::Reprint { operator: "7".into(), receipt: 1, copy: 1 }).expect("recorded");
    till.sell();
    till
}

#[test]
fn an_honest_till_has_no_breaks_even_while_it_sells() {
    let dir = Scratch::new();
    let mut till = busy_till(&dir);
    let report = verify(dir.path()).expect("checked");
    assert_eq!(report.breaks, []);
    let checked = report.checked;
    assert_eq!((checked.records, checked.sales, checked.post_voids, checked.lines), (6, 3, 1, 5));
    assert_eq!((checked.tenders, checked.stock_movements, checked.print_jobs), (6, 6, 5));
    till.sell();
    assert_eq!(verify(dir.path()).expect("checked").checked.records, 7);
    drop(till);
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
    let nothing = Scratch::new();
    assert_eq!(verify(nothing.path()), Err(DatabaseError::Missing { file: DataFile::Sales }));
}

/// Damages a closed till's data and checks which breaks are found.
#[track_caller]
fn check(damage: impl FnOnce(&Connection, &Scratch), expected: &[&str]) {
    let dir = Scratch::new();
    drop(busy_till(&dir));
    let outside = dir.outside(DataFile::Sales);
    outside.pragma_update(None, "foreign_keys", false).expect("set");
    let triggers: Vec<String> = outside
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .expect("read");
    for trigger in triggers {
        outside.execute_batch(&["DROP TRIGGER ", &trigger].concat()).expect("dropped");
    }
    damage(&outside, &dir);
    drop(outside);
    let report = verify(dir.path()).expect("checked");
    let mut codes: Vec<&str> = report.breaks.iter().map(|found| found.code).collect();
    codes.dedup();
    assert_eq!(codes, expected, "{:#?}", report.breaks);
}

#[track_caller]
fn check_sql(sql: &str, expected: &[&str]) {
    check(|outside, _| outside.execute_batch(sql).expect("damaged"), expected);
}

/// Changes what the record of the first sale says, stored plain and stored packed.
#[track_caller]
fn check_body(from: &str, to: &str, expected: &[&str]) {
    const SET: &str = "UPDATE journal SET body = ?1 WHERE number = 2";
    for pack in [<[u8]>::to_vec, packed::pack] {
        check(
            |outside, _| {
                let stored = outside.query_row("SELECT body FROM journal WHERE number = 2", [], |row| row.get(0));
                let body = String::from_utf8(packed::unpack(stored.expect("read"))).expect("JSON");
                assert!(body.contains(from));
                outside.execute(SET, [pack(body.replacen(from, to, 1).as_bytes())]).expect("damaged");
            },
            expected,
        );
    }
}

#[test]
fn every_change_of_the_journal_is_found() {
    check_body("", "", &[]);
    check_body("\"change\":", "\"change\" :", &["journal-changed"]);
    check_body("CUP-1", "CUP-9", &["journal-changed"]);
    check_sql("UPDATE journal SET body = substr(body, 1, length(body) - 1) WHERE number = 2", &["journal-changed"]);
    check_sql("UPDATE journal SET body = zeroblob(300) WHERE number = 2", &["journal-changed"]);
    check_sql("UPDATE journal SET signature = zeroblob(64) WHERE number = 5", &["journal-signature"]);
    check_sql("UPDATE journal SET previous = zeroblob(32) WHERE number = 5", &["journal-chain", "journal-changed"]);
    check_sql("UPDATE journal SET hash = zeroblob(32) WHERE number = 5", &["journal-changed", "journal-chain"]);
    check_sql(
        "DELETE FROM journal WHERE number = 5",
        &["reference", "journal-gap", "journal-chain", "journal-entry-copy", "till-sum"],
    );
    check_sql("UPDATE journal SET kind = 'void' WHERE number = 5", &["journal-columns"]);
    check_sql("UPDATE journal SET at = '2026-11-21T12:00:00.001+11:00' WHERE number = 5", &["journal-columns"]);
    check_sql("UPDATE journal SET receipt = 9 WHERE number = 6", &["journal-columns", "print-job"]);
    check_sql("DELETE FROM workstation", &["workstation-missing"]);
    check_sql("UPDATE workstation SET public_key = zeroblob(32)", &["journal-signature"]);
}

#[test]
fn every_change_of_a_copy_is_found() {
    check_sql("UPDATE sale SET total = total - 1 WHERE receipt = 1", &["sale-copy"]);
    check_sql("UPDATE sale SET day = '2026-11-20' WHERE receipt = 1", &["sale-copy"]);
    check_sql("DELETE FROM sale_line WHERE receipt = 1 AND position = 0", &["sale-line-copy"]);
    check_sql("UPDATE sale_line SET name = 'x' WHERE receipt = 4", &["sale-line-copy"]);
    check_sql("UPDATE sale_tender SET kind = 'card' WHERE receipt = 1", &["sale-tender-copy"]);
    check_sql("UPDATE sale_tax SET rate = '20' WHERE receipt = 1", &["sale-tax-copy"]);
    check_sql("UPDATE post_void SET reason = 'x'", &["post-void-copy"]);
    check_sql("DELETE FROM post_void_refund", &["post-void-copy", "sale-tender-copy"]);
    check_sql(
        "INSERT INTO sale_tax SELECT receipt, 9, category, mark, rate, net, tax, gross FROM sale_tax WHERE receipt = 1 LIMIT 1",
        &["sale-tax-copy"],
    );
    check_sql("UPDATE stock_movement SET quantity = quantity + 1 WHERE id = 1", &["stock", "on-hand"]);
    check_sql("DELETE FROM stock_movement WHERE reason = 'post-void'", &["stock", "on-hand"]);
    check_sql(
        "INSERT INTO stock_movement (journal, sku, quantity, unit, reason) VALUES (1, 'CUP-1', 5, 'each', 'sale')",
        &["stock", "on-hand"],
    );
    check_sql("UPDATE confirmed SET number = 6", &[]);
    check_sql("UPDATE confirmed SET number = 7", &["confirmed"]);
    check_sql("DELETE FROM confirmed", &["confirmed"]);
    check_sql("DELETE FROM print_job WHERE receipt = 1 AND copy = 0", &["reference", "print-job"]);
    check_sql("UPDATE print_job SET receipt = 77 WHERE receipt = 1 AND copy = 1", &["print-job"]);
    check_sql("UPDATE sale SET print_job = NULL WHERE receipt = 1", &["print-job"]);
}

#[test]
fn an_invoice_given_later_is_a_record_of_its_own() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let sale = till.sell();
    let buyer = |name: &str| retail::Buyer { name: name.to_owned(), ..retail::Buyer::default() };
    let invoiced = |name: &str| TransactionEvent::Invoiced {
        operator: "7".into(),
        receipt: sale.receipt,
        copy: 1,
        buyer: buyer(name),
    };
    assert_eq!(till.database.invoiced_to(sale.receipt).expect("read"), None);
    till.record(invoiced("Ann Ltd")).expect("recorded");
    assert_eq!(till.database.invoiced_to(sale.receipt).expect("read"), Some(buyer("Ann Ltd")));
    assert!(till.record(invoiced("Bob Ltd")).is_err(), "a receipt has one invoice");
    assert_eq!(till.database.sale_by_receipt(sale.receipt).expect("read"), Some(sale.clone()));
    till.sell();
    drop(till);
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
    let outside = dir.outside(DataFile::Sales);
    let change = |sql: &str| outside.execute_batch(sql).expect("damaged");
    assert!(outside.execute_batch("DELETE FROM invoice").is_err(), "an invoice stays");
    change("DROP TRIGGER invoice_is_not_changed; DROP TRIGGER invoice_is_not_deleted; UPDATE invoice SET journal = 4");
    let codes = |dir: &Scratch| -> Vec<&str> {
        verify(dir.path()).expect("checked").breaks.iter().map(|found| found.code).collect()
    };
    assert_eq!(codes(&dir), ["invoice-copy"]);
    change("DELETE FROM invoice");
    assert_eq!(codes(&dir), ["invoice-copy", "invoice-copy"]);
}

#[test]
fn a_damaged_page_is_found() {
    check(
        |outside, dir| {
            outside.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("checkpoint");
            let path = dir.path().join("sales.db");
            let mut bytes = std::fs::read(&path).expect("read");
            let root: usize = outside
                .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'sale_line'", [], |row| {
                    row.get::<_, i64>(0)
                })
                .expect("read") as usize;
            for byte in &mut bytes[(root - 1) * 4096..(root - 1) * 4096 + 64] {
                *byte ^= 0x5a;
            }
            std::fs::write(&path, bytes).expect("written");
        },
        &["file-damaged"],
    );
}

/// Signs a wrong sale as a till with a fault in its arithmetic would, and checks what is found.
#[track_caller]
fn check_sale(spoil: impl FnOnce(&mut Sale), expected: &[&str]) {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let lines = [("CUP-1", "2", "2.75"), ("TEA-1", "0.250 kg", "39.90")];
    let mut sale = till.sale(NOON, &lines, &[(TenderKind::Card, 500), (TenderKind::Cash, 2000)]);
    spoil(&mut sale);
    till.record(TransactionEvent::Sale(Box::new(sale))).expect("recorded");
    let report = verify(dir.path()).expect("checked");
    let mut codes: Vec<&str> = report.breaks.iter().map(|found| found.code).collect();
    codes.dedup();
    assert_eq!(codes, expected, "{:#?}", report.breaks);
}

#[test]
fn a_sale_that_does_not_add_up_is_found() {
    let one = Money::from_minor(1);
    check_sale(|_| {}, &[]);
    check_sale(|sale| sale.totals.total += one, &["sale-sums", "sale-taxes", "sale-tenders"]);
    check_sale(|sale| sale.totals.items += 1, &["sale-sums"]);
    check_sale(|sale| sale.totals.lines[0].gross += one, &["sale-lines", "sale-sums"]);
    check_sale(|sale| sale.totals.lines[0].line = 9, &["sale-lines"]);
    check_sale(|sale| sale.totals.lines[0].tax += one, &["sale-taxes"]);
    check_sale(|sale| sale.totals.taxes[0].net += one, &["sale-taxes"]);
    check_sale(|sale| sale.totals.taxes[0].rate = Rate::percent(99), &["sale-taxes"]);
    check_sale(|sale| sale.totals.tax += one, &["sale-taxes"]);
    check_sale(|sale| sale.change += one, &["sale-tenders"]);
    check_sale(|sale| sale.tenders[0].amount += one, &["sale-tenders"]);
    check_sale(|sale| sale.rounding += one, &["sale-tenders"]);
    check_sale(|sale| sale.receipt = 1, &[]);
}

#[test]
fn a_post_void_that_gives_back_too_much_is_found() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let sale = till.sell();
    let mut void = sale.post_void(Uuid::from_u128(99), 2, "1".into(), "fraud".to_owned(), sale.at);
    void.refunds[0].amount += Money::from_minor(5_000);
    till.record(TransactionEvent::PostVoid(Box::new(void))).expect("recorded");
    let codes: Vec<&str> = verify(dir.path()).expect("checked").breaks.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["post-void-sums", "post-void-sums"]);
}

#[test]
fn an_export_has_every_sale_as_it_was_signed() {
    let dir = Scratch::new();
    let till = busy_till(&dir);
    let reader = Reader::open(dir.path()).expect("opens beside the till");
    let mut out = Vec::new();
    assert_eq!(export_sales(&reader, &mut out).expect("exports"), 4);
    let text = String::from_utf8(out).expect("text");
    let lines: Vec<ExportedDocument> =
        text.lines().map(|line| serde_json::from_str(line).expect("a document")).collect();
    let labels: Vec<&str> = lines.iter().map(|line| line.label.as_str()).collect();
    assert_eq!(labels, ["AU-SYD-01-000001", "AU-SYD-01-000002", "AU-SYD-01-000003", "AU-SYD-01-000004"]);
    let mut total = Money::ZERO;
    for line in &lines {
        match &line.document {
            ExportedEvent::Sale(sale) => {
                assert_eq!(till.database.sale_by_receipt(sale.receipt).expect("read").as_ref(), Some(sale.as_ref()));
                total += sale.totals.total;
            }
            ExportedEvent::PostVoid(void) => total -= void.total,
            ExportedEvent::Invoice(invoice) => panic!("nobody asked for one: {invoice:?}"),
        }
    }
    assert_eq!(till.database.day_totals(moment(NOON).date()).expect("read").total, total);
    let schema = export_schema();
    let properties = schema["properties"].as_object().expect("an object");
    let first: serde_json::Value = serde_json::from_str(text.lines().next().expect("a line")).expect("json");
    for field in first.as_object().expect("an object").keys() {
        assert!(properties.contains_key(field), "{field} is in the schema");
    }
}

#[test]
fn totals_that_are_not_the_sum_are_found() {
    check_sql("UPDATE day_total SET cash = cash + 1", &["day-total"]);
    check_sql("UPDATE day_total SET sales = sales - 1, post_voids = post_voids + 1", &["day-total"]);
    check_sql("DELETE FROM day_total", &["day-total"]);
    check_sql("INSERT INTO day_total VALUES ('2020-01-01', 0, 0, 0, 0, 0, 0, 0, 1, 1)", &["day-total"]);
    check_sql("UPDATE on_hand SET quantity = quantity + 1 WHERE sku = 'CUP-1'", &["on-hand"]);
    check_sql("DELETE FROM on_hand WHERE sku = 'CUP-1'", &["on-hand"]);
    check_sql("INSERT INTO on_hand VALUES ('NONE', 'each', 1, 1)", &["on-hand"]);
    check_sql("DELETE FROM sold WHERE receipt = 2", &["sold-copy"]);
    check_sql("INSERT INTO sold SELECT id, 2 FROM sold_article WHERE sku = 'CUP-1'", &["sold-copy"]);
}
