//! Tax numbers of sellers and buyers: whether one can be a country's, by its shape and its check digits. Whether it is given to somebody only
//! the authority knows.

use crate::Evidence;
use serde::{Deserialize, Serialize};

/// What a country's tax number looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaxNumberRule {
    /// How its check digits are reckoned.
    pub check: TaxNumberCheck,
    /// One that is right, to show what is meant.
    pub example: String,
    /// Where the rule stands.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// The check-digit rules of tax numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TaxNumberCheck {
    /// Australia: ABN, eleven digits, modulus 89.
    Abn,
    /// New Zealand: GST (IRD) number, eight or nine digits, modulus 11.
    Ird,
    /// United Kingdom: VAT number, nine digits, modulus 97.
    GbVat,
    /// France: FR, two check digits, SIREN (Luhn).
    FrTva,
    /// Germany: DE and nine digits, ISO 7064 mod 11, 10.
    DeUst,
    /// Austria: ATU and eight digits.
    AtUid,
    /// United States: EIN, nine digits without a check digit.
    UsEin,
    /// Canada: business number, nine digits (Luhn), RT and four digits.
    CaBn,
    /// Japan: T and thirteen digits, modulus 9.
    JpCorporate,
    /// India: GSTIN, fifteen characters, modulus 36.
    InGstin,
    /// Ireland: seven digits and one or two letters, modulus 23.
    IeVat,
    /// Italy: partita IVA, eleven digits (Luhn).
    ItIva,
    /// Spain: NIF of people, foreigners and companies.
    EsNif,
    /// Portugal: NIF, nine digits, modulus 11.
    PtNif,
    /// Netherlands: NL, nine digits, B, two digits.
    NlBtw,
    /// Belgium: ten digits, modulus 97.
    BeVat,
    /// Switzerland: CHE and nine digits, modulus 11.
    ChUid,
    /// Sweden: SE, organisation number (Luhn), 01.
    SeVat,
    /// Norway: organisation number, nine digits, modulus 11.
    NoOrg,
    /// Denmark: CVR, eight digits, modulus 11.
    DkCvr,
    /// Finland: FI and eight digits, modulus 11.
    FiVat,
    /// Poland: NIP, ten digits, modulus 11.
    PlNip,
}

impl TaxNumberRule {
    /// Whether this can be a number of that country. Blanks, full stops and hyphens don't matter.
    pub fn allows(&self, number: &str) -> bool {
        self.check.allows(number)
    }
}

impl TaxNumberCheck {
    /// Whether this can be a number of that kind. Blanks, full stops and hyphens don't matter.
    pub fn allows(self, number: &str) -> bool {
        let compact = compact(number);
        let text = compact.as_str();
        match self {
            TaxNumberCheck::Abn => digits(text, 11).is_some_and(is_abn),
            TaxNumberCheck::Ird => is_ird(text),
            TaxNumberCheck::GbVat => digits(without(text, "GB"), 9).is_some_and(is_gb_vat),
            TaxNumberCheck::FrTva => is_fr_tva(text),
            TaxNumberCheck::DeUst => after(text, "DE", 9).is_some_and(is_mod_11_10),
            TaxNumberCheck::AtUid => after(text, "ATU", 8).is_some_and(is_at_uid),
            TaxNumberCheck::UsEin => digits(text, 9).is_some(),
            TaxNumberCheck::CaBn => is_ca_bn(text),
            TaxNumberCheck::JpCorporate => after(text, "T", 13).is_some_and(is_jp_corporate),
            TaxNumberCheck::InGstin => is_gstin(text),
            TaxNumberCheck::IeVat => is_ie_vat(without(text, "IE")),
            TaxNumberCheck::ItIva => digits(without(text, "IT"), 11).is_some_and(|digits| is_luhn(&digits)),
            TaxNumberCheck::EsNif => is_es_nif(without(text, "ES")),
            TaxNumberCheck::PtNif => digits(without(text, "PT"), 9).is_some_and(is_pt_nif),
            TaxNumberCheck::NlBtw => is_nl_btw(text),
            TaxNumberCheck::BeVat => digits(without(text, "BE"), 10).is_some_and(is_be_vat),
            TaxNumberCheck::ChUid => is_ch_uid(text),
            TaxNumberCheck::SeVat => is_se_vat(text),
            TaxNumberCheck::NoOrg => is_no_org(text),
            TaxNumberCheck::DkCvr => digits(without(text, "DK"), 8)
                .is_some_and(|digits| weighted(&digits, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)),
            TaxNumberCheck::FiVat => {
                digits(without(text, "FI"), 8).is_some_and(|digits| is_mod_11(&digits, &[7, 9, 10, 5, 8, 4, 2]))
            }
            TaxNumberCheck::PlNip => digits(without(text, "PL"), 10)
                .is_some_and(|digits| weighted(&digits[..9], &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9]),
        }
    }
}

/// The number without blanks, full stops and hyphens, in capital letters.
pub(crate) fn compact(number: &str) -> String {
    let compact: String = number.chars().filter(|letter| !matches!(letter, ' ' | '.' | '-' | '\u{a0}')).collect();
    compact.to_ascii_uppercase()
}

fn without<'a>(text: &'a str, prefix: &str) -> &'a str {
    text.strip_prefix(prefix).unwrap_or(text)
}

pub(crate) fn digits(text: &str, count: usize) -> Option<Vec<u32>> {
    let digits: Option<Vec<u32>> = text.chars().map(|letter| letter.to_digit(10)).collect();
    digits.filter(|digits| digits.len() == count && digits.iter().any(|digit| *digit > 0))
}

fn after(text: &str, prefix: &str, count: usize) -> Option<Vec<u32>> {
    digits(text.strip_prefix(prefix)?, count)
}

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The last digit is 11 less the weighted sum's remainder; a remainder of 1 can't be.
fn is_mod_11(digits: &[u32], weights: &[u32]) -> bool {
    let check = (11 - weighted(digits, weights) % 11) % 11;
    check < 10 && digits.last() == Some(&check)
}

pub(crate) fn is_luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 1 { doubled(*digit) } else { *digit })
        .sum();
    sum.is_multiple_of(10)
}

fn is_abn(digits: Vec<u32>) -> bool {
    let sum = weighted(&digits, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    digits[0] > 0 && (sum - 10).is_multiple_of(89)
}

fn is_ird(text: &str) -> bool {
    let padded = format!("{text:0>9}");
    let Some(digits) = digits(&padded, 9).filter(|_| text.len() >= 8) else { return false };
    let check = |weights: &[u32]| (11 - weighted(&digits, weights) % 11) % 11;
    let first = check(&[3, 2, 7, 6, 5, 4, 3, 2]);
    let check = if first == 10 { check(&[7, 4, 3, 2, 5, 2, 7, 6]) } else { first };
    check < 10 && digits[8] == check
}

fn is_gb_vat(digits: Vec<u32>) -> bool {
    let sum = weighted(&digits[..7], &[8, 7, 6, 5, 4, 3, 2]) + digits[7] * 10 + digits[8];
    sum.is_multiple_of(97) || (sum + 55).is_multiple_of(97)
}

fn is_fr_tva(text: &str) -> bool {
    let Some(number) = after(text, "FR", 11) else { return false };
    let siren = number[2..].iter().fold(0_u64, |value, digit| value * 10 + u64::from(*digit));
    is_luhn(&number[2..]) && u64::from(number[0] * 10 + number[1]) == (12 + 3 * (siren % 97)) % 97
}

fn is_mod_11_10(digits: Vec<u32>) -> bool {
    let last = digits.len() - 1;
    let product = digits[..last].iter().fold(10, |product, digit| match (digit + product) % 10 {
        0 => 20 % 11,
        sum => sum * 2 % 11,
    });
    (11 - product) % 10 == digits[last]
}

fn is_at_uid(digits: Vec<u32>) -> bool {
    let part = |(place, digit): (usize, &u32)| if place % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    let sum: u32 = digits[..7].iter().enumerate().map(part).sum();
    (10 - (sum + 4) % 10) % 10 == digits[7]
}

fn is_ca_bn(text: &str) -> bool {
    let (number, account) = text.split_at_checked(9).unwrap_or((text, ""));
    let is_account = account.is_empty() || after(account, "RT", 4).is_some();
    is_account && digits(number, 9).is_some_and(|digits| is_luhn(&digits))
}

fn is_jp_corporate(digits: Vec<u32>) -> bool {
    let sum: u32 = digits[1..].iter().rev().enumerate().map(|(place, digit)| digit * (1 + place as u32 % 2)).sum();
    digits[0] == 9 - sum % 9
}

fn is_gstin(text: &str) -> bool {
    let values: Option<Vec<u32>> = text.chars().map(|letter| letter.to_digit(36)).collect();
    let Some(values) = values.filter(|values| values.len() == 15) else { return false };
    let is_shaped = digits(&text[..2], 2).is_some() && digits(&text[7..11], 4).is_some() && text.as_bytes()[13] == b'Z';
    let part = |(place, value): (usize, &u32)| {
        let product = value * (1 + place as u32 % 2);
        product / 36 + product % 36
    };
    let sum: u32 = values[..14].iter().enumerate().map(part).sum();
    is_shaped && values[14] == (36 - sum % 36) % 36
}

fn is_ie_vat(text: &str) -> bool {
    let Some((number, letters)) = text.split_at_checked(7) else { return false };
    let place_of = |letter: u8| u32::from(letter - b'A' + 1);
    let (Some(digits), letters) = (digits(number, 7), letters.as_bytes()) else { return false };
    if !letters.iter().all(u8::is_ascii_uppercase) || !(1..=2).contains(&letters.len()) {
        return false;
    }
    let second = letters.get(1).map_or(0, |letter| if *letter == b'W' { 0 } else { place_of(*letter) });
    let sum = weighted(&digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second;
    let check = if letters[0] == b'W' { 0 } else { place_of(letters[0]) };
    sum % 23 == check
}

fn is_es_nif(text: &str) -> bool {
    const LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    if text.len() != 9 || !text.is_ascii() {
        return false;
    }
    let (first, last) = (text.as_bytes()[0], text.as_bytes()[8]);
    let start = match first {
        b'X' => Some("0"),
        b'Y' => Some("1"),
        b'Z' => Some("2"),
        b'0'..=b'9' => Some(&text[..1]),
        _ => None,
    };
    if let Some(start) = start {
        let number: Option<usize> = [start, &text[1..8]].concat().parse().ok();
        return number.is_some_and(|number| LETTERS[number % 23] == last);
    }
    let Some(digits) = digits(&text[1..8], 7).filter(|_| b"ABCDEFGHJNPQRSUVW".contains(&first)) else { return false };
    let part = |(place, digit): (usize, &u32)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    let check = (10 - digits.iter().enumerate().map(part).sum::<u32>() % 10) % 10;
    last == b'0' + check as u8 || last == b"JABCDEFGHI"[check as usize]
}

fn is_pt_nif(digits: Vec<u32>) -> bool {
    let check = 11 - weighted(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    digits[8] == if check > 9 { 0 } else { check }
}

fn is_nl_btw(text: &str) -> bool {
    let Some((number, end)) = text.strip_prefix("NL").and_then(|text| text.split_at_checked(9)) else { return false };
    let (Some(digits), Some(_)) = (digits(number, 9), after(end, "B", 2)) else { return false };
    // Sole traders since 2020: the whole number, letters as two digits, is 1 modulo 97.
    let value = text
        .chars()
        .filter_map(|letter| letter.to_digit(36))
        .fold(0_u32, |rest, value| (if value > 9 { rest * 100 + value } else { rest * 10 + value }) % 97);
    weighted(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == digits[8] || value == 1
}

fn is_be_vat(digits: Vec<u32>) -> bool {
    let number = digits[..8].iter().fold(0, |value, digit| value * 10 + digit);
    97 - number % 97 == digits[8] * 10 + digits[9]
}

fn is_ch_uid(text: &str) -> bool {
    let number = ["MWST", "TVA", "IVA"].iter().fold(text, |text, end| text.strip_suffix(end).unwrap_or(text));
    after(number, "CHE", 9).is_some_and(|digits| is_mod_11(&digits, &[5, 4, 3, 2, 7, 6, 5, 4]))
}

fn is_se_vat(text: &str) -> bool {
    let number = match text.strip_prefix("SE") {
        Some(number) => number.strip_suffix("01"),
        None => Some(text),
    };
    number.and_then(|number| digits(number, 10)).is_some_and(|digits| is_luhn(&digits))
}

fn is_no_org(text: &str) -> bool {
    let number = text.strip_suffix("MVA").unwrap_or(text);
    digits(without(number, "NO"), 9).is_some_and(|digits| is_mod_11(&digits, &[3, 2, 7, 6, 5, 4, 3, 2]))
}

#[cfg(test)]
mod tests {
    use super::TaxNumberCheck::{self, *};

    #[track_caller]
    fn check(rule: TaxNumberCheck, good: &str) {
        assert!(rule.allows(good), "{good}");
        // Any digit that changes is noticed wherever there is a check digit.
        let at = good.rfind(|letter: char| letter.is_ascii_digit()).expect("a digit");
        let other = if good.as_bytes()[at] == b'7' { "8" } else { "7" };
        let changed = [&good[..at], other, &good[at + 1..]].concat();
        if !matches!(rule, UsEin | NlBtw | InGstin | SeVat | CaBn) {
            assert!(!rule.allows(&changed), "{changed}");
        }
        for bad in ["", "1", "abc", "ÄÖÜÄÖÜÄÖÜ", "00000000000", "T0000000000000"] {
            assert!(!rule.allows(bad), "{rule:?} {bad}");
        }
    }

    #[test]
    fn a_mistyped_tax_number_is_noticed() {
        check(Abn, "51 824 753 556");
        check(Ird, "49-091-850");
        check(Ird, "136410132");
        check(GbVat, "GB 980 7806 84");
        check(FrTva, "FR 40 303 265 045");
        check(DeUst, "DE 136 695 976");
        check(AtUid, "ATU 13585627");
        check(UsEin, "12-3456789");
        check(CaBn, "123456782 RT0001");
        check(JpCorporate, "T7000012050002");
        check(InGstin, "27AAPFU0939F1ZV");
        check(IeVat, "IE 6433435F");
        check(ItIva, "IT 00743110157");
        check(EsNif, "54362315K");
        check(EsNif, "A13585625");
        check(PtNif, "PT 501 964 843");
        check(NlBtw, "NL 004495445 B01");
        check(BeVat, "BE 0428.759.497");
        check(ChUid, "CHE-100.155.212 MWST");
        check(SeVat, "SE 123456789701");
        check(NoOrg, "995525828 MVA");
        check(DkCvr, "DK 13585628");
        check(FiVat, "FI 20774740");
        check(PlNip, "PL 8567346215");
        assert!(!InGstin.allows("27AAPFU0939F1ZW"));
        assert!(!CaBn.allows("123456783RT0001"));
        assert!(!SeVat.allows("SE123456789801"));
    }
}
