//! Questions to the hub while somebody waits: asked beside selling, answered as news, and settled here whatever comes.

use crate::{Problem, Workstation};
use sync::{Answered, Failure, Question};
use uuid::Uuid;

/// What a question is about: it says who takes the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// Whether an order may be handed over.
    Order(Uuid),
    /// Which lines somebody else gathers; the question itself.
    Claim(Uuid),
    /// What came back of a receipt; the question itself.
    Receipt(Uuid),
    /// An order whose goods come back; the question itself.
    OrderReturn(Uuid),
    /// Which orders may come back; the question itself.
    OrdersFound(Uuid),
    /// Whether goods of an order are held; the order, and the question itself.
    ReturnClaim(Uuid, Uuid),
    /// What a gift voucher has, or whether it is held: by the question's own id.
    Voucher(Uuid),
    /// Whether a gift voucher whose time was over is held again: by the first question's id.
    Renewal(Uuid),
    /// Which gift vouchers are for a name; the question itself.
    Vouchers(Uuid),
    /// Whether a coupon is held: by the question's own id.
    Coupon(Uuid),
    /// What the customer of the sale bought; the question itself.
    Customer(Uuid),
    /// Nobody waits for the answer.
    Nothing,
}

impl Workstation {
    /// Asks the hub. Returns at once; whoever is named by what it is about gets the answer, also where nobody can be asked.
    pub(crate) fn ask_hub(&mut self, about: About, question: Question) -> Result<(), Problem> {
        let id = question.id;
        let asked = match self.exchanging.sync() {
            Some(sync) => sync.ask(question),
            None => Err(Failure::Unreachable("this till has no hub".to_owned())),
        };
        match asked {
            Ok(()) => {
                self.exchanging.asked.insert(id, about);
                Ok(())
            }
            Err(failure) => self.take_answer(&about, Err(failure)),
        }
    }

    /// The hub has answered a question, or can't be reached.
    pub(crate) fn hub_answered(&mut self, answered: Answered) -> Result<(), Problem> {
        match self.exchanging.asked.remove(&answered.question) {
            Some(about) => self.take_answer(&about, answered.answer),
            None => Ok(()),
        }
    }

    fn take_answer(&mut self, about: &About, answer: Result<Vec<u8>, Failure>) -> Result<(), Problem> {
        match about {
            About::Order(order) => self.order_answered(*order, answer),
            About::Claim(question) => {
                self.lines_claimed(*question, answer);
                Ok(())
            }
            About::Receipt(question) => {
                self.receipt_answered(*question, answer);
                Ok(())
            }
            About::OrderReturn(question) => self.order_return_answered(*question, answer),
            About::OrdersFound(question) => {
                self.orders_were_found(*question, answer);
                Ok(())
            }
            About::ReturnClaim(order, question) => self.claim_answered(*order, *question, &answer),
            About::Voucher(question) => self.voucher_answered(*question, &answer),
            About::Renewal(question) => self.renewal_answered(*question, answer),
            About::Vouchers(question) => {
                self.vouchers_answered(*question, answer);
                Ok(())
            }
            About::Coupon(question) => self.coupon_answered(*question, &answer),
            About::Customer(question) => {
                self.purchases_answered(*question, answer);
                Ok(())
            }
            About::Nothing => Ok(()),
        }
    }
}
