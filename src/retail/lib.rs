//! The trade: pure rules of selling. No clock, disk, network, randomness or floats; everything is passed in.

mod basket;
mod country;
pub mod gs1;
mod gtin;
pub mod journal;
pub mod limits;
mod moment;
mod money;
mod operator;
pub mod price;
mod product;
mod quantity;
mod refusal;
mod sale;
mod series;
mod stock;
mod store;
mod tax;
mod tender;
#[cfg(test)]
mod tests;
mod totals;
mod transaction;

pub use basket::{Basket, BasketError, Discount, LineId, LineItem};
pub use country::{CashRounding, Country, CountryError, DatedRate, Evidence, ReceiptRules, Tax, TaxRounding};
pub use gtin::{Gtin, GtinError};
pub use moment::{Date, LocalTime, Moment, MomentError};
pub use money::{Currency, Money};
pub use operator::{CASHIER_DISCOUNT_MAX, Operator, Right, Role};
pub use price::Price;
pub use product::{Category, Item, Product, Sku, Variant, Words};
pub use quantity::{Quantity, QuantityError, Unit, UnitPrice, UnitPriceError};
pub use refusal::{Fact, Refusal};
pub use sale::{Due, PostVoid, Sale, Settlement, TenderError, VoidedBasket};
pub use series::{Continued, ContinuedReason, JournalEnd, Series, SeriesError};
pub use stock::{StockMovement, StockReason};
pub use store::{OperatorId, Store, StoreId, WorkstationId};
pub use tax::{LineTax, Rate, RateError, TaxError, TaxTotal, TaxableLine, compute as compute_tax};
pub use tender::{Tender, TenderKind};
pub use totals::{LineTotals, Totals};
pub use transaction::{Transaction, TransactionEvent, receipt_label};
