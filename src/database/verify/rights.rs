//! Checks that nobody went beyond their role alone: by the roles the journal says were in force, each act that needs a right has been
//! done by somebody who had it, or stands directly behind the approval of somebody who had.
//!
//! What the journal doesn't prove isn't claimed: an operator whose sign-in isn't in it, limits in money before the currency is known, and
//! returns, which may be confirmed by one person and paid out by another.

use super::Walk;
use retail::{
    Act, Approved, Currency, Deed, Extent, Money, Operator, OperatorId, OrderDeed, PriceOverridden, Rate, Ratio, Right,
    RoleId, Roles, TransactionEvent,
};
use std::collections::BTreeMap;

/// What is known of rights at one place of the journal.
pub(super) struct Rights {
    roles: Roles,
    role_of: BTreeMap<OperatorId, RoleId>,
    /// The approvals that stand directly before this record.
    approved: Vec<Approved>,
}

impl Default for Rights {
    fn default() -> Rights {
        Rights { roles: Roles::built_in(), role_of: BTreeMap::new(), approved: Vec::new() }
    }
}

/// The right an approval was about, as far as it went.
fn right_of(approved: &Approved) -> Option<Right> {
    let (share, amount) = (approved.share.unwrap_or(Rate::ZERO), approved.amount.unwrap_or(Money::ZERO));
    Some(match Right::of_key(&approved.right)? {
        Right::Discount(_) => Right::Discount(share),
        Right::PriceOverride(_) => Right::PriceOverride(share),
        Right::Return(_) => Right::Return(amount),
        Right::ReturnWithoutReceipt(_) => Right::ReturnWithoutReceipt(amount),
        Right::RefundInCash(_) => Right::RefundInCash(amount),
        Right::PaidIn(_) => Right::PaidIn(amount),
        Right::PaidOut(_) => Right::PaidOut(amount),
        whole => whole,
    })
}

/// Who did something, and the right it takes; `None` if it takes none that a record proves.
fn needed(event: &TransactionEvent) -> Option<(&OperatorId, Right)> {
    match event {
        TransactionEvent::PostVoid(void) => Some((&void.operator, Right::PostVoid)),
        TransactionEvent::NoSale { operator, .. } => Some((operator, Right::NoSale)),
        TransactionEvent::Act(act) => match act.as_ref() {
            Act { did: Deed::Discount, operator: Some(operator), share: Some(share), .. } => {
                Some((operator, Right::Discount(*share)))
            }
            _ => None,
        },
        TransactionEvent::PriceOverridden(done) => Some((&done.operator, Right::PriceOverride(own_share(done)))),
        TransactionEvent::PaymentDecided(decided) if !decided.is_by_terminal => {
            Some((&decided.operator, Right::DecidePayment))
        }
        TransactionEvent::TrainingBegun { operator } => Some((operator, Right::Train)),
        TransactionEvent::HandedOver(handed) => Some((&handed.operator, Right::HandOver)),
        TransactionEvent::OrderStep(step) => match step.deed {
            OrderDeed::TakenBack { .. } => Some((&step.operator, Right::HandOver)),
            _ => Some((&step.operator, Right::PickOrders)),
        },
        TransactionEvent::TillOpened(opened) => Some((&opened.operator, Right::OpenTill)),
        TransactionEvent::PaidIn(cash) => Some((&cash.operator, Right::PaidIn(cash.amount))),
        TransactionEvent::PaidOut(cash) => Some((&cash.operator, Right::PaidOut(cash.amount))),
        TransactionEvent::CashLift(lift) => Some((&lift.operator, Right::CashLift)),
        TransactionEvent::TillCounted(count) => Some((&count.operator, Right::CountTill)),
        TransactionEvent::TillClosed(closed) => Some((&closed.operator, Right::CloseTill)),
        _ => None,
    }
}

/// What a price set by hand takes off its line alone, rounded as where it was allowed: its discounts, which count together with it, are
/// other records.
fn own_share(done: &PriceOverridden) -> Rate {
    let ((before, decimals), (now, now_decimals)) = (done.instead_of.original.parts(), done.unit_price.parts());
    let scaled = |value: i64, decimals: u8| i128::from(value) * 10_i128.pow(u32::from(decimals));
    let (before, now) = (scaled(before, now_decimals), scaled(now, decimals));
    let off = Ratio::new(before - now, before).filter(|off| *off > Ratio::ZERO);
    off.map_or(Rate::ZERO, Ratio::percent)
}

/// Whether an approval is for that right, and goes as far.
fn covers(approved: &Approved, needed: Right) -> bool {
    let Some(allowed) = right_of(approved).filter(|allowed| allowed.key() == needed.key()) else { return false };
    match (allowed.extent(), needed.extent()) {
        (Extent::Share(allowed), Extent::Share(needed)) => allowed >= needed,
        (allowed, needed) => allowed == needed,
    }
}

/// Looks at the next record. `currency` is the journal's, once a sale has told it.
pub(super) fn check(walk: &mut Walk<'_>, event: &TransactionEvent) {
    let rights = &mut walk.rights;
    // Limits in money aren't looked at before the currency is known; those in percent and whole rights need none.
    let currency = walk.currency;
    match event {
        TransactionEvent::SignedIn { operator: Operator { id, role, .. } } => {
            rights.role_of.insert(id.clone(), role.clone());
        }
        TransactionEvent::Act(act) if act.did == Deed::RolesChanged => {
            let own = act.text.as_deref().unwrap_or_default();
            match Roles::with_own(own) {
                Ok(roles) => rights.roles = roles,
                Err(error) => walk.add("roles-unreadable", error.to_string()),
            }
            return;
        }
        TransactionEvent::Approved(approved) => {
            let is_own = approved.operator == approved.approver;
            let is_allowed = match (right_of(approved), currency) {
                (None, _) => false,
                (Some(_), None) if approved.amount.is_some() => true,
                (Some(right), currency) => rights.roles.allow(&approved.role, right, currency.unwrap_or(Currency::EUR)),
            };
            rights.approved.push((**approved).clone());
            if is_own {
                walk.add("approved-by-oneself", "whoever did it approved it");
            }
            if !is_allowed {
                walk.add("approval-without-right", "the approver's role didn't allow it");
            }
            return;
        }
        _ => {}
    }
    let is_beyond = needed(event).is_some_and(|(operator, right)| {
        let Some(role) = rights.role_of.get(operator) else { return false };
        if currency.is_none() && matches!(right.extent(), Extent::Amount(_)) {
            return false;
        }
        if rights.roles.allow(role, right, currency.unwrap_or(Currency::EUR)) {
            return false;
        }
        let is_it = |approved: &Approved| approved.operator == *operator && covers(approved, right);
        // An approval is for one act.
        let used = rights.approved.iter().position(is_it).map(|at| rights.approved.remove(at));
        used.is_none()
    });
    if !matches!(event, TransactionEvent::Act(_)) {
        rights.approved.clear();
    }
    if is_beyond {
        walk.add("right-missing", "whoever did it hadn't the right, and nobody approved it");
    }
}
