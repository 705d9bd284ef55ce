//! What a till's record leads to in the ledgers: a finished sale is a fact, so what is wrong with it is noted and never refused.

use super::op::Effect;
use super::{Write, customer, order, sale, till};
use crate::Refused;
use protocol::{Customer, CustomerChange, Lane, Op, OpResult};
use retail::{Transaction, TransactionEvent};
use serde::Deserialize;
use uuid::Uuid;

/// What was noted while a record took effect, for the answer to its till.
pub(super) type Noted = Vec<String>;

/// A customer asked to be forgotten.
#[derive(Deserialize)]
struct Erased {
    id: Uuid,
}

/// Gives a record its effect. A refusal other than the disk's parks it.
pub(super) fn effect(write: &Write<'_>, (till, epoch): (&str, &str), lane: Lane, op: &Op) -> Result<Effect, Refused> {
    let is_known = match (lane, op.kind.as_str()) {
        (Lane::Customers, "customer") => (1..=2).contains(&op.version),
        _ => op.version == 1,
    };
    if !is_known || op.version > write.newest {
        return Err(Refused::malformed(format!("version {} of {} isn't known yet", op.version, op.kind)));
    }
    match lane {
        Lane::Journal => journal(write, (till, epoch), op),
        Lane::Customers => customers(write, till, op),
    }
}

fn journal(write: &Write<'_>, (till, epoch): (&str, &str), op: &Op) -> Result<Effect, Refused> {
    let transaction: Transaction =
        serde_json::from_str(&op.body).map_err(|error| Refused::malformed(error.to_string()))?;
    let kind = transaction.event.kind();
    if kind != op.kind || transaction.number != op.seq || transaction.id != op.id {
        return Err(Refused::malformed("its body says another kind, number or id"));
    }
    if transaction.workstation.0 != till {
        return Err(Refused::malformed(format!("it is a record of till {}", transaction.workstation)));
    }
    let mut noted = Noted::new();
    let chain = [till, "/", epoch].concat();
    let done = order::Done { record: &transaction, chain: &chain };
    match &transaction.event {
        TransactionEvent::Sale(sold) => {
            sale::take(write, &transaction, sold, &mut noted)?;
            let mut handed = sold.handed_over.iter();
            handed.try_for_each(|handed| done.handed_over(write, handed, Some(sold), &mut noted))?;
            done.placed(write, sold, &mut noted)?;
            done.not_collected(write, sold, &mut noted)?;
        }
        TransactionEvent::PostVoid(void) => {
            sale::undo(write, &transaction, void, &mut noted)?;
            done.unplaced(write, void, &mut noted)?;
            let mut back = void.handed_over.iter();
            back.try_for_each(|handed| done.given_back(write, (handed, void), &mut noted))?;
        }
        TransactionEvent::HandedOver(handed) => done.handed_over(write, handed, None, &mut noted)?,
        TransactionEvent::OrderStep(step) => done.step(write, step, &mut noted)?,
        _ => {}
    }
    let result = if noted.is_empty() { OpResult::Applied } else { OpResult::AcceptedWithException };
    Ok(Effect { result, detail: noted.join("; "), customer: None })
}

fn customers(write: &Write<'_>, id: &str, op: &Op) -> Result<Effect, Refused> {
    let malformed = |error: serde_json::Error| Refused::malformed(error.to_string());
    let legal_entity = till::till(write.connection, id)?.identity.legal_entity;
    let customer = match op.kind.as_str() {
        "customer" if op.version == 2 => {
            let found: CustomerChange = serde_json::from_str(&op.body).map_err(malformed)?;
            let id = found.customer.id;
            let CustomerChange { customer, cleared } = match customer::said_later(write, id, op.id)? {
                Some(later) => crate::customer::overtaken(found, &later),
                None => found,
            };
            customer::change(write, &legal_entity, &customer, &cleared)?;
            id
        }
        "customer" => {
            let found: Customer = serde_json::from_str(&op.body).map_err(malformed)?;
            customer::merge(write, &legal_entity, &found)?;
            found.id
        }
        "customer-erased" => {
            let erased: Erased = serde_json::from_str(&op.body).map_err(malformed)?;
            customer::erase(write, &legal_entity, erased.id)?;
            erased.id
        }
        kind => return Err(Refused::malformed(format!("the kind {kind} isn't known yet"))),
    };
    customer::forget_record(write, customer, op.id)?;
    Ok(Effect { result: OpResult::Applied, detail: String::new(), customer: Some(customer) })
}
