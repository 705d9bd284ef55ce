//! What a courier carries: asked for when an order that is sent is packed, labelled when the courier has answered, called off when the
//! order is.
//!
//! ```text
//!     packed --wanted--> courier asked --booked--> labels printed --> handed to the courier, with its number
//!                           \---refused: said in the courier's words, and asked again when somebody wants it
//! ```
//!
//! Without a courier in the settings, or while nobody answers, an order leaves all the same: its number is typed.

use crate::texts::visible_code;
use crate::{Problem, Reply, Workstation};
use courier::{Booked, Consignment, Desk, News, Place, What};
use database::{CourierBooking, CourierState, NewPrint, Order, PostalAddress, PrintDocument, Slip};
use documents::LabelFacts;
use retail::{OrderState, Refusal, Right, Shipment};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// What a courier carries from here.
#[derive(Default)]
pub(crate) struct Parcels {
    desk: Option<Desk>,
    /// In the order they were asked for.
    bookings: Vec<CourierBooking>,
}

/// The label of an order that is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LabelView {
    /// How it stands.
    pub state: LabelState,
    /// The courier, once it is booked; may be empty.
    pub courier: String,
    /// The number by which the parcel is followed, once it is booked; may be empty.
    pub number: String,
    /// Why the courier doesn't take it, in its own words; may be empty.
    pub words: String,
}

/// How a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LabelState {
    /// The courier is asked, or will be as soon as it answers.
    Asked,
    /// Nobody knows yet where it goes.
    NoAddress,
    /// It was printed.
    Booked,
    /// The courier doesn't take it.
    Refused,
}

fn promise(booking: &CourierBooking) -> Option<Booked> {
    serde_json::from_str(booking.promise.as_deref()?).ok()
}

/// Where an order goes, if it is known.
fn destination(order: &Order) -> Option<&PostalAddress> {
    order.document.deliver_to.as_ref().filter(|address| !address.lines.is_empty())
}

/// Lines of a label: whom it is for and where.
fn lines_of(order: &Order, address: &PostalAddress) -> Vec<String> {
    let place = [address.postcode.as_str(), &address.town, &address.region].join(" ");
    let place = place.split_whitespace().collect::<Vec<_>>().join(" ");
    let head = std::iter::once(order.name.clone()).chain(address.lines.iter().cloned());
    let tail = [place, address.country.clone(), order.phone.clone()];
    head.chain(tail).filter(|line| !line.is_empty()).collect()
}

impl Workstation {
    /// This till has a courier. What comes of it has to come back as [`Input::Courier`](crate::Input::Courier).
    ///
    /// # Errors
    /// When the disk doesn't say what was asked before.
    pub fn ships_with(&mut self, desk: Desk) -> Result<(), Problem> {
        self.parcels.bookings = self.database.courier_bookings().map_err(Problem::from_database)?;
        self.parcels.desk = Some(desk);
        for booking in self.parcels.bookings.clone() {
            self.ask_courier(&booking)?;
        }
        Ok(())
    }

    /// The booking an order goes by.
    fn booking_of(&self, order: Uuid) -> Option<&CourierBooking> {
        let is_its = |booking: &&CourierBooking| booking.order == order && booking.state != CourierState::Unwanted;
        self.parcels.bookings.iter().rfind(is_its)
    }

    fn keep_booking(&mut self, booking: CourierBooking) -> Result<(), Problem> {
        self.database.put_courier_booking(&booking).map_err(Problem::from_database)?;
        match self.parcels.bookings.iter_mut().find(|known| known.reference == booking.reference) {
            Some(known) => *known = booking,
            None => self.parcels.bookings.push(booking),
        }
        Ok(())
    }

    /// Says what is still to be said to the courier. An order whose address isn't known waits for it.
    fn ask_courier(&self, booking: &CourierBooking) -> Result<(), Problem> {
        let Some(desk) = &self.parcels.desk else { return Ok(()) };
        match booking.state {
            CourierState::Unwanted => desk.call_off(&booking.reference),
            CourierState::Wanted => {
                let order = self.database.order(booking.order).map_err(Problem::from_database)?;
                if let Some((order, address)) = order.as_ref().and_then(|order| Some((order, destination(order)?))) {
                    desk.book(self.consignment(booking, order, address));
                }
            }
            CourierState::Booked | CourierState::Refused => {}
        }
        Ok(())
    }

    fn consignment(&self, booking: &CourierBooking, order: &Order, to: &PostalAddress) -> Consignment {
        let store = &self.store;
        let from = Place {
            name: store.name.clone(),
            lines: store.address.clone(),
            country: store.country.clone(),
            phone: store.phone.clone(),
            ..Place::default()
        };
        let to = Place {
            name: order.name.clone(),
            lines: to.lines.clone(),
            postcode: to.postcode.clone(),
            town: to.town.clone(),
            region: to.region.clone(),
            country: to.country.clone(),
            phone: order.phone.clone(),
        };
        Consignment { reference: booking.reference.clone(), from, to, pieces: booking.pieces }
    }

    /// An order was packed into so many parcels: the courier is asked for a label of each, or they are printed again.
    pub(crate) fn label_parcels(&mut self, order: &Order, pieces: u32) -> Result<(), Problem> {
        if self.parcels.desk.is_none() || order.document.deliver_to.is_none() {
            return Ok(());
        }
        let before = self.booking_of(order.id).cloned();
        match before {
            Some(known) if known.pieces == pieces && known.state == CourierState::Wanted => Ok(()),
            Some(known) if known.pieces == pieces && known.state == CourierState::Booked => {
                self.print_parcel_labels(order, &known)
            }
            before => {
                if let Some(known) = before {
                    self.call_off(known)?;
                }
                self.book(order, pieces)
            }
        }
    }

    fn book(&mut self, order: &Order, pieces: u32) -> Result<(), Problem> {
        let id = self.chance.id(self.clock.now());
        let booking = CourierBooking {
            reference: id.to_string(),
            order: order.id,
            pieces,
            state: CourierState::Wanted,
            words: String::new(),
            promise: None,
        };
        self.keep_booking(booking.clone())?;
        self.ask_courier(&booking)
    }

    fn call_off(&mut self, booking: CourierBooking) -> Result<(), Problem> {
        let unwanted = CourierBooking { state: CourierState::Unwanted, ..booking };
        self.keep_booking(unwanted.clone())?;
        self.ask_courier(&unwanted)
    }

    /// Prints the labels of an order once more, or asks a courier again that refused.
    pub(crate) fn label_again(&mut self, id: Uuid) -> Result<Reply, Problem> {
        self.allowed(Right::PickOrders)?;
        let order = self.open_order_of(id)?;
        if self.parcels.desk.is_none() || order.document.deliver_to.is_none() {
            return Err(Refusal::new("courier-none").into());
        }
        match order.worked.work.bags {
            0 => Err(Refusal::new("courier-not-packed").into()),
            bags => {
                self.label_parcels(&order, bags)?;
                self.order_reply(id)
            }
        }
    }

    fn print_parcel_labels(&mut self, order: &Order, booking: &CourierBooking) -> Result<(), Problem> {
        let (Some(promise), Some(address)) = (promise(booking), destination(order)) else { return Ok(()) };
        let to = lines_of(order, address);
        let label = LabelFacts {
            courier: &promise.courier,
            service: &promise.service,
            sort_code: &promise.sort_code,
            number: &promise.number,
            pieces: &promise.pieces,
            to: &to,
        };
        let ticket = documents::parcel_labels(&crate::order_papers::facts(order), &label, &self.store, &self.paper);
        let document = PrintDocument::Slip(Slip::ParcelLabels);
        let print = NewPrint { document, ticket_json: crate::paying::ticket_json(&ticket) };
        let job = self.database.queue_print(print).map_err(Problem::from_database)?;
        self.queued(Some(job), document);
        Ok(())
    }

    /// The courier has answered.
    pub(crate) fn courier_news(&mut self, news: News) -> Result<(), Problem> {
        let known = self.parcels.bookings.iter().find(|known| known.reference == news.reference);
        let Some(booking) = known.cloned() else { return Ok(()) };
        let is_wanted = booking.state == CourierState::Wanted;
        match news.what {
            What::Booked(promise) if is_wanted => {
                let promise = serde_json::to_string(&promise).ok();
                let booked = CourierBooking { state: CourierState::Booked, promise, ..booking };
                self.keep_booking(booked.clone())?;
                let order = self.database.order(booked.order).map_err(Problem::from_database)?;
                match order {
                    Some(order) if order.state().is_open() => self.print_parcel_labels(&order, &booked),
                    _ => self.call_off(booked),
                }
            }
            What::Refused(words) if is_wanted => {
                let number = self.number_of(booking.order)?;
                let said = visible_words(&words);
                self.keep_booking(CourierBooking { state: CourierState::Refused, words, ..booking })?;
                Err(Refusal::new("courier-refuses").text("order", number).text("words", said).into())
            }
            What::CalledOff if !is_wanted => self.forget_booking(&booking),
            // It is on its way already: whoever called it off has to speak to the courier.
            What::Refused(words) if booking.state == CourierState::Unwanted => {
                self.forget_booking(&booking)?;
                let number = self.number_of(booking.order)?;
                let said = visible_words(&words);
                Err(Refusal::new("courier-keeps").text("order", number).text("words", said).into())
            }
            _ => Ok(()),
        }
    }

    fn forget_booking(&mut self, booking: &CourierBooking) -> Result<(), Problem> {
        self.database.forget_courier_booking(&booking.reference).map_err(Problem::from_database)?;
        self.parcels.bookings.retain(|known| known.reference != booking.reference);
        Ok(())
    }

    fn number_of(&self, order: Uuid) -> Result<String, Problem> {
        let order = self.database.order(order).map_err(Problem::from_database)?;
        Ok(order.map(|order| visible_code(&order.number)).unwrap_or_default())
    }

    /// Orders came, or changed: an address that was missing may be there, and what was given up is carried nowhere.
    pub(crate) fn parcels_follow(&mut self) -> Result<(), Problem> {
        if self.parcels.desk.is_none() {
            return Ok(());
        }
        for booking in self.parcels.bookings.clone() {
            let order = self.database.order(booking.order).map_err(Problem::from_database)?;
            let is_over = |order: &Order| matches!(order.state(), OrderState::Cancelled | OrderState::Expired);
            match booking.state {
                CourierState::Booked | CourierState::Wanted if order.as_ref().is_some_and(is_over) => {
                    self.call_off(booking)?;
                }
                CourierState::Wanted if order.is_some() => self.ask_courier(&booking)?,
                CourierState::Wanted => self.call_off(booking)?,
                // It has left long ago.
                CourierState::Booked | CourierState::Refused if order.is_none() => self.forget_booking(&booking)?,
                _ => {}
            }
        }
        Ok(())
    }

    pub(crate) fn label_view(&self, order: &Order) -> Option<LabelView> {
        self.parcels.desk.as_ref()?;
        let booking = self.booking_of(order.id)?;
        let promise = promise(booking);
        let state = match booking.state {
            CourierState::Booked => LabelState::Booked,
            CourierState::Refused => LabelState::Refused,
            _ if destination(order).is_none() => LabelState::NoAddress,
            _ => LabelState::Asked,
        };
        let (courier, number) = promise.map_or_else(Default::default, |it| (it.courier, it.number));
        Some(LabelView { state, courier, number, words: visible_words(&booking.words) })
    }

    /// Who carries an order, as its courier has promised.
    pub(crate) fn promised_shipment(&self, order: Uuid) -> Option<Shipment> {
        let promise = promise(self.booking_of(order)?)?;
        Some(Shipment { courier: promise.courier, parcel: promise.number })
    }

    /// The order whose parcel has this barcode or number.
    pub(crate) fn order_of_parcel(&self, code: &str) -> Option<Uuid> {
        let has = |booking: &&CourierBooking| {
            booking.state == CourierState::Booked
                && promise(booking).is_some_and(|it| it.number == code || it.pieces.iter().any(|piece| piece == code))
        };
        self.parcels.bookings.iter().rfind(has).map(|booking| booking.order)
    }
}

/// A courier's words without what could be taken for anything else.
fn visible_words(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_control()).collect()
}
