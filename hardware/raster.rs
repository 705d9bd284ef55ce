//! Text as dots, for letters a printer has no code for: shaped (joined letters, marks above each other), brought into
//! the order of the eye (bidirectional text, Unicode UAX 9) and drawn in the size of the printer's own letters.

use crate::fonts::{Face, Fonts, is_joiner, script_of};
use crate::profile::Logo;
use crate::reading_order::{is_direction_mark, with_numbers_isolated};
use crate::ticket::{Line, Style};
use harfrust::{Direction, ShapeOptions, ShaperData, UnicodeBuffer};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use std::ops::Range;
use std::sync::Arc;
use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;
use zeno::{Command, Fill, Mask, Origin, Point, Transform};

/// How dark a dot has to be, of 255, to be burnt: a little under the middle keeps thin strokes whole.
const BLACK_MIN: u8 = 104;

/// One letter form at its place, in dots of plain size from the start of its text; up is positive.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u32,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) advance: f32,
    /// Which of the text's faces it comes from.
    pub(crate) face: usize,
    /// Its place in the order of reading.
    pub(crate) order: usize,
    /// What it says, with the forms beside it of the same place: a part of [`Shaped::text`].
    pub(crate) says: Range<usize>,
}

/// A text in letter forms, from left to right as it is seen.
#[derive(Default)]
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) faces: Vec<Arc<Face>>,
    pub(crate) width: f32,
    /// What was shaped, its parts in the order of the glyphs.
    pub(crate) text: String,
}

/// Shapes one line of text for columns of `cell` dots. `is_rtl` is the direction of the paragraph the line belongs to.
pub(crate) fn shape(text: &str, is_rtl: bool, fonts: &Fonts, cell: usize) -> Shaped {
    let mut shaped = Shaped::default();
    if text.is_empty() {
        return shaped;
    }
    let text = &if is_rtl { with_numbers_isolated(text) } else { text.to_string() };
    let bidi = ParagraphBidiInfo::new(text, Some(if is_rtl { Level::rtl() } else { Level::ltr() }));
    let (levels, runs) = bidi.visual_runs(0..text.len());
    for run in runs {
        let is_rtl = levels[run.start].is_rtl();
        let start = run.start;
        let mut parts = split_by_face(&text[run], fonts);
        if is_rtl {
            parts.reverse();
        }
        for Part { text, place, face, .. } in parts {
            shaped.append((&text, start + place), is_rtl, &face, cell);
        }
    }
    shaped
}

/// Stretches of text that one font draws. A space goes with the word before it if its font has one; clusters no font has are left out.
fn split_by_face(text: &str, fonts: &Fonts) -> Vec<Part> {
    let whole = script_of(text);
    let mut parts: Vec<Part> = Vec::new();
    let clusters = text.grapheme_indices(true).filter(|(_, cluster)| !cluster.chars().all(is_direction_mark));
    for (place, cluster) in clusters {
        let script = cluster.chars().map(|letter| letter.script()).next().unwrap_or(Script::Common);
        let wanted = if script == Script::Han && whole == Script::Hiragana { whole } else { script };
        let Some(face) = fonts.face(cluster, wanted) else { continue };
        let is_neutral = cluster.chars().all(|letter| letter.is_whitespace() || is_joiner(letter));
        match parts.last_mut() {
            Some(part)
                if is_neutral && part.face.has(cluster)
                    || Arc::ptr_eq(&part.face, &face) && goes_with(part.script, script) =>
            {
                part.text.push_str(cluster);
                part.script = if is_neutral || is_shared(script) { part.script } else { script };
            }
            _ => parts.push(Part { text: cluster.to_string(), place, face, script }),
        }
    }
    parts
}

/// A stretch of text in one font.
struct Part {
    text: String,
    /// Where it begins in what it is a part of, in bytes.
    place: usize,
    face: Arc<Face>,
    script: Script,
}

/// Whether letters of two scripts are shaped together: the stretching line of Arabic belongs to no script and joins all the same.
fn goes_with(last: Script, next: Script) -> bool {
    last == next || is_shared(last) || is_shared(next)
}

fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited)
}

impl Shaped {
    fn append(&mut self, (text, place): (&str, usize), is_rtl: bool, face: &Arc<Face>, cell: usize) {
        let Some(font) = face.font() else { return };
        let number = self.faces.iter().position(|known| Arc::ptr_eq(known, face)).unwrap_or_else(|| {
            self.faces.push(Arc::clone(face));
            self.faces.len() - 1
        });
        let data = ShaperData::new(&font);
        let shaper = data.shaper(&font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let scale = face.size_dots(cell) / shaper.units_per_em() as f32;
        let forms = shaper.shape(buffer, ShapeOptions::default());
        let start = self.text.len();
        self.text.push_str(text);
        let mut clusters: Vec<usize> = forms.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        clusters.push(text.len());
        clusters.sort_unstable();
        for (info, at) in forms.glyph_infos().iter().zip(forms.glyph_positions()) {
            let advance = at.x_advance as f32 * scale;
            let cluster = info.cluster as usize;
            let next = clusters.partition_point(|other| *other <= cluster);
            self.glyphs.push(Glyph {
                id: info.glyph_id,
                x: self.width + at.x_offset as f32 * scale,
                y: at.y_offset as f32 * scale,
                advance,
                face: number,
                order: place + cluster,
                says: start + cluster..start + clusters.get(next).copied().unwrap_or(text.len()),
            });
            self.width += advance;
        }
    }

    /// The outlines with their origin at `x`, `baseline`, enlarged; down is positive.
    fn outlines(&self, cell: usize, x: f32, scale: (f32, f32)) -> Vec<Command> {
        let mut pen = Pen { commands: Vec::new(), origin: (0.0, 0.0), scale, left: x };
        for glyph in &self.glyphs {
            let face = &self.faces[glyph.face];
            let Some(font) = face.font() else { continue };
            let Some(outline) = font.outline_glyphs().get(glyph.id.into()) else { continue };
            pen.origin = (glyph.x, glyph.y);
            let settings = DrawSettings::unhinted(Size::new(face.size_dots(cell)), LocationRef::default());
            // A broken glyph draws nothing; the rest of the line is still good.
            let _ = outline.draw(settings, &mut pen);
        }
        pen.commands
    }
}

/// Takes outlines in, places and enlarges them, and turns them upside down: fonts count up, paper counts down.
struct Pen {
    commands: Vec<Command>,
    origin: (f32, f32),
    scale: (f32, f32),
    left: f32,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> Point {
        Point::new(self.left + (self.origin.0 + x) * self.scale.0, -(self.origin.1 + y) * self.scale.1)
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.commands.push(Command::MoveTo(self.place(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.commands.push(Command::LineTo(self.place(x, y)));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.commands.push(Command::QuadTo(self.place(x1, y1), self.place(x, y)));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.commands.push(Command::CurveTo(self.place(x1, y1), self.place(x2, y2), self.place(x, y)));
    }

    fn close(&mut self) {
        self.commands.push(Command::Close);
    }
}

/// A line of paper with its letter forms at their places, in dots from its top left corner.
pub(crate) struct PlacedLine {
    pub(crate) pieces: Vec<PlacedPiece>,
    pub(crate) baseline: usize,
    pub(crate) height: usize,
    /// How many letters high it is: 1, or 2 with enlarged ones.
    pub(crate) tall: usize,
}

/// A piece of a line in letter forms.
pub(crate) struct PlacedPiece {
    pub(crate) shaped: Shaped,
    pub(crate) style: Style,
    pub(crate) x: usize,
    pub(crate) width: usize,
    /// How much wider and higher than plain.
    pub(crate) scale: (f32, f32),
    outlines: Vec<Command>,
}

/// Places a line whose columns are `cell` dots wide; it becomes higher where letters need more room.
pub(crate) fn place(line: &Line, fonts: &Fonts, cell: usize) -> PlacedLine {
    let mut pieces: Vec<PlacedPiece> = Vec::new();
    let mut left = 0;
    let mut tall = 1;
    for piece in &line.pieces {
        let scale = if piece.style.double_width { 2 } else { 1 };
        let high = if piece.style.double_height { 2 } else { 1 };
        let right = left + (piece.before + piece.columns + piece.after) * cell;
        if !piece.text.trim().is_empty() {
            tall = tall.max(high);
            let shaped = shape(&piece.text, piece.is_rtl, fonts, cell);
            let width = (shaped.width * scale as f32).ceil() as usize;
            // The columns were counted for the text rounded up; the dots left over go where its free columns are.
            let (start, end) = (left + piece.gap_before * cell, right.saturating_sub(piece.gap_after * cell));
            let free = end.saturating_sub(start + width);
            let x = start + [0, free / 2, free][piece.align as usize];
            let scale = (scale as f32, high as f32);
            let outlines = shaped.outlines(cell, x as f32, scale);
            pieces.push(PlacedPiece { shaped, style: piece.style, x, width, scale, outlines });
        }
        left = right;
    }
    let (mut baseline, mut height) = (cell * 7 / 4 * tall, cell * 5 / 2 * tall);
    for PlacedPiece { outlines, .. } in &pieces {
        let bounds = zeno::bounds(outlines.as_slice(), Fill::NonZero, None);
        if !outlines.is_empty() {
            let above = ((-bounds.min.y).ceil().max(0.0) as usize + 1).saturating_sub(baseline);
            (baseline, height) = (baseline + above, height + above);
            height = height.max(baseline + bounds.max.y.ceil().max(0.0) as usize + 1);
        }
    }
    PlacedLine { pieces, baseline, height, tall }
}

/// Draws a line of paper `dots` wide whose columns are `cell` dots wide.
pub(crate) fn draw(line: &Line, fonts: &Fonts, cell: usize, dots: usize) -> Logo {
    let PlacedLine { pieces, baseline, height, tall } = place(line, fonts, cell);
    let mut picture = Logo { width: dots, dots: vec![false; dots * height] };
    for PlacedPiece { style, x, width, outlines, .. } in &pieces {
        let smear = if style.bold { 1 + usize::from(style.double_width) } else { 0 };
        ink(&mut picture, outlines, baseline, height, smear);
        if style.underline {
            for y in (baseline + 3 * tall..baseline + 5 * tall).filter(|y| *y < height) {
                let (start, end) = ((*x).min(dots), (x + width).min(dots));
                picture.dots[y * dots + start..y * dots + end].fill(true);
            }
        }
    }
    picture
}

/// Puts outlines on the picture; bold ones once more `smear` dots to the right, as a printer does it.
fn ink(picture: &mut Logo, outlines: &[Command], baseline: usize, height: usize, smear: usize) {
    let (wide, high) = (u32::try_from(picture.width).unwrap_or(0), u32::try_from(height).unwrap_or(0));
    let mut mask = Mask::new(outlines);
    mask.origin(Origin::TopLeft).size(wide, high).transform(Some(Transform::translation(0.0, baseline as f32)));
    let (grey, _) = mask.render();
    for (index, _) in grey.iter().enumerate().filter(|(_, dark)| **dark >= BLACK_MIN) {
        for dot in index..=index + smear {
            if dot / picture.width == index / picture.width {
                picture.dots[dot] = true;
            }
        }
    }
}

impl Logo {
    /// The same picture without the white columns at its right, in whole bytes.
    pub(crate) fn trimmed(self) -> Logo {
        let black = self.dots.iter().enumerate().filter(|(_, dot)| **dot);
        let last = black.map(|(index, _)| index % self.width).max().unwrap_or(0);
        let width = (last / 8 + 1) * 8;
        let dots = self.dots.chunks(self.width).flat_map(|row| &row[..width.min(self.width)]).copied().collect();
        Logo { width: width.min(self.width), dots }
    }

    /// Its height in dots.
    pub(crate) fn height(&self) -> usize {
        self.dots.len() / self.width.max(1)
    }
}
