//! What a period sold: by hour, category, article, operator, tender and tax. A report is a fold over the journal's records, so it holds
//! nothing the journal doesn't prove, and the reports of days add up to the report of their weeks.

use crate::{
    Currency, Date, Item, LineItem, LineTotals, Money, OperatorId, PostVoid, Quantity, Rate, ReturnLine, Sale,
    TenderKind,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::AddAssign;

/// How often, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Tally {
    /// How many.
    pub count: i64,
    /// Their amount, in minor units.
    pub amount: Money,
}

/// Goods that were sold, less those that came back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Sold {
    /// Pieces; a weighed line counts as one.
    pub pieces: i64,
    /// What customers paid, tax and levies included.
    pub amount: Money,
    /// The tax of it.
    pub tax: Money,
    /// What the goods cost the shop, of those whose cost is known: without tax, with the deposits and levies it pays for them.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub cost: Money,
    /// What customers paid for those whose cost is known, without tax, with deposits and levies: less `cost` it is the margin.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub net_of_costed: Money,
}

impl Sold {
    /// What is left of the price without tax after the goods are paid for; `None` where no cost is known.
    pub fn margin(&self) -> Option<Money> {
        let is_known = !self.cost.is_zero() || !self.net_of_costed.is_zero();
        is_known.then(|| self.net_of_costed - self.cost)
    }

    /// The same, with what these goods cost where that is known.
    fn at_cost(self, item: &Item, quantity: Quantity, currency: Currency) -> Sold {
        match item.cost {
            Some(cost) => Sold { cost: cost.extend(quantity, currency), net_of_costed: self.amount - self.tax, ..self },
            None => self,
        }
    }

    /// As it is, or below zero.
    fn times(self, sign: i64) -> Sold {
        let Sold { pieces, amount, tax, cost, net_of_costed } = self;
        let of = |amount| signed(amount, sign);
        Sold {
            pieces: pieces * sign,
            amount: of(amount),
            tax: of(tax),
            cost: of(cost),
            net_of_costed: of(net_of_costed),
        }
    }
}

/// An article that was sold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ArticleSold {
    /// Its name when it was last sold, in the store's language.
    pub name: String,
    /// What was sold of it.
    pub sold: Sold,
}

/// What somebody sold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OperatorSold {
    /// Sales they finished; those that were undone later count.
    pub sales: i64,
    /// Pieces.
    pub pieces: i64,
    /// What customers paid, less what was undone.
    pub amount: Money,
    /// Discounts given by hand.
    pub discount: Money,
    /// Sales of anybody they undid.
    pub post_voids: i64,
}

/// A tax of one category at one rate, or one of several taxes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TaxSold {
    /// Without the tax; zero for one of several taxes.
    pub net: Money,
    /// The tax.
    pub tax: Money,
    /// With the tax; zero for one of several taxes.
    pub gross: Money,
}

/// What a period sold. Always: the hours, the categories, the articles and the operators each add up to `total`; the tenders to
/// `total` + `vouchers` + `rounding`; the taxes to `tax`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Report {
    /// Sales that were paid; those that were undone later count.
    pub sales: i64,
    /// Sales that were undone, of whatever day, and their totals.
    pub post_voids: Tally,
    /// Receipts on which goods came back, and what went back for them.
    #[serde(default)]
    pub returns: Tally,
    /// Pieces that came back and what went back for them, by reason.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub return_reasons: BTreeMap<String, Tally>,
    /// Gift vouchers that were sold for whatever the shops sell, less those that were undone: no part of `total`.
    #[serde(default, skip_serializing_if = "Tally::is_nothing")]
    pub vouchers: Tally,
    /// What vouchers for one kind of goods paid, less what went back onto them: turnover when they were sold, and taken off `total` here.
    #[serde(default, skip_serializing_if = "Tally::is_nothing")]
    pub prepaid: Tally,
    /// Pieces sold, less those that came back.
    pub pieces: i64,
    /// What was sold, less what came back and what was undone, before cash rounding, in minor units.
    pub total: Money,
    /// The tax of it.
    pub tax: Money,
    /// Cash rounding.
    pub rounding: Money,
    /// All discounts: promotions, those given by hand on a line and on a basket.
    pub discount: Money,
    /// By hour of the store's day, 0 to 23: an act counts in the hour it was done.
    #[schemars(with = "BTreeMap<String, Tally>")]
    pub hours: BTreeMap<u8, Tally>,
    /// By category of the catalogue; empty for goods without one.
    pub categories: BTreeMap<String, Sold>,
    /// By SKU; by name, with a blank before it, for goods that aren't in the catalogue.
    pub articles: BTreeMap<String, ArticleSold>,
    /// By who sold.
    pub operators: BTreeMap<OperatorId, OperatorSold>,
    /// By tender: cash less change.
    pub tenders: BTreeMap<TenderKind, Tally>,
    /// By tax category and rate.
    pub taxes: BTreeMap<String, BTreeMap<Rate, TaxSold>>,
    /// By the tax's name on receipts and its rate, where a country has several taxes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub charges: BTreeMap<String, BTreeMap<Rate, TaxSold>>,
}

impl Report {
    /// Adds a finished sale.
    pub fn add_sale(&mut self, sale: &Sale) {
        self.sales += 1;
        let operator = self.operators.entry(sale.operator.clone()).or_default();
        operator.sales += 1;
        self.put(sale, 1);
        let hour = self.hours.entry(sale.at.local().hour).or_default();
        *hour += Tally { count: 1, amount: sale.turnover() };
        for tender in &sale.tenders {
            *self.tenders.entry(tender.kind).or_default() += Tally { count: 1, amount: tender.amount };
        }
        if !sale.change.is_zero() {
            self.tenders.entry(TenderKind::Cash).or_default().amount -= sale.change;
        }
        self.rounding += sale.rounding;
    }

    /// Takes off a sale that was undone: in the hour it was undone, and from who had sold it.
    pub fn add_post_void(&mut self, void: &PostVoid, sale: &Sale) {
        self.post_voids += Tally { count: 1, amount: void.total };
        self.operators.entry(void.operator.clone()).or_default().post_voids += 1;
        self.put(sale, -1);
        self.hours.entry(void.at.local().hour).or_default().amount -= sale.turnover();
        for refund in &void.refunds {
            self.tenders.entry(refund.kind).or_default().amount -= refund.amount;
        }
        self.rounding -= void.rounding;
    }

    fn put(&mut self, sale: &Sale, sign: i64) {
        let totals = &sale.totals;
        let pieces = (totals.items - sale.returned.items) * sign;
        self.total += signed(sale.turnover(), sign);
        for voucher in sale.vouchers.iter().filter(|voucher| voucher.goods.is_none()) {
            self.vouchers += Tally { count: sign, amount: signed(voucher.amount, sign) };
        }
        self.tax += signed(sale.net_tax(), sign);
        self.discount += signed(totals.discount, sign);
        self.pieces += pieces;
        let by_hand: Money = totals.lines.iter().map(|line| line.line_discount + line.basket_discount).sum();
        let operator = self.operators.entry(sale.operator.clone()).or_default();
        operator.amount += signed(sale.turnover(), sign);
        operator.pieces += pieces;
        operator.discount += signed(by_hand, sign);
        for (line, amounts) in sale.lines.iter().zip(&totals.lines) {
            self.put_goods(&line.item, sold(line, amounts, sale.currency, sign));
        }
        self.put_returns(sale, sign);
        self.put_prepaid(sale, sign);
        let net = sale.net_totals();
        for tax in &net.taxes {
            *self.taxes.entry(tax.category.clone()).or_default().entry(tax.rate).or_default() +=
                TaxSold { net: signed(tax.net, sign), tax: signed(tax.tax, sign), gross: signed(tax.gross, sign) };
        }
        for charge in &net.charges {
            self.charges.entry(charge.label.clone()).or_default().entry(charge.rate).or_default().tax +=
                signed(charge.tax, sign);
        }
    }

    fn put_returns(&mut self, sale: &Sale, sign: i64) {
        if sale.returns.is_empty() {
            return;
        }
        self.returns += Tally { count: sign, amount: signed(sale.returned.total, sign) };
        for line in &sale.returns {
            let back = back(line, sale.currency, sign);
            let reason = self.return_reasons.entry(line.reason.name().to_owned()).or_default();
            *reason += Tally { count: -back.pieces, amount: -back.amount };
            self.put_goods(&line.item, back);
        }
    }

    /// Takes off what was turnover before, where that was counted: under the name of what the vouchers are for.
    fn put_prepaid(&mut self, sale: &Sale, sign: i64) {
        for prepaid in &sale.prepaid {
            let tax: Money = prepaid.taxes.iter().map(|row| row.tax).sum();
            let count = if prepaid.amount.is_negative() { -sign } else { sign };
            self.prepaid += Tally { count, amount: signed(prepaid.amount, sign) };
            let Some(goods) = &prepaid.voucher.goods else { continue };
            let off = Sold { amount: signed(prepaid.amount, -sign), tax: signed(tax, -sign), ..Sold::default() };
            *self.categories.entry(String::new()).or_default() += off;
            let article = self.articles.entry([" ", &goods.name].concat()).or_default();
            article.name.clone_from(&goods.name);
            article.sold += off;
        }
    }

    fn put_goods(&mut self, item: &Item, sold: Sold) {
        *self.categories.entry(item.category.clone()).or_default() += sold;
        let key = item.sku.as_ref().map_or_else(|| [" ", &item.name].concat(), |sku| sku.0.clone());
        let article = self.articles.entry(key).or_default();
        article.name.clone_from(&item.name);
        article.sold += sold;
    }

    /// Adds what another period sold.
    pub fn merge(&mut self, other: &Report) {
        self.sales += other.sales;
        self.post_voids += other.post_voids;
        self.returns += other.returns;
        self.vouchers += other.vouchers;
        self.prepaid += other.prepaid;
        add_each(&mut self.return_reasons, &other.return_reasons);
        self.pieces += other.pieces;
        self.total += other.total;
        self.tax += other.tax;
        self.rounding += other.rounding;
        self.discount += other.discount;
        add_each(&mut self.hours, &other.hours);
        add_each(&mut self.categories, &other.categories);
        add_each(&mut self.tenders, &other.tenders);
        add_each(&mut self.operators, &other.operators);
        for (key, article) in &other.articles {
            let mine = self.articles.entry(key.clone()).or_default();
            mine.name.clone_from(&article.name);
            mine.sold += article.sold;
        }
        for (mine, theirs) in [(&mut self.taxes, &other.taxes), (&mut self.charges, &other.charges)] {
            for (key, rates) in theirs {
                add_each(mine.entry(key.clone()).or_default(), rates);
            }
        }
    }

    /// What was sold of all goods.
    pub fn sold(&self) -> Sold {
        let mut all = Sold::default();
        self.categories.values().for_each(|sold| all += *sold);
        all
    }

    /// The articles that brought most, at most so many; ties by their SKU.
    pub fn best_articles(&self, limit: usize) -> Vec<(&str, &ArticleSold)> {
        let mut best: Vec<_> = self.articles.iter().map(|(key, article)| (key.as_str(), article)).collect();
        best.sort_by(|(a, left), (b, right)| right.sold.amount.cmp(&left.sold.amount).then(a.cmp(b)));
        best.truncate(limit);
        best
    }
}

/// Days of one week, month or any other period: the first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Period {
    /// The first business day.
    pub from: Date,
    /// The last one, included.
    pub to: Date,
}

impl Period {
    /// The same weekdays so many weeks before.
    pub fn weeks_before(self, weeks: i64) -> Period {
        Period { from: self.from.plus_days(-7 * weeks), to: self.to.plus_days(-7 * weeks) }
    }

    /// How many days it has; at least one.
    pub fn days(self) -> i64 {
        let mut days = 1;
        let mut day = self.from;
        while day < self.to {
            day = day.plus_days(1);
            days += 1;
        }
        days
    }
}

#[cfg(test)]
mod tests;

fn signed(amount: Money, sign: i64) -> Money {
    if sign < 0 { -amount } else { amount }
}

fn sold(line: &LineItem, amounts: &LineTotals, currency: Currency, sign: i64) -> Sold {
    let (amount, tax) = (amounts.amount + amounts.added, amounts.tax);
    let sold = Sold { pieces: line.quantity.pieces(), amount, tax, ..Sold::default() };
    sold.at_cost(&line.item, line.quantity, currency).times(sign)
}

/// Goods that came back, below zero. What is paid more for goods of the same sale that stay counts with them.
fn back(line: &ReturnLine, currency: Currency, sign: i64) -> Sold {
    let withdrawn: Money = line.withdrawn.iter().map(|kept| kept.more.amounts.tax).sum();
    let (amount, tax) = (line.back(), line.refund.amounts.tax - withdrawn);
    let back = Sold { pieces: line.quantity.pieces(), amount, tax, ..Sold::default() };
    back.at_cost(&line.item, line.quantity, currency).times(-sign)
}

fn add_each<Key: Ord + Clone, Value: Default + Copy + AddAssign>(
    mine: &mut BTreeMap<Key, Value>,
    theirs: &BTreeMap<Key, Value>,
) {
    for (key, value) in theirs {
        *mine.entry(key.clone()).or_default() += *value;
    }
}

impl Tally {
    fn is_nothing(&self) -> bool {
        *self == Tally::default()
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.count += other.count;
        self.amount += other.amount;
    }
}

impl AddAssign for Sold {
    fn add_assign(&mut self, other: Sold) {
        self.pieces += other.pieces;
        self.amount += other.amount;
        self.tax += other.tax;
        self.cost += other.cost;
        self.net_of_costed += other.net_of_costed;
    }
}

impl AddAssign for OperatorSold {
    fn add_assign(&mut self, other: OperatorSold) {
        self.sales += other.sales;
        self.pieces += other.pieces;
        self.amount += other.amount;
        self.discount += other.discount;
        self.post_voids += other.post_voids;
    }
}

impl AddAssign for TaxSold {
    fn add_assign(&mut self, other: TaxSold) {
        self.net += other.net;
        self.tax += other.tax;
        self.gross += other.gross;
    }
}
