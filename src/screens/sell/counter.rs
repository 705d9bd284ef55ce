//! What is at hand beside the basket: parked baskets, "12 x", prices that are asked or set, an age, a serial number, a card payment nobody
//! knows the outcome of.

use super::panels::{self, Panel, Purpose, close};
use super::{Carried, basket, currency, set_panel};
use crate::entry::{Entry, Kind};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::Value;
use retail::{Date, LineId, Money, OVERRIDE_REASONS, Sku, Unit};
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{Counter, ParkedRow, Sell, SellPanel, Severity};
use workstation::view::{ArticleView, View};
use workstation::{
    Action, Answer, DecidePayment, OverridePrice, ParkedView, PaymentView, PriceChecked, RecalledView, Reply,
};

/// Reasons for another price that one tap gives; the last one of the list wants words.
const TAPPED_REASONS: usize = OVERRIDE_REASONS.len() - 1;

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let counter = window.global::<Counter>();
    counter.on_park(on!(till, |till, label, is_printed| park(till, &label, is_printed)));
    counter.on_recall(on!(till, |till, index| recall(till, index)));
    counter.on_abandon(on!(till, |till, index| abandon(till, index)));
    counter.on_show_parked(on!(till, |till| show_parked(till)));
    counter.on_forget_pieces(on!(till, |till| {
        till.request(Action::Multiply { pieces: None, sure: false }, |_, _| ());
    }));
    counter.on_say_pieces(on!(till, |till| say_pieces(till)));
    counter.on_checked_added(on!(till, |till| add_checked(till)));
    counter.on_checked_shown(on!(till, |till| {
        if let Some(sku) = checked_sku(till) {
            crate::product::open(till, sku);
        }
    }));
    counter.on_ask_price(on!(till, |till| {
        if let Some(line) = basket::selected(till) {
            let entry = Entry::new(Kind::Amount(currency(till)));
            panels::open_number(till, SellPanel::NewPrice, Purpose::NewPrice(line.line), entry, &line.name);
        }
    }));
    counter.on_reason_chosen(on!(till, |till, index| set_price(till, index)));
    counter.on_other_reason(on!(till, |till| ask_reason(till)));
    counter.on_reason_told(on!(till, |till, text| tell_reason(till, &text)));
    counter.on_age_seen(on!(till, |till| confirm_age(till, None)));
    counter.on_age_refused(on!(till, |till| till.request(Action::RefuseAge {}, after_age)));
    counter.on_age_typed(on!(till, |till| {
        let entry = Entry::new(Kind::Quantity(Unit::Each));
        panels::open_number(till, SellPanel::BirthDate, Purpose::BirthDate, entry, "");
    }));
    counter.on_serial_accepted(on!(till, |till, serial| add_serial(till, &serial)));
    counter.on_show_payment(on!(till, |till| show_payment(till)));
    counter.on_ask_terminal(on!(till, |till| {
        if let Some(payment) = till.view().as_deref().and_then(payment_of).map(|open| open.payment) {
            till.request(Action::AskTerminal { payment }, |_, _| ());
        }
    }));
    counter.on_decided(on!(till, |till, is_approved| decide(till, is_approved)));
}

pub(super) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let (shown, catalog) = (window.global::<Counter>(), till.catalog());
    let formats = catalog.formats();
    let at_hand = &view.counter;
    let row = |parked: &ParkedView| {
        let time = formats.time(parked.at.local());
        let name = view.operators.iter().find(|operator| operator.id == parked.operator);
        let name = name.map_or_else(|| parked.operator.to_string(), |operator| operator.name.clone());
        let items = catalog.format("sell-items", &[("count", Value::Number(parked.items))]);
        ParkedRow {
            title: if parked.label.is_empty() { time.clone() } else { parked.label.clone() }.into(),
            detail: format!("{time} · {name} · {items} · {}", parked.names.join(", ")).into(),
            amount: formats.money(parked.total, view.currency).into(),
            is_unknown: parked.is_payment_unknown,
            is_refund: parked.total.is_negative(),
        }
    };
    set_if_other(shown.get_parked(), at_hand.parked.iter().map(row).collect(), |model| shown.set_parked(model));
    let count = at_hand.parked.len() as i64;
    let words = |count| catalog.format("counter-parked-count", &[("count", Value::Number(count))]);
    shown.set_parked_words(if count == 0 { String::new() } else { words(count) }.into());
    let pieces = at_hand.pieces.map(|pieces| catalog.format("counter-pieces", &[("pieces", Value::Number(pieces))]));
    shown.set_pieces(pieces.unwrap_or_default().into());
    let unknown = payment_of(view);
    shown.set_can_ask(unknown.is_some_and(|payment| payment.can_ask && payment.at_terminal.is_none()));
    let asking = unknown.and_then(|payment| payment.at_terminal.as_ref());
    shown.set_asking(asking.map(|at| crate::pay::step_words(till, &at.step)).unwrap_or_default().into());
    shown.set_is_refund(unknown.is_some_and(|payment| payment.amount.is_negative()));
    let unknown = unknown.map(|payment| {
        let (key, amount) = match payment.amount {
            back if back.is_negative() => ("counter-refund-amount", -back),
            amount => ("counter-payment-amount", amount),
        };
        let amount = formats.money(amount, view.currency);
        catalog.format(key, &[("amount", Value::Text(&amount))])
    });
    shown.set_payment(unknown.unwrap_or_default().into());
    let reasons = OVERRIDE_REASONS[..TAPPED_REASONS].iter().map(|reason| reason_words(till, reason).into());
    set_if_other(shown.get_reasons(), reasons.collect(), |model| shown.set_reasons(model));
    show_age(till, window, view);
    close_what_is_over(till, view);
}

fn reason_words(till: &Inner, reason: &str) -> String {
    till.text(match reason {
        "label" => "counter-reason-label",
        "damaged" => "counter-reason-damaged",
        "price-match" => "counter-reason-price-match",
        _ => "counter-reason-last-piece",
    })
}

/// The payment of the open basket whose outcome nobody knows.
fn payment_of(view: &View) -> Option<&PaymentView> {
    let basket = view.basket.as_ref()?.id;
    let is_its = |payment: &&PaymentView| payment.basket == basket && payment.state == retail::PaymentState::Unknown;
    view.counter.payments.iter().find(is_its)
}

/// An age that has to be looked at comes up by itself, unless something is being typed.
fn show_age(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let (shown, catalog) = (window.global::<Counter>(), till.catalog());
    let asked = view.counter.age.as_ref();
    let before = till.sell.age_asked.replace(asked.map(|asked| asked.years));
    let Some(asked) = asked else { return };
    let day = catalog.formats().date(asked.born_on_or_before);
    shown.set_age_title(catalog.format("counter-age-born", &[("day", Value::Text(&day))]).into());
    let goods = asked.goods.join(", ");
    let words = [("years", Value::Number(i64::from(asked.years))), ("goods", Value::Text(&goods))];
    shown.set_age_goods(catalog.format("counter-age-goods", &words).into());
    if before != Some(asked.years) && matches!(*till.sell.panel.borrow(), Panel::Closed) {
        open(till, Panel::Age, SellPanel::Age);
    }
}

/// Whether something has to be looked at before money is taken; what it is comes up.
pub(super) fn is_asked_first(till: &Rc<Inner>) -> bool {
    let Some(view) = till.view() else { return false };
    if payment_of(&view).is_some() {
        show_payment(till);
        return true;
    }
    if view.counter.age.is_some() {
        open(till, Panel::Age, SellPanel::Age);
        return true;
    }
    false
}

fn close_what_is_over(till: &Rc<Inner>, view: &View) {
    let is_over = match &*till.sell.panel.borrow() {
        Panel::Age => view.counter.age.is_none(),
        Panel::Number { purpose, .. } if matches!(**purpose, Purpose::BirthDate) => view.counter.age.is_none(),
        Panel::Payment => payment_of(view).is_none(),
        Panel::Park => view.basket.is_none(),
        _ => false,
    };
    if is_over {
        close(till);
    }
}

fn open(till: &Inner, panel: Panel, shown: SellPanel) {
    if let Some(window) = till.window() {
        window.global::<Sell>().set_entry_problem("".into());
    }
    till.sell.panel.replace(panel);
    set_panel(till, shown);
}

/// Asks for a name of the basket that is put aside.
pub(super) fn ask_park(till: &Inner) {
    let Some((window, view)) = till.window().zip(till.view()) else { return };
    if view.basket.is_none() {
        return;
    }
    window.global::<Counter>().set_label("".into());
    open(till, Panel::Park, SellPanel::Park);
}

fn park(till: &Inner, label: &str, is_printed: bool) {
    till.request(Action::ParkBasket { label: label.to_owned(), print: is_printed }, |till, _| {
        close(till);
        super::clear_notes(till);
    });
}

fn at<T: Clone>(rows: &[T], index: i32) -> Option<T> {
    usize::try_from(index).ok().and_then(|index| rows.get(index)).cloned()
}

fn parked(till: &Inner, index: i32) -> Option<u64> {
    Some(at(&till.view()?.counter.parked, index)?.number)
}

fn recall(till: &Inner, index: i32) {
    let Some(number) = parked(till, index) else { return };
    till.request(Action::RecallBasket { number }, |till, reply| {
        if let Reply::Recalled { recalled } = reply {
            close(till);
            super::clear_notes(till);
            tell_changes(till, &recalled);
        }
    });
}

/// A parked basket came back by its slip.
pub(super) fn recalled(till: &Rc<Inner>, recalled: &RecalledView) {
    super::show_sell(till);
    close(till);
    super::clear_notes(till);
    tell_changes(till, recalled);
}

fn tell_changes(till: &Inner, recalled: &RecalledView) {
    let names: Vec<&str> = recalled.changed.iter().map(|changed| changed.name.as_str()).collect();
    if !names.is_empty() {
        till.toast(&till.say("counter-price-changed", "names", &names.join(", ")), Severity::Soon);
    }
}

fn abandon(till: &Inner, index: i32) {
    let Some(number) = parked(till, index) else { return };
    let reason = till.text("counter-abandon-reason");
    till.request(Action::AbandonBasket { number, reason }, |_, _| ());
}

/// The baskets that were put aside.
pub(super) fn show_parked(till: &Inner) {
    open(till, Panel::Parked, SellPanel::Parked);
}

/// Asks how many pieces what is rung up next has.
pub(super) fn say_pieces(till: &Inner) {
    till.sell.unsure_pieces.set(None);
    let entry = Entry::new(Kind::Quantity(Unit::Each));
    panels::open_number(till, SellPanel::Times, Purpose::Times, entry, "");
}

/// The pieces that were typed: so many that the till asks are confirmed by a second tap.
pub(super) fn set_pieces(till: &Inner, pieces: i64) {
    let sure = till.sell.unsure_pieces.take() == Some(pieces);
    till.ask(Action::Multiply { pieces: Some(pieces), sure }, move |till, answer| match answer {
        Answer::Ok(_) => close(till),
        Answer::No { problem, text } => {
            if problem.code() == "quantity-sure" {
                till.sell.unsure_pieces.set(Some(pieces));
            }
            till.refuse(&text);
        }
    });
}

/// From now on scans only show prices, until the panel is closed.
pub(super) fn check_price(till: &Inner) {
    till.request(Action::CheckPrices { on: true }, |till, _| {
        if let Some(window) = till.window() {
            window.global::<Counter>().set_has_checked(false);
        }
        open(till, Panel::PriceCheck(None), SellPanel::PriceCheck);
    });
}

/// The price that was asked for.
pub(super) fn checked(till: &Rc<Inner>, checked: &PriceChecked) {
    let Some((window, view)) = till.window().zip(till.view()) else { return };
    super::show_sell(till);
    let (shown, catalog) = (window.global::<Counter>(), till.catalog());
    let formats = catalog.formats();
    let article = &checked.article;
    let name = std::iter::once(article.name.as_str()).chain(article.options.iter().map(|(_, value)| value.as_str()));
    shown.set_checked_name(name.collect::<Vec<_>>().join(", ").into());
    let price = article.price.map(|price| formats.unit_price(price, view.currency, article.unit));
    shown.set_checked_price(price.unwrap_or_else(|| catalog.text("counter-no-price")).into());
    let mut details = Vec::new();
    let mut say = |key: &str, name: &str, value: Option<String>| {
        details.extend(value.map(|value| catalog.format(key, &[(name, Value::Text(&value))])));
    };
    let money = |amount: Money| formats.money(amount, view.currency);
    say("counter-label-price", "price", checked.label_price.map(money));
    say("counter-check-tax", "rate", checked.tax_rate.map(|rate| formats.percent(rate)));
    say("counter-check-levies", "amount", Some(checked.levies).filter(|levies| !levies.is_zero()).map(money));
    say("counter-check-stock", "quantity", checked.on_hand.map(|quantity| formats.quantity(quantity)));
    for stock in &checked.stores {
        let (quantity, time) = (formats.quantity(stock.quantity), stock.as_of.map(|at| formats.date_time(at.local())));
        let words = [
            ("store", Value::Text(stock.store.as_str())),
            ("quantity", Value::Text(quantity.as_str())),
            ("time", Value::Text(time.as_deref().unwrap_or_default())),
        ];
        details.push(catalog.format("counter-check-store", &words));
    }
    let age = checked.minimum_age.map(|years| ("years", Value::Number(i64::from(years))));
    details.extend(age.map(|years| catalog.format("counter-check-age", &[years])));
    shown.set_checked_detail(details.join("\n").into());
    shown.set_checked_picture(till.pictures.get(&article.picture));
    shown.set_has_checked(true);
    open(till, Panel::PriceCheck(Some(article.sku.clone())), SellPanel::PriceCheck);
}

/// The article whose price was asked last.
fn checked_sku(till: &Inner) -> Option<Sku> {
    match &*till.sell.panel.borrow() {
        Panel::PriceCheck(sku) => sku.clone(),
        _ => None,
    }
}

fn add_checked(till: &Rc<Inner>) {
    let Some(sku) = checked_sku(till) else { return };
    till.request(Action::Add { sku, quantity: None, price: None }, |till, reply| {
        close(till);
        super::rung_up(till, reply, Carried::default());
    });
}

/// The price that was typed, for the reason that was tapped.
fn set_price(till: &Inner, index: i32) {
    let Some(reason) = at(&OVERRIDE_REASONS[..TAPPED_REASONS], index) else { return };
    let (line, price) = match &*till.sell.panel.borrow() {
        Panel::Number { purpose, entry } => match **purpose {
            Purpose::NewPrice(line) if !entry.is_empty() => (line, entry.amount()),
            _ => return,
        },
        _ => return,
    };
    override_price(till, line, price, reason, "");
}

/// The price is typed, and none of the reasons fits: asks for words.
fn ask_reason(till: &Inner) {
    let typed = match &*till.sell.panel.borrow() {
        Panel::Number { purpose, entry } => match **purpose {
            Purpose::NewPrice(line) if !entry.is_empty() => Some((line, entry.amount())),
            _ => None,
        },
        _ => None,
    };
    let (Some((line, price)), Some(window)) = (typed, till.window()) else { return };
    window.global::<Counter>().set_own_reason("".into());
    open(till, Panel::PriceWords(line, price), SellPanel::PriceWords);
}

fn tell_reason(till: &Inner, text: &str) {
    let asked = match &*till.sell.panel.borrow() {
        Panel::PriceWords(line, price) => Some((*line, *price)),
        _ => None,
    };
    if let Some((line, price)) = asked {
        override_price(till, line, price, OVERRIDE_REASONS[TAPPED_REASONS], text.trim());
    }
}

fn override_price(till: &Inner, line: LineId, price: Money, reason: &str, text: &str) {
    let asked = OverridePrice { line, price: Some(price), reason: reason.to_owned(), text: text.to_owned() };
    till.request(Action::OverridePrice(asked), |till, _| {
        close(till);
        super::clear_notes(till);
    });
}

fn confirm_age(till: &Inner, born: Option<Date>) {
    till.request(Action::ConfirmAge { born }, after_age);
}

fn after_age(till: &Rc<Inner>, reply: Reply) {
    close(till);
    if let Reply::Basket { notice: Some(notice), .. } = reply {
        till.refuse(&notice.text);
    }
}

/// The day of birth that was typed, as year, month and day.
pub(super) fn type_birth_date(till: &Inner, digits: i64) {
    let text = format!("{:04}-{:02}-{:02}", digits / 10_000, digits / 100 % 100, digits % 100);
    // What is no day was never anybody's birthday: the workstation says so.
    let born = text.parse().unwrap_or(Date::FIRST);
    confirm_age(till, Some(born));
}

/// Something was rung up: a question for a serial number has its answer, or isn't asked any more.
pub(super) fn rung_up(till: &Inner) {
    let is_asked = matches!(*till.sell.panel.borrow(), Panel::Serial(..));
    if is_asked {
        close(till);
    }
}

/// Asks for the serial number of a piece.
pub(super) fn ask_serial(till: &Rc<Inner>, article: &ArticleView, price: Option<Money>) {
    super::show_sell(till);
    let Some(window) = till.window() else { return };
    window.global::<Counter>().set_serial("".into());
    window.global::<Sell>().set_entry_subject(SharedString::from(article.name.as_str()));
    open(till, Panel::Serial(article.sku.clone(), price), SellPanel::Serial);
}

fn add_serial(till: &Inner, serial: &str) {
    let (sku, price): (Sku, Option<Money>) = match &*till.sell.panel.borrow() {
        Panel::Serial(sku, price) => (sku.clone(), *price),
        _ => return,
    };
    till.request(
        Action::AddSerial(workstation::AddSerial { sku, serial: serial.to_owned(), price }),
        move |till, reply| {
            close(till);
            super::rung_up(till, reply, Carried { quantity: None, price });
        },
    );
}

fn show_payment(till: &Inner) {
    if let Some(window) = till.window() {
        window.global::<Counter>().set_decision("".into());
    }
    till.go(|at| at.sell());
    open(till, Panel::Payment, SellPanel::Payment);
}

/// Nobody knows whether the card was charged: what to do comes up.
pub(crate) fn payment_unknown(till: &Inner) {
    show_payment(till);
}

fn decide(till: &Inner, is_approved: bool) {
    let Some((window, view)) = till.window().zip(till.view()) else { return };
    let Some(payment) = payment_of(&view).map(|payment| payment.payment) else { return };
    let reason = window.global::<Counter>().get_decision().to_string();
    till.request(Action::DecidePayment(DecidePayment { payment, is_approved, reason }), |till, _| close(till));
}
