//! Screens: one name in every layer, and no words or sums in the .slint files.

use super::Findings;
use super::source::{Source, closing, words};
use super::tree::Tree;
use std::ops::Range;

/// Message files that belong to no screen of their own, and what they are for.
const TEXTS_WITHOUT_SCREEN: &[(&str, &str)] = &[
    ("common", "words that stand on many screens"),
    ("keyboard", "the keys, in ui/parts/keyboard.slint"),
    ("status", "the bar above every screen, in ui/parts/status_bar.slint"),
    ("buyer", "who buys and where it is eaten, in ui/screens/sell"),
    ("contact", "customers who are written down, in ui/screens/sell"),
    ("sending", "goods that aren't taken along, in ui/screens/sell"),
    ("counter", "what is at hand beside the basket, in ui/screens/sell"),
    ("display", "the customer display"),
    ("explain", "how a total came about, wherever it is asked"),
    ("law", "the rules of a country, wherever they are told"),
    ("message", "what the hub writes to customers"),
    ("receipt", "paper"),
    ("till", "paper of tills"),
    ("picking", "orders that are gathered, on their page"),
    ("refusals", "why something can't be done, wherever it was tried"),
    ("problems", "what is broken, wherever it shows"),
];

/// Properties that nobody reads: names of elements and keys, kinds of pictures, fonts, languages.
const NOT_SHOWN: [&str; 10] =
    ["id", "accessible-id", "prefix", "extra", "keys", "kind", "default-font-family", "font-family", "tag", "keyboard"];

/// Texts that are the same in every language, and what they are.
const SAME_EVERYWHERE: &[(&str, &str)] = &[("omnitill", "the name of the program, on its window")];

#[test]
fn a_screen_has_one_name_in_every_layer() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    let screens = tree.stems("ui/screens", ".slint");
    for name in &screens {
        let screen = format!("ui/screens/{name}.slint");
        for (other, what) in [
            (format!("src/screens/{name}.rs"), "which shows it what the workstation says"),
            (format!("locales/en/{name}.ftl"), "which has its texts"),
        ] {
            if !tree.has(&other) {
                findings.add(&screen, 0, format!("lacks {other}, {what}"));
            }
        }
    }
    for name in tree.stems("locales/en", ".ftl") {
        let is_known = screens.contains(&name) || TEXTS_WITHOUT_SCREEN.iter().any(|(known, _)| *known == name);
        if !is_known {
            let what = format!("no screen has this name; if it has none, list it in {} with its use", file!());
            findings.add(&format!("locales/en/{name}.ftl"), 0, what);
        }
    }
    findings.check("a screen has one name in every layer");
}

#[test]
fn screens_say_nothing_in_one_language_only() {
    let mut findings = Findings::default();
    for (path, source) in &Tree::get().slint {
        for at in shown_literals(source) {
            let what = "words in a screen: give them a key in locales/en and write Tr.<key>";
            findings.add(path, source.line(at), what);
        }
    }
    findings.check("every word on a screen is translated");
}

/// Returns the texts with letters that a person could read, outside the sample data of globals.
fn shown_literals(source: &Source) -> Vec<usize> {
    let code = &source.code;
    let samples: Vec<Range<usize>> = words(code, "global")
        .filter_map(|at| {
            let open = at + code[at..].find('{')?;
            Some(open..closing(code, open)?)
        })
        .collect();
    let is_shown = |at: usize, text: &str| {
        let before = code[..at].trim_end();
        let after = code[at + 1..].trim_start_matches([' ', '\n']).strip_prefix('"').unwrap_or_default().trim_start();
        let is_compared =
            [before.ends_with("=="), before.ends_with("!="), after.starts_with("=="), after.starts_with("!=")];
        let statement = &code[code[..at].rfind([';', '{', '}']).map_or(0, |end| end + 1)..at];
        let is_path = words(statement, "import").chain(words(statement, "from")).next().is_some();
        !(is_compared.contains(&true)
            || is_path
            || before.ends_with("@image-url(")
            || property(statement).is_some_and(|name| NOT_SHOWN.contains(&name))
            || SAME_EVERYWHERE.iter().any(|(known, _)| *known == text))
    };
    let literals = source.literals.iter().filter(|literal| has_words(&literal.text));
    literals
        .filter(|literal| !samples.iter().any(|part| part.contains(&literal.at)) && is_shown(literal.at, &literal.text))
        .map(|literal| literal.at)
        .collect()
}

/// Returns the property a part of a statement sets last: its colon stands at its name, that of a choice does not.
fn property(statement: &str) -> Option<&str> {
    let ends = statement.match_indices(':').map(|(at, _)| at).rev();
    ends.filter(|at| !statement[at + 1..].starts_with('=')).find_map(|at| {
        let before = &statement[..at];
        let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').map_or(0, |end| end + 1);
        Some(&before[start..]).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    })
}

/// Whether a text has two letters or more; one alone is a sign. Escapes such as `\n` are no letters.
fn has_words(text: &str) -> bool {
    let mut letters = 0;
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        if letter == '\\' && rest.next() == Some('u') {
            rest.by_ref().find(|c| *c == '}');
        } else if letter.is_alphabetic() {
            letters += 1;
        }
    }
    letters > 1
}

#[test]
fn shown_texts_are_told_from_names() {
    #[track_caller]
    fn check(slint: &str, expected: usize) {
        assert_eq!(shown_literals(&Source::slint(slint)).len(), expected, "{slint}");
    }
    check("import { A } from \"a.slint\"; import \"a.ttf\"; component B { icon: @image-url(\"a.svg\"); }", 0);
    check("export global A { in property <string> name: \"Milk\"; }", 0);
    check("component A { Text { text: Tr.sell-search; id: \"row-\" + n; x: kind == \"bread\" ? 1 : 2; } }", 0);
    check("component A { property <[string]> keys: [\"1\", \"erase\"]; t => { root.type(\"\\u{8}\\n\"); } }", 0);
    check("component A { Text { text: yes ? \"Yes\" : \"No\"; } Text { label: \"\\{a}: by\"; } }", 3);
}
