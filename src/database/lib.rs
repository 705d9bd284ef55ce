//! The till's disk: sales, catalogue and customers in three SQLite files, written by one thread. Plain SQL, no rules of the trade.

mod basket;
mod category;
mod connection;
mod customer;
mod database;
mod day;
mod drawer;
mod error;
mod export;
mod fold;
pub mod history;
pub mod import;
mod journal;
mod migration;
mod operator;
mod price;
mod print_job;
mod product;
mod record;
mod sale;
mod search;
mod series;
mod setting;
mod sold;
mod stock;
#[cfg(test)]
mod tests;
mod verify;
mod workstation;
mod writer;

pub use customer::{Channel, Consent, Customer};
pub use database::{Database, Reader};
pub use drawer::DrawerReason;
pub use error::{DataFile, DatabaseError, ErrorKind};
pub use export::{EXPORT_FORMAT, ExportError, ExportedDocument, ExportedEvent, export_sales, export_schema};
pub use journal::JournalHead;
pub use operator::Credentials;
pub use print_job::{NewPrint, PrintDocument, PrintJob, PrintState};
pub use product::{CatalogueRow, CodeTaken, Found};
pub use record::{Record, Recorded};
pub use sale::{DayTotals, SaleHead, SaleKind};
pub use verify::{Break, Checked, VerifyReport, verify};
pub use workstation::Workstation;
