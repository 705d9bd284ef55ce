//! Ringing up: scans, articles, open items, quantities, notes, discounts. Every change is on disk before it is answered.

use crate::reply::ScanOutcome;
use crate::texts::{clean, visible_code};
use crate::{Event, Problem, Reply, Workstation};
use database::Found;
use retail::limits::NAME_CHARS_MAX;
use retail::{
    Basket, Discount, Gtin, Item, LineId, Money, Quantity, Refusal, Right, Sku, TransactionEvent, Unit, UnitPrice,
    VoidedBasket,
};

impl Workstation {
    pub(crate) fn scan(&mut self, code: &str, aim: Option<&str>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let (found, gtin) = self.article_by_code(code, aim)?;
        self.ring_up(&found, gtin, None, None)
    }

    /// A scan from a device: what became of it is an event, because nobody asked.
    pub(crate) fn scanned_by_device(&mut self, source: &str, data: &[u8], aim: Option<[u8; 3]>) {
        let code = String::from_utf8_lossy(data).into_owned();
        let aim = aim.map(|aim| String::from_utf8_lossy(&aim).into_owned());
        let outcome = match self.scan(&code, aim.as_deref()) {
            Ok(Reply::Basket { line: Some(line), .. }) => ScanOutcome::Added { line },
            Ok(Reply::NeedsQuantity { article }) => ScanOutcome::NeedsQuantity { article: Box::new(article) },
            Ok(Reply::NeedsPrice { article }) => ScanOutcome::NeedsPrice { article: Box::new(article) },
            Ok(_) => return,
            Err(problem) => ScanOutcome::Refused { code: problem.code().to_owned(), text: self.words(&problem) },
        };
        self.events.push(Event::Scanned { code: visible_code(&code), source: source.to_owned(), outcome });
    }

    pub(crate) fn add(
        &mut self,
        sku: &Sku,
        quantity: Option<Quantity>,
        price: Option<Money>,
    ) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let found = self.article_by_sku(sku)?;
        self.ring_up(&found, None, quantity, price)
    }

    fn ring_up(
        &mut self,
        found: &Found,
        gtin: Option<Gtin>,
        quantity: Option<Quantity>,
        typed: Option<Money>,
    ) -> Result<Reply, Problem> {
        let variant = &found.variant;
        if typed.is_some() && !variant.has_open_price {
            return Err(Refusal::new("price-is-fixed").into());
        }
        let unit_price = match (variant.has_open_price, typed) {
            (true, None) => return Ok(Reply::NeedsPrice { article: self.article_view(found)? }),
            (true, Some(price)) => UnitPrice::from_money(price, self.country.currency),
            (false, _) => {
                let name = found.product.name.in_language(self.catalog.tag());
                self.price_of(found)?.ok_or_else(|| Refusal::new("price-missing").text("name", name))?
            }
        };
        let quantity = match quantity {
            Some(quantity) => quantity,
            None if variant.unit.is_measured() => {
                return Ok(Reply::NeedsQuantity { article: self.article_view(found)? });
            }
            None => Quantity::ONE,
        };
        // What the country can't tax today isn't put into a basket that could then never be paid.
        self.check_taxable(&variant.tax_category)?;
        let item = self.item_of(found, gtin);
        self.put(item, quantity, unit_price, variant.has_open_price)
    }

    pub(crate) fn add_open_item(
        &mut self,
        name: &str,
        price: Money,
        tax_category: Option<&str>,
    ) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        if !self.options.are_open_items_allowed {
            return Err(Refusal::new("open-items-off").into());
        }
        let name = clean(name);
        if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
            return Err(Refusal::new("name-missing").number("max", NAME_CHARS_MAX as i64).into());
        }
        if price.minor() <= 0 {
            return Err(Refusal::new("amount-not-positive").into());
        }
        let tax_category = tax_category.unwrap_or(&self.country.taxes[0].id).to_owned();
        self.check_taxable(&tax_category)?;
        let unit_price = UnitPrice::from_money(price, self.country.currency);
        let item = Item {
            sku: None,
            gtin: None,
            name,
            category: String::new(),
            tax_category,
            unit: Unit::Each,
            picture: String::new(),
        };
        self.put(item, Quantity::ONE, unit_price, true)
    }

    fn check_taxable(&self, category: &str) -> Result<(), Problem> {
        let line = retail::TaxableLine { category, key: ("", 0), gross: Money::ZERO };
        retail::compute_tax(&self.country, self.clock.now().date(), &[line])?;
        Ok(())
    }

    fn put(&mut self, item: Item, quantity: Quantity, price: UnitPrice, is_open: bool) -> Result<Reply, Problem> {
        let mut basket = match &self.basket {
            Some(basket) => basket.clone(),
            None => {
                let now = self.clock.now();
                let operator = self.operator.as_ref().ok_or_else(|| Refusal::new("sign-in-first"))?.id.clone();
                Basket::new(self.chance.id(now), operator, now)
            }
        };
        let line = basket.add(item, quantity, price, is_open, self.country.currency)?;
        self.keep(basket, Some(line))
    }

    pub(crate) fn set_quantity(&mut self, line: LineId, quantity: Quantity) -> Result<Reply, Problem> {
        self.change(Some(line), |basket, currency| basket.set_quantity(line, quantity, currency))
    }

    pub(crate) fn remove_line(&mut self, line: LineId) -> Result<Reply, Problem> {
        self.change(None, |basket, _| basket.remove(line).map(|_| ()))
    }

    pub(crate) fn set_note(&mut self, line: LineId, note: &str) -> Result<Reply, Problem> {
        let note = clean(note);
        self.change(Some(line), |basket, _| basket.set_note(line, &note))
    }

    pub(crate) fn discount_line(&mut self, line: LineId, discount: Option<Discount>) -> Result<Reply, Problem> {
        let price = self.open_basket()?.line(line)?.gross(self.country.currency);
        self.check_discount(discount, price)?;
        self.change(Some(line), |basket, currency| basket.set_line_discount(line, discount, currency))
    }

    pub(crate) fn discount_basket(&mut self, discount: Option<Discount>) -> Result<Reply, Problem> {
        let price = self.open_basket()?.after_line_discounts(self.country.currency);
        self.check_discount(discount, price)?;
        self.change(None, |basket, currency| basket.set_discount(discount, currency))
    }

    fn check_discount(&self, discount: Option<Discount>, price: Money) -> Result<(), Problem> {
        if let Some(discount) = discount {
            self.allowed(Right::Discount(discount.share_of(price)))?;
        }
        Ok(())
    }

    pub(crate) fn void_basket(&mut self) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        if basket.is_being_paid() {
            return Err(Refusal::new("basket-being-paid").into());
        }
        let total = basket.totals(&self.country, self.clock.now().date())?.total;
        let voided = VoidedBasket { id: basket.id, operator: operator.id, lines: basket.lines.len(), total };
        self.record_closing_basket(TransactionEvent::Void(voided))?;
        self.basket = None;
        self.is_recovered = false;
        self.show_welcome();
        Ok(Reply::Done {})
    }

    /// Changes the open basket by a rule of the trade; on a refusal nothing has changed.
    fn change<E: Into<Refusal>>(
        &mut self,
        line: Option<LineId>,
        rule: impl FnOnce(&mut Basket, retail::Currency) -> Result<(), E>,
    ) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let mut basket = self.open_basket()?.clone();
        rule(&mut basket, self.country.currency).map_err(Into::into)?;
        self.keep(basket, line)
    }

    /// Makes a changed basket the open one: first on disk, then here.
    pub(crate) fn keep(&mut self, basket: Basket, line: Option<LineId>) -> Result<Reply, Problem> {
        let view = self.basket_view(&basket)?;
        if basket.is_empty() {
            self.database.clear_basket().map_err(Problem::from_database)?;
            self.basket = None;
            self.show_welcome();
        } else {
            self.database.save_basket(&basket).map_err(Problem::from_database)?;
            self.basket = Some(basket);
            self.show_line(&view, line);
        }
        self.paid = None;
        Ok(Reply::Basket { basket: view, line })
    }

    pub(crate) fn open_basket(&self) -> Result<&Basket, Problem> {
        Ok(self.basket.as_ref().ok_or_else(|| Refusal::new("basket-empty"))?)
    }

    fn check_not_being_paid(&self) -> Result<(), Problem> {
        match &self.basket {
            Some(basket) if basket.is_being_paid() => Err(Refusal::new("basket-being-paid").into()),
            _ => Ok(()),
        }
    }
}
