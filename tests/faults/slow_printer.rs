//! A printer that takes one byte a second: the sale is paid, the next customer served and the journal whole while the first receipt has
//! hardly begun.

use super::*;
use std::fs::File;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// Sales made meanwhile: their receipts are more bytes than the line's own buffer takes.
const SALES: u64 = 40;
/// Fewer bytes than any receipt has.
const RECEIPT_BYTES_MIN: u64 = 300;

/// The printer's end of a line, which takes a byte a second.
struct SlowPrinter {
    address: String,
    taken: Arc<AtomicU64>,
    _till_end: OwnedFd,
}

impl SlowPrinter {
    fn start() -> SlowPrinter {
        let pair = nix::pty::openpty(None, None).expect("a pseudo terminal");
        let mut settings = nix::sys::termios::tcgetattr(&pair.slave).expect("its settings");
        nix::sys::termios::cfmakeraw(&mut settings);
        nix::sys::termios::tcsetattr(&pair.slave, nix::sys::termios::SetArg::TCSANOW, &settings).expect("set");
        let path = nix::unistd::ttyname(&pair.slave).expect("its name");
        let taken = Arc::new(AtomicU64::new(0));
        let (count, mut printer) = (Arc::clone(&taken), File::from(pair.master));
        thread::spawn(move || {
            let mut byte = [0];
            while printer.read_exact(&mut byte).is_ok() {
                count.fetch_add(1, Ordering::Relaxed);
                thread::sleep(Duration::from_secs(1));
            }
        });
        SlowPrinter { address: format!("pty:{}", path.display()), taken, _till_end: pair.slave }
    }
}

#[test]
fn a_slow_printer_delays_no_sale() {
    let printer = SlowPrinter::start();
    let shop = SmallShop::new();
    let options = shop.options().option("--printer", &printer.address).option("--printer-profile", "no-status-80");
    let mut console = shop.open(&options);
    wait_for_state(&mut console, "printer", "ready");
    for sale in 1..=SALES {
        let sold = sell(&mut console, &format!("Tea {sale}"), 250, "cash");
        assert_eq!(sold["receipt"], sale, "{sold}");
        console.ok(json!({ "do": "next_customer" }));
    }
    let taken = printer.taken.load(Ordering::Relaxed);
    let waiting = view(&mut console)["prints"].take();
    let waiting = waiting.as_array().map_or(0, Vec::len);
    assert!(taken < RECEIPT_BYTES_MIN, "not one receipt is out: {taken} bytes");
    assert!(waiting > 0, "receipts wait for the printer, and no sale did");
    // A power cut now: what was paid is there, and nothing claims to be printed.
    console.kill();
    assert_eq!(verify(&shop.data_dir())["sales"], SALES);
    println!("{SALES} sales were paid while the printer took {taken} bytes; {waiting} receipts waited");
}
