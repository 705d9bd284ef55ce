//! The chain's shape: the companies that sell, and their stores.

use crate::Refused;
use protocol::Place;
use retail::Moment;
use serde::{Deserialize, Serialize};

/// Companies and stores.
pub trait PlaceStorage {
    /// The retailer whose hub this is.
    fn tenant(&self) -> Result<String, Refused>;

    /// Names the retailer.
    fn set_tenant(&self, tenant: &str) -> Result<(), Refused>;

    /// Puts a company in, or changes it.
    fn put_legal_entity(&self, entity: &LegalEntity) -> Result<(), Refused>;

    /// All companies.
    fn legal_entities(&self) -> Result<Vec<LegalEntity>, Refused>;

    /// Puts a store in, or changes it. What is for all stores is for it too, from now on.
    fn put_store(&self, store: &Store, now: Moment) -> Result<(), Refused>;

    /// All stores.
    fn stores(&self) -> Result<Vec<Store>, Refused>;

    /// One store.
    fn store(&self, id: &str) -> Result<Store, Refused>;
}

/// A company that sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalEntity {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// A store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Store {
    /// Its id: `AU-SYD`.
    pub id: String,
    /// The company that sells there.
    pub legal_entity: String,
    /// As its receipts know it.
    pub place: Place,
}
