//! A record's body as it lies in `sales.db`: packed with words that are part of the program, and plain to everybody who reads it.
//!
//! ```text
//!     {...            the body itself: records of the first programs, and what can't be packed
//!     1, deflate      packed (RFC 1951, no header) with `words_1.ndjson` as the preset dictionary
//! ```
//!
//! Hash and signature are over the body, never over this. Words are never changed, because old records need them: better ones
//! are another file and another number. By hand: `zlib.decompressobj(-15, zdict=words).decompress(body[1:])` in Python.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use std::cell::RefCell;

/// Made-up records of every kind, the usual ones last: what repeats from record to record.
const WORDS: &[u8] = include_bytes!("words_1.ndjson");
/// The first byte of a body that is packed with them. A plain one begins with a brace.
const PACKED: u8 = 1;
/// A body is packed up to this size, so that unpacking one has an end whatever the disk says: sixteen times the longest sale.
const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// How hard repetitions are looked for: the next one takes longer for the same bytes, the one before leaves a twentieth more.
const LEVEL: Compression = Compression::new(5);

thread_local! {
    // Three hundred kilobytes that every record would ask for anew.
    static PACKER: RefCell<Compress> = RefCell::new(Compress::new(LEVEL, false));
    static UNPACKER: RefCell<Decompress> = RefCell::new(Decompress::new(false));
}

/// The bytes that are stored for a body. They are unpacked once to see that they are it.
pub(crate) fn pack(body: &[u8]) -> Vec<u8> {
    if body.len() <= BODY_BYTES_MAX
        && let Some(packed) = deflated(body).filter(|packed| packed.len() < body.len())
        && inflated(&packed).is_some_and(|again| again == body)
    {
        return packed;
    }
    body.to_vec()
}

/// The body that these bytes are stored for. What can't be unpacked stays as it is: it has no record's hash.
pub(crate) fn unpack(stored: Vec<u8>) -> Vec<u8> {
    inflated(&stored).unwrap_or(stored)
}

fn deflated(body: &[u8]) -> Option<Vec<u8>> {
    PACKER.with_borrow_mut(|packer| {
        packer.reset();
        packer.set_dictionary(WORDS).ok()?;
        // A body that doesn't get smaller isn't packed.
        let mut packed = Vec::with_capacity(body.len() + 1);
        packed.push(PACKED);
        let status = packer.compress_vec(body, &mut packed, FlushCompress::Finish).ok()?;
        (status == Status::StreamEnd).then(|| packed.as_slice().to_vec())
    })
}

fn inflated(stored: &[u8]) -> Option<Vec<u8>> {
    let (&PACKED, mut packed) = stored.split_first()? else { return None };
    UNPACKER.with_borrow_mut(|unpacker| {
        unpacker.reset(false);
        unpacker.set_dictionary(WORDS).ok()?;
        let mut body = Vec::with_capacity(stored.len() * 8);
        loop {
            let read = unpacker.total_in();
            let status = unpacker.decompress_vec(packed, &mut body, FlushDecompress::Finish);
            packed = &packed[(unpacker.total_in() - read) as usize..];
            match status {
                Ok(Status::StreamEnd) => return packed.is_empty().then_some(body),
                // No room left: as much again. With room left there are no bytes left.
                Ok(_) if body.len() == body.capacity() && body.len() < BODY_BYTES_MAX => body.reserve(body.len()),
                _ => return None,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn the_words_are_what_old_records_were_packed_with() {
        let hash = crate::record::hex(&Sha256::digest(WORDS));
        assert_eq!(
            hash, "ad1a4762df525ea31fa217ed447887c01130ac5d7f2e954369167e7a99b19144",
            "records of every till need these"
        );
        assert!(WORDS.len() < 32 * 1024, "deflate looks back so far");
    }

    /// Packs and unpacks; says how many bytes it took.
    #[track_caller]
    fn check(body: &[u8], is_packed: bool) -> usize {
        let stored = pack(body);
        assert_eq!(stored.first() == Some(&PACKED), is_packed);
        assert!(stored.len() <= body.len());
        assert_eq!(unpack(stored.clone()), body);
        stored.len()
    }

    #[test]
    fn what_is_packed_comes_back_byte_for_byte() {
        let lines: Vec<&[u8]> = WORDS.split_inclusive(|byte| *byte == b'\n').collect();
        for line in &lines {
            assert!(check(line, true) < 40, "its own words");
        }
        check(b"", false);
        check(b"{}", false);
        check(&lines.concat().repeat(300), true);
        let noise: Vec<u8> = (0..150_u32).flat_map(|at| Sha256::digest(at.to_le_bytes())).collect();
        check(&noise, false);
        check(&vec![b' '; BODY_BYTES_MAX], true);
        check(&vec![b' '; BODY_BYTES_MAX + 1], false);
    }

    #[test]
    fn damaged_bytes_are_no_body_and_no_harm() {
        let body = br#"{"number":7,"id":"019b3e5a-39ea-715d-a824-a19f6d5067b3","note":"as it was sold","kind":"sale"}"#;
        let stored = pack(body);
        let mut unpacked_otherwise = 0;
        for at in 0..stored.len() {
            for bit in 0..8 {
                let mut damaged = stored.clone();
                damaged[at] ^= 1 << bit;
                // Bits after the last symbol mean nothing: then it is the same body.
                unpacked_otherwise += usize::from(unpack(damaged) != body);
            }
            assert_ne!(unpack(stored[..at].to_vec()), body);
        }
        assert!(unpacked_otherwise > stored.len() * 7, "{unpacked_otherwise} of {}", stored.len() * 8);
        for _ in 0..2 {
            assert_eq!(unpack(stored.clone()), body, "nothing is left of what failed");
        }
        // A megabyte of nothing that claims to be more than any body.
        let mut bomb = vec![PACKED];
        let mut packer = Compress::new(Compression::best(), false);
        bomb.reserve(1 << 20);
        packer.compress_vec(&vec![0; 64 << 20], &mut bomb, FlushCompress::Finish).expect("packs");
        assert_eq!(unpack(bomb.clone()), bomb);
    }
}
