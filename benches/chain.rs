//! Tills and their hub as processes of their own on one machine, over TLS: how soon a price is painted, a sale counted, ten thousand sales
//! sent, a million products there, what a thousand tills cost, and what a till is like with two thousand orders in its queue.
//!
//! `cargo bench --bench chain` prints a table in Markdown; names behind `--` choose parts: `price`, `sale`, `drain`, `snapshot`, `ops`,
//! `tills`, `orders`. `TILL_BENCH_QUICK=1` takes few samples. The price needs `Xvfb`, and is left out without it. Nothing here fails on a time.

#[path = "chain/console.rs"]
#[allow(dead_code)] // tests use the rest
mod console;
#[path = "chain/crowd.rs"]
mod crowd;
#[path = "end_to_end/desk.rs"]
#[allow(dead_code)]
mod desk;
#[path = "end_to_end/display.rs"]
#[allow(dead_code)]
mod display;
#[path = "chain/head_office.rs"]
mod head_office;
#[path = "chain/load.rs"]
mod load;
#[path = "chain/orders.rs"]
mod orders;
#[path = "../tests/faults/hub.rs"]
#[allow(dead_code)]
mod rig;
#[path = "till/table.rs"]
#[allow(dead_code)]
mod table;
#[path = "chain/till.rs"]
mod till;

use std::error::Error;
use table::Table;

/// How much is measured.
pub struct Effort {
    /// Prices changed, sales counted.
    pub samples: usize,
    /// Sales made without a hub.
    pub drained: usize,
    /// Products of the large chain.
    pub products: usize,
    /// Records of each till that only sends.
    pub ops: u64,
    /// Tills that listen.
    pub tills: usize,
    /// Orders that wait in a store.
    pub orders: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let effort = if std::env::var_os("TILL_BENCH_QUICK").is_some() {
        Effort { samples: 10, drained: 200, products: 20_000, ops: 500, tills: 50, orders: 200 }
    } else {
        Effort { samples: 200, drained: 10_000, products: 1_000_000, ops: 5_000, tills: 1_000, orders: 2_000 }
    };
    type Part = fn(&Effort, &mut Table) -> Result<(), Box<dyn Error>>;
    let parts: [(&str, Part); 7] = [
        ("price", till::price_to_pixels),
        ("sale", till::sale_to_stock),
        ("ops", load::taken_in),
        ("drain", till::drain),
        ("tills", crowd::many_tills),
        ("orders", orders::queue),
        ("snapshot", load::first_day),
    ];
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    for (name, part) in parts {
        if asked.is_empty() || asked.iter().any(|asked| asked == name) {
            let mut table = Table::default();
            part(&effort, &mut table)?;
            table.print();
            println!();
        }
    }
    Ok(())
}
