//! A chain of shops in one thread: tills with disks made of memory, the real engine and the real hub's storage, and between them a
//! network, clocks and power that fail as a seed decides. The same seed fails the same way each time.
//!
//! They sell, take vouchers with the hub and without, and gather and hand over what the web sold, while it gives orders up. Afterwards every
//! sum is worked out again by itself: what left for an order left once; two hand-overs, or one after the end, are noted, and happen only
//! where a till hadn't the hub's word; nobody is promised what somebody else was promised.

mod acts;
mod check;
mod dice;
mod disk;
mod ledger;
mod network;
mod order_check;
mod orders;
mod record;
#[cfg(test)]
mod tests;
mod till;
mod truth;
mod vouchers;
mod world;

pub use check::Broken;
pub use disk::Disk;
pub use ledger::Ledger;
pub use world::{Report, run, run_with};
