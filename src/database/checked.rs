//! Which bytes the files had when they were last found whole. A till that is closed properly checks them then, when nobody waits, and its
//! next start only sees whether they are still the same; whatever else it finds it checks before it sells.

use crate::error::DataFile;
use crate::record::hex;
use crate::verify::{VerifyReport, check_file};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Bytes up to which a file is checked whole before the till opens; of a larger one its end is.
pub(crate) const CHECKED_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// The note: which program checked, then the name and SHA-256 of each file. It finds accidents, not somebody who changes both.
const NOTE: &str = "checked";
const UNFINISHED: &str = "checked.new";
/// Another version may check more.
const PROGRAM: &str = concat!("omnitill ", env!("CARGO_PKG_VERSION"));
/// Rules a sale can break that no rebuilding mends: they are what was signed.
const SIGNED: [&str; 6] = ["sale-lines", "sale-sums", "sale-taxes", "sale-tenders", "sale-currency", "post-void-sums"];

/// Whether the file was found whole and hasn't changed by a byte since. One with a log beside it has.
pub(crate) fn is_unchanged(dir: &Path, file: DataFile) -> bool {
    let Ok(note) = fs::read_to_string(dir.join(NOTE)) else { return false };
    let mut lines = note.lines();
    lines.next() == Some(PROGRAM) && line_of(dir, file).is_some_and(|line| lines.any(|known| known == line))
}

/// Whether a file is small enough to be checked whole while somebody waits.
pub(crate) fn is_small(dir: &Path, file: DataFile) -> bool {
    fs::metadata(dir.join(file.name())).is_ok_and(|file| file.len() <= CHECKED_BYTES_MAX)
}

/// Checks a file whole; whether nothing is wrong with it that could be put right. One that couldn't be looked at isn't.
pub(crate) fn is_whole(dir: &Path, file: DataFile) -> Result<bool, crate::DatabaseError> {
    let mut report = VerifyReport::default();
    check_file(dir, file, &mut report)?;
    Ok(report.breaks.iter().all(|found| SIGNED.contains(&found.code)))
}

/// Notes that these files, which nobody has open any more, were found whole. Without the note the next start checks them again.
pub(crate) fn note(dir: &Path, whole: &[DataFile]) {
    let lines = whole.iter().filter_map(|file| line_of(dir, *file));
    let text = std::iter::once(PROGRAM.to_owned()).chain(lines).collect::<Vec<_>>().join("\n");
    let (note, unfinished) = (dir.join(NOTE), dir.join(UNFINISHED));
    if fs::write(&unfinished, text).and_then(|()| fs::rename(&unfinished, note)).is_err() {
        let _ = fs::remove_file(unfinished); // as if it had not been checked
    }
}

fn line_of(dir: &Path, file: DataFile) -> Option<String> {
    let log = fs::metadata(dir.join([file.name(), "-wal"].concat())).map_or(0, |log| log.len());
    let hash = (log == 0).then(|| hash_of(&dir.join(file.name()))).transpose().ok().flatten().flatten()?;
    Some([file.name(), " ", &hash].concat())
}

/// SHA-256 in hexadecimal; `None` of an empty file or one too large to be checked whole.
fn hash_of(path: &Path) -> io::Result<Option<String>> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    if bytes == 0 || bytes > CHECKED_BYTES_MAX {
        return Ok(None);
    }
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(Some(hex(&hash.finalize())));
        }
        hash.update(&buffer[..read]);
    }
}
