//! Counting banknotes and coins: only what was counted is summed here; nothing knows what should be there.

use super::{Form, asking, done, show_form};
use crate::pay::set_if_other;
use crate::till::Inner;
use retail::{Money, Pieces};
use std::rc::Rc;
use ui::{Cash, CashPiece, Severity};
use workstation::view::View;
use workstation::{Action, Answer, CountTill, OpenTill, Reply};

/// Digits of a count.
const DIGITS_MAX: u32 = 9_999;

/// What was counted so far, the largest banknote first.
#[derive(Clone, Debug, Default)]
pub(super) struct Counting {
    values: Vec<Money>,
    banknotes: Vec<bool>,
    counts: Vec<u32>,
    chosen: usize,
    /// The first digit replaces what stands there.
    is_fresh: bool,
    /// What a sealed count found and what should have been there.
    sealed: Option<(Money, Money)>,
}

impl Counting {
    pub(super) fn begin(view: Option<&View>) -> Counting {
        let Some(view) = view else { return Counting::default() };
        let values = view.till.denominations.clone();
        let smallest = view.till.smallest_banknote;
        let banknotes = values.iter().map(|value| *value >= smallest).collect();
        Counting { counts: vec![0; values.len()], values, banknotes, chosen: 0, is_fresh: true, sealed: None }
    }

    pub(super) fn key(&mut self, name: &str) {
        let Some(count) = self.counts.get_mut(self.chosen) else { return };
        if self.sealed.is_some() {
            return;
        }
        let before = if self.is_fresh { 0 } else { *count };
        self.is_fresh = false;
        match name {
            "erase" => *count /= 10,
            "clear" => *count = 0,
            digits => {
                let scale = 10_u32.pow(u32::try_from(digits.len()).unwrap_or(1));
                let typed =
                    digits.parse::<u32>().ok().map(|digits| before.saturating_mul(scale).saturating_add(digits));
                *count = typed.filter(|typed| *typed <= DIGITS_MAX).unwrap_or(*count);
            }
        }
    }

    fn step(&mut self, index: usize, by: i32) {
        if self.sealed.is_some() {
            return;
        }
        self.choose(index);
        if let Some(count) = self.counts.get_mut(index) {
            *count = count.saturating_add_signed(by).min(DIGITS_MAX);
        }
    }

    fn choose(&mut self, index: usize) {
        self.chosen = index.min(self.values.len().saturating_sub(1));
        self.is_fresh = true;
    }

    fn pieces(&self) -> Vec<Pieces> {
        let pieces = self.values.iter().zip(&self.counts).filter(|(_, count)| **count > 0);
        pieces.map(|(value, count)| Pieces { value: *value, count: *count }).collect()
    }

    fn worth(&self) -> Money {
        let worth = |one: &Pieces| Money::from_minor(one.value.minor() * i64::from(one.count));
        self.pieces().iter().map(worth).sum()
    }
}

pub(super) fn choose(till: &Inner, index: i32) {
    change(till, |counting| counting.choose(usize::try_from(index).unwrap_or_default()));
}

/// The next smaller banknote or coin.
pub(super) fn next(till: &Inner) {
    change(till, |counting| counting.choose(counting.chosen + 1));
}

pub(super) fn step(till: &Inner, index: i32, by: i32) {
    change(till, |counting| counting.step(usize::try_from(index).unwrap_or_default(), by));
}

fn change(till: &Inner, change: impl FnOnce(&mut Counting)) {
    change(&mut till.cash.borrow_mut().counting);
    if let Some(window) = till.window() {
        show_form(till, &window);
    }
}

pub(super) fn show(till: &Inner, cash: &Cash<'_>, counting: &Counting) {
    let (catalog, currency) = (till.catalog(), crate::sell::currency(till));
    let formats = catalog.formats();
    let row = |index: usize| {
        let (value, count) = (counting.values[index], counting.counts[index]);
        let worth = Money::from_minor(value.minor() * i64::from(count));
        let shown = |text: String| if count == 0 { String::new() } else { text };
        CashPiece {
            value: formats.money(value, currency).into(),
            count: shown(formats.number(count.into())).into(),
            amount: shown(formats.money(worth, currency)).into(),
            is_coin: !counting.banknotes[index],
        }
    };
    let rows: Vec<CashPiece> = (0..counting.values.len()).map(row).collect();
    set_if_other(cash.get_pieces(), rows, |model| cash.set_pieces(model));
    cash.set_chosen(i32::try_from(counting.chosen).unwrap_or_default());
    cash.set_counted(formats.money(counting.worth(), currency).into());
    let Some((counted, expected)) = counting.sealed else {
        cash.set_result("".into());
        cash.set_result_detail("".into());
        return;
    };
    let difference = counted - expected;
    let (words, severity) = match difference.minor() {
        0 => (till.text("cash-even"), Severity::Good),
        1.. => (till.say("cash-over", "amount", &formats.money(difference, currency)), Severity::Soon),
        _ => (till.say("cash-short", "amount", &formats.money(-difference, currency)), Severity::Soon),
    };
    cash.set_result(words.into());
    cash.set_result_severity(severity);
    cash.set_result_detail(till.say("cash-expected", "amount", &formats.money(expected, currency)).into());
}

/// The float is what was counted.
pub(super) fn open(till: &Rc<Inner>) {
    let pieces = till.cash.borrow().counting.pieces();
    super::send(till, Action::OpenTill(OpenTill { pieces, till: None }));
}

/// Seals the count; only its answer says what should be there.
pub(super) fn seal(till: &Rc<Inner>) {
    let pieces = till.cash.borrow().counting.pieces();
    asking(till, true);
    let sent = till.ask(Action::CountTill(CountTill { pieces, till: None }), |till, answer| {
        asking(till, false);
        match answer {
            Answer::Ok(Reply::TillCounted { counted, expected, .. }) if till.cash.borrow().form == Form::Count => {
                change(till, |counting| counting.sealed = Some((counted, expected)));
            }
            Answer::Ok(_) => done(till),
            Answer::No { text, .. } => till.refuse(&text),
        }
    });
    asking(till, sent);
}
