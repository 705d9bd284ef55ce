//! What a message says to a customer, in their language.

use crate::message::{Content, Subject};
use crate::server::Hub;
use language::{Catalog, Value};
use retail::{Currency, Date, Money};

/// The language that is spoken where the customer's isn't.
const FALLBACK: &str = "en";

/// A letter as a customer reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    /// Its subject line.
    pub(super) subject: String,
    /// Its text, paragraph by paragraph.
    pub(super) text: String,
}

/// Writes what a message says. `None` if this program hasn't even English, or doesn't know the voucher.
pub(super) fn write(hub: &Hub, content: &Content) -> Option<Letter> {
    let code = match &content.subject {
        Subject::Voucher { act, handle, .. } => hub.voucher_code(*act, *handle)?.to_string(),
        Subject::OrderReady { order, .. } => hub.pick_up_code(*order).to_string(),
        Subject::OrderSent { .. } => String::new(),
    };
    let catalog = Catalog::load(&content.language, &[]).or_else(|_| Catalog::load(FALLBACK, &[])).ok()?;
    Some(written(&catalog.for_paper(), content, &code))
}

fn written(catalog: &Catalog, content: &Content, code: &str) -> Letter {
    let say = |key: &str, arguments: &[(&str, &str)]| {
        let arguments: Vec<_> = arguments.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        catalog.format(key, &arguments)
    };
    let mut parts = Vec::new();
    if !content.name.is_empty() {
        parts.push(say("message-hello", &[("name", &content.name)]));
    }
    let subject = match &content.subject {
        Subject::OrderReady { number, place, without, until, is_reminder, .. } => {
            let (text, subject) = match is_reminder {
                false => ("message-ready", "message-ready-subject"),
                true => ("message-reminder", "message-reminder-subject"),
            };
            parts.push(say(text, &[("order", number), ("store", place)]));
            if !without.is_empty() {
                parts.push(say("message-ready-without", &[("goods", &without.join(", "))]));
            }
            parts.push(catalog.text("message-ready-code"));
            parts.push(code.to_owned());
            if let Some(day) = until.as_ref().and_then(|day| day.parse::<Date>().ok()) {
                parts.push(say("message-ready-until", &[("day", &catalog.formats().date_long(day))]));
            }
            parts.push(catalog.text("message-ready-bring"));
            say(subject, &[("order", number)])
        }
        Subject::OrderSent { number, place, without, courier, parcel, .. } => {
            parts.push(say("message-sent", &[("order", number), ("store", place), ("courier", courier)]));
            if !parcel.is_empty() {
                parts.push(say("message-sent-parcel", &[("parcel", parcel)]));
            }
            if !without.is_empty() {
                parts.push(say("message-ready-without", &[("goods", &without.join(", "))]));
            }
            say("message-sent-subject", &[("order", number)])
        }
        Subject::Voucher { amount_minor, currency, until, .. } => {
            let money =
                Currency::parse(currency).map(|it| catalog.formats().money(Money::from_minor(*amount_minor), it));
            let amount = money.unwrap_or_default();
            parts.push(say("message-voucher", &[("amount", &amount), ("shop", &content.shop)]));
            parts.push(code.to_owned());
            if let Some(day) = until.as_ref().and_then(|day| day.parse::<Date>().ok()) {
                parts.push(say("message-voucher-until", &[("day", &catalog.formats().date_long(day))]));
            }
            parts.push(catalog.text("message-voucher-keep"));
            say("message-voucher-subject", &[("shop", &content.shop)])
        }
    };
    parts.push(content.shop.clone());
    // A line break in a name can't begin another header or another paragraph.
    let one_line = |text: &String| text.split(char::is_control).collect::<Vec<_>>().join(" ");
    let parts: Vec<_> = parts.iter().map(one_line).collect();
    Letter { subject: one_line(&subject), text: parts.join("\n\n") + "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::{Hash, VoucherHandle};
    use uuid::Uuid;

    fn content(subject: Subject) -> Content {
        Content {
            subject,
            language: "de".to_owned(),
            shop: "Kestrel & Plum".to_owned(),
            name: "Kim\r\nBcc: all".to_owned(),
            email: "kim@example.com".to_owned(),
            phone: String::new(),
        }
    }

    #[test]
    fn every_language_says_all_of_it() {
        let voucher = Subject::Voucher {
            act: Uuid::nil(),
            handle: VoucherHandle(Hash([0; 32])),
            amount_minor: 5_000,
            currency: "EUR".to_owned(),
            until: Some("2029-12-31".to_owned()),
        };
        let ready = Subject::OrderReady {
            order: Uuid::nil(),
            number: "K-1001".to_owned(),
            store: "AU-SYD".to_owned(),
            place: "Sydney".to_owned(),
            without: vec!["2 × Lamp".to_owned()],
            until: Some("2026-12-01".to_owned()),
            is_reminder: false,
        };
        let Subject::OrderReady { order, number, store, place, without, until, .. } = ready.clone() else { return };
        let reminder = Subject::OrderReady { order, number, store, place, without, until, is_reminder: true };
        let sent = Subject::OrderSent {
            order: Uuid::nil(),
            number: "K-1002".to_owned(),
            store: "AU-SYD".to_owned(),
            place: "Sydney".to_owned(),
            without: vec!["2 × Lamp".to_owned()],
            courier: "Swift Parcels".to_owned(),
            parcel: "SP-778".to_owned(),
        };
        for tag in language::COMPLETE {
            let catalog = Catalog::load(tag, &[]).expect("spoken").for_paper();
            let letter = written(&catalog, &content(sent.clone()), "");
            let has_all =
                ["K-1002", "Sydney", "Swift Parcels", "SP-778", "2 × Lamp"].map(|it| letter.text.contains(it));
            assert!(has_all == [true; 5] && letter.subject.contains("K-1002"), "{tag}: {letter:?}");
            assert!(!letter.text.contains("message-") && !letter.subject.contains("message-"), "{tag}: {letter:?}");
            let letter = written(&catalog, &content(voucher.clone()), "7ZK3M-0Q8AD");
            assert!(letter.text.contains("\n\n7ZK3M-0Q8AD\n\n"), "{tag}: {letter:?}");
            assert!(letter.text.contains("2029") && letter.subject.contains("Kestrel & Plum"), "{tag}: {letter:?}");
            let reminded = written(&catalog, &content(reminder.clone()), "C0DE");
            let letter = written(&catalog, &content(ready.clone()), "C0DE");
            assert_ne!((&reminded.subject, &reminded.text), (&letter.subject, &letter.text), "{tag}");
            for letter in [&reminded, &letter] {
                assert!(letter.text.contains("Sydney") && letter.subject.contains("K-1001"), "{tag}: {letter:?}");
                assert!(letter.text.contains("2 × Lamp") && letter.text.contains("\n\nC0DE\n\n"), "{tag}: {letter:?}");
                assert!(letter.text.contains("2026"), "{tag}: {letter:?}");
            }
            assert!(!letter.text.contains('\r') && !letter.text.contains("\nBcc"), "{tag}: {letter:?}");
            assert!(!letter.text.contains("message-") && !letter.subject.contains("message-"), "{tag}: {letter:?}");
        }
    }
}
