//! The thread that asks the courier: one question after the other, and what nobody answered again after a pause.

use crate::{Booked, Consignment, Courier, CourierError};
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The pause after the first failure, and the longest.
const PAUSE_FIRST: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The consignment's reference.
    pub reference: String,
    /// What.
    pub what: What,
}

/// What became of a consignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is booked.
    Booked(Booked),
    /// It is called off.
    CalledOff,
    /// The courier says no, in words of its own.
    Refused(String),
    /// Nobody answers: it is asked again by itself. Told once until something else is.
    Waiting,
}

/// Who is told what came of it. It must not wait.
pub type Tell = Box<dyn FnMut(News) + Send>;

enum Question {
    Book(Box<Consignment>),
    CallOff(String),
}

impl Question {
    fn reference(&self) -> &str {
        match self {
            Question::Book(consignment) => &consignment.reference,
            Question::CallOff(reference) => reference,
        }
    }
}

/// The courier as a till has it: nothing here waits. Dropping it ends the thread once its question is answered.
pub struct Desk {
    questions: Sender<Question>,
}

impl Desk {
    /// Starts the thread.
    ///
    /// # Errors
    /// Says in English that the system has no more threads.
    pub fn start(courier: Box<dyn Courier>, tell: Tell) -> Result<Desk, String> {
        let (questions, inbox) = channel();
        let work = move || work(courier, &inbox, tell);
        thread::Builder::new().name("courier".to_owned()).spawn(work).map_err(|error| error.to_string())?;
        Ok(Desk { questions })
    }

    /// Books a consignment, now or as soon as the courier answers.
    pub fn book(&self, consignment: Consignment) {
        // A thread that has gone tells nothing; the till asks again when it is opened next.
        let _ = self.questions.send(Question::Book(Box::new(consignment)));
    }

    /// Calls a consignment off; a booking of it that hasn't been answered is asked no more.
    pub fn call_off(&self, reference: &str) {
        let _ = self.questions.send(Question::CallOff(reference.to_owned()));
    }
}

fn work(mut courier: Box<dyn Courier>, inbox: &Receiver<Question>, mut tell: Tell) {
    let mut waiting: VecDeque<Question> = VecDeque::new();
    let (mut pause, mut next, mut is_told) = (PAUSE_FIRST, Instant::now(), false);
    loop {
        let patience = if waiting.is_empty() { PAUSE_MAX } else { next.saturating_duration_since(Instant::now()) };
        match inbox.recv_timeout(patience) {
            Ok(question) => {
                // The last word on a reference is the one that counts.
                waiting.retain(|known| known.reference() != question.reference());
                waiting.push_back(question);
                continue;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let Some(question) = waiting.front() else { continue };
        let reference = question.reference().to_owned();
        let answer = match question {
            Question::Book(consignment) => courier.book(consignment).map(What::Booked),
            Question::CallOff(reference) => courier.call_off(reference).map(|()| What::CalledOff),
        };
        let what = match answer {
            Ok(what) => what,
            Err(CourierError::Refused(words)) => What::Refused(words),
            Err(CourierError::Unreachable(_)) => What::Waiting,
        };
        if what == What::Waiting {
            next = Instant::now() + pause;
            pause = (pause * 2).min(PAUSE_MAX);
            if !std::mem::replace(&mut is_told, true) {
                tell(News { reference, what });
            }
            // The others have their turn, too: a courier may stumble over one only.
            waiting.rotate_left(1);
        } else {
            waiting.pop_front();
            (pause, next, is_told) = (PAUSE_FIRST, Instant::now(), false);
            tell(News { reference, what });
        }
    }
}
