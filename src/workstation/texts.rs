//! The words of a refusal or a failure, in the language of the screen.

use crate::Problem;
use language::{Catalog, Value};
use retail::{Currency, Fact, Refusal, RoleId};

/// The sentence for a refusal: what happened and what to do next.
pub fn refusal(refusal: &Refusal, catalog: &Catalog, currency: Currency) -> String {
    let formats = catalog.formats();
    let facts: Vec<(&str, String, Option<i64>)> = refusal
        .facts
        .iter()
        .map(|(name, fact)| match fact {
            Fact::Text(text) => (*name, text.clone(), None),
            Fact::Number(number) => (*name, String::new(), Some(*number)),
            Fact::Money(amount) => (*name, formats.money(*amount, currency), None),
            Fact::Quantity(quantity) => (*name, formats.quantity(*quantity), None),
            Fact::Date(day) => (*name, formats.date(*day), None),
        })
        .collect();
    let arguments: Vec<(&str, Value<'_>)> =
        facts.iter().map(|(name, text, number)| (*name, number.map_or(Value::Text(text), Value::Number))).collect();
    catalog.format(&format!("refusals-{}", refusal.code), &arguments)
}

/// The sentence for any problem.
pub fn problem(problem: &Problem, catalog: &Catalog, currency: Currency) -> String {
    match problem {
        Problem::Refused(refused) => refusal(refused, catalog, currency),
        Problem::Broken { code, .. } => catalog.text(&format!("problems-{code}")),
    }
}

/// What people call a built-in role; its id if it is none.
pub fn role(role: &RoleId, catalog: &Catalog) -> String {
    match role.as_str() {
        "cashier" => catalog.text("sign-in-role-cashier"),
        "supervisor" => catalog.text("sign-in-role-supervisor"),
        "manager" => catalog.text("sign-in-role-manager"),
        "stock" => catalog.text("sign-in-role-stock"),
        "handover" => catalog.text("sign-in-role-handover"),
        "training" => catalog.text("sign-in-role-training"),
        "technician" => catalog.text("sign-in-role-technician"),
        other => other.to_owned(),
    }
}

/// A scanned code as it may be shown or written to a log: control characters become visible, a long code is cut with a mark.
pub fn visible_code(code: &str) -> String {
    const SHOWN_MAX: usize = 48;
    let mut shown: String = code
        .chars()
        .take(SHOWN_MAX)
        .map(|character| match character {
            control if (control as u32) < 0x20 => char::from_u32(0x2400 + control as u32).unwrap_or('\u{FFFD}'),
            control if control.is_control() || is_bidi_mark(control) => '\u{FFFD}',
            character => character,
        })
        .collect();
    if code.chars().count() > SHOWN_MAX {
        shown.push('…');
    }
    shown
}

/// Marks that turn the direction of the text around them (Unicode UAX #9).
pub(crate) fn is_bidi_mark(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Text a person typed or another system sent, fit to be stored, shown and printed: no control characters, no direction marks.
pub(crate) fn clean(text: &str) -> String {
    let spaced = text.chars().map(|character| if character.is_whitespace() { ' ' } else { character });
    let kept: String = spaced.filter(|character| !character.is_control() && !is_bidi_mark(*character)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
