//! Baskets too large to look through: what one promotion alone can win is still the most there is, however the pieces are counted.

use super::{NOON, at, line};
use crate::promotion::puzzle::{Group, Kind, Puzzle, Rule, STEPS_MAX, Set};
use crate::promotion::{Book, PricedBefore, Situation, greedy, read_promotions};
use crate::{Currency, Rate, StoreId};
use proptest::prelude::*;

/// What sets win over the promotions of single pieces.
fn won(puzzle: &Puzzle, sets: &[Set]) -> i64 {
    let base = |set: &Set| -> i64 {
        set.pieces.iter().map(|(kind, count)| puzzle.kinds[*kind].base * i64::from(*count)).sum()
    };
    sets.iter().map(|set| set.off - base(set)).sum()
}

fn rule() -> impl Strategy<Value = (u32, Rule)> {
    let percent = || prop_oneof![Just(Rate::percent(100)), (1..100_i64).prop_map(Rate::percent)];
    prop_oneof![
        (1..4_u32, 1..3_u32, percent()).prop_map(|(buy, get, percent)| (buy + get, Rule::Cheapest { get, percent })),
        (2..5_u32, 1..900_i64).prop_map(|(pieces, price)| (pieces, Rule::Price(price))),
        (2..5_u32, percent()).prop_map(|(pieces, percent)| (pieces, Rule::Percent(percent))),
        (1..4_u32, 1..4_u32, 1..40_i64, 1..40_i64).prop_map(|(from, more, percent, plus)| {
            (1, Rule::Tiers(vec![(from, Rate::percent(percent)), (from + more, Rate::percent(percent + plus))]))
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_promotion_alone_wins_the_most_there_is(
        kinds in proptest::collection::vec((1..600_i64, 1..5_u32, 0..3_i64), 1..5),
        (pieces, rule) in rule(),
    ) {
        let kind = |(price, count, base): &(i64, u32, i64)| Kind { price: *price, count: *count, base: price * base / 5 };
        let kinds: Vec<Kind> = kinds.iter().map(kind).collect();
        let group = Group { parts: vec![(pieces, (0..kinds.len()).collect())], rule, times: None };
        let puzzle = Puzzle { kinds, groups: vec![group] };
        prop_assert_eq!(won(&puzzle, &greedy::solve(&puzzle)), won(&puzzle, &puzzle.solve(STEPS_MAX).sets));
    }
}

#[test]
fn ten_thousand_pieces_are_shared_out() {
    let kinds: Vec<Kind> = (0..50).map(|kind| Kind { price: 100 + kind, count: 200, base: 0 }).collect();
    let all: Vec<usize> = (0..kinds.len()).collect();
    let group = |pieces, rule| Group { parts: vec![(pieces, all.clone())], rule, times: None };
    let groups = vec![
        group(3, Rule::Cheapest { get: 1, percent: Rate::percent(100) }),
        group(4, Rule::Price(250)),
        group(1, Rule::Tiers(vec![(10, Rate::percent(5))])),
    ];
    let puzzle = Puzzle { kinds, groups };
    let sets = puzzle.solve(STEPS_MAX).sets;
    let mut used = vec![0; puzzle.kinds.len()];
    for (kind, count) in sets.iter().flat_map(|set| &set.pieces) {
        used[*kind] += count;
    }
    assert!(used.iter().all(|used| *used <= 200), "no piece takes part twice");
    assert_eq!(used.iter().sum::<u32>(), 10_000, "4 for 2.50 wins on each piece, and 4 divides them all");
}

/// Fifty articles, five of each category, and promotions that hang those of a category together in more ways than are looked at in all.
#[test]
fn what_was_remembered_changes_nothing_where_not_all_ways_can_be_looked_at() {
    let benefits = ["mix = { pieces = 3, price_minor = 900 }", "buy_get = { buy = 2, get = 1, percent = \"100\" }"];
    let text: String = ('a'..='j')
        .flat_map(|category| {
            benefits.iter().enumerate().map(move |(number, benefit)| {
                format!("[[promotion]]\nid = \"{category}{number}\"\nname.en = \"P\"\ngoods.categories = [\"{category}\"]\nbenefit.{benefit}\n")
            })
        })
        .collect();
    let book = Book::new(read_promotions(&text).expect("valid"));
    let store = StoreId("S1".to_owned());
    let situation = Situation { store: &store, at: at(NOON).local(), group: None, coupons: &[], language: "en" };
    let (mut lines, mut before) = (Vec::new(), PricedBefore::default());
    for number in 0..50_u32 {
        let category = char::from(b'a' + (number % 10) as u8);
        lines.push(line(
            number + 1,
            &format!("{category}{number} {} x {}.{:02}", 3 + number % 4, 2 + number % 5, number),
        ));
        let found = book.price(&situation, &lines, Currency::EUR, &mut before);
        if number % 10 == 9 {
            assert_eq!(found, book.price(&situation, &lines, Currency::EUR, &mut PricedBefore::default()), "{number}");
        }
    }
}
