//! The paper of a simulated printer: dots, and the same in characters.

use icu_normalizer::DecomposingNormalizer;
use std::sync::Arc;

/// The font a line is drawn in: Spleen 12x24 by Frederic Cambus (BSD 2-clause).
const FONT: &[u8] = spleen_font::FONT_12X24;
const GLYPH_WIDTH: usize = 12;
const GLYPH_HEIGHT: usize = 24;

/// One character in the line buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    pub(super) character: char,
    pub(super) width: u8,
    pub(super) height: u8,
    pub(super) bold: bool,
    pub(super) underline: bool,
}

impl Glyph {
    pub(super) fn dots(self) -> usize {
        GLYPH_WIDTH * usize::from(self.width)
    }
}

/// One finished piece of paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimulatedReceipt {
    /// What stands on it, as lines of characters.
    pub text: String,
    /// The commands that made it, without status requests and drawer pulses.
    pub bytes: Vec<u8>,
    /// Width of the picture in dots.
    pub width: usize,
    /// Height of the picture in dots.
    pub height: usize,
    rows: Arc<Vec<u8>>,
}

impl SimulatedReceipt {
    /// The picture as a black and white PNG.
    pub fn png_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let size = |dots: usize| u32::try_from(dots).unwrap_or(u32::MAX);
        let mut encoder = png::Encoder::new(&mut bytes, size(self.width), size(self.height.max(1)));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let mut white: Vec<u8> = self.rows.iter().map(|dots| !dots).collect();
        white.resize(self.width / 8 * self.height.max(1), 0xff);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&white));
        written.map(|()| bytes).expect("a picture of its stated size goes into memory")
    }

    /// Whether a dot is black; outside the paper nothing is.
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        x < self.width && y < self.height && self.rows[(y * self.width + x) / 8] & (0x80 >> (x % 8)) != 0
    }
}

/// The paper since the last cut.
#[derive(Debug)]
pub(super) struct Paper {
    width: usize,
    rows: Vec<u8>,
    text: String,
    is_in_picture: bool,
}

impl Paper {
    pub(super) fn new(width: usize) -> Paper {
        Paper { width, rows: Vec::new(), text: String::new(), is_in_picture: false }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.rows.is_empty()
    }

    fn columns(&self) -> usize {
        self.width / GLYPH_WIDTH
    }

    /// Feeds so many dots of white paper and returns the number of the first row.
    pub(super) fn feed(&mut self, dots: usize) -> usize {
        let first = self.rows.len() * 8 / self.width;
        self.rows.resize(self.rows.len() + dots * self.width / 8, 0);
        first
    }

    fn blacken(&mut self, x: usize, y: usize) {
        let index = (y * self.width + x) / 8;
        if x < self.width && index < self.rows.len() {
            self.rows[index] |= 0x80 >> (x % 8);
        }
    }

    fn left(&self, width: usize, align: u8) -> usize {
        let free = self.width.saturating_sub(width);
        match align {
            1 => free / 2,
            2 => free,
            _ => 0,
        }
    }

    /// Prints a line of characters.
    pub(super) fn line(&mut self, glyphs: &[Glyph], align: u8, spacing: usize) {
        self.is_in_picture = false;
        self.text.push_str(&line_text(glyphs, align, self.columns()));
        self.text.push('\n');
        let tallest = glyphs.iter().map(|glyph| usize::from(glyph.height)).max().unwrap_or(1) * GLYPH_HEIGHT;
        let first = self.feed(tallest.max(spacing));
        let mut x = self.left(glyphs.iter().map(|glyph| glyph.dots()).sum(), align);
        for glyph in glyphs {
            self.glyph(*glyph, x, first + tallest - GLYPH_HEIGHT * usize::from(glyph.height));
            x += glyph.dots();
        }
    }

    fn glyph(&mut self, glyph: Glyph, left: usize, top: usize) {
        let Ok(mut font) = spleen_font::PSF2Font::new(FONT) else { return };
        let (wide, high) = (usize::from(glyph.width), usize::from(glyph.height));
        let mut dots = [[false; GLYPH_WIDTH + 1]; GLYPH_HEIGHT];
        let mut letter = [0; 4];
        let mut plain = [0; 4];
        let has = |font: &mut spleen_font::PSF2Font<'_>, text: &[u8]| font.glyph_for_utf8(text).is_some();
        let mut text = glyph.character.encode_utf8(&mut letter).as_bytes();
        if !has(&mut font, text) {
            // The picture's font lacks some accents that the printer has: the letter without its mark is still readable.
            let mut parts = DecomposingNormalizer::new_nfd().normalize_iter(std::iter::once(glyph.character));
            text = parts.next().unwrap_or(glyph.character).encode_utf8(&mut plain).as_bytes();
        }
        match font.glyph_for_utf8(text) {
            Some(picture) => {
                for (y, row) in picture.enumerate().take(GLYPH_HEIGHT) {
                    for (x, is_on) in row.enumerate().take(GLYPH_WIDTH) {
                        dots[y][x] |= is_on;
                        dots[y][x + 1] |= is_on && glyph.bold;
                    }
                }
            }
            None => {
                // A letter the font lacks is shown as a box.
                for (y, row) in dots.iter_mut().enumerate().take(20).skip(4) {
                    for (x, dot) in row.iter_mut().enumerate().take(10).skip(2) {
                        *dot = y == 4 || y == 19 || x == 2 || x == 9;
                    }
                }
            }
        }
        dots[GLYPH_HEIGHT - 2][..GLYPH_WIDTH].fill(glyph.underline);
        for y in 0..GLYPH_HEIGHT * high {
            for x in 0..(GLYPH_WIDTH + 1) * wide {
                if dots[y / high][x / wide] {
                    self.blacken(left + x, top + y);
                }
            }
        }
    }

    /// Prints raster rows; rows that follow each other are one picture.
    pub(super) fn raster(&mut self, bytes_per_row: usize, data: &[u8], align: u8) {
        if !self.is_in_picture {
            self.label("[picture]", 1);
        }
        self.is_in_picture = true;
        let left = self.left(bytes_per_row * 8, align);
        let first = self.feed(data.len() / bytes_per_row.max(1));
        for (index, byte) in data.iter().enumerate() {
            let (x, y) = (index % bytes_per_row * 8, index / bytes_per_row);
            for bit in (0..8).filter(|bit| byte & (0x80 >> bit) != 0) {
                self.blacken(left + x + bit, first + y);
            }
        }
    }

    /// Prints a QR code and returns whether it fits.
    pub(super) fn qr(&mut self, data: &[u8], size: usize, level: u8, align: u8) -> bool {
        let level = match level {
            48 => qrcode::EcLevel::L,
            50 => qrcode::EcLevel::Q,
            51 => qrcode::EcLevel::H,
            _ => qrcode::EcLevel::M,
        };
        let Ok(code) = qrcode::QrCode::with_error_correction_level(data, level) else { return false };
        let modules = code.width();
        if modules * size > self.width {
            return false;
        }
        self.label(&format!("[qr {}]", String::from_utf8_lossy(data)), align);
        let left = self.left(modules * size, align);
        let first = self.feed(modules * size);
        let colours = code.to_colors();
        for y in 0..modules * size {
            for x in 0..modules * size {
                if colours[y / size * modules + x / size] == qrcode::Color::Dark {
                    self.blacken(left + x, first + y);
                }
            }
        }
        true
    }

    /// Prints bars, with the text below if it is wanted.
    pub(super) fn bars(&mut self, modules: &[bool], size: usize, height: usize, text: Option<&str>, align: u8) -> bool {
        if modules.len() * size > self.width {
            return false;
        }
        let left = self.left(modules.len() * size, align);
        let first = self.feed(height);
        for x in (0..modules.len() * size).filter(|x| modules[x / size]) {
            (0..height).for_each(|y| self.blacken(left + x, first + y));
        }
        if let Some(text) = text {
            let plain = |character| Glyph { character, width: 1, height: 1, bold: false, underline: false };
            let glyphs: Vec<Glyph> = text.chars().map(plain).collect();
            let line = self.text.len();
            self.line(&glyphs, align, GLYPH_HEIGHT);
            self.text.truncate(line);
            self.label(&format!("[code128 {text}]"), align);
        }
        true
    }

    fn label(&mut self, text: &str, align: u8) {
        let free = self.columns().saturating_sub(text.chars().count());
        let before = [0, free / 2, free].get(usize::from(align)).copied().unwrap_or(0);
        self.text.push_str(&" ".repeat(before));
        self.text.push_str(text);
        self.text.push('\n');
        self.is_in_picture = false;
    }

    /// Takes the paper off.
    pub(super) fn cut(&mut self, bytes: Vec<u8>) -> SimulatedReceipt {
        let paper = std::mem::replace(self, Paper::new(self.width));
        let height = paper.rows.len() * 8 / paper.width;
        SimulatedReceipt { text: paper.text, bytes, width: paper.width, height, rows: Arc::new(paper.rows) }
    }
}

/// A line in characters. Wide letters take one character each here; what they are short of their place on paper is
/// added to the free space on their side, so that amounts end at the edge as they do on paper.
fn line_text(glyphs: &[Glyph], align: u8, columns: usize) -> String {
    let text: String = glyphs.iter().map(|glyph| glyph.character).collect();
    let used: usize = glyphs.iter().map(|glyph| usize::from(glyph.width)).sum();
    let short = used - glyphs.len();
    let before = text.len() - text.trim_start_matches(' ').len();
    let free = columns.saturating_sub(used);
    let lead = match align {
        1 => free / 2 + short / 2,
        2 => free + short,
        _ => 0,
    };
    let mut line = " ".repeat(lead) + &text;
    if align == 0 && short > 0 {
        if let Some(gap) = text.trim_start().find("  ").map(|gap| gap + before) {
            line.insert_str(gap, &" ".repeat(short));
        } else if before > 0 && free <= 1 {
            line.insert_str(0, &" ".repeat(short));
        } else if before > 0 {
            line.insert_str(0, &" ".repeat(short / 2));
        }
    }
    line.trim_end().to_string()
}
