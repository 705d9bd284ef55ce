//! The exchange, checked rule by rule.

mod rules;
