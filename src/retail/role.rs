//! Roles: what somebody does in the shop, and which rights that brings, each up to its limit. They are data: built in are those of
//! `assets/roles.toml`, and a shop may bring its own.

mod file;
#[cfg(test)]
mod tests;

use crate::{Currency, Extent, Fact, Money, Operator, Rate, Refusal, Right};
pub use file::RolesError;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// The name a role is known by: `cashier`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
#[schemars(with = "String")]
pub struct RoleId(Cow<'static, str>);

impl RoleId {
    /// Sells.
    pub const CASHIER: RoleId = RoleId(Cow::Borrowed("cashier"));
    /// Sells, and helps cashiers with what is above their limits.
    pub const SUPERVISOR: RoleId = RoleId(Cow::Borrowed("supervisor"));
    /// May do everything.
    pub const MANAGER: RoleId = RoleId(Cow::Borrowed("manager"));
    /// Counts and receives goods; doesn't sell.
    pub const STOCK: RoleId = RoleId(Cow::Borrowed("stock"));
    /// Hands over what was ordered elsewhere; doesn't sell.
    pub const HANDOVER: RoleId = RoleId(Cow::Borrowed("handover"));
    /// Learns, with other data.
    pub const TRAINING: RoleId = RoleId(Cow::Borrowed("training"));
    /// Looks after devices and settings.
    pub const TECHNICIAN: RoleId = RoleId(Cow::Borrowed("technician"));

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for RoleId {
    fn from(id: String) -> RoleId {
        RoleId(Cow::Owned(id))
    }
}

impl From<&str> for RoleId {
    fn from(id: &str) -> RoleId {
        RoleId(Cow::Owned(id.to_owned()))
    }
}

impl fmt::Display for RoleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// How far a right goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// As far as one likes.
    None,
    /// Up to this share of a price.
    Share(Rate),
    /// Up to so many times what a small basket costs.
    Times(u32),
    /// Up to this amount in each of these currencies; nothing in others.
    Amounts(BTreeMap<Currency, Money>),
}

/// What somebody does in the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The name it is known by.
    pub id: RoleId,
    /// What people call it, if a shop brought it; the built-in ones are named by the language.
    pub name: Option<String>,
    /// Whether it has every right without a limit.
    pub has_all: bool,
    /// Its rights by their keys.
    pub rights: BTreeMap<String, Limit>,
}

/// The roles of a shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roles {
    measure: BTreeMap<Currency, Money>,
    roles: Vec<Role>,
    own: String,
}

const BUILT_IN: &str = include_str!("../../assets/roles.toml");

impl Roles {
    /// The roles that come with the program.
    pub fn built_in() -> Roles {
        let (measure, roles) = file::read(BUILT_IN).expect("the built-in roles are read by a test");
        Roles { measure, roles, own: String::new() }
    }

    /// The same with those of a shop's own file, which take the place of built-in ones of the same id.
    ///
    /// # Errors
    /// When the file isn't TOML, or names a right, limit or currency that can't be: the line, the key and what to write there.
    pub fn with_own(text: &str) -> Result<Roles, RolesError> {
        let mut roles = Roles::built_in();
        let (measure, own) = file::read(text)?;
        roles.measure.extend(measure);
        for role in own {
            match roles.roles.iter_mut().find(|known| known.id == role.id) {
                Some(known) => *known = role,
                None => roles.roles.push(role),
            }
        }
        text.clone_into(&mut roles.own);
        Ok(roles)
    }

    /// The same with those of a chain, each with its rights as a roles file has them; `all` gives a role every right. They stand for the
    /// shop's own file.
    ///
    /// # Errors
    /// As of a shop's own file.
    pub fn of_chain(roles: &[(String, serde_json::Value)]) -> Result<Roles, RolesError> {
        Roles::with_own(&file::written(roles))
    }

    /// The shop's own file; empty if it has none.
    pub fn own_text(&self) -> &str {
        &self.own
    }

    /// The role with this id.
    pub fn get(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// All of them: the built-in ones in their order, then the shop's own.
    pub fn iter(&self) -> impl Iterator<Item = &Role> {
        self.roles.iter()
    }

    /// How far a role may go with a right; `None` if it doesn't have it.
    pub fn limit(&self, role: &RoleId, right: Right) -> Option<&Limit> {
        let role = self.get(role)?;
        if role.has_all { Some(&Limit::None) } else { role.rights.get(right.key()) }
    }

    /// Whether a role allows this, as far as it is asked for.
    pub fn allow(&self, role: &RoleId, right: Right, currency: Currency) -> bool {
        let Some(limit) = self.limit(role, right) else { return false };
        match (right.extent(), limit) {
            (_, Limit::None) | (Extent::Whole, _) => true,
            (Extent::Share(share), Limit::Share(most)) => share <= *most,
            (Extent::Amount(amount), limit) => self.amount(limit, currency).is_some_and(|most| amount <= most),
            (Extent::Share(_), _) => false,
        }
    }

    /// A limit as an amount; `None` if it isn't one in this currency.
    fn amount(&self, limit: &Limit, currency: Currency) -> Option<Money> {
        match limit {
            Limit::Amounts(amounts) => amounts.get(&currency).copied(),
            Limit::Times(times) => {
                let minor = self.measure.get(&currency)?.minor().checked_mul(i64::from(*times))?;
                Some(Money::from_minor(minor))
            }
            Limit::None | Limit::Share(_) => None,
        }
    }

    /// The roles that allow this, as far as it is asked for.
    pub fn who_may(&self, right: Right, currency: Currency) -> Vec<RoleId> {
        let may = |role: &&Role| self.allow(&role.id, right, currency);
        self.roles.iter().filter(may).map(|role| role.id.clone()).collect()
    }

    /// Refuses what the operator's role doesn't allow. The refusal knows how far the operator may go, and which roles may go further.
    ///
    /// # Errors
    /// The refusal; it can be approved if somebody else could allow it.
    pub fn check(&self, operator: &Operator, right: Right, currency: Currency) -> Result<(), Refusal> {
        if self.allow(&operator.role, right, currency) {
            return Ok(());
        }
        let most = self.limit(&operator.role, right);
        let refusal = match (right, most) {
            (Right::Sell, _) => Refusal::new("role-cannot-sell").text("name", operator.name.clone()),
            (Right::Discount(_) | Right::PriceOverride(_), Some(Limit::Share(most))) => {
                Refusal::new("discount-needs-manager").with("max", Fact::Text(most.to_string()))
            }
            (_, Some(limit)) => match self.amount(limit, currency) {
                Some(most) => Refusal::new("amount-needs-manager").money("max", most),
                None => Refusal::new("act-needs-manager"),
            },
            (Right::PostVoid, None) => Refusal::new("post-void-needs-manager"),
            (Right::ReadRecovery, None) => Refusal::new("recovery-needs-manager"),
            (_, None) => Refusal::new("act-needs-manager"),
        };
        let who = if right.is_approvable() { self.who_may(right, currency) } else { Vec::new() };
        Err(refusal.approvable_by(who))
    }
}
