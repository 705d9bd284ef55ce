//! Requests to the hub over HTTPS: signed by the till, with deadlines and limits, and only where the hub's own authority vouches for it.

use crate::now;
use crate::step::Failure;
use crate::turn::{Reply, Request};
use ed25519_dalek::SigningKey;
use protocol::{
    BODY_BYTES_MAX, ChangesQuery, Cursor, Problem, ProblemType, PublicKey, RequestParts, STREAM_SILENCE_MAX_S, sign,
};
use reqwest::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, Method, Response, StatusCode};
use retail::Moment;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tokio::sync::mpsc::Sender;
use tokio::time::timeout;

const CONNECT: Duration = Duration::from_secs(5);
/// How long an answer may take from beginning to end, besides what the hub was asked to wait.
const ANSWER: Duration = Duration::from_secs(30);
/// The same for a piece of a snapshot.
const PIECE: Duration = Duration::from_secs(300);
/// How long nothing may come while an answer is read.
const SILENCE: Duration = Duration::from_secs(15);
/// Bytes of an answer at most.
const ANSWER_BYTES_MAX: usize = 4 * BODY_BYTES_MAX;
/// Bytes of a line of the event stream at most.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// Who this till is to the hub, and whom it trusts.
#[derive(Clone)]
pub struct Account {
    /// `https://host:port`.
    pub url: String,
    /// The hub's certificate authority, PEM.
    pub authority: String,
    /// The key by which the hub signs what this till uses without it.
    pub hub_key: PublicKey,
    /// The till's id.
    pub till: String,
    /// The till's secret.
    pub secret: [u8; 32],
    /// Name and version of this program.
    pub program: String,
}

/// Calls the hub.
pub(crate) struct Caller {
    client: Client,
    account: Account,
    key: SigningKey,
    /// How many milliseconds the hub's clock is ahead of this one.
    ahead_ms: AtomicI64,
}

/// What came over the event stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    Open,
    Poke(protocol::Poke),
    Look,
}

/// A path with its query and a body, as they go out.
struct Outgoing {
    method: Method,
    path: String,
    query: String,
    body: Vec<u8>,
}

impl Outgoing {
    fn get(path: &str, query: String) -> Outgoing {
        Outgoing { method: Method::GET, path: path.to_owned(), query, body: Vec::new() }
    }
}

impl Caller {
    pub(crate) fn new(account: Account) -> Result<Caller, String> {
        let client = client(&account.authority, &account.program)?;
        let key = SigningKey::from_bytes(&account.secret);
        Ok(Caller { client, account, key, ahead_ms: AtomicI64::new(0) })
    }

    /// How many milliseconds the hub's clock is ahead of this one.
    pub(crate) fn ahead_ms(&self) -> i64 {
        self.ahead_ms.load(Ordering::Relaxed)
    }

    /// Sends a request of the exchange and reads its reply.
    pub(crate) async fn call(&self, request: &Request) -> Result<Reply, Failure> {
        match request {
            Request::Acknowledged { lane, epoch } => {
                let query = ["lane=", lane.name(), "&epoch=", &escaped(epoch)].concat();
                self.json(Outgoing::get("/v1/acks", query), ANSWER).await.map(Reply::Acknowledged)
            }
            Request::Ops(batch) => self.json(post("/v1/ops", batch)?, ANSWER).await.map(Reply::Ops),
            Request::Subscription => {
                let reply: protocol::Subscription =
                    self.json(Outgoing::get("/v1/subscription", String::new()), ANSWER).await?;
                self.learn_clock(&reply.now);
                Ok(Reply::Subscription(reply))
            }
            Request::Changes { scope, cursor, limit, wait_s } => {
                let start = Cursor { hub_epoch: String::new(), pos: 0, schema: 1 };
                let mut query = ChangesQuery::new(scope, cursor.as_ref().unwrap_or(&start));
                (query.limit, query.wait) = (Some(*limit), *wait_s);
                let deadline = ANSWER + Duration::from_secs(*wait_s);
                self.json(Outgoing::get("/v1/changes", changes_query(&query)), deadline).await.map(Reply::Changes)
            }
            Request::Manifest { scope } => {
                let path = ["/v1/snapshots/", &escaped(scope)].concat();
                self.json(Outgoing::get(&path, String::new()), ANSWER).await.map(Reply::Manifest)
            }
            Request::Blob(chunk) => {
                let path = ["/v1/blobs/", &chunk.sha256.to_string()].concat();
                let read = async {
                    let response = self.send(&Outgoing::get(&path, String::new())).await?;
                    read_body(response, usize::try_from(chunk.bytes).unwrap_or(usize::MAX)).await
                };
                within(PIECE, read).await.map(Reply::Blob)
            }
            Request::Stream => Err(Failure::Unreadable("a stream has no reply".to_owned())),
        }
    }

    /// Sends anything else that is asked and answered as JSON, within a deadline.
    pub(crate) async fn ask(&self, path: &str, body: Option<Vec<u8>>, deadline: Duration) -> Result<Vec<u8>, Failure> {
        let method = if body.is_some() { Method::POST } else { Method::GET };
        let body = body.unwrap_or_default();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let outgoing = Outgoing { method, path: path.to_owned(), query: query.to_owned(), body };
        within(deadline, self.json_bytes(&outgoing)).await
    }

    /// Listens to the event stream until it ends or is silent for too long.
    pub(crate) async fn listen(&self, hear: &Sender<Heard>) -> Failure {
        let outgoing = Outgoing::get("/v1/stream", String::new());
        let mut response = match within(ANSWER, self.send(&outgoing)).await {
            Ok(response) if is_of_type(&response, "text/event-stream") => response,
            Ok(_) => return unreadable("the stream isn't one"),
            Err(failure) => return failure,
        };
        let _ = hear.send(Heard::Open).await; // whoever listened may have gone
        let (mut line, mut event) = (Vec::new(), String::new());
        loop {
            let silence = Duration::from_secs(STREAM_SILENCE_MAX_S);
            let chunk = match timeout(silence, response.chunk()).await {
                Ok(Ok(Some(chunk))) => chunk,
                Ok(Ok(None)) => return Failure::Unreachable("the stream ended".to_owned()),
                Ok(Err(error)) => return Failure::Unreachable(in_full(&error)),
                Err(_) => return Failure::Unreachable("the stream has been silent for too long".to_owned()),
            };
            for byte in chunk {
                if byte != b'\n' {
                    if line.len() >= LINE_BYTES_MAX {
                        return unreadable("a line of the stream is too long");
                    }
                    line.push(byte);
                    continue;
                }
                let said = heard(&String::from_utf8_lossy(&std::mem::take(&mut line)), &mut event);
                if let Some(said) = said {
                    let _ = hear.send(said).await;
                }
            }
        }
    }

    async fn json<T: DeserializeOwned>(&self, outgoing: Outgoing, deadline: Duration) -> Result<T, Failure> {
        let bytes = within(deadline, self.json_bytes(&outgoing)).await?;
        serde_json::from_slice(&bytes).map_err(unreadable)
    }

    async fn json_bytes(&self, outgoing: &Outgoing) -> Result<Vec<u8>, Failure> {
        let response = self.send(outgoing).await?;
        if !is_of_type(&response, "application/json") {
            return Err(unreadable("the answer isn't the hub's"));
        }
        read_body(response, ANSWER_BYTES_MAX).await
    }

    /// Signs and sends; what isn't a success is a failure.
    async fn send(&self, outgoing: &Outgoing) -> Result<Response, Failure> {
        let Outgoing { method, path, query, body } = outgoing;
        let parts = RequestParts { method: method.as_str(), path, query, body };
        let created = (now().utc_ms + self.ahead_ms()) / 1_000;
        let nonce: String = crate::random_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        let signed = sign(parts, &self.account.till, created, &nonce, &self.key);
        let question = if query.is_empty() { "" } else { "?" };
        let url = [self.account.url.trim_end_matches('/'), path, question, query].concat();
        let request = self
            .client
            .request(method.clone(), url)
            .header("content-digest", signed.content_digest)
            .header("signature-input", signed.signature_input)
            .header("signature", signed.signature)
            .header(ACCEPT, "application/json, application/problem+json, text/event-stream, */*");
        let request =
            if body.is_empty() { request } else { request.header(CONTENT_TYPE, "application/json").body(body.clone()) };
        let response = request.send().await.map_err(|error| not_sent(&error))?;
        if response.status().is_success() { Ok(response) } else { Err(self.problem(response).await) }
    }

    /// What a status other than success says.
    async fn problem(&self, response: Response) -> Failure {
        let status = response.status();
        let seconds = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
        let retry_after_ms = seconds.map(|seconds| seconds.saturating_mul(1_000));
        let is_problem = is_of_type(&response, "application/problem+json");
        let problem = if is_problem { read_body(response, LINE_BYTES_MAX).await.ok() } else { None };
        let Some(problem) = problem.and_then(|bytes| serde_json::from_slice::<Problem>(&bytes).ok()) else {
            let title = ["the answer was ", status.as_str()].concat();
            return match status {
                StatusCode::TOO_MANY_REQUESTS => {
                    Failure::Problem { kind: ProblemType::TooMany, title, retry_after_ms, facts: None }
                }
                status if status.is_server_error() => Failure::Unreachable(title),
                _ => Failure::Unreadable(title),
            };
        };
        if problem.kind == ProblemType::Clock {
            self.learn_clock(problem.now.as_deref().unwrap_or_default());
        }
        let (kind, title) = (problem.kind, problem.title.clone());
        Failure::Problem { kind, title, retry_after_ms, facts: Some(Box::new(problem)) }
    }

    fn learn_clock(&self, hub_now: &str) {
        if let Ok(hub_now) = hub_now.parse::<Moment>() {
            self.ahead_ms.store(hub_now.utc_ms - now().utc_ms, Ordering::Relaxed);
        }
    }
}

/// A client that trusts one authority and nobody else.
pub(crate) fn client(authority: &str, program: &str) -> Result<Client, String> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authority.as_bytes()) {
        let certificate = certificate.map_err(|error| format!("the hub's authority can't be read: {error:?}"))?;
        roots.add(certificate).map_err(|error| error.to_string())?;
    }
    if roots.is_empty() {
        return Err("the hub's authority isn't there".to_owned());
    }
    let tls = tls()?.with_root_certificates(roots).with_no_client_auth();
    built(tls, program)
}

pub(crate) fn tls() -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, String> {
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())
}

pub(crate) fn built(tls: ClientConfig, program: &str) -> Result<Client, String> {
    Client::builder()
        .tls_backend_preconfigured(tls)
        .connect_timeout(CONNECT)
        .pool_idle_timeout(Duration::from_secs(60))
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .user_agent(program.replace(' ', "/"))
        .build()
        .map_err(|error| in_full(&error))
}

/// What a line of the event stream says, with the event that was named before.
fn heard(line: &str, event: &mut String) -> Option<Heard> {
    let line = line.trim_end_matches('\r');
    if line.is_empty() {
        return match std::mem::take(event).as_str() {
            "look" => Some(Heard::Look),
            _ => None,
        };
    }
    if let Some(name) = line.strip_prefix("event:") {
        name.trim().clone_into(event);
        return None;
    }
    let data = line.strip_prefix("data:").filter(|_| event == "poke")?;
    serde_json::from_str(data.trim()).ok().map(Heard::Poke)
}

fn post(path: &str, body: &impl Serialize) -> Result<Outgoing, Failure> {
    let body = serde_json::to_vec(body).map_err(unreadable)?;
    Ok(Outgoing { method: Method::POST, path: path.to_owned(), query: String::new(), body })
}

fn changes_query(query: &ChangesQuery) -> String {
    let mut text = ["scope=", &escaped(&query.scope), "&hub_epoch=", &escaped(&query.hub_epoch)].concat();
    for (name, value) in [
        ("after", Some(query.after)),
        ("schema", Some(query.schema.into())),
        ("limit", query.limit.map(|limit| limit as u64)),
        ("wait", Some(query.wait).filter(|wait| *wait > 0)),
    ] {
        if let Some(value) = value {
            text.extend(["&", name, "=", &value.to_string()]);
        }
    }
    text
}

/// Letters and digits as they are, everything else as its bytes: the signature holds for the text as it is sent.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => escaped.push(char::from(byte)),
            byte => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

pub(crate) async fn read_body(mut response: Response, bytes_max: usize) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    loop {
        match timeout(SILENCE, response.chunk()).await {
            Ok(Ok(Some(chunk))) if body.len() + chunk.len() <= bytes_max => body.extend_from_slice(&chunk),
            Ok(Ok(Some(_))) => return Err(unreadable("the answer is too long")),
            Ok(Ok(None)) => return Ok(body),
            Ok(Err(error)) => return Err(Failure::Unreachable(in_full(&error))),
            Err(_) => return Err(Failure::Unreachable("the answer broke off".to_owned())),
        }
    }
}

pub(crate) fn is_of_type(response: &Response, wanted: &str) -> bool {
    let value = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted)
}

pub(crate) async fn within<T>(
    deadline: Duration,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    timeout(deadline, work).await.unwrap_or_else(|_| Err(Failure::Unreachable("no answer in time".to_owned())))
}

/// Why a request found nobody, or somebody whom the hub's authority doesn't vouch for.
fn not_sent(error: &reqwest::Error) -> Failure {
    if is_of_a_stranger(error) { Failure::Unreadable(in_full(error)) } else { Failure::Unreachable(in_full(error)) }
}

fn is_of_a_stranger(error: &(dyn std::error::Error + 'static)) -> bool {
    if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
        return true;
    }
    // What an I/O error wraps isn't its source, but that one's source is.
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    wrapped.is_some_and(|inner| is_of_a_stranger(inner)) || error.source().is_some_and(is_of_a_stranger)
}

/// An error with what is behind it: only there does it say that a name wasn't found or a certificate isn't trusted.
pub(crate) fn in_full(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}

fn unreadable(reason: impl std::fmt::Display) -> Failure {
    Failure::Unreadable(reason.to_string())
}
