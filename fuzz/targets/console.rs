//! Any lines somebody may send to the console, done by a real workstation on real files: each has an answer, amounts stay consistent, and
//! the till still takes the next one.
#![no_main]
#![allow(dead_code, unused_imports)] // the program's own files: not all of them is used here

// The demo shop names the goods of its panel for the screens, which this target has none of.
extern crate self as screens;

/// Goods of the demo's panel.
pub struct DemoGoods {
    pub name: String,
    pub code: String,
    pub picture: String,
    pub icon: String,
    pub hue: u8,
}

#[path = "../../src/command_line.rs"]
mod command_line;
#[path = "../../src/console.rs"]
mod console;
#[path = "../../src/demo_shop.rs"]
mod demo_shop;
#[path = "../../src/receipt_fonts.rs"]
mod receipt_fonts;
#[path = "../../src/settings.rs"]
mod settings;
#[path = "../../src/shop.rs"]
mod shop;
#[path = "../../src/wall_clock.rs"]
mod wall_clock;

use command_line::Shared;
use libfuzzer_sys::fuzz_target;
use retail::RoleId;
use settings::Settings;
use std::cell::RefCell;
use std::path::PathBuf;
use workstation::{Action, Workstation};

/// Inputs after which a new till is opened, so that a finding doesn't depend on a long past.
const INPUTS_MAX: u32 = 500;

struct Till {
    workstation: Workstation,
    dir: PathBuf,
    inputs: u32,
}

impl Till {
    fn open(number: u64) -> Till {
        let dir = std::env::temp_dir().join(format!("omnitill-fuzz-{}-{number}", std::process::id()));
        let shared = Shared {
            data_dir: Some(dir.clone()),
            country: Some("AU".to_owned()),
            seed: Some(number),
            clock: Some("2026-03-02T10:00:00+11:00".to_owned()),
            ..Shared::default()
        };
        let settings = Settings::read(&shared).expect("settings of the demo shop");
        let mut workstation = shop::open(&settings).expect("a new till opens").workstation;
        let manager = demo_shop::somebody(RoleId::MANAGER).expect("the demo shop has a manager");
        let sign_in = Action::SignIn { operator: manager.id.as_str().into(), pin: manager.pin };
        workstation.handle(sign_in).expect("the manager signs in");
        Till { workstation, dir, inputs: 0 }
    }
}

impl Drop for Till {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

thread_local! {
    static TILL: RefCell<Option<Till>> = const { RefCell::new(None) };
    static OPENED: RefCell<u64> = const { RefCell::new(0) };
}

fuzz_target!(|data: &[u8]| {
    TILL.with_borrow_mut(|slot| {
        if slot.as_ref().is_none_or(|till| till.inputs >= INPUTS_MAX) {
            *slot = None;
            let number = OPENED.with_borrow_mut(|opened| {
                *opened += 1;
                *opened
            });
            *slot = Some(Till::open(number));
        }
        let Some(till) = slot else { return };
        till.inputs += 1;
        for line in data.split(|byte| *byte == b'\n') {
            let Ok((_, action)) = console::read_action(line) else { continue };
            // A PIN takes its time on purpose.
            if matches!(action, Action::SignIn { .. } | Action::SignOut {}) {
                continue;
            }
            match till.workstation.handle(action) {
                Ok(reply) => assert!(!serde_json::json!(reply).is_null()),
                Err(problem) => assert!(!till.workstation.words(&problem).trim().is_empty(), "{problem:?} has no words"),
            }
            till.workstation.take_events();
        }
        let view = till.workstation.view().expect("the till still shows itself");
        if let Some(basket) = view.basket {
            assert_eq!(basket.subtotal.minor() - basket.discount_amount.minor(), basket.total.minor());
        }
    });
});
