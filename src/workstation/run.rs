//! The workstation's thread: takes actions and device events one after the other, answers, and tells whoever watches.

use crate::{Action, Event, Problem, Reply, Workstation, view::View};
use hardware::DeviceEvent;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};

/// How long the thread waits for something to do before it tries what waits.
const TICK: Duration = Duration::from_secs(1);
/// The same when nothing waits: how late it may notice that the disk gets full.
const QUIET_TICK: Duration = Duration::from_secs(10);

/// How long the end of the day waits for a document that is on its way.
const PRINT_PATIENCE: Duration = Duration::from_secs(10);

/// The answer to an action, with its words.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "one answer lives at a time; a box would cost every scan an allocation")]
pub enum Answer {
    /// Carried out.
    Ok(Reply),
    /// Not carried out.
    No {
        /// Why.
        problem: Problem,
        /// The same as a sentence in the language of the screen.
        text: String,
    },
}

/// Something for the workstation to take in.
pub enum Input {
    /// A person's action, and who gets the answer.
    Action(Action, Box<dyn FnOnce(Answer) + Send>),
    /// A device's event.
    Device(DeviceEvent),
    /// What came of the exchange with the hub.
    Sync(Box<sync::News>),
    /// What a courier answered.
    Courier(Box<courier::News>),
    /// The end of the day: finish what is in hand and return.
    Stop,
}

/// Who watches: gets what happened by itself and, if something may have changed, the view.
pub type Watcher = Box<dyn FnMut(Vec<Event>, Option<Arc<View>>) + Send>;

/// Who listens: gets what happened by itself and no view, so that none has to be put together.
pub type Listener = Box<dyn FnMut(Vec<Event>) + Send>;

/// Who is told.
enum Audience {
    Watches(Watcher),
    Listens(Listener),
}

/// Runs the workstation until [`Input::Stop`] or until nobody can send any more.
pub fn run(workstation: Workstation, inputs: &Receiver<Input>, watch: Watcher) {
    run_for(workstation, inputs, Audience::Watches(watch));
}

/// The same for a face that shows nothing: the console.
pub fn run_blind(workstation: Workstation, inputs: &Receiver<Input>, listen: Listener) {
    run_for(workstation, inputs, Audience::Listens(listen));
}

fn run_for(mut workstation: Workstation, inputs: &Receiver<Input>, mut watch: Audience) {
    tell(&mut workstation, &mut watch, true);
    loop {
        let mut answer: Option<Box<dyn FnOnce() + Send>> = None;
        let mut has_changed = true;
        match inputs.recv_timeout(if workstation.waits() { TICK } else { QUIET_TICK }) {
            Ok(Input::Action(action, reply_to)) => {
                let answered = answer_to(&mut workstation, action);
                answer = Some(Box::new(move || reply_to(answered)));
            }
            Ok(Input::Device(event)) => {
                let outcome = workstation.device_event(event);
                report(&mut workstation, outcome);
            }
            Ok(Input::Sync(news)) => {
                let outcome = workstation.sync_news(*news);
                report(&mut workstation, outcome);
            }
            Ok(Input::Courier(news)) => {
                let outcome = workstation.courier_news(*news);
                report(&mut workstation, outcome);
            }
            Err(RecvTimeoutError::Timeout) => {
                let outcome = workstation.tick();
                report(&mut workstation, outcome);
                has_changed = false;
            }
            Ok(Input::Stop) | Err(RecvTimeoutError::Disconnected) => {
                return finish(&mut workstation, inputs, &mut watch);
            }
        }
        if let Some(answer) = answer {
            answer();
            workstation.follow_up();
        }
        tell(&mut workstation, &mut watch, has_changed);
    }
}

/// Waits for the document that is on its way, so that a good print isn't asked about at the next start.
fn finish(workstation: &mut Workstation, inputs: &Receiver<Input>, watch: &mut Audience) {
    let until = Instant::now() + PRINT_PATIENCE;
    while workstation.is_printing() {
        match inputs.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(Input::Device(event)) => {
                let outcome = workstation.device_event(event);
                report(workstation, outcome);
            }
            Ok(_) => {}
            Err(_) => break,
        }
        tell(workstation, watch, false);
    }
}

fn answer_to(workstation: &mut Workstation, action: Action) -> Answer {
    match workstation.act(action) {
        Ok(reply) => Answer::Ok(reply),
        Err(problem) => Answer::No { text: workstation.words(&problem), problem },
    }
}

fn tell(workstation: &mut Workstation, watch: &mut Audience, has_changed: bool) {
    workstation.look_at_disk();
    let events = workstation.take_events();
    match watch {
        Audience::Listens(listen) => listen(events),
        Audience::Watches(watch) if has_changed || !events.is_empty() => {
            watch(events, workstation.view().ok().map(Arc::new));
        }
        Audience::Watches(_) => {}
    }
}

/// What fails by itself is told like everything that happens by itself.
fn report(workstation: &mut Workstation, outcome: Result<(), Problem>) {
    if let Err(problem) = outcome {
        workstation.trouble(&problem);
    }
}

/// Carries device events into the workstation's inputs.
pub fn forward(events: &Receiver<DeviceEvent>, inputs: &SyncSender<Input>) {
    for event in events {
        if inputs.send(Input::Device(event)).is_err() {
            return;
        }
    }
}

/// Carries news of the exchange, or of the courier, into the workstation's inputs.
pub fn forward_news<News>(news: &Receiver<News>, inputs: &SyncSender<Input>, as_input: fn(Box<News>) -> Input) {
    for what in news {
        if inputs.send(as_input(Box::new(what))).is_err() {
            return;
        }
    }
}
