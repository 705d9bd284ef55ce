//! Rules of a country that head office signed, as files of the data folder or from the hub: taken in once they are proven, kept for their
//! day, refused in words.

use crate::country_rules;
use crate::settings::Settings;
use retail::{Country, CountryError, CountryPack, read_country_pack};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use workstation::NewRules;

/// How long after a change of the folder another one may bear the same time: the coarsest clock of a file system, FAT's.
const SAME_TIME: Duration = Duration::from_secs(2);
/// How a signed country file is called in the folder of its country.
const EXTENSION: &str = "pack";

/// The folder of a country's own files.
pub fn folder(settings: &Settings) -> PathBuf {
    settings.data_dir.join("countries").join(settings.country.to_ascii_lowercase())
}

/// The country's rules as this shop elected them: in its region, with its rounding and in-store codes.
///
/// # Errors
/// When the country has no such region, or its law offers no such rounding.
pub fn as_elected(mut country: Country, settings: &Settings) -> Result<Country, CountryError> {
    if !settings.in_store_codes.is_empty() {
        country.in_store_codes.clone_from(&settings.in_store_codes);
    }
    if let Some(paper) = settings.receipts {
        country.receipt.paper = paper;
    }
    if let Some(region) = &settings.region {
        country = country.in_region(region)?;
    }
    match &settings.tax_rounding {
        Some(rounding) => country.with_rounding(rounding),
        None => Ok(country),
    }
}

/// The rules with those that follow them. What isn't proven or can't be used is said, and left out. `from_hub` are entries as the hub
/// wrote them.
pub fn followed(country: Country, settings: &Settings, from_hub: &[String], warnings: &mut Vec<String>) -> Country {
    let mut packs = Vec::new();
    for path in files(&folder(settings)) {
        match read(&path, &country, settings) {
            Ok(pack) => packs.push(pack),
            Err(reason) => warnings.push(format!("{}: {reason}. The rules this till has go on.", path.display())),
        }
    }
    for entry in from_hub {
        match read_entry(entry, &country, settings) {
            Ok(pack) => packs.extend(pack),
            Err(reason) => warnings.push(format!("The hub's rules: {reason}. The rules this till has go on.")),
        }
    }
    country.followed_by(packs)
}

/// Looks whether rules came or went since it was last asked: then the rules with all that follow them, and what is wrong with those that
/// can't be used. `country` is what holds before any of them.
pub fn arrivals(country: Country, settings: &Settings, mut from_hub: Vec<String>) -> NewRules {
    let (settings, folder) = (Arc::new(settings.clone()), folder(settings));
    // A file that comes within the same tick of the disk's clock is seen the next time.
    let settled = |changed: Option<SystemTime>| changed.filter(|at| at.elapsed().map_or(true, |age| age > SAME_TIME));
    let mut seen = settled(changed(&folder));
    let (before, of_shop) = (country.clone(), Arc::clone(&settings));
    NewRules {
        look: Box::new(move |told| {
            let now = changed(&folder);
            if now == seen && told.is_none() {
                return None;
            }
            seen = settled(now);
            from_hub = told.unwrap_or_else(|| std::mem::take(&mut from_hub));
            let mut warnings = Vec::new();
            let country = followed(country.clone(), &settings, &from_hub, &mut warnings);
            Some((country, warnings))
        }),
        proof: Arc::new(move |entry| read_entry(entry, &before, &of_shop).map(drop)),
    }
}

/// When a file last came into the folder or went from it; `None` without a folder.
fn changed(folder: &Path) -> Option<SystemTime> {
    fs::metadata(folder).and_then(|folder| folder.modified()).ok()
}

/// Takes a signed country file in, and returns where it lies. Nothing is written unless it is proven and can be used.
///
/// # Errors
/// In words: what is wrong with it, or with the disk.
pub fn install(file: &Path, settings: &Settings) -> Result<(PathBuf, CountryPack), String> {
    let country = country_rules::elected(settings, &mut Vec::new()).map_err(|reason| reason.to_string())?;
    let pack = read(file, &country, settings)
        .map_err(|reason| format!("{}: {reason}. The rules this till has go on.", file.display()))?;
    let folder = folder(settings);
    let path = folder.join(format!("{}.{EXTENSION}", pack.country.version));
    let part = path.with_extension("part");
    let written = fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(file, &part))
        .and_then(|_| fs::File::open(&part)?.sync_all())
        .and_then(|()| fs::rename(&part, &path))
        .and_then(|()| fs::File::open(&folder)?.sync_all());
    written.map_err(|reason| format!("{} can't be written: {reason}. Check the disk.", path.display()))?;
    Ok((path, pack))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == EXTENSION)).collect();
    files.sort();
    files
}

fn read(path: &Path, before: &Country, settings: &Settings) -> Result<CountryPack, String> {
    let text = fs::read_to_string(path).map_err(|reason| reason.to_string())?;
    usable(&text, before, settings)
}

/// What the hub says; nothing if it is for another region than this shop's.
fn read_entry(entry: &str, before: &Country, settings: &Settings) -> Result<Option<CountryPack>, String> {
    let told: protocol::CountryPack = serde_json::from_str(entry).map_err(|reason| reason.to_string())?;
    if told.country.contains('-') && !before.here.contains(&told.country) {
        return Ok(None);
    }
    let text = told.text().ok_or("this isn't a signed country file")?;
    let pack = usable(&text, before, settings)?;
    if pack.starts.to_string() != told.since {
        return Err(format!("it is signed to start on {}, and not on {}", pack.starts, told.since));
    }
    Ok(Some(pack))
}

/// Rules that are proven, and that this shop can sell by.
fn usable(text: &str, before: &Country, settings: &Settings) -> Result<CountryPack, String> {
    let pack = read_country_pack(text, &settings.country_keys).map_err(|reason| reason.to_string())?;
    if pack.country.code != settings.country {
        return Err(format!("these are the rules of {}, not of {}", pack.country.code, settings.country));
    }
    let pack = pack.no_older_than(before).map_err(|reason| reason.to_string())?;
    let country = as_elected(pack.country, settings).map_err(|reason| reason.to_string())?;
    Ok(CountryPack { country, ..pack })
}
