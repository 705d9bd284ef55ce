//! What a printer says, told apart byte by byte: several kinds of answers share one wire and may come between
//! each other. Epson fixes some bits of each kind for this.
//!
//! ```text
//!   0xx1xx10               answer to DLE EOT          0xx1xx00 0xx0xxxx x2 ...  status by itself, four bytes
//!   0xx0xxxx               answer to GS r             0x37 0x22 d1 d2 d3 d4 0   a job's number: it is printed
//!   0x5F text 0            answer to GS I
//! ```

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// To a real-time enquiry; which one is known by the order of asking.
    RealTime(u8),
    /// The state, told by itself.
    Automatic([u8; 4]),
    /// The number of a job that is printed.
    ProcessId([u8; 4]),
    /// To a request that stood in the buffer behind a job.
    Barrier(u8),
}

/// The state between two bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct ReturnStream {
    status: Vec<u8>,
    block: Vec<u8>,
}

/// The longest answer to GS I; what goes on longer was noise.
const BLOCK_BYTES_MAX: usize = 82;

impl ReturnStream {
    /// Takes the next byte and returns the answer it completes.
    pub(super) fn take(&mut self, byte: u8) -> Option<Answer> {
        if !self.block.is_empty() {
            return self.block_byte(byte);
        }
        match byte {
            0x37 | 0x5f => {
                self.block.push(byte);
                None
            }
            _ if byte & 0x93 == 0x12 => Some(Answer::RealTime(byte)),
            _ if byte & 0x93 == 0x10 => {
                self.status = vec![byte];
                None
            }
            _ if byte & 0x90 == 0 && !self.status.is_empty() => {
                self.status.push(byte);
                let status = <[u8; 4]>::try_from(self.status.as_slice()).ok()?;
                self.status.clear();
                Some(Answer::Automatic(status))
            }
            _ if byte & 0x90 == 0 => Some(Answer::Barrier(byte)),
            _ => None, // flow control or noise
        }
    }

    fn block_byte(&mut self, byte: u8) -> Option<Answer> {
        self.block.push(byte);
        let is_process_id = self.block[0] == 0x37;
        match self.block[..] {
            [0x37, 0x22, a, b, c, d, 0] => {
                self.block.clear();
                return Some(Answer::ProcessId([a, b, c, d]));
            }
            [0x37, 0x22, ..] if self.block.len() < 7 && byte >= 0x20 => {}
            _ if is_process_id => {
                // Not what it looked like: the byte at hand may begin something else.
                self.block.clear();
                return self.take(byte);
            }
            _ if byte == 0 || self.block.len() > BLOCK_BYTES_MAX => self.block.clear(),
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: &[Answer]) {
        let mut stream = ReturnStream::default();
        let answers: Vec<Answer> = bytes.iter().filter_map(|byte| stream.take(*byte)).collect();
        assert_eq!(answers, expected);
    }

    #[test]
    fn answers_are_told_apart() {
        let printed = [0x37, 0x22, b'!', b'!', b'!', b'"', 0];
        check(&[0x12, 0x1a], &[Answer::RealTime(0x12), Answer::RealTime(0x1a)]);
        check(&[0x10, 0, 0x0c, 0], &[Answer::Automatic([0x10, 0, 0x0c, 0])]);
        check(&[0x18, 0, 0x12, 0x0c, 0x0f], &[Answer::RealTime(0x12), Answer::Automatic([0x18, 0, 0x0c, 0x0f])]);
        check(&printed, &[Answer::ProcessId(*b"!!!\"")]);
        check(&[0x0c], &[Answer::Barrier(0x0c)]);
        check(&[b"_TM-T20III\0".as_slice(), &[0x12]].concat(), &[Answer::RealTime(0x12)]);
        check(&[[0x37].as_slice(), &printed].concat(), &[Answer::ProcessId(*b"!!!\"")]);
        check(&[0x37, 0x12], &[Answer::RealTime(0x12)]);
        check(&[0x11, 0x13, 0xff], &[]);
    }
}
