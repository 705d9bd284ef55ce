//! Goods that aren't taken along, and customers who are written down: the panels for both.

use super::law::done;
use super::panels::{self, Panel};
use super::{basket, set_panel};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::Value;
use retail::{LineId, Quantity, StoreId};
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{CustomerForm, Sell, SellPanel, SendStore, Sending};
use uuid::Uuid;
use workstation::view::{LineView, View};
use workstation::{
    Action, ConsentAnswer, ConsentChannel, CustomerAddress, CustomerDetails, PutCustomer, Reply, SendLine,
    StoreStockView,
};

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sending = window.global::<Sending>();
    sending.on_asked(on!(till, |till| {
        if let Some(line) = basket::selected(till) {
            ask(till, line.line);
        }
    }));
    sending.on_way_chosen(on!(till, |till, is_sent| way(till, is_sent)));
    sending.on_store_chosen(on!(till, |till, index| choose(till, index)));
    sending.on_along(on!(till, |till| {
        if let Some(line) = line_of(till) {
            till.request(Action::TakeAlong { line }, |till, _| panels::close(till));
        }
    }));
    sending.on_customer_wanted(on!(till, |till| {
        let has_one = till.view().is_some_and(|view| view.basket.as_ref().is_some_and(|it| it.customer.is_some()));
        let line = line_of(till);
        if has_one {
            ask_form(till, false, line);
        } else {
            super::promotion::ask(till, SellPanel::Customer);
            till.sell.after_customer.set(line);
        }
    }));
    let form = window.global::<CustomerForm>();
    form.on_asked(on!(till, |till, is_new| {
        let line = till.sell.after_customer.take();
        ask_form(till, is_new, line);
    }));
    form.on_accepted(on!(till, |till| accept(till)));
}

fn line_of(till: &Inner) -> Option<LineId> {
    match &*till.sell.panel.borrow() {
        Panel::Send(ways) => Some(ways.line),
        _ => None,
    }
}

/// Asks how the goods of a line reach their customer.
pub(super) fn ask(till: &Inner, line: LineId) {
    till.request(Action::SendWays { line }, |till, reply| {
        if let Reply::SendWays { ways } = reply {
            if let Some(window) = till.window() {
                let sent = line_in(till, ways.line).and_then(|line| line.sent);
                window.global::<Sending>().set_is_sent(sent.is_some_and(|sent| sent.is_sent));
                window.global::<Sell>().set_entry_problem("".into());
            }
            till.sell.panel.replace(Panel::Send(ways));
            show(till);
            set_panel(till, SellPanel::Send);
        }
    });
}

fn line_in(till: &Inner, id: LineId) -> Option<LineView> {
    let view = till.view()?;
    view.basket.as_ref()?.lines.iter().find(|line| line.line == id).cloned()
}

/// The stores that could gather it, this one first.
fn show(till: &Inner) {
    let panel = till.sell.panel.borrow();
    let (Panel::Send(ways), Some(window)) = (&*panel, till.window()) else { return };
    let Some(line) = line_in(till, ways.line) else { return };
    let sending = window.global::<Sending>();
    let catalog = till.catalog();
    let is_sent = sending.get_is_sent();
    let chosen = line.sent.as_ref().filter(|sent| sent.is_sent == is_sent).map(|sent| sent.store.clone());
    let is_chosen = |store: &str| chosen.as_ref().is_some_and(|chosen| chosen.0 == store);
    let quantity = |quantity: Quantity| catalog.formats().quantity(quantity);
    let here = SendStore {
        name: catalog.text("sending-here").into(),
        detail: ways
            .on_hand
            .map(|here| till.say("sending-stock-here", "quantity", &quantity(here)))
            .unwrap_or_default()
            .into(),
        is_chosen: is_chosen(&ways.here.0),
    };
    let there = |store: &StoreStockView| {
        let time = store.as_of.map(|at| catalog.formats().date_time(at.local())).unwrap_or_default();
        let (quantity, time) = (quantity(store.quantity), time);
        let words = [("quantity", Value::Text(quantity.as_str())), ("time", Value::Text(time.as_str()))];
        SendStore {
            name: store.store.as_str().into(),
            detail: catalog.format("sending-stock", &words).into(),
            is_chosen: is_chosen(&store.store),
        }
    };
    let stores = std::iter::once(here).chain(ways.stores.iter().map(there)).collect();
    set_if_other(sending.get_stores(), stores, |model| sending.set_stores(model));
    sending.set_article(line.name.as_str().into());
    sending.set_is_away(line.sent.is_some());
    let said = |key: &str, argument: &str, value: &str| match value {
        "" => SharedString::new(),
        value => till.say(key, argument, value).into(),
    };
    sending.set_whom(said("sending-for", "name", &ways.customer));
    sending.set_address(said("sending-to", "address", &ways.address));
}

fn way(till: &Inner, is_sent: bool) {
    if let Some(window) = till.window() {
        window.global::<Sending>().set_is_sent(is_sent);
    }
    show(till);
}

fn choose(till: &Rc<Inner>, index: i32) {
    let Some(window) = till.window() else { return };
    let is_sent = window.global::<Sending>().get_is_sent();
    let send = match &*till.sell.panel.borrow() {
        Panel::Send(ways) => {
            let store = match usize::try_from(index).unwrap_or_default() {
                0 => None,
                index => ways.stores.get(index - 1).map(|store| StoreId(store.store.clone())),
            };
            SendLine { line: ways.line, store, is_sent }
        }
        _ => return,
    };
    till.request(Action::SendLine(send), |till, _| panels::close(till));
}

/// Opens what is written down of a customer: of a new one nothing. `line` is what was to be sent.
fn ask_form(till: &Rc<Inner>, is_new: bool, line: Option<LineId>) {
    let customer = till.view().and_then(|view| view.basket.as_ref()?.customer.as_ref().map(|customer| customer.id));
    match customer.filter(|_| !is_new) {
        Some(customer) => till.request(Action::ShowCustomer { customer }, move |till, reply| {
            if let Reply::Customer { customer } = reply {
                open_form(till, Some(&customer), line);
            }
        }),
        None => open_form(till, None, line),
    }
}

fn open_form(till: &Inner, known: Option<&CustomerDetails>, line: Option<LineId>) {
    let Some(window) = till.window() else { return };
    let form = window.global::<CustomerForm>();
    let words = |of: fn(&CustomerDetails) -> &str| known.map(of).unwrap_or_default().into();
    let address = |of: fn(&CustomerAddress) -> &str| {
        known.and_then(|known| known.address.as_ref()).map(of).unwrap_or_default().into()
    };
    form.set_is_new(known.is_none());
    form.set_name(words(|known| &known.name));
    form.set_phone(words(|known| &known.phone));
    form.set_email(words(|known| &known.email));
    form.set_street(address(|address| &address.street));
    form.set_postcode(address(|address| &address.postcode));
    form.set_town(address(|address| &address.town));
    form.set_by_email(agreed(known, ConsentChannel::Email));
    form.set_by_phone(agreed(known, ConsentChannel::Phone));
    form.set_by_post(agreed(known, ConsentChannel::Post));
    window.global::<Sell>().set_entry_problem("".into());
    till.sell.panel.replace(Panel::CustomerForm { known: known.cloned().map(Box::new), line });
    set_panel(till, SellPanel::CustomerForm);
}

fn agreed(known: Option<&CustomerDetails>, by: ConsentChannel) -> bool {
    known.is_some_and(|known| known.answers.iter().any(|answer| answer.by == by && answer.is_given))
}

fn accept(till: &Rc<Inner>) {
    let Some(window) = till.window() else { return };
    let form = window.global::<CustomerForm>();
    let (known, line) = match &*till.sell.panel.borrow() {
        Panel::CustomerForm { known, line } => (known.clone(), *line),
        _ => return,
    };
    // Who was never asked has answered nothing; who takes a yes back has.
    let ticks = [
        (ConsentChannel::Email, form.get_by_email()),
        (ConsentChannel::Phone, form.get_by_phone()),
        (ConsentChannel::Post, form.get_by_post()),
    ];
    let is_other = |(by, is_given): &(ConsentChannel, bool)| agreed(known.as_deref(), *by) != *is_given;
    let answers = ticks.into_iter().filter(is_other).map(|(by, is_given)| ConsentAnswer { by, is_given }).collect();
    let customer: Option<Uuid> = known.as_ref().map(|known| known.customer);
    let put = PutCustomer {
        customer,
        name: form.get_name().into(),
        email: form.get_email().into(),
        phone: form.get_phone().into(),
        address: Some(CustomerAddress {
            street: form.get_street().into(),
            postcode: form.get_postcode().into(),
            town: form.get_town().into(),
        }),
        answers,
    };
    till.request(Action::PutCustomer(put), move |till, _| match line {
        Some(line) => ask(till, line),
        None => done(till),
    });
}

/// A customer was chosen: what was to be sent goes on.
pub(super) fn customer_chosen(till: &Inner) {
    match till.sell.after_customer.take() {
        Some(line) => ask(till, line),
        None => done(till),
    }
}

/// Which store keeps or sends a line, in a few words.
pub(super) fn words(till: &Inner, line: &LineView) -> SharedString {
    match &line.sent {
        Some(sent) if sent.is_sent => till.say("sending-line-send", "store", &sent.store.0).into(),
        Some(sent) => till.say("sending-line-collect", "store", &sent.store.0).into(),
        None => SharedString::new(),
    }
}

/// Whether goods of a line could be kept or sent by a store.
pub(super) fn is_possible(view: &View, line: &LineView) -> bool {
    view.exchange.is_some() && line.sku.is_some() && !line.is_linked
}
