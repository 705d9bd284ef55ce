//! What is done for an order beside gathering it: settled, packed, made ready, reminded of, put back, taken back.

use crate::order_views::InsteadView;
use crate::picking::{ended, line_of, part_of};
use crate::{Problem, Reply, Workstation};
use database::{Order, OrderLine};
use retail::{
    ConsentWay, LineStand, Money, OrderDeed, OrderPart, OrderReason, OrderState, Quantity, Refusal, Right, Sku,
    StoreId, Substitute, SubstituteConsent, UnitPrice,
};
use uuid::Uuid;

/// Bags an order has at most: more is a mistyped number.
const BAGS_MAX: u32 = 50;

impl Workstation {
    /// What is missing of a line, and what was paid for it.
    pub(crate) fn missing_of(&self, id: Uuid, line: Uuid) -> Result<(Order, OrderLine, Quantity, Money), Problem> {
        let order = self.open_order_of(id)?;
        let (found, stand) = line_of(&order, line)?;
        let quantity = part_of(&found, None, stand.work.missing, "pick-nothing-missing")?;
        let amount = share(&found, stand, quantity);
        Ok((order, found, quantity, amount))
    }

    pub(crate) fn refund_missing(&mut self, id: Uuid, line: Uuid) -> Result<Reply, Problem> {
        let (order, _, quantity, amount) = self.missing_of(id, line)?;
        self.do_step(&order, OrderDeed::Refunded { line, quantity, amount }, Right::PickOrders)
    }

    /// The customer agreed to something else, and never pays more for it than for what they ordered.
    pub(crate) fn replace_missing(
        &mut self,
        (id, line): (Uuid, Uuid),
        sku: &Sku,
        consent: ConsentWay,
    ) -> Result<Reply, Problem> {
        let (order, quantity, mut by) = self.substitute_for(id, line, sku)?;
        let at = self.clock.now();
        by.consent = SubstituteConsent { by: consent, at };
        by.line = self.chance.id(at);
        self.do_step(&order, OrderDeed::Replaced { line, quantity, by }, Right::PickOrders)
    }

    /// What taking something else for all that is missing of a line comes to; who agreed isn't known yet.
    pub(crate) fn substitute_for(
        &self,
        id: Uuid,
        line: Uuid,
        sku: &Sku,
    ) -> Result<(Order, Quantity, Substitute), Problem> {
        let (order, found, quantity, amount) = self.missing_of(id, line)?;
        let article = self.article_by_sku(sku)?;
        if article.variant.unit != found.quantity.unit() || article.variant.sku == found.sku {
            return Err(Refusal::new("pick-not-instead").into());
        }
        let name = article.product.name.in_language(self.catalog.tag()).to_owned();
        let price = self.price_of(&article)?.ok_or_else(|| Refusal::new("price-missing").text("name", &name))?;
        let currency = self.country.currency;
        let (unit_price, paid) = match price.extend(quantity, currency) {
            cheaper if cheaper < amount => (price, cheaper),
            _ => (found.unit_price.unwrap_or(UnitPrice::from_money(amount, currency)), amount),
        };
        let by = Substitute {
            line: Uuid::nil(),
            sku: sku.clone(),
            name,
            quantity,
            unit_price,
            paid,
            back: amount - paid,
            consent: SubstituteConsent { by: ConsentWay::InPerson, at: self.clock.now() },
        };
        Ok((order, quantity, by))
    }

    pub(crate) fn move_missing(&mut self, id: Uuid, line: Uuid, store: StoreId) -> Result<Reply, Problem> {
        let (order, _, quantity, amount) = self.missing_of(id, line)?;
        if store == self.store.id || !self.other_store_ids(&order.lines, line)?.contains(&store) {
            return Err(Refusal::new("pick-other-store").text("store", crate::texts::visible_code(&store.0)).into());
        }
        let new = self.chance.id(self.clock.now());
        self.do_step(&order, OrderDeed::MovedTo { line, quantity, store, order: new, amount }, Right::PickOrders)
    }

    pub(crate) fn instead_view(&self, instead: &(Uuid, Uuid, Option<Sku>)) -> Result<InsteadView, Problem> {
        let (order, line, sku) = instead;
        let found = sku.as_ref().map(|sku| self.substitute_for(*order, *line, sku)).transpose()?;
        let (article, paid) = found.map_or((None, None), |(_, _, by)| (Some(by.name), Some(by.paid)));
        Ok(InsteadView { order: *order, line: *line, sku: sku.clone(), article, paid })
    }

    /// Stores that have, or had, the article of a line.
    pub(crate) fn other_store_ids(&self, lines: &[OrderLine], line: Uuid) -> Result<Vec<StoreId>, Problem> {
        let Some(line) = lines.iter().find(|known| known.id == line) else { return Ok(Vec::new()) };
        let stores = self.database.stock_of_stores(&line.sku).map_err(Problem::from_database)?;
        Ok(stores.into_iter().map(|stock| StoreId(stock.store)).collect())
    }

    /// Says in how many bags the goods are, and prints a label for each.
    pub(crate) fn pack_order(&mut self, id: Uuid, bags: u32) -> Result<Reply, Problem> {
        if bags == 0 || bags > BAGS_MAX {
            return Err(Refusal::new("pack-how-many").number("max", i64::from(BAGS_MAX)).into());
        }
        let order = self.open_order_of(id)?;
        let reply = self.do_step(&order, OrderDeed::Packed { bags }, Right::PickOrders)?;
        self.print_bag_labels(&order, bags)?;
        self.label_parcels(&order, bags)?;
        Ok(reply)
    }

    /// Twice is once.
    pub(crate) fn make_ready(&mut self, id: Uuid) -> Result<Reply, Problem> {
        self.allowed(Right::PickOrders)?;
        let order = self.open_order_of(id)?;
        if order.state() == OrderState::Ready {
            return self.order_reply(id);
        }
        if !order.worked.is_gathered() {
            return Err(Refusal::new("order-not-gathered")
                .text("order", crate::texts::visible_code(&order.number))
                .into());
        }
        self.do_step(&order, OrderDeed::MadeReady {}, Right::PickOrders)
    }

    pub(crate) fn make_unready(&mut self, id: Uuid, reason: OrderReason) -> Result<Reply, Problem> {
        let order = self.open_order_of(id)?;
        if order.state() != OrderState::Ready {
            return Err(Refusal::new("order-not-ready")
                .text("order", crate::texts::visible_code(&order.number))
                .into());
        }
        self.do_step(&order, OrderDeed::MadeUnready { reason }, Right::PickOrders)
    }

    pub(crate) fn remind(&mut self, id: Uuid) -> Result<Reply, Problem> {
        let order = self.open_order_of(id)?;
        self.do_step(&order, OrderDeed::Reminded {}, Right::PickOrders)
    }

    /// What lies there of an order that has ended, or more than it has, goes back to its shelf.
    pub(crate) fn put_back(&mut self, id: Uuid) -> Result<Reply, Problem> {
        let order = self.known_order(id)?;
        if !order.worked.has_to_put_back() {
            return Err(Refusal::new("pick-not-there").into());
        }
        let is_open = order.state().is_open() || order.state() == OrderState::HandedOver;
        let reason = if is_open { OrderReason::TooMany } else { OrderReason::Ended };
        let lines: Vec<(Uuid, i64)> = order
            .worked
            .stands()
            .map(|(line, stand)| (line, if is_open { stand.too_many() } else { stand.in_box() }))
            .filter(|(_, amount)| *amount > 0)
            .collect();
        let mut reply = Reply::Done {};
        for (line, amount) in lines {
            let unit = order.line(line).map(|line| line.quantity.unit()).unwrap_or_default();
            let quantity = Quantity::new(amount, unit);
            reply = self.do_step(&order, OrderDeed::Unpicked { line, quantity, reason }, Right::PickOrders)?;
        }
        Ok(reply)
    }

    /// A hand-over is undone: whoever may hand over may say so, and says why.
    pub(crate) fn take_back(
        &mut self,
        id: Uuid,
        lines: Option<Vec<OrderPart>>,
        reason: OrderReason,
    ) -> Result<Reply, Problem> {
        let order = self.known_order(id)?;
        let handed = |line: &OrderLine| order.worked.line(line.id).map_or(0, |stand| stand.work.handed);
        let all = || {
            let part = |line: &OrderLine| {
                let quantity = Quantity::new(handed(line), line.quantity.unit());
                OrderPart { line: line.id, quantity }
            };
            order.lines.iter().map(part).filter(|part| part.quantity.amount() > 0).collect()
        };
        let lines: Vec<OrderPart> = lines.unwrap_or_else(all);
        if matches!(order.state(), OrderState::Cancelled | OrderState::Expired) {
            return Err(ended(&order).into());
        }
        if order.is_sold {
            return Err(Refusal::new("order-sold").text("order", crate::texts::visible_code(&order.number)).into());
        }
        if lines.is_empty() {
            return Err(Refusal::new("order-not-handed")
                .text("order", crate::texts::visible_code(&order.number))
                .into());
        }
        for part in &lines {
            let (line, stand) = line_of(&order, part.line)?;
            part_of(&line, Some(part.quantity), stand.work.handed, "order-not-handed")?;
        }
        self.do_step(&order, OrderDeed::TakenBack { lines, reason }, Right::HandOver)
    }
}

/// What was paid, or is to be, for so many of a line, so that all its parts together make up what is for all of it.
pub(crate) fn share(line: &OrderLine, stand: LineStand, quantity: Quantity) -> Money {
    let before = stand.work.refunded + stand.work.replaced + stand.work.moved + stand.work.handed;
    let whole = i128::from(line.quantity.amount().max(1));
    let up_to = |amount: i64| {
        let part = i128::from(line.paid.minor()) * i128::from(amount.min(line.quantity.amount())) / whole;
        i64::try_from(part).unwrap_or_default()
    };
    Money::from_minor(up_to(before + quantity.amount()) - up_to(before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use retail::LineWork;

    #[test]
    fn shares_of_a_line_make_up_all_of_it() {
        let line = OrderLine {
            id: Uuid::nil(),
            sku: "A".into(),
            name: String::new(),
            quantity: Quantity::each(3),
            unit_price: None,
            paid: Money::from_minor(1_000),
            returned: None,
            is_substitute: false,
        };
        let mut sum = 0;
        for before in 0..3 {
            let work = LineWork { refunded: before, ..LineWork::default() };
            let part = share(&line, LineStand { wanted: 3, work }, Quantity::ONE).minor();
            assert!((333..=334).contains(&part), "{part}");
            sum += part;
        }
        assert_eq!(sum, 1_000);
    }
}
