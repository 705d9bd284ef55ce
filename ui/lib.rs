//! The touchscreen: every screen, its look, and the texts it shows.
//!
//! `install_texts` puts a language's texts on the screens; `language::Catalog` has the words. README.md says how the
//! screens are made and what binds them.

mod bars;
mod fonts;

pub use bars::bars;
pub use fonts::{ARABIC, DEVANAGARI, JAPANESE, install_fonts};

slint::include_modules!();

include!(concat!(env!("OUT_DIR"), "/tr.rs"));
