//! Who works at the till, and what not everybody may do. Which role may do it is data: see [`Roles`](crate::Roles).

use crate::{Money, OperatorId, Rate, RoleId};
use serde::{Deserialize, Serialize};

/// Somebody who can sign in. The PIN isn't here: only its verifier is stored, by the workstation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Operator {
    /// Staff number.
    pub id: OperatorId,
    /// Name on the receipt and the sign-in card.
    pub name: String,
    /// What they do here.
    pub role: RoleId,
}

/// Something not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Ring up and take money.
    Sell,
    /// Discount a line or basket by this much.
    Discount(Rate),
    /// Sell for another price than the one in force: how far below it.
    PriceOverride(Rate),
    /// Undo a finished sale.
    PostVoid,
    /// Open the drawer without a sale.
    NoSale,
    /// Take goods back against their receipt: what goes back.
    Return(Money),
    /// Take goods back without a receipt: what goes back.
    ReturnWithoutReceipt(Money),
    /// Give back in cash what a card had paid, or more cash than the shop's limit: how much.
    RefundInCash(Money),
    /// Hand an order to its customer.
    HandOver,
    /// Gather the goods of orders, and put them back.
    PickOrders,
    /// Count the float and begin a till.
    OpenTill,
    /// Count what is in the drawer.
    CountTill,
    /// Close a till: Z.
    CloseTill,
    /// Put cash into the drawer that isn't from a sale.
    PaidIn(Money),
    /// Take cash out of the drawer for an expense.
    PaidOut(Money),
    /// Bring cash from the drawer to the safe.
    CashLift,
    /// See what a till should hold: X, past Z.
    ReadTill,
    /// Say what became of a card payment nobody knows the outcome of.
    DecidePayment,
    /// Look through the journal.
    ReadJournal,
    /// See voids, refunds without receipt and drawer openings by operator.
    ReadExceptions,
    /// Find a gift voucher by who it is for, and pay with it without its code.
    FindVoucher,
    /// See what the shop has sold.
    ReadReports,
    /// Change settings and devices.
    Configure,
    /// Let customers work a till themselves, and help them there.
    Attend,
    /// Practise with other data.
    Train,
    /// Read what became of damaged data, so that it no longer stays on the screen.
    ReadRecovery,
}

/// What a right is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Nothing: one has it or not.
    Whole,
    /// A share of a price.
    Share(Rate),
    /// An amount in the store's currency.
    Amount(Money),
}

impl Right {
    /// One of each, for whoever lists or reads them; those with a limit at nothing.
    pub const ALL: [Right; 26] = [
        Right::Sell,
        Right::Discount(Rate::ZERO),
        Right::PriceOverride(Rate::ZERO),
        Right::PostVoid,
        Right::NoSale,
        Right::Return(Money::ZERO),
        Right::ReturnWithoutReceipt(Money::ZERO),
        Right::RefundInCash(Money::ZERO),
        Right::HandOver,
        Right::PickOrders,
        Right::OpenTill,
        Right::CountTill,
        Right::CloseTill,
        Right::PaidIn(Money::ZERO),
        Right::PaidOut(Money::ZERO),
        Right::CashLift,
        Right::ReadTill,
        Right::DecidePayment,
        Right::ReadJournal,
        Right::ReadExceptions,
        Right::FindVoucher,
        Right::ReadReports,
        Right::Configure,
        Right::Attend,
        Right::Train,
        Right::ReadRecovery,
    ];

    /// The name it has in a roles file and in the journal.
    pub const fn key(self) -> &'static str {
        match self {
            Right::Sell => "sell",
            Right::Discount(_) => "discount",
            Right::PriceOverride(_) => "price-override",
            Right::PostVoid => "post-void",
            Right::NoSale => "no-sale",
            Right::Return(_) => "return",
            Right::ReturnWithoutReceipt(_) => "return-without-receipt",
            Right::RefundInCash(_) => "refund-in-cash",
            Right::HandOver => "hand-over",
            Right::PickOrders => "pick-orders",
            Right::OpenTill => "open-till",
            Right::CountTill => "count-till",
            Right::CloseTill => "close-till",
            Right::PaidIn(_) => "paid-in",
            Right::PaidOut(_) => "paid-out",
            Right::CashLift => "cash-lift",
            Right::ReadTill => "read-till",
            Right::DecidePayment => "decide-payment",
            Right::ReadJournal => "read-journal",
            Right::ReadExceptions => "read-exceptions",
            Right::FindVoucher => "find-voucher",
            Right::ReadReports => "read-reports",
            Right::Configure => "configure",
            Right::Attend => "attend",
            Right::Train => "train",
            Right::ReadRecovery => "read-recovery",
        }
    }

    /// The right with this name, at nothing if it has a limit.
    pub fn of_key(key: &str) -> Option<Right> {
        Right::ALL.into_iter().find(|right| right.key() == key)
    }

    /// How far it is asked for.
    pub const fn extent(self) -> Extent {
        match self {
            Right::Discount(share) | Right::PriceOverride(share) => Extent::Share(share),
            Right::Return(amount)
            | Right::ReturnWithoutReceipt(amount)
            | Right::RefundInCash(amount)
            | Right::PaidIn(amount)
            | Right::PaidOut(amount) => Extent::Amount(amount),
            _ => Extent::Whole,
        }
    }

    /// Whether somebody else can allow it for one act. Selling, attending and practising aren't single acts: who does them signs
    /// in.
    pub const fn is_approvable(self) -> bool {
        !matches!(self, Right::Sell | Right::Attend | Right::Train)
    }
}
