//! Gift vouchers while the hub can't be asked: taken as far as a grant of the hub goes, which it signed, and not at all without one.
//! What that can cost is bounded by the grant; the hub settles each one with the record of its sale.

use crate::voucher::Named;
use crate::{Problem, Reply, Workstation};
use retail::{Basket, Money, Refusal, Right, Tender, VoucherGoods, VoucherSpent};
use sync::{PublicKey, SignedGrant, TakenOffline, VoucherGrant};
use uuid::Uuid;

/// Under which kind the hub's grant is kept.
const GRANT: &str = "voucher-grant";

/// A voucher nobody could be asked about, and nobody here knows how much is on it: the cashier reads it from its slip.
#[derive(Clone, Debug)]
pub(crate) struct Unasked {
    basket: Uuid,
    lease: Uuid,
    voucher: Named,
}

/// What somebody said of the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// Nothing: it is what is due.
    Nothing,
    /// That so much is to be paid with it.
    ToPay,
    /// That so much is on it.
    IsLeft,
}

/// How much of a voucher can be taken.
enum Most {
    /// What is left of it, as far as this till knows, and what it is for if that is one kind of goods.
    Left(Money, Option<VoucherGoods>),
    /// What the grant allows: how much is on it nobody here knows.
    Allowed(Money),
}

impl Workstation {
    /// The hub can't be reached: takes this much, or less where less is left or allowed. Whoever asks for more than that is told.
    pub(crate) fn take_unasked(
        &mut self,
        voucher: &Named,
        (basket, lease): (Uuid, Uuid),
        amount: Money,
        said: Said,
    ) -> Result<Reply, Problem> {
        let Some(grant) = self.voucher_grant()? else { return Err(Refusal::new("voucher-no-hub").into()) };
        if self.is_locked {
            return Err(Refusal::new("till-locked").into());
        }
        let Named { handle, tail, may_be_for_goods } = voucher.clone();
        let (most, is_known, goods) = match self.most_unasked(&grant, &handle)? {
            Some(Most::Left(most, goods)) => {
                goods.iter().try_for_each(|goods| self.check_goods_here(goods))?;
                (most, true, goods)
            }
            // Taken for money, its goods would be taxed twice.
            Some(Most::Allowed(_)) if may_be_for_goods => {
                return Err(Refusal::new("voucher-unasked-goods").text("tail", &tail).into());
            }
            Some(Most::Allowed(most)) => (most, false, None),
            None => return Err(Refusal::new("voucher-no-hub").into()),
        };
        let amount = self.payable(goods.as_ref(), amount, said == Said::ToPay)?;
        if most.minor() <= 0 {
            return Err(Refusal::new("voucher-unasked-none").text("tail", &tail).into());
        }
        if said == Said::Nothing && !is_known {
            let (voucher, most) = (voucher.clone(), most.min(amount));
            self.counter.vouchers.unasked = Some(Unasked { basket, lease, voucher });
            return Err(Refusal::new("voucher-unasked-amount").text("tail", &tail).money("most", most).into());
        }
        if said == Said::ToPay && amount > most {
            return Err(Refusal::new("voucher-unasked-most").text("tail", &tail).money("most", most).into());
        }
        let spent = VoucherSpent { handle, lease, tail, grant: Some(grant.id), goods };
        let reply = self.tender(Tender::of_voucher(amount.min(most), spent), Some(basket), None)?;
        self.counter.vouchers.unasked = None;
        Ok(reply)
    }

    /// The cashier says how much is on the voucher that was scanned last.
    pub(crate) fn pay_unasked(&mut self, amount: Money, meant_for: Option<Uuid>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let due = self.open_basket()?.due(&self.country, self.today())?.exact;
        let basket = self.open_basket()?.id;
        let Some(unasked) = self.counter.vouchers.unasked.clone().filter(|unasked| unasked.basket == basket) else {
            return Err(Refusal::new("voucher-unasked-scan").into());
        };
        if meant_for.is_some_and(|id| id != basket) {
            return Err(Refusal::new("amount-changed").into());
        }
        if amount.minor() <= 0 {
            return Err(Refusal::new("amount-not-positive").into());
        }
        self.take_unasked(&unasked.voucher, (basket, unasked.lease), amount.min(due), Said::IsLeft)
    }

    /// What the hub granted this till for now; `None` if nothing.
    fn voucher_grant(&self) -> Result<Option<VoucherGrant>, Problem> {
        let entries = self.database.hub_entries(GRANT).map_err(Problem::from_database)?;
        let Some(key) = self.exchanging.hub_key else { return Ok(None) };
        Ok(entries.iter().find_map(|(_, body)| self.read_grant(body, &key)))
    }

    fn read_grant(&self, body: &str, key: &PublicKey) -> Option<VoucherGrant> {
        let signed: SignedGrant = serde_json::from_str(body).ok()?;
        let grant = signed.open(key).ok()?;
        let series = self.head.series.as_ref().map_or("", retail::Series::as_str);
        let until: retail::Moment = grant.until.parse().ok()?;
        let is_ours = grant.till == self.workstation.0 && grant.epoch == series;
        let is_now = until.utc_ms > self.believed_now().utc_ms;
        (is_ours && is_now && grant.currency == self.country.currency.code()).then_some(grant)
    }

    /// How much of a voucher can be taken under a grant; `None` if it isn't for such a one.
    fn most_unasked(&self, grant: &VoucherGrant, handle: &str) -> Result<Option<Most>, Problem> {
        let here = |tender: &&Tender| tender.voucher.as_ref().is_some_and(|spent| spent.grant.is_some());
        let open = self.basket.as_ref().map_or(Money::ZERO, |basket: &Basket| {
            basket.tenders.iter().filter(here).map(|tender| tender.amount).sum()
        });
        let taken = self.database.vouchers_taken(self.head.series.as_ref(), &grant.currency);
        let unheard = self.database.voucher_unheard(handle).map_err(Problem::from_database)?;
        let budget = Money::from_minor(grant.granted_minor) - taken.map_err(Problem::from_database)? - open;
        let allowed = budget.min(Money::from_minor(grant.each_minor) - unheard);
        let sold = self.database.voucher_of_here(handle, &grant.currency).map_err(Problem::from_database)?;
        Ok(match (sold, grant.takes) {
            (Some(sold), _) => Some(Most::Left(sold.remaining.min(allowed), sold.goods)),
            (None, TakenOffline::Floor) => Some(Most::Allowed(allowed)),
            (None, TakenOffline::IssuedHere) => None,
        })
    }
}
