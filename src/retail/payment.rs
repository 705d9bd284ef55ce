//! A card payment under a reference of our own, or money that goes back to a card: written down before anything is asked, and never
//! asked twice.
//!
//! ```text
//!     Asked --approved--> Approved (a tender of the basket)
//!       |----declined---> Declined
//!       \----nobody knows, or the till stopped meanwhile--> Unknown --looked up, or decided by a named person--> Approved | Declined
//! ```

use crate::{Moment, Money, OperatorId, Refusal};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How far a card payment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// The terminal was asked; there is no answer yet.
    Asked,
    /// Nobody knows whether the card was charged.
    Unknown,
    /// The card was charged, or got its money back.
    Approved,
    /// It wasn't.
    Declined,
}

impl PaymentState {
    /// Every state.
    pub const ALL: [PaymentState; 4] =
        [PaymentState::Asked, PaymentState::Unknown, PaymentState::Approved, PaymentState::Declined];

    /// Its name as stored.
    pub const fn name(self) -> &'static str {
        match self {
            PaymentState::Asked => "asked",
            PaymentState::Unknown => "unknown",
            PaymentState::Approved => "approved",
            PaymentState::Declined => "declined",
        }
    }

    /// Whether it is still open: its basket can't be paid otherwise, given up or changed.
    pub const fn is_open(self) -> bool {
        matches!(self, PaymentState::Asked | PaymentState::Unknown)
    }
}

/// What a person or the terminal says about a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentOutcome {
    /// The card was charged.
    Approved,
    /// The card wasn't charged.
    Declined,
    /// Nobody knows.
    Unknown,
}

/// One attempt to be paid by card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PaymentAttempt {
    /// Our own reference, given before the terminal is asked.
    pub id: Uuid,
    /// The basket it pays for.
    pub basket: Uuid,
    /// How much, in minor units of the store's currency; below zero when it goes back to the card.
    pub amount: Money,
    /// Who took the card.
    pub operator: OperatorId,
    /// When the terminal was asked.
    pub at: Moment,
    /// How far it is.
    pub state: PaymentState,
    /// What the terminal calls it, if it said: the number on its slip.
    pub terminal_reference: Option<String>,
}

/// What somebody decided about a payment whose outcome nobody knew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PaymentDecision {
    /// The payment.
    pub payment: Uuid,
    /// Its basket.
    pub basket: Uuid,
    /// How much; below zero when it goes back to the card.
    pub amount: Money,
    /// Who decided.
    pub operator: OperatorId,
    /// Whether the card was charged, as they found.
    pub is_approved: bool,
    /// What they went by: the terminal's journal, its slip, a call to the bank. Empty if the terminal decided.
    pub reason: String,
    /// Whether the card terminal itself said so when it was asked again: nobody decided, and `operator` was only there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_by_terminal: bool,
}

impl PaymentAttempt {
    /// Whether money goes back to the card.
    pub const fn is_refund(&self) -> bool {
        self.amount.minor() < 0
    }

    /// The attempt after what was said of it. Said twice it stays as it is.
    ///
    /// # Errors
    /// When something else was said before: a payment that was approved is never declined, nor the other way round.
    pub fn after(&self, outcome: PaymentOutcome) -> Result<PaymentAttempt, Refusal> {
        let state = match (self.state, outcome) {
            (PaymentState::Asked, PaymentOutcome::Unknown) => PaymentState::Unknown,
            (PaymentState::Asked | PaymentState::Unknown | PaymentState::Approved, PaymentOutcome::Approved) => {
                PaymentState::Approved
            }
            (PaymentState::Asked | PaymentState::Unknown | PaymentState::Declined, PaymentOutcome::Declined) => {
                PaymentState::Declined
            }
            (PaymentState::Unknown, PaymentOutcome::Unknown) => PaymentState::Unknown,
            (PaymentState::Approved, PaymentOutcome::Declined | PaymentOutcome::Unknown)
            | (PaymentState::Declined, PaymentOutcome::Approved | PaymentOutcome::Unknown) => {
                return Err(Refusal::new("payment-settled"));
            }
        };
        Ok(PaymentAttempt { state, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PaymentOutcome::{Approved, Declined, Unknown};

    #[track_caller]
    fn check(said: &[PaymentOutcome], expected: Option<PaymentState>) {
        let asked = PaymentAttempt {
            id: Uuid::from_u128(1),
            basket: Uuid::from_u128(2),
            amount: Money::from_minor(1_000),
            operator: OperatorId("101".to_owned()),
            at: "2026-11-22T10:00:00+11:00".parse().expect("a moment"),
            state: PaymentState::Asked,
            terminal_reference: None,
        };
        let end = said.iter().try_fold(asked, |attempt, outcome| attempt.after(*outcome));
        assert_eq!(end.map(|attempt| attempt.state).ok(), expected, "{said:?}");
    }

    #[test]
    fn an_outcome_once_known_never_becomes_another() {
        check(&[Approved], Some(PaymentState::Approved));
        check(&[Approved, Approved], Some(PaymentState::Approved));
        check(&[Unknown, Approved], Some(PaymentState::Approved));
        check(&[Unknown, Unknown, Declined, Declined], Some(PaymentState::Declined));
        for said in [[Approved, Declined], [Declined, Approved], [Approved, Unknown], [Declined, Unknown]] {
            check(&said, None);
        }
    }
}
