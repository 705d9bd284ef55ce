//! A till in its window without a screen, its simulated devices, and the hands that work it.

use crate::console::TempDir;
use i_slint_backend_testing::{ElementHandle, ElementQuery, TestingBackend, TestingBackendOptions, mock_elapsed_time};
use omnitill::command_line::Shared;
use omnitill::demo::{SimulatedShop, hooks, pictures};
use omnitill::settings::{CourierAccount, OperatorSetting, Settings};
use omnitill::{INPUTS_MAX, demo_shop, shop, window};
use retail::RoleId;
use screens::{Sound, Till, TillOptions, by_hand};
use slint::platform::{PointerEventButton, WindowEvent};
use slint::{ComponentHandle, Global, LogicalPosition, Model, PhysicalSize, Rgba8Pixel, SharedPixelBuffer};
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use ui::{DeviceState, Nav, Omnitill, Page, Sell, SignIn, Status};
use workstation::view::View;
use workstation::{Action, Answer, Input, Reply};

/// How long a test waits for anything to show before it fails.
const PATIENCE: Duration = Duration::from_secs(30);
/// A person looks at what a tap did before the next one: longer than any screen keeps its buttons from being hit by mistake.
const LOOK_MS: u64 = 1_050;
/// Two taps closer together than this are one on a guarded button.
pub const TAP_APART_MS: u64 = 400;

/// How a till is started.
#[derive(Clone, Debug)]
pub struct Start {
    pub country: &'static str,
    pub locale: Option<&'static str>,
    pub seed: Option<u64>,
    pub clock: Option<&'static str>,
    /// Whether a card terminal is connected.
    pub has_terminal: bool,
    /// Whether it was told of a hub, which it hasn't joined yet.
    pub has_hub: bool,
    /// The address of a courier.
    pub courier: Option<String>,
}

impl Start {
    pub fn new(country: &'static str) -> Start {
        Start { country, locale: None, seed: None, clock: None, has_terminal: false, has_hub: false, courier: None }
    }
}

/// A till in its window.
pub struct Rig {
    pub window: Omnitill,
    pub devices: Arc<SimulatedShop>,
    till: Till,
    desk: Option<SyncSender<Input>>,
    thread: Option<JoinHandle<()>>,
    time_ms: Rc<Cell<u64>>,
    heard: Rc<RefCell<Vec<Sound>>>,
    dir: TempDir,
}

impl Rig {
    /// A till nobody is signed in to, with all its devices ready.
    pub fn open(start: &Start) -> Rig {
        Rig::open_in(start, |_| ())
    }

    /// The same, in a folder that somebody has worked on before.
    pub fn open_in(start: &Start, prepare: impl FnOnce(&Path)) -> Rig {
        let options =
            TestingBackendOptions { mock_time: true, threading: false, renderer_name: Some("software".into()) };
        slint::platform::set_platform(Box::new(TestingBackend::new(options))).ok();
        let dir = TempDir::new();
        prepare(dir.path());
        let devices = Arc::new(SimulatedShop::start().unwrap());
        let settings = settings(start, dir.path(), &devices);
        let shop = shop::open(&settings).unwrap();
        let window = Omnitill::new().unwrap();
        window.window().set_size(PhysicalSize::new(1280, 800));
        window.show().unwrap();
        let (time_ms, heard) = (Rc::new(Cell::new(1_000)), Rc::new(RefCell::new(Vec::new())));
        let (clock, ears) = (time_ms.clone(), heard.clone());
        let (desk, inputs) = sync_channel(INPUTS_MAX);
        let options = TillOptions {
            demo: Some(hooks(&devices, Arc::new(Mutex::new(settings.demo_store.clone())))),
            training: None,
            pictures: pictures(&settings.data_dir),
            pin_hints: Box::new(demo_shop::pin_of),
            sounds: Box::new(move |sound| ears.borrow_mut().push(sound)),
            own_wording: shop.own_wording.clone(),
            post: by_hand(),
            clock_ms: Box::new(move || clock.get()),
        };
        let till = Till::bind(&window, desk.clone(), options);
        devices.tell(till.demo_watcher());
        let thread = window::start(shop, inputs, &desk, till.watcher()).unwrap();
        let rig = Rig { window, devices, till, desk: Some(desk), thread: Some(thread), time_ms, heard, dir };
        rig.until("all devices", |rig| {
            let status = rig.global::<Status>();
            status.get_printer() == DeviceState::Ready && status.get_scanner() == DeviceState::Ready
        });
        rig
    }

    /// A till where a cashier is signed in.
    pub fn selling(start: &Start) -> Rig {
        let rig = Rig::open(start);
        rig.sign_in(RoleId::CASHIER);
        rig
    }

    /// Taps a name and its PIN.
    #[track_caller]
    pub fn sign_in(&self, role: RoleId) -> OperatorSetting {
        let person = demo_shop::somebody(role).unwrap();
        let cards = self.global::<SignIn>().get_operators();
        let index = cards.iter().position(|card| card.name == person.name).expect("they are on the screen");
        self.tap(&format!("operator-{index}"));
        for digit in person.pin.chars() {
            self.tap(&format!("pin-{digit}"));
        }
        self.until("the shelf", |rig| rig.page() == Page::Sell && rig.global::<Sell>().get_tiles().row_count() > 0);
        person
    }

    pub fn global<'a, Adapter: Global<'a, Omnitill>>(&'a self) -> Adapter {
        self.window.global::<Adapter>()
    }

    pub fn page(&self) -> Page {
        self.global::<Nav>().get_page()
    }

    /// Asks the workstation past the screens.
    #[track_caller]
    pub fn ask(&self, action: Action) -> Reply {
        let (sender, answers) = sync_channel(1);
        let reply_to = Box::new(move |answer| drop(sender.send(answer)));
        self.desk.as_ref().unwrap().send(Input::Action(action, reply_to)).unwrap();
        match answers.recv().unwrap() {
            Answer::Ok(reply) => reply,
            other => panic!("{other:?}"),
        }
    }

    pub fn view(&self) -> View {
        match self.ask(Action::View {}) {
            Reply::View { view } => *view,
            other => panic!("{other:?}"),
        }
    }

    /// Sales in the journal.
    pub fn sales(&self) -> usize {
        match self.ask(Action::RecentSales { before: None, limit: None }) {
            Reply::Sales { sales } => sales.len(),
            other => panic!("{other:?}"),
        }
    }

    /// Lets everything asked be answered and shown; what devices do may come later.
    pub fn settle(&self) {
        for _ in 0..3 {
            // Answered in order: what was asked before has been answered, and its view is on its way.
            self.ask(Action::View {});
            self.ask(Action::View {});
            self.till.catch_up();
            self.wait(20);
        }
        // What is new on a screen is made when it is drawn.
        let _ = self.window.window().take_snapshot();
    }

    /// Takes in what the workstation has sent; waits for nothing.
    pub fn catch_up(&self) {
        self.till.catch_up();
    }

    /// Lets time pass for timers, movements and keys.
    pub fn wait(&self, ms: u64) {
        self.time_ms.set(self.time_ms.get() + ms);
        mock_elapsed_time(Duration::from_millis(ms));
    }

    /// Waits for what devices and the workstation do by themselves.
    #[track_caller]
    pub fn until(&self, what: &str, shows: impl Fn(&Rig) -> bool) {
        self.until_at_once(what, shows);
        self.settle();
    }

    /// The same, but nothing else happens after it shows.
    #[track_caller]
    pub fn until_at_once(&self, what: &str, shows: impl Fn(&Rig) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.till.catch_up();
            self.wait(1);
            if shows(self) {
                return;
            }
            assert!(Instant::now() < deadline, "waited for {what} in vain; on {:?}: {}", self.page(), self.labels());
            thread::sleep(Duration::from_millis(4));
        }
    }

    pub fn find(&self, id: &str) -> Option<ElementHandle> {
        let wanted = id.to_owned();
        ElementQuery::from_root(&self.window)
            .match_descendants()
            .match_predicate(move |element| element.accessible_id().as_deref() == Some(wanted.as_str()))
            .find_first()
    }

    #[track_caller]
    pub fn get(&self, id: &str) -> ElementHandle {
        self.find(id).unwrap_or_else(|| panic!("nothing has the id {id} on {:?}: {}", self.page(), self.labels()))
    }

    /// What an element says; nothing if it isn't there.
    pub fn label(&self, id: &str) -> String {
        self.find(id).and_then(|element| element.accessible_label()).map(Into::into).unwrap_or_default()
    }

    fn labels(&self) -> String {
        let named = ElementQuery::from_root(&self.window).match_descendants().find_all();
        named.iter().filter_map(|element| element.accessible_id()).collect::<Vec<_>>().join(" ")
    }

    /// Clicks and waits until everything is shown.
    #[track_caller]
    pub fn tap(&self, id: &str) {
        self.wait(LOOK_MS);
        self.click(id);
        self.wait(TAP_APART_MS);
        self.settle();
    }

    /// Clicks, and lets nothing be answered.
    #[track_caller]
    pub fn click(&self, id: &str) {
        self.get(id).mock_single_click(PointerEventButton::Left);
    }

    /// Clicks on a place of the window, whatever is there.
    pub fn click_at(&self, position: LogicalPosition) {
        let button = PointerEventButton::Left;
        for event in [
            WindowEvent::PointerMoved { position },
            WindowEvent::PointerPressed { position, button },
            WindowEvent::PointerReleased { position, button },
        ] {
            self.window.window().dispatch_event_with_result(event).unwrap();
        }
    }

    #[track_caller]
    pub fn centre_of(&self, id: &str) -> LogicalPosition {
        let (at, size) = (self.get(id).absolute_position(), self.get(id).size());
        LogicalPosition::new(at.x + size.width / 2.0, at.y + size.height / 2.0)
    }

    /// Taps the tile of an article, paging to it as a person would.
    #[track_caller]
    pub fn tap_tile(&self, name: &str) {
        let tiles: Vec<String> = self.global::<Sell>().get_tiles().iter().map(|tile| tile.name.to_string()).collect();
        let index = tiles.iter().position(|tile| tile == name).unwrap_or_else(|| panic!("no tile {name}: {tiles:?}"));
        let id = format!("tile-{index}");
        while self.find(&id).is_none() {
            self.tap("tiles-next");
        }
        self.tap(&id);
    }

    /// Presses keys of a real keyboard, so many milliseconds apart.
    pub fn type_keys(&self, text: &str, apart_ms: u64) {
        for character in text.chars() {
            self.wait(apart_ms);
            let text: slint::SharedString = character.to_string().into();
            for event in [WindowEvent::KeyPressed { text: text.clone() }, WindowEvent::KeyReleased { text }] {
                self.window.window().dispatch_event_with_result(event).unwrap();
            }
        }
        self.wait(200);
        self.settle();
    }

    /// The rows of the basket: quantity, name, amount.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.global::<Sell>().get_lines();
        lines.iter().map(|line| format!("{} {} {}", line.quantity, line.name, line.amount)).collect()
    }

    /// What was heard since this was last asked.
    pub fn heard(&self) -> Vec<Sound> {
        self.heard.take()
    }

    pub fn data_dir(&self) -> &Path {
        self.dir.path()
    }

    pub fn set_size(&self, width: u32, height: u32) {
        self.window.window().set_size(PhysicalSize::new(width, height));
    }

    /// Leaves what the window shows in `target/screenshots/window`, for people to look at.
    pub fn photograph(&self, name: &str) -> SharedPixelBuffer<Rgba8Pixel> {
        let pixels = self.window.window().take_snapshot().unwrap();
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/screenshots/window");
        std::fs::create_dir_all(&folder).unwrap();
        let file = std::fs::File::create(folder.join(format!("{name}.png"))).unwrap();
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), pixels.width(), pixels.height());
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header().unwrap().write_image_data(pixels.as_bytes()).unwrap();
        pixels
    }

    /// Ends the day: everything is on disk and printed afterwards.
    pub fn close(&mut self) {
        if let Some(desk) = self.desk.take() {
            desk.send(Input::Stop).ok();
        }
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.close();
    }
}

fn settings(start: &Start, dir: &Path, devices: &SimulatedShop) -> Settings {
    let shared = Shared {
        data_dir: Some(dir.to_owned()),
        country: Some(start.country.to_owned()),
        locale: start.locale.map(str::to_owned),
        printer: Some(devices.printer.address().to_string()),
        printer_profile: Some("epson-tm-t20iii".to_owned()),
        scanners: vec![devices.scanner.address().to_string()],
        display: Some(devices.display.address().to_string()),
        seed: start.seed,
        clock: start.clock.map(str::to_owned),
        hub: start.has_hub.then(|| "https://127.0.0.1:9".to_owned()),
        terminal: start.has_terminal.then(|| devices.terminal.address().to_string()),
        ..Shared::default()
    };
    let courier = start.courier.clone().map(|url| CourierAccount { url, key: String::new() });
    Settings { courier, ..Settings::read(&shared).unwrap() }
}
