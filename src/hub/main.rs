//! omnitill-hub: the hub as a program of its own, for a machine without a till. `omnitill hub` is the same, and has its commands too.

use clap::Parser;
use hub::{Options, serve};
use std::io::{Write, stdout};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs the hub of a chain: what all its stores share, and head office's pages.
#[derive(Debug, Parser)]
#[command(name = "omnitill-hub", version)]
struct CommandLine {
    /// The hub's folder: made if it isn't there
    #[arg(long, value_name = "DIR")]
    data_dir: PathBuf,

    /// Where tills call, with TLS: this machine alone unless another address is named
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8443")]
    listen: SocketAddr,

    /// A name or address by which tills call it, beside those of this machine; may be given several times
    #[arg(long = "name", value_name = "NAME")]
    names: Vec<String>,

    /// The head office's pages without TLS too, for a browser on this machine
    #[arg(long, value_name = "ADDRESS")]
    office: Option<SocketAddr>,
}

fn main() -> ExitCode {
    let CommandLine { data_dir, listen, names, office } = CommandLine::parse();
    match serve(&Options { folder: data_dir, listen, names, office }, &mut stdout()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}
