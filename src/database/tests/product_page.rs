//! What a product's page shows: kept as the hub sends it, and read again by a till that kept less of it.

use super::*;
use crate::ProductDetails;
use protocol::{Change, ChangePage, SetHash};
use serde_json::json;

const AS_OF: &str = "2026-11-22T10:00:00Z";

fn page(product: &serde_json::Value) -> ChangePage {
    let body = product.to_string();
    ChangePage {
        hub_epoch: "one".to_owned(),
        scope: "catalogue".to_owned(),
        after: 0,
        through: 1,
        head: 1,
        sum: Some(SetHash::default().with(SetHash::of("product", "lamp", &body))),
        changes: vec![Change { pos: 1, kind: "product".to_owned(), key: "lamp".to_owned(), body: Some(body) }],
        checksum: protocol::Hash::default(),
    }
}

/// Words by language, and photos with what is on them.
fn told(database: &Database) -> Vec<String> {
    let ProductDetails { rich_description, photos } = database.product_details("lamp").expect("read");
    let words = rich_description.0.into_iter().map(|(language, html)| format!("{language}: {html}"));
    words.chain(photos.into_iter().map(|photo| format!("{} ({})", photo.name, photo.description))).collect()
}

#[test]
fn everything_a_page_shows_is_kept_and_read_again_after_an_upgrade() {
    let dir = Scratch::new();
    let lamp = json!({
        "code": "lamp",
        "texts": { "en-GB": { "name": "Lamp", "rich_description": "<p>Brass</p>" }, "fr": { "name": "Lampe", "rich_description": "<p>Laiton</p>" } },
        "photos": [{ "name": "lamp_front", "description": "From the front" }, { "name": "lamp_side" }],
        "variants": [{ "sku": "LAMP", "unit": "piece", "tax_category": "gst" }],
    });
    let all = ["en: <p>Brass</p>", "fr: <p>Laiton</p>", "lamp_front (From the front)", "lamp_side ()"];
    let database = Database::open(dir.path()).expect("opens");
    assert!(database.exchange("AUD").expect("a way").apply(&page(&lamp), AS_OF).expect("applied").is_whole);
    assert_eq!(told(&database), all);
    drop(database);

    // As a till was that kept only the first photo: it asks for everything once more, and then has it.
    let outside = dir.outside(DataFile::Catalogue);
    outside
        .execute_batch("DROP TABLE product_rich_text; DROP TABLE product_photo; PRAGMA user_version = 8;")
        .expect("as it was");
    drop(outside);
    let database = Database::open(dir.path()).expect("brought up to date");
    assert_eq!(told(&database), [""; 0]);
    let exchange = database.exchange("AUD").expect("a way");
    let cursor = exchange.cursor("catalogue").expect("read").expect("there");
    assert_eq!(cursor.pos, 0, "it is read from its first entry");
    assert!(exchange.apply(&page(&lamp), AS_OF).expect("applied").is_whole, "the sum begins anew, too");
    assert_eq!(told(&database), all);
    assert_eq!(database.variants_of("lamp").expect("read").len(), 1);

    // What the online store takes off the page goes.
    let bare = json!({ "code": "lamp", "texts": { "en": { "name": "Lamp" } },
        "variants": [{ "sku": "LAMP", "unit": "piece", "tax_category": "gst" }] });
    exchange.apply(&page(&bare), AS_OF).expect("applied");
    assert_eq!(told(&database), [""; 0]);
}
