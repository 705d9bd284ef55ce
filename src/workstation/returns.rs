//! Goods come back: the receipt that is open for a return, what is picked of it, and what goes back for it.

pub(crate) mod article;
pub(crate) mod asked;
pub(crate) mod claim;
pub(crate) mod found;
pub(crate) mod order;
pub(crate) mod view;

use crate::texts::{clean, visible_code};
use crate::{Problem, Reply, Workstation};
use asked::{ReceiptAsked, came_back_elsewhere};
use retail::limits::NOTE_CHARS_MAX;
use retail::{
    Asked, Basket, CardBack, Condition, Kept, LineId, LineItem, Money, Quantity, ReceiptOf, Refusal, ReturnLine,
    ReturnReason, Right, Sale, Sku, Tender, TenderKind,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much of a line comes back; none of it takes it out again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PickReturn {
    /// The line of the receipt that is open.
    pub line: LineId,
    /// How much.
    pub quantity: Quantity,
    /// Why; as before, or because somebody changed their mind.
    #[serde(default)]
    pub reason: Option<ReturnReason>,
    /// In which state; as before, or as new.
    #[serde(default)]
    pub condition: Option<Condition>,
    /// What there is to say of it.
    #[serde(default)]
    pub note: Option<String>,
}

/// The receipt that is open for a return, and what is picked of it.
#[derive(Clone, Debug)]
pub(crate) struct Returning {
    pub(crate) receipt: u64,
    pub(crate) asked: Vec<Asked>,
    /// What was asked of the hub about it.
    pub(crate) question: Option<uuid::Uuid>,
    /// What the hub says of it; nothing without a hub.
    pub(crate) hub: Option<ReceiptAsked>,
}

/// A sale and everything that came back of it.
pub(crate) struct Before {
    pub(crate) sale: Sale,
    pub(crate) returns: Vec<ReturnLine>,
    pub(crate) cards: Vec<CardBack>,
    pub(crate) documents: Vec<Sale>,
}

impl Workstation {
    /// Opens a receipt for a return.
    pub(crate) fn open_return(&mut self, receipt: u64) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let before = self.before(receipt)?;
        let kept = Kept::of(&before.sale, &before.returns)?;
        if kept.is_empty() {
            return Err(self.all_returned(&before)?.into());
        }
        let asked = self.asked_of(&before.sale);
        let id = self.chance.id(self.clock.now());
        self.returning = Some(Returning { receipt, asked, question: Some(id), hub: None });
        (self.returning_article, self.returning_order) = (None, None);
        self.ask_about_open_receipt(sync::Question::sale(id, before.sale.id))?;
        self.returning_reply()
    }

    /// The sale of a receipt and what came back of it; refused if it was undone.
    pub(crate) fn before(&self, receipt: u64) -> Result<Before, Problem> {
        let sale = self.sale(receipt)?;
        if let Some(slip) = self.database.voided_by(receipt).map_err(Problem::from_database)? {
            return Err(Refusal::new("return-voided").text("slip", self.label(slip)?).into());
        }
        let documents: Vec<Sale> =
            self.database.returns_of(receipt).map_err(Problem::from_database)?.into_iter().map(|on| on.sale).collect();
        let returns = documents.iter().flat_map(|sale| &sale.returns).cloned().collect();
        let cards = documents.iter().flat_map(|sale| &sale.returned.cards).cloned().collect();
        Ok(Before { sale, returns, cards, documents })
    }

    fn all_returned(&self, before: &Before) -> Result<Refusal, Problem> {
        let (label, at) = match before.documents.last() {
            Some(last) => (self.label(last.receipt)?, last.at),
            None => (self.label(before.sale.receipt)?, before.sale.at),
        };
        Ok(Refusal::new("return-all-returned").text("receipt", label).with("day", retail::Fact::Date(at.date())))
    }

    /// What is in the basket of this sale already.
    fn asked_of(&self, sale: &Sale) -> Vec<Asked> {
        let returns = self.basket.iter().flat_map(|basket| &basket.returns);
        returns.filter_map(|line| asked(line).filter(|_| line.source().is_some_and(|it| it.sale == sale.id))).collect()
    }

    /// Picks some of a line, or more of it, or none.
    pub(crate) fn pick_return(&mut self, pick: PickReturn) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        if let Some(open) = self.returning_order.clone() {
            return self.pick_of_order(open, pick);
        }
        let mut returning = self.returning.clone().ok_or_else(|| Refusal::new("return-not-open"))?;
        let before = self.before(returning.receipt)?;
        let picked = returning.asked.iter().find(|asked| asked.line == pick.line);
        let reason = pick.reason.or(picked.map(|it| it.reason)).unwrap_or(ReturnReason::ChangedMind);
        let waits = returning.hub.as_ref().is_some_and(|hub| hub.waits(pick.line));
        let usual = if waits { Condition::NotCollected } else { Condition::AsNew };
        let condition = pick.condition.or(picked.map(|it| it.condition)).unwrap_or(usual);
        let note = match pick.note {
            Some(note) => self.return_note(&note)?,
            None => picked.and_then(|it| it.note.clone()),
        };
        let item = before.sale.lines.iter().find(|line| line.id == pick.line);
        let item = &item.ok_or(retail::ReturnError::NoSuchLine)?.item;
        returning.asked.retain(|asked| asked.line != pick.line);
        if pick.quantity.amount() != 0 {
            let left = self.left_of(&before, &returning, pick.line)?;
            if left.is_some_and(|left| pick.quantity.amount() > left.amount()) {
                return Err(came_back_elsewhere(left.unwrap_or(Quantity::ONE)));
            }
            self.options.returns.check(item, reason, condition, Some(&before.sale), self.business_day())?;
            returning.asked.push(Asked { line: pick.line, quantity: pick.quantity, reason, condition, note });
        }
        self.work_out(&before, &returning.asked)?;
        self.returning = Some(returning);
        self.returning_reply()
    }

    /// How much of a line is left if what came back elsewhere counts; nothing if none did.
    pub(crate) fn left_of(
        &self,
        before: &Before,
        returning: &Returning,
        line: LineId,
    ) -> Result<Option<Quantity>, Problem> {
        let item = before.sale.lines.iter().find(|known| known.id == line);
        let (Some(hub), Some(item)) = (&returning.hub, item) else { return Ok(None) };
        let its = |back: &&ReturnLine| back.source().is_some_and(|source| source.line == line);
        let here = before.returns.iter().filter(its).map(|back| back.quantity.amount()).sum();
        let elsewhere = hub.elsewhere(item, here);
        let left = Kept::of(&before.sale, &before.returns)?.left(line).map_or(0, |left| left.left.amount());
        let unit = item.item.unit;
        Ok((elsewhere > 0).then(|| Quantity::new((left - elsewhere).max(0), unit)))
    }

    pub(crate) fn return_note(&self, note: &str) -> Result<Option<String>, Problem> {
        let note = clean(note);
        if note.chars().count() > NOTE_CHARS_MAX {
            return Err(Refusal::new("note-too-long").number("max", NOTE_CHARS_MAX as i64).into());
        }
        Ok((!note.is_empty()).then_some(note))
    }

    /// A scanned article picks one more piece of its line while a receipt is open for a return.
    pub(crate) fn pick_scanned(&mut self, sku: &Sku) -> Result<Option<Reply>, Problem> {
        let Some(returning) = self.returning.clone() else { return Ok(None) };
        let before = self.before(returning.receipt)?;
        let kept = Kept::of(&before.sale, &before.returns)?;
        let more = |line: &LineItem| {
            let left = kept.left(line.id)?.left;
            let picked =
                returning.asked.iter().find(|asked| asked.line == line.id).map_or(0, |it| it.quantity.amount());
            let piece = if line.item.unit.is_measured() { line.quantity.amount() } else { 1 };
            let wanted = if line.label_price.is_some() { line.quantity.amount() } else { picked + piece };
            (wanted <= left.amount() && wanted > picked).then(|| Quantity::new(wanted, line.item.unit))
        };
        let mut its = before.sale.lines.iter().filter(|line| line.item.sku.as_ref() == Some(sku)).peekable();
        if its.peek().is_none() {
            return Err(Refusal::new("return-line-unknown").into());
        }
        let Some((line, quantity)) = its.find_map(|line| Some((line.id, more(line)?))) else {
            return Err(Refusal::new("return-none-left").into());
        };
        self.pick_return(PickReturn { line, quantity, reason: None, condition: None, note: None }).map(Some)
    }

    /// The lines these picks make, with everything that goes back for them.
    pub(crate) fn work_out(&self, before: &Before, asked: &[Asked]) -> Result<Vec<ReturnLine>, Problem> {
        let kept = Kept::of(&before.sale, &before.returns)?;
        let first = self.basket.as_ref().map_or(1, |basket| basket.next_line);
        Ok(kept.give_back(asked, before.sale.card_left(&before.cards), first)?)
    }

    /// Puts what is picked into the basket.
    pub(crate) fn confirm_return(&mut self) -> Result<Reply, Problem> {
        self.check_not_being_paid()?;
        if let Some(open) = self.returning_order.clone() {
            return self.confirm_order_return(&open);
        }
        let returning = self.returning.clone().ok_or_else(|| Refusal::new("return-not-open"))?;
        let before = self.before(returning.receipt)?;
        ReceiptAsked::check(returning.hub.as_ref())?;
        for asked in &returning.asked {
            if let Some(left) = self.left_of(&before, &returning, asked.line)?
                && asked.quantity.amount() > left.amount()
            {
                return Err(came_back_elsewhere(left));
            }
        }
        let lines = self.work_out(&before, &returning.asked)?;
        if lines.is_empty() && self.asked_of(&before.sale).is_empty() {
            return Err(Refusal::new("return-nothing-picked").into());
        }
        let back: Money = lines.iter().map(ReturnLine::back).sum();
        self.allowed(Right::Return(back))?;
        for asked in &returning.asked {
            let item = before.sale.lines.iter().find(|line| line.id == asked.line).map(|line| &line.item);
            let item = item.ok_or(retail::ReturnError::NoSuchLine)?;
            let (rules, day) = (&self.options.returns, self.business_day());
            rules.check(item, asked.reason, asked.condition, Some(&before.sale), day)?;
        }
        let mut basket = self.basket_or_new()?;
        // An invoice is corrected by a paper that names the same buyer, whether it was given with its sale or later.
        if basket.buyer.is_none() {
            basket.buyer = self.invoiced_to(&before.sale)?;
        }
        basket.returns.retain(|line| line.source().is_none_or(|source| source.sale != before.sale.id));
        basket.next_line = lines.iter().map(|line| line.id + 1).max().unwrap_or(basket.next_line);
        basket.returns.extend(lines);
        let reply = self.keep(basket, None)?;
        self.returning = None;
        Ok(reply)
    }

    /// Closes the receipt; what is in the basket stays.
    pub(crate) fn close_return(&mut self) -> Result<Reply, Problem> {
        (self.returning, self.returning_article, self.returning_order) = (None, None, None);
        self.orders_found = None;
        Ok(Reply::Done {})
    }

    /// Takes a returned line out of the basket again; the others of its sale are worked out anew.
    pub(crate) fn remove_return(&mut self, line: LineId) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let mut basket = self.open_basket()?.clone();
        let index = basket.returns.iter().position(|back| back.id == line).ok_or_else(|| Refusal::new("line-gone"))?;
        let gone = basket.returns.remove(index);
        if let Some(source) = gone.source() {
            let before = self.before(source.receipt)?;
            let is_its = |back: &ReturnLine| back.source().is_some_and(|it| it.sale == before.sale.id);
            let rest: Vec<Asked> = basket.returns.iter().filter(|back| is_its(back)).filter_map(asked).collect();
            basket.returns.retain(|back| !is_its(back));
            let lines = self.work_out(&before, &rest)?;
            basket.next_line = lines.iter().map(|line| line.id + 1).max().unwrap_or(basket.next_line);
            basket.returns.extend(lines);
            if basket.returns.is_empty() && basket.buyer == self.invoiced_to(&before.sale)? {
                basket.buyer = None;
            }
        }
        // What comes back of an order is worked out together: all of it goes, or none.
        let ordered = gone.ordered().map(|source| source.order);
        basket.returns.retain(|line| ordered.is_none() || line.ordered().map(|source| source.order) != ordered);
        let id = basket.id;
        let reply = self.keep(basket, None)?;
        if let Some(order) = ordered {
            self.claim_of_order(id, order)?;
        }
        Ok(reply)
    }

    /// Why a receipt that was scanned isn't opened here: it is another till's, and what can be done instead.
    pub(crate) fn receipt_elsewhere(&self, text: &str) -> Option<Refusal> {
        let label = text.to_uppercase();
        let code = match retail::receipt_of(&label, &self.store, &self.workstation)? {
            ReceiptOf::Here => return None,
            ReceiptOf::OtherTill => "receipt-other-till",
            ReceiptOf::OtherStore => "receipt-other-store",
            ReceiptOf::Abroad => "receipt-abroad",
        };
        let text = visible_code(&label);
        Some(match code {
            "receipt-other-till" => Refusal::new("receipt-other-till").text("receipt", text),
            "receipt-other-store" => Refusal::new("receipt-other-store").text("receipt", text),
            _ => Refusal::new("receipt-abroad").text("receipt", text),
        })
    }

    /// Before money moves: what comes back is still as much as the basket says, whatever else came back meanwhile; and it goes back
    /// the way it came, unless somebody may say otherwise.
    pub(crate) fn check_returns(&self, basket: &Basket, tender: &Tender) -> Result<(), Problem> {
        let mut receipts: Vec<u64> =
            basket.returns.iter().filter_map(ReturnLine::source).map(|source| source.receipt).collect();
        receipts.sort_unstable();
        receipts.dedup();
        for receipt in receipts {
            self.check_no_payment_is_open(Some(basket.id), receipt)?;
            let before = self.before(receipt)?;
            let its = |line: &&ReturnLine| line.source().is_some_and(|source| source.receipt == receipt);
            let mine: Vec<&ReturnLine> = basket.returns.iter().filter(its).collect();
            let asked: Vec<Asked> = mine.iter().filter_map(|line| asked(line)).collect();
            let now = self.work_out(&before, &asked);
            let sum = |lines: &mut dyn Iterator<Item = Money>| lines.sum::<Money>();
            let was = sum(&mut mine.iter().map(|line| line.back()));
            let card_left = before.sale.card_left(&before.cards);
            let is_same = now.is_ok_and(|now| sum(&mut now.iter().map(ReturnLine::back)) == was)
                && mine.iter().all(|line| line.source().is_some_and(|source| source.card_left == card_left));
            if !is_same {
                return Err(Refusal::new("return-changed").text("receipt", self.label(receipt)?).into());
            }
        }
        self.check_claims(basket)?;
        for line in &basket.returns {
            if let Some(sku) = &line.item.sku {
                self.check_not_brought_before(&line.origin, sku)?;
            }
        }
        self.check_refund(basket, tender)
    }

    /// What a card payment of a basket with goods of this receipt came to is known before more of the receipt goes back, or it is undone.
    fn check_no_payment_is_open(&self, except: Option<uuid::Uuid>, receipt: u64) -> Result<(), Problem> {
        let its = |other: &Basket| {
            Some(other.id) != except
                && other.returns.iter().filter_map(ReturnLine::source).any(|source| source.receipt == receipt)
        };
        if let Some(basket) = self.basket.as_ref().filter(|basket| its(basket)) {
            self.check_not_in_payment(basket.id)?;
        }
        let is_open = |parked: &&retail::ParkedBasket| self.payment_of(parked.basket.id).is_some();
        if self.counter.parked.iter().filter(is_open).any(|parked| its(&parked.basket)) {
            return Err(Refusal::new("refund-of-parked").text("receipt", self.label(receipt)?).into());
        }
        Ok(())
    }

    fn check_refund(&self, basket: &Basket, tender: &Tender) -> Result<(), Problem> {
        if tender.kind != TenderKind::Cash || !tender.amount.is_negative() {
            return Ok(());
        }
        let due = basket.due(&self.country, self.today())?;
        let Some(plan) = basket.refund_plan(due) else { return Ok(()) };
        let back = -tender.amount;
        let in_cash = self.country.round_cash(plan.cash);
        if back > in_cash && !(plan.card + plan.online).is_zero() {
            let right = Right::RefundInCash(back - in_cash);
            let may = self.options.roles.who_may(right, self.country.currency);
            let refusal = match plan.online.is_zero() {
                true => Refusal::new("refund-card-first").money("card", plan.card),
                false => Refusal::new("refund-online-first").money("online", plan.online),
            };
            let refusal = refusal.approvable_by(may);
            return self.allowed(right).map(|_| ()).map_err(|_| refusal.into());
        }
        let max = self.options.returns.cash_max_minor.filter(|max| back > *max);
        if let Some(max) = max {
            let right = Right::RefundInCash(back);
            let may = self.options.roles.who_may(right, self.country.currency);
            let refusal = Refusal::new("refund-cash-limit").money("max", max).approvable_by(may);
            return self.allowed(right).map(|_| ()).map_err(|_| refusal.into());
        }
        Ok(())
    }

    /// A sale that came back in part, or took something back, isn't undone as a whole.
    pub(crate) fn check_no_returns(&self, sale: &Sale) -> Result<(), Problem> {
        self.check_no_payment_is_open(None, sale.receipt)?;
        let documents = self.database.returns_of(sale.receipt).map_err(Problem::from_database)?;
        match documents.last() {
            Some(last) => Err(Refusal::new("void-has-returns").text("receipt", self.label(last.receipt)?).into()),
            None if !sale.returns.is_empty() => Err(Refusal::new("void-of-return").into()),
            None => Ok(()),
        }
    }
}

/// What a returned line in the basket asks for of its sale.
fn asked(line: &ReturnLine) -> Option<Asked> {
    let source = line.source()?;
    let (reason, condition, note) = (line.reason, line.condition, line.note.clone());
    Some(Asked { line: source.line, quantity: line.quantity, reason, condition, note })
}
