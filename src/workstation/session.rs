//! Who is at the till: signing in with a PIN, and the wait after wrong ones.
//!
//! A PIN's verifier is Argon2id keyed with a secret of this device, so that a copied database can't be searched for PINs.

use crate::{Problem, Reply, Workstation};
use argon2::{Algorithm, Argon2, Params, Version};
use database::Credentials;
use retail::limits::PIN_TRIES_MAX;
use retail::{Act, Deed, Operator, OperatorId, Refusal, TransactionEvent};
use sha2::{Digest, Sha256};

/// Digits of a PIN.
const PIN_DIGITS: std::ops::RangeInclusive<usize> = 4..=12;
/// The first wait after too many wrong PINs; it doubles each time, up to the longest.
const LOCKOUT_FIRST_MS: i64 = 30_000;
const LOCKOUT_LONGEST_MS: i64 = 900_000;

/// Blocks (1 KiB) reserved for working a verifier out, of which only the needed ones are ever touched. An allocation above 32 MiB is
/// always given back to the system at once (glibc's largest M_MMAP_THRESHOLD); a smaller one stays with the program for good after
/// the second sign-in.
const RESERVED_BLOCKS: usize = 33 * 1024;

/// Salt and verifier of a PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinVerifier {
    /// Random, one an operator.
    pub salt: [u8; 16],
    /// Argon2id, 19 MiB, two passes, keyed (RFC 9106; OWASP's minimum).
    pub verifier: [u8; 32],
}

/// Works out the verifier of a PIN.
pub fn pin_verifier(pin: &str, salt: [u8; 16], device_secret: &[u8; 32]) -> PinVerifier {
    let pepper: [u8; 32] = Sha256::new().chain_update(b"omnitill pin").chain_update(device_secret).finalize().into();
    let mut verifier = [0; 32];
    let params = Params::new(19_456, 2, 1, Some(32)).expect("the parameters are within Argon2's bounds");
    let mut memory = Vec::with_capacity(RESERVED_BLOCKS.max(params.block_count()));
    memory.resize(params.block_count(), argon2::Block::default());
    Argon2::new_with_secret(&pepper, Algorithm::Argon2id, Version::V0x13, params)
        .and_then(|argon| argon.hash_password_into_with_memory(pin.as_bytes(), &salt, &mut verifier, &mut memory))
        .expect("salt, secret and output have lengths Argon2 takes");
    PinVerifier { salt, verifier }
}

/// Compares in the same time wherever the difference is.
pub(crate) fn is_same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

impl Workstation {
    /// Adds somebody who can sign in, or changes their name, role and PIN.
    ///
    /// # Errors
    /// When the PIN isn't 4 to 12 digits, or the disk refuses.
    pub fn enrol(&mut self, operator: &Operator, pin: &str) -> Result<(), Problem> {
        if !PIN_DIGITS.contains(&pin.len()) || !pin.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refusal::new("pin-format").into());
        }
        let mut salt = [0; 16];
        salt.copy_from_slice(&self.chance.secret()[..16]);
        let verifier = pin_verifier(pin, salt, &self.device_secret);
        self.database.put_operator(operator, &verifier.salt, &verifier.verifier).map_err(Problem::from_database)?;
        // Who the till begins with stands in its settings; whoever comes or changes later is recorded.
        let is_changed = !self.operators.contains(operator) && self.head.number > 1;
        self.operators = self.database.operators().map_err(Problem::from_database)?;
        self.read_stopped()?;
        self.keep_credentials()?;
        if is_changed {
            let by = self.operator.as_ref().map(|operator| operator.id.clone());
            let words = [operator.id.0.as_str(), &operator.name, operator.role.as_str()].join(" ");
            self.answer_for(Act::new(Deed::OperatorSet, by).text(words));
            self.settle_beside(true)?;
        }
        Ok(())
    }

    /// Before anything else is done under them, other roles than the journal knows are recorded: what somebody was allowed can be
    /// proven later.
    pub(crate) fn record_roles(&mut self) -> Result<(), Problem> {
        const RECORDED: &str = "roles";
        let own = self.options.roles.own_text().to_owned();
        if self.database.setting(RECORDED).map_err(Problem::from_database)?.unwrap_or_default() == own {
            return Ok(());
        }
        self.answer_for(Act::new(Deed::RolesChanged, None).text(own.as_str()));
        self.settle_beside(true)?;
        self.database.put_setting(RECORDED, &own).map_err(Problem::from_database)
    }

    /// Keeps how everybody signs in, in case `sales.db` has to be begun anew.
    pub(crate) fn keep_credentials(&mut self) -> Result<(), Problem> {
        let of = |operator: &Operator| self.database.operator_credentials(&operator.id);
        let known: Vec<Option<Credentials>> =
            self.operators.iter().map(of).collect::<Result<_, _>>().map_err(Problem::from_database)?;
        self.credentials = known.into_iter().flatten().collect();
        Ok(())
    }

    pub(crate) fn sign_in(&mut self, id: &OperatorId, pin: &str) -> Result<Reply, Problem> {
        let operator = self.prove(id, pin)?;
        let signed_in = self.let_in(operator)?;
        self.begin_if_self_checkout(signed_in)
    }

    /// Who proves with their own PIN that they are who they say.
    pub(crate) fn prove(&mut self, id: &OperatorId, pin: &str) -> Result<Operator, Problem> {
        match self.tried(id, pin)? {
            (operator, false) => Ok(operator),
            (_, true) => Err(Refusal::new("pin-first").into()),
        }
    }

    /// Whose PIN this is, and whether it is only their first one.
    pub(crate) fn tried(&mut self, id: &OperatorId, pin: &str) -> Result<(Operator, bool), Problem> {
        let now_ms = self.clock.now().utc_ms;
        let credentials = self.database.operator_credentials(id).map_err(Problem::from_database)?;
        let Some(credentials) = credentials else { return Err(Refusal::new("pin-wrong").into()) };
        check_not_locked(credentials.locked_until_ms, now_ms)?;
        // The try is counted, durably, before the PIN is looked at: pulling the plug wins nobody another try.
        let tries = credentials.failed_tries + 1;
        let locked_until_ms = if tries >= PIN_TRIES_MAX { now_ms + lockout_ms(tries) } else { 0 };
        self.database.set_pin_failures(id, tries, locked_until_ms).map_err(Problem::from_database)?;
        let mut salt = [0; 16];
        if credentials.salt.len() == salt.len() {
            salt.copy_from_slice(&credentials.salt);
        }
        let has_none = credentials.verifier.is_empty();
        let is_right = if has_none {
            self.has_first_pin(id, pin)?
        } else {
            is_same(&pin_verifier(pin, salt, &self.device_secret).verifier, &credentials.verifier)
        };
        if !is_right {
            return Err(self.wrong_pin(id, tries, locked_until_ms, now_ms));
        }
        self.database.set_pin_failures(id, 0, 0).map_err(Problem::from_database)?;
        Ok((credentials.operator, has_none))
    }

    /// Whoever has proved who they are is at the till from now on; the basket stays.
    pub(crate) fn let_in(&mut self, operator: Operator) -> Result<Reply, Problem> {
        let id = &operator.id;
        if self.operator.as_ref().is_some_and(|operator| operator.id != *id) {
            self.sign_out()?;
        }
        self.record(TransactionEvent::SignedIn { operator: operator.clone() })?;
        self.is_locked = false;
        self.awaiting = None;
        self.has_read.clear();
        self.operator = Some(operator.clone());
        self.ask_terminal_by_itself();
        Ok(Reply::SignedIn { operator })
    }

    fn wrong_pin(&mut self, id: &OperatorId, tries: u32, locked_until_ms: i64, now_ms: i64) -> Problem {
        match locked_until_ms {
            0 => Refusal::new("pin-wrong").into(),
            until => {
                let event = TransactionEvent::LockedOut { operator: id.clone(), tries };
                let refused = Refusal::new("pin-locked").number("seconds", (until - now_ms) / 1_000).into();
                self.record(event).err().unwrap_or(refused)
            }
        }
    }

    pub(crate) fn sign_out(&mut self) -> Result<Reply, Problem> {
        if let Some(operator) = self.operator.take() {
            let id = operator.id.clone();
            if let Err(problem) = self.record(TransactionEvent::SignedOut { operator: id }) {
                self.operator = Some(operator);
                return Err(problem);
            }
        }
        self.paid = None;
        self.is_locked = false;
        self.awaiting = None;
        self.leave_order()?;
        self.end_picking()?;
        Ok(Reply::Done {})
    }
}

/// Refuses while a wait after wrong PINs or badges runs.
pub(crate) fn check_not_locked(locked_until_ms: i64, now_ms: i64) -> Result<(), Problem> {
    match locked_until_ms {
        // A wait that ends further away than the longest there is was made by a clock that has been set back since.
        until if now_ms < until && until - now_ms <= LOCKOUT_LONGEST_MS => {
            Err(Refusal::new("pin-locked").number("seconds", (until - now_ms + 999) / 1_000).into())
        }
        _ => Ok(()),
    }
}

/// The wait after so many wrong ones in a row.
pub(crate) fn lockout_ms(tries: u32) -> i64 {
    let doublings = (tries - PIN_TRIES_MAX).min(10);
    (LOCKOUT_FIRST_MS << doublings).min(LOCKOUT_LONGEST_MS)
}
