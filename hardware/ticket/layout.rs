//! How words and amounts share the width of the paper: by display width, at words, losing nothing.

use super::{Align, Cell, Style, Width};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

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
    align: Align,
}

impl Line {
    /// A line of plain text.
    pub(crate) fn full(text: String) -> Line {
        Line { pieces: vec![Piece { text, ..Piece::default() }] }
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

/// The lines of a paragraph; `clean` makes its text fit for whoever reads it (a preview, a printer).
pub(crate) fn text_lines(
    text: &str,
    align: Align,
    style: Style,
    columns: usize,
    clean: &dyn Fn(&str) -> String,
) -> Vec<Line> {
    let scale = scale(style);
    wrap(&clean(text), (columns / scale).max(1))
        .into_iter()
        .map(|text| Line { pieces: vec![place(text, columns, align, style)] })
        .collect()
}

/// The lines of a row of cells.
pub(crate) fn columns_lines(cells: &[Cell], style: Style, columns: usize, clean: &dyn Fn(&str) -> String) -> Vec<Line> {
    let texts: Vec<String> = cells.iter().map(|cell| clean(&cell.text).trim_end().to_string()).collect();
    let scale = scale(style);
    let room = (columns / scale).max(1);
    match share(cells, &texts, room) {
        Some(widths) => row(cells, &texts, &widths, style, columns - room * scale),
        None => stack(cells, &texts, style, columns),
    }
}

fn scale(style: Style) -> usize {
    if style.double_width { 2 } else { 1 }
}

/// How many characters each cell gets, or nothing when the amounts leave the words no room.
fn share(cells: &[Cell], texts: &[String], room: usize) -> Option<Vec<usize>> {
    let last = cells.len().checked_sub(1)?;
    let mut widths: Vec<usize> = Vec::with_capacity(cells.len());
    let mut fills = 0;
    for (index, (cell, text)) in cells.iter().zip(texts).enumerate() {
        let gap = usize::from(index != last);
        widths.push(match (cell.width, cell.align) {
            (Width::Fixed(columns), Align::End) => usize::from(columns).max(text.width() + gap),
            (Width::Fixed(columns), _) => usize::from(columns).max(1 + gap),
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
        let needed = if cell.align == Align::End { text.width() } else { text.width().min(FILL_COLUMNS_MIN) };
        if widths[index] < needed + gap || widths[index] == 0 {
            return None;
        }
    }
    Some(widths)
}

fn row(cells: &[Cell], texts: &[String], widths: &[usize], style: Style, spare: usize) -> Vec<Line> {
    let last = cells.len() - 1;
    let scale = scale(style);
    let wrapped: Vec<Vec<String>> = (0..cells.len())
        .map(|index| wrap(&texts[index], (widths[index] - usize::from(index != last && widths[index] > 1)).max(1)))
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |number: usize| {
        let piece = |index: usize| {
            let gap = usize::from(index != last && widths[index] > 1) * scale;
            let text = wrapped[index].get(number).cloned().unwrap_or_default();
            // An odd paper width leaves one column over when text is twice as wide; amounts keep to the edge.
            let columns = widths[index] * scale - gap + if index == last { spare } else { 0 };
            let mut piece = place(text, columns, cells[index].align, style);
            piece.after += gap;
            piece
        };
        Line { pieces: (0..cells.len()).map(piece).collect() }
    };
    (0..height).map(line).collect()
}

/// When the cells do not fit side by side: the words over the whole width, each amount on a line of its own.
fn stack(cells: &[Cell], texts: &[String], style: Style, columns: usize) -> Vec<Line> {
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
            let wrapped = wrap(&words.join(" "), room);
            lines.extend(wrapped.into_iter().map(|text| Line { pieces: vec![place(text, columns, align, style)] }));
        }
    }
    lines
}

fn place(text: String, columns: usize, align: Align, style: Style) -> Piece {
    let free = columns.saturating_sub(text.width() * scale(style));
    let (before, after) = match align {
        Align::Start => (0, free),
        Align::Centre => (free / 2, free - free / 2),
        Align::End => (free, 0),
    };
    Piece { before, text, after, style, align }
}

/// Breaks text at ordinary spaces into lines of at most so many columns; words wider than a line are broken inside.
fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let width = word.width();
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() && width <= columns {
            line.push_str(word);
            used = width;
        } else if !line.is_empty() && used + 1 + width <= columns {
            line.push(' ');
            line.push_str(word);
            used += 1 + width;
        } else if width <= columns {
            lines.push(word.to_string());
            used = width;
        } else {
            if !line.is_empty() {
                lines.push(String::new());
            }
            used = break_word(word, columns, &mut lines);
        }
    }
    lines
}

fn break_word(word: &str, columns: usize, lines: &mut Vec<String>) -> usize {
    let mut used = 0;
    for character in word.chars() {
        let width = character.width().unwrap_or(0);
        if used + width > columns && used > 0 {
            lines.push(String::new());
            used = 0;
        }
        lines.last_mut().expect("there is always a line").push(character);
        used += width;
    }
    used
}
