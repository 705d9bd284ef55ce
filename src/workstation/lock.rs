//! The locked screen: whoever was signed in has gone for a moment. The basket stays, and nothing is sold until somebody says who
//! they are.

use crate::{Action, Event, Problem, Reply, Workstation};
use retail::{Act, Deed, OperatorId, Refusal};
use schemars::JsonSchema;
use serde::Serialize;

/// Who is at the till, beyond their name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct SessionView {
    /// Whether the screen is locked: whoever is signed in, or somebody else, has to say who they are first.
    pub is_locked: bool,
    /// Whether the next badge approves an act.
    pub awaits_approval: bool,
    /// After how many minutes without anybody the till locks itself; never if missing.
    pub locks_after_minutes: Option<u16>,
    /// Who of the operators may not sign in: head office has stopped them, or gave them no first PIN. Records still speak of them.
    pub stopped: Vec<OperatorId>,
    /// Names of the roles a shop brought itself, by id.
    pub role_names: Vec<(String, String)>,
}

impl Workstation {
    pub(crate) fn session_view(&self) -> SessionView {
        let named = |role: &retail::Role| role.name.clone().map(|name| (role.id.to_string(), name));
        SessionView {
            is_locked: self.is_locked,
            awaits_approval: self.is_awaiting_approval(),
            locks_after_minutes: self.options.lock_after_minutes,
            stopped: self.stopped.clone(),
            role_names: self.options.roles.iter().filter_map(named).collect(),
        }
    }

    /// Locks the screen; the basket and whoever is signed in stay.
    pub(crate) fn lock(&mut self) -> Result<Reply, Problem> {
        let operator = self.operator.as_ref().ok_or_else(|| Refusal::new("sign-in-first"))?.id.clone();
        self.awaiting = None;
        if !self.is_locked {
            self.answer_for(Act::new(Deed::Locked, Some(operator)));
            self.is_locked = true;
            self.paid = None;
        }
        Ok(Reply::Done {})
    }

    /// Refuses what nobody may do at a locked till.
    pub(crate) fn check_not_locked(&self, action: &Action) -> Result<(), Problem> {
        let is_open_to_all = matches!(
            action,
            Action::SignIn { .. }
                | Action::ChoosePin { .. }
                | Action::SignOut {}
                | Action::Lock {}
                | Action::View {}
                | Action::SetLanguage { .. }
                | Action::SetPreference { .. }
        );
        // A scan may be a badge; an article is refused where scans are read.
        let is_scan = matches!(action, Action::Scan { .. });
        if self.is_locked && !is_open_to_all && !is_scan { Err(Refusal::new("till-locked").into()) } else { Ok(()) }
    }

    /// Somebody is at the till.
    pub(crate) fn somebody_is_here(&mut self) {
        self.last_act_ms = self.clock.now().utc_ms;
        self.customer_is_here();
    }

    /// Locks the screen once nobody has been at it for as long as the settings say.
    pub(crate) fn lock_if_alone(&mut self) -> Result<(), Problem> {
        let Some(minutes) = self.options.lock_after_minutes else { return Ok(()) };
        let now_ms = self.clock.now().utc_ms;
        // A clock that was set back begins the wait anew.
        self.last_act_ms = self.last_act_ms.min(now_ms);
        let is_alone = now_ms - self.last_act_ms >= i64::from(minutes) * 60_000;
        if !is_alone || self.is_locked || self.operator.is_none() || self.is_serving() {
            return Ok(());
        }
        self.lock()?;
        self.events.push(Event::Locked {});
        self.settle_beside(true)
    }
}
