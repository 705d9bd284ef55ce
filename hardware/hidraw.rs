//! What a HID device says about its reports (Device Class Definition for HID 1.11, section 6.2.2): enough of it to find where
//! in a report a usage lies, and whether the device is a barcode scanner.

/// Usage page of barcode scanners.
const BARCODE_PAGE: u16 = 0x8c;
/// Reports longer than this don't exist on USB.
const REPORT_BITS_MAX: usize = 65_536 * 8;

/// Where a usage lies in a report, counted from the report's first byte (its number, where it has one).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// First bit.
    pub(crate) bit: usize,
    /// Bits of one value.
    pub(crate) bits: usize,
    /// How many values.
    pub(crate) count: usize,
}

impl Field {
    /// One value; 0 beyond the report's end.
    pub(crate) fn value(&self, report: &[u8], index: usize) -> u32 {
        let start = self.bit + index * self.bits;
        let bit = |place: usize| {
            let at = start + place;
            report.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
        };
        (0..self.bits.min(32)).filter(|place| bit(*place)).map(|place| 1 << place).sum()
    }
}

/// The input fields of a device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Descriptor {
    /// Number of the report, page, usage, place.
    fields: Vec<(Option<u8>, u16, u16, Field)>,
    /// Page and usage of each application collection.
    applications: Vec<(u16, u16)>,
    /// Bits of each input report so far, its number included.
    lengths: Vec<(Option<u8>, usize)>,
}

/// The global items (section 6.2.2.7) that matter here.
#[derive(Clone, Copy, Default)]
struct Globals {
    page: u16,
    bits: usize,
    count: usize,
    id: Option<u8>,
}

impl Descriptor {
    /// Reads a report descriptor; nothing if it breaks off or contradicts itself.
    pub(crate) fn read(bytes: &[u8]) -> Option<Descriptor> {
        let mut descriptor = Descriptor::default();
        let (mut globals, mut stack): (Globals, Vec<Globals>) = Default::default();
        let mut usages: Vec<(u16, u16)> = Vec::new();
        let mut first: Option<(u16, u16)> = None;
        let mut rest = bytes;
        while let [head, tail @ ..] = rest {
            if *head == 0xfe {
                // A long item: its size is the next byte, its tag the one after.
                let size = usize::from(*tail.first()?);
                rest = tail.get(2 + size..)?;
                continue;
            }
            let size = [0, 1, 2, 4][usize::from(head & 3)];
            let data = tail.get(..size)?;
            rest = &tail[size..];
            let value = data.iter().rev().fold(0u32, |value, byte| value << 8 | u32::from(*byte));
            let usage = || if size == 4 { ((value >> 16) as u16, value as u16) } else { (globals.page, value as u16) };
            match head & 0xfc {
                0x04 => globals.page = value as u16,
                0x74 => globals.bits = value as usize,
                0x94 => globals.count = value as usize,
                0x84 => globals.id = Some(value as u8),
                0xa4 => stack.push(globals),
                0xb4 => globals = stack.pop()?,
                0x08 => usages.push(usage()),
                0x18 => first = Some(usage()),
                0x28 => {
                    let (page, start) = first.take()?;
                    usages.extend((start..=usage().1).take(1024).map(|usage| (page, usage)));
                }
                0xa0 => {
                    if value == 1 {
                        descriptor.applications.extend(usages.first());
                    }
                    usages.clear();
                }
                0x80 => {
                    descriptor.input(&globals, &usages, value & 1 == 1)?;
                    usages.clear();
                }
                0x90 | 0xb0 | 0xc0 => usages.clear(),
                _ => {}
            }
        }
        Some(descriptor)
    }

    /// An input item: its values follow those before it in the same report.
    fn input(&mut self, globals: &Globals, usages: &[(u16, u16)], is_constant: bool) -> Option<()> {
        let place = match self.lengths.iter().position(|(id, _)| *id == globals.id) {
            Some(place) => place,
            None => {
                self.lengths.push((globals.id, if globals.id.is_some() { 8 } else { 0 }));
                self.lengths.len() - 1
            }
        };
        let start = self.lengths[place].1;
        let end = start.checked_add(globals.bits.checked_mul(globals.count)?)?;
        if end > REPORT_BITS_MAX {
            return None;
        }
        self.lengths[place].1 = end;
        for (index, (page, usage)) in usages.iter().enumerate().take(if is_constant { 0 } else { globals.count }) {
            // The last usage stands for all values that are left.
            let count = if index + 1 == usages.len() { globals.count - index } else { 1 };
            let field = Field { bit: start + index * globals.bits, bits: globals.bits, count };
            self.fields.push((globals.id, *page, *usage, field));
        }
        Some(())
    }

    /// Whether it is a barcode scanner.
    pub(crate) fn is_barcode_scanner(&self) -> bool {
        self.applications.iter().any(|(page, _)| *page == BARCODE_PAGE)
    }

    /// The first place of a usage, with the number of its report.
    pub(crate) fn find(&self, page: u16, usage: u16) -> Option<(Option<u8>, Field)> {
        let found = self.fields.iter().find(|(_, a, b, _)| (*a, *b) == (page, usage));
        found.map(|(id, _, _, field)| (*id, field.clone()))
    }

    /// The place of a usage in one report.
    pub(crate) fn find_in(&self, report: Option<u8>, page: u16, usage: u16) -> Option<Field> {
        let found = self.fields.iter().find(|(id, a, b, _)| (*id, *a, *b) == (report, page, usage));
        found.map(|(.., field)| field.clone())
    }

    /// Bytes of a report, its number included.
    pub(crate) fn report_bytes(&self, report: Option<u8>) -> usize {
        self.lengths.iter().find(|(id, _)| *id == report).map_or(0, |(_, bits)| bits.div_ceil(8))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The descriptor Microsoft documents for HID barcode scanners ("Barcode Scanner HID Report Descriptor"), as most have it.
    pub(crate) const SCANNER: &[u8] = &[
        0x05, 0x8c, 0x09, 0x02, 0xa1, 0x01, 0x09, 0x12, 0xa1, 0x02, 0x85, 0x02, 0x15, 0x00, 0x26, 0xff, 0x00, 0x75,
        0x08, 0x95, 0x01, 0x05, 0x01, 0x09, 0x3b, 0x81, 0x02, 0x05, 0x8c, 0x09, 0xfb, 0x09, 0xfc, 0x09, 0xfd, 0x95,
        0x03, 0x81, 0x02, 0x09, 0xfe, 0x95, 0x38, 0x82, 0x02, 0x01, 0x06, 0x66, 0xff, 0x09, 0x04, 0x09, 0x00, 0x95,
        0x02, 0x81, 0x02, 0x05, 0x8c, 0x25, 0x01, 0x75, 0x01, 0x09, 0xff, 0x95, 0x01, 0x81, 0x02, 0x95, 0x07, 0x81,
        0x03, 0xc0, 0xc0,
    ];
    /// A boot keyboard (HID 1.11, appendix B.1).
    const KEYBOARD: &[u8] = &[
        0x05, 0x01, 0x09, 0x06, 0xa1, 0x01, 0x05, 0x07, 0x19, 0xe0, 0x29, 0xe7, 0x15, 0x00, 0x25, 0x01, 0x75, 0x01,
        0x95, 0x08, 0x81, 0x02, 0x95, 0x01, 0x75, 0x08, 0x81, 0x01, 0x95, 0x05, 0x75, 0x01, 0x05, 0x08, 0x19, 0x01,
        0x29, 0x05, 0x91, 0x02, 0x95, 0x01, 0x75, 0x03, 0x91, 0x01, 0x95, 0x06, 0x75, 0x08, 0x15, 0x00, 0x25, 0x65,
        0x05, 0x07, 0x19, 0x00, 0x29, 0x65, 0x81, 0x00, 0xc0,
    ];

    #[track_caller]
    fn check(bytes: &[u8], is_scanner: bool, usage: (u16, u16), expected: Option<(Option<u8>, [usize; 3])>) {
        let descriptor = Descriptor::read(bytes).unwrap();
        assert_eq!(descriptor.is_barcode_scanner(), is_scanner);
        let found = descriptor.find(usage.0, usage.1);
        assert_eq!(found.map(|(id, field)| (id, [field.bit, field.bits, field.count])), expected);
    }

    #[test]
    fn usages_are_found() {
        check(SCANNER, true, (0x8c, 0xfe), Some((Some(2), [40, 8, 56])));
        check(SCANNER, true, (0x01, 0x3b), Some((Some(2), [8, 8, 1])));
        check(SCANNER, true, (0x8c, 0xfd), Some((Some(2), [32, 8, 1])));
        check(SCANNER, true, (0x8c, 0xff), Some((Some(2), [504, 1, 1])));
        check(KEYBOARD, false, (0x07, 0xe0), Some((None, [0, 1, 1])));
        check(KEYBOARD, false, (0x8c, 0xfe), None);
        assert_eq!(Descriptor::read(SCANNER).unwrap().report_bytes(Some(2)), 64);
        assert_eq!(Descriptor::read(KEYBOARD).unwrap().report_bytes(None), 8);
    }

    #[test]
    fn no_descriptor_breaks_the_reader() {
        for end in 0..SCANNER.len() {
            let _ = Descriptor::read(&SCANNER[..end]);
        }
        let huge = [0x97, 0xff, 0xff, 0xff, 0xff, 0x75, 0xff, 0x09, 0x01, 0x81, 0x02];
        assert_eq!(Descriptor::read(&huge), None);
        assert_eq!(Descriptor::read(&[0xb4]), None); // pops what was never pushed
        let mut seed = 7u32;
        for _ in 0..2_000 {
            let mut bytes = SCANNER.to_vec();
            for _ in 0..4 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = (seed >> 8) as usize % bytes.len();
                bytes[at] = seed as u8;
            }
            let _ = Descriptor::read(&bytes);
        }
    }
}
