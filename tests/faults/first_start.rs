//! The power fails while a till starts for the first time: files half made, no key yet, nobody enrolled. The next start finishes it.

use super::*;
use std::thread;
use std::time::Duration;

const SEED: u64 = 0xf1e5_7000_0001;
/// First starts.
const STARTS: u32 = 32;
/// How long after its beginning the power fails, at most.
const CUT_WITHIN_US: u64 = 400_000;

#[test]
fn a_power_cut_during_the_first_start_leaves_a_till_that_starts() {
    println!("seed {SEED:#x}");
    let mut random = Random(SEED);
    let mut cut = 0;
    for _ in 0..STARTS {
        let shop = SmallShop::new();
        let mut console = Console::start(&shop.options());
        let asked = console.post(json!({ "do": "view" }));
        thread::sleep(Duration::from_micros(random.below(CUT_WITHIN_US))); // when the power fails
        cut += u32::from(!console.kill().replies.contains_key(&asked));
        let mut console = shop.open(&shop.options());
        assert_eq!(sell(&mut console, "Tea", 250, "cash")["receipt"], 1);
        assert!(console.close().status.success());
        assert_eq!(verify(&shop.data_dir())["sales"], 1);
    }
    println!("{cut} of {STARTS} first starts were cut short");
    assert!(cut > 0, "the fault didn't hit");
}
