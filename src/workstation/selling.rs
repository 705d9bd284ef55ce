//! Ringing up: scans, articles, open items, quantities, notes, discounts. Every change is on disk before it is answered.

use crate::texts::clean;
use crate::{Problem, Reply, Workstation};
use database::Found;
use retail::limits::NAME_CHARS_MAX;
use retail::{
    Act, Basket, BuyerExemption, Consumption, Deed, Discount, Gtin, Item, LineId, Link, LinkedArticle, Money, NewLine,
    PackFacts, Quantity, Refusal, Right, Sku, TaxContext, Totals, TransactionEvent, Unit, UnitPrice, VoidedBasket,
};

/// What is known of an article before it is rung up: what a person typed, or what its symbol says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// The number that was scanned.
    pub(crate) gtin: Option<Gtin>,
    /// How much.
    pub(crate) quantity: Option<Quantity>,
    /// The price of one unit, as typed.
    pub(crate) typed: Option<Money>,
    /// The price printed on this pack.
    pub(crate) label_price: Option<Money>,
    /// What its symbol says of this pack.
    pub(crate) pack: Option<PackFacts>,
    /// A piece that comes out in the same change: the same pack, rung up by a symbol that knew less.
    pub(crate) instead_of: Option<LineId>,
    /// The line that brings it along.
    pub(crate) link: Option<Link>,
    /// Whether somebody chose it, so that it is rung up even where scans only show prices.
    pub(crate) is_by_hand: bool,
    /// The age it is sold from, in years.
    pub(crate) minimum_age: Option<u8>,
}

impl Known {
    pub(crate) fn line(
        self,
        item: Item,
        levies: &[String],
        quantity: Quantity,
        unit_price: UnitPrice,
        is_open_price: bool,
    ) -> (NewLine, Option<LineId>) {
        let (label_price, pack, levies) = (self.label_price, self.pack, levies.to_vec());
        let (link, minimum_age) = (self.link, self.minimum_age);
        let line = NewLine { item, quantity, unit_price, is_open_price, label_price, pack, levies, link, minimum_age };
        (line, self.instead_of)
    }
}

impl Workstation {
    pub(crate) fn add(
        &mut self,
        sku: &Sku,
        quantity: Option<Quantity>,
        price: Option<Money>,
    ) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let found = self.article_by_sku(sku)?;
        self.ring_up(&found, Known { quantity, typed: price, is_by_hand: true, ..Known::default() })
    }

    pub(crate) fn ring_up(&mut self, found: &Found, mut known: Known) -> Result<Reply, Problem> {
        let variant = &found.variant;
        if self.counter.is_checking_prices && !known.is_by_hand {
            return self.price_checked(found, &known);
        }
        known.minimum_age = self.country.minimum_age(&variant.duties.age);
        if let Some(question) = self.serial_question(found, &known)? {
            return Ok(question);
        }
        let is_one_pack = known.label_price.is_some() || variant.unit.is_measured() || variant.duties.needs_serial;
        known.quantity = self.multiplied(known.quantity, is_one_pack)?;
        let reply = self.ring_up_known(found, known)?;
        if let Reply::Basket { .. } = reply {
            self.basket_left();
        }
        Ok(reply)
    }

    fn ring_up_known(&mut self, found: &Found, known: Known) -> Result<Reply, Problem> {
        let variant = &found.variant;
        if known.typed.is_some() && !variant.has_open_price {
            return Err(Refusal::new("price-is-fixed").into());
        }
        if let Some(amount) = known.label_price {
            let (quantity, unit_price) = self.labelled(found, amount, known.quantity)?;
            self.check_taxable(&variant.tax_category, &variant.levies)?;
            let item = self.costed_item(found, known.gtin)?;
            return self.put(known.line(item, &variant.levies, quantity, unit_price, false), found);
        }
        let unit_price = match (variant.has_open_price, known.typed) {
            (true, None) => return Ok(Reply::NeedsPrice { article: self.article_view(found)? }),
            (true, Some(price)) => UnitPrice::from_money(price, self.country.currency),
            (false, _) => self.price_today(found)?,
        };
        let quantity = match known.quantity {
            Some(quantity) => quantity,
            None if variant.unit.is_measured() => {
                return Ok(Reply::NeedsQuantity { article: self.article_view(found)? });
            }
            None => Quantity::ONE,
        };
        // What the country can't tax today isn't put into a basket that could then never be paid.
        self.check_taxable(&variant.tax_category, &variant.levies)?;
        let item = self.costed_item(found, known.gtin)?;
        self.put(known.line(item, &variant.levies, quantity, unit_price, variant.has_open_price), found)
    }

    pub(crate) fn price_today(&self, found: &Found) -> Result<UnitPrice, Problem> {
        let name = found.product.name.in_language(self.catalog.tag());
        Ok(self.price_of(found)?.ok_or_else(|| Refusal::new("price-missing").text("name", name))?)
    }

    /// Quantity and unit price of a pack that carries its own price: the price decides, the quantity follows from it.
    fn labelled(
        &self,
        found: &Found,
        amount: Money,
        quantity: Option<Quantity>,
    ) -> Result<(Quantity, UnitPrice), Problem> {
        let (unit, currency) = (found.variant.unit, self.country.currency);
        let catalogue = if found.variant.has_open_price { None } else { self.price_of(found)? };
        let quantity = match quantity {
            Some(quantity) => quantity,
            None if unit.is_measured() => {
                let price = self.price_today(found)?;
                let found = retail::quantity_for(amount, price, unit, currency);
                found.ok_or_else(|| Refusal::new("label-price-odd").money("price", amount))?
            }
            None => Quantity::ONE,
        };
        Ok((quantity, retail::unit_price_beside(amount, quantity, catalogue, currency)))
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
        self.check_taxable(&tax_category, &[])?;
        let unit_price = UnitPrice::from_money(price, self.country.currency);
        let item = Item {
            sku: None,
            gtin: None,
            name,
            category: String::new(),
            product: String::new(),
            brand: String::new(),
            tax_category,
            unit: Unit::Each,
            picture: String::new(),
            cost: None,
        };
        let (line, _) = Known::default().line(item, &[], Quantity::ONE, unit_price, true);
        self.put_line(line, None, &[])
    }

    pub(crate) fn check_taxable(&self, category: &str, levies: &[String]) -> Result<(), Problem> {
        let line = retail::TaxableLine {
            category,
            key: ("", 0),
            gross: Money::ZERO,
            pieces: 1,
            place: None,
            levies,
            exemption: None,
        };
        let context = retail::TaxContext { country: &self.country, day: self.today(), exemption: None };
        retail::breakdown(&[line], &context, None)?;
        Ok(())
    }

    /// The open basket, or an empty one to begin with.
    pub(crate) fn basket_or_new(&mut self) -> Result<Basket, Problem> {
        if let Some(basket) = &self.basket {
            return Ok(basket.clone());
        }
        let now = self.clock.now();
        let operator = self.operator.as_ref().ok_or_else(|| Refusal::new("sign-in-first"))?.id.clone();
        let mut basket = Basket::new(self.chance.id(now), operator, now);
        basket.set_language(self.customers_own_language());
        Ok(basket)
    }

    fn put(&mut self, (line, instead_of): (NewLine, Option<LineId>), found: &Found) -> Result<Reply, Problem> {
        self.put_line(line, instead_of, &found.variant.duties.linked)
    }

    fn put_line(
        &mut self,
        line: NewLine,
        instead_of: Option<LineId>,
        linked: &[LinkedArticle],
    ) -> Result<Reply, Problem> {
        if let Some(basket) = &self.basket {
            self.check_payment_is_known(basket.id)?;
        }
        let has_links = !linked.is_empty() || self.basket.as_ref().is_some_and(Basket::has_links);
        let is_named_twice = self.basket.as_ref().is_some_and(|basket| basket.language.is_some());
        if instead_of.is_none()
            && !is_named_twice
            && !has_links
            && let Some(basket) = self.basket.take()
        {
            return self.put_into(basket, line);
        }
        let mut basket = self.basket_or_new()?;
        if let Some(line) = instead_of {
            basket.take_back(line, self.country.currency)?;
        }
        let line = basket.add_line(line, self.country.currency)?;
        self.bring_along(&mut basket, line, linked)?;
        self.keep(basket, Some(line))
    }

    /// Adds what comes along with a line, each at its own price.
    pub(crate) fn bring_along(
        &self,
        basket: &mut Basket,
        line: LineId,
        linked: &[LinkedArticle],
    ) -> Result<(), Problem> {
        let pieces = basket.line(line)?.quantity.pieces();
        for article in linked {
            if basket.brings(line, &article.sku) {
                continue;
            }
            let found = self.article_by_sku(&article.sku)?;
            let (variant, unit_price) = (&found.variant, self.price_today(&found)?);
            self.check_taxable(&variant.tax_category, &variant.levies)?;
            let link = Some(Link { to: line, pieces: article.pieces });
            let known = Known { link, minimum_age: self.country.minimum_age(&variant.duties.age), ..Known::default() };
            let quantity = Quantity::each(pieces.saturating_mul(article.pieces));
            let item = self.costed_item(&found, None)?;
            let (new, _) = known.line(item, &variant.levies, quantity, unit_price, false);
            basket.add_line(new, self.country.currency)?;
        }
        Ok(())
    }

    /// The everyday scan: changes the open basket where it is, because a copy of it costs more the longer it is. What can't be
    /// stored is taken out again.
    fn put_into(&mut self, mut basket: Basket, line: NewLine) -> Result<Reply, Problem> {
        let before = basket.before_adding(&line);
        let outcome = basket.add_line(line, self.country.currency).map_err(Problem::from).and_then(|line| {
            self.reprice(&mut basket);
            let view = self.basket_view(&basket)?;
            self.save_basket(&basket)?;
            Ok((line, view))
        });
        let refused = match outcome {
            Ok((line, view)) => {
                self.basket = Some(basket);
                self.show_line(&view, Some(line));
                self.paid = None;
                return Ok(Reply::Basket { basket: view, line: Some(line), notice: None });
            }
            Err(problem) => problem,
        };
        basket.undo_add(before);
        self.reprice(&mut basket);
        self.basket = Some(basket);
        Err(refused)
    }

    pub(crate) fn set_quantity(&mut self, line: LineId, quantity: Quantity) -> Result<Reply, Problem> {
        let before = self.open_basket()?.line(line)?.quantity;
        if let Some(less) = before.minus(quantity).filter(|less| less.amount() > 0) {
            self.answer_for_goods(Deed::QuantityLowered, line, less)?;
        }
        self.change(Some(line), |basket, currency| basket.change_quantity(line, quantity, currency))
    }

    pub(crate) fn remove_line(&mut self, line: LineId) -> Result<Reply, Problem> {
        let quantity = self.open_basket()?.line(line)?.quantity;
        self.answer_for_goods(Deed::LineVoid, line, quantity)?;
        self.change(None, |basket, _| basket.remove_free(line).map(|_| ()))
    }

    pub(crate) fn set_note(&mut self, line: LineId, note: &str) -> Result<Reply, Problem> {
        let note = clean(note);
        self.change(Some(line), |basket, _| basket.set_note(line, &note))
    }

    pub(crate) fn set_place(&mut self, line: Option<LineId>, place: Option<Consumption>) -> Result<Reply, Problem> {
        self.change(line, |basket, _| basket.set_place(line, place))
    }

    pub(crate) fn set_exemption(&mut self, rule: Option<String>, certificate: &str) -> Result<Reply, Problem> {
        let certificate = clean(certificate);
        if certificate.chars().count() > NAME_CHARS_MAX {
            return Err(Refusal::new("tax-certificate-missing").into());
        }
        let exemption = rule.map(|rule| BuyerExemption { rule, certificate });
        self.change(None, |basket, _| basket.set_exemption(exemption))
    }

    pub(crate) fn explain_total(&self) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        let context = TaxContext { country: &self.country, day: self.today(), exemption: None };
        let (totals, steps) = Totals::explain(&basket.lines, basket.discount, &context)?;
        Ok(Reply::Explained { total: totals.total, steps, promotions: self.explain_promotions(basket) })
    }

    pub(crate) fn discount_line(&mut self, line: LineId, discount: Option<Discount>) -> Result<Reply, Problem> {
        let mut basket = self.open_basket()?.clone();
        let price = basket.line(line)?.after_promotions(self.country.currency);
        self.allowed(Right::Sell)?;
        basket.set_line_discount(line, discount, self.country.currency)?;
        self.check_given_away(&basket, discount, price, Some(line))?;
        self.keep(basket, Some(line))
    }

    pub(crate) fn discount_basket(&mut self, discount: Option<Discount>) -> Result<Reply, Problem> {
        let mut basket = self.open_basket()?.clone();
        let price = basket.after_line_discounts(self.country.currency);
        self.allowed(Right::Sell)?;
        basket.set_discount(discount, self.country.currency)?;
        self.check_given_away(&basket, discount, price, None)?;
        self.keep(basket, None)
    }

    /// A discount and whatever else was taken off by hand before stay within the rights of one person together.
    fn check_given_away(
        &self,
        basket: &Basket,
        discount: Option<Discount>,
        price: Money,
        line: Option<LineId>,
    ) -> Result<(), Problem> {
        if let Some(discount) = discount {
            let share = basket.given_away(line, self.country.currency);
            let operator = self.allowed(Right::Discount(share))?;
            let article = line.map(|line| basket.line(line)).transpose()?.map(|line| &line.item);
            self.answer_for(Act {
                basket: Some(basket.id),
                line,
                sku: article.and_then(|article| article.sku.clone()),
                amount: Some(match discount {
                    Discount::Percent(rate) => rate.of(price),
                    Discount::Amount(amount) => amount,
                }),
                share: Some(share),
                text: article.map(|article| article.name.clone()),
                ..Act::new(Deed::Discount, Some(operator.id))
            });
        }
        Ok(())
    }

    /// Records that goods go out of the basket again.
    fn answer_for_goods(&self, did: Deed, line: LineId, quantity: Quantity) -> Result<(), Problem> {
        let operator = self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        let line = basket.line(line)?;
        self.answer_for(Act {
            basket: Some(basket.id),
            line: Some(line.id),
            sku: line.item.sku.clone(),
            quantity: Some(quantity),
            amount: Some(line.label_price.unwrap_or_else(|| line.unit_price.extend(quantity, self.country.currency))),
            after_total: basket.is_totalled,
            text: Some(line.item.name.clone()),
            ..Act::new(did, Some(operator.id))
        });
        Ok(())
    }

    pub(crate) fn void_basket(&mut self) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        if basket.is_being_paid() {
            return Err(Refusal::new("basket-being-paid").into());
        }
        self.check_not_in_payment(basket.id)?;
        let total = basket.totals(&self.country, self.today())?.total;
        let (id, lines, after_total) = (basket.id, basket.lines.len(), basket.is_totalled);
        let voided = VoidedBasket { id, operator: operator.id, lines, total, after_total };
        self.record_closing_basket(TransactionEvent::Void(voided))?;
        if let Some(basket) = self.basket.take() {
            self.let_coupons_go(&basket);
            self.let_returns_go(&basket)?;
        }
        self.let_orders_go()?;
        self.basket_left();
        self.is_recovered = false;
        self.show_welcome();
        Ok(Reply::Done {})
    }

    /// Changes the open basket by a rule of the trade; on a refusal nothing has changed.
    pub(crate) fn change<E: Into<Refusal>>(
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
    pub(crate) fn keep(&mut self, mut basket: Basket, line: Option<LineId>) -> Result<Reply, Problem> {
        self.check_not_in_payment(basket.id)?;
        self.name_lines(&mut basket)?;
        self.reprice(&mut basket);
        let view = self.basket_view(&basket)?;
        if basket.is_empty() {
            self.clear_basket()?;
            self.basket = None;
            self.show_welcome();
        } else {
            self.save_basket(&basket)?;
            self.basket = Some(basket);
            self.show_line(&view, line);
        }
        self.paid = None;
        self.let_orders_go()?;
        Ok(Reply::Basket { basket: view, line, notice: None })
    }

    pub(crate) fn open_basket(&self) -> Result<&Basket, Problem> {
        Ok(self.basket.as_ref().ok_or_else(|| Refusal::new("basket-empty"))?)
    }

    pub(crate) fn check_not_being_paid(&self) -> Result<(), Problem> {
        match &self.basket {
            Some(basket) if basket.is_being_paid() => Err(Refusal::new("basket-being-paid").into()),
            _ => Ok(()),
        }
    }
}
