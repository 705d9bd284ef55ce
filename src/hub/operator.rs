//! Who may sign in where, and what each role may do.

use crate::Refused;
use argon2::{Algorithm, Argon2, Params, Version};
use protocol::{Operator, Role};
use retail::Moment;

/// How hard it is to try PINs: as at the till (OWASP's minimum for Argon2id).
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;

/// Operators and roles.
pub trait OperatorStorage {
    /// Puts operators in, or changes them, for these stores; for all stores, also later ones, if none is named.
    fn put_operators(&self, stores: &[String], operators: &[Operator], now: Moment) -> Result<(), Refused>;

    /// All operators, each with the stores they may sign in at; none named is all.
    fn operators(&self) -> Result<Vec<(Operator, Vec<String>)>, Refused>;

    /// Puts roles in, or changes them: they are the same in all stores.
    fn put_roles(&self, roles: &[Role], now: Moment) -> Result<(), Refused>;

    /// All roles.
    fn roles(&self) -> Result<Vec<Role>, Refused>;
}

/// A first PIN, as it is shown once and as it is kept.
pub(crate) struct FirstPin {
    /// Six digits.
    pub(crate) pin: String,
    /// What [`Operator::first_pin`] has.
    pub(crate) verifier: String,
}

/// Draws a first PIN.
pub(crate) fn first_pin() -> Result<FirstPin, Refused> {
    let failed = |reason: String| Refused::Storage { reason };
    let mut random = [0; 20];
    getrandom::fill(&mut random).map_err(|error| failed(error.to_string()))?;
    let [a, b, c, d, salt @ ..] = random;
    // The bias of a few in four thousand millions tells nobody anything.
    let pin = format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000);
    let mut verifier = [0; 32];
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(verifier.len())).map_err(|error| failed(error.to_string()))?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pin.as_bytes(), &salt, &mut verifier)
        .map_err(|error| failed(error.to_string()))?;
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    Ok(FirstPin { pin, verifier: ["argon2id$", &hex(&salt), "$", &hex(&verifier)].concat() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_pin_is_found_again_by_its_verifier_only() {
        let (one, other) = (first_pin().expect("drawn"), first_pin().expect("drawn"));
        assert!(one.pin.len() == 6 && one.pin.bytes().all(|byte| byte.is_ascii_digit()), "{}", one.pin);
        assert!(!one.verifier.contains(&one.pin) && one.verifier != other.verifier);
        let [_, salt, verifier] = one.verifier.split('$').collect::<Vec<_>>()[..] else { panic!("three parts") };
        let bytes = |hex: &str| -> Vec<u8> {
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex")).collect()
        };
        let mut found = [0; 32];
        let params = Params::new(19_456, 2, 1, Some(32)).expect("as PROTOCOL.md has it");
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(one.pin.as_bytes(), &bytes(salt), &mut found).expect("hashed");
        assert_eq!(found.to_vec(), bytes(verifier));
    }
}
