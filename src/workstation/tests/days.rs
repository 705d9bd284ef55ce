//! Random days of shops in four countries: any sequence of acts, allowed and refused, with stops in between. All that `omnitill verify`
//! checks holds afterwards, the drawers hold what sums beside the till say, and reports and Z reports agree to the cent.

mod acts;
mod books;
mod shop;

use crate::*;
use acts::{Dice, Kind, Step, steps};
use books::Books;
use retail::{Money, OperatorId};
use shop::{STAFF, Shop};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Days in the usual run; `OMNITILL_DAYS` is how many instead.
const DAYS: u64 = 500;
/// Days a shop lives: what is checked each evening is everything since its first one.
const DAYS_OF_A_SHOP: u64 = 10;
const COUNTRIES: [&str; 4] = ["AU", "FR", "DE", "US"];
/// Runs that look for a shorter list of acts with the same outcome.
const SHORTER_RUNS_MAX: usize = 400;

/// A shop, the books beside it, and what it has done.
struct Life {
    shop: Shop,
    books: Books,
    view: Box<view::View>,
    /// How often each kind was carried out and refused.
    tally: BTreeMap<Kind, [u64; 2]>,
    approved: u64,
    kind: Kind,
    /// What each step came to, for whoever has to understand a failure.
    told: Vec<String>,
    /// The first day that isn't closed.
    open_since: retail::Date,
    /// Whether the clock or the till has moved since it was looked at.
    is_stale: bool,
    nights: u64,
    /// Evenings from one check of the whole journal to the next.
    verified_every: u64,
}

impl Life {
    fn new(seed: u64) -> Life {
        let tills = if seed % 8 < 4 { Tills::Shared } else { Tills::Own };
        let mut shop = Shop::new(COUNTRIES[(seed % 4) as usize], tills);
        let view = Box::new(shop.at().view().unwrap());
        let open_since = view.now.date();
        let (tally, told) = (BTreeMap::new(), Vec::new());
        Life {
            shop,
            books: Books::default(),
            view,
            tally,
            approved: 0,
            kind: Kind::Ring,
            told,
            open_since,
            is_stale: true,
            nights: 0,
            verified_every: verified_every(),
        }
    }

    /// Lives these steps; the first thing that is wrong ends it.
    fn live(&mut self, steps: &[Step]) -> Result<(), String> {
        for step in steps {
            self.look_again()?;
            self.kind = step.kind;
            self.told.push(format!("{:?}", step.kind));
            let mut dice = Dice(step.dice);
            match step.kind {
                Kind::Wait => {
                    self.shop.wait(dice.roll(12).cast_signed());
                    self.is_stale = true;
                }
                Kind::Restart => self.restart()?,
                Kind::Practice if dice.roll(4) > 0 => {}
                Kind::Practice => self.practise(&mut dice)?,
                Kind::Night => self.night(&mut dice)?,
                Kind::Card => self.card(&mut dice)?,
                kind => {
                    if self.view.session.is_locked || self.view.operator.is_none() && dice.roll(4) > 0 {
                        self.come(dice.roll(4) as usize)?;
                    }
                    for action in self.acts(kind, &mut dice) {
                        self.ask(action, &mut dice)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn look(&mut self) -> Result<(), String> {
        *self.view = self.shop.at().view().map_err(|problem| format!("no view: {problem:?}"))?;
        self.is_stale = false;
        Ok(())
    }

    fn look_again(&mut self) -> Result<(), String> {
        if self.is_stale { self.look() } else { Ok(()) }
    }

    /// Whose till an act of whoever is signed in counts for.
    fn till(&self) -> Option<OperatorId> {
        let own = self.shop.tills == Tills::Own;
        self.view.operator.as_ref().filter(|_| own).map(|operator| operator.id.clone())
    }

    /// Somebody comes to the till.
    fn come(&mut self, who: usize) -> Result<(), String> {
        let code = self.shop.badges[who].clone();
        self.ask(Action::Scan { code, aim: None }, &mut Dice(0)).map(drop)
    }

    /// Asks; what is refused has changed nothing, and may be approved by somebody else. Returns whether it was carried out.
    fn ask(&mut self, action: Action, dice: &mut Dice) -> Result<bool, String> {
        self.look_again()?;
        let (till, head) = (self.till(), self.shop.at().head.number);
        self.told.push(format!("    {action:?}"));
        let refusal = match self.shop.at().handle(action.clone()) {
            Ok(reply) => {
                self.tally.entry(self.kind).or_default()[0] += 1;
                self.take_in(&till, &action, reply)?;
                self.look()?;
                return Ok(true);
            }
            Err(Problem::Refused(refusal)) => refusal,
            Err(broken) => return Err(format!("{action:?}: {broken:?}")),
        };
        self.told.push(format!("        refused: {}", refusal.code));
        self.tally.entry(self.kind).or_default()[1] += 1;
        let before =
            std::mem::replace(&mut self.view, Box::new(self.shop.at().view().map_err(|it| format!("{it:?}"))?));
        let mut after = (*self.view).clone();
        after.session.awaits_approval = before.session.awaits_approval;
        let wrote = self.shop.at().head.number != head && refusal.code != "pin-locked";
        if after != *before || wrote {
            let (before, after) = (format!("{before:#?}"), format!("{after:#?}"));
            let first = before.lines().zip(after.lines()).find(|(before, after)| before != after);
            return Err(format!("refused ({}), and yet something changed: {first:?}, a record: {wrote}", refusal.code));
        }
        if !refusal.may_approve.is_empty() && dice.roll(3) > 0 {
            return self.approve(&till, action, dice);
        }
        Ok(false)
    }

    /// A second person allows what was refused.
    fn approve(&mut self, till: &Option<OperatorId>, action: Action, dice: &mut Dice) -> Result<bool, String> {
        let (who, head) = (2 + dice.roll(2) as usize, self.shop.at().head.number);
        let waiting = self.shop.at().handle(Action::AwaitApproval { action: Some(Box::new(action.clone())) });
        waiting.map_err(|problem| format!("nobody could approve: {problem:?}"))?;
        let badge = Action::Scan { code: self.shop.badges[who].clone(), aim: None };
        let before = self.view.operator.clone();
        match self.shop.at().handle(badge) {
            Ok(reply) => {
                self.approved += 1;
                self.told.push(format!("        approved by {}", STAFF[who].0));
                if self.shop.at().head.number == head {
                    return Err("an approval without a record".to_owned());
                }
                self.take_in(till, &action, reply)?;
            }
            Err(Problem::Refused(refusal)) => {
                self.told.push(format!("        approval refused: {}", refusal.code));
                if self.shop.at().head.number != head {
                    return Err(format!("a refused approval ({}) was recorded", refusal.code));
                }
            }
            Err(broken) => return Err(format!("{action:?}: {broken:?}")),
        }
        self.look()?;
        if self.view.operator != before { Err("an approval switched the operator".to_owned()) } else { Ok(true) }
    }

    /// What an answer means for the books.
    fn take_in(&mut self, till: &Option<OperatorId>, action: &Action, reply: Reply) -> Result<(), String> {
        match (action, reply) {
            (_, Reply::Paid { sale: view }) => {
                let sale = self.shop.at().database.sale_by_receipt(view.receipt);
                let sale = sale.ok().flatten().ok_or("a paid sale isn't there")?;
                self.books.paid(till, &view, sale)?;
            }
            (Action::PostVoid { receipt, .. }, Reply::PostVoided { receipt: slip, cash_back, card_back }) => {
                self.books.undone(till, *receipt, slip, [cash_back, card_back])?;
            }
            (Action::PaidIn(act), _) => self.books.moved(till, act.amount.minor()),
            (Action::PaidOut(act), _) => self.books.moved(till, -act.amount.minor()),
            (Action::LiftCash(lift), _) => {
                let counted: i64 = lift.pieces.iter().map(|one| one.value.minor() * i64::from(one.count)).sum();
                self.books.moved(till, -lift.amount.map_or(counted, |amount| amount.minor()));
            }
            (Action::OpenTill(float), _) => {
                let counted = float.pieces.iter().map(|one| one.value.minor() * i64::from(one.count)).sum();
                self.books.opened(till, counted);
            }
            (Action::CountTill(count), Reply::TillCounted { counted, expected, difference }) => {
                let till = count.till.clone().or_else(|| till.clone());
                self.books.counted(&till, [counted, expected, difference])?;
            }
            (_, Reply::TillRead(read)) if read.expected.minor() != self.books.expected(&read.till) => {
                return Err(format!("X expects {:?}, {} in the books", read.expected, self.books.expected(&read.till)));
            }
            (_, Reply::TillClosed(z)) => self.books.closed(*z)?,
            _ => {}
        }
        Ok(())
    }

    /// A card payment under a reference: approved, declined, unknown and then decided, or interrupted by a stop.
    fn card(&mut self, dice: &mut Dice) -> Result<(), String> {
        let due = self.view.basket.as_ref().map_or(Money::ZERO, |basket| basket.due.exact);
        let part = if dice.roll(2) == 0 { due } else { Money::from_minor(due.minor() / 2) };
        self.ask(Action::ConfirmAge { born: None }, dice)?;
        self.ask(Action::BeginPayment { amount: part, basket: None, due: None }, dice)?;
        if dice.roll(6) == 0 {
            self.restart()?;
            self.come(3)?;
        }
        let Some(payment) = self.view.counter.payments.first().map(|open| open.payment) else { return Ok(()) };
        use retail::PaymentOutcome as Outcome;
        let outcome =
            [Outcome::Approved, Outcome::Approved, Outcome::Declined, Outcome::Unknown][dice.roll(4) as usize];
        let said = ResolvePayment { payment, outcome, terminal_reference: None };
        self.ask(Action::ResolvePayment(said), dice)?;
        let decision = DecidePayment { payment, is_approved: dice.roll(2) == 0, reason: "the slip".to_owned() };
        self.ask(Action::DecidePayment(decision), dice).map(drop)
    }

    /// The program stops as by a power cut and starts again: the basket and what is parked are as they were, nobody is signed in.
    fn restart(&mut self) -> Result<(), String> {
        self.look()?;
        let before = self.shop.at().basket.clone();
        let parked = self.view.counter.parked.clone();
        self.shop.stop();
        self.shop.start();
        self.look()?;
        if self.shop.at().basket != before {
            return Err(format!("a stop changed the basket {before:?}\n to {:?}", self.shop.at().basket));
        }
        let now: Vec<u64> = self.view.counter.parked.iter().map(|it| it.number).collect();
        if self.view.operator.is_some() || now != parked.iter().map(|it| it.number).collect::<Vec<_>>() {
            return Err("a stop left somebody signed in, or changed what is parked".to_owned());
        }
        Ok(())
    }

    /// Somebody practises with other data; the shop's own stay as they are but for two records.
    fn practise(&mut self, dice: &mut Dice) -> Result<(), String> {
        self.come(dice.roll(4) as usize)?;
        let Some(who) = self.view.operator.clone() else { return Ok(()) };
        if !self.ask(Action::BeginTraining {}, dice)? {
            return Ok(());
        }
        let (head, basket) = (self.shop.at().head.number, self.shop.at().basket.clone());
        self.shop.stop();
        let mut room = self.shop.practice(&who);
        let paid = |room: &mut Workstation| {
            room.handle(Action::Add { sku: "mug".into(), quantity: None, price: None })?;
            let due = room.view()?.basket.map_or(Money::ZERO, |basket| basket.due.cash);
            let kind = retail::TenderKind::Cash;
            room.handle(Action::Tender { kind, amount: due, basket: None, due: None })?;
            room.handle(Action::EndTraining {})
        };
        paid(&mut room).map_err(|problem| format!("practice: {problem:?}"))?;
        drop(room);
        self.shop.start();
        let back = self.shop.at().training_has_ended(&who.id);
        back.map_err(|problem| format!("practice: {problem:?}"))?;
        self.look()?;
        let is_same = self.shop.at().head.number == head + 1 && self.shop.at().basket == basket;
        if is_same { Ok(()) } else { Err("practice left something in the shop".to_owned()) }
    }

    /// The evening: most days everything is counted and closed; then everything has to add up.
    fn night(&mut self, dice: &mut Dice) -> Result<(), String> {
        self.come(3)?;
        if dice.roll(8) > 0 {
            let tills: Vec<_> = self.books.open.iter().cloned().collect();
            for till in tills {
                let pieces =
                    vec![retail::Pieces { value: self.view.till.smallest_banknote, count: dice.roll(40) as u32 }];
                for action in [
                    Action::CountTill(CountTill { pieces, till: till.clone() }),
                    Action::CloseTill(CloseTill { carried: Money::ZERO, till: till.clone() }),
                ] {
                    if !self.ask(action, dice)? {
                        return Err(format!("the till {till:?} could not be closed: {:?}", self.told.last()));
                    }
                }
            }
        }
        let today = self.view.now.date();
        if self.books.open.is_empty() {
            let asked =
                SalesReport { from: Some(self.open_since), to: Some(today), weeks_before: None, articles: None };
            match self.shop.at().handle(Action::SalesReport(asked)) {
                Ok(Reply::SalesReport { report }) if report.done_percent == 100 => self.books.compare(&report.sold)?,
                other => return Err(format!("no report: {other:?}")),
            }
            self.open_since = today.plus_days(1);
        }
        // Each time everything since the first day is checked.
        self.nights += 1;
        if self.nights.is_multiple_of(self.verified_every) {
            self.verify()?;
        }
        let days = if dice.roll(6) == 0 { 3 } else { 1 };
        let mut morning = self.view.now.utc_ms + 11 * 3_600_000;
        morning -= morning.rem_euclid(86_400_000) - days * 86_400_000 + 3 * 3_600_000;
        *self.shop.now_ms.lock().unwrap() = morning;
        self.is_stale = true;
        if dice.roll(10) == 0 {
            self.restart()?;
        }
        Ok(())
    }
}

impl Life {
    fn verify(&self) -> Result<(), String> {
        let verified = database::verify(&self.shop.folder.join("data")).map_err(|error| error.to_string())?;
        if verified.breaks.is_empty() { Ok(()) } else { Err(format!("verify: {:?}", verified.breaks)) }
    }
}

/// Every evening in a run that was asked for, and every fifth in the usual one.
fn verified_every() -> u64 {
    if std::env::var_os("OMNITILL_DAYS").is_some() { 1 } else { 5 }
}

/// Lives these steps in a new shop; the problem and what was done.
fn outcome(seed: u64, steps: &[Step]) -> (Life, Result<(), String>) {
    let mut life = Life::new(seed);
    let lived = catch_unwind(AssertUnwindSafe(|| life.live(steps)));
    let lived = lived.unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().cloned();
        Err(format!("panic: {}", words.or(panic.downcast_ref::<&str>().map(|it| (*it).to_owned())).unwrap_or_default()))
    });
    (life, lived)
}

/// The fewest of these steps that still go wrong, by leaving out halves, quarters and so on.
fn shortest(seed: u64, mut steps: Vec<Step>) -> Vec<Step> {
    let (mut part, mut runs) = (steps.len() / 2, 0);
    while part > 0 && runs < SHORTER_RUNS_MAX {
        let mut from = 0;
        while from < steps.len() && runs < SHORTER_RUNS_MAX {
            let mut fewer = steps.clone();
            fewer.drain(from..(from + part).min(steps.len()));
            runs += 1;
            if outcome(seed, &fewer).1.is_err() {
                steps = fewer;
            } else {
                from += part;
            }
        }
        part /= 2;
    }
    steps
}

#[test]
fn random_days_keep_every_promise() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let days = number("OMNITILL_DAYS").unwrap_or_else(|| {
        println!(
            "{DAYS} days, verified every fifth evening; OMNITILL_DAYS=10000 lives 10,000 and verifies every evening, \
             OMNITILL_DAYS_SEED=N begins with that shop, alone lives one shop's again"
        );
        DAYS
    });
    let first = number("OMNITILL_DAYS_SEED");
    let shops = if first.is_some() && number("OMNITILL_DAYS").is_none() { 1 } else { days.div_ceil(DAYS_OF_A_SHOP) };
    let seeds = first.unwrap_or(1)..first.unwrap_or(1) + shops;
    let (mut tally, mut approved, mut shops): (BTreeMap<Kind, [u64; 2]>, u64, u64) = Default::default();
    for seed in seeds {
        let steps = steps(seed, DAYS_OF_A_SHOP);
        let (life, lived) = outcome(seed, &steps);
        if lived.is_err() {
            drop(life);
            let fewest = shortest(seed, steps);
            let (life, lived) = outcome(seed, &fewest);
            panic!(
                "seed {seed} ({}): {}\nthe shortest list of acts:\n{}",
                life.shop.code,
                lived.err().unwrap_or_default(),
                life.told.join("\n")
            );
        }
        shops += 1;
        approved += life.approved;
        for (kind, [done, refused]) in life.tally {
            let sum = tally.entry(kind).or_default();
            *sum = [sum[0] + done, sum[1] + refused];
        }
    }
    let all = tally.values().fold([0, 0], |sum, [done, refused]| [sum[0] + done, sum[1] + refused]);
    println!(
        "{} days in {shops} shops: {} acts carried out, {} refused without a trace, {approved} approved; done and refused: {tally:?}",
        shops * DAYS_OF_A_SHOP,
        all[0],
        all[1],
    );
    assert!(approved > 0 && tally.len() > 30, "too little of a shop's life happens: {tally:?}");
}
