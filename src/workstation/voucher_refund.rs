//! Money that goes back onto the gift voucher that had paid: no more than it paid and hasn't had back. The hub enters it from the refund's
//! record, at once or later, so that nobody has to be asked.

use crate::{Problem, Reply, Workstation};
use retail::{
    Basket, Due, Money, Refusal, ReturnLine, Right, Tender, TenderKind, VoucherGoods, VoucherPayment, VoucherSpent,
};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A gift voucher that paid for what comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VoucherBackView {
    /// What the ledger knows it by, as 64 hexadecimal digits.
    pub handle: String,
    /// The last four symbols of its code before the check.
    pub tail: String,
    /// What can go back onto it now.
    pub most: Money,
    /// What it is for, if it is for one kind of goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<VoucherGoods>,
}

/// What went back onto a voucher among these payments.
fn given<'a>(payments: impl Iterator<Item = VoucherPayment<'a>>, handle: &str) -> Money {
    let its = payments.filter(|payment| payment.amount.is_negative() && payment.voucher.handle == handle);
    its.map(|payment| -payment.amount).sum()
}

impl Workstation {
    /// The vouchers that paid for what comes back in this basket, and what can go back onto each.
    pub(crate) fn vouchers_back(&self, basket: &Basket, due: Due) -> Vec<VoucherBackView> {
        let mut receipts: Vec<u64> =
            basket.returns.iter().filter_map(ReturnLine::source).map(|source| source.receipt).collect();
        receipts.sort_unstable();
        receipts.dedup();
        let mut backs: Vec<VoucherBackView> = Vec::new();
        // What can go back onto vouchers for these goods, by tax category, before any of it did.
        let whole = Basket { tenders: Vec::new(), ..basket.clone() };
        let mut rooms: BTreeMap<String, Money> = BTreeMap::new();
        for receipt in receipts.into_iter().filter(|_| due.exact.is_negative()) {
            // What was undone meanwhile is refused when money moves.
            let Ok(before) = self.before(receipt) else { continue };
            let its = |line: &&ReturnLine| line.source().is_some_and(|source| source.receipt == receipt);
            let mut goes_back: Money = basket.returns.iter().filter(its).map(ReturnLine::back).sum();
            // Those for one kind of goods first: what comes back of these is theirs before it is anybody's.
            let mut payments: Vec<VoucherPayment<'_>> =
                before.sale.voucher_payments().filter(|payment| payment.amount.minor() > 0).collect();
            payments.sort_by_key(|payment| !payment.is_prepaid);
            for VoucherPayment { voucher, amount: paid, .. } in payments {
                let VoucherSpent { handle, tail, goods, .. } = voucher.clone();
                let had_back = given(before.documents.iter().flat_map(|document| document.voucher_payments()), &handle);
                let mut most = (paid - had_back).max(Money::ZERO).min(goes_back);
                if let Some(goods) = &goods {
                    let room =
                        rooms.entry(goods.category.clone()).or_insert_with(|| whole.prepaid_back_room(&goods.category));
                    most = most.min(*room);
                    *room -= most;
                }
                goes_back -= most;
                match backs.iter_mut().find(|back| back.handle == handle) {
                    Some(back) => back.most += most,
                    None => backs.push(VoucherBackView { handle, tail, most, goods }),
                }
            }
        }
        for back in &mut backs {
            back.most = (back.most - given(basket.voucher_payments(), &back.handle)).min(-due.exact);
        }
        backs.retain(|back| back.most.minor() > 0);
        backs
    }

    /// Gives money back onto a voucher that had paid: all that can go there unless an amount is said.
    pub(crate) fn refund_voucher(
        &mut self,
        handle: Option<&str>,
        amount: Option<Money>,
        meant_for: Option<Uuid>,
    ) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        let due = basket.due(&self.country, self.today())?;
        let mut backs = self.vouchers_back(basket, due).into_iter();
        let back = backs.find(|back| handle.is_none_or(|handle| back.handle == handle));
        let back = back.ok_or_else(|| Refusal::new("voucher-refund"))?;
        let amount = amount.unwrap_or(back.most);
        if amount.minor() <= 0 {
            return Err(Refusal::new("amount-not-positive").into());
        }
        if amount > back.most {
            return Err(Refusal::new("voucher-refund-above").money("most", back.most).into());
        }
        let lease = self.chance.id(self.clock.now());
        let voucher = VoucherSpent { handle: back.handle, lease, tail: back.tail, grant: None, goods: back.goods };
        self.tender(Tender::of_voucher(-amount, voucher), meant_for, None)
    }

    /// Whether a tender spends a voucher, so that the hub holds it.
    pub(crate) fn spends_voucher(tender: &Tender) -> bool {
        tender.kind == TenderKind::Voucher && !tender.amount.is_negative()
    }
}
