//! How the shop's language says things: texts, money, numbers and dates as people write them.
//!
//! `codegen` turns the message files into what the screens use and needs no locale data; the texts and
//! formats of a running till come with the feature `formats`, which is on unless switched off.

pub mod codegen;
mod messages;
