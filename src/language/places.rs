//! How amounts are laid out from place to place: where the currency's symbol stands, which symbol it is, and the
//! signs around percentages and units.
//!
//! Source: Unicode CLDR 48, `common/main/{en,en_001,en_AU,en_GB,fr,fr_CA,de,de_AT}.xml`: `currencyFormats`,
//! `currencies`, `percentFormats`, `units` (short). ICU4X has the digits and dates of all locales, but no stable currency formatter.

/// The space that keeps a number and its sign on one line.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// How one place lays out amounts.
#[derive(Debug)]
pub(crate) struct Place {
    /// The locale's tag, or a language's for all its places.
    tag: &'static str,
    /// Whether the symbol stands before the number: "$5.00", not "5,00 €".
    pub(crate) is_symbol_first: bool,
    /// Whether a space parts symbol and number. A symbol that ends in a letter is always parted ("EUR 5.00").
    pub(crate) is_symbol_spaced: bool,
    /// Whether a space stands before the percent sign.
    pub(crate) is_percent_spaced: bool,
    /// What parts the groups of an amount of money, where other numbers have a space.
    pub(crate) money_group: Option<char>,
    /// The symbol of the litre.
    pub(crate) litre: &'static str,
    /// Symbols by currency; any other currency shows its code.
    symbols: &'static [(&'static str, &'static str)],
}

impl Place {
    /// Returns how a place lays out amounts: its own way, its language's, or the one that names the code first.
    pub(crate) fn of(tag: &str) -> &'static Place {
        let language = tag.split('-').next().unwrap_or(tag);
        let with = |tag: &str| PLACES.iter().find(|place| place.tag == tag);
        with(tag).or_else(|| with(language)).unwrap_or(&ANYWHERE)
    }

    /// Returns the symbol of a currency here, or its code.
    pub(crate) fn symbol<'a>(&self, code: &'a str) -> &'a str {
        self.symbols.iter().find(|(known, _)| *known == code).map_or(code, |(_, symbol)| symbol)
    }
}

const ANYWHERE: Place = Place {
    tag: "und",
    is_symbol_first: true,
    is_symbol_spaced: true,
    is_percent_spaced: false,
    money_group: None,
    litre: "l",
    symbols: &[],
};

const ENGLISH: Place = Place {
    tag: "en",
    is_symbol_first: true,
    is_symbol_spaced: false,
    is_percent_spaced: false,
    money_group: None,
    litre: "l",
    symbols: &[
        ("AUD", "A$"),
        ("CAD", "CA$"),
        ("CNY", "CN¥"),
        ("EUR", "€"),
        ("GBP", "£"),
        ("HKD", "HK$"),
        ("INR", "₹"),
        ("JPY", "JP¥"),
        ("NZD", "NZ$"),
        ("USD", "US$"),
    ],
};

const FRENCH: Place = Place {
    tag: "fr",
    is_symbol_first: false,
    is_symbol_spaced: true,
    is_percent_spaced: true,
    money_group: None,
    litre: "l",
    symbols: &[
        ("AUD", "$AU"),
        ("CAD", "$CA"),
        ("EUR", "€"),
        ("GBP", "£GB"),
        ("INR", "₹"),
        ("NZD", "$NZ"),
        ("SGD", "$SG"),
        ("USD", "$US"),
    ],
};

const GERMAN: Place = Place {
    tag: "de",
    is_symbol_first: false,
    is_symbol_spaced: true,
    is_percent_spaced: true,
    money_group: None,
    litre: "l",
    symbols: &[
        ("AUD", "AU$"),
        ("CAD", "CA$"),
        ("CNY", "CN¥"),
        ("EUR", "€"),
        ("GBP", "£"),
        ("HKD", "HK$"),
        ("INR", "₹"),
        ("JPY", "¥"),
        ("NZD", "NZ$"),
        ("USD", "$"),
    ],
};

static PLACES: &[Place] = &[
    ENGLISH,
    Place { tag: "en-AU", litre: "L", symbols: &[("AUD", "$")], ..ENGLISH },
    FRENCH,
    Place {
        tag: "fr-CA",
        symbols: &[
            ("AUD", "$\u{a0}AU"),
            ("CAD", "$"),
            ("CNY", "CN¥"),
            ("EUR", "€"),
            ("GBP", "£"),
            ("HKD", "$\u{a0}HK"),
            ("JPY", "¥"),
            ("NZD", "$\u{a0}NZ"),
            ("SGD", "$\u{a0}SG"),
            ("USD", "$\u{a0}US"),
        ],
        ..FRENCH
    },
    GERMAN,
    Place { tag: "de-AT", is_symbol_first: true, money_group: Some('.'), ..GERMAN },
];
