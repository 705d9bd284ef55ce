//! Taking the money: every tender names the basket and the due that were on the screen when it was tapped.

use crate::entry::{Entry, Kind};
use crate::till::{Inner, Sound, on};
use crate::words;
use language::{Catalog, Value};
use retail::{Currency, Due, Money, PaymentOutcome, PaymentState, TenderKind};
use slint::{ComponentHandle, Model, ModelRc, SharedString, VecModel};
use std::rc::Rc;
use ui::{Page, Pay, Severity, TenderLine};
use uuid::Uuid;
use workstation::view::{BasketView, View};
use workstation::{Action, Answer, ForeignView, PaymentView, RefundView, Reply, ResolvePayment};

/// What is being paid and typed.
#[derive(Default)]
pub(crate) struct Paying {
    shown: Option<Shown>,
    entry: Option<Entry>,
    /// What the card terminal was told, while the cashier waits for it: our own reference, and how much.
    card: Option<(Uuid, Money)>,
    /// Currencies whose cash is taken, and the one that is being paid in.
    foreign: Vec<ForeignView>,
    foreign_chosen: Option<usize>,
    /// A tender is on its way: another tap is none.
    is_asking: bool,
}

/// What the screen says is due.
#[derive(Clone, Debug)]
struct Shown {
    basket: Uuid,
    due: Due,
    suggested: Vec<Money>,
    /// How money goes back, if it does.
    refund: Option<RefundView>,
}

impl Paying {
    /// Whether the cashier is waiting for the card terminal.
    pub(crate) fn is_card_open(&self) -> bool {
        self.card.is_some()
    }

    /// The currency that is being paid in, if it isn't the store's.
    fn foreign_now(&self) -> Option<&ForeignView> {
        self.foreign_chosen.and_then(|index| self.foreign.get(index))
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
    pay.set_to_vouchers(ModelRc::default());
    pay.on_key(on!(till, |till, name| key(till, &name)));
    pay.on_banknote(on!(till, |till, index| {
        let suggested = till.pay.borrow().shown.as_ref().map(|shown| shown.suggested.clone()).unwrap_or_default();
        if let Some(amount) = usize::try_from(index).ok().and_then(|index| suggested.get(index)) {
            tender(till, TenderKind::Cash, Some(*amount));
        }
    }));
    pay.on_online(on!(till, |till| {
        let online = till.pay.borrow().shown.as_ref().and_then(|shown| shown.refund).map(|refund| refund.online);
        tender(till, TenderKind::Online, online.map(|online| -online));
    }));
    pay.on_pay_exact(on!(till, |till| tender(till, TenderKind::Cash, None)));
    pay.on_cash(on!(till, |till| {
        let typed = till.pay.borrow().typed();
        if !foreign_cash(till, typed) {
            tender(till, TenderKind::Cash, typed);
        }
    }));
    pay.on_card(on!(till, |till| open_card(till)));
    pay.on_voucher(on!(till, |till| pay_unasked(till)));
    pay.on_card_approved(on!(till, |till| answer(till, PaymentOutcome::Approved)));
    pay.on_card_declined(on!(till, |till| answer(till, PaymentOutcome::Declined)));
    pay.on_card_cancelled(on!(till, |till| cancel(till)));
    pay.on_card_unknown(on!(till, |till| answer(till, PaymentOutcome::Unknown)));
    pay.on_choose_foreign(on!(till, |till, index| choose_foreign(till, index)));
    pay.on_to_voucher(on!(till, |till, index| to_voucher(till, index)));
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
    let (suggested, refund) = (basket.suggested_cash.clone(), basket.refund);
    let shown = Shown { basket: basket.id, due: basket.due, suggested, refund };
    till.pay.borrow_mut().shown = Some(shown);
    let catalog = till.catalog();
    let money = |amount: Money| -> SharedString { catalog.formats().money(amount, view.currency).into() };
    let is_refund = basket.total.is_negative();
    let shown_as = |amount: Money| money(if is_refund { -amount } else { amount });
    pay.set_is_refund(is_refund);
    pay.set_due(shown_as(basket.total));
    pay.set_remaining(shown_as(basket.due.cash));
    pay.set_exact(match basket.refund {
        Some(refund) if !refund.online.is_zero() => money(refund.online),
        Some(refund) if !refund.card.is_zero() => money(refund.card),
        Some(refund) => money(refund.cash),
        None => money(basket.due.cash),
    });
    let card = basket.refund.map(|refund| refund.card).filter(|card| !card.is_zero());
    let words = card.map(|card| catalog.format("pay-give-card", &[("amount", Value::Text(&money(card)))]));
    pay.set_refund_words(words.unwrap_or_default().into());
    let online = basket.refund.map(|refund| refund.online).filter(|online| !online.is_zero());
    let words = online.map(|online| catalog.format("pay-to-online", &[("amount", Value::Text(&money(online)))]));
    pay.set_to_online(words.unwrap_or_default().into());
    let to_voucher = |back: &workstation::VoucherBackView| {
        let amount = money(back.most);
        let words = [("tail", Value::Text(&back.tail)), ("amount", Value::Text(&amount))];
        catalog.format("pay-to-voucher", &words).into()
    };
    let to_vouchers = basket.to_vouchers.iter().map(to_voucher).collect();
    set_if_other(pay.get_to_vouchers(), to_vouchers, |model| pay.set_to_vouchers(model));
    pay.set_can_cash(card.is_none() && online.is_none());
    pay.set_can_card(!is_refund || card.is_some());
    pay.set_rounding(rounding(basket, &money));
    let additions = words::additions(basket, view.currency, &catalog);
    set_if_other(pay.get_additions(), additions, |model| pay.set_additions(model));
    let line = |tender: &retail::Tender| TenderLine {
        kind: words::tender_kind(tender.kind),
        amount: shown_as(tender.amount),
        detail: given(&catalog, tender).into(),
        can_remove: true,
    };
    set_if_other(pay.get_tenders(), basket.tenders.iter().map(line).collect(), |model| pay.set_tenders(model));
    let notes = basket.suggested_cash.iter().filter(|_| !is_refund);
    let banknotes = notes.map(|amount| money(*amount)).collect();
    set_if_other(pay.get_banknotes(), banknotes, |model| pay.set_banknotes(model));
    show_foreign(till, window, view);
    show_entry(till, window);
    reopen_card(till, window, view);
    show_terminal(till, window, view);
}

/// A card payment that was begun and has no answer stays before the cashier, wherever they went meanwhile.
fn reopen_card(till: &Inner, window: &ui::Omnitill, view: &View) {
    let basket = view.basket.as_ref().map(|basket| basket.id);
    let is_its = |open: &&PaymentView| Some(open.basket) == basket && open.state == PaymentState::Asked;
    let Some(open) = view.counter.payments.iter().find(is_its) else { return };
    if till.page() != Page::Pay || till.pay.borrow().is_asking || till.pay.borrow().is_card_open() {
        return;
    }
    till.pay.borrow_mut().card = Some((open.payment, open.amount));
    let pay = window.global::<Pay>();
    let amount = if open.amount.is_negative() { -open.amount } else { open.amount };
    pay.set_card_amount(till.catalog().formats().money(amount, view.currency).into());
    pay.set_is_card_open(true);
}

/// What goes on at the connected terminal, in words; empty where nothing is asked of one.
fn show_terminal(till: &Inner, window: &ui::Omnitill, view: &View) {
    let card = till.pay.borrow().card.map(|(payment, _)| payment);
    let open = view.counter.payments.iter().find(|open| Some(open.payment) == card);
    let at = open.and_then(|open| open.at_terminal.as_ref());
    let words = at.map(|at| step_words(till, &at.step)).unwrap_or_default();
    window.global::<Pay>().set_at_terminal(words.into());
}

/// What goes on at the terminal.
pub(crate) fn step_words(till: &Inner, step: &str) -> String {
    till.text(match step {
        "terminal-card" => "pay-terminal-card",
        "terminal-customer" => "pay-terminal-customer",
        "terminal-bank" => "pay-terminal-bank",
        "terminal-take-card" => "pay-terminal-take-card",
        "terminal-asking" => "pay-terminal-asking",
        _ => "pay-terminal-wait",
    })
}

/// The terminal has answered, or can't: the same follows as when a cashier says so.
pub(crate) fn terminal_answered(till: &Rc<Inner>, outcome: Option<PaymentOutcome>, reply: Option<&Reply>, text: &str) {
    if outcome.is_some() {
        close_card(till);
    }
    match (outcome, reply) {
        (_, Some(Reply::Paid { .. })) => till.play(Sound::Done),
        (Some(PaymentOutcome::Approved), _) => {
            till.pay.borrow_mut().entry = None;
            clear_refusal(till);
            if let Some(window) = till.window() {
                show_entry(till, &window);
            }
        }
        (Some(PaymentOutcome::Unknown), _) => crate::sell::payment_unknown(till),
        _ => {}
    }
    if !text.is_empty() {
        till.refuse(text);
    }
}

/// The hub has answered about a voucher: it pays, its balance is shown, or why it can't pay.
pub(crate) fn voucher_answered(till: &Rc<Inner>, reply: Option<&Reply>, code: Option<&str>, text: &str) {
    if code == Some("voucher-unasked-amount") && till.page() == Page::Pay {
        till.pay.borrow_mut().entry = None;
        if let Some(window) = till.window() {
            window.global::<Pay>().set_is_voucher_unasked(true);
            show_entry(till, &window);
        }
    }
    match reply {
        Some(Reply::Paid { .. }) => till.play(Sound::Done),
        Some(_) => {
            till.pay.borrow_mut().entry = None;
            clear_refusal(till);
            if let Some(window) = till.window() {
                show_entry(till, &window);
            }
        }
        None if code.is_some() => till.refuse(text),
        None => till.toast(text, Severity::Calm),
    }
}

/// The cashier has typed what is on the voucher that nobody could be asked about.
fn pay_unasked(till: &Rc<Inner>) {
    let (amount, basket) = (till.pay.borrow().typed(), till.pay.borrow().shown.as_ref().map(|shown| shown.basket));
    let Some(amount) = amount else { return };
    till.request(Action::PayUnaskedVoucher { amount, basket }, |till, reply| {
        voucher_answered(till, Some(&reply), None, "")
    });
}

/// What was really handed over, where that was cash of another currency, and what a voucher is for, where that is one kind of goods.
pub(crate) fn given(catalog: &Catalog, tender: &retail::Tender) -> String {
    let goods = tender.voucher.as_ref().and_then(|voucher| voucher.goods.as_ref());
    match (&tender.foreign, goods) {
        (Some(foreign), _) => catalog.formats().money(foreign.amount, foreign.currency),
        (None, Some(goods)) => goods.name.clone(),
        (None, None) => String::new(),
    }
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
        pay.foreign_chosen = None;
        drop(pay);
        window.global::<Pay>().set_foreign_chosen(-1);
        window.global::<Pay>().set_can_card(true);
        window.global::<Pay>().set_is_card_open(false);
        window.global::<Pay>().set_refusal("".into());
        window.global::<Pay>().set_is_voucher_unasked(false);
        show_entry(till, window);
        if let Some(view) = till.view() {
            reopen_card(till, window, &view);
        }
    }
}

fn clear_refusal(till: &Inner) {
    if let Some(window) = till.window() {
        window.global::<Pay>().set_refusal("".into());
        window.global::<Pay>().set_is_voucher_unasked(false);
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
    let currency = paid_in(till);
    till.pay.borrow_mut().entry.get_or_insert_with(|| Entry::new(Kind::Amount(currency))).key(name);
    // What is typed is what the voucher has: the question stays.
    if !window.global::<Pay>().get_is_voucher_unasked() {
        clear_refusal(till);
    }
    show_entry(till, &window);
}

/// The currency of what is typed.
fn paid_in(till: &Inner) -> Currency {
    let foreign = till.pay.borrow().foreign_now().map(|offer| offer.currency);
    foreign.unwrap_or_else(|| crate::sell::currency(till))
}

fn show_entry(till: &Inner, window: &ui::Omnitill) {
    let catalog = till.catalog();
    let typed = till.pay.borrow().typed();
    let shown = typed.map(|amount| catalog.formats().money(amount, paid_in(till)));
    window.global::<Pay>().set_entry(shown.unwrap_or_default().into());
}

/// Hands the amount to the card terminal, in the cashier's words: what is typed, or all that is left.
fn open_card(till: &Rc<Inner>) {
    let (amount, due) = {
        let pay = till.pay.borrow();
        let Some(shown) = pay.shown.as_ref().filter(|_| !pay.is_asking) else { return };
        match shown.refund {
            Some(refund) => (-refund.card, shown.due.exact),
            None => (pay.typed().unwrap_or(shown.due.exact), shown.due.exact),
        }
    };
    let catalog = till.catalog();
    let money = |amount| catalog.formats().money(amount, crate::sell::currency(till));
    // Said before the customer's card is charged; the workstation refuses it too.
    let is_refund = amount.is_negative();
    if amount > due && !is_refund {
        return till.refuse(&catalog.format("refusals-card-above-due", &[("due", Value::Text(&money(due)))]));
    }
    if amount.is_zero() {
        return till.refuse(&catalog.text("refusals-amount-not-positive"));
    }
    let Some(shown) = till.pay.borrow().shown.clone() else { return };
    till.pay.borrow_mut().is_asking = true;
    let words = money(if is_refund { -amount } else { amount });
    let action = Action::BeginPayment { amount, basket: Some(shown.basket), due: Some(due) };
    // The terminal is asked only once that is on the disk.
    let is_sent = till.ask(action, move |till, answer| {
        till.pay.borrow_mut().is_asking = false;
        match answer {
            Answer::Ok(Reply::PaymentAsked { payment }) => {
                till.pay.borrow_mut().card = Some((payment, amount));
                if let Some(window) = till.window() {
                    let pay = window.global::<Pay>();
                    pay.set_card_amount(words.as_str().into());
                    pay.set_refusal("".into());
                    pay.set_is_card_open(true);
                    if let Some(view) = till.view() {
                        show_terminal(till, &window, &view);
                    }
                }
            }
            Answer::Ok(_) => {}
            Answer::No { text, .. } => till.refuse(&text),
        }
    });
    if !is_sent {
        till.pay.borrow_mut().is_asking = false;
    }
}

/// Ends the payment: at the terminal, whose answer follows, or where it stands alone at once.
fn cancel(till: &Rc<Inner>) {
    let Some((payment, _)) = till.pay.borrow().card else { return };
    let view = till.view();
    let open = view.as_ref().and_then(|view| view.counter.payments.iter().find(|open| open.payment == payment));
    if open.is_some_and(|open| open.at_terminal.is_some()) {
        till.request(Action::CancelPayment { payment }, |_, _| ());
    } else {
        answer(till, PaymentOutcome::Declined);
    }
}

/// The cashier says what the terminal answered.
fn answer(till: &Rc<Inner>, outcome: PaymentOutcome) {
    let Some((payment, _)) = till.pay.borrow().card.filter(|_| !till.pay.borrow().is_asking) else { return };
    let said = ResolvePayment { payment, outcome, terminal_reference: None };
    ask_money(till, Action::ResolvePayment(said), move |till| {
        if outcome == PaymentOutcome::Unknown {
            crate::sell::payment_unknown(till);
        }
    });
}

/// The currencies whose cash is taken today.
fn show_foreign(till: &Inner, window: &ui::Omnitill, view: &View) {
    let (pay, catalog) = (window.global::<Pay>(), till.catalog());
    let taken = view.counter.foreign.iter().filter(|offer| offer.problem.is_none());
    till.pay.borrow_mut().foreign = taken.cloned().collect();
    let words = |offer: &ForeignView| -> SharedString {
        let rate = catalog.formats().unit_price(offer.rate, view.currency, retail::Unit::Each);
        let words = [("currency", Value::Text(offer.currency.code())), ("rate", Value::Text(&rate))];
        catalog.format("pay-foreign", &words).into()
    };
    let offers = till.pay.borrow().foreign.iter().map(words).collect();
    set_if_other(pay.get_foreign(), offers, |model| pay.set_foreign(model));
    pay.set_exact(match till.pay.borrow().foreign_now() {
        Some(offer) => catalog.formats().money(offer.needed.unwrap_or_default(), offer.currency).into(),
        None => pay.get_exact(),
    });
}

/// Pays in this currency; a second tap goes back to the store's.
fn choose_foreign(till: &Inner, index: i32) {
    let Some((window, view)) = till.window().zip(till.view()) else { return };
    let chosen = usize::try_from(index).ok().filter(|index| till.pay.borrow().foreign_chosen != Some(*index));
    {
        let mut pay = till.pay.borrow_mut();
        pay.foreign_chosen = chosen.filter(|index| *index < pay.foreign.len());
        pay.entry = None;
    }
    let (pay, chosen) = (window.global::<Pay>(), till.pay.borrow().foreign_chosen);
    pay.set_foreign_chosen(chosen.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1));
    pay.set_can_card(chosen.is_none());
    clear_refusal(till);
    if let Some(basket) = &view.basket {
        pay.set_exact(till.catalog().formats().money(basket.due.cash, view.currency).into());
    }
    show_foreign(till, &window, &view);
    show_entry(till, &window);
}

/// Takes cash of the chosen currency, if one is; without an amount as much as pays what is left.
fn foreign_cash(till: &Rc<Inner>, typed: Option<Money>) -> bool {
    let (offer, basket) = {
        let pay = till.pay.borrow();
        let Some(offer) = pay.foreign_now().cloned() else { return false };
        (offer, pay.shown.as_ref().map(|shown| shown.basket))
    };
    let Some(amount) = typed.or(offer.needed).filter(|_| !till.pay.borrow().is_asking) else { return true };
    let action =
        Action::ForeignCash(workstation::ForeignCash { currency: offer.currency.code().to_owned(), amount, basket });
    ask_money(till, action, |_| ());
    true
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
        let pay = till.pay.borrow();
        let Some(shown) = pay.shown.clone().filter(|_| !pay.is_asking) else { return };
        let due = if kind == TenderKind::Cash { shown.due.cash } else { shown.due.exact };
        let amount = match (&shown.refund, amount) {
            (Some(_), Some(typed)) if typed.minor() > 0 => -typed,
            (_, Some(amount)) => amount,
            (_, None) => due,
        };
        Action::Tender { kind, amount, basket: Some(shown.basket), due: Some(due) }
    };
    ask_money(till, action, |_| ());
}

/// Gives money back onto a voucher that had paid: what is typed, or all that can go there.
fn to_voucher(till: &Rc<Inner>, index: i32) {
    let backs = till.view().and_then(|view| view.basket.as_ref().map(|basket| (basket.id, basket.to_vouchers.clone())));
    let Some((basket, backs)) = backs.filter(|_| !till.pay.borrow().is_asking) else { return };
    if let Some(back) = usize::try_from(index).ok().and_then(|index| backs.get(index)) {
        let (handle, amount) = (Some(back.handle.clone()), till.pay.borrow().typed());
        ask_money(till, Action::RefundVoucher { handle, amount, basket: Some(basket) }, |_| ());
    }
}

/// Asks for something that takes money; `then` follows where something is still due.
fn ask_money(till: &Rc<Inner>, action: Action, then: impl FnOnce(&Rc<Inner>) + 'static) {
    till.pay.borrow_mut().is_asking = true;
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
                then(till);
            }
            Answer::No { text, .. } => till.refuse(&text),
        }
    });
    if !is_sent {
        till.pay.borrow_mut().is_asking = false;
    }
}
