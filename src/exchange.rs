//! This till's place at a hub: how it joins, what it keeps of that, and the way of the exchange's news to the workstation.

use crate::output::complain;
use crate::settings::Settings;
use crate::shop::ShopError;
use database::Database;
use protocol::EnrolReply;
use retail::WorkstationId;
use retail::journal::DeviceKey;
use std::sync::mpsc::{Receiver, SyncSender, channel};
use std::thread;
use sync::{Account, EnrolError, News};
use workstation::{Input, Workstation};

/// What the till remembers its place at the hub by.
const SETTING: &str = "hub";
const PROGRAM: &str = concat!("omnitill ", env!("CARGO_PKG_VERSION"));

/// Where this till stands with its hub.
pub(crate) enum Hub {
    /// It is told of none, or somebody practises.
    None,
    /// It hasn't joined this one yet.
    NotJoined(String),
    /// It has joined.
    Joined(Box<Account>),
}

/// Why a till hasn't joined.
enum Refusal {
    /// Nobody was there.
    Unreachable(String),
    /// It can't join like this.
    Final(ShopError),
}

/// Finds this till's place at the hub of the settings; joins with the code of the command line, if there is one.
pub(crate) fn place(
    settings: &Settings,
    database: &Database,
    secret: &[u8; 32],
    till: &WorkstationId,
) -> Result<Hub, ShopError> {
    let Some(url) = settings.hub.clone().filter(|_| !settings.is_training) else { return Ok(Hub::None) };
    let known = database.setting(SETTING)?.and_then(|kept| serde_json::from_str::<EnrolReply>(&kept).ok());
    let joined = match (settings.enrol.as_deref().map(|code| join(&url, code, settings, secret, till)), known) {
        (Some(Ok(reply)), _) => {
            let kept = serde_json::to_string(&reply).map_err(|error| ShopError::Hub(error.to_string()))?;
            database.put_setting(SETTING, &kept)?;
            reply
        }
        // The code was used before: a till that has joined goes on as who it is.
        (None | Some(Err(_)), Some(known)) => known,
        // A till sells whether or not its hub is there; the code is good for a quarter of an hour.
        (Some(Err(Refusal::Unreachable(error))), None) => {
            complain!("{error}. The till opens all the same: start it with --enrol again when the hub is there.");
            return Ok(Hub::NotJoined(url));
        }
        (Some(Err(Refusal::Final(error))), None) => return Err(error),
        (None, None) => return Ok(Hub::NotJoined(url)),
    };
    let (authority, hub_key, program) = (joined.authority, joined.hub_key, PROGRAM.to_owned());
    Ok(Hub::Joined(Box::new(Account { url, authority, hub_key, till: joined.identity.till, secret: *secret, program })))
}

fn join(
    url: &str,
    code: &str,
    settings: &Settings,
    secret: &[u8; 32],
    till: &WorkstationId,
) -> Result<EnrolReply, Refusal> {
    let public_key = DeviceKey::from_secret(*secret).public();
    let reply = sync::enrol(url, code, public_key, Some(&till.0), PROGRAM).map_err(|error| match error {
        EnrolError::Unreachable(_) => Refusal::Unreachable(error.to_string()),
        error => Refusal::Final(ShopError::Hub(error.to_string())),
    })?;
    check(&reply, settings, till).map_err(Refusal::Final)?;
    Ok(reply)
}

/// A till that is another one to the hub than to itself would write other names on receipts than the hub knows.
fn check(reply: &EnrolReply, settings: &Settings, till: &WorkstationId) -> Result<(), ShopError> {
    let store = crate::shop::store(settings)?.id;
    let identity = &reply.identity;
    if identity.till == till.0 && identity.store == store.0 {
        return Ok(());
    }
    let (theirs, ours) = ([&identity.till, " in ", &identity.store].concat(), [&till.0, " in ", &store.0].concat());
    Err(ShopError::Hub(["the hub knows it as ", &theirs, ", but here it is ", &ours].concat()))
}

/// Begins the exchange. Whatever is in the way of it, the till sells.
pub(crate) fn start(workstation: &mut Workstation, hub: Hub) -> Option<Receiver<News>> {
    let account = match hub {
        Hub::None => return None,
        Hub::NotJoined(url) => {
            workstation.has_not_joined(url);
            return None;
        }
        Hub::Joined(account) => *account,
    };
    let (news, told) = channel();
    // A workstation that has gone needs no news.
    let tell = Box::new(move |what| drop(news.send(what)));
    match workstation.exchange(account, tell) {
        Ok(()) => Some(told),
        Err(reason) => {
            complain!("Nothing is exchanged with the hub: {reason}.");
            None
        }
    }
}

/// Begins to speak to the courier of the settings, if they name one and nobody practises. Whatever is in the way of it, the till sells.
pub(crate) fn courier(workstation: &mut Workstation, settings: &Settings) -> Option<Receiver<courier::News>> {
    let account = settings.courier.as_ref().filter(|_| !settings.is_training)?;
    let (news, told) = channel();
    let tell = Box::new(move |what| drop(news.send(what)));
    let web = courier::Web::new(&account.url, &account.key, PROGRAM);
    let desk = web.and_then(|web| courier::Desk::start(Box::new(web), tell));
    let started = desk.and_then(|desk| workstation.ships_with(desk).map_err(|problem| problem.code().to_owned()));
    match started {
        Ok(()) => Some(told),
        Err(reason) => {
            complain!("No courier is asked for labels: {reason}.");
            None
        }
    }
}

/// What comes from outside beside what people and devices do.
pub struct Outside {
    pub(crate) exchange: Option<Receiver<News>>,
    pub(crate) courier: Option<Receiver<courier::News>>,
}

/// Carries news of the exchange and the courier to the workstation until either has gone.
pub fn forward_news(outside: Outside, desk: &SyncSender<Input>) {
    if let Some(news) = outside.exchange {
        let desk = desk.clone();
        thread::spawn(move || workstation::forward_news(&news, &desk, Input::Sync));
    }
    if let Some(news) = outside.courier {
        let desk = desk.clone();
        thread::spawn(move || workstation::forward_news(&news, &desk, Input::Courier));
    }
}
