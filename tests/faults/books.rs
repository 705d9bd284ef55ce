//! What a till has acknowledged, kept outside of it, and compared with what it has after something went wrong.

use super::*;
use crate::console::{Reply, journal_of};

/// A sale that was acknowledged.
#[derive(Clone, Debug, PartialEq)]
pub struct Sold {
    pub receipt: u64,
    pub id: String,
    pub total: i64,
    /// The receipt of its post-void.
    pub voided_by: Option<u64>,
}

/// What a till has acknowledged: it has to be there after anything.
#[derive(Clone, Debug, Default)]
pub struct Books {
    /// In the order of their receipts.
    pub sales: Vec<Sold>,
    /// The last receipt, of a sale or a post-void.
    pub last_receipt: u64,
    /// The open basket; null if there is none.
    pub basket: Value,
    /// What was asked and not answered.
    pub unanswered: Option<Value>,
    /// Whether the till that runs has somebody signed in: only then signing out is recorded.
    is_signed_in: bool,
    /// What the journal has to say, in order.
    journal: Vec<String>,
    /// What the till has said of damage since it was known.
    recoveries: usize,
}

/// What an act writes into the journal; nothing for acts that aren't recorded.
fn recorded_as(action: &Value, reply: &Value) -> Option<&'static str> {
    match action["do"].as_str()? {
        "tender" if reply["reply"] == "paid" => Some("sale"),
        "void_basket" => Some("void"),
        "post_void" => Some("post-void"),
        "no_sale" => Some("no-sale"),
        "sign_in" => Some("signed-in"),
        "sign_out" => Some("signed-out"),
        "print_again" => Some("reprint"),
        _ => None,
    }
}

impl Books {
    /// The books of a till that is closed and sound.
    pub fn of(data_dir: &Path) -> Books {
        let mut books = Books::default();
        for sale in exported(data_dir) {
            books.last_receipt += 1;
            assert_eq!((&sale["kind"], &sale["receipt"]), (&json!("sale"), &json!(books.last_receipt)));
            books.sales.push(Sold {
                receipt: books.last_receipt,
                id: sale["id"].as_str().expect("an id").to_owned(),
                total: sale["totals"]["total"].as_i64().expect("a total"),
                voided_by: None,
            });
        }
        books.journal = kinds(data_dir);
        books.recoveries = recoveries(data_dir).len();
        books
    }

    /// How many sales were undone.
    pub fn post_voids(&self) -> usize {
        self.sales.iter().filter(|sale| sale.voided_by.is_some()).count()
    }

    /// Takes in what the till said.
    pub fn acknowledged(&mut self, action: &Value, reply: &Value) {
        let recorded = recorded_as(action, reply);
        let recorded_now = recorded.filter(|kind| *kind != "signed-out" || self.is_signed_in);
        self.journal.extend(recorded_now.map(str::to_owned));
        match recorded {
            Some("signed-in") => self.is_signed_in = true,
            Some("signed-out") => self.is_signed_in = false,
            _ => {}
        }
        match reply["reply"].as_str() {
            Some("paid") => {
                let sale = &reply["sale"];
                let id = sale["id"].as_str().expect("an id").to_owned();
                assert!(self.sales.iter().all(|known| known.id != id), "sold twice: {sale}");
                self.last_receipt += 1;
                assert_eq!(sale["receipt"], self.last_receipt, "receipt numbers have no gap");
                let total = sale["total"].as_i64().expect("a total");
                self.sales.push(Sold { receipt: self.last_receipt, id, total, voided_by: None });
                self.basket = Value::Null;
            }
            Some("post_voided") => {
                self.last_receipt += 1;
                assert_eq!(reply["receipt"], self.last_receipt, "receipt numbers have no gap");
                let undone = self.sales.iter_mut().find(|sale| action["receipt"] == sale.receipt);
                undone.expect("a sale that was acknowledged").voided_by = Some(self.last_receipt);
            }
            Some("basket" | "tendered") => {
                let is_empty = reply["basket"]["lines"] == json!([]);
                self.basket = if is_empty { Value::Null } else { reply["basket"].clone() };
            }
            _ if action["do"] == "void_basket" => self.basket = Value::Null,
            _ => {}
        }
    }

    /// Compares a till with what was acknowledged; what wasn't answered is there wholly or not at all.
    pub fn check(&mut self, console: &mut Console) -> Result<(), String> {
        let mut look = |action: Value, what: &str| {
            let id = console.post(action);
            match console.reply_to(id) {
                Some(Reply::Ok(reply)) => Ok(reply[what].clone()),
                other => Err(format!("the till doesn't open: {other:?}")),
            }
        };
        let basket = look(json!({ "do": "view" }), "view")?["basket"].take();
        let sales = look(json!({ "do": "recent_sales", "limit": 200 }), "sales")?;
        let mut found: Vec<Value> = sales.as_array().cloned().unwrap_or_default();
        found.reverse();
        let unanswered = self.unanswered.take().unwrap_or_default();
        self.is_signed_in = false;
        self.take_in_unanswered(&unanswered, &found)?;
        let found: Vec<Value> =
            found.iter().map(|sale| json!([sale["receipt"], sale["id"], sale["total"], sale["voided_by"]])).collect();
        let known: Vec<Value> =
            self.sales.iter().map(|sale| json!([sale.receipt, sale.id, sale.total, sale.voided_by])).collect();
        if known != found {
            return Err(format!("acknowledged {known:?}\nfound {found:?}"));
        }
        let is_applied = if unanswered["do"] == "void_basket" {
            basket.is_null()
        } else {
            power_cut::follows(&self.basket, &unanswered, &basket)
        };
        if basket != self.basket && !is_applied {
            return Err(format!("{unanswered} made basket {basket}\nacknowledged {}", self.basket));
        }
        self.basket = basket;
        Ok(())
    }

    /// An act that was carried out although its answer was lost.
    fn take_in_unanswered(&mut self, unanswered: &Value, found: &[Value]) -> Result<(), String> {
        if unanswered["do"] == "tender" && found.len() == self.sales.len() + 1 {
            let newest = &found[found.len() - 1];
            if newest["id"] != self.basket["id"] || newest["total"] != self.basket["total"] {
                return Err(format!("{newest} is not what was rung up: {}", self.basket));
            }
            self.acknowledged(unanswered, &json!({ "reply": "paid", "sale": newest }));
        }
        if unanswered["do"] == "post_void" {
            let undone = found.iter().find(|sale| sale["receipt"] == unanswered["receipt"]);
            let slip = undone.map_or(&Value::Null, |sale| &sale["voided_by"]);
            if slip.as_u64() == Some(self.last_receipt + 1) {
                self.acknowledged(unanswered, &json!({ "reply": "post_voided", "receipt": slip }));
            }
        }
        Ok(())
    }

    /// Compares the journal with the acts that were acknowledged. Afterwards the books know of one more that wasn't, if there is one.
    pub fn check_journal(&mut self, data_dir: &Path) -> Result<(), String> {
        let mut found = kinds(data_dir);
        // A first start that was cut short goes on at the next one: who is let in then is recorded by the till itself.
        while found.len() > self.journal.len() && found.get(1).is_some_and(|kind| kind == "act") {
            found.remove(1);
        }
        if found[..found.len().min(self.journal.len())] != self.journal[..] || found.len() > self.journal.len() + 1 {
            return Err(format!("the journal should be {:?}\nand is {found:?}", self.journal));
        }
        self.journal = found;
        Ok(())
    }

    /// A disk that does what it says loses no sale: a till that tells of damaged or lost sales is wrong, or its disk has lied.
    /// The catalogue and the second copy are flushed later; losing the end of those is nothing.
    pub fn check_recoveries(&mut self, data_dir: &Path) -> Result<(), String> {
        let mut told = recoveries(data_dir);
        let known = std::mem::replace(&mut self.recoveries, told.len()).min(told.len());
        match told.drain(known..).find(|recovery| recovery["file"] == "sales.db") {
            Some(recovery) => Err(format!("{SAID} {recovery}")),
            None => Ok(()),
        }
    }

    /// Forgets the journal of a till that has to begin anew.
    pub fn new_till() -> Books {
        Books { journal: vec!["begun".to_owned()], ..Books::default() }
    }
}

/// What a problem begins with of which the till itself told.
pub const SAID: &str = "the till tells of lost sales:";

fn events(data_dir: &Path) -> Vec<Value> {
    let event = |body: &str| serde_json::from_str::<Value>(body).expect("JSON")["event"].take();
    journal_of(data_dir).into_iter().map(|record| event(&record.body)).collect()
}

/// Kinds of all journal records but those a till writes by itself.
fn kinds(data_dir: &Path) -> Vec<String> {
    const BY_ITSELF: [&str; 3] = ["print-resolved", "continued", "recovered"];
    let kind = |event: Value| event["kind"].as_str().expect("a kind").to_owned();
    let kinds = events(data_dir).into_iter().map(kind);
    kinds.filter(|kind| !BY_ITSELF.contains(&kind.as_str())).collect()
}

/// What the till has recorded of damaged or lost data.
fn recoveries(data_dir: &Path) -> Vec<Value> {
    events(data_dir).into_iter().filter(|event| event["kind"] == "recovered").collect()
}

fn exported(data_dir: &Path) -> Vec<Value> {
    export(data_dir).into_iter().map(|mut line| line["document"].take()).collect()
}
