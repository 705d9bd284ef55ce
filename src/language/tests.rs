//! The languages we ship are whole, and the formats are those of CLDR.

use std::collections::BTreeSet;

use retail::{Currency, LocalTime, Moment, Money, Quantity, Unit};

use crate::catalog::built_in;
use crate::messages::{ArgumentKind, Message, Messages, REFERENCE};
use crate::{COMPLETE, Catalog, Formats, MessageFile, NumberError, PSEUDO, Value};

fn file(name: &str, text: &str) -> MessageFile {
    let (tag, stem) = name.split_once('/').expect("tag/stem");
    MessageFile { tag: tag.to_owned(), stem: stem.to_owned(), text: text.to_owned() }
}

/// Every locale we ship; one with a hyphen says only what differs from its language.
fn tags() -> BTreeSet<String> {
    built_in().into_iter().map(|file| file.tag).collect()
}

/// Shows spaces that look alike by their names.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "<NB>")
        .replace('\u{202f}', "<NN>")
        .replace('\u{2212}', "<MI>")
        .replace('\u{200f}', "<RLM>")
        .replace('\u{200e}', "<LRM>")
        .replace('\u{61c}', "<ALM>")
}

mod screens;
mod world;

mod shipped {
    use super::*;

    /// The names in the order of Unicode.
    const NAMES: [&str; 23] = [
        "Dansk",
        "Deutsch",
        "Deutsch (Österreich)",
        "English (Australia)",
        "English (Canada)",
        "English (India)",
        "English (Ireland)",
        "English (New Zealand)",
        "English (UK)",
        "English (United States)",
        "Español",
        "Français",
        "Français (Canada)",
        "Italiano",
        "Nederlands",
        "Norsk bokmål",
        "Polski",
        "Português",
        "Suomi",
        "Svenska",
        "العربية",
        "हिन्दी",
        "日本語",
    ];

    #[test]
    fn nothing_is_wrong_with_the_message_files() {
        assert_eq!(Messages::new(built_in()).problems(), []);
    }

    #[test]
    fn every_language_says_everything() {
        let messages = Messages::new(built_in());
        let mut missing = Vec::new();
        for tag in tags().iter().filter(|tag| !tag.contains('-')) {
            let said: BTreeSet<&str> =
                messages.of(tag).flat_map(|(_, parsed)| &parsed.messages).map(|message| message.key.as_str()).collect();
            for (file, parsed) in messages.of(REFERENCE) {
                let lacking =
                    parsed.messages.iter().filter(|message| !message.is_term && !said.contains(message.key.as_str()));
                missing.extend(
                    lacking.map(|message| (tag.clone(), format!("locales/{tag}/{}.ftl: {}", file.stem, message.key))),
                );
            }
        }
        let (must, may): (Vec<_>, Vec<_>) = missing.into_iter().partition(|(tag, _)| COMPLETE.contains(&tag.as_str()));
        let list = |found: &[(String, String)]| found.iter().map(|(_, it)| it.as_str()).collect::<Vec<_>>().join("\n");
        if !may.is_empty() {
            println!("said in English until somebody writes it:\n{}", list(&may));
        }
        assert!(must.is_empty(), "not translated:\n{}", list(&must));
        assert!(COMPLETE.iter().all(|tag| tags().contains(*tag)), "{COMPLETE:?}");
    }

    /// The plural forms that whole numbers take in each language, up to many thousands (Unicode CLDR 48, `plurals.xml`).
    const PLURALS: [(&str, &[&str]); 17] = [
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
        ("da", &["one", "other"]),
        ("de", &["one", "other"]),
        ("en", &["one", "other"]),
        ("es", &["one", "other"]),
        ("fi", &["one", "other"]),
        ("fr", &["one", "other"]),
        ("hi", &["one", "other"]),
        ("it", &["one", "other"]),
        ("ja", &["other"]),
        ("nb", &["one", "other"]),
        ("nl", &["one", "other"]),
        ("pl", &["one", "few", "many", "other"]),
        ("pt", &["one", "other"]),
        ("sv", &["one", "other"]),
        ("he", &["one", "two", "other"]),
        ("cs", &["one", "few", "other"]),
    ];

    #[test]
    fn every_choice_has_the_forms_of_its_language() {
        let messages = Messages::new(built_in());
        let reference = messages.reference();
        let mut wrong = Vec::new();
        for tag in &tags() {
            let language = tag.split('-').next().unwrap_or(tag);
            let plurals = PLURALS.iter().find(|(known, _)| *known == language).map(|(_, forms)| *forms).expect(tag);
            for message in messages.of(tag).flat_map(|(_, parsed)| &parsed.messages) {
                for (argument, forms) in &message.choices {
                    let (is_number, words) = forms_of(reference[message.key.as_str()], argument);
                    let is_known = |form: &&String| match is_number {
                        true => plurals.contains(&form.as_str()) || form.bytes().all(|byte| byte.is_ascii_digit()),
                        false => words.contains(form.as_str()),
                    };
                    let unknown: Vec<_> = forms.iter().filter(|form| !is_known(form)).collect();
                    let lacks = |form: &&&str| match **form {
                        "zero" => !forms.contains("zero") && !forms.contains("0"),
                        form => !forms.contains(form),
                    };
                    let lacking: Vec<_> = plurals.iter().filter(|_| is_number).filter(lacks).collect();
                    if !unknown.is_empty() || !lacking.is_empty() {
                        let key = &message.key;
                        wrong.push(format!("{tag} {key}: ${argument} lacks {lacking:?}, never takes {unknown:?}"));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "choices differ:\n{}", wrong.join("\n"));
    }

    /// Whether an argument is a number, and the words English tells apart by it.
    fn forms_of<'a>(message: &'a Message, argument: &str) -> (bool, BTreeSet<&'a str>) {
        let kind = message.declared.iter().find(|(name, _)| name == argument).map(|(_, kind)| *kind);
        let words = message.choices.get(argument).into_iter().flatten().map(String::as_str).collect();
        (kind == Some(ArgumentKind::Number), words)
    }

    #[test]
    fn every_language_uses_the_same_arguments() {
        let messages = Messages::new(built_in());
        let reference = messages.reference();
        let mut different = Vec::new();
        for tag in &tags() {
            for message in messages.of(tag).flat_map(|(_, parsed)| &parsed.messages).filter(|message| !message.is_term)
            {
                let declared: BTreeSet<&str> =
                    reference[message.key.as_str()].declared.iter().map(|it| it.0.as_str()).collect();
                let passed_on =
                    message.messages.keys().flat_map(|key| &reference[key.as_str()].declared).map(|it| it.0.as_str());
                let used: BTreeSet<&str> = message.used.keys().map(String::as_str).chain(passed_on).collect();
                if used != declared {
                    different.push(format!("{tag} {}: uses {used:?} of {declared:?}", message.key));
                }
            }
        }
        assert!(different.is_empty(), "arguments differ:\n{}", different.join("\n"));
    }

    #[test]
    fn a_place_says_only_what_differs_there() {
        let all = built_in();
        for tag in tags().iter().filter(|tag| tag.contains('-')) {
            let place = Catalog::load(tag, &[]).expect("shipped");
            let language = Catalog::load(tag.split('-').next().expect("a language"), &[]).expect("shipped");
            for message in Messages::new(all.clone()).of(tag).flat_map(|(_, parsed)| &parsed.messages) {
                if message.declared.is_empty() && message.used.is_empty() {
                    assert_ne!(place.text(&message.key), language.text(&message.key), "{tag} {}", message.key);
                }
            }
        }
    }

    #[test]
    fn every_message_can_be_said() {
        let messages = Messages::new(built_in());
        for tag in &tags() {
            let catalog = Catalog::load(tag, &[]).expect("shipped").for_paper();
            for (key, message) in messages.reference() {
                for number in [0, 1, 2, 5, 5000] {
                    let arguments: Vec<(&str, Value<'_>)> = message
                        .declared
                        .iter()
                        .map(|(name, kind)| {
                            (
                                name.as_str(),
                                match kind {
                                    ArgumentKind::Number => Value::Number(number),
                                    ArgumentKind::Text => Value::Text("12.50"),
                                },
                            )
                        })
                        .collect();
                    let text = catalog.format(key, &arguments);
                    assert!(!text.is_empty() && !text.contains(['[', ']', '{', '}']), "{tag} {key}: {text}");
                }
            }
        }
    }

    #[test]
    fn a_person_chooses_a_language_by_its_own_name() {
        let languages = Catalog::languages();
        let shown: Vec<&str> = languages.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(shown, NAMES);
        assert!(languages.iter().all(|it| it.is_reviewed == it.tag.starts_with("en-")));
        // English is chosen by place, and nobody is offered a language that nobody speaks.
        assert!(languages.iter().all(|it| it.tag != REFERENCE && !PSEUDO.contains(&it.tag.as_str())));
    }
}

mod catalog {
    use super::*;

    #[track_caller]
    fn check(tag: &str, key: &str, expected: &str) {
        assert_eq!(Catalog::load(tag, &[]).expect(tag).text(key), expected);
    }

    #[test]
    fn what_a_place_lacks_its_language_says() {
        check("en-AU", "common-tax", "GST");
        check("en-AU", "common-cancel", "Cancel");
        check("en", "common-tax", "Tax");
        check("fr-FR", "common-cancel", "Annuler");
        check("fr-CA", "common-cancel", "Annuler");
        check("fr-CA", "sell-discount", "Rabais");
        check("de-AT", "common-tax", "MwSt.");
        check("de-AT", "sign-in-role-cashier", "Kassa");
        check("en-US", "settings-theme", "Colors");
        check("en-IN", "receipt-rounding", "Round off");
        check("en-ZA", "common-tax", "Tax");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let french = Catalog::load("fr", &[file("en/common", "common-back = Behind\n")]).expect("shipped");
        assert_eq!((french.text("common-back"), french.has("common-back")), ("Retour".to_owned(), true));
        assert_eq!(french.text("sell-bogus"), "[sell-bogus]");
        assert!(!french.has("sell-bogus"));
    }

    #[test]
    fn counts_choose_their_plural_and_are_written_as_in_the_language() {
        for (tag, count, expected) in [
            ("en-GB", 1, "1 item"),
            ("en-GB", 0, "0 items"),
            ("en-GB", 1234, "1,234 items"),
            ("fr", 0, "0 article"),
            ("fr", 1234, "1 234 articles"),
            ("de", 1, "1 Artikel"),
            ("de", 1234, "1.234 Artikel"),
        ] {
            let text = Catalog::load(tag, &[])
                .expect(tag)
                .for_paper()
                .format("sell-items", &[("count", Value::Number(count))]);
            assert_eq!(text, expected, "{tag} {count}");
        }
    }

    #[test]
    fn arguments_are_marked_on_screens_and_plain_on_paper() {
        let say = |catalog: &Catalog| catalog.format("sell-items", &[("count", Value::Number(2))]);
        let screen = Catalog::load("en-AU", &[]).expect("shipped");
        assert_eq!(say(&screen), "\u{2068}2\u{2069} items");
        assert_eq!(say(&screen.for_paper()), "2 items");
    }

    #[test]
    fn a_shop_words_a_text_its_own_way_and_changes_it_while_running() {
        let own = |text| [file("fr/common", text)];
        let catalog = Catalog::load("fr", &own("common-cancel = Laisser\n")).expect("shipped");
        assert_eq!((catalog.text("common-cancel"), catalog.text("common-back")), ("Laisser".into(), "Retour".into()));
        assert_eq!(catalog.problems(), []);
        let again = Catalog::load("fr", &own("common-cancel = Abandonner\n")).expect("shipped");
        assert_eq!(again.text("common-cancel"), "Abandonner");
        let german = Catalog::load("de", &own("common-cancel = Laisser\n")).expect("shipped");
        assert_eq!(german.text("common-cancel"), "Abbrechen");
    }

    #[test]
    fn a_broken_file_of_the_shop_is_left_out_and_reported() {
        for (text, problem) in [
            (
                "common-back = Arrière\ncommon-cancel\n",
                "locales/fr/common.ftl:2: not a Fluent message: Expected a token starting with \"=\"",
            ),
            ("common-bogus = x\n", "locales/fr/common.ftl:1: unknown message 'common-bogus': it is not in locales/en"),
            (
                "common-back = Arrière { $n }\n",
                "locales/fr/common.ftl:1: unknown argument '$n' in 'common-back': its comment in locales/en does not declare it",
            ),
        ] {
            let catalog = Catalog::load("fr", &[file("fr/common", text)]).expect("shipped");
            assert_eq!(catalog.problems().iter().map(ToString::to_string).collect::<Vec<_>>(), [problem]);
            assert_eq!(catalog.text("common-back"), "Retour");
        }
    }

    #[test]
    fn a_language_without_texts_is_refused_in_plain_words() {
        let known: Vec<String> = Catalog::languages().into_iter().map(|language| language.tag).collect();
        let unspoken = format!("there are no texts for 'tlh'; there are {}", known.join(", "));
        for (tag, expected) in [
            ("tlh", unspoken.as_str()),
            ("!", "'!' is not a locale tag such as en-AU or fr"),
            ("", "'' is not a locale tag such as en-AU or fr"),
        ] {
            assert_eq!(Catalog::load(tag, &[]).expect_err(tag).to_string(), expected);
        }
    }

    #[test]
    fn threads_share_a_catalog() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Catalog::load("en-AU", &[]).expect("shipped"));
    }
}

mod formats {
    use super::*;

    const PLACES: [&str; 6] = ["en-AU", "en-GB", "fr", "de", "de-AT", "fr-CA"];

    fn places() -> Vec<Formats> {
        PLACES.iter().map(|tag| Formats::load(tag).expect(tag)).collect()
    }

    /// Checks how each of the places writes something.
    #[track_caller]
    fn check(write: impl Fn(&Formats) -> String, expected: [&str; 6]) {
        let written: Vec<String> = places().iter().map(|formats| visible(&write(formats))).collect();
        assert_eq!(written, expected);
    }

    #[track_caller]
    fn check_money(minor: i64, code: &str, expected: [&str; 6]) {
        let currency = Currency::parse(code).expect(code);
        check(|formats| formats.money(Money::from_minor(minor), currency), expected);
    }

    // Expected values: Intl.NumberFormat and Intl.DateTimeFormat of ICU 78 (CLDR 48), but for the space before am and pm,
    // which CLDR makes a narrow one that does not break.
    #[test]
    #[rustfmt::skip]
    fn money() {
        check_money(2500, "AUD", ["$25.00", "A$25.00", "25,00<NB>$AU", "25,00<NB>AU$", "AU$<NB>25,00", "25,00<NB>$<NB>AU"]);
        check_money(2500, "EUR", ["EUR<NB>25.00", "€25.00", "25,00<NB>€", "25,00<NB>€", "€<NB>25,00", "25,00<NB>€"]);
        check_money(2500, "GBP", ["GBP<NB>25.00", "£25.00", "25,00<NB>£GB", "25,00<NB>£", "£<NB>25,00", "25,00<NB>£"]);
        check_money(2500, "USD", ["USD<NB>25.00", "US$25.00", "25,00<NB>$US", "25,00<NB>$", "$<NB>25,00", "25,00<NB>$<NB>US"]);
        check_money(2500, "CHF", ["CHF<NB>25.00", "CHF<NB>25.00", "25,00<NB>CHF", "25,00<NB>CHF", "CHF<NB>25,00", "25,00<NB>CHF"]);
        check_money(0, "EUR", ["EUR<NB>0.00", "€0.00", "0,00<NB>€", "0,00<NB>€", "€<NB>0,00", "0,00<NB>€"]);
        check_money(5, "EUR", ["EUR<NB>0.05", "€0.05", "0,05<NB>€", "0,05<NB>€", "€<NB>0,05", "0,05<NB>€"]);
        check_money(-5, "EUR", ["-EUR<NB>0.05", "-€0.05", "-0,05<NB>€", "-0,05<NB>€", "-€<NB>0,05", "-0,05<NB>€"]);
        check_money(-123_450, "AUD", ["-$1,234.50", "-A$1,234.50", "-1<NN>234,50<NB>$AU", "-1.234,50<NB>AU$", "-AU$<NB>1.234,50", "-1<NB>234,50<NB>$<NB>AU"]);
        check_money(123_456_789, "GBP", ["GBP<NB>1,234,567.89", "£1,234,567.89", "1<NN>234<NN>567,89<NB>£GB", "1.234.567,89<NB>£", "£<NB>1.234.567,89", "1<NB>234<NB>567,89<NB>£"]);
        check_money(1235, "JPY", ["JPY<NB>1,235", "JP¥1,235", "1<NN>235<NB>JPY", "1.235<NB>¥", "¥<NB>1.235", "1<NB>235<NB>¥"]);
        check_money(1500, "TND", ["TND<NB>1.500", "TND<NB>1.500", "1,500<NB>TND", "1,500<NB>TND", "TND<NB>1,500", "1,500<NB>TND"]);
    }

    #[test]
    #[rustfmt::skip]
    fn numbers() {
        check(|it| it.number(1234), ["1,234", "1,234", "1<NN>234", "1.234", "1<NB>234", "1<NB>234"]);
        check(|it| it.decimal(-12_345_678, 3), ["-12,345.678", "-12,345.678", "-12<NN>345,678", "-12.345,678", "-12<NB>345,678", "-12<NB>345,678"]);
        check(|it| it.percent("10".parse().expect("rate")), ["10%", "10%", "10<NB>%", "10<NB>%", "10<NB>%", "10<NB>%"]);
        check(|it| it.percent("5.5".parse().expect("rate")), ["5.5%", "5.5%", "5,5<NB>%", "5,5<NB>%", "5,5<NB>%", "5,5<NB>%"]);
        check(|it| it.percent("0".parse().expect("rate")), ["0%", "0%", "0<NB>%", "0<NB>%", "0<NB>%", "0<NB>%"]);
        check(|it| it.amount(Money::from_minor(-123_450), Currency::AUD), ["-1,234.50", "-1,234.50", "-1<NN>234,50", "-1.234,50", "-1.234,50", "-1<NB>234,50"]);
    }

    #[test]
    #[rustfmt::skip]
    fn quantities_and_unit_prices() {
        check(|it| it.quantity(Quantity::each(2)), ["2"; 6]);
        check(|it| it.quantity(Quantity::new(420, Unit::Kilogram)), ["0.420<NB>kg", "0.420<NB>kg", "0,420<NB>kg", "0,420<NB>kg", "0,420<NB>kg", "0,420<NB>kg"]);
        check(|it| it.quantity(Quantity::new(-1500, Unit::Litre)), ["-1.500<NB>L", "-1.500<NB>l", "-1,500<NB>l", "-1,500<NB>l", "-1,500<NB>l", "-1,500<NB>l"]);
        check(|it| it.unit_price("24.90".parse().expect("price"), Currency::AUD, Unit::Kilogram),
            ["$24.90/kg", "A$24.90/kg", "24,90<NB>$AU/kg", "24,90<NB>AU$/kg", "AU$<NB>24,90/kg", "24,90<NB>$<NB>AU/kg"]);
        check(|it| it.unit_price("0.0125".parse().expect("price"), Currency::EUR, Unit::Each),
            ["EUR<NB>0.0125", "€0.0125", "0,0125<NB>€", "0,0125<NB>€", "€<NB>0,0125", "0,0125<NB>€"]);
        check(|it| it.unit_price("2.5000".parse().expect("price"), Currency::GBP, Unit::Metre),
            ["GBP<NB>2.50/m", "£2.50/m", "2,50<NB>£GB/m", "2,50<NB>£/m", "£<NB>2,50/m", "2,50<NB>£/m"]);
        check(|it| it.unit_price("3".parse().expect("price"), Currency::GBP, Unit::Each),
            ["GBP<NB>3.00", "£3.00", "3,00<NB>£GB", "3,00<NB>£", "£<NB>3,00", "3,00<NB>£"]);
    }

    #[test]
    fn a_price_keeps_its_currency_beside_an_arabic_unit() {
        let arabic = Formats::load("ar").expect("formats");
        let price = |unit| arabic.unit_price("12.90".parse().expect("price"), Currency::AUD, unit);
        let piece = price(Unit::Each);
        assert_eq!(price(Unit::Kilogram), format!("\u{2066}{piece}\u{2069}/كغم"));
    }

    #[test]
    fn arabic_words_behind_a_number_are_shown_to_their_end() {
        for (text, shown) in [
            ("7 أيام", "7\u{200f} أيام"),
            ("خبز 750\u{a0}غ", "خبز 750\u{200f}\u{a0}غ"),
            ("تقارير Z السابقة", "تقارير Z\u{200f} السابقة"),
            // Nothing follows, something stands between, nothing is written from right to left.
            ("أيام 7", "أيام 7"),
            ("\u{2068}7\u{2069} أيام", "\u{2068}7\u{2069} أيام"),
            ("7 days", "7 days"),
        ] {
            assert_eq!(crate::whole(text.to_owned()), shown);
        }
        let arabic = Catalog::load("ar", &[]).expect("the language is there");
        let before = [("period", Value::Text("15 نوفمبر")), ("amount", Value::Text("5"))];
        let said = arabic.format("reports-before", &before);
        assert!(said.starts_with("\u{200f}\u{2068}15"), "values alone say nothing of the direction: {said:?}");
        assert_eq!(arabic.text("journal-week"), "7\u{200f} أيام");
        assert_eq!(arabic.for_paper().text("journal-week"), "7 أيام");
    }

    fn at(text: &str) -> LocalTime {
        text.parse::<Moment>().expect(text).local()
    }

    #[test]
    #[rustfmt::skip]
    fn days_and_times() {
        let (morning, afternoon) = (at("2026-03-05T09:07:03+11:00"), at("2026-11-25T15:04:59+01:00"));
        let (midnight, noon) = (at("2026-01-01T00:00:00Z"), at("2026-01-01T12:30:00Z"));
        check(|it| it.date(morning.date), ["05/03/2026", "05/03/2026", "05/03/2026", "05.03.2026", "05.03.2026", "2026-03-05"]);
        check(|it| it.date_long(afternoon.date), ["25 November 2026", "25 November 2026", "25 novembre 2026", "25. November 2026", "25. November 2026", "25 novembre 2026"]);
        check(|it| it.time(morning), ["9:07<NN>am", "09:07", "09:07", "09:07", "09:07", "09 h 07"]);
        check(|it| it.time(afternoon), ["3:04<NN>pm", "15:04", "15:04", "15:04", "15:04", "15 h 04"]);
        check(|it| it.time(midnight), ["12:00<NN>am", "00:00", "00:00", "00:00", "00:00", "00 h 00"]);
        check(|it| it.time(noon), ["12:30<NN>pm", "12:30", "12:30", "12:30", "12:30", "12 h 30"]);
        check(|it| it.time_with_seconds(afternoon), ["3:04:59<NN>pm", "15:04:59", "15:04:59", "15:04:59", "15:04:59", "15 h 04 min 59 s"]);
        check(|it| it.date_time(afternoon), ["25/11/2026, 3:04<NN>pm", "25/11/2026, 15:04", "25/11/2026 15:04", "25.11.2026, 15:04", "25.11.2026, 15:04", "2026-11-25 15 h 04"]);
    }

    #[test]
    fn english_without_a_place_has_days_before_months() {
        let english = Formats::load("en").expect("shipped");
        assert_eq!(english.date(at("2026-03-05T09:07:03Z").date), "05/03/2026");
        assert_eq!(english.money(Money::from_minor(2500), Currency::AUD), "A$25.00");
    }

    #[test]
    fn paper_gets_plain_spaces_and_signs() {
        let french = Formats::load("fr").expect("shipped").for_paper();
        assert_eq!(french.money(Money::from_minor(-123_450), Currency::EUR), "-1 234,50 €");
        assert_eq!(french.percent("5.5".parse().expect("rate")), "5,5 %");
        let australian = Formats::load("en-AU").expect("shipped").for_paper();
        assert_eq!(australian.date_time(at("2026-11-25T15:04:59+11:00")), "25/11/2026, 3:04 pm");
    }

    #[test]
    fn what_is_written_is_read_back() {
        for formats in places() {
            for minor in [0, 1, -1, 5, 99, 100, -12_345, 123_456_789, i64::MAX, i64::MIN] {
                let written = formats.amount(Money::from_minor(minor), Currency::EUR);
                assert_eq!(formats.parse_amount(&written, Currency::EUR), Ok(Money::from_minor(minor)), "{written}");
            }
        }
    }

    /// Checks what a typed text counts as with two and with three decimals.
    #[track_caller]
    fn check_typed(tag: &str, text: &str, amount: Result<i64, NumberError>, grams: Result<i64, NumberError>) {
        let formats = Formats::load(tag).expect(tag);
        assert_eq!(formats.parse_amount(text, Currency::EUR).map(Money::minor), amount, "{tag} '{text}'");
        assert_eq!(formats.parse_quantity(text, Unit::Kilogram).map(Quantity::amount), grams, "{tag} '{text}' kg");
    }

    #[test]
    fn typed_numbers() {
        use NumberError::{Ambiguous, Empty, NotANumber, TooFine, TooLarge};
        let too_fine = Err(TooFine { decimals_max: 2 });
        for tag in ["en-AU", "fr", "de"] {
            check_typed(tag, "12", Ok(1200), Ok(12_000));
            check_typed(tag, "12.5", Ok(1250), Ok(12_500));
            check_typed(tag, "0.05", Ok(5), Ok(50));
            check_typed(tag, ".5", Ok(50), Ok(500));
            check_typed(tag, "12.", Ok(1200), Ok(12_000));
            check_typed(tag, " -12.50 ", Ok(-1250), Ok(-12_500));
            check_typed(tag, "\u{2212}1", Ok(-100), Ok(-1000));
            check_typed(tag, "1 234", Ok(123_400), Ok(1_234_000));
            check_typed(tag, "", Err(Empty), Err(Empty));
            check_typed(tag, "-", Err(Empty), Err(Empty));
            check_typed(tag, "99999999999999999999999999999999999999999", Err(TooLarge), Err(TooLarge));
            check_typed(tag, "92233720368547758.08", Err(TooLarge), Err(TooLarge));
            for text in
                ["x", ".", ",", "1.2.3", "1e3", "--1", "+1", "1-", "12,34,5", "1 23", "0x1", "٣", "1;DROP", "\u{1b}@"]
            {
                check_typed(tag, text, Err(NotANumber), Err(NotANumber));
            }
        }
        check_typed("en-AU", "1,234.50", Ok(123_450), Ok(1_234_500));
        check_typed("en-AU", "12,50", Err(NotANumber), Err(NotANumber));
        check_typed("en-AU", "1.234", too_fine, Ok(1234));
        check_typed("fr", "12,50", Ok(1250), Ok(12_500));
        check_typed("fr", "1\u{202f}234,5", Ok(123_450), Ok(1_234_500));
        check_typed("fr", "1.234", too_fine, Ok(1234));
        check_typed("fr", "1,2,3", Err(NotANumber), Err(NotANumber));
        check_typed("de", "12,50", Ok(1250), Ok(12_500));
        check_typed("de", "1.234,50", Ok(123_450), Ok(1_234_500));
        check_typed("de", "1.234", Ok(123_400), Err(Ambiguous));
        check_typed("de", "1.234.567", Ok(123_456_700), Ok(1_234_567_000));
        check_typed("de", "1,234.50", Err(NotANumber), Err(NotANumber));
        check_typed("de", "0,1234", too_fine, Err(TooFine { decimals_max: 3 }));
    }

    #[test]
    fn pieces_are_whole() {
        let formats = Formats::load("en-AU").expect("shipped");
        assert_eq!(formats.parse_quantity("3", Unit::Each), Ok(Quantity::each(3)));
        assert_eq!(formats.parse_quantity("1.5", Unit::Each), Err(NumberError::TooFine { decimals_max: 0 }));
        assert_eq!(formats.decimal_separator(), '.');
    }
}
