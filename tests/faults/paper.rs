//! The paper runs out or the cover stands open, before a receipt and in the middle of one. Selling goes on; each receipt comes out
//! once when the printer can print again.

use super::*;

/// What keeps the printer from printing.
struct Obstacle {
    begin: &'static [&'static str],
    end: &'static [&'static str],
    state: &'static str,
}

const PAPER: Obstacle = Obstacle { begin: &["paper-out"], end: &["refill"], state: "paper-out" };
const COVER: Obstacle = Obstacle { begin: &["cover-open"], end: &["cover-close"], state: "cover-open" };
const BOTH: Obstacle =
    Obstacle { begin: &["paper-out", "cover-open"], end: &["refill", "cover-close"], state: "cover-open" };

/// Sells three times while the printer can't print.
#[track_caller]
fn check_before(obstacle: &Obstacle) {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let shop = SmallShop::new();
    let mut console = shop.open_with(&printer);
    obstacle.begin.iter().for_each(|command| printer.tell(command));
    wait_for_state(&mut console, "printer", obstacle.state);
    let sales: Vec<Value> = (0..3).map(|_| sell(&mut console, "Tea", 250, "card")).collect();
    let waiting = view(&mut console)["prints"].take();
    assert_eq!(waiting.as_array().map(Vec::len), Some(3));
    assert!(waiting.as_array().into_iter().flatten().all(|print| print["state"] == "queued"), "{waiting}");
    obstacle.end.iter().for_each(|command| printer.tell(command));
    come_out_once(&mut console, &mut printer, &sales);
    println!("{}: 3 receipts waited", obstacle.state);
}

/// Lets the paper run out after each of these lines of a receipt.
#[track_caller]
fn check_in_the_middle(profile: &str, and_then: &Obstacle) {
    let mut halts = 0;
    for lines in [1, 6, 11, 16] {
        let after = lines.to_string();
        let mut printer =
            Device::start(&["printer", "--listen", "tcp://127.0.0.1:0", "--paper-out-after", after.as_str()]);
        let shop = SmallShop::new();
        let options = shop.options().option("--printer", printer.address()).option("--printer-profile", profile);
        let mut console = shop.open(&options);
        wait_for_state(&mut console, "printer", "ready");
        let first = sell(&mut console, "Tea", 250, "card");
        wait_for_state(&mut console, "printer", "paper-out");
        let prints = view(&mut console)["prints"].take();
        assert!(prints[0]["state"] == "await-proof" || prints[0]["state"] == "sending", "{prints}");
        halts += 1;
        let second = sell(&mut console, "Coffee", 350, "card");
        and_then.begin.iter().for_each(|command| printer.tell(command));
        and_then.end.iter().for_each(|command| printer.tell(command));
        come_out_once(&mut console, &mut printer, &[first, second]);
    }
    println!("{profile}, then {}: {halts} receipts were stopped in the middle", and_then.state);
}

/// Each receipt comes out once, whole, in order and unmarked; nothing else does.
#[track_caller]
fn come_out_once(console: &mut Console, printer: &mut Device, sales: &[Value]) {
    for (index, sale) in sales.iter().enumerate() {
        assert_eq!(wait_for_print(console, &sale["print_job"], &["printed", "unknown"]), "printed");
        let (number, text) = next_receipt(printer);
        assert_eq!(number, index as u64 + 1);
        let label = sale["label"].as_str().expect("a label");
        assert!(text.contains(label) && text.contains("Tax Invoice") && text.contains("TOTAL"), "{label}:\n{text}");
        assert!(!text.contains("DUPLICATE"), "{text}");
    }
    assert_eq!(view(console)["prints"], json!([]));
    // What comes next is the test page: nothing was printed a second time.
    console.ok(json!({ "do": "test_page" }));
    assert_eq!(next_receipt(printer).0, sales.len() as u64 + 1);
    let others = printer.events();
    assert!(others.iter().all(|event| event["event"] != "surprise"), "{others:?}");
}

#[test]
fn receipts_wait_for_paper() {
    check_before(&PAPER);
}

#[test]
fn receipts_wait_for_the_cover() {
    check_before(&COVER);
    check_before(&BOTH);
}

#[test]
fn a_receipt_goes_on_when_paper_is_back() {
    check_in_the_middle("generic-80", &PAPER);
}

#[test]
fn a_receipt_goes_on_when_the_cover_is_shut() {
    check_in_the_middle("epson-tm-t20iii", &BOTH);
}

#[test]
fn a_receipt_stopped_in_the_middle_survives_a_restart_of_the_till() {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0", "--paper-out-after", "8"]);
    let shop = SmallShop::new();
    let mut console = shop.open_with(&printer);
    let sale = sell(&mut console, "Tea", 250, "cash");
    wait_for_state(&mut console, "printer", "paper-out");
    assert!(!console.kill().status.success());
    let mut console = shop.open(&shop.options().option("--printer", printer.address()));
    let prints = view(&mut console)["prints"].take();
    assert_eq!((&prints[0]["state"], &prints[0]["job"]), (&json!("unknown"), &sale["print_job"]));
    wait_for_state(&mut console, "printer", "paper-out");
    printer.tell("refill");
    // The printer kept what it had: the cashier sees a whole receipt and says so.
    let (number, text) = next_receipt(&mut printer);
    assert!(number == 1 && text.contains("TOTAL"), "{text}");
    console.ok(json!({ "do": "resolve_print", "job": sale["print_job"], "came_out": true }));
    assert_eq!(view(&mut console)["prints"], json!([]));
    let pulses = printer.events().iter().filter(|event| event["event"] == "drawer_pulse").count();
    assert_eq!(pulses, 1, "the drawer opens for the sale and not for the restart");
}

/// Writes noise over the beginning of every document that waits in the print queue; returns how many.
fn spoil_tickets(sales: &Path) -> usize {
    const BEGINS: &[u8] = b"{\"elements\":[";
    let mut bytes = fs::read(sales).expect("read");
    let mut spoiled = 0;
    for at in 0..bytes.len() - BEGINS.len() {
        if bytes[at..].starts_with(BEGINS) {
            bytes[at..at + BEGINS.len()].fill(0xff);
            spoiled += 1;
        }
    }
    fs::write(sales, bytes).expect("written");
    spoiled
}

#[test]
fn spoiled_documents_are_made_again_from_the_journal_or_dropped_with_words() {
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options());
    let sale = sell(&mut console, "Tea", 250, "card");
    let voided = sell(&mut console, "Coffee", 350, "card");
    console.ok(json!({ "do": "next_customer" }));
    let void = console.ok(json!({ "do": "post_void", "receipt": voided["receipt"], "reason": "wrong article" }));
    assert_eq!(void["reply"], "post_voided", "{void}");
    console.ok(json!({ "do": "no_sale", "reason": "change" }));
    assert!(console.close().status.success());
    let spoiled = spoil_tickets(&shop.data_dir().join("sales.db"));
    // Two receipts, the slip of a post-void and of a drawer that was opened; and what moved within its page is there twice.
    assert!(spoiled >= 4, "{spoiled}");

    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut console = shop.open_with(&printer);
    console.wait_for("words about the slip", REPLY_WAIT, |event| {
        event["event"] == "trouble" && event["code"] == "print-spoiled"
    });
    for words in [sale["label"].as_str(), voided["label"].as_str(), Some("wrong article")] {
        let (_, text) = next_receipt(&mut printer);
        assert!(text.contains(words.expect("a label")) && !text.contains("DUPLICATE"), "{words:?}:\n{text}");
    }
    let view = view(&mut console);
    assert_eq!((&view["prints"], &view["alerts"]), (&json!([]), &json!([])), "and nothing had to be written again");
    assert!(console.close().status.success());
    assert!(!shop.data_dir().join("quarantine").exists());
    verify(&shop.data_dir());
    println!("{spoiled} places were spoiled; three documents came out, one was dropped");
}
