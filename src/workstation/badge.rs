//! Badges: a long random code, scanned to sign in or to approve. It is looked for before anything else a scan may be, so that it is
//! never rung up, searched for, shown or logged; only what it hashes to under this device's secret is kept.

use crate::{Problem, Reply, Workstation};
use hmac_sha256::keyed;
use retail::limits::PIN_TRIES_MAX;
use retail::{Act, Deed, OperatorId, Refusal};

/// How every badge's code begins.
const BEGINS: &str = "OTB";
/// Letters and digits behind that: 26 of 32 different ones are 130 bits, which nobody guesses.
const LETTERS: usize = 26;
/// Crockford's: none is taken for another, and every keyboard layout sends them.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Whether this text is a badge's code, or holds one.
pub(crate) fn holds_badge(text: &str) -> bool {
    text.match_indices(BEGINS).any(|(at, _)| {
        let rest = text.as_bytes().get(at + BEGINS.len()..at + BEGINS.len() + LETTERS);
        rest.is_some_and(|rest| rest.iter().all(|letter| ALPHABET.contains(letter)))
    })
}

/// Whether a scan is a badge.
pub(crate) fn is_badge(data: &[u8]) -> bool {
    std::str::from_utf8(data).is_ok_and(|text| text.trim().len() <= BEGINS.len() + LETTERS + 3 && holds_badge(text))
}

/// The code inside a scan, without a symbology identifier in front.
fn code_of(data: &[u8]) -> &str {
    let text = std::str::from_utf8(data).unwrap_or_default();
    text.find(BEGINS).and_then(|at| text.get(at..at + BEGINS.len() + LETTERS)).unwrap_or_default()
}

/// Makes a code out of random bytes.
fn code_from(random: &[u8; 32]) -> String {
    let letters = random.iter().take(LETTERS).map(|byte| char::from(ALPHABET[usize::from(byte & 31)]));
    BEGINS.chars().chain(letters).collect()
}

impl Workstation {
    /// Makes somebody a badge, or another one, and returns its code: the only time it is ever said.
    ///
    /// # Errors
    /// When nobody has this staff number, or the disk refuses.
    pub fn make_badge(&mut self, id: &OperatorId) -> Result<String, Problem> {
        if !self.knows(id) || self.is_stopped(id) {
            return Err(Refusal::new("operator-unknown").text("operator", crate::visible_code(&id.0)).into());
        }
        let code = code_from(&self.chance.secret());
        self.database.set_badge(id, keyed(&self.device_secret, &code)).map_err(Problem::from_database)?;
        self.keep_credentials()?;
        let maker = self.operator.as_ref().map(|operator| operator.id.clone());
        self.answer_for(Act::new(Deed::BadgeMade, maker).text(id.to_string()));
        self.settle_beside(true)?;
        Ok(code)
    }

    /// A badge was held under the scanner: it approves the act that waits for it, else its owner is at the till.
    pub(crate) fn badge(&mut self, data: &[u8]) -> Result<Reply, Problem> {
        let now_ms = self.clock.now().utc_ms;
        let (tries, locked_until_ms) = self.database.badge_failures().map_err(Problem::from_database)?;
        crate::session::check_not_locked(locked_until_ms, now_ms)?;
        // Counted, durably, before it is looked up, as a PIN is.
        let tries = tries + 1;
        let until_ms = if tries >= PIN_TRIES_MAX { now_ms + crate::session::lockout_ms(tries) } else { 0 };
        self.database.set_badge_failures(tries, until_ms).map_err(Problem::from_database)?;
        let hashed = keyed(&self.device_secret, code_of(data));
        let Some(owner) = self.database.operator_of_badge(&hashed).map_err(Problem::from_database)? else {
            return Err(Refusal::new("badge-unknown").into());
        };
        self.database.set_badge_failures(0, 0).map_err(Problem::from_database)?;
        match self.take_awaited() {
            Some(action) if !self.is_locked => {
                self.check_not_oneself(&owner.id)?;
                self.carry_out_approved(owner, action)
            }
            _ if self.is_serving() => self.carry_out_approved(owner, crate::Action::EndSelfCheckout {}),
            _ => {
                let signed_in = self.let_in(owner)?;
                self.begin_if_self_checkout(signed_in)
            }
        }
    }
}

/// Hashing under the device's secret. The code has 130 random bits, so that a slow hash would add nothing.
mod hmac_sha256 {
    use sha2::{Digest, Sha256};

    /// HMAC-SHA256 (RFC 2104) of a badge's code.
    pub(super) fn keyed(secret: &[u8; 32], code: &str) -> [u8; 32] {
        let pad = |with: u8| {
            let mut block = [with; 64];
            block.iter_mut().zip(secret).for_each(|(byte, key)| *byte ^= key);
            block
        };
        let inner = Sha256::new().chain_update(pad(0x36)).chain_update(b"omnitill badge").chain_update(code).finalize();
        Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
    }

    #[cfg(test)]
    #[test]
    fn another_secret_is_another_hash() {
        assert_ne!(keyed(&[1; 32], "OTB"), keyed(&[2; 32], "OTB"));
        assert_ne!(keyed(&[1; 32], "OTB"), keyed(&[1; 32], "OTC"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_is_known_by_its_shape_wherever_it_stands() {
        let code = code_from(&[37; 32]);
        assert_eq!(code.len(), 29);
        assert!(is_badge(code.as_bytes()) && is_badge(format!("]C0{code}").as_bytes()));
        assert!(holds_badge(&format!("milk {code} bread")));
        for other in
            ["OTB", "9300675024235", "OTBILUO00000000000000000000000", &code[..28], &format!("{code}\u{1d}10LOT77")]
        {
            assert!(!is_badge(other.as_bytes()), "{other}");
        }
        assert_eq!(code_of(format!("]C0{code}\r").as_bytes()), code);
    }
}
