//! Money, numbers, quantities and dates as people of a place write them, and numbers as they type them.
//!
//! The digits of amounts come from the currency's ISO 4217 exponent, never from a locale.

use std::borrow::Cow;

use fixed_decimal::{Decimal, Sign};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::YearStyle;
use icu_datetime::{FixedCalendarDateTimeFormatter as DateFormatter, NoCalendarFormatter as TimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use retail::{Currency, LocalTime, Money, Quantity, Rate, Unit, UnitPrice};

use crate::catalog::LanguageError;
use crate::places::{self, Minus, NO_BREAK_SPACE, Place};
use crate::typed::{self, NumberError, Separators};

/// How one place writes money, numbers, quantities and dates.
#[derive(Debug)]
pub struct Formats {
    place: &'static Place,
    separators: Separators,
    /// What stands before a negative number, with its marks of direction.
    minus: String,
    is_for_paper: bool,
    decimal: DecimalFormatter,
    day: DateFormatter<Gregorian, YMD>,
    long_day: DateFormatter<Gregorian, YMD>,
    clock: TimeFormatter<T>,
    clock_seconds: TimeFormatter<T>,
    day_clock: DateFormatter<Gregorian, YMDT>,
}

impl Formats {
    /// Loads the formats of a place, for screens.
    ///
    /// `en` alone means English of the world (day before month), not of the United States, and `pt` that of Portugal.
    ///
    /// # Errors
    /// [`LanguageError::NotATag`] for a text that is no locale tag, [`LanguageError::NoFormats`] if ICU4X lacks them.
    pub fn load(tag: &str) -> Result<Formats, LanguageError> {
        let locale: Locale =
            places::icu_tag(tag).parse().map_err(|_| LanguageError::NotATag { tag: tag.to_owned() })?;
        let missing =
            |error: &dyn std::fmt::Display| LanguageError::NoFormats { tag: tag.to_owned(), reason: error.to_string() };
        let day = YMD::short().with_year_style(YearStyle::Full);
        let date = |fields| DateFormatter::try_new((&locale).into(), fields).map_err(|error| missing(&error));
        let time = |fields| TimeFormatter::try_new((&locale).into(), fields).map_err(|error| missing(&error));
        let decimal =
            DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(|error| missing(&error))?;
        let (place, separators) = (Place::of(tag), separators(&decimal));
        Ok(Formats {
            place,
            separators: Separators {
                group: place.money_group.unwrap_or(separators.group),
                decimal: place.money_decimal.unwrap_or(separators.decimal),
                ..separators
            },
            minus: decimal.format(&Decimal::from(-1)).to_string().replace(char::is_numeric, ""),
            is_for_paper: false,
            decimal,
            day: date(day)?,
            long_day: date(YMD::long())?,
            clock: time(T::hm())?,
            clock_seconds: time(T::hms())?,
            day_clock: DateFormatter::try_new((&locale).into(), day.with_time_hm()).map_err(|error| missing(&error))?,
        })
    }

    /// The same for paper, whose printers know no special spaces and signs.
    #[must_use]
    pub fn for_paper(mut self) -> Formats {
        self.is_for_paper = true;
        self
    }

    /// Writes an amount with its currency: "$25.00", "-1 234,50 €"; a foreign currency shows so ("A$", "EUR").
    ///
    /// Its decimals are those of ISO 4217; where CLDR shows none ("500 HUF") they are left out, but for an amount that has some.
    pub fn money(&self, amount: Money, currency: Currency) -> String {
        self.written(self.with_symbol(shown(amount, currency), currency))
    }

    /// Writes an amount without its currency, for columns: "25.00".
    pub fn amount(&self, amount: Money, currency: Currency) -> String {
        self.written(self.grouped(&shown(amount, currency)))
    }

    /// Writes a whole number: "1,234".
    pub fn number(&self, number: i64) -> String {
        self.decimal(number, 0)
    }

    /// Writes `value` / 10^`decimals` with all its decimals: (420, 3) is "0.420".
    pub fn decimal(&self, value: i64, decimals: u8) -> String {
        self.written(self.decimal.format(&scaled(value, decimals)).to_string())
    }

    /// Writes a rate without superfluous decimals: "5.5%".
    pub fn percent(&self, rate: Rate) -> String {
        let mut number = scaled(rate.millionths(), 6);
        number.absolute.trim_end();
        self.written(format!("{}{}", self.decimal.format(&number), self.place.percent))
    }

    /// Writes pieces as "2" and measured goods with all the decimals of their unit: "0.420 kg".
    pub fn quantity(&self, quantity: Quantity) -> String {
        let number = self.decimal.format(&scaled(quantity.amount(), quantity.unit().decimals())).to_string();
        self.written(match self.unit(quantity.unit()) {
            None => number,
            Some(unit) => format!("{number}{NO_BREAK_SPACE}{unit}"),
        })
    }

    /// Writes the price of a unit: "$24.90/kg", and of a piece "$2.50"; decimals beyond the currency's only
    /// if they matter.
    pub fn unit_price(&self, price: UnitPrice, currency: Currency, unit: Unit) -> String {
        let (value, decimals) = price.parts();
        let mut number = scaled(value, decimals);
        number.absolute.trim_end();
        number.absolute.pad_end(-i16::from(currency.exponent()));
        let mut text = self.with_symbol(number, currency);
        if let Some(unit) = self.unit(unit) {
            // Beside a unit in Arabic letters the currency would come apart.
            if unit.chars().any(is_arabic) {
                text = ["\u{2066}", &text, "\u{2069}"].concat();
            }
            text.push('/');
            text.push_str(unit);
        }
        self.written(text)
    }

    /// Writes a day in digits, the year in full: "05/03/2026", "05.03.2026".
    pub fn date(&self, day: retail::Date) -> String {
        self.written_if(calendar_day(day).map(|day| self.day.format(&day).to_string()), &day)
    }

    /// Writes a day with the month's name: "5 March 2026".
    pub fn date_long(&self, day: retail::Date) -> String {
        self.written_if(calendar_day(day).map(|day| self.long_day.format(&day).to_string()), &day)
    }

    /// Writes the time of day: "3:04 pm", "15:04".
    pub fn time(&self, time: LocalTime) -> String {
        self.written_if(clock(time).map(|time| self.clock.format(&time).to_string()), &time.date)
    }

    /// Writes the time of day with seconds.
    pub fn time_with_seconds(&self, time: LocalTime) -> String {
        self.written_if(clock(time).map(|time| self.clock_seconds.format(&time).to_string()), &time.date)
    }

    /// Writes a day in digits and the time of day: "05/03/2026, 15:04".
    pub fn date_time(&self, time: LocalTime) -> String {
        let both = calendar_day(time.date).zip(clock(time)).map(|(date, time)| DateTime { date, time });
        self.written_if(both.map(|both| self.day_clock.format(&both).to_string()), &time.date)
    }

    /// Returns what stands between whole and fraction, for the key of a keypad.
    pub fn decimal_separator(&self) -> char {
        self.separators.decimal
    }

    /// Reads a typed amount: "12.5" and, where a comma is written, "12,50".
    ///
    /// # Errors
    /// A [`NumberError`] for the person who typed: not a number, finer than the currency, too large.
    pub fn parse_amount(&self, text: &str, currency: Currency) -> Result<Money, NumberError> {
        self.parse_decimal(text, currency.exponent()).map(Money::from_minor)
    }

    /// Reads a typed quantity of a unit.
    ///
    /// # Errors
    /// A [`NumberError`] for the person who typed; [`NumberError::Ambiguous`] for "1.234" kg where a
    /// point parts thousands.
    pub fn parse_quantity(&self, text: &str, unit: Unit) -> Result<Quantity, NumberError> {
        self.parse_decimal(text, unit.decimals()).map(|amount| Quantity::new(amount, unit))
    }

    /// Reads a typed number as an integer of `decimals` decimals.
    ///
    /// # Errors
    /// As [`Formats::parse_amount`].
    pub fn parse_decimal(&self, text: &str, decimals: u8) -> Result<i64, NumberError> {
        typed::parse(text, decimals, self.separators)
    }

    /// The symbol behind a quantity; none for pieces.
    fn unit(&self, unit: Unit) -> Option<&'static str> {
        let [kilogram, gram, metre, litre] = self.place.units;
        match unit {
            Unit::Each => None,
            Unit::Kilogram => Some(kilogram),
            Unit::Gram => Some(gram),
            Unit::Metre => Some(metre),
            Unit::Litre => Some(litre),
        }
    }

    fn with_symbol(&self, mut number: Decimal, currency: Currency) -> String {
        let minus = if number.sign == Sign::Negative { self.minus.as_str() } else { "" };
        number.sign = Sign::None;
        let number = self.grouped(&number);
        let (mark, symbol) = (self.place.direction_mark, self.place.symbol(currency.code()));
        let is_spaced = self.place.is_symbol_spaced || symbol.ends_with(char::is_alphabetic);
        // Behind a mark the space isn't taken for one at the end of its line, whose width wouldn't count.
        let space = if is_spaced { [mark, "\u{a0}"].concat() } else { String::new() };
        match (self.place.is_symbol_first, self.place.minus) {
            (true, Minus::ForSymbolSpace) if !minus.is_empty() => format!("{mark}{symbol}{minus}{number}"),
            (true, Minus::First | Minus::ForSymbolSpace) => format!("{mark}{minus}{symbol}{space}{number}"),
            (true, Minus::AtNumber) => format!("{mark}{symbol}{space}{minus}{number}"),
            (false, _) => format!("{mark}{minus}{number}{space}{symbol}"),
        }
    }

    /// Writes the number of an amount of money, whose groups or decimals a few places part in another way.
    fn grouped(&self, number: &Decimal) -> String {
        let text = self.decimal.format(number).to_string();
        let (group, decimal) = (self.place.money_group, self.place.money_decimal);
        let other = |c: char| match c {
            c if c.is_whitespace() => group.unwrap_or(c),
            ',' | '.' => decimal.unwrap_or(c),
            c => c,
        };
        if group.is_none() && decimal.is_none() { text } else { text.chars().map(other).collect() }
    }

    fn written(&self, text: String) -> String {
        if self.is_for_paper { plain(&text).into_owned() } else { whole(text) }
    }

    /// Writes what ICU4X formatted, or the day as in files when it lies beyond its calendar.
    fn written_if(&self, text: Option<String>, day: &retail::Date) -> String {
        self.written(text.unwrap_or_else(|| day.to_string()))
    }
}

/// Folds spaces and signs that receipt printers lack to plain ones, and leaves out marks of direction: a ticket has its own.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let is_special = |c: char| is_direction_mark(c) || folded(c) != c;
    match text.contains(is_special) {
        true => Cow::Owned(text.chars().filter(|c| !is_direction_mark(*c)).map(folded).collect()),
        false => Cow::Borrowed(text),
    }
}

/// Begins and ends what runs on its own in a text, such as a value (UAX 9): one of three, then the last.
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const END_OF_ISOLATE: char = '\u{2069}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// A sentence of a language that runs from right to left, which begins at the right even where a value or a Latin word comes first.
pub(crate) fn begun_at_the_right(text: String) -> String {
    let mut depth = 0_u32;
    let first = text.chars().find(|c| {
        depth = if ISOLATES.contains(c) { depth + 1 } else { depth - u32::from(*c == END_OF_ISOLATE && depth > 0) };
        depth == 0 && (c.is_alphabetic() || *c == RIGHT_TO_LEFT_MARK)
    });
    let is_sentence = text.contains(ISOLATES) || text.chars().any(is_arabic);
    let is_begun = first.is_some_and(|c| is_arabic(c) || c == RIGHT_TO_LEFT_MARK);
    if is_sentence && !is_begun { [String::from(RIGHT_TO_LEFT_MARK), text].concat() } else { text }
}

/// Text in Arabic letters that screens show to its end: a mark stands before a space between a number or Latin letters and them.
///
/// The layout of text on screens (parley 0.11) looks for the whitespace at a line's end at the front of the line's last run, and would
/// measure the line without that space: its last letter would be cut.
pub fn whole(text: String) -> String {
    if !text.chars().any(is_arabic) {
        return text;
    }
    let mut marked = String::with_capacity(text.len() + 8);
    let (mut before, mut letters) = (None::<char>, text.chars().peekable());
    while let Some(letter) = letters.next() {
        let is_after_a_number =
            before.is_some_and(|c| !c.is_whitespace() && !is_direction_mark(c) && (c.is_numeric() || !is_arabic(c)));
        if letter.is_whitespace() && is_after_a_number && letters.peek().copied().is_some_and(is_arabic) {
            marked.push(RIGHT_TO_LEFT_MARK);
        }
        marked.push(letter);
        before = Some(letter);
    }
    marked
}

fn folded(c: char) -> char {
    match c {
        NO_BREAK_SPACE | '\u{202f}' | '\u{2009}' | '\u{2007}' => ' ',
        '\u{2212}' | '\u{2011}' => '-',
        // The wide yen of Japanese screens; printers have the narrow one.
        '\u{ffe5}' => '¥',
        c => c,
    }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}')
}

/// Whether it only says in which direction text runs (Unicode UAX 9).
pub(crate) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns an amount with the decimals that are shown.
fn shown(amount: Money, currency: Currency) -> Decimal {
    let mut number = scaled(amount.minor(), currency.exponent());
    if places::is_written_whole(currency.code()) && number.absolute.nonzero_magnitude_end() >= 0 {
        number.absolute.trim_end();
    }
    number
}

/// Returns `value` / 10^`decimals`, keeping all decimals.
pub(crate) fn scaled(value: i64, decimals: u8) -> Decimal {
    let mut number = Decimal::from(value);
    number.absolute.multiply_pow10(-i16::from(decimals));
    number.absolute.pad_end(-i16::from(decimals));
    number
}

/// Reads a place's separators and digits off a number it wrote.
fn separators(decimal: &DecimalFormatter) -> Separators {
    let written = decimal.format(&scaled(123_456_789, 1)).to_string();
    let signs: Vec<(usize, char)> = written.chars().enumerate().filter(|(_, c)| !c.is_numeric()).collect();
    let (group, at) = signs.first().map_or((' ', 2), |(at, sign)| (*sign, *at));
    let next = signs.get(1).map_or(at + 4, |(next, _)| *next);
    Separators {
        group,
        decimal: signs.last().map_or('.', |(_, sign)| *sign),
        group_digits: next - at - 1,
        zero: decimal.format(&Decimal::from(0)).to_string().chars().next().unwrap_or('0'),
    }
}

fn calendar_day(day: retail::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(day.year.into(), day.month, day.day).ok()
}

fn clock(time: LocalTime) -> Option<Time> {
    Time::try_new(time.hour, time.minute, time.second, 0).ok()
}
