//! The exchange with the hub in words: whether all is said, what to do if not, what comes from there and of when it is.

use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::Value;
use retail::{Moment, Rate};
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{CountryFact, Exchange, ExchangeSource, Page, Status};
use workstation::view::View;
use workstation::{Action, AsideView, ExchangeView};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    window.global::<Exchange>().on_try_now(on!(till, |till| till.request(Action::TryExchange {}, |_, _| ())));
    window.global::<Status>().on_offline_tapped(on!(till, |till| open(till)));
}

pub(crate) fn open(till: &Inner) {
    till.go(|at| at.aside(Page::Exchange));
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let exchange = window.global::<Exchange>();
    // What has only just begun isn't called broken.
    let is_offline = |known: &ExchangeView| known.trouble.is_some();
    window.global::<Status>().set_is_offline(view.exchange.as_ref().is_some_and(is_offline));
    let Some(known) = &view.exchange else { return };
    exchange.set_is_good(known.is_connected && known.trouble.is_none());
    exchange.set_needs_somebody(known.needs_somebody);
    exchange.set_headline(headline(till, known).into());
    exchange.set_advice(if known.are_clocks_apart { till.text("exchange-clock") } else { String::new() }.into());
    set_if_other(exchange.get_facts(), facts(till, known), |model| exchange.set_facts(model));
    set_if_other(exchange.get_sources(), sources(till, known), |model| exchange.set_sources(model));
    let aside = known.aside.iter().map(|aside| aside_words(till, aside)).collect();
    set_if_other(exchange.get_aside(), aside, |model| exchange.set_aside(model));
}

fn headline(till: &Inner, known: &ExchangeView) -> String {
    match (&known.trouble, known.contact) {
        (Some(trouble), _) => till.text(&format!("exchange-trouble-{trouble}")),
        (None, None) => till.text("exchange-never"),
        (None, Some(_)) => till.text("exchange-good"),
    }
}

fn when(till: &Inner, moment: Option<Moment>) -> String {
    moment.map_or_else(|| till.text("exchange-none"), |moment| till.catalog().formats().date_time(moment.local()))
}

fn fact(name: String, value: String) -> CountryFact {
    CountryFact { name: name.into(), value: value.into(), detail: SharedString::default() }
}

fn facts(till: &Inner, known: &ExchangeView) -> Vec<CountryFact> {
    let waiting = till.catalog().formats().number(i64::try_from(known.waiting).unwrap_or(i64::MAX));
    let mut facts = vec![
        fact(till.text("exchange-hub"), known.hub.clone()),
        fact(till.text("exchange-contact"), when(till, known.contact)),
        fact(till.text("exchange-waiting"), waiting),
    ];
    if known.oldest.is_some() {
        facts.push(fact(till.text("exchange-oldest"), when(till, known.oldest)));
    }
    facts
}

fn sources(till: &Inner, known: &ExchangeView) -> Vec<ExchangeSource> {
    let source = |source: &workstation::SourceView| {
        let key = format!("exchange-source-{}", source.name);
        let name = if till.catalog().has(&key) { till.text(&key) } else { source.name.clone() };
        let value = match source.as_of {
            _ if !source.is_up_to_date => {
                let percent = till.catalog().formats().percent(Rate::percent(source.percent.into()));
                till.catalog().format("exchange-reading", &[("percent", Value::Text(&percent))])
            }
            Some(_) => {
                let time = when(till, source.as_of);
                till.catalog().format("exchange-as-of", &[("time", Value::Text(&time))])
            }
            None => till.text("exchange-none"),
        };
        ExchangeSource { name: name.into(), value: value.into(), percent: source.percent.into() }
    };
    known.sources.iter().map(source).collect()
}

fn aside_words(till: &Inner, aside: &AsideView) -> SharedString {
    let why = aside.reason.clone().unwrap_or_else(|| till.text("exchange-aside-unknown"));
    format!("{} {}: {why}", aside.kind, aside.key).into()
}
