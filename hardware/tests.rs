//! Drivers and simulated devices against each other, over real ports.

mod paper;

use crate::*;

/// A receipt with everything on it, in letters every page has.
fn everything() -> Ticket {
    let mut ticket = Ticket::new();
    ticket
        .styled("Corner Shop", Align::Centre, Style::LARGE)
        .centred("12 Harbour Street, Sydney")
        .rule()
        .amount("Espresso cup", "25.00", Style::PLAIN)
        .amount("Café crème, a rather long name that needs two lines", "4.50", Style::PLAIN)
        .columns(vec![Cell::fixed(4, "2 x"), Cell::fill("Tea"), Cell::amount(9, "1,234.50")], Style::BOLD)
        .double_rule()
        .amount("Total", "1,264.00", Style { bold: true, ..Style::LARGE })
        .feed(1)
        .styled("Thank you", Align::End, Style { underline: true, ..Style::PLAIN })
        .qr("https://example.org/r/1")
        .code128("R-1001")
        .cut();
    ticket
}
