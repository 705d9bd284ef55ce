//! Every screen in the languages that nobody speaks, one long and one mirrored, and in three that people speak at the largest size of
//! text, on the two smallest screens of tills: all words have room, and what has to be pressed is there.

use super::{Look, Shop, alerts, contrast, fit, notices, say};
use i_slint_backend_testing::{ElementQuery, mock_elapsed_time};
use slint::{ComponentHandle, ModelRc, VecModel};
use std::time::Duration;
use ui::*;

const LANGUAGES: [&str; 2] = ["en-XA", "ar-XB"];
/// Read at the largest size of text.
const LARGE: [&str; 3] = ["en", "de", "ar"];
const LARGEST: i32 = 150;
const SIZES: [(u32, u32); 2] = [(1024, 768), (1280, 800)];

/// What brings a page on or leads out of it is never off the screen, and never scrolled away.
const ALWAYS_THERE: &[&str] = &[
    "pay",
    "more",
    "cash",
    "card",
    "exact",
    "pay-back",
    "card-approved",
    "card-declined",
    "next-customer",
    "panel-close",
    "back",
    "entry-accept",
    "entry-cancel",
    "note-accept",
    "park-accept",
    "serial-accept",
    "coupon-accept",
    "price-words-accept",
    "age-seen",
    "age-refuse",
    "clear-confirm",
    "clear-keep",
    "sign-in",
    "approve",
    "approval-cancel",
    "cash-accept",
    "return-confirm",
    "help-close",
    "receipt-reprint",
    "receipt-return",
    "status-help",
    "status-operator",
];

/// A state of the window and how to bring it about.
type State = (&'static str, fn(&Omnitill));

fn page(window: &Omnitill, page: Page) {
    window.global::<Nav>().set_page(page);
}

fn panel(window: &Omnitill, panel: SellPanel) {
    page(window, Page::Sell);
    window.global::<Sell>().set_selected(1);
    window.global::<Sell>().set_panel(panel);
}

const STATES: &[State] = &[
    ("sign-in", |w| {
        page(w, Page::SignIn);
        w.global::<Status>().set_operator("".into());
        w.global::<SignIn>().set_is_wrong(true);
    }),
    ("nobody", |w| w.global::<SignIn>().set_chosen(-1)),
    ("sell", |w| {
        w.global::<Status>().set_operator("Amara Okafor".into());
        page(w, Page::Sell);
    }),
    ("selected", |w| w.global::<Sell>().set_selected(3)),
    ("unknown", |w| w.global::<Sell>().set_unknown_code("4006381333931".into())),
    ("empty", |w| {
        let sell = w.global::<Sell>();
        sell.set_unknown_code("".into());
        sell.set_selected(-1);
        sell.set_lines(ModelRc::default());
    }),
    ("quantity", |w| panel(w, SellPanel::Quantity)),
    ("discount", |w| panel(w, SellPanel::Discount)),
    ("weight", |w| panel(w, SellPanel::Weight)),
    ("open-price", |w| panel(w, SellPanel::OpenPrice)),
    ("note", |w| panel(w, SellPanel::Note)),
    ("variants", |w| panel(w, SellPanel::Variants)),
    ("more", |w| panel(w, SellPanel::More)),
    ("give-back", |w| {
        panel(w, SellPanel::None);
        w.global::<Sell>().set_pay_words(say(w, "sell-give-back"));
    }),
    ("clear", |w| {
        w.global::<Sell>().set_pay_words("".into());
        panel(w, SellPanel::Clear);
    }),
    ("language", |w| panel(w, SellPanel::Language)),
    ("explain", |w| panel(w, SellPanel::Explain)),
    ("exemption", |w| panel(w, SellPanel::Exemption)),
    ("buyer", |w| panel(w, SellPanel::Buyer)),
    ("park", |w| panel(w, SellPanel::Park)),
    ("parked", |w| panel(w, SellPanel::Parked)),
    ("times", |w| panel(w, SellPanel::Times)),
    ("price-check", |w| panel(w, SellPanel::PriceCheck)),
    ("new-price", |w| panel(w, SellPanel::NewPrice)),
    ("age", |w| panel(w, SellPanel::Age)),
    ("birth-date", |w| panel(w, SellPanel::BirthDate)),
    ("serial", |w| panel(w, SellPanel::Serial)),
    ("payment", |w| panel(w, SellPanel::Payment)),
    ("price-words", |w| panel(w, SellPanel::PriceWords)),
    ("coupon", |w| panel(w, SellPanel::Coupon)),
    ("customer", |w| panel(w, SellPanel::Customer)),
    ("customer-form", |w| panel(w, SellPanel::CustomerForm)),
    ("customer-form-refused", |w| {
        panel(w, SellPanel::CustomerForm);
        let words = "The customer can’t be reached that way yet. Write down how, or leave the answer out.";
        w.global::<Sell>().set_entry_problem(words.into());
    }),
    ("send", |w| {
        w.global::<Sell>().set_entry_problem("".into());
        panel(w, SellPanel::Send);
    }),
    ("send-home", |w| w.global::<Sending>().set_is_sent(true)),
    ("voucher", |w| panel(w, SellPanel::Voucher)),
    ("voucher-name", |w| panel(w, SellPanel::VoucherName)),
    ("voucher-find", |w| panel(w, SellPanel::VoucherFind)),
    ("help", |w| {
        panel(w, SellPanel::None);
        w.global::<Help>().set_is_open(true);
    }),
    ("keys", |w| {
        w.global::<Help>().set_is_open(false);
        w.global::<Ring>().set_shows_keys(true);
    }),
    ("pay", |w| {
        w.global::<Ring>().set_shows_keys(false);
        panel(w, SellPanel::None);
        page(w, Page::Pay);
    }),
    ("card", |w| w.global::<Pay>().set_is_card_open(true)),
    ("done", |w| {
        w.global::<Pay>().set_is_card_open(false);
        page(w, Page::Done);
    }),
    ("done-paper-out", |w| w.global::<Done>().set_receipt(ReceiptState::PaperOut)),
    ("done-unconfirmed", |w| w.global::<Done>().set_receipt(ReceiptState::Unconfirmed)),
    ("receipts", |w| page(w, Page::Receipts)),
    ("receipt", |w| w.global::<Receipts>().set_selected(1)),
    ("journal", |w| page(w, Page::Journal)),
    ("journal-record", |w| {
        let journal = w.global::<Journal>();
        journal.set_selected(1);
        journal.set_has_older(true);
    }),
    ("exceptions", |w| w.global::<Journal>().set_shows_exceptions(true)),
    ("approval", |w| {
        w.global::<Approval>().set_problem("?".into());
        w.global::<Approval>().set_is_open(true);
    }),
    ("devices", |w| {
        w.global::<Approval>().set_is_open(false);
        page(w, Page::Devices);
    }),
    ("country", |w| page(w, Page::Country)),
    ("orders", |w| page(w, Page::Orders)),
    ("order", |w| {
        w.global::<Orders>().set_selected(0);
        w.global::<Orders>().set_is_open(true);
        w.global::<Status>().set_orders(12);
    }),
    ("order-sent", |w| {
        let orders = w.global::<Orders>();
        orders.set_asks_courier(true);
        orders.set_label(w.global::<Tr>().invoke_orders_label_refused("We don't deliver to this postcode.".into()));
        orders.set_step_text(w.global::<Tr>().get_orders_hand_to_courier());
    }),
    ("product", |w| page(w, Page::Product)),
    ("product-languages", |w| w.global::<Product>().set_is_choosing(true)),
    ("self-checkout", |w| page(w, Page::SelfCheckout)),
    ("self-called", |w| {
        let shown = w.global::<SelfCheckout>();
        shown.set_call(SelfCall::Age);
        shown.set_can_pay(false);
    }),
    ("self-paying", |w| w.global::<SelfCheckout>().set_step(SelfStep::Paying)),
    ("self-thanks", |w| w.global::<SelfCheckout>().set_step(SelfStep::Thanks)),
    ("self-asked", |w| {
        w.global::<SelfCheckout>().set_call(SelfCall::None);
        w.global::<SelfCheckout>().set_is_asking(true);
    }),
    ("exchange", |w| page(w, Page::Exchange)),
    ("reports", |w| page(w, Page::Reports)),
    ("cash", |w| page(w, Page::Cash)),
    ("cash-amount", |w| w.global::<Cash>().set_part(CashPart::Amount)),
    ("cash-pieces", |w| w.global::<Cash>().set_part(CashPart::Pieces)),
    ("cash-sealed", |w| {
        let cash = w.global::<Cash>();
        cash.set_result(w.global::<Tr>().invoke_cash_short("$12.35".into()));
        cash.set_result_detail(w.global::<Tr>().invoke_cash_expected("$126.35".into()));
    }),
    ("cash-report", |w| w.global::<Cash>().set_part(CashPart::Report)),
    ("returns", |w| page(w, Page::Returns)),
    ("settings", |w| page(w, Page::Settings)),
    ("languages", |w| {
        let choice = |it: language::Language| LanguageChoice {
            tag: it.tag.into(),
            name: format!("\u{2068}{}\u{2069}", it.name).into(),
            is_reviewed: it.is_reviewed,
        };
        let languages: Vec<_> = language::Catalog::languages().into_iter().map(choice).collect();
        w.global::<Settings>().set_languages(ModelRc::new(VecModel::from(languages)));
        w.global::<Settings>().set_shows_languages(true);
    }),
    ("notices", |w| {
        w.global::<Settings>().set_shows_languages(false);
        page(w, Page::Sell);
        w.global::<Status>().set_notices(notices());
    }),
    ("alert", |w| {
        let told = alerts(w, &["status-copy-failing-notice"], BannerKind::Warning);
        w.global::<Status>().set_notices(told);
    }),
    ("training", |w| {
        w.global::<Status>().set_notices(ModelRc::default());
        w.global::<Status>().set_is_training(true);
    }),
    ("demo", |w| {
        w.global::<Status>().set_is_training(false);
        w.global::<Status>().set_notices(ModelRc::default());
        w.global::<Demo>().set_shown(true);
        w.global::<Demo>().set_is_open(true);
    }),
    ("demo-printer", |w| {
        let demo = w.global::<Demo>();
        demo.set_is_drawer_open(true);
        demo.set_has_paper(false);
        demo.set_has_own_country(false);
        demo.set_printer(DeviceState::PaperOut);
    }),
];

/// What has to be there and isn't wholly on the screen.
fn missing(window: &Omnitill, (width, height): (u32, u32)) -> Vec<String> {
    let all = ElementQuery::from_root(window).match_descendants().find_all();
    let needed = all.iter().filter_map(|element| {
        let id = element.accessible_id().filter(|id| ALWAYS_THERE.contains(&id.as_str()))?;
        let (at, size) = (element.absolute_position(), element.size());
        let is_there = at.x > -1.0
            && at.y > -1.0
            && at.x + size.width < width as f32 + 1.0
            && at.y + size.height < height as f32 + 1.0;
        (!is_there).then(|| format!("off the screen: {id} {}x{} at {},{}", size.width, size.height, at.x, at.y))
    });
    let mut missing: Vec<String> = needed.collect();
    missing.sort();
    missing.dedup();
    missing
}

fn check(language: &'static str, (width, height): (u32, u32), percent: i32) -> Vec<String> {
    let shop = Shop::open(Look::new(width, height).speaking(language).percent(percent));
    fit::speak(language);
    let mut found = Vec::new();
    for (name, arrange) in STATES {
        arrange(&shop.window);
        for _ in 0..4 {
            mock_elapsed_time(Duration::from_millis(200));
            // Brings what has just come into being into its place.
            let _ = fit::misfits(shop.window.window());
        }
        let mut misfits = fit::misfits(shop.window.window());
        misfits.extend(missing(&shop.window, (width, height)));
        let theme = shop.window.global::<Theme>();
        misfits.extend(contrast::pale(shop.window.window(), theme.get_faint(), theme.get_ground(), contrast::READABLE));
        if !misfits.is_empty() || is_wanted(name) {
            shop.save(&format!("clipped-{name}-{width}x{height}-{language}-{percent}"));
        }
        let what = |misfit| format!("{name} {width}x{height} {language} {percent} %: {misfit}");
        found.extend(misfits.into_iter().map(what));
    }
    found
}

#[test]
fn all_words_have_room_on_every_screen() {
    let looks = LANGUAGES.iter().flat_map(|language| SIZES.map(|size| (*language, size)));
    told(looks.flat_map(|(language, size)| check(language, size, 100)).collect());
}

#[test]
fn all_words_have_room_in_the_largest_size() {
    let is_thorough = std::env::var("UI_LOOKS").is_ok_and(|looks| looks == "all");
    let sizes = if is_thorough { &SIZES[..] } else { &SIZES[..1] };
    if !is_thorough {
        println!("the smallest screen only; UI_LOOKS=all measures {} sizes", SIZES.len());
    }
    let looks = LARGE.iter().flat_map(|language| sizes.iter().map(move |size| (*language, *size)));
    told(looks.flat_map(|(language, size)| check(language, size, LARGEST)).collect());
}

/// `UI_STATES=pay,cash` leaves pictures of these states, whatever is found.
fn is_wanted(name: &str) -> bool {
    std::env::var("UI_STATES").is_ok_and(|wanted| wanted.split(',').any(|word| word == name || word == "all"))
}

#[track_caller]
fn told(found: Vec<String>) {
    assert!(found.is_empty(), "{} to put right, pictures in target/screenshots/ui:\n{}", found.len(), found.join("\n"));
}

#[test]
fn pale_words_are_found() {
    let shop = Shop::open(Look::new(1024, 768));
    let theme = shop.window.global::<Theme>();
    let pale = |least| contrast::pale(shop.window.window(), theme.get_faint(), theme.get_ground(), least);
    assert_eq!(pale(contrast::READABLE), Vec::<String>::new());
    // Black on white is 21; nothing can be more, so that every text is found.
    assert!(pale(22.0).len() > 40, "{:?}", pale(22.0));
    // Muted words stand out less than the others.
    assert!(pale(10.0).len() < pale(22.0).len() && !pale(10.0).is_empty());
}

#[test]
fn words_without_room_are_found() {
    let shop = Shop::open(Look::new(1024, 768));
    let window = &shop.window;
    assert_eq!(fit::misfits(window.window()), Vec::<String>::new());
    let check = |what: &str| {
        mock_elapsed_time(Duration::from_millis(200));
        let found = fit::misfits(window.window()).join("\n");
        assert!(found.contains(what), "{what}:\n{found}");
    };
    let long = "‹Ţĥîš îš ɱûçĥ ţôô ļôñğ ƒôŕ åñý ƀûţţôñ ôƒ åñý ţîļļ, åñđ ñôƀôđý çåñ ŕêåđ îţš êñđ ƀêçåûšê îţ îš ñôţ ţĥêŕê ðñ ţĥê šçŕêêñ›";
    window.global::<Tr>().set_sell_more(long.into());
    check("reaches out of its place: “‹Ţĥîš");
    window.global::<Tr>().set_sell_more("More".into());
    window.global::<Tr>().set_sell_search(long.into());
    check("cut off: “‹Ţĥîš");
    window.global::<Tr>().set_sell_search("Search products".into());
    window.global::<Sell>().set_total("$123,456,789,012,345,678,901.00".into());
    check("$123,456,789,012,345,678,901.00");
}
