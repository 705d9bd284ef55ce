//! The exchange, checked rule by rule.

mod hub;
mod rules;
mod versions;
