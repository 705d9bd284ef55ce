//! The demo's shops side by side: one is open, and a tap opens another one in its place. The window and the simulated devices stay, and
//! each shop keeps its own data, with its open basket.

use crate::command_line::Shared;
use crate::demo::{SimulatedShop, hooks, settings_of};
use crate::demo_chain::DemoChain;
use crate::demo_shop::{self, DemoPlace};
use crate::doors::{Door, Doors, Wish, lock};
use crate::output::complain;
use crate::settings::{Settings, SettingsError, demo_place};
use crate::shop::{self, Shop};
use crate::training;
use screens::{DemoHooks, DemoNetwork, DemoShop, TrainingDoor};
use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use workstation::{Action, Input, Watcher, Workstation};

/// The demo's shops, of which one is open.
pub struct DemoStreet {
    shared: Shared,
    base: PathBuf,
    devices: Arc<SimulatedShop>,
    /// The hub, if it is the demo's own.
    chain: Option<Arc<DemoChain>>,
    /// The settings describe a shop of their own: there is no other one to go to.
    is_own: bool,
    open: Arc<Mutex<String>>,
    /// The shops that were open before: they closed in order, so their baskets haven't survived anything.
    left: Mutex<BTreeSet<String>>,
    doors: Doors,
}

impl DemoStreet {
    /// The shops, with their data in and below `base`; the options are those of the command line. Returns the settings of the first one too.
    pub fn new(
        shared: &Shared,
        base: &Path,
        devices: &Arc<SimulatedShop>,
        chain: Option<Arc<DemoChain>>,
    ) -> Result<(Arc<DemoStreet>, Settings), SettingsError> {
        let mut street = DemoStreet {
            shared: shared.clone(),
            base: base.to_owned(),
            devices: Arc::clone(devices),
            chain,
            is_own: false,
            open: Arc::default(),
            left: Mutex::default(),
            doors: Doors::default(),
        };
        let settings = match &shared.store {
            Some(name) => street.settings(&demo_place(name)?.code)?,
            None => street.joined(settings_of(shared, base, devices)?),
        };
        // A till of somebody else's hub stays where it belongs.
        street.is_own = settings.store.is_some() || shared.hub.is_some();
        *lock(&street.open) = settings.demo_store.clone();
        Ok((Arc::new(street), settings))
    }

    /// The settings of one of the shops. The first one's data lie in the folder itself, those of the others in folders within.
    fn settings(&self, code: &str) -> Result<Settings, SettingsError> {
        let place = demo_shop::places().unwrap_or_default().into_iter().find(|place| place.code == code);
        let own = |place: &DemoPlace| self.base.join("shops").join(&place.code);
        let folder = match (place, database::owner(&self.base, None)) {
            (Some(place), Some(owner)) if owner.store.id.0 != place.id => own(&place),
            _ => self.base.clone(),
        };
        // A country that was named is only that of the first shop.
        let shared = Shared { store: Some(code.to_owned()), country: None, ..self.shared.clone() };
        Ok(self.joined(settings_of(&shared, &folder, &self.devices)?))
    }

    /// The settings of a shop that belongs to the demo's chain.
    fn joined(&self, settings: Settings) -> Settings {
        match &self.chain {
            Some(chain) if settings.store.is_none() => chain.joined(settings),
            _ => settings,
        }
    }

    /// What a person can do to the simulated devices and the shops; `desk` is where the workstation listens.
    pub fn hooks(self: &Arc<Self>, desk: &SyncSender<Input>) -> DemoHooks {
        let shop = |place: DemoPlace| DemoShop {
            has_own_country: place.code != "GB-AR",
            code: place.code,
            country: place.country_name,
            city: place.city,
            store: place.name,
        };
        let places = if self.is_own { Vec::new() } else { demo_shop::places().unwrap_or_default() };
        let (street, desk) = (Arc::clone(self), desk.clone());
        DemoHooks {
            shops: places.into_iter().map(shop).collect(),
            open_shop: Box::new(move |code, operator| street.go_to(&desk, code, operator)),
            network: self.chain.as_ref().map(network),
            ..hooks(&self.devices, Arc::clone(&self.open))
        }
    }

    /// Asks for another shop; the one that is open finishes what is in hand and closes. Returns whether that was heard.
    fn go_to(&self, desk: &SyncSender<Input>, code: &str, operator: &str) -> bool {
        if *lock(&self.open) == code {
            return true;
        }
        let (door, operator) = (Door::Shop(code.to_owned()), operator.to_owned());
        self.doors.go(desk, Wish { door, operator, name: String::new() })
    }

    /// The way to practise in the shop that is open, and back.
    pub fn training_door(self: &Arc<Self>, desk: &SyncSender<Input>) -> TrainingDoor {
        let (street, desk) = (Arc::clone(self), desk.clone());
        Box::new(move |way| street.doors.go(&desk, Wish::from(way)))
    }

    /// Runs the shop that is open, and after it whichever is asked for, until one is told to stop and no other one is wished.
    pub fn start(
        self: &Arc<Self>,
        shop: Shop,
        inputs: Receiver<Input>,
        desk: &SyncSender<Input>,
        watcher: Watcher,
    ) -> std::io::Result<JoinHandle<()>> {
        let (street, desk) = (Arc::clone(self), desk.clone());
        thread::Builder::new().name("workstation".to_owned()).spawn(move || street.run(shop, &inputs, &desk, watcher))
    }

    fn run(&self, first: Shop, inputs: &Receiver<Input>, desk: &SyncSender<Input>, watcher: Watcher) {
        self.doors.run(first, inputs, desk, watcher, |wish| self.opened(wish));
    }

    /// The shop that was asked for; the one that has just been closed if that can't be opened.
    fn opened(&self, wish: &Wish) -> Option<Shop> {
        let before = lock(&self.open).clone();
        lock(&self.left).insert(before.clone());
        let asked = match &wish.door {
            Door::Shop(code) => self.open(code, &wish.operator),
            Door::Training => self.practice(&before, wish),
            Door::Out => self
                .settings(&before)
                .map_err(Box::from)
                .and_then(|real| Ok(training::come_back(&real, &wish.operator)?)),
        };
        match asked {
            Ok(shop) => {
                if let Door::Shop(code) = &wish.door {
                    lock(&self.open).clone_from(code);
                }
                return Some(shop);
            }
            Err(error) => complain!("That can't be opened: {error}"),
        }
        self.open(&before, &wish.operator)
            .map_err(|error| complain!("The demo shop {before} can't be opened: {error}"))
            .ok()
    }

    fn practice(&self, code: &str, wish: &Wish) -> Result<Shop, Box<dyn Error>> {
        training::open(&self.settings(code)?, &self.devices, wish)
    }

    fn open(&self, code: &str, operator: &str) -> Result<Shop, Box<dyn Error>> {
        let mut shop = shop::open(&self.settings(code)?)?;
        sign_in(&mut shop.workstation, operator);
        if lock(&self.left).contains(code) {
            // Refused where nothing was recovered.
            let _ = shop.workstation.handle(Action::AcknowledgeRecovery {});
        }
        Ok(shop)
    }
}

/// The cable between the till and the demo's hub.
fn network(chain: &Arc<DemoChain>) -> DemoNetwork {
    let cable = Arc::clone(chain);
    DemoNetwork { office: chain.office(), cut: Box::new(move |is_cut| cable.cable.cut(is_cut)) }
}

/// Whoever was signed in next door goes on here: the demo's PINs are public.
fn sign_in(workstation: &mut Workstation, operator: &str) {
    if let Some(pin) = demo_shop::pin_of(operator) {
        // Whoever can't be signed in finds the sign-in screen.
        let _ = workstation.handle(Action::SignIn { operator: operator.into(), pin });
    }
}
