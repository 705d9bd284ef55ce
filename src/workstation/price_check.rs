//! What something costs, without ringing it up.

use crate::selling::Known;
use crate::view::ArticleView;
use crate::{Problem, Reply, Workstation};
use database::Found;
use retail::{Moment, Money, Quantity, Rate, Right, Sku, TaxContext, Unit, UnitPrice};
use schemars::JsonSchema;
use serde::Serialize;

/// Other stores that are told of.
const STORES_MAX: usize = 5;

/// What is known of an article somebody asks the price of.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PriceChecked {
    /// The article with its price in force.
    pub article: ArticleView,
    /// The price printed on this pack, if it has one of its own.
    pub label_price: Option<Money>,
    /// The rate of its tax today; `None` if the country can't tax it today.
    pub tax_rate: Option<Rate>,
    /// Deposits and other levies each piece bears, on top of the price.
    pub levies: Money,
    /// What is on hand by the till's own book; `None` if it never moved.
    pub on_hand: Option<Quantity>,
    /// What other stores have of it, as the hub knows it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stores: Vec<StoreStockView>,
    /// The age it is sold from, in years.
    pub minimum_age: Option<u8>,
}

/// What another store has of an article.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct StoreStockView {
    /// The store.
    pub store: String,
    /// How much of it isn't promised to anybody.
    pub quantity: Quantity,
    /// When the hub added it up.
    pub as_of: Option<Moment>,
}

impl Workstation {
    pub(crate) fn check_prices(&mut self, is_on: bool) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.counter.is_checking_prices = is_on;
        Ok(Reply::Done {})
    }

    pub(crate) fn price_checked(&self, found: &Found, known: &Known) -> Result<Reply, Problem> {
        let (variant, currency) = (&found.variant, self.country.currency);
        let price = self.price_of(found)?.unwrap_or(UnitPrice::from_money(Money::ZERO, currency));
        let gross = price.extend(Quantity::new(10_i64.pow(u32::from(variant.unit.decimals())), variant.unit), currency);
        let line = retail::TaxableLine {
            category: &variant.tax_category,
            key: ("", 0),
            gross,
            pieces: 1,
            place: None,
            levies: &variant.levies,
            exemption: None,
        };
        let context = TaxContext { country: &self.country, day: self.today(), exemption: None };
        let taxed = retail::breakdown(&[line], &context, None).ok();
        let on_top = |breakdown: &retail::Breakdown| {
            breakdown.levies.iter().filter(|levy| !levy.is_in_price).map(|levy| levy.amount).sum()
        };
        Ok(Reply::PriceChecked {
            checked: Box::new(PriceChecked {
                article: self.article_view(found)?,
                label_price: known.label_price,
                tax_rate: taxed.as_ref().and_then(|taxed| taxed.lines.first()).map(|line| line.rate),
                levies: taxed.as_ref().map_or(Money::ZERO, on_top),
                on_hand: self.database.on_hand(&variant.sku).map_err(Problem::from_database)?,
                stores: self.other_stores(&variant.sku, variant.unit)?,
                minimum_age: self.country.minimum_age(&variant.duties.age),
            }),
        })
    }

    /// What other stores have, those with the most first.
    pub(crate) fn other_stores(&self, sku: &Sku, unit: Unit) -> Result<Vec<StoreStockView>, Problem> {
        let offset_minutes = self.clock.now().offset_minutes;
        let stores = self.database.stock_of_stores(sku).map_err(Problem::from_database)?;
        let others = stores.into_iter().filter(|stock| stock.store != self.store.id.0);
        let view = |stock: database::StoreStock| {
            let quantity = Quantity::parse(&stock.quantity, unit)?;
            let reserved = Quantity::parse(&stock.reserved, unit).unwrap_or(Quantity::new(0, unit));
            let as_of = stock.as_of.parse::<Moment>().ok().map(|at| Moment { offset_minutes, ..at });
            Some(StoreStockView { store: stock.store, quantity: quantity.minus(reserved)?, as_of })
        };
        let mut stores: Vec<StoreStockView> = others.filter_map(view).collect();
        stores.sort_by(|one, other| (other.quantity.amount(), &one.store).cmp(&(one.quantity.amount(), &other.store)));
        stores.truncate(STORES_MAX);
        Ok(stores)
    }
}
