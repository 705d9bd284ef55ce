//! Builds the texts in again when a message file is added, changed or removed.

use std::env;

fn main() {
    // The build script of the screens reads the files itself and needs none built in.
    let has_texts = env::var_os("CARGO_FEATURE_FORMATS").is_some();
    println!("cargo::rerun-if-changed={}", if has_texts { "../../locales" } else { "build.rs" });
}
