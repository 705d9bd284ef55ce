//! What a till asks the hub while somebody waits.

use crate::exchange::escaped;
use crate::run::problem_of;
use crate::step::Failure;
use protocol::{
    ClaimRequest, LeaseRequest, OrderSearch, OrderTransition, ReturnClaim, ReturnLookup, ReturnLookupReply,
    TransitionRequest,
};
use retail::{Moment, OrderState};
use serde::Serialize;
use std::time::Duration;
use uuid::Uuid;

/// For how long somebody waits for the hub.
const PATIENCE: Duration = Duration::from_secs(4);

/// Something a person waits for.
pub struct Question {
    /// What the answer is known by.
    pub id: Uuid,
    /// The endpoint, with its query.
    pub path: String,
    /// What is sent; without it, it is a `GET`.
    pub body: Option<Vec<u8>>,
    /// For how long the person waits.
    pub deadline: Duration,
}

impl Question {
    /// May this order be handed over here? If so, it is kept for this till for five minutes.
    pub fn hand_over(id: Uuid, order: Uuid) -> Question {
        Question::transition(id, order, OrderTransition::IntendHandOver)
    }

    /// It isn't handed over after all.
    pub fn let_go(id: Uuid, order: Uuid) -> Question {
        Question::transition(id, order, OrderTransition::ReleaseHandOver)
    }

    /// May these lines be gathered here, or are they given up?
    pub fn gather(request: &ClaimRequest) -> Question {
        let body = serde_json::to_vec(request).unwrap_or_default();
        Question { id: request.id, path: "/v1/orders/claims".to_owned(), body: Some(body), deadline: PATIENCE }
    }

    /// What came back of a sale so far, wherever that was?
    pub fn sale(id: Uuid, sale: Uuid) -> Question {
        Question::lookup(id, &ReturnLookup { sale: Some(sale), receipt: None })
    }

    /// The same of a sale of which only the receipt's number is known.
    pub fn receipt(id: Uuid, receipt: &str) -> Question {
        Question::lookup(id, &ReturnLookup { sale: None, receipt: Some(receipt.to_owned()) })
    }

    /// Which orders may come back, of this customer or paid by this card?
    pub fn orders(id: Uuid, search: &OrderSearch) -> Question {
        Question::returns(id, "orders", search)
    }

    /// May this be taken back of an order here? If so, it is held for this till.
    pub fn claim(id: Uuid, claim: &ReturnClaim) -> Question {
        Question::returns(id, "claims", claim)
    }

    /// Which vouchers that can be spent are for this name?
    pub fn vouchers(id: Uuid, recipient: &str) -> Question {
        let path = ["/v1/vouchers?recipient=", &crate::exchange::escaped(recipient)].concat();
        Question { id, path, body: None, deadline: PATIENCE }
    }

    /// What did this customer buy last, wherever that was?
    pub fn purchases(id: Uuid, customer: Uuid) -> Question {
        let path = ["/v1/customers/", &customer.to_string(), "/purchases"].concat();
        Question { id, path, body: None, deadline: PATIENCE }
    }

    /// May this coupon be used here? If so, it is held for this till.
    pub fn coupon(id: Uuid, code: &str, request: &LeaseRequest) -> Question {
        let path = ["/v1/coupons/", &escaped(code), "/leases"].concat();
        let body = serde_json::to_vec(request).unwrap_or_default();
        Question { id, path, body: Some(body), deadline: PATIENCE }
    }

    fn lookup(id: Uuid, lookup: &ReturnLookup) -> Question {
        Question::returns(id, "lookups", lookup)
    }

    fn returns(id: Uuid, what: &str, asked: &impl Serialize) -> Question {
        // Ids, names and numbers can always be written.
        let body = serde_json::to_vec(asked).unwrap_or_default();
        Question { id, path: ["/v1/returns/", what].concat(), body: Some(body), deadline: PATIENCE }
    }

    fn transition(id: Uuid, order: Uuid, transition: OrderTransition) -> Question {
        let request = TransitionRequest { id, transition, version: None };
        // Ids and names can always be written.
        let body = serde_json::to_vec(&request).unwrap_or_default();
        let path = ["/v1/orders/", &order.to_string(), "/transitions"].concat();
        Question { id, path, body: Some(body), deadline: PATIENCE }
    }
}

/// What the hub knows of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptKnown {
    /// What was sold, and what of it came back.
    pub lines: Vec<SoldLine>,
    /// When the hub last heard of every till: what came back since isn't counted.
    pub complete_until: Option<Moment>,
}

/// A line of a receipt and what came back of it, in thousandths of its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldLine {
    /// Its number in the sale.
    pub line: u32,
    /// The article.
    pub sku: Option<String>,
    /// How much was sold.
    pub sold: i64,
    /// How much came back.
    pub returned: i64,
    /// How much of it nobody has collected yet.
    pub waiting: i64,
}

impl ReceiptKnown {
    /// Reads the hub's answer.
    ///
    /// # Errors
    /// That it isn't one.
    pub fn read(bytes: &[u8]) -> Result<ReceiptKnown, Failure> {
        let unreadable = |what: String| Failure::Unreadable(what);
        let reply: ReturnLookupReply = serde_json::from_slice(bytes).map_err(|error| unreadable(error.to_string()))?;
        let thousandths = |text: &str| {
            let quantity = retail::Quantity::parse(text, retail::Unit::Kilogram);
            quantity.map(|quantity| quantity.amount()).ok_or_else(|| unreadable(["no quantity: ", text].concat()))
        };
        let lines = reply.lines.into_iter().map(|line| {
            let (sold, returned) = (thousandths(&line.sold)?, thousandths(&line.returned)?);
            let waiting = line.waiting.as_deref().map(thousandths).transpose()?.unwrap_or_default();
            Ok(SoldLine { line: line.line, sku: line.sku, sold, returned, waiting })
        });
        let complete_until = reply.complete_until.and_then(|at| at.parse().ok());
        Ok(ReceiptKnown { lines: lines.collect::<Result<_, Failure>>()?, complete_until })
    }
}

/// Where an order stands, if that is why the hub said no.
pub fn order_state_of(failure: &Failure) -> Option<OrderState> {
    problem_of(failure)?.order_state.map(database::order_state)
}
