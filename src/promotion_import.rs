//! `omnitill import --promotions`: a file becomes the shop's promotions, all at once or not at all.

use crate::output::say;
use crate::settings::Settings;
use database::Database;
use retail::Sku;
use retail::promotion::{Goods, Promotion, read_promotions};
use std::error::Error;
use std::path::Path;

/// Takes a file of promotions in the place of those there are.
pub fn run(file: &Path, settings: &Settings) -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("{} can't be opened: {error}. Check the path.", file.display()))?;
    let promotions = read_promotions(&text)
        .map_err(|fault| format!("{}: {fault}. Nothing of it has been stored.", file.display()))?;
    let database = Database::open(&settings.data_dir)?;
    database.put_promotions(&promotions)?;
    say!("{} promotions. They hold from the next basket on.", promotions.len());
    let unknown = unknown_goods(&database, &promotions)?;
    if !unknown.is_empty() {
        say!("Articles they name that aren't in the catalogue: {}", unknown.join(", "));
    }
    Ok(())
}

/// Articles that are named and that nobody can buy: a typing error, more often than not.
fn unknown_goods(database: &Database, promotions: &[Promotion]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut unknown = Vec::new();
    for sku in promotions.iter().flat_map(Promotion::goods_named).flat_map(named) {
        if database.variant(&sku)?.is_none() && !unknown.contains(&sku.0) {
            unknown.push(sku.0);
        }
    }
    Ok(unknown)
}

fn named(goods: &Goods) -> Vec<Sku> {
    let except = goods.except.iter().flat_map(|except| except.skus.clone());
    goods.skus.iter().cloned().chain(except).collect()
}
