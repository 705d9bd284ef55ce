//! Which goods a promotion is about.

use crate::{Item, Sku};
use serde::{Deserialize, Serialize};

/// A choice of goods: whatever one of the lists names, or everything if none does, but for the exceptions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goods {
    /// Products, with all their variants.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// Single variants.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skus: Vec<Sku>,
    /// Categories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Brands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<String>,
    /// What isn't meant although it is named above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub except: Option<Box<Goods>>,
}

/// What there is to know of one article to tell whether it is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoodsOf<'a> {
    /// Our article code, if it is an article of the catalogue.
    pub sku: Option<&'a str>,
    /// Its product.
    pub product: &'a str,
    /// Its category.
    pub category: &'a str,
    /// Its brand.
    pub brand: &'a str,
}

impl<'a> GoodsOf<'a> {
    /// What a line knows of what it sells.
    pub fn item(item: &'a Item) -> GoodsOf<'a> {
        GoodsOf {
            sku: item.sku.as_ref().map(|sku| sku.0.as_str()),
            product: &item.product,
            category: &item.category,
            brand: &item.brand,
        }
    }
}

impl Goods {
    /// Whether it means everything without exception.
    pub fn is_all(&self) -> bool {
        self.names_nothing() && self.except.is_none()
    }

    pub(super) fn names_nothing(&self) -> bool {
        self.products.is_empty() && self.skus.is_empty() && self.categories.is_empty() && self.brands.is_empty()
    }

    /// Whether one of the lists names the article.
    pub(super) fn names(&self, goods: &GoodsOf<'_>) -> bool {
        let is_in = |list: &[String], value: &str| !value.is_empty() && list.iter().any(|named| named == value);
        goods.sku.is_some_and(|sku| self.skus.iter().any(|named| named.0 == sku))
            || is_in(&self.products, goods.product)
            || is_in(&self.categories, goods.category)
            || is_in(&self.brands, goods.brand)
    }

    /// Whether the article is meant.
    pub fn means(&self, goods: &GoodsOf<'_>) -> bool {
        (self.names_nothing() || self.names(goods)) && !self.except.as_ref().is_some_and(|except| except.names(goods))
    }
}
