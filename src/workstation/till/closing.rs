//! X, the blind count, and the close. What should be in the drawer is told by nothing here before a count is sealed, except to those who
//! may read tills.

use super::moving::counted_pieces;
use crate::{Problem, Reply, Workstation};
use database::{DrawerReason, ZReport};
use documents::CashSlip;
use retail::limits::RESULTS_MAX;
use retail::{
    GrandTotals, Moment, Money, OperatorId, Pieces, ReceiptSpan, Refusal, Right, SumName, TillClosed, TillCounted,
    TillSum, TransactionEvent, worth,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is in the drawer, counted without knowing what should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountTill {
    /// Banknotes and coins; what isn't named isn't there.
    pub pieces: Vec<Pieces>,
    /// Whose till, where operators have one each; that of whoever counts if missing.
    #[serde(default)]
    pub till: Option<OperatorId>,
}

/// Close a till that was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseTill {
    /// What stays in the drawer for the next period, in minor units; nothing if missing.
    #[serde(default)]
    pub carried: Money,
    /// Whose till, where operators have one each; that of whoever closes if missing.
    #[serde(default)]
    pub till: Option<OperatorId>,
}

/// Read a till without closing it: X.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadTill {
    /// Whose till, where operators have one each; that of whoever reads if missing.
    #[serde(default)]
    pub till: Option<OperatorId>,
    /// Whether it is printed, too.
    #[serde(default)]
    pub print: bool,
}

/// A till's open period: X.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TillRead {
    /// Whose till it is, where operators have one each.
    pub till: Option<OperatorId>,
    /// When its first record was made; `None` if nothing has happened since the last close.
    pub began: Option<Moment>,
    /// The receipts it issued.
    pub receipts: Option<ReceiptSpan>,
    /// The sums.
    pub sums: Vec<TillSum>,
    /// Whether the float was counted.
    pub is_float_counted: bool,
    /// What should be in the drawer.
    pub expected: Money,
    /// What this workstation has sold and given back ever since.
    pub grand: GrandTotals,
}

/// A Z report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ZView {
    /// When it was made.
    pub at: Moment,
    /// Whose till it closed, where operators have one each.
    pub till: Option<OperatorId>,
    /// What it says.
    #[serde(flatten)]
    pub closed: TillClosed,
}

/// Z reports, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ZReports {
    /// The reports.
    pub reports: Vec<ZView>,
}

impl From<ZReport> for ZView {
    fn from(report: ZReport) -> ZView {
        ZView { at: report.transaction.at, till: report.transaction.till, closed: report.closed }
    }
}

impl Workstation {
    /// Seals a count. Only after its record is there does anything say what should have been in the drawer.
    pub(crate) fn count_till(&mut self, asked: CountTill) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::CountTill)?;
        let till = self.named_till(asked.till, &operator)?;
        let pieces = counted_pieces(asked.pieces);
        let counted = worth(&pieces, &self.denominations())?;
        let period = self.database.till_period(till.as_ref()).map_err(Problem::from_database)?;
        let expected = period.sums.expected_cash();
        let count = TillCounted { operator: operator.id, pieces, counted, expected, difference: counted - expected };
        let ticket = self.cash_slip(&CashSlip::Counted(&count), till.as_ref(), &operator.name);
        self.record_cash(TransactionEvent::TillCounted(count.clone()), till, ticket, None)?;
        let TillCounted { counted, expected, difference, .. } = count;
        Ok(Reply::TillCounted { counted, expected, difference })
    }

    /// X: what a till holds and has done since its last close.
    pub(crate) fn read_till(&mut self, asked: ReadTill) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::ReadTill)?;
        let till = self.named_till(asked.till, &operator)?;
        self.note_reading(&operator.id, "till");
        let period = self.database.till_period(till.as_ref()).map_err(Problem::from_database)?;
        let grand = self.database.grand_totals().map_err(Problem::from_database)?;
        if asked.print {
            let till_name = till.as_ref().map(|till| self.operator_name(till));
            let head = self.till_head(till_name.as_deref(), &operator.name, self.clock.now());
            let ticket = documents::x_report(&head, &period, grand, &self.paper);
            self.print_till(&ticket)?;
        }
        Ok(Reply::TillRead(Box::new(TillRead {
            till,
            began: period.began,
            receipts: period.receipts,
            expected: period.sums.expected_cash(),
            sums: period.sums.list(),
            is_float_counted: period.is_opened,
            grand,
        })))
    }

    fn print_till(&mut self, ticket: &hardware::Ticket) -> Result<(), Problem> {
        let document = database::PrintDocument::Slip(database::Slip::Till);
        let print = database::NewPrint { document, ticket_json: crate::paying::ticket_json(ticket) };
        let job = self.database.queue_print(print).map_err(Problem::from_database)?;
        self.queued(Some(job), document);
        Ok(())
    }

    /// Closes a till: record, paper, sums and the beginning of the next period in one write. Over and short never hinder it.
    pub(crate) fn close_till(&mut self, asked: CloseTill) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::CloseTill)?;
        let till = self.named_till(asked.till, &operator)?;
        let closed = self.close_of(till.as_ref(), operator.id, asked.carried)?;
        let at = self.clock.now();
        let till_name = till.as_ref().map(|till| self.operator_name(till));
        let head = self.till_head(till_name.as_deref(), &operator.name, at);
        let ticket = documents::z_report(&head, &closed, None, &self.paper);
        let drawer = (!closed.banked.is_zero()).then_some(DrawerReason::Till);
        let event = TransactionEvent::TillClosed(Box::new(closed.clone()));
        self.record_cash(event, till.clone(), ticket, drawer)?;
        Ok(Reply::TillClosed(Box::new(ZView { at, till, closed })))
    }

    fn close_of(&self, till: Option<&OperatorId>, operator: OperatorId, carried: Money) -> Result<TillClosed, Problem> {
        let period = self.database.till_period(till).map_err(Problem::from_database)?;
        let (Some(began), Some(records), Some((counted, expected_then))) =
            (period.began, period.records, period.counted)
        else {
            return Err(Refusal::new("till-count-first").into());
        };
        let expected = period.sums.expected_cash();
        let since_count = expected - expected_then;
        let there = counted + since_count;
        if carried.is_negative() || (carried > there && !carried.is_zero()) {
            return Err(Refusal::new("till-carries-too-much").money("max", there).into());
        }
        let missing_receipts = match period.receipts {
            Some(span) => self.database.missing_receipts(span).map_err(Problem::from_database)?,
            None => Vec::new(),
        };
        let pending = match period.receipts {
            Some(span) => self.database.pending_receipts(span).map_err(Problem::from_database)?,
            None => 0,
        };
        let day = self.business_day();
        Ok(TillClosed {
            number: self.database.last_z().map_err(Problem::from_database)? + 1,
            operator,
            began,
            day,
            next_day: day.plus_days(1),
            records,
            receipts: period.receipts,
            missing_receipts,
            pending,
            is_float_counted: period.is_opened,
            expected,
            counted,
            since_count,
            difference: there - expected,
            counts: u32::try_from(period.sums.count(SumName::Counts)).unwrap_or(u32::MAX),
            carried,
            banked: there - carried,
            grand: self.database.grand_totals().map_err(Problem::from_database)?,
            sums: period.sums.list(),
        })
    }

    /// Past Z reports, the newest first; `before` pages on.
    pub(crate) fn z_reports(&mut self, before: Option<u64>, limit: Option<usize>) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::ReadTill)?;
        self.note_reading(&operator.id, "z-reports");
        let last = self.database.last_z().map_err(Problem::from_database)?;
        let newest = before.map_or(last, |before| before.saturating_sub(1).min(last));
        let limit = limit.unwrap_or(20).clamp(1, RESULTS_MAX);
        let mut reports = Vec::new();
        for number in (1..=newest).rev().take(limit) {
            let report = self.database.z_report(number).map_err(Problem::from_database)?;
            reports.extend(report.map(ZView::from));
        }
        Ok(Reply::ZReports(ZReports { reports }))
    }

    /// Prints a Z report again, marked as a duplicate.
    pub(crate) fn print_z(&mut self, number: u64) -> Result<Reply, Problem> {
        self.allowed(Right::ReadTill)?;
        let report = self.database.z_report(number).map_err(Problem::from_database)?;
        let report = report.ok_or_else(|| Refusal::new("z-unknown").number("number", number.cast_signed()))?;
        let (operator_name, view) = (self.operator_name(&report.closed.operator), ZView::from(report));
        let till_name = view.till.as_ref().map(|till| self.operator_name(till));
        let head = self.till_head(till_name.as_deref(), &operator_name, view.at);
        let ticket = documents::z_report(&head, &view.closed, Some(1), &self.paper);
        self.print_till(&ticket)?;
        Ok(Reply::TillClosed(Box::new(view)))
    }
}
