//! Receipts this till doesn't know: what their numbers say of where they come from.

use crate::{Store, StoreId, WorkstationId};
use serde::Serialize;

/// Whose receipt it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReceiptOf {
    /// This till's.
    Here,
    /// Another till's of this store.
    OtherTill,
    /// Another store's of this country.
    OtherStore,
    /// A store's in another country.
    Abroad,
}

/// Reads a receipt's number as printed (`FR-PAR-01-000042`, with a series `FR-PAR-01-K7QD-000043`); `None` if it is no such number.
/// Stores begin with the ISO code of their country.
pub fn receipt_of(label: &str, store: &Store, workstation: &WorkstationId) -> Option<ReceiptOf> {
    let text = label.trim();
    let (front, number) = text.rsplit_once('-')?;
    let is_number = number.len() >= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
    let mut front = front;
    if let Some((before, last)) = front.rsplit_once('-')
        && last.parse::<crate::Series>().is_ok()
    {
        front = before;
    }
    let (shop, till) = front.rsplit_once('-')?;
    let (country, _) = shop.split_once('-')?;
    let is_label = is_number && is_till(till) && country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
    if !is_label {
        return None;
    }
    let theirs = StoreId(shop.to_owned());
    Some(match () {
        () if front == workstation.0 => ReceiptOf::Here,
        () if theirs == store.id || Some(shop) == workstation.0.rsplit_once('-').map(|(shop, _)| shop) => {
            ReceiptOf::OtherTill
        }
        () if country == store.country => ReceiptOf::OtherStore,
        () => ReceiptOf::Abroad,
    })
}

fn is_till(text: &str) -> bool {
    !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
