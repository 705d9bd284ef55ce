//! The countries that come with the program.

/// ISO code and text of each file in `assets/countries`.
const FILES: &[(&str, &str)] = &[
    ("AT", include_str!("../../../assets/countries/at/country.toml")),
    ("AU", include_str!("../../../assets/countries/au/country.toml")),
    ("BE", include_str!("../../../assets/countries/be/country.toml")),
    ("CA", include_str!("../../../assets/countries/ca/country.toml")),
    ("CH", include_str!("../../../assets/countries/ch/country.toml")),
    ("DE", include_str!("../../../assets/countries/de/country.toml")),
    ("DK", include_str!("../../../assets/countries/dk/country.toml")),
    ("ES", include_str!("../../../assets/countries/es/country.toml")),
    ("FI", include_str!("../../../assets/countries/fi/country.toml")),
    ("FR", include_str!("../../../assets/countries/fr/country.toml")),
    ("GB", include_str!("../../../assets/countries/gb/country.toml")),
    ("IE", include_str!("../../../assets/countries/ie/country.toml")),
    ("IN", include_str!("../../../assets/countries/in/country.toml")),
    ("IT", include_str!("../../../assets/countries/it/country.toml")),
    ("JP", include_str!("../../../assets/countries/jp/country.toml")),
    ("NL", include_str!("../../../assets/countries/nl/country.toml")),
    ("NO", include_str!("../../../assets/countries/no/country.toml")),
    ("NZ", include_str!("../../../assets/countries/nz/country.toml")),
    ("PL", include_str!("../../../assets/countries/pl/country.toml")),
    ("PT", include_str!("../../../assets/countries/pt/country.toml")),
    ("SE", include_str!("../../../assets/countries/se/country.toml")),
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
