//! Receipts as a printer gets them and as its paper looks: the bytes, and the dots a simulated printer makes of them, on 80 and 58 mm.

use super::countries::{Place, places};
use super::*;
use hardware::simulated::{
    Printer, SimulatedEvent, SimulatedPort, SimulatedPrinterConfig, SimulatedProfile, SimulatedReceipt,
};
use hardware::{Fonts, PortAddress, Profile, encode_and_tell};
use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

/// The countries whose paper is kept as bytes and picture.
const DRAWN: [&str; 6] = ["au", "fr", "de", "us-ny", "jp", "arabic"];
/// A printer for each roll: its profile, what is simulated, the end of the file's name.
const PRINTERS: [(&str, SimulatedProfile, &str); 2] =
    [("epson-tm-t20iii", SimulatedProfile::Full, "80"), ("generic-58", SimulatedProfile::Narrow, "58")];
/// Within which a simulated printer prints.
const PRINTS_WITHIN: Duration = Duration::from_secs(20);

/// The fonts the program ships for letters a printer lacks.
fn fonts() -> Fonts {
    const SHIPPED: [&[u8]; 3] = [
        include_bytes!("../../../assets/fonts/receipt/NotoSansMono-Regular.ttf"),
        include_bytes!("../../../assets/fonts/receipt/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../../assets/fonts/NotoSansJP-Regular.otf"),
    ];
    SHIPPED.into_iter().fold(Fonts::none(), |fonts, font| fonts.with(font).expect("a font"))
}

/// The paper a simulated printer makes of these bytes.
fn printed(bytes: &[u8], profile: SimulatedProfile) -> SimulatedReceipt {
    let config = SimulatedPrinterConfig { listen: SimulatedPort::any_tcp(), profile, ..Default::default() };
    let printer = Printer::start(config).expect("a free port");
    let events = printer.subscribe();
    let PortAddress::Tcp { host, port } = printer.address() else { panic!("not on the network") };
    let mut stream = TcpStream::connect((host.as_str(), port)).expect("it listens");
    stream.write_all(bytes).expect("it takes everything");
    loop {
        match events.recv_timeout(PRINTS_WITHIN).expect("a receipt comes out") {
            SimulatedEvent::Receipt(receipt) => return receipt,
            SimulatedEvent::Surprised(surprise) => panic!("the printer doesn't know {surprise:?}"),
            SimulatedEvent::Pulse(_) | SimulatedEvent::Died => {}
        }
    }
}

/// How many dots of the picture kept at this path differ; nothing if it has another size or isn't there.
fn dots_that_differ(path: &Path, receipt: &SimulatedReceipt) -> Option<usize> {
    let file = std::fs::read(path).ok()?;
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().ok()?;
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut bytes).ok()?;
    let (width, height) = (info.width as usize, info.height as usize);
    let is_black = |x: usize, y: usize| bytes[y * info.line_size + x / 8] & (0x80 >> (x % 8)) == 0;
    let differs = |dot: &usize| is_black(dot % width, dot / width) != receipt.is_black(dot % width, dot / width);
    let is_same_size = (receipt.width, receipt.height) == (width, height);
    is_same_size.then(|| (0..width * height).filter(differs).count())
}

/// Compares the dots, because two encoders may write one picture in other bytes; for the same reason only what looks otherwise is written anew.
#[track_caller]
fn check_dots(path: &Path, receipt: &SimulatedReceipt) {
    let wrong = dots_that_differ(path, receipt);
    if std::env::var_os("UPDATE_GOLDEN").is_some() && wrong != Some(0) {
        return std::fs::write(path, receipt.png_bytes()).unwrap();
    }
    assert_eq!(wrong, Some(0), "dots of {} (UPDATE_GOLDEN=1 rewrites it)", path.display());
}

#[track_caller]
fn check_bytes(path: &Path, bytes: &[u8]) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return std::fs::write(path, bytes).unwrap();
    }
    let expected = std::fs::read(path).unwrap_or_default();
    let first = expected.iter().zip(bytes).position(|(one, other)| one != other);
    assert!(expected == bytes, "{} differs from byte {first:?} on (UPDATE_GOLDEN=1 rewrites it)", path.display());
}

fn check_paper(place: &Place, profile: &str, simulated: SimulatedProfile, end: &str) {
    let (_, sale, _) = place.papers().swap_remove(0);
    let ticket = place.shop.receipt(&sale, None);
    let profile = Profile::named(profile).expect("a shipped profile").with_fonts(fonts());
    let encoded = encode_and_tell(&ticket, &profile, 1);
    assert_eq!(encoded.missing, Vec::<String>::new(), "{}: letters nobody could draw", place.folder);
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden/receipts/countries"));
    let path = |kind: &str| folder.join(&place.folder).join(format!("mixed_{end}.{kind}"));
    check_bytes(&path("escpos"), &encoded.bytes);
    check_dots(&path("png"), &printed(&encoded.bytes, simulated));
}

#[test]
fn paper_looks_as_it_did() {
    let places = places();
    for folder in DRAWN {
        let place = places.iter().find(|place| place.folder == folder).expect("a shop there");
        for (profile, simulated, end) in PRINTERS {
            check_paper(place, profile, simulated, end);
        }
    }
}
