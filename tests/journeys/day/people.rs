//! Who is at the till, in four countries: people with the same PIN stay two people, whoever signs out takes nothing along, and rights are those
//! of whoever signs in.

use super::{LANDS, Land, Shop, events, minor};
use serde_json::json;

fn check(land: &'static Land) {
    // The supervisor chose the cashier's PIN.
    let mut shop = Shop::open(land, "");
    let pin = super::CASHIER.1;
    let mut shop = {
        shop.ok(json!({ "do": "sign_out" }));
        shop.reopen(super::NOON, |folder| {
            let path = folder.path().join("data/settings.toml");
            let text = std::fs::read_to_string(&path).expect("settings");
            let more =
                format!("[[operators]]\nid = \"4\"\nname = \"Person 4\"\nrole = \"supervisor\"\npin = \"{pin}\"\n");
            std::fs::write(&path, text + &more).expect("written");
        })
    };
    shop.add("PLATE", "1");
    let half = json!({ "do": "discount_line", "line": 1, "discount": { "percent": "50" } });
    let by = |approver: &str| json!({ "do": "approved", "approver": approver, "pin": pin, "action": half });
    shop.refused(half.clone(), "discount-needs-manager", &[]);
    shop.refused(by("1"), "approve-own", &[]);
    shop.ok(by("4"));
    shop.check_sums(500, 0);
    // Signed out, the basket waits for whoever comes next, and their own rights hold.
    shop.ok(json!({ "do": "discount_line", "line": 1 }));
    shop.ok(json!({ "do": "sign_out" }));
    shop.refused(half.clone(), "sign-in-first", &[]);
    let mut shop = shop.after_a_power_cut();
    shop.refused(half.clone(), "discount-needs-manager", &[]);
    shop.sign_in(("4", pin));
    shop.ok(half);
    shop.check_sums(500, 0);
    let (sale, paper) = shop.pay("card");
    assert_eq!((&sale["operator"], minor(&sale["total"])), (&json!("4"), land.sums(500, 0).0));
    shop.check_paper(&paper, &["Person 4"]);
    let books = shop.close();
    let approved = events(&books.data, "approved");
    assert_eq!((approved.len(), &approved[0]["operator"], &approved[0]["approver"]), (1, &json!("1"), &json!("4")));
}

#[test]
fn two_people_with_one_pin_stay_two_people_in_four_countries() {
    LANDS.iter().for_each(check);
}
