//! The language the customer reads: theirs for one sale, on its paper and on the display that faces them. The store's for everybody else.

use crate::texts::visible_code;
use crate::{Problem, Reply, Workstation};
use language::Catalog;
use retail::{Basket, LineItem, Refusal, Right, Sku};

impl Workstation {
    pub(crate) fn set_receipt_language(&mut self, language: Option<String>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        if let Some(wanted) = language.as_ref().filter(|wanted| !is_spoken(wanted)) {
            return Err(Refusal::new("language-unknown").text("language", visible_code(wanted)).into());
        }
        let mut basket = self.open_basket()?.clone();
        basket.set_language(language.filter(|wanted| !self.is_stores(wanted)));
        self.name_lines(&mut basket)?;
        self.keep(basket, None)
    }

    /// Whether the store's paper speaks this language anyway: `fr` in a store whose language is `fr-FR`.
    pub(crate) fn is_stores(&self, wanted: &str) -> bool {
        let paper = self.paper.tag();
        wanted == paper || (paper.split('-').next() == Some(wanted) && !is_spoken(paper))
    }

    /// Gives lines their names in the customer's language, where the catalogue knows them in it.
    pub(crate) fn name_lines(&self, basket: &mut Basket) -> Result<(), Problem> {
        let Some(language) = basket.language.clone() else { return Ok(()) };
        let of_article = |line: &LineItem| Some((line.id, line.item.sku.clone()?));
        let unnamed = basket.lines.iter().filter(|line| line.customer_name.is_none()).filter_map(of_article);
        for (id, sku) in unnamed.collect::<Vec<_>>() {
            if let Some(name) = self.customer_name(&sku, &language)? {
                basket.name_line(id, name);
            }
        }
        Ok(())
    }

    fn customer_name(&self, sku: &Sku, language: &str) -> Result<Option<String>, Problem> {
        // What has left the catalogue since keeps the name it was rung up under.
        let Some(found) = self.database.variant(sku).map_err(Problem::from_database)? else { return Ok(None) };
        let names = &found.product.name.0;
        let name = names.get(language).or_else(|| names.get(language.split('-').next()?));
        let options = found.variant.options.iter().map(|(_, value)| value.as_str());
        Ok(name.map(|name| std::iter::once(name.as_str()).chain(options).collect::<Vec<_>>().join(", ")))
    }

    /// Says something in the language a customer asked for, on paper or on their display; in the store's if they didn't.
    pub(crate) fn in_customers_language<Said>(
        &self,
        language: Option<&str>,
        say: impl FnOnce(&Catalog) -> Said,
    ) -> Said {
        let Some(language) = language else { return say(&self.paper) };
        let mut known = self.customer_paper.borrow_mut();
        if known.as_ref().is_none_or(|catalog| catalog.tag() != language) {
            *known = Catalog::load(language, &self.own_wording).ok().map(Catalog::for_paper);
        }
        say(known.as_ref().unwrap_or(&self.paper))
    }
}

fn is_spoken(language: &str) -> bool {
    Catalog::languages().iter().any(|known| known.tag == language)
}
