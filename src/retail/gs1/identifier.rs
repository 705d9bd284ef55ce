//! The application identifiers of GS1: what each one holds, how long it is, and whether a separator has to end it.
//!
//! A row is first and last code, format and meaning. A format is a list of parts: `n` digits, `x` character set 82, `y` set 39, `z`
//! base64url, `..` up to that many, `[ ]` optional, and a mark for what has to hold: `#` check digit, `@` date whose day may be 00,
//! `=` date, `:` hours and minutes, `h` hours, `m` minutes or seconds.

use std::fmt;

/// An application identifier: two to four digits that say what follows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ai {
    code: u16,
    digits: u8,
}

impl Ai {
    /// The identifier with these digits, if there is one in the standard.
    pub fn parse(digits: &str) -> Option<Ai> {
        Row::of(digits).map(|_| Ai::unchecked(digits))
    }

    fn unchecked(digits: &str) -> Ai {
        let code = digits.bytes().fold(0, |code, digit| code * 10 + u16::from(digit.wrapping_sub(b'0') % 10));
        Ai { code, digits: digits.len() as u8 }
    }

    /// Its number without leading zeros; `(01)` is 1.
    pub const fn number(self) -> u16 {
        self.code
    }

    /// How many digits it is written with.
    pub const fn digits(self) -> u8 {
        self.digits
    }

    /// The first three digits of a four-digit identifier, which name its kind where the last one counts decimals: 310 of 3103.
    pub const fn family(self) -> u16 {
        if self.digits == 4 { self.code / 10 } else { self.code }
    }

    /// The last digit, which counts decimals in 31nn to 36nn and 39nn.
    pub const fn decimals(self) -> u8 {
        (self.code % 10) as u8
    }
}

impl fmt::Display for Ai {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:0width$}", self.code, width = usize::from(self.digits))
    }
}

impl fmt::Debug for Ai {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "({self})")
    }
}

/// One row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    first: &'static str,
    last: &'static str,
    /// Where the last digit counts decimals: how many there may be. The codes of the row are one digit longer then.
    decimals_max: Option<u8>,
    /// The parts of the value.
    pub(crate) format: &'static str,
    /// What it says, in short.
    pub(crate) title: &'static str,
}

impl Row {
    /// The row of exactly these digits.
    pub(crate) fn of(digits: &str) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.covers(digits))
    }

    fn covers(&self, digits: &str) -> bool {
        let family = match (self.decimals_max, digits.split_at_checked(digits.len().saturating_sub(1))) {
            (None, _) => digits,
            (Some(max), Some((family, last))) if last.parse().is_ok_and(|last: u8| last <= max) => family,
            _ => return false,
        };
        family.len() == self.first.len() && self.first <= family && family <= self.last
    }

    /// The identifier a text begins with.
    pub(crate) fn at_start_of(text: &str) -> Option<(Ai, &'static Row)> {
        (2..=4).find_map(|length| {
            let digits = text.get(..length).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
            Some((Ai::unchecked(digits), Row::of(digits)?))
        })
    }
}

/// Whether the value has a predefined length, so that no separator has to follow (General Specifications 24, table 7.8.5-2): the
/// first two digits tell.
pub(crate) fn is_predefined(ai: Ai) -> bool {
    let first_two = ai.code / 10_u16.pow(u32::from(ai.digits.saturating_sub(2)));
    matches!(first_two, 0..=4 | 11..=20 | 31..=36 | 41)
}

const fn one(code: &'static str, format: &'static str, title: &'static str) -> Row {
    Row { first: code, last: code, decimals_max: None, format, title }
}

const fn each(first: &'static str, last: &'static str, format: &'static str, title: &'static str) -> Row {
    Row { first, last, decimals_max: None, format, title }
}

/// Identifiers whose last digit counts decimals, 0 to `max`.
const fn scaled(first: &'static str, last: &'static str, max: u8, format: &'static str, title: &'static str) -> Row {
    Row { first, last, decimals_max: Some(max), format, title }
}

const TABLE: &[Row] = &[
    one("00", "n18#", "logistic unit"),
    one("01", "n14#", "article number"),
    one("02", "n14#", "article inside a logistic unit"),
    one("03", "n14#", "article made to order"),
    one("10", "x..20", "lot"),
    one("11", "n6@", "made on"),
    one("12", "n6@", "payment due on"),
    one("13", "n6@", "packed on"),
    one("15", "n6@", "best before"),
    one("16", "n6@", "sell by"),
    one("17", "n6@", "expires on"),
    one("20", "n2", "internal variant"),
    one("21", "x..20", "serial number"),
    one("22", "x..20", "consumer product variant"),
    one("235", "x..28", "serial number of somebody else's making"),
    each("240", "241", "x..30", "further article number"),
    one("242", "n..6", "made-to-order variation"),
    one("243", "x..20", "packaging component"),
    each("250", "251", "x..30", "serial number of a part or its source"),
    one("253", "n13# [x..17]", "document"),
    one("254", "x..20", "part of a place"),
    one("255", "n13# [n..12]", "coupon"),
    one("30", "n..8", "pieces in a variable pack"),
    scaled("310", "316", 5, "n6", "net amount, metric"),
    scaled("320", "329", 5, "n6", "net weight or size, imperial"),
    scaled("330", "337", 5, "n6", "logistic amount, metric"),
    scaled("340", "349", 5, "n6", "logistic weight or size, imperial"),
    scaled("350", "357", 5, "n6", "area, troy weight or volume, imperial"),
    scaled("360", "369", 5, "n6", "volume, imperial"),
    one("37", "n..8", "articles in a logistic unit"),
    scaled("390", "390", 9, "n..15", "amount to pay or coupon value"),
    scaled("391", "391", 9, "n3 n..15", "amount to pay with its currency"),
    scaled("392", "392", 9, "n..15", "price of this pack"),
    scaled("393", "393", 9, "n3 n..15", "price of this pack with its currency"),
    scaled("394", "394", 3, "n4", "percent off"),
    scaled("395", "395", 5, "n6", "price of one unit of measure"),
    one("400", "x..30", "customer's order"),
    one("401", "x..30", "consignment"),
    one("402", "n17#", "shipment"),
    one("403", "x..30", "route"),
    each("410", "417", "n13#", "place or party"),
    one("420", "x..20", "postcode"),
    one("421", "n3 x..9", "postcode with its country"),
    one("422", "n3", "country of origin"),
    one("423", "n3 [n3] [n3] [n3] [n3]", "countries of first processing"),
    one("424", "n3", "country of processing"),
    one("425", "n3 [n3] [n3] [n3] [n3]", "countries of disassembly"),
    one("426", "n3", "country of the whole making"),
    one("427", "x..3", "region of origin"),
    each("4300", "4301", "x..35", "ship to: company, name"),
    each("4302", "4306", "x..70", "ship to: address"),
    one("4307", "x2", "ship to: country"),
    one("4308", "x..30", "ship to: telephone"),
    one("4309", "n10 n10", "ship to: position"),
    each("4310", "4311", "x..35", "return to: company, name"),
    each("4312", "4316", "x..70", "return to: address"),
    one("4317", "x2", "return to: country"),
    one("4318", "x..20", "return to: postcode"),
    one("4319", "x..30", "return to: telephone"),
    one("4320", "x..35", "service"),
    each("4321", "4323", "n1", "yes or no for the carrier"),
    each("4324", "4325", "n6@ n4:", "not to be delivered before, after"),
    one("4326", "n6=", "released on"),
    each("4330", "4333", "n6 [x1]", "highest or lowest temperature"),
    one("7001", "n13", "NATO stock number"),
    one("7002", "x..30", "cut of meat"),
    one("7003", "n6= n4:", "expires at"),
    one("7004", "n..4", "active potency"),
    one("7005", "x..12", "catch area"),
    one("7006", "n6=", "first frozen on"),
    one("7007", "n6= [n6=]", "harvested on"),
    one("7008", "x..3", "species of fish"),
    one("7009", "x..10", "fishing gear"),
    one("7010", "x..2", "production method"),
    one("7011", "n6= [n4:]", "to be tested by"),
    one("7020", "x..20", "refurbishment lot"),
    each("7021", "7022", "x..20", "functional or revision status"),
    one("7023", "x..30", "assembly"),
    each("7030", "7039", "n3 x..27", "processor"),
    one("7040", "n1 x1 x1 x1", "unique identifier of the EU for tobacco"),
    one("7041", "x..4", "package type"),
    each("710", "717", "x..20", "national number of a medicine"),
    each("7230", "7239", "x2 x..28", "certificate"),
    one("7240", "x..20", "protocol of a trial"),
    one("7241", "n2", "medium"),
    one("7242", "x..25", "version control number"),
    one("7250", "n8", "date of birth"),
    one("7251", "n8 n4:", "time of birth"),
    one("7252", "n1", "sex"),
    each("7253", "7254", "x..40", "family or given name"),
    one("7255", "x..10", "suffix of a name"),
    one("7256", "x..90", "full name"),
    one("7257", "x..70", "address"),
    one("7258", "x3", "order of birth"),
    one("7259", "x..40", "baby of"),
    one("8001", "n4 n5 n3 n1 n1", "roll: width, length, core, winding, splices"),
    one("8002", "x..20", "mobile telephone"),
    one("8003", "n1 n13# [x..16]", "returnable asset"),
    one("8004", "x..30", "asset"),
    one("8005", "n6", "price of one unit of measure, decimals by agreement"),
    one("8006", "n14# n4", "piece of an article"),
    one("8007", "x..34", "bank account"),
    one("8008", "n6= n2h [n2m] [n2m]", "made at"),
    one("8009", "x..50", "sensor"),
    one("8010", "y..30", "component or part"),
    one("8011", "n..12", "serial number of a component"),
    one("8012", "x..20", "software version"),
    each("8013", "8014", "x..25", "model"),
    each("8017", "8018", "n18#", "service relation: provider, recipient"),
    one("8019", "n..10", "instance of a service relation"),
    one("8020", "x..25", "payment slip"),
    one("8026", "n14# n4", "pieces of an article inside a logistic unit"),
    one("8030", "z..90", "digital signature"),
    each("8040", "8041", "n15", "mobile equipment"),
    one("8042", "n32", "embedded SIM"),
    one("8043", "n18 [n..2]", "SIM card"),
    one("8110", "x..70", "North American coupon"),
    one("8111", "n4", "loyalty points of a coupon"),
    one("8112", "x..70", "positive-offer coupon"),
    one("8200", "x..70", "web page"),
    one("90", "x..30", "agreed between trading partners"),
    each("91", "99", "x..90", "a company's own"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(digits: &str, expected: Option<(&str, bool)>) {
        let found = Row::at_start_of(digits).filter(|(ai, _)| ai.to_string() == digits);
        assert_eq!(found.map(|(ai, row)| (row.format, is_predefined(ai))), expected, "({digits})");
    }

    #[test]
    fn identifiers_have_the_format_of_the_standard() {
        check("01", Some(("n14#", true)));
        check("17", Some(("n6@", true)));
        check("10", Some(("x..20", false)));
        check("3103", Some(("n6", true)));
        check("3106", None);
        check("3170", None);
        check("3695", Some(("n6", true)));
        check("3922", Some(("n..15", false)));
        check("3943", Some(("n4", false)));
        check("3944", None);
        check("414", Some(("n13#", true)));
        check("402", Some(("n17#", false)));
        check("7003", Some(("n6= n4:", false)));
        check("8008", Some(("n6= n2h [n2m] [n2m]", false)));
        check("8020", Some(("x..25", false)));
        check("05", None);
        check("88", None);
    }

    /// `GS1_SYNTAX_DICTIONARY=FILE cargo test -p retail dictionary` compares the table with GS1's own machine-readable one.
    #[test]
    fn the_table_agrees_with_the_syntax_dictionary() {
        let Some(path) = std::env::var_os("GS1_SYNTAX_DICTIONARY") else {
            return println!("not compared: GS1_SYNTAX_DICTIONARY names no file");
        };
        let text = std::fs::read_to_string(path).expect("the dictionary");
        let mut compared = 0;
        for line in text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())) {
            let mut words = line.split_whitespace();
            let codes = words.next().expect("a code");
            let (first, last) = codes.split_once('-').unwrap_or((codes, codes));
            let mut words: Vec<&str> = words.collect();
            let flags = if words[0].starts_with(['*', '?']) { words.remove(0) } else { "" };
            let is_part = |word: &&str| word.trim_start_matches('[').starts_with(['N', 'X', 'Y', 'Z']);
            let format: Vec<String> = words.into_iter().take_while(is_part).map(our_part).collect();
            for code in first.parse::<u32>().expect("digits")..=last.parse::<u32>().expect("digits") {
                check(&format!("{code:0width$}", width = first.len()), Some((&format.join(" "), flags.contains('*'))));
                compared += 1;
            }
        }
        println!("{compared} identifiers compared");
        let ours = |digits: usize| {
            let codes = (0..10_usize.pow(digits as u32)).map(move |code| format!("{code:0digits$}"));
            codes.filter(|code| Row::of(code).is_some()).count()
        };
        assert_eq!(ours(2) + ours(3) + ours(4), compared, "no identifier is made up");
    }

    /// A part of a format as the dictionary writes it, in our marks.
    fn our_part(part: &str) -> String {
        let (plain, checks) = part.split_once(',').unwrap_or((part, ""));
        let mark = match checks.split(',').find(|check| !check.starts_with("gcp")).unwrap_or_default() {
            "csum" => "#",
            "yymmd0" => "@",
            "yymmdd" => "=",
            "hhmi" => ":",
            "hh" => "h",
            "mi" | "ss" => "m",
            _ => "",
        };
        match plain.strip_suffix(']') {
            Some(open) => format!("{}{mark}]", open.to_lowercase()),
            None => format!("{}{mark}", plain.to_lowercase()),
        }
    }
}
