//! The office's acts for programs: other systems and the `omnitill hub` commands. `/v1/office/...`, with the office's token.

mod messages;
mod packs;
mod uploads;

pub(crate) use messages::open_ways;

use crate::answer::{Answer, NotDone, json};
use crate::operator::FirstPin;
use crate::server::Hub;
use crate::{LegalEntity, PriceReach, Refused, SalesBy, Store};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, Query, State};
use axum::http::header;
use axum::http::request::Parts;
use axum::routing::{get, post};
use protocol::{
    BODY_BYTES_MAX, Category, Customer, Operator, Order, OrderRefund, Origin, OtherSale, Price, ProblemType, Product,
    Promotion, Role, TransitionRequest,
};
use retail::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// How many rows a list has at most.
const ROWS_MAX: usize = 1_000;
/// Who does what is asked for with the office's token.
const OFFICE: &str = "head office";

/// The acts.
pub fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .route("/v1/office/entities", get(entities).post(put_entities))
        .route("/v1/office/stores", get(stores).post(put_stores))
        .route("/v1/office/tills", get(tills).post(make_code))
        .route("/v1/office/tills/{till}/revoke", post(revoke))
        .route("/v1/office/products", get(products).post(put_products))
        .route("/v1/office/categories", post(put_categories))
        .route("/v1/office/prices", post(put_prices))
        .route("/v1/office/prices/{sku}", get(prices))
        .route("/v1/office/promotions", get(promotions).post(put_promotions))
        .route("/v1/office/customers", get(customers).post(put_customers))
        .route("/v1/office/operators", get(operators).post(put_operators))
        .route("/v1/office/operators/{id}/first-pin", post(first_pin))
        .route("/v1/office/roles", get(roles).post(put_roles))
        .route("/v1/office/settings", get(settings).post(put_setting))
        .route("/v1/office/packs", get(packs::packs).post(packs::put))
        .route("/v1/office/stock/{sku}", get(stock))
        .route("/v1/office/orders", get(orders).post(put_orders))
        .route("/v1/office/orders/{id}/transitions", post(transition))
        .route("/v1/office/refunds", get(refunds).post(put_refund))
        .route("/v1/office/sales", get(sales).post(put_sales))
        .route("/v1/office/vouchers", get(messages::vouchers).post(messages::issue_voucher))
        .route("/v1/office/messages", get(messages::messages))
        .route("/v1/office/messages/ways", get(messages::ways).post(messages::put_ways))
        .route("/v1/office/messages/{id}/decision", post(messages::decide))
        .route("/v1/office/vouchers/{handle}", get(messages::voucher))
        .route("/v1/office/vouchers/{handle}/state", post(messages::voucher_state))
        .route("/v1/office/exceptions", get(exceptions))
        .route("/v1/office/exceptions/{id}/close", post(close))
        .route("/v1/office/alarms", get(alarms))
        .route("/v1/office/losses", get(losses))
        .route("/v1/office/voucher-budgets", get(voucher_budgets))
        .route("/v1/office/uploads", post(uploads::begin))
        .route("/v1/office/uploads/{id}", get(uploads::upload))
        .route("/v1/office/uploads/{id}/rows", get(uploads::results).post(uploads::take))
        .route("/v1/office/parked", get(parked))
        .route("/v1/office/parked/{op}/retry", post(retry))
        .route("/v1/office/parked/{op}/discard", post(discard))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(axum::middleware::map_response(crate::answer::in_words))
        .with_state(hub)
}

/// Somebody with the office's token.
struct Bearer;

impl FromRequestParts<Arc<Hub>> for Bearer {
    type Rejection = NotDone;

    async fn from_request_parts(parts: &mut Parts, hub: &Arc<Hub>) -> Result<Bearer, NotDone> {
        let token = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = token.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        if hub.office.knows_token(token) {
            return Ok(Bearer);
        }
        Err(NotDone::new(ProblemType::Unsigned, "the office's token is missing or wrong"))
    }
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, NotDone> {
    serde_json::from_slice(body).map_err(|error| NotDone::new(ProblemType::Malformed, error.to_string()))
}

/// Something was done.
#[derive(Serialize)]
struct Count {
    /// To how many.
    taken: u64,
}

fn taken(count: usize) -> Answer {
    json(&Count { taken: count as u64 })
}

async fn entities(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.legal_entities()?)
}

async fn put_entities(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let entities: Vec<LegalEntity> = read(&body)?;
    for entity in &entities {
        hub.storage.put_legal_entity(entity)?;
    }
    taken(entities.len())
}

async fn stores(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.stores()?)
}

async fn put_stores(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let stores: Vec<Store> = read(&body)?;
    for store in &stores {
        hub.storage.put_store(store, hub.now())?;
    }
    taken(stores.len())
}

/// A till as it is told of.
#[derive(Serialize)]
struct TillRow {
    till: String,
    store: String,
    generation: u32,
    program: String,
    heard_at: Option<String>,
    revoked_at: Option<String>,
    clock_ahead_ms: i64,
    /// Its chains, each up to which number it is here.
    chains: Vec<ChainRow>,
}

#[derive(Serialize)]
struct ChainRow {
    lane: protocol::Lane,
    epoch: String,
    through: u64,
}

async fn tills(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let chains = hub.storage.chains()?;
    let row = |till: crate::Till| TillRow {
        chains: chains
            .iter()
            .filter(|chain| chain.till == till.identity.till)
            .map(|chain| ChainRow { lane: chain.lane, epoch: chain.epoch.clone(), through: chain.through })
            .collect(),
        till: till.identity.till,
        store: till.identity.store,
        generation: till.identity.generation,
        program: till.program,
        heard_at: till.heard_at.map(|at| at.to_string()),
        revoked_at: till.revoked_at.map(|at| at.to_string()),
        clock_ahead_ms: till.clock_ahead_ms,
    };
    json(&hub.storage.tills()?.into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
struct NewTill {
    till: String,
    store: String,
}

#[derive(Serialize)]
struct Code {
    code: String,
}

async fn make_code(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let NewTill { till, store } = read(&body)?;
    json(&Code { code: hub.make_code(&till, &store)?.to_string() })
}

async fn revoke(State(hub): State<Arc<Hub>>, Path(till): Path<String>, _: Bearer) -> Answer {
    hub.storage.revoke(&till, "head office", hub.now())?;
    taken(1)
}

#[derive(Deserialize)]
struct Search {
    #[serde(default)]
    words: String,
    #[serde(default)]
    after: String,
}

async fn products(State(hub): State<Arc<Hub>>, Query(asked): Query<Search>, _: Bearer) -> Answer {
    json(&hub.storage.find_products(&asked.words, &asked.after, ROWS_MAX)?)
}

async fn put_products(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let products: Vec<Product> = read(&body)?;
    hub.storage.put_products(&products, hub.now())?;
    taken(products.len())
}

async fn put_categories(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let categories: Vec<Category> = read(&body)?;
    hub.storage.put_categories(&categories, hub.now())?;
    taken(categories.len())
}

#[derive(Deserialize)]
struct NewPrices {
    reach: PriceReach,
    prices: Vec<Price>,
}

async fn put_prices(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let NewPrices { reach, prices } = read(&body)?;
    hub.storage.put_prices(&reach, &prices, hub.now())?;
    taken(prices.len())
}

async fn prices(State(hub): State<Arc<Hub>>, Path(sku): Path<String>, _: Bearer) -> Answer {
    json(&hub.storage.prices_of(&sku)?)
}

#[derive(Deserialize)]
struct NewPromotions {
    #[serde(default)]
    stores: Vec<String>,
    promotions: Vec<Promotion>,
}

async fn promotions(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.promotions()?)
}

async fn put_promotions(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let NewPromotions { stores, promotions } = read(&body)?;
    hub.storage.put_promotions(&stores, &promotions, hub.now())?;
    taken(promotions.len())
}

#[derive(Deserialize)]
struct OfEntity {
    legal_entity: String,
    #[serde(default)]
    words: String,
}

async fn customers(State(hub): State<Arc<Hub>>, Query(asked): Query<OfEntity>, _: Bearer) -> Answer {
    json(&hub.storage.find_customers(&asked.legal_entity, &asked.words, ROWS_MAX)?)
}

#[derive(Deserialize)]
struct NewCustomers {
    legal_entity: String,
    customers: Vec<Customer>,
}

async fn put_customers(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let NewCustomers { legal_entity, customers } = read(&body)?;
    hub.storage.put_customers(&legal_entity, &customers, hub.now())?;
    taken(customers.len())
}

#[derive(Deserialize)]
struct NewOperators {
    #[serde(default)]
    stores: Vec<String>,
    operators: Vec<Operator>,
}

async fn operators(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.operators()?)
}

async fn put_operators(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let NewOperators { stores, operators } = read(&body)?;
    hub.storage.put_operators(&stores, &operators, hub.now())?;
    taken(operators.len())
}

/// Gives somebody another first PIN: it is said here and nowhere else.
async fn first_pin(State(hub): State<Arc<Hub>>, Path(id): Path<String>, _: Bearer) -> Answer {
    let known = hub.storage.operators()?.into_iter().find(|(operator, _)| operator.id == id);
    let (operator, stores) = known.ok_or_else(|| Refused::not_found("such operator"))?;
    let FirstPin { pin, verifier } = crate::operator::first_pin()?;
    hub.storage.put_operators(&stores, &[Operator { first_pin: Some(verifier), ..operator }], hub.now())?;
    json(&serde_json::json!({ "pin": pin }))
}

async fn roles(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.roles()?)
}

async fn put_roles(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let roles: Vec<Role> = read(&body)?;
    hub.storage.put_roles(&roles, hub.now())?;
    taken(roles.len())
}

async fn settings(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.settings()?)
}

#[derive(Deserialize)]
struct NewSetting {
    origin: Origin,
    key: String,
    #[serde(default)]
    value: Option<serde_json::Value>,
}

async fn put_setting(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let NewSetting { origin, key, value } = read(&body)?;
    hub.storage.put_setting(&origin, &key, value.as_ref(), hub.now())?;
    taken(1)
}

async fn stock(State(hub): State<Arc<Hub>>, Path(sku): Path<String>, _: Bearer) -> Answer {
    json(&hub.storage.on_hand(&sku)?)
}

async fn orders(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.orders(None, None, ROWS_MAX)?)
}

async fn put_orders(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let orders: Vec<Order> = read(&body)?;
    for order in &orders {
        hub.storage.put_order(order, hub.now())?;
    }
    taken(orders.len())
}

async fn transition(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, _: Bearer, body: Bytes) -> Answer {
    let asked: TransitionRequest = read(&body)?;
    json(&hub.storage.transition(id, &asked, OFFICE, hub.now())?)
}

#[derive(Deserialize)]
struct WithDone {
    #[serde(default)]
    done: bool,
}

/// What tills promised to go back the way it was paid online.
async fn refunds(State(hub): State<Arc<Hub>>, Query(asked): Query<WithDone>, _: Bearer) -> Answer {
    json(&hub.storage.refund_requests(asked.done, ROWS_MAX)?)
}

async fn put_refund(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let refund: OrderRefund = read(&body)?;
    json(&hub.storage.put_refund(&refund, hub.now())?)
}

#[derive(Deserialize)]
struct DayBy {
    day: Date,
    by: SalesBy,
}

async fn sales(State(hub): State<Arc<Hub>>, Query(asked): Query<DayBy>, _: Bearer) -> Answer {
    json(&hub.storage.sales_of_day(asked.day, asked.by)?)
}

async fn put_sales(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let sales: Vec<OtherSale> = read(&body)?;
    json(&Count { taken: hub.storage.put_sales(&sales, hub.now())? })
}

#[derive(Serialize)]
struct ExceptionRow {
    id: u64,
    at: String,
    kind: String,
    till: String,
    subject: String,
    detail: String,
}

async fn exceptions(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let row = |found: crate::Exception| {
        let crate::Exception { id, at, kind, till, subject, detail } = found;
        ExceptionRow { id, at: at.to_string(), kind, till, subject, detail }
    };
    json(&hub.storage.exceptions(ROWS_MAX)?.into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Serialize)]
struct ParkedRow {
    op: Uuid,
    till: String,
    seq: u64,
    kind: String,
    version: u16,
    at: String,
    reason: String,
}

async fn parked(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let row = |parked: crate::ParkedOp| ParkedRow {
        op: parked.op.id,
        till: parked.till,
        seq: parked.op.seq,
        kind: parked.op.kind,
        version: parked.op.version,
        at: parked.at.to_string(),
        reason: parked.reason,
    };
    json(&hub.storage.parked_ops()?.into_iter().map(row).collect::<Vec<_>>())
}

async fn retry(State(hub): State<Arc<Hub>>, Path(op): Path<Uuid>, _: Bearer) -> Answer {
    taken(usize::from(hub.storage.retry_parked(op, hub.now())?))
}

#[derive(Deserialize)]
struct Reason {
    reason: String,
}

async fn discard(State(hub): State<Arc<Hub>>, Path(op): Path<Uuid>, _: Bearer, body: Bytes) -> Answer {
    let Reason { reason } = read(&body)?;
    hub.storage.discard_parked(op, OFFICE, &reason, hub.now())?;
    taken(1)
}

#[derive(Deserialize)]
struct Note {
    note: String,
}

async fn close(State(hub): State<Arc<Hub>>, Path(id): Path<u64>, _: Bearer, body: Bytes) -> Answer {
    let Note { note } = read(&body)?;
    hub.storage.close_exception(id, OFFICE, &note, hub.now())?;
    taken(1)
}

/// A till that can't be who it says.
#[derive(Serialize)]
struct AlarmRow {
    at: String,
    till: String,
    kind: String,
    detail: String,
}

async fn alarms(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let row = |alarm: crate::Alarm| AlarmRow {
        at: alarm.at.to_string(),
        till: alarm.till,
        kind: alarm.kind,
        detail: alarm.detail,
    };
    json(&hub.storage.alarms(ROWS_MAX)?.into_iter().map(row).collect::<Vec<_>>())
}

/// What was spent of a voucher beyond what it had.
#[derive(Serialize)]
struct LossRow {
    at: String,
    handle: protocol::VoucherHandle,
    amount_minor: i64,
    currency: String,
    sale: Option<Uuid>,
    place: String,
    /// The grant under which it was taken without the hub.
    grant: Option<Uuid>,
}

async fn losses(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let row = |loss: crate::Loss| LossRow {
        at: loss.at.to_string(),
        handle: loss.handle,
        amount_minor: loss.amount_minor,
        currency: loss.currency,
        sale: loss.sale,
        place: loss.place,
        grant: loss.grant,
    };
    json(&hub.storage.losses()?.into_iter().map(row).collect::<Vec<_>>())
}

/// What a till was granted of vouchers, and what came of it.
#[derive(Serialize)]
struct BudgetRow {
    till: String,
    epoch: String,
    currency: String,
    granted_minor: i64,
    spent_minor: i64,
    lost_minor: i64,
    until: Option<String>,
}

async fn voucher_budgets(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let row = |budget: crate::VoucherBudget| BudgetRow {
        till: budget.till,
        epoch: budget.epoch,
        currency: budget.currency,
        granted_minor: budget.granted_minor,
        spent_minor: budget.spent_minor,
        lost_minor: budget.lost_minor,
        until: budget.until.map(|until| until.to_string()),
    };
    json(&hub.storage.voucher_budgets()?.into_iter().map(row).collect::<Vec<_>>())
}
