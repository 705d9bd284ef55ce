//! What a customer has kept of a sale, and what goes back when they return some of it.

use super::unwinding;
use crate::{
    Condition, LevyTotal, LineId, LineItem, LineTotals, Money, Price, Quantity, Ratio, ReturnError, ReturnLine,
    ReturnOrigin, ReturnReason, ReturnSource, RoundingMode, Sale, TaxPart, TaxTotal, Unwound, Withdrawn, Worth, tax,
};

/// What somebody wants to give back of a sale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The line of the sale.
    pub line: LineId,
    /// How much of it.
    pub quantity: Quantity,
    /// Why.
    pub reason: ReturnReason,
    /// In which state.
    pub condition: Condition,
    /// What there is to say of it.
    pub note: Option<String>,
}

/// A line of a sale and what is left of it at the customer's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// How much hasn't come back.
    pub left: Quantity,
    /// What was paid for it, all refunds and withdrawn allowances counted.
    pub worth: Worth,
}

/// What a customer has kept of a sale.
#[derive(Clone, Debug)]
pub struct Kept<'a> {
    sale: &'a Sale,
    /// Per line of the sale, in its order.
    pub lines: Vec<KeptLine>,
}

impl<'a> Kept<'a> {
    /// What is left of a sale after these returns of it.
    ///
    /// # Errors
    /// When more came back than was sold: the returns aren't this sale's.
    pub fn of(sale: &'a Sale, returns: &[ReturnLine]) -> Result<Kept<'a>, ReturnError> {
        let whole = |(line, totals): (&LineItem, &LineTotals)| KeptLine {
            left: line.quantity,
            worth: worth_of(sale, line, totals),
        };
        let mut kept = Kept { sale, lines: sale.lines.iter().zip(&sale.totals.lines).map(whole).collect() };
        let its = |back: &&ReturnLine| back.source().is_some_and(|source| source.sale == sale.id);
        for back in returns.iter().filter(its) {
            let Some(source) = back.source() else { continue };
            let line = kept.line_mut(source.line)?;
            let left = line.left.amount() - back.quantity.amount();
            if left < 0 {
                return Err(ReturnError::MoreThanSold { left: line.left });
            }
            line.left = Quantity::new(left, line.left.unit());
            line.worth = less(&line.worth, &back.refund);
            for withdrawn in &back.withdrawn {
                let line = kept.line_mut(withdrawn.line)?;
                line.worth = less(&line.worth, &negated(&withdrawn.more));
            }
        }
        Ok(kept)
    }

    fn line_mut(&mut self, id: LineId) -> Result<&mut KeptLine, ReturnError> {
        let index = self.sale.lines.iter().position(|line| line.id == id).ok_or(ReturnError::NoSuchLine)?;
        self.lines.get_mut(index).ok_or(ReturnError::NoSuchLine)
    }

    /// What of a line hasn't come back.
    pub fn left(&self, id: LineId) -> Option<&KeptLine> {
        let index = self.sale.lines.iter().position(|line| line.id == id)?;
        self.lines.get(index)
    }

    /// Whether nothing of the sale is left at the customer's.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.left.amount() == 0)
    }

    /// What the customer has paid for what they kept.
    pub fn paid(&self) -> Money {
        self.lines.iter().map(|line| line.worth.paid()).sum()
    }

    /// The lines of a return of what is asked, their amounts worked out together. `card_left` is what a card paid of the sale and
    /// wasn't given back; the lines get the numbers from `first` on.
    ///
    /// # Errors
    /// When a line isn't the sale's, or more is asked than is left of it.
    pub fn give_back(&self, asked: &[Asked], card_left: Money, first: LineId) -> Result<Vec<ReturnLine>, ReturnError> {
        let mut left: Vec<Quantity> = self.lines.iter().map(|line| line.left).collect();
        for wanted in asked {
            let index = self.index_of(wanted)?;
            let rest = left[index].amount() - wanted.quantity.amount();
            if rest < 0 {
                return Err(ReturnError::MoreThanSold { left: left[index] });
            }
            left[index] = Quantity::new(rest, left[index].unit());
        }
        let after = self.worth_of_what_is_left(&left);
        let mut lines = Vec::with_capacity(asked.len());
        for (index, line) in self.sale.lines.iter().enumerate() {
            let of_line: Vec<&Asked> = asked.iter().filter(|wanted| wanted.line == line.id).collect();
            let whole = less(&self.lines[index].worth, &after[index]);
            let shares = parts(&whole, &of_line);
            for (wanted, refund) in of_line.into_iter().zip(shares) {
                lines.push(self.return_line(line, wanted, refund, card_left, first + lines.len() as LineId));
            }
        }
        let withdrawn: Vec<Withdrawn> = (0..self.lines.len())
            .filter(|index| !asked.iter().any(|wanted| wanted.line == self.sale.lines[*index].id))
            .map(|index| (index, less(&after[index], &self.lines[index].worth)))
            .filter(|(_, more)| !more.amounts.amount.is_zero() || !more.amounts.tax.is_zero())
            .map(|(index, more)| {
                let line = &self.sale.lines[index];
                Withdrawn { line: line.id, name: line.item.name.clone(), more }
            })
            .collect();
        if let Some(last) = lines.last_mut() {
            last.withdrawn = withdrawn;
            last.unwound = self.unwound(&left);
        }
        Ok(lines)
    }

    fn index_of(&self, wanted: &Asked) -> Result<usize, ReturnError> {
        let index = self.sale.lines.iter().position(|line| line.id == wanted.line).ok_or(ReturnError::NoSuchLine)?;
        if wanted.quantity.amount() <= 0 || wanted.quantity.unit() != self.sale.lines[index].quantity.unit() {
            return Err(ReturnError::NoQuantity);
        }
        let line = &self.sale.lines[index];
        if line.is_voucher {
            // Its paper would go on being money.
            return Err(ReturnError::NeverTakenBack { name: line.item.name.clone() });
        }
        if wanted.condition == Condition::NotCollected && line.sent_with.is_none() {
            return Err(ReturnError::TakenAlong { name: line.item.name.clone() });
        }
        let is_one_pack = line.label_price.is_some();
        if is_one_pack && wanted.quantity != line.quantity {
            return Err(ReturnError::OnePack);
        }
        Ok(index)
    }

    fn return_line(&self, line: &LineItem, wanted: &Asked, refund: Worth, card_left: Money, id: LineId) -> ReturnLine {
        let Sale { id: sale, receipt, series, at, .. } = self.sale;
        ReturnLine {
            id,
            origin: ReturnOrigin::Here(ReturnSource {
                sale: *sale,
                receipt: *receipt,
                series: series.clone(),
                at: *at,
                line: line.id,
                sold: line.quantity,
                card_left,
            }),
            item: line.item.clone(),
            quantity: wanted.quantity,
            unit_price: line.unit_price,
            reason: wanted.reason,
            condition: wanted.condition,
            note: wanted.note.clone(),
            refund,
            withdrawn: Vec::new(),
            unwound: Vec::new(),
        }
    }

    /// What each line is worth when so much of it is left: never more together than what was paid for it before.
    fn worth_of_what_is_left(&self, left: &[Quantity]) -> Vec<Worth> {
        let values = unwinding::values(self.sale, left);
        let scaled = |values: &[Option<Money>]| -> Vec<Worth> {
            let each = self.sale.lines.iter().zip(&self.sale.totals.lines).zip(left).zip(values);
            each.map(|(((line, totals), left), value)| part_of(self.sale, line, totals, *left, *value)).collect()
        };
        let fair = scaled(&values);
        let (before, after) = (self.paid(), fair.iter().map(Worth::paid).sum::<Money>());
        if after <= before {
            return fair;
        }
        // What stays would cost more than what was paid for it so far: nothing goes back, and nothing is asked for.
        let amounts: Vec<Money> = fair.iter().map(|worth| worth.amounts.amount).collect();
        let paid: Money = self.lines.iter().map(|line| line.worth.amounts.amount).sum();
        let weights: Vec<_> =
            amounts.iter().enumerate().map(|(i, amount)| (i, amount.minor().unsigned_abs())).collect();
        let capped: Vec<Option<Money>> = paid.allocate(&weights).into_iter().map(Some).collect();
        let mut capped = scaled(&capped);
        // Tax on top is rounded by the line: the last minor unit is taken off the dearest line that stays.
        let over = capped.iter().map(Worth::paid).sum::<Money>() - before;
        if over.minor() > 0
            && let Some(dearest) = capped.iter_mut().max_by_key(|worth| worth.amounts.amount)
        {
            dearest.amounts.amount -= over;
            dearest.amounts.basket_discount += over;
        }
        capped
    }

    fn unwound(&self, left: &[Quantity]) -> Vec<Unwound> {
        let before: Vec<Quantity> = self.lines.iter().map(|line| line.left).collect();
        unwinding::unwound(self.sale, &before, left)
    }
}

/// The whole worth of a sold line.
fn worth_of(sale: &Sale, line: &LineItem, totals: &LineTotals) -> Worth {
    let is_its = |tax: &&TaxTotal| tax.category == line.item.tax_category && tax.rate == totals.tax_rate;
    let row = sale.totals.taxes.iter().find(is_its);
    let levies = levies_of(sale, line, line.quantity.pieces());
    Worth {
        amounts: totals.clone(),
        category: line.item.tax_category.clone(),
        mark: row.map(|row| row.mark.clone()).unwrap_or_default(),
        outside: row.map_or(Money::ZERO, |row| outside(sale, row, &levies)),
        charges: charges_of(sale, totals),
        levies,
    }
}

/// What of a line's levies stands outside the tax: the share of what its category's row leaves out.
fn outside(sale: &Sale, row: &TaxTotal, of_line: &[LevyTotal]) -> Money {
    if of_line.is_empty() {
        return Money::ZERO;
    }
    let lines = sale.lines.iter().zip(&sale.totals.lines);
    let of_row = lines.filter(|(line, totals)| line.item.tax_category == row.category && totals.tax_rate == row.rate);
    let (mut paid, mut borne) = (Money::ZERO, Money::ZERO);
    for (line, totals) in of_row {
        paid += totals.amount + totals.added;
        borne += levies_of(sale, line, line.quantity.pieces()).iter().map(|levy| levy.amount).sum();
    }
    let mine: Money = of_line.iter().map(|levy| levy.amount).sum();
    share(paid - row.gross, mine.minor(), borne.minor())
}

fn charges_of(sale: &Sale, totals: &LineTotals) -> Vec<crate::ChargeTotal> {
    let of_part = |part: &TaxPart| {
        let named = sale.totals.charges.iter().find(|charge| charge.charge == part.charge && charge.rate == part.rate);
        let label = named.map_or_else(|| part.charge.clone(), |charge| charge.label.clone());
        crate::ChargeTotal { charge: part.charge.clone(), label, rate: part.rate, tax: part.tax }
    };
    if sale.totals.charges.is_empty() { Vec::new() } else { totals.parts.iter().map(of_part).collect() }
}

/// A levy is the same amount on every piece.
fn levies_of(sale: &Sale, line: &LineItem, pieces: i64) -> Vec<LevyTotal> {
    let known = line.levies.iter().filter_map(|id| sale.totals.levies.iter().find(|levy| levy.levy == *id));
    let of_pieces =
        known.map(|levy| LevyTotal { pieces, amount: share(levy.amount, pieces, levy.pieces), ..levy.clone() });
    of_pieces.collect()
}

/// `part` out of `whole` of an amount, a half away from zero.
fn share(amount: Money, part: i64, whole: i64) -> Money {
    let (part, whole) =
        if whole < 0 { (-i128::from(part), -i128::from(whole)) } else { (i128::from(part), i128::from(whole)) };
    let exact = Ratio::new(i128::from(amount.minor()) * part, whole).unwrap_or(Ratio::ZERO);
    Money::from_minor(i64::try_from(exact.round(RoundingMode::HalfUp)).unwrap_or(0))
}

/// What `left` of a line is worth: its share of the line's amounts, or this price (without what comes on top) where a promotion
/// had a part in it. Its tax follows its price.
fn part_of(sale: &Sale, line: &LineItem, totals: &LineTotals, left: Quantity, price: Option<Money>) -> Worth {
    let whole = worth_of(sale, line, totals);
    let (units, sold) = (left.amount(), line.quantity.amount());
    if units == sold && price.is_none_or(|price| price == totals.amount) {
        return whole;
    }
    let returned = tax::refund_part(totals, sold, 0, sold - units);
    let mut amounts = returned.map_or_else(|| totals.clone(), |returned| difference(totals, &returned));
    if let Some(price) = price.filter(|price| *price != amounts.amount) {
        reprice(&mut amounts, totals, price, units, sold);
    }
    let pieces = if line.item.unit.is_measured() { i64::from(units > 0) } else { units };
    let levies = levies_of(sale, line, pieces);
    let borne = |levies: &[LevyTotal]| levies.iter().map(|levy| levy.amount).sum::<Money>().minor();
    Worth {
        outside: share(whole.outside, borne(&levies), borne(&whole.levies)),
        charges: charges_of(sale, &amounts),
        levies,
        amounts,
        ..whole
    }
}

/// The same part at another price: its taxes are the line's at that price.
fn reprice(part: &mut LineTotals, line: &LineTotals, price: Money, units: i64, sold: i64) {
    let levies = share(line.added - line.tax_on_top(), units, sold);
    part.basket_discount += part.amount - price;
    part.amount = price;
    let at_price = |tax: Money, rate: crate::Rate| match line.amount.is_zero() {
        false => share(tax, price.minor(), line.amount.minor()),
        true if line.is_tax_on_top => rate.of(price),
        true => share(line.tax_rate.tax_inside(price), rate.millionths(), line.tax_rate.millionths()),
    };
    for (part, of_line) in part.parts.iter_mut().zip(&line.parts) {
        part.tax = at_price(of_line.tax, of_line.rate);
    }
    part.tax = match line.parts.is_empty() {
        true => at_price(line.tax, line.tax_rate),
        false => part.parts.iter().map(|part| part.tax).sum(),
    };
    part.added = levies + part.tax_on_top();
}

/// One minus the other, amount by amount.
fn difference(one: &LineTotals, other: &LineTotals) -> LineTotals {
    let mut less = one.clone();
    less.gross -= other.gross;
    less.promotion_discount -= other.promotion_discount;
    less.line_discount -= other.line_discount;
    less.basket_discount -= other.basket_discount;
    less.amount -= other.amount;
    less.tax -= other.tax;
    less.added -= other.added;
    for (part, other) in less.parts.iter_mut().zip(&other.parts) {
        part.tax -= other.tax;
    }
    less
}

fn less(one: &Worth, other: &Worth) -> Worth {
    let mut worth = one.clone();
    worth.amounts = difference(&one.amounts, &other.amounts);
    worth.outside -= other.outside;
    for (charge, other) in worth.charges.iter_mut().zip(&other.charges) {
        charge.tax -= other.tax;
    }
    for (levy, other) in worth.levies.iter_mut().zip(&other.levies) {
        levy.amount -= other.amount;
        levy.pieces -= other.pieces;
    }
    worth
}

fn negated(worth: &Worth) -> Worth {
    less(&less(worth, worth), worth)
}

/// The worth of what comes back of one line, shared over what was asked of it for different reasons.
fn parts(whole: &Worth, asked: &[&Asked]) -> Vec<Worth> {
    let units: i64 = asked.iter().map(|wanted| wanted.quantity.amount()).sum();
    let mut shared = Vec::with_capacity(asked.len());
    let (mut rest, mut before) = (whole.clone(), 0);
    for wanted in asked {
        let now = wanted.quantity.amount();
        let mut worth = whole.clone();
        let part = tax::refund_part(&whole.amounts, units, before, now);
        worth.amounts = part.unwrap_or_else(|| whole.amounts.clone());
        worth.outside = share(whole.outside, before + now, units) - share(whole.outside, before, units);
        for (index, charge) in worth.charges.iter_mut().enumerate() {
            charge.tax = worth.amounts.parts.get(index).map_or(Money::ZERO, |part| part.tax);
        }
        for levy in &mut worth.levies {
            levy.amount = share(levy.amount, before + now, units) - share(levy.amount, before, units);
            levy.pieces = levy.pieces * (before + now) / units - levy.pieces * before / units;
        }
        before += now;
        rest = less(&rest, &worth);
        shared.push(worth);
    }
    // Tax on top and levies are rounded apart: the last share takes what is left.
    if let Some(last) = shared.last_mut() {
        last.amounts = difference(&last.amounts, &negated(&rest).amounts);
    }
    shared
}

/// The lowest price an article had in this store in the days from `since` to `today`: what goes back without a receipt.
pub fn lowest_price<'a>(
    prices: &'a [Price],
    store: &crate::StoreId,
    since: crate::Date,
    today: crate::Date,
) -> Option<&'a Price> {
    let days = (0..).map(|ahead| since.plus_days(ahead)).take_while(|day| *day <= today).take(400);
    let of_days = days.filter_map(|day| crate::price::in_force(prices, store, day));
    of_days.min_by_key(|price| {
        let (value, decimals) = price.unit_price.parts();
        i128::from(value) * 10_i128.pow(u32::from(crate::limits::PRICE_DECIMALS_MAX.saturating_sub(decimals)))
    })
}
