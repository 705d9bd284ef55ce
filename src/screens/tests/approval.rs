//! Two people at one screen: an act that is refused is approved where it was refused; a locked till; the journal they leave.

use super::shop::Shop;
use crate::Sound;
use slint::{ComponentHandle, Model};
use ui::{Approval, Journal, Page, Sell, SellPanel, SignIn};

impl Shop {
    fn pin(&self, prefix: &str, digits: &str) {
        for digit in digits.chars() {
            self.tap(&format!("{prefix}-{digit}"));
        }
    }

    pub(super) fn more(&self, id: &str) {
        self.tap("more");
        assert_eq!(self.window.global::<Sell>().get_panel(), SellPanel::More);
        self.tap(id);
    }
}

#[test]
fn what_is_refused_is_approved_where_it_was_refused() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.more("more-journal");
    let approval = shop.window.global::<Approval>();
    assert!(approval.get_is_open() && shop.page() == Page::Sell);
    let reason = approval.get_reason().replace(['\u{2068}', '\u{2069}'], "");
    assert!(reason.ends_with("can approve it here."), "{reason}");
    let people: Vec<_> = approval.get_people().iter().map(|person| person.name.to_string()).collect();
    assert_eq!(people, ["Priya Nair"], "nobody who couldn't, and not oneself");
    shop.save("approval");
    // An article that is scanned meanwhile is refused aloud; it is neither sold nor typed into the PIN.
    shop.heard();
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!((shop.lines().len(), approval.get_digits()), (1, 0));
    assert!(shop.heard().contains(&Sound::Refused) && !approval.get_problem().is_empty());
    shop.pin("approval-pin", "111111");
    shop.tap("approve");
    assert!(approval.get_is_open() && !approval.get_problem().is_empty() && approval.get_digits() == 0);
    // Typed on a real keyboard it goes to the PIN, too.
    shop.type_keys("190583", 90);
    assert_eq!(approval.get_digits(), 6);
    shop.tap("approve");
    assert_eq!((approval.get_is_open(), shop.page()), (false, Page::Journal));
    let journal = shop.window.global::<Journal>();
    let kinds: Vec<_> = journal.get_rows().iter().map(|row| row.kind.to_string()).collect();
    assert_eq!(kinds, ["Signed in", "Journal begun"]);
    shop.save("journal");
    // It was for once: the next question asks again, and whoever gives up sees the refusal.
    shop.tap("journal-1");
    assert!(approval.get_is_open());
    shop.tap("approval-cancel");
    assert!(!approval.get_is_open());
}

#[test]
fn a_discount_above_the_limit_is_given_by_two() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.tap("line-0");
    shop.tap("line-discount");
    for key in ["entry-5", "entry-0", "entry-accept"] {
        shop.tap(key);
    }
    let approval = shop.window.global::<Approval>();
    assert!(approval.get_is_open());
    shop.pin("approval-pin", "190583");
    shop.tap("approve");
    assert!(!approval.get_is_open());
    assert_eq!(shop.lines(), ["1 Sourdough 4.45"]);
    assert_eq!(shop.window.global::<Sell>().get_panel(), SellPanel::None, "as if it had never been refused");
}

#[test]
fn a_locked_till_says_who_left_and_what_is_open() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.more("more-lock");
    let sign_in = shop.window.global::<SignIn>();
    assert_eq!((shop.page(), sign_in.get_chosen()), (Page::SignIn, 0), "whoever left is asked for first");
    let note = sign_in.get_note().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(note, "Amara Okafor has locked this till. A basket with 1 article is open.");
    shop.save("locked");
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!(shop.page(), Page::SignIn);
    shop.tap("operator-1");
    shop.pin("pin", "190583");
    shop.tap("sign-in");
    assert_eq!((shop.page(), shop.lines()), (Page::Sell, vec!["1 Sourdough 8.90".to_owned()]));
    assert_eq!(sign_in.get_note(), "");
    // A manager sees what stands out.
    shop.tap("line-0");
    shop.tap("line-remove");
    shop.more("more-journal");
    shop.tap("journal-mode");
    let journal = shop.window.global::<Journal>();
    assert!(journal.get_shows_exceptions() && journal.get_bars().row_count() > 0);
    shop.save("exceptions");
    shop.tap("journal-mode");
    shop.tap("journal-0");
    assert!(journal.get_selected() == 0 && journal.get_around().row_count() > 1);
    shop.save("journal_record");
}
