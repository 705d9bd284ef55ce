//! Every bound of the trade in one place: how long, how many, how much. A limit that is met is refused in words, never cut
//! silently.

/// Lines in one basket. A wholesale basket has hundreds; above this somebody has made a mistake.
pub const LINES_MAX: usize = 1_000;
/// Pieces, or thousandths of a measured unit, in one line.
pub const QUANTITY_MAX: i64 = 9_999_999;
/// Pieces of one article in one line, when sold by the piece.
pub const PIECES_MAX: i64 = 9_999;
/// Amount of one line, unit price or tender, in minor units (10 million of a two-decimal currency).
pub const AMOUNT_MAX: i64 = 1_000_000_000;
/// Amount of one sale, in minor units.
pub const SALE_TOTAL_MAX: i64 = 100_000_000_000;
/// Tenders in one sale.
pub const TENDERS_MAX: usize = 20;
/// Bytes of one scanned code; the largest QR code holds 2,953 (ISO/IEC 18004).
pub const BARCODE_BYTES_MAX: usize = 4_096;
/// Characters of a code that can be looked up: GS1 element strings stay below 90.
pub const CODE_CHARS_MAX: usize = 128;
/// Characters of a note on a line, or of a reason.
pub const NOTE_CHARS_MAX: usize = 200;
/// Characters of an article's name.
pub const NAME_CHARS_MAX: usize = 240;
/// Characters of a buyer's name, or of a line of their address.
pub const BUYER_CHARS_MAX: usize = 100;
/// Lines of a buyer's address.
pub const BUYER_LINES_MAX: usize = 6;
/// Characters of a tax number, blanks and full stops included.
pub const TAX_NUMBER_CHARS_MAX: usize = 32;
/// Characters of a search.
pub const SEARCH_CHARS_MAX: usize = 100;
/// Results of one search, or tiles of one page.
pub const RESULTS_MAX: usize = 200;
/// Decimals of a unit price (a price finer than a cent: fuel, screws, cable).
pub const PRICE_DECIMALS_MAX: u8 = 6;
/// Wrong PINs in a row before an operator waits.
pub const PIN_TRIES_MAX: u32 = 5;

/// Kinds of goods for which a shop sells gift vouchers of their own: people choose among them on one row.
pub const VOUCHER_GOODS_MAX: usize = 3;
