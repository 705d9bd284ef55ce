//! Every letter of every language is in a font that comes with the program, for the screen and for paper.

use i_slint_backend_testing::{TestingBackend, TestingBackendOptions};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use slint::fontique_011::fontique::GenericFamily;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Signs that amounts and dates of some place are written with, beside the letters of messages.
const SIGNS: &str = "0123456789.,:;-/'%€£$¥₹₩元年月日kr.zł٫٬٠١٢٣٤٥٦٧٨٩";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The letters of a language's messages, but for marks that are never drawn.
fn letters(tag: &str) -> BTreeSet<char> {
    let files = fs::read_dir(root().join("locales").join(tag)).unwrap();
    let texts: Vec<String> = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let lines = texts.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#'));
    let is_drawn =
        |letter: &char| !letter.is_control() && !letter.is_whitespace() && !('\u{200b}'..='\u{200f}').contains(letter);
    lines.flat_map(str::chars).chain(SIGNS.chars()).filter(is_drawn).collect()
}

/// Checks that the fonts have the letters of every language.
#[track_caller]
fn check(files: &[&[u8]]) {
    let fonts: Vec<FontRef<'_>> = files.iter().map(|bytes| FontRef::new(bytes).unwrap()).collect();
    let mut missing = Vec::new();
    let folders = fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap().path());
    for folder in folders.filter(|path| path.is_dir()) {
        let tag = folder.file_name().unwrap().to_string_lossy().into_owned();
        let has = |letter: &char| fonts.iter().any(|font| font.charmap().map(*letter).is_some());
        let lacking: String = letters(&tag).into_iter().filter(|letter| !has(letter)).collect();
        if !lacking.is_empty() {
            missing.push(format!("{tag}: {lacking}"));
        }
    }
    assert!(missing.is_empty(), "no font has\n{}", missing.join("\n"));
}

#[test]
fn the_screen_has_the_letters_of_every_language() {
    let latin = fs::read(root().join("assets/fonts/NotoSans-Regular.ttf")).unwrap();
    check(&[&latin, ui::ARABIC, ui::DEVANAGARI, ui::JAPANESE]);
}

#[test]
fn paper_has_the_letters_of_every_language() {
    let latin = fs::read(root().join("assets/fonts/receipt/NotoSansMono-Regular.ttf")).unwrap();
    check(&[&latin, ui::ARABIC, ui::DEVANAGARI, ui::JAPANESE]);
}

/// The dots below Arabic letters carry their meaning: what is drawn below the line of its font is cut off.
#[test]
fn arabic_letters_stay_in_their_line() {
    let bold = fs::read(root().join("assets/fonts/NotoSansArabic-Bold.ttf")).unwrap();
    for bytes in [ui::ARABIC, &bold] {
        let font = FontRef::new(bytes).unwrap();
        let metrics = font.metrics(Size::new(1_000.0), LocationRef::default());
        let glyphs = font.glyph_metrics(Size::new(1_000.0), LocationRef::default());
        let line = metrics.ascent - metrics.descent;
        assert!((line - 1_362.0).abs() < 2.0, "as high as a line of Latin: {line}");
        let is_letter = |letter: &char| ('\u{0620}'..='\u{064a}').contains(letter);
        for letter in letters("ar").into_iter().filter(is_letter) {
            let drawn = glyphs.bounds(font.charmap().map(letter).unwrap()).unwrap();
            assert!(
                drawn.y_min >= metrics.descent && drawn.y_max <= metrics.ascent,
                "{letter}: {drawn:?}, {metrics:?}"
            );
        }
    }
}

#[test]
fn our_fonts_come_before_those_of_the_system() {
    let options = TestingBackendOptions { mock_time: true, threading: false, renderer_name: Some("software".into()) };
    slint::platform::set_platform(Box::new(TestingBackend::new(options))).ok();
    ui::install_fonts();
    let mut fonts = slint::fontique_011::shared_collection();
    let families: Vec<_> = fonts.generic_families(GenericFamily::SansSerif).take(3).collect();
    let names: Vec<String> =
        families.into_iter().filter_map(|family| fonts.family_name(family).map(str::to_owned)).collect();
    assert_eq!(names, ["Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans CJK JP"]);
}
