//! Gift vouchers for one kind of goods: they were taxed when they were sold, so they pay for those goods only, and only where the law
//! taxes them like that.

use crate::texts::clean;
use crate::{Problem, Workstation};
use retail::{Money, Refusal, VoucherGoods};
use sync::{Voucher, VoucherKind};

impl Workstation {
    /// What a voucher is for; `None` if it is for whatever the shops sell.
    ///
    /// # Errors
    /// When it is for one kind of goods and nobody said which, or it was taxed in another country, or as this one doesn't.
    pub(crate) fn goods_of(&self, voucher: &Voucher) -> Result<Option<VoucherGoods>, Problem> {
        if voucher.kind == VoucherKind::MultiPurpose {
            return Ok(None);
        }
        let purpose = voucher.purpose.as_ref().ok_or_else(|| Refusal::new("voucher-single-purpose"))?;
        let (name, category) = (clean(&purpose.name), purpose.category.clone());
        if purpose.country != self.country.code {
            return Err(Refusal::new("voucher-goods-elsewhere").text("goods", name).into());
        }
        let goods = VoucherGoods { name, category };
        self.check_goods_here(&goods)?;
        Ok(Some(goods))
    }

    /// Refuses a voucher for goods that this shop's country doesn't tax when it is sold, today.
    pub(crate) fn check_goods_here(&self, goods: &VoucherGoods) -> Result<(), Problem> {
        if self.country.is_single_purpose(&goods.category, self.today()) {
            return Ok(());
        }
        Err(Refusal::new("voucher-goods-elsewhere").text("goods", &goods.name).into())
    }

    /// How much of an amount a voucher can pay of the open basket: one for one kind of goods no more than those. Whoever said how much is
    /// told instead.
    pub(crate) fn payable(&self, goods: Option<&VoucherGoods>, amount: Money, is_said: bool) -> Result<Money, Problem> {
        let Some(goods) = goods else { return Ok(amount) };
        let most = self.open_basket()?.prepaid_room(&goods.category, &self.country, self.today())?;
        let refusal = |code| Refusal::new(code).text("goods", &goods.name);
        if most.is_zero() {
            return Err(refusal("voucher-goods-none").into());
        }
        if is_said && amount > most {
            return Err(refusal("voucher-goods-most").money("most", most).into());
        }
        Ok(amount.min(most))
    }
}
