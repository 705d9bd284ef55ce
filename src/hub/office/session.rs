//! Who may see the office pages: somebody with the password that the hub made at its first start, for twelve hours.

use crate::tls::write_secret;
use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

const FILE: &str = "office.json";
/// Letters of the password: 75 random bits.
const PASSWORD_LETTERS: usize = 15;
const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// How long a session lasts, in seconds.
pub const SESSION_S: i64 = 12 * 3600;
/// Wrong passwords in a row before nobody may try for a while.
const TRIES_MAX: u32 = 5;
/// How long that is, in seconds.
const LOCKED_S: i64 = 60;

/// What the office file holds.
#[derive(Serialize, Deserialize)]
struct Stored {
    salt: String,
    verifier: String,
    session_key: String,
    token: String,
}

/// The office's lock.
pub struct Office {
    stored: Stored,
    tries: Mutex<(u32, i64)>,
}

/// Why the office has no lock.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// Its file can't be read or written.
    #[error("{path} can't be used: {reason}. Check that this account may read and write there.")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// Its file is no such thing.
    #[error("{path} is damaged. Remove it: the next start makes a new password and a new token.")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
}

/// What came of a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// Right: the session's cookie.
    Right(String),
    /// Wrong.
    Wrong,
    /// Too many wrong ones: try again after so many seconds.
    Locked(i64),
}

impl Office {
    /// Opens the office of a hub's folder. At its first start a password is made and returned: it is kept nowhere.
    pub fn open(folder: &Path, random: [u8; 96]) -> Result<(Office, Option<String>), OfficeError> {
        let path = folder.join(FILE);
        let office = |stored| Office { stored, tries: Mutex::default() };
        match fs::read_to_string(&path) {
            Ok(text) => {
                let stored = serde_json::from_str(&text).map_err(|_| OfficeError::Damaged { path })?;
                Ok((office(stored), None))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let password = letters(&random[..PASSWORD_LETTERS]);
                let salt = hex(&random[16..32]);
                let stored = Stored {
                    verifier: verifier(&password, &salt),
                    salt,
                    session_key: hex(&random[32..64]),
                    token: hex(&random[64..96]),
                };
                let text = serde_json::to_string_pretty(&stored).unwrap_or_default();
                write_secret(&path, &text).map_err(|reason| OfficeError::File { path, reason })?;
                Ok((office(stored), Some(password)))
            }
            Err(reason) => Err(OfficeError::File { path, reason }),
        }
    }

    /// The token by which commands on this machine, and other systems, ask for the same.
    pub fn token(folder: &Path) -> Result<String, OfficeError> {
        let path = folder.join(FILE);
        let text = fs::read_to_string(&path).map_err(|reason| OfficeError::File { path: path.clone(), reason })?;
        let stored: Stored = serde_json::from_str(&text).map_err(|_| OfficeError::Damaged { path })?;
        Ok(stored.token)
    }

    /// Looks at a password. Times are seconds since 1970.
    pub fn sign_in(&self, password: &str, now: i64) -> SignIn {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.0 >= TRIES_MAX && now < tries.1 {
            return SignIn::Locked(tries.1 - now);
        }
        let found = verifier(password.trim(), &self.stored.salt);
        if is_same(found.as_bytes(), self.stored.verifier.as_bytes()) {
            *tries = (0, 0);
            let until = now + SESSION_S;
            return SignIn::Right(format!("{until}.{}", self.seal(&["session", &until.to_string()])));
        }
        *tries = (tries.0 + 1, now + LOCKED_S);
        SignIn::Wrong
    }

    /// Whether a cookie is of a session that lasts still.
    pub fn knows(&self, cookie: &str, now: i64) -> bool {
        let Some((until, seal)) = cookie.split_once('.') else { return false };
        until.parse::<i64>().is_ok_and(|until| now < until)
            && is_same(self.seal(&["session", until]).as_bytes(), seal.as_bytes())
    }

    /// Whether a token is the office's.
    pub fn knows_token(&self, token: &str) -> bool {
        is_same(token.as_bytes(), self.stored.token.as_bytes())
    }

    /// What a form of somebody who is signed in has to carry, so that no other site can send it.
    pub fn form_seal(&self, cookie: &str) -> String {
        self.seal(&["form", cookie])
    }

    /// Whether a form carries it.
    pub fn is_own_form(&self, cookie: &str, seal: &str) -> bool {
        is_same(self.form_seal(cookie).as_bytes(), seal.as_bytes())
    }

    fn seal(&self, parts: &[&str]) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.stored.session_key.as_bytes()) else {
            return String::new();
        };
        for part in parts {
            mac.update(part.as_bytes());
            mac.update(&[0]);
        }
        hex(&mac.finalize().into_bytes())
    }
}

/// Compares without telling by its time how much is the same.
fn is_same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

fn letters(random: &[u8]) -> String {
    let mut text = String::new();
    for (index, byte) in random.iter().enumerate() {
        if index > 0 && index % 5 == 0 {
            text.push('-');
        }
        text.push(char::from(SYMBOLS[usize::from(byte & 31)]));
    }
    text
}

fn verifier(password: &str, salt: &str) -> String {
    let mut found = [0; 32];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default());
    match argon.hash_password_into(password.as_bytes(), salt.as_bytes(), &mut found) {
        Ok(()) => hex(&found),
        Err(_) => String::new(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_made_once_and_opens_a_session_that_ends() {
        let folder = std::env::temp_dir().join(format!("omnitill-office-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("folder");
        let mut random = [3; 96];
        random[70] = 9;
        let (office, password) = Office::open(&folder, random).expect("office");
        let password = password.expect("made at the first start");
        let (again, none) = Office::open(&folder, [4; 96]).expect("office");
        assert_eq!(none, None);
        let SignIn::Right(cookie) = again.sign_in(&password, 1_000) else { panic!("the password is right") };
        assert!(office.knows(&cookie, 1_001) && !office.knows(&cookie, 1_000 + SESSION_S));
        assert!(!office.knows(&cookie.replace(char::is_alphabetic, "x"), 1_001) && !office.knows("", 0));
        assert!(
            office.is_own_form(&cookie, &again.form_seal(&cookie))
                && !office.is_own_form("other", &again.form_seal(&cookie))
        );
        assert!(office.knows_token(&Office::token(&folder).expect("token")) && !office.knows_token(""));
        for _ in 0..TRIES_MAX {
            assert_eq!(office.sign_in("wrong", 2_000), SignIn::Wrong);
        }
        assert_eq!(office.sign_in(&password, 2_001), SignIn::Locked(59));
        assert!(matches!(office.sign_in(&password, 2_100), SignIn::Right(_)));
        fs::remove_dir_all(folder).expect("gone");
    }
}
