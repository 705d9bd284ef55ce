//! The window that faces the customer: the same view as the till's, in the language they asked for or else the store's.

use crate::keyboard;
use crate::pay::set_if_other;
use crate::settings::scheme;
use crate::till::{Inner, on};
use crate::words::{additions, primary, unbroken};
use language::{Catalog, Language, Value};
use retail::{Quantity, TenderKind, Unit};
use slint::{ComponentHandle, SharedString};
use std::cell::RefCell;
use std::rc::Rc;
use ui::{Customer, CustomerLanguage, CustomerLine, CustomerPaid, CustomerState, CustomerWindow, Locale, Theme};
use workstation::Action;
use workstation::view::{BasketView, LineView, SaleView, View};

/// The English that is offered where no other is near.
const WORLD_ENGLISH: &str = "en-GB";
/// More of the newest lines than any window shows.
const LINES_MAX: usize = 24;

/// The customer's window and the language it speaks.
#[derive(Default)]
pub(crate) struct Facing {
    window: RefCell<Option<slint::Weak<CustomerWindow>>>,
    catalog: RefCell<Option<Rc<Catalog>>>,
    offered: RefCell<Offered>,
}

/// The languages to choose from in a store and its country, which are looked for once.
#[derive(Default)]
struct Offered {
    near: Vec<String>,
    languages: Rc<Vec<Language>>,
}

/// From now on this window shows what the till's view says.
pub(crate) fn face(till: &Rc<Inner>, window: &CustomerWindow) {
    let customer = window.global::<Customer>();
    customer.set_state(CustomerState::Welcome);
    customer.set_store("".into());
    // Where a window manager gives this window the keyboard, a scanner that types is still heard.
    customer.on_key(on!(till, |till, text, modifiers| {
        keyboard::pressed(till, &text, &modifiers);
    }));
    customer.on_language_chosen(on!(till, |till, tag| choose_language(till, Some(tag.into()))));
    till.facing.window.replace(Some(window.as_weak()));
    till.facing.catalog.replace(None);
    if let Some(view) = till.view() {
        apply(till, &view);
    }
}

pub(crate) fn apply(till: &Inner, view: &View) {
    let Some(window) = till.facing.window.borrow().as_ref().and_then(slint::Weak::upgrade) else { return };
    let Some(catalog) = speak(till, &window, view) else { return };
    window.global::<Theme>().set_scheme(scheme(view));
    let customer = window.global::<Customer>();
    customer.set_store(view.store.as_str().into());
    match (&view.basket, &view.paid) {
        (Some(basket), _) => {
            show_basket(&customer, &catalog, view, basket);
            show_languages(till, &customer, view);
            customer.set_state(CustomerState::Basket);
        }
        (None, Some(sale)) => {
            show_sale(&customer, &catalog, view, sale);
            customer.set_state(CustomerState::Done);
        }
        (None, None) => customer.set_state(CustomerState::Welcome),
    }
    if view.basket.is_none() {
        customer.set_is_choosing(false);
    }
}

/// Speaks another language with the customer of the open basket; `None` is the store's.
pub(crate) fn choose_language(till: &Rc<Inner>, language: Option<String>) {
    till.request(Action::SetReceiptLanguage { language }, |_, _| ());
}

/// The languages a customer may ask for, by their own names: the store's and the country's, then all others once.
pub(crate) fn languages(till: &Inner, view: &View) -> Rc<Vec<Language>> {
    let near: Vec<String> = std::iter::once(&view.store_language).chain(&view.country_languages).cloned().collect();
    let mut known = till.facing.offered.borrow_mut();
    if known.near != near {
        *known = Offered { languages: Rc::new(offered_near(&near)), near };
    }
    known.languages.clone()
}

fn offered_near(near: &[String]) -> Vec<Language> {
    let known = Catalog::languages();
    let spoken = |tag: &str| {
        let exact = known.iter().find(|language| language.tag == tag);
        exact.or_else(|| known.iter().find(|language| language.tag == primary(tag))).cloned()
    };
    let mut offered: Vec<Language> = Vec::new();
    for language in near.iter().filter_map(|tag| spoken(tag)) {
        if !offered.contains(&language) {
            offered.push(language);
        }
    }
    let is_near = |tag: &str, offered: &[Language]| offered.iter().any(|other| primary(&other.tag) == primary(tag));
    // Of a language that many places word their own way, one is enough for a visitor.
    let far = known.iter().filter(|language| !language.tag.contains('-') || language.tag == WORLD_ENGLISH);
    let far: Vec<Language> = far.filter(|language| !is_near(&language.tag, &offered)).cloned().collect();
    offered.extend(far);
    offered
}

/// The language the customer of the open basket reads, as it is offered.
pub(crate) fn read_by_customer<'a>(view: &View, offered: &'a [Language]) -> Option<&'a Language> {
    let asked = view.basket.as_ref().and_then(|basket| basket.receipt_language.as_ref());
    // The store's comes first.
    asked.map_or(offered.first(), |asked| offered.iter().find(|language| language.tag == *asked))
}

fn show_languages(till: &Inner, customer: &Customer<'_>, view: &View) {
    let offered = languages(till, view);
    let chosen = read_by_customer(view, &offered);
    customer.set_language(chosen.map(|language| language.tag.as_str()).unwrap_or_default().into());
    customer.set_language_name(chosen.map(|language| isolated(&language.name)).unwrap_or_default().into());
    let choice = |language: &Language| CustomerLanguage {
        tag: language.tag.as_str().into(),
        name: isolated(&language.name).into(),
    };
    set_if_other(customer.get_languages(), offered.iter().map(choice).collect(), |model| customer.set_languages(model));
}

/// What stands behind the name of a language written from the right stays behind it (UAX 9, FSI and PDI).
pub(crate) fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// The texts of the customer's language, if they asked for one, else of the store's, put on the window when they change.
fn speak(till: &Inner, window: &CustomerWindow, view: &View) -> Option<Rc<Catalog>> {
    let asked = match (&view.basket, &view.paid) {
        (Some(basket), _) => basket.receipt_language.as_ref(),
        (None, Some(sale)) => sale.receipt_language.as_ref(),
        (None, None) => None,
    };
    let language = asked.unwrap_or(&view.store_language);
    let known = till.facing.catalog.borrow().clone().filter(|catalog| catalog.tag() == language);
    if known.is_some() {
        return known;
    }
    let catalog = Rc::new(Catalog::load(language, &till.options.own_wording).ok()?);
    crate::till::install_texts(&window.global::<ui::Tr>(), &catalog);
    let locale = window.global::<Locale>();
    locale.set_tag(catalog.tag().into());
    locale.set_rtl(language::is_right_to_left(catalog.tag()));
    till.facing.catalog.replace(Some(catalog.clone()));
    Some(catalog)
}

fn show_basket(customer: &Customer<'_>, catalog: &Catalog, view: &View, basket: &BasketView) {
    let money = |amount| -> SharedString { catalog.formats().money(amount, view.currency).into() };
    let earlier = basket.lines.len().saturating_sub(LINES_MAX);
    let lines = basket.lines[earlier..].iter().map(|line| row(catalog, view, line)).collect();
    set_if_other(customer.get_lines(), lines, |model| customer.set_lines(model));
    customer.set_earlier(i32::try_from(earlier).unwrap_or(i32::MAX));
    customer.set_total(money(basket.total));
    let has_discount = !basket.discount_amount.is_zero();
    // Where a sum is written out above the total, the discount stands in it.
    let is_apart = has_discount && basket.additions.is_empty();
    customer.set_discount(if is_apart { money(-basket.discount_amount) } else { SharedString::new() });
    let sum = additions(basket, view.currency, catalog);
    set_if_other(customer.get_additions(), sum, |model| customer.set_additions(model));
    show_paid(customer, catalog, view, &basket.tenders);
    customer.set_due(if basket.tenders.is_empty() { SharedString::new() } else { money(basket.due.exact) });
    customer.set_change(SharedString::new());
}

fn show_sale(customer: &Customer<'_>, catalog: &Catalog, view: &View, sale: &SaleView) {
    let money = |amount| -> SharedString { catalog.formats().money(amount, view.currency).into() };
    customer.set_total(money(sale.total + sale.rounding));
    customer.set_discount(SharedString::new());
    show_paid(customer, catalog, view, &sale.tenders);
    customer.set_due(SharedString::new());
    customer.set_change(if sale.change.is_zero() { SharedString::new() } else { money(sale.change) });
}

fn show_paid(customer: &Customer<'_>, catalog: &Catalog, view: &View, tenders: &[retail::Tender]) {
    let paid = tenders.iter().map(|tender| CustomerPaid {
        is_cash: tender.kind == TenderKind::Cash,
        amount: catalog.formats().money(tender.amount, view.currency).into(),
    });
    set_if_other(customer.get_paid(), paid.collect(), |model| customer.set_paid(model));
}

fn row(catalog: &Catalog, view: &View, line: &LineView) -> CustomerLine {
    let formats = catalog.formats();
    let price = formats.unit_price(line.unit_price, view.currency, line.unit);
    let price = [("price", Value::Text(&price))];
    let is_counted = line.unit == Unit::Each;
    let detail = match line.quantity {
        _ if !is_counted => {
            let quantity = formats.quantity(line.quantity);
            catalog.format("sell-measured", &[("quantity", Value::Text(&quantity)), price[0]])
        }
        Quantity::ONE => String::new(),
        _ => catalog.format("sell-each", &price),
    };
    CustomerLine {
        quantity: if is_counted { formats.number(line.quantity.amount()) } else { String::new() }.into(),
        name: unbroken(line.customer_name.as_ref().unwrap_or(&line.name)).into(),
        detail: detail.into(),
        amount: formats.amount(line.amount, view.currency).into(),
    }
}
