//! An order of the online store comes back: it is scanned, typed, or found by its customer or the card that paid; its lines are picked
//! like a receipt's.

use super::article::{self, Writing, show_found, write};
use super::{at_hub_words, show_rows, show_told};
use crate::pay::set_if_other;
use crate::till::Inner;
use language::Value;
use retail::Money;
use std::rc::Rc;
use ui::{ReturnFound, Returns};
use workstation::view::{CustomerView, View};
use workstation::{
    Action, FindOrderReturns, OpenOrderReturn, OrderFoundView, OrdersFoundStanding, ReceiptStanding, Reply,
};
use workstation::{ReturningLineView, ReturningOrderView};

/// Digits of a card, and letters of a name, from which orders are looked for.
const CARD_DIGITS: usize = 4;
const LETTERS_MIN: usize = 2;

/// What is offered below the letters.
#[derive(Clone, Debug, Default)]
pub(super) enum Offered {
    /// Nothing.
    #[default]
    Nothing,
    /// Customers, to see their orders.
    Customers(Vec<CustomerView>),
    /// Orders, to open one.
    Orders(Vec<OrderFoundView>),
}

/// The order's lines, if one is open and can come back.
pub(super) fn lines(view: &View) -> Option<&[ReturningLineView]> {
    let open = view.returning_order.as_ref().filter(|open| is_known(open))?;
    Some(&open.lines)
}

/// Whether its lines are there to be picked.
pub(super) fn is_known(open: &ReturningOrderView) -> bool {
    open.no.is_none() && open.standing != ReceiptStanding::Asking
}

pub(super) fn ask(till: &Rc<Inner>) {
    write(till, Some(Writing::Order));
}

/// Shows the order that is open.
pub(super) fn apply(till: &Inner, returns: &Returns<'_>, view: &View, open: &ReturningOrderView) {
    let catalog = till.catalog();
    let formats = catalog.formats();
    returns.set_title(till.say("returns-order-of", "order", &open.number).into());
    returns.set_rule("".into());
    returns.set_is_exchange_only(false);
    returns.set_when(open.at.map(|at| formats.date_time(at.local())).unwrap_or_default().into());
    returns.set_back(formats.money(open.back, view.currency).into());
    let selected = show_rows(till, returns, view, &open.lines);
    let line = selected.and_then(|index| open.lines.get(index)).filter(|line| line.picked.amount() > 0);
    show_told(returns, line.map(|line| (line.reason, line.condition)));
    let amount = |amount: Money| formats.money(amount, view.currency);
    let mut why = Vec::new();
    if open.lines.iter().all(|line| line.picked.amount() == 0) {
        why.push(catalog.text("returns-pick"));
    }
    let document = open.document.as_deref();
    why.extend(document.map(|document| till.say("returns-order-document", "document", document)));
    why.push(at_hub_words(till, open.standing, open.complete_until));
    why.extend(open.used_coupons.iter().map(|code| till.say("returns-coupon-used", "code", code)));
    for (key, part) in [("returns-to-online", open.to_online), ("returns-in-cash", open.back - open.to_online)] {
        if part.minor() > 0 {
            let text = amount(part);
            why.push(catalog.format(key, &[("amount", Value::Text(&text))]));
        }
    }
    let why = why.into_iter().map(Into::into).collect();
    set_if_other(returns.get_reasons_why(), why, |model| returns.set_reasons_why(model));
    returns.set_can_confirm(open.lines.iter().any(|line| line.picked.amount() > 0));
}

/// What was typed is an order's number; four digits are a card's.
pub(super) fn accepted(till: &Rc<Inner>, text: &str) {
    if text.is_empty() {
        return;
    }
    if text.len() == CARD_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let card = Some(text.to_owned());
        return find(till, FindOrderReturns { card, ..FindOrderReturns::default() });
    }
    open(till, Some(text.to_owned()), None);
}

fn open(till: &Rc<Inner>, number: Option<String>, order: Option<uuid::Uuid>) {
    article::clear_refusal(till);
    till.request(Action::OpenOrderReturn(OpenOrderReturn { number, order }), |till, _| super::show(till));
}

/// Orders are asked for; they are shown when the hub has answered.
fn find(till: &Rc<Inner>, asked: FindOrderReturns) {
    article::clear_refusal(till);
    offer(till, Offered::Nothing);
    till.request(Action::FindOrderReturns(asked), |_, _| ());
}

/// Customers whose name begins like what is typed.
pub(super) fn edited(till: &Rc<Inner>, text: &str) {
    let letters = text.trim().chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < LETTERS_MIN || text.bytes().any(|byte| byte.is_ascii_digit()) {
        return offer(till, Offered::Nothing);
    }
    let asked = text.to_owned();
    till.request(Action::FindCustomers { text: asked.clone() }, move |till, reply| {
        let is_newest = article::is_typed(till, &asked);
        if let (Reply::Customers { customers }, true) = (reply, is_newest) {
            offer(till, Offered::Customers(customers));
        }
    });
}

/// The hub has said which orders may come back.
pub(crate) fn found(till: &Rc<Inner>) {
    let Some(found) = till.view().and_then(|view| view.orders_found.clone()) else { return };
    match found.standing {
        OrdersFoundStanding::Asking => {}
        OrdersFoundStanding::Known if found.orders.is_empty() => till.refuse(&till.text("returns-orders-none")),
        OrdersFoundStanding::Known => offer(till, Offered::Orders(found.orders)),
        OrdersFoundStanding::Unasked => till.refuse(&till.text("returns-orders-unasked")),
    }
}

fn offer(till: &Inner, offered: Offered) {
    let catalog = till.catalog();
    let Some(view) = till.view() else { return };
    let rows = match &offered {
        Offered::Nothing => Vec::new(),
        Offered::Customers(customers) => {
            let row = |customer: &CustomerView| ReturnFound {
                name: customer.name.as_str().into(),
                detail: customer.contact.as_str().into(),
                price: "".into(),
            };
            customers.iter().map(row).collect()
        }
        Offered::Orders(orders) => {
            let row = |order: &OrderFoundView| {
                let is_ours = order.currency == view.currency.code();
                let total = is_ours.then(|| catalog.formats().money(order.total, view.currency));
                let words = [catalog.formats().date(order.at.date()), order.name.clone(), order.goods.join(", ")];
                let detail: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
                ReturnFound {
                    name: order.number.as_str().into(),
                    detail: detail.join(" · ").into(),
                    price: total.unwrap_or_else(|| order.currency.clone()).into(),
                }
            };
            orders.iter().map(row).collect()
        }
    };
    show_found(till, rows);
    till.returning.borrow_mut().offered = offered;
}

/// One of what was found was tapped; whether there was one.
pub(super) fn chosen(till: &Rc<Inner>, index: i32) -> bool {
    let offered = till.returning.borrow().offered.clone();
    let index = usize::try_from(index).unwrap_or(usize::MAX);
    match offered {
        Offered::Nothing => false,
        Offered::Customers(customers) => {
            if let Some(customer) = customers.get(index) {
                let customer = Some(customer.customer);
                find(till, FindOrderReturns { customer, ..FindOrderReturns::default() });
            }
            true
        }
        Offered::Orders(orders) => {
            if let Some(found) = orders.get(index) {
                open(till, None, Some(found.order));
            }
            true
        }
    }
}

/// Why nothing of it can come back, once that is known.
pub(crate) fn answered(till: &Rc<Inner>) {
    let view = till.view();
    let Some(open) = view.as_ref().and_then(|view| view.returning_order.as_ref()) else { return };
    match &open.no {
        Some(no) => {
            if till.returning.borrow().writing() != Some(Writing::Order) {
                ask(till);
            }
            till.refuse(&no.text);
        }
        None => super::show(till),
    }
}
