//! What comes back: the reply to an action, and what happened by itself.

use crate::parked::RecalledView;
use crate::price_check::PriceChecked;
use crate::view::{
    ArticleView, BasketView, CategoryView, CustomerView, DeviceView, DiskState, PrintView, SaleView, View,
};
use crate::{ExceptionsView, JournalEntryView};
use retail::{CountryFacts, LineId, Money, Operator, PaymentOutcome, Refusal, Sale, TaxStep, Transaction};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// The reply to an action that was carried out. A reply that finishes a sale is given only after the sale is durable.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "reply", rename_all = "snake_case")]
pub enum Reply {
    /// Done; there is nothing to tell.
    Done {},
    /// Somebody is signed in.
    SignedIn {
        /// Who.
        operator: Operator,
    },
    /// The basket as it is now.
    Basket {
        /// The basket.
        basket: BasketView,
        /// The line that was added or changed.
        line: Option<LineId>,
        /// Something the cashier has to see although it was carried out: a best-before day that has passed.
        #[serde(skip_serializing_if = "Option::is_none")]
        notice: Option<Notice>,
    },
    /// The article is sold by weight or measure: add it again with a quantity.
    NeedsQuantity {
        /// The article.
        article: ArticleView,
    },
    /// The price of this article is typed: add it again with a price.
    NeedsPrice {
        /// The article.
        article: ArticleView,
    },
    /// Pieces of this article have serial numbers: add it with one, or scan that.
    NeedsSerial {
        /// The article.
        article: ArticleView,
    },
    /// What something costs; nothing was rung up.
    PriceChecked {
        /// What is known of it.
        checked: Box<PriceChecked>,
    },
    /// What a customer had gathered with their telephone is in the basket.
    TakenOver {
        /// The basket.
        basket: BasketView,
        /// Pieces that were taken over.
        pieces: i64,
        /// What couldn't be, and why.
        left_out: Vec<crate::LeftOut>,
        /// The same in words, if there is something.
        #[serde(skip_serializing_if = "Option::is_none")]
        notice: Option<Notice>,
    },
    /// A product's page.
    Product {
        /// The page.
        page: Box<crate::ProductPage>,
    },
    /// The basket was put aside.
    Parked {
        /// Its number.
        number: u64,
    },
    /// A parked basket is being rung up again.
    Recalled {
        /// The basket, and which prices changed meanwhile.
        recalled: Box<RecalledView>,
    },
    /// A card payment may be asked for at the terminal, under this reference.
    PaymentAsked {
        /// Our own reference.
        payment: Uuid,
    },
    /// The hub was asked about a voucher, under this reference; its answer is an event.
    VoucherAsked {
        /// Our own reference.
        question: Uuid,
    },
    /// The hub was asked to hold a coupon, under this reference; its answer is an event.
    CouponAsked {
        /// Our own reference.
        question: Uuid,
    },
    /// Articles.
    Articles {
        /// The articles, best first.
        articles: Vec<ArticleView>,
        /// How many there are in all; for a search, how many came back.
        total: usize,
    },
    /// The categories of the shop.
    Categories {
        /// In their order.
        categories: Vec<CategoryView>,
    },
    /// Customers that were looked for.
    Customers {
        /// The customers, by name.
        customers: Vec<CustomerView>,
    },
    /// What is known of a customer.
    Customer {
        /// The customer.
        customer: Box<crate::CustomerDetails>,
    },
    /// Which stores could gather what a line sells.
    SendWays {
        /// The ways.
        ways: Box<crate::SendWays>,
    },
    /// Money was taken and something is still due.
    Tendered {
        /// The basket with what is due.
        basket: BasketView,
    },
    /// The sale is paid and durable.
    Paid {
        /// The sale.
        sale: SaleView,
    },
    /// Sales, the newest first.
    Sales {
        /// The sales.
        sales: Vec<SaleView>,
    },
    /// Sales that were looked for, the newest first.
    FoundSales {
        /// The sales; there may be older ones even if there is none here.
        sales: Vec<SaleView>,
        /// Where to go on: `before` of the next question. `None` if there is nothing older.
        older: Option<u64>,
    },
    /// The receipt that is open for a return, with what is picked of it.
    Returning {
        /// The receipt.
        returning: Box<crate::ReturningView>,
    },
    /// An article comes back whose receipt this till doesn't know.
    ReturningArticle {
        /// What is known of it.
        returning: Box<crate::ReturningArticleView>,
    },
    /// The order that is open for a return, with what is picked of it.
    ReturningOrder {
        /// The order.
        returning: Box<crate::ReturningOrderView>,
    },
    /// Journal records that were looked for, the newest first.
    Journal {
        /// The records; there may be older ones even if there is none here.
        entries: Vec<JournalEntryView>,
        /// Where to go on: `before` of the next question. `None` if there is nothing older.
        older: Option<u64>,
    },
    /// One journal record in full.
    JournalRecord {
        /// The record.
        record: Box<Transaction>,
        /// What happened around it, and itself, in order.
        around: Vec<JournalEntryView>,
    },
    /// What everybody undid, gave away or opened.
    Exceptions {
        /// The report.
        report: Box<ExceptionsView>,
    },
    /// One sale in full.
    Sale {
        /// The sale.
        sale: Box<Sale>,
        /// The receipt number of the post-void that undid it.
        voided_by: Option<u64>,
    },
    /// A finished sale was undone.
    PostVoided {
        /// Receipt number of the slip.
        receipt: u64,
        /// To hand back in cash.
        cash_back: Money,
        /// To give back on the card terminal.
        card_back: Money,
    },
    /// What the day has sold.
    DayTotals {
        /// Sales that were paid; one that was undone later counts, its amounts don't.
        sales: u64,
        /// Their totals.
        total: Money,
        /// Tax inside.
        tax: Money,
        /// Cash kept; only for those who may read tills, because it tells what a count should find.
        cash: Option<Money>,
        /// Card payments; only for those who may read tills: with the total they tell the cash.
        card: Option<Money>,
        /// Cash rounding.
        rounding: Money,
    },
    /// What a period has sold.
    SalesReport {
        /// The figures.
        report: Box<crate::reports::ReportView>,
    },
    /// A file was written.
    Exported {
        /// Where it is.
        path: String,
    },
    /// A count is sealed: over (above zero) or short.
    TillCounted {
        /// What was counted.
        counted: Money,
        /// What should have been there.
        expected: Money,
        /// Counted less expected.
        difference: Money,
    },
    /// A till's open period: X.
    TillRead(Box<crate::TillRead>),
    /// A till was closed, or a past close: Z.
    TillClosed(Box<crate::ZView>),
    /// Past Z reports.
    ZReports(crate::ZReports),
    /// How the basket's total came about.
    Explained {
        /// The total.
        total: Money,
        /// Every step, in order; lines are counted from 0.
        steps: Vec<TaxStep>,
        /// What became of the promotions that are about its goods.
        promotions: Vec<retail::promotion::PromotionStep>,
    },
    /// The country's rules as this shop uses them.
    CountryFacts {
        /// The rules.
        facts: Box<CountryFacts>,
    },
    /// An order is open for its customer.
    OrderOpened {
        /// The order, and whether it may be handed over.
        order: Box<crate::OpenOrderView>,
    },
    /// Orders that were looked up.
    OrdersFound {
        /// The first of them.
        list: Vec<crate::OrderView>,
        /// How many there are.
        total: usize,
    },
    /// How an order stands after what was done for it.
    OrderWorked {
        /// The order.
        order: Box<crate::OpenOrderView>,
    },
    /// What is gathered now.
    Picking {
        /// The list.
        picking: Box<crate::PickingView>,
    },
    /// An order was handed over, and it is recorded.
    HandedOver {
        /// The order.
        order: Uuid,
        /// Its number.
        number: String,
    },
    /// A document waits for the printer or is on its way.
    Printing {
        /// The print job.
        job: i64,
    },
    /// Everything the screen shows.
    View {
        /// The view.
        view: Box<View>,
    },
}

/// Something to be seen about what was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Notice {
    /// The rule.
    pub code: String,
    /// The words, in the language of the screen.
    pub text: String,
}

/// Why an action wasn't carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The trade says no; nothing has changed.
    Refused(Refusal),
    /// The till can't: disk, file. Nothing was sold or printed by this action.
    Broken {
        /// Stable, kebab-case: the text is `problems-<code>`.
        code: &'static str,
        /// For support, in English.
        detail: String,
    },
}

impl<Error: Into<Refusal>> From<Error> for Problem {
    fn from(error: Error) -> Problem {
        Problem::Refused(error.into())
    }
}

/// Something that happened without being asked for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A scanner read a code; what became of it.
    Scanned {
        /// The code as text, control characters made visible.
        code: String,
        /// Which scanner.
        source: String,
        /// What it rang up, asked for or was refused with.
        outcome: ScanOutcome,
    },
    /// A customer who works the till needs an attendant.
    AttendantCalled {
        /// Why.
        reason: crate::CallReason,
    },
    /// A customer who worked the till was asked if they are there, or has gone.
    SelfCheckoutChanged {},
    /// Nobody was at the till for as long as the settings say: it has locked itself.
    Locked {},
    /// The card terminal has answered, or can't.
    PaymentEnded {
        /// Our own reference.
        payment: Uuid,
        /// What became of it; missing if the terminal couldn't be asked and the payment waits for the cashier's word.
        outcome: Option<PaymentOutcome>,
        /// What it came to: the sale, or what is still due.
        reply: Option<Box<Reply>>,
        /// The same in words, where there is something to say.
        text: String,
    },
    /// The hub has answered about a voucher, or can't be reached.
    VoucherAnswered {
        /// Our own reference.
        question: Uuid,
        /// The voucher; missing after a refusal, and where it was taken without asking the hub.
        voucher: Option<crate::VoucherView>,
        /// What it paid came to: the sale, or what is still due. Missing if only its balance was asked for.
        reply: Option<Box<Reply>>,
        /// Why not, kebab-case, if it was refused.
        code: Option<String>,
        /// The same, or what is left, in words.
        text: String,
    },
    /// The hub has said which gift vouchers are for a name, or can't be reached.
    VouchersFound {
        /// Our own reference.
        question: Uuid,
        /// Those that can pay here, the latest first.
        vouchers: Vec<crate::FoundVoucherView>,
        /// Why there is none, kebab-case.
        code: Option<String>,
        /// The same in words.
        text: String,
    },
    /// The hub has answered about a coupon, or can't be reached.
    CouponAnswered {
        /// Our own reference.
        question: Uuid,
        /// The basket with the coupon; missing after a refusal.
        reply: Option<Box<Reply>>,
        /// Why not, kebab-case, if it was refused.
        code: Option<String>,
        /// The same, or what the coupon waits for, in words.
        text: String,
    },
    /// A device's state changed.
    DeviceChanged {
        /// The device.
        device: DeviceView,
    },
    /// A print job went on.
    Print {
        /// The job.
        print: PrintView,
    },
    /// The drawer was told to open and the pulse left.
    DrawerOpened {},
    /// The drawer could not be opened: it has to be opened by its key.
    DrawerFailed {
        /// Why.
        code: String,
    },
    /// The drawer stands open and nobody does anything.
    DrawerLeftOpen {
        /// For how long.
        seconds: u32,
    },
    /// The till itself has trouble with something nobody asked for just now; it tries again by itself.
    Trouble {
        /// Stable, kebab-case.
        code: String,
        /// The words.
        text: String,
    },
    /// The disk's state changed.
    DiskChanged {
        /// How it is now.
        disk: DiskState,
    },
    /// The second copy of the journal can't be written any more, or can again.
    CopyChanged {
        /// Whether it can't.
        is_failing: bool,
    },
    /// Orders came that nobody has seen.
    OrdersArrived {
        /// How many.
        count: usize,
    },
    /// What is known of whether the open order may be handed over has changed.
    OrderAnswered {
        /// The order.
        order: Uuid,
        /// What is known now.
        standing: crate::OrderStanding,
    },
    /// What is known of who gathers what has changed.
    PickingChanged {},
    /// The hub has said what the customer of the sale bought before, or can't be asked.
    PurchasesAnswered {},
    /// What is known of the receipt that is open for a return has changed.
    ReceiptAnswered {
        /// What is known now.
        standing: crate::ReceiptStanding,
    },
    /// The hub has said which orders may come back, or can't be asked.
    OrderReturnsFound {},
    /// Goods, prices or promotions came from the hub: what stands on the screen may be old.
    GoodsChanged {},
    /// An open basket survived the last stop and is back.
    BasketRecovered {
        /// Lines in it.
        lines: usize,
    },
}

/// What became of a scan.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ScanOutcome {
    /// What a customer had gathered with their telephone is in the basket.
    TakenOver {
        /// Pieces that were taken over.
        pieces: i64,
        /// What couldn't be.
        notice: Option<Notice>,
    },
    /// Rung up on this line.
    Added {
        /// The line.
        line: LineId,
        /// Something the cashier has to see all the same.
        #[serde(skip_serializing_if = "Option::is_none")]
        notice: Option<Notice>,
    },
    /// Sold by weight or measure.
    NeedsQuantity {
        /// The article.
        article: Box<ArticleView>,
    },
    /// The price is typed.
    NeedsPrice {
        /// The article.
        article: Box<ArticleView>,
    },
    /// A badge: who is at the till now, or what the act it approved came to.
    Badge {
        /// The reply.
        reply: Box<Reply>,
    },
    /// The article's pieces have serial numbers.
    NeedsSerial {
        /// The article.
        article: Box<ArticleView>,
    },
    /// Its price was asked for.
    PriceChecked {
        /// What is known of it.
        checked: Box<PriceChecked>,
    },
    /// The slip of a parked basket, which is being rung up again.
    Recalled {
        /// The basket, and which prices changed meanwhile.
        recalled: Box<RecalledView>,
    },
    /// It was a receipt of this till: the sale it leads to.
    Receipt {
        /// The sale's receipt number.
        receipt: u64,
        /// The same as printed.
        label: String,
    },
    /// It was the number of an order, which is open now.
    Order {
        /// The order.
        order: Uuid,
    },
    /// It was gathered for an order.
    Gathered {
        /// The order.
        order: Uuid,
        /// Its number.
        number: String,
    },
    /// It picked a line of the receipt that is open for a return.
    Picked {},
    /// Refused.
    Refused {
        /// The rule.
        code: String,
        /// The words.
        text: String,
    },
}
