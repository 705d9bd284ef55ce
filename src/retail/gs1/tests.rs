//! Real codes in every form they come in, what they mean, and what is wrong with the bad ones.

use super::*;
use crate::Unit;
use proptest::prelude::*;

/// What a code means, in one line.
fn in_words(scanned: &Scanned) -> String {
    match scanned {
        Scanned::Article { candidates, form, add_on } => {
            let numbers: Vec<String> = candidates.iter().map(Gtin::to_string).collect();
            let add_on = add_on.as_ref().map(|add_on| format!(" +{add_on}")).unwrap_or_default();
            format!("{form:?} {}{add_on}", numbers.join(" or "))
        }
        Scanned::Label(label) => {
            let elements = label.elements.iter().map(|element| format!(" ({}){}", element.ai, element.text));
            format!("{:?}{}", label.carrier, elements.collect::<String>())
        }
        Scanned::OtherKey { ai, .. } => format!("other ({ai})"),
        Scanned::Faulty(fault) => format!("faulty: {fault}"),
        Scanned::Link => "link".to_owned(),
        Scanned::Plain => "plain".to_owned(),
    }
}

/// `aim` as the scanner sends it, empty if it sends none; `~` in the code is the separator.
#[track_caller]
fn check(aim: &str, code: &str, expected: &str) {
    let data = code.replace('~', "\u{1D}");
    let aim = <[u8; 3]>::try_from(aim.as_bytes()).ok();
    assert_eq!(in_words(&read(aim, data.as_bytes())), expected, "{code}");
    if let Some(aim) = aim {
        // A scanner that sends the identifier as part of the code, or a person who typed it.
        let whole = [&aim[..], data.as_bytes()].concat();
        assert_eq!(in_words(&read(None, &whole)), expected, "{code} with its identifier inside");
    }
}

#[test]
fn an_article_number_is_read_in_every_form() {
    check("]E0", "4006381333931", "Ean13 4006381333931");
    check("", "4006381333931", "Ean13 4006381333931");
    check("]E0", "036000291452", "UpcA 036000291452");
    check("]E0", "0036000291452", "Ean13 036000291452");
    check("]E4", "96385074", "Ean8 96385074");
    check("]E0", "04252614", "UpcE 042100005264");
    check("]I1", "10012345678902", "Gtin14 10012345678902");
    check("", "00036000291452", "Gtin14 036000291452");
    check("", "0-306-40615-2", "Isbn10 9780306406157");
    check("", "978-0-306-40615-7", "Ean13 9780306406157");
    check("", "M-2306-7118-7", "Ismn10 9790230671187");
    check("", "9790230671187", "Ean13 9790230671187");
    check("]C0", "4006381333931", "Ean13 4006381333931");
}

#[test]
fn an_add_on_is_an_issue_only_behind_an_article() {
    check("]E3", "977147396801204", "Ean13 9771473968012 +04");
    check("", "977147396801204", "Ean13 9771473968012 +04");
    check("]E3", "978030640615751595", "Ean13 9780306406157 +51595");
    check("", "9780306406157 51595", "Ean13 9780306406157 +51595");
    check("]E3", "03600029145212345", "UpcA 036000291452 +12345");
    check("", "03600029145212345", "plain");
    check("", "977147396801304", "plain"); // wrong check digit
    check("]E1", "04", "plain");
    check("]E2", "51595", "plain");
}

#[test]
fn a_number_is_no_article_without_its_check_digit() {
    check("", "12345678901234", "plain");
    check("", "4006381333932", "plain");
    check("]E0", "4006381333932", "plain");
    check("", "00000000000000", "plain");
    check("", "123456", "plain");
    check("", "٤٠٠٦٣٨١٣٣٣٩٣١", "plain"); // digits of another script
    check("", "0112345678901234", "plain"); // (01) with a wrong check digit
}

/// Sources: GS1 DataMatrix Guideline 2.5; General Specifications 24, figures of section 3; GS1 2D Barcodes at Retail Point-of-Sale.
#[test]
fn element_strings_are_split_by_the_table() {
    let drug = "Elements (01)09501101530003 (17)140704 (10)AB-123";
    check("]d2", "010950110153000317140704 10AB-123".replace(' ', "").as_str(), drug);
    check("", "~010950110153000317140704\x31\x30AB-123", drug);
    check("", "(01)09501101530003(17)140704(10)AB-123", drug);
    check("", "(01) 09501101530003 (17) 140704 (10) AB-123", drug);
    check("]Q3", "010950110153000310AB-123~17140704", "Elements (01)09501101530003 (10)AB-123 (17)140704");
    check("]J1", "010950110153000310AB-123~~17140704~", "Elements (01)09501101530003 (10)AB-123 (17)140704");
    check("]C1", "01950123456789033103000123", "Elements (01)95012345678903 (3103)000123");
    check("]e0", "01950123456789033202000156~3921012345", "Elements (01)95012345678903 (3202)000156 (3921)012345");
    check("]e0", "0195012345678903393103600012345", "Elements (01)95012345678903 (3931)03600012345");
    check("]C1", "019501234567890330023~10L1", "Elements (01)95012345678903 (30)023 (10)L1");
    check(
        "]d2",
        "01095011015300037003261231 1830".replace(' ', "").as_str(),
        "Elements (01)09501101530003 (7003)2612311830",
    );
    check("", "0109501101530003", "Elements (01)09501101530003");
    check("", "010950110153000321A(1)B", "Elements (01)09501101530003 (21)A(1)B");
    check("", "(01)09501101530003(21)A(9)B", "Elements (01)09501101530003 (21)A(9)B");
    check("]C1", "0109501101530003010950110153000310A", "Elements (01)09501101530003 (10)A");
    // Plain Code 128, whatever it looks like.
    check("]C0", "0109501101530003", "plain");
}

#[test]
fn a_fault_names_its_identifier() {
    let with = |rest: &str| format!("0109501101530003{rest}");
    check("]d2", &with("17260230"), "faulty: (17) is no day or time that exists");
    check("]d2", &with("1726"), "faulty: (17) is too short");
    check("]d2", &with("70032612312460"), "faulty: (7003) is no day or time that exists");
    check("]d2", &with("10"), "faulty: (10) is too short");
    check("]d2", &with("10123456789012345678901"), "faulty: (10) is too long, or the separator after it is missing");
    check("]d2", &with("310300012A"), "faulty: (3103) has a character that doesn't belong there");
    check("]d2", &with("10A B"), "faulty: (10) has a character that doesn't belong there");
    check("]d2", &with("88123"), "faulty: there is no application identifier that begins with '8812'");
    check("]d2", &with("10A~10B"), "faulty: (10) is there twice with different values");
    check("]d2", &with("3922001~3932036001"), "faulty: (3922) and (3932) contradict each other");
    check("]d2", &with("31030001003202000200"), "faulty: (3103) and (3202) contradict each other");
    check("]d2", &with("31030001003010"), "faulty: (3103) and (30) contradict each other");
    check(
        "]d2",
        &with("172612317003270101 1200".replace(' ', "").as_str()),
        "faulty: (17) and (7003) contradict each other",
    );
    check("]d2", "0109501101530004", "faulty: the check digit of (01) is wrong");
    check("]d2", "0100000000000000", "faulty: the check digit of (01) is wrong");
    check("]d2", &with("00006141411234567890"), "faulty: (01) and (00) contradict each other");
    check("]d2", "~", "faulty: a GS1 code says nothing");
    check("]d2", "Grüße", "faulty: a GS1 code holds ASCII characters only");
    check("", "(01)09501101530003(18)1", "faulty: there is no application identifier that begins with '18'");
}

#[test]
fn another_key_is_no_article() {
    check("]C1", "00006141411234567890", "other (00)");
    check("]C1", "020950110153000337 10".replace(' ', "").as_str(), "other (02)");
    check("]e0", "8110106141416543213150110120", "other (8110)");
    check("]C1", "2559501101020900", "other (255)");
    check("]C1", "4149501101020917", "other (414)");
    check("]C1", "8018950110153000000011", "faulty: the check digit of (8018) is wrong");
    check("", "https://id.gs1.org/414/9501101020917", "other (414)");
    check("", "https://id.gs1.org/00/106141412345678908", "other (00)");
}

/// Sources: GS1 Digital Link URI Syntax 1.4, sections 4 and 7.
#[test]
fn a_digital_link_is_read_from_its_text() {
    let whole = "Link (01)09506000134352 (22)2A (10)LOT (21)SER (17)261231 (3103)000500";
    check("]Q1", "https://id.gs1.org/01/09506000134352/22/2A/10/LOT/21/SER?17=261231&3103=000500", whole);
    check("", "HTTPS://Any.Host:8443/01/09506000134352/22/2A/10/LOT/21/SER?17=261231;3103=000500#x?17=1", whole);
    check("]d1", "http://example.com/some/stem/01/09506000134352/", "Link (01)09506000134352");
    check("", "https://example.com/01/9506000134352", "Link (01)09506000134352");
    check("", "https://example.com/01/96385074?linkType=gs1:pip&utm=10", "Link (01)00000096385074");
    check("", "https://example.com/01/09506000134352/10/A%2FB%2d1", "Link (01)09506000134352 (10)A/B-1");
    check("", "https://u:p@[::1]/01/01/09506000134352?15=270100", "Link (01)09506000134352 (15)270100");
    check("", "https://example.com/01/09506000134352?3922=0299", "Link (01)09506000134352 (3922)0299");
    check("", "https://example.com/01/09506000134352?10=A&10=B", "faulty: (10) is there twice with different values");
    check("", "https://example.com/01/09506000134353", "faulty: the check digit of (01) is wrong");
    check(
        "",
        "https://example.com/01/09506000134352/21/S/10/L",
        "faulty: the web link has something else than lot, serial number or variant after the article number",
    );
    check(
        "",
        "https://example.com/01/09506000134352/10",
        "faulty: the web link has something else than lot, serial number or variant after the article number",
    );
    check("", "https://example.com/01/09506000134352?17=%zz", "faulty: the web link has a broken percent sign");
    check("", "https://example.com/01/09506000134352?10=%C3%A9", "faulty: a GS1 code holds ASCII characters only");
    check("", "https://example.com/01/09506000134352?17=999999", "faulty: (17) is no day or time that exists");
    check(
        "",
        "https://example.com/gtin/09506000134352",
        "faulty: the web link names its keys in words instead of numbers",
    );
    check("", "https://id.gs1.org/ARFKk4XB0CDKWcnpq", "link"); // the compressed form
    check("", "https://example.com/menu", "link");
    check("", "https://", "link");
    check("", "ftp://example.com/01/09506000134352", "plain");
}

#[test]
fn weight_and_price_are_exact() {
    let label = |code: &str| match read(None, code.as_bytes()) {
        Scanned::Label(label) => label,
        other => panic!("{code}: {other:?}"),
    };
    let weight =
        |code: &str, unit| label(code).measure.and_then(|measure| measure.in_unit(unit)).map(|it| it.to_string());
    assert_eq!(weight("(01)95012345678903(3103)000123", Unit::Kilogram).as_deref(), Some("0.123 kg"));
    assert_eq!(weight("(01)95012345678903(3102)000123", Unit::Gram).as_deref(), Some("1230 g"));
    assert_eq!(weight("(01)95012345678903(3105)000123", Unit::Kilogram).as_deref(), Some("0.001 kg"));
    assert_eq!(weight("(01)95012345678903(3201)000010", Unit::Kilogram).as_deref(), Some("0.454 kg"));
    assert_eq!(weight("(01)95012345678903(3111)000015", Unit::Metre).as_deref(), Some("1.500 m"));
    assert_eq!(weight("(01)95012345678903(3150)000002", Unit::Litre).as_deref(), Some("2.000 l"));
    assert_eq!(weight("(01)95012345678903(3150)000002", Unit::Kilogram), None);
    assert_eq!(weight("(01)95012345678903", Unit::Kilogram), None);
    let price = label("(01)95012345678903(3932)9780000299").price.expect("a price");
    assert_eq!((price.value, price.decimals, price.currency), (299, 2, Some(978)));
    assert!(label("(01)95012345678903").is_variable_measure());
    assert!(!label("(01)09501101530003").is_variable_measure());
}

/// What scanners are made to send by people who mean no good.
const HOSTILE: &[&[u8]] = &[
    b"'; DROP TABLE journal; --",
    b"\x1bp\x00\x19\xfa",
    b"\x00",
    b"]",
    b"]C",
    b"]C1",
    b"]C1\x1d",
    b"]d2\x1d\x1d\x1d",
    b"(",
    b"(01",
    b"(01)",
    b"()()()",
    b"(01)(01)(01)",
    b"=cmd|' /C calc'!A0",
    b"\xff\xfe\xfd",
    b"\xe2\x80\xae9331333836004",
    b"https://%",
    b"https://x/01/09506000134352/10/%",
    b"https://x/01/09506000134352?17=%2",
    b"http://01/01/01/01/01/01",
    b"https://127.0.0.1/01/09506000134352/../../etc/passwd",
    b"<script>alert(1)</script>",
    b"{{7*7}}",
    b"M",
    b"01\x1d",
    b"00\x1d00\x1d00",
];

#[test]
fn hostile_codes_have_a_meaning_too() {
    for code in HOSTILE {
        for aim in [None, Some(*b"]C1"), Some(*b"]d2"), Some(*b"]Q1"), Some(*b"]E3"), Some(*b"]\x00\xff")] {
            let found = read(aim, code);
            assert!(!matches!(found, Scanned::Article { .. } | Scanned::Label(_)), "{code:?} {aim:?}: {found:?}");
        }
    }
    for filler in [&b"9"[..], b"(", b"10A\x1d", b"%41", b"/01/09506000134352", b"(10)A", b"\x1d"] {
        let code: Vec<u8> = b"https://x".iter().chain(filler.iter().cycle()).take(4_096).copied().collect();
        let _ = read(None, &code);
        let _ = read(Some(*b"]d2"), &code[9..]);
        let _ = read(None, &code[9..]);
    }
    assert_eq!(read(None, &vec![b'1'; 5_000]), Scanned::Plain);
}

proptest! {
    #[test]
    fn any_bytes_have_a_meaning(aim in prop::option::of(any::<[u8; 3]>()), data in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(aim, &data);
    }

    #[test]
    fn any_elements_have_a_meaning(data in "[0-9()\\x1dA-Z/?%=&.:]{0,120}") {
        for aim in [None, Some(*b"]C1"), Some(*b"]Q3")] {
            let _ = read(aim, data.as_bytes());
        }
        let _ = read(None, format!("https://x/{data}").as_bytes());
        let _ = read(None, format!("https://x/01/09506000134352{data}").as_bytes());
    }

    /// What a label says is what was written, in all three spellings.
    #[test]
    fn the_three_spellings_agree(lot in "[A-Za-z0-9_.-]{1,20}", serial in "[A-Za-z0-9_.-]{1,20}", weight in 0_u32..1_000_000) {
        let elements = format!("010950600013435210{lot}\u{1D}21{serial}\u{1D}3103{weight:06}");
        let bracketed = format!("(01)09506000134352(10){lot}(21){serial}(3103){weight:06}");
        let link = format!("https://a.b/01/09506000134352/10/{lot}/21/{serial}?3103={weight:06}");
        let read_elements = |scanned| match scanned {
            Scanned::Label(label) => label.elements,
            other => panic!("{other:?}"),
        };
        let found = read_elements(read(Some(*b"]d2"), elements.as_bytes()));
        prop_assert_eq!(found.len(), 4);
        prop_assert_eq!(&found, &read_elements(read(None, bracketed.as_bytes())));
        prop_assert_eq!(&found, &read_elements(read(None, link.as_bytes())));
    }
}
