//! Printer, scanner, drawer and display aren't there when the till starts. It sells and says so; what appears later works, and the
//! receipts that waited come out.

use super::*;
use std::net::TcpListener;
use std::os::unix::fs::symlink;

/// A port of this machine that nobody listens on now.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

fn pty_path(device: &Device) -> &str {
    device.address().strip_prefix("pty:").expect("a pseudo terminal")
}

#[test]
fn a_till_without_its_devices_sells_and_finds_them_later() {
    let shop = SmallShop::new();
    let address = format!("tcp://127.0.0.1:{}", free_port());
    let (scanner_link, display_link) = (shop.folder.path().join("scanner"), shop.folder.path().join("display"));
    let options = shop
        .options()
        .option("--printer", &address)
        .option("--scanner", &format!("pty:{}", scanner_link.display()))
        .option("--display", &format!("pty:{}", display_link.display()));
    let mut console = shop.open(&options);
    for role in ["printer", "scanner-1", "display"] {
        wait_for_state(&mut console, role, "absent");
    }
    let sales: Vec<Value> = (0..3).map(|_| sell(&mut console, "Tea", 250, "cash")).collect();
    for _ in &sales {
        let failed = console.wait_for_event("drawer_failed", REPLY_WAIT);
        assert_eq!(failed["code"], "no-hardware");
    }
    let now = view(&mut console);
    let states: Vec<String> = now["devices"].as_array().into_iter().flatten().map(state_of).collect();
    assert_eq!(states, ["absent"; 3]);
    assert_eq!(now["prints"].as_array().map(Vec::len), Some(3));

    let mut printer = Device::start(&["printer", "--listen", &address]);
    for (index, sale) in sales.iter().enumerate() {
        wait_for_print(&mut console, &sale["print_job"], &["printed"]);
        let (number, text) = next_receipt(&mut printer);
        assert!(number == index as u64 + 1 && text.contains(sale["label"].as_str().expect("a label")), "{text}");
        assert!(!text.contains("DUPLICATE"), "{text}");
    }
    assert_eq!(view(&mut console)["prints"], json!([]));
    let told = printer.events();
    assert!(told.iter().all(|event| event["event"] != "drawer_pulse"), "the drawer of an old sale opened: {told:?}");

    let mut scanner = Device::start(&["scanner"]);
    symlink(pty_path(&scanner), &scanner_link).expect("a link");
    wait_for_state(&mut console, "scanner-1", "ready");
    scanner.tell("scan 4006381333931");
    let scanned = console.wait_for_event("scanned", REPLY_WAIT);
    assert_eq!((&scanned["outcome"]["code"], &scanned["code"]), (&json!("code-unknown"), &json!("4006381333931")));

    let mut display = Device::start(&["display"]);
    symlink(pty_path(&display), &display_link).expect("a link");
    wait_for_state(&mut console, "display", "ready");
    let basket = ring_up(&mut console, "Coffee", 350);
    display.wait_for("the price", REPLY_WAIT, |event| event["lines"].to_string().contains("3.50"));
    console.ok(payment(&basket, "cash"));
    printer.wait_for_event("drawer_pulse", REPLY_WAIT);
    assert!(console.close().status.success());
    println!("3 devices and the drawer were absent; 3 receipts waited and came out");
}

#[test]
fn a_scanner_that_is_unplugged_comes_back() {
    let shop = SmallShop::new();
    let link = shop.folder.path().join("scanner");
    let mut console = shop.open(&shop.options().option("--scanner", &format!("pty:{}", link.display())));
    for round in 0..2 {
        let mut scanner = Device::start(&["scanner"]);
        symlink(pty_path(&scanner), &link).expect("a link");
        wait_for_state(&mut console, "scanner-1", "ready");
        scanner.tell(&format!("scan 400638133393{round}"));
        console.wait_for_event("scanned", REPLY_WAIT);
        console.events();
        scanner.kill();
        fs::remove_file(&link).expect("removed");
        wait_for_state(&mut console, "scanner-1", "absent");
        sell(&mut console, "Tea", 250, "card");
    }
    assert!(console.close().status.success());
    println!("2 unplugged scanners");
}
