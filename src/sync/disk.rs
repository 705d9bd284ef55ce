//! The till's own data as the exchange sees them.

use crate::local::Local;
use crate::now;
use database::{Applied, DatabaseError, Exchange, Reading, Stretch};
use protocol::{Change, ChangePage, Cursor, Hash, Lane, Manifest, Op};
use uuid::{Builder, Uuid};

/// The till's data, and the key that seals what is made for the hub alone.
pub(crate) struct Disk {
    pub(crate) exchange: Exchange,
    pub(crate) secret: [u8; 32],
}

impl Local for Disk {
    type Error = DatabaseError;

    fn stretches(&self, lane: Lane) -> Result<Vec<Stretch>, DatabaseError> {
        self.exchange.stretches(lane)
    }

    fn ops(
        &self,
        lane: Lane,
        stretch: &Stretch,
        after: u64,
        limit: usize,
        bytes_max: usize,
    ) -> Result<Vec<Op>, DatabaseError> {
        if lane == Lane::Customers {
            self.exchange.seal_customers(self.secret, new_id)?;
        }
        self.exchange.ops(lane, stretch, after, limit, bytes_max)
    }

    fn hash_of(&self, lane: Lane, number: u64) -> Result<Option<Hash>, DatabaseError> {
        self.exchange.hash_of(lane, number)
    }

    fn confirm(&self, lane: Lane, stretch: &Stretch, through: u64) -> Result<(), DatabaseError> {
        self.exchange.confirm(lane, stretch, through)
    }

    fn cursor(&self, scope: &str) -> Result<Option<Cursor>, DatabaseError> {
        self.exchange.cursor(scope)
    }

    fn apply(&self, page: &ChangePage) -> Result<Applied, DatabaseError> {
        self.exchange.apply(page, &now().to_string())
    }

    fn read_again(&self, scope: &str, hub_epoch: &str) -> Result<(), DatabaseError> {
        self.exchange.read_again(scope, hub_epoch, &now().to_string())
    }

    fn reading(&self, scope: &str) -> Result<Option<Reading>, DatabaseError> {
        self.exchange.reading(scope)
    }

    fn adopt(&self, manifest: &Manifest, entries: &[Change], is_last: bool) -> Result<Applied, DatabaseError> {
        self.exchange.adopt(manifest, entries, is_last, &now().to_string())
    }
}

/// An id of this moment (UUIDv7).
fn new_id() -> Uuid {
    let mut random = [0; 10];
    random.copy_from_slice(&crate::random_bytes()[..10]);
    Builder::from_unix_timestamp_millis(now().utc_ms.unsigned_abs(), &random).into_uuid()
}
