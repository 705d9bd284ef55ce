//! Small words and signs that several screens show.

use language::{Catalog, Value};
use retail::{Currency, Money, TenderKind};
use workstation::view::{AdditionKind, AdditionView, BasketView, DeviceView};
use workstation::{Condition, DeviceState, DrawerState};

/// The letters in somebody's round sign: "Amara Okafor" is AO.
pub(crate) fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let letters = words.first().into_iter().chain(words.iter().skip(1).last());
    letters.filter_map(|word| word.chars().next()).flat_map(char::to_uppercase).collect()
}

/// A name whose amounts keep their unit on the same line: "750 g" with a narrow no-break space (CLDR's for units).
pub(crate) fn unbroken(name: &str) -> String {
    let mut words = name.split(' ').peekable();
    let mut joined = String::with_capacity(name.len() + 4);
    while let Some(word) = words.next() {
        joined.push_str(word);
        let is_number = word.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit());
        match words.peek() {
            Some(unit) if is_number && unit.chars().count() <= 3 => joined.push('\u{202F}'),
            Some(_) => joined.push(' '),
            None => {}
        }
    }
    language::whole(joined)
}

/// The word the screens know an icon of goods by; an unknown one stays and shows a parcel.
pub(crate) fn goods_word(icon: &str) -> &str {
    match icon {
        "croissant" | "wheat-bread" => "bread",
        "milk" => "dairy",
        "apple" => "fruit",
        "carrot" => "vegetables",
        "cup-soda" => "drinks",
        "wheat" | "soup" => "pantry",
        "candy" => "sweets",
        "cookie" => "snacks",
        "spray-can" => "household",
        "bath" => "care",
        "shirt" => "clothing",
        "dog" => "pets",
        "beef" => "meat",
        "snowflake" => "frozen",
        "house" => "home",
        "gift" => "gifts",
        "scissors" => "stationery",
        "notebook-text" => "books",
        word => word,
    }
}

/// The sum above the total: subtotal, discount, and what comes on top. Nothing where the prices hold everything.
pub(crate) fn additions(basket: &BasketView, currency: Currency, catalog: &Catalog) -> Vec<ui::Addition> {
    if basket.additions.is_empty() {
        return Vec::new();
    }
    let row = |name: String, amount: Money| ui::Addition {
        name: name.into(),
        amount: catalog.formats().amount(amount, currency).into(),
    };
    let mut rows = vec![row(catalog.text("sell-subtotal"), basket.subtotal)];
    if !basket.discount_amount.is_zero() {
        rows.push(row(catalog.text("sell-discount"), -basket.discount_amount));
    }
    rows.extend(basket.additions.iter().map(|addition| row(addition_name(addition, catalog), addition.amount)));
    rows
}

/// What an addition is called: "GST/TPS 5%", a deposit's own name.
pub(crate) fn addition_name(addition: &AdditionView, catalog: &Catalog) -> String {
    match (addition.kind, addition.rate) {
        (AdditionKind::Exempted, _) => catalog.text("sell-not-charged"),
        (_, Some(rate)) => {
            let rate = catalog.formats().percent(rate);
            catalog.format("sell-added-tax", &[("tax", Value::Text(&addition.label)), ("rate", Value::Text(&rate))])
        }
        (_, None) => addition.label.clone(),
    }
}

/// How a tender is shown.
pub(crate) fn tender_kind(kind: TenderKind) -> ui::TenderKind {
    match kind {
        TenderKind::Cash => ui::TenderKind::Cash,
        TenderKind::Card => ui::TenderKind::Card,
        TenderKind::Voucher => ui::TenderKind::Voucher,
        TenderKind::Online => ui::TenderKind::Online,
    }
}

/// How a device is, in the words of the screens: the most urgent of what it says.
pub(crate) fn device_state(device: &DeviceView) -> ui::DeviceState {
    match &device.state {
        _ if device.address == "none" => ui::DeviceState::Off,
        DeviceState::Unconfigured => ui::DeviceState::Off,
        DeviceState::Absent => ui::DeviceState::Absent,
        DeviceState::Found => ui::DeviceState::Connecting,
        DeviceState::Ready => ui::DeviceState::Ready,
        DeviceState::Claimed | DeviceState::Faulted(_) => ui::DeviceState::Fault,
        DeviceState::Degraded(conditions) => condition_state(conditions),
    }
}

fn condition_state(conditions: &[Condition]) -> ui::DeviceState {
    let has = |condition| conditions.contains(&condition);
    if has(Condition::CutterJam) || has(Condition::Unrecoverable) || has(Condition::Overheated) {
        ui::DeviceState::Fault
    } else if has(Condition::CoverOpen) {
        ui::DeviceState::CoverOpen
    } else if has(Condition::PaperOut) {
        ui::DeviceState::PaperOut
    } else if has(Condition::Offline) {
        ui::DeviceState::Fault
    } else if has(Condition::PaperNearEnd) {
        ui::DeviceState::PaperLow
    } else {
        ui::DeviceState::Ready
    }
}

/// The message that says more about a device's state than its word, if there is one.
pub(crate) fn device_detail(state: &DeviceState) -> Option<&'static str> {
    match state {
        DeviceState::Claimed => Some("devices-claimed"),
        DeviceState::Degraded(conditions) => conditions.iter().find_map(|condition| match condition {
            Condition::CutterJam => Some("devices-cutter-jam"),
            Condition::Overheated => Some("devices-overheated"),
            Condition::Offline if conditions.len() == 1 => Some("devices-offline"),
            Condition::TypesIntoWindow => Some("devices-types-into-window"),
            _ => None,
        }),
        _ => None,
    }
}

/// How the drawer is: it hangs on the printer, and not every one has a sensor.
pub(crate) fn drawer_state(drawer: DrawerState, printer: ui::DeviceState) -> ui::DeviceState {
    match (drawer, printer) {
        (_, ui::DeviceState::Off) => ui::DeviceState::Off,
        (_, ui::DeviceState::Absent) => ui::DeviceState::Absent,
        (DrawerState::Open, _) => ui::DeviceState::Open,
        (DrawerState::Closed, _) => ui::DeviceState::Closed,
        (DrawerState::Unknown, ui::DeviceState::Connecting) => ui::DeviceState::Connecting,
        (DrawerState::Unknown, _) => ui::DeviceState::Ready,
    }
}

/// The primary language of a tag: "fr" of "fr-CA".
pub(crate) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_two_letters() {
        for (name, letters) in
            [("Amara Okafor", "AO"), ("Élodie de la Tour", "ÉT"), ("Cher", "C"), ("", ""), ("ß x", "SSX")]
        {
            assert_eq!(initials(name), letters);
        }
    }

    #[test]
    fn an_amount_keeps_its_unit_on_the_same_line() {
        for (name, shown) in [
            ("Sourdough 750 g", "Sourdough 750\u{202F}g"),
            ("Jacquet toast, 24 Scheiben", "Jacquet toast, 24 Scheiben"),
            ("Milk 1 l, box", "Milk 1\u{202F}l, box"),
            ("Milk", "Milk"),
            ("", ""),
            ("7", "7"),
            ("خبز 750 غ", "خبز 750\u{200F}\u{202F}غ"),
        ] {
            assert_eq!(unbroken(name), shown);
        }
    }

    #[test]
    fn the_most_urgent_condition_is_shown() {
        use Condition::{CoverOpen, CutterJam, Offline, PaperNearEnd, PaperOut};
        for (conditions, state) in [
            (vec![PaperNearEnd], ui::DeviceState::PaperLow),
            (vec![PaperNearEnd, PaperOut], ui::DeviceState::PaperOut),
            (vec![PaperOut, CoverOpen, Offline], ui::DeviceState::CoverOpen),
            (vec![CoverOpen, CutterJam], ui::DeviceState::Fault),
        ] {
            let device = DeviceView {
                role: "printer".into(),
                address: "tcp://x".into(),
                state: DeviceState::Degraded(conditions),
            };
            assert_eq!(device_state(&device), state);
        }
    }
}
