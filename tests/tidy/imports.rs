//! Who may know whom: imports point downwards only, and each crate does only what it is there for.

use super::Findings;
use super::source::{Source, closing, is_name, words};
use super::tree::Tree;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::{Table, Value};

/// What each of our crates may use of the others at run time. A new crate gets a line here and one in ARCHITECTURE.md.
const MAY_USE: &[(&str, &[&str])] = &[
    ("retail", &[]),
    ("hardware", &[]),
    ("ui", &[]),
    ("language", &["retail"]),
    ("fiscal", &["retail"]),
    ("protocol", &["retail"]),
    ("documents", &["retail", "language", "hardware"]),
    ("database", &["retail", "protocol"]),
    ("sync", &["retail", "protocol", "database"]),
    ("courier", &[]),
    ("workstation", &["retail", "language", "documents", "fiscal", "database", "sync", "courier", "hardware"]),
    ("screens", &["workstation", "language", "retail", "ui"]),
    ("hub", &["retail", "language", "protocol", "fiscal"]),
    ("simulation", &["retail", "protocol", "sync", "hub"]),
];

/// What build scripts may use of ours besides.
const MAY_USE_TO_BUILD: &[(&str, &[&str])] = &[("ui", &["language"])];

/// Crates of others that only some of ours may name.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["database", "hub"]),
    ("slint", &["ui", "screens", "omnitill"]),
    ("rusb", &["hardware"]),
    ("rustix", &["hardware", "omnitill"]),
    ("nix", &["database", "hardware", "omnitill"]),
    ("tokio", &["sync", "courier", "hub", "omnitill"]),
];

/// Crates where money is counted.
const MONEY: [&str; 4] = ["retail", "documents", "database", "workstation"];

/// Crates that may wait for the network without a thread.
const MAY_BE_ASYNC: [&str; 4] = ["sync", "courier", "hub", "omnitill"];

/// What the pure rules may not take from the standard library: each is passed in instead.
const NOT_PURE: [&str; 7] = ["fs", "net", "thread", "env", "process", "io", "os"];

fn allowed<'a>(table: &'a [(&str, &[&'a str])], name: &str) -> Option<&'a [&'a str]> {
    table.iter().find(|(known, _)| *known == name).map(|(_, allowed)| *allowed)
}

/// Returns every name a manifest depends on in tables of this kind, also those for one platform.
fn dependencies<'a>(manifest: &'a Table, kind: &'a str) -> impl Iterator<Item = &'a String> {
    let platforms = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = manifest.get(kind).into_iter().chain(platforms.filter_map(move |platform| platform.get(kind)));
    tables.filter_map(Value::as_table).flat_map(Table::keys)
}

#[test]
fn imports_point_downwards() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    let ours = super::manifests::members(tree);
    for (name, path) in &ours {
        let Some(may_use) = allowed(MAY_USE, name) else {
            findings.add(path, 0, format!("say in {} what '{name}' may use, after ARCHITECTURE.md", file!()));
            continue;
        };
        let text = tree.text(path);
        let manifest: Table = toml::from_str(text).unwrap_or_default();
        let line = |name: &str| 1 + text.lines().position(|line| line.starts_with(name)).unwrap_or_default();
        let to_build = allowed(MAY_USE_TO_BUILD, name).unwrap_or_default();
        for used in dependencies(&manifest, "dependencies").filter(|used| ours.contains_key(*used)) {
            if !may_use.contains(&used.as_str()) {
                findings.add(path, line(used), format!("{name} may not use {used}: it may use {may_use:?}"));
            }
        }
        for used in dependencies(&manifest, "build-dependencies").filter(|used| ours.contains_key(*used)) {
            if !to_build.contains(&used.as_str()) {
                findings.add(path, line(used), format!("the build script of {name} may not use {used}"));
            }
        }
        for (theirs, homes) in ONLY_IN.iter().filter(|(_, homes)| !homes.contains(&name.as_str())) {
            if dependencies(&manifest, "dependencies").any(|used| used == theirs) {
                findings.add(path, line(theirs), format!("{theirs} belongs to {homes:?}"));
            }
        }
    }
    findings.check("imports point downwards only");
}

#[test]
fn each_crate_keeps_to_its_task() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    for (path, source) in tree.rust.iter().filter(|(path, _)| !path.starts_with("tests/")) {
        let home = Tree::crate_of(path);
        for (theirs, homes) in ONLY_IN.iter().filter(|(_, homes)| !homes.contains(&home)) {
            for at in words(&source.code, theirs).filter(|at| is_path(&source.code, *at, theirs)) {
                findings.add(path, source.line(at), format!("{theirs} belongs to {homes:?}"));
            }
        }
    }
    for (path, source) in tree.product() {
        let home = Tree::crate_of(path);
        if !["database", "hub"].contains(&home) {
            for literal in source.product_literals().filter(|literal| is_sql(&literal.text)) {
                findings.add(path, source.line(literal.at), "SQL belongs to database: give it a function there");
            }
        }
        if !MAY_BE_ASYNC.contains(&home) {
            for at in source.words("async").chain(source.words("await")) {
                findings.add(path, source.line(at), format!("no async here, only in {MAY_BE_ASYNC:?}: use a thread"));
            }
        }
    }
    findings.check("each crate does what it is there for");
}

/// Whether a word is the name of a crate: `use slint;`, `slint::Image`.
fn is_path(code: &str, at: usize, name: &str) -> bool {
    code[at + name.len()..].starts_with("::") || code[..at].trim_end().ends_with("use")
}

fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    ["SELECT ", "INSERT INTO ", "INSERT OR ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "]
        .iter()
        .any(|it| text.starts_with(it))
        || (text.starts_with("UPDATE ") && text.contains(" SET "))
}

#[test]
fn the_rules_are_pure() {
    let mut findings = Findings::default();
    for (path, source) in Tree::get().product().filter(|(path, _)| Tree::crate_of(path) == "retail") {
        for (at, name) in standard_modules(source).into_iter().filter(|(_, name)| NOT_PURE.contains(&name.as_str())) {
            findings.add(path, source.line(at), format!("std::{name}: let the caller pass in what comes from outside"));
        }
        for word in
            ["SystemTime", "Instant", "HashMap", "HashSet", "new_v4", "now_v7", "getrandom", "println", "eprintln"]
        {
            for at in source.words(word) {
                findings.add(path, source.line(at), format!("{word}: the clock, chance and output are passed in"));
            }
        }
    }
    findings.check("retail is pure: the same input gives the same output, everywhere and always");
}

/// Returns the modules of `std` and `core` a file names, also those in `use std::{fs, io}`.
fn standard_modules(source: &Source) -> Vec<(usize, String)> {
    let code = &source.code;
    let mut found = Vec::new();
    let name_at = |at: usize| {
        let end = code[at..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(code.len() - at);
        (at, code[at..at + end].to_owned())
    };
    for at in source.words("std") {
        let Some(rest) = code[at + 3..].strip_prefix("::") else { continue };
        let from = at + 5;
        if !rest.starts_with('{') {
            found.push(name_at(from));
            continue;
        }
        let end = closing(code, from).unwrap_or(code.len());
        let mut depth = 0;
        let mut is_first = true;
        for (offset, byte) in code[from + 1..end].bytes().enumerate() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                b',' if depth == 0 => is_first = true,
                byte if is_first && byte.is_ascii_alphabetic() => {
                    found.push(name_at(from + 1 + offset));
                    is_first = false;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn money_is_never_a_float() {
    let mut findings = Findings::default();
    for (path, source) in Tree::get().product().filter(|(path, _)| MONEY.contains(&Tree::crate_of(path))) {
        for at in floats(source) {
            findings.add(path, source.line(at), "a float: count in whole minor units, or with an exact Rate");
        }
    }
    findings.check("no float comes near money");
}

/// Returns where floats are named (`f64`, `as_f64`, `1f32`) or written (`0.5`).
fn floats(source: &Source) -> Vec<usize> {
    let bytes = source.code.as_bytes();
    let byte = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
    let mut found = Vec::new();
    for (at, word) in source.code.match_indices(['f']).filter_map(|(at, _)| Some((at, source.code.get(at..at + 3)?))) {
        let is_alone = !byte(at.checked_sub(1)).is_ascii_alphabetic() && !is_name(byte(Some(at + 3)));
        let start = bytes[..at].iter().rposition(|byte| !is_name(*byte)).map_or(0, |before| before + 1);
        if ["f32", "f64"].contains(&word) && is_alone && !source.code[start..].starts_with("0x") {
            found.push(at);
        }
    }
    for (at, _) in source.code.match_indices('.') {
        let from = source.code[..at].rfind(|c: char| !c.is_ascii_digit() && c != '_').map_or(0, |before| before + 1);
        let before = byte(from.checked_sub(1));
        let is_number = from < at && before != b'.' && !is_name(before);
        if is_number && byte(Some(at + 1)).is_ascii_digit() {
            found.push(at);
        }
    }
    found.retain(|at| !source.is_test_at(*at));
    found
}

#[test]
fn documents_know_only_the_ticket_of_the_hardware() {
    let tree = Tree::get();
    let mut ticket = BTreeSet::from(["ticket".to_owned()]);
    let ours = |path: &&String| path.as_str() == "hardware/ticket.rs" || path.starts_with("hardware/ticket/");
    for source in tree.rust.keys().filter(ours).map(|path| &tree.rust[path]) {
        for kind in ["struct", "enum", "const", "type"] {
            ticket.extend(
                source.words(kind).filter_map(|at| Some(names(&source.code[at + kind.len()..]).next()?.to_owned())),
            );
        }
    }
    let mut findings = Findings::default();
    for (path, source) in tree.product().filter(|(path, _)| Tree::crate_of(path) == "documents") {
        for at in source.words("hardware").filter(|at| source.code[at + 8..].starts_with("::")) {
            for name in names(&source.code[used(&source.code, at + 10)]).filter(|name| !ticket.contains(*name)) {
                findings.add(
                    path,
                    source.line(at),
                    format!("hardware::{name}: documents fill a Ticket and know no device"),
                );
            }
        }
    }
    findings.check("documents use the ticket of the hardware and nothing else");
}

/// Returns the part that a path names: `{A, B}` or `A`.
fn used(code: &str, from: usize) -> Range<usize> {
    let length = match code[from..].starts_with('{') {
        true => closing(code, from).map_or(code.len(), |end| end + 1) - from,
        false => code[from..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(code.len() - from),
    };
    from..from + length
}

fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|name| !name.is_empty())
}

#[test]
fn floats_are_found_and_numbers_are_not() {
    #[track_caller]
    fn check(code: &str, expected: usize) {
        assert_eq!(floats(&Source::rust(code)).len(), expected, "{code}");
    }
    check("let a: f64 = x.as_f64() * 0.5 + 1f32;", 4);
    check("let a = pair.0.1 + (0..5).sum() + 0x1f32 + leaf32 + \"1.5\".len();", 0);
}
