//! The exchange's thread against a real hub over TLS: a till joins, sells, and gets its goods.

use crate::{Account, EnrolError, Lane, News, Sync, Trouble, enrol};
use database::{Database, Workstation};
use hub::{LegalEntity, Options, PriceReach, PriceStorage, ProductStorage, Running, Sqlite, Storage, Store};
use hub::{PlaceStorage, TillStorage};
use protocol::{EnrolmentCode, Place, Price, Product};
use retail::journal::{DeviceKey, SealedTransaction};
use retail::{Moment, Transaction, TransactionEvent};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use uuid::Uuid;

const SECRET: [u8; 32] = [7; 32];
const STORE: &str = "AU-SYD";
const TILL: &str = "AU-SYD-01";
/// How long anything may take before the test has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder that goes when the test ends.
pub(super) struct Scratch(pub(super) PathBuf);

impl Scratch {
    pub(super) fn new() -> Scratch {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("omnitill-sync-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let dir = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&dir).expect("a folder");
        Scratch(dir)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A hub with one store.
struct Office {
    storage: Arc<Sqlite>,
    running: Running,
    _folder: Scratch,
}

fn now() -> Moment {
    crate::now()
}

impl Office {
    fn open() -> Office {
        let folder = Scratch::new();
        let storage = Arc::new(Sqlite::open(&folder.0, now()).expect("a hub's file"));
        let entity = LegalEntity { id: "AU".to_owned(), name: "Harbour".to_owned(), country: "AU".to_owned() };
        storage.put_legal_entity(&entity).expect("put");
        let place = Place {
            name: "Harbour Goods".to_owned(),
            country: "AU".to_owned(),
            currency: "AUD".to_owned(),
            time_zone: "Australia/Sydney".to_owned(),
            language: "en-AU".to_owned(),
        };
        let store = Store { id: STORE.to_owned(), legal_entity: "AU".to_owned(), place };
        storage.put_store(&store, now()).expect("put");
        let listen = "127.0.0.1:0".parse().expect("an address");
        let options = Options { folder: folder.0.clone(), listen, names: Vec::new(), office: None };
        let running = hub::start(&options, Arc::clone(&storage) as Arc<dyn Storage>).expect("runs");
        Office { storage, running, _folder: folder }
    }

    fn url(&self) -> String {
        format!("https://{}", self.running.address)
    }

    fn code(&self) -> EnrolmentCode {
        let code = EnrolmentCode::new([0x5a; 9], &self.running.hub.authority.hash());
        self.storage.make_enrolment(TILL, STORE, code.secret(), now()).expect("opened");
        code
    }

    fn put(&self, name: &str, amount: &str) {
        let product: Product = serde_json::from_value(serde_json::json!({
            "code": "cup", "texts": {"en": {"name": name}},
            "variants": [{"sku": "CUP", "unit": "piece", "tax_category": "gst"}],
        }))
        .expect("a product");
        self.storage.put_products(&[product], now()).expect("put");
        self.put_price(amount);
    }

    fn put_price(&self, amount: &str) {
        let price = Price {
            sku: "CUP".to_owned(),
            store: None,
            currency: "AUD".to_owned(),
            amount: amount.to_owned(),
            cost: None,
            since: "2026-01-01".to_owned(),
            until: None,
        };
        self.storage.put_prices(&PriceReach::Global, &[price], now()).expect("put");
    }
}

/// A till that has joined and exchanges.
struct Till {
    database: Database,
    sync: Sync,
    news: Receiver<News>,
    _folder: Scratch,
}

impl Till {
    fn join(office: &Office) -> Till {
        let public_key = DeviceKey::from_secret(SECRET).public();
        let code = office.code().to_string();
        let reply = enrol(&office.url(), &code, public_key, Some(TILL), "test 1").expect("joined");
        assert_eq!((reply.identity.till.as_str(), reply.identity.store.as_str()), (TILL, STORE));
        let folder = Scratch::new();
        let database = Database::open(&folder.0).expect("opens");
        begin(&database);
        let account = Account {
            url: office.url(),
            authority: reply.authority,
            hub_key: reply.hub_key,
            till: reply.identity.till,
            secret: SECRET,
            program: "test 1".to_owned(),
        };
        let data = database.exchange("AUD").expect("a way").selling_in(&["AU"]);
        let (tell, news) = channel();
        let sync = Sync::start(account, data, Box::new(move |what| drop(tell.send(what)))).expect("starts");
        Till { database, sync, news, _folder: folder }
    }

    /// Waits for news of which this is so.
    #[track_caller]
    fn until(&self, mut is_so: impl FnMut(&News) -> bool) -> News {
        loop {
            let news = self.news.recv_timeout(PATIENCE).expect("news");
            if is_so(&news) {
                return news;
            }
        }
    }

    fn price(&self) -> Option<String> {
        let day = "2026-11-22".parse().expect("a day");
        let price = self.database.price_in_force(&"CUP".into(), &STORE.into(), day).expect("read");
        price.map(|price| price.unit_price.to_string())
    }
}

fn begin(database: &Database) {
    let store = retail::Store {
        id: STORE.into(),
        name: "Harbour Goods".to_owned(),
        seller: "Harbour Goods Pty Ltd".to_owned(),
        address: Vec::new(),
        country: "AU".to_owned(),
        tax_number: String::new(),
        phone: String::new(),
        gln: String::new(),
        time_zone: "Australia/Sydney".to_owned(),
        language: "en-AU".to_owned(),
        receipt_header: Vec::new(),
        receipt_footer: Vec::new(),
    };
    let public_key = DeviceKey::from_secret(SECRET).public();
    let workstation = Workstation { id: TILL.into(), store, public_key, begun: now() };
    database.begin(&workstation).expect("begins");
    let public_key = public_key.iter().map(|byte| format!("{byte:02x}")).collect();
    record(database, TransactionEvent::Begun { public_key, program: "test".to_owned() });
}

fn record(database: &Database, event: TransactionEvent) {
    let head = database.journal_head().expect("read");
    let transaction = Transaction {
        number: head.number + 1,
        id: Uuid::from_u128(u128::from(head.number) + 1),
        store: STORE.into(),
        workstation: TILL.into(),
        at: now(),
        clock: None,
        till: None,
        event,
    };
    let sealed = SealedTransaction::new(transaction, head.hash, &DeviceKey::from_secret(SECRET));
    let draft = database.draft(sealed);
    let record = database::Record { draft, stock: Vec::new(), print: None, drawer: None, closes_basket: false };
    database.record(record).expect("recorded");
}

#[test]
fn a_till_joins_sends_its_journal_and_gets_its_goods() {
    let office = Office::open();
    office.put("Cup", "2.50");
    let till = Till::join(&office);
    let news = till.until(|news| news.state.waiting == 0 && news.state.is_connected && !news.state.sources.is_empty());
    assert_eq!(news.state.trouble, None);
    assert_eq!(till.database.unconfirmed_records().expect("read"), 0);
    if till.price().is_none() {
        till.until(|_| till.price().is_some());
    }
    assert_eq!(till.price().as_deref(), Some("2.50"));
    assert_eq!(office.storage.till(TILL).expect("known").identity.store, STORE);
    // A record is sent as soon as it is said that there is one; a price comes without being asked for.
    record(&till.database, TransactionEvent::SignedOut { operator: "7".into() });
    till.sync.written(Lane::Journal);
    till.until(|news| news.state.waiting == 0 && till.database.unconfirmed_records() == Ok(0));
    office.put_price("2.80");
    till.until(|news| news.kinds.contains("price"));
    assert_eq!(till.price().as_deref(), Some("2.80"));
}

#[test]
fn a_till_that_was_shut_out_keeps_what_it_has_and_says_so() {
    let office = Office::open();
    let till = Till::join(&office);
    till.until(|news| news.state.waiting == 0 && news.state.is_connected);
    office.storage.revoke(TILL, "manager", now()).expect("revoked");
    record(&till.database, TransactionEvent::SignedOut { operator: "7".into() });
    till.sync.written(Lane::Journal);
    // It may be told so before the record is written.
    till.until(|news| news.state.trouble == Some(Trouble::Revoked) && news.state.waiting == 1);
    assert_eq!(till.database.unconfirmed_records().expect("read"), 1);
}

#[test]
fn a_code_of_another_hub_says_nothing_to_this_one() {
    let (office, other) = (Office::open(), Office::open());
    let code = other.code().to_string();
    let public_key = DeviceKey::from_secret(SECRET).public();
    let joined = enrol(&office.url(), &code, public_key, Some(TILL), "test 1");
    assert_eq!(joined, Err(EnrolError::AnotherHub));
    let wrong = EnrolmentCode::new([1; 9], &office.running.hub.authority.hash()).to_string();
    assert_eq!(enrol(&office.url(), &wrong, public_key, Some(TILL), "test 1"), Err(EnrolError::Refused));
}
