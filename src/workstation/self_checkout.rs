//! Self-checkout: the same till behind a lock. Customers scan and pay by card themselves; whatever else is done there waits for an
//! attendant's PIN or badge, and the journal says whose it was.
//!
//! ```text
//!     signed in --begin--> welcome --scan--> basket --card--> thanks --next, or nobody there--> welcome
//!         ^                                    |  nobody there: asks, then parks it
//!         +-------- attendant ends it ---------+
//! ```

use crate::desk::catalog_of;
use crate::texts::visible_code;
use crate::{Action, Event, Problem, Reply, Workstation};
use language::Catalog;
use retail::{Act, Basket, Deed, Moment, Operator, OperatorId, PaymentState, Refusal, Right};
use schemars::JsonSchema;
use serde::Serialize;

/// How long a basket lies untouched before its customer is asked, and how long they then have.
const ASKED_AFTER_MS: i64 = 60_000;
const PARKED_AFTER_MS: i64 = 30_000;
/// How long the thanks stay.
const THANKS_MS: i64 = 25_000;

/// What a till keeps while customers work it.
#[derive(Clone, Debug)]
pub(crate) struct Serving {
    /// Who lets them: sales are made in their name.
    attendant: OperatorId,
    /// The language the screen spoke before.
    own_language: String,
    /// Why somebody was called, and when.
    called: Option<(CallReason, Moment)>,
    /// What the screen was told last of a call.
    told: Option<CallReason>,
    /// Whether the customer was asked if they are there.
    is_asking: bool,
}

/// Why an attendant is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CallReason {
    /// The customer asked for help.
    Asked,
    /// Somebody has to look how old the customer is.
    Age,
    /// Nobody knows whether the card was charged.
    Payment,
    /// An article has to be weighed, or its price or number typed.
    Goods,
}

/// A till that customers work themselves.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SelfCheckoutView {
    /// Whether customers work it now; else an attendant may begin it.
    pub is_on: bool,
    /// Who lets them.
    pub attendant: Option<OperatorId>,
    /// Why an attendant is called, if one is.
    pub call: Option<CallReason>,
    /// Since when, where somebody asked for it.
    pub called_at: Option<Moment>,
    /// Whether the customer is asked if they are still there.
    pub is_asking: bool,
    /// Whether the card terminal can take a payment.
    pub can_pay: bool,
}

impl Workstation {
    pub(crate) fn self_checkout_view(&self) -> Option<SelfCheckoutView> {
        let serving = self.serving.as_ref();
        (serving.is_some() || self.options.is_self_checkout).then(|| SelfCheckoutView {
            is_on: serving.is_some(),
            attendant: serving.map(|serving| serving.attendant.clone()),
            call: self.call_reason(),
            called_at: serving.and_then(|serving| serving.called).map(|(_, at)| at),
            is_asking: serving.is_some_and(|serving| serving.is_asking),
            can_pay: self.is_terminal_ready(),
        })
    }

    pub(crate) fn is_serving(&self) -> bool {
        self.serving.is_some()
    }

    pub(crate) fn begin_self_checkout(&mut self) -> Result<Reply, Problem> {
        if !self.options.is_self_checkout {
            return Err(Refusal::new("self-checkout-off").into());
        }
        let attendant = self.allowed(Right::Attend)?.id;
        if self.is_serving() {
            return Ok(Reply::Done {});
        }
        if self.basket.as_ref().is_some_and(|basket| basket.is_being_paid() || !basket.returns.is_empty()) {
            return Err(Refusal::new("self-checkout-basket").into());
        }
        self.close_return()?;
        self.leave_order()?;
        self.counter.is_checking_prices = false;
        self.basket_left();
        self.paid = None;
        self.awaiting = None;
        self.answer_for(Act::new(Deed::SelfCheckoutBegun, Some(attendant.clone())));
        let own_language = self.catalog.tag().to_owned();
        self.serving = Some(Serving { attendant, own_language, called: None, told: None, is_asking: false });
        Ok(Reply::Done {})
    }

    /// Whoever signs in at such a till and may attend has begun it.
    pub(crate) fn begin_if_self_checkout(&mut self, reply: Reply) -> Result<Reply, Problem> {
        let may = |operator: &Operator| self.options.roles.allow(&operator.role, Right::Attend, self.country.currency);
        let is_free = self.basket.as_ref().is_none_or(|basket| !basket.is_being_paid() && basket.returns.is_empty());
        if self.options.is_self_checkout && is_free && self.operator.as_ref().is_some_and(may) {
            self.begin_self_checkout()?;
        }
        Ok(reply)
    }

    /// An attendant takes the till over: it is theirs, with the basket that is open.
    pub(crate) fn end_self_checkout(&mut self) -> Result<Reply, Problem> {
        let approver = self.approver();
        let Some(serving) = self.serving.take() else { return Err(Refusal::new("self-checkout-off").into()) };
        self.speak(&serving.own_language)?;
        let by = approver.as_ref().map_or(serving.attendant, |approver| approver.id.clone());
        self.answer_for(Act::new(Deed::SelfCheckoutEnded, Some(by)));
        match approver.filter(|approver| self.operator.as_ref().is_none_or(|operator| operator.id != approver.id)) {
            Some(other) => self.let_in(other),
            None => Ok(Reply::Done {}),
        }
    }

    /// Refuses what a customer may not do alone.
    pub(crate) fn check_customer_may(&self, action: &Action) -> Result<(), Problem> {
        if !self.is_serving() {
            return Ok(());
        }
        match action {
            Action::Scan { .. }
            | Action::View {}
            | Action::SetLanguage { .. }
            | Action::SetReceiptLanguage { .. }
            | Action::ShowTotal {}
            | Action::Search { .. }
            | Action::Browse { .. }
            | Action::Categories {}
            | Action::Variants { .. }
            | Action::ShowProduct { .. }
            | Action::CheckPrices { on: false }
            | Action::CallAttendant { .. }
            | Action::StayAtCheckout {}
            | Action::NextCustomer {}
            | Action::CancelPayment { .. }
            | Action::AwaitApproval { .. }
            | Action::Approved(_) => Ok(()),
            Action::BeginPayment { amount, .. } => {
                let basket = self.open_basket()?;
                let due = basket.due(&self.country, self.today())?.exact;
                // The second of two quick taps is answered as the first one was.
                let is_asked = self.payment_of(basket.id).is_some_and(|open| open.state == PaymentState::Asked);
                if !is_asked && !self.is_terminal_ready() {
                    return Err(Refusal::new("self-checkout-no-terminal").into());
                }
                if *amount == due && due.minor() > 0 { Ok(()) } else { Err(self.attendant_needed()) }
            }
            Action::PrintAgain { receipt: None } if self.has_paper_to_ask_for()? => Ok(()),
            _ => Err(self.attendant_needed()),
        }
    }

    /// Paper that is printed only on request, and nobody has asked for it yet.
    fn has_paper_to_ask_for(&self) -> Result<bool, Problem> {
        let Some(paid) = self.paid.as_ref().filter(|paid| paid.is_paper_on_request) else { return Ok(false) };
        Ok(!self.database.has_original(paid.receipt).map_err(Problem::from_database)?)
    }

    pub(crate) fn attendant_needed(&self) -> Problem {
        let may = self.options.roles.who_may(Right::Attend, self.country.currency);
        Refusal::new("attendant-needed").approvable_by(may).into()
    }

    /// Whoever allows something here has to be an attendant, and the journal says who it was.
    pub(crate) fn attend(&mut self, approver: &Operator, action: &Action) -> Result<(), Problem> {
        if !self.is_serving() {
            return Ok(());
        }
        let (roles, currency) = (&self.options.roles, self.country.currency);
        if !roles.allow(&approver.role, Right::Attend, currency) {
            let may = roles.who_may(Right::Attend, currency);
            return Err(Refusal::new("approver-cannot").text("name", &approver.name).approvable_by(may).into());
        }
        let written = serde_json::to_value(action).unwrap_or_default();
        let what = written.get("do").and_then(serde_json::Value::as_str).unwrap_or_default();
        let act = Act::new(Deed::Attended, Some(approver.id.clone())).text(what);
        self.answer_for(Act { basket: self.basket.as_ref().map(|basket| basket.id), ..act });
        if let Some(serving) = &mut self.serving {
            serving.called = None;
        }
        Ok(())
    }

    pub(crate) fn call_attendant(&mut self, is_on: bool) -> Result<Reply, Problem> {
        let now = self.clock.now();
        let Some(serving) = &mut self.serving else { return Err(Refusal::new("self-checkout-off").into()) };
        serving.called = is_on.then_some((CallReason::Asked, now));
        Ok(Reply::Done {})
    }

    /// The customer says that they are still there; that they touched the screen is enough.
    pub(crate) fn stay_at_checkout(&mut self) -> Result<Reply, Problem> {
        if self.is_serving() { Ok(Reply::Done {}) } else { Err(Refusal::new("self-checkout-off").into()) }
    }

    /// An article that no customer can ring up alone: somebody is called.
    pub(crate) fn only_by_attendant(&mut self, name: &str) -> Problem {
        let now = self.clock.now();
        if let Some(serving) = &mut self.serving {
            serving.called = Some((CallReason::Goods, now));
        }
        Refusal::new("self-checkout-goods").text("name", name).into()
    }

    fn call_reason(&self) -> Option<CallReason> {
        let serving = self.serving.as_ref()?;
        let open = self.basket.as_ref();
        let is_unknown =
            |basket: &Basket| self.payment_of(basket.id).is_some_and(|payment| payment.state == PaymentState::Unknown);
        match open {
            Some(basket) if is_unknown(basket) => Some(CallReason::Payment),
            Some(basket) if basket.age_to_check().is_some() => Some(CallReason::Age),
            _ => serving.called.map(|(reason, _)| reason),
        }
    }

    /// Another language for the customer who is here: nothing of it is kept beyond their receipt.
    pub(crate) fn speak_with_customer(&mut self, language: &str) -> Result<Reply, Problem> {
        if Catalog::languages().iter().all(|known| known.tag != language) {
            return Err(Refusal::new("language-unknown").text("language", visible_code(language)).into());
        }
        self.speak(language)?;
        match self.basket.as_ref().is_some_and(|basket| !basket.is_being_paid()) {
            true => self.set_receipt_language(Some(language.to_owned())),
            false => Ok(Reply::Done {}),
        }
    }

    fn speak(&mut self, language: &str) -> Result<(), Problem> {
        if self.catalog.tag() != language {
            let mut warnings = Vec::new();
            self.catalog = catalog_of(language, &self.own_wording, &mut warnings)?;
        }
        Ok(())
    }

    /// The language a new basket's receipt speaks, where its customer chose one.
    pub(crate) fn customers_own_language(&self) -> Option<String> {
        let serving = self.serving.as_ref()?;
        let tag = self.catalog.tag();
        (tag != serving.own_language && !self.is_stores(tag)).then(|| tag.to_owned())
    }

    /// The next customer is spoken to in the shop's language, and nobody is called for them.
    pub(crate) fn customer_left(&mut self) {
        let Some(serving) = &mut self.serving else { return };
        (serving.called, serving.is_asking) = (None, false);
        let own = serving.own_language.clone();
        if let Err(problem) = self.speak(&own) {
            self.trouble(&problem);
        }
    }

    /// Somebody touched the till: nobody has to be asked any more.
    pub(crate) fn customer_is_here(&mut self) {
        if let Some(serving) = &mut self.serving {
            serving.is_asking = false;
        }
    }

    /// Tells that somebody is called, once for each reason.
    pub(crate) fn tell_of_call(&mut self) {
        let reason = self.call_reason();
        let Some(serving) = &mut self.serving else { return };
        if std::mem::replace(&mut serving.told, reason) != reason
            && let Some(reason) = reason
        {
            self.events.push(Event::AttendantCalled { reason });
        }
    }

    /// Looks whether a customer has gone: thanks end, and a basket nobody touches is parked for the attendant.
    pub(crate) fn tick_self_checkout(&mut self) -> Result<(), Problem> {
        if !self.is_serving() {
            return Ok(());
        }
        let now_ms = self.clock.now().utc_ms;
        self.last_act_ms = self.last_act_ms.min(now_ms);
        let idle_ms = now_ms - self.last_act_ms;
        if self.paid.is_some() && idle_ms >= THANKS_MS {
            self.next_customer()?;
            self.events.push(Event::SelfCheckoutChanged {});
        }
        let is_waiting = self.call_reason().is_some();
        let Some(basket) = self.basket.as_ref().filter(|_| !is_waiting) else { return self.forget_language(idle_ms) };
        if basket.is_being_paid() || self.payment_of(basket.id).is_some() {
            return Ok(());
        }
        let was_asking = self.serving.as_ref().is_some_and(|serving| serving.is_asking);
        if idle_ms >= ASKED_AFTER_MS + PARKED_AFTER_MS && was_asking {
            let label = self.paper.text("self-checkout-parked");
            self.park_basket(&label, false)?;
            self.customer_left();
            self.events.push(Event::SelfCheckoutChanged {});
            return self.settle_beside(true);
        }
        if idle_ms >= ASKED_AFTER_MS
            && let Some(serving) = self.serving.as_mut().filter(|_| !was_asking)
        {
            serving.is_asking = true;
            self.events.push(Event::SelfCheckoutChanged {});
        }
        Ok(())
    }

    /// A language somebody chose and then left.
    fn forget_language(&mut self, idle_ms: i64) -> Result<(), Problem> {
        let is_empty = self.basket.is_none() && self.paid.is_none();
        let is_other = self.serving.as_ref().is_some_and(|serving| serving.own_language != self.catalog.tag());
        if is_empty && is_other && idle_ms >= ASKED_AFTER_MS {
            self.customer_left();
            self.events.push(Event::SelfCheckoutChanged {});
        }
        Ok(())
    }
}
