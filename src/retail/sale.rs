//! Taking money until the basket is paid, and the finished sale. Nothing else turns a basket into a sale.
//!
//! ```text
//!     Basket --tender--> Basket (still due) --tender--> Sale --post-void--> PostVoid
//!        \--void--> VoidedBasket
//! ```

use crate::limits::{AMOUNT_MAX, TENDERS_MAX};
use crate::prepaid::{self, Goods, Prepaid};
use crate::{
    AgeCheck, Basket, Buyer, Country, Coupon, Currency, Date, HandedOver, LineItem, Moment, Money, OperatorId, Paper,
    PlacedOrder, Promotion, ReturnLine, ReturnTotals, SaleCustomer, Series, StockLocation, StockMovement, StockReason,
    TaxError, Tender, TenderError, TenderKind, Totals, VoucherSold, returns,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is still to be paid; below zero what is still to be given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Due {
    /// To the minor unit: what a card pays.
    pub exact: Money,
    /// What cash pays, rounded where the country's coins ask for it.
    pub cash: Money,
}

/// A finished sale. Its lines and amounts never change again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Sale {
    /// The basket's id.
    pub id: Uuid,
    /// Number of the receipt on this workstation: 1, 2, 3, without gaps.
    pub receipt: u64,
    /// The series that number belongs to; `None` is the till's first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// Who rang it up.
    pub operator: OperatorId,
    /// When its first line was rung up.
    pub started: Moment,
    /// When it was paid.
    pub at: Moment,
    /// The business day it counts for, if that isn't the day of `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_day: Option<Date>,
    /// Currency of every amount.
    pub currency: Currency,
    /// The lines as they were rung up.
    pub lines: Vec<LineItem>,
    /// Every amount.
    pub totals: Totals,
    /// Added (or, below zero, taken off) because cash has no smaller coin.
    pub rounding: Money,
    /// What was handed over.
    pub tenders: Vec<Tender>,
    /// Handed back in cash as change.
    pub change: Money,
    /// Whom the invoice names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<Buyer>,
    /// The language the customer asked for (BCP 47), if it isn't the store's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// That the customer was old enough, if anything asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeCheck>,
    /// Whether its receipt is printed only if the customer asks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_paper_on_request: bool,
    /// The promotions that took part, as they were, so that a return can unwind them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promotions: Vec<Promotion>,
    /// Coupons that were handed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coupons: Vec<Coupon>,
    /// Whom it was for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<SaleCustomer>,
    /// What came back, beside what was sold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<ReturnLine>,
    /// The amounts of what came back. Always: total - returned total - prepaid + vouchers that are debts + rounding = tenders - change,
    /// where money that goes back is a tender below zero.
    #[serde(default, skip_serializing_if = "ReturnTotals::is_nothing")]
    pub returned: ReturnTotals,
    /// Gift vouchers that were sold: those for one kind of goods are lines, too; the others are neither turnover nor taxed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouchers: Vec<VoucherSold>,
    /// What vouchers for one kind of goods paid: it was turnover when they were sold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prepaid: Vec<Prepaid>,
    /// Orders that were handed over with it: it is what was paid for them, and their goods are among its lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handed_over: Vec<HandedOver>,
    /// Orders that were placed with it: the goods that go with them are among its lines, and haven't left this store.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placed: Vec<PlacedOrder>,
}

/// A finished sale that was undone as a whole: goods came back, money went back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PostVoid {
    /// Its own id.
    pub id: Uuid,
    /// Its own receipt number.
    pub receipt: u64,
    /// The series that number belongs to; `None` is the till's first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// The sale it undoes.
    pub sale: Uuid,
    /// The receipt number of that sale.
    pub sale_receipt: u64,
    /// The series of that number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale_series: Option<Series>,
    /// Who undid it.
    pub operator: OperatorId,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Moment,
    /// The business day it counts for, if that isn't the day of `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_day: Option<Date>,
    /// Currency of every amount.
    pub currency: Currency,
    /// What goes back, by tender, as positive amounts: cash already less the change that was given.
    pub refunds: Vec<Tender>,
    /// The total of the sale that no longer counts.
    pub total: Money,
    /// The tax that no longer counts.
    pub tax: Money,
    /// The cash rounding that no longer counts.
    pub rounding: Money,
    /// Gift vouchers that can't be spent any more; `total` holds what was paid for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouchers: Vec<VoucherSold>,
    /// What goes back onto vouchers for one kind of goods: no part of `total` and `tax`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prepaid: Vec<Prepaid>,
    /// Orders whose goods are back with it: they wait for their customers again, and aren't paid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handed_over: Vec<HandedOver>,
}

impl PostVoid {
    /// The same post-void, its slip numbered in this series.
    pub fn in_series(self, series: Option<Series>) -> PostVoid {
        PostVoid { series, ..self }
    }

    /// The same post-void, counting for this business day.
    pub fn on_day(self, day: Date) -> PostVoid {
        PostVoid { business_day: (day != self.at.date()).then_some(day), ..self }
    }

    /// The business day it counts for.
    pub fn day(&self) -> Date {
        self.business_day.unwrap_or_else(|| self.at.date())
    }
}

/// A basket that was given up before it was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoidedBasket {
    /// The basket's id.
    pub id: Uuid,
    /// Who gave it up.
    pub operator: OperatorId,
    /// Lines it had.
    pub lines: usize,
    /// What it would have cost.
    pub total: Money,
    /// Whether the customer had been told the total.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after_total: bool,
}

impl Basket {
    /// What is still due after the tenders so far.
    pub fn due(&self, country: &Country, day: Date) -> Result<Due, TaxError> {
        Ok(self.due_of(self.net_total(country, day)?, country))
    }

    /// What is sold, gift vouchers too, less what comes back.
    pub fn net_total(&self, country: &Country, day: Date) -> Result<Money, TaxError> {
        Ok(self.totals(country, day)?.total - self.returned().total + VoucherSold::debt(&self.vouchers))
    }

    /// What is still due of this net total after the tenders so far.
    pub fn due_of(&self, total: Money, country: &Country) -> Due {
        let taken: Money = self.tenders.iter().map(|tender| tender.amount).sum();
        let exact = total - taken;
        Due { exact, cash: country.round_cash(exact) }
    }

    /// Takes a tender. Returns the settlement when nothing is due any more.
    pub fn tender(&mut self, tender: Tender, country: &Country, day: Date) -> Result<Option<Settlement>, TenderError> {
        if self.is_empty() {
            return Err(TenderError::EmptyBasket);
        }
        if self.tenders.len() >= TENDERS_MAX {
            return Err(TenderError::TooManyTenders { max: TENDERS_MAX });
        }
        if tender.amount.minor() > AMOUNT_MAX {
            return Err(TenderError::AmountTooLarge { max: Money::from_minor(AMOUNT_MAX) });
        }
        let total = self.net_total(country, day)?;
        country.check_buyer(total, self.buyer.as_ref())?;
        let due = self.due_of(total, country);
        if let Some((_, goods)) = prepaid::prepaying(&tender) {
            let most = match tender.amount.is_negative() {
                false => self.prepaid_room(&goods.category, country, day)?,
                true => self.prepaid_back_room(&goods.category),
            };
            if tender.amount > most || -tender.amount > most {
                return Err(TenderError::VoucherGoods { goods: goods.name.clone(), most });
            }
        }
        if tender.amount.is_negative() {
            return self.give_back(tender, due);
        }
        if tender.kind == TenderKind::Online {
            return Err(TenderError::OnlinePays);
        }
        let nothing_left = if tender.kind == TenderKind::Cash { due.cash } else { due.exact }.is_zero();
        if due.exact.is_negative() && !nothing_left {
            return Err(TenderError::MoneyGoesBack { back: -due.exact });
        }
        if tender.amount.is_zero() && !nothing_left {
            return Err(TenderError::AmountNotPositive);
        }
        let settlement = match tender.kind {
            TenderKind::Card if tender.amount > due.exact => return Err(TenderError::CardAboveDue { due: due.exact }),
            TenderKind::Voucher if tender.amount > due.exact => {
                return Err(TenderError::VoucherAboveDue { due: due.exact });
            }
            TenderKind::Card if tender.amount == due.exact => {
                Some(Settlement { rounding: Money::ZERO, change: Money::ZERO })
            }
            TenderKind::Cash if tender.amount >= due.cash => {
                Some(Settlement { rounding: due.cash - due.exact, change: tender.amount - due.cash })
            }
            _ if tender.amount == due.exact => Some(Settlement { rounding: Money::ZERO, change: Money::ZERO }),
            _ => None,
        };
        self.tenders.push(tender);
        Ok(settlement)
    }

    /// Money goes back: never more than is owed, to a card never more than it paid.
    fn give_back(&mut self, tender: Tender, due: Due) -> Result<Option<Settlement>, TenderError> {
        let owed = -if tender.kind == TenderKind::Cash { due.cash } else { due.exact };
        let back = -tender.amount;
        if owed.minor() <= 0 {
            return Err(TenderError::AmountNotPositive);
        }
        if returns::has_abroad(&self.returns) {
            return Err(TenderError::AbroadRefund);
        }
        if tender.kind == TenderKind::Voucher && tender.voucher.is_none() {
            return Err(TenderError::VoucherRefund);
        }
        if back > owed {
            return Err(TenderError::RefundAboveOwed { owed });
        }
        if tender.kind == TenderKind::Card {
            let most = returns::card_capacity(&self.returns) - self.given(tender.kind);
            if back > most {
                return Err(TenderError::CardRefundAbovePaid { most: most.max(Money::ZERO) });
            }
        }
        if tender.kind == TenderKind::Online {
            let most = returns::online_capacity(&self.returns) - self.given(tender.kind);
            if back > most {
                return Err(TenderError::OnlineRefundAbovePaid { most: most.max(Money::ZERO) });
            }
        }
        let rounding = if tender.kind == TenderKind::Cash { due.cash - due.exact } else { Money::ZERO };
        self.tenders.push(tender);
        Ok((back == owed).then_some(Settlement { rounding, change: Money::ZERO }))
    }

    /// How what is still owed is best given back; `None` if nothing is.
    pub fn refund_plan(&self, due: Due) -> Option<crate::RefundPlan> {
        if due.exact.minor() >= 0 {
            return None;
        }
        let online = returns::online_capacity(&self.returns) - self.given(TenderKind::Online);
        let online = online.max(Money::ZERO).min(-due.exact);
        let card = returns::card_capacity(&self.returns) - self.given(TenderKind::Card);
        let card = card.max(Money::ZERO).min(-due.exact - online);
        Some(crate::RefundPlan { online, card, cash: -due.exact - online - card })
    }

    /// What went back this way so far.
    fn given(&self, kind: TenderKind) -> Money {
        self.tenders.iter().filter(|given| given.kind == kind).map(|given| -given.amount).sum()
    }

    /// Gives a tender back before the sale is finished.
    pub fn remove_tender(&mut self, index: usize) -> Result<Tender, TenderError> {
        if index < self.tenders.len() { Ok(self.tenders.remove(index)) } else { Err(TenderError::NoSuchTender) }
    }

    /// The sale this basket becomes, taxed as on the day of `at`. Refused unless the tenders cover exactly what the settlement says.
    pub fn settle(
        self,
        settlement: Settlement,
        receipt: u64,
        at: Moment,
        country: &Country,
    ) -> Result<Sale, TenderError> {
        self.settle_on(at.date(), settlement, receipt, at, country)
    }

    /// The same, taxed as on this day: the wall clock of `at` may be wrong.
    pub fn settle_on(
        self,
        day: Date,
        settlement: Settlement,
        receipt: u64,
        at: Moment,
        country: &Country,
    ) -> Result<Sale, TenderError> {
        let totals = self.totals(country, day)?;
        let taken: Money = self.tenders.iter().map(|tender| tender.amount).sum();
        let mut returned = self.returned();
        returned.cards = returns::settle_cards(&self.returns, &self.tenders);
        returned.online = returns::settle_online(&self.returns, &self.tenders);
        let net = totals.total - returned.total + VoucherSold::debt(&self.vouchers);
        if net + settlement.rounding != taken - settlement.change {
            return Err(TenderError::NotCovered { due: net + settlement.rounding - taken });
        }
        let prepaid = self.prepaid(&totals);
        let placed = self.orders().cloned().collect();
        let is_money = |tender: &Tender| prepaid::prepaying(tender).is_none();
        Ok(Sale {
            id: self.id,
            receipt,
            series: None,
            operator: self.operator,
            started: self.started,
            at,
            business_day: None,
            currency: country.currency,
            lines: self.lines,
            totals,
            rounding: settlement.rounding,
            tenders: self.tenders.into_iter().filter(is_money).collect(),
            change: settlement.change,
            buyer: self.buyer,
            language: self.language,
            age: self.age,
            // A gift voucher is paper.
            is_paper_on_request: country.receipt.paper == Paper::OnRequest && self.vouchers.is_empty(),
            promotions: Vec::new(),
            coupons: self.coupons,
            customer: self.customer.map(SaleCustomer::from),
            returns: self.returns,
            returned,
            vouchers: self.vouchers,
            prepaid,
            handed_over: self.handed_over,
            placed,
        })
    }
}

/// How a basket was paid up: what [`Basket::tender`] returns when nothing is due any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// Cash rounding.
    pub rounding: Money,
    /// To hand back.
    pub change: Money,
}

impl Sale {
    /// The same without what its goods cost the shop, which is nobody's at the till.
    pub fn without_costs(mut self) -> Sale {
        let sold = self.lines.iter_mut().map(|line| &mut line.item);
        sold.chain(self.returns.iter_mut().map(|line| &mut line.item)).for_each(|item| item.cost = None);
        self
    }

    /// The same sale, its receipt numbered in this series.
    pub fn in_series(self, series: Option<Series>) -> Sale {
        Sale { series, ..self }
    }

    /// The same sale with the promotions that took part in it.
    pub fn with_promotions(self, promotions: Vec<Promotion>) -> Sale {
        Sale { promotions, ..self }
    }

    /// The same sale, counting for this business day.
    pub fn on_day(self, day: Date) -> Sale {
        Sale { business_day: (day != self.at.date()).then_some(day), ..self }
    }

    /// The business day it counts for.
    pub fn day(&self) -> Date {
        self.business_day.unwrap_or_else(|| self.at.date())
    }

    /// What is paid for it: sold less returned, gift vouchers too, before cash rounding. Below zero when money goes back.
    pub fn net_total(&self) -> Money {
        self.turnover() + VoucherSold::debt(&self.vouchers)
    }

    /// Goods sold less goods returned, before cash rounding: without gift vouchers that are spent on goods later, and without what those
    /// paid that were turnover before.
    pub fn turnover(&self) -> Money {
        self.totals.total - self.returned.total - Prepaid::total(&self.prepaid)
    }

    /// The tax of what was sold less that of what came back, and of what was taxed before.
    pub fn net_tax(&self) -> Money {
        self.totals.tax - self.returned.tax - Prepaid::tax(&self.prepaid)
    }

    /// The amounts of the whole document: its total, tax and taxes less those of what came back, and of what was taxed before.
    pub fn net_totals(&self) -> Totals {
        self.totals.less(&self.returned).less(&Prepaid::off(&self.prepaid))
    }

    /// What vouchers for one kind of goods had paid of it, worked out once more from its lines and what these spent.
    pub fn prepaid_again(&self) -> Vec<Prepaid> {
        let tender = |known: &Prepaid| Tender::of_voucher(known.amount, known.voucher.clone());
        let tenders: Vec<Tender> = self.prepaid.iter().map(tender).collect();
        Prepaid::among(&tenders, &self.totals, &Goods { lines: &self.lines, returns: &self.returns })
    }

    /// Whether cash came or went, so that the drawer has to open.
    pub fn touches_cash(&self) -> bool {
        self.tenders.iter().any(|tender| tender.kind == TenderKind::Cash && !tender.amount.is_zero())
    }

    /// Cash that stays in the drawer.
    pub fn cash_kept(&self) -> Money {
        let cash = self.tenders.iter().filter(|tender| tender.kind == TenderKind::Cash);
        cash.map(|tender| tender.amount).sum::<Money>() - self.change
    }

    /// The goods that left, and those that came back. What goes with an order leaves with that, wherever it is gathered.
    pub fn stock_movements(&self) -> Vec<StockMovement> {
        let (reason, location) = (StockReason::Sale, StockLocation::Sellable);
        let left = |line: &LineItem| {
            let sku = line.item.sku.clone().filter(|_| line.sent_with.is_none())?;
            Some(StockMovement { sku, quantity: line.quantity.negated(), reason, location })
        };
        let back = |line: &ReturnLine| {
            let (sku, location) = (line.item.sku.clone()?, line.condition.location()?);
            Some(StockMovement { sku, quantity: line.quantity, reason: StockReason::Return, location })
        };
        self.lines.iter().filter_map(left).chain(self.returns.iter().filter_map(back)).collect()
    }

    /// The whole sale undone: every tender goes back as it came, cash less the change.
    pub fn post_void(&self, id: Uuid, receipt: u64, operator: OperatorId, reason: String, at: Moment) -> PostVoid {
        let mut refunds: Vec<Tender> =
            self.tenders.iter().filter(|tender| tender.kind != TenderKind::Cash).cloned().collect();
        let cash = self.cash_kept();
        if !cash.is_zero() {
            refunds.push(Tender::new(TenderKind::Cash, cash));
        }
        PostVoid {
            id,
            receipt,
            series: None,
            sale: self.id,
            sale_receipt: self.receipt,
            sale_series: self.series.clone(),
            operator,
            reason,
            at,
            business_day: None,
            currency: self.currency,
            refunds,
            total: self.totals.total - Prepaid::total(&self.prepaid) + VoucherSold::debt(&self.vouchers),
            tax: self.totals.tax - Prepaid::tax(&self.prepaid),
            rounding: self.rounding,
            vouchers: self.vouchers.clone(),
            prepaid: self.prepaid.clone(),
            handed_over: self.handed_over.clone(),
        }
    }

    /// Goods that come back when the sale is undone.
    pub fn returned_stock(&self) -> Vec<StockMovement> {
        let back = |movement: StockMovement| StockMovement {
            quantity: movement.quantity.negated(),
            reason: StockReason::PostVoid,
            ..movement
        };
        self.stock_movements().into_iter().map(back).collect()
    }
}
