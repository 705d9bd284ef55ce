//! All devices of one workstation behind one handle that never makes its caller wait.

use crate::address::PortAddress;
use crate::discovery::Roots;
use crate::display::{DisplayMachine, DisplayMode, Show};
use crate::drawer::DrawerConfig;
use crate::driver::{Handle, Observer, Place, start};
use crate::event::{
    DeviceCode, DeviceError, DeviceEvent, DeviceState, DisplayEvent, DrawerEvent, DrawerState, PrinterEvent,
    ScannerEvent,
};
use crate::hotplug::Hotplug;
use crate::printer::{Command, PrinterMachine};
use crate::profile::{Profile, ProfileError};
use crate::scanner::{ScannerConfig, ScannerMachine};
use crate::terminal::{Charge, TerminalCommand, TerminalConfig, TerminalEvent, TerminalMachine};
use std::collections::BTreeSet;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is connected to this workstation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevicesConfig {
    /// The receipt printer.
    pub printer: PortAddress,
    /// The name of its profile, see [`Profile::names`].
    pub printer_profile: String,
    /// The scanners, each with a role of its own.
    pub scanners: Vec<ScannerConfig>,
    /// The customer display.
    pub display: PortAddress,
    /// What the customer display understands.
    pub display_mode: DisplayMode,
    /// The drawer on the printer's cable.
    pub drawer: DrawerConfig,
    /// The card terminal, and how to speak to it.
    pub terminal: Option<(PortAddress, TerminalConfig)>,
    /// Where devices are looked for.
    pub roots: Roots,
}

impl Default for DevicesConfig {
    fn default() -> DevicesConfig {
        DevicesConfig {
            printer: PortAddress::None,
            printer_profile: "generic-80".to_string(),
            scanners: Vec::new(),
            display: PortAddress::None,
            display_mode: DisplayMode::default(),
            drawer: DrawerConfig::default(),
            terminal: None,
            roots: Roots::default(),
        }
    }
}

/// Why the devices cannot be started. A device that is absent is no such reason.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The printer's profile is unknown.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// Two scanners have the same role.
    #[error("two scanners have the role \"{source_role}\"")]
    SameRole {
        /// The role.
        source_role: String,
    },
    /// The operating system gives no thread.
    #[error("a device cannot be started: {0}")]
    System(#[from] std::io::Error),
}

/// The states of all devices at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceStates {
    /// The receipt printer.
    pub printer: DeviceState,
    /// The drawer.
    pub drawer: DrawerState,
    /// The customer display.
    pub display: DeviceState,
    /// The card terminal.
    pub terminal: DeviceState,
    /// The scanners by role, in the order of the configuration.
    pub scanners: Vec<(String, DeviceState)>,
}

/// The running devices. Dropping them ends their threads; a job under way is then told as not started or unknown.
#[derive(Debug)]
pub struct Devices {
    printer: Option<Handle<Command>>,
    display: Option<Handle<Show>>,
    terminal: Option<Handle<TerminalCommand>>,
    scanners: Vec<Handle<()>>,
    states: Arc<Mutex<DeviceStates>>,
    hotplug: Option<Hotplug>,
}

impl Devices {
    /// Starts a thread for each device. Devices that are not there yet are looked for again and again.
    ///
    /// `events` should hold some 64 events; while it is full, scans are dropped (and told as too fast), everything
    /// else waits in the device's thread.
    ///
    /// # Errors
    /// When the configuration makes no sense.
    pub fn start(config: DevicesConfig, events: SyncSender<DeviceEvent>) -> Result<Devices, StartError> {
        let profile = Profile::named(&config.printer_profile)?;
        let mut roles = BTreeSet::new();
        if let Some(twice) = config.scanners.iter().find(|scanner| !roles.insert(&scanner.source)) {
            return Err(StartError::SameRole { source_role: twice.source.clone() });
        }
        let unconfigured = |scanner: &ScannerConfig| (scanner.source.clone(), DeviceState::Unconfigured);
        let states =
            DeviceStates { scanners: config.scanners.iter().map(unconfigured).collect(), ..DeviceStates::default() };
        let states = Arc::new(Mutex::new(states));
        let board = Arc::clone(&states);
        let observer: Observer = Arc::new(move |event| note(&mut lock(&board), event));
        let mut devices =
            Devices { printer: None, display: None, terminal: None, scanners: Vec::new(), states, hotplug: None };
        let roots = config.roots;
        let place = |address| Place { address, roots: roots.clone() };
        let mut pokes = Vec::new();
        let is_plugged = |address: &PortAddress| !matches!(address, PortAddress::Tcp { .. } | PortAddress::None);
        if !config.printer.is_none() {
            let machine = PrinterMachine::new(profile, config.drawer);
            let is_plugged = is_plugged(&config.printer);
            let handle = start("printer", place(config.printer), machine, events.clone(), Arc::clone(&observer))?;
            pokes.extend(is_plugged.then(|| handle.poker()));
            devices.printer = Some(handle);
        }
        if !config.display.is_none() {
            let machine = DisplayMachine::new(config.display_mode);
            let is_plugged = is_plugged(&config.display);
            let handle = start("display", place(config.display), machine, events.clone(), Arc::clone(&observer))?;
            pokes.extend(is_plugged.then(|| handle.poker()));
            devices.display = Some(handle);
        }
        if let Some((address, config)) = config.terminal.filter(|(address, _)| !address.is_none()) {
            let machine = TerminalMachine::new(config);
            devices.terminal = Some(start("terminal", place(address), machine, events.clone(), Arc::clone(&observer))?);
        }
        for scanner in config.scanners.iter().filter(|scanner| !scanner.address.is_none()) {
            let (name, address) = (scanner.source.as_str(), scanner.address.clone());
            let machine = ScannerMachine::new(scanner);
            let is_plugged = is_plugged(&address);
            let handle = start(name, place(address), machine, events.clone(), Arc::clone(&observer))?;
            pokes.extend(is_plugged.then(|| handle.poker()));
            devices.scanners.push(handle);
        }
        if !pokes.is_empty() {
            devices.hotplug = Some(Hotplug::start(roots.clone(), pokes)?);
        }
        Ok(devices)
    }

    /// Hands a job's bytes (from [`crate::encode`]) to the printer; its outcome comes as events.
    ///
    /// # Errors
    /// `NotConfigured`, `Busy` (the queue is full) or `Closed`: nothing was sent and no event follows.
    pub fn print(&self, job: u64, bytes: Vec<u8>) -> Result<(), DeviceError> {
        self.printer()?.command(Command::Print { job, bytes })
    }

    /// Opens the drawer, once; the outcome comes as an event.
    ///
    /// # Errors
    /// As [`Devices::print`].
    pub fn open_drawer(&self, request: u64) -> Result<(), DeviceError> {
        self.printer()?.command(Command::OpenDrawer { request })
    }

    /// Asks the printer how it is; what changed comes as an event.
    ///
    /// # Errors
    /// As [`Devices::print`].
    pub fn check_printer(&self) -> Result<(), DeviceError> {
        self.printer()?.command(Command::Check)
    }

    /// Shows two lines to the customer; the newest text wins and is shown again after a loss of the link.
    ///
    /// # Errors
    /// As [`Devices::print`].
    pub fn show(&self, line1: impl Into<String>, line2: impl Into<String>) -> Result<(), DeviceError> {
        let display = self.display.as_ref().ok_or(DeviceError::new(DeviceCode::NotConfigured))?;
        display.command(Show { lines: [line1.into(), line2.into()] })
    }

    /// Lets the customer pay, or gives money back to their card; what became of it comes as an event.
    ///
    /// # Errors
    /// `NotConfigured`, `Busy` (the queue is full) or `Closed`: nothing was asked and no event follows.
    pub fn charge(&self, charge: Charge) -> Result<(), DeviceError> {
        self.terminal()?.command(TerminalCommand::Charge(charge))
    }

    /// Asks the terminal what became of a payment; the answer comes as an event.
    ///
    /// # Errors
    /// As [`Devices::charge`].
    pub fn ask_terminal(&self, charge: Charge) -> Result<(), DeviceError> {
        self.terminal()?.command(TerminalCommand::Ask(charge))
    }

    /// Ends a payment that goes on, if the terminal still can; the answer to [`Devices::charge`] tells whether it did.
    ///
    /// # Errors
    /// As [`Devices::charge`].
    pub fn cancel_charge(&self, payment: u128) -> Result<(), DeviceError> {
        self.terminal()?.command(TerminalCommand::Cancel { payment })
    }

    /// The present states.
    pub fn states(&self) -> DeviceStates {
        lock(&self.states).clone()
    }

    fn terminal(&self) -> Result<&Handle<TerminalCommand>, DeviceError> {
        self.terminal.as_ref().ok_or(DeviceError::new(DeviceCode::NotConfigured))
    }

    fn printer(&self) -> Result<&Handle<Command>, DeviceError> {
        self.printer.as_ref().ok_or(DeviceError::new(DeviceCode::NotConfigured))
    }
}

impl Drop for Devices {
    fn drop(&mut self) {
        self.hotplug = None;
        // All are told first, so that they end side by side; dropping the handles then waits for them.
        self.printer.iter().for_each(Handle::stop);
        self.display.iter().for_each(Handle::stop);
        self.terminal.iter().for_each(Handle::stop);
        self.scanners.iter().for_each(Handle::stop);
    }
}

fn lock(states: &Mutex<DeviceStates>) -> MutexGuard<'_, DeviceStates> {
    states.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note(states: &mut DeviceStates, event: &DeviceEvent) {
    match event {
        DeviceEvent::Printer(PrinterEvent::StateChanged(state)) => states.printer = state.clone(),
        DeviceEvent::Drawer(DrawerEvent::StateChanged(state)) => states.drawer = *state,
        DeviceEvent::Display(DisplayEvent::StateChanged(state)) => states.display = state.clone(),
        DeviceEvent::Terminal(TerminalEvent::StateChanged(state)) => states.terminal = state.clone(),
        DeviceEvent::Scanner(ScannerEvent::StateChanged { source, state }) => {
            if let Some((_, known)) = states.scanners.iter_mut().find(|(role, _)| role == source) {
                *known = state.clone();
            }
        }
        _ => {}
    }
}
