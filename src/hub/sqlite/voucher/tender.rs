//! Vouchers in tills' records: what a sale spent of them, and what an undone sale gives back.

use super::lease::{self, Taken};
use super::{add, budget, early, find, of_act};
use crate::sqlite::ingest::Noted;
use crate::sqlite::{Write, place};
use crate::{NewEntry, Refused};
use protocol::{Hash, VoucherHandle, VoucherKind};
use retail::{PostVoid, Sale, Transaction, VoucherPayment, VoucherSpent};
use rusqlite::{OptionalExtension, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Enters what a finished sale paid with a voucher, whatever became of its lease. A voucher nobody knows is noted, and settled once it is
/// issued: the sale stands.
pub(in crate::sqlite) fn spent(
    write: &Write<'_>,
    record: &Transaction,
    sale: &Sale,
    payment: &VoucherPayment<'_>,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let (till, voucher) = (record.workstation.0.as_str(), payment.voucher);
    let handle = Hash::from_hex(&voucher.handle).map(VoucherHandle);
    let handle = handle.ok_or_else(|| Refused::malformed("a voucher's handle is 64 digits"))?;
    let taken = Taken {
        handle,
        lease: voucher.lease,
        amount_minor: payment.amount.minor(),
        currency: sale.currency.code(),
        sale: sale.id,
        place: till,
        at: sale.at,
        grant: voucher.grant,
    };
    if let Some(grant) = voucher.grant {
        budget::draw(write, till, grant, &taken, noted)?;
    }
    check_kind(write, record, payment, handle, noted)?;
    match lease::settle(write, &taken) {
        Ok(0) => Ok(()),
        Ok(lost) => {
            noted.push(format!("{lost} (minor units) were spent beyond voucher ..{}", voucher.tail));
            Ok(())
        }
        Err(Refused::VoucherUnknown) => {
            early::enter(write, &taken)?;
            let detail = format!("voucher ..{} isn't known", voucher.tail);
            write.note("voucher-unknown", till, &voucher.lease.to_string(), &detail)?;
            noted.push(detail);
            Ok(())
        }
        Err(refused) => Err(refused),
    }
}

/// A voucher that was taxed when it was sold pays as such, for its goods in its country, and another one as money: a till that took it for
/// something else taxed its goods twice, not at all, or at another rate. Where money goes back onto it, it is the other way round. The sale
/// stands, and somebody puts the tax right.
pub(super) fn check_kind(
    write: &Write<'_>,
    record: &Transaction,
    payment: &VoucherPayment<'_>,
    handle: VoucherHandle,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let known = match find(write.connection, handle, write.now) {
        Err(Refused::VoucherUnknown) => return Ok(()),
        known => known?,
    };
    let spent = payment.voucher;
    let (exception, what) = match (known.kind, payment.is_prepaid, payment.amount.is_negative()) {
        (VoucherKind::MultiPurpose, false, _) => return Ok(()),
        (VoucherKind::SinglePurpose, true, _) => {
            let Some(purpose) = known.purpose else { return Ok(()) };
            let country = place::country(write.connection, &record.store.0)?;
            let category = spent.goods.as_ref().map_or("", |goods| goods.category.as_str());
            if category == purpose.category && country == purpose.country {
                return Ok(());
            }
            ("voucher-other-goods", "paid for other goods than it was taxed for, or in another country")
        }
        (VoucherKind::SinglePurpose, false, false) => {
            ("voucher-taxed-twice", "was taxed when it was sold, and what it paid for was taxed once more")
        }
        (VoucherKind::SinglePurpose, false, true) => {
            ("voucher-untaxed", "isn't taxed when it is spent, and the tax of what went back onto it was given back")
        }
        (VoucherKind::MultiPurpose, true, false) => {
            ("voucher-untaxed", "wasn't taxed when it was sold, and what it paid for wasn't taxed either")
        }
        (VoucherKind::MultiPurpose, true, true) => (
            "voucher-taxed-twice",
            "is taxed when it is spent, and the tax of what went back onto it wasn't given back",
        ),
    };
    let detail = format!("voucher ..{} {what}: put the tax of this sale right", spent.tail);
    write.note(exception, &record.workstation.0, &spent.lease.to_string(), &detail)?;
    noted.push(detail);
    Ok(())
}

/// Gives a voucher back what an undone sale took from it; what it had lost beyond that is lost no more.
pub(in crate::sqlite) fn give_back(
    write: &Write<'_>,
    void: &PostVoid,
    till: &str,
    voucher: &VoucherSpent,
    noted: &mut Noted,
) -> Result<(), Refused> {
    const TAKEN: &str = "SELECT voucher, -amount FROM voucher_entry WHERE act = :lease AND reason = 'captured'";
    const FOUND: &str = "DELETE FROM loss WHERE lease = :lease AND sale = :sale";
    let named = named_params! { ":lease": voucher.lease.to_string() };
    let read = |row: &rusqlite::Row<'_>| Ok((VoucherHandle(Hash(row.get(0)?)), row.get(1)?));
    let taken: Option<(VoucherHandle, i64)> =
        write.connection.prepare_cached(TAKEN)?.query_row(named, read).optional()?;
    let act = act_of(void.id, voucher.lease);
    match taken {
        Some((handle, amount_minor)) if of_act(write, act)?.is_none() => {
            add(write, handle, &NewEntry { amount_minor, reason: "refunded".to_owned(), act, place: till.to_owned() })?;
        }
        Some(_) => {}
        None if early::is_there(write, void.sale, voucher.lease)? => {}
        None => noted.push(format!("voucher ..{} had paid nothing", voucher.tail)),
    }
    let params = named_params! { ":lease": voucher.lease.to_string(), ":sale": void.sale.to_string() };
    write.connection.prepare_cached(FOUND)?.execute(params)?;
    early::undo(write, void.sale, voucher.lease)
}

/// The act of giving back: always the same for the same post-void and lease.
fn act_of(void: Uuid, lease: Uuid) -> Uuid {
    let hash = Sha256::new().chain_update(void).chain_update(lease).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
