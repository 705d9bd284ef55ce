//! Rows of uploads: each with the hash of what it said and what became of it.

use super::{Sqlite, Write, customer, order, price, product, refund, row, sale};
use crate::{PriceReach, Refused, UploadStorage};
use protocol::{Hash, NewUpload, PART_MAX, Price, RowReply, RowResult, Upload, UploadKind, UploadPart, UploadReply};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

fn find(connection: &Connection, id: Uuid) -> Result<Upload, Refused> {
    const SQL: &str = "SELECT what, legal_entity, next, refused FROM upload WHERE id = :id";
    let read = |row: &Row<'_>| {
        let (next, refused): (i64, i64) = (row.get(2)?, row.get(3)?);
        Ok((row.get::<_, String>(0)?, row.get(1)?, next.cast_unsigned(), refused.cast_unsigned()))
    };
    let found = connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id.to_string() }, read).optional()?;
    let (what, legal_entity, next, refused) = found.ok_or_else(|| Refused::not_found("such upload"))?;
    Ok(Upload { new: NewUpload { id, what: row::named(&what)?, legal_entity }, next, refused })
}

fn begin(write: &Write<'_>, new: &NewUpload) -> Result<Upload, Refused> {
    const SQL: &str = "INSERT INTO upload (id, what, legal_entity, next, refused, begun_ms)
        VALUES (:id, :what, :entity, 0, 0, :now)";
    match find(write.connection, new.id) {
        Ok(known) if known.new == *new => return Ok(known),
        Ok(_) => return Err(Refused::malformed("this upload was something else")),
        Err(Refused::NotFound { .. }) => {}
        Err(refused) => return Err(refused),
    }
    if new.what == UploadKind::Customers && new.legal_entity.is_empty() {
        return Err(Refused::malformed("customers belong to a company: name it"));
    }
    write.connection.execute(
        SQL,
        named_params! {
            ":id": new.id.to_string(),
            ":what": row::name(&new.what)?,
            ":entity": new.legal_entity,
            ":now": write.now.utc_ms,
        },
    )?;
    Ok(Upload { new: new.clone(), next: 0, refused: 0 })
}

fn hash_of(value: &Value) -> Hash {
    Hash(Sha256::digest(value.to_string()).into())
}

fn take(write: &Write<'_>, id: Uuid, part: &UploadPart) -> Result<UploadReply, Refused> {
    const ADVANCE: &str = "UPDATE upload SET next = :next, refused = refused + :refused WHERE id = :id";
    if part.rows.len() > PART_MAX {
        return Err(Refused::TooLarge { what: format!("a part has {PART_MAX} rows at most") });
    }
    let upload = find(write.connection, id)?;
    if part.first > upload.next {
        return Err(Refused::Gap { expected: upload.next });
    }
    let mut reply = UploadReply { next: upload.next, results: Vec::new() };
    let mut refused = 0;
    for (number, value) in (part.first..).zip(&part.rows) {
        let result = match number < upload.next {
            true => known(write, id, number, &hash_of(value))?,
            false => {
                let result = enter(write, &upload.new, number, value)?;
                reply.next = number + 1;
                refused += i64::from(result.result == RowResult::Refused);
                result
            }
        };
        reply.results.push(result);
    }
    let named = named_params! { ":id": id.to_string(), ":next": reply.next.cast_signed(), ":refused": refused };
    write.connection.prepare_cached(ADVANCE)?.execute(named)?;
    Ok(reply)
}

/// What was answered for a row that is here; it has to be the one that is here.
fn known(write: &Write<'_>, id: Uuid, number: u64, hash: &Hash) -> Result<RowReply, Refused> {
    const SQL: &str = "SELECT hash, detail FROM upload_row WHERE upload = :id AND number = :number";
    let read = |row: &Row<'_>| Ok((row::hash(row, "hash")?, row.get::<_, Option<String>>("detail")?));
    let named = named_params! { ":id": id.to_string(), ":number": number.cast_signed() };
    let (found, detail) = write.connection.prepare_cached(SQL)?.query_row(named, read)?;
    if found != *hash {
        return Err(Refused::Altered { seq: number, what: "this row said something else before".to_owned() });
    }
    Ok(reply_of(number, detail))
}

fn reply_of(row: u64, detail: Option<String>) -> RowReply {
    let result = if detail.is_none() { RowResult::Taken } else { RowResult::Refused };
    RowReply { row, result, detail: detail.unwrap_or_default() }
}

/// Gives a row its effect, all of it or nothing. Only the disk's failures go through; all else refuses the row.
fn enter(write: &Write<'_>, upload: &NewUpload, number: u64, value: &Value) -> Result<RowReply, Refused> {
    const SQL: &str = "INSERT INTO upload_row (upload, number, hash, detail) VALUES (:id, :number, :hash, :detail)";
    let before = write.scopes.borrow().clone();
    write.connection.execute_batch("SAVEPOINT row")?;
    let detail = match effect(write, upload, value) {
        Ok(()) => {
            write.connection.execute_batch("RELEASE row")?;
            None
        }
        Err(refused @ Refused::Storage { .. }) => return Err(refused),
        Err(refused) => {
            write.connection.execute_batch("ROLLBACK TO row; RELEASE row")?;
            *write.scopes.borrow_mut() = before;
            Some(refused.to_string())
        }
    };
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": upload.id.to_string(),
        ":number": number.cast_signed(),
        ":hash": hash_of(value).0,
        ":detail": detail,
    })?;
    Ok(reply_of(number, detail))
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, Refused> {
    T::deserialize(value).map_err(|error| Refused::malformed(error.to_string()))
}

fn effect(write: &Write<'_>, upload: &NewUpload, value: &Value) -> Result<(), Refused> {
    match upload.what {
        UploadKind::Customers => customer::merge(write, &upload.legal_entity, &read(value)?),
        UploadKind::Products => product::put(write, &read(value)?),
        UploadKind::Orders => order::put(write, &read(value)?).map(drop),
        UploadKind::Refunds => refund::put(write, &read(value)?).map(drop),
        UploadKind::Sales => sale::put_other(write, &read(value)?).map(drop),
        UploadKind::Prices => {
            let price: Price = read(value)?;
            let reach = price.store.clone().map_or(PriceReach::Global, PriceReach::Store);
            price::put(write, &reach, std::slice::from_ref(&price))
        }
    }
}

impl UploadStorage for Sqlite {
    fn begin_upload(&self, new: &NewUpload, now: Moment) -> Result<Upload, Refused> {
        self.write(now, |write| begin(write, new))
    }

    fn upload(&self, id: Uuid) -> Result<Upload, Refused> {
        self.read(|connection| find(connection, id))
    }

    fn take_rows(&self, id: Uuid, part: &UploadPart, now: Moment) -> Result<UploadReply, Refused> {
        self.write(now, |write| take(write, id, part))
    }

    fn upload_results(&self, id: Uuid, from: u64, only_refused: bool, limit: usize) -> Result<Vec<RowReply>, Refused> {
        const SQL: &str = "SELECT number, detail FROM upload_row WHERE upload = :id AND number >= :from
            AND (NOT :refused OR detail IS NOT NULL) ORDER BY number LIMIT :limit";
        self.read(|connection| {
            find(connection, id)?;
            let mut statement = connection.prepare_cached(SQL)?;
            let named = named_params! {
                ":id": id.to_string(), ":from": from.cast_signed(), ":refused": only_refused, ":limit": limit as i64,
            };
            let read = |row: &Row<'_>| Ok(reply_of(row.get::<_, i64>(0)?.cast_unsigned(), row.get(1)?));
            Ok(statement.query_map(named, read)?.collect::<Result<_, _>>()?)
        })
    }
}
