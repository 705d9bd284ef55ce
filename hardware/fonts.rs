//! The fonts letters are drawn with where a printer has none of its own: those the program brings, then the system's.

use crate::reading_order::is_direction_mark;
use fontique::{Blob, Collection, CollectionOptions, FallbackKey, QueryStatus, SourceCache};
use icu_normalizer::DecomposingNormalizer;
use skrifa::instance::Size;
use skrifa::{FontRef, MetadataProvider};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use unicode_script::{Script, UnicodeScript};

/// Fonts in order of preference. Without any, letters a printer lacks are spelt with plainer ones or become `?`.
#[derive(Clone, Default)]
pub struct Fonts {
    faces: Vec<Arc<Face>>,
    system: Option<Arc<Mutex<System>>>,
}

/// The bytes are not a font.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are not a font")]
pub struct NotAFont;

/// One font.
pub(crate) struct Face {
    bytes: Blob<u8>,
    index: u32,
    /// Whether every letter is as wide as every other, as a printer's own are.
    is_monospaced: bool,
}

/// What the system offers, looked up once for each letter.
struct System {
    fonts: Collection,
    files: SourceCache,
    known: HashMap<(Script, String), Option<Arc<Face>>>,
}

impl Fonts {
    /// No fonts at all.
    pub fn none() -> Fonts {
        Fonts::default()
    }

    /// The same fonts and one more, less preferred than those before it.
    ///
    /// # Errors
    /// When the bytes (TrueType or OpenType) cannot be read.
    pub fn with(mut self, bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Result<Fonts, NotAFont> {
        self.faces.push(Arc::new(Face::new(Blob::new(Arc::new(bytes)), 0).ok_or(NotAFont)?));
        Ok(self)
    }

    /// The same fonts and behind them those of the system, which are looked at only for letters no other font has.
    pub fn with_system(mut self) -> Fonts {
        let fonts = Collection::new(CollectionOptions { shared: false, system_fonts: true });
        let system = System { fonts, files: SourceCache::default(), known: HashMap::new() };
        self.system = Some(Arc::new(Mutex::new(system)));
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.faces.is_empty() && self.system.is_none()
    }

    /// The font that has every letter of a cluster. `script` is that of the words around: it decides between the
    /// Japanese and the Chinese shape of an ideograph.
    pub(crate) fn face(&self, cluster: &str, script: Script) -> Option<Arc<Face>> {
        if let Some(face) = self.faces.iter().find(|face| face.has(cluster)) {
            return Some(Arc::clone(face));
        }
        let mut system = self.system.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        system.face(cluster, script)
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let system = if self.system.is_some() { " and the system's" } else { "" };
        write!(formatter, "{} fonts{system}", self.faces.len())
    }
}

impl PartialEq for Fonts {
    fn eq(&self, other: &Fonts) -> bool {
        let is_same = |(one, two): (&Arc<Face>, &Arc<Face>)| one.bytes.as_ref() == two.bytes.as_ref();
        self.faces.len() == other.faces.len()
            && self.faces.iter().zip(&other.faces).all(is_same)
            && self.system.is_some() == other.system.is_some()
    }
}

impl Eq for Fonts {}

impl System {
    fn face(&mut self, cluster: &str, script: Script) -> Option<Arc<Face>> {
        let key = (script, cluster.to_string());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let mut found = None;
        let tag: [u8; 4] = script.short_name().as_bytes().try_into().unwrap_or(*b"Zyyy");
        let mut query = self.fonts.query(&mut self.files);
        query.set_fallbacks(FallbackKey::new(fontique::Script::from_bytes(tag), None));
        query.matches_with(|font| {
            found = Face::new(font.blob.clone(), font.index).filter(|face| face.has(cluster));
            if found.is_some() { QueryStatus::Stop } else { QueryStatus::Continue }
        });
        drop(query);
        let found = found.map(Arc::new);
        self.known.insert(key, found.clone());
        found
    }
}

impl Face {
    fn new(bytes: Blob<u8>, index: u32) -> Option<Face> {
        let font = FontRef::from_index(bytes.as_ref(), index).ok()?;
        let glyph_metrics = font.glyph_metrics(Size::unscaled(), skrifa::instance::LocationRef::default());
        let width = |letter: char| font.charmap().map(letter).and_then(|id| glyph_metrics.advance_width(id));
        let is_monospaced = width('i').is_some() && width('i') == width('W');
        Some(Face { bytes, index, is_monospaced })
    }

    /// The file, and which of its fonts this one is.
    pub(crate) fn file(&self) -> (&[u8], u32) {
        (self.bytes.as_ref(), self.index)
    }

    pub(crate) fn font(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(self.bytes.as_ref(), self.index).ok()
    }

    /// The size in dots at which the font's letters go with those of a printer whose columns are `cell` dots wide.
    pub(crate) fn size_dots(&self, cell: usize) -> f32 {
        let em = 2.0 * cell as f32;
        let font = self.font().filter(|_| self.is_monospaced);
        let width = font.and_then(|font| {
            let metrics = font.glyph_metrics(Size::new(1.0), skrifa::instance::LocationRef::default());
            font.charmap().map('0').and_then(|id| metrics.advance_width(id))
        });
        width.filter(|width| *width > 0.0).map_or(em, |width| cell as f32 / width)
    }

    /// Whether the font can draw a cluster: as it is, or from its decomposed parts. Fonts that hold pictures instead
    /// of outlines (colour emoji) cannot.
    pub(crate) fn has(&self, cluster: &str) -> bool {
        let Some(font) = self.font() else { return false };
        let (letters, outlines) = (font.charmap(), font.outline_glyphs());
        let has = |letter: char| {
            is_joiner(letter)
                || is_direction_mark(letter)
                || letters.map(letter).is_some_and(|id| id.to_u32() != 0 && outlines.get(id).is_some())
        };
        cluster.chars().all(|letter| {
            let mut parts = DecomposingNormalizer::new_nfd().normalize_iter(std::iter::once(letter)).peekable();
            has(letter) || (parts.peek() != Some(&letter) && parts.all(has))
        })
    }
}

/// Marks that shape letters and are never seen themselves.
pub(crate) fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

/// The script of a text, by its first letter that has one; kana decide for the ideographs around them.
pub(crate) fn script_of(text: &str) -> Script {
    let mut scripts = text.chars().map(|letter| letter.script());
    let has_kana = text.chars().any(|letter| matches!(letter.script(), Script::Hiragana | Script::Katakana));
    let is_real = |script: &Script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown);
    if has_kana { Script::Hiragana } else { scripts.find(is_real).unwrap_or(Script::Common) }
}
