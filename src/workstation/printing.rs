//! The print queue: one job on its way at a time, its state on disk before and after each step.
//!
//! A write that succeeded never means printed. A job whose fate nobody knows waits for a person, and what is printed again says so.

use crate::view::PrintView;
use crate::{Event, Problem, Reply, Workstation};
use database::{NewPrint, PrintDocument, PrintJob, PrintState};
use documents::TestPageFacts;
use hardware::{DeviceState, PrinterEvent, Ticket};
use retail::Refusal;

/// Open prints that are shown.
pub(crate) const OPEN_PRINTS_MAX: usize = 50;
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
            Err(error) => match self.made_again(next.document) {
                Some(ticket) => ticket,
                None => {
                    self.set_print_state(next.id, PrintState::Abandoned, &error.to_string())?;
                    return Err(Refusal::new("print-spoiled").into());
                }
            },
        };
        self.set_print_state(next.id, PrintState::Sending, "")?;
        self.printing = Some(next.id);
        let ticket = self.as_printed(ticket);
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

    /// A document whose stored lines are spoiled, if the journal has what it says.
    fn made_again(&self, document: PrintDocument) -> Option<Ticket> {
        let (receipt, copy) = match document {
            PrintDocument::Receipt { receipt } | PrintDocument::PostVoid { receipt } => (receipt, None),
            PrintDocument::Duplicate { receipt, copy } => (receipt, Some(copy)),
            PrintDocument::TestPage | PrintDocument::NoSale | PrintDocument::Slip(_) => return None,
        };
        if let Some(sale) = self.database.sale_by_receipt(receipt).ok()? {
            let is_as_told_later = copy.is_some() || sale.is_paper_on_request;
            let sale = if is_as_told_later { self.with_invoice(sale).ok()? } else { sale };
            return Some(self.receipt_ticket(&sale, copy));
        }
        let slip = self.post_void_ticket(&self.database.post_void_by_receipt(receipt).ok()??);
        Some(match copy {
            Some(copy) => documents::as_duplicate(slip, copy, &self.paper),
            None => slip,
        })
    }

    /// Tells about a job that has just been queued; it is sent as soon as whoever asked has the answer. Without its number, which
    /// only the disk may know, the queue is read again.
    pub(crate) fn queued(&mut self, job: Option<i64>, document: PrintDocument) {
        self.is_print_new = true;
        let Some(job) = job.filter(|job| *job > 0) else {
            self.open_prints.replace(None);
            return;
        };
        let print = view_of(job, document, PrintState::Queued);
        if let Some(known) = self.open_prints.get_mut().as_mut().filter(|known| known.len() < OPEN_PRINTS_MAX) {
            known.push(print.clone());
        }
        self.events.push(Event::Print { print });
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
        let document = PrintDocument::TestPage;
        let print = NewPrint { document, ticket_json: crate::paying::ticket_json(&ticket) };
        let job = self.database.queue_print(print).map_err(Problem::from_database)?;
        self.queued(Some(job), document);
        Ok(Reply::Printing { job })
    }

    pub(crate) fn printer_state(&self) -> DeviceState {
        self.device_states.get("printer").cloned().unwrap_or_default()
    }
}

/// A job as the screen shows it.
pub(crate) fn print_view(job: &PrintJob) -> PrintView {
    view_of(job.id, job.document, job.state)
}

fn view_of(job: i64, document: PrintDocument, state: PrintState) -> PrintView {
    let (document, receipt) = match document {
        PrintDocument::Receipt { receipt } => ("receipt", Some(receipt)),
        PrintDocument::Duplicate { receipt, .. } => ("duplicate", Some(receipt)),
        PrintDocument::PostVoid { receipt } => ("post-void", Some(receipt)),
        PrintDocument::TestPage => ("test-page", None),
        PrintDocument::NoSale => ("no-sale", None),
        PrintDocument::Slip(slip) => (slip.name(), None),
    };
    PrintView { job, document: document.to_owned(), receipt, state: state.name().to_owned() }
}
