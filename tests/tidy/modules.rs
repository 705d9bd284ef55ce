//! Which Rust files are compiled, and which of them only for tests.

use super::Findings;
use super::source::{Source, first_outside, is_name, words};
use super::tree::Tree;
use std::collections::BTreeMap;
use toml::{Table, Value};

/// The Rust files that a crate reaches from its roots.
#[derive(Default)]
pub struct Modules {
    /// Each with whether it is only compiled for tests.
    reached: BTreeMap<String, bool>,
    /// Test programs, which no other file declares.
    programs: Vec<String>,
}

impl Modules {
    /// Whether a file is only compiled for tests. One that nothing reaches is judged by its name.
    pub fn is_test(&self, path: &str) -> bool {
        let is_named_so = || {
            path.ends_with("tests.rs")
                || path.split('/').any(|part| part == "tests" || part == "benches" || part == "fuzz")
        };
        self.reached.get(path).copied().unwrap_or_else(is_named_so)
    }
}

/// Follows every `mod` from the roots of every crate.
pub fn find(texts: &BTreeMap<String, String>, rust: &BTreeMap<String, Source>) -> Modules {
    let mut modules = Modules::default();
    for (manifest, text) in
        texts.iter().filter(|(path, _)| path.as_str() == "Cargo.toml" || path.ends_with("/Cargo.toml"))
    {
        let folder = manifest.strip_suffix("Cargo.toml").unwrap_or_default();
        // A manifest that can't be read is reported by its own rule.
        let manifest: Table = toml::from_str(text).unwrap_or_default();
        for (path, is_test) in roots(folder, &manifest, rust) {
            if is_test {
                modules.programs.push(path.clone());
            }
            follow(&path, true, is_test, rust, &mut modules);
        }
    }
    modules
}

/// Returns the root files of a crate's library, programs and tests; the latter marked.
fn roots(folder: &str, manifest: &Table, rust: &BTreeMap<String, Source>) -> Vec<(String, bool)> {
    let mut roots = vec!["src/lib.rs".to_owned(), "src/main.rs".to_owned(), "build.rs".to_owned()]
        .into_iter()
        .map(|path| (path, false))
        .collect::<Vec<_>>();
    let path_of = |target: &Value| Some(target.get("path")?.as_str()?.to_owned());
    roots.extend(manifest.get("lib").and_then(path_of).map(|path| (path, false)));
    for (kind, is_test) in [("bin", false), ("test", true), ("bench", true), ("example", true)] {
        let targets = manifest.get(kind).and_then(Value::as_array).into_iter().flatten();
        roots.extend(targets.filter_map(path_of).map(|path| (path, is_test)));
    }
    let package = manifest.get("package");
    for (kind, switch) in [("tests", "autotests"), ("benches", "autobenches"), ("examples", "autoexamples")] {
        if package.and_then(|package| package.get(switch)).and_then(Value::as_bool) != Some(false) {
            let inside = format!("{folder}{kind}/");
            let found = rust.keys().filter_map(|path| path.strip_prefix(&inside)).filter(|name| !name.contains('/'));
            roots.extend(found.map(|name| (format!("{kind}/{name}"), true)));
        }
    }
    let whole = roots.into_iter().map(|(path, is_test)| (format!("{folder}{path}"), is_test));
    whole.filter(|(path, _)| rust.contains_key(path)).collect()
}

fn follow(path: &str, is_root: bool, is_test: bool, rust: &BTreeMap<String, Source>, modules: &mut Modules) {
    let Some(source) = rust.get(path) else { return };
    let known = modules.reached.get(path).copied();
    if known.is_some_and(|known| !known || is_test) {
        return; // already reached, and not only by tests
    }
    modules.reached.insert(path.to_owned(), is_test);
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let owns_folder = is_root || file == "mod.rs";
    let inside = if owns_folder { folder.to_owned() } else { format!("{folder}/{}", file.trim_end_matches(".rs")) };
    for declared in declared(source) {
        let is_test = is_test || source.is_test_at(declared.at);
        let candidates = match &declared.path {
            Some(path) => vec![normal(&format!("{folder}/{path}"))],
            None => {
                let place = normal(&format!("{inside}/{}", declared.name));
                vec![format!("{place}.rs"), format!("{place}/mod.rs")]
            }
        };
        for candidate in candidates {
            follow(&candidate, false, is_test, rust, modules);
        }
    }
}

/// A `mod name;`.
struct Declared {
    at: usize,
    /// Its name, after those of the modules it is declared in: `tests/fixtures`.
    name: String,
    path: Option<String>,
}

fn declared(source: &Source) -> Vec<Declared> {
    let code = &source.code;
    let mut found = Vec::new();
    let mut around: Vec<(usize, &str)> = Vec::new(); // inline modules: where each ends, and its name
    for at in words(code, "mod") {
        let rest = code[at + 3..].trim_start();
        let name = &rest[..rest.bytes().position(|byte| !is_name(byte)).unwrap_or(rest.len())];
        if name.is_empty() {
            continue;
        }
        around.retain(|(end, _)| *end > at);
        match rest[name.len()..].trim_start().as_bytes().first() {
            Some(b'{') => {
                let open = first_outside(code, at, b"{").unwrap_or(at);
                around.push((super::source::closing(code, open).unwrap_or(code.len()), name));
            }
            Some(b';') => {
                let parts: Vec<&str> = around.iter().map(|(_, name)| *name).chain([name]).collect();
                let from = code[..at].rfind([';', '{', '}']).map_or(0, |end| end + 1);
                let path = code[from..at].find("#[path").and_then(|attribute| {
                    source.literals_in(from + attribute..at).next().map(|literal| literal.text.clone())
                });
                found.push(Declared { at, name: parts.join("/"), path });
            }
            _ => {}
        }
    }
    found
}

/// Takes `a/../` and leading slashes out of a path.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn no_rust_file_is_forgotten() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    for path in tree.rust.keys().filter(|path| !tree.modules.reached.contains_key(*path)) {
        findings.add(path, 0, "never compiled: declare it with `mod` where it belongs, or delete it");
    }
    findings.check("every Rust file is compiled");
}

#[test]
fn one_test_program_holds_the_journeys() {
    let mut findings = Findings::default();
    let programs = Tree::get().modules.programs.iter().filter(|path| path.starts_with("tests/"));
    for path in programs.filter(|path| !["tests/main.rs", "tests/window.rs"].contains(&path.as_str())) {
        findings.add(path, 0, "a test program of its own: declare it with `mod` in tests/main.rs");
    }
    findings.check("each test program costs a link, so there is one (and one for the real window)");
}
