//! Gift vouchers that pay: the hub holds the amount before it counts here. The question goes out and selling goes on; the answer is an
//! event, within a few seconds whatever the network does.
//!
//! ```text
//!     asked --held by the hub--> tender --the sale is recorded--> spent (the hub reads it from the sale's record)
//!        \--no--> told              \--taken back--> given free
//! ```

use crate::asking::About;
use crate::texts::clean;
use crate::voucher_lease::Running;
use crate::voucher_renewal::{Renewal, over};
use crate::voucher_unasked::{Said, Unasked};
use crate::{Event, Problem, Reply, Workstation};
use retail::{Basket, Date, Fact, Money, Refusal, Right, Tender, VoucherSpent};
use schemars::JsonSchema;
use serde::Serialize;
use std::time::{Duration, Instant};
use sync::{Failure, LeaseRequest, ProblemType, Question, Voucher, VoucherCode, VoucherKind, VoucherLease};
use uuid::Uuid;

/// For how long a person waits for the hub.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// For how long the hub is asked to hold an amount, in seconds.
pub(crate) const HELD_S: u32 = 600;
/// What is left of that when nothing new is begun with it any more: a card beside it takes its time.
const RESERVE: Duration = Duration::from_secs(180);

/// What the till asked the hub about a voucher.
#[derive(Debug, Default)]
pub(crate) struct Vouchers {
    /// What waits for an answer: one question at a time.
    asked: Option<Asked>,
    /// The last one nobody could be asked about, until somebody says how much is on it.
    pub(crate) unasked: Option<Unasked>,
    /// What is asked about anew because its time was over.
    pub(crate) renewal: Option<Renewal>,
    /// What is looked for by who it is for.
    pub(crate) finding: crate::voucher_finding::Finding,
}

/// What a voucher is known by, and how people tell it from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) handle: String,
    pub(crate) tail: String,
    /// Whether it may be for one kind of goods only, as far as its code tells.
    pub(crate) may_be_for_goods: bool,
}

impl Named {
    fn of(code: &VoucherCode) -> Named {
        let (handle, tail) = (code.handle().0.to_string(), code.tail().to_owned());
        Named { handle, tail, may_be_for_goods: code.may_be_single_purpose() }
    }
}

#[derive(Clone, Debug)]
struct Asked {
    question: Uuid,
    voucher: Named,
    wish: Wish,
    at: Instant,
    since_start: Running,
}

/// The voucher, where the hub told of it, and what it paid came to, where it paid.
type Outcome = (Option<VoucherView>, Option<Reply>);

#[derive(Clone, Copy, Debug)]
enum Wish {
    /// What is left of it.
    Balance,
    /// To pay this much of this basket; whether somebody said how much.
    Pay { basket: Uuid, lease: Uuid, amount: Money, is_said: bool },
}

/// A gift voucher as the hub has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VoucherView {
    /// The last four symbols of its code before the check.
    pub tail: String,
    /// What it was issued for.
    pub issued: Money,
    /// What can be spent now: what others hold is left aside.
    pub available: Money,
    /// ISO 4217.
    pub currency: String,
    /// Who it is for, empty if nobody said.
    pub recipient: String,
    /// Whether it is for one kind of goods, taxed when it was sold.
    pub is_single_purpose: bool,
    /// What it is for, if it is for one kind of goods and head office said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<String>,
    /// Last day on which it can be spent.
    pub until: Option<Date>,
}

pub(crate) fn view_of(voucher: &Voucher) -> VoucherView {
    VoucherView {
        tail: clean(&voucher.tail),
        issued: Money::from_minor(voucher.issued_minor),
        available: Money::from_minor(voucher.balance_minor - voucher.held_minor),
        currency: clean(&voucher.currency),
        recipient: clean(&voucher.recipient),
        is_single_purpose: voucher.kind == VoucherKind::SinglePurpose,
        goods: voucher.purpose.as_ref().map(|purpose| clean(&purpose.name)),
        until: voucher.until.as_deref().and_then(|day| day.parse().ok()),
    }
}

/// The code that a text is, if it is a voucher's.
pub(crate) fn code_of(text: &str) -> Option<VoucherCode> {
    text.parse().ok().filter(|_| !text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn read_code(text: &str) -> Result<VoucherCode, Refusal> {
    text.trim().parse().map_err(|_| Refusal::new("voucher-code"))
}

pub(crate) fn unreadable() -> Problem {
    Refusal::new("voucher-no-hub").into()
}

impl Workstation {
    /// A voucher was held under the scanner: once the customer knows the total it pays, before that its balance is shown.
    pub(crate) fn voucher_scanned(&mut self, code: &VoucherCode) -> Result<Reply, Problem> {
        match &self.basket {
            Some(basket) if (basket.is_totalled || basket.is_being_paid()) && !basket.is_empty() => {
                self.pay_voucher(&code.to_string(), None, None)
            }
            _ => self.show_voucher(&code.to_string()),
        }
    }

    /// Asks what is left of a voucher.
    pub(crate) fn show_voucher(&mut self, code: &str) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let code = read_code(code)?;
        self.ask_about_voucher(Named::of(&code), Wish::Balance)
    }

    /// Asks the hub to hold what the basket still owes, or less, of a voucher; what it holds then pays.
    pub(crate) fn pay_voucher(
        &mut self,
        code: &str,
        amount: Option<Money>,
        meant_for: Option<Uuid>,
    ) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.pay_named(Named::of(&read_code(code)?), amount, meant_for)
    }

    /// The same of a voucher whose code nobody has to show any more.
    pub(crate) fn pay_named(
        &mut self,
        voucher: Named,
        amount: Option<Money>,
        meant_for: Option<Uuid>,
    ) -> Result<Reply, Problem> {
        let basket = self.open_basket()?;
        if meant_for.is_some_and(|id| id != basket.id) {
            return Err(Refusal::new("amount-changed").into());
        }
        self.check_not_in_payment(basket.id)?;
        let is_said = amount.is_some();
        let amount = amount.unwrap_or(basket.due(&self.country, self.today())?.exact);
        // What couldn't be taken afterwards isn't asked for.
        let Named { handle, tail, .. } = voucher.clone();
        if basket.tenders.iter().any(|tender| tender.voucher.as_ref().is_some_and(|known| known.handle == handle)) {
            return Err(Refusal::new("voucher-pays-already").into());
        }
        let spent = VoucherSpent { handle, lease: Uuid::nil(), tail, grant: None, goods: None };
        self.check_tender(basket, &Tender::of_voucher(amount, spent))?;
        if amount.is_zero() {
            return Err(Refusal::new("amount-not-positive").into());
        }
        let basket = basket.id;
        let lease = self.chance.id(self.clock.now());
        self.ask_about_voucher(voucher, Wish::Pay { basket, lease, amount, is_said })
    }

    fn ask_about_voucher(&mut self, named: Named, wish: Wish) -> Result<Reply, Problem> {
        let (at, since_start) = (Instant::now(), Running::now());
        let is_open = |asked: &Asked| at.duration_since(asked.at) < 2 * PATIENCE;
        if self.counter.vouchers.asked.as_ref().is_some_and(is_open) {
            return Err(Refusal::new("voucher-asked").into());
        }
        let voucher = format!("/v1/vouchers/{}", named.handle);
        let (path, body) = match wish {
            Wish::Balance => (voucher, None),
            Wish::Pay { lease, amount, .. } => {
                let currency = self.country.currency.code().to_owned();
                let request = LeaseRequest { id: lease, amount_minor: amount.minor(), currency, seconds: HELD_S };
                (voucher + "/leases", Some(json(&request)))
            }
        };
        let question = self.chance.id(self.clock.now());
        self.counter.vouchers.unasked = None;
        self.counter.vouchers.asked = Some(Asked { question, voucher: named, wish, at, since_start });
        self.ask_hub(About::Voucher(question), Question { id: question, path, body, deadline: PATIENCE })?;
        Ok(Reply::VoucherAsked { question })
    }

    /// The hub has answered, or didn't in time.
    pub(crate) fn voucher_answered(
        &mut self,
        question: Uuid,
        answer: &Result<Vec<u8>, Failure>,
    ) -> Result<(), Problem> {
        let is_it = |asked: &mut Asked| asked.question == question;
        let Some(asked) = self.counter.vouchers.asked.take_if(is_it) else { return Ok(()) };
        let outcome = match asked.wish {
            Wish::Balance => voucher_in(answer).map(|voucher| Some((Some(view_of(&voucher)), None))),
            Wish::Pay { basket, amount, lease, is_said } => match answer {
                Ok(bytes) => self.voucher_held(&asked, (basket, amount, is_said), bytes).map(Some),
                Err(failure @ Failure::Problem { .. }) => {
                    self.voucher_not_held(&asked, (basket, amount, is_said), failure)
                }
                // Nobody knows whether the question arrived: what may be held is captured by the sale's record, or ends by itself.
                Err(_) => {
                    let said = if is_said { Said::ToPay } else { Said::Nothing };
                    let taken = self.take_unasked(&asked.voucher, (basket, lease), amount, said);
                    if taken.is_err() && self.counter.vouchers.unasked.is_none() {
                        self.release_voucher(lease);
                    }
                    taken.map(|reply| Some((None, Some(reply))))
                }
            },
        };
        let settled = self.settle_beside(outcome.is_ok());
        let code = outcome.as_ref().err().map(|problem| problem.code().to_owned());
        let event = match outcome {
            Ok(None) => return settled, // asked again, for what is left
            Ok(Some((voucher, reply))) => {
                let left = voucher.as_ref().filter(|_| reply.is_none());
                let text = left.map(|voucher| self.balance_in_words(voucher)).unwrap_or_default();
                Event::VoucherAnswered { question, voucher, reply: reply.map(Box::new), code, text }
            }
            Err(problem) => {
                let text = self.words(&problem);
                Event::VoucherAnswered { question, voucher: None, reply: None, code, text }
            }
        };
        self.events.push(event);
        settled
    }

    fn balance_in_words(&self, voucher: &VoucherView) -> String {
        let left = Refusal::new(if voucher.until.is_some() { "voucher-left-until" } else { "voucher-left" });
        let left = left.text("tail", &voucher.tail).money("left", voucher.available);
        let left = voucher.until.into_iter().fold(left, |left, day| left.with("day", Fact::Date(day)));
        let left = self.words(&left.into());
        let Some(goods) = &voucher.goods else { return left };
        let goods = self.words(&Refusal::new("voucher-left-goods").text("goods", goods).into());
        [left, " ".to_owned(), goods].concat()
    }

    /// The hub holds it: it pays, unless that came too late.
    fn voucher_held(&mut self, asked: &Asked, wanted: (Uuid, Money, bool), bytes: &[u8]) -> Result<Outcome, Problem> {
        let held: VoucherLease = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
        let taken = self.take_held(asked, wanted, &held);
        if taken.is_err() {
            self.release_voucher(held.id);
        }
        Ok((Some(view_of(&held.voucher)), Some(taken?)))
    }

    fn take_held(
        &mut self,
        asked: &Asked,
        (basket, amount, is_said): (Uuid, Money, bool),
        held: &VoucherLease,
    ) -> Result<Reply, Problem> {
        if held.amount_minor != amount.minor() {
            return Err(unreadable());
        }
        if self.is_locked {
            return Err(Refusal::new("till-locked").into());
        }
        let goods = self.goods_of(&held.voucher)?;
        let amount = self.payable(goods.as_ref(), amount, is_said)?;
        let Named { handle, tail, .. } = asked.voucher.clone();
        let seconds = held.seconds_left.min(HELD_S);
        self.remember_lease(held.id, &asked.since_start, seconds)?;
        let tender = Tender::of_voucher(amount, VoucherSpent { handle, lease: held.id, tail, grant: None, goods });
        self.tender(tender, Some(basket), None)
    }

    /// The hub doesn't hold it. Where the voucher has less than was asked for, that is asked for instead.
    fn voucher_not_held(
        &mut self,
        asked: &Asked,
        (basket, amount, is_said): (Uuid, Money, bool),
        failure: &Failure,
    ) -> Result<Option<Outcome>, Problem> {
        let left = sync::problem_of(failure).filter(|problem| problem.kind == ProblemType::VoucherBalance);
        let left = left.and_then(|problem| problem.available_minor).map(Money::from_minor);
        if let Some(left) = left.filter(|left| left.minor() > 0 && *left < amount) {
            let lease = self.chance.id(self.clock.now());
            self.ask_about_voucher(asked.voucher.clone(), Wish::Pay { basket, lease, amount: left, is_said })?;
            return Ok(None);
        }
        Err(refusal_of(failure).into())
    }

    /// Gives free what the hub holds; if it can't be told, its time is over soon.
    pub(crate) fn release_voucher(&mut self, lease: Uuid) {
        // One that stays remembered holds for no other tender, and ends.
        let _ = self.forget_lease(lease);
        let id = self.chance.id(self.clock.now());
        let path = format!("/v1/leases/{lease}/release");
        let question = Question { id, path, body: Some(b"{}".to_vec()), deadline: PATIENCE };
        let _ = self.ask_hub(About::Nothing, question);
    }

    /// Refuses to go on with a voucher whose amount the hub doesn't hold for long enough any more. What was taken under a grant needs no
    /// hub.
    pub(crate) fn check_vouchers_held(&self, basket: &Basket) -> Result<(), Problem> {
        let mut vouchers = basket
            .tenders
            .iter()
            .filter(|tender| Self::spends_voucher(tender))
            .filter_map(|tender| tender.voucher.as_ref());
        vouchers.find(|voucher| !self.is_held(voucher)).map_or(Ok(()), |voucher| Err(over(voucher).into()))
    }

    /// Whether the hub holds what this voucher pays for long enough.
    pub(crate) fn is_held(&self, voucher: &VoucherSpent) -> bool {
        voucher.grant.is_some() || self.is_lease_held(voucher.lease, RESERVE)
    }

    /// A tender that was taken back gives its voucher free.
    pub(crate) fn voucher_taken_back(&mut self, tender: &Tender) {
        if let Some(voucher) = tender.voucher.as_ref().filter(|_| Self::spends_voucher(tender)) {
            self.release_voucher(voucher.lease);
        }
    }
}

fn json(request: &LeaseRequest) -> Vec<u8> {
    serde_json::to_vec(request).expect("a request has only text and numbers")
}

fn voucher_in(answer: &Result<Vec<u8>, Failure>) -> Result<Voucher, Problem> {
    let bytes = answer.as_ref().map_err(refusal_of)?;
    serde_json::from_slice(bytes).map_err(|_| unreadable())
}

/// What is said about it.
pub(crate) fn refusal_of(failure: &Failure) -> Refusal {
    match failure {
        Failure::Problem { kind: ProblemType::VoucherUnknown, .. } => Refusal::new("voucher-unknown"),
        Failure::Problem { kind: ProblemType::VoucherBalance, .. } => Refusal::new("voucher-empty"),
        Failure::Problem { kind: ProblemType::VoucherState, .. } => Refusal::new("voucher-stopped"),
        _ => Refusal::new("voucher-no-hub"),
    }
}
