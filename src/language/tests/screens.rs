//! What is generated for the screens, and the mistakes in message files that stop a build.

use std::fs;

use super::*;
use crate::codegen::{self, CodegenError};

const ENGLISH: &str = "### ui\n\n-brand = omnitill\nsell-title = Sell with { -brand } \"now\"\n\n# $count (Number) - lines\n# $total (String) - due\nsell-lines =\n    { $count ->\n        [one] { $count } line, { $total }\n       *[other] { $count } lines, { $total }\n    }\n";

#[test]
fn a_text_becomes_a_property_and_one_with_arguments_a_callback() {
    let receipt = file("en/receipt", "receipt-total = Total\n");
    let generated = codegen::generate(vec![file("en/sell", ENGLISH), receipt]).expect("sound");
    let slint = "// Every text of the screens, generated from locales/*/*.ftl.\nexport global Tr {\n    \
        in property <string> sell-title: \"Sell with omnitill \\\"now\\\"\";\n    \
        pure callback sell-lines(count: int, total: string) -> string;\n    \
        sell-lines(count, total) => { \"\\{count} lines, \\{total}\" }\n}\n";
    assert_eq!(generated.slint, slint);
    assert!(generated.rust.contains("tr.set_sell_title(say(\"sell-title\", &[]).into());"), "{}", generated.rust);
    let values = "[(\"count\", TrValue::Number(arg_count.into())), (\"total\", TrValue::Text(arg_total.as_str()))]";
    assert!(generated.rust.contains(values), "{}", generated.rust);
    assert!(!generated.slint.contains("receipt") && !generated.rust.contains("receipt"));
}

/// Checks what stops the build when a file says `text` beside the English screen.
#[track_caller]
fn check(name: &str, text: &str, expected: &[&str]) {
    match codegen::generate(vec![file("en/sell", ENGLISH), file(name, text)]) {
        Ok(_) => assert_eq!(expected, [""; 0]),
        Err(error) => assert_eq!(error.to_string().lines().collect::<Vec<_>>(), expected),
    }
}

#[test]
fn a_missing_translation_is_shown_in_english() {
    check("fr/sell", "sell-title = Vendre\n", &[]);
}

#[test]
fn mistakes_stop_the_build_at_their_line() {
    check(
        "fr/sell",
        "\nsell-bogus = x\n",
        &["locales/fr/sell.ftl:2: unknown message 'sell-bogus': it is not in locales/en"],
    );
    let unknown =
        "locales/fr/sell.ftl:2: unknown argument '$n' in 'sell-lines': its comment in locales/en does not declare it";
    check("fr/sell", "sell-lines = { $total }\n    { $n }\n", &[unknown]);
    check("fr/sell", "sell-title = { sell-x }\n", &["locales/fr/sell.ftl:1: unknown message 'sell-x'"]);
    check("fr/sell", "sell-title = { -brand }\n", &["locales/fr/sell.ftl:1: unknown term '-brand'"]);
    check(
        "fr/sell",
        "sell-title = { sell-lines }\n",
        &[
            "locales/fr/sell.ftl:1: 'sell-title' names 'sell-lines' but has no argument '$count' for it",
            "locales/fr/sell.ftl:1: 'sell-title' names 'sell-lines' but has no argument '$total' for it",
        ],
    );
    check(
        "fr/sell",
        "sell-title = { NUMBER(1) }\n",
        &["locales/fr/sell.ftl:1: NUMBER() is not known here: amounts and dates arrive as text"],
    );
    check(
        "en/more",
        "sell-title = Again\n",
        &[
            "locales/en/more.ftl:1: 'sell-title' is there twice in en",
            "locales/en/more.ftl:1: 'sell-title' must be named more-something, in lower-case-with-hyphens",
        ],
    );
    check(
        "en/pay",
        "# $amount (Money) - due\npay-due = Due { $amount }\n",
        &[
            "locales/en/pay.ftl:1: write '# $amount (Number) - what it is' or '# $amount (String) - what it is'",
            "locales/en/pay.ftl:2: unknown argument '$amount' in 'pay-due': its comment in locales/en does not declare it",
        ],
    );
    check(
        "fr/sell",
        "sell-title = { \n",
        &["locales/fr/sell.ftl:2: not a Fluent message: Expected an inline expression"],
    );
}

#[test]
fn a_folder_of_message_files_becomes_two_files() {
    let folder = std::env::temp_dir().join(format!("omnitill-language-{}", std::process::id()));
    let (locales, out) = (folder.join("locales"), folder.join("out"));
    fs::create_dir_all(locales.join("en")).and_then(|()| fs::create_dir_all(&out)).expect("temporary folder");
    fs::write(locales.join("en/sell.ftl"), ENGLISH).expect("temporary file");
    let library = codegen::write(&locales, &out).expect("sound");
    assert!(fs::read_to_string(&library).expect("written").contains("sell-title"));
    assert!(fs::read_to_string(out.join("tr.rs")).expect("written").contains("pub fn install_texts"));
    fs::write(locales.join("en/sell.ftl"), "sell-title = { $n }\n").expect("temporary file");
    assert!(matches!(codegen::write(&locales, &out), Err(CodegenError::Problems(problems)) if problems.len() == 1));
    assert!(matches!(codegen::write(&folder.join("nowhere"), &out), Err(CodegenError::Io { .. })));
    fs::remove_dir_all(&folder).expect("temporary folder");
}
