//! What other systems send in bulk: each row taken once or refused for good, and an upload gone on with where it was cut.

use crate::Refused;
use protocol::{NewUpload, RowReply, Upload, UploadPart, UploadReply};
use retail::Moment;
use uuid::Uuid;

/// The uploads.
pub trait UploadStorage {
    /// Begins an upload, or finds the one that was begun by the same words.
    fn begin_upload(&self, new: &NewUpload, now: Moment) -> Result<Upload, Refused>;

    /// How far an upload has come.
    fn upload(&self, id: Uuid) -> Result<Upload, Refused>;

    /// Takes rows in: all that is said of them is on the disk, or nothing. Rows that are here already are answered as they were.
    fn take_rows(&self, id: Uuid, part: &UploadPart, now: Moment) -> Result<UploadReply, Refused>;

    /// Results from a row on, at most so many.
    fn upload_results(&self, id: Uuid, from: u64, only_refused: bool, limit: usize) -> Result<Vec<RowReply>, Refused>;
}
