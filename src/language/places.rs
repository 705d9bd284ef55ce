//! How amounts are laid out from place to place: where the currency's symbol and the minus stand, which symbol it is, and the
//! signs of percentages and units.
//!
//! Source: Unicode CLDR 48, `common/main/*.xml` of the tags below: `currencyFormats`, `currencies`, `percentFormats`,
//! `units` (short), and `common/supplemental/supplementalData.xml`: `currencyData/fractions`. ICU4X has the digits and dates
//! of all locales, but no stable currency formatter.

/// The space that keeps a number and its sign on one line.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// Currencies whose minor units CLDR doesn't show although ISO 4217 has them. They are left out only where there are none.
const WITHOUT_SHOWN_DECIMALS: &str = "AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SOS SYP YER";

/// Whether people of every place write whole amounts of this currency without its minor units: 500 HUF.
pub(crate) fn is_written_whole(code: &str) -> bool {
    WITHOUT_SHOWN_DECIMALS.split(' ').any(|known| known == code)
}

/// Where the minus of an amount stands when the symbol comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Minus {
    /// "-$5.00"
    First,
    /// "€ -5,00"
    AtNumber,
    /// "CHF-5.00", beside "CHF 5.00"
    ForSymbolSpace,
}

/// How one place lays out amounts.
#[derive(Debug)]
pub(crate) struct Place {
    /// The locale's tag, or a language's for all its places.
    tag: &'static str,
    /// The tag ICU4X has the digits and dates under, where a language alone means another country there.
    icu_tag: Option<&'static str>,
    /// Whether the symbol stands before the number: "$5.00", not "5,00 €".
    pub(crate) is_symbol_first: bool,
    /// Whether a space parts symbol and number. A symbol that ends in a letter is always parted ("EUR 5.00").
    pub(crate) is_symbol_spaced: bool,
    pub(crate) minus: Minus,
    /// The mark that an amount begins with so that it runs in the language's direction; empty for most.
    pub(crate) direction_mark: &'static str,
    /// What follows the number of a percentage.
    pub(crate) percent: &'static str,
    /// What parts the groups of an amount of money, where other numbers have a space.
    pub(crate) money_group: Option<char>,
    /// What parts the decimals of an amount of money, where other numbers have another sign.
    pub(crate) money_decimal: Option<char>,
    /// The symbols of kilogram, gram, metre and litre.
    pub(crate) units: [&'static str; 4],
    /// Symbols by currency, such as `EUR=€ USD=$`; any other currency shows its code.
    symbols: &'static str,
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
        let pairs = self.symbols.split(' ').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(known, _)| *known == code).map(|(_, symbol)| symbol).next().unwrap_or(code)
    }
}

/// Whether a place without texts of its own still writes amounts its own way: `de-CH`, `ar-EG`.
pub fn has_own_formats(tag: &str) -> bool {
    PLACES.iter().any(|place| place.tag == tag)
}

/// Returns the tag under which ICU4X and Fluent know what is meant here: `en` is English of the world (day before month)
/// and `pt` that of Portugal, not of the United States and Brazil.
pub(crate) fn icu_tag(tag: &str) -> &str {
    let place = Place::of(tag);
    if place.tag == tag { place.icu_tag.unwrap_or(tag) } else { tag }
}

const INTERNATIONAL: [&str; 4] = ["kg", "g", "m", "l"];
const CAPITAL_LITRE: [&str; 4] = ["kg", "g", "m", "L"];
const SPACED_PERCENT: &str = "\u{a0}%";

const ANYWHERE: Place = Place {
    tag: "und",
    icu_tag: None,
    is_symbol_first: true,
    is_symbol_spaced: true,
    minus: Minus::First,
    direction_mark: "",
    percent: "%",
    money_group: None,
    money_decimal: None,
    units: INTERNATIONAL,
    symbols: "",
};

const ENGLISH: Place = Place {
    tag: "en",
    icu_tag: Some("en-001"),
    is_symbol_spaced: false,
    symbols: "AUD=A$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ USD=US$",
    ..ANYWHERE
};

const FRENCH: Place = Place {
    tag: "fr",
    is_symbol_first: false,
    percent: SPACED_PERCENT,
    symbols: "AUD=$AU BRL=R$ CAD=$CA EUR=€ GBP=£GB INR=₹ KRW=₩ MXN=$MX NZD=$NZ SGD=$SG USD=$US",
    ..ANYWHERE
};

const GERMAN: Place = Place {
    tag: "de",
    is_symbol_first: false,
    percent: SPACED_PERCENT,
    symbols: "AUD=AU$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=¥ KRW=₩ MXN=MX$ NZD=NZ$ THB=฿ USD=$",
    ..ANYWHERE
};

// A sign behind Latin letters would stand before them, as it runs with what is around it: a mark keeps it where it belongs.
const ARABIC: Place = Place {
    tag: "ar",
    is_symbol_first: false,
    direction_mark: "\u{200f}",
    percent: "\u{200e}%\u{200e}",
    units: ["كغم", "غرام", "متر", "لتر"],
    symbols: "AED=د.إ.\u{200f} AUD=AU$\u{200e} BRL=R$\u{200e} CAD=CA$\u{200e} CNY=CN¥\u{200e} EGP=ج.م.\u{200f} EUR=€ GBP=UK£\u{200e} HKD=HK$\u{200e} INR=₹ JPY=JP¥\u{200e} KRW=₩ MXN=MX$\u{200e} NZD=NZ$\u{200e} SAR=ر.س.\u{200f} THB=฿ TND=د.ت.\u{200f} USD=US$\u{200e}",
    ..ANYWHERE
};

static PLACES: &[Place] = &[
    ENGLISH,
    Place { tag: "en-AU", icu_tag: None, units: CAPITAL_LITRE, symbols: "AUD=$", ..ENGLISH },
    Place {
        tag: "en-NZ",
        icu_tag: None,
        symbols: "AUD=A$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=$ USD=US$",
        ..ENGLISH
    },
    Place {
        tag: "en-US",
        icu_tag: None,
        units: CAPITAL_LITRE,
        symbols: "AUD=A$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=¥ KRW=₩ MXN=MX$ NZD=NZ$ USD=$",
        ..ENGLISH
    },
    Place {
        tag: "en-CA",
        icu_tag: None,
        units: CAPITAL_LITRE,
        symbols: "AUD=A$ BRL=R$ CAD=$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ USD=US$",
        ..ENGLISH
    },
    Place {
        tag: "en-IN",
        icu_tag: None,
        symbols: "AUD=A$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ USD=$",
        ..ENGLISH
    },
    FRENCH,
    Place {
        tag: "fr-CA",
        symbols: "AUD=$\u{a0}AU BRL=R$ CAD=$ CNY=CN¥ EUR=€ GBP=£ HKD=$\u{a0}HK JPY=¥ NZD=$\u{a0}NZ SGD=$\u{a0}SG USD=$\u{a0}US",
        ..FRENCH
    },
    GERMAN,
    Place { tag: "de-AT", is_symbol_first: true, money_group: Some('.'), ..GERMAN },
    ARABIC,
    Place { tag: "ar-EG", percent: "٪\u{61c}", ..ARABIC },
    Place {
        tag: "de-CH",
        is_symbol_first: true,
        is_symbol_spaced: true,
        minus: Minus::ForSymbolSpace,
        percent: "%",
        symbols: "AUD=AU$ BRL=R$ CAD=CA$ CNY=CN¥ GBP=£ HKD=HK$ INR=₹ JPY=¥ KRW=₩ MXN=MX$ NZD=NZ$ THB=฿ USD=$",
        ..GERMAN
    },
    Place { tag: "fr-CH", percent: "%", money_decimal: Some('.'), ..FRENCH },
    Place {
        tag: "it-CH",
        minus: Minus::ForSymbolSpace,
        symbols: "AUD=A$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ NZD=NZ$ THB=฿",
        ..ANYWHERE
    },
    Place {
        tag: "ja",
        is_symbol_spaced: false,
        units: CAPITAL_LITRE,
        symbols: "AUD=A$ BRL=R$ CAD=CA$ CNY=元 EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=￥ KRW=₩ MXN=MX$ NZD=NZ$ USD=$",
        ..ANYWHERE
    },
    Place {
        tag: "it",
        is_symbol_first: false,
        symbols: "AUD=A$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ NZD=NZ$ THB=฿",
        ..ANYWHERE
    },
    Place {
        tag: "es", is_symbol_first: false, percent: SPACED_PERCENT, symbols: "EUR=€ THB=฿ USD=US$", ..ANYWHERE
    },
    Place {
        tag: "pt",
        icu_tag: Some("pt-PT"),
        is_symbol_first: false,
        symbols: "AUD=AU$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ THB=฿ USD=US$",
        ..ANYWHERE
    },
    Place {
        tag: "nl",
        minus: Minus::AtNumber,
        symbols: "AUD=AU$ BRL=R$ CAD=C$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ THB=฿ USD=US$",
        ..ANYWHERE
    },
    Place {
        tag: "sv",
        is_symbol_first: false,
        percent: SPACED_PERCENT,
        symbols: "BRL=BR$ CAD=CA$ DKK=Dkr EGP=EG£ EUR=€ MXN=MX$ NOK=Nkr SEK=kr USD=US$",
        ..ANYWHERE
    },
    Place { tag: "nb", is_symbol_first: false, percent: SPACED_PERCENT, symbols: "EUR=€ GBP=£ NOK=kr", ..ANYWHERE },
    Place {
        tag: "da",
        is_symbol_first: false,
        percent: SPACED_PERCENT,
        symbols: "AUD=AU$ BRL=R$ CAD=CA$ CNY=CN¥ DKK=kr. EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ THB=฿ USD=US$",
        ..ANYWHERE
    },
    Place {
        tag: "fi",
        is_symbol_first: false,
        percent: SPACED_PERCENT,
        symbols: "EUR=€ GBP=£ JPY=¥ USD=$",
        ..ANYWHERE
    },
    Place { tag: "pl", is_symbol_first: false, symbols: "BRL=R$ EUR=€ PLN=zł", ..ANYWHERE },
    Place {
        tag: "hi",
        is_symbol_spaced: false,
        units: ["कि॰ग्रा॰", "ग्रा॰", "मी", "ली॰"],
        symbols: "AUD=A$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ THB=฿ USD=$",
        ..ANYWHERE
    },
];
