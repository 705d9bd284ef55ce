//! A till in a window in memory with a scanner on a pseudo terminal: how long after its last byte the line on the screen has changed.

use crate::table::{Samples, Table};
use crate::{COUNTRY, Effort};
use hardware::simulated::{Scanner, SimulatedPort};
use omnitill::command_line::Shared;
use omnitill::demo::pictures;
use omnitill::settings::Settings;
use omnitill::{INPUTS_MAX, demo_shop, shop, window};
use retail::{Money, RoleId};
use screens::{Till, TillOptions};
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, PlatformError, WindowAdapter};
use slint::{ComponentHandle, Model, PhysicalSize, Rgb8Pixel};
use std::error::Error;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use ui::{DeviceState, Omnitill, Sell, SignIn, Status};
use workstation::{Action, Answer, Input};

const WIDTH: usize = 1280;
const HEIGHT: usize = 800;
/// The rows of the basket stand in this part of the window: left, top, right, bottom.
const ROWS: [usize; 4] = [846, 122, 1280, 628];
/// Between two scans, as long as a quick cashier needs at least; movements on the screen go on meanwhile.
const BETWEEN: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_secs(30);

struct InMemory {
    window: Rc<MinimalSoftwareWindow>,
    started: Instant,
}

impl Platform for InMemory {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(Rc::clone(&self.window) as Rc<dyn WindowAdapter>)
    }

    fn duration_since_start(&self) -> Duration {
        self.started.elapsed()
    }
}

thread_local! {
    /// Slint takes one platform a thread; every till of this program draws into the same window.
    static CANVAS: Rc<MinimalSoftwareWindow> = canvas();
}

fn canvas() -> Rc<MinimalSoftwareWindow> {
    let window = MinimalSoftwareWindow::new(RepaintBufferType::ReusedBuffer);
    let platform = InMemory { window: Rc::clone(&window), started: Instant::now() };
    slint::platform::set_platform(Box::new(platform)).expect("no platform was set before");
    window
}

/// A till, its frame and its scanner.
pub struct Counter {
    canvas: Rc<MinimalSoftwareWindow>,
    pub window: Omnitill,
    till: Till,
    scanner: Scanner,
    desk: SyncSender<Input>,
    thread: Option<JoinHandle<()>>,
    bell: Receiver<()>,
    frame: Vec<Rgb8Pixel>,
    copied: Vec<Rgb8Pixel>,
    /// How long each frame took to draw, and to copy what it changed.
    drawn: [Samples; 2],
}

impl Counter {
    /// Opens the till, which draws nothing yet.
    pub fn open(data_dir: &Path) -> Result<Counter, Box<dyn Error>> {
        let canvas = CANVAS.with(Rc::clone);
        let window = Omnitill::new()?;
        canvas.set_size(PhysicalSize::new(WIDTH as u32, HEIGHT as u32));
        window.show()?;
        let scanner = Scanner::start(&SimulatedPort::Pty)?;
        let settings = settings(data_dir, &scanner)?;
        let shop = shop::open(&settings)?;
        let (desk, inputs) = sync_channel(INPUTS_MAX);
        let (ring, bell) = sync_channel(1);
        let options = TillOptions {
            pictures: pictures(&settings.data_dir),
            pin_hints: Box::new(demo_shop::pin_of),
            // As in an event loop, what happens elsewhere wakes this thread.
            post: Arc::new(move |_| {
                let _ = ring.try_send(()); // it rings already
            }),
            ..TillOptions::default()
        };
        let till = Till::bind(&window, desk.clone(), options);
        let thread = window::start(shop, inputs, &desk, till.watcher())?;
        let frame = vec![Rgb8Pixel::default(); WIDTH * HEIGHT];
        let (copied, drawn) = (frame.clone(), Default::default());
        Ok(Counter { canvas, window, till, scanner, desk, thread: Some(thread), bell, frame, copied, drawn })
    }

    /// Signs the cashier in and rings up so many lines; the last of them is an article with this code.
    pub fn ring_up(&mut self, lines: usize) -> Result<String, Box<dyn Error>> {
        let cashier = demo_shop::somebody(RoleId::CASHIER)?;
        self.ask(Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin })?;
        for number in 1..lines {
            let name = format!("Item {number}");
            self.ask(Action::AddOpenItem { name, price: Money::from_minor(250), tax_category: None })?;
        }
        let code = demo_shop::codes(COUNTRY, 1)?.remove(0);
        self.until("the scanner", |counter| counter.window.global::<Status>().get_scanner() == DeviceState::Ready)?;
        self.scan(&code)?;
        self.until("the basket", |counter| counter.window.global::<Sell>().get_lines().row_count() == lines)?;
        Ok(code)
    }

    /// Scans; returns how long after the last byte the changed line was in the frame.
    fn scan(&mut self, code: &str) -> Result<Duration, Box<dyn Error>> {
        let pieces = self.pieces();
        let before = self.rows();
        let scanned = Instant::now();
        self.scanner.scan(code)?;
        self.until("the line", |counter| counter.pieces() > pieces)?;
        let took = scanned.elapsed();
        if self.rows() == before {
            return Err("the changed line isn't in the frame".into());
        }
        Ok(took)
    }

    /// Goes on as an event loop does until something is on the screen and drawn.
    pub fn until(&mut self, what: &str, shows: impl Fn(&Counter) -> bool) -> Result<(), Box<dyn Error>> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            let _ = self.bell.recv_timeout(Duration::from_millis(4));
            let is_drawn = self.turn();
            if is_drawn && shows(self) {
                return Ok(());
            }
        }
        Err(format!("waited for {what} in vain").into())
    }

    /// One turn of the loop; returns whether there was something to draw.
    fn turn(&mut self) -> bool {
        self.till.catch_up();
        slint::platform::update_timers_and_animations();
        let (frame, copied, drawn) = (&mut self.frame, &mut self.copied, &mut self.drawn);
        self.canvas.draw_if_needed(|renderer| {
            let begun = Instant::now();
            let region = renderer.render(frame, WIDTH);
            drawn[0].add(begun.elapsed());
            let begun = Instant::now();
            for (at, size) in region.iter() {
                for row in at.y as usize..at.y as usize + size.height as usize {
                    let row = row * WIDTH + at.x as usize..row * WIDTH + at.x as usize + size.width as usize;
                    copied[row.clone()].copy_from_slice(&frame[row]);
                }
            }
            std::hint::black_box(&copied);
            drawn[1].add(begun.elapsed());
        })
    }

    fn rest(&mut self) {
        let until = Instant::now() + BETWEEN;
        while Instant::now() < until {
            let _ = self.bell.recv_timeout(Duration::from_millis(4));
            self.turn();
        }
    }

    fn pieces(&self) -> i32 {
        self.window.global::<Sell>().get_item_count()
    }

    /// The pixels of the basket's rows.
    fn rows(&self) -> Vec<Rgb8Pixel> {
        let [left, top, right, bottom] = ROWS;
        self.frame.chunks(WIDTH).take(bottom).skip(top).flat_map(|row| &row[left..right]).copied().collect()
    }

    fn ask(&mut self, action: Action) -> Result<(), Box<dyn Error>> {
        let (sender, answers) = sync_channel(1);
        self.desk.send(Input::Action(action, Box::new(move |answer| drop(sender.send(answer)))))?;
        match answers.recv()? {
            Answer::Ok(_) => Ok(()),
            Answer::No { text, .. } => Err(text.into()),
        }
    }

    /// Waits for the first frame that a person can do something with.
    pub fn first_frame(&mut self) -> Result<(), Box<dyn Error>> {
        self.until("the first frame", |counter| counter.window.global::<SignIn>().get_operators().row_count() > 0)
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        let _ = self.desk.send(Input::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        let _ = self.window.hide();
    }
}

pub fn settings(data_dir: &Path, scanner: &Scanner) -> Result<Settings, Box<dyn Error>> {
    Ok(Settings::read(&Shared {
        data_dir: Some(data_dir.to_owned()),
        country: Some(COUNTRY.to_owned()),
        scanners: vec![scanner.address().to_string()],
        ..Shared::default()
    })?)
}

/// Scans one article again and again into a basket of so many lines.
pub fn scans(data_dir: &Path, lines: usize, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let mut counter = Counter::open(data_dir)?;
    let code = counter.ring_up(lines)?;
    let mut samples = Samples::default();
    counter.drawn = Default::default();
    for _ in 0..effort.scans {
        counter.rest();
        samples.add(counter.scan(&code)?);
    }
    table.add(&format!("last scan byte → line in the frame, {lines}-line basket"), &samples);
    let [drawn, floor] = &counter.drawn;
    table.add_with_floor(
        &format!("a frame drawn, {lines}-line basket"),
        drawn,
        "memcpy of the pixels it changed",
        floor,
    );
    Ok(())
}
