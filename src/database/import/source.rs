//! A file to import, plain or packed (gzip, Zstandard: told by its first bytes), unpacked as it streams, and refused in words before
//! it fills memory or disk.

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, FrameHeaderError, ReadFrameHeaderError};
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};
use sha2::{Digest, Sha256};
use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};
use std::path::Path;
use std::rc::Rc;

const CHUNK_BYTES: usize = 128 * 1024;
/// First bytes of a gzip member (RFC 1952, section 2.3.1).
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];
/// First bytes of a Zstandard frame (RFC 8878, section 3.1.1).
const ZSTD_MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
const MIB: u64 = 1 << 20;

/// How much a file may unpack to. Lists of articles shrink to a third or a tenth, never to a hundredth.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Unpacked bytes for each packed one.
    pub(super) ratio_max: u64,
    /// Below so many unpacked bytes the ratio doesn't matter: a short list may repeat itself.
    pub(super) ratio_from_bytes: u64,
    /// Unpacked bytes of the whole file.
    pub(super) bytes_max: u64,
    /// Bytes a Zstandard frame may look back, which is the memory it takes to unpack.
    pub(super) window_max: u64,
}

impl Limits {
    /// Those every import has.
    pub(super) const USUAL: Limits =
        Limits { ratio_max: 100, ratio_from_bytes: 16 * MIB, bytes_max: 4_096 * MIB, window_max: 32 * MIB };
}

/// Why a file isn't taken at all. Nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// A folder, a pipe or a device.
    #[error("it is no file: save it as one first, because it is read twice")]
    NotAFile,
    /// It unpacks to far more than a list of articles would.
    #[error("it unpacks to more than {ratio} times its size, as no list of articles does")]
    Bomb {
        /// The bound.
        ratio: u64,
    },
    /// Larger than any catalogue.
    #[error("it holds more than {max_mib} MiB: split it")]
    TooLarge {
        /// The bound.
        max_mib: u64,
    },
    /// It takes too much memory to unpack.
    #[error(
        "it takes {needed_mib} MiB of memory to unpack, and at most {max_mib} are allowed: pack it again without --long or --ultra"
    )]
    Window {
        /// What it asks for.
        needed_mib: u64,
        /// The bound.
        max_mib: u64,
    },
    /// Its packing is damaged.
    #[error("it is damaged or cut off: {reason}")]
    Damaged {
        /// What the unpacker said.
        reason: String,
    },
    /// Text of two bytes a character.
    #[error("it is UTF-16 text: save it as UTF-8")]
    Utf16,
    /// Something else than a list.
    #[error("it is {kind}: save its table as CSV, TSV or NDJSON")]
    NotText {
        /// What it seems to be.
        kind: &'static str,
    },
}

impl From<SourceError> for io::Error {
    fn from(error: SourceError) -> io::Error {
        io::Error::other(error)
    }
}

fn damaged(error: &dyn std::fmt::Display) -> io::Error {
    SourceError::Damaged { reason: error.to_string() }.into()
}

/// What reading a file once from end to end has told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inspected {
    /// SHA-256 of the file as it is, in hex.
    pub(super) digest: String,
    /// Its bytes when they are unpacked.
    pub(super) unpacked: u64,
}

/// Reads the whole file once and stores nothing of it: one that is damaged, no text or a bomb is refused here.
pub(super) fn inspect(path: &Path, limits: Limits, progress: &mut dyn FnMut(u64, u64)) -> io::Result<Inspected> {
    let hash = Rc::new(RefCell::new(Sha256::new()));
    let mut source = Source::open_hashing(path, limits, Some(Rc::clone(&hash)))?;
    let (bytes_total, bytes_read) = (source.bytes_total(), source.bytes_read());
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut is_first = true;
    loop {
        let count = source.read(&mut chunk)?;
        if count == 0 {
            break;
        }
        if std::mem::take(&mut is_first) {
            check_text(&chunk[..count])?;
        }
        progress(bytes_read.get(), bytes_total);
    }
    let digest = hash.borrow_mut().finalize_reset();
    Ok(Inspected { digest: super::hex(&digest), unpacked: source.unpacked })
}

/// Refuses what its first bytes show to be no text that can be imported.
fn check_text(beginning: &[u8]) -> Result<(), SourceError> {
    const KINDS: [(&[u8], &str); 8] = [
        (b"PK\x03\x04", "a ZIP archive or a spreadsheet"),
        (b"\xd0\xcf\x11\xe0", "an old spreadsheet"),
        (b"%PDF", "a PDF document"),
        (b"SQLite format 3\0", "a database"),
        (b"\xfd7zXZ\0", "an xz archive"),
        (b"BZh", "a bzip2 archive"),
        (&GZIP_MAGIC, "packed twice"),
        (&ZSTD_MAGIC, "packed twice"),
    ];
    if let Some((_, kind)) = KINDS.iter().find(|(magic, _)| beginning.starts_with(magic)) {
        return Err(SourceError::NotText { kind });
    }
    let sample = &beginning[..beginning.len().min(4_096)];
    let zeros = sample.iter().filter(|byte| **byte == 0).count();
    if sample.starts_with(b"\xff\xfe")
        || sample.starts_with(b"\xfe\xff")
        || (zeros * 4 > sample.len() && zeros < sample.len())
    {
        return Err(SourceError::Utf16);
    }
    if zeros > 0 && zeros == sample.len() {
        return Err(SourceError::NotText { kind: "no text" });
    }
    Ok(())
}

/// A file being read: as it is, or unpacked.
pub(super) struct Source {
    reader: Unpacked,
    limits: Limits,
    /// Unpacked bytes so far.
    unpacked: u64,
    bytes_total: u64,
    bytes_read: Rc<Cell<u64>>,
}

enum Unpacked {
    Plain(Box<dyn Read>),
    Gzip(Box<MultiGzDecoder<BufReader<Counted>>>),
    Zstd(Box<Frames>),
}

impl Source {
    pub(super) fn open(path: &Path, limits: Limits) -> io::Result<Source> {
        Source::open_hashing(path, limits, None)
    }

    fn open_hashing(path: &Path, limits: Limits, hash: Option<Rc<RefCell<Sha256>>>) -> io::Result<Source> {
        // Asked before it is opened: opening a pipe would wait for its other end.
        let about = std::fs::metadata(path)?;
        if !about.is_file() {
            return Err(SourceError::NotAFile.into());
        }
        let bytes_read = Rc::new(Cell::new(0));
        let counted = Counted { file: File::open(path)?, bytes: Rc::clone(&bytes_read), hash };
        let mut packed = BufReader::with_capacity(CHUNK_BYTES, counted);
        let beginning = packed.fill_buf()?;
        let reader = if beginning.starts_with(&GZIP_MAGIC) {
            Unpacked::Gzip(Box::new(MultiGzDecoder::new(packed)))
        } else if beginning.starts_with(&ZSTD_MAGIC) || beginning.get(..4).is_some_and(is_skippable) {
            Unpacked::Zstd(Box::new(Frames { state: Frame::Next(packed, Some(FrameDecoder::new())), limits }))
        } else {
            Unpacked::Plain(Box::new(packed))
        };
        Ok(Source { reader, limits, unpacked: 0, bytes_total: about.len(), bytes_read })
    }

    #[cfg(test)]
    pub(super) fn of_bytes(bytes: &[u8]) -> Source {
        Source {
            reader: Unpacked::Plain(Box::new(Cursor::new(bytes.to_vec()))),
            limits: Limits::USUAL,
            unpacked: 0,
            bytes_total: bytes.len() as u64,
            bytes_read: Rc::default(),
        }
    }

    /// Bytes of the file as it is.
    pub(super) fn bytes_total(&self) -> u64 {
        self.bytes_total
    }

    /// Counts the bytes of the file that have been read.
    pub(super) fn bytes_read(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.bytes_read)
    }

    fn check_limits(&self) -> Result<(), SourceError> {
        let Limits { ratio_max, ratio_from_bytes, bytes_max, .. } = self.limits;
        if self.unpacked > bytes_max {
            return Err(SourceError::TooLarge { max_mib: bytes_max / MIB });
        }
        let is_packed = !matches!(self.reader, Unpacked::Plain(_));
        let allowed = self.bytes_read.get().saturating_mul(ratio_max).max(ratio_from_bytes);
        if is_packed && self.unpacked > allowed {
            return Err(SourceError::Bomb { ratio: ratio_max });
        }
        Ok(())
    }
}

impl Read for Source {
    /// Reads unpacked bytes; 0 is the end of a file that came whole.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = loop {
            let outcome = match &mut self.reader {
                Unpacked::Plain(reader) => reader.read(buffer),
                Unpacked::Gzip(reader) => reader.read(buffer).map_err(|error| of_gzip(&error)),
                Unpacked::Zstd(reader) => reader.read(buffer),
            };
            match outcome {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                outcome => break outcome?,
            }
        };
        self.unpacked += count as u64;
        self.check_limits()?;
        Ok(count)
    }
}

/// What the unpacker calls damage is damage; a disk that fails is a disk that fails.
fn of_gzip(error: &io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => damaged(error),
        kind => {
            error.raw_os_error().map_or_else(|| io::Error::new(kind, error.to_string()), io::Error::from_raw_os_error)
        }
    }
}

struct Counted {
    file: File,
    bytes: Rc<Cell<u64>>,
    hash: Option<Rc<RefCell<Sha256>>>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.bytes.set(self.bytes.get() + count as u64);
        if let Some(hash) = &self.hash {
            hash.borrow_mut().update(&buffer[..count]);
        }
        Ok(count)
    }
}

/// Zstandard frames one after the other; most files have one.
struct Frames {
    state: Frame,
    limits: Limits,
}

type Packed = Chain<Cursor<[u8; 4]>, BufReader<Counted>>;

enum Frame {
    /// Before a frame, with the decoder of the last one, whose memory is used again.
    Next(BufReader<Counted>, Option<FrameDecoder>),
    Within(StreamingDecoder<Packed, FrameDecoder>),
    End,
}

impl Read for Frames {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            // An error leaves the end behind: nothing can follow it.
            match std::mem::replace(&mut self.state, Frame::End) {
                Frame::End => return Ok(0),
                Frame::Next(mut packed, decoder) => {
                    if packed.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    self.state = self.begin(packed, decoder.unwrap_or_default())?;
                }
                Frame::Within(mut decoder) => {
                    let count = decoder.read(buffer).map_err(|error| damaged(&error))?;
                    if count > 0 || buffer.is_empty() {
                        self.state = Frame::Within(decoder);
                        return Ok(count);
                    }
                    let (packed, decoder) = decoder.into_parts();
                    let written = decoder.get_checksum_from_data();
                    if written.is_some() && written != decoder.get_calculated_checksum() {
                        return Err(damaged(&"the checksum is wrong"));
                    }
                    self.state = Frame::Next(packed.into_inner().1, Some(decoder));
                }
            }
        }
    }
}

impl Frames {
    fn begin(&self, mut packed: BufReader<Counted>, mut decoder: FrameDecoder) -> io::Result<Frame> {
        let mut magic = [0; 4];
        packed.read_exact(&mut magic).map_err(|error| damaged(&error))?;
        if is_skippable(&magic) {
            let mut length = [0; 4];
            packed.read_exact(&mut length).map_err(|error| damaged(&error))?;
            let length = u64::from(u32::from_le_bytes(length));
            if io::copy(&mut packed.by_ref().take(length), &mut io::sink())? < length {
                return Err(damaged(&"it ends in the middle"));
            }
            return Ok(Frame::Next(packed, Some(decoder)));
        }
        decoder.set_max_window_size(self.limits.window_max);
        let packed = Cursor::new(magic).chain(packed);
        match StreamingDecoder::new_with_decoder(packed, decoder) {
            Ok(decoder) => Ok(Frame::Within(decoder)),
            Err(
                FrameDecoderError::WindowSizeTooBig { requested: needed, .. }
                | FrameDecoderError::FrameHeaderError(FrameHeaderError::WindowTooBig { got: needed }),
            ) => {
                let max_mib = self.limits.window_max / MIB;
                Err(SourceError::Window { needed_mib: needed.div_ceil(MIB), max_mib }.into())
            }
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::BadMagicNumber(_))) => {
                Err(damaged(&"other bytes stand after its end"))
            }
            Err(error) => Err(damaged(&error)),
        }
    }
}

/// Whether a frame with this beginning holds nothing to unpack (RFC 8878, section 3.1.2).
fn is_skippable(magic: &[u8]) -> bool {
    matches!(magic, [0x50..=0x5f, 0x2a, 0x4d, 0x18])
}
