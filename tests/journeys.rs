//! What a shop does in a day, through the built program: its console, its commands, and simulated devices on real ports.

mod agreement;
mod articles;
mod backup;
mod chain;
mod commands;
mod counter;
mod countries;
mod country_packs;
mod coupons;
mod customer_language;
mod damage;
mod day;
mod demo;
pub mod e_receipts;
mod first_day;
mod head_office;
mod hub;
mod import;
mod json_actions;
mod law;
mod office;
mod order_codes;
mod orders;
mod packs;
mod past_sales;
mod picking;
mod product;
mod promotions;
mod refunds;
mod repeated;
mod replay;
mod reports;
mod returns;
mod rights;
mod saved_sale;
mod schema;
mod self_checkout;
mod ship_from_store;
mod stores;
pub mod terminal;
mod till;
mod training;
mod unasked_vouchers;
mod voucher_back;
mod voucher_goods;
mod voucher_lease;
mod vouchers;
mod web_returns;

use crate::console::Console;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A cashier of the demo shop and their PIN.
pub const CASHIER: (&str, &str) = ("101", "502917");
/// A manager of the demo shop and their PIN.
const MANAGER: (&str, &str) = ("201", "190583");

#[track_caller]
pub fn sign_in(console: &mut Console, (operator, pin): (&str, &str)) {
    let reply = console.ok(json!({ "do": "sign_in", "operator": operator, "pin": pin }));
    assert_eq!(reply["operator"]["id"], operator);
}

/// What is still due: to the cent, and in coins.
#[track_caller]
fn due(console: &mut Console) -> (i64, i64) {
    let view = console.ok(json!({ "do": "view" }));
    let due = &view["view"]["basket"]["due"];
    (minor(&due["exact"]), minor(&due["cash"]))
}

/// An amount of a reply, in minor units.
#[track_caller]
fn minor(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("{value} is no amount"))
}

#[track_caller]
fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list"))
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

#[track_caller]
fn read_fixture(name: &str) -> Value {
    let text = fs::read_to_string(fixture(name)).expect("the fixture is there");
    serde_json::from_str(&text).expect("the fixture is JSON")
}

/// Compares with a golden below `golden/receipts`, or writes it anew.
#[track_caller]
fn check_golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/receipts").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(&path, found).expect("the golden can be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(golden == found, "{} differs; this came out:\n{found}", path.display());
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From `low` to `high`, both included.
    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + (self.roll() % (high - low + 1).cast_unsigned()).cast_signed()
    }

    /// Once in `times`.
    fn one_in(&mut self, times: i64) -> bool {
        self.between(1, times) == 1
    }
}
