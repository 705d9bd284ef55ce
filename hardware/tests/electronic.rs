//! Receipts that aren't on paper: web pages and PDFs of the same tickets, read back.

use super::everything;
use super::languages::{shipped, ticket};
use super::scripts::LANGUAGES;
use crate::*;
use icu_normalizer::DecomposingNormalizer;
use std::collections::BTreeMap;
use std::io::Read;
use std::process::{Command, Stdio};

fn facts<'a>(language: &'a str, title: &'a str) -> ElectronicFacts<'a> {
    ElectronicFacts { language, title, ..ElectronicFacts::default() }
}

/// The tickets of the six scripts, each with a code below.
fn tickets() -> Vec<(&'static str, Ticket)> {
    let with_code = |words| {
        let mut ticket = ticket(words);
        ticket.code128("AE-1-01-000123").cut();
        ticket
    };
    LANGUAGES.iter().map(|words| (words.language, with_code(words))).collect()
}

/// A text without spaces, marks of direction and vowel marks, its ligatures taken apart: what readers of PDFs agree about.
fn letters(text: &str) -> String {
    let plain = DecomposingNormalizer::new_nfkd().normalize(&sanitise(text)).into_owned();
    let is_vowel = |letter: char| matches!(letter, '\u{64b}'..='\u{652}');
    plain.chars().filter(|letter| !letter.is_whitespace() && !is_vowel(*letter)).collect()
}

fn texts(ticket: &Ticket) -> Vec<&str> {
    let mut texts = Vec::new();
    for element in &ticket.elements {
        match element {
            Element::Text { text, .. } => texts.push(text.as_str()),
            Element::Columns { cells, .. } => texts.extend(cells.iter().map(|cell| cell.text.as_str())),
            Element::Qr { data } | Element::Code128 { data } => texts.push(data),
            _ => {}
        }
    }
    texts
}

/// What a person reads on a page: its text without tags, scripts and styles.
fn seen(html: &str) -> String {
    let body = html.split_once("<main>").unwrap().1;
    let mut text = String::new();
    for part in body.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        text.push_str(if matches!(tag, "/td" | "/th" | "/p" | "/h1" | "/h2" | "/tr") { "\n" } else { "" });
        text.push_str(words);
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[test]
fn a_page_says_what_the_ticket_says() {
    for (language, ticket) in tickets() {
        let html = web_page(&ticket, &facts(language, "Receipt 1"));
        let expected = if language == "arabic" { "rtl" } else { "ltr" };
        assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{expected}\">")), "{html}");
        let lines: Vec<String> = seen(&html).lines().map(|line| line.trim().to_owned()).collect();
        for text in texts(&ticket) {
            assert!(lines.contains(&text.to_owned()), "{language}: {text} is not in {lines:#?}");
        }
        for outside in ["http://", "https://", "<script", "<img", "@import", "url("] {
            let html = html.replace("http://www.w3.org/2000/svg", "");
            assert!(!html.contains(outside), "{language}: {outside}");
        }
        write(language, "html", html.as_bytes());
    }
}

#[test]
fn a_name_is_never_markup() {
    let name = "<script>alert(1)</script> & \"Co\" 'x' \u{2067}a\u{2069}\u{2069} \u{202e}b \u{1b}@";
    let mut ticket = Ticket::new();
    ticket.amount(name, name, Style::LARGE).text(name).code128(name).qr("\"><x");
    let html = web_page(&ticket, &facts("\"x", "</title><b>"));
    assert!(
        !html.contains("<script") && !html.contains("<b>") && !html.contains("\"><x") && !html.contains('\u{202e}')
    );
    assert_eq!(html.matches("<bdi").count(), html.matches("</bdi>").count());
    assert!(
        seen(&html).contains("<script>alert(1)</script> & \"Co\" 'x' a b"),
        "{}",
        seen(&html).replace('\u{202e}', "!")
    );
}

#[test]
fn tables_are_tables() {
    let html = web_page(&everything(), &facts("en", "x"));
    assert_eq!(html.matches("<table>").count(), 2, "{html}");
    assert!(html.contains("<th scope=\"row\" colspan=\"2\"><bdi dir=\"ltr\">Espresso cup</bdi></th><td class=\"a\">"));
    assert!(html.contains("<h1 class=\"c\" dir=\"ltr\">Corner Shop</h1>") && html.matches("<svg").count() == 2);
}

/// The bars of the page's barcode, read as a scanner would.
#[test]
fn barcodes_of_a_page_are_read_back() {
    let html = web_page(Ticket::new().code128("AU-1-01-000123"), &facts("en", "x"));
    let path = html.split("<path d=\"").nth(1).unwrap().split('"').next().unwrap();
    let mut bars: Vec<(usize, usize)> = Vec::new();
    for run in path.split('M').skip(1) {
        let (x, rest) = run.split_once(" 0h").unwrap();
        bars.push((x.parse().unwrap(), rest.split('v').next().unwrap().parse().unwrap()));
    }
    let widths: Vec<usize> =
        bars.windows(2).flat_map(|pair| [pair[0].1, pair[1].0 - pair[0].0 - pair[0].1]).collect::<Vec<_>>();
    let symbol = |six: &[usize]| {
        let widths: String = six.iter().map(|width| char::from(b'0' + (width / 2) as u8)).collect();
        (0..106).find(|symbol| crate::simulated::code128_widths(*symbol) == widths).unwrap_or(106)
    };
    let symbols: Vec<usize> = widths.chunks(6).take_while(|six| six.len() == 6).map(symbol).collect();
    assert_eq!(bars[0].0, 20, "ten modules stay white");
    let read: String = symbols[1..symbols.len() - 2].iter().map(|symbol| char::from(*symbol as u8 + 32)).collect();
    assert_eq!(read, "AU-1-01-000123");
}

fn write(language: &str, kind: &str, bytes: &[u8]) {
    if let Ok(dir) = std::env::var("RECEIPT_SAMPLES_DIR") {
        std::fs::write(format!("{dir}/{language}.{kind}"), bytes).unwrap();
    }
}

/// The text a foreign reader finds in a PDF; nothing if none is installed.
fn read_by_poppler(pdf: &[u8]) -> Option<String> {
    use std::io::Write;
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    child.wait().unwrap().success().then_some(text)
}

/// A small reader of what we write: the text as it is copied out, line by line, through each font's table of letters.
fn copied(pdf: &[u8]) -> String {
    let text = String::from_utf8_lossy(pdf);
    let object =
        |number: &str| text.split(&format!("\n{number} 0 obj\n")).nth(1).unwrap().split("endobj").next().unwrap();
    let after = |text: &str, key: &str| text.split(key).nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let resources = text.split("/Font <<").nth(1).unwrap().split(">>").next().unwrap();
    let fonts: BTreeMap<String, BTreeMap<u16, String>> = resources
        .split('/')
        .skip(1)
        .map(|font| {
            let mut words = font.split_whitespace();
            let (name, number) = (words.next().unwrap(), words.next().unwrap());
            (name.to_owned(), letters_of_font(object(&after(object(number), "/ToUnicode "))))
        })
        .collect();
    let mut said = String::new();
    for content in inflated(pdf).iter().filter(|content| content.contains("BT\n")) {
        let (mut font, mut is_said) = (String::new(), false);
        for line in content.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            match *words.last().unwrap() {
                "BT" => said.push('\n'),
                "Tf" => font = words[0][1..].to_owned(),
                // Said beside the letter form instead.
                "BDC" => is_said = true,
                _ if line.contains("/ActualText") => said.push_str(&actual(line)),
                "EMC" => is_said = false,
                "Tj" if !is_said => said.push_str(fonts[&font].get(&shown(line)).map_or("", |text| text)),
                _ => {}
            }
        }
    }
    said
}

/// The text of `/Span <</ActualText <FEFF...>>> BDC`, or `(...)`.
fn actual(line: &str) -> String {
    let string = line.split("/ActualText").nth(1).unwrap().trim_start();
    if let Some(plain) = string.strip_prefix('(') {
        return plain.split(')').next().unwrap().to_owned();
    }
    let hex = string.trim_start_matches('<').split('>').next().unwrap();
    let units: Vec<u16> =
        (4..hex.len()).step_by(4).map(|at| u16::from_str_radix(&hex[at..at + 4], 16).unwrap()).collect();
    String::from_utf16(&units).unwrap()
}

/// The letter form of `<0001> Tj` or `(ab) Tj`.
fn shown(line: &str) -> u16 {
    let string = line.strip_suffix(" Tj").unwrap();
    if let Some(hex) = string.strip_prefix('<') {
        return u16::from_str_radix(hex.trim_end_matches('>'), 16).unwrap();
    }
    let mut letters = string.strip_prefix('(').unwrap().strip_suffix(')').unwrap().chars();
    let mut next = || match letters.next().unwrap() {
        '\\' => match letters.next().unwrap() {
            'n' => 10,
            'r' => 13,
            't' => 9,
            'b' => 8,
            'f' => 12,
            digit @ '0'..='7' => [digit, letters.next().unwrap(), letters.next().unwrap()]
                .iter()
                .fold(0, |byte, digit| byte * 8 + digit.to_digit(8).unwrap()),
            other => u32::from(other),
        },
        letter => u32::from(letter),
    };
    (next() << 8 | next()) as u16
}

fn letters_of_font(cmap: &str) -> BTreeMap<u16, String> {
    let number = |hex: &str| u16::from_str_radix(hex, 16).unwrap();
    let text = |hex: &str| {
        let units: Vec<u16> = (0..hex.len() / 4).map(|at| number(&hex[at * 4..at * 4 + 4])).collect();
        String::from_utf16(&units).unwrap()
    };
    let mut letters = BTreeMap::new();
    for line in cmap.lines().filter(|line| line.starts_with('<') && !line.starts_with("<<")) {
        let codes: Vec<&str> = line.split('<').skip(1).map(|code| code.split('>').next().unwrap()).collect();
        match codes[..] {
            [id, said] => drop(letters.insert(number(id), text(said))),
            [first, last, said] => {
                let start = text(said).chars().next().unwrap() as u32;
                for id in number(first)..=number(last) {
                    let letter = char::from_u32(start + u32::from(id - number(first))).unwrap();
                    letters.insert(id, letter.to_string());
                }
            }
            _ => {}
        }
    }
    letters
}

/// What the streams of a PDF are when inflated, each byte as one letter.
fn inflated(pdf: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    for at in pdf.windows(7).enumerate().filter(|(_, bytes)| bytes == b"stream\n").map(|(at, _)| at + 7) {
        let mut text = Vec::new();
        let _ = flate2::read::ZlibDecoder::new(&pdf[at..]).read_to_end(&mut text);
        texts.push(text.into_iter().map(char::from).collect());
    }
    texts
}

#[test]
fn a_pdf_holds_the_text_and_its_fonts() {
    let mut read = 0;
    for (language, ticket) in tickets().into_iter().chain([("english", everything())]) {
        let pdf = pdf(&ticket, &facts(language, "Receipt 1"), &shipped()).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7") && pdf.ends_with(b"%%EOF"));
        assert!(pdf.len() < 60_000, "{language}: {} bytes", pdf.len());
        write(language, "pdf", &pdf);
        let (copied, mut foreign) = (copied(&pdf), None);
        if let Some(text) = read_by_poppler(&pdf) {
            read += 1;
            foreign = Some(letters(&text).chars().filter(|letter| letter.is_alphanumeric()).collect::<String>());
        }
        let copied_letters = letters(&copied);
        for text in texts(&ticket).iter().filter(|text| !text.starts_with("https:")) {
            // Wrapped text is in several pieces: word for word.
            for word in text.split_whitespace().map(letters) {
                assert!(copied_letters.contains(&word), "{language}: {word} is not in {copied}");
                // Where a reader puts the signs between words of two directions is its own affair.
                let word: String = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
                let is_found = foreign.as_ref().is_none_or(|text| text.contains(&word));
                assert!(is_found, "{language}: poppler doesn't find {word} in {foreign:?}");
            }
        }
    }
    println!("{read} of 7 PDFs were read by poppler's pdftotext as well as by our own reader");
}

#[test]
fn a_long_receipt_has_several_pages() {
    let mut ticket = Ticket::new();
    for line in 0..6 {
        ticket.amount(format!("Article {line}"), "1.00", Style::PLAIN).feed(250);
    }
    let pdf = pdf(&ticket, &facts("en", "x"), &shipped()).unwrap();
    assert!(pdf.windows(8).any(|window| window == b"/Count 2"));
}
