//! Bulk from other systems: each row once, whatever is sent again, and one that can't be read holds up none beside it.

use super::shop::{at, found, id};
use crate::{Refused, Storage};
use protocol::{NewUpload, RowResult, UploadKind, UploadPart, UploadReply};
use serde_json::{Value, json};

fn customer(number: u128, name: &str) -> Value {
    json!({ "id": id(number).to_string(), "name": name, "email": format!("{name}@example.com") })
}

fn send(storage: &dyn Storage, first: u64, rows: &[Value]) -> Result<UploadReply, Refused> {
    storage.take_rows(id(1), &UploadPart { first, rows: rows.to_vec() }, at(1))
}

pub(crate) fn an_upload_goes_on_where_it_was_cut(storage: &dyn Storage) {
    found(storage);
    let new = NewUpload { id: id(1), what: UploadKind::Customers, legal_entity: "AU".to_owned() };
    assert_eq!(storage.begin_upload(&new, at(0)).map(|upload| upload.next), Ok(0));
    let nobodys = NewUpload { legal_entity: String::new(), id: id(2), ..new.clone() };
    assert!(matches!(storage.begin_upload(&nobodys, at(0)), Err(Refused::Malformed { .. })));
    let rows = [customer(11, "kim"), json!({ "id": 7 }), customer(12, "lee"), customer(13, "ada")];
    let reply = send(storage, 0, &rows[..3]).expect("taken");
    let results: Vec<_> = reply.results.iter().map(|reply| reply.result).collect();
    assert_eq!((reply.next, results), (3, vec![RowResult::Taken, RowResult::Refused, RowResult::Taken]));
    assert_eq!(storage.begin_upload(&new, at(1)).map(|upload| (upload.next, upload.refused)), Ok((3, 1)));
    assert_eq!(send(storage, 4, &rows[3..]), Err(Refused::Gap { expected: 3 }));
    let again = send(storage, 1, &rows[1..]).expect("taken");
    assert_eq!((again.next, &again.results[..2]), (4, &reply.results[1..]), "what was answered is answered again");
    let other = send(storage, 0, &[customer(11, "eve")]);
    assert!(matches!(other, Err(Refused::Altered { seq: 0, .. })), "{other:?}");
    assert_eq!(storage.find_customers("AU", "example.com", 10).map(|found| found.len()), Ok(3));
    let refused = storage.upload_results(id(1), 0, true, 10).expect("listed");
    assert_eq!(refused.iter().map(|reply| reply.row).collect::<Vec<_>>(), [1]);
    assert!(refused[0].detail.contains("invalid type"), "{refused:?}");
    let other = NewUpload { what: UploadKind::Orders, ..new };
    assert!(matches!(storage.begin_upload(&other, at(1)), Err(Refused::Malformed { .. })));
    assert!(matches!(storage.upload(id(9)), Err(Refused::NotFound { .. })));
}

pub(crate) fn what_is_uploaded_reaches_the_tills(storage: &dyn Storage) {
    found(storage);
    let upload = |number: u128, what, rows: Vec<Value>| {
        storage.begin_upload(&NewUpload { id: id(number), what, legal_entity: String::new() }, at(0)).expect("begun");
        let reply = storage.take_rows(id(number), &UploadPart { first: 0, rows }, at(0)).expect("taken");
        reply.results.iter().map(|reply| reply.result == RowResult::Taken).collect::<Vec<_>>()
    };
    let cup = json!({ "code": "cup", "texts": { "en": { "name": "Espresso cup" } },
        "variants": [{ "sku": "CUP", "gtins": ["4006381333931"], "unit": "piece", "tax_category": "standard" }] });
    assert_eq!(upload(1, UploadKind::Products, vec![cup, json!({ "code": "none" })]), [true, false]);
    let price = |amount: &str| json!({ "sku": "CUP", "currency": "AUD", "amount": amount, "since": "2026-01-01" });
    assert_eq!(upload(2, UploadKind::Prices, vec![price("4.50"), price("cheap")]), [true, false]);
    let sale = |number: &str| {
        json!({ "source": "market", "number": number, "store": "AU-SYD", "channel": "web", "at": "2026-11-01T10:00:00+11:00",
            "currency": "AUD", "lines": [{ "sku": "CUP", "quantity": "2", "paid_minor": 900, "tax_minor": 82 }] })
    };
    assert_eq!(upload(3, UploadKind::Sales, vec![sale("1"), sale("1"), sale("2")]), [true, true, true]);
    let day = "2026-11-01".parse().expect("a day");
    let price = storage.price_at("CUP", "AU-SYD", day).expect("asked").map(|price| price.amount);
    assert_eq!(price.as_deref(), Some("4.50"));
    let on_hand = storage.on_hand("CUP").expect("asked");
    assert_eq!(on_hand[0].quantity, "-4", "two sales, each once");
    for words in ["espresso", "SPRESSO C", "cup", "4006381", "CUP"] {
        assert_eq!(storage.find_products(words, "", 10).map(|found| found.len()), Ok(1), "{words}");
    }
    for words in ["tea", "e\"s", "standard"] {
        assert_eq!(storage.find_products(words, "", 10).map(|found| found.len()), Ok(0), "{words}");
    }
    assert_eq!(storage.find_products("c", "", 10).map(|found| found.len()), Ok(1), "a code begins so");
    storage.remove_products(&["cup".to_owned()], at(1)).expect("removed");
    assert_eq!(storage.find_products("espresso", "", 10), Ok(Vec::new()));
}
