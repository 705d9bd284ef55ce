//! The trade: pure rules of selling. No clock, disk, network, randomness or floats; everything is passed in.

mod act;
mod age;
mod approval;
mod basket;
mod buyer;
mod country;
mod coupon;
mod customer;
mod customer_language;
mod exceptions;
mod foreign;
pub mod gs1;
mod gtin;
mod in_store;
pub mod journal;
pub mod limits;
mod moment;
mod money;
mod operator;
mod order;
mod pack;
mod pack_price;
mod parked;
mod payment;
mod prepaid;
pub mod price;
mod price_override;
mod product;
pub mod promotion;
mod quantity;
mod recent_scans;
mod recovery;
mod refusal;
mod report;
mod returns;
mod rich_text;
mod role;
mod sale;
mod scan_and_go;
mod series;
mod stock;
mod store;
mod tax;
mod tax_number;
mod tender;
#[cfg(test)]
mod tests;
mod till;
mod timeline;
mod totals;
mod transaction;
mod voucher;

pub use act::{Act, Deed};
pub use age::{AgeCheck, AgeProof, AgeRefused, born_on_or_before, is_old_enough};
pub use approval::{Approved, Object};
pub use basket::{Basket, BasketError, BeforeAdding, Discount, LineId, LineItem, Link, NewLine};
pub use buyer::{Buyer, BuyerError, BuyerFact};
pub use country::{
    AddressFormat, AgeLimit, CashRounding, Charge, Consumption, Country, CountryError, CountryFacts, CountryPack,
    DatedRate, Evidence, ExemptionRule, Levy, LevyTax, PackError, Paper, RateChange, RateFact, ReceiptDuty,
    ReceiptRules, Region, RegionFact, Retention, RoundingFact, RoundingRule, Tax, TaxRounding, Unchecked,
    UncheckedFact, WaitingPack, country_key, read_country_pack, shipped_countries, shipped_country, sign_country,
    unproven_country_pack,
};
pub use coupon::{Coupon, CouponRule};
pub use customer::{BasketCustomer, SaleCustomer};
pub use exceptions::{EXCEPTIONS, ExceptionCount, OperatorExceptions, exceptions};
pub use foreign::{Foreign, ForeignRate, RATE_DAYS_MAX};
pub use gtin::{Gtin, GtinError};
pub use in_store::{InStoreCode, InStoreItem, InStoreKind, ValueCheck, read_in_store};
pub use moment::{Date, LocalTime, Moment, MomentError};
pub use money::{Currency, Money};
pub use operator::{Extent, Operator, Right};
pub use order::{
    CollectedGoods, ConsentWay, HandOverProof, HandedOver, LineOrder, LineStand, LineWork, Misfit, OrderDeed,
    OrderPart, OrderReason, OrderState, OrderStep, OrderWork, PlacedOrder, Shipment, Substitute, SubstituteConsent,
    WorkedOrder, placed_number,
};
pub use pack::{CategoryDayRules, DayRule, DayRules, PackDay, PackFacts};
pub use pack_price::{label_price, money as label_money, numeric_code, quantity_for, unit_price_beside};
pub use parked::{PARKED_LABEL_CHARS_MAX, PARKED_MAX, PARKED_NAMES, ParkedBasket, ParkedEnd, Unparked};
pub use payment::{PaymentAttempt, PaymentDecision, PaymentOutcome, PaymentState};
pub use prepaid::{Prepaid, VoucherPayment};
pub use price::Price;
pub use price_override::{OVERRIDE_REASONS, PriceOverridden, PriceOverride, share_below};
pub use product::{Category, Duties, Item, LinkedArticle, Product, Sku, Variant, Words};
pub use promotion::{Promotion, Reduction};
pub use quantity::{Quantity, QuantityError, Unit, UnitPrice, UnitPriceError};
pub use recent_scans::{RecentScans, SAME_PACK_MS, SymbolSeen};
pub use recovery::{Mishap, Recovery};
pub use refusal::{Fact, Refusal};
pub use report::{ArticleSold, OperatorSold, Period, Report, Sold, Tally, TaxSold};
pub use returns::{
    Asked, CardBack, Condition, Kept, KeptLine, OnlineBack, OrderSource, Ordered, OrderedLine, OriginalTax, ReceiptOf,
    RefundPlan, ReturnError, ReturnLine, ReturnOrigin, ReturnReason, ReturnRules, ReturnSource, ReturnTotals, Unwound,
    Withdrawn, Worth, lowest_price, receipt_of,
};
pub use rich_text::{RichKind, RichParagraph, rich_paragraphs};
pub use role::{Limit, Role, RoleId, Roles, RolesError};
pub use sale::{Due, PostVoid, Sale, Settlement, VoidedBasket};
pub use scan_and_go::{SCAN_AND_GO_CHARS_MAX, ScanAndGo, ScanAndGoEntry, read_scan_and_go, write_scan_and_go};
pub use series::{Continued, ContinuedReason, JournalEnd, Series, SeriesError};
pub use stock::{StockLocation, StockMovement, StockReason};
pub use store::{OperatorId, Store, StoreId, WorkstationId};
pub use tax::{
    Breakdown, BuyerExemption, ChargeTotal, LevyTotal, LineTax, Rate, RateError, Ratio, RoundingMode, TaxContext,
    TaxError, TaxPart, TaxStep, TaxTotal, TaxableLine, breakdown, refund_part,
};
pub use tax_number::{TaxNumberCheck, TaxNumberRule};
pub use tender::{Tender, TenderError, TenderKind, VoucherSpent};
pub use till::{
    CashLift, CashMoved, ChangeStock, DrawerLeftOpen, GrandTotals, Pieces, ReceiptSpan, SumName, TillClosed,
    TillCounted, TillOpened, TillPeriod, TillSum, TillSums, postings, worth,
};
pub use timeline::{ClockNote, Leap, Timeline, business_day};
pub use totals::{LineTotals, Totals};
pub use transaction::{Transaction, TransactionEvent, receipt_label};
pub use voucher::{VoucherGoods, VoucherSold};
