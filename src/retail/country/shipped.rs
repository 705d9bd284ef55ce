//! The countries that come with the program.

/// ISO code and text of each file in `assets/countries`.
const FILES: &[(&str, &str)] = &[
    ("AT", include_str!("../../../assets/countries/at/country.toml")),
    ("AU", include_str!("../../../assets/countries/au/country.toml")),
    ("CA", include_str!("../../../assets/countries/ca/country.toml")),
    ("DE", include_str!("../../../assets/countries/de/country.toml")),
    ("FR", include_str!("../../../assets/countries/fr/country.toml")),
    ("GB", include_str!("../../../assets/countries/gb/country.toml")),
    ("IN", include_str!("../../../assets/countries/in/country.toml")),
    ("JP", include_str!("../../../assets/countries/jp/country.toml")),
    ("NZ", include_str!("../../../assets/countries/nz/country.toml")),
    ("US", include_str!("../../../assets/countries/us/country.toml")),
];

/// The codes of the countries that come with the program.
pub fn shipped_countries() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(code, _)| *code)
}

/// The text of a country's file as it comes with the program; `None` for a country it doesn't know.
pub fn shipped_country(code: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, text)| *text)
}
