//! Products and categories: the catalogue of the chain.

use crate::Refused;
use protocol::{Category, Product};
use retail::Moment;

/// The catalogue.
pub trait ProductStorage {
    /// Puts products in, or changes them.
    fn put_products(&self, products: &[Product], now: Moment) -> Result<(), Refused>;

    /// Takes products out, by their codes.
    fn remove_products(&self, codes: &[String], now: Moment) -> Result<(), Refused>;

    /// Puts categories in, or changes them.
    fn put_categories(&self, categories: &[Category], now: Moment) -> Result<(), Refused>;

    /// One product, by its code or by the SKU of a variant.
    fn product(&self, code_or_sku: &str) -> Result<Product, Refused>;

    /// Products whose code, SKUs or names have this in them, by code, those after a code, at most so many.
    fn find_products(&self, words: &str, after: &str, limit: usize) -> Result<Vec<Product>, Refused>;
}
