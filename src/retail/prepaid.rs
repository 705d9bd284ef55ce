//! What gift vouchers for one kind of goods pay: it was turnover, and taxed, when they were sold. Goods that are handed over for such a
//! voucher aren't sold once more (Directive 2006/112/EC, article 30b), so it takes its amount and its tax off the sale; what goes back onto
//! it with a return is put on again.

use crate::{Basket, Country, Date, Money, ReturnLine, ReturnTotals, TaxError, TaxTotal, Tender, Totals, VoucherSpent};
use crate::{PostVoid, Ratio, RoundingMode, Sale};
use serde::{Deserialize, Serialize};

/// What such a voucher paid of a sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Prepaid {
    /// How much, in minor units, tax included. Below zero when it went back onto the voucher.
    pub amount: Money,
    /// The voucher.
    pub voucher: VoucherSpent,
    /// The taxes of it: the share of what the goods it pays for bear on this document. Their gross amounts add up to `amount`.
    pub taxes: Vec<TaxTotal>,
}

impl Prepaid {
    /// What some of them take off together.
    pub fn total(all: &[Prepaid]) -> Money {
        all.iter().map(|prepaid| prepaid.amount).sum()
    }

    /// The tax of some of them together.
    pub fn tax(all: &[Prepaid]) -> Money {
        all.iter().flat_map(|prepaid| &prepaid.taxes).map(|row| row.tax).sum()
    }

    /// Some of them together, as a document's totals are made less by what comes back.
    pub fn off(all: &[Prepaid]) -> ReturnTotals {
        let taxes = all.iter().flat_map(|prepaid| prepaid.taxes.iter().cloned()).collect();
        ReturnTotals { total: Prepaid::total(all), tax: Prepaid::tax(all), taxes, ..ReturnTotals::default() }
    }

    /// Finds what was prepaid among these tenders, in their order.
    pub(crate) fn among(tenders: &[Tender], sold: &Totals, basket: &Goods<'_>) -> Vec<Prepaid> {
        let mut found: Vec<Prepaid> = Vec::new();
        for tender in tenders {
            let Some((voucher, goods)) = prepaying(tender) else { continue };
            let category = &goods.category;
            let is_back = tender.amount.is_negative();
            let its = |known: &&Prepaid| {
                known.amount.is_negative() == is_back
                    && known.voucher.goods.as_ref().is_some_and(|it| it.category == *category)
            };
            let before: Money = found.iter().filter(its).map(|known| known.amount).sum();
            let rows = if is_back { basket.returned(category) } else { basket.sold(category, sold) };
            let taxes = shares(&rows, before, tender.amount);
            found.push(Prepaid { amount: tender.amount, voucher: voucher.clone(), taxes });
        }
        found
    }
}

/// What a gift voucher of whatever kind paid, or got back.
#[derive(Clone, Copy, Debug)]
pub struct VoucherPayment<'a> {
    /// The voucher.
    pub voucher: &'a VoucherSpent,
    /// How much, in minor units; below zero when it went back onto the voucher.
    pub amount: Money,
    /// Whether it came off the sale, as what is taxed when it is sold does; otherwise it was money.
    pub is_prepaid: bool,
}

fn payments<'a>(tenders: &'a [Tender], prepaid: &'a [Prepaid]) -> impl Iterator<Item = VoucherPayment<'a>> {
    let money = |tender: &'a Tender| {
        Some(VoucherPayment { voucher: tender.voucher.as_ref()?, amount: tender.amount, is_prepaid: false })
    };
    let off = |it: &'a Prepaid| VoucherPayment { voucher: &it.voucher, amount: it.amount, is_prepaid: true };
    tenders.iter().filter_map(money).chain(prepaid.iter().map(off))
}

impl Sale {
    /// What gift vouchers of whatever kind paid of it, or got back from it.
    pub fn voucher_payments(&self) -> impl Iterator<Item = VoucherPayment<'_>> {
        payments(&self.tenders, &self.prepaid)
    }
}

impl PostVoid {
    /// What goes back onto gift vouchers of whatever kind.
    pub fn voucher_payments(&self) -> impl Iterator<Item = VoucherPayment<'_>> {
        payments(&self.refunds, &self.prepaid)
    }
}

/// The voucher of a tender and what it is for, if that is one kind of goods.
pub(crate) fn prepaying(tender: &Tender) -> Option<(&VoucherSpent, &crate::VoucherGoods)> {
    let voucher = tender.voucher.as_ref()?;
    Some((voucher, voucher.goods.as_ref()?))
}

/// What a document sells and takes back.
pub(crate) struct Goods<'a> {
    pub(crate) lines: &'a [crate::LineItem],
    pub(crate) returns: &'a [ReturnLine],
}

impl Goods<'_> {
    /// The taxes of the goods of this category that are sold: without gift vouchers, and without what bears a levy.
    fn sold(&self, category: &str, totals: &Totals) -> Vec<TaxTotal> {
        let mut rows: Vec<TaxTotal> = Vec::new();
        for (line, amounts) in self.lines.iter().zip(&totals.lines) {
            if line.is_voucher || line.item.tax_category != category || !line.levies.is_empty() {
                continue;
            }
            let (gross, tax, rate) = (amounts.amount + amounts.added, amounts.tax, amounts.tax_rate);
            match rows.iter_mut().find(|row| row.rate == rate) {
                Some(row) => {
                    row.gross += gross;
                    row.tax += tax;
                    row.net += gross - tax;
                }
                None => {
                    let of_rate = totals.taxes.iter().find(|row| row.category == category && row.rate == rate);
                    let mark = of_rate.map(|row| row.mark.clone()).unwrap_or_default();
                    rows.push(TaxTotal { category: category.to_owned(), mark, rate, net: gross - tax, tax, gross });
                }
            }
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.rate));
        rows
    }

    /// The same of what comes back.
    fn returned(&self, category: &str) -> Vec<TaxTotal> {
        let is_plain = |line: &&ReturnLine| line.refund.levies.is_empty();
        let lines: Vec<ReturnLine> = self.returns.iter().filter(is_plain).cloned().collect();
        let mut rows = ReturnTotals::of(&lines).taxes;
        rows.retain(|row| row.category == category);
        rows
    }
}

/// The shares of these rows that `amount` is, what `before` took left aside: what all of them come to is shared out without rest.
fn shares(rows: &[TaxTotal], before: Money, amount: Money) -> Vec<TaxTotal> {
    let whole: Money = rows.iter().map(|row| row.gross).sum();
    let sign = if amount.is_negative() { -1 } else { 1 };
    let size = |money: Money| money.minor() * sign;
    let part = |of: Money, upto: i64| share(of, upto, whole.minor());
    let mut left = size(amount);
    let mut found = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let (from, to) = (size(before), size(before) + size(amount));
        let gross = if index + 1 == rows.len() { left } else { part(row.gross, to) - part(row.gross, from) };
        left -= gross;
        let tax = part(row.tax, to) - part(row.tax, from);
        let money = |minor: i64| Money::from_minor(minor * sign);
        found.push(TaxTotal { net: money(gross - tax), tax: money(tax), gross: money(gross), ..row.clone() });
    }
    found
}

/// `part` out of `whole` of an amount in minor units, a half away from zero.
fn share(amount: Money, part: i64, whole: i64) -> i64 {
    let exact = Ratio::new(i128::from(amount.minor()) * i128::from(part), i128::from(whole)).unwrap_or(Ratio::ZERO);
    i64::try_from(exact.round(RoundingMode::HalfUp)).unwrap_or(0)
}

impl Basket {
    /// What gift vouchers have paid of it so far, or got back.
    pub fn voucher_payments(&self) -> impl Iterator<Item = VoucherPayment<'_>> {
        payments(&self.tenders, &[])
    }

    /// How much more vouchers for goods of this tax category can pay of what is sold here.
    pub fn prepaid_room(&self, category: &str, country: &Country, day: Date) -> Result<Money, TaxError> {
        let sold = self.goods_here().sold(category, &self.totals(country, day)?);
        Ok((sold.iter().map(|row| row.gross).sum::<Money>() - self.prepaid_by(category, false)).max(Money::ZERO))
    }

    /// How much more can go back onto vouchers for goods of this tax category.
    pub fn prepaid_back_room(&self, category: &str) -> Money {
        let back = self.goods_here().returned(category);
        (back.iter().map(|row| row.gross).sum::<Money>() + self.prepaid_by(category, true)).max(Money::ZERO)
    }

    fn prepaid_by(&self, category: &str, is_back: bool) -> Money {
        let its = |tender: &&Tender| {
            tender.amount.is_negative() == is_back
                && prepaying(tender).is_some_and(|(_, goods)| goods.category == category)
        };
        self.tenders.iter().filter(its).map(|tender| tender.amount).sum()
    }

    /// What the tenders so far had paid before: see [`Prepaid`].
    pub fn prepaid(&self, totals: &Totals) -> Vec<Prepaid> {
        Prepaid::among(&self.tenders, totals, &self.goods_here())
    }

    pub(crate) fn goods_here(&self) -> Goods<'_> {
        Goods { lines: &self.lines, returns: &self.returns }
    }
}

#[cfg(test)]
mod tests;
