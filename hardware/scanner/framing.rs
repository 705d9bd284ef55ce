//! Where one code ends and the next begins, however the bytes are chopped up on the way.

use crate::SCAN_BYTES_MAX;
use crate::event::ScanRefusal;
use serde::{Deserialize, Serialize};

/// What ends a code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suffix {
    /// CR, LF or both.
    #[default]
    Line,
    /// CR and LF together; either alone belongs to the code.
    CrLf,
    /// A tab.
    Tab,
    /// ETX (0x03).
    Etx,
    /// Nothing but silence.
    Gap,
}

type Frame = Result<Vec<u8>, ScanRefusal>;

/// The state between two bytes.
#[derive(Clone, Debug)]
pub(super) struct Framer {
    prefix: Vec<u8>,
    suffix: Suffix,
    gap_ms: u64,
    buffer: Vec<u8>,
    /// The code at hand is too long and is skipped up to its end.
    is_skipping: bool,
    byte_ms: u64,
}

impl Framer {
    pub(super) fn new(prefix: Vec<u8>, suffix: Suffix, gap_ms: u64) -> Framer {
        Framer { prefix, suffix, gap_ms, buffer: Vec::new(), is_skipping: false, byte_ms: 0 }
    }

    /// Whether a code has begun and not ended.
    pub(super) fn is_inside(&self) -> bool {
        !self.buffer.is_empty() || self.is_skipping
    }

    /// Forgets what was begun.
    pub(super) fn reset(&mut self) {
        self.buffer.clear();
        self.is_skipping = false;
    }

    /// The code at hand has a hole: it is refused, and so is everything up to the next end.
    pub(super) fn spoil(&mut self, why: ScanRefusal, now_ms: u64) -> Vec<Frame> {
        let mut frames = self.idle(now_ms);
        self.byte_ms = now_ms;
        if !self.is_skipping {
            frames.push(Err(why));
        }
        self.buffer.clear();
        self.is_skipping = true;
        frames
    }

    /// Takes bytes and returns the codes they complete.
    pub(super) fn take(&mut self, bytes: &[u8], now_ms: u64) -> Vec<Frame> {
        let mut frames = self.idle(now_ms);
        for byte in bytes {
            frames.extend(self.take_byte(*byte));
        }
        self.byte_ms = now_ms;
        frames
    }

    fn take_byte(&mut self, byte: u8) -> Option<Frame> {
        self.buffer.push(byte);
        let end = match self.suffix {
            Suffix::Line if matches!(byte, b'\r' | b'\n') => Some(1),
            Suffix::CrLf if self.buffer.ends_with(b"\r\n") => Some(2),
            Suffix::Tab if byte == b'\t' => Some(1),
            Suffix::Etx if byte == 0x03 => Some(1),
            _ => None,
        };
        match end {
            Some(length) => {
                self.buffer.truncate(self.buffer.len() - length);
                self.finish()
            }
            None if self.is_skipping => {
                // Only as much is kept as the end needs to be recognised.
                let surplus = self.buffer.len().saturating_sub(1);
                self.buffer.drain(..surplus);
                None
            }
            None if self.buffer.len() > SCAN_BYTES_MAX + self.prefix.len() + 1 => {
                self.is_skipping = true;
                self.buffer.drain(..self.buffer.len() - 1); // it may be the first half of the end
                Some(Err(ScanRefusal::TooLong))
            }
            None => None,
        }
    }

    /// A silence ends what was begun.
    pub(super) fn idle(&mut self, now_ms: u64) -> Vec<Frame> {
        let is_over = self.is_inside() && now_ms >= self.byte_ms + self.gap_ms;
        match self.suffix {
            _ if !is_over => Vec::new(),
            Suffix::Gap => self.finish().into_iter().collect(),
            _ => self.cut_off(),
        }
    }

    /// The scanner went away in the middle of a code.
    pub(super) fn lost(mut self) -> Vec<Frame> {
        self.cut_off()
    }

    fn cut_off(&mut self) -> Vec<Frame> {
        let is_news = !self.buffer.is_empty() && !self.is_skipping;
        self.reset();
        if is_news { vec![Err(ScanRefusal::Incomplete)] } else { Vec::new() }
    }

    fn finish(&mut self) -> Option<Frame> {
        let code = std::mem::take(&mut self.buffer);
        if std::mem::take(&mut self.is_skipping) || code.is_empty() {
            return None; // refused already, or the second half of a line end
        }
        let Some(data) = code.strip_prefix(self.prefix.as_slice()) else {
            return Some(Err(ScanRefusal::Garbage));
        };
        if data.len() > SCAN_BYTES_MAX {
            return Some(Err(ScanRefusal::TooLong));
        }
        let is_code = !data.contains(&0) && data.iter().any(u8::is_ascii_graphic);
        Some(if is_code { Ok(data.to_vec()) } else { Err(ScanRefusal::Garbage) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds the bytes whole and split at every point: the codes are the same.
    #[track_caller]
    fn check(prefix: &[u8], suffix: Suffix, bytes: &[u8], expected: &[Result<&[u8], ScanRefusal>]) {
        for split in 0..=bytes.len() {
            let mut framer = Framer::new(prefix.to_vec(), suffix, 300);
            let mut frames = framer.take(&bytes[..split], 0);
            frames.extend(framer.take(&bytes[split..], 50));
            frames.extend(framer.idle(1_000));
            let frames: Vec<Result<&[u8], ScanRefusal>> =
                frames.iter().map(|frame| frame.as_deref().map_err(|why| *why)).collect();
            assert_eq!(frames, expected, "split at {split}");
            assert!(!framer.is_inside());
        }
    }

    #[test]
    fn codes_are_found_at_any_split() {
        let two: [Result<&[u8], ScanRefusal>; 2] = [Ok(b"9300675024235"), Ok(b"]E0123")];
        check(b"", Suffix::Line, b"9300675024235\r]E0123\r", &two);
        check(b"", Suffix::Line, b"9300675024235\n]E0123\n", &two);
        check(b"", Suffix::Line, b"9300675024235\r\n]E0123\r\n", &two);
        check(b"", Suffix::CrLf, b"9300675024235\r\n]E0123\r\n", &two);
        check(b"", Suffix::CrLf, b"a\rb\nc\r\n", &[Ok(b"a\rb\nc")]);
        check(b"", Suffix::Tab, b"9300675024235\t]E0123\t", &two);
        check(b"\x02", Suffix::Etx, b"\x029300675024235\x03\x02]E0123\x03", &two);
        check(b"", Suffix::Gap, b"9300675024235", &[Ok(b"9300675024235")]);
        check(b"", Suffix::Line, b"0112\x1d10AB\r", &[Ok(b"0112\x1d10AB")]);
        check(b"", Suffix::Line, b"\r\n\r\n", &[]);
    }

    #[test]
    fn what_is_no_code_is_refused() {
        check(b"", Suffix::Line, b"93006", &[Err(ScanRefusal::Incomplete)]);
        check(b"\x02", Suffix::Etx, b"123\x03\x0245\x03", &[Err(ScanRefusal::Garbage), Ok(b"45")]);
        check(b"", Suffix::Line, b"\xff\xfe\r1\r", &[Err(ScanRefusal::Garbage), Ok(b"1")]);
        check(b"", Suffix::Line, b"1\x002\r", &[Err(ScanRefusal::Garbage)]);
    }

    #[track_caller]
    fn check_length(length: usize, suffix: Suffix, end: &[u8], expected: Result<usize, ScanRefusal>) {
        let mut framer = Framer::new(Vec::new(), suffix, 300);
        let bytes = [vec![b'7'; length], end.to_vec(), b"42".to_vec(), end.to_vec()].concat();
        let frames: Vec<Frame> = bytes.chunks(100).flat_map(|piece| framer.take(piece, 0)).collect();
        let lengths: Vec<Result<usize, ScanRefusal>> =
            frames.iter().map(|frame| frame.as_ref().map(Vec::len).map_err(|why| *why)).collect();
        assert_eq!(lengths, [expected, Ok(2)]); // the next code is read again
    }

    #[test]
    fn long_codes_have_a_limit() {
        check_length(4096, Suffix::Line, b"\r", Ok(4096));
        check_length(4096, Suffix::CrLf, b"\r\n", Ok(4096));
        check_length(4097, Suffix::Line, b"\r", Err(ScanRefusal::TooLong));
        check_length(4097, Suffix::CrLf, b"\r\n", Err(ScanRefusal::TooLong));
        check_length(100_000, Suffix::CrLf, b"\r\n", Err(ScanRefusal::TooLong));
    }
}
