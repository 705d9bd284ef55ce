//! Card payments nobody knows the outcome of, in four countries: what they hold on to until a named person decides.

use super::{LANDS, Land, MANAGER, NOON, Shop, events, import_promotions, minor};
use serde_json::{Value, json};

const ONCE: &str = "[[promotion]]\nid = \"once\"\nname.en = \"Once\"\ncoupon = { codes = [\"ONCE-1\"], single_use = true }\n\
    benefit.percent = \"50\"\n";

fn decide(payment: &Value, is_approved: bool) -> Value {
    json!({ "do": "decide_payment", "payment": payment, "is_approved": is_approved, "reason": "terminal journal, slip 17" })
}

/// Begins a card payment of the open basket, loses power, and puts the basket aside for the next customer.
fn interrupted(mut shop: Shop) -> (Shop, Value, Value) {
    let (due, _) = super::due(&mut shop.console);
    let payment = shop.ok(json!({ "do": "begin_payment", "amount": due, "due": due }))["payment"].clone();
    let mut shop = shop.after_a_power_cut();
    let parked = shop.ok(json!({ "do": "park_basket", "label": "card?" }))["number"].clone();
    (shop, payment, parked)
}

/// A coupon that is used once, in a basket whose card may have been charged: nobody else uses it meanwhile, so that "charged" can still be
/// said.
fn check_sale(land: &'static Land) {
    let mut shop = Shop::open(land, "").reopen(NOON, |folder| import_promotions(folder, land, ONCE));
    let coupon = json!({ "do": "add_coupon", "code": "ONCE-1" });
    shop.add("PLATE", "1");
    shop.ok(coupon.clone());
    shop.check_sums(500, 0);
    let (mut shop, payment, parked) = interrupted(shop);
    shop.add("PLATE", "1");
    shop.refused(coupon.clone(), "coupon-in-payment", &["ONCE-1"]);
    shop.pay("cash");
    shop.ok(json!({ "do": "recall_basket", "number": parked }));
    shop.refused(decide(&payment, true), "act-needs-manager", &[]);
    shop.sign_in(MANAGER);
    let paid = shop.ok(decide(&payment, true));
    let (sale, _) = shop.paper_of(&paid);
    assert_eq!((minor(&sale["total"]), &sale["tenders"][0]["payment"]), (land.sums(500, 0).0, &payment));
    shop.add("PLATE", "1");
    shop.refused(coupon, "coupon-used", &[]);
    shop.ok(json!({ "do": "void_basket" }));
    let books = shop.close();
    assert_eq!(books.exported.len(), 2, "charged once");
    let decided = events(&books.data, "payment-decided");
    assert_eq!((decided.len(), &decided[0]["operator"]), (1, &json!(MANAGER.0)));
}

#[test]
fn a_payment_nobody_knows_is_decided_by_a_named_person_in_four_countries() {
    LANDS.iter().for_each(check_sale);
}

/// Goods of another till's receipt in an exchange whose card payment nobody knows: they don't come back a second time meanwhile, so that both
/// answers stay possible.
fn check_exchange(land: &'static Land, is_approved: bool) {
    let mut shop = Shop::open(land, "");
    shop.sign_in(MANAGER);
    let elsewhere = format!("{}-TST-02-000009", land.code);
    let brought = json!({ "do": "return_article", "sku": "CUP", "reason": "does-not-fit", "condition": "as-new", "receipt": elsewhere });
    shop.ok(brought.clone());
    shop.add("PLATE", "1");
    let (mut shop, payment, parked) = interrupted(shop);
    shop.sign_in(MANAGER);
    shop.refused(brought.clone(), "refund-of-parked", &[&elsewhere]);
    shop.ok(json!({ "do": "recall_basket", "number": parked }));
    let decided = shop.ok(decide(&payment, is_approved));
    let (sale, _) = if is_approved { shop.paper_of(&decided) } else { shop.pay("card") };
    assert_eq!(minor(&sale["total"]), land.sums(1_000, 0).0 - land.sums(400, 0).0, "{}", land.code);
    shop.refused(brought, "return-brought-before", &[&elsewhere, &format!("{}-TST-01-000001", land.code)]);
    assert_eq!(shop.close().exported.len(), 1);
}

#[test]
fn an_exchange_nobody_knows_the_payment_of_can_be_decided_either_way() {
    for (land, is_approved) in LANDS.iter().zip([true, false, true, false]) {
        check_exchange(land, is_approved);
    }
}
