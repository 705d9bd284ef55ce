//! What the law makes of a basket: how its total came about, where it is eaten, a buyer who need not pay some taxes, and the one an invoice
//! names.

use super::panels::{Panel, close};
use super::{basket, set_panel};
use crate::explain::Explained;
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::{Catalog, Value};
use retail::{Buyer, BuyerExemption, Consumption, LineId};
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{Sell, SellPanel, SellPlace};
use workstation::view::{BasketView, View};
use workstation::{Action, Reply};

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    set_if_other(sell.get_explained(), Vec::new(), |model| sell.set_explained(model));
    sell.on_explain_total(on!(till, |till| explain(till, None)));
    sell.on_place_chosen(on!(till, |till, is_dine_in| set_place(till, None, is_dine_in)));
    sell.on_line_place(on!(till, |till, is_dine_in| {
        if let Some(line) = basket::selected(till) {
            set_place(till, Some(line.line), is_dine_in);
        }
    }));
    sell.on_exemption_chosen(on!(till, |till, index| {
        if let Panel::Exemption { chosen, .. } = &mut *till.sell.panel.borrow_mut() {
            *chosen = usize::try_from(index).ok();
        }
        if let Some(window) = till.window() {
            window.global::<Sell>().set_exemption(index);
            window.global::<Sell>().set_entry_problem("".into());
        }
    }));
    sell.on_exemption_accepted(on!(till, |till, certificate| exempt(till, &certificate)));
    sell.on_exemption_taken_back(on!(till, |till| {
        till.request(Action::SetExemption { rule: None, certificate: String::new() }, |till, _| done(till));
    }));
    sell.on_buyer_accepted(on!(till, |till| name_buyer(till)));
    sell.on_buyer_taken_back(on!(till, |till| till.request(Action::SetBuyer { buyer: None }, |till, _| done(till))));
}

pub(super) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let (sell, catalog) = (window.global::<Sell>(), till.catalog());
    let basket = view.basket.as_ref();
    sell.set_has_places(view.has_places);
    sell.set_place(match basket.and_then(|basket| basket.place) {
        None => SellPlace::Unsaid,
        Some(Consumption::Takeaway) => SellPlace::Takeaway,
        Some(Consumption::DineIn) => SellPlace::DineIn,
    });
    sell.set_can_exempt(view.has_exemptions);
    let exemption = basket.and_then(|basket| basket.exemption.as_ref());
    sell.set_exempted(exemption.map(|exemption| exempted(&catalog, exemption)).unwrap_or_default());
    let buyer = basket.and_then(|basket| basket.buyer.as_ref());
    let named = |buyer: &Buyer| {
        let name = if buyer.name.is_empty() { &buyer.tax_number } else { &buyer.name };
        SharedString::from(catalog.format("buyer-named", &[("name", Value::Text(name))]))
    };
    sell.set_buyer(buyer.map(named).unwrap_or_default());
    sell.set_needs_buyer(basket.is_some_and(|basket| basket.needs_buyer));
    explain_again(till, basket, catalog.tag());
}

/// What the name of an exemption says, or its id in the country's file.
pub(crate) fn exemption_name(catalog: &Catalog, rule: &str) -> String {
    let key = format!("buyer-exemption-{rule}");
    if catalog.has(&key) { catalog.text(&key) } else { rule.to_owned() }
}

fn exempted(catalog: &Catalog, exemption: &BuyerExemption) -> SharedString {
    let name = exemption_name(catalog, &exemption.rule);
    let name = ("exemption", Value::Text(&name));
    match exemption.certificate.as_str() {
        "" => catalog.format("buyer-exempted", &[name]),
        number => catalog.format("buyer-exempted-certificate", &[name, ("certificate", Value::Text(number))]),
    }
    .into()
}

/// Something was rung up: what explained the total before gives way to the products; a form that is being filled in stays.
pub(super) fn rung_up(till: &Inner) {
    let is_explained = matches!(*till.sell.panel.borrow(), Panel::Explained { .. });
    if is_explained {
        close(till);
    }
}

/// Whether a form is being filled in, so that a refusal is about it.
pub(super) fn is_form(till: &Inner) -> bool {
    matches!(*till.sell.panel.borrow(), Panel::Exemption { .. } | Panel::Buyer | Panel::Promotion(_))
}

pub(super) fn done(till: &Inner) {
    close(till);
    super::clear_notes(till);
}

fn set_place(till: &Inner, line: Option<LineId>, is_dine_in: bool) {
    let place = Some(if is_dine_in { Consumption::DineIn } else { Consumption::Takeaway });
    basket::change(till, Action::SetPlace { line, place });
}

/// Tells how the total came about, or one line.
pub(super) fn explain(till: &Inner, line: Option<LineId>) {
    let Some(basket) = till.view().and_then(|view| view.basket.clone()) else { return };
    let language = till.catalog().tag().to_owned();
    till.sell.panel.replace(Panel::Explained { line, basket: Some(Box::new(basket)), language });
    ask_why(till);
}

fn explain_again(till: &Inner, basket: Option<&BasketView>, tag: &str) {
    match &mut *till.sell.panel.borrow_mut() {
        Panel::Explained { basket: shown, language, .. } if shown.as_deref() != basket || language != tag => {
            *shown = basket.map(|basket| Box::new(basket.clone()));
            tag.clone_into(language);
        }
        _ => return,
    }
    if basket.is_some() {
        ask_why(till);
    }
}

fn ask_why(till: &Inner) {
    till.request(Action::ExplainTotal {}, |till, reply| {
        let Reply::Explained { steps, promotions, .. } = reply else { return };
        let Some((window, view)) = till.window().zip(till.view()) else { return };
        let line = match &*till.sell.panel.borrow() {
            Panel::Explained { line, .. } => *line,
            _ => return,
        };
        let Some(basket) = &view.basket else { return };
        let catalog = till.catalog();
        let (currency, promotions) = (view.currency, &promotions[..]);
        let explained = Explained { catalog: &catalog, currency, basket, steps: &steps, promotions };
        let sell = window.global::<Sell>();
        sell.set_explained_line(line.is_some());
        set_if_other(sell.get_explained(), explained.parts(line), |model| sell.set_explained(model));
        set_panel(till, SellPanel::Explain);
    });
}

/// Asks which exemption a buyer has, and what proves it.
pub(super) fn ask_exemption(till: &Inner) {
    till.request(Action::CountryFacts {}, |till, reply| {
        let Reply::CountryFacts { facts } = reply else { return };
        let Some((window, view)) = till.window().zip(till.view()) else { return };
        let now = view.basket.as_ref().and_then(|basket| basket.exemption.clone());
        let rules = facts.exemptions;
        let chosen = match &now {
            Some(now) => rules.iter().position(|rule| rule.id == now.rule),
            None => (rules.len() == 1).then_some(0),
        };
        let catalog = till.catalog();
        let names = rules.iter().map(|rule| SharedString::from(exemption_name(&catalog, &rule.id)));
        let sell = window.global::<Sell>();
        set_if_other(sell.get_exemptions(), names.collect(), |model| sell.set_exemptions(model));
        sell.set_exemption(chosen.and_then(|chosen| i32::try_from(chosen).ok()).unwrap_or(-1));
        sell.set_certificate(now.map(|now| now.certificate).unwrap_or_default().into());
        sell.set_entry_problem("".into());
        till.sell.panel.replace(Panel::Exemption { rules, chosen });
        set_panel(till, SellPanel::Exemption);
    });
}

fn exempt(till: &Inner, certificate: &str) {
    let rule = match &*till.sell.panel.borrow() {
        Panel::Exemption { rules, chosen } => chosen.and_then(|chosen| rules.get(chosen)).map(|rule| rule.id.clone()),
        _ => None,
    };
    if rule.is_some() {
        till.request(Action::SetExemption { rule, certificate: certificate.to_owned() }, |till, _| done(till));
    }
}

/// Asks whom the invoice names.
pub(super) fn ask_buyer(till: &Inner) {
    let Some((window, view)) = till.window().zip(till.view()) else { return };
    let buyer = view.basket.as_ref().and_then(|basket| basket.buyer.clone()).unwrap_or_default();
    let sell = window.global::<Sell>();
    // More lines than there are fields stay together in the last one.
    let mut address = buyer.address.iter();
    let mut next = || SharedString::from(address.next().map(String::as_str).unwrap_or_default());
    sell.set_buyer_address_1(next());
    sell.set_buyer_address_2(next());
    sell.set_buyer_address_3(address.cloned().collect::<Vec<_>>().join(", ").into());
    sell.set_buyer_name(buyer.name.into());
    sell.set_buyer_number(buyer.tax_number.into());
    sell.set_entry_problem("".into());
    till.sell.panel.replace(Panel::Buyer);
    set_panel(till, SellPanel::Buyer);
}

fn name_buyer(till: &Inner) {
    let Some(window) = till.window() else { return };
    let sell = window.global::<Sell>();
    let address = [sell.get_buyer_address_1(), sell.get_buyer_address_2(), sell.get_buyer_address_3()];
    let buyer = Buyer {
        name: sell.get_buyer_name().into(),
        address: address.into_iter().map(String::from).filter(|line| !line.trim().is_empty()).collect(),
        tax_number: sell.get_buyer_number().into(),
    };
    till.request(Action::SetBuyer { buyer: Some(buyer) }, |till, _| done(till));
}
