//! Exceptions: what each operator undid, gave away or opened, against what the others of the shop do. A number that stands out is a
//! question to ask, not an answer.

use crate::{Money, OperatorId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kinds of records that are looked at, as they stand in the journal.
pub const EXCEPTIONS: [&str; 12] = [
    "void-after-total",
    "line-void-after-total",
    "void",
    "line-void",
    "quantity-lowered",
    "tender-removed",
    "discount",
    "price-overridden",
    "post-void",
    "return-without-receipt",
    "no-sale",
    "reprint",
];

/// Sales that rates are counted per.
const PER_SALES: u64 = 100;
/// How many times the others' rate stands out.
const STANDS_OUT: u64 = 2;
/// Fewer of a kind are chance.
const FEW: u64 = 3;

/// How often somebody did one kind of thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ExceptionCount {
    /// The kind: see [`EXCEPTIONS`]; `approved` for acts somebody else had to allow.
    pub kind: String,
    /// How often.
    pub count: u64,
    /// What it is worth together.
    pub amount: Money,
    /// Hundredths of a time per 100 sales of this operator: 250 is 2.5 times.
    pub rate: u64,
    /// The same of everybody else together.
    pub others_rate: u64,
    /// Whether it happens so much more often than with the others that somebody should ask.
    pub stands_out: bool,
}

/// What one operator did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OperatorExceptions {
    /// Who.
    pub operator: OperatorId,
    /// Sales they finished.
    pub sales: u64,
    /// What they did of each kind, those that happened at all.
    pub counts: Vec<ExceptionCount>,
}

/// Compares everybody's exceptions: `acts` are operator, kind, how often and what it is worth; `sales` how many sales each finished.
/// In the order of staff numbers.
pub fn exceptions(acts: &[(String, String, u64, Money)], sales: &BTreeMap<String, u64>) -> Vec<OperatorExceptions> {
    let all_sales: u64 = sales.values().sum();
    let is_looked_at = |kind: &str| EXCEPTIONS.contains(&kind) || kind == "approved";
    let mut of_kind: BTreeMap<&str, u64> = BTreeMap::new();
    let mut people: BTreeMap<&str, Vec<&(String, String, u64, Money)>> =
        sales.keys().map(|operator| (operator.as_str(), Vec::new())).collect();
    for act in acts.iter().filter(|(operator, kind, ..)| !operator.is_empty() && is_looked_at(kind)) {
        *of_kind.entry(&act.1).or_default() += act.2;
        people.entry(&act.0).or_default().push(act);
    }
    let rate = |count: u64, sales: u64| count.saturating_mul(PER_SALES * 100) / sales.max(1);
    let of_person = |(operator, acts): (&str, Vec<&(String, String, u64, Money)>)| {
        let own_sales = sales.get(operator).copied().unwrap_or_default();
        let count = |(_, kind, count, amount): &(String, String, u64, Money)| {
            let others = of_kind.get(kind.as_str()).copied().unwrap_or_default() - count;
            let (rate, others_rate) = (rate(*count, own_sales), rate(others, all_sales - own_sales));
            let stands_out = *count >= FEW && all_sales > own_sales && rate > others_rate.saturating_mul(STANDS_OUT);
            ExceptionCount { kind: kind.clone(), count: *count, amount: *amount, rate, others_rate, stands_out }
        };
        let mut counts: Vec<ExceptionCount> = acts.into_iter().map(count).collect();
        let place = |kind: &str| EXCEPTIONS.iter().position(|known| *known == kind).unwrap_or(EXCEPTIONS.len());
        counts.sort_by_key(|count| place(&count.kind));
        OperatorExceptions { operator: OperatorId(operator.to_owned()), sales: own_sales, counts }
    };
    people.into_iter().map(of_person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Acts as `operator kind count`, sales as `operator count`; what stands out as `operator kind`.
    #[track_caller]
    fn check(sales: &[(&str, u64)], acts: &[(&str, &str, u64)], expected: &[(&str, &str)]) {
        let sales = sales.iter().map(|(operator, count)| ((*operator).to_owned(), *count)).collect();
        let act = |(operator, kind, count): &(&str, &str, u64)| {
            ((*operator).to_owned(), (*kind).to_owned(), *count, Money::from_minor(100))
        };
        let acts: Vec<_> = acts.iter().map(act).collect();
        let report = exceptions(&acts, &sales);
        let found: Vec<(&str, &str)> = report
            .iter()
            .flat_map(|person| person.counts.iter().map(move |count| (person, count)))
            .filter(|(_, count)| count.stands_out)
            .map(|(person, count)| (person.operator.0.as_str(), count.kind.as_str()))
            .collect();
        assert_eq!(found, expected);
        // Everything that is looked at is counted once.
        let counted: u64 = report.iter().flat_map(|person| &person.counts).map(|count| count.count).sum();
        let looked_at = acts.iter().filter(|act| EXCEPTIONS.contains(&act.1.as_str()) || act.1 == "approved");
        assert_eq!(counted, looked_at.map(|act| act.2).sum::<u64>());
    }

    #[test]
    fn whoever_does_more_than_the_others_stands_out() {
        let both = [("101", 100), ("102", 100)];
        check(&both, &[("101", "no-sale", 9), ("102", "no-sale", 4)], &[("101", "no-sale")]);
        check(&both, &[("101", "no-sale", 8), ("102", "no-sale", 4)], &[]);
        check(&both, &[("101", "no-sale", 2)], &[]);
        check(&both, &[("101", "void-after-total", 3)], &[("101", "void-after-total")]);
        check(&both, &[("101", "signed-in", 50), ("", "locked", 5)], &[]);
        // Twice the sales make twice the chances.
        check(&[("101", 400), ("102", 100)], &[("101", "discount", 20), ("102", "discount", 5)], &[]);
        // Nobody to compare with.
        check(&[("101", 100)], &[("101", "no-sale", 50)], &[]);
        // Who sells nothing and opens drawers is seen.
        check(&both, &[("301", "no-sale", 3), ("101", "no-sale", 1)], &[("301", "no-sale")]);
    }
}
