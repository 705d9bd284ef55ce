//! Puts a workstation together from settings, the data folder and what is built in.

use crate::country_packs;
use crate::country_rules;
use crate::demo_shop;
use crate::e_receipt::{EReceiptLook, EReceipts};
use crate::exchange;
use crate::output::complain;
use crate::receipt_fonts::{own_fonts, receipt_fonts};
use crate::settings::Settings;
use crate::wall_clock::{FileClock, SeededChance, StoppedClock, SystemChance, WallClock};
use database::{Database, DatabaseError, Keeper};
use hardware::{DeviceEvent, DevicesConfig, ScannerConfig, TerminalConfig};
use language::MessageFile;
use retail::journal::DeviceKey;
use retail::{Country, Currency, Moment, Operator, Store, WorkstationId};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use workstation::{Chance, Clock, Options, Parts, Problem, Refill, ShopDevices, Workstation};

/// Events a device may be ahead of the workstation.
const DEVICE_EVENTS_MAX: usize = 256;

/// What the database calls data that are damaged.
const DAMAGED: &str = "database-damaged";

/// A workstation that is ready, and what its devices report.
pub struct Shop {
    /// The workstation.
    pub workstation: Workstation,
    /// What its devices report.
    pub device_events: Receiver<DeviceEvent>,
    /// What comes of the exchange with the hub, and from the courier.
    pub news: exchange::Outside,
    /// The shop's own wording.
    pub own_wording: Vec<MessageFile>,
}

/// Why the till doesn't open. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ShopError {
    /// The data folder can't be used.
    #[error("{}", database_words(.0))]
    Database(#[from] DatabaseError),
    /// A file in the data folder can't be read or written.
    #[error("{path} can't be used: {reason}. Check that the disk isn't full and that this account may write there.")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// The device key isn't one.
    #[error("{0} is damaged. Put the original back, or call support: without it this till can't sign its journal.")]
    Key(PathBuf),
    /// The device key has gone.
    #[error(
        "{0} is missing, but this till has a journal that was signed with it. Put the file back, or call support. \
         Nothing has been changed."
    )]
    KeyMissing(PathBuf),
    /// The time zone isn't one.
    #[error("“{0}” isn't a time zone. Write it as Australia/Sydney or Europe/Paris.")]
    TimeZone(String),
    /// The device settings contradict themselves.
    #[error("The devices can't be started: {0}. Correct the settings.")]
    Devices(String),
    /// The settings name a region or rounding the country doesn't have.
    #[error("{place}key `{key}`: {reason}. {advice}")]
    Country {
        /// The settings file and its line, if there is one.
        place: String,
        /// The key.
        key: &'static str,
        /// What is wrong.
        reason: retail::CountryError,
        /// What to write there.
        advice: String,
    },
    /// The moment isn't one.
    #[error(transparent)]
    Clock(#[from] retail::MomentError),
    /// What is built in can't be read: a mistake of ours.
    #[error("What is built in can't be read: {0}")]
    BuiltIn(String),
    /// The till can't join the hub.
    #[error("This till can't join the hub: {0}. Ask a manager for another code, or start without --enrol.")]
    Hub(String),
    /// The workstation doesn't open.
    #[error("{0}")]
    Workstation(String),
    /// The workstation met damaged data.
    #[error("{0}")]
    Damaged(String),
}

impl ShopError {
    const fn is_damage(&self) -> bool {
        matches!(self, ShopError::Damaged(_) | ShopError::Database(DatabaseError::Damaged { .. }))
    }
}

/// How the till's files are looked at before they are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    /// Large ones at their end only.
    Usual,
    /// Whole.
    Everything,
}

/// What is wrong with the data and what to do, in English as all of the terminal; what the disk said stands behind it.
pub fn database_words(error: &DatabaseError) -> String {
    let texts = terminal_words();
    texts.map_or_else(
        |_| error.to_string(),
        |texts| format!("{} ({error})", texts.text(&format!("problems-{}", error.key()))),
    )
}

/// Opens the shop that the settings describe; the demo shop of the country if they describe none.
pub fn open(settings: &Settings) -> Result<Shop, ShopError> {
    match open_with(settings, None, Care::Usual) {
        // Damage in the middle of a large file, met before there is anybody to put it right.
        Err(error) if error.is_damage() => open_with(settings, None, Care::Everything),
        opened => opened,
    }
}

/// The same under another clock than the settings name.
pub fn open_at(settings: &Settings, own_clock: Option<Box<dyn Clock>>) -> Result<Shop, ShopError> {
    open_with(settings, own_clock, Care::Usual)
}

fn open_with(settings: &Settings, own_clock: Option<Box<dyn Clock>>, care: Care) -> Result<Shop, ShopError> {
    let mut warnings = Vec::new();
    let as_it_stands = country_rules::elected(settings, &mut warnings)?;
    let store = store(settings)?;
    let clock = own_clock.map_or_else(|| clock(settings, &store), Ok)?;
    let language = language_of(settings, &store, &mut warnings);
    let mut chance = chance(settings);
    let (mut database, device_secret) = open_database(settings, clock.now(), chance.as_mut(), care)?;
    let from_hub: Vec<String> = database.hub_entries("pack")?.into_iter().map(|(_, entry)| entry).collect();
    let country = country_packs::followed(as_it_stands.clone(), settings, &from_hub, &mut warnings);
    let new_rules = country_packs::arrivals(as_it_stands, settings, from_hub);
    let is_recovered = !database.unrecorded_recoveries()?.is_empty();
    let mut refill = refill(settings);
    refill(&mut database).map_err(ShopError::BuiltIn)?;
    let (devices, device_events) = devices(settings, country.currency)?;
    let own_wording = own_wording(&settings.data_dir, &mut warnings);
    let id = workstation_id(settings, &store);
    let hub = exchange::place(settings, &database, &device_secret, &id)?;
    let parts = Parts {
        workstation: id,
        clock,
        options: Options {
            is_self_checkout: settings.is_self_checkout,
            are_open_items_allowed: settings.are_open_items_allowed,
            language,
            day_ends_minutes: settings.day_ends_minutes,
            roles: settings.roles.clone(),
            returns: settings.returns.clone(),
            lock_after_minutes: settings.lock_after_minutes,
            is_training: settings.is_training,
            foreign: settings.foreign.clone(),
            foreign_days_max: settings.foreign_days_max,
            voucher_years: settings.voucher_years,
            voucher_goods: Vec::new(),
            are_coupons_taken_offline: false,
            till: settings.till.clone(),
        },
        own_wording: own_wording.clone(),
        program: concat!("omnitill ", env!("CARGO_PKG_VERSION")).to_owned(),
        database,
        store,
        country,
        devices: Box::new(devices),
        chance,
        device_secret,
        refill,
        new_rules,
        warnings,
    };
    let mut workstation = Workstation::open(parts).map_err(|problem| words(&problem))?;
    enrol(&mut workstation, settings, is_recovered)?;
    if let Some(receipts) = e_receipts(settings, &own_wording) {
        workstation.offer_receipts_with(Box::new(receipts));
    }
    let courier = exchange::courier(&mut workstation, settings);
    let news = exchange::Outside { exchange: exchange::start(&mut workstation, hub), courier };
    Ok(Shop { workstation, device_events, news, own_wording })
}

/// Puts right whatever is damaged in the till's files, for a command that has met damage. The till tells of it when it opens.
pub fn mend(settings: &Settings) -> Result<(), ShopError> {
    let now = clock(settings, &store(settings)?)?.now();
    open_database(settings, now, chance(settings).as_mut(), Care::Everything).map(drop)
}

fn chance(settings: &Settings) -> Box<dyn Chance> {
    match settings.seed {
        Some(seed) => Box::new(SeededChance(seed)),
        None => Box::new(SystemChance),
    }
}

/// The store of the settings; the demo store if they describe none.
pub fn store(settings: &Settings) -> Result<Store, ShopError> {
    match &settings.store {
        Some(store) => Ok(store.clone()),
        None => demo_shop::store(&settings.demo_store).map_err(ShopError::BuiltIn),
    }
}

/// Opens the till's files, puts right what is damaged, and reads or makes the key of this device.
///
/// A journal whose key has gone can't go on: it is kept, and another one begins with a key of its own. That takes somebody who can
/// sign in there: without one the till stays closed until the key is back.
fn open_database(
    settings: &Settings,
    now: Moment,
    chance: &mut dyn Chance,
    care: Care,
) -> Result<(Database, [u8; 32]), ShopError> {
    let path = settings.data_dir.join("device.key");
    let mut keeper = Keeper::take(&settings.data_dir, settings.journal_copy.as_deref(), now)?;
    if care == Care::Everything {
        keeper = keeper.check_everything();
    }
    let found = match fs::read(&path) {
        Ok(bytes) => Some(std::str::from_utf8(&bytes).ok().and_then(|text| from_hex(text.trim()))),
        Err(reason) if reason.kind() == std::io::ErrorKind::NotFound => None,
        Err(reason) => return Err(ShopError::File { path, reason }),
    };
    let public = |secret: &[u8; 32]| DeviceKey::from_secret(*secret).public();
    let mut draw = seeds(chance);
    match found {
        Some(Some(secret)) if keeper.fits(&public(&secret)) != Some(false) => {
            Ok((keeper.open(Some(&public(&secret)), &mut draw)?, secret))
        }
        // The first start, or one that was cut short before it had a key.
        None if !keeper.has_journal() => {
            let database = keeper.open(None, &mut draw)?;
            let secret = chance.secret();
            write_key(&path, &secret)?;
            Ok((database, secret))
        }
        found => {
            if settings.store.is_some() && settings.operators.is_empty() {
                return Err(if found.is_none() { ShopError::KeyMissing(path) } else { ShopError::Key(path) });
            }
            keeper.put_aside(&path)?;
            let secret = chance.secret();
            write_key(&path, &secret)?;
            Ok((keeper.open(Some(&public(&secret)), &mut draw)?, secret))
        }
    }
}

/// What fills an empty catalogue: the demo's goods, if this is the demo shop. What was imported is imported again by a person.
fn refill(settings: &Settings) -> Refill {
    let (is_demo, demo_store) = (settings.store.is_none(), settings.demo_store.clone());
    Box::new(move |database| if is_demo { demo_shop::fill_catalogue(database, &demo_store) } else { Ok(()) })
}

/// Numbers to draw series from.
fn seeds(chance: &mut dyn Chance) -> impl FnMut() -> u32 + use<> {
    let mut numbers = chance.secret().chunks_exact(4).map(number_of).collect::<Vec<_>>().into_iter().cycle();
    move || numbers.next().unwrap_or_default()
}

fn number_of(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// English without the marks that isolate names on a screen.
fn terminal_words() -> Result<language::Catalog, language::LanguageError> {
    Ok(language::Catalog::load("en", &[])?.for_paper())
}

fn words(problem: &Problem) -> ShopError {
    let texts = terminal_words();
    let text = match (problem, texts) {
        (Problem::Refused(refusal), Ok(texts)) => workstation::refusal_words(refusal, &texts, retail::Currency::EUR),
        (Problem::Broken { code, detail }, Ok(texts)) => {
            format!("{} ({detail})", texts.text(&format!("problems-{code}")))
        }
        (problem, Err(_)) => problem.code().to_owned(),
    };
    match problem {
        Problem::Broken { code, .. } if *code == DAMAGED => ShopError::Damaged(text),
        _ => ShopError::Workstation(text),
    }
}

/// The language of the screen: the one asked for, else the store's, else the country's English. What isn't spoken is said.
fn language_of(settings: &Settings, store: &Store, warnings: &mut Vec<String>) -> String {
    let known: Vec<String> = language::Catalog::languages().into_iter().map(|language| language.tag).collect();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let english = match settings.country.as_str() {
        "AU" => "en-AU",
        "CA" => "en-CA",
        "IE" => "en-IE",
        "IN" => "en-IN",
        "NZ" => "en-NZ",
        "US" => "en-US",
        _ => "en-GB",
    };
    for wanted in settings.locale.iter().chain([&store.language]) {
        let exact = known.iter().find(|tag| tag.eq_ignore_ascii_case(wanted));
        // Languages nobody speaks are for whoever looks at screens: none is on the list.
        let made = language::PSEUDO.into_iter().find(|tag| tag.eq_ignore_ascii_case(wanted));
        let related = known.iter().find(|tag| **tag == primary(wanted)).map(String::as_str);
        let local = (primary(wanted) == "en").then_some(english);
        // A place without texts of its own may still write amounts its own way.
        let place = Some(wanted.as_str()).filter(|tag| language::has_own_formats(tag));
        if let Some(found) = exact.map(String::as_str).or(made).or(place).or(related).or(local) {
            return found.to_owned();
        }
        warnings.push(format!("The till doesn't speak “{wanted}”. It speaks {}.", known.join(", ")));
    }
    english.to_owned()
}

fn workstation_id(settings: &Settings, store: &Store) -> WorkstationId {
    settings.workstation.as_deref().map_or_else(|| WorkstationId(format!("{}-01", store.id)), WorkstationId::from)
}

fn clock(settings: &Settings, store: &Store) -> Result<Box<dyn Clock>, ShopError> {
    let zone = || ShopError::TimeZone(store.time_zone.clone());
    Ok(match &settings.clock {
        _ if settings.clock_file.is_some() => {
            let path = settings.clock_file.clone().unwrap_or_default();
            Box::new(FileClock::new(path, &store.time_zone).ok_or_else(zone)?)
        }
        Some(moment) => Box::new(StoppedClock(moment.parse()?)),
        None => Box::new(WallClock::new(&store.time_zone).ok_or_else(|| ShopError::TimeZone(store.time_zone.clone()))?),
    })
}

/// The country's rules of today as this shop elected them, with those that follow on their days.
pub fn country(settings: &Settings, warnings: &mut Vec<String>) -> Result<Country, ShopError> {
    let country = country_rules::elected(settings, warnings)?;
    let country = country_packs::followed(country, settings, &[], warnings);
    let today = clock(settings, &store(settings)?)?.now().date();
    Ok(country.changed_on(today).unwrap_or(country))
}

/// Message files of the shop: `<data dir>/locales/<tag>/<stem>.ftl`.
fn own_wording(data_dir: &Path, warnings: &mut Vec<String>) -> Vec<MessageFile> {
    let mut files = Vec::new();
    let folder =
        |path: &Path| fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect::<Vec<_>>();
    let name = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    for tag in folder(&data_dir.join("locales")) {
        for file in folder(&tag).into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
        {
            match fs::read_to_string(&file) {
                Ok(text) => files.push(MessageFile { tag: name(&tag), stem: name(&file), text }),
                Err(error) => warnings.push(format!("{}: {error}. The built-in texts are used.", file.display())),
            }
        }
    }
    files.sort_by(|a, b| (&a.tag, &a.stem).cmp(&(&b.tag, &b.stem)));
    files
}

/// Writes the secret of this device.
fn write_key(path: &Path, secret: &[u8; 32]) -> Result<(), ShopError> {
    let unfinished = path.with_extension("key.new");
    let failed = |reason| ShopError::File { path: path.to_owned(), reason };
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&unfinished).map_err(failed)?;
    file.write_all(hex.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    // Whole or not at all: a power cut in the middle of the first start must not leave half a key.
    fs::rename(&unfinished, path).map_err(failed)?;
    // The name has to be as durable as the bytes: the journal of this till is worth nothing without its key.
    let dir = path.parent().unwrap_or(path);
    fs::File::open(dir).and_then(|dir| dir.sync_all()).map_err(failed)
}

/// Reads a device key.
pub fn read_key(path: &Path) -> Result<[u8; 32], ShopError> {
    let bytes = fs::read(path).map_err(|reason| ShopError::File { path: path.to_owned(), reason })?;
    let secret = std::str::from_utf8(&bytes).ok().and_then(|text| from_hex(text.trim()));
    secret.ok_or_else(|| ShopError::Key(path.to_owned()))
}

pub(crate) fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut secret = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in secret.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(secret)
}

fn devices(settings: &Settings, currency: Currency) -> Result<(ShopDevices, Receiver<DeviceEvent>), ShopError> {
    let scanner = |(index, address): (usize, &hardware::PortAddress)| {
        let usual = ScannerConfig::new(format!("scanner-{}", index + 1), address.clone());
        ScannerConfig { prefix: settings.scanner_prefix.clone().into_bytes(), suffix: settings.scanner_suffix, ..usual }
    };
    let config = DevicesConfig {
        printer: settings.printer.clone(),
        printer_profile: settings.printer_profile.clone(),
        scanners: settings.scanners.iter().enumerate().map(scanner).collect(),
        display: settings.display.clone(),
        display_mode: settings.display_mode,
        drawer: settings.drawer,
        terminal: terminal(settings, currency),
        ..DevicesConfig::default()
    };
    let (events, device_events) = sync_channel(DEVICE_EVENTS_MAX);
    let devices = ShopDevices::start(config, events, logo(settings).as_deref())
        .map_err(|error| ShopError::Devices(error.to_string()))?;
    Ok((devices.with_fonts(receipt_fonts(&settings.data_dir)), device_events))
}

/// The card terminal, if there is one and its protocol knows the shop's currency.
fn terminal(settings: &Settings, currency: Currency) -> Option<(hardware::PortAddress, TerminalConfig)> {
    let config = TerminalConfig { password: settings.terminal_password, currency: retail::numeric_code(currency)? };
    (!settings.terminal.is_none()).then(|| (settings.terminal.clone(), config))
}

/// Who keeps receipts for customers to fetch, if the settings say so. Whatever is in the way of that, the till sells.
fn e_receipts(settings: &Settings, own_wording: &[MessageFile]) -> Option<EReceipts> {
    let how = settings.e_receipt.clone()?;
    let store = store(settings).ok()?;
    let words = language::Catalog::load(&store.language, own_wording).ok()?.for_paper();
    let look = EReceiptLook {
        fonts: own_fonts(&settings.data_dir),
        logo: logo(settings).as_deref().and_then(|png| hardware::Logo::read(png).ok()),
        language: words.tag().to_owned(),
        gone_title: words.text("receipt-link-gone"),
        gone_words: words.text("receipt-link-gone-why"),
    };
    EReceipts::start(how, look).map_err(|error| complain!("Receipts can't be offered: {error}.")).ok()
}

/// The shop's own picture for its receipts, if it left one; the demo's chain has its own.
fn logo(settings: &Settings) -> Option<Vec<u8>> {
    let own = fs::read(settings.data_dir.join("logo.png")).ok();
    own.or_else(|| settings.store.is_none().then(|| demo_shop::LOGO.to_vec()))
}

/// Introduces everybody the settings name who isn't known yet; the demo's operators if nobody is named and nobody is known.
/// After a recovery everybody who is named, because what was kept of their PINs may have suffered.
fn enrol(workstation: &mut Workstation, settings: &Settings, is_recovered: bool) -> Result<(), ShopError> {
    let named = if settings.operators.is_empty() && settings.store.is_none() {
        demo_shop::operators().map_err(ShopError::BuiltIn)?
    } else {
        settings.operators.clone()
    };
    for person in named {
        let operator = Operator { id: person.id.as_str().into(), name: person.name, role: person.role };
        if (is_recovered || !workstation.knows(&operator.id)) && !workstation.is_stopped(&operator.id) {
            workstation.enrol(&operator, &person.pin).map_err(|problem| words(&problem))?;
        }
    }
    Ok(())
}
