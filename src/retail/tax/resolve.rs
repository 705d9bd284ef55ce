//! Which rates hold for a line: by day, region, place of consumption, price, holiday.

use super::ratio::Ratio;
use super::{BuyerExemption, TaxContext, TaxError, TaxableLine};
use crate::{Charge, Consumption, Country, DatedRate, Rate, Tax};

/// One tax that a line bears.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Applied<'a> {
    /// Its place among the country's taxes.
    pub index: usize,
    /// The tax.
    pub charge: &'a Charge,
    /// The row that holds.
    pub row: &'a DatedRate,
    /// Its rate, or the part of it that this buyer pays or need not pay.
    pub percent: Rate,
    /// The tax of one unit of what is taxed, taxes it stands on included.
    pub factor: Ratio,
    /// Whether this buyer need not pay it.
    pub is_exempt: bool,
}

impl Applied<'_> {
    /// Whether both are the same row, paid or not.
    fn is_same(&self, other: &Applied<'_>) -> bool {
        std::ptr::eq(self.row, other.row) && self.percent == other.percent && self.is_exempt == other.is_exempt
    }
}

/// Every tax a line bears. Lines of one category at one price class share it.
#[derive(Clone, Debug)]
pub(crate) struct Treatment<'a> {
    pub tax: &'a Tax,
    pub applied: Vec<Applied<'a>>,
    /// What 1 becomes with every tax on top.
    pub whole: Ratio,
    /// All rates this buyer pays, together.
    pub rate: Rate,
}

impl<'a> Treatment<'a> {
    /// The mark on the paper: of goods that are taxed by where they are eaten, the mark their rate usually has.
    pub fn mark(&self, context: &TaxContext<'a>) -> &'a str {
        let is_placed = self.applied.iter().any(|applied| applied.row.place.is_some());
        if is_placed { context.country.mark_at(self.tax, self.rate, context.day) } else { &self.tax.mark }
    }

    /// Whether both tax the same way.
    fn is_same(&self, other: &Treatment<'_>) -> bool {
        self.tax.id == other.tax.id
            && self.applied.len() == other.applied.len()
            && self.applied.iter().zip(&other.applied).all(|(mine, theirs)| mine.is_same(theirs))
    }

    /// What it is among the treatments of its document: its category, and which of the category's rows apply, paid or not.
    fn key(&self) -> (String, Vec<(usize, usize, bool)>) {
        let row = |applied: &Applied<'_>| self.tax.rates.iter().position(|row| std::ptr::eq(row, applied.row));
        let applied = self.applied.iter().map(|applied| (applied.index, row(applied).unwrap_or(0), applied.is_exempt));
        (self.tax.id.clone(), applied.collect())
    }
}

/// The treatments of a document and which line has which.
pub(crate) struct Resolved<'a> {
    pub treatments: Vec<Treatment<'a>>,
    pub of_line: Vec<usize>,
}

impl Resolved<'_> {
    /// The same with the treatments in an order of their own: what is shared out over them must not depend on the order of scanning.
    fn in_order(self) -> Self {
        let Resolved { treatments, of_line } = self;
        let mut order: Vec<usize> = (0..treatments.len()).collect();
        order.sort_by_cached_key(|index| treatments[*index].key());
        let mut place = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            place[*old] = new;
        }
        let of_line = of_line.into_iter().map(|old| place[old]).collect();
        Resolved { treatments: order.into_iter().map(|old| treatments[old].clone()).collect(), of_line }
    }
}

pub(crate) fn resolve<'a>(lines: &[TaxableLine<'_>], context: &TaxContext<'a>) -> Result<Resolved<'a>, TaxError> {
    if context.country.is_region_required && context.country.here.is_empty() {
        return Err(TaxError::RegionMissing { country: context.country.code.clone() });
    }
    let mut treatments: Vec<Treatment<'a>> = Vec::new();
    // A category without conditions is looked up once; beside it stands its treatment.
    let mut plain: Vec<(&TaxableLine<'_>, usize)> = Vec::new();
    let mut of_line = Vec::with_capacity(lines.len());
    for line in lines {
        let is_alike = |known: &TaxableLine<'_>| {
            known.category == line.category && known.place == line.place && known.exemption == line.exemption
        };
        if let Some((_, index)) = plain.iter().find(|(known, _)| is_alike(known)) {
            of_line.push(*index);
            continue;
        }
        let country = context.country;
        let tax = country.tax(line.category).ok_or_else(|| TaxError::UnknownCategory {
            category: line.category.to_owned(),
            country: country.code.clone(),
        })?;
        let treatment = treatment(tax, line, lines, context)?;
        let known = treatments.iter().position(|known| known.is_same(&treatment));
        let index = known.unwrap_or_else(|| {
            treatments.push(treatment);
            treatments.len() - 1
        });
        let is_plain =
            |row: &DatedRate| row.price_from.is_none() && row.price_to.is_none() && row.category_total_to.is_none();
        if tax.rates.iter().all(is_plain) {
            plain.push((line, index));
        }
        of_line.push(index);
    }
    Ok(Resolved { treatments, of_line }.in_order())
}

fn treatment<'a>(
    tax: &'a Tax,
    line: &TaxableLine<'_>,
    lines: &[TaxableLine<'_>],
    context: &TaxContext<'a>,
) -> Result<Treatment<'a>, TaxError> {
    let country = context.country;
    let no_rate = || TaxError::NoRate { category: tax.id.clone(), day: context.day };
    let rows = tax.rates.iter().filter(|row| is_here(row, country));
    let mut found: Vec<Option<&DatedRate>> = vec![None; country.charges.len()];
    let mut is_expected = vec![false; country.charges.len()];
    for row in rows {
        let charge = country.charge_of(row);
        let Some(index) = country.charges.iter().position(|known| known.id == charge.id) else { continue };
        is_expected[index] = true;
        if row.covers(context.day)
            && holds(row, line, lines)
            && found[index].is_none_or(|best| rank(row, country) > rank(best, country))
        {
            found[index] = Some(row);
        }
    }
    // A tax with rows for this place and none for this day would be left out on a guess.
    if is_expected.iter().zip(&found).any(|(is_expected, row)| *is_expected && row.is_none())
        || !is_expected.contains(&true)
    {
        return Err(no_rate());
    }
    let is_replaced = |charge: &Charge| {
        let others = country.charges.iter().zip(&found).filter(|(_, row)| row.is_some());
        others.into_iter().any(|(other, _)| other.replaces.contains(&charge.id))
    };
    let mut applied: Vec<Applied<'a>> = Vec::new();
    let mut whole = Ratio::ONE;
    for (index, charge) in country.charges.iter().enumerate() {
        let Some(row) = found[index].filter(|_| !is_replaced(charge)) else { continue };
        let base = applied
            .iter()
            .filter(|other| charge.on_top_of.contains(&other.charge.id))
            .try_fold(Ratio::ONE, |base, other| base.plus(other.factor));
        let base = base.ok_or(TaxError::TooLarge)?;
        let remaining = remaining(charge, row.percent, country, line.exemption.or(context.exemption))?;
        for (percent, is_exempt) in parts(row.percent, remaining) {
            let factor = base.times(percent.ratio()).ok_or(TaxError::TooLarge)?;
            whole = whole.plus(factor).ok_or(TaxError::TooLarge)?;
            applied.push(Applied { index, charge, row, percent, factor, is_exempt });
        }
    }
    let paid = applied.iter().filter(|applied| !applied.is_exempt);
    let rate = paid.map(|applied| applied.factor).try_fold(Ratio::ZERO, Ratio::plus).ok_or(TaxError::TooLarge)?;
    Ok(Treatment { tax, applied, whole, rate: rate.percent() })
}

fn is_here(row: &DatedRate, country: &Country) -> bool {
    row.region.as_ref().is_none_or(|region| country.here.contains(region))
}

fn holds(row: &DatedRate, line: &TaxableLine<'_>, lines: &[TaxableLine<'_>]) -> bool {
    let pieces = i128::from(line.pieces.max(1));
    let amount = i128::from(line.gross.minor().abs());
    let place = line.place.unwrap_or(Consumption::Takeaway);
    let category_total = || -> i128 {
        let same = lines.iter().filter(|other| other.category == line.category);
        same.map(|other| i128::from(other.gross.minor())).sum::<i128>().abs()
    };
    row.place.is_none_or(|only| only == place)
        && row.price_from.is_none_or(|from| amount >= i128::from(from.minor()) * pieces)
        && row.price_to.is_none_or(|to| amount <= i128::from(to.minor()) * pieces)
        && row.category_total_to.is_none_or(|to| category_total() <= i128::from(to.minor()))
}

/// A holiday goes before the usual rate, the inner region before the outer, a condition before none.
fn rank(row: &DatedRate, country: &Country) -> (bool, usize, u8) {
    let depth = row.region.as_ref().and_then(|region| country.here.iter().position(|here| here == region));
    let conditions =
        [row.place.is_some(), row.category_total_to.is_some(), row.price_from.is_some() || row.price_to.is_some()];
    (row.holiday.is_some(), depth.map_or(0, |depth| country.here.len() - depth), conditions.map(u8::from).iter().sum())
}

/// How much of a tax this buyer pays.
fn remaining(
    charge: &Charge,
    percent: Rate,
    country: &Country,
    exemption: Option<&BuyerExemption>,
) -> Result<Option<Rate>, TaxError> {
    let Some(exemption) = exemption else { return Ok(None) };
    let unknown = || TaxError::UnknownExemption { exemption: exemption.rule.clone(), country: country.code.clone() };
    let rule = country.exemptions_here().find(|rule| rule.id == exemption.rule).ok_or_else(unknown)?;
    if rule.needs_certificate && exemption.certificate.trim().is_empty() {
        return Err(TaxError::CertificateMissing { exemption: exemption.rule.clone() });
    }
    let is_relieved = rule.charges.is_empty() || rule.charges.contains(&charge.id);
    Ok(is_relieved.then(|| rule.remaining_percent.unwrap_or_default().min(percent)))
}

/// What is paid of a rate, and what is not.
fn parts(percent: Rate, remaining: Option<Rate>) -> impl Iterator<Item = (Rate, bool)> {
    let (paid, relieved) = match remaining {
        None => (Some(percent), None),
        Some(Rate::ZERO) => (None, Some(percent)),
        Some(remaining) => (Some(remaining), Some(percent.less(remaining)).filter(|relieved| *relieved != Rate::ZERO)),
    };
    paid.map(|paid| (paid, false)).into_iter().chain(relieved.map(|relieved| (relieved, true)))
}
