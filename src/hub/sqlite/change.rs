//! Rows of scopes: putting entries, reading what changed, epochs of the hub.

use super::row::json;
use super::{Sqlite, Write, file, till};
use crate::{ChangeStorage, Listener, Refused, Whole};
use protocol::{Change, ChangePage, Cursor, Head, PAGE_MAX, Poke, SetHash, Subscription, scopes};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::PoisonError;

/// Scopes as a write has them so far.
pub(super) type Scopes = BTreeMap<String, Scope>;

/// A scope as a write has it so far.
#[derive(Clone, Copy, Default)]
pub(super) struct Scope {
    head: u64,
    sum: SetHash,
    is_changed: bool,
}

impl Write<'_> {
    /// Puts an entry in; one that is there with the same body stays where it is.
    pub(super) fn put(&self, scope: &str, kind: &str, key: &str, body: &impl Serialize) -> Result<(), Refused> {
        self.change(scope, kind, key, Some(json(body)?))
    }

    /// Takes an entry out; its removal stays for those who have read it.
    pub(super) fn remove(&self, scope: &str, kind: &str, key: &str) -> Result<(), Refused> {
        self.change(scope, kind, key, None)
    }

    fn change(&self, scope: &str, kind: &str, key: &str, body: Option<String>) -> Result<(), Refused> {
        const FOUND: &str = "SELECT body FROM change WHERE scope = :scope AND kind = :kind AND key = :key";
        const LEAVE: &str = "DELETE FROM change WHERE scope = :scope AND kind = :kind AND key = :key";
        const ENTER: &str = "INSERT INTO change (scope, pos, kind, key, body, removed_ms)
            VALUES (:scope, :pos, :kind, :key, :body, :removed)";
        let named = named_params! { ":scope": scope, ":kind": kind, ":key": key };
        let found: Option<Option<String>> =
            self.connection.prepare_cached(FOUND)?.query_row(named, |row| row.get(0)).optional()?;
        if found.as_ref() == Some(&body) || (found.is_none() && body.is_none()) {
            return Ok(());
        }
        if found.is_some() {
            self.connection.prepare_cached(LEAVE)?.execute(named)?;
        }
        let mut state = self.scope(scope)?;
        state.head += 1;
        state.is_changed = true;
        if let Some(old) = found.flatten() {
            state.sum = state.sum.without(SetHash::of(kind, key, &old));
        }
        if let Some(new) = &body {
            state.sum = state.sum.with(SetHash::of(kind, key, new));
        }
        self.scopes.borrow_mut().insert(scope.to_owned(), state);
        self.connection.prepare_cached(ENTER)?.execute(named_params! {
            ":scope": scope,
            ":pos": state.head.cast_signed(),
            ":kind": kind,
            ":key": key,
            ":body": body,
            ":removed": body.is_none().then_some(self.now.utc_ms),
        })?;
        Ok(())
    }

    fn scope(&self, name: &str) -> Result<Scope, Refused> {
        if let Some(state) = self.scopes.borrow().get(name) {
            return Ok(*state);
        }
        let found = head_of(self.connection, name)?;
        Ok(Scope { head: found.head, sum: found.sum, is_changed: false })
    }

    /// Writes how far each scope has come; returns what has to be told.
    pub(super) fn finish(&self) -> Result<Vec<Poke>, Refused> {
        const SQL: &str = "INSERT INTO scope (name, head, sum) VALUES (:name, :head, :sum)
            ON CONFLICT (name) DO UPDATE SET head = excluded.head, sum = excluded.sum";
        let mut pokes = Vec::new();
        for (name, state) in self.scopes.borrow().iter().filter(|(_, state)| state.is_changed) {
            self.connection.prepare_cached(SQL)?.execute(named_params! {
                ":name": name,
                ":head": state.head.cast_signed(),
                ":sum": state.sum.0.to_be_bytes(),
            })?;
            pokes.push(Poke { hub_epoch: epoch(self.connection)?, scope: name.clone(), head: state.head });
        }
        Ok(pokes)
    }
}

/// How far a scope has come, on the disk.
#[derive(Default)]
struct ScopeRow {
    head: u64,
    sum: SetHash,
    forgotten: u64,
}

fn head_of(connection: &Connection, scope: &str) -> Result<ScopeRow, Refused> {
    const SQL: &str = "SELECT head, sum, forgotten FROM scope WHERE name = :name";
    let row = |row: &Row<'_>| {
        Ok(ScopeRow {
            head: row.get::<_, i64>(0)?.cast_unsigned(),
            sum: SetHash(u128::from_be_bytes(row.get(1)?)),
            forgotten: row.get::<_, i64>(2)?.cast_unsigned(),
        })
    };
    let found = connection.prepare_cached(SQL)?.query_row(named_params! { ":name": scope }, row).optional()?;
    Ok(found.unwrap_or_default())
}

pub(super) fn epoch(connection: &Connection) -> Result<String, Refused> {
    Ok(connection.prepare_cached("SELECT epoch FROM hub")?.query_row([], |row| row.get(0))?)
}

/// Whether what follows a cursor can be told from here.
fn check_cursor(connection: &Connection, scope: &str, cursor: &Cursor, head: u64) -> Result<(), Refused> {
    const SQL: &str = "SELECT head FROM ended_epoch WHERE epoch = :epoch AND scope = :scope";
    if cursor.pos == 0 {
        return Ok(());
    }
    let known = if cursor.hub_epoch == epoch(connection)? {
        head
    } else {
        let named = named_params! { ":epoch": cursor.hub_epoch, ":scope": scope };
        let found: Option<i64> = connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
        found.unwrap_or_default().cast_unsigned()
    };
    if cursor.pos > known { Err(Refused::EpochChanged { scope: scope.to_owned() }) } else { Ok(()) }
}

fn change(row: &Row<'_>) -> rusqlite::Result<Change> {
    Ok(Change { pos: row.get::<_, i64>(0)?.cast_unsigned(), kind: row.get(1)?, key: row.get(2)?, body: row.get(3)? })
}

impl ChangeStorage for Sqlite {
    fn epoch(&self) -> Result<String, Refused> {
        self.read(epoch)
    }

    fn new_epoch(&self, now: Moment) -> Result<String, Refused> {
        const END: &str = "INSERT OR IGNORE INTO ended_epoch (epoch, scope, head) SELECT :epoch, name, head FROM scope";
        const BEGIN: &str = "UPDATE hub SET epoch = :epoch";
        let next = file::drawn()?;
        self.write(now, |write| {
            write.connection.execute(END, named_params! { ":epoch": epoch(write.connection)? })?;
            write.connection.execute(BEGIN, named_params! { ":epoch": next })?;
            Ok(())
        })?;
        Ok(next)
    }

    fn listen(&self, listener: Listener) {
        *self.listener.write().unwrap_or_else(PoisonError::into_inner) = Some(listener);
    }

    fn subscription(&self, till: &str, now: Moment) -> Result<Subscription, Refused> {
        self.read(|connection| {
            let names = scopes_of(connection, till)?;
            let heads = names.into_iter().map(|scope| {
                let head = head_of(connection, &scope)?.head;
                Ok(Head { scope, head })
            });
            let scopes = heads.collect::<Result<_, Refused>>()?;
            Ok(Subscription { hub_epoch: epoch(connection)?, now: now.to_string(), scopes })
        })
    }

    fn may_read(&self, till: &str, scope: &str) -> Result<bool, Refused> {
        self.read(|connection| Ok(scopes_of(connection, till)?.iter().any(|name| name == scope)))
    }

    fn changes(&self, scope: &str, cursor: &Cursor, limit: usize) -> Result<ChangePage, Refused> {
        const SQL: &str = "SELECT pos, kind, key, body FROM change WHERE scope = :scope AND pos > :after
            ORDER BY pos LIMIT :limit";
        let limit = limit.clamp(1, PAGE_MAX);
        self.read(|connection| {
            let ScopeRow { head, sum, forgotten } = head_of(connection, scope)?;
            check_cursor(connection, scope, cursor, head)?;
            let is_begun_anew = cursor.pos == 0 || self.is_begun_anew(scope, cursor.pos);
            if cursor.pos < forgotten && !is_begun_anew {
                return Err(Refused::CursorGone { scope: scope.to_owned() });
            }
            let mut statement = connection.prepare_cached(SQL)?;
            let after = cursor.pos.cast_signed();
            let named = named_params! { ":scope": scope, ":after": after, ":limit": limit as i64 };
            let changes = statement.query_map(named, change)?.collect::<Result<Vec<_>, _>>()?;
            let through = match changes.last() {
                Some(last) if changes.len() == limit => last.pos,
                _ => head,
            };
            if through < forgotten && is_begun_anew {
                let mut begun = self.begun_anew.lock().unwrap_or_else(PoisonError::into_inner);
                begun.insert((scope.to_owned(), through));
            }
            let mut page = ChangePage {
                hub_epoch: epoch(connection)?,
                scope: scope.to_owned(),
                after: cursor.pos,
                through,
                head,
                changes,
                sum: (through == head).then_some(sum),
                checksum: protocol::Hash::default(),
            };
            page.checksum = page.digest();
            Ok(page)
        })
    }

    fn head(&self, scope: &str) -> Result<u64, Refused> {
        self.read(|connection| Ok(head_of(connection, scope)?.head))
    }

    fn whole(&self, scope: &str, each: &mut dyn FnMut(Change) -> Result<(), Refused>) -> Result<Whole, Refused> {
        const SQL: &str =
            "SELECT pos, kind, key, body FROM change WHERE scope = :scope AND body IS NOT NULL ORDER BY pos";
        self.read(|connection| {
            let ScopeRow { head, sum, .. } = head_of(connection, scope)?;
            let mut statement = connection.prepare_cached(SQL)?;
            for found in statement.query_map(named_params! { ":scope": scope }, change)? {
                each(found?)?;
            }
            Ok(Whole { hub_epoch: epoch(connection)?, pos: head, sum })
        })
    }

    fn entry(&self, scope: &str, kind: &str, key: &str) -> Result<Option<Change>, Refused> {
        self.read(|connection| entry(connection, scope, kind, key))
    }

    fn entries(&self, scope: &str, kind: &str, after: &str, limit: usize) -> Result<Vec<Change>, Refused> {
        const SQL: &str = "SELECT pos, kind, key, body FROM change
            WHERE scope = :scope AND kind = :kind AND key > :after AND body IS NOT NULL ORDER BY key LIMIT :limit";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let named = named_params! { ":scope": scope, ":kind": kind, ":after": after, ":limit": limit as i64 };
            Ok(statement.query_map(named, change)?.collect::<Result<_, _>>()?)
        })
    }

    fn count(&self, scope: &str, kind: &str) -> Result<u64, Refused> {
        const SQL: &str = "SELECT count(*) FROM change WHERE scope = :scope AND kind = :kind AND body IS NOT NULL";
        self.read(|connection| {
            let named = named_params! { ":scope": scope, ":kind": kind };
            let count: i64 = connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0))?;
            Ok(count.cast_unsigned())
        })
    }

    fn forget_removals(&self, before: Moment) -> Result<u64, Refused> {
        const NOTE: &str = "UPDATE scope SET forgotten = max(forgotten, coalesce((SELECT max(pos) FROM change
            WHERE change.scope = scope.name AND removed_ms < :before), 0))";
        const FORGET: &str = "DELETE FROM change WHERE removed_ms < :before";
        let forgotten = self.write(before, |write| {
            let named = named_params! { ":before": before.utc_ms };
            write.connection.execute(NOTE, named)?;
            Ok(write.connection.execute(FORGET, named)?)
        })?;
        if forgotten > 0 {
            self.begun_anew.lock().unwrap_or_else(PoisonError::into_inner).clear();
        }
        Ok(forgotten as u64)
    }
}

impl Sqlite {
    fn is_begun_anew(&self, scope: &str, pos: u64) -> bool {
        let begun = self.begun_anew.lock().unwrap_or_else(PoisonError::into_inner);
        begun.contains(&(scope.to_owned(), pos))
    }
}

pub(super) fn entry(connection: &Connection, scope: &str, kind: &str, key: &str) -> Result<Option<Change>, Refused> {
    const SQL: &str = "SELECT pos, kind, key, body FROM change
        WHERE scope = :scope AND kind = :kind AND key = :key AND body IS NOT NULL";
    let named = named_params! { ":scope": scope, ":kind": kind, ":key": key };
    Ok(connection.prepare_cached(SQL)?.query_row(named, change).optional()?)
}

/// The scope of something that each store has its own of.
pub(super) fn scope_of(what: &str, place: &str) -> String {
    [what, "/", place].concat()
}

fn scopes_of(connection: &Connection, id: &str) -> Result<Vec<String>, Refused> {
    let till = till::till(connection, id)?;
    let place = super::place::store(connection, &till.identity.store)?;
    let store = &till.identity.store;
    Ok(vec![
        scope_of(scopes::ORDERS, store),
        scope_of(scopes::SETTINGS, id),
        scope_of(scopes::PEOPLE, store),
        scope_of(scopes::PRICES, store),
        scope_of(scopes::PROMOTIONS, store),
        scope_of(scopes::PACKS, country_of(&place.place.country)),
        scopes::CATALOGUE.to_owned(),
        scope_of(scopes::CUSTOMERS, &till.identity.legal_entity),
        scopes::STOCK.to_owned(),
    ])
}

/// The country of a country and region: `US` of `US-NY`.
pub(super) fn country_of(country: &str) -> &str {
    country.split('-').next().unwrap_or(country)
}
