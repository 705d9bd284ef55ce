//! Takes a printer's bytes apart, one command after the other, as Epson's ESC/POS reference describes them.

/// One command with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Character(u8),
    LineFeed,
    Tab,
    Nothing,
    Reset,
    Page(u8),
    Bold(bool),
    Underline(bool),
    Size { width: u8, height: u8 },
    Align(u8),
    FeedLines(u8),
    FeedDots(u8),
    LineSpacing(Option<u8>),
    Pulse { pin: u8, on: u8, off: u8 },
    Cut { feed: u8 },
    Raster { bytes_per_row: usize, data: Vec<u8> },
    QrModel(u8),
    QrSize(u8),
    QrLevel(u8),
    QrStore(Vec<u8>),
    QrPrint,
    ProcessId([u8; 4]),
    BarcodeHeight(u8),
    BarcodeWidth(u8),
    BarcodeText(u8),
    Code128(Vec<u8>),
    AutomaticStatus(u8),
    TransmitStatus(u8),
    Identity(u8),
    Unknown,
}

/// The first command in the bytes and its length, or nothing while it is incomplete.
pub(super) fn first_command(bytes: &[u8]) -> Option<(Command, usize)> {
    let first = *bytes.first()?;
    match first {
        0x0a => Some((Command::LineFeed, 1)),
        0x0d => Some((Command::Nothing, 1)),
        0x09 => Some((Command::Tab, 1)),
        0x10 => real_time(bytes),
        0x1b => escape(bytes),
        0x1c => match *bytes.get(1)? {
            b'.' | b'&' => Some((Command::Nothing, 2)),
            _ => Some((Command::Unknown, 1)),
        },
        0x1d => group(bytes),
        0x20..=0x7e | 0x80.. => Some((Command::Character(first), 1)),
        _ => Some((Command::Unknown, 1)),
    }
}

/// Real-time commands were obeyed when they arrived; in their turn they mean nothing.
fn real_time(bytes: &[u8]) -> Option<(Command, usize)> {
    match *bytes.get(1)? {
        0x04 | 0x05 => bytes.get(2).map(|_| (Command::Nothing, 3)),
        0x14 => bytes.get(4).map(|_| (Command::Nothing, 5)),
        _ => Some((Command::Unknown, 1)),
    }
}

fn escape(bytes: &[u8]) -> Option<(Command, usize)> {
    let one = |make: fn(u8) -> Command| Some((make(*bytes.get(2)?), 3));
    match *bytes.get(1)? {
        b'@' => Some((Command::Reset, 2)),
        b't' => one(Command::Page),
        b'R' => one(|country| if country == 0 { Command::Nothing } else { Command::Unknown }),
        b'M' => one(|font| if font == 0 { Command::Nothing } else { Command::Unknown }),
        b'E' => one(|on| Command::Bold(on & 1 == 1)),
        b'-' => one(|on| Command::Underline(on % 48 != 0)),
        b'a' => one(|align| Command::Align(align % 48)),
        b'd' => one(Command::FeedLines),
        b'J' => one(Command::FeedDots),
        b'2' => Some((Command::LineSpacing(None), 2)),
        b'3' => one(|dots| Command::LineSpacing(Some(dots))),
        b'p' => {
            let [pin, on, off] = *bytes.get(2..5)? else { return None };
            Some((Command::Pulse { pin: pin % 48, on, off }, 5))
        }
        _ => Some((Command::Unknown, 2)),
    }
}

fn group(bytes: &[u8]) -> Option<(Command, usize)> {
    let one = |make: fn(u8) -> Command| Some((make(*bytes.get(2)?), 3));
    match *bytes.get(1)? {
        b'!' => one(|size| Command::Size { width: (size >> 4 & 7) + 1, height: (size & 7) + 1 }),
        b'V' => match *bytes.get(2)? {
            0 | 1 | 48 | 49 => Some((Command::Cut { feed: 0 }, 3)),
            65 | 66 => Some((Command::Cut { feed: *bytes.get(3)? }, 4)),
            _ => Some((Command::Unknown, 3)),
        },
        b'v' => raster(bytes),
        b'(' => parenthesis(bytes),
        b'h' => one(Command::BarcodeHeight),
        b'w' => one(Command::BarcodeWidth),
        b'H' => one(|place| Command::BarcodeText(place % 48)),
        b'f' => one(|font| if font % 48 < 2 { Command::Nothing } else { Command::Unknown }),
        b'k' => barcode(bytes),
        b'a' => one(Command::AutomaticStatus),
        b'r' => one(|kind| Command::TransmitStatus(kind % 48)),
        b'I' => one(Command::Identity),
        _ => Some((Command::Unknown, 2)),
    }
}

fn raster(bytes: &[u8]) -> Option<(Command, usize)> {
    let [zero, mode, x_low, x_high, y_low, y_high] = *bytes.get(2..8)? else { return None };
    if zero != b'0' || mode % 48 != 0 {
        return Some((Command::Unknown, 4));
    }
    let bytes_per_row = usize::from(u16::from_le_bytes([x_low, x_high]));
    let length = bytes_per_row * usize::from(u16::from_le_bytes([y_low, y_high]));
    let data = bytes.get(8..8 + length)?.to_vec();
    Some((Command::Raster { bytes_per_row, data }, 8 + length))
}

fn parenthesis(bytes: &[u8]) -> Option<(Command, usize)> {
    let [kind, low, high] = *bytes.get(2..5)? else { return None };
    let end = 5 + usize::from(u16::from_le_bytes([low, high]));
    let parameters = bytes.get(5..end)?;
    let command = match (kind, parameters) {
        (b'k', [49, 65, model, _]) => Command::QrModel(*model),
        (b'k', [49, 67, size]) => Command::QrSize(*size),
        (b'k', [49, 69, level]) => Command::QrLevel(*level),
        (b'k', [49, 80, 48, data @ ..]) => Command::QrStore(data.to_vec()),
        (b'k', [49, 81, 48]) => Command::QrPrint,
        (b'H', [48, 48, a, b, c, d]) => Command::ProcessId([*a, *b, *c, *d]),
        _ => Command::Unknown,
    };
    Some((command, end))
}

fn barcode(bytes: &[u8]) -> Option<(Command, usize)> {
    let [kind, length] = *bytes.get(2..4)? else { return None };
    if kind != 73 {
        return Some((Command::Unknown, 3));
    }
    let end = 4 + usize::from(length);
    Some((Command::Code128(bytes.get(4..end)?.to_vec()), end))
}
