//! The window that faces the customer: the same view as the till's, in the language of the store, and nothing to tap.

use crate::keyboard;
use crate::pay::set_if_other;
use crate::settings::scheme;
use crate::till::{Inner, on};
use crate::words::{additions, unbroken};
use language::{Catalog, Value};
use retail::{Quantity, TenderKind, Unit};
use slint::{ComponentHandle, SharedString};
use std::cell::RefCell;
use std::rc::Rc;
use ui::{Customer, CustomerLine, CustomerPaid, CustomerState, CustomerWindow, Locale, Theme};
use workstation::view::{BasketView, LineView, SaleView, View};

/// More of the newest lines than any window shows.
const LINES_MAX: usize = 24;

/// The customer's window and the language it speaks.
#[derive(Default)]
pub(crate) struct Facing {
    window: RefCell<Option<slint::Weak<CustomerWindow>>>,
    catalog: RefCell<Option<Rc<Catalog>>>,
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
            customer.set_state(CustomerState::Basket);
        }
        (None, Some(sale)) => {
            show_sale(&customer, &catalog, view, sale);
            customer.set_state(CustomerState::Done);
        }
        (None, None) => customer.set_state(CustomerState::Welcome),
    }
}

/// The texts of the store's language, put on the window when they change.
fn speak(till: &Inner, window: &CustomerWindow, view: &View) -> Option<Rc<Catalog>> {
    let known = till.facing.catalog.borrow().clone().filter(|catalog| catalog.tag() == view.store_language);
    if known.is_some() {
        return known;
    }
    let catalog = Rc::new(Catalog::load(&view.store_language, &till.options.own_wording).ok()?);
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
        name: unbroken(&line.name).into(),
        detail: detail.into(),
        amount: formats.amount(line.amount, view.currency).into(),
    }
}
