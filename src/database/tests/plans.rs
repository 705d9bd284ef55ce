//! The plan of every query a person waits for: answered by an index, whatever the catalogue's size.

use super::*;
use crate::import::DESCRIBED;
use crate::product::browsing::{AFTER, FIRST_OF, PAGE_OF_ALL, PAGE_OF_CATEGORY, SIZE_OF_ALL, SIZE_OF_CATEGORY};
use crate::product::{
    BY_ALIAS, BY_GTIN, BY_SKU, LOAD, LOAD_BY_ALIAS, LOAD_BY_GTIN, LOAD_BY_SKU, PARTS, TEXTS, VARIANTS_OF,
};
use crate::report::{DAY, DAYS, NEXT};
use crate::search::begun::BEGINNING;
use crate::search::index::LEVEL;
use crate::search::popularity::{MOVES, SOLD_SINCE};
use crate::search::query::{BY_PIECES, BY_WORDS};
use crate::search::results::{CARD, CODES_OF, SIBLINGS};
use crate::search::typing_error::NEXT_TERM;

#[test]
fn hot_queries_use_their_indexes() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let check = |file: DataFile, sql: &str, indexes: &[&str]| {
        database
            .read(file, |connection| {
                check_plan(connection, sql, indexes);
                Ok(())
            })
            .expect("read");
    };
    let catalogue: &[(&str, &[&str])] = &[
        (BY_GTIN, &["SEARCH barcode USING INTEGER PRIMARY KEY"]),
        (BY_ALIAS, &["SEARCH alias USING PRIMARY KEY"]),
        (BY_SKU, &["SEARCH variant USING COVERING INDEX"]),
        (LOAD, &["SEARCH variant USING INTEGER PRIMARY KEY", "SEARCH product USING INTEGER PRIMARY KEY"]),
        (TEXTS, &["SEARCH product_text USING PRIMARY KEY (product=?)"]),
        (
            LOAD_BY_GTIN,
            &[
                "SEARCH barcode USING INTEGER PRIMARY KEY",
                "SEARCH variant USING INTEGER PRIMARY KEY",
                "SEARCH product USING INTEGER PRIMARY KEY",
            ],
        ),
        (LOAD_BY_ALIAS, &["SEARCH alias USING PRIMARY KEY", "SEARCH variant USING INTEGER PRIMARY KEY"]),
        (LOAD_BY_SKU, &["SEARCH variant USING INDEX", "SEARCH product USING INTEGER PRIMARY KEY"]),
        (
            PARTS,
            &[
                "SEARCH product_text USING PRIMARY KEY (product=?)",
                "SEARCH variant_option USING PRIMARY KEY (variant=?)",
                "barcode_variant (variant=?)",
                "alias_variant (variant=?)",
            ],
        ),
        (VARIANTS_OF, &["variant_product (product=?)"]),
        (crate::price::PRICES, &["SEARCH price USING PRIMARY KEY (variant=?)"]),
        (crate::price::IN_FORCE, &["SEARCH price USING PRIMARY KEY (variant=? AND store=? AND since<?)"]),
        (AFTER, &["SEARCH product USING COVERING INDEX"]),
        (PAGE_OF_ALL, &["SEARCH product USING INTEGER PRIMARY KEY (rowid>?)"]),
        (PAGE_OF_CATEGORY, &["COVERING INDEX product_category (category=? AND rowid>?)"]),
        (FIRST_OF, &["COVERING INDEX variant_product (product=?)"]),
        (SIZE_OF_CATEGORY, &["SEARCH category_size USING PRIMARY KEY"]),
        (BY_WORDS, &["SCAN search_word VIRTUAL TABLE INDEX 0:M"]),
        (BY_PIECES, &["SCAN search_code VIRTUAL TABLE INDEX 0:M"]),
        (CARD, &["SEARCH variant USING INTEGER PRIMARY KEY", "SEARCH product_text USING PRIMARY KEY (product=?)"]),
        (CODES_OF, &["barcode_variant (variant=?)", "alias_variant (variant=?)", "variant USING INTEGER PRIMARY KEY"]),
        (SIBLINGS, &["variant_product (product=?)"]),
        (BEGINNING, &["SEARCH search_term USING PRIMARY KEY (term>? AND term<?)"]),
        (NEXT_TERM, &["SEARCH search_term USING PRIMARY KEY (term>?)"]),
        (DESCRIBED, &["SEARCH variant USING INDEX", "SEARCH import_row USING INTEGER PRIMARY KEY"]),
        (LEVEL, &["SEARCH popularity USING PRIMARY KEY"]),
        (MOVES, &["USING INDEX popularity_moves"]),
    ];
    for (sql, indexes) in catalogue {
        check(DataFile::Catalogue, sql, indexes);
    }
    check(DataFile::Sales, SOLD_SINCE, &["SEARCH sale_line USING PRIMARY KEY (receipt>?)"]);
    check(DataFile::Sales, crate::serial::SOLD, &["sold_serial_once (sku=? AND serial=?)"]);
    check(DataFile::Sales, DAYS, &["SEARCH report_day USING PRIMARY KEY (day>? AND day<?)"]);
    check(DataFile::Sales, DAY, &["SEARCH report_day USING PRIMARY KEY (day=?)"]);
    check(DataFile::Sales, NEXT, &["SEARCH journal USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"]);
    // The only one that reads a whole table reads one row a category.
    let all = database.read(DataFile::Catalogue, |connection| Ok(plan(connection, SIZE_OF_ALL))).expect("read");
    assert_eq!(all, "SCAN category_size\n");
}
