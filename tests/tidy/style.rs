//! How the code is written: short files and functions, no loose ends, no guesses that stop a till.

use super::Findings;
use super::source::{Source, closing, first_outside, is_name, words};
use super::tree::Tree;

/// The longest file, in lines; the aim is 400.
const FILE_LINES_MAX: usize = 600;
const FILE_LINES_AIM: usize = 400;

/// The longest function, in lines; the aim is 70. A line that is one whole arm of a `match` doesn't count: a table is read line by line.
const FUNCTION_LINES_MAX: usize = 100;

fn sources() -> impl Iterator<Item = (&'static String, &'static Source)> {
    let tree = Tree::get();
    tree.rust.iter().chain(&tree.slint)
}

#[test]
fn files_are_short() {
    let mut findings = Findings::default();
    for (path, source) in sources() {
        let lines = source.text.lines().count();
        if lines > FILE_LINES_MAX {
            let what =
                format!("{lines} lines, at most {FILE_LINES_MAX}: make a folder of the same name and split by noun");
            findings.add(path, 0, what);
        } else if lines > FILE_LINES_AIM {
            println!("{path}: {lines} lines, the aim is {FILE_LINES_AIM}"); // shown with --nocapture
        }
    }
    findings.check("a file is read in one sitting");
}

#[test]
fn functions_are_short() {
    let mut findings = Findings::default();
    for (path, source) in &Tree::get().rust {
        for (name, first, lines) in functions(source) {
            if lines > FUNCTION_LINES_MAX {
                let what = format!("fn {name} has {lines} lines, at most {FUNCTION_LINES_MAX}: let leaves compute");
                findings.add(path, first, what);
            }
        }
    }
    findings.check("a function fits on a screen");
}

/// Returns every function with a body: its name, its first line, and how many lines it has.
fn functions(source: &Source) -> Vec<(&str, usize, usize)> {
    let code = &source.code;
    let mut found = Vec::new();
    for at in words(code, "fn") {
        let rest = code[at + 2..].trim_start();
        let name = &rest[..rest.bytes().position(|byte| !is_name(byte)).unwrap_or(rest.len())];
        let body = first_outside(code, at, b"{;").filter(|body| code.as_bytes()[*body] == b'{');
        let Some(end) = body.and_then(|body| closing(code, body)).filter(|_| !name.is_empty()) else { continue };
        let (first, last) = (source.line(at), source.line(end));
        let arms = code[at..end].lines().filter(|line| is_arm(line)).count();
        found.push((name, first, last - first + 1 - arms));
    }
    found
}

/// Whether a line is one whole arm of a `match`.
fn is_arm(line: &str) -> bool {
    line.contains(" => ") && line.ends_with(',')
}

#[test]
fn every_rust_file_says_what_it_is() {
    let mut findings = Findings::default();
    for (path, source) in &Tree::get().rust {
        if !source.text.starts_with("//!") {
            findings.add(path, 1, "begin with `//!`: one to three sentences in the words of the trade");
        }
    }
    findings.check("every Rust file begins with what it is");
}

#[test]
fn nothing_is_left_for_later() {
    let tree = Tree::get();
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let ours = [".rs", ".slint", ".ftl", ".sql", ".toml", ".md", ".ci/run"];
    let mut findings = Findings::default();
    for (path, text) in tree.texts.iter().filter(|(path, _)| ours.iter().any(|end| path.ends_with(end))) {
        for mark in marks {
            let source = tree.rust.get(path).or_else(|| tree.slint.get(path));
            // A text in quotes is data: three X are also the ISO 4217 code for no currency.
            let is_data = |at: usize| source.is_some_and(|source| source.is_quoted(at));
            for at in words(text, mark).filter(|at| !is_data(*at)) {
                let line = 1 + text[..at].matches('\n').count();
                findings.add(path, line, format!("{mark}: do it now, or open an issue"));
            }
        }
    }
    for (path, source) in &tree.rust {
        for name in ["todo", "unimplemented", "dbg"] {
            for at in words(&source.code, name).filter(|at| source.code[at + name.len()..].starts_with('!')) {
                findings.add(path, source.line(at), format!("{name}!: finish it"));
            }
        }
    }
    findings.check("nothing is left for later");
}

#[test]
fn nothing_is_unwrapped() {
    let mut findings = Findings::default();
    for (path, source) in Tree::get().product() {
        for at in source.words("unwrap").filter(|at| is_call(source, *at, "unwrap")) {
            findings.add(path, source.line(at), "use `?`, or `expect` with the reason why it can't fail");
        }
    }
    findings.check("no value is unwrapped without a reason");
}

fn is_call(source: &Source, at: usize, name: &str) -> bool {
    source.code[..at].ends_with('.') && source.code[at + name.len()..].starts_with("()")
}

#[test]
fn sql_is_never_put_together() {
    let mut findings = Findings::default();
    for (path, source) in Tree::get().product() {
        for name in ["format", "concat", "write", "writeln", "format_args"] {
            for at in source.words(name) {
                let open = at + name.len() + 1;
                let Some(end) = closing(&source.code, open).filter(|_| source.code[open - 1..].starts_with('!')) else {
                    continue;
                };
                for literal in source.literals_in(open..end).filter(|literal| has_sql(&literal.text)) {
                    let what = format!("{name}! builds SQL: write one `const SQL` with named parameters");
                    findings.add(path, source.line(literal.at), what);
                }
            }
        }
    }
    findings.check("no SQL is put together from parts");
}

fn has_sql(text: &str) -> bool {
    let verbs = ["SELECT", "INSERT", "UPDATE", "DELETE"];
    verbs.iter().any(|verb| words(text, verb).any(|at| text[at + verb.len()..].starts_with(char::is_whitespace)))
}

#[test]
fn a_lint_is_switched_off_for_a_reason() {
    let mut findings = Findings::default();
    for (path, source) in &Tree::get().rust {
        for (at, _) in source.code.match_indices("#![") {
            let Some(end) = closing(&source.code, at + 2) else { continue };
            let attribute = &source.code[at..end];
            // What only holds for tests needs no reason: a test may stop where a till may not.
            let is_for_tests = attribute.starts_with("#![cfg_attr(test,");
            let has_reason = words(attribute, "reason").next().is_some();
            if is_for_tests || has_reason || words(attribute, "allow").next().is_none() {
                continue;
            }
            let before = source.text[..at].lines().next_back().unwrap_or_default().trim_start();
            let after = source.text[end + 1..].lines().next().unwrap_or_default();
            let has_reason = after.contains("//") || (before.starts_with("//") && !before.starts_with("//!"));
            if !has_reason {
                findings.add(
                    path,
                    source.line(at),
                    "say why in a comment at its end or above, or with `reason = \"...\"`",
                );
            }
        }
    }
    findings.check("a lint is switched off for a reason");
}

#[test]
fn functions_are_measured_by_their_braces() {
    let source =
        Source::rust("fn a() -> [u8; 2] {\n  let s = \"}\"; // }\n  fn b(f: fn(u8)) {\n  }\n}\ntrait T { fn c(); }\n");
    assert_eq!(functions(&source), [("a", 1, 5), ("b", 3, 2)]);
}
