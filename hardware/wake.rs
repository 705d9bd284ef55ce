//! Wakes a thread that waits for a device, from another thread.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

/// The end that is waited on.
#[derive(Debug)]
pub(crate) struct Wake(UnixStream);

/// The end that wakes; cheap to share.
#[derive(Debug)]
pub(crate) struct Waker(UnixStream);

/// A connected pair.
pub(crate) fn wake_pair() -> io::Result<(Waker, Wake)> {
    let (waker, wake) = UnixStream::pair()?;
    waker.set_nonblocking(true)?;
    wake.set_nonblocking(true)?;
    Ok((Waker(waker), Wake(wake)))
}

impl Waker {
    /// Makes the other end readable. Never blocks: when its buffer is full it is readable anyway.
    pub(crate) fn wake(&self) {
        let _ = (&self.0).write(&[1]);
    }
}

impl Wake {
    /// Forgets all wake-ups so far.
    pub(crate) fn clear(&self) {
        let mut buffer = [0; 64];
        while matches!((&self.0).read(&mut buffer), Ok(count) if count == buffer.len()) {}
    }
}

impl AsFd for Wake {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
