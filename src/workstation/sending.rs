//! A sale that would be lost: what isn't here is kept for the customer by another store, or sent to them. It is paid in the same basket.

use crate::order_views::in_one_line;
use crate::price_check::StoreStockView;
use crate::{Problem, Reply, Workstation};
use retail::{LineId, PlacedOrder, Quantity, Refusal, Right, Sale, StoreId, placed_number, receipt_label};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the goods of a line reach their customer, who doesn't take them along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendLine {
    /// The line.
    pub line: LineId,
    /// The store that gathers them; this one if missing.
    #[serde(default)]
    pub store: Option<StoreId>,
    /// Whether that store sends them to the customer's address, instead of keeping them.
    #[serde(default)]
    pub is_sent: bool,
}

/// Which stores could gather the goods of a line.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SendWays {
    /// The line.
    pub line: LineId,
    /// This store.
    pub here: StoreId,
    /// What it has by the till's own book; `None` if the article never moved.
    pub on_hand: Option<Quantity>,
    /// Other stores, as the hub knows their stock.
    pub stores: Vec<StoreStockView>,
    /// Whom it is for; empty if nobody is named yet.
    pub customer: String,
    /// Where parcels of theirs go; empty if it isn't known.
    pub address: String,
}

/// How the goods of a line reach their customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SentView {
    /// The store that gathers them.
    pub store: StoreId,
    /// Whether it sends them.
    pub is_sent: bool,
}

/// An order that was placed with a sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlacedView {
    /// Its number, as its customer reads it.
    pub number: String,
    /// The store that gathers it.
    pub store: StoreId,
    /// Whether it is sent.
    pub is_sent: bool,
}

impl Workstation {
    pub(crate) fn send_ways(&self, line: LineId) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        let item = &basket.line(line)?.item;
        let sku = item.sku.clone().ok_or_else(|| Refusal::new("line-not-sent"))?;
        let known = basket.customer.as_ref().map(|customer| self.known_customer(customer.id)).transpose()?;
        let address = known.as_ref().and_then(|known| known.address.as_ref()).map(in_one_line);
        Ok(Reply::SendWays {
            ways: Box::new(SendWays {
                line,
                here: self.store.id.clone(),
                on_hand: self.database.on_hand(&sku).map_err(Problem::from_database)?,
                stores: self.other_stores(&sku, item.unit)?,
                customer: known.map(|known| known.name).unwrap_or_default(),
                address: address.unwrap_or_default(),
            }),
        })
    }

    /// A line isn't taken along: a store gathers it for the basket's customer.
    pub(crate) fn send_line(&mut self, send: SendLine) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        if self.exchanging.is_none() {
            return Err(Refusal::new("order-needs-hub").into());
        }
        let store = send.store.unwrap_or_else(|| self.store.id.clone());
        let basket = self.open_basket()?;
        let line = basket.line(send.line)?;
        if store != self.store.id {
            let sku = line.item.sku.as_ref().ok_or_else(|| Refusal::new("line-not-sent"))?;
            let stores = self.other_stores(sku, line.item.unit)?;
            let there = stores.iter().find(|known| known.store == store.0).map(|known| known.quantity);
            if there.is_none_or(|there| there.amount() < line.quantity.amount()) {
                return Err(Refusal::new("store-has-not").text("store", crate::texts::visible_code(&store.0)).into());
            }
        }
        if send.is_sent
            && let Some(customer) = &basket.customer
            && self.known_customer(customer.id)?.address.is_none()
        {
            return Err(Refusal::new("order-without-address").text("name", customer.name.as_str()).into());
        }
        let order = PlacedOrder { id: self.chance.id(self.clock.now()), store, is_sent: send.is_sent };
        self.change(Some(send.line), |basket, _| basket.send(send.line, order))
    }

    /// The customer takes a line along after all.
    pub(crate) fn take_along(&mut self, line: LineId) -> Result<Reply, Problem> {
        self.change(Some(line), |basket, _| basket.take_along(line))
    }

    /// The orders that a sale has placed.
    pub(crate) fn placed_views(&self, sale: &Sale) -> Vec<PlacedView> {
        let receipt = receipt_label(&self.workstation, sale.series.as_ref(), sale.receipt);
        let view = |(index, placed): (usize, &PlacedOrder)| PlacedView {
            number: placed_number(&receipt, index),
            store: placed.store.clone(),
            is_sent: placed.is_sent,
        };
        sale.placed.iter().enumerate().map(view).collect()
    }
}
