//! What the encoder writes, as the simulated printer reads it.

use super::everything;
use crate::simulated::{Printer, SimulatedPrinterConfig, SimulatedProfile, SimulatedReceipt};
use crate::*;
use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Sends a ticket straight to a simulated printer and returns what came out of it.
#[track_caller]
pub(super) fn print(ticket: &Ticket, profile: &Profile, simulated: SimulatedProfile) -> SimulatedReceipt {
    let config = SimulatedPrinterConfig { profile: simulated, ..SimulatedPrinterConfig::default() };
    let printer = Printer::start(config).unwrap();
    let PortAddress::Tcp { host, port } = printer.address() else { panic!("not TCP") };
    let mut link = TcpStream::connect((host.as_str(), port)).unwrap();
    link.write_all(&encode(ticket, profile, 7)).unwrap();
    let started = Instant::now();
    while printer.receipts().is_empty() {
        assert!(started.elapsed() < Duration::from_secs(5), "no receipt; {:?}", printer.surprises());
        std::thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(printer.surprises(), []);
    assert_eq!(printer.drawer_pulses(), []);
    let receipts = printer.receipts();
    assert_eq!(receipts.len(), 1);
    receipts[0].clone()
}

#[track_caller]
fn check(ticket: &Ticket, profile: &str, simulated: SimulatedProfile) -> SimulatedReceipt {
    let profile = Profile::named(profile).unwrap();
    let receipt = print(ticket, &profile, simulated);
    let expected: Vec<String> = ticket
        .to_text(profile.columns)
        .lines()
        .filter(|line| !line.starts_with("- - "))
        .map(|line| line.replace('\u{a0}', " "))
        .collect();
    let found: Vec<&str> = receipt.text.trim_end().lines().collect();
    let qr_drawn = profile.qr;
    let compare: Vec<&str> =
        expected.iter().map(String::as_str).filter(|line| qr_drawn || !line.contains("[qr")).collect();
    let found: Vec<&str> = found.into_iter().filter(|line| !line.contains("[picture]")).collect();
    assert_eq!(found, compare);
    assert_eq!(receipt.width, profile.dots);
    assert!(receipt.png_bytes().starts_with(b"\x89PNG"));
    receipt
}

#[test]
fn paper_reads_like_the_ticket() {
    check(&everything(), "epson-tm-t20iii", SimulatedProfile::Full);
    check(&everything(), "generic-80", SimulatedProfile::Barrier);
    check(&everything(), "generic-58", SimulatedProfile::Narrow);
    check(&everything(), "no-status-80", SimulatedProfile::NoStatus);
}

#[test]
fn letters_of_many_pages_come_out() {
    let text = "Dvořák 5 € Привет ça Łódź “é” ½";
    let receipt = print(Ticket::new().text(text), &Profile::named("epson-tm-m30").unwrap(), SimulatedProfile::Full);
    assert_eq!(receipt.text.lines().next(), Some("Dvořák 5 € Привет ça Łódź “é” ½"));
}

/// A picture of slanted bars.
pub(super) fn picture_png(width: u32, height: u32) -> Vec<u8> {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let is_black = |dot: u32| (dot % width + dot / width) % 7 < 3;
    let dots: Vec<u8> = (0..width * height).map(|dot| if is_black(dot) { 0 } else { 255 }).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&dots).unwrap();
    drop(writer);
    png
}

#[test]
fn logos_come_out_dot_by_dot() {
    let profile = Profile::named("generic-80").unwrap().with_logo(&picture_png(100, 130)).unwrap();
    let receipt = print(Ticket::new().logo(), &profile, SimulatedProfile::Barrier);
    assert_eq!(receipt.text, "                   [picture]\n");
    let wrong = (0..100 * 130).filter(|dot| {
        let (x, y) = (dot % 100, dot / 100);
        receipt.is_black(238 + x, y) != ((x + y) % 7 < 3)
    });
    assert!(wrong.count() < 40, "only dots that disarm a hidden command may differ");
}

#[test]
fn hostile_names_stay_names() {
    for name in [
        "\u{1b}p\0\u{19}\u{fa}",
        "\u{1b}@\u{1d}V\0",
        "\u{10}\u{14}\u{1}\0\u{1}",
        "\0\u{7f}\u{80}\u{9b}1m",
        "\u{202e}lamp\u{2066}\u{200f}",
        "🫖👨‍👩‍👧🇫🇷",
        "a\r\nTOTAL 0.00\u{2028}",
    ] {
        let mut ticket = Ticket::new();
        ticket.amount(name, name, Style::LARGE).text(name).qr(name).code128(name);
        let receipt = print(&ticket, &Profile::named("epson-tm-t20iii").unwrap(), SimulatedProfile::Full);
        assert!(!receipt.text.contains("\nTOTAL"), "{}", receipt.text);
        // The same on a drawn line, and on paper where every line is drawn.
        let mut drawn = Ticket::new();
        let mixed = format!("شاي {name} ที่");
        drawn.amount(mixed.as_str(), name, Style::LARGE).text(mixed.as_str()).text(name);
        let profile = Profile::named("epson-tm-t20iii").unwrap().with_fonts(super::languages::shipped());
        let receipt = print(&drawn, &profile, SimulatedProfile::Full);
        assert!(receipt.text.contains("[picture]"), "{}", receipt.text);
        print(&ticket, &Profile { all_raster: true, ..profile }, SimulatedProfile::Full);
    }
}

#[test]
fn drawn_letters_never_become_commands() {
    // Letter forms at every place of a byte and a band: whatever dots come out, no pulse and no surprise.
    let profile = Profile::named("epson-tm-t20iii").unwrap().with_fonts(super::languages::shipped());
    let (mut disarmed, mut bytes) = (0, 0);
    for start in (0..60).step_by(6) {
        let mut ticket = Ticket::new();
        for step in 0..6 {
            let letters = (0..40).map(|index| char::from_u32(0x621 + (start * 7 + step * 13 + index) % 0x29).unwrap());
            let name: String = letters.flat_map(|letter| [letter, '\u{10}', '\u{14}']).collect();
            let style =
                Style { bold: step % 2 == 0, double_width: step == 3, double_height: step > 3, underline: step == 1 };
            ticket.styled(format!("{} {name}", "x".repeat(step as usize)), Align::Start, style);
        }
        let job = encode(&ticket, &profile, 1);
        bytes += job.len();
        disarmed += job.windows(2).filter(|pair| pair[0] == 0x18 && matches!(pair[1], 0x04 | 0x05 | 0x14)).count();
        print(&ticket, &profile, SimulatedProfile::Full);
    }
    println!("{bytes} bytes, {disarmed} pairs that may have been a command");
}

proptest::proptest! {
    #[test]
    fn sanitised_text_holds_no_control(text in "\\PC*|.*|[\\x00-\\x20\u{80}-\u{a0}\u{2000}-\u{2070}\u{e0000}-\u{e0100}]*") {
        let clean = sanitise(&text);
        proptest::prop_assert!(!clean.chars().any(char::is_control));
        let marks = ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2028}', '\u{2066}'];
        let has_mark = clean.contains(marks);
        proptest::prop_assert!(!has_mark);
        proptest::prop_assert_eq!(sanitise(&clean), clean);
    }

    #[test]
    fn amounts_are_whole_on_any_paper(name in ".{0,80}", cents in 0u64..1_000_000_000_000, columns in 16usize..60) {
        let amount = format!("{}.{:02}", cents / 100, cents % 100);
        let text = Ticket::new().amount(name, amount.as_str(), Style::PLAIN).to_text(columns);
        let is_whole = text.lines().any(|line| line.ends_with(&amount));
        proptest::prop_assert!(is_whole, "{}", text);
    }
}

/// Leaves sample jobs for a decoder that is not ours; see README.md.
#[test]
#[ignore = "writes files for an opt-in check"]
fn samples_for_other_decoders() {
    let dir = std::env::var("RECEIPT_SAMPLES_DIR").map(std::path::PathBuf::from).unwrap();
    let mut ticket = everything();
    ticket.elements.insert(0, Element::Logo);
    ticket.elements.pop();
    ticket.text("Dvořák 5 € Привет").text("\u{1b}p\0\u{19}\u{fa}").code128("12345678");
    for name in Profile::names() {
        let mut profile = Profile::named(name).unwrap();
        profile = profile.with_logo(&picture_png(100, 130)).unwrap();
        std::fs::write(dir.join(format!("{name}.bin")), encode(&ticket, &profile, 7)).unwrap();
        let receipt =
            if name.starts_with("epson") { Some(print(&ticket, &profile, SimulatedProfile::Full)) } else { None };
        if let Some(receipt) = receipt {
            std::fs::write(dir.join(format!("{name}.png")), receipt.png_bytes()).unwrap();
            std::fs::write(dir.join(format!("{name}.txt")), &receipt.text).unwrap();
        }
    }
}
