//! Which rules of its country this till begins with: the shop's own file or the built-in ones, in the region and with the rounding that its
//! settings name. What is wrong is said with file, line and key, and the till goes on with rules that are right, or doesn't open.

use crate::country_packs;
use crate::settings::Settings;
use crate::shop::ShopError;
use retail::{Country, CountryError};
use std::fs;
use std::path::Path;

/// The rules as this shop elected them. A file of its own that can't be used is said, and left out.
///
/// # Errors
/// When the settings name a region or a rounding that the built-in rules don't have either.
pub fn elected(settings: &Settings, warnings: &mut Vec<String>) -> Result<Country, ShopError> {
    let path = country_packs::folder(settings).join("country.toml");
    let own = path.exists().then(|| own(&path, settings));
    let country = match own {
        Some(Ok(country)) => country,
        own => {
            if let Some(Err(reason)) = own {
                warnings.push(format!("{}: {reason}. The built-in rules are used.", path.display()));
            }
            built_in(settings)?
        }
    };
    if country.is_region_required && country.here.is_empty() {
        let place = place(settings, "country");
        let known = regions(&country);
        warnings.push(format!(
            "{place}tax in {} depends on the region, and `region` is missing: nothing can be sold. Write the shop's region into the \
             settings, one of {known}.",
            country.code
        ));
    }
    Ok(country)
}

fn own(path: &Path, settings: &Settings) -> Result<Country, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let country = Country::parse(&text).map_err(|error| error.to_string())?;
    if country.code != settings.country {
        return Err(format!("these are the rules of {}, not of {}", country.code, settings.country));
    }
    country_packs::as_elected(country, settings).map_err(|error| error.to_string())
}

fn built_in(settings: &Settings) -> Result<Country, ShopError> {
    let text = retail::shipped_country(&settings.country).or_else(|| retail::shipped_country("AU")).unwrap_or_default();
    let country = Country::parse(text).map_err(|error| ShopError::BuiltIn(error.to_string()))?;
    country_packs::as_elected(country.clone(), settings).map_err(|reason| {
        let (key, known) = match &reason {
            CountryError::NoSuchRounding { .. } => ("tax_rounding", roundings(&country)),
            _ => ("region", regions(&country)),
        };
        let advice = match known.as_str() {
            "" => "Leave the line out.".to_owned(),
            known => format!("Write one of {known} there, or leave the line out."),
        };
        ShopError::Country { place: place(settings, key), key, reason, advice }
    })
}

fn regions(country: &Country) -> String {
    country.regions.iter().map(|region| region.id.as_str()).collect::<Vec<_>>().join(", ")
}

fn roundings(country: &Country) -> String {
    let rules = std::iter::once(&country.rounding).chain(&country.rounding_choices);
    rules.map(|rule| rule.id.as_str()).collect::<Vec<_>>().join(", ")
}

/// Where the settings write a key: `settings.toml:3: `; nothing where there is no such file or line.
fn place(settings: &Settings, key: &str) -> String {
    let Some(path) = &settings.file else { return String::new() };
    let text = fs::read_to_string(path).unwrap_or_default();
    let is_it = |line: &str| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    match text.lines().position(is_it) {
        Some(index) => format!("{}:{}: ", path.display(), index + 1),
        None => format!("{}: ", path.display()),
    }
}
