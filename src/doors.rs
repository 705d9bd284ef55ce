//! Which shop a window shows: one closes, finishing what is in hand, and another opens in its place. The window stays.

use crate::exchange::forward_news;
use crate::shop::Shop;
use screens::TrainingWay;
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use workstation::{Event, Input, Watcher};

/// A look every so often at whether the devices of the shop that closes have said their last.
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// Where somebody wants to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// Another shop of the demo.
    Shop(String),
    /// To practise.
    Training,
    /// Back from practising.
    Out,
}

/// Where somebody wants to go, and who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Where to.
    pub door: Door,
    /// Staff number.
    pub operator: String,
    /// Name.
    pub name: String,
}

impl From<TrainingWay<'_>> for Wish {
    fn from(way: TrainingWay<'_>) -> Wish {
        let door = if way.is_in { Door::Training } else { Door::Out };
        Wish { door, operator: way.operator.to_owned(), name: way.name.to_owned() }
    }
}

/// The doors of one window.
#[derive(Default)]
pub struct Doors {
    wish: Mutex<Option<Wish>>,
}

impl Doors {
    /// Asks for another shop; the one that is open finishes what is in hand and closes. Returns whether that was heard.
    pub fn go(&self, desk: &SyncSender<Input>, wish: Wish) -> bool {
        *lock(&self.wish) = Some(wish);
        let is_heard = desk.try_send(Input::Stop).is_ok();
        if !is_heard {
            lock(&self.wish).take();
        }
        is_heard
    }

    /// Runs the shop that is open, and after it whichever `open` gives for a wish, until one is told to stop and no other one is wished.
    pub fn run(
        &self,
        first: Shop,
        inputs: &Receiver<Input>,
        desk: &SyncSender<Input>,
        watcher: Watcher,
        mut open: impl FnMut(&Wish) -> Option<Shop>,
    ) {
        let watcher = Arc::new(Mutex::new(watcher));
        let mut next = Some(first);
        while let Some(Shop { workstation, device_events, news, .. }) = next.take() {
            forward_news(news, desk);
            let from_devices = desk.clone();
            let forward = thread::spawn(move || workstation::forward(&device_events, &from_devices));
            let watch = Arc::clone(&watcher);
            let tell: Watcher = Box::new(move |events: Vec<Event>, view| (lock(&watch))(events, view));
            workstation::run(workstation, inputs, tell);
            let Some(wish) = lock(&self.wish).take() else { return };
            if is_told_to_stop(inputs, &forward) {
                return;
            }
            next = open(&wish);
        }
    }
}

/// Lets go what was meant for the shop that has closed. Returns whether the window has been closed meanwhile.
fn is_told_to_stop(inputs: &Receiver<Input>, forward: &JoinHandle<()>) -> bool {
    let mut is_over = false;
    loop {
        let is_last = forward.is_finished();
        is_over |= inputs.try_iter().any(|input| matches!(input, Input::Stop));
        if is_last {
            return is_over;
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// The value behind a lock, whatever happened to whoever held it.
pub(crate) fn lock<Value: ?Sized>(mutex: &Mutex<Value>) -> MutexGuard<'_, Value> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
