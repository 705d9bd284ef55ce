//! Any file a shop may write: settings, a country, a printer's profile, an import's mapping. They are taken or refused in words.
#![no_main]
#![allow(dead_code, unused_imports)] // the program's own files: not all of them is used here

#[path = "../../src/command_line.rs"]
mod command_line;
#[path = "../../src/settings.rs"]
mod settings;

use command_line::Shared;
use libfuzzer_sys::fuzz_target;
use settings::Settings;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

static FILE: OnceLock<PathBuf> = OnceLock::new();
static COUNTRY: OnceLock<retail::Country> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let Some((choice, bytes)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let refused = match choice % 4 {
        0 => {
            let temporary = std::env::temp_dir();
            let file = FILE.get_or_init(|| temporary.join(format!("omnitill-fuzz-settings-{}", std::process::id())));
            fs::write(file, text).expect("the temporary folder takes a file");
            let data_dir = Some(temporary.join("omnitill-fuzz-no-data"));
            let shared = Shared { settings: Some(file.clone()), data_dir, ..Shared::default() };
            Settings::read(&shared).err().map(|error| error.to_string())
        }
        1 => retail::Country::parse(text).err().map(|error| error.to_string()),
        2 => hardware::Profile::parse(text).err().map(|error| error.to_string()),
        _ => {
            let country = COUNTRY.get_or_init(|| {
                retail::Country::parse(include_str!("../../assets/countries/gb/country.toml")).expect("a country")
            });
            database::import::Mapping::parse(text, country).err().map(|error| error.to_string())
        }
    };
    if let Some(words) = refused {
        assert!(!words.trim().is_empty(), "a refusal without words");
    }
});
