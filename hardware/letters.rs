//! Which letters a printer prints by itself, which are drawn for it, and which are nowhere to be had.

use crate::code_page::CodePage;
use crate::fold::{Loss, fold_with_loss};
use crate::fonts::{Fonts, script_of};
use crate::profile::Profile;
use crate::raster::shape;
use crate::reading_order::{is_direction_mark, paragraph_is_rtl};
use crate::sanitise::sanitise_for_drawing;
use crate::ticket::{Direction, Letters, Line};
use icu_normalizer::ComposingNormalizer;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use std::cell::RefCell;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What stands on drawn paper for a letter that no font has.
const BOX: &str = "□";

/// The letters of one printer, and what a ticket wanted beyond them.
pub(crate) struct PrinterLetters<'profile> {
    profile: &'profile Profile,
    pages: Vec<CodePage>,
    direction: Direction,
    missing: RefCell<BTreeSet<String>>,
}

impl<'profile> PrinterLetters<'profile> {
    pub(crate) fn new(profile: &'profile Profile, direction: Direction) -> PrinterLetters<'profile> {
        let pages = profile.code_pages.iter().map(|(page, _)| *page).collect();
        PrinterLetters { profile, pages, direction, missing: RefCell::new(BTreeSet::new()) }
    }

    /// What became a box or a `?`, each once.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    /// Whether a line has to be drawn.
    pub(crate) fn is_drawn(&self, line: &Line) -> bool {
        line.pieces.iter().any(|piece| !self.is_text(&piece.text))
            || self.draws_everything() && line.pieces.iter().any(|piece| !piece.text.trim().is_empty())
    }

    fn draws_everything(&self) -> bool {
        self.profile.all_raster && self.can_draw()
    }

    fn can_draw(&self) -> bool {
        self.profile.pictures && !self.profile.fonts.is_empty()
    }

    fn is_text(&self, text: &str) -> bool {
        text.chars().all(|letter| self.pages.iter().any(|page| page.encode(letter).is_some()))
    }

    fn clean_cluster(&self, cluster: &str, whole: &str) -> String {
        if cluster.chars().all(is_direction_mark) {
            return cluster.to_string();
        }
        let (folded, loss) = fold_with_loss(cluster, &self.pages);
        if loss <= Loss::Typography {
            return folded;
        }
        if self.can_draw() && self.profile.fonts.face(cluster, script_of(whole)).is_some() {
            return cluster.to_string();
        }
        if loss == Loss::Letters {
            self.missing.borrow_mut().insert(cluster.to_string());
            if self.can_draw() && self.profile.fonts.face(BOX, script_of(whole)).is_some() {
                return BOX.to_string();
            }
        }
        folded
    }
}

impl Letters for PrinterLetters<'_> {
    fn clean(&self, text: &str) -> String {
        let text = sanitise_for_drawing(text);
        let text = ComposingNormalizer::new_nfc().normalize(&text);
        let clean: String = text.graphemes(true).map(|cluster| self.clean_cluster(cluster, &text)).collect();
        // Marks of direction are for who draws; printed letters come as they are.
        let printed: String = clean.chars().filter(|letter| !is_direction_mark(*letter)).collect();
        if self.is_text(&printed) && !self.draws_everything() { printed } else { clean }
    }

    fn columns(&self, text: &str) -> usize {
        if self.is_text(text) && !self.draws_everything() {
            return text.width();
        }
        let is_rtl = paragraph_is_rtl(text, self.direction == Direction::RightToLeft);
        let cell = self.profile.letter_dots;
        columns_of(shape(text, is_rtl, &self.profile.fonts, cell).width, cell)
    }

    fn parts(&self, word: &str) -> Vec<String> {
        if self.is_text(word) {
            return vec![word.to_string()];
        }
        parts(word)
    }

    fn splinters(&self, word: &str) -> Vec<String> {
        word.graphemes(true).map(str::to_string).collect()
    }
}

/// The letters of paper that is drawn whole: everything a font has, as it is written.
pub(crate) struct DrawnLetters<'fonts> {
    pub(crate) fonts: &'fonts Fonts,
    pub(crate) direction: Direction,
    /// Width of a column in dots.
    pub(crate) cell: usize,
}

impl Letters for DrawnLetters<'_> {
    fn clean(&self, text: &str) -> String {
        let text = sanitise_for_drawing(text);
        let text = ComposingNormalizer::new_nfc().normalize(&text);
        let has = |cluster: &str| self.fonts.face(cluster, script_of(&text)).is_some();
        let drawn = |cluster| if has(cluster) { cluster } else { BOX };
        text.graphemes(true).map(drawn).collect()
    }

    fn columns(&self, text: &str) -> usize {
        let is_rtl = paragraph_is_rtl(text, self.direction == Direction::RightToLeft);
        columns_of(shape(text, is_rtl, self.fonts, self.cell).width, self.cell)
    }

    fn parts(&self, word: &str) -> Vec<String> {
        parts(word)
    }

    fn splinters(&self, word: &str) -> Vec<String> {
        word.graphemes(true).map(str::to_string).collect()
    }
}

/// A hair over is a matter of rounding, not of room.
fn columns_of(dots: f32, cell: usize) -> usize {
    ((dots - 0.01).max(0.0).ceil() as usize).div_ceil(cell)
}

fn parts(word: &str) -> Vec<String> {
    let breaks: Vec<usize> = LineSegmenter::new_lstm(LineBreakOptions::default()).segment_str(word).collect();
    breaks.windows(2).map(|range| word[range[0]..range[1]].to_string()).collect()
}
