//! Proves records on every core, a few at a time, and hands them on in their order: what takes long about a record is its signature
//! and its packing, and neither needs the record before.

use crate::journal::packed;
use retail::Transaction;
use retail::journal::{Sealed, verify};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Records one thread takes at a time.
const CHUNK_RECORDS: usize = 32;
/// Chunks on their way, for each thread.
const CHUNKS_AHEAD: usize = 4;
/// More threads than this only wait for the one that writes.
const THREADS_MAX: usize = 8;

/// A record that was looked at.
pub(super) struct Looked {
    pub(super) record: Sealed,
    /// What it says and how it is stored, if its bytes are what this till signed. Whether it is the next one is another question.
    pub(super) proven: Option<(Transaction, Vec<u8>)>,
}

/// Looks at one record.
pub(super) fn look(record: Sealed, key: &[u8; 32]) -> Looked {
    let transaction = verify(&record, record.number, record.previous, key).ok();
    let proven = transaction.map(|transaction| (transaction, packed::pack(&record.body)));
    Looked { record, proven }
}

fn look_at_all(records: Vec<Sealed>, key: &[u8; 32]) -> Vec<Looked> {
    records.into_iter().map(|record| look(record, key)).collect()
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(THREADS_MAX)
}

/// Looks at all these records, each thread at its part of them.
pub(super) fn look_at_page(mut page: Vec<Sealed>, key: &[u8; 32]) -> Vec<Looked> {
    let part = page.len().div_ceil(threads()).max(CHUNK_RECORDS);
    thread::scope(|scope| {
        let mut parts = Vec::new();
        while !page.is_empty() {
            let rest = page.split_off(part.min(page.len()));
            let records = std::mem::replace(&mut page, rest);
            parts.push(scope.spawn(move || look_at_all(records, key)));
        }
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

struct Chunk {
    records: Vec<Sealed>,
    looked: SyncSender<Vec<Looked>>,
}

/// Lets `read` read records, and hands them to `take` in the order they were read, until that returns `false`.
pub(super) fn in_order(
    read: impl FnOnce(&mut dyn FnMut(Sealed) -> bool) + Send,
    key: &[u8; 32],
    mut take: impl FnMut(Looked) -> bool,
) {
    let threads = threads();
    let (chunks, to_look_at) = sync_channel::<Chunk>(threads * CHUNKS_AHEAD);
    let (order, in_order) = sync_channel::<Receiver<Vec<Looked>>>(threads * CHUNKS_AHEAD);
    let to_look_at = Mutex::new(to_look_at);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let next = to_look_at.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok(Chunk { records, looked }) = next else { return };
                    // Nobody wants them any more when one before them wasn't the next one.
                    let _ = looked.send(look_at_all(records, key));
                }
            });
        }
        scope.spawn(move || {
            let mut records = Vec::with_capacity(CHUNK_RECORDS);
            let pass_on = |records: Vec<Sealed>| {
                let (looked, later) = sync_channel(1);
                order.send(later).is_ok() && chunks.send(Chunk { records, looked }).is_ok()
            };
            let mut is_wanted = true;
            read(&mut |record| {
                records.push(record);
                if records.len() == CHUNK_RECORDS {
                    is_wanted = pass_on(std::mem::replace(&mut records, Vec::with_capacity(CHUNK_RECORDS)));
                }
                is_wanted
            });
            if is_wanted && !records.is_empty() {
                pass_on(records);
            }
        });
        for later in in_order {
            // Nothing, if reading ended between the two.
            for looked in later.recv().unwrap_or_default() {
                if !take(looked) {
                    return;
                }
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use retail::journal::{DeviceKey, GENESIS, seal};

    fn records(count: u64, key: &DeviceKey) -> Vec<Sealed> {
        let record = |number| {
            let transaction = Transaction {
                number,
                id: "01a200b5-a817-79a9-8353-ae4bdce22dcf".parse().expect("an id"),
                store: "AU-TST".into(),
                workstation: "AU-TST-01".into(),
                at: "2026-11-21T09:30:00+11:00".parse().expect("a moment"),
                clock: None,
                till: None,
                event: retail::TransactionEvent::RecoveryRead { operator: "1".into(), record: number },
            };
            seal(&transaction, GENESIS, key)
        };
        (1..=count).map(record).collect()
    }

    #[track_caller]
    fn check(count: u64, stop_at: u64, damaged: u64) {
        let key = DeviceKey::from_secret([7; 32]);
        let mut all = records(count, &key);
        if let Some(record) = all.get_mut(damaged as usize) {
            record.signature[3] ^= 1;
        }
        let expected: Vec<_> = (1..=count.min(stop_at)).map(|number| (number, number != damaged + 1)).collect();
        let mut found = Vec::new();
        let read = |take: &mut dyn FnMut(Sealed) -> bool| _ = all.iter().all(|record| take(record.clone()));
        in_order(read, &key.public(), |looked| {
            found.push((looked.record.number, looked.proven.is_some()));
            looked.record.number < stop_at
        });
        assert_eq!(found, expected);
        let page = look_at_page(all.clone(), &key.public());
        let found: Vec<_> = page.iter().map(|looked| (looked.record.number, looked.proven.is_some())).collect();
        assert_eq!(found, (1..=count).map(|number| (number, number != damaged + 1)).collect::<Vec<_>>());
        for looked in page {
            let stored = looked.proven.map(|(_, packed)| packed::unpack(packed));
            assert!(stored.is_none_or(|body| body == looked.record.body));
        }
    }

    #[test]
    fn records_come_in_their_order_and_only_signed_ones_prove_themselves() {
        for count in [0, 1, CHUNK_RECORDS as u64, 1_000] {
            check(count, u64::MAX, u64::MAX - 1);
            check(count, u64::MAX, count / 2);
            check(count, 40, 7);
        }
    }
}
