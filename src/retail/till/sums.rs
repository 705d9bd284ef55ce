//! What each journal record adds to the sums of its till, and what must be in the drawer by them.

use crate::{Deed, Money, Prepaid, Sale, Tender, TenderKind, TransactionEvent, VoucherSold};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SumName {
    /// Finished sales and what was sold.
    Sales,
    /// Sales that took goods back, and what those were worth.
    Returns,
    /// Sales undone as a whole.
    PostVoids,
    /// Money taken and kept, by kind: `cash` is already less change, `cash USD` what cash of another currency was taken for.
    Tender,
    /// Money given back, by kind.
    Refund,
    /// Tax, by category and rate: `standard 10`.
    Tax,
    /// What those taxes are part of, tax included, by the same.
    Taxed,
    /// Discounts given by cashiers.
    Discounts,
    /// What promotions took off.
    Promotions,
    /// Cash of other currencies in their own minor units, by ISO 4217 code.
    ForeignCash,
    /// Gift vouchers sold for whatever the shops sell, less those undone: neither sales nor taxed.
    Vouchers,
    /// What vouchers for one kind of goods paid, less what went back onto them: sales when they were sold, and no part of them here.
    Prepaid,
    /// Cash rounding.
    Rounding,
    /// Baskets that were given up.
    VoidedBaskets,
    /// Lines taken out of open baskets, and what those were worth.
    LineVoids,
    /// Lines sold for another price than the one in force.
    PriceOverrides,
    /// Drawer openings without a sale.
    NoSales,
    /// Receipts printed again.
    Reprints,
    /// The float: what was in the drawer when the period began.
    Float,
    /// Counted float less what the close before had left.
    FloatDifference,
    /// Cash put in without a sale, by category.
    PaidIn,
    /// Cash taken out without a sale, by category.
    PaidOut,
    /// Cash brought to the safe.
    Lifts,
    /// Counts of the drawer.
    Counts,
    /// Times the drawer stood open too long.
    DrawerAlarms,
}

impl SumName {
    /// All of them, in the order of a report.
    pub const ALL: [SumName; 25] = [
        SumName::Sales,
        SumName::Returns,
        SumName::PostVoids,
        SumName::Tender,
        SumName::Refund,
        SumName::Tax,
        SumName::Taxed,
        SumName::Discounts,
        SumName::Promotions,
        SumName::ForeignCash,
        SumName::Vouchers,
        SumName::Prepaid,
        SumName::Rounding,
        SumName::VoidedBaskets,
        SumName::LineVoids,
        SumName::PriceOverrides,
        SumName::NoSales,
        SumName::Reprints,
        SumName::Float,
        SumName::FloatDifference,
        SumName::PaidIn,
        SumName::PaidOut,
        SumName::Lifts,
        SumName::Counts,
        SumName::DrawerAlarms,
    ];

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            SumName::Sales => "sales",
            SumName::Returns => "returns",
            SumName::PostVoids => "post-voids",
            SumName::Tender => "tender",
            SumName::Refund => "refund",
            SumName::Tax => "tax",
            SumName::Taxed => "taxed",
            SumName::Discounts => "discounts",
            SumName::Promotions => "promotions",
            SumName::ForeignCash => "foreign-cash",
            SumName::Vouchers => "vouchers",
            SumName::Prepaid => "prepaid",
            SumName::Rounding => "rounding",
            SumName::VoidedBaskets => "voided-baskets",
            SumName::LineVoids => "line-voids",
            SumName::PriceOverrides => "price-overrides",
            SumName::NoSales => "no-sales",
            SumName::Reprints => "reprints",
            SumName::Float => "float",
            SumName::FloatDifference => "float-difference",
            SumName::PaidIn => "paid-in",
            SumName::PaidOut => "paid-out",
            SumName::Lifts => "lifts",
            SumName::Counts => "counts",
            SumName::DrawerAlarms => "drawer-alarms",
        }
    }

    /// The sum with this name in files.
    pub fn named(name: &str) -> Option<SumName> {
        SumName::ALL.into_iter().find(|known| known.name() == name)
    }
}

/// One sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TillSum {
    /// Of what.
    pub name: SumName,
    /// Which part of it: a kind of tender, a category with its rate, a category of expenses.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// How often.
    pub count: i64,
    /// How much, in minor units of the store's currency.
    pub amount: Money,
}

impl TillSum {
    fn new(name: SumName, part: &str, count: i64, amount: Money) -> TillSum {
        TillSum { name, part: part.to_owned(), count, amount }
    }
}

/// The sums of a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TillSums(BTreeMap<(SumName, String), (i64, Money)>);

impl TillSums {
    /// Adds one.
    pub fn add(&mut self, more: &TillSum) {
        let (count, amount) = self.0.entry((more.name, more.part.clone())).or_default();
        *count += more.count;
        *amount += more.amount;
    }

    /// Each, in the order of a report.
    pub fn list(&self) -> Vec<TillSum> {
        let sum = |((name, part), (count, amount)): (&(SumName, String), &(i64, Money))| TillSum {
            name: *name,
            part: part.clone(),
            count: *count,
            amount: *amount,
        };
        self.0.iter().map(sum).collect()
    }

    /// Whether nothing was summed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How much of one part.
    pub fn amount_of(&self, name: SumName, part: &str) -> Money {
        self.0.get(&(name, part.to_owned())).map_or(Money::ZERO, |(_, amount)| *amount)
    }

    /// How much of all parts.
    pub fn amount(&self, name: SumName) -> Money {
        self.parts(name).map(|(_, _, amount)| amount).sum()
    }

    /// How often, all parts.
    pub fn count(&self, name: SumName) -> i64 {
        self.parts(name).map(|(_, count, _)| count).sum()
    }

    /// Each part with its count and amount.
    pub fn parts(&self, name: SumName) -> impl Iterator<Item = (&str, i64, Money)> {
        let is_it = move |(key, _): &(&(SumName, String), &(i64, Money))| key.0 == name;
        self.0.iter().filter(is_it).map(|(key, (count, amount))| (key.1.as_str(), *count, *amount))
    }

    /// Cash that came and went since the period began, the float left aside: kept + paid in - paid out - lifts - what went back.
    pub fn cash_moved(&self) -> Money {
        let cash = tender_part(TenderKind::Cash);
        self.amount_of(SumName::Tender, cash) - self.amount_of(SumName::Refund, cash) + self.amount(SumName::PaidIn)
            - self.amount(SumName::PaidOut)
            - self.amount(SumName::Lifts)
    }

    /// What must be in the drawer.
    pub fn expected_cash(&self) -> Money {
        self.amount(SumName::Float) + self.cash_moved()
    }
}

impl FromIterator<TillSum> for TillSums {
    fn from_iter<Sums: IntoIterator<Item = TillSum>>(sums: Sums) -> TillSums {
        let mut all = TillSums::default();
        sums.into_iter().for_each(|sum| all.add(&sum));
        all
    }
}

/// The name of a kind of tender in the sums.
const fn tender_part(kind: TenderKind) -> &'static str {
    kind.key()
}

/// What a record adds to the sums of its till. `undone` is the sale a post-void undoes: its taxes are taken back one by one.
pub fn postings(event: &TransactionEvent, undone: Option<&Sale>) -> Vec<TillSum> {
    let one = |name, amount| vec![TillSum::new(name, "", 1, amount)];
    match event {
        TransactionEvent::Sale(sale) => of_sale(sale),
        TransactionEvent::PostVoid(void) => {
            let mut sums = one(SumName::PostVoids, void.total - VoucherSold::debt(&void.vouchers));
            sums.extend(of_vouchers(&void.vouchers, -1));
            sums.extend(of_prepaid(&void.prepaid, -1));
            for refund in &void.refunds {
                add_tender(&mut sums, &Tender { amount: -refund.amount, ..refund.clone() });
            }
            sums.extend(undone.into_iter().flat_map(|sale| of_taxes(sale, -1)));
            sums.extend(undone.into_iter().flat_map(|sale| of_discounts(sale, -1)));
            sums.extend(some(SumName::Rounding, -void.rounding));
            sums
        }
        TransactionEvent::Void(basket) => one(SumName::VoidedBaskets, basket.total),
        TransactionEvent::NoSale { .. } => one(SumName::NoSales, Money::ZERO),
        TransactionEvent::Reprint { copy, .. } | TransactionEvent::Invoiced { copy, .. } if *copy > 0 => {
            one(SumName::Reprints, Money::ZERO)
        }
        TransactionEvent::Act(act) if act.did == Deed::LineVoid => {
            one(SumName::LineVoids, act.amount.unwrap_or_default())
        }
        TransactionEvent::PriceOverridden(_) => one(SumName::PriceOverrides, Money::ZERO),
        TransactionEvent::TillOpened(opened) => {
            let mut sums = one(SumName::Float, opened.float - opened.carried.unwrap_or_default());
            sums.extend(opened.carried.and_then(|carried| some(SumName::FloatDifference, opened.float - carried)));
            sums
        }
        TransactionEvent::PaidIn(moved) => vec![TillSum::new(SumName::PaidIn, &moved.category, 1, moved.amount)],
        TransactionEvent::PaidOut(moved) => vec![TillSum::new(SumName::PaidOut, &moved.category, 1, moved.amount)],
        TransactionEvent::CashLift(lift) => one(SumName::Lifts, lift.amount),
        TransactionEvent::TillCounted(_) => one(SumName::Counts, Money::ZERO),
        TransactionEvent::DrawerLeftOpen(_) => one(SumName::DrawerAlarms, Money::ZERO),
        _ => Vec::new(),
    }
}

fn some(name: SumName, amount: Money) -> Option<TillSum> {
    (!amount.is_zero()).then(|| TillSum::new(name, "", 1, amount))
}

fn of_sale(sale: &Sale) -> Vec<TillSum> {
    let mut sums = Vec::new();
    let prepaid = |is_back: bool| -> Money {
        let its = sale.prepaid.iter().filter(|prepaid| prepaid.amount.is_negative() == is_back);
        its.map(|prepaid| prepaid.amount).sum()
    };
    if !sale.lines.is_empty() {
        sums.push(TillSum::new(SumName::Sales, "", 1, sale.totals.total - prepaid(false)));
    }
    if !sale.returns.is_empty() {
        sums.push(TillSum::new(SumName::Returns, "", 1, sale.returned.total + prepaid(true)));
    }
    sale.tenders.iter().for_each(|tender| add_tender(&mut sums, tender));
    if !sale.change.is_zero() {
        sums.push(TillSum::new(SumName::Tender, tender_part(TenderKind::Cash), 0, -sale.change));
    }
    sums.extend(of_taxes(sale, 1));
    sums.extend(of_discounts(sale, 1));
    sums.extend(of_vouchers(&sale.vouchers, 1));
    sums.extend(of_prepaid(&sale.prepaid, 1));
    sums.extend(some(SumName::Rounding, sale.rounding));
    sums
}

/// Gift vouchers that were sold and are debts; `sign` -1 takes them back.
fn of_vouchers(vouchers: &[VoucherSold], sign: i64) -> impl Iterator<Item = TillSum> {
    let signed = move |voucher: &VoucherSold| Money::from_minor(voucher.amount.minor() * sign);
    let debts = vouchers.iter().filter(|voucher| voucher.goods.is_none());
    debts.map(move |voucher| TillSum::new(SumName::Vouchers, "", sign, signed(voucher)))
}

/// What vouchers for one kind of goods paid; `sign` -1 takes it back.
fn of_prepaid(prepaid: &[Prepaid], sign: i64) -> impl Iterator<Item = TillSum> {
    let count = move |amount: Money| if amount.is_negative() { -sign } else { sign };
    let signed = move |amount: Money| Money::from_minor(amount.minor() * sign);
    prepaid.iter().map(move |it| TillSum::new(SumName::Prepaid, "", count(it.amount), signed(it.amount)))
}

/// What was taken off what was sold; `sign` -1 takes that back.
fn of_discounts(sale: &Sale, sign: i64) -> impl Iterator<Item = TillSum> {
    let totals = &sale.totals;
    let by_hand = (SumName::Discounts, totals.discount - totals.promotion_discount);
    let parts = [by_hand, (SumName::Promotions, totals.promotion_discount)];
    let signed = move |amount: Money| Money::from_minor(amount.minor() * sign);
    let some = parts.into_iter().filter(|(_, amount)| !amount.is_zero());
    some.map(move |(name, amount)| TillSum::new(name, "", sign, signed(amount)))
}

/// Money that came, or went if it is below zero. Cash of another currency isn't in the store's own: it has a part of its own.
fn add_tender(sums: &mut Vec<TillSum>, tender: &Tender) {
    let (name, amount) = match tender.amount.is_negative() {
        false => (SumName::Tender, tender.amount),
        true => (SumName::Refund, -tender.amount),
    };
    match &tender.foreign {
        None => sums.push(TillSum::new(name, tender_part(tender.kind), 1, amount)),
        Some(foreign) => {
            let part = [tender_part(tender.kind), " ", foreign.currency.code()].concat();
            sums.push(TillSum { name, part, count: 1, amount });
            let sign = if tender.amount.is_negative() { -1 } else { 1 };
            let own = Money::from_minor(foreign.amount.minor() * sign);
            sums.push(TillSum::new(SumName::ForeignCash, foreign.currency.code(), sign, own));
        }
    }
}

/// The taxes of a sale; `sign` -1 takes them back.
fn of_taxes(sale: &Sale, sign: i64) -> Vec<TillSum> {
    let sold = sale.totals.taxes.iter().map(|tax| (tax, sign));
    let returned = sale.returned.taxes.iter().map(|tax| (tax, -sign));
    let prepaid = sale.prepaid.iter().flat_map(|prepaid| &prepaid.taxes).map(|tax| (tax, -sign));
    let mut sums = Vec::with_capacity(2 * sale.totals.taxes.len());
    for (tax, sign) in sold.chain(returned).chain(prepaid) {
        let signed = |amount: Money| Money::from_minor(amount.minor() * sign);
        let part = format!("{} {}", tax.category, tax.rate);
        sums.push(TillSum { name: SumName::Tax, part: part.clone(), count: sign, amount: signed(tax.tax) });
        sums.push(TillSum { name: SumName::Taxed, part, count: sign, amount: signed(tax.gross) });
    }
    sums
}
