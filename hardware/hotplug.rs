//! Notices at once that a device was plugged in or out, and lets every device's thread look again.
//!
//! The kernel tells on a netlink socket (udev listens to the same). Where it may not be opened or stays silent, as in a
//! container, the kernel's tree is compared with the last look every two seconds.

use crate::discovery::{self, Roots};
use crate::wake::{Wake, Waker, wake_pair};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, socket};
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// Between two looks at the kernel's tree.
const LOOK_MS: u16 = 2_000;
/// The kernel's own group of messages; udev's come on another one and later.
const KERNEL_GROUP: u32 = 1;

/// What is called after a change.
pub(crate) type Poke = Box<dyn Fn() + Send>;

/// The running watch; it ends when dropped.
#[derive(Debug)]
pub(crate) struct Hotplug {
    stop: Arc<AtomicBool>,
    waker: Waker,
    thread: Option<JoinHandle<()>>,
}

impl Hotplug {
    /// Starts the watch.
    pub(crate) fn start(roots: Roots, pokes: Vec<Poke>) -> io::Result<Hotplug> {
        let (waker, wake) = wake_pair()?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopping = Arc::clone(&stop);
        let thread = std::thread::Builder::new().name("hotplug".to_string());
        let thread = thread.spawn(move || watch(&roots, &pokes, &wake, &stopping))?;
        Ok(Hotplug { stop, waker, thread: Some(thread) })
    }
}

impl Drop for Hotplug {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.waker.wake();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn watch(roots: &Roots, pokes: &[Poke], wake: &Wake, stop: &AtomicBool) {
    let kernel = listen().ok();
    let mut known = discovery::fingerprint(roots);
    while !stop.load(Ordering::Relaxed) {
        let told = wait(kernel.as_ref(), wake);
        let now = discovery::fingerprint(roots);
        if told || now != known {
            pokes.iter().for_each(|poke| poke());
        }
        known = now;
    }
}

/// Opens the kernel's socket of news about devices.
fn listen() -> nix::Result<OwnedFd> {
    let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
    let socket = socket(AddressFamily::Netlink, SockType::Raw, flags, SockProtocol::NetlinkKObjectUEvent)?;
    bind(socket.as_raw_fd(), &NetlinkAddr::new(0, KERNEL_GROUP))?;
    Ok(socket)
}

/// Waits for news, a wake-up or the next look. Returns whether the kernel told of a device that may be ours.
fn wait(kernel: Option<&OwnedFd>, wake: &Wake) -> bool {
    let mut fds = vec![PollFd::new(wake.as_fd(), PollFlags::POLLIN)];
    fds.extend(kernel.map(|socket| PollFd::new(socket.as_fd(), PollFlags::POLLIN)));
    let _ = poll(&mut fds, PollTimeout::from(LOOK_MS));
    wake.clear();
    let Some(socket) = kernel else { return false };
    let (mut is_ours, mut buffer) = (false, [0; 8192]);
    loop {
        match recv(socket.as_raw_fd(), &mut buffer, MsgFlags::empty()) {
            Ok(count) if count > 0 => is_ours |= concerns_devices(&buffer[..count]),
            Err(nix::errno::Errno::ENOBUFS) => is_ours = true, // more came than was kept
            _ => return is_ours,
        }
    }
}

/// Whether a message of the kernel (`add@/devices/...`, then `KEY=value`, each ended by a zero) is about a device we could use.
fn concerns_devices(message: &[u8]) -> bool {
    let subsystems = ["tty", "usbmisc", "input", "hidraw", "usb"].map(|name| format!("SUBSYSTEM={name}"));
    message.split(|byte| *byte == 0).any(|word| subsystems.iter().any(|subsystem| subsystem.as_bytes() == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(message: &[u8], expected: bool) {
        assert_eq!(concerns_devices(message), expected);
    }

    #[test]
    fn news_of_devices_are_told_from_other_news() {
        check(b"add@/devices/usb1/1-1/lp0\0ACTION=add\0SUBSYSTEM=usbmisc\0DEVNAME=usb/lp0\0", true);
        check(b"remove@/devices/x/event5\0SUBSYSTEM=input\0", true);
        check(b"change@/devices/system/cpu/cpu0\0SUBSYSTEM=cpu\0", false);
        check(b"libudev\0\xfe\xed\xca\xfe", false);
        check(b"", false);
    }
}
