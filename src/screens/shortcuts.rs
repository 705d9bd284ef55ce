//! The keys of each page in one place: what they press, what they are called in the help, where the ring begins, and which field
//! takes what is typed.

use crate::till::Inner;
use slint::ComponentHandle;
use slint::platform::Key;
use ui::{Approval, Cash, CashPart, Page, Sell, SellPanel};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    /// Presses what has this id, if it can be pressed now.
    Press(&'static str),
    /// Does what stands on a button of the panel "More".
    Act(&'static str),
    /// Presses a button of the chosen line, or of the last one if none is chosen.
    Line(&'static str),
    /// Puts the cursor into this field.
    Field(&'static str),
}

/// A key of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shortcut {
    pub(crate) page: Page,
    pub(crate) key: Key,
    pub(crate) does: Does,
    /// The key of its words.
    pub(crate) words: &'static str,
}

const fn on(page: Page, key: Key, does: Does, words: &'static str) -> Shortcut {
    Shortcut { page, key, does, words }
}

/// No two neighbouring pages take money or end something with the same key: a key that bounces does one thing.
pub(crate) const SHORTCUTS: &[Shortcut] = &[
    on(Page::Sell, Key::F2, Does::Field("search"), "sell-search"),
    on(Page::Sell, Key::F3, Does::Act("more-price-check"), "counter-check"),
    on(Page::Sell, Key::F4, Does::Line("line-quantity"), "sell-quantity"),
    on(Page::Sell, Key::F5, Does::Line("line-discount"), "sell-discount"),
    on(Page::Sell, Key::F6, Does::Press("basket-park"), "counter-park"),
    on(Page::Sell, Key::F7, Does::Act("more-parked"), "counter-parked"),
    on(Page::Sell, Key::F8, Does::Act("more-return"), "returns-title"),
    on(Page::Sell, Key::F9, Does::Press("pay"), "sell-pay"),
    on(Page::Sell, Key::F10, Does::Press("more"), "sell-more"),
    on(Page::Sell, Key::F11, Does::Act("more-customer"), "sell-customer"),
    on(Page::Sell, Key::F12, Does::Act("more-lock"), "sign-in-lock"),
    on(Page::Pay, Key::F2, Does::Press("banknote-0"), "pay-cash"),
    on(Page::Pay, Key::F3, Does::Press("banknote-1"), "pay-cash"),
    on(Page::Pay, Key::F4, Does::Press("banknote-2"), "pay-cash"),
    on(Page::Pay, Key::F5, Does::Press("exact"), "pay-exact"),
    on(Page::Pay, Key::F6, Does::Press("card"), "pay-card"),
    on(Page::Pay, Key::F7, Does::Press("cash"), "pay-cash"),
    on(Page::Pay, Key::F10, Does::Press("card-declined"), "pay-card-declined"),
    on(Page::Pay, Key::F11, Does::Press("card-approved"), "pay-card-approved"),
    on(Page::Pay, Key::F12, Does::Press("card-unknown"), "pay-card-unknown"),
    on(Page::Done, Key::F2, Does::Press("print-again"), "done-print-again"),
    on(Page::Done, Key::F3, Does::Press("gift-receipt"), "done-gift"),
    on(Page::Done, Key::F9, Does::Press("next-customer"), "done-next"),
    on(Page::Receipts, Key::F2, Does::Field("receipts-search"), "receipts-search"),
    on(Page::Receipts, Key::F3, Does::Press("receipt-reprint"), "receipts-reprint"),
    on(Page::Receipts, Key::F4, Does::Press("receipt-gift"), "receipts-gift"),
    on(Page::Receipts, Key::F8, Does::Press("receipt-return"), "returns-from-receipt"),
    on(Page::Returns, Key::F9, Does::Press("return-confirm"), "returns-confirm"),
    on(Page::Orders, Key::F2, Does::Field("orders-find"), "orders-find"),
    on(Page::Orders, Key::F8, Does::Press("order-gather"), "orders-gather"),
    on(Page::Orders, Key::F9, Does::Press("order-hand-over"), "orders-hand-over"),
    on(Page::Product, Key::F2, Does::Press("product-languages"), "product-languages"),
    on(Page::Product, Key::F4, Does::Press("product-photo-next"), "product-photos"),
    on(Page::Product, Key::F9, Does::Press("product-add"), "product-add"),
    on(Page::Exchange, Key::F2, Does::Press("exchange-try-now"), "exchange-try-now"),
    on(Page::Journal, Key::F2, Does::Field("journal-search"), "journal-search"),
    on(Page::Journal, Key::F3, Does::Press("journal-mode"), "journal-exceptions"),
    on(Page::Reports, Key::F2, Does::Press("reports-day"), "reports-day"),
    on(Page::Reports, Key::F3, Does::Press("reports-week"), "reports-week"),
    on(Page::Reports, Key::F4, Does::Press("reports-month"), "reports-month"),
    on(Page::Reports, Key::F5, Does::Press("reports-export"), "reports-export"),
    on(Page::Cash, Key::F2, Does::Press("cash-open"), "cash-open"),
    on(Page::Cash, Key::F3, Does::Press("cash-count"), "cash-count"),
    on(Page::Cash, Key::F4, Does::Press("cash-paid-in"), "cash-paid-in"),
    on(Page::Cash, Key::F5, Does::Press("cash-paid-out"), "cash-paid-out"),
    on(Page::Cash, Key::F6, Does::Press("cash-lift"), "cash-lift"),
    on(Page::Cash, Key::F7, Does::Press("cash-no-sale"), "cash-no-sale"),
    on(Page::Cash, Key::F8, Does::Press("cash-x"), "cash-x"),
    on(Page::Cash, Key::F9, Does::Press("cash-accept"), "cash-record"),
    on(Page::Cash, Key::F10, Does::Press("cash-z"), "cash-z"),
    on(Page::Cash, Key::F11, Does::Press("cash-close"), "cash-close"),
    on(Page::Cash, Key::F12, Does::Press("cash-print"), "cash-print"),
];

/// What Escape leaves, the topmost first.
pub(crate) const WAYS_OUT: &[&str] = &[
    "panel-close",
    "unknown-close",
    "refusal-close",
    "return-text-close",
    "receipt-void-keep",
    "journal-close",
    "gather-back",
    "gather-close",
    "order-close",
    "cash-home",
    "pay-refusal-close",
    "pay-back",
    "back",
];

/// Returns the name of a function key, such as "F9".
pub(crate) fn name_of(key: Key) -> &'static str {
    const NAMES: [(Key, &str); 12] = [
        (Key::F1, "F1"),
        (Key::F2, "F2"),
        (Key::F3, "F3"),
        (Key::F4, "F4"),
        (Key::F5, "F5"),
        (Key::F6, "F6"),
        (Key::F7, "F7"),
        (Key::F8, "F8"),
        (Key::F9, "F9"),
        (Key::F10, "F10"),
        (Key::F11, "F11"),
        (Key::F12, "F12"),
    ];
    NAMES.iter().find(|(known, _)| *known == key).map_or("", |(_, name)| name)
}

/// The key that presses what has this id; empty if none does.
pub(crate) fn key_of(id: &str) -> &'static str {
    let presses = |shortcut: &&Shortcut| match shortcut.does {
        Does::Press(known) | Does::Act(known) | Does::Line(known) | Does::Field(known) => known == id,
    };
    SHORTCUTS.iter().find(presses).map_or("", |shortcut| name_of(shortcut.key))
}

/// Where the ring begins, the likeliest first.
pub(crate) fn homes(till: &Inner) -> Vec<String> {
    let Some(window) = till.window() else { return Vec::new() };
    if window.global::<Approval>().get_is_open() {
        return vec!["approver-0".to_owned()];
    }
    let ids: &[&str] = match till.page() {
        Page::SignIn => &["operator-0"],
        Page::Sell => match window.global::<Sell>().get_panel() {
            SellPanel::None => &["tile-0", "pay", "more"],
            SellPanel::More => {
                let acts = window.global::<Sell>().get_acts();
                return slint::Model::iter(&acts).map(|act| act.id.to_string()).take(1).collect();
            }
            _ => &[
                "entry-accept",
                "age-seen",
                "variant-0",
                "parked-recall-0",
                "checked-add",
                "clear-keep",
                "panel-close",
            ],
        },
        Page::Pay => &["cash", "card", "card-approved"],
        Page::Done => &["next-customer"],
        Page::Receipts => &["receipt-0"],
        Page::Devices => &["back"],
        Page::Settings => &["languages"],
        Page::Country => &["back"],
        Page::Reports => &["reports-day"],
        Page::Cash => match window.global::<Cash>().get_part() {
            CashPart::Home => &["cash-open"],
            CashPart::Amount => &["cash-reason-0", "cash-accept"],
            CashPart::Pieces => &["cash-accept", "cash-close"],
            CashPart::Report => &["cash-home"],
        },
        Page::Returns => &["return-line-0", "return-look"],
        Page::Journal => &["journal-0", "exception-0"],
        Page::Exchange => &["exchange-try-now"],
        Page::Orders => &["order-hand-over", "order-gather", "gather-all", "order-0"],
        Page::SelfCheckout => &["self-stay", "self-pay", "self-finished"],
        Page::Product => &["product-add"],
    };
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// The field that takes what is typed while none has the focus.
pub(crate) fn field(till: &Inner) -> Option<&'static str> {
    let window = till.window()?;
    match till.page() {
        Page::Sell => match window.global::<Sell>().get_panel() {
            SellPanel::None => Some("search"),
            SellPanel::Note => Some("note"),
            SellPanel::Coupon => Some("coupon"),
            SellPanel::Customer => Some("customer"),
            SellPanel::Park => Some("park-label"),
            SellPanel::Serial => Some("serial"),
            SellPanel::Payment => Some("decision"),
            SellPanel::Exemption => Some("certificate"),
            SellPanel::Buyer => Some("buyer-name"),
            SellPanel::VoucherName => Some("voucher-name"),
            SellPanel::VoucherFind => Some("voucher-query"),
            SellPanel::PriceWords => Some("price-words"),
            _ => None,
        },
        Page::Receipts => Some("receipts-search"),
        Page::Journal => Some("journal-search"),
        Page::Returns => Some("return-text"),
        Page::Cash if window.global::<Cash>().get_has_bag() => Some("cash-bag"),
        Page::Cash if window.global::<Cash>().get_has_reason() => Some("cash-reason"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_does_one_thing_on_a_page_and_has_a_name() {
        for (index, one) in SHORTCUTS.iter().enumerate() {
            assert!(!name_of(one.key).is_empty(), "{one:?}");
            let same = SHORTCUTS[..index].iter().find(|other| (other.page, other.key) == (one.page, one.key));
            assert!(same.is_none(), "{one:?} and {same:?}");
        }
    }

    #[test]
    fn what_takes_money_has_another_key_than_what_leads_there() {
        let keys = |ids: &[&str]| -> Vec<&str> { ids.iter().map(|id| key_of(id)).collect() };
        let led_by = keys(&["pay", "card", "next-customer"]);
        assert!(
            keys(&["cash", "exact", "banknote-0", "banknote-1", "banknote-2"]).iter().all(|key| !led_by.contains(key))
        );
        assert!(keys(&["card-approved", "card-declined", "card-unknown"]).iter().all(|key| *key != key_of("card")));
    }
}
