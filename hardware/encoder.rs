//! A ticket as the bytes one model of printer understands (ESC/POS).
//!
//! Every command is written here with its length spelt out, after Epson's published reference; text reaches the
//! printer only through [`PrinterLetters`], so no product name can become a command.

use crate::code_page::CodePage;
use crate::letters::PrinterLetters;
use crate::profile::{Cut, Logo, Profile, Proof, StatusMode};
use crate::raster::draw;
use crate::ticket::{Align, Direction, Element, Line, Style, Ticket, columns_lines, text_lines};

const ESC: u8 = 0x1b;
const GS: u8 = 0x1d;
const FS: u8 = 0x1c;
const LF: u8 = 0x0a;

/// Rows of dots sent as one picture; small bands keep cheap printers from overflowing.
const BAND_ROWS: usize = 48;
/// White paper above and below a code, so that scanners find its edges.
const CODE_GAP_DOTS: u8 = 12;
/// Function 48 of `GS ( H` with its fixed parameters; the four bytes of the number follow.
pub(crate) const PROCESS_ID_REQUEST: [u8; 7] = [GS, b'(', b'H', 6, 0, 0x30, 0x30];
/// `GS r 1`: the paper sensor is answered when everything before it is printed.
pub(crate) const BARRIER_REQUEST: [u8; 3] = [GS, b'r', 1];
/// What `GS a` reports by itself: drawer, on-line, errors and paper.
pub(crate) const AUTOMATIC_STATUS: u8 = 0x0f;

/// A ticket as bytes, and what could not be put on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// From the reset to the cut and the request for a proof.
    pub bytes: Vec<u8>,
    /// Letters that no page of the printer and no font has, each once: they are a box on drawn paper and `?` in text.
    pub missing: Vec<String>,
}

/// Returns the ticket's bytes, from the reset to the cut and the request for a proof.
///
/// A ticket that does not end in a cut is cut at its end. `job_seq` comes back in the proof on printers with
/// process ids; neighbouring jobs need different numbers.
pub fn encode(ticket: &Ticket, profile: &Profile, job_seq: u32) -> Vec<u8> {
    encode_and_tell(ticket, profile, job_seq).bytes
}

/// The same, with the letters that nothing could print.
pub fn encode_and_tell(ticket: &Ticket, profile: &Profile, job_seq: u32) -> Encoded {
    let mut encoder = Encoder::new(profile, ticket.direction);
    for element in &ticket.elements {
        encoder.element(element);
    }
    if ticket.elements.last() != Some(&Element::Cut) {
        encoder.element(&Element::Cut);
    }
    match profile.proof {
        Proof::ProcessId => {
            encoder.bytes.extend(PROCESS_ID_REQUEST);
            encoder.bytes.extend(process_id(job_seq));
        }
        Proof::Barrier => encoder.bytes.extend(BARRIER_REQUEST),
        Proof::None => {}
    }
    Encoded { missing: encoder.letters.missing(), bytes: encoder.bytes }
}

/// The number of a job as four printable bytes, unique among 78 million neighbours.
fn process_id(job_seq: u32) -> [u8; 4] {
    let mut left = job_seq;
    [(); 4].map(|()| {
        let digit = u8::try_from(left % 94).expect("a remainder below 94");
        left /= 94;
        b'!' + digit
    })
}

struct Encoder<'profile> {
    profile: &'profile Profile,
    letters: PrinterLetters<'profile>,
    direction: Direction,
    pages: Vec<CodePage>,
    page: usize,
    style: Style,
    bytes: Vec<u8>,
}

impl<'profile> Encoder<'profile> {
    fn new(profile: &'profile Profile, direction: Direction) -> Encoder<'profile> {
        let letters = PrinterLetters::new(profile, direction);
        let pages = profile.code_pages.iter().map(|(page, _)| *page).collect();
        let mut bytes = vec![ESC, b'@'];
        if profile.status == StatusMode::Automatic {
            bytes.extend([GS, b'a', AUTOMATIC_STATUS]); // the reset above has switched it off
        }
        if profile.kanji_off {
            bytes.extend([FS, b'.']);
        }
        bytes.extend([ESC, b'R', 0, ESC, b't', profile.code_pages[0].1]);
        Encoder { profile, letters, direction, pages, page: 0, style: Style::PLAIN, bytes }
    }

    fn element(&mut self, element: &Element) {
        let columns = self.profile.columns;
        match element {
            Element::Text { text, align, style } => self.paragraph(text, *align, *style),
            Element::Columns { cells, style } => {
                self.lines(&columns_lines((cells, *style), columns, self.direction, &self.letters));
            }
            Element::Rule => self.lines(&[Line::full("-".repeat(columns))]),
            Element::DoubleRule => self.lines(&[Line::full("=".repeat(columns))]),
            Element::Feed(0) => {}
            Element::Feed(lines) => self.bytes.extend([ESC, b'd', *lines]),
            Element::Logo => {
                if let Some(logo) = self.profile.logo.clone() {
                    self.picture(&logo);
                }
            }
            Element::Qr { data } => self.qr(&crate::sanitise(data)),
            Element::Code128 { data } => self.code128(data),
            Element::Cut => {
                self.restyle(Style::PLAIN);
                match self.profile.cut {
                    Cut::Partial => self.bytes.extend([GS, b'V', 66, 0]),
                    Cut::Full => self.bytes.extend([GS, b'V', 65, 0]),
                    Cut::None => self.bytes.extend([ESC, b'd', 5]),
                }
            }
        }
    }

    fn paragraph(&mut self, text: &str, align: Align, style: Style) {
        let columns = self.profile.columns;
        self.lines(&text_lines((text, align, style), columns, self.direction, &self.letters));
    }

    fn lines(&mut self, lines: &[Line]) {
        for line in lines {
            if self.letters.is_drawn(line) {
                self.drawn_line(line);
                continue;
            }
            let mut free = 0;
            for piece in &line.pieces {
                free += piece.before;
                if !piece.text.is_empty() {
                    self.free_columns(free, piece.style);
                    self.restyle(piece.style);
                    self.text(&piece.text);
                    free = 0;
                }
                free += piece.after;
            }
            self.bytes.push(LF);
        }
    }

    /// A line whose letters the printer lacks.
    fn drawn_line(&mut self, line: &Line) {
        let (fonts, cell) = (&self.profile.fonts, self.profile.letter_dots);
        let picture = draw(line, fonts, cell, self.profile.dots);
        self.restyle(Style::PLAIN);
        self.raster(&picture.trimmed());
    }

    /// Spaces of plain width: the gaps of a line are counted in those.
    fn free_columns(&mut self, columns: usize, style: Style) {
        if columns > 0 {
            self.restyle(Style { double_width: false, underline: false, ..style });
            self.bytes.extend(std::iter::repeat_n(b' ', columns));
        }
    }

    fn restyle(&mut self, style: Style) {
        if style.bold != self.style.bold {
            self.bytes.extend([ESC, b'E', u8::from(style.bold)]);
        }
        if style.underline != self.style.underline {
            self.bytes.extend([ESC, b'-', u8::from(style.underline)]);
        }
        if (style.double_width, style.double_height) != (self.style.double_width, self.style.double_height) {
            let size = (u8::from(style.double_width) << 4) | u8::from(style.double_height);
            self.bytes.extend([GS, b'!', size]);
        }
        self.style = style;
    }

    /// Text that [`fold`] has been through; the page is switched only for a letter the present one lacks.
    fn text(&mut self, text: &str) {
        for character in text.chars() {
            if let Some(byte) = self.pages[self.page].encode(character) {
                self.bytes.push(byte);
                continue;
            }
            let other = self.pages.iter().position(|page| page.encode(character).is_some());
            match other {
                Some(index) => {
                    self.page = index;
                    let byte = self.pages[index].encode(character).unwrap_or(b'?');
                    self.bytes.extend([ESC, b't', self.profile.code_pages[index].1, byte]);
                }
                None => self.bytes.push(b'?'),
            }
        }
    }

    fn qr(&mut self, data: &str) {
        let code = match qrcode::QrCode::with_error_correction_level(data, qrcode::EcLevel::M) {
            Ok(code) if !data.is_empty() => code,
            _ => return self.paragraph(data, Align::Start, Style::PLAIN), // more than a QR code holds
        };
        let modules = code.width();
        let size = (self.profile.dots * 6 / 10 / modules).clamp(2, 8);
        if modules * size > self.profile.dots {
            return self.paragraph(data, Align::Start, Style::PLAIN);
        }
        self.restyle(Style::PLAIN);
        if self.profile.qr {
            let size = u8::try_from(size).expect("at most 8");
            self.bytes.extend([ESC, b'J', CODE_GAP_DOTS, ESC, b'a', 1]);
            self.two_dimensional(&[0x31, 0x41, 0x32, 0x00]); // model 2
            self.two_dimensional(&[0x31, 0x43, size]);
            self.two_dimensional(&[0x31, 0x45, 0x31]); // a quarter may be damaged less: level M
            self.two_dimensional(&[&[0x31, 0x50, 0x30], data.as_bytes()].concat());
            self.two_dimensional(&[0x31, 0x51, 0x30]);
            self.bytes.extend([ESC, b'a', 0, ESC, b'J', CODE_GAP_DOTS]);
        } else if !self.profile.pictures {
            self.paragraph(data, Align::Start, Style::PLAIN);
        } else {
            let colours = code.to_colors();
            let width = modules * size;
            let is_dark = |x: usize, y: usize| colours[y / size * modules + x / size] == qrcode::Color::Dark;
            let dots = (0..width * width).map(|dot| is_dark(dot % width, dot / width)).collect();
            self.bytes.extend([ESC, b'J', CODE_GAP_DOTS]);
            self.picture(&Logo { width, dots });
            self.bytes.extend([ESC, b'J', CODE_GAP_DOTS]);
        }
    }

    /// `GS ( k` with its length.
    fn two_dimensional(&mut self, parameters: &[u8]) {
        let [low, high] = u16::try_from(parameters.len()).unwrap_or(u16::MAX).to_le_bytes();
        self.bytes.extend([GS, b'(', b'k', low, high]);
        self.bytes.extend(parameters);
    }

    fn code128(&mut self, data: &str) {
        let Some((codes, symbols)) = code128_codes(data) else {
            return self.paragraph(data, Align::Centre, Style::PLAIN);
        };
        if !self.profile.barcodes {
            self.qr(data);
            return if self.profile.pictures {
                self.paragraph(data, Align::Centre, Style::PLAIN)
            };
        }
        // Start, check and stop symbols; stop is two modules longer; quiet zones of ten modules on both sides.
        let modules = (symbols + 3) * 11 + 2 + 20;
        let Some(module_dots) = [3, 2].into_iter().find(|dots| modules * dots <= self.profile.dots) else {
            self.qr(data); // too long for this paper: a square code holds more
            return self.paragraph(data, Align::Centre, Style::PLAIN);
        };
        self.restyle(Style::PLAIN);
        let module_dots = u8::try_from(module_dots).expect("2 or 3");
        let length = u8::try_from(codes.len()).expect("as long as the paper is wide");
        self.bytes.extend([
            ESC,
            b'J',
            CODE_GAP_DOTS,
            ESC,
            b'a',
            1,
            GS,
            b'h',
            72,
            GS,
            b'w',
            module_dots,
            GS,
            b'H',
            2,
            GS,
            b'f',
            0,
        ]);
        self.bytes.extend([GS, b'k', 73, length]);
        self.bytes.extend(codes);
        self.bytes.extend([ESC, b'a', 0, ESC, b'J', CODE_GAP_DOTS]);
    }

    /// A picture in the middle of the line.
    fn picture(&mut self, picture: &Logo) {
        if !self.profile.pictures {
            return;
        }
        self.restyle(Style::PLAIN);
        let wide = self.profile.dots;
        let left = (wide - picture.width.min(wide)) / 2;
        let mut whole = Logo { width: wide, dots: vec![false; wide * picture.height()] };
        for (row, dots) in picture.dots.chunks(picture.width).enumerate() {
            let dots = &dots[..dots.len().min(wide)];
            whole.dots[row * wide + left..][..dots.len()].copy_from_slice(dots);
        }
        self.raster(&whole);
    }

    /// A picture at the left edge as raster bands (`GS v 0`); its width is a multiple of 8.
    fn raster(&mut self, picture: &Logo) {
        let bytes_per_row = picture.width / 8;
        for band in picture.dots.chunks(picture.width * BAND_ROWS) {
            let [x_low, x_high] = u16::try_from(bytes_per_row).unwrap_or(u16::MAX).to_le_bytes();
            let [y_low, y_high] = u16::try_from(band.len() / picture.width).unwrap_or(u16::MAX).to_le_bytes();
            let byte = |dots: &[bool]| dots.iter().fold(0u8, |byte, dot| byte << 1 | u8::from(*dot));
            let mut raster: Vec<u8> = band.chunks(8).map(byte).collect();
            disarm(&mut raster);
            self.bytes.extend([GS, b'v', b'0', 0, x_low, x_high, y_low, y_high]);
            self.bytes.extend(raster);
        }
    }
}

/// Printers look for real-time commands (`DLE EOT`, `DLE ENQ`, `DLE DC4`, the last of which opens the drawer) even
/// inside pictures. One dot more makes the DLE another byte.
fn disarm(raster: &mut [u8]) {
    for index in 0..raster.len() {
        let next = raster.get(index + 1);
        if raster[index] == 0x10 && next.is_none_or(|next| matches!(next, 0x04 | 0x05 | 0x14)) {
            raster[index] = 0x18;
        }
    }
}

/// The parameters of `GS k 73` and the number of symbols they make, digits in pairs where that is shorter.
fn code128_codes(data: &str) -> Option<(Vec<u8>, usize)> {
    let is_printable = data.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    if data.is_empty() || data.len() > 100 || !is_printable {
        return None;
    }
    if data.len() >= 4 && data.len().is_multiple_of(2) && data.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = data.as_bytes();
        let pairs: Vec<u8> = digits.chunks_exact(2).map(|pair| (pair[0] - b'0') * 10 + (pair[1] - b'0')).collect();
        let mut disarmed = pairs.clone();
        disarm(&mut disarmed);
        if disarmed == pairs {
            let symbols = pairs.len();
            return Some(([b"{C".as_slice(), &pairs].concat(), symbols));
        }
    }
    let escaped = data.replace('{', "{{");
    Some((["{B", &escaped].concat().into_bytes(), data.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ticket::Cell;

    #[track_caller]
    fn check(ticket: &Ticket, profile: &str, expected: &[u8]) {
        let profile = Profile::named(profile).unwrap();
        let bytes = encode(ticket, &profile, 95);
        let found = bytes.windows(expected.len()).any(|window| window == expected);
        assert!(found, "{expected:02x?} is not in {bytes:02x?}");
        assert!(bytes.starts_with(b"\x1b@"));
        let pulses = bytes.windows(2).filter(|window| *window == b"\x1bp").count();
        assert_eq!(pulses, 0, "a receipt never opens the drawer");
    }

    #[test]
    fn commands_have_their_exact_bytes() {
        check(
            Ticket::new().text("Hi"),
            "epson-tm-t20iii",
            b"\x1b@\x1da\x0f\x1bR\0\x1bt\x13Hi\n\x1dVB\0\x1d(H\x06\x0000\"\"!!",
        );
        check(Ticket::new().text("Hi"), "generic-58", b"\x1b@\x1c.\x1bR\0\x1bt\x13Hi\n\x1bd\x05\x1dr\x01");
        check(Ticket::new().styled("Hi", Align::Start, Style::LARGE), "generic-80", b"\x1d!\x11Hi\n\x1d!\0\x1dVB\0");
        check(
            Ticket::new().styled("Hi", Align::Start, Style::BOLD).text("x"),
            "generic-80",
            b"\x1bE\x01Hi\n\x1bE\0x\n",
        );
        check(Ticket::new().text("Dvořák é"), "generic-80", b"Dvo\x1bt\x12\xfd\xa0k \x82\n"); // no switch back
        check(Ticket::new().text("5 €"), "no-status-80", b"\x1bt\x005 \x1bt\x13\xd5\n");
        check(Ticket::new().code128("ab{1"), "generic-80", b"\x1dk\x49\x07{Bab{{1");
        check(Ticket::new().code128("123456"), "generic-80", b"\x1dk\x49\x05{C\x0c\x22\x38");
        check(Ticket::new().code128("121604"), "generic-80", b"\x1dk\x49\x08{B121604"); // 16 04 would be DLE EOT
        check(Ticket::new().qr("A"), "generic-80", b"\x1d(k\x04\x001A2\0");
        check(Ticket::new().qr("AB"), "generic-80", b"\x1d(k\x05\x001P0AB\x1d(k\x03\x001Q0");
        check(Ticket::new().qr("AB"), "no-status-80", b"\x1dv0\0\x48\0");
        check(
            Ticket::new().columns(vec![Cell::fill("T\u{1b}p\0"), Cell::amount(6, "1.00")], Style::PLAIN),
            "generic-58",
            b"Tp                          1.00\n",
        );
    }

    #[test]
    fn pictures_hold_no_hidden_commands() {
        let mut raster = [0x10, 0x14, 0x10, 0x04, 0x10, 0x20, 0x10];
        disarm(&mut raster);
        assert_eq!(raster, [0x18, 0x14, 0x18, 0x04, 0x10, 0x20, 0x18]);
    }
}
