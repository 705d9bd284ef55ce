//! Money that goes back onto the voucher that had paid: the refund's record says so.

use super::tender::check_kind;
use super::{add, find, of_act};
use crate::sqlite::Write;
use crate::sqlite::ingest::Noted;
use crate::{NewEntry, Refused};
use protocol::{Hash, VoucherHandle};
use retail::{Transaction, VoucherPayment};

/// Enters what a refund gave back to a voucher, once. A voucher nobody knows is noted, and what goes beyond what it was issued for, too:
/// the refund stands.
pub(in crate::sqlite) fn refunded(
    write: &Write<'_>,
    record: &Transaction,
    payment: &VoucherPayment<'_>,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let (till, voucher) = (record.workstation.0.as_str(), payment.voucher);
    let handle = Hash::from_hex(&voucher.handle).map(VoucherHandle);
    let handle = handle.ok_or_else(|| Refused::malformed("a voucher's handle is 64 digits"))?;
    let (act, amount_minor) = (voucher.lease, -payment.amount.minor());
    let known = match find(write.connection, handle, write.now) {
        Err(Refused::VoucherUnknown) => {
            let detail =
                format!("{amount_minor} (minor units) went back to voucher ..{}, which isn't known", voucher.tail);
            write.note("voucher-unknown", till, &act.to_string(), &detail)?;
            noted.push(detail);
            return Ok(());
        }
        known => known?,
    };
    if of_act(write, act)?.is_some() {
        return Ok(());
    }
    check_kind(write, record, payment, handle, noted)?;
    add(write, handle, &NewEntry { amount_minor, reason: "refunded".to_owned(), act, place: till.to_owned() })?;
    let beyond = known.balance_minor + amount_minor - known.issued_minor;
    if beyond > 0 {
        let detail = format!(
            "{beyond} {} (minor units) more went back to voucher ..{} than it was issued for",
            known.currency, voucher.tail
        );
        write.note("voucher-refund", till, &act.to_string(), &detail)?;
        noted.push(detail);
    }
    Ok(())
}
