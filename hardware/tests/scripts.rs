//! Six scripts on printers with and without their page: through the driver over TCP, read back from what came out, and the drawn
//! letter forms compared with those of HarfBuzz in the order a reader of the language wrote down (`fixtures/harfbuzz.py`).

use super::decoder::{Seen, epson_page, read};
use super::languages::{Words, shipped, ticket};
use super::{Rig, simulated};
use crate::code_page::CodePage;
use crate::raster::shape;
use crate::reading_order::paragraph_is_rtl;
use crate::simulated::{SimulatedPrinterConfig, SimulatedProfile, SimulatedReceipt};
use crate::*;
use skrifa::MetadataProvider;
use skrifa::string::StringId;

const HARFBUZZ: &str = include_str!("fixtures/harfbuzz.tsv");

/// Every line of the fixture has the letter forms of HarfBuzz, in the written order, at the same places.
#[test]
fn letter_forms_are_those_of_harfbuzz() {
    let fonts = shipped();
    let mut glyphs = 0;
    for row in HARFBUZZ.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = row.split('\t');
        let (direction, text) = (fields.next().unwrap(), fields.next().unwrap());
        let line = shape(text, paragraph_is_rtl(text, direction == "rtl"), &fonts, 12);
        let found: Vec<(String, u32)> =
            line.glyphs.iter().map(|glyph| (name(&line.faces[glyph.face]), glyph.id)).collect();
        let (mut expected, mut places, mut pen) = (Vec::new(), Vec::new(), 0.0);
        for part in fields {
            let (font, forms) = part.split_once(' ').unwrap();
            let face = line.faces.iter().find(|face| name(face) == font).unwrap_or_else(|| panic!("{font} in {text}"));
            let scale = face.size_dots(12) / if font.contains("JP") { 1000.0 } else { units(face) };
            for form in forms.split(' ') {
                let numbers: Vec<f32> = form.split(',').map(|number| number.parse().unwrap()).collect();
                expected.push((font.to_string(), numbers[0] as u32));
                places.push((pen + numbers[2] * scale, numbers[3] * scale));
                pen += numbers[1] * scale;
            }
        }
        assert_eq!(found, expected, "{text}");
        for (glyph, (x, y)) in line.glyphs.iter().zip(places) {
            assert!((glyph.x - x).abs() < 0.1 && (glyph.y - y).abs() < 0.1, "{text}: {glyph:?} {x} {y}");
        }
        glyphs += found.len();
    }
    assert!(glyphs > 350, "{glyphs}");
}

fn name(face: &crate::fonts::Face) -> String {
    face.font().unwrap().localized_strings(StringId::POSTSCRIPT_NAME).english_or_first().unwrap().to_string()
}

fn units(face: &crate::fonts::Face) -> f32 {
    let font = face.font().unwrap();
    f32::from(font.metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default()).units_per_em)
}

/// A receipt of each language with amounts, a percentage, a discount, a telephone and names from elsewhere.
pub(super) const LANGUAGES: [Words; 6] = [
    Words {
        language: "arabic",
        direction: Direction::RightToLeft,
        shop: "متجر السلام",
        address: "هاتف: +971 4 123-4567",
        items: [("قهوة Lavazza 250 غ", "75.50"), ("خصم 15%", "-11.33"), ("لا شـــاي مُثلَّج", "8.00 د.إ.")],
        total: ("المجموع", "72.17 د.إ."),
        thanks: "شكرا لزيارتكم، الرقم الضريبي 100 1234 5678 003",
    },
    Words {
        language: "japanese",
        direction: Direction::LeftToRight,
        shop: "珈琲と薔薇",
        address: "東京都渋谷区神南一丁目 電話 03-1234-5678",
        items: [("髙﨑の檸檬ケーキ 2個入", "￥1,280"), ("割引 10%", "-￥128"), ("ｱｲｽｺｰﾋｰ Lサイズ", "￥400")],
        total: ("合計", "￥1,552"),
        thanks: "お買い上げありがとうございました。軽減税率対象※",
    },
    Words {
        language: "hindi",
        direction: Direction::LeftToRight,
        shop: "श्री किराना दुकान",
        address: "विद्यालय क्षेत्र, दूरभाष 011-2345 6789",
        items: [("स्ट्रॉबेरी जैम 500 g", "₹1,25,000.00"), ("छूट 5%", "-₹60.00"), ("Amul दूध (टोंड)", "₹62.50")],
        total: ("कुल मूल्य", "₹1,25,002.50"),
        thanks: "धन्यवाद, कृपया फिर पधारें",
    },
    Words {
        language: "greek",
        direction: Direction::LeftToRight,
        shop: "Παντοπωλείο",
        address: "Οδός Ερμού 15, Αθήνα, τηλ. 210 123 4567",
        items: [("Ελαιόλαδο παρθένο", "12,80"), ("Έκπτωση 10%", "-1,28"), ("Καφές ελληνικός ΐΰ", "3,20")],
        total: ("Σύνολο", "14,72"),
        thanks: "Ευχαριστούμε πολύ",
    },
    Words {
        language: "polish",
        direction: Direction::LeftToRight,
        shop: "Sklep u Gżegżółki",
        address: "ul. Świętokrzyska 7, Łódź",
        items: [("Zażółć gęślą jaźń", "12,99"), ("Rabat 10%", "-1,30"), ("ŹDŹBŁO ŚĆ", "3,20")],
        total: ("Do zapłaty", "14,89 zł"),
        thanks: "Dziękujemy",
    },
    Words {
        language: "turkish",
        direction: Direction::LeftToRight,
        shop: "Şişli Çarşı",
        address: "İstiklal Caddesi 12, Beyoğlu",
        items: [("Türk kahvesi, öğütülmüş", "89,90"), ("İndirim %10", "-8,99"), ("Simit (ışıl ışıl)", "15,00")],
        total: ("Toplam", "95,91"),
        thanks: "Teşekkürler, iyi günler!",
    },
];

/// Each printer by the pages it has: name, page, its number.
const PRINTERS: [(&str, &[(CodePage, u8)]); 9] = [
    ("437", &[(CodePage::Pc437, 0)]),
    ("437-858", &[(CodePage::Pc437, 0), (CodePage::Pc858, 19)]),
    ("737", &[(CodePage::Pc437, 0), (CodePage::Pc737, 14)]),
    ("1253", &[(CodePage::Pc858, 19), (CodePage::Wpc1253, 47)]),
    ("852", &[(CodePage::Pc437, 0), (CodePage::Pc852, 18)]),
    ("1250", &[(CodePage::Pc858, 19), (CodePage::Wpc1250, 45)]),
    ("857", &[(CodePage::Pc437, 0), (CodePage::Pc857, 13)]),
    ("1254", &[(CodePage::Pc858, 19), (CodePage::Wpc1254, 48)]),
    ("all", &[(CodePage::Pc858, 19), (CodePage::Pc737, 14), (CodePage::Pc852, 18), (CodePage::Pc857, 13)]),
];

/// On which printers no line of a language needs to be drawn.
fn has_the_page(language: &str, printer: &str) -> bool {
    match language {
        // 737 lacks the capital with tonos and both marks on one letter.
        "greek" => printer == "1253",
        "polish" => matches!(printer, "852" | "1250" | "all"),
        "turkish" => matches!(printer, "857" | "1254" | "all"),
        _ => false,
    }
}

/// Prints through the driver and returns what came out, and the bytes.
#[track_caller]
fn printed(ticket: &Ticket, profile: &Profile, simulated_as: SimulatedProfile) -> (SimulatedReceipt, Encoded) {
    let printer = simulated(SimulatedPrinterConfig { profile: simulated_as, ..SimulatedPrinterConfig::default() });
    let name = if profile.columns == 48 { "generic-80" } else { "generic-58" };
    let mut rig = Rig::with_printer(&printer, name);
    let encoded = encode_and_tell(ticket, profile, 7);
    rig.devices.print(7, encoded.bytes.clone()).unwrap();
    assert_eq!(rig.wait_for_end(7), PrinterEvent::JobPrinted { job: 7 });
    assert_eq!(printer.surprises(), []);
    let receipts = printer.receipts();
    assert_eq!(receipts.len(), 1);
    (receipts[0].clone(), encoded)
}

#[track_caller]
fn check(words: &Words, printer: &str, pages: &[(CodePage, u8)], base: &str) {
    let what = format!("{} on {base} with {printer}", words.language);
    let profile = Profile { code_pages: pages.to_vec(), ..Profile::named(base).unwrap() }.with_fonts(shipped());
    let ticket = ticket(words);
    let simulated_as = if base == "generic-80" { SimulatedProfile::Barrier } else { SimulatedProfile::Narrow };
    let (receipt, encoded) = printed(&ticket, &profile, simulated_as);
    assert_eq!(encoded.missing, Vec::<String>::new(), "{what}");
    assert!(!receipt.text.contains('?'), "{what}: {}", receipt.text);
    if let Ok(dir) = std::env::var("RECEIPT_SAMPLES_DIR") {
        std::fs::write(format!("{dir}/{}-{base}-{printer}.png", words.language), receipt.png_bytes()).unwrap();
    }
    let seen = read(&encoded.bytes, |number| epson_page(number).to_string());
    let drawn = seen.iter().filter(|seen| matches!(seen, Seen::Band { .. })).count();
    assert_eq!(drawn == 0, has_the_page(words.language, printer), "{what}: {drawn} bands");
    // What comes as text is the text letter by letter, each word of it a word of the ticket; nothing is spelt otherwise.
    let texts = ticket.to_text(profile.columns);
    let known: Vec<&str> = texts.split_whitespace().collect();
    let lines = seen.iter().filter_map(|seen| if let Seen::Line(line) = seen { Some(line) } else { None });
    let printed: Vec<&str> = lines.flat_map(|line| line.split_whitespace()).collect();
    for word in &printed {
        assert!(known.contains(word), "{what}: {word} is not on the ticket");
    }
    if drawn == 0 {
        let written: Vec<&str> = known.iter().copied().filter(|word| *word != "-" || printed.contains(word)).collect();
        assert_eq!(printed, written, "{what}");
    }
}

#[test]
fn six_scripts_print_with_and_without_their_page() {
    for words in &LANGUAGES {
        // No printer has a page for the first three.
        let has_pages = ["greek", "polish", "turkish"].contains(&words.language);
        for (printer, pages) in PRINTERS.iter().filter(|(name, _)| has_pages || ["437-858", "all"].contains(name)) {
            check(words, printer, pages, "generic-80");
        }
        check(words, PRINTERS[0].0, PRINTERS[0].1, "generic-58");
    }
}

/// The right half of an Arabic line is the name, the left edge the amount; on the paper of an English shop it is the other way.
#[test]
fn arabic_mirrors_the_paper() {
    for (direction, is_name_right) in [(Direction::RightToLeft, true), (Direction::LeftToRight, false)] {
        for base in ["generic-80", "generic-58"] {
            let profile = Profile::named(base).unwrap().with_fonts(shipped());
            let mut ticket = Ticket { direction, ..Ticket::new() };
            ticket.amount("شاي", "-5.00", Style::PLAIN);
            let simulated_as = if base == "generic-80" { SimulatedProfile::Barrier } else { SimulatedProfile::Narrow };
            let (receipt, _) = printed(&ticket, &profile, simulated_as);
            let dark = |from: usize, to: usize| {
                (from..to).flat_map(|x| (0..40).map(move |y| (x, y))).filter(|(x, y)| receipt.is_black(*x, *y)).count()
            };
            // The amount takes five columns at one edge, the name no more than six at the other.
            let (wide, cell) = (receipt.width, profile.letter_dots);
            let (left, right) = (dark(0, 6 * cell), dark(wide - 6 * cell, wide));
            assert!(left > 60 && right > 60 && dark(6 * cell, wide - 6 * cell) == 0, "{left} {right}");
            // The amount begins with its minus at its left: half-way down, two columns of nothing else.
            let start = if is_name_right { 0 } else { wide - 5 * cell };
            let minus = (0..40).filter(|y| (start..start + cell).any(|x| receipt.is_black(x, *y))).count();
            assert!((1..=4).contains(&minus), "{base}: the first letter of the amount is {minus} dots high");
        }
    }
}

/// A second line belongs to the paragraph it goes on from, whatever letter it begins with.
#[test]
fn a_name_keeps_its_direction_over_lines() {
    let profile = Profile::named("generic-58").unwrap().with_fonts(shipped());
    let letters = crate::letters::PrinterLetters::new(&profile, Direction::RightToLeft);
    let name = "قهوة عربية محمصة ومطحونة Arabica (100%) من اليمن";
    let cells = [Cell::fill(name), Cell::amount(8, "75.50")];
    let lines = crate::ticket::columns_lines((&cells, Style::PLAIN), 32, Direction::RightToLeft, &letters);
    let words: Vec<_> = lines.iter().map(|line| line.pieces.last().unwrap()).collect();
    assert!(words.len() > 1 && words.iter().any(|piece| piece.text.starts_with("Arabica")), "{words:?}");
    assert!(words.iter().all(|piece| piece.is_rtl));
}

/// A letter that no font has is a box on drawn paper and is named; the rest of its line is there.
#[test]
fn letters_nobody_has_are_seen_and_named() {
    let profile = Profile::named("generic-80").unwrap().with_fonts(shipped());
    let mut ticket = Ticket::new();
    ticket.amount("𠮷野家 牛丼", "￥468", Style::PLAIN);
    let (receipt, encoded) = printed(&ticket, &profile, SimulatedProfile::Barrier);
    assert_eq!(encoded.missing, ["𠮷"]);
    let mut other = Ticket::new();
    other.amount("□野家 牛丼", "￥468", Style::PLAIN);
    let (expected, _) = printed(&other, &profile, SimulatedProfile::Barrier);
    assert!(receipt.png_bytes() == expected.png_bytes() && receipt.text.contains("[picture]"));
}

/// Every letter of every translated text is in a font the program ships: receipts of the till's languages need no other.
#[test]
fn the_shipped_fonts_have_every_letter_of_the_texts() {
    let fonts = shipped();
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let mut letters = std::collections::BTreeSet::new();
    for locale in std::fs::read_dir(locales).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
        for file in ["receipt.ftl", "common.ftl"] {
            letters.extend(std::fs::read_to_string(locale.path().join(file)).unwrap_or_default().chars());
        }
    }
    let missing: Vec<char> = letters
        .iter()
        .copied()
        .filter(|letter| {
            !letter.is_control() && sanitise(&letter.to_string()).chars().any(|letter| !letter.is_whitespace())
        })
        .filter(|letter| fonts.face(&letter.to_string(), unicode_script::Script::Common).is_none())
        .collect();
    assert!(missing.is_empty() && letters.len() > 300, "{missing:?} of {}", letters.len());
}
