//! What really happened, noted beside the tills and the hub, to compare both with.

use crate::record::Sold;
use protocol::{Consent, Hash, Lane, VoucherHandle};
use retail::Date;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a sale has to add to the hub's ledgers, if it was written.
#[derive(Clone, Debug)]
pub(crate) struct SaleFact {
    pub(crate) store: String,
    pub(crate) day: Date,
    pub(crate) lines: Vec<Sold>,
    /// What was paid of it by a voucher.
    pub(crate) voucher: Option<VoucherPaid>,
}

/// What a voucher paid of a sale.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VoucherPaid {
    pub(crate) lease: Uuid,
    pub(crate) handle: VoucherHandle,
    pub(crate) amount_minor: i64,
    /// The grant under which it was taken, if no answer came.
    pub(crate) grant: Option<Uuid>,
}

impl SaleFact {
    pub(crate) fn total_minor(&self) -> i64 {
        self.lines.iter().map(|line| line.pieces * line.price_minor).sum()
    }
}

/// A till's name, a lane, an epoch and a number: a record's place.
pub(crate) type Place = (String, Lane, String, u64);

/// An order of the web: one line of one article.
#[derive(Clone, Debug)]
pub(crate) struct OrderFact {
    pub(crate) store: String,
    pub(crate) sku: String,
    pub(crate) pieces: i64,
}

/// What a till recorded of an order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OrderRecord {
    pub(crate) order: Uuid,
    pub(crate) done: OrderDone,
}

/// What was done.
#[derive(Clone, Copy, Debug)]
pub(crate) enum OrderDone {
    /// Handed over; until when the hub's word held, by its clock, if it was asked.
    Handed {
        pieces: i64,
        is_unasked: bool,
        until_ms: Option<i64>,
    },
    Back(i64),
    Picked(i64),
    Other,
}

/// What the hub heard of an order.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Heard {
    /// A till's record, and whether the hub's word on a hand-over had ended by then.
    Record { id: Uuid, is_late: bool },
    /// It was given up.
    Cancelled,
}

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct Truth {
    /// Sales that were begun to be written, by the id of their record.
    pub(crate) sales: BTreeMap<Uuid, SaleFact>,
    /// Answers of customers that were begun to be written, by the id of their record: whose, and which.
    pub(crate) consents: BTreeMap<Uuid, (Uuid, Consent)>,
    /// Every other record that was begun to be written.
    pub(crate) others: Vec<Uuid>,
    /// Records a till was told to be safe.
    pub(crate) acknowledged: BTreeMap<Place, Hash>,
    /// Vouchers and what they were issued for.
    pub(crate) vouchers: Vec<(VoucherHandle, i64)>,
    /// Goods that were booked in, by article and store.
    pub(crate) booked_in: BTreeMap<(String, String), i64>,
    /// Orders of the web.
    pub(crate) orders: BTreeMap<Uuid, OrderFact>,
    /// Records of orders that were begun to be written, by their id.
    pub(crate) order_records: BTreeMap<Uuid, OrderRecord>,
    /// What the hub heard of orders, in that order.
    pub(crate) heard: Vec<(Uuid, Heard)>,
    /// Acts and records of orders the hub has answered: again is the same.
    pub(crate) answered: BTreeSet<Uuid>,
    /// Who may hand an order over, and until when.
    pub(crate) intents: BTreeMap<Uuid, (String, i64)>,
    /// Until when the hub's last word to a till on an order held.
    pub(crate) words: BTreeMap<(Uuid, String), i64>,
    /// When the hub heard last that a till had handed an order over, or let it go.
    pub(crate) ended: BTreeMap<(Uuid, String), i64>,
    /// Who gathers a line of an order, and until when.
    pub(crate) claims: BTreeMap<(Uuid, Uuid), (String, i64)>,
}

impl Truth {
    pub(crate) fn knows(&self, record: Uuid) -> bool {
        self.sales.contains_key(&record)
            || self.consents.contains_key(&record)
            || self.order_records.contains_key(&record)
            || self.others.contains(&record)
    }
}
