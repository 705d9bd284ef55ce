//! The central backend: one truth for the chain.

mod answer;
mod api;
mod change;
#[cfg(test)]
mod conformance;
mod coupon;
mod customer;
mod exception;
mod grants;
mod listening;
mod message;
mod messenger;
mod nonces;
mod office;
mod op;
mod operator;
mod order;
mod place;
mod price;
mod product;
mod promotion;
mod refund;
mod run;
mod sale;
mod serve;
mod server;
mod setting;
mod snapshot;
mod sqlite;
mod stock;
mod storage;
mod till;
mod tls;
mod upload;
mod voucher;

pub use change::{ChangeStorage, Listener, Whole};
pub use coupon::CouponStorage;
pub use customer::{CustomerStorage, has_agreed, has_refused};
pub use exception::{Exception, ExceptionStorage};
pub use message::{
    Content, Decision, EmailWay, MESSAGE_AGE_MAX_MS, Message, MessageState, MessageStorage, MessageWays,
    NewMessageWays, Outcome, Security, Subject, VoucherLetter, Way, WebhookWay,
};
pub use office::{Office, OfficeError};
pub use op::{Alarm, Chain, OpStorage, ParkedOp};
pub use operator::OperatorStorage;
pub use order::{CLAIM_MS, INTENT_MS, ORDER_DAYS, ORDER_REMINDER_DAYS, OrderSealer, OrderStorage};
pub use place::{LegalEntity, PlaceStorage, Store};
pub use price::{PriceReach, PriceStorage};
pub use product::ProductStorage;
pub use promotion::PromotionStorage;
pub use refund::RefundStorage;
pub use run::{Options, Running, StartError, address_of, start};
pub use sale::{SaleRow, SaleStorage, SalesBy, SalesRow};
pub use serve::{open_storage, serve};
pub use server::Hub;
pub use setting::SettingStorage;
pub use snapshot::Snapshots;
pub use sqlite::Sqlite;
pub use stock::{Movement, StockStorage};
pub use storage::{Refused, Storage, moment};
pub use till::{ENROLMENT_MS, ENROLMENT_TRIES_MAX, Enrolled, Till, TillStorage};
pub use tls::{Authority, TlsError};
pub use upload::UploadStorage;
pub use voucher::{
    GRANT_DAYS_MAX, LEASE_S_MAX, Loss, NewEntry, NewVoucher, OFFLINE_VOUCHERS, OfflineVouchers, Signs, VOUCHER_GOODS,
    VoucherBudget, VoucherStorage, check_voucher_goods,
};
