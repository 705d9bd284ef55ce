//! The settings file, and the command line laid over it. A key nobody knows is an error that names it.

use crate::command_line::Shared;
use crate::demo_shop::{self, DemoPlace};
use crate::e_receipt::EReceiptSettings;
use hardware::{DisplayMode, DrawerConfig, PortAddress, Suffix};
use retail::{
    Currency, ForeignRate, InStoreCode, Money, Paper, RATE_DAYS_MAX, ReturnRules, RoleId, Roles, RolesError, Store,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use workstation::{TillRules, Tills};

/// What the settings file may hold.
/// How to speak to the courier.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourierAccount {
    /// Its address: `https://api.courier.example/v1`.
    pub url: String,
    /// What it knows the shop by; may be empty.
    #[serde(default)]
    pub key: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    data_dir: Option<PathBuf>,
    journal_copy: Option<PathBuf>,
    day_ends: Option<String>,
    country: Option<String>,
    region: Option<String>,
    tax_rounding: Option<String>,
    #[serde(default)]
    country_keys: Vec<String>,
    locale: Option<String>,
    printer: Option<String>,
    printer_profile: Option<String>,
    #[serde(default)]
    scanners: Vec<String>,
    #[serde(default)]
    scanner_prefix: String,
    #[serde(default)]
    scanner_suffix: Suffix,
    #[serde(default)]
    drawer: DrawerConfig,
    display: Option<String>,
    #[serde(default)]
    display_mode: DisplayMode,
    hub: Option<String>,
    courier: Option<CourierAccount>,
    terminal: Option<String>,
    #[serde(default)]
    terminal_password: u32,
    #[serde(default)]
    customer_window: bool,
    customer_window_at: Option<(i32, i32)>,
    receipts: Option<Paper>,
    open_items: Option<bool>,
    self_checkout: Option<bool>,
    #[serde(default)]
    tills: Tills,
    cash_max_minor: Option<Money>,
    drawer_open_seconds: Option<u32>,
    #[serde(default)]
    no_sale_reasons: Vec<String>,
    #[serde(default)]
    paid_reasons: Vec<String>,
    workstation: Option<String>,
    store: Option<Store>,
    #[serde(default)]
    operators: Vec<OperatorSetting>,
    #[serde(default)]
    in_store_code: Vec<InStoreCode>,
    e_receipt: Option<EReceiptFile>,
    roles: Option<PathBuf>,
    lock_after_minutes: Option<u16>,
    #[serde(default)]
    foreign: BTreeMap<String, ForeignRate>,
    foreign_days: Option<u16>,
    voucher_years: Option<u16>,
    #[serde(default)]
    returns: ReturnRules,
}

/// How customers may take receipts along without paper.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EReceiptFile {
    listen: SocketAddr,
    host: Option<String>,
    hours: Option<u16>,
}

/// Somebody who can sign in, as the settings introduce them. Taken in once; a changed PIN here is not taken in again.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperatorSetting {
    /// Staff number.
    pub id: String,
    /// Name.
    pub name: String,
    /// What they do.
    pub role: RoleId,
    /// The PIN they start with.
    pub pin: String,
}

/// Everything the program was told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The file they were read from, if there is one.
    pub file: Option<PathBuf>,
    /// Folder of the till's data.
    pub data_dir: PathBuf,
    /// Folder of the journal's second copy, best on another disk; `None` is one in the data folder.
    pub journal_copy: Option<PathBuf>,
    /// How many minutes after midnight a business day ends.
    pub day_ends_minutes: u16,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The region the shop stands in, where tax depends on it: `CA-QC`.
    pub region: Option<String>,
    /// The rounding of tax the legal entity chose, where its law offers several.
    pub tax_rounding: Option<String>,
    /// Public keys of head office (hexadecimal), one of which signs country files.
    pub country_keys: Vec<String>,
    /// Language of the screen, if one was named.
    pub locale: Option<String>,
    /// The receipt printer.
    pub printer: PortAddress,
    /// The printer's model.
    pub printer_profile: String,
    /// The scanners.
    pub scanners: Vec<PortAddress>,
    /// Characters every scanner sends before a code.
    pub scanner_prefix: String,
    /// What ends a code on every scanner.
    pub scanner_suffix: Suffix,
    /// The drawer on the printer's cable.
    pub drawer: DrawerConfig,
    /// The customer display.
    pub display: PortAddress,
    /// What the customer display understands.
    pub display_mode: DisplayMode,
    /// The hub of the chain: `https://host:port`.
    pub hub: Option<String>,
    /// Who carries what is sent from here.
    pub courier: Option<CourierAccount>,
    /// The code by which this till joins it, once.
    pub enrol: Option<String>,
    /// The card terminal, which speaks ZVT.
    pub terminal: PortAddress,
    /// What it is opened with: up to six digits.
    pub terminal_password: u32,
    /// Whether a second window faces the customer.
    pub has_customer_window: bool,
    /// Where that window covers a screen: the place of its top left corner among all screens, in dots.
    pub customer_window_at: Option<(i32, i32)>,
    /// When receipts are printed, if the shop does otherwise than its country.
    pub receipts: Option<Paper>,
    /// Whether items that aren't in the catalogue may be sold.
    pub are_open_items_allowed: bool,
    /// Whether customers work this till themselves, once an attendant has begun it.
    pub is_self_checkout: bool,
    /// Tills and drawers.
    pub till: TillRules,
    /// This device's place in the store, if it was named.
    pub workstation: Option<String>,
    /// The shop, if it was described; a demo store otherwise.
    pub store: Option<Store>,
    /// Which demo store, where no shop was described: `AU`, `US-NY`.
    pub demo_store: String,
    /// Who can sign in, if anybody was named.
    pub operators: Vec<OperatorSetting>,
    /// The shop's own layouts of in-store codes; if there are any, the country's don't hold.
    pub in_store_codes: Vec<InStoreCode>,
    /// Where customers fetch receipts, if they may.
    pub e_receipt: Option<EReceiptSettings>,
    /// What the shop promises about returns.
    pub returns: ReturnRules,
    /// Who may do what: the built-in roles with the shop's own.
    pub roles: Roles,
    /// After how many minutes without anybody the till locks itself; `None` is never.
    pub lock_after_minutes: Option<u16>,
    /// Rates of foreign cash, by currency.
    pub foreign: BTreeMap<String, ForeignRate>,
    /// How many days a rate is used.
    pub foreign_days_max: u16,
    /// For how many years gift vouchers can be spent, if not as long as the law asks for at least; 0 if they don't end.
    pub voucher_years: Option<u16>,
    /// Whether nothing here is real: somebody practises.
    pub is_training: bool,
    /// Seed of ids, for tests.
    pub seed: Option<u64>,
    /// Where the clock stands still, for tests.
    pub clock: Option<String>,
    /// The file that says what time it is, for tests.
    pub clock_file: Option<PathBuf>,
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file isn't there or can't be opened.
    #[error("The settings file {path} can't be opened: {reason}. Check the path, or start without --settings.")]
    NotOpened {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// The file isn't TOML, or has a key nobody knows.
    #[error("The settings file {path} can't be read:\n{reason}\nCorrect that line, or start without this file.")]
    NotReadable {
        /// The file.
        path: PathBuf,
        /// Line, column and what is expected.
        reason: String,
    },
    /// A device's address isn't one.
    #[error("The {device} address “{address}” isn't one: {reason}")]
    Address {
        /// Which device.
        device: &'static str,
        /// What was written.
        address: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The store stands in one country and the till is told to sell in another.
    #[error(
        "The store is in {store} but the till is told to sell in {told}. Correct `country` or the store in the settings."
    )]
    OtherCountry {
        /// Where the store is.
        store: String,
        /// What the settings or the command line say.
        told: String,
    },
    /// A layout of in-store codes that can't be.
    #[error(
        "The in-store code “{0}” in the settings isn't possible: prefix, item, check digit and value have twelve digits together."
    )]
    InStoreCode(String),
    /// The end of the business day isn't one.
    #[error("“{0}” isn't when a business day ends. Write day_ends as a time from 00:00 to 11:59, such as \"04:00\".")]
    DayEnds(String),
    /// No demo store is called so.
    #[error("There is no demo store “{name}”. There are {known}.")]
    DemoStore {
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// A demo store is asked for beside a shop that was described.
    #[error(
        "The settings describe a shop of their own, so there is no demo store “{0}” to open. Start without --store."
    )]
    StoreBesideShop(String),
    /// The name in the links of receipts isn't one.
    #[error(
        "“{0}” in the settings' [e_receipt] isn't a host. Write a name or an address such as till1.shop.lan, without http:// or a port."
    )]
    Host(String),
    /// The hub's address isn't one.
    #[error("“{0}” isn't a hub's address. Write it as https://hub.example:7443.")]
    Hub(String),
    /// The courier's address isn't one.
    #[error("“{0}” in the settings' [courier] isn't an address. Write url = \"https://api.courier.example/v1\".")]
    Courier(String),
    /// The file of the shop's roles isn't there or can't be opened.
    #[error("The roles file {path} can't be opened: {reason}. Check `roles` in the settings.")]
    RolesNotOpened {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// The shop's roles can't be used. A till doesn't open with other rights than its shop gave.
    #[error("The roles file {path}, {reason}. Correct that line, or take `roles` out of the settings.")]
    Roles {
        /// The file.
        path: PathBuf,
        /// Its line, key, and what is wrong.
        reason: RolesError,
    },
    /// Somebody has a role that isn't one.
    #[error("{name} has the role “{role}” in the settings, which there isn't. There are {known}.")]
    NoSuchRole {
        /// Who.
        name: String,
        /// The role.
        role: RoleId,
        /// Those there are.
        known: String,
    },
    /// A foreign currency that isn't one, or a rate of nothing.
    #[error(
        "[foreign.{0}] in the settings isn't possible: write the currency as its three letters and a rate above zero, such as rate = \"1.4321\"."
    )]
    Foreign(String),
    /// The country has no rules here.
    #[error("omnitill can't sell in “{0}” yet. It knows {known}.", known = retail::shipped_countries().collect::<Vec<_>>().join(", "))]
    Country(String),
}

/// Usual printer model: 80 mm with status and proof of printing.
const USUAL_PROFILE: &str = "generic-80";

impl Settings {
    /// The same without a device: nothing is printed, opened or scanned.
    #[must_use]
    pub fn without_devices(&self) -> Settings {
        let (printer, display) = (PortAddress::None, PortAddress::None);
        Settings { printer, display, scanners: Vec::new(), e_receipt: None, ..self.clone() }
    }

    /// Reads the settings file, if there is one, and lays the command line over it.
    pub fn read(shared: &Shared) -> Result<Settings, SettingsError> {
        let beside_data = shared.data_dir.as_ref().map(|dir| dir.join("settings.toml")).filter(|file| file.exists());
        let path = shared.settings.clone().or(beside_data);
        let file = match &path {
            Some(path) => read_file(path)?,
            None => SettingsFile::default(),
        };
        let demo = shared.store.as_deref().map(demo_place).transpose()?;
        if let (Some(demo), Some(_)) = (&demo, &file.store) {
            return Err(SettingsError::StoreBesideShop(demo.code.clone()));
        }
        let store_country = demo.as_ref().map(|demo| &demo.country).or(file.store.as_ref().map(|store| &store.country));
        let store_country = store_country.cloned();
        let data_dir = shared.data_dir.clone().or(file.data_dir).unwrap_or_else(|| PathBuf::from("omnitill-data"));
        let told = shared.country.clone().or(file.country).map(|country| country.to_ascii_uppercase());
        if let (Some(told), Some(store)) = (&told, &store_country)
            && told != store
        {
            return Err(SettingsError::OtherCountry { store: store.clone(), told: told.clone() });
        }
        let owner = store_of_data(&data_dir, file.journal_copy.as_deref());
        let country = told
            .or(store_country)
            .or_else(|| owner.as_ref().map(|store| store.country.clone()))
            .unwrap_or_else(|| "AU".to_owned());
        if retail::shipped_country(&country).is_none() {
            return Err(SettingsError::Country(country));
        }
        let demo = demo.or_else(|| demo_place_in(&country, owner.as_ref()));
        let demo_region = demo.as_ref().filter(|_| file.store.is_none()).and_then(|demo| demo.region.clone());
        if let Some(code) = file.in_store_code.iter().find(|code| !code.is_possible()) {
            return Err(SettingsError::InStoreCode(code.prefix.clone()));
        }
        let own_roles = file.roles.map(|roles| read_roles(path.as_deref(), &roles)).transpose()?;
        let roles = own_roles.unwrap_or_else(Roles::built_in);
        check_roles(&file.operators, &roles)?;
        let scanners = if shared.scanners.is_empty() { file.scanners } else { shared.scanners.clone() };
        Ok(Settings {
            data_dir,
            journal_copy: file.journal_copy,
            day_ends_minutes: file.day_ends.map_or(Ok(0), day_ends)?,
            demo_store: demo.map_or_else(|| country.clone(), |demo| demo.code),
            country,
            region: file.region.or(demo_region),
            tax_rounding: file.tax_rounding,
            country_keys: file.country_keys,
            locale: shared.locale.clone().or(file.locale),
            printer: address("printer", shared.printer.clone().or(file.printer))?,
            printer_profile: shared
                .printer_profile
                .clone()
                .or(file.printer_profile)
                .unwrap_or_else(|| USUAL_PROFILE.to_owned()),
            scanners: scanners
                .into_iter()
                .map(|scanner| address("scanner", Some(scanner)))
                .collect::<Result<_, _>>()?,
            scanner_prefix: file.scanner_prefix,
            scanner_suffix: file.scanner_suffix,
            drawer: file.drawer,
            display: address("display", shared.display.clone().or(file.display))?,
            display_mode: file.display_mode,
            terminal: address("terminal", shared.terminal.clone().or(file.terminal))?,
            terminal_password: file.terminal_password,
            has_customer_window: shared.customer_window || file.customer_window,
            customer_window_at: file.customer_window_at,
            receipts: file.receipts,
            are_open_items_allowed: file.open_items.unwrap_or(true),
            is_self_checkout: file.self_checkout.unwrap_or(false),
            till: TillRules {
                tills: file.tills,
                cash_max: file.cash_max_minor,
                drawer_open_seconds: file.drawer_open_seconds.unwrap_or(TillRules::default().drawer_open_seconds),
                no_sale_reasons: file.no_sale_reasons,
                paid_reasons: file.paid_reasons,
            },
            hub: shared.hub.clone().or(file.hub).map(hub).transpose()?,
            courier: file.courier.map(courier).transpose()?,
            enrol: shared.enrol.clone(),
            workstation: shared.workstation.clone().or(file.workstation),
            store: file.store,
            operators: file.operators,
            in_store_codes: file.in_store_code,
            e_receipt: file.e_receipt.map(e_receipt).transpose()?,
            returns: file.returns,
            roles,
            lock_after_minutes: file.lock_after_minutes.filter(|minutes| *minutes > 0),
            file: path,
            foreign: foreign(file.foreign)?,
            foreign_days_max: file.foreign_days.unwrap_or(RATE_DAYS_MAX),
            voucher_years: file.voucher_years,
            is_training: false,
            seed: shared.seed,
            clock: shared.clock.clone(),
            clock_file: shared.clock_file.clone(),
        })
    }
}

fn hub(url: String) -> Result<String, SettingsError> {
    let host = url.strip_prefix("https://").map(|rest| rest.trim_end_matches('/'));
    let is_address = host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']));
    if is_address { Ok(url) } else { Err(SettingsError::Hub(url)) }
}

/// Names and addresses of customers go there: only this machine is spoken to in plain words.
fn courier(account: CourierAccount) -> Result<CourierAccount, SettingsError> {
    let url = account.url.as_str();
    let is_here = |rest: &str| {
        let host = rest.split('/').next().unwrap_or_default();
        host.parse::<std::net::SocketAddr>().is_ok_and(|address| address.ip().is_loopback())
    };
    let is_address = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => !rest.is_empty() && !rest.starts_with('/') && !rest.contains(['?', '#', '@', ' ']),
        (None, Some(rest)) => is_here(rest),
        (None, None) => false,
    };
    if is_address { Ok(account) } else { Err(SettingsError::Courier(account.url)) }
}

fn foreign(rates: BTreeMap<String, ForeignRate>) -> Result<BTreeMap<String, ForeignRate>, SettingsError> {
    let is_possible = |(code, rate): &(&String, &ForeignRate)| {
        Currency::parse(code).is_some() && !rate.rate.is_negative() && !rate.rate.is_zero() && rate.spread.is_share()
    };
    match rates.iter().find(|entry| !is_possible(entry)) {
        Some((code, _)) => Err(SettingsError::Foreign(code.clone())),
        None => Ok(rates),
    }
}

/// The store that the data in this folder belong to, if there are any.
fn store_of_data(data_dir: &Path, copy_dir: Option<&Path>) -> Option<Store> {
    Some(database::owner(data_dir, copy_dir)?.store)
}

/// The demo store with this code or id.
pub(crate) fn demo_place(name: &str) -> Result<DemoPlace, SettingsError> {
    let places = demo_shop::places().unwrap_or_default();
    let is_it = |place: &DemoPlace| place.code.eq_ignore_ascii_case(name) || place.id.eq_ignore_ascii_case(name);
    let known = || places.iter().map(|place| place.code.as_str()).collect::<Vec<_>>().join(", ");
    let found = places.iter().find(|place| is_it(place)).cloned();
    found.ok_or_else(|| SettingsError::DemoStore { name: name.to_owned(), known: known() })
}

/// The demo store whose data these are, else the country's first one.
fn demo_place_in(country: &str, owner: Option<&Store>) -> Option<DemoPlace> {
    let mut places = demo_shop::places().unwrap_or_default();
    places.retain(|place| place.country == country);
    let known = places.iter().position(|place| owner.is_some_and(|owner| owner.id.0 == place.id));
    (!places.is_empty()).then(|| places.swap_remove(known.unwrap_or_default()))
}

/// How long a link to a receipt works, unless the settings say otherwise.
const USUAL_HOURS: u16 = 24;

fn e_receipt(file: EReceiptFile) -> Result<EReceiptSettings, SettingsError> {
    let is_host = |host: &str| {
        let is_fit = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-');
        !host.is_empty() && host.len() <= 120 && host.chars().all(is_fit)
    };
    if let Some(host) = file.host.as_ref().filter(|host| !is_host(host)) {
        return Err(SettingsError::Host(host.clone()));
    }
    let kept = Duration::from_secs(u64::from(file.hours.unwrap_or(USUAL_HOURS).max(1)) * 3600);
    Ok(EReceiptSettings { listen: file.listen, host: file.host, kept })
}

/// Reads a time of the night as minutes after midnight.
fn day_ends(text: String) -> Result<u16, SettingsError> {
    const NOON: u16 = 12 * 60;
    let parts = text.split_once(':').and_then(|(hours, minutes)| Some((hours.parse().ok()?, minutes.parse().ok()?)));
    let minutes = parts.filter(|(hours, minutes): &(u16, u16)| *hours < 24 && *minutes < 60);
    let minutes = minutes.map(|(hours, minutes)| hours * 60 + minutes).filter(|minutes| *minutes < NOON);
    minutes.ok_or(SettingsError::DayEnds(text))
}

/// The built-in roles with those of the shop's file, which stands beside the settings unless its path says otherwise.
fn read_roles(settings: Option<&Path>, roles: &Path) -> Result<Roles, SettingsError> {
    let path = settings.and_then(Path::parent).map_or_else(|| roles.to_owned(), |dir| dir.join(roles));
    let text = std::fs::read_to_string(&path)
        .map_err(|reason| SettingsError::RolesNotOpened { path: path.clone(), reason })?;
    Roles::with_own(&text).map_err(|reason| SettingsError::Roles { path, reason })
}

/// Refuses somebody whose role isn't one.
fn check_roles(operators: &[OperatorSetting], roles: &Roles) -> Result<(), SettingsError> {
    let Some(other) = operators.iter().find(|person| roles.get(&person.role).is_none()) else { return Ok(()) };
    let known = roles.iter().map(|role| role.id.to_string()).collect::<Vec<_>>().join(", ");
    Err(SettingsError::NoSuchRole { name: other.name.clone(), role: other.role.clone(), known })
}

fn read_file(path: &Path) -> Result<SettingsFile, SettingsError> {
    let text =
        std::fs::read_to_string(path).map_err(|reason| SettingsError::NotOpened { path: path.to_owned(), reason })?;
    toml::from_str(&text)
        .map_err(|error| SettingsError::NotReadable { path: path.to_owned(), reason: error.to_string() })
}

fn address(device: &'static str, address: Option<String>) -> Result<PortAddress, SettingsError> {
    let address = address.unwrap_or_else(|| "none".to_owned());
    address.parse().map_err(|error: hardware::AddressError| SettingsError::Address {
        device,
        address,
        reason: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let dir = std::env::temp_dir().join(format!("omnitill-settings-{}-{}", std::process::id(), expected.len()));
        std::fs::create_dir_all(&dir).expect("a folder");
        let path = dir.join("settings.toml");
        std::fs::write(&path, text).expect("written");
        let read = Settings::read(&Shared { settings: Some(path), ..Shared::default() });
        let found = match read {
            Ok(settings) => format!("{} {}", settings.country, settings.printer),
            Err(error) => error.to_string(),
        };
        std::fs::remove_dir_all(&dir).expect("removed");
        assert!(found.contains(expected), "{found}");
    }

    #[test]
    fn a_settings_file_is_read_or_refused_by_name() {
        check("country = \"fr\"\nprinter = \"tcp://127.0.0.1:9100\"", "FR tcp://127.0.0.1:9100");
        check(
            "scanner_prefix = \"#\"\nscanner_suffix = \"tab\"\n[drawer]\npin = \"five\"\nsensor = \"low-is-open\"",
            "AU none",
        );
        check("[drawer]\npine = 5", "pine");
        check("scanner_suffix = \"comma\"", "comma");
        check("day_ends = \"04:00\"\njournal_copy = \"/mnt/stick\"", "AU none");
        check("day_ends = \"16:00\"", "16:00");
        check("printr = \"none\"", "printr");
        check("printer = \"ftp://x\"", "ftp://x");
        check("country = \"ZZ\"", "ZZ");
        let layout =
            "[[in_store_code]]\nprefix = \"27\"\nitem_digits = 5\ndecimals = 3\nkind = \"weight\"\nvalue_digits = ";
        check(&format!("{layout}5"), "AU none");
        check(&format!("{layout}6"), "“27”");
        check("[e_receipt]\nlisten = \"0.0.0.0:8765\"\nhost = \"till-1.lan\"\nhours = 72", "AU none");
        check("[e_receipt]\nlisten = \"8765\"", "listen");
        check("[e_receipt]\nlisten = \"0.0.0.0:8765\"\nhost = \"http://x\"", "“http://x”");
        check("hub = \"https://hub.example:7443\"", "AU none");
        check("hub = \"http://hub.example\"", "http://hub.example");
        check("[courier]\nurl = \"https://api.courier.example/v1\"\nkey = \"k\"", "AU none");
        check("[courier]\nurl = \"http://127.0.0.1:8080\"", "AU none");
        check("[courier]\nurl = \"http://api.courier.example/v1\"", "http://api.courier.example/v1");
        check("country = ", "line 1");
    }

    #[test]
    fn a_missing_settings_file_is_named() {
        let shared = Shared { settings: Some("/nowhere/settings.toml".into()), ..Shared::default() };
        assert!(Settings::read(&shared).expect_err("missing").to_string().contains("/nowhere/settings.toml"));
    }
}
