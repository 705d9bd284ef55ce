//! One real trading day of a UK giftware shop, sold invoice by invoice at a British till: 120 invoices, 2,923 lines, and every
//! total equal to a sum that shares no code with the till.

use super::{CASHIER, due, fixture, list, minor, read_fixture, sign_in};
use crate::console::{Console, Options, TempDir, exported, run, verified};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

const SAMPLE: &str = "online_retail_2010-12-01.csv";

/// A line as the shop wrote it.
struct Row {
    invoice: String,
    code: String,
    description: String,
    quantity: i64,
    pence: i64,
}

/// Reads the sample. The columns: invoice, code, description, quantity, date, price, customer, country.
fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_path(fixture(SAMPLE)).expect("the sample is there");
    let row = |record: csv::StringRecord| Row {
        invoice: record[0].to_owned(),
        code: record[1].to_owned(),
        description: record[2].to_owned(),
        quantity: record[3].parse().expect("a whole number"),
        pence: pence(&record[5]),
    };
    reader.records().map(|record| row(record.expect("a CSV record"))).collect()
}

/// "2.1" is 210 pence; digit by digit, because 2.1 has no exact float.
fn pence(price: &str) -> i64 {
    let (pounds, rest) = price.split_once('.').unwrap_or((price, ""));
    assert!(rest.len() <= 2, "{price} is finer than a penny");
    format!("{pounds}{rest:0<2}").parse().expect("a price has digits only")
}

/// Why a line is no sale of goods: the first reason that holds, in the order of `fixtures/README.md`.
fn exclusion(row: &Row) -> Option<&'static str> {
    let letters = row.code.get(5..).filter(|_| row.code.as_bytes()[..5].iter().all(u8::is_ascii_digit));
    if row.invoice.starts_with('C') {
        Some("cancellation")
    } else if !letters.is_some_and(|letters| letters.bytes().all(|byte| byte.is_ascii_alphabetic())) {
        Some("non_product_code")
    } else if row.quantity <= 0 {
        Some("non_positive_quantity")
    } else if row.pence <= 0 {
        Some("zero_price")
    } else {
        None
    }
}

#[test]
fn a_real_day_is_sold_to_the_penny() {
    let expected = read_fixture("online_retail_expected.json");
    let folder = TempDir::new();
    let rows = rows();
    import(folder.path(), &rows);

    let mut invoices: Vec<(&str, Vec<&Row>)> = Vec::new();
    let mut excluded: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        match exclusion(row) {
            Some(reason) => excluded.entry(reason).or_default().push(row),
            None => match invoices.iter_mut().find(|(invoice, _)| *invoice == row.invoice) {
                Some((_, lines)) => lines.push(row),
                None => invoices.push((&row.invoice, vec![row])),
            },
        }
    }
    for (reason, rows) in &excluded {
        println!("left out, {reason}: {} lines", rows.len());
        for row in rows {
            println!("    {} {} {} x {} pence", row.invoice, row.code, row.quantity, row.pence);
        }
    }
    let by_reason: BTreeMap<&str, usize> = excluded.iter().map(|(reason, rows)| (*reason, rows.len())).collect();
    assert_eq!(json!(by_reason), expected["excluded_by_reason"]);

    let started = Instant::now();
    sell(folder.path(), &invoices, &expected);
    let seconds = started.elapsed().as_secs_f32();
    let lines: usize = invoices.iter().map(|(_, lines)| lines.len()).sum();
    println!("{} invoices, {lines} lines sold in {seconds:.1} s", invoices.len());
    check_books(folder.path(), &invoices, &expected);
}

/// Imports the day's articles; rows without a name are refused, each named with its line.
fn import(dir: &Path, rows: &[Row]) {
    let (dir_text, sample) = (dir.display().to_string(), fixture(SAMPLE).display().to_string());
    let mapping = fixture("mapping-online-retail.toml").display().to_string();
    let import = run(&["import", &sample, "--mapping", &mapping, "--data-dir", &dir_text, "--country", "GB"]);
    assert!(import.status.success(), "{import:?}");
    assert!(import.output.contains(&format!("{} rows read", rows.len())), "{}", import.output);
    println!("{}", import.output);
    let rejects = std::fs::read_to_string(dir.join(format!("{SAMPLE}.rejects.tsv"))).expect("some were refused");
    let refused: Vec<String> =
        rejects.lines().map(|line| line.split('\t').take(2).collect::<Vec<_>>().join(" ")).collect();
    let nameless = rows.iter().enumerate().filter(|(_, row)| row.description.trim().is_empty());
    let nameless: Vec<String> = nameless.map(|(index, _)| format!("{} the article has no name", index + 2)).collect();
    assert_eq!(refused, nameless);
}

fn sell(dir: &Path, invoices: &[(&str, Vec<&Row>)], expected: &Value) {
    let options = Options::new("GB").data_dir(dir).seed(1).clock("2010-12-01T08:26:00+00:00");
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    for (invoice, lines) in invoices {
        // Without waiting for each reply, as a script may.
        let asked: Vec<u64> = lines.iter().map(|line| console.post(add(line))).collect();
        let missing = asked.into_iter().find(|id| !matches!(console.reply_to(*id), Some(crate::console::Reply::Ok(_))));
        assert_eq!(missing, None, "every line of invoice {invoice} is rung up");
        let (due, _) = due(&mut console);
        let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": due, "due": due }));
        let figures = &expected["by_invoice"][invoice];
        assert_eq!(paid["sale"]["total"], figures["total_pence"], "invoice {invoice}");
        assert_eq!(paid["sale"]["items"], figures["quantity"], "invoice {invoice}");
        console.ok(json!({ "do": "next_customer" }));
    }
    let totals = console.ok(json!({ "do": "day_totals" }));
    assert_eq!(totals["sales"], expected["invoices"]);
    assert_eq!(totals["total"], expected["total_pence"]);
    assert_eq!(totals["card"], expected["total_pence"]);
    assert_eq!((minor(&totals["cash"]), minor(&totals["rounding"])), (0, 0));
    // VAT was 17.5 % until 3 January 2011; each invoice has one rate, rounded to the penny once.
    let vat = |total: i64| (total * 175 * 2 + 1_175) / (1_175 * 2);
    let by_invoice = expected["by_invoice"].as_object().expect("an object");
    let tax: i64 = by_invoice.values().map(|figures| vat(minor(&figures["total_pence"]))).sum();
    assert_eq!(minor(&totals["tax"]), tax);
    assert!(console.close().status.success());
}

fn add(line: &Row) -> Value {
    json!({ "do": "add", "sku": line.code, "quantity": line.quantity.to_string(), "price": line.pence })
}

/// What stays when the till has gone: the export, line by line, and the check of every sum.
fn check_books(dir: &Path, invoices: &[(&str, Vec<&Row>)], expected: &Value) {
    let sales = exported(dir);
    assert_eq!(sales.len(), invoices.len());
    let mut total = 0;
    for (sale, (invoice, rows)) in sales.iter().zip(invoices) {
        let document = &sale["document"];
        assert_eq!(document["totals"]["total"], expected["by_invoice"][invoice]["total_pence"], "invoice {invoice}");
        let amounts: i64 = list(&document["totals"]["lines"]).iter().map(|line| minor(&line["amount"])).sum();
        assert_eq!(amounts, minor(&document["totals"]["total"]), "the lines of invoice {invoice} add up");
        let sold = list(&document["lines"]).iter().map(|line| (&line["item"]["sku"], &line["quantity"]));
        let written = rows.iter().map(|row| (json!(row.code), json!(row.quantity.to_string())));
        assert!(sold.map(|(sku, quantity)| (sku.clone(), quantity.clone())).eq(written), "invoice {invoice}");
        total += minor(&document["totals"]["total"]);
    }
    assert_eq!(total, minor(&expected["total_pence"]));
    let checked = &verified(dir)["checked"];
    assert_eq!((&checked["sales"], &checked["lines"]), (&expected["invoices"], &expected["lines"]));
}
