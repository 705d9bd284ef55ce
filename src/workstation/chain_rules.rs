//! What head office chose for this till: roles and settings that take the place of those in its own files, also while it is open.

use crate::texts::clean;
use crate::{Options, Problem, Workstation};
use retail::limits::VOUCHER_GOODS_MAX;
use retail::{Roles, VoucherGoods};
use serde_json::Value;

impl Workstation {
    /// Goes by what head office says, or by this till's own files where it says nothing. What changed is recorded.
    pub(crate) fn keep_chain_rules(&mut self) -> Result<(), Problem> {
        let mut options = self.chosen.clone();
        for (key, setting) in self.hub_values("setting")? {
            if !set(&mut options, &key, &setting["value"]) {
                self.warn(
                    &["The hub's setting ", &key, " can't be used here: ", &setting["value"].to_string()].concat(),
                );
            }
        }
        let roles: Vec<(String, Value)> =
            self.hub_values("role")?.into_iter().map(|(id, role)| (id, role["rights"].clone())).collect();
        if !roles.is_empty() {
            match Roles::of_chain(&roles) {
                Ok(roles) => options.roles = roles,
                // Other rights than head office gave are given to nobody: those that hold stay.
                Err(error) => {
                    options.roles = self.options.roles.clone();
                    self.warn(&["The hub's roles can't be used: ", &error.to_string()].concat());
                }
            }
        }
        self.options = options;
        self.record_roles()?;
        self.record_shop_rules()
    }

    fn hub_values(&self, kind: &str) -> Result<Vec<(String, Value)>, Problem> {
        let entries = self.database.hub_entries(kind).map_err(Problem::from_database)?;
        Ok(entries.into_iter().filter_map(|(key, body)| Some((key, serde_json::from_str(&body).ok()?))).collect())
    }

    pub(crate) fn warn(&mut self, warning: &str) {
        if !self.warnings.iter().any(|known| known == warning) {
            self.warnings.push(warning.to_owned());
        }
    }
}

/// Sets what a settings file calls by this key. Keys a till doesn't take from head office are none of its business; whether the value can
/// be used.
fn set(options: &mut Options, key: &str, value: &Value) -> bool {
    let small = || value.as_u64().and_then(|number| u16::try_from(number).ok());
    match key {
        "lock_after_minutes" if value.is_null() => options.lock_after_minutes = None,
        "lock_after_minutes" => match small() {
            Some(minutes) => options.lock_after_minutes = Some(minutes).filter(|minutes| *minutes > 0),
            None => return false,
        },
        "open_items" => match value.as_bool() {
            Some(are_allowed) => options.are_open_items_allowed = are_allowed,
            None => return false,
        },
        "self_checkout" => match value.as_bool() {
            Some(is_one) => options.is_self_checkout = is_one,
            None => return false,
        },
        "voucher_years" if value.is_null() => options.voucher_years = None,
        "voucher_years" => match small() {
            Some(years) => options.voucher_years = Some(years),
            None => return false,
        },
        "voucher_goods" if value.is_null() => options.voucher_goods = Vec::new(),
        "voucher_goods" => match serde_json::from_value::<Vec<VoucherGoods>>(value.clone()) {
            Ok(goods) => {
                let named = |goods: VoucherGoods| VoucherGoods { name: clean(&goods.name), ..goods };
                options.voucher_goods = goods.into_iter().map(named).take(VOUCHER_GOODS_MAX).collect();
            }
            Err(_) => return false,
        },
        "coupon_offline" => match value.as_str() {
            Some("allow") => options.are_coupons_taken_offline = true,
            Some("deny") => options.are_coupons_taken_offline = false,
            _ => return false,
        },
        "foreign_days" => match small() {
            Some(days) => options.foreign_days_max = days,
            None => return false,
        },
        _ => {}
    }
    true
}
