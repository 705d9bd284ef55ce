//! The shop's real (or really simulated) devices behind what the workstation asks of them.

use crate::devices::Devices;
use hardware::{Charge, DeviceError, DeviceEvent, DevicesConfig, Fonts, Profile, StartError, Ticket};
use std::sync::mpsc::SyncSender;

/// The devices of the settings, each with its own thread.
pub struct ShopDevices {
    devices: hardware::Devices,
    profile: Profile,
    profile_name: String,
    missing_letters: Vec<String>,
    roles: Vec<(String, String)>,
    has_terminal: bool,
}

impl ShopDevices {
    /// Starts the devices of the settings; what they report goes to `events`.
    ///
    /// # Errors
    /// When the settings contradict themselves. A device that isn't there is no error.
    pub fn start(
        config: DevicesConfig,
        events: SyncSender<DeviceEvent>,
        logo: Option<&[u8]>,
    ) -> Result<ShopDevices, StartError> {
        let profile_name = config.printer_profile.clone();
        let plain = Profile::named(&profile_name)?;
        let profile = match logo {
            Some(png) => plain.with_logo(png)?,
            None => plain,
        };
        let scanners = config.scanners.iter().map(|scanner| (scanner.source.clone(), scanner.address.to_string()));
        let roles =
            [("printer".to_owned(), config.printer.to_string()), ("display".to_owned(), config.display.to_string())];
        let terminal = config.terminal.as_ref().filter(|(address, _)| !address.is_none());
        let terminal = terminal.map(|(address, _)| ("terminal".to_owned(), address.to_string()));
        let has_terminal = terminal.is_some();
        let roles = roles.into_iter().chain(terminal).chain(scanners).collect();
        let devices = hardware::Devices::start(config, events)?;
        Ok(ShopDevices { devices, profile, profile_name, missing_letters: Vec::new(), roles, has_terminal })
    }

    /// The same devices with fonts for letters the printer lacks.
    pub fn with_fonts(mut self, fonts: Fonts) -> ShopDevices {
        self.profile = self.profile.with_fonts(fonts);
        self
    }
}

impl Devices for ShopDevices {
    fn roles(&self) -> Vec<(String, String)> {
        self.roles.clone()
    }

    fn printer(&self) -> (String, u8) {
        (self.profile_name.clone(), self.profile.columns as u8)
    }

    fn print(&mut self, job: u64, ticket: &Ticket) -> Result<(), DeviceError> {
        let encoded = hardware::encode_and_tell(ticket, &self.profile, job as u32);
        self.devices.print(job, encoded.bytes)?;
        self.missing_letters = encoded.missing;
        Ok(())
    }

    fn take_missing_letters(&mut self) -> Vec<String> {
        std::mem::take(&mut self.missing_letters)
    }

    fn open_drawer(&mut self, request: u64) -> Result<(), DeviceError> {
        self.devices.open_drawer(request)
    }

    fn show(&mut self, upper: &str, lower: &str) {
        // A display that is missing or busy shows nothing; no sale waits for it.
        let _ = self.devices.show(upper, lower);
    }

    fn check(&mut self) {
        let _ = self.devices.check_printer();
    }

    fn has_terminal(&self) -> bool {
        self.has_terminal
    }

    fn charge(&mut self, charge: Charge) -> Result<(), DeviceError> {
        self.devices.charge(charge)
    }

    fn ask_terminal(&mut self, charge: Charge) -> Result<(), DeviceError> {
        self.devices.ask_terminal(charge)
    }

    fn cancel_charge(&mut self, payment: u128) -> Result<(), DeviceError> {
        self.devices.cancel_charge(payment)
    }
}
