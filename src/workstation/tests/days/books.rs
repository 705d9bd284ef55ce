//! What a life should have led to, summed beside the till from nothing but its answers and its finished sales.

use crate::*;
use retail::{LineId, Money, OperatorId, Report, Sale, SumName, TenderKind};
use std::collections::{BTreeMap, BTreeSet};

type Till = Option<OperatorId>;

/// Amounts of a while, in minor units: by tender, by operator, by tax category and rate (net, tax, gross).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    total: i64,
    tax: i64,
    rounding: i64,
    tenders: BTreeMap<&'static str, i64>,
    operators: BTreeMap<OperatorId, i64>,
    taxes: BTreeMap<String, [i64; 3]>,
}

impl Sums {
    fn add_tax(&mut self, key: String, amounts: [Money; 3], sign: i64) {
        let sums = self.taxes.entry(key).or_default();
        sums.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum += sign * amount.minor());
    }

    fn add_sale(&mut self, sale: &Sale, sign: i64) {
        let net = sale.totals.total - sale.returned.total;
        self.total += sign * net.minor();
        self.tax += sign * (sale.totals.tax - sale.returned.tax).minor();
        self.rounding += sign * sale.rounding.minor();
        *self.operators.entry(sale.operator.clone()).or_default() += sign * net.minor();
        for (taxes, sign) in [(&sale.totals.taxes, sign), (&sale.returned.taxes, -sign)] {
            for tax in taxes {
                self.add_tax(format!("{} {}", tax.category, tax.rate), [tax.net, tax.tax, tax.gross], sign);
            }
        }
    }

    fn take(&mut self, kind: TenderKind, minor: i64) {
        *self.tenders.entry(kind.key()).or_default() += minor;
    }

    /// Without what is nothing, so that only amounts are compared.
    fn plain(mut self) -> Sums {
        self.tenders.retain(|_, amount| *amount != 0);
        self.operators.retain(|_, amount| *amount != 0);
        self.taxes.retain(|_, amounts| *amounts != [0; 3]);
        self
    }

    /// What a report says.
    pub(super) fn of_report(report: &Report) -> Sums {
        let mut sums = Sums {
            total: report.total.minor(),
            tax: report.tax.minor(),
            rounding: report.rounding.minor(),
            ..Sums::default()
        };
        report.tenders.iter().for_each(|(kind, tally)| sums.take(*kind, tally.amount.minor()));
        for (operator, sold) in &report.operators {
            sums.operators.insert(operator.clone(), sold.amount.minor());
        }
        for (category, rates) in &report.taxes {
            for (rate, tax) in rates {
                sums.add_tax(format!("{category} {rate}"), [tax.net, tax.tax, tax.gross], 1);
            }
        }
        sums.plain()
    }

    /// What Z reports say together. They don't name operators.
    fn of_closes(closes: &[ZView]) -> Sums {
        let mut sums = Sums::default();
        for sum in closes.iter().flat_map(|z| &z.closed.sums) {
            let amount = sum.amount;
            match sum.name {
                SumName::Sales => sums.total += amount.minor(),
                SumName::Returns | SumName::PostVoids => sums.total -= amount.minor(),
                SumName::Rounding => sums.rounding += amount.minor(),
                SumName::Tender | SumName::Refund => {
                    let kind = if sum.part.starts_with("card") { TenderKind::Card } else { TenderKind::Cash };
                    sums.take(kind, if sum.name == SumName::Tender { amount.minor() } else { -amount.minor() });
                }
                SumName::Tax => {
                    sums.tax += amount.minor();
                    sums.add_tax(sum.part.clone(), [-amount, amount, Money::ZERO], 1);
                }
                SumName::Taxed => sums.add_tax(sum.part.clone(), [amount, Money::ZERO, amount], 1),
                _ => {}
            }
        }
        sums.plain()
    }
}

/// A sale as it was paid, and what came back of it.
#[derive(Clone, Debug)]
struct Sold {
    sale: Sale,
    cash_kept: i64,
    is_undone: bool,
    /// What came back of each line, in thousandths or pieces, and what went back for the whole.
    came: BTreeMap<LineId, i64>,
    refunded: i64,
}

/// The books beside the till.
#[derive(Clone, Debug, Default)]
pub(super) struct Books {
    /// What should be in each drawer.
    pub(super) cash: BTreeMap<Till, i64>,
    /// Drawers with something that isn't closed.
    pub(super) open: BTreeSet<Till>,
    sold: BTreeMap<u64, Sold>,
    last_receipt: u64,
    last_z: u64,
    /// What was sold, given back and undone since everything was closed.
    since: Sums,
    closes: Vec<ZView>,
}

fn same<Value: PartialEq + std::fmt::Debug>(what: &str, found: Value, expected: Value) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?}, and should be {expected:?}")) }
}

impl Books {
    /// Receipts of sales that aren't undone, the newest first.
    pub(super) fn receipts(&self) -> Vec<u64> {
        let is_there = |(receipt, sold): (&u64, &Sold)| (!sold.is_undone).then_some(*receipt);
        self.sold.iter().rev().filter_map(is_there).collect()
    }

    fn move_cash(&mut self, till: &Till, minor: i64) {
        *self.cash.entry(till.clone()).or_default() += minor;
        self.open.insert(till.clone());
    }

    fn receipt(&mut self, receipt: u64) -> Result<(), String> {
        self.last_receipt += 1;
        same("a receipt number", receipt, self.last_receipt)
    }

    /// Takes in a finished sale.
    pub(super) fn paid(&mut self, till: &Till, view: &view::SaleView, sale: Sale) -> Result<(), String> {
        self.receipt(view.receipt)?;
        let mut own_cash = -view.change.minor();
        for tender in &view.tenders {
            self.since.take(tender.kind, tender.amount.minor());
            if tender.kind == TenderKind::Cash && tender.foreign.is_none() {
                own_cash += tender.amount.minor();
            }
        }
        self.since.take(TenderKind::Cash, -view.change.minor());
        let all: i64 = view.tenders.iter().map(|tender| tender.amount.minor()).sum();
        same("what was handed over", all - view.change.minor(), (view.total + view.rounding).minor())?;
        self.move_cash(till, own_cash);
        self.since.add_sale(&sale, 1);
        for line in &sale.returns {
            let Some(source) = line.source() else { continue };
            let sold = self.sold.get_mut(&source.receipt).ok_or("goods came back that were never sold")?;
            *sold.came.entry(source.line).or_default() += line.quantity.amount();
            sold.refunded += line.back().minor();
            let line =
                sold.sale.lines.iter().find(|line| line.id == source.line).ok_or("a line came back that isn't")?;
            if sold.is_undone || sold.came[&source.line] > line.quantity.amount() {
                return Err(format!("more of line {} of receipt {} came back than was sold", line.id, source.receipt));
            }
            if sold.refunded > sold.sale.totals.total.minor() || sold.refunded < 0 {
                return Err(format!("{} went back for receipt {}", sold.refunded, source.receipt));
            }
        }
        let card: i64 = view.tenders.iter().filter(|it| it.kind == TenderKind::Card).map(|it| it.amount.minor()).sum();
        let cash_kept = all - view.change.minor() - card;
        let sold = Sold { sale, cash_kept, is_undone: false, came: BTreeMap::new(), refunded: 0 };
        self.sold.insert(view.receipt, sold);
        Ok(())
    }

    /// Takes in a post-void.
    pub(super) fn undone(&mut self, till: &Till, receipt: u64, slip: u64, back: [Money; 2]) -> Result<(), String> {
        self.receipt(slip)?;
        let sold = self.sold.get_mut(&receipt).ok_or("undone, but never sold")?;
        if sold.is_undone || !sold.came.is_empty() || !sold.sale.returns.is_empty() {
            return Err(format!("receipt {receipt} can't be undone"));
        }
        sold.is_undone = true;
        let (sale, cash) = (sold.sale.clone(), sold.cash_kept);
        same("cash back", back[0].minor(), cash)?;
        self.since.add_sale(&sale, -1);
        self.since.take(TenderKind::Cash, -back[0].minor());
        self.since.take(TenderKind::Card, -back[1].minor());
        self.move_cash(till, -cash);
        Ok(())
    }

    /// Takes in an act of a till.
    pub(super) fn moved(&mut self, till: &Till, minor: i64) {
        self.move_cash(till, minor);
    }

    /// The float was counted: whatever moved before, that much is there.
    pub(super) fn opened(&mut self, till: &Till, counted: i64) {
        self.cash.insert(till.clone(), counted);
        self.open.insert(till.clone());
    }

    pub(super) fn expected(&self, till: &Till) -> i64 {
        self.cash.get(till).copied().unwrap_or_default()
    }

    /// Takes in a sealed count.
    pub(super) fn counted(&mut self, till: &Till, [counted, expected, difference]: [Money; 3]) -> Result<(), String> {
        self.open.insert(till.clone());
        same("what a count expects", expected.minor(), self.expected(till))?;
        same("over and short", difference, counted - expected)
    }

    /// Takes in a close.
    pub(super) fn closed(&mut self, z: ZView) -> Result<(), String> {
        self.last_z += 1;
        same("the number of a Z", z.closed.number, self.last_z)?;
        same("what a Z expects", z.closed.expected.minor(), self.expected(&z.till))?;
        let there = z.closed.counted + z.closed.since_count;
        same("what goes to the bank", z.closed.banked + z.closed.carried, there)?;
        same("over and short of a Z", z.closed.difference, there - z.closed.expected)?;
        same("missing receipts", z.closed.missing_receipts.len(), 0)?;
        self.cash.insert(z.till.clone(), z.closed.carried.minor());
        self.open.remove(&z.till);
        self.closes.push(z);
        Ok(())
    }

    /// Everything is closed: reports, Z reports and these books say the same to the cent.
    pub(super) fn compare(&mut self, report: &Report) -> Result<(), String> {
        let (since, closes) = (std::mem::take(&mut self.since).plain(), std::mem::take(&mut self.closes));
        let report = Sums::of_report(report);
        same("the report", report.clone(), since)?;
        let closes = Sums { operators: report.operators.clone(), ..Sums::of_closes(&closes) };
        same("the Z reports", closes, report)
    }
}
