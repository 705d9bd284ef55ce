//! Orders are gathered: a list of what to fetch for one order or several, confirmed line by line, by one person at a time.
//!
//! ```text
//!     gather --lines claimed--> scan, tap: picked        not there: missing --> paid back, other store, something else
//! ```

use crate::asking::About;
use crate::order_views::{PickLineView, PickOrderView, PickingView};
use crate::texts::visible_code;
use crate::{Problem, Reply, Workstation};
use database::{Order, OrderLine};
use retail::{
    ConsentWay, LineStand, OrderDeed, OrderPart, OrderReason, OrderStep, Quantity, Refusal, Right, Sku, StoreId,
    TransactionEvent,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use sync::{ClaimReply, ClaimRequest, Failure, LineClaim, Question};
use uuid::Uuid;

/// Orders that are gathered in one go.
const WAVE_MAX: usize = 20;
/// How old a claim is before it is made anew with the next pick.
const CLAIM_RENEWED_MS: i64 = 10 * 60 * 1_000;

/// Something that is done for orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderTask {
    /// Look an order up by its number, its customer's name or telephone number.
    Find {
        /// Part of it.
        text: String,
    },
    /// Gather these, the first of them first. From now on a scanned article is one that is gathered.
    Gather {
        /// The orders.
        orders: Vec<Uuid>,
    },
    /// Gather no more for now.
    Leave {},
    /// Goods of a line were taken from the shelf.
    Pick {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
        /// How many more; all that are wanted if missing.
        #[serde(default)]
        quantity: Option<Quantity>,
    },
    /// They go back, or weren't taken.
    Unpick {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
        /// How many; all that lie there if missing.
        #[serde(default)]
        quantity: Option<Quantity>,
        /// Why.
        reason: OrderReason,
    },
    /// They aren't there.
    Missing {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
        /// How many; all that are still wanted if missing.
        #[serde(default)]
        quantity: Option<Quantity>,
        /// How many were counted on the shelf; nobody counted if missing.
        #[serde(default)]
        counted: Option<Quantity>,
    },
    /// They are there after all.
    Found {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
    },
    /// What isn't there is paid back.
    Refund {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
    },
    /// What is scanned next is what is taken instead, if the customer agrees.
    Instead {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
    },
    /// Something else is taken instead, as the customer agreed.
    Replace {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
        /// What instead.
        sku: Sku,
        /// How the customer agreed.
        consent: ConsentWay,
    },
    /// It is collected in another store.
    MoveTo {
        /// The order.
        order: Uuid,
        /// The line.
        line: Uuid,
        /// The store.
        store: StoreId,
    },
    /// The goods are in so many bags: each gets a label.
    Pack {
        /// The order.
        order: Uuid,
        /// How many.
        bags: u32,
    },
    /// It waits for its customer, who is told.
    MakeReady {
        /// The order.
        order: Uuid,
    },
    /// It doesn't wait after all.
    MakeUnready {
        /// The order.
        order: Uuid,
        /// Why.
        reason: OrderReason,
    },
    /// The customer was reminded by telephone.
    Remind {
        /// The order.
        order: Uuid,
    },
    /// All that lies there of an order that has ended goes back to its shelf.
    PutBack {
        /// The order.
        order: Uuid,
    },
    /// What was handed over is back: it went to somebody else, or it was a mistake.
    TakeBack {
        /// The order.
        order: Uuid,
        /// What is back; all of it if missing.
        #[serde(default)]
        lines: Option<Vec<OrderPart>>,
        /// Why.
        reason: OrderReason,
    },
    /// Print the labels of its parcels once more, or ask a courier again that didn't take it.
    Label {
        /// The order.
        order: Uuid,
    },
    /// Print what has to be gathered.
    PrintTicket {
        /// For which orders.
        orders: Vec<Uuid>,
    },
}

/// What is gathered now.
#[derive(Clone, Debug)]
pub(crate) struct Picking {
    pub(crate) orders: Vec<Uuid>,
    /// What the hub was asked last, and hasn't answered yet.
    question: Option<Uuid>,
    /// Lines that somebody else gathers, as the hub answered.
    others: BTreeMap<Uuid, Vec<LineClaim>>,
    /// Whether the hub couldn't be asked: somebody else may gather the same.
    is_unasked: bool,
    claimed_ms: i64,
    /// The line for which something else is looked for, and what was found.
    pub(crate) instead: Option<(Uuid, Uuid, Option<Sku>)>,
}

impl Workstation {
    pub(crate) fn work_order(&mut self, task: OrderTask) -> Result<Reply, Problem> {
        match task {
            OrderTask::Find { text } => self.find_orders(&text),
            OrderTask::Gather { orders } => self.gather(&orders),
            OrderTask::Leave {} => self.leave_picking(),
            OrderTask::Pick { order, line, quantity } => self.pick(order, line, quantity),
            OrderTask::Unpick { order, line, quantity, reason } => self.unpick(order, line, quantity, reason),
            OrderTask::Missing { order, line, quantity, counted } => self.missing(order, line, quantity, counted),
            OrderTask::Found { order, line } => self.found(order, line),
            OrderTask::Refund { order, line } => self.refund_missing(order, line),
            OrderTask::Instead { order, line } => self.look_for_instead(order, line),
            OrderTask::Replace { order, line, sku, consent } => self.replace_missing((order, line), &sku, consent),
            OrderTask::MoveTo { order, line, store } => self.move_missing(order, line, store),
            OrderTask::Pack { order, bags } => self.pack_order(order, bags),
            OrderTask::MakeReady { order } => self.make_ready(order),
            OrderTask::MakeUnready { order, reason } => self.make_unready(order, reason),
            OrderTask::Remind { order } => self.remind(order),
            OrderTask::PutBack { order } => self.put_back(order),
            OrderTask::TakeBack { order, lines, reason } => self.take_back(order, lines, reason),
            OrderTask::Label { order } => self.label_again(order),
            OrderTask::PrintTicket { orders } => self.print_pick_ticket(&orders),
        }
    }

    /// An order of this store.
    pub(crate) fn known_order(&self, id: Uuid) -> Result<Order, Problem> {
        let order = self.database.order(id).map_err(Problem::from_database)?;
        Ok(order.ok_or_else(|| Refusal::new("order-unknown"))?)
    }

    /// An order whose goods are still meant for its customer.
    pub(crate) fn open_order_of(&self, id: Uuid) -> Result<Order, Problem> {
        let order = self.known_order(id)?;
        if order.state().is_open() { Ok(order) } else { Err(ended(&order).into()) }
    }

    /// Records a step, and shows what it led to.
    pub(crate) fn do_step(&mut self, order: &Order, deed: OrderDeed, right: Right) -> Result<Reply, Problem> {
        let operator = self.allowed(right)?.id;
        if let Some(picking) = &mut self.orders.picking {
            picking.instead = None;
        }
        let step = OrderStep { order: order.id, label: order.number.clone(), operator, deed };
        self.record(TransactionEvent::OrderStep(Box::new(step)))?;
        self.order_changed(order.id)?;
        self.order_reply(order.id)
    }

    /// How an order stands now.
    pub(crate) fn order_reply(&self, order: Uuid) -> Result<Reply, Problem> {
        let order = self.known_order(order)?;
        Ok(Reply::OrderWorked { order: Box::new(self.worked_view(&order)?) })
    }

    /// Begins to gather: the hub is asked that nobody else gathers the same.
    fn gather(&mut self, orders: &[Uuid]) -> Result<Reply, Problem> {
        self.allowed(Right::PickOrders)?;
        let mut seen = BTreeSet::new();
        let orders: Vec<Uuid> = orders.iter().copied().filter(|order| seen.insert(*order)).collect();
        if orders.is_empty() || orders.len() > WAVE_MAX {
            return Err(Refusal::new("pick-how-many").number("max", WAVE_MAX as i64).into());
        }
        for order in &orders {
            self.open_order_of(*order)?;
        }
        if self.orders.picking.is_some() {
            self.leave_picking()?;
        }
        let (others, claimed_ms) = (BTreeMap::new(), self.clock.now().utc_ms);
        self.orders.picking =
            Some(Picking { orders, question: None, others, is_unasked: false, claimed_ms, instead: None });
        self.claim(false)?;
        self.picking_reply()
    }

    /// Asks the hub for the lines that are still to be gathered, or gives them up.
    fn claim(&mut self, is_over: bool) -> Result<(), Problem> {
        let Some(picking) = &self.orders.picking else { return Ok(()) };
        let mut orders = BTreeMap::new();
        for id in picking.orders.clone() {
            let Some(order) = self.database.order(id).map_err(Problem::from_database)? else { continue };
            let open = |line: &&OrderLine| is_over || order.worked.line(line.id).is_some_and(|it| it.to_pick() > 0);
            let lines: Vec<Uuid> = order.lines.iter().filter(open).map(|line| line.id).collect();
            if !lines.is_empty() {
                orders.insert(id, lines);
            }
        }
        if orders.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let id = self.chance.id(now);
        let name = self.operator.as_ref().map(|operator| operator.name.clone()).unwrap_or_default();
        let question = Question::gather(&ClaimRequest { id, name, orders, is_over });
        if is_over {
            return self.ask_hub(About::Nothing, question);
        }
        if let Some(picking) = &mut self.orders.picking {
            (picking.question, picking.claimed_ms) = (Some(id), now.utc_ms);
        }
        self.ask_hub(About::Claim(id), question)
    }

    pub(crate) fn lines_claimed(&mut self, question: Uuid, answer: Result<Vec<u8>, Failure>) {
        let Some(picking) = self.orders.picking.as_mut().filter(|picking| picking.question == Some(question)) else {
            return;
        };
        picking.question = None;
        let reply = answer.map(|bytes| serde_json::from_slice::<ClaimReply>(&bytes));
        match reply {
            Ok(Ok(reply)) => (picking.others, picking.is_unasked) = (reply.taken, false),
            _ => picking.is_unasked = true,
        }
        self.events.push(crate::Event::PickingChanged {});
    }

    fn leave_picking(&mut self) -> Result<Reply, Problem> {
        self.claim(true)?;
        self.orders.picking = None;
        Ok(Reply::Done {})
    }

    /// Nobody is here any more who could gather.
    pub(crate) fn end_picking(&mut self) -> Result<(), Problem> {
        if self.orders.picking.is_some() { self.leave_picking().map(drop) } else { Ok(()) }
    }

    pub(crate) const fn is_picking(&self) -> bool {
        self.orders.picking.is_some()
    }

    fn picking_reply(&self) -> Result<Reply, Problem> {
        let view = self.picking_view()?.ok_or_else(|| Refusal::new("pick-not-open"))?;
        Ok(Reply::Picking { picking: Box::new(view) })
    }

    /// A line of an open order, and that it isn't somebody else's to gather.
    fn line_to_pick(&self, id: Uuid, line: Uuid) -> Result<(Order, OrderLine, LineStand), Problem> {
        let order = self.open_order_of(id)?;
        let (found, stand) = line_of(&order, line)?;
        if let Some(other) = self.taken_by(&order, line) {
            return Err(Refusal::new("pick-taken")
                .text("name", visible_code(&other.name))
                .text("till", other.till)
                .into());
        }
        Ok((order, found, stand))
    }

    /// Who else gathers a line just now.
    pub(crate) fn taken_by(&self, order: &Order, line: Uuid) -> Option<LineClaim> {
        let answered = self.orders.picking.as_ref().and_then(|picking| picking.others.get(&order.id));
        let now = self.clock.now().utc_ms;
        let is_live = |claim: &&LineClaim| {
            claim.line == line
                && claim.till != self.workstation.0
                && claim.until.parse::<retail::Moment>().is_ok_and(|until| until.utc_ms > now)
        };
        answered.into_iter().flatten().chain(&order.claims).find(is_live).cloned()
    }

    fn pick(&mut self, id: Uuid, line: Uuid, quantity: Option<Quantity>) -> Result<Reply, Problem> {
        let (order, found, stand) = self.line_to_pick(id, line)?;
        let quantity = part_of(&found, quantity, stand.to_pick(), "pick-enough")?;
        let reply = self.do_step(&order, OrderDeed::Picked { line, quantity }, Right::PickOrders)?;
        self.keep_claim()?;
        Ok(reply)
    }

    /// Whoever goes on gathering keeps what they have claimed.
    fn keep_claim(&mut self) -> Result<(), Problem> {
        let now = self.clock.now().utc_ms;
        let is_old = |picking: &Picking| picking.question.is_none() && now - picking.claimed_ms > CLAIM_RENEWED_MS;
        if self.orders.picking.as_ref().is_some_and(is_old) { self.claim(false) } else { Ok(()) }
    }

    /// An article was scanned while orders are gathered: one more of the first order that wants it.
    pub(crate) fn scan_picked(&mut self, sku: &Sku) -> Result<Reply, Problem> {
        self.allowed(Right::PickOrders)?;
        if let Some((order, line, _)) = self.orders.picking.as_ref().and_then(|picking| picking.instead.clone()) {
            self.substitute_for(order, line, sku)?;
            if let Some(picking) = &mut self.orders.picking {
                picking.instead = Some((order, line, Some(sku.clone())));
            }
            return self.picking_reply();
        }
        let orders = self.orders.picking.as_ref().map(|picking| picking.orders.clone()).unwrap_or_default();
        let (mut is_known, mut taken) = (false, None);
        for id in orders {
            let order = self.known_order(id)?;
            for line in order.lines.iter().filter(|line| line.sku == *sku) {
                is_known = true;
                let Some(stand) = order.worked.line(line.id).filter(|stand| stand.to_pick() > 0) else { continue };
                if !order.state().is_open() {
                    return Err(ended(&order).into());
                }
                if let Some(other) = self.taken_by(&order, line.id) {
                    taken = Some(other);
                    continue;
                }
                let piece = if line.quantity.unit().is_measured() { stand.to_pick() } else { 1 };
                let quantity = Quantity::new(piece, line.quantity.unit());
                return self.pick(id, line.id, Some(quantity));
            }
        }
        let refusal = match (is_known, taken) {
            (_, Some(other)) => {
                Refusal::new("pick-taken").text("name", visible_code(&other.name)).text("till", other.till)
            }
            (true, None) => Refusal::new("pick-enough"),
            (false, None) => Refusal::new("pick-not-wanted"),
        };
        Err(refusal.into())
    }

    fn unpick(
        &mut self,
        id: Uuid,
        line: Uuid,
        quantity: Option<Quantity>,
        reason: OrderReason,
    ) -> Result<Reply, Problem> {
        let order = self.known_order(id)?;
        let (found, stand) = line_of(&order, line)?;
        let quantity = part_of(&found, quantity, stand.in_box(), "pick-not-there")?;
        self.do_step(&order, OrderDeed::Unpicked { line, quantity, reason }, Right::PickOrders)
    }

    fn missing(
        &mut self,
        id: Uuid,
        line: Uuid,
        quantity: Option<Quantity>,
        counted: Option<Quantity>,
    ) -> Result<Reply, Problem> {
        let (order, found, stand) = self.line_to_pick(id, line)?;
        let quantity = part_of(&found, quantity, stand.to_pick(), "pick-enough")?;
        if counted.is_some_and(|counted| counted.unit() != quantity.unit() || counted.amount() < 0) {
            return Err(Refusal::new("pick-quantity").into());
        }
        self.do_step(&order, OrderDeed::Missing { line, quantity, counted }, Right::PickOrders)
    }

    fn look_for_instead(&mut self, order: Uuid, line: Uuid) -> Result<Reply, Problem> {
        self.missing_of(order, line)?;
        let picking = self.orders.picking.as_mut().ok_or_else(|| Refusal::new("pick-not-open"))?;
        picking.instead = Some((order, line, None));
        self.picking_reply()
    }

    fn found(&mut self, id: Uuid, line: Uuid) -> Result<Reply, Problem> {
        let order = self.open_order_of(id)?;
        let (found, stand) = line_of(&order, line)?;
        let quantity = part_of(&found, None, stand.work.missing, "pick-nothing-missing")?;
        self.do_step(&order, OrderDeed::Found { line, quantity }, Right::PickOrders)
    }

    pub(crate) fn picking_view(&self) -> Result<Option<PickingView>, Problem> {
        let Some(picking) = &self.orders.picking else { return Ok(None) };
        let (mut orders, mut known) = (Vec::new(), Vec::new());
        for (at, id) in picking.orders.iter().enumerate() {
            let Some(order) = self.database.order(*id).map_err(Problem::from_database)? else { continue };
            let place = box_of(at);
            let stands: Vec<LineStand> = order.worked.stands().map(|(_, stand)| stand).collect();
            orders.push(PickOrderView {
                order: order.id,
                number: order.number.clone(),
                name: order.name.clone(),
                place: place.clone(),
                state: order.state(),
                lines: stands.iter().filter(|stand| stand.due() > 0).count(),
                done: stands
                    .iter()
                    .filter(|stand| stand.due() > 0 && stand.to_pick() == 0 && stand.work.missing == 0)
                    .count(),
                is_gathered: order.worked.is_gathered(),
                bags: order.worked.work.bags,
            });
            known.push(order);
        }
        let lines = self.lines_to_fetch(&known)?;
        let (is_asking, is_unasked) = (picking.question.is_some(), picking.is_unasked);
        let instead = picking.instead.as_ref().map(|instead| self.instead_view(instead)).transpose()?;
        Ok(Some(PickingView { orders, lines, is_asking, is_unasked, instead }))
    }

    /// The lines of orders, by the way through the shop.
    pub(crate) fn lines_to_fetch(&self, orders: &[Order]) -> Result<Vec<PickLineView>, Problem> {
        let mut lines = Vec::new();
        for (at, order) in orders.iter().enumerate() {
            for line in &order.lines {
                lines.push(self.pick_line_view(order, line, &box_of(at))?);
            }
        }
        let key =
            |line: &PickLineView| (line.shelf.clone(), line.position, line.category.clone(), line.article.clone());
        lines.sort_by_cached_key(key);
        Ok(lines)
    }
}

/// A line of an order and how it stands.
pub(crate) fn line_of(order: &Order, line: Uuid) -> Result<(OrderLine, LineStand), Problem> {
    let found = order.line(line).cloned().zip(order.worked.line(line));
    Ok(found.ok_or_else(|| Refusal::new("order-line-unknown"))?)
}

/// How many of a line are meant: as many as were said, or all there are; never more.
pub(crate) fn part_of(
    line: &OrderLine,
    said: Option<Quantity>,
    there: i64,
    none: &'static str,
) -> Result<Quantity, Problem> {
    let unit = line.quantity.unit();
    let all = Quantity::new(there, unit);
    if there <= 0 {
        return Err(Refusal::new(none).into());
    }
    match said {
        None => Ok(all),
        Some(said) if said.unit() != unit || said.amount() <= 0 => Err(Refusal::new("pick-quantity").into()),
        Some(said) if said.amount() > there => {
            Err(Refusal::new("pick-too-many").with("left", retail::Fact::Quantity(all)).into())
        }
        Some(said) => Ok(said),
    }
}

pub(crate) fn ended(order: &Order) -> Refusal {
    Refusal::new("order-ended").text("order", visible_code(&order.number))
}

/// What a wave's boxes are called: A, B, C and so on.
pub(crate) fn box_of(at: usize) -> String {
    char::from(b'A' + u8::try_from(at.min(25)).unwrap_or_default()).to_string()
}
