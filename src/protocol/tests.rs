//! Tests of what is hashed, signed and written on paper.

mod document;
mod frozen;
mod orders;

use super::*;
use ed25519_dalek::{Signer, SigningKey};
use uuid::Uuid;

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn public() -> PublicKey {
    PublicKey(key().verifying_key().to_bytes())
}

fn ops(count: u64) -> Vec<Op> {
    let mut previous = Hash::default();
    let op = |seq: u64| {
        let body = format!(r#"{{"number":{seq}}}"#);
        let hash = chain(previous, body.as_bytes());
        let op = Op {
            seq,
            id: Uuid::from_u128(u128::from(seq)),
            kind: "sale".to_owned(),
            version: 1,
            body,
            previous,
            hash,
            signature: Signature(key().sign(&hash.0).to_bytes()),
        };
        previous = hash;
        op
    };
    (1..=count).map(op).collect()
}

#[test]
fn a_chain_holds_and_any_change_is_found() {
    let whole = ops(5);
    assert_eq!(check_chain(&whole, 0, Hash::default(), &public()), Ok(()));
    assert_eq!(check_chain(&whole[2..], 2, whole[1].hash, &public()), Ok(()));
    let changed = |change: &dyn Fn(&mut Vec<Op>)| {
        let mut ops = whole.clone();
        change(&mut ops);
        check_chain(&ops, 0, Hash::default(), &public()).expect_err("found")
    };
    assert_eq!(changed(&|ops| ops[2].body.push(' ')), ChainBreak::Changed { seq: 3 });
    assert_eq!(changed(&|ops| drop(ops.remove(1))), ChainBreak::Gap { expected: 2, found: 3 });
    assert_eq!(changed(&|ops| ops.swap(0, 1)), ChainBreak::Gap { expected: 1, found: 2 });
    assert_eq!(changed(&|ops| ops[1].previous = Hash::default()), ChainBreak::Previous { seq: 2 });
    assert_eq!(changed(&|ops| ops[4].signature.0[0] ^= 1), ChainBreak::Signature { seq: 5 });
}

#[test]
fn an_op_is_the_same_after_json() {
    for op in ops(2) {
        let json = serde_json::to_string(&op).expect("json");
        assert_eq!(serde_json::from_str::<Op>(&json).expect("op"), op);
    }
}

#[test]
fn a_request_is_signed_for_one_method_path_query_and_body() {
    let parts = RequestParts { method: "POST", path: "/v1/ops", query: "a=1", body: b"{}" };
    let headers = sign(parts, "AU-SYD-01", 1_800_000_000, "n-1", &key());
    let signed = verify(parts, &headers, &public()).expect("valid");
    assert_eq!((signed.key_id.as_str(), signed.created, signed.nonce.as_str()), ("AU-SYD-01", 1_800_000_000, "n-1"));
    let wrong = |parts| verify(parts, &headers, &public()).expect_err("refused");
    assert_eq!(wrong(RequestParts { method: "PUT", ..parts }), SignatureError::Wrong);
    assert_eq!(wrong(RequestParts { path: "/v1/op", ..parts }), SignatureError::Wrong);
    assert_eq!(wrong(RequestParts { query: "a=2", ..parts }), SignatureError::Wrong);
    assert_eq!(wrong(RequestParts { body: b"{ }", ..parts }), SignatureError::Digest);
    let later =
        SignedHeaders { signature_input: headers.signature_input.replace("1800000000", "1800000001"), ..headers };
    assert_eq!(verify(parts, &later, &public()), Err(SignatureError::Wrong));
}

#[test]
fn the_code_of_a_voucher_for_goods_is_marked_and_its_check_holds() {
    let code = VoucherCode::drawn_for_goods([0x5a; 13]);
    let other = VoucherCode::drawn([0x5a; 13]);
    assert!(code.may_be_single_purpose() && !other.may_be_single_purpose(), "{code} {other}");
    assert_eq!(code.to_string().parse(), Ok(code.clone()));
    assert_eq!((&code.compact()[..1], &code.compact()[1..20]), ("S", &other.compact()[1..20]));
    assert_ne!(code.handle(), other.handle());
}

#[test]
fn a_voucher_code_is_read_however_it_is_typed_and_a_wrong_letter_is_found() {
    let code = VoucherCode::drawn([0x5a; 13]);
    let printed = code.to_string();
    assert_eq!(printed.len(), 25);
    let typed: VoucherCode = printed.to_lowercase().replace('-', " ").replace('0', "o").parse().expect("read");
    assert_eq!((typed.compact(), typed.handle()), (code.compact(), code.handle()));
    for position in 0..code.compact().len() {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".bytes() {
            let mut letters = code.compact().as_bytes().to_vec();
            if letters[position] == other {
                continue;
            }
            letters[position] = other;
            let text = String::from_utf8(letters).expect("letters");
            assert_eq!(text.parse::<VoucherCode>(), Err(VoucherCodeError::Check), "{text}");
        }
    }
    assert_eq!("4006381333931".parse::<VoucherCode>(), Err(VoucherCodeError::Shape));
}

#[test]
fn an_enrolment_code_names_its_hub() {
    let authority = [9; 32];
    let code = EnrolmentCode::new([0xa7; 9], &authority);
    let typed: EnrolmentCode = code.to_string().to_lowercase().parse().expect("read");
    assert_eq!(typed.secret(), code.secret());
    assert!(typed.is_of(&authority) && !typed.is_of(&[8; 32]));
    assert_eq!(code.to_string().replacen('-', "", 1)[1..].parse::<EnrolmentCode>(), Err(EnrolmentCodeError::Shape));
}

#[test]
fn what_a_set_adds_up_to_is_the_same_in_any_order() {
    let entries = ["a", "b", "c"].map(|key| SetHash::of("price", key, "{}"));
    let forth = entries.iter().fold(SetHash::default(), |sum, entry| sum.with(*entry));
    let back = entries.iter().rev().fold(SetHash::default(), |sum, entry| sum.with(*entry));
    assert_eq!(forth, back);
    assert_eq!(forth.without(entries[1]), entries[0].with(entries[2]));
    assert_eq!(SetHash::try_from(String::from(forth)), Ok(forth));
}

#[test]
fn a_problem_of_a_kind_nobody_knows_is_still_a_problem() {
    let problem: Problem =
        serde_json::from_str(r#"{"type":"urn:omnitill:problem:made-up","status":418,"title":"?"}"#).expect("problem");
    assert_eq!((problem.kind, problem.status), (ProblemType::Other, 418));
    for kind in ProblemType::ALL {
        let json = serde_json::to_string(&Problem::new(*kind, "")).expect("json");
        assert_eq!(serde_json::from_str::<Problem>(&json).expect("problem").kind, *kind);
        assert!(json.contains(kind.uri()), "{json}");
    }
}
