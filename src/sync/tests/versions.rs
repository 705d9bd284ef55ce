//! Programs of version 1 and 2 with each other: what the older one doesn't know is kept, holds nothing up, and has its effect after the
//! upgrade. The older program is this one, told to read and write no newer version than 1; all that is said passes through JSON.

use database::{Customer, Database, Exchange};
use hub::{ChangeStorage, CustomerStorage, OpStorage, OrderStorage, PlaceStorage, TillStorage};
use hub::{LegalEntity, Sqlite, Store};
use protocol::{BODY_VERSION, Batch, ChangePage, Cursor, EnrolRequest, Lane, Order, Place, PublicKey, kinds, scopes};
use retail::journal::DeviceKey;
use serde_json::json;
use uuid::Uuid;

use super::hub::Scratch;

const SECRET: [u8; 32] = [7; 32];
const STORE: &str = "AU-SYD";
const TILL: &str = "AU-SYD-01";
const KIM: Uuid = Uuid::from_u128(1);
const OLD: u16 = 1;

fn order(number: u128, deposit_minor: Option<i64>) -> Order {
    let id = Uuid::from_u128(number);
    let line =
        json!({ "id": id, "sku": "CUP", "name": "Cup", "quantity": "1", "unit_price": "9.00", "paid_minor": 900 });
    let order = json!({
        "id": id, "number": format!("W-{number}"), "channel": "web", "placed_at": "2026-11-01T10:00:00Z", "pick_up_store": STORE,
        "currency": "AUD", "lines": [line], "total_minor": 900, "payment": "open", "state": "ready", "version": 1,
    });
    Order { deposit_minor, ..serde_json::from_value(order).expect("an order") }
}

fn kim(phone: &str, group: &str) -> Customer {
    Customer {
        id: KIM,
        name: "Kim".to_owned(),
        email: "kim@example.com".to_owned(),
        phone: phone.to_owned(),
        address: None,
        group: group.to_owned(),
        consents: Vec::new(),
    }
}

/// A hub and a till, each of some version, and the folders they keep their data in.
struct Pair {
    hub: Sqlite,
    database: Database,
    till: Exchange,
    ids: u128,
    folders: [Scratch; 2],
}

impl Pair {
    fn open(hub: u16, till: u16) -> Pair {
        let folders = [Scratch::new(), Scratch::new()];
        let now = crate::now();
        let storage = Sqlite::open(&folders[0].0, now).expect("a hub").reading(hub);
        let entity = LegalEntity { id: "AU".to_owned(), name: "Harbour".to_owned(), country: "AU".to_owned() };
        storage.put_legal_entity(&entity).expect("put");
        let place = Place {
            name: "Harbour Goods".to_owned(),
            country: "AU".to_owned(),
            currency: "AUD".to_owned(),
            time_zone: "Australia/Sydney".to_owned(),
            language: "en-AU".to_owned(),
        };
        storage.put_store(&Store { id: STORE.to_owned(), legal_entity: "AU".to_owned(), place }, now).expect("put");
        storage.make_enrolment(TILL, STORE, "SECRET", now).expect("a code");
        let public_key = PublicKey(DeviceKey::from_secret(SECRET).public());
        let request = EnrolRequest { secret: "SECRET".to_owned(), public_key, till: None, program: "test".to_owned() };
        storage.enrol(&request, now).expect("joined");
        let database = Database::open(&folders[1].0).expect("a till");
        let exchange = database.exchange("AUD").expect("a way").speaking(till);
        Pair { hub: storage, database, till: exchange, ids: 1 << 64, folders }
    }

    /// The hub's program is upgraded.
    fn upgrade_hub(self) -> Pair {
        let Pair { hub, database, till, ids, folders } = self;
        drop(hub);
        let hub = Sqlite::open(&folders[0].0, crate::now()).expect("a hub");
        hub.replay_parked(crate::now()).expect("read again");
        Pair { hub, database, till, ids, folders }
    }

    /// The till's program is upgraded.
    fn upgrade_till(&mut self) {
        self.till = self.database.exchange("AUD").expect("a way");
        self.till.replay().expect("read again");
    }

    /// Sends what changed of customers; how many records.
    fn send(&mut self) -> usize {
        let first = self.ids;
        let mut ids = first;
        let next = || {
            ids += 1;
            Uuid::from_u128(ids)
        };
        self.till.seal_customers(SECRET, next).expect("sealed");
        self.ids += 100;
        let stretch = self.till.stretches(Lane::Customers).expect("read").remove(0);
        let through = self.hub.acknowledged(TILL, Lane::Customers, &stretch.epoch).expect("asked").through;
        let ops = self.till.ops(Lane::Customers, &stretch, through, 100, usize::MAX).expect("read");
        let sent = ops.len();
        let (epoch, sent_at) = (stretch.epoch.clone(), crate::now().to_string());
        let batch = Batch { lane: Lane::Customers, epoch, sent_at, ops };
        let wire = serde_json::to_string(&batch).expect("json");
        let batch: Batch = serde_json::from_str(&wire).expect("a batch");
        let reply = self.hub.take_batch(TILL, &batch, crate::now()).expect("taken");
        assert_eq!(reply.through, through + sent as u64, "nothing is held up");
        self.till.confirm(Lane::Customers, &stretch, reply.through).expect("confirmed");
        sent
    }

    /// Has the till read the store's orders: number and deposit of those it can use, and how many it keeps aside.
    fn orders(&self) -> (Vec<(String, Option<i64>)>, usize) {
        let scope = [scopes::ORDERS, "/", STORE].concat();
        let start = Cursor { hub_epoch: self.hub.epoch().expect("named"), pos: 0, schema: 1 };
        let cursor = self.till.cursor(&scope).expect("read").unwrap_or(start);
        let page = self.hub.changes(&scope, &cursor, 100).expect("asked");
        let wire = serde_json::to_string(&page).expect("json");
        let page: ChangePage = serde_json::from_str(&wire).expect("a page");
        assert!(self.till.apply(&page, "2026-11-01T10:00:00Z").expect("applied").is_whole, "the copy adds up");
        self.known_orders()
    }

    fn known_orders(&self) -> (Vec<(String, Option<i64>)>, usize) {
        let entries = self.till.reader().hub_entries(kinds::ORDER).expect("read");
        let order = |(_, body): &(String, String)| serde_json::from_str::<Order>(body).expect("an order");
        let known = entries.iter().map(order).map(|order| (order.number, order.deposit_minor)).collect();
        (known, self.till.reader().aside(10).expect("read").len())
    }
}

#[test]
fn an_old_till_keeps_what_a_new_hub_says_until_its_upgrade() {
    let mut pair = Pair::open(BODY_VERSION, OLD);
    for order in [order(7, None), order(8, Some(500))] {
        pair.hub.put_order(&order, crate::now()).expect("put");
    }
    assert_eq!(
        pair.orders(),
        (vec![("W-7".to_owned(), None)], 1),
        "it never asks for the whole of what is paid in part"
    );
    pair.upgrade_till();
    let both = vec![("W-7".to_owned(), None), ("W-8".to_owned(), Some(500))];
    assert_eq!(pair.known_orders(), (both.clone(), 0));
    assert_eq!(pair.orders(), (both, 0));
    for order in [order(7, Some(100)), order(8, None)] {
        pair.hub.put_order(&order, crate::now()).expect("put");
    }
    let turned = vec![("W-7".to_owned(), Some(100)), ("W-8".to_owned(), None)];
    assert_eq!(pair.orders(), (turned, 0), "an order is of one kind at a time");
    pair.database.put_customer(&kim("1", "")).expect("put");
    assert_eq!(pair.send(), 1);
}

#[test]
fn an_old_hub_keeps_what_a_new_till_says_until_its_upgrade() {
    let mut pair = Pair::open(OLD, BODY_VERSION);
    let phone = |pair: &Pair| pair.hub.customer(KIM).expect("known").phone;
    pair.database.put_customer(&kim("+61491570006", "regulars")).expect("put");
    assert_eq!(pair.send(), 1);
    pair.database.put_customer(&kim("", "regulars")).expect("put");
    assert_eq!(pair.send(), 1);
    assert_eq!((phone(&pair).as_str(), pair.hub.parked_ops().expect("listed").len()), ("+61491570006", 1));
    pair.database.put_customer(&kim("", "staff")).expect("put");
    assert_eq!(pair.send(), 1);
    assert_eq!(pair.hub.customer(KIM).expect("known").group, "staff", "what it knows flows on");
    let pair = pair.upgrade_hub();
    assert_eq!((phone(&pair).as_str(), pair.hub.parked_ops().expect("listed").len()), ("", 0));
    assert_eq!(pair.hub.customer(KIM).expect("known").group, "staff", "what was said since stays");
}

#[test]
fn two_of_one_version_need_no_upgrade() {
    for version in [OLD, BODY_VERSION] {
        let mut pair = Pair::open(version, version);
        pair.database.put_customer(&kim("+61491570006", "")).expect("put");
        pair.send();
        pair.database.put_customer(&kim("", "")).expect("put");
        assert_eq!(pair.send(), 1);
        assert_eq!(pair.hub.parked_ops(), Ok(Vec::new()));
        let phone = pair.hub.customer(KIM).expect("known").phone;
        assert_eq!(phone.is_empty(), version == BODY_VERSION, "version 1 has no words for what was taken away");
    }
}
