//! What can be looked for in a journal record that isn't a plain sale: day, kind, operators, amount, receipt, article and words.

use crate::error::Failure;
use crate::fold::words;
use crate::journal::packed;
use retail::{Date, Money, ReturnOrigin, Sale, Transaction, TransactionEvent};
use rusqlite::{Connection, named_params};
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands in a record under these keys are words people look for.
const SPOKEN: [&str; 8] = ["text", "reason", "name", "label", "note", "category", "certificate", "program"];

/// A journal record as people look for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalFacts {
    /// What happened: the record's kind, or `return` and `return-without-receipt` for a sale that took goods back.
    pub kind: String,
    /// Who did it; empty if nobody did.
    pub operator: String,
    /// Who allowed it.
    pub approver: Option<String>,
    /// What it is worth.
    pub amount: Option<Money>,
    /// The receipt it is about.
    pub receipt: Option<u64>,
    /// The article.
    pub sku: Option<String>,
    /// Whether it was done to a basket whose total had been told.
    pub after_total: bool,
    /// Everything it says in words.
    pub words: String,
}

impl JournalFacts {
    /// Reads a record. Facts are found by the names they have in every record, so that a kind of record that comes later is
    /// found, too.
    pub fn of(transaction: &Transaction) -> JournalFacts {
        let event = serde_json::to_value(&transaction.event).unwrap_or_default();
        let kind = transaction.event.kind().to_owned();
        let operator = match event.get("operator") {
            Some(Value::String(id)) => id.clone(),
            Some(Value::Object(person)) => person.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
            _ => String::new(),
        };
        let amount = |key: &str| event.get(key).and_then(Value::as_i64).map(Money::from_minor);
        let mut facts = JournalFacts {
            kind,
            operator,
            approver: event.get("approver").and_then(Value::as_str).map(str::to_owned),
            amount: amount("amount").or_else(|| amount("total")).or_else(|| amount("difference")),
            receipt: event.get("receipt").and_then(Value::as_u64),
            sku: event.get("sku").and_then(Value::as_str).map(str::to_owned),
            after_total: event.get("after_total").and_then(Value::as_bool).unwrap_or_default(),
            words: String::new(),
        };
        match &transaction.event {
            TransactionEvent::Sale(sale) => facts.of_sale(sale),
            _ => gather(&event, &mut facts.words),
        }
        facts
    }

    fn of_sale(&mut self, sale: &Sale) {
        if let Some(kind) = return_kind(sale) {
            kind.clone_into(&mut self.kind);
            self.amount = Some(sale.returns.iter().map(|line| line.refund.paid()).sum());
            self.sku = sale.returns.first().and_then(|line| line.item.sku.as_ref()).map(|sku| sku.0.clone());
        }
        if self.amount.is_none() {
            self.amount = Some(sale.net_total());
        }
        let names: Vec<&str> = sale.returns.iter().map(|line| line.item.name.as_str()).collect();
        self.words = names.join(" ");
    }
}

/// What kind of return a sale holds, if it holds one.
fn return_kind(sale: &Sale) -> Option<&'static str> {
    let is_without = |origin: &ReturnOrigin| matches!(origin, ReturnOrigin::WithoutReceipt);
    let has_receipts = !sale.returns.iter().any(|line| is_without(&line.origin));
    (!sale.returns.is_empty()).then_some(if has_receipts { "return" } else { "return-without-receipt" })
}

fn gather(value: &Value, into: &mut String) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                match field {
                    Value::String(text) if SPOKEN.contains(&key.as_str()) => {
                        into.push_str(text);
                        into.push(' ');
                    }
                    Value::Object(_) | Value::Array(_) => gather(field, into),
                    _ => {}
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, into)),
        _ => {}
    }
}

/// Writes what can be looked for; part of the write of the record itself. A plain sale has its own tables.
pub(crate) fn insert(connection: &Connection, transaction: &Transaction) -> Result<(), Failure> {
    const ENTRY: &str = "INSERT INTO journal_entry
            (number, day, kind, operator, approver, amount, receipt, sku, after_total)
        VALUES (:number, :day, :kind, :operator, :approver, :amount, :receipt, :sku, :after_total)";
    const WORDS: &str = "INSERT INTO journal_word (rowid, words) VALUES (:number, :words)";
    const TERM: &str = "INSERT OR IGNORE INTO journal_term (term) VALUES (:term)";
    if let TransactionEvent::Sale(sale) = &transaction.event
        && return_kind(sale).is_none()
    {
        return Ok(());
    }
    let facts = JournalFacts::of(transaction);
    let number = transaction.number.cast_signed();
    connection.prepare_cached(ENTRY)?.execute(named_params! {
        ":number": number,
        ":day": transaction.at.date().to_string(),
        ":kind": facts.kind,
        ":operator": facts.operator,
        ":approver": facts.approver,
        ":amount": facts.amount.map(Money::minor),
        ":receipt": facts.receipt.map(u64::cast_signed),
        ":sku": facts.sku,
        ":after_total": facts.after_total,
    })?;
    let said: BTreeSet<String> = words(&facts.words).into_iter().collect();
    if !said.is_empty() {
        let mut statement = connection.prepare_cached(TERM)?;
        for term in &said {
            statement.execute(named_params! { ":term": term })?;
        }
        let said = said.into_iter().collect::<Vec<_>>().join(" ");
        connection.prepare_cached(WORDS)?.execute(named_params! { ":number": number, ":words": said })?;
    }
    Ok(())
}

/// Writes what can be looked for in the records of a journal that is there already.
pub(crate) fn index_all(connection: &Connection) -> Result<(), Failure> {
    const SQL: &str = "SELECT body FROM journal ORDER BY number";
    let mut statement = connection.prepare(SQL)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // A record that can't be read is the recovery's business, not that of a list.
        if let Ok(transaction) = serde_json::from_slice::<Transaction>(&packed::unpack(row.get(0)?)) {
            insert(connection, &transaction)?;
        }
    }
    Ok(())
}

/// The numbers of the records of some days, both included, lie between these; `None` if there are none. A clock that was set back
/// may put others between them.
pub(crate) fn numbers_between(
    connection: &Connection,
    from: Option<Date>,
    to: Option<Date>,
) -> Result<Option<(i64, i64)>, Failure> {
    let from = from.map_or_else(String::new, |day| day.to_string());
    let to = to.map_or_else(|| "9".to_owned(), |day| day.to_string());
    let mut statement = connection.prepare_cached(BETWEEN)?;
    let found: (Option<i64>, Option<i64>) =
        statement.query_row(named_params! { ":from": from, ":to": to }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.0.zip(found.1))
}

/// Steps from day to day: each takes two looks into the index, however many records it has.
pub(crate) const BETWEEN: &str = "WITH RECURSIVE held (day) AS (
        SELECT min(day) FROM journal_entry WHERE day >= :from AND day <= :to
        UNION ALL SELECT (SELECT min(day) FROM journal_entry WHERE day > held.day AND day <= :to) FROM held
            WHERE held.day IS NOT NULL
    )
    SELECT min((SELECT min(number) FROM journal_entry WHERE journal_entry.day = held.day)),
        max((SELECT max(number) FROM journal_entry WHERE journal_entry.day = held.day))
    FROM held WHERE held.day IS NOT NULL";
