//! A product's page: what it costs with its promotion, its words in the language that was asked for, its variants with what is here, and
//! what it never lets through.

use super::{CASHIER, due, sign_in};
use crate::console::{Console, Options};
use serde_json::{Value, json};

fn ask(sku: &str, language: Option<&str>) -> Value {
    json!({ "do": "show_product", "sku": sku, "language": language })
}

fn values(page: &Value, choice: usize) -> Vec<String> {
    let said = |value: &Value| {
        let marks = [(&value["is_chosen"], "*"), (&value["is_here"], "+")];
        let marks: String = marks.iter().filter(|(is_so, _)| **is_so == json!(true)).map(|(_, mark)| *mark).collect();
        format!("{}{marks}", value["value"].as_str().unwrap_or_default())
    };
    page["choices"][choice]["values"].as_array().expect("a list").iter().map(said).collect()
}

#[test]
fn a_page_speaks_the_customers_language_and_says_what_is_here() {
    let mut console = Console::start(&Options::new("AU"));
    assert_eq!(console.refused(ask("GIF-02-NAV-S", None)).0, "sign-in-first");
    sign_in(&mut console, CASHIER);
    assert_eq!(console.refused(ask("GONE", None)).0, "article-gone");
    assert_eq!(console.refused(ask("GIF-02-NAV-S", Some("tlh"))).0, "language-unknown");

    let page = console.ok(ask("GIF-02-NAV-S", None))["page"].clone();
    assert_eq!(
        (&page["name"], &page["price"], &page["language"]),
        (&json!("Sun T-shirt"), &json!("29.90"), &json!("en-AU"))
    );
    let photos: Vec<&Value> = page["photos"].as_array().expect("a list").iter().map(|photo| &photo["name"]).collect();
    assert_eq!(photos, ["tshirt_navy", "tshirt_white", "tshirt_coral"]);
    let rich = |page: &Value, at: usize| {
        (page["rich_description"][at]["kind"].clone(), page["rich_description"][at]["text"].clone())
    };
    assert_eq!(rich(&page, 2), (json!("item"), json!("220 g/m² organic cotton")));
    assert_eq!(
        (&values(&page, 0)[..], &values(&page, 1)[..]),
        (&["S*", "M", "L", "XL"].map(String::from)[..], &["navy*", "white", "coral"].map(String::from)[..])
    );

    let page = console.ok(ask("GIF-02-NAV-S", Some("fr")))["page"].clone();
    assert_eq!((&page["name"], rich(&page, 1).1), (&json!("T-shirt soleil"), json!("Bon à savoir")));
    assert_eq!(page["languages"], json!(["ar", "de", "en", "fr", "ja"]));

    // A sale brings the book below what is there: nothing is here then. Whoever reads French is shown the next page in French.
    console.ok(json!({ "do": "add", "sku": "GIF-02-NAV-S" }));
    console.ok(json!({ "do": "set_receipt_language", "language": "fr" }));
    assert_eq!(console.ok(ask("GIF-02-WHI-M", None))["page"]["name"], "T-shirt soleil");
    let (_, cash) = due(&mut console);
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }));
    let page = console.ok(ask("GIF-02-NAV-S", None))["page"].clone();
    assert_eq!((&page["on_hand"], &page["language"]), (&json!("-1"), &json!("en-AU")));

    // What a promotion takes off one piece for whom the basket is, is seen before it is bought, and is what the sale takes off.
    console.ok(json!({ "do": "next_customer" }));
    assert!(console.ok(ask("GIF-01", None))["page"]["reduced"].is_null());
    console.ok(json!({ "do": "add", "sku": "BAK-01" }));
    let customers = console.ok(json!({ "do": "find_customers", "text": "a" }))["customers"].clone();
    let member =
        customers.as_array().expect("a list").iter().find(|customer| !customer["group"].is_null()).expect("a member");
    console.ok(json!({ "do": "set_customer", "customer": member["customer"] }));
    let page = console.ok(ask("GIF-01", Some("de")))["page"].clone();
    assert_eq!(page["promotions"].as_array().map(Vec::len), Some(1), "{page}");
    let basket = console.ok(json!({ "do": "add", "sku": "GIF-01" }))["basket"].clone();
    assert_eq!((&basket["lines"][1]["unit_price"], &basket["lines"][1]["amount"]), (&page["price"], &page["reduced"]));
    console.ok(json!({ "do": "void_basket" }));
    assert!(console.close().status.success());
}
