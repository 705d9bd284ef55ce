//! Files of the data folder are missing or damaged. What can be made again is made again; what can't is refused in words, and nothing
//! is deleted or begun anew over it.

use super::*;
use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;

/// A small shop that has sold twice and is closed.
#[track_caller]
fn shop_that_has_sold() -> SmallShop {
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options());
    sell(&mut console, "Tea", 250, "card");
    sell(&mut console, "Coffee", 350, "cash");
    assert!(console.close().status.success());
    shop
}

/// Damages the data of a shop that has sold. The till has to refuse to open with these words, twice, and leave every file as it is.
#[track_caller]
fn check_refused(what: &str, words: &[&str], damage: impl FnOnce(&Path)) {
    let shop = shop_that_has_sold();
    let data_dir = shop.data_dir();
    damage(&data_dir);
    let before = files(&data_dir);
    let mut words_said = String::new();
    for _ in 0..2 {
        let ended = run(&["console", "--data-dir", &data_dir.display().to_string()]);
        assert_eq!(ended.status.code(), Some(1), "{what}: {ended:?}");
        assert!(!ended.errors.contains("panicked"), "{what}: {ended:?}");
        for word in words {
            assert!(ended.errors.contains(word), "{what}: {word} is not in: {}", ended.errors);
        }
        words_said = ended.errors;
    }
    println!("{what}: {}", words_said.trim_end());
    for (name, content) in before {
        let now = fs::read(data_dir.join(&name)).ok();
        assert!(now == Some(content), "{what}: {name} was changed");
    }
}

/// The precious files of a data folder.
fn files(data_dir: &Path) -> Vec<(String, Vec<u8>)> {
    ["sales.db", "device.key"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), fs::read(data_dir.join(name)).ok()?)))
        .collect()
}

fn truncate(file: &Path, length: u64) {
    OpenOptions::new().write(true).open(file).and_then(|file| file.set_len(length)).expect("truncated");
}

fn overwrite(file: &Path, at: u64, bytes: &[u8]) {
    let mut file = OpenOptions::new().write(true).open(file).expect("opened");
    file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(bytes)).expect("written");
}

#[test]
fn damaged_sales_are_refused_and_left_alone() {
    let length = |dir: &Path| fs::metadata(dir.join("sales.db")).expect("sales.db").len();
    check_refused("half of sales.db", &["damaged"], |dir| truncate(&dir.join("sales.db"), length(dir) / 2));
    check_refused("sales.db without its last page", &["damaged"], |dir| {
        truncate(&dir.join("sales.db"), length(dir) - 4_096);
    });
    check_refused("100 bytes of sales.db", &["sales.db"], |dir| truncate(&dir.join("sales.db"), 100));
    check_refused("sales.db of no bytes", &["sales.db"], |dir| truncate(&dir.join("sales.db"), 0));
    check_refused("no sales.db", &["sales.db"], |dir| fs::remove_file(dir.join("sales.db")).expect("removed"));
    check_refused("sales.db of noise", &["sales.db"], |dir| {
        overwrite(&dir.join("sales.db"), 0, &[0xa5; 4_096]);
    });
    check_refused("somebody else's sales.db", &["belongs to another program"], |dir| {
        overwrite(&dir.join("sales.db"), 68, &[1, 2, 3, 4]); // the application id in SQLite's header
    });
    check_refused("sales.db of a newer program", &["newer version"], |dir| {
        overwrite(&dir.join("sales.db"), 60, &[0, 0, 0x27, 0x10]); // the user version
    });
}

#[test]
fn a_missing_or_damaged_device_key_is_refused() {
    let key = |dir: &Path| dir.join("device.key");
    check_refused("no device.key", &["device.key"], |dir| fs::remove_file(key(dir)).expect("removed"));
    check_refused("empty device.key", &["device.key is damaged"], |dir| truncate(&key(dir), 0));
    check_refused("half a device.key", &["device.key is damaged"], |dir| truncate(&key(dir), 32));
    check_refused("device.key of noise", &["device.key is damaged"], |dir| overwrite(&key(dir), 0, &[0xff; 64]));
    check_refused("another till's device.key", &["doesn't belong to its journal", "device.key"], |dir| {
        fs::write(key(dir), "7".repeat(64)).expect("written");
    });
}

#[test]
fn a_device_key_put_back_opens_the_till_again() {
    let shop = shop_that_has_sold();
    let key = shop.data_dir().join("device.key");
    let kept = fs::read(&key).expect("a key");
    fs::remove_file(&key).expect("removed");
    let ended = run(&["console", "--data-dir", &shop.data_dir().display().to_string()]);
    assert!(!ended.status.success());
    assert!(!key.exists(), "no new key was made beside the journal of the old one");
    fs::write(&key, kept).expect("written");
    assert_eq!(sell(&mut shop.open(&shop.options()), "Tea", 250, "card")["receipt"], 3);
}

#[test]
fn a_lost_catalogue_comes_back() {
    let folder = TempDir::new();
    let options = Options::new("AU").data_dir(folder.path());
    let mut console = Console::start(&options);
    sign_in(&mut console, DEMO_MANAGER);
    console.ok(json!({ "do": "scan", "code": "9520426000015" }));
    assert!(console.close().status.success());
    for name in ["catalogue.db", "catalogue.db-wal", "catalogue.db-shm"] {
        let _ = fs::remove_file(folder.path().join(name));
    }
    let mut console = Console::start(&options);
    sign_in(&mut console, DEMO_MANAGER);
    // The basket was in sales.db and is back, and the same article is found again.
    let basket = console.ok(json!({ "do": "scan", "code": "9520426000015" }))["basket"].take();
    assert_eq!((&basket["items"], &basket["total"]), (&json!(2), &json!(840)));
    console.ok(payment(&basket, "card"));
    assert!(console.close().status.success());
    assert_eq!(verify(folder.path())["sales"], 1);
}

#[test]
fn a_damaged_catalogue_is_put_aside_and_said() {
    let shop = shop_that_has_sold();
    let catalogue = shop.data_dir().join("catalogue.db");
    overwrite(&catalogue, 0, &[0xa5; 4_096]);
    let damaged = fs::read(&catalogue).expect("read");
    let mut console = shop.open(&shop.options());
    let warnings = view(&mut console)["warnings"].to_string();
    assert!(warnings.contains("catalogue.db.damaged-1"), "{warnings}");
    assert_eq!(sell(&mut console, "Tea", 250, "card")["receipt"], 3);
    assert!(console.close().status.success());
    assert!(fs::read(shop.data_dir().join("catalogue.db.damaged-1")).expect("kept") == damaged);
    assert_eq!(verify(&shop.data_dir())["sales"], 3);
    println!("{warnings}");
}

#[test]
fn a_data_folder_that_cannot_be_used_is_refused() {
    let folder = TempDir::new();
    let (file, sealed) = (folder.path().join("file"), folder.path().join("sealed"));
    fs::write(&file, "a file").expect("written");
    let ended = run(&["console", "--data-dir", &file.display().to_string()]);
    assert!(!ended.status.success() && ended.errors.contains("can't be opened"), "{ended:?}");
    fs::create_dir(&sealed).expect("made");
    fs::set_permissions(&sealed, fs::Permissions::from_mode(0o500)).expect("sealed");
    if fs::write(sealed.join("probe"), "").is_ok() {
        println!("skipped a folder without the right to write: this account (root) may write everywhere");
        return;
    }
    let ended = run(&["console", "--data-dir", &sealed.join("data").display().to_string()]);
    assert!(!ended.status.success() && ended.errors.contains("may write there"), "{ended:?}");
}
