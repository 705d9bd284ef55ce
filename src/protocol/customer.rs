//! Customers, and what they agreed to as a list of answers that is only added to.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Customer {
    /// Their id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// E-mail address, empty if unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone number, empty if unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// The group whose promotions are theirs too, empty if none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The language they want to be written to in (BCP 47), empty if nobody asked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Every answer to "may we write to you?", also those that were changed later. Answers are merged, never replaced: the latest of a
    /// channel and list holds, and of two at the same moment the refusal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
    /// Points, as the hub counts them; what a till sends here is ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<i64>,
}

/// Version 2 of a `customer` record: it also says what was taken away of what was known, which version 1 can't. A till writes it only
/// where something was, so that a hub of version 1 has all the rest at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CustomerChange {
    /// As version 1 has it: what it doesn't say stays as it is known.
    pub customer: Customer,
    /// What isn't so any more.
    pub cleared: Vec<CustomerField>,
}

/// What can be taken away of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CustomerField {
    /// The e-mail address.
    Email,
    /// The telephone number.
    Phone,
    /// The postal address.
    Address,
    /// The group.
    Group,
    /// The language.
    Language,
}

/// Where letters and parcels go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Address {
    /// Lines above the place.
    pub lines: Vec<String>,
    /// Postcode.
    #[serde(default)]
    pub postcode: String,
    /// Town.
    #[serde(default)]
    pub town: String,
    /// State or province, empty if the country's addresses have none.
    #[serde(default)]
    pub region: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// An answer to "may we write to you?".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Consent {
    /// By which way.
    pub channel: Channel,
    /// Which list, empty for all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub list: String,
    /// When they said so (RFC 3339).
    pub at: String,
    /// Yes or no.
    pub is_given: bool,
    /// Which text they were shown.
    pub text_version: String,
    /// Where they said so: a till, the online store, a letter.
    pub source: String,
}

/// A way to reach a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// E-mail.
    Email,
    /// Telephone and text messages.
    Phone,
    /// Letters.
    Post,
}

/// What a customer bought last, wherever that was: the answer to `GET /v1/customers/{id}/purchases`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Purchases {
    /// The latest first, [`PURCHASES_MAX`] at most.
    pub purchases: Vec<Purchase>,
}

/// How many purchases are told.
pub const PURCHASES_MAX: usize = 20;

/// A sale to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Purchase {
    /// The sale.
    pub sale: Uuid,
    /// The number on its receipt, or its number elsewhere.
    pub label: String,
    /// Where; empty if it has no store.
    pub store: String,
    /// `store`, `web`.
    pub channel: String,
    /// When (RFC 3339).
    pub at: String,
    /// ISO 4217.
    pub currency: String,
    /// What was paid, tax included, in minor units; below zero where more came back than was bought.
    pub total_minor: i64,
    /// Whether the sale was undone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_voided: bool,
}
