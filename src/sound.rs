//! What the cashier hears: a scan taken, a refusal, a finished sale.
//!
//! Played by whatever player the system has, so that nothing has to be linked or installed; without one the till is silent.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// Sounds that may wait; more are dropped, because a late sound only confuses.
const WAITING_MAX: usize = 2;
/// Players that take a WAV file on standard input, the usual one first.
const PLAYERS: &[(&str, &[&str])] = &[("pw-play", &["-"]), ("paplay", &[]), ("aplay", &["-q", "-"])];

/// Plays sounds on a thread of its own.
#[derive(Clone)]
pub struct Player {
    sounds: SyncSender<&'static [u8]>,
}

impl Player {
    /// Starts the player.
    pub fn start() -> Player {
        let (sounds, waiting) = sync_channel::<&'static [u8]>(WAITING_MAX);
        thread::spawn(move || {
            for sound in waiting {
                let _ = PLAYERS.iter().any(|(program, arguments)| play(program, arguments, sound));
            }
        });
        Player { sounds }
    }

    /// Plays a sound as soon as the one before has ended.
    pub fn play(&self, sound: screens::Sound) {
        let wave: &'static [u8] = match sound {
            screens::Sound::Accepted => include_bytes!("../assets/sounds/accepted.wav"),
            screens::Sound::Refused => include_bytes!("../assets/sounds/refused.wav"),
            screens::Sound::Order => include_bytes!("../assets/sounds/order.wav"),
            screens::Sound::Done => include_bytes!("../assets/sounds/done.wav"),
        };
        let _ = self.sounds.try_send(wave);
    }
}

/// Whether this player is there and took the sound.
fn play(program: &str, arguments: &[&str], wave: &[u8]) -> bool {
    let started =
        Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(mut child) = started else { return false };
    let written = child.stdin.take().is_some_and(|mut stdin| stdin.write_all(wave).is_ok());
    child.wait().is_ok_and(|status| status.success()) && written
}
