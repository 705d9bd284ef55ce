//! Anything that goes on a paper roll, as device-neutral lines: text, columns, rules, codes, cuts.
//!
//! Whoever fills a ticket knows the trade and nothing of printers; whoever prints it knows printers and nothing of
//! the trade.

mod layout;

use layout::Plain;
pub(crate) use layout::{Letters, Line, columns_lines, text_lines};

use serde::{Deserialize, Serialize};

/// One piece of paper, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// What stands on it, in order.
    pub elements: Vec<Element>,
    /// Which way its language is written.
    #[serde(default, skip_serializing_if = "Direction::is_left_to_right")]
    pub direction: Direction,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// As English.
    #[default]
    LeftToRight,
    /// As Arabic and Hebrew: words at the right edge, amounts at the left.
    RightToLeft,
}

impl Direction {
    fn is_left_to_right(&self) -> bool {
        *self == Direction::LeftToRight
    }
}

/// One thing on a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Element {
    /// A paragraph, wrapped at words. A line break inside the text counts as a space.
    Text {
        /// The words.
        text: String,
        /// Where each of its lines stands.
        align: Align,
        /// How it looks.
        style: Style,
    },
    /// A row of cells that share the width of the paper.
    Columns {
        /// The cells from left to right.
        cells: Vec<Cell>,
        /// How the row looks.
        style: Style,
    },
    /// A thin line across.
    Rule,
    /// A double line across.
    DoubleRule,
    /// Empty lines.
    Feed(u8),
    /// The store's picture, if the printer's profile holds one.
    Logo,
    /// A QR code, centred.
    Qr {
        /// What it says when scanned.
        data: String,
    },
    /// A Code 128 barcode with its text below, centred.
    Code128 {
        /// What it says when scanned: printable ASCII.
        data: String,
    },
    /// The end of this piece of paper.
    Cut,
}

/// One cell of a row. Except in the last cell, the right-most column stays free as a gap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The words or the amount.
    pub text: String,
    /// Its share of the paper.
    pub width: Width,
    /// Where the text stands in the cell. A text at the end (an amount) is never broken while the paper has room:
    /// the cell grows at the cost of the filling ones, and as a last resort takes a line of its own.
    pub align: Align,
}

impl Cell {
    /// A cell that takes what the others leave; long text goes on in a second line.
    pub fn fill(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), width: Width::Fill, align: Align::Start }
    }

    /// A cell of so many characters with the text at its start.
    pub fn fixed(columns: u8, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), width: Width::Fixed(columns), align: Align::Start }
    }

    /// A cell of at least so many characters with the text at its end, as amounts stand.
    pub fn amount(columns: u8, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), width: Width::Fixed(columns), align: Align::End }
    }
}

/// The share of the paper a cell takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Width {
    /// So many characters of the row's style.
    Fixed(u8),
    /// An equal part of what is left.
    Fill,
}

/// Where text stands between the edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the left edge; at the right one in text that is written from there.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// At the right edge, or the left one likewise.
    End,
}

impl Align {
    /// The same place where writing starts at the right.
    pub(crate) fn mirrored(self) -> Align {
        match self {
            Align::Start => Align::End,
            Align::Centre => Align::Centre,
            Align::End => Align::Start,
        }
    }
}

/// How text looks; the default is plain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Style {
    /// Thicker.
    pub bold: bool,
    /// Twice as wide: half as many characters fit.
    pub double_width: bool,
    /// Twice as high.
    pub double_height: bool,
    /// With a line below.
    pub underline: bool,
}

impl Style {
    /// Plain text.
    pub const PLAIN: Style = Style { bold: false, double_width: false, double_height: false, underline: false };
    /// Thicker text.
    pub const BOLD: Style = Style { bold: true, ..Style::PLAIN };
    /// Thicker and twice as high, as wide as plain text: totals.
    pub const TALL: Style = Style { bold: true, double_height: true, ..Style::PLAIN };
    /// Twice as wide and high: headings.
    pub const LARGE: Style = Style { double_width: true, double_height: true, ..Style::PLAIN };
}

impl Ticket {
    /// An empty piece of paper.
    pub fn new() -> Ticket {
        Ticket::default()
    }

    /// Adds any element.
    pub fn push(&mut self, element: Element) -> &mut Ticket {
        self.elements.push(element);
        self
    }

    /// Adds a plain paragraph at the left edge.
    pub fn text(&mut self, text: impl Into<String>) -> &mut Ticket {
        self.styled(text, Align::Start, Style::PLAIN)
    }

    /// Adds a plain paragraph in the middle.
    pub fn centred(&mut self, text: impl Into<String>) -> &mut Ticket {
        self.styled(text, Align::Centre, Style::PLAIN)
    }

    /// Adds a paragraph.
    pub fn styled(&mut self, text: impl Into<String>, align: Align, style: Style) -> &mut Ticket {
        self.push(Element::Text { text: text.into(), align, style })
    }

    /// Adds a row of cells.
    pub fn columns(&mut self, cells: Vec<Cell>, style: Style) -> &mut Ticket {
        self.push(Element::Columns { cells, style })
    }

    /// Adds a row of words on the left and an amount on the right.
    pub fn amount(&mut self, words: impl Into<String>, amount: impl Into<String>, style: Style) -> &mut Ticket {
        self.columns(vec![Cell::fill(words), Cell::amount(0, amount)], style)
    }

    /// Adds a thin line.
    pub fn rule(&mut self) -> &mut Ticket {
        self.push(Element::Rule)
    }

    /// Adds a double line.
    pub fn double_rule(&mut self) -> &mut Ticket {
        self.push(Element::DoubleRule)
    }

    /// Adds empty lines.
    pub fn feed(&mut self, lines: u8) -> &mut Ticket {
        self.push(Element::Feed(lines))
    }

    /// Adds the store's picture.
    pub fn logo(&mut self) -> &mut Ticket {
        self.push(Element::Logo)
    }

    /// Adds a QR code.
    pub fn qr(&mut self, data: impl Into<String>) -> &mut Ticket {
        self.push(Element::Qr { data: data.into() })
    }

    /// Adds a Code 128 barcode.
    pub fn code128(&mut self, data: impl Into<String>) -> &mut Ticket {
        self.push(Element::Code128 { data: data.into() })
    }

    /// Ends this piece of paper.
    pub fn cut(&mut self) -> &mut Ticket {
        self.push(Element::Cut)
    }

    /// The plain text as it stands on paper of so many characters a line, for previews and golden files.
    ///
    /// Text twice as wide takes half as many characters and keeps its place between the edges. Pictures and codes
    /// are shown as `[logo]`, `[qr ...]` and `[code128 ...]`, a cut as a dashed line. No line ends in a space.
    pub fn to_text(&self, columns: usize) -> String {
        let (columns, direction) = (columns.max(1), self.direction);
        let mut text = String::new();
        for element in &self.elements {
            let lines = match element {
                Element::Text { text, align, style } => text_lines((text, *align, *style), columns, direction, &Plain),
                Element::Columns { cells, style } => columns_lines((cells, *style), columns, direction, &Plain),
                Element::Rule => vec![Line::full("-".repeat(columns))],
                Element::DoubleRule => vec![Line::full("=".repeat(columns))],
                Element::Feed(lines) => vec![Line::default(); usize::from(*lines)],
                Element::Logo => centred("[logo]", columns),
                Element::Qr { data } => centred(&format!("[qr {data}]"), columns),
                Element::Code128 { data } => centred(&format!("[code128 {data}]"), columns),
                Element::Cut => vec![Line::full("- ".repeat(columns.div_ceil(2)))],
            };
            for line in lines {
                text.push_str(line.to_text().trim_end());
                text.push('\n');
            }
        }
        text
    }
}

fn centred(text: &str, columns: usize) -> Vec<Line> {
    text_lines((text, Align::Centre, Style::PLAIN), columns, Direction::LeftToRight, &Plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ticket: &Ticket, columns: usize, expected: &[&str]) {
        let text = ticket.to_text(columns);
        assert_eq!(text.lines().collect::<Vec<_>>(), expected, "\n{text}");
        for line in text.lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= columns, "too wide: {line:?}");
        }
    }

    #[test]
    fn paragraphs_wrap_at_words() {
        check(Ticket::new().text("Thank you for shopping with us"), 16, &["Thank you for", "shopping with us"]);
        check(Ticket::new().text("Donaudampfschifffahrt"), 10, &["Donaudampf", "schifffahr", "t"]);
        check(Ticket::new().centred("Hi"), 10, &["    Hi"]);
        check(Ticket::new().styled("Hi", Align::End, Style::PLAIN), 10, &["        Hi"]);
        check(Ticket::new().text("東京タワー"), 6, &["東京タ", "ワー"]); // two columns each
        check(Ticket::new().text(""), 10, &[""]);
        check(Ticket::new().text("a\nb\u{1b}p\u{202e}c"), 10, &["a bpc"]);
    }

    #[test]
    fn amounts_are_never_cut() {
        check(Ticket::new().amount("Espresso cup", "25.00", Style::PLAIN), 20, &["Espresso cup   25.00"]);
        check(
            Ticket::new().amount("Espresso cup with saucer", "25.00", Style::PLAIN),
            20,
            &["Espresso cup   25.00", "with saucer"],
        );
        check(Ticket::new().amount("Lamp", "1,234,567.89", Style::PLAIN), 14, &["Lamp", "  1,234,567.89"]);
        check(Ticket::new().amount("Total", "$9.90", Style::LARGE), 22, &["Total            $9.90"]);
        check(Ticket::new().amount("Total due", "$9.90", Style::LARGE), 24, &["Total              $9.90", "due"]);
        check(
            Ticket::new().columns(
                vec![Cell::fixed(4, "2 x"), Cell::fill("Tea"), Cell::amount(8, "1 234,50\u{a0}€")],
                Style::PLAIN,
            ),
            24,
            &["2 x Tea       1 234,50\u{a0}€"],
        );
        check(
            Ticket::new()
                .columns(vec![Cell::amount(4, "12"), Cell::amount(6, "3.00"), Cell::amount(9, "36.00")], Style::PLAIN),
            20,
            &[" 12  3.00     36.00"],
        );
    }

    #[test]
    fn rules_codes_and_cuts_are_shown() {
        check(
            Ticket::new().logo().rule().double_rule().feed(1).qr("A").code128("B").cut(),
            12,
            &["   [logo]", "------------", "============", "", "   [qr A]", "[code128 B]", "- - - - - -"],
        );
    }
}
