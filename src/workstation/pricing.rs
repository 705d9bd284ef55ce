//! Promotions at this till: the shop's book of them, pricing after every change of the basket, and coupons.

use crate::reply::Notice;
use crate::texts::{clean, visible_code};
use crate::view::CouponView;
use crate::{Problem, Reply, Workstation};
use database::Database;
use retail::promotion::{Book, Hint, NotHeld, PricedBefore, PromotionStep, Situation};
use retail::{
    Basket, Coupon, Fact, LineItem, LocalTime, Money, OperatorId, Promotion, Quantity, Reduction, Refusal, Right, Sku,
    UnitPrice,
};
use std::cell::RefCell;
use uuid::Uuid;

/// Baskets with more lines get no hints: each costs as much as pricing them once more.
const HINTED_LINES_MAX: usize = 60;

/// The promotions this till goes by.
#[derive(Debug, Default)]
pub(crate) struct Promotions {
    book: Book,
    /// The count of changes it was read at.
    changes: Option<i64>,
    before: RefCell<PricedBefore>,
    /// What a little more would save in the open basket.
    hints: RefCell<Vec<Hint>>,
}

impl Promotions {
    /// Reads the shop's promotions.
    pub(crate) fn read(database: &Database) -> Result<Promotions, Problem> {
        let changes = database.promotion_changes().map_err(Problem::from_database)?;
        let book = Book::new(database.promotions().map_err(Problem::from_database)?);
        Ok(Promotions { book, changes: Some(changes), ..Promotions::default() })
    }
}

impl Workstation {
    /// Takes over promotions that came in. A basket that is being rung up ends under those it began with.
    pub(crate) fn keep_promotions_of_today(&mut self) {
        if self.basket.is_some() {
            return;
        }
        // A catalogue that can't be read says so where somebody asks it for goods.
        let Ok(changes) = self.database.promotion_changes() else { return };
        if self.promotions.changes == Some(changes) {
            return;
        }
        match Promotions::read(&self.database) {
            Ok(promotions) => self.promotions = promotions,
            Err(problem) => self.trouble(&problem),
        }
    }

    fn situation<'a>(&'a self, basket: &'a Basket, at: LocalTime) -> Situation<'a> {
        Situation {
            store: &self.store.id,
            at,
            group: basket.customer.as_ref().and_then(|customer| customer.group.as_deref()),
            coupons: &basket.coupons,
            language: &self.store.language,
        }
    }

    /// Works out what promotions take off each line. What has been paid in part stays as it was shown.
    pub(crate) fn reprice(&self, basket: &mut Basket) {
        if basket.is_being_paid() {
            return;
        }
        let at = self.believed_now().local();
        let found = {
            let mut before = self.promotions.before.borrow_mut();
            let situation = self.situation(basket, at);
            self.promotions.book.price(&situation, &basket.lines, self.country.currency, &mut before)
        };
        for (line, reductions) in basket.lines.iter_mut().zip(found) {
            if line.reductions != reductions {
                line.reductions = reductions;
            }
        }
        let hints = self.find_hints(basket, at);
        self.promotions.hints.replace(hints);
    }

    /// What promotions take off a single piece of an article, named in a language, for whom the open basket is.
    pub(crate) fn reductions_of_one(&self, line: &LineItem, language: &str) -> Vec<Reduction> {
        let nobody = Basket::new(Uuid::nil(), OperatorId(String::new()), self.clock.now());
        let basket = self.basket.as_ref().unwrap_or(&nobody);
        let situation = Situation { language, ..self.situation(basket, self.believed_now().local()) };
        let (line, mut before) = (std::slice::from_ref(line), PricedBefore::default());
        let found = self.promotions.book.price(&situation, line, self.country.currency, &mut before);
        found.into_iter().next().unwrap_or_default()
    }

    fn find_hints(&self, basket: &Basket, at: LocalTime) -> Vec<Hint> {
        let book = &self.promotions.book;
        if book.is_empty() || basket.lines.len() > HINTED_LINES_MAX {
            return Vec::new();
        }
        let situation = self.situation(basket, at);
        let missing = book.missing_goods(&situation, &basket.lines);
        let offers: Vec<LineItem> = missing.iter().filter_map(|sku| self.offer(sku)).collect();
        let mut before = self.promotions.before.borrow_mut();
        book.hints(&situation, &basket.lines, &offers, self.country.currency, &mut before)
    }

    /// One piece of an article, as if it were rung up; `None` if it isn't sold here by the piece today.
    pub(crate) fn offer(&self, sku: &Sku) -> Option<LineItem> {
        let found = self.database.variant(sku).ok().flatten()?;
        let unit_price: UnitPrice = self.price_of(&found).ok().flatten()?;
        let item = self.item_of(&found, None);
        let is_sold_so = !item.unit.is_measured() && !found.variant.has_open_price;
        let line = retail::NewLine {
            item,
            quantity: Quantity::ONE,
            unit_price,
            is_open_price: false,
            label_price: None,
            pack: None,
            levies: Vec::new(),
            link: None,
            minimum_age: None,
        };
        is_sold_so.then(|| LineItem::new(u32::MAX, line))
    }

    /// What a little more would save in this basket.
    pub(crate) fn hints_of(&self, basket: &Basket) -> Vec<Hint> {
        if basket.is_being_paid() { Vec::new() } else { self.promotions.hints.borrow().clone() }
    }

    /// The promotions that took part in a basket, for its sale.
    pub(crate) fn taking_part(&self, basket: &Basket) -> Vec<Promotion> {
        self.promotions.book.taking_part(&basket.lines)
    }

    /// Why a basket's lines are reduced as they are, in the language of the screen.
    pub(crate) fn explain_promotions(&self, basket: &Basket) -> Vec<PromotionStep> {
        let at = self.believed_now().local();
        let situation = Situation { language: self.catalog.tag(), ..self.situation(basket, at) };
        self.promotions.book.explain(&situation, &basket.lines, self.country.currency)
    }

    pub(crate) fn coupon_views(&self, basket: &Basket) -> Vec<CouponView> {
        let view = |coupon: &Coupon| {
            let named = self.promotions.book.promotion(&coupon.promotion);
            let name = named.map_or("", |promotion| promotion.name.in_language(self.catalog.tag()));
            CouponView { code: coupon.code.clone(), name: name.to_owned(), amount: taken_by(basket, &coupon.promotion) }
        };
        basket.coupons.iter().map(view).collect()
    }

    /// The coupon a code stands for.
    pub(crate) fn coupon(&self, code: &str) -> Option<Coupon> {
        if self.promotions.book.is_empty() { None } else { self.promotions.book.coupon(code, self.country.currency) }
    }

    /// The coupon that was held under the scanner, if it was one.
    pub(crate) fn coupon_scanned(&self, aim: Option<[u8; 3]>, text: &str) -> Option<Coupon> {
        match aim.and_then(|aim| String::from_utf8(aim.to_vec()).ok()) {
            Some(aim) => self.coupon(&[&aim, text].concat()).or_else(|| self.coupon(text)),
            None => self.coupon(text),
        }
    }

    pub(crate) fn add_coupon(&mut self, code: &str) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let code = clean(code);
        let coupon = self.coupon(&code);
        self.take_coupon(coupon.ok_or_else(|| Refusal::new("coupon-unknown").text("code", visible_code(&code)))?)
    }

    /// Takes a coupon into the open basket, or says why it can't be used. One that the hub has to hold first is asked for.
    pub(crate) fn take_coupon(&mut self, coupon: Coupon) -> Result<Reply, Problem> {
        if self.is_leased(&coupon) {
            self.coupon_fits(&coupon)?;
            return self.ask_for_coupon(coupon);
        }
        self.put_coupon(coupon)
    }

    /// The open basket and the name of the promotion, if nothing here speaks against the coupon.
    fn coupon_fits(&self, coupon: &Coupon) -> Result<(Basket, String), Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let basket = self.open_basket()?.clone();
        let shown = visible_code(&coupon.code);
        if basket.coupons.iter().any(|known| known.code == coupon.code || known.promotion == coupon.promotion) {
            return Err(Refusal::new("coupon-twice").text("code", shown).into());
        }
        self.check_unused(coupon)?;
        let promotion = self.promotions.book.promotion(&coupon.promotion);
        let promotion = promotion.ok_or_else(|| Refusal::new("coupon-unknown").text("code", shown))?;
        let at = self.believed_now().local();
        let name = promotion.name.in_language(self.catalog.tag()).to_owned();
        promotion.check_apart_from_coupon(&self.situation(&basket, at)).map_err(|reason| refused(reason, &name))?;
        Ok((basket, name))
    }

    /// Puts a coupon into the open basket.
    pub(crate) fn put_coupon(&mut self, coupon: Coupon) -> Result<Reply, Problem> {
        let (mut basket, name) = self.coupon_fits(&coupon)?;
        let taken = coupon.promotion.clone();
        basket.coupons.push(coupon);
        let reply = self.keep(basket, None)?;
        let is_idle = self.basket.as_ref().is_some_and(|basket| taken_by(basket, &taken).is_zero());
        let notice = Refusal::new("coupon-waits").text("name", name);
        let notice =
            is_idle.then(|| Notice { code: notice.code.to_owned(), text: self.words(&Problem::Refused(notice)) });
        Ok(match reply {
            Reply::Basket { basket, line, .. } => Reply::Basket { basket, line, notice },
            reply => reply,
        })
    }

    /// A coupon that can be used once hasn't been.
    fn check_unused(&self, coupon: &Coupon) -> Result<(), Problem> {
        if !coupon.is_single_use {
            return Ok(());
        }
        // Should its card have been charged, that basket is a sale with this coupon.
        let has_it = |parked: &&retail::ParkedBasket| parked.basket.coupons.iter().any(|it| it.code == coupon.code);
        if self.counter.parked.iter().filter(has_it).any(|parked| self.payment_of(parked.basket.id).is_some()) {
            return Err(Refusal::new("coupon-in-payment").text("code", visible_code(&coupon.code)).into());
        }
        match self.database.coupon_use(&coupon.code).map_err(Problem::from_database)? {
            None => Ok(()),
            Some(used) => Err(Refusal::new("coupon-used")
                .text("code", visible_code(&coupon.code))
                .text("receipt", self.label(used.receipt)?)
                .with("day", Fact::Date(used.at.date()))
                .into()),
        }
    }

    /// None of a basket's coupons was used up elsewhere since it was handed over.
    pub(crate) fn check_coupons_unused(&self, basket: &Basket) -> Result<(), Problem> {
        basket.coupons.iter().try_for_each(|coupon| self.check_unused(coupon))
    }

    pub(crate) fn remove_coupon(&mut self, code: &str) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let mut basket = self.open_basket()?.clone();
        let code = clean(code).to_uppercase();
        let place = basket.coupons.iter().position(|coupon| coupon.code == code);
        let place = place.ok_or_else(|| Refusal::new("coupon-unknown").text("code", visible_code(&code)))?;
        let removed = basket.coupons.remove(place);
        let kept = self.keep(basket, None)?;
        self.let_coupon_go(&removed.code);
        Ok(kept)
    }
}

/// What a promotion takes off a basket.
fn taken_by(basket: &Basket, promotion: &str) -> Money {
    let reductions = basket.lines.iter().flat_map(|line| &line.reductions);
    reductions.filter(|reduction| reduction.promotion == promotion).map(|reduction| reduction.amount).sum()
}

/// Why a coupon's promotion doesn't hold, in words.
fn refused(reason: NotHeld, name: &str) -> Refusal {
    match reason {
        NotHeld::NotYet(day) => Refusal::new("coupon-not-yet").with("day", Fact::Date(day)).text("name", name),
        NotHeld::Over(day) => Refusal::new("coupon-over").with("day", Fact::Date(day)).text("name", name),
        NotHeld::OtherStore => Refusal::new("coupon-other-store").text("name", name),
        NotHeld::OtherWeekday | NotHeld::OtherHours(..) => Refusal::new("coupon-other-time").text("name", name),
        NotHeld::OtherCustomers | NotHeld::NeedsCoupon => Refusal::new("coupon-other-customers").text("name", name),
    }
}
