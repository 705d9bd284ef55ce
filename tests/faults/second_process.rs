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
fn a_second_hub_on_the_same_folder_is_refused() {
    let dir = TempDir::new();
    let folder = dir.path().display().to_string();
    let first = Hub::start(dir.path());
    first.put_store("AU-SYD");
    let second = ["hub", "--data-dir", &folder, "--listen", "127.0.0.1:0"];
    for _ in 0..2 {
        let refused = run(&second);
        assert_eq!(refused.status.code(), Some(1), "{refused:?}");
        assert!(refused.errors.contains("Another hub runs on"), "{refused:?}");
        assert!(!refused.errors.contains("panicked") && refused.output.is_empty(), "{refused:?}");
    }
    // The first one goes on; killed, it leaves the folder to the next.
    assert_eq!(first.ok(&["stores"])[0]["id"], "AU-SYD");
    first.kill();
    assert_eq!(Hub::start(dir.path()).ok(&["stores"])[0]["id"], "AU-SYD");
    println!("2 second hubs were refused");
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

/// Starts at the very same moment.
const RACES: usize = 50;

#[test]
fn of_two_tills_started_at_once_exactly_one_opens() {
    let shop = SmallShop::new();
    assert!(shop.open(&shop.options()).close().status.success());
    let mut refused = 0;
    for race in 0..RACES {
        let mut tills = [Console::start(&shop.options()), Console::start(&shop.options())];
        let asked: Vec<u64> = tills.iter_mut().map(|till| till.post(json!({ "do": "view" }))).collect();
        let answered: Vec<bool> =
            tills.iter_mut().zip(asked).map(|(till, asked)| till.reply_to(asked).is_some()).collect();
        assert_eq!(answered.iter().filter(|answered| **answered).count(), 1, "race {race}: {answered:?}");
        for (till, has_opened) in tills.into_iter().zip(answered) {
            let ended = till.close();
            assert_eq!(ended.status.success(), has_opened, "race {race}: {ended:?}");
            refused += u32::from(ended.errors.contains("already open"));
        }
    }
    assert_eq!(refused as usize, RACES);
    println!("{refused} of {RACES} races were lost by exactly one of two");
}

#[test]
fn a_killed_till_leaves_no_lock_and_an_import_waits_its_turn() {
    let shop = SmallShop::new();
    let data_dir = shop.data_dir().display().to_string();
    let (goods, mapping) = (shop.folder.path().join("goods.csv"), shop.folder.path().join("mapping.toml"));
    fs::write(&goods, "sku,name,price\nT-1,Tea,2.50\n").expect("written");
    let columns =
        "[column]\nsku = \"sku\"\n\"name.en\" = \"name\"\nprice = \"price\"\n[constant]\ntax_category = \"gst\"\n";
    fs::write(&mapping, columns).expect("written");
    let (goods, mapping) = (goods.display().to_string(), mapping.display().to_string());
    let import = || run(&["import", &goods, "--mapping", &mapping, "--data-dir", &data_dir]);
    let mut console = shop.open(&shop.options());
    sell(&mut console, "Tea", 250, "cash");
    let refused = import();
    assert!(!refused.status.success() && refused.errors.contains("already open"), "{refused:?}");
    sell(&mut console, "Tea", 250, "cash");
    console.kill();
    let ended = import();
    assert!(!ended.errors.contains("already open"), "the lock of a killed till holds nobody: {ended:?}");
    assert_eq!(sell(&mut shop.open(&shop.options()), "Tea", 250, "card")["receipt"], 3);
}

#[test]
fn a_data_folder_that_goes_away_under_the_till_takes_no_sale() {
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options());
    sell(&mut console, "Tea", 250, "cash");
    // A disk that is unplugged: the path leads nowhere, while files that are open can still be written.
    let gone = shop.folder.path().join("unplugged");
    fs::rename(shop.data_dir(), &gone).expect("moved");
    let reply = console.send(json!({ "do": "add_open_item", "name": "Tea", "price": 250 }));
    assert!(!matches!(reply, crate::console::Reply::Ok(_)), "{reply:?}");
    drop(console.kill());
    let _ = fs::remove_dir_all(shop.data_dir());
    fs::rename(&gone, shop.data_dir()).expect("plugged in again");
    assert_eq!(sell(&mut shop.open(&shop.options()), "Tea", 250, "card")["receipt"], 2);
    assert_eq!(verify(&shop.data_dir())["sales"], 2);
}
