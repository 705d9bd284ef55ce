//! The demo's shops: each sells everything on its shelf by its country's law, and a tap opens another one in its place.

use crate::console::TempDir;
use omnitill::command_line::Shared;
use omnitill::demo::SimulatedShop;
use omnitill::demo_shop::{self, DemoPlace};
use omnitill::demo_street::DemoStreet;
use omnitill::settings::Settings;
use omnitill::{INPUTS_MAX, shop};
use retail::{RoleId, TenderKind};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;
use workstation::view::View;
use workstation::{Action, Answer, Input, Reply, Workstation};

const PATIENCE: Duration = Duration::from_secs(60);

fn done(workstation: &mut Workstation, action: Action) -> Reply {
    workstation.handle(action).unwrap_or_else(|problem| panic!("{}", workstation.words(&problem)))
}

#[track_caller]
fn check(place: &DemoPlace) {
    let folder = TempDir::new();
    let shared = Shared {
        data_dir: Some(folder.path().to_owned()),
        store: Some(place.id.clone()),
        clock: Some("2026-11-22T10:00:00Z".to_owned()),
        ..Shared::default()
    };
    let settings = Settings::read(&shared).expect("settings");
    assert_eq!((&settings.country, &settings.demo_store), (&place.country, &place.code));
    let country = shop::country(&settings, &mut Vec::new()).expect("the country's rules");
    let store = shop::store(&settings).expect("a store");
    assert!(country.tax_number.as_ref().is_none_or(|rule| rule.allows(&store.tax_number)), "{}", store.tax_number);
    let mut till = shop::open(&settings).expect("opens").workstation;
    let cashier = demo_shop::somebody(RoleId::CASHIER).expect("a cashier");
    done(&mut till, Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin });
    let codes = demo_shop::codes(&place.code, usize::MAX).expect("codes");
    assert!(codes.len() >= 9);
    for code in codes {
        done(&mut till, Action::Scan { code, aim: None });
    }
    let Reply::Articles { articles, .. } =
        done(&mut till, Action::Browse { category: None, after: None, limit: Some(500) })
    else {
        panic!("a shelf has articles")
    };
    for article in articles.iter().filter(|article| article.variants == 1) {
        let price = article.has_open_price.then_some(retail::Money::from_minor(100));
        let quantity =
            article.unit.is_measured().then(|| format!("0.500 {}", article.unit.symbol()).parse().expect("half"));
        done(&mut till, Action::Add { sku: article.sku.clone(), quantity, price });
    }
    // India's shop sells nothing that asks for an age.
    if till.view().expect("a view").counter.age.is_some() {
        done(&mut till, Action::ConfirmAge { born: None });
    }
    let due = till.view().expect("a view").basket.expect("a basket").due;
    assert!(due.cash.minor() > 0);
    let paid = Action::Tender { kind: TenderKind::Cash, amount: due.cash, basket: None, due: None };
    assert!(matches!(done(&mut till, paid), Reply::Paid { .. }), "{}", place.code);
}

#[test]
fn every_demo_shop_sells_all_it_has() {
    let places = demo_shop::places().expect("places");
    let codes: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    assert_eq!(codes, ["AU", "FR", "GB", "DE", "AT", "US-NY", "CA-QC", "JP", "IN", "GB-AR"]);
    places.iter().for_each(check);
}

#[test]
fn a_store_the_demo_has_not_is_refused_with_those_it_has() {
    let asked = |store: &str| Settings::read(&Shared { store: Some(store.to_owned()), ..Shared::default() });
    let text = asked("us-tx").expect_err("no such store").to_string();
    assert!(text.contains("us-tx") && text.contains("US-NY, CA-QC, JP"), "{text}");
    assert_eq!(asked("us-ny").expect("in any letters").region.as_deref(), Some("US-NY-NYC"));
}

/// The demo's shops behind one desk.
pub(super) struct Street {
    pub(super) street: Arc<DemoStreet>,
    pub(super) devices: Arc<SimulatedShop>,
    pub(super) desk: SyncSender<Input>,
    pub(super) views: Receiver<Arc<View>>,
    pub(super) folder: TempDir,
    workstation: Option<JoinHandle<()>>,
}

impl Street {
    pub(super) fn open(first: &str) -> Street {
        let folder = TempDir::new();
        let devices = Arc::new(SimulatedShop::start().expect("devices"));
        let shared = Shared { store: Some(first.to_owned()), ..Shared::default() };
        let (street, settings) = DemoStreet::new(&shared, folder.path(), &devices, None).expect("a street");
        let (desk, inputs) = sync_channel(INPUTS_MAX);
        let (to_us, views) = channel();
        let to_us = Mutex::new(to_us);
        let watcher = Box::new(move |_, view: Option<Arc<View>>| {
            if let Some(view) = view {
                let _ = to_us.lock().expect("sound").send(view);
            }
        });
        let shop = shop::open(&settings).expect("opens");
        let workstation = Some(street.start(shop, inputs, &desk, watcher).expect("a thread"));
        Street { street, devices, desk, views, folder, workstation }
    }

    #[track_caller]
    pub(super) fn ask(&self, action: Action) -> Reply {
        let (sender, answers) = sync_channel(1);
        let reply_to = Box::new(move |answer| drop(sender.send(answer)));
        self.desk.send(Input::Action(action, reply_to)).expect("heard");
        match answers.recv_timeout(PATIENCE).expect("answered") {
            Answer::Ok(reply) => reply,
            Answer::No { text, .. } => panic!("refused: {text}"),
        }
    }

    /// The first view from now on of which this is true.
    #[track_caller]
    pub(super) fn seen(&self, is_it: impl Fn(&View) -> bool) -> Arc<View> {
        loop {
            let view = self.views.recv_timeout(PATIENCE).expect("a view");
            if is_it(&view) {
                return view;
            }
        }
    }

    /// Closes the shop that is open and waits until its files are closed.
    pub(super) fn close(mut self) -> TempDir {
        self.desk.send(Input::Stop).expect("heard");
        self.workstation.take().expect("it runs").join().expect("it ends in order");
        self.folder
    }

    #[track_caller]
    fn go_to(&self, code: &str) -> Arc<View> {
        let hooks = self.street.hooks(&self.desk);
        let name = &hooks.shops.iter().find(|shop| shop.code == code).expect("a shop").store;
        assert!((hooks.open_shop)(code, "101"));
        self.seen(|view| view.store == *name)
    }
}

#[test]
fn another_demo_shop_opens_in_place_of_this_one_and_each_keeps_its_basket() {
    let street = Street::open("JP");
    let cashier = demo_shop::somebody(RoleId::CASHIER).expect("a cashier");
    street.ask(Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin });
    let baguette = || Action::Scan { code: "9520426000015".to_owned(), aim: None };
    street.ask(baguette());
    let seen = |view: &View| {
        let basket = view.basket.as_ref().map_or(0, |basket| basket.total.minor());
        let operator = view.operator.as_ref().map(|operator| operator.id.0.clone()).unwrap_or_default();
        (format!("{} {} {operator} {basket}", view.currency, view.language), view.is_recovered)
    };
    assert_eq!(seen(&street.go_to("US-NY")), ("USD en-US 101 0".to_owned(), false));
    street.ask(baguette());
    street.ask(baguette());
    assert_eq!(seen(&street.go_to("GB-AR")), ("GBP ar 101 0".to_owned(), false));
    assert_eq!(seen(&street.go_to("US-NY")), ("USD en-US 101 698".to_owned(), false));
    assert_eq!(seen(&street.go_to("JP")), ("JPY ja 101 280".to_owned(), false));
    street.close();
}
