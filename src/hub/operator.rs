//! Who may sign in where, and what each role may do.

use crate::Refused;
use protocol::{Operator, Role};
use retail::Moment;

/// Operators and roles.
pub trait OperatorStorage {
    /// Puts operators in, or changes them, for these stores; for all stores, also later ones, if none is named.
    fn put_operators(&self, stores: &[String], operators: &[Operator], now: Moment) -> Result<(), Refused>;

    /// All operators, each with the stores they may sign in at; none named is all.
    fn operators(&self) -> Result<Vec<(Operator, Vec<String>)>, Refused>;

    /// Puts roles in, or changes them: they are the same in all stores.
    fn put_roles(&self, roles: &[Role], now: Moment) -> Result<(), Refused>;

    /// All roles.
    fn roles(&self) -> Result<Vec<Role>, Refused>;
}
