//! A product turned towards the customer, in a language they read: the till itself keeps its own.

use crate::customer::{isolated, languages};
use crate::pay::set_if_other;
use crate::sell;
use crate::till::{Inner, on};
use crate::words::{primary, unbroken};
use language::{Catalog, Language, Value};
use retail::{Moment, Quantity, RichKind, Sku};
use slint::{ComponentHandle, Image};
use std::rc::Rc;
use ui::{Page, Product, ProductChoice, ProductLanguage, ProductStock, ProductText, ProductTextKind, ProductValue};
use workstation::view::View;
use workstation::{Action, ChoiceView, ProductPage, Reply};

const MINUTE_MS: i64 = 60_000;

/// The product that is shown.
#[derive(Default)]
pub(crate) struct Showing {
    page: Option<ProductPage>,
    /// The words of the language it is shown in.
    catalog: Option<Rc<Catalog>>,
    photo: usize,
    /// Counts what was asked: only the newest answer is shown.
    asked: u64,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let product = window.global::<Product>();
    product.on_photo_chosen(on!(till, |till, index| {
        till.product.borrow_mut().photo = usize::try_from(index).unwrap_or_default();
        show_photos(till);
    }));
    product.on_value_chosen(on!(till, |till, choice, value| choose(till, choice, value)));
    product.on_language_chosen(on!(till, |till, tag| {
        let sku = till.product.borrow().page.as_ref().map(|page| page.sku.clone());
        if let Some(sku) = sku {
            ask(till, sku, Some(tag.into()));
        }
    }));
    product.on_added(on!(till, |till| {
        let sku = till.product.borrow().page.as_ref().map(|page| page.sku.clone());
        if let Some(sku) = sku {
            sell::add(till, &sku);
        }
    }));
}

/// Shows the page of an article, in the language of the customer whose basket is open, or in the store's.
pub(crate) fn open(till: &Rc<Inner>, sku: Sku) {
    ask(till, sku, None);
}

fn ask(till: &Rc<Inner>, sku: Sku, language: Option<String>) {
    let number = {
        let mut showing = till.product.borrow_mut();
        showing.asked += 1;
        showing.asked
    };
    till.request(Action::ShowProduct { sku, language }, move |till, reply| {
        if let Reply::Product { page } = reply
            && till.product.borrow().asked == number
        {
            answered(till, *page);
        }
    });
}

fn answered(till: &Inner, page: ProductPage) {
    {
        let mut showing = till.product.borrow_mut();
        let is_same = showing.page.as_ref().is_some_and(|before| before.product == page.product);
        if !is_same {
            showing.photo = 0;
        }
        if showing.catalog.as_ref().is_none_or(|catalog| catalog.tag() != page.language) {
            let catalog = Catalog::load(&page.language, &till.options.own_wording);
            showing.catalog = Some(catalog.map_or_else(|_| till.catalog(), Rc::new));
        }
        showing.page = Some(page);
    }
    show(till);
    show_photos(till);
    till.go(|at| at.aside(Page::Product));
}

/// What was sold, priced or counted elsewhere has come: the page says it.
pub(crate) fn reload(till: &Rc<Inner>) {
    if till.page() != Page::Product {
        return;
    }
    let shown = till.product.borrow().page.as_ref().map(|page| (page.sku.clone(), page.language.clone()));
    if let Some((sku, language)) = shown {
        ask(till, sku, Some(language));
    }
}

/// The page was left: the next one begins in its own customer's language.
pub(crate) fn page_changed(till: &Inner, before: Page) {
    if before == Page::Product {
        let asked = till.product.borrow().asked + 1;
        till.product.replace(Showing { asked, ..Showing::default() });
        if let Some(window) = till.window() {
            window.global::<Product>().set_is_choosing(false);
        }
    }
}

pub(crate) fn picture_arrived(till: &Inner, stem: &str) {
    let is_shown = |page: &ProductPage| page.photos.iter().any(|photo| photo.name == stem);
    if till.product.borrow().page.as_ref().is_some_and(is_shown) {
        show_photos(till);
    }
}

/// Another size or colour: the page of the variant that is of it.
fn choose(till: &Rc<Inner>, choice: i32, value: i32) {
    let found = {
        let showing = till.product.borrow();
        let at = |index: i32| usize::try_from(index).unwrap_or(usize::MAX);
        showing.page.as_ref().and_then(|page| {
            let value = page.choices.get(at(choice))?.values.get(at(value))?;
            Some((value.sku.clone(), page.language.clone()))
        })
    };
    if let Some((sku, language)) = found {
        ask(till, sku, Some(language));
    }
}

fn show(till: &Inner) {
    let (Some(window), Some(view)) = (till.window(), till.view()) else { return };
    let showing = till.product.borrow();
    let (Some(page), Some(catalog)) = (&showing.page, &showing.catalog) else { return };
    let shown = window.global::<Product>();
    let formats = catalog.formats();
    shown.set_rtl(language::is_right_to_left(catalog.tag()));
    shown.set_name(unbroken(&page.name).into());
    shown.set_brand(page.brand.as_str().into());
    let price = page.price.map(|price| formats.unit_price(price, view.currency, page.unit));
    let (price, instead_of) = match (price, page.reduced) {
        (Some(price), Some(reduced)) => (
            formats.money(reduced, view.currency),
            catalog.format("counter-instead-of", &[("price", Value::Text(&price))]),
        ),
        (Some(price), None) => (price, String::new()),
        (None, _) => (catalog.text("counter-no-price"), String::new()),
    };
    shown.set_price(price.into());
    shown.set_instead_of(instead_of.into());
    shown.set_promotions(page.promotions.join("\n").into());
    let age = page.minimum_age.map(|years| ("years", Value::Number(i64::from(years))));
    shown.set_age(age.map(|years| catalog.format("counter-check-age", &[years])).unwrap_or_default().into());
    shown.set_description(page.description.as_str().into());
    let texts = page.rich_description.iter().map(|paragraph| ProductText {
        kind: match paragraph.kind {
            RichKind::Words => ProductTextKind::Words,
            RichKind::Item => ProductTextKind::Item,
            RichKind::Heading => ProductTextKind::Heading,
        },
        text: paragraph.text.as_str().into(),
    });
    set_if_other(shown.get_texts(), texts.collect(), |model| shown.set_texts(model));
    let choices = page.choices.iter().map(|choice| choice_row(catalog, choice)).collect::<Vec<_>>();
    shown.set_choices(Rc::new(slint::VecModel::from(choices)).into());
    set_if_other(shown.get_stock(), stock(catalog, &view, page), |model| shown.set_stock(model));
    let (kind, hue) = sell::look(till, &page.category);
    shown.set_kind(kind);
    shown.set_hue(hue);
    shown.set_elsewhere_words(catalog.text("product-elsewhere").into());
    shown.set_add_words(catalog.text("product-add").into());
    show_languages(till, &shown, &view, page);
}

fn choice_row(catalog: &Catalog, choice: &ChoiceView) -> ProductChoice {
    let values = choice.values.iter().map(|value| ProductValue {
        value: value.value.as_str().into(),
        note: if value.is_here == Some(false) { catalog.text("product-not-here") } else { String::new() }.into(),
        is_chosen: value.is_chosen,
    });
    let values = Rc::new(slint::VecModel::from(values.collect::<Vec<_>>()));
    ProductChoice { name: choice.name.as_str().into(), values: values.into() }
}

/// Where it is: here first.
fn stock(catalog: &Catalog, view: &View, page: &ProductPage) -> Vec<ProductStock> {
    let words = |quantity: Option<Quantity>| match quantity {
        Some(quantity) if quantity.amount() > 0 => {
            catalog.format("product-in-stock", &[("quantity", Value::Text(&catalog.formats().quantity(quantity)))])
        }
        Some(_) => catalog.text("product-out-of-stock"),
        None => catalog.text("product-stock-unknown"),
    };
    let is_there = |quantity: Option<Quantity>| quantity.is_some_and(|quantity| quantity.amount() > 0);
    let here = ProductStock {
        place: catalog.text("product-here").into(),
        quantity: words(page.on_hand).into(),
        age: "".into(),
        is_there: is_there(page.on_hand),
    };
    let elsewhere = page.stores.iter().map(|store| ProductStock {
        place: store.store.as_str().into(),
        quantity: words(Some(store.quantity)).into(),
        age: store.as_of.map(|as_of| age(catalog, as_of, view.now)).unwrap_or_default().into(),
        is_there: is_there(Some(store.quantity)),
    });
    std::iter::once(here).chain(elsewhere).collect()
}

/// How long ago that was, in words.
fn age(catalog: &Catalog, as_of: Moment, now: Moment) -> String {
    let minutes = (now.utc_ms - as_of.utc_ms) / MINUTE_MS;
    let count = |key: &str, count: i64| catalog.format(key, &[("count", Value::Number(count))]);
    match minutes {
        ..2 => catalog.text("product-just-now"),
        2..120 => count("product-minutes-ago", minutes),
        120..2_880 => count("product-hours-ago", minutes / 60),
        _ => count("product-days-ago", minutes / 1_440),
    }
}

fn show_languages(till: &Inner, shown: &Product<'_>, view: &View, page: &ProductPage) {
    let offered = languages(till, view);
    let has_words = |language: &&Language| page.languages.iter().any(|known| primary(known) == primary(&language.tag));
    let row = |language: &Language| ProductLanguage {
        tag: language.tag.as_str().into(),
        name: isolated(&language.name).into(),
    };
    let known: Vec<&Language> = offered.iter().filter(has_words).collect();
    let rows = known.iter().map(|language| row(language)).collect();
    set_if_other(shown.get_languages(), rows, |model| shown.set_languages(model));
    let same = |language: &&&Language| language.tag == page.language;
    let near = |language: &&&Language| primary(&language.tag) == primary(&page.language);
    let chosen = known.iter().find(same).or_else(|| known.iter().find(near));
    let (tag, name) = chosen.map(|language| (language.tag.clone(), isolated(&language.name))).unwrap_or_default();
    shown.set_language(tag.into());
    let name = if name.is_empty() { till.text("product-languages") } else { name };
    shown.set_language_name(name.into());
}

/// The photos, as far as they have arrived.
fn show_photos(till: &Inner) {
    let Some(window) = till.window() else { return };
    let showing = till.product.borrow();
    let (Some(page), Some(catalog)) = (&showing.page, &showing.catalog) else { return };
    let shown = window.global::<Product>();
    let photos: Vec<Image> = page.photos.iter().map(|photo| till.pictures.get(&photo.name)).collect();
    let count = photos.len();
    let at = showing.photo.min(count.saturating_sub(1));
    let (name, described) = match page.photos.get(at) {
        Some(photo) => (photo.name.as_str(), photo.description.as_str()),
        None => ("", ""),
    };
    shown.set_large(till.pictures.get_large(name));
    let number = |value: usize| i64::try_from(value).unwrap_or_default();
    let place = [("number", Value::Number(number(at + 1))), ("count", Value::Number(number(count)))];
    let words = if described.is_empty() { catalog.format("product-photo", &place) } else { described.to_owned() };
    shown.set_photo(0);
    shown.set_photos(Rc::new(slint::VecModel::from(photos)).into());
    shown.set_photo(i32::try_from(at).unwrap_or_default());
    shown.set_photo_words(words.into());
}
