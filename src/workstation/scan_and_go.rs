//! Scan-and-go: what a customer has gathered with their telephone comes into the open basket, at this till's own prices. What can't be
//! taken over is said.

use crate::reply::Notice;
use crate::selling::Known;
use crate::texts::visible_code;
use crate::{Problem, Reply, Workstation};
use retail::{Act, Basket, Deed, Gtin, Quantity, Refusal, Right, ScanAndGo, ScanAndGoEntry};
use schemars::JsonSchema;
use serde::Serialize;

/// Names of what was left out that are told.
const NAMES_MAX: usize = 6;

/// Something of a telephone's basket that wasn't taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftOut {
    /// Its code, as the telephone had it.
    pub code: String,
    /// How many pieces.
    pub pieces: i64,
    /// What it is called, or its code where nobody knows it.
    pub name: String,
    /// Why: the code of a refusal.
    pub reason: String,
}

impl Workstation {
    /// Takes a telephone's basket over as a whole, with what can't be left out, or not at all.
    pub(crate) fn take_over(&mut self, gathered: &ScanAndGo) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        if self.database.was_taken_over(&gathered.id).map_err(Problem::from_database)? {
            return Err(Refusal::new("scan-and-go-taken").into());
        }
        let mut basket = self.basket_or_new()?;
        self.check_not_in_payment(basket.id)?;
        let (mut pieces, mut left_out) = (0, Vec::new());
        for entry in &gathered.entries {
            // What one article is refused for takes nothing from the others.
            let before = basket.clone();
            match self.take_in(&mut basket, entry) {
                Ok(()) => pieces += entry.pieces,
                Err((name, problem)) => {
                    basket = before;
                    let reason = problem.code().to_owned();
                    left_out.push(LeftOut { code: visible_code(&entry.code), pieces: entry.pieces, name, reason });
                }
            }
        }
        if pieces == 0 {
            return Err(Refusal::new("scan-and-go-nothing").text("goods", names(&left_out)).into());
        }
        self.name_lines(&mut basket)?;
        self.reprice(&mut basket);
        let view = self.basket_view(&basket)?;
        let act = Act::new(Deed::BasketTakenOver, Some(operator.id)).text(gathered.id.as_str());
        self.answer_for(Act { basket: Some(basket.id), quantity: Some(Quantity::each(pieces)), ..act });
        self.save_taken_over(&basket, &gathered.id)?;
        self.basket = Some(basket);
        self.paid = None;
        self.basket_left();
        self.show_line(&view, None);
        let notice = (!left_out.is_empty()).then(|| self.left_out_notice(&left_out));
        Ok(Reply::TakenOver { basket: view, pieces, left_out, notice })
    }

    /// Adds an article of a telephone's basket, at the price in force here; what asks for more than a price is left to a person.
    fn take_in(&self, basket: &mut Basket, entry: &ScanAndGoEntry) -> Result<(), (String, Problem)> {
        let unnamed = |problem: Problem| (visible_code(&entry.code), problem);
        let gtin = entry.code.parse::<Gtin>().ok();
        let found = self.database.find_by_code(gtin.as_slice(), &entry.code).map_err(Problem::from_database);
        let unknown = || Refusal::new("code-unknown").text("code", visible_code(&entry.code));
        let found = found.and_then(|found| Ok(found.ok_or_else(unknown)?)).map_err(unnamed)?;
        let (variant, name) = (&found.variant, found.product.name.in_language(self.catalog.tag()).to_owned());
        let mut add = || -> Result<(), Problem> {
            let asks_for_more = variant.has_open_price || variant.unit.is_measured() || variant.duties.needs_serial;
            if asks_for_more {
                return Err(Refusal::new("self-checkout-goods").text("name", &name).into());
            }
            let unit_price = self.price_today(&found)?;
            self.check_taxable(&variant.tax_category, &variant.levies)?;
            let gtin = gtin.filter(|gtin| variant.gtins.contains(gtin));
            let minimum_age = self.country.minimum_age(&variant.duties.age);
            let known = Known { gtin, minimum_age, ..Known::default() };
            let item = self.costed_item(&found, gtin)?;
            let (line, _) = known.line(item, &variant.levies, Quantity::each(entry.pieces), unit_price, false);
            let line = basket.add_line(line, self.country.currency)?;
            self.bring_along(basket, line, &variant.duties.linked)
        };
        add().map_err(|problem| (name.clone(), problem))
    }

    /// What wasn't taken over, in the language of the screen.
    fn left_out_notice(&self, left_out: &[LeftOut]) -> Notice {
        let told = Refusal::new("scan-and-go-left-out").text("goods", names(left_out));
        let (code, text) = (told.code.to_owned(), self.words(&Problem::Refused(told)));
        Notice { code, text }
    }
}

fn names(left_out: &[LeftOut]) -> String {
    let said = left_out.iter().take(NAMES_MAX).map(|one| match one.pieces {
        1 => one.name.clone(),
        pieces => [&pieces.to_string(), " × ", &one.name].concat(),
    });
    let more = if left_out.len() > NAMES_MAX { ", …" } else { "" };
    [&said.collect::<Vec<_>>().join(", "), more].concat()
}
