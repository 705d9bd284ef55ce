//! Records as a till writes them: sealed onto the one before, signed, and read by the hub like any other till's.

use crate::truth::VoucherPaid;
use ed25519_dalek::{Signer, SigningKey};
use protocol::{Channel, Consent, Customer, Hash, Op, Signature, chain};
use retail::Moment;
use serde_json::{Value, json};
use uuid::Uuid;

/// What was sold on a line: article, pieces, price of one in minor units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sold {
    pub(crate) sku: String,
    pub(crate) pieces: i64,
    pub(crate) price_minor: i64,
}

/// Who records, and when.
#[derive(Clone, Debug)]
pub(crate) struct Stamp<'a> {
    pub(crate) store: &'a str,
    pub(crate) till: &'a str,
    pub(crate) at: Moment,
}

/// Seals a body onto the record before.
pub(crate) fn seal(key: &SigningKey, before: Option<&Op>, id: Uuid, kind: &str, body: String) -> Op {
    let (seq, previous) = before.map_or((1, Hash::default()), |op| (op.seq + 1, op.hash));
    let hash = chain(previous, body.as_bytes());
    let signature = Signature(key.sign(&hash.0).to_bytes());
    Op { seq, id, kind: kind.to_owned(), version: 1, body, previous, hash, signature }
}

/// The body of a journal record.
pub(crate) fn journal_body(stamp: &Stamp<'_>, number: u64, id: Uuid, event: &Value) -> String {
    let at = stamp.at.to_string();
    let (store, workstation) = (stamp.store, stamp.till);
    json!({ "number": number, "id": id, "store": store, "workstation": workstation, "at": at, "event": event })
        .to_string()
}

/// A sale for cash.
pub(crate) fn sale(id: Uuid, receipt: u64, series: &str, at: Moment, lines: &[Sold]) -> Value {
    let at = at.to_string();
    let amount = |line: &Sold| line.pieces * line.price_minor;
    let price = |minor: i64| format!("{}.{:02}", minor / 100, minor % 100);
    let item = |line: &Sold| {
        json!({
            "sku": line.sku, "gtin": null, "name": line.sku, "category": "", "product": line.sku, "brand": "",
            "tax_category": "gst-free", "unit": "each", "picture": "", "cost": null,
        })
    };
    let numbered = || lines.iter().zip(1_u32..);
    let rung = |(line, id): (&Sold, u32)| {
        json!({
            "id": id, "item": item(line), "quantity": line.pieces.to_string(), "unit_price": price(line.price_minor),
            "is_open_price": false, "discount": null, "note": null,
        })
    };
    let added = |(line, id): (&Sold, u32)| {
        json!({
            "line": id, "gross": amount(line), "line_discount": 0, "basket_discount": 0, "amount": amount(line),
            "tax_rate": "0", "tax": 0,
        })
    };
    let total: i64 = lines.iter().map(amount).sum();
    let tax = json!({ "category": "gst-free", "mark": "", "rate": "0", "net": total, "tax": 0, "gross": total });
    let mut sale = json!({
        "kind": "sale", "id": id, "receipt": receipt, "operator": "7", "started": at, "at": at, "currency": "AUD",
        "lines": numbered().map(rung).collect::<Vec<_>>(),
        "totals": {
            "lines": numbered().map(added).collect::<Vec<_>>(),
            "items": lines.iter().map(|line| line.pieces).sum::<i64>(),
            "subtotal": total, "basket_discount": 0, "discount": 0, "total": total, "tax": 0, "taxes": [tax],
        },
        "rounding": 0, "tenders": [{ "kind": "cash", "amount": total }], "change": 0,
    });
    if !series.is_empty() {
        sale["series"] = json!(series);
    }
    sale
}

/// Pays a sale by what was taken of a voucher without the hub, and the rest in cash.
pub(crate) fn pay_unasked(sale: &mut Value, total: i64, paid: &VoucherPaid) {
    let voucher = json!({ "handle": paid.handle, "lease": paid.lease, "tail": "ABCD", "grant": paid.grant });
    let mut tenders = vec![json!({ "kind": "voucher", "amount": paid.amount_minor, "voucher": voucher })];
    if paid.amount_minor < total {
        tenders.push(json!({ "kind": "cash", "amount": total - paid.amount_minor }));
    }
    sale["tenders"] = Value::Array(tenders);
}

/// The first record of a journal.
pub(crate) fn begun(key: &SigningKey) -> Value {
    let public: String = key.verifying_key().to_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    json!({ "kind": "begun", "public_key": public, "program": "simulated" })
}

/// The record by which a till goes on in another series, and the exchange in another epoch.
pub(crate) fn continued(series: &str, reason: &str, previous: Option<(&Op, u64)>) -> Value {
    let mut event = json!({ "kind": "continued", "series": series, "reason": reason });
    if let Some((op, receipt)) = previous {
        event["previous"] = json!({ "number": op.seq, "hash": op.hash, "receipt": receipt });
    }
    event
}

/// A customer who has answered once.
pub(crate) fn customer(id: Uuid, name: &str, at: Moment, source: &str, is_given: bool) -> Customer {
    let consent = Consent {
        channel: Channel::Email,
        list: String::new(),
        at: at.to_string(),
        is_given,
        text_version: "1".to_owned(),
        source: source.to_owned(),
    };
    Customer {
        id,
        name: name.to_owned(),
        email: format!("{name}@example.com"),
        phone: String::new(),
        address: None,
        group: String::new(),
        language: String::new(),
        consents: vec![consent],
        points: None,
    }
}
