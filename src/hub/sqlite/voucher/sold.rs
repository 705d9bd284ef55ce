//! Vouchers that tills sell: the sale's record issues them, its post-void stops them.

use super::{add, find, issue, of_act, set_state};
use crate::sqlite::ingest::Noted;
use crate::sqlite::{Write, place};
use crate::{NewEntry, NewVoucher, Refused};
use protocol::{Hash, VoucherHandle, VoucherKind, VoucherPurpose, VoucherState};
use retail::{PostVoid, Sale, Transaction, VoucherSold};
use sha2::{Digest, Sha256};
use uuid::Uuid;

fn handle_of(voucher: &VoucherSold) -> Result<VoucherHandle, Refused> {
    let handle = Hash::from_hex(&voucher.handle).map(VoucherHandle);
    handle.ok_or_else(|| Refused::malformed("a voucher's handle is 64 digits"))
}

/// Issues what a finished sale sold, ready to be spent. A code that is another voucher's is noted: the sale stands.
pub(in crate::sqlite) fn issued(
    write: &Write<'_>,
    record: &Transaction,
    sale: &Sale,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let country = place::country(write.connection, &record.store.0)?;
    for voucher in &sale.vouchers {
        let (handle, act) = (handle_of(voucher)?, act_of(sale.id, voucher.line));
        match find(write.connection, handle, write.now) {
            Err(Refused::VoucherUnknown) => {}
            Err(refused) => return Err(refused),
            Ok(_) if of_act(write, act)? == Some(handle) => continue,
            Ok(_) => {
                let detail = format!("voucher ..{} was sold, and is there already", voucher.tail);
                write.note("voucher-twice", &record.workstation.0, &act.to_string(), &detail)?;
                noted.push(detail);
                continue;
            }
        }
        let new = NewVoucher {
            handle,
            tail: voucher.tail.clone(),
            kind: if voucher.goods.is_some() { VoucherKind::SinglePurpose } else { VoucherKind::MultiPurpose },
            currency: sale.currency.code().to_owned(),
            amount_minor: voucher.amount.minor(),
            state: VoucherState::Active,
            issued_at: record.store.0.clone(),
            recipient: voucher.recipient.clone(),
            until: voucher.until.map(|day| day.to_string()),
            purpose: voucher.goods.as_ref().map(|goods| VoucherPurpose {
                name: goods.name.clone(),
                category: goods.category.clone(),
                country: country.clone(),
            }),
            act,
        };
        issue(write, &new)?;
    }
    Ok(())
}

/// Stops what an undone sale had sold, and takes off what is left. What was spent of it meanwhile is noted: the shop lost that.
pub(in crate::sqlite) fn stopped(
    write: &Write<'_>,
    till: &str,
    void: &PostVoid,
    noted: &mut Noted,
) -> Result<(), Refused> {
    for voucher in &void.vouchers {
        let (handle, act) = (handle_of(voucher)?, act_of(void.id, voucher.line));
        let known = match find(write.connection, handle, write.now) {
            Err(Refused::VoucherUnknown) => {
                noted.push(format!("voucher ..{} isn't known", voucher.tail));
                continue;
            }
            known => known?,
        };
        set_state(write, handle, VoucherState::Blocked)?;
        if known.balance_minor > 0 && of_act(write, act)?.is_none() {
            let (amount_minor, reason) = (-known.balance_minor, "voided".to_owned());
            add(write, handle, &NewEntry { amount_minor, reason, act, place: till.to_owned() })?;
        }
        let spent = voucher.amount.minor() - known.balance_minor;
        if spent > 0 {
            let (currency, tail) = (&known.currency, &voucher.tail);
            let detail =
                format!("{spent} {currency} (minor units) of voucher ..{tail} were spent before its sale was undone");
            write.note("voucher-spent", till, &act.to_string(), &detail)?;
            noted.push(detail);
        }
    }
    Ok(())
}

/// The act of a line of a sale or post-void: always the same.
fn act_of(document: Uuid, line: u32) -> Uuid {
    let hash = Sha256::new().chain_update(document).chain_update(line.to_be_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
