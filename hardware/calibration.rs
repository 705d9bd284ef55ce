//! Getting to know a scanner: a sheet of codes that shows what it can read, and one code whose bytes tell which device it is,
//! which keyboard layout it is set to, and what it sends around every code.

mod listen;
pub(crate) mod symbols;

pub use listen::{Heard, ListenError, listen};

use crate::discovery::DeviceKind;
use crate::scanner::{KeyboardLayout, Suffix, decode_pos, type_out};
use crate::ticket::{Align, Style, Ticket};
use std::fmt::Write;

/// The code to scan for pairing. Every layout we know types it differently, but for the two Swiss ones, which share all of ASCII.
pub const PAIRING_CODE: &str = "TILL@y#m1";

/// What a scanner's answer to the pairing code tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// The layouts in which what was typed is the pairing code; several when the scanner types numbers with Alt. None for
    /// scanners that don't play a keyboard.
    pub layouts: Vec<KeyboardLayout>,
    /// What it sends before a code.
    pub prefix: Vec<u8>,
    /// What it sends after a code, if it is something the settings can say.
    pub suffix: Option<Suffix>,
    /// The bytes after the code, as they came.
    pub suffix_bytes: Vec<u8>,
    /// Whether it sends AIM identifiers.
    pub has_aim: bool,
}

/// Reads a device's raw bytes (key events, reports or plain bytes) as an answer to the pairing code; nothing if they aren't one.
pub fn pairing(kind: DeviceKind, bytes: &[&[u8]], report_descriptor: &[u8]) -> Option<Pairing> {
    let answers: Vec<(Option<KeyboardLayout>, Vec<u8>)> = match kind {
        DeviceKind::Printer => Vec::new(),
        DeviceKind::SerialLine => vec![(None, bytes.concat())],
        DeviceKind::Scanner => decode_pos(bytes, report_descriptor).into_iter().map(|bytes| (None, bytes)).collect(),
        DeviceKind::Keyboard => {
            KeyboardLayout::ALL.into_iter().map(|layout| (Some(layout), type_out(layout, &bytes.concat()))).collect()
        }
    };
    let mut found: Option<Pairing> = None;
    for (layout, text) in answers {
        let code = PAIRING_CODE.as_bytes();
        let Some(start) = text.windows(code.len()).position(|part| part == code) else { continue };
        match &mut found {
            Some(known) => known.layouts.extend(layout),
            None => found = Some(around(layout, &text[..start], &text[start + code.len()..])),
        }
    }
    found
}

fn around(layout: Option<KeyboardLayout>, before: &[u8], after: &[u8]) -> Pairing {
    // The code is a Code 128, so its identifier is ]C0.
    let (prefix, has_aim) = match before.strip_suffix(b"]C0") {
        Some(prefix) => (prefix, true),
        None => (before, false),
    };
    let suffix = match after {
        b"" => Some(Suffix::Gap),
        b"\r" | b"\n" | b"\r\n" => Some(Suffix::Line),
        b"\t" => Some(Suffix::Tab),
        b"\x03" => Some(Suffix::Etx),
        _ => None,
    };
    let layouts = layout.into_iter().collect();
    Pairing { layouts, prefix: prefix.to_vec(), suffix, suffix_bytes: after.to_vec(), has_aim }
}

/// One code of the sheet.
struct Sample {
    /// What it is.
    title: &'static str,
    /// What a scanner should send, `<GS>` for the separator.
    sends: &'static str,
    drawing: Drawing,
}

enum Drawing {
    Ean(&'static str),
    Code128(&'static str),
    /// A leading FNC1 is drawn before the text, and the separators are FNC1 too.
    Gs1(&'static str),
    Qr(&'static str, bool),
}

/// An article number of GS1's examples, a lot and a serial number.
const GS1: &str = "010950600013435210LOT-7\u{1d}21A/1";
const GS1_SHOWN: &str = "010950600013435210LOT-7<GS>21A/1";

fn samples() -> Vec<Sample> {
    let code128 = |title, text| Sample { title, sends: text, drawing: Drawing::Code128(text) };
    vec![
        Sample { title: "EAN-13", sends: "4006381333931", drawing: Drawing::Ean("4006381333931") },
        Sample { title: "EAN-8", sends: "96385074", drawing: Drawing::Ean("96385074") },
        Sample { title: "UPC-A", sends: "036000291452", drawing: Drawing::Ean("0036000291452") },
        code128("Code 128, digits", "0123456789"),
        code128("Code 128, letters that move", "AQWZYMaqwzym"),
        code128("Code 128, marks 1", "!\"#$%&'()*"),
        code128("Code 128, marks 2", "+,-./:;<=>?"),
        code128("Code 128, marks 3", "@[\\]^_`"),
        code128("Code 128, marks 4", "{|}~ end"),
        Sample { title: "GS1-128", sends: GS1_SHOWN, drawing: Drawing::Gs1(GS1) },
        Sample { title: "GS1 QR code", sends: GS1_SHOWN, drawing: Drawing::Qr(GS1, true) },
        Sample {
            title: "QR code, web link",
            sends: "https://example.org/01/09506000134352?17=301231",
            drawing: Drawing::Qr("https://example.org/01/09506000134352?17=301231", false),
        },
    ]
}

/// The width of a module in hundredths of a millimetre: the nominal size of EAN, for Code 128 and QR as well.
const MODULE: usize = 33;

/// The sheet as an SVG picture on A4.
pub fn sheet() -> String {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" viewBox=\"0 0 21000 29700\">\n\
         <rect width=\"21000\" height=\"29700\" fill=\"white\"/>\n\
         <g font-family=\"sans-serif\" font-size=\"380\" fill=\"black\">\n",
    );
    let mut text = |x: usize, y: usize, words: &str| {
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\">{}</text>", escaped(words));
    };
    text(1500, 1600, "omnitill: sheet for scanners. Print it in its real size, without fitting it to the page.");
    text(1500, 2400, &format!("To pair: `omnitill doctor --pair`, then scan this code: {PAIRING_CODE}"));
    let mut places = Vec::new();
    let mut cell = 0;
    for sample in samples() {
        // GS1-128 is wide: it has its row for itself.
        let is_wide = matches!(sample.drawing, Drawing::Gs1(_));
        cell += if is_wide { cell % 2 } else { 0 };
        let (x, y) = (1500 + cell % 2 * 9600, 5600 + cell / 2 * 3300);
        cell += if is_wide { 2 } else { 1 };
        text(x, y, sample.title);
        text(x, y + 500, sample.sends);
        places.push((x, y + 700, sample.drawing));
    }
    let pairing: Vec<Option<u8>> = PAIRING_CODE.bytes().map(Some).collect();
    bars(&mut svg, 1500, 2700, &symbols::code128(&pairing));
    for (x, y, drawing) in places {
        match drawing {
            Drawing::Ean(digits) => bars(&mut svg, x, y, &symbols::ean(digits)),
            Drawing::Code128(text) => {
                let data: Vec<Option<u8>> = text.bytes().map(Some).collect();
                bars(&mut svg, x, y, &symbols::code128(&data));
            }
            Drawing::Gs1(text) => {
                let separated = text.bytes().map(|byte| if byte == 0x1d { None } else { Some(byte) });
                let data: Vec<Option<u8>> = std::iter::once(None).chain(separated).collect();
                bars(&mut svg, x, y, &symbols::code128(&data));
            }
            Drawing::Qr(text, is_gs1) => {
                for (row, modules) in symbols::qr(text.as_bytes(), is_gs1).iter().enumerate() {
                    strip(&mut svg, (x + 4 * MODULE, y + (row + 4) * 50), modules, (50, 50));
                }
            }
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

fn bars(svg: &mut String, x: usize, y: usize, modules: &[bool]) {
    strip(svg, (x + 10 * MODULE, y), modules, (MODULE, 1400));
}

/// Draws runs of black modules.
fn strip(svg: &mut String, (x, y): (usize, usize), modules: &[bool], (width, height): (usize, usize)) {
    let mut start = 0;
    for run in modules.chunk_by(|a, b| a == b) {
        if run[0] {
            let (left, wide) = (x + start * width, run.len() * width);
            let _ = writeln!(svg, "<rect x=\"{left}\" y=\"{y}\" width=\"{wide}\" height=\"{height}\"/>");
        }
        start += run.len();
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What a receipt printer can print of the sheet: the pairing code, Code 128 and QR.
pub fn ticket() -> Ticket {
    let mut ticket = Ticket::new();
    ticket
        .styled("omnitill", Align::Centre, Style::LARGE)
        .centred("omnitill doctor --pair")
        .code128(PAIRING_CODE)
        .rule();
    for sample in samples() {
        match sample.drawing {
            Drawing::Code128(text) => {
                ticket.centred(sample.title).code128(text).feed(1);
            }
            Drawing::Qr(text, false) => {
                ticket.centred(sample.title).qr(text);
            }
            _ => {}
        }
    }
    ticket.cut();
    ticket
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulated::wedge::KeyStream;
    use KeyboardLayout::{ChDe, ChFr, De, Fr, Uk, Us};

    #[track_caller]
    fn check(layout: KeyboardLayout, before: &str, after: &str, expected: Option<Pairing>) {
        let mut keys = KeyStream::new();
        keys.text(layout, &format!("{before}{PAIRING_CODE}{after}"));
        assert_eq!(pairing(DeviceKind::Keyboard, &[keys.bytes()], b""), expected);
    }

    fn learnt(
        layouts: &[KeyboardLayout],
        prefix: &str,
        after: &str,
        suffix: Option<Suffix>,
        has_aim: bool,
    ) -> Option<Pairing> {
        let (prefix, suffix_bytes) = (prefix.as_bytes().to_vec(), after.as_bytes().to_vec());
        Some(Pairing { layouts: layouts.to_vec(), prefix, suffix, suffix_bytes, has_aim })
    }

    #[test]
    fn the_layout_and_the_frame_are_learnt() {
        for (layout, layouts) in
            [(Us, [Us].as_slice()), (Uk, &[Uk]), (De, &[De]), (Fr, &[Fr]), (ChDe, &[ChDe, ChFr]), (ChFr, &[ChDe, ChFr])]
        {
            for (after, suffix) in
                [("\r", Some(Suffix::Line)), ("\t", Some(Suffix::Tab)), ("", Some(Suffix::Gap)), ("%\r", None)]
            {
                check(layout, "", after, learnt(layouts, "", after, suffix, false));
                check(layout, "]C0", after, learnt(layouts, "", after, suffix, true));
                check(layout, "#1]C0", after, learnt(layouts, "#1", after, suffix, true));
            }
        }
    }

    #[test]
    fn numbers_with_alt_fit_every_layout() {
        let mut keys = KeyStream::new();
        for byte in PAIRING_CODE.bytes().chain([13]) {
            keys.alt(u32::from(byte));
        }
        let found = pairing(DeviceKind::Keyboard, &[keys.bytes()], b"");
        assert_eq!(found, learnt(&KeyboardLayout::ALL, "", "\r", Some(Suffix::Line), false));
    }

    #[test]
    fn other_kinds_of_scanners_are_learnt_too() {
        let serial = |text: &[u8]| pairing(DeviceKind::SerialLine, &[text], b"");
        assert_eq!(serial(b"]C0TILL@y#m1\r\n"), learnt(&[], "", "\r\n", Some(Suffix::Line), true));
        assert_eq!(serial(b"\x02TILL@y#m1\x03"), learnt(&[], "\x02", "\x03", Some(Suffix::Etx), false));
        assert_eq!(serial(b"4006381333931\r"), None);
        let mut report = vec![0; 64];
        report[..14].copy_from_slice(b"\x02\x09]C0TILL@y#m1");
        let found = pairing(DeviceKind::Scanner, &[&report], b"");
        assert_eq!(found, learnt(&[], "", "", Some(Suffix::Gap), true));
        assert_eq!(pairing(DeviceKind::Printer, &[b"TILL@y#m1"], b""), None);
    }

    #[test]
    fn the_sheet_holds_every_character_that_moves() {
        let sheet = sheet();
        assert!(sheet.ends_with("</svg>\n"));
        let codes: String = samples().iter().map(|sample| sample.sends).collect();
        for character in ('!'..='~').filter(|character| !character.is_ascii_alphanumeric()) {
            assert!(codes.contains(character), "{character}");
        }
        assert!(sheet.matches("<rect").count() > 1_000);
        assert!(ticket().elements.len() > 10);
    }
}
