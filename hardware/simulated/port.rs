//! Where a simulated device is reached: a TCP port or a pseudo terminal of its own.

use crate::PortAddress;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

/// What to listen on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SimulatedPort {
    /// An address such as `127.0.0.1:9100`; port 0 takes any free one.
    Tcp(String),
    /// A new pseudo terminal.
    Pty,
}

impl SimulatedPort {
    /// Any free TCP port of this machine, reachable from this machine only.
    pub fn any_tcp() -> SimulatedPort {
        SimulatedPort::Tcp("127.0.0.1:0".to_string())
    }
}

/// An open port. One client at a time; a second one is turned away.
#[derive(Debug)]
pub(super) enum Port {
    Tcp {
        listener: TcpListener,
        client: Option<TcpStream>,
    },
    /// The terminal's end is kept open so that its settings stay and clients may come and go.
    Pty {
        device: File,
        terminal: OwnedFd,
    },
}

/// What became possible on a port.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Readiness {
    pub(super) is_readable: bool,
    pub(super) has_new_client: bool,
}

impl Port {
    pub(super) fn open(port: &SimulatedPort) -> io::Result<Port> {
        match port {
            SimulatedPort::Tcp(address) => {
                let listener = TcpListener::bind(address)?;
                listener.set_nonblocking(true)?;
                Ok(Port::Tcp { listener, client: None })
            }
            SimulatedPort::Pty => {
                let pair = nix::pty::openpty(None, None)?;
                let mut settings = nix::sys::termios::tcgetattr(&pair.slave)?;
                nix::sys::termios::cfmakeraw(&mut settings);
                nix::sys::termios::tcsetattr(&pair.slave, nix::sys::termios::SetArg::TCSANOW, &settings)?;
                rustix::io::ioctl_fionbio(&pair.master, true)?;
                Ok(Port::Pty { device: File::from(pair.master), terminal: pair.slave })
            }
        }
    }

    pub(super) fn address(&self) -> io::Result<PortAddress> {
        match self {
            Port::Tcp { listener, .. } => {
                let address = listener.local_addr()?;
                Ok(PortAddress::Tcp { host: address.ip().to_string(), port: address.port() })
            }
            Port::Pty { terminal, .. } => Ok(PortAddress::Pty { path: nix::unistd::ttyname(terminal)? }),
        }
    }

    /// Waits for a client, for bytes (unless none are wanted) or for the other descriptor.
    pub(super) fn wait(&self, other: &impl AsFd, wants_bytes: bool, timeout: Duration) -> Readiness {
        let interest = if wants_bytes { PollFlags::POLLIN } else { PollFlags::empty() };
        let mut fds = vec![PollFd::new(other.as_fd(), PollFlags::POLLIN)];
        match self {
            Port::Tcp { listener, client } => {
                fds.push(PollFd::new(listener.as_fd(), PollFlags::POLLIN));
                fds.extend(client.iter().map(|client| PollFd::new(client.as_fd(), interest)));
            }
            Port::Pty { device, .. } => fds.push(PollFd::new(device.as_fd(), interest)),
        }
        let timeout = PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX);
        if poll(&mut fds, timeout).is_err() {
            return Readiness::default();
        }
        let is_ready = |fd: &PollFd| fd.revents().is_some_and(|events| !events.is_empty());
        match self {
            Port::Tcp { .. } => Readiness {
                is_readable: fds.get(2).is_some_and(is_ready),
                has_new_client: fds.get(1).is_some_and(is_ready),
            },
            Port::Pty { .. } => Readiness { is_readable: fds.get(1).is_some_and(is_ready), has_new_client: false },
        }
    }

    /// Lets a new client in, or turns it away while there is one. Returns whether there is a new one.
    pub(super) fn accept(&mut self) -> bool {
        let Port::Tcp { listener, client } = self else { return false };
        let Ok((stream, _)) = listener.accept() else { return false };
        if client.is_some() || stream.set_nonblocking(true).is_err() || stream.set_nodelay(true).is_err() {
            return false;
        }
        *client = Some(stream);
        true
    }

    pub(super) fn hang_up(&mut self) {
        if let Port::Tcp { client, .. } = self {
            *client = None;
        }
    }

    /// Reads what is there; nothing when nobody is connected.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> usize {
        let result = match self {
            Port::Tcp { client: None, .. } => return 0,
            Port::Tcp { client: Some(client), .. } => client.read(buffer),
            Port::Pty { device, .. } => device.read(buffer),
        };
        match result {
            Ok(0) => {
                self.hang_up();
                0
            }
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => 0,
            Err(_) => {
                self.hang_up();
                0
            }
        }
    }

    /// Writes what goes; the number of bytes gone (all of them, into the void, when nobody is connected).
    pub(super) fn write(&mut self, bytes: &[u8]) -> usize {
        let result = match self {
            Port::Tcp { client: None, .. } => return bytes.len(),
            Port::Tcp { client: Some(client), .. } => client.write(bytes),
            Port::Pty { device, .. } => device.write(bytes),
        };
        match result {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => 0,
            Err(_) => {
                self.hang_up();
                bytes.len()
            }
        }
    }
}
