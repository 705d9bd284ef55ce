//! The till as one window: holds what the screens share, sends actions to the workstation and brings answers and news back.

use crate::demo::{self, DemoHooks, DemoWatcher};
use crate::keyboard::Keyboard;
use crate::mail::{Letterbox, Mail, Post, event_loop};
use crate::navigation::{Navigation, Seen};
use crate::pictures::{PictureSource, Pictures};
use crate::training::{self, TrainingDoor};
use crate::{
    approval, cash, country, customer, devices, done, exchange, help, journal, keyboard, orders, pay, product,
    receipts, reports, returns, ring, self_checkout, sell, settings, sign_in, status,
};
use language::{Catalog, MessageFile, Value};
use slint::ComponentHandle;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::time::Instant;
use ui::{Nav, Page, Severity, Status};
use workstation::view::View;
use workstation::{Action, Answer, Event, Input, Reply, Watcher};

/// What a person hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sound {
    /// A scan was rung up.
    Accepted,
    /// Something was refused.
    Refused,
    /// A sale is paid, or an order was handed over.
    Done,
    /// An order came.
    Order,
}

/// Gives the PIN that may be shown for the operator with this id, if any.
pub type PinHints = Box<dyn Fn(&str) -> Option<String>>;

/// What the program hands to the screens.
pub struct TillOptions {
    /// Simulated devices: the demo shop's, or those to practise with; none where nobody can.
    pub demo: Option<DemoHooks>,
    /// The way to practise and back; none where nobody can.
    pub training: Option<TrainingDoor>,
    /// Where pictures of goods come from.
    pub pictures: PictureSource,
    /// The PIN of an operator that may be shown: the demo's. Nothing for anybody real.
    pub pin_hints: PinHints,
    /// Plays a sound; must not block.
    pub sounds: Box<dyn Fn(Sound)>,
    /// The shop's own wording, as the workstation has it.
    pub own_wording: Vec<MessageFile>,
    /// The way to the thread of the window.
    pub post: Post,
    /// Milliseconds that never go back.
    pub clock_ms: Box<dyn Fn() -> u64>,
}

impl Default for TillOptions {
    /// No demo, no pictures, silent, in a window with an event loop.
    fn default() -> TillOptions {
        let started = Instant::now();
        TillOptions {
            demo: None,
            training: None,
            pictures: Arc::new(|_| None),
            pin_hints: Box::new(|_| None),
            sounds: Box::new(|_| ()),
            own_wording: Vec::new(),
            post: event_loop(),
            clock_ms: Box::new(move || started.elapsed().as_millis() as u64),
        }
    }
}

/// A window that is a till. Lives on the window's thread; the window stops answering when it is dropped.
pub struct Till {
    inner: Rc<Inner>,
}

impl Till {
    /// Connects a window to a workstation. Nothing is shown before the watcher's first view.
    pub fn bind(window: &ui::Omnitill, desk: SyncSender<Input>, options: TillOptions) -> Till {
        let letterbox = Letterbox::new(options.post.clone());
        let pictures = Pictures::new(options.pictures.clone(), letterbox.clone());
        let catalog = Catalog::load("en", &options.own_wording).expect("English is built in");
        let inner = Rc::new(Inner {
            window: window.as_weak(),
            desk,
            letterbox,
            asked: RefCell::default(),
            numbers: Cell::new(0),
            options,
            catalog: RefCell::new(Rc::new(catalog)),
            view: RefCell::default(),
            navigation: Cell::new(Navigation::start()),
            pictures,
            keyboard: Keyboard::default(),
            walk: ring::Walk::default(),
            is_silent: Cell::default(),
            sign_in: RefCell::default(),
            approval: RefCell::default(),
            journal: RefCell::default(),
            sell: sell::Selling::default(),
            pay: RefCell::default(),
            cash: RefCell::default(),
            receipts: RefCell::default(),
            prints: RefCell::default(),
            status: status::Clock::default(),
            demo: demo::Showing::default(),
            facing: customer::Facing::default(),
            law: country::Law::default(),
            reports: RefCell::default(),
            returning: RefCell::default(),
            product: RefCell::default(),
            orders: RefCell::default(),
        });
        inner.letterbox.listen(&inner);
        inner.show_page(window);
        keyboard::bind(&inner, window);
        ring::bind(&inner, window);
        help::bind(&inner, window);
        status::bind(&inner, window);
        training::bind(&inner, window);
        sign_in::bind(&inner, window);
        approval::bind(&inner, window);
        journal::bind(&inner, window);
        sell::bind(&inner, window);
        pay::bind(&inner, window);
        done::bind(&inner, window);
        receipts::bind(&inner, window);
        devices::bind(&inner, window);
        exchange::bind(&inner, window);
        orders::bind(&inner, window);
        self_checkout::bind(&inner, window);
        product::bind(&inner, window);
        settings::bind(&inner, window);
        country::bind(&inner, window);
        reports::bind(&inner, window);
        cash::bind(&inner, window);
        returns::bind(&inner, window);
        demo::bind(&inner, window);
        inner.install_texts(window);
        Till { inner }
    }

    /// Shows the same view to the customer, in a window of their own.
    pub fn face_customer(&self, window: &ui::CustomerWindow) {
        customer::face(&self.inner, window);
    }

    /// Who watches the workstation for this window; runs on any thread.
    pub fn watcher(&self) -> Watcher {
        let letterbox = self.inner.letterbox.clone();
        Box::new(move |events, view| {
            if view.is_some() || !events.is_empty() {
                letterbox.put(Mail::News { events, view });
            }
        })
    }

    /// Takes in what other threads have sent. Needed only where nothing runs an event loop, on the window's thread.
    pub fn catch_up(&self) {
        self.inner.catch_up();
    }

    /// Shows a view and what happened, at once, on the window's thread.
    pub fn apply(&self, events: &[Event], view: Option<&View>) {
        self.inner.apply(events, view.map(|view| Arc::new(view.clone())));
    }

    /// Where the demo's simulated devices tell what they do, from any thread.
    pub fn demo_watcher(&self) -> DemoWatcher {
        DemoWatcher::new(self.inner.letterbox.clone())
    }
}

type Then = Box<dyn FnOnce(&Rc<Inner>, Answer)>;

/// What the screens share.
pub(crate) struct Inner {
    window: slint::Weak<ui::Omnitill>,
    desk: SyncSender<Input>,
    letterbox: Letterbox,
    asked: RefCell<HashMap<u64, Then>>,
    numbers: Cell<u64>,
    pub(crate) options: TillOptions,
    catalog: RefCell<Rc<Catalog>>,
    view: RefCell<Option<Arc<View>>>,
    navigation: Cell<Navigation>,
    pub(crate) pictures: Pictures,
    pub(crate) keyboard: Keyboard,
    pub(crate) walk: ring::Walk,
    /// A refusal that was heard already is only shown.
    pub(crate) is_silent: Cell<bool>,
    pub(crate) sign_in: RefCell<sign_in::SigningIn>,
    pub(crate) approval: RefCell<approval::Approving>,
    pub(crate) journal: RefCell<journal::Looking>,
    pub(crate) sell: sell::Selling,
    pub(crate) pay: RefCell<pay::Paying>,
    pub(crate) cash: RefCell<cash::Cashing>,
    pub(crate) receipts: RefCell<receipts::Looking>,
    pub(crate) prints: RefCell<devices::Prints>,
    pub(crate) status: status::Clock,
    pub(crate) demo: demo::Showing,
    pub(crate) facing: customer::Facing,
    pub(crate) law: country::Law,
    pub(crate) reports: RefCell<reports::Asking>,
    /// The line of the open receipt whose reason is being said.
    pub(crate) returning: RefCell<crate::returns::Returning>,
    pub(crate) product: RefCell<product::Showing>,
    pub(crate) orders: RefCell<crate::orders::OrderDesk>,
}

/// A callback of a screen, which does nothing once the till has gone.
macro_rules! on {
    ($till:expr, |$inner:ident $(, $argument:ident)*| $body:expr) => {{
        let weak = std::rc::Rc::downgrade($till);
        move |$($argument),*| {
            if let Some($inner) = weak.upgrade() {
                let $inner = &$inner;
                $body
            }
        }
    }};
}
pub(crate) use on;

impl Inner {
    pub(crate) fn window(&self) -> Option<ui::Omnitill> {
        self.window.upgrade()
    }

    pub(crate) fn view(&self) -> Option<Arc<View>> {
        self.view.borrow().clone()
    }

    pub(crate) fn catalog(&self) -> Rc<Catalog> {
        self.catalog.borrow().clone()
    }

    /// A text without arguments.
    pub(crate) fn text(&self, key: &str) -> String {
        self.catalog().text(key)
    }

    /// What people call a built-in role.
    pub(crate) fn role(&self, role: &retail::RoleId) -> String {
        workstation::role_words(role, &self.catalog())
    }

    /// A text with one argument of words.
    pub(crate) fn say(&self, key: &str, name: &str, words: &str) -> String {
        self.catalog().format(key, &[(name, Value::Text(words))])
    }

    /// A text that counts something.
    pub(crate) fn count(&self, key: &str, count: i64) -> String {
        self.catalog().format(key, &[("count", Value::Number(count))])
    }

    pub(crate) fn now_ms(&self) -> u64 {
        (self.options.clock_ms)()
    }

    pub(crate) fn play(&self, sound: Sound) {
        if !(self.is_silent.get() && sound == Sound::Refused) {
            (self.options.sounds)(sound);
        }
    }

    /// Sends an action; `then` gets the answer on this thread. Returns whether it was sent.
    ///
    /// A refusal that a second person may lift is first shown to them; `then` gets what came of it.
    pub(crate) fn ask(&self, action: Action, then: impl FnOnce(&Rc<Inner>, Answer) + 'static) -> bool {
        let asked = action.clone();
        self.send(action, move |till, answer| approval::answered(till, asked, answer, Box::new(then)))
    }

    /// The same without asking for an approval.
    pub(crate) fn send(&self, action: Action, then: impl FnOnce(&Rc<Inner>, Answer) + 'static) -> bool {
        let number = self.numbers.get() + 1;
        self.numbers.set(number);
        let letterbox = self.letterbox.clone();
        let answered = Box::new(move |answer| letterbox.put(Mail::Answer { number, answer: Box::new(answer) }));
        let is_saved = status::is_saved(&action);
        match self.desk.try_send(Input::Action(action, answered)) {
            Ok(()) => {
                self.asked.borrow_mut().insert(number, Box::new(then));
                if is_saved {
                    self.status.saving.began(number, &self.window);
                }
                return true;
            }
            // The window never waits: what can't be taken in now is refused in words.
            Err(TrySendError::Full(_)) => self.refuse(&self.text("problems-database-busy")),
            Err(TrySendError::Disconnected(_)) => self.refuse(&self.text("problems-database-closed")),
        }
        false
    }

    /// Sends an action whose refusal is shown where the person is; `then` gets the reply.
    pub(crate) fn request(&self, action: Action, then: impl FnOnce(&Rc<Inner>, Reply) + 'static) {
        self.ask(action, move |till, answer| match answer {
            Answer::Ok(reply) => then(till, reply),
            Answer::No { text, .. } => till.refuse(&text),
        });
    }

    /// Shows and sounds a refusal near where it happened.
    pub(crate) fn refuse(&self, text: &str) {
        self.play(Sound::Refused);
        let Some(window) = self.window() else { return };
        match self.navigation.get().page {
            Page::Sell => sell::show_refusal(self, &window, text),
            Page::Pay if !self.pay.borrow().is_card_open() => window.global::<ui::Pay>().set_refusal(text.into()),
            Page::Returns => returns::refused(&window, text),
            _ => self.toast(text, Severity::Now),
        }
    }

    /// Shows a short answer over any screen.
    pub(crate) fn toast(&self, text: &str, severity: Severity) {
        if let Some(window) = self.window() {
            let status = window.global::<Status>();
            status.set_toast_severity(severity);
            status.set_toast(text.into());
        }
    }

    pub(crate) fn page(&self) -> Page {
        self.navigation.get().page
    }

    /// Goes to another screen by a rule of navigation.
    pub(crate) fn go(&self, rule: impl FnOnce(Navigation) -> Navigation) {
        let before = self.navigation.get();
        self.navigation.set(rule(before));
        if let Some(window) = self.window() {
            if before.page != self.page() {
                window.global::<Status>().set_toast("".into());
                ring::clear(self);
                help::close(self);
                pay::page_changed(self, &window);
                sell::page_changed(self, &window, before.page);
                done::page_changed(self);
                receipts::page_changed(self);
                returns::page_changed(self);
                orders::page_changed(self, before.page);
                product::page_changed(self, before.page);
                country::page_changed(self);
                cash::page_changed(self);
            }
            self.show_page(&window);
        }
    }

    fn show_page(&self, window: &ui::Omnitill) {
        window.global::<Nav>().set_page(self.page());
    }

    pub(crate) fn catch_up(self: &Rc<Self>) {
        for mail in self.letterbox.take() {
            match mail {
                Mail::News { events, view } => self.apply(&events, view),
                Mail::Answer { number, answer } => {
                    let then = self.asked.borrow_mut().remove(&number);
                    self.status.saving.ended(number, &self.window);
                    if let Some(then) = then {
                        then(self, *answer);
                    }
                }
                Mail::Picture { name, pixels } => {
                    let stem = name.stem.clone();
                    self.pictures.arrived(name, pixels);
                    sell::picture_arrived(self, &stem);
                    demo::picture_arrived(self, &stem);
                    product::picture_arrived(self, &stem);
                }
                Mail::Demo(news) => demo::apply_news(self, news),
            }
        }
    }

    /// Shows the view, then what happened: an event may speak of a line that only the view has.
    fn apply(self: &Rc<Self>, events: &[Event], view: Option<Arc<View>>) {
        let Some(window) = self.window() else { return };
        self.prints.borrow_mut().note(events);
        if let Some(view) = view {
            self.show(&window, &view);
        }
        for event in events {
            match event {
                Event::Scanned { code, outcome, .. } => {
                    help::close(self);
                    sell::scanned(self, code, outcome);
                }
                Event::DrawerFailed { .. } => status::drawer_failed(self),
                Event::DrawerLeftOpen { .. } => status::drawer_left_open(self),
                Event::Trouble { text, .. } => self.toast(text, Severity::Soon),
                Event::PaymentEnded { outcome, reply, text, .. } => {
                    pay::terminal_answered(self, *outcome, reply.as_deref(), text);
                }
                Event::AttendantCalled { .. } => self_checkout::called(self),
                Event::OrdersArrived { count } => orders::arrived(self, *count),
                Event::OrderAnswered { standing, .. } => orders::answered(self, *standing),
                Event::ReceiptAnswered { .. } => returns::order::answered(self),
                Event::OrderReturnsFound {} => returns::order::found(self),
                Event::PurchasesAnswered {} | Event::PickingChanged {} => {}
                Event::VoucherAnswered { reply, code, text, .. } => {
                    pay::voucher_answered(self, reply.as_deref(), code.as_deref(), text);
                }
                Event::VouchersFound { vouchers, text, .. } => sell::vouchers_found(self, vouchers, text),
                Event::CouponAnswered { reply, text, .. } => sell::coupon_answered(self, reply.as_deref(), text),
                Event::GoodsChanged {} => {
                    sell::reload(self);
                    product::reload(self);
                }
                Event::Print { .. }
                | Event::DeviceChanged { .. }
                | Event::DrawerOpened {}
                | Event::DiskChanged { .. }
                | Event::CopyChanged { .. }
                | Event::Locked {}
                | Event::SelfCheckoutChanged {}
                | Event::BasketRecovered { .. } => {}
            }
        }
        if !events.is_empty()
            && let Some(view) = self.view()
        {
            devices::apply(self, &window, &view);
            done::apply(self, &window, &view);
            status::apply(self, &window, &view);
        }
    }

    fn show(self: &Rc<Self>, window: &ui::Omnitill, view: &Arc<View>) {
        let before = self.view.replace(Some(view.clone()));
        let is_other_shop = before.as_ref().is_some_and(|before| before.workstation != view.workstation);
        if is_other_shop {
            self.leave_shop();
        }
        let is_other_language = view.language != self.catalog().tag();
        if is_other_language && let Ok(catalog) = Catalog::load(&view.language, &self.options.own_wording) {
            self.catalog.replace(Rc::new(catalog));
            sell::restate(self);
            self.install_texts(window);
        }
        settings::apply(self, window, view);
        country::apply(self, window, view);
        cash::apply(self, window, view);
        status::apply(self, window, view);
        sign_in::apply(self, window, view);
        if view.operator.is_none() || view.session.is_locked {
            approval::cancel(self);
        }
        sell::apply(self, window, view);
        pay::apply(self, window, view);
        returns::apply(self, window, view);
        done::apply(self, window, view);
        devices::apply(self, window, view);
        exchange::apply(self, window, view);
        orders::apply(self, window, view);
        self_checkout::apply(self, window, view);
        demo::apply(self, window, view);
        training::apply(window, view);
        customer::apply(self, view);
        if before.is_none() || is_other_language || is_other_shop {
            sell::reload(self);
            receipts::restate(self);
            reports::restate(self);
            journal::restate(self);
            cash::restate(self);
            help::restate(self);
            demo::reload(self);
        }
        let seen = Seen {
            is_signed_in: view.operator.is_some() && !view.session.is_locked,
            paid: view.paid.as_ref().map(|sale| sale.id),
            has_basket: view.basket.is_some(),
            is_self_checkout: view.self_checkout.as_ref().is_some_and(|known| known.is_on),
        };
        self.go(|at| at.seen(seen));
    }

    /// Another shop comes into this window: what was asked of the one before is never answered, and no screen keeps anything of it.
    fn leave_shop(self: &Rc<Self>) {
        let asked: Vec<u64> = self.asked.borrow_mut().drain().map(|(number, _)| number).collect();
        asked.into_iter().for_each(|number| self.status.saving.ended(number, &self.window));
        approval::cancel(self);
        self.go(|_| Navigation::start());
        sell::restate(self);
        self.prints.replace(devices::Prints::default());
    }

    /// Puts the language's texts on the screens.
    fn install_texts(&self, window: &ui::Omnitill) {
        install_texts(&window.global::<ui::Tr>(), &self.catalog());
        settings::install_locale(self, window);
    }
}

/// Puts a language's texts on a window.
pub(crate) fn install_texts(texts: &ui::Tr<'_>, catalog: &Rc<Catalog>) {
    let catalog = Rc::clone(catalog);
    ui::install_texts(texts, move |key, arguments| {
        let value = |value: &ui::TrValue<'_>| match *value {
            ui::TrValue::Text(text) => text.to_owned(),
            ui::TrValue::Number(_) => String::new(),
        };
        let words: Vec<String> = arguments.iter().map(|(_, argument)| value(argument)).collect();
        let arguments: Vec<(&str, Value<'_>)> = arguments
            .iter()
            .zip(&words)
            .map(|((name, argument), words)| match argument {
                ui::TrValue::Text(_) => (*name, Value::Text(words)),
                ui::TrValue::Number(number) => (*name, Value::Number(*number)),
            })
            .collect();
        catalog.format(key, &arguments)
    });
}
