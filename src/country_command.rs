//! `omnitill country`: checks country files before a shop uses them, and tells what one says on a day.

use crate::command_line::{CountryCommand, Shared};
use crate::settings::Settings;
use crate::{country_packs, output};
use retail::{Country, Date};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs the command; ends with a failure if a file can't be used.
///
/// # Errors
/// When a country, region or day isn't one.
pub fn run(command: CountryCommand, shared: &Shared) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        CountryCommand::Check { files } => Ok(check(&files)),
        CountryCommand::Schema => {
            output::say!("{:#}", Country::schema());
            Ok(ExitCode::SUCCESS)
        }
        CountryCommand::Sign { file, starts, key } => {
            let text = std::fs::read_to_string(&file).map_err(|reason| format!("{}: {reason}", file.display()))?;
            let signed = retail::sign_country(&text, starts.parse()?, &secret(&key)?)
                .map_err(|reason| format!("{}: {reason}", file.display()))?;
            output::say!("{}", signed.trim_end());
            Ok(ExitCode::SUCCESS)
        }
        CountryCommand::PublicKey { key } => {
            output::say!("{}", retail::country_key(&secret(&key)?));
            Ok(ExitCode::SUCCESS)
        }
        CountryCommand::Install { file } => {
            let (path, pack) = country_packs::install(&file, &Settings::read(shared)?)?;
            let (code, version) = (&pack.country.code, &pack.country.version);
            output::say!(
                "{}: {code} {version} holds from {} on. A till that runs takes it in before its next sale.",
                path.display(),
                pack.starts
            );
            Ok(ExitCode::SUCCESS)
        }
        CountryCommand::Show { code, region, day } => {
            show(&code, region.as_deref(), &day)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn secret(path: &Path) -> Result<[u8; 32], String> {
    let text = std::fs::read_to_string(path).map_err(|reason| format!("{}: {reason}", path.display()))?;
    crate::shop::from_hex(text.trim())
        .ok_or_else(|| format!("{} isn't a key: write 64 hexadecimal digits into it.", path.display()))
}

/// Reads each file, or those that come with the program, and says what is wrong as `file:line`.
fn check(files: &[PathBuf]) -> ExitCode {
    let shipped = || {
        let text = |code: &str| retail::shipped_country(code).unwrap_or_default().to_owned();
        retail::shipped_countries().map(|code| (code.to_owned(), Ok(text(code)))).collect()
    };
    let read = || files.iter().map(|file| (file.display().to_string(), std::fs::read_to_string(file))).collect();
    let texts: Vec<(String, std::io::Result<String>)> = if files.is_empty() { shipped() } else { read() };
    let mut is_good = true;
    for (name, text) in texts {
        let found = match text {
            Ok(text) => Country::parse(&text).map_err(|error| match error.line() {
                Some(line) => format!("{name}:{line}: {error}"),
                None => format!("{name}: {error}"),
            }),
            Err(reason) => Err(format!("{name} can't be opened: {reason}")),
        };
        match found {
            Ok(country) => {
                let rates: usize = country.taxes.iter().map(|tax| tax.rates.len()).sum();
                let unchecked = country.unchecked_facts(Date::FIRST).len();
                output::say!(
                    "{name}: {} {} can be used: {rates} rates, {unchecked} unchecked facts",
                    country.code,
                    country.version
                );
            }
            Err(problem) => {
                output::say!("{problem}");
                is_good = false;
            }
        }
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn show(code: &str, region: Option<&str>, day: &str) -> Result<(), Box<dyn Error>> {
    let text = retail::shipped_country(code).ok_or_else(|| format!("omnitill has no rules of “{code}”."))?;
    let mut country = Country::parse(text)?;
    if let Some(region) = region {
        country = country.in_region(region)?;
    }
    let day: Date = day.parse()?;
    output::say!("{} {} on {day}, rounding: {}", country.code, country.version, country.rounding.id);
    for tax in &country.taxes {
        for rate in tax.rates.iter().filter(|rate| rate.covers(day)) {
            let is_here =
                rate.region.as_ref().is_none_or(|region| country.here.is_empty() || country.here.contains(region));
            if is_here {
                let region = rate.region.as_deref().unwrap_or("");
                output::say!(
                    "rate {} {} {region} {} % since {} ({:?}: {})",
                    tax.id,
                    rate.charge.as_deref().unwrap_or(""),
                    rate.percent,
                    rate.since,
                    rate.evidence,
                    rate.source
                );
            }
        }
    }
    for change in country.coming_changes(day) {
        let written =
            |rate: Option<retail::Rate>| rate.map_or_else(|| "nothing".to_owned(), |rate| format!("{rate} %"));
        output::say!(
            "change on {}: {} {} {} -> {}",
            change.since,
            change.category,
            change.charge,
            written(change.from),
            written(change.to)
        );
    }
    for fact in country.unchecked_facts(day) {
        output::say!("unchecked: {} ({})", fact.what, fact.source);
    }
    Ok(())
}
