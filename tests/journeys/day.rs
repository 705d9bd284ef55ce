//! A shop's whole day line by line, in a country where prices hold their tax and what is owed in cash is rounded (AU), in two of the
//! European Union (FR, DE), and in one where taxes come on top (US): what the customer, the cashier and the auditor see.

mod cash;
mod people;
mod promoting;
mod returning;
mod selling;
mod unknown;

use super::{due, list, minor};
use crate::console::{Console, Device, Options, REPLY_WAIT, TempDir, exported, journal_of, run, verified};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Who works in these shops, with role and PIN.
const PEOPLE: [(&str, &str, &str); 3] =
    [("1", "cashier", "482160"), ("2", "supervisor", "593271"), ("3", "manager", "604382")];
const CASHIER: (&str, &str) = (PEOPLE[0].0, PEOPLE[0].2);
const SUPERVISOR: (&str, &str) = (PEOPLE[1].0, PEOPLE[1].2);
const MANAGER: (&str, &str) = (PEOPLE[2].0, PEOPLE[2].2);
/// A Sunday.
const NOON: &str = "2026-11-22T12:00:00Z";

/// What is special in a country.
struct Land {
    code: &'static str,
    region: &'static str,
    language: &'static str,
    /// The tax category of most goods, and that of food.
    tax: [&'static str; 2],
    /// Where the cents begin.
    point: &'static str,
    /// What a receipt, an invoice and the paper that corrects it are called.
    titles: [&'static str; 3],
    /// What a second paper, a paper for a gift, a price set by hand and a serial number are called.
    words: [&'static str; 4],
    /// A buyer's tax number that can be one, and one that can't.
    numbers: [&'static str; 2],
    /// A total from which on an invoice must name its buyer, and the refusal of one that doesn't; none where no law asks for it.
    must_name: Option<(i64, &'static str)>,
    /// What drinks bear besides their price: its id, its name, how much of it comes on top.
    levy: (&'static str, &'static str, i64),
    /// What the shop's own scales print, beside the country's layouts.
    scales: &'static str,
    /// A pack of 5.29 and one of 0.735 kg.
    packs: [&'static str; 2],
    /// The number of such packs' article.
    item: &'static str,
}

const SCALES_02: &str = "[[in_store_code]]\nprefix = \"02\"\nitem_digits = 5\nvalue_digits = 5\ndecimals = 2\nkind = \"price\"\n\
    [[in_store_code]]\nprefix = \"21\"\nitem_digits = 5\nvalue_digits = 5\ndecimals = 3\nkind = \"weight\"\n";
const SCALES_US: &str = "[[in_store_code]]\nprefix = \"02\"\nitem_digits = 5\nvalue_digits = 4\ndecimals = 2\nkind = \"price\"\n\
    check = \"price4\"\n\
    [[in_store_code]]\nprefix = \"21\"\nitem_digits = 5\nvalue_digits = 5\ndecimals = 3\nkind = \"weight\"\n";

const LANDS: [Land; 4] = [
    Land {
        code: "AU",
        region: "",
        language: "en-AU",
        tax: ["gst", "gst-free"],
        point: ".",
        titles: ["Tax Invoice", "Tax Invoice", "Adjustment Note"],
        words: ["DUPLICATE", "GIFT RECEIPT", "instead of", "Serial no."],
        numbers: ["51 824 753 556", "51 824 753 557"],
        must_name: Some((100_000, "buyer-identity-missing")),
        levy: ("", "", 0),
        scales: SCALES_02,
        packs: ["020041100529", "210041100735"],
        item: "00411",
    },
    Land {
        code: "FR",
        region: "",
        language: "fr-FR",
        tax: ["standard", "reduced"],
        point: ",",
        titles: ["Ticket de caisse", "Facture", "Facture d"],
        words: ["DUPLICATA", "TICKET CADEAU", "au lieu de", "N° de série"],
        numbers: ["FR 40 303 265 045", "FR 40 303 265 046"],
        must_name: Some((100, "buyer-address-missing")),
        levy: ("eco-participation", "co-participation", 0),
        scales: SCALES_02,
        packs: ["020041100529", "210041100735"],
        item: "00411",
    },
    Land {
        code: "DE",
        region: "",
        language: "de-DE",
        tax: ["standard", "reduced"],
        point: ",",
        titles: ["Kassenbon", "Rechnung", "Rechnungskorrektur"],
        words: ["KOPIE", "GESCHENKBELEG", "statt", "Seriennr."],
        numbers: ["DE 136 695 976", "DE 136 695 977"],
        must_name: Some((25_001, "buyer-address-missing")),
        levy: ("einwegpfand", "Pfand", 25),
        scales: "",
        packs: ["280411?00529", "290411?00735"],
        item: "0411",
    },
    Land {
        code: "US",
        region: "region = \"US-NY-NYC\"\n",
        language: "en-US",
        tax: ["general", "grocery"],
        point: ".",
        titles: ["Receipt", "Invoice", "Credit Note"],
        words: ["DUPLICATE", "GIFT RECEIPT", "instead of", "Serial no."],
        numbers: ["12-3456789", "12-34567"],
        must_name: None,
        levy: ("deposit", "Bottle deposit", 5),
        scales: SCALES_US,
        packs: ["0200411?0529", "210041100735"],
        item: "00411",
    },
];

impl Land {
    /// What goods cost together and the tax of it, worked out here again from prices without discounts: of most goods, and of food.
    fn sums(&self, goods: i64, food: i64) -> (i64, i64) {
        let share = |amount: i64, numerator: i64, denominator: i64| {
            let twice = 2 * amount * numerator + denominator * amount.signum();
            twice / (2 * denominator) // half up, away from zero
        };
        match self.code {
            "AU" => (goods + food, share(goods, 1, 11)),
            "FR" => (goods + food, share(goods, 20, 120) + share(food, 55, 1_055)),
            "DE" => (goods + food, share(goods, 19, 119) + share(food, 7, 107)),
            _ => {
                let tax = share(goods, 8_875, 100_000);
                (goods + food + tax, tax)
            }
        }
    }

    /// An amount as paper shows it, without its currency.
    fn written(&self, amount: i64) -> String {
        format!("{}{}{:02}", amount / 100, self.point, amount % 100)
    }

    /// The code of a pack from the scales, its check digits worked out.
    fn pack(&self, index: usize) -> String {
        let mut code = self.packs[index].to_owned();
        if let Some(place) = code.find('?') {
            let value = code[place + 1..].to_owned();
            let digit = match value.len() {
                4 => retail::gs1::price_check_digit_4(&value),
                _ => retail::gs1::price_check_digit_5(&value),
            };
            code.replace_range(place..=place, &digit.expect("digits").to_string());
        }
        let digits = code.bytes().rev().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits.enumerate().map(|(place, digit)| if place % 2 == 0 { 3 * digit } else { digit }).sum();
        format!("{code}{}", (10 - sum % 10) % 10)
    }
}

/// What stands on the shelves: SKU, name, price, category, which of the country's two taxes, and what else a column says.
const GOODS: &str = "CUP|Cup|4.00|home|0\nPLATE|Plate|10.00|home|0\nBREAD|Bread|3.00|bread|1\nSOAP|Soap|2.50|care|0\n\
    APPLE|Apples|3.50|fruit|1|unit=kg,code=ITEM\nBEER|Beer|3.00|drinks|0|age=alcohol,linked=CRATE 2*GLASS\n\
    CRATE|Crate|1.50|drinks|0\nGLASS|Glass|0.25|drinks|0\nLEMONADE|Lemonade|2.00|drinks|0|levies=LEVY\n\
    PHONE|Telephone|199.00|home|0|needs_serial=yes\n";
const COLUMNS: [&str; 5] = ["unit", "code", "age", "linked", "needs_serial"];

/// A shop that is open, with paper in its printer.
struct Shop {
    land: &'static Land,
    folder: TempDir,
    printer: Device,
    console: Console,
}

impl Shop {
    /// Opens one; `more` stands in its settings.
    fn open(land: &'static Land, more: &str) -> Shop {
        Shop::open_at(land, more, NOON)
    }

    fn open_at(land: &'static Land, more: &str, clock: &str) -> Shop {
        let folder = TempDir::new();
        fs::create_dir_all(folder.path().join("data")).expect("a folder");
        let people = PEOPLE.map(|(id, role, pin)| {
            format!("[[operators]]\nid = \"{id}\"\nname = \"Person {id}\"\nrole = \"{role}\"\npin = \"{pin}\"\n")
        });
        let text = format!(
            "workstation = \"{0}-TST-01\"\n{1}{more}\n{2}[store]\nid = \"{0}-TST\"\nname = \"Corner Shop\"\nseller = \"Corner Ltd\"\n\
             address = [\"1 High Street\"]\ncountry = \"{0}\"\ntax_number = \"{3}\"\ngln = \"9520426900018\"\ntime_zone = \"UTC\"\n\
             language = \"{4}\"\n{5}",
            land.code,
            land.region,
            land.scales,
            land.numbers[0],
            land.language,
            people.concat()
        );
        fs::write(folder.path().join("data/settings.toml"), text).expect("written");
        import_goods(&folder, land, GOODS);
        let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
        let console = start(&folder, land, &printer, clock);
        let mut shop = Shop { land, folder, printer, console };
        shop.sign_in(CASHIER);
        shop
    }

    /// Closes in order and opens again at this moment; meanwhile something is done to the shop.
    fn reopen(self, clock: &str, meanwhile: impl FnOnce(&TempDir)) -> Shop {
        let Shop { land, folder, printer, console } = self;
        assert!(console.close().status.success());
        meanwhile(&folder);
        Shop::go_on(land, folder, printer, clock)
    }

    /// Loses power and opens again.
    fn after_a_power_cut(self) -> Shop {
        let Shop { land, folder, printer, console } = self;
        drop(console.kill());
        Shop::go_on(land, folder, printer, NOON)
    }

    fn go_on(land: &'static Land, folder: TempDir, printer: Device, clock: &str) -> Shop {
        let console = start(&folder, land, &printer, clock);
        let mut shop = Shop { land, folder, printer, console };
        shop.sign_in(CASHIER);
        shop
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    #[track_caller]
    fn ok(&mut self, action: Value) -> Value {
        self.console.ok(action)
    }

    /// Refused by this rule; the words, which name what these say.
    #[track_caller]
    fn refused(&mut self, action: Value, code: &str, words: &[&str]) {
        let (found, text) = self.console.refused(action.clone());
        assert_eq!(found, code, "{}: {action}: {text}", self.land.code);
        for word in words {
            assert!(text.contains(word), "{}: {action}: {word} isn't in: {text}", self.land.code);
        }
    }

    /// Refused to whoever is signed in, and done once this second person allows it.
    #[track_caller]
    fn approved(&mut self, (approver, pin): (&str, &str), action: Value) -> Value {
        assert!(
            matches!(self.console.send(action.clone()), crate::console::Reply::Refused { .. }),
            "{action} needs nobody"
        );
        self.ok(json!({ "do": "approved", "approver": approver, "pin": pin, "action": action }))
    }

    #[track_caller]
    fn sign_in(&mut self, (operator, pin): (&str, &str)) {
        self.ok(json!({ "do": "sign_in", "operator": operator, "pin": pin }));
    }

    /// Rings up so many pieces; the basket.
    #[track_caller]
    fn add(&mut self, sku: &str, quantity: &str) -> Value {
        self.ok(json!({ "do": "add", "sku": sku, "quantity": quantity }))["basket"].clone()
    }

    #[track_caller]
    fn basket(&mut self) -> Value {
        self.ok(json!({ "do": "view" }))["view"]["basket"].clone()
    }

    /// Total and tax of the open basket are those of these goods and this food.
    #[track_caller]
    fn check_sums(&mut self, goods: i64, food: i64) {
        let basket = self.basket();
        let found = (minor(&basket["total"]), minor(&basket["tax"]));
        assert_eq!(found, self.land.sums(goods, food), "{}: {basket:#}", self.land.code);
    }

    /// Takes or gives back what is due; the sale and its paper.
    #[track_caller]
    fn pay(&mut self, kind: &str) -> (Value, String) {
        let (exact, cash) = due(&mut self.console);
        let amount = if kind == "cash" { cash } else { exact };
        self.tender(kind, amount)
    }

    #[track_caller]
    fn tender(&mut self, kind: &str, amount: i64) -> (Value, String) {
        let paid = self.ok(json!({ "do": "tender", "kind": kind, "amount": amount }));
        self.paper_of(&paid)
    }

    /// The paper of what was just paid. Where customers have to ask for it, they do.
    #[track_caller]
    fn paper_of(&mut self, paid: &Value) -> (Value, String) {
        assert_eq!(paid["reply"], "paid", "{paid}");
        if paid["sale"]["is_paper_on_request"] == true {
            self.ok(json!({ "do": "print_again" }));
        }
        let label = paid["sale"]["label"].as_str().expect("a label");
        let is_its = |event: &Value| event["event"] == "receipt" && event["text"].to_string().contains(label);
        let paper =
            self.printer.wait_for("the receipt", REPLY_WAIT, is_its)["text"].as_str().expect("a text").to_owned();
        self.ok(json!({ "do": "next_customer" }));
        (paid["sale"].clone(), paper)
    }

    /// What the printer has put out next.
    #[track_caller]
    fn paper(&mut self) -> String {
        self.printer.wait_for_event("receipt", REPLY_WAIT)["text"].as_str().expect("a text").to_owned()
    }

    /// Each of these words stands on the paper.
    #[track_caller]
    fn check_paper(&self, paper: &str, words: &[&str]) {
        for word in words {
            assert!(paper.contains(word), "{}: {word} isn't on:\n{paper}", self.land.code);
        }
    }

    /// The till ends, and everything it wrote proves itself.
    #[track_caller]
    fn close(self) -> Books {
        let data = self.data();
        let Shop { folder, console, .. } = self;
        assert!(console.close().status.success());
        let report = verified(&data);
        assert!(report["checked"]["sales"].as_u64().is_some_and(|sales| sales > 0), "{report}");
        Books { exported: exported(&data), data, _folder: folder }
    }
}

/// What a shop that closed leaves.
struct Books {
    /// Sales, post-voids and invoices as they are exported.
    exported: Vec<Value>,
    data: PathBuf,
    _folder: TempDir,
}

fn start(folder: &TempDir, land: &Land, printer: &Device, clock: &str) -> Console {
    let options = Options::new(land.code).data_dir(&folder.path().join("data"));
    // A moment, or a file that holds it.
    let options = if clock.contains('/') { options.option("--clock-file", clock) } else { options.clock(clock) };
    Console::start(&options.option("--printer", printer.address()))
}

/// Imports what stands on the shelves, with the country's own taxes.
#[track_caller]
fn import_goods(folder: &TempDir, land: &Land, goods: &str) {
    let row = |text: &str| {
        let cells: Vec<&str> = text.split('|').collect();
        let more = cells.get(5).copied().unwrap_or_default();
        let of = |column: &str| {
            let its = more.split(',').find_map(|pair| pair.strip_prefix(column)?.strip_prefix('='));
            its.unwrap_or_default().replace("ITEM", land.item)
        };
        let levy = if of("levies").is_empty() { "" } else { land.levy.0 };
        let tax = land.tax[cells[4].parse::<usize>().expect("0 or 1")];
        let known = COLUMNS.map(of).join(",");
        format!("{},{},{},{},{tax},{levy},{known}\n", cells[0], cells[1], cells[2], cells[3])
    };
    let header = format!("sku,name,price,category,tax_category,levies,{}\n", COLUMNS.join(","));
    let file: String = header.clone() + &goods.lines().map(row).collect::<String>();
    let columns: String = header.trim().split(',').map(|column| format!("{column} = \"{column}\"\n")).collect();
    let mapping = format!("format = \"csv\"\n[column]\n{columns}");
    let paths = [("goods.csv", file), ("mapping.toml", mapping)].map(|(name, text)| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("written");
        path.display().to_string()
    });
    let data = folder.path().join("data").display().to_string();
    let imported = run(&["import", &paths[0], "--mapping", &paths[1], "--data-dir", &data, "--country", land.code]);
    assert!(imported.status.success() && !imported.output.contains(" refused, "), "{imported:?}");
}

/// Imports the shop's promotions.
#[track_caller]
fn import_promotions(folder: &TempDir, land: &Land, promotions: &str) {
    let file = folder.path().join("promotions.toml");
    fs::write(&file, promotions).expect("written");
    let [file, data] = [file, folder.path().join("data")].map(|path| path.display().to_string());
    let imported = run(&["import", "--promotions", &file, "--data-dir", &data, "--country", land.code]);
    assert!(imported.status.success(), "{imported:?}");
}

/// The journal's events of a kind, oldest first.
fn events(data: &Path, kind: &str) -> Vec<Value> {
    let bodies = journal_of(data).into_iter().map(|record| serde_json::from_str::<Value>(&record.body).expect("JSON"));
    bodies.map(|record| record["event"].clone()).filter(|event| event["kind"] == kind).collect()
}
