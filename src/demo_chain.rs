//! The demo's chain: a hub that knows all demo stores and their goods, the cable between it and a till, and who may join.

use crate::demo_shop::{self, DemoGoodsOf};
use crate::network_cable::NetworkCable;
use crate::output::{complain, say};
use crate::settings::Settings;
use hub::{LegalEntity, PlaceStorage, PriceReach, Running, Storage, Store, open_storage};
use jiff::Timestamp;
use protocol::{Category, Customer, Place, Price, Product, ProductText, Promotion, Variant, VariantOption};
use retail::{Moment, Unit};
use std::collections::BTreeMap;
use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The file that a till's identity is in.
const DATA: &str = "sales.db";

/// The demo's hub, and the cable to it.
pub struct DemoChain {
    /// The hub.
    pub hub: Running,
    /// What runs between this demo's till and the hub.
    pub cable: NetworkCable,
}

impl DemoChain {
    /// Opens the hub whose data are in this folder; a new one gets the demo's stores and goods.
    pub fn start(folder: &Path) -> Result<DemoChain, Box<dyn Error>> {
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let storage = open_storage(folder)?;
        let options =
            hub::Options { folder: folder.to_owned(), listen: any_port, names: Vec::new(), office: Some(any_port) };
        if storage.stores()?.is_empty() {
            fill(&*storage, hub::moment(Timestamp::now().as_millisecond()))?;
        }
        let hub = hub::start(&options, storage)?;
        let cable = NetworkCable::to(hub.address)?;
        Ok(DemoChain { hub, cable })
    }

    /// Where a till calls.
    pub fn address(&self) -> String {
        format!("https://{}", self.cable.address())
    }

    /// A code by which a till joins.
    pub fn code(&self, till: &str, store: &str) -> Result<String, Box<dyn Error>> {
        Ok(self.hub.hub.make_code(till, store)?.to_string())
    }

    /// Where the office is.
    pub fn office(&self) -> String {
        self.hub.office.map(|office| format!("http://{office}/")).unwrap_or_default()
    }

    /// The settings of a demo shop's till, which belongs to this chain.
    pub fn joined(&self, mut settings: Settings) -> Settings {
        let Ok(store) = demo_shop::store(&settings.demo_store) else { return settings };
        let till = settings.workstation.clone().unwrap_or_else(|| format!("{}-01", store.id));
        match self.code_for(&till, &store.id.0, &settings.data_dir) {
            Ok(code) => {
                settings.hub = Some(self.address());
                settings.enrol = code;
            }
            Err(error) => complain!("The demo's hub lets no till join: {error}"),
        }
        settings
    }

    /// A code for a till whose data are in this folder, unless it joined when they were there: then it goes on as who it is.
    fn code_for(&self, till: &str, store: &str, folder: &Path) -> Result<Option<String>, Box<dyn Error>> {
        let has_data = folder.join(DATA).exists();
        let has_joined = has_data && self.hub.hub.storage.till(till).is_ok_and(|till| till.revoked_at.is_none());
        if has_joined { Ok(None) } else { self.code(till, store).map(Some) }
    }

    /// Opens further tills of the same store, each a program of its own with its own devices and cable, until there are so many.
    pub fn open_tills(&self, tills: u8, first: &Settings, base: &Path) -> Result<OtherTills, Box<dyn Error>> {
        let mut others = OtherTills::default();
        let store = demo_shop::store(&first.demo_store)?;
        for number in 2..=tills {
            let till = format!("{}-{number:02}", store.id);
            let folder = base.join("tills").join(number.to_string());
            let code = self.code_for(&till, &store.id.0, &folder)?;
            let program = Command::new(std::env::current_exe()?)
                .args(["demo", "--tills", "1", "--beside", "--store", &first.demo_store, "--workstation", &till])
                .args(["--hub", &format!("https://{}", self.hub.address)])
                .args(code.iter().flat_map(|code| ["--enrol", code]))
                .arg("--data-dir")
                .arg(folder)
                // It ends when this end does, however this program ends.
                .stdin(Stdio::piped())
                .spawn()?;
            others.0.push(program);
        }
        Ok(others)
    }

    /// Says where the office is.
    pub fn tell(&self) {
        if let Some(office) = self.hub.office {
            say!("Head office: http://{office}/");
        }
        match &self.hub.password {
            Some(password) => say!("Its password: {password}"),
            None => say!("Its password is the one it had at its first start."),
        }
    }
}

/// Tills beside the first one. They close with it.
#[derive(Default)]
pub struct OtherTills(Vec<Child>);

impl Drop for OtherTills {
    fn drop(&mut self) {
        for till in &mut self.0 {
            // One that has been closed by hand is gone already.
            let _ = till.kill();
            let _ = till.wait();
        }
    }
}

/// Gives a new hub the demo's stores, goods, prices, promotions and customers.
fn fill(storage: &dyn Storage, now: Moment) -> Result<(), Box<dyn Error>> {
    storage.set_tenant("Kestrel & Plum")?;
    let mut products: BTreeMap<String, Product> = BTreeMap::new();
    let mut prices = Vec::new();
    for place in demo_shop::places()? {
        let goods = demo_shop::goods_of(&place.code)?;
        let region = place.region.clone().unwrap_or_else(|| place.country.clone());
        let entity = LegalEntity {
            id: place.code.clone(),
            name: demo_shop::store(&place.code)?.seller,
            country: place.country.clone(),
        };
        storage.put_legal_entity(&entity)?;
        storage.put_store(&store_of(&place.code, &entity.id, &goods)?, now)?;
        for row in &goods.rows {
            put_together(&mut products, row, &region);
            prices.push((place.id.clone(), price_of(row, &goods)));
        }
    }
    for (code, page) in demo_shop::pages()? {
        if let Some(product) = products.get_mut(&code) {
            put_page(product, page);
        }
    }
    storage.put_categories(&categories()?, now)?;
    storage.put_products(&products.into_values().collect::<Vec<_>>(), now)?;
    let mut by_store: BTreeMap<String, Vec<Price>> = BTreeMap::new();
    for (store, price) in prices {
        by_store.entry(store).or_default().extend(price);
    }
    for (store, prices) in by_store {
        storage.put_prices(&PriceReach::Store(store), &prices, now)?;
    }
    let promotions = demo_shop::promotions()?.into_iter();
    let rule = |promotion: retail::Promotion| -> Result<Promotion, serde_json::Error> {
        Ok(Promotion { id: promotion.id.clone(), rule: serde_json::to_value(&promotion)? })
    };
    storage.put_promotions(&[], &promotions.map(rule).collect::<Result<Vec<_>, _>>()?, now)?;
    // A customer belongs to one company.
    if let Some(first) = demo_shop::places()?.first() {
        storage.put_customers(&first.code, &customers()?, now)?;
    }
    Ok(())
}

fn store_of(code: &str, entity: &str, goods: &DemoGoodsOf) -> Result<Store, Box<dyn Error>> {
    let store = demo_shop::store(code)?;
    let place = Place {
        name: store.name,
        country: store.country,
        currency: goods.currency.code().to_owned(),
        time_zone: store.time_zone,
        language: store.language,
    };
    Ok(Store { id: store.id.0, legal_entity: entity.to_owned(), place })
}

fn categories() -> Result<Vec<Category>, String> {
    let category = |category: retail::Category| Category {
        id: category.id,
        position: u32::try_from(category.position).unwrap_or_default(),
        hue: category.hue,
        icon: category.icon,
        names: category.name.0.into_iter().collect(),
    };
    Ok(demo_shop::categories()?.into_iter().map(category).collect())
}

fn customers() -> Result<Vec<Customer>, String> {
    let customer = |customer: database::Customer| Customer {
        id: customer.id,
        name: customer.name,
        email: customer.email,
        phone: customer.phone,
        address: None,
        group: customer.group,
        language: String::new(),
        consents: Vec::new(),
        points: None,
    };
    Ok(demo_shop::customers()?.into_iter().map(customer).collect())
}

/// Adds what its page shows to a product.
fn put_page(product: &mut Product, page: database::ProductDetails) {
    for (language, html) in page.rich_description.0 {
        product.texts.entry(language).or_default().rich_description = html;
    }
    if !page.photos.is_empty() {
        let photo =
            |photo: database::ProductPhoto| protocol::Photo { name: photo.name, description: photo.description };
        product.photos = page.photos.into_iter().map(photo).collect();
    }
}

/// Adds an article of one store's shelf to its product. What the law says of it is kept for the store's country.
fn put_together(products: &mut BTreeMap<String, Product>, row: &database::CatalogueRow, region: &str) {
    let product = products.entry(row.product.id.clone()).or_insert_with(|| {
        let mut texts: BTreeMap<String, ProductText> = BTreeMap::new();
        for (language, name) in &row.product.name.0 {
            texts.entry(language.clone()).or_default().name.clone_from(name);
        }
        for (language, description) in &row.product.description.0 {
            texts.entry(language.clone()).or_default().description.clone_from(description);
        }
        let photo = protocol::Photo { name: row.product.picture.clone(), description: String::new() };
        Product {
            code: row.product.id.clone(),
            brand: row.product.brand.clone(),
            category: row.product.category.clone(),
            texts,
            photos: if row.product.picture.is_empty() { Vec::new() } else { vec![photo] },
            ..Product::default()
        }
    });
    let known = product.variants.iter().position(|variant| variant.sku == row.variant.sku.0);
    let at = known.unwrap_or_else(|| {
        product.variants.push(variant_of(&row.variant));
        product.variants.len() - 1
    });
    let variant = &mut product.variants[at];
    if variant.tax_category != row.variant.tax_category {
        variant.tax_categories.insert(region.to_owned(), row.variant.tax_category.clone());
    }
    if !row.variant.levies.is_empty() {
        variant.levies.insert(region.to_owned(), row.variant.levies.clone());
    }
}

fn variant_of(variant: &retail::Variant) -> Variant {
    let option = |(name, value): &(String, String)| VariantOption { name: name.clone(), value: value.clone() };
    let duties = [
        ("age", variant.duties.age.clone()),
        ("needs-serial", if variant.duties.needs_serial { "yes".to_owned() } else { String::new() }),
        ("linked", variant.duties.linked_text()),
    ];
    Variant {
        sku: variant.sku.0.clone(),
        gtins: variant.gtins.iter().map(ToString::to_string).collect(),
        codes: variant.codes.clone(),
        options: variant.options.iter().map(option).collect(),
        unit: if variant.unit == Unit::Each { "piece".to_owned() } else { variant.unit.symbol().to_owned() },
        tax_category: variant.tax_category.clone(),
        has_open_price: variant.has_open_price,
        duties: duties
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
        ..Variant::default()
    }
}

fn price_of(row: &database::CatalogueRow, goods: &DemoGoodsOf) -> Option<Price> {
    let price = row.prices.first()?;
    Some(Price {
        sku: row.variant.sku.0.clone(),
        store: None,
        currency: goods.currency.code().to_owned(),
        amount: price.unit_price.to_string(),
        cost: price.unit_cost.map(|cost| cost.to_string()),
        since: price.since.to_string(),
        until: price.until.map(|day| day.to_string()),
    })
}
