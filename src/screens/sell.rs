//! Ringing up: what a scan, a tap or a typed number does, and how the basket answers.

mod basket;
mod counter;
mod law;
mod more;
mod panels;
mod promotion;
mod sending;
mod shelf;
mod voucher;

use crate::till::{Inner, Sound, on};
use crate::{approval, help, receipts, ring};
use retail::{LineId, Money, Quantity};
use slint::{ComponentHandle, Model};
use std::rc::Rc;
use ui::{BasketLine, Page, Sell, SellPanel, SellTile, Severity};
use workstation::view::{ArticleView, View};
use workstation::{Action, Answer, Notice, Reply, ScanOutcome, visible_code};

pub(crate) use basket::currency;
pub(crate) use basket::{choose_by, choose_none, choose_some, take_out};
pub(crate) use counter::payment_unknown;
pub(crate) use law::exemption_name;
pub(crate) use shelf::{add, forget_search, look};
pub(crate) use voucher::detail as voucher_detail;

/// Everything the sell screen holds.
#[derive(Default)]
pub(crate) struct Selling {
    shelf: std::cell::RefCell<shelf::Shelf>,
    tiles: Rc<slint::VecModel<SellTile>>,
    basket: std::cell::RefCell<basket::Rows>,
    lines: Rc<slint::VecModel<BasketLine>>,
    panel: std::cell::RefCell<panels::Panel>,
    /// The age that was asked for last, in years.
    age_asked: std::cell::Cell<Option<u8>>,
    /// Pieces that were typed and that the till asked about.
    unsure_pieces: std::cell::Cell<Option<i64>>,
    /// What is to be sent to the customer who is looked for.
    after_customer: std::cell::Cell<Option<LineId>>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.on_refusal_closed(on!(till, |till| clear_notes(till)));
    sell.on_unknown_closed(on!(till, |till| clear_notes(till)));
    sell.on_unknown_search(on!(till, |till| search_unknown(till)));
    sell.on_unknown_open(on!(till, |till| panels::sell_open(till)));
    shelf::bind(till, window);
    basket::bind(till, window);
    panels::bind(till, window);
    more::bind(till, window);
    law::bind(till, window);
    counter::bind(till, window);
    promotion::bind(till, window);
    voucher::bind(till, window);
    sending::bind(till, window);
}

pub(crate) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    basket::apply(till, window, view);
    shelf::update_badges(till);
    panels::apply(till, view);
    law::apply(till, window, view);
    counter::apply(till, window, view);
    promotion::apply(till, window, view);
    more::apply(till, window, view);
    window.global::<Sell>().set_can_sell_open(view.are_open_items_allowed);
}

/// Fetches categories and articles anew: at the start and when the language has changed.
pub(crate) fn reload(till: &Rc<Inner>) {
    shelf::load(till);
}

/// The language has changed: what stands in the basket is said anew.
pub(crate) fn restate(till: &Inner) {
    basket::restate(till);
}

pub(crate) fn picture_arrived(till: &Inner, stem: &str) {
    shelf::picture_arrived(till, stem);
    basket::picture_arrived(till, stem);
}

/// A person has come to or left the sell screen.
pub(crate) fn page_changed(till: &Inner, window: &ui::Omnitill, before: Page) {
    if before == Page::Sell {
        panels::close(till);
    }
    if till.page() == Page::Done || till.page() == Page::SignIn {
        clear_notes(till);
        shelf::start_over(till, window);
    }
}

/// A code came from a scanner that types, or from a person's tap on it.
pub(crate) fn scan(till: &Rc<Inner>, code: &str) {
    help::close(till);
    // The symbology identifier of ISO/IEC 15424, where a scanner is set to send it: "]E0".
    let (aim, data) = match code.strip_prefix(']').and_then(|rest| rest.char_indices().nth(2)) {
        Some((at, _)) => (Some(code[..=at].to_owned()), code[at + 1..].to_owned()),
        None => (None, code.to_owned()),
    };
    let shown = visible_code(&data);
    till.ask(Action::Scan { code: data, aim }, move |till, answer| match answer {
        Answer::Ok(Reply::Sale { sale, .. }) => {
            if let Some(view) = till.view() {
                receipts::scanned(till, sale.receipt, &receipts::label(&view, &sale));
            }
        }
        Answer::Ok(reply) if approval::is_open(till) => badged(till, reply),
        Answer::No { text, .. } if approval::is_open(till) => approval::refused(till, &text),
        Answer::Ok(reply) => {
            if matches!(reply, Reply::Basket { line: Some(_), .. }) {
                till.play(Sound::Accepted);
            }
            rung_up(till, reply, Carried::default());
        }
        Answer::No { problem, text } => scan_refused(till, &shown, problem.code(), &text),
    });
}

/// A scanner of its own read a code, and the workstation has dealt with it.
pub(crate) fn scanned(till: &Rc<Inner>, code: &str, outcome: &ScanOutcome) {
    match outcome {
        ScanOutcome::Added { line, notice } => {
            till.play(Sound::Accepted);
            added(till, Some(*line));
            show_notice(till, notice.as_ref());
        }
        ScanOutcome::NeedsQuantity { article } => ask_quantity(till, article, None),
        ScanOutcome::NeedsPrice { article } => ask_price(till, article, None),
        ScanOutcome::Receipt { receipt, label } => receipts::scanned(till, *receipt, label),
        // Whose it is, or what it approved, the view shows.
        ScanOutcome::Badge { reply } => badged(till, (**reply).clone()),
        ScanOutcome::NeedsSerial { article } => counter::ask_serial(till, article, None),
        ScanOutcome::PriceChecked { checked } => counter::checked(till, checked),
        ScanOutcome::Recalled { recalled } => counter::recalled(till, recalled),
        ScanOutcome::Order { .. } => crate::orders::scanned(till),
        ScanOutcome::Gathered { order, number } => crate::orders::gathered(till, *order, number),
        ScanOutcome::TakenOver { pieces, notice } => taken_over(till, *pieces, notice.as_ref()),
        ScanOutcome::Picked {} => till.play(Sound::Accepted),
        ScanOutcome::Refused { text, .. } if approval::is_open(till) => approval::refused(till, text),
        ScanOutcome::Refused { code: rule, text } => scan_refused(till, code, rule, text),
    }
}

/// The hub has answered about a coupon.
pub(crate) fn coupon_answered(till: &Rc<Inner>, reply: Option<&Reply>, text: &str) {
    match reply {
        Some(_) if text.is_empty() => till.play(Sound::Accepted),
        _ => till.refuse(text),
    }
}

/// A badge was held under a scanner.
fn badged(till: &Rc<Inner>, reply: Reply) {
    till.play(Sound::Accepted);
    if approval::is_open(till) {
        approval::badged(till, reply);
    }
}

/// What was typed already when an article asks for one thing more.
#[derive(Clone, Copy, Debug, Default)]
struct Carried {
    quantity: Option<Quantity>,
    price: Option<Money>,
}

/// Something was rung up, or asks for a quantity or price first.
fn rung_up(till: &Rc<Inner>, reply: Reply, carried: Carried) {
    match reply {
        // Its piece came out of the basket again: nothing was added, and the reason is shown.
        Reply::Basket { line: None, notice: Some(notice), .. } => till.refuse(&notice.text),
        Reply::Basket { line, notice, .. } => {
            added(till, line);
            show_notice(till, notice.as_ref());
        }
        Reply::NeedsQuantity { article } => ask_quantity(till, &article, carried.price),
        Reply::NeedsPrice { article } => ask_price(till, &article, carried.quantity),
        Reply::NeedsSerial { article } => counter::ask_serial(till, &article, carried.price),
        Reply::PriceChecked { checked } => counter::checked(till, &checked),
        Reply::Recalled { recalled } => counter::recalled(till, &recalled),
        Reply::TakenOver { pieces, notice, .. } => taken_over(till, pieces, notice.as_ref()),
        Reply::OrderOpened { .. } => crate::orders::scanned(till),
        _ => {}
    }
}

fn added(till: &Inner, line: Option<LineId>) {
    clear_notes(till);
    law::rung_up(till);
    counter::rung_up(till);
    basket::flash(till, line);
    if till.page() == Page::Pay && till.pay.borrow().is_card_open() {
        return; // The terminal is at work: what is due has grown, and the cashier stays with the card.
    }
    till.go(|at| at.sell());
}

/// What a customer had gathered with their telephone is in the basket; what isn't is told, and stays until the next scan.
fn taken_over(till: &Inner, pieces: i64, notice: Option<&Notice>) {
    till.play(if notice.is_some() { Sound::Refused } else { Sound::Accepted });
    added(till, None);
    match notice {
        Some(_) => show_notice(till, notice),
        None => till.toast(&till.count("sell-taken-over", pieces), Severity::Good),
    }
}

/// What the cashier has to see although the article was rung up: it stays over the basket until the next scan. That a pack was
/// counted once is told in passing.
fn show_notice(till: &Inner, notice: Option<&Notice>) {
    let (Some(notice), Some(window)) = (notice, till.window()) else { return };
    if notice.code == "pack-seen-twice" || till.page() != Page::Sell {
        till.toast(&notice.text, Severity::Soon);
    } else {
        window.global::<Sell>().set_refusal(notice.text.as_str().into());
    }
}

/// Brings the sell screen up for a question; a sale that has just been paid is put aside first.
fn show_sell(till: &Rc<Inner>) {
    if till.page() == Page::Done {
        till.request(Action::NextCustomer {}, |_, _| ());
    }
    till.go(|at| at.sell());
}

fn ask_quantity(till: &Rc<Inner>, article: &ArticleView, price: Option<Money>) {
    clear_notes(till);
    show_sell(till);
    panels::ask_weight(till, article, price);
}

fn ask_price(till: &Rc<Inner>, article: &ArticleView, quantity: Option<Quantity>) {
    clear_notes(till);
    show_sell(till);
    panels::ask_price(till, article, quantity);
}

fn scan_refused(till: &Rc<Inner>, code: &str, rule: &str, text: &str) {
    let is_card_open = till.page() == Page::Pay && till.pay.borrow().is_card_open();
    let may_sell = till.view().is_some_and(|view| view.operator.is_some());
    // What comes back isn't sold: whoever is at a return stays there.
    let is_self_checkout = crate::self_checkout::is_on(till);
    if rule != "code-unknown" || is_self_checkout || is_card_open || !may_sell || till.page() == Page::Returns {
        return till.refuse(text);
    }
    till.play(Sound::Refused);
    show_sell(till);
    if let Some(window) = till.window() {
        let sell = window.global::<Sell>();
        sell.set_refusal("".into());
        sell.set_unknown_code(code.into());
    }
}

/// Shows a refusal where the person looks: under the number being typed, else over the basket.
pub(crate) fn show_refusal(till: &Inner, window: &ui::Omnitill, text: &str) {
    let sell = window.global::<Sell>();
    if panels::is_typing(till) || panels::is_form(till) || law::is_form(till) {
        return sell.set_entry_problem(text.into());
    }
    sell.set_unknown_code("".into());
    sell.set_refusal(text.into());
}

/// The hub has said which gift vouchers are for a name.
pub(crate) fn vouchers_found(till: &Inner, vouchers: &[workstation::FoundVoucherView], text: &str) {
    voucher::found(till, vouchers, text);
}

/// Does what stands on a button of the panel "More", where the basket can be worked on.
pub(crate) fn act(till: &Rc<Inner>, id: &str) {
    if till.page() == Page::Sell {
        more::act(till, id);
    }
}

/// Back to the products.
pub(crate) fn close_panel(till: &Inner) {
    if till.page() == Page::Sell && !matches!(*till.sell.panel.borrow(), panels::Panel::Closed) {
        panels::close(till);
    }
}

/// A character that no field wants; returns whether the sell screen does something of its own with it.
pub(crate) fn typed(till: &Rc<Inner>, key: &str) -> bool {
    let Some(window) = till.window() else { return false };
    let sell = window.global::<Sell>();
    match (sell.get_panel(), key) {
        (SellPanel::None, "+" | "-") if sell.get_query().is_empty() && sell.get_lines().row_count() > 0 => {
            choose_some(till);
            if key == "+" {
                sell.invoke_line_more()
            } else {
                sell.invoke_line_less()
            }
            true
        }
        (SellPanel::More, letter) => {
            more::find(till, &window, letter);
            true
        }
        _ => false,
    }
}

/// A key of a real keyboard for the number being typed; returns whether one is.
pub(crate) fn number_key(till: &Rc<Inner>, name: &str) -> bool {
    let is_typing = till.page() == Page::Sell && panels::is_typing(till);
    match name {
        _ if !is_typing => {}
        "enter" => panels::accept(till),
        "erase" | "." | "," => panels::key(till, name),
        digit if digit.bytes().all(|byte| byte.is_ascii_digit()) => panels::key(till, digit),
        _ => {}
    }
    is_typing
}

fn clear_notes(till: &Inner) {
    if let Some(window) = till.window() {
        let sell = window.global::<Sell>();
        sell.set_refusal("".into());
        sell.set_unknown_code("".into());
    }
}

/// Looks for the article by name instead: the field is empty, its keyboard open.
fn search_unknown(till: &Rc<Inner>) {
    clear_notes(till);
    panels::close(till);
    let Some(window) = till.window() else { return };
    let sell = window.global::<Sell>();
    sell.set_query("".into());
    sell.set_has_keyboard(true);
    sell.set_search_wanted(sell.get_search_wanted() + 1);
    shelf::search(till, "");
}

fn set_panel(till: &Inner, panel: SellPanel) {
    if let Some(window) = till.window() {
        ring::clear(till);
        window.global::<Sell>().set_panel(panel);
    }
}
