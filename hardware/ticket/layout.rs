//! How words and amounts share the width of the paper: by display width, at words, losing nothing.

use crate::reading_order::{is_right_to_left, paragraph_is_rtl};

use super::{Align, Cell, Direction, Style, Width};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Who reads the lines (a preview, a printer): what becomes of the letters and how wide they are there.
pub(crate) trait Letters {
    /// The text with letters the reader has, harmless and in one line.
    fn clean(&self, text: &str) -> String;

    /// How many plain columns a clean text takes.
    fn columns(&self, text: &str) -> usize {
        text.width()
    }

    /// The parts of a word between which a line may end.
    fn parts(&self, word: &str) -> Vec<String> {
        vec![word.to_string()]
    }

    /// The smallest parts of a word, for one longer than a line.
    fn splinters(&self, word: &str) -> Vec<String> {
        word.chars().map(String::from).collect()
    }
}

/// Whoever can read everything: a screen, a test.
pub(crate) struct Plain;

impl Letters for Plain {
    fn clean(&self, text: &str) -> String {
        crate::sanitise(text)
    }

    fn columns(&self, text: &str) -> usize {
        // As letter by letter: joined pictures are not joined on paper.
        text.chars().map(|letter| letter.width().unwrap_or(0)).sum()
    }
}

/// The least room a filling cell keeps beside an amount before the amount takes a line of its own.
const FILL_COLUMNS_MIN: usize = 6;

/// One line of paper, its pieces from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
}

/// Text with the free columns (of plain width) on both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) before: usize,
    pub(crate) text: String,
    pub(crate) after: usize,
    pub(crate) style: Style,
    pub(crate) align: Align,
    /// What the text takes on paper.
    pub(crate) columns: usize,
    /// Free columns that keep the text from its neighbours and never hold any of it.
    pub(crate) gap_before: usize,
    pub(crate) gap_after: usize,
    /// The direction of the paragraph or cell the text is of.
    pub(crate) is_rtl: bool,
}

impl Line {
    /// A line of plain text.
    pub(crate) fn full(text: String) -> Line {
        let columns = text.width();
        Line { pieces: vec![Piece { text, columns, ..Piece::default() }] }
    }

    /// The same line for those who read from right to left: the first cell stands at the right edge.
    fn mirrored(mut self) -> Line {
        self.pieces.reverse();
        for piece in &mut self.pieces {
            std::mem::swap(&mut piece.before, &mut piece.after);
            std::mem::swap(&mut piece.gap_before, &mut piece.gap_after);
            piece.align = piece.align.mirrored();
        }
        self
    }

    /// The line in plain characters; what is twice as wide on paper gets spaces instead, on its free sides.
    pub(crate) fn to_text(&self) -> String {
        let mut line = String::new();
        for piece in &self.pieces {
            let missing = if piece.style.double_width { piece.text.width() } else { 0 };
            let (before, after) = match piece.align {
                Align::Start => (0, missing),
                Align::Centre => (missing / 2, missing - missing / 2),
                Align::End => (missing, 0),
            };
            line.push_str(&" ".repeat(piece.before + before));
            line.push_str(&piece.text);
            line.push_str(&" ".repeat(piece.after + after));
        }
        line
    }
}

/// The lines of a paragraph. Its own letters say on which side it starts, the ticket's direction if they don't.
pub(crate) fn text_lines(
    (text, align, style): (&str, Align, Style),
    columns: usize,
    direction: Direction,
    letters: &dyn Letters,
) -> Vec<Line> {
    let text = letters.clean(text);
    let is_ticket_rtl = direction == Direction::RightToLeft;
    let is_mirrored = is_right_to_left(&text).unwrap_or(is_ticket_rtl);
    let align = if is_mirrored { align.mirrored() } else { align };
    let is_rtl = paragraph_is_rtl(&text, is_ticket_rtl);
    wrap(&text, (columns / scale(style)).max(1), letters)
        .into_iter()
        .map(|text| Line { pieces: vec![Piece { is_rtl, ..place(text, columns, align, style, letters) }] })
        .collect()
}

/// The lines of a row of cells; the ticket's direction says at which edge the first one stands, so that amounts stay
/// below each other whatever language a name is in.
pub(crate) fn columns_lines(
    (cells, style): (&[Cell], Style),
    columns: usize,
    direction: Direction,
    letters: &dyn Letters,
) -> Vec<Line> {
    let texts: Vec<String> = cells.iter().map(|cell| letters.clean(&cell.text).trim_end().to_string()).collect();
    let scale = scale(style);
    let room = (columns / scale).max(1);
    let is_rtl = |text: &str| paragraph_is_rtl(text, direction == Direction::RightToLeft);
    let mut lines = match share(cells, &texts, room, letters) {
        Some(widths) => row(cells, &texts, &widths, style, columns - room * scale, letters),
        None => stack(cells, &texts, (style, &is_rtl), columns, letters),
    };
    for line in lines.iter_mut().filter(|line| line.pieces.len() == texts.len()) {
        line.pieces.iter_mut().zip(&texts).for_each(|(piece, text)| piece.is_rtl = is_rtl(text));
    }
    match direction {
        Direction::LeftToRight => lines,
        Direction::RightToLeft => lines.into_iter().map(Line::mirrored).collect(),
    }
}

fn scale(style: Style) -> usize {
    if style.double_width { 2 } else { 1 }
}

/// How many characters each cell gets, or nothing when the amounts leave the words no room.
fn share(cells: &[Cell], texts: &[String], room: usize, letters: &dyn Letters) -> Option<Vec<usize>> {
    let last = cells.len().checked_sub(1)?;
    let mut widths: Vec<usize> = Vec::with_capacity(cells.len());
    let mut fills = 0;
    for (index, (cell, text)) in cells.iter().zip(texts).enumerate() {
        let gap = usize::from(index != last);
        widths.push(match (cell.width, cell.align) {
            (Width::Fixed(columns), Align::End) => usize::from(columns).max(letters.columns(text) + gap),
            // Never narrower than its widest letter: drawn letters may be wider than a screen's.
            (Width::Fixed(columns), _) => usize::from(columns).max(widest_letter(text, letters) + gap),
            (Width::Fill, _) => {
                fills += 1;
                0
            }
        });
    }
    let left = room.checked_sub(widths.iter().sum())?;
    if fills == 0 {
        return Some(widths);
    }
    let (each, mut extra) = (left / fills, left % fills);
    for (index, (cell, text)) in cells.iter().zip(texts).enumerate() {
        if cell.width != Width::Fill {
            continue;
        }
        let gap = usize::from(index != last);
        widths[index] = each + usize::from(extra > 0);
        extra = extra.saturating_sub(1);
        let needed = letters.columns(text);
        let needed = if cell.align == Align::End { needed } else { needed.min(FILL_COLUMNS_MIN) };
        if widths[index] < needed + gap || widths[index] == 0 {
            return None;
        }
    }
    Some(widths)
}

fn widest_letter(text: &str, letters: &dyn Letters) -> usize {
    letters.splinters(text).iter().map(|part| letters.columns(part)).max().unwrap_or(0).max(1)
}

fn row(
    cells: &[Cell],
    texts: &[String],
    widths: &[usize],
    style: Style,
    spare: usize,
    letters: &dyn Letters,
) -> Vec<Line> {
    let last = cells.len() - 1;
    let scale = scale(style);
    let wrapped: Vec<Vec<String>> = (0..cells.len())
        .map(|index| {
            let gap = usize::from(index != last && widths[index] > 1);
            wrap(&texts[index], (widths[index] - gap).max(1), letters)
        })
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |number: usize| {
        let piece = |index: usize| {
            let gap = usize::from(index != last && widths[index] > 1) * scale;
            let text = wrapped[index].get(number).cloned().unwrap_or_default();
            // An odd paper width leaves one column over when text is twice as wide; amounts keep to the edge.
            let columns = widths[index] * scale - gap + if index == last { spare } else { 0 };
            let mut piece = place(text, columns, cells[index].align, style, letters);
            piece.after += gap;
            piece.gap_after = gap;
            piece
        };
        Line { pieces: (0..cells.len()).map(piece).collect() }
    };
    (0..height).map(line).collect()
}

/// When the cells do not fit side by side: the words over the whole width, each amount on a line of its own.
fn stack(
    cells: &[Cell],
    texts: &[String],
    (style, is_rtl): (Style, &dyn Fn(&str) -> bool),
    columns: usize,
    letters: &dyn Letters,
) -> Vec<Line> {
    let room = (columns / scale(style)).max(1);
    let mut lines = Vec::new();
    for (is_amount, align) in [(false, Align::Start), (true, Align::End)] {
        let words: Vec<&str> = cells
            .iter()
            .zip(texts)
            .filter(|(cell, text)| (cell.align == Align::End) == is_amount && !text.is_empty())
            .map(|(_, text)| text.as_str())
            .collect();
        if !words.is_empty() {
            let (words, is_rtl) = (words.join(" "), is_rtl(words[0]));
            let wrapped = wrap(&words, room, letters);
            let line = |text| Line { pieces: vec![Piece { is_rtl, ..place(text, columns, align, style, letters) }] };
            lines.extend(wrapped.into_iter().map(line));
        }
    }
    lines
}

fn place(text: String, columns: usize, align: Align, style: Style, letters: &dyn Letters) -> Piece {
    let used = letters.columns(&text) * scale(style);
    let free = columns.saturating_sub(used);
    let (before, after) = match align {
        Align::Start => (0, free),
        Align::Centre => (free / 2, free - free / 2),
        Align::End => (free, 0),
    };
    Piece { before, text, after, style, align, columns: used, gap_before: 0, gap_after: 0, is_rtl: false }
}

/// Breaks text at ordinary spaces into lines of at most so many columns; words wider than a line are broken inside, and
/// so are those of scripts that write no spaces.
fn wrap(text: &str, columns: usize, letters: &dyn Letters) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let parts = letters.parts(word);
        let is_whole = parts.len() < 2;
        for (index, part) in parts.into_iter().enumerate() {
            let line = lines.last_mut().expect("there is always a line");
            let space = if index == 0 && !line.is_empty() { " " } else { "" };
            let longer = format!("{line}{space}{part}");
            if letters.columns(&longer) <= columns {
                *line = longer;
            } else if letters.columns(&part) <= columns {
                lines.push(part);
            } else {
                if !line.is_empty() && (is_whole || index == 0) {
                    lines.push(String::new());
                }
                break_word(&part, columns, &mut lines, letters);
            }
        }
    }
    lines
}

fn break_word(word: &str, columns: usize, lines: &mut Vec<String>, letters: &dyn Letters) {
    for splinter in letters.splinters(word) {
        let line = lines.last_mut().expect("there is always a line");
        let longer = format!("{line}{splinter}");
        if letters.columns(&longer) <= columns || line.is_empty() {
            *line = longer;
        } else {
            lines.push(splinter);
        }
    }
}
