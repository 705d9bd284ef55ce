//! The tree as `src/ARCHITECTURE.md` plans it: who may know whom, how long, how named, what is used.
//!
//! One test a rule. A failure lists every place as `file:line` with what to do there. Only files are read, nothing is
//! built or asked of Cargo, so `cargo tidy` answers in a moment.

mod assets;
mod files;
mod imports;
mod manifests;
mod modules;
mod screens;
mod source;
mod style;
mod texts;
mod tree;

use std::fmt::Display;

/// The places that break one rule.
#[derive(Default)]
struct Findings(Vec<(String, usize, String)>);

impl Findings {
    /// Adds a place; line 0 stands for the file as a whole.
    fn add(&mut self, path: &str, line: usize, what: impl Display) {
        self.0.push((path.to_owned(), line, what.to_string()));
    }

    /// Fails with every place, if there is any.
    #[track_caller]
    fn check(mut self, rule: &str) {
        self.0.sort();
        self.0.dedup();
        let place = |(path, line, what): &(String, usize, String)| match line {
            0 => format!("  {path}: {what}"),
            line => format!("  {path}:{line}: {what}"),
        };
        let places: Vec<String> = self.0.iter().map(place).collect();
        assert!(places.is_empty(), "{rule}: {} to put right\n{}\n", places.len(), places.join("\n"));
    }
}
