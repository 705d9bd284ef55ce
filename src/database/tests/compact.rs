//! The least that could say the same as a journal: a floor for the bytes a history takes.

use retail::journal::Sealed;
use retail::{Item, Money, Transaction, TransactionEvent};
use std::collections::HashMap;

/// Bytes that tell the same sales in a compact binary of our own making: variable-length numbers, ids and seals as bytes, an article
/// written out once and then named by its number.
#[derive(Default)]
pub struct Compact {
    /// Lines of sales.
    pub lines: u64,
    /// What was sold to whom, when and for how much.
    pub facts: u64,
    /// Two ids, hash and signature of each record: what no packing makes smaller.
    pub seals: u64,
    articles: HashMap<(Option<retail::Sku>, String), u64>,
    at: Option<i64>,
}

/// Bytes of a number, seven bits in each.
pub fn number(number: i64) -> u64 {
    // Signs alternate, so that small numbers below zero are short too.
    let bits = 64 - ((number << 1) ^ (number >> 63)).cast_unsigned().leading_zeros();
    u64::from(bits.div_ceil(7).max(1))
}

fn text(text: &str) -> u64 {
    number(text.len() as i64) + text.len() as u64
}

impl Compact {
    /// Adds what this record tells.
    pub fn add(&mut self, record: &Sealed) {
        let transaction: Transaction = serde_json::from_slice(&record.body).expect("a record");
        self.seals += 32 + 64 + 16;
        let since = transaction.at.utc_ms - self.at.replace(transaction.at.utc_ms).unwrap_or_default();
        self.facts += 1 + number(since);
        let TransactionEvent::Sale(sale) = &transaction.event else {
            self.facts += 40;
            return;
        };
        self.seals += 16;
        let total = &sale.totals;
        self.facts += text(&sale.operator.0) + number(sale.at.utc_ms - sale.started.utc_ms) + 2;
        let sums = [total.subtotal, total.discount, total.total, total.tax, sale.rounding, sale.change];
        self.facts += sums.into_iter().chain(sale.tenders.iter().map(|tender| tender.amount)).map(money).sum::<u64>();
        self.facts += sale.tenders.len() as u64;
        for tax in &total.taxes {
            self.facts += 1 + money(tax.net) + money(tax.tax) + money(tax.gross);
        }
        for (line, amounts) in sale.lines.iter().zip(&total.lines) {
            self.lines += 1;
            self.facts += self.article(&line.item) + number(line.quantity.amount()) + 3;
            self.facts += line.note.as_deref().map_or(1, text) + line.unit_price.to_string().len() as u64 / 2 + 1;
            let all = [amounts.gross, amounts.line_discount, amounts.basket_discount, amounts.amount, amounts.tax];
            self.facts += all.into_iter().map(money).sum::<u64>();
        }
    }

    pub fn article(&mut self, item: &Item) -> u64 {
        let next = self.articles.len() as u64;
        let known = *self.articles.entry((item.sku.clone(), item.name.clone())).or_insert(next);
        if known < next {
            return number(known.cast_signed());
        }
        let texts = [&item.name, &item.category, &item.tax_category, &item.picture];
        texts.into_iter().map(|word| text(word)).sum::<u64>() + item.sku.as_ref().map_or(1, |sku| text(&sku.0)) + 8
    }
}

fn money(amount: Money) -> u64 {
    number(amount.minor())
}
