//! A link to a device: opened exclusively, never blocking, honest about how many bytes went.

pub(crate) mod usb;

use crate::address::{Flow, Parity, PortAddress, SerialAddress};
use crate::discovery::{FoundDevice, Roots, matching};
use crate::evdev::EventFile;
use crate::event::{DeviceCode, DeviceError};
use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg, OFlag};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{setsockopt, sockopt};
use nix::sys::termios::{self, BaudRate, ControlFlags, SetArg};
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::fd::AsFd;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::{Path, PathBuf};
use std::time::Duration;
use usb::UsbLink;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);

/// An open link that nobody else holds.
#[derive(Debug)]
pub(crate) struct Link {
    wire: Wire,
    /// The device's file, if it has one that goes with it.
    node: Option<PathBuf>,
    description: Description,
    _claim: Claim,
}

/// What a device told about itself when it was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Description {
    /// What a HID device says about its reports.
    pub(crate) report_descriptor: Vec<u8>,
    /// Whether a keyboard's lamp of Caps Lock is on.
    pub(crate) is_caps_lamp_on: bool,
}

#[derive(Debug)]
enum Wire {
    Tcp(TcpStream),
    /// Serial line or pseudo terminal.
    Terminal(Flock<File>),
    /// The kernel's USB printer device.
    UsbFile(Flock<File>),
    Usb(UsbLink),
    /// A device of keys.
    Keys(EventFile),
    /// A HID device's reports, one with each read.
    Reports(Flock<File>),
}

/// What a wait ended with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ready {
    pub(crate) can_read: bool,
    pub(crate) can_write: bool,
}

impl Link {
    /// Opens the device and claims it. One that is named by its ids is looked up first.
    pub(crate) fn open(address: &PortAddress, roots: &Roots) -> Result<Link, DeviceError> {
        if !matches!(address, PortAddress::UsbSerial { .. } | PortAddress::Evdev { .. } | PortAddress::Hidraw { .. }) {
            return Link::open_place(address);
        }
        let mut failure = DeviceError::new(DeviceCode::NoHardware);
        for found in matching(roots, address) {
            match Link::open_found(address, found) {
                Err(error) => failure = error,
                opened => return opened,
            }
        }
        Err(failure)
    }

    fn open_found(address: &PortAddress, found: FoundDevice) -> Result<Link, DeviceError> {
        let claim = Claim::take(&PortAddress::UsbFile { path: found.node.clone() })?;
        let mut description = Description::default();
        let wire = match address {
            PortAddress::UsbSerial { line, .. } => Wire::Terminal(open_terminal(&found.node, Some(line))?),
            PortAddress::Evdev { .. } => {
                let keys = EventFile::open(&found.node)?;
                description.is_caps_lamp_on = keys.is_caps_lamp_on();
                Wire::Keys(keys)
            }
            _ => {
                description.report_descriptor = found.report_descriptor;
                Wire::Reports(open_to_read(&found.node)?)
            }
        };
        Ok(Link { wire, node: Some(found.node), description, _claim: claim })
    }

    fn open_place(address: &PortAddress) -> Result<Link, DeviceError> {
        let claim = Claim::take(address)?;
        let wire = match address {
            PortAddress::Tcp { host, port } => Wire::Tcp(connect(host, *port)?),
            PortAddress::Pty { path } => Wire::Terminal(open_terminal(path, None)?),
            PortAddress::Serial(serial) => Wire::Terminal(open_terminal(&serial.path, Some(serial))?),
            PortAddress::UsbFile { path } => Wire::UsbFile(open_file(path)?),
            PortAddress::Usb { vendor, product, serial } => {
                Wire::Usb(UsbLink::open(*vendor, *product, serial.as_deref())?)
            }
            PortAddress::UsbSerial { .. } | PortAddress::Evdev { .. } | PortAddress::Hidraw { .. } => {
                return Err(DeviceError::new(DeviceCode::NoHardware));
            }
            PortAddress::None => return Err(DeviceError::new(DeviceCode::NotConfigured)),
        };
        let node = match address {
            PortAddress::UsbFile { path } => Some(path.clone()),
            PortAddress::Serial(serial) => Some(serial.path.clone()),
            _ => None,
        };
        Ok(Link { wire, node, description: Description::default(), _claim: claim })
    }

    /// What the device told about itself.
    pub(crate) fn description(&self) -> &Description {
        &self.description
    }

    /// Whether the device's file can go without the link telling: some drivers let a reader wait for ever.
    pub(crate) fn may_go_silently(&self) -> bool {
        self.node.is_some()
    }

    /// Whether the device's file has gone.
    pub(crate) fn is_gone(&self) -> bool {
        self.node.as_ref().is_some_and(|node| !node.exists())
    }

    /// Waits until the device has something to say, can take bytes (if that is wanted), or `wake` is readable.
    pub(crate) fn wait(&self, wake: &impl AsFd, wants_write: bool, timeout: Duration) -> Ready {
        let fd = match &self.wire {
            Wire::Tcp(stream) => stream.as_fd(),
            Wire::Terminal(file) | Wire::UsbFile(file) | Wire::Reports(file) => file.as_fd(),
            Wire::Keys(keys) => keys.as_fd(),
            Wire::Usb(_) => {
                wait_for(wake, timeout.min(Duration::from_millis(20)));
                return Ready { can_read: true, can_write: true };
            }
        };
        let interest = if wants_write { PollFlags::POLLIN | PollFlags::POLLOUT } else { PollFlags::POLLIN };
        let mut fds = [PollFd::new(fd, interest), PollFd::new(wake.as_fd(), PollFlags::POLLIN)];
        if poll(&mut fds, PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX)).is_err() {
            return Ready::default();
        }
        let events = fds[0].revents().unwrap_or(PollFlags::empty());
        Ready {
            // A hang-up or an error shows itself at the next read.
            can_read: events.intersects(!PollFlags::POLLOUT),
            can_write: events.contains(PollFlags::POLLOUT),
        }
    }

    /// Reads what is there; 0 when nothing is.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, DeviceError> {
        let (result, end_is_loss) = match &mut self.wire {
            Wire::Tcp(stream) => (stream.read(buffer), true),
            Wire::Terminal(file) => ((&**file).read(buffer), true),
            Wire::UsbFile(file) => ((&**file).read(buffer), false),
            Wire::Usb(usb) => return usb.read(buffer),
            Wire::Keys(keys) => (keys.read(buffer), true),
            Wire::Reports(file) => ((&**file).read(buffer), true),
        };
        match result {
            Ok(0) if end_is_loss => Err(DeviceError::new(DeviceCode::LinkLost)),
            Ok(0) => {
                // Some USB printers answer every look with nothing.
                std::thread::sleep(Duration::from_millis(5));
                Ok(0)
            }
            Ok(count) => Ok(count),
            Err(error) if is_later(&error) => Ok(0),
            Err(error) => Err(link_error(&error)),
        }
    }

    /// Writes what goes and returns how much went; 0 when the device makes us wait.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<usize, DeviceError> {
        let result = match &mut self.wire {
            Wire::Tcp(stream) => stream.write(bytes),
            Wire::Terminal(file) | Wire::UsbFile(file) => (&**file).write(bytes),
            Wire::Usb(usb) => return usb.write(bytes),
            // Nothing is ever written to a scanner.
            Wire::Keys(_) | Wire::Reports(_) => return Err(DeviceError::new(DeviceCode::Illegal)),
        };
        match result {
            Ok(count) => Ok(count),
            Err(error) if is_later(&error) => Ok(0),
            Err(error) => Err(link_error(&error)),
        }
    }
}

/// Waits for a wake-up alone, while there is no link.
pub(crate) fn wait_for(wake: &impl AsFd, timeout: Duration) {
    let mut fds = [PollFd::new(wake.as_fd(), PollFlags::POLLIN)];
    let _ = poll(&mut fds, PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX));
}

fn is_later(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}

/// An error while a link was open: whatever it is called, the device is gone.
fn link_error(error: &io::Error) -> DeviceError {
    DeviceError::new(match error.kind() {
        io::ErrorKind::TimedOut => DeviceCode::Timeout,
        io::ErrorKind::OutOfMemory => DeviceCode::Failure,
        _ => DeviceCode::LinkLost,
    })
}

/// An error while opening.
pub(crate) fn open_error(error: &io::Error) -> DeviceError {
    let busy = [Errno::EBUSY as i32, Errno::EWOULDBLOCK as i32];
    DeviceError::new(match error.kind() {
        io::ErrorKind::PermissionDenied => DeviceCode::NoPermission,
        _ if error.raw_os_error().is_some_and(|code| busy.contains(&code)) => DeviceCode::Claimed,
        io::ErrorKind::InvalidInput => DeviceCode::Illegal,
        io::ErrorKind::TimedOut => DeviceCode::Timeout,
        _ => DeviceCode::NoHardware,
    })
}

fn connect(host: &str, port: u16) -> Result<TcpStream, DeviceError> {
    let addresses = (host, port).to_socket_addrs().map_err(|error| open_error(&error))?;
    let mut failure = DeviceError::new(DeviceCode::NoHardware);
    for address in addresses {
        match TcpStream::connect_timeout(&address, CONNECT_TIMEOUT) {
            Ok(stream) => {
                tune(&stream).map_err(|error| open_error(&error))?;
                return Ok(stream);
            }
            Err(error) => failure = open_error(&error),
        }
    }
    Err(failure)
}

/// A silent peer is noticed after some ten seconds by keep-alive. TCP_USER_TIMEOUT is left alone on purpose: Linux
/// counts it while the other side says "wait" too, and a printer without paper may say so for an hour.
fn tune(stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    setsockopt(stream, sockopt::KeepAlive, &true)?;
    setsockopt(stream, sockopt::TcpKeepIdle, &5)?;
    setsockopt(stream, sockopt::TcpKeepInterval, &2)?;
    setsockopt(stream, sockopt::TcpKeepCount, &3)?;
    Ok(())
}

/// Makes a terminal a plain wire without changing its speed.
pub(crate) fn make_raw(file: &File) -> nix::Result<()> {
    let mut settings = termios::tcgetattr(file)?;
    termios::cfmakeraw(&mut settings);
    settings.control_flags |= ControlFlags::CLOCAL | ControlFlags::CREAD;
    termios::tcsetattr(file, SetArg::TCSANOW, &settings)
}

fn open_file(path: &Path) -> Result<Flock<File>, DeviceError> {
    open_with(path, OpenOptions::new().read(true).write(true))
}

fn open_to_read(path: &Path) -> Result<Flock<File>, DeviceError> {
    open_with(path, OpenOptions::new().read(true))
}

fn open_with(path: &Path, options: &mut OpenOptions) -> Result<Flock<File>, DeviceError> {
    let flags = OFlag::O_NONBLOCK | OFlag::O_NOCTTY;
    let file = options.custom_flags(flags.bits()).open(path);
    let file = file.map_err(|error| open_error(&error))?;
    Flock::lock(file, FlockArg::LockExclusiveNonblock).map_err(|(_, errno)| open_error(&errno.into()))
}

/// Opens a terminal as a plain wire: no echo, no line editing, no translation.
fn open_terminal(path: &Path, serial: Option<&SerialAddress>) -> Result<Flock<File>, DeviceError> {
    let file = open_file(path)?;
    let failed = |errno: Errno| open_error(&errno.into());
    let mut settings = termios::tcgetattr(&*file).map_err(failed)?;
    termios::cfmakeraw(&mut settings);
    settings.control_flags |= ControlFlags::CLOCAL | ControlFlags::CREAD;
    if let Some(serial) = serial {
        let illegal = || DeviceError::new(DeviceCode::Illegal);
        // Other programs are kept out too; not on pseudo terminals, where the mark would outlive us.
        rustix::termios::ioctl_tiocexcl(&*file).map_err(|_| illegal())?;
        termios::cfsetspeed(&mut settings, baud_rate(serial.baud).ok_or_else(illegal)?).map_err(failed)?;
        let size = if serial.data_bits == 7 { ControlFlags::CS7 } else { ControlFlags::CS8 };
        settings.control_flags.remove(ControlFlags::CSIZE);
        settings.control_flags.insert(size);
        settings.control_flags.set(ControlFlags::CSTOPB, serial.stop_bits == 2);
        settings.control_flags.set(ControlFlags::PARENB, serial.parity != Parity::None);
        settings.control_flags.set(ControlFlags::PARODD, serial.parity == Parity::Odd);
        settings.control_flags.set(ControlFlags::CRTSCTS, serial.flow == Flow::Hardware);
    }
    termios::tcsetattr(&*file, SetArg::TCSANOW, &settings).map_err(failed)?;
    // What came before we listened is not for us.
    termios::tcflush(&*file, termios::FlushArg::TCIFLUSH).map_err(failed)?;
    Ok(file)
}

fn baud_rate(baud: u32) -> Option<BaudRate> {
    Some(match baud {
        300 => BaudRate::B300,
        600 => BaudRate::B600,
        1200 => BaudRate::B1200,
        2400 => BaudRate::B2400,
        4800 => BaudRate::B4800,
        9600 => BaudRate::B9600,
        19200 => BaudRate::B19200,
        38400 => BaudRate::B38400,
        57600 => BaudRate::B57600,
        115_200 => BaudRate::B115200,
        230_400 => BaudRate::B230400,
        460_800 => BaudRate::B460800,
        921_600 => BaudRate::B921600,
        _ => return None,
    })
}

/// A name in the kernel that only one process can hold, and that goes when the process does.
#[derive(Debug)]
struct Claim(#[expect(dead_code, reason = "held, never used")] UnixListener);

impl Claim {
    fn take(address: &PortAddress) -> Result<Claim, DeviceError> {
        let same = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf()).display().to_string();
        let place = match address {
            PortAddress::Tcp { host, port } => format!("{}:{port}", host.to_lowercase()),
            PortAddress::Pty { path } | PortAddress::UsbFile { path } => same(path),
            PortAddress::Serial(serial) => same(&serial.path),
            _ => address.to_string(),
        };
        // Names in the kernel hold at most 107 bytes; the end of a path tells more than its start.
        let name = format!("omnitill-device:{}", tail(&place, 80));
        let socket = SocketAddr::from_abstract_name(name).map_err(|error| open_error(&error))?;
        UnixListener::bind_addr(&socket).map(Claim).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => DeviceError::new(DeviceCode::Claimed),
            _ => open_error(&error),
        })
    }
}

fn tail(text: &str, bytes_max: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes_max);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}
