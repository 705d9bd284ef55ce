//! The way to the screens' own thread: what other threads have to say waits in a letterbox that is emptied there, all at once.

use crate::demo::DemoNews;
use crate::pictures::PictureName;
use crate::till::Inner;
use slint::{Rgba8Pixel, SharedPixelBuffer};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use workstation::view::View;
use workstation::{Answer, Event};

/// Runs something on the thread of the screens, soon.
pub type Post = Arc<dyn Fn(Box<dyn FnOnce() + Send>) + Send + Sync>;

/// Posts through the running event loop of the window: what a till does.
pub fn event_loop() -> Post {
    Arc::new(|job| {
        // Without an event loop the window has gone, and with it whoever would look at this.
        let _ = slint::invoke_from_event_loop(job);
    })
}

/// Posts nothing: whoever drives a window without an event loop calls [`Till::catch_up`](crate::Till::catch_up) in their loop.
pub fn by_hand() -> Post {
    Arc::new(drop)
}

/// Something for the screens.
pub(crate) enum Mail {
    /// What happened by itself, and what is to be shown now.
    News { events: Vec<Event>, view: Option<Arc<View>> },
    /// The answer to the question with this number.
    Answer { number: u64, answer: Box<Answer> },
    /// A picture that was asked for, if there is one.
    Picture { name: PictureName, pixels: Option<SharedPixelBuffer<Rgba8Pixel>> },
    /// What the demo's simulated devices do.
    Demo(DemoNews),
}

/// Takes mail from any thread. The first letter rings the bell; those after it wait for the same emptying.
#[derive(Clone)]
pub(crate) struct Letterbox {
    till: u64,
    waiting: Arc<Mutex<Vec<Mail>>>,
    post: Post,
}

impl Letterbox {
    pub(crate) fn new(post: Post) -> Letterbox {
        static TILLS: AtomicU64 = AtomicU64::new(1);
        Letterbox { till: TILLS.fetch_add(1, Ordering::Relaxed), waiting: Arc::default(), post }
    }

    /// Puts a letter in.
    pub(crate) fn put(&self, mail: Mail) {
        let is_first = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.push(mail);
            waiting.len() == 1
        };
        if is_first {
            let till = self.till;
            (self.post)(Box::new(move || catch_up(till)));
        }
    }

    /// Takes out everything, without the views that a later one replaces.
    pub(crate) fn take(&self) -> Vec<Mail> {
        let mut letters = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        let is_news = |mail: Option<&Mail>| matches!(mail, Some(Mail::News { view: Some(_), .. }));
        let outdated: Vec<bool> = (0..letters.len())
            .map(|index| {
                matches!(&letters[index], Mail::News { events, .. } if events.is_empty())
                    && is_news(letters.get(index + 1))
            })
            .collect();
        let mut outdated = outdated.into_iter();
        letters.retain(|_| !outdated.next().unwrap_or_default());
        letters
    }

    /// Makes the till known to its thread, where the bell is heard.
    pub(crate) fn listen(&self, till: &Rc<Inner>) {
        TILLS.with_borrow_mut(|tills| {
            tills.retain(|_, till| till.strong_count() > 0);
            tills.insert(self.till, Rc::downgrade(till));
        });
    }
}

thread_local! {
    /// The tills whose window belongs to this thread.
    static TILLS: RefCell<HashMap<u64, Weak<Inner>>> = RefCell::default();
}

fn catch_up(till: u64) {
    let till = TILLS.with_borrow(|tills| tills.get(&till).and_then(Weak::upgrade));
    if let Some(till) = till {
        till.catch_up();
    }
}
