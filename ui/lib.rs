//! The touchscreen: every screen, its look, and the texts it shows.
//!
//! `install_texts` puts a language's texts on the screens; `language::Catalog` has the words.

slint::include_modules!();

include!(concat!(env!("OUT_DIR"), "/tr.rs"));
