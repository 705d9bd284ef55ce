//! Any file somebody may import, plain or packed, in any of the formats: rows or a refusal, never a panic, never more memory than a row may take.
#![no_main]

use database::import::{Encoding, Format, ROW_BYTES_MAX, Table};
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

static FILE: OnceLock<PathBuf> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let Some((choice, bytes)) = data.split_first() else { return };
    let file = FILE.get_or_init(|| std::env::temp_dir().join(format!("omnitill-fuzz-import-{}", std::process::id())));
    fs::write(file, bytes).expect("the temporary folder takes a file");
    let format = [Format::Csv, Format::Tsv, Format::Ndjson][usize::from(*choice) % 3];
    let encoding = if choice & 4 == 0 { Encoding::Utf8 } else { Encoding::Windows1252 };
    let columns = ["sku", "name", "price"].map(str::to_owned);
    let Ok(mut table) = Table::open(file, Some(format), encoding, &columns) else { return };
    let mut line = 0;
    while let Ok(Some(row)) = table.next_row() {
        assert!(row.line > line, "rows come in the order of their lines");
        line = row.line;
        if let Ok(values) = &row.values {
            assert_eq!(values.len(), columns.len());
            // A Latin-1 character takes two bytes at most.
            assert!(values.iter().map(String::len).sum::<usize>() <= 2 * ROW_BYTES_MAX);
        }
    }
});
