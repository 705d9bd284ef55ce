//! How the shop's language says things: texts, money, numbers and dates as people write them.
//!
//! `codegen` turns the message files into what the screens use and needs no locale data; the texts and
//! formats of a running till come with the feature `formats`, which is on unless switched off.

pub mod codegen;
mod messages;

#[cfg(feature = "formats")]
mod catalog;
#[cfg(feature = "formats")]
mod formats;
#[cfg(feature = "formats")]
mod languages;
#[cfg(feature = "formats")]
mod places;
#[cfg(feature = "formats")]
mod pseudo;
#[cfg(feature = "formats")]
mod typed;

#[cfg(feature = "formats")]
pub use catalog::{Catalog, LanguageError, Value};
#[cfg(feature = "formats")]
pub use formats::{Formats, whole};
#[cfg(feature = "formats")]
pub use languages::{COMPLETE, Language, is_right_to_left};
pub use messages::{MessageFile, Problem};
#[cfg(feature = "formats")]
pub use places::has_own_formats;
#[cfg(feature = "formats")]
pub use pseudo::PSEUDO;
#[cfg(feature = "formats")]
pub use typed::NumberError;

#[cfg(all(test, feature = "formats"))]
mod tests;
