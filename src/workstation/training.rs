//! Practising: the same till on other data, with simulated devices. The journal of the shop says who went to practise and when they came
//! back; what is practised stands only in a journal of its own, and every paper says so.

use crate::{Problem, Reply, Workstation};
use hardware::Ticket;
use retail::{Operator, OperatorId, Refusal, Right, RoleId, TransactionEvent};

impl Workstation {
    /// Notes who goes to practise and signs them out. An open basket stays for whoever signs in next.
    pub(crate) fn begin_training(&mut self) -> Result<Reply, Problem> {
        if self.options.is_training {
            return Err(Refusal::new("training-already").into());
        }
        let operator = self.allowed(Right::Train)?;
        self.record(TransactionEvent::TrainingBegun { operator: operator.id })?;
        self.sign_out()
    }

    /// Ends practising here; the till of the shop notes it when it opens again.
    pub(crate) fn end_training(&mut self) -> Result<Reply, Problem> {
        if !self.options.is_training {
            return Err(Refusal::new("training-not-begun").into());
        }
        self.sign_out()
    }

    /// Notes that somebody has come back from practising.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn training_has_ended(&mut self, operator: &OperatorId) -> Result<(), Problem> {
        self.record(TransactionEvent::TrainingEnded { operator: operator.clone() })
    }

    /// Lets somebody practise: they are signed in and may do everything, for nothing here is real.
    ///
    /// # Errors
    /// When this is the till of the shop, or the disk refuses.
    pub fn sign_in_to_train(&mut self, id: &OperatorId, name: &str) -> Result<(), Problem> {
        if !self.options.is_training {
            return Err(Refusal::new("training-not-begun").into());
        }
        let pin = practice_pin(self.chance.secret());
        let operator = Operator { id: id.clone(), name: name.to_owned(), role: RoleId::MANAGER };
        self.enrol(&operator, &pin)?;
        self.handle(crate::Action::SignIn { operator: id.clone(), pin }).map(drop)
    }

    /// What goes to the printer: in practice every paper says what it isn't.
    pub(crate) fn as_printed(&self, ticket: Ticket) -> Ticket {
        if self.options.is_training { documents::as_practice(ticket, &self.paper) } else { ticket }
    }
}

/// A PIN nobody knows: eight digits by chance.
fn practice_pin(chance: [u8; 32]) -> String {
    chance[..8].iter().map(|byte| char::from(b'0' + byte % 10)).collect()
}
