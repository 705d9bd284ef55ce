//! What promotions take off: one example of each kind, and all baskets of up to six lines against a search that knows nothing of the
//! engine.

mod large;
mod naive;
mod random;

use super::{Book, PricedBefore, Situation, read_promotions};
use crate::{Coupon, Currency, Item, LineItem, Moment, Money, StoreId, Unit};

/// A line from words: `coffee 3 x 4.50`, `apples 0.420 kg x 3.99`; the name's first letter is its category, `Brand-` its brand.
pub(super) fn line(id: u32, text: &str) -> LineItem {
    let (goods, price) = text.rsplit_once(" x ").expect("goods x price");
    let (name, quantity) = goods.split_once(' ').expect("name quantity");
    let quantity: crate::Quantity = quantity.trim().parse().expect("quantity");
    let new = crate::NewLine {
        item: item(name, quantity.unit()),
        quantity,
        unit_price: price.parse().expect("price"),
        is_open_price: false,
        label_price: None,
        pack: None,
        levies: Vec::new(),
        link: None,
        minimum_age: None,
    };
    LineItem::new(id, new)
}

fn item(name: &str, unit: Unit) -> Item {
    Item {
        sku: Some(name.into()),
        gtin: None,
        name: name.to_owned(),
        category: name[..1].to_owned(),
        product: name.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned(),
        brand: name.split_once('-').map_or(String::new(), |(brand, _)| brand.to_owned()),
        tax_category: "standard".to_owned(),
        unit,
        picture: String::new(),
        cost: None,
    }
}

pub(super) fn at(moment: &str) -> Moment {
    moment.parse().expect("a moment")
}

/// A Wednesday at noon.
const NOON: &str = "2026-11-25T12:00:00.000+01:00";

struct Case<'a> {
    when: &'a str,
    store: &'a str,
    group: Option<&'a str>,
    coupons: &'a [&'a str],
}

const PLAIN: Case<'_> = Case { when: NOON, store: "S1", group: None, coupons: &[] };

#[track_caller]
fn check_in(case: &Case<'_>, promotions: &str, lines: &str, expected: &str) {
    let text: String = promotions
        .split(";;")
        .enumerate()
        .map(|(number, body)| format!("[[promotion]]\nid = \"p{number}\"\nname.en = \"P{number}\"\n{body}\n"))
        .collect();
    let book = Book::new(read_promotions(&text).unwrap_or_else(|fault| panic!("{fault}\n{text}")));
    let lines: Vec<LineItem> =
        lines.split(';').enumerate().map(|(number, text)| line(number as u32 + 1, text.trim())).collect();
    let coupons: Vec<Coupon> = case
        .coupons
        .iter()
        .map(|id| Coupon { code: "C".into(), promotion: (*id).to_owned(), is_single_use: false, value: None })
        .collect();
    let store = StoreId(case.store.to_owned());
    let situation =
        Situation { store: &store, at: at(case.when).local(), group: case.group, coupons: &coupons, language: "en" };
    let mut before = PricedBefore::default();
    let found = book.price(&situation, &lines, Currency::EUR, &mut before);
    let shown = |found: &[Vec<crate::Reduction>]| {
        let of_line = |(line, reductions): (&LineItem, &Vec<crate::Reduction>)| {
            let each = |reduction: &crate::Reduction| {
                format!("{} {}/{}", reduction.promotion, reduction.amount.minor(), reduction.pieces)
            };
            let all = reductions.iter().map(each).collect::<Vec<_>>().join(" ");
            (!all.is_empty()).then(|| format!("{} {all}", line.item.name))
        };
        lines.iter().zip(found).filter_map(of_line).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(shown(&found), expected);
    for (line, reductions) in lines.iter().zip(&found) {
        let off: Money = reductions.iter().map(|reduction| reduction.amount).sum();
        assert!(!off.is_negative() && off <= line.gross(Currency::EUR), "never below zero");
    }
    // Backwards, and remembered: the same.
    let backwards: Vec<LineItem> = lines.iter().rev().cloned().collect();
    let mut again = book.price(&situation, &backwards, Currency::EUR, &mut before);
    again.reverse();
    assert_eq!(shown(&again), expected);
}

#[track_caller]
fn check(promotions: &str, lines: &str, expected: &str) {
    check_in(&PLAIN, promotions, lines, expected);
}

#[test]
fn single_pieces_cost_less() {
    check("benefit.percent = \"10\"", "cup 1 x 4.95", "cup p0 50/1");
    check("benefit.percent = \"10\"", "cup 3 x 4.95", "cup p0 150/3"); // each piece is rounded
    check("benefit.amount_minor = 100", "cup 3 x 4.95", "cup p0 300/3");
    check("benefit.amount_minor = 500", "cup 3 x 4.95", "cup p0 1485/3"); // never below zero
    check("benefit.price_minor = 399", "cup 2 x 4.95", "cup p0 192/2");
    check("benefit.price_minor = 599", "cup 2 x 4.95", ""); // never dearer
    check(
        "benefit.percent = \"10\" ;; benefit.amount_minor = 50",
        "cup 1 x 4.00; tea 1 x 9.00",
        "cup p1 50/1, tea p0 90/1",
    );
    check("benefit.percent = \"10\" ;; benefit.amount_minor = 40", "cup 1 x 4.00", "cup p0 40/1"); // a tie: the smaller id
}

#[test]
fn weighed_goods_and_fine_prices_are_reduced_by_their_unit() {
    check("benefit.percent = \"10\"", "apples 0.500 kg x 3.99", "apples p0 20/1");
    check("benefit.amount_minor = 100", "apples 0.500 kg x 3.99", "apples p0 50/1");
    check("benefit.price_minor = 299", "apples 0.500 kg x 3.99", "apples p0 50/1");
    check("benefit.mix = { pieces = 2, price_minor = 100 }", "apples 0.500 kg x 3.99; pears 1.000 kg x 3.00", "");
    check("benefit.percent = \"50\"", "screw 100 x 0.0125", "screw p0 100/100"); // a piece counts 1 cent, half of that is one
    check("benefit.percent = \"100\"", "screw 100 x 0.0199", "screw p0 100/100");
}

#[test]
fn buy_some_get_some() {
    let three_for_two = "benefit.buy_get = { buy = 2, get = 1, percent = \"100\" }";
    check(three_for_two, "cup 2 x 4.00", "");
    check(three_for_two, "cup 3 x 4.00", "cup p0 400/3");
    check(three_for_two, "cup 7 x 4.00", "cup p0 800/6");
    check(three_for_two, "cup 1 x 5.00; tea 1 x 4.00; jam 1 x 3.00", "cup p0 125/1, tea p0 100/1, jam p0 75/1");
    // The dearest together: 8 and 1 for nothing, not 3 and 1.
    check(
        three_for_two,
        "a 1 x 10.00; b 1 x 9.00; c 1 x 8.00; d 1 x 3.00; e 1 x 2.00; f 1 x 1.00",
        "a p0 296/1, b p0 267/1, c p0 237/1, d p0 50/1, e p0 33/1, f p0 17/1",
    );
    check(
        "benefit.buy_get = { buy = 1, get = 1, percent = \"50\" }",
        "cup 1 x 4.00; tea 1 x 3.00",
        "cup p0 86/1, tea p0 64/1",
    );
    check(
        "goods.skus = [\"cup\"]\nbenefit.buy_get = { buy = 2, get = 1, percent = \"100\", goods = { skus = [\"tea\"] } }",
        "cup 4 x 4.00; tea 1 x 3.00",
        "cup p0 218/2, tea p0 82/1",
    );
    check("times = 1\nbenefit.buy_get = { buy = 2, get = 1, percent = \"100\" }", "cup 9 x 4.00", "cup p0 400/3");
}

#[test]
fn mixed_sets_bundles_and_tiers() {
    check(
        "goods.categories = [\"c\"]\nbenefit.mix = { pieces = 3, price_minor = 1000 }",
        "cup 2 x 4.00; can 2 x 4.50; tea 9 x 9.00",
        "cup p0 92/1, can p0 208/2",
    );
    check("benefit.mix = { pieces = 3, price_minor = 2000 }", "cup 3 x 4.00", "");
    let breakfast = "[promotion.benefit.bundle]\noff.price_minor = 600\nparts = [{ goods.skus = [\"tea\"] }, { goods.skus = [\"jam\"], pieces = 2 }]";
    check(breakfast, "tea 1 x 3.00; jam 2 x 2.50", "tea p0 75/1, jam p0 125/2");
    check(breakfast, "tea 1 x 3.00; jam 1 x 2.50", "");
    let set = |off: &str| {
        format!(
            "[promotion.benefit.bundle]\n{off}\nparts = [{{ goods.categories = [\"t\"] }}, {{ goods.brands = [\"Oxo\"] }}]"
        )
    };
    check(&set("off.percent = \"20\""), "tea 1 x 3.00; Oxo-jam 1 x 2.50", "tea p0 60/1, Oxo-jam p0 50/1");
    check(&set("off.amount_minor = 100"), "tea 2 x 3.00; Oxo-jam 1 x 2.00", "tea p0 60/1, Oxo-jam p0 40/1");
    let tiers = "benefit.tiers = [{ from = 2, percent = \"10\" }, { from = 4, percent = \"20\" }]";
    check(tiers, "cup 1 x 4.00", "");
    check(tiers, "cup 1 x 4.00; tea 2 x 2.00", "cup p0 40/1, tea p0 40/2");
    check(tiers, "cup 3 x 4.00; tea 2 x 2.00", "cup p0 240/3, tea p0 80/2");
}

#[test]
fn each_piece_takes_part_once_in_what_takes_most_off() {
    let both = "goods.categories = [\"c\"]\nbenefit.buy_get = { buy = 2, get = 1, percent = \"100\" } ;; benefit.percent = \"40\"";
    // 40 % of three is more than one for nothing.
    check(both, "cup 3 x 4.00", "cup p1 480/3");
    let both = "goods.categories = [\"c\"]\nbenefit.buy_get = { buy = 2, get = 1, percent = \"100\" } ;; benefit.percent = \"20\"";
    check(both, "cup 4 x 4.00; tea 1 x 2.00", "cup p0 400/3 p1 80/1, tea p1 40/1");
    // One piece lies in two sets: the one that wins more gets it.
    let sets = "[promotion.benefit.bundle]\noff.amount_minor = 100\nparts = [{ goods.skus = [\"a\"] }, { goods.skus = [\"b\"] }] ;; [promotion.benefit.bundle]\noff.amount_minor = 150\nparts = [{ goods.skus = [\"b\"] }, { goods.skus = [\"c\"] }]";
    check(sets, "a 1 x 5.00; b 1 x 5.00; c 1 x 5.00", "b p1 75/1, c p1 75/1");
    check(sets, "a 1 x 5.00; b 2 x 5.00; c 1 x 5.00", "a p0 50/1, b p0 50/1 p1 75/1, c p1 75/1");
}

#[test]
fn goods_are_chosen_by_product_article_category_brand_and_exception() {
    let basket = "shirt1 1 x 10.00; shirt2 1 x 10.00; Oxo-pan 1 x 10.00; sock 1 x 10.00";
    let ten = "\nbenefit.percent = \"10\"";
    check(&["goods.products = [\"shirt\"]", ten].concat(), basket, "shirt1 p0 100/1, shirt2 p0 100/1");
    check(&["goods.skus = [\"shirt2\"]", ten].concat(), basket, "shirt2 p0 100/1");
    check(&["goods.categories = [\"s\"]", ten].concat(), basket, "shirt1 p0 100/1, shirt2 p0 100/1, sock p0 100/1");
    check(&["goods.brands = [\"Oxo\"]", ten].concat(), basket, "Oxo-pan p0 100/1");
    check(
        &["goods = { categories = [\"s\"], except = { skus = [\"sock\"] } }", ten].concat(),
        basket,
        "shirt1 p0 100/1, shirt2 p0 100/1",
    );
    check(&["goods.except = { categories = [\"s\"] }", ten].concat(), basket, "Oxo-pan p0 100/1");
}

#[test]
fn the_basket_comes_after_the_articles() {
    let ten_from_50 = "lane = \"basket\"\nminimum_minor = 5000\nbenefit.amount_minor = 1000";
    check(ten_from_50, "cup 1 x 49.99", "");
    check(ten_from_50, "cup 1 x 30.00; tea 1 x 20.00", "cup p0 600/1, tea p0 400/1");
    // What the articles cost after their own promotions is what counts.
    check(
        &["goods.skus = [\"cup\"]\nbenefit.percent = \"10\" ;; ", ten_from_50].concat(),
        "cup 1 x 30.00; tea 1 x 20.00",
        "cup p0 300/1",
    );
    check(
        "lane = \"basket\"\nbenefit.percent = \"10\" ;; lane = \"basket\"\nbenefit.percent = \"20\"",
        "cup 1 x 10.00",
        "cup p1 200/1",
    );
    check(
        "lane = \"basket\"\nbenefit.percent = \"10\" ;; lane = \"basket\"\ncombines = true\nbenefit.percent = \"50\"",
        "cup 1 x 10.00",
        "cup p0 100/1 p1 450/1",
    );
    let free_bag = "lane = \"basket\"\nminimum_minor = 5000\ngoods.except = { skus = [\"bag\"] }\nbenefit.free = { goods = { skus = [\"bag\"] } }";
    check(free_bag, "cup 1 x 50.00; bag 2 x 3.00", "bag p0 300/1");
    check(free_bag, "cup 1 x 49.00; bag 2 x 3.00", "");
    check(free_bag, "cup 1 x 60.00", "");
}

#[test]
fn promotions_hold_when_where_and_for_whom_they_are_made() {
    let ten = "benefit.percent = \"10\"";
    let with = |condition: &str| [condition, "\n", ten].concat();
    let yes = "cup p0 40/1";
    #[track_caller]
    fn check_when(case: &Case<'_>, promotion: &str, expected: &str) {
        check_in(case, promotion, "cup 1 x 4.00", expected);
    }
    check_when(&PLAIN, &with("since = \"2026-11-25\"\nuntil = \"2026-11-25\""), yes);
    check_when(&PLAIN, &with("since = \"2026-11-26\""), "");
    check_when(&PLAIN, &with("until = \"2026-11-24\""), "");
    check_when(&PLAIN, &with("weekdays = [\"wed\"]"), yes);
    check_when(&PLAIN, &with("weekdays = [\"mon\", \"tue\"]"), "");
    check_when(&PLAIN, &with("from_time = \"17:00\"\nto_time = \"19:00\""), "");
    check_when(&Case { when: "2026-11-25T17:30:00.000+01:00", ..PLAIN }, &with("from_time = \"17:00\""), yes);
    check_when(&PLAIN, &with("stores = [\"S1\", \"S2\"]"), yes);
    check_when(&PLAIN, &with("stores = [\"S2\"]"), "");
    check_when(&PLAIN, &with("groups = [\"staff\"]"), "");
    check_when(&Case { group: Some("staff"), ..PLAIN }, &with("groups = [\"staff\"]"), yes);
    check_when(&PLAIN, &with("coupon.codes = [\"C\"]"), "");
    check_when(&Case { coupons: &["p0"], ..PLAIN }, &with("coupon.codes = [\"C\"]"), yes);
}

#[test]
fn a_typed_price_is_the_price() {
    let book = Book::new(
        read_promotions("[[promotion]]\nid = \"p\"\nname.en = \"P\"\nbenefit.percent = \"10\"").expect("a file"),
    );
    let store = StoreId("S1".to_owned());
    let situation = Situation { store: &store, at: at(NOON).local(), group: None, coupons: &[], language: "en" };
    let typed = LineItem { is_open_price: true, ..line(1, "gift 1 x 4.00") };
    let labelled = LineItem { label_price: Some(Money::from_minor(333)), ..line(2, "cheese 0.400 kg x 9.00") };
    let found = book.price(&situation, &[typed, labelled], Currency::EUR, &mut PricedBefore::default());
    assert_eq!(found[0], []);
    assert_eq!(found[1][0].amount, Money::from_minor(33), "of the price on the pack");
}

#[test]
fn a_wrong_file_is_refused_with_its_line_and_key() {
    #[track_caller]
    fn check(text: &str, line: usize, key: &str, says: &str) {
        let fault = read_promotions(text).expect_err("refused");
        assert_eq!((fault.line, fault.key.as_str()), (line, key), "{fault}");
        assert!(fault.problem.contains(says), "{fault}");
    }
    let head = "[[promotion]]\nid = \"a\"\nname.en = \"A\"\n";
    let with = |rest: &str| [head, rest].concat();
    check("[[promotion]]\nid = \"a\"\n", 1, "promotion", "name");
    check(&with(""), 1, "promotion", "benefit");
    check(&with("benefit.percent = \"ten\""), 4, "benefit.percent", "ten");
    check(&with("benefit.percent = \"110\""), 4, "percent", "at most 100");
    check(&with("colour = 1\nbenefit.percent = \"10\""), 4, "colour", "colour");
    check(&with("since = \"2026-02-02\"\nuntil = \"2026-02-01\"\nbenefit.percent = \"10\""), 5, "until", "never");
    check(&with("lane = \"basket\"\nbenefit.price_minor = 5"), 4, "lane", "basket");
    check(&with("minimum_minor = 500\nbenefit.percent = \"10\""), 4, "minimum_minor", "basket");
    check(&with("times = 2\nbenefit.percent = \"10\""), 4, "times", "limited");
    check(&with("benefit.mix = { pieces = 1, price_minor = 5 }"), 4, "pieces", "from 2");
    check(
        &with("benefit.tiers = [{ from = 3, percent = \"10\" }, { from = 2, percent = \"20\" }]"),
        4,
        "tiers",
        "rising",
    );
    check(&with("coupon = {}\nbenefit.percent = \"10\""), 4, "coupon", "codes");
    check(&with("coupon.gs1 = [\"12\"]\nbenefit.percent = \"10\""), 4, "gs1", "digits");
    check(&with("goods.except = {}\nbenefit.percent = \"10\""), 4, "except", "name the goods");
    let twice = [head, "benefit.percent = \"10\"\n\n", head, "benefit.percent = \"20\"\n"].concat();
    check(&twice, 7, "id", "twice");
}

/// What is told of a basket: what became of its promotions, and what one more piece or a little more money would save.
#[track_caller]
fn check_told(promotions: &str, lines: &str, offer: Option<&str>, steps: &str, hints: &str) {
    let book = Book::new(read_promotions(promotions).expect("a file"));
    let mut lines: Vec<LineItem> =
        lines.split(';').enumerate().map(|(number, text)| line(number as u32 + 1, text.trim())).collect();
    let store = StoreId("S1".to_owned());
    let situation = Situation { store: &store, at: at(NOON).local(), group: None, coupons: &[], language: "en" };
    let mut before = PricedBefore::default();
    let found = book.price(&situation, &lines, Currency::EUR, &mut before);
    for (line, reductions) in lines.iter_mut().zip(found) {
        line.reductions = reductions;
    }
    let told: Vec<String> = book
        .explain(&situation, &lines, Currency::EUR)
        .iter()
        .map(|step| {
            let outcome = serde_json::to_value(&step.outcome).expect("JSON");
            let line = step.line.map_or("all".to_owned(), |line| lines[line].item.name.clone());
            format!("{line}: {} {}", step.promotion, outcome["is"].as_str().expect("a word"))
        })
        .collect();
    assert_eq!(told.join(", "), steps);
    let offers: Vec<LineItem> = offer.iter().map(|offer| line(99, offer)).collect();
    let wanted = book.missing_goods(&situation, &lines);
    assert_eq!(
        wanted.iter().map(|sku| sku.0.as_str()).collect::<Vec<_>>(),
        offers.iter().map(|offer| offer.item.name.as_str()).collect::<Vec<_>>()
    );
    let hinted: Vec<String> = book
        .hints(&situation, &lines, &offers, Currency::EUR, &mut before)
        .iter()
        .map(|hint| {
            let what = hint.article.clone().unwrap_or_else(|| hint.missing.unwrap_or_default().minor().to_string());
            format!("{what} for {}: {}", hint.promotion, hint.saves.minor())
        })
        .collect();
    assert_eq!(hinted.join(", "), hints);
}

#[test]
fn a_till_tells_why_and_what_one_more_would_save() {
    let three = "[[promotion]]\nid = \"three\"\nname.en = \"3 for 2\"\ngoods.categories = [\"c\"]\nbenefit.buy_get = { buy = 2, get = 1, percent = \"100\" }\n";
    check_told(three, "cup 2 x 4.00", None, "cup: three incomplete", "cup for three: 400");
    check_told(three, "cup 3 x 4.00", None, "cup: three given", "");
    check_told(three, "cup 1 x 4.00", None, "cup: three incomplete", "");
    let and_half =
        [three, "[[promotion]]\nid = \"half\"\nname.en = \"Half\"\ngoods.skus = [\"cup\"]\nbenefit.percent = \"50\"\n"]
            .concat();
    check_told(&and_half, "cup 3 x 4.00", None, "cup: half given, cup: three lost_to", "");
    let from_50 = "[[promotion]]\nid = \"fifty\"\nname.en = \"5 off from 50\"\nlane = \"basket\"\nminimum_minor = 5000\nbenefit.amount_minor = 500\n";
    check_told(from_50, "cup 1 x 45.00", None, "all: fifty below_minimum", "500 for fifty: 500");
    check_told(from_50, "cup 1 x 20.00", None, "all: fifty below_minimum", "");
    check_told(from_50, "cup 1 x 50.00", None, "cup: fifty given", "");
    let set = "[[promotion]]\nid = \"set\"\nname.en = \"Set\"\n[promotion.benefit.bundle]\noff.amount_minor = 100\nparts = [{ goods.skus = [\"cup\"] }, { goods.skus = [\"jam\"] }]\n";
    check_told(set, "cup 1 x 4.00", Some("jam 1 x 2.00"), "cup: set incomplete", "jam for set: 100");
    let later = "[[promotion]]\nid = \"later\"\nname.en = \"Later\"\nsince = \"2026-12-01\"\nbenefit.percent = \"10\"\n[[promotion]]\nid = \"members\"\nname.en = \"M\"\ngroups = [\"club\"]\nbenefit.percent = \"10\"\n";
    check_told(later, "cup 1 x 4.00", None, "cup: later not_held, cup: members not_held", "");
}
