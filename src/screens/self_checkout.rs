//! A till that customers work themselves: one step at a time, in their language, with an attendant one tap away.

use crate::customer::{isolated, languages};
use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use crate::words::{primary, unbroken};
use language::Value;
use retail::{PaymentState, Quantity, Unit};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{Page, SelfCall, SelfCheckout, SelfLanguage, SelfLine, SelfStep};
use workstation::view::{BasketView, LineView, View};
use workstation::{Action, CallReason, SelfCheckoutView};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let shown = window.global::<SelfCheckout>();
    shown.on_pay(on!(till, |till| pay(till)));
    shown.on_cancel_payment(on!(till, |till| cancel_payment(till)));
    shown.on_call_attendant(on!(till, |till, on| till.request(Action::CallAttendant { on }, |_, _| ())));
    shown.on_staff(on!(till, |till| till.request(Action::EndSelfCheckout {}, |_, _| ())));
    shown.on_age_seen(on!(till, |till| till.request(Action::ConfirmAge { born: None }, |_, _| ())));
    shown.on_age_refused(on!(till, |till| till.request(Action::RefuseAge {}, |_, _| ())));
    shown.on_stay(on!(till, |till| till.request(Action::StayAtCheckout {}, |_, _| ())));
    shown.on_finished(on!(till, |till| till.request(Action::NextCustomer {}, |_, _| ())));
    shown.on_print(on!(till, |till| till.request(Action::PrintAgain { receipt: None }, |_, _| ())));
    shown.on_ring(on!(till, |till| till.play(Sound::Order)));
    shown.on_language_chosen(on!(till, |till, tag| {
        till.request(Action::SetLanguage { language: tag.into() }, |_, _| ());
    }));
}

/// Somebody is called: it is heard at once.
pub(crate) fn called(till: &Inner) {
    till.play(Sound::Order);
}

/// Hands the till to customers.
pub(crate) fn begin(till: &Rc<Inner>) {
    till.request(Action::BeginSelfCheckout {}, |_, _| ());
}

fn pay(till: &Rc<Inner>) {
    let Some((basket, amount)) = till.view().and_then(|view| {
        let basket = view.basket.as_ref()?;
        Some((basket.id, basket.due.exact))
    }) else {
        return;
    };
    let asked = Action::BeginPayment { amount, basket: Some(basket), due: Some(amount) };
    till.request(asked, |_, _| ());
}

fn cancel_payment(till: &Rc<Inner>) {
    let payment = till.view().and_then(|view| {
        let basket = view.basket.as_ref()?.id;
        view.counter.payments.iter().find(|payment| payment.basket == basket).map(|payment| payment.payment)
    });
    if let Some(payment) = payment {
        till.request(Action::CancelPayment { payment }, |_, _| ());
    }
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let shown = window.global::<SelfCheckout>();
    let known = view.self_checkout.as_ref().filter(|known| known.is_on);
    shown.set_is_on(known.is_some());
    let Some(known) = known else { return shown.set_is_choosing(false) };
    shown.set_store(view.store.as_str().into());
    shown.set_call(match known.call {
        None => SelfCall::None,
        Some(CallReason::Asked) => SelfCall::Asked,
        Some(CallReason::Age) => SelfCall::Age,
        Some(CallReason::Payment) => SelfCall::Payment,
        Some(CallReason::Goods) => SelfCall::Goods,
    });
    shown.set_is_asking(known.is_asking);
    shown.set_step(step(view));
    show_basket(till, &shown, view, known);
    show_languages(till, &shown, view);
}

fn step(view: &View) -> SelfStep {
    let is_paying = |basket: &BasketView| view.counter.payments.iter().any(|payment| payment.basket == basket.id);
    match (&view.basket, &view.paid) {
        (Some(basket), _) if is_paying(basket) => SelfStep::Paying,
        (Some(_), _) => SelfStep::Basket,
        (None, Some(_)) => SelfStep::Thanks,
        (None, None) => SelfStep::Welcome,
    }
}

fn show_basket(till: &Inner, shown: &SelfCheckout<'_>, view: &View, known: &SelfCheckoutView) {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let lines = view.basket.iter().flat_map(|basket| &basket.lines).map(|line| row(till, view, line));
    set_if_other(shown.get_lines(), lines.collect(), |model| shown.set_lines(model));
    let age = view.counter.age.as_ref().map(|age| {
        let goods = age.goods.join(", ");
        let words = [("years", Value::Number(i64::from(age.years))), ("goods", Value::Text(&goods))];
        catalog.format("counter-age-goods", &words)
    });
    shown.set_age(age.unwrap_or_default().into());
    let is_at_work = view.counter.payments.iter().any(|payment| payment.state == PaymentState::Asked);
    shown.set_can_pay(known.can_pay || is_at_work);
    let step = view.counter.payments.iter().find_map(|payment| payment.at_terminal.as_ref());
    shown.set_terminal(step.map(|at| crate::pay::step_words(till, &at.step)).unwrap_or_default().into());
    if let Some(basket) = &view.basket {
        shown.set_total(formats.money(basket.due.exact, view.currency).into());
        let saved = basket.promotion_discount + basket.discount_amount;
        let words = formats.money(saved, view.currency);
        let saved = if saved.is_zero() { String::new() } else { till.say("self-checkout-saved", "amount", &words) };
        shown.set_saved(saved.into());
    }
}

fn row(till: &Inner, view: &View, line: &LineView) -> SelfLine {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let price = formats.unit_price(line.unit_price, view.currency, line.unit);
    let is_counted = line.unit == Unit::Each;
    let detail = match line.quantity {
        _ if !is_counted => {
            let quantity = formats.quantity(line.quantity);
            catalog.format("sell-measured", &[("quantity", Value::Text(&quantity)), ("price", Value::Text(&price))])
        }
        Quantity::ONE => String::new(),
        _ => catalog.format("sell-each", &[("price", Value::Text(&price))]),
    };
    SelfLine {
        quantity: if is_counted { formats.number(line.quantity.amount()) } else { String::new() }.into(),
        name: unbroken(line.customer_name.as_ref().unwrap_or(&line.name)).into(),
        detail: detail.into(),
        amount: formats.amount(line.amount, view.currency).into(),
    }
}

fn show_languages(till: &Inner, shown: &SelfCheckout<'_>, view: &View) {
    let offered = languages(till, view);
    let row = |language: &language::Language| SelfLanguage {
        tag: language.tag.as_str().into(),
        name: isolated(&language.name).into(),
    };
    set_if_other(shown.get_languages(), offered.iter().map(row).collect(), |model| shown.set_languages(model));
    let same = offered.iter().find(|language| language.tag == view.language);
    let near = || offered.iter().find(|language| primary(&language.tag) == primary(&view.language));
    let chosen = same.or_else(near);
    shown.set_language(chosen.map(|language| language.tag.as_str()).unwrap_or_default().into());
    shown.set_language_name(chosen.map(|language| isolated(&language.name)).unwrap_or_default().into());
}

/// Whether customers work this till now.
pub(crate) fn is_on(till: &Inner) -> bool {
    till.page() == Page::SelfCheckout
}
