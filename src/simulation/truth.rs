//! What really happened, noted beside the tills and the hub, to compare both with.

use crate::record::Sold;
use protocol::{Consent, Hash, Lane, VoucherHandle};
use retail::Date;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a sale has to add to the hub's ledgers, if it was written.
#[derive(Clone, Debug)]
pub(crate) struct SaleFact {
    pub(crate) store: String,
    pub(crate) day: Date,
    pub(crate) lines: Vec<Sold>,
    /// What was paid of it by a voucher: lease, voucher, amount.
    pub(crate) voucher: Option<(Uuid, VoucherHandle, i64)>,
}

impl SaleFact {
    pub(crate) fn total_minor(&self) -> i64 {
        self.lines.iter().map(|line| line.pieces * line.price_minor).sum()
    }
}

/// A till's name, a lane, an epoch and a number: a record's place.
pub(crate) type Place = (String, Lane, String, u64);

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
}

impl Truth {
    pub(crate) fn knows(&self, record: Uuid) -> bool {
        self.sales.contains_key(&record) || self.consents.contains_key(&record) || self.others.contains(&record)
    }
}
