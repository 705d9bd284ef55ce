//! What a screen shows of a return: the receipt's lines, what is picked, what goes back and why it isn't more.

use super::Before;
use super::asked::ReceiptAskedView;
use crate::{Problem, Reply, Workstation};
use retail::{
    Basket, Condition, Kept, LineId, LineItem, Moment, Money, Quantity, ReturnLine, ReturnReason, Sku, Unwound,
};
use schemars::JsonSchema;
use serde::Serialize;

/// The receipt that is open for a return.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReturningView {
    /// Its number.
    pub receipt: u64,
    /// The same as printed.
    pub label: String,
    /// When it was paid.
    pub at: Moment,
    /// Its lines.
    pub lines: Vec<ReturningLineView>,
    /// What goes back for everything picked.
    pub back: Money,
    /// What would go back for it if no promotion of the sale had to be taken back.
    pub before_promotions: Money,
    /// What of it goes to the card that paid.
    pub to_card: Money,
    /// Promotions of the sale that take off less from what the customer keeps.
    pub unwound: Vec<Unwound>,
    /// Lines the customer keeps for which they now pay more.
    pub withdrawn: Vec<WithdrawnView>,
    /// Coupons of the sale that can be used once only: they stay used.
    pub used_coupons: Vec<String>,
    /// Days in which this shop takes goods back.
    pub days: Option<u16>,
    /// What the hub says of it; missing without a hub.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hub: Option<ReceiptAskedView>,
}

/// A line of that receipt.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReturningLineView {
    /// Its number.
    pub line: LineId,
    /// The article.
    pub sku: Option<Sku>,
    /// Its name.
    pub name: String,
    /// File stem of its picture.
    pub picture: String,
    /// How much was sold.
    pub sold: Quantity,
    /// How much hasn't come back.
    pub left: Quantity,
    /// What was paid for what is left.
    pub paid: Money,
    /// How much is picked.
    pub picked: Quantity,
    /// Why.
    pub reason: ReturnReason,
    /// In which state.
    pub condition: Condition,
    /// Whether it was to be collected elsewhere or sent, so that maybe nobody has it yet.
    pub was_sent: bool,
    /// What there is to say of it.
    pub note: Option<String>,
    /// What goes back for it.
    pub back: Money,
    /// Whether it only comes back as a whole.
    pub is_whole: bool,
    /// The receipts, as printed, that some of it came back on, and when.
    pub came_back: Vec<CameBack>,
}

/// When some of a line came back.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CameBack {
    /// The receipt, as printed.
    pub label: String,
    /// When.
    pub at: Moment,
    /// How much.
    pub quantity: Quantity,
}

/// A line the customer keeps and pays more for.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct WithdrawnView {
    /// What it is.
    pub name: String,
    /// How much more.
    pub more: Money,
}

/// A returned line in the basket.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReturnLineView {
    /// Its number.
    pub line: LineId,
    /// The article.
    pub sku: Option<Sku>,
    /// Its name.
    pub name: String,
    /// File stem of its picture.
    pub picture: String,
    /// How much comes back.
    pub quantity: Quantity,
    /// Why.
    pub reason: ReturnReason,
    /// In which state.
    pub condition: Condition,
    /// The receipt it was sold on, as printed; none without one.
    pub receipt: Option<String>,
    /// The same as a number, if it is a receipt of this till.
    pub receipt_number: Option<u64>,
    /// What goes back for it, less what is paid more for goods that stay.
    pub back: Money,
}

/// How money goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RefundView {
    /// The way orders were paid online.
    pub online: Money,
    /// To the card.
    pub card: Money,
    /// In cash, rounded as cash is.
    pub cash: Money,
}

impl Workstation {
    pub(crate) fn returning_reply(&self) -> Result<Reply, Problem> {
        let view = self.returning_view()?.ok_or_else(|| retail::Refusal::new("return-not-open"))?;
        Ok(Reply::Returning { returning: Box::new(view) })
    }

    pub(crate) fn returning_view(&self) -> Result<Option<ReturningView>, Problem> {
        let Some(returning) = &self.returning else { return Ok(None) };
        let before = self.before(returning.receipt)?;
        let kept = Kept::of(&before.sale, &before.returns)?;
        let lines = self.work_out(&before, &returning.asked)?;
        let back: Money = lines.iter().map(ReturnLine::back).sum();
        let label = self.label(returning.receipt)?;
        let mut views = Vec::with_capacity(before.sale.lines.len());
        for line in &before.sale.lines {
            let view = self.returning_line(line, &before, &kept, &lines)?;
            let left = self.left_of(&before, returning, line.id)?.unwrap_or(view.left);
            views.push(ReturningLineView { left, ..view });
        }
        let withdrawn = lines.iter().flat_map(|line| &line.withdrawn);
        let unwound: Vec<Unwound> = lines.iter().flat_map(|line| &line.unwound).cloned().collect();
        let lost: Money = unwound.iter().map(|promotion| promotion.lost()).sum();
        Ok(Some(ReturningView {
            receipt: returning.receipt,
            label,
            at: before.sale.at,
            lines: views,
            back,
            before_promotions: back + lost,
            to_card: before.sale.card_left(&before.cards).min(back).max(Money::ZERO),
            unwound,
            withdrawn: withdrawn
                .map(|kept| WithdrawnView { name: kept.name.clone(), more: kept.more.paid() })
                .collect(),
            used_coupons: before
                .sale
                .coupons
                .iter()
                .filter(|coupon| coupon.is_single_use)
                .map(|coupon| coupon.code.clone())
                .collect(),
            days: self.options.returns.days,
            hub: returning.hub.as_ref().map(|hub| hub.view(self.clock.now().offset_minutes)),
        }))
    }

    fn returning_line(
        &self,
        line: &LineItem,
        before: &Before,
        kept: &Kept<'_>,
        lines: &[ReturnLine],
    ) -> Result<ReturningLineView, Problem> {
        let left = kept.left(line.id);
        let is_its = |back: &&ReturnLine| {
            back.source().is_some_and(|source| source.sale == before.sale.id && source.line == line.id)
        };
        let picked: Vec<&ReturnLine> = lines.iter().filter(is_its).collect();
        let amount = picked.iter().map(|back| back.quantity.amount()).sum();
        let mut came_back = Vec::new();
        for document in &before.documents {
            for back in document.returns.iter().filter(is_its) {
                let label = self.label(document.receipt)?;
                came_back.push(CameBack { label, at: document.at, quantity: back.quantity });
            }
        }
        Ok(ReturningLineView {
            line: line.id,
            sku: line.item.sku.clone(),
            name: line.item.name.clone(),
            picture: line.item.picture.clone(),
            sold: line.quantity,
            left: left.map_or(Quantity::new(0, line.item.unit), |left| left.left),
            paid: left.map_or(Money::ZERO, |left| left.worth.paid()),
            picked: Quantity::new(amount, line.item.unit),
            reason: picked.first().map_or(ReturnReason::ChangedMind, |back| back.reason),
            condition: picked.first().map_or(Condition::AsNew, |back| back.condition),
            was_sent: line.sent_with.is_some(),
            note: picked.first().and_then(|back| back.note.clone()),
            back: picked.iter().map(|back| back.refund.paid()).sum(),
            is_whole: line.label_price.is_some() || line.item.unit.is_measured(),
            came_back,
        })
    }

    pub(crate) fn return_lines(&self, basket: &Basket) -> Vec<ReturnLineView> {
        let view = |line: &ReturnLine| {
            let label = match &line.origin {
                retail::ReturnOrigin::Here(source) => {
                    Some(retail::receipt_label(&self.workstation, source.series.as_ref(), source.receipt))
                }
                retail::ReturnOrigin::Elsewhere { label, .. } => Some(label.clone()),
                retail::ReturnOrigin::Order(source) => Some(source.number.clone()),
                retail::ReturnOrigin::WithoutReceipt => None,
            };
            ReturnLineView {
                line: line.id,
                sku: line.item.sku.clone(),
                name: line.item.name.clone(),
                picture: line.item.picture.clone(),
                quantity: line.quantity,
                reason: line.reason,
                condition: line.condition,
                receipt: label,
                receipt_number: line.source().map(|source| source.receipt),
                back: line.back(),
            }
        };
        basket.returns.iter().map(view).collect()
    }

    /// How what is owed goes back: to the card that paid, then in cash.
    pub(crate) fn refund_view(&self, basket: &Basket, due: retail::Due) -> Option<RefundView> {
        let plan = basket.refund_plan(due)?;
        Some(RefundView { online: plan.online, card: plan.card, cash: self.country.round_cash(plan.cash) })
    }
}
