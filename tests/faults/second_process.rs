//! A till is opened a second time on the same data. The second one says so and goes; the first one goes on selling.

use super::*;

#[test]
fn a_second_till_on_the_same_data_is_refused() {
    let shop = SmallShop::new();
    let data_dir = shop.data_dir().display().to_string();
    let mut console = shop.open(&shop.options());
    sell(&mut console, "Tea", 250, "card");
    for _ in 0..2 {
        let second = run(&["console", "--data-dir", &data_dir]);
        assert_eq!(second.status.code(), Some(1), "{second:?}");
        assert!(second.errors.contains("already open"), "{second:?}");
        assert!(!second.errors.contains("panicked") && second.output.is_empty(), "{second:?}");
        sell(&mut console, "Tea", 250, "cash");
    }
    // Looking is allowed meanwhile.
    assert_eq!(verify(&shop.data_dir())["sales"], 3);
    assert_eq!(export(&shop.data_dir()).len(), 3);
    sell(&mut console, "Tea", 250, "card");
    assert!(console.close().status.success());
    // Once it has gone, the next one opens.
    assert_eq!(sell(&mut shop.open(&shop.options()), "Tea", 250, "card")["receipt"], 5);
    println!("2 second tills were refused");
}

#[test]
fn a_second_till_on_the_same_printer_says_who_has_it() {
    let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let (first, second) = (SmallShop::new(), SmallShop::new());
    let mut selling = first.open_with(&printer);
    let mut other = second.open(&second.options().option("--printer", printer.address()));
    wait_for_state(&mut other, "printer", "claimed");
    let waiting = sell(&mut other, "Coffee", 350, "card");
    let sold = sell(&mut selling, "Tea", 250, "card");
    wait_for_print(&mut selling, &sold["print_job"], &["printed"]);
    assert!(selling.close().status.success());
    // The other till gets the printer as soon as it is free.
    wait_for_print(&mut other, &waiting["print_job"], &["printed"]);
    println!("1 printer was claimed by another till");
}
