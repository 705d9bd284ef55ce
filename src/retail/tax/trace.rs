//! "Explain this total": which price, discount, tax, rate, source and rounding made an amount.

use super::{BuyerExemption, Ratio, RoundingMode};
use crate::{Consumption, Date, Evidence, Money, Rate, TaxRounding};
use serde::Serialize;

/// One step on the way from the lines to the total. Exact amounts are decimals of minor units, cut after six digits and then ended by `...`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "step")]
pub enum TaxStep {
    /// A line's price and what was taken off it.
    Priced {
        /// The line, from 0.
        line: usize,
        /// Price times quantity.
        gross: Money,
        /// What promotions take off it.
        promotion_discount: Money,
        /// Its own discount.
        line_discount: Money,
        /// Its share of the basket's discount.
        basket_discount: Money,
        /// What is left.
        amount: Money,
    },
    /// A levy that a line's pieces bear.
    Levied {
        /// The line, from 0.
        line: usize,
        /// The levy's id.
        levy: String,
        /// How a receipt names it.
        label: String,
        /// What the line bears.
        amount: Money,
        /// Whether the price holds it.
        is_in_price: bool,
        /// The law.
        source: String,
    },
    /// A tax on a line, before it is rounded.
    Taxed {
        /// The line, from 0.
        line: usize,
        /// The line's tax category.
        category: String,
        /// The tax's name on a receipt.
        charge: String,
        /// Its rate.
        rate: Rate,
        /// The region whose rate it is.
        #[serde(skip_serializing_if = "Option::is_none")]
        region: Option<String>,
        /// The place of consumption it depends on.
        #[serde(skip_serializing_if = "Option::is_none")]
        place: Option<Consumption>,
        /// The tax holiday it comes from.
        #[serde(skip_serializing_if = "Option::is_none")]
        holiday: Option<String>,
        /// First day of the rate.
        since: Date,
        /// The law it is from.
        source: String,
        /// Whether somebody read that law.
        evidence: Evidence,
        /// What it is charged on, exactly.
        base: String,
        /// The tax, exactly.
        exact: String,
    },
    /// Exact taxes rounded together.
    Rounded {
        /// The taxes' names.
        charges: Vec<String>,
        /// Over what they were added up.
        scope: TaxRounding,
        /// The line, from 0, where each line is rounded.
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        /// Which way.
        mode: RoundingMode,
        /// Before.
        exact: String,
        /// After.
        rounded: Money,
    },
    /// A line's share of a rounded tax.
    Shared {
        /// The line, from 0.
        line: usize,
        /// The tax's name.
        charge: String,
        /// The share.
        tax: Money,
    },
    /// A tax the buyer need not pay.
    Exempted {
        /// The line, from 0.
        line: usize,
        /// The tax's name.
        charge: String,
        /// What isn't paid.
        tax: Money,
        /// Why, and what proves it.
        by: BuyerExemption,
    },
}

/// Collects steps where somebody asked for them; costs nothing otherwise.
pub(crate) struct Trace<'a> {
    steps: Option<&'a mut Vec<TaxStep>>,
}

impl<'a> Trace<'a> {
    pub fn new(steps: Option<&'a mut Vec<TaxStep>>) -> Trace<'a> {
        Trace { steps }
    }

    pub fn add(&mut self, step: impl FnOnce() -> TaxStep) {
        if let Some(steps) = &mut self.steps {
            steps.push(step());
        }
    }

    pub fn is_wanted(&self) -> bool {
        self.steps.is_some()
    }
}

pub(crate) fn written(exact: Option<Ratio>) -> String {
    exact.map_or_else(String::new, |exact| exact.to_string())
}
