//! All promotions of a shop, kept by the goods they are about: which of them concern an article is found without looking at the others.

use super::{Benefit, Goods, GoodsOf, Lane, Promotion, TimeOfDay, Weekday};
use crate::{Coupon, Date, LocalTime, Money, StoreId};
use std::collections::BTreeMap;

/// When, where and for whom a basket is priced.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The store.
    pub store: &'a StoreId,
    /// The time on its wall.
    pub at: LocalTime,
    /// The group of its customer.
    pub group: Option<&'a str>,
    /// Coupons that were handed over.
    pub coupons: &'a [Coupon],
    /// The language promotions are named in.
    pub language: &'a str,
}

/// Why a promotion doesn't hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHeld {
    /// It begins later.
    NotYet(Date),
    /// It is over.
    Over(Date),
    /// It isn't for this store.
    OtherStore,
    /// It isn't for this day of the week.
    OtherWeekday,
    /// It isn't for this time of day.
    OtherHours(Option<TimeOfDay>, Option<TimeOfDay>),
    /// It is for a group of customers.
    OtherCustomers,
    /// It needs a coupon.
    NeedsCoupon,
}

impl Promotion {
    /// Whether it holds here and now.
    ///
    /// # Errors
    /// Why it doesn't; a missing coupon is looked at last.
    pub fn check(&self, situation: &Situation<'_>) -> Result<(), NotHeld> {
        self.check_apart_from_coupon(situation)?;
        let has_coupon = situation.coupons.iter().any(|coupon| coupon.promotion == self.id);
        if self.coupon.is_some() && !has_coupon { Err(NotHeld::NeedsCoupon) } else { Ok(()) }
    }

    /// The same without asking for its coupon.
    ///
    /// # Errors
    /// Why it doesn't hold.
    pub fn check_apart_from_coupon(&self, situation: &Situation<'_>) -> Result<(), NotHeld> {
        let day = situation.at.date;
        let time = TimeOfDay::of_minutes(u16::from(situation.at.hour) * 60 + u16::from(situation.at.minute));
        if let Some(since) = self.since.filter(|since| day < *since) {
            return Err(NotHeld::NotYet(since));
        }
        if let Some(until) = self.until.filter(|until| day > *until) {
            return Err(NotHeld::Over(until));
        }
        if !self.stores.is_empty() && !self.stores.contains(situation.store) {
            return Err(NotHeld::OtherStore);
        }
        if !self.weekdays.is_empty() && !self.weekdays.contains(&Weekday::of(day)) {
            return Err(NotHeld::OtherWeekday);
        }
        if !time.is_between(self.from_time, self.to_time) {
            return Err(NotHeld::OtherHours(self.from_time, self.to_time));
        }
        let is_theirs = |group: &str| self.groups.iter().any(|named| named == group);
        if !self.groups.is_empty() && !situation.group.is_some_and(is_theirs) {
            return Err(NotHeld::OtherCustomers);
        }
        Ok(())
    }

    /// The goods of its parts: what has to be bought, then what else there is to choose. One part but for bundles and goods given on top.
    pub(super) fn parts(&self) -> Vec<&Goods> {
        match &self.benefit {
            Benefit::Bundle(bundle) => bundle.parts.iter().map(|part| &part.goods).collect(),
            Benefit::BuyGet(buy_get) => std::iter::once(&self.goods).chain(&buy_get.goods).collect(),
            Benefit::Free(free) => vec![&self.goods, &free.goods],
            _ => vec![&self.goods],
        }
    }

    /// All choices of goods it makes.
    pub fn goods_named(&self) -> Vec<&Goods> {
        self.parts()
    }

    /// Whether several pieces have to come together for it.
    pub(super) fn is_grouped(&self) -> bool {
        self.lane == Lane::Article
            && matches!(self.benefit, Benefit::BuyGet(_) | Benefit::Mix(_) | Benefit::Bundle(_) | Benefit::Tiers(_))
    }

    /// The value written on its coupon, if that has one.
    pub(super) fn value_of_coupon(&self, situation: &Situation<'_>) -> Option<Money> {
        situation.coupons.iter().find(|coupon| coupon.promotion == self.id).and_then(|coupon| coupon.value)
    }
}

/// A promotion's place in its book, and which of its parts.
pub(super) type Part = (usize, usize);

/// All promotions of a shop.
#[derive(Clone, Debug, Default)]
pub struct Book {
    promotions: Vec<Promotion>,
    by_sku: BTreeMap<String, Vec<Part>>,
    by_product: BTreeMap<String, Vec<Part>>,
    by_category: BTreeMap<String, Vec<Part>>,
    by_brand: BTreeMap<String, Vec<Part>>,
    general: Vec<Part>,
    by_code: BTreeMap<String, usize>,
}

impl Book {
    /// The book of these promotions; of two with one id the later one counts.
    pub fn new(promotions: Vec<Promotion>) -> Book {
        let mut sorted: Vec<Promotion> = Vec::with_capacity(promotions.len());
        for promotion in promotions {
            match sorted.binary_search_by(|known| known.id.cmp(&promotion.id)) {
                Ok(known) => sorted[known] = promotion,
                Err(place) => sorted.insert(place, promotion),
            }
        }
        let mut book = Book { promotions: sorted, ..Book::default() };
        for index in 0..book.promotions.len() {
            let parts: Vec<Goods> = book.promotions[index].parts().into_iter().cloned().collect();
            for (part, goods) in parts.iter().enumerate() {
                book.enter(goods, (index, part));
            }
            let codes = book.promotions[index].coupon.iter().flat_map(|coupon| &coupon.codes);
            let codes: Vec<String> = codes.map(|code| crate::coupon::normal(code)).collect();
            book.by_code.extend(codes.into_iter().map(|code| (code, index)));
        }
        book
    }

    fn enter(&mut self, goods: &Goods, part: Part) {
        if goods.names_nothing() {
            self.general.push(part);
        }
        for sku in &goods.skus {
            self.by_sku.entry(sku.0.clone()).or_default().push(part);
        }
        let lists = [
            (&mut self.by_product, &goods.products),
            (&mut self.by_category, &goods.categories),
            (&mut self.by_brand, &goods.brands),
        ];
        for (index, named) in lists {
            for name in named {
                index.entry(name.clone()).or_default().push(part);
            }
        }
    }

    /// Its promotions, by id.
    pub fn promotions(&self) -> &[Promotion] {
        &self.promotions
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.promotions.is_empty()
    }

    /// The promotion with this id.
    pub fn promotion(&self, id: &str) -> Option<&Promotion> {
        let found = self.promotions.binary_search_by(|known| known.id.as_str().cmp(id)).ok()?;
        Some(&self.promotions[found])
    }

    /// The promotion that one of its listed codes grants.
    pub(crate) fn of_code(&self, code: &str) -> Option<&Promotion> {
        self.by_code.get(code).map(|index| &self.promotions[*index])
    }

    /// The parts of promotions that an article belongs to, in the order of their ids, of those that are asked for.
    pub(super) fn parts_of(&self, goods: &GoodsOf<'_>, is_wanted: impl Fn(usize) -> bool) -> Vec<Part> {
        let mut found = self.general.clone();
        found.extend(goods.sku.and_then(|sku| self.by_sku.get(sku)).into_iter().flatten());
        for (index, name) in
            [(&self.by_product, goods.product), (&self.by_category, goods.category), (&self.by_brand, goods.brand)]
        {
            if !name.is_empty() {
                found.extend(index.get(name).into_iter().flatten());
            }
        }
        found.retain(|(promotion, _)| is_wanted(*promotion));
        found.sort_unstable();
        found.dedup();
        found.retain(|(promotion, part)| {
            let parts = self.promotions[*promotion].parts();
            !parts[*part].except.as_ref().is_some_and(|except| except.names(goods))
        });
        found
    }
}
