//! A second reader of printer bytes, sharing nothing with the encoder, the simulated printer or our code page tables:
//! pages come from `oem_cp` and `encoding_rs`, by Epson's numbers.

use encoding_rs::Encoding;
use oem_cp::code_table as oem;

/// What stands on paper, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Seen {
    Line(String),
    Band { width: usize, dots: Vec<bool> },
    Other(Vec<u8>),
}

/// The character a page has under a byte, by the page's name.
pub(super) fn page_character(page: &str, byte: u8) -> Option<char> {
    if byte < 0x80 {
        return (0x20..0x7f).contains(&byte).then_some(char::from(byte));
    }
    let index = usize::from(byte - 0x80);
    let web = |encoding: &'static Encoding| encoding.decode_without_bom_handling(&[byte]).0.chars().next();
    match page {
        "CP437" => Some(oem::DECODING_TABLE_CP437[index]),
        "CP737" => Some(oem::DECODING_TABLE_CP737[index]),
        "CP775" => Some(oem::DECODING_TABLE_CP775[index]),
        "CP850" => Some(oem::DECODING_TABLE_CP850[index]),
        "CP852" => Some(oem::DECODING_TABLE_CP852[index]),
        "CP857" => oem::DECODING_TABLE_CP857[index],
        "CP858" => Some(oem::DECODING_TABLE_CP858[index]),
        "CP860" => Some(oem::DECODING_TABLE_CP860[index]),
        "CP863" => Some(oem::DECODING_TABLE_CP863[index]),
        "CP865" => Some(oem::DECODING_TABLE_CP865[index]),
        "CP866" => web(encoding_rs::IBM866),
        "CP1250" => web(encoding_rs::WINDOWS_1250),
        "CP1251" => web(encoding_rs::WINDOWS_1251),
        "CP1252" => web(encoding_rs::WINDOWS_1252),
        "CP1253" => web(encoding_rs::WINDOWS_1253),
        "CP1254" => web(encoding_rs::WINDOWS_1254),
        "CP1257" => web(encoding_rs::WINDOWS_1257),
        _ => None,
    }
}

/// The pages of Epson's own printers.
pub(super) fn epson_page(number: u8) -> &'static str {
    match number {
        0 => "CP437",
        2 => "CP850",
        3 => "CP860",
        4 => "CP863",
        5 => "CP865",
        13 => "CP857",
        14 => "CP737",
        16 => "CP1252",
        17 => "CP866",
        18 => "CP852",
        19 => "CP858",
        33 => "CP775",
        45 => "CP1250",
        46 => "CP1251",
        47 => "CP1253",
        48 => "CP1254",
        51 => "CP1257",
        _ => "",
    }
}

/// Reads a job. Each command that is not text or a picture is kept whole as `Other`.
pub(super) fn read(mut bytes: &[u8], page_name: impl Fn(u8) -> String) -> Vec<Seen> {
    let mut seen = Vec::new();
    let (mut line, mut page) = (String::new(), page_name(0));
    while let Some(first) = bytes.first() {
        let length = match (first, bytes.get(1)) {
            (0x0a, _) => {
                seen.push(Seen::Line(std::mem::take(&mut line)));
                1
            }
            (0x20..=0x7e | 0x80.., _) => {
                line.push(page_character(&page, *first).unwrap_or('\u{fffd}'));
                1
            }
            (0x1b, Some(b't')) => {
                page = page_name(bytes[2]);
                3
            }
            (0x1d, Some(b'v')) => {
                let size = |low: usize| usize::from(u16::from_le_bytes([bytes[low], bytes[low + 1]]));
                let (wide, high) = (size(4), size(6));
                let bit = |index: usize| bytes[8 + index / 8] & (0x80 >> (index % 8)) != 0;
                let dots = (0..wide * 8 * high).map(bit).collect();
                seen.push(Seen::Band { width: wide * 8, dots });
                8 + wide * high
            }
            (first, second) => {
                let length = other_length(*first, second.copied(), bytes);
                seen.push(Seen::Other(bytes[..length].to_vec()));
                length
            }
        };
        bytes = &bytes[length..];
    }
    seen
}

fn other_length(first: u8, second: Option<u8>, bytes: &[u8]) -> usize {
    match (first, second) {
        (0x1b, Some(b'@' | b'2')) | (0x1c, Some(b'.')) => 2,
        (0x1b, Some(b'R' | b'E' | b'-' | b'a' | b'd' | b'J' | b'3')) => 3,
        (0x1d, Some(b'!' | b'h' | b'w' | b'H' | b'f' | b'a' | b'r')) => 3,
        (0x1d, Some(b'V')) => 4,
        (0x1d, Some(b'(')) => 5 + usize::from(u16::from_le_bytes([bytes[3], bytes[4]])),
        (0x1d, Some(b'k')) => 4 + usize::from(bytes[3]),
        (0x1b, Some(b'p')) => panic!("a pulse in a job"),
        other => panic!("not a command we send: {other:02x?}"),
    }
}
