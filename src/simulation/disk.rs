//! A till's disk made of memory: a write is on it as a whole or not at all, and the power can fail before or after any of them.

use crate::record;
use ed25519_dalek::SigningKey;
use protocol::{Change, ChangePage, Cursor, Hash, Lane, LeaseEnd, Manifest, Op, SetHash};
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use sync::{Applied, Local, Reading, Stretch};
use uuid::Uuid;

/// When the power fails: before the next write, or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fuse {
    Before,
    After,
}

/// The power failed: whoever was writing isn't there any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PowerCut;

impl fmt::Display for PowerCut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the power failed")
    }
}

/// The copy of a scope.
#[derive(Clone, Debug, Default)]
pub(crate) struct Copy {
    pub(crate) cursor: Option<Cursor>,
    pub(crate) entries: BTreeMap<(String, String), String>,
    /// What came since the scope is read again.
    again: Option<BTreeSet<(String, String)>>,
}

impl Copy {
    pub(crate) fn sum(&self) -> SetHash {
        self.entries.iter().fold(SetHash::default(), |sum, ((kind, key), body)| sum.with(SetHash::of(kind, key, body)))
    }

    fn take(&mut self, change: &Change) {
        let key = (change.kind.clone(), change.key.clone());
        if let Some(again) = &mut self.again {
            again.insert(key.clone());
        }
        match &change.body {
            Some(body) => self.entries.insert(key, body.clone()),
            None => self.entries.remove(&key),
        };
    }

    fn drop_what_did_not_come(&mut self) {
        if let Some(again) = self.again.take() {
            self.entries.retain(|key, _| again.contains(key));
        }
    }
}

/// What is on the disk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contents {
    /// The journal's records, from number 1 on.
    pub(crate) journal: Vec<Op>,
    /// The journal's epochs: name, and the number of the first record.
    pub(crate) epochs: Vec<(String, u64)>,
    pub(crate) receipts: u64,
    pub(crate) customers: Vec<Op>,
    /// Up to where the hub has a stretch, as far as the till was told.
    pub(crate) confirmed: BTreeMap<(Lane, String), u64>,
    pub(crate) copies: BTreeMap<String, Copy>,
    /// Leases that still have to be captured for a finished sale.
    pub(crate) captures: BTreeMap<Uuid, LeaseEnd>,
}

impl Contents {
    pub(crate) fn chain(&self, lane: Lane) -> &Vec<Op> {
        match lane {
            Lane::Journal => &self.journal,
            Lane::Customers => &self.customers,
        }
    }

    pub(crate) fn stretches(&self, lane: Lane) -> Vec<Stretch> {
        let whole = [(String::new(), 1)];
        let epochs = if lane == Lane::Journal { &self.epochs[..] } else { &whole[..] };
        let ends = epochs.iter().skip(1).map(|(_, first)| Some(first - 1)).chain([None]);
        epochs
            .iter()
            .zip(ends)
            .map(|((epoch, first), last)| Stretch { epoch: epoch.clone(), first: *first, last })
            .collect()
    }

    /// The journal's epoch now.
    pub(crate) fn epoch(&self) -> &str {
        self.epochs.last().map_or("", |(epoch, _)| epoch)
    }

    pub(crate) fn record(&mut self, key: &SigningKey, stamp: &record::Stamp<'_>, id: Uuid, event: &Value) {
        let number = self.journal.len() as u64 + 1;
        let body = record::journal_body(stamp, number, id, event);
        let op = record::seal(key, self.journal.last(), id, event["kind"].as_str().unwrap_or_default(), body);
        self.journal.push(op);
    }
}

/// A till's disk.
#[derive(Debug, Default)]
pub struct Disk {
    contents: RefCell<Contents>,
    fuse: Cell<Option<Fuse>>,
    is_dark: Cell<bool>,
    /// What `confirm` was told since somebody last looked.
    confirms: RefCell<Vec<(Lane, String, u64)>>,
}

impl Disk {
    pub(crate) fn holding(contents: Contents) -> Disk {
        Disk { contents: RefCell::new(contents), ..Disk::default() }
    }

    /// A copy of what is on it.
    pub(crate) fn image(&self) -> Contents {
        self.contents.borrow().clone()
    }

    /// Looks at what is on it.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Contents) -> T) -> T {
        look(&self.contents.borrow())
    }

    /// One write.
    pub(crate) fn write<T>(&self, act: impl FnOnce(&mut Contents) -> T) -> Result<T, PowerCut> {
        if self.is_dark.get() {
            return Err(PowerCut);
        }
        match self.fuse.take() {
            Some(Fuse::Before) => {
                self.is_dark.set(true);
                Err(PowerCut)
            }
            Some(Fuse::After) => {
                act(&mut self.contents.borrow_mut());
                self.is_dark.set(true);
                Err(PowerCut)
            }
            None => Ok(act(&mut self.contents.borrow_mut())),
        }
    }

    pub(crate) fn arm(&self, fuse: Option<Fuse>) {
        self.fuse.set(fuse);
    }

    /// Whether the power failed in a write.
    pub(crate) fn is_dark(&self) -> bool {
        self.is_dark.get()
    }

    pub(crate) fn power_on(&self) {
        self.is_dark.set(false);
        self.fuse.set(None);
    }

    /// What was noted as confirmed since the last call.
    pub(crate) fn new_confirms(&self) -> Vec<(Lane, String, u64)> {
        self.confirms.take()
    }
}

impl Local for Disk {
    type Error = PowerCut;

    fn stretches(&self, lane: Lane) -> Result<Vec<Stretch>, PowerCut> {
        Ok(self.read(|contents| contents.stretches(lane)))
    }

    fn ops(
        &self,
        lane: Lane,
        stretch: &Stretch,
        after: u64,
        limit: usize,
        _bytes_max: usize,
    ) -> Result<Vec<Op>, PowerCut> {
        let is_in =
            |op: &&Op| op.seq >= stretch.first && op.seq > after && stretch.last.is_none_or(|last| op.seq <= last);
        Ok(self.read(|contents| contents.chain(lane).iter().filter(is_in).take(limit).cloned().collect()))
    }

    fn hash_of(&self, lane: Lane, number: u64) -> Result<Option<Hash>, PowerCut> {
        Ok(self.read(|contents| contents.chain(lane).iter().find(|op| op.seq == number).map(|op| op.hash)))
    }

    fn confirm(&self, lane: Lane, stretch: &Stretch, through: u64) -> Result<(), PowerCut> {
        self.confirms.borrow_mut().push((lane, stretch.epoch.clone(), through));
        self.write(|contents| {
            let confirmed = contents.confirmed.entry((lane, stretch.epoch.clone())).or_default();
            *confirmed = through.max(*confirmed);
        })
    }

    fn cursor(&self, scope: &str) -> Result<Option<Cursor>, PowerCut> {
        Ok(self.read(|contents| contents.copies.get(scope).and_then(|copy| copy.cursor.clone())))
    }

    fn apply(&self, page: &ChangePage) -> Result<Applied, PowerCut> {
        self.write(|contents| {
            let copy = contents.copies.entry(page.scope.clone()).or_default();
            page.changes.iter().for_each(|change| copy.take(change));
            copy.cursor = Some(Cursor { hub_epoch: page.hub_epoch.clone(), pos: page.through, schema: 1 });
            if page.through >= page.head {
                copy.drop_what_did_not_come();
            }
            let kinds = page.changes.iter().map(|change| change.kind.clone()).collect();
            Applied { is_whole: page.sum.is_none_or(|sum| sum == copy.sum()), kinds, ..Applied::default() }
        })
    }

    fn read_again(&self, scope: &str, hub_epoch: &str) -> Result<(), PowerCut> {
        self.write(|contents| {
            let copy = contents.copies.entry(scope.to_owned()).or_default();
            copy.cursor = Some(Cursor { hub_epoch: hub_epoch.to_owned(), pos: 0, schema: 1 });
            copy.again = Some(BTreeSet::new());
        })
    }

    fn reading(&self, scope: &str) -> Result<Option<Reading>, PowerCut> {
        Ok(self.read(|contents| {
            let copy = contents.copies.get(scope)?;
            let hub_epoch = copy.cursor.as_ref()?.hub_epoch.clone();
            Some(Reading { hub_epoch, entries: copy.again.as_ref()?.len() as u64 })
        }))
    }

    fn adopt(&self, manifest: &Manifest, entries: &[Change], is_last: bool) -> Result<Applied, PowerCut> {
        self.write(|contents| {
            let copy = contents.copies.entry(manifest.scope.clone()).or_default();
            copy.again.get_or_insert_default();
            entries.iter().for_each(|change| copy.take(change));
            if is_last {
                copy.drop_what_did_not_come();
                copy.cursor = Some(Cursor { hub_epoch: manifest.hub_epoch.clone(), pos: manifest.pos, schema: 1 });
            }
            Applied { is_whole: !is_last || manifest.sum == copy.sum(), ..Applied::default() }
        })
    }
}
