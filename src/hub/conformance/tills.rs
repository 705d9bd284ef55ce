//! How tills join: by a code that works once, for a quarter of an hour.

use super::shop::{MINUTE_MS, at, found, join, request};
use crate::{ENROLMENT_MS, ENROLMENT_TRIES_MAX, Refused, Storage};
use protocol::EnrolRequest;

const TILL: &str = "AU-SYD-01";

fn opened(storage: &dyn Storage) {
    found(storage);
    storage.make_enrolment(TILL, "AU-SYD", "SECRET-AU-SYD-01", at(0)).expect("a code");
}

pub(crate) fn a_code_works_once_for_its_till(storage: &dyn Storage) {
    opened(storage);
    let wanted = request(TILL, 1);
    let joined = storage.enrol(&wanted, at(1)).expect("joined");
    assert_eq!((joined.identity.till.as_str(), joined.identity.generation), (TILL, 1));
    assert_eq!((joined.identity.store.as_str(), joined.place.currency.as_str()), ("AU-SYD", "AUD"));
    assert_eq!(storage.enrol(&wanted, at(2)), Ok(joined), "the answer was lost: the same again");
    assert_eq!(storage.enrol(&request(TILL, 2), at(2)), Err(Refused::EnrolmentCode), "another key");
    let known = storage.till(TILL).expect("known");
    assert_eq!((known.public_key, known.enrolled_at), (wanted.public_key, at(1)));
    assert!(matches!(storage.till("AU-SYD-02"), Err(Refused::NotFound { .. })));
    storage.make_enrolment("AU-SYD-02", "AU-SYD", "SECRET-AU-SYD-02", at(3)).expect("a code");
    let traded = EnrolRequest { till: Some(TILL.to_owned()), ..request("AU-SYD-02", 3) };
    assert_eq!(storage.enrol(&traded, at(3)), Err(Refused::EnrolmentCode), "it is another till");
    let same_key = request("AU-SYD-02", 1);
    assert!(matches!(storage.enrol(&same_key, at(3)), Err(Refused::Forbidden { .. })), "a copied disk");
}

pub(crate) fn wrong_codes_end_the_enrolment(storage: &dyn Storage) {
    opened(storage);
    for _ in 0..ENROLMENT_TRIES_MAX {
        let wrong = EnrolRequest { secret: "0000000000000".to_owned(), ..request(TILL, 1) };
        assert_eq!(storage.enrol(&wrong, at(1)), Err(Refused::EnrolmentCode));
    }
    assert_eq!(storage.enrol(&request(TILL, 1), at(1)), Err(Refused::EnrolmentCode), "tried too often");
    storage.make_enrolment(TILL, "AU-SYD", "SECRET-AU-SYD-01", at(2)).expect("a new code");
    assert!(storage.enrol(&request(TILL, 1), at(2)).is_ok());
}

pub(crate) fn a_code_is_good_for_fifteen_minutes(storage: &dyn Storage) {
    opened(storage);
    let over = crate::moment(at(0).utc_ms + ENROLMENT_MS);
    assert_eq!(over, at(15));
    assert_eq!(storage.enrol(&request(TILL, 1), over), Err(Refused::EnrolmentCode));
    let just = crate::moment(over.utc_ms - MINUTE_MS);
    assert!(storage.enrol(&request(TILL, 1), just).is_ok());
}

pub(crate) fn joining_again_takes_the_place_of_the_key(storage: &dyn Storage) {
    found(storage);
    let mut pen = join(storage, TILL, "AU-SYD", 1);
    let old = [pen.idle(), pen.idle()];
    storage.revoke(TILL, "Sam", at(1)).expect("revoked");
    storage.make_enrolment(TILL, "AU-MEL", "SECRET-AU-SYD-01", at(2)).expect("a code");
    let joined = storage.enrol(&request(TILL, 2), at(2)).expect("joined");
    assert_eq!((joined.identity.generation, joined.identity.store.as_str()), (2, "AU-MEL"));
    let mut pen = pen.with_key(2);
    let new = pen.idle();
    pen.sent(storage, &[old[0].clone(), old[1].clone(), new]);
    assert_eq!(storage.tills().expect("listed").len(), 1, "what the old key signed is still the till's");
}
