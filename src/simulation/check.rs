//! What has to hold once everything healed: no record lost or doubled, every sum the same on both sides, every copy the hub's.

use crate::acts::Disaster;
use crate::truth::{Place, SaleFact};
use crate::world::{STORES, World};
use hub::{
    Chain, ChangeStorage, CustomerStorage, ExceptionStorage, OpStorage, Refused, SaleStorage, SalesBy, StockStorage,
    VoucherStorage,
};
use protocol::{Cursor, Lane, Op, OpResult, PublicKey, SetHash, check_chain};
use retail::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use uuid::Uuid;

/// What didn't hold, and how to see it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The seed.
    pub seed: u64,
    /// What is wrong.
    pub what: String,
    /// What happened until then, line by line.
    pub story: Vec<String>,
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Broken { seed, what, .. } = self;
        write!(formatter, "seed {seed}: {what}\nreplay it with: omnitill simulate chain --from {seed} --seeds 1")
    }
}

impl std::error::Error for Broken {}

/// The records the hub has, each in its place.
pub(crate) type Records = BTreeMap<Place, Op>;

const ALL: usize = 1_000_000;

impl World<'_> {
    /// Compares what a till was just told to be safe with what the hub really has.
    pub(crate) fn note_confirms(&mut self, till: usize, hub_epoch: Option<&str>) {
        let name = self.tills[till].name.clone();
        let is_of_this_hub = self.sqlite.epoch().is_ok_and(|epoch| hub_epoch == Some(epoch.as_str()));
        for (lane, epoch, through) in self.tills[till].disk.new_confirms() {
            let known = self.sqlite.acknowledged(&name, lane, &epoch).map_or(0, |known| known.through);
            if is_of_this_hub && known < through {
                let lane = lane.name();
                self.break_down(format!(
                    "G5: {name} was told that {lane} {epoch:?} is safe up to {through}, but {known} is"
                ));
            }
            let stretches = self.tills[till].disk.read(|contents| contents.stretches(lane));
            let Some(stretch) = stretches.into_iter().find(|stretch| stretch.epoch == epoch) else { continue };
            let last = stretch.last.map_or(through, |last| last.min(through));
            let safe = self.tills[till].disk.read(|contents| {
                let is_in = |op: &&Op| op.seq >= stretch.first && op.seq <= last;
                contents.chain(lane).iter().filter(is_in).map(|op| (op.seq, op.hash)).collect::<Vec<_>>()
            });
            for (seq, hash) in safe {
                let place = (name.clone(), lane, epoch.clone(), seq);
                let before = self.truth.acknowledged.insert(place, hash);
                if before.is_some_and(|before| before != hash) {
                    self.break_down(format!("G1: two records of {name} were taken under number {seq}"));
                }
            }
        }
    }

    fn break_down(&mut self, what: String) {
        self.broken.get_or_insert(what);
    }

    /// What tills and hub don't agree on yet.
    pub(crate) fn disagreement(&self) -> Result<Option<String>, Refused> {
        let hub_epoch = self.sqlite.epoch()?;
        for till in &self.tills {
            let name = &till.name;
            if till.engine.is_none() {
                return Ok(Some(format!("{name} isn't running")));
            }
            if !till.disk.read(|contents| contents.captures.is_empty()) {
                return Ok(Some(format!("{name} has vouchers to capture")));
            }
            if !till.is_stopped() && !till.engine.as_ref().is_some_and(sync::Engine::is_sent) {
                return Ok(Some(format!("{name} hasn't sent everything")));
            }
            let is_through = |engine: &sync::Engine| engine.scopes().all(|scope| scope.is_up_to_date);
            if !till.engine.as_ref().is_some_and(is_through) {
                // One whose sum was wrong is at the head, too, and about to be read again.
                return Ok(Some(format!("{name} isn't through with reading")));
            }
            for lane in Lane::ALL.into_iter().filter(|_| !till.is_stopped()) {
                for stretch in till.disk.read(|contents| contents.stretches(lane)) {
                    let end = till.disk.read(|contents| contents.chain(lane).last().map_or(0, |op| op.seq));
                    let last = stretch.last.unwrap_or(end);
                    let through = self.sqlite.acknowledged(name, lane, &stretch.epoch)?.through;
                    if through < last {
                        let lane = lane.name();
                        return Ok(Some(format!(
                            "{name} has {lane} {:?} up to {last}, the hub {through}",
                            stretch.epoch
                        )));
                    }
                }
            }
            for head in self.sqlite.subscription(name, self.hub_clock())?.scopes {
                let cursor =
                    till.disk.read(|contents| contents.copies.get(&head.scope).and_then(|copy| copy.cursor.clone()));
                let is_read = cursor.is_some_and(|cursor| cursor.pos == head.head && cursor.hub_epoch == hub_epoch);
                if !is_read {
                    return Ok(Some(format!("{name} hasn't read {} up to {}", head.scope, head.head)));
                }
            }
        }
        Ok(None)
    }

    /// How many sales were paid by vouchers no answer came about.
    pub(crate) fn unasked(&self) -> u64 {
        let is_unasked = |sale: &&SaleFact| sale.voucher.is_some_and(|paid| paid.grant.is_some());
        self.truth.sales.values().filter(is_unasked).count() as u64
    }

    /// How many records the hub has.
    pub(crate) fn records(&self) -> u64 {
        self.sqlite.chains().map_or(0, |chains| chains.iter().map(|chain| chain.through + 1 - chain.begins_at).sum())
    }

    /// Everything that has to hold.
    pub(crate) fn check(&self) -> Result<(), String> {
        self.check_all().map_err(|what| format!("{what} ({:?})", self.disaster))
    }

    fn check_all(&self) -> Result<(), String> {
        let records = self.records_of_hub().map_err(|why| why.to_string())??;
        self.check_records(&records)?;
        let failed = |why: Refused| why.to_string();
        self.check_sales(&records).map_err(failed)??;
        self.check_stock(&records).map_err(failed)??;
        self.check_customers(&records).map_err(failed)??;
        self.check_vouchers().map_err(failed)??;
        self.check_orders(&records).map_err(failed)??;
        self.check_copies().map_err(failed)?
    }

    /// Each chain as the hub has it: whole, sealed and signed.
    fn records_of_hub(&self) -> Result<Result<Records, String>, Refused> {
        let mut records = Records::new();
        for chain in self.sqlite.chains()? {
            let Chain { till, lane, epoch, begins_at, through, .. } = chain;
            let ops = self.sqlite.ops(&till, lane, &epoch, 0, ALL)?;
            let Some(key) = self.tills.iter().find(|known| known.name == till).map(|known| &known.key) else {
                return Ok(Err(format!("nobody is {till}")));
            };
            let key = PublicKey(key.verifying_key().to_bytes());
            let previous = ops.first().map(|op| op.previous).unwrap_or_default();
            if let Err(why) = check_chain(&ops, begins_at - 1, previous, &key) {
                return Ok(Err(format!("the chain {} {epoch:?} of {till} is broken at the hub: {why}", lane.name())));
            }
            if ops.last().map(|op| op.seq) != Some(through) {
                return Ok(Err(format!("the chain {} {epoch:?} of {till} doesn't end at {through}", lane.name())));
            }
            records.extend(ops.into_iter().map(|op| ((till.clone(), lane, epoch.clone(), op.seq), op)));
        }
        Ok(Ok(records))
    }

    /// G1 and G5: every record of a till is there once, and nothing that a till hasn't written.
    fn check_records(&self, records: &Records) -> Result<(), String> {
        let mut ids = BTreeSet::new();
        for (place, op) in records {
            if !ids.insert(op.id) {
                return Err(format!("G1: the record {} is there twice, once as {place:?}", op.id));
            }
            if !self.truth.knows(op.id) {
                return Err(format!("G1: nobody wrote the record at {place:?}"));
            }
        }
        for (place, hash) in &self.truth.acknowledged {
            if records.get(place).map(|op| op.hash) != Some(*hash) {
                return Err(format!("G5: the record at {place:?} was acknowledged and isn't there"));
            }
        }
        self.check_confirmed(records)?;
        // Each chain of two machines with one disk is gone on with by one of them; it needn't be the same one for both.
        let may_stop = usize::from(self.disaster == Disaster::Clone);
        for lane in Lane::ALL {
            let stopped = self.tills.iter().filter(|till| till.has_stopped(lane)).count();
            if stopped > may_stop {
                return Err(format!("{stopped} tills don't send their {} any more", lane.name()));
            }
        }
        for till in self.tills.iter().filter(|till| !till.is_stopped()) {
            for lane in Lane::ALL {
                for stretch in till.disk.read(|contents| contents.stretches(lane)) {
                    let is_in = |op: &&Op| op.seq >= stretch.first && stretch.last.is_none_or(|last| op.seq <= last);
                    let ops = till
                        .disk
                        .read(|contents| contents.chain(lane).iter().filter(is_in).cloned().collect::<Vec<_>>());
                    for op in ops {
                        let place = (till.name.clone(), lane, stretch.epoch.clone(), op.seq);
                        if records.get(&place) != Some(&op) {
                            return Err(format!("G1: the record at {place:?} isn't at the hub as it was written"));
                        }
                    }
                }
            }
        }
        let parked = self.sqlite.parked_ops().map_err(|why| why.to_string())?;
        if let Some(parked) = parked.first() {
            return Err(format!("a record has no effect: {} ({:?})", parked.reason, OpResult::Parked));
        }
        let alarms = self.sqlite.alarms(1).map_err(|why| why.to_string())?;
        match alarms.first() {
            Some(alarm) if may_stop == 0 => Err(format!("an alarm: {} {}", alarm.kind, alarm.detail)),
            _ => Ok(()),
        }
    }

    /// G5: what a till's own disk says to be safe is there, also if it was written afterwards.
    fn check_confirmed(&self, records: &Records) -> Result<(), String> {
        for till in &self.tills {
            let confirmed = till.disk.read(|contents| contents.confirmed.clone());
            for ((lane, epoch), through) in confirmed {
                let stretches = till.disk.read(|contents| contents.stretches(lane));
                let Some(stretch) = stretches.into_iter().find(|stretch| stretch.epoch == epoch) else { continue };
                let last = stretch.last.map_or(through, |last| last.min(through));
                let ops = till.disk.read(|contents| contents.chain(lane).clone());
                for op in ops.into_iter().filter(|op| op.seq >= stretch.first && op.seq <= last) {
                    let place = (till.name.clone(), lane, epoch.clone(), op.seq);
                    if records.get(&place) != Some(&op) {
                        return Err(format!(
                            "G5: {place:?} counts as safe, and the hub has another record there, or none"
                        ));
                    }
                }
            }
        }
        Ok(())
    }

    fn sales<'a>(&'a self, records: &'a Records) -> impl Iterator<Item = &'a SaleFact> {
        records.values().filter_map(|op| self.truth.sales.get(&op.id))
    }

    /// G4: what the tills sold is what the hub counts, by day and store.
    fn check_sales(&self, records: &Records) -> Result<Result<(), String>, Refused> {
        let mut expected: BTreeMap<(Date, &str), (u64, i64)> = BTreeMap::new();
        for sale in self.sales(records) {
            let (count, sum) = expected.entry((sale.day, sale.store.as_str())).or_default();
            (*count, *sum) = (*count + 1, *sum + sale.total_minor());
        }
        let days: BTreeSet<Date> = expected.keys().map(|(day, _)| *day).collect();
        for day in days {
            let rows = self.sqlite.sales_of_day(day, SalesBy::Store)?;
            for store in STORES {
                let found =
                    rows.iter().find(|row| row.key == store).map_or((0, 0), |row| (row.sales, row.revenue_minor));
                let expected = expected.get(&(day, store)).copied().unwrap_or_default();
                if found != expected {
                    return Ok(Err(format!("G4: {store} sold {expected:?} on {day}, the hub counts {found:?}")));
                }
            }
        }
        Ok(Ok(()))
    }

    /// G2: what is on hand is the sum of what came and went.
    fn check_stock(&self, records: &Records) -> Result<Result<(), String>, Refused> {
        let mut expected: BTreeMap<(String, String), i64> = self.truth.booked_in.clone();
        for sale in self.sales(records) {
            for line in &sale.lines {
                *expected.entry((line.sku.clone(), sale.store.clone())).or_default() -= line.pieces;
            }
        }
        for (sku, store, left) in self.left_for_orders() {
            *expected.entry((sku, store)).or_default() -= left;
        }
        for ((sku, store), expected) in expected {
            let on_hand = self.sqlite.on_hand(&sku)?;
            let found =
                on_hand.iter().find(|row| row.store == store).map_or(Some(0), |row| row.quantity.parse::<i64>().ok());
            let movements = self.sqlite.movements(&sku, ALL)?;
            let of_store = || movements.iter().filter(|movement| movement.store == store);
            let moved: Option<i64> = of_store().map(|movement| movement.quantity.parse::<i64>().ok()).sum();
            let ids: BTreeSet<&str> = of_store().map(|movement| movement.id.as_str()).collect();
            if ids.len() != of_store().count() {
                return Ok(Err(format!("G1: a movement of {sku} at {store} is there twice")));
            }
            if found != Some(expected) || moved != Some(expected) {
                let what = format!("G2: {store} has {expected} of {sku}; on hand are {found:?}, moved were {moved:?}");
                return Ok(Err(what));
            }
        }
        Ok(Ok(()))
    }

    /// Every answer of a customer is there once.
    fn check_customers(&self, records: &Records) -> Result<Result<(), String>, Refused> {
        let mut expected: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
        for op in records.values() {
            if let Some((customer, consent)) = self.truth.consents.get(&op.id) {
                expected.entry(*customer).or_default().insert(format!("{consent:?}"));
            }
        }
        for (id, expected) in expected {
            let found: Vec<String> =
                self.sqlite.customer(id)?.consents.iter().map(|consent| format!("{consent:?}")).collect();
            if found.len() != expected.len() || !found.iter().all(|consent| expected.contains(consent)) {
                return Ok(Err(format!("G1: customer {id} answered {expected:?}, the hub knows {found:?}")));
            }
        }
        Ok(Ok(()))
    }

    /// G2 and G3: a voucher's balance is the sum of its entries, never below zero, and what was spent was there or is a loss.
    fn check_vouchers(&self) -> Result<Result<(), String>, Refused> {
        let mut spent: BTreeMap<Uuid, i64> = BTreeMap::new();
        for till in &self.tills {
            let ids: Vec<Uuid> = till.disk.read(|contents| contents.journal.iter().map(|op| op.id).collect());
            let of_sale = |id: &Uuid| self.truth.sales.get(id)?.voucher.map(|paid| (paid.lease, paid.amount_minor));
            spent.extend(ids.iter().filter_map(of_sale));
        }
        let losses = self.sqlite.losses()?;
        let (mut captured, mut overdrawn) = (0, 0);
        for (handle, issued) in &self.truth.vouchers {
            let voucher = self.sqlite.voucher(*handle, self.hub_clock())?;
            let entries = self.sqlite.voucher_entries(*handle)?;
            let sum: i64 = entries.iter().map(|entry| entry.amount_minor).sum();
            let taken: i64 = entries.iter().map(|entry| -entry.amount_minor.min(0)).sum();
            let acts: BTreeSet<Uuid> = entries.iter().map(|entry| entry.act).collect();
            if sum != voucher.balance_minor || sum < 0 || acts.len() != entries.len() {
                return Ok(Err(format!(
                    "G2: a voucher's balance is {}, its entries are {entries:?}",
                    voucher.balance_minor
                )));
            }
            if taken > *issued {
                return Ok(Err(format!("G3: {taken} of a voucher over {issued} were taken")));
            }
            captured += taken;
            overdrawn += losses.iter().filter(|loss| loss.handle == *handle).map(|loss| loss.amount_minor).sum::<i64>();
        }
        let is_beyond = |noted: &hub::Exception| noted.kind == "voucher-budget";
        if let Some(noted) = self.sqlite.exceptions(ALL)?.into_iter().find(is_beyond) {
            return Ok(Err(format!("G3: {}: {}", noted.till, noted.detail)));
        }
        for budget in self.sqlite.voucher_budgets()? {
            let (granted, taken, lost) = (budget.granted_minor, budget.spent_minor, budget.lost_minor);
            if taken > granted || lost > taken {
                let till = budget.till;
                return Ok(Err(format!("G3: {till} was granted {granted} of vouchers, took {taken} and lost {lost}")));
            }
        }
        let all: i64 = spent.values().sum();
        if captured + overdrawn != all {
            let what =
                format!("G3: sales were paid with {all} of vouchers, {captured} were taken and {overdrawn} are losses");
            return Ok(Err(what));
        }
        Ok(Ok(()))
    }

    /// Every till has of each scope what the hub has.
    fn check_copies(&self) -> Result<Result<(), String>, Refused> {
        for till in &self.tills {
            for head in self.sqlite.subscription(&till.name, self.hub_clock())?.scopes {
                let (scope, mut cursor) = (head.scope, Cursor { hub_epoch: String::new(), pos: 0, schema: 1 });
                let mut entries = BTreeMap::new();
                let mut sum = None;
                while cursor.pos < head.head {
                    let page = self.sqlite.changes(&scope, &cursor, protocol::PAGE_MAX)?;
                    for change in page.changes {
                        if let Some(body) = change.body {
                            entries.insert((change.kind, change.key), body);
                        }
                    }
                    cursor = Cursor { hub_epoch: page.hub_epoch, pos: page.through, schema: 1 };
                    sum = page.sum;
                }
                let (found, own) = till.disk.read(|contents| {
                    contents.copies.get(&scope).map_or_else(Default::default, |copy| (copy.entries.clone(), copy.sum()))
                });
                if found != entries || sum.unwrap_or_default() != own && sum != Some(SetHash::default()) {
                    return Ok(Err(format!("{}'s copy of {scope} isn't the hub's", till.name)));
                }
            }
        }
        Ok(Ok(()))
    }
}
