//! What a till has left on disk, read back without it.

use super::run;
use serde_json::Value;
use std::path::Path;

/// A journal record as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalRecord {
    /// Its number.
    pub number: u64,
    /// What was signed, byte for byte.
    pub body: String,
    /// Its hash, which covers the hash of the record before (hex).
    pub hash: String,
    /// The device's signature (hex).
    pub signature: String,
}

/// Returns the journal of a data folder, the till open or not: two tills that did the same have equal ones.
#[track_caller]
pub fn journal_of(dir: &Path) -> Vec<JournalRecord> {
    const PAGE: usize = 500;
    let reader = database::Reader::open(dir).expect("the folder holds a till's data");
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let mut journal: Vec<JournalRecord> = Vec::new();
    loop {
        let next = journal.last().map_or(1, |record| record.number + 1);
        let page = reader.journal_records(next, PAGE).expect("the journal can be read");
        journal.extend(page.iter().map(|sealed| JournalRecord {
            number: sealed.number,
            body: String::from_utf8(sealed.body.clone()).expect("a record is JSON"),
            hash: hex(&sealed.hash),
            signature: hex(&sealed.signature),
        }));
        if page.len() < PAGE {
            return journal;
        }
    }
}

/// Returns what `omnitill export` writes: each finished sale and post-void, in order.
#[track_caller]
pub fn exported(dir: &Path) -> Vec<Value> {
    let export = run(&["export", &dir.display().to_string(), "--json"]);
    assert!(export.status.success(), "{}", export.errors);
    export.output.lines().map(|line| serde_json::from_str(line).expect("a line of an export is JSON")).collect()
}

/// Returns what `omnitill verify` says of sound data.
#[track_caller]
pub fn verified(dir: &Path) -> Value {
    let verify = run(&["verify", &dir.display().to_string()]);
    let report: Value = serde_json::from_str(&verify.output).unwrap_or_else(|error| panic!("{error}: {verify:?}"));
    assert!(verify.status.success() && report["breaks"] == serde_json::json!([]), "{report:#}");
    report
}
