//! One act, one transaction: journal record, sale, stock, print job and drawer are stored together or not at all.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal::packed;
use crate::{
    Database, DrawerReason, JournalHead, NewPrint, PrintDocument, basket, coupon, day, drawer, invoice, journal, order,
    parked, print_job, returns, sale, serial, series, sold, stock, till, voucher,
};
use retail::journal::{Sealed, SealedTransaction};
use retail::{Continued, Series, StockMovement, TenderKind, Transaction, TransactionEvent};
use rusqlite::Connection;
use std::sync::{Arc, OnceLock};

/// What is stored together.
#[derive(Clone, Debug)]
pub struct Record {
    /// The sealed transaction.
    pub draft: Draft,
    /// Goods that came or went with it.
    pub stock: Vec<StockMovement>,
    /// What is to be printed.
    pub print: Option<NewPrint>,
    /// Why the drawer is to open, if it is.
    pub drawer: Option<DrawerReason>,
    /// Whether the open basket is finished by it.
    pub closes_basket: bool,
}

/// A sealed transaction on its way to the disk: the writer packs its record while the caller still makes what is to be printed.
#[derive(Clone, Debug)]
pub struct Draft {
    sealed: SealedTransaction,
    packed: Arc<OnceLock<Vec<u8>>>,
}

impl Draft {
    /// The record.
    pub fn record(&self) -> &Sealed {
        self.sealed.record()
    }

    fn packed(&self) -> &[u8] {
        self.packed.get_or_init(|| packed::pack(&self.record().body))
    }
}

/// What was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The print job.
    pub print_job: Option<i64>,
}

impl Database {
    /// Begins to make a sealed transaction ready to be stored. Nothing is written yet.
    pub fn draft(&self, sealed: SealedTransaction) -> Draft {
        let draft = Draft { sealed, packed: Arc::default() };
        let ahead = draft.clone();
        self.writer.prepare(move || {
            ahead.packed();
        });
        draft
    }

    /// Stores an act. Returns only when it is on the disk: before that nothing is shown as paid, printed or opened.
    ///
    /// Refused with [`DatabaseError::NotNext`] unless it is the journal's next record, and the next receipt if it issues one.
    /// After a [`DatabaseError::Disk`] whether it is there is told by [`journal_head`](crate::Reader::journal_head).
    pub fn record(&self, record: Record) -> Result<Recorded, DatabaseError> {
        self.record_after(Vec::new(), record)
    }

    /// The same with the records that stand directly before the act's own, such as who approved it: all of them or none.
    pub fn record_after(&self, before: Vec<Draft>, record: Record) -> Result<Recorded, DatabaseError> {
        let Record { draft, stock, print, drawer, closes_basket } = record;
        let (recorded, recalled) = self.write(DataFile::Sales, move |connection| {
            append_all(connection, &before)?;
            let head = journal::head(connection)?;
            let (sealed, transaction) = (draft.record(), draft.sealed.transaction());
            check_next(&head, sealed, transaction)?;
            check_continued(connection, transaction)?;
            till::check_close(connection, transaction)?;
            journal::append(connection, sealed, transaction, draft.packed())?;
            let recalled = parked::recalled(connection, &transaction.event)?;
            let print_job = store(connection, &head, transaction, &stock, print.as_ref(), drawer)?;
            if closes_basket {
                basket::delete(connection)?;
            }
            parked::make_open(connection, recalled.as_ref())?;
            Ok((Recorded { print_job }, recalled))
        })?;
        if closes_basket {
            self.saved_basket.replace(None);
        }
        self.basket_was_recalled(recalled);
        Ok(recorded)
    }
}

/// Writes records that are nothing but records.
pub(crate) fn append_all(connection: &Connection, drafts: &[Draft]) -> Result<(), Failure> {
    for draft in drafts {
        let head = journal::head(connection)?;
        let (sealed, transaction) = (draft.record(), draft.sealed.transaction());
        check_next(&head, sealed, transaction)?;
        journal::append(connection, sealed, transaction, draft.packed())?;
        store(connection, &head, transaction, &[], None, None)?;
    }
    Ok(())
}

/// Writes an act in all its parts behind its journal record. Returns its print job.
pub(crate) fn store(
    connection: &Connection,
    head: &JournalHead,
    transaction: &Transaction,
    stock: &[StockMovement],
    print: Option<&NewPrint>,
    drawer: Option<DrawerReason>,
) -> Result<Option<i64>, Failure> {
    let number = transaction.number;
    let print_job = print.map(|print| print_job::insert(connection, Some(number), print)).transpose()?;
    store_event(connection, head, transaction, print_job)?;
    stock::insert(connection, number, stock)?;
    if let Some(reason) = drawer {
        drawer::insert(connection, number, reason)?;
    }
    Ok(print_job)
}

fn store_event(
    connection: &Connection,
    head: &JournalHead,
    transaction: &Transaction,
    print_job: Option<i64>,
) -> Result<(), Failure> {
    till::post(connection, transaction)?;
    match &transaction.event {
        TransactionEvent::Continued(continued) => {
            series::insert(connection, transaction.number, head.receipt + 1, continued)
        }
        TransactionEvent::Sale(sale) => {
            sale::insert(connection, transaction.number, sale, print_job)?;
            sold::insert(connection, sale)?;
            coupon::use_up(connection, sale)?;
            voucher::insert(connection, transaction.number, sale)?;
            returns::insert(connection, sale)?;
            serial::insert(connection, sale)?;
            order::paid(connection, transaction, sale)?;
            day::count(connection, sale.day(), sale.receipt, day::of_sale(sale))
        }
        TransactionEvent::PostVoid(void) => {
            returns::check_voidable(connection, void.sale_receipt)?;
            sale::insert_post_void(connection, transaction.number, void, print_job)?;
            coupon::give_back(connection, void)?;
            voucher::undo(connection, void)?;
            order::undone(connection, transaction, void)?;
            serial::all_back(connection, void.sale_receipt)?;
            day::count(connection, void.day(), void.receipt, day::of_post_void(void))
        }
        TransactionEvent::Invoiced { receipt, .. } => invoice::insert(connection, transaction.number, *receipt),
        event @ (TransactionEvent::Parked(_) | TransactionEvent::Unparked(_)) => parked::store(connection, event),
        TransactionEvent::HandedOver(handed) => order::handed_over(connection, transaction, handed),
        TransactionEvent::OrderStep(step) => order::step(connection, transaction, step),
        TransactionEvent::Begun { .. }
        | TransactionEvent::AgeRefused(_)
        | TransactionEvent::PriceOverridden(_)
        | TransactionEvent::PaymentUnknown(_)
        | TransactionEvent::PaymentDecided(_)
        | TransactionEvent::GiftReceipt { .. }
        | TransactionEvent::SignedIn { .. }
        | TransactionEvent::SignedOut { .. }
        | TransactionEvent::LockedOut { .. }
        | TransactionEvent::Void(_)
        | TransactionEvent::NoSale { .. }
        | TransactionEvent::Reprint { .. }
        | TransactionEvent::PrintDropped { .. }
        | TransactionEvent::PrintResolved { .. }
        | TransactionEvent::Approved(_)
        | TransactionEvent::Act(_)
        | TransactionEvent::TrainingBegun { .. }
        | TransactionEvent::TrainingEnded { .. }
        | TransactionEvent::Recovered(_)
        | TransactionEvent::RecoveryRead { .. }
        | TransactionEvent::TillOpened(_)
        | TransactionEvent::PaidIn(_)
        | TransactionEvent::PaidOut(_)
        | TransactionEvent::CashLift(_)
        | TransactionEvent::DrawerLeftOpen(_)
        | TransactionEvent::TillCounted(_)
        | TransactionEvent::TillClosed(_) => Ok(()),
    }
}

/// Stores a record again from its proven bytes alone, packed already: its rows, stock and drawer event, but nothing to be printed.
pub(crate) fn store_again(
    connection: &Connection,
    head: &JournalHead,
    (sealed, transaction): (&Sealed, &Transaction),
    packed: &[u8],
) -> Result<(), Failure> {
    check_next(head, sealed, transaction)?;
    journal::append(connection, sealed, transaction, packed)?;
    store_event(connection, head, transaction, None)?;
    let number = transaction.number;
    let (movements, drawer) = match &transaction.event {
        TransactionEvent::Sale(sale) => (sale.stock_movements(), sale.touches_cash().then_some(DrawerReason::Sale)),
        TransactionEvent::PostVoid(void) => {
            let cash = void.refunds.iter().any(|refund| refund.kind == TenderKind::Cash && !refund.amount.is_zero());
            let stock = match journal::event_of_receipt(connection, void.sale_receipt)? {
                Some(TransactionEvent::Sale(sale)) => sale.returned_stock(),
                _ => Vec::new(),
            };
            (stock, cash.then_some(DrawerReason::PostVoid))
        }
        TransactionEvent::NoSale { .. } => (Vec::new(), Some(DrawerReason::NoSale)),
        TransactionEvent::TillOpened(_)
        | TransactionEvent::PaidIn(_)
        | TransactionEvent::PaidOut(_)
        | TransactionEvent::CashLift(_) => (Vec::new(), Some(DrawerReason::Till)),
        _ => (Vec::new(), None),
    };
    if let TransactionEvent::Reprint { receipt, copy: 0, .. } | TransactionEvent::Invoiced { receipt, copy: 0, .. } =
        transaction.event
    {
        // The one original the customer asked for: another one would have to say that it is a duplicate.
        let original = NewPrint { document: PrintDocument::Receipt { receipt }, ticket_json: String::new() };
        let job = print_job::insert(connection, Some(number), &original)?;
        print_job::finish_in_bulk(connection, job)?;
    }
    stock::insert(connection, number, &movements)?;
    drawer.map_or(Ok(()), |reason| drawer::insert(connection, number, reason))
}

fn check_next(head: &JournalHead, sealed: &Sealed, transaction: &Transaction) -> Result<(), DatabaseError> {
    let not_next = |what, expected: u64, found: u64| {
        Err(DatabaseError::NotNext { what, expected: expected.to_string(), found: found.to_string() })
    };
    if sealed.number != head.number + 1 {
        return not_next("record", head.number + 1, sealed.number);
    }
    if sealed.previous != head.hash {
        let (expected, found) = (hex(&head.hash), hex(&sealed.previous));
        return Err(DatabaseError::NotNext { what: "hash", expected, found });
    }
    if let Some(receipt) = transaction.event.receipt().filter(|receipt| *receipt != head.receipt + 1) {
        return not_next("receipt", head.receipt + 1, receipt);
    }
    if transaction.event.receipt().is_some() && transaction.event.series() != head.series.as_ref() {
        let name = |series: Option<&Series>| series.map(Series::to_string).unwrap_or_default();
        let (expected, found) = (name(head.series.as_ref()), name(transaction.event.series()));
        return Err(DatabaseError::NotNext { what: "series", expected, found });
    }
    if transaction.number != sealed.number {
        return Err(DatabaseError::NotSealed { number: sealed.number });
    }
    Ok(())
}

/// A journal that has to go on in another series issues no receipt before it has said so.
fn check_continued(connection: &Connection, transaction: &Transaction) -> Result<(), Failure> {
    match transaction.event.receipt().map(|_| series::continuation(connection)).transpose()?.flatten() {
        Some(Continued { series, .. }) => {
            let (expected, found) = (series.to_string(), String::new());
            Err(DatabaseError::NotNext { what: "series", expected, found }.into())
        }
        None => Ok(()),
    }
}

/// Bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]).collect()
}
