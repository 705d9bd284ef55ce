//! Country files on their way from head office to the tills: signed, with the day from which they hold.
//!
//! ```text
//!     omnitill-country 1
//!     starts 2027-01-01
//!     signature <128 hexadecimal digits: ed25519 over the first two lines and everything after the empty line>
//!
//!     code = "AT"
//!     ...
//! ```

use super::{Country, CountryError};
use crate::Date;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fmt::Write;

const HEADING: &str = "omnitill-country 1";

/// A country's rules that come into force on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryPack {
    /// The rules.
    pub country: Country,
    /// The first day they hold, by the store's own midnight.
    pub starts: Date,
}

/// Signs a country file with head office's secret key, to hold from this day on.
///
/// # Errors
/// When the file can't be used: what is wrong never travels.
pub fn sign_country(text: &str, starts: Date, secret: &[u8; 32]) -> Result<String, CountryError> {
    let version = Country::parse(text)?.version;
    version_parts(&version).ok_or_else(|| odd_version(&version))?;
    let text = format!("{}\n", text.trim_end());
    let head = format!("{HEADING}\nstarts {starts}\n");
    let signature = SigningKey::from_bytes(secret).sign([head.as_bytes(), text.as_bytes()].concat().as_slice());
    Ok(format!("{head}signature {}\n\n{text}", hexadecimal(&signature.to_bytes())))
}

/// Head office's public key that belongs to a secret key, as settings name it.
pub fn country_key(secret: &[u8; 32]) -> String {
    hexadecimal(&SigningKey::from_bytes(secret).verifying_key().to_bytes())
}

/// Reads a signed country file. Its signature is checked before anything else in it is believed.
///
/// # Errors
/// When it isn't one, nobody of `keys` signed it, or its rules can't be used.
pub fn read_country_pack(text: &str, keys: &[String]) -> Result<CountryPack, PackError> {
    let (starts, signature, body) = parts(text)?;
    if keys.is_empty() {
        return Err(PackError::NoKey);
    }
    let signed = format!("{HEADING}\nstarts {starts}\n{body}");
    let is_signed_by = |key: &String| {
        let key = bytes::<32>(key).and_then(|key| VerifyingKey::from_bytes(&key).ok());
        key.is_some_and(|key| key.verify_strict(signed.as_bytes(), &Signature::from_bytes(&signature)).is_ok())
    };
    if !keys.iter().any(is_signed_by) {
        return Err(PackError::Signature);
    }
    rules(starts, body)
}

/// What a signed country file says, whoever signed it: for those who only pass it on. A till believes it by
/// [`read_country_pack`] alone.
///
/// # Errors
/// When it isn't one, or its rules can't be used.
pub fn unproven_country_pack(text: &str) -> Result<CountryPack, PackError> {
    let (starts, _, body) = parts(text)?;
    rules(starts, body)
}

/// Its first day, its signature, and the rules.
fn parts(text: &str) -> Result<(Date, [u8; 64], &str), PackError> {
    let (head, body) = text.split_once("\n\n").ok_or(PackError::NotAPack)?;
    let lines: Vec<&str> = head.lines().collect();
    let [HEADING, starts, signature] = lines.as_slice() else { return Err(PackError::NotAPack) };
    let starts: Date = starts.strip_prefix("starts ").and_then(|day| day.parse().ok()).ok_or(PackError::NotAPack)?;
    let signature = signature.strip_prefix("signature ").and_then(bytes::<64>).ok_or(PackError::NotAPack)?;
    Ok((starts, signature, body))
}

fn rules(starts: Date, body: &str) -> Result<CountryPack, PackError> {
    let country = Country::parse(body)?;
    version_parts(&country.version).ok_or_else(|| odd_version(&country.version))?;
    Ok(CountryPack { country, starts })
}

impl CountryPack {
    /// Refuses rules that are older than those a till begins with: what was signed once could be sent again for ever.
    ///
    /// # Errors
    /// When the version is a lower one.
    pub fn no_older_than(self, known: &Country) -> Result<CountryPack, PackError> {
        if version_parts(&self.country.version) < version_parts(&known.version) {
            return Err(PackError::Older { version: self.country.version, known: known.version.clone() });
        }
        Ok(self)
    }
}

impl Country {
    /// The same rules, which give way to those of the packs on their days. Of two that start on one day, the newer version holds.
    #[must_use]
    pub fn followed_by(mut self, packs: Vec<CountryPack>) -> Country {
        self.later.extend(packs);
        self.later.sort_by(|a, b| {
            let versions = || version_parts(&a.country.version).cmp(&version_parts(&b.country.version));
            a.starts.cmp(&b.starts).then_with(versions)
        });
        self
    }

    /// The rules of a day, if other ones hold then: those of the last pack that has started. Later ones stay with them.
    pub fn changed_on(&self, day: Date) -> Option<Country> {
        let index = self.later.iter().rposition(|pack| pack.starts <= day)?;
        let mut country = self.later[index].country.clone();
        country.holds_since = Some(self.later[index].starts);
        country.later = self.later[index + 1..].to_vec();
        Some(country)
    }
}

fn odd_version(version: &str) -> CountryError {
    CountryError::NotReadable(format!("its version '{version}' isn't one such as 2026.11.1"))
}

/// The numbers of a version such as `2026.11.1`.
fn version_parts(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a text never fails.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn bytes<const COUNT: usize>(text: &str) -> Option<[u8; COUNT]> {
    if text.len() != COUNT * 2 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; COUNT];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[index * 2..index * 2 + 2], 16).ok()?;
    }
    Some(bytes)
}

/// Why a signed country file isn't taken. The rules a till has go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Not a file of this kind, or cut short.
    #[error("this isn't a signed country file, or it was cut short on its way")]
    NotAPack,
    /// The settings name no key of head office.
    #[error("the settings name no key of head office (`country_keys`), so that nobody's signature can be trusted")]
    NoKey,
    /// Another key, or changed after it was signed.
    #[error("its signature isn't head office's: another key signed it, or it was changed on its way")]
    Signature,
    /// Rules that were replaced since.
    #[error("its version {version} is older than {known}, which this till begins with")]
    Older {
        /// The version of the file.
        version: String,
        /// The version of the till's rules.
        known: String,
    },
    /// Signed, and yet the rules can't be used.
    #[error(transparent)]
    Country(#[from] CountryError),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Rate, shipped_country};

    const SECRET: [u8; 32] = [9; 32];

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn keys() -> Vec<String> {
        vec![country_key(&[1; 32]), country_key(&SECRET)]
    }

    /// Austria with another standard rate, signed to hold from a day.
    fn signed(percent: &str, version: &str, starts: &str) -> String {
        let text = shipped_country("AT").expect("shipped").replace("2026.11.1", version);
        let text = text.replace("percent = \"20\"", &format!("percent = \"{percent}\""));
        sign_country(&text, day(starts), &SECRET).expect("it can be used")
    }

    fn read(text: &str) -> CountryPack {
        read_country_pack(text, &keys()).expect("signed")
    }

    #[test]
    fn only_what_head_office_signed_is_read() {
        let text = signed("21", "2026.12.1", "2027-01-01");
        assert_eq!(read(&text).starts, day("2027-01-01"));
        assert_eq!(read_country_pack(&text, &[]), Err(PackError::NoKey));
        assert_eq!(read_country_pack(&text, &[country_key(&[2; 32])]), Err(PackError::Signature));
        assert_eq!(read_country_pack(&text, &["key".to_owned()]), Err(PackError::Signature));
        // Any letter that changes on its way is noticed.
        for at in (0..text.len()).step_by(97) {
            if !text.is_char_boundary(at) || !text.is_char_boundary(at + 1) {
                continue;
            }
            let other = if &text[at..=at] == "x" { "y" } else { "x" };
            let changed = [&text[..at], other, &text[at + 1..]].concat();
            let refused = read_country_pack(&changed, &keys()).expect_err("changed");
            assert!(matches!(refused, PackError::Signature | PackError::NotAPack), "{at}: {refused}");
        }
        for cut in [0, 10, 40, 150, 250, text.len() - 1] {
            assert!(read_country_pack(&text[..cut], &keys()).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_neither_signed_nor_taken() {
        let text = shipped_country("AT").expect("shipped");
        assert!(sign_country(&text.replace("since = ", "from = "), day("2027-01-01"), &SECRET).is_err());
        assert!(sign_country(&text.replace("2026.11.1", "newest"), day("2027-01-01"), &SECRET).is_err());
        let broken = "omnitill-country 1\nstarts 2027-01-01\nbroken = true";
        let signature = SigningKey::from_bytes(&SECRET).sign(broken.as_bytes()).to_bytes();
        let pack =
            format!("omnitill-country 1\nstarts 2027-01-01\nsignature {}\n\nbroken = true", hexadecimal(&signature));
        assert!(matches!(read_country_pack(&pack, &keys()), Err(PackError::Country(_))));
    }

    #[test]
    fn rules_that_were_replaced_are_not_brought_back() {
        let known = Country::parse(shipped_country("AT").expect("shipped")).expect("valid");
        let check = |version: &str| read(&signed("21", version, "2027-01-01")).no_older_than(&known).is_ok();
        assert_eq!(["2026.9.30", "2026.11.1", "2026.11.2", "2027.1"].map(check), [false, true, true, true]);
        let unproven = unproven_country_pack(&signed("21", "2026.12.1", "2027-01-01")).expect("readable");
        assert_eq!((unproven.country.code.as_str(), unproven.starts), ("AT", day("2027-01-01")));
        assert_eq!(unproven_country_pack("code = \"AT\""), Err(PackError::NotAPack));
    }

    #[test]
    fn rules_change_on_their_day_and_the_newer_version_holds() {
        let built_in = Country::parse(shipped_country("AT").expect("shipped")).expect("valid");
        let packs =
            [("23", "2026.12.10", "2027-03-01"), ("21", "2026.12.1", "2027-01-01"), ("22", "2026.12.9", "2027-03-01")];
        let packs = packs.map(|(percent, version, starts)| read(&signed(percent, version, starts)));
        let country = built_in.followed_by(packs.to_vec());
        let rate = |country: &Country, on: &str| country.rate_on("standard", day(on));
        assert_eq!(country.changed_on(day("2026-12-31")), None);
        let january = country.changed_on(day("2027-01-01")).expect("the first pack");
        assert_eq!(rate(&january, "2027-01-01"), Some(Rate::percent(21)));
        assert_eq!(january.changed_on(day("2027-02-28")), None);
        let march = january.changed_on(day("2027-03-01")).expect("the second pack");
        assert_eq!((rate(&march, "2027-03-01"), march.version.as_str()), (Some(Rate::percent(23)), "2026.12.10"));
        assert_eq!(march.changed_on(day("2030-01-01")), None);
        // A till that slept through both takes the last.
        assert_eq!(country.changed_on(day("2027-04-01")).map(|country| country.version), Some("2026.12.10".to_owned()));
    }
}
