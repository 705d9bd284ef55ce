//! From a basket's lines and their context to every amount of tax: one function, in exact fractions until the law rounds.

use super::ratio::{Ratio, money, share_out};
use super::resolve::{Applied, Resolved, resolve};
use super::trace::{Trace, written};
use super::{
    Breakdown, ChargeTotal, LevyTotal, LineTax, RoundingMode, TaxContext, TaxError, TaxPart, TaxStep, TaxTotal,
    TaxableLine,
};
use crate::{LevyTax, Money, RoundingRule, TaxRounding};

/// The tax of every line, category and tax by the country's rules of that day; the steps that led there go to `trace` if it is wanted.
///
/// # Errors
/// When a category, region, rate, levy or certificate is missing: nothing is sold on a guess.
pub fn breakdown(
    lines: &[TaxableLine<'_>],
    context: &TaxContext<'_>,
    trace: Option<&mut Vec<TaxStep>>,
) -> Result<Breakdown, TaxError> {
    let mut work = Work {
        lines,
        context,
        resolved: resolve(lines, context)?,
        levied: Vec::new(),
        taxes: Vec::new(),
        width: 0,
        trace: Trace::new(trace),
    };
    let levies = work.levy()?;
    work.width = work.resolved.treatments.iter().map(|treatment| treatment.applied.len()).max().unwrap_or(0);
    work.taxes = vec![0; lines.len() * work.width];
    work.tell_rates()?;
    match context.country.rounding.scope {
        TaxRounding::Line if !work.is_finer() => work.round_lines()?,
        scope => work.round_groups(scope)?,
    }
    work.finish(levies)
}

/// What a line's levies do to it, in minor units.
#[derive(Clone, Copy, Debug, Default)]
struct Levied {
    /// Added to the price before tax is worked out of or onto it.
    as_goods: i128,
    /// Net amounts that tax is charged on.
    in_base: i128,
    /// Net amounts that the price holds.
    in_price: i128,
    /// Paid above the price.
    on_top: i128,
    /// Neither net nor tax of the category.
    outside: i128,
}

struct Work<'a> {
    lines: &'a [TaxableLine<'a>],
    context: &'a TaxContext<'a>,
    resolved: Resolved<'a>,
    levied: Vec<Levied>,
    /// Per line `width` places, one for each applied tax, in minor units.
    taxes: Vec<i128>,
    width: usize,
    trace: Trace<'a>,
}

/// Lines of one treatment and one of their taxes.
struct Cell {
    treatment: usize,
    applied: usize,
    exact: Ratio,
}

impl<'a> Work<'a> {
    fn rule(&self) -> &'a RoundingRule {
        &self.context.country.rounding
    }

    /// Decimals beyond the minor unit that each line is rounded to first.
    fn finer(&self) -> u8 {
        let exponent = self.context.country.currency.exponent();
        self.rule().places.map_or(0, |places| places.saturating_sub(exponent))
    }

    fn is_finer(&self) -> bool {
        self.finer() > 0
    }

    fn applied(&self, line: usize) -> &[Applied<'a>] {
        &self.resolved.treatments[self.resolved.of_line[line]].applied
    }

    fn levy(&mut self) -> Result<Vec<LevyTotal>, TaxError> {
        let mut totals: Vec<LevyTotal> = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            let mut levied = Levied::default();
            for id in line.levies {
                let missing = || TaxError::NoLevy { levy: id.clone(), day: self.context.day };
                let levy = self.context.country.levy_on(id, self.context.day).ok_or_else(missing)?;
                let amount = i128::from(levy.amount_minor) * i128::from(line.pieces);
                match (levy.taxed, levy.is_in_price) {
                    (LevyTax::AsGoods, false) => {
                        (levied.as_goods, levied.on_top) = (levied.as_goods + amount, levied.on_top + amount)
                    }
                    (LevyTax::AsGoods, true) => {}
                    (LevyTax::InBase, false) => {
                        (levied.in_base, levied.on_top) = (levied.in_base + amount, levied.on_top + amount)
                    }
                    (LevyTax::InBase, true) => {}
                    (LevyTax::Outside, false) => {
                        (levied.outside, levied.on_top) = (levied.outside + amount, levied.on_top + amount)
                    }
                    (LevyTax::Outside, true) => {
                        (levied.outside, levied.in_price) = (levied.outside + amount, levied.in_price + amount)
                    }
                }
                let borne = money(amount).ok_or(TaxError::TooLarge)?;
                self.trace.add(|| TaxStep::Levied {
                    line: index,
                    levy: id.clone(),
                    label: levy.label.clone(),
                    amount: borne,
                    is_in_price: levy.is_in_price,
                    source: levy.source.clone(),
                });
                match totals.iter_mut().find(|total| total.levy == *id) {
                    Some(total) => (total.pieces, total.amount) = (total.pieces + line.pieces, total.amount + borne),
                    None => totals.push(LevyTotal {
                        levy: id.clone(),
                        label: levy.label.clone(),
                        pieces: line.pieces,
                        amount: borne,
                        is_in_price: levy.is_in_price,
                    }),
                }
            }
            self.levied.push(levied);
        }
        totals.sort_by(|a, b| a.levy.cmp(&b.levy));
        Ok(totals)
    }

    /// What a tax is charged on, in minor units: still with the taxes in it where prices hold them.
    fn base(&self, line: usize, applied: &Applied<'_>) -> i128 {
        let (taxable, levied) = (&self.lines[line], &self.levied[line]);
        let base = i128::from(taxable.gross.minor()) + levied.as_goods + levied.in_base - levied.in_price;
        if applied.row.free.is_none() && applied.row.cap.is_none() {
            return base;
        }
        let pieces = i128::from(taxable.pieces.max(1));
        let free = applied.row.free.map_or(0, |free| i128::from(free.minor()) * pieces);
        let above = (base.abs() - free).max(0);
        let capped = applied.row.cap.map_or(above, |cap| above.min(i128::from(cap.minor()) * pieces));
        capped * base.signum()
    }

    /// The tax of one unit of [`Work::base`].
    fn coefficient(&self, treatment: usize, applied: &Applied<'_>) -> Result<Ratio, TaxError> {
        if !self.context.country.prices_include_tax {
            return Ok(applied.factor);
        }
        applied.factor.over(self.resolved.treatments[treatment].whole).ok_or(TaxError::TooLarge)
    }

    /// The exact tax of a line; to the finer places first where the rule asks for them.
    fn exact(&self, line: usize, applied: &Applied<'_>, coefficient: Ratio) -> Result<Ratio, TaxError> {
        let exact = coefficient.times(Ratio::whole(self.base(line, applied))).ok_or(TaxError::TooLarge)?;
        if !self.is_finer() {
            return Ok(exact);
        }
        let parts = 10_i128.pow(u32::from(self.finer()));
        let fine = exact.times(Ratio::whole(parts)).ok_or(TaxError::TooLarge)?;
        Ratio::new(fine.round(self.rule().mode), parts).ok_or(TaxError::TooLarge)
    }

    fn tell_rates(&mut self) -> Result<(), TaxError> {
        if !self.trace.is_wanted() {
            return Ok(());
        }
        let is_inclusive = self.context.country.prices_include_tax;
        for line in 0..self.lines.len() {
            let treatment = self.resolved.of_line[line];
            let (category, whole) =
                (self.resolved.treatments[treatment].tax.id.clone(), self.resolved.treatments[treatment].whole);
            for applied in self.applied(line).to_vec() {
                let coefficient = self.coefficient(treatment, &applied)?;
                let exact = self.exact(line, &applied, coefficient)?;
                let base = Ratio::whole(self.base(line, &applied));
                let base = if is_inclusive { base.over(whole) } else { Some(base) };
                let row = applied.row;
                self.trace.add(|| TaxStep::Taxed {
                    line,
                    category: category.clone(),
                    charge: applied.charge.label.clone(),
                    rate: applied.percent,
                    region: row.region.clone(),
                    place: row.place,
                    holiday: row.holiday.clone(),
                    since: row.since,
                    source: row.source.clone(),
                    evidence: row.evidence,
                    base: written(base),
                    exact: written(Some(exact)),
                });
            }
        }
        Ok(())
    }

    fn round(&mut self, exact: Ratio, line: Option<usize>, charges: &[&Applied<'_>]) -> i128 {
        let rule = self.rule();
        let mode = if self.is_finer() { RoundingMode::HalfUp } else { rule.mode };
        let exponent = self.context.country.currency.exponent();
        // Whole units where a rule has fewer places than the currency.
        let coarse = rule.places.map_or(0, |places| exponent.saturating_sub(places));
        let unit = if self.is_finer() { 1 } else { i128::from(rule.step) * 10_i128.pow(u32::from(coarse)) };
        let steps = if unit == 1 { Some(exact) } else { exact.over(Ratio::whole(unit)) };
        let rounded = steps.map_or(0, |steps| steps.round(mode)) * unit;
        let mut names: Vec<String> = charges.iter().map(|applied| applied.charge.label.clone()).collect();
        names.dedup();
        self.trace.add(|| TaxStep::Rounded {
            charges: names,
            scope: rule.scope,
            line,
            mode,
            exact: written(Some(exact)),
            rounded: money(rounded).unwrap_or_default(),
        });
        rounded
    }

    /// Each line on its own; taxes that are rounded together share what came out.
    fn round_lines(&mut self) -> Result<(), TaxError> {
        for line in 0..self.lines.len() {
            let treatment = self.resolved.of_line[line];
            let applied = self.applied(line).to_vec();
            let mut is_done = vec![false; applied.len()];
            for first in 0..applied.len() {
                if is_done[first] {
                    continue;
                }
                let members: Vec<usize> =
                    (first..applied.len()).filter(|other| is_together(&applied[first], &applied[*other])).collect();
                let mut exact = Vec::with_capacity(members.len());
                for member in &members {
                    let coefficient = self.coefficient(treatment, &applied[*member])?;
                    exact.push((*member, self.exact(line, &applied[*member], coefficient)?));
                    is_done[*member] = true;
                }
                let charges: Vec<&Applied<'_>> = members.iter().map(|member| &applied[*member]).collect();
                let total = self.round(sum(&exact)?, Some(line), &charges);
                for (member, share) in members.iter().zip(share_out(total, &exact)) {
                    self.taxes[line * self.width + *member] = share;
                }
            }
        }
        Ok(())
    }

    /// Once per tax, or per tax and rate, on the whole document; then shared out to lines.
    fn round_groups(&mut self, scope: TaxRounding) -> Result<(), TaxError> {
        let scope = if self.is_finer() { TaxRounding::Document } else { scope };
        let mut cells = self.cells()?;
        while !cells.is_empty() {
            let (group, rest): (Vec<Cell>, Vec<Cell>) = {
                let first = Cell { exact: Ratio::ZERO, ..cells[0] };
                cells.into_iter().partition(|cell| self.is_rounded_with(scope, &first, cell))
            };
            cells = rest;
            let treatments = &self.resolved.treatments;
            let exact: Vec<((String, usize, usize), Ratio)> = group
                .iter()
                .map(|cell| {
                    let treatment = &treatments[cell.treatment];
                    ((treatment.tax.id.clone(), treatment.applied[cell.applied].index, cell.treatment), cell.exact)
                })
                .collect();
            let applied: Vec<Applied<'a>> =
                group.iter().map(|cell| treatments[cell.treatment].applied[cell.applied]).collect();
            let total = self.round(sum(&exact)?, None, &applied.iter().collect::<Vec<_>>());
            for (cell, share) in group.iter().zip(share_out(total, &exact)) {
                self.share_to_lines(cell, share)?;
            }
        }
        Ok(())
    }

    fn cells(&self) -> Result<Vec<Cell>, TaxError> {
        let mut cells = Vec::new();
        for (treatment, rules) in self.resolved.treatments.iter().enumerate() {
            for (index, applied) in rules.applied.iter().enumerate() {
                let coefficient = self.coefficient(treatment, applied)?;
                let members = (0..self.lines.len()).filter(|line| self.resolved.of_line[*line] == treatment);
                let exact = if self.is_finer() {
                    let mut exact = Ratio::ZERO;
                    for line in members {
                        exact = exact.plus(self.exact(line, applied, coefficient)?).ok_or(TaxError::TooLarge)?;
                    }
                    exact
                } else {
                    let base = members.map(|line| self.base(line, applied)).sum();
                    coefficient.times(Ratio::whole(base)).ok_or(TaxError::TooLarge)?
                };
                cells.push(Cell { treatment, applied: index, exact });
            }
        }
        Ok(cells)
    }

    fn is_rounded_with(&self, scope: TaxRounding, first: &Cell, other: &Cell) -> bool {
        let applied = |cell: &Cell| &self.resolved.treatments[cell.treatment].applied[cell.applied];
        let rate = |cell: &Cell| {
            let own = applied(cell);
            let together =
                self.resolved.treatments[cell.treatment].applied.iter().filter(|other| is_together(own, other));
            together.fold(0, |sum, applied| sum + applied.percent.millionths())
        };
        is_together(applied(first), applied(other)) && (scope == TaxRounding::Document || rate(first) == rate(other))
    }

    fn share_to_lines(&mut self, cell: &Cell, share: i128) -> Result<(), TaxError> {
        let applied = self.resolved.treatments[cell.treatment].applied[cell.applied];
        let of_line = &self.resolved.of_line;
        let members: Vec<usize> = (0..self.lines.len()).filter(|line| of_line[*line] == cell.treatment).collect();
        let weight =
            |line: usize| u64::try_from(self.base(line, &applied).unsigned_abs()).map_err(|_| TaxError::TooLarge);
        let weights: Vec<_> =
            members.iter().map(|line| Ok((self.lines[*line].key, weight(*line)?))).collect::<Result<_, TaxError>>()?;
        let shares = money(share).ok_or(TaxError::TooLarge)?.allocate(&weights);
        for (line, share) in members.iter().zip(shares) {
            self.taxes[*line * self.width + cell.applied] = i128::from(share.minor());
            self.trace.add(|| TaxStep::Shared { line: *line, charge: applied.charge.label.clone(), tax: share });
        }
        Ok(())
    }

    fn finish(mut self, levies: Vec<LevyTotal>) -> Result<Breakdown, TaxError> {
        let country = self.context.country;
        let has_parts = country.charges.len() > 1;
        let mut result = Breakdown { lines: Vec::with_capacity(self.lines.len()), levies, ..Breakdown::default() };
        // By treatment; treatments that look alike on paper are one row.
        let mut of_treatment: Vec<Option<usize>> = vec![None; self.resolved.treatments.len()];
        for line in 0..self.lines.len() {
            let (tax, parts) = self.line_tax(line, has_parts, &mut result.charges)?;
            let index = self.resolved.of_line[line];
            let treatment = &self.resolved.treatments[index];
            let row = *of_treatment[index].get_or_insert_with(|| {
                let is_same = |total: &TaxTotal| total.category == treatment.tax.id && total.rate == treatment.rate;
                result.taxes.iter().position(is_same).unwrap_or_else(|| {
                    result.taxes.push(TaxTotal {
                        category: treatment.tax.id.clone(),
                        mark: treatment.mark(self.context).to_owned(),
                        rate: treatment.rate,
                        net: Money::ZERO,
                        tax: Money::ZERO,
                        gross: Money::ZERO,
                    });
                    result.taxes.len() - 1
                })
            });
            let outside = money(self.levied[line].outside).ok_or(TaxError::TooLarge)?;
            let gross = self.lines[line].gross + tax.added - outside;
            let total = &mut result.taxes[row];
            total.gross += gross;
            total.tax += tax.tax;
            total.net += gross - tax.tax;
            result.lines.push(LineTax { parts, ..tax });
        }
        result.taxes.sort_by(|a, b| b.rate.cmp(&a.rate).then_with(|| a.category.cmp(&b.category)));
        let place = |total: &ChargeTotal| country.charges.iter().position(|charge| charge.id == total.charge);
        result.charges.sort_by(|a, b| (place(a), b.rate).cmp(&(place(b), a.rate)));
        Ok(result)
    }

    fn line_tax(
        &mut self,
        line: usize,
        has_parts: bool,
        totals: &mut Vec<ChargeTotal>,
    ) -> Result<(LineTax, Vec<TaxPart>), TaxError> {
        let is_on_top = !self.context.country.prices_include_tax;
        let rate = self.resolved.treatments[self.resolved.of_line[line]].rate;
        let mut result = LineTax { rate, ..LineTax::default() };
        let mut parts = Vec::new();
        result.added = money(self.levied[line].on_top).ok_or(TaxError::TooLarge)?;
        for index in 0..self.applied(line).len() {
            let tax = money(self.taxes[line * self.width + index]).ok_or(TaxError::TooLarge)?;
            let applied = self.applied(line)[index];
            let exemption = self.lines[line].exemption.or(self.context.exemption);
            if let Some(by) = exemption.filter(|_| applied.is_exempt) {
                result.exempted += tax;
                result.added -= if is_on_top { Money::ZERO } else { tax };
                self.trace.add(|| TaxStep::Exempted {
                    line,
                    charge: applied.charge.label.clone(),
                    tax,
                    by: by.clone(),
                });
                continue;
            }
            result.tax += tax;
            result.added += if is_on_top { tax } else { Money::ZERO };
            if has_parts {
                let (charge, rate) = (&applied.charge.id, applied.percent);
                parts.push(TaxPart { charge: charge.clone(), rate, tax });
                match totals.iter_mut().find(|total| total.charge == *charge && total.rate == rate) {
                    Some(total) => total.tax += tax,
                    None => {
                        let label = applied.charge.label.clone();
                        totals.push(ChargeTotal { charge: charge.clone(), label, rate, tax });
                    }
                }
            }
        }
        Ok((result, parts))
    }
}

/// Whether two taxes are added up before they are rounded: what is paid never with what isn't.
fn is_together(one: &Applied<'_>, other: &Applied<'_>) -> bool {
    let has_same_word = one.charge.rounded_with.is_some() && one.charge.rounded_with == other.charge.rounded_with;
    (one.index == other.index || has_same_word) && one.is_exempt == other.is_exempt
}

fn sum<Key>(exact: &[(Key, Ratio)]) -> Result<Ratio, TaxError> {
    exact.iter().try_fold(Ratio::ZERO, |sum, (_, part)| sum.plus(*part)).ok_or(TaxError::TooLarge)
}
