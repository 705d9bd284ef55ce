//! Goods of an order of the online store come back, in whatever store: the hub says what was paid for each piece and what came back of
//! it, and holds what is taken back until it is paid out.
//!
//! ```text
//!     open --hub asked--> asking --known--> picked --into the basket--> claimed --paid out--> recorded, and on its way to the hub
//!                            \---no answer, but known here--^                \---taken elsewhere: out of the basket again
//! ```

use super::asked::ReceiptStanding;
use super::view::{CameBack, ReturningLineView};
use super::{PickReturn, came_back_elsewhere};
use crate::asking::About;
use crate::texts::{clean, visible_code};
use crate::{Event, Notice, Problem, Reply, Workstation};
use retail::{
    Asked, Item, Moment, Money, Ordered, OrderedLine, OriginalTax, Quantity, Rate, Refusal, ReturnLine, ReturnReason,
    Right, Sku, Unit, UnitPrice, Worth,
};
use schemars::JsonSchema;
use serde::Serialize;
use sync::{Failure, Order, OrderLine, OrderPayment, Question, ReturnLookupReply};
use uuid::Uuid;

/// The order that is open for a return, and what is picked of it.
#[derive(Clone, Debug)]
pub(crate) struct ReturningOrder {
    /// What was scanned or typed.
    label: String,
    question: Uuid,
    standing: ReceiptStanding,
    /// Why nothing of it can be taken back.
    no: Option<Refusal>,
    ordered: Option<Ordered>,
    coupons: Vec<String>,
    complete_until: Option<Moment>,
    asked: Vec<Asked>,
}

/// An order that is open for a return, with what is picked of it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReturningOrderView {
    /// Its number, or what was scanned or typed while it isn't known.
    pub number: String,
    /// What is known of it.
    pub standing: ReceiptStanding,
    /// Why nothing of it can be taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no: Option<Notice>,
    /// The document its buyer got for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// When it was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// Its lines.
    pub lines: Vec<ReturningLineView>,
    /// What goes back for everything picked.
    pub back: Money,
    /// What of it goes back the way the order was paid online.
    pub to_online: Money,
    /// Coupons that were used for it: they stay used.
    pub used_coupons: Vec<String>,
    /// When the hub last heard of every till: what came back since isn't counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_until: Option<Moment>,
}

impl ReturningOrder {
    fn known(&self) -> Result<&Ordered, Problem> {
        match (&self.ordered, &self.no) {
            (Some(ordered), None) => Ok(ordered),
            (_, Some(no)) => Err(no.clone().into()),
            (None, None) => Err(Refusal::new("return-being-asked").into()),
        }
    }
}

impl Workstation {
    /// Opens an order for a return: by its number as the customer knows it, or its id.
    pub(crate) fn open_order_return(&mut self, number: Option<&str>, order: Option<Uuid>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let label = number.map(clean).unwrap_or_default();
        let question = self.chance.id(self.clock.now());
        let asked = match order {
            Some(order) => Question::sale(question, order),
            None if label.is_empty() => return Err(Refusal::new("code-empty").into()),
            None => Question::receipt(question, &label),
        };
        (self.returning, self.returning_article) = (None, None);
        let label = if label.is_empty() { order.map(|order| order.to_string()).unwrap_or_default() } else { label };
        self.returning_order = Some(ReturningOrder {
            label,
            question,
            standing: ReceiptStanding::Asking,
            no: None,
            ordered: None,
            coupons: Vec::new(),
            complete_until: None,
            asked: Vec::new(),
        });
        self.ask_hub(About::OrderReturn(question), asked)?;
        self.returning_order_reply()
    }

    pub(crate) fn order_return_answered(
        &mut self,
        question: Uuid,
        answer: Result<Vec<u8>, Failure>,
    ) -> Result<(), Problem> {
        let Some(mut open) = self.returning_order.clone().filter(|open| open.question == question) else {
            return Ok(());
        };
        let said = answer.and_then(|bytes| {
            serde_json::from_slice::<ReturnLookupReply>(&bytes).map_err(|error| Failure::Unreadable(error.to_string()))
        });
        let unknown = |code| Refusal::new(code).text("order", visible_code(&open.label));
        let known = match said {
            Ok(ReturnLookupReply { order: Some(order), complete_until, .. }) => {
                let until = complete_until.and_then(|at| at.parse().ok());
                Ok((ReceiptStanding::Known, order, until))
            }
            Ok(_) => Err((ReceiptStanding::Unknown, unknown("order-return-unknown"))),
            Err(Failure::Problem { .. }) => Err((ReceiptStanding::Unknown, unknown("order-return-unknown"))),
            Err(_) => match self.database.order_told(&open.label).map_err(Problem::from_database)? {
                Some(order) => Ok((ReceiptStanding::Unasked, order, None)),
                None => Err((ReceiptStanding::Unasked, unknown("order-return-unasked"))),
            },
        };
        match known {
            Ok((standing, order, complete_until)) => {
                (open.standing, open.complete_until) = (standing, complete_until);
                open.label = clean(&order.number);
                open.coupons = order.coupons.iter().map(|code| clean(code)).collect();
                match self.ordered(&order, standing == ReceiptStanding::Unasked)? {
                    Ok(ordered) => {
                        open.asked = self.asked_of_order(ordered.order);
                        open.ordered = Some(ordered);
                    }
                    Err(no) => open.no = Some(no),
                }
            }
            Err((standing, no)) => (open.standing, open.no) = (standing, Some(no)),
        }
        self.events.push(Event::ReceiptAnswered { standing: open.standing });
        self.returning_order = Some(open);
        Ok(())
    }

    /// What of an order can be taken back here, with what came back at this till counted; or why nothing can.
    fn ordered(&self, order: &Order, is_unasked: bool) -> Result<Result<Ordered, Refusal>, Problem> {
        let no = |code| Refusal::new(code).text("order", visible_code(&order.number));
        let currency = self.country.currency.code();
        if order.currency != currency {
            return Ok(Err(no("order-return-currency").text("currency", visible_code(&order.currency))));
        }
        if let Some(paid) = order.paid_with.first() {
            return Ok(Err(no("order-return-receipt").text("receipt", visible_code(&paid.receipt))));
        }
        let state = database::order_state(order.state);
        let here = self.database.order(order.id).map_err(Problem::from_database)?;
        let waits_here = here.is_none_or(|known| {
            known.state().is_open() && known.worked.stands().all(|(_, stand)| stand.work.handed <= 0)
        });
        let is_untouched = order.work.iter().flat_map(|work| work.lines.values()).all(|line| line.handed <= 0);
        if order.pick_up_store.is_some() && state.is_open() && is_untouched && waits_here {
            return Ok(Err(no("order-return-waits")));
        }
        let is_over = matches!(state, retail::OrderState::Cancelled | retail::OrderState::Expired);
        match order.payment {
            OrderPayment::Open => return Ok(Err(no("order-return-unpaid"))),
            _ if is_over => return Ok(Err(no("order-return-over"))),
            OrderPayment::Refunded => return Ok(Err(no("order-return-over"))),
            OrderPayment::Paid | OrderPayment::PartlyRefunded => {}
        }
        let at: Moment = order.placed_at.parse().map_err(|_| no("order-return-unknown"))?;
        let skus: Vec<Sku> = order.lines.iter().map(|line| Sku(line.sku.clone())).collect();
        let here = self.database.returns_of_order(order.id, &skus).map_err(Problem::from_database)?;
        let here: Vec<ReturnLine> = here.into_iter().flat_map(|on| on.sale.returns).collect();
        let its = |line: &&ReturnLine| line.ordered().is_some_and(|source| source.order == order.id);
        let refunded_here: Money = here.iter().filter(its).map(ReturnLine::back).sum();
        let mut lines = Vec::with_capacity(order.lines.len());
        for (number, line) in (1..).zip(&order.lines) {
            let of_line = |back: &&ReturnLine| back.ordered().is_some_and(|source| source.line == number);
            let came: i64 = here.iter().filter(its).filter(of_line).map(|back| back.quantity.amount()).sum();
            lines.push(self.ordered_line(number, line, came, at)?);
        }
        let ordered = Ordered {
            order: order.id,
            number: clean(&order.number),
            document: order.document.as_deref().map(clean).filter(|document| !document.is_empty()),
            at,
            lines,
            paid: Money::from_minor(order.total_minor),
            refunded: Money::from_minor(order.refunded_minor.unwrap_or(0)).max(refunded_here),
            is_unasked,
        };
        Ok(if ordered.is_empty() { Err(no("order-return-over")) } else { Ok(ordered) })
    }

    fn ordered_line(&self, number: u32, line: &OrderLine, came: i64, at: Moment) -> Result<OrderedLine, Problem> {
        let found = self.database.variant(&Sku(line.sku.clone())).map_err(Problem::from_database)?;
        let unit = found.as_ref().map_or(Unit::Each, |found| found.variant.unit);
        let tax_category = found.as_ref().map(|found| found.variant.tax_category.clone()).unwrap_or_default();
        let taxes = self.original_taxes(line, &tax_category, at);
        let item = match &found {
            Some(found) => self.costed_item(found, None)?,
            None => Item {
                sku: Some(Sku(line.sku.clone())),
                gtin: None,
                name: clean(&line.name),
                category: String::new(),
                product: String::new(),
                brand: String::new(),
                tax_category,
                unit,
                picture: String::new(),
                cost: None,
            },
        };
        let item = match taxes.first() {
            Some(tax) => Item { tax_category: tax.category.clone(), ..item },
            None => item,
        };
        let unreadable = || Refusal::new("order-return-unknown").text("order", visible_code(&line.name));
        let sold = Quantity::parse(&line.quantity, unit).ok_or_else(unreadable)?;
        let told = line.returned.as_deref().and_then(|text| Quantity::parse(text, unit)).map_or(0, Quantity::amount);
        let (paid, off) = (Money::from_minor(line.paid_minor), Money::from_minor(line.discount_minor.max(0)));
        Ok(OrderedLine {
            line: number,
            item,
            sold,
            unit_price: line.unit_price.parse::<UnitPrice>().map_err(|_| unreadable())?,
            // What came back here is in what the hub says as soon as it has heard of it.
            returned: Quantity::new(told.max(came), unit),
            worth: Worth::original(number, paid, off, &taxes, &self.country),
        })
    }

    /// The taxes of the original document; where nobody said what they were, those of the article on that day.
    fn original_taxes(&self, line: &OrderLine, category: &str, at: Moment) -> Vec<OriginalTax> {
        let said = line.taxes.iter().filter_map(|tax| {
            Some(OriginalTax {
                category: clean(&tax.category),
                charge: clean(&tax.charge),
                rate: tax.rate.parse().ok()?,
                tax: Money::from_minor(tax.tax_minor),
            })
        });
        let said: Vec<OriginalTax> = said.collect();
        if !said.is_empty() {
            return said;
        }
        let rate = self.country.rate_on(category, at.date()).unwrap_or(Rate::ZERO);
        let inside = if self.country.prices_include_tax {
            rate.tax_inside(Money::from_minor(line.paid_minor))
        } else {
            Money::ZERO
        };
        let tax = line.tax_minor.map_or(inside, Money::from_minor);
        vec![OriginalTax { category: category.to_owned(), charge: String::new(), rate, tax }]
    }

    /// What is in the basket of this order already.
    fn asked_of_order(&self, order: Uuid) -> Vec<Asked> {
        let returns = self.basket.iter().flat_map(|basket| &basket.returns);
        returns
            .filter_map(|line| {
                let source = line.ordered().filter(|source| source.order == order)?;
                let (reason, condition, note) = (line.reason, line.condition, line.note.clone());
                Some(Asked { line: source.line, quantity: line.quantity, reason, condition, note })
            })
            .collect()
    }

    /// Picks some of a line of the open order, or more of it, or none.
    pub(crate) fn pick_of_order(&mut self, mut open: ReturningOrder, pick: PickReturn) -> Result<Reply, Problem> {
        let ordered = open.known()?;
        let picked = open.asked.iter().find(|asked| asked.line == pick.line);
        let reason = pick.reason.or(picked.map(|it| it.reason)).unwrap_or(ReturnReason::ChangedMind);
        let condition = pick.condition.or(picked.map(|it| it.condition)).unwrap_or_default();
        let note = match pick.note {
            Some(note) => self.return_note(&note)?,
            None => picked.and_then(|it| it.note.clone()),
        };
        let line = ordered.line(pick.line).ok_or(retail::ReturnError::NoSuchLine)?;
        let mut asked = open.asked.clone();
        asked.retain(|known| known.line != pick.line);
        if pick.quantity.amount() != 0 {
            if pick.quantity.amount() > line.left().amount() {
                return Err(came_back_elsewhere(line.left()));
            }
            let (sold, today) = (Some(ordered.at.date()), self.business_day());
            self.options.returns.check_sold_on(&line.item, reason, condition, sold, today)?;
            asked.push(Asked { line: pick.line, quantity: pick.quantity, reason, condition, note });
        }
        ordered.give_back(&asked, 1)?;
        open.asked = asked;
        self.returning_order = Some(open);
        self.returning_order_reply()
    }

    /// A scanned article picks one more piece of its line while an order is open for a return.
    pub(crate) fn pick_scanned_of_order(&mut self, open: ReturningOrder, sku: &Sku) -> Result<Reply, Problem> {
        let ordered = open.known()?;
        let more = |line: &OrderedLine| {
            let picked = open.asked.iter().find(|asked| asked.line == line.line).map_or(0, |it| it.quantity.amount());
            let piece = if line.sold.unit().is_measured() { line.left().amount() } else { 1 };
            let wanted = Quantity::new(picked + piece, line.sold.unit());
            (piece > 0 && wanted.amount() <= line.left().amount()).then_some((line.line, wanted))
        };
        let mut its = ordered.lines.iter().filter(|line| line.item.sku.as_ref() == Some(sku)).peekable();
        if its.peek().is_none() {
            return Err(Refusal::new("return-line-unknown").into());
        }
        let Some((line, quantity)) = its.find_map(more) else {
            return Err(Refusal::new("return-none-left").into());
        };
        self.pick_of_order(open, PickReturn { line, quantity, reason: None, condition: None, note: None })
    }

    /// Puts what is picked of the open order into the basket, and has the hub hold it for this till.
    pub(crate) fn confirm_order_return(&mut self, open: &ReturningOrder) -> Result<Reply, Problem> {
        let ordered = open.known()?;
        let first = self.basket.as_ref().map_or(1, |basket| basket.next_line);
        let lines = ordered.give_back(&open.asked, first)?;
        if lines.is_empty() && self.asked_of_order(ordered.order).is_empty() {
            return Err(Refusal::new("return-nothing-picked").into());
        }
        let (sold, today) = (Some(ordered.at.date()), self.business_day());
        for line in &lines {
            self.options.returns.check_sold_on(&line.item, line.reason, line.condition, sold, today)?;
        }
        self.allowed(Right::Return(lines.iter().map(ReturnLine::back).sum()))?;
        let mut basket = self.basket_or_new()?;
        basket.returns.retain(|line| line.ordered().is_none_or(|source| source.order != ordered.order));
        basket.next_line = lines.iter().map(|line| line.id + 1).max().unwrap_or(basket.next_line);
        basket.returns.extend(lines);
        let (order, id) = (ordered.order, basket.id);
        let reply = self.keep(basket, None)?;
        self.returning_order = None;
        self.claim_of_order(id, order)?;
        Ok(reply)
    }

    fn returning_order_reply(&self) -> Result<Reply, Problem> {
        let view = self.returning_order_view()?.ok_or_else(|| Refusal::new("return-not-open"))?;
        Ok(Reply::ReturningOrder { returning: Box::new(view) })
    }

    pub(crate) fn returning_order_view(&self) -> Result<Option<ReturningOrderView>, Problem> {
        let Some(open) = &self.returning_order else { return Ok(None) };
        let ordered = open.ordered.as_ref();
        let lines = ordered.map(|ordered| ordered.give_back(&open.asked, 1)).transpose()?.unwrap_or_default();
        let back: Money = lines.iter().map(ReturnLine::back).sum();
        let notice =
            |no: &Refusal| Notice { code: no.code.to_owned(), text: self.words(&Problem::Refused(no.clone())) };
        let offset_minutes = self.clock.now().offset_minutes;
        Ok(Some(ReturningOrderView {
            number: open.label.clone(),
            standing: open.standing,
            no: open.no.as_ref().map(notice),
            document: ordered.and_then(|ordered| ordered.document.clone()),
            at: ordered.map(|ordered| Moment { offset_minutes, ..ordered.at }),
            lines: ordered.iter().flat_map(|it| &it.lines).map(|line| line_view(line, &lines)).collect(),
            back,
            to_online: ordered.map_or(Money::ZERO, |ordered| ordered.left_to_pay_back().min(back)),
            used_coupons: open.coupons.clone(),
            complete_until: open.complete_until.map(|at| Moment { offset_minutes, ..at }),
        }))
    }
}

fn line_view(line: &OrderedLine, picked: &[ReturnLine]) -> ReturningLineView {
    let its = |back: &&ReturnLine| back.ordered().is_some_and(|source| source.line == line.line);
    let picked: Vec<&ReturnLine> = picked.iter().filter(its).collect();
    let first = picked.first();
    ReturningLineView {
        line: line.line,
        sku: line.item.sku.clone(),
        name: line.item.name.clone(),
        picture: line.item.picture.clone(),
        sold: line.sold,
        left: line.left(),
        paid: line.left_worth().paid(),
        picked: Quantity::new(picked.iter().map(|back| back.quantity.amount()).sum(), line.sold.unit()),
        reason: first.map_or(ReturnReason::ChangedMind, |back| back.reason),
        condition: first.map(|back| back.condition).unwrap_or_default(),
        was_sent: false,
        note: first.and_then(|back| back.note.clone()),
        back: picked.iter().map(|back| back.back()).sum(),
        is_whole: line.sold.unit().is_measured(),
        came_back: Vec::<CameBack>::new(),
    }
}
