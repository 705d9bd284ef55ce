//! What couriers are asked to carry. A reference is written before its courier is asked; no name and no address is here.

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::{Database, Reader};
use rusqlite::{Row, named_params};
use uuid::Uuid;

/// A consignment that a courier is asked to carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourierBooking {
    /// What the courier knows it by.
    pub reference: String,
    /// The order it is for.
    pub order: Uuid,
    /// Parcels it has.
    pub pieces: u32,
    /// How it stands.
    pub state: CourierState,
    /// The courier's own words, if it refused.
    pub words: String,
    /// What the courier promised, as JSON, if it did.
    pub promise: Option<String>,
}

/// How a consignment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourierState {
    /// The courier is asked until it answers.
    Wanted,
    /// It will be fetched.
    Booked,
    /// The courier doesn't take it.
    Refused,
    /// It is called off until the courier has answered.
    Unwanted,
}

impl CourierState {
    const ALL: [CourierState; 4] =
        [CourierState::Wanted, CourierState::Booked, CourierState::Refused, CourierState::Unwanted];

    const fn name(self) -> &'static str {
        match self {
            CourierState::Wanted => "wanted",
            CourierState::Booked => "booked",
            CourierState::Refused => "refused",
            CourierState::Unwanted => "unwanted",
        }
    }
}

fn booking(row: &Row<'_>) -> rusqlite::Result<(CourierBooking, String, String)> {
    let booking = CourierBooking {
        reference: row.get(0)?,
        order: Uuid::nil(),
        pieces: row.get(2)?,
        state: CourierState::Wanted,
        words: row.get(4)?,
        promise: row.get(5)?,
    };
    Ok((booking, row.get(1)?, row.get(3)?))
}

impl Reader {
    /// All consignments, in the order of their references.
    pub fn courier_bookings(&self) -> Result<Vec<CourierBooking>, DatabaseError> {
        const SQL: &str =
            "SELECT reference, order_id, pieces, state, words, promise FROM courier_booking ORDER BY reference";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map([], booking)?.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter()
                .map(|(booking, order, state)| {
                    let known = CourierState::ALL.into_iter().find(|known| known.name() == state);
                    let state = known.ok_or(Failure::Unreadable(state))?;
                    let order = read_text(&order)?;
                    Ok(CourierBooking { order, state, ..booking })
                })
                .collect()
        })
    }
}

impl Database {
    /// Writes how a consignment stands now.
    pub fn put_courier_booking(&self, booking: &CourierBooking) -> Result<(), DatabaseError> {
        const SQL: &str = "INSERT INTO courier_booking (reference, order_id, pieces, state, words, promise)
            VALUES (:reference, :order, :pieces, :state, :words, :promise)
            ON CONFLICT (reference) DO UPDATE SET state = excluded.state, words = excluded.words, promise = excluded.promise";
        let booking = booking.clone();
        self.write(DataFile::Sales, move |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! {
                ":reference": booking.reference,
                ":order": booking.order.to_string(),
                ":pieces": booking.pieces,
                ":state": booking.state.name(),
                ":words": booking.words,
                ":promise": booking.promise,
            })?;
            Ok(())
        })
    }

    /// Forgets a consignment that was called off.
    pub fn forget_courier_booking(&self, reference: &str) -> Result<(), DatabaseError> {
        let reference = reference.to_owned();
        self.write(DataFile::Sales, move |connection| {
            const SQL: &str = "DELETE FROM courier_booking WHERE reference = :reference";
            connection.prepare_cached(SQL)?.execute(named_params! { ":reference": reference })?;
            Ok(())
        })
    }
}
