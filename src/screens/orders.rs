//! The page of orders: the queue, the order that is open, and what is being gathered.

mod detail;
mod gathering;

use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use language::Value;
use retail::{HandOverProof, Moment, Money, OrderReason, OrderState};
use slint::{ComponentHandle, Image, ModelRc, VecModel};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use ui::{OrderRow, Orders, Page, Severity, Status};
use uuid::Uuid;
use workstation::view::View;
use workstation::{Action, OrderStanding, OrderTask, OrderView, OrdersView, Reply};

pub(crate) use gathering::gathered;

/// Orders that are offered to be gathered in one go: one person's arms are full with more.
const WAVE: usize = 6;

/// What a person has chosen on this page, beside what the workstation knows.
#[derive(Default)]
pub(crate) struct OrderDesk {
    tab: Tab,
    /// What was looked up, and what was found.
    find: String,
    found: Option<Vec<OrderView>>,
    /// The orders as they stand in the list.
    shown: Vec<Uuid>,
    detail: Detail,
    gather: Gather,
}

/// Which orders are listed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Collect,
    Gather,
    PutBack,
}

impl Tab {
    const ALL: [Tab; 3] = [Tab::Collect, Tab::Gather, Tab::PutBack];

    const fn has(self, order: &OrderView) -> bool {
        match self {
            Tab::Collect => matches!(order.state, OrderState::Ready),
            Tab::Gather => order.state.is_open() && !matches!(order.state, OrderState::Ready),
            Tab::PutBack => order.has_to_put_back,
        }
    }
}

/// What is said of the order that is open before it is handed over.
#[derive(Default)]
struct Detail {
    order: Option<Uuid>,
    stays: BTreeSet<Uuid>,
    is_signed: bool,
    is_id_seen: bool,
    is_old_enough: bool,
    asks: Option<Undo>,
    /// The number of a parcel that was filled in, so that what somebody types stays.
    filled_in: Option<String>,
}

/// What is undone as soon as it is known why.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Undo {
    Ready,
    HandOver,
}

impl Undo {
    const fn reasons(self) -> &'static [OrderReason] {
        match self {
            Undo::Ready => &[OrderReason::Mistake, OrderReason::Damaged, OrderReason::CustomerChanged],
            Undo::HandOver => &[OrderReason::WrongPerson, OrderReason::Mistake, OrderReason::Damaged],
        }
    }
}

/// What is chosen of what is gathered.
#[derive(Default)]
struct Gather {
    chosen: Option<(Uuid, Uuid)>,
    asks: Asks,
    count: i64,
    bags: BTreeMap<Uuid, u32>,
}

/// What is asked about a line beside what its state asks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Asks {
    #[default]
    Nothing,
    Count,
    Stores,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let orders = window.global::<Orders>();
    orders.on_tab_chosen(on!(till, |till, index| {
        {
            let desk = &mut *till.orders.borrow_mut();
            desk.tab = usize::try_from(index).ok().and_then(|at| Tab::ALL.get(at).copied()).unwrap_or_default();
            (desk.find, desk.found) = (String::new(), None);
        }
        if let Some(window) = till.window() {
            window.global::<Orders>().set_find("".into());
        }
        restate(till);
    }));
    orders.on_find_edited(on!(till, |till, text| find(till, &text)));
    orders.on_chosen(on!(till, |till, index| {
        let order = usize::try_from(index).ok().and_then(|at| till.orders.borrow().shown.get(at).copied());
        if let Some(order) = order {
            till.request(Action::OpenOrder { order }, |_, _| ());
        }
    }));
    orders.on_gather_many(on!(till, |till| {
        let orders: Vec<Uuid> = till.orders.borrow().shown.iter().copied().take(WAVE).collect();
        till.request(Action::WorkOrder { task: OrderTask::Gather { orders } }, |_, _| ());
    }));
    detail::bind(till, window);
    gathering::bind(till, window);
    window.global::<Status>().on_orders_tapped(on!(till, |till| open(till)));
}

fn find(till: &Rc<Inner>, text: &str) {
    text.trim().clone_into(&mut till.orders.borrow_mut().find);
    if text.trim().is_empty() {
        till.orders.borrow_mut().found = None;
        return restate(till);
    }
    let task = OrderTask::Find { text: text.to_owned() };
    till.request(Action::WorkOrder { task }, |till, reply| {
        if let Reply::OrdersFound { list, .. } = reply {
            // What is typed meanwhile is asked for by itself.
            till.orders.borrow_mut().found = Some(list);
            restate(till);
        }
    });
}

/// Shows what was chosen here; what the workstation knows is as it was.
fn restate(till: &Rc<Inner>) {
    if let (Some(window), Some(view)) = (till.window(), till.view()) {
        apply(till, &window, &view);
    }
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

/// The page was left: the order is somebody else's again, and what is scanned is sold.
pub(crate) fn page_changed(till: &Inner, before: Page) {
    if before != Page::Orders {
        return;
    }
    let view = till.view();
    let orders = view.as_ref().and_then(|view| view.orders.as_ref());
    if orders.is_some_and(|orders| orders.open.is_some()) {
        till.request(Action::CloseOrder {}, |_, _| ());
    }
    if orders.is_some_and(|orders| orders.picking.is_some()) {
        till.request(Action::WorkOrder { task: OrderTask::Leave {} }, |_, _| ());
    }
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let (orders, status) = (window.global::<Orders>(), window.global::<Status>());
    let none = OrdersView::default();
    let known = view.orders.as_ref().unwrap_or(&none);
    status.set_orders(i32::try_from(known.ready + known.to_gather).unwrap_or(i32::MAX));
    show_queue(till, &orders, view, known);
    orders.set_is_open(known.open.is_some());
    detail::apply(till, &orders, view, known.open.as_ref());
    gathering::apply(till, window, view, known.picking.as_ref());
}

fn show_queue(till: &Inner, orders: &Orders<'_>, view: &View, known: &OrdersView) {
    let (tab, found) = {
        let desk = till.orders.borrow();
        (desk.tab, desk.found.clone())
    };
    let counts = [known.ready, known.to_gather, known.to_put_back];
    let keys = ["orders-tab-collect", "orders-tab-gather", "orders-tab-put-back"];
    let tabs = keys.iter().zip(counts).map(|(key, count)| till.count(key, number(count)).into());
    set_if_other(orders.get_tabs(), tabs.collect(), |model| orders.set_tabs(model));
    orders.set_tab(match (&found, tab) {
        (Some(_), _) => -1,
        (None, Tab::Collect) => 0,
        (None, Tab::Gather) => 1,
        (None, Tab::PutBack) => 2,
    });
    let is_found = found.is_some();
    let list: Vec<OrderView> = match found {
        // How they stand may have changed since they were looked up.
        Some(found) => found
            .into_iter()
            .map(|was| known.list.iter().find(|now| now.order == was.order).cloned().unwrap_or(was))
            .collect(),
        None => known.list.iter().filter(|order| tab.has(order)).cloned().collect(),
    };
    let rows = list.iter().map(|order| row(till, view, order));
    set_if_other(orders.get_rows(), rows.collect(), |model| orders.set_rows(model));
    let all = if is_found { list.len() } else { counts[tab as usize] };
    let hidden = all.saturating_sub(list.len());
    let more = if hidden == 0 { String::new() } else { till.count("orders-more", number(hidden)) };
    orders.set_more(more.into());
    orders.set_as_of(as_of(till, view).into());
    let wave = list.len().min(WAVE);
    let gather = if tab == Tab::Gather && !is_found && wave > 1 {
        till.count("orders-gather-all", number(wave))
    } else {
        String::new()
    };
    orders.set_gather_all(gather.into());
    let open_id = known.open.as_ref().map(|open| open.order.order);
    let selected = list.iter().position(|order| Some(order.order) == open_id);
    orders.set_selected(selected.and_then(|at| i32::try_from(at).ok()).unwrap_or(-1));
    till.orders.borrow_mut().shown = list.iter().map(|order| order.order).collect();
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn amount(till: &Inner, view: &View, amount: Money) -> String {
    till.catalog().formats().money(amount, view.currency)
}

/// Day and time on the store's wall.
fn time(till: &Inner, view: &View, at: Moment) -> String {
    let at = Moment { offset_minutes: view.now.offset_minutes, ..at };
    till.catalog().formats().date_time(at.local())
}

fn row(till: &Inner, view: &View, order: &OrderView) -> OrderRow {
    let is_ready = order.state == OrderState::Ready;
    let gathered = || {
        let numbers = [("done", Value::Number(number(order.gathered))), ("count", Value::Number(number(order.lines)))];
        till.catalog().format("orders-gathered", &numbers)
    };
    let state = match order.state {
        _ if order.gathered_by.is_some() && !is_ready => {
            till.say("orders-gathered-by", "name", order.gathered_by.as_deref().unwrap_or_default())
        }
        OrderState::Ready if !order.is_paid => till.text("orders-state-unpaid"),
        OrderState::Ready if order.is_sent => till.text("orders-to-send"),
        OrderState::Ready => till.text("orders-state-ready"),
        OrderState::Picking => gathered(),
        OrderState::Placed | OrderState::Allocated => till.text("orders-state-placed"),
        OrderState::HandedOver => till.text("orders-state-handed-over"),
        OrderState::Cancelled => till.text("orders-state-cancelled"),
        OrderState::Expired => till.text("orders-state-expired"),
    };
    let when = match order.promised_at {
        Some(at) if order.is_late => till.say("orders-late", "when", &time(till, view, at)),
        Some(at) if !is_ready => till.say("orders-promised", "when", &time(till, view, at)),
        _ => time(till, view, order.placed_at),
    };
    let pictures: Vec<Image> = order.pictures.iter().map(|stem| till.pictures.get(stem)).collect();
    OrderRow {
        number: order.number.as_str().into(),
        name: order.name.as_str().into(),
        state: state.into(),
        when: when.into(),
        amount: amount(till, view, order.total).into(),
        is_ready: order.is_paid && is_ready,
        is_late: order.is_late,
        pictures: ModelRc::from(Rc::new(VecModel::from(pictures))),
    }
}

/// What shows whose order it is, by what was chosen.
fn proof(is_signed: bool) -> HandOverProof {
    if is_signed { HandOverProof::Signature } else { HandOverProof::Name }
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
