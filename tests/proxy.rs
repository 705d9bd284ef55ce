//! A line to the hub that fails as a test wants it: cut after so many bytes, slow, or gone dead. It knows nothing of what it carries.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How the line fails, from the next connection on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not at all.
    None,
    /// Nobody is there: the connection is closed at once.
    Refused,
    /// It breaks after so many bytes to the hub.
    CutUp(usize),
    /// It breaks after so many bytes from the hub.
    CutDown(usize),
    /// Bytes go through one by one, with this pause between them, up to so many; then as usual.
    Drip(Duration, usize),
}

/// The line.
pub struct Proxy {
    /// Where to call.
    pub address: SocketAddr,
    state: Arc<State>,
}

struct State {
    target: Mutex<SocketAddr>,
    fault: Mutex<Fault>,
    cuts: AtomicUsize,
    /// How often what was open then has gone dead.
    deaths: AtomicUsize,
    is_over: AtomicBool,
}

impl Proxy {
    /// A line to this address.
    pub fn to(target: SocketAddr) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(State {
            target: Mutex::new(target),
            fault: Mutex::new(Fault::None),
            cuts: AtomicUsize::new(0),
            deaths: AtomicUsize::new(0),
            is_over: AtomicBool::new(false),
        });
        let own = Arc::clone(&state);
        thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                if own.is_over.load(Ordering::Relaxed) {
                    return;
                }
                let state = Arc::clone(&own);
                thread::spawn(move || carry(caller, &state));
            }
        });
        Proxy { address, state }
    }

    /// Fails like this from the next connection on.
    pub fn fail(&self, fault: Fault) {
        *self.state.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// Leads somewhere else, from the next connection on.
    pub fn lead_to(&self, target: SocketAddr) {
        *self.state.target.lock().unwrap_or_else(PoisonError::into_inner) = target;
    }

    /// From now on nothing comes through the connections that are open, and neither end is told.
    pub fn go_dead(&self) {
        self.state.deaths.fetch_add(1, Ordering::Relaxed);
    }

    /// How often a connection was really cut.
    pub fn cuts(&self) -> usize {
        self.state.cuts.load(Ordering::Relaxed)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.state.is_over.store(true, Ordering::Relaxed);
        // So that whoever waits for a caller sees it.
        let _ = TcpStream::connect(self.address);
    }
}

fn carry(caller: TcpStream, state: &Arc<State>) {
    let fault = *state.fault.lock().unwrap_or_else(PoisonError::into_inner);
    if fault == Fault::Refused {
        state.cuts.fetch_add(1, Ordering::Relaxed);
        return;
    }
    let target = *state.target.lock().unwrap_or_else(PoisonError::into_inner);
    let Ok(hub) = TcpStream::connect(target) else { return };
    let (Ok(to_hub), Ok(to_caller)) = (hub.try_clone(), caller.try_clone()) else { return };
    let up = match fault {
        Fault::CutUp(bytes) => Some(bytes),
        _ => None,
    };
    let down = match fault {
        Fault::CutDown(bytes) => Some(bytes),
        _ => None,
    };
    let pause = match fault {
        Fault::Drip(pause, bytes) => Some((pause, bytes)),
        _ => None,
    };
    let own = Arc::clone(state);
    let upwards = thread::spawn(move || pump(caller, to_hub, up, pause, &own));
    pump(hub, to_caller, down, None, state);
    let _ = upwards.join();
}

/// Carries bytes until one end closes or the line breaks.
fn pump(mut from: TcpStream, mut to: TcpStream, limit: Option<usize>, drip: Option<(Duration, usize)>, state: &State) {
    let mut carried = 0;
    let born = state.deaths.load(Ordering::Relaxed);
    let mut bytes = [0; 4_096];
    loop {
        let size = match drip {
            Some((_, until)) if carried < until => 1,
            _ => bytes.len(),
        };
        let Ok(count @ 1..) = from.read(&mut bytes[..size]) else { break };
        if state.deaths.load(Ordering::Relaxed) != born {
            continue; // into nowhere
        }
        let allowed = limit.map_or(count, |limit| count.min(limit.saturating_sub(carried)));
        if to.write_all(&bytes[..allowed]).is_err() {
            break;
        }
        carried += allowed;
        if allowed < count {
            state.cuts.fetch_add(1, Ordering::Relaxed);
            let _ = from.shutdown(Shutdown::Both);
            break;
        }
        if let Some((pause, _)) = drip.filter(|(_, until)| carried < *until) {
            thread::sleep(pause);
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}
