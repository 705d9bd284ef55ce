//! How a total came about, in sentences: each step of the reckoning is one whole message, never put together from parts.

use crate::words::addition_name;
use language::{Catalog, Value};
use retail::promotion::{PromotionOutcome, PromotionStep};
use retail::{Consumption, Currency, Evidence, LineId, Money, Quantity, RoundingMode, TaxRounding, TaxStep, Unit};
use ui::ExplainPart;
use workstation::view::{BasketView, LineView};

/// What is explained, and in whose language.
pub(crate) struct Explained<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) currency: Currency,
    pub(crate) basket: &'a BasketView,
    pub(crate) steps: &'a [TaxStep],
    pub(crate) promotions: &'a [PromotionStep],
}

impl Explained<'_> {
    /// The total, then every line; or one line alone.
    pub(crate) fn parts(&self, only: Option<LineId>) -> Vec<ExplainPart> {
        let lines = self.basket.lines.iter().enumerate();
        let lines = lines.filter(|(_, line)| only.is_none_or(|only| only == line.line));
        let total = only.is_none().then(|| self.total());
        total.into_iter().chain(lines.map(|(index, line)| self.line(index, line))).collect()
    }

    fn total(&self) -> ExplainPart {
        let basket = self.basket;
        let mut said = vec![self.say("explain-lines", &[("amount", &self.money(basket.subtotal))])];
        said.extend(self.promotions.iter().filter(|step| step.line.is_none()).filter_map(|step| self.promotion(step)));
        if !basket.discount_amount.is_zero() {
            said.push(self.say("explain-discount", &[("amount", &self.money(basket.discount_amount))]));
        }
        let mut mode = None;
        for step in self.steps {
            if let TaxStep::Rounded { charges, scope, mode: way, exact, rounded, .. } = step
                && !is_nothing(exact, *rounded)
            {
                mode = Some(*way);
                let arguments: &[(&str, &str)] = &[
                    ("tax", &charges.join(" + ")),
                    ("exact", &self.exact(exact)),
                    ("rounded", &self.amount(*rounded)),
                ];
                match scope {
                    TaxRounding::Line => {}
                    TaxRounding::Rate => said.push(self.say("explain-rounded-rate", arguments)),
                    TaxRounding::Document => said.push(self.say("explain-rounded-document", arguments)),
                }
            }
        }
        if self.steps.iter().any(|step| matches!(step, TaxStep::Rounded { scope: TaxRounding::Line, .. })) {
            said.push(self.catalog.text("explain-each-line"));
        }
        said.extend(mode.map(|mode| self.catalog.text(mode_key(mode))));
        for addition in &basket.additions {
            let name = addition_name(addition, self.catalog);
            let amount = self.money(addition.amount);
            said.push(self.say("explain-added", &[("name", &name), ("amount", &amount)]));
        }
        if basket.due.cash != basket.due.exact && basket.tenders.is_empty() {
            said.push(self.say("explain-cash", &[("amount", &self.money(basket.due.cash))]));
        }
        ExplainPart {
            title: self.catalog.text("sell-total").into(),
            amount: self.money(basket.total).into(),
            text: said.join("\n").into(),
        }
    }

    fn line(&self, index: usize, line: &LineView) -> ExplainPart {
        let mut said = Vec::new();
        for step in self.steps {
            match step {
                TaxStep::Priced { line: of, gross, line_discount, basket_discount, amount, .. } if *of == index => {
                    said.push(self.price(line, *gross));
                    let own = self.promotions.iter().filter(|step| step.line == Some(index));
                    said.extend(own.filter_map(|step| self.promotion(step)));
                    for (key, off) in
                        [("explain-line-discount", line_discount), ("explain-basket-discount", basket_discount)]
                    {
                        if !off.is_zero() {
                            said.push(self.say(key, &[("amount", &self.amount(*off))]));
                        }
                    }
                    if amount != gross {
                        said.push(self.say("explain-left", &[("amount", &self.amount(*amount))]));
                    }
                }
                TaxStep::Levied { line: of, label, amount, is_in_price, source, .. } if *of == index => {
                    let key = if *is_in_price { "explain-levy-inside" } else { "explain-levy-on-top" };
                    let arguments = [("levy", label.as_str()), ("amount", &self.amount(*amount)), ("source", source)];
                    said.push(self.say(key, &arguments));
                }
                TaxStep::Taxed { line: of, .. } if *of == index => self.tax(step, &mut said),
                TaxStep::Rounded { line: Some(of), charges, exact, rounded, .. }
                    if *of == index && !is_nothing(exact, *rounded) =>
                {
                    let arguments: &[(&str, &str)] = &[
                        ("tax", &charges.join(" + ")),
                        ("exact", &self.exact(exact)),
                        ("rounded", &self.amount(*rounded)),
                    ];
                    said.push(self.say("explain-rounded-line", arguments));
                }
                TaxStep::Shared { line: of, charge, tax } if *of == index && !self.is_alone() && !tax.is_zero() => {
                    said.push(self.say("explain-share", &[("tax", charge), ("amount", &self.amount(*tax))]));
                }
                TaxStep::Exempted { line: of, charge, tax, by } if *of == index => {
                    let amount = self.amount(*tax);
                    let arguments = [("tax", charge.as_str()), ("amount", &amount), ("certificate", &by.certificate)];
                    said.push(self.say("explain-exempted", &arguments));
                }
                _ => {}
            }
        }
        ExplainPart {
            title: line.name.as_str().into(),
            amount: self.amount(line.amount).into(),
            text: said.join("\n").into(),
        }
    }

    /// What became of a promotion, in one sentence.
    fn promotion(&self, step: &PromotionStep) -> Option<String> {
        let name = ("name", step.name.as_str());
        Some(match &step.outcome {
            PromotionOutcome::Given { amount, .. } => {
                self.say("explain-promotion-given", &[name, ("amount", &self.amount(*amount))])
            }
            PromotionOutcome::LostTo { winner } => self.say("explain-promotion-lost", &[name, ("winner", winner)]),
            PromotionOutcome::Incomplete => self.say("explain-promotion-incomplete", &[name]),
            PromotionOutcome::BelowMinimum { missing } => {
                self.say("explain-promotion-minimum", &[name, ("amount", &self.amount(*missing))])
            }
            PromotionOutcome::NotHeld { since: Some(day), .. } => {
                let day = self.catalog.formats().date_long(*day);
                self.say("explain-promotion-not-yet", &[name, ("day", &day)])
            }
            PromotionOutcome::NotHeld { reason, .. } => {
                let key = match *reason {
                    "weekday" => "explain-promotion-weekday",
                    "hours" => "explain-promotion-hours",
                    "customers" => "explain-promotion-customers",
                    "coupon" => "explain-promotion-coupon",
                    _ => return None,
                };
                self.say(key, &[name])
            }
        })
    }

    /// Whether the basket has one line only, which bears all of a tax.
    fn is_alone(&self) -> bool {
        self.basket.lines.len() == 1
    }

    fn price(&self, line: &LineView, gross: Money) -> String {
        let amount = self.amount(gross);
        if line.is_label_price {
            return self.say("explain-label-price", &[("amount", &amount)]);
        }
        if line.unit == Unit::Each && line.quantity == Quantity::ONE {
            return self.say("explain-price-one", &[("amount", &amount)]);
        }
        let formats = self.catalog.formats();
        let price = formats.unit_price(line.unit_price, self.currency, line.unit);
        let quantity = formats.quantity(line.quantity);
        self.say("explain-price", &[("quantity", &quantity), ("price", &price), ("amount", &amount)])
    }

    fn tax(&self, step: &TaxStep, said: &mut Vec<String>) {
        let TaxStep::Taxed { charge, rate, place, holiday, since, source, evidence, base, exact, .. } = step else {
            return;
        };
        let formats = self.catalog.formats();
        let (percent, day) = (formats.percent(*rate), formats.date_long(*since));
        let key = match rate.millionths() {
            0 => "explain-tax-zero",
            _ if self.basket.is_tax_on_top => "explain-tax-on-top",
            _ => "explain-tax-inside",
        };
        let (base, exact) = (self.exact(base), self.exact(exact));
        let all = [("tax", charge.as_str()), ("rate", &percent), ("base", &base), ("exact", &exact)];
        said.push(self.say(key, if rate.millionths() == 0 { &all[..2] } else { &all }));
        said.extend(place.map(|place| {
            self.catalog.text(match place {
                Consumption::DineIn => "explain-place-dine-in",
                Consumption::Takeaway => "explain-place-takeaway",
            })
        }));
        said.extend(holiday.as_ref().map(|name| self.say("explain-holiday", &[("name", name)])));
        let key = match evidence {
            Evidence::Read => "explain-since",
            Evidence::Memory => "explain-since-unchecked",
        };
        said.push(self.say(key, &[("day", &day), ("source", source)]));
    }

    fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value<'_>)> = arguments.iter().map(|(name, it)| (*name, Value::Text(it))).collect();
        self.catalog.format(key, &arguments)
    }

    fn money(&self, amount: Money) -> String {
        self.catalog.formats().money(amount, self.currency)
    }

    fn amount(&self, amount: Money) -> String {
        self.catalog.formats().amount(amount, self.currency)
    }

    /// An exact amount, which the reckoning writes in minor units, "114.545454...", as people write it: "1.1454…".
    fn exact(&self, minor: &str) -> String {
        /// Decimals beyond the minor unit that are enough to see which way is rounded.
        const SHOWN: usize = 2;
        let exponent = self.currency.exponent();
        let number = minor.trim_end_matches('.');
        let (whole, all) = number.split_once('.').unwrap_or((number, ""));
        let fraction = &all[..all.len().min(SHOWN)];
        let rest = if fraction.len() < all.len() || number.len() < minor.len() { "…" } else { "" };
        let decimals = u8::try_from(fraction.len()).ok().and_then(|count| count.checked_add(exponent));
        let value = [whole, fraction].concat().parse().ok();
        match value.zip(decimals) {
            Some((value, decimals)) => format!("{}{rest}", self.catalog.formats().decimal(value, decimals)),
            None => minor.to_owned(),
        }
    }
}

/// Whether there was nothing to round: a rate of zero.
fn is_nothing(exact: &str, rounded: Money) -> bool {
    rounded.is_zero() && exact == "0"
}

fn mode_key(mode: RoundingMode) -> &'static str {
    match mode {
        RoundingMode::HalfUp => "explain-mode-half-up",
        RoundingMode::HalfDown => "explain-mode-half-down",
        RoundingMode::HalfEven => "explain-mode-half-even",
        RoundingMode::Up => "explain-mode-up",
        RoundingMode::Down => "explain-mode-down",
    }
}
