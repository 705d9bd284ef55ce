//! What this device shows, as plain data: amounts in minor units, no words but those of the catalogue and the refusals.

use hardware::{DeviceState, DrawerState};
use retail::promotion::Hint;
use retail::{
    BasketCustomer, Buyer, BuyerExemption, Consumption, Currency, Discount, Due, LineId, Moment, Money, Operator,
    OperatorId, PackFacts, Quantity, Rate, Reduction, Sku, TaxTotal, Tender, Unit, UnitPrice, VoucherSold,
};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// Everything the screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct View {
    /// The store's name.
    pub store: String,
    /// This workstation.
    pub workstation: String,
    /// ISO 3166-1 alpha-2 code of the country it sells in.
    pub country: String,
    /// Version of its rules.
    pub country_version: String,
    /// Whether it knows buyers who need not pay some taxes.
    pub has_exemptions: bool,
    /// Whether the tax of some goods depends on where they are eaten.
    pub has_places: bool,
    /// Currency of every amount.
    pub currency: Currency,
    /// Language of the screen.
    pub language: String,
    /// Language of the store, which customers read.
    pub store_language: String,
    /// The languages of the country, which are offered to customers first.
    pub country_languages: Vec<String>,
    /// `light`, `dark` or `contrast`.
    pub theme: String,
    /// Percent.
    pub text_size: String,
    /// `right` or `left`: the hand that works here.
    pub hand: String,
    /// The time on the wall when this view was taken.
    pub now: Moment,
    /// Who is signed in.
    pub operator: Option<Operator>,
    /// Who can sign in.
    pub operators: Vec<Operator>,
    /// Whether they are there, and what the till waits for.
    pub session: crate::SessionView,
    /// For which goods gift vouchers are sold that are for one kind of goods only.
    pub voucher_goods: Vec<String>,
    /// The open basket.
    pub basket: Option<BasketView>,
    /// The receipt that is open for a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returning: Option<crate::ReturningView>,
    /// What is open while an article comes back whose receipt this till doesn't know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returning_article: Option<crate::ReturningArticleView>,
    /// The order of the online store that is open for a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returning_order: Option<crate::ReturningOrderView>,
    /// Orders that were looked for, to be opened for a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders_found: Option<crate::OrdersFoundView>,
    /// The sale that has just been paid, until the next customer.
    pub paid: Option<SaleView>,
    /// The open basket survived a stop and nobody has said they saw it.
    pub is_recovered: bool,
    /// Prints that haven't come out for sure.
    pub prints: Vec<PrintView>,
    /// The devices.
    pub devices: Vec<DeviceView>,
    /// Where the drawer stands, if it tells.
    #[schemars(with = "String")]
    pub drawer: DrawerState,
    /// The till of whoever is signed in.
    pub till: crate::TillView,
    /// How the disk is.
    pub disk: DiskState,
    /// The second copy of the journal can't be written: until it can, the newest sales are on one disk only.
    pub is_copy_failing: bool,
    /// What is wrong with settings, country or language files, in words.
    pub warnings: Vec<String>,
    /// What became of damaged data, until a manager has read it.
    pub alerts: Vec<AlertView>,
    /// What is at hand beside the basket: parked ones, a number for the next scan, an age to look at, open payments.
    pub counter: crate::CounterView,
    /// The exchange with the hub, if this till has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange: Option<crate::ExchangeView>,
    /// Orders that wait here for their customers, if this till has a hub.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<crate::OrdersView>,
    /// The till as customers work it themselves, if it is one of those.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_checkout: Option<crate::SelfCheckoutView>,
    /// Tax categories a typed item may have.
    pub tax_categories: Vec<String>,
    /// Whether items that aren't in the catalogue may be sold.
    pub are_open_items_allowed: bool,
    /// Whether nothing here is real: somebody practises.
    pub is_training: bool,
}

/// How the disk is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DiskState {
    /// It works and has room.
    #[default]
    Fine,
    /// Less than 2 GiB is free.
    Low,
    /// Less than 512 MiB is free: imports are refused, selling goes on.
    VeryLow,
    /// The last write failed for want of room, or sales go into the room that was kept back.
    Full,
    /// The last write failed because the disk can only be read.
    ReadOnly,
    /// The last write failed.
    Failing,
}

/// Something that has to be known and stays until it was read.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AlertView {
    /// What to acknowledge it by.
    pub id: String,
    /// Stable, kebab-case.
    pub code: String,
    /// The words.
    pub text: String,
}

/// A basket.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct BasketView {
    /// Its id.
    pub id: Uuid,
    /// Who rings it up.
    pub operator: OperatorId,
    /// The lines.
    pub lines: Vec<LineView>,
    /// What comes back, beside the lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<crate::ReturnLineView>,
    /// Gift vouchers that are sold, beside the lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouchers: Vec<VoucherSold>,
    /// What goes back for it in all; taken off the total.
    pub returned: Money,
    /// How money goes back, where more comes back than is sold.
    pub refund: Option<crate::RefundView>,
    /// Gift vouchers that had paid, and what can go back onto each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to_vouchers: Vec<crate::VoucherBackView>,
    /// Pieces.
    pub items: i64,
    /// Sum of the lines after their own discounts.
    pub subtotal: Money,
    /// The basket's discount.
    pub discount: Option<Discount>,
    /// What it takes off.
    pub discount_amount: Money,
    /// What stands between the lines and the total: subtotal, less the discount's amount, with these is the total.
    pub additions: Vec<AdditionView>,
    /// Whether the tax comes on top of the lines' amounts.
    pub is_tax_on_top: bool,
    /// Where every line is eaten or drunk, if that was said of all.
    pub place: Option<Consumption>,
    /// The taxes the buyer need not pay, and what proves it.
    pub exemption: Option<BuyerExemption>,
    /// Whether a tax invoice of this total names its buyer, and nobody has been named.
    pub needs_buyer: bool,
    /// What is to be paid.
    pub total: Money,
    /// Tax inside.
    pub tax: Money,
    /// Tax by category.
    pub taxes: Vec<TaxTotal>,
    /// What has been handed over so far.
    pub tenders: Vec<Tender>,
    /// What is still due.
    pub due: Due,
    /// Banknotes a customer is likely to hand over.
    pub suggested_cash: Vec<Money>,
    /// Whom the invoice will name.
    pub buyer: Option<Buyer>,
    /// The language the customer asked for, if it isn't the store's.
    pub receipt_language: Option<String>,
    /// What promotions take off.
    pub promotion_discount: Money,
    /// Coupons that were handed over.
    pub coupons: Vec<CouponView>,
    /// Whom it is for.
    pub customer: Option<BasketCustomer>,
    /// What they bought before, wherever, if this till has a hub.
    pub purchases: Option<crate::PurchasesView>,
    /// What a little more would save, the most first.
    pub hints: Vec<Hint>,
}

/// A coupon of the open basket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CouponView {
    /// Its code.
    pub code: String,
    /// The promotion it grants, in the language of the screen.
    pub name: String,
    /// What that takes off now.
    pub amount: Money,
}

/// A customer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CustomerView {
    /// Their id.
    pub customer: Uuid,
    /// Their name.
    pub name: String,
    /// The group whose promotions are theirs too.
    pub group: Option<String>,
    /// Their e-mail address or telephone number, to tell namesakes apart.
    pub contact: String,
    /// Their points, as the hub counts them; missing if it has said nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<i64>,
    /// Of when those are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_as_of: Option<Moment>,
}

/// What is paid above the lines' amounts, or not paid of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AdditionView {
    /// What it is.
    pub kind: AdditionKind,
    /// How a receipt names the tax or levy; empty for what an exempt buyer isn't charged.
    pub label: String,
    /// The rate of a tax.
    pub rate: Option<Rate>,
    /// How much; below zero if it is taken off.
    pub amount: Money,
}

/// What is paid above the lines' amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AdditionKind {
    /// A tax on top.
    Tax,
    /// A deposit or another fixed amount on top.
    Levy,
    /// Tax inside the prices that an exempt buyer need not pay.
    Exempted,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct LineView {
    /// Its number.
    pub line: LineId,
    /// The article.
    pub sku: Option<Sku>,
    /// Its name in the store's language.
    pub name: String,
    /// Its category.
    pub category: String,
    /// File stem of its picture.
    pub picture: String,
    /// How much.
    pub quantity: Quantity,
    /// What it is sold by.
    pub unit: Unit,
    /// Price of one unit.
    pub unit_price: UnitPrice,
    /// Price before discounts.
    pub gross: Money,
    /// Its name in the language the customer asked for, if it is known in that.
    pub customer_name: Option<String>,
    /// What promotions take off.
    pub reductions: Vec<Reduction>,
    /// The line's own discount.
    pub discount: Option<Discount>,
    /// What the line's own discount takes off.
    pub discount_amount: Money,
    /// Price after promotions and its own discount.
    pub amount: Money,
    /// The note under it.
    pub note: Option<String>,
    /// The price in force, if another one was set by hand.
    pub instead_of: Option<UnitPrice>,
    /// Whether it came along with another line.
    pub is_linked: bool,
    /// Whether the price is the one printed on the pack.
    pub is_label_price: bool,
    /// What the symbol on the pack said of it: lot, serial number, expiry.
    pub pack: Option<PackFacts>,
    /// Where it is eaten or drunk, if somebody said so.
    pub place: Option<Consumption>,
    /// Whether its tax depends on that.
    pub depends_on_place: bool,
    /// How it reaches its customer, if they don't take it along.
    pub sent: Option<crate::SentView>,
}

/// An article of the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ArticleView {
    /// Its SKU.
    pub sku: Sku,
    /// The product it belongs to.
    pub product: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// Its options: size, colour.
    pub options: Vec<(String, String)>,
    /// Its brand.
    pub brand: String,
    /// Its category.
    pub category: String,
    /// What it is sold by.
    pub unit: Unit,
    /// The price in force; `None` if it has none today and can't be sold.
    pub price: Option<UnitPrice>,
    /// Whether the cashier types the price.
    pub has_open_price: bool,
    /// File stem of its picture.
    pub picture: String,
    /// Variants of its product that are sold here.
    pub variants: usize,
}

/// A category.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CategoryView {
    /// Its id.
    pub id: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// Which of the eight hues.
    pub hue: u8,
    /// Icon name.
    pub icon: String,
}

/// A finished sale, in short.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SaleView {
    /// Its id, if it is a sale (a post-void slip has its own).
    pub id: Uuid,
    /// Receipt number.
    pub receipt: u64,
    /// Receipt number as printed.
    pub label: String,
    /// The language the customer asked for, if it isn't the store's.
    pub receipt_language: Option<String>,
    /// When it was paid.
    pub at: Moment,
    /// Who rang it up.
    pub operator: OperatorId,
    /// Pieces.
    pub items: i64,
    /// The total before cash rounding; below zero when money went back.
    pub total: Money,
    /// What came back on it, taken off the total.
    pub returned: Money,
    /// Cash rounding.
    pub rounding: Money,
    /// What was handed over.
    pub tenders: Vec<Tender>,
    /// To hand back.
    pub change: Money,
    /// The receipt number of the slip that undid it.
    pub voided_by: Option<u64>,
    /// Its first print job.
    pub print_job: Option<i64>,
    /// Where the customer may fetch it, right after the sale in shops that offer that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub electronic: Option<crate::ElectronicOffer>,
    /// Whether its receipt is printed only if the customer asks.
    pub is_paper_on_request: bool,
    /// Orders that were placed with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placed: Vec<crate::PlacedView>,
}

/// A print job.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PrintView {
    /// The job.
    pub job: i64,
    /// `receipt`, `duplicate`, `post-void`, `no-sale`, `till`, `test-page`.
    pub document: String,
    /// The receipt it prints, if it prints one.
    pub receipt: Option<u64>,
    /// `queued`, `sending`, `await-proof`, `printed`, `unconfirmed`, `unknown`, `abandoned`.
    pub state: String,
}

/// A device and how it is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DeviceView {
    /// `printer`, `display`, `scanner-1`.
    pub role: String,
    /// Where it is connected, as in the settings.
    pub address: String,
    /// How it is.
    #[schemars(with = "serde_json::Value")]
    pub state: DeviceState,
}
