//! Damage in files too large to be checked whole before the till opens. The read that meets it finds it, be it at the start or later, and
//! so does `verify`. Selling goes on meanwhile and afterwards, and every sale is shown as it was.

use super::*;
use crate::console::{Reply, journal_of, run_with};
use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Files up to this size are checked whole.
const CHECKED_BYTES: u64 = 8 * 1024 * 1024;
/// As large as sales become here, at least.
const SALES_BYTES: u64 = CHECKED_BYTES * 9 / 8;
/// SQLite's page.
const PAGE: usize = 4_096;
/// Articles of a large catalogue.
const ARTICLES: usize = 2_500;
/// What is written of each, so that few of them fill a large file.
const DESCRIPTION: &str = "Kept in a cool place it keeps for long. ";
const DESCRIPTIONS: usize = 30;
/// How long a command may take on a busy machine.
const LONG: Duration = Duration::from_secs(300);
/// Acts that may be refused because data were put right: each of the three files once.
const RECOVERIES: usize = 3;

fn length(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |file| file.len())
}

/// Real invoices sold at a British till until its sales are a large file. It is closed.
fn shop_with_large_sales() -> TempDir {
    let folder = TempDir::new();
    let fixture = |name: &str| format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    let (file, mapping) = (fixture("online_retail_500.csv.zst"), fixture("mapping-online-retail.toml"));
    let data = folder.path().display().to_string();
    let arguments = ["import", &file, "--mapping", &mapping, "--data-dir", &data, "--country", "GB"];
    let imported = run_with(&arguments, "", LONG);
    assert!(imported.status.success(), "{imported:?}");
    let mut replay = Command::new(env!("CARGO_BIN_EXE_omnitill"));
    replay.args(arguments).arg("--replay").stdout(Stdio::null()).stderr(Stdio::null());
    let mut replay = replay.spawn().expect("the program starts");
    while replay.try_wait().expect("a child can be waited for").is_none() {
        if length(&folder.path().join("sales.db")) >= SALES_BYTES {
            replay.kill().expect("it can be killed");
            replay.wait().expect("a child can be waited for");
            break;
        }
        thread::sleep(Duration::from_millis(20)); // what is waited for is a file's length
    }
    let mut console = Console::start(&options(folder.path()));
    view(&mut console);
    assert!(console.close().status.success());
    let bytes = length(&folder.path().join("sales.db"));
    assert!(bytes > CHECKED_BYTES, "sales.db has {bytes} bytes, which is checked whole");
    folder
}

fn options(data: &Path) -> Options {
    // Soon after the last invoice.
    Options::new("GB").data_dir(data).clock("2010-12-24T10:00:00+00:00")
}

/// Opens the till and prints how long that took; returns it with what it says.
fn open(data: &Path, what: &str) -> (Console, Vec<String>) {
    let begun = Instant::now();
    let mut console = Console::start(&options(data));
    let alerts = alerts(&mut console);
    println!("{what}: open after {} ms, {alerts:?}", begun.elapsed().as_millis());
    sign_in(&mut console, DEMO_MANAGER);
    (console, alerts)
}

fn alerts(console: &mut Console) -> Vec<String> {
    let alerts = view(console)["alerts"].take();
    let codes = alerts.as_array().into_iter().flatten().filter_map(|alert| Some(alert["code"].as_str()?.to_owned()));
    codes.filter(|code| !code.starts_with("clock-")).collect() // weeks have passed since the last invoice
}

/// Carries an act out, again whenever data were put right instead; prints how long that took. Returns the reply and how often.
#[track_caller]
fn insist(console: &mut Console, what: &str, mut act: impl FnMut(&mut Console) -> Value) -> (Value, usize) {
    let begun = Instant::now();
    for recoveries in 0..=RECOVERIES {
        let act = act(console);
        match console.send(act) {
            Reply::Ok(reply) if recoveries == 0 => return (reply, 0),
            Reply::Ok(reply) => {
                println!("{what}: after {recoveries} recoveries and {} ms", begun.elapsed().as_millis());
                return (reply, recoveries);
            }
            Reply::Refused { code, .. } if code == "data-recovered" => {}
            other => panic!("{what}: {other:?}"),
        }
    }
    panic!("{what}: the data were put right again and again");
}

/// Sells something that is in no catalogue; returns how often data were put right meanwhile.
#[track_caller]
fn sell_on(console: &mut Console, what: &str) -> usize {
    let item = json!({ "do": "add_open_item", "name": "Tea", "price": 250, "tax_category": "standard" });
    let (_, first) = insist(console, what, |_| item.clone());
    let (paid, second) = insist(console, what, |console| payment(&view(console)["basket"], "card"));
    assert_eq!(paid["reply"], "paid", "{what}: {paid}");
    console.ok(json!({ "do": "next_customer" }));
    first + second
}

/// Writes noise over so many pages of a file from this percentage of it on.
fn spoil(path: &Path, percent: usize, pages: usize) {
    let mut bytes = fs::read(path).expect("read");
    let first = bytes.len() / PAGE * percent / 100;
    let mut random = Random(0x0bad_d15c);
    bytes[first * PAGE..(first + pages) * PAGE].fill_with(|| random.below(256) as u8);
    fs::write(path, bytes).expect("written");
}

/// Every sale that was made before is shown, each with its total. Returns how often data were put right meanwhile.
#[track_caller]
fn show_all(console: &mut Console, sales: &[(u64, i64)], what: &str) -> usize {
    let mut recoveries = 0;
    for (receipt, total) in sales {
        let (shown, times) = insist(console, what, |_| json!({ "do": "show_sale", "receipt": receipt }));
        assert_eq!(shown["sale"]["totals"]["total"].as_i64(), Some(*total), "{what}: receipt {receipt}: {shown}");
        recoveries += times;
    }
    recoveries
}

/// What `verify` says of these data; prints how long it took.
fn breaks(data: &Path, what: &str) -> usize {
    let begun = Instant::now();
    let checked = run_with(&["verify", &data.display().to_string()], "", LONG);
    let report: Value = serde_json::from_str(&checked.output).unwrap_or_else(|error| panic!("{error}: {checked:?}"));
    let breaks = report["breaks"].as_array().map_or(0, Vec::len);
    println!("{what}: verify names {breaks} breaks after {} ms", begun.elapsed().as_millis());
    assert_eq!(checked.status.success(), breaks == 0, "{checked:?}");
    breaks
}

/// Receipt and total of every sale.
fn books(data: &Path) -> Vec<(u64, i64)> {
    let number = |label: &Value| label.as_str()?.rsplit('-').next()?.parse().ok();
    let sale = |line: Value| -> Option<(u64, i64)> {
        Some((number(&line["label"])?, line["document"]["totals"]["total"].as_i64()?))
    };
    export(data).into_iter().filter_map(sale).collect()
}

/// Writes noise where these journal records end.
fn spoil_records(data: &Path, records: std::ops::Range<usize>) -> Vec<usize> {
    let path = data.join("sales.db");
    let mut bytes = fs::read(&path).expect("read");
    let journal = journal_of(data);
    let mut places = BTreeSet::new();
    for record in &journal[records] {
        let byte = |at: usize| u8::from_str_radix(&record.hash[at..at + 2], 16).expect("a digit");
        let hash: Vec<u8> = (0..64).step_by(2).map(byte).collect();
        // It stands at the end of its record, and in the next one.
        places.extend((0..bytes.len() - 32).filter(|at| bytes[*at..*at + 32] == hash).map(|at| at / PAGE));
    }
    let mut random = Random(0x0bad_d15c);
    for page in &places {
        bytes[page * PAGE..(page + 1) * PAGE].fill_with(|| random.below(256) as u8);
    }
    fs::write(path, bytes).expect("written");
    places.into_iter().collect()
}

#[test]
fn damage_in_large_sales_is_found_by_the_read_that_meets_it() {
    let shop = shop_with_large_sales();
    let sales = books(shop.path());
    println!("{} sales in {} bytes", sales.len(), length(&shop.path().join("sales.db")));
    assert!(sales.len() > 250 && breaks(shop.path(), "sound") == 0);
    let copy = TempDir::new();
    corrupt::copy_dir(shop.path(), copy.path());

    // Where nothing looks before somebody asks: far before the last 200 records.
    let (data, sales_db) = (shop.path(), shop.path().join("sales.db"));
    let places = spoil_records(data, 20..36);
    let damaged = fs::read(&sales_db).expect("read");
    assert!(breaks(data, &format!("{} pages of the journal spoilt", places.len())) > 0);
    let (mut console, said) = open(data, "the same");
    assert_eq!(said, Vec::<String>::new(), "the start looks at the end only");
    let while_unseen = sell_on(&mut console, "selling with damage nobody has met");
    let met = show_all(&mut console, &sales, "showing every sale");
    assert_eq!((while_unseen, met), (0, 1), "it is met once, by a read");
    assert_eq!(alerts(&mut console), ["recovered-sales"]);
    assert_eq!(sell_on(&mut console, "selling after the recovery"), 0);
    assert!(console.close().status.success());
    let kept = fs::read_dir(data.join("quarantine")).expect("read").flatten().map(|kept| kept.path().join("sales.db"));
    let kept: Vec<Vec<u8>> = kept.filter_map(|file| fs::read(file).ok()).collect();
    let page = |bytes: &[u8], place: &usize| bytes[place * PAGE..(place + 1) * PAGE].to_vec();
    assert_eq!(kept.len(), 1);
    assert!(places.iter().all(|place| page(&kept[0], place) == page(&damaged, place)), "what was damaged is kept");
    assert_eq!(breaks(data, "after the recovery"), 0);

    // A third of the file, what leads to its rows and the receipts that wait for a printer: the start itself meets it.
    let (data, sales_db) = (copy.path(), copy.path().join("sales.db"));
    let pages = length(&sales_db) as usize / PAGE / 3;
    spoil(&sales_db, 20, pages);
    let (mut console, said) = open(data, &format!("{pages} pages of a copy spoilt"));
    assert_eq!(said, ["recovered-sales"]);
    sell_on(&mut console, "selling after it");
    assert_eq!(show_all(&mut console, &sales, "showing every sale"), 0);
    assert!(console.close().status.success());
    assert_eq!(breaks(data, "after this recovery"), 0);
    println!("{} sales shown after each, each with its total", sales.len());
}

/// A list of articles and its mapping, imported; prints how long that took.
#[track_caller]
fn import(folder: &Path, data: &Path) {
    let (list, mapping) = (folder.join("articles.csv"), folder.join("mapping.toml"));
    let described = DESCRIPTION.repeat(DESCRIPTIONS);
    let row =
        |number: usize| format!("A{number},Article {number} of the large shop,{}.50,{described}\n", number % 90 + 1);
    fs::write(&list, ["code,name,price,description\n".to_owned(), (1..=ARTICLES).map(row).collect()].concat())
        .expect("written");
    let columns = "format = \"csv\"\n[column]\nsku = \"code\"\nname = \"name\"\nprice = \"price\"\ndescription = \"description\"\n";
    fs::write(&mapping, format!("{columns}[constant]\ntax_category = \"gst\"\n")).expect("written");
    let [list, mapping, data] = [&list, &mapping, data].map(|path| path.display().to_string());
    let begun = Instant::now();
    let imported =
        run_with(&["import", &list, "--mapping", &mapping, "--data-dir", &data, "--country", "AU"], "", LONG);
    assert!(imported.status.success(), "{imported:?}");
    assert!(imported.output.contains(&format!("{ARTICLES} stored")), "{}", imported.output);
    println!("{ARTICLES} articles imported in {} ms", begun.elapsed().as_millis());
}

/// Finds an article by its name and rings one up by its code.
#[track_caller]
fn is_back(console: &mut Console, number: usize) {
    let found = console.ok(json!({ "do": "search", "text": format!("article {number} large") }));
    assert_eq!(found["articles"][0]["sku"], format!("A{number}"), "{found}");
    let basket = console.ok(json!({ "do": "scan", "code": format!("A{number}") }))["basket"].take();
    assert_eq!(basket["lines"][0]["sku"], format!("A{number}"), "{basket}");
    console.ok(payment(&basket, "card"));
    console.ok(json!({ "do": "next_customer" }));
}

#[test]
fn a_large_catalogue_that_was_damaged_is_begun_anew_and_imported_again() {
    let shop = SmallShop::new();
    let data = shop.data_dir();
    let catalogue = data.join("catalogue.db");
    assert!(shop.open(&shop.options()).close().status.success());
    import(shop.folder.path(), &data);
    let mut console = shop.open(&shop.options());
    is_back(&mut console, 2_001);
    assert!(console.close().status.success());
    let pages = length(&catalogue) as usize / PAGE;
    println!("a catalogue of {} bytes", pages * PAGE);
    assert!(length(&catalogue) > CHECKED_BYTES, "catalogue.db has {} bytes, which is checked whole", pages * PAGE);
    spoil(&catalogue, 30, pages / 2);
    let begun = Instant::now();
    let mut console = shop.open(&shop.options());
    println!("half of it spoilt: open after {} ms, {:?}", begun.elapsed().as_millis(), alerts(&mut console));
    let item = json!({ "do": "add_open_item", "name": "Tea", "price": 250 });
    insist(&mut console, "selling what is in no catalogue", |_| item.clone());
    let mut met = 0;
    for number in (1..=ARTICLES).step_by(250) {
        // Found, or unknown, or refused because the file was put right at that moment: never another article.
        match console.send(json!({ "do": "scan", "code": format!("A{number}") })) {
            Reply::Ok(reply) => {
                let lines = reply["basket"]["lines"].as_array().expect("lines");
                assert!(lines.iter().any(|line| line["sku"] == format!("A{number}")), "{reply}");
            }
            Reply::Refused { code, .. } => {
                assert!(["data-recovered", "code-unknown"].contains(&code.as_str()), "{code}");
                met += u32::from(code == "data-recovered");
            }
            broken => panic!("{broken:?}"),
        }
    }
    insist(&mut console, "searching", |_| json!({ "do": "search", "text": "article large" }));
    assert_eq!(alerts(&mut console), ["recovered-catalogue"], "it is said that the goods have to be imported again");
    let (paid, _) = insist(&mut console, "paying", |console| payment(&view(console)["basket"], "cash"));
    assert_eq!(paid["reply"], "paid");
    assert!(console.close().status.success());
    import(shop.folder.path(), &data);
    let mut console = shop.open(&shop.options());
    for number in [1, 2_001, ARTICLES] {
        is_back(&mut console, number);
    }
    assert!(console.close().status.success());
    println!(
        "{met} scan met the damage; from the damaged start until searching and selling {ARTICLES} articles again: {} ms",
        begun.elapsed().as_millis()
    );
    // Again, and somebody imports before the till has met the damage.
    spoil(&catalogue, 30, length(&catalogue) as usize / PAGE / 2);
    import(shop.folder.path(), &data);
    let mut again = shop.open(&shop.options());
    is_back(&mut again, 2_001);
    let told = alerts(&mut again).iter().filter(|code| *code == "recovered-catalogue").count();
    assert_eq!(told, 2, "each time it is said");
    assert!(again.close().status.success());
    verify(&data);
}
