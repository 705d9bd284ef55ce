//! Practising: the same program on data of its own, with simulated devices, so that everything may be tried. The shop's own till is closed
//! meanwhile, and its journal says who practised and when.

use crate::demo::{self, SimulatedShop};
use crate::doors::{Door, Wish};
use crate::output::complain;
use crate::settings::Settings;
use crate::shop::{self, Shop, ShopError};
use screens::{DemoHooks, DemoWatcher};
use std::error::Error;
use std::sync::{Arc, Mutex, OnceLock};

/// Folder of what is practised, in the till's data folder.
const FOLDER: &str = "training";

/// Simulated devices that are switched on when somebody needs them.
#[derive(Default)]
pub struct PracticeDevices {
    on: OnceLock<Arc<SimulatedShop>>,
    watcher: OnceLock<DemoWatcher>,
}

impl PracticeDevices {
    /// Whom they tell what they do.
    pub fn tell(&self, watcher: DemoWatcher) {
        let _ = self.watcher.set(watcher); // there is one window
    }

    /// The devices; switches them on the first time.
    ///
    /// # Errors
    /// When the computer has no port for them.
    pub fn switched_on(&self) -> std::io::Result<&Arc<SimulatedShop>> {
        if let Some(devices) = self.on.get() {
            return Ok(devices);
        }
        let devices = Arc::new(SimulatedShop::start()?);
        if let Some(watcher) = self.watcher.get() {
            devices.tell(watcher.clone());
        }
        Ok(self.on.get_or_init(|| devices))
    }

    /// What a person can do to them while they practise.
    pub fn hooks(self: &Arc<Self>, store: &str) -> DemoHooks {
        let with = |act: fn(&DemoHooks)| {
            let (devices, store) = (Arc::clone(self), Arc::new(Mutex::new(store.to_owned())));
            Box::new(move || {
                if let Some(on) = devices.on.get() {
                    act(&demo::hooks(on, Arc::clone(&store)));
                }
            }) as Box<dyn Fn()>
        };
        let devices = Arc::clone(self);
        DemoHooks {
            is_open: true,
            is_for_practice: true,
            goods: Box::new(|_| Vec::new()),
            shops: Vec::new(),
            open_shop: Box::new(|_, _| false),
            scan: Box::new(move |code| {
                if let Some(Err(error)) = devices.on.get().map(|on| on.scanner.scan(code)) {
                    complain!("The simulated scanner can't be heard: {error}.");
                }
            }),
            tear_paper: with(|hooks| (hooks.tear_paper)()),
            refill_paper: with(|hooks| (hooks.refill_paper)()),
            open_cover: with(|hooks| (hooks.open_cover)()),
            close_cover: with(|hooks| (hooks.close_cover)()),
            push_drawer: with(|hooks| (hooks.push_drawer)()),
            network: None,
        }
    }
}

/// The settings of the room to practise in: the shop's own, but for its data and whatever moves paper and money. Its own scanners work.
pub fn settings(real: &Settings, devices: &SimulatedShop) -> Settings {
    let mut settings = real.clone();
    let store = shop::store(real).map(|store| store.id.to_string()).unwrap_or_default();
    let workstation = real.workstation.clone().unwrap_or_else(|| format!("{store}-01"));
    settings.data_dir = real.data_dir.join(FOLDER);
    // Nobody else is told of practice.
    (settings.hub, settings.enrol) = (None, None);
    settings.journal_copy = None;
    settings.workstation = Some(format!("{workstation}-PRACTICE"));
    settings.printer = devices.printer.address();
    if !real.terminal.is_none() {
        settings.terminal = devices.terminal.address();
    }
    settings.printer_profile = "epson-tm-t20iii".to_owned();
    settings.display = devices.display.address();
    let scanner = devices.scanner.address();
    if !settings.scanners.contains(&scanner) {
        settings.scanners.push(scanner);
    }
    settings.e_receipt = None;
    settings.lock_after_minutes = None;
    settings.is_self_checkout = false;
    settings.is_training = true;
    settings
}

/// Opens the room to practise in, with whoever wants to signed in. The shop's goods are taken over as they are now.
///
/// # Errors
/// When the devices, the data or the goods can't be had.
pub fn open(real: &Settings, devices: &SimulatedShop, wish: &Wish) -> Result<Shop, Box<dyn Error>> {
    let settings = settings(real, devices);
    database::take_over_catalogue(&real.data_dir, &settings.data_dir)?;
    let mut shop = shop::open(&settings)?;
    let trained = shop.workstation.sign_in_to_train(&wish.operator.as_str().into(), &wish.name);
    trained.map_err(|problem| ShopError::Workstation(shop.workstation.words(&problem)))?;
    Ok(shop)
}

/// Opens the shop's own till again and notes who has come back.
///
/// # Errors
/// When it can't be opened.
pub fn come_back(real: &Settings, operator: &str) -> Result<Shop, ShopError> {
    let mut shop = shop::open(real)?;
    if let Err(problem) = shop.workstation.training_has_ended(&operator.into()) {
        complain!("{}", shop.workstation.words(&problem));
    }
    // The till was closed in order: its basket has survived nothing.
    let _ = shop.workstation.handle(workstation::Action::AcknowledgeRecovery {});
    Ok(shop)
}

/// The shop a wish of a till that isn't the demo leads to; its own one if the other can't be opened.
pub fn opened(real: &Settings, devices: &PracticeDevices, wish: &Wish) -> Option<Shop> {
    if wish.door == Door::Training {
        let practice = devices.switched_on().map_err(Box::<dyn Error>::from).and_then(|on| open(real, on, wish));
        match practice {
            Ok(shop) => return Some(shop),
            Err(error) => complain!("Nobody can practise now: {error}"),
        }
    }
    come_back(real, &wish.operator).map_err(|error| complain!("{error}")).ok()
}
