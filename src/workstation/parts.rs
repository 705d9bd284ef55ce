//! What a workstation is put together from.

use crate::calendar::NewRules;
use crate::clock::{Chance, Clock};
use crate::devices::Devices;
use crate::recovering::Refill;
use database::Database;
use language::MessageFile;
use retail::{Country, ForeignRate, ReturnRules, Roles, Store, VoucherGoods, WorkstationId};
use std::collections::BTreeMap;

/// What a shop may choose about its workstation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether customers work this till themselves, once an attendant has begun it.
    pub is_self_checkout: bool,
    /// Whether items that aren't in the catalogue may be sold.
    pub are_open_items_allowed: bool,
    /// Language of the screen unless somebody chose another.
    pub language: String,
    /// How many minutes after midnight a business day ends.
    pub day_ends_minutes: u16,
    /// What it promises about returns.
    pub returns: ReturnRules,
    /// Who may do what.
    pub roles: Roles,
    /// After how many minutes without anybody the till locks itself; `None` is never.
    pub lock_after_minutes: Option<u16>,
    /// Rates of foreign cash, by currency.
    pub foreign: BTreeMap<String, ForeignRate>,
    /// How many days a rate is used.
    pub foreign_days_max: u16,
    /// For how many years gift vouchers can be spent, where the shop gives more than the law asks for; 0 if they don't end.
    pub voucher_years: Option<u16>,
    /// For which goods gift vouchers are sold that are for one kind of goods only.
    pub voucher_goods: Vec<VoucherGoods>,
    /// Whether coupons that can be used once are taken while the hub can't be asked about them.
    pub are_coupons_taken_offline: bool,
    /// Tills and drawers.
    pub till: crate::TillRules,
    /// Whether nothing here is real: somebody practises.
    pub is_training: bool,
}

/// Everything a workstation is put together from.
pub struct Parts {
    /// The opened data directory.
    pub database: Database,
    /// The shop.
    pub store: Store,
    /// This device's place in it.
    pub workstation: WorkstationId,
    /// The country it sells in.
    pub country: Country,
    /// The printer, drawer, scanners and display.
    pub devices: Box<dyn Devices>,
    /// The store's clock.
    pub clock: Box<dyn Clock>,
    /// Where ids and secrets come from.
    pub chance: Box<dyn Chance>,
    /// The secret of this device: signs the journal, keys the PINs.
    pub device_secret: [u8; 32],
    /// Choices of the shop.
    pub options: Options,
    /// Name and version of the program, for the journal.
    pub program: String,
    /// The shop's own wording: message files that replace built-in texts.
    pub own_wording: Vec<MessageFile>,
    /// Fills a catalogue that had to be begun anew.
    pub refill: Refill,
    /// Brings rules of the country that come in while the till runs.
    pub new_rules: NewRules,
    /// What is wrong with settings, country or language files, in words.
    pub warnings: Vec<String>,
}
