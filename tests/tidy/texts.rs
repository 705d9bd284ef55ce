//! Texts: every message is used, and every message asked for is there in every language.
//!
//! That translations take the same arguments is tested in `language`; that `Tr.<key>` exists is the build's business.

use super::Findings;
use super::source::{Literal, Source, closing, is_name, words};
use super::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};

/// The language that has every message.
const REFERENCE: &str = "en";

/// A message: its file, its line, and everything up to the next one.
struct Message<'a> {
    path: &'a str,
    line: usize,
    body: String,
}

/// Returns the messages of a language by key.
fn messages<'a>(tree: &'a Tree, tag: &str) -> BTreeMap<&'a str, Message<'a>> {
    let mut found: BTreeMap<&str, Message> = BTreeMap::new();
    for (path, _) in tree.below(&format!("locales/{tag}")).filter(|(path, _)| path.ends_with(".ftl")) {
        let mut open = None;
        for (index, line) in tree.text(path).lines().enumerate() {
            let key = line.split_once('=').map(|(key, _)| key.trim_end()).filter(|key| is_key(key));
            if let Some(key) = key {
                open = Some(key);
                found.insert(key, Message { path, line: index + 1, body: String::new() });
            }
            if let Some(message) = open.filter(|_| !line.starts_with('#')).and_then(|key| found.get_mut(key)) {
                message.body.push_str(line);
                message.body.push('\n');
            }
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Reports a key that a language lacks which says everything. The others fall back to English (`language` lists where).
fn require(key: &str, path: &str, line: usize, findings: &mut Findings) {
    let tree = Tree::get();
    for tag in language::COMPLETE {
        if !messages(tree, tag).contains_key(key) {
            findings.add(path, line, format!("'{key}' is not in locales/{tag}"));
        }
    }
}

/// Returns every text of the product.
fn product_literals() -> impl Iterator<Item = (&'static str, &'static Source, &'static Literal)> {
    Tree::get()
        .product()
        .flat_map(|(path, source)| source.product_literals().map(move |literal| (path, source, literal)))
}

/// What the product asks for.
#[derive(Default)]
struct Asked {
    keys: BTreeSet<String>,
    /// The texts of the product that could be a code or the rest of a key.
    words: BTreeSet<&'static str>,
    /// What stands before and after the part filled in: `("status-", "")`.
    families: Vec<(String, String)>,
}

impl Asked {
    fn find() -> Asked {
        let tree = Tree::get();
        let mut asked = Asked::default();
        for source in tree.slint.values() {
            for (at, _) in source.text.match_indices("Tr.") {
                let name = source.text[at + 3..].split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                asked.keys.extend(name.take(1).map(|name| name.replace('_', "-")));
            }
        }
        let stems: Vec<String> =
            tree.stems("locales/en", ".ftl").iter().map(|stem| format!("{}-", stem.replace('_', "-"))).collect();
        for (_, _, literal) in product_literals() {
            let text = literal.text.as_str();
            let is_message = |text: &str| stems.iter().any(|stem| text.starts_with(stem.as_str()));
            match (text.split_once('{'), text.rsplit_once('}')) {
                (Some((before, _)), Some((_, after))) if is_message(before) => {
                    asked.families.push((before.to_owned(), after.to_owned()));
                }
                (None, None) if is_key(text) => {
                    asked.words.insert(text);
                }
                _ => {}
            }
        }
        // These families are known by their members: codes, keys of errors, titles of countries.
        asked.families.retain(|(before, _)| !["refusals-", "problems-", "receipt-title-"].contains(&before.as_str()));
        asked.keys.extend(titles(tree).into_iter().map(|(_, title)| format!("receipt-title-{title}")));
        asked
    }

    fn has(&self, key: &str) -> bool {
        let rest = ["refusals-", "problems-"].iter().find_map(|family| key.strip_prefix(family));
        rest.is_some_and(|rest| self.words.contains(rest))
            || self.keys.contains(key)
            || self.words.contains(key)
            || self.families.iter().any(|(before, after)| {
                key.strip_prefix(before.as_str())
                    .and_then(|rest| rest.strip_suffix(after.as_str()))
                    .is_some_and(|it| !it.is_empty())
            })
    }
}

/// Returns the country files with the receipt titles they and their duties ask for.
fn titles(tree: &Tree) -> Vec<(&str, String)> {
    let files = tree.below("assets/countries").filter(|(_, rest)| rest.ends_with("/country.toml"));
    let titles = |path: &str| -> Option<Vec<String>> {
        let country: toml::Table = toml::from_str(tree.text(path)).ok()?;
        let receipt = country.get("receipt")?;
        let duties = receipt.get("duty").and_then(|duties| duties.as_array()).into_iter().flatten();
        let titles = [receipt].into_iter().chain(duties).filter_map(|part| part.get("title")?.as_str());
        Some(titles.map(str::to_owned).collect())
    };
    files.flat_map(|(path, _)| titles(path).into_iter().flatten().map(move |title| (path, title))).collect()
}

#[test]
fn every_message_is_used() {
    let tree = Tree::get();
    let asked = Asked::find();
    let reference = messages(tree, REFERENCE);
    let mut findings = Findings::default();
    for (key, message) in &reference {
        let is_named = reference.iter().any(|(other, by)| other != key && names(&by.body, key));
        if !asked.has(key) && !is_named {
            findings.add(
                message.path,
                message.line,
                format!("'{key}' is never asked for: use it or delete it everywhere"),
            );
        }
    }
    findings.check("every message is used");
}

/// Whether a message names another: `{ other }`.
fn names(body: &str, key: &str) -> bool {
    body.split('{').skip(1).any(|part| part.split('}').next().unwrap_or_default().trim() == key)
}

#[test]
fn every_message_asked_for_is_there() {
    let tree = Tree::get();
    let reference = messages(tree, REFERENCE);
    let stems: BTreeSet<&str> = reference.keys().filter_map(|key| key.split('-').next()).collect();
    let mut findings = Findings::default();
    for (path, source) in tree.product() {
        for call in [".text", ".format"] {
            for (at, _) in source.code.match_indices(call).filter(|(at, _)| !source.is_test_at(*at)) {
                let open = at + call.len();
                let Some(literal) = source.literal_after(open + 1).filter(|_| source.code[open..].starts_with('('))
                else {
                    continue;
                };
                let key = literal.text.as_str();
                let is_message = is_key(key) && key.split_once('-').is_some_and(|(stem, _)| stems.contains(stem));
                if is_message && !reference.contains_key(key) {
                    findings.add(
                        path,
                        source.line(literal.at),
                        format!("'{key}' is in no file of locales/{REFERENCE}"),
                    );
                }
            }
        }
    }
    for (path, title) in titles(tree) {
        require(&format!("receipt-title-{title}"), path, 0, &mut findings);
    }
    findings.check("every message asked for is there");
}

/// Returns each `Refusal::new("code")`: where, its code, and the names of the facts it is given on the spot.
fn refusals(source: &Source) -> Vec<(usize, &str, BTreeSet<&str>)> {
    let code = &source.code;
    let mut found = Vec::new();
    for at in source.words("Refusal").filter(|at| code[at + 7..].starts_with("::new(")) {
        let open = at + 7 + 5;
        let (Some(literal), Some(mut end)) = (source.literal_after(open + 1), closing(code, open)) else { continue };
        let mut facts = BTreeSet::new();
        // .text("name", ...).number("max", ...)
        loop {
            let next = end + 1 + (code[end + 1..].len() - code[end + 1..].trim_start().len());
            let Some(call) = code[next..].strip_prefix('.') else { break };
            let length = call.bytes().position(|byte| !is_name(byte)).unwrap_or(call.len());
            let open = next + 1 + length;
            if !["text", "number", "money", "with"].contains(&&call[..length]) || !code[open..].starts_with('(') {
                break;
            }
            facts.extend(source.literal_after(open + 1).map(|literal| literal.text.as_str()));
            end = closing(code, open).unwrap_or(code.len() - 1);
        }
        found.push((literal.at, literal.text.as_str(), facts));
    }
    found
}

#[test]
fn every_refusal_has_its_words_and_facts() {
    let tree = Tree::get();
    let reference = messages(tree, REFERENCE);
    let mut findings = Findings::default();
    for (path, source) in tree.product() {
        for (at, code, facts) in refusals(source) {
            let key = format!("refusals-{code}");
            require(&key, path, source.line(at), &mut findings);
            let body = reference.get(key.as_str()).map_or("", |message| message.body.as_str());
            for argument in arguments(body).difference(&facts) {
                let what = format!("the words of '{code}' name ${argument}, but it is given only {facts:?}");
                findings.add(path, source.line(at), what);
            }
        }
    }
    let scans = ("hardware/event.rs", "impl ScanRefusal");
    for (line, key) in keys_of(scans.0, scans.1) {
        require(&format!("refusals-{key}"), scans.0, line, &mut findings);
    }
    findings.check("every refusal is said in every language");
}

fn arguments(body: &str) -> BTreeSet<&str> {
    let parts = body.split('$').skip(1);
    parts.filter_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next()).collect()
}

/// Returns the texts in `fn key` of the part of a file that begins with `part`, each with its line.
fn keys_of(path: &str, part: &str) -> Vec<(usize, &'static str)> {
    let Some(source) = Tree::get().rust.get(path) else { return Vec::new() };
    let body = |from: usize| {
        let open = from + source.code[from..].find('{')?;
        Some(open..closing(&source.code, open)?)
    };
    let part = source.code.find(&format!("{part} {{")).and_then(body).expect("the file has this part");
    let key = source.code[part.clone()].find("fn key(").and_then(|at| body(part.start + at)).expect("it has a fn key");
    source.literals_in(key).map(|literal| (source.line(literal.at), literal.text.as_str())).collect()
}

#[test]
fn every_failure_has_its_words() {
    let mut findings = Findings::default();
    let errors = "src/database/error.rs";
    for (line, key) in keys_of(errors, "impl DatabaseError") {
        require(&format!("problems-{key}"), errors, line, &mut findings);
    }
    for (path, source) in Tree::get().product() {
        for at in source.words("Broken") {
            let open = at + "Broken".len();
            let open = open + (source.code[open..].len() - source.code[open..].trim_start().len());
            let Some(end) = closing(&source.code, open).filter(|_| source.code[open..].starts_with('{')) else {
                continue;
            };
            let coded = words(&source.code[open..end], "code").find_map(|code| {
                let after = open + code + "code".len();
                source.literal_after(after + 1).filter(|_| source.code[after..].starts_with(':'))
            });
            if let Some(literal) = coded {
                require(&format!("problems-{}", literal.text), path, source.line(literal.at), &mut findings);
            }
        }
    }
    findings.check("every failure is said in every language");
}

#[test]
fn refusals_are_read_with_their_facts() {
    let source = Source::rust(
        "a(Refusal::new(\"too-many\")\n .number(\"max\", f(1)).text(\"name\", x)); Refusal::new(\"none\")",
    );
    let found: Vec<(&str, usize)> = refusals(&source).into_iter().map(|(_, code, facts)| (code, facts.len())).collect();
    assert_eq!(found, [("too-many", 2), ("none", 0)]);
}
