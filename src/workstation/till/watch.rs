//! What is said of a till all day without being asked: the float isn't counted, cash should go to the safe, change runs out, the drawer
//! stands open, nobody closed yesterday. Never what should be in the drawer.

use super::Tills;
use crate::{Event, Problem, Workstation};
use hardware::DrawerState;
use retail::{
    ChangeStock, DrawerLeftOpen, Moment, Money, OperatorId, TillPeriod, Transaction, TransactionEvent, business_day,
};
use schemars::JsonSchema;
use serde::Serialize;

/// Records read at a time to bring the estimate of change up to date.
const PAGE_RECORDS: usize = 200;
/// Records behind which no estimate is made: a period this long has been counted too long ago.
const RECORDS_MAX: u64 = 5_000;

/// The till of whoever is signed in, as the screen shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TillView {
    /// Whether operators have a drawer each.
    pub is_own: bool,
    /// When the period's first record was made; `None` if nothing has happened since the last close.
    pub began: Option<Moment>,
    /// Whether the float was counted.
    pub is_float_counted: bool,
    /// Whether a count is sealed, so that the till can be closed.
    pub is_counted: bool,
    /// The period began on an earlier business day.
    pub is_left_open: bool,
    /// There is more cash in the drawer than the shop wants: some should go to the safe.
    pub needs_lift: bool,
    /// Banknotes and coins of which few are left by an estimate.
    pub running_out: Vec<Money>,
    /// The drawer stands open and nobody does anything.
    pub is_drawer_left_open: bool,
    /// Banknotes and coins to count, the largest first, in minor units.
    pub denominations: Vec<Money>,
    /// The smallest of those that is a banknote.
    pub smallest_banknote: Money,
    /// Number of the last Z report; 0 before the first.
    pub last_z: u64,
    /// Reasons for opening the drawer without a sale; the language's own if there are none.
    pub no_sale_reasons: Vec<String>,
    /// Reasons for cash in and out; the language's own if there are none.
    pub paid_reasons: Vec<String>,
}

/// The till as it was last looked at.
#[derive(Clone, Debug, Default)]
pub(crate) struct TillWatch {
    seen: Option<Seen>,
}

#[derive(Clone, Debug)]
struct Seen {
    /// The journal's last record then.
    record: u64,
    till: Option<OperatorId>,
    period: TillPeriod,
    last_z: u64,
    change: Option<ChangeStock>,
}

/// How long the drawer has been open.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DrawerWatch {
    /// Since when nobody did anything while it was open, in milliseconds of the wall clock.
    since_ms: Option<i64>,
    /// Whether that was said.
    is_told: bool,
}

impl Workstation {
    pub(crate) fn till_view(&self) -> Result<TillView, Problem> {
        self.look_at_till()?;
        let seen = self.till_watch.borrow();
        let Some(seen) = &seen.seen else { return Ok(TillView::default()) };
        let rules = &self.options.till;
        let day_of = |moment| business_day(moment, self.options.day_ends_minutes);
        let mut denominations = self.country.coins.clone();
        denominations.extend(&self.country.banknotes);
        denominations.sort_unstable();
        denominations.reverse();
        Ok(TillView {
            is_own: rules.tills == Tills::Own,
            began: seen.period.began,
            is_float_counted: seen.period.is_opened,
            is_counted: seen.period.counted.is_some(),
            is_left_open: seen.period.began.is_some_and(|began| day_of(began) < self.business_day()),
            needs_lift: rules.cash_max.is_some_and(|max| seen.period.sums.expected_cash() > max),
            running_out: seen.change.as_ref().map(ChangeStock::running_out).unwrap_or_default(),
            is_drawer_left_open: self.drawer_watch.is_told,
            smallest_banknote: self.country.banknotes.iter().min().copied().unwrap_or_default(),
            denominations,
            last_z: seen.last_z,
            no_sale_reasons: rules.no_sale_reasons.clone(),
            paid_reasons: rules.paid_reasons.clone(),
        })
    }

    /// Reads the till again if the journal has gone on since.
    fn look_at_till(&self) -> Result<(), Problem> {
        let mut watch = self.till_watch.borrow_mut();
        let till = self.own_till();
        let before = watch.seen.take().filter(|seen| seen.till == till);
        if let Some(seen) = before.as_ref().filter(|seen| seen.record == self.head.number) {
            watch.seen = Some(seen.clone());
            return Ok(());
        }
        let period = self.database.till_period(till.as_ref()).map_err(Problem::from_database)?;
        let last_z = self.database.last_z().map_err(Problem::from_database)?;
        let record = self.head.number;
        let (from, change) = match before {
            Some(seen) => (seen.record + 1, seen.change),
            // Where nobody has counted coins and notes there is nothing to estimate from, and nothing to read.
            None if !period.is_opened && period.last_count.is_none() => (record + 1, None),
            None => (period.records.map_or(record + 1, |records| records.0), None),
        };
        let change = self.follow_change(change, from, till.as_ref())?;
        watch.seen = Some(Seen { record, till, period, last_z, change });
        Ok(())
    }

    /// Brings the estimate of change up to date with the journal.
    fn follow_change(
        &self,
        mut change: Option<ChangeStock>,
        mut from: u64,
        till: Option<&OperatorId>,
    ) -> Result<Option<ChangeStock>, Problem> {
        if self.head.number.saturating_sub(from) > RECORDS_MAX {
            return Ok(None);
        }
        while from <= self.head.number {
            let page = self.database.journal_records(from, PAGE_RECORDS).map_err(Problem::from_database)?;
            let Some(last) = page.last() else { break };
            from = last.number + 1;
            for record in &page {
                let Ok(transaction) = serde_json::from_slice::<Transaction>(&record.body) else { continue };
                if transaction.till.as_ref() == till {
                    change = ChangeStock::after(change, &transaction.event, &self.country);
                }
            }
        }
        Ok(change)
    }

    /// Notes where the drawer stands.
    pub(crate) fn drawer_stands(&mut self, state: DrawerState) {
        self.drawer = state;
        let is_open = state == DrawerState::Open;
        let since_ms = is_open.then(|| self.drawer_watch.since_ms.unwrap_or(self.clock.now().utc_ms));
        self.drawer_watch = DrawerWatch { since_ms, is_told: is_open && self.drawer_watch.is_told };
    }

    /// Somebody does something: an open drawer is being watched.
    pub(crate) fn drawer_is_minded(&mut self) {
        if self.drawer_watch.since_ms.is_some() {
            self.drawer_watch = DrawerWatch { since_ms: Some(self.clock.now().utc_ms), is_told: false };
        }
    }

    /// Whether the drawer has to be looked at again soon.
    pub(crate) fn watches_drawer(&self) -> bool {
        self.drawer_watch.since_ms.is_some() && !self.drawer_watch.is_told
    }

    /// Says, once, that the drawer stands open although nobody does anything.
    pub(crate) fn look_at_drawer(&mut self) -> Result<(), Problem> {
        let (Some(since_ms), false) = (self.drawer_watch.since_ms, self.drawer_watch.is_told) else { return Ok(()) };
        let allowed = i64::from(self.options.till.drawer_open_seconds);
        let seconds = (self.clock.now().utc_ms - since_ms) / 1_000;
        if seconds < 0 {
            self.drawer_watch.since_ms = Some(self.clock.now().utc_ms); // the clock was set back
        }
        if allowed == 0 || seconds < allowed {
            return Ok(());
        }
        let operator = self.operator.as_ref().map(|operator| operator.id.clone());
        let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
        self.record(TransactionEvent::DrawerLeftOpen(DrawerLeftOpen { operator, seconds }))?;
        self.drawer_watch.is_told = true;
        self.events.push(Event::DrawerLeftOpen { seconds });
        Ok(())
    }
}
