//! The mapping file: which column is what, what is the same for all rows, and where prices come from.

use retail::{Country, Currency, Date, Gtin, Money, UnitPrice};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// How a file writes its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Fields between commas, with quotes where needed (RFC 4180).
    Csv,
    /// Fields between tabs; a quote is a character like any other.
    Tsv,
    /// One JSON object a line.
    Ndjson,
}

impl Format {
    /// What a file's name says: `products.csv`, `products.tsv.zst`.
    pub fn of_name(path: &Path) -> Option<Format> {
        let name = path.file_name()?.to_str()?.to_ascii_lowercase();
        let plain = [".zst", ".gz"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(&name);
        match plain.rsplit('.').next()? {
            "csv" => Some(Format::Csv),
            "tsv" | "tab" => Some(Format::Tsv),
            "ndjson" | "jsonl" => Some(Format::Ndjson),
            _ => None,
        }
    }
}

/// How a file writes its characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Encoding {
    /// Unicode.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// What Windows wrote in Western Europe; Latin-1 is the same but for rare characters.
    #[serde(rename = "windows-1252", alias = "latin-1", alias = "iso-8859-1")]
    Windows1252,
}

/// What becomes of a row that says something else about an article than an earlier row of the same file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Repeated {
    /// It is refused, with the line of the earlier one.
    #[default]
    Refuse,
    /// The earlier one counts; how many weren't looked at is said.
    First,
}

/// What a column or constant fills.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Sku,
    Gtin,
    Code,
    Product,
    Name(String),
    Description(String),
    Brand,
    Category,
    Unit,
    TaxCategory,
    Price,
    Cost,
    OpenPrice,
    Options,
    Picture,
    Levies,
    Age,
    NeedsSerial,
    Linked,
}

impl Field {
    fn parse(name: &str, language: &str) -> Option<Field> {
        let of_language = |prefix: &str| name.strip_prefix(prefix).filter(|tag| !tag.is_empty()).map(str::to_owned);
        Some(match name {
            "sku" => Field::Sku,
            "gtin" => Field::Gtin,
            "code" => Field::Code,
            "product" => Field::Product,
            "name" => Field::Name(language.to_owned()),
            "description" => Field::Description(language.to_owned()),
            "brand" => Field::Brand,
            "category" => Field::Category,
            "unit" => Field::Unit,
            "tax_category" => Field::TaxCategory,
            "price" => Field::Price,
            "cost" => Field::Cost,
            "open_price" => Field::OpenPrice,
            "options" => Field::Options,
            "picture" => Field::Picture,
            "levies" => Field::Levies,
            "age" => Field::Age,
            "needs_serial" => Field::NeedsSerial,
            "linked" => Field::Linked,
            _ => match of_language("name.") {
                Some(tag) => Field::Name(tag),
                None => Field::Description(of_language("description.")?),
            },
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MappingFile {
    format: Option<Format>,
    #[serde(default)]
    encoding: Encoding,
    #[serde(default)]
    repeated: Repeated,
    /// How its rows are sold, which is nothing to an import.
    #[serde(default, rename = "replay")]
    _replay: toml::Table,
    #[serde(default = "yes")]
    header: bool,
    #[serde(default = "undetermined")]
    language: String,
    separator: Option<String>,
    column: toml::Table,
    #[serde(default)]
    constant: toml::Table,
    #[serde(default)]
    country: BTreeMap<String, CountryPart>,
    #[serde(default)]
    price: PricePart,
    #[serde(default)]
    only: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryPart {
    constant: toml::Table,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PricePart {
    #[serde(default)]
    unit: PriceUnit,
    rule: Option<PriceRule>,
    since: Option<Date>,
}

/// How a price is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum PriceUnit {
    /// "4.20".
    #[default]
    Decimal,
    /// "4,20".
    DecimalComma,
    /// "420": cents.
    Minor,
}

/// A price for rows that have none, the same whenever it is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct PriceRule {
    from: RuleSource,
    min_minor: i64,
    max_minor: i64,
    #[serde(default = "five")]
    step_minor: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RuleSource {
    Gtin,
}

fn yes() -> bool {
    true
}

fn five() -> i64 {
    5
}

fn undetermined() -> String {
    "und".to_owned()
}

/// How a file becomes a catalogue, for one country.
#[derive(Debug)]
pub struct Mapping {
    format: Option<Format>,
    pub(super) encoding: Encoding,
    pub(super) repeated: Repeated,
    /// What tells it from every other mapping: SHA-256, in hex.
    pub(super) digest: String,
    pub(super) has_header: bool,
    pub(super) separator: Option<String>,
    /// Field and column: a name, or a number from 1 if there is no header.
    pub(super) columns: Vec<(Field, String)>,
    pub(super) constants: BTreeMap<Field, String>,
    /// Column and word: only rows that have the word in the column.
    pub(super) only: Vec<(String, String)>,
    pub(super) tax_categories: Vec<String>,
    pub(super) levies: Vec<String>,
    country: Country,
    pub(super) since: Date,
    price_unit: PriceUnit,
    price_rule: Option<PriceRule>,
    currency: Currency,
}

impl Mapping {
    /// Whether this may be said of an article's age limit.
    pub(super) fn knows_age(&self, said: &str) -> bool {
        self.country.knows_age(said)
    }

    /// Reads a mapping file. `{country}` in it stands for the country's code.
    pub fn parse(text: &str, country: &Country) -> Result<Mapping, MappingError> {
        let file: MappingFile = toml::from_str(text).map_err(|error| MappingError::NotReadable(error.to_string()))?;
        let fill = |text: &str| text.replace("{country}", &country.code);
        let mut columns = Vec::new();
        for (name, column) in flatten(&file.column)? {
            let field = Field::parse(&name, &file.language).ok_or(MappingError::UnknownField { field: name })?;
            columns.push((field, fill(&column)));
        }
        let mut constants = BTreeMap::new();
        let own = file.country.get(&country.code).map(|part| &part.constant);
        for table in [Some(&file.constant), own].into_iter().flatten() {
            for (name, value) in flatten(table)? {
                let field = Field::parse(&name, &file.language).ok_or(MappingError::UnknownField { field: name })?;
                constants.insert(field, fill(&value));
            }
        }
        let is_given = |field: &Field| columns.iter().any(|(known, _)| known == field) || constants.contains_key(field);
        if !is_given(&Field::Sku) && !is_given(&Field::Gtin) {
            return Err(MappingError::Missing { field: "sku or gtin" });
        }
        if !columns.iter().any(|(field, _)| matches!(field, Field::Name(_))) {
            return Err(MappingError::Missing { field: "name" });
        }
        if !is_given(&Field::TaxCategory) {
            return Err(MappingError::Missing { field: "tax_category" });
        }
        let bad_rule = |rule: &PriceRule| rule.min_minor < 0 || rule.max_minor < rule.min_minor || rule.step_minor < 1;
        if file.price.rule.as_ref().is_some_and(bad_rule) {
            return Err(MappingError::PriceRule);
        }
        Ok(Mapping {
            format: file.format,
            encoding: file.encoding,
            repeated: file.repeated,
            digest: digest(text, country),
            has_header: file.header,
            separator: file.separator,
            columns,
            constants,
            only: file.only.into_iter().map(|(column, word)| (fill(&column), fill(&word))).collect(),
            tax_categories: country.taxes.iter().map(|tax| tax.id.clone()).collect(),
            levies: country.levies.iter().map(|levy| levy.id.clone()).collect(),
            country: country.clone(),
            since: file.price.since.unwrap_or(Date { year: 1970, month: 1, day: 1 }),
            price_unit: file.price.unit,
            price_rule: file.price.rule,
            currency: country.currency,
        })
    }

    /// The format the mapping names.
    pub(super) fn format(&self) -> Option<Format> {
        self.format
    }

    /// Reads a price as the file writes it; `None` if it isn't one.
    pub(super) fn price(&self, text: &str) -> Option<UnitPrice> {
        match self.price_unit {
            PriceUnit::Decimal => text.parse().ok(),
            PriceUnit::DecimalComma => text.replace(',', ".").parse().ok(),
            PriceUnit::Minor => {
                let minor = text.parse().ok()?;
                Some(UnitPrice::from_money(Money::from_minor(minor), self.currency))
            }
        }
    }

    /// The price of a row that has none.
    pub(super) fn price_by_rule(&self, gtin: Option<Gtin>) -> Option<UnitPrice> {
        let PriceRule { from: RuleSource::Gtin, min_minor, max_minor, step_minor } = self.price_rule?;
        let steps = ((max_minor - min_minor) / step_minor + 1).cast_unsigned();
        // Multiplicative hashing with the golden ratio: neighbours in number aren't neighbours in price.
        let mixed = gtin?.number().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let minor = min_minor + (mixed % steps).cast_signed() * step_minor;
        Some(UnitPrice::from_money(Money::from_minor(minor), self.currency))
    }
}

/// The same file read by another mapping, for another country or by another version is another import.
fn digest(text: &str, country: &Country) -> String {
    let mut hash = Sha256::new();
    let taxes = country.taxes.iter().map(|tax| tax.id.as_str());
    let taxes = taxes.chain(country.levies.iter().map(|levy| levy.id.as_str()));
    for part in [env!("CARGO_PKG_VERSION"), &country.code].into_iter().chain(taxes).chain([text]) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    super::hex(&hash.finalize())
}

/// `name = "a"` and `name.en = "b"` as pairs.
fn flatten(table: &toml::Table) -> Result<Vec<(String, String)>, MappingError> {
    let mut found = Vec::new();
    for (name, value) in table {
        match value {
            toml::Value::String(text) => found.push((name.clone(), text.clone())),
            toml::Value::Integer(number) => found.push((name.clone(), number.to_string())),
            toml::Value::Boolean(is_set) => found.push((name.clone(), is_set.to_string())),
            toml::Value::Table(inner) => {
                for (tag, text) in flatten(inner)? {
                    found.push(([name, ".", &tag].concat(), text));
                }
            }
            _ => return Err(MappingError::UnknownField { field: name.clone() }),
        }
    }
    Ok(found)
}

/// Why a mapping file can't be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// Not TOML, or a key is unknown or of the wrong kind.
    #[error("the mapping file can't be read: {0}")]
    NotReadable(String),
    /// It fills something an article doesn't have.
    #[error("'{field}' is nothing an article has")]
    UnknownField {
        /// The field.
        field: String,
    },
    /// An article can't do without it.
    #[error("the mapping says nowhere where {field} comes from")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// The price rule can't give a price.
    #[error("the price rule needs 0 <= min_minor <= max_minor and step_minor of at least 1")]
    PriceRule,
}
