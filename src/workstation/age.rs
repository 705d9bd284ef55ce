//! Goods that aren't sold to the young: somebody looks once for each customer, and only that they did is kept.

use crate::counter::{AgeAsked, proof};
use crate::reply::Notice;
use crate::{Problem, Reply, Workstation};
use retail::{AgeCheck, AgeProof, AgeRefused, Basket, Date, Refusal, Right, TransactionEvent};

impl Workstation {
    /// The age somebody still has to look at.
    pub(crate) fn age_asked(&self, basket: &Basket) -> Option<AgeAsked> {
        let years = basket.age_to_check()?;
        Some(AgeAsked {
            years,
            born_on_or_before: retail::born_on_or_before(self.today(), years),
            goods: Workstation::names_of(basket, |id| {
                basket.line(id).is_ok_and(|line| line.minimum_age > basket.age.as_ref().map(|age| age.years))
            }),
        })
    }

    /// Refuses to take money for goods whose buyer nobody has looked at.
    pub(crate) fn check_age_was_looked_at(&self, basket: &Basket) -> Result<(), Problem> {
        match basket.age_to_check() {
            Some(years) => Err(Refusal::new("age-not-checked").number("years", i64::from(years)).into()),
            None => Ok(()),
        }
    }

    pub(crate) fn confirm_age(&mut self, born: Option<Date>) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let mut basket = self.open_basket()?.clone();
        let Some(years) = basket.age_to_check() else { return Err(Refusal::new("age-not-asked").into()) };
        let how = proof(born.is_some());
        if let Some(born) = born
            && !retail::is_old_enough(born, years, self.today())?
        {
            return self.refuse_for_age(how);
        }
        basket.age = Some(AgeCheck { years, how, operator: operator.id, at: self.clock.now() });
        self.keep(basket, None)
    }

    pub(crate) fn refuse_age(&mut self) -> Result<Reply, Problem> {
        self.refuse_for_age(AgeProof::Seen)
    }

    /// Takes what the customer is too young for out of the basket, and says so in the journal.
    fn refuse_for_age(&mut self, how: AgeProof) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let mut basket = self.open_basket()?.clone();
        let Some(years) = basket.age_to_check() else { return Err(Refusal::new("age-not-asked").into()) };
        self.check_not_in_payment(basket.id)?;
        let goods = basket.remove_above_age()?;
        let names = goods.join(", ");
        let event = AgeRefused { basket: basket.id, operator: operator.id, years, how, goods };
        self.record_beside(TransactionEvent::AgeRefused(event));
        let reply = self.keep(basket, None)?;
        let refused = Refusal::new("age-refused").number("years", i64::from(years)).text("goods", names);
        let (code, text) = (refused.code.to_owned(), self.words(&Problem::Refused(refused)));
        match reply {
            Reply::Basket { basket, line, .. } => {
                Ok(Reply::Basket { basket, line, notice: Some(Notice { code, text }) })
            }
            reply => Ok(reply),
        }
    }
}
