//! A day of fraud in four countries: twelve ways staff take money out of a shop, each done once, and each found in the journal with who did it, who allowed
//! it and how much, and most of them in the exceptions report.

use super::desk::*;
use super::*;
use retail::{Condition, Pieces, ReturnReason};

fn minor(amount: i64) -> Money {
    Money::from_minor(amount)
}

/// Approved by the manager, who isn't watching closely.
fn waved_through(action: Action) -> Action {
    Action::Approved(ApprovedAction { approver: "9".into(), pin: "190583".to_owned(), action: Box::new(action) })
}

fn add(sku: &str) -> Action {
    Action::Add { sku: sku.into(), quantity: None, price: None }
}

/// Rings up and pays; returns the receipt.
fn sell(desk: &mut Desk, sku: &str, kind: TenderKind) -> u64 {
    let (exact, cash) = due(&desk.ok(add(sku)));
    let sale = paid(desk.pay(kind, if kind == TenderKind::Cash { cash } else { exact }));
    desk.ok(Action::NextCustomer {});
    sale.receipt
}

/// What a pattern leaves behind: the kind of record, what it is worth, whether somebody allowed it, and whether the exceptions count it.
struct Trace {
    pattern: &'static str,
    kind: &'static str,
    amount: i64,
    is_approved: bool,
    is_counted: bool,
}

fn trace(pattern: &'static str, kind: &'static str, amount: i64, is_approved: bool, is_counted: bool) -> Trace {
    Trace { pattern, kind, amount, is_approved, is_counted }
}

/// What is taken back out of baskets the customer has seen the total of.
fn at_the_basket(desk: &mut Desk) -> Vec<Trace> {
    desk.ok(add("mug"));
    desk.ok(Action::ShowTotal {});
    desk.ok(Action::VoidBasket {});
    desk.ok(add("shirt-S"));
    desk.ok(add("mug"));
    desk.ok(Action::ShowTotal {});
    desk.ok(Action::RemoveLine { line: 1 });
    desk.ok(Action::SetQuantity { line: 2, quantity: retail::Quantity::each(3) });
    desk.ok(Action::SetQuantity { line: 2, quantity: retail::Quantity::each(1) });
    desk.pay(TenderKind::Cash, 500);
    desk.ok(Action::RemoveTender { index: 0 });
    let share = Some(Discount::Percent(Rate::percent(50)));
    desk.refused(Action::DiscountLine { line: 2, discount: share }, "discount-needs-manager");
    desk.ok(waved_through(Action::DiscountLine { line: 2, discount: share }));
    let due = desk.at().view().unwrap().basket.unwrap().due.cash.minor();
    paid(desk.pay(TenderKind::Cash, due));
    desk.ok(add("shirt-M"));
    let (line, reason, text) = (1, "damaged".to_owned(), String::new());
    let cheap = Action::OverridePrice(OverridePrice { line, price: Some(minor(195)), reason, text });
    assert!(desk.at().handle(cheap.clone()).is_err());
    desk.ok(waved_through(cheap));
    let due = desk.at().view().unwrap().basket.unwrap().due.cash.minor();
    paid(desk.pay(TenderKind::Cash, due));
    desk.ok(add("mug"));
    let Reply::Parked { number } = desk.ok(Action::ParkBasket { label: String::new(), print: false }) else { panic!() };
    desk.ok(Action::AbandonBasket { number, reason: "nobody came".to_owned() });
    vec![
        trace("the sale is dropped once the customer has paid", "void", 998, false, false),
        trace("a line is dropped after the total", "line-void", 1_995, false, false),
        trace("fewer pieces after the total", "quantity-lowered", 1_996, false, true),
        trace("money is taken back out of the basket", "tender-removed", 500, false, true),
        trace("half price for a friend", "discount", 499, true, true),
        trace("a price of one's own", "price-overridden", 1_800, true, true),
        trace("a basket is parked and forgotten", "unparked", 998, false, false),
    ]
}

/// What goes out of the drawer.
fn at_the_drawer(desk: &mut Desk) -> Vec<Trace> {
    let sold = sell(desk, "mug", TenderKind::Cash);
    let undo = Action::PostVoid { receipt: sold, reason: "wrong".to_owned() };
    desk.refused(undo.clone(), "post-void-needs-manager");
    desk.ok(waved_through(undo));
    let (reason, condition) = (ReturnReason::ChangedMind, Condition::AsNew);
    let (quantity, receipt, note) = (None, None, None);
    let made_up = ReturnArticle { sku: "shirt-S".into(), quantity, reason, condition, receipt, note };
    desk.ok(waved_through(Action::ReturnArticle(made_up)));
    let back = desk.at().view().unwrap().basket.unwrap().due.cash;
    desk.pay(TenderKind::Cash, back.minor());
    let by_card = sell(desk, "mug", TenderKind::Card);
    desk.ok(Action::OpenReturn { receipt: by_card });
    let quantity = retail::Quantity::ONE;
    desk.ok(Action::PickReturn(PickReturn { line: 1, quantity, reason: None, condition: None, note: None }));
    desk.ok(Action::ConfirmReturn {});
    let (kind, amount) = (TenderKind::Cash, desk.at().view().unwrap().basket.unwrap().due.cash);
    let in_cash = Action::Tender { kind, amount, basket: None, due: None };
    desk.refused(in_cash.clone(), "refund-card-first");
    desk.ok(waved_through(in_cash));
    desk.ok(Action::NoSale { reason: "change".to_owned() });
    let out = CashAct { amount: minor(7_777), reason: "window cleaner".to_owned(), category: String::new() };
    desk.refused(Action::PaidOut(out.clone()), "act-needs-manager");
    desk.ok(waved_through(Action::PaidOut(out)));
    desk.ok(Action::PrintAgain { receipt: Some(by_card) });
    vec![
        trace("a paid sale is undone", "post-void", 998, true, true),
        trace("goods nobody brought come back", "return-without-receipt", 1_995, true, true),
        trace("a card's money goes back in cash", "return", 998, true, false),
        trace("the drawer is opened", "no-sale", 0, false, true),
        trace("a bill nobody sent is paid", "paid-out", 7_777, true, false),
    ]
}

#[test]
fn twelve_of_twelve_frauds_leave_their_names_and_amounts() {
    ["AU", "FR", "DE", "US"].into_iter().for_each(check);
}

/// An amount with the sales tax of New York City on it, where prices are without.
fn with_tax(country: &str, amount: i64) -> i64 {
    if country == "US" { amount + (amount * 8_875 + 50_000) / 100_000 } else { amount }
}

fn check(country: &'static str) {
    let mut desk = Desk::new(country);
    desk.sign_in("7");
    desk.ok(Action::OpenTill(OpenTill { pieces: vec![Pieces { value: minor(2_000), count: 20 }], till: None }));
    let traces: Vec<Trace> = [at_the_basket(&mut desk), at_the_drawer(&mut desk)].into_iter().flatten().collect();
    desk.ok(Action::CountTill(CountTill { pieces: vec![Pieces { value: minor(2_000), count: 1 }], till: None }));
    assert_eq!(traces.len(), 12);
    desk.sign_in("9");
    let Reply::Exceptions { report } = desk.ok(Action::ReadExceptions { from: None, to: None }) else { panic!() };
    let cashier =
        report.operators.iter().find(|person| person.operator.0 == "7").expect("the cashier is in the report");
    let counted = |kind: &str| cashier.counts.iter().find(|count| count.kind == kind);
    for Trace { pattern, kind, amount, is_approved, is_counted } in &traces {
        let asked =
            FindJournal { kinds: vec![(*kind).to_owned()], operator: Some("7".into()), ..FindJournal::default() };
        let Reply::Journal { entries, .. } = desk.ok(Action::FindJournal(asked)) else { panic!() };
        // What is told of a line is its price, what is told of a receipt is what was paid.
        let amounts = [*amount, with_tax(country, *amount)];
        let is_it = |entry: &&JournalEntryView| amounts.contains(&entry.amount.map_or(0, Money::minor));
        let found =
            entries.iter().find(is_it).unwrap_or_else(|| panic!("{country} {pattern}: {kind} {amount} in {entries:?}"));
        assert_eq!(found.operator_name, "Operator 7", "{pattern}");
        if *is_approved {
            // The approval stands right before what it allowed, in the same write.
            let Reply::JournalRecord { around, .. } = desk.ok(Action::ShowJournal { number: found.number }) else {
                panic!()
            };
            let allowed = around.iter().rfind(|entry| entry.number < found.number && entry.kind == "approved");
            let allowed = allowed.unwrap_or_else(|| panic!("{pattern}: nobody allowed it in {around:?}"));
            assert_eq!((allowed.operator_name.as_str(), allowed.approver_name.as_str()), ("Operator 7", "Operator 9"));
            assert!(found.number - allowed.number <= 2, "{pattern}");
        }
        if *is_counted {
            let count = counted(kind).unwrap_or_else(|| panic!("{pattern}: no {kind} in {cashier:?}"));
            assert!(count.count >= 1 && count.amount.minor().abs() >= *amount, "{pattern}: {count:?}");
        }
    }
    let of_basket = counted("void-after-total").map(|count| count.amount.minor());
    assert!(of_basket.is_some_and(|amount| [998, with_tax(country, 998)].contains(&amount)), "{country} {of_basket:?}");
    assert_eq!(counted("line-void-after-total").map(|count| count.amount), Some(minor(1_995)));
    assert_eq!(counted("approved").map(|count| count.count), Some(6), "{cashier:?}");
    assert_eq!(counted("reprint").map(|count| count.count), Some(1));
    // What is missing in the drawer has a name and an amount, too.
    let asked = FindJournal { kinds: vec!["till-counted".to_owned()], ..FindJournal::default() };
    let Reply::Journal { entries, .. } = desk.ok(Action::FindJournal(asked)) else { panic!() };
    assert!(
        entries[0].amount.is_some_and(Money::is_negative) && entries[0].operator_name == "Operator 7",
        "{entries:?}"
    );
    let report = database::verify(&desk.dir).unwrap();
    assert!(report.breaks.is_empty(), "{report:?}");
}
