//! What stores do for orders is said in the same words by the trade's rules and by this protocol; the customer's code; the hub's word.

use crate::{OrderWork, PickUpCode, PickUpCodeError};
use retail::{ConsentWay, LineWork, Money, Quantity, Substitute, SubstituteConsent, UnitPrice};
use std::collections::BTreeMap;
use uuid::Uuid;

#[test]
fn work_reads_the_same_on_both_sides() {
    let line = LineWork { picked: 5, missing: -1, refunded: 2, replaced: 3, moved: 4, handed: 1 };
    let substitute = Substitute {
        line: Uuid::from_u128(2),
        sku: "MUG-1".into(),
        name: "Mug".to_owned(),
        quantity: Quantity::parse("0.420", retail::Unit::Kilogram).expect("a quantity"),
        unit_price: UnitPrice::new(12_345, 4).expect("a price"),
        paid: Money::from_minor(400),
        back: Money::from_minor(50),
        consent: SubstituteConsent {
            by: ConsentWay::InPerson,
            at: "2026-11-22T08:15:00+11:00".parse().expect("a moment"),
        },
    };
    let work = retail::OrderWork {
        lines: BTreeMap::from([(Uuid::from_u128(1), line)]),
        substitutes: vec![substitute],
        bags: 2,
        back: Money::from_minor(50),
    };
    let said = serde_json::to_value(&work).expect("json");
    let read: OrderWork = serde_json::from_value(said.clone()).expect("the same words");
    assert_eq!(serde_json::to_value(&read).expect("json"), said);
    let back: retail::OrderWork = serde_json::from_value(said).expect("the same words");
    assert_eq!(back, work);
    let none = serde_json::to_value(retail::OrderWork::default()).expect("json");
    assert_eq!(serde_json::from_value::<OrderWork>(none).expect("read"), OrderWork::default());
}

#[test]
fn a_customers_code_is_read_as_people_type_it() {
    let code = PickUpCode::drawn([7, 200, 3, 99, 0, 255, 18, 42, 1, 128]);
    let shown = code.to_string();
    assert_eq!((shown.len(), code.compact().len()), (20, 17), "{shown}");
    for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), code.compact().to_owned()] {
        assert_eq!(typed.parse::<PickUpCode>().as_ref(), Ok(&code), "{typed}");
    }
    let first = if shown.starts_with('7') { "8" } else { "7" };
    assert_eq!([first, &shown[1..]].concat().parse::<PickUpCode>(), Err(PickUpCodeError::Check));
    for other in ["", "W-1001", "9300675024235", "7ZK3M-0Q8AD-W1N4R-T6BXC-5"] {
        assert_eq!(other.parse::<PickUpCode>(), Err(PickUpCodeError::Shape), "{other}");
    }
    assert!(!format!("{code:?}").contains(&code.compact()[..12]), "what is written into logs doesn't give it away");
}
