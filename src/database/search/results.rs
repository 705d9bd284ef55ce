//! What a search has found so far: products in the order in which they are shown.

use super::index::{level_of, variant_of};
use super::query::{BY_PIECES, BY_WORDS, Query, code_of};
use super::tokens::each_token;
use super::{PIECE_CHARS_MIN, PIECES_CHECKED_MAX};
use crate::error::Failure;
use crate::fold::fold;
use crate::product::{Found, load};
use retail::{Gtin, Variant, Words};
use rusqlite::{Connection, named_params};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

/// Variants that are ranked, per result that is asked for: several may be of one product.
const CANDIDATES_PER_RESULT: usize = 3;
/// And at least so many.
const CANDIDATES_MIN: usize = 60;

/// What ranking has to know of a variant.
pub(crate) const CARD: &str = "SELECT variant.product, product_text.language, product_text.name
    FROM variant LEFT JOIN product_text ON product_text.product = variant.product WHERE variant.id = :variant";
/// The codes of a variant: GTINs, other codes, SKU.
pub(crate) const CODES_OF: &str = "SELECT gtin, NULL FROM barcode WHERE variant = :variant
    UNION ALL SELECT NULL, code FROM alias WHERE variant = :variant
    UNION ALL SELECT NULL, sku FROM variant WHERE id = :variant";

/// All variants of a product.
pub(crate) const SIBLINGS: &str = "SELECT id FROM variant WHERE product = :product ORDER BY id";

pub(super) struct Results<'a> {
    connection: &'a Connection,
    query: &'a Query,
    language: &'a str,
    limit: usize,
    /// The best variant of each product, in order.
    products: Vec<Shown>,
    seen: HashSet<i64>,
}

struct Shown {
    variant: i64,
    product: i64,
    /// Whether it is this variant that was meant, not any of the product.
    is_this_one: bool,
}

struct Card {
    variant: i64,
    product: i64,
    order: Order,
}

/// Smaller is better: what sold most; then the name that has what was typed in one piece, begins with it, has its words whole, is
/// short.
type Order = (Reverse<i64>, bool, bool, Reverse<usize>, usize, String);

impl<'a> Results<'a> {
    pub fn new(connection: &'a Connection, query: &'a Query, language: &'a str, limit: usize) -> Results<'a> {
        Results { connection, query, language, limit, products: Vec::new(), seen: HashSet::new() }
    }

    pub fn are_enough(&self) -> bool {
        self.products.len() >= self.limit
    }

    pub fn is_empty(&self) -> bool {
        self.products.is_empty()
    }

    fn candidates(&self) -> usize {
        self.limit.saturating_mul(CANDIDATES_PER_RESULT).max(CANDIDATES_MIN)
    }

    /// Puts a variant before everything else.
    pub fn add_first(&mut self, variant: i64) -> Result<(), Failure> {
        if let Some(card) = self.card(variant, 0)? {
            self.take(&card, true);
        }
        Ok(())
    }

    /// Adds what has all words as beginnings, those that have them whole among it however many there are.
    pub fn add_by_beginnings(&mut self, beginnings: &str, whole: &str) -> Result<(), Failure> {
        let mut rowids = self.by_words(beginnings)?;
        // Otherwise those with whole words are among these.
        if rowids.len() >= self.candidates() {
            rowids.extend(self.by_words(whole)?);
        }
        self.add(&rowids, false)
    }

    /// How many variants have these words.
    pub fn count(&self, query: &str) -> Result<usize, Failure> {
        Ok(self.by_words(query)?.len())
    }

    /// Adds what a query finds if words are mistyped after what is there. So many variants have the words as they are, to their end:
    /// these were most likely meant, unless as many have the other words.
    pub fn add_near(&mut self, query: &str, right: usize) -> Result<(), Failure> {
        let rowids = self.by_words(query)?;
        if rowids.len() < self.candidates().min(2 * right) {
            return Ok(());
        }
        self.add(&rowids, false)
    }

    fn by_words(&self, query: &str) -> Result<Vec<i64>, Failure> {
        let limit = self.candidates() as i64;
        let mut statement = self.connection.prepare_cached(BY_WORDS)?;
        let rowids = statement.query_map(named_params! { ":query": query, ":limit": limit }, |row| row.get(0))?;
        Ok(rowids.collect::<Result<_, _>>()?)
    }

    /// Adds variants one of whose codes has what was typed somewhere inside.
    pub fn add_by_piece(&mut self) -> Result<(), Failure> {
        let Some(pieces) = self.query.pieces() else { return Ok(()) };
        let is_one_piece = self.query.piece.chars().count() == PIECE_CHARS_MIN;
        let mut statement = self.connection.prepare_cached(BY_PIECES)?;
        let mut rows = statement.query(named_params! { ":query": pieces })?;
        let (mut rowids, mut checked) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            let rowid = row.get(0)?;
            // The index knows three characters at a time: what has all the parts may have them in different places.
            if is_one_piece || self.has_piece(variant_of(rowid))? {
                rowids.push(rowid);
            }
            checked += 1;
            if rowids.len() >= self.limit + self.limit / 2 || checked >= PIECES_CHECKED_MAX {
                break;
            }
        }
        self.add(&rowids, true)
    }

    fn has_piece(&self, variant: i64) -> Result<bool, Failure> {
        let mut statement = self.connection.prepare_cached(CODES_OF)?;
        let mut rows = statement.query(named_params! { ":variant": variant })?;
        while let Some(row) = rows.next()? {
            let gtin = row.get::<_, Option<i64>>(0)?.and_then(|number| Gtin::from_number(number.cast_unsigned()));
            let code = match (gtin, row.get::<_, Option<String>>(1)?) {
                (Some(gtin), _) => gtin.to_string(),
                (None, code) => code_of(&code.unwrap_or_default()),
            };
            if code.contains(&self.query.piece) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn add(&mut self, rowids: &[i64], is_this_one: bool) -> Result<(), Failure> {
        let mut cards = Vec::with_capacity(rowids.len());
        let variants: BTreeMap<i64, i64> = rowids.iter().map(|rowid| (variant_of(*rowid), level_of(*rowid))).collect();
        for (variant, level) in variants {
            cards.extend(self.card(variant, level)?);
        }
        cards.sort_by(|one, other| one.order.cmp(&other.order));
        cards.iter().for_each(|card| self.take(card, is_this_one));
        Ok(())
    }

    fn take(&mut self, card: &Card, is_this_one: bool) {
        if self.seen.insert(card.product) {
            self.products.push(Shown { variant: card.variant, product: card.product, is_this_one });
        }
    }

    fn card(&self, variant: i64, level: i64) -> Result<Option<Card>, Failure> {
        let mut statement = self.connection.prepare_cached(CARD)?;
        let mut rows = statement.query(named_params! { ":variant": variant })?;
        let (mut product, mut name) = (None, Words::default());
        while let Some(row) = rows.next()? {
            product = Some(row.get(0)?);
            if let (Some(language), Some(text)) = (row.get(1)?, row.get::<_, Option<String>>(2)?)
                && !text.is_empty()
            {
                name.0.insert(language, text);
            }
        }
        Ok(product.map(|product| Card { variant, product, order: self.order(level, name.in_language(self.language)) }))
    }

    fn order(&self, level: i64, name: &str) -> Order {
        let name = fold(name);
        let has_runs = self.query.unspaced.iter().all(|run| name.contains(run.as_str()));
        let words = &self.query.words;
        let whole = name.split_whitespace().filter(|word| words.iter().any(|typed| typed == word)).count();
        let first = words.first().or(self.query.unspaced.first());
        let begins = first.is_some_and(|first| name.trim_start().starts_with(first.as_str()));
        (Reverse(level), !has_runs, !begins, Reverse(whole), name.len(), name)
    }

    /// Reads the articles that are shown.
    pub fn load(&self) -> Result<Vec<Found>, Failure> {
        self.products.iter().take(self.limit).map(|shown| self.load_one(shown)).collect()
    }

    fn load_one(&self, shown: &Shown) -> Result<Found, Failure> {
        let mut found = load(self.connection, shown.variant, 1)?;
        if shown.is_this_one {
            return Ok(found);
        }
        let mut statement = self.connection.prepare_cached(SIBLINGS)?;
        let ids = statement.query_map(named_params! { ":product": shown.product }, |row| row.get(0))?;
        let ids: Vec<i64> = ids.collect::<Result<_, _>>()?;
        if ids.len() < 2 {
            return Ok(found);
        }
        let of_product = tokens_of(found.product.name.0.values().chain([&found.product.brand]));
        if self.query.words.iter().all(|word| begins(word, &of_product)) {
            found.variants = ids.len() as u32; // every one of them has the words
        } else {
            let variants = ids.into_iter().map(|id| Ok(load(self.connection, id, 1)?.variant));
            found.variants = self.fitting(&of_product, &variants.collect::<Result<Vec<_>, Failure>>()?);
        }
        Ok(found)
    }

    /// How many of a product's variants fit: all, unless a word is about options or SKUs and only some have it.
    fn fitting(&self, of_product: &[String], variants: &[Variant]) -> u32 {
        let of_variant =
            |variant: &Variant| tokens_of(variant.options.iter().map(|(_, value)| value).chain([&variant.sku.0]));
        let of_variants: Vec<Vec<String>> = variants.iter().map(of_variant).collect();
        let telling: Vec<&String> = self
            .query
            .words
            .iter()
            .filter(|word| !begins(word, of_product) && of_variants.iter().any(|tokens| begins(word, tokens)))
            .collect();
        let fits = |tokens: &&Vec<String>| telling.iter().all(|word| begins(word, tokens));
        of_variants.iter().filter(fits).count().max(1) as u32
    }
}

/// Whether a word begins one of these.
fn begins(word: &str, tokens: &[String]) -> bool {
    tokens.iter().any(|token| token.starts_with(word))
}

fn tokens_of<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut tokens = Vec::new();
    texts.for_each(|text| each_token(text, |token| tokens.push(token.to_owned())));
    tokens
}
