//! The OpenAPI document is the one that was committed, and whole.

use crate::{ProblemType, openapi};
use serde_json::Value;
use std::path::Path;

fn each(value: &Value, seen: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                seen(name, member);
                each(member, seen);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each(item, seen)),
        _ => {}
    }
}

fn compare(name: &str, made: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let found = serde_json::to_string_pretty(made).expect("json") + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return std::fs::write(path, found).expect("written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let committed: Value = serde_json::from_str(&committed).unwrap_or_default();
    assert!(committed == *made, "{} differs (UPDATE_GOLDEN=1 rewrites it):\n{found}", path.display());
}

#[test]
fn the_document_is_the_one_that_was_committed() {
    compare("openapi.json", &openapi());
}

#[test]
fn what_a_record_of_the_journal_says_is_written_down() {
    compare("records.json", &schemars::schema_for!(retail::Transaction).to_value());
}

#[test]
fn whatever_the_document_refers_to_is_in_it() {
    let document = openapi();
    let mut references = 0;
    each(&document, &mut |name, value| {
        if name == "$ref" {
            references += 1;
            let pointer = value.as_str().and_then(|text| text.strip_prefix('#')).expect("within the document");
            assert!(document.pointer(pointer).is_some(), "{pointer} leads nowhere");
        }
    });
    assert!(references > 50, "only {references} references");
}

#[test]
fn the_document_says_what_is_asked_answered_and_refused() {
    let document = openapi();
    let paths = document["paths"].as_object().expect("paths");
    assert_eq!(paths.values().map(|path| path.as_object().map_or(0, |verbs| verbs.len())).sum::<usize>(), 28);
    let names = |pointer: &str| -> Vec<(String, bool)> {
        let parameters = document.pointer(pointer).and_then(Value::as_array).expect(pointer);
        let name = |parameter: &Value| parameter["name"].as_str().unwrap_or_default().to_owned();
        parameters.iter().map(|each| (name(each), each["required"] == true)).collect()
    };
    let asked = ["after", "hub_epoch", "limit", "schema", "scope", "wait"].map(|it| (it.to_owned(), it == "scope"));
    assert_eq!(names("/paths/~1v1~1changes/get/parameters"), asked);
    assert_eq!(names("/paths/~1v1~1leases~1{id}~1capture/post/parameters"), [("id".to_owned(), true)]);
    let gap = document.pointer("/paths/~1v1~1ops/post/responses/409/description").and_then(Value::as_str);
    assert_eq!(gap, Some("urn:omnitill:problem:sequence-gap, urn:omnitill:problem:fork"));
    let text = document.to_string();
    assert!(!text.contains("crate::"), "a link that leads nowhere outside this crate");
    for kind in ProblemType::ALL {
        assert!(text.contains(kind.uri()), "{} isn't in the document", kind.uri());
    }
}
