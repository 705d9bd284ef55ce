//! What every piece of paper of a shop has in common: the shop's head, rows of words and amounts, the mark of a
//! duplicate, the cut.

use hardware::{Align, Cell, Direction, Element, Style, Ticket};
use language::{Catalog, LanguageError, MessageFile, Value};
use retail::{Country, Currency, Moment, Money, Store, Tender, TenderKind, Unit};
use unicode_width::UnicodeWidthStr;

/// Characters of double width in a line of the narrowest paper, 58 mm. What doesn't fit is tall instead of large.
const LARGE_CHARS_MAX: usize = 16;
/// Characters up to which a heading is large, on two lines of narrow paper.
const LARGE_HEADING_CHARS_MAX: usize = 24;
/// Words up to this length are never broken beside an amount: if there is no room, the amount gets a line of its own.
const UNBROKEN_CHARS_MAX: usize = 6;

/// Returns the language all paper of a store is written in, whatever language the operator's screen speaks.
///
/// # Errors
/// As [`Catalog::load`].
pub fn store_language(store: &Store, own_wording: &[MessageFile]) -> Result<Catalog, LanguageError> {
    Ok(Catalog::load(&store.language, own_wording)?.for_paper())
}

/// Marks a finished piece of paper as a duplicate, above and below: what may have come out before never comes out unmarked again.
pub fn as_duplicate(ticket: Ticket, copy: u32, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    page.duplicate(Some(copy));
    let (cuts, paper): (Vec<_>, Vec<_>) =
        ticket.elements.into_iter().partition(|element| matches!(element, Element::Cut));
    page.ticket.elements.extend(paper);
    page.duplicate(Some(copy));
    page.ticket.elements.extend(cuts);
    page.ticket
}

/// The same paper, saying first and last that it was printed for practice and is worth nothing.
pub fn as_practice(ticket: Ticket, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    page.ticket.direction = ticket.direction;
    page.practice();
    let (cuts, paper): (Vec<_>, Vec<_>) =
        ticket.elements.into_iter().partition(|element| matches!(element, Element::Cut));
    page.ticket.elements.extend(paper);
    page.practice();
    page.ticket.elements.extend(cuts);
    page.ticket
}

/// A piece of paper being written.
pub(crate) struct Page<'a> {
    pub(crate) ticket: Ticket,
    catalog: &'a Catalog,
}

impl<'a> Page<'a> {
    pub(crate) fn new(catalog: &'a Catalog) -> Page<'a> {
        let is_mirrored = language::is_right_to_left(catalog.tag());
        let direction = if is_mirrored { Direction::RightToLeft } else { Direction::LeftToRight };
        Page { ticket: Ticket { direction, ..Ticket::new() }, catalog }
    }

    pub(crate) fn tag(&self) -> &str {
        self.catalog.tag()
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.catalog.text(key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.catalog.has(key)
    }

    pub(crate) fn format(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.catalog.format(key, arguments)
    }

    pub(crate) fn formats(&self) -> &language::Formats {
        self.catalog.formats()
    }

    /// Says in a big line that this isn't the original; nothing on an original.
    pub(crate) fn duplicate(&mut self, copy: Option<u32>) {
        if let Some(copy) = copy {
            let text = self.format("receipt-duplicate", &[("copy", Value::Number(copy.into()))]);
            self.ticket.styled(text, Align::Centre, Style { bold: true, ..Style::LARGE }).feed(1);
        }
    }

    /// Says in big lines that this is practice.
    pub(crate) fn practice(&mut self) {
        let (what, worth) = (self.text("receipt-practice"), self.text("receipt-practice-worth"));
        let style = Style { bold: true, ..Style::LARGE };
        self.ticket.styled(what, Align::Centre, style).styled(worth, Align::Centre, Style::TALL).feed(1);
    }

    /// Who sells here: picture, name, the store's own lines, seller, address, telephone, and the tax number under the name it has
    /// in the country.
    pub(crate) fn shop(&mut self, store: &Store, country: &Country) {
        self.ticket.logo();
        self.heading(&store.name);
        let seller = (store.seller != store.name).then_some(&store.seller);
        for line in store.receipt_header.iter().chain(seller).chain(&store.address) {
            self.ticket.centred(line);
        }
        if !store.phone.is_empty() {
            let text = self.format("receipt-phone", &[("number", Value::Text(&store.phone))]);
            self.ticket.centred(text);
        }
        if !store.tax_number.is_empty() {
            let label = Value::Text(&country.receipt.tax_number_label);
            let number = Value::Text(&store.tax_number);
            let text = self.format("receipt-tax-number", &[("label", label), ("number", number)]);
            self.ticket.centred(text);
        }
    }

    /// A big line in the middle.
    pub(crate) fn heading(&mut self, text: &str) {
        let is_large = text.width() <= LARGE_HEADING_CHARS_MAX
            && text.split_whitespace().all(|word| word.width() <= LARGE_CHARS_MAX);
        let style = if is_large { Style::LARGE } else { Style::TALL };
        self.ticket.styled(text, Align::Centre, Style { bold: true, ..style });
    }

    /// What this paper is, between empty lines.
    pub(crate) fn title(&mut self, text: &str) {
        self.ticket.feed(1).styled(text, Align::Centre, Style::TALL).feed(1);
    }

    /// The same as large as the paper has letters.
    pub(crate) fn largest_title(&mut self, text: &str) {
        self.ticket.feed(1).styled(text, Align::Centre, Style { bold: true, ..Style::LARGE }).feed(1);
    }

    /// A row of a fact's name and the fact; nothing if there is none.
    pub(crate) fn fact(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            let words = self.text(key);
            self.ticket.amount(words, value, Style::PLAIN);
        }
    }

    /// The day and the time on the store's wall.
    pub(crate) fn moment(&mut self, at: Moment) {
        let text = self.formats().date_time(at.local());
        self.fact("receipt-date", &text);
    }

    /// A row of words and an amount with its currency.
    pub(crate) fn money(&mut self, words: &str, amount: Money, currency: Currency, style: Style) {
        let amount = self.formats().money(amount, currency);
        self.ticket.amount(words, amount, style);
    }

    /// The amount everybody looks for; as large as it fits, if it may be.
    pub(crate) fn total(&mut self, key: &str, amount: Money, currency: Currency, may_be_large: bool) {
        let words = self.text(key);
        let amount = self.formats().money(amount, currency);
        let (letters, digits) = (words.width(), amount.width());
        let is_large =
            letters + 1 + digits <= LARGE_CHARS_MAX || (letters <= UNBROKEN_CHARS_MAX && digits <= LARGE_CHARS_MAX);
        let style = if is_large && may_be_large { Style::LARGE } else { Style::TALL };
        self.ticket.amount(words, amount, Style { bold: true, ..style });
    }

    /// A row for each tender: `cash` and `card` are the keys of their words.
    pub(crate) fn tenders(&mut self, tenders: &[Tender], cash: &str, card: &str, currency: Currency) {
        for tender in tenders {
            let words = self.text(match tender.kind {
                TenderKind::Cash => cash,
                TenderKind::Card => card,
                TenderKind::Voucher => "receipt-voucher",
                TenderKind::Online => "receipt-refund-online",
            });
            self.money(&words, tender.amount, currency, Style::PLAIN);
            if let Some(foreign) = &tender.foreign {
                let given = self.formats().money(foreign.amount, foreign.currency);
                let rate = self.formats().unit_price(foreign.rate, currency, Unit::Each);
                let words =
                    self.format("receipt-foreign", &[("given", Value::Text(&given)), ("rate", Value::Text(&rate))]);
                self.indented(&words);
            }
            if let Some(voucher) = &tender.voucher {
                let words = self.format("receipt-voucher-of", &[("tail", Value::Text(&voucher.tail))]);
                self.indented(&words);
            }
            if let Some(terminal) = &tender.terminal {
                let words = self.format("receipt-terminal", &[("reference", Value::Text(terminal))]);
                self.indented(&words);
            }
        }
    }

    /// Room to sign in.
    pub(crate) fn signature(&mut self) {
        let words = self.text("receipt-signature");
        self.ticket.feed(3).rule().text(words);
    }

    /// Text that stands in a little, under the line it belongs to.
    pub(crate) fn indented(&mut self, text: &str) {
        self.ticket.columns(vec![Cell::fixed(2, ""), Cell::fill(text)], Style::PLAIN);
    }

    /// Ends the paper.
    pub(crate) fn cut(mut self) -> Ticket {
        self.ticket.cut();
        self.ticket
    }
}
