//! Products, variants and their codes: looked up by scan, browsed by category, written by imports.

pub(crate) mod browsing;
pub(crate) mod details;

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader, price, search};
use retail::{Category, Duties, Gtin, Price, Product, Sku, Unit, Variant, Words};
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};
use std::hash::{DefaultHasher, Hash, Hasher};

/// An article that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What is sold.
    pub variant: Variant,
    /// The product it belongs to.
    pub product: Product,
    /// For how many variants of the product this one stands: above one, somebody has to choose.
    pub variants: u32,
}

/// One article of a catalogue, as an import brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueRow {
    /// The product; several rows may share it, and then the last one describes it.
    pub product: Product,
    /// The variant. Its SKU tells whether it is already there.
    pub variant: Variant,
    /// All its prices.
    pub prices: Vec<Price>,
}

/// A code that already stands for another article: the row was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeTaken {
    /// Which of the rows, from 0.
    pub row: usize,
    /// The code.
    pub code: String,
    /// The article it stands for.
    pub sku: Sku,
}

impl Reader {
    /// The article a scanned or typed code stands for: by GTIN, most likely first, then by other code, then by SKU.
    pub fn find_by_code(&self, codes: &[Gtin], text: &str) -> Result<Option<Found>, DatabaseError> {
        self.read(DataFile::Catalogue, |connection| {
            for gtin in codes {
                let params = named_params! { ":gtin": gtin.number().cast_signed() };
                let found = load_first(connection, LOAD_BY_GTIN, params)?;
                if found.is_some() {
                    return Ok(found);
                }
            }
            for sql in [LOAD_BY_ALIAS, LOAD_BY_SKU] {
                let found = load_first(connection, sql, named_params! { ":code": text })?;
                if found.is_some() {
                    return Ok(found);
                }
            }
            Ok(None)
        })
    }

    /// The article with this SKU.
    pub fn variant(&self, sku: &Sku) -> Result<Option<Found>, DatabaseError> {
        self.find_by_code(&[], &sku.0).map(|found| found.filter(|found| found.variant.sku == *sku))
    }

    /// All variants of a product.
    pub fn variants_of(&self, product: &str) -> Result<Vec<Variant>, DatabaseError> {
        self.read(DataFile::Catalogue, |connection| {
            let ids = ids_of(connection, product)?;
            ids.into_iter().map(|id| Ok(load(connection, id, 1)?.variant)).collect()
        })
    }
}

pub(crate) const BY_GTIN: &str = "SELECT variant FROM barcode WHERE gtin = :gtin";
pub(crate) const BY_ALIAS: &str = "SELECT variant FROM alias WHERE code = :code";
pub(crate) const BY_SKU: &str = "SELECT id FROM variant WHERE sku = :code";
pub(crate) const VARIANTS_OF: &str = "SELECT variant.id FROM product JOIN variant ON variant.product = product.id
    WHERE product.code = :product ORDER BY variant.id";

/// An article's own row with its product's, by whatever names it: the same columns each time.
pub(crate) const LOAD: &str =
    "SELECT variant.id, variant.sku, variant.unit, variant.tax_category, variant.has_open_price,
        product.id, product.code, product.brand, product.category, product.picture, variant.levies,
        variant.age, variant.needs_serial, variant.linked
    FROM variant JOIN product ON product.id = variant.product WHERE variant.id = :variant";
pub(crate) const LOAD_BY_GTIN: &str =
    "SELECT variant.id, variant.sku, variant.unit, variant.tax_category, variant.has_open_price,
        product.id, product.code, product.brand, product.category, product.picture, variant.levies,
        variant.age, variant.needs_serial, variant.linked
    FROM barcode JOIN variant ON variant.id = barcode.variant JOIN product ON product.id = variant.product
    WHERE barcode.gtin = :gtin";
pub(crate) const LOAD_BY_ALIAS: &str =
    "SELECT variant.id, variant.sku, variant.unit, variant.tax_category, variant.has_open_price,
        product.id, product.code, product.brand, product.category, product.picture, variant.levies,
        variant.age, variant.needs_serial, variant.linked
    FROM alias JOIN variant ON variant.id = alias.variant JOIN product ON product.id = variant.product
    WHERE alias.code = :code";
pub(crate) const LOAD_BY_SKU: &str =
    "SELECT variant.id, variant.sku, variant.unit, variant.tax_category, variant.has_open_price,
        product.id, product.code, product.brand, product.category, product.picture, variant.levies,
        variant.age, variant.needs_serial, variant.linked
    FROM variant JOIN product ON product.id = variant.product WHERE variant.sku = :code";

/// Everything an article has several of, in one statement: the names of its product, its options, GTINs and other codes. The first
/// column tells them apart.
pub(crate) const PARTS: &str = "SELECT 0, language, name, description FROM product_text WHERE product = :product
    UNION ALL SELECT 1, name, value, position FROM variant_option WHERE variant = :variant
    UNION ALL SELECT 2, gtin, NULL, NULL FROM barcode WHERE variant = :variant
    UNION ALL SELECT 3, code, NULL, NULL FROM alias WHERE variant = :variant";
pub(crate) const TEXTS: &str = "SELECT language, name, description FROM product_text WHERE product = :id";

/// Reads a variant with its product and codes.
pub(crate) fn load(connection: &Connection, variant: i64, variants: u32) -> Result<Found, Failure> {
    let found = load_first(connection, LOAD, named_params! { ":variant": variant })?;
    let found = found.ok_or_else(|| Failure::Unreadable(["variant ", &variant.to_string(), " has gone"].concat()))?;
    Ok(Found { variants, ..found })
}

/// Reads the article that one of the statements `LOAD` finds. Its row stays open while its parts are read, so that all are of one
/// transaction.
fn load_first(
    connection: &Connection,
    sql: &'static str,
    params: &[(&str, &dyn ToSql)],
) -> Result<Option<Found>, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (variant, product): (i64, i64) = (row.get(0)?, row.get(5)?);
    let code: String = row.get(6)?;
    let unit = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
    let mut found = Found {
        variant: Variant {
            sku: Sku(row.get(1)?),
            product: code.clone(),
            options: Vec::new(),
            unit: Unit::parse(unit).ok_or_else(|| Failure::Unreadable(unit.to_owned()))?,
            tax_category: row.get(3)?,
            has_open_price: row.get(4)?,
            levies: words_of(row.get_ref(10)?.as_str().map_err(rusqlite::Error::from)?),
            duties: duties_of(row)?,
            gtins: Vec::new(),
            codes: Vec::new(),
        },
        product: Product {
            id: code,
            name: Words::default(),
            description: Words::default(),
            brand: row.get(7)?,
            category: row.get(8)?,
            picture: row.get(9)?,
        },
        variants: 1,
    };
    load_parts(connection, variant, product, &mut found)?;
    Ok(Some(found))
}

/// What selling it asks for: the last three columns of `LOAD`.
fn duties_of(row: &rusqlite::Row<'_>) -> Result<Duties, Failure> {
    let linked = row.get_ref(13)?.as_str().map_err(rusqlite::Error::from)?;
    let unreadable = || Failure::Unreadable(["linked articles ", linked].concat());
    let linked = Duties::read_linked(linked).ok_or_else(unreadable)?;
    Ok(Duties { age: row.get(11)?, needs_serial: row.get(12)?, linked })
}

/// The ids of a list that is stored with blanks between them.
fn words_of(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

fn load_parts(connection: &Connection, variant: i64, product: i64, found: &mut Found) -> Result<(), Failure> {
    let mut statement = connection.prepare_cached(PARTS)?;
    let mut rows = statement.query(named_params! { ":product": product, ":variant": variant })?;
    let mut options: Vec<(i64, (String, String))> = Vec::new();
    while let Some(row) = rows.next()? {
        match row.get::<_, i64>(0)? {
            0 => {
                add_text(&mut found.product.name, &mut found.product.description, row.get(1)?, row.get(2)?, row.get(3)?)
            }
            1 => options.push((row.get(3)?, (row.get(1)?, row.get(2)?))),
            2 => found.variant.gtins.extend(Gtin::from_number(row.get::<_, i64>(1)?.cast_unsigned())),
            _ => found.variant.codes.push(row.get(1)?),
        }
    }
    // They come in these orders already; no statement promises it.
    options.sort_unstable_by_key(|(position, _)| *position);
    found.variant.options = options.into_iter().map(|(_, option)| option).collect();
    found.variant.gtins.sort_unstable();
    found.variant.codes.sort_unstable();
    Ok(())
}

pub(crate) fn ids_of(connection: &Connection, product: &str) -> Result<Vec<i64>, Failure> {
    let mut statement = connection.prepare_cached(VARIANTS_OF)?;
    let ids = statement.query_map(named_params! { ":product": product }, |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A product's names and descriptions.
fn texts_of(connection: &Connection, product: i64) -> Result<(Words, Words), Failure> {
    let (mut names, mut descriptions) = (Words::default(), Words::default());
    let mut texts = connection.prepare_cached(TEXTS)?;
    let mut rows = texts.query(named_params! { ":id": product })?;
    while let Some(row) = rows.next()? {
        add_text(&mut names, &mut descriptions, row.get(0)?, row.get(1)?, row.get(2)?);
    }
    Ok((names, descriptions))
}

fn add_text(names: &mut Words, descriptions: &mut Words, language: String, name: String, description: String) {
    if !description.is_empty() {
        descriptions.0.insert(language.clone(), description);
    }
    if !name.is_empty() {
        names.0.insert(language, name);
    }
}

impl Database {
    /// Adds articles or brings them up to date, in one transaction. Rows that change nothing write nothing. Returns the rows
    /// that were left out because a code of theirs stands for another article.
    pub fn upsert(&self, rows: &[CatalogueRow]) -> Result<Vec<CodeTaken>, DatabaseError> {
        let rows = rows.to_vec();
        self.write(DataFile::Catalogue, move |connection| upsert_all(connection, &rows))
    }

    /// Replaces the whole catalogue, in one transaction.
    pub fn replace_catalogue(
        &self,
        rows: &[CatalogueRow],
        categories: &[Category],
    ) -> Result<Vec<CodeTaken>, DatabaseError> {
        const CATEGORIES: &str = "DELETE FROM category";
        const PRODUCTS: &str = "DELETE FROM product";
        let (rows, categories) = (rows.to_vec(), categories.to_vec());
        self.write(DataFile::Catalogue, move |connection| {
            search::forget_all(connection)?;
            for sql in [CATEGORIES, PRODUCTS] {
                connection.execute(sql, [])?;
            }
            categories.iter().try_for_each(|category| crate::category::put(connection, category))?;
            upsert_all(connection, &rows)
        })
    }
}

fn upsert_all(connection: &Connection, rows: &[CatalogueRow]) -> Result<Vec<CodeTaken>, Failure> {
    let (mut taken, mut entries) = (Vec::new(), search::Entries::default());
    for (index, row) in rows.iter().enumerate() {
        if let Upserted::CodeTaken { code, sku } = upsert(connection, row, &mut entries)? {
            taken.push(CodeTaken { row: index, code, sku });
        }
    }
    entries.store(connection)?;
    Ok(taken)
}

/// What became of a row, with the id of its variant.
pub(crate) enum Upserted {
    /// It is new or has changed something.
    Stored(i64),
    /// It says what is there already; nothing was written.
    Unchanged(i64),
    /// A code of it stands for another article; nothing was written.
    CodeTaken { code: String, sku: Sku },
}

/// What the catalogue has of a SKU.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    /// Its variant.
    pub(crate) id: i64,
    /// What [`content_of`] said of it.
    pub(crate) content: i64,
}

/// Stores one row; what search has to know of it is the caller's to store when the write ends.
fn upsert(connection: &Connection, row: &CatalogueRow, entries: &mut search::Entries) -> Result<Upserted, Failure> {
    const FIND: &str = "SELECT id, content FROM variant WHERE sku = :sku";
    let known = connection
        .prepare_cached(FIND)?
        .query_row(named_params! { ":sku": row.variant.sku.0 }, |row| {
            Ok(Known { id: row.get(0)?, content: row.get(1)? })
        })
        .optional()?;
    put(connection, row, content_of(row), known, entries)
}

/// The same for a row of which is known what the catalogue has of it.
pub(crate) fn put(
    connection: &Connection,
    row: &CatalogueRow,
    content: i64,
    known: Option<Known>,
    entries: &mut search::Entries,
) -> Result<Upserted, Failure> {
    if let Some(known) = known.filter(|known| known.content == content) {
        return Ok(Upserted::Unchanged(known.id));
    }
    if let Some((code, sku)) = taken_code(connection, row, known.map(|known| known.id))? {
        return Ok(Upserted::CodeTaken { code, sku });
    }
    let (product, is_renamed) = put_product(connection, &row.product)?;
    let variant = put_variant(connection, row, product, content, known)?;
    put_codes(connection, variant, &row.variant, known.is_none())?;
    price::replace(connection, variant, &row.prices, known.is_none())?;
    search::index(connection, variant, &row.product, &row.variant, known.is_none(), entries)?;
    if is_renamed {
        for id in ids_of(connection, &row.product.id)?.into_iter().filter(|id| *id != variant) {
            let found = load(connection, id, 1)?;
            search::index(connection, id, &found.product, &found.variant, false, entries)?;
        }
    }
    Ok(Upserted::Stored(variant))
}

/// A number that changes when anything in the row changes.
pub(crate) fn content_of(row: &CatalogueRow) -> i64 {
    let (product, variant) = (&row.product, &row.variant);
    let mut hasher = DefaultHasher::new();
    (&product.id, &product.name.0, &product.description.0).hash(&mut hasher);
    (&product.brand, &product.category, &product.picture).hash(&mut hasher);
    (&variant.options, variant.unit, &variant.tax_category, variant.has_open_price).hash(&mut hasher);
    (&variant.gtins, &variant.codes).hash(&mut hasher);
    if !variant.levies.is_empty() {
        variant.levies.hash(&mut hasher);
    }
    if variant.duties != Duties::default() {
        variant.duties.hash(&mut hasher);
    }
    for price in &row.prices {
        (price.unit_price, &price.store, price.since, price.until).hash(&mut hasher);
        if let Some(cost) = price.unit_cost {
            cost.hash(&mut hasher);
        }
    }
    hasher.finish().cast_signed()
}

fn taken_code(connection: &Connection, row: &CatalogueRow, own: Option<i64>) -> Result<Option<(String, Sku)>, Failure> {
    const GTIN: &str = "SELECT variant.id, variant.sku FROM barcode JOIN variant ON variant.id = barcode.variant
        WHERE barcode.gtin = :gtin";
    const ALIAS: &str = "SELECT variant.id, variant.sku FROM alias JOIN variant ON variant.id = alias.variant
        WHERE alias.code = :code";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
    let mut by_gtin = connection.prepare_cached(GTIN)?;
    for gtin in &row.variant.gtins {
        let params = named_params! { ":gtin": gtin.number().cast_signed() };
        let holder = by_gtin.query_row(params, read).optional()?;
        if let Some((_, sku)) = holder.filter(|(id, _)| Some(*id) != own) {
            return Ok(Some((gtin.to_string(), Sku(sku))));
        }
    }
    for code in &row.variant.codes {
        let holder = connection.prepare_cached(ALIAS)?.query_row(named_params! { ":code": code }, read).optional()?;
        if let Some((_, sku)) = holder.filter(|(id, _)| Some(*id) != own) {
            return Ok(Some((code.clone(), Sku(sku))));
        }
    }
    Ok(None)
}

/// Stores a product; returns its id and whether it was there under other names.
fn put_product(connection: &Connection, product: &Product) -> Result<(i64, bool), Failure> {
    const NEW: &str =
        "INSERT INTO product (code, brand, category, picture) VALUES (:code, :brand, :category, :picture)";
    const CHANGED: &str =
        "UPDATE product SET brand = :brand, category = :category, picture = :picture WHERE code = :code";
    const FORGET: &str = "DELETE FROM product_text WHERE product = :product";
    const KNOWN: &str = "SELECT id, brand FROM product WHERE code = :code";
    let params = named_params! {
        ":code": product.id,
        ":brand": product.brand,
        ":category": product.category,
        ":picture": product.picture,
    };
    let known: Option<(i64, String)> = connection
        .prepare_cached(KNOWN)?
        .query_row(named_params! { ":code": product.id }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((id, brand)) = known else {
        connection.prepare_cached(NEW)?.execute(params)?;
        let id = connection.last_insert_rowid();
        put_texts(connection, id, product)?;
        return Ok((id, false));
    };
    let (names, descriptions) = texts_of(connection, id)?;
    connection.prepare_cached(CHANGED)?.execute(params)?;
    let is_renamed = brand != product.brand || names != product.name;
    if is_renamed || descriptions != product.description {
        connection.prepare_cached(FORGET)?.execute(named_params! { ":product": id })?;
        put_texts(connection, id, product)?;
    }
    Ok((id, is_renamed))
}

fn put_texts(connection: &Connection, id: i64, product: &Product) -> Result<(), Failure> {
    const TEXT: &str = "INSERT INTO product_text (product, language, name, description)
        VALUES (:product, :language, :name, :description)";
    let mut languages: Vec<&String> = product.name.0.keys().chain(product.description.0.keys()).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut put_text = connection.prepare_cached(TEXT)?;
    for language in languages {
        put_text.execute(named_params! {
            ":product": id,
            ":language": language,
            ":name": product.name.0.get(language).map_or("", String::as_str),
            ":description": product.description.0.get(language).map_or("", String::as_str),
        })?;
    }
    Ok(())
}

/// A statement that gives back the new row's id would be one that may be undone on its own, at three times the price.
fn put_variant(
    connection: &Connection,
    row: &CatalogueRow,
    product: i64,
    content: i64,
    known: Option<Known>,
) -> Result<i64, Failure> {
    const NEW: &str = "INSERT INTO variant (sku, product, unit, tax_category, has_open_price, levies, content, age,
            needs_serial, linked)
        VALUES (:sku, :product, :unit, :tax_category, :has_open_price, :levies, :content, :age, :needs_serial, :linked)";
    const CHANGED: &str = "UPDATE variant SET product = :product, unit = :unit, tax_category = :tax_category,
        has_open_price = :has_open_price, levies = :levies, content = :content, age = :age,
        needs_serial = :needs_serial, linked = :linked WHERE sku = :sku";
    let variant = &row.variant;
    connection.prepare_cached(if known.is_some() { CHANGED } else { NEW })?.execute(named_params! {
        ":sku": variant.sku.0,
        ":product": product,
        ":unit": variant.unit.symbol(),
        ":tax_category": variant.tax_category,
        ":has_open_price": variant.has_open_price,
        ":levies": variant.levies.join(" "),
        ":content": content,
        ":age": variant.duties.age,
        ":needs_serial": variant.duties.needs_serial,
        ":linked": variant.duties.linked_text(),
    })?;
    Ok(known.map_or_else(|| connection.last_insert_rowid(), |known| known.id))
}

fn put_codes(connection: &Connection, id: i64, variant: &Variant, is_new: bool) -> Result<(), Failure> {
    const FORGET_OPTIONS: &str = "DELETE FROM variant_option WHERE variant = :variant";
    const FORGET_GTINS: &str = "DELETE FROM barcode WHERE variant = :variant";
    const FORGET_CODES: &str = "DELETE FROM alias WHERE variant = :variant";
    const OPTION: &str =
        "INSERT INTO variant_option (variant, position, name, value) VALUES (:variant, :position, :name, :value)";
    const GTIN: &str = "INSERT OR IGNORE INTO barcode (gtin, variant) VALUES (:gtin, :variant)";
    const CODE: &str = "INSERT OR IGNORE INTO alias (code, variant) VALUES (:code, :variant)";
    if !is_new {
        for sql in [FORGET_OPTIONS, FORGET_GTINS, FORGET_CODES] {
            connection.prepare_cached(sql)?.execute(named_params! { ":variant": id })?;
        }
    }
    for (position, (name, value)) in variant.options.iter().enumerate() {
        connection
            .prepare_cached(OPTION)?
            .execute(named_params! { ":variant": id, ":position": position as i64, ":name": name, ":value": value })?;
    }
    let mut put_gtin = connection.prepare_cached(GTIN)?;
    for gtin in &variant.gtins {
        let gtin = gtin.number().cast_signed();
        put_gtin.execute(named_params! { ":gtin": gtin, ":variant": id })?;
    }
    for code in &variant.codes {
        connection.prepare_cached(CODE)?.execute(named_params! { ":code": code, ":variant": id })?;
    }
    Ok(())
}
