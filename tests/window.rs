//! The till in its real window: the very shop the program puts together, on simulated devices and real ports, worked by clicks,
//! keys and scans. A program of its own, because a window wants the main thread.
//!
//! `cargo test --test window scans` runs the tests whose names hold `scans`; pictures are left in `target/screenshots/window`.

#![allow(clippy::unwrap_used)] // a test may

#[path = "window/cash.rs"]
mod cash;
mod console;
#[path = "../ui/tests/shop/contrast.rs"]
#[allow(dead_code)] // what the screens' own tests need
mod contrast;
#[path = "window/counter.rs"]
mod counter;
#[path = "faults/disk.rs"]
#[allow(dead_code)] // what faults of other kinds need
mod disk;
#[path = "../ui/tests/shop/fit.rs"]
mod fit;
#[path = "window/journal.rs"]
mod journal;
#[path = "window/keys.rs"]
mod keys;
#[path = "window/law.rs"]
mod law;
#[path = "window/looks.rs"]
mod looks;
#[path = "window/orders.rs"]
mod orders;
#[path = "window/paper.rs"]
mod paper;
#[path = "window/parcels.rs"]
mod parcels;
#[path = "window/product.rs"]
mod product;
#[path = "window/promotions.rs"]
mod promotions;
#[path = "window/receipts.rs"]
mod receipts;
#[path = "window/returns.rs"]
mod returns;
#[path = "window/rig.rs"]
mod rig;
#[path = "window/saved_sale.rs"]
mod saved_sale;
#[path = "window/scans.rs"]
mod scans;
#[path = "window/self_checkout.rs"]
mod self_checkout;
#[path = "window/slow_disk.rs"]
mod slow_disk;
#[path = "window/taps.rs"]
mod taps;
#[path = "window/walk.rs"]
mod walk;

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::time::Instant;

/// The tests of a file, each with its name.
macro_rules! tests {
    ($($file:ident: $($name:ident)*;)*) => {
        &[$($((concat!(stringify!($file), "::", stringify!($name)), $file::$name as fn())),*),*]
    };
}

const TESTS: &[(&str, fn())] = tests! {
    journal: window_and_console_write_the_same_journal;
    scans: a_scanner_that_types_reaches_no_field a_scan_is_heard_on_every_screen an_unknown_code_asks_what_to_do;
    taps: two_taps_on_money_are_one_payment a_tap_that_comes_late_hits_nothing_on_the_next_screen
        language_and_colours_change_while_selling a_warning_is_read_and_put_away;
    paper: paper_out_and_refill a_receipt_nobody_knows_about_is_asked_for;
    receipts: an_earlier_sale_is_found_and_printed_again a_scan_beside_the_list_is_never_lost
        a_second_copy_that_stops_is_told;
    slow_disk: the_window_lives_while_the_disk_takes_a_second on_a_disk_that_can_be_slow;
    law: a_total_is_explained_and_a_scan_goes_on everything_is_eaten_here_with_one_tap the_law_is_read_in_every_look;
    counter: a_basket_is_parked_and_fetched_and_sold_once a_number_first_and_a_price_that_is_only_asked
        a_card_nobody_knows_was_charged_is_decided_once a_connected_card_terminal_answers_by_itself an_age_and_a_serial_number_are_asked_beside_the_basket another_price_is_explained_in_own_words
        wine_of_the_demo_asks_for_an_age cash_of_another_currency_is_taken_as_the_shop_wrote_its_rate;
    promotions: the_row_names_the_promotion_and_a_line_says_what_one_more_saves a_coupon_is_typed_and_a_customer_looked_for;
    returns: some_of_a_receipt_comes_back_to_the_card_that_paid an_exchange_is_one_net_tender
        without_a_receipt_somebody_allows_it_on_the_same_screen a_receipt_of_another_country_is_exchanged_and_never_paid_out
        what_is_refused_says_which_rule what_a_promotion_takes_back_is_said;
    product: a_product_is_turned_to_the_customer_and_a_scan_still_sells;
    saved_sale: what_is_not_here_is_kept_by_another_store;
    parcels: a_parcel_gets_its_label_and_leaves_with_its_number;
    self_checkout: customers_pay_alone_and_call_for_what_they_cannot;
    orders: an_order_is_opened_by_a_tap_or_a_scan_and_handed_over_once
        an_order_comes_back_and_its_money_goes_back_the_way_it_came;
    keys: a_whole_day_by_keys_only every_page_is_reached_with_tab the_end_of_a_scan_presses_nothing
        help_is_there_on_every_page_and_never_in_the_way_of_a_scan panels_hear_the_keyboard_at_once the_left_hand_has_its_side;
    cash: a_drawer_is_opened_counted_and_closed;
    looks: every_screen_in_every_size_and_look;
};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let is_listing = words.iter().any(|word| word == "--list");
    let filters: Vec<&String> = words.iter().filter(|word| !word.starts_with("--")).collect();
    let chosen = TESTS
        .iter()
        .filter(|(name, _)| filters.is_empty() || filters.iter().any(|filter| name.contains(filter.as_str())));
    let (mut passed, mut failed) = (0, Vec::new());
    for (name, test) in chosen {
        if is_listing {
            println!("{name}: test");
            continue;
        }
        let started = Instant::now();
        let outcome = panic::catch_unwind(AssertUnwindSafe(test));
        let seconds = started.elapsed().as_secs_f32();
        println!("test {name} ... {} ({seconds:.1} s)", if outcome.is_ok() { "ok" } else { "FAILED" });
        match outcome {
            Ok(()) => passed += 1,
            Err(_) => failed.push(*name),
        }
    }
    if !is_listing {
        println!("\n{passed} passed, {} failed {}", failed.len(), failed.join(", "));
    }
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
