//! What is held before it counts: vouchers, coupons, orders about to be handed over; and what came back of a sale.

use crate::Refused;
use crate::answer::{Answer, NotDone, json};
use crate::server::exchange::on_disk;
use crate::server::{Hub, SignedRequest};
use axum::extract::{Path, State};
use protocol::{
    ClaimRequest, Hash, Identity, LeaseEnd, LeaseRequest, OrderSearch, ProblemType, ReturnClaim, ReturnLookup,
    TransitionRequest, VoucherHandle, VouchersQuery,
};
use std::sync::Arc;
use uuid::Uuid;

fn handle_of(text: &str) -> Result<VoucherHandle, NotDone> {
    let hash = Hash::from_hex(text).ok_or_else(|| NotDone::new(ProblemType::Malformed, "a handle is 64 digits"))?;
    Ok(VoucherHandle(hash))
}

/// Vouchers that can be spent, by who they are for.
pub(super) async fn vouchers(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let asked: VouchersQuery = request.query()?;
    json(&on_disk(move || Ok(hub.storage.spendable_vouchers(&asked.recipient, hub.now())?)).await?)
}

pub(super) async fn voucher(State(hub): State<Arc<Hub>>, Path(handle): Path<String>, _: SignedRequest) -> Answer {
    let handle = handle_of(&handle)?;
    json(&on_disk(move || Ok(hub.storage.voucher(handle, hub.now())?)).await?)
}

pub(super) async fn lease(State(hub): State<Arc<Hub>>, Path(handle): Path<String>, request: SignedRequest) -> Answer {
    let (handle, asked): (_, LeaseRequest) = (handle_of(&handle)?, request.value()?);
    let holder = request.till.identity.till;
    json(&on_disk(move || Ok(hub.storage.lease_voucher(handle, &asked, &holder, hub.now())?)).await?)
}

pub(super) async fn lease_coupon(
    State(hub): State<Arc<Hub>>,
    Path(code): Path<String>,
    request: SignedRequest,
) -> Answer {
    let asked: LeaseRequest = request.value()?;
    let holder = request.till.identity.till;
    json(&on_disk(move || Ok(hub.storage.lease_coupon(&code, asked.id, asked.seconds, &holder, hub.now())?)).await?)
}

/// Spends what is held: of a voucher, or else the coupon with this lease.
pub(super) async fn capture(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, request: SignedRequest) -> Answer {
    let end: LeaseEnd = request.value()?;
    let holder = request.till.identity.till;
    on_disk(move || match hub.storage.capture_voucher(id, &end, &holder, hub.now()) {
        Err(Refused::NotFound { .. }) => json(&hub.storage.capture_coupon(id, end.sale, &holder, hub.now())?),
        captured => json(&captured?),
    })
    .await
}

/// Gives free what is held.
pub(super) async fn release(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, request: SignedRequest) -> Answer {
    let holder = request.till.identity.till;
    on_disk(move || match hub.storage.release_voucher(id, &holder, hub.now()) {
        Err(Refused::NotFound { .. }) => json(&hub.storage.release_coupon(id, &holder, hub.now())?),
        released => json(&released?),
    })
    .await
}

pub(super) async fn transition(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, request: SignedRequest) -> Answer {
    let asked: TransitionRequest = request.value()?;
    let Identity { till: by, store, .. } = request.till.identity;
    let moved = on_disk(move || {
        // What waits elsewhere is nothing a till of this store may know of.
        if hub.storage.order(id)?.pick_up_store.as_deref() != Some(store.as_str()) {
            return Err(Refused::not_found("such order in this store").into());
        }
        Ok(hub.storage.transition(id, &asked, &by, hub.now())?)
    });
    json(&moved.await?)
}

/// Lines that somebody wants to gather.
pub(super) async fn claim(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let asked: ClaimRequest = request.value()?;
    let Identity { till, store, .. } = request.till.identity;
    json(&on_disk(move || Ok(hub.storage.claim_lines(&asked, &store, &till, hub.now())?)).await?)
}

pub(super) async fn returned(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let ReturnLookup { sale, receipt } = request.value()?;
    let Identity { legal_entity: company, till, .. } = request.till.identity;
    let found = on_disk(move || {
        let found = match (sale, receipt) {
            (Some(sale), _) => Some(sale),
            (None, Some(receipt)) => match hub.storage.sale_of_receipt(&receipt)? {
                None => hub.storage.order_of_number(&receipt)?,
                found => found,
            },
            (None, None) => return Err(Refused::malformed("a sale or a receipt has to be named").into()),
        };
        let found = found.ok_or_else(|| Refused::not_found("such receipt"))?;
        Ok(match hub.storage.order(found) {
            Ok(order) => hub.storage.returnable(order.id, &company, &till, hub.now())?,
            Err(Refused::NotFound { .. }) => hub.storage.sale(found)?,
            Err(refused) => return Err(refused.into()),
        })
    });
    json(&found.await?)
}

/// Orders of the till's company whose goods may come back, by their customer or the card that paid.
pub(super) async fn orders_to_return(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let search: OrderSearch = request.value()?;
    let company = request.till.identity.legal_entity;
    json(&on_disk(move || Ok(hub.storage.orders_to_return(&search, &company)?)).await?)
}

/// Holds goods of an order for the till that takes them back.
pub(super) async fn claim_return(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let claim: ReturnClaim = request.value()?;
    let Identity { legal_entity: company, till, .. } = request.till.identity;
    json(&on_disk(move || Ok(hub.storage.claim_return(&claim, &company, &till, hub.now())?)).await?)
}

/// What a customer of the till's company bought last, wherever.
pub(super) async fn purchases(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, request: SignedRequest) -> Answer {
    let company = request.till.identity.legal_entity;
    json(&on_disk(move || Ok(hub.storage.purchases(&company, id)?)).await?)
}
