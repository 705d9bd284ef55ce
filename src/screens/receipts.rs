//! Earlier sales: looked for by number, day, amount or article, read page by page back to the first one, seen in full, printed
//! again and undone. The newest question's answer wins.

use crate::till::{Inner, Sound, on};
use crate::{devices, returns, sell, words};
use retail::{Date, Discount, LineItem, LineTotals, Money, Quantity, Sale, TenderKind, WorkstationId, receipt_label};
use slint::{ComponentHandle, Model, ModelRc, VecModel};
use std::rc::Rc;
use ui::{DeviceState, Page, ReceiptLine, ReceiptRow, ReceiptSum, Receipts, ReceiptsState, Severity};
use workstation::view::{SaleView, View};
use workstation::{Action, FindSales, Reply};

/// Sales read at a time: more than any screen shows on a page.
const READ: usize = 24;

/// The sales of the list and the one a person is looking at.
#[derive(Default)]
pub(crate) struct Looking {
    /// What is typed, and the day whose sales are wanted.
    text: String,
    day: Option<Date>,
    sales: Vec<SaleView>,
    /// Where older ones go on.
    older: Option<u64>,
    /// The list is to hold so many, if there are.
    wanted: usize,
    /// Number of the newest question; an answer to an older one is of no use.
    asked: u64,
    is_asking: bool,
    /// Whether the newest sale is opened as soon as it is there: most come back for that one.
    opens_newest: bool,
    /// The receipt number of the sale that is looked at.
    chosen: Option<u64>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let receipts = window.global::<Receipts>();
    receipts.set_rows(Rc::new(VecModel::<ReceiptRow>::default()).into());
    receipts.set_number("".into());
    receipts.on_search(on!(till, |till, text| {
        till.receipts.borrow_mut().opens_newest = false;
        text.trim().clone_into(&mut till.receipts.borrow_mut().text);
        find(till);
    }));
    receipts.on_search_accepted(on!(till, |till| choose_first(till)));
    receipts.on_day_earlier(on!(till, |till| {
        let day = till.receipts.borrow().day;
        set_day(till, day.map_or_else(|| today(till), |day| Some(day.plus_days(-1))));
    }));
    receipts.on_day_later(on!(till, |till| {
        let day = till.receipts.borrow().day;
        set_day(till, day.map(|day| day.plus_days(1)));
    }));
    receipts.on_day_tapped(on!(till, |till| {
        let is_any = till.receipts.borrow().day.is_none();
        set_day(till, if is_any { today(till) } else { None });
    }));
    receipts.on_rows_wanted(on!(till, |till, end| {
        till.receipts.borrow_mut().wanted = usize::try_from(end).unwrap_or_default();
        want(till);
    }));
    receipts.on_chosen(on!(till, |till, index| {
        let sale = usize::try_from(index).ok().and_then(|index| till.receipts.borrow().sales.get(index).cloned());
        if let Some(sale) = sale {
            choose(till, Some(sale.receipt));
        }
    }));
    receipts.on_gift(on!(till, |till| {
        let receipt = till.receipts.borrow().chosen;
        if receipt.is_some() {
            gift(till, receipt);
        }
    }));
    receipts.on_reprint(on!(till, |till| {
        let chosen = till.receipts.borrow().chosen;
        if let Some(receipt) = chosen {
            reprint(till, receipt);
        }
    }));
    receipts.on_return_goods(on!(till, |till| {
        let chosen = till.receipts.borrow().chosen;
        returns::open(till, chosen);
    }));
    receipts.on_void(on!(till, |till| ask_void(till, true)));
    receipts.on_void_kept(on!(till, |till| ask_void(till, false)));
    receipts.on_void_confirmed(on!(till, |till| void(till)));
}

/// Opens the list with the newest sales.
pub(crate) fn open(till: &Rc<Inner>) {
    look_for(till, "");
}

/// A receipt was scanned: the sale it leads to is shown, whatever screen is open.
pub(crate) fn scanned(till: &Rc<Inner>, receipt: u64, label: &str) {
    if till.page() == Page::Pay && till.pay.borrow().is_card_open() {
        // The terminal is at work: the cashier stays with the card.
        return till.refuse(&till.text("receipts-card-first"));
    }
    till.play(Sound::Accepted);
    if till.page() == Page::Returns {
        return returns::scanned(till, receipt);
    }
    look_for(till, label);
}

fn look_for(till: &Rc<Inner>, text: &str) {
    {
        let mut looking = till.receipts.borrow_mut();
        text.clone_into(&mut looking.text);
        looking.day = None;
        looking.opens_newest = text.is_empty();
    }
    if let Some(window) = till.window() {
        let receipts = window.global::<Receipts>();
        receipts.set_query(text.into());
        receipts.set_search_wanted(receipts.get_search_wanted() + 1);
        receipts.set_has_keyboard(false);
    }
    till.go(|at| at.aside(Page::Receipts));
    find(till);
}

/// A person has come to or left a screen: away from the list, nothing is looked for any more.
pub(crate) fn page_changed(till: &Inner) {
    if till.page() != Page::Receipts {
        let asked = till.receipts.borrow().asked;
        till.receipts.replace(Looking { asked: asked + 1, ..Looking::default() });
    }
}

/// The language has changed: what the list says is said anew.
pub(crate) fn restate(till: &Rc<Inner>) {
    if till.page() == Page::Receipts {
        show_rows(till);
        let chosen = till.receipts.borrow().chosen;
        choose(till, chosen);
    }
}

fn today(till: &Inner) -> Option<Date> {
    till.view().map(|view| view.now.date())
}

fn set_day(till: &Rc<Inner>, day: Option<Date>) {
    till.receipts.borrow_mut().day = day;
    find(till);
}

/// Asks anew for what is typed.
fn find(till: &Rc<Inner>) {
    {
        let mut looking = till.receipts.borrow_mut();
        looking.sales.clear();
        looking.older = None;
        looking.wanted = READ;
    }
    choose(till, None);
    show_day(till);
    read_on(till, None);
}

fn show_day(till: &Inner) {
    let Some(window) = till.window() else { return };
    let day = till.receipts.borrow().day;
    let receipts = window.global::<Receipts>();
    receipts.set_day(day.map(|day| till.catalog().formats().date(day)).unwrap_or_default().into());
    receipts.set_has_later_day(day.is_some_and(|day| today(till).is_some_and(|today| day < today)));
    receipts.set_page(0);
}

/// Reads the sales below the receipt `before`, or the newest.
fn read_on(till: &Rc<Inner>, before: Option<u64>) {
    let (number, action) = {
        let mut looking = till.receipts.borrow_mut();
        looking.asked += 1;
        looking.is_asking = true;
        let action = Action::FindSales(FindSales {
            text: Some(looking.text.clone()),
            from: looking.day,
            to: looking.day,
            before,
            limit: Some(READ),
            ..FindSales::default()
        });
        (looking.asked, action)
    };
    let is_sent = till.ask(action, move |till, answer| {
        if till.receipts.borrow().asked != number {
            return;
        }
        till.receipts.borrow_mut().is_asking = false;
        match answer {
            workstation::Answer::Ok(Reply::FoundSales { sales, older }) => found(till, sales, older),
            workstation::Answer::Ok(_) => {}
            workstation::Answer::No { text, .. } => till.refuse(&text),
        }
    });
    if !is_sent {
        till.receipts.borrow_mut().is_asking = false;
    }
    show_state(till);
}

fn found(till: &Rc<Inner>, sales: Vec<SaleView>, older: Option<u64>) {
    let only = {
        let mut looking = till.receipts.borrow_mut();
        looking.sales.extend(sales);
        looking.older = older;
        let is_newest_wanted = std::mem::take(&mut looking.opens_newest);
        let is_looking = !looking.text.is_empty();
        match looking.sales.as_slice() {
            [newest, ..] if is_newest_wanted => Some(newest.receipt),
            [only] if is_looking && older.is_none() => Some(only.receipt),
            _ => None,
        }
    };
    show_rows(till);
    if only.is_some() {
        choose(till, only);
    }
    want(till);
}

/// Reads on while the page lacks rows and older sales may answer.
fn want(till: &Rc<Inner>) {
    let before = {
        let looking = till.receipts.borrow();
        if looking.is_asking || looking.sales.len() >= looking.wanted { None } else { looking.older }
    };
    match before {
        Some(before) => read_on(till, Some(before)),
        None => show_state(till),
    }
}

fn show_state(till: &Inner) {
    let Some(window) = till.window() else { return };
    let looking = till.receipts.borrow();
    let is_all = looking.text.is_empty() && looking.day.is_none();
    let receipts = window.global::<Receipts>();
    receipts.set_has_older(looking.older.is_some());
    receipts.set_state(match looking.is_asking {
        true => ReceiptsState::Searching,
        false if is_all => ReceiptsState::NoSales,
        false => ReceiptsState::NothingFound,
    });
}

fn show_rows(till: &Inner) {
    let (Some(window), Some(view)) = (till.window(), till.view()) else { return };
    let looking = till.receipts.borrow();
    let rows: Vec<ReceiptRow> = looking.sales.iter().map(|sale| row(till, &view, sale)).collect();
    let receipts = window.global::<Receipts>();
    let shown = receipts.get_rows();
    let shown = shown.as_any().downcast_ref::<VecModel<ReceiptRow>>();
    match shown {
        // Rows that stay are left alone: a page that grows draws nothing anew.
        Some(shown) if shown.row_count() <= rows.len() && shown.iter().zip(&rows).all(|(old, new)| old == *new) => {
            let known = shown.row_count();
            shown.extend(rows.into_iter().skip(known));
        }
        _ => receipts.set_rows(Rc::new(VecModel::from(rows)).into()),
    }
    receipts.set_selected(position(&looking));
}

fn row(till: &Inner, view: &View, sale: &SaleView) -> ReceiptRow {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let mut kinds: Vec<String> = sale.tenders.iter().map(|tender| kind(till, tender.kind)).collect();
    kinds.sort();
    kinds.dedup();
    let own = [view.workstation.as_str(), "-"].concat();
    let when = match sale.at.date() {
        day if day == view.now.date() => formats.time(sale.at.local()),
        _ => formats.date_time(sale.at.local()),
    };
    ReceiptRow {
        number: sale.label.strip_prefix(&own).unwrap_or(&sale.label).into(),
        when: when.into(),
        total: formats.money(sale.total + sale.rounding, view.currency).into(),
        paid: kinds.join(", ").into(),
        is_void: sale.voided_by.is_some(),
    }
}

fn kind(till: &Inner, kind: TenderKind) -> String {
    till.text(match kind {
        TenderKind::Cash => "pay-cash",
        TenderKind::Card => "pay-card",
        TenderKind::Voucher => "pay-voucher",
        TenderKind::Online => "pay-online",
    })
}

fn position(looking: &Looking) -> i32 {
    let index = looking.sales.iter().position(|sale| Some(sale.receipt) == looking.chosen);
    index.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1)
}

/// Enter in the search field opens what stands first.
fn choose_first(till: &Rc<Inner>) {
    let first = till.receipts.borrow().sales.first().map(|sale| sale.receipt);
    if first.is_some() {
        choose(till, first);
    }
}

fn choose(till: &Rc<Inner>, receipt: Option<u64>) {
    till.receipts.borrow_mut().chosen = receipt;
    let Some(window) = till.window() else { return };
    let receipts = window.global::<Receipts>();
    receipts.set_selected(position(&till.receipts.borrow()));
    receipts.set_is_void_asked(false);
    match receipt {
        None => receipts.set_number("".into()),
        Some(receipt) => till.request(Action::ShowSale { receipt }, move |till, reply| {
            let is_it = till.receipts.borrow().chosen == Some(receipt);
            if let Reply::Sale { sale, voided_by } = reply
                && is_it
            {
                show_sale(till, &sale, voided_by);
            }
        }),
    }
}

fn show_sale(till: &Inner, sale: &Sale, voided_by: Option<u64>) {
    let (Some(window), Some(view), catalog) = (till.window(), till.view(), till.catalog()) else { return };
    let formats = catalog.formats();
    let operator = view.operators.iter().find(|known| known.id == sale.operator);
    let operator = operator.map_or(sale.operator.0.as_str(), |known| known.name.as_str());
    let receipts = window.global::<Receipts>();
    receipts.set_number(label(&view, sale).into());
    receipts.set_when(formats.date_time(sale.at.local()).into());
    receipts.set_operator(operator.into());
    receipts.set_void_slip(voided_by.map(|slip| format!("{slip:06}")).unwrap_or_default().into());
    let goods = sale.lines.iter().zip(&sale.totals.lines).filter(|(line, _)| !line.is_voucher);
    let lines = goods.map(|(line, totals)| sold(till, sale, line, totals));
    let back = sale.returns.iter().map(|line| came_back(till, sale, line));
    let vouchers = sale.vouchers.iter().map(|sold| voucher(till, sale, sold));
    receipts.set_lines(model(lines.chain(back).chain(vouchers)));
    receipts.set_sums(model(sums(till, sale)));
}

/// A line that came back, with a minus before its amount.
fn came_back(till: &Inner, sale: &Sale, line: &retail::ReturnLine) -> ReceiptLine {
    let catalog = till.catalog();
    let formats = catalog.formats();
    ReceiptLine {
        quantity: formats.quantity(line.quantity).into(),
        name: line.item.name.as_str().into(),
        detail: returns::reason_words(till, line.reason).into(),
        amount: returns::minus(line.back(), &formats.money(line.back(), sale.currency)).into(),
    }
}

/// A gift voucher that was sold.
fn voucher(till: &Inner, sale: &Sale, sold: &retail::VoucherSold) -> ReceiptLine {
    ReceiptLine {
        quantity: till.catalog().formats().quantity(Quantity::ONE).into(),
        name: till.text("sell-voucher").into(),
        detail: crate::sell::voucher_detail(sold).into(),
        amount: till.catalog().formats().money(sold.amount, sale.currency).into(),
    }
}

/// The receipt's number as printed.
pub(crate) fn label(view: &View, sale: &Sale) -> String {
    receipt_label(&WorkstationId(view.workstation.clone()), sale.series.as_ref(), sale.receipt)
}

fn model<Row: Clone + 'static>(rows: impl IntoIterator<Item = Row>) -> ModelRc<Row> {
    Rc::new(VecModel::from(rows.into_iter().collect::<Vec<_>>())).into()
}

fn sold(till: &Inner, sale: &Sale, line: &LineItem, totals: &LineTotals) -> ReceiptLine {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let price = formats.unit_price(line.unit_price, sale.currency, line.item.unit);
    let quantity = formats.quantity(line.quantity);
    let is_measured = line.item.unit.is_measured();
    let arguments = [("quantity", language::Value::Text(&quantity)), ("price", language::Value::Text(&price))];
    let mut details = Vec::new();
    if is_measured {
        details.push(catalog.format("sell-measured", &arguments));
    } else if line.quantity != Quantity::ONE {
        details.push(till.say("sell-each", "price", &price));
    }
    if !totals.line_discount.is_zero() {
        let off = signed(&formats.money(totals.line_discount, sale.currency), true);
        details.push(match line.discount {
            Some(Discount::Percent(rate)) => [till.text("sell-discount"), formats.percent(rate), off].join(" "),
            _ => [till.text("sell-discount"), off].join(" "),
        });
    }
    details.extend(line.note.clone());
    ReceiptLine {
        quantity: if is_measured { String::new() } else { quantity }.into(),
        name: words::unbroken(&line.item.name).into(),
        detail: details.join("\n").into(),
        amount: formats.money(totals.gross - totals.line_discount, sale.currency).into(),
    }
}

/// An amount with its sign in front: a minus (U+2212) as wide as the plus.
fn signed(amount: &str, is_below_zero: bool) -> String {
    [if is_below_zero { "\u{2212}" } else { "+" }, amount].concat()
}

/// What stands below the lines: discount, total, what was paid and handed back, tax.
fn sums(till: &Inner, sale: &Sale) -> Vec<ReceiptSum> {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let totals = &sale.net_totals();
    let sum = |words: String, amount: Money| ReceiptSum {
        words: words.into(),
        amount: formats.money(amount, sale.currency).into(),
        is_strong: false,
    };
    let mut sums = Vec::new();
    let signed = |words: String, amount: Money| {
        let plain = sum(words, if amount < Money::ZERO { -amount } else { amount });
        ReceiptSum { amount: signed(&plain.amount, amount < Money::ZERO).into(), ..plain }
    };
    if !totals.basket_discount.is_zero() {
        sums.push(signed(till.text("sell-basket-discount"), -totals.basket_discount));
    }
    sums.extend(sale.prepaid.iter().map(|prepaid| signed(till.text("receipt-prepaid"), -prepaid.amount)));
    sums.push(ReceiptSum { is_strong: true, ..sum(till.text("sell-total"), sale.net_total()) });
    if !sale.rounding.is_zero() {
        sums.push(signed(till.text("pay-rounding"), sale.rounding));
    }
    sums.extend(sale.tenders.iter().map(|tender| sum(kind(till, tender.kind), tender.amount)));
    if !sale.change.is_zero() {
        sums.push(sum(till.text("done-change"), sale.change));
    }
    let taxes = totals.taxes.iter().filter(|tax| !tax.gross.is_zero());
    sums.extend(taxes.map(|tax| {
        let net = formats.money(tax.net, sale.currency);
        let rate = formats.percent(tax.rate);
        let arguments = [("rate", language::Value::Text(&rate)), ("net", language::Value::Text(&net))];
        sum(catalog.format("receipts-tax", &arguments), tax.tax)
    }));
    sums
}

fn ask_void(till: &Inner, is_asked: bool) {
    if let Some(window) = till.window() {
        window.global::<Receipts>().set_is_void_asked(is_asked);
    }
}

/// Prints a receipt without prices; the last sale's if no receipt is named.
pub(crate) fn gift(till: &Inner, receipt: Option<u64>) {
    till.request(Action::GiftReceipt { receipt, lines: Vec::new() }, |till, _| {
        till.toast(&till.text("done-queued"), Severity::Good);
    });
}

/// Prints a receipt again, marked as a duplicate, and says when it will come.
pub(crate) fn reprint(till: &Inner, receipt: u64) {
    till.request(Action::PrintAgain { receipt: Some(receipt) }, |till, _| {
        let printer = till.view().map_or(DeviceState::Off, |view| devices::printer_state(&view));
        let (words, severity) = match printer {
            DeviceState::Ready | DeviceState::Busy | DeviceState::PaperLow => ("done-queued", Severity::Good),
            DeviceState::PaperOut => ("done-paper-out", Severity::Soon),
            _ => ("done-waiting", Severity::Soon),
        };
        till.toast(&till.text(words), severity);
    });
}

fn void(till: &Rc<Inner>) {
    let Some(receipt) = till.receipts.borrow().chosen else { return };
    ask_void(till, false);
    let action = Action::PostVoid { receipt, reason: till.text("receipts-void-reason") };
    till.request(action, move |till, reply| {
        let Reply::PostVoided { receipt: slip, cash_back, card_back } = reply else { return };
        let catalog = till.catalog();
        let money = |amount| catalog.formats().money(amount, sell::currency(till));
        let mut words = vec![till.say("receipts-void-done", "number", &format!("{receipt:06}"))];
        if !cash_back.is_zero() {
            words.push(till.say("receipts-void-cash-back", "amount", &money(cash_back)));
        }
        if !card_back.is_zero() {
            words.push(till.say("receipts-void-card-back", "amount", &money(card_back)));
        }
        till.toast(&words.join(" "), Severity::Soon);
        for sale in till.receipts.borrow_mut().sales.iter_mut().filter(|sale| sale.receipt == receipt) {
            sale.voided_by = Some(slip);
        }
        show_rows(till);
        let chosen = till.receipts.borrow().chosen;
        choose(till, chosen);
    });
}
