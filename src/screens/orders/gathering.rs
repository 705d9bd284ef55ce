//! What is being gathered: the line that comes next, into which box it goes, and what to do if it isn't there.

use super::{Asks, Gather, amount, number, restate};
use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use language::Value;
use retail::{ConsentWay, OrderReason, OrderState, Quantity, StoreId};
use slint::{ComponentHandle, Image};
use std::rc::Rc;
use ui::{GatherBox, GatherLine, GatherStage, Gathering, Severity};
use uuid::Uuid;
use workstation::view::View;
use workstation::{Action, OrderTask, PickLineView, PickingView};

/// More on a shelf is counted, not tapped.
const COUNT_MAX: i64 = 999;
const BAGS_MAX: u32 = 50;

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let gathering = window.global::<Gathering>();
    gathering.on_chosen(on!(till, |till, index| {
        let line = picking(till).and_then(|it| {
            let line = it.lines.get(usize::try_from(index).ok()?)?;
            Some((line.order, line.line))
        });
        change(till, |gather| (gather.chosen, gather.asks) = (line, Asks::Nothing));
    }));
    gathering.on_one(on!(till, |till| take(till, true)));
    gathering.on_all_of_it(on!(till, |till| take(till, false)));
    gathering.on_put_back(on!(till, |till| {
        do_with(till, |order, line, at| {
            let one = if at.due.unit().is_measured() { at.gathered } else { Quantity::new(1, at.due.unit()) };
            OrderTask::Unpick { order, line, quantity: Some(one), reason: OrderReason::Mistake }
        });
    }));
    gathering.on_missing(on!(till, |till| {
        change(till, |gather| (gather.asks, gather.count) = (Asks::Count, 0));
    }));
    gathering.on_count_more(on!(till, |till| change(till, |it| it.count = (it.count + 1).min(COUNT_MAX))));
    gathering.on_count_less(on!(till, |till| change(till, |it| it.count = (it.count - 1).max(0))));
    gathering.on_counted(on!(till, |till| missing(till, true)));
    gathering.on_uncounted(on!(till, |till| missing(till, false)));
    gathering.on_refund(on!(till, |till| do_with(till, |order, line, _| OrderTask::Refund { order, line })));
    gathering.on_found(on!(till, |till| do_with(till, |order, line, _| OrderTask::Found { order, line })));
    gathering.on_other_store(on!(till, |till| change(till, |gather| gather.asks = Asks::Stores)));
    gathering.on_store_chosen(on!(till, |till, index| {
        let store = chosen(till).and_then(|it| it.other_stores.get(usize::try_from(index).ok()?).cloned());
        if let Some(store) = store {
            do_with(till, |order, line, _| OrderTask::MoveTo { order, line, store: StoreId(store) });
        }
    }));
    gathering.on_look_for_instead(on!(till, |till| {
        do_with(till, |order, line, _| OrderTask::Instead { order, line });
    }));
    gathering.on_consented(on!(till, |till, index| {
        let consent = usize::try_from(index).ok().and_then(|at| ConsentWay::ALL.get(at).copied());
        let instead = picking(till).and_then(|it| it.instead);
        if let (Some(consent), Some(instead)) = (consent, instead)
            && let Some(sku) = instead.sku
        {
            let (order, line) = (instead.order, instead.line);
            request(till, OrderTask::Replace { order, line, sku, consent });
        }
    }));
    gathering.on_back(on!(till, |till| back(till)));
    gathering.on_more_bags(on!(till, |till, index| bags(till, index, 1)));
    gathering.on_less_bags(on!(till, |till, index| bags(till, index, -1)));
    gathering.on_ready(on!(till, |till, index| ready(till, index)));
    gathering.on_closed(on!(till, |till| request(till, OrderTask::Leave {})));
}

fn picking(till: &Inner) -> Option<PickingView> {
    till.view()?.orders.as_ref()?.picking.clone()
}

fn change(till: &Rc<Inner>, how: impl FnOnce(&mut Gather)) {
    how(&mut till.orders.borrow_mut().gather);
    restate(till);
}

/// The line that a person tapped, or else the next one to fetch, or else one that isn't there.
fn choose<'a>(gather: &Gather, picking: &'a PickingView) -> Option<&'a PickLineView> {
    let lines = &picking.lines;
    let instead = picking.instead.as_ref().map(|instead| (instead.order, instead.line));
    let tapped = instead.or(gather.chosen);
    let its = |wanted: (Uuid, Uuid)| lines.iter().find(|line| (line.order, line.line) == wanted);
    let to_pick = || lines.iter().find(|line| line.to_pick.amount() > 0 && line.taken_by.is_none());
    tapped.and_then(its).or_else(to_pick).or_else(|| lines.iter().find(|line| line.missing.amount() > 0))
}

fn chosen(till: &Inner) -> Option<PickLineView> {
    let picking = picking(till)?;
    choose(&till.orders.borrow().gather, &picking).cloned()
}

fn request(till: &Rc<Inner>, task: OrderTask) {
    till.request(Action::WorkOrder { task }, |till, _| {
        till.play(Sound::Accepted);
        change(till, |gather| (gather.chosen, gather.asks) = (None, Asks::Nothing));
    });
}

fn do_with(till: &Rc<Inner>, task: impl FnOnce(Uuid, Uuid, &PickLineView) -> OrderTask) {
    if let Some(line) = chosen(till) {
        request(till, task(line.order, line.line, &line));
    }
}

fn take(till: &Rc<Inner>, is_one: bool) {
    do_with(till, |order, line, at| {
        let one = is_one && !at.due.unit().is_measured();
        OrderTask::Pick { order, line, quantity: one.then(|| Quantity::new(1, at.due.unit())) }
    });
}

fn missing(till: &Rc<Inner>, is_counted: bool) {
    let count = till.orders.borrow().gather.count;
    let Some(at) = chosen(till) else { return };
    // What is weighed is counted in whole units of its measure.
    let step = 10_i64.pow(u32::from(at.due.unit().decimals()));
    let counted = is_counted.then(|| Quantity::new(count * step, at.due.unit()));
    let task = OrderTask::Missing { order: at.order, line: at.line, quantity: None, counted };
    till.request(Action::WorkOrder { task }, move |till, _| {
        // What the customer wants instead is asked next.
        change(till, |gather| (gather.chosen, gather.asks) = (Some((at.order, at.line)), Asks::Nothing));
    });
}

fn back(till: &Rc<Inner>) {
    let instead = picking(till).and_then(|it| it.instead);
    if let Some(instead) = instead {
        // Gathering the same anew forgets what was looked for.
        let orders = picking(till).map(|it| it.orders.iter().map(|order| order.order).collect()).unwrap_or_default();
        till.request(Action::WorkOrder { task: OrderTask::Gather { orders } }, |_, _| ());
        return change(till, |gather| gather.chosen = Some((instead.order, instead.line)));
    }
    change(till, |gather| gather.asks = Asks::Nothing);
}

fn bags(till: &Rc<Inner>, index: i32, by: i32) {
    let order = picking(till).and_then(|it| Some(it.orders.get(usize::try_from(index).ok()?)?.order));
    if let Some(order) = order {
        change(till, |gather| {
            let bags = gather.bags.entry(order).or_insert(1);
            *bags = bags.saturating_add_signed(by).clamp(1, BAGS_MAX);
        });
    }
}

/// Its bags get their labels, and its customer is told.
fn ready(till: &Rc<Inner>, index: i32) {
    let Some(order) = picking(till).and_then(|it| it.orders.get(usize::try_from(index).ok()?).cloned()) else { return };
    let bags = till.orders.borrow().gather.bags.get(&order.order).copied().unwrap_or(1);
    let id = order.order;
    till.request(Action::WorkOrder { task: OrderTask::Pack { order: id, bags } }, move |till, _| {
        let number = order.number.clone();
        till.request(Action::WorkOrder { task: OrderTask::MakeReady { order: id } }, move |till, _| {
            till.play(Sound::Done);
            till.toast(&till.say("picking-is-ready", "order", &number), Severity::Good);
        });
    });
}

/// Something was scanned and lies in a box now.
pub(crate) fn gathered(till: &Rc<Inner>, order: Uuid, number: &str) {
    till.play(Sound::Accepted);
    let place = picking(till).and_then(|it| it.orders.into_iter().find(|it| it.order == order)).map(|it| it.place);
    if let Some(place) = place {
        let words = [("order", Value::Text(number)), ("box", Value::Text(&place))];
        till.toast(&till.catalog().format("picking-picked", &words), Severity::Good);
    }
    change(till, |gather| (gather.chosen, gather.asks) = (None, Asks::Nothing));
}

pub(super) fn apply(till: &Inner, window: &ui::Omnitill, view: &View, picking: Option<&PickingView>) {
    let gathering = window.global::<Gathering>();
    gathering.set_is_open(picking.is_some());
    let Some(picking) = picking else {
        till.orders.borrow_mut().gather = Gather::default();
        return;
    };
    let desk = till.orders.borrow();
    let gather = &desk.gather;
    let done = |done: usize, count: usize| {
        let numbers = [("done", Value::Number(number(done))), ("count", Value::Number(number(count)))];
        till.catalog().format("orders-gathered", &numbers)
    };
    let boxes = picking.orders.iter().map(|order| GatherBox {
        r#box: order.place.as_str().into(),
        number: order.number.as_str().into(),
        name: order.name.as_str().into(),
        done: done(order.done, order.lines).into(),
        is_gathered: order.is_gathered,
        is_ready: order.state == OrderState::Ready,
        bags: gather.bags.get(&order.order).copied().unwrap_or(1).to_string().into(),
    });
    set_if_other(gathering.get_boxes(), boxes.collect(), |model| gathering.set_boxes(model));
    let lines = picking.lines.iter().map(|line| line_row(till, line));
    set_if_other(gathering.get_lines(), lines.collect(), |model| gathering.set_lines(model));
    gathering.set_notice(
        match (picking.is_unasked, picking.is_asking) {
            (true, _) => till.text("picking-unasked"),
            (false, true) => till.text("picking-asking"),
            (false, false) => String::new(),
        }
        .into(),
    );
    show_chosen(till, &gathering, view, picking, gather);
}

fn place_of(line: &PickLineView) -> &str {
    if line.shelf.is_empty() { &line.category } else { &line.shelf }
}

fn of(till: &Inner, line: &PickLineView) -> String {
    let plain = |quantity: Quantity| till.catalog().formats().quantity(quantity);
    let (done, due) = (plain(line.gathered), plain(line.due));
    till.catalog().format("picking-of", &[("done", Value::Text(&done)), ("due", Value::Text(&due))])
}

fn quantity(till: &Inner, key: &str, quantity: Quantity) -> String {
    till.say(key, "quantity", &till.catalog().formats().quantity(quantity))
}

fn line_row(till: &Inner, line: &PickLineView) -> GatherLine {
    let note = match &line.taken_by {
        Some(name) => till.say("picking-taken", "name", name),
        None if line.missing.amount() > 0 => quantity(till, "picking-not-there", line.missing),
        None if line.is_substitute => till.text("orders-goods-instead"),
        None => String::new(),
    };
    GatherLine {
        article: line.article.as_str().into(),
        place: place_of(line).into(),
        r#box: line.place.as_str().into(),
        of: of(till, line).into(),
        note: note.into(),
        picture: till.pictures.get(&line.picture),
        is_done: line.to_pick.amount() == 0 && line.missing.amount() == 0,
        is_missing: line.missing.amount() > 0,
    }
}

fn show_chosen(till: &Inner, gathering: &Gathering<'_>, view: &View, picking: &PickingView, gather: &Gather) {
    let line = choose(gather, picking);
    let at = line.and_then(|line| picking.lines.iter().position(|it| std::ptr::eq(it, line)));
    gathering.set_selected(at.and_then(|at| i32::try_from(at).ok()).unwrap_or(-1));
    let Some(line) = line else {
        gathering.set_stage(GatherStage::Done);
        gathering.set_picture(Image::default());
        return;
    };
    let instead = picking.instead.as_ref();
    let article = instead.and_then(|instead| instead.article.as_ref().zip(instead.paid));
    gathering.set_stage(match () {
        () if article.is_some() => GatherStage::Consent,
        () if instead.is_some() => GatherStage::Instead,
        () if line.missing.amount() > 0 && gather.asks == Asks::Stores => GatherStage::Stores,
        () if line.missing.amount() > 0 => GatherStage::Settle,
        () if gather.asks == Asks::Count => GatherStage::Count,
        () => GatherStage::Take,
    });
    if let Some((article, paid)) = article {
        let paid = amount(till, view, paid);
        let words = [("article", Value::Text(article)), ("amount", Value::Text(&paid))];
        gathering.set_instead(till.catalog().format("picking-instead-costs", &words).into());
    }
    gathering.set_article(line.article.as_str().into());
    gathering.set_place(place_of(line).into());
    gathering.set_box(till.say("picking-box", "box", &line.place).into());
    gathering.set_of(of(till, line).into());
    gathering.set_on_hand(quantity(till, "picking-on-hand", line.on_hand).into());
    let taken = line.taken_by.as_ref().map(|name| till.say("picking-taken", "name", name));
    gathering.set_taken(taken.unwrap_or_default().into());
    gathering.set_picture(till.pictures.get(&line.picture));
    gathering.set_all(quantity(till, "picking-all", line.to_pick).into());
    gathering.set_may_take(line.to_pick.amount() > 0 && line.taken_by.is_none());
    gathering.set_may_put_back(line.gathered.amount() > 0);
    gathering.set_count(gather.count.to_string().into());
    let stores = line.other_stores.iter().map(|store| store.as_str().into());
    set_if_other(gathering.get_stores(), stores.collect(), |model| gathering.set_stores(model));
}
