//! Papers beside receipts: a gift without prices, a basket that was put aside; foreign cash and a price set by hand on a receipt.

use super::{check, line, shop};
use crate::{GiftFacts, LabelFacts, OrderFacts, ParkedFacts, gift_receipt, parcel_labels, parked_slip};
use retail::*;
use uuid::Uuid;

#[test]
fn a_gift_receipt_names_goods_and_no_price() {
    for (code, names, tax, file) in [
        ("AU", ["Merino scarf", "Gift wrap"], "gst", "au/gift.txt"),
        ("FR", ["Écharpe en laine", "Papier cadeau"], "standard", "fr/gift.txt"),
    ] {
        let shop = shop(code);
        let sale = shop.sell(&[line(names[0], tax, "2", "49.95"), line(names[1], tax, "1", "3.50")], "10%", &["card"]);
        let label = receipt_label(&shop.workstation, None, sale.receipt);
        let facts = GiftFacts { sale: &sale, lines: &[1], store: &shop.store, code: &format!("{label}-G") };
        let ticket = gift_receipt(&facts, &shop.catalog());
        let text = ticket.to_text(48);
        assert!(text.contains(names[0]) && !text.contains(names[1]), "only what was chosen: {text}");
        let has_price = ["49.95", "49,95", "99.90", "99,90", "93"].iter().any(|amount| text.contains(amount));
        assert!(!has_price && !text.contains(['$', '€', '%']), "{text}");
        check(file, &ticket);
    }
}

#[test]
fn a_parked_basket_has_a_slip_that_is_no_receipt() {
    let shop = shop("AU");
    let sale =
        shop.sell(&[line("Sourdough loaf", "gst-free", "1", "8.50"), line("Cola", "gst", "3", "2.90")], "", &["card"]);
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), shop.at);
    basket.lines.clone_from(&sale.lines);
    let parked = ParkedBasket {
        number: 17,
        label: "Blue coat".to_owned(),
        operator: "7".into(),
        at: shop.at,
        total: sale.totals.total,
        basket: Box::new(basket),
    };
    let facts = ParkedFacts {
        parked: &parked,
        store: &shop.store,
        operator_name: shop.operator,
        currency: shop.country.currency,
        code: "AU-SYD-01-P000017",
    };
    check("au/parked.txt", &parked_slip(&facts, &shop.catalog()));
}

#[test]
fn each_parcel_of_an_order_has_a_label() {
    for (code, file) in [("AU", "au/parcels.txt"), ("FR", "fr/parcels.txt")] {
        let shop = shop(code);
        let order = OrderFacts { number: "W-71", name: "Kim Tran", promised_at: None, note: "" };
        let pieces = ["SP00000071AU001".to_owned(), "SP00000071AU002".to_owned()];
        let to =
            ["Kim Tran", "Unit 12, the old wool store behind the station", "1 Hill Street", "3000 Melbourne VIC", "AU"];
        let to = to.map(str::to_owned);
        let label = LabelFacts {
            courier: "Swift Parcels",
            service: "Standard",
            sort_code: "AU 3000",
            number: "SP00000071AU",
            pieces: &pieces,
            to: &to,
        };
        check(file, &parcel_labels(&order, &label, &shop.store, &shop.catalog()));
    }
}

#[test]
fn a_receipt_says_what_was_really_handed_over_and_what_the_price_was() {
    let shop = shop("AU");
    let mut sale = shop.sell(&[line("Lamp", "gst", "1", "20.00")], "", &["cash 2940"]);
    let rate = ForeignRate {
        rate: "1.5".parse().unwrap(),
        date: shop.at.date(),
        spread: "2".parse().unwrap(),
        smallest: None,
        max: None,
    };
    let usd = Currency::parse("USD").unwrap();
    let (value, foreign) = rate.take(usd, Money::from_minor(2_000), shop.country.currency).unwrap();
    sale.tenders = vec![Tender::foreign_cash(value, foreign)];
    let changed =
        PriceOverride { original: "25.00".parse().unwrap(), reason: "damaged".to_owned(), text: String::new() };
    sale.lines[0].price_override = Some(changed);
    check("au/foreign_cash.txt", &shop.receipt(&sale, None));
}
