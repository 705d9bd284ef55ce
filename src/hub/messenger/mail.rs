//! By e-mail: one conversation a letter. Up to its last dot nothing has left, so only what goes wrong after it is in doubt; then the letter
//! isn't sent a second time unless a person says so.

use super::letter::{self, Letter};
use super::{again, closed};
use crate::message::{EmailWay, Message, Outcome, Security};
use crate::server::Hub;
use crate::storage::Refused;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use std::time::{Duration, SystemTime};

/// How long the server may take for an answer.
const ANSWER_MAX: Duration = Duration::from_secs(30);

/// Sends a letter, or notes why not.
pub(super) fn send(hub: &Hub, message: &Message) -> Result<(), Refused> {
    let Some(way) = hub.storage.message_ways()?.email else { return closed(hub, message) };
    let letter = message.content.as_ref().and_then(|content| letter::write(hub, content));
    let end = |outcome: &Outcome| hub.storage.end_message(&message.id, outcome, hub.now());
    let Some(ready) = letter.and_then(|letter| prepared(&way, message, letter)) else {
        return end(&Outcome::GivenUp { detail: format!("'{}' is nobody to write to", message.recipient) });
    };
    let mut line = match reach(&way, &ready) {
        Ok(line) => line,
        Err(error) => return end(&refused(hub, message, &error)),
    };
    if !hub.storage.begin_message(&message.id, hub.now())? {
        line.abort();
        return Ok(());
    }
    let outcome = match line.message(&ready.bytes) {
        Ok(_) => Outcome::Sent,
        Err(error) if error.is_permanent() || error.is_transient() => refused(hub, message, &error),
        Err(error) => Outcome::Unknown { detail: detail(&error) },
    };
    end(&outcome)?;
    // It was taken: how the server says good-bye doesn't matter.
    line.abort();
    Ok(())
}

/// What a server said no to: for good, or for now.
fn refused(hub: &Hub, message: &Message, error: &Error) -> Outcome {
    let detail = detail(error);
    if error.is_permanent() { Outcome::GivenUp { detail } } else { again(hub, message, 0, detail) }
}

fn detail(error: &Error) -> String {
    let cause = std::error::Error::source(error).map(ToString::to_string);
    cause.map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"))
}

/// A letter ready to leave.
struct Ready {
    from: lettre::Address,
    to: lettre::Address,
    bytes: Vec<u8>,
}

fn prepared(way: &EmailWay, message: &Message, letter: Letter) -> Option<Ready> {
    let from: Mailbox = way.from.parse().ok()?;
    let to: Mailbox = message.recipient.parse().ok()?;
    let (sender, recipient) = (from.email.clone(), to.email.clone());
    let domain = sender.domain().to_owned();
    let made_at = Duration::from_millis(u64::try_from(message.made_at.utc_ms).ok()?);
    let built = MessageBuilder::new()
        .message_id(Some(format!("<{}@{domain}>", message.id)))
        .date(SystemTime::UNIX_EPOCH + made_at)
        .from(from)
        .to(to)
        .subject(letter.subject)
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text)
        .ok()?;
    Some(Ready { from: sender, to: recipient, bytes: built.formatted() })
}

/// Talks to the server up to where it waits for the letter itself.
fn reach(way: &EmailWay, ready: &Ready) -> Result<SmtpConnection, Error> {
    let hello = ClientId::default();
    let tls = match way.security {
        Security::Plain => None,
        Security::Tls | Security::Starttls => Some(TlsParameters::new(way.server.clone())?),
    };
    let at_once = tls.as_ref().filter(|_| way.security == Security::Tls);
    let address = (way.server.as_str(), way.port);
    let mut line = SmtpConnection::connect(address, Some(ANSWER_MAX), &hello, at_once, None)?;
    if let (Security::Starttls, Some(tls)) = (way.security, &tls) {
        line.starttls(tls, &hello)?;
    }
    if !way.account.is_empty() {
        let who = Credentials::new(way.account.clone(), way.password.clone());
        line.auth(&[Mechanism::Plain, Mechanism::Login], &who)?;
    }
    line.command(Mail::new(Some(ready.from.clone()), Vec::new()))?;
    line.command(Rcpt::new(ready.to.clone(), Vec::new()))?;
    line.command(Data)?;
    Ok(line)
}
