//! Orders that are paid as they are collected: their goods go into the basket at the order's prices, and belong to the sale.

use crate::order_steps::share;
use crate::orders::HandOverAsked;
use crate::texts::{clean, visible_code};
use crate::{Problem, Reply, Workstation};
use database::{Order, OrderLine};
use retail::limits::NOTE_CHARS_MAX;
use retail::{
    Basket, CollectedGoods, HandOverProof, HandedOver, Item, Money, OrderPart, OrderState, Refusal, Right, UnitPrice,
};
use uuid::Uuid;

impl Workstation {
    /// Puts the order that is open into the basket, beside whatever else is bought. It is handed over with the sale that pays for it.
    pub(crate) fn collect_and_pay(&mut self, asked: HandOverAsked, parts: Vec<OrderPart>) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let chosen = self.orders.chosen.as_ref().ok_or_else(|| Refusal::new("order-not-open"))?;
        let (order, is_unasked) = (chosen.order.clone(), !chosen.is_held());
        let proof = chosen.proof.or(asked.proof).filter(|proof| *proof != HandOverProof::Signature);
        let goods = parts.iter().map(|part| self.collected(&order, part)).collect::<Result<Vec<_>, _>>()?;
        let proxy = clean(&asked.proxy);
        if proxy.chars().count() > NOTE_CHARS_MAX {
            return Err(Refusal::new("note-too-long").number("max", NOTE_CHARS_MAX as i64).into());
        }
        let handed = HandedOver {
            order: order.id,
            label: order.number.clone(),
            operator: operator.id,
            amount: parts.iter().filter_map(|part| amount_of(&order, part)).sum(),
            is_unasked,
            lines: Some(parts),
            proof,
            is_id_seen: asked.is_id_seen,
            proxy: (!proxy.is_empty()).then_some(proxy),
            is_paid_now: true,
            shipment: None,
        };
        let mut basket = self.basket_or_new()?;
        basket.collect(handed, goods, self.country.currency).map_err(Refusal::from)?;
        let line = basket.lines.last().map(|line| line.id);
        let kept = self.keep(basket, line)?;
        self.orders.in_basket.insert(order.id, !is_unasked);
        self.orders.chosen = None;
        Ok(kept)
    }

    /// What the basket sells of a line of an order.
    fn collected(&self, order: &Order, part: &OrderPart) -> Result<CollectedGoods, Problem> {
        let line = order.line(part.line).ok_or_else(|| Refusal::new("order-line-unknown"))?;
        let found = self.database.variant(&line.sku).map_err(Problem::from_database)?;
        let item = match &found {
            Some(found) => self.costed_item(found, None)?,
            None => unlisted(order, line)
                .ok_or_else(|| Refusal::new("order-goods-unknown").text("name", visible_code(&line.name)))?,
        };
        self.check_taxable(&item.tax_category, &[])?;
        let with_tax = amount_of(order, part).unwrap_or_default();
        let price = match self.country.prices_include_tax {
            true => with_tax,
            false => with_tax - tax_of(order, line, part, with_tax).ok_or_else(|| Refusal::new("order-tax-unknown"))?,
        };
        let currency = self.country.currency;
        let age = found.map(|found| found.variant.duties.age).unwrap_or_default();
        Ok(CollectedGoods {
            line: part.line,
            item: Item { name: line.name.clone(), ..item },
            quantity: part.quantity,
            unit_price: line.unit_price.unwrap_or(UnitPrice::from_money(price, currency)),
            price,
            minimum_age: self.country.minimum_age(&age),
            note: [&self.catalog.text("receipt-order"), " ", &order.number].concat(),
        })
    }

    /// Orders that aren't in the basket any more are free for others; those that were paid are the hub's to hear of by the sale's record.
    pub(crate) fn let_orders_go(&mut self) -> Result<(), Problem> {
        let kept: Vec<Uuid> =
            self.basket.iter().flat_map(|basket| basket.handed_over.iter().map(|handed| handed.order)).collect();
        let gone: Vec<(Uuid, bool)> = self
            .orders
            .in_basket
            .iter()
            .filter(|(order, _)| !kept.contains(order))
            .map(|(order, is_held)| (*order, *is_held))
            .collect();
        for (order, is_held) in gone {
            self.orders.in_basket.remove(&order);
            if is_held {
                self.let_go(order)?;
            }
        }
        Ok(())
    }

    /// Orders were paid with a sale: how they stand is seen. The hub hears of it by the sale's record.
    pub(crate) fn orders_paid(&mut self, handed: &[HandedOver]) -> Result<(), Problem> {
        self.orders.in_basket.clear();
        handed.iter().try_for_each(|handed| self.order_changed(handed.order))
    }

    /// Before money is taken: what is to be paid is still to be collected.
    pub(crate) fn check_orders(&self, basket: &Basket) -> Result<(), Problem> {
        for handed in &basket.handed_over {
            let order = self.database.order(handed.order).map_err(Problem::from_database)?;
            let is_open = |order: &Order| order.state() == OrderState::Ready && !order.is_paid;
            if !order.as_ref().is_some_and(is_open) {
                return Err(Refusal::new("order-changed").text("order", visible_code(&handed.label)).into());
            }
        }
        Ok(())
    }
}

/// What was agreed on for so many of a line.
fn amount_of(order: &Order, part: &OrderPart) -> Option<Money> {
    let (line, stand) = (order.line(part.line)?, order.worked.line(part.line)?);
    Some(share(line, stand, part.quantity))
}

/// The tax in it, as the order says it; `None` if it doesn't.
fn tax_of(order: &Order, line: &OrderLine, part: &OrderPart, amount: Money) -> Option<Money> {
    let said = order.document.lines.iter().find(|said| said.id == part.line)?;
    let tax = i128::from(said.tax_minor?) * i128::from(amount.minor());
    let paid = i128::from(line.paid.minor());
    i64::try_from((tax * 2 + paid) / (paid * 2).max(1)).ok().map(Money::from_minor)
}

/// An article this shop doesn't sell, as the order says how it is taxed.
fn unlisted(order: &Order, line: &OrderLine) -> Option<Item> {
    let said = order.document.lines.iter().find(|said| said.id == line.id)?;
    Some(Item {
        sku: Some(line.sku.clone()),
        gtin: None,
        name: line.name.clone(),
        category: String::new(),
        product: String::new(),
        brand: String::new(),
        tax_category: said.taxes.first()?.category.clone(),
        unit: line.quantity.unit(),
        picture: String::new(),
        cost: None,
    })
}
