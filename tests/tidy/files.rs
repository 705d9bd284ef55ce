//! Files that something else lives from: goldens somebody compares, and words that only made sense where they were written.

use super::Findings;
use super::tree::Tree;

/// Folders whose files are listed by the test that reads them, and which test that is.
const READ_AS_A_WHOLE: &[(&str, &str)] = &[
    ("receipts/countries", "src/documents/tests/countries.rs"),
    ("receipts/till", "src/documents/tests/till.rs"),
    ("receipts/returns", "src/documents/tests/returns.rs"),
    ("receipts/vouchers", "src/documents/tests/vouchers.rs"),
];

#[test]
fn every_golden_is_compared() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    let named: Vec<&str> = tree
        .rust
        .iter()
        .flat_map(|(path, source)| {
            let is_test = tree.modules.is_test(path);
            source.literals.iter().filter(move |literal| is_test || source.is_test_at(literal.at))
        })
        .map(|literal| literal.text.as_str())
        .filter(|text| !text.is_empty() && !text.contains(char::is_whitespace))
        .collect();
    for (path, rest) in tree.below("tests/golden").filter(|(path, _)| !path.ends_with("README.md")) {
        let without_end = path.rsplit_once('.').map_or(path, |(before, _)| before);
        // Named by the end of its path, with or without what it is: "au/card.txt", "card".
        let is_named = |name: &&str| {
            [path, without_end].iter().any(|path| path.strip_suffix(*name).is_some_and(|before| before.ends_with('/')))
        };
        let is_listed = READ_AS_A_WHOLE.iter().any(|(folder, _)| rest.starts_with(&format!("{folder}/")));
        if !is_listed && !named.iter().any(is_named) {
            findings.add(path, 0, format!("no test names it: delete it, or list its folder in {}", file!()));
        }
    }
    findings.check("every golden is compared by a test");
}

#[test]
fn no_file_speaks_of_where_it_was_written() {
    // In parts, so that this file passes its own rule.
    let phrases = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("this ses", "sion"), concat!("work", "place")];
    let numbered = [concat!("iss", "ue #"), concat!("Iss", "ue #")];
    let tree = Tree::get();
    let mut findings = Findings::default();
    let is_ours = |path: &str| path != "Cargo.lock" && path != "LICENSE" && !path.starts_with("tests/fixtures/");
    for (path, text) in tree.texts.iter().filter(|(path, _)| is_ours(path) && !path.ends_with(".svg")) {
        for (index, line) in text.lines().enumerate() {
            let is_start = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "./:$}".contains(c));
            for phrase in phrases {
                if line.match_indices(phrase).any(|(at, _)| is_start(at)) {
                    findings.add(
                        path,
                        index + 1,
                        format!("'{phrase}' means nothing to a reader elsewhere: say what it is"),
                    );
                }
            }
            for phrase in numbered {
                let has_number =
                    |(at, _): (usize, &str)| line[at + phrase.len()..].starts_with(|c: char| c.is_ascii_digit());
                if line.match_indices(phrase).any(has_number) {
                    findings.add(
                        path,
                        index + 1,
                        "an issue's number: say the reason itself; history stands in the commits",
                    );
                }
            }
        }
    }
    findings.check("files speak of shops, not of where they were written");
}
