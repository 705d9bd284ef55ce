//! Gift vouchers that are sold. The code is drawn when the sale is paid and stands on paper only: records have what the ledger knows it
//! by. The hub learns of it from the sale's record, at once or after weeks.

use crate::clock::Chance;
use crate::texts::clean;
use crate::voucher::code_of;
use crate::{Problem, Reply, Workstation};
use documents::VoucherFacts;
use hardware::{Element, Ticket};
use retail::{Basket, LineId, Money, Refusal, Right, Sale, VoucherGoods};
use sync::VoucherCode;

/// How often a code is drawn anew at most.
const DRAWS_MAX: usize = 16;

impl Workstation {
    /// Rings up a gift voucher; without an amount one of what goes back to the customer.
    pub(crate) fn sell_voucher(
        &mut self,
        amount: Option<Money>,
        recipient: &str,
        goods: Option<&str>,
    ) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        if self.exchanging.sync().is_none() {
            return Err(Refusal::new("voucher-needs-hub").into());
        }
        let goods = match goods {
            Some(name) => {
                let known = self.voucher_goods().find(|known| known.name == name).cloned();
                Some(known.ok_or_else(|| Refusal::new("voucher-goods-unknown").text("goods", clean(name)))?)
            }
            None => None,
        };
        let now = self.clock.now();
        let mut basket = match &self.basket {
            Some(basket) => basket.clone(),
            None => Basket::new(self.chance.id(now), operator.id, now),
        };
        let amount = match amount {
            Some(amount) => amount,
            None => -basket.due(&self.country, self.today())?.exact,
        };
        if amount.minor() <= 0 {
            return Err(Refusal::new("amount-not-positive").into());
        }
        basket.add_voucher(amount, &clean(recipient), goods, self.country.currency)?;
        self.keep(basket, None)
    }

    /// For which goods vouchers are sold here today: those the shop names and this country taxes when they are sold.
    pub(crate) fn voucher_goods(&self) -> impl Iterator<Item = &VoucherGoods> {
        let day = self.today();
        self.options.voucher_goods.iter().filter(move |goods| self.country.is_single_purpose(&goods.category, day))
    }

    /// Takes a gift voucher out of the basket again.
    pub(crate) fn remove_voucher(&mut self, line: LineId) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let mut basket = self.open_basket()?.clone();
        basket.remove_voucher(line)?;
        self.keep(basket, None)
    }

    /// Draws the codes of the gift vouchers of a basket that is paid, and says how long they can be spent.
    pub(crate) fn draw_codes(&mut self, basket: &mut Basket) -> Vec<VoucherCode> {
        let until = self.country.voucher_until(self.business_day(), self.options.voucher_years);
        let mut codes = Vec::with_capacity(basket.vouchers.len());
        for voucher in &mut basket.vouchers {
            let is_for_goods = voucher.goods.is_some();
            let code = draw(self.chance.as_mut(), is_for_goods);
            voucher.handle = code.handle().0.to_string();
            voucher.tail = code.tail().to_owned();
            voucher.until = until;
            codes.push(code);
        }
        codes
    }

    /// A receipt and behind it the gift vouchers it sold, each cut off.
    pub(crate) fn with_vouchers(&self, mut ticket: Ticket, sale: &Sale, codes: &[VoucherCode]) -> Ticket {
        for (voucher, code) in sale.vouchers.iter().zip(codes) {
            let (grouped, compact) = (code.to_string(), code.compact());
            let facts = VoucherFacts { sale, voucher, store: &self.store, code: &grouped, compact };
            let language = sale.language.as_deref();
            let mut slip = self.in_customers_language(language, |catalog| documents::voucher(&facts, catalog));
            if slip.direction != ticket.direction {
                // One piece of paper runs one way.
                slip = documents::voucher(&facts, &self.paper);
            }
            if !matches!(ticket.elements.last(), Some(Element::Cut)) {
                ticket.cut();
            }
            ticket.elements.append(&mut slip.elements);
        }
        ticket
    }
}

/// Draws a code. That of a voucher for one kind of goods is marked as such, and others aren't.
fn draw(chance: &mut dyn Chance, is_for_goods: bool) -> VoucherCode {
    let mut random = || {
        let mut random = [0; 13];
        random.copy_from_slice(&chance.secret()[..13]);
        random
    };
    if is_for_goods {
        return VoucherCode::drawn_for_goods(random());
    }
    let mut code = VoucherCode::drawn(random());
    for _ in 0..DRAWS_MAX {
        if !code.may_be_single_purpose() {
            break;
        }
        code = VoucherCode::drawn(random());
    }
    code
}

/// The gift vouchers behind a receipt that may not have come out: nothing else holds their codes.
pub(crate) fn slips_on(ticket_json: &str) -> Vec<Element> {
    let Ok(Ticket { elements, .. }) = serde_json::from_str::<Ticket>(ticket_json) else { return Vec::new() };
    let behind = elements.into_iter().skip_while(|element| !matches!(element, Element::Cut)).skip(1);
    let behind: Vec<Element> = behind.collect();
    let is_code = |element: &Element| matches!(element, Element::Qr { data } if code_of(data).is_some());
    if behind.iter().any(is_code) { behind } else { Vec::new() }
}

/// A receipt that is printed again, and behind it the gift vouchers that didn't come out with it.
pub(crate) fn with_slips(mut ticket: Ticket, mut slips: Vec<Element>) -> Ticket {
    ticket.elements.append(&mut slips);
    ticket
}
