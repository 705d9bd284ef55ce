//! The order that is open: what is in it, whether it may be handed over, and what else can be done with it.

use super::{Detail, Undo, amount, proof, restate, time};
use crate::navigation::Navigation;
use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use language::Value;
use retail::{OrderPart, OrderReason, OrderState};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{OrderDeed, OrderGoods, Orders, Severity};
use workstation::view::View;
use workstation::{
    Action, HandOverAsked, LabelState, LabelView, OpenOrderView, OrderGoodsView, OrderStanding, OrderTask, Reply,
};

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let orders = window.global::<Orders>();
    orders.on_closed(on!(till, |till| till.request(Action::CloseOrder {}, |_, _| ())));
    orders.on_stepped(on!(till, |till| {
        if let Some(step) = opened(till).and_then(|open| step_of(&open)) {
            act(till, step);
        }
    }));
    orders.on_done(on!(till, |till, id| act(till, &id)));
    orders.on_goods_chosen(on!(till, |till, index| {
        let line = opened(till).and_then(|open| Some(open.goods.get(usize::try_from(index).ok()?)?.line));
        if let Some(line) = line {
            change(till, |detail| {
                if !detail.stays.remove(&line) {
                    detail.stays.insert(line);
                }
            });
        }
    }));
    orders.on_proof_chosen(on!(till, |till, index| change(till, |detail| detail.is_signed = index == 1)));
    orders.on_id_seen(on!(till, |till| change(till, |detail| detail.is_id_seen = !detail.is_id_seen)));
    orders.on_old_enough(on!(till, |till| change(till, |detail| detail.is_old_enough = !detail.is_old_enough)));
    orders.on_reason_chosen(on!(till, |till, index| undo(till, usize::try_from(index).unwrap_or(usize::MAX))));
}

fn change(till: &Rc<Inner>, how: impl FnOnce(&mut Detail)) {
    how(&mut till.orders.borrow_mut().detail);
    restate(till);
}

fn opened(till: &Inner) -> Option<OpenOrderView> {
    till.view()?.orders.as_ref()?.open.clone()
}

fn act(till: &Rc<Inner>, id: &str) {
    let Some(open) = opened(till) else { return };
    let order = open.order.order;
    let task = match id {
        "hand-over" => return hand_over(till, &open),
        "gather" => OrderTask::Gather { orders: vec![order] },
        "ticket" => OrderTask::PrintTicket { orders: vec![order] },
        "make-ready" => OrderTask::MakeReady { order },
        "put-back" => OrderTask::PutBack { order },
        "label" => OrderTask::Label { order },
        "make-unready" => return change(till, |detail| detail.asks = Some(Undo::Ready)),
        "take-back" => return change(till, |detail| detail.asks = Some(Undo::HandOver)),
        _ => return,
    };
    till.request(Action::WorkOrder { task }, |till, _| till.play(Sound::Done));
}

fn hand_over(till: &Rc<Inner>, open: &OpenOrderView) {
    let window = till.window();
    let window = window.as_ref().map(|window| window.global::<Orders>());
    let proxy = window.as_ref().map(|orders| orders.get_proxy().to_string()).unwrap_or_default();
    let asked = {
        let detail = &till.orders.borrow().detail;
        let goes = |goods: &&OrderGoodsView| goods.collectable.amount() > 0 && !detail.stays.contains(&goods.line);
        let part = |goods: &OrderGoodsView| OrderPart { line: goods.line, quantity: goods.collectable };
        let lines = (!detail.stays.is_empty()).then(|| open.goods.iter().filter(goes).map(part).collect());
        let proof = open.proof.or(Some(proof(detail.is_signed)));
        let (is_id_seen, is_old_enough) = (detail.is_id_seen, detail.is_old_enough);
        let courier = window.as_ref().map(|orders| orders.get_courier().to_string()).unwrap_or_default();
        let parcel = window.as_ref().map(|orders| orders.get_parcel().to_string()).unwrap_or_default();
        HandOverAsked { lines, proof, is_id_seen, proxy, is_old_enough, courier, parcel }
    };
    till.request(Action::HandOver(asked), |till, reply| {
        match reply {
            Reply::HandedOver { number, .. } => {
                till.play(Sound::Done);
                till.toast(&till.say("orders-handed-over", "order", &number), Severity::Good);
            }
            // It is paid with whatever else is bought.
            Reply::Basket { .. } => {
                till.play(Sound::Accepted);
                till.go(Navigation::sell);
            }
            _ => {}
        }
    });
}

fn undo(till: &Rc<Inner>, index: usize) {
    let asks = till.orders.borrow().detail.asks;
    let (Some(asks), Some(open)) = (asks, opened(till)) else { return };
    let Some(reason) = asks.reasons().get(index).copied() else { return };
    let order = open.order.order;
    let task = match asks {
        Undo::Ready => OrderTask::MakeUnready { order, reason },
        Undo::HandOver => OrderTask::TakeBack { order, lines: None, reason },
    };
    till.request(Action::WorkOrder { task }, |till, _| till.play(Sound::Done));
    change(till, |detail| detail.asks = None);
}

/// The next step with an order; `None` if there is nothing to do.
fn step_of(open: &OpenOrderView) -> Option<&'static str> {
    match open.order.state {
        OrderState::Ready if open.standing == OrderStanding::Unpaid => None,
        OrderState::Ready => Some("hand-over"),
        state if state.is_open() && open.may_be_made_ready => Some("make-ready"),
        state if state.is_open() => Some("gather"),
        _ if open.order.has_to_put_back => Some("put-back"),
        _ => None,
    }
}

fn step_words(step: &str, is_paid: bool, is_sent: bool) -> &'static str {
    match step {
        "hand-over" if is_sent => "orders-hand-to-courier",
        "hand-over" if is_paid => "orders-hand-over",
        "hand-over" => "orders-collect",
        "make-ready" => "orders-make-ready",
        "gather" => "orders-gather",
        _ => "orders-put-back",
    }
}

/// What else can be done with it.
fn deeds_of(open: &OpenOrderView) -> Vec<(&'static str, &'static str)> {
    let mut deeds = Vec::new();
    let state = open.order.state;
    if state.is_open() && state != OrderState::Ready && !open.may_be_made_ready {
        deeds.push(("ticket", "orders-ticket"));
    }
    if state == OrderState::Ready {
        deeds.push(("make-unready", "orders-make-unready"));
    }
    if state.is_open() {
        match open.label.as_ref().map(|label| label.state) {
            Some(LabelState::Booked) => deeds.push(("label", "orders-label-again")),
            Some(LabelState::Refused) => deeds.push(("label", "orders-label-ask")),
            Some(LabelState::Asked | LabelState::NoAddress) | None => {}
        }
    }
    if open.order.has_to_put_back && step_of(open) != Some("put-back") {
        deeds.push(("put-back", "orders-put-back"));
    }
    if open.may_be_taken_back {
        deeds.push(("take-back", "orders-take-back"));
    }
    deeds
}

pub(super) fn apply(till: &Inner, orders: &Orders<'_>, view: &View, open: Option<&OpenOrderView>) {
    let before = till.orders.borrow().detail.order;
    let now = open.map(|open| open.order.order);
    if before != now {
        till.orders.borrow_mut().detail = Detail { order: now, ..Detail::default() };
        orders.set_proxy("".into());
        orders.set_parcel("".into());
    }
    let Some(open) = open else { return };
    fill_in_courier(till, orders, open);
    orders.set_number(open.order.number.as_str().into());
    orders.set_name(open.order.name.as_str().into());
    orders.set_total(amount(till, view, open.order.total).into());
    orders.set_when(time(till, view, open.order.placed_at).into());
    let facts = facts(till, view, open).into_iter().map(Into::into);
    set_if_other(orders.get_facts(), facts.collect(), |model| orders.set_facts(model));
    let may_hand_over = matches!(open.standing, OrderStanding::Held | OrderStanding::Unasked);
    let desk = till.orders.borrow();
    let detail = &desk.detail;
    let goods = open.goods.iter().map(|goods| goods_row(till, view, detail, goods, may_hand_over));
    set_if_other(orders.get_goods(), goods.collect(), |model| orders.set_goods(model));
    show_standing(till, orders, view, open);
    let step = step_of(open);
    orders.set_step(step.unwrap_or_default().into());
    orders.set_step_text(
        step.map(|step| till.text(step_words(step, open.order.is_paid, open.order.is_sent))).unwrap_or_default().into(),
    );
    let are_some_left = open.goods.iter().any(|it| it.collectable.amount() > 0 && !detail.stays.contains(&it.line));
    let hands_over = step == Some("hand-over");
    orders.set_may_step(!hands_over || (may_hand_over && are_some_left));
    let deeds = deeds_of(open).into_iter().map(|(id, key)| OrderDeed { id: id.into(), text: till.text(key).into() });
    set_if_other(orders.get_deeds(), deeds.collect(), |model| orders.set_deeds(model));
    let reasons =
        detail.asks.map_or(&[][..], Undo::reasons).iter().map(|reason| till.text(reason_words(*reason)).into());
    set_if_other(orders.get_reasons(), reasons.collect(), |model| orders.set_reasons(model));
    orders.set_asks_proof(hands_over && !open.order.is_sent);
    orders.set_asks_courier(hands_over && open.order.is_sent);
    // Its number stands in its field.
    let label = open.label.as_ref().filter(|label| label.state != LabelState::Booked);
    orders.set_label(label.map(|label| label_words(till, label)).unwrap_or_default().into());
    orders.set_has_code(open.proof.is_some());
    // A sale is no slip that somebody signs, and asks for the age itself.
    orders.set_may_sign(open.proof.is_none() && open.order.is_paid);
    orders.set_proof(i32::from(detail.is_signed));
    orders.set_is_id_seen(detail.is_id_seen);
    orders.set_is_old_enough(detail.is_old_enough);
    let age = open
        .minimum_age
        .filter(|_| open.order.is_paid)
        .map(|age| till.catalog().format("orders-old-enough", &[("age", Value::Number(i64::from(age)))]));
    orders.set_age(age.unwrap_or_default().into());
}

const fn reason_words(reason: OrderReason) -> &'static str {
    match reason {
        OrderReason::Mistake => "orders-reason-mistake",
        OrderReason::Damaged => "orders-reason-damaged",
        OrderReason::CustomerChanged => "orders-reason-customer-changed",
        OrderReason::TooMany => "orders-reason-too-many",
        OrderReason::Ended => "orders-reason-ended",
        OrderReason::WrongPerson => "orders-reason-wrong-person",
    }
}

/// What the courier has promised needn't be typed; what was typed meanwhile stays.
fn fill_in_courier(till: &Inner, orders: &Orders<'_>, open: &OpenOrderView) {
    let Some(label) = open.label.as_ref().filter(|label| label.state == LabelState::Booked) else { return };
    let before = till.orders.borrow_mut().detail.filled_in.replace(label.number.clone());
    if before.as_ref() != Some(&label.number)
        && [String::new(), before.unwrap_or_default()].contains(&orders.get_parcel().into())
    {
        orders.set_courier(label.courier.as_str().into());
        orders.set_parcel(label.number.as_str().into());
    }
}

/// How its courier's label stands, in words.
fn label_words(till: &Inner, label: &LabelView) -> String {
    match label.state {
        LabelState::Asked => till.text("orders-label-asked"),
        LabelState::NoAddress => till.text("orders-label-no-address"),
        LabelState::Booked => {
            let arguments = [("courier", Value::Text(&label.courier)), ("number", Value::Text(&label.number))];
            till.catalog().format("orders-label-booked", &arguments)
        }
        LabelState::Refused => till.say("orders-label-refused", "words", &label.words),
    }
}

/// What else there is to know of an order.
fn facts(till: &Inner, view: &View, open: &OpenOrderView) -> Vec<String> {
    let mut facts = Vec::new();
    let when = |key: &str, at: retail::Moment| till.say(key, "when", &time(till, view, at));
    let order = &open.order;
    if let Some(at) = order.promised_at {
        facts.push(when(if order.is_late { "orders-late" } else { "orders-promised" }, at));
    }
    match &open.deliver_to {
        Some(address) if address.is_empty() => facts.push(till.text("orders-no-address")),
        Some(address) => facts.push(till.say("orders-send-to", "address", address)),
        None => {}
    }
    if !open.phone.is_empty() {
        facts.push(open.phone.clone());
    }
    if !open.note.is_empty() {
        facts.push(open.note.clone());
    }
    if open.bags > 0 {
        facts.push(till.count("orders-bags", i64::from(open.bags)));
    }
    // Where it is handed over, it stands beside what is typed.
    let label = open.label.as_ref().filter(|_| order.state != OrderState::Ready);
    facts.extend(label.map(|label| label_words(till, label)));
    if order.state == OrderState::Ready && !order.is_sent {
        match open.told_at {
            Some(at) => facts.push(when("orders-told", at)),
            None => facts.push(till.text("orders-told-not")),
        }
        facts.extend(open.collect_until.map(|at| when("orders-waits-until", at)));
    }
    facts
}

fn goods_row(till: &Inner, view: &View, detail: &Detail, goods: &OrderGoodsView, may_hand_over: bool) -> OrderGoods {
    let formats_quantity = |quantity| till.catalog().formats().quantity(quantity);
    let say = |key: &str, quantity: retail::Quantity| till.say(key, "quantity", &formats_quantity(quantity));
    let stays = detail.stays.contains(&goods.line);
    let mut status = Vec::new();
    if goods.is_substitute {
        status.push(till.text("orders-goods-instead"));
    }
    if goods.due.amount() == 0 {
        status.push(till.text("orders-goods-left-out"));
    }
    if goods.gathered.amount() > 0 && !may_hand_over {
        status.push(say("orders-goods-gathered", goods.gathered));
    }
    if goods.missing.amount() > 0 {
        status.push(say("orders-goods-missing", goods.missing));
    }
    if goods.handed.amount() > 0 {
        status.push(say("orders-goods-handed", goods.handed));
    }
    let sold = retail::Quantity::parse(&goods.quantity, goods.due.unit());
    if let (Some(sold), Some(back), false) = (sold, goods.returned, may_hand_over) {
        let left = retail::Quantity::new((sold.amount() - back.amount()).max(0), sold.unit());
        let (sold, left) = (formats_quantity(sold), formats_quantity(left));
        let arguments = [("sold", Value::Text(&sold)), ("left", Value::Text(&left))];
        status.push(till.catalog().format("returns-line", &arguments));
    }
    if stays {
        status.push(till.text("orders-goods-later"));
    }
    OrderGoods {
        name: goods.name.as_str().into(),
        quantity: goods.quantity.as_str().into(),
        amount: amount(till, view, goods.paid).into(),
        status: status.join(" · ").into(),
        picture: till.pictures.get(&goods.picture),
        stays,
        can_stay: may_hand_over && goods.collectable.amount() > 0,
        is_short: goods.missing.amount() > 0 || goods.due.amount() == 0,
    }
}

fn show_standing(till: &Inner, orders: &Orders<'_>, view: &View, open: &OpenOrderView) {
    let (key, severity) = match open.standing {
        OrderStanding::Asking => ("orders-asking", Severity::Calm),
        OrderStanding::Held if !open.order.is_paid => ("orders-to-pay", Severity::Good),
        OrderStanding::Held => ("orders-held", Severity::Good),
        OrderStanding::Unasked => ("orders-unasked", Severity::Soon),
        OrderStanding::AtAnotherTill => ("orders-at-another-till", Severity::Now),
        OrderStanding::NotReady => ("orders-not-ready", Severity::Soon),
        OrderStanding::Unpaid => ("orders-unpaid", Severity::Soon),
        OrderStanding::HandedOver => ("orders-collected", Severity::Now),
        OrderStanding::Cancelled => ("orders-cancelled", Severity::Now),
        OrderStanding::Expired => ("orders-expired", Severity::Now),
        OrderStanding::Altered => ("orders-altered", Severity::Now),
        OrderStanding::Refused => ("orders-refused", Severity::Now),
    };
    let standing = if open.standing == OrderStanding::Unasked {
        [till.text(key), super::as_of(till, view)].join(" ")
    } else {
        till.text(key)
    };
    orders.set_standing(standing.into());
    orders.set_severity(severity);
}
