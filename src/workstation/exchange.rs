//! The exchange with the hub as it is seen at this device. It goes on beside selling, and nothing here waits for it.

use crate::asking::About;
use crate::{Event, Problem, Reply, Workstation};
use database::{DatabaseError, Exchange};
use retail::Moment;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use sync::{Account, Lane, News, PublicKey, State, Sync, Tell, Trouble};
use uuid::Uuid;

/// Clocks that are further apart than this are told of.
const CLOCKS_APART_MAX_MS: i64 = 300_000;
/// Kinds of entries after which other rules hold.
const RULES: [&str; 2] = ["role", "setting"];
/// Kinds of entries after which goods are shown anew.
const GOODS: [&str; 4] = ["category", "product", "price", "promotion"];

/// The exchange, if this till has a hub.
#[derive(Default)]
pub(crate) struct Exchanging {
    sync: Option<Sync>,
    state: Option<State>,
    /// The key by which the hub signs what this till uses without it.
    pub(crate) hub_key: Option<PublicKey>,
    /// Questions that wait for their answers.
    pub(crate) asked: BTreeMap<Uuid, About>,
    /// Whether rules of the country came that nobody has looked at.
    pub(crate) are_packs_new: bool,
}

impl Exchanging {
    pub(crate) const fn sync(&self) -> Option<&Sync> {
        self.sync.as_ref()
    }

    /// Whether this till was told of no hub.
    pub(crate) const fn is_none(&self) -> bool {
        self.state.is_none()
    }
}

/// How the exchange with the hub stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ExchangeView {
    /// Where the hub is.
    pub hub: String,
    /// Whether everything that was tried last worked.
    pub is_connected: bool,
    /// When the hub last answered since the till was opened.
    pub contact: Option<Moment>,
    /// Records the hub hasn't confirmed.
    pub waiting: u64,
    /// When the oldest of them was made.
    pub oldest: Option<Moment>,
    /// What is wrong, kebab-case: `unreachable`, `stranger`, `unknown`, `busy`, `refused`, `disk`, `clock`, `revoked`, `fork`,
    /// `altered`.
    pub trouble: Option<String>,
    /// Whether a person has to do something about it.
    pub needs_somebody: bool,
    /// Whether the clocks of till and hub are more than five minutes apart.
    pub are_clocks_apart: bool,
    /// What comes down.
    pub sources: Vec<SourceView>,
    /// What was taken and isn't in effect.
    pub aside: Vec<AsideView>,
}

/// Something that comes from the hub.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SourceView {
    /// `catalogue`, `prices`, `promotions`, `customers`, `stock`, `orders`, `people`, `settings`, `packs`.
    pub name: String,
    /// Whether everything the hub is known to have is here.
    pub is_up_to_date: bool,
    /// When that was last so.
    pub as_of: Option<Moment>,
    /// How much of it is here, in percent rounded down; 100 only once all of it is.
    pub percent: u8,
}

/// An entry of the hub that was taken and isn't in effect.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AsideView {
    /// Its kind.
    pub kind: String,
    /// Its key.
    pub key: String,
    /// Why, in English, for whoever mends it; missing if this program doesn't know its kind.
    pub reason: Option<String>,
}

impl Workstation {
    /// Begins to exchange with the hub where this till has an account. What comes of it goes to `tell`, and has to come back as
    /// [`Input::Sync`](crate::Input::Sync).
    ///
    /// # Errors
    /// Says in English what can't be used.
    pub fn exchange(&mut self, account: Account, tell: Tell) -> Result<(), String> {
        let (hub, hub_key) = (account.url.clone(), account.hub_key);
        let data = self.data().map_err(|error| error.to_string())?;
        self.exchanging.sync = Some(Sync::start(account, data, tell)?);
        self.exchanging.state = Some(State::not_yet(hub, None));
        self.exchanging.hub_key = Some(hub_key);
        Ok(())
    }

    /// This till is told of a hub where it hasn't joined yet.
    pub fn has_not_joined(&mut self, hub: String) {
        self.exchanging.state = Some(State::not_yet(hub, Some(Trouble::Unknown)));
    }

    /// Something came of the exchange.
    pub(crate) fn sync_news(&mut self, news: News) -> Result<(), Problem> {
        self.say_rules_left_out(&news.state);
        self.exchanging.state = Some(news.state);
        self.exchanging.are_packs_new |= news.kinds.contains("pack");
        if news.kinds.contains("operator") {
            self.people_came()?;
        }
        if RULES.into_iter().any(|kind| news.kinds.contains(kind)) {
            self.keep_chain_rules()?;
        }
        if news.kinds.contains("order") {
            self.orders_came()?;
        }
        if GOODS.into_iter().any(|kind| news.kinds.contains(kind)) {
            self.keep_promotions_of_today();
            self.orders.looks.borrow_mut().clear();
            *self.orders.listed.borrow_mut() = None;
            self.events.push(Event::GoodsChanged {});
        }
        news.answers.into_iter().try_for_each(|answered| self.hub_answered(answered))
    }

    /// Rules of the country that came and can't be used are said where those of a file are.
    fn say_rules_left_out(&mut self, state: &State) {
        for aside in state.aside.iter().filter(|aside| aside.kind == "pack") {
            let reason = aside.reason.as_deref().unwrap_or_default();
            self.warn(&["The hub's rules ", &aside.key, ": ", reason, ". The rules this till has go on."].concat());
        }
    }

    /// A record is on the disk: it goes up at once, if the hub can be reached.
    pub(crate) fn written(&self) {
        if let Some(sync) = &self.exchanging.sync {
            sync.written(Lane::Journal);
        }
    }

    /// The same of somebody who was written down.
    pub(crate) fn customer_written(&self) {
        if let Some(sync) = &self.exchanging.sync {
            sync.written(Lane::Customers);
        }
    }

    /// The data were opened anew: what exchanges them has to do so, too.
    pub(crate) fn renew_exchange(&self) {
        if let (Some(sync), Ok(data)) = (&self.exchanging.sync, self.data()) {
            sync.renew(data);
        }
    }

    /// The till's data for the exchange: of the chain's goods, what holds where this till sells.
    fn data(&self) -> Result<Exchange, DatabaseError> {
        let regions: Vec<&str> = self.country.here.iter().chain([&self.country.code]).map(String::as_str).collect();
        let exchange = self.database.exchange(self.country.currency.code())?.selling_in(&regions);
        Ok(exchange.proving(Arc::clone(&self.new_rules.proof)))
    }

    /// Somebody wants it tried now.
    pub(crate) fn try_exchange(&self) -> Result<Reply, Problem> {
        if let Some(sync) = &self.exchanging.sync {
            sync.try_now();
        }
        Ok(Reply::Done {})
    }

    /// Of when a source of the hub is.
    pub(crate) fn source_as_of(&self, name: &str) -> Option<Moment> {
        self.exchange_view()?.sources.into_iter().find(|source| source.name == name)?.as_of
    }

    pub(crate) fn exchange_view(&self) -> Option<ExchangeView> {
        let state = self.exchanging.state.as_ref()?;
        let offset_minutes = self.clock.now().offset_minutes;
        let here = |moment: Moment| Moment { offset_minutes, ..moment };
        Some(ExchangeView {
            hub: state.hub.clone(),
            is_connected: state.is_connected,
            contact: state.contact.map(here),
            // The exchange hears of a record a moment after it is written.
            waiting: state.waiting + self.head.number.saturating_sub(state.counted),
            oldest: state.oldest.map(here),
            trouble: state.trouble.map(|trouble| trouble.name().to_owned()),
            needs_somebody: state.trouble.is_some_and(Trouble::needs_somebody),
            are_clocks_apart: state.ahead_ms.abs() > CLOCKS_APART_MAX_MS,
            sources: state
                .sources
                .iter()
                .map(|source| SourceView {
                    name: source.scope.split('/').next().unwrap_or_default().to_owned(),
                    is_up_to_date: source.is_up_to_date,
                    as_of: source.as_of.map(here),
                    percent: percent(source),
                })
                .collect(),
            aside: state
                .aside
                .iter()
                .map(|aside| AsideView {
                    kind: aside.kind.clone(),
                    key: aside.key.clone(),
                    reason: aside.reason.clone(),
                })
                .collect(),
        })
    }
}

fn percent(source: &sync::Source) -> u8 {
    let (done, all) = source.position;
    if source.is_up_to_date {
        return 100;
    }
    let percent = (done.min(all) * 100).checked_div(all).unwrap_or_default();
    u8::try_from(percent.min(99)).unwrap_or(99)
}
