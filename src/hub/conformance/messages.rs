//! Word to customers: once for each cause and way, and whatever may have left isn't lost and isn't sent twice by itself.

use super::shop::{at, found};
use crate::message::{
    Decision, EmailWay, MESSAGE_AGE_MAX_MS, MessageState, NewMessageWays, Outcome, Security, VoucherLetter, Way,
    WebhookWay,
};
use crate::{Message, NewVoucher, Refused, Storage};
use protocol::{Channel, Consent, Customer, Hash, VoucherHandle, VoucherKind, VoucherState};
use uuid::Uuid;

fn email() -> EmailWay {
    EmailWay {
        server: "mail.example.com".to_owned(),
        port: 465,
        security: Security::Tls,
        account: "shop".to_owned(),
        password: "secret".to_owned(),
        from: "shop@example.com".to_owned(),
    }
}

fn webhook(url: &str) -> WebhookWay {
    WebhookWay { url: url.to_owned(), secret: "whsec_AAAA".to_owned() }
}

/// Opens both ways.
pub(super) fn open(storage: &dyn Storage) {
    let ways = NewMessageWays { email: Some(Some(email())), webhook: Some(Some(webhook("https://example.com/hook"))) };
    storage.put_message_ways(&ways).expect("open");
}

fn kim(language: &str, consents: Vec<Consent>) -> Customer {
    Customer {
        id: Uuid::from_u128(7_000),
        name: "Kim".to_owned(),
        email: "kim@example.com".to_owned(),
        phone: String::new(),
        address: None,
        group: String::new(),
        language: language.to_owned(),
        consents,
        points: None,
    }
}

fn voucher(act: u128) -> NewVoucher {
    NewVoucher {
        handle: VoucherHandle(Hash([act as u8; 32])),
        tail: "ABCD".to_owned(),
        kind: VoucherKind::MultiPurpose,
        currency: "AUD".to_owned(),
        amount_minor: 5_000,
        state: VoucherState::Active,
        issued_at: "AU-SYD".to_owned(),
        recipient: "Robin".to_owned(),
        until: None,
        purpose: None,
        act: Uuid::from_u128(act),
    }
}

fn letter() -> VoucherLetter {
    VoucherLetter { email: "robin@example.com".to_owned(), language: String::new() }
}

#[track_caller]
fn check(storage: &dyn Storage, expected: &[(Way, MessageState)]) -> Vec<Message> {
    let mut found = storage.messages(100).expect("listed");
    found.reverse();
    assert_eq!(found.iter().map(|message| (message.way, message.state)).collect::<Vec<_>>(), expected);
    found
}

pub(crate) fn what_is_ready_is_told_once(storage: &dyn Storage) {
    use MessageState::Waiting;
    found(storage);
    let order = super::orders::ready_order(Some(Uuid::from_u128(7_000)));
    storage.put_customers("AU", &[kim("fr", Vec::new())], at(0)).expect("put");
    storage.issue_and_send(&voucher(1), &letter(), at(0)).expect("issued");
    check(storage, &[]);
    open(storage);
    storage.issue_and_send(&voucher(1), &letter(), at(1)).expect("issued before");
    storage.issue_and_send(&voucher(1), &letter(), at(1)).expect("issued before");
    let listed = check(storage, &[(Way::Email, Waiting), (Way::Webhook, Waiting)]);
    assert_eq!(listed[0].recipient, "robin@example.com");
    assert_eq!(listed[0].content.as_ref().map(|content| content.language.as_str()), Some("en"), "that of the place");
    storage.put_order(&order, at(2)).expect("put");
    storage.put_order(&order, at(3)).expect("put again");
    let all = [(Way::Email, Waiting), (Way::Webhook, Waiting), (Way::Email, Waiting), (Way::Webhook, Waiting)];
    let listed = check(storage, &all);
    assert_eq!(listed[2].content.as_ref().map(|content| content.language.as_str()), Some("fr"), "the customer's");
    storage.erase_customer(Uuid::from_u128(7_000), at(4)).expect("forgotten");
    let listed = storage.messages(100).expect("listed");
    let left =
        |message: &&Message| message.recipient.contains("kim") || format!("{:?}", message.content).contains("Kim");
    assert_eq!(listed.iter().filter(left).count(), 0);
    assert_eq!(storage.due_messages(Way::Email, at(4)).map(|due| due.len()), Ok(1));
}

pub(crate) fn who_said_no_is_not_written_to(storage: &dyn Storage) {
    found(storage);
    open(storage);
    let consent = |list: &str, is_given| Consent {
        channel: Channel::Email,
        list: list.to_owned(),
        at: "2026-11-01T10:00:00Z".to_owned(),
        is_given,
        text_version: "1".to_owned(),
        source: "web".to_owned(),
    };
    storage.put_customers("AU", &[kim("", vec![consent("", false)])], at(0)).expect("put");
    storage.put_order(&super::orders::ready_order(Some(Uuid::from_u128(7_000))), at(1)).expect("put");
    let listed = check(storage, &[(Way::Webhook, MessageState::Waiting)]);
    assert_eq!(listed[0].content.as_ref().map(|content| content.email.as_str()), Some(""));
}

pub(crate) fn what_may_have_left_is_decided(storage: &dyn Storage) {
    use MessageState::{GivenUp, Sent, Unknown, Waiting};
    found(storage);
    open(storage);
    storage.issue_and_send(&voucher(1), &letter(), at(0)).expect("issued");
    let ids: Vec<String> = storage.messages(9).expect("listed").into_iter().rev().map(|message| message.id).collect();
    let again = Outcome::Again { at: at(9), detail: "busy".to_owned() };
    storage.end_message(&ids[0], &again, at(1)).expect("noted");
    assert_eq!(storage.due_messages(Way::Email, at(8)), Ok(Vec::new()));
    assert_eq!(storage.due_messages(Way::Email, at(9)).map(|due| due[0].tries), Ok(1));
    for id in &ids {
        assert_eq!(storage.begin_message(id, at(9)), Ok(true));
        assert_eq!(storage.begin_message(id, at(9)), Ok(false), "two never send one message");
    }
    storage.recover_messages(at(10)).expect("after a kill");
    check(storage, &[(Way::Email, Unknown), (Way::Webhook, Waiting)]);
    storage.decide_message(&ids[0], Decision::Send, "Ada", at(11)).expect("decided");
    check(storage, &[(Way::Email, Waiting), (Way::Webhook, Waiting)]);
    for id in &ids {
        assert_eq!(storage.begin_message(id, at(12)), Ok(true));
    }
    storage.end_message(&ids[0], &Outcome::Sent, at(13)).expect("noted");
    let late = crate::moment(at(0).utc_ms + MESSAGE_AGE_MAX_MS);
    storage.end_message(&ids[1], &Outcome::Again { at: late, detail: "busy".to_owned() }, late).expect("noted");
    let listed = check(storage, &[(Way::Email, Sent), (Way::Webhook, GivenUp)]);
    assert_eq!(listed[0].content, None, "what it said isn't kept");
    let sent = storage.decide_message(&ids[0], Decision::Send, "Ada", at(14));
    assert!(matches!(sent, Err(Refused::NotFound { .. })), "{sent:?}");
}

pub(crate) fn ways_that_are_not_safe_are_refused(storage: &dyn Storage) {
    let mail = |server: &str, security, from: &str| {
        let way = EmailWay { server: server.to_owned(), security, from: from.to_owned(), ..email() };
        storage.put_message_ways(&NewMessageWays { email: Some(Some(way)), webhook: None })
    };
    assert!(matches!(mail("mail.example.com", Security::Plain, "a@b.com"), Err(Refused::Malformed { .. })));
    assert!(matches!(mail("mail.example.com", Security::Tls, "nobody"), Err(Refused::Malformed { .. })));
    assert_eq!(mail("127.0.0.1", Security::Plain, "Shop <a@b.com>"), Ok(()));
    let hook = |url| storage.put_message_ways(&NewMessageWays { email: None, webhook: Some(Some(webhook(url))) });
    for url in ["http://example.com/", "ftp://127.0.0.1/", "here", "http://127.0.0.1.example.com/"] {
        assert!(matches!(hook(url), Err(Refused::Malformed { .. })), "{url}");
    }
    for url in ["https://example.com/", "http://127.0.0.1:8080/", "http://[::1]/"] {
        assert_eq!(hook(url), Ok(()), "{url}");
    }
    let same = EmailWay { password: String::new(), ..email() };
    storage.put_message_ways(&NewMessageWays { email: Some(Some(email())), webhook: None }).expect("open");
    storage.put_message_ways(&NewMessageWays { email: Some(Some(same)), webhook: None }).expect("open");
    let ways = storage.message_ways().expect("read");
    assert_eq!(ways.email.map(|way| way.password).as_deref(), Some("secret"), "an empty password leaves the known one");
    assert_eq!(ways.webhook.map(|way| way.url).as_deref(), Some("http://[::1]/"), "what isn't named stays");
}
