//! The till in a real window.

use crate::demo::{SimulatedShop, pictures};
use crate::demo_street::DemoStreet;
use crate::doors::{Doors, Wish};
use crate::exchange::forward_news;
use crate::settings::Settings;
use crate::shop::Shop;
use crate::sound::Player;
use crate::training::{self, PracticeDevices};
use crate::{INPUTS_MAX, demo_shop};
use screens::{Post, Till, TillOptions, TrainingDoor, event_loop};
use slint::{CloseRequestResponse, ComponentHandle, PhysicalPosition};
use std::error::Error;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use workstation::{Input, Watcher};

/// Whether a window can be opened here at all.
pub fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
        || cfg!(feature = "kiosk")
}

/// Opens the window and sells until it is closed.
pub fn run(
    shop: Shop,
    settings: &Settings,
    demo: Option<(&SimulatedShop, &Arc<DemoStreet>)>,
    is_fullscreen: bool,
) -> Result<(), Box<dyn Error>> {
    let window = open()?;
    window.window().set_fullscreen(is_fullscreen);
    // The till's window comes last, so that it is the one with the keyboard.
    let customer = settings.has_customer_window.then(|| open_customer(&window, settings)).transpose()?;
    let (desk, inputs) = sync_channel(INPUTS_MAX);
    let player = Player::start();
    let is_demo = settings.store.is_none();
    let (doors, practice) = (Arc::new(Doors::default()), Arc::new(PracticeDevices::default()));
    let (way, at) = (Arc::clone(&doors), desk.clone());
    let own_door: TrainingDoor = Box::new(move |to| way.go(&at, Wish::from(to)));
    let options = TillOptions {
        demo: Some(demo.map_or_else(|| practice.hooks(&settings.demo_store), |(_, street)| street.hooks(&desk))),
        training: Some(demo.map_or(own_door, |(_, street)| street.training_door(&desk))),
        pictures: pictures(&settings.data_dir),
        pin_hints: Box::new(move |operator| if is_demo { demo_shop::pin_of(operator) } else { None }),
        sounds: Box::new(move |sound| player.play(sound)),
        own_wording: shop.own_wording.clone(),
        post: prompt(&window, customer.as_ref()),
        ..TillOptions::default()
    };
    let till = Till::bind(&window, desk.clone(), options);
    if let Some(customer) = &customer {
        till.face_customer(customer);
    }
    let workstation = match demo {
        Some((devices, street)) => {
            devices.tell(till.demo_watcher());
            street.start(shop, inputs, &desk, till.watcher())?
        }
        None => {
            practice.tell(till.demo_watcher());
            start_with_doors(shop, settings, inputs, &desk, till.watcher(), (doors, practice))?
        }
    };
    window.run()?;
    let _ = desk.send(Input::Stop);
    let _ = workstation.join();
    Ok(())
}

/// The way to the windows' thread: what comes by it is drawn at once.
#[cfg(feature = "desktop")]
fn prompt(till: &ui::Omnitill, customer: Option<&ui::CustomerWindow>) -> Post {
    use crate::prompt_frames;
    prompt_frames::after_input(till.window());
    let (till, customer) = (till.as_weak(), customer.map(ComponentHandle::as_weak));
    let post = event_loop();
    Arc::new(move |job| {
        let (till, customer) = (till.clone(), customer.clone());
        post(Box::new(move || {
            job();
            prompt_frames::now(&till);
            if let Some(customer) = &customer {
                prompt_frames::now(customer);
            }
        }));
    })
}

/// The way to the windows' thread. A screen without a desktop draws whenever it is ready for another frame.
#[cfg(not(feature = "desktop"))]
fn prompt(_: &ui::Omnitill, _: Option<&ui::CustomerWindow>) -> Post {
    event_loop()
}

fn open() -> Result<ui::Omnitill, Box<dyn Error>> {
    if !cfg!(feature = "kiosk") {
        slint::BackendSelector::new().renderer_name("software".to_owned()).select()?;
    }
    let window = ui::Omnitill::new()?;
    ui::install_fonts();
    Ok(window)
}

/// Opens the window that faces the customer. It closes with the till's and not by itself.
fn open_customer(till: &ui::Omnitill, settings: &Settings) -> Result<ui::CustomerWindow, Box<dyn Error>> {
    let customer = ui::CustomerWindow::new()?;
    if let Some((x, y)) = settings.customer_window_at {
        customer.window().set_position(PhysicalPosition::new(x, y));
    }
    customer.show()?;
    customer.window().set_fullscreen(settings.customer_window_at.is_some());
    customer.window().on_close_requested(|| CloseRequestResponse::KeepWindowShown);
    let weak = customer.as_weak();
    till.window().on_close_requested(move || {
        if let Some(customer) = weak.upgrade() {
            let _ = customer.hide(); // a window that cannot be hidden has gone already
        }
        CloseRequestResponse::HideWindow
    });
    Ok(customer)
}

/// Starts the workstation's thread: the shop, and whatever somebody goes to from it.
fn start_with_doors(
    shop: Shop,
    settings: &Settings,
    inputs: Receiver<Input>,
    desk: &SyncSender<Input>,
    watcher: Watcher,
    (doors, practice): (Arc<Doors>, Arc<PracticeDevices>),
) -> std::io::Result<JoinHandle<()>> {
    let (settings, desk) = (settings.clone(), desk.clone());
    let open = move |wish: &Wish| training::opened(&settings, &practice, wish);
    thread::Builder::new().name("workstation".to_owned()).spawn(move || doors.run(shop, &inputs, &desk, watcher, open))
}

/// Starts the workstation's thread and carries device events to it.
pub fn start(
    shop: Shop,
    inputs: Receiver<Input>,
    desk: &SyncSender<Input>,
    watcher: Watcher,
) -> std::io::Result<JoinHandle<()>> {
    let Shop { workstation, device_events, news, .. } = shop;
    forward_news(news, desk);
    let from_devices = desk.clone();
    thread::Builder::new()
        .name("devices".to_owned())
        .spawn(move || workstation::forward(&device_events, &from_devices))?;
    thread::Builder::new().name("workstation".to_owned()).spawn(move || workstation::run(workstation, &inputs, watcher))
}
