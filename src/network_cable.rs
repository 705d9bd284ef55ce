//! The demo's network cable: what runs between a till and its hub, so that a person can pull it out and plug it in again.

use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long the other end may take to answer.
const CONNECT_MAX: Duration = Duration::from_secs(5);

/// A cable from a port of this machine to a hub.
pub struct NetworkCable {
    address: SocketAddr,
    inner: Arc<Inner>,
}

struct Inner {
    to: SocketAddr,
    is_cut: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl NetworkCable {
    /// A cable to this address, plugged in.
    pub fn to(address: SocketAddr) -> io::Result<NetworkCable> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let inner = Arc::new(Inner { to: address, is_cut: AtomicBool::new(false), open: Mutex::default() });
        let cable = NetworkCable { address: listener.local_addr()?, inner: Arc::clone(&inner) };
        thread::Builder::new().name("cable".to_owned()).spawn(move || {
            for caller in listener.incoming().flatten() {
                let inner = Arc::clone(&inner);
                // A system without another thread drops the call, as a cable would.
                let _ = thread::Builder::new().name("cable".to_owned()).spawn(move || inner.carry(&caller));
            }
        })?;
        Ok(cable)
    }

    /// Where the till calls.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether it is pulled out.
    pub fn is_cut(&self) -> bool {
        self.inner.is_cut.load(Ordering::Acquire)
    }

    /// Pulls it out, or plugs it in.
    pub fn cut(&self, is_cut: bool) {
        self.inner.is_cut.store(is_cut, Ordering::Release);
        if is_cut {
            for stream in self.inner.open().drain(..) {
                let _ = stream.shutdown(Shutdown::Both);
            }
        }
    }
}

impl Inner {
    fn open(&self) -> std::sync::MutexGuard<'_, Vec<TcpStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Carries what both ends say until one of them has said everything.
    fn carry(self: &Arc<Self>, caller: &TcpStream) -> Option<()> {
        if self.is_cut.load(Ordering::Acquire) {
            return None;
        }
        let hub = TcpStream::connect_timeout(&self.to, CONNECT_MAX).ok()?;
        {
            let mut open = self.open();
            open.retain(|stream| stream.peer_addr().is_ok());
            open.push(caller.try_clone().ok()?);
            open.push(hub.try_clone().ok()?);
        }
        // Pulled out while it was being plugged in.
        if self.is_cut.load(Ordering::Acquire) {
            let _ = caller.shutdown(Shutdown::Both);
            return None;
        }
        let (mut from_hub, mut to_caller) = (hub.try_clone().ok()?, caller.try_clone().ok()?);
        let back = thread::Builder::new().name("cable".to_owned()).spawn(move || {
            let _ = io::copy(&mut from_hub, &mut to_caller);
            let _ = to_caller.shutdown(Shutdown::Both);
        });
        let (mut from_caller, mut to_hub) = (caller.try_clone().ok()?, hub);
        let _ = io::copy(&mut from_caller, &mut to_hub);
        let _ = to_hub.shutdown(Shutdown::Both);
        let _ = back.ok()?.join();
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    /// Says back what it hears.
    fn echo() -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("port");
        let address = listener.local_addr().expect("address");
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut back = stream.try_clone().expect("stream");
                thread::spawn(move || io::copy(&mut stream, &mut back));
            }
        });
        address
    }

    fn says(address: SocketAddr) -> io::Result<[u8; 4]> {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(b"ping")?;
        let mut heard = [0; 4];
        stream.read_exact(&mut heard)?;
        Ok(heard)
    }

    #[test]
    fn a_cable_carries_until_it_is_pulled_out_and_again_after() {
        let cable = NetworkCable::to(echo()).expect("cable");
        assert_eq!(&says(cable.address()).expect("carried"), b"ping");
        let mut open = TcpStream::connect(cable.address()).expect("open");
        open.write_all(b"ping").expect("said");
        let mut heard = [0; 4];
        open.read_exact(&mut heard).expect("heard");
        cable.cut(true);
        assert_eq!(open.read(&mut heard).unwrap_or(0), 0, "what was open is cut");
        says(cable.address()).expect_err("nothing gets through");
        cable.cut(false);
        assert_eq!(&says(cable.address()).expect("carried"), b"ping");
    }
}
