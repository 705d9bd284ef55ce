//! As much of JSON Schema as the console's schema uses: whatever else appears in it fails, so nothing goes unchecked.

use serde_json::{Map, Value};

/// Keywords that describe and demand nothing.
const REMARKS: [&str; 6] = ["title", "description", "default", "format", "$schema", "$defs"];

/// Says what in `value` isn't as `schema` asks; `root` holds the `$defs`.
pub fn check(root: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    let rules = match schema {
        Value::Bool(true) => return Ok(()),
        Value::Object(rules) => rules,
        other => return Err(format!("{other} is no schema")),
    };
    for (keyword, rule) in rules {
        check_keyword(root, rules, (keyword, rule), value).map_err(|reason| format!("{keyword}: {reason}"))?;
    }
    Ok(())
}

fn check_keyword(
    root: &Value,
    rules: &Map<String, Value>,
    (keyword, rule): (&str, &Value),
    value: &Value,
) -> Result<(), String> {
    match keyword {
        "$ref" => check(root, referred(root, rule)?, value),
        "oneOf" | "anyOf" => {
            let failed: Vec<String> = items(rule)?.iter().filter_map(|one| check(root, one, value).err()).collect();
            let fitting = items(rule)?.len() - failed.len();
            let is_right = if keyword == "oneOf" { fitting == 1 } else { fitting > 0 };
            if is_right { Ok(()) } else { Err(format!("{fitting} of {} fit {value}: {failed:?}", items(rule)?.len())) }
        }
        "required" => {
            let missing = items(rule)?.iter().filter_map(Value::as_str).find(|name| value.get(name).is_none());
            missing.map_or(Ok(()), |name| Err(format!("{name} is missing in {value}")))
        }
        "properties" => {
            let known = rule.as_object().ok_or("no properties")?;
            let mut given = known.iter().filter_map(|(name, rule)| Some((name, rule, value.get(name)?)));
            given.try_for_each(|(name, rule, value)| check(root, rule, value).map_err(|why| format!("{name}: {why}")))
        }
        "additionalProperties" => {
            let known = rules.get("properties").and_then(Value::as_object);
            let others = value.as_object().into_iter().flatten();
            let mut others = others.filter(|(name, _)| !known.is_some_and(|known| known.contains_key(*name)));
            match rule {
                Value::Bool(false) => others.next().map_or(Ok(()), |(name, _)| Err(format!("nobody knows {name}"))),
                rule => others.try_for_each(|(_, value)| check(root, rule, value)),
            }
        }
        "prefixItems" => {
            let mut pairs = items(rule)?.iter().zip(value.as_array().into_iter().flatten());
            pairs.try_for_each(|(rule, value)| check(root, rule, value))
        }
        "items" => value.as_array().into_iter().flatten().try_for_each(|value| check(root, rule, value)),
        remark if REMARKS.contains(&remark) => Ok(()),
        simple => match is_kept(simple, rule, value) {
            Some(true) => Ok(()),
            Some(false) => Err(format!("{value} isn't {rule}")),
            None => Err(format!("a keyword these tests don't know: {simple}")),
        },
    }
}

/// Whether a value keeps a rule about itself alone; `None` if the keyword isn't known.
fn is_kept(keyword: &str, rule: &Value, value: &Value) -> Option<bool> {
    let length = value.as_array().map(|list| list.len() as u64);
    Some(match keyword {
        "type" => is_of_type(rule, value),
        "const" => rule == value,
        "enum" => rule.as_array().is_some_and(|values| values.contains(value)),
        "minimum" => !value.is_number() || value.as_f64() >= rule.as_f64(),
        "maximum" => !value.is_number() || value.as_f64() <= rule.as_f64(),
        "minItems" => length.is_none_or(|length| Some(length) >= rule.as_u64()),
        "maxItems" => length.is_none_or(|length| Some(length) <= rule.as_u64()),
        "pattern" => is_like(rule.as_str()?, value),
        _ => return None,
    })
}

fn items(rule: &Value) -> Result<&Vec<Value>, String> {
    rule.as_array().ok_or_else(|| format!("{rule} is no list"))
}

/// The definition that `#/$defs/Name` names.
fn referred<'a>(root: &'a Value, rule: &Value) -> Result<&'a Value, String> {
    let pointer = rule.as_str().and_then(|text| text.strip_prefix('#')).ok_or("a reference out of the document")?;
    root.pointer(pointer).ok_or_else(|| format!("{rule} isn't defined"))
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &Value| match name.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("null") => value.is_null(),
        _ => false,
    };
    rule.as_array().map_or_else(|| is(rule), |names| names.iter().any(is))
}

/// The one pattern there is: three capitals, for a currency.
fn is_like(pattern: &str, value: &Value) -> bool {
    assert_eq!(pattern, "^[A-Z]{3}$", "a pattern these tests can't read");
    value.as_str().is_none_or(|text| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// Every `$ref` of a schema is defined in it, and every keyword is known.
pub fn check_schema(root: &Value) -> Result<(), String> {
    fn walk(root: &Value, schema: &Value) -> Result<(), String> {
        let Some(rules) = schema.as_object() else { return Ok(()) };
        for (keyword, rule) in rules {
            match keyword.as_str() {
                "$ref" => drop(referred(root, rule)?),
                "properties" | "$defs" => {
                    rule.as_object().ok_or("not by name")?.values().try_for_each(|schema| walk(root, schema))?;
                }
                "oneOf" | "anyOf" | "prefixItems" => items(rule)?.iter().try_for_each(|schema| walk(root, schema))?,
                "items" | "additionalProperties" => walk(root, rule)?,
                "required" => drop(items(rule)?),
                simple if is_kept(simple, rule, &Value::Null).is_some() => {}
                remark if REMARKS.contains(&remark) => {}
                other => return Err(format!("a keyword these tests don't know: {other}")),
            }
        }
        Ok(())
    }
    walk(root, root)
}
