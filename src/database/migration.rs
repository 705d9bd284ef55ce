//! The tables' history: numbered files that are only ever added. `user_version` counts the ones a file has.

use crate::error::{DataFile, DatabaseError, Failure};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;

const SALES: &[&str] = &[
    include_str!("schema/sales/0001_first_sale.sql"),
    include_str!("schema/sales/0002_series.sql"),
    include_str!("schema/sales/0003_totals.sql"),
    include_str!("schema/sales/0004_packed_journal.sql"),
    include_str!("schema/sales/0005_buyer.sql"),
    include_str!("schema/sales/0006_language.sql"),
    include_str!("schema/sales/0007_invoice.sql"),
    include_str!("schema/sales/0008_coupons.sql"),
    include_str!("schema/sales/0009_selling.sql"),
    include_str!("schema/sales/0010_roles.sql"),
    include_str!("schema/sales/0011_returns.sql"),
    include_str!("schema/sales/0012_report.sql"),
    include_str!("schema/sales/0013_till.sql"),
    include_str!("schema/sales/0014_journal_entry.sql"),
    include_str!("schema/sales/0015_refunds.sql"),
    include_str!("schema/sales/0016_return_elsewhere.sql"),
    include_str!("schema/sales/0017_long_histories.sql"),
    include_str!("schema/sales/0018_hub.sql"),
    include_str!("schema/sales/0019_order.sql"),
    include_str!("schema/sales/0020_voucher.sql"),
    include_str!("schema/sales/0021_voucher_sold.sql"),
    include_str!("schema/sales/0022_voucher_taken.sql"),
    include_str!("schema/sales/0023_voucher_goods.sql"),
    include_str!("schema/sales/0024_order_step.sql"),
    include_str!("schema/sales/0025_taken_over.sql"),
    include_str!("schema/sales/0026_basket_orders.sql"),
    include_str!("schema/sales/0027_basket_placed.sql"),
    include_str!("schema/sales/0028_courier_booking.sql"),
];
/// The step of `sales.db` after which the words of articles sold before have to be folded, which SQL can't.
const SOLD_WORDS: usize = 3;
/// The step of `sales.db` after which what the journal holds is summed for its till.
const TILLS: usize = 13;
/// The step of `sales.db` after which what can be looked for in the journal is read from its records.
const JOURNAL_ENTRIES: usize = 14;
const CATALOGUE: &[&str] = &[
    include_str!("schema/catalogue/0001_first_sale.sql"),
    include_str!("schema/catalogue/0002_import.sql"),
    include_str!("schema/catalogue/0003_search_at_scale.sql"),
    include_str!("schema/catalogue/0004_levies.sql"),
    include_str!("schema/catalogue/0005_duties.sql"),
    include_str!("schema/catalogue/0006_promotions.sql"),
    include_str!("schema/catalogue/0007_cost.sql"),
    include_str!("schema/catalogue/0008_hub.sql"),
    include_str!("schema/catalogue/0009_product_page.sql"),
];
/// The step of `catalogue.db` after which search indexes all articles anew.
const SEARCH: usize = 3;
const CUSTOMERS: &[&str] = &[
    include_str!("schema/customers/0001_first_sale.sql"),
    include_str!("schema/customers/0002_group.sql"),
    include_str!("schema/customers/0003_hub.sql"),
    include_str!("schema/customers/0004_version.sql"),
    include_str!("schema/customers/0005_address.sql"),
];

impl DataFile {
    fn migrations(self) -> &'static [&'static str] {
        match self {
            DataFile::Sales => SALES,
            DataFile::Catalogue => CATALOGUE,
            DataFile::Customers => CUSTOMERS,
        }
    }

    /// The number that marks a file as ours ("OTLS", "OTLC", "OTLP").
    const fn application_id(self) -> i32 {
        match self {
            DataFile::Sales => i32::from_be_bytes(*b"OTLS"),
            DataFile::Catalogue => i32::from_be_bytes(*b"OTLC"),
            DataFile::Customers => i32::from_be_bytes(*b"OTLP"),
        }
    }
}

/// Refuses a file of another program or of a newer version of this one, before anything is written to it.
pub(crate) fn check_header(connection: &Connection, file: DataFile) -> Result<(), Failure> {
    const SQL: &str = "SELECT count(*) FROM sqlite_schema";
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tables: i64 = connection.query_row(SQL, [], |row| row.get(0))?;
    let is_new = application == 0 && found == 0 && tables == 0;
    if application != file.application_id() && !is_new {
        return Err(DatabaseError::NotOurs { file }.into());
    }
    let known = file.migrations().len() as u32;
    if found > known {
        return Err(DatabaseError::Newer { file, found, known }.into());
    }
    Ok(())
}

/// Refuses a file this program can't read: another program's, a newer or an older one.
pub(crate) fn check_known(connection: &Connection, file: DataFile) -> Result<(), Failure> {
    check_header(connection, file)?;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found as usize != file.migrations().len() {
        return Err(DatabaseError::Missing { file }.into());
    }
    Ok(())
}

/// Whether there is nothing in a file yet: neither tables nor a version.
pub(crate) fn is_blank(path: &Path) -> bool {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let version = |connection: Connection| connection.pragma_query_value(None, "user_version", |row| row.get(0));
    Connection::open_with_flags(path, flags).and_then(version).is_ok_and(|version: u32| version == 0)
}

/// Whether a file has exactly the tables of this version, whatever its number says.
pub(crate) fn has_newest_tables(path: &Path, file: DataFile) -> bool {
    const TABLES: &str = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";
    let tables = |connection: &Connection| -> Result<Vec<[String; 3]>, rusqlite::Error> {
        let mut statement = connection.prepare(TABLES)?;
        let rows = statement.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
        rows.collect()
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let compare = || -> Result<bool, Failure> {
        let mut newest = Connection::open_in_memory()?;
        migrate(&mut newest, file)?;
        Ok(tables(&newest)? == tables(&Connection::open_with_flags(path, flags)?)?)
    };
    compare().unwrap_or(false)
}

/// Brings a file's tables up to date, all steps in one transaction: what is worked out from the rows by this program needs the tables
/// as this program knows them.
pub(crate) fn migrate(connection: &mut Connection, file: DataFile) -> Result<(), Failure> {
    let done: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let (done, steps) = (done as usize, file.migrations());
    if done >= steps.len() {
        return Ok(());
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for sql in &steps[done..] {
        change.execute_batch(sql)?;
    }
    if file == DataFile::Sales && done < SOLD_WORDS {
        crate::sold::index_all(&change)?;
    }
    if file == DataFile::Sales && done < TILLS {
        crate::till::sum_all(&change)?;
    }
    if file == DataFile::Sales && done < JOURNAL_ENTRIES {
        crate::journal_entry::index_all(&change)?;
    }
    if file == DataFile::Catalogue && done < SEARCH {
        crate::search::index_all(&change)?;
    }
    change.pragma_update(None, "application_id", file.application_id())?;
    change.pragma_update(None, "user_version", steps.len() as u32)?;
    change.commit()?;
    Ok(())
}
