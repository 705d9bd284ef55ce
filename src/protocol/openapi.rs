//! The protocol as an OpenAPI 3.1 document, made from the same types that till and hub speak with.

use crate::{
    Acknowledged, AcksQuery, Address, Batch, BatchReply, Category, ChangePage, ChangesQuery, ClaimReply, ClaimRequest,
    CountryPack, CouponLease, Customer, CustomerChange, EnrolReply, EnrolRequest, FoundVoucher, HubTime, LeaseEnd,
    LeaseRequest, Manifest, NewUpload, OnHand, Operator, Order, OrderRefund, OrderSearch, OtherLine, OtherSale, PickUp,
    Poke, Price, Problem, ProblemType, Product, Promotion, Purchases, RefundRequest, ReturnClaim, ReturnLookup,
    ReturnLookupReply, Role, RowReply, Setting, SignedGrant, Subscription, TransitionRequest, Upload, UploadPart,
    UploadQuery, UploadReply, Voucher, VoucherEntry, VoucherGrant, VoucherLease, VoucherPolicy, VouchersQuery,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// What an endpoint takes or gives.
type Body = fn(&mut SchemaGenerator) -> Schema;

/// How a reply's body is written.
#[derive(Clone, Copy)]
enum Reply {
    /// JSON of one of these types.
    Json(&'static [Body]),
    /// Events for as long as the connection holds, each with JSON of this type as its data.
    Events(Body),
    /// Bytes of this media type, or a part of them.
    Bytes(&'static str),
}

/// Who may ask.
#[derive(Clone, Copy)]
enum Caller {
    /// Whoever can reach the hub.
    Anybody,
    /// A till, by its signature.
    Till,
    /// Head office and other systems, by the office's token.
    Office,
}

/// One endpoint.
struct Endpoint {
    path: &'static str,
    method: &'static str,
    /// What it does, in one sentence.
    summary: &'static str,
    by: Caller,
    query: Option<Body>,
    request: Option<Body>,
    reply: Reply,
    /// Problems beside those that any request can meet.
    problems: &'static [ProblemType],
}

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// Problems that any request can meet.
const ALWAYS: &[ProblemType] =
    &[ProblemType::Malformed, ProblemType::TooLarge, ProblemType::TooMany, ProblemType::Storage];
/// Problems that any signed request can meet.
const SIGNED: &[ProblemType] =
    &[ProblemType::Unsigned, ProblemType::Revoked, ProblemType::Clock, ProblemType::Replayed, ProblemType::Forbidden];
const CURSOR: &[ProblemType] = &[ProblemType::NotFound, ProblemType::CursorGone, ProblemType::EpochChanged];
const LEASE_END: &[ProblemType] = &[ProblemType::NotFound, ProblemType::LeaseEnded, ProblemType::VoucherBalance];

/// Every endpoint of [`VERSION`](crate::VERSION).
const ENDPOINTS: &[Endpoint] = &[
    get("/v1/time", "The hub's clock and epoch.", Reply::Json(&[of::<HubTime>])).by_anybody(),
    get(
        "/v1/authority",
        "The hub's certificate authority: to be compared with the enrolment code.",
        Reply::Bytes("application/x-pem-file"),
    )
    .by_anybody(),
    post("/v1/enrol", "A till joins, by a code that works once.", of::<EnrolRequest>, &[of::<EnrolReply>])
        .by_anybody()
        .with_problems(&[ProblemType::EnrolmentCode]),
    post("/v1/ops", "Records of a till go up; each is answered.", of::<Batch>, &[of::<BatchReply>]).with_problems(&[
        ProblemType::SequenceGap,
        ProblemType::Fork,
        ProblemType::Altered,
    ]),
    get("/v1/acks", "How far the hub has a chain of this till.", Reply::Json(&[of::<Acknowledged>]))
        .with_query(of::<AcksQuery>),
    get("/v1/subscription", "The scopes this till reads, the most urgent first.", Reply::Json(&[of::<Subscription>])),
    get("/v1/changes", "What changed in a scope after a cursor.", Reply::Json(&[of::<ChangePage>]))
        .with_query(of::<ChangesQuery>)
        .with_problems(CURSOR),
    get("/v1/stream", "An event for each change of a scope of this till.", Reply::Events(of::<Poke>)),
    get("/v1/snapshots/{scope}", "A whole scope at once.", Reply::Json(&[of::<Manifest>]))
        .with_problems(&[ProblemType::NotFound]),
    get(
        "/v1/blobs/{sha256}",
        "Bytes by their hash; a Range asks for a part.",
        Reply::Bytes("application/octet-stream"),
    )
    .with_problems(&[ProblemType::NotFound]),
    get(
        "/v1/vouchers",
        "Vouchers that can be spent, by who they are for, the latest first.",
        Reply::Json(&[of::<Vec<FoundVoucher>>]),
    )
    .with_query(of::<VouchersQuery>),
    get("/v1/vouchers/{handle}", "A voucher and what is left of it.", Reply::Json(&[of::<Voucher>]))
        .with_problems(&[ProblemType::VoucherUnknown]),
    post("/v1/vouchers/{handle}/leases", "Holds an amount of a voucher.", of::<LeaseRequest>, &[of::<VoucherLease>])
        .with_problems(&[
            ProblemType::VoucherUnknown,
            ProblemType::VoucherBalance,
            ProblemType::VoucherState,
            ProblemType::LeaseEnded,
        ]),
    post("/v1/leases/{id}/capture", "Spends what is held.", of::<LeaseEnd>, &[of::<VoucherLease>, of::<CouponLease>])
        .with_problems(LEASE_END),
    post(
        "/v1/leases/{id}/release",
        "Gives free what is held.",
        of::<LeaseEnd>,
        &[of::<VoucherLease>, of::<CouponLease>],
    )
    .with_problems(LEASE_END),
    post(
        "/v1/coupons/{code}/leases",
        "Holds a coupon that can be used once.",
        of::<LeaseRequest>,
        &[of::<CouponLease>],
    )
    .with_problems(&[ProblemType::NotFound, ProblemType::CouponUsed, ProblemType::LeaseEnded]),
    post(
        "/v1/orders/claims",
        "Takes lines of orders for whoever gathers them.",
        of::<ClaimRequest>,
        &[of::<ClaimReply>],
    )
    .with_problems(&[ProblemType::NotFound]),
    post("/v1/orders/{id}/transitions", "Something happens to an order.", of::<TransitionRequest>, &[of::<Order>])
        .with_problems(&[ProblemType::NotFound, ProblemType::OrderState, ProblemType::VersionConflict]),
    get("/v1/customers/{id}/purchases", "What a customer bought last, wherever.", Reply::Json(&[of::<Purchases>]))
        .with_problems(&[ProblemType::NotFound]),
    post("/v1/office/uploads", "Begins an upload, or says how far it has come.", of::<NewUpload>, &[of::<Upload>])
        .by_the_office(),
    get("/v1/office/uploads/{id}", "How far an upload has come.", Reply::Json(&[of::<Upload>]))
        .by_the_office()
        .with_problems(&[ProblemType::NotFound]),
    post(
        "/v1/office/uploads/{id}/rows",
        "Rows of an upload; each is answered.",
        of::<UploadPart>,
        &[of::<UploadReply>],
    )
    .by_the_office()
    .with_problems(&[ProblemType::NotFound, ProblemType::SequenceGap, ProblemType::Altered]),
    get("/v1/office/uploads/{id}/rows", "What became of rows.", Reply::Json(&[of::<Vec<RowReply>>]))
        .by_the_office()
        .with_query(of::<UploadQuery>)
        .with_problems(&[ProblemType::NotFound]),
    post("/v1/returns/lookups", "What came back of a sale so far.", of::<ReturnLookup>, &[of::<ReturnLookupReply>])
        .with_problems(&[ProblemType::NotFound]),
    post(
        "/v1/returns/orders",
        "Orders whose goods may come back, by their customer or the card that paid, the latest first.",
        of::<OrderSearch>,
        &[of::<Vec<Order>>],
    ),
    post(
        "/v1/returns/claims",
        "Holds goods of an order for the till that takes them back.",
        of::<ReturnClaim>,
        &[of::<ReturnLookupReply>],
    )
    .with_problems(&[ProblemType::NotFound, ProblemType::VersionConflict]),
    get(
        "/v1/office/refunds",
        "Money tills promised to go back the way it was paid online, and that hasn't yet.",
        Reply::Json(&[of::<Vec<RefundRequest>>]),
    )
    .by_the_office(),
    post("/v1/office/refunds", "Part of an order was paid back.", of::<OrderRefund>, &[of::<Order>])
        .by_the_office()
        .with_problems(&[ProblemType::NotFound]),
];

const fn get(path: &'static str, summary: &'static str, reply: Reply) -> Endpoint {
    Endpoint { path, method: "get", summary, by: Caller::Till, query: None, request: None, reply, problems: &[] }
}

const fn post(path: &'static str, summary: &'static str, request: Body, reply: &'static [Body]) -> Endpoint {
    let endpoint = get(path, summary, Reply::Json(reply));
    Endpoint { method: "post", request: Some(request), ..endpoint }
}

impl Endpoint {
    const fn by_anybody(mut self) -> Endpoint {
        self.by = Caller::Anybody;
        self
    }

    const fn by_the_office(mut self) -> Endpoint {
        self.by = Caller::Office;
        self
    }

    const fn with_query(mut self, query: Body) -> Endpoint {
        self.query = Some(query);
        self
    }

    const fn with_problems(mut self, problems: &'static [ProblemType]) -> Endpoint {
        self.problems = problems;
        self
    }

    fn operation(&self, generator: &mut SchemaGenerator) -> Value {
        let mut responses = self.problem_responses();
        responses.insert("200".to_owned(), self.reply(generator));
        let mut operation = json!({
            "operationId": operation_id(self.method, self.path),
            "summary": self.summary,
            "parameters": self.parameters(generator),
            "responses": responses,
            "security": match self.by {
                Caller::Anybody => json!([]),
                Caller::Till => json!([{ "till": [] }]),
                Caller::Office => json!([{ "office": [] }]),
            },
        });
        if let Some(request) = self.request {
            operation["requestBody"] =
                json!({ "required": true, "content": { "application/json": { "schema": request(generator) } } });
        }
        operation
    }

    fn reply(&self, generator: &mut SchemaGenerator) -> Value {
        let content = match self.reply {
            Reply::Json([one]) => json!({ "application/json": { "schema": one(generator) } }),
            Reply::Json(several) => {
                let schemas: Vec<Schema> = several.iter().map(|body| body(generator)).collect();
                json!({ "application/json": { "schema": { "oneOf": schemas } } })
            }
            Reply::Events(data) => {
                let schema = json!({
                    "type": "string",
                    "description": "Server-sent events; `poke` has this as its data, a comment line is a heartbeat.",
                    "contentMediaType": "application/json",
                    "contentSchema": data(generator),
                });
                json!({ "text/event-stream": { "schema": schema } })
            }
            Reply::Bytes(media) => Value::Object(Map::from_iter([(media.to_owned(), json!({}))])),
        };
        json!({ "description": "Done.", "content": content })
    }

    fn problem_responses(&self) -> Map<String, Value> {
        let signed = match self.by {
            Caller::Anybody => &[],
            Caller::Till => SIGNED,
            Caller::Office => &[ProblemType::Unsigned],
        };
        let kinds: Vec<ProblemType> = [ALWAYS, signed, self.problems].concat();
        let mut statuses: Vec<u16> = kinds.iter().map(|kind| kind.status()).collect();
        statuses.sort_unstable();
        statuses.dedup();
        let response = |status: u16| {
            let names: Vec<&str> = kinds.iter().filter(|kind| kind.status() == status).map(|kind| kind.uri()).collect();
            let schema = json!({ "$ref": "#/components/schemas/Problem" });
            let content = json!({ "application/problem+json": { "schema": schema } });
            (status.to_string(), json!({ "description": names.join(", "), "content": content }))
        };
        statuses.into_iter().map(response).collect()
    }

    /// What stands in the path and in the query, one by one.
    fn parameters(&self, generator: &mut SchemaGenerator) -> Vec<Value> {
        let in_path = self.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let mut parameters: Vec<Value> = in_path
            .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
            .collect();
        let Some(query) = self.query else { return parameters };
        let reference = query(generator);
        let name = reference.get("$ref").and_then(Value::as_str).and_then(|text| text.rsplit('/').next());
        let Some(schema) = name.and_then(|name| generator.definitions().get(name).cloned()) else { return parameters };
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.iter().any(|required| required == name);
            parameters.push(json!({ "name": name, "in": "query", "required": is_required, "schema": schema }));
        }
        parameters
    }
}

/// `post-v1-leases-id-capture`.
fn operation_id(method: &str, path: &str) -> String {
    let parts: Vec<&str> = path.split('/').map(|part| part.trim_matches(['{', '}'])).collect();
    method.to_owned() + &parts.join("-")
}

/// Bodies of entries and the other types that no endpoint names, but which travel as text within those that it names.
const INNER: &[Body] = &[
    of::<Problem>,
    of::<Address>,
    of::<Category>,
    of::<Product>,
    of::<Price>,
    of::<Promotion>,
    of::<Customer>,
    of::<CustomerChange>,
    of::<OnHand>,
    of::<Operator>,
    of::<Role>,
    of::<Setting>,
    of::<CountryPack>,
    of::<VoucherPolicy>,
    of::<SignedGrant>,
    of::<VoucherGrant>,
    of::<PickUp>,
    of::<VoucherEntry>,
    of::<OtherSale>,
    of::<OtherLine>,
];

/// Without links to names of this crate.
fn plain(value: &mut Value) {
    match value {
        Value::String(text) => {
            while let Some((at, end)) = text.find("](crate::").and_then(|at| Some((at, at + text[at..].find(')')?))) {
                text.replace_range(at..=end, "");
                if let Some(start) = text[..at].rfind('[') {
                    text.replace_range(start..=start, "");
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(plain),
        Value::Object(members) => members.values_mut().for_each(plain),
        _ => {}
    }
}

/// The document. Whoever asks twice gets the same.
pub fn openapi() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let mut paths: Map<String, Value> = Map::new();
    for endpoint in ENDPOINTS {
        let operation = endpoint.operation(&mut generator);
        let path = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        path[endpoint.method] = operation;
    }
    for body in INNER {
        let _ = body(&mut generator);
    }
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "omnitill: till and hub",
            "version": crate::VERSION,
            "description": "What each endpoint means, and how requests are signed, is told in PROTOCOL.md.",
            "license": { "name": "GPL-3.0-only", "identifier": "GPL-3.0-only" },
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "securitySchemes": {
                "till": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Signature",
                    "description": "HTTP Message Signatures (RFC 9421), ed25519, with Content-Digest and Signature-Input.",
                },
                "office": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The token in office.json of the hub's folder.",
                },
            },
        },
    });
    plain(&mut document);
    document
}
