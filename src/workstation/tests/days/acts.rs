//! What somebody does next: a kind of act, and dice that choose the rest from what is there at that moment.

use super::Life;
use super::shop::STAFF;
use crate::*;
use retail::{Condition, Discount, LineId, Money, Pieces, Quantity, Rate, ReturnReason, TenderKind, Unit};

/// A kind of act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Ring,
    Label,
    OpenItem,
    More,
    Remove,
    Discount,
    BasketDiscount,
    Override,
    Coupon,
    Pay,
    PayPart,
    Foreign,
    Card,
    TakeBack,
    Park,
    Recall,
    Abandon,
    Void,
    PostVoid,
    Return,
    Exchange,
    WithoutReceipt,
    RemoveReturn,
    NoSale,
    PaidIn,
    PaidOut,
    Lift,
    Float,
    Count,
    X,
    Z,
    Switch,
    Lock,
    Reprint,
    Look,
    Restart,
    Practice,
    Wait,
    /// The end of the day: somebody who may counts and closes everything, or nobody does.
    Night,
}

/// How often each comes, in a day.
const OFTEN: [(Kind, u64); 38] = [
    (Kind::Ring, 60),
    (Kind::Label, 6),
    (Kind::OpenItem, 6),
    (Kind::More, 10),
    (Kind::Remove, 5),
    (Kind::Discount, 10),
    (Kind::BasketDiscount, 5),
    (Kind::Override, 5),
    (Kind::Coupon, 6),
    (Kind::Pay, 60),
    (Kind::PayPart, 8),
    (Kind::Foreign, 6),
    (Kind::Card, 8),
    (Kind::TakeBack, 4),
    (Kind::Park, 6),
    (Kind::Recall, 8),
    (Kind::Abandon, 2),
    (Kind::Void, 4),
    (Kind::PostVoid, 6),
    (Kind::Return, 20),
    (Kind::Exchange, 10),
    (Kind::WithoutReceipt, 6),
    (Kind::RemoveReturn, 3),
    (Kind::NoSale, 3),
    (Kind::PaidIn, 4),
    (Kind::PaidOut, 4),
    (Kind::Lift, 4),
    (Kind::Float, 4),
    (Kind::Count, 3),
    (Kind::X, 3),
    (Kind::Z, 2),
    (Kind::Switch, 10),
    (Kind::Lock, 3),
    (Kind::Reprint, 3),
    (Kind::Look, 4),
    (Kind::Wait, 8),
    (Kind::Restart, 3),
    (Kind::Practice, 1),
];

/// What somebody does next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) kind: Kind,
    pub(super) dice: u64,
}

/// Numbers by chance that come again with the same seed (splitmix64).
#[derive(Clone, Copy, Debug)]
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % below.max(1)
    }

    fn one_of<Thing: Clone>(&mut self, things: &[Thing]) -> Option<Thing> {
        (!things.is_empty()).then(|| things[self.roll(things.len() as u64) as usize].clone())
    }
}

/// The steps of some days.
pub(super) fn steps(seed: u64, days: u64) -> Vec<Step> {
    let mut dice = Dice(seed);
    let all: u64 = OFTEN.iter().map(|(_, often)| often).sum();
    let mut steps = Vec::new();
    for _ in 0..days {
        let step = |kind, dice: &mut Dice| Step { kind, dice: dice.roll(u64::MAX) };
        steps.push(step(Kind::Switch, &mut dice));
        for _ in 0..6 + dice.roll(15) {
            let mut at = dice.roll(all);
            let kind = OFTEN.iter().find(|(_, often)| {
                let is_it = at < *often;
                at = at.saturating_sub(*often);
                is_it
            });
            steps.push(step(kind.map_or(Kind::Ring, |(kind, _)| *kind), &mut dice));
        }
        steps.push(step(Kind::Night, &mut dice));
    }
    steps
}

/// An EAN-13 with this body and its check digit.
fn ean_13(body: &str) -> String {
    let number: u64 = body.parse::<u64>().unwrap() * 10;
    format!("{:013}", (0..10).find_map(|digit| retail::Gtin::from_number(number + digit)).unwrap().number())
}

fn minor(minor: u64) -> Money {
    Money::from_minor(minor.cast_signed())
}

fn reason(dice: &mut Dice) -> String {
    ["a customer asked", "wrong article", "", "change"][dice.roll(4) as usize].to_owned()
}

/// Something from the shelf.
pub(super) fn ring(dice: &mut Dice) -> Action {
    let add =
        |sku: &str, quantity: Option<Quantity>, price: Option<Money>| Action::Add { sku: sku.into(), quantity, price };
    match dice.roll(16) {
        0..=2 => Action::Scan { code: "9300675024235".to_owned(), aim: None },
        3..=4 => Action::Scan { code: "4006381333931".to_owned(), aim: None },
        5 => add("apple", Some(Quantity::new(50 + dice.roll(3_000).cast_signed(), Unit::Kilogram)), None),
        6 => add("wrap", None, Some(minor(1 + dice.roll(900)))),
        7 => add("lamp", Some(Quantity::each(1 + dice.roll(30).cast_signed())), None),
        8 => add("wine", None, None),
        9 => add("beer", Some(Quantity::each(1 + dice.roll(4).cast_signed())), None),
        10 => Action::AddSerial(crate::AddSerial {
            sku: "phone".into(),
            serial: format!("S{}", dice.roll(30)),
            price: None,
        }),
        11 => add("shirt-S", None, None),
        12 => add("shirt-M", Some(Quantity::each(1 + dice.roll(5).cast_signed())), None),
        13 => add("bowl", None, None),
        14 => Action::Multiply { pieces: Some(1 + dice.roll(12).cast_signed()), sure: false },
        _ => add("nothing", None, None),
    }
}

fn label(code: &str, dice: &mut Dice) -> Action {
    let value = 100 + dice.roll(900);
    let code = match code {
        "DE" => {
            let kind = 28 + dice.roll(2);
            let digits = [(value / 100) % 10, (value / 10) % 10, value % 10];
            let value = format!("00{}{}{}", digits[0], digits[1], digits[2]);
            // The check digit of the value is one of ten: most labels are read, some are refused.
            ean_13(&format!("{kind}1234{}{value}", dice.roll(10)))
        }
        "US" => ean_13(&format!("0212345{}0{value}", dice.roll(10)))[..13].to_owned(),
        _ => ean_13(&format!("021234500{value}")),
    };
    Action::Scan { code, aim: None }
}

fn discount(dice: &mut Dice) -> Option<Discount> {
    match dice.roll(5) {
        0 => None,
        1 => Some(Discount::Amount(minor(1 + dice.roll(300)))),
        _ => {
            Some(Discount::Percent(Rate::percent(1 + dice.roll(if dice.0 & 3 == 0 { 100 } else { 20 }).cast_signed())))
        }
    }
}

impl Life {
    fn line(&self, dice: &mut Dice) -> LineId {
        let basket = self.view.basket.as_ref();
        let lines: Vec<LineId> = basket.iter().flat_map(|basket| &basket.lines).map(|line| line.line).collect();
        dice.one_of(&lines).unwrap_or(1)
    }

    fn pieces(&self, dice: &mut Dice) -> Vec<Pieces> {
        let mut values = self.view.till.denominations.clone();
        values.retain(|value| value.minor() <= 5_000);
        let mut pieces = Vec::new();
        for _ in 0..dice.roll(4) {
            let at = dice.roll(values.len() as u64) as usize;
            pieces.push(Pieces { value: values.remove(at), count: dice.roll(20) as u32 });
        }
        pieces
    }

    /// What pays the basket, or pays it back.
    fn paying(&mut self, dice: &mut Dice) -> Vec<Action> {
        let Some(basket) = &self.view.basket else { return vec![ring(dice)] };
        let tender = |kind, amount| Action::Tender { kind, amount, basket: None, due: None };
        let mut acts = Vec::new();
        if self.view.counter.age.is_some() {
            let is_too_young = dice.roll(8) == 0;
            acts.push(if is_too_young { Action::RefuseAge {} } else { Action::ConfirmAge { born: None } });
        }
        let (exact, cash) = (basket.due.exact, basket.due.cash);
        match basket.refund {
            Some(refund) if dice.roll(6) > 0 => {
                if !refund.card.is_zero() {
                    acts.push(tender(TenderKind::Card, -refund.card));
                }
                acts.push(tender(TenderKind::Cash, -refund.cash));
            }
            Some(_) => acts.push(tender(TenderKind::Cash, cash)),
            None if dice.roll(3) == 0 => acts.push(tender(TenderKind::Card, exact)),
            None => {
                let more = [0, 5, 100, 1_000, 5_000][dice.roll(5) as usize];
                acts.push(tender(TenderKind::Cash, cash + Money::from_minor(more)));
            }
        }
        if dice.roll(3) > 0 {
            acts.push(Action::NextCustomer {});
        }
        acts
    }

    /// Some of a receipt comes back.
    fn returning(&mut self, dice: &mut Dice) -> Vec<Action> {
        let Some(receipt) = dice.one_of(&self.books.receipts()[..self.books.receipts().len().min(12)]) else {
            return Vec::new();
        };
        let mut acts = vec![Action::OpenReturn { receipt }];
        let Ok(Some(sale)) = self.shop.at().database.sale_by_receipt(receipt) else { return acts };
        for line in &sale.lines {
            let is_measured = line.item.unit.is_measured() || line.label_price.is_some();
            let most = line.quantity.amount().cast_unsigned();
            let amount = match dice.roll(4) {
                0 => 0,
                1 | 2 if !is_measured => 1 + dice.roll(most),
                _ => most,
            };
            if amount > 0 {
                acts.push(Action::PickReturn(PickReturn {
                    line: line.id,
                    quantity: Quantity::new(amount.cast_signed(), line.quantity.unit()),
                    reason: dice.one_of(&ReturnReason::ALL),
                    condition: dice.one_of(&Condition::ALL),
                    note: None,
                }));
            }
        }
        acts.push(if dice.roll(10) == 0 { Action::CloseReturn {} } else { Action::ConfirmReturn {} });
        acts
    }

    fn without_receipt(dice: &mut Dice) -> Action {
        let sku = ["mug", "shirt-S", "cola", "bowl", "apple"][dice.roll(5) as usize];
        let quantity = match sku {
            "apple" => Some(Quantity::new(500, Unit::Kilogram)),
            _ => Some(Quantity::each(1 + dice.roll(2).cast_signed())),
        };
        Action::ReturnArticle(ReturnArticle {
            sku: sku.into(),
            quantity,
            reason: ReturnReason::ChangedMind,
            condition: Condition::AsNew,
            receipt: None,
            note: None,
        })
    }

    /// What a step comes to now.
    pub(super) fn acts(&mut self, kind: Kind, dice: &mut Dice) -> Vec<Action> {
        let amount = minor(1 + dice.roll(6_000));
        let tender = |kind, amount| Action::Tender { kind, amount, basket: None, due: None };
        let due = self.view.basket.as_ref().map_or(Money::ZERO, |basket| basket.due.exact);
        let parked: Vec<u64> = self.view.counter.parked.iter().map(|parked| parked.number).collect();
        let one = |action| vec![action];
        match kind {
            Kind::Ring => one(ring(dice)),
            Kind::Label => one(label(self.shop.code, dice)),
            Kind::OpenItem => {
                let category = dice.one_of(&self.view.tax_categories.clone());
                one(Action::AddOpenItem { name: "Repair".to_owned(), price: amount, tax_category: category })
            }
            Kind::More => {
                let quantity = Quantity::each(dice.roll(8).cast_signed());
                one(Action::SetQuantity { line: self.line(dice), quantity })
            }
            Kind::Remove => one(Action::RemoveLine { line: self.line(dice) }),
            Kind::Discount => one(Action::DiscountLine { line: self.line(dice), discount: discount(dice) }),
            Kind::BasketDiscount => one(Action::DiscountBasket { discount: discount(dice) }),
            Kind::Override => {
                let price = (dice.roll(6) > 0).then(|| minor(1 + dice.roll(2_000)));
                let (line, reason) = (self.line(dice), ["damaged", "label", "why not"][dice.roll(3) as usize]);
                one(Action::OverridePrice(OverridePrice {
                    line,
                    price,
                    reason: reason.to_owned(),
                    text: String::new(),
                }))
            }
            Kind::Coupon => {
                let code = ["tenth", "ONCE-1", "ONCE-2", "ONCE-3", "NEVER"][dice.roll(5) as usize].to_owned();
                let is_out = dice.roll(5) == 0;
                one(if is_out { Action::RemoveCoupon { code } } else { Action::AddCoupon { code } })
            }
            Kind::Pay => self.paying(dice),
            Kind::PayPart => {
                let kind = if dice.roll(2) == 0 { TenderKind::Card } else { TenderKind::Cash };
                let part = Money::from_minor(due.minor() * (1 + dice.roll(3).cast_signed()) / 5);
                vec![Action::ConfirmAge { born: None }, tender(kind, part)]
            }
            Kind::Foreign => {
                one(Action::ForeignCash(crate::ForeignCash { currency: "CHF".to_owned(), amount, basket: None }))
            }
            Kind::TakeBack => one(Action::RemoveTender { index: dice.roll(2) as usize }),
            Kind::Park => one(Action::ParkBasket { label: String::new(), print: dice.roll(2) == 0 }),
            Kind::Recall => one(Action::RecallBasket { number: dice.one_of(&parked).unwrap_or(3) }),
            Kind::Abandon => {
                one(Action::AbandonBasket { number: dice.one_of(&parked).unwrap_or(3), reason: reason(dice) })
            }
            Kind::Void => vec![Action::ShowTotal {}, Action::VoidBasket {}],
            Kind::PostVoid => {
                let receipt = dice.one_of(&self.books.receipts()).unwrap_or(1);
                one(Action::PostVoid { receipt, reason: reason(dice) })
            }
            Kind::Return => self.returning(dice),
            Kind::Exchange => [self.returning(dice), one(ring(dice)), self.paying(dice)].concat(),
            Kind::WithoutReceipt => one(Life::without_receipt(dice)),
            Kind::RemoveReturn => {
                let basket = self.view.basket.as_ref();
                let lines: Vec<LineId> = basket.iter().flat_map(|it| &it.returns).map(|line| line.line).collect();
                one(Action::RemoveReturn { line: dice.one_of(&lines).unwrap_or(1) })
            }
            Kind::NoSale => one(Action::NoSale { reason: reason(dice) }),
            _ => self.till_acts(kind, dice),
        }
    }

    fn till_acts(&mut self, kind: Kind, dice: &mut Dice) -> Vec<Action> {
        let amount = minor(1 + dice.roll(40_000));
        let one = |action| vec![action];
        let cash = |dice: &mut Dice| CashAct { amount, reason: reason(dice), category: String::new() };
        match kind {
            Kind::PaidIn => one(Action::PaidIn(cash(dice))),
            Kind::PaidOut => one(Action::PaidOut(cash(dice))),
            Kind::Lift => {
                let pieces = if dice.roll(2) == 0 { self.pieces(dice) } else { Vec::new() };
                let amount = if pieces.is_empty() || dice.roll(8) == 0 { Some(amount) } else { None };
                one(Action::LiftCash(LiftCash { amount, pieces, bag: String::new(), till: None }))
            }
            Kind::Float => one(Action::OpenTill(OpenTill { pieces: self.pieces(dice), till: None })),
            Kind::Count => one(Action::CountTill(CountTill { pieces: self.pieces(dice), till: None })),
            Kind::X => one(Action::ReadTill(ReadTill { till: None, print: dice.roll(2) == 0 })),
            Kind::Z => {
                let carried = if dice.roll(2) == 0 { Money::ZERO } else { amount };
                let count = Action::CountTill(CountTill { pieces: self.pieces(dice), till: None });
                vec![count, Action::CloseTill(CloseTill { carried, till: None })]
            }
            Kind::Switch => match dice.roll(12) {
                0 => one(Action::SignOut {}),
                1 => one(Action::Scan { code: format!("OTB{}", "0".repeat(26)), aim: None }),
                at => one(Action::Scan { code: self.shop.badges[at as usize % STAFF.len()].clone(), aim: None }),
            },
            Kind::Lock => one(Action::Lock {}),
            Kind::Reprint => {
                let receipt = dice.one_of(&self.books.receipts());
                let gift = Action::GiftReceipt { receipt, lines: Vec::new() };
                one(if dice.roll(3) == 0 { gift } else { Action::PrintAgain { receipt } })
            }
            Kind::Look => {
                let (from, to) = (None, None);
                one(match dice.roll(6) {
                    0 => Action::DayTotals {},
                    1 => Action::SalesReport(SalesReport { from, to, weeks_before: None, articles: None }),
                    2 => Action::ReadExceptions { from, to },
                    3 => Action::ExplainTotal {},
                    4 => Action::Search { text: "mu".to_owned(), limit: None },
                    _ => Action::RecentSales { before: None, limit: None },
                })
            }
            _ => Vec::new(),
        }
    }
}
