//! How the other places write money, numbers and dates, beside those of `formats`.
//!
//! Expected values: Intl.NumberFormat and Intl.DateTimeFormat of ICU 78 (CLDR 48). Days in digits have the year in full here, the
//! space before am and pm is CLDR's narrow one, and ICU4X's newer CLDR differs in en-IN (PM), hi (a comma), pl (05.03), en-NZ (5/03), fr-CH (apostrophes),
//! it-CH (strokes) and sv-FI (05.03., 15:04). In ar-EG
//! the minus stands behind the mark of direction, which looks the same; in Arabic another such mark stands before a currency's space.

use super::*;

/// By place and its currency: 25 EUR, -1,234,567.89 of the currency, 1,234 JPY, 1,234, -12,345,678.5, 5.5 %, 0.420 kg, the
/// 5th of March and the 25th of November 2026, four past three in the afternoon.
#[rustfmt::skip]
const PLACES: [(&str, &str, [&str; 10]); 26] = [
        ("en-US", "USD", ["€25.00", "-$1,234,567.89", "¥1,234", "1,234", "-12,345,678.5", "5.5%", "0.420<NB>kg", "3/5/2026", "November 25, 2026", "3:04<NN>PM"]),
        ("en-CA", "CAD", ["€25.00", "-$1,234,567.89", "JP¥1,234", "1,234", "-12,345,678.5", "5.5%", "0.420<NB>kg", "2026-03-05", "November 25, 2026", "3:04<NN>p.m."]),
        ("en-IN", "INR", ["€25.00", "-₹12,34,567.89", "JP¥1,234", "1,234", "-1,23,45,678.5", "5.5%", "0.420<NB>kg", "05/03/2026", "25 November 2026", "3:04<NN>PM"]),
        ("ar", "AED", ["<RLM>25.00<RLM><NB>€", "<RLM><LRM>-1,234,567.89<RLM><NB>د.إ.<RLM>", "<RLM>1,234<RLM><NB>JP¥<LRM>", "1,234", "<LRM>-12,345,678.5", "5.5<LRM>%<LRM>", "0.420<RLM><NB>كغم", "5<RLM>/3<RLM>/2026", "25<RLM> نوفمبر 2026", "3:04<RLM> م"]),
        ("ar-EG", "EGP", ["<RLM>٢٥٫٠٠<RLM><NB>€", "<RLM><ALM>-١٬٢٣٤٬٥٦٧٫٨٩<RLM><NB>ج.م.<RLM>", "<RLM>١٬٢٣٤<RLM><NB>JP¥<LRM>", "١٬٢٣٤", "<ALM>-١٢٬٣٤٥٬٦٧٨٫٥", "٥٫٥٪<ALM>", "٠٫٤٢٠<RLM><NB>كغم", "٥<RLM>/٣<RLM>/٢٠٢٦", "٢٥<RLM> نوفمبر ٢٠٢٦", "٣:٠٤<RLM> م"]),
        ("ja", "JPY", ["€25.00", "-￥1,234,567", "￥1,234", "1,234", "-12,345,678.5", "5.5%", "0.420<NB>kg", "2026/03/05", "2026年11月25日", "15:04"]),
        ("it", "EUR", ["25,00<NB>€", "-1.234.567,89<NB>€", "1234<NB>JPY", "1234", "-12.345.678,5", "5,5%", "0,420<NB>kg", "05/03/2026", "25 novembre 2026", "15:04"]),
        ("es", "EUR", ["25,00<NB>€", "-1.234.567,89<NB>€", "1234<NB>JPY", "1234", "-12.345.678,5", "5,5<NB>%", "0,420<NB>kg", "5/3/2026", "25 de noviembre de 2026", "15:04"]),
        ("pt", "EUR", ["25,00<NB>€", "-1<NB>234<NB>567,89<NB>€", "1234<NB>JP¥", "1234", "-12<NB>345<NB>678,5", "5,5%", "0,420<NB>kg", "05/03/2026", "25 de novembro de 2026", "15:04"]),
        ("nl", "EUR", ["€<NB>25,00", "€<NB>-1.234.567,89", "JP¥<NB>1.234", "1.234", "-12.345.678,5", "5,5%", "0,420<NB>kg", "05-03-2026", "25 november 2026", "15:04"]),
        ("sv", "SEK", ["25,00<NB>€", "<MI>1<NB>234<NB>567,89<NB>kr", "1<NB>234<NB>JPY", "1<NB>234", "<MI>12<NB>345<NB>678,5", "5,5<NB>%", "0,420<NB>kg", "2026-03-05", "25 november 2026", "15:04"]),
        ("nb", "NOK", ["25,00<NB>€", "<MI>1<NB>234<NB>567,89<NB>kr", "1<NB>234<NB>JPY", "1<NB>234", "<MI>12<NB>345<NB>678,5", "5,5<NB>%", "0,420<NB>kg", "05.03.2026", "25. november 2026", "15:04"]),
        ("da", "DKK", ["25,00<NB>€", "-1.234.567,89<NB>kr.", "1.234<NB>JP¥", "1.234", "-12.345.678,5", "5,5<NB>%", "0,420<NB>kg", "05.03.2026", "25. november 2026", "15.04"]),
        ("fi", "EUR", ["25,00<NB>€", "<MI>1<NB>234<NB>567,89<NB>€", "1<NB>234<NB>¥", "1<NB>234", "<MI>12<NB>345<NB>678,5", "5,5<NB>%", "0,420<NB>kg", "5.3.2026", "25. marraskuuta 2026", "15.04"]),
        ("pl", "PLN", ["25,00<NB>€", "-1<NB>234<NB>567,89<NB>zł", "1234<NB>JPY", "1234", "-12<NB>345<NB>678,5", "5,5%", "0,420<NB>kg", "05.03.2026", "25 listopada 2026", "15:04"]),
        ("hi", "INR", ["€25.00", "-₹12,34,567.89", "JP¥1,234", "1,234", "-1,23,45,678.5", "5.5%", "0.420<NB>कि॰ग्रा॰", "5/3/2026", "25 नवंबर, 2026", "3:04 pm"]),
        ("en-IE", "EUR", ["€25.00", "-€1,234,567.89", "JP¥1,234", "1,234", "-12,345,678.5", "5.5%", "0.420<NB>kg", "05/03/2026", "25 November 2026", "15:04"]),
        ("en-NZ", "NZD", ["€25.00", "-$1,234,567.89", "JP¥1,234", "1,234", "-12,345,678.5", "5.5%", "0.420<NB>kg", "5/03/2026", "25 November 2026", "3:04<NN>pm"]),
        ("de-CH", "CHF", ["EUR<NB>25.00", "CHF-1'234'567.89", "¥<NB>1'234", "1'234", "-12'345'678.5", "5.5%", "0.420<NB>kg", "05.03.2026", "25. November 2026", "15:04"]),
        ("fr-CH", "CHF", ["25.00<NB>€", "-1'234'567.89<NB>CHF", "1'234<NB>JPY", "1'234", "-12'345'678,5", "5,5%", "0,420<NB>kg", "05.03.2026", "25 novembre 2026", "15:04"]),
        ("it-CH", "CHF", ["€<NB>25.00", "CHF-1'234'567.89", "JPY<NB>1234", "1234", "-12'345'678.5", "5.5%", "0.420<NB>kg", "05/03/2026", "25 novembre 2026", "15:04"]),
        ("de-BE", "EUR", ["25,00<NB>€", "-1.234.567,89<NB>€", "1.234<NB>¥", "1.234", "-12.345.678,5", "5,5<NB>%", "0,420<NB>kg", "05.03.2026", "25. November 2026", "15:04"]),
        ("fr-BE", "EUR", ["25,00<NB>€", "-1<NN>234<NN>567,89<NB>€", "1<NN>234<NB>JPY", "1<NN>234", "-12<NN>345<NN>678,5", "5,5<NB>%", "0,420<NB>kg", "5/03/2026", "25 novembre 2026", "15:04"]),
        ("nl-BE", "EUR", ["€<NB>25,00", "€<NB>-1.234.567,89", "JP¥<NB>1.234", "1.234", "-12.345.678,5", "5,5%", "0,420<NB>kg", "5/03/2026", "25 november 2026", "15:04"]),
        ("sv-FI", "EUR", ["25,00<NB>€", "<MI>1<NB>234<NB>567,89<NB>€", "1<NB>234<NB>JPY", "1<NB>234", "<MI>12<NB>345<NB>678,5", "5,5<NB>%", "0,420<NB>kg", "05.03.2026", "25 november 2026", "15:04"]),
        ("pt-PT", "EUR", ["25,00<NB>€", "-1<NB>234<NB>567,89<NB>€", "1234<NB>JP¥", "1234", "-12<NB>345<NB>678,5", "5,5%", "0,420<NB>kg", "05/03/2026", "25 de novembro de 2026", "15:04"]),
];

fn written(tag: &str, code: &str) -> [String; 10] {
    let formats = Formats::load(tag).expect(tag);
    let currency = |code: &str| Currency::parse(code).expect(code);
    let local = |text: &str| text.parse::<Moment>().expect(text).local();
    let own = Money::from_minor(if currency(code).exponent() == 0 { -1_234_567 } else { -123_456_789 });
    let texts = [
        formats.money(Money::from_minor(2500), Currency::EUR),
        formats.money(own, currency(code)),
        formats.money(Money::from_minor(1234), currency("JPY")),
        formats.number(1234),
        formats.decimal(-123_456_785, 1),
        formats.percent("5.5".parse().expect("rate")),
        formats.quantity(Quantity::new(420, Unit::Kilogram)),
        formats.date(local("2026-03-05T09:07:03Z").date),
        formats.date_long(local("2026-11-25T15:04:59Z").date),
        formats.time(local("2026-11-25T15:04:59Z")),
    ];
    texts.map(|text| visible(&text))
}

#[test]
fn every_place_writes_as_its_people_do() {
    let mut different = Vec::new();
    for (tag, code, expected) in PLACES {
        let written = written(tag, code);
        let pairs = written.iter().zip(expected).filter(|(written, expected)| written.as_str() != *expected);
        different.extend(pairs.map(|(written, expected)| format!("{tag}: {written} instead of {expected}")));
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn every_place_reads_what_it_writes() {
    for (tag, code, _) in PLACES {
        let formats = Formats::load(tag).expect(tag);
        let currency = Currency::parse(code).expect(code);
        for minor in [0, 1, -1, 5, 100, -12_345, 123_456_789, i64::MAX, i64::MIN] {
            let amount = Money::from_minor(minor);
            let written = formats.amount(amount, currency);
            assert_eq!(formats.parse_amount(&written, currency), Ok(amount), "{tag} {written}");
        }
        assert_eq!(formats.parse_amount("12.50", Currency::EUR), Ok(Money::from_minor(1250)), "{tag}");
    }
}

#[test]
fn lakhs_and_local_digits_are_read_where_they_are_written() {
    let read =
        |tag: &str, text: &str| Formats::load(tag).expect(tag).parse_amount(text, Currency::EUR).map(Money::minor);
    assert_eq!(read("en-IN", "12,34,567.50"), Ok(123_456_750));
    assert_eq!(read("en-IN", "1,234,567.50"), Ok(123_456_750));
    assert_eq!(read("en-IN", "12,345,67"), Err(NumberError::NotANumber));
    assert_eq!(read("en-US", "12,34,567.50"), Err(NumberError::NotANumber));
    assert_eq!(read("ar-EG", "١٬٢٣٤٫٥"), Ok(123_450));
    assert_eq!(read("ar-EG", "1234.5"), Ok(123_450));
    assert_eq!(read("en-US", "١"), Err(NumberError::NotANumber));
}

#[test]
fn decimals_nobody_writes_are_left_out_and_none_that_count_is_hidden() {
    let written = |tag: &str, minor: i64, code: &str| {
        let currency = Currency::parse(code).expect(code);
        visible(&Formats::load(tag).expect(tag).money(Money::from_minor(minor), currency))
    };
    assert_eq!(written("de", 50_000, "HUF"), "500<NB>HUF");
    assert_eq!(written("de", 50_050, "HUF"), "500,50<NB>HUF");
    assert_eq!(written("de", 50_005, "HUF"), "500,05<NB>HUF");
    assert_eq!(written("de", 0, "HUF"), "0<NB>HUF");
    assert_eq!(written("de", 500, "JPY"), "500<NB>¥");
    assert_eq!(written("de", 50_000, "EUR"), "500,00<NB>€");
}

#[test]
fn paper_gets_amounts_without_marks_of_direction() {
    let paper = |tag: &str, minor: i64, code: &str| {
        let currency = Currency::parse(code).expect(code);
        Formats::load(tag).expect(tag).for_paper().money(Money::from_minor(minor), currency)
    };
    assert_eq!(paper("ar", -1250, "EUR"), "-12.50 €");
    assert_eq!(paper("ja", 1250, "JPY"), "¥1,250");
    assert_eq!(paper("sv", -1250, "SEK"), "-12,50 kr");
}
