//! A shop without devices or screen: the real window, the real workstation on its thread, a data folder of its own.

use crate::{Sound, Till, TillOptions, by_hand};
use database::{CatalogueRow, Database};
use i_slint_backend_testing::{ElementHandle, ElementQuery, TestingBackend, TestingBackendOptions, mock_elapsed_time};
use retail::{
    Category, Country, Date, Moment, Operator, Price, Product, RoleId, Store, Unit, UnitPrice, Variant, Words,
};
use slint::platform::{PointerEventButton, WindowEvent};
use slint::{ComponentHandle, Model, PhysicalSize};
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;
use ui::{Nav, Omnitill, Page, Sell};
use workstation::{Action, Answer, Chance, Clock, Input, NoDevices, Options, Parts, Reply, Workstation};

const COUNTRY: &str = include_str!("../../../assets/countries/au/country.toml");

pub struct Shop {
    pub window: Omnitill,
    pub till: Till,
    desk: Option<SyncSender<Input>>,
    thread: Option<JoinHandle<()>>,
    time_ms: Rc<Cell<u64>>,
    heard: Rc<RefCell<Vec<Sound>>>,
    dir: PathBuf,
}

impl Shop {
    /// A till nobody is signed in to.
    pub fn open() -> Shop {
        Shop::open_in(Country::parse(COUNTRY).unwrap(), "gst")
    }

    /// The same where other rules hold, with goods of one tax category.
    pub fn open_in(country: Country, category: &str) -> Shop {
        let options =
            TestingBackendOptions { mock_time: true, threading: false, renderer_name: Some("software".into()) };
        slint::platform::set_platform(Box::new(TestingBackend::new(options))).ok();
        let window = Omnitill::new().unwrap();
        window.window().set_size(PhysicalSize::new(1280, 800));
        window.show().unwrap();
        let (time_ms, heard) = (Rc::new(Cell::new(1_000)), Rc::new(RefCell::new(Vec::new())));
        let (clock, ears) = (time_ms.clone(), heard.clone());
        let (desk, inputs) = sync_channel(64);
        let options = TillOptions {
            pictures: Arc::new(|stem| (stem == "sourdough").then(picture)),
            pin_hints: Box::new(|operator| (operator == "101").then(|| "502917".to_owned())),
            sounds: Box::new(move |sound| ears.borrow_mut().push(sound)),
            post: by_hand(),
            clock_ms: Box::new(move || clock.get()),
            ..TillOptions::default()
        };
        let till = Till::bind(&window, desk.clone(), options);
        let watcher = till.watcher();
        static SHOPS: AtomicU32 = AtomicU32::new(0);
        let number = SHOPS.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("omnitill-screens-{}-{number}", std::process::id()));
        let workstation = open_workstation(&dir, country, category);
        let thread = std::thread::spawn(move || workstation::run(workstation, &inputs, watcher));
        let shop = Shop { window, till, desk: Some(desk), thread: Some(thread), time_ms, heard, dir };
        shop.settle();
        shop
    }

    /// A till where a cashier is signed in.
    pub fn selling() -> Shop {
        Shop::open().signed_in()
    }

    /// The same where other rules hold.
    pub fn selling_in(code: &str, region: Option<&str>, category: &str) -> Shop {
        let country = Country::parse(retail::shipped_country(code).unwrap()).unwrap();
        let country = region.into_iter().fold(country, |country, region| country.in_region(region).unwrap());
        Shop::open_in(country, category).signed_in()
    }

    fn signed_in(self) -> Shop {
        let shop = self;
        shop.answer(Action::SignIn { operator: "101".into(), pin: "502917".to_owned() });
        shop.settle();
        assert_eq!(shop.page(), Page::Sell);
        shop
    }

    /// Asks the workstation past the screens.
    pub fn answer(&self, action: Action) -> Answer {
        let (sender, answers) = sync_channel(1);
        let reply_to = Box::new(move |answer| drop(sender.send(answer)));
        self.desk.as_ref().unwrap().send(Input::Action(action, reply_to)).unwrap();
        answers.recv().unwrap()
    }

    /// Sales in the journal.
    pub fn sales(&self) -> usize {
        match self.answer(Action::RecentSales { before: None, limit: None }) {
            Answer::Ok(Reply::Sales { sales }) => sales.len(),
            other => panic!("{other:?}"),
        }
    }

    /// Lets everything asked be answered and shown.
    pub fn settle(&self) {
        for _ in 0..3 {
            // Answered in order: what was asked before has been answered, and its view is on its way.
            self.answer(Action::View {});
            self.answer(Action::View {});
            self.till.catch_up();
            self.wait(20);
            let _ = self.window.window().take_snapshot();
        }
    }

    /// Lets time pass for timers and keys.
    pub fn wait(&self, ms: u64) {
        self.time_ms.set(self.time_ms.get() + ms);
        mock_elapsed_time(Duration::from_millis(ms));
    }

    /// So long that a key held back was no scan, and everything is shown.
    pub fn pause(&self) {
        self.wait(200);
        self.settle();
    }

    pub fn find(&self, id: &str) -> ElementHandle {
        let wanted = id.to_owned();
        ElementQuery::from_root(&self.window)
            .match_descendants()
            .match_predicate(move |element| element.accessible_id().as_deref() == Some(wanted.as_str()))
            .find_first()
            .unwrap_or_else(|| panic!("nothing has the id {id} on {:?}", self.page()))
    }

    /// Taps and waits until everything is shown.
    pub fn tap(&self, id: &str) {
        self.find(id).mock_single_click(PointerEventButton::Left);
        self.wait(400);
        self.settle();
    }

    pub fn tap_tile(&self, name: &str) {
        let index = self
            .tiles()
            .iter()
            .position(|tile| tile == name)
            .unwrap_or_else(|| panic!("no tile {name}: {:?}", self.tiles()));
        self.tap(&format!("tile-{index}"));
    }

    /// Presses keys of a real keyboard or scanner, so many milliseconds apart.
    pub fn type_keys(&self, text: &str, gap_ms: u64) {
        for character in text.chars() {
            self.wait(gap_ms);
            let text: slint::SharedString = character.to_string().into();
            for event in [WindowEvent::KeyPressed { text: text.clone() }, WindowEvent::KeyReleased { text }] {
                self.window.window().dispatch_event_with_result(event).unwrap();
            }
        }
        if gap_ms > 60 {
            self.pause();
        }
    }

    pub fn page(&self) -> Page {
        self.window.global::<Nav>().get_page()
    }

    /// What was heard since this was last asked.
    pub fn heard(&self) -> Vec<Sound> {
        self.heard.take()
    }

    pub fn tiles(&self) -> Vec<String> {
        self.window.global::<Sell>().get_tiles().iter().map(|tile| tile.name.to_string()).collect()
    }

    pub fn badge(&self, name: &str) -> String {
        let tiles = self.window.global::<Sell>().get_tiles();
        tiles.iter().find(|tile| tile.name == name).map(|tile| tile.badge.to_string()).unwrap_or_default()
    }

    /// The rows of the basket: quantity, name, amount.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.window.global::<Sell>().get_lines();
        lines.iter().map(|line| format!("{} {} {}", line.quantity, line.name, line.amount)).collect()
    }

    /// Leaves what the window shows in `target/screenshots/screens`, for people to look at.
    pub fn save(&self, name: &str) {
        let pixels = self.window.window().take_snapshot().unwrap();
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots/screens");
        std::fs::create_dir_all(&folder).unwrap();
        let file = std::fs::File::create(folder.join(format!("{name}.png"))).unwrap();
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), pixels.width(), pixels.height());
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header().unwrap().write_image_data(pixels.as_bytes()).unwrap();
    }

    /// The workstation's thread ends while the window stays.
    pub fn close_desk(&mut self) {
        if let Some(desk) = self.desk.take() {
            desk.send(Input::Stop).ok();
        }
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.close_desk();
        std::fs::remove_dir_all(&self.dir).ok();
    }
}

struct NoonClock;

impl Clock for NoonClock {
    fn now(&self) -> Moment {
        "2026-11-21T12:00:00+11:00".parse().unwrap()
    }
}

struct Counting(u128);

impl Chance for Counting {
    fn id(&mut self, _: Moment) -> uuid::Uuid {
        self.0 += 1;
        uuid::Uuid::from_u128(self.0)
    }
    fn secret(&mut self) -> [u8; 32] {
        [7; 32]
    }
}

fn open_workstation(dir: &std::path::Path, country: Country, category: &str) -> Workstation {
    let database = Database::open(dir).unwrap();
    let categories = [("bakery", "croissant", 0), ("dairy", "milk", 1), ("gifts", "gift", 7)];
    let categories: Vec<Category> = categories
        .into_iter()
        .enumerate()
        .map(|(position, (id, icon, hue))| Category {
            id: id.to_owned(),
            name: Words::one("en", id),
            hue,
            icon: icon.to_owned(),
            position: position as i64,
        })
        .collect();
    database.put_categories(&categories).unwrap();
    let mut goods = goods();
    goods.iter_mut().for_each(|row| category.clone_into(&mut row.variant.tax_category));
    database.upsert(&goods).unwrap();
    let parts = Parts {
        database,
        store: store(),
        workstation: "AU-SYD-01".into(),
        country,
        devices: Box::new(NoDevices),
        clock: Box::new(NoonClock),
        chance: Box::new(Counting(0)),
        device_secret: [9; 32],
        options: Options {
            is_self_checkout: false,
            are_open_items_allowed: true,
            language: "en-AU".to_owned(),
            day_ends_minutes: 0,
            roles: retail::Roles::built_in(),
            returns: retail::ReturnRules::default(),
            lock_after_minutes: None,
            is_training: false,
            foreign: std::collections::BTreeMap::new(),
            foreign_days_max: 4,
            voucher_years: None,
            voucher_goods: Vec::new(),
            are_coupons_taken_offline: false,
            till: workstation::TillRules::default(),
        },
        program: "test".to_owned(),
        own_wording: Vec::new(),
        refill: Box::new(|_| Ok(())),
        new_rules: workstation::NewRules::default(),
        warnings: Vec::new(),
    };
    let mut workstation = Workstation::open(parts).unwrap();
    for (id, name, role, pin) in
        [("101", "Amara Okafor", RoleId::CASHIER, "502917"), ("201", "Priya Nair", RoleId::MANAGER, "190583")]
    {
        workstation.enrol(&Operator { id: id.into(), name: name.to_owned(), role }, pin).unwrap();
    }
    workstation
}

fn store() -> Store {
    Store {
        id: "AU-SYD".into(),
        name: "Kestrel & Plum".to_owned(),
        seller: "Kestrel & Plum Pty Ltd".to_owned(),
        address: vec!["12 Wattlebird Lane".to_owned()],
        country: "AU".to_owned(),
        tax_number: "98 999 999 999".to_owned(),
        phone: String::new(),
        gln: "9520426900018".to_owned(),
        time_zone: "Australia/Sydney".to_owned(),
        language: "en-AU".to_owned(),
        receipt_header: Vec::new(),
        receipt_footer: Vec::new(),
    }
}

fn goods() -> Vec<CatalogueRow> {
    let article = |sku: &str, product: &str, category: &str, names: [&str; 2], minor: i64| CatalogueRow {
        product: Product {
            id: product.to_owned(),
            name: Words([("en".to_owned(), names[0].to_owned()), ("fr".to_owned(), names[1].to_owned())].into()),
            description: Words::default(),
            brand: "Kestrel".to_owned(),
            category: category.to_owned(),
            picture: product.to_owned(),
        },
        variant: Variant {
            sku: sku.into(),
            product: product.to_owned(),
            options: Vec::new(),
            unit: Unit::Each,
            tax_category: "gst".to_owned(),
            has_open_price: false,
            levies: Vec::new(),
            duties: retail::Duties::default(),
            gtins: Vec::new(),
            codes: Vec::new(),
        },
        prices: vec![Price {
            unit_price: UnitPrice::new(minor, 2).unwrap(),
            unit_cost: None,
            store: None,
            since: Date { year: 2000, month: 1, day: 1 },
            until: None,
        }],
    };
    let mut bread = article("BAK-01", "sourdough", "bakery", ["Sourdough", "Pain au levain"], 890);
    bread.variant.gtins = vec!["9300675024235".parse().unwrap()];
    let mut milk = article("DAI-01", "milk", "dairy", ["Milk", "Lait"], 270);
    milk.product.name.0.insert("ja".to_owned(), "いちごミルク".to_owned());
    milk.product.name.0.insert("hi".to_owned(), "दूध".to_owned());
    let mut cheese = article("DAI-06", "comte", "dairy", ["Comté", "Comté"], 6_390);
    cheese.variant.unit = Unit::Kilogram;
    let mut open = article("BAK-90", "bakery-item", "bakery", ["Bakery item", "Article"], 100);
    open.variant.has_open_price = true;
    let shirt = |sku: &str, size: &str| {
        let mut shirt = article(sku, "t-shirt", "gifts", ["T-shirt", "T-shirt"], 1_995);
        shirt.variant.options = vec![("size".to_owned(), size.to_owned())];
        shirt
    };
    vec![bread, milk, cheese, open, shirt("CLO-M", "M"), shirt("CLO-L", "L")]
}

/// A small picture.
pub fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 8, 8);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[200; 8 * 8 * 3]).unwrap();
    writer.finish().unwrap();
    bytes
}
