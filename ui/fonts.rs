//! The letters the screens have: Noto Sans for Latin, Greek and Cyrillic is embedded by `omnitill.slint`; Arabic, Devanagari and
//! Japanese come from here, so that a till whose system has no fonts at all shows every language. `assets/fonts/README.md`
//! says where they are from.

use slint::fontique_011::fontique::{Blob, FamilyId, GenericFamily};
use std::sync::Arc;

/// Noto Sans Arabic, Regular; receipts are drawn with it too.
pub const ARABIC: &[u8] = include_bytes!("../assets/fonts/receipt/NotoSansArabic-Regular.ttf");
/// Noto Sans Devanagari, Regular, for Hindi; receipts are drawn with it too.
pub const DEVANAGARI: &[u8] = include_bytes!("../assets/fonts/NotoSansDevanagari-Regular.ttf");
/// Noto Sans CJK JP, Regular, cut down to the signs of JIS X 0208 and IBM's extension; receipts are drawn with it too.
pub const JAPANESE: &[u8] = include_bytes!("../assets/fonts/NotoSansJP-Regular.otf");

const BOLD: [&[u8]; 2] = [
    include_bytes!("../assets/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../assets/fonts/NotoSansDevanagari-Bold.ttf"),
];

/// Puts the fonts behind Noto Sans and before those of the system. Once, before the first window.
pub fn install_fonts() {
    let mut fonts = slint::fontique_011::shared_collection();
    let mut ours: Vec<FamilyId> = Vec::new();
    for bytes in [ARABIC, DEVANAGARI, JAPANESE].into_iter().chain(BOLD) {
        for (family, _) in fonts.register_fonts(Blob::new(Arc::new(bytes)), None) {
            if !ours.contains(&family) {
                ours.push(family);
            }
        }
    }
    for generic in [GenericFamily::SansSerif, GenericFamily::SystemUi] {
        fonts.append_generic_families(generic, ours.iter().copied());
    }
}
