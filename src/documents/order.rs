//! Papers of orders: what to fetch, a label for each bag, and what a customer signs for.

use crate::page::Page;
use hardware::{Align, Cell, Style, Ticket};
use language::{Catalog, Value};
use retail::{Moment, Quantity, Store};

/// An order on paper.
#[derive(Clone, Copy, Debug)]
pub struct OrderFacts<'a> {
    /// Its number, which is also its bar code.
    pub number: &'a str,
    /// Its customer's name; may be empty.
    pub name: &'a str,
    /// When it was promised for.
    pub promised_at: Option<Moment>,
    /// What its customer wrote; may be empty.
    pub note: &'a str,
}

/// Something to fetch, in the order of the way through the shop.
#[derive(Clone, Copy, Debug)]
pub struct ToFetch<'a> {
    /// Which box it goes into.
    pub place: &'a str,
    /// Where it stands; may be empty.
    pub shelf: &'a str,
    /// What it is called.
    pub article: &'a str,
    /// How many.
    pub quantity: Quantity,
}

/// Writes what has to be fetched for orders, each with the box it goes into. `catalog` is the store's language for paper.
pub fn pick_ticket(orders: &[(&str, OrderFacts<'_>)], lines: &[ToFetch<'_>], at: Moment, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    let title = page.text("receipt-pick-ticket");
    page.title(&title);
    page.moment(at);
    page.ticket.rule();
    for (place, order) in orders {
        let name = if order.name.is_empty() { String::new() } else { [" ", order.name].concat() };
        page.ticket.columns(
            vec![Cell::fixed(2, *place), Cell::fill([order.number, &name].concat())],
            Style { bold: true, ..Style::PLAIN },
        );
        if let Some(promised) = order.promised_at {
            let when = page.formats().date_time(promised.local());
            page.fact("receipt-order-promised", &when);
        }
        if !order.note.is_empty() {
            page.indented(order.note);
        }
    }
    page.ticket.rule();
    let mut shelf = "";
    for line in lines {
        if line.shelf != shelf {
            shelf = line.shelf;
            page.ticket.styled(shelf, Align::Start, Style { bold: true, ..Style::PLAIN });
        }
        let quantity = page.formats().quantity(line.quantity);
        page.ticket.columns(
            vec![Cell::fixed(2, line.place), Cell::fill(line.article), Cell::amount(8, quantity)],
            Style::PLAIN,
        );
    }
    page.ticket.rule();
    for (_, order) in orders {
        page.ticket.feed(1).code128(order.number);
    }
    page.ticket.feed(1);
    page.cut()
}

/// Writes a label for each bag of an order: its number can be scanned, and read from the shelf below.
pub fn bag_labels(order: &OrderFacts<'_>, bags: u32, store: &Store, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    for bag in 1..=bags {
        page.ticket.centred(&store.name);
        page.largest_title(order.number);
        if !order.name.is_empty() {
            page.heading(order.name);
        }
        let numbers = [("bag", Value::Number(bag.into())), ("bags", Value::Number(bags.into()))];
        let words = page.format("receipt-bag", &numbers);
        page.ticket.feed(1).styled(words, Align::Centre, Style::TALL).feed(1).code128(order.number).feed(1);
        if bag < bags {
            page.ticket.cut();
        }
    }
    page.cut()
}

/// A parcel's label: what the courier promised.
#[derive(Clone, Copy, Debug)]
pub struct LabelFacts<'a> {
    /// The courier's name.
    pub courier: &'a str,
    /// How it travels; may be empty.
    pub service: &'a str,
    /// What the courier sorts by; may be empty.
    pub sort_code: &'a str,
    /// The number by which it is followed.
    pub number: &'a str,
    /// The barcode of each parcel.
    pub pieces: &'a [String],
    /// Whom it is for and where, a line each.
    pub to: &'a [String],
}

/// Writes a label for each parcel that a courier carries.
pub fn parcel_labels(order: &OrderFacts<'_>, label: &LabelFacts<'_>, store: &Store, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    for (parcel, code) in (1..).zip(label.pieces) {
        if parcel > 1 {
            page.ticket.cut();
        }
        page.heading(label.courier);
        if !label.service.is_empty() {
            page.ticket.centred(label.service);
        }
        page.largest_title(label.sort_code);
        let to = page.text("receipt-parcel-to");
        page.ticket.text(to);
        for line in label.to {
            page.ticket.styled(line.as_str(), Align::Start, Style::TALL);
        }
        page.ticket.rule();
        let from = page.text("receipt-parcel-from");
        page.ticket.text(from).text(&store.name);
        for line in &store.address {
            page.ticket.text(line);
        }
        page.ticket.rule();
        page.fact("receipt-order", order.number);
        page.fact("receipt-parcel-number", label.number);
        let numbers = [("parcel", Value::Number(parcel)), ("parcels", Value::Number(label.pieces.len() as i64))];
        let words = page.format("receipt-parcel", &numbers);
        page.ticket.feed(1).styled(words, Align::Centre, Style::TALL).feed(1).code128(code).feed(1);
    }
    page.cut()
}

/// Writes what is handed over, for whoever collects it to sign.
pub fn hand_over_slip(
    order: &OrderFacts<'_>,
    lines: &[(&str, Quantity)],
    (operator, proxy, at): (&str, &str, Moment),
    store: &Store,
    catalog: &Catalog,
) -> Ticket {
    let mut page = Page::new(catalog);
    page.heading(&store.name);
    let title = page.text("receipt-hand-over");
    page.title(&title);
    page.moment(at);
    page.fact("receipt-order", order.number);
    page.fact("receipt-order-name", order.name);
    page.fact("receipt-order-proxy", proxy);
    page.fact("receipt-operator", operator);
    page.ticket.rule();
    for (name, quantity) in lines {
        let quantity = page.formats().quantity(*quantity);
        page.ticket.columns(vec![Cell::fill(*name), Cell::amount(8, quantity)], Style::PLAIN);
    }
    page.signature();
    page.cut()
}
