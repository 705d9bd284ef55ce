//! Files as they really come: packed, damaged, hostile, in old character sets, and imports that were stopped in the middle.

use super::*;
use crate::import::{ImportObserver, ImportPhase, ImportProgress, Imported, Mapping};
use flate2::{Compression, write::GzEncoder};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use std::io::Write;

const MAPPING: &str = "format = \"csv\"\n[column]\nsku = \"code\"\nname = \"name\"\nprice = \"price\"\n[constant]\ntax_category = \"gst\"\n";

struct Quiet;

impl ImportObserver for Quiet {
    fn progress(&mut self, _: &ImportProgress) {}
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).expect("in memory");
    packed.finish().expect("in memory")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

fn mapping(text: &str) -> Mapping {
    Mapping::parse(text, &country()).expect("a mapping")
}

/// Imports bytes by a mapping; returns the counts or what was said, and the list of rejects.
fn import(database: &Database, bytes: &[u8], by: &str) -> (Result<Imported, String>, String) {
    let (path, list) = (database.dir().join("file"), database.dir().join("rejects.tsv"));
    std::fs::write(&path, bytes).expect("written");
    let imported = database.import(&path, &mapping(by), &list, &mut Quiet);
    (imported.map_err(|error| error.to_string()), std::fs::read_to_string(list).unwrap_or_default())
}

#[track_caller]
fn check_taken(bytes: &[u8], by: &str, names: &[&str], rejects: &str) {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let (imported, list) = import(&database, bytes, by);
    let imported = imported.expect("imports");
    assert!(imported.is_balanced());
    assert_eq!(list, rejects);
    let mut found: Vec<String> = database
        .browse(None, None, 100)
        .expect("read")
        .0
        .iter()
        .map(|found| found.product.name.0["und"].clone())
        .collect();
    found.sort_unstable();
    assert_eq!(found, names);
}

const TWO: &str = "code,name,price\nA,Apple,1.20\nB,Bread,3\n";

#[test]
fn packing_is_told_by_the_bytes() {
    let (head, tail) = TWO.split_at(20);
    let skippable = [&[0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
    for bytes in [
        TWO.as_bytes().to_vec(),
        gzip(TWO.as_bytes()),
        [gzip(head.as_bytes()), gzip(b""), gzip(tail.as_bytes())].concat(),
        zstd(TWO.as_bytes()),
        [zstd(head.as_bytes()), skippable.clone(), zstd(tail.as_bytes())].concat(),
        [skippable, zstd(TWO.as_bytes())].concat(),
        ["\u{feff}", TWO].concat().into_bytes(),
        TWO.replace('\n', "\r\n").into_bytes(),
    ] {
        check_taken(&bytes, MAPPING, &["Apple", "Bread"], "");
    }
}

#[test]
fn old_characters_and_odd_rows() {
    let latin = b"code,name,price\nA,Cr\xe8me br\xfbl\xe9e,1\nB,\x80uro,2\n";
    check_taken(latin, &["encoding = \"windows-1252\"\n", MAPPING].concat(), &["Crème brûlée", "€uro"], "");
    let said = "the row isn't UTF-8 text (if none is, write encoding = \"windows-1252\" in the mapping)";
    let list = format!("2\t{said}\tA,Cr\\xe8me br\\xfbl\\xe9e,1\n3\t{said}\tB,\\x80uro,2\n");
    check_taken(latin, MAPPING, &[], &list);
    let list = "2\t'x\\x1by' is no price\tA,\"two\\nlines\",x\\x1by\n";
    check_taken(b"code,name,price\nA,\"two\nlines\",x\x1by\n", MAPPING, &[], list);
    let json = MAPPING.replace("csv", "ndjson");
    let deep = ["{\"code\":\"C\",\"x\":", &"[".repeat(40), &"]".repeat(40), "}"].concat();
    let rows =
        [r#"{"code":"A","name":"Apple","price":1.20}"#, r#"{"code":"B","name":"x","name":"y","price":1}"#, &deep]
            .join("\n");
    let list = [
        "2\tthe row says 'name' twice\t{\"code\":\"B\",\"name\":\"x\",\"name\":\"y\",\"price\":1}\n3\tthe row is nested deeper than 32 levels\t",
        &deep,
        "\n",
    ];
    check_taken(rows.as_bytes(), &json, &["Apple"], &list.concat());
}

#[test]
fn the_first_row_of_an_article_counts() {
    let rows = b"code,name,price\nA,Apple,1\nA,Apple,1\nA,Pear,1\n";
    let said = "4\tline 2 has already described A, and otherwise\tA,Pear,1\n";
    check_taken(rows, MAPPING, &["Apple"], said);
    check_taken(rows, &["repeated = \"first\"\n", MAPPING].concat(), &["Apple"], "");
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let (first, _) = import(&database, rows, MAPPING);
    let (again, list) = import(&database, rows, MAPPING);
    let counts = Imported {
        rows: 3,
        stored: 1,
        unchanged: 1,
        rejected: 1,
        rejects_bytes: said.len() as u64,
        ..Imported::default()
    };
    assert_eq!((first, again), (Ok(counts), Ok(Imported { stored: 0, unchanged: 2, ..counts })));
    assert_eq!(list, said);
    // Another file may say something new, and its first row counts too.
    let (other, _) = import(&database, b"code,name,price\nA,Apple,1\nA,Pear,1\n", MAPPING);
    assert_eq!(other.map(|other| (other.stored, other.unchanged, other.rejected)), Ok((0, 1, 1)));
    let (other, _) = import(&database, b"code,name,price\nA,Pear,1\n", MAPPING);
    assert_eq!(other.map(|other| other.stored), Ok(1));
}

/// A Zstandard frame of so many blocks of 128 KiB of one byte each (RFC 8878, section 3.1.1.2.2).
fn repeating_frame(byte: u8, blocks: usize) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
    for index in 0..blocks {
        let header = u32::from(index + 1 == blocks) | 1 << 1 | (128 * 1024) << 3;
        frame.extend([&header.to_le_bytes()[..3], &[byte]].concat());
    }
    frame
}

#[track_caller]
fn check_refused(what: &str, bytes: &[u8], expected: &str) {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let (imported, list) = import(&database, bytes, MAPPING);
    let said = imported.expect_err(what);
    assert!(said.contains(expected), "{what}: {said}");
    assert_eq!(
        (database.browse(None, None, 1).expect("read").1, list.as_str()),
        (0, ""),
        "{what}: nothing is half stored"
    );
}

#[test]
fn what_is_no_list_of_articles_is_refused_as_a_whole() {
    let many: String = (0..3_000).map(|row| format!("S{row},Article {row},{row}\n")).collect();
    let good = ["code,name,price\n", &many].concat().into_bytes();
    let ten_gib = |byte: u8| gzip(&vec![byte; 1 << 20]).repeat(10 * 1_024);
    let bomb = "more than 100 times its size";
    check_refused("10 GiB of one letter", &ten_gib(b'x'), bomb);
    check_refused("10 GiB of blanks after good rows", &[gzip(&good), ten_gib(b' ')].concat(), bomb);
    check_refused("10 GiB of zeros", &ten_gib(0), "no text");
    check_refused("10 GiB of one letter in one frame", &repeating_frame(b'x', 80 * 1_024), bomb);
    check_refused(
        "good rows and 1 GiB in frames",
        &[zstd(&good), repeating_frame(b'\n', 1_024).repeat(8)].concat(),
        bomb,
    );
    let window = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xff, 0x01, 0x00, 0x00];
    check_refused("a window of 3.75 TiB", &window, "MiB of memory to unpack, and at most 32 are allowed");
    let window_64 = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x80, 0x01, 0x00, 0x00];
    check_refused("a window of 64 MiB", &window_64, "it takes 64 MiB");
    check_refused("a window after good rows", &[&zstd(&good)[..], &window].concat(), "MiB of memory");
    let (packed, frame) = (gzip(&good), zstd(&good));
    for cut in [packed.len() - 1, packed.len() - 9, packed.len() / 2] {
        check_refused("a cut off gzip", &packed[..cut], "damaged or cut off");
    }
    for cut in [frame.len() - 1, frame.len() / 2, 7] {
        check_refused("a cut off frame", &frame[..cut], "damaged or cut off");
    }
    let mut wrong = packed.clone();
    let crc = wrong.len() - 8;
    wrong[crc] ^= 1;
    check_refused("a wrong checksum", &wrong, "damaged or cut off");
    check_refused("rubbish after a gzip", &[&packed[..], b"rubbish"].concat(), "damaged or cut off");
    check_refused("rubbish after a frame", &[&frame[..], b"rubbish"].concat(), "damaged or cut off");
    let utf_16 = |bom: &[u8]| [bom, &TWO.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()].concat();
    check_refused("UTF-16", &utf_16(b"\xff\xfe"), "UTF-16 text: save it as UTF-8");
    check_refused("UTF-16 without a mark", &utf_16(b""), "UTF-16 text: save it as UTF-8");
    check_refused("a spreadsheet", b"PK\x03\x04\x14\x00", "a ZIP archive or a spreadsheet");
    check_refused("packed twice", &gzip(&gzip(TWO.as_bytes())), "packed twice");
}

/// Ends an import after so many batches, as a power cut would, but with a row in every place it can be in.
struct StopsAfter(u64);

impl ImportObserver for StopsAfter {
    fn progress(&mut self, progress: &ImportProgress) {
        if progress.phase == ImportPhase::Storing && progress.rows >= self.0 {
            std::panic::resume_unwind(Box::new("stopped")); // as a panic, but says nothing
        }
    }
}

/// Everything an import leaves behind, as text.
fn contents(dir: &Scratch) -> Vec<String> {
    let connection = dir.outside(DataFile::Catalogue);
    let mut found = Vec::new();
    for sql in [
        "SELECT variant.sku, product.code, unit, content, value, line FROM variant JOIN product ON product.id = product
         JOIN price ON price.variant = variant.id JOIN import_row ON import_row.variant = variant.id ORDER BY sku",
        "SELECT file, mapping, is_finished, position, read, stored + unchanged, rejected FROM import",
        "SELECT count(*), sum(rowid), 0, 0, 0, 0 FROM search_word",
    ] {
        let mut statement = connection.prepare(sql).expect("valid SQL");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("runs");
        while let Some(row) = rows.next().expect("read") {
            let value = |index| format!("{:?}", row.get::<_, rusqlite::types::Value>(index).expect("a value"));
            found.push((0..columns).map(value).collect::<Vec<_>>().join(" "));
        }
    }
    found.push(std::fs::read_to_string(dir.path().join("rejects.tsv")).unwrap_or_default());
    found
}

#[test]
fn a_stopped_import_goes_on_where_it_was() {
    let row = |row: u64| match row % 50 {
        7 => format!("S{row},,{row}\n"),
        13 => format!("S{},Article again {row},{row}\n", row - 1),
        _ => format!("S{row},\"Article\n{row}\",{row}\n"),
    };
    let bytes = gzip(["code,name,price\n".to_owned(), (0..2_000).map(row).collect()].concat().as_bytes());
    let whole = Scratch::new();
    let database = Database::open(whole.path()).expect("opens");
    let counts = import(&database, &bytes, MAPPING).0.expect("imports");
    drop(database);
    assert_eq!((counts.rows, counts.rejected), (2_000, 80));
    let mut went_on = 0;
    for stop in (1..=5).map(|batch| batch * 500 - 499) {
        for loses_list in [false, true] {
            let dir = Scratch::new();
            let database = Database::open(dir.path()).expect("opens");
            let (path, list) = (dir.path().join("file"), dir.path().join("rejects.tsv"));
            std::fs::write(&path, &bytes).expect("written");
            let stopped = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                database.import(&path, &mapping(MAPPING), &list, &mut StopsAfter(stop)).map(|_| ())
            }));
            assert_eq!(stopped.is_err(), stop <= 2_000, "stopped at {stop}");
            drop(database);
            if loses_list {
                let _ = std::fs::remove_file(&list);
            } else if let Ok(mut list) = std::fs::OpenOptions::new().append(true).open(&list) {
                list.write_all(b"1999\twritten, but the rows of it").expect("written");
            }
            let database = Database::open(dir.path()).expect("opens");
            let imported = import(&database, &bytes, MAPPING).0.expect("imports");
            drop(database);
            went_on += usize::from(imported.rows_before > 0);
            if stop <= 2_000 {
                assert_eq!(imported.rows_before > 0, !loses_list, "stopped at {stop}");
            }
            assert_eq!((imported.rows, imported.rejected), (counts.rows, counts.rejected));
            assert_eq!(contents(&dir), contents(&whole), "stopped at {stop}, {} rows before", imported.rows_before);
        }
    }
    println!(
        "of 10 imports, 8 of them stopped, {went_on} went on where they were, the others began again without their list"
    );
}
