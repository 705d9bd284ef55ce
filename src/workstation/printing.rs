//! The print queue: one job on its way at a time, its state on disk before and after each step.
//!
//! A write that succeeded never means printed. A job whose fate nobody knows waits for a person, and what is printed again says so.

use crate::view::PrintView;
use crate::{Event, Problem, Reply, Workstation};
use database::{NewPrint, PrintDocument, PrintJob, PrintState};
use documents::TestPageFacts;
use hardware::{DeviceState, PrinterEvent, Ticket};
use retail::Refusal;

/// More letters than a person wants to read are not named.
const LETTERS_NAMED_MAX: usize = 12;

impl Workstation {
    /// Sends the oldest waiting job if the printer takes one now.
    pub(crate) fn pump_prints(&mut self) -> Result<(), Problem> {
        if self.printing.is_some() || !self.printer_state().accepts_jobs() {
            return Ok(());
        }
        let jobs = self.database.print_jobs(true, 200).map_err(Problem::from_database)?;
        let Some(next) = jobs.into_iter().filter(|job| job.state == PrintState::Queued).min_by_key(|job| job.id) else {
            return Ok(());
        };
        let ticket: Ticket = match serde_json::from_str(&next.ticket_json) {
            Ok(ticket) => ticket,
            Err(error) => return self.set_print_state(next.id, PrintState::Abandoned, &error.to_string()),
        };
        self.set_print_state(next.id, PrintState::Sending, "")?;
        self.printing = Some(next.id);
        if self.devices.print(next.id as u64, &ticket).is_err() {
            self.printing = None;
            self.set_print_state(next.id, PrintState::Queued, "")?;
        }
        let missing = self.devices.take_missing_letters();
        if !missing.is_empty() {
            let letters = missing.iter().take(LETTERS_NAMED_MAX).cloned().collect::<Vec<_>>().join(" ");
            self.trouble(&Refusal::new("no-font-for-letters").text("letters", letters).into());
        }
        Ok(())
    }

    /// Tells about a job that has just been queued, and sends it if the printer is free. What it belongs to is done and
    /// durable, so trouble here is told, never returned as if that had failed; the next tick tries again.
    pub(crate) fn queued(&mut self, job: Option<i64>) {
        self.open_prints.replace(None);
        let told = job.map_or(Ok(()), |job| self.print_changed(job));
        if let Err(problem) = told.and_then(|()| self.pump_prints()) {
            self.trouble(&problem);
        }
    }

    pub(crate) fn on_printer(&mut self, event: PrinterEvent) -> Result<(), Problem> {
        match event {
            PrinterEvent::StateChanged(state) => {
                self.device_changed("printer", state);
            }
            // Not tried again at once: the next state change or tick does, so that a printer that only seems ready costs nothing.
            PrinterEvent::JobNotStarted { job, .. } => return self.finish_print(job, PrintState::Queued, ""),
            PrinterEvent::JobSent { job } => self.set_print_state(job as i64, PrintState::AwaitProof, "")?,
            PrinterEvent::JobPrinted { job } => self.finish_print(job, PrintState::Printed, "")?,
            PrinterEvent::JobUnconfirmed { job } => self.finish_print(job, PrintState::Unconfirmed, "")?,
            PrinterEvent::JobUnknown { job, bytes_accepted, error } => {
                let note = format!("{} after {bytes_accepted} bytes", error.code.key());
                self.finish_print(job, PrintState::Unknown, &note)?;
            }
        }
        self.pump_prints()
    }

    fn finish_print(&mut self, job: u64, state: PrintState, note: &str) -> Result<(), Problem> {
        if self.printing == Some(job as i64) {
            self.printing = None;
        }
        self.set_print_state(job as i64, state, note)
    }

    pub(crate) fn set_print_state(&mut self, job: i64, state: PrintState, note: &str) -> Result<(), Problem> {
        // Before the write: whether one that failed is there after all, only the disk knows.
        self.open_prints.replace(None);
        self.database.set_print_state(job, state, note).map_err(Problem::from_database)?;
        self.print_changed(job)
    }

    pub(crate) fn print_changed(&mut self, job: i64) -> Result<(), Problem> {
        self.open_prints.replace(None);
        if let Some(job) = self.database.print_job(job).map_err(Problem::from_database)? {
            self.events.push(Event::Print { print: print_view(&job) });
        }
        Ok(())
    }

    pub(crate) fn test_page(&mut self) -> Result<Reply, Problem> {
        self.operator.as_ref().ok_or_else(|| retail::Refusal::new("sign-in-first"))?;
        let (printer, columns) = self.devices.printer();
        let facts = TestPageFacts {
            store: &self.store,
            workstation: &self.workstation,
            printer: &printer,
            columns,
            currency: self.country.currency,
            at: self.clock.now(),
        };
        let ticket = documents::test_page(&facts, &self.paper);
        let print = NewPrint { document: PrintDocument::TestPage, ticket_json: crate::paying::ticket_json(&ticket) };
        let job = self.database.queue_print(print).map_err(Problem::from_database)?;
        self.queued(Some(job));
        Ok(Reply::Printing { job })
    }

    pub(crate) fn printer_state(&self) -> DeviceState {
        self.device_states.get("printer").cloned().unwrap_or_default()
    }
}

/// A job as the screen shows it.
pub(crate) fn print_view(job: &PrintJob) -> PrintView {
    let (document, receipt) = match job.document {
        PrintDocument::Receipt { receipt } => ("receipt", Some(receipt)),
        PrintDocument::Duplicate { receipt, .. } => ("duplicate", Some(receipt)),
        PrintDocument::PostVoid { receipt } => ("post-void", Some(receipt)),
        PrintDocument::TestPage => ("test-page", None),
        PrintDocument::NoSale => ("no-sale", None),
    };
    PrintView { job: job.id, document: document.to_owned(), receipt, state: job.state.name().to_owned() }
}
