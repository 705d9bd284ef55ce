//! A web server as small as its task: GET, one answer, good-bye. Whoever is slow, talks too much or comes too often is hung up on, and
//! nobody else waits longer for it than a moment; the till doesn't notice.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Connections served at a time.
const WORKERS: usize = 12;
/// Connections that may wait for a worker; one more is hung up on.
const WAITING_MAX: usize = 24;
/// Of all of those, so many from one address.
const PER_PEER_MAX: usize = 8;
/// Bytes of a request line with its headers.
const HEAD_BYTES_MAX: usize = 8 * 1024;
const HEADERS_MAX: usize = 64;
/// A whole request has to be there by then, however it trickles in.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// The whole answer has to be taken by then.
const ANSWER_TIME: Duration = Duration::from_secs(15);
/// What a client still sends is read so long, so that it sees the answer before the end of the line.
const FAREWELL_TIME: Duration = Duration::from_millis(500);

/// What a browser may do with an answer: show it, and nothing else.
const GUARDS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
                      X-Robots-Tag: noindex\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\nConnection: close\r\n";

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    status: u16,
    kind: &'static str,
    /// The name of the file it is saved as.
    file: Option<String>,
    body: Arc<[u8]>,
}

impl Page {
    /// A web page.
    pub fn html(status: u16, body: Arc<[u8]>) -> Page {
        Page { status, kind: "text/html; charset=utf-8", file: None, body }
    }

    /// A PDF that is shown, and saved under this name.
    pub fn pdf(body: Arc<[u8]>, name: &str) -> Page {
        let name: String = name.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
        Page { status: 200, kind: "application/pdf", file: Some(name), body }
    }

    fn refusal(status: u16) -> Page {
        let body = format!("{status} {}\n", reason(status));
        Page { status, kind: "text/plain; charset=utf-8", file: None, body: body.into_bytes().into() }
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        _ => "Request Header Fields Too Large",
    }
}

/// Gives the page of a path.
pub type Answer = Arc<dyn Fn(&str) -> Page + Send + Sync>;

/// A server that listens until it is dropped.
pub struct Server {
    state: Arc<State>,
    /// Ends the wait for a free port.
    _stop: Sender<()>,
}

#[derive(Default)]
struct State {
    address: Mutex<Option<SocketAddr>>,
    is_over: AtomicBool,
    peers: Mutex<HashMap<IpAddr, usize>>,
}

impl Server {
    /// Listens where `bind` says, now or as soon as it succeeds: it is tried again every `retry`.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(
        bind: impl Fn() -> std::io::Result<TcpListener> + Send + 'static,
        retry: Duration,
        answer: Answer,
    ) -> std::io::Result<Server> {
        let state = Arc::new(State::default());
        let (stop, stopped) = channel::<()>();
        let first = bind().ok();
        *state.address() = first.as_ref().and_then(|listener| listener.local_addr().ok());
        let (to_workers, connections) = sync_channel::<Caller>(WAITING_MAX);
        let connections = Arc::new(Mutex::new(connections));
        for number in 0..WORKERS {
            let (connections, answer) = (Arc::clone(&connections), Arc::clone(&answer));
            let work = move || work(&connections, &answer);
            thread::Builder::new().name(format!("e-receipt {number}")).spawn(work)?;
        }
        let listening = Arc::clone(&state);
        thread::Builder::new().name("e-receipts".to_owned()).spawn(move || {
            let listener = first.or_else(|| bound(&bind, retry, &stopped));
            if let Some(listener) = listener {
                *listening.address() = listener.local_addr().ok();
                listen(&listener, &listening, &to_workers);
            }
        })?;
        Ok(Server { state, _stop: stop })
    }

    /// Where it listens; nothing while it can't.
    pub fn address(&self) -> Option<SocketAddr> {
        *self.state.address()
    }
}

impl Drop for Server {
    /// The port is free again when the thread that listens has woken up, which a call from here sees to.
    fn drop(&mut self) {
        self.state.is_over.store(true, Ordering::Relaxed);
        if let Some(mut address) = self.address() {
            if address.ip().is_unspecified() {
                address.set_ip(Ipv4Addr::LOCALHOST.into());
            }
            // If nobody answers, nobody listens.
            let _ = TcpStream::connect_timeout(&address, Duration::from_millis(200));
        }
    }
}

impl State {
    fn address(&self) -> std::sync::MutexGuard<'_, Option<SocketAddr>> {
        self.address.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn peers(&self) -> std::sync::MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.peers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The listener as soon as its port is free; nothing if the server ends before.
fn bound(
    bind: &impl Fn() -> std::io::Result<TcpListener>,
    retry: Duration,
    stopped: &Receiver<()>,
) -> Option<TcpListener> {
    use std::sync::mpsc::RecvTimeoutError;
    while stopped.recv_timeout(retry) == Err(RecvTimeoutError::Timeout) {
        if let Ok(listener) = bind() {
            return Some(listener);
        }
    }
    None
}

/// A connection, counted for its address until it ends.
struct Caller {
    stream: TcpStream,
    peer: IpAddr,
    state: Arc<State>,
}

impl Drop for Caller {
    fn drop(&mut self) {
        let mut peers = self.state.peers();
        if let Some(calls) = peers.get_mut(&self.peer) {
            *calls -= 1;
            if *calls == 0 {
                peers.remove(&self.peer);
            }
        }
    }
}

fn listen(listener: &TcpListener, state: &Arc<State>, workers: &SyncSender<Caller>) {
    loop {
        let accepted = listener.accept();
        if state.is_over.load(Ordering::Relaxed) {
            return;
        }
        let Ok((stream, peer)) = accepted else {
            // No more files or memory for now: the callers in hand free some.
            thread::park_timeout(Duration::from_millis(50));
            continue;
        };
        let mut peers = state.peers();
        let calls = peers.entry(peer.ip()).or_insert(0);
        if *calls >= PER_PEER_MAX {
            continue;
        }
        *calls += 1;
        drop(peers);
        // With nobody free and the queue full the connection ends here.
        let _ = workers.try_send(Caller { stream, peer: peer.ip(), state: Arc::clone(state) });
    }
}

fn work(connections: &Mutex<Receiver<Caller>>, answer: &Answer) {
    loop {
        let next = connections.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(caller) = next else { return };
        // Whoever hangs up or is too slow gets no answer; that is no fault of the shop.
        let _ = serve(&caller.stream, answer);
    }
}

fn serve(mut stream: &TcpStream, answer: &Answer) -> std::io::Result<()> {
    let page = match requested(stream)? {
        Ok(path) => answer(&path),
        Err(status) => Page::refusal(status),
    };
    let mut head = format!(
        "HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{GUARDS}",
        page.status,
        reason(page.status),
        page.kind,
        page.body.len(),
    );
    if let Some(file) = &page.file {
        head.push_str(&format!("Content-Disposition: inline; filename=\"{file}.pdf\"\r\n"));
    }
    if page.status == 405 {
        head.push_str("Allow: GET\r\n");
    }
    head.push_str("\r\n");
    let until = Instant::now() + ANSWER_TIME;
    write_by(stream, head.as_bytes(), until)?;
    write_by(stream, &page.body, until)?;
    stream.shutdown(Shutdown::Write)?;
    let (until, mut rest, mut read) = (Instant::now() + FAREWELL_TIME, [0; 4096], 0);
    while read < 16 * HEAD_BYTES_MAX {
        stream.set_read_timeout(Some(left(until)?))?;
        match stream.read(&mut rest)? {
            0 => break,
            more => read += more,
        }
    }
    Ok(())
}

/// The path a client asks for, or the status it is refused with.
fn requested(mut stream: &TcpStream) -> std::io::Result<Result<String, u16>> {
    let (until, mut bytes, mut length) = (Instant::now() + HEAD_TIME, [0; HEAD_BYTES_MAX], 0);
    loop {
        stream.set_read_timeout(Some(left(until)?))?;
        let read = stream.read(&mut bytes[length..])?;
        if read == 0 {
            return Ok(Err(if length == bytes.len() { 431 } else { 400 }));
        }
        length += read;
        let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(&bytes[..length]) {
            Ok(httparse::Status::Complete(_)) if request.method != Some("GET") => return Ok(Err(405)),
            Ok(httparse::Status::Complete(_)) => {
                let path = request.path.unwrap_or_default();
                return Ok(Ok(path.split('?').next().unwrap_or_default().to_owned()));
            }
            Ok(httparse::Status::Partial) if length == bytes.len() => return Ok(Err(431)),
            Ok(httparse::Status::Partial) => {}
            Err(httparse::Error::TooManyHeaders) => return Ok(Err(431)),
            Err(_) => return Ok(Err(400)),
        }
    }
}

fn write_by(mut stream: &TcpStream, mut bytes: &[u8], until: Instant) -> std::io::Result<()> {
    while !bytes.is_empty() {
        stream.set_write_timeout(Some(left(until)?))?;
        match stream.write(bytes)? {
            0 => return Err(std::io::ErrorKind::WriteZero.into()),
            written => bytes = &bytes[written..],
        }
    }
    Ok(())
}

/// The time left, or that there is none.
fn left(until: Instant) -> std::io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(std::io::ErrorKind::TimedOut.into()) } else { Ok(left) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fetch(address: SocketAddr) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(b"GET / HTTP/1.1\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn a_port_that_gets_free_is_taken_and_given_back() {
        let other = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = other.local_addr().expect("its address");
        let answer: Answer = Arc::new(|path| Page::html(200, path.as_bytes().into()));
        let bind = move || TcpListener::bind(address);
        let server = Server::start(bind, Duration::from_millis(5), answer).expect("started");
        assert_eq!(server.address(), None);
        drop(other);
        let until = Instant::now() + Duration::from_secs(20);
        while server.address().is_none() {
            assert!(Instant::now() < until, "the port is free and nobody listens");
            thread::park_timeout(Duration::from_millis(5));
        }
        assert!(fetch(address).expect("an answer").ends_with("\r\n\r\n/"));
        drop(server);
        while fetch(address).is_ok() {
            assert!(Instant::now() < until, "the server is gone and somebody answers");
        }
    }
}
