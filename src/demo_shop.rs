//! The demo shop: a store, its people and its goods, built into the program.

use crate::settings::OperatorSetting;
use database::{CatalogueRow, Customer, Database, ProductDetails, ProductPhoto};
use retail::{Category, Currency, Date, Gtin, Price, Product, RoleId, Store, Unit, UnitPrice, Variant, Words};
use screens::DemoGoods;
use serde::Deserialize;
use std::collections::BTreeMap;

const STORES: &str = include_str!("../assets/demo/stores.toml");
const OPERATORS: &str = include_str!("../assets/demo/operators.toml");
const PRODUCTS: &str = include_str!("../assets/demo/products.tsv");
const NAMES: &str = include_str!("../assets/demo/names.tsv");
/// What the pages of some products show.
const PAGES: &str = include_str!("../assets/demo/pages.tsv");
const CATEGORIES: &str = include_str!("../assets/demo/categories.tsv");
const PROMOTIONS: &str = include_str!("../assets/demo/promotions.toml");
const CUSTOMERS: &str = include_str!("../assets/demo/customers.tsv");
/// What stands on the shelves of stores that `products.tsv` has no columns for.
const SHELVES: [(&str, &str); 6] = [
    ("AT", include_str!("../assets/demo/shelves/AT.tsv")),
    ("CA-QC", include_str!("../assets/demo/shelves/CA-QC.tsv")),
    ("DE", include_str!("../assets/demo/shelves/DE.tsv")),
    ("IN", include_str!("../assets/demo/shelves/IN.tsv")),
    ("JP", include_str!("../assets/demo/shelves/JP.tsv")),
    ("US-NY", include_str!("../assets/demo/shelves/US-NY.tsv")),
];

/// Goods of each category on the demo's panel of barcodes.
const GOODS_OF_A_CATEGORY: usize = 4;
/// So many articles at least are picked from a shelf for a script, and so far apart at most.
const CODES_OF_A_SHELF: usize = 9;
const CODES_APART_MAX: usize = 11;
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
    code: String,
    place: [String; 2],
    #[serde(default)]
    shelf: Option<String>,
    id: String,
    country: String,
    #[serde(default)]
    region: Option<String>,
    currency: String,
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

/// A demo store as a person chooses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPlace {
    /// What it is called on the command line: `AU`, `US-NY`, `GB-AR`.
    pub code: String,
    /// The country (or province or state) in the store's own language.
    pub country_name: String,
    /// The city in the store's own language.
    pub city: String,
    /// The store's id.
    pub id: String,
    /// The store's name.
    pub name: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The region of the country's rules, where tax depends on it.
    pub region: Option<String>,
}

fn stores() -> Result<Vec<DemoStore>, String> {
    let stores: Stores = toml::from_str(STORES).map_err(|error| error.to_string())?;
    Ok(stores.store)
}

fn demo_store(code: &str) -> Result<DemoStore, String> {
    let found = stores()?.into_iter().find(|store| store.code == code);
    found.ok_or_else(|| format!("there is no demo store in {code}"))
}

/// All demo stores, in the order they are offered.
pub fn places() -> Result<Vec<DemoPlace>, String> {
    let place = |DemoStore { code, place: [country_name, city], id, name, country, region, .. }: DemoStore| DemoPlace {
        code,
        country_name,
        city,
        id,
        name,
        country,
        region,
    };
    Ok(stores()?.into_iter().map(place).collect())
}

/// The demo store with this code.
pub fn store(code: &str) -> Result<Store, String> {
    let mut demo = demo_store(code)?;
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
pub fn fill_catalogue(database: &mut Database, code: &str) -> Result<(), String> {
    let (_, known) = database.browse(None, None, 1).map_err(|error| error.to_string())?;
    if known > 0 {
        return Ok(());
    }
    database.put_categories(&categories()?).map_err(|error| error.to_string())?;
    database.upsert(&goods_of(code)?.rows).map_err(|error| error.to_string())?;
    database.put_product_details(&pages()?).map_err(|error| error.to_string())?;
    database.put_promotions(&promotions()?).map_err(|error| error.to_string())?;
    for customer in customers()? {
        database.put_customer(&customer).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// What the pages of some products show, by product.
pub fn pages() -> Result<Vec<(String, ProductDetails)>, String> {
    let photo = |name: &str| ProductPhoto { name: name.to_owned(), description: String::new() };
    let page = |row: &Row| {
        let photos = row["photos"].split_whitespace().map(photo).collect();
        (row["product"].to_owned(), ProductDetails { rich_description: words(row, None, "rich"), photos })
    };
    Ok(rows(PAGES)?.iter().map(page).collect())
}

/// The categories of every demo shop.
pub fn categories() -> Result<Vec<Category>, String> {
    rows(CATEGORIES)?.iter().map(read_category).collect()
}

/// What a demo store sells, with its prices in its currency.
pub struct DemoGoodsOf {
    /// The store's currency.
    pub currency: Currency,
    /// Its articles.
    pub rows: Vec<CatalogueRow>,
}

/// What a demo store sells.
pub fn goods_of(code: &str) -> Result<DemoGoodsOf, String> {
    let store = demo_store(code)?;
    let currency = Currency::parse(&store.currency).ok_or_else(|| format!("{} is no currency", store.currency))?;
    let costs = costs()?;
    let rows = shelf(code)?.iter().map(|article| read_product(article, &costs)).collect::<Result<_, _>>()?;
    Ok(DemoGoodsOf { currency, rows })
}

/// The chain's promotions.
pub fn promotions() -> Result<Vec<retail::Promotion>, String> {
    retail::promotion::read_promotions(PROMOTIONS).map_err(|fault| fault.to_string())
}

/// Customers who don't exist.
pub fn customers() -> Result<Vec<Customer>, String> {
    rows(CUSTOMERS)?.iter().map(read_customer).collect()
}

/// A customer who doesn't exist.
fn read_customer(row: &Row) -> Result<Customer, String> {
    Ok(Customer {
        id: row["id"].parse().map_err(|_| [row["id"], " is no id"].concat())?,
        name: row["name"].to_owned(),
        email: row["email"].to_owned(),
        phone: String::new(),
        address: None,
        group: row["group"].to_owned(),
        consents: Vec::new(),
    })
}

/// An article on a store's shelf.
struct Article {
    row: Row,
    names: Option<Row>,
    price: &'static str,
    tax: &'static str,
    levies: &'static str,
    currency: Currency,
}

/// What a demo store sells, in the order of `products.tsv`.
fn shelf(code: &str) -> Result<Vec<Article>, String> {
    let store = demo_store(code)?;
    let currency = Currency::parse(&store.currency).ok_or_else(|| format!("{} is no currency", store.currency))?;
    let names: BTreeMap<&str, Row> = rows(NAMES)?.into_iter().map(|row| (row["product"], row)).collect();
    let shelf = store.shelf.unwrap_or(store.code);
    let own = SHELVES.iter().find(|(code, _)| *code == shelf).map(|(_, table)| rows(table)).transpose()?;
    let own: Option<BTreeMap<&str, Row>> = own.map(|rows| rows.into_iter().map(|row| (row["sku"], row)).collect());
    let mut articles = Vec::new();
    for row in rows(PRODUCTS)? {
        let sold = match &own {
            Some(own) => own.get(row["sku"]).map(|own| (own["price"], own["tax"], own["levies"])),
            None if row["stores"].split(',').any(|store| store == shelf) => {
                let local = |field: &str| row.get(format!("{field}_{shelf}").as_str()).copied().unwrap_or_default();
                Some((local("price"), local("tax"), ""))
            }
            None => None,
        };
        if let Some((price, tax, levies)) = sold {
            articles.push(Article { names: names.get(row["product"]).cloned(), row, price, tax, levies, currency });
        }
    }
    Ok(articles)
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

fn words(row: &Row, more: Option<&Row>, field: &str) -> Words {
    let languages = ["en", "fr", "de", "ja", "ar"].into_iter();
    let text = |language: &str| {
        let field = format!("{field}_{language}");
        let found = row.get(field.as_str()).or_else(|| more?.get(field.as_str()));
        found.filter(|text| !text.is_empty()).map(|text| (*text).to_owned())
    };
    Words(languages.filter_map(|language| Some((language.to_owned(), text(language)?))).collect())
}

fn read_category(row: &Row) -> Result<Category, String> {
    let number = |field: &str| row[field].parse::<i64>().map_err(|error| format!("{field}: {error}"));
    Ok(Category {
        id: row["id"].to_owned(),
        name: words(row, None, "name"),
        hue: number("hue")? as u8,
        icon: row["icon"].to_owned(),
        position: number("order")?,
    })
}

/// What the goods of each category cost the shop, in percent of their price, where that is known.
fn costs() -> Result<BTreeMap<&'static str, i64>, String> {
    let known = rows(CATEGORIES)?.into_iter().filter(|row| !row["cost"].is_empty());
    known
        .map(|row| {
            let percent = row["cost"].parse().map_err(|error| [row["id"], ": ", &format!("{error}")].concat())?;
            Ok((row["id"], percent))
        })
        .collect()
}

fn read_product(article: &Article, costs: &BTreeMap<&str, i64>) -> Result<CatalogueRow, String> {
    let row = &article.row;
    let sku = row["sku"];
    let gtins = row["gtins"].split_whitespace().map(str::parse::<Gtin>).collect::<Result<_, _>>();
    let minor: i64 = article.price.parse().map_err(|_| format!("{sku} has no price"))?;
    let unit_price = UnitPrice::new(minor, article.currency.exponent()).ok_or("a price has the currency's decimals")?;
    // Two decimals more than the price: the share of a price is no whole cent.
    let cost_of = |percent: &i64| UnitPrice::new(minor * percent, article.currency.exponent() + 2);
    let unit_cost = costs.get(row["category"]).and_then(cost_of);
    let options = row["options"].split(';').filter_map(|option| option.split_once('='));
    Ok(CatalogueRow {
        product: Product {
            id: row["product"].to_owned(),
            name: words(row, article.names.as_ref(), "name"),
            description: words(row, None, "description"),
            brand: row["brand"].to_owned(),
            category: row["category"].to_owned(),
            picture: row["picture"].to_owned(),
        },
        variant: Variant {
            sku: sku.into(),
            product: row["product"].to_owned(),
            options: options.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            unit: Unit::parse(row["unit"]).ok_or_else(|| format!("{sku} has no unit"))?,
            tax_category: article.tax.to_owned(),
            has_open_price: row["open_price"] == "yes",
            levies: article.levies.split_whitespace().map(str::to_owned).collect(),
            duties: retail::Duties { age: row["age"].to_owned(), ..retail::Duties::default() },
            gtins: gtins.map_err(|error| format!("{sku}: {error}"))?,
            codes: Vec::new(),
        },
        prices: vec![Price { unit_price, unit_cost, store: None, since: SINCE, until: None }],
    })
}

/// Somebody of the demo with this role, for a script.
pub fn somebody(role: RoleId) -> Result<OperatorSetting, String> {
    operators()?
        .into_iter()
        .find(|operator| operator.role == role)
        .ok_or_else(|| "the demo has nobody in this role".to_owned())
}

/// The first codes of a demo store's goods that are sold by the piece at a fixed price, to everybody.
pub fn codes(code: &str, count: usize) -> Result<Vec<String>, String> {
    let is_plain = |row: &Row| {
        row["unit"] == "each"
            && row["open_price"] != "yes"
            && !row["gtins"].is_empty()
            && row["options"].is_empty()
            && row["age"].is_empty()
    };
    let sold: Vec<Row> = shelf(code)?.into_iter().map(|article| article.row).filter(is_plain).collect();
    // Far apart, so that the basket holds something of every category.
    let is_enough = |step: &usize| sold.len().div_ceil(*step) >= CODES_OF_A_SHELF;
    let step = (1..=CODES_APART_MAX).rev().find(is_enough).unwrap_or(1);
    let spread = sold.iter().step_by(step).filter_map(|row| row["gtins"].split_whitespace().next().map(str::to_owned));
    Ok(spread.take(count).collect())
}

/// Some goods of every category with a barcode, and one code that nobody knows, in a language.
pub fn goods_to_scan(code: &str, language: &str) -> Vec<DemoGoods> {
    let (Ok(articles), Ok(categories)) = (shelf(code), rows(CATEGORIES)) else { return Vec::new() };
    let mut goods = Vec::new();
    for category in &categories {
        let has_code = |article: &&Article| !article.row["gtins"].is_empty();
        let of_category = articles.iter().filter(|article| article.row["category"] == category["id"]).filter(has_code);
        goods.extend(of_category.take(GOODS_OF_A_CATEGORY).map(|Article { row, names, .. }| DemoGoods {
            name: words(row, names.as_ref(), "name").in_language(language).to_owned(),
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

/// The name of that article in a language.
pub fn weighed_name(code: &str, language: &str) -> Option<String> {
    let found = shelf(code).ok()?.into_iter().find(|article| article.row["product"] == "banana")?;
    Some(words(&found.row, found.names.as_ref(), "name").in_language(language).to_owned())
}
