//! What goes down: every reader ends with the same entries, however late and however often it asks.

use super::shop::{at, found, join, opened};
use crate::{PriceReach, Refused, Storage};
use protocol::{
    Category, Change, ChangePage, Cursor, Operator, Origin, Price, Product, Promotion, Role, SetHash, Variant, kinds,
    scopes,
};
use retail::Date;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// A reader's copy of a scope.
#[derive(Default)]
struct Copy {
    entries: BTreeMap<(String, String), String>,
    pos: u64,
    hub_epoch: String,
}

impl Copy {
    fn cursor(&self) -> Cursor {
        Cursor { hub_epoch: self.hub_epoch.clone(), pos: self.pos, schema: 1 }
    }

    /// Reads one page and checks it.
    #[track_caller]
    fn page(&mut self, storage: &dyn Storage, scope: &str, limit: usize) -> ChangePage {
        let page = storage.changes(scope, &self.cursor(), limit).expect("read");
        assert_eq!((page.after, page.checksum), (self.pos, page.digest()));
        assert!(page.changes.len() <= limit && page.changes.is_sorted_by_key(|change| change.pos));
        for Change { kind, key, body, .. } in page.changes.clone() {
            match body {
                Some(body) => drop(self.entries.insert((kind, key), body)),
                None => drop(self.entries.remove(&(kind, key))),
            }
        }
        (self.pos, self.hub_epoch) = (page.through, page.hub_epoch.clone());
        page
    }

    /// Reads to the head and checks what the copy adds up to.
    #[track_caller]
    fn read(&mut self, storage: &dyn Storage, scope: &str) -> Vec<&str> {
        loop {
            let page = self.page(storage, scope, 2);
            if page.through == page.head {
                let sum = |sum: SetHash, ((kind, key), body): (&(String, String), &String)| {
                    sum.with(SetHash::of(kind, key, body))
                };
                assert_eq!(page.sum, Some(self.entries.iter().fold(SetHash::default(), sum)));
                return self.entries.keys().map(|(_, key)| key.as_str()).collect();
            }
        }
    }
}

fn product(code: &str, brand: &str) -> Product {
    let variants = vec![Variant { sku: format!("{code}-1"), ..Variant::default() }];
    Product { code: code.to_owned(), brand: brand.to_owned(), variants, ..Product::default() }
}

pub(crate) fn a_changed_entry_moves_to_the_head(storage: &dyn Storage) {
    found(storage);
    let scope = scopes::CATALOGUE;
    let put = |products: &[Product]| storage.put_products(products, at(0)).expect("put");
    put(&["A", "B", "C", "D", "E"].map(|code| product(code, "")));
    let mut early = Copy::default();
    assert_eq!(early.read(storage, scope), ["A", "B", "C", "D", "E"]);
    put(&[product("B", "Acme")]);
    put(&[product("C", "")]);
    let head = early.page(storage, scope, 10);
    assert_eq!((head.head, head.changes.len()), (6, 1), "what stays the same doesn't move");
    storage.remove_products(&["D".to_owned(), "none".to_owned()], at(1)).expect("removed");
    storage.put_categories(&[Category { id: "home".to_owned(), ..Category::default() }], at(1)).expect("put");
    assert_eq!(early.read(storage, scope), ["home", "A", "B", "C", "E"]);
    let mut late = Copy::default();
    assert_eq!(late.read(storage, scope), ["home", "A", "B", "C", "E"]);
    assert_eq!(late.entries, early.entries);
    put(&[product("D", "again")]);
    assert_eq!(early.read(storage, scope), ["home", "A", "B", "C", "D", "E"]);
    assert_eq!(storage.count(scope, kinds::PRODUCT), Ok(5));
    assert_eq!(storage.product("B-1").expect("by its SKU").brand, "Acme");
    let found = storage.find_products("acme", "", 10).expect("found");
    assert_eq!(found.iter().map(|product| product.code.as_str()).collect::<Vec<_>>(), ["B"]);
    let page = storage.entries(scope, kinds::PRODUCT, "B", 2).expect("listed");
    assert_eq!(page.iter().map(|change| change.key.as_str()).collect::<Vec<_>>(), ["C", "D"]);
}

pub(crate) fn cursors_end_with_what_is_kept(storage: &dyn Storage) {
    found(storage);
    let scope = scopes::CATALOGUE;
    storage.put_products(&["A", "B", "C", "D"].map(|code| product(code, "")), at(0)).expect("put");
    let (mut stale, mut current) = (Copy::default(), Copy::default());
    stale.read(storage, scope);
    storage.remove_products(&["C".to_owned()], at(1)).expect("removed");
    current.read(storage, scope);
    storage.remove_products(&["D".to_owned()], at(60)).expect("removed");
    assert_eq!(storage.forget_removals(at(30)), Ok(1));
    let gone = storage.changes(scope, &stale.cursor(), 10);
    assert_eq!(gone, Err(Refused::CursorGone { scope: scope.to_owned() }));
    assert_eq!(current.read(storage, scope), ["A", "B"], "who has seen the forgotten removal goes on");
    let mut anew = Copy::default();
    assert_eq!(anew.page(storage, scope, 1).through, 1);
    assert_eq!(anew.read(storage, scope), ["A", "B"], "who begins anew isn't sent back to the beginning");
}

pub(crate) fn cursors_of_another_epoch_hold_as_far_as_it_goes(storage: &dyn Storage) {
    found(storage);
    let scope = scopes::CATALOGUE;
    storage.put_products(&[product("A", ""), product("B", "")], at(0)).expect("put");
    let mut copy = Copy::default();
    copy.read(storage, scope);
    let before = storage.epoch().expect("named");
    let after = storage.new_epoch(at(1)).expect("another");
    assert_ne!(before, after);
    assert_eq!(storage.epoch(), Ok(after));
    storage.put_products(&[product("C", ""), product("D", "")], at(2)).expect("put");
    let beyond = Cursor { hub_epoch: before, pos: 3, schema: 1 };
    assert_eq!(storage.changes(scope, &beyond, 10), Err(Refused::EpochChanged { scope: scope.to_owned() }));
    let foreign = Cursor { hub_epoch: "another hub".to_owned(), pos: 1, schema: 1 };
    assert_eq!(storage.changes(scope, &foreign, 10), Err(Refused::EpochChanged { scope: scope.to_owned() }));
    assert_eq!(copy.read(storage, scope), ["A", "B", "C", "D"]);
}

fn price(amount: &str, currency: &str, since: &str, until: Option<&str>) -> Price {
    Price {
        sku: "CUP".to_owned(),
        store: None,
        currency: currency.to_owned(),
        amount: amount.to_owned(),
        cost: None,
        since: since.to_owned(),
        until: until.map(str::to_owned),
    }
}

#[track_caller]
fn check_prices(storage: &dyn Storage, store: &str, expected: &[(&str, &str, Option<&str>)]) {
    let mut copy = Copy::default();
    copy.read(storage, &format!("prices/{store}"));
    let prices: Vec<Price> = copy.entries.values().map(|body| serde_json::from_str(body).expect("a price")).collect();
    let said: Vec<_> =
        prices.iter().map(|price| (price.since.as_str(), price.amount.as_str(), price.until.as_deref())).collect();
    assert_eq!(said, expected, "{store}");
    for price in &prices {
        let day: Date = price.since.parse().expect("a day");
        let at_hub = storage.price_at("CUP", store, day).expect("asked").expect("there");
        assert_eq!(at_hub.amount, price.amount, "the till and the hub say the same");
    }
}

pub(crate) fn the_nearest_price_goes_to_each_store(storage: &dyn Storage) {
    found(storage);
    let put = |reach: PriceReach, prices: &[Price]| storage.put_prices(&reach, prices, at(0));
    let (country, store) = (PriceReach::Country("AU".to_owned()), PriceReach::Store("AU-MEL".to_owned()));
    put(PriceReach::Global, &[price("5.00", "AUD", "2026-01-01", None), price("4.00", "USD", "2026-01-01", None)])
        .expect("put");
    check_prices(storage, "AU-SYD", &[("2026-01-01", "5.00", None)]);
    check_prices(storage, "US-NYC", &[("2026-01-01", "4.00", None)]);
    put(country.clone(), &[price("5.50", "AUD", "2026-12-01", None)]).expect("put");
    put(store.clone(), &[price("3.00", "AUD", "2026-11-20", Some("2026-12-10"))]).expect("put");
    check_prices(storage, "AU-SYD", &[("2026-01-01", "5.00", None), ("2026-12-01", "5.50", None)]);
    let melbourne = [("2026-01-01", "5.00", None), ("2026-11-20", "3.00", None), ("2026-12-11", "5.50", None)];
    check_prices(storage, "AU-MEL", &melbourne);
    let wrong = put(store.clone(), &[price("3.00", "USD", "2026-11-20", None)]);
    assert!(matches!(wrong, Err(Refused::Malformed { .. })), "{wrong:?}");
    for (amount, since) in [("-1", "2026-01-01"), ("x", "2026-01-01"), ("1", "2026-02-30")] {
        let wrong = put(PriceReach::Global, &[price(amount, "AUD", since, None)]);
        assert!(matches!(wrong, Err(Refused::Malformed { .. })), "{wrong:?}");
    }
    let first: Date = "2026-01-01".parse().expect("a day");
    storage.remove_price(&PriceReach::Global, "CUP", "AUD", first, at(1)).expect("removed");
    check_prices(storage, "AU-SYD", &[("2026-12-01", "5.50", None)]);
    check_prices(storage, "AU-MEL", &[("2026-11-20", "3.00", None), ("2026-12-11", "5.50", None)]);
    let november: Date = "2026-11-19".parse().expect("a day");
    assert_eq!(storage.price_at("CUP", "AU-SYD", november), Ok(None));
    storage.remove_price(&country, "CUP", "AUD", "2026-12-01".parse().expect("a day"), at(2)).expect("removed");
    check_prices(storage, "AU-MEL", &[("2026-11-20", "3.00", Some("2026-12-10"))]);
    check_prices(storage, "AU-SYD", &[]);
    assert_eq!(storage.prices_of("CUP").expect("listed").len(), 2);
}

pub(crate) fn settings_come_from_the_nearest_level(storage: &dyn Storage) {
    opened(storage);
    join(storage, "US-NYC-01", "US-NYC", 2);
    let put = |origin: Origin, value: Option<i64>| {
        let value = value.map(|value| json!(value));
        storage.put_setting(&origin, "lock_after_minutes", value.as_ref(), at(0)).expect("made");
    };
    let check = |till: &str, expected: Option<(i64, Origin, u64)>| {
        let settings = storage.settings_of(till).expect("listed");
        let found =
            settings.first().map(|one| (one.value.as_i64().expect("a number"), one.origin.clone(), one.version));
        assert_eq!(found, expected, "{till}");
        let mut copy = Copy::default();
        copy.read(storage, &format!("settings/{till}"));
        let told = copy.entries.values().next().map(|body| serde_json::from_str::<protocol::Setting>(body));
        assert_eq!(told.map(|told| told.expect("a setting")), settings.into_iter().next(), "{till} was told");
    };
    let (us, store) = (Origin::Country("US".to_owned()), Origin::Store("AU-SYD".to_owned()));
    let till = Origin::Till("AU-SYD-01".to_owned());
    check("AU-SYD-01", None);
    put(Origin::Global, Some(10));
    put(us.clone(), Some(5));
    check("AU-SYD-01", Some((10, Origin::Global, 1)));
    check("US-NYC-01", Some((5, us, 1)));
    put(store.clone(), Some(3));
    put(till.clone(), Some(1));
    put(till.clone(), Some(2));
    put(till.clone(), Some(2));
    check("AU-SYD-01", Some((2, till.clone(), 2)));
    put(till.clone(), None);
    check("AU-SYD-01", Some((3, store.clone(), 1)));
    put(till.clone(), Some(4));
    check("AU-SYD-01", Some((4, till, 4)));
    assert_eq!(storage.settings().expect("listed").len(), 4);
    join(storage, "AU-SYD-02", "AU-SYD", 3);
    check("AU-SYD-02", Some((3, store, 1)));
}

pub(crate) fn promotions_and_people_reach_their_stores(storage: &dyn Storage) {
    found(storage);
    let promotion = |id: &str| Promotion { id: id.to_owned(), rule: json!({ "percent": "10" }) };
    let operator = |id: &str| Operator {
        id: id.to_owned(),
        name: "Sam".to_owned(),
        role: "cashier".to_owned(),
        is_active: true,
        first_pin: None,
    };
    let sydney = ["AU-SYD".to_owned()];
    storage.put_promotions(&[], &[promotion("all")], at(0)).expect("put");
    storage.put_promotions(&sydney, &[promotion("here")], at(0)).expect("put");
    storage.put_operators(&[], &[operator("1")], at(0)).expect("put");
    storage.put_operators(&sydney, &[operator("2")], at(0)).expect("put");
    storage.put_roles(&[Role { id: "cashier".to_owned(), rights: json!({}) }], at(0)).expect("put");
    let read = |scope: &str| {
        let mut copy = Copy::default();
        copy.read(storage, scope).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(read("promotions/AU-SYD"), ["all", "here"]);
    assert_eq!(read("promotions/AU-MEL"), ["all"]);
    assert_eq!(read("people/AU-SYD"), ["1", "2", "cashier"]);
    assert_eq!(read("people/US-NYC"), ["1", "cashier"]);
    let unknown = storage.put_promotions(&["AU-PER".to_owned()], &[promotion("x")], at(0));
    assert!(matches!(unknown, Err(Refused::NotFound { .. })));
    let perth = crate::Store { id: "AU-PER".to_owned(), ..storage.store("AU-MEL").expect("known") };
    storage.put_store(&perth, at(1)).expect("a store more");
    assert_eq!(read("promotions/AU-PER"), ["all"]);
    assert_eq!(read("people/AU-PER"), ["1", "cashier"]);
    storage.put_operators(&["AU-MEL".to_owned()], &[operator("2")], at(2)).expect("moved");
    let moved = storage.entry("people/AU-SYD", kinds::OPERATOR, "2").expect("asked").expect("still named");
    let moved: Operator = serde_json::from_str(&moved.body.expect("a body")).expect("an operator");
    assert!(!moved.is_active, "the journal there speaks of them");
    storage.remove_promotions(&["all".to_owned()], at(3)).expect("removed");
    assert_eq!(read("promotions/AU-SYD"), ["here"]);
    assert_eq!(storage.promotions().expect("listed").len(), 1);
}

pub(crate) fn listeners_hear_of_changes_after_they_are_stored(storage: &dyn Storage) {
    let pen = opened(storage);
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = heard.clone();
    storage.listen(Box::new(move |poke| ear.lock().expect("free").push((poke.scope.clone(), poke.head))));
    storage.put_products(&[product("A", ""), product("B", "")], at(0)).expect("put");
    storage.put_products(&[product("A", "")], at(0)).expect("put");
    assert!(storage.put_products(&[product("C", ""), Product::default()], at(0)).is_err());
    assert_eq!(*heard.lock().expect("free"), [(scopes::CATALOGUE.to_owned(), 2)], "what stayed the same is no news");
    let subscription = storage.subscription(&pen.till, at(0)).expect("told");
    let names: Vec<&str> = subscription.scopes.iter().map(|head| head.scope.as_str()).collect();
    assert_eq!(names[..4], ["orders/AU-SYD", "settings/AU-SYD-01", "people/AU-SYD", "prices/AU-SYD"]);
    assert!(names.contains(&"customers/AU") && names.contains(&"packs/AU") && names.contains(&"stock"));
    let head = subscription.scopes.iter().find(|head| head.scope == scopes::CATALOGUE).map(|head| head.head);
    assert_eq!(head, Some(2));
    assert_eq!(storage.may_read(&pen.till, "prices/AU-SYD"), Ok(true));
    assert_eq!(storage.may_read(&pen.till, "customers/US"), Ok(false), "personal data stay in their region");
}
