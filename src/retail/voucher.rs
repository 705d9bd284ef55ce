//! Gift vouchers that are sold. What is paid for one is a debt of the shop and no turnover: tax is due on what it is spent on
//! (Directive 2006/112/EC, article 30b), so none is in it, and no promotion or discount touches it.

use crate::limits::{AMOUNT_MAX, LINES_MAX, NAME_CHARS_MAX};
use crate::{Basket, BasketError, Date, LineId, Money};
use serde::{Deserialize, Serialize};

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
}

impl VoucherSold {
    /// What some of them are worth together.
    pub fn total(vouchers: &[VoucherSold]) -> Money {
        vouchers.iter().map(|voucher| voucher.amount).sum()
    }
}

impl Basket {
    /// Puts a gift voucher of this amount into the basket. Returns its number.
    ///
    /// # Errors
    /// When it is worth nothing or too much, when there are too many, or when the basket is being paid.
    pub fn add_voucher(&mut self, amount: Money, recipient: &str) -> Result<LineId, BasketError> {
        self.check_open()?;
        if amount.minor() <= 0 {
            return Err(BasketError::QuantityNotPositive);
        }
        if amount.minor() > AMOUNT_MAX {
            return Err(BasketError::AmountTooLarge { max: Money::from_minor(AMOUNT_MAX) });
        }
        if self.vouchers.len() + self.lines.len() >= LINES_MAX {
            return Err(BasketError::TooManyLines { max: LINES_MAX });
        }
        let recipient = recipient.trim();
        if recipient.chars().count() > NAME_CHARS_MAX {
            return Err(BasketError::NameTooLong);
        }
        let (line, recipient) = (self.next_line, recipient.to_owned());
        let (handle, tail) = (String::new(), String::new());
        self.vouchers.push(VoucherSold { line, amount, recipient, handle, tail, until: None });
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
        Ok(self.vouchers.remove(index))
    }
}
