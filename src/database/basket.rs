//! The open basket, stored with every change so that it is there again after a power cut. Only what changed is written.

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::record::Draft;
use crate::{Database, Reader, record};
use retail::{Basket, LineItem, Money, OperatorId, Tender, TenderKind};
use rusqlite::{Connection, Row, named_params};
use std::sync::Arc;
use uuid::Uuid;

/// What differs between the basket that is stored and the one that is to be.
#[derive(Debug, Default)]
struct Change {
    /// The basket's own row, without lines and tenders.
    head: Option<Basket>,
    /// New and changed lines.
    lines: Vec<LineItem>,
    /// Lines that have gone.
    gone: Vec<u32>,
    /// All tenders, if they differ.
    tenders: Option<Vec<Tender>>,
}

impl Change {
    /// Compares two baskets. Lines are told apart by their numbers, which rise in the order of scanning and are never reused.
    fn between(stored: Option<&Basket>, next: &Basket) -> Change {
        let mut change = Change::default();
        let stored = stored.filter(|stored| stored.id == next.id);
        let is_same_head = stored.is_some_and(|stored| {
            stored.operator == next.operator
                && stored.started == next.started
                && stored.discount == next.discount
                && stored.next_line == next.next_line
                && stored.buyer == next.buyer
                && stored.language == next.language
                && stored.coupons == next.coupons
                && stored.customer == next.customer
                && stored.age == next.age
                && stored.is_totalled == next.is_totalled
                && stored.returns == next.returns
                && stored.vouchers == next.vouchers
                && stored.handed_over == next.handed_over
                && stored.placed == next.placed
        });
        if !is_same_head {
            change.head = Some(head_of(next));
        }
        let known = stored.map_or(&[][..], |stored| &stored.lines);
        let (mut old, mut new) = (known.iter().peekable(), next.lines.iter().peekable());
        loop {
            match (old.peek(), new.peek()) {
                (None, None) => break,
                (Some(before), Some(after)) if before.id == after.id => {
                    if before != after {
                        change.lines.push((*after).clone());
                    }
                    old.next();
                    new.next();
                }
                (Some(before), after) if after.is_none_or(|after| before.id < after.id) => {
                    change.gone.push(before.id);
                    old.next();
                }
                (_, Some(after)) => {
                    change.lines.push((*after).clone());
                    new.next();
                }
                (Some(_), None) => break,
            }
        }
        if stored.is_none_or(|stored| stored.tenders != next.tenders) {
            change.tenders = Some(next.tenders.clone());
        }
        change
    }

    /// Makes the same changes to what is known to be stored.
    fn apply_to(&self, stored: &mut Basket) {
        if let Some(head) = &self.head {
            stored.operator.clone_from(&head.operator);
            stored.started = head.started;
            stored.discount = head.discount;
            stored.next_line = head.next_line;
            stored.buyer.clone_from(&head.buyer);
            stored.language.clone_from(&head.language);
            stored.coupons.clone_from(&head.coupons);
            stored.customer.clone_from(&head.customer);
            stored.age.clone_from(&head.age);
            stored.is_totalled = head.is_totalled;
            stored.returns.clone_from(&head.returns);
            stored.vouchers.clone_from(&head.vouchers);
            stored.handed_over.clone_from(&head.handed_over);
            stored.placed.clone_from(&head.placed);
        }
        if !self.gone.is_empty() {
            stored.lines.retain(|line| !self.gone.contains(&line.id));
        }
        for line in &self.lines {
            match stored.lines.binary_search_by_key(&line.id, |line| line.id) {
                Ok(index) => stored.lines[index].clone_from(line),
                Err(index) => stored.lines.insert(index, line.clone()),
            }
        }
        if let Some(tenders) = &self.tenders {
            stored.tenders.clone_from(tenders);
        }
    }

    fn is_empty(&self) -> bool {
        self.head.is_none() && self.lines.is_empty() && self.gone.is_empty() && self.tenders.is_none()
    }
}

/// The basket without lines and tenders.
fn head_of(basket: &Basket) -> Basket {
    Basket {
        id: basket.id,
        operator: basket.operator.clone(),
        started: basket.started,
        lines: Vec::new(),
        discount: basket.discount,
        tenders: Vec::new(),
        next_line: basket.next_line,
        buyer: basket.buyer.clone(),
        language: basket.language.clone(),
        coupons: basket.coupons.clone(),
        customer: basket.customer.clone(),
        age: basket.age.clone(),
        is_totalled: basket.is_totalled,
        returns: basket.returns.clone(),
        vouchers: basket.vouchers.clone(),
        handed_over: basket.handed_over.clone(),
        placed: basket.placed.clone(),
    }
}

impl Reader {
    /// The basket that was being rung up, exactly as it was saved.
    pub fn open_basket(&self) -> Result<Option<Basket>, DatabaseError> {
        self.read(DataFile::Sales, load)
    }
}

impl Database {
    /// Whether the basket of a telephone was taken over here before.
    pub fn was_taken_over(&self, gathered: &str) -> Result<bool, DatabaseError> {
        const SQL: &str = "SELECT count(*) FROM taken_over WHERE gathered = :gathered";
        self.read(DataFile::Sales, |connection| {
            let known = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
            let params = named_params! { ":gathered": gathered };
            Ok(connection.prepare_cached(SQL)?.query_row(params, known)? > 0)
        })
    }

    /// Stores the open basket and that it holds what a telephone had gathered, in one write.
    pub fn save_taken_over(
        &self,
        acts: Vec<Draft>,
        basket: &Basket,
        gathered: &str,
        at: &str,
    ) -> Result<(), DatabaseError> {
        let taken = (gathered.to_owned(), basket.id, at.to_owned());
        self.save_with(acts, basket, Some(taken))
    }

    /// Stores the open basket. Writes only what changed since it was last saved; returns when that is on the disk.
    pub fn save_basket(&self, basket: &Basket) -> Result<(), DatabaseError> {
        self.save_basket_after(Vec::new(), basket)
    }

    /// The same with the records of what was done to it, in one write: what somebody answers for survives a power cut with what
    /// came of it.
    pub fn save_basket_after(&self, acts: Vec<Draft>, basket: &Basket) -> Result<(), DatabaseError> {
        self.save_with(acts, basket, None)
    }

    fn save_with(
        &self,
        acts: Vec<Draft>,
        basket: &Basket,
        taken: Option<(String, Uuid, String)>,
    ) -> Result<(), DatabaseError> {
        const TAKEN: &str = "INSERT INTO taken_over (gathered, basket, at) VALUES (:gathered, :basket, :at)";
        if !basket.lines.is_sorted_by(|a, b| a.id < b.id) {
            let reason = "the basket's lines aren't in the order of their numbers".to_owned();
            return Err(DatabaseError::Fault { file: DataFile::Sales, reason });
        }
        let mut saved = self.saved_basket.borrow_mut();
        let is_other = saved.as_ref().is_some_and(|saved| saved.id != basket.id);
        let change = Arc::new(Change::between(saved.as_ref(), basket));
        if change.is_empty() && acts.is_empty() && taken.is_none() {
            return Ok(());
        }
        let stored = Arc::clone(&change);
        self.write(DataFile::Sales, move |connection| {
            record::append_all(connection, &acts)?;
            if let Some((gathered, basket, at)) = &taken {
                let params =
                    named_params! { ":gathered": gathered, ":basket": basket.as_bytes().as_slice(), ":at": at };
                connection.prepare_cached(TAKEN)?.execute(params)?;
            }
            if is_other {
                delete(connection)?;
            }
            store(connection, &stored)
        })?;
        match saved.as_mut().filter(|saved| saved.id == basket.id) {
            // Copies only what differs: saving the 200th line costs no more than the first.
            Some(saved) => change.apply_to(saved),
            None => *saved = Some(basket.clone()),
        }
        Ok(())
    }

    /// Forgets the open basket.
    pub fn clear_basket(&self) -> Result<(), DatabaseError> {
        self.clear_basket_after(Vec::new())
    }

    /// The same with the records of what was done to it, in one write.
    pub fn clear_basket_after(&self, acts: Vec<Draft>) -> Result<(), DatabaseError> {
        if self.saved_basket.borrow().is_none() && acts.is_empty() {
            return Ok(());
        }
        self.write(DataFile::Sales, move |connection| {
            record::append_all(connection, &acts)?;
            delete(connection)
        })?;
        self.saved_basket.replace(None);
        Ok(())
    }
}

fn store(connection: &Connection, change: &Change) -> Result<(), Failure> {
    const HEAD: &str = "INSERT INTO basket (only, id, operator, started, discount, next_line, buyer, language,
            coupons, customer, age, is_totalled, returns, vouchers, handed_over, placed)
        VALUES (1, :id, :operator, :started, :discount, :next_line, :buyer, :language, :coupons, :customer, :age,
            :is_totalled, :returns, :vouchers, :handed_over, :placed)
        ON CONFLICT (only) DO UPDATE SET id = excluded.id, operator = excluded.operator, started = excluded.started,
            discount = excluded.discount, next_line = excluded.next_line, buyer = excluded.buyer,
            language = excluded.language, coupons = excluded.coupons, customer = excluded.customer,
            age = excluded.age, is_totalled = excluded.is_totalled, returns = excluded.returns,
            vouchers = excluded.vouchers, handed_over = excluded.handed_over,
            placed = excluded.placed";
    const LINE: &str = "INSERT INTO basket_line (line, body) VALUES (:line, :body)
        ON CONFLICT (line) DO UPDATE SET body = excluded.body";
    const GONE: &str = "DELETE FROM basket_line WHERE line = :line";
    const NO_TENDERS: &str = "DELETE FROM basket_tender";
    const TENDER: &str = "INSERT INTO basket_tender (position, kind, amount, foreign_cash, payment, voucher)
        VALUES (:position, :kind, :amount, :foreign_cash, :payment, :voucher)";
    if let Some(basket) = &change.head {
        connection.prepare_cached(HEAD)?.execute(named_params! {
            ":id": basket.id.as_bytes(),
            ":operator": basket.operator.0,
            ":started": basket.started.to_string(),
            ":discount": basket.discount.map(|discount| serde_json::to_string(&discount)).transpose()?,
            ":next_line": basket.next_line,
            ":buyer": basket.buyer.as_ref().map(serde_json::to_string).transpose()?,
            ":language": basket.language,
            ":coupons": Some(&basket.coupons).filter(|coupons| !coupons.is_empty()).map(serde_json::to_string).transpose()?,
            ":customer": basket.customer.as_ref().map(serde_json::to_string).transpose()?,
            ":age": basket.age.as_ref().map(serde_json::to_string).transpose()?,
            ":is_totalled": basket.is_totalled,
            ":returns": (!basket.returns.is_empty()).then(|| serde_json::to_string(&basket.returns)).transpose()?,
            ":vouchers": (!basket.vouchers.is_empty()).then(|| serde_json::to_string(&basket.vouchers)).transpose()?,
            ":handed_over": (!basket.handed_over.is_empty()).then(|| serde_json::to_string(&basket.handed_over)).transpose()?,
            ":placed": (!basket.placed.is_empty()).then(|| serde_json::to_string(&basket.placed)).transpose()?,
        })?;
    }
    for line in &change.gone {
        connection.prepare_cached(GONE)?.execute(named_params! { ":line": line })?;
    }
    for line in &change.lines {
        let body = serde_json::to_string(line)?;
        connection.prepare_cached(LINE)?.execute(named_params! { ":line": line.id, ":body": body })?;
    }
    if let Some(tenders) = &change.tenders {
        connection.prepare_cached(NO_TENDERS)?.execute([])?;
        for (position, tender) in tenders.iter().enumerate() {
            connection.prepare_cached(TENDER)?.execute(named_params! {
                ":position": position as i64,
                ":kind": tender_name(tender.kind),
                ":amount": tender.amount.minor(),
                ":foreign_cash": tender.foreign.as_ref().map(serde_json::to_string).transpose()?,
                ":payment": tender.payment.as_ref().map(Uuid::as_bytes),
                ":voucher": tender.voucher.as_ref().map(serde_json::to_string).transpose()?,
            })?;
        }
    }
    Ok(())
}

/// Makes a basket the stored one, whatever was stored before; part of the transaction that recalls it.
pub(crate) fn replace(connection: &Connection, basket: &Basket) -> Result<(), Failure> {
    delete(connection)?;
    store(connection, &Change::between(None, basket))
}

/// Forgets the stored basket; part of the transaction that finishes it.
pub(crate) fn delete(connection: &Connection) -> Result<(), Failure> {
    const TENDERS: &str = "DELETE FROM basket_tender";
    const LINES: &str = "DELETE FROM basket_line";
    const BASKET: &str = "DELETE FROM basket";
    connection.prepare_cached(TENDERS)?.execute([])?;
    connection.prepare_cached(LINES)?.execute([])?;
    connection.prepare_cached(BASKET)?.execute([])?;
    Ok(())
}

fn load(connection: &Connection) -> Result<Option<Basket>, Failure> {
    const HEAD: &str = "SELECT id, operator, started, discount, next_line, buyer, language, coupons, customer, age,
        is_totalled, returns, vouchers, handed_over, placed FROM basket";
    const LINES: &str = "SELECT body FROM basket_line ORDER BY line";
    const TENDERS: &str = "SELECT kind, amount, foreign_cash, payment, voucher FROM basket_tender ORDER BY position";
    let mut statement = connection.prepare_cached(HEAD)?;
    let mut rows = statement.query([])?;
    let Some(head) = rows.next()? else { return Ok(None) };
    let lines = connection
        .prepare_cached(LINES)?
        .query_and_then([], |row| Ok(serde_json::from_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?))?
        .collect::<Result<_, Failure>>()?;
    let tenders =
        connection.prepare_cached(TENDERS)?.query_and_then([], read_open_tender)?.collect::<Result<_, Failure>>()?;
    Ok(Some(Basket {
        id: Uuid::from_bytes(head.get(0)?),
        operator: OperatorId(head.get(1)?),
        started: read_text(&head.get::<_, String>(2)?)?,
        lines,
        discount: json(head, 3)?,
        tenders,
        next_line: head.get(4)?,
        buyer: json(head, 5)?,
        language: head.get(6)?,
        coupons: json(head, 7)?.unwrap_or_default(),
        customer: json(head, 8)?,
        age: json(head, 9)?,
        is_totalled: head.get(10)?,
        returns: json(head, 11)?.unwrap_or_default(),
        vouchers: json(head, 12)?.unwrap_or_default(),
        handed_over: json(head, 13)?.unwrap_or_default(),
        placed: json(head, 14)?.unwrap_or_default(),
    }))
}

/// A column that holds JSON or nothing.
fn json<Value: serde::de::DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<Option<Value>, Failure> {
    let text: Option<String> = row.get(column)?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

pub(crate) const fn tender_name(kind: TenderKind) -> &'static str {
    kind.key()
}

/// Reads a tender of the open basket.
fn read_open_tender(row: &Row<'_>) -> Result<Tender, Failure> {
    let (foreign, payment): (Option<String>, Option<[u8; 16]>) = (row.get(2)?, row.get(3)?);
    Ok(Tender {
        foreign: foreign.map(|foreign| serde_json::from_str(&foreign)).transpose()?,
        payment: payment.map(Uuid::from_bytes),
        voucher: json(row, 4)?,
        ..read_tender(row)?
    })
}

/// Reads kind and amount, the first two columns.
pub(crate) fn read_tender(row: &Row<'_>) -> Result<Tender, Failure> {
    let kind: String = row.get(0)?;
    let known = TenderKind::ALL.into_iter().find(|known| tender_name(*known) == kind);
    Ok(Tender::new(known.ok_or(Failure::Unreadable(kind))?, Money::from_minor(row.get(1)?)))
}
