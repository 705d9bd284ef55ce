//! Manifests: one place for versions and lints, and a build that needs nothing but Rust and a C compiler.

use super::Findings;
use super::tree::Tree;
use std::collections::BTreeMap;
use toml::{Table, Value};

/// Crates that can't take the lints of the workspace, and why.
const WITHOUT_LINTS: &[(&str, &str)] = &[("ui", "Slint's generated code is compiled in it")];

/// A workspace of its own, which nobody who builds or tests the till needs.
pub const OUTSIDE: &str = "fuzz/";

/// The oldest `libsqlite3-sys` whose bundled SQLite may hold a shop's sales.
const SQLITE_CRATE_MIN: [u32; 3] = [0, 39, 1];

/// Returns our crates, each with the path of its manifest; the program itself is not among them.
pub fn members(tree: &Tree) -> BTreeMap<String, String> {
    let manifests = tree.paths.iter().filter(|path| path.ends_with("/Cargo.toml") && !path.starts_with(OUTSIDE));
    let named = manifests.filter_map(|path| {
        let manifest: Table = toml::from_str(tree.text(path)).ok()?;
        Some((manifest.get("package")?.get("name")?.as_str()?.to_owned(), path.clone()))
    });
    named.collect()
}

fn line_of(text: &str, start: &str) -> usize {
    text.lines().position(|line| line.starts_with(start)).map_or(0, |line| line + 1)
}

#[test]
fn manifests_share_one_version_and_one_set_of_lints() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    let is_manifest = |path: &&String| path.as_str() == "Cargo.toml" || path.ends_with("/Cargo.toml");
    for path in tree.paths.iter().filter(is_manifest).filter(|path| !path.starts_with(OUTSIDE)) {
        let text = tree.text(path);
        let manifest: Table = match toml::from_str(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                findings.add(path, 0, format!("can't be read: {error}"));
                continue;
            }
        };
        let inherits =
            |table: Option<&Value>| table.and_then(|table| table.get("workspace")) == Some(&Value::Boolean(true));
        let package = manifest.get("package");
        for key in ["version", "edition", "rust-version", "license", "publish"] {
            if !inherits(package.and_then(|package| package.get(key))) {
                findings.add(path, line_of(text, key), format!("write {key}.workspace = true"));
            }
        }
        let name = package.and_then(|package| package.get("name")).and_then(Value::as_str).unwrap_or_default();
        if !inherits(manifest.get("lints")) && !WITHOUT_LINTS.iter().any(|(known, _)| *known == name) {
            findings.add(path, 0, "write [lints] workspace = true");
        }
        let platforms = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
        for table in platforms.filter_map(Value::as_table).chain([&manifest]) {
            for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
                for (used, value) in table.get(kind).and_then(Value::as_table).into_iter().flatten() {
                    if value.is_str() || value.get("version").is_some() {
                        let what = format!(
                            "the version of {used} belongs to [workspace.dependencies]: {used}.workspace = true"
                        );
                        findings.add(path, line_of(text, used), what);
                    }
                }
            }
        }
    }
    findings.check("versions and lints stand in the root Cargo.toml, once");
}

#[test]
fn every_crate_is_tested_by_one_command() {
    let mut findings = Findings::default();
    let text = Tree::get().text("Cargo.toml");
    let manifest: Table = toml::from_str(text).unwrap_or_default();
    let list = |key: &str| -> Vec<&str> {
        let workspace = manifest.get("workspace").and_then(|workspace| workspace.get(key));
        workspace.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let members = list("members");
    let tested = list("default-members");
    for member in members.iter().chain(&["."]).filter(|member| !tested.contains(member)) {
        findings.add("Cargo.toml", line_of(text, "default-members"), format!("default-members lacks \"{member}\""));
    }
    findings.check("`cargo test` tests every crate");
}

#[test]
fn sqlite_is_new_enough() {
    let lock: Table = toml::from_str(Tree::get().text("Cargo.lock")).unwrap_or_default();
    let packages = lock.get("package").and_then(Value::as_array).into_iter().flatten();
    let mut seen = 0;
    for package in packages.filter(|package| package.get("name").and_then(Value::as_str) == Some("libsqlite3-sys")) {
        seen += 1;
        let version = package.get("version").and_then(Value::as_str).unwrap_or_default();
        let numbers: Vec<u32> = version.split(['.', '+', '-']).map_while(|part| part.parse().ok()).collect();
        assert!(
            numbers.as_slice() >= SQLITE_CRATE_MIN.as_slice(),
            "Cargo.lock: libsqlite3-sys {version} bundles an older SQLite than sales are trusted to; {SQLITE_CRATE_MIN:?} is the oldest"
        );
    }
    assert_eq!(seen, 1, "Cargo.lock: one libsqlite3-sys, or two SQLites write the same files");
}

/// The commands of the README that test, as a person would type them.
fn readme_commands(readme: &str) -> Vec<(usize, &str)> {
    let mut is_inside = false;
    let mut commands = Vec::new();
    for (index, line) in readme.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            is_inside = !is_inside;
        } else if is_inside {
            let command = line.trim().trim_start_matches("$ ");
            let command = command.split(" #").next().unwrap_or_default().trim();
            if command == "cargo test" || command.starts_with("cargo test ") {
                commands.push((index + 1, command));
            }
        }
    }
    commands
}

#[test]
fn ci_runs_what_the_readme_says() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    let ci = tree.text(".ci/run");
    let steps: Vec<&str> = ci.lines().filter_map(|line| line.trim().strip_prefix("step ")).map(str::trim).collect();
    let commands = readme_commands(tree.text("README.md"));
    let Some((line, tests)) = commands.first() else {
        findings.add("README.md", 0, "says in no code block how to test: `cargo test --locked`");
        return findings.check("CI runs the command of the README");
    };
    if !steps.contains(tests) {
        findings.add("README.md", *line, format!("'{tests}' is no step of .ci/run: {steps:?}"));
    }
    findings.check("CI runs the command of the README");
}
