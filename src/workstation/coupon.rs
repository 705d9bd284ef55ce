//! Coupons that can be used once: the hub holds one for this till before it takes anything off. The question goes out and selling goes
//! on; the answer is an event, within a few seconds whatever the network does.
//!
//! ```text
//!     asked --held by the hub--> in the basket --the sale is recorded--> used up (the hub reads it from the sale's record)
//!        \--no--> told                  \--taken out, or the basket given up--> given free
//! ```

use crate::asking::About;
use crate::texts::visible_code;
use crate::voucher_lease::Running;
use crate::{Event, Problem, Reply, Workstation};
use retail::{Basket, Coupon, Refusal};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use sync::{CouponLease, Failure, LeaseRequest, LeaseState, ProblemType, Question};
use uuid::Uuid;

/// After this a question that nobody answered stands in nobody's way.
const UNANSWERED: Duration = Duration::from_secs(10);
/// For how long the hub is asked to hold a coupon, in seconds.
const HELD_S: u32 = 600;
/// What is left of that when nothing new is paid with it in the basket: a card takes its time.
const RESERVE: Duration = Duration::from_secs(180);
/// Under which key the till remembers the leases of coupons.
const REMEMBERED: &str = "coupon_leases";

/// What the till asked the hub about a coupon: one question at a time.
#[derive(Debug, Default)]
pub(crate) struct Coupons {
    asked: Option<Asked>,
}

#[derive(Clone, Debug)]
struct Asked {
    question: Uuid,
    coupon: Coupon,
    basket: Uuid,
    lease: Uuid,
    at: Instant,
    since_start: Running,
}

impl Workstation {
    /// Whether the hub has to hold this coupon before it counts.
    pub(crate) fn is_leased(&self, coupon: &Coupon) -> bool {
        coupon.is_single_use && !self.exchanging.is_none()
    }

    /// Asks the hub to hold a coupon for the open basket.
    pub(crate) fn ask_for_coupon(&mut self, coupon: Coupon) -> Result<Reply, Problem> {
        let basket = self.open_basket()?.id;
        let (at, since_start) = (Instant::now(), Running::now());
        let is_open = |asked: &Asked| at.duration_since(asked.at) < UNANSWERED;
        if self.counter.coupons.asked.as_ref().is_some_and(is_open) {
            return Err(Refusal::new("coupon-asked").into());
        }
        let (question, lease) = (self.chance.id(self.clock.now()), self.chance.id(self.clock.now()));
        let currency = self.country.currency.code().to_owned();
        let request = LeaseRequest { id: lease, amount_minor: 0, currency, seconds: HELD_S };
        let asking = Question::coupon(question, &coupon.code, &request);
        self.counter.coupons.asked = Some(Asked { question, coupon, basket, lease, at, since_start });
        self.ask_hub(About::Coupon(question), asking)?;
        Ok(Reply::CouponAsked { question })
    }

    /// The hub has answered, or didn't in time.
    pub(crate) fn coupon_answered(&mut self, question: Uuid, answer: &Result<Vec<u8>, Failure>) -> Result<(), Problem> {
        let Some(asked) = self.counter.coupons.asked.take_if(|asked| asked.question == question) else {
            return Ok(());
        };
        let outcome = match answer {
            Ok(bytes) => self.coupon_held(&asked, bytes),
            Err(failure) => self.coupon_not_held(&asked, failure),
        };
        let settled = self.settle_beside(outcome.is_ok());
        self.events.push(match outcome {
            Ok(reply) => {
                let text = match &reply {
                    Reply::Basket { notice: Some(notice), .. } => notice.text.clone(),
                    _ => String::new(),
                };
                Event::CouponAnswered { question, reply: Some(Box::new(reply)), code: None, text }
            }
            Err(problem) => {
                let text = self.words(&problem);
                Event::CouponAnswered { question, reply: None, code: Some(problem.code().to_owned()), text }
            }
        });
        settled
    }

    /// The hub holds it: it goes into the basket, unless that came too late.
    fn coupon_held(&mut self, asked: &Asked, bytes: &[u8]) -> Result<Reply, Problem> {
        let held: Option<CouponLease> = serde_json::from_slice(bytes).ok();
        let Some(held) = held.filter(|held| held.state == LeaseState::Held) else {
            return Err(no_hub(&asked.coupon));
        };
        let taken = self.remember_coupon(asked, held.seconds_left.min(HELD_S)).and_then(|()| self.put_asked(asked));
        if taken.is_err() {
            self.let_coupon_go(&asked.coupon.code);
        }
        taken
    }

    fn put_asked(&mut self, asked: &Asked) -> Result<Reply, Problem> {
        if self.is_locked {
            return Err(Refusal::new("till-locked").into());
        }
        if self.open_basket()?.id != asked.basket {
            return Err(Refusal::new("amount-changed").into());
        }
        self.put_coupon(asked.coupon.clone())
    }

    /// The hub doesn't hold it. Where it can't be asked, head office may have said that coupons are taken all the same.
    fn coupon_not_held(&mut self, asked: &Asked, failure: &Failure) -> Result<Reply, Problem> {
        let problem = sync::problem_of(failure);
        let code = visible_code(&asked.coupon.code);
        match problem.map(|problem| problem.kind) {
            Some(ProblemType::CouponUsed) => {
                let place = problem.and_then(|problem| problem.used_at.clone()).unwrap_or_default();
                let place = crate::texts::clean(&place);
                return Err(Refusal::new("coupon-elsewhere").text("code", code).text("place", place).into());
            }
            Some(ProblemType::NotFound) => return Err(Refusal::new("coupon-unknown").text("code", code).into()),
            Some(_) => {}
            // Nobody knows whether the question arrived: what may be held is given free, or ends by itself.
            None => self.release_voucher(asked.lease),
        }
        if self.options.are_coupons_taken_offline { self.put_asked(asked) } else { Err(no_hub(&asked.coupon)) }
    }

    /// Refuses to take money for a coupon that the hub doesn't hold for long enough any more.
    pub(crate) fn check_coupons_held(&self, basket: &Basket) -> Result<(), Problem> {
        if self.options.are_coupons_taken_offline || !basket.coupons.iter().any(|coupon| self.is_leased(coupon)) {
            return Ok(());
        }
        let leases = self.coupon_leases()?;
        let is_held = |coupon: &Coupon| {
            let lease = leases.get(&coupon.code);
            lease.is_some_and(|lease| self.is_lease_held(*lease, RESERVE))
        };
        match basket.coupons.iter().find(|coupon| self.is_leased(coupon) && !is_held(coupon)) {
            Some(coupon) => Err(Refusal::new("coupon-not-held").text("code", visible_code(&coupon.code)).into()),
            None => Ok(()),
        }
    }

    /// Coupons that aren't used after all are given free.
    pub(crate) fn let_coupons_go(&mut self, basket: &Basket) {
        let codes: Vec<String> =
            basket.coupons.iter().filter(|coupon| self.is_leased(coupon)).map(|coupon| coupon.code.clone()).collect();
        codes.iter().for_each(|code| self.let_coupon_go(code));
    }

    /// A coupon isn't used after all. If the hub can't be told, its time is over soon.
    pub(crate) fn let_coupon_go(&mut self, code: &str) {
        let Ok(mut leases) = self.coupon_leases() else { return };
        if let Some(lease) = leases.remove(code) {
            // One that stays remembered holds for nothing else, and ends.
            let _ = self.keep_coupon_leases(&leases);
            self.release_voucher(lease);
        }
    }

    fn remember_coupon(&mut self, asked: &Asked, seconds: u32) -> Result<(), Problem> {
        self.remember_lease(asked.lease, &asked.since_start, seconds)?;
        let mut leases = self.coupon_leases()?;
        leases.retain(|_, lease| self.is_lease_held(*lease, Duration::ZERO));
        leases.insert(asked.coupon.code.clone(), asked.lease);
        self.keep_coupon_leases(&leases)
    }

    fn coupon_leases(&self) -> Result<BTreeMap<String, Uuid>, Problem> {
        let known = self.database.setting(REMEMBERED).map_err(Problem::from_database)?;
        Ok(known.and_then(|known| serde_json::from_str(&known).ok()).unwrap_or_default())
    }

    fn keep_coupon_leases(&self, leases: &BTreeMap<String, Uuid>) -> Result<(), Problem> {
        let text = serde_json::to_string(leases).expect("leases have only text");
        self.database.put_setting(REMEMBERED, &text).map_err(Problem::from_database)
    }
}

fn no_hub(coupon: &Coupon) -> Problem {
    Refusal::new("coupon-no-hub").text("code", visible_code(&coupon.code)).into()
}
