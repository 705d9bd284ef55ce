//! Each shipped profile against the database it was made from, and a receipt for it read back with that database's
//! own page numbers.

use super::decoder::{Seen, read};
use super::languages::shipped;
use crate::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

#[derive(Deserialize)]
struct Database {
    commit: String,
    profiles: BTreeMap<String, Known>,
}

/// What escpos-printer-db says of a model.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Known {
    columns: usize,
    dots: usize,
    unchecked: Vec<String>,
    code_pages: BTreeMap<u8, String>,
    features: Features,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Features {
    #[serde(rename = "barcodeB")]
    code128: bool,
    bit_image_raster: bool,
    paper_full_cut: bool,
    paper_part_cut: bool,
    qr_code: bool,
}

fn database() -> Database {
    serde_json::from_str(include_str!("fixtures/escpos_printer_db.json")).unwrap()
}

/// "PC858" of ours is "CP858" there.
fn name_there(page: impl std::fmt::Debug) -> String {
    format!("{page:?}").replace("Wpc", "CP").replace("Pc", "CP")
}

#[test]
fn profiles_say_what_their_source_says() {
    let database = database();
    assert!(database.profiles.len() >= 12);
    for (name, known) in &database.profiles {
        let profile = Profile::named(name).unwrap();
        let is_taken = |fact: &str| !known.unchecked.iter().any(|unchecked| unchecked == fact);
        let text =
            std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("profiles/{name}.toml")));
        let text = text.unwrap();
        assert!(text.contains(&database.commit) && text.contains("CC-BY-4.0"), "{name} names its source");
        assert!(known.unchecked.iter().filter(|fact| *fact != "dots").all(|fact| text.contains(fact)), "{name}");
        assert!(!is_taken("columns") || profile.columns == known.columns, "{name}");
        assert!(!is_taken("dots") || profile.dots == known.dots, "{name}");
        assert!(profile.dots <= known.dots, "{name}");
        for (page, number) in &profile.code_pages {
            assert_eq!(known.code_pages.get(number), Some(&name_there(page)), "{name} {number}");
        }
        let cut = match (known.features.paper_part_cut, known.features.paper_full_cut) {
            (true, _) => Cut::Partial,
            (false, true) => Cut::Full,
            (false, false) => Cut::None,
        };
        let ours = (profile.qr, profile.barcodes, profile.pictures, profile.cut);
        assert_eq!(
            ours,
            (known.features.qr_code, known.features.code128, known.features.bit_image_raster, cut),
            "{name}"
        );
    }
}

fn receipt() -> Ticket {
    let mut ticket = Ticket::new();
    ticket
        .styled("Café Dvořák", Align::Centre, Style::LARGE)
        .rule()
        .amount("Čaj, Øl, Łódź, naïve “tea” – 5 €", "12,50", Style::PLAIN)
        .amount("Ζυμαρικά Привет Işık", "3,20", Style::PLAIN)
        .amount("شاي", "1.00", Style::PLAIN)
        .amount("Total", "16,70", Style { bold: true, ..Style::LARGE })
        .qr("https://example.org/r/1")
        .code128("R-1001");
    ticket
}

/// What came out, line by line: text as it reads, drawn lines by their size, codes and the rest by their bytes.
fn describe(profile: &Profile, seen: &[Seen]) -> String {
    let mut text = String::new();
    for seen in seen {
        match seen {
            Seen::Line(line) => {
                assert!(!line.contains('\u{fffd}'), "{line}");
                text.push_str(line.trim_end());
            }
            Seen::Band { width, dots } => {
                assert!(profile.pictures && *width <= profile.dots && dots.len() / width <= 128);
                text.push_str(&format!("[drawn {width} x {}]", dots.len() / width));
            }
            Seen::Other(bytes) if matches!(bytes[..2], [0x1d, b'(' | b'k' | b'V']) => {
                text.push_str(&format!("[{}]", bytes[..2].escape_ascii()));
            }
            Seen::Other(_) => continue,
        }
        text.push('\n');
    }
    text
}

#[test]
fn every_profile_prints_a_receipt_that_reads_back() {
    let database = database();
    let mut found = String::new();
    let mut families = BTreeSet::new();
    for name in Profile::names() {
        let profile = Profile::named(name).unwrap().with_fonts(shipped());
        // Those that are in no database count their pages as a relative does.
        let numbers: BTreeMap<u8, String> = match database.profiles.get(name) {
            Some(known) => known.code_pages.clone(),
            None => profile.code_pages.iter().map(|(page, number)| (*number, name_there(page))).collect(),
        };
        let page = |number: u8| numbers.get(&number).cloned().unwrap_or_else(|| "CP437".to_string());
        let encoded = encode_and_tell(&receipt(), &profile, 1);
        let text = describe(&profile, &read(&encoded.bytes, page));
        assert!(encoded.missing.is_empty() || !profile.pictures, "{name} {:?}", encoded.missing);
        families.insert(name.split('-').next().unwrap());
        found.push_str(&format!("## {name}: {} columns, {} dots\n{text}\n", profile.columns, profile.dots));
    }
    assert!(Profile::names().count() >= 16 && families.len() >= 12, "{families:?}");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/profiles.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return std::fs::write(path, found).unwrap();
    }
    assert!(found == std::fs::read_to_string(&path).unwrap_or_default(), "UPDATE_GOLDEN=1 rewrites it:\n{found}");
}
