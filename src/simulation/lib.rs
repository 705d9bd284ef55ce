//! A chain of shops in one thread: tills with disks made of memory, the real engine and the real hub's storage, and between them a
//! network, clocks and power that fail as a seed decides. The same seed fails the same way each time.

mod acts;
mod check;
mod dice;
mod disk;
mod ledger;
mod network;
mod record;
#[cfg(test)]
mod tests;
mod till;
mod truth;
mod world;

pub use check::Broken;
pub use disk::Disk;
pub use ledger::Ledger;
pub use world::{Report, run, run_with};
