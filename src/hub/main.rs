//! omnitill-hub: the hub as a program of its own, for a machine without a till. `omnitill hub` is the same, and has its commands too.

use clap::Parser;
use hub::{Options, Sqlite, moment, start};
use std::error::Error;
use std::io::{Write, stdout};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

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
    match serve(CommandLine::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(CommandLine { data_dir, listen, names, office }: CommandLine) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(&data_dir)?;
    let now = moment(jiff::Timestamp::now().as_millisecond());
    let storage = Arc::new(Sqlite::open(&data_dir, now)?);
    hub::OpStorage::replay_parked(&*storage, now)?;
    let running = start(&Options { folder: data_dir, listen, names, office }, storage)?;
    let mut out = stdout();
    writeln!(out, "The hub listens at https://{}.", running.address)?;
    if let Some(office) = running.office {
        writeln!(out, "The head office's pages are at http://{office}/, from this machine only.")?;
    }
    if let Some(password) = &running.password {
        writeln!(out, "The head office's password is {password}. It is shown this once and kept nowhere.")?;
    }
    running.wait();
    Ok(())
}
