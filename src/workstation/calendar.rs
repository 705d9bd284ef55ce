//! What day it is at this till: by a time that doesn't run back with its clock, and by when its business day ends.

use crate::view::AlertView;
use crate::{Problem, Workstation};
use database::PackProof;
use language::Value;
use retail::{ClockNote, Country, Date, Moment, Timeline, Transaction, business_day};
use std::sync::Arc;

/// The rules of the country with those that follow them, and what is wrong with those that were left out, in words; `None` while nothing
/// has come in since it was last asked. It is handed the hub's signed rules when they aren't those it knows.
pub type LookForRules = Box<dyn FnMut(Option<Vec<String>>) -> Option<(Country, Vec<String>)> + Send>;

/// Where rules of the country come from while the till runs.
pub struct NewRules {
    /// Looks for them.
    pub look: LookForRules,
    /// What those of the hub have to stand before they are kept.
    pub proof: PackProof,
}

impl Default for NewRules {
    /// None ever come.
    fn default() -> NewRules {
        NewRules { look: Box::new(|_| None), proof: Arc::new(|_| Err("this till takes no rules".to_owned())) }
    }
}

impl Workstation {
    /// The time as far as the clock can be believed.
    pub(crate) fn believed_now(&self) -> Moment {
        let wall = self.clock.now();
        self.timeline.map_or(wall, |timeline| timeline.believe(wall))
    }

    /// The day whose prices and taxes hold.
    pub(crate) fn today(&self) -> Date {
        self.believed_now().date()
    }

    /// Takes over signed rules that came in and those whose day has come. A basket that is being rung up ends under the rules it began
    /// with.
    pub(crate) fn keep_rules_of_today(&mut self) {
        if self.basket.is_some() {
            return;
        }
        let packs = if self.exchanging.are_packs_new { self.hub_packs() } else { None };
        if let Some((country, warnings)) = (self.new_rules.look)(packs) {
            self.country = country;
            warnings.iter().for_each(|warning| self.warn(warning));
        }
        if self.country.later.is_empty() {
            return;
        }
        if let Some(country) = self.country.changed_on(self.today()) {
            self.country = country;
        }
    }

    /// The hub's rules of the country, if they can be read; else they are asked for again.
    fn hub_packs(&mut self) -> Option<Vec<String>> {
        let packs = self.database.hub_entries("pack").ok()?;
        self.exchanging.are_packs_new = false;
        Some(packs.into_iter().map(|(_, body)| body).collect())
    }

    /// The day a sale counts for.
    pub(crate) fn business_day(&self) -> Date {
        business_day(self.believed_now(), self.options.day_ends_minutes)
    }

    /// Where the time stood at the last record of the journal.
    pub(crate) fn last_timeline(&self) -> Result<Option<Timeline>, Problem> {
        let last = self.database.journal_records(self.head.number, 1).map_err(Problem::from_database)?.pop();
        let last: Option<Transaction> = last.and_then(|record| serde_json::from_slice(&record.body).ok());
        Ok(last.map(|last| Timeline::after(last.at, last.clock)))
    }

    /// What a record made now says of its clock; a jump is also shown.
    pub(crate) fn clock_note(&mut self, now: Moment) -> Option<ClockNote> {
        // Behind a record that is written together with this one, the time already stands there.
        let timeline = if self.ahead.is_empty() { self.timeline } else { self.next_timeline };
        let note = timeline.and_then(|timeline| timeline.note(now));
        self.next_timeline = Some(Timeline::after(now, note));
        if let Some(from) = note.and_then(|note| note.jumped_from) {
            self.clock_jump = Some((from, now));
        }
        note
    }

    /// The quiet word about a clock that jumped.
    pub(crate) fn clock_alert(&self) -> Option<AlertView> {
        let (from, to) = self.clock_jump?;
        let code = if to.utc_ms < from.utc_ms { "clock-went-back" } else { "clock-went-forward" };
        let formats = self.catalog.formats();
        let say = |moment: Moment| {
            let local = moment.local();
            [formats.date(local.date), formats.time(local)].join(" ")
        };
        let (from, to) = (say(from), say(to));
        let arguments = [("from", Value::Text(&from)), ("to", Value::Text(&to))];
        let text = self.catalog.format(&format!("problems-{code}"), &arguments);
        Some(AlertView { id: "clock".to_owned(), code: code.to_owned(), text })
    }
}
