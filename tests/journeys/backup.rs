//! A copy is taken while the till sells, and a new machine sells on from it: nothing that was acknowledged before the copy is missing,
//! and no receipt number is ever issued twice.

use super::{CASHIER, list, sign_in};
use crate::console::{Console, Options, TempDir, exported, run, verified};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::thread;

/// Sells a piece for cash and returns the receipt's number as printed.
#[track_caller]
fn sell(console: &mut Console) -> String {
    console.ok(json!({ "do": "scan", "code": "9520426000015" }));
    let paid = console.ok(json!({ "do": "tender", "kind": "cash", "amount": 1_000 }));
    console.ok(json!({ "do": "next_customer" }));
    paid["sale"]["label"].as_str().expect("a label").to_owned()
}

fn labels(data: &Path) -> Vec<String> {
    exported(data).iter().map(|line| line["label"].as_str().expect("a label").to_owned()).collect()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of the tests is text")
}

/// Runs a command that must fail, name `named` and leave nothing behind at `absent`.
#[track_caller]
fn check_refused(arguments: &[&str], named: &str, absent: Option<&Path>) {
    let refused = run(arguments);
    assert!(!refused.status.success() && refused.errors.contains(named), "{arguments:?}: {refused:?}");
    if let Some(absent) = absent {
        assert!(!absent.exists() && !absent.with_extension("unfinished").exists(), "{arguments:?} left {absent:?}");
    }
}

#[test]
fn a_copy_taken_while_selling_is_sold_on_from_in_another_series() {
    let folder = TempDir::new();
    let (data, copy, restored) =
        (folder.path().join("data"), folder.path().join("copy"), folder.path().join("restored"));
    let mut console = Console::start(&Options::new("GB").data_dir(&data));
    sign_in(&mut console, CASHIER);
    let acknowledged: Vec<String> = (0..20).map(|_| sell(&mut console)).collect();
    let (from, to) = (text(&data).to_owned(), text(&copy).to_owned());
    let backup = thread::spawn(move || run(&["backup", &to, "--data-dir", &from]));
    let mut meanwhile = 0;
    while !backup.is_finished() {
        sell(&mut console);
        meanwhile += 1;
    }
    let backup = backup.join().expect("it ran");
    assert!(backup.status.success(), "{backup:?}");
    println!("{meanwhile} sales while the copy was taken: {}", backup.output.lines().next().unwrap_or_default());
    let last = sell(&mut console);
    assert!(console.close().status.success());
    verified(&data);
    verified(&copy);
    let original: HashSet<String> = labels(&data).into_iter().collect();
    let copied = labels(&copy);
    assert!(acknowledged.iter().all(|label| copied.contains(label)), "{copied:?}");
    assert!(original.contains(&last) && !copied.contains(&last));

    let restore = run(&["restore", text(&copy), "--data-dir", text(&restored)]);
    assert!(restore.status.success(), "{restore:?}");
    let mut console = Console::start(&Options::new("GB").data_dir(&restored));
    sign_in(&mut console, CASHIER);
    let next = sell(&mut console);
    let series = next.rsplit('-').nth(1).expect("a series");
    assert!(restore.output.contains(series) && series.len() == 4, "{next}: {}", restore.output);
    let voided = console.ok(json!({ "do": "show_sale", "receipt": 1 }));
    assert_eq!(voided["sale"]["series"], Value::Null, "an old receipt keeps its number");
    let day = console.ok(json!({ "do": "day_totals" }));
    assert_eq!(day["sales"].as_u64(), Some(copied.len() as u64 + 1));
    assert!(console.close().status.success());
    verified(&restored);
    let after = labels(&restored);
    assert_eq!(after.last(), Some(&next));
    assert_eq!(after[..copied.len()], copied[..]);
    assert!(!original.contains(&next), "{next} was issued by the original too");
}

#[test]
fn what_is_wrong_with_a_copy_is_said_and_nothing_is_overwritten() {
    let folder = TempDir::new();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let (bare, restored, key) =
        (folder.path().join("bare"), folder.path().join("restored"), folder.path().join("data/device.key"));
    let mut console = Console::start(&Options::new("GB").data_dir(&data));
    sign_in(&mut console, CASHIER);
    sell(&mut console);
    assert!(console.close().status.success());
    let [data, copy, bare, restored, key] = [&data, &copy, &bare, &restored, &key].map(|path| text(path));
    assert!(run(&["backup", copy, "--data-dir", data]).status.success());
    assert!(run(&["backup", bare, "--data-dir", data, "--without-key"]).status.success());
    check_refused(&["backup", copy, "--data-dir", data], "already", None);
    check_refused(&["restore", copy, "--data-dir", data], "already", None);
    check_refused(&["restore", copy], "--data-dir", None);
    let nowhere = Path::new(restored);
    check_refused(&["backup", restored, "--data-dir", &[data, "-none"].concat()], "sales.db", Some(nowhere));
    check_refused(&["restore", data, "--data-dir", restored], "manifest.json", Some(nowhere));
    check_refused(&["restore", bare, "--data-dir", restored], "--key", Some(nowhere));
    let other = Path::new(bare).join("other.key");
    fs::write(&other, "00".repeat(32)).expect("written");
    check_refused(&["restore", bare, "--data-dir", restored, "--key", text(&other)], "isn't the key", Some(nowhere));
    let restore = run(&["restore", bare, "--data-dir", restored, "--key", key]);
    assert!(restore.status.success(), "{restore:?}");
    verified(nowhere);
    let manifest: Value =
        serde_json::from_slice(&fs::read(Path::new(copy).join("manifest.json")).expect("there")).expect("JSON");
    for file in list(&manifest["files"]) {
        let name = file["name"].as_str().expect("a name");
        let path = Path::new(copy).join(name);
        let sound = fs::read(&path).expect("there");
        let mut bytes = sound.clone();
        let middle = bytes.len() / 2;
        bytes[middle] ^= if name == "device.key" { 1 } else { 0x10 };
        fs::write(&path, &bytes).expect("written");
        let target = folder.path().join("never");
        let named = if name == "device.key" { "device.key" } else { name };
        check_refused(&["restore", copy, "--data-dir", text(&target)], named, Some(&target));
        fs::write(&path, sound).expect("written");
    }
    println!("{} files of a copy damaged, each found", list(&manifest["files"]).len());
}

#[cfg(unix)]
#[test]
fn a_copy_is_for_this_account_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let mut console = Console::start(&Options::new("FR").data_dir(&data));
    console.ok(json!({ "do": "view" }));
    fs::write(data.join("settings.toml"), "country = \"FR\"\n").expect("written");
    assert!(run(&["backup", text(&copy), "--data-dir", text(&data)]).status.success());
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&copy), 0o700);
    assert_eq!(mode(&copy.join("device.key")), 0o600);
    assert_eq!(fs::read(copy.join("settings.toml")).expect("there"), b"country = \"FR\"\n");
}
