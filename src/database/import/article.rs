//! One row becomes one article, or is refused with a reason a shopkeeper understands.

use super::mapping::{Field, Mapping};
use crate::CatalogueRow;
use retail::limits::{AMOUNT_MAX, CODE_CHARS_MAX, NAME_CHARS_MAX};
use retail::{Duties, Gtin, GtinError, Price, Product, Sku, Unit, UnitPrice, Variant, Words};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Why a row was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowRefusal {
    /// Too long.
    #[error("the row is longer than {max} bytes")]
    TooLong {
        /// The bound.
        max: usize,
    },
    /// Not UTF-8.
    #[error("the row isn't UTF-8 text (if none is, write encoding = \"windows-1252\" in the mapping)")]
    NotUtf8,
    /// Not a JSON object.
    #[error("the row isn't a JSON object")]
    NotJson,
    /// Brackets within brackets.
    #[error("the row is nested deeper than {max} levels")]
    TooDeep {
        /// The bound.
        max: usize,
    },
    /// Nobody can tell which one counts.
    #[error("the row says '{key}' twice")]
    KeyTwice {
        /// The key.
        key: String,
    },
    /// Another row of the same file said something else about the article.
    #[error("line {line} has already described {sku}, and otherwise")]
    DescribedBefore {
        /// The article.
        sku: Sku,
        /// The line that counts.
        line: u64,
    },
    /// No name in any language.
    #[error("the article has no name")]
    NoName,
    /// Neither SKU nor barcode.
    #[error("the article has neither SKU nor barcode")]
    NoCode,
    /// A code beyond the bound.
    #[error("a code is longer than {max} characters")]
    CodeTooLong {
        /// The bound.
        max: usize,
    },
    /// A barcode that can't be one.
    #[error("'{code}' is no barcode: {why}")]
    BadGtin {
        /// What stands there.
        code: String,
        /// What is wrong with it.
        why: String,
    },
    /// The code stands for another article.
    #[error("code {code} already stands for {sku}")]
    CodeTaken {
        /// The code.
        code: String,
        /// The other article.
        sku: Sku,
    },
    /// Not a unit goods are sold by.
    #[error("'{unit}' is no unit: each, kg, g, m or l")]
    BadUnit {
        /// What stands there.
        unit: String,
    },
    /// The country has no such tax.
    #[error("this country has no tax category '{category}'")]
    UnknownTax {
        /// What stands there.
        category: String,
    },
    /// The country has no such levy.
    #[error("this country has no levy '{levy}'")]
    UnknownLevy {
        /// What stands there.
        levy: String,
    },
    /// Neither years nor goods the country has a limit for.
    #[error("'{age}' is no age limit: a number of years, or goods this country has a limit for")]
    UnknownAge {
        /// What stands there.
        age: String,
    },
    /// Not SKUs, each with its pieces before it.
    #[error("'{linked}' are no linked articles: SKUs with blanks between them, such as CRATE 2*BOTTLE")]
    BadLinked {
        /// What stands there.
        linked: String,
    },
    /// No price and no rule.
    #[error("the article has no price")]
    NoPrice,
    /// Not a price.
    #[error("'{price}' is no price")]
    BadPrice {
        /// What stands there.
        price: String,
    },
    /// Not a cost.
    #[error("'{cost}' is no cost")]
    BadCost {
        /// What stands there.
        cost: String,
    },
}

/// An article read from a row.
#[derive(Debug)]
pub(super) struct Article {
    pub(super) row: CatalogueRow,
    /// Whether a name was cut at the limit.
    pub(super) is_shortened: bool,
}

/// The columns a mapping wants: those of its fields, then those its rows are chosen by.
pub(super) fn wanted_columns(mapping: &Mapping) -> Vec<String> {
    let fields = mapping.columns.iter().map(|(_, column)| column);
    fields.chain(mapping.only.iter().map(|(column, _)| column)).cloned().collect()
}

/// The article of a row with these values; `None` if the mapping leaves the row out.
pub(super) fn article(mapping: &Mapping, mut values: Vec<Cow<'_, str>>) -> Result<Option<Article>, RowRefusal> {
    let only = values.split_off(mapping.columns.len());
    let has_word = |value: &str, word: &str| value.split([',', ';', '|', ' ']).any(|known| known.trim() == word);
    if !mapping.only.iter().zip(&only).all(|((_, word), value)| has_word(value, word)) {
        return Ok(None);
    }
    Values { mapping, values }.article().map(Some)
}

struct Values<'a> {
    mapping: &'a Mapping,
    values: Vec<Cow<'a, str>>,
}

impl Values<'_> {
    /// What a field says: its column, or else its constant.
    fn get(&self, field: &Field) -> &str {
        let column = self.mapping.columns.iter().position(|(known, _)| known == field);
        let value = column.and_then(|index| self.values.get(index)).map_or("", |value| value.trim());
        if value.is_empty() { self.mapping.constants.get(field).map_or("", String::as_str) } else { value }
    }

    fn list(&self, field: &Field) -> impl Iterator<Item = &str> {
        let value = self.get(field);
        let parts: Vec<&str> = match &self.mapping.separator {
            Some(separator) if !separator.is_empty() => value.split(separator.as_str()).collect(),
            _ => value.split([' ', ';', ',', '|']).collect(),
        };
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
    }

    fn article(&self) -> Result<Article, RowRefusal> {
        let (name, is_shortened) = self.words(|field| matches!(field, Field::Name(_)));
        let gtins = self.gtins()?;
        let codes: Vec<String> = self.list(&Field::Code).map(str::to_owned).collect();
        let sku = match (self.get(&Field::Sku), gtins.first()) {
            ("", None) => return Err(RowRefusal::NoCode),
            ("", Some(gtin)) => gtin.to_string(),
            (sku, _) => tidy(sku),
        };
        if codes.iter().chain([&sku]).any(|code| code.chars().count() > CODE_CHARS_MAX) {
            return Err(RowRefusal::CodeTooLong { max: CODE_CHARS_MAX });
        }
        if name.0.is_empty() {
            return Err(RowRefusal::NoName);
        }
        let unit = match self.get(&Field::Unit) {
            "" => Unit::Each,
            symbol => Unit::parse(symbol).ok_or_else(|| RowRefusal::BadUnit { unit: symbol.to_owned() })?,
        };
        let tax_category = self.get(&Field::TaxCategory).to_owned();
        if !self.mapping.tax_categories.contains(&tax_category) {
            return Err(RowRefusal::UnknownTax { category: tax_category });
        }
        let levies: Vec<String> = self.list(&Field::Levies).map(str::to_owned).collect();
        if let Some(levy) = levies.iter().find(|levy| !self.mapping.levies.contains(levy)) {
            return Err(RowRefusal::UnknownLevy { levy: levy.clone() });
        }
        let duties = self.duties()?;
        let has_open_price = matches!(self.get(&Field::OpenPrice), "yes" | "true" | "1");
        let prices = self.prices(gtins.first().copied(), has_open_price)?;
        let product = match self.get(&Field::Product) {
            "" => sku.clone(),
            product => tidy(product),
        };
        let options = self.get(&Field::Options).split(';').filter_map(|option| option.split_once('='));
        let options = options.map(|(name, value)| (tidy(name), tidy(value))).collect();
        let row = CatalogueRow {
            product: Product {
                id: product.clone(),
                name,
                description: self.words(|field| matches!(field, Field::Description(_))).0,
                brand: tidy(self.get(&Field::Brand)),
                category: tidy(self.get(&Field::Category)),
                picture: tidy(self.get(&Field::Picture)),
            },
            variant: Variant {
                sku: Sku(sku),
                product,
                options,
                unit,
                tax_category,
                has_open_price,
                levies,
                duties,
                gtins,
                codes,
            },
            prices,
        };
        Ok(Article { row, is_shortened })
    }

    fn duties(&self) -> Result<Duties, RowRefusal> {
        let age = self.get(&Field::Age);
        if !age.is_empty() && !self.mapping.knows_age(age) {
            return Err(RowRefusal::UnknownAge { age: age.to_owned() });
        }
        let needs_serial = matches!(self.get(&Field::NeedsSerial), "yes" | "true" | "1");
        let linked = self.get(&Field::Linked);
        let unreadable = || RowRefusal::BadLinked { linked: linked.chars().take(CODE_CHARS_MAX).collect() };
        let linked = Duties::read_linked(linked).ok_or_else(unreadable)?;
        Ok(Duties { age: age.to_owned(), needs_serial, linked })
    }

    /// The texts of all languages, and whether one was cut.
    fn words(&self, wanted: impl Fn(&Field) -> bool) -> (Words, bool) {
        let mut is_shortened = false;
        let mut words = BTreeMap::new();
        let fields = self.mapping.columns.iter().map(|(field, _)| field).chain(self.mapping.constants.keys());
        for field in fields.filter(|field| wanted(field)) {
            let (Field::Name(language) | Field::Description(language)) = field else { continue };
            let mut text = tidy(self.get(field));
            if let Some((end, _)) = text.char_indices().nth(NAME_CHARS_MAX).filter(|_| matches!(field, Field::Name(_)))
            {
                text.truncate(end);
                is_shortened = true;
            }
            if !text.is_empty() {
                words.insert(language.clone(), text);
            }
        }
        (Words(words), is_shortened)
    }

    fn gtins(&self) -> Result<Vec<Gtin>, RowRefusal> {
        let mut gtins = Vec::new();
        for code in self.list(&Field::Gtin) {
            let gtin = code.parse::<Gtin>().map_err(|error: GtinError| RowRefusal::BadGtin {
                code: code.chars().take(CODE_CHARS_MAX).collect(),
                why: error.to_string(),
            })?;
            if !gtins.contains(&gtin) {
                gtins.push(gtin);
            }
        }
        Ok(gtins)
    }

    fn prices(&self, gtin: Option<Gtin>, has_open_price: bool) -> Result<Vec<Price>, RowRefusal> {
        let text = self.get(&Field::Price);
        let unit_price = if text.is_empty() {
            match self.mapping.price_by_rule(gtin) {
                Some(price) => price,
                None if has_open_price => return Ok(Vec::new()),
                None => return Err(RowRefusal::NoPrice),
            }
        } else {
            let price = self.mapping.price(text).filter(|price| is_allowed(*price));
            price.ok_or_else(|| RowRefusal::BadPrice { price: text.to_owned() })?
        };
        Ok(vec![Price { unit_price, unit_cost: self.cost()?, store: None, since: self.mapping.since, until: None }])
    }

    /// What one unit costs the shop, written as prices are.
    fn cost(&self) -> Result<Option<UnitPrice>, RowRefusal> {
        let text = self.get(&Field::Cost);
        if text.is_empty() {
            return Ok(None);
        }
        let cost = self.mapping.price(text).filter(|cost| is_allowed(*cost));
        cost.map(Some).ok_or_else(|| RowRefusal::BadCost { cost: text.to_owned() })
    }
}

/// Whether a line at this price can be sold at all.
fn is_allowed(price: UnitPrice) -> bool {
    let (value, decimals) = price.parts();
    value >= 0 && value / 10_i64.pow(u32::from(decimals)) <= AMOUNT_MAX / 100
}

/// The text without control and direction characters and without needless blanks.
fn tidy(text: &str) -> String {
    let is_plain = text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) && !text.contains("  ");
    if is_plain {
        return text.trim().to_owned();
    }
    let is_direction = |character: char| matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let visible = text.chars().filter(|character| !is_direction(*character));
    let spaced: String = visible.map(|character| if character.is_control() { ' ' } else { character }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
