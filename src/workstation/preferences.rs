//! How this screen looks and speaks, as somebody chose it here.

use crate::desk::catalog_of;
use crate::{Problem, Reply, Workstation};
use database::Database;
use language::Catalog;
use retail::Refusal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A choice of how the screen looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Preference {
    /// `light`, `dark` or `contrast`.
    Theme,
    /// `100`, `110`, `125` or `150` (percent).
    TextSize,
    /// The hand that works here, `right` or `left`: which side basket and keypad stand at.
    Hand,
}

impl Preference {
    /// The name it is kept under.
    pub fn key(self) -> &'static str {
        match self {
            Preference::Theme => "theme",
            Preference::TextSize => "text-size",
            Preference::Hand => "hand",
        }
    }

    /// The values it takes, the usual one first.
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Preference::Theme => &["light", "dark", "contrast"],
            Preference::TextSize => &["100", "110", "125", "150"],
            Preference::Hand => &["right", "left"],
        }
    }
}

/// How the screen of this device looks, as somebody chose it, or as usual.
pub(crate) fn kept(database: &Database) -> Result<BTreeMap<&'static str, String>, Problem> {
    let value = |preference: Preference| {
        let kept = database.setting(preference.key()).map_err(Problem::from_database)?;
        Ok((preference.key(), kept.unwrap_or_else(|| preference.values()[0].to_owned())))
    };
    [Preference::Theme, Preference::TextSize].into_iter().map(value).collect()
}

impl Workstation {
    pub(crate) fn set_language(&mut self, language: &str) -> Result<Reply, Problem> {
        if self.is_serving() {
            return self.speak_with_customer(language);
        }
        let known = Catalog::languages().iter().any(|known| known.tag == language);
        let mut warnings = Vec::new();
        let catalog = catalog_of(language, &self.own_wording, &mut warnings).ok().filter(|_| known);
        let catalog = catalog
            .ok_or_else(|| Refusal::new("language-unknown").text("language", crate::texts::visible_code(language)))?;
        self.database.put_setting("language", language).map_err(Problem::from_database)?;
        self.catalog = catalog;
        Ok(Reply::Done {})
    }

    pub(crate) fn set_preference(&mut self, name: crate::Preference, value: &str) -> Result<Reply, Problem> {
        if !name.values().contains(&value) {
            return Err(Refusal::new("preference-unknown").text("value", crate::texts::visible_code(value)).into());
        }
        self.database.put_setting(name.key(), value).map_err(Problem::from_database)?;
        self.preferences.insert(name.key(), value.to_owned());
        Ok(Reply::Done {})
    }
}
