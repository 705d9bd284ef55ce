//! People whom head office made: a first PIN that works once at each till, then a PIN of their own, which no other till and no hub knows.

use crate::session::is_same;
use crate::{Event, Problem, Reply, Workstation};
use argon2::{Algorithm, Argon2, Params, Version};
use retail::{Act, Deed, Operator, OperatorId, Refusal};

/// By what a till remembers that somebody's first PIN has done its work.
const USED: &str = "first-pin-used/";

/// Whether this is the PIN of a verifier as the hub writes it (PROTOCOL.md): it was made elsewhere, so no key of this till is in it.
fn is_first_pin(pin: &str, verifier: &str) -> bool {
    let ["argon2id", salt, expected] = verifier.split('$').collect::<Vec<_>>()[..] else { return false };
    let (Some(salt), Some(expected)) = (bytes_of::<16>(salt), bytes_of::<32>(expected)) else { return false };
    let mut found = [0; 32];
    let hashed = Params::new(19_456, 2, 1, Some(found.len())).and_then(|params| {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(pin.as_bytes(), &salt, &mut found)
    });
    hashed.is_ok() && is_same(&found, &expected)
}

fn bytes_of<const N: usize>(hex: &str) -> Option<[u8; N]> {
    if hex.len() != 2 * N || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

impl Workstation {
    /// Whether this is the first PIN that head office gave somebody who has none here, and nobody has used it here.
    pub(crate) fn has_first_pin(&self, id: &OperatorId, pin: &str) -> Result<bool, Problem> {
        let Some(verifier) = self.database.first_pin(id).map_err(Problem::from_database)? else { return Ok(false) };
        let used = self.database.setting(&[USED, &id.0].concat()).map_err(Problem::from_database)?;
        Ok(used.as_deref() != Some(verifier.as_str()) && is_first_pin(pin, &verifier))
    }

    /// Signs in with a first PIN, or with one's own, and puts one's own in its place.
    pub(crate) fn choose_pin(&mut self, id: &OperatorId, pin: &str, own_pin: &str) -> Result<Reply, Problem> {
        let (operator, _) = self.tried(id, pin)?;
        if pin == own_pin {
            return Err(Refusal::new("pin-same").into());
        }
        self.enrol(&operator, own_pin)?;
        if let Some(verifier) = self.database.first_pin(id).map_err(Problem::from_database)? {
            self.database.put_setting(&[USED, &id.0].concat(), &verifier).map_err(Problem::from_database)?;
        }
        self.answer_for(Act::new(Deed::OperatorSet, Some(id.clone())).text([&id.0, " PIN"].concat()));
        self.settle_beside(true)?;
        self.let_in(operator)
    }

    /// Head office said something of people: it is recorded, and whoever is at the till without being allowed to any more, or with
    /// other rights than before, has to say who they are.
    pub(crate) fn people_came(&mut self) -> Result<(), Problem> {
        let before = std::mem::replace(&mut self.operators, self.database.operators().map_err(Problem::from_database)?);
        let stopped_before = std::mem::take(&mut self.stopped);
        self.read_stopped()?;
        self.keep_credentials()?;
        let mut said: Vec<String> = Vec::new();
        for operator in self.operators.iter().filter(|operator| !before.contains(operator)) {
            said.push([operator.id.0.as_str(), &operator.name, operator.role.as_str()].join(" "));
        }
        for id in self.stopped.iter().filter(|id| !stopped_before.contains(id)) {
            said.push([id.0.as_str(), " stopped"].concat());
        }
        for words in said {
            self.answer_for(Act::new(Deed::OperatorSet, None).text(words));
            self.settle_beside(true)?;
        }
        let is_as_before = |here: &Operator| self.operators.contains(here) && !self.stopped.contains(&here.id);
        if self.is_locked || self.operator.as_ref().is_none_or(is_as_before) {
            return Ok(());
        }
        self.lock()?;
        self.events.push(Event::Locked {});
        self.settle_beside(true)
    }

    /// Reads who is known here and may not sign in.
    pub(crate) fn read_stopped(&mut self) -> Result<(), Problem> {
        self.stopped = self.database.operators_stopped().map_err(Problem::from_database)?;
        Ok(())
    }

    /// Whether head office has stopped somebody: what this till's own settings say of them counts no more.
    pub fn is_stopped(&self, id: &OperatorId) -> bool {
        self.stopped.contains(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pin_itself_fits_a_verifier_and_other_forms_fit_none() {
        let salt = [7; 16];
        let mut verifier = [0; 32];
        let params = Params::new(19_456, 2, 1, Some(32)).unwrap();
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(b"204816", &salt, &mut verifier).unwrap();
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let text = ["argon2id$", &hex(&salt), "$", &hex(&verifier)].concat();
        assert!(is_first_pin("204816", &text) && !is_first_pin("204817", &text) && !is_first_pin("", &text));
        for wrong in [
            "",
            "argon2id",
            "argon2id$$",
            &text.replace("argon2id", "plain"),
            &text[..text.len() - 2],
            &[&text, "$"].concat(),
        ] {
            assert!(!is_first_pin("204816", wrong), "{wrong}");
        }
        assert!(!is_first_pin("204816", &["argon2id$", &"é".repeat(16), "$", &"é".repeat(32)].concat()));
    }
}
