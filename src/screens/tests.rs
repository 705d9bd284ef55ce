//! The screens as a shop uses them, before the real rules and a real data folder.

mod approval;
mod journal;
mod law;
mod repaint;
mod scripted;
mod shop;
mod view;

use crate::Sound;
use shop::Shop;
use slint::{ComponentHandle, Model};
use ui::{Demo, Done, Locale, Nav, Page, Pay, ReceiptState, Receipts, Sell, SellPanel, SignIn, Status, Tr};

#[test]
fn a_sale_from_signing_in_to_the_next_customer() {
    let shop = Shop::open();
    assert_eq!(shop.page(), Page::SignIn);
    shop.tap("operator-0");
    shop.save("sign_in");
    for digit in "502917".chars() {
        shop.tap(&format!("pin-{digit}"));
    }
    assert_eq!(shop.page(), Page::Sell, "the demo's PIN is taken without another tap");
    shop.tap_tile("Sourdough");
    shop.tap_tile("Sourdough");
    let sell = shop.window.global::<Sell>();
    assert_eq!(shop.lines(), ["2 Sourdough 17.80"]);
    assert_eq!((sell.get_total().as_str(), sell.get_item_count()), ("$17.80", 2));
    assert_eq!(shop.badge("Sourdough"), "2");
    shop.save("sell");
    shop.tap("pay");
    assert_eq!(shop.page(), Page::Pay);
    assert_eq!(shop.window.global::<Pay>().get_due(), "$17.80");
    shop.save("pay");
    shop.tap("exact");
    assert_eq!(shop.page(), Page::Done);
    let done = shop.window.global::<Done>();
    assert_eq!((done.get_change().as_str(), done.get_total().as_str()), ("", "$17.80"));
    assert_eq!(done.get_receipt(), ReceiptState::Waiting, "without a printer the receipt waits");
    assert_eq!(shop.heard(), [Sound::Done]);
    shop.save("done");
    shop.tap("next-customer");
    assert_eq!((shop.page(), shop.lines().len()), (Page::Sell, 0));
}

#[test]
fn two_taps_on_a_banknote_are_one_payment() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.tap("pay");
    let banknote = shop.find("banknote-0");
    banknote.mock_single_click(slint::platform::PointerEventButton::Left);
    banknote.mock_single_click(slint::platform::PointerEventButton::Left);
    // Even without the guard of the button there is one tender on its way.
    shop.window.global::<Pay>().invoke_banknote(0);
    shop.settle();
    assert_eq!(shop.page(), Page::Done);
    assert_eq!(shop.window.global::<Done>().get_change(), "$1.10");
    assert_eq!(shop.window.global::<Done>().get_paid().row_count(), 1);
    assert_eq!(shop.sales(), 1);
}

#[test]
fn a_sale_is_split_between_cash_and_card() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.tap("pay");
    for key in ["pay-5", "pay-00"] {
        shop.tap(key);
    }
    let pay = shop.window.global::<Pay>();
    assert_eq!(pay.get_entry(), "$5.00");
    shop.tap("cash");
    assert_eq!((pay.get_remaining().as_str(), pay.get_entry().as_str()), ("$3.90", ""));
    shop.tap("card");
    assert_eq!((pay.get_is_card_open(), pay.get_card_amount().as_str()), (true, "$3.90"));
    shop.tap("card-declined");
    assert!(!pay.get_is_card_open());
    shop.tap("card");
    shop.tap("card-approved");
    assert_eq!(shop.page(), Page::Done);
    assert_eq!(shop.window.global::<Done>().get_paid().row_count(), 2);
}

#[test]
fn a_card_is_never_charged_more_than_is_due() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.tap("pay");
    for key in ["pay-9", "pay-9", "pay-00", "card"] {
        shop.tap(key);
    }
    let pay = shop.window.global::<Pay>();
    assert!(!pay.get_is_card_open());
    assert!(pay.get_refusal().contains("$8.90"), "{}", pay.get_refusal());
    assert_eq!(shop.heard(), [Sound::Refused]);
}

#[test]
fn a_scan_never_lands_in_a_field() {
    let shop = Shop::selling();
    shop.tap("search");
    shop.type_keys("mi", 130);
    let sell = shop.window.global::<Sell>();
    assert_eq!(sell.get_query(), "mi");
    assert_eq!(shop.tiles(), ["Milk"]);
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!(sell.get_query(), "mi", "the field has not changed");
    assert_eq!(shop.lines(), ["1 Sourdough 8.90"]);
    assert_eq!(shop.heard(), [Sound::Accepted]);
    shop.type_keys("lk", 90);
    assert_eq!(sell.get_query(), "milk");
    shop.tap("search-clear");
    assert!(shop.tiles().len() > 3);
}

#[test]
fn a_scan_is_heard_on_every_screen() {
    let shop = Shop::open();
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!((shop.page(), shop.heard()), (Page::SignIn, vec![Sound::Refused]));
    assert!(!shop.window.global::<Status>().get_toast().is_empty());
    let shop = Shop::selling();
    let scan = || {
        shop.type_keys("9300675024235\n", 4);
        shop.pause();
    };
    scan();
    shop.tap("pay");
    scan();
    assert_eq!((shop.page(), shop.lines()), (Page::Sell, vec!["2 Sourdough 17.80".to_owned()]));
    shop.tap("status-language");
    scan();
    assert_eq!((shop.page(), shop.lines()), (Page::Sell, vec!["3 Sourdough 26.70".to_owned()]));
    shop.tap("pay");
    shop.tap("exact");
    assert_eq!(shop.page(), Page::Done);
    scan();
    assert_eq!((shop.page(), shop.lines()), (Page::Sell, vec!["1 Sourdough 8.90".to_owned()]));
    // Money has been taken: nothing more is rung up, and that is said where the person is.
    shop.tap("pay");
    for key in ["pay-1", "pay-00", "cash"] {
        shop.tap(key);
    }
    scan();
    assert_eq!(shop.page(), Page::Pay);
    assert!(!shop.window.global::<Pay>().get_refusal().is_empty());
}

#[test]
fn an_unknown_code_can_be_sold_as_an_open_item() {
    let shop = Shop::selling();
    shop.type_keys("4006381333931\n", 4);
    shop.pause();
    let sell = shop.window.global::<Sell>();
    assert_eq!((sell.get_unknown_code().as_str(), shop.heard()), ("4006381333931", vec![Sound::Refused]));
    shop.save("unknown_code");
    shop.tap("unknown-open");
    assert_eq!(sell.get_panel(), SellPanel::OpenPrice);
    for key in ["entry-3", "entry-5", "entry-0", "entry-accept"] {
        shop.tap(key);
    }
    assert_eq!((shop.lines(), sell.get_panel()), (vec!["1 Open item 4006381333931 3.50".to_owned()], SellPanel::None));
    assert_eq!(sell.get_unknown_code(), "");
    shop.type_keys("4006381333931\n", 4);
    shop.pause();
    shop.tap("unknown-search");
    assert!(sell.get_has_keyboard());
    shop.tap("key-m");
    shop.tap("key-i");
    assert_eq!((sell.get_query().as_str(), shop.tiles()), ("mi", vec!["Milk".to_owned()]));
}

#[test]
fn weighed_goods_ask_for_their_weight_and_variants_for_a_choice() {
    let shop = Shop::selling();
    let sell = shop.window.global::<Sell>();
    shop.tap_tile("Comté");
    assert_eq!((sell.get_panel(), sell.get_entry_unit().as_str()), (SellPanel::Weight, "kg"));
    for key in ["entry-0", "entry-decimal", "entry-4", "entry-2", "entry-accept"] {
        shop.tap(key);
    }
    assert_eq!(shop.lines(), [" Comté 26.84"]);
    shop.tap_tile("T-shirt");
    assert_eq!((sell.get_panel(), sell.get_variants().row_count()), (SellPanel::Variants, 2));
    shop.save("variants");
    shop.tap("variant-1");
    assert_eq!(shop.lines()[1], "1 T-shirt, L 19.95");
    assert_eq!(shop.badge("T-shirt"), "1");
    shop.tap_tile("Bakery item");
    assert_eq!(sell.get_panel(), SellPanel::OpenPrice);
    for key in ["entry-2", "entry-00", "entry-accept"] {
        shop.tap(key);
    }
    assert_eq!(shop.lines()[2], "1 Bakery item 2.00");
}

#[test]
fn a_line_is_changed_discounted_and_removed() {
    let shop = Shop::selling();
    let sell = shop.window.global::<Sell>();
    shop.tap_tile("Sourdough");
    shop.tap_tile("Milk");
    shop.tap("line-0");
    assert_eq!(sell.get_selected(), 0);
    // Two taps before the first is answered are two pieces.
    sell.invoke_line_more();
    sell.invoke_line_more();
    shop.settle();
    assert_eq!(shop.lines(), ["3 Sourdough 26.70", "1 Milk 2.70"]);
    shop.save("line");
    shop.tap("line-quantity");
    shop.tap("entry-2");
    shop.tap("entry-accept");
    assert_eq!(shop.lines()[0], "2 Sourdough 17.80");
    shop.tap("line-discount");
    for key in ["entry-5", "entry-0", "entry-accept", "approval-cancel"] {
        shop.tap(key);
    }
    assert_eq!(sell.get_panel(), SellPanel::Discount, "a cashier may not give half the price");
    assert!(sell.get_entry_problem().contains("20"), "{}", sell.get_entry_problem());
    assert_eq!(shop.heard(), [Sound::Refused], "as the panel opens; that nobody approves is only said");
    shop.save("discount_refused");
    shop.tap("preset-1");
    assert_eq!((shop.lines()[0].as_str(), sell.get_panel()), ("2 Sourdough 16.02", SellPanel::None));
    shop.tap("line-note");
    sell.set_note("sliced".into());
    shop.tap("note-accept");
    assert_eq!(sell.get_lines().row_data(0).unwrap().note, "sliced");
    shop.tap("line-remove");
    assert_eq!((shop.lines(), sell.get_selected()), (vec!["1 Milk 2.70".to_owned()], -1));
    shop.tap("basket-clear");
    shop.tap("clear-confirm");
    assert_eq!((shop.lines().len(), sell.get_panel(), sell.get_total().as_str()), (0, SellPanel::None, "$0.00"));
}

#[test]
fn the_language_and_the_look_change_while_selling() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.tap("status-language");
    assert_eq!(shop.page(), Page::Settings);
    shop.tap("languages");
    shop.tap("language-fr");
    let tr = shop.window.global::<Tr>();
    assert_eq!(
        (tr.get_sell_pay().as_str(), shop.window.global::<Locale>().get_keyboard().as_str()),
        ("Encaisser", "fr")
    );
    shop.tap("theme-dark");
    shop.tap("text-125");
    let theme = shop.window.global::<ui::Theme>();
    assert_eq!((theme.get_scheme(), theme.get_text_percent()), (ui::Scheme::Dark, 125));
    shop.save("settings");
    shop.tap("back");
    shop.save("sell_fr_dark");
    assert!(shop.tiles().contains(&"Pain au levain".to_owned()), "{:?}", shop.tiles());
    assert_eq!(shop.window.global::<Sell>().get_total().replace(['\u{a0}', '\u{202f}'], " "), "8,90 $AU");
    assert!(shop.window.global::<Sell>().get_tax().contains("TVA"));
}

#[test]
fn a_wrong_pin_is_said_and_too_many_are_counted_down() {
    let shop = Shop::open();
    shop.tap("operator-1");
    let sign_in = shop.window.global::<SignIn>();
    for _ in 0..5 {
        for key in ["pin-1", "pin-2", "pin-3", "pin-4", "sign-in"] {
            shop.tap(key);
        }
        assert_eq!(sign_in.get_digits(), 0);
        assert!(sign_in.get_is_wrong() || !sign_in.get_locked_for().is_empty());
    }
    assert!(sign_in.get_locked_for().starts_with("0:"), "{}", sign_in.get_locked_for());
    assert_eq!(shop.heard(), [Sound::Refused; 5]);
    shop.wait(31_000);
    assert_eq!(sign_in.get_locked_for(), "");
}

#[test]
fn a_finished_sale_is_found_again_and_undone_by_a_manager_only() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    for id in ["pay", "exact", "next-customer", "more", "more-receipts"] {
        shop.tap(id);
    }
    let receipts = shop.window.global::<Receipts>();
    let sale = receipts.get_rows().row_data(0).unwrap();
    assert_eq!((sale.number.as_str(), sale.total.as_str(), sale.paid.as_str()), ("000001", "$8.90", "Cash"));
    for id in ["receipt-0", "receipt-void", "receipt-void-confirm", "approval-cancel"] {
        shop.tap(id);
    }
    shop.save("receipts");
    let toast = shop.window.global::<Status>().get_toast();
    assert!(toast.contains("Manager"), "{toast}");
    assert!(!receipts.get_rows().row_data(0).unwrap().is_void);
    for id in ["back", "more", "sign-out"] {
        shop.tap(id);
    }
    assert_eq!(shop.page(), Page::SignIn);
}

#[test]
fn pictures_arrive_after_the_tiles() {
    let shop = Shop::selling();
    let has_picture = || shop.window.global::<Sell>().get_tiles().iter().any(|tile| tile.picture.size().width == 8);
    for _ in 0..200 {
        if has_picture() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        shop.till.catch_up();
    }
    assert!(has_picture());
    assert!(!shop.window.global::<Demo>().get_shown(), "a real shop has no demo devices");
}

#[test]
fn nothing_waits_for_a_workstation_that_has_gone() {
    let mut shop = Shop::selling();
    shop.close_desk();
    shop.window.global::<Sell>().invoke_tile_tapped(0);
    assert!(!shop.window.global::<Sell>().get_refusal().is_empty());
    assert_eq!(shop.window.global::<Nav>().get_page(), Page::Sell);
}

#[test]
fn the_clock_goes_on_while_nothing_happens() {
    let shop = Shop::open();
    let time = || shop.window.global::<Status>().get_time().replace('\u{202f}', " ");
    assert_eq!(time(), "12:00 pm");
    for minute in 1..=3 {
        shop.wait(30_000);
        shop.wait(30_100);
        assert_eq!(time(), format!("12:{minute:02} pm"));
    }
}

#[test]
fn the_keys_of_a_real_keyboard_type_pins_and_amounts() {
    let shop = Shop::open();
    shop.tap("operator-0");
    shop.type_keys("502x9", 130);
    assert_eq!(shop.window.global::<SignIn>().get_digits(), 4);
    shop.type_keys("\u{8}917", 130);
    assert_eq!(shop.page(), Page::Sell);
    shop.tap_tile("Sourdough");
    shop.tap("line-0");
    shop.tap("line-quantity");
    shop.type_keys("1x2\n", 130);
    assert_eq!(shop.lines(), ["12 Sourdough 106.80"]);
    shop.tap("pay");
    shop.type_keys("2000", 130);
    let pay = shop.window.global::<Pay>();
    assert_eq!(pay.get_entry(), "$20.00");
    shop.type_keys("4006381333931\n", 4);
    shop.pause();
    assert_eq!((shop.page(), shop.lines().len()), (Page::Sell, 1));
    shop.tap("unknown-close");
    shop.tap("pay");
    assert_eq!(pay.get_entry(), "", "a code never lands in an amount");
    shop.type_keys("\n", 130);
    assert_eq!(shop.page(), Page::Pay, "Enter takes no money");
}

#[test]
fn an_article_is_found_with_the_letters_of_its_language() {
    #[track_caller]
    fn check(shop: &Shop, language: &str, keys: &[&str], typed: &str, found: &str) {
        shop.answer(workstation::Action::SetLanguage { language: language.to_owned() });
        shop.settle();
        shop.tap("keyboard-toggle");
        keys.iter().for_each(|key| shop.tap(&format!("key-{key}")));
        let sell = shop.window.global::<Sell>();
        assert_eq!((sell.get_query().as_str(), shop.tiles()), (typed, vec![found.to_owned()]));
        shop.save(&format!("keyboard_{language}"));
        // Latin letters are a tap away: brands are written in them.
        for key in ["shift", "k", "e", "s"] {
            shop.tap(&format!("key-{key}"));
        }
        assert_eq!(sell.get_query().as_str(), [typed, "kes"].concat());
        shop.tap("key-shift");
        shop.tap("keyboard-toggle");
        sell.set_query("".into());
    }
    let shop = Shop::selling();
    check(&shop, "ja", &["い", "ち", "こ", "゛"], "いちこ\u{3099}", "いちごミルク");
    check(&shop, "hi", &["द", "ू", "ध"], "दूध", "दूध");
}
