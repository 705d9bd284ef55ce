//! What is at hand beside the basket, by hand: parked baskets, "12 x", a price that is only asked, an age, a serial number, a receipt for a
//! gift, and a card nobody knows was charged. Two taps of a trembling finger are one.

use crate::console::run;
use crate::rig::{Rig, Start, TAP_APART_MS};
use hardware::simulated::Habit;
use omnitill::demo_shop;
use retail::{PaymentState, RoleId};
use slint::Model;
use std::fs;
use ui::{Counter, Page, Pay, Sell, SellPanel};
use workstation::Action;

/// Two taps that a trembling finger makes of one.
const TREMBLE_MS: u64 = 40;
/// A bottle that every demo shop of these countries has.
const WINE: &str = "9300727014689";
/// Two shapes of screen, and a language with long words.
const LOOKS: [(&str, &str, u32, u32); 2] = [("AU", "en-AU", 1280, 800), ("DE", "de", 1024, 768)];

fn scan(rig: &Rig, code: &str) {
    let before = rig.global::<Sell>().get_item_count();
    rig.devices.scanner.scan(code).unwrap();
    rig.until("the scanned article", |rig| rig.global::<Sell>().get_item_count() > before);
}

/// A tap that is two.
fn tremble(rig: &Rig, id: &str) {
    rig.wait(1_050);
    let place = rig.centre_of(id);
    rig.click(id);
    rig.wait(TREMBLE_MS);
    rig.click_at(place);
    rig.wait(TAP_APART_MS);
    rig.settle();
}

fn more(rig: &Rig, id: &str) {
    rig.tap("more");
    rig.tap(id);
}

pub fn a_basket_is_parked_and_fetched_and_sold_once() {
    for (country, locale, width, height) in LOOKS {
        let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new(country) });
        rig.set_size(width, height);
        let codes = demo_shop::codes(country, 3).unwrap();
        scan(&rig, &codes[0]);
        let basket = rig.view().basket.unwrap();
        rig.tap("basket-park");
        assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::Park);
        rig.global::<Counter>().set_label("Blue coat".into());
        rig.photograph(&format!("counter_park-{width}x{height}-{locale}"));
        tremble(&rig, "park-accept");
        rig.until("the parked basket", |rig| rig.lines().is_empty());
        assert_eq!(rig.view().counter.parked.len(), 1, "two taps park once");
        // The next customer is served meanwhile, and parked too.
        scan(&rig, &codes[1]);
        rig.tap("basket-park");
        rig.tap("park-accept");
        rig.tap("parked");
        assert_eq!(rig.global::<Counter>().get_parked().row_count(), 2);
        rig.photograph(&format!("counter_parked-{width}x{height}-{locale}"));
        tremble(&rig, "parked-recall-0");
        rig.until("the basket", |rig| rig.lines().len() == 1);
        assert_eq!(rig.view().basket.unwrap().id, basket.id);
        rig.photograph(&format!("counter_recalled-{width}x{height}-{locale}"));
        rig.tap("pay");
        tremble(&rig, "exact");
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        assert_eq!((rig.sales(), rig.view().counter.parked.len()), (1, 1));
        rig.tap("next-customer");
        rig.tap("parked");
        tremble(&rig, "parked-abandon-0");
        assert!(rig.view().counter.parked.is_empty());
    }
}

pub fn a_number_first_and_a_price_that_is_only_asked() {
    for (country, locale, width, height) in LOOKS {
        let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new(country) });
        rig.set_size(width, height);
        let codes = demo_shop::codes(country, 2).unwrap();
        more(&rig, "more-times");
        for key in ["entry-1", "entry-2"] {
            rig.tap(key);
        }
        rig.photograph(&format!("counter_times-{width}x{height}-{locale}"));
        rig.tap("entry-accept");
        assert!(!rig.label("pieces").is_empty());
        rig.photograph(&format!("counter_pieces-{width}x{height}-{locale}"));
        scan(&rig, &codes[0]);
        assert_eq!(rig.global::<Sell>().get_item_count(), 12);
        scan(&rig, &codes[0]);
        assert_eq!(rig.global::<Sell>().get_item_count(), 13, "it holds once");
        // So many that the till asks: a second tap confirms.
        more(&rig, "more-times");
        for key in ["entry-2", "entry-0", "entry-0", "entry-0"] {
            rig.tap(key);
        }
        rig.tap("entry-accept");
        assert_eq!(rig.view().counter.pieces, None);
        assert!(!rig.global::<Sell>().get_entry_problem().is_empty());
        rig.tap("entry-accept");
        assert_eq!(rig.view().counter.pieces, Some(2_000));
        rig.tap("pieces");
        assert_eq!(rig.view().counter.pieces, None);
        more(&rig, "more-price-check");
        rig.devices.scanner.scan(&codes[1]).unwrap();
        rig.until("the price", |rig| rig.global::<Counter>().get_has_checked());
        rig.photograph(&format!("counter_check-{width}x{height}-{locale}"));
        assert_eq!(rig.lines().len(), 1, "nothing is rung up");
        tremble(&rig, "checked-add");
        rig.until("the article", |rig| rig.lines().len() == 2);
        assert!(!rig.view().counter.is_checking_prices);
        assert_eq!(rig.global::<Sell>().get_item_count(), 14, "two taps ring up once");
        // Another price: typed, then the reason is tapped. The cashier's rights end here; the words say whom to ask.
        rig.ask(Action::View {});
        rig.click("line-1");
        rig.settle();
        if rig.find("line-price").is_some() {
            rig.tap("line-price");
            rig.tap("entry-1");
            rig.photograph(&format!("counter_price-{width}x{height}-{locale}"));
            rig.tap("price-reason-1");
            assert_eq!(rig.view().basket.unwrap().lines.iter().filter(|line| line.instead_of.is_some()).count(), 0);
        }
    }
}

pub fn a_card_nobody_knows_was_charged_is_decided_once() {
    for (country, locale, width, height) in LOOKS {
        let rig = Rig::open(&Start { locale: Some(locale), ..Start::new(country) });
        rig.set_size(width, height);
        rig.sign_in(RoleId::MANAGER);
        scan(&rig, &demo_shop::codes(country, 1).unwrap()[0]);
        rig.tap("pay");
        tremble(&rig, "card");
        assert_eq!(rig.view().counter.payments.len(), 1, "two taps ask the terminal once");
        rig.photograph(&format!("counter_card-{width}x{height}-{locale}"));
        tremble(&rig, "card-unknown");
        rig.until("what to do", |rig| rig.global::<Sell>().get_panel() == SellPanel::Payment);
        assert_eq!((rig.page(), rig.view().counter.payments[0].state), (Page::Sell, PaymentState::Unknown));
        assert!(!rig.label("payment-unknown").is_empty());
        rig.photograph(&format!("counter_payment-{width}x{height}-{locale}"));
        // Without a word of what shows it nothing is decided.
        rig.tap("payment-approved");
        assert!(!rig.global::<Sell>().get_entry_problem().is_empty());
        rig.tap("panel-close");
        rig.tap("pay");
        assert_eq!((rig.page(), rig.global::<Sell>().get_panel()), (Page::Sell, SellPanel::Payment));
        rig.global::<Counter>().set_decision("slip 17".into());
        tremble(&rig, "payment-approved");
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        assert_eq!((rig.sales(), rig.view().counter.payments.len()), (1, 0));
        tremble(&rig, "gift-receipt");
        rig.until("the gift receipt", |rig| rig.view().prints.is_empty());
        rig.photograph(&format!("counter_done-{width}x{height}-{locale}"));
    }
}

pub fn a_connected_card_terminal_answers_by_itself() {
    for (country, locale, width, height) in [("DE", "de", 1024, 768), ("AU", "en", 1920, 1080), ("FR", "ar", 1280, 800)]
    {
        let rig = Rig::open(&Start { locale: Some(locale), has_terminal: true, ..Start::new(country) });
        rig.set_size(width, height);
        rig.sign_in(RoleId::MANAGER);
        rig.until("the terminal", |rig| rig.devices.terminal.is_idle());
        let code = demo_shop::codes(country, 1).unwrap()[0].clone();
        scan(&rig, &code);
        rig.tap("pay");
        // The bank says no: the words say so, and the basket is still to be paid.
        rig.devices.terminal.plan(Habit::Decline);
        rig.tap("card");
        rig.until("the refusal", |rig| !rig.global::<Pay>().get_refusal().is_empty());
        assert!(!rig.global::<Pay>().get_is_card_open());
        rig.photograph(&format!("terminal_declined-{width}x{height}-{locale}"));
        // Nobody pays, and the cashier ends it.
        rig.devices.terminal.plan(Habit::Wait);
        rig.tap("card");
        rig.until("what goes on", |rig| !rig.global::<Pay>().get_at_terminal().is_empty());
        rig.settle();
        assert!(rig.find("card-approved").is_none(), "nobody answers in its stead");
        rig.photograph(&format!("terminal_card-{width}x{height}-{locale}"));
        tremble(&rig, "card-end");
        rig.until("its end", |rig| !rig.global::<Pay>().get_is_card_open());
        // The customer pays.
        rig.devices.terminal.plan(Habit::Wait);
        rig.tap("card");
        rig.until("what goes on", |rig| !rig.global::<Pay>().get_at_terminal().is_empty());
        assert!(rig.devices.terminal.pay());
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        assert_eq!((rig.sales(), rig.devices.terminal.payments().len()), (1, 1));
        // The link breaks behind the customer's payment, and the terminal's clock is wrong by hours: nobody knows, and it can be asked again.
        rig.tap("next-customer");
        scan(&rig, &code);
        rig.tap("pay");
        rig.devices.terminal.plan(Habit::DieAfter);
        rig.tap("card");
        rig.until("what to do", |rig| rig.global::<Sell>().get_panel() == SellPanel::Payment);
        rig.until("a terminal that can be asked", |rig| rig.find("payment-ask").is_some());
        rig.photograph(&format!("terminal_unknown-{width}x{height}-{locale}"));
        rig.tap("payment-ask");
        rig.until("its answer", |rig| rig.find("payment-ask").is_some());
        rig.global::<Counter>().set_decision("slip 2".into());
        rig.tap("payment-approved");
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        assert_eq!((rig.sales(), rig.devices.terminal.payments().len()), (2, 2));
        rig.tap("next-customer");
        rig.tap("status-printer");
        rig.photograph(&format!("terminal_devices-{width}x{height}-{locale}"));
    }
}

const GOODS: &str = "sku,name,price,age,needs_serial\nBEER,Pale ale,3.00,alcohol,\nPHONE,Telephone,199.00,,yes\n";

/// A shop with goods that ask for more than a scan.
fn with_goods(country: &'static str, locale: &'static str, tax: &str) -> Rig {
    Rig::open_in(&Start { locale: Some(locale), ..Start::new(country) }, |dir| {
        let [file, mapping] = ["goods.csv", "mapping.toml"].map(|name| dir.join(name));
        fs::write(&file, GOODS).unwrap();
        let columns = ["sku", "name", "price", "age", "needs_serial"].map(|name| format!("{name} = \"{name}\"\n"));
        let text = format!("format = \"csv\"\n[column]\n{}[constant]\ntax_category = \"{tax}\"\n", columns.concat());
        fs::write(&mapping, text).unwrap();
        let [file, mapping, data] = [&file, &mapping, dir].map(|path| path.display().to_string());
        let imported = run(&["import", &file, "--mapping", &mapping, "--data-dir", &data, "--country", country]);
        assert!(imported.status.success(), "{imported:?}");
    })
}

pub fn an_age_and_a_serial_number_are_asked_beside_the_basket() {
    for (country, locale, tax, width, height) in
        [("DE", "de", "standard", 1024, 768), ("FR", "ar", "standard", 1280, 800)]
    {
        let rig = with_goods(country, locale, tax);
        rig.set_size(width, height);
        rig.sign_in(RoleId::CASHIER);
        let panel = || rig.global::<Sell>().get_panel();
        scan(&rig, "BEER");
        assert_eq!(panel(), SellPanel::Age);
        rig.photograph(&format!("counter_age-{width}x{height}-{locale}"));
        // A scan goes on while it is asked, and money isn't taken before.
        scan(&rig, "BEER");
        rig.tap("panel-close");
        rig.tap("pay");
        assert_eq!((rig.page(), panel()), (Page::Sell, SellPanel::Age));
        rig.tap("age-type");
        for digit in "20150229".chars() {
            rig.tap(&format!("entry-{digit}"));
        }
        rig.photograph(&format!("counter_birth-{width}x{height}-{locale}"));
        rig.tap("entry-accept");
        assert!(!rig.global::<Sell>().get_entry_problem().is_empty(), "there was no 29 February in 2015");
        rig.tap("panel-close");
        rig.tap("pay");
        tremble(&rig, "age-seen");
        assert_eq!((rig.view().counter.age, rig.lines().len()), (None, 1));
        rig.devices.scanner.scan("PHONE").unwrap();
        rig.until("the question", |rig| rig.global::<Sell>().get_panel() == SellPanel::Serial);
        rig.photograph(&format!("counter_serial-{width}x{height}-{locale}"));
        scan(&rig, "IMEI-356938035643809");
        assert_eq!((rig.lines().len(), panel()), (2, SellPanel::None));
        rig.tap("pay");
        rig.tap("exact");
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        assert_eq!(rig.sales(), 1);
    }
}

pub fn another_price_is_explained_in_own_words() {
    for (country, locale, width, height) in LOOKS {
        let rig = Rig::open(&Start { locale: Some(locale), ..Start::new(country) });
        rig.set_size(width, height);
        rig.sign_in(RoleId::MANAGER);
        scan(&rig, &demo_shop::codes(country, 1).unwrap()[0]);
        rig.tap("line-0");
        rig.tap("line-price");
        for key in ["entry-3", "entry-0", "entry-0"] {
            rig.tap(key);
        }
        rig.photograph(&format!("counter_price-{width}x{height}-{locale}"));
        rig.tap("price-reason-other");
        assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::PriceWords);
        rig.type_keys("dented tin", 90);
        rig.photograph(&format!("counter_price_words-{width}x{height}-{locale}"));
        tremble(&rig, "price-words-accept");
        let line = rig.view().basket.unwrap().lines.remove(0);
        assert!(line.instead_of.is_some() && line.amount.minor() == 300, "{line:?}");
        assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::None);
    }
}

pub fn wine_of_the_demo_asks_for_an_age() {
    for (country, locale, width, height) in LOOKS {
        let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new(country) });
        rig.set_size(width, height);
        scan(&rig, WINE);
        assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::Age);
        rig.photograph(&format!("counter_wine-{width}x{height}-{locale}"));
        tremble(&rig, "age-seen");
        assert_eq!((rig.view().counter.age, rig.lines().len()), (None, 1));
    }
}

pub fn cash_of_another_currency_is_taken_as_the_shop_wrote_its_rate() {
    let start = Start { clock: Some("2026-11-21T10:05:00+11:00"), ..Start::new("AU") };
    let rates =
        "foreign_days = 3\n[foreign.USD]\nrate = \"1.5\"\ndate = \"2026-11-20\"\nspread = \"2\"\nsmallest = 100\n";
    let rig = Rig::open_in(&start, |dir| fs::write(dir.join("settings.toml"), rates).unwrap());
    rig.sign_in(RoleId::CASHIER);
    scan(&rig, &demo_shop::codes("AU", 1).unwrap()[0]);
    rig.tap("pay");
    let offered: Vec<String> = rig.global::<Pay>().get_foreign().iter().map(String::from).collect();
    assert!(offered.len() == 1 && offered[0].contains("USD") && offered[0].contains("1.47"), "{offered:?}");
    assert!(!offered[0].contains("1.470"), "no digit that says nothing: {offered:?}");
    let local = rig.global::<Pay>().get_exact();
    rig.tap("foreign-0");
    assert_ne!(rig.global::<Pay>().get_exact(), local, "what is left, in dollars of the United States");
    rig.photograph("counter_foreign-1280x800-en-AU");
    for key in ["pay-2", "pay-0", "pay-00"] {
        rig.tap(key);
    }
    tremble(&rig, "cash");
    rig.until("the paid sale", |rig| rig.page() == Page::Done);
    assert_eq!(rig.sales(), 1);
    rig.photograph("counter_foreign_done-1280x800-en-AU");
}
