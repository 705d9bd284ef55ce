//! A refusal: the trade says no, which rule it was, and the facts a colleague would name. The words are Fluent's.

use crate::{Date, Money, Quantity, RoleId};

/// One fact in a refusal, formatted by the language that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A name, code or other text.
    Text(String),
    /// A count or limit.
    Number(i64),
    /// An amount in the store's currency.
    Money(Money),
    /// A quantity with its unit.
    Quantity(Quantity),
    /// A calendar day.
    Date(Date),
}

/// Why something can't be done. `code` is stable and kebab-case: the text is `refusals-<code>` in `refusals.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The rule that refused.
    pub code: &'static str,
    /// What the text names, by argument name.
    pub facts: Vec<(&'static str, Fact)>,
    /// Roles in which somebody else could allow this one act; empty if nobody can.
    pub may_approve: Vec<RoleId>,
}

impl Refusal {
    /// A refusal that needs no facts.
    pub fn new(code: &'static str) -> Refusal {
        Refusal { code, facts: Vec::new(), may_approve: Vec::new() }
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: Fact) -> Refusal {
        self.facts.push((name, fact));
        self
    }

    /// The same, with the roles in which somebody else could allow this one act.
    #[must_use]
    pub fn approvable_by(self, may_approve: Vec<RoleId>) -> Refusal {
        Refusal { may_approve, ..self }
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Refusal {
        self.with(name, Fact::Text(text.into()))
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: i64) -> Refusal {
        self.with(name, Fact::Number(number))
    }

    /// Adds an amount.
    #[must_use]
    pub fn money(self, name: &'static str, amount: Money) -> Refusal {
        self.with(name, Fact::Money(amount))
    }
}
