//! Orders that wait here for their customers: the list, the one that is open, and whether it may be handed over.

use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use language::Value;
use retail::Money;
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{OrderGoods, OrderRow, Orders, Page, Severity, Status};
use uuid::Uuid;
use workstation::view::View;
use workstation::{Action, OpenOrderView, OrderStanding, OrderView, OrdersView, Reply};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let orders = window.global::<Orders>();
    orders.on_chosen(on!(till, |till, index| {
        let order = |view: &View| Some(view.orders.as_ref()?.list.get(usize::try_from(index).ok()?)?.order);
        if let Some(order) = till.view().as_deref().and_then(order) {
            till.request(Action::OpenOrder { order }, |_, _| ());
        }
    }));
    orders.on_closed(on!(till, |till| till.request(Action::CloseOrder {}, |_, _| ())));
    orders.on_hand_over(on!(till, |till| till.request(Action::HandOver {}, |till, reply| {
        if let Reply::HandedOver { number, .. } = reply {
            till.play(Sound::Done);
            till.toast(&till.say("orders-handed-over", "order", &number), Severity::Good);
        }
    })));
    window.global::<Status>().on_orders_tapped(on!(till, |till| open(till)));
}

/// To the orders, if whoever is signed in may sign in at all.
pub(crate) fn open(till: &Inner) {
    if till.view().is_some_and(|view| view.operator.is_some() && !view.session.is_locked) {
        till.go(|at| at.aside(Page::Orders));
    }
}

/// Its number was scanned: it is open.
pub(crate) fn scanned(till: &Inner) {
    till.play(Sound::Accepted);
    open(till);
}

/// New ones came.
pub(crate) fn arrived(till: &Inner, count: usize) {
    till.play(Sound::Order);
    till.toast(&till.count("orders-arrived", i64::try_from(count).unwrap_or(i64::MAX)), Severity::Calm);
}

/// What is known of the open order has changed: what stops it is heard, too.
pub(crate) fn answered(till: &Inner, standing: OrderStanding) {
    if !matches!(standing, OrderStanding::Held) {
        till.play(Sound::Refused);
    }
}

/// The page was left: the order is somebody else's again.
pub(crate) fn page_changed(till: &Inner, before: Page) {
    let is_open = till.view().is_some_and(|view| view.orders.as_ref().is_some_and(|orders| orders.open.is_some()));
    if before == Page::Orders && is_open {
        till.request(Action::CloseOrder {}, |_, _| ());
    }
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let (orders, status) = (window.global::<Orders>(), window.global::<Status>());
    let none = OrdersView::default();
    let known = view.orders.as_ref().unwrap_or(&none);
    status.set_orders(i32::try_from(known.ready).unwrap_or(i32::MAX));
    let row = |order: &OrderView| row(till, view, order);
    set_if_other(orders.get_rows(), known.list.iter().map(row).collect(), |model| orders.set_rows(model));
    let hidden = known.waiting.saturating_sub(known.list.len());
    let more = if hidden == 0 { String::new() } else { till.count("orders-more", i64::try_from(hidden).unwrap_or(0)) };
    orders.set_more(more.into());
    orders.set_as_of(as_of(till, view).into());
    let open_id: Option<Uuid> = known.open.as_ref().map(|open| open.order.order);
    let selected = known.list.iter().position(|order| Some(order.order) == open_id);
    orders.set_selected(selected.and_then(|at| i32::try_from(at).ok()).unwrap_or(-1));
    orders.set_is_open(known.open.is_some());
    if let Some(open) = &known.open {
        show_open(till, &orders, view, open);
    }
}

fn show_open(till: &Inner, orders: &Orders<'_>, view: &View, open: &OpenOrderView) {
    let row = row(till, view, &open.order);
    orders.set_number(row.number);
    orders.set_name(row.name);
    orders.set_total(row.amount);
    orders.set_when(row.when);
    let goods = open.goods.iter().map(|goods| OrderGoods {
        name: goods.name.as_str().into(),
        quantity: goods.quantity.as_str().into(),
        amount: amount(till, view, goods.paid).into(),
    });
    set_if_other(orders.get_goods(), goods.collect(), |model| orders.set_goods(model));
    let (key, severity) = match open.standing {
        OrderStanding::Asking => ("orders-asking", Severity::Calm),
        OrderStanding::Held => ("orders-held", Severity::Good),
        OrderStanding::Unasked => ("orders-unasked", Severity::Soon),
        OrderStanding::AtAnotherTill => ("orders-at-another-till", Severity::Now),
        OrderStanding::NotReady => ("orders-not-ready", Severity::Soon),
        OrderStanding::Unpaid => ("orders-unpaid", Severity::Soon),
        OrderStanding::HandedOver => ("orders-collected", Severity::Now),
        OrderStanding::Cancelled => ("orders-cancelled", Severity::Now),
        OrderStanding::Expired => ("orders-expired", Severity::Now),
        OrderStanding::Refused => ("orders-refused", Severity::Now),
    };
    let standing = if open.standing == OrderStanding::Unasked {
        [till.text(key), as_of(till, view)].join(" ")
    } else {
        till.text(key)
    };
    orders.set_standing(standing.into());
    orders.set_severity(severity);
    orders.set_may_hand_over(matches!(open.standing, OrderStanding::Held | OrderStanding::Unasked));
}

fn amount(till: &Inner, view: &View, amount: Money) -> String {
    till.catalog().formats().money(amount, view.currency)
}

fn row(till: &Inner, view: &View, order: &OrderView) -> OrderRow {
    let state = match order.state {
        _ if !order.is_paid => "orders-state-unpaid",
        retail::OrderState::Ready => "orders-state-ready",
        retail::OrderState::Picking => "orders-state-picking",
        retail::OrderState::Placed | retail::OrderState::Allocated => "orders-state-placed",
        retail::OrderState::HandedOver => "orders-state-handed-over",
        retail::OrderState::Cancelled => "orders-state-cancelled",
        retail::OrderState::Expired => "orders-state-expired",
    };
    let offset_minutes = view.now.offset_minutes;
    let placed = retail::Moment { offset_minutes, ..order.placed_at };
    OrderRow {
        number: order.number.as_str().into(),
        name: order.name.as_str().into(),
        state: till.text(state).into(),
        when: till.catalog().formats().date_time(placed.local()).into(),
        amount: amount(till, view, order.total).into(),
        is_ready: order.is_paid && order.state == retail::OrderState::Ready,
    }
}

/// Of when the orders are.
fn as_of(till: &Inner, view: &View) -> String {
    let sources = view.exchange.iter().flat_map(|exchange| &exchange.sources);
    let as_of = sources.filter(|source| source.name == "orders").find_map(|source| source.as_of);
    match as_of {
        Some(at) => {
            let time = till.catalog().formats().date_time(at.local());
            till.catalog().format("exchange-as-of", &[("time", Value::Text(&time))])
        }
        None => till.text("exchange-never"),
    }
}
