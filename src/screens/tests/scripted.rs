//! The screens before a workstation that answers as a test wants: late, out of order, with printers in trouble.

use super::view::view;
use crate::{DemoGoods, DemoHooks, DemoNews, DemoShop, Sound, Till, TillOptions, by_hand};
use i_slint_backend_testing::{TestingBackend, TestingBackendOptions};
use retail::{Money, Tender, TenderKind, Unit};
use slint::{ComponentHandle, Model};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, sync_channel};
use ui::{BannerKind, Customer, CustomerState, Demo, Devices, Exchange, JobState, Nav, Omnitill, Page, Sell, Status};
use uuid::Uuid;
use workstation::view::{ArticleView, DeviceView, PrintView, View};
use workstation::{Action, Answer, Event, ExchangeView, Input, Reply, ScanOutcome, SourceView};
use workstation::{Condition, DeviceState};

/// An action and who gets its answer.
type Asked = (Action, Box<dyn FnOnce(Answer) + Send>);

struct Desk {
    window: Omnitill,
    till: Till,
    inputs: Receiver<Input>,
    heard: Rc<RefCell<Vec<Sound>>>,
}

impl Desk {
    fn open(demo: Option<DemoHooks>) -> Desk {
        let options =
            TestingBackendOptions { mock_time: true, threading: false, renderer_name: Some("software".into()) };
        slint::platform::set_platform(Box::new(TestingBackend::new(options))).ok();
        let window = Omnitill::new().unwrap();
        let (desk, inputs) = sync_channel(64);
        let heard = Rc::new(RefCell::new(Vec::new()));
        let ears = heard.clone();
        let sounds = Box::new(move |sound| ears.borrow_mut().push(sound));
        let till = Till::bind(&window, desk, TillOptions { demo, sounds, post: by_hand(), ..TillOptions::default() });
        let desk = Desk { window, till, inputs, heard };
        desk.till.apply(&[], Some(&view(2)));
        desk.asked();
        desk
    }

    /// What the screens have asked since this was last asked.
    fn asked(&self) -> Vec<Asked> {
        let actions = self.inputs.try_iter().filter_map(|input| match input {
            Input::Action(action, answer) => Some((action, answer)),
            Input::Device(_) | Input::Sync(_) | Input::Courier(_) | Input::Stop => None,
        });
        actions.collect()
    }

    fn asked_actions(&self) -> Vec<Action> {
        self.asked().into_iter().map(|(action, _)| action).collect()
    }
}

fn article(name: &str) -> ArticleView {
    ArticleView {
        sku: name.into(),
        product: name.to_owned(),
        name: name.to_owned(),
        options: Vec::new(),
        brand: String::new(),
        category: String::new(),
        unit: Unit::Each,
        price: "2.50".parse().ok(),
        has_open_price: false,
        picture: String::new(),
        variants: 1,
    }
}

#[test]
fn the_newest_search_wins_however_late_the_older_answers() {
    let desk = Desk::open(None);
    let sell = desk.window.global::<Sell>();
    let tiles = || sell.get_tiles().iter().map(|tile| tile.name.to_string()).collect::<Vec<_>>();
    for text in ["m", "mi", "mil"] {
        sell.invoke_search(text.into());
    }
    let mut asked = desk.asked();
    let found = |name: &str| Answer::Ok(Reply::Articles { articles: vec![article(name)], total: 1 });
    let (action, last) = asked.pop().unwrap();
    assert_eq!(action, Action::Search { text: "mil".to_owned(), limit: Some(60) });
    let (_, middle) = asked.pop().unwrap();
    let (_, first) = asked.pop().unwrap();
    first(found("Mango"));
    desk.till.catch_up();
    assert_eq!(tiles(), ["Mango"], "one letter finds something already");
    last(found("Milk"));
    middle(found("Mint"));
    desk.till.catch_up();
    assert_eq!(tiles(), ["Milk"]);
}

fn articles(numbers: std::ops::Range<usize>) -> Vec<ArticleView> {
    numbers.map(|number| article(&format!("Thing {number}"))).collect()
}

#[test]
fn a_category_is_turned_to_its_last_product() {
    let desk = Desk::open(None);
    let sell = desk.window.global::<Sell>();
    sell.invoke_search("".into());
    let next = |expected: Action, articles: Vec<ArticleView>, total: usize| {
        let (action, answer) = desk.asked().pop().expect("asked");
        assert_eq!(action, expected);
        answer(Answer::Ok(Reply::Articles { articles, total }));
        desk.till.catch_up();
    };
    let page = |after: Option<&str>| Action::Browse { category: None, after: after.map(str::to_owned), limit: None };
    next(page(None), articles(0..200), 450);
    assert_eq!((sell.get_tiles().row_count(), sell.get_tile_count()), (200, 450));
    sell.invoke_tiles_wanted(200);
    assert!(desk.asked().is_empty(), "they are there");
    sell.invoke_tiles_wanted(221);
    sell.invoke_tiles_wanted(431); // the finger is quicker than the disk: asked once
    next(page(Some("Thing 199")), articles(200..400), 450);
    next(page(Some("Thing 399")), articles(400..450), 450);
    assert_eq!(sell.get_tiles().row_count(), 450);
    assert_eq!(sell.get_tiles().row_data(449).expect("a tile").name, "Thing 449");
    sell.invoke_tiles_wanted(461);
    assert!(desk.asked().is_empty(), "there are no more");
    // An answer that comes after another question is of no use any more.
    sell.invoke_search("".into());
    next(page(None), articles(0..200), 450);
    let (_, late) = desk.asked().pop().expect("a large screen wants more at once");
    sell.invoke_search("th".into());
    let (_, found) = desk.asked().pop().expect("asked");
    found(Answer::Ok(Reply::Articles { articles: articles(0..60), total: 60 }));
    desk.till.catch_up();
    late(Answer::Ok(Reply::Articles { articles: articles(200..400), total: 450 }));
    desk.till.catch_up();
    let tiles = sell.get_tiles();
    assert!(tiles.iter().all(|tile| tile.name != "Thing 300"));
    // A search asks for all it finds when its first tiles aren't enough.
    next(Action::Search { text: "th".to_owned(), limit: Some(200) }, articles(0..90), 90);
    assert_eq!((sell.get_tiles().row_count(), sell.get_has_more_found()), (90, false));
    assert!(desk.asked().is_empty());
}

fn print(job: i64, state: &str) -> PrintView {
    PrintView { job, document: "receipt".to_owned(), receipt: Some(1_042), state: state.to_owned() }
}

fn with_printer(state: DeviceState, prints: Vec<PrintView>) -> View {
    let printer = DeviceView { role: "printer".to_owned(), address: "tcp://printer:9100".to_owned(), state };
    let scanner = |number: u8, state| DeviceView {
        role: format!("scanner-{number}"),
        address: format!("pty:/dev/pts/{number}"),
        state,
    };
    let devices = vec![printer, scanner(1, DeviceState::Absent), scanner(2, DeviceState::Ready)];
    View { devices, prints, ..view(2) }
}

#[test]
fn a_printer_in_trouble_is_said_above_every_screen() {
    let desk = Desk::open(None);
    let status = desk.window.global::<Status>();
    let notices = || status.get_notices().iter().map(|notice| notice.kind).collect::<Vec<_>>();
    let paper_out = DeviceState::Degraded(vec![Condition::PaperOut]);
    desk.till.apply(&[], Some(&with_printer(paper_out, vec![print(7, "queued")])));
    assert_eq!((status.get_printer(), status.get_waiting()), (ui::DeviceState::PaperOut, 1));
    assert_eq!((status.get_scanner(), notices()), (ui::DeviceState::Ready, vec![BannerKind::PaperOut]));
    assert_eq!(
        desk.window.global::<Devices>().get_devices().row_data(1).unwrap().name.replace(['\u{2068}', '\u{2069}'], ""),
        "Scanner 1"
    );
    desk.till.apply(&[], Some(&with_printer(DeviceState::Absent, vec![print(7, "queued")])));
    assert_eq!(notices(), [BannerKind::PrinterAbsent]);
    desk.till.apply(&[], Some(&with_printer(DeviceState::Ready, Vec::new())));
    assert_eq!(notices(), []);
}

#[test]
fn a_print_nobody_knows_about_is_asked_about() {
    let desk = Desk::open(None);
    desk.till.apply(&[], Some(&with_printer(DeviceState::Ready, vec![print(7, "unknown")])));
    let status = desk.window.global::<Status>();
    assert_eq!((status.get_printer(), status.get_waiting()), (ui::DeviceState::Unconfirmed, 0));
    let notice = status.get_notices().row_data(0).unwrap();
    assert_eq!((notice.kind, notice.receipt.as_str()), (BannerKind::PrintUnknown, "1042"));
    status.invoke_notice_answered(notice.id, false);
    desk.window.global::<Devices>().invoke_job_came_out("7".into());
    let resolved = |came_out| Action::ResolvePrint { job: 7, came_out };
    assert_eq!(desk.asked_actions(), [resolved(false), resolved(true)]);
    let printed = Event::Print { print: print(7, "printed") };
    desk.till.apply(&[printed], Some(&with_printer(DeviceState::Ready, Vec::new())));
    assert_eq!(desk.window.global::<Devices>().get_jobs().row_data(0).unwrap().state, JobState::Printed);
}

#[test]
fn a_recovered_basket_and_warnings_are_told_once() {
    let desk = Desk::open(None);
    let recovered = View { is_recovered: true, warnings: vec!["fr/sell.ftl: no".to_owned()], ..view(3) };
    desk.till.apply(&[], Some(&recovered));
    let status = desk.window.global::<Status>();
    let notices: Vec<_> = status.get_notices().iter().collect();
    assert_eq!(
        notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(),
        [BannerKind::BasketRestored, BannerKind::Warning]
    );
    assert_eq!(notices[1].text, "fr/sell.ftl: no");
    status.invoke_notice_answered(notices[0].id.clone(), true);
    status.invoke_notice_answered(notices[1].id.clone(), true);
    assert_eq!(desk.asked_actions(), [Action::AcknowledgeRecovery {}]);
    desk.till.apply(&[], Some(&View { is_recovered: false, ..recovered }));
    assert_eq!(status.get_notices().row_count(), 0);
}

#[test]
fn a_tender_names_the_basket_and_the_due_on_the_screen() {
    let desk = Desk::open(None);
    desk.window.global::<Sell>().invoke_pay();
    let pay = desk.window.global::<ui::Pay>();
    pay.invoke_pay_exact();
    pay.invoke_cash();
    let basket = view(2).basket.unwrap();
    let due = basket.due.cash;
    let tender = Action::Tender { kind: TenderKind::Cash, amount: due, basket: Some(basket.id), due: Some(due) };
    assert_eq!(
        desk.asked_actions(),
        [Action::ShowTotal {}, tender],
        "a second tap while the first is on its way is none"
    );
}

#[test]
fn a_voucher_nobody_can_be_asked_about_waits_for_what_is_on_it() {
    let desk = Desk::open(None);
    desk.window.global::<Sell>().invoke_pay();
    let pay = desk.window.global::<ui::Pay>();
    let answered = |code: &str| Event::VoucherAnswered {
        question: Uuid::nil(),
        voucher: None,
        reply: None,
        code: Some(code.to_owned()),
        text: "Type what is left.".to_owned(),
    };
    desk.till.apply(&[answered("voucher-no-hub")], Some(&view(2)));
    assert!(!pay.get_is_voucher_unasked(), "there is nothing to type");
    desk.till.apply(&[answered("voucher-unasked-amount")], Some(&view(2)));
    // The digits don't end the question: cash would be taken for it.
    for digit in ["3", "0", "00"] {
        pay.invoke_key(digit.into());
        assert!(pay.get_is_voucher_unasked() && pay.get_refusal() == "Type what is left.");
    }
    pay.invoke_voucher();
    let basket = view(2).basket.unwrap().id;
    let amount = Money::from_minor(3_000);
    let paid = Action::PayUnaskedVoucher { amount, basket: Some(basket) };
    assert_eq!(desk.asked_actions(), [Action::ShowTotal {}, paid]);
    pay.invoke_refusal_closed();
    assert!(!pay.get_is_voucher_unasked(), "it is paid in another way");
}

#[test]
fn the_demo_devices_answer_a_finger() {
    let done = Rc::new(RefCell::new(Vec::new()));
    let note = |what: &'static str| {
        let done = done.clone();
        Box::new(move || done.borrow_mut().push(what.to_owned()))
    };
    let (scans, shops) = (done.clone(), done.clone());
    let desk = Desk::open(Some(DemoHooks {
        is_open: true,
        is_for_practice: false,
        goods: Box::new(|language| {
            let milk = if language == "fr" { "Lait" } else { "Milk" };
            vec![DemoGoods {
                name: milk.into(),
                code: "9300675024235".into(),
                picture: "".into(),
                icon: "milk".into(),
                hue: 1,
            }]
        }),
        shops: vec![DemoShop {
            code: "FR".into(),
            country: "France".into(),
            city: "Paris".into(),
            store: "Paris".into(),
            has_own_country: true,
        }],
        open_shop: Box::new(move |code, operator| {
            shops.borrow_mut().push(format!("{code} for {operator}"));
            true
        }),
        scan: Box::new(move |code| scans.borrow_mut().push(code.to_owned())),
        tear_paper: note("tear"),
        refill_paper: note("refill"),
        open_cover: note("open"),
        close_cover: note("close"),
        push_drawer: note("push"),
        network: None,
    }));
    let demo = desk.window.global::<Demo>();
    assert!(demo.get_shown() && demo.get_is_open());
    demo.invoke_scan(demo.get_products().row_data(0).unwrap().code);
    demo.invoke_tear_paper();
    assert!(!demo.get_has_paper());
    demo.invoke_refill_paper();
    demo.invoke_open_cover();
    assert!(demo.get_has_paper() && demo.get_is_cover_open());
    demo.invoke_close_cover();
    let watcher = desk.till.demo_watcher();
    watcher.tell(DemoNews::Drawer(true));
    assert!(watcher.set_receipt(&super::shop::picture()) && !watcher.set_receipt(b"no picture"));
    desk.till.catch_up();
    assert!(demo.get_is_drawer_open());
    assert_eq!(demo.get_receipt().size().width, 8);
    demo.invoke_push_drawer();
    demo.invoke_open_shop("FR".into());
    assert_eq!(*done.borrow(), ["9300675024235", "tear", "refill", "open", "close", "push", "FR for 101"]);
    desk.till.apply(&[], Some(&View { language: "fr".to_owned(), ..view(0) }));
    assert_eq!(demo.get_products().row_data(0).unwrap().name, "Lait");
}

fn scanned(outcome: ScanOutcome) -> Event {
    Event::Scanned { code: "9300675024235".to_owned(), source: "scanner-1".to_owned(), outcome }
}

#[test]
fn a_scanned_line_is_lit_and_heard() {
    let desk = Desk::open(None);
    let sell = desk.window.global::<Sell>();
    desk.till.apply(&[scanned(ScanOutcome::Added { line: 3, notice: None })], Some(&view(3)));
    assert_eq!((sell.get_flash_row(), desk.heard.take()), (2, vec![Sound::Accepted]));
    // The event may come before the view that has the line.
    desk.till.apply(&[scanned(ScanOutcome::Added { line: 5, notice: None })], None);
    assert_eq!(sell.get_flash_row(), 2);
    desk.till.apply(&[], Some(&view(5)));
    assert_eq!(sell.get_flash_row(), 4);
    let article = Box::new(ArticleView { unit: Unit::Kilogram, ..article("Comté") });
    desk.till.apply(&[scanned(ScanOutcome::NeedsQuantity { article })], Some(&view(5)));
    assert_eq!((sell.get_panel(), sell.get_entry_unit().as_str()), (ui::SellPanel::Weight, "kg"));
}

#[test]
fn a_scan_while_the_card_is_charged_leaves_the_cashier_with_the_card() {
    let desk = Desk::open(None);
    desk.window.global::<Sell>().invoke_pay();
    let pay = desk.window.global::<ui::Pay>();
    pay.invoke_card();
    let payment = uuid::Uuid::from_u128(7);
    let (begun, told) = desk.asked().pop().expect("asked");
    assert!(matches!(begun, Action::BeginPayment { amount, .. } if amount.minor() == 500), "{begun:?}");
    assert!(!pay.get_is_card_open(), "the terminal is asked once that is on the disk");
    told(Answer::Ok(Reply::PaymentAsked { payment }));
    desk.till.catch_up();
    desk.till.apply(&[scanned(ScanOutcome::Added { line: 3, notice: None })], Some(&view(3)));
    assert_eq!(desk.window.global::<ui::Nav>().get_page(), ui::Page::Pay);
    assert_eq!(
        (pay.get_is_card_open(), pay.get_card_amount().as_str(), pay.get_due().as_str()),
        (true, "$5.00", "$7.50")
    );
    pay.invoke_card_approved();
    let (outcome, terminal_reference) = (retail::PaymentOutcome::Approved, None);
    let said = workstation::ResolvePayment { payment, outcome, terminal_reference };
    assert_eq!(
        desk.asked_actions(),
        [Action::ResolvePayment(said)],
        "what the card has paid is recorded as a part of what is due now"
    );
}

#[test]
fn a_till_in_trouble_says_so() {
    let desk = Desk::open(None);
    let trouble = Event::Trouble { code: "database-disk-full".to_owned(), text: "The disk is full.".to_owned() };
    desk.till.apply(&[trouble], None);
    assert_eq!(desk.window.global::<Status>().get_toast(), "The disk is full.");
}

#[test]
fn a_till_that_nobody_uses_asks_nothing() {
    let desk = Desk::open(None);
    let nobody = View { operator: None, ..view(0) };
    desk.till.apply(&[], Some(&nobody));
    desk.asked();
    desk.till.apply(&[], Some(&nobody));
    let asked = desk.asked_actions();
    assert!(asked.is_empty(), "an answer brings a view, and so the next question: {asked:?}");
}

#[test]
fn the_customer_sees_what_the_till_says_in_the_language_of_the_store() {
    let desk = Desk::open(None);
    let window = ui::CustomerWindow::new().unwrap();
    desk.till.face_customer(&window);
    let shown = window.global::<Customer>();
    assert_eq!((shown.get_state(), shown.get_store().as_str()), (CustomerState::Basket, "Kestrel & Plum"));
    assert_eq!((shown.get_lines().row_count(), shown.get_total().as_str()), (2, "$5.00"));
    assert_eq!((shown.get_due().as_str(), shown.get_change().as_str(), shown.get_earlier()), ("", "", 0));
    // The operator reads French, the customer German; of a long basket the newest lines are shown.
    let long =
        View { language: "fr".to_owned(), store_language: "de".to_owned(), theme: "dark".to_owned(), ..view(40) };
    desk.till.apply(&[], Some(&long));
    assert_eq!(window.global::<ui::Tr>().get_customer_total(), "Summe");
    assert_eq!(desk.window.global::<ui::Tr>().get_customer_total(), "Total");
    assert_eq!(window.global::<ui::Theme>().get_scheme(), ui::Scheme::Dark);
    assert_eq!((shown.get_lines().row_count(), shown.get_earlier()), (24, 16));
    assert_eq!(shown.get_lines().row_data(23).unwrap().name, "Article 40");
    // Something is handed over.
    let mut paying = view(2);
    let basket = paying.basket.as_mut().unwrap();
    basket.tenders = vec![Tender::new(TenderKind::Cash, Money::from_minor(200))];
    basket.due.exact = Money::from_minor(300);
    desk.till.apply(&[], Some(&paying));
    assert_eq!((shown.get_paid().row_count(), shown.get_due().as_str()), (1, "$3.00"));
    // Nobody's turn.
    desk.till.apply(&[], Some(&view(0)));
    assert_eq!(shown.get_state(), CustomerState::Welcome);
    desk.asked(); // the till's own shelf in another language
    desk.till.apply(&[], Some(&view(1)));
    assert!(desk.asked().is_empty(), "a customer asks nothing of the till");
    // A scanner that types into the wrong window is heard all the same.
    for key in "9300675024235\n".chars() {
        shown.invoke_key(key.to_string().into(), ui::KeyModifiers::default());
    }
    assert!(matches!(desk.asked_actions()[..], [Action::Scan { .. }]));
    // Without the till the window is only a picture.
    drop(desk.till);
    shown.invoke_key("1".into(), ui::KeyModifiers::default());
}

#[test]
fn the_exchange_says_how_it_stands_and_prices_that_came_are_asked_for() {
    let desk = Desk::open(None);
    let (exchange, status) = (desk.window.global::<Exchange>(), desk.window.global::<Status>());
    assert!(!status.get_is_offline(), "a till without a hub says nothing of one");
    let at = view(0).now;
    let known = |trouble: Option<&str>, waiting| ExchangeView {
        hub: "https://hub.example:7443".to_owned(),
        is_connected: trouble.is_none(),
        contact: Some(at),
        waiting,
        oldest: None,
        trouble: trouble.map(str::to_owned),
        needs_somebody: false,
        are_clocks_apart: false,
        sources: vec![SourceView { name: "prices".to_owned(), is_up_to_date: true, as_of: Some(at), percent: 100 }],
        aside: Vec::new(),
    };
    let seen = |known| View { exchange: Some(known), ..view(0) };
    desk.till.apply(&[], Some(&seen(known(Some("unreachable"), 12))));
    assert!(status.get_is_offline());
    assert!(exchange.get_headline().starts_with("The hub can’t be reached."), "{}", exchange.get_headline());
    assert!(exchange.get_facts().iter().any(|fact| fact.value == "12"));
    status.invoke_offline_tapped();
    assert_eq!(desk.window.global::<Nav>().get_page(), Page::Exchange);
    desk.asked();
    exchange.invoke_try_now();
    assert_eq!(desk.asked_actions(), [Action::TryExchange {}]);
    desk.till.apply(&[Event::GoodsChanged {}], Some(&seen(known(None, 0))));
    assert_eq!((exchange.get_headline().as_str(), status.get_is_offline()), ("Everything is exchanged.", false));
    assert_eq!(exchange.get_sources().iter().next().map(|source| source.name.to_string()).as_deref(), Some("Prices"));
    assert!(desk.asked_actions().iter().any(|action| matches!(action, Action::Browse { .. })));
}
