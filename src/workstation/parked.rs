//! Putting a basket aside and fetching it back. It comes back at the prices that were agreed, and says which have changed since.

use crate::counter::ParkedView;
use crate::paying::ticket_json;
use crate::texts::{clean, visible_code};
use crate::view::BasketView;
use crate::{Problem, Reply, Workstation};
use database::{NewPrint, PrintDocument, Slip};
use documents::ParkedFacts;
use retail::{
    Basket, LineId, ParkedBasket, ParkedEnd, PaymentState, Refusal, Right, TransactionEvent, UnitPrice, Unparked,
};
use schemars::JsonSchema;
use serde::Serialize;

/// A price that changed while a basket was parked. The one that was agreed stays.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PriceChange {
    /// The line.
    pub line: LineId,
    /// What it sells.
    pub name: String,
    /// The price that was agreed.
    pub agreed: UnitPrice,
    /// The price in force now; `None` if the article is no longer sold.
    pub now: Option<UnitPrice>,
}

/// A basket that is being rung up again.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RecalledView {
    /// The basket.
    pub basket: BasketView,
    /// Prices that changed meanwhile.
    pub changed: Vec<PriceChange>,
}

impl Workstation {
    pub(crate) fn park_basket(&mut self, label: &str, is_printed: bool) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let basket = self.open_basket()?.clone();
        if self.payment_of(basket.id).is_some_and(|payment| payment.state == PaymentState::Asked) {
            return Err(Refusal::new("payment-open").into());
        }
        let label = clean(label);
        ParkedBasket::check(&basket, &label, self.counter.parked.len())?;
        let total = basket.net_total(&self.country, self.today())?;
        let (number, at) = (self.head.number + 1, self.clock.now());
        let parked = ParkedBasket { number, label, operator: operator.id, at, total, basket: Box::new(basket) };
        let document = PrintDocument::Slip(Slip::Parked);
        let print = is_printed
            .then(|| NewPrint { document, ticket_json: ticket_json(&self.parked_slip(&parked, &operator.name)) });
        let job = self.write(TransactionEvent::Parked(Box::new(parked.clone())), print, None, true)?;
        self.counter.parked.push(parked);
        self.basket = None;
        self.is_recovered = false;
        self.basket_left();
        self.show_welcome();
        if is_printed {
            self.queued(job, document);
        }
        Ok(Reply::Parked { number })
    }

    fn parked_slip(&self, parked: &ParkedBasket, operator_name: &str) -> hardware::Ticket {
        let facts = ParkedFacts {
            parked,
            store: &self.store,
            operator_name,
            currency: self.country.currency,
            code: &self.parked_code(parked.number),
        };
        documents::parked_slip(&facts, &self.paper)
    }

    /// What the slip of a parked basket carries as a bar code.
    fn parked_code(&self, number: u64) -> String {
        format!("{}-P{number:06}", self.workstation)
    }

    /// The parked basket a scanned slip names.
    pub(crate) fn parked_by_code(&self, text: &str) -> Option<u64> {
        let rest = text.strip_prefix(&self.workstation.0)?.strip_prefix("-P")?;
        rest.parse().ok().filter(|number| rest.len() >= 6 && self.parked_code(*number) == text)
    }

    pub(crate) fn recall_basket(&mut self, number: u64) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        if self.basket.is_some() {
            return Err(Refusal::new("basket-open").into());
        }
        let parked = self.parked(number)?.clone();
        let basket = *parked.basket;
        // What can't be taxed by now isn't fetched: it could never be paid.
        let view = self.basket_view(&basket)?;
        let changed = self.price_changes(&basket)?;
        let event = Unparked {
            number,
            basket: basket.id,
            operator: operator.id,
            end: ParkedEnd::Recalled,
            lines: basket.lines.len(),
            total: parked.total,
            reason: String::new(),
        };
        self.record(TransactionEvent::Unparked(event))?;
        self.counter.parked.retain(|known| known.number != number);
        self.basket = Some(basket);
        self.paid = None;
        self.basket_left();
        self.show_line(&view, None);
        Ok(Reply::Recalled { recalled: Box::new(RecalledView { basket: view, changed }) })
    }

    fn price_changes(&self, basket: &Basket) -> Result<Vec<PriceChange>, Problem> {
        let mut changed = Vec::new();
        for line in basket.lines.iter().filter(|line| !line.is_open_price && line.label_price.is_none()) {
            let Some(sku) = &line.item.sku else { continue };
            let agreed = line.price_override.as_ref().map_or(line.unit_price, |changed| changed.original);
            let now = match self.database.variant(sku).map_err(Problem::from_database)? {
                Some(found) => self.price_of(&found)?,
                None => None,
            };
            if now != Some(agreed) {
                changed.push(PriceChange { line: line.id, name: line.item.name.clone(), agreed: line.unit_price, now });
            }
        }
        Ok(changed)
    }

    pub(crate) fn abandon_basket(&mut self, number: u64, reason: &str) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let reason = self.reason(reason)?;
        let parked = self.parked(number)?;
        let (basket, lines, total) = (parked.basket.id, parked.basket.lines.len(), parked.total);
        self.check_not_in_payment(basket)?;
        let end = ParkedEnd::Abandoned;
        let event = Unparked { number, basket, operator: operator.id, end, lines, total, reason };
        self.record(TransactionEvent::Unparked(event))?;
        let (gone, kept) =
            std::mem::take(&mut self.counter.parked).into_iter().partition(|known| known.number == number);
        self.counter.parked = kept;
        let gone: Vec<ParkedBasket> = gone;
        gone.iter().for_each(|parked| self.let_coupons_go(&parked.basket));
        gone.iter().try_for_each(|parked| self.let_returns_go(&parked.basket))?;
        Ok(Reply::Done {})
    }

    fn parked(&self, number: u64) -> Result<&ParkedBasket, Problem> {
        let found = self.counter.parked.iter().find(|parked| parked.number == number);
        Ok(found.ok_or_else(|| Refusal::new("parked-gone").text("number", visible_code(&number.to_string())))?)
    }

    pub(crate) fn parked_view(&self, parked: &ParkedBasket) -> ParkedView {
        ParkedView {
            number: parked.number,
            label: parked.label.clone(),
            operator: parked.operator.clone(),
            at: parked.at,
            items: parked.items(),
            total: parked.total,
            names: parked.first_names().into_iter().map(str::to_owned).collect(),
            is_payment_unknown: self.payment_of(parked.basket.id).is_some(),
        }
    }
}
