//! The till's disk under test: what is written is there again, what is damaged is found.

mod catalogue;
mod checked;
mod compact;
mod exchange;
mod files;
mod growth;
mod gtin_names;
mod history;
mod import;
mod import_files;
mod journal_search;
mod long_writes;
mod plans;
mod product_page;
mod report;
mod returns;
mod rights;
mod sale_search;
mod sales;
mod scale;
mod search;
mod series;
mod tills;
mod typing;
mod verify;

use crate::*;
use retail::journal::{DeviceKey, SealedTransaction};
use retail::*;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use uuid::Uuid;

/// A directory that goes when the test ends.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new() -> Scratch {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("omnitill-database-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let dir = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&dir).expect("a scratch directory");
        Scratch(dir)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// A plain connection beside the till's, as a thief or a careless person would open one.
    pub(crate) fn outside(&self, file: DataFile) -> rusqlite::Connection {
        rusqlite::Connection::open(self.0.join(file.name())).expect("opens")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn country() -> Country {
    Country::parse(include_str!("../../assets/countries/au/country.toml")).expect("a shipped country file is valid")
}

pub(crate) fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

pub(crate) const NOON: &str = "2026-11-21T12:00:00.000+11:00";

pub(crate) fn store() -> Store {
    Store {
        id: "AU-SYD".into(),
        name: "Harbour Goods".to_owned(),
        seller: "Harbour Goods Pty Ltd".to_owned(),
        address: vec!["1 George St".to_owned()],
        country: "AU".to_owned(),
        tax_number: "51 824 753 556".to_owned(),
        phone: String::new(),
        gln: "9300000000004".to_owned(),
        time_zone: "Australia/Sydney".to_owned(),
        language: "en-AU".to_owned(),
        receipt_header: Vec::new(),
        receipt_footer: Vec::new(),
    }
}

pub(crate) fn item(sku: &str, unit: Unit) -> Item {
    Item {
        sku: Some(sku.into()),
        gtin: "4006381333931".parse().ok(),
        name: format!("{sku}'); DROP TABLE journal; --"),
        category: "home".to_owned(),
        product: String::new(),
        brand: String::new(),
        tax_category: "gst".to_owned(),
        unit,
        picture: String::new(),
        cost: None,
    }
}

/// A till that has begun: it seals and records like the workstation does.
pub(crate) struct Till {
    pub(crate) database: Database,
    key: DeviceKey,
    ids: u128,
}

impl Till {
    pub(crate) fn begin(dir: &Path) -> Till {
        let mut till = Till::reopen(dir);
        let public_key = till.key.public();
        let workstation = Workstation { id: "AU-SYD-01".into(), store: store(), public_key, begun: moment(NOON) };
        till.database.begin(&workstation).expect("begins");
        let public_key = public_key.iter().map(|byte| format!("{byte:02x}")).collect();
        till.record(TransactionEvent::Begun { public_key, program: "test".to_owned() }).expect("recorded");
        till
    }

    pub(crate) fn reopen(dir: &Path) -> Till {
        let database = Database::open(dir).expect("opens");
        let ids = u128::from(database.journal_head().expect("read").number) * 1_000;
        Till { database, key: DeviceKey::from_secret([7; 32]), ids }
    }

    pub(crate) fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }

    pub(crate) fn transaction(&mut self, at: Moment, event: TransactionEvent) -> SealedTransaction {
        let head = self.database.journal_head().expect("read");
        let transaction = Transaction {
            number: head.number + 1,
            id: self.id(),
            store: "AU-SYD".into(),
            workstation: "AU-SYD-01".into(),
            at,
            clock: None,
            till: None,
            event,
        };
        SealedTransaction::new(transaction, head.hash, &self.key)
    }

    pub(crate) fn record(&mut self, event: TransactionEvent) -> Result<Recorded, DatabaseError> {
        let at = match &event {
            TransactionEvent::Sale(sale) => sale.at,
            TransactionEvent::PostVoid(void) => void.at,
            _ => moment(NOON),
        };
        let sealed = self.transaction(at, event);
        let transaction = sealed.transaction();
        let ticket_json = "{}".to_owned();
        let (stock, document, drawer) = match &transaction.event {
            TransactionEvent::Sale(sale) => (
                sale.stock_movements(),
                Some(PrintDocument::Receipt { receipt: sale.receipt }),
                sale.touches_cash().then_some(DrawerReason::Sale),
            ),
            TransactionEvent::PostVoid(void) => {
                let sale = self.database.sale_by_receipt(void.sale_receipt)?.expect("a sale");
                (sale.returned_stock(), Some(PrintDocument::PostVoid { receipt: void.receipt }), None)
            }
            TransactionEvent::Reprint { receipt, copy, .. } => {
                (Vec::new(), Some(PrintDocument::Duplicate { receipt: *receipt, copy: *copy }), None)
            }
            _ => (Vec::new(), None, None),
        };
        self.database.record(Record {
            draft: self.database.draft(sealed.clone()),
            stock,
            print: document.map(|document| NewPrint { document, ticket_json }),
            drawer,
            closes_basket: matches!(transaction.event, TransactionEvent::Sale(_)),
        })
    }

    /// A paid basket: `cash 2000` or `card 900` hands that over.
    pub(crate) fn sale(&mut self, at: &str, lines: &[(&str, &str, &str)], tenders: &[(TenderKind, i64)]) -> Sale {
        let (country, at) = (country(), moment(at));
        let receipt = self.database.journal_head().expect("read").receipt + 1;
        let mut basket = Basket::new(self.id(), "7".into(), at);
        for (sku, quantity, price) in lines {
            let quantity: Quantity = quantity.parse().expect("quantity");
            let price = price.parse().expect("price");
            basket.add(item(sku, quantity.unit()), quantity, price, false, country.currency).expect("fits");
        }
        let mut settlement = None;
        for (kind, amount) in tenders {
            let tender = Tender::new(*kind, Money::from_minor(*amount));
            settlement = basket.tender(tender, &country, at.date()).expect("taken");
        }
        let series = self.database.journal_head().expect("read").series;
        basket.settle(settlement.expect("paid up"), receipt, at, &country).expect("covered").in_series(series)
    }

    /// Sells a usual basket for cash.
    pub(crate) fn sell(&mut self) -> Sale {
        let lines = [("CUP-1", "2", "2.75"), ("TEA-1", "0.250 kg", "39.90")];
        let sale = self.sale(NOON, &lines, &[(TenderKind::Card, 500), (TenderKind::Cash, 2000)]);
        self.record(TransactionEvent::Sale(Box::new(sale.clone()))).expect("recorded");
        sale
    }

    pub(crate) fn void(&mut self, sale: &Sale) -> Result<Recorded, DatabaseError> {
        let receipt = self.database.journal_head().expect("read").receipt + 1;
        let void = sale.post_void(self.id(), receipt, "1".into(), "wrong article".to_owned(), sale.at);
        let void = void.in_series(self.database.journal_head().expect("read").series);
        self.record(TransactionEvent::PostVoid(Box::new(void)))
    }
}

/// The query plan of a statement, as text.
pub(crate) fn plan(connection: &rusqlite::Connection, sql: &str) -> String {
    let mut statement = connection.prepare(&["EXPLAIN QUERY PLAN ", sql].concat()).expect("valid");
    let mut rows = statement.raw_query();
    let mut plan = String::new();
    while let Some(row) = rows.next().expect("planned") {
        plan.push_str(&row.get::<_, String>(3).expect("text"));
        plan.push('\n');
    }
    plan
}

/// Checks that a query is answered by these indexes and nothing is scanned or sorted.
#[track_caller]
pub(crate) fn check_plan(connection: &rusqlite::Connection, sql: &str, indexes: &[&str]) {
    let plan = plan(connection, sql);
    for index in indexes {
        assert!(plan.contains(index), "{index} isn't used:\n{plan}");
    }
    assert!(!plan.contains("TEMP B-TREE"), "sorts:\n{plan}");
    let scans = plan.lines().filter(|line| line.starts_with("SCAN") && !line.contains("INDEX"));
    assert_eq!(scans.collect::<Vec<_>>(), Vec::<&str>::new(), "scans");
}
