//! The test page of a printer: everything a receipt can hold, so that a look at it shows what is set wrongly.

use crate::page::Page;
use hardware::{Align, Style, Ticket};
use language::{Catalog, Value};
use retail::{Currency, Moment, Money, Store, WorkstationId};

/// Letters and signs that come out wrong when the printer's code page is set wrongly.
const LETTERS: &str = "éèçàüöäß€£";

/// What the test page is written from.
#[derive(Clone, Copy, Debug)]
pub struct TestPageFacts<'a> {
    /// The store.
    pub store: &'a Store,
    /// The workstation the printer belongs to.
    pub workstation: &'a WorkstationId,
    /// The printer as its profile or address names it; empty if unknown.
    pub printer: &'a str,
    /// Characters the printer is said to have in a line.
    pub columns: u8,
    /// The store's currency, for a sample amount.
    pub currency: Currency,
    /// When.
    pub at: Moment,
}

/// Writes the test page of a printer.
///
/// `catalog` is the store's language for paper, see [`store_language`](crate::store_language).
pub fn test_page(facts: &TestPageFacts<'_>, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    page.ticket.logo();
    page.heading(&facts.store.name);
    let title = page.text("receipt-test");
    page.title(&title);
    page.fact("receipt-workstation", &facts.workstation.0);
    page.fact("receipt-test-printer", facts.printer);
    page.moment(facts.at);
    page.ticket.rule();
    let width = page.format("receipt-test-width", &[("count", Value::Number(facts.columns.into()))]);
    page.ticket.text(width).text(ruler(facts.columns)).double_rule();
    looks(&mut page, facts.currency);
    let letters = page.format("receipt-test-letters", &[("letters", Value::Text(LETTERS))]);
    page.ticket.text(letters).rule();
    for (key, is_square) in [("receipt-test-qr", true), ("receipt-test-barcode", false)] {
        let words = page.text(key);
        page.ticket.feed(1).centred(words);
        let code = format!("{}-000000", facts.workstation);
        if is_square {
            page.ticket.qr(code)
        } else {
            page.ticket.code128(code)
        };
    }
    let good = page.text("receipt-test-good");
    page.ticket.feed(1).centred(good);
    page.cut()
}

/// Where text can stand and how it can look.
fn looks(page: &mut Page<'_>, currency: Currency) {
    for (key, align, style) in [
        ("receipt-test-left", Align::Start, Style::PLAIN),
        ("receipt-test-centre", Align::Centre, Style::PLAIN),
        ("receipt-test-right", Align::End, Style::PLAIN),
        ("receipt-test-bold", Align::Start, Style::BOLD),
        ("receipt-test-underlined", Align::Start, Style { underline: true, ..Style::PLAIN }),
        ("receipt-test-tall", Align::Start, Style::TALL),
    ] {
        let words = page.text(key);
        page.ticket.styled(words, align, style);
    }
    page.total("receipt-total", Money::from_minor(123_456), currency, true);
}

/// A line with a number at every tenth place and a bar at its end: "....5....1....5....2.|".
fn ruler(columns: u8) -> String {
    let sign = |place: u8| match place {
        place if place == columns => '|',
        place if place % 10 == 0 => char::from(b'0' + place / 10 % 10),
        place if place % 5 == 0 => '5',
        _ => '.',
    };
    (1..=columns).map(sign).collect()
}
