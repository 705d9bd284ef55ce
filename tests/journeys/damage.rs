//! `omnitill verify` finds what was done to a till's data behind its back. Here the bytes of its files are changed; changes
//! through SQL are among the tests of the crate `database`.

use super::{CASHIER, Dice, MANAGER, list, sign_in};
use crate::console::{Console, JournalRecord, Options, Run, TempDir, exported, journal_of, run, verified};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// A note that stands readable in the table of lines and in the print job.
const NOTE: &str = "seventeen silver spoons";
/// The reason of a post-void.
const REASON: &str = "the spoons were spotted";

/// Bits that are flipped, one a copy.
const FLIPS: usize = 80;

/// A closed till that sold, undid a sale and opened its drawer.
fn closed_till() -> TempDir {
    let folder = TempDir::new();
    let mut console = Console::start(&Options::new("GB").data_dir(folder.path()).seed(6));
    sign_in(&mut console, CASHIER);
    for customer in 0..6 {
        console.ok(json!({ "do": "scan", "code": "9520426000015" }));
        console.ok(json!({ "do": "add", "sku": "4011", "quantity": "0.420 kg" }));
        if customer == 2 {
            console.ok(json!({ "do": "set_note", "line": 1, "note": NOTE }));
        }
        console.ok(json!({ "do": "tender", "kind": "cash", "amount": 1_000 }));
    }
    sign_in(&mut console, MANAGER);
    console.ok(json!({ "do": "post_void", "receipt": 2, "reason": REASON }));
    console.ok(json!({ "do": "no_sale", "reason": "float" }));
    assert!(console.close().status.success());
    let left: Vec<String> = fs::read_dir(folder.path())
        .expect("the folder is there")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with("-wal"))
        .collect();
    assert_eq!(left, Vec::<String>::new(), "a till that is closed has all its data in its files");
    folder
}

/// Copies the data, changes the bytes of `sales.db`, and returns what `verify` says and how it ended.
#[track_caller]
fn verify_damaged(original: &Path, damage: impl FnOnce(&mut Vec<u8>)) -> (TempDir, Run) {
    let copy = TempDir::new();
    // Without the second copy of the journal: what stands here is for `verify` to find in `sales.db` itself.
    let files = fs::read_dir(original).expect("the folder is there").map(|file| file.expect("a file").path());
    for file in files.filter(|file| file.is_file()) {
        fs::copy(&file, copy.path().join(file.file_name().expect("a name"))).expect("it can be copied");
    }
    let path = copy.path().join("sales.db");
    let mut bytes = fs::read(&path).expect("it is there");
    damage(&mut bytes);
    fs::write(&path, bytes).expect("it can be written");
    let verify = run(&["verify", &copy.path().display().to_string()]);
    (copy, verify)
}

/// The codes of the breaks in a report; it must be JSON and end with 1.
#[track_caller]
fn breaks(verify: &Run) -> Vec<String> {
    let report: Value = serde_json::from_str(&verify.output).unwrap_or_else(|error| panic!("{error}: {verify:?}"));
    assert_eq!(verify.status.code(), Some(1), "{verify:?}");
    for found in list(&report["breaks"]) {
        assert!(
            ["code", "at", "text"].iter().all(|key| found[key].as_str().is_some_and(|text| !text.is_empty())),
            "{found}"
        );
    }
    list(&report["breaks"]).iter().map(|found| found["code"].as_str().expect("a code").to_owned()).collect()
}

fn positions(bytes: &[u8], text: &str) -> Vec<usize> {
    bytes.windows(text.len()).enumerate().filter(|(_, part)| *part == text.as_bytes()).map(|(at, _)| at).collect()
}

#[test]
fn a_changed_letter_is_found_wherever_it_stands() {
    let folder = closed_till();
    verified(folder.path());
    let original = fs::read(folder.path().join("sales.db")).expect("it is there");
    for (text, expected) in [
        (NOTE, ["sale-line-copy"].as_slice()),
        (REASON, ["post-void-copy"].as_slice()),
        ("BAK-01", ["sale-line-copy", "stock"].as_slice()),
    ] {
        let mut found: Vec<String> = Vec::new();
        for at in positions(&original, text) {
            let (_, verify) = verify_damaged(folder.path(), |bytes| bytes[at] ^= 1);
            if !verify.status.success() {
                found.extend(breaks(&verify));
            }
        }
        for code in expected {
            assert!(found.iter().any(|known| known == code), "{text}: {code} isn't among {found:?}");
        }
    }
}

/// A record's bytes stand packed before the hash of the record before it and its own.
#[test]
fn a_changed_byte_of_a_record_is_found_wherever_it_stands() {
    let folder = closed_till();
    let original = fs::read(folder.path().join("sales.db")).expect("it is there");
    let records = journal_of(folder.path());
    let mut flips = 0;
    for record in &records {
        let hash: Vec<u8> = (0..record.hash.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&record.hash[at..at + 2], 16).expect("hexadecimal"))
            .collect();
        // The next record has it as the hash of the one before.
        let places: Vec<usize> =
            original.windows(hash.len()).enumerate().filter(|(_, part)| *part == hash).map(|(at, _)| at).collect();
        let is_own = |at: &&usize| holds_previous(&original, **at, &records, record.number);
        // Where a page was divided, what stood on it before may still be there beside it.
        let own: Vec<usize> = places.iter().filter(is_own).copied().collect();
        assert!(!own.is_empty(), "record {} isn't in the file", record.number);
        for back in [5, 20] {
            let (_, verify) =
                verify_damaged(folder.path(), |bytes| own.iter().for_each(|at| bytes[at - 32 - back] ^= 1));
            let found = breaks(&verify);
            assert!(found.iter().any(|code| code == "journal-changed"), "record {}, {back}: {found:?}", record.number);
            flips += 1;
        }
    }
    println!("{flips} flips in {} records, each found", records.len());
}

/// Whether the 32 bytes before this place are the hash of the record before.
fn holds_previous(bytes: &[u8], at: usize, records: &[JournalRecord], number: u64) -> bool {
    let genesis = "0".repeat(64);
    let before = if number == 1 { &genesis } else { &records[number as usize - 2].hash };
    at >= 32 && bytes[at - 32..at].iter().map(|byte| format!("{byte:02x}")).collect::<String>() == *before
}

#[test]
fn whatever_byte_flips_the_sales_are_right_or_the_break_is_named() {
    let folder = closed_till();
    let sold = exported(folder.path());
    let bytes = fs::read(folder.path().join("sales.db")).expect("it is there");
    // Most of a small file is room for more, all zeros.
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    let mut dice = Dice(17);
    let (mut named, mut harmless) = (0, 0);
    for _ in 0..FLIPS {
        let (at, bit) = (used[dice.between(0, used.len() as i64 - 1) as usize], dice.between(0, 7));
        let (copy, verify) = verify_damaged(folder.path(), |bytes| bytes[at] ^= 1 << bit);
        match verify.status.code() {
            Some(0) => {
                assert_eq!(exported(copy.path()), sold, "byte {at} bit {bit}");
                harmless += 1;
            }
            // A bit in the file's own mark or version: it is said in words what it seems to be.
            Some(1) if ["another program", "newer version"].iter().any(|words| verify.errors.contains(words)) => {
                named += 1;
            }
            _ => {
                assert!(!breaks(&verify).is_empty(), "byte {at} bit {bit}");
                named += 1;
            }
        }
    }
    println!(
        "{FLIPS} flipped bits: {named} named, {harmless} that no sale depends on, such as in the text of a print job"
    );
}

#[test]
fn a_file_that_is_cut_emptied_or_gone_is_named() {
    let folder = closed_till();
    let (_, verify) = verify_damaged(folder.path(), |bytes| bytes.truncate(bytes.len() / 2));
    assert!(breaks(&verify).contains(&"file-damaged".to_owned()));
    let (_, verify) = verify_damaged(folder.path(), |bytes| bytes[..16].fill(0));
    assert!(breaks(&verify).contains(&"file-damaged".to_owned()));
    let (copy, _) = verify_damaged(folder.path(), |_| {});
    fs::remove_file(copy.path().join("sales.db")).expect("it was there");
    for command in ["verify", "export"] {
        let gone = run(&[command, &copy.path().display().to_string()]);
        assert!(!gone.status.success() && gone.errors.contains("sales.db"), "{gone:?}");
    }
}
