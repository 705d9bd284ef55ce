//! What is said on the wire of a ZVT card terminal: commands as bytes, bytes as messages.
//!
//! After the ZVT protocol of the German terminal makers (revision 13), as it is spoken over TCP:
//! class, instruction, length (`FF` and two bytes, the low one first, from 255 on), data. Card numbers are skipped, never kept.

/// The longest message that is read; one that claims more is nonsense.
const MESSAGE_BYTES_MAX: usize = 4_096;

/// Positive acknowledgement of any message.
pub(super) const ACKNOWLEDGED: [u8; 3] = [0x80, 0x00, 0x00];
/// "This I can't do", for messages nobody asked for.
pub(super) const NOT_POSSIBLE: [u8; 3] = [0x84, 0x83, 0x00];
/// "Please wait": the terminal is still at something else.
pub(super) const PLEASE_WAIT: u8 = 0x9c;

/// Intermediate states are told; payments are begun at the till only; the terminal prints its own slips.
const REGISTER_AS: u8 = 0x08 | 0x10;

/// What the terminal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Message {
    /// Our command arrived.
    Acknowledged,
    /// Our command isn't carried out, with the reason's number.
    Refused(u8),
    /// What its user sees meanwhile.
    Meanwhile(u8),
    /// What became of a payment.
    Status(Status),
    /// The command is done.
    Completed,
    /// The command ended without success, with the reason's number.
    Aborted(u8),
    /// Lines to print and the like: acknowledged and left alone.
    Aside,
    /// Something we don't know.
    Unknown,
}

/// What became of a payment, as far as it concerns the till.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Status {
    /// 0 for success.
    pub(super) result: Option<u8>,
    /// In minor units.
    pub(super) amount: Option<i64>,
    /// ISO 4217, numeric.
    pub(super) currency: Option<u16>,
    /// The terminal's number of the payment.
    pub(super) receipt: Option<u16>,
    /// Which terminal.
    pub(super) terminal: Option<String>,
    /// The kind of card, such as `girocard`.
    pub(super) card: Option<String>,
    /// Month, day, hour, minute on the terminal's clock.
    pub(super) at: Option<[u8; 4]>,
}

/// `06 00`: who we are and what we want to hear.
pub(super) fn registration(password: u32, currency: u16) -> Vec<u8> {
    let data = [&bcd::<3>(u64::from(password))[..], &[REGISTER_AS], &bcd::<2>(u64::from(currency))];
    command(0x00, &data.concat())
}

/// `06 01`: the customer pays.
pub(super) fn authorization(amount: u64, currency: u16) -> Vec<u8> {
    let data = [&[0x04][..], &bcd::<6>(amount), &[0x49], &bcd::<2>(u64::from(currency))];
    command(0x01, &data.concat())
}

/// `06 31`: money goes back to a card.
pub(super) fn refund(password: u32, amount: u64, currency: u16) -> Vec<u8> {
    let data =
        [&bcd::<3>(u64::from(password))[..], &[0x04], &bcd::<6>(amount), &[0x49], &bcd::<2>(u64::from(currency))];
    command(0x31, &data.concat())
}

/// `06 20`: the last payment again.
pub(super) fn repeat_receipt(password: u32) -> Vec<u8> {
    command(0x20, &bcd::<3>(u64::from(password)))
}

/// `06 B0`: end what is going on, if that is still possible.
pub(super) fn abort() -> Vec<u8> {
    command(0xb0, &[])
}

fn command(instruction: u8, data: &[u8]) -> Vec<u8> {
    // No command of ours is longer than 20 bytes.
    [&[0x06, instruction, data.len() as u8][..], data].concat()
}

/// Takes the first whole message out of what has come; `Err` when what has come can't be one.
pub(super) fn take_message(received: &mut Vec<u8>) -> Result<Option<Message>, ()> {
    let (start, length) = match received[..] {
        [_, _, 0xff, low, high, ..] => (5, usize::from(u16::from_le_bytes([low, high]))),
        [_, _, 0xff, ..] | [] | [_] | [_, _] => return Ok(None),
        [_, _, length, ..] => (3, usize::from(length)),
    };
    if length > MESSAGE_BYTES_MAX {
        return Err(());
    }
    if received.len() < start + length {
        return Ok(None);
    }
    let whole: Vec<u8> = received.drain(..start + length).collect();
    let data = &whole[start..];
    Ok(Some(match (whole[0], whole[1]) {
        (0x80, 0x00) => Message::Acknowledged,
        (0x84, reason) => Message::Refused(reason),
        (0x04, 0xff) => Message::Meanwhile(data.first().copied().unwrap_or(0x0e)),
        (0x04, 0x0f) => Message::Status(status(data)),
        (0x06, 0x0f) => Message::Completed,
        (0x06, 0x1e) => Message::Aborted(data.first().copied().unwrap_or(0)),
        (0x06, 0xd1 | 0xd3) | (0x04, 0x01) => Message::Aside,
        _ => Message::Unknown,
    }))
}

/// The fields of a status information; what follows a field whose length nobody knows is left.
fn status(data: &[u8]) -> Status {
    let mut status = Status::default();
    let (mut rest, mut date, mut time) = (data, None, None);
    while let Some((field, value, after)) = take_field(rest) {
        match field {
            0x04 => status.amount = number(value).and_then(|amount| i64::try_from(amount).ok()),
            0x0c => time = number(value),
            0x0d => date = number(value),
            0x27 => status.result = value.first().copied(),
            0x29 => status.terminal = number(value).map(|number| format!("{number:08}")),
            0x49 => status.currency = number(value).and_then(|currency| u16::try_from(currency).ok()),
            0x87 => status.receipt = number(value).and_then(|receipt| u16::try_from(receipt).ok()),
            0x8b => status.card = Some(letters(value)),
            _ => {}
        }
        rest = after;
    }
    status.at = date.zip(time).map(|(date, time)| {
        let two = |number: u64| (number % 100) as u8;
        [two(date / 100), two(date), two(time / 10_000), two(time / 100)]
    });
    status
}

/// The first field, its value, and what follows.
fn take_field(data: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (field, rest) = data.split_first()?;
    let (length, rest) = match field {
        0x01..=0x03 | 0x05 | 0x19 | 0x27 | 0x8a | 0x8c | 0xa0 | 0xd0 | 0xd2 | 0xd3 => (1, rest),
        0x0d | 0x0e | 0x17 | 0x3a | 0x49 | 0x87 => (2, rest),
        0x0b | 0x0c | 0x37 | 0x3d | 0x88 | 0xaa => (3, rest),
        0x29 => (4, rest),
        0xba => (5, rest),
        0x04 => (6, rest),
        0x3b => (8, rest),
        0x2a => (15, rest),
        0x22 | 0x23 | 0x2d | 0x8b | 0xa7 | 0xd1 => (digits(rest, 2)?, rest.get(2..)?),
        0x24 | 0x2e | 0x3c | 0x60 | 0x9a | 0xaf => (digits(rest, 3)?, rest.get(3..)?),
        0x06 => match *rest {
            [length @ 0..=0x7f, ref rest @ ..] => (usize::from(length), rest),
            [0x81, length, ref rest @ ..] => (usize::from(length), rest),
            [0x82, high, low, ref rest @ ..] => (usize::from(u16::from_be_bytes([high, low])), rest),
            _ => return None,
        },
        _ => return None,
    };
    let (value, after) = rest.split_at_checked(length)?;
    Some((*field, value, after))
}

/// A length of so many digits, each the low half of a byte whose high half is F.
fn digits(bytes: &[u8], count: usize) -> Option<usize> {
    bytes.get(..count)?.iter().try_fold(0, |length, byte| {
        let digit = usize::from(byte & 0x0f);
        (byte & 0xf0 == 0xf0 && digit < 10).then_some(length * 10 + digit)
    })
}

/// The number in packed decimal digits, if they all are.
fn number(bytes: &[u8]) -> Option<u64> {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 0x0f]).try_fold(0_u64, |number, digit| {
        if digit > 9 { None } else { number.checked_mul(10)?.checked_add(u64::from(digit)) }
    })
}

/// Printable ASCII letters of a name.
fn letters(bytes: &[u8]) -> String {
    bytes.iter().filter(|byte| byte.is_ascii_graphic() || **byte == b' ').map(|byte| char::from(*byte)).collect()
}

/// So many bytes of packed decimal digits; what is too large keeps its last digits.
fn bcd<const BYTES: usize>(mut number: u64) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    for byte in bytes.iter_mut().rev() {
        *byte = (((number / 10 % 10) << 4) | (number % 10)) as u8;
        number /= 100;
    }
    bytes
}
