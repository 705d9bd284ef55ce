//! Time, ids and chance, handed in by the program, so that a test or a simulation can own them.

use retail::Moment;
use uuid::Uuid;

/// The store's clock.
pub trait Clock: Send {
    /// The time on the store's wall.
    fn now(&self) -> Moment;
}

/// Where new ids and secrets come from.
pub trait Chance: Send {
    /// A new id that no other till makes (UUIDv7 in a shop).
    fn id(&mut self, now: Moment) -> Uuid;

    /// Thirty-two unpredictable bytes.
    fn secret(&mut self) -> [u8; 32];
}
