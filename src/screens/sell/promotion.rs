//! What promotions need of the cashier: a coupon that is typed, whom the basket is for, and the quiet line about what a little more
//! would save.

use super::law::done;
use super::panels::Panel;
use super::{sending, set_panel};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::{Catalog, Value};
use retail::Currency;
use retail::promotion::Hint;
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{CouponRow, Sell, SellPanel, VariantChoice};
use workstation::view::{BasketView, CustomerView, View};
use workstation::{Action, PurchaseView, PurchasesStanding, PurchasesView, Reply};

/// Purchases that there is room for.
const PURCHASES_SHOWN: usize = 3;
/// Letters from which customers are looked for.
const LETTERS_MIN: usize = 2;

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    set_if_other(sell.get_coupons(), Vec::new(), |model| sell.set_coupons(model));
    set_if_other(sell.get_found_customers(), Vec::new(), |model| sell.set_found_customers(model));
    sell.set_hint("".into());
    sell.set_customer("".into());
    sell.on_coupon_accepted(on!(till, |till, code| {
        till.request(Action::AddCoupon { code: code.into() }, |till, reply| {
            let waits = match reply {
                Reply::Basket { notice: Some(notice), .. } => Some(notice.text),
                _ => None,
            };
            done(till);
            if let Some(text) = waits {
                till.refuse(&text);
            }
        });
    }));
    sell.on_coupon_removed(on!(till, |till, index| {
        let coupons = till.view().and_then(|view| view.basket.as_ref().map(|basket| basket.coupons.clone()));
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        if let Some(coupon) = coupons.unwrap_or_default().get(index) {
            till.request(Action::RemoveCoupon { code: coupon.code.clone() }, |_, _| ());
        }
    }));
    sell.on_customer_searched(on!(till, |till, text| search(till, &text)));
    sell.on_customer_chosen(on!(till, |till, index| {
        let chosen = match &*till.sell.panel.borrow() {
            Panel::Promotion(found) => {
                usize::try_from(index).ok().and_then(|index| found.get(index)).map(|it| it.customer)
            }
            _ => None,
        };
        if chosen.is_some() {
            till.request(Action::SetCustomer { customer: chosen }, |till, _| sending::customer_chosen(till));
        }
    }));
    sell.on_customer_taken_back(on!(till, |till| {
        till.request(Action::SetCustomer { customer: None }, |till, _| done(till));
    }));
}

/// Opens the panel to type a coupon, or to look for a customer.
pub(super) fn ask(till: &Inner, panel: SellPanel) {
    let Some(window) = till.window() else { return };
    let sell = window.global::<Sell>();
    till.sell.after_customer.take();
    sell.set_entry_problem("".into());
    sell.set_coupon_code("".into());
    sell.set_customer_query("".into());
    till.sell.panel.replace(Panel::Promotion(Vec::new()));
    set_if_other(sell.get_found_customers(), Vec::new(), |model| sell.set_found_customers(model));
    set_panel(till, panel);
}

fn search(till: &Inner, text: &str) {
    if text.trim().chars().count() < LETTERS_MIN {
        show_found(till, Vec::new());
        return;
    }
    till.request(Action::FindCustomers { text: text.to_owned() }, |till, reply| {
        if let Reply::Customers { customers } = reply {
            show_found(till, customers);
        }
    });
}

fn show_found(till: &Inner, found: Vec<CustomerView>) {
    let Some(window) = till.window() else { return };
    let Panel::Promotion(known) = &mut *till.sell.panel.borrow_mut() else { return };
    let sell = window.global::<Sell>();
    let row = |customer: &CustomerView| VariantChoice {
        name: customer.name.as_str().into(),
        detail: [customer.contact.clone(), points(till, customer)].join(" ").trim().into(),
        price: customer.group.as_deref().unwrap_or_default().into(),
    };
    set_if_other(sell.get_found_customers(), found.iter().map(row).collect(), |model| sell.set_found_customers(model));
    *known = found;
}

/// Their points, and of when those are.
fn points(till: &Inner, customer: &CustomerView) -> String {
    let Some(points) = customer.points else { return String::new() };
    let catalog = till.catalog();
    let (points, time) =
        (catalog.formats().number(points), customer.points_as_of.map(|at| catalog.formats().date_time(at.local())));
    match &time {
        Some(time) => {
            let words = [("points", Value::Text(points.as_str())), ("time", Value::Text(time.as_str()))];
            catalog.format("sell-customer-points", &words)
        }
        None => till.say("sell-customer-points-unsure", "points", &points),
    }
}

/// What is known of what somebody bought.
fn note(bought: &PurchasesView) -> &'static str {
    match bought.standing {
        PurchasesStanding::Asking => "sell-purchases-asking",
        PurchasesStanding::Unasked => "sell-purchases-offline",
        PurchasesStanding::Known if bought.purchases.iter().any(|purchase| !purchase.is_voided) => "sell-purchases",
        PurchasesStanding::Known | PurchasesStanding::Unknown => "sell-purchases-none",
    }
}

/// The latest purchases: when, where, how much. What was undone isn't shown.
fn purchases(till: &Inner, bought: &PurchasesView) -> Vec<VariantChoice> {
    let catalog = till.catalog();
    let row = |purchase: &PurchaseView| VariantChoice {
        name: catalog.formats().date(purchase.at.date()).into(),
        detail: match purchase.channel.as_str() {
            "store" => purchase.store.as_str().into(),
            "web" => till.text("sell-purchases-web").into(),
            other => other.into(),
        },
        price: catalog.formats().money(purchase.total, purchase.currency).into(),
    };
    bought.purchases.iter().filter(|purchase| !purchase.is_voided).take(PURCHASES_SHOWN).map(row).collect()
}

/// The line about what would be saved, the coupons and the customer of the basket.
pub(super) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let (sell, catalog) = (window.global::<Sell>(), till.catalog());
    let basket = view.basket.as_ref();
    let hint = basket.and_then(|basket| basket.hints.first()).map(|hint| said(hint, view.currency, &catalog));
    sell.set_hint(hint.unwrap_or_default().into());
    let customer = basket.and_then(|basket| basket.customer.as_ref());
    let named = |customer: &retail::BasketCustomer| match &customer.group {
        Some(group) => SharedString::from([&customer.name, " \u{b7} ", group].concat()),
        None => customer.name.as_str().into(),
    };
    sell.set_customer(customer.map(named).unwrap_or_default());
    let bought = basket.and_then(|basket| basket.purchases.as_ref());
    sell.set_purchases_note(bought.map(|bought| till.text(note(bought))).unwrap_or_default().into());
    let rows = bought.map(|bought| purchases(till, bought)).unwrap_or_default();
    set_if_other(sell.get_purchases(), rows, |model| sell.set_purchases(model));
    let rows = basket.map(|basket| coupons(basket, view.currency, &catalog)).unwrap_or_default();
    set_if_other(sell.get_coupons(), rows, |model| sell.set_coupons(model));
}

fn coupons(basket: &BasketView, currency: Currency, catalog: &Catalog) -> Vec<CouponRow> {
    let row = |coupon: &workstation::view::CouponView| CouponRow {
        code: coupon.code.as_str().into(),
        name: coupon.name.as_str().into(),
        amount: if coupon.amount.is_zero() {
            SharedString::default()
        } else {
            catalog.formats().amount(-coupon.amount, currency).into()
        },
    };
    basket.coupons.iter().map(row).collect()
}

/// What a little more would save, in one sentence.
fn said(hint: &Hint, currency: Currency, catalog: &Catalog) -> String {
    let formats = catalog.formats();
    let amount = formats.money(hint.saves, currency);
    let (name, amount) = (("name", Value::Text(&hint.name)), ("amount", Value::Text(&amount)));
    match (&hint.article, hint.missing) {
        (_, Some(missing)) => {
            let missing = formats.money(missing, currency);
            catalog.format("sell-hint-amount", &[("missing", Value::Text(&missing)), name, amount])
        }
        (Some(article), None) => catalog.format("sell-hint-piece", &[("article", Value::Text(article)), name, amount]),
        (None, None) => String::new(),
    }
}
