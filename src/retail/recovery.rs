//! What became of data that were damaged or lost: said on the screen until a manager has seen it, and kept in the journal.

use crate::Moment;
use serde::{Deserialize, Serialize};

/// What had happened to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mishap {
    /// It couldn't be read, or said something that isn't so.
    Damaged,
    /// It wasn't there, though this till had one.
    Missing,
    /// It lacked the newest sales: an older one, or one whose log was lost.
    Behind,
    /// It is a copy, of a till that may still be selling with the original.
    Copied,
    /// It was signed with a device key that has gone.
    KeyLost,
}

/// Part of the till's data was damaged or lost, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Recovery {
    /// Which file: `sales.db`, `catalogue.db`, `customers.db`, `journal-copy`.
    pub file: String,
    /// What had happened to it.
    pub mishap: Mishap,
    /// Where it is kept, from the data folder on: `quarantine/2026-11-21T09-30-00`. `None` if there was nothing to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_in: Option<String>,
    /// Journal records that were written again, from the second copy or from what could still be read.
    #[serde(default)]
    pub records: u64,
    /// Sales and post-voids among them.
    #[serde(default)]
    pub sales: u64,
    /// When the last of them was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// Records that were found but don't connect to the others; they stay in the files that were put aside.
    #[serde(default)]
    pub unconnected: u64,
}

impl Recovery {
    /// A file about which there is no more to say.
    pub fn of(file: &str, mishap: Mishap, kept_in: Option<String>) -> Recovery {
        Recovery { file: file.to_owned(), mishap, kept_in, records: 0, sales: 0, until: None, unconnected: 0 }
    }
}
