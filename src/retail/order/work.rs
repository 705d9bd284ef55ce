//! What a store has done for an order so far: gathered, not found, settled, handed over. Each step is a fact that its till recorded; the
//! steps of several tills add up to the same whatever comes first.

use crate::{HandedOver, Moment, Money, OperatorId, OrderState, Quantity, Sku, StoreId, UnitPrice};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Somebody in a store did something for an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderStep {
    /// The order.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub label: String,
    /// Who.
    pub operator: OperatorId,
    /// What was done.
    pub deed: OrderDeed,
}

/// What was done for an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "did", rename_all = "kebab-case")]
pub enum OrderDeed {
    /// Goods of a line were taken from their shelf for it.
    Picked {
        /// The line.
        line: Uuid,
        /// How many more.
        quantity: Quantity,
    },
    /// Goods that were taken for a line aren't meant for it any more.
    Unpicked {
        /// The line.
        line: Uuid,
        /// How many.
        quantity: Quantity,
        /// Why.
        reason: OrderReason,
    },
    /// Goods of a line aren't there.
    Missing {
        /// The line.
        line: Uuid,
        /// How many.
        quantity: Quantity,
        /// How many of the article were counted on the shelf instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counted: Option<Quantity>,
    },
    /// Goods that weren't there are, or were noted as missing by mistake.
    Found {
        /// The line.
        line: Uuid,
        /// How many.
        quantity: Quantity,
    },
    /// What isn't there is paid back, or not charged if the order isn't paid.
    Refunded {
        /// The line.
        line: Uuid,
        /// How many.
        quantity: Quantity,
        /// How much.
        amount: Money,
    },
    /// Something else is taken instead, and the customer agrees.
    Replaced {
        /// The line.
        line: Uuid,
        /// How many of it.
        quantity: Quantity,
        /// What instead.
        by: Substitute,
    },
    /// What isn't there is collected in another store.
    MovedTo {
        /// The line.
        line: Uuid,
        /// How many.
        quantity: Quantity,
        /// The store.
        store: StoreId,
        /// The new order it is collected with.
        order: Uuid,
        /// What was asked for it: that is asked for, or paid, with the new order.
        amount: Money,
    },
    /// The goods were put into so many bags; each has a label.
    Packed {
        /// How many.
        bags: u32,
    },
    /// It waits for its customer.
    MadeReady {},
    /// It doesn't after all.
    MadeUnready {
        /// Why.
        reason: OrderReason,
    },
    /// The customer was reminded of it by somebody, beside the hub's own messages.
    Reminded {},
    /// What had been handed over by mistake is back.
    TakenBack {
        /// What is back.
        lines: Vec<OrderPart>,
        /// Why.
        reason: OrderReason,
    },
}

/// Some of a line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderPart {
    /// The line.
    pub line: Uuid,
    /// How many.
    pub quantity: Quantity,
}

/// Why a step was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderReason {
    /// It was done by mistake.
    Mistake,
    /// The goods are damaged.
    Damaged,
    /// The customer wants something else.
    CustomerChanged,
    /// More was taken than the order has.
    TooMany,
    /// The order has ended: the goods go back to their shelf.
    Ended,
    /// It went to somebody else.
    WrongPerson,
}

impl OrderReason {
    /// All of them.
    pub const ALL: [OrderReason; 6] = [
        OrderReason::Mistake,
        OrderReason::Damaged,
        OrderReason::CustomerChanged,
        OrderReason::TooMany,
        OrderReason::Ended,
        OrderReason::WrongPerson,
    ];
}

/// Goods that are taken instead of those of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Substitute {
    /// Its own line.
    pub line: Uuid,
    /// The article.
    pub sku: Sku,
    /// What it is called.
    pub name: String,
    /// How many.
    pub quantity: Quantity,
    /// What one of it costs the customer: never more than what it stands for.
    pub unit_price: UnitPrice,
    /// What the customer pays for it.
    pub paid: Money,
    /// What the customer gets back, as it is cheaper.
    pub back: Money,
    /// That the customer agrees.
    pub consent: SubstituteConsent,
}

/// How a customer agreed to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct SubstituteConsent {
    /// How.
    pub by: ConsentWay,
    /// When.
    pub at: Moment,
}

/// How a customer says that they agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentWay {
    /// They said so on the telephone.
    Phone,
    /// They wrote it.
    Message,
    /// They stand in the shop.
    InPerson,
}

impl ConsentWay {
    /// All of them.
    pub const ALL: [ConsentWay; 3] = [ConsentWay::Phone, ConsentWay::Message, ConsentWay::InPerson];
}

/// What was done for a line, in its unit's smallest steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineWork {
    /// Taken from the shelf, those that were handed over among them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub picked: i64,
    /// Not there, and nothing was agreed on instead so far.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub missing: i64,
    /// Paid back, or not charged.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub refunded: i64,
    /// Replaced by something else.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub replaced: i64,
    /// Collected in another store.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub moved: i64,
    /// Handed to the customer.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub handed: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_zero(amount: &i64) -> bool {
    *amount == 0
}

/// What a store has done for an order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderWork {
    /// By line.
    #[serde(default)]
    pub lines: BTreeMap<Uuid, LineWork>,
    /// What is taken instead of something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub substitutes: Vec<Substitute>,
    /// Bags it is packed in.
    #[serde(default, skip_serializing_if = "is_none")]
    pub bags: u32,
    /// What its customer gets back or isn't asked for: of what isn't there, went to another order, or is cheaper.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub back: Money,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_nothing(amount: &Money) -> bool {
    amount.minor() == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_none(count: &u32) -> bool {
    *count == 0
}

/// What doesn't fit about a step that was done all the same: somebody has to look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Misfit {
    /// The order has no such line.
    UnknownLine,
    /// More was taken from the shelf than the order still has.
    TooMany,
    /// The order had ended before.
    AfterEnd,
    /// Its customer had it already.
    HandedTwice,
    /// More came back than its customer had.
    BackTwice,
    /// It was handed over after it had been given up, or its time was over.
    HandedAfterEnd,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineStand {
    /// What was ordered, in its unit's smallest steps; of a substitute, what was agreed on.
    pub wanted: i64,
    /// What was done for it.
    pub work: LineWork,
}

impl LineStand {
    /// What the customer gets of it in this store.
    pub const fn due(self) -> i64 {
        let due = self.wanted - self.work.refunded - self.work.replaced - self.work.moved;
        if due < 0 { 0 } else { due }
    }

    /// What has to be taken from the shelf, missing ones not among them.
    pub const fn to_pick(self) -> i64 {
        let got = if self.work.handed > self.work.picked { self.work.handed } else { self.work.picked };
        let left = self.due() - self.work.missing - got;
        if left < 0 { 0 } else { left }
    }

    /// What the customer has: nothing while only what came back is known.
    const fn with_customer(self) -> i64 {
        if self.work.handed < 0 { 0 } else { self.work.handed }
    }

    /// What lies ready for the customer.
    pub const fn in_box(self) -> i64 {
        let left = self.work.picked - self.with_customer();
        if left < 0 { 0 } else { left }
    }

    /// What lies there and isn't the customer's.
    pub const fn too_many(self) -> i64 {
        let over = self.work.picked - self.due();
        if over < 0 { 0 } else { over }
    }
}

/// An order and what was done for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkedOrder {
    /// Where it stands.
    pub state: OrderState,
    /// What was ordered, in the smallest steps of each line's unit.
    pub lines: Vec<(Uuid, i64)>,
    /// What was done.
    pub work: OrderWork,
}

impl WorkedOrder {
    /// How a line stands, or a substitute.
    pub fn line(&self, line: Uuid) -> Option<LineStand> {
        let own = self.lines.iter().find(|(id, _)| *id == line).map(|(_, wanted)| *wanted);
        let other = || self.work.substitutes.iter().find(|it| it.line == line).map(|it| it.quantity.amount());
        let wanted = own.or_else(other)?;
        Some(LineStand { wanted, work: self.work.lines.get(&line).copied().unwrap_or_default() })
    }

    /// All lines and substitutes, in their order.
    pub fn stands(&self) -> impl Iterator<Item = (Uuid, LineStand)> {
        let ids = self.lines.iter().map(|(id, _)| *id).chain(self.work.substitutes.iter().map(|it| it.line));
        ids.filter_map(|id| Some((id, self.line(id)?)))
    }

    /// Whether anything was gathered here. What comes ready from elsewhere wasn't.
    pub fn is_worked(&self) -> bool {
        self.work.lines.values().any(|line| line.picked != 0)
    }

    /// What of each line can be handed over now; of an order that was gathered elsewhere, all of it.
    pub fn collectable(&self) -> Vec<(Uuid, i64)> {
        let is_worked = self.is_worked();
        let of = |stand: LineStand| match is_worked {
            true => stand.in_box().min(stand.due() - stand.with_customer()),
            false => stand.due() - stand.with_customer() - stand.work.missing,
        };
        self.stands().map(|(id, stand)| (id, of(stand))).filter(|(_, left)| *left > 0).collect()
    }

    /// Whether every line is gathered or settled, and something is there to be collected.
    pub fn is_gathered(&self) -> bool {
        let is_done = self.stands().all(|(_, stand)| stand.to_pick() == 0 && stand.work.missing == 0);
        is_done && self.stands().any(|(_, stand)| stand.in_box() > 0)
    }

    /// Whether goods lie there that aren't the customer's, or not any more.
    pub fn has_to_put_back(&self) -> bool {
        let is_given_up = matches!(self.state, OrderState::Cancelled | OrderState::Expired);
        self.stands().any(|(_, stand)| if is_given_up { stand.in_box() > 0 } else { stand.too_many() > 0 })
    }

    /// A step was done: says what doesn't fit.
    pub fn step(&mut self, deed: &OrderDeed) -> Vec<Misfit> {
        let mut misfits = Vec::new();
        let is_clearing = matches!(deed, OrderDeed::Unpicked { .. } | OrderDeed::Reminded {});
        let is_back = matches!(deed, OrderDeed::TakenBack { .. });
        let fits = self.state.is_open() || is_clearing || (is_back && self.state == OrderState::HandedOver);
        if !fits {
            misfits.push(Misfit::AfterEnd);
        }
        match deed {
            OrderDeed::Picked { line, quantity } => {
                self.change(*line, &mut misfits, |work| work.picked += quantity.amount());
                if self.line(*line).is_some_and(|stand| stand.too_many() > 0) {
                    misfits.push(Misfit::TooMany);
                }
                self.is_being_picked();
            }
            OrderDeed::Unpicked { line, quantity, .. } => {
                self.change(*line, &mut misfits, |work| work.picked -= quantity.amount());
                let is_short = self.line(*line).is_some_and(|stand| stand.to_pick() > 0);
                if self.state == OrderState::Ready && is_short {
                    self.state = OrderState::Picking;
                }
            }
            OrderDeed::Missing { line, quantity, .. } => {
                self.change(*line, &mut misfits, |work| work.missing += quantity.amount());
                self.is_being_picked();
            }
            OrderDeed::Found { line, quantity } => {
                self.change(*line, &mut misfits, |work| work.missing -= quantity.amount());
            }
            OrderDeed::Refunded { line, quantity, amount } => {
                self.work.back += *amount;
                self.settle(*line, *quantity, &mut misfits, |work, amount| work.refunded += amount);
            }
            OrderDeed::Replaced { line, quantity, by } => {
                self.settle(*line, *quantity, &mut misfits, |work, amount| work.replaced += amount);
                self.work.back += by.back;
                if self.line(by.line).is_none() {
                    self.work.substitutes.push(by.clone());
                }
            }
            OrderDeed::MovedTo { line, quantity, amount, .. } => {
                self.work.back += *amount;
                self.settle(*line, *quantity, &mut misfits, |work, amount| work.moved += amount);
            }
            OrderDeed::Packed { bags } => self.work.bags = *bags,
            OrderDeed::MadeReady {} => {
                if self.state.is_open() {
                    self.state = OrderState::Ready;
                }
            }
            OrderDeed::MadeUnready { .. } => {
                if self.state == OrderState::Ready {
                    self.state = OrderState::Picking;
                }
            }
            OrderDeed::Reminded {} => {}
            OrderDeed::TakenBack { lines, .. } => {
                for part in lines {
                    self.change(part.line, &mut misfits, |work| work.handed -= part.quantity.amount());
                    if self.line(part.line).is_some_and(|stand| stand.work.handed < 0) {
                        misfits.push(Misfit::BackTwice);
                    }
                }
                if self.state == OrderState::HandedOver {
                    self.state = OrderState::Ready;
                }
            }
        }
        self.end_if_nothing_is_due();
        misfits.sort_unstable();
        misfits.dedup();
        misfits
    }

    /// The customer has it, or some of it: says what doesn't fit.
    pub fn hand_over(&mut self, handed: &HandedOver) -> Vec<Misfit> {
        let mut misfits = match self.state {
            OrderState::HandedOver => return vec![Misfit::HandedTwice],
            OrderState::Cancelled | OrderState::Expired => vec![Misfit::HandedAfterEnd],
            OrderState::Placed | OrderState::Allocated | OrderState::Picking | OrderState::Ready => Vec::new(),
        };
        for part in handed.lines.iter().flatten() {
            if self.line(part.line).is_some_and(|stand| part.quantity.amount() > stand.due() - stand.work.handed) {
                misfits.push(Misfit::HandedTwice);
            }
        }
        for (line, amount) in self.parts_of(handed) {
            self.change(line, &mut misfits, |work| work.handed += amount);
        }
        let is_all = self.stands().all(|(_, stand)| stand.work.handed >= stand.due());
        if is_all && self.state != OrderState::Cancelled {
            self.state = OrderState::HandedOver;
        }
        misfits.sort_unstable();
        misfits.dedup();
        misfits
    }

    /// What a hand-over hands over: what it says, or all that the customer was to get and hadn't got. Nothing leaves twice: of what another
    /// one handed over already only the rest.
    pub fn parts_of(&self, handed: &HandedOver) -> Vec<(Uuid, i64)> {
        let parts: Vec<(Uuid, i64)> = match &handed.lines {
            Some(lines) => {
                let most = |part: &OrderPart| {
                    let said = part.quantity.amount();
                    self.line(part.line).map_or(said, |stand| said.min(stand.wanted - stand.work.handed))
                };
                lines.iter().map(|part| (part.line, most(part))).collect()
            }
            None => self.stands().map(|(id, stand)| (id, stand.due() - stand.work.handed)).collect(),
        };
        parts.into_iter().filter(|(_, amount)| *amount > 0).collect()
    }

    /// Whoever sold it paid some of a line back: of it only what its customer doesn't have yet is no longer to be handed over. `amount` went
    /// back for all of it.
    pub fn paid_back(&mut self, line: Uuid, quantity: i64, amount: Money) {
        let Some(stand) = self.line(line) else { return };
        let waiting = (stand.due() - stand.work.handed).clamp(0, quantity.max(0));
        if waiting == 0 {
            return;
        }
        let work = self.work.lines.entry(line).or_default();
        work.missing -= waiting.min(work.missing.max(0));
        work.refunded += waiting;
        if waiting == quantity {
            self.work.back += amount;
        }
        self.end_if_nothing_is_due();
    }

    fn is_being_picked(&mut self) {
        if matches!(self.state, OrderState::Placed | OrderState::Allocated) {
            self.state = OrderState::Picking;
        }
    }

    fn change(&mut self, line: Uuid, misfits: &mut Vec<Misfit>, how: impl FnOnce(&mut LineWork)) {
        if self.line(line).is_none() {
            misfits.push(Misfit::UnknownLine);
        }
        how(self.work.lines.entry(line).or_default());
    }

    /// What was missing isn't any more: something was agreed on.
    fn settle(
        &mut self,
        line: Uuid,
        quantity: Quantity,
        misfits: &mut Vec<Misfit>,
        how: impl FnOnce(&mut LineWork, i64),
    ) {
        self.change(line, misfits, |work| {
            work.missing -= quantity.amount();
            how(work, quantity.amount());
        });
    }

    /// An order of which nothing is left for this store has ended here: with its customer if they have some of it.
    fn end_if_nothing_is_due(&mut self) {
        let nothing = self.stands().all(|(_, stand)| stand.work.handed >= stand.due());
        let has_some = self.stands().any(|(_, stand)| stand.work.handed > 0);
        let is_settled = self.work.lines.values().any(|line| line.refunded + line.moved > 0);
        if self.state.is_open() && nothing && is_settled {
            self.state = if has_some { OrderState::HandedOver } else { OrderState::Cancelled };
        }
    }
}
