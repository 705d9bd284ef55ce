//! What the journal records: every sale and every act that somebody may have to answer for, numbered without gaps.

use crate::{
    Act, AgeRefused, Approved, Buyer, CashLift, CashMoved, ClockNote, Continued, DrawerLeftOpen, HandedOver, LineId,
    Moment, Operator, OperatorId, OrderStep, ParkedBasket, PaymentAttempt, PaymentDecision, PostVoid, PriceOverridden,
    Recovery, Sale, Series, StoreId, TillClosed, TillCounted, TillOpened, Unparked, VoidedBasket, WorkstationId,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One journal record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Transaction {
    /// Number on this workstation: 1, 2, 3, without gaps, never reused.
    pub number: u64,
    /// The record's id.
    pub id: Uuid,
    /// The store.
    pub store: StoreId,
    /// The workstation.
    pub workstation: WorkstationId,
    /// When, as the wall clock said.
    pub at: Moment,
    /// What there is to say of that clock, if it wasn't simply right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockNote>,
    /// Whose till it counts for, where operators have one each; `None` is the one drawer all share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub till: Option<OperatorId>,
    /// What happened.
    pub event: TransactionEvent,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TransactionEvent {
    /// The journal of a workstation begins; the key that signs it.
    Begun {
        /// The device's public key (ed25519, hex).
        public_key: String,
        /// Version of the program.
        program: String,
    },
    /// Somebody signed in.
    SignedIn {
        /// Who.
        operator: Operator,
    },
    /// Somebody signed out.
    SignedOut {
        /// Who.
        operator: OperatorId,
    },
    /// Wrong PINs locked an operator out for a while.
    LockedOut {
        /// Who.
        operator: OperatorId,
        /// Wrong PINs in a row.
        tries: u32,
    },
    /// A sale was paid.
    Sale(Box<Sale>),
    /// A basket was given up.
    Void(VoidedBasket),
    /// A basket was put aside.
    Parked(Box<ParkedBasket>),
    /// A basket that was put aside was fetched or given up.
    Unparked(Unparked),
    /// Goods weren't sold because the customer is too young.
    AgeRefused(AgeRefused),
    /// Somebody set another price than the one in force.
    PriceOverridden(PriceOverridden),
    /// Nobody knows whether a card was charged.
    PaymentUnknown(PaymentAttempt),
    /// A named person said whether it was.
    PaymentDecided(PaymentDecision),
    /// A receipt without prices was printed, for somebody who is given the goods.
    GiftReceipt {
        /// Who.
        operator: OperatorId,
        /// The sale's receipt.
        receipt: u64,
        /// Its lines that are on it.
        lines: Vec<LineId>,
    },
    /// A finished sale was undone.
    PostVoid(Box<PostVoid>),
    /// The drawer was opened without a sale.
    NoSale {
        /// Who.
        operator: OperatorId,
        /// Why.
        reason: String,
    },
    /// A receipt was printed after its sale: the original, if the customer had to ask for paper, or again, marked as a duplicate.
    Reprint {
        /// Who.
        operator: OperatorId,
        /// The receipt.
        receipt: u64,
        /// 0 for the original, 1 for the first duplicate.
        copy: u32,
    },
    /// A finished sale was given an invoice that names its buyer. The sale stays as it is.
    Invoiced {
        /// Who.
        operator: OperatorId,
        /// The sale's receipt.
        receipt: u64,
        /// The number of the marked duplicate that is the invoice; 0 if it is the original, which nobody had asked for.
        copy: u32,
        /// Whom it names.
        buyer: Buyer,
    },
    /// A document that waited for the printer isn't wanted any more.
    PrintDropped {
        /// Who.
        operator: OperatorId,
        /// The print job.
        job: i64,
    },
    /// Somebody said whether a print of unknown outcome came out.
    PrintResolved {
        /// Who.
        operator: OperatorId,
        /// The print job.
        job: i64,
        /// Whether it came out completely.
        came_out: bool,
    },
    /// A second person allowed the act that the next record is about.
    Approved(Box<Approved>),
    /// Something beside a sale that somebody may have to answer for.
    Act(Box<Act>),
    /// Somebody went to practise on other data; the till of the shop was closed meanwhile.
    TrainingBegun {
        /// Who.
        operator: OperatorId,
    },
    /// Somebody came back from practising.
    TrainingEnded {
        /// Who.
        operator: OperatorId,
    },
    /// The journal was restored from a backup or begun anew after damage: receipts go on in another series.
    Continued(Continued),
    /// Part of the till's data was damaged or lost; what became of it.
    Recovered(Recovery),
    /// Somebody has read what became of damaged or lost data.
    RecoveryRead {
        /// Who.
        operator: OperatorId,
        /// Number of the record that says what became of them.
        record: u64,
    },
    /// An order was handed to its customer.
    HandedOver(HandedOver),
    /// Somebody did something for an order: gathered its goods, packed them, said that they aren't there.
    OrderStep(Box<OrderStep>),
    /// The float of a till was counted.
    TillOpened(TillOpened),
    /// Cash was put into the drawer without a sale.
    PaidIn(CashMoved),
    /// Cash was taken out of the drawer without a sale.
    PaidOut(CashMoved),
    /// Cash was brought to the safe.
    CashLift(CashLift),
    /// The drawer stood open although nobody did anything.
    DrawerLeftOpen(DrawerLeftOpen),
    /// What is in the drawer was counted and sealed.
    TillCounted(TillCounted),
    /// A till was closed: Z.
    TillClosed(Box<TillClosed>),
}

impl TransactionEvent {
    /// The kind as it stands in the journal.
    pub fn kind(&self) -> &'static str {
        match self {
            TransactionEvent::Begun { .. } => "begun",
            TransactionEvent::SignedIn { .. } => "signed-in",
            TransactionEvent::SignedOut { .. } => "signed-out",
            TransactionEvent::LockedOut { .. } => "locked-out",
            TransactionEvent::Sale(_) => "sale",
            TransactionEvent::Void(_) => "void",
            TransactionEvent::PostVoid(_) => "post-void",
            TransactionEvent::Parked(_) => "parked",
            TransactionEvent::Unparked(_) => "unparked",
            TransactionEvent::AgeRefused(_) => "age-refused",
            TransactionEvent::PriceOverridden(_) => "price-overridden",
            TransactionEvent::PaymentUnknown(_) => "payment-unknown",
            TransactionEvent::PaymentDecided(_) => "payment-decided",
            TransactionEvent::GiftReceipt { .. } => "gift-receipt",
            TransactionEvent::NoSale { .. } => "no-sale",
            TransactionEvent::Reprint { .. } => "reprint",
            TransactionEvent::Invoiced { .. } => "invoiced",
            TransactionEvent::PrintDropped { .. } => "print-dropped",
            TransactionEvent::PrintResolved { .. } => "print-resolved",
            TransactionEvent::Approved(_) => "approved",
            TransactionEvent::Act(act) => act.did.kind(),
            TransactionEvent::TrainingBegun { .. } => "training-begun",
            TransactionEvent::TrainingEnded { .. } => "training-ended",
            TransactionEvent::Continued(_) => "continued",
            TransactionEvent::Recovered(_) => "recovered",
            TransactionEvent::RecoveryRead { .. } => "recovery-read",
            TransactionEvent::HandedOver(_) => "handed-over",
            TransactionEvent::OrderStep(_) => "order-step",
            TransactionEvent::TillOpened(_) => "till-opened",
            TransactionEvent::PaidIn(_) => "paid-in",
            TransactionEvent::PaidOut(_) => "paid-out",
            TransactionEvent::CashLift(_) => "cash-lift",
            TransactionEvent::DrawerLeftOpen(_) => "drawer-left-open",
            TransactionEvent::TillCounted(_) => "till-counted",
            TransactionEvent::TillClosed(_) => "till-closed",
        }
    }

    /// The receipt number this record issues, if it issues one.
    pub fn receipt(&self) -> Option<u64> {
        match self {
            TransactionEvent::Sale(sale) => Some(sale.receipt),
            TransactionEvent::PostVoid(void) => Some(void.receipt),
            _ => None,
        }
    }

    /// The series of the receipt number this record issues; `None` if it issues none or one of the first series.
    pub fn series(&self) -> Option<&Series> {
        match self {
            TransactionEvent::Sale(sale) => sale.series.as_ref(),
            TransactionEvent::PostVoid(void) => void.series.as_ref(),
            _ => None,
        }
    }
}

/// A receipt's number as people read it: `AU-SYD-01-000042`, with its series from a till's second on: `AU-SYD-01-K7QD-000043`.
pub fn receipt_label(workstation: &WorkstationId, series: Option<&Series>, receipt: u64) -> String {
    match series {
        None => format!("{workstation}-{receipt:06}"),
        Some(series) => format!("{workstation}-{series}-{receipt:06}"),
    }
}
