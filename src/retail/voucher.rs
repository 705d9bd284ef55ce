//! Gift vouchers that are sold, and what those for one kind of goods pay.
//!
//! A voucher for whatever the shops sell is a debt of the shop and no turnover: tax is due on what it is spent on. Where a country taxes
//! a voucher for one kind of goods when it is sold, that one is a line like others, and what it pays later is no turnover once more
//! (Directive 2006/112/EC, articles 30a and 30b). No promotion or discount touches either.
//!
//! ```text
//!     for anything:           sold 50.00, no tax  ------>  goods 50.00, tax 7.98, paid with it
//!     for one kind of goods:  sold 50.00, tax 7.98 ----->  goods 50.00 less the voucher 50.00: nothing is turnover, no tax
//! ```

use crate::limits::{AMOUNT_MAX, LINES_MAX, NAME_CHARS_MAX};
use crate::{Basket, BasketError, Currency, Date, Item, LineId, LineItem, Money, NewLine, Quantity, Unit, UnitPrice};
use serde::{Deserialize, Serialize};

/// What a gift voucher for one kind of goods is for: whatever bears the tax of one category, in the country it is sold in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoucherGoods {
    /// What the shop calls them: "Books".
    pub name: String,
    /// Their tax category.
    pub category: String,
}

/// A gift voucher in a basket or sale. Its code is drawn when the sale is paid, printed, and written down nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoucherSold {
    /// Its number among the lines of its basket.
    pub line: LineId,
    /// What it is worth, and what is paid for it.
    pub amount: Money,
    /// Who it is for, empty if nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub recipient: String,
    /// What the ledger will know it by: SHA-256 of its code, as 64 hexadecimal digits. Empty until the sale is paid.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub handle: String,
    /// The last four symbols of its code before the check. Empty until the sale is paid.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tail: String,
    /// Last day on which it can be spent; missing until the sale is paid, and where it doesn't end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What it is for, if it is for one kind of goods: then the line of the same number has its price and tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goods: Option<VoucherGoods>,
}

impl VoucherSold {
    /// What those among them are worth together that are a debt of the shop: the others are lines.
    pub fn debt(vouchers: &[VoucherSold]) -> Money {
        vouchers.iter().filter(|voucher| voucher.goods.is_none()).map(|voucher| voucher.amount).sum()
    }
}

impl Basket {
    /// Puts a gift voucher of this amount into the basket, for whatever the shops sell or for one kind of goods. Returns its number.
    ///
    /// # Errors
    /// When it is worth nothing or too much, when there are too many, when the basket is being paid, or when it is for one kind of goods
    /// and its buyer is exempt of tax.
    pub fn add_voucher(
        &mut self,
        amount: Money,
        recipient: &str,
        goods: Option<VoucherGoods>,
        currency: Currency,
    ) -> Result<LineId, BasketError> {
        self.check_open()?;
        if amount.minor() <= 0 {
            return Err(BasketError::QuantityNotPositive);
        }
        if amount.minor() > AMOUNT_MAX {
            return Err(BasketError::AmountTooLarge { max: Money::from_minor(AMOUNT_MAX) });
        }
        let debts = self.vouchers.iter().filter(|voucher| voucher.goods.is_none()).count();
        if debts + self.lines.len() >= LINES_MAX {
            return Err(BasketError::TooManyLines { max: LINES_MAX });
        }
        let recipient = recipient.trim();
        if recipient.chars().count() > NAME_CHARS_MAX {
            return Err(BasketError::NameTooLong);
        }
        if goods.is_some() && self.exemption().is_some() {
            return Err(BasketError::IsVoucher);
        }
        let (line, recipient) = (self.next_line, recipient.to_owned());
        if let Some(goods) = &goods {
            self.lines.push(line_of(line, goods, UnitPrice::from_money(amount, currency)));
        }
        let (handle, tail) = (String::new(), String::new());
        self.vouchers.push(VoucherSold { line, amount, recipient, handle, tail, until: None, goods });
        self.next_line += 1;
        Ok(line)
    }

    /// Takes a gift voucher out of the basket again.
    ///
    /// # Errors
    /// When it isn't there or the basket is being paid.
    pub fn remove_voucher(&mut self, line: LineId) -> Result<VoucherSold, BasketError> {
        self.check_open()?;
        let index = self.vouchers.iter().position(|voucher| voucher.line == line).ok_or(BasketError::NoSuchLine)?;
        self.lines.retain(|known| !known.is_voucher || known.id != line);
        Ok(self.vouchers.remove(index))
    }
}

/// The line of a gift voucher for one kind of goods: taxed as they are.
fn line_of(line: LineId, goods: &VoucherGoods, unit_price: UnitPrice) -> LineItem {
    let item = Item {
        sku: None,
        gtin: None,
        name: goods.name.clone(),
        category: String::new(),
        product: String::new(),
        brand: String::new(),
        tax_category: goods.category.clone(),
        unit: Unit::Each,
        picture: String::new(),
        cost: None,
    };
    let new = NewLine {
        item,
        quantity: Quantity::ONE,
        unit_price,
        is_open_price: true,
        label_price: None,
        pack: None,
        levies: Vec::new(),
        link: None,
        minimum_age: None,
    };
    LineItem { is_voucher: true, ..LineItem::new(line, new) }
}
