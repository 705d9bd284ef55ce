//! Where the sales live: by machine and by file, so that a copied data folder is told from one that was only moved or renamed.

use std::fs;
use std::path::Path;

/// Where systemd and D-Bus keep the number of a machine (machine-id(5)).
const MACHINE_ID: [&str; 2] = ["/etc/machine-id", "/var/lib/dbus/machine-id"];

/// The home of this `sales.db` as text: the machine, and what the file system says of the file itself. A renamed or moved file
/// keeps both; a copied one, one brought back from a backup, and one on another machine do not.
///
/// Two machines started from one image of a whole disk look the same here.
pub(crate) fn home_of(sales: &Path) -> Option<String> {
    Some([machine(), file_identity(sales)?].join(" "))
}

fn machine() -> String {
    let read = MACHINE_ID.iter().find_map(|path| fs::read_to_string(path).ok());
    read.map_or_else(|| "-".to_owned(), |id| id.trim().to_owned())
}

/// Number and birth of the file. File systems without births have the number alone.
#[cfg(unix)]
fn file_identity(path: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let file = fs::metadata(path).ok()?;
    let born = file.created().ok().and_then(|born| born.duration_since(std::time::UNIX_EPOCH).ok());
    Some(format!("{}-{}", file.ino(), born.map_or(0, |born| born.as_nanos())))
}

#[cfg(not(unix))]
fn file_identity(path: &Path) -> Option<String> {
    let born = fs::metadata(path).ok()?.created().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(format!("{}", born.as_nanos()))
}

/// Whether the file at this path is still the one that was opened: its device and number.
#[cfg(unix)]
pub(crate) fn number_of(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

#[cfg(not(unix))]
pub(crate) fn number_of(path: &Path) -> Option<(u64, u64)> {
    path.exists().then_some((0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renamed_file_is_at_home_and_a_copied_one_is_not() {
        let dir = std::env::temp_dir().join(format!("omnitill-home-{}", std::process::id()));
        fs::create_dir_all(&dir).expect("made");
        let (first, renamed, copied) = (dir.join("a"), dir.join("b"), dir.join("c"));
        fs::write(&first, "sales").expect("written");
        let home = home_of(&first);
        fs::rename(&first, &renamed).expect("renamed");
        assert_eq!(home_of(&renamed), home);
        fs::copy(&renamed, &copied).expect("copied");
        assert_ne!(home_of(&copied), home);
        assert_eq!(home_of(&first), None);
        fs::remove_dir_all(&dir).expect("removed");
    }
}
