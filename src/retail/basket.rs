//! The basket being rung up: lines, discounts and what has been handed over so far. It becomes a sale only through
//! [`Basket::settle`](crate::Basket::settle).

mod age;
mod error;
mod line;
mod linked;
mod price;

pub use error::BasketError;
pub(crate) use line::line_discount;
pub use line::{Discount, LineId, LineItem, Link, NewLine};

use crate::limits::{AMOUNT_MAX, LINES_MAX, NAME_CHARS_MAX, NOTE_CHARS_MAX, PIECES_MAX, SALE_TOTAL_MAX};
use crate::{
    AgeCheck, BasketCustomer, Buyer, BuyerExemption, Consumption, Country, Coupon, Currency, Date, Gtin, HandedOver,
    Item, Moment, Money, OperatorId, PackFacts, PlacedOrder, Quantity, ReturnLine, ReturnTotals, TaxError, Tender,
    Totals, UnitPrice, VoucherSold,
};
pub(crate) use error::check_price;
use error::{check_discount, check_quantity};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a basket was like before a line was added to it.
#[derive(Debug)]
pub struct BeforeAdding {
    lines: usize,
    next_line: LineId,
    raised: Option<LineItem>,
}

/// What is being rung up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Basket {
    /// Its id, which becomes the sale's: a sale exists once however often it is sent.
    pub id: Uuid,
    /// Who rings it up.
    pub operator: OperatorId,
    /// When its first line was rung up.
    pub started: Moment,
    /// The lines in the order they were rung up.
    pub lines: Vec<LineItem>,
    /// Discount on the whole basket.
    pub discount: Option<Discount>,
    /// What has been handed over so far.
    pub tenders: Vec<Tender>,
    /// The number the next line gets.
    pub next_line: LineId,
    /// Who buys, if the receipt is to be an invoice that names them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<Buyer>,
    /// The language the customer asked for (BCP 47), if it isn't the store's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Coupons that were handed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coupons: Vec<Coupon>,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<BasketCustomer>,
    /// That the customer is old enough for what asks for it, once somebody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeCheck>,
    /// Whether the customer has been told the total: what is taken out after that is looked at.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_totalled: bool,
    /// Goods that come back, beside what is sold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<ReturnLine>,
    /// Gift vouchers that are sold, beside the lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouchers: Vec<VoucherSold>,
    /// Orders that are handed over when this is paid: their goods are among the lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handed_over: Vec<HandedOver>,
    /// Orders that are placed when this is paid: what goes with them isn't taken along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placed: Vec<PlacedOrder>,
}

impl Basket {
    /// An empty basket.
    pub fn new(id: Uuid, operator: OperatorId, started: Moment) -> Basket {
        Basket {
            id,
            operator,
            started,
            lines: Vec::new(),
            discount: None,
            tenders: Vec::new(),
            next_line: 1,
            buyer: None,
            language: None,
            coupons: Vec::new(),
            customer: None,
            age: None,
            is_totalled: false,
            returns: Vec::new(),
            vouchers: Vec::new(),
            handed_over: Vec::new(),
            placed: Vec::new(),
        }
    }

    /// Whether nothing is rung up, neither sold nor returned, nor a gift voucher.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.returns.is_empty() && self.vouchers.is_empty()
    }

    /// Whether money has been taken, so that lines and discounts must stay as they are.
    pub fn is_being_paid(&self) -> bool {
        !self.tenders.is_empty()
    }

    /// The line with this number.
    pub fn line(&self, id: LineId) -> Result<&LineItem, BasketError> {
        self.lines.iter().find(|line| line.id == id).ok_or(BasketError::NoSuchLine)
    }

    /// The same, unless it is a gift voucher or of an order, whose price nothing changes.
    pub(crate) fn goods(&self, id: LineId) -> Result<&LineItem, BasketError> {
        let line = self.line(id)?;
        match line {
            line if line.is_voucher => Err(BasketError::IsVoucher),
            line if line.order.is_some() => Err(BasketError::IsOfOrder),
            line => Ok(line),
        }
    }

    /// Rings up an article; another piece of what is already there raises that line's quantity. Returns the line's number.
    pub fn add(
        &mut self,
        item: Item,
        quantity: Quantity,
        unit_price: UnitPrice,
        is_open_price: bool,
        currency: Currency,
    ) -> Result<LineId, BasketError> {
        let (label_price, pack, levies, link, minimum_age) = (None, None, Vec::new(), None, None);
        let line = NewLine { item, quantity, unit_price, is_open_price, label_price, pack, levies, link, minimum_age };
        self.add_line(line, currency)
    }

    /// Rings up an article with what its pack says; pieces of one lot and price share a line.
    pub fn add_line(&mut self, new: NewLine, currency: Currency) -> Result<LineId, BasketError> {
        let place = self.place();
        self.add_at(new, place, currency)
    }

    fn add_at(&mut self, new: NewLine, place: Option<Consumption>, currency: Currency) -> Result<LineId, BasketError> {
        self.check_open()?;
        check_quantity(new.quantity, new.item.unit)?;
        check_price(new.unit_price)?;
        if new.item.name.chars().count() > NAME_CHARS_MAX {
            return Err(BasketError::NameTooLong);
        }
        if let Some(line) = self.lines.iter().find(|line| line.takes(&new, place)) {
            let sum = line
                .quantity
                .plus(new.quantity)
                .ok_or(BasketError::QuantityTooLarge { max: Quantity::each(PIECES_MAX) })?;
            let id = line.id;
            self.set_quantity(id, sum, currency)?;
            return Ok(id);
        }
        if self.lines.len() >= LINES_MAX {
            return Err(BasketError::TooManyLines { max: LINES_MAX });
        }
        let id = self.next_line;
        let exemption = self.exemption().cloned();
        let line = LineItem { place, exemption, ..LineItem::new(id, new) };
        self.check_amounts(Some(&line), None, currency)?;
        self.lines.push(line);
        self.next_line += 1;
        Ok(id)
    }

    /// Adds what a second symbol says of one piece that is already on a line: the piece moves to the line of its lot if there are
    /// others beside it. Where a discount or note was given to the line as a whole, the line stays as it is. Returns the piece's
    /// line.
    pub fn describe(&mut self, id: LineId, pack: PackFacts, currency: Currency) -> Result<LineId, BasketError> {
        self.check_open()?;
        let mut line = self.line(id)?.clone();
        let is_alone = line.item.unit.is_measured() || line.quantity == Quantity::ONE;
        let new = NewLine {
            item: line.item.clone(),
            quantity: if is_alone { line.quantity } else { Quantity::ONE },
            unit_price: line.unit_price,
            is_open_price: line.is_open_price,
            label_price: line.label_price,
            pack: Some(pack.clone()),
            levies: line.levies.clone(),
            link: line.link,
            minimum_age: line.minimum_age,
        };
        let is_joined = self.lines.iter().any(|other| other.id != id && other.takes(&new, line.place));
        // What brought others along stays one line with them.
        let brings = self.lines.iter().any(|other| other.link.is_some_and(|link| link.to == id));
        let is_plain = line.discount.is_none()
            && line.note.is_none()
            && line.pack.is_none()
            && line.sent_with.is_none()
            && !brings;
        match (is_alone, is_joined && is_plain) {
            (true, true) => {
                self.remove(id)?;
                self.add_at(new, line.place, currency)
            }
            (true, false) => {
                line.pack = Some(pack);
                self.replace(line);
                Ok(id)
            }
            (false, _) if is_plain => {
                self.take_back(id, currency)?;
                self.add_at(new, line.place, currency)
            }
            (false, _) => Ok(id),
        }
    }

    /// What adding this line would change, for [`Basket::undo_add`].
    pub fn before_adding(&self, new: &NewLine) -> BeforeAdding {
        let place = self.place();
        let raised = self.lines.iter().find(|line| line.takes(new, place)).cloned();
        BeforeAdding { lines: self.lines.len(), next_line: self.next_line, raised }
    }

    /// Makes the basket what it was before [`Basket::add_line`], whether that worked or not.
    pub fn undo_add(&mut self, before: BeforeAdding) {
        self.lines.truncate(before.lines);
        self.next_line = before.next_line;
        if let Some(line) = before.raised {
            self.replace(line);
        }
    }

    /// Takes one piece, or the whole of a weighed line, out again.
    pub fn take_back(&mut self, id: LineId, currency: Currency) -> Result<(), BasketError> {
        let line = self.line(id)?;
        match line.quantity {
            _ if line.is_fixed() => self.remove(id).map(|_| ()),
            quantity if line.item.unit.is_measured() || quantity.amount() <= 1 => self.remove(id).map(|_| ()),
            quantity => self.set_quantity(id, Quantity::each(quantity.amount() - 1), currency),
        }
    }

    /// Whether a piece with this serial number is in the basket.
    pub fn has_serial(&self, gtin: Gtin, serial: &str) -> bool {
        let is_it = |line: &LineItem| {
            line.item.gtin == Some(gtin) && line.pack.as_ref().and_then(|pack| pack.serial.as_deref()) == Some(serial)
        };
        self.lines.iter().any(is_it)
    }

    /// Whether a piece of this article with this serial number is in the basket.
    pub fn has_serial_of(&self, sku: &crate::Sku, serial: &str) -> bool {
        let serial_of = |line: &LineItem| line.pack.as_ref().and_then(|pack| pack.serial.as_deref()) == Some(serial);
        self.lines.iter().any(|line| line.item.sku.as_ref() == Some(sku) && serial_of(line))
    }

    /// A person changes how much a line sells: never of a line that follows another one.
    ///
    /// # Errors
    /// As [`Basket::set_quantity`].
    pub fn change_quantity(&mut self, id: LineId, quantity: Quantity, currency: Currency) -> Result<(), BasketError> {
        self.check_free(id)?;
        self.set_quantity(id, quantity, currency)
    }

    /// A person takes a line away: never one that follows another one.
    ///
    /// # Errors
    /// As [`Basket::remove`].
    pub fn remove_free(&mut self, id: LineId) -> Result<LineItem, BasketError> {
        self.check_free(id)?;
        self.remove(id)
    }

    /// Changes how much a line sells.
    pub fn set_quantity(&mut self, id: LineId, quantity: Quantity, currency: Currency) -> Result<(), BasketError> {
        self.check_open()?;
        let mut changed = self.goods(id)?.clone();
        check_quantity(quantity, changed.item.unit)?;
        if changed.is_one_pack() && quantity != changed.quantity {
            return Err(BasketError::OnePack);
        }
        changed.quantity = quantity;
        self.check_amounts(Some(&changed), Some(id), currency)?;
        self.replace(changed);
        self.follow_links(currency)
    }

    /// Takes a line away; of an order all of it.
    pub fn remove(&mut self, id: LineId) -> Result<LineItem, BasketError> {
        self.check_open()?;
        let index = self.lines.iter().position(|line| line.id == id).ok_or(BasketError::NoSuchLine)?;
        let removed = self.lines.remove(index);
        self.vouchers.retain(|voucher| voucher.line != id);
        if let Some(of) = removed.order {
            self.leave_out(of.order)?;
        }
        self.lines.retain(|line| line.link.is_none_or(|link| link.to != id));
        Ok(removed)
    }

    /// Writes a note under a line; an empty one removes it.
    pub fn set_note(&mut self, id: LineId, note: &str) -> Result<(), BasketError> {
        self.check_open()?;
        if note.chars().count() > NOTE_CHARS_MAX {
            return Err(BasketError::NoteTooLong { max: NOTE_CHARS_MAX });
        }
        let mut changed = self.line(id)?.clone();
        changed.note = (!note.trim().is_empty()).then(|| note.trim().to_owned());
        self.replace(changed);
        Ok(())
    }

    /// Where everything is eaten or drunk, if that was said of every line: those that are added later follow.
    pub fn place(&self) -> Option<Consumption> {
        let place = self.lines.first()?.place;
        place.filter(|_| self.lines.iter().all(|line| line.place == place))
    }

    /// Says where a line is eaten or drunk, or without one where all are; `None` takes it back.
    ///
    /// # Errors
    /// When the line has gone or the basket is being paid.
    pub fn set_place(&mut self, id: Option<LineId>, place: Option<Consumption>) -> Result<(), BasketError> {
        self.check_open()?;
        match id {
            Some(id) => {
                let changed = LineItem { place, ..self.goods(id)?.clone() };
                self.replace(changed);
            }
            None => self.lines.iter_mut().for_each(|line| line.place = place),
        }
        Ok(())
    }

    /// The exemption of the buyer: the same on every line, those that are added later too.
    pub fn exemption(&self) -> Option<&BuyerExemption> {
        self.lines.first().and_then(|line| line.exemption.as_ref())
    }

    /// Says that the buyer need not pay some taxes; `None` takes it back.
    ///
    /// # Errors
    /// When the basket is empty or being paid, or sells a gift voucher that is taxed now.
    pub fn set_exemption(&mut self, exemption: Option<BuyerExemption>) -> Result<(), BasketError> {
        self.check_open()?;
        if self.lines.is_empty() {
            return Err(BasketError::NoSuchLine);
        }
        if exemption.is_some() && self.lines.iter().any(|line| line.is_voucher) {
            return Err(BasketError::IsVoucher);
        }
        if exemption.is_some() && !self.handed_over.is_empty() {
            return Err(BasketError::IsOfOrder);
        }
        for line in &mut self.lines {
            line.exemption.clone_from(&exemption);
        }
        Ok(())
    }

    /// Says which levies each piece of a line bears, by their ids in the country's file.
    ///
    /// # Errors
    /// When the line has gone or the basket is being paid.
    pub fn set_levies(&mut self, id: LineId, levies: Vec<String>) -> Result<(), BasketError> {
        self.check_open()?;
        let changed = LineItem { levies, ..self.goods(id)?.clone() };
        self.replace(changed);
        Ok(())
    }

    /// Discounts one line; `None` takes the discount back.
    pub fn set_line_discount(
        &mut self,
        id: LineId,
        discount: Option<Discount>,
        currency: Currency,
    ) -> Result<(), BasketError> {
        self.check_open()?;
        let mut changed = self.goods(id)?.clone();
        check_discount(discount, changed.after_promotions(currency))?;
        changed.discount = discount;
        self.replace(changed);
        Ok(())
    }

    /// Discounts the whole basket; `None` takes the discount back.
    pub fn set_discount(&mut self, discount: Option<Discount>, currency: Currency) -> Result<(), BasketError> {
        self.check_open()?;
        check_discount(discount, self.after_line_discounts(currency))?;
        self.discount = discount;
        Ok(())
    }

    /// The sum of the lines after promotions and their own discounts, before the basket's; without what nothing is taken off.
    pub fn after_line_discounts(&self, currency: Currency) -> Money {
        let goods = self.lines.iter().filter(|line| !line.is_fixed());
        goods.map(|line| line.after_promotions(currency) - line_discount(line, currency)).sum()
    }

    /// Every amount of the basket on this day.
    pub fn totals(&self, country: &Country, day: Date) -> Result<Totals, TaxError> {
        Totals::of(&self.lines, self.discount, country, day)
    }

    /// What comes back, all lines together.
    pub fn returned(&self) -> ReturnTotals {
        ReturnTotals::of(&self.returns)
    }

    fn replace(&mut self, changed: LineItem) {
        if let Some(line) = self.lines.iter_mut().find(|line| line.id == changed.id) {
            *line = changed;
        }
    }

    pub(crate) fn check_open(&self) -> Result<(), BasketError> {
        if self.is_being_paid() { Err(BasketError::BeingPaid) } else { Ok(()) }
    }

    pub(crate) fn check_amounts(
        &self,
        new: Option<&LineItem>,
        instead_of: Option<LineId>,
        currency: Currency,
    ) -> Result<(), BasketError> {
        let amount = new.map_or(Money::ZERO, |line| line.gross(currency));
        if amount.minor() > AMOUNT_MAX {
            return Err(BasketError::AmountTooLarge { max: Money::from_minor(AMOUNT_MAX) });
        }
        let others: Money =
            self.lines.iter().filter(|line| Some(line.id) != instead_of).map(|line| line.gross(currency)).sum();
        if (others + amount).minor() > SALE_TOTAL_MAX {
            return Err(BasketError::AmountTooLarge { max: Money::from_minor(SALE_TOTAL_MAX) });
        }
        Ok(())
    }
}
