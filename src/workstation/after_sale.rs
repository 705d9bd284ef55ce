//! After a sale: the next customer, a duplicate, undoing it, opening the drawer without one, looking back.

use crate::paying::ticket_json;
use crate::texts::clean;
use crate::voucher_sale::{slips_on, with_slips};
use crate::{Problem, Reply, Workstation};
use database::{DrawerReason, NewPrint, PrintDocument, PrintState, Record};
use documents::{NoSaleFacts, PostVoidFacts};
use hardware::{Element, Ticket};
use retail::limits::{NOTE_CHARS_MAX, RESULTS_MAX};
use retail::{Money, OperatorId, PostVoid, Refusal, Right, Sale, TenderKind, TransactionEvent};

impl Workstation {
    pub(crate) fn next_customer(&mut self) -> Result<Reply, Problem> {
        self.paid = None;
        if self.basket.is_none() {
            self.customer_left();
        }
        self.show_welcome();
        Ok(Reply::Done {})
    }

    pub(crate) fn print_again(&mut self, receipt: Option<u64>) -> Result<Reply, Problem> {
        self.print_again_with(receipt, Vec::new())
    }

    /// The same, and behind it gift vouchers that haven't come out.
    fn print_again_with(&mut self, receipt: Option<u64>, mut slips: Vec<Element>) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let receipt =
            receipt.or(self.paid.as_ref().map(|paid| paid.receipt)).ok_or_else(|| Refusal::new("no-last-sale"))?;
        let sale = self.sale(receipt)?;
        slips.append(&mut self.settle_unknown_prints(receipt, &operator.id)?);
        let (document, copy) = self.next_paper(&sale)?;
        let ticket = with_slips(self.receipt_ticket(&self.with_invoice(sale)?, copy), slips);
        let print = NewPrint { document, ticket_json: ticket_json(&ticket) };
        let event = TransactionEvent::Reprint { operator: operator.id, receipt, copy: copy.unwrap_or(0) };
        let job = self.record_with_print(event, print, None)?;
        self.queued(Some(job), document);
        Ok(Reply::Printing { job })
    }

    /// What the next paper of a sale is: its one original if the customer had to ask for paper and hasn't yet, else a marked duplicate.
    pub(crate) fn next_paper(&self, sale: &Sale) -> Result<(PrintDocument, Option<u32>), Problem> {
        let receipt = sale.receipt;
        if sale.is_paper_on_request && !self.database.has_original(receipt).map_err(Problem::from_database)? {
            return Ok((PrintDocument::Receipt { receipt }, None));
        }
        let copy = self.database.copies_of(receipt).map_err(Problem::from_database)? + 1;
        Ok((PrintDocument::Duplicate { receipt, copy }, Some(copy)))
    }

    /// Before a receipt is printed again: prints of it of unknown outcome are settled as not come out, because that is what asking
    /// for another says. What gift vouchers they held comes out with it.
    pub(crate) fn settle_unknown_prints(
        &mut self,
        receipt: u64,
        operator: &OperatorId,
    ) -> Result<Vec<Element>, Problem> {
        let mut slips = Vec::new();
        let is_its = |document: &PrintDocument| match document {
            PrintDocument::Receipt { receipt: its } | PrintDocument::Duplicate { receipt: its, .. } => *its == receipt,
            PrintDocument::PostVoid { .. }
            | PrintDocument::TestPage
            | PrintDocument::NoSale
            | PrintDocument::Slip(_) => false,
        };
        let jobs = self.database.print_jobs(true, RESULTS_MAX).map_err(Problem::from_database)?;
        for open in jobs.into_iter().filter(|open| open.state == PrintState::Unknown && is_its(&open.document)) {
            self.record(TransactionEvent::PrintResolved { operator: operator.clone(), job: open.id, came_out: false })?;
            self.set_print_state(open.id, PrintState::Abandoned, "printed again")?;
            slips.append(&mut slips_on(&open.ticket_json));
        }
        Ok(slips)
    }

    pub(crate) fn resolve_print(&mut self, job: i64, came_out: bool) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let jobs = self.database.print_jobs(true, RESULTS_MAX).map_err(Problem::from_database)?;
        let open = jobs.into_iter().find(|open| open.id == job && open.state == PrintState::Unknown);
        let open = open.ok_or_else(|| Refusal::new("print-not-open"))?;
        self.record(TransactionEvent::PrintResolved { operator: operator.id, job, came_out })?;
        let state = if came_out { PrintState::Printed } else { PrintState::Abandoned };
        self.set_print_state(job, state, "resolved by the operator")?;
        match open.document {
            PrintDocument::Receipt { receipt } | PrintDocument::Duplicate { receipt, .. } if !came_out => {
                self.print_again_with(Some(receipt), slips_on(&open.ticket_json))
            }
            PrintDocument::PostVoid { receipt } if !came_out => {
                let copy = self.database.copies_of(receipt).map_err(Problem::from_database)? + 1;
                let ticket = serde_json::from_str(&open.ticket_json).map_err(|_| Refusal::new("print-not-open"))?;
                let ticket_json = ticket_json(&documents::as_duplicate(ticket, copy, &self.paper));
                let document = PrintDocument::Duplicate { receipt, copy };
                let again = NewPrint { document, ticket_json };
                let job = self.database.queue_print(again).map_err(Problem::from_database)?;
                self.queued(Some(job), document);
                Ok(Reply::Printing { job })
            }
            document @ (PrintDocument::NoSale | PrintDocument::Slip(_)) if !came_out => {
                let ticket = serde_json::from_str(&open.ticket_json).map_err(|_| Refusal::new("print-not-open"))?;
                let ticket_json = ticket_json(&documents::as_duplicate(ticket, 1, &self.paper));
                let again = NewPrint { document, ticket_json };
                let job = self.database.queue_print(again).map_err(Problem::from_database)?;
                self.queued(Some(job), document);
                Ok(Reply::Printing { job })
            }
            _ => Ok(Reply::Done {}),
        }
    }

    pub(crate) fn drop_print(&mut self, job: i64) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let waiting = self.database.print_job(job).map_err(Problem::from_database)?;
        let waiting = waiting.filter(|waiting| waiting.state == PrintState::Queued);
        let waiting = waiting.ok_or_else(|| Refusal::new("print-not-waiting"))?;
        // Nothing else holds the code of a gift voucher that was paid for; once its sale is undone it is worth nothing.
        if let PrintDocument::Receipt { receipt } | PrintDocument::Duplicate { receipt, .. } = waiting.document
            && !slips_on(&waiting.ticket_json).is_empty()
            && self.database.voided_by(receipt).map_err(Problem::from_database)?.is_none()
        {
            return Err(Refusal::new("print-is-voucher").into());
        }
        self.record(TransactionEvent::PrintDropped { operator: operator.id, job })?;
        self.set_print_state(job, PrintState::Abandoned, "not wanted")?;
        Ok(Reply::Done {})
    }

    pub(crate) fn post_void(&mut self, receipt: u64, reason: &str) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::PostVoid)?;
        let reason = self.reason(reason)?;
        let sale = self.sale(receipt)?;
        if let Some(slip) = self.database.voided_by(receipt).map_err(Problem::from_database)? {
            return Err(Refusal::new("already-voided").text("slip", self.label(slip)?).into());
        }
        self.check_no_returns(&sale)?;
        let now = self.clock.now();
        let void = sale.post_void(self.chance.id(now), self.head.receipt + 1, operator.id, reason, now);
        let void = void.in_series(self.head.series.clone()).on_day(self.business_day());
        let back =
            |kind| void.refunds.iter().filter(|tender| tender.kind == kind).map(|tender| tender.amount).sum::<Money>();
        let (cash_back, card_back) = (back(TenderKind::Cash), back(TenderKind::Card));
        let ticket = self.post_void_ticket(&void);
        let (slip, given_back) = (void.receipt, void.handed_over.clone());
        let transaction = self.next_transaction(TransactionEvent::PostVoid(Box::new(void)));
        let sealed = self.seal(transaction);
        let document = PrintDocument::PostVoid { receipt: slip };
        let print = NewPrint { document, ticket_json: ticket_json(&ticket) };
        let recorded = self.store(Record {
            draft: self.database.draft(sealed.clone()),
            stock: sale.returned_stock(),
            print: Some(print),
            drawer: (!cash_back.is_zero()).then_some(DrawerReason::PostVoid),
            closes_basket: false,
        })?;
        self.advance(sealed.record(), Some(slip));
        given_back.iter().try_for_each(|handed| self.order_changed(handed.order))?;
        if let Some(paid) = self.paid.as_mut().filter(|paid| paid.receipt == receipt) {
            paid.voided_by = Some(slip);
        }
        // What was undone as a whole can't come back piece by piece any more.
        self.returning = self.returning.take().filter(|returning| returning.receipt != receipt);
        if !cash_back.is_zero() {
            self.kick_drawer();
        }
        self.queued(recorded.print_job, document);
        Ok(Reply::PostVoided { receipt: slip, cash_back, card_back })
    }

    /// The slip of a post-void in the store's language.
    pub(crate) fn post_void_ticket(&self, void: &PostVoid) -> Ticket {
        let facts = PostVoidFacts {
            post_void: void,
            store: &self.store,
            workstation: &self.workstation,
            operator_name: &self.operator_name(&void.operator),
            country: &self.country,
            copy: None,
        };
        documents::post_void_slip(&facts, &self.paper)
    }

    pub(crate) fn no_sale(&mut self, reason: &str) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::NoSale)?;
        let reason = self.reason(reason)?;
        let facts = NoSaleFacts {
            store: &self.store,
            workstation: &self.workstation,
            operator_name: &operator.name,
            reason: &reason,
            at: self.clock.now(),
        };
        let print = NewPrint {
            document: PrintDocument::NoSale,
            ticket_json: ticket_json(&documents::no_sale_slip(&facts, &self.paper)),
        };
        let event = TransactionEvent::NoSale { operator: operator.id, reason: reason.clone() };
        let job = self.record_with_print(event, print, Some(DrawerReason::NoSale))?;
        self.kick_drawer();
        self.queued(Some(job), PrintDocument::NoSale);
        Ok(Reply::Done {})
    }

    pub(crate) fn recent_sales(&self, before: Option<u64>, limit: Option<usize>) -> Result<Reply, Problem> {
        let limit = limit.unwrap_or(20).min(RESULTS_MAX);
        let mut sales = Vec::new();
        for head in self.database.recent_sales(limit, before).map_err(Problem::from_database)? {
            if let Some(sale) = self.database.sale_by_receipt(head.receipt).map_err(Problem::from_database)? {
                let voided_by = self.database.voided_by(head.receipt).map_err(Problem::from_database)?;
                sales.push(self.sale_view(&sale, voided_by, None));
            }
        }
        Ok(Reply::Sales { sales })
    }

    pub(crate) fn show_sale(&self, receipt: u64) -> Result<Reply, Problem> {
        let voided_by = self.database.voided_by(receipt).map_err(Problem::from_database)?;
        Ok(Reply::Sale { sale: Box::new(self.sale(receipt)?.without_costs()), voided_by })
    }

    pub(crate) fn day_totals(&self) -> Result<Reply, Problem> {
        let totals = self.database.day_totals(self.business_day()).map_err(Problem::from_database)?;
        let may_read_tills = self.allowed(Right::ReadTill).is_ok();
        Ok(Reply::DayTotals {
            sales: totals.sales,
            total: totals.total,
            tax: totals.tax,
            cash: may_read_tills.then_some(totals.cash),
            card: may_read_tills.then_some(totals.card),
            rounding: totals.rounding,
        })
    }

    pub(crate) fn sale(&self, receipt: u64) -> Result<Sale, Problem> {
        let sale = self.database.sale_by_receipt(receipt).map_err(Problem::from_database)?;
        match sale {
            Some(sale) => Ok(sale),
            None => Err(Refusal::new("receipt-unknown").text("receipt", self.label(receipt)?).into()),
        }
    }

    pub(crate) fn reason(&self, reason: &str) -> Result<String, Problem> {
        let reason = clean(reason);
        if reason.is_empty() {
            return Err(Refusal::new("reason-missing").into());
        }
        if reason.chars().count() > NOTE_CHARS_MAX {
            return Err(Refusal::new("note-too-long").number("max", NOTE_CHARS_MAX as i64).into());
        }
        Ok(reason)
    }
}
