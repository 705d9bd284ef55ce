//! Messages to customers: what was ready, what was bought for them. Noted with what they tell of, sent once, by e-mail and by webhook.
//!
//! ```text
//!     waiting -> sending -> sent          refused for now: waiting again          refused for good, or too old: given-up
//!                   \-> (nobody knows) -> webhook: waiting, under the same id     e-mail: unknown, a person decides
//! ```

use crate::{NewVoucher, Refused};
use protocol::{Voucher, VoucherHandle};
use retail::Moment;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use uuid::Uuid;

/// For how long a message is tried.
pub const MESSAGE_AGE_MAX_MS: i64 = 3 * 24 * 3_600_000;

/// The messages.
pub trait MessageStorage {
    /// Messages, the latest first, at most so many.
    fn messages(&self, limit: usize) -> Result<Vec<Message>, Refused>;

    /// Messages that are due by a way, the oldest first.
    fn due_messages(&self, way: Way, now: Moment) -> Result<Vec<Message>, Refused>;

    /// Notes that a message may have left from now on. `false` if it isn't waiting any more.
    fn begin_message(&self, id: &str, now: Moment) -> Result<bool, Refused>;

    /// Notes what came of it.
    fn end_message(&self, id: &str, outcome: &Outcome, now: Moment) -> Result<(), Refused>;

    /// At a start: what may have left when the last run ended is sent again under its id where that does no harm, and else a person is
    /// asked.
    fn recover_messages(&self, now: Moment) -> Result<(), Refused>;

    /// What a person says about a message of which nobody knows whether it arrived, or that was given up.
    fn decide_message(&self, id: &str, decision: Decision, by: &str, now: Moment) -> Result<(), Refused>;

    /// By which ways messages leave.
    fn message_ways(&self) -> Result<MessageWays, Refused>;

    /// Says by which ways messages leave from now on. A way that is left out stays; one that is `null` ends.
    fn put_message_ways(&self, ways: &NewMessageWays) -> Result<(), Refused>;

    /// Issues a voucher and notes the message that takes it to its recipient, both or neither.
    fn issue_and_send(&self, new: &NewVoucher, letter: &VoucherLetter, now: Moment) -> Result<Voucher, Refused>;
}

/// How a message leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// A letter to the customer.
    Email,
    /// A signed request to another system, which may pass it on.
    Webhook,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id: always the same for the same cause and way.
    pub id: String,
    /// Its way.
    pub way: Way,
    /// `order-ready`, `order-sent` or `voucher`.
    pub kind: String,
    /// The e-mail address, or nobody.
    pub recipient: String,
    /// What it says; `None` once it is done.
    pub content: Option<Content>,
    /// Where it stands.
    pub state: MessageState,
    /// How often it was tried.
    pub tries: u32,
    /// When it was noted.
    pub made_at: Moment,
    /// What went wrong last, in English.
    pub detail: String,
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageState {
    /// It will be tried.
    Waiting,
    /// It may have left.
    Sending,
    /// Whoever was to have it has said so.
    Sent,
    /// It may have arrived.
    Unknown,
    /// It will not be tried any more.
    GivenUp,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it tells of.
    pub subject: Subject,
    /// In which language (BCP 47).
    pub language: String,
    /// Who sells.
    pub shop: String,
    /// The customer's name, as far as it is known.
    pub name: String,
    /// The customer's e-mail address, unless they have none or don't want any.
    pub email: String,
    /// The customer's telephone number, unless they have none or don't want calls.
    pub phone: String,
}

/// What a message tells of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Subject {
    /// An order waits for its customer.
    OrderReady {
        /// The order.
        order: Uuid,
        /// Its number as the customer knows it.
        number: String,
        /// The store.
        store: String,
        /// What the store is called.
        place: String,
        /// What of it couldn't be found: "2 × Desk lamp".
        #[serde(default)]
        without: Vec<String>,
        /// Its last day.
        #[serde(default)]
        until: Option<String>,
        /// Whether its customer was told before.
        #[serde(default)]
        is_reminder: bool,
    },
    /// An order has left its store: a courier takes it to its customer.
    OrderSent {
        /// The order.
        order: Uuid,
        /// Its number as the customer knows it.
        number: String,
        /// The store.
        store: String,
        /// What the store is called.
        place: String,
        /// What of it couldn't be found: "2 × Desk lamp".
        without: Vec<String>,
        /// Who carries it.
        courier: String,
        /// The number of the parcel; empty if it has none.
        parcel: String,
    },
    /// A voucher for somebody. Its code is drawn again from the act when the message leaves, and kept nowhere.
    Voucher {
        /// The act that issued it.
        act: Uuid,
        /// What the ledger knows it by.
        handle: VoucherHandle,
        /// In minor units.
        amount_minor: i64,
        /// ISO 4217.
        currency: String,
        /// Last day on which it can be spent.
        until: Option<String>,
    },
}

/// To whom a voucher goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoucherLetter {
    /// E-mail address, empty if only the webhook is told.
    pub email: String,
    /// Language (BCP 47), empty for that of the place.
    pub language: String,
}

/// What came of sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Sent,
    /// It wasn't taken: it is tried again then.
    Again {
        /// When.
        at: Moment,
        /// What went wrong.
        detail: String,
    },
    /// Nobody knows.
    Unknown {
        /// What went wrong.
        detail: String,
    },
    /// It will never be taken.
    GivenUp {
        /// Why.
        detail: String,
    },
}

/// What a person says about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// It hasn't arrived: send it.
    Send,
    /// It has arrived, or needn't.
    Leave,
}

/// By which ways messages leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageWays {
    /// By e-mail.
    pub email: Option<EmailWay>,
    /// By webhook.
    pub webhook: Option<WebhookWay>,
}

/// What is to change of the ways.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewMessageWays {
    /// By e-mail.
    #[serde(default, deserialize_with = "said")]
    pub email: Option<Option<EmailWay>>,
    /// By webhook.
    #[serde(default, deserialize_with = "said")]
    pub webhook: Option<Option<WebhookWay>>,
}

/// Tells what was said to be nothing from what wasn't said.
fn said<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// How e-mail leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmailWay {
    /// The server's name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the line is kept secret.
    pub security: Security,
    /// Who signs in there, empty if nobody has to.
    #[serde(default)]
    pub account: String,
    /// By which password. Left empty, the one that is known stays.
    #[serde(default)]
    pub password: String,
    /// From whom: `Kestrel & Plum <shop@example.com>`.
    pub from: String,
}

/// How the line to a mail server is kept secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// TLS from the first byte, as on port 465.
    Tls,
    /// TLS after STARTTLS, as on port 587; without it nothing is sent.
    Starttls,
    /// None: a server on this machine only.
    Plain,
}

/// How webhooks leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookWay {
    /// Where to: https, or http on this machine.
    pub url: String,
    /// The key it is signed by: `whsec_` and base64. Left empty, the one that is known stays, or one is drawn.
    #[serde(default)]
    pub secret: String,
}

impl EmailWay {
    /// Refuses what would leave this machine unprotected, or can't work.
    pub(crate) fn check(&self) -> Result<(), Refused> {
        let is_here = self.server == "localhost" || self.server.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
        if self.security == Security::Plain && !is_here {
            return Err(Refused::malformed("mail leaves this machine by TLS only: say tls or starttls"));
        }
        if self.server.is_empty() || self.port == 0 {
            return Err(Refused::malformed("a mail server has a name and a port"));
        }
        match self.from.parse::<lettre::message::Mailbox>() {
            Ok(_) => Ok(()),
            Err(_) => Err(Refused::malformed(format!("'{}' is nobody to write from", self.from))),
        }
    }
}

impl WebhookWay {
    /// Refuses what would leave this machine unprotected, or can't work.
    pub(crate) fn check(&self) -> Result<(), Refused> {
        let url = reqwest::Url::parse(&self.url).map_err(|error| Refused::malformed(error.to_string()))?;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let is_here = host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
        match url.scheme() {
            "https" => Ok(()),
            "http" if is_here => Ok(()),
            _ => Err(Refused::malformed("a webhook leaves this machine by https only")),
        }
    }
}
