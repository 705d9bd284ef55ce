//! A catalogue comes in through the built program: killed in the middle, given again, with a hostile or damaged file.

use super::Dice;
use crate::console::{TempDir, run};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const MAPPING: &str = "format = \"csv\"\n[column]\nsku = \"code\"\nname = \"name\"\nprice = \"price\"\n[constant]\ntax_category = \"standard\"\n";

/// A list of articles, some of them spoilt or described twice.
fn list_of(rows: u64) -> String {
    let row = |row: u64| match row % 40 {
        7 => format!("S{row},,{row}\n"),
        13 => format!("S{},Described again {row},{row}\n", row - 1),
        _ => format!("S{row},Article {row},{row}.99\n"),
    };
    ["code,name,price\n".to_owned(), (1..=rows).map(row).collect()].concat()
}

/// Puts a file and its mapping into a folder; returns the command that imports it.
fn prepare(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let (file, mapping) = (folder.join("articles.csv"), folder.join("mapping.toml"));
    fs::write(&file, bytes).expect("written");
    fs::write(&mapping, MAPPING).expect("written");
    let [file, mapping, data] = [file, mapping, folder.join("data")].map(|path| path.display().to_string());
    ["import", &file, "--mapping", &mapping, "--data-dir", &data, "--country", "GB"].map(str::to_owned).to_vec()
}

fn import(arguments: &[String]) -> crate::console::Run {
    run(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What is in the catalogue, by what the till says of itself: every article with its price, and the list of refused rows.
fn contents(folder: &Path) -> (Vec<String>, String) {
    let data = folder.join("data");
    let mut console = crate::console::Console::start(&crate::console::Options::new("GB").data_dir(&data).seed(1));
    super::sign_in(&mut console, super::CASHIER);
    let (mut found, mut after) = (Vec::new(), serde_json::Value::Null);
    loop {
        let page = console.ok(serde_json::json!({ "do": "browse", "after": after, "limit": 200 }));
        let articles = super::list(&page["articles"]);
        let Some(last) = articles.last() else { break };
        after = last["product"].clone();
        found.extend(
            articles.iter().map(|article| format!("{} {} {}", article["sku"], article["name"], article["price"])),
        );
    }
    let list = fs::read_to_string(data.join("articles.csv.rejects.tsv")).expect("some were refused");
    (found, list)
}

/// The numbers of `N rows = A stored + B unchanged + ... refused`.
#[track_caller]
fn counts(output: &str) -> Vec<u64> {
    let line = output.lines().find(|line| line.contains(" rows = ")).unwrap_or_else(|| panic!("no summary: {output}"));
    let numbers: Vec<u64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
    assert_eq!(numbers[0], numbers[1..].iter().sum::<u64>(), "every row is accounted for: {line}");
    numbers
}

#[test]
fn a_killed_import_goes_on_and_ends_the_same() {
    const ROWS: u64 = 6_000;
    let rows = list_of(ROWS);
    let whole = TempDir::new();
    let arguments = prepare(whole.path(), rows.as_bytes());
    let uninterrupted = import(&arguments);
    assert!(uninterrupted.status.success(), "{uninterrupted:?}");
    let refused = ROWS / 40 * 2;
    assert_eq!(counts(&uninterrupted.output), [ROWS, ROWS - refused, 0, 0, 0, refused]);
    let expected = contents(whole.path());
    assert_eq!((expected.0.len() as u64, expected.1.lines().count() as u64), (ROWS - refused, refused));

    let again = import(&arguments);
    assert_eq!(counts(&again.output), [ROWS, 0, ROWS - refused, 0, 0, refused]);
    assert!(again.output.contains("Nothing has changed"), "{}", again.output);
    assert_eq!(contents(whole.path()), expected, "the same file again changes nothing");

    let mut dice = Dice(7);
    let (mut kills, mut went_on, mut rows_before) = (0, 0, Vec::new());
    for _ in 0..3 {
        let folder = TempDir::new();
        let arguments = prepare(folder.path(), rows.as_bytes());
        // Killed some times, each one further on: the list of refused rows tells how far it is, and grows before each commit.
        let list_bytes = expected.1.len() as i64;
        for third in 0..3 {
            let bytes = dice.between(list_bytes * third / 3 + 1, list_bytes * (third + 1) / 3);
            kills += u32::from(is_killed_at(&arguments, &folder.path().join("data/articles.csv.rejects.tsv"), bytes));
        }
        let last = import(&arguments);
        assert!(last.status.success(), "{last:?}");
        if let Some(line) = last.output.lines().find(|line| line.starts_with("went on after ")) {
            went_on += 1;
            rows_before.extend(line.split(' ').find_map(|word| word.parse::<u64>().ok()));
        }
        let found = counts(&last.output);
        assert_eq!((found[0], found[5]), (ROWS, refused));
        assert_eq!(contents(folder.path()), expected);
    }
    println!(
        "9 kills tried, {kills} hit a running import; {went_on} of 3 went on, after {rows_before:?} of {ROWS} rows"
    );
    assert!(kills >= 3 && went_on >= 1, "the kills missed: {kills} hit, {went_on} went on");
}

/// Starts an import and kills it (SIGKILL) as soon as its list of refused rows is so long; whether it was still running.
fn is_killed_at(arguments: &[String], list: &Path, bytes: i64) -> bool {
    let mut child = Command::new(env!("CARGO_BIN_EXE_omnitill"))
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    loop {
        if child.try_wait().expect("a child can be waited for").is_some() {
            return false;
        }
        if fs::metadata(list).is_ok_and(|list| list.len() as i64 >= bytes) {
            child.kill().expect("it can be killed");
            return child.wait().is_ok_and(|status| !status.success());
        }
        std::thread::yield_now();
    }
}

/// A list of refused rows where it was asked for, and never over the file itself.
#[test]
fn the_list_of_refused_rows_goes_where_it_is_told() {
    let folder = TempDir::new();
    let mut arguments = prepare(folder.path(), "code,name,price\nA,Apple,1\nB,,1\nC,\u{e9}t\u{e9},x\n".as_bytes());
    let list = folder.path().join("refused.tsv");
    arguments.extend(["--rejects".to_owned(), list.display().to_string()]);
    let imported = import(&arguments);
    assert!(imported.status.success() && imported.output.contains(&list.display().to_string()), "{imported:?}");
    assert_eq!(counts(&imported.output), [3, 1, 0, 0, 0, 2]);
    let said = fs::read_to_string(&list).expect("there");
    assert_eq!(said, "3\tthe article has no name\tB,,1\n4\t'x' is no price\tC,\u{e9}t\u{e9},x\n");
    let file = folder.path().join("articles.csv");
    *arguments.last_mut().expect("the list") = file.display().to_string();
    let refused = import(&arguments);
    assert!(!refused.status.success() && refused.errors.contains("is the file to be imported"), "{refused:?}");
    assert!(fs::read_to_string(file).expect("there").starts_with("code,"), "the file is untouched");
}

/// Ten gigabytes in ten megabytes: refused within seconds, in words, with nothing stored and little memory.
#[test]
fn a_bomb_is_refused_in_words() {
    // A Zstandard frame of blocks that repeat one letter (RFC 8878, section 3.1.1.2.2): 80 x 1,024 x 128 KiB.
    let mut bomb = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
    for block in 1..=80 * 1_024_u32 {
        let header = u32::from(block == 80 * 1_024) | 1 << 1 | (128 * 1_024) << 3;
        bomb.extend([&header.to_le_bytes()[..3], b"x"].concat());
    }
    let folder = TempDir::new();
    let arguments = prepare(folder.path(), &bomb);
    let refused = import(&arguments);
    assert!(!refused.status.success(), "{refused:?}");
    assert!(refused.errors.contains("it unpacks to more than 100 times its size"), "{}", refused.errors);
    assert!(refused.errors.contains("Nothing of it has been stored by this run"), "{}", refused.errors);
    assert!(!folder.path().join("data/articles.csv.rejects.tsv").exists());
    fs::write(folder.path().join("articles.csv"), "code,name,price\nA,Apple,1\n").expect("written");
    assert_eq!(counts(&import(&arguments).output), [1, 1, 0, 0, 0, 0], "the till goes on with another file");
}

/// Memory a process has had at most, in KiB (Linux).
fn most_memory_kib(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

/// A row of 64 MiB is refused by its line and isn't held in memory; the rows around it come in.
#[test]
fn a_row_without_end_takes_no_memory() {
    const ROW_MIB: usize = 64;
    let folder = TempDir::new();
    let rows = ["code,name,price\nA,Apple,1\nB,", &"x".repeat(ROW_MIB << 20), ",2\nC,Cherry,3\n"].concat();
    let arguments = prepare(folder.path(), rows.as_bytes());
    let program = Command::new(env!("CARGO_BIN_EXE_omnitill")).args(&arguments).stdout(Stdio::piped()).spawn();
    let mut program = program.expect("the program starts");
    let mut most_kib = 0;
    while program.try_wait().expect("a child can be waited for").is_none() {
        most_kib = most_memory_kib(program.id()).unwrap_or_default().max(most_kib);
        std::thread::yield_now();
    }
    let output = program.wait_with_output().expect("it has ended");
    assert_eq!(counts(&String::from_utf8_lossy(&output.stdout)), [3, 2, 0, 0, 0, 1]);
    let list = fs::read_to_string(folder.path().join("data/articles.csv.rejects.tsv")).expect("there");
    assert!(list.starts_with("3\tthe row is longer than 65536 bytes\tB,xxx") && list.len() < 400, "{}", list.len());
    println!("a row of {ROW_MIB} MiB: at most {most_kib} KiB of memory");
    assert!(most_kib > 0 && most_kib < (ROW_MIB as u64) << 10, "the row was held: {most_kib} KiB");
}
