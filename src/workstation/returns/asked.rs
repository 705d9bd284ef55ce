//! What the hub says of a receipt that goods come back of: whatever came back of it at any till or online counts, and what nobody
//! knows is said.

use crate::asking::About;
use crate::{Event, Problem, Workstation};
use retail::{LineItem, Moment, Quantity, Refusal, Sku};
use schemars::JsonSchema;
use serde::Serialize;
use sync::{Failure, Question, ReceiptKnown, SoldLine};

/// What is known at the hub of a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReceiptStanding {
    /// The hub is being asked.
    Asking,
    /// What came back anywhere counts.
    Known,
    /// The hub can't be reached: what came back elsewhere isn't known, and the shop's rules hold.
    Unasked,
    /// The hub hasn't this receipt: it is too new, or none of this chain.
    Unknown,
}

/// What is known at the hub of the receipt that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReceiptAskedView {
    /// Whether it is known.
    pub standing: ReceiptStanding,
    /// When the hub last heard of every till: what came back since isn't counted.
    pub complete_until: Option<Moment>,
}

/// The same with what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReceiptAsked {
    standing: ReceiptStanding,
    complete_until: Option<Moment>,
    lines: Vec<SoldLine>,
}

impl ReceiptAsked {
    const fn new(standing: ReceiptStanding) -> ReceiptAsked {
        ReceiptAsked { standing, complete_until: None, lines: Vec::new() }
    }

    fn of(answer: Result<ReceiptKnown, Failure>) -> ReceiptAsked {
        match answer {
            Ok(ReceiptKnown { lines, complete_until }) => {
                ReceiptAsked { standing: ReceiptStanding::Known, complete_until, lines }
            }
            Err(Failure::Problem { .. }) => ReceiptAsked::new(ReceiptStanding::Unknown),
            Err(_) => ReceiptAsked::new(ReceiptStanding::Unasked),
        }
    }

    pub(crate) fn view(&self, offset_minutes: i16) -> ReceiptAskedView {
        let complete_until = self.complete_until.map(|at| Moment { offset_minutes, ..at });
        ReceiptAskedView { standing: self.standing, complete_until }
    }

    /// Refuses to go on before the hub has answered: it does so within seconds, or can't be reached.
    pub(crate) fn check(asked: Option<&ReceiptAsked>) -> Result<(), Problem> {
        match asked {
            Some(asked) if asked.standing == ReceiptStanding::Asking => Err(Refusal::new("return-being-asked").into()),
            _ => Ok(()),
        }
    }

    /// How much of a line came back at other tills or online, beside what this till knows of.
    pub(crate) fn elsewhere(&self, line: &LineItem, came_back_here: i64) -> i64 {
        let its = self.lines.iter().find(|known| known.line == line.id);
        let unit = line.item.unit;
        its.map_or(0, |known| (amount(known.returned, Quantity::new(0, unit)) - came_back_here).max(0))
    }

    /// Whether nobody has collected some of a line yet.
    pub(crate) fn waits(&self, line: u32) -> bool {
        self.lines.iter().any(|known| known.line == line && known.waiting > 0)
    }

    /// Refuses to take back more of an article than the receipt from elsewhere sold, less what came back of it.
    pub(crate) fn check_article(&self, sku: &Sku, quantity: Quantity) -> Result<(), Problem> {
        if self.standing != ReceiptStanding::Known {
            return Ok(());
        }
        let its: Vec<&SoldLine> =
            self.lines.iter().filter(|known| known.sku.as_deref() == Some(sku.0.as_str())).collect();
        let sum = |of: fn(&SoldLine) -> i64| amount(its.iter().map(|known| of(known)).sum(), quantity);
        let (sold, returned) = (sum(|known| known.sold), sum(|known| known.returned));
        if sold == 0 {
            return Err(Refusal::new("return-not-sold-there").into());
        }
        if quantity.amount() > sold - returned {
            let left = Quantity::new((sold - returned).max(0), quantity.unit());
            return Err(came_back_elsewhere(left));
        }
        Ok(())
    }
}

/// Less is left than somebody wants to bring back.
pub(crate) fn came_back_elsewhere(left: Quantity) -> Problem {
    Refusal::new("return-came-back-elsewhere").with("left", retail::Fact::Quantity(left)).into()
}

/// Thousandths in the steps of a unit.
fn amount(thousandths: i64, like: Quantity) -> i64 {
    thousandths / 10_i64.pow(3_u32.saturating_sub(u32::from(like.unit().decimals())))
}

impl Workstation {
    /// Asks the hub about the receipt that is open. Without a hub there is nobody to ask.
    pub(crate) fn ask_about_receipt(&mut self, question: Question) -> Result<Option<ReceiptAsked>, Problem> {
        if self.exchanging.sync().is_none() {
            return Ok(None);
        }
        let about = About::Receipt(question.id);
        self.ask_hub(about, question)?;
        Ok(Some(ReceiptAsked::new(ReceiptStanding::Asking)))
    }

    /// The same about one of this till's own.
    pub(crate) fn ask_about_open_receipt(&mut self, question: Question) -> Result<(), Problem> {
        let asked = self.ask_about_receipt(question)?;
        if let Some(open) = self.returning.as_mut().filter(|open| open.hub.is_none()) {
            open.hub = asked;
        }
        Ok(())
    }

    pub(crate) fn receipt_answered(&mut self, question: uuid::Uuid, answer: Result<Vec<u8>, Failure>) {
        let asked = ReceiptAsked::of(answer.and_then(|bytes| ReceiptKnown::read(&bytes)));
        let standing = asked.standing;
        let waiting = match (&mut self.returning, &mut self.returning_article) {
            (Some(open), _) if open.question == Some(question) => &mut open.hub,
            (_, Some(open)) if open.question == Some(question) => &mut open.hub,
            // It was closed before the answer came.
            _ => return,
        };
        *waiting = Some(asked);
        self.events.push(Event::ReceiptAnswered { standing });
    }
}
