//! Goods come back whose receipt this till doesn't know: there is none, or it is another till's, another store's or one of another
//! country.

use super::asked::{ReceiptAsked, ReceiptAskedView};
use super::view::CameBack;
use crate::texts::{clean, visible_code};
use crate::view::ArticleView;
use crate::{Problem, Reply, Workstation};
use database::Found;
use retail::{
    Basket, Condition, Fact, Item, Money, Quantity, ReceiptOf, Refusal, ReturnLine, ReturnOrigin, ReturnReason, Right,
    Sku, Totals, UnitPrice, Worth,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Days back in which the lowest price of an article counts when it comes back without a receipt.
const LOWEST_PRICE_DAYS: i64 = 30;

/// An article comes back whose receipt this till doesn't know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnArticle {
    /// The article.
    pub sku: Sku,
    /// How much of it; one piece if missing.
    #[serde(default)]
    pub quantity: Option<Quantity>,
    /// Why.
    pub reason: ReturnReason,
    /// In which state.
    pub condition: Condition,
    /// The receipt of another till or store, as printed; none at all if missing.
    #[serde(default)]
    pub receipt: Option<String>,
    /// What there is to say of it.
    #[serde(default)]
    pub note: Option<String>,
}

/// Choose the article that comes back without a receipt this till knows; none takes the choice back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseReturnArticle {
    /// The article.
    #[serde(default)]
    pub sku: Option<Sku>,
    /// How much of it; one piece, or one of what it is sold by, if missing.
    #[serde(default)]
    pub quantity: Option<Quantity>,
}

/// What is open while an article comes back whose receipt this till doesn't know.
#[derive(Clone, Debug)]
pub(crate) struct ReturningArticle {
    receipt: Option<(String, ReceiptOf)>,
    chosen: Option<(Sku, Quantity)>,
    /// What was asked of the hub about the receipt.
    pub(crate) question: Option<uuid::Uuid>,
    /// What the hub says of it; nothing without a hub or a receipt.
    pub(crate) hub: Option<ReceiptAsked>,
}

/// An article comes back whose receipt this till doesn't know: what can be done, and which rule says so.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReturningArticleView {
    /// The receipt as printed; none without one.
    pub receipt: Option<String>,
    /// Whose receipt it is; none without one.
    pub of: Option<ReceiptOf>,
    /// The article that was scanned or chosen.
    pub article: Option<ArticleView>,
    /// How much of it comes back.
    pub quantity: Quantity,
    /// What one unit of it is taken back for: the lowest price of the last days.
    pub unit_price: Option<UnitPrice>,
    /// Those days.
    pub days: i64,
    /// What goes back for it, taxes on top included.
    pub back: Money,
    /// The most that goes back without a receipt this till knows, all articles of a basket together.
    pub max: Option<Money>,
    /// This till's receipts that it came back on before, of the same receipt from elsewhere: it isn't taken again.
    pub came_back: Vec<CameBack>,
    /// What the hub says of the receipt; missing without a hub or a receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hub: Option<ReceiptAskedView>,
}

impl Workstation {
    /// From now on a scanned article is one that comes back, of another till's or store's receipt if one is named.
    pub(crate) fn open_article_return(&mut self, receipt: Option<&str>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let receipt = self.foreign_receipt(receipt)?;
        (self.returning, self.returning_order) = (None, None);
        self.begin_article_return(receipt, None)?;
        self.returning_article_reply()
    }

    /// Chooses the article that comes back, and how much of it.
    pub(crate) fn choose_return_article(&mut self, asked: ChooseReturnArticle) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        if self.returning_article.is_none() {
            return Err(Refusal::new("return-not-open").into());
        }
        let chosen = match asked.sku {
            None => None,
            Some(sku) => {
                let found = self.article_by_sku(&sku)?;
                let unit = found.variant.unit;
                let one = Quantity::new(10_i64.pow(u32::from(unit.decimals())), unit);
                let quantity = asked.quantity.unwrap_or(one);
                self.worth_without_receipt(&found, quantity)?;
                Some((sku, quantity))
            }
        };
        self.returning_article = self.returning_article.take().map(|open| ReturningArticle { chosen, ..open });
        self.returning_article_reply()
    }

    /// A scan while this is open: the article that comes back, or the receipt it was sold with elsewhere.
    pub(crate) fn scan_return_article(&mut self, found: Option<&Found>, text: &str) -> Result<Reply, Problem> {
        if let Some(found) = found {
            let sku = Some(found.variant.sku.clone());
            return self.choose_return_article(ChooseReturnArticle { sku, quantity: None });
        }
        if self.receipt_elsewhere(text).is_none() {
            // Nothing but digits is the number of an article nobody knows.
            if !text.bytes().all(|byte| byte.is_ascii_digit()) {
                return self.open_order_return(Some(text), None);
            }
            return Err(Refusal::new("code-unknown").text("code", visible_code(text)).into());
        }
        let receipt = self.foreign_receipt(Some(text))?;
        let chosen = self.returning_article.take().and_then(|open| open.chosen);
        self.begin_article_return(receipt, chosen)?;
        self.returning_article_reply()
    }

    /// Opens it, and asks the hub about the receipt if there is one.
    fn begin_article_return(
        &mut self,
        receipt: Option<(String, ReceiptOf)>,
        chosen: Option<(Sku, Quantity)>,
    ) -> Result<(), Problem> {
        let id = self.chance.id(self.clock.now());
        let question = receipt.as_ref().map(|(label, _)| sync::Question::receipt(id, label));
        self.returning_article = Some(ReturningArticle { receipt, chosen, question: Some(id), hub: None });
        let asked = question.map(|question| self.ask_about_receipt(question)).transpose()?.flatten();
        if let Some(open) = self.returning_article.as_mut().filter(|open| open.hub.is_none()) {
            open.hub = asked;
        }
        Ok(())
    }

    /// Refuses what the hub knows not to be on this receipt any more.
    fn check_at_hub(&self, origin: &ReturnOrigin, sku: &Sku, quantity: Quantity) -> Result<(), Problem> {
        let ReturnOrigin::Elsewhere { label, .. } = origin else { return Ok(()) };
        let its = |open: &&ReturningArticle| open.receipt.as_ref().is_some_and(|(known, _)| known == label);
        let Some(open) = self.returning_article.as_ref().filter(its) else { return Ok(()) };
        ReceiptAsked::check(open.hub.as_ref())?;
        let in_basket = self.basket.iter().flat_map(|basket| &basket.returns).filter(|line| line.is_from(label, sku));
        let before: i64 = in_basket.map(|line| line.quantity.amount()).sum();
        let all = Quantity::new(quantity.amount() + before, quantity.unit());
        open.hub.as_ref().map_or(Ok(()), |hub| hub.check_article(sku, all))
    }

    fn returning_article_reply(&self) -> Result<Reply, Problem> {
        let view = self.returning_article_view()?.ok_or_else(|| Refusal::new("return-not-open"))?;
        Ok(Reply::ReturningArticle { returning: Box::new(view) })
    }

    pub(crate) fn returning_article_view(&self) -> Result<Option<ReturningArticleView>, Problem> {
        let Some(open) = &self.returning_article else { return Ok(None) };
        let mut view = ReturningArticleView {
            receipt: open.receipt.as_ref().map(|(label, _)| label.clone()),
            of: open.receipt.as_ref().map(|(_, of)| *of),
            article: None,
            quantity: Quantity::ONE,
            unit_price: None,
            days: LOWEST_PRICE_DAYS,
            back: Money::ZERO,
            max: self.options.returns.without_receipt_max_minor,
            came_back: Vec::new(),
            hub: open.hub.as_ref().map(|hub| hub.view(self.clock.now().offset_minutes)),
        };
        if let Some((sku, quantity)) = &open.chosen {
            if let Some(label) = &view.receipt {
                view.came_back = self.came_back_before(label, sku)?;
            }
            let found = self.article_by_sku(sku)?;
            let (price, worth) = self.worth_without_receipt(&found, *quantity)?;
            view.article = Some(self.article_view(&found)?);
            (view.quantity, view.unit_price, view.back) = (*quantity, Some(price), worth.paid());
        }
        Ok(Some(view))
    }

    /// What an article without a known receipt is taken back for: one unit of it, and so much of it with its taxes and deposits.
    fn worth_without_receipt(&self, found: &Found, quantity: Quantity) -> Result<(UnitPrice, Worth), Problem> {
        let item = self.item_of(found, None);
        let price = self.price_without_receipt(found)?;
        let price = price.ok_or_else(|| Refusal::new("price-missing").text("name", item.name.clone()))?;
        let mut lone = Basket::new(uuid::Uuid::nil(), "".into(), self.clock.now());
        let id = lone.add(item.clone(), quantity, price, false, self.country.currency)?;
        lone.set_levies(id, found.variant.levies.clone())?;
        Ok((price, worth(&lone.totals(&self.country, self.today())?, &item.tax_category)))
    }

    /// Takes an article back whose sale this till doesn't know, for the lowest price it had here lately.
    pub(crate) fn return_article(&mut self, asked: ReturnArticle) -> Result<Reply, Problem> {
        self.check_not_being_paid()?;
        let origin = self.origin(asked.receipt.as_deref())?;
        let found = self.article_by_sku(&asked.sku)?;
        self.check_not_brought_before(&origin, &found.variant.sku)?;
        let unit = found.variant.unit;
        let quantity = match asked.quantity {
            Some(quantity) => quantity,
            None if unit.is_measured() => {
                return Ok(Reply::NeedsQuantity { article: self.article_view(&found)? });
            }
            None => Quantity::ONE,
        };
        self.check_at_hub(&origin, &found.variant.sku, quantity)?;
        let item: Item = self.costed_item(&found, None)?;
        self.options.returns.check(&item, asked.reason, asked.condition, None, self.business_day())?;
        let (price, refund) = self.worth_without_receipt(&found, quantity)?;
        let paid = refund.paid();
        let others: Money = self
            .basket
            .iter()
            .flat_map(|basket| &basket.returns)
            .filter(|line| matches!(line.origin, ReturnOrigin::WithoutReceipt | ReturnOrigin::Elsewhere { .. }))
            .map(ReturnLine::back)
            .sum();
        if let Some(max) = self.options.returns.without_receipt_max_minor.filter(|max| paid + others > *max) {
            return Err(Refusal::new("return-without-receipt-limit").money("max", max).into());
        }
        self.allowed(Right::ReturnWithoutReceipt(paid + others))?;
        let note = asked.note.as_deref().map(|note| self.return_note(note)).transpose()?.flatten();
        let mut basket = self.basket_or_new()?;
        let id = basket.next_line;
        basket.next_line += 1;
        let (reason, condition) = (asked.reason, asked.condition);
        let (withdrawn, unwound) = (Vec::new(), Vec::new());
        let unit_price = price;
        basket.returns.push(ReturnLine {
            id,
            origin,
            item,
            quantity,
            unit_price,
            reason,
            condition,
            note,
            refund,
            withdrawn,
            unwound,
        });
        self.keep(basket, None)
    }

    /// Where something was sold that isn't on a receipt of this till.
    fn origin(&self, receipt: Option<&str>) -> Result<ReturnOrigin, Problem> {
        let receipt = self.foreign_receipt(receipt)?;
        Ok(receipt.map_or(ReturnOrigin::WithoutReceipt, |(label, of)| ReturnOrigin::Elsewhere {
            label,
            is_abroad: of == ReceiptOf::Abroad,
        }))
    }

    /// An article of a receipt from elsewhere comes back here once: only that till knows how many it sold.
    pub(crate) fn check_not_brought_before(&self, origin: &ReturnOrigin, sku: &Sku) -> Result<(), Problem> {
        let ReturnOrigin::Elsewhere { label, .. } = origin else { return Ok(()) };
        let takes_it =
            |parked: &&retail::ParkedBasket| parked.basket.returns.iter().any(|line| line.is_from(label, sku));
        if self.counter.parked.iter().filter(takes_it).any(|parked| self.payment_of(parked.basket.id).is_some()) {
            return Err(Refusal::new("refund-of-parked").text("receipt", visible_code(label)).into());
        }
        match self.came_back_before(label, sku)?.pop() {
            None => Ok(()),
            Some(last) => Err(Refusal::new("return-brought-before")
                .text("elsewhere", visible_code(label))
                .with("quantity", Fact::Quantity(last.quantity))
                .text("receipt", last.label)
                .with("day", Fact::Date(last.at.date()))
                .into()),
        }
    }

    /// When an article of a receipt from elsewhere came back at this till, the oldest first.
    fn came_back_before(&self, elsewhere: &str, sku: &Sku) -> Result<Vec<CameBack>, Problem> {
        let mut found = Vec::new();
        for document in self.database.returns_from_elsewhere(elsewhere, sku).map_err(Problem::from_database)? {
            let label = self.label(document.receipt)?;
            let its = document.sale.returns.iter().filter(|line| line.is_from(elsewhere, sku));
            found.extend(its.map(|line| CameBack {
                label: label.clone(),
                at: document.sale.at,
                quantity: line.quantity,
            }));
        }
        Ok(found)
    }

    /// A receipt that isn't of this till, and whose it is; `None` without one.
    fn foreign_receipt(&self, receipt: Option<&str>) -> Result<Option<(String, ReceiptOf)>, Problem> {
        let Some(label) = receipt.map(clean).filter(|label| !label.is_empty()) else { return Ok(None) };
        let label = label.to_uppercase();
        match retail::receipt_of(&label, &self.store, &self.workstation) {
            Some(ReceiptOf::Here) => Err(Refusal::new("return-has-receipt").text("receipt", label).into()),
            Some(of) => Ok(Some((label, of))),
            None => Err(Refusal::new("receipt-unknown").text("receipt", visible_code(&label)).into()),
        }
    }

    /// The lowest price an article had here in the last thirty days, today's included.
    fn price_without_receipt(&self, found: &database::Found) -> Result<Option<UnitPrice>, Problem> {
        let prices = self.database.prices(&found.variant.sku).map_err(Problem::from_database)?;
        let today = self.today();
        let lowest = retail::lowest_price(&prices, &self.store.id, today.plus_days(-LOWEST_PRICE_DAYS), today);
        Ok(lowest.map(|price| price.unit_price))
    }
}

/// The worth of the one line of these totals.
fn worth(totals: &Totals, category: &str) -> Worth {
    let row = totals.taxes.first();
    let amounts = totals.lines[0].clone();
    let paid = amounts.amount + amounts.added;
    Worth {
        category: category.to_owned(),
        mark: row.map(|row| row.mark.clone()).unwrap_or_default(),
        outside: row.map_or(Money::ZERO, |row| paid - row.gross),
        charges: totals.charges.clone(),
        levies: totals.levies.clone(),
        amounts,
    }
}
