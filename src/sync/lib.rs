//! The exchange between a till and its hub: what to do next (pure), doing it, and what the till's disk has to say to it.

mod engine;
mod local;
mod pace;
mod scope;
mod step;
#[cfg(test)]
mod tests;
mod turn;

pub use engine::Engine;
pub use local::{Applied, LeftOut, Local, Stretch};
pub use scope::ScopeState;
pub use step::{Failure, Outcome, Step, Stop, Way};
pub use turn::{Reply, Request, conclude, prepare};
