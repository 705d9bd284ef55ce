//! The demo shop: a store, its people and its goods, built into the program.

use crate::settings::OperatorSetting;
use database::{CatalogueRow, Database};
use retail::{Category, Date, Gtin, Price, Product, Role, Store, Unit, UnitPrice, Variant, Words};
use screens::DemoGoods;
use serde::Deserialize;
use std::collections::BTreeMap;

const STORES: &str = include_str!("../assets/demo/stores.toml");
const OPERATORS: &str = include_str!("../assets/demo/operators.toml");
const PRODUCTS: &str = include_str!("../assets/demo/products.tsv");
const CATEGORIES: &str = include_str!("../assets/demo/categories.tsv");

/// Goods of each category on the demo's panel of barcodes.
const GOODS_OF_A_CATEGORY: usize = 4;
/// A valid code of an article the demo doesn't sell.
pub const UNKNOWN_CODE: &str = "4006381333931";

/// The chain's picture on receipts.
pub const LOGO: &[u8] = include_bytes!("../assets/demo/logo.png");

/// First day of the demo's prices.
const SINCE: Date = Date { year: 2000, month: 1, day: 1 };

#[derive(Deserialize)]
struct Stores {
    store: Vec<DemoStore>,
}

#[derive(Deserialize)]
struct DemoStore {
    id: String,
    country: String,
    locale: String,
    time_zone: String,
    name: String,
    legal_name: String,
    address: Vec<String>,
    telephone: String,
    gln: String,
    tax_ids: Vec<TaxId>,
    receipt_header: Vec<String>,
    receipt_footer: Vec<String>,
}

#[derive(Deserialize)]
struct TaxId {
    label: String,
    number: String,
}

#[derive(Deserialize)]
struct Operators {
    operator: Vec<OperatorSetting>,
}

/// The demo store of a country.
pub fn store(country: &str) -> Result<Store, String> {
    let stores: Stores = toml::from_str(STORES).map_err(|error| error.to_string())?;
    let found = stores.store.into_iter().find(|store| store.country == country);
    let mut demo = found.ok_or_else(|| format!("there is no demo store in {country}"))?;
    // The last number is the one the country's label stands for; what comes before is part of the address block.
    let tax_number = demo.tax_ids.pop().map(|id| id.number).unwrap_or_default();
    demo.address.extend(demo.tax_ids.iter().map(|id| format!("{} {}", id.label, id.number)));
    Ok(Store {
        id: demo.id.as_str().into(),
        name: demo.name,
        seller: demo.legal_name,
        address: demo.address,
        country: demo.country,
        tax_number,
        phone: demo.telephone,
        gln: demo.gln,
        time_zone: demo.time_zone,
        language: demo.locale,
        receipt_header: demo.receipt_header,
        receipt_footer: demo.receipt_footer,
    })
}

/// Who can sign in to the demo shop.
pub fn operators() -> Result<Vec<OperatorSetting>, String> {
    let operators: Operators = toml::from_str(OPERATORS).map_err(|error| error.to_string())?;
    Ok(operators.operator)
}

/// The PIN of somebody in the demo shop, to be shown beside the sign-in.
pub fn pin_of(operator: &str) -> Option<String> {
    operators().ok()?.into_iter().find(|known| known.id == operator).map(|known| known.pin)
}

/// Puts the demo's goods into an empty catalogue; a catalogue that has goods stays as it is.
pub fn fill_catalogue(database: &mut Database, country: &str) -> Result<(), String> {
    let (_, known) = database.browse(None, None, 1).map_err(|error| error.to_string())?;
    if known > 0 {
        return Ok(());
    }
    let categories: Vec<Category> = rows(CATEGORIES)?.iter().map(read_category).collect::<Result<_, _>>()?;
    database.put_categories(&categories).map_err(|error| error.to_string())?;
    let sold = rows(PRODUCTS)?.into_iter().filter(|row| row["stores"].split(',').any(|store| store == country));
    let goods: Vec<CatalogueRow> = sold.map(|row| read_product(&row, country)).collect::<Result<_, _>>()?;
    database.upsert(&goods).map_err(|error| error.to_string())?;
    Ok(())
}

type Row = BTreeMap<&'static str, &'static str>;

/// The rows of a tab-separated table with a heading.
fn rows(table: &'static str) -> Result<Vec<Row>, String> {
    let mut lines = table.lines().filter(|line| !line.starts_with('#'));
    let heading: Vec<&str> = lines.next().ok_or("the table is empty")?.split('\t').collect();
    let row = |line: &'static str| -> Result<Row, String> {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields.len() == heading.len() {
            Ok(heading.iter().copied().zip(fields).collect())
        } else {
            Err(format!("a row has a wrong number of fields: {line}"))
        }
    };
    lines.map(row).collect()
}

fn words(row: &Row, field: &str) -> Words {
    let languages = ["en", "fr", "de"].into_iter();
    let text = |language: &str| row.get(format!("{field}_{language}").as_str()).filter(|text| !text.is_empty());
    Words(languages.filter_map(|language| Some((language.to_owned(), (*text(language)?).to_owned()))).collect())
}

fn read_category(row: &Row) -> Result<Category, String> {
    let number = |field: &str| row[field].parse::<i64>().map_err(|error| format!("{field}: {error}"));
    Ok(Category {
        id: row["id"].to_owned(),
        name: words(row, "name"),
        hue: number("hue")? as u8,
        icon: row["icon"].to_owned(),
        position: number("order")?,
    })
}

fn read_product(row: &Row, country: &str) -> Result<CatalogueRow, String> {
    let local = |field: &str| row[format!("{field}_{country}").as_str()];
    let sku = row["sku"];
    let gtins = row["gtins"].split_whitespace().map(str::parse::<Gtin>).collect::<Result<_, _>>();
    let minor: i64 = local("price").parse().map_err(|_| format!("{sku} has no price in {country}"))?;
    let unit_price = UnitPrice::new(minor, 2).ok_or("a price has two decimals")?;
    let options = row["options"].split(';').filter_map(|option| option.split_once('='));
    Ok(CatalogueRow {
        product: Product {
            id: row["product"].to_owned(),
            name: words(row, "name"),
            description: words(row, "description"),
            brand: row["brand"].to_owned(),
            category: row["category"].to_owned(),
            picture: row["picture"].to_owned(),
        },
        variant: Variant {
            sku: sku.into(),
            product: row["product"].to_owned(),
            options: options.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            unit: Unit::parse(row["unit"]).ok_or_else(|| format!("{sku} has no unit"))?,
            tax_category: local("tax").to_owned(),
            has_open_price: row["open_price"] == "yes",
            levies: Vec::new(),
            gtins: gtins.map_err(|error| format!("{sku}: {error}"))?,
            codes: Vec::new(),
        },
        prices: vec![Price { unit_price, store: None, since: SINCE, until: None }],
    })
}

/// Somebody of the demo with this role, for a script.
pub fn somebody(role: Role) -> Result<OperatorSetting, String> {
    operators()?
        .into_iter()
        .find(|operator| operator.role == role)
        .ok_or_else(|| "the demo has nobody in this role".to_owned())
}

/// The first codes of the demo's goods in a country that are sold by the piece at a fixed price.
pub fn codes(country: &str, count: usize) -> Result<Vec<String>, String> {
    let is_plain = |row: &Row| {
        row["unit"] == "each" && row["open_price"] != "yes" && !row["gtins"].is_empty() && row["options"].is_empty()
    };
    let sold = rows(PRODUCTS)?
        .into_iter()
        .filter(|row| row["stores"].split(',').any(|store| store == country) && is_plain(row));
    // Every eleventh, so that the basket holds something of every category.
    let spread = sold.step_by(11).filter_map(|row| row["gtins"].split_whitespace().next().map(str::to_owned));
    Ok(spread.take(count).collect())
}

/// Some goods of every category with a barcode, and one code that nobody knows, in a language.
pub fn goods_to_scan(country: &str, language: &str) -> Vec<DemoGoods> {
    let (Ok(products), Ok(categories)) = (rows(PRODUCTS), rows(CATEGORIES)) else { return Vec::new() };
    let mut goods = Vec::new();
    for category in &categories {
        let sold = |row: &&Row| row["stores"].split(',').any(|store| store == country) && !row["gtins"].is_empty();
        let of_category = products.iter().filter(|row| row["category"] == category["id"]).filter(sold);
        goods.extend(of_category.take(GOODS_OF_A_CATEGORY).map(|row| DemoGoods {
            name: words(row, "name").in_language(language).to_owned(),
            code: row["gtins"].split_whitespace().next().unwrap_or_default().to_owned(),
            picture: row["picture"].to_owned(),
            icon: category["icon"].to_owned(),
            hue: category["hue"].parse().unwrap_or_default(),
        }));
    }
    goods.push(DemoGoods {
        name: "?".to_owned(),
        code: UNKNOWN_CODE.to_owned(),
        picture: String::new(),
        icon: String::new(),
        hue: 5,
    });
    goods
}

/// A word that finds a weighed article first, in every language of the demo.
pub fn weighed_word() -> &'static str {
    "banan"
}
