//! Rows of exceptions.

use super::{Sqlite, Write, row};
use crate::{Exception, ExceptionStorage, Refused};
use retail::Moment;
use rusqlite::{Row, named_params};

impl Write<'_> {
    /// Notes something to look at. What is noted of the same thing already and wasn't looked at is brought up to date.
    pub(super) fn note(&self, kind: &str, till: &str, subject: &str, detail: &str) -> Result<(), Refused> {
        const SQL: &str = "INSERT INTO exception (at_ms, kind, till, subject, detail)
            VALUES (:at, :kind, :till, :subject, :detail) ON CONFLICT (kind, subject) WHERE closed_ms IS NULL
            DO UPDATE SET at_ms = excluded.at_ms, till = excluded.till, detail = excluded.detail";
        self.connection.prepare_cached(SQL)?.execute(named_params! {
            ":at": self.now.utc_ms,
            ":kind": kind,
            ":till": till,
            ":subject": subject,
            ":detail": detail,
        })?;
        Ok(())
    }
}

impl ExceptionStorage for Sqlite {
    fn exceptions(&self, limit: usize) -> Result<Vec<Exception>, Refused> {
        const SQL: &str = "SELECT id, at_ms, kind, till, subject, detail FROM exception WHERE closed_ms IS NULL
            ORDER BY at_ms DESC, id DESC LIMIT :limit";
        let read = |row: &Row<'_>| {
            Ok(Exception {
                id: row.get::<_, i64>("id")?.cast_unsigned(),
                at: row::at(row, "at_ms")?,
                kind: row.get("kind")?,
                till: row.get("till")?,
                subject: row.get("subject")?,
                detail: row.get("detail")?,
            })
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":limit": limit as i64 }, read)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn close_exception(&self, id: u64, by: &str, note: &str, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "UPDATE exception SET closed_ms = :now, closed_by = :by, note = :note
            WHERE id = :id AND closed_ms IS NULL";
        self.write(now, |write| {
            let named = named_params! { ":id": id.cast_signed(), ":by": by, ":note": note, ":now": now.utc_ms };
            match write.connection.execute(SQL, named)? {
                0 => Err(Refused::not_found("such exception that nobody has looked at")),
                _ => Ok(()),
            }
        })
    }
}
