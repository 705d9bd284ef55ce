//! What stands in place of the products for a moment: a number being typed, a variant to choose, a note, clearing the basket.

use super::{Carried, basket, counter, law, promotion, rung_up, set_panel};
use crate::entry::{Entry, Kind};
use crate::till::{Inner, on};
use retail::{Discount, ExemptionRule, LineId, Money, Quantity, Rate, Sku, Unit};
use slint::{ComponentHandle, ModelRc, SharedString, VecModel};
use std::rc::Rc;
use ui::{Sell, SellPanel, VariantChoice};
use workstation::view::{ArticleView, BasketView, CustomerView, LineView, View};
use workstation::{Action, CustomerDetails, FoundVoucherView, Reply, SendWays};

/// Discounts offered for a tap, in percent.
const PRESETS: [i64; 4] = [5, 10, 20, 50];

/// A gift voucher to be sold, but for what it is worth.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewVoucher {
    /// Who it is for.
    pub(super) recipient: String,
    /// What it is for, if it is for one kind of goods.
    pub(super) goods: Option<String>,
}

/// What the number being typed is for.
#[derive(Clone, Debug)]
pub(super) enum Purpose {
    /// How much a line sells.
    Line(LineId),
    /// A discount on a line, or on the basket.
    Discount(Option<LineId>),
    /// How much of an article to ring up; its price may have been typed before.
    Weight(Sku, Option<Money>),
    /// The price of an article; its weight may have been typed before.
    Price(Sku, Option<Quantity>),
    /// The price of something that isn't in the catalogue.
    OpenItem(String),
    /// What a gift voucher is worth.
    Voucher(NewVoucher),
    /// Pieces of what is rung up next.
    Times,
    /// Another price for a line.
    NewPrice(LineId),
    /// A day of birth: year, month and day.
    BirthDate,
}

/// The open panel.
#[derive(Default)]
pub(crate) enum Panel {
    /// None: the products are there.
    #[default]
    Closed,
    /// A number is typed.
    Number { purpose: Box<Purpose>, entry: Entry },
    /// A note is written under a line.
    Note(LineId),
    /// A variant is chosen.
    Variants(Vec<ArticleView>),
    /// What is seldom needed.
    More,
    /// Clearing is asked about.
    Clear,
    /// The total, or this line, is explained: as it was when it was asked about, and in which language.
    Explained { line: Option<LineId>, basket: Option<Box<BasketView>>, language: String },
    /// A buyer who need not pay some taxes: the country's exemptions, and the one that is chosen.
    Exemption { rules: Vec<ExemptionRule>, chosen: Option<usize> },
    /// The buyer an invoice names.
    Buyer,
    /// A name for the basket that is put aside.
    Park,
    /// The baskets that were put aside.
    Parked,
    /// Scans only show prices; the article that was asked about last.
    PriceCheck(Option<Sku>),
    /// An age somebody has to look at.
    Age,
    /// The serial number of a piece, and its typed price.
    Serial(Sku, Option<Money>),
    /// The price of a line, whose reason is said in words.
    PriceWords(LineId, Money),
    /// A card payment nobody knows the outcome of.
    Payment,
    /// Who a gift voucher is for; what it is worth was typed before.
    VoucherName(NewVoucher, Entry),
    /// A gift voucher is looked for by who it is for: those that were found.
    VoucherFind(Vec<FoundVoucherView>),
    /// A coupon is typed, or a customer looked for: whoever was found.
    Promotion(Vec<CustomerView>),
    /// How the goods of a line reach their customer: the ways there are.
    Send(Box<SendWays>),
    /// What is written down of a customer, and the line that was to be sent to them.
    CustomerForm { known: Option<Box<CustomerDetails>>, line: Option<LineId> },
}

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.on_ask(on!(till, |till, panel| ask(till, panel)));
    sell.on_ask_basket_discount(on!(till, |till| {
        open_number(till, SellPanel::Discount, Purpose::Discount(None), Entry::new(Kind::Percent), "");
    }));
    sell.on_panel_closed(on!(till, |till| close(till)));
    sell.on_entry_key(on!(till, |till, name| key(till, &name)));
    sell.on_entry_preset(on!(till, |till, index| preset(till, index)));
    sell.on_entry_accepted(on!(till, |till| accept(till)));
    sell.on_discount_kind(on!(till, |till, in_percent| discount_kind(till, in_percent)));
    sell.on_note_accepted(on!(till, |till, text| note(till, &text)));
    sell.on_variant_chosen(on!(till, |till, index| choose(till, index)));
    sell.on_basket_cleared(on!(till, |till| till.request(Action::VoidBasket {}, |till, _| close(till))));
}

/// Closes what is about a line that has gone.
pub(super) fn apply(till: &Inner, view: &View) {
    let lines = view.basket.as_ref().map(|basket| basket.lines.as_slice()).unwrap_or_default();
    let is_empty = view
        .basket
        .as_ref()
        .is_none_or(|basket| basket.lines.is_empty() && basket.returns.is_empty() && basket.vouchers.is_empty());
    let has = |id: LineId| lines.iter().any(|line| line.line == id);
    let is_void = match &*till.sell.panel.borrow() {
        Panel::Number { purpose, .. } => match **purpose {
            Purpose::Line(line) | Purpose::Discount(Some(line)) | Purpose::NewPrice(line) => !has(line),
            Purpose::Discount(None) => lines.is_empty(),
            Purpose::Weight(..)
            | Purpose::Price(..)
            | Purpose::OpenItem(_)
            | Purpose::Voucher(_)
            | Purpose::Times
            | Purpose::BirthDate => false,
        },
        Panel::Note(line) | Panel::PriceWords(line, _) => !has(*line),
        Panel::Explained { line: Some(line), .. } => !has(*line),
        Panel::Send(ways) => !has(ways.line),
        Panel::Clear => is_empty,
        Panel::Explained { .. } | Panel::Exemption { .. } | Panel::Buyer | Panel::Promotion(_) => lines.is_empty(),
        Panel::Closed
        | Panel::Variants(_)
        | Panel::More
        | Panel::Park
        | Panel::Parked
        | Panel::VoucherName(..)
        | Panel::VoucherFind(_)
        | Panel::CustomerForm { .. }
        | Panel::PriceCheck(_)
        | Panel::Age
        | Panel::Serial(..)
        | Panel::Payment => false,
    };
    if is_void {
        close(till);
    }
}

/// Back to the products.
pub(super) fn close(till: &Inner) {
    let before = till.sell.panel.replace(Panel::Closed);
    set_panel(till, SellPanel::None);
    if matches!(before, Panel::PriceCheck(_)) {
        till.request(Action::CheckPrices { on: false }, |_, _| ());
    }
}

/// Whether one of the counter's forms is open, so that a refusal is about it.
pub(super) fn is_form(till: &Inner) -> bool {
    let panel = till.sell.panel.borrow();
    matches!(
        *panel,
        Panel::Park
            | Panel::Age
            | Panel::Serial(..)
            | Panel::Payment
            | Panel::PriceWords(..)
            | Panel::VoucherFind(_)
            | Panel::Send(_)
            | Panel::CustomerForm { .. }
    )
}

/// Whether a number is being typed, so that a refusal is about it.
pub(super) fn is_typing(till: &Inner) -> bool {
    matches!(*till.sell.panel.borrow(), Panel::Number { .. })
}

pub(super) fn ask(till: &Rc<Inner>, panel: SellPanel) {
    match panel {
        SellPanel::More | SellPanel::Language => {
            till.sell.panel.replace(Panel::More);
            set_panel(till, panel);
        }
        SellPanel::Clear => {
            till.sell.panel.replace(Panel::Clear);
            set_panel(till, panel);
        }
        SellPanel::Park => counter::ask_park(till),
        SellPanel::Exemption => law::ask_exemption(till),
        SellPanel::Buyer => law::ask_buyer(till),
        SellPanel::Coupon | SellPanel::Customer => promotion::ask(till, panel),
        SellPanel::Explain => law::explain(till, basket::selected(till).map(|line| line.line)),
        _ => {
            if let Some(line) = basket::selected(till) {
                ask_about(till, panel, &line);
            }
        }
    }
}

fn ask_about(till: &Inner, panel: SellPanel, line: &LineView) {
    match panel {
        SellPanel::Quantity | SellPanel::Weight => {
            let entry = Entry::with(Kind::Quantity(line.unit), line.quantity.amount());
            open_number(till, panel, Purpose::Line(line.line), entry, &line.name);
        }
        SellPanel::Discount => {
            open_number(till, panel, Purpose::Discount(Some(line.line)), Entry::new(Kind::Percent), &line.name);
        }
        SellPanel::Note => {
            till.sell.panel.replace(Panel::Note(line.line));
            if let Some(window) = till.window() {
                let sell = window.global::<Sell>();
                sell.set_entry_subject(line.name.as_str().into());
                sell.set_note(line.note.as_deref().unwrap_or_default().into());
                sell.set_panel(panel);
            }
        }
        _ => {}
    }
}

/// Asks how much of a measured article is sold.
pub(super) fn ask_weight(till: &Inner, article: &ArticleView, price: Option<Money>) {
    let purpose = Purpose::Weight(article.sku.clone(), price);
    open_number(till, SellPanel::Weight, purpose, Entry::new(Kind::Quantity(article.unit)), &article.name);
}

/// Asks for the price of an article that has none of its own.
pub(super) fn ask_price(till: &Inner, article: &ArticleView, quantity: Option<Quantity>) {
    let purpose = Purpose::Price(article.sku.clone(), quantity);
    let entry = Entry::new(Kind::Amount(super::currency(till)));
    open_number(till, SellPanel::OpenPrice, purpose, entry, &article.name);
}

/// Sells an unknown code as an item without an article: asks for its price.
pub(super) fn sell_open(till: &Inner) {
    let Some(window) = till.window() else { return };
    let name = till.say("sell-open-item", "code", &window.global::<Sell>().get_unknown_code());
    // The isolation marks round the code are for screens; the name goes onto paper.
    let name: String = name.chars().filter(|character| !matches!(character, '\u{2068}' | '\u{2069}')).collect();
    super::clear_notes(till);
    let entry = Entry::new(Kind::Amount(super::currency(till)));
    open_number(till, SellPanel::OpenPrice, Purpose::OpenItem(name.clone()), entry, &name);
}

/// Shows the variants of a product.
pub(super) fn ask_variant(till: &Inner, variants: Vec<ArticleView>) {
    let Some(window) = till.window() else { return };
    let catalog = till.catalog();
    let currency = super::currency(till);
    let choice = |article: &ArticleView| {
        let mut values = article.options.iter().map(|(_, value)| value.as_str());
        let price = article.price.map(|price| catalog.formats().unit_price(price, currency, article.unit));
        VariantChoice {
            name: values.next().unwrap_or(&article.name).into(),
            detail: values.collect::<Vec<_>>().join(", ").into(),
            price: price.unwrap_or_default().into(),
        }
    };
    let sell = window.global::<Sell>();
    sell.set_variants(Rc::new(VecModel::from(variants.iter().map(choice).collect::<Vec<_>>())).into());
    sell.set_variant_product(variants.first().map(|article| article.name.as_str()).unwrap_or_default().into());
    till.sell.panel.replace(Panel::Variants(variants));
    set_panel(till, SellPanel::Variants);
}

fn choose(till: &Rc<Inner>, index: i32) {
    let chosen = match &*till.sell.panel.borrow() {
        Panel::Variants(variants) => {
            usize::try_from(index).ok().and_then(|index| variants.get(index)).map(|article| article.sku.clone())
        }
        _ => None,
    };
    if let Some(sku) = chosen {
        close(till);
        super::shelf::add(till, &sku);
    }
}

pub(super) fn open_number(till: &Inner, panel: SellPanel, purpose: Purpose, entry: Entry, subject: &str) {
    let is_discount = matches!(purpose, Purpose::Discount(_));
    till.sell.panel.replace(Panel::Number { purpose: Box::new(purpose), entry });
    let Some(window) = till.window() else { return };
    let sell = window.global::<Sell>();
    sell.set_entry_subject(subject.into());
    sell.set_discount_in_percent(true);
    let presets: ModelRc<SharedString> = if is_discount {
        let catalog = till.catalog();
        let texts = PRESETS.map(|percent| SharedString::from(catalog.formats().percent(Rate::percent(percent))));
        Rc::new(VecModel::from(texts.to_vec())).into()
    } else {
        ModelRc::default()
    };
    sell.set_entry_presets(presets);
    show(till, &window);
    sell.set_panel(panel);
}

fn show(till: &Inner, window: &ui::Omnitill) {
    let panel = till.sell.panel.borrow();
    let Panel::Number { purpose, entry } = &*panel else { return };
    let catalog = till.catalog();
    let sell = window.global::<Sell>();
    let unit = match &**purpose {
        Purpose::Discount(_) if sell.get_discount_in_percent() => "%".to_owned(),
        Purpose::Line(_) | Purpose::Weight(..) | Purpose::BirthDate => unit_symbol(entry.quantity().unit()),
        Purpose::Times => "×".to_owned(),
        Purpose::Discount(_)
        | Purpose::Price(..)
        | Purpose::OpenItem(_)
        | Purpose::Voucher(_)
        | Purpose::NewPrice(_) => super::currency(till).code().to_owned(),
    };
    // A discount of nothing takes the discount back; anything else must be more than nothing.
    let is_discount = matches!(**purpose, Purpose::Discount(_));
    sell.set_entry(entry.shown(catalog.formats()).into());
    sell.set_entry_unit(unit.into());
    sell.set_entry_extra(entry.extra_key(catalog.formats()).into());
    sell.set_entry_problem("".into());
    sell.set_entry_can_accept(is_discount || entry.value() > 0);
}

fn unit_symbol(unit: Unit) -> String {
    if unit == Unit::Each { String::new() } else { unit.symbol().to_owned() }
}

pub(super) fn key(till: &Inner, name: &str) {
    if let Panel::Number { entry, .. } = &mut *till.sell.panel.borrow_mut() {
        entry.key(name);
    }
    if let Some(window) = till.window() {
        show(till, &window);
    }
}

fn preset(till: &Rc<Inner>, index: i32) {
    let percent = usize::try_from(index).ok().and_then(|index| PRESETS.get(index));
    let Some(percent) = percent else { return };
    discount_kind(till, true);
    if let Panel::Number { entry, .. } = &mut *till.sell.panel.borrow_mut() {
        percent.to_string().chars().for_each(|digit| entry.key(&digit.to_string()));
    }
    accept(till);
}

fn discount_kind(till: &Inner, in_percent: bool) {
    let kind = if in_percent { Kind::Percent } else { Kind::Amount(super::currency(till)) };
    if let Panel::Number { entry, .. } = &mut *till.sell.panel.borrow_mut() {
        *entry = Entry::new(kind);
    }
    if let Some(window) = till.window() {
        window.global::<Sell>().set_discount_in_percent(in_percent);
        show(till, &window);
    }
}

/// Takes what is typed, if it is anything.
pub(super) fn accept(till: &Rc<Inner>) {
    if !till.window().is_some_and(|window| window.global::<Sell>().get_entry_can_accept()) {
        return;
    }
    let in_percent = till.window().is_some_and(|window| window.global::<Sell>().get_discount_in_percent());
    let (asked, value, is_pieces, is_birth) = match &*till.sell.panel.borrow() {
        Panel::Number { purpose, entry } => {
            let (is_pieces, is_birth) = (matches!(**purpose, Purpose::Times), matches!(**purpose, Purpose::BirthDate));
            (action_of(purpose, entry, in_percent), entry.value(), is_pieces, is_birth)
        }
        _ => return,
    };
    let Some((action, carried)) = asked else {
        // Another price is taken with the reason that is tapped.
        return match (is_pieces, is_birth) {
            (true, _) => counter::set_pieces(till, value),
            (_, true) => counter::type_birth_date(till, value),
            _ => (),
        };
    };
    till.request(action, move |till, reply| {
        close(till);
        if matches!(reply, Reply::Basket { line: None, .. }) {
            super::clear_notes(till);
        } else {
            rung_up(till, reply, carried);
        }
    });
}

/// What a number asks for; `None` if what it is for asks in its own way.
fn action_of(purpose: &Purpose, entry: &Entry, in_percent: bool) -> Option<(Action, Carried)> {
    let discount = match entry.value() {
        0 => None,
        _ if in_percent => entry.rate().map(Discount::Percent),
        _ => Some(Discount::Amount(entry.amount())),
    };
    let add =
        |sku: &Sku, quantity, price| (Action::Add { sku: sku.clone(), quantity, price }, Carried { quantity, price });
    Some(match purpose {
        Purpose::Line(line) => (Action::SetQuantity { line: *line, quantity: entry.quantity() }, Carried::default()),
        Purpose::Discount(Some(line)) => (Action::DiscountLine { line: *line, discount }, Carried::default()),
        Purpose::Discount(None) => (Action::DiscountBasket { discount }, Carried::default()),
        Purpose::Weight(sku, price) => add(sku, Some(entry.quantity()), *price),
        Purpose::Price(sku, quantity) => add(sku, *quantity, Some(entry.amount())),
        Purpose::Times | Purpose::BirthDate | Purpose::NewPrice(_) => return None,
        Purpose::Voucher(voucher) => {
            let NewVoucher { recipient, goods } = voucher.clone();
            (Action::SellVoucher { amount: Some(entry.amount()), recipient, goods }, Carried::default())
        }
        Purpose::OpenItem(name) => {
            (Action::AddOpenItem { name: name.clone(), price: entry.amount(), tax_category: None }, Carried::default())
        }
    })
}

fn note(till: &Inner, text: &str) {
    let line = match &*till.sell.panel.borrow() {
        Panel::Note(line) => *line,
        _ => return,
    };
    till.request(Action::SetNote { line, note: text.to_owned() }, |till, _| close(till));
}
