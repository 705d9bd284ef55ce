//! Vouchers in tills' records: what a sale spent of them, and what an undone sale gives back.

use super::lease::{self, Taken};
use super::{add, budget, early, of_act};
use crate::sqlite::Write;
use crate::sqlite::ingest::Noted;
use crate::{NewEntry, Refused};
use protocol::{Hash, VoucherHandle};
use retail::{PostVoid, Sale, Tender};
use rusqlite::{OptionalExtension, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Enters what a finished sale paid with a voucher, whatever became of its lease. A voucher nobody knows is noted, and settled once it is
/// issued: the sale stands.
pub(in crate::sqlite) fn spent(
    write: &Write<'_>,
    till: &str,
    sale: &Sale,
    tender: &Tender,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let Some(voucher) = &tender.voucher else { return Ok(()) };
    let handle = Hash::from_hex(&voucher.handle).map(VoucherHandle);
    let handle = handle.ok_or_else(|| Refused::malformed("a voucher's handle is 64 digits"))?;
    let taken = Taken {
        handle,
        lease: voucher.lease,
        amount_minor: tender.amount.minor(),
        currency: sale.currency.code(),
        sale: sale.id,
        place: till,
        at: sale.at,
        grant: voucher.grant,
    };
    if let Some(grant) = voucher.grant {
        budget::draw(write, till, grant, &taken, noted)?;
    }
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

/// Gives a voucher back what an undone sale took from it; what it had lost beyond that is lost no more.
pub(in crate::sqlite) fn give_back(
    write: &Write<'_>,
    void: &PostVoid,
    till: &str,
    tender: &Tender,
    noted: &mut Noted,
) -> Result<(), Refused> {
    const TAKEN: &str = "SELECT voucher, -amount FROM voucher_entry WHERE act = :lease AND reason = 'captured'";
    const FOUND: &str = "DELETE FROM loss WHERE lease = :lease AND sale = :sale";
    let Some(voucher) = &tender.voucher else { return Ok(()) };
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
