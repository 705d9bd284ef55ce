//! Files of the data folder are damaged, cut, emptied, deleted or exchanged, each with its log. The till sells again, says what is
//! lost, serves no wrong total, and what was damaged is kept byte for byte.

use super::*;
use crate::console::Reply;
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;

/// Damages by chance in every run; each costs a quarter of a second of processor time.
const DAMAGES: u64 = 80;
const SEED: u64 = 0x0c0a_a19e_d0d1;

/// What a shop that has sold knows of itself.
struct Sold {
    folder: TempDir,
    /// Label, total and number of lines of each sale, in their order.
    sales: Vec<(String, i64, usize)>,
}

/// The demo shop with three sales, closed or killed with a basket open.
fn shop_that_has_sold(is_killed: bool) -> Sold {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    let mut console = Console::start(&options(&data));
    sign_in(&mut console, DEMO_MANAGER);
    let mut sales = Vec::new();
    for (kind, times) in [("card", 1), ("cash", 3), ("card", 2)] {
        for _ in 0..times {
            console.ok(json!({ "do": "scan", "code": "9520426000015" }));
        }
        let basket = ring_up(&mut console, "Tea", 250 * times);
        let sale = console.ok(payment(&basket, kind))["sale"].take();
        sales.push((text(&sale["label"]), sale["total"].as_i64().expect("a total"), 2));
    }
    if is_killed {
        ring_up(&mut console, "Left over", 99);
        // The second copy is written behind the answer to whoever pays; the next answer says that it has been.
        view(&mut console);
        console.kill();
    } else {
        assert!(console.close().status.success());
    }
    Sold { folder, sales }
}

fn options(data: &Path) -> Options {
    Options::new("AU").data_dir(data)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

impl Sold {
    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A copy of this shop that is at home where it is: its first start has been told that it is one.
    fn copy(&self) -> Sold {
        let folder = TempDir::new();
        copy_dir(&self.data(), &folder.path().join("data"));
        Sold { folder, sales: self.sales.clone() }
    }
}

/// Copies a data folder with everything in it.
pub(super) fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("read") {
        let entry = entry.expect("read");
        if entry.path().is_dir() {
            copy_dir(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}

fn truncate(file: &Path, length: u64) {
    OpenOptions::new().write(true).open(file).and_then(|file| file.set_len(length)).expect("truncated");
}

fn overwrite(file: &Path, at: u64, bytes: &[u8]) {
    let mut file = OpenOptions::new().write(true).open(file).expect("opened");
    file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(bytes)).expect("written");
}

fn length(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |file| file.len())
}

/// The files in quarantine, by name.
fn kept(data: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for folder in fs::read_dir(data.join("quarantine")).into_iter().flatten().flatten() {
        for file in fs::read_dir(folder.path()).into_iter().flatten().flatten().filter(|file| file.path().is_file()) {
            found.push((file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).expect("read")));
        }
    }
    found
}

/// What the till said and served after a damage.
#[derive(Debug, Default)]
struct After {
    alerts: Vec<String>,
    /// Sales it shows of those that were made, by label.
    shown: usize,
}

/// Opens the till, sells, and checks that whatever it serves of the sales made before is right.
#[track_caller]
fn sell_again(shop: &Sold, what: &str) -> After {
    let mut console = Console::start(&options(&shop.data()));
    sign_in(&mut console, DEMO_MANAGER);
    let mut after = After::default();
    let now = match console.send(json!({ "do": "view" })) {
        // What no check can see, zeros in the text of a receipt that waits, is met by a read and put right at once.
        Reply::Refused { code, .. } if code == "data-recovered" => {
            println!("{what}: met after the start");
            view(&mut console)
        }
        Reply::Ok(mut reply) => reply["view"].take(),
        other => panic!("{what}: {other:?}"),
    };
    for alert in now["alerts"].as_array().into_iter().flatten() {
        after.alerts.push(text(&alert["code"]));
    }
    let known: BTreeMap<&str, (i64, usize)> =
        shop.sales.iter().map(|(label, total, lines)| (label.as_str(), (*total, *lines))).collect();
    let served = console.ok(json!({ "do": "recent_sales", "limit": 100 }))["sales"].take();
    let mut total = 0;
    for sale in served.as_array().expect("a list") {
        total += sale["total"].as_i64().expect("a total");
        if let Some((right, _)) = known.get(text(&sale["label"]).as_str()) {
            assert_eq!(sale["total"].as_i64(), Some(*right), "{what}: a wrong total was served");
            after.shown += 1;
        }
    }
    let day = console.ok(json!({ "do": "day_totals" }));
    assert_eq!(day["total"].as_i64(), Some(total), "{what}: the day's total isn't that of its sales");
    if now["basket"].is_object() {
        assert_eq!(now["basket"]["total"], 99, "{what}: the open basket came back with another total");
        console.ok(json!({ "do": "void_basket" }));
    }
    let sold = sell(&mut console, "Again", 111, "cash");
    let label = text(&sold["label"]);
    assert!(!known.contains_key(label.as_str()), "{what}: {label} was issued twice");
    if after.shown < shop.sales.len() {
        assert!(!after.alerts.is_empty(), "{what}: sales are missing and nobody was told");
    }
    let ended = console.close();
    assert!(ended.status.success() && !ended.errors.contains("panicked"), "{what}: {ended:?}");
    verify(&shop.data());
    after
}

/// Damages a shop that has sold, and looks at what the till makes of it: which alert it shows and how many of the three sales.
#[track_caller]
fn check(what: &str, is_killed: bool, damage: impl FnOnce(&Path), alert: &str, shown: usize) {
    let shop = shop_that_has_sold(is_killed);
    damage(&shop.data());
    let after = sell_again(&shop, what);
    println!("{what}: {:?}, {} of {} sales", after.alerts, after.shown, shop.sales.len());
    assert_eq!(after.alerts, if alert.is_empty() { vec![] } else { vec![alert.to_owned()] }, "{what}");
    assert_eq!(after.shown, shown, "{what}");
    // It stays until a manager has read it, and then it has gone for good.
    let mut console = Console::start(&options(&shop.data()));
    sign_in(&mut console, DEMO_MANAGER);
    for alert in view(&mut console)["alerts"].as_array().cloned().unwrap_or_default() {
        console.ok(json!({ "do": "acknowledge_alert", "alert": alert["id"] }));
    }
    assert_eq!(view(&mut console)["alerts"], json!([]));
    assert!(console.close().status.success());
}

#[test]
fn damaged_sales_are_kept_aside_and_written_again_from_their_second_copy() {
    let sales = |dir: &Path| dir.join("sales.db");
    check("half of sales.db", false, |dir| truncate(&sales(dir), length(&sales(dir)) / 2), "recovered-sales", 3);
    check("100 bytes of sales.db", false, |dir| truncate(&sales(dir), 100), "recovered-sales", 3);
    check("sales.db of no bytes", false, |dir| truncate(&sales(dir), 0), "recovered-sales", 3);
    check("no sales.db", false, |dir| fs::remove_file(sales(dir)).expect("removed"), "recovered-sales", 3);
    check("sales.db of noise", false, |dir| overwrite(&sales(dir), 0, &[0xa5; 4_096]), "recovered-sales", 3);
    check("another program's sales.db", false, |dir| overwrite(&sales(dir), 68, &[1, 2, 3, 4]), "recovered-sales", 3);
    check("a wrong version", false, |dir| overwrite(&sales(dir), 60, &[0, 0, 0x27, 0x10]), "recovered-sales", 3);
    let no_copy = |dir: &Path| fs::remove_dir_all(dir.join("journal-copy")).expect("removed");
    check(
        "no sales.db and no second copy",
        false,
        |dir| {
            fs::remove_file(sales(dir)).expect("removed");
            no_copy(dir);
        },
        "recovered-nothing",
        0,
    );
    check("no second copy", false, no_copy, "", 3);
}

/// Writes the second copy of the journal anew, from its own bytes.
fn change_copy(dir: &Path, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let path = dir.join("journal-copy/journal-000000000001.txt");
    let changed = change(fs::read(&path).expect("read"));
    fs::write(path, &changed).expect("written");
    changed
}

/// A second copy of the journal in which nothing is a record, beside a sound `sales.db`: kept if somebody wrote or spoiled it, and only
/// copied again if it is what a power cut leaves of lines that weren't flushed.
#[track_caller]
fn check_unreadable_copy(what: &str, is_kept: bool, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
    let shop = shop_that_has_sold(false);
    let changed = change_copy(&shop.data(), change);
    let after = sell_again(&shop, what);
    assert_eq!(after.alerts, if is_kept { vec!["recovered-copy"] } else { vec![] }, "{what}");
    assert_eq!(after.shown, 3, "{what}");
    let folders = fs::read_dir(shop.data().join("quarantine")).into_iter().flatten().flatten();
    let kept: Vec<Vec<u8>> = folders
        .filter_map(|folder| fs::read(folder.path().join("journal-copy/journal-000000000001.txt")).ok())
        .collect();
    assert_eq!(kept, if is_kept { vec![changed] } else { vec![] }, "{what}");
    // It is whole again: without sales.db every sale comes back from it.
    fs::remove_file(shop.data().join("sales.db")).expect("removed");
    let mut console = Console::start(&options(&shop.data()));
    sign_in(&mut console, DEMO_MANAGER);
    let sales = console.ok(json!({ "do": "recent_sales", "limit": 100 }))["sales"].take();
    assert_eq!(sales.as_array().map(Vec::len), Some(4), "{what}");
    assert!(console.close().status.success());
    println!("{what}: {}", if is_kept { "kept in quarantine and told" } else { "copied again" });
}

#[test]
fn a_second_copy_without_a_record_is_kept_before_it_is_written_anew() {
    let torn = |text: Vec<u8>| -> Vec<u8> {
        let lines = text.split_inclusive(|byte| *byte == b'\n');
        lines.flat_map(|line| [&line[..line.len() - 20], [0; 19].as_slice(), b"\n"].concat()).collect()
    };
    check_unreadable_copy("lines of noise", true, |_| "\0\n".repeat(9_000).into_bytes());
    check_unreadable_copy("somebody's notes", true, |_| b"Monday: milk, bread\n".to_vec());
    check_unreadable_copy("a letter changed in every line", true, |text| {
        let lines = text.split_inclusive(|byte| *byte == b'\n');
        lines.flat_map(|line| [&line[..line.len() - 9], b"~", &line[line.len() - 8..]].concat()).collect()
    });
    check_unreadable_copy("more zeros than were ever unflushed", true, |text| vec![0; text.len() + 1]);
    check_unreadable_copy("zeros", false, |text| vec![0; text.len()]);
    check_unreadable_copy("every line torn", false, torn);
    check_unreadable_copy("the beginning of its first line", false, |text| text[..90].to_vec());
    check_unreadable_copy("no bytes", false, |_| Vec::new());
}

#[test]
fn a_lost_log_is_noticed_and_its_sales_come_back() {
    let log = |dir: &Path| dir.join("sales.db-wal");
    check("no log of a killed till", true, |dir| fs::remove_file(log(dir)).expect("removed"), "recovered-sales", 3);
    check("an empty log", true, |dir| truncate(&log(dir), 0), "recovered-sales", 3);
    check("a log of noise", true, |dir| overwrite(&log(dir), 0, &[0xa5; 4_096]), "recovered-sales", 3);
    check("most of a log", true, |dir| truncate(&log(dir), length(&log(dir)) / 10 * 9), "recovered-behind", 3);
    check("a damaged index", true, |dir| overwrite(&dir.join("sales.db-shm"), 0, &[0xa5; 4_096]), "", 3);
}

#[test]
fn a_lost_catalogue_or_customer_file_is_begun_anew() {
    for (file, alert) in [("catalogue.db", "recovered-catalogue"), ("customers.db", "recovered-customers")] {
        check("noise", false, |dir| overwrite(&dir.join(file), 0, &[0xa5; 4_096]), alert, 3);
        check("half", false, |dir| truncate(&dir.join(file), length(&dir.join(file)) / 2), alert, 3);
        check("gone", false, |dir| fs::remove_file(dir.join(file)).expect("removed"), alert, 3);
    }
}

#[test]
fn a_till_without_its_key_begins_another_journal() {
    let key = |dir: &Path| dir.join("device.key");
    check("no key", false, |dir| fs::remove_file(key(dir)).expect("removed"), "recovered-key-lost", 0);
    check("half a key", false, |dir| truncate(&key(dir), 32), "recovered-key-lost", 0);
    check("noise", false, |dir| overwrite(&key(dir), 0, &[0xff; 64]), "recovered-key-lost", 0);
    check("another key", false, |dir| fs::write(key(dir), "7".repeat(64)).expect("written"), "recovered-key-lost", 0);
}

#[test]
fn a_file_damaged_while_the_till_sells_is_put_right_at_once() {
    let mut hits = 0;
    for (file, is_deleted) in [("sales.db", true), ("sales.db", false), ("catalogue.db", true), ("customers.db", true)]
    {
        let folder = TempDir::new();
        let data = folder.path().join("data");
        let mut console = Console::start(&options(&data));
        sign_in(&mut console, DEMO_MANAGER);
        sell(&mut console, "Tea", 250, "card");
        let basket = ring_up(&mut console, "Coffee", 350);
        if is_deleted {
            fs::remove_file(data.join(file)).expect("removed");
        } else {
            fs::rename(data.join(file), folder.path().join("elsewhere")).expect("moved");
            fs::write(data.join(file), "somebody's notes").expect("written");
        }
        if file == "sales.db" {
            let (code, _) = console.refused(payment(&basket, "cash"));
            assert_eq!(code, "data-recovered");
            hits += 1;
            let now = view(&mut console);
            assert_eq!(now["alerts"][0]["code"], "recovered-sales", "{now}");
            assert_eq!(now["basket"]["total"], 350, "the basket is still there");
            let sold = console.ok(payment(&now["basket"], "cash"))["sale"].take();
            assert_eq!(text(&sold["label"]).split('-').count(), 5, "a series of its own: {sold}");
        } else {
            console.ok(payment(&basket, "cash"));
        }
        let served = console.ok(json!({ "do": "recent_sales" }))["sales"].take();
        assert_eq!(served.as_array().map(Vec::len), Some(2), "{file}: {served}");
        assert!(console.close().status.success());
        sell_again(&Sold { folder, sales: Vec::new() }, file);
    }
    println!("{hits} running tills lost sales.db and sold on");
}

/// What is done to a file by chance.
const DEEDS: [&str; 6] = ["flips", "zeroed page", "cut", "deleted", "emptied", "exchanged"];
const FILES: [&str; 7] =
    ["sales.db", "sales.db-wal", "sales.db-shm", "catalogue.db", "customers.db", "device.key", "journal-copy"];

/// Damages one file of the shop; returns what it was and its damaged bytes, or `None` if it isn't there.
fn damage_by_chance(random: &mut Random, data: &Path) -> Option<(&'static str, &'static str, Option<Vec<u8>>)> {
    let file = FILES[random.below(FILES.len() as u64) as usize];
    let deed = DEEDS[random.below(DEEDS.len() as u64) as usize];
    let path = match file {
        "journal-copy" => data.join("journal-copy/journal-000000000001.txt"),
        file => data.join(file),
    };
    let length = length(&path);
    if length == 0 {
        return None;
    }
    match deed {
        "flips" => {
            let mut bytes = fs::read(&path).expect("read");
            for _ in 0..1 + random.below(8) {
                let at = random.below(length) as usize;
                bytes[at] ^= 1 << random.below(8);
            }
            fs::write(&path, bytes).expect("written");
        }
        "zeroed page" => {
            let at = random.below(length.div_ceil(4_096)) * 4_096;
            overwrite(&path, at, &vec![0; (length - at).min(4_096) as usize]);
        }
        "cut" => truncate(&path, random.below(length)),
        "deleted" => fs::remove_file(&path).expect("removed"),
        "emptied" => truncate(&path, 0),
        _ => {
            let other = data.join(["sales.db", "catalogue.db", "customers.db"][random.below(3) as usize]);
            if other == path {
                return None;
            }
            let (one, two) = (fs::read(&path).expect("read"), fs::read(&other).expect("read"));
            fs::write(&path, two).expect("written");
            fs::write(&other, one).expect("written");
        }
    }
    Some((file, deed, fs::read(&path).ok()))
}

#[test]
fn whatever_is_damaged_the_till_sells_again_and_serves_no_wrong_total() {
    let asked = std::env::var("OMNITILL_DAMAGES").ok().map(|text| text.parse().expect("a number"));
    let count = asked.unwrap_or(DAMAGES);
    println!("seed {SEED:#x}");
    let mut random = Random(SEED);
    let tills = [shop_that_has_sold(false), shop_that_has_sold(true)];
    let mut hits: BTreeMap<String, [u64; 3]> = BTreeMap::new();
    let (mut done, mut unchanged) = (0, 0);
    while done < count {
        let shop = tills[random.below(2) as usize].copy();
        let Some((file, deed, damaged)) = damage_by_chance(&mut random, &shop.data()) else { continue };
        done += 1;
        let what = format!("damage {done}: {file} {deed}");
        let after = sell_again(&shop, &what);
        let kept = kept(&shop.data());
        let kept: Vec<_> = kept.iter().filter(|(name, _)| name.starts_with(file)).collect();
        if let Some(damaged) = damaged.filter(|_| file != "sales.db-shm" && !kept.is_empty()) {
            let is_kept = kept.iter().any(|(_, bytes)| *bytes == damaged);
            assert!(is_kept, "{what}: what is kept isn't what was damaged");
            unchanged += 1;
        }
        let hit = hits.entry(format!("{file} {deed}")).or_default();
        hit[0] += 1;
        hit[1] += u64::from(after.alerts.iter().any(|alert| alert != "recovered-copied"));
        hit[2] += u64::from(after.shown == shop.sales.len());
    }
    for (what, [times, told, whole]) in hits {
        println!("{what}: {times} times, told {told} times, all sales there {whole} times");
    }
    println!("{unchanged} files in quarantine are byte for byte as they were damaged");
    println!("{done} damages: 0 wrong totals, 0 numbers issued twice, sold again each time");
    if asked.is_none() {
        println!("reduced: OMNITILL_DAMAGES=1000 does a thousand");
    }
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
