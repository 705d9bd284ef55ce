//! A hub as a process of its own, and a client of it written after PROTOCOL.md alone: no line of the till's exchange is in it.

use crate::console::{Process, REPLY_WAIT, TempDir};
use ed25519_dalek::{Signer, SigningKey};
use hub::{LegalEntity, OpStorage, PlaceStorage, SaleStorage, SalesBy, Sqlite, Store, TillStorage};
use protocol::{Batch, BatchReply, Hash, Lane, Op, Place, Problem, PublicKey, RequestParts, Signature, chain, sign};
use retail::Moment;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::{Value, json};
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

pub const STORE: &str = "AU-SYD";
pub const TILL: &str = "AU-SYD-01";
const SECRET: &str = "0123456789ABC";

/// What a caller needs who trusts this authority and nobody else.
pub fn client_config(pem: &[u8]) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(pem).expect("a certificate")).expect("an authority");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

/// A hub that runs, its folder, and a till that has joined it.
pub struct Rig {
    pub dir: TempDir,
    pub process: Process,
    pub address: SocketAddr,
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_millis()).expect("a moment")
}

/// The hub's time.
pub fn now() -> Moment {
    hub::moment(now_ms())
}

fn start(dir: &TempDir) -> (Process, SocketAddr) {
    start_at(dir, "127.0.0.1:0")
}

fn start_at(dir: &TempDir, listen: &str) -> (Process, SocketAddr) {
    let folder = dir.path().display().to_string();
    let arguments = ["hub", "--data-dir", &folder, "--listen", listen].map(str::to_owned);
    let mut process = Process::start(&arguments);
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        let line = process.next_line(deadline, "the hub's address");
        let Some(line) = line else { panic!("the hub ended: {}", process.errors()) };
        if let Some((_, address)) = line.split_once("https://") {
            return (process, address.trim_end_matches('.').parse().expect("an address"));
        }
    }
}

impl Rig {
    /// A hub with a store, and an enrolment for its till.
    pub fn start() -> Rig {
        Rig::start_with(|_| {})
    }

    /// The same with more in the hub's folder.
    pub fn start_with(prepare: impl FnOnce(&Sqlite)) -> Rig {
        let dir = TempDir::new();
        let now = now();
        let storage = Sqlite::open(dir.path(), now).expect("a hub's folder");
        let country = "AU".to_owned();
        storage
            .put_legal_entity(&LegalEntity { id: "AU".to_owned(), name: "Chain".to_owned(), country })
            .expect("a company");
        let place = Place {
            name: STORE.to_owned(),
            country: "AU".to_owned(),
            currency: "AUD".to_owned(),
            time_zone: "Australia/Sydney".to_owned(),
            language: "en-AU".to_owned(),
        };
        let store = Store { id: STORE.to_owned(), legal_entity: "AU".to_owned(), place };
        storage.put_store(&store, now).expect("a store");
        storage.make_enrolment(TILL, STORE, SECRET, now).expect("an enrolment");
        prepare(&storage);
        drop(storage);
        let (process, address) = start(&dir);
        Rig { dir, process, address }
    }

    /// Kills the hub's process in whatever it is doing.
    pub fn kill(&mut self) {
        self.process.child.kill().expect("killed");
        self.process.child.wait().expect("ended");
    }

    /// Starts it again, at another address.
    pub fn restart(&mut self) {
        (self.process, self.address) = start(&self.dir);
    }

    /// Starts it again where it was.
    #[allow(dead_code)] // a measurement uses it
    pub fn restart_at(&mut self, address: SocketAddr) {
        (self.process, self.address) = start_at(&self.dir, &address.to_string());
    }

    /// The client of the till, not joined yet.
    pub fn client(&self) -> Client {
        let pem = std::fs::read(self.dir.path().join("tls/authority.pem")).expect("the authority");
        let config = client_config(&pem);
        Client { till: TILL.to_owned(), address: self.address, key: SigningKey::from_bytes(&[7; 32]), config }
    }

    /// A client that has joined.
    pub fn joined(&self) -> Client {
        let client = self.client();
        let request = json!({ "secret": SECRET, "public_key": client.public_key(), "till": null, "program": "third" });
        let (status, body) = client.post("/v1/enrol", &request.to_string()).expect("an answer");
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
        client
    }

    /// What the hub keeps, once its process has ended.
    pub fn storage(&self) -> Sqlite {
        Sqlite::open(self.dir.path(), now()).expect("the hub's folder")
    }

    /// What the hub's disk has, once its process has ended: its till's records, and how many sales they are.
    pub fn on_disk(&mut self) -> (Vec<Op>, u64) {
        self.kill();
        let storage = self.storage();
        let ops = storage.ops(TILL, Lane::Journal, "", 1, usize::MAX >> 1).expect("records");
        let day = "2026-11-22".parse().expect("a day");
        let rows = storage.sales_of_day(day, SalesBy::Store).expect("sales");
        (ops, rows.iter().map(|row| row.sales).sum())
    }
}

/// A till in a few lines.
#[derive(Clone)]
pub struct Client {
    pub till: String,
    pub address: SocketAddr,
    pub key: SigningKey,
    pub config: Arc<ClientConfig>,
}

impl Client {
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.key.verifying_key().to_bytes())
    }

    pub fn get(&self, path: &str, query: &str) -> io::Result<(u16, Vec<u8>)> {
        self.send(&self.request("GET", path, query, ""))
    }

    pub fn post(&self, path: &str, body: &str) -> io::Result<(u16, Vec<u8>)> {
        self.send(&self.request("POST", path, "", body))
    }

    /// A request as it goes out, signed.
    pub fn request(&self, method: &str, path: &str, query: &str, body: &str) -> Vec<u8> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let nonce = format!("{}-{}", now_ms(), NEXT.fetch_add(1, Ordering::Relaxed));
        let parts = RequestParts { method, path, query, body: body.as_bytes() };
        let signed = sign(parts, &self.till, now_ms() / 1_000, &nonce, &self.key);
        let question = if query.is_empty() { "" } else { "?" };
        format!(
            "{method} {path}{question}{query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nContent-Digest: {}\r\nSignature-Input: {}\r\n\
             Signature: {}\r\n\r\n{body}",
            body.len(),
            signed.content_digest,
            signed.signature_input,
            signed.signature
        )
        .into_bytes()
    }

    /// A connection to the hub.
    pub fn connect(&self) -> io::Result<StreamOwned<ClientConnection, TcpStream>> {
        let socket = TcpStream::connect(self.address)?;
        socket.set_read_timeout(Some(REPLY_WAIT))?;
        socket.set_nodelay(true)?;
        let name = ServerName::try_from("localhost").expect("a name");
        let connection = ClientConnection::new(Arc::clone(&self.config), name).map_err(io::Error::other)?;
        Ok(StreamOwned::new(connection, socket))
    }

    /// Sends bytes and reads the whole answer; one that breaks off is none.
    pub fn send(&self, request: &[u8]) -> io::Result<(u16, Vec<u8>)> {
        let mut stream = self.connect()?;
        stream.write_all(request)?;
        stream.flush()?;
        let mut answer = Vec::new();
        let ended = stream.read_to_end(&mut answer);
        let broken = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(broken)?;
        let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        let body = answer.split_off(end + 4);
        match length {
            Some(length) if body.len() == length => Ok((status, body)),
            Some(_) => Err(broken()),
            None => ended.map(|_| (status, body)),
        }
    }

    /// Sends ops; the answer, or the problem.
    pub fn push(&self, ops: &[Op]) -> io::Result<Result<BatchReply, Problem>> {
        let sent_at = "2026-11-22T00:00:00Z".to_owned();
        let batch = Batch { lane: Lane::Journal, epoch: String::new(), sent_at, ops: ops.to_vec() };
        let (status, body) = self.post("/v1/ops", &serde_json::to_string(&batch)?)?;
        match status {
            200 => Ok(Ok(serde_json::from_slice(&body)?)),
            _ => Ok(Err(serde_json::from_slice(&body)?)),
        }
    }

    /// Seals so many sales onto one another, the first record being the journal's beginning.
    pub fn records(&self, count: u64) -> Vec<Op> {
        const BATCH: &str = include_str!("../../src/protocol/fixtures/v1/batch_journal.json");
        let model: Batch = serde_json::from_str(BATCH).expect("a batch");
        let sale = model.ops.last().expect("a sale");
        let mut ops: Vec<Op> = Vec::new();
        for seq in 1..=count {
            let model = if seq == 1 { &model.ops[0] } else { sale };
            let id = uuid::Uuid::from_u128(u128::from(seq));
            let mut body: Value = serde_json::from_str(&model.body).expect("a record");
            (body["number"], body["id"]) = (json!(seq), json!(id));
            if seq > 1 {
                (body["event"]["receipt"], body["event"]["id"]) = (json!(seq - 1), json!(id));
            }
            self.seal(&mut ops, id, &model.kind, body.to_string());
        }
        ops
    }

    /// Seals one more.
    pub fn seal(&self, ops: &mut Vec<Op>, id: uuid::Uuid, kind: &str, body: String) {
        let (seq, previous) = ops.last().map_or((1, Hash::default()), |op| (op.seq + 1, op.hash));
        let hash = chain(previous, body.as_bytes());
        let signature = Signature(self.key.sign(&hash.0).to_bytes());
        ops.push(Op { seq, id, kind: kind.to_owned(), version: 1, body, previous, hash, signature });
    }
}
