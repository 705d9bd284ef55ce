//! Goods whose receipt this till doesn't know: the number of a receipt from elsewhere, the article that is scanned or looked for, and
//! what is typed beside a line.

use super::order::{self, Offered};
use super::{say_of_line, selected, show};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::Value;
use retail::{Condition, Quantity, ReceiptOf, ReturnReason, Sku};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{ReturnFound, ReturnRow, ReturnStep, Returns};
use workstation::view::{ArticleView, View};
use workstation::{Action, Answer, ChooseReturnArticle, Reply, ReturnArticle, ReturningArticleView};

/// Letters from which articles are looked for.
const LETTERS_MIN: usize = 2;
/// Articles that are offered at most: more are found by typing on.
const FOUND_MAX: usize = 12;

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// The number of a receipt from elsewhere.
    Number,
    /// An order of the online store, or what it is found by.
    Order,
    /// An article.
    Search,
    /// A note.
    Note,
}

/// What a person said on this screen and nobody else knows yet.
#[derive(Debug)]
pub(crate) struct Returning {
    /// The line of the receipt they tapped.
    pub(crate) chosen: Option<usize>,
    /// Whether scans are those of articles that come back.
    pub(crate) is_open: bool,
    writing: Option<Writing>,
    found: Vec<ArticleView>,
    /// What is offered while an order is looked for.
    pub(super) offered: Offered,
    /// Of an article without a receipt of this till.
    reason: ReturnReason,
    condition: Condition,
    note: String,
}

impl Default for Returning {
    fn default() -> Returning {
        Returning {
            chosen: None,
            is_open: false,
            writing: None,
            found: Vec::new(),
            offered: Offered::Nothing,
            reason: ReturnReason::ChangedMind,
            condition: Condition::AsNew,
            note: String::new(),
        }
    }
}

impl Returning {
    pub(super) fn writing(&self) -> Option<Writing> {
        self.writing
    }
}

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let returns = window.global::<Returns>();
    set_if_other(returns.get_found(), Vec::new(), |model| returns.set_found(model));
    returns.on_without_receipt(on!(till, |till| write(till, Some(Writing::Search))));
    returns.on_receipt_elsewhere(on!(till, |till| write(till, Some(Writing::Number))));
    returns.on_online_order(on!(till, |till| order::ask(till)));
    returns.on_ask_note(on!(till, |till| ask_note(till)));
    returns.on_edited(on!(till, |till, text| edited(till, &text)));
    returns.on_accepted(on!(till, |till, text| accepted(till, &text)));
    returns.on_found_chosen(on!(till, |till, index| choose_found(till, index)));
    returns.on_other_article(on!(till, |till| {
        choose(till, None, None);
        write(till, Some(Writing::Search));
    }));
    returns.on_writing_closed(on!(till, |till| {
        let is_note = till.returning.borrow().writing == Some(Writing::Note);
        write(till, None);
        if !is_note {
            open(till, None);
        }
    }));
}

/// From now on a scan is that of an article that comes back, or of its receipt.
pub(super) fn open(till: &Rc<Inner>, receipt: Option<String>) {
    let is_named = receipt.is_some();
    clear_refusal(till);
    till.returning.replace(Returning { is_open: true, ..Returning::default() });
    till.request(Action::OpenArticleReturn { receipt }, move |till, _| {
        write(till, is_named.then_some(Writing::Search));
    });
}

/// What stands on the screen.
pub(super) fn step_of(till: &Inner, view: &View) -> ReturnStep {
    let article = view.returning_article.as_ref();
    match till.returning.borrow().writing {
        Some(Writing::Note) => ReturnStep::Note,
        _ if view.returning.is_some() => ReturnStep::Decide,
        _ if view.returning_order.as_ref().is_some_and(order::is_known) => ReturnStep::Decide,
        Some(Writing::Order) => ReturnStep::Order,
        None if view.returning_order.is_some() => ReturnStep::Order,
        _ if article.is_some_and(|open| open.article.is_some()) => ReturnStep::Decide,
        Some(Writing::Number) if article.is_none_or(|open| open.receipt.is_none()) => ReturnStep::Number,
        Some(_) => ReturnStep::Search,
        None if article.is_some_and(|open| open.receipt.is_some()) => ReturnStep::Search,
        None => ReturnStep::Ask,
    }
}

pub(super) fn apply(till: &Inner, returns: &Returns<'_>, view: &View) {
    let catalog = till.catalog();
    let formats = catalog.formats();
    returns.set_when("".into());
    returns.set_title(till.text("returns-article-title").into());
    let open = view.returning_article.as_ref();
    returns.set_rule(open.map(|open| rule(till, view, open)).unwrap_or_default().into());
    returns.set_is_exchange_only(open.is_some_and(|open| open.of == Some(ReceiptOf::Abroad)));
    let chosen = open.and_then(|open| Some((open, open.article.as_ref()?)));
    let rows = chosen.map(|(open, article)| row(till, view, open, article)).into_iter().collect();
    set_if_other(returns.get_rows(), rows, |model| returns.set_rows(model));
    returns.set_selected(if chosen.is_some() { 0 } else { -1 });
    let state = till.returning.borrow();
    super::show_told(returns, chosen.map(|_| (state.reason, state.condition)));
    returns.set_back(formats.money(open.map_or(retail::Money::ZERO, |open| open.back), view.currency).into());
    let at_hub = open.and_then(|open| super::at_hub(till, open.hub.as_ref())).map(Into::into);
    set_if_other(returns.get_reasons_why(), at_hub.into_iter().collect(), |model| returns.set_reasons_why(model));
    returns.set_can_confirm(chosen.is_some());
}

/// The article and how much of it comes back.
fn row(till: &Inner, view: &View, open: &ReturningArticleView, article: &ArticleView) -> ReturnRow {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let price = open.unit_price.map(|price| formats.unit_price(price, view.currency, article.unit));
    let price = price.unwrap_or_default();
    let words = [("price", Value::Text(price.as_str())), ("days", Value::Number(open.days))];
    ReturnRow {
        name: full_name(article).into(),
        detail: catalog.format("returns-article-price", &words).into(),
        came_back: super::came_back(till, &open.came_back).into(),
        note: till.returning.borrow().note.as_str().into(),
        picked: formats.quantity(open.quantity).into(),
        amount: super::minus(open.back, &formats.amount(open.back, view.currency)).into(),
        is_picked: true,
        can_more: true,
        can_less: open.quantity.amount() > least(open.quantity),
    }
}

fn full_name(article: &ArticleView) -> String {
    let options = article.options.iter().map(|(_, value)| value.as_str());
    std::iter::once(article.name.as_str()).chain(options).collect::<Vec<_>>().join(", ")
}

/// What can be done, and which rule says so.
fn rule(till: &Inner, view: &View, open: &ReturningArticleView) -> String {
    let catalog = till.catalog();
    let label = open.receipt.as_deref().unwrap_or_default();
    let receipt = [("receipt", Value::Text(label))];
    let mut rule = Vec::new();
    match open.of {
        None | Some(ReceiptOf::Here) => {}
        Some(ReceiptOf::OtherTill) => rule.push(catalog.format("returns-rule-other-till", &receipt)),
        Some(ReceiptOf::OtherStore) => rule.push(catalog.format("returns-rule-other-store", &receipt)),
        Some(ReceiptOf::Abroad) => rule.push(catalog.format("returns-rule-abroad", &receipt)),
    }
    rule.push(catalog.format("returns-rule-price", &[("days", Value::Number(open.days))]));
    if let Some(max) = open.max {
        rule.push(till.say("returns-rule-max", "max", &catalog.formats().money(max, view.currency)));
    }
    rule.join(" ")
}

/// The least that comes back, and a step of plus and minus: a piece, or a tenth of what it is measured by.
fn least(quantity: Quantity) -> i64 {
    let unit = quantity.unit();
    10_i64.pow(u32::from(unit.decimals().saturating_sub(1)))
}

/// Plus or minus of an article without a receipt of this till; whether there is one.
pub(super) fn step(till: &Rc<Inner>, by: i64) -> bool {
    let open = till.view().and_then(|view| view.returning_article.clone());
    let Some((open, article)) = open.and_then(|open| Some((open.clone(), open.article?))) else { return false };
    let amount = (open.quantity.amount() + by * least(open.quantity)).max(least(open.quantity));
    choose(till, Some(article.sku), Some(Quantity::new(amount, open.quantity.unit())));
    true
}

fn choose(till: &Rc<Inner>, sku: Option<Sku>, quantity: Option<Quantity>) {
    clear_refusal(till);
    let is_chosen = sku.is_some();
    till.request(Action::ChooseReturnArticle(ChooseReturnArticle { sku, quantity }), move |till, _| {
        if is_chosen && till.returning.borrow().writing.is_some() {
            write(till, None);
        }
    });
}

/// Why and in which state an article without a receipt of this till comes back; whether there is one.
pub(super) fn told(till: &Rc<Inner>, reason: Option<ReturnReason>, condition: Option<Condition>) -> bool {
    if !has_article(till) {
        return false;
    }
    clear_refusal(till);
    {
        let mut state = till.returning.borrow_mut();
        state.reason = reason.unwrap_or(state.reason);
        state.condition = condition.unwrap_or(state.condition);
    }
    show(till);
    true
}

fn has_article(till: &Inner) -> bool {
    let view = till.view();
    view.and_then(|view| view.returning_article.as_ref().map(|open| open.article.is_some())).unwrap_or(false)
}

/// What takes the article back, if one without a receipt of this till is chosen.
pub(super) fn confirmed(till: &Inner) -> Option<Action> {
    clear_refusal(till);
    let open = till.view()?.returning_article.clone()?;
    let state = till.returning.borrow();
    Some(Action::ReturnArticle(ReturnArticle {
        sku: open.article?.sku,
        quantity: Some(open.quantity),
        reason: state.reason,
        condition: state.condition,
        receipt: open.receipt,
        note: (!state.note.is_empty()).then(|| state.note.clone()),
    }))
}

/// Asks for a note of the line that was tapped, or of the article.
pub(super) fn ask_note(till: &Rc<Inner>) {
    let note = match selected(till) {
        Some(line) => line.note.unwrap_or_default(),
        None if has_article(till) => till.returning.borrow().note.clone(),
        None => return,
    };
    write(till, Some(Writing::Note));
    if let Some(window) = till.window() {
        window.global::<Returns>().set_text(note.into());
    }
}

/// Opens or closes the field.
pub(super) fn write(till: &Rc<Inner>, writing: Option<Writing>) {
    till.returning.borrow_mut().writing = writing;
    show_articles(till, Vec::new());
    till.returning.borrow_mut().offered = Offered::Nothing;
    clear_refusal(till);
    if let Some(window) = till.window() {
        window.global::<Returns>().set_text("".into());
    }
    show(till);
}

pub(super) fn clear_refusal(till: &Inner) {
    if let Some(window) = till.window() {
        window.global::<Returns>().set_refusal("".into());
    }
}

fn is_searching(till: &Inner) -> bool {
    till.view().is_some_and(|view| step_of(till, &view) == ReturnStep::Search)
}

fn edited(till: &Rc<Inner>, text: &str) {
    clear_refusal(till);
    if till.returning.borrow().writing == Some(Writing::Order) {
        return order::edited(till, text);
    }
    if !is_searching(till) {
        return;
    }
    if text.trim().chars().count() < LETTERS_MIN {
        return show_articles(till, Vec::new());
    }
    let asked = text.to_owned();
    let action = Action::Search { text: asked.clone(), limit: Some(FOUND_MAX) };
    till.request(action, move |till, reply| {
        // The newest question's answer counts.
        let is_newest = is_typed(till, &asked);
        if let (Reply::Articles { articles, .. }, true) = (reply, is_newest) {
            show_articles(till, articles);
        }
    });
}

/// Whether this is still what is typed.
pub(super) fn is_typed(till: &Inner, text: &str) -> bool {
    till.window().is_some_and(|window| window.global::<Returns>().get_text() == text)
}

/// Shows what was found below the letters.
pub(super) fn show_found(till: &Inner, rows: Vec<ReturnFound>) {
    let Some(window) = till.window() else { return };
    let returns = window.global::<Returns>();
    set_if_other(returns.get_found(), rows, |model| returns.set_found(model));
}

fn show_articles(till: &Inner, found: Vec<ArticleView>) {
    let Some(view) = till.view() else { return };
    let catalog = till.catalog();
    let row = |article: &ArticleView| {
        let price = article.price.map(|price| catalog.formats().unit_price(price, view.currency, article.unit));
        ReturnFound {
            name: full_name(article).into(),
            detail: article.sku.0.as_str().into(),
            price: price.unwrap_or_default().into(),
        }
    };
    show_found(till, found.iter().map(row).collect());
    till.returning.borrow_mut().found = found;
}

fn choose_found(till: &Rc<Inner>, index: i32) {
    if order::chosen(till, index) {
        return;
    }
    let article = usize::try_from(index).ok().and_then(|index| till.returning.borrow().found.get(index).cloned());
    let Some(article) = article else { return };
    let is_one = article.variants <= 1
        || !article.options.is_empty() && till.returning.borrow().found.len() > 1 && {
            let found = &till.returning.borrow().found;
            found.iter().filter(|other| other.product == article.product).count() > 1
        };
    if is_one {
        return choose(till, Some(article.sku), None);
    }
    till.request(Action::Variants { product: article.product }, |till, reply| {
        if let Reply::Articles { articles, .. } = reply {
            show_articles(till, articles);
        }
    });
}

/// Enter, or the button below the letters.
fn accepted(till: &Rc<Inner>, text: &str) {
    let writing = till.returning.borrow().writing;
    match writing {
        Some(Writing::Number) => number(till, text.trim()),
        Some(Writing::Note) => note(till, text.trim()),
        Some(Writing::Order) => order::accepted(till, text.trim()),
        // A number that was typed is that of the article, or of its receipt.
        Some(Writing::Search) | None if is_searching(till) => scan(till, text.trim()),
        Some(Writing::Search) | None => {}
    }
}

fn number(till: &Rc<Inner>, text: &str) {
    if text.is_empty() {
        return;
    }
    let code = text.to_uppercase();
    let action = Action::OpenArticleReturn { receipt: Some(code.clone()) };
    till.ask(action, move |till, answer| match answer {
        Answer::Ok(_) => {
            till.returning.borrow_mut().is_open = true;
            write(till, Some(Writing::Search));
        }
        // It is one of this till after all.
        Answer::No { problem, .. } if problem.code() == "return-has-receipt" => scan(till, &code),
        Answer::No { text, .. } => till.refuse(&text),
    });
}

fn scan(till: &Rc<Inner>, code: &str) {
    let action = Action::Scan { code: code.to_owned(), aim: None };
    till.request(action, |till, reply| match reply {
        Reply::Sale { sale, .. } => super::open(till, Some(sale.receipt)),
        // What nobody knows may be an order's number.
        Reply::ReturningOrder { .. } => {}
        _ => write(till, None),
    });
}

fn note(till: &Rc<Inner>, text: &str) {
    if has_article(till) {
        text.clone_into(&mut till.returning.borrow_mut().note);
    } else {
        say_of_line(till, None, None, Some(text.to_owned()));
    }
    write(till, None);
}
