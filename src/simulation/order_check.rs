//! What has to hold for orders once everything healed: each hand-over counts once, twice is noted, and every till sees what the hub sees.

use crate::check::Records;
use crate::truth::{Heard, OrderDone};
use crate::world::World;
use hub::{ExceptionStorage, OrderStorage, Refused};
use protocol::OrderState;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// An order worked out again from what the hub heard, by the simplest rules there are.
#[derive(Debug, Default)]
struct Sum {
    state: Option<OrderState>,
    picked: i64,
    handed: i64,
    /// Handed over although its customer had it.
    twice: bool,
    /// Handed over although it had been given up.
    after_cancel: bool,
    back_twice: bool,
    /// Whether somebody acted without the hub's word, or after its time.
    is_anybody_unasked: bool,
}

impl World<'_> {
    /// How many orders were handed over twice, or after they had been given up.
    pub(crate) fn doubled(&self) -> u64 {
        self.sums().values().filter(|sum| sum.twice || sum.after_cancel).count() as u64
    }

    /// How many records of hand-overs the hub has.
    pub(crate) fn handed_over(&self) -> u64 {
        let is_handed = |(_, heard): &&(Uuid, Heard)| match heard {
            Heard::Record { id, .. } => {
                matches!(self.truth.order_records.get(id).map(|it| it.done), Some(OrderDone::Handed { .. }))
            }
            Heard::Cancelled => false,
        };
        self.truth.heard.iter().filter(is_handed).count() as u64
    }

    /// Whether an order is with its customer, as far as the hub has heard.
    pub(crate) fn is_with_customer(&self, order: Uuid) -> bool {
        self.sums().get(&order).is_some_and(|sum| sum.state == Some(OrderState::HandedOver))
    }

    fn sums(&self) -> BTreeMap<Uuid, Sum> {
        let mut sums: BTreeMap<Uuid, Sum> = BTreeMap::new();
        for (order, heard) in &self.truth.heard {
            let Some(fact) = self.truth.orders.get(order) else { continue };
            let sum = sums.entry(*order).or_default();
            let Heard::Record { id, is_late } = heard else {
                sum.state = Some(OrderState::Cancelled);
                continue;
            };
            match self.truth.order_records.get(id).map(|record| record.done) {
                Some(OrderDone::Picked(pieces)) => sum.picked += pieces,
                Some(OrderDone::Back(pieces)) => {
                    sum.handed -= pieces;
                    sum.back_twice |= sum.handed < 0;
                    sum.state = sum.state.filter(|state| *state != OrderState::HandedOver);
                }
                Some(OrderDone::Handed { pieces, is_unasked, .. }) => {
                    sum.is_anybody_unasked |= is_unasked || *is_late;
                    if sum.state == Some(OrderState::HandedOver) {
                        sum.twice = true;
                        continue;
                    }
                    let left = fact.pieces - sum.handed;
                    sum.after_cancel |= sum.state == Some(OrderState::Cancelled);
                    sum.twice |= pieces > left;
                    sum.handed += pieces.min(left);
                    if sum.handed >= fact.pieces && sum.state.is_none() {
                        sum.state = Some(OrderState::HandedOver);
                    }
                }
                _ => {}
            }
        }
        sums
    }

    /// What left for orders and came back, by article and store.
    pub(crate) fn left_for_orders(&self) -> Vec<(String, String, i64)> {
        let left = |(id, sum): (Uuid, Sum)| {
            let fact = self.truth.orders.get(&id)?;
            Some((fact.sku.clone(), fact.store.clone(), sum.handed))
        };
        self.sums().into_iter().filter_map(left).collect()
    }

    /// G6: an order is handed over once, or it is noted, and that only where somebody hadn't the hub's word.
    pub(crate) fn check_orders(&self, records: &Records) -> Result<Result<(), String>, Refused> {
        let at_hub: BTreeSet<Uuid> =
            records.values().map(|op| op.id).filter(|id| self.truth.order_records.contains_key(id)).collect();
        let heard: BTreeSet<Uuid> = self
            .truth
            .heard
            .iter()
            .filter_map(|(_, heard)| match heard {
                Heard::Record { id, .. } => Some(*id),
                Heard::Cancelled => None,
            })
            .collect();
        if at_hub != heard {
            return Ok(Err("G6: what the hub heard of orders isn't what it has".to_owned()));
        }
        let sums = self.sums();
        for (id, fact) in &self.truth.orders {
            let none = Sum::default();
            let sum = sums.get(id).unwrap_or(&none);
            let order = self.sqlite.order(*id)?;
            let Some(worked) = crate::orders::worked(&order) else {
                return Ok(Err(format!("G6: {id} can't be read: {order:?}")));
            };
            let work = worked.work.lines.values().fold((0, 0), |all, work| (all.0 + work.picked, all.1 + work.handed));
            let ended = [OrderState::HandedOver, OrderState::Cancelled].into_iter().find(|ended| *ended == order.state);
            if work != (sum.picked, sum.handed) || ended != sum.state {
                return Ok(Err(format!("G6: {id} over {} is {sum:?}, the hub says {ended:?}, {work:?}", fact.pieces)));
            }
            if (sum.twice || sum.after_cancel) && !sum.is_anybody_unasked {
                return Ok(Err(format!("G6: {id} was handed over twice, and everybody had the hub's word: {sum:?}")));
            }
        }
        self.check_noted(&sums)?.map_or_else(|| self.check_views(), |what| Ok(Err(what)))
    }

    /// What was doubled is noted once, and nothing else is.
    fn check_noted(&self, sums: &BTreeMap<Uuid, Sum>) -> Result<Option<String>, Refused> {
        type IsIt = fn(&Sum) -> bool;
        let kinds: [(&str, IsIt); 3] = [
            ("handed-over-twice", |sum| sum.twice),
            ("handed-over-after-cancel", |sum| sum.after_cancel),
            ("taken-back-twice", |sum| sum.back_twice),
        ];
        let noted = self.sqlite.exceptions(usize::MAX >> 1)?;
        for (kind, is_it) in kinds {
            let mut found: Vec<String> =
                noted.iter().filter(|noted| noted.kind == kind).map(|noted| noted.subject.clone()).collect();
            found.sort();
            let mut expected: Vec<String> =
                sums.iter().filter(|(_, sum)| is_it(sum)).map(|(id, _)| id.to_string()).collect();
            expected.sort();
            if found != expected {
                return Ok(Some(format!("G6: {kind} are {expected:?}, noted are {found:?}")));
            }
        }
        Ok(None)
    }

    /// Every till shows each order as the hub has it.
    fn check_views(&self) -> Result<Result<(), String>, Refused> {
        for (index, till) in self.tills.iter().enumerate().filter(|(_, till)| !till.is_stopped()) {
            for (id, _) in self.truth.orders.iter().filter(|(_, fact)| fact.store == till.store) {
                let order = self.sqlite.order(*id)?;
                let known = self.known_order(index, *id);
                if known.map(|known| known.worked) != crate::orders::worked(&order) {
                    return Ok(Err(format!("G6: {} sees {id} otherwise than the hub", till.name)));
                }
            }
        }
        Ok(Ok(()))
    }
}
