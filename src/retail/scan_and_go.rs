//! Scan-and-go: what a customer has gathered with their telephone, as a QR code that a till takes over.
//!
//! ```text
//!     OTG1.7F3K9Q2M.9300675024235+9520426000015*2+GIF-01.C0FFEE12
//!     form id       goods: a code, and * pieces where they are several, with + between them   CRC-32 of all before its point
//! ```
//!
//! All of it is in the alphanumeric mode of a QR code (ISO/IEC 18004): digits, capitals and `$%*+-./:`; any other character of a code is
//! written as `%` and two hexadecimal digits for each byte of its UTF-8. The id is drawn by the telephone for each basket: a till takes a
//! basket over once. There are no prices in it, because the till has its own; the check is against misreading, and nothing is won by
//! forging it. Another form has another digit, and is refused by a till that doesn't know it.

use crate::Refusal;
use std::fmt::Write;

/// How every basket of a telephone begins, whatever its form.
const MARK: &str = "OTG";
/// The form this program reads.
const FORM: &str = "1";
/// Characters of the whole text.
pub const SCAN_AND_GO_CHARS_MAX: usize = 2_000;
/// Different articles in one basket.
const ENTRIES_MAX: usize = 100;
/// Pieces of one article.
const PIECES_MAX: i64 = 999;
/// Characters of a code.
const CODE_CHARS_MAX: usize = 48;
/// Characters of an id: at least so many that no two are alike by chance.
const ID_CHARS: std::ops::RangeInclusive<usize> = 8..=32;

/// What a customer has gathered with their telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanAndGo {
    /// What its telephone named it.
    pub id: String,
    /// The goods, in the order in which they were gathered.
    pub entries: Vec<ScanAndGoEntry>,
}

/// An article of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanAndGoEntry {
    /// Its GTIN, or our own code of it.
    pub code: String,
    /// How many pieces.
    pub pieces: i64,
}

/// Reads a scanned text; `None` if it is no basket of a telephone.
pub fn read_scan_and_go(text: &str) -> Option<Result<ScanAndGo, Refusal>> {
    let rest = text.strip_prefix(MARK)?;
    let (form, _) = rest.split_once('.')?;
    if form.is_empty() || !form.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(read(text, form))
}

fn read(text: &str, form: &str) -> Result<ScanAndGo, Refusal> {
    let broken = || Refusal::new("scan-and-go-broken");
    if form != FORM {
        return Err(Refusal::new("scan-and-go-form"));
    }
    if text.len() > SCAN_AND_GO_CHARS_MAX {
        return Err(Refusal::new("scan-and-go-too-long"));
    }
    let (said, check) = text.rsplit_once('.').ok_or_else(broken)?;
    let check = Some(check).filter(|check| check.len() == 8 && check.bytes().all(is_capital_hex)).ok_or_else(broken)?;
    if u32::from_str_radix(check, 16).ok() != Some(crc_32(said.as_bytes())) {
        return Err(broken());
    }
    let mut parts = said.splitn(3, '.').skip(1);
    let (id, goods) = (parts.next().ok_or_else(broken)?, parts.next().ok_or_else(broken)?);
    let is_id =
        ID_CHARS.contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    let entries: Vec<&str> = goods.split('+').collect();
    if !is_id {
        return Err(broken());
    }
    if entries.len() > ENTRIES_MAX {
        return Err(Refusal::new("scan-and-go-too-long"));
    }
    let entries = entries.into_iter().map(entry).collect::<Option<Vec<_>>>().ok_or_else(broken)?;
    Ok(ScanAndGo { id: id.to_owned(), entries })
}

fn entry(text: &str) -> Option<ScanAndGoEntry> {
    let (code, pieces) = match text.split_once('*') {
        None => (text, 1),
        Some((code, pieces)) => {
            let is_plain = pieces.bytes().all(|byte| byte.is_ascii_digit()) && !pieces.starts_with('0');
            (code, pieces.parse().ok().filter(|pieces| is_plain && (2..=PIECES_MAX).contains(pieces))?)
        }
    };
    let mut bytes = Vec::with_capacity(code.len());
    let mut rest = code.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                let digits = std::str::from_utf8(&digits).ok().filter(|digits| digits.bytes().all(is_capital_hex))?;
                u8::from_str_radix(digits, 16).ok()?
            }
            _ if is_written_plainly(byte) => byte,
            _ => return None,
        });
    }
    let code = String::from_utf8(bytes).ok()?;
    let is_code = !code.is_empty() && code.chars().count() <= CODE_CHARS_MAX && !code.contains(char::is_control);
    is_code.then_some(ScanAndGoEntry { code, pieces })
}

/// Writes a basket as its telephone would show it.
pub fn write_scan_and_go(basket: &ScanAndGo) -> String {
    let mut text = [MARK, FORM, ".", &basket.id, "."].concat();
    for (index, entry) in basket.entries.iter().enumerate() {
        if index > 0 {
            text.push('+');
        }
        for byte in entry.code.bytes() {
            if is_written_plainly(byte) {
                text.push(char::from(byte));
            } else {
                let _ = write!(text, "%{byte:02X}");
            }
        }
        if entry.pieces > 1 {
            let _ = write!(text, "*{}", entry.pieces);
        }
    }
    let check = crc_32(text.as_bytes());
    let _ = write!(text, ".{check:08X}");
    text
}

fn is_written_plainly(byte: u8) -> bool {
    byte.is_ascii_digit() || byte.is_ascii_uppercase() || matches!(byte, b'-' | b'/' | b':' | b'$')
}

fn is_capital_hex(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'A'..=b'F')
}

/// CRC-32 as in ISO/IEC/IEEE 8802-3 (Ethernet).
fn crc_32(bytes: &[u8]) -> u32 {
    let turn = |crc: u32| (0..8).fold(crc, |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 });
    !bytes.iter().fold(u32::MAX, |crc, byte| turn(crc ^ u32::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(said: &str) -> String {
        format!("{said}.{:08X}", crc_32(said.as_bytes()))
    }

    #[track_caller]
    fn check(said: &str, expected: &[(&str, i64)]) {
        let text = checked(said);
        let read = read_scan_and_go(&text).expect("one of ours").expect("readable");
        let entries: Vec<(&str, i64)> = read.entries.iter().map(|entry| (entry.code.as_str(), entry.pieces)).collect();
        assert_eq!(entries, expected);
        assert_eq!(write_scan_and_go(&read), text, "it is written as it was read");
    }

    #[track_caller]
    fn refuse(text: &str, code: &str) {
        let refused = read_scan_and_go(text).expect("one of ours").expect_err("refused");
        assert_eq!(refused.code, code, "{text}");
    }

    #[test]
    fn a_basket_of_a_telephone_is_read() {
        assert_eq!(crc_32(b"123456789"), 0xCBF4_3926, "the check value of the standard");
        check("OTG1.7F3K9Q2M.9300675024235", &[("9300675024235", 1)]);
        check(
            "OTG1.7F3K9Q2M.9300675024235+9520426000015*2+GIF-01",
            &[("9300675024235", 1), ("9520426000015", 2), ("GIF-01", 1)],
        );
        check("OTG1.00000000000000000000000000000000.A%2EB%C3%A9%25*999", &[("A.Bé%", 999)]);
        let most = vec!["1"; ENTRIES_MAX].join("+");
        check(&format!("OTG1.7F3K9Q2M.{most}"), &[("1", 1); ENTRIES_MAX]);
    }

    #[test]
    fn what_is_none_is_left_to_others() {
        for text in ["", "OTG", "OTG1", "OTGX.A.B", "OTG.A", "9300675024235", "otg1.7F3K9Q2M.1.00000000", "OTBXYZ"] {
            assert_eq!(read_scan_and_go(text), None, "{text}");
        }
    }

    #[test]
    fn whatever_is_broken_is_refused_as_a_whole() {
        let good = checked("OTG1.7F3K9Q2M.9300675024235*2");
        for at in 5..good.len() {
            let mut bytes = good.clone().into_bytes();
            bytes[at] = if bytes[at] == b'7' { b'8' } else { b'7' };
            refuse(std::str::from_utf8(&bytes).expect("text"), "scan-and-go-broken");
        }
        for end in 5..good.len() {
            refuse(&good[..end], "scan-and-go-broken");
        }
        for said in [
            "OTG1.SHORT.1",
            "OTG1.7f3k9q2m.1",
            "OTG1.7F3K9Q2M7F3K9Q2M7F3K9Q2M7F3K9Q2M7.1",
            "OTG1.7F3K9Q2M.",
            "OTG1.7F3K9Q2M",
            "OTG1.7F3K9Q2M.1+",
            "OTG1.7F3K9Q2M.1*0",
            "OTG1.7F3K9Q2M.1*1",
            "OTG1.7F3K9Q2M.1*-2",
            "OTG1.7F3K9Q2M.1*1000",
            "OTG1.7F3K9Q2M.1*02",
            "OTG1.7F3K9Q2M.1*2*3",
            "OTG1.7F3K9Q2M.a",
            "OTG1.7F3K9Q2M.A%2",
            "OTG1.7F3K9Q2M.A%zz",
            "OTG1.7F3K9Q2M.A%FF",
            "OTG1.7F3K9Q2M.A%0A",
            "OTG1.7F3K9Q2M.A.B",
        ] {
            refuse(&checked(said), "scan-and-go-broken");
        }
        refuse(&checked("OTG2.7F3K9Q2M.1"), "scan-and-go-form");
        refuse(&checked(&format!("OTG1.7F3K9Q2M.{}", vec!["1"; ENTRIES_MAX + 1].join("+"))), "scan-and-go-too-long");
        refuse(&checked(&format!("OTG1.7F3K9Q2M.{}", "1".repeat(SCAN_AND_GO_CHARS_MAX))), "scan-and-go-too-long");
    }
}
