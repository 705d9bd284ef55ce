//! The devices as the workstation uses them, and what their events mean at the till.

use crate::reply::ScanOutcome;
use crate::view::DeviceView;
use crate::{Event, Problem, Reply, Workstation};
use hardware::{Charge, DeviceCode, DeviceError, DeviceState, DisplayEvent, DrawerEvent, ScannerEvent, Ticket};
use retail::Refusal;

/// Printer, drawer, scanners and customer display. Nothing here blocks: outcomes arrive as device events.
pub trait Devices: Send {
    /// Role and address of every configured device.
    fn roles(&self) -> Vec<(String, String)>;

    /// The printer's name and how many characters its lines have.
    fn printer(&self) -> (String, u8);

    /// Hands a ticket to the printer; its fate arrives as printer events with this job number.
    fn print(&mut self, job: u64, ticket: &Ticket) -> Result<(), DeviceError>;

    /// Letters of the last printed ticket that neither the printer nor any font has, each once; told only once.
    fn take_missing_letters(&mut self) -> Vec<String> {
        Vec::new()
    }

    /// Sends one opening pulse to the drawer.
    fn open_drawer(&mut self, request: u64) -> Result<(), DeviceError>;

    /// Shows two lines to the customer.
    fn show(&mut self, upper: &str, lower: &str);

    /// Asks every device how it is.
    fn check(&mut self);

    /// Whether the settings name a card terminal. Without one the cashier types amounts on theirs, and says what it told.
    fn has_terminal(&self) -> bool {
        false
    }

    /// Begins a card payment at the terminal; what became of it arrives as a terminal event.
    fn charge(&mut self, _: Charge) -> Result<(), DeviceError> {
        Err(DeviceError::new(DeviceCode::NotConfigured))
    }

    /// Asks the terminal what became of a payment; the answer arrives as a terminal event.
    fn ask_terminal(&mut self, _: Charge) -> Result<(), DeviceError> {
        Err(DeviceError::new(DeviceCode::NotConfigured))
    }

    /// Ends a payment that goes on, if the terminal still can.
    fn cancel_charge(&mut self, _payment: u128) -> Result<(), DeviceError> {
        Err(DeviceError::new(DeviceCode::NotConfigured))
    }
}

/// No device at all: sales are kept and receipts wait.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoDevices;

impl Devices for NoDevices {
    fn roles(&self) -> Vec<(String, String)> {
        Vec::new()
    }
    fn printer(&self) -> (String, u8) {
        (String::new(), 48)
    }
    fn print(&mut self, _: u64, _: &Ticket) -> Result<(), DeviceError> {
        Err(DeviceError::new(DeviceCode::NotConfigured))
    }
    fn open_drawer(&mut self, _: u64) -> Result<(), DeviceError> {
        Err(DeviceError::new(DeviceCode::NotConfigured))
    }
    fn show(&mut self, _: &str, _: &str) {}
    fn check(&mut self) {}
}

impl Workstation {
    /// Opens the drawer once. Called only after the commit that says why, never on recovery.
    pub(crate) fn kick_drawer(&mut self) {
        self.drawer_requests += 1;
        if let Err(error) = self.devices.open_drawer(self.drawer_requests) {
            self.events.push(Event::DrawerFailed { code: error.code.key().to_owned() });
        }
    }

    pub(crate) fn on_drawer(&mut self, event: DrawerEvent) {
        match event {
            DrawerEvent::Opened { .. } => self.events.push(Event::DrawerOpened {}),
            // A pulse so soon after the last one that the coil has to rest: the drawer is opening already.
            DrawerEvent::Failed { error, .. } if error.code == DeviceCode::Busy => {}
            DrawerEvent::Failed { error, .. } => {
                self.events.push(Event::DrawerFailed { code: error.code.key().to_owned() })
            }
            DrawerEvent::StateChanged(state) => self.drawer_stands(state),
        }
    }

    pub(crate) fn on_scanner(&mut self, event: ScannerEvent) {
        match event {
            ScannerEvent::Scanned(scan) => self.scanned_by_device(&scan.source, &scan.data, scan.aim),
            ScannerEvent::Refused(refused) => {
                let problem = Problem::Refused(Refusal::new(refused.why.key()));
                let outcome = ScanOutcome::Refused { code: problem.code().to_owned(), text: self.words(&problem) };
                self.events.push(Event::Scanned { code: String::new(), source: refused.source, outcome });
            }
            ScannerEvent::StateChanged { source, state } => self.device_changed(&source, state),
        }
    }

    pub(crate) fn on_display(&mut self, event: DisplayEvent) {
        match event {
            DisplayEvent::StateChanged(state) => self.device_changed("display", state),
        }
    }

    pub(crate) fn device_changed(&mut self, role: &str, state: DeviceState) {
        self.device_states.insert(role.to_owned(), state);
        if let Some(device) = self.device_views().into_iter().find(|device| device.role == role) {
            self.events.push(Event::DeviceChanged { device });
        }
    }

    pub(crate) fn device_views(&self) -> Vec<DeviceView> {
        let view = |(role, address): (String, String)| {
            let state = self.device_states.get(&role).cloned().unwrap_or_default();
            DeviceView { role, address, state }
        };
        self.devices.roles().into_iter().map(view).collect()
    }

    pub(crate) fn check_devices(&mut self) -> Result<Reply, Problem> {
        self.devices.check();
        self.pump_prints()?;
        Ok(Reply::Done {})
    }
}
