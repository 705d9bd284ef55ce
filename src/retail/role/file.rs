//! Reading a roles file: what can't be is refused with its line, its key and what to write there.

use super::{Limit, Role, RoleId};
use crate::money::parse_decimal;
use crate::{Currency, Extent, Money, Right};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// Characters of a role's id or name.
const NAME_CHARS_MAX: usize = 40;

/// Why a roles file can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, key `{key}`: {problem}")]
pub struct RolesError {
    /// Its line, from 1.
    pub line: usize,
    /// Its key.
    pub key: String,
    /// What is wrong, and what to write there.
    pub problem: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RolesFile {
    #[serde(default)]
    measure: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    role: Vec<RoleFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleFile {
    id: Spanned<String>,
    name: Option<String>,
    #[serde(default)]
    all: bool,
    #[serde(default)]
    rights: BTreeMap<Spanned<String>, LimitFile>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "write true, \"20 %\", \"5 x\" or amounts such as { EUR = \"30.00\" }")]
enum LimitFile {
    Whole(bool),
    Text(String),
    Amounts(BTreeMap<String, String>),
}

struct Place<'a>(&'a str);

impl Place<'_> {
    fn wrong(&self, at: usize, key: &str, problem: impl Into<String>) -> RolesError {
        let before = &self.0.as_bytes()[..at.min(self.0.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        RolesError { line, key: key.to_owned(), problem: problem.into() }
    }

    /// What TOML or serde says, with the line and the key that is written there.
    fn not_readable(&self, error: &toml::de::Error) -> RolesError {
        let at = error.span().map_or(0, |span| span.start.min(self.0.len()));
        let begin = self.0[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.0[begin..].lines().next().unwrap_or_default();
        let key = line.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']', '{', ' ']);
        self.wrong(at, key, error.message())
    }
}

/// Roles as a file has them.
pub(super) fn written(roles: &[(String, serde_json::Value)]) -> String {
    let mut text = String::new();
    for (id, rights) in roles {
        let has_all = rights["all"] == true;
        text.extend([
            "[[role]]\nid = ",
            &quoted(id),
            "\n",
            if has_all { "all = true\n" } else { "" },
            "[role.rights]\n",
        ]);
        let rights = rights.as_object().into_iter().flatten().filter(|(key, _)| *key != "all");
        for (key, limit) in rights {
            text.extend([&quoted(key), " = ", &limit_of(limit), "\n"]);
        }
    }
    text
}

fn limit_of(limit: &serde_json::Value) -> String {
    let Some(amounts) = limit.as_object() else { return limit.to_string() };
    let amounts = amounts.iter().map(|(currency, amount)| [&quoted(currency), " = ", &amount.to_string()].concat());
    ["{ ", &amounts.collect::<Vec<_>>().join(", "), " }"].concat()
}

/// A text of JSON is one of TOML, too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Measures and roles of a file.
pub(super) fn read(text: &str) -> Result<(BTreeMap<Currency, Money>, Vec<Role>), RolesError> {
    let place = Place(text);
    let file: RolesFile = toml::from_str(text).map_err(|error| place.not_readable(&error))?;
    let mut measure = BTreeMap::new();
    for (code, written) in &file.measure {
        let found = amount(code.get_ref(), written);
        let (currency, amount) = found.map_err(|problem| place.wrong(code.span().start, code.get_ref(), problem))?;
        measure.insert(currency, amount);
    }
    let mut roles: Vec<Role> = Vec::new();
    for written in file.role {
        let role = role(written, &place)?;
        if roles.iter().any(|known| known.id == role.id) {
            let at = text.rfind(&format!("\"{}\"", role.id)).unwrap_or(0);
            return Err(place.wrong(
                at,
                "id",
                format!("“{}” is there twice: give each role an id of its own", role.id),
            ));
        }
        roles.push(role);
    }
    Ok((measure, roles))
}

fn role(written: RoleFile, place: &Place<'_>) -> Result<Role, RolesError> {
    let (at, id) = (written.id.span().start, written.id.into_inner());
    let is_id = |id: &str| {
        let is_fit = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        !id.is_empty() && id.len() <= NAME_CHARS_MAX && id.chars().all(is_fit)
    };
    if !is_id(&id) {
        return Err(place.wrong(at, "id", format!("“{id}” isn't an id: write small letters, digits and hyphens")));
    }
    if written.name.as_ref().is_some_and(|name| name.trim().is_empty() || name.chars().count() > NAME_CHARS_MAX) {
        return Err(place.wrong(at, "name", format!("write a name of at most {NAME_CHARS_MAX} characters")));
    }
    let mut rights = BTreeMap::new();
    for (key, written) in written.rights {
        let (at, key) = (key.span().start, key.into_inner());
        let right = Right::of_key(&key).ok_or_else(|| place.wrong(at, &key, unknown_right()))?;
        if let Some(limit) = limit(right, written).map_err(|problem| place.wrong(at, &key, problem))? {
            rights.insert(key, limit);
        }
    }
    Ok(Role { id: RoleId::from(id), name: written.name, has_all: written.all, rights })
}

fn unknown_right() -> String {
    let known: Vec<&str> = Right::ALL.iter().map(|right| right.key()).collect();
    format!("there is no such right. There are {}", known.join(", "))
}

/// A limit that fits its right; `None` for `false`.
fn limit(right: Right, written: LimitFile) -> Result<Option<Limit>, String> {
    let percent = |text: &str| text.strip_suffix('%').and_then(|number| number.trim().parse().ok());
    let times = |text: &str| text.strip_suffix('x').and_then(|number| number.trim().parse().ok());
    match (written, right.extent()) {
        (LimitFile::Whole(is_allowed), _) => Ok(is_allowed.then_some(Limit::None)),
        (_, Extent::Whole) => Err("it has no limit: write true".to_owned()),
        (LimitFile::Text(text), Extent::Share(_)) => {
            match percent(&text).filter(|share: &crate::Rate| share.is_share()) {
                Some(share) => Ok(Some(Limit::Share(share))),
                None => {
                    Err(format!("“{text}” isn't a share: write true or a percentage from 0 to 100 such as \"20 %\""))
                }
            }
        }
        (LimitFile::Amounts(_), Extent::Share(_)) => Err("write true or a percentage such as \"20 %\"".to_owned()),
        (LimitFile::Text(text), Extent::Amount(_)) => {
            times(&text).map(|times| Some(Limit::Times(times))).ok_or_else(|| {
                format!("“{text}” isn't a limit: write true, \"5 x\" or amounts such as {{ EUR = \"30.00\" }}")
            })
        }
        (LimitFile::Amounts(written), Extent::Amount(_)) => {
            let amounts = written.iter().map(|(code, written)| amount(code, written)).collect::<Result<_, _>>()?;
            Ok(Some(Limit::Amounts(amounts)))
        }
    }
}

fn amount(code: &str, written: &str) -> Result<(Currency, Money), String> {
    let currency =
        Currency::parse(code).ok_or_else(|| format!("“{code}” isn't a currency: write three capital letters"))?;
    let minor = parse_decimal(written, currency.exponent()).filter(|minor| *minor >= 0);
    let minor = minor.ok_or_else(|| {
        let decimals = currency.exponent();
        format!("“{written}” isn't an amount in {code}: write it with a full stop and at most {decimals} decimals")
    })?;
    Ok((currency, Money::from_minor(minor)))
}
