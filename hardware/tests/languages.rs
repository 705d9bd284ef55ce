//! Receipts in the world's letters: what a printer has goes as text, the rest as dots, and both come back.

use super::decoder::{Seen, epson_page, read};
use super::paper::print;
use crate::raster::{Shaped, draw};
use crate::reading_order::{is_right_to_left, paragraph_is_rtl};
use crate::simulated::{SimulatedProfile, SimulatedReceipt};
use crate::*;
use std::path::PathBuf;

const PROFILE: &str = "epson-tm-m30";

fn file(path: &str) -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Shapes a text that is a paragraph of its own.
fn shape(text: &str, is_ticket_rtl: bool, fonts: &Fonts, cell: usize) -> Shaped {
    crate::raster::shape(text, paragraph_is_rtl(text, is_ticket_rtl), fonts, cell)
}

/// The fonts the program draws with on every till.
pub(super) fn shipped() -> Fonts {
    let files = ["receipt/NotoSansMono-Regular.ttf", "receipt/NotoSansArabic-Regular.ttf"];
    let more = ["receipt/NotoSansHebrew-Regular.ttf", "receipt/NotoSansThai-Regular.ttf"];
    let last = ["NotoSansDevanagari-Regular.ttf", "NotoSansJP-Regular.otf"];
    let files = files.into_iter().chain(more).chain(last);
    files.fold(Fonts::none(), |fonts, name| fonts.with(file(&format!("../assets/fonts/{name}"))).unwrap())
}

pub(super) struct Words {
    pub(super) language: &'static str,
    pub(super) direction: Direction,
    pub(super) shop: &'static str,
    pub(super) address: &'static str,
    pub(super) items: [(&'static str, &'static str); 3],
    pub(super) total: (&'static str, &'static str),
    pub(super) thanks: &'static str,
}

pub(super) fn ticket(words: &Words) -> Ticket {
    let mut ticket = Ticket { direction: words.direction, ..Ticket::new() };
    ticket.styled(words.shop, Align::Centre, Style { bold: true, ..Style::LARGE }).centred(words.address).rule();
    for (name, amount) in words.items {
        ticket.amount(name, amount, Style::PLAIN);
    }
    ticket.double_rule().amount(words.total.0, words.total.1, Style::TALL).styled(
        words.thanks,
        Align::Start,
        Style { underline: true, ..Style::PLAIN },
    );
    ticket
}

const WESTERN: [Words; 3] = [
    Words {
        language: "turkish",
        direction: Direction::LeftToRight,
        shop: "Şişli Çarşı",
        address: "İstiklal Caddesi 12, Beyoğlu",
        items: [("Türk kahvesi, öğütülmüş", "89,90"), ("Ayran 1 lt", "35,00"), ("Simit (ışıl ışıl)", "15,00")],
        total: ("Toplam", "139,90"),
        thanks: "Teşekkürler, iyi günler! 21.11.2026",
    },
    Words {
        language: "czech",
        direction: Direction::LeftToRight,
        shop: "Potraviny Dvořák",
        address: "Žižkov, Řehořova 7, Praha",
        items: [("Příliš žluťoučký kůň", "129,00"), ("Ďábelské tyčinky", "39,90"), ("Ňadra ořech", "12,50")],
        total: ("Celkem", "181,40"),
        thanks: "Děkujeme za nákup",
    },
    Words {
        language: "greek",
        direction: Direction::LeftToRight,
        shop: "Παντοπωλείο",
        address: "Οδός Ερμού 15, Αθήνα",
        items: [("Ελαιόλαδο παρθένο", "12,80"), ("Φέτα Π.Ο.Π. 400 γρ", "6,45"), ("Καφές ελληνικός", "3,20")],
        total: ("Σύνολο", "22,45"),
        thanks: "Ευχαριστούμε πολύ",
    },
];

const DRAWN: [Words; 5] = [
    Words {
        language: "arabic",
        direction: Direction::RightToLeft,
        shop: "متجر السلام",
        address: "شارع التحرير 12، القاهرة",
        items: [("شاي أخضر بالنعناع", "25.00"), ("قهوة عربية (Arabica) 250 غ", "٧٥٫٥٠"), ("لا إله", "8.00")],
        total: ("المجموع", "108.50"),
        thanks: "شكرا لزيارتكم",
    },
    Words {
        language: "hebrew",
        direction: Direction::RightToLeft,
        shop: "מכולת",
        address: "רחוב הרצל 5, תל אביב",
        items: [("חלב 3% ליטר", "6.90"), ("לחם שָׁלוֹם", "8.50"), ("Coca-Cola 1.5 L", "9.90")],
        total: ("סה״כ", "25.30"),
        thanks: "תודה ולהתראות",
    },
    Words {
        language: "thai",
        direction: Direction::LeftToRight,
        shop: "ร้านกาแฟ",
        address: "ถนนสุขุมวิท 21 กรุงเทพฯ",
        items: [
            ("กาแฟเย็นน้ำผึ้งมะนาว", "65.00"),
            ("ข้าวผัดกุ้งใส่ไข่ดาวพิเศษจานใหญ่สำหรับสองคนพร้อมน้ำปลาพริกและต้มยำ", "120.00"),
            ("ปี่ ที่ กู้ น้ำ", "1.00"),
        ],
        total: ("รวมทั้งสิ้น", "186.00"),
        thanks: "ขอบคุณที่มาอุดหนุน",
    },
    Words {
        language: "japanese",
        direction: Direction::LeftToRight,
        shop: "珈琲店",
        address: "東京都渋谷区神南一丁目",
        items: [
            ("特製抹茶ラテ", "550"),
            ("日本茶 100 g 袋入り、毎度ありがとうございます。またのご来店をお待ちしております", "1,080"),
            ("コーヒー", "400"),
        ],
        total: ("合計", "￥2,030"),
        thanks: "お買い上げありがとうございました",
    },
    Words {
        language: "hindi",
        direction: Direction::LeftToRight,
        shop: "श्री किराना दुकान",
        address: "विद्यालय क्षेत्र",
        items: [("चाय प्रति किलो", "320.00"), ("दूध", "60.00"), ("Tea", "1.00")],
        total: ("कुल मूल्य", "381.00"),
        thanks: "धन्यवाद",
    },
];

fn with(fonts: Fonts) -> Profile {
    Profile::named(PROFILE).unwrap().with_fonts(fonts)
}

/// Compares the paper with the picture kept beside the tests.
#[track_caller]
fn check_golden(name: &str, receipt: &SimulatedReceipt) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.png"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return std::fs::write(&path, receipt.png_bytes()).unwrap();
    }
    let mut reader = png::Decoder::new(std::io::Cursor::new(std::fs::read(&path).unwrap())).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    let (width, height) = (info.width as usize, info.height as usize);
    let is_black = |x: usize, y: usize| bytes[y * info.line_size + x / 8] & (0x80 >> (x % 8)) == 0;
    let differ = |dot: &usize| is_black(dot % width, dot / width) != receipt.is_black(dot % width, dot / width);
    let wrong = (0..width * height).filter(differ).count();
    assert_eq!((width, height, wrong), (receipt.width, receipt.height, 0), "{name} (UPDATE_GOLDEN=1 rewrites it)");
}

#[test]
fn receipts_come_out_in_the_worlds_letters() {
    for words in &DRAWN {
        let ticket = ticket(words);
        let encoded = encode_and_tell(&ticket, &with(shipped()), 7);
        assert_eq!(encoded.missing, Vec::<String>::new(), "{}", words.language);
        let receipt = print(&ticket, &with(shipped()), SimulatedProfile::Full);
        check_golden(words.language, &receipt);
    }
}

fn lines_of(seen: &[Seen]) -> Vec<String> {
    let line = |seen: &'_ Seen| if let Seen::Line(line) = seen { line.clone() } else { String::new() };
    seen.iter().filter(|seen| matches!(seen, Seen::Line(_))).map(line).collect()
}

#[test]
fn letters_a_printer_has_go_as_text() {
    for words in &WESTERN {
        let ticket = ticket(words);
        let seen = read(&encode(&ticket, &with(shipped()), 7), |number| epson_page(number).to_string());
        assert!(!seen.iter().any(|seen| matches!(seen, Seen::Band { .. })), "{}: {seen:?}", words.language);
        let lines: Vec<String> = lines_of(&seen).iter().map(|line| line.split_whitespace().collect()).collect();
        let text = ticket.to_text(48);
        let expected: Vec<String> = text
            .lines()
            .filter(|line| !line.starts_with("- -"))
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(lines, expected, "{}", words.language);
    }
}

/// Each drawn line comes back dot by dot as the rasteriser made it, but for dots that disarm a hidden command.
#[test]
fn drawn_lines_come_back_dot_by_dot() {
    for words in &DRAWN {
        let profile = with(shipped());
        let ticket = ticket(words);
        let seen = read(&encode(&ticket, &profile, 7), |number| epson_page(number).to_string());
        let mut bands = seen.iter().filter_map(|seen| match seen {
            Seen::Band { width, dots } => Some((*width, dots.clone())),
            _ => None,
        });
        let letters = crate::letters::PrinterLetters::new(&profile, words.direction);
        let (mut lines, mut spoilt) = (0, 0);
        for element in &ticket.elements {
            let made = match element {
                Element::Text { text, align, style } => {
                    crate::ticket::text_lines((text, *align, *style), 48, words.direction, &letters)
                }
                Element::Columns { cells, style } => {
                    crate::ticket::columns_lines((cells, *style), 48, words.direction, &letters)
                }
                _ => Vec::new(),
            };
            for line in made.iter().filter(|line| letters.is_drawn(line)) {
                let picture = draw(line, &profile.fonts, 12, 576).trimmed();
                let mut found = Vec::new();
                while found.len() < picture.dots.len() {
                    let (width, dots) = bands.next().unwrap();
                    assert!(width == picture.width && width <= 576 && dots.len() / width <= 128);
                    found.extend(dots);
                }
                assert_eq!(found.len(), picture.dots.len());
                let wrong = found.iter().zip(&picture.dots).filter(|(one, two)| one != two).count();
                (lines, spoilt) = (lines + 1, spoilt + wrong);
            }
        }
        assert!(bands.next().is_none() && lines >= 6 && spoilt <= 4, "{}: {lines} {spoilt}", words.language);
    }
}

fn ids(text: &str) -> Vec<u32> {
    shape(text, false, &shipped(), 12).glyphs.iter().map(|glyph| glyph.id).collect()
}

#[test]
fn letters_are_really_shaped() {
    // Arabic letters join: alone and inside a word they are other forms; lam and alef become one.
    let beh = |text: &str| ids(text);
    assert_eq!(beh("ب").len(), 1);
    let joined = beh("ببب");
    let forms: std::collections::BTreeSet<u32> = joined.iter().copied().chain(beh("ب")).collect();
    assert!(forms.len() >= 3, "{joined:?}");
    let (lam, alef) = (beh("ل"), beh("ا"));
    let ligature = beh("لا");
    assert!(!ligature.contains(&lam[0]) && !ligature.contains(&alef[0]), "{ligature:?}");
    let together = shape("لا", false, &shipped(), 12).width;
    let apart = shape("ل", false, &shipped(), 12).width + shape("ا", false, &shipped(), 12).width;
    assert!(together < apart, "{together} {apart}");
    // A zero-width non-joiner keeps them apart, as Persian writes.
    assert_ne!(beh("می\u{200c}خواهم"), beh("میخواهم"));
    // The first letter stands at the right.
    let word = shape("اب", false, &shipped(), 12);
    assert!(word.glyphs.last().unwrap().id == beh("ا")[0], "alef does not join forward");
    // Thai marks sit above or below their letter and take no room.
    let kuu = shape("กู้", false, &shipped(), 12);
    assert_eq!(kuu.glyphs.len(), 3);
    assert!(kuu.glyphs[1..].iter().all(|glyph| glyph.advance == 0.0), "{:?}", kuu.glyphs);
    assert_eq!(kuu.width, shape("ก", false, &shipped(), 12).width);
    // Devanagari: the i is written before its letter, and consonants make conjuncts.
    assert_eq!(ids("कि")[1], ids("क")[0]);
    assert!(ids("क्ष").len() == 1 && ids("क्ष") != ids("क"));
    // Numbers inside Hebrew keep their order.
    let mixed = shape("לחם 12", false, &shipped(), 12);
    let digits: Vec<u32> = mixed.glyphs[..2].iter().map(|glyph| glyph.id).collect();
    assert_eq!(digits, ids("12"));
    assert_eq!(
        [is_right_to_left("12 לחם"), is_right_to_left("a לחם"), is_right_to_left("12")],
        [Some(true), Some(false), None]
    );
}

#[test]
fn drawn_letters_keep_the_columns() {
    // Latin letters and digits in a drawn line are as wide as the printer's own, so amounts stay under each other.
    assert_eq!(shape("Tea 12.50 Dvořák", false, &shipped(), 12).width.round() as usize, 16 * 12);
    for size in [9, 12, 13] {
        assert!((shape("0123456789", false, &shipped(), size).width - 10.0 * size as f32).abs() < 0.5);
    }
}

#[test]
fn only_lines_that_need_it_are_drawn() {
    #[track_caller]
    fn check(text: &str, profile: &Profile, is_drawn: bool, missing: &[&str]) {
        let encoded = encode_and_tell(Ticket::new().text(text), profile, 1);
        let seen = read(&encoded.bytes, |number| epson_page(number).to_string());
        assert_eq!(seen.iter().any(|seen| matches!(seen, Seen::Band { .. })), is_drawn, "{text}");
        assert_eq!(encoded.missing, missing, "{text}");
    }
    let epson = with(shipped());
    let mono = Fonts::none().with(file("../assets/fonts/receipt/NotoSansMono-Regular.ttf")).unwrap();
    check("Dvořák", &epson, false, &[]);
    check("“Tea” – 5 € … ½ ﬁne №", &epson, false, &[]); // harmless typography
    check("Tiếng Việt", &epson, true, &[]); // no page has it, and without its marks it is another language
    check("日本茶", &epson, true, &[]);
    check("日本茶", &with(mono), false, &["日", "本", "茶"]);
    check("𠮷野家", &with(shipped()), true, &["𠮷"]); // a box in its place
    check("👨‍👩‍👧", &with(shipped()), true, &["👨\u{200d}👩\u{200d}👧"]);
    check("日本茶 👍", &epson, true, &["👍"]);
    check("Dvořák", &Profile::named("no-status-80").unwrap().with_fonts(shipped()), true, &[]);
    check("Dvořák", &Profile::named("no-status-80").unwrap(), false, &[]);
    let all_raster = Profile { all_raster: true, ..with(shipped()) };
    check("Tea", &all_raster, true, &[]);
    check("Tea", &Profile { all_raster: true, ..with(Fonts::none()) }, false, &[]);
    check("日本茶", &Profile { pictures: false, ..with(shipped()) }, false, &["日", "本", "茶"]);
}

#[test]
fn the_systems_fonts_are_asked_last() {
    let fonts = Fonts::none().with_system();
    let Some(face) = fonts.face("क", unicode_script::Script::Devanagari) else {
        return println!("this system has no Devanagari font: nothing was tried");
    };
    assert!(face.font().is_some());
    let profile = with(shipped().with_system());
    let encoded = encode_and_tell(Ticket::new().text("धन्यवाद"), &profile, 1);
    assert_eq!(encoded.missing, Vec::<String>::new());
    assert!(Fonts::none().with(b"no font".to_vec()).is_err());
}
