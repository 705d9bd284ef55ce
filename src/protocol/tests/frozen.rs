//! What was said once can always be read: messages of version 1 as they were first written, by another program than this one.

use crate::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v1")
}

#[track_caller]
fn text(name: &str) -> String {
    std::fs::read_to_string(folder().join(name).with_extension("json")).expect(name)
}

#[track_caller]
fn frozen<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_str(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Reads a message and writes it back: it says the same.
#[track_caller]
fn check<T: DeserializeOwned + Serialize>(name: &'static str) -> &'static str {
    let read: T = frozen(name);
    let written = serde_json::to_value(&read).expect("json");
    assert_eq!(written, frozen::<Value>(name), "{name} isn't written as it was read");
    name
}

#[test]
fn every_message_of_version_1_is_read_and_says_the_same_when_written() {
    let mut checked = vec![
        check::<Acknowledged>("acknowledged"),
        check::<AcksQuery>("acks_query"),
        check::<Batch>("batch_customers"),
        check::<Batch>("batch_journal"),
        check::<BatchReply>("batch_reply"),
        check::<Category>("category"),
        check::<ChangePage>("change_page"),
        check::<ChangesQuery>("changes_query"),
        check::<CountryPack>("country_pack"),
        check::<CouponLease>("coupon_lease"),
        check::<Cursor>("cursor"),
        check::<Customer>("customer"),
        check::<EnrolReply>("enrol_reply"),
        check::<EnrolRequest>("enrol_request"),
        check::<LeaseEnd>("lease_end"),
        check::<LeaseRequest>("lease_request"),
        check::<Manifest>("manifest"),
        check::<OnHand>("on_hand"),
        check::<Operator>("operator"),
        check::<Order>("order"),
        check::<Poke>("poke"),
        check::<Price>("price"),
        check::<Vec<Problem>>("problems"),
        check::<Product>("product"),
        check::<Promotion>("promotion"),
        check::<ReturnLookup>("return_lookup"),
        check::<ReturnLookupReply>("return_lookup_reply"),
        check::<Role>("role"),
        check::<Vec<Setting>>("settings"),
        check::<Subscription>("subscription"),
        check::<HubTime>("time"),
        check::<TransitionRequest>("transition_request"),
        check::<Voucher>("voucher"),
        check::<VoucherEntry>("voucher_entry"),
        check::<VoucherLease>("voucher_lease"),
        check::<Vec<VoucherPolicy>>("voucher_policies"),
        // Read by the tests below.
        "enrolment_code",
        "signed_request",
        "voucher_code",
    ];
    checked.sort_unstable();
    let files = std::fs::read_dir(folder()).expect("fixtures");
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("a file").path();
    let mut files: Vec<String> =
        files.map(|entry| name(entry).file_stem().unwrap_or_default().to_string_lossy().into_owned()).collect();
    files.sort_unstable();
    assert_eq!(files, checked);
}

#[test]
fn what_version_2_says_is_read_and_never_taken_for_version_1() {
    let read = |name: &str| -> Value {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v2").join(name).with_extension("json");
        serde_json::from_str(&std::fs::read_to_string(path).expect(name)).expect(name)
    };
    let order: Order = serde_json::from_value(read("order")).expect("an order");
    assert_eq!(order.deposit_minor, Some(500));
    assert_eq!(serde_json::to_value(&order).expect("json"), read("order"));
    let change: CustomerChange = serde_json::from_value(read("customer_change")).expect("a change");
    assert_eq!(change.cleared, [CustomerField::Phone]);
    assert_eq!(serde_json::to_value(&change).expect("json"), read("customer_change"));
    assert!(
        serde_json::from_value::<Customer>(read("customer_change")).is_err(),
        "version 1 can't read it by accident"
    );
    let old: Order = frozen("order");
    assert_eq!(old.deposit_minor, None);
    let voucher: Voucher = serde_json::from_value(read("voucher")).expect("a voucher");
    assert_eq!(
        (voucher.kind, voucher.purpose.as_ref().map(|it| it.country.as_str())),
        (VoucherKind::SinglePurpose, Some("DE"))
    );
    assert_eq!(serde_json::to_value(&voucher).expect("json"), read("voucher"));
    assert_eq!(frozen::<Voucher>("voucher").purpose, None);
    let signed: SignedGrant = serde_json::from_value(read("voucher_grant")).expect("a grant");
    let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
    let grant = signed.open(&PublicKey(key.verifying_key().to_bytes())).expect("signed by the hub");
    assert_eq!((grant.till.as_str(), grant.takes, grant.granted_minor), ("AU-SYD-01", TakenOffline::Floor, 25_000));
    assert_eq!(SignedGrant::sign(&grant, &key), signed, "it is written as it was");
    let other = SignedGrant { grant: signed.grant.replace("25000", "95000"), ..signed };
    let public = PublicKey(key.verifying_key().to_bytes());
    assert_eq!(other.open(&public), Err(GrantError::Signature));
}

#[test]
fn what_comes_back_of_orders_is_said_since_and_v1_is_written_as_it_was() {
    #[track_caller]
    fn same<T: DeserializeOwned + Serialize>(name: &str) -> T {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v2").join(name).with_extension("json");
        let said: Value = serde_json::from_str(&std::fs::read_to_string(path).expect(name)).expect(name);
        let read: T = serde_json::from_value(said.clone()).expect(name);
        assert_eq!(serde_json::to_value(&read).expect("json"), said, "{name} isn't written as it was read");
        read
    }
    let order = same::<Order>("order_paid");
    assert_eq!((order.lines[0].taxes[0].tax_minor, order.lines[0].coupon_minor), (1_710, Some(990)));
    assert_eq!((order.line(1).map(|line| line.sku.as_str()), order.line(0), order.line(2)), (Some("LAMP"), None, None));
    assert_eq!(same::<ReturnLookupReply>("return_lookup_order").order, Some(order));
    same::<ReturnClaim>("return_claim");
    same::<OrderSearch>("order_search");
    same::<OrderRefund>("order_refund");
    same::<RefundRequest>("refund_request");
    // Whoever says nothing of it is understood as before.
    let old: Order = frozen("order");
    assert!(old.lines[0].taxes.is_empty() && old.card.is_none() && old.refunded_minor.is_none());
}

#[test]
fn a_newer_program_may_say_more() {
    for name in ["batch_journal", "change_page", "subscription", "enrol_reply", "voucher", "order"] {
        let mut message: Value = frozen(name);
        message["said_from_version_2_on"] = Value::from(1);
        let is_read = match name {
            "batch_journal" => serde_json::from_value::<Batch>(message).is_ok(),
            "change_page" => serde_json::from_value::<ChangePage>(message).is_ok(),
            "subscription" => serde_json::from_value::<Subscription>(message).is_ok(),
            "enrol_reply" => serde_json::from_value::<EnrolReply>(message).is_ok(),
            "voucher" => serde_json::from_value::<Voucher>(message).is_ok(),
            _ => serde_json::from_value::<Order>(message).is_ok(),
        };
        assert!(is_read, "{name}");
    }
}

#[test]
fn records_sealed_in_version_1_still_hold() {
    let key = frozen::<EnrolRequest>("enrol_request").public_key;
    for (name, count) in [("batch_journal", 3), ("batch_customers", 1)] {
        let batch: Batch = frozen(name);
        assert_eq!(batch.ops.len(), count);
        assert_eq!(check_chain(&batch.ops, 0, Hash::default(), &key), Ok(()), "{name}");
        for op in &batch.ops {
            let body: Value = serde_json::from_str(&op.body).expect("a body is JSON");
            assert!(op.kind == "customer" || body["id"] == op.id.to_string(), "a record and its op share an id");
        }
    }
    let journal: Batch = frozen("batch_journal");
    let last = journal.ops.last().expect("ops");
    let acknowledged: Acknowledged = frozen("acknowledged");
    assert_eq!((acknowledged.through, acknowledged.hash), (last.seq, last.hash));
    let sale: retail::Transaction = serde_json::from_str(&last.body).expect("a sale");
    assert_eq!((sale.event.kind(), sale.id, sale.number), ("sale", last.id, last.seq));
    assert_eq!(serde_json::to_value(&sale).expect("json"), serde_json::from_str::<Value>(&last.body).expect("json"));
}

#[test]
fn a_page_and_a_set_of_version_1_add_up() {
    let page: ChangePage = frozen("change_page");
    assert_eq!(page.digest(), page.checksum);
    let entries = page.changes.iter().filter_map(|change| Some((change, change.body.as_deref()?)));
    let sum =
        entries.fold(SetHash::default(), |sum, (change, body)| sum.with(SetHash::of(&change.kind, &change.key, body)));
    assert_eq!(page.sum, Some(sum));
    assert_eq!(frozen::<Manifest>("manifest").sum, sum);
    let price = page.changes[0].body.as_deref().expect("a price");
    let price: Price = serde_json::from_str(price).expect("a price");
    assert_eq!((price.key(), price), (page.changes[0].key.clone(), frozen("price")));
}

#[test]
fn a_request_signed_in_version_1_is_accepted() {
    let request: Value = frozen("signed_request");
    let text = |name: &str| request[name].as_str().expect(name).to_owned();
    let header = |name: &str| request["headers"][name].as_str().expect(name).to_owned();
    let (method, path, query, body) = (text("method"), text("path"), text("query"), text("body"));
    let parts = RequestParts { method: &method, path: &path, query: &query, body: body.as_bytes() };
    let headers = SignedHeaders {
        content_digest: header("Content-Digest"),
        signature_input: header("Signature-Input"),
        signature: header("Signature"),
    };
    let key: PublicKey = serde_json::from_value(request["public_key"].clone()).expect("key");
    let signed = verify(parts, &headers, &key).expect("accepted");
    assert_eq!(signed.key_id, "AU-SYD-01");
    assert_eq!(super::public(), key, "the fixture's key is the one of these tests");
    // Ed25519 gives the same signature each time: ours is the other program's.
    assert_eq!(sign(parts, "AU-SYD-01", signed.created, &signed.nonce, &super::key()), headers);
}

#[test]
fn codes_on_paper_of_version_1_are_still_read() {
    let enrolment: Value = frozen("enrolment_code");
    let code: EnrolmentCode = enrolment["code"].as_str().expect("code").parse().expect("read");
    let authority: Hash = serde_json::from_value(enrolment["authority"].clone()).expect("hash");
    assert!(code.is_of(&authority.0));
    assert_eq!(code.secret(), enrolment["secret"]);
    assert_eq!(frozen::<EnrolRequest>("enrol_request").secret, code.secret());
    assert_eq!(code, EnrolmentCode::new([0xa7; 9], &authority.0));
    let voucher: Value = frozen("voucher_code");
    let code: VoucherCode = voucher["code"].as_str().expect("code").parse().expect("read");
    assert_eq!(serde_json::to_value(code.handle()).expect("json"), voucher["handle"]);
    assert_eq!((code.tail(), &code), (voucher["tail"].as_str().expect("tail"), &VoucherCode::drawn([0x5a; 13])));
    assert_eq!(frozen::<Voucher>("voucher").handle, code.handle());
}

/// RFC 9421, B.2.6: its key, its components, its signature.
#[test]
fn the_signature_base_is_the_one_of_the_standard() {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ed25519_dalek::{Signer, SigningKey};

    let seed = STANDARD.decode("n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=").expect("base64");
    let key = SigningKey::from_bytes(&seed.try_into().expect("32 bytes"));
    let components = [
        ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("@method", "POST"),
        ("@path", "/foo"),
        ("@authority", "example.com"),
        ("content-type", "application/json"),
        ("content-length", "18"),
    ];
    let names: Vec<String> = components.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let params = format!(r#"({});created=1618884473;keyid="test-key-ed25519""#, names.join(" "));
    let base = crate::signature::signature_base(&components, &params);
    let signature = STANDARD.encode(key.sign(base.as_bytes()).to_bytes());
    assert_eq!(signature, "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==");
}

/// What `PROTOCOL.md` shows a stranger is what a till sends.
#[test]
fn the_worked_example_is_true() {
    let document = include_str!("../PROTOCOL.md");
    let shown = |what: &str| assert!(document.contains(what), "PROTOCOL.md doesn't show: {what}");
    let request: Value = frozen("signed_request");
    for (name, value) in request["headers"].as_object().expect("headers") {
        shown(&format!("{name}: {}", value.as_str().expect("text")));
    }
    let body = request["body"].as_str().expect("body");
    shown(body);
    let input = request["headers"]["Signature-Input"].as_str().expect("text");
    let digest = content_digest(body.as_bytes());
    let components = [("@method", "POST"), ("@path", "/v1/ops"), ("@query", "?"), ("content-digest", &digest)];
    shown(&crate::signature::signature_base(&components, input.trim_start_matches("till=")));
    shown(&super::public().to_string());
    let op = frozen::<Batch>("batch_journal").ops.swap_remove(1);
    for part in [op.body.clone(), op.previous.to_string(), op.hash.to_string(), op.signature.to_string()] {
        shown(&part);
    }
    let page: ChangePage = frozen("change_page");
    shown(&page.checksum.to_string());
    for kind in ProblemType::ALL {
        let name = kind.uri().trim_start_matches("urn:omnitill:problem:");
        shown(&format!("| `{name}` | {} |", kind.status()));
    }
    for (name, value) in
        [("BATCH_MAX", BATCH_MAX), ("PAGE_MAX", PAGE_MAX), ("BODY_BYTES_MAX", BODY_BYTES_MAX / 1024 / 1024)]
    {
        shown(&format!("{name} = {value}"));
    }
}
