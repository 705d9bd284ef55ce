//! A hub that runs: its folder opened, its doors open, until it is stopped.

use crate::api;
use crate::grants;
use crate::listening::{Security, serve};
use crate::message::Way;
use crate::messenger;
use crate::office::{self, Office, OfficeError};
use crate::server::{Hub, router};
use crate::snapshot::Snapshots;
use crate::storage::{Refused, Storage, moment};
use crate::tls::{Authority, TlsError, write_secret};
use ed25519_dalek::SigningKey;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

const KEY: &str = "hub.key";
/// Where commands on this machine find the hub that runs.
const ADDRESS: &str = "address";

/// For how long removals are kept: a till that was away for less goes on where it was.
const REMOVALS_KEPT_MS: i64 = 90 * 24 * 3_600_000;

/// What a hub is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// Its folder: made if it isn't there.
    pub folder: PathBuf,
    /// Where tills call: loopback unless somebody asks for more.
    pub listen: SocketAddr,
    /// Names and addresses by which tills call it, beside those of this machine.
    pub names: Vec<String>,
    /// Where the office pages are without TLS, for a browser on this very machine: loopback only. They are at `listen` in any case.
    pub office: Option<SocketAddr>,
}

/// Why a hub doesn't start. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Its storage can't be used.
    #[error(transparent)]
    Storage(#[from] Refused),
    /// It has no certificate.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// Its office has no lock.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// A file can't be used.
    #[error("{path} can't be used: {reason}. Check that the disk isn't full and that this account may write there.")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// Another program is at that address, or this machine hasn't got it.
    #[error("the hub can't listen at {address}: {reason}. Choose another address with --listen.")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        reason: io::Error,
    },
    /// Pages without TLS would leave this machine.
    #[error("{0} isn't an address of this machine alone: pages without TLS stay on loopback.")]
    NotLoopback(SocketAddr),
    /// The system has no threads.
    #[error("the hub can't start: {0}")]
    Runtime(io::Error),
}

/// How long tills are told of an order that has ended.
const ORDERS_KEPT_MS: i64 = 3 * 24 * 60 * 60 * 1_000;
/// How often orders that wait are looked after.
const ORDERS_EVERY: Duration = Duration::from_secs(60);
/// How often that is looked at.
const TIDIED_EVERY: Duration = Duration::from_secs(60 * 60);

/// A hub that runs.
pub struct Running {
    /// The hub.
    pub hub: Arc<Hub>,
    /// Where tills call.
    pub address: SocketAddr,
    /// Where the office pages are without TLS.
    pub office: Option<SocketAddr>,
    /// The office's password, if it was made just now: it is kept nowhere.
    pub password: Option<String>,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Waits until it ends: it doesn't by itself.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Opens the doors of a hub over a storage.
pub fn start(options: &Options, storage: Arc<dyn Storage>) -> Result<Running, StartError> {
    if let Some(address) = options.office.filter(|address| !address.ip().is_loopback()) {
        return Err(StartError::NotLoopback(address));
    }
    let folder = &options.folder;
    std::fs::create_dir_all(folder).map_err(|reason| StartError::File { path: folder.clone(), reason })?;
    let authority = Authority::open(&folder.join("tls"))?;
    let (office, password) = Office::open(folder, random()?)?;
    let tls = authority.server(&names(options))?;
    let snapshots = Snapshots::new(&folder.join("blobs"))?;
    let hub = Hub::new(storage, authority, office, snapshots, folder.clone(), signing_key(folder)?);
    hub.storage.recover_messages(hub.now())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("hub").build();
    let runtime = runtime.map_err(StartError::Runtime)?;
    let listener = runtime.block_on(listen(options.listen))?;
    let plain = options.office.map(|address| runtime.block_on(listen(address))).transpose()?;
    let local = |listener: &TcpListener| listener.local_addr().map_err(StartError::Runtime);
    let address = local(&listener)?;
    let office = plain.as_ref().map(local).transpose()?;
    let path = folder.join(ADDRESS);
    std::fs::write(&path, address.to_string()).map_err(|reason| StartError::File { path, reason })?;
    let (stop, stopped) = watch::channel(false);
    let pages = office::router(Arc::clone(&hub));
    let all = router(Arc::clone(&hub)).merge(api::router(Arc::clone(&hub))).merge(pages.clone());
    for way in [Way::Email, Way::Webhook] {
        runtime.spawn(messenger::run(Arc::clone(&hub), way, stopped.clone()));
    }
    runtime.spawn(tidy_up(Arc::clone(&hub), stopped.clone()));
    runtime.spawn(look_after_orders(Arc::clone(&hub), stopped.clone()));
    runtime.spawn(grants::run(Arc::clone(&hub), stopped.clone()));
    let thread = std::thread::Builder::new().name("hub".to_owned()).spawn(move || {
        runtime.block_on(async {
            let door = serve(listener, Security::Tls(tls), all, stopped.clone());
            match plain {
                Some(plain) => drop(tokio::join!(door, serve(plain, Security::Plain, pages, stopped))),
                None => door.await,
            }
        });
        // A request that waits for the disk is answered by nobody; what it wrote is whole or not there.
        runtime.shutdown_background();
    });
    let thread = Some(thread.map_err(StartError::Runtime)?);
    Ok(Running { hub, address, office, password, stop, thread })
}

/// From time to time what tills needn't know any more leaves their scopes, and what was removed long ago is forgotten: a till
/// that wasn't here since begins anew.
async fn tidy_up(hub: Arc<Hub>, mut stopped: watch::Receiver<bool>) {
    loop {
        let at = Arc::clone(&hub);
        let tidy = move || {
            let now = at.now();
            // A disk that refuses is told of by everything else; it is tried again.
            let _ = at.storage.retire_orders(moment(now.utc_ms - ORDERS_KEPT_MS), now);
            let _ = at.storage.forget_removals(moment(now.utc_ms - REMOVALS_KEPT_MS));
        };
        let _ = tokio::task::spawn_blocking(tidy).await;
        tokio::select! {
            () = tokio::time::sleep(TIDIED_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Each minute customers are reminded of their orders, and what nobody came for ends.
async fn look_after_orders(hub: Arc<Hub>, mut stopped: watch::Receiver<bool>) {
    loop {
        let at = Arc::clone(&hub);
        // A disk that refuses is told of by everything else; it is tried again.
        let look = move || drop(at.storage.look_after_orders(at.now()));
        let _ = tokio::task::spawn_blocking(look).await;
        tokio::select! {
            () = tokio::time::sleep(ORDERS_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Where the hub of this folder listens, if it runs.
pub fn address_of(folder: &Path) -> Option<SocketAddr> {
    std::fs::read_to_string(folder.join(ADDRESS)).ok()?.trim().parse().ok()
}

async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|reason| StartError::Listen { address, reason })
}

/// What its certificate is for.
fn names(options: &Options) -> Vec<String> {
    let mut names = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
    let ip = options.listen.ip();
    if !ip.is_unspecified() {
        names.push(ip.to_string());
    }
    names.extend(options.names.iter().cloned());
    names.sort();
    names.dedup();
    names
}

fn random<const N: usize>() -> Result<[u8; N], StartError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StartError::Runtime(io::Error::other(error)))?;
    Ok(bytes)
}

/// The key by which the hub signs what tills keep.
fn signing_key(folder: &Path) -> Result<SigningKey, StartError> {
    let path = folder.join(KEY);
    let failed = |reason| StartError::File { path: path.clone(), reason };
    if !path.exists() {
        let secret: [u8; 32] = random()?;
        write_secret(&path, &protocol::Hash(secret).to_string()).map_err(failed)?;
    }
    let text = std::fs::read_to_string(&path).map_err(failed)?;
    let secret = protocol::Hash::from_hex(text.trim());
    let secret = secret.ok_or_else(|| failed(io::Error::other("this isn't a key")))?;
    Ok(SigningKey::from_bytes(&secret.0))
}
