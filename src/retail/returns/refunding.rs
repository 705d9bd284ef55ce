//! Which way money goes back: what a card paid goes back to the card first, then cash.

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
    let cash_out = |tender: &&Tender| tender.kind != TenderKind::Card && tender.amount.is_negative();
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

impl Sale {
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
