//! What day it is at this till: by a time that doesn't run back with its clock, and by when its business day ends.

use crate::view::AlertView;
use crate::{Problem, Workstation};
use language::Value;
use retail::{ClockNote, Country, Date, Moment, Timeline, Transaction, business_day};

/// The rules of the country with those that follow them, and what is wrong with files that were left out, in words; `None` while nothing
/// has come in since it was last asked.
pub type NewRules = Box<dyn FnMut() -> Option<(Country, Vec<String>)> + Send>;

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
        if let Some((country, warnings)) = (self.new_rules)() {
            self.country = country;
            for warning in warnings {
                if !self.warnings.contains(&warning) {
                    self.warnings.push(warning);
                }
            }
        }
        if self.country.later.is_empty() {
            return;
        }
        if let Some(country) = self.country.changed_on(self.today()) {
            self.country = country;
        }
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
