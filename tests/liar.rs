//! Somebody in between who speaks with the hub's own certificate and doesn't say what the hub says: a page of HTML, an answer that never
//! ends or is cut in the middle, a request delivered twice. What he lets through he knows nothing of.

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What he does with the next requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    /// Nothing: hub and till hear each other.
    None,
    /// Answers a page, as networks do that want somebody to sign in.
    Page,
    /// Answers a few kilobytes that claim to be a gigabyte, compressed.
    Bomb,
    /// Answers JSON that never ends.
    Endless,
    /// Passes on half of the hub's answer, of the length the hub said.
    Half,
    /// Delivers each request to the hub twice at once, and passes on what one of them was answered.
    Twice,
    /// Shows the certificate of another authority.
    Stranger,
    /// Refuses with a status, without a word the hub would use.
    Status(u16),
    /// Says that there are too many, and after how many seconds to come again.
    Later(u32),
}

/// He, between a till and its hub.
pub struct Liar {
    /// Where to call.
    pub address: SocketAddr,
    state: Arc<State>,
}

struct State {
    hub: SocketAddr,
    own: Arc<ServerConfig>,
    stranger: Arc<ServerConfig>,
    to_hub: Arc<ClientConfig>,
    lie: Mutex<Lie>,
    told: AtomicUsize,
    is_over: AtomicBool,
}

type Caller = StreamOwned<ServerConnection, TcpStream>;

impl Liar {
    /// Stands before the hub: with its certificate, somebody else's, and a way to call it.
    pub fn before(
        hub: SocketAddr,
        own: Arc<ServerConfig>,
        stranger: Arc<ServerConfig>,
        to_hub: Arc<ClientConfig>,
    ) -> Liar {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (lie, told, is_over) = (Mutex::new(Lie::None), AtomicUsize::new(0), AtomicBool::new(false));
        let state = Arc::new(State { hub, own, stranger, to_hub, lie, told, is_over });
        let serving = Arc::clone(&state);
        thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                if serving.is_over.load(Ordering::Relaxed) {
                    return;
                }
                let state = Arc::clone(&serving);
                // A caller who goes is no fault of his.
                thread::spawn(move || drop(serve(caller, &state)));
            }
        });
        Liar { address, state }
    }

    /// Tells this from the next request on.
    pub fn tell(&self, lie: Lie) {
        *self.state.lie.lock().unwrap_or_else(PoisonError::into_inner) = lie;
        self.state.told.store(0, Ordering::Relaxed);
    }

    /// How often it was told.
    pub fn told(&self) -> usize {
        self.state.told.load(Ordering::Relaxed)
    }
}

impl Drop for Liar {
    fn drop(&mut self) {
        self.state.is_over.store(true, Ordering::Relaxed);
        // So that whoever waits for a caller sees it.
        let _ = TcpStream::connect(self.address);
    }
}

/// One request, one answer, and the connection is over.
fn serve(socket: TcpStream, state: &State) -> io::Result<()> {
    socket.set_read_timeout(Some(Duration::from_secs(30)))?;
    socket.set_write_timeout(Some(Duration::from_secs(30)))?;
    let now = || *state.lie.lock().unwrap_or_else(PoisonError::into_inner);
    let config = if now() == Lie::Stranger { &state.stranger } else { &state.own };
    let connection = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    let mut caller = StreamOwned::new(connection, socket);
    let request = match read_request(&mut caller) {
        Err(_) if now() == Lie::Stranger => {
            state.told.fetch_add(1, Ordering::Relaxed);
            return Ok(());
        }
        request => request?,
    };
    let lie = now();
    if lie != Lie::None {
        state.told.fetch_add(1, Ordering::Relaxed);
    }
    match lie {
        Lie::None => pass_on(&request, state, &mut caller, usize::MAX),
        Lie::Half => {
            let mut answer = Vec::new();
            pass_on(&request, state, &mut answer, usize::MAX)?;
            let body = answer.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |end| end + 4);
            caller.write_all(&answer[..body + (answer.len() - body) / 2])?;
            caller.flush()
        }
        Lie::Twice => thread::scope(|scope| {
            scope.spawn(|| pass_on(&request, state, &mut io::sink(), 1));
            pass_on(&request, state, &mut caller, usize::MAX)
        }),
        Lie::Page => {
            answer(&mut caller, 200, "text/html", "", b"<html><body>Welcome to FreeWiFi. Please sign in.</body></html>")
        }
        Lie::Later(seconds) => answer(&mut caller, 429, "text/plain", &format!("Retry-After: {seconds}\r\n"), b"later"),
        Lie::Status(status) => answer(&mut caller, status, "text/plain", "", b"upstream"),
        Lie::Bomb => answer(&mut caller, 200, "application/json", "Content-Encoding: gzip\r\n", &bomb()),
        Lie::Endless | Lie::Stranger => {
            caller.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n[0")?;
            // Until the caller has had enough.
            loop {
                caller.write_all(&[b','; 65_536])?;
            }
        }
    }
}

fn answer(caller: &mut Caller, status: u16, kind: &str, more: &str, body: &[u8]) -> io::Result<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Said\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}Connection: close\r\n\r\n"
    );
    caller.write_all(head.as_bytes())?;
    caller.write_all(body)?;
    caller.flush()
}

/// A gigabyte of zeros in a few kilobytes would take long to make: 64 MiB, whose compressed form is repeated as members of one file.
fn bomb() -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b'0'; 1 << 20];
    for _ in 0..64 {
        encoder.write_all(&zeros).expect("memory");
    }
    encoder.finish().expect("memory").repeat(16)
}

/// Head and body; the hub is asked to close the connection after its answer.
fn read_request(caller: &mut Caller) -> io::Result<Vec<u8>> {
    let mut request = Vec::new();
    let mut bytes = [0; 16_384];
    let end = loop {
        if let Some(end) = request.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        read_more(caller, &mut request, &mut bytes)?;
    };
    let head = String::from_utf8_lossy(&request[..end]).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    while request.len() < end + 4 + length.unwrap_or_default() {
        read_more(caller, &mut request, &mut bytes)?;
    }
    let line = request.windows(2).position(|two| two == b"\r\n").unwrap_or_default() + 2;
    request.splice(line..line, *b"Connection: close\r\n");
    Ok(request)
}

fn read_more(caller: &mut Caller, request: &mut Vec<u8>, bytes: &mut [u8]) -> io::Result<()> {
    match caller.read(bytes)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        count => {
            request.extend_from_slice(&bytes[..count]);
            Ok(())
        }
    }
}

/// Asks the hub and passes on what it answers, until it has answered or this much has come.
fn pass_on(request: &[u8], state: &State, caller: &mut dyn Write, most: usize) -> io::Result<()> {
    let socket = TcpStream::connect(state.hub)?;
    socket.set_read_timeout(Some(Duration::from_secs(90)))?;
    let name = ServerName::try_from("localhost").map_err(io::Error::other)?;
    let connection = ClientConnection::new(Arc::clone(&state.to_hub), name).map_err(io::Error::other)?;
    let mut hub = StreamOwned::new(connection, socket);
    hub.write_all(request)?;
    hub.flush()?;
    let mut bytes = [0; 16_384];
    let mut passed = 0;
    while passed < most {
        match hub.read(&mut bytes) {
            Ok(count @ 1..) => {
                caller.write_all(&bytes[..count])?;
                caller.flush()?;
                passed += count;
            }
            _ => break,
        }
    }
    Ok(())
}
