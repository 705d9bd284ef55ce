//! What goes up to the hub and what comes down: page and cursor in one write, what isn't known kept, prices by day.

use super::*;
use protocol::{Change, ChangePage, Lane, SetHash, check_chain};
use serde_json::json;

const AS_OF: &str = "2026-11-22T10:00:00Z";

/// The hub's side of a scope: it makes pages and knows what they add up to.
struct Scope {
    name: &'static str,
    entries: Vec<(String, String, String)>,
    head: u64,
}

impl Scope {
    fn new(name: &'static str) -> Scope {
        Scope { name, entries: Vec::new(), head: 0 }
    }

    fn page(&mut self, changes: &[(&str, &str, Option<serde_json::Value>)]) -> ChangePage {
        let after = self.head;
        let changes: Vec<Change> = changes
            .iter()
            .map(|(kind, key, body)| {
                self.head += 1;
                self.entries.retain(|(known, name, _)| (known.as_str(), name.as_str()) != (*kind, *key));
                let body = body.as_ref().map(ToString::to_string);
                if let Some(body) = &body {
                    self.entries.push(((*kind).to_owned(), (*key).to_owned(), body.clone()));
                }
                Change { pos: self.head, kind: (*kind).to_owned(), key: (*key).to_owned(), body }
            })
            .collect();
        self.paged(after, changes)
    }

    fn all_again(&self) -> ChangePage {
        let changes = self.entries.iter().zip(1..).map(|((kind, key, body), pos)| Change {
            pos,
            kind: kind.clone(),
            key: key.clone(),
            body: Some(body.clone()),
        });
        self.paged(0, changes.collect())
    }

    fn paged(&self, after: u64, changes: Vec<Change>) -> ChangePage {
        let sum = self
            .entries
            .iter()
            .fold(SetHash::default(), |sum, (kind, key, body)| sum.with(SetHash::of(kind, key, body)));
        ChangePage {
            hub_epoch: "one".to_owned(),
            scope: self.name.to_owned(),
            after,
            through: self.head,
            head: self.head,
            changes,
            sum: Some(sum),
            checksum: protocol::Hash::default(),
        }
    }
}

fn product(code: &str, sku: &str, gtin: &str) -> serde_json::Value {
    json!({
        "code": code, "category": "home", "texts": {"en": {"name": format!("{code} of glass")}},
        "variants": [{"sku": sku, "gtins": [gtin], "unit": "piece", "tax_category": "gst"}],
    })
}

fn price(sku: &str, amount: &str, since: &str) -> serde_json::Value {
    json!({"sku": sku, "currency": "AUD", "amount": amount, "since": since})
}

fn kept_aside(database: &Database) -> Vec<(String, String, bool)> {
    let aside = database.aside(10).expect("read");
    aside.into_iter().map(|aside| (aside.kind, aside.key, aside.reason.is_some())).collect()
}

#[track_caller]
fn costs(database: &Database, sku: &str, day: &str) -> Option<String> {
    let price = database.price_in_force(&sku.into(), &"AU-SYD".into(), day.parse().expect("day")).expect("read");
    price.map(|price| price.unit_price.to_string())
}

#[test]
fn prices_wait_for_their_article_and_flip_by_day() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let mut prices = Scope::new("prices/AU-SYD");
    let page = prices.page(&[
        ("price", "CUP|*|2026-01-01", Some(price("CUP", "2.50", "2026-01-01"))),
        ("price", "CUP|*|2026-12-01", Some(price("CUP", "2.80", "2026-12-01"))),
    ]);
    assert!(exchange.apply(&page, AS_OF).expect("applied").is_whole);
    let mut catalogue = Scope::new("catalogue");
    let page = catalogue.page(&[("product", "cup", Some(product("cup", "CUP", "4006381333931")))]);
    assert!(exchange.apply(&page, AS_OF).expect("applied").is_whole);
    assert_eq!(costs(&database, "CUP", "2026-11-30").as_deref(), Some("2.50"));
    assert_eq!(costs(&database, "CUP", "2026-12-01").as_deref(), Some("2.80"));
    assert_eq!(database.search("glass", "en", 5).expect("found").len(), 1);
    // Another name keeps the prices, another price the name.
    let renamed = json!({"code": "cup", "texts": {"en": {"name": "beaker"}},
        "variants": [{"sku": "CUP", "unit": "piece", "tax_category": "gst"}]});
    exchange.apply(&catalogue.page(&[("product", "cup", Some(renamed))]), AS_OF).expect("applied");
    let page = prices.page(&[("price", "CUP|*|2026-12-01", Some(price("CUP", "2.90", "2026-12-01")))]);
    assert_eq!(exchange.apply(&page, AS_OF).expect("applied").kinds.into_iter().collect::<Vec<_>>(), ["price"]);
    assert_eq!(costs(&database, "CUP", "2026-12-01").as_deref(), Some("2.90"));
    assert_eq!(database.search("beaker", "en", 5).expect("found").len(), 1);
    exchange.apply(&prices.page(&[("price", "CUP|*|2026-12-01", None)]), AS_OF).expect("applied");
    assert_eq!(costs(&database, "CUP", "2026-12-01").as_deref(), Some("2.50"));
    exchange.apply(&catalogue.page(&[("product", "cup", None)]), AS_OF).expect("applied");
    assert_eq!(database.variant(&"CUP".into()).expect("read"), None);
    assert_eq!(database.search("beaker", "en", 5).expect("found"), []);
}

#[test]
fn a_price_in_another_currency_is_of_no_use() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let body = json!({"sku": "CUP", "currency": "EUR", "amount": "2.50", "since": "2026-01-01"});
    let page = Scope::new("prices/AU-SYD").page(&[("price", "CUP|*|2026-01-01", Some(body))]);
    let applied = exchange.apply(&page, AS_OF).expect("applied");
    assert!(applied.is_whole);
    assert_eq!(applied.left_out.len(), 1);
    assert_eq!(kept_aside(&database), [("price".to_owned(), "CUP|*|2026-01-01".to_owned(), true)]);
}

#[test]
fn what_this_program_does_not_know_is_kept_and_what_lacks_something_is_tried_again() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let mut catalogue = Scope::new("catalogue");
    let page = catalogue.page(&[
        ("hologram", "h-1", Some(json!({"of": "cup"}))),
        ("product", "cup", Some(product("cup", "CUP", "4006381333931"))),
        ("product", "mug", Some(product("mug", "MUG", "4006381333931"))),
    ]);
    let applied = exchange.apply(&page, AS_OF).expect("applied");
    assert!(applied.is_whole, "what isn't in effect is part of the copy");
    assert_eq!((applied.unknown, applied.left_out.len()), (1, 1));
    assert_eq!(database.variant(&"MUG".into()).expect("read"), None);
    // Its code is free now.
    let page = catalogue.page(&[("product", "cup", Some(product("cup", "CUP", "9300000000002")))]);
    assert!(exchange.apply(&page, AS_OF).expect("applied").is_whole);
    assert!(database.variant(&"MUG".into()).expect("read").is_some());
    assert_eq!(kept_aside(&database), [("hologram".to_owned(), "h-1".to_owned(), false)]);
}

#[test]
fn after_an_upgrade_what_was_kept_aside_is_read() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let page = Scope::new("catalogue").page(&[("product", "cup", Some(product("cup", "CUP", "4006381333931")))]);
    exchange.apply(&page, AS_OF).expect("applied");
    drop((exchange, database));
    // As an older program, which knew no products, would have left it.
    let outside = dir.outside(DataFile::Catalogue);
    outside.execute("DELETE FROM product", []).expect("as it was");
    let body = product("cup", "CUP", "4006381333931").to_string();
    outside.execute("UPDATE held SET body = ?1", [body]).expect("as it was");
    drop(outside);
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    assert_eq!(exchange.replay().expect("replayed").into_iter().collect::<Vec<_>>(), ["product"]);
    assert!(database.variant(&"CUP".into()).expect("read").is_some());
    assert_eq!(kept_aside(&database), []);
}

#[test]
fn a_page_that_fails_leaves_cursor_and_entries_as_they_were() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let mut catalogue = Scope::new("catalogue");
    let page = catalogue.page(&[("product", "cup", Some(product("cup", "CUP", "4006381333931")))]);
    exchange.apply(&page, AS_OF).expect("applied");
    let before = exchange.cursor("catalogue").expect("read");
    dir.outside(DataFile::Catalogue)
        .execute_batch("CREATE TRIGGER fails BEFORE UPDATE ON cursor BEGIN SELECT raise(ABORT, 'the disk fails'); END;")
        .expect("made");
    let page = catalogue.page(&[("product", "mug", Some(product("mug", "MUG", "9300000000002")))]);
    exchange.apply(&page, AS_OF).expect_err("refused");
    assert_eq!(exchange.cursor("catalogue").expect("read"), before);
    assert_eq!(database.variant(&"MUG".into()).expect("read"), None);
    dir.outside(DataFile::Catalogue).execute_batch("DROP TRIGGER fails").expect("mended");
    assert!(exchange.apply(&page, AS_OF).expect("applied").is_whole);
    assert!(database.variant(&"MUG".into()).expect("read").is_some());
}

#[test]
fn a_wrong_sum_is_noticed_and_reading_again_drops_what_does_not_come() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let mut catalogue = Scope::new("catalogue");
    let page = catalogue.page(&[
        ("product", "cup", Some(product("cup", "CUP", "4006381333931"))),
        ("product", "mug", Some(product("mug", "MUG", "9300000000002"))),
    ]);
    exchange.apply(&page, AS_OF).expect("applied");
    // A removal that never came.
    catalogue.entries.retain(|(_, key, _)| key != "mug");
    let page = catalogue.page(&[("category", "home", Some(json!({"id": "home", "names": {"en": "Home"}})))]);
    assert!(!exchange.apply(&page, AS_OF).expect("applied").is_whole);
    exchange.read_again("catalogue", "one", AS_OF).expect("begun");
    assert_eq!(exchange.cursor("catalogue").expect("read").map(|cursor| cursor.pos), Some(0));
    assert!(database.variant(&"MUG".into()).expect("read").is_some(), "it stays in use meanwhile");
    let applied = exchange.apply(&catalogue.all_again(), AS_OF).expect("applied");
    assert!(applied.is_whole);
    assert_eq!(database.variant(&"MUG".into()).expect("read"), None);
    assert!(database.variant(&"CUP".into()).expect("read").is_some());
}

#[test]
fn other_stores_stock_can_be_read_by_article() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let on_hand =
        |store: &str, quantity: &str| json!({"sku": "A|B", "store": store, "quantity": quantity, "as_of": AS_OF});
    let mut stock = Scope::new("stock");
    let page = stock.page(&[
        ("on-hand", "A|B|AU-SYD", Some(on_hand("AU-SYD", "3"))),
        ("on-hand", "A|B|AU-MEL", Some(on_hand("AU-MEL", "-1"))),
    ]);
    exchange.apply(&page, AS_OF).expect("applied");
    exchange.apply(&stock.page(&[("on-hand", "A|B|AU-SYD", None)]), AS_OF).expect("applied");
    let stores = database.stock_of_stores(&"A|B".into()).expect("read");
    let stores: Vec<_> = stores.iter().map(|stock| (stock.store.as_str(), stock.quantity.as_str())).collect();
    assert_eq!(stores, [("AU-MEL", "-1")]);
}

#[test]
fn the_journal_goes_up_as_it_was_sealed() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let sale = till.sale(NOON, &[("CUP", "2", "2.75")], &[(TenderKind::Cash, 550)]);
    till.record(TransactionEvent::Sale(Box::new(sale))).expect("recorded");
    let exchange = till.database.exchange("AUD").expect("a way");
    let stretches = exchange.stretches(Lane::Journal).expect("read");
    assert_eq!(stretches, [Stretch { epoch: String::new(), first: 1, last: None }]);
    let ops = exchange.ops(Lane::Journal, &stretches[0], 0, 200, 1 << 20).expect("read");
    assert_eq!(ops.iter().map(|op| op.kind.as_str()).collect::<Vec<_>>(), ["begun", "sale"]);
    let key = protocol::PublicKey(DeviceKey::from_secret([7; 32]).public());
    assert_eq!(check_chain(&ops, 0, protocol::Hash::default(), &key), Ok(()));
    assert_eq!(exchange.ops(Lane::Journal, &stretches[0], 0, 200, 1).expect("read").len(), 1, "one at least");
    assert_eq!(exchange.waiting().expect("read").0, 2);
    exchange.confirm(Lane::Journal, &stretches[0], 2).expect("noted");
    exchange.confirm(Lane::Journal, &stretches[0], 1).expect("noted");
    assert_eq!(exchange.waiting().expect("read"), (0, None), "it only rises");
}

#[test]
fn customers_go_up_on_a_chain_of_their_own_and_nothing_of_who_was_erased_stays() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let (ada, ben) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let customer = |id, name: &str| Customer {
        id,
        name: name.to_owned(),
        email: String::new(),
        phone: String::new(),
        address: None,
        group: String::new(),
        consents: Vec::new(),
    };
    database.put_customer(&customer(ada, "Ada")).expect("put");
    database.put_customer(&customer(ben, "Ben")).expect("put");
    let mut ids = 100;
    let mut id = || {
        ids += 1;
        Uuid::from_u128(ids)
    };
    assert_eq!(exchange.seal_customers([7; 32], &mut id).expect("sealed"), 2);
    assert_eq!(exchange.seal_customers([7; 32], &mut id).expect("sealed"), 0);
    database.erase_customer(ada).expect("erased");
    assert_eq!(exchange.seal_customers([7; 32], &mut id).expect("sealed"), 1);
    let stretch = exchange.stretches(Lane::Customers).expect("read").remove(0);
    let ops = exchange.ops(Lane::Customers, &stretch, 0, 200, 1 << 20).expect("read");
    assert_eq!(ops.iter().map(|op| op.kind.as_str()).collect::<Vec<_>>(), ["customer", "customer", "customer-erased"]);
    let key = protocol::PublicKey(DeviceKey::from_secret([7; 32]).public());
    assert_eq!(check_chain(&ops, 0, protocol::Hash::default(), &key), Ok(()));
    exchange.confirm(Lane::Customers, &stretch, 3).expect("noted");
    drop(exchange);
    let left = std::fs::read(dir.path().join("customers.db")).expect("there");
    let log = std::fs::read(dir.path().join("customers.db-wal")).unwrap_or_default();
    let outside = dir.outside(DataFile::Customers);
    let bodies: String =
        outside.query_row("SELECT group_concat(body) FROM outbox", [], |row| row.get(0)).expect("read");
    assert!(!bodies.contains("Ada") && bodies.contains("Ben"), "{bodies} {} {}", left.len(), log.len());
}

#[test]
fn what_was_said_here_stays_until_the_hub_has_it_and_a_refusal_wins() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let id = Uuid::from_u128(1);
    let consent = Consent {
        channel: Channel::Email,
        is_given: false,
        at: moment(NOON),
        text_version: "1".to_owned(),
        source: "till".to_owned(),
    };
    let here = Customer {
        id,
        name: "Ada King".to_owned(),
        email: String::new(),
        phone: String::new(),
        address: None,
        group: String::new(),
        consents: vec![consent],
    };
    database.put_customer(&here).expect("put");
    let body = json!({"id": id, "name": "Ada", "consents": [
        {"channel": "email", "at": NOON, "is_given": true, "text_version": "1", "source": "web"},
        {"channel": "post", "at": NOON, "is_given": true, "text_version": "1", "source": "web"},
    ]});
    let key = id.to_string();
    let mut customers = Scope::new("customers/AU");
    exchange.apply(&customers.page(&[("customer", &key, Some(body.clone()))]), AS_OF).expect("applied");
    let found = database.customer(id).expect("read").expect("there");
    assert_eq!(found.name, "Ada King");
    let said: Vec<_> = found.consents.iter().map(|consent| (consent.channel, consent.is_given)).collect();
    assert_eq!(said, [(Channel::Email, false), (Channel::Post, true)]);
    exchange.apply(&customers.page(&[("customer", &key, None)]), AS_OF).expect("applied");
    assert_eq!(database.customer(id).expect("read"), None);
}

#[test]
fn whoever_was_stopped_cannot_sign_in() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let kim = Operator { id: "7".into(), name: "Kim".to_owned(), role: RoleId::from("cashier".to_owned()) };
    database.put_operator(&kim, &[1; 16], &[2; 32]).expect("put");
    let body = json!({"id": "7", "name": "Kim Lee", "role": "manager", "is_active": false});
    exchange.apply(&Scope::new("people/AU-SYD").page(&[("operator", "7", Some(body))]), AS_OF).expect("applied");
    let found = database.operator_credentials(&"7".into()).expect("read").expect("there");
    assert_eq!((found.operator.name.as_str(), found.verifier.as_slice()), ("Kim Lee", &[][..]));
    assert_eq!(database.hub_entries("operator").expect("read").len(), 1);
}

#[test]
fn the_way_ends_with_the_database() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    drop(database);
    let page = Scope::new("catalogue").page(&[]);
    assert_eq!(exchange.read_again("catalogue", "one", AS_OF), Err(DatabaseError::Closed));
    exchange.apply(&page, AS_OF).expect_err("closed");
}

#[test]
fn tax_category_and_levies_are_those_of_the_nearest_region() {
    let mut body = product("cup", "CUP", "4006381333931");
    body["variants"][0]["tax_categories"] = json!({ "US": "goods", "US-NY": "clothing", "FR": "livre" });
    body["variants"][0]["levies"] = json!({ "US": ["bottle"] });
    let usual = body["variants"][0]["tax_category"].as_str().expect("a category").to_owned();
    for (regions, tax_category, levies) in [
        (&["US-NY", "US"][..], "clothing", &["bottle"][..]),
        (&["US"], "goods", &["bottle"]),
        (&["US-CA", "US"], "goods", &["bottle"]),
        (&["AU"], usual.as_str(), &[]),
        (&[], usual.as_str(), &[]),
    ] {
        let dir = Scratch::new();
        let database = Database::open(dir.path()).expect("opens");
        let exchange = database.exchange("USD").expect("a way").selling_in(regions);
        let page = Scope::new("catalogue").page(&[("product", "cup", Some(body.clone()))]);
        assert!(exchange.apply(&page, AS_OF).expect("applied").is_whole);
        let variant = database.variant(&"CUP".into()).expect("read").expect("there").variant;
        assert_eq!(
            (variant.tax_category.as_str(), &variant.levies[..]),
            (tax_category, &levies.iter().map(ToString::to_string).collect::<Vec<_>>()[..]),
            "{regions:?}"
        );
    }
}

#[test]
fn a_queue_of_orders_is_brought_up_to_date_as_if_it_were_read_anew() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let exchange = database.exchange("AUD").expect("a way");
    let order = |number: u128, state: &str, hour: u32| {
        let (id, line) = (Uuid::from_u128(number), Uuid::from_u128(100 + number));
        json!({
            "id": id, "number": format!("W-{number}"), "channel": "web", "placed_at": format!("2026-11-22T{hour:02}:00:00Z"),
            "pick_up_store": "AU-SYD", "currency": "AUD", "total_minor": 450, "payment": "paid", "state": state, "version": 1,
            "lines": [{ "id": line, "sku": "CUP", "name": "Cup", "quantity": "1", "unit_price": "4.50", "paid_minor": 450 }],
        })
    };
    let keys: Vec<String> = (0..4).map(|number| Uuid::from_u128(number).to_string()).collect();
    let mut scope = Scope::new("orders/AU-SYD");
    let mut queue = OrderQueue::default();
    // What changes, and what is in the queue then.
    type Change = (usize, Option<(&'static str, u32)>);
    let turns: [(&[Change], &[u128]); 5] = [
        (&[(1, Some(("allocated", 9))), (2, Some(("allocated", 8))), (3, Some(("ready", 10)))], &[3, 2, 1]),
        (&[(1, Some(("ready", 9)))], &[1, 3, 2]),
        (&[(3, Some(("cancelled", 10)))], &[1, 2]),
        (&[(2, None), (3, Some(("ready", 10)))], &[1, 3]),
        (&[], &[1, 3]),
    ];
    for (changes, expected) in turns {
        let bodies: Vec<_> = changes
            .iter()
            .map(|(at, to)| ("order", keys[*at].as_str(), to.map(|(state, hour)| order(*at as u128, state, hour))))
            .collect();
        assert!(exchange.apply(&scope.page(&bodies), AS_OF).expect("applied").is_whole);
        database.read_queue(&mut queue).expect("read");
        let mut anew = OrderQueue::default();
        database.read_queue(&mut anew).expect("read");
        assert_eq!(queue.open, anew.open);
        let ids: Vec<u128> = queue.open.iter().map(|order| order.id.as_u128()).collect();
        assert_eq!(ids, expected, "{changes:?}");
        // An order that is put where it was changes nothing.
        queue.open.clone().into_iter().for_each(|order| queue.put(order));
        assert_eq!(queue.open, anew.open);
    }
}
