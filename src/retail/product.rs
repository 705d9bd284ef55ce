//! What a shop sells: products as presented, variants as stocked and sold, each with its codes.

use crate::{Gtin, Unit, UnitPrice};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Our own article code of one variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Sku(pub String);

impl fmt::Display for Sku {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Sku {
    fn from(code: &str) -> Sku {
        Sku(code.to_owned())
    }
}

/// One text in several languages, by primary language tag (`en`, `fr`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// The same text in one language only.
    pub fn one(language: &str, text: impl Into<String>) -> Words {
        Words(BTreeMap::from([(language.to_owned(), text.into())]))
    }

    /// The text in the language of `tag` (`fr-FR` finds `fr`), else in English, else in any.
    pub fn in_language(&self, tag: &str) -> &str {
        let primary = tag.split('-').next().unwrap_or(tag);
        let found = self
            .0
            .get(tag)
            .or_else(|| self.0.get(primary))
            .or_else(|| self.0.get("en"))
            .or_else(|| self.0.values().next());
        found.map_or("", String::as_str)
    }
}

/// A product as presented: a T-shirt, whatever its size and colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Our id of the product.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// Short description.
    pub description: Words,
    /// The brand, empty if it has none.
    pub brand: String,
    /// The category it is shown under.
    pub category: String,
    /// File stem of its picture, empty if it has none.
    pub picture: String,
}

/// What is stocked and sold: one size and colour of a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Our article code.
    pub sku: Sku,
    /// The product it belongs to.
    pub product: String,
    /// Option and value, in the product's order: `("size", "M")`.
    pub options: Vec<(String, String)>,
    /// What it is sold by.
    pub unit: Unit,
    /// The tax category in this store's country.
    pub tax_category: String,
    /// Whether the cashier types the price.
    pub has_open_price: bool,
    /// Levies each piece bears, by their ids in the country's file: a deposit, an eco-participation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<String>,
    /// What selling it asks for besides its price.
    #[serde(default)]
    pub duties: Duties,
    /// GS1 codes that stand for it.
    pub gtins: Vec<Gtin>,
    /// Other codes that stand for it.
    pub codes: Vec<String>,
}

/// What selling an article asks for besides its price.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Duties {
    /// The age it is sold from: years, or the goods the law names (`alcohol`); empty if everybody may buy it.
    pub age: String,
    /// Whether each piece is sold with its serial number.
    pub needs_serial: bool,
    /// What comes along with each piece: a deposit crate, a fee, a service.
    pub linked: Vec<LinkedArticle>,
}

/// An article that comes along with another one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LinkedArticle {
    /// Which.
    pub sku: Sku,
    /// Pieces of it for each piece.
    pub pieces: i64,
}

impl Duties {
    /// The linked articles as a catalogue writes them: `CRATE 2*BOTTLE`.
    pub fn linked_text(&self) -> String {
        let one = |linked: &LinkedArticle| match linked.pieces {
            1 => linked.sku.0.clone(),
            pieces => [&pieces.to_string(), "*", &linked.sku.0].concat(),
        };
        self.linked.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// Reads linked articles: SKUs with blanks between them, each with its pieces before it if they are several. `None` if a number of
    /// pieces can't be.
    pub fn read_linked(text: &str) -> Option<Vec<LinkedArticle>> {
        let one = |word: &str| match word.split_once('*') {
            None => Some(LinkedArticle { sku: Sku(word.to_owned()), pieces: 1 }),
            Some((pieces, sku)) => {
                let pieces = pieces.parse().ok().filter(|pieces| (1..=crate::limits::PIECES_MAX).contains(pieces))?;
                Some(LinkedArticle { sku: Sku(sku.to_owned()), pieces })
            }
        };
        text.split_whitespace().map(one).collect()
    }
}

/// A category of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// Which of the eight hues, 0 to 7.
    pub hue: u8,
    /// Icon name.
    pub icon: String,
    /// Position among the categories.
    pub position: i64,
}

/// What a line of a basket keeps of the article it sells: copied when it is rung up, so that a later change of the catalogue
/// never changes a sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Item {
    /// Our article code; `None` for an open item without an article.
    pub sku: Option<Sku>,
    /// The code that was scanned, if it was a GTIN.
    pub gtin: Option<Gtin>,
    /// Name in the store's language, with its options ("T-shirt, M, navy").
    pub name: String,
    /// The category it is shown under, empty if none.
    pub category: String,
    /// The product it is a variant of; empty for an open item, and in records of before promotions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub product: String,
    /// Its brand, empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub brand: String,
    /// The tax category.
    pub tax_category: String,
    /// What it is sold by.
    pub unit: Unit,
    /// File stem of its picture, empty if it has none.
    pub picture: String,
    /// What one unit cost the shop when it was rung up, without tax: what margins are made of. `None` if the catalogue doesn't know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<UnitPrice>,
}
