//! The float, cash in and out without a sale, cash to the safe.

use crate::paying::ticket_json;
use crate::texts::clean;
use crate::{Problem, Reply, Workstation};
use database::{DrawerReason, NewPrint, PrintDocument, Record, Slip};
use documents::{CashSlip, TillHead};
use hardware::Ticket;
use retail::limits::{AMOUNT_MAX, NAME_CHARS_MAX};
use retail::{
    CashLift, CashMoved, Moment, Money, OperatorId, Pieces, Refusal, Right, TillOpened, TransactionEvent, worth,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The float as it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenTill {
    /// Banknotes and coins; what isn't named isn't there.
    pub pieces: Vec<Pieces>,
    /// Whose till, where operators have one each; that of whoever counts if missing.
    #[serde(default)]
    pub till: Option<OperatorId>,
}

/// Cash that comes or goes without a sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CashAct {
    /// How much, in minor units; above zero.
    pub amount: Money,
    /// What for.
    pub reason: String,
    /// What the accounts call it; empty if it has no name there.
    #[serde(default)]
    pub category: String,
}

/// Cash that goes to the safe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LiftCash {
    /// How much; what the pieces are worth if missing.
    #[serde(default)]
    pub amount: Option<Money>,
    /// Which banknotes and coins, if they were counted one by one.
    #[serde(default)]
    pub pieces: Vec<Pieces>,
    /// Number of the bag.
    #[serde(default)]
    pub bag: String,
    /// Whose till, where operators have one each; that of whoever lifts if missing.
    #[serde(default)]
    pub till: Option<OperatorId>,
}

impl Workstation {
    /// Counts the float. It may be counted after selling has begun: what came meanwhile isn't part of it.
    pub(crate) fn open_till(&mut self, asked: OpenTill) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::OpenTill)?;
        let till = self.named_till(asked.till, &operator)?;
        let counted = worth(&asked.pieces, &self.denominations())?;
        let period = self.database.till_period(till.as_ref()).map_err(Problem::from_database)?;
        if period.is_opened {
            return Err(Refusal::new("till-already-open").into());
        }
        let float = counted - period.sums.cash_moved();
        let pieces = counted_pieces(asked.pieces);
        let slip = CashSlip::Opened { pieces: &pieces, counted };
        let ticket = self.cash_slip(&slip, till.as_ref(), &operator.name);
        let opened = TillOpened { operator: operator.id, pieces, counted, float, carried: period.carried };
        self.record_cash(TransactionEvent::TillOpened(opened), till, ticket, Some(DrawerReason::Till))?;
        Ok(Reply::Done {})
    }

    pub(crate) fn paid_in(&mut self, asked: &CashAct) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::PaidIn(asked.amount))?;
        let moved = self.cash_moved(asked, operator.id)?;
        let ticket = self.cash_slip(&CashSlip::PaidIn(&moved), self.own_till().as_ref(), &operator.name);
        let till = self.own_till();
        self.record_cash(TransactionEvent::PaidIn(moved), till, ticket, Some(DrawerReason::Till))?;
        Ok(Reply::Done {})
    }

    pub(crate) fn paid_out(&mut self, asked: &CashAct) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::PaidOut(asked.amount))?;
        let moved = self.cash_moved(asked, operator.id)?;
        let ticket = self.cash_slip(&CashSlip::PaidOut(&moved), self.own_till().as_ref(), &operator.name);
        let till = self.own_till();
        self.record_cash(TransactionEvent::PaidOut(moved), till, ticket, Some(DrawerReason::Till))?;
        Ok(Reply::Done {})
    }

    fn cash_moved(&self, asked: &CashAct, operator: OperatorId) -> Result<CashMoved, Problem> {
        check_amount(asked.amount)?;
        let category = short(&asked.category)?;
        Ok(CashMoved { operator, amount: asked.amount, reason: self.reason(&asked.reason)?, category })
    }

    pub(crate) fn lift_cash(&mut self, asked: LiftCash) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::CashLift)?;
        let till = self.named_till(asked.till, &operator)?;
        let pieces = counted_pieces(asked.pieces);
        let counted = worth(&pieces, &self.denominations())?;
        let amount = asked.amount.unwrap_or(counted);
        check_amount(amount)?;
        if !pieces.is_empty() && amount != counted {
            return Err(Refusal::new("lift-not-its-pieces").money("counted", counted).into());
        }
        let lift = CashLift { operator: operator.id, amount, pieces, bag: short(&asked.bag)? };
        let ticket = self.cash_slip(&CashSlip::Lift(&lift), till.as_ref(), &operator.name);
        self.record_cash(TransactionEvent::CashLift(lift), till, ticket, Some(DrawerReason::Till))?;
        Ok(Reply::Done {})
    }

    /// A slip of the till in the store's language.
    pub(super) fn cash_slip(&self, slip: &CashSlip<'_>, till: Option<&OperatorId>, operator_name: &str) -> Ticket {
        let till_name = till.map(|till| self.operator_name(till));
        let head = self.till_head(till_name.as_deref(), operator_name, self.clock.now());
        documents::cash_slip(&head, slip, &self.paper)
    }

    pub(super) fn till_head<'a>(
        &'a self,
        till_name: Option<&'a str>,
        operator_name: &'a str,
        at: Moment,
    ) -> TillHead<'a> {
        let (store, workstation, country) = (&self.store, &self.workstation, &self.country);
        TillHead { store, workstation, operator_name, till_name, country, at }
    }

    /// Records an act of a till with its paper in one write; only then the drawer opens.
    pub(super) fn record_cash(
        &mut self,
        event: TransactionEvent,
        till: Option<OperatorId>,
        ticket: Ticket,
        drawer: Option<DrawerReason>,
    ) -> Result<(), Problem> {
        let mut transaction = self.next_transaction(event);
        transaction.till = till;
        let sealed = self.seal(transaction);
        let document = PrintDocument::Slip(Slip::Till);
        let print = Some(NewPrint { document, ticket_json: ticket_json(&ticket) });
        let draft = self.database.draft(sealed.clone());
        let recorded = self.store(Record { draft, stock: Vec::new(), print, drawer, closes_basket: false })?;
        self.advance(sealed.record(), None);
        if drawer.is_some() {
            self.kick_drawer();
        }
        self.queued(recorded.print_job, document);
        Ok(())
    }
}

/// Without those of which there are none.
pub(super) fn counted_pieces(mut pieces: Vec<Pieces>) -> Vec<Pieces> {
    pieces.retain(|one| one.count > 0);
    pieces
}

fn check_amount(amount: Money) -> Result<(), Refusal> {
    match amount.minor() {
        ..=0 => Err(Refusal::new("amount-not-positive")),
        1..=AMOUNT_MAX => Ok(()),
        _ => Err(Refusal::new("amount-too-large").money("max", Money::from_minor(AMOUNT_MAX))),
    }
}

fn short(text: &str) -> Result<String, Refusal> {
    let text = clean(text);
    match text.chars().count() {
        ..=NAME_CHARS_MAX => Ok(text),
        _ => Err(Refusal::new("note-too-long").number("max", NAME_CHARS_MAX as i64)),
    }
}
