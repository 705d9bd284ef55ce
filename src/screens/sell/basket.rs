//! The basket: its rows are changed one by one, never replaced, so that the list keeps its place and only what differs is drawn.

use super::{sending, shelf};
use crate::pay::set_if_other;
use crate::returns;
use crate::till::{Inner, on};
use crate::words::{additions, unbroken};
use language::{Catalog, Formats, Value};
use retail::{Consumption, Currency, Date, Discount, LineId, Quantity, Unit};
use slint::{ComponentHandle, Model, VecModel};
use std::rc::Rc;
use ui::{BasketLine, BasketReturn, Sell};
use uuid::Uuid;
use workstation::view::{BasketView, LineView, View};
use workstation::{Action, Answer};

/// What the rows on the screen stand for.
#[derive(Default)]
pub(crate) struct Rows {
    /// The basket they are of: another one counts its lines from the beginning again.
    basket: Option<Uuid>,
    lines: Vec<LineView>,
    selected: Option<LineId>,
    /// A line that was rung up before the view that has it arrived.
    to_flash: Option<LineId>,
    /// The words or icons of the rows have changed, though their lines have not.
    is_stale: bool,
    /// The quantity that taps on plus and minus have reached, and how many of them are not answered yet.
    wanted: Option<(LineId, i64, u32)>,
}

/// The currency of the shop.
pub(crate) fn currency(till: &Inner) -> Currency {
    till.view().map_or(Currency::EUR, |view| view.currency)
}

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.set_lines(till.sell.lines.clone().into());
    sell.set_total("".into());
    sell.set_tax("".into());
    sell.set_item_count(0);
    sell.on_return_removed(on!(till, |till, index| remove_return(till, index)));
    sell.on_line_selected(on!(till, |till, index| select(till, usize::try_from(index).ok())));
    sell.on_line_held(on!(till, |till, index| {
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        let sku = till.view().and_then(|view| view.basket.as_ref()?.lines.get(index)?.sku.clone());
        if let Some(sku) = sku {
            crate::product::open(till, sku);
        }
    }));
    sell.on_line_less(on!(till, |till| step(till, -1)));
    sell.on_line_more(on!(till, |till| step(till, 1)));
    sell.on_line_removed(on!(till, |till| {
        if let Some(line) = selected(till) {
            change(till, Action::RemoveLine { line: line.line });
        }
    }));
    sell.on_pay(on!(till, |till| {
        go_to_pay(till);
    }));
}

/// Goes on to the payment, unless something has to be looked at before.
pub(super) fn go_to_pay(till: &Rc<Inner>) -> bool {
    let goes = till.view().is_some_and(|view| view.basket.is_some()) && !super::counter::is_asked_first(till);
    if goes {
        // From here on what is taken out again is looked at.
        till.send(workstation::Action::ShowTotal {}, |_, _| ());
        till.go(|at| at.pay());
    }
    goes
}

/// The selected line.
pub(super) fn selected(till: &Inner) -> Option<LineView> {
    let rows = till.sell.basket.borrow();
    rows.lines.iter().find(|line| Some(line.line) == rows.selected).cloned()
}

fn select(till: &Inner, index: Option<usize>) {
    {
        let mut rows = till.sell.basket.borrow_mut();
        rows.selected = index.and_then(|index| rows.lines.get(index)).map(|line| line.line);
        rows.wanted = None;
    }
    show_selected(till);
}

/// The line so many below the chosen one; from nowhere the last.
pub(crate) fn choose_by(till: &Inner, by: isize) {
    let index = {
        let rows = till.sell.basket.borrow();
        let last = rows.lines.len().saturating_sub(1);
        let now = rows.lines.iter().position(|line| Some(line.line) == rows.selected);
        now.map_or(last, |now| now.saturating_add_signed(by).min(last))
    };
    select(till, Some(index));
}

/// The last line, where none is chosen.
pub(crate) fn choose_some(till: &Inner) {
    if selected(till).is_none() {
        choose_by(till, 0);
    }
}

pub(crate) fn choose_none(till: &Inner) {
    select(till, None);
}

/// Takes the chosen line out of the basket; without one it chooses the last. Returns whether the key meant this.
pub(crate) fn take_out(till: &Rc<Inner>) -> bool {
    let is_here = till.page() == ui::Page::Sell && matches!(*till.sell.panel.borrow(), super::panels::Panel::Closed);
    match selected(till) {
        _ if !is_here || crate::approval::is_open(till) => return false,
        Some(line) => change(till, Action::RemoveLine { line: line.line }),
        None => choose_some(till),
    }
    true
}

fn show_selected(till: &Inner) {
    let rows = till.sell.basket.borrow();
    let index = rows.lines.iter().position(|line| Some(line.line) == rows.selected);
    if let Some(window) = till.window() {
        window.global::<Sell>().set_selected(index.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1));
    }
}

/// Sends a change of the basket; what it did is seen in the next view.
pub(super) fn change(till: &Inner, action: Action) {
    till.request(action, |till, _| super::clear_notes(till));
}

/// One piece more or less; taps that come faster than answers add up.
fn step(till: &Rc<Inner>, by: i64) {
    let Some(line) = selected(till) else { return };
    let (pieces, is_gone) = {
        let mut rows = till.sell.basket.borrow_mut();
        let known = rows.wanted.filter(|(id, _, _)| *id == line.line);
        let (from, open) = known.map_or((line.quantity.amount(), 0), |(_, pieces, open)| (pieces, open));
        let pieces = (from + by).max(0);
        rows.wanted = Some((line.line, pieces, open + 1));
        (pieces, from == 0)
    };
    let action = match pieces {
        _ if is_gone => return,
        0 => Action::RemoveLine { line: line.line },
        pieces => Action::SetQuantity { line: line.line, quantity: Quantity::new(pieces, line.unit) },
    };
    till.ask(action, move |till, answer| {
        {
            let mut rows = till.sell.basket.borrow_mut();
            rows.wanted = match rows.wanted {
                Some((id, pieces, open)) if id == line.line && open > 1 => Some((id, pieces, open - 1)),
                Some((id, _, _)) if id == line.line => None,
                other => other,
            };
        }
        match answer {
            Answer::Ok(_) => super::clear_notes(till),
            Answer::No { text, .. } => till.refuse(&text),
        }
    });
}

/// The language or the icons have changed: every row is written anew with the next view.
pub(super) fn restate(till: &Inner) {
    till.sell.basket.borrow_mut().is_stale = true;
}

/// Lights a line once; if the view does not have it yet, as soon as it does.
pub(super) fn flash(till: &Inner, line: Option<LineId>) {
    let mut rows = till.sell.basket.borrow_mut();
    rows.to_flash = line;
    light(till, &mut rows);
}

fn light(till: &Inner, rows: &mut Rows) {
    let Some(line) = rows.to_flash else { return };
    let Some(index) = rows.lines.iter().position(|known| known.line == line) else { return };
    rows.to_flash = None;
    if let Some(window) = till.window() {
        window.global::<Sell>().set_flash_row(i32::try_from(index).unwrap_or(-1));
    }
}

pub(super) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let lines = view.basket.as_ref().map(|basket| basket.lines.clone()).unwrap_or_default();
    show_lines(till, &lines, view.currency);
    {
        let mut rows = till.sell.basket.borrow_mut();
        let basket = view.basket.as_ref().map(|basket| basket.id);
        if rows.basket != basket {
            (rows.basket, rows.selected, rows.wanted) = (basket, None, None);
        }
        rows.lines = lines;
        light(till, &mut rows);
    }
    show_selected(till);
    show_totals(till, window, view);
}

/// Makes the rows those of the basket with as few changes as there are.
fn show_lines(till: &Inner, lines: &[LineView], currency: Currency) {
    let before = std::mem::take(&mut till.sell.basket.borrow_mut().lines);
    let is_stale = std::mem::take(&mut till.sell.basket.borrow_mut().is_stale);
    let mut shown: Vec<LineId> = before.iter().map(|line| line.line).collect();
    let model: &VecModel<BasketLine> = &till.sell.lines;
    for index in (0..shown.len()).rev() {
        if !lines.iter().any(|line| line.line == shown[index]) {
            shown.remove(index);
            model.remove(index);
        }
    }
    for (index, line) in lines.iter().enumerate() {
        let is_shown =
            shown.get(index) == Some(&line.line) && before.iter().find(|known| known.line == line.line) == Some(line);
        if is_shown && !is_stale {
            continue;
        }
        let row = row(till, line, currency);
        if shown.get(index) == Some(&line.line) {
            if model.row_data(index).as_ref() != Some(&row) {
                model.set_row_data(index, row);
            }
        } else {
            shown.insert(index, line.line);
            model.insert(index, row);
        }
    }
    while model.row_count() > lines.len() {
        model.remove(model.row_count() - 1);
    }
}

fn row(till: &Inner, line: &LineView, currency: Currency) -> BasketLine {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let price = formats.unit_price(line.unit_price, currency, line.unit);
    let is_counted = line.unit == Unit::Each;
    let is_one_pack = line.is_label_price || line.pack.as_ref().is_some_and(|pack| pack.serial.is_some());
    let detail = match line.quantity {
        _ if !is_counted => {
            let quantity = formats.quantity(line.quantity);
            catalog.format("sell-measured", &[("quantity", Value::Text(&quantity)), ("price", Value::Text(&price))])
        }
        Quantity::ONE => String::new(),
        _ => catalog.format("sell-each", &[("price", Value::Text(&price))]),
    };
    let (kind, hue) = shelf::look(till, &line.category);
    BasketLine {
        quantity: if is_counted { formats.number(line.quantity.amount()) } else { String::new() }.into(),
        name: unbroken(&line.name).into(),
        detail: detail.into(),
        note: note(line, currency, &catalog).into(),
        discount: less(line, currency, formats).into(),
        amount: formats.amount(line.amount, currency).into(),
        picture: till.pictures.get(&line.picture),
        kind,
        hue,
        can_change_quantity: is_counted && !is_one_pack && !line.is_linked,
        place: match line.place {
            Some(Consumption::DineIn) => catalog.text("buyer-dine-in"),
            Some(Consumption::Takeaway) => catalog.text("buyer-takeaway"),
            None => String::new(),
        }
        .into(),
        is_dine_in: line.place == Some(Consumption::DineIn),
        is_takeaway: line.place == Some(Consumption::Takeaway),
        can_choose_place: line.depends_on_place,
        sent: sending::words(till, line),
        can_be_sent: till.view().is_some_and(|view| sending::is_possible(&view, line)),
    }
}

/// The cashier's note, and what the pack says that somebody may be asked for: "Lot A7 · Expires 31/12/2026".
fn note(line: &LineView, currency: Currency, catalog: &Catalog) -> String {
    let mut parts: Vec<String> = line.note.iter().cloned().collect();
    if let Some(price) = line.instead_of {
        let price = catalog.formats().unit_price(price, currency, line.unit);
        parts.push(catalog.format("counter-instead-of", &[("price", Value::Text(&price))]));
    }
    let mut say = |key: &str, argument: &str, value: Option<String>| {
        parts.extend(value.map(|value| catalog.format(key, &[(argument, Value::Text(&value))])));
    };
    if let Some(pack) = &line.pack {
        let day = |day: Option<Date>| day.map(|day| catalog.formats().date(day));
        say("sell-pack-issue", "issue", pack.issue.clone());
        say("sell-pack-lot", "lot", pack.lot.clone());
        say("sell-pack-serial", "serial", pack.serial.clone());
        say("sell-pack-expires", "day", day(pack.expires));
        say("sell-pack-best-before", "day", day(pack.best_before));
    }
    parts.join(" · ")
}

/// What is taken off a line, a row each: promotions by their names, then its discount.
fn less(line: &LineView, currency: Currency, formats: &Formats) -> String {
    let promotion = |reduction: &retail::Reduction| {
        [&reduction.name, "   \u{2212}", &formats.amount(reduction.amount, currency)].concat()
    };
    let promotions = line.reductions.iter().filter(|reduction| !reduction.amount.is_zero()).map(promotion);
    let own = line.discount.map(|discount| taken_off(discount, line.discount_amount, currency, formats));
    promotions.chain(own).collect::<Vec<_>>().join("\n")
}

/// A discount as it stands on its line: "−10 %  −1.50".
fn taken_off(discount: Discount, amount: retail::Money, currency: Currency, formats: &Formats) -> String {
    let amount = returns::minus(amount, &formats.amount(amount, currency));
    match discount {
        Discount::Percent(rate) => format!("\u{2212}{}   {amount}", formats.percent(rate)),
        Discount::Amount(_) => amount,
    }
}

/// What comes back, with minus amounts, gift vouchers that are sold, and a way on that says what goes back.
fn show_returns(till: &Inner, sell: &Sell<'_>, view: &View) {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let row = |line: &workstation::ReturnLineView| {
        let reason = returns::reason_words(till, line.reason);
        let condition = returns::condition_words(till, line.condition);
        let quantity = formats.quantity(line.quantity);
        BasketReturn {
            name: line.name.as_str().into(),
            detail: [quantity, reason, condition].join(" · ").into(),
            amount: returns::minus(line.back, &formats.amount(line.back, view.currency)).into(),
            is_voucher: false,
        }
    };
    let voucher = |voucher: &retail::VoucherSold| BasketReturn {
        name: till.text("sell-voucher").into(),
        detail: super::voucher_detail(voucher).into(),
        amount: formats.amount(voucher.amount, view.currency).into(),
        is_voucher: true,
    };
    let back = view.basket.iter().flat_map(|basket| &basket.returns).map(row);
    let rows = back.chain(view.basket.iter().flat_map(|basket| &basket.vouchers).map(voucher)).collect();
    set_if_other(sell.get_returns(), rows, |model| sell.set_returns(model));
    let back = view.basket.as_ref().filter(|basket| !basket.returns.is_empty() && basket.total.is_negative());
    let words = back.map(|basket| till.say("sell-give-back", "amount", &formats.money(-basket.total, view.currency)));
    sell.set_pay_words(words.unwrap_or_default().into());
}

/// Takes a returned line or a gift voucher out of the basket again.
fn remove_return(till: &Rc<Inner>, index: i32) {
    let action = till.view().and_then(|view| {
        let basket = view.basket.as_ref()?;
        let index = usize::try_from(index).ok()?;
        Some(match basket.returns.get(index) {
            Some(line) => Action::RemoveReturn { line: line.line },
            None => Action::RemoveVoucher { line: basket.vouchers.get(index - basket.returns.len())?.line },
        })
    });
    if let Some(action) = action {
        till.request(action, |till, _| super::clear_notes(till));
    }
}

fn show_totals(till: &Inner, window: &ui::Omnitill, view: &View) {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let sell = window.global::<Sell>();
    let total = view.basket.as_ref().map(|basket| basket.total).unwrap_or_default();
    sell.set_total(formats.money(total, view.currency).into());
    sell.set_item_count(view.basket.as_ref().map_or(0, |basket| i32::try_from(basket.items).unwrap_or(i32::MAX)));
    sell.set_can_pay(view.basket.is_some());
    show_returns(till, &sell, view);
    let tax = |basket: &BasketView| till.say("sell-tax", "amount", &formats.amount(basket.tax, view.currency));
    let inside = view.basket.as_ref().filter(|basket| !basket.is_tax_on_top);
    sell.set_tax(inside.map(tax).unwrap_or_default().into());
    let additions = view.basket.as_ref().map(|basket| additions(basket, view.currency, &catalog)).unwrap_or_default();
    // Where a sum is written out above the total, the discount stands in it.
    let discount = |basket: &BasketView| {
        if !basket.additions.is_empty() {
            return None;
        }
        let discount = taken_off(basket.discount?, basket.discount_amount, view.currency, formats);
        Some(till.say("sell-discount-given", "amount", &discount))
    };
    sell.set_discount(view.basket.as_ref().and_then(discount).unwrap_or_default().into());
    set_if_other(sell.get_additions(), additions, |model| sell.set_additions(model));
}

pub(super) fn picture_arrived(till: &Inner, stem: &str) {
    let rows = till.sell.basket.borrow();
    for (index, _) in rows.lines.iter().enumerate().filter(|(_, line)| line.picture == stem) {
        if let Some(mut line) = till.sell.lines.row_data(index) {
            line.picture = till.pictures.get(stem);
            till.sell.lines.set_row_data(index, line);
        }
    }
}
