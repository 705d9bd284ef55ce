//! The countries that come with the program.

/// ISO code and text of each file in `assets/countries`.
const FILES: &[(&str, &str)] = &[
    ("AU", include_str!("../../../assets/countries/au/country.toml")),
    ("FR", include_str!("../../../assets/countries/fr/country.toml")),
    ("GB", include_str!("../../../assets/countries/gb/country.toml")),
];

/// The codes of the countries that come with the program.
pub fn shipped_countries() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(code, _)| *code)
}

/// The text of a country's file as it comes with the program; `None` for a country it doesn't know.
pub fn shipped_country(code: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, text)| *text)
}
