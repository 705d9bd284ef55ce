//! What a command says, line by line, on standard output and standard error. Where nobody reads it any more (`omnitill verify | head -1`)
//! the command does its work and ends as it would have, without a word about that.

/// Writes a line to standard output.
#[macro_export]
macro_rules! say {
    ($($text:tt)*) => {{
        // As said above: whoever has heard enough is no fault.
        let _ = std::io::Write::write_fmt(&mut std::io::stdout().lock(), format_args!("{}\n", format_args!($($text)*)));
    }};
}

/// Writes a line to standard error.
#[macro_export]
macro_rules! complain {
    ($($text:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stderr().lock(), format_args!("{}\n", format_args!($($text)*)));
    }};
}

pub use crate::{complain, say};

/// How a shell names the end of a program whose output nobody reads any more: 128 and the number of SIGPIPE.
pub const READER_GONE: u8 = 141;

/// Whether a command stopped because nobody reads its output any more.
pub fn is_reader_gone(error: &(dyn std::error::Error + 'static)) -> bool {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let mut failures = causes.filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    failures.any(|failure| failure.kind() == std::io::ErrorKind::BrokenPipe)
}
