//! Products as presented, and what of them is stocked and sold.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A category of the shop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Category {
    /// Its id.
    pub id: String,
    /// Its place among the others.
    #[serde(default)]
    pub position: u32,
    /// Its colour on the screen, 0 to 7.
    #[serde(default)]
    pub hue: u8,
    /// Name of its icon; empty if it has none.
    #[serde(default)]
    pub icon: String,
    /// Its name by language tag.
    pub names: BTreeMap<String, String>,
}

/// A product as presented.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Product {
    /// Its code in files and messages.
    pub code: String,
    /// Brand, empty if none.
    #[serde(default)]
    pub brand: String,
    /// Its category's id, empty if none.
    #[serde(default)]
    pub category: String,
    /// Further categories, as online stores have them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Its texts by language tag.
    pub texts: BTreeMap<String, ProductText>,
    /// Its photos, the first of them shown first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<Photo>,
    /// What of it is stocked and sold: at least one.
    pub variants: Vec<Variant>,
    /// How it can reach its buyer.
    #[serde(default, skip_serializing_if = "Delivery::is_unsaid")]
    pub delivery: Delivery,
}

/// What a product is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ProductText {
    /// Name.
    pub name: String,
    /// One or two sentences without markup.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The long description as HTML, as the online store shows it. Never drawn or run as it is: a till shows its text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rich_description: String,
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Photo {
    /// Name of a picture the shop has, or SHA-256 of one to be fetched from `/v1/blobs/`.
    pub name: String,
    /// What is on it, for whoever can't see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
}

/// What is stocked and sold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Variant {
    /// Our code.
    pub sku: String,
    /// GTINs, without regard to leading zeros.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gtins: Vec<String>,
    /// Further codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// Size, colour and so on, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<VariantOption>,
    /// Unit it is sold in: `piece`, `kilogram`, `litre` (the till's names of UN/ECE Rec 20 C62, KGM, LTR).
    pub unit: String,
    /// Tax category by which countries find its rate: `standard`, `food` ...
    pub tax_category: String,
    /// Its tax category in countries and regions where it is another one: `FR`, `US-NY`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tax_categories: BTreeMap<String, String>,
    /// Deposits and levies that come on top of it, by country or region, as its pack names them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub levies: BTreeMap<String, Vec<String>>,
    /// Whether the cashier says the price.
    #[serde(default)]
    pub has_open_price: bool,
    /// What else the till must know of it, as the catalogue's import files say it: `age` (`18`, `alcohol`), `needs-serial` (`yes`), `linked`
    /// (what comes along with each piece: `CRATE 2*BOTTLE`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub duties: BTreeMap<String, String>,
    /// How big and heavy one is, packed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Dimensions>,
    /// How many a store has to have on hand before the online store may sell from it. A decimal in its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online_minimum: Option<String>,
}

/// One choice a variant stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VariantOption {
    /// `Size`.
    pub name: String,
    /// `M`.
    pub value: String,
}

/// Size and weight of one, packed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Dimensions {
    /// Millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_mm: Option<u32>,
    /// Millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width_mm: Option<u32>,
    /// Millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height_mm: Option<u32>,
    /// Grams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_g: Option<u32>,
}

/// How goods reach their buyer. What nobody said is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Delivery {
    /// Whether they are sent home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_shipped: Option<bool>,
    /// Whether they can be bought online and collected in a store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_collected: Option<bool>,
    /// Whether the online store shows them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_sold_online: Option<bool>,
}

impl Delivery {
    /// Whether nobody said anything of it.
    pub fn is_unsaid(&self) -> bool {
        *self == Delivery::default()
    }
}
