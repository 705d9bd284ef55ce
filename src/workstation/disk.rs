//! How the disk is, as a state somebody can see: room that runs out, and writes that fail until it works again.

use crate::view::{DiskState, PrintView};
use crate::{Event, Workstation};
use database::{DatabaseError, PrintState, Room};

impl Workstation {
    pub(crate) fn disk_state(&self) -> DiskState {
        match self.database.disk_trouble().or_else(|| self.database.checkpoint_failure()) {
            Some(DatabaseError::DiskFull { .. }) => DiskState::Full,
            Some(DatabaseError::ReadOnly { .. }) => DiskState::ReadOnly,
            Some(_) => DiskState::Failing,
            None => match self.database.room() {
                Room::Enough => DiskState::Fine,
                Room::Low => DiskState::Low,
                Room::VeryLow => DiskState::VeryLow,
                Room::Full => DiskState::Full,
            },
        }
    }

    /// A write that failed is tried again with something that doesn't matter, so that the state ends by itself.
    pub(crate) fn try_disk(&mut self) {
        if self.database.disk_trouble().is_some() {
            // Whether it worked shows in the state.
            let _ = self.database.try_disk();
        }
    }

    /// Whether something waits that only another try brings forward: a write, or a document for a printer that takes one.
    pub(crate) fn waits(&self) -> bool {
        let is_queued = |print: &PrintView| print.state == PrintState::Queued.name();
        self.disk != DiskState::Fine
            || self.watches_drawer()
            || self.is_serving()
            || self.is_printing()
            || self.reports_wait()
            || self.printer_state().accepts_jobs()
                && self.open_prints().is_ok_and(|prints| prints.iter().any(is_queued))
    }

    /// Tells when the disk's state has changed, or that of the second copy.
    pub(crate) fn look_at_disk(&mut self) {
        let disk = self.disk_state();
        if std::mem::replace(&mut self.disk, disk) != disk {
            self.events.push(Event::DiskChanged { disk });
        }
        let is_failing = self.database.copy_failure().is_some();
        if std::mem::replace(&mut self.is_copy_failing, is_failing) != is_failing {
            self.events.push(Event::CopyChanged { is_failing });
        }
    }
}
