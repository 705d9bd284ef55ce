//! Which way money goes back: what was paid online goes back that way first, what a card paid to the card, then cash.

use crate::{Money, ReturnLine, Sale, Series, Tender, TenderKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a card had paid of a sale and doesn't pay any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CardBack {
    /// The sale.
    pub sale: Uuid,
    /// Its receipt number.
    pub receipt: u64,
    /// The series of that number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// What went back to the card.
    pub refunded: Money,
    /// What pays for new goods instead: should those come back too, it goes back to the card.
    pub carried: Money,
}

/// How what goes back is best paid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RefundPlan {
    /// The way orders were paid online.
    pub online: Money,
    /// To the card that paid.
    pub card: Money,
    /// In cash, before cash rounding.
    pub cash: Money,
}

/// What each sale's card may still get, in the order the returns were rung up.
fn cards(returns: &[ReturnLine]) -> Vec<(CardBack, Money, Money)> {
    let mut cards: Vec<(CardBack, Money, Money)> = Vec::new();
    for (line, source) in returns.iter().filter_map(|line| Some((line, line.source()?))) {
        match cards.iter_mut().find(|(card, ..)| card.sale == source.sale) {
            Some((_, _, back)) => *back += line.back(),
            None => {
                let (sale, receipt, series) = (source.sale, source.receipt, source.series.clone());
                let card = CardBack { sale, receipt, series, refunded: Money::ZERO, carried: Money::ZERO };
                cards.push((card, source.card_left, line.back()));
            }
        }
    }
    cards
}

/// The most that may go back to cards for these returns.
pub(crate) fn card_capacity(returns: &[ReturnLine]) -> Money {
    cards(returns).into_iter().map(|(_, left, back)| left.min(back).max(Money::ZERO)).sum()
}

/// Shares what cards got over the sales they had paid; what they don't get back pays for new goods.
pub(crate) fn settle_cards(returns: &[ReturnLine], tenders: &[Tender]) -> Vec<CardBack> {
    let out = |tender: &&Tender| tender.kind == TenderKind::Card && tender.amount.is_negative();
    let mut refunded = -tenders.iter().filter(out).map(|tender| tender.amount).sum::<Money>();
    // Cash that went out against the order somebody allowed isn't carried either.
    let is_cash = |kind| kind != TenderKind::Card && kind != TenderKind::Online;
    let cash_out = |tender: &&Tender| is_cash(tender.kind) && tender.amount.is_negative();
    let mut paid_out = -tenders.iter().filter(cash_out).map(|tender| tender.amount).sum::<Money>();
    let mut settled = Vec::new();
    for (mut card, left, back) in cards(returns) {
        let most = left.min(back).max(Money::ZERO);
        card.refunded = refunded.min(most);
        refunded -= card.refunded;
        let in_cash = paid_out.min((back - card.refunded).max(Money::ZERO));
        paid_out -= in_cash;
        card.carried = (most - card.refunded).min(back - card.refunded - in_cash).max(Money::ZERO);
        if !card.refunded.is_zero() || !card.carried.is_zero() {
            settled.push(card);
        }
    }
    settled
}

/// What is to go back the way an order was paid online.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OnlineBack {
    /// The order.
    pub order: Uuid,
    /// Its number.
    pub number: String,
    /// What goes back.
    pub refunded: Money,
}

/// What each order may get back the way it was paid, in the order the returns were rung up.
fn online(returns: &[ReturnLine]) -> Vec<(OnlineBack, Money)> {
    let mut orders: Vec<(OnlineBack, Money, Money)> = Vec::new();
    for (line, source) in returns.iter().filter_map(|line| Some((line, line.ordered()?))) {
        match orders.iter_mut().find(|(known, ..)| known.order == source.order) {
            Some((_, _, back)) => *back += line.back(),
            None => {
                let (order, number) = (source.order, source.number.clone());
                let known = OnlineBack { order, number, refunded: Money::ZERO };
                orders.push((known, source.online_left, line.back()));
            }
        }
    }
    orders.into_iter().map(|(known, left, back)| (known, left.min(back).max(Money::ZERO))).collect()
}

/// The most that may go back the way orders were paid online, for these returns.
pub(crate) fn online_capacity(returns: &[ReturnLine]) -> Money {
    online(returns).into_iter().map(|(_, most)| most).sum()
}

/// Shares what went back online over the orders it had been paid for.
pub(crate) fn settle_online(returns: &[ReturnLine], tenders: &[Tender]) -> Vec<OnlineBack> {
    let out = |tender: &&Tender| tender.kind == TenderKind::Online;
    let mut refunded = -tenders.iter().filter(out).map(|tender| tender.amount).sum::<Money>();
    let mut settled = Vec::new();
    for (known, most) in online(returns) {
        let its = refunded.min(most);
        refunded -= its;
        if !its.is_zero() {
            settled.push(OnlineBack { refunded: its, ..known });
        }
    }
    settled
}

impl Sale {
    /// What is to go back the way orders were paid online, worked out once more from what came back and what was given for it.
    pub fn online_again(&self) -> Vec<OnlineBack> {
        settle_online(&self.returns, &self.tenders)
    }

    /// What cards paid of this sale, what they had paid of goods exchanged for its own included, less what went back or was carried
    /// on by these later documents.
    pub fn card_left<'a>(&self, later: impl IntoIterator<Item = &'a CardBack>) -> Money {
        let paid = |tender: &&Tender| tender.kind == TenderKind::Card && !tender.amount.is_negative();
        let paid: Money = self.tenders.iter().filter(paid).map(|tender| tender.amount).sum();
        let carried: Money = self.returned.cards.iter().map(|card| card.carried).sum();
        let its = later.into_iter().filter(|card| card.sale == self.id);
        let gone: Money = its.map(|card| card.refunded + card.carried).sum();
        (paid + carried - gone).max(Money::ZERO)
    }
}
