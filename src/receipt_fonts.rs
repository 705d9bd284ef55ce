//! The fonts receipts are drawn with where the printer lacks the letters: those the program ships, those the shop put
//! into the folder `fonts` beside its data, and the system's.

use hardware::Fonts;
use std::path::Path;

const SHIPPED: [&[u8]; 6] = [
    include_bytes!("../assets/fonts/receipt/NotoSansMono-Regular.ttf"),
    ui::ARABIC,
    include_bytes!("../assets/fonts/receipt/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../assets/fonts/receipt/NotoSansThai-Regular.ttf"),
    ui::DEVANAGARI,
    ui::JAPANESE,
];
/// More than this is no font a receipt needs.
const FONT_BYTES_MAX: u64 = 64 << 20;

/// Returns the fonts in their order. A file that is no font is passed over.
pub fn receipt_fonts(data_dir: &Path) -> Fonts {
    own_fonts(data_dir).with_system()
}

/// The same without the system's, for documents that are to look the same wherever they are made.
pub fn own_fonts(data_dir: &Path) -> Fonts {
    let mut fonts = Fonts::none();
    for font in SHIPPED {
        fonts = fonts.clone().with(font).unwrap_or(fonts);
    }
    let files = std::fs::read_dir(data_dir.join("fonts")).into_iter().flatten().flatten();
    let is_small = |path: &Path| path.metadata().is_ok_and(|file| file.is_file() && file.len() <= FONT_BYTES_MAX);
    let mut own: Vec<_> = files.map(|file| file.path()).filter(|path| is_small(path)).collect();
    own.sort();
    for font in own.iter().filter_map(|path| std::fs::read(path).ok()) {
        fonts = fonts.clone().with(font).unwrap_or(fonts);
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_font_is_one() {
        for font in SHIPPED {
            assert!(Fonts::none().with(font).is_ok());
        }
    }
}
