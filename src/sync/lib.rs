//! The exchange between a till and its hub: what to do next (pure), doing it, and what the till's disk has to say to it.

mod engine;
mod local;
mod pace;
#[cfg(test)]
mod tests;
mod turn;

pub use engine::{Engine, Failure, Outcome, ScopeState, Step, Stop, Way};
pub use local::{Applied, LeftOut, Local, Stretch};
pub use turn::{Reply, Request, conclude, prepare};
