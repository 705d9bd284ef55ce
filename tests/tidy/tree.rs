//! The files of the project as they lie on disk, read once for all rules.

use super::modules::{self, Modules};
use super::source::Source;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// Folders that are made by building or running, and those of other tools.
const NOT_OURS: [&str; 3] = ["target", "demo-output", "omnitill-data"];

/// Hidden folders that belong to the project.
const HIDDEN: [&str; 3] = [".ci", ".cargo", ".github"];

/// Every file, by its path from the root with `/` between the parts.
pub struct Tree {
    /// Paths of all files.
    pub paths: Vec<String>,
    /// Text files.
    pub texts: BTreeMap<String, String>,
    /// Rust files.
    pub rust: BTreeMap<String, Source>,
    /// Slint files.
    pub slint: BTreeMap<String, Source>,
    /// Which Rust files are compiled, and which only for tests.
    pub modules: Modules,
}

impl Tree {
    /// Returns the tree, reading it the first time.
    pub fn get() -> &'static Tree {
        static TREE: OnceLock<Tree> = OnceLock::new();
        TREE.get_or_init(Tree::read)
    }

    fn read() -> Tree {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut paths = Vec::new();
        walk(root, "", &mut paths);
        paths.sort();
        let text = |path: &String| Some((path.clone(), String::from_utf8(fs::read(root.join(path)).ok()?).ok()?));
        let texts: BTreeMap<String, String> = paths.iter().filter_map(text).collect();
        let read = |extension: &str, read: fn(&str) -> Source| {
            let chosen = texts.iter().filter(|(path, _)| path.ends_with(extension));
            chosen.map(|(path, text)| (path.clone(), read(text))).collect::<BTreeMap<_, _>>()
        };
        let (rust, slint) = (read(".rs", Source::rust), read(".slint", Source::slint));
        let modules = modules::find(&texts, &rust);
        Tree { paths, rust, slint, modules, texts }
    }

    /// Returns a text file; empty if it isn't there.
    pub fn text(&self, path: &str) -> &str {
        self.texts.get(path).map_or("", String::as_str)
    }

    /// Whether the file is there.
    pub fn has(&self, path: &str) -> bool {
        self.paths.binary_search_by(|known| known.as_str().cmp(path)).is_ok()
    }

    /// Returns the names of the folders directly in `folder`.
    pub fn folders<'a>(&'a self, folder: &str) -> Vec<&'a str> {
        let mut names: Vec<&str> = self.below(folder).filter_map(|(_, rest)| Some(rest.split_once('/')?.0)).collect();
        names.dedup();
        names
    }

    /// Returns the stems of the files directly in `folder` that end with `extension` (with its dot).
    pub fn stems<'a>(&'a self, folder: &str, extension: &str) -> Vec<&'a str> {
        let files = self.below(folder).filter(|(_, rest)| !rest.contains('/'));
        files.filter_map(|(_, rest)| rest.strip_suffix(extension)).collect()
    }

    /// Returns the files below `folder`: their whole path, and the part after the folder.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let inside = format!("{folder}/");
        self.paths.iter().filter_map(move |path| Some((path.as_str(), path.strip_prefix(inside.as_str())?)))
    }

    /// Returns the Rust files of the product: no tests, no build scripts. Whoever looks into one still has to leave out
    /// its `cfg(test)` parts, see [`Source::is_test_at`].
    pub fn product(&self) -> impl Iterator<Item = (&str, &Source)> {
        let is_product = |path: &str| !self.modules.is_test(path) && !path.ends_with("build.rs");
        self.rust.iter().map(|(path, source)| (path.as_str(), source)).filter(move |(path, _)| is_product(path))
    }

    /// Returns the crate a file belongs to: `retail`, `ui`, or `omnitill` for the program itself.
    pub fn crate_of(path: &str) -> &str {
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("src"), Some(name), Some(_)) => name,
            (Some(name @ ("ui" | "hardware")), Some(_), _) => name,
            _ => "omnitill",
        }
    }
}

fn walk(root: &Path, folder: &str, paths: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => {
                let is_ours =
                    !NOT_OURS.contains(&name.as_str()) && (!name.starts_with('.') || HIDDEN.contains(&name.as_str()));
                if is_ours {
                    walk(root, &path, paths);
                }
            }
            // A second worktree of one repository has a file of this name, not a folder.
            Ok(kind) if kind.is_file() && name != ".git" => paths.push(path),
            _ => {}
        }
    }
}
