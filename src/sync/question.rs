//! What a till asks the hub while somebody waits.

use crate::run::problem_of;
use crate::step::Failure;
use protocol::{OrderTransition, TransitionRequest};
use retail::OrderState;
use std::time::Duration;
use uuid::Uuid;

/// For how long somebody waits for the hub.
const PATIENCE: Duration = Duration::from_secs(4);

/// Something a person waits for.
pub struct Question {
    /// What the answer is known by.
    pub id: Uuid,
    /// The endpoint.
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

    fn transition(id: Uuid, order: Uuid, transition: OrderTransition) -> Question {
        let request = TransitionRequest { id, transition, version: None };
        // Ids and names can always be written.
        let body = serde_json::to_vec(&request).unwrap_or_default();
        let path = ["/v1/orders/", &order.to_string(), "/transitions"].concat();
        Question { id, path, body: Some(body), deadline: PATIENCE }
    }
}

/// Where an order stands, if that is why the hub said no.
pub fn order_state_of(failure: &Failure) -> Option<OrderState> {
    problem_of(failure)?.order_state.map(database::order_state)
}
