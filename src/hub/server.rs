//! The hub's endpoints for tills: `/v1/...`, as PROTOCOL.md has them. Every request but the first three is signed by a till.

mod enrol;
mod exchange;
mod ledger;
mod signed;
mod snapshot;
pub(crate) mod stream;

use crate::Refused;
use crate::answer::{Answer, json};
use crate::nonces::Nonces;
use crate::office::Office;
use crate::snapshot::Snapshots;
use crate::storage::{Storage, moment};
use crate::tls::Authority;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use protocol::{HubTime, PickUp, PickUpCode, Poke, SignedPickUp, VoucherCode, VoucherHandle, VoucherKind};
use retail::Moment;
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::broadcast;
use uuid::Uuid;

pub use signed::SignedRequest;

/// How many pokes a stream may be behind before it is told to look at everything.
const POKES_MAX: usize = 1_024;
/// How often a voucher's code is drawn anew at most.
const DRAWS_MAX: u8 = 16;

/// What every endpoint needs.
pub struct Hub {
    /// The truth.
    pub storage: Arc<dyn Storage>,
    /// Its certificate authority.
    pub authority: Authority,
    /// The office's lock.
    pub office: Office,
    /// Its scopes in pieces.
    pub snapshots: Snapshots,
    /// Its folder.
    pub folder: PathBuf,
    /// The hub's clock.
    pub clock: fn() -> jiff::Timestamp,
    /// The key by which it signs what tills keep.
    pub key: ed25519_dalek::SigningKey,
    pub(crate) nonces: Nonces,
    pub(crate) pokes: broadcast::Sender<Poke>,
}

fn pick_up_code(key: &ed25519_dalek::SigningKey, order: Uuid) -> PickUpCode {
    let hash = Sha256::new().chain_update("pick-up|").chain_update(key.as_bytes()).chain_update(order.as_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let mut drawn = [0; 10];
    drawn.copy_from_slice(&hash[..10]);
    PickUpCode::drawn(drawn)
}

impl Hub {
    /// A hub over a storage.
    pub fn new(
        storage: Arc<dyn Storage>,
        authority: Authority,
        office: Office,
        snapshots: Snapshots,
        folder: PathBuf,
        key: ed25519_dalek::SigningKey,
    ) -> Arc<Hub> {
        let clock = jiff::Timestamp::now;
        let nonces = Nonces::new(clock().as_second());
        let (pokes, _) = broadcast::channel(POKES_MAX);
        let told = pokes.clone();
        // Where nobody listens, nobody has to be told.
        storage.listen(Box::new(move |poke| drop(told.send(poke.clone()))));
        let sealing = key.clone();
        storage.seal_orders(Box::new(move |order| {
            let pick_up = PickUp::of(order, pick_up_code(&sealing, order.id).hash())?;
            Some(SignedPickUp::sign(&pick_up, &sealing))
        }));
        Arc::new(Hub { storage, authority, office, snapshots, folder, clock, key, nonces, pokes })
    }

    /// The code of a voucher that an act issues: drawn from the act by the hub's own key, so that it needn't be kept to be written to its
    /// recipient, and the same act asked for again has the same one. One for one kind of goods is marked as such, and others aren't.
    pub fn new_voucher_code(&self, act: Uuid, kind: VoucherKind) -> VoucherCode {
        let is_known = |code: &VoucherCode| self.storage.voucher(code.handle(), self.now()).is_ok();
        let known = self.voucher_codes(act).find(is_known);
        let is_its = |code: &VoucherCode| code.may_be_single_purpose() == (kind == VoucherKind::SinglePurpose);
        let new = || self.voucher_codes(act).find(is_its);
        known.or_else(new).unwrap_or_else(|| VoucherCode::drawn(self.drawn(act, 0)))
    }

    /// The code of a voucher that was issued by an act.
    pub fn voucher_code(&self, act: Uuid, handle: VoucherHandle) -> Option<VoucherCode> {
        self.voucher_codes(act).find(|code| code.handle() == handle)
    }

    /// Every code an act's voucher may have: first the one for one kind of goods.
    fn voucher_codes(&self, act: Uuid) -> impl Iterator<Item = VoucherCode> {
        let marked = std::iter::once_with(move || VoucherCode::drawn_for_goods(self.drawn(act, 0)));
        marked.chain((0..DRAWS_MAX).map(move |number| VoucherCode::drawn(self.drawn(act, number))))
    }

    fn drawn(&self, act: Uuid, number: u8) -> [u8; 13] {
        let mut hash =
            Sha256::new().chain_update("voucher|").chain_update(self.key.as_bytes()).chain_update(act.as_bytes());
        if number > 0 {
            hash.update([number]);
        }
        let hash: [u8; 32] = hash.finalize().into();
        let mut drawn = [0; 13];
        drawn.copy_from_slice(&hash[..13]);
        drawn
    }

    /// The code a customer collects an order with: drawn from the order by the hub's own key, so that it is kept nowhere.
    pub fn pick_up_code(&self, order: Uuid) -> PickUpCode {
        pick_up_code(&self.key, order)
    }

    /// Now, by the hub's clock.
    pub fn now(&self) -> Moment {
        moment((self.clock)().as_millisecond())
    }
}

/// The endpoints for tills.
pub fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .route("/v1/time", get(time))
        .route("/v1/authority", get(authority))
        .route("/v1/enrol", post(enrol::enrol))
        .route("/v1/ops", post(exchange::ops))
        .route("/v1/acks", get(exchange::acks))
        .route("/v1/subscription", get(exchange::subscription))
        .route("/v1/changes", get(exchange::changes))
        .route("/v1/stream", get(stream::stream))
        .route("/v1/snapshots/{scope}", get(snapshot::manifest))
        .route("/v1/blobs/{sha256}", get(snapshot::piece))
        .route("/v1/vouchers", get(ledger::vouchers))
        .route("/v1/vouchers/{handle}", get(ledger::voucher))
        .route("/v1/vouchers/{handle}/leases", post(ledger::lease))
        .route("/v1/coupons/{code}/leases", post(ledger::lease_coupon))
        .route("/v1/leases/{id}/capture", post(ledger::capture))
        .route("/v1/leases/{id}/release", post(ledger::release))
        .route("/v1/orders/claims", post(ledger::claim))
        .route("/v1/orders/{id}/transitions", post(ledger::transition))
        .route("/v1/returns/lookups", post(ledger::returned))
        .route("/v1/returns/orders", post(ledger::orders_to_return))
        .route("/v1/returns/claims", post(ledger::claim_return))
        .route("/v1/customers/{id}/purchases", get(ledger::purchases))
        .fallback(nothing)
        .layer(axum::middleware::map_response(crate::answer::in_words))
        .with_state(hub)
}

async fn time(State(hub): State<Arc<Hub>>) -> Answer {
    let versions = vec![protocol::VERSION.to_owned()];
    json(&HubTime { now: hub.now().to_string(), hub_epoch: hub.storage.epoch()?, versions })
}

/// What isn't here is said in a way a till reads: it goes on without, where it can.
async fn nothing() -> Answer {
    Err(Refused::not_found("such address").into())
}

/// The authority's certificate: public, and worth something only to whoever compares its hash with the one in an enrolment code.
async fn authority(State(hub): State<Arc<Hub>>) -> Answer {
    Ok(([(header::CONTENT_TYPE, "application/x-pem-file")], hub.authority.pem().to_owned()).into_response())
}
