//! What a person can do at this device: an action in, a reply or a refusal out. No window, no network, no SQL, no device bytes.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod action;
mod after_sale;
mod age;
mod approval;
mod articles;
mod asking;
mod badge;
mod buyer;
mod calendar;
mod chain_rules;
mod clock;
mod collecting;
mod counter;
mod coupon;
mod customer_language;
mod desk;
mod devices;
mod disk;
mod dispatch;
mod electronic;
mod exchange;
mod first_pin;
mod foreign;
mod gift;
mod journal;
mod lock;
mod multiplying;
mod order_papers;
mod order_steps;
mod order_views;
mod orders;
mod overriding;
mod parked;
mod parts;
mod paying;
mod payments;
mod picking;
mod preferences;
mod price_check;
mod pricing;
mod printing;
mod product_page;
mod purchases;
mod receipts;
mod recovering;
mod reply;
mod reports;
mod returns;
mod run;
mod scan_and_go;
mod scanning;
mod self_checkout;
mod selling;
mod serials;
mod session;
mod shop_devices;
mod shop_rules;
mod terminal;
#[cfg(test)]
mod tests;
mod texts;
mod till;
mod training;
pub mod view;
mod views;
mod voucher;
mod voucher_finding;
mod voucher_goods;
mod voucher_lease;
mod voucher_refund;
mod voucher_renewal;
mod voucher_sale;
mod voucher_unasked;

pub use action::Action;
pub use approval::ApprovedAction;
pub use calendar::{LookForRules, NewRules};
pub use clock::{Chance, Clock};
pub use counter::{AgeAsked, AtTerminal, CounterView, ForeignView, ParkedView, PaymentView};
pub use desk::Workstation;
pub use devices::{Devices, NoDevices};
pub use electronic::{ElectronicOffer, ElectronicReceipt, ElectronicReceipts};
pub use exchange::{AsideView, ExchangeView, SourceView};
/// The modules of a QR code, row by row, for whoever shows one.
pub use hardware::qr_modules;
/// How a device is, as screens show it.
pub use hardware::{Condition, DeviceState, DrawerState};
pub use journal::{ExceptionsView, FindJournal, JournalEntryView};
pub use lock::SessionView;
pub use order_views::{
    InsteadView, OpenOrderView, OrderGoodsView, OrderView, OrdersView, PickLineView, PickOrderView, PickingView,
};
pub use orders::{HandOverAsked, OrderStanding};
pub use overriding::OverridePrice;
pub use parked::{PriceChange, RecalledView};
pub use parts::{Options, Parts};
pub use payments::{DecidePayment, ResolvePayment};
pub use picking::OrderTask;
pub use preferences::Preference;
pub use price_check::{PriceChecked, StoreStockView};
pub use product_page::{ChoiceValueView, ChoiceView, PhotoView, ProductPage};
pub use purchases::{PurchaseView, PurchasesStanding, PurchasesView};
pub use receipts::FindSales;
pub use recovering::Refill;
pub use reply::{Event, Notice, Problem, Reply, ScanOutcome};
pub use reports::{DaySold, ReportView, SalesReport};
pub use returns::PickReturn;
pub use returns::article::{ChooseReturnArticle, ReturnArticle, ReturningArticleView};
pub use returns::asked::{ReceiptAskedView, ReceiptStanding};
pub use returns::found::{FindOrderReturns, OpenOrderReturn, OrderFoundView, OrdersFoundStanding, OrdersFoundView};
pub use returns::order::ReturningOrderView;
pub use returns::view::{CameBack, RefundView, ReturnLineView, ReturningLineView, ReturningView, WithdrawnView};
pub use run::{Answer, Input, Listener, Watcher, forward, forward_news, run, run_blind};
pub use scan_and_go::LeftOut;
pub use self_checkout::{CallReason, SelfCheckoutView};
pub use session::{PinVerifier, pin_verifier};
pub use shop_devices::ShopDevices;
pub use texts::{refusal as refusal_words, role as role_words, visible_code};
pub use till::{
    CashAct, CloseTill, CountTill, LiftCash, OpenTill, ReadTill, TillRead, TillRules, TillView, Tills, ZReports, ZView,
};
pub use voucher::VoucherView;
pub use voucher_finding::FoundVoucherView;
pub use voucher_refund::VoucherBackView;
