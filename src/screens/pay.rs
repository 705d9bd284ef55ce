//! Taking the money: every tender names the basket and the due that were on the screen when it was tapped.

use crate::entry::{Entry, Kind};
use crate::till::{Inner, Sound, on};
use crate::words;
use language::Value;
use retail::{Due, Money, TenderKind};
use slint::{ComponentHandle, Model, ModelRc, SharedString, VecModel};
use std::rc::Rc;
use ui::{Page, Pay, TenderLine};
use uuid::Uuid;
use workstation::view::{BasketView, View};
use workstation::{Action, Answer, Reply};

/// What is being paid and typed.
#[derive(Default)]
pub(crate) struct Paying {
    shown: Option<Shown>,
    entry: Option<Entry>,
    /// What the card terminal was told, while the cashier waits for it.
    card: Option<Money>,
    /// A tender is on its way: another tap is none.
    is_asking: bool,
}

/// What the screen says is due.
#[derive(Clone, Debug)]
struct Shown {
    basket: Uuid,
    due: Due,
    suggested: Vec<Money>,
}

impl Paying {
    /// Whether the cashier is waiting for the card terminal.
    pub(crate) fn is_card_open(&self) -> bool {
        self.card.is_some()
    }

    /// The amount typed; `None` means all that is left.
    fn typed(&self) -> Option<Money> {
        self.entry.as_ref().filter(|entry| !entry.is_empty()).map(Entry::amount)
    }
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let pay = window.global::<Pay>();
    pay.set_tenders(ModelRc::default());
    pay.set_additions(ModelRc::default());
    pay.set_banknotes(ModelRc::default());
    pay.on_key(on!(till, |till, name| key(till, &name)));
    pay.on_banknote(on!(till, |till, index| {
        let suggested = till.pay.borrow().shown.as_ref().map(|shown| shown.suggested.clone()).unwrap_or_default();
        if let Some(amount) = usize::try_from(index).ok().and_then(|index| suggested.get(index)) {
            tender(till, TenderKind::Cash, Some(*amount));
        }
    }));
    pay.on_pay_exact(on!(till, |till| tender(till, TenderKind::Cash, None)));
    pay.on_cash(on!(till, |till| {
        let typed = till.pay.borrow().typed();
        tender(till, TenderKind::Cash, typed);
    }));
    pay.on_card(on!(till, |till| open_card(till)));
    pay.on_card_approved(on!(till, |till| {
        let amount = till.pay.borrow().card;
        if amount.is_some() {
            tender(till, TenderKind::Card, amount);
        }
    }));
    pay.on_card_declined(on!(till, |till| close_card(till)));
    pay.on_card_cancelled(on!(till, |till| close_card(till)));
    pay.on_tender_removed(on!(till, |till, index| {
        if let Ok(index) = usize::try_from(index) {
            till.request(Action::RemoveTender { index }, |till, _| clear_refusal(till));
        }
    }));
    pay.on_refusal_closed(on!(till, |till| clear_refusal(till)));
    pay.on_back(on!(till, |till| till.go(|at| at.back())));
}

pub(crate) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let pay = window.global::<Pay>();
    let Some(basket) = &view.basket else {
        till.pay.borrow_mut().shown = None;
        return;
    };
    let shown = Shown { basket: basket.id, due: basket.due, suggested: basket.suggested_cash.clone() };
    till.pay.borrow_mut().shown = Some(shown);
    let catalog = till.catalog();
    let money = |amount: Money| -> SharedString { catalog.formats().money(amount, view.currency).into() };
    pay.set_due(money(basket.total));
    pay.set_remaining(money(basket.due.cash));
    pay.set_exact(money(basket.due.cash));
    pay.set_rounding(rounding(basket, &money));
    let additions = words::additions(basket, view.currency, &catalog);
    set_if_other(pay.get_additions(), additions, |model| pay.set_additions(model));
    let line = |tender: &retail::Tender| TenderLine {
        kind: words::tender_kind(tender.kind),
        amount: money(tender.amount),
        detail: SharedString::new(),
        can_remove: true,
    };
    set_if_other(pay.get_tenders(), basket.tenders.iter().map(line).collect(), |model| pay.set_tenders(model));
    let banknotes = basket.suggested_cash.iter().map(|amount| money(*amount)).collect();
    set_if_other(pay.get_banknotes(), banknotes, |model| pay.set_banknotes(model));
    show_entry(till, window);
}

/// What cash is rounded by, with its sign; empty if by nothing.
fn rounding(basket: &BasketView, money: &impl Fn(Money) -> SharedString) -> SharedString {
    let rounding = basket.due.cash - basket.due.exact;
    match rounding.minor() {
        0 => SharedString::new(),
        minor if minor < 0 => format!("\u{2212}{}", money(-rounding)).into(),
        _ => format!("+{}", money(rounding)).into(),
    }
}

/// Gives a model other rows only if they are others, so that what is pressed stays.
pub(crate) fn set_if_other<T: Clone + PartialEq + 'static>(
    shown: ModelRc<T>,
    rows: Vec<T>,
    set: impl FnOnce(ModelRc<T>),
) {
    if shown.row_count() != rows.len() || !shown.iter().eq(rows.iter().cloned()) {
        set(Rc::new(VecModel::from(rows)).into());
    }
}

/// Coming to or leaving the screen forgets what was typed.
pub(crate) fn page_changed(till: &Inner, window: &ui::Omnitill) {
    if till.page() == Page::Pay || till.pay.borrow().entry.is_some() || till.pay.borrow().is_card_open() {
        let currency = crate::sell::currency(till);
        let mut pay = till.pay.borrow_mut();
        pay.entry = Some(Entry::new(Kind::Amount(currency)));
        pay.card = None;
        drop(pay);
        window.global::<Pay>().set_is_card_open(false);
        window.global::<Pay>().set_refusal("".into());
        show_entry(till, window);
    }
}

fn clear_refusal(till: &Inner) {
    if let Some(window) = till.window() {
        window.global::<Pay>().set_refusal("".into());
    }
}

/// A key of a real keyboard; it does nothing while the card terminal is at work.
pub(crate) fn pressed(till: &Inner, name: &str) {
    if !till.pay.borrow().is_card_open() {
        key(till, name);
    }
}

fn key(till: &Inner, name: &str) {
    let Some(window) = till.window() else { return };
    let currency = crate::sell::currency(till);
    till.pay.borrow_mut().entry.get_or_insert_with(|| Entry::new(Kind::Amount(currency))).key(name);
    clear_refusal(till);
    show_entry(till, &window);
}

fn show_entry(till: &Inner, window: &ui::Omnitill) {
    let catalog = till.catalog();
    let typed = till.pay.borrow().typed();
    let shown = typed.map(|amount| catalog.formats().money(amount, crate::sell::currency(till)));
    window.global::<Pay>().set_entry(shown.unwrap_or_default().into());
}

/// Hands the amount to the card terminal, in the cashier's words: what is typed, or all that is left.
fn open_card(till: &Inner) {
    let Some(window) = till.window() else { return };
    let (amount, due) = {
        let pay = till.pay.borrow();
        let Some(shown) = pay.shown.as_ref().filter(|_| !pay.is_asking) else { return };
        (pay.typed().unwrap_or(shown.due.exact), shown.due.exact)
    };
    let catalog = till.catalog();
    let money = |amount| catalog.formats().money(amount, crate::sell::currency(till));
    // Said before the customer's card is charged; the workstation refuses it too.
    if amount > due {
        return till.refuse(&catalog.format("refusals-card-above-due", &[("due", Value::Text(&money(due)))]));
    }
    if amount.minor() <= 0 {
        return till.refuse(&catalog.text("refusals-amount-not-positive"));
    }
    till.pay.borrow_mut().card = Some(amount);
    let pay = window.global::<Pay>();
    pay.set_card_amount(money(amount).into());
    pay.set_refusal("".into());
    pay.set_is_card_open(true);
}

fn close_card(till: &Inner) {
    till.pay.borrow_mut().card = None;
    if let Some(window) = till.window() {
        window.global::<Pay>().set_is_card_open(false);
    }
}

/// Takes the money; without an amount all that is left.
fn tender(till: &Rc<Inner>, kind: TenderKind, amount: Option<Money>) {
    let action = {
        let mut pay = till.pay.borrow_mut();
        let Some(shown) = pay.shown.clone().filter(|_| !pay.is_asking) else { return };
        let due = if kind == TenderKind::Cash { shown.due.cash } else { shown.due.exact };
        pay.is_asking = true;
        Action::Tender { kind, amount: amount.unwrap_or(due), basket: Some(shown.basket), due: Some(due) }
    };
    let is_sent = till.ask(action, |till, answer| {
        till.pay.borrow_mut().is_asking = false;
        close_card(till);
        match answer {
            Answer::Ok(Reply::Paid { .. }) => till.play(Sound::Done),
            Answer::Ok(_) => {
                till.pay.borrow_mut().entry = None;
                clear_refusal(till);
                if let Some(window) = till.window() {
                    show_entry(till, &window);
                }
            }
            Answer::No { text, .. } => till.refuse(&text),
        }
    });
    if !is_sent {
        till.pay.borrow_mut().is_asking = false;
    }
}
