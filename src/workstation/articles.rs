//! Finding articles: by code, by typing, by category.

use crate::texts::visible_code;
use crate::view::{ArticleView, CategoryView};
use crate::{Problem, Reply, Workstation};
use database::Found;
use retail::limits::{RESULTS_MAX, SEARCH_CHARS_MAX};
use retail::{Gtin, Item, Price, Refusal, Sku, UnitPrice};

impl Workstation {
    /// The article with this SKU.
    pub(crate) fn article_by_sku(&self, sku: &Sku) -> Result<Found, Problem> {
        let found = self.database.variant(sku).map_err(Problem::from_database)?;
        Ok(found.ok_or_else(|| Refusal::new("article-gone").text("sku", visible_code(&sku.0)))?)
    }

    /// The price in force today in this store.
    pub(crate) fn price_of(&self, found: &Found) -> Result<Option<UnitPrice>, Problem> {
        Ok(self.price_in_force(found)?.map(|price| price.unit_price))
    }

    /// The same, with what a unit costs the shop meanwhile.
    pub(crate) fn price_in_force(&self, found: &Found) -> Result<Option<Price>, Problem> {
        let day = self.today();
        self.database.price_in_force(&found.variant.sku, &self.store.id, day).map_err(Problem::from_database)
    }

    /// What a line keeps of the article.
    pub(crate) fn item_of(&self, found: &Found, gtin: Option<Gtin>) -> Item {
        let name = found.product.name.in_language(&self.store.language);
        let options = found.variant.options.iter().map(|(_, value)| value.as_str());
        Item {
            sku: Some(found.variant.sku.clone()),
            gtin,
            name: std::iter::once(name).chain(options).collect::<Vec<_>>().join(", "),
            category: found.product.category.clone(),
            product: found.product.id.clone(),
            brand: found.product.brand.clone(),
            tax_category: found.variant.tax_category.clone(),
            unit: found.variant.unit,
            picture: found.product.picture.clone(),
            cost: None,
        }
    }

    /// What a line keeps of the article, with what it costs the shop today.
    pub(crate) fn costed_item(&self, found: &Found, gtin: Option<Gtin>) -> Result<Item, Problem> {
        let price = self.price_in_force(found)?;
        Ok(Item { cost: price.and_then(|price| price.unit_cost), ..self.item_of(found, gtin) })
    }

    /// The article as a tile shows it, in the language of the screen.
    pub(crate) fn article_view(&self, found: &Found) -> Result<ArticleView, Problem> {
        Ok(ArticleView {
            sku: found.variant.sku.clone(),
            product: found.product.id.clone(),
            name: found.product.name.in_language(self.catalog.tag()).to_owned(),
            options: found.variant.options.clone(),
            brand: found.product.brand.clone(),
            category: found.product.category.clone(),
            unit: found.variant.unit,
            price: self.price_of(found)?,
            has_open_price: found.variant.has_open_price,
            picture: found.product.picture.clone(),
            variants: found.variants as usize,
        })
    }

    pub(crate) fn search(&self, text: &str, limit: Option<usize>) -> Result<Reply, Problem> {
        if text.chars().count() > SEARCH_CHARS_MAX {
            return Err(Refusal::new("search-too-long").number("max", SEARCH_CHARS_MAX as i64).into());
        }
        if crate::badge::holds_badge(text) {
            return Err(Refusal::new("badge-in-search").into());
        }
        let limit = limit.unwrap_or(RESULTS_MAX).min(RESULTS_MAX);
        let found = self.database.search(text, self.catalog.tag(), limit).map_err(Problem::from_database)?;
        let articles = self.views(&found)?;
        Ok(Reply::Articles { total: articles.len(), articles })
    }

    pub(crate) fn browse(
        &self,
        category: Option<&str>,
        after: Option<&str>,
        limit: Option<usize>,
    ) -> Result<Reply, Problem> {
        let limit = limit.unwrap_or(RESULTS_MAX).min(RESULTS_MAX);
        let (found, total) = self.database.browse(category, after, limit).map_err(Problem::from_database)?;
        Ok(Reply::Articles { articles: self.views(&found)?, total })
    }

    pub(crate) fn variants(&self, product: &str) -> Result<Reply, Problem> {
        let variants = self.database.variants_of(product).map_err(Problem::from_database)?;
        let view =
            |variant: &retail::Variant| self.article_by_sku(&variant.sku).and_then(|found| self.article_view(&found));
        let articles = variants.iter().map(view).collect::<Result<Vec<_>, _>>()?;
        Ok(Reply::Articles { total: articles.len(), articles })
    }

    pub(crate) fn categories(&self) -> Result<Reply, Problem> {
        let categories = self.database.categories().map_err(Problem::from_database)?;
        let view = |category: retail::Category| CategoryView {
            name: category.name.in_language(self.catalog.tag()).to_owned(),
            id: category.id,
            hue: category.hue,
            icon: category.icon,
        };
        Ok(Reply::Categories { categories: categories.into_iter().map(view).collect() })
    }

    fn views(&self, found: &[Found]) -> Result<Vec<ArticleView>, Problem> {
        found.iter().map(|found| self.article_view(found)).collect()
    }
}
