//! A scanner of the USB class for points of sale (HID usage page 0x8C): reports in, whole codes out. No keyboard is involved,
//! so no layout can garble them.
//!
//! ```text
//!   id | length | ] c m | data ... | vendor | continued?      where each part lies says the report descriptor
//!        long codes: continued, continued, last --joined--> one code
//! ```

use crate::SCAN_BYTES_MAX;
use crate::event::ScanRefusal;
use crate::hidraw::{Descriptor, Field};

/// Usage page of barcode scanners, and its usages (USB-IF, HID Point of Sale Usage Tables 1.02, section 4).
const BARCODE_PAGE: u16 = 0x8c;
const SYMBOLOGY_IDENTIFIERS: [u16; 3] = [0xfb, 0xfc, 0xfd];
const DECODED_DATA: u16 = 0xfe;
const DATA_CONTINUED: u16 = 0xff;
/// Byte Count of the Generic Desktop page.
const BYTE_COUNT: (u16, u16) = (0x01, 0x3b);

/// Where the parts of a report with a code lie, in bits.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shape {
    /// The report's number, if the device numbers its reports.
    id: Option<u8>,
    length: Option<Field>,
    aim: Vec<Field>,
    data: Field,
    continued: Option<Field>,
    /// Bytes of the whole report.
    bytes: usize,
}

impl Shape {
    /// The report most scanners send: 64 bytes, number 2.
    fn usual() -> Shape {
        let field = |byte: usize, bits: usize, count: usize| Field { bit: byte * 8, bits, count };
        Shape {
            id: Some(2),
            length: Some(field(1, 8, 1)),
            aim: vec![field(2, 8, 1), field(3, 8, 1), field(4, 8, 1)],
            data: field(5, 8, 56),
            continued: Some(field(63, 1, 1)),
            bytes: 64,
        }
    }

    fn read(descriptor: &[u8]) -> Option<Shape> {
        let descriptor = Descriptor::read(descriptor)?;
        let (id, data) = descriptor.find(BARCODE_PAGE, DECODED_DATA).filter(|(_, data)| data.bits == 8)?;
        let in_report = |page, usage| descriptor.find_in(id, page, usage);
        Some(Shape {
            id,
            length: in_report(BYTE_COUNT.0, BYTE_COUNT.1),
            aim: SYMBOLOGY_IDENTIFIERS.iter().filter_map(|usage| in_report(BARCODE_PAGE, *usage)).collect(),
            data,
            continued: in_report(BARCODE_PAGE, DATA_CONTINUED),
            bytes: descriptor.report_bytes(id),
        })
    }
}

/// A code as it was read: its AIM identifier, if there is one, and its data.
pub(crate) type Code = (Option<[u8; 3]>, Vec<u8>);

/// The state between two reports.
#[derive(Clone, Debug)]
pub(crate) struct HidPosDecoder {
    shape: Shape,
    gap_ms: u64,
    aim: Option<[u8; 3]>,
    data: Vec<u8>,
    /// A part of a code has come that goes on.
    is_inside: bool,
    /// The code at hand was refused; the rest of it is skipped.
    is_skipping: bool,
    report_ms: u64,
}

impl HidPosDecoder {
    pub(crate) fn new(gap_ms: u64) -> HidPosDecoder {
        HidPosDecoder {
            shape: Shape::usual(),
            gap_ms,
            aim: None,
            data: Vec::new(),
            is_inside: false,
            is_skipping: false,
            report_ms: 0,
        }
    }

    /// A device was opened; one whose description can't be understood is taken for a usual one.
    pub(crate) fn reset(&mut self, descriptor: &[u8]) {
        self.shape = Shape::read(descriptor).unwrap_or_else(Shape::usual);
        self.finish();
    }

    pub(crate) fn is_inside(&self) -> bool {
        self.is_inside
    }

    /// Takes in one report.
    pub(crate) fn step(&mut self, report: &[u8], now_ms: u64) -> Vec<Result<Code, ScanRefusal>> {
        let mut codes = self.idle(now_ms);
        self.report_ms = now_ms;
        if self.shape.id.is_some() && report.first().copied() != self.shape.id {
            return codes; // about something else, such as a trigger
        }
        codes.extend(self.take(report));
        codes
    }

    fn take(&mut self, report: &[u8]) -> Option<Result<Code, ScanRefusal>> {
        let shape = &self.shape;
        // Some systems pad a report; none may be short, or its last part would be missing.
        if report.len() < shape.bytes {
            return self.refuse(ScanRefusal::Garbage, false);
        }
        let goes_on = shape.continued.as_ref().is_some_and(|field| field.value(report, 0) != 0);
        let length = shape.length.as_ref().map_or(shape.data.count, |field| field.value(report, 0) as usize);
        let aim: Vec<u8> = shape.aim.iter().map(|field| field.value(report, 0) as u8).collect();
        let aim = match aim[..] {
            [b']', letter, modifier] if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() => {
                Some([b']', letter, modifier])
            }
            _ => None,
        };
        let is_other = self.is_inside && aim != self.aim;
        if length > shape.data.count || is_other {
            return self.refuse(ScanRefusal::Garbage, goes_on);
        }
        if length == 0 && !goes_on && !self.is_inside {
            return None; // nothing was read
        }
        let part: Vec<u8> = (0..length).map(|index| shape.data.value(report, index) as u8).collect();
        self.aim = aim;
        self.data.extend(part);
        if self.is_skipping {
            self.data.clear();
        }
        if self.data.len() > SCAN_BYTES_MAX {
            return self.refuse(ScanRefusal::TooLong, goes_on);
        }
        self.is_inside = goes_on;
        if goes_on {
            return None;
        }
        let is_refused = self.is_skipping;
        let (aim, mut data) = (self.aim, std::mem::take(&mut self.data));
        self.finish();
        while data.last().is_some_and(|byte| matches!(byte, b'\r' | b'\n' | b'\t')) {
            data.pop();
        }
        let is_code = !data.contains(&0) && data.iter().any(u8::is_ascii_graphic);
        match is_refused {
            true => None,
            false if is_code => Some(Ok((aim, data))),
            false => Some(Err(ScanRefusal::Garbage)),
        }
    }

    /// Refuses the code at hand; what is still to come of it is skipped.
    fn refuse(&mut self, why: ScanRefusal, goes_on: bool) -> Option<Result<Code, ScanRefusal>> {
        let is_news = !self.is_skipping;
        self.data.clear();
        self.is_inside = goes_on;
        self.is_skipping = goes_on;
        is_news.then_some(Err(why))
    }

    /// A silence in the middle of a code: the rest of it was lost.
    pub(crate) fn idle(&mut self, now_ms: u64) -> Vec<Result<Code, ScanRefusal>> {
        if self.is_inside && now_ms >= self.report_ms + self.gap_ms { self.lost() } else { Vec::new() }
    }

    /// The scanner went away.
    pub(crate) fn lost(&mut self) -> Vec<Result<Code, ScanRefusal>> {
        let is_news = self.is_inside && !self.is_skipping;
        self.finish();
        if is_news { vec![Err(ScanRefusal::Incomplete)] } else { Vec::new() }
    }

    fn finish(&mut self) {
        self.data.clear();
        self.aim = None;
        self.is_inside = false;
        self.is_skipping = false;
    }
}
