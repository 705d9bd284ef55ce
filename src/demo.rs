//! The demo: the demo shop on simulated devices that speak the real bytes over real ports, in a window or headless.

use crate::command_line::{DemoOptions, Shared};
use crate::demo_chain::{DemoChain, OtherTills};
use crate::demo_street::DemoStreet;
use crate::e_receipt::{EReceiptSettings, lan_address};
use crate::output::{complain, say};
use crate::settings::{Settings, SettingsError};
use crate::{demo_shop, headless, shop, window};
use hardware::simulated::{Display, Printer, Scanner, SimulatedEvent, SimulatedPort, SimulatedPrinterConfig, Terminal};
use include_dir::{Dir, include_dir};
use screens::{DemoHooks, DemoNews, DemoWatcher, PictureSource};
use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long a link to a receipt of the demo works.
const DEMO_KEPT: Duration = Duration::from_secs(3600);

static PICTURES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/demo/pictures");

/// The simulated devices of the demo.
pub struct SimulatedShop {
    /// The receipt printer with its drawer, on a TCP port.
    pub printer: Printer,
    /// The barcode scanner, on a pseudo terminal.
    pub scanner: Scanner,
    /// The customer display, on a pseudo terminal.
    pub display: Display,
    /// The card terminal, on a TCP port: its customers pay at once. The demo's own shops have one that stands alone.
    pub terminal: Terminal,
}

impl SimulatedShop {
    /// Switches all devices on.
    pub fn start() -> std::io::Result<SimulatedShop> {
        Ok(SimulatedShop {
            printer: Printer::start(SimulatedPrinterConfig {
                listen: SimulatedPort::any_tcp(),
                ..SimulatedPrinterConfig::default()
            })?,
            scanner: Scanner::start(&SimulatedPort::Pty)?,
            display: Display::start(&SimulatedPort::Pty)?,
            terminal: Terminal::start(&SimulatedPort::any_tcp(), 0, None)?,
        })
    }

    /// Tells the demo panel what the devices do, from now on.
    pub fn tell(&self, watcher: DemoWatcher) {
        let events = self.printer.subscribe();
        thread::spawn(move || {
            for event in events {
                match event {
                    SimulatedEvent::Receipt(receipt) => {
                        watcher.set_receipt(&receipt.png_bytes());
                    }
                    SimulatedEvent::Pulse(_) => watcher.tell(DemoNews::Drawer(true)),
                    _ => {}
                }
            }
        });
    }
}

/// What a person can do to the simulated devices; `store` is the demo store that is open now.
pub fn hooks(devices: &Arc<SimulatedShop>, store: Arc<Mutex<String>>) -> DemoHooks {
    let with = |act: fn(&SimulatedShop)| {
        let devices = Arc::clone(devices);
        Box::new(move || act(&devices)) as Box<dyn Fn()>
    };
    let scanner = Arc::clone(devices);
    DemoHooks {
        is_open: false,
        is_for_practice: false,
        goods: Box::new(move |language| {
            let store = store.lock().unwrap_or_else(PoisonError::into_inner).clone();
            demo_shop::goods_to_scan(&store, language)
        }),
        shops: Vec::new(),
        open_shop: Box::new(|_, _| false),
        scan: Box::new(move |code| {
            if let Err(error) = scanner.scanner.scan(code) {
                complain!("The simulated scanner can't be heard: {error}.");
            }
        }),
        tear_paper: with(|devices| devices.printer.tear_paper_out()),
        refill_paper: with(|devices| devices.printer.refill()),
        open_cover: with(|devices| devices.printer.open_cover()),
        close_cover: with(|devices| devices.printer.close_cover()),
        push_drawer: with(|devices| devices.printer.close_drawer()),
        network: None,
    }
}

/// Pictures of goods: the shop's own in `<data dir>/pictures`, else the built-in drawings.
pub fn pictures(data_dir: &Path) -> PictureSource {
    let own = data_dir.join("pictures");
    Arc::new(move |stem: &str| {
        let name = format!("{stem}.png");
        // A name from a catalogue is never a path.
        if stem.is_empty() || !stem.chars().all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '-') {
            return None;
        }
        std::fs::read(own.join(&name)).ok().or_else(|| PICTURES.get_file(&name).map(|file| file.contents().to_vec()))
    })
}

/// Runs the demo: in a window if there is a display, else headless.
pub fn run(options: &DemoOptions, shared: &Shared) -> Result<(), Box<dyn Error>> {
    if options.beside {
        end_with_input();
    }
    let devices = Arc::new(SimulatedShop::start()?);
    let is_own_dir = shared.data_dir.is_none();
    let base = shared.data_dir.clone().unwrap_or_else(own_dir);
    // A till that is told of a hub joins that one.
    let chain = match &shared.hub {
        Some(_) => None,
        None => Some(Arc::new(DemoChain::start(&base.join("hub"))?)),
    };
    let (street, settings) = DemoStreet::new(shared, &base, &devices, chain.clone())?;
    let outcome = if options.headless || !window::has_display() {
        if !options.headless {
            say!("There is no display here, so the demo is played without a window.");
        }
        headless::play(&settings, &devices, &street, &options.output)
    } else {
        say!("The demo shop is open. Its data are in {}.", settings.data_dir.display());
        if let Some(chain) = &chain {
            chain.tell();
        }
        let _others = match &chain {
            Some(chain) => chain.open_tills(options.tills, &settings, &base)?,
            None => OtherTills::default(),
        };
        window::run(shop::open(&settings)?, &settings, Some((&devices, &street)), options.fullscreen)
    };
    if is_own_dir && outcome.is_ok() {
        let _ = std::fs::remove_dir_all(&base);
    }
    outcome
}

/// Ends this program when whoever started it has gone, however they went. That is as safe as a power cut.
fn end_with_input() {
    thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        std::process::exit(0);
    });
}

/// Settings of a demo shop with its data in this folder: the simulated devices unless others are named.
pub(crate) fn settings_of(shared: &Shared, folder: &Path, devices: &SimulatedShop) -> Result<Settings, SettingsError> {
    let mut shared = shared.clone();
    shared.data_dir = Some(folder.to_owned());
    shared.printer = Some(shared.printer.clone().unwrap_or_else(|| devices.printer.address().to_string()));
    shared.printer_profile = Some(shared.printer_profile.clone().unwrap_or_else(|| "epson-tm-t20iii".to_owned()));
    shared.display = Some(shared.display.clone().unwrap_or_else(|| devices.display.address().to_string()));
    if shared.scanners.is_empty() {
        shared.scanners = vec![devices.scanner.address().to_string()];
    }
    let mut settings = Settings::read(&shared)?;
    // Customers' telephones reach the demo in the network this computer is in; without one, only its own browser does.
    let address = lan_address().unwrap_or(Ipv4Addr::LOCALHOST.into());
    settings.e_receipt.get_or_insert(EReceiptSettings {
        listen: SocketAddr::new(address, 0),
        host: None,
        kept: DEMO_KEPT,
    });
    Ok(settings)
}

/// A fresh folder for one demo.
fn own_dir() -> PathBuf {
    std::env::temp_dir().join(format!("omnitill-demo-{}", std::process::id()))
}
