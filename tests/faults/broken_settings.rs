//! Settings, country or language files are missing or broken. What has to be right is refused by name; what is built in takes the
//! place of the rest, and the till says so.

use super::*;

/// Starts a till that has to refuse to open; returns its words.
#[track_caller]
fn refusal(arguments: &[&str]) -> String {
    let ended = run(&[&["console"], arguments].concat());
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.output.is_empty() && !ended.errors.contains("panicked"), "{ended:?}");
    ended.errors
}

/// Starts a till with these settings, which it has to refuse with all of these words.
#[track_caller]
fn check_refused(settings: &str, words: &[&str]) {
    let folder = TempDir::new();
    let (file, data_dir) = (folder.path().join("shop.toml"), folder.path().join("data"));
    fs::write(&file, settings).expect("written");
    let (file, data_dir) = (file.display().to_string(), data_dir.display().to_string());
    let errors = refusal(&["--settings", &file, "--data-dir", &data_dir]);
    for word in words {
        assert!(errors.contains(word), "{word} is not in: {errors}");
    }
    assert!(!folder.path().join("data").exists(), "nothing was made for a till that doesn't open");
    println!("{settings:.60}: {}", errors.lines().last().unwrap_or_default());
}

/// Puts a file into the data folder; the till has to open, sell and name the file among its warnings.
#[track_caller]
fn check_warned(path: &str, content: &[u8], options: &[(&str, &str)]) {
    let shop = SmallShop::new();
    let file = shop.data_dir().join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(&file, content).expect("written");
    let options = options.iter().fold(shop.options(), |all, (name, value)| all.option(name, value));
    let mut console = shop.open(&options);
    let warnings = view(&mut console)["warnings"].take();
    let name = file.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(warnings.to_string().contains(&name), "{path}: {warnings}");
    let sale = sell(&mut console, "Tea", 252, "cash");
    // The built-in rules and words are in force.
    assert_eq!((&sale["total"], &sale["rounding"]), (&json!(252), &json!(-2)));
    let (_, text) = console.refused(json!({ "do": "scan", "code": "" }));
    assert!(!text.is_empty() && !text.contains("refusals-"), "{text}");
    assert!(console.close().status.success());
    assert_eq!(verify(&shop.data_dir())["sales"], 1);
    println!("{path}: {warnings}");
}

#[test]
fn broken_settings_are_refused_by_name() {
    check_refused("printr = \"none\"", &["printr", "unknown"]);
    check_refused("[store]\nnaem = \"x\"", &["naem"]);
    check_refused("country = \"AU\"\ncountry = \"FR\"", &["country"]);
    check_refused("country = ", &["line 1"]);
    check_refused("\u{0}\u{1}\u{2}", &["shop.toml"]);
    check_refused("scanners = \"none\"", &["scanners"]);
    check_refused("printer = \"lpt1\"", &["printer", "lpt1"]);
    check_refused("country = \"ZZ\"", &["ZZ", "AT, AU", "US"]);
    check_refused(&"[".repeat(100_000), &["shop.toml"]);
}

#[test]
fn settings_that_are_not_there_are_named() {
    let folder = TempDir::new();
    let data_dir = folder.path().join("data").display().to_string();
    let missing = folder.path().join("nowhere.toml").display().to_string();
    let errors = refusal(&["--settings", &missing, "--data-dir", &data_dir]);
    assert!(errors.contains("nowhere.toml") && errors.contains("can't be opened"), "{errors}");
    let a_folder = folder.path().display().to_string();
    assert!(refusal(&["--settings", &a_folder, "--data-dir", &data_dir]).contains("can't be opened"));
}

#[test]
fn settings_the_till_cannot_work_with_are_refused_in_words() {
    let shop = SmallShop::with_settings("printer_profile = \"typewriter\"");
    let data_dir = shop.data_dir().display().to_string();
    assert!(refusal(&["--data-dir", &data_dir]).contains("typewriter"));
    let shop = SmallShop::new();
    assert!(refusal(&["--data-dir", &shop.data_dir().display().to_string(), "--clock", "teatime"]).contains("teatime"));
    let mut console = shop.open(&shop.options().option("--locale", "xx-YY"));
    assert!(view(&mut console)["warnings"].to_string().contains("xx-YY"), "an unknown language is said");
    sell(&mut console, "Tea", 250, "card");
}

#[test]
fn a_broken_country_file_gives_way_to_the_built_in_rules() {
    check_warned("countries/au/country.toml", b"", &[]);
    check_warned("countries/au/country.toml", b"code = \"AU\"\nbogus = 1", &[]);
    check_warned("countries/au/country.toml", b"\xff\xfe\x00", &[]);
    let british = include_bytes!("../../assets/countries/gb/country.toml");
    check_warned("countries/au/country.toml", british, &[]);
}

#[test]
fn broken_wording_gives_way_to_the_built_in_texts() {
    check_warned("locales/en/refusals.ftl", b"refusals-code-empty = { $", &[]);
    check_warned("locales/en/refusals.ftl", b"\xff\xfe\x00", &[]);
    check_warned("locales/en-AU/receipt.ftl", b"receipt-total = { nonsense(\n= = =", &[]);
}
