//! A product turned towards the customer: its photos and texts in their language, its price in force, its variants, and where it is in stock.

use crate::price_check::StoreStockView;
use crate::texts::visible_code;
use crate::{Problem, Reply, Workstation};
use database::{Found, ProductPhoto};
use language::Catalog;
use retail::{Money, Quantity, Refusal, RichParagraph, Right, Sku, Unit, UnitPrice, Variant, rich_paragraphs};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;

/// Variants of a product that are looked at.
const VARIANTS_MAX: usize = 300;

/// A product as its page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ProductPage {
    /// The product.
    pub product: String,
    /// The variant that is shown.
    pub sku: Sku,
    /// The language of the texts: as it was asked for, else the open basket's, else the store's. What isn't said in it is in English, or
    /// in any.
    pub language: String,
    /// The languages the shop has words of it in, by primary tag.
    pub languages: Vec<String>,
    /// Its name.
    pub name: String,
    /// Its brand, empty if none.
    pub brand: String,
    /// One or two sentences.
    pub description: String,
    /// The words of the online store's long description.
    pub rich_description: Vec<RichParagraph>,
    /// Its photos, the first of them shown first.
    pub photos: Vec<PhotoView>,
    /// Its category.
    pub category: String,
    /// What the variant is sold by.
    pub unit: Unit,
    /// The price in force, before promotions; `None` if it has none today.
    pub price: Option<UnitPrice>,
    /// What one piece costs after promotions, if they take something off.
    pub reduced: Option<Money>,
    /// The promotions that take it off, by name in that language.
    pub promotions: Vec<String>,
    /// The age it is sold from, in years.
    pub minimum_age: Option<u8>,
    /// What there is to choose, such as sizes and colours.
    pub choices: Vec<ChoiceView>,
    /// What is on hand here by the till's own book; `None` if it never moved.
    pub on_hand: Option<Quantity>,
    /// What other stores have of it, as the hub knows it.
    pub stores: Vec<StoreStockView>,
}

/// A photo of a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PhotoView {
    /// Name of a picture the shop has.
    pub name: String,
    /// What is on it; empty if nobody said.
    pub description: String,
}

/// Something a product's variants differ in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChoiceView {
    /// `Size`.
    pub name: String,
    /// What it can be, in the order of the variants.
    pub values: Vec<ChoiceValueView>,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChoiceValueView {
    /// `M`.
    pub value: String,
    /// The variant that is shown when it is chosen: the one nearest to what is shown now.
    pub sku: Sku,
    /// Whether the variant that is shown is of it.
    pub is_chosen: bool,
    /// Whether that variant is on hand here, by the till's own book; `None` if it never moved.
    pub is_here: Option<bool>,
}

impl Workstation {
    pub(crate) fn show_product(&self, sku: &Sku, language: Option<String>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let asked = || self.basket.as_ref().and_then(|basket| basket.language.clone());
        let wanted = language.or_else(asked).unwrap_or_else(|| self.store.language.clone());
        let unknown = || Refusal::new("language-unknown").text("language", visible_code(&wanted));
        let language = spoken(&wanted).ok_or_else(unknown)?;
        let found = self.article_by_sku(sku)?;
        Ok(Reply::Product { page: Box::new(self.product_page(&found, language)?) })
    }

    fn product_page(&self, found: &Found, language: String) -> Result<ProductPage, Problem> {
        let (variant, product) = (&found.variant, &found.product);
        let details = self.database.product_details(&product.id).map_err(Problem::from_database)?;
        let texts = [&product.name, &product.description, &details.rich_description];
        let languages: BTreeSet<String> = texts.iter().flat_map(|words| words.0.keys().cloned()).collect();
        let mut photos: Vec<PhotoView> = details.photos.into_iter().map(photo).collect();
        if photos.is_empty() && !product.picture.is_empty() {
            photos.push(PhotoView { name: product.picture.clone(), description: String::new() });
        }
        let (reduced, promotions) = self.promotions_of_one(&variant.sku, &language);
        Ok(ProductPage {
            product: product.id.clone(),
            sku: variant.sku.clone(),
            languages: languages.into_iter().collect(),
            name: product.name.in_language(&language).to_owned(),
            brand: product.brand.clone(),
            description: product.description.in_language(&language).to_owned(),
            rich_description: rich_paragraphs(details.rich_description.in_language(&language)),
            language,
            photos,
            category: product.category.clone(),
            unit: variant.unit,
            price: self.price_of(found)?.filter(|_| !variant.has_open_price),
            reduced,
            promotions,
            minimum_age: self.country.minimum_age(&variant.duties.age),
            choices: self.choices(&product.id, variant)?,
            on_hand: self.database.on_hand(&variant.sku).map_err(Problem::from_database)?,
            stores: self.other_stores(&variant.sku, variant.unit)?,
        })
    }

    /// What one piece costs after promotions, for whom the open basket is; nothing if none takes something off a single piece.
    fn promotions_of_one(&self, sku: &Sku, language: &str) -> (Option<Money>, Vec<String>) {
        let Some(mut line) = self.offer(sku) else { return (None, Vec::new()) };
        line.reductions = self.reductions_of_one(&line, language);
        let currency = self.country.currency;
        if line.promotion_discount(currency).is_zero() {
            return (None, Vec::new());
        }
        let names = line.reductions.iter().map(|reduction| reduction.name.clone());
        (Some(line.after_promotions(currency)), names.collect())
    }

    /// What a product's variants differ in, and which of them stands for what would be chosen next.
    fn choices(&self, product: &str, shown: &Variant) -> Result<Vec<ChoiceView>, Problem> {
        let mut variants = self.database.variants_of(product).map_err(Problem::from_database)?;
        variants.truncate(VARIANTS_MAX);
        let mut stocked = Vec::with_capacity(variants.len());
        for variant in variants {
            let on_hand = self.database.on_hand(&variant.sku).map_err(Problem::from_database)?;
            stocked.push((variant, on_hand.map(|quantity| quantity.amount() > 0)));
        }
        Ok(choices_of(&stocked, shown))
    }
}

/// The language a person can choose that is the wanted one: `fr` for `fr-FR`.
fn spoken(wanted: &str) -> Option<String> {
    let known = Catalog::languages();
    let has = |tag: &str| known.iter().any(|language| language.tag == tag);
    let primary = wanted.split('-').next().unwrap_or(wanted);
    [wanted, primary].into_iter().find(|tag| has(tag)).map(str::to_owned)
}

/// What variants differ in, as their options tell; beside each variant stands whether it is here.
fn choices_of(variants: &[(Variant, Option<bool>)], shown: &Variant) -> Vec<ChoiceView> {
    let of = |variant: &Variant, name: &str| {
        variant.options.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    };
    let mut choices: Vec<ChoiceView> = Vec::new();
    for (name, _) in variants.iter().flat_map(|(variant, _)| &variant.options) {
        if choices.iter().any(|choice| choice.name == *name) {
            continue;
        }
        let mut values: Vec<ChoiceValueView> = Vec::new();
        for value in variants.iter().filter_map(|(variant, _)| of(variant, name)) {
            if values.iter().any(|known| known.value == value) {
                continue;
            }
            // As much of what is shown stays as can; among equals the first that is here.
            let like = |variant: &Variant| {
                shown
                    .options
                    .iter()
                    .filter(|(other, kept)| other != name && of(variant, other).as_ref() == Some(kept))
                    .count()
            };
            let fitting = variants.iter().rev().filter(|(variant, _)| of(variant, name).as_ref() == Some(&value));
            let Some((nearest, is_here)) = fitting.max_by_key(|(variant, is_here)| (like(variant), *is_here)) else {
                continue;
            };
            let is_chosen = of(shown, name).as_ref() == Some(&value);
            let (sku, is_here) = match variants.iter().find(|(variant, _)| is_chosen && variant.sku == shown.sku) {
                Some((variant, is_here)) => (variant.sku.clone(), *is_here),
                None => (nearest.sku.clone(), *is_here),
            };
            values.push(ChoiceValueView { value, sku, is_chosen, is_here });
        }
        choices.push(ChoiceView { name: name.clone(), values });
    }
    choices
}

fn photo(photo: ProductPhoto) -> PhotoView {
    PhotoView { name: photo.name, description: photo.description }
}

#[cfg(test)]
mod tests {
    use super::*;
    use retail::Duties;

    fn variant(sku: &str, options: &[(&str, &str)]) -> Variant {
        Variant {
            sku: sku.into(),
            product: "shirt".to_owned(),
            options: options.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            unit: Unit::Each,
            tax_category: String::new(),
            has_open_price: false,
            levies: Vec::new(),
            duties: Duties::default(),
            gtins: Vec::new(),
            codes: Vec::new(),
        }
    }

    #[track_caller]
    fn check(variants: &[(Variant, Option<bool>)], shown: usize, expected: &str) {
        let choices = choices_of(variants, &variants[shown].0);
        let value = |value: &ChoiceValueView| {
            let (chosen, here) =
                (if value.is_chosen { "*" } else { "" }, if value.is_here == Some(false) { "(no)" } else { "" });
            format!("{chosen}{}{here}={}", value.value, value.sku)
        };
        let said = choices.iter().map(|choice| {
            let values: Vec<String> = choice.values.iter().map(value).collect();
            format!("{}: {}", choice.name, values.join(" "))
        });
        assert_eq!(said.collect::<Vec<_>>().join("; "), expected);
    }

    #[test]
    fn a_choice_keeps_what_else_is_chosen() {
        let shirt = |sku, size, colour| variant(sku, &[("size", size), ("colour", colour)]);
        let variants = [
            (shirt("S-RED", "S", "red"), Some(true)),
            (shirt("S-BLUE", "S", "blue"), Some(false)),
            (shirt("M-RED", "M", "red"), Some(false)),
            (shirt("M-BLUE", "M", "blue"), Some(true)),
            (shirt("L-BLUE", "L", "blue"), Some(true)),
        ];
        check(&variants, 0, "size: *S=S-RED M(no)=M-RED L=L-BLUE; colour: *red=S-RED blue(no)=S-BLUE");
        check(&variants, 3, "size: S(no)=S-BLUE *M=M-BLUE L=L-BLUE; colour: red(no)=M-RED *blue=M-BLUE");
        check(&variants, 4, "size: S(no)=S-BLUE M=M-BLUE *L=L-BLUE; colour: red=S-RED *blue=L-BLUE");
    }

    #[test]
    fn a_product_of_one_variant_asks_nothing() {
        check(&[(variant("BREAD", &[]), Some(true))], 0, "");
        let pair =
            [(variant("ONE", &[("size", "1")]), Some(true)), (variant("ODD", &[("scent", "rose")]), Some(false))];
        check(&pair, 0, "size: *1=ONE; scent: rose(no)=ODD");
    }
}
