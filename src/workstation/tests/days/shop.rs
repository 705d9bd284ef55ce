//! A shop that lives random days: a real database in a folder of its own, goods of every kind, promotions, coupons, foreign cash.

use super::super::desk::{Asked, Scripted, TestClock, operator};
use crate::*;
use database::{CatalogueRow, Database};
use hardware::{DeviceEvent, DeviceState, PrinterEvent};
use retail::{
    Country, Duties, ForeignRate, Moment, Money, Operator, Price, Product, RoleId, Store, Unit, UnitPrice, Variant,
    Words,
};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use uuid::Uuid;

/// Who works there: staff number and role.
pub(super) const STAFF: [(&str, RoleId); 4] =
    [("7", RoleId::CASHIER), ("6", RoleId::CASHIER), ("8", RoleId::SUPERVISOR), ("9", RoleId::MANAGER)];

/// Everybody's PIN: working out a verifier takes longer than a whole day here, so that there is one.
const PIN: &str = "502917";
const SECRET: [u8; 32] = [3; 32];

/// Ids in order, and badges by number: the same life makes the same ones.
struct Ordered(u128);

impl Chance for Ordered {
    fn id(&mut self, _: Moment) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0)
    }
    fn secret(&mut self) -> [u8; 32] {
        self.0 += 1;
        let mut secret = [0; 32];
        secret[..16].copy_from_slice(&self.0.to_le_bytes());
        secret
    }
}

const PROMOTIONS: &str = r#"
[[promotion]]
id = "mugs"
goods.skus = ["mug", "bowl"]
benefit.buy_get = { buy = 2, get = 1, percent = "100" }
name.en = "3 for 2"

[[promotion]]
id = "shirts"
goods.products = ["shirt"]
benefit.tiers = [{ from = 2, percent = "10" }, { from = 4, percent = "20" }]
name.en = "Shirts"

[[promotion]]
id = "colas"
goods.skus = ["cola"]
benefit.mix = { pieces = 2, price_minor = 500 }
name.en = "2 colas"

[[promotion]]
id = "all"
lane = "basket"
coupon.codes = ["TENTH"]
benefit.percent = "10"
name.en = "Tenth"

[[promotion]]
id = "once"
coupon = { codes = ["ONCE-1", "ONCE-2", "ONCE-3"], single_use = true }
goods.products = ["mug"]
benefit.percent = "50"
name.en = "Once"
"#;

fn goods(code: &str, country: &Country) -> Vec<CatalogueRow> {
    let category = |index: usize| country.taxes[index.min(country.taxes.len() - 1)].id.clone();
    let row = |sku: &str, gtin: &str, unit, price: &str, tax: usize, duties: Duties| CatalogueRow {
        product: Product {
            id: sku.split('-').next().unwrap_or(sku).to_owned(),
            name: Words::one("en", sku),
            description: Words::default(),
            brand: String::new(),
            category: ["food", "home", "drinks"][tax % 3].to_owned(),
            picture: String::new(),
        },
        variant: Variant {
            sku: sku.into(),
            product: sku.split('-').next().unwrap_or(sku).to_owned(),
            options: Vec::new(),
            unit,
            tax_category: category(tax),
            has_open_price: price.is_empty(),
            levies: match (code, sku) {
                ("DE", "cola") => vec!["einwegpfand".to_owned()],
                ("FR", "lamp") => vec!["eco-participation".to_owned()],
                ("US", "cola") => vec!["deposit".to_owned()],
                _ => Vec::new(),
            },
            duties,
            gtins: gtin.parse().into_iter().collect(),
            codes: if sku == "ham" { vec!["12345".to_owned(), "1234".to_owned()] } else { Vec::new() },
        },
        prices: price.parse::<UnitPrice>().ok().map_or_else(Vec::new, |unit_price| {
            vec![Price { unit_price, store: None, since: "2000-01-01".parse().unwrap(), until: None, unit_cost: None }]
        }),
    };
    let none = Duties::default;
    let aged = Duties { age: "18".to_owned(), ..none() };
    let linked = Duties { linked: Duties::read_linked("crate").unwrap(), ..none() };
    vec![
        row("cola", "9300675024235", Unit::Each, "2.75", 0, none()),
        row("mug", "4006381333931", Unit::Each, "9.98", 0, none()),
        row("bowl", "", Unit::Each, "7.49", 1, none()),
        row("shirt-S", "", Unit::Each, "19.95", 2, none()),
        row("shirt-M", "", Unit::Each, "119.95", 2, none()),
        row("apple", "", Unit::Kilogram, "4.90", 1, none()),
        row("ham", "95012345678903", Unit::Kilogram, "24.90", 1, none()),
        row("wrap", "", Unit::Each, "", 0, none()),
        row("lamp", "", Unit::Each, "0.35", 0, none()),
        row("wine", "", Unit::Each, "11.00", 0, aged),
        row("beer", "", Unit::Each, "6.10", 0, linked),
        row("crate", "", Unit::Each, "1.50", 0, none()),
        row("phone", "", Unit::Each, "249.00", 0, Duties { needs_serial: true, ..none() }),
    ]
}

/// The rules of a country, in New York where a region is needed.
pub(super) fn country(code: &str) -> Country {
    let country = Country::parse(retail::shipped_country(code).unwrap()).unwrap();
    if code == "US" { country.in_region("US-NY-NYC").unwrap() } else { country }
}

/// A shop in a folder of its own, in memory where this computer has such folders.
pub(super) struct Shop {
    pub(super) folder: PathBuf,
    pub(super) code: &'static str,
    pub(super) tills: Tills,
    pub(super) asked: Arc<Mutex<Asked>>,
    pub(super) now_ms: Arc<Mutex<i64>>,
    pub(super) open: Option<Workstation>,
    /// The codes of the badges, in the order of the staff.
    pub(super) badges: Vec<String>,
    starts: u128,
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.open = None;
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Shop {
    pub(super) fn new(code: &'static str, tills: Tills) -> Shop {
        static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
        static VERIFIER: OnceLock<crate::PinVerifier> = OnceLock::new();
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let memory = Path::new("/dev/shm");
        let below = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let folder = below.join(format!("omnitill-days-{}-{number}", std::process::id()));
        let now_ms = "2026-11-02T08:00:00+11:00".parse::<Moment>().unwrap().utc_ms;
        let (asked, now_ms, badges) = (Arc::default(), Arc::new(Mutex::new(now_ms)), Vec::new());
        let mut shop = Shop { folder, code, tills, asked, now_ms, open: None, badges, starts: 0 };
        shop.start();
        let verifier = VERIFIER.get_or_init(|| crate::pin_verifier(PIN, [1; 16], &SECRET));
        for (id, role) in STAFF {
            let who = operator(id, role);
            shop.at().database.put_operator(&who, &verifier.salt, &verifier.verifier).unwrap();
        }
        shop.stop();
        shop.start();
        shop.badges = STAFF.iter().map(|(id, _)| shop.at().make_badge(&(*id).into()).unwrap()).collect();
        let rows = goods(code, &shop.at().country);
        shop.at().database.upsert(&rows).unwrap();
        let promotions = retail::promotion::read_promotions(PROMOTIONS).unwrap();
        shop.at().database.put_promotions(&promotions).unwrap();
        shop
    }

    /// Stops as a power cut would.
    pub(super) fn stop(&mut self) {
        self.open = None;
    }

    /// Opens the till.
    pub(super) fn start(&mut self) {
        self.starts += 1;
        let mut opened = self.workstation(&self.folder.join("data"), false);
        let ready = PrinterEvent::StateChanged(DeviceState::Ready);
        opened.device_event(DeviceEvent::Printer(ready)).unwrap();
        self.open = Some(opened);
    }

    /// The room to practise in, with somebody in it.
    pub(super) fn practice(&mut self, who: &Operator) -> Workstation {
        self.starts += 1;
        database::take_over_catalogue(&self.folder.join("data"), &self.folder.join("practice")).unwrap();
        let mut room = self.workstation(&self.folder.join("practice"), true);
        room.sign_in_to_train(&who.id, &who.name).unwrap();
        room
    }

    fn workstation(&self, data: &Path, is_training: bool) -> Workstation {
        let rate = ForeignRate {
            rate: "1.0843".parse().unwrap(),
            date: "2026-11-01".parse().unwrap(),
            spread: retail::Rate::percent(2),
            smallest: None,
            max: None,
        };
        let parts = Parts {
            database: Database::open(data).unwrap(),
            store: Store { time_zone: "Australia/Sydney".to_owned(), ..super::super::desk::store(self.code) },
            workstation: if is_training { "T-1-01-PRACTICE" } else { "T-1-01" }.into(),
            country: country(self.code),
            devices: Box::new(Scripted(Arc::clone(&self.asked))),
            clock: Box::new(TestClock(Arc::clone(&self.now_ms))),
            chance: Box::new(Ordered(self.starts << 64)),
            device_secret: SECRET,
            options: Options {
                is_self_checkout: false,
                are_open_items_allowed: true,
                language: "en-AU".to_owned(),
                day_ends_minutes: 0,
                roles: retail::Roles::built_in(),
                returns: retail::ReturnRules { cash_max_minor: Some(Money::from_minor(6_000)), ..Default::default() },
                lock_after_minutes: Some(90),
                is_training,
                foreign: [("CHF".to_owned(), rate)].into(),
                foreign_days_max: 400,
                voucher_years: None,
                voucher_goods: Vec::new(),
                are_coupons_taken_offline: false,
                till: TillRules { tills: self.tills, ..TillRules::default() },
            },
            program: "omnitill test".to_owned(),
            own_wording: Vec::new(),
            refill: Box::new(|_| Ok(())),
            new_rules: crate::NewRules::default(),
            warnings: Vec::new(),
        };
        Workstation::open(parts).unwrap()
    }

    pub(super) fn at(&mut self) -> &mut Workstation {
        self.open.as_mut().unwrap()
    }

    /// Lets some minutes go by.
    pub(super) fn wait(&self, minutes: i64) {
        *self.now_ms.lock().unwrap() += minutes * 60_000;
    }
}
