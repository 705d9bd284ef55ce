//! The power fails at any moment of selling. What was acknowledged is there afterwards, once; what was not is there whole or not at
//! all; the open basket is back as it was.

use super::*;
use crate::console::Reply;
use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::{Duration, Instant};

const SEED: u64 = 0x0dd_ba11_5eed;
/// Sales there have to be at the end.
const SALES_MIN: usize = 200;
/// Starts that each end in a power cut.
const ROUNDS: u64 = 220;

/// Codes of the demo shop that are rung up by the piece.
const CODES: [&str; 9] = [
    "9520426000015",
    "9339423003475",
    "9520426000022",
    "9520426000039",
    "9520426000046",
    "9520426000053",
    "3179730010041",
    "8002270014901",
    "9520426000084",
];

/// How the journal has to know a sale.
#[derive(Debug, PartialEq)]
struct Sold {
    receipt: u64,
    total: i64,
    lines: usize,
    change: i64,
    is_cash: bool,
}

/// How often what happened.
#[derive(Debug, Default)]
struct Tally {
    starts: u32,
    kills: u32,
    kills_while_starting: u32,
    kills_during_a_change: u32,
    changes_applied: u32,
    changes_not_applied: u32,
    kills_between_pay_and_reply: u32,
    unacknowledged_and_sold: u32,
    unacknowledged_and_not_sold: u32,
    kills_after_the_reply_to_pay: u32,
    kills_at_rest: u32,
    baskets_recovered: u32,
    prints_asked_about: u32,
    duplicates: u32,
}

/// A shop in which the power fails, and what its journal has to say.
struct Shop {
    random: Random,
    folder: TempDir,
    printer: Device,
    /// What the printer has told so far.
    paper: Vec<Value>,
    sold: BTreeMap<String, Sold>,
    /// The open basket as last acknowledged; null if there is none.
    basket: Value,
    /// What was asked for and not answered before the power failed.
    unanswered: Option<Value>,
    start_times: Vec<Duration>,
    pay_times: Vec<Duration>,
    tally: Tally,
}

#[test]
fn a_power_cut_loses_no_acknowledged_sale_and_doubles_none() {
    let begun = Instant::now();
    println!("seed {SEED:#x}");
    let mut shop = Shop {
        random: Random(SEED),
        folder: TempDir::new(),
        printer: Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]),
        paper: Vec::new(),
        sold: BTreeMap::new(),
        basket: Value::Null,
        unanswered: None,
        start_times: Vec::new(),
        pay_times: Vec::new(),
        tally: Tally::default(),
    };
    for round in 0..ROUNDS {
        shop.sell_until_the_power_fails(round / 10 % 2 == 1);
    }
    shop.look_at_everything();
    let (sales, tally) = (shop.sold.len(), &shop.tally);
    println!("{sales} sales, {} kills in {:.1?}: {tally:#?}", tally.kills, begun.elapsed());
    println!("start {:.1?}, pay {:.1?} (medians)", median(&shop.start_times), median(&shop.pay_times));
    assert!(sales >= SALES_MIN, "only {sales} sales");
    assert!(tally.kills_between_pay_and_reply * 4 >= tally.kills, "too few kills between Pay and its reply");
    assert!(tally.baskets_recovered > 0 && tally.kills_during_a_change > 0, "the fault didn't hit");
}

fn median(times: &[Duration]) -> Duration {
    let mut newest: Vec<Duration> = times.iter().rev().take(21).copied().collect();
    newest.sort();
    newest.get(newest.len() / 2).copied().unwrap_or(Duration::from_millis(20))
}

fn id_of(basket: &Value) -> String {
    basket["id"].as_str().expect("a basket has an id").to_owned()
}

fn count(list: &Value) -> usize {
    list.as_array().map_or(0, Vec::len)
}

impl Shop {
    fn sell_until_the_power_fails(&mut self, has_printer: bool) {
        let begun = Instant::now();
        let mut console = self.start(has_printer);
        if self.random.below(12) == 0 {
            let moment = self.moment_within(median(&self.start_times));
            thread::sleep(moment); // when the power fails
            console.kill();
            self.tally.kills += 1;
            self.tally.kills_while_starting += 1;
            return;
        }
        self.check_what_came_back(&mut console);
        self.start_times.push(begun.elapsed());
        sign_in(&mut console, DEMO_MANAGER);
        for _ in 0..1 + self.random.below(2) {
            self.sell(&mut console);
        }
        match self.random.below(10) {
            0..=6 => {
                let steps = 1 + self.random.below(3);
                self.ring_up(&mut console, steps);
                let payment = self.payment();
                self.cut_during(console, payment);
            }
            7..=8 => {
                let steps = self.random.below(3);
                self.ring_up(&mut console, steps);
                let change = if count(&self.basket["tenders"]) == 0 { self.change() } else { self.payment() };
                self.cut_during(console, change);
            }
            _ => {
                let steps = self.random.below(3);
                self.ring_up(&mut console, steps);
                console.kill();
                self.tally.kills += 1;
                self.tally.kills_at_rest += 1;
            }
        }
    }

    fn start(&mut self, has_printer: bool) -> Console {
        self.tally.starts += 1;
        let options = Options::new("AU").data_dir(&self.data_dir());
        Console::start(&if has_printer { options.option("--printer", self.printer.address()) } else { options })
    }

    fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn moment_within(&mut self, window: Duration) -> Duration {
        Duration::from_micros(self.random.below(window.as_micros() as u64 + 1))
    }

    fn sell(&mut self, console: &mut Console) {
        let steps = 1 + self.random.below(3);
        self.ring_up(console, steps);
        let payment = self.payment();
        let asked = Instant::now();
        let reply = console.ok(payment);
        self.pay_times.push(asked.elapsed());
        self.acknowledged(&reply);
    }

    /// Makes the basket longer, or changes it; a basket on which something was paid is left alone.
    fn ring_up(&mut self, console: &mut Console, steps: u64) {
        for _ in 0..steps {
            if count(&self.basket["tenders"]) > 0 {
                return;
            }
            let change = self.change();
            let reply = console.ok(change);
            self.acknowledged(&reply);
        }
        if steps > 0 && self.random.below(8) == 0 && self.basket["due"]["exact"].as_i64() > Some(100) {
            let mut part = payment(&self.basket, "card");
            part["amount"] = json!(100);
            let reply = console.ok(part);
            self.acknowledged(&reply);
        }
    }

    /// Something that makes the basket different.
    fn change(&mut self) -> Value {
        let lines = count(&self.basket["lines"]);
        let line =
            |random: &mut Random, basket: &Value| basket["lines"][random.below(lines as u64) as usize]["line"].clone();
        match self.random.below(8) {
            0 if lines > 0 => {
                let note = format!("note {}", self.random.below(1_000_000));
                json!({ "do": "set_note", "line": line(&mut self.random, &self.basket), "note": note })
            }
            1 => {
                let name = format!("Item {}", self.random.below(1_000_000));
                json!({ "do": "add_open_item", "name": name, "price": 5 + 5 * self.random.below(500) })
            }
            _ => json!({ "do": "scan", "code": CODES[self.random.below(CODES.len() as u64) as usize] }),
        }
    }

    /// What pays the basket: by card, in cash, or in cash with change.
    fn payment(&mut self) -> Value {
        let kind = if self.random.below(2) == 0 { "card" } else { "cash" };
        let mut payment = payment(&self.basket, kind);
        if kind == "cash" && self.random.below(2) == 0 {
            payment["amount"] = json!(payment["amount"].as_i64().unwrap_or(0) + 500);
        }
        payment
    }

    /// Takes in what the till said: from now on it has to be true.
    fn acknowledged(&mut self, reply: &Value) {
        if reply["reply"] == "paid" {
            let sale = &reply["sale"];
            let id = id_of(sale);
            assert_eq!(id, id_of(&self.basket));
            let is_cash = sale["tenders"].as_array().into_iter().flatten().any(|tender| tender["kind"] == "cash");
            let sold = Sold {
                receipt: sale["receipt"].as_u64().expect("a receipt number"),
                total: self.basket["total"].as_i64().expect("a total"),
                lines: count(&self.basket["lines"]),
                change: sale["change"].as_i64().expect("an amount"),
                is_cash,
            };
            assert_eq!(sale["total"], sold.total);
            assert_eq!(sold.receipt, self.sold.len() as u64 + 1, "receipt numbers have no gap");
            assert!(self.sold.insert(id, sold).is_none(), "sold twice");
            self.basket = Value::Null;
        } else {
            self.basket = reply["basket"].clone();
        }
    }

    fn cut_during(&mut self, mut console: Console, action: Value) {
        let is_payment = action["do"] == "tender";
        let moment = self.moment_within(median(&self.pay_times) * 6 / 5);
        let id = console.post(action.clone());
        thread::sleep(moment); // when the power fails
        let mut ended = console.kill();
        let tally = &mut self.tally;
        tally.kills += 1;
        match (ended.replies.remove(&id), is_payment) {
            (Some(Reply::Ok(reply)), _) => {
                tally.kills_after_the_reply_to_pay += u32::from(is_payment);
                tally.kills_at_rest += u32::from(!is_payment);
                return self.acknowledged(&reply);
            }
            (Some(other), _) => panic!("{action} was not carried out: {other:?}"),
            (None, true) => tally.kills_between_pay_and_reply += 1,
            (None, false) => tally.kills_during_a_change += 1,
        }
        self.unanswered = Some(action);
    }

    /// After a start: the basket, the newest sale and what was not acknowledged.
    fn check_what_came_back(&mut self, console: &mut Console) {
        let view = view(console);
        let found = &view["basket"];
        let newest = console.ok(json!({ "do": "recent_sales", "limit": 1 }))["sales"][0].clone();
        match self.unanswered.take() {
            None => assert_eq!(*found, self.basket),
            Some(action) if action["do"] == "tender" => {
                if newest["id"] == self.basket["id"] {
                    // The reply was lost, the sale is not.
                    assert!(found.is_null(), "sold and still open: {found}");
                    self.acknowledged(&json!({ "reply": "paid", "sale": newest }));
                    self.tally.unacknowledged_and_sold += 1;
                } else {
                    assert_eq!(*found, self.basket);
                    self.tally.unacknowledged_and_not_sold += 1;
                }
            }
            Some(_) if *found == self.basket => self.tally.changes_not_applied += 1,
            Some(action) => {
                assert!(follows(&self.basket, &action, found), "{action}\nmade of {}\n{found}", self.basket);
                self.basket = found.clone();
                self.tally.changes_applied += 1;
            }
        }
        assert_eq!(view["is_recovered"], !found.is_null());
        self.tally.baskets_recovered += u32::from(!found.is_null());
        assert_eq!(newest["receipt"].as_u64().unwrap_or(0), self.sold.len() as u64);
        let receipt = 1 + self.random.below(self.sold.len() as u64);
        if let Some((id, _)) = self.sold.iter().find(|(_, sold)| sold.receipt == receipt) {
            let shown = console.ok(json!({ "do": "show_sale", "receipt": receipt }));
            assert_eq!(shown["sale"]["id"], **id);
        }
    }

    /// At the end: every print is settled, then paper, drawer, export and journal are compared with what was acknowledged.
    fn look_at_everything(&mut self) {
        let mut console = self.start(true);
        self.check_what_came_back(&mut console);
        sign_in(&mut console, DEMO_MANAGER);
        self.settle_prints(&mut console);
        assert!(console.close().status.success());
        self.check_paper_and_drawer();
        let mut exported = BTreeSet::new();
        for document in export(&self.data_dir()) {
            let sale = &document["document"];
            let id = id_of(sale);
            let sold = self.sold.get(&id).unwrap_or_else(|| panic!("nobody sold {sale}"));
            assert_eq!(sale["receipt"], sold.receipt);
            assert_eq!(sale["totals"]["total"], sold.total);
            assert_eq!(count(&sale["lines"]), sold.lines);
            assert_eq!(sale["change"], sold.change);
            let handed: i64 =
                sale["tenders"].as_array().into_iter().flatten().filter_map(|tender| tender["amount"].as_i64()).sum();
            assert_eq!(sold.total + sale["rounding"].as_i64().expect("an amount"), handed - sold.change);
            assert!(exported.insert(id), "exported twice: {sale}");
        }
        assert_eq!(exported.len(), self.sold.len(), "an acknowledged sale is missing");
        let checked = verify(&self.data_dir());
        assert_eq!(checked["sales"], self.sold.len());
        println!("verified: {checked}");
    }

    /// Looks at the paper for every print whose outcome nobody knows, and says whether it came out.
    fn settle_prints(&mut self, console: &mut Console) {
        loop {
            let prints = view(console)["prints"].take();
            let Some(waiting) = prints.as_array().filter(|prints| !prints.is_empty()) else { return };
            let Some(unknown) = waiting.iter().find(|print| print["state"] == "unknown") else {
                console.wait_for("a print to go on", REPLY_WAIT, |event| event["event"] == "print");
                continue;
            };
            self.paper.extend(self.printer.events());
            let label = label(unknown["receipt"].as_u64().expect("only receipts were printed"));
            let came_out =
                self.paper.iter().any(|event| event["text"].as_str().is_some_and(|text| text.contains(&label)));
            console.ok(json!({ "do": "resolve_print", "job": unknown["job"], "came_out": came_out }));
            self.tally.prints_asked_about += 1;
            self.tally.duplicates += u32::from(!came_out);
        }
    }

    fn check_paper_and_drawer(&mut self) {
        self.paper.extend(self.printer.events());
        let events = &self.paper;
        let sheets: Vec<&str> = events.iter().filter_map(|event| event["text"].as_str()).collect();
        for sold in self.sold.values() {
            let label = label(sold.receipt);
            let with_it: Vec<&&str> = sheets.iter().filter(|sheet| sheet.contains(&label)).collect();
            assert!(!with_it.is_empty(), "{label} never came out");
            let unmarked = with_it.iter().filter(|sheet| !sheet.contains("DUPLICATE")).count();
            assert!(unmarked <= 1, "{label} came out {unmarked} times without a mark");
        }
        let pulses = events.iter().filter(|event| event["event"] == "drawer_pulse").count();
        let cash_sales = self.sold.values().filter(|sold| sold.is_cash).count();
        println!("{} sheets, {pulses} drawer pulses, {cash_sales} cash sales", sheets.len());
        assert!(0 < pulses && pulses <= cash_sales);
    }
}

fn label(receipt: u64) -> String {
    format!("AU-SYD-01-{receipt:06}")
}

/// Whether a basket is `before` with just this action carried out.
pub(super) fn follows(before: &Value, action: &Value, after: &Value) -> bool {
    let lines = |basket: &Value| basket["lines"].as_array().cloned().unwrap_or_default();
    let (old, new) = (lines(before), lines(after));
    let is_same_basket = before.is_null() || (before["id"] == after["id"] && before["tenders"] == after["tenders"]);
    let changed: Vec<usize> = (0..new.len()).filter(|index| old.get(*index) != new.get(*index)).collect();
    let [changed] = changed[..] else { return false };
    let line = &new[changed];
    let is_right = match (action["do"].as_str(), old.get(changed)) {
        (Some("set_note"), Some(_)) => line["line"] == action["line"] && line["note"] == action["note"],
        (Some("add_open_item"), None) => line["name"] == action["name"] && line["amount"] == action["price"],
        (Some("scan"), None) => !line["sku"].is_null() && line["quantity"] == "1",
        (Some("scan"), Some(old)) => pieces(line) == pieces(old) + 1 && line["sku"] == old["sku"],
        _ => false,
    };
    is_same_basket && is_right && new.len() - usize::from(changed == old.len()) == old.len()
}

fn pieces(line: &Value) -> i64 {
    line["quantity"].as_str().and_then(|text| text.parse().ok()).unwrap_or(0)
}
