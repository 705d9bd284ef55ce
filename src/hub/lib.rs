//! The central backend: one truth for the chain.

mod change;
mod coupon;
mod customer;
mod exception;
mod op;
mod operator;
mod order;
mod place;
mod price;
mod product;
mod promotion;
mod sale;
mod setting;
mod stock;
mod storage;
mod till;
mod voucher;

pub use change::{ChangeStorage, Listener};
pub use coupon::CouponStorage;
pub use customer::CustomerStorage;
pub use exception::{Exception, ExceptionStorage};
pub use op::{Alarm, Chain, OpStorage, ParkedOp};
pub use operator::OperatorStorage;
pub use order::{INTENT_MS, OrderStorage};
pub use place::{LegalEntity, PlaceStorage, Store};
pub use price::{PriceReach, PriceStorage};
pub use product::ProductStorage;
pub use promotion::PromotionStorage;
pub use sale::{OtherLine, OtherSale, SaleRow, SaleStorage, SalesBy, SalesRow};
pub use setting::SettingStorage;
pub use stock::{Movement, StockStorage};
pub use storage::{Refused, Storage, moment};
pub use till::{ENROLMENT_MS, ENROLMENT_TRIES_MAX, Enrolled, Till, TillStorage};
pub use voucher::{LEASE_S_MAX, Loss, NewEntry, NewVoucher, VoucherStorage};
