//! The texts of one language, with what a shop worded differently, and the formats that go with them.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::formats::{Formats, begun_at_the_right, plain, whole};
use crate::languages::{Language, is_reviewed, is_right_to_left};
use crate::messages::{MessageFile, Messages, Problem, REFERENCE};
use crate::places::icu_tag;
use crate::pseudo::Pseudo;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The message in which a language says its own name.
const OWN_NAME: &str = "common-language";

/// Why a language cannot be spoken.
#[derive(Debug, thiserror::Error)]
pub enum LanguageError {
    /// The text is no locale tag.
    #[error("'{tag}' is not a locale tag such as en-AU or fr")]
    NotATag {
        /// What was asked for.
        tag: String,
    },
    /// There are no texts in this language.
    #[error("there are no texts for '{tag}'; there are {}", .known.join(", "))]
    NoTexts {
        /// What was asked for.
        tag: String,
        /// The tags there are texts for.
        known: Vec<String>,
    },
    /// Numbers or dates of this place are not known.
    #[error("numbers and dates of '{tag}' are not known: {reason}")]
    NoFormats {
        /// What was asked for.
        tag: String,
        /// What the locale library said.
        reason: String,
    },
}

/// The value of an argument of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words, or an amount, quantity or date as [`Formats`] writes it.
    Text(&'a str),
    /// A whole number that chooses a plural form.
    Number(i64),
}

/// The texts of one language and the formats of its place.
///
/// Threads may share it. Changing the language, or a shop's own wording, is loading another.
pub struct Catalog {
    tag: String,
    /// The language itself, then English for what it lacks.
    bundles: Vec<FluentBundle<FluentResource>>,
    formats: Formats,
    problems: Vec<Problem>,
    is_for_paper: bool,
    pseudo: Option<Pseudo>,
}

impl Catalog {
    /// Loads the texts of a language for screens. What `en-AU` lacks is said as in `en`; `fr-CA` is said as `fr`, then
    /// `en`.
    ///
    /// `own_wording` are message files of the shop, applied over the texts built in if their locale is spoken here. One
    /// that cannot be used is left out whole and reported by [`Catalog::problems`].
    ///
    /// # Errors
    /// A [`LanguageError`] for a tag that is none, or of a language without texts.
    pub fn load(tag: &str, own_wording: &[MessageFile]) -> Result<Catalog, LanguageError> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| LanguageError::NotATag { tag: tag.to_owned() })?;
        let tag = id.to_string();
        if let Some(pseudo) = Pseudo::of(&tag) {
            return Catalog::load(REFERENCE, &[]).map(|english| english.pseudo(tag, pseudo));
        }
        let chain = chain(&id);
        if !chain.iter().flatten().any(|tag| is_built_in(tag) && (id.language == REFERENCE || tag != REFERENCE)) {
            let known = Catalog::languages().into_iter().map(|language| language.tag).collect();
            return Err(LanguageError::NoTexts { tag, known });
        }
        let is_spoken = |spoken: &str| chain.iter().flatten().any(|tag| tag == spoken);
        let own_wording: Vec<MessageFile> = own_wording.iter().filter(|file| is_spoken(&file.tag)).cloned().collect();
        let (own_wording, problems) = usable(own_wording);
        let built_in = files(|tag, _| is_spoken(tag));
        let files: Vec<&MessageFile> = built_in.iter().chain(&own_wording).collect();
        let bundles = chain.iter().map(|tags| bundle(&id, tags, &files)).collect();
        Ok(Catalog { formats: Formats::load(&tag)?, tag, bundles, problems, is_for_paper: false, pseudo: None })
    }

    /// Makes a language that nobody speaks of this one.
    fn pseudo(mut self, tag: String, pseudo: Pseudo) -> Catalog {
        for bundle in &mut self.bundles {
            bundle.set_transform(Some(pseudo.words()));
        }
        Catalog { tag, pseudo: Some(pseudo), ..self }
    }

    /// The same for paper: no marks around arguments, no special spaces.
    #[must_use]
    pub fn for_paper(mut self) -> Catalog {
        self.is_for_paper = true;
        self.formats = self.formats.for_paper();
        for bundle in &mut self.bundles {
            bundle.set_use_isolating(false);
        }
        self
    }

    /// Returns the languages a person can choose, by name. English is chosen by place.
    pub fn languages() -> Vec<Language> {
        let (stem, _) = OWN_NAME.split_once('-').unwrap_or_default();
        let files = files(|tag, name| tag != REFERENCE && name == stem);
        let mut languages: Vec<Language> = files
            .iter()
            .map(|file| {
                let tag = file.tag.clone();
                let own = bundle(&tag.parse().unwrap_or_default(), std::slice::from_ref(&tag), &[file]);
                let name = say(&own, OWN_NAME, &[]).unwrap_or_else(|| tag.clone());
                Language { is_reviewed: is_reviewed(&tag), tag, name }
            })
            .collect();
        languages.sort_by(|a, b| a.name.cmp(&b.name));
        languages
    }

    /// Returns the tag it was loaded for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns how money, numbers and dates are written here.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// Returns what is wrong with the shop's own wording, each in a plain sentence.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns whether a text exists, in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(key))
    }

    /// Returns a text without arguments; an unknown key comes back in brackets.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// Returns a text with its arguments; an unknown key comes back in brackets.
    pub fn format(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let text = self.bundles.iter().find_map(|bundle| say(bundle, key, arguments));
        let text = text.unwrap_or_else(|| format!("[{key}]"));
        let text = self.pseudo.map(|pseudo| pseudo.whole(&text)).unwrap_or(text);
        match self.is_for_paper {
            true => plain(&text).into_owned(),
            false if self.pseudo.is_none() && is_right_to_left(&self.tag) => whole(begun_at_the_right(text)),
            false => text,
        }
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Catalog").field("tag", &self.tag).field("problems", &self.problems).finish_non_exhaustive()
    }
}

/// Returns the tags whose texts are used, by language: `[[fr, fr-CA], [en]]`. A later tag of a language goes
/// before an earlier one.
fn chain(id: &LanguageIdentifier) -> Vec<Vec<String>> {
    let (language, tag) = (id.language.to_string(), id.to_string());
    let mut own = vec![language.clone()];
    if tag != language {
        own.push(tag);
    }
    let mut chain = vec![own];
    if language != REFERENCE {
        chain.push(vec![REFERENCE.to_owned()]);
    }
    chain
}

/// Returns every message file built in.
pub(crate) fn built_in() -> Vec<MessageFile> {
    files(|_, _| true)
}

/// Returns the message files built in of which `is_wanted(tag, stem)`.
fn files(is_wanted: impl Fn(&str, &str) -> bool) -> Vec<MessageFile> {
    let name = |path: Option<&std::ffi::OsStr>| path.unwrap_or_default().to_string_lossy().into_owned();
    let files = LOCALES.dirs().flat_map(|folder| folder.files());
    files
        .filter(|file| file.path().extension().is_some_and(|it| it == "ftl"))
        .filter_map(|file| {
            let tag = name(file.path().parent().and_then(|folder| folder.file_name()));
            let stem = name(file.path().file_stem());
            let text = || file.contents_utf8().unwrap_or_default().to_owned();
            is_wanted(&tag, &stem).then(|| MessageFile { text: text(), tag, stem })
        })
        .collect()
}

fn is_built_in(tag: &str) -> bool {
    LOCALES.dirs().any(|folder| folder.path().file_name().is_some_and(|name| name == tag))
}

/// Parts the shop's own files from the problems of those that cannot be used.
fn usable(own_wording: Vec<MessageFile>) -> (Vec<MessageFile>, Vec<Problem>) {
    if own_wording.is_empty() {
        return (own_wording, Vec::new());
    }
    let messages = Messages::new(built_in());
    let mut problems = Vec::new();
    let mut files = own_wording;
    files.retain(|file| {
        let found = messages.problems_of(file);
        problems.extend(found.iter().cloned());
        found.is_empty()
    });
    (files, problems)
}

/// Builds the texts of one language: of its tags in order, a later file over an earlier one.
fn bundle(id: &LanguageIdentifier, tags: &[String], files: &[&MessageFile]) -> FluentBundle<FluentResource> {
    let own: Option<LanguageIdentifier> = tags.first().and_then(|tag| tag.parse().ok());
    let spoken = match own {
        Some(own) if own.language != id.language => own,
        _ => icu_tag(&id.to_string()).parse().unwrap_or_else(|_| id.clone()),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![spoken]);
    bundle.set_formatter(Some(|value, memoizer| match value {
        FluentValue::Number(number) => {
            let number = number.as_string().parse().ok()?;
            memoizer.with_try_get::<Digits, _, _>((), |digits| digits.0.format(&number).to_string()).ok()
        }
        _ => None,
    }));
    for tag in tags {
        for file in files.iter().filter(|file| file.tag == *tag) {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.text.clone());
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

fn say(bundle: &FluentBundle<FluentResource>, key: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let arguments: FluentArgs<'_> = arguments
        .iter()
        .map(|(name, value)| match value {
            Value::Text(text) => (*name, FluentValue::from(*text)),
            Value::Number(number) => (*name, FluentValue::from(*number)),
        })
        .collect();
    // What a pattern lacks shows as its name in braces.
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
}

/// The digits of a language, for counts inside texts.
struct Digits(DecimalFormatter);

impl intl_memoizer::Memoizable for Digits {
    type Args = ();
    type Error = icu_provider::DataError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Digits, icu_provider::DataError> {
        let locale: icu_locale_core::Locale = language.to_string().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        DecimalFormatter::try_new((&locale).into(), Default::default()).map(Digits)
    }
}
