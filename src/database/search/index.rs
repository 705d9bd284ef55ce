//! What the index holds of each variant, and under which number.

use super::query::code_of;
use super::tokens::each_token;
use super::typing_error::is_term;
use crate::error::Failure;
use crate::product::load;
use retail::{Product, Variant};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::{BTreeMap, BTreeSet};

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

/// What a write brings to the index, put into it at the write's end, in order. Every statement that may be undone on its own (one with a
/// trigger, say) makes the index write out what it was given so far as a part of its own: between the statements of each article that
/// would be two parts an article.
#[derive(Default)]
pub(crate) struct Entries {
    /// By number of the index.
    articles: BTreeMap<i64, Entry>,
    /// Words for the list of words: sorted, and each only once.
    terms: BTreeSet<String>,
}

struct Entry {
    /// Whether something else is indexed under its number.
    is_known: bool,
    words: String,
    codes: String,
}

impl Entries {
    /// Puts them into the index and the list of words.
    pub(crate) fn store(self, connection: &Connection) -> Result<(), Failure> {
        const WORDS: &str = "INSERT INTO search_word (rowid, words) VALUES (:rowid, :words)";
        const CODES: &str = "INSERT INTO search_code (rowid, codes) VALUES (:rowid, :codes)";
        const TERM: &str = "INSERT OR IGNORE INTO search_term (term) VALUES (:term)";
        let (mut words, mut codes) = (connection.prepare_cached(WORDS)?, connection.prepare_cached(CODES)?);
        for (rowid, entry) in self.articles {
            if entry.is_known {
                forget(connection, rowid)?;
            }
            words.execute(named_params! { ":rowid": rowid, ":words": entry.words })?;
            codes.execute(named_params! { ":rowid": rowid, ":codes": entry.codes })?;
        }
        let mut statement = connection.prepare_cached(TERM)?;
        for term in self.terms {
            statement.execute(named_params! { ":term": term })?;
        }
        Ok(())
    }

    /// Takes a variant in, instead of what was taken in for it before.
    pub(super) fn take(&mut self, rowid: i64, product: &Product, variant: &Variant, is_known: bool) {
        let mut words = String::new();
        let names = product.name.0.values().chain([&product.brand]);
        let mut add = |text: &str, is_of_words: bool| {
            each_token(text, |token| {
                words.push_str(token);
                words.push(' ');
                if is_of_words && is_term(token) && !self.terms.contains(token) {
                    self.terms.insert(token.to_owned());
                }
            });
        };
        names.chain(variant.options.iter().map(|(_, value)| value)).for_each(|text| add(text, true));
        // No word is meant to be a part of a SKU: "pain" isn't PAN-12.
        add(&variant.sku.0, false);
        let gtins = variant.gtins.iter().map(ToString::to_string);
        let codes = gtins.chain(variant.codes.iter().chain([&variant.sku.0]).map(|code| code_of(code)));
        let codes: BTreeSet<String> = codes.collect();
        let codes = codes.into_iter().collect::<Vec<_>>().join(" ");
        // What the same write took in before isn't in the index yet.
        let is_known = self.articles.get(&rowid).map_or(is_known, |entry| entry.is_known);
        self.articles.insert(rowid, Entry { is_known, words, codes });
    }
}

/// The level a SKU is indexed at.
pub(crate) const LEVEL: &str = "SELECT level FROM popularity WHERE sku = :sku";

/// Indexes a variant when the write ends, instead of what was indexed for it before.
pub(crate) fn index(
    connection: &Connection,
    id: i64,
    product: &Product,
    variant: &Variant,
    is_new: bool,
    entries: &mut Entries,
) -> Result<(), Failure> {
    let params = named_params! { ":sku": variant.sku.0 };
    let level: Option<i64> = connection.prepare_cached(LEVEL)?.query_row(params, |row| row.get(0)).optional()?;
    entries.take(rowid_of(id, level.unwrap_or_default()), product, variant, !is_new);
    Ok(())
}

/// Takes a variant out of the index for good.
pub(crate) fn remove(connection: &Connection, variant: i64, sku: &str) -> Result<(), Failure> {
    let level: Option<i64> =
        connection.prepare_cached(LEVEL)?.query_row(named_params! { ":sku": sku }, |row| row.get(0)).optional()?;
    forget(connection, rowid_of(variant, level.unwrap_or_default()))
}

/// Takes a variant out of the index.
pub(super) fn forget(connection: &Connection, rowid: i64) -> Result<(), Failure> {
    const WORDS: &str = "DELETE FROM search_word WHERE rowid = :rowid";
    const CODES: &str = "DELETE FROM search_code WHERE rowid = :rowid";
    connection.prepare_cached(WORDS)?.execute(named_params! { ":rowid": rowid })?;
    connection.prepare_cached(CODES)?.execute(named_params! { ":rowid": rowid })?;
    Ok(())
}

/// Articles taken in at a time, so that the memory stays bounded however many there are.
const TAKEN_MAX: usize = 2_000;

/// Indexes every variant there is: the index was emptied.
pub(crate) fn index_all(connection: &Connection) -> Result<(), Failure> {
    const ALL: &str = "SELECT id FROM variant ORDER BY id";
    let mut statement = connection.prepare(ALL)?;
    let mut rows = statement.query([])?;
    let mut entries = Entries::default();
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        let found = load(connection, id, 1)?;
        index(connection, id, &found.product, &found.variant, true, &mut entries)?;
        if entries.articles.len() >= TAKEN_MAX {
            std::mem::take(&mut entries).store(connection)?;
        }
    }
    entries.store(connection)
}

/// Pages one step of putting the index together writes, more or less: a write of some ten milliseconds.
const STEP_PAGES: i64 = 1_000;

/// Puts the parts together of which many writes have made the index, a step at a time: each question looks into every part. Whether
/// there may be more to do. A first step with `all` says that all parts are meant, small ones and large ones, so that the whole index
/// is written anew. Otherwise a few parts of one size become one of the next.
pub(crate) fn put_together(connection: &Connection, all: bool) -> Result<bool, Failure> {
    const WORDS: &str = "INSERT INTO search_word (search_word, rank) VALUES ('merge', :pages)";
    const CODES: &str = "INSERT INTO search_code (search_code, rank) VALUES ('merge', :pages)";
    let pages = if all { -STEP_PAGES } else { STEP_PAGES };
    let before = connection.total_changes();
    for sql in [WORDS, CODES] {
        connection.prepare_cached(sql)?.execute(named_params! { ":pages": pages })?;
    }
    // A step that found nothing to do still counts as a change, of each index (FTS5, "The 'merge' Command").
    Ok(connection.total_changes() - before > 2)
}

/// Whether so many articles are most of the catalogue.
pub(crate) fn are_most(connection: &Connection, articles: u64) -> Result<bool, Failure> {
    const LAST: &str = "SELECT coalesce(max(id), 0) FROM variant";
    let last: i64 = connection.prepare_cached(LAST)?.query_row([], |row| row.get(0))?;
    Ok(articles.saturating_mul(2) >= last.unsigned_abs())
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
