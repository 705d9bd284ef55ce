//! Everything printed, as device-neutral lines: receipts, slips and the test page. What is written here is what the
//! sale says, in the language of the store; which bytes a printer needs for it is not known here.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod buyer;
mod gift;
mod no_sale;
mod order;
mod page;
mod parked;
mod post_void;
mod receipt;
mod returns;
mod sums;
mod tax_table;
mod test_page;
#[cfg(test)]
mod tests;
mod till;
mod voucher;

pub use gift::{GiftFacts, gift_receipt};
pub use no_sale::{NoSaleFacts, no_sale_slip};
pub use order::{LabelFacts, OrderFacts, ToFetch, bag_labels, hand_over_slip, parcel_labels, pick_ticket};
pub use page::{as_duplicate, as_practice, store_language};
pub use parked::{ParkedFacts, parked_slip};
pub use post_void::{PostVoidFacts, post_void_slip};
pub use receipt::{ReceiptFacts, receipt, receipt_for_customer};
pub use test_page::{TestPageFacts, test_page};
pub use till::{CashSlip, TillHead, cash_slip, x_report, z_report};
pub use voucher::{VoucherFacts, voucher};
