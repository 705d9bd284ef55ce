//! Builds the screens: first the texts from the message files (`import { Tr } from "@tr";`), then the .slint files.

use std::collections::HashMap;
use std::path::PathBuf;
use std::{env, process};

const LOCALES: &str = "../locales";
const WINDOW: &str = "omnitill.slint";

fn main() {
    println!("cargo::rerun-if-changed={LOCALES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR for a build script"));
    let library = language::codegen::write(LOCALES.as_ref(), &out).unwrap_or_else(|error| stop(&error));
    let paths = HashMap::from([("tr".to_owned(), library)]);
    // Tests find things by their accessible ids, for which the compiler must say what became of every element.
    let is_release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let config = slint_build::CompilerConfiguration::new().with_library_paths(paths).with_debug_info(!is_release);
    slint_build::compile_with_config(WINDOW, config).unwrap_or_else(|error| stop(&error));
}

/// Ends the build with what is wrong, one line of it at a time as Cargo asks.
fn stop(error: &dyn std::fmt::Display) -> ! {
    for line in error.to_string().lines() {
        println!("cargo::error={line}");
    }
    process::exit(1);
}
