//! A workstation in a folder of its own, on a scripted printer and a clock that is set by hand.

use crate::*;
use database::{CatalogueRow, Database, PrintState};
use hardware::{DeviceError, DeviceEvent, PrinterEvent, Ticket};
use retail::{
    Country, Moment, Money, Operator, Price, Product, RoleId, Store, TenderKind, Unit, UnitPrice, Variant, Words,
};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// What a scripted printer and drawer were asked for.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) prints: Vec<(u64, Ticket)>,
    pub(super) kicks: Vec<u64>,
    pub(super) shown: Vec<(String, String)>,
}

pub(super) struct Scripted(pub(super) Arc<Mutex<Asked>>);

impl Devices for Scripted {
    fn roles(&self) -> Vec<(String, String)> {
        vec![("printer".to_owned(), "tcp://printer:9100".to_owned())]
    }
    fn printer(&self) -> (String, u8) {
        ("scripted".to_owned(), 48)
    }
    fn print(&mut self, job: u64, ticket: &Ticket) -> Result<(), DeviceError> {
        self.0.lock().unwrap().prints.push((job, ticket.clone()));
        Ok(())
    }
    fn open_drawer(&mut self, request: u64) -> Result<(), DeviceError> {
        self.0.lock().unwrap().kicks.push(request);
        Ok(())
    }
    fn show(&mut self, upper: &str, lower: &str) {
        self.0.lock().unwrap().shown.push((upper.to_owned(), lower.to_owned()));
    }
    fn check(&mut self) {}
}

pub(super) struct TestClock(pub(super) Arc<Mutex<i64>>);

impl Clock for TestClock {
    fn now(&self) -> Moment {
        Moment { utc_ms: *self.0.lock().unwrap(), offset_minutes: 660 }
    }
}

pub(super) struct Counting(pub(super) u128);

impl Chance for Counting {
    fn id(&mut self, _: Moment) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0)
    }
    fn secret(&mut self) -> [u8; 32] {
        self.0 += 1;
        [self.0 as u8; 32]
    }
}

/// A workstation in a folder of its own.
pub(super) struct Desk {
    pub(super) dir: PathBuf,
    pub(super) country: &'static str,
    pub(super) asked: Arc<Mutex<Asked>>,
    pub(super) now_ms: Arc<Mutex<i64>>,
    /// What holds of tills from the next start on.
    pub(super) till_rules: crate::TillRules,
    /// Who may do what from the next start on.
    pub(super) roles: retail::Roles,
    pub(super) open: Option<Workstation>,
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.open = None;
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

pub(super) fn country(code: &str) -> Country {
    let text = match code {
        "AU" => include_str!("../../../assets/countries/au/country.toml"),
        "FR" => include_str!("../../../assets/countries/fr/country.toml"),
        "DE" => include_str!("../../../assets/countries/de/country.toml"),
        "US" => include_str!("../../../assets/countries/us/country.toml"),
        _ => include_str!("../../../assets/countries/gb/country.toml"),
    };
    let country = Country::parse(text).unwrap();
    if code == "US" { country.in_region("US-NY-NYC").unwrap() } else { country }
}

pub(super) fn store(code: &str) -> Store {
    Store {
        id: "T-1".into(),
        name: "Test Store".to_owned(),
        seller: "Test Ltd".to_owned(),
        address: vec!["1 High Street".to_owned()],
        country: code.to_owned(),
        tax_number: "1".to_owned(),
        phone: String::new(),
        gln: "9520426900018".to_owned(),
        time_zone: "Australia/Sydney".to_owned(),
        language: match code {
            "AU" => "en-AU",
            "FR" => "fr",
            "DE" => "de",
            "US" => "en-US",
            _ => "en-GB",
        }
        .to_owned(),
        receipt_header: Vec::new(),
        receipt_footer: Vec::new(),
    }
}

fn goods(code: &str) -> Vec<CatalogueRow> {
    let row = |sku: &str, product: &str, gtin: &str, name: &str, unit, price: &str, is_open| CatalogueRow {
        product: Product {
            id: product.to_owned(),
            name: Words::one("en", name),
            description: Words::default(),
            brand: String::new(),
            category: "food".to_owned(),
            picture: String::new(),
        },
        variant: Variant {
            sku: sku.into(),
            product: product.to_owned(),
            options: if product == "shirt" { vec![("size".to_owned(), sku[6..].to_owned())] } else { Vec::new() },
            unit,
            tax_category: match code {
                "AU" => "gst",
                "US" => "general",
                _ => "standard",
            }
            .to_owned(),
            has_open_price: is_open,
            levies: if (code, sku) == ("DE", "cola") { vec!["einwegpfand".to_owned()] } else { Vec::new() },
            duties: retail::Duties::default(),
            gtins: gtin.parse().into_iter().collect(),
            codes: Vec::new(),
        },
        prices: if price.is_empty() {
            Vec::new()
        } else {
            vec![Price {
                unit_price: price.parse::<UnitPrice>().unwrap(),
                unit_cost: None,
                store: None,
                since: "2000-01-01".parse().unwrap(),
                until: None,
            }]
        },
    };
    vec![
        row("cola", "cola", "9300675024235", "Cola 375 ml", Unit::Each, "2.75", false),
        row("mug", "mug", "4006381333931", "Mug", Unit::Each, "9.98", false),
        row("apple", "apple", "", "Apples", Unit::Kilogram, "4.90", false),
        row("wrap", "wrap", "", "Gift wrapping", Unit::Each, "", true),
        row("ghost", "ghost", "96385074", "Without a price", Unit::Each, "", false),
        row("shirt-S", "shirt", "", "T-shirt", Unit::Each, "19.95", false),
        row("shirt-M", "shirt", "", "T-shirt", Unit::Each, "19.95", false),
        row("magazine", "magazine", "9771473968012", "Magazine", Unit::Each, "5.00", false),
        ham(row("ham", "ham", "95012345678903", "Ham", Unit::Kilogram, "24.90", false)),
    ]
}

/// The scales at the counter know it by this number.
fn ham(mut row: CatalogueRow) -> CatalogueRow {
    row.variant.codes = vec!["12345".to_owned()];
    row
}

impl Desk {
    pub(super) fn new(country: &'static str) -> Desk {
        let dir =
            std::env::temp_dir().join(format!("omnitill-desk-{}-{}", std::process::id(), Uuid::from_u128(rand_id())));
        let now_ms = Arc::new(Mutex::new("2026-11-21T10:00:00+11:00".parse::<Moment>().unwrap().utc_ms));
        let mut desk = Desk {
            dir,
            country,
            asked: Arc::default(),
            now_ms,
            till_rules: crate::TillRules::default(),
            roles: retail::Roles::built_in(),
            open: None,
        };
        desk.reopen();
        let (cashier, manager) = (operator("7", RoleId::CASHIER), operator("9", RoleId::MANAGER));
        desk.at().enrol(&cashier, "502917").unwrap();
        desk.at().enrol(&manager, "190583").unwrap();
        desk.at().enrol(&operator("5", RoleId::STOCK), "846051").unwrap();
        desk.at().enrol(&operator("8", RoleId::SUPERVISOR), "627304").unwrap();
        desk.at().database.upsert(&goods(country)).unwrap();
        desk
    }

    /// Stops as a power cut would, and opens again.
    pub(super) fn reopen(&mut self) {
        self.open = None;
        let parts = Parts {
            database: Database::open(&self.dir).unwrap(),
            store: store(self.country),
            workstation: "T-1-01".into(),
            country: country(self.country),
            devices: Box::new(Scripted(Arc::clone(&self.asked))),
            clock: Box::new(TestClock(Arc::clone(&self.now_ms))),
            chance: Box::new(Counting(rand_id() << 8)),
            device_secret: [3; 32],
            options: Options {
                is_self_checkout: false,
                are_open_items_allowed: true,
                language: "en-AU".to_owned(),
                day_ends_minutes: 0,
                roles: self.roles.clone(),
                returns: retail::ReturnRules::default(),
                lock_after_minutes: None,
                is_training: false,
                foreign: std::collections::BTreeMap::new(),
                foreign_days_max: 4,
                voucher_years: None,
                voucher_goods: Vec::new(),
                are_coupons_taken_offline: false,
                till: self.till_rules.clone(),
            },
            program: "omnitill test".to_owned(),
            own_wording: Vec::new(),
            refill: Box::new(|_| Ok(())),
            new_rules: crate::NewRules::default(),
            warnings: Vec::new(),
        };
        self.open = Some(Workstation::open(parts).unwrap());
    }

    pub(super) fn at(&mut self) -> &mut Workstation {
        self.open.as_mut().unwrap()
    }

    pub(super) fn sign_in(&mut self, id: &str) -> &mut Desk {
        let pin = match id {
            "7" => "502917",
            "9" => "190583",
            "8" => "627304",
            _ => "846051",
        };
        self.ok(Action::SignIn { operator: id.into(), pin: pin.to_owned() });
        self
    }

    #[track_caller]
    pub(super) fn ok(&mut self, action: Action) -> Reply {
        match self.at().handle(action.clone()) {
            Ok(reply) => reply,
            Err(problem) => panic!("{action:?}: {problem:?}"),
        }
    }

    /// The action is refused with this code, in a sentence, and nothing has changed.
    #[track_caller]
    pub(super) fn refused(&mut self, action: Action, code: &str) {
        let before = (self.at().basket.clone(), self.at().head.number);
        let problem = self.at().handle(action).expect_err(code);
        assert_eq!(problem.code(), code);
        let words = self.at().words(&problem).replace(['\u{2068}', '\u{2069}'], "");
        assert!(words.ends_with('.') && !words.contains('[') && !words.contains("{ $"), "{words}");
        assert_eq!(self.at().basket.clone(), before.0, "a refusal changes nothing");
        assert!(self.at().head.number == before.1 || code == "pin-locked");
    }

    pub(super) fn scan(&mut self, code: &str) -> Reply {
        self.ok(Action::Scan { code: code.to_owned(), aim: None })
    }

    pub(super) fn pay(&mut self, kind: TenderKind, minor: i64) -> Reply {
        self.ok(Action::Tender { kind, amount: Money::from_minor(minor), basket: None, due: None })
    }

    pub(super) fn kinds(&mut self) -> Vec<&'static str> {
        let records = self.at().database.journal_records(1, 1_000).unwrap();
        let read = |record: &retail::journal::Sealed| {
            serde_json::from_slice::<retail::Transaction>(&record.body).unwrap().event.kind()
        };
        records.iter().map(read).collect()
    }

    /// What the journal says from this record on.
    pub(super) fn events(&mut self, from: u64) -> Vec<retail::TransactionEvent> {
        let records = self.at().database.journal_records(from, 1_000).unwrap();
        let read = |record: &retail::journal::Sealed| {
            serde_json::from_slice::<retail::Transaction>(&record.body).unwrap().event
        };
        records.iter().map(read).collect()
    }

    pub(super) fn print_states(&mut self) -> Vec<PrintState> {
        let mut jobs = self.at().database.print_jobs(false, 100).unwrap();
        jobs.sort_by_key(|job| job.id);
        jobs.into_iter().map(|job| job.state).collect()
    }

    pub(super) fn printer(&mut self, event: PrinterEvent) {
        self.at().device_event(DeviceEvent::Printer(event)).unwrap();
    }

    pub(super) fn kicks(&self) -> usize {
        self.asked.lock().unwrap().kicks.len()
    }

    pub(super) fn printed(&self) -> Vec<String> {
        self.asked.lock().unwrap().prints.iter().map(|(_, ticket)| ticket.to_text(48)).collect()
    }
}

pub(super) fn operator(id: &str, role: RoleId) -> Operator {
    Operator { id: id.into(), name: format!("Operator {id}"), role }
}

/// Different in every call of this test process.
fn rand_id() -> u128 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    u128::from(NEXT.fetch_add(1, Ordering::Relaxed))
}

#[track_caller]
pub(super) fn due(reply: &Reply) -> (i64, i64) {
    match reply {
        Reply::Basket { basket, .. } | Reply::Tendered { basket } => {
            (basket.due.exact.minor(), basket.due.cash.minor())
        }
        other => panic!("no basket: {other:?}"),
    }
}

#[track_caller]
pub(super) fn paid(reply: Reply) -> view::SaleView {
    match reply {
        Reply::Paid { sale } => sale,
        other => panic!("not paid: {other:?}"),
    }
}
