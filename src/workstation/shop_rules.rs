//! What a shop chose about its tills, as far as money hangs on it: whoever changes it leaves a record, though it is a file that changes.

use crate::{Problem, Workstation};
use retail::{Act, Deed};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Where the rules stand that this till last went by.
const RECORDED: &str = "shop-rules";

impl Workstation {
    /// Before anything is done under them, rules of the shop that aren't those this till last went by are recorded, each with what it
    /// says now. Those it begins with stand in its settings.
    pub(crate) fn record_shop_rules(&mut self) -> Result<(), Problem> {
        let rules = self.shop_rules();
        let now = Value::from_iter(rules.clone()).to_string();
        let before = self.database.setting(RECORDED).map_err(Problem::from_database)?;
        if before.as_deref() == Some(&now) {
            return Ok(());
        }
        if let Some(before) = before {
            let before: BTreeMap<String, Value> = serde_json::from_str(&before).unwrap_or_default();
            for (name, value) in rules.iter().filter(|(name, value)| before.get(**name) != Some(*value)) {
                self.answer_for(Act::new(Deed::SettingChanged, None).text([name, " ", &value.to_string()].concat()));
            }
            self.settle_beside(true)?;
        }
        self.database.put_setting(RECORDED, &now).map_err(Problem::from_database)
    }

    fn shop_rules(&self) -> BTreeMap<&'static str, Value> {
        let options = &self.options;
        let till = &options.till;
        BTreeMap::from([
            ("self-checkout", json!(options.is_self_checkout)),
            ("open-items", json!(options.are_open_items_allowed)),
            ("coupons-offline", json!(options.are_coupons_taken_offline)),
            ("day-ends-minutes", json!(options.day_ends_minutes)),
            ("lock-after-minutes", json!(options.lock_after_minutes)),
            ("returns", json!(options.returns)),
            ("foreign", json!(options.foreign)),
            ("foreign-days-max", json!(options.foreign_days_max)),
            ("voucher-years", json!(options.voucher_years)),
            ("voucher-goods", json!(options.voucher_goods)),
            ("tills", json!(till.tills)),
            ("cash-max", json!(till.cash_max)),
            ("drawer-open-seconds", json!(till.drawer_open_seconds)),
        ])
    }
}
