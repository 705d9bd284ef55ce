//! Settings and country packs: made for all, a country, a store or one till; the nearest one holds.

use crate::Refused;
use protocol::{CountryPack, Origin, Setting};
use retail::Moment;

/// The settings.
pub trait SettingStorage {
    /// Makes a setting at a level, or changes it; `None` takes it back, so that what is farther holds again.
    fn put_setting(
        &self,
        origin: &Origin,
        key: &str,
        value: Option<&serde_json::Value>,
        now: Moment,
    ) -> Result<(), Refused>;

    /// What holds at a till, each with where it was made.
    fn settings_of(&self, till: &str) -> Result<Vec<Setting>, Refused>;

    /// Every setting that was made, wherever.
    fn settings(&self) -> Result<Vec<Setting>, Refused>;

    /// Puts a country pack in.
    fn put_pack(&self, pack: &CountryPack, now: Moment) -> Result<(), Refused>;

    /// All country packs.
    fn packs(&self) -> Result<Vec<CountryPack>, Refused>;
}
