//! Generates the texts of the screens from the message files, so that a misspelt text does not compile:
//! a Slint global `Tr` with the reference texts as defaults, and the Rust that fills it in any language.
//!
//! Files whose first comment is `### ui` go in. A plain message becomes a property (`Tr.sell-search`), one with
//! arguments a pure callback (`Tr.sell-lines(count)`), typed by its comment `# $count (Number) - lines`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::messages::{ArgumentKind, Message, Messages, Part, REFERENCE};
pub use crate::messages::{MessageFile, Problem};

/// What is generated from the message files.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The Slint file: `export global Tr { ... }`.
    pub slint: String,
    /// The Rust file: `TrValue` and `install_texts`; it expects the generated `Tr` at the crate's root.
    pub rust: String,
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum CodegenError {
    /// A folder or file could not be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The message files must be put right first.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Problems(Vec<Problem>),
}

/// Reads every `<tag>/<stem>.ftl` below `locales`, sorted by tag and stem.
///
/// # Errors
/// [`CodegenError::Io`] when a folder or file cannot be read.
pub fn read(locales: &Path) -> Result<Vec<MessageFile>, CodegenError> {
    let mut files = Vec::new();
    for folder in entries(locales)?.into_iter().filter(|path| path.is_dir()) {
        for path in entries(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|it| it == "ftl")) {
            let text = fs::read_to_string(&path).map_err(|source| CodegenError::Io { path: path.clone(), source })?;
            let part = |name: Option<&std::ffi::OsStr>| name.unwrap_or_default().to_string_lossy().into_owned();
            files.push(MessageFile { tag: part(folder.file_name()), stem: part(path.file_stem()), text });
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CodegenError> {
    let read = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    let mut paths = read().map_err(|source| CodegenError::Io { path: folder.to_owned(), source })?;
    paths.sort();
    Ok(paths)
}

/// Generates the texts of the screens.
///
/// # Errors
/// [`CodegenError::Problems`] for an unknown message, an unknown or undeclared argument, a message that cannot
/// be read or is there twice, in any locale. A missing translation is no error.
pub fn generate(files: Vec<MessageFile>) -> Result<Generated, CodegenError> {
    let messages = Messages::new(files);
    let problems = messages.problems();
    if !problems.is_empty() {
        return Err(CodegenError::Problems(problems));
    }
    let reference = messages.reference();
    let terms: BTreeMap<&str, &Message> = messages
        .of(REFERENCE)
        .flat_map(|(_, parsed)| &parsed.messages)
        .filter(|message| message.is_term)
        .map(|message| (message.key.as_str(), message))
        .collect();
    let shown: Vec<&Message> = messages
        .of(REFERENCE)
        .filter(|(_, parsed)| parsed.is_for_screens)
        .flat_map(|(_, parsed)| &parsed.messages)
        .filter(|message| !message.is_term)
        .collect();
    Ok(Generated { slint: slint(&shown, &reference, &terms), rust: rust(&shown) })
}

/// Generates `tr.slint` and `tr.rs` in `out`; returns the path of `tr.slint`.
///
/// For a build script: `slint_build` takes the path as library `tr`, so that screens
/// `import { Tr } from "@tr"`, and the crate includes `tr.rs`.
///
/// # Errors
/// As [`read`] and [`generate`], and when `out` cannot be written.
pub fn write(locales: &Path, out: &Path) -> Result<PathBuf, CodegenError> {
    let generated = generate(read(locales)?)?;
    let library = out.join("tr.slint");
    for (path, text) in [(library.clone(), generated.slint), (out.join("tr.rs"), generated.rust)] {
        // An unchanged file keeps its time, so that nothing that depends on it is built again.
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        fs::write(&path, text).map_err(|source| CodegenError::Io { path, source })?;
    }
    Ok(library)
}

fn slint(shown: &[&Message], reference: &BTreeMap<&str, &Message>, terms: &BTreeMap<&str, &Message>) -> String {
    let mut out = String::from("// Every text of the screens, generated from locales/*/*.ftl.\nexport global Tr {\n");
    for message in shown {
        let key = &message.key;
        let text = preview(message, reference, terms, 0);
        // Writing to a String cannot fail.
        if message.declared.is_empty() {
            let _ = writeln!(out, "    in property <string> {key}: \"{text}\";");
            continue;
        }
        let typed = |(name, kind): &(String, ArgumentKind)| match kind {
            ArgumentKind::Number => format!("{name}: int"),
            ArgumentKind::Text => format!("{name}: string"),
        };
        let arguments: Vec<String> = message.declared.iter().map(typed).collect();
        let names: Vec<&str> = message.declared.iter().map(|(name, _)| name.as_str()).collect();
        let _ = writeln!(out, "    pure callback {key}({}) -> string;", arguments.join(", "));
        let _ = writeln!(out, "    {key}({}) => {{ \"{text}\" }}", names.join(", "));
    }
    out.push_str("}\n");
    out
}

/// Returns a message's plainest form as the inside of a Slint string literal.
fn preview(message: &Message, all: &BTreeMap<&str, &Message>, terms: &BTreeMap<&str, &Message>, depth: u8) -> String {
    /// Messages that name each other in a circle end here.
    const DEPTH_MAX: u8 = 8;
    let inner = |named: Option<&&Message>| match named {
        Some(named) if depth < DEPTH_MAX => preview(named, all, terms, depth + 1),
        _ => String::new(),
    };
    let mut text = String::new();
    for part in &message.parts {
        match part {
            Part::Text(words) => words.chars().for_each(|c| match c {
                '"' => text.push_str("\\\""),
                '\\' => text.push_str("\\\\"),
                '\n' => text.push_str("\\n"),
                c => text.push(c),
            }),
            Part::Argument(_) if message.is_term => {}
            Part::Argument(name) => {
                let _ = write!(text, "\\{{{name}}}");
            }
            Part::Message(key) => text.push_str(&inner(all.get(key.as_str()))),
            Part::Term(key) => text.push_str(&inner(terms.get(key.as_str()))),
        }
    }
    text
}

const RUST_HEAD: &str = r#"// Generated from locales/*/*.ftl: puts the texts of a language on the screens.

/// The value of an argument of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrValue<'a> {
    /// Words, or a number already written as people read it.
    Text(&'a str),
    /// A whole number that chooses a plural form.
    Number(i64),
}

/// Puts every text on the screens as `say` words it; call it again to change the language while they are open.
///
/// `say` gets a message's key and its arguments, none for a plain message.
pub fn install_texts(tr: &crate::Tr<'_>, say: impl Fn(&str, &[(&str, TrValue<'_>)]) -> String + 'static) {
    let say = ::std::rc::Rc::new(say);
"#;

fn rust(shown: &[&Message]) -> String {
    let mut out = String::from(RUST_HEAD);
    for message in shown {
        let key = &message.key;
        let name = key.replace('-', "_");
        if message.declared.is_empty() {
            let _ = writeln!(out, "    tr.set_{name}(say(\"{key}\", &[]).into());");
            continue;
        }
        let value = |(argument, kind): &(String, ArgumentKind)| {
            let variable = format!("arg_{}", argument.replace('-', "_"));
            let value = match kind {
                ArgumentKind::Number => format!("TrValue::Number({variable}.into())"),
                ArgumentKind::Text => format!("TrValue::Text({variable}.as_str())"),
            };
            (variable, format!("(\"{argument}\", {value})"))
        };
        let (variables, values): (Vec<_>, Vec<_>) = message.declared.iter().map(value).unzip();
        let _ = writeln!(
            out,
            "    let words = say.clone();\n    tr.on_{name}(move |{}| words(\"{key}\", &[{}]).into());",
            variables.join(", "),
            values.join(", ")
        );
    }
    out.push_str("}\n");
    out
}
