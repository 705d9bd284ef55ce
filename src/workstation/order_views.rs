//! Orders as the screen shows them: the queue, the one that is open, and what is being gathered.

use crate::orders::{Chosen, OrderStanding};
use crate::{Problem, Workstation};
use database::{Order, OrderLine, PostalAddress};
use retail::{HandOverProof, LineStand, Moment, Money, OrderReason, OrderState, Quantity, Sku};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// Pictures of an order's goods in the queue.
const PICTURES_MAX: usize = 4;

/// The orders of this store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct OrdersView {
    /// How many can be collected.
    pub ready: usize,
    /// How many have to be gathered.
    pub to_gather: usize,
    /// How many have goods that go back to their shelves.
    pub to_put_back: usize,
    /// How many wait, those that aren't ready yet among them.
    pub waiting: usize,
    /// The first of each kind: those that are ready, those that have to be gathered, those that are put back; the longest waiting first.
    pub list: Vec<OrderView>,
    /// The one that is about to be handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<OpenOrderView>,
    /// What is being gathered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picking: Option<PickingView>,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OrderView {
    /// Its id.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// The name to ask for; may be empty.
    pub name: String,
    /// Where it was placed: `web`, or a store.
    pub channel: String,
    /// When.
    pub placed_at: Moment,
    /// When it was promised for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promised_at: Option<Moment>,
    /// Whether that moment has passed and it isn't ready.
    pub is_late: bool,
    /// What it costs, without what isn't there.
    pub total: Money,
    /// Whether it is paid.
    pub is_paid: bool,
    /// Whether it is sent instead of collected.
    pub is_sent: bool,
    /// Where it stands.
    pub state: OrderState,
    /// Lines its customer gets.
    pub lines: usize,
    /// Those of them that are gathered.
    pub gathered: usize,
    /// Whether goods of it have to go back to their shelves.
    pub has_to_put_back: bool,
    /// Who gathers it just now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gathered_by: Option<String>,
    /// Pictures of its goods, as the catalogue names them.
    pub pictures: Vec<String>,
}

/// The order that is open.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OpenOrderView {
    /// The order.
    #[serde(flatten)]
    pub order: OrderView,
    /// What was bought, and what is taken instead.
    pub goods: Vec<OrderGoodsView>,
    /// Whether it may be handed over.
    pub standing: OrderStanding,
    /// Where it is sent, in one line; empty if nobody knows yet, missing if it is collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deliver_to: Option<String>,
    /// Its courier's label, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<crate::LabelView>,
    /// By which its customer is reached; may be empty.
    pub phone: String,
    /// What its customer wrote beside it; may be empty.
    pub note: String,
    /// Bags it is packed in.
    pub bags: u32,
    /// Whether it can be made ready.
    pub may_be_made_ready: bool,
    /// Whether something of it was handed over, which can be taken back.
    pub may_be_taken_back: bool,
    /// Since when it waits for its customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready_at: Option<Moment>,
    /// When its customer was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_at: Option<Moment>,
    /// When its customer was reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminded_at: Option<Moment>,
    /// Until when it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collect_until: Option<Moment>,
    /// What showed that it goes to the right person, if something did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<HandOverProof>,
    /// The age its customer has to have, if the country says one for something in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    /// Why a step may be taken back.
    pub reasons: Vec<OrderReason>,
}

/// Goods of an order.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OrderGoodsView {
    /// The line.
    pub line: Uuid,
    /// The article.
    pub sku: Sku,
    /// What it is called.
    pub name: String,
    /// How many, a decimal in its unit.
    pub quantity: String,
    /// What was paid for it.
    pub paid: Money,
    /// How many of them came back or were paid back by the online store, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned: Option<Quantity>,
    /// Whether it is taken instead of something else.
    pub is_substitute: bool,
    /// How many the customer still gets.
    pub due: Quantity,
    /// How many lie there.
    pub gathered: Quantity,
    /// How many weren't found, and nothing was agreed on.
    pub missing: Quantity,
    /// How many the customer has.
    pub handed: Quantity,
    /// How many can be handed over.
    pub collectable: Quantity,
    /// File stem of its picture; may be empty.
    pub picture: String,
}

/// What is being gathered.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PickingView {
    /// For which orders.
    pub orders: Vec<PickOrderView>,
    /// What, by the way through the shop.
    pub lines: Vec<PickLineView>,
    /// Whether the hub is being asked that nobody else gathers the same.
    pub is_asking: bool,
    /// Whether it couldn't be asked.
    pub is_unasked: bool,
    /// What is looked for instead of something that isn't there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<InsteadView>,
}

/// What is taken instead of something that isn't there, as soon as the customer agrees.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct InsteadView {
    /// The order.
    pub order: Uuid,
    /// The line.
    pub line: Uuid,
    /// What was scanned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<Sku>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// What the customer pays for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Money>,
}

/// An order that is being gathered.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PickOrderView {
    /// The order.
    pub order: Uuid,
    /// Its number.
    pub number: String,
    /// Its customer's name; may be empty.
    pub name: String,
    /// Which box it goes into: A, B, C.
    pub place: String,
    /// Where it stands.
    pub state: OrderState,
    /// Lines its customer gets.
    pub lines: usize,
    /// Those of them that are gathered.
    pub done: usize,
    /// Whether it can be made ready.
    pub is_gathered: bool,
    /// Bags it is packed in.
    pub bags: u32,
}

/// A line that is gathered.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PickLineView {
    /// The order.
    pub order: Uuid,
    /// Its number.
    pub number: String,
    /// Which box it goes into.
    pub place: String,
    /// The line.
    pub line: Uuid,
    /// The article.
    pub sku: Sku,
    /// What it is called.
    pub article: String,
    /// Where it stands in the shop; empty if nobody said.
    pub shelf: String,
    /// Its category's name; empty if it has none.
    pub category: String,
    /// Its category's place among the others.
    pub position: i64,
    /// File stem of its picture; may be empty.
    pub picture: String,
    /// How many the customer gets.
    pub due: Quantity,
    /// How many lie in the box.
    pub gathered: Quantity,
    /// How many are still to be fetched.
    pub to_pick: Quantity,
    /// How many aren't there, and nothing was agreed on.
    pub missing: Quantity,
    /// How many the shop should have.
    pub on_hand: Quantity,
    /// Other stores that have it; asked for only while something of it is missing.
    pub other_stores: Vec<String>,
    /// Who else gathers it just now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_by: Option<String>,
    /// Whether it is taken instead of something else.
    pub is_substitute: bool,
}

/// What an article looks like, and where it stands: remembered, as it is asked for with each view.
#[derive(Clone, Debug, Default)]
pub(crate) struct Looks {
    pub(crate) picture: String,
    category: String,
    position: i64,
    shelf: String,
    age: String,
}

/// The queue as it is shown: of thousands of orders it isn't made anew for each view.
#[derive(Debug)]
pub(crate) struct Listed {
    view: OrdersView,
    from_ms: i64,
    until_ms: i64,
}

impl Workstation {
    pub(crate) fn looks_of(&self, sku: &Sku) -> Looks {
        if let Some(known) = self.orders.looks.borrow().get(sku) {
            return known.clone();
        }
        let found = self.database.variant(sku).ok().flatten();
        let categories = || self.database.categories().unwrap_or_default();
        let looks = found.map_or_else(Looks::default, |found| {
            let category = categories().into_iter().find(|category| category.id == found.product.category);
            Looks {
                picture: found.product.picture.clone(),
                position: category.as_ref().map_or(i64::MAX, |category| category.position),
                category: category.map_or_else(String::new, |it| it.name.in_language(self.catalog.tag()).to_owned()),
                shelf: String::new(),
                age: found.variant.duties.age.clone(),
            }
        });
        self.orders.looks.borrow_mut().insert(sku.clone(), looks.clone());
        looks
    }

    pub(crate) fn orders_view(&self) -> Result<Option<OrdersView>, Problem> {
        if self.exchanging.is_none() && self.orders.queue.open.is_empty() {
            return Ok(None);
        }
        let is_somebody = self.operator.is_some() && !self.is_locked;
        let chosen = self.orders.chosen.as_ref().filter(|_| is_somebody);
        let now_ms = self.clock.now().utc_ms;
        let mut listed = self.orders.listed.borrow_mut();
        if !listed.as_ref().is_some_and(|listed| (listed.from_ms..listed.until_ms).contains(&now_ms)) {
            *listed = Some(self.listed_anew(now_ms));
        }
        let known = listed.as_ref().map(|listed| &listed.view);
        // Customers' names are for whoever is signed in.
        let queue = known.filter(|_| is_somebody).cloned();
        let counts = || {
            let OrdersView { ready, to_gather, to_put_back, waiting, .. } = *known?;
            Some(OrdersView { ready, to_gather, to_put_back, waiting, ..OrdersView::default() })
        };
        Ok(Some(OrdersView {
            open: chosen.map(|chosen| self.chosen_view(chosen)).transpose()?,
            picking: if is_somebody { self.picking_view()? } else { None },
            ..queue.or_else(counts).unwrap_or_default()
        }))
    }

    /// The queue as it is shown until something is late, or nobody gathers it any more.
    fn listed_anew(&self, now_ms: i64) -> Listed {
        let open = &self.orders.queue.open;
        let count = |what: fn(&&Order) -> bool| open.iter().filter(what).count();
        let promised = open.iter().filter_map(|order| order.promised_at);
        let claimed = open.iter().flat_map(|order| &order.claims).filter_map(|claim| claim.until.parse().ok());
        let moments = promised.chain(claimed).map(|at: Moment| at.utc_ms);
        let view = OrdersView {
            ready: count(|order| order.state() == OrderState::Ready),
            to_gather: count(|order| order.state().is_open() && order.state() != OrderState::Ready),
            to_put_back: count(|order| order.worked.has_to_put_back()),
            waiting: count(|order| order.state().is_open()),
            list: self.listed_orders(),
            open: None,
            picking: None,
        };
        let until_ms = moments.filter(|ms| *ms >= now_ms).min().map_or(i64::MAX, |ms| ms + 1);
        Listed { view, from_ms: now_ms, until_ms }
    }

    /// The first orders that can be collected, that have to be gathered, and that are to be put back: each kind has its part of the list.
    fn listed_orders(&self) -> Vec<OrderView> {
        let mut left = [crate::orders::LISTED_MAX; 3];
        let is_listed = |order: &&Order| {
            let kind = match order.state() {
                OrderState::Ready => 0,
                state if state.is_open() => 1,
                _ => 2,
            };
            let room = left[kind] > 0;
            left[kind] = left[kind].saturating_sub(1);
            room
        };
        self.orders.queue.open.iter().filter(is_listed).map(|order| self.order_view(order)).collect()
    }

    pub(crate) fn order_view(&self, order: &Order) -> OrderView {
        let now = self.clock.now();
        let stands: Vec<LineStand> = order.worked.stands().map(|(_, stand)| stand).filter(|it| it.due() > 0).collect();
        let is_done = |stand: &&LineStand| stand.to_pick() == 0 && stand.work.missing == 0;
        let is_ready = order.state() == OrderState::Ready;
        let is_late =
            order.promised_at.is_some_and(|at| at.utc_ms < now.utc_ms) && order.state().is_open() && !is_ready;
        let live =
            |claim: &&sync::LineClaim| claim.until.parse::<Moment>().is_ok_and(|until| until.utc_ms > now.utc_ms);
        let pictures = order.lines.iter().map(|line| self.looks_of(&line.sku).picture);
        OrderView {
            order: order.id,
            number: order.number.clone(),
            name: order.name.clone(),
            channel: order.channel.clone(),
            placed_at: order.placed_at,
            promised_at: order.promised_at,
            is_late,
            total: order.due(),
            is_paid: order.is_paid,
            is_sent: order.document.deliver_to.is_some(),
            state: order.state(),
            lines: stands.len(),
            gathered: if is_ready { stands.len() } else { stands.iter().filter(is_done).count() },
            has_to_put_back: order.worked.has_to_put_back(),
            gathered_by: order.claims.iter().find(live).map(|claim| claim.name.clone()),
            pictures: pictures.filter(|picture| !picture.is_empty()).take(PICTURES_MAX).collect(),
        }
    }

    pub(crate) fn chosen_view(&self, chosen: &Chosen) -> Result<OpenOrderView, Problem> {
        let mut view = self.worked_view(&chosen.order)?;
        (view.standing, view.proof) = (chosen.standing, chosen.proof);
        Ok(view)
    }

    /// An order in full, whether it is open or not.
    pub(crate) fn worked_view(&self, order: &Order) -> Result<OpenOrderView, Problem> {
        let collectable = order.worked.collectable();
        let goods = |line: &OrderLine| {
            let stand = order.worked.line(line.id).unwrap_or_default();
            let of = |amount: i64| Quantity::new(amount, line.quantity.unit());
            let left = collectable.iter().find(|(id, _)| *id == line.id).map_or(0, |(_, left)| *left);
            OrderGoodsView {
                line: line.id,
                sku: line.sku.clone(),
                name: line.name.clone(),
                quantity: line.quantity.plain(),
                paid: line.paid,
                returned: line.returned,
                is_substitute: line.is_substitute,
                due: of(stand.due()),
                gathered: of(stand.in_box()),
                missing: of(stand.work.missing),
                handed: of(stand.work.handed),
                collectable: of(left),
                picture: self.looks_of(&line.sku).picture,
            }
        };
        let has_some = order.worked.stands().any(|(_, stand)| stand.work.handed > 0);
        let is_given_up = matches!(order.state(), OrderState::Cancelled | OrderState::Expired);
        let ages = order.lines.iter().filter_map(|line| self.country.minimum_age(&self.looks_of(&line.sku).age));
        Ok(OpenOrderView {
            order: self.order_view(order),
            goods: order.lines.iter().map(goods).collect(),
            standing: OrderStanding::of(order),
            phone: order.phone.clone(),
            deliver_to: order.document.deliver_to.as_ref().map(in_one_line),
            label: self.label_view(order),
            note: order.note.clone(),
            bags: order.worked.work.bags,
            may_be_made_ready: order.state().is_open()
                && order.state() != OrderState::Ready
                && order.worked.is_gathered(),
            may_be_taken_back: has_some && !is_given_up,
            ready_at: order.ready_at,
            told_at: order.told_at,
            reminded_at: order.reminded_at,
            collect_until: order.collect_until,
            proof: None,
            minimum_age: ages.max(),
            reasons: OrderReason::ALL.to_vec(),
        })
    }

    fn other_stores_with(&self, order: &Order, line: &OrderLine) -> Result<Vec<String>, Problem> {
        let stores = self.other_store_ids(&order.lines, line.id)?;
        Ok(stores.into_iter().filter(|store| *store != self.store.id).map(|store| store.0).collect())
    }

    pub(crate) fn pick_line_view(&self, order: &Order, line: &OrderLine, place: &str) -> Result<PickLineView, Problem> {
        let stand = order.worked.line(line.id).unwrap_or_default();
        let of = |amount: i64| Quantity::new(amount, line.quantity.unit());
        let looks = self.looks_of(&line.sku);
        let on_hand = self.database.on_hand(&line.sku).map_err(Problem::from_database)?;
        Ok(PickLineView {
            order: order.id,
            number: order.number.clone(),
            place: place.to_owned(),
            line: line.id,
            sku: line.sku.clone(),
            article: line.name.clone(),
            shelf: looks.shelf,
            category: looks.category,
            position: looks.position,
            picture: looks.picture,
            due: of(stand.due()),
            gathered: of(stand.in_box()),
            to_pick: of(stand.to_pick()),
            missing: of(stand.work.missing),
            on_hand: on_hand.unwrap_or(of(0)),
            other_stores: if stand.work.missing > 0 { self.other_stores_with(order, line)? } else { Vec::new() },
            taken_by: self.taken_by(order, line.id).map(|claim| claim.name),
            is_substitute: line.is_substitute,
        })
    }
}

/// An address in one line; empty until it is known.
pub(crate) fn in_one_line(address: &PostalAddress) -> String {
    let place = [address.postcode.as_str(), &address.town].join(" ");
    let parts = address.lines.iter().map(String::as_str).chain([place.trim()]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
