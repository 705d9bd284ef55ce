//! All finished sales, post-voids and invoices given later as NDJSON, for accountants and other programs: one document a line, in the
//! order of the journal, with its hash.

use crate::record::hex;
use crate::{Database, DatabaseError, Reader};
use retail::{
    Buyer, Moment, OperatorId, PostVoid, Sale, StoreId, Transaction, TransactionEvent, WorkstationId, receipt_label,
};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// Version of the lines' format. It rises when a field changes its meaning or goes, not when one is added.
pub const EXPORT_FORMAT: u32 = 1;
/// Journal records read at a time.
const PAGE_RECORDS: usize = 500;

/// One line of an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ExportedDocument {
    /// Version of the format: 1.
    pub format: u32,
    /// The store.
    pub store: StoreId,
    /// The workstation.
    pub workstation: WorkstationId,
    /// Number of the journal record.
    pub number: u64,
    /// The receipt's number as printed: `AU-SYD-01-000042`.
    pub label: String,
    /// When it was recorded.
    pub at: Moment,
    /// Hash of the journal record (SHA-256, hex).
    pub hash: String,
    /// The sale, post-void or invoice. Amounts are whole minor units of its currency.
    pub document: ExportedEvent,
}

/// What a line of an export is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ExportedEvent {
    /// A finished sale.
    Sale(Box<Sale>),
    /// A finished sale undone as a whole.
    PostVoid(Box<PostVoid>),
    /// A finished sale was given an invoice later. The sale stands where it was made, and says nothing of it.
    Invoice(ExportedInvoice),
}

/// An invoice that was given after its sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ExportedInvoice {
    /// Number of the sale's receipt.
    pub receipt: u64,
    /// Who gave it.
    pub operator: OperatorId,
    /// Whom it names.
    pub buyer: Buyer,
    /// The number of the marked duplicate that is the invoice; 0 if it is the original, which nobody had asked for.
    pub copy: u32,
}

/// Where a till leaves files for people, in its data directory.
const EXPORTS: &str = "exports";

impl Database {
    /// Leaves a file in the data directory's folder `exports`, whole or not at all; one of the same name is replaced. Returns where.
    ///
    /// # Errors
    /// When the folder can't be made or written.
    pub fn put_export(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, DatabaseError> {
        let dir = self.dir().join(EXPORTS);
        let (path, unfinished) = (dir.join(name), dir.join([name, ".part"].concat()));
        let put = || -> std::io::Result<()> {
            fs::create_dir_all(&dir)?;
            let mut file = fs::File::create(&unfinished)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&unfinished, &path)
        };
        put().map_err(|error| DatabaseError::Directory { dir: dir.clone(), reason: error.to_string() })?;
        Ok(path)
    }
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The sales can't be read.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// What is exported can't be written.
    #[error("the export can't be written: {0}")]
    NotWritable(#[from] std::io::Error),
}

/// Writes all finished sales, post-voids and later invoices, one JSON document a line. Returns how many.
pub fn export_sales(reader: &Reader, out: &mut dyn Write) -> Result<u64, ExportError> {
    let (mut next, mut count) = (1, 0);
    loop {
        let page = reader.journal_records(next, PAGE_RECORDS)?;
        let Some(last) = page.last() else { break };
        next = last.number + 1;
        for sealed in page {
            let transaction: Transaction = serde_json::from_slice(&sealed.body)
                .map_err(|error| DatabaseError::Damaged { file: crate::DataFile::Sales, reason: error.to_string() })?;
            let (receipt, series, document) = match transaction.event {
                TransactionEvent::Sale(sale) => (sale.receipt, sale.series.clone(), ExportedEvent::Sale(sale)),
                TransactionEvent::PostVoid(void) => (void.receipt, void.series.clone(), ExportedEvent::PostVoid(void)),
                TransactionEvent::Invoiced { operator, receipt, copy, buyer } => {
                    let invoice = ExportedInvoice { receipt, operator, buyer, copy };
                    (receipt, reader.series_of(receipt)?, ExportedEvent::Invoice(invoice))
                }
                _ => continue,
            };
            let label = receipt_label(&transaction.workstation, series.as_ref(), receipt);
            let line = ExportedDocument {
                format: EXPORT_FORMAT,
                label,
                store: transaction.store,
                workstation: transaction.workstation,
                number: transaction.number,
                at: transaction.at,
                hash: hex(&sealed.hash),
                document,
            };
            serde_json::to_writer(&mut *out, &line).map_err(std::io::Error::from)?;
            out.write_all(b"\n")?;
            count += 1;
        }
    }
    out.flush()?;
    Ok(count)
}

/// The JSON Schema of one line of an export.
pub fn export_schema() -> serde_json::Value {
    schemars::schema_for!(ExportedDocument).to_value()
}
