//! Customers: merged from every channel, and forgotten when they ask for it.

use crate::Refused;
use protocol::Customer;
use retail::Moment;
use uuid::Uuid;

/// The customers. Each belongs to a company, whose tills alone may know of them.
pub trait CustomerStorage {
    /// Merges customers in: what is said replaces what was, answers to "may we write to you?" are only ever added.
    fn put_customers(&self, legal_entity: &str, customers: &[Customer], now: Moment) -> Result<(), Refused>;

    /// One customer, as merged.
    fn customer(&self, id: Uuid) -> Result<Customer, Refused>;

    /// Customers of a company whose name, e-mail address or telephone number has this in it, at most so many.
    fn find_customers(&self, legal_entity: &str, words: &str, limit: usize) -> Result<Vec<Customer>, Refused>;

    /// Forgets a customer: their entry goes from every till, and the records they came in keep their hashes only.
    fn erase_customer(&self, id: Uuid, now: Moment) -> Result<(), Refused>;
}
