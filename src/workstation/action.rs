//! Everything a person can do at this device. The touchscreen, the console and the tests speak nothing else.

use crate::customers::PutCustomer;
use crate::foreign::ForeignCash;
use crate::orders::HandOverAsked;
use crate::overriding::OverridePrice;
use crate::payments::{DecidePayment, ResolvePayment};
use crate::picking::OrderTask;
use crate::preferences::Preference;
use crate::receipts::FindSales;
use crate::reports::SalesReport;
use crate::returns::PickReturn;
use crate::returns::article::{ChooseReturnArticle, ReturnArticle};
use crate::returns::found::{FindOrderReturns, OpenOrderReturn};
use crate::sending::SendLine;
use crate::serials::AddSerial;
use crate::{ApprovedAction, FindJournal};
use retail::{Buyer, Consumption, Date, Discount, LineId, Money, OperatorId, Quantity, Sku, TenderKind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One thing a person does. As JSON: `{"do":"scan","code":"9300675024235"}`. Amounts are whole minor units (cents).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Sign in with a PIN.
    SignIn {
        /// Who.
        operator: OperatorId,
        /// The PIN as typed.
        pin: String,
    },
    /// Sign in with a first PIN that head office gave, or with one's own, and put another in its place.
    ChoosePin {
        /// Who.
        operator: OperatorId,
        /// The PIN until now.
        pin: String,
        /// The PIN from now on, at this till.
        own_pin: String,
    },
    /// Lock the screen; whoever is signed in and the basket stay. Signing in opens it again.
    Lock {},
    /// One act that a second person allows with their PIN; whoever is signed in stays.
    Approved(ApprovedAction),
    /// The next badge allows this one act, if it is held under the scanner within a minute; without an act none does any more.
    AwaitApproval {
        /// The act.
        #[serde(default)]
        action: Option<Box<Action>>,
    },
    /// The customer is told the total: what is taken out of the basket after this is noted.
    ShowTotal {},
    /// Sign out; an open basket stays for whoever signs in next.
    SignOut {},
    /// Ring up what a code stands for, as if it had been scanned.
    Scan {
        /// The code without prefix and suffix.
        code: String,
        /// The scanner's symbology identifier, such as `]E0` (ISO/IEC 15424).
        #[serde(default)]
        aim: Option<String>,
    },
    /// Articles whose name, brand, SKU or code fits all words.
    Search {
        /// What was typed so far.
        text: String,
        /// At most so many.
        #[serde(default)]
        limit: Option<usize>,
    },
    /// A page of the articles of a category, or of all.
    Browse {
        /// The category; all if missing.
        #[serde(default)]
        category: Option<String>,
        /// The product after which the page begins: the last one of the page before. The first page if missing.
        #[serde(default)]
        after: Option<String>,
        /// At most so many.
        #[serde(default)]
        limit: Option<usize>,
    },
    /// The categories of the shop.
    Categories {},
    /// The variants of a product.
    Variants {
        /// The product's id.
        product: String,
    },
    /// A product's page: photos, texts, variants and stock, in a language the customer reads.
    ShowProduct {
        /// The variant it begins with.
        sku: Sku,
        /// A language a person can choose (BCP 47); the open basket's or the store's if missing.
        #[serde(default)]
        language: Option<String>,
    },
    /// Ring up an article.
    Add {
        /// Its SKU.
        sku: Sku,
        /// How much; one piece if missing.
        #[serde(default)]
        quantity: Option<Quantity>,
        /// The price of one unit in minor units, for articles whose price is typed.
        #[serde(default)]
        price: Option<Money>,
    },
    /// Ring up something that isn't in the catalogue.
    AddOpenItem {
        /// What the receipt calls it.
        name: String,
        /// Its price in minor units.
        price: Money,
        /// Its tax category; the country's first if missing.
        #[serde(default)]
        tax_category: Option<String>,
    },
    /// Change how much a line sells.
    SetQuantity {
        /// The line.
        line: LineId,
        /// The new quantity.
        quantity: Quantity,
    },
    /// Take a line away.
    RemoveLine {
        /// The line.
        line: LineId,
    },
    /// Write a note under a line; an empty one removes it.
    SetNote {
        /// The line.
        line: LineId,
        /// The note.
        note: String,
    },
    /// Say where a line is eaten or drunk, where its tax depends on it; without a place it is taken away. What is rung up afterwards
    /// goes where everything goes so far.
    SetPlace {
        /// The line; every line if missing.
        #[serde(default)]
        line: Option<LineId>,
        /// `dine-in` or `takeaway`.
        #[serde(default)]
        place: Option<Consumption>,
    },
    /// Which stores could gather what a line sells, for its customer to collect or to be sent.
    SendWays {
        /// The line.
        line: LineId,
    },
    /// The goods of a line aren't taken along: a store keeps them for the basket's customer, or sends them.
    SendLine(SendLine),
    /// The customer takes a line along after all.
    TakeAlong {
        /// The line.
        line: LineId,
    },
    /// Discount a line; without a discount the line's is taken back.
    DiscountLine {
        /// The line.
        line: LineId,
        /// `{"percent":"10"}` or `{"amount":150}`.
        #[serde(default)]
        discount: Option<Discount>,
    },
    /// Discount the whole basket; without a discount the basket's is taken back.
    DiscountBasket {
        /// `{"percent":"10"}` or `{"amount":150}`.
        #[serde(default)]
        discount: Option<Discount>,
    },
    /// Say that the buyer need not pay some taxes, or take that back; lines that are added later follow.
    SetExemption {
        /// Which of the country's exemptions; none takes it back.
        #[serde(default)]
        rule: Option<String>,
        /// The number of the certificate or card.
        #[serde(default)]
        certificate: String,
    },
    /// Say who buys, so that the receipt is an invoice that names them; without a buyer that is taken back.
    SetBuyer {
        /// Name, address and tax number; the country says from which total on which of them must be there.
        #[serde(default)]
        buyer: Option<Buyer>,
    },
    /// Hand over a coupon: its code as scanned or typed.
    AddCoupon {
        /// The code.
        code: String,
    },
    /// Take a coupon back out of the basket.
    RemoveCoupon {
        /// The code, as the basket shows it.
        code: String,
    },
    /// Customers whose name begins with the text, or whose e-mail address or telephone number it is.
    FindCustomers {
        /// What was typed.
        text: String,
    },
    /// Say whom the basket is for, so that their group's promotions hold; without a customer that is taken back.
    SetCustomer {
        /// The customer's id.
        #[serde(default)]
        customer: Option<Uuid>,
    },
    /// What is known of a customer.
    ShowCustomer {
        /// The customer's id.
        customer: Uuid,
    },
    /// Write a customer down, or what is new of one; the open basket is for them.
    PutCustomer(PutCustomer),
    /// Say which language the customer of the open basket reads: their receipt and their display speak it. The next sale is in the
    /// store's again.
    SetReceiptLanguage {
        /// A language a person can choose (BCP 47), as for `set_language`; none is the store's.
        #[serde(default)]
        language: Option<String>,
    },
    /// How the basket's total came about: prices, discounts, taxes with their sources, roundings.
    ExplainTotal {},
    /// The country's rules as this shop uses them: rates of today, what will change, what nobody has checked.
    CountryFacts {},
    /// Give the basket up.
    VoidBasket {},
    /// Put the basket aside, with a name if it is given one; money that was taken is given back first.
    ParkBasket {
        /// What it is called: a name, a piece of clothing.
        #[serde(default)]
        label: String,
        /// Whether a slip with a code that fetches it back is printed.
        #[serde(default)]
        print: bool,
    },
    /// Ring a parked basket up again, at the prices that were agreed.
    RecallBasket {
        /// Its number.
        number: u64,
    },
    /// Give a parked basket up.
    AbandonBasket {
        /// Its number.
        number: u64,
        /// Why.
        reason: String,
    },
    /// Say how many pieces what is rung up next has: "12 x"; without a number that is taken back.
    Multiply {
        /// Pieces.
        #[serde(default)]
        pieces: Option<i64>,
        /// Whether so many are meant: above 999 the till asks.
        #[serde(default)]
        sure: bool,
    },
    /// From now on scans only show prices, or ring up again.
    CheckPrices {
        /// Whether they only show prices.
        on: bool,
    },
    /// Sell a line for another price than the one in force.
    OverridePrice(OverridePrice),
    /// Say that the customer is old enough: by eye, or by their day of birth, which is compared and forgotten.
    ConfirmAge {
        /// The day of birth that was typed; by eye if missing.
        #[serde(default)]
        born: Option<Date>,
    },
    /// The customer is too young: the goods that ask for an age leave the basket.
    RefuseAge {},
    /// Ring up one piece of an article whose pieces have serial numbers.
    AddSerial(AddSerial),
    /// Take cash of another currency, at the shop's rate of the day; change is in the store's own.
    ForeignCash(ForeignCash),
    /// Ask for a card payment, or for a refund to the card: written down before the terminal is asked.
    BeginPayment {
        /// How much, in minor units; below zero gives it back.
        amount: Money,
        /// The basket it is for.
        #[serde(default)]
        basket: Option<Uuid>,
        /// What was due when it was tapped: refused if something else is due by now.
        #[serde(default)]
        due: Option<Money>,
    },
    /// Pay with a gift voucher: the hub is asked to hold the amount, and its answer is an event. Where less is left on it, that pays.
    PayVoucher {
        /// Its code as printed.
        code: String,
        /// How much of it; what is due if missing.
        #[serde(default)]
        amount: Option<Money>,
        /// The basket it is meant for.
        #[serde(default)]
        basket: Option<Uuid>,
    },
    /// Find gift vouchers that can be spent by who they are for; the hub's answer is an event.
    FindVouchers {
        /// The name, as it stands on the voucher.
        recipient: String,
    },
    /// Pay with a gift voucher that was found, as with its code.
    PayFoundVoucher {
        /// What the ledger knows it by, as it was found.
        handle: String,
        /// How much of it; what is due if missing.
        #[serde(default)]
        amount: Option<Money>,
        /// The basket it is meant for.
        #[serde(default)]
        basket: Option<Uuid>,
    },
    /// Give money back onto a gift voucher that had paid for what comes back.
    RefundVoucher {
        /// What the ledger knows it by; the only or first one if missing.
        #[serde(default)]
        handle: Option<String>,
        /// How much; as much as can go there if missing.
        #[serde(default)]
        amount: Option<Money>,
        /// The basket it is meant for.
        #[serde(default)]
        basket: Option<Uuid>,
    },
    /// Take the gift voucher that was scanned last while the hub couldn't be asked: what is due, as far as it goes.
    PayUnaskedVoucher {
        /// How much is on it, as the cashier says.
        amount: Money,
        /// The basket it is meant for.
        #[serde(default)]
        basket: Option<Uuid>,
    },
    /// Ring up a gift voucher. Its code is drawn and printed when it is paid.
    SellVoucher {
        /// What it is worth; what goes back to the customer if missing, so that they get a voucher for it.
        #[serde(default)]
        amount: Option<Money>,
        /// Who it is for.
        #[serde(default)]
        recipient: String,
        /// What it is for, of the names the shop offers: then it is taxed now. Whatever the shops sell if missing.
        #[serde(default)]
        goods: Option<String>,
    },
    /// Take a gift voucher out of the basket again.
    RemoveVoucher {
        /// Its number in the basket.
        line: LineId,
    },
    /// Ask the hub what is left of a gift voucher; its answer is an event.
    ShowVoucher {
        /// Its code as printed.
        code: String,
    },
    /// Say what became of a card payment.
    ResolvePayment(ResolvePayment),
    /// Ask the card terminal again what became of a payment whose outcome nobody knows; its answer is an event.
    AskTerminal {
        /// Our own reference.
        payment: Uuid,
    },
    /// End a card payment that goes on at the terminal, if it still can; what became of it is an event.
    CancelPayment {
        /// Our own reference.
        payment: Uuid,
    },
    /// Decide about a card payment whose outcome nobody knew.
    DecidePayment(DecidePayment),
    /// Print a receipt without prices, for somebody who is given the goods; the last sale's if no receipt is named.
    GiftReceipt {
        /// The receipt's number.
        #[serde(default)]
        receipt: Option<u64>,
        /// The lines that are on it; all if there are none here.
        #[serde(default)]
        lines: Vec<LineId>,
    },
    /// Take money. The sale is finished, durable and printed as soon as nothing is due.
    Tender {
        /// How it came. A card was approved on its own terminal before.
        kind: TenderKind,
        /// How much, in minor units.
        amount: Money,
        /// The basket the amount was meant for: a second tap after the sale is finished then changes nothing.
        #[serde(default)]
        basket: Option<Uuid>,
        /// What was due when it was tapped: refused if something else is due by now.
        #[serde(default)]
        due: Option<Money>,
    },
    /// Give a tender back before the sale is finished.
    RemoveTender {
        /// Its position, from 0.
        index: usize,
    },
    /// Put the finished sale aside.
    NextCustomer {},
    /// Print a receipt again, marked as a duplicate; the last sale's if no receipt is named.
    PrintAgain {
        /// The receipt's number.
        #[serde(default)]
        receipt: Option<u64>,
    },
    /// Give a finished sale an invoice that names its buyer: a marked duplicate of its receipt. The sale stays as it is.
    InvoiceSale {
        /// The receipt's number.
        receipt: u64,
        /// Whom it names.
        buyer: Buyer,
    },
    /// Say whether a print of unknown outcome came out completely; if not, a marked duplicate is printed.
    ResolvePrint {
        /// The print job.
        job: i64,
        /// Whether the paper is complete.
        came_out: bool,
    },
    /// Give up a document that still waits for the printer; a receipt can be printed later as a marked duplicate.
    DropPrint {
        /// The print job.
        job: i64,
    },
    /// Undo a finished sale as a whole.
    PostVoid {
        /// The receipt's number.
        receipt: u64,
        /// Why.
        reason: String,
    },
    /// Open the drawer without a sale.
    NoSale {
        /// Why.
        reason: String,
    },
    /// Count the float of a till.
    OpenTill(crate::OpenTill),
    /// Put cash into the drawer without a sale.
    PaidIn(crate::CashAct),
    /// Take cash out of the drawer without a sale.
    PaidOut(crate::CashAct),
    /// Bring cash from the drawer to the safe.
    LiftCash(crate::LiftCash),
    /// Count what is in the drawer and seal it; what should be there is told afterwards.
    CountTill(crate::CountTill),
    /// Read a till without closing it: X.
    ReadTill(crate::ReadTill),
    /// Close a till that was counted: Z.
    CloseTill(crate::CloseTill),
    /// Past Z reports, the newest first.
    ZReports {
        /// Only numbers below this one, to page on.
        #[serde(default)]
        before: Option<u64>,
        /// At most so many.
        #[serde(default)]
        limit: Option<usize>,
    },
    /// Print a Z report again, marked as a duplicate.
    PrintZ {
        /// Its number.
        number: u64,
    },
    /// The newest sales.
    RecentSales {
        /// Only receipts below this one, to page on.
        #[serde(default)]
        before: Option<u64>,
        /// At most so many.
        #[serde(default)]
        limit: Option<usize>,
    },
    /// Finished sales by what is known of them, the newest first.
    FindSales(FindSales),
    /// One finished sale in full.
    ShowSale {
        /// The receipt's number.
        receipt: u64,
    },
    /// Open an order for its customer: the hub is asked whether it may be handed over.
    OpenOrder {
        /// The order.
        order: Uuid,
    },
    /// The open order's customer has it.
    HandOver(HandOverAsked),
    /// Do something for an order: gather its goods, pack them, say that it waits.
    WorkOrder {
        /// What.
        task: OrderTask,
    },
    /// The open order isn't handed over after all.
    CloseOrder {},
    /// Open a sale's receipt for a return.
    OpenReturn {
        /// The receipt's number.
        receipt: u64,
    },
    /// Pick how much of a line of that receipt comes back, why and in which state.
    PickReturn(PickReturn),
    /// Put what is picked into the basket, beside what is sold.
    ConfirmReturn {},
    /// Close that receipt without a change to the basket.
    CloseReturn {},
    /// From now on a scanned article is one that comes back, without a receipt or with another till's or store's. Closed like a receipt.
    OpenArticleReturn {
        /// The receipt as printed; none at all if missing.
        #[serde(default)]
        receipt: Option<String>,
    },
    /// Open an order of the online store for a return, by its number or its id. Closed like a receipt.
    OpenOrderReturn(OpenOrderReturn),
    /// Look for orders of the online store whose goods may come back, by their customer or the card that paid.
    FindOrderReturns(FindOrderReturns),
    /// Choose that article without a scan, or how much of it comes back.
    ChooseReturnArticle(ChooseReturnArticle),
    /// Take an article back whose receipt this till doesn't know.
    ReturnArticle(ReturnArticle),
    /// Take a returned line out of the basket again.
    RemoveReturn {
        /// The returned line's number.
        line: LineId,
    },
    /// Journal records by what is known of them, the newest first.
    FindJournal(FindJournal),
    /// One journal record in full, with what happened around it.
    ShowJournal {
        /// Its number.
        number: u64,
    },
    /// What everybody undid, gave away or opened, against what the others do.
    ReadExceptions {
        /// The first day; a week's if missing.
        #[serde(default)]
        from: Option<Date>,
        /// The last day; today if missing.
        #[serde(default)]
        to: Option<Date>,
    },
    /// What this day has sold so far.
    DayTotals {},
    /// What a period has sold, beside the same weekdays before: by hour, category, article, operator, tender and tax.
    SalesReport(SalesReport),
    /// Leave a report of a period as a file for a spreadsheet (comma-separated values).
    ExportReport {
        /// The first business day; today if missing.
        #[serde(default)]
        from: Option<Date>,
        /// The last business day, included; the first one if missing.
        #[serde(default)]
        to: Option<Date>,
    },
    /// Hand this till to customers, who work it themselves until an attendant ends that.
    BeginSelfCheckout {},
    /// Take it back, with the basket that is open: needs an attendant's PIN or badge.
    EndSelfCheckout {},
    /// The customer wants a colleague, or no longer.
    CallAttendant {
        /// Whether they do.
        on: bool,
    },
    /// The customer who was asked is still there.
    StayAtCheckout {},
    /// Go and practise on other data, with simulated devices.
    BeginTraining {},
    /// Come back from practising.
    EndTraining {},
    /// Print a test page.
    TestPage {},
    /// Ask every device how it is.
    CheckDevices {},
    /// Try the exchange with the hub now, whatever it waits for.
    TryExchange {},
    /// Speak another language (BCP 47 tag).
    SetLanguage {
        /// The language.
        language: String,
    },
    /// Keep a choice of how the screen looks: `theme`, `text-size`, `hand`.
    SetPreference {
        /// Which.
        name: Preference,
        /// Its value.
        value: String,
    },
    /// The banner about the recovered basket has been read.
    AcknowledgeRecovery {},
    /// A manager has read an alert of the view.
    AcknowledgeAlert {
        /// Its id.
        alert: String,
    },
    /// Everything the screen shows.
    View {},
}
