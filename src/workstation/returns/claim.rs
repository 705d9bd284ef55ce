//! Goods of orders in the basket are held at the hub while they are taken back: nobody else gives money for the same pieces.

use crate::asking::About;
use crate::texts::visible_code;
use crate::{Problem, Workstation};
use retail::{Basket, Moment, OrderSource, Quantity, Refusal, ReturnLine, Sku};
use std::collections::BTreeMap;
use sync::{ClaimedLine, Failure, Question, ReturnClaim};
use uuid::Uuid;

/// For how long the hub holds them, less what a question takes.
const HELD_MS: i64 = 14 * 60 * 1_000;

/// What the hub said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Asking,
    Held,
    /// Some of it came back elsewhere, or another till takes it back.
    Taken,
    /// The hub can't be asked.
    Unasked,
}

/// What the hub was asked to hold of an order.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    basket: Uuid,
    question: Uuid,
    at: Moment,
    standing: Standing,
}

impl Claim {
    /// Whether it is this basket's.
    pub(crate) fn is_of(&self, basket: Uuid) -> bool {
        self.basket == basket
    }
}

fn decimal(quantity: Quantity) -> String {
    let text = quantity.to_string();
    text.split(' ').next().unwrap_or_default().to_owned()
}

fn orders_of(basket: &Basket) -> Vec<Uuid> {
    let mut orders: Vec<Uuid> =
        basket.returns.iter().filter_map(ReturnLine::ordered).map(|source| source.order).collect();
    orders.sort_unstable();
    orders.dedup();
    orders
}

/// How much of each line of an order is in a basket, by the line's number.
fn of_order(basket: &Basket, order: Uuid) -> BTreeMap<u32, (&OrderSource, Quantity)> {
    let mut lines: BTreeMap<u32, (&OrderSource, Quantity)> = BTreeMap::new();
    let its = basket.returns.iter().filter_map(|line| Some((line.ordered()?, line.quantity)));
    for (source, quantity) in its.filter(|(source, _)| source.order == order) {
        let (_, sum) = lines.entry(source.line).or_insert((source, Quantity::new(0, quantity.unit())));
        *sum = Quantity::new(sum.amount() + quantity.amount(), quantity.unit());
    }
    lines
}

impl Workstation {
    /// Asks the hub to hold what the open basket takes back of an order; nothing of it any more if it takes nothing back.
    pub(crate) fn claim_of_order(&mut self, basket: Uuid, order: Uuid) -> Result<(), Problem> {
        let open = self.basket.as_ref().filter(|open| open.id == basket);
        let lines: Vec<ClaimedLine> = open
            .map(|open| of_order(open, order))
            .unwrap_or_default()
            .into_iter()
            .map(|(line, (source, quantity))| ClaimedLine {
                line,
                quantity: decimal(quantity),
                returned: decimal(source.before),
            })
            .collect();
        let at = self.clock.now();
        let question = self.chance.id(at);
        let claim = ReturnClaim { sale: basket, order, lines, seconds: None };
        if claim.lines.is_empty() {
            self.claims.remove(&order);
            return self.ask_hub(About::Nothing, Question::claim(question, &claim));
        }
        self.claims.insert(order, Claim { basket, question, at, standing: Standing::Asking });
        self.ask_hub(About::ReturnClaim(order, question), Question::claim(question, &claim))
    }

    pub(crate) fn claim_answered(
        &mut self,
        order: Uuid,
        question: Uuid,
        answer: &Result<Vec<u8>, Failure>,
    ) -> Result<(), Problem> {
        let Some(claim) = self.claims.get_mut(&order).filter(|claim| claim.question == question) else {
            return Ok(());
        };
        claim.standing = match answer {
            Ok(_) => Standing::Held,
            Err(failure) => match sync::problem_of(failure) {
                Some(problem) if problem.kind == sync::ProblemType::VersionConflict => Standing::Taken,
                _ => Standing::Unasked,
            },
        };
        let (id, is_unasked) = (claim.basket, claim.standing == Standing::Unasked);
        let Some(mut basket) = self.basket.clone().filter(|basket| basket.id == id && is_unasked) else {
            return Ok(());
        };
        // The record says that nobody could be asked.
        for line in &mut basket.returns {
            if let retail::ReturnOrigin::Order(source) = &mut line.origin
                && source.order == order
            {
                source.is_unasked = true;
            }
        }
        self.save_basket(&basket)?;
        self.basket = Some(basket);
        Ok(())
    }

    /// What the open basket takes back of orders is asked for once more if nobody knows whether it is held: after a stop, or much later.
    pub(crate) fn claim_open_returns(&mut self) -> Result<(), Problem> {
        let Some((id, orders)) = self.basket.as_ref().map(|basket| (basket.id, orders_of(basket))) else {
            return Ok(());
        };
        let now = self.clock.now();
        let is_held = |claim: &Claim| claim.basket == id && now.utc_ms - claim.at.utc_ms < HELD_MS;
        let open: Vec<Uuid> = orders.into_iter().filter(|order| !self.claims.get(order).is_some_and(is_held)).collect();
        open.into_iter().try_for_each(|order| self.claim_of_order(id, order))
    }

    /// What a basket would have taken back of orders is free for others.
    pub(crate) fn let_returns_go(&mut self, basket: &Basket) -> Result<(), Problem> {
        orders_of(basket).into_iter().try_for_each(|order| self.claim_of_order(basket.id, order))
    }

    /// Before money moves: the hub holds what comes back of orders, or can't be asked; and no more comes back here than was sold.
    pub(crate) fn check_claims(&self, basket: &Basket) -> Result<(), Problem> {
        for order in orders_of(basket) {
            let lines = of_order(basket, order);
            let number = lines.values().next().map(|(source, _)| visible_code(&source.number)).unwrap_or_default();
            let changed = || Refusal::new("order-return-changed").text("order", number.clone());
            match self.claims.get(&order).filter(|claim| claim.basket == basket.id).map(|claim| claim.standing) {
                Some(Standing::Held | Standing::Unasked) => {}
                Some(Standing::Taken) => return Err(changed().into()),
                Some(Standing::Asking) | None => return Err(Refusal::new("return-being-asked").into()),
            }
            let skus: Vec<Sku> = basket.returns.iter().filter_map(|line| line.item.sku.clone()).collect();
            let here = self.database.returns_of_order(order, &skus).map_err(Problem::from_database)?;
            for (line, (source, quantity)) in lines {
                let its =
                    |back: &&ReturnLine| back.ordered().is_some_and(|known| known.order == order && known.line == line);
                let came: i64 =
                    here.iter().flat_map(|on| &on.sale.returns).filter(its).map(|back| back.quantity.amount()).sum();
                if came.max(source.before.amount()) + quantity.amount() > source.sold.amount() {
                    return Err(changed().into());
                }
            }
        }
        Ok(())
    }
}
