//! Sends messages: each way has a task of its own, so that a mail server that hangs holds up no webhook. What may leave is noted before it
//! leaves, and what came of it after.

mod letter;
mod mail;
mod webhook;

use crate::message::{Message, Outcome, Way};
use crate::server::Hub;
use crate::storage::{Refused, moment};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How long until it is looked again whether something is due.
const PAUSE: Duration = Duration::from_millis(500);
/// The first pause after something went wrong, doubled each time.
const BACK_OFF_MS: i64 = 2_000;
/// The longest pause.
const BACK_OFF_MAX_MS: i64 = 3_600_000;

/// Sends what is due by a way, until the hub stops.
pub(crate) async fn run(hub: Arc<Hub>, way: Way, mut stopped: watch::Receiver<bool>) {
    let client = webhook::client();
    loop {
        let at = Arc::clone(&hub);
        let due = tokio::task::spawn_blocking(move || at.storage.due_messages(way, at.now())).await;
        for message in due.ok().and_then(Result::ok).unwrap_or_default() {
            // What the disk refuses is tried again with the next look.
            let _ = match (way, &client) {
                (Way::Email, _) => {
                    let at = Arc::clone(&hub);
                    tokio::task::spawn_blocking(move || mail::send(&at, &message)).await.unwrap_or(Ok(()))
                }
                (Way::Webhook, Some(client)) => webhook::send(&hub, client, &message).await,
                (Way::Webhook, None) => Ok(()),
            };
            if *stopped.borrow() {
                return;
            }
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// A message that wasn't taken: when it is tried again. Full jitter, so that many of them don't come back at once.
fn again(hub: &Hub, message: &Message, wait_min_ms: i64, detail: String) -> Outcome {
    let mut random = [0; 8];
    // Without random bytes they come back a little early.
    let _ = getrandom::fill(&mut random);
    let pause = pause_ms(message.tries, u64::from_le_bytes(random)).max(wait_min_ms.min(BACK_OFF_MAX_MS));
    Outcome::Again { at: moment(hub.now().utc_ms + pause), detail }
}

fn pause_ms(tries: u32, random: u64) -> i64 {
    let longest = BACK_OFF_MS.saturating_mul(1_i64 << tries.min(20)).min(BACK_OFF_MAX_MS);
    (random % longest.unsigned_abs()).cast_signed()
}

/// Its way was closed meanwhile.
fn closed(hub: &Hub, message: &Message) -> Result<(), Refused> {
    let detail = "nothing leaves by this way any more".to_owned();
    hub.storage.end_message(&message.id, &Outcome::GivenUp { detail }, hub.now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_an_hour() {
        for tries in 0..200 {
            let longest = (BACK_OFF_MS << tries.min(11)).min(BACK_OFF_MAX_MS);
            assert_eq!(pause_ms(tries, longest.unsigned_abs() - 1), longest - 1, "{tries}");
            assert_eq!(pause_ms(tries, 0), 0, "{tries}");
        }
    }
}
