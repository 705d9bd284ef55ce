//! Those who carry parcels: a seam with one driver for each courier, a thread that asks while nobody waits, and a simulated courier.
//!
//! ```text
//!   till --book, call off--> desk (thread) --Courier--> web (HTTP and JSON) --> the courier, or a simulated one
//!        <----News--------------/   what nobody answered is asked again: 1, 2, 4 ... 60 s
//! ```
//!
//! Each consignment has a reference of the sender's. Whatever is lost on the way, the same reference is one consignment: a driver for a
//! courier that can't promise that has to look for the reference before it books again.

mod desk;
pub mod simulated;
mod web;

pub use desk::{Desk, News, Tell, What};
pub use web::Web;

use serde::{Deserialize, Serialize};

/// Where a parcel comes from or goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Whose door it is.
    pub name: String,
    /// Lines above the place.
    pub lines: Vec<String>,
    /// Postcode; may be empty.
    #[serde(default)]
    pub postcode: String,
    /// Town; may be empty where the lines say it.
    #[serde(default)]
    pub town: String,
    /// State or province; may be empty.
    #[serde(default)]
    pub region: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// By which somebody there is reached; may be empty.
    #[serde(default)]
    pub phone: String,
}

/// What is to be carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consignment {
    /// The sender's own reference: letters, digits, hyphens.
    #[serde(default)]
    pub reference: String,
    /// Where it is fetched.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
    /// Parcels it has: 1 or more.
    pub pieces: u32,
}

/// What a courier has promised to carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// The courier's name, as customers know it.
    pub courier: String,
    /// The number by which the consignment is followed.
    pub number: String,
    /// How it travels; may be empty.
    #[serde(default)]
    pub service: String,
    /// What the courier sorts by; may be empty.
    #[serde(default)]
    pub sort_code: String,
    /// What the label of each parcel has as its barcode, in their order.
    pub pieces: Vec<String>,
}

/// Why a courier didn't do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CourierError {
    /// Nobody answered, or not as a courier does: it may have been done or not, and is asked again.
    #[error("the courier can't be reached: {0}")]
    Unreachable(String),
    /// The courier says no, in words of its own. Asking again changes nothing.
    #[error("the courier refuses: {0}")]
    Refused(String),
}

/// One courier. Both calls wait for it, for at most half a minute.
pub trait Courier: Send {
    /// Books a consignment. The same reference again is the same consignment.
    ///
    /// # Errors
    /// That nobody can tell whether it is booked, or that it isn't and why.
    fn book(&mut self, consignment: &Consignment) -> Result<Booked, CourierError>;

    /// Calls a consignment off. One that isn't known is called off already.
    ///
    /// # Errors
    /// That nobody can tell, or that it has been fetched.
    fn call_off(&mut self, reference: &str) -> Result<(), CourierError>;
}
