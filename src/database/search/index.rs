//! What the index holds of each variant, and under which number.

use super::query::code_of;
use super::tokens::each_token;
use super::typing_error::is_term;
use crate::error::Failure;
use crate::product::load;
use retail::{Product, Variant};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// Bits of a rowid that are the variant's.
const VARIANT_BITS: u32 = 32;

/// The index's number for a variant: what sells more comes first, and what never sold keeps its own small number.
pub(super) fn rowid_of(variant: i64, level: i64) -> i64 {
    variant - (level << VARIANT_BITS)
}

/// The variant a number of the index stands for.
pub(super) fn variant_of(rowid: i64) -> i64 {
    rowid & ((1 << VARIANT_BITS) - 1)
}

/// How well it sells.
pub(super) fn level_of(rowid: i64) -> i64 {
    (variant_of(rowid) - rowid) >> VARIANT_BITS
}

/// The words that a write brings, put into the list of words at its end: sorted, and each only once.
#[derive(Default)]
pub(crate) struct Terms(BTreeSet<String>);

impl Terms {
    fn take(&mut self, token: &str) {
        if is_term(token) && !self.0.contains(token) {
            self.0.insert(token.to_owned());
        }
    }

    /// Puts them into the list.
    pub(crate) fn store(self, connection: &Connection) -> Result<(), Failure> {
        const SQL: &str = "INSERT OR IGNORE INTO search_term (term) VALUES (:term)";
        let mut statement = connection.prepare_cached(SQL)?;
        for term in self.0 {
            statement.execute(named_params! { ":term": term })?;
        }
        Ok(())
    }
}

/// The level a SKU is indexed at.
pub(crate) const LEVEL: &str = "SELECT level FROM popularity WHERE sku = :sku";

/// Indexes a variant, instead of what was indexed for it before.
pub(crate) fn index(
    connection: &Connection,
    id: i64,
    product: &Product,
    variant: &Variant,
    is_new: bool,
    terms: &mut Terms,
) -> Result<(), Failure> {
    let params = named_params! { ":sku": variant.sku.0 };
    let level: Option<i64> = connection.prepare_cached(LEVEL)?.query_row(params, |row| row.get(0)).optional()?;
    let rowid = rowid_of(id, level.unwrap_or_default());
    if !is_new {
        forget(connection, rowid)?;
    }
    put(connection, rowid, product, variant, terms)
}

/// Takes a variant out of the index.
pub(super) fn forget(connection: &Connection, rowid: i64) -> Result<(), Failure> {
    const WORDS: &str = "DELETE FROM search_word WHERE rowid = :rowid";
    const CODES: &str = "DELETE FROM search_code WHERE rowid = :rowid";
    connection.prepare_cached(WORDS)?.execute(named_params! { ":rowid": rowid })?;
    connection.prepare_cached(CODES)?.execute(named_params! { ":rowid": rowid })?;
    Ok(())
}

/// Puts a variant into the index.
pub(super) fn put(
    connection: &Connection,
    rowid: i64,
    product: &Product,
    variant: &Variant,
    terms: &mut Terms,
) -> Result<(), Failure> {
    const WORDS: &str = "INSERT INTO search_word (rowid, words) VALUES (:rowid, :words)";
    const CODES: &str = "INSERT INTO search_code (rowid, codes) VALUES (:rowid, :codes)";
    let mut words = String::new();
    let names = product.name.0.values().chain([&product.brand]);
    for text in names.chain(variant.options.iter().map(|(_, value)| value)).chain([&variant.sku.0]) {
        each_token(text, |token| {
            words.push_str(token);
            words.push(' ');
            terms.take(token);
        });
    }
    connection.prepare_cached(WORDS)?.execute(named_params! { ":rowid": rowid, ":words": words })?;
    let gtins = variant.gtins.iter().map(ToString::to_string);
    let codes = gtins.chain(variant.codes.iter().chain([&variant.sku.0]).map(|code| code_of(code)));
    let codes: BTreeSet<String> = codes.collect();
    let codes = codes.into_iter().collect::<Vec<_>>().join(" ");
    connection.prepare_cached(CODES)?.execute(named_params! { ":rowid": rowid, ":codes": codes })?;
    Ok(())
}

/// Indexes every variant there is: the index was emptied.
pub(crate) fn index_all(connection: &Connection) -> Result<(), Failure> {
    const ALL: &str = "SELECT id FROM variant ORDER BY id";
    let mut statement = connection.prepare(ALL)?;
    let mut rows = statement.query([])?;
    let mut terms = Terms::default();
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        let found = load(connection, id, 1)?;
        index(connection, id, &found.product, &found.variant, true, &mut terms)?;
    }
    terms.store(connection)
}

/// Pages one step of putting the index together writes, more or less: a write of some ten milliseconds.
const STEP_PAGES: i64 = 1_000;

/// Puts the parts together of which many writes have made the index, a step at a time: each question looks into every part. Whether
/// there may be more to do. The first step says that all parts are meant, small ones and large ones.
pub(crate) fn put_together(connection: &Connection, is_first: bool) -> Result<bool, Failure> {
    const WORDS: &str = "INSERT INTO search_word (search_word, rank) VALUES ('merge', :pages)";
    const CODES: &str = "INSERT INTO search_code (search_code, rank) VALUES ('merge', :pages)";
    let pages = if is_first { -STEP_PAGES } else { STEP_PAGES };
    let before = connection.total_changes();
    for sql in [WORDS, CODES] {
        connection.prepare_cached(sql)?.execute(named_params! { ":pages": pages })?;
    }
    // A step that found nothing to do still counts as a change, of each index (FTS5, "The 'merge' Command").
    Ok(connection.total_changes() - before > 2)
}

/// Empties the index.
pub(crate) fn forget_all(connection: &Connection) -> Result<(), Failure> {
    const WORDS: &str = "INSERT INTO search_word (search_word) VALUES ('delete-all')";
    const CODES: &str = "INSERT INTO search_code (search_code) VALUES ('delete-all')";
    const TERMS: &str = "DELETE FROM search_term";
    for sql in [WORDS, CODES, TERMS] {
        connection.execute(sql, [])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sells_more_has_the_smaller_number() {
        for (variant, level) in [(1, 0), (1, 1), (4_294_967_295, 0), (4_294_967_295, 65_535), (77, 200)] {
            let rowid = rowid_of(variant, level);
            assert_eq!((variant_of(rowid), level_of(rowid)), (variant, level));
        }
        assert!(rowid_of(9, 3) < rowid_of(1, 2) && rowid_of(1, 2) < rowid_of(2, 2) && rowid_of(2, 1) < rowid_of(1, 0));
    }
}
