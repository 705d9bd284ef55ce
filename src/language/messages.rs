//! Message files (`locales/<tag>/<stem>.ftl`): what each message says, which arguments it takes, and what is
//! wrong with it, by file and line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The language every message is first written in; the others follow its keys and arguments.
pub const REFERENCE: &str = "en";

/// The first comment of a file whose texts are for the screens.
const SCREEN_MARK: &str = "ui";

/// One message file: its tag and name, and its text as it was read.
#[derive(Clone, Debug)]
pub struct MessageFile {
    /// The locale's folder, such as `en-AU`.
    pub tag: String,
    /// The file's name without `.ftl`, such as `sell`.
    pub stem: String,
    /// What the file says.
    pub text: String,
}

impl MessageFile {
    /// Returns the name a person finds the file by: `locales/en/sell.ftl`.
    pub fn name(&self) -> String {
        format!("locales/{}/{}.ftl", self.tag, self.stem)
    }
}

/// Something wrong in a message file, in a plain sentence and at its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file: `locales/fr/sell.ftl`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and, where it helps, what to do.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// What an argument of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// A whole number that chooses a plural form.
    Number,
    /// Words, or a number already written as people read it.
    Text,
}

/// A part of a message in its plainest form: a choice between forms is reduced to the default form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words as they are.
    Text(String),
    /// The value of an argument.
    Argument(String),
    /// Another message.
    Message(String),
    /// A word kept in one place (`-brand`), without its hyphen.
    Term(String),
}

/// One message, or one term when `is_term`.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its key, such as `sell-search`.
    pub key: String,
    /// Whether it is a term (`-brand`), which only other messages can name.
    pub is_term: bool,
    /// The line its key stands in, from 1.
    pub line: usize,
    /// Arguments declared in its comment, in that order: `# $count (Number) - lines in the basket`.
    pub declared: Vec<(String, ArgumentKind)>,
    /// Arguments it uses, each with the line of its first use.
    pub used: BTreeMap<String, usize>,
    /// Messages it names.
    pub messages: BTreeMap<String, usize>,
    /// Terms it names.
    pub terms: BTreeMap<String, usize>,
    /// By argument, the forms it tells apart: the plural forms `one` and `other`, numbers, or words such as `each`.
    pub choices: BTreeMap<String, BTreeSet<String>>,
    /// Its plainest form, for previews.
    pub parts: Vec<Part>,
}

/// What a message file holds.
#[derive(Debug)]
pub struct Parsed {
    /// Whether the file's first comment is `### ui`.
    pub is_for_screens: bool,
    /// The messages and terms, in the file's order.
    pub messages: Vec<Message>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Reads one message file.
pub fn parse(file: &MessageFile) -> Parsed {
    let source = file.text.as_str();
    let mut parsed = Parsed { is_for_screens: false, messages: Vec::new(), problems: Vec::new() };
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = line_at(source, error.pos.start);
                parsed.problems.push(Problem {
                    file: file.name(),
                    line,
                    what: format!("not a Fluent message: {error}"),
                });
            }
            resource
        }
    };
    parsed.is_for_screens = matches!(resource.body.first(),
        Some(Entry::ResourceComment(comment)) if comment.content.first().is_some_and(|line| line.trim() == SCREEN_MARK));
    for entry in &resource.body {
        let (id, value, attributes, comment, is_term) = match entry {
            Entry::Message(it) => (&it.id, it.value.as_ref(), &it.attributes, &it.comment, false),
            Entry::Term(it) => (&it.id, Some(&it.value), &it.attributes, &it.comment, true),
            _ => continue,
        };
        let mut reader = Reader {
            source,
            file: file.name(),
            problems: &mut parsed.problems,
            message: Message {
                key: id.name.to_owned(),
                is_term,
                line: line_of(source, id.name),
                declared: Vec::new(),
                used: BTreeMap::new(),
                messages: BTreeMap::new(),
                terms: BTreeMap::new(),
                choices: BTreeMap::new(),
                parts: Vec::new(),
            },
        };
        if !attributes.is_empty() {
            reader.problem(
                reader.message.line,
                format!("'{}' has attributes; write each as a message of its own", id.name),
            );
        }
        for line in comment.iter().flat_map(|comment| &comment.content) {
            reader.declaration(line);
        }
        match value {
            Some(value) => reader.message.parts = reader.pattern(value),
            None => reader.problem(reader.message.line, format!("'{}' says nothing", id.name)),
        }
        let message = reader.message;
        parsed.messages.push(message);
    }
    parsed
}

struct Reader<'a> {
    source: &'a str,
    file: String,
    problems: &'a mut Vec<Problem>,
    message: Message,
}

impl<'a> Reader<'a> {
    fn problem(&mut self, line: usize, what: String) {
        self.problems.push(Problem { file: self.file.clone(), line, what });
    }

    /// Reads `$count (Number) - doc` from a comment line; other lines are for people.
    fn declaration(&mut self, line: &'a str) {
        let Some(rest) = line.trim_start().strip_prefix('$') else {
            return;
        };
        let (name, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let kind = match rest.trim_start() {
            rest if rest.starts_with("(Number)") => ArgumentKind::Number,
            rest if rest.starts_with("(String)") => ArgumentKind::Text,
            _ => {
                let what = format!("write '# ${name} (Number) - what it is' or '# ${name} (String) - what it is'");
                return self.problem(line_of(self.source, line), what);
            }
        };
        if !is_kebab(name) {
            let what = format!("argument '${name}' is not in lower-case-with-hyphens");
            return self.problem(line_of(self.source, line), what);
        }
        self.message.declared.push((name.to_owned(), kind));
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => parts.push(Part::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => parts.extend(self.expression(expression)),
            }
        }
        parts
    }

    fn expression(&mut self, expression: &Expression<&'a str>) -> Vec<Part> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut plainest = Vec::new();
                for variant in variants {
                    if let InlineExpression::VariableReference { id } = selector {
                        let (VariantKey::Identifier { name: form } | VariantKey::NumberLiteral { value: form }) =
                            variant.key;
                        self.message.choices.entry(id.name.to_owned()).or_default().insert(form.to_owned());
                    }
                    let parts = self.pattern(&variant.value);
                    if variant.default {
                        plainest = parts;
                    }
                }
                plainest
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) -> Vec<Part> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![Part::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())]
            }
            InlineExpression::NumberLiteral { value } => vec![Part::Text((*value).to_owned())],
            InlineExpression::VariableReference { id } => {
                if !self.message.is_term {
                    self.message.used.entry(id.name.to_owned()).or_insert(line_of(self.source, id.name));
                }
                vec![Part::Argument(id.name.to_owned())]
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.message.messages.entry(id.name.to_owned()).or_insert(line_of(self.source, id.name));
                vec![Part::Message(id.name.to_owned())]
            }
            InlineExpression::TermReference { id, attribute: None, .. } => {
                self.message.terms.entry(id.name.to_owned()).or_insert(line_of(self.source, id.name));
                vec![Part::Term(id.name.to_owned())]
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.problem(
                    line_of(self.source, id.name),
                    format!("'{}' is asked for an attribute; there are none", id.name),
                );
                Vec::new()
            }
            InlineExpression::FunctionReference { id, .. } => {
                let what = format!("{}() is not known here: amounts and dates arrive as text", id.name);
                self.problem(line_of(self.source, id.name), what);
                Vec::new()
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// Every message of every locale, checked against the reference language.
#[derive(Debug)]
pub struct Messages {
    files: Vec<(MessageFile, Parsed)>,
}

impl Messages {
    /// Reads the message files.
    pub fn new(files: Vec<MessageFile>) -> Messages {
        let files = files
            .into_iter()
            .map(|file| {
                let parsed = parse(&file);
                (file, parsed)
            })
            .collect();
        Messages { files }
    }

    /// Returns the files of a locale with what they hold.
    pub fn of<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a (MessageFile, Parsed)> {
        self.files.iter().filter(move |(file, _)| file.tag == tag)
    }

    /// Returns the reference messages by key, without terms.
    pub fn reference(&self) -> BTreeMap<&str, &Message> {
        messages_of(self.of(REFERENCE)).filter(|message| !message.is_term).map(|it| (it.key.as_str(), it)).collect()
    }

    /// Returns everything that must be put right before a till is built, sorted by place.
    ///
    /// A message that a translation lacks is not among it: the reference text is shown instead.
    pub fn problems(&self) -> Vec<Problem> {
        let reference = self.reference();
        let mut seen = BTreeSet::new();
        let mut problems = Vec::new();
        for (file, parsed) in &self.files {
            problems.extend(parsed.problems.iter().cloned());
            for message in &parsed.messages {
                let mut report = |line, what| problems.push(Problem { file: file.name(), line, what });
                if !seen.insert((&file.tag, &message.key, message.is_term)) {
                    report(message.line, format!("'{}' is there twice in {}", message.key, file.tag));
                }
                self.check(message, file, &[], &reference, &mut report);
            }
        }
        problems.sort();
        problems.dedup();
        problems
    }

    /// Returns everything wrong with one more file, which words some of these messages anew.
    #[cfg(feature = "formats")]
    pub fn problems_of(&self, file: &MessageFile) -> Vec<Problem> {
        let parsed = parse(file);
        let reference = self.reference();
        let mut problems = parsed.problems;
        for message in &parsed.messages {
            let mut report = |line, what| problems.push(Problem { file: file.name(), line, what });
            self.check(message, file, &parsed.messages, &reference, &mut report);
        }
        problems
    }

    /// Checks one message of `file` against the reference; `own` are terms the file may bring along.
    fn check(
        &self,
        message: &Message,
        file: &MessageFile,
        own: &[Message],
        reference: &BTreeMap<&str, &Message>,
        report: &mut impl FnMut(usize, String),
    ) {
        let is_own = |name: &str| own.iter().any(|it| it.is_term && it.key == name);
        for (name, line) in message.terms.iter().filter(|(name, _)| !is_own(name) && !self.has_term(&file.tag, name)) {
            report(*line, format!("unknown term '-{name}'"));
        }
        for (name, line) in message.messages.iter().filter(|(name, _)| !reference.contains_key(name.as_str())) {
            report(*line, format!("unknown message '{name}'"));
        }
        if message.is_term {
            return;
        }
        match reference.get(message.key.as_str()) {
            Some(known) => check_arguments(message, known, reference, report),
            None => {
                report(message.line, format!("unknown message '{}': it is not in locales/{REFERENCE}", message.key))
            }
        }
        let prefix = file.stem.replace('_', "-");
        let is_named = message.key.strip_prefix(&prefix).is_some_and(|rest| rest.starts_with('-'));
        if !is_named || !is_kebab(&message.key) {
            report(
                message.line,
                format!("'{}' must be named {prefix}-something, in lower-case-with-hyphens", message.key),
            );
        }
    }

    /// Returns whether a locale, or the language it refines, has the term.
    fn has_term(&self, tag: &str, name: &str) -> bool {
        let language = tag.split('-').next().unwrap_or(tag);
        [tag, language].iter().any(|tag| messages_of(self.of(tag)).any(|it| it.is_term && it.key == name))
    }
}

fn messages_of<'a>(files: impl Iterator<Item = &'a (MessageFile, Parsed)>) -> impl Iterator<Item = &'a Message> {
    files.flat_map(|(_, parsed)| &parsed.messages)
}

fn check_arguments(
    message: &Message,
    known: &Message,
    reference: &BTreeMap<&str, &Message>,
    report: &mut impl FnMut(usize, String),
) {
    let has = |name: &str| known.declared.iter().any(|(declared, _)| declared == name);
    for (name, line) in message.used.iter().filter(|(name, _)| !has(name)) {
        report(
            *line,
            format!(
                "unknown argument '${name}' in '{}': its comment in locales/{REFERENCE} does not declare it",
                message.key
            ),
        );
    }
    for (other, line) in &message.messages {
        for (name, _) in
            reference.get(other.as_str()).iter().flat_map(|other| &other.declared).filter(|(name, _)| !has(name))
        {
            report(*line, format!("'{}' names '{other}' but has no argument '${name}' for it", message.key));
        }
    }
}

fn is_kebab(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
}

/// Returns the line of a slice of `source`.
fn line_of(source: &str, slice: &str) -> usize {
    line_at(source, (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize))
}

fn line_at(source: &str, offset: usize) -> usize {
    1 + source.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
