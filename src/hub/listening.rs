//! The hub's door: accepts connections, secures them, and hands each to the pages and endpoints behind it. A slow or silent caller
//! holds one connection, never the door.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use rustls::ServerConfig;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

/// How many callers are served at once: each till has a stream and a few requests.
const CONNECTIONS_MAX: usize = 8_192;
/// How long a caller may take to agree on keys.
const HANDSHAKE_MAX: Duration = Duration::from_secs(10);
/// How long a caller may take to say what it wants.
const HEADERS_MAX: Duration = Duration::from_secs(10);
/// How long the door stays shut when the system has no more connections to give.
const PAUSE: Duration = Duration::from_millis(100);

/// How connections are secured.
#[derive(Clone)]
pub enum Security {
    /// TLS with the hub's own authority.
    Tls(Arc<ServerConfig>),
    /// None: for loopback only.
    Plain,
}

/// Serves until `stop` says so or its sender has gone; connections that are open then end with it.
pub async fn serve(listener: TcpListener, security: Security, router: Router, mut stop: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let (security, router, mut stop) = (security.clone(), router.clone(), stop.clone());
        tokio::spawn(async move {
            let _place = place;
            tokio::select! {
                _ = handle(stream, security, router) => {}
                _ = stop.changed() => {}
            }
        });
    }
}

async fn handle(stream: TcpStream, security: Security, router: Router) -> io::Result<()> {
    stream.set_nodelay(true)?;
    match security {
        Security::Tls(config) => {
            let stream = timeout(HANDSHAKE_MAX, TlsAcceptor::from(config).accept(stream)).await??;
            speak(TokioIo::new(stream), router).await
        }
        Security::Plain => speak(TokioIo::new(stream), router).await,
    }
}

async fn speak<Io>(io: Io, router: Router) -> io::Result<()>
where
    Io: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
{
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_MAX)
        .serve_connection(io, TowerToHyperService::new(router))
        .await
        .map_err(io::Error::other)
}
