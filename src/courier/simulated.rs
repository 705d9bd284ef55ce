//! A simulated courier, Swift Parcels: it speaks the same HTTP as a real one, and can be told to refuse, to stumble and to be out.

use crate::{Booked, Consignment};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use axum::{Json, Router};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// What its labels and the customers' letters call it.
pub const NAME: &str = "Swift Parcels";

/// How it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// It does what is asked.
    #[default]
    Works,
    /// It does what is asked and answers that its gateway failed.
    LosesAnswers,
    /// It refuses each booking in words.
    Refuses,
    /// It does nothing and answers that it is out.
    IsOut,
}

/// Something it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Deed {
    /// It took a booking it didn't know.
    Booked {
        /// The sender's reference.
        reference: String,
        /// Its own number.
        number: String,
        /// Parcels.
        pieces: u32,
        /// Where to: name, postcode.
        to: [String; 2],
    },
    /// It was asked for a booking it has.
    Repeated {
        /// The sender's reference.
        reference: String,
    },
    /// It gave a booking up.
    CalledOff {
        /// The sender's reference.
        reference: String,
    },
}

/// Who is told what it did.
pub type Told = Box<dyn FnMut(Deed) + Send>;

#[derive(Default)]
struct Books {
    mood: Mood,
    count: u32,
    known: BTreeMap<String, (Consignment, Booked)>,
}

#[derive(Clone)]
struct Office {
    books: Arc<Mutex<Books>>,
    told: Arc<Mutex<Told>>,
}

/// A simulated courier; its thread goes on until the program ends.
pub struct Simulated {
    address: SocketAddr,
    books: Arc<Mutex<Books>>,
}

impl Simulated {
    /// Listens at `address`; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port can't be had.
    pub fn start(address: &str, told: Told) -> io::Result<Simulated> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let books = Arc::new(Mutex::new(Books::default()));
        let office = Office { books: Arc::clone(&books), told: Arc::new(Mutex::new(told)) };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        thread::Builder::new().name("simulated courier".to_owned()).spawn(move || {
            let router =
                Router::new().route("/consignments/{reference}", put(book).delete(call_off)).with_state(office);
            runtime.block_on(async {
                if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                    let _ = axum::serve(listener, router).await;
                }
            });
        })?;
        Ok(Simulated { address, books })
    }

    /// Its address as a till is told it.
    pub fn url(&self) -> String {
        ["http://", &self.address.to_string()].concat()
    }

    /// Changes its mood.
    pub fn set_mood(&self, mood: Mood) {
        locked(&self.books).mood = mood;
    }
}

fn locked<Thing>(thing: &Mutex<Thing>) -> MutexGuard<'_, Thing> {
    thing.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wrong(status: StatusCode, detail: &str) -> Response {
    let body = serde_json::json!({ "status": status.as_u16(), "detail": detail });
    (status, [("content-type", "application/problem+json")], body.to_string()).into_response()
}

async fn book(State(office): State<Office>, Path(reference): Path<String>, body: Bytes) -> Response {
    let Ok(asked) = serde_json::from_slice::<Consignment>(&body) else {
        return wrong(StatusCode::BAD_REQUEST, "This is no consignment.");
    };
    let asked = Consignment { reference: reference.clone(), ..asked };
    let mut books = locked(&office.books);
    match books.mood {
        Mood::IsOut => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Mood::Refuses => return wrong(StatusCode::UNPROCESSABLE_ENTITY, "We don't deliver to this postcode."),
        Mood::Works | Mood::LosesAnswers => {}
    }
    if asked.pieces == 0 || asked.to.name.is_empty() || asked.to.lines.is_empty() {
        return wrong(StatusCode::UNPROCESSABLE_ENTITY, "A name, a street and at least one parcel are needed.");
    }
    let (booked, deed) = match books.known.get(&reference) {
        Some((known, _)) if *known != asked => {
            return wrong(StatusCode::CONFLICT, "This reference is another consignment's.");
        }
        Some((_, booked)) => (booked.clone(), Deed::Repeated { reference }),
        None => {
            books.count += 1;
            let number = format!("SP{:08}{}", books.count, asked.to.country);
            let pieces = (1..=asked.pieces).map(|piece| format!("{number}{piece:03}")).collect();
            let sort_code = [asked.to.country.as_str(), &asked.to.postcode].join(" ").trim().to_owned();
            let service = "Standard".to_owned();
            let booked = Booked { courier: NAME.to_owned(), number: number.clone(), service, sort_code, pieces };
            let to = [asked.to.name.clone(), asked.to.postcode.clone()];
            let deed = Deed::Booked { reference: reference.clone(), number, pieces: asked.pieces, to };
            books.known.insert(reference, (asked, booked.clone()));
            (booked, deed)
        }
    };
    let are_answers_lost = books.mood == Mood::LosesAnswers;
    drop(books);
    locked(&office.told)(deed);
    match are_answers_lost {
        true => StatusCode::BAD_GATEWAY.into_response(),
        false => Json(booked).into_response(),
    }
}

async fn call_off(State(office): State<Office>, Path(reference): Path<String>) -> Response {
    let mut books = locked(&office.books);
    if books.mood == Mood::IsOut {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let is_known = books.known.remove(&reference).is_some();
    let are_answers_lost = books.mood == Mood::LosesAnswers;
    drop(books);
    if is_known {
        locked(&office.told)(Deed::CalledOff { reference });
    }
    match (are_answers_lost, is_known) {
        (true, _) => StatusCode::BAD_GATEWAY.into_response(),
        (false, true) => StatusCode::NO_CONTENT.into_response(),
        (false, false) => StatusCode::GONE.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Desk, News, Place, Web, What};
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Duration;

    const PATIENCE: Duration = Duration::from_secs(60);

    fn consignment(reference: &str, pieces: u32) -> Consignment {
        let place = |name: &str| Place {
            name: name.to_owned(),
            lines: vec!["1 High Street".to_owned()],
            postcode: "3000".to_owned(),
            town: "Melbourne".to_owned(),
            country: "AU".to_owned(),
            ..Place::default()
        };
        Consignment { reference: reference.to_owned(), from: place("Shop"), to: place("Kim Tran"), pieces }
    }

    fn shop() -> (Simulated, Receiver<Deed>, Desk, Receiver<News>) {
        let (deeds, done) = channel();
        let courier = Simulated::start("127.0.0.1:0", Box::new(move |deed| drop(deeds.send(deed)))).expect("a port");
        let (news, told) = channel();
        let web = Web::new(&courier.url(), "key", "omnitill test").expect("a client");
        let desk = Desk::start(Box::new(web), Box::new(move |what| drop(news.send(what)))).expect("a thread");
        (courier, done, desk, told)
    }

    #[test]
    fn an_answer_that_is_lost_is_asked_for_again_and_books_once() {
        let (courier, done, desk, told) = shop();
        courier.set_mood(Mood::LosesAnswers);
        desk.book(consignment("A-1", 2));
        assert!(matches!(done.recv_timeout(PATIENCE), Ok(Deed::Booked { pieces: 2, .. })));
        let waiting = News { reference: "A-1".to_owned(), what: What::Waiting };
        assert_eq!(told.recv_timeout(PATIENCE), Ok(waiting));
        courier.set_mood(Mood::Works);
        let news = told.recv_timeout(PATIENCE).expect("news");
        let What::Booked(booked) = news.what else { panic!("{news:?}") };
        assert_eq!((booked.courier.as_str(), booked.pieces.len()), (NAME, 2));
        assert_eq!(booked.sort_code, "AU 3000");
        assert!(done.try_iter().all(|deed| matches!(deed, Deed::Repeated { .. })));
    }

    #[test]
    fn what_is_refused_is_said_and_what_is_called_off_is_gone() {
        let (courier, done, desk, told) = shop();
        let news = |what| News { reference: "B-1".to_owned(), what };
        courier.set_mood(Mood::Refuses);
        desk.book(consignment("B-1", 1));
        let words = "We don't deliver to this postcode.".to_owned();
        assert_eq!(told.recv_timeout(PATIENCE), Ok(news(What::Refused(words))));
        courier.set_mood(Mood::Works);
        desk.book(consignment("B-1", 1));
        assert!(matches!(told.recv_timeout(PATIENCE), Ok(News { what: What::Booked(_), .. })));
        desk.book(consignment("B-1", 3));
        let other = "This reference is another consignment's.".to_owned();
        assert_eq!(told.recv_timeout(PATIENCE), Ok(news(What::Refused(other))));
        for _ in 0..2 {
            desk.call_off("B-1");
            assert_eq!(told.recv_timeout(PATIENCE), Ok(news(What::CalledOff)));
        }
        let gone = |deed: &Deed| matches!(deed, Deed::CalledOff { .. });
        assert_eq!(done.try_iter().filter(gone).count(), 1);
    }
}
