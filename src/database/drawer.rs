//! Every time the drawer was told to open.

use crate::error::Failure;
use rusqlite::{Connection, named_params};

/// Why the drawer was told to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawerReason {
    /// Cash came or change goes.
    Sale,
    /// Cash goes back.
    PostVoid,
    /// Somebody asked for it without a sale.
    NoSale,
    /// The float is counted, or cash comes or goes without a sale.
    Till,
}

impl DrawerReason {
    const fn name(self) -> &'static str {
        match self {
            DrawerReason::Sale => "sale",
            DrawerReason::PostVoid => "post-void",
            DrawerReason::NoSale => "no-sale",
            DrawerReason::Till => "till",
        }
    }
}

pub(crate) fn insert(connection: &Connection, journal: u64, reason: DrawerReason) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO drawer_event (journal, reason) VALUES (:journal, :reason)";
    connection
        .prepare_cached(SQL)?
        .execute(named_params! { ":journal": journal.cast_signed(), ":reason": reason.name() })?;
    Ok(())
}
