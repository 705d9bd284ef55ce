//! Looking for sales: what is found is what a look at every sale finds, page by page, by the index of each question.

use super::*;
use crate::history;

/// Every sale of the journal that answers, the newest first, found the slow way.
fn looked_through(database: &Database, query: &SaleQuery) -> Vec<u64> {
    let mut found = Vec::new();
    for receipt in (1..=database.journal_head().expect("read").receipt).rev() {
        let Some(sale) = database.sale_by_receipt(receipt).expect("read") else { continue };
        let day = sale.at.date();
        let has_article = |text: &str| {
            sale.lines.iter().any(|line| {
                let item = &line.item;
                let name = format!("{} {}", item.name, item.sku.as_ref().map_or("", |sku| &sku.0)).to_lowercase();
                let has_words = text.to_lowercase().split_whitespace().all(|asked| {
                    name.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(asked))
                });
                item.sku == Some(text.into()) || item.gtin.is_some_and(|gtin| gtin.to_string() == text) || has_words
            })
        };
        let answers = query.from.is_none_or(|from| day >= from)
            && query.to.is_none_or(|to| day <= to)
            && query.total_min.is_none_or(|least| sale.totals.total >= least)
            && query.total_max.is_none_or(|most| sale.totals.total <= most)
            && query.operator.as_ref().is_none_or(|operator| sale.operator == *operator)
            && query.tender.is_none_or(|kind| sale.tenders.iter().any(|tender| tender.kind == kind))
            && query.article.as_deref().is_none_or(has_article);
        if answers {
            found.push(receipt);
        }
    }
    found
}

#[track_caller]
fn check(database: &Database, query: &SaleQuery) -> usize {
    let expected = looked_through(database, query);
    let (mut found, mut before) = (Vec::new(), None);
    loop {
        let page = database.find_sales(query, before, 7).expect("found");
        assert!(page.receipts.len() <= 7);
        found.extend(page.receipts);
        before = page.older;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(found, expected, "{query:?}");
    found.len()
}

#[test]
fn sales_are_found_by_everything_a_person_knows_of_them() {
    let dir = Scratch::new();
    let (database, _) = super::history::write(dir.path(), 700);
    let some = database.sale_by_receipt(123).expect("read").expect("a sale");
    let article = |text: &str| SaleQuery { article: Some(text.to_owned()), ..SaleQuery::default() };
    let day = |text: &str| Some(text.parse().expect("a day"));
    let total = Some(some.totals.total);
    let any = SaleQuery::default();
    assert_eq!(check(&database, &any), 700);
    assert!(check(&database, &SaleQuery { total_min: total, total_max: total, ..any.clone() }) > 0);
    let (least, most) = (Some(Money::from_minor(5_000)), Some(Money::from_minor(6_000)));
    assert!(check(&database, &SaleQuery { total_min: least, total_max: most, ..any.clone() }) > 0);
    assert!(check(&database, &SaleQuery { operator: Some("8".into()), ..any.clone() }) > 200);
    assert_eq!(check(&database, &SaleQuery { operator: Some("99".into()), ..any.clone() }), 0);
    assert!(check(&database, &SaleQuery { tender: Some(TenderKind::Card), ..any.clone() }) > 200);
    let (from, to) = (day("2026-03-05"), day("2026-03-07"));
    assert!((60..80).contains(&check(&database, &SaleQuery { from, to, ..any.clone() })));
    assert_eq!(check(&database, &SaleQuery { from: day("2027-01-01"), ..any.clone() }), 0);
    assert!(check(&database, &SaleQuery { to, ..any.clone() }) > 100);
    assert!(check(&database, &article(&history::sku(0))) > 20);
    assert!(check(&database, &article(&history::gtin(3).to_string())) > 0);
    assert!(check(&database, &article("LAMP oak")) > 0);
    assert!(check(&database, &article("no 9")) > 0);
    assert_eq!(check(&database, &article("\" OR *")), 0);
    let operator = Some("7".into());
    let all = SaleQuery { from, to: day("2026-03-20"), tender: Some(TenderKind::Cash), operator, ..article("lamp") };
    assert!(check(&database, &all) > 0);
    assert_eq!(database.sale_of_receipt(123).expect("read"), Some(123));
    assert_eq!(database.sale_of_receipt(251).expect("read"), Some(250), "a slip leads to the sale it undid");
    assert_eq!(database.sale_of_receipt(9_999).expect("read"), None);
}

#[test]
fn each_question_about_sales_uses_its_index() {
    use crate::sale_search as search;
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    for (sql, indexes) in [
        (search::ALL, &["SEARCH sale USING INTEGER PRIMARY KEY"][..]),
        (search::OF_TOTAL, &["SEARCH sale USING INDEX sale_total (total=? AND rowid>? AND rowid<?)"]),
        (search::OF_OPERATOR, &["SEARCH sale USING INDEX sale_operator (operator=? AND rowid>? AND rowid<?)"]),
        (search::ONE, &["SEARCH sale USING INTEGER PRIMARY KEY"]),
        (search::OF_ARTICLE, &["SEARCH sold USING PRIMARY KEY (article=? AND receipt>? AND receipt<?)"]),
        (search::BY_GTIN, &["INDEX sold_article_gtin"]),
        (search::BY_SKU, &["COVERING INDEX sold_article_sku"]),
    ] {
        let checked = till.database.read(DataFile::Sales, |connection| {
            check_plan(connection, sql, indexes);
            Ok(())
        });
        checked.expect("read");
    }
}
