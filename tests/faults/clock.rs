//! The clock of a till jumps, stands at 1970, changes to summer time, passes midnight. Sales keep their order, each counts for one
//! business day, and every jump is in the journal and on the screen.

use super::*;
use std::collections::BTreeMap;

const SEED: u64 = 0xc10c_2026;
/// Jumps of the clock, over all zones.
const JUMPS: usize = 204;
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Zones east and west of Greenwich, with half hours, with summer time of half an hour, and without any.
const ZONES: [&str; 12] = [
    "Europe/Paris",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Europe/London",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/Sao_Paulo",
];

/// A small shop whose clock is set by hand.
struct Clocked {
    shop: SmallShop,
    clock: PathBuf,
}

impl Clocked {
    fn new(zone: &str, settings: &str) -> Clocked {
        let shop = SmallShop::with_settings(settings);
        let file = shop.data_dir().join("settings.toml");
        let text = fs::read_to_string(&file).expect("read").replace("Australia/Sydney", zone);
        fs::write(file, text).expect("written");
        let clock = shop.folder.path().join("clock");
        Clocked { shop, clock }
    }

    /// Sets the clock (seconds since 1970, UTC). Whole or not at all, because the till may be looking.
    fn set(&self, seconds: i64) {
        let days = seconds.div_euclid(DAY);
        let rest = seconds.rem_euclid(DAY);
        let (date, next) = (date_of(days), self.clock.with_extension("next"));
        let text = format!("{date}T{:02}:{:02}:{:02}Z", rest / HOUR, rest / MINUTE % 60, rest % 60);
        fs::write(&next, text).and_then(|()| fs::rename(next, &self.clock)).expect("set");
    }

    #[track_caller]
    fn open(&self) -> Console {
        let options = self.shop.options().option("--clock-file", &self.clock.display().to_string());
        self.shop.open(&options)
    }

    /// The records of the journal in their order, from its second copy.
    fn records(&self) -> Vec<Value> {
        let text = fs::read_to_string(self.shop.data_dir().join("journal-copy/journal-000000000001.txt"));
        let body = |line: &str| serde_json::from_str(line.splitn(5, ' ').nth(4).expect("five parts")).expect("JSON");
        text.expect("a copy").lines().map(body).collect()
    }
}

/// The day so many days after 1970-01-01; west of Greenwich a clock that starts anew is one day before it.
fn date_of(days: i64) -> String {
    let (mut year, mut left) = if days < 0 { (1969, days + 365) } else { (1970, days) };
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    while left >= 365 + i64::from(is_leap(year)) {
        left -= 365 + i64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + i64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while left >= lengths[month] {
        left -= lengths[month];
        month += 1;
    }
    format!("{year:04}-{:02}-{:02}", month + 1, left + 1)
}

/// Seconds since 1970 of a moment as written here: `2026-11-21T10:00:00Z`.
fn seconds(text: &str) -> i64 {
    let day = (-1..40_000).find(|day| date_of(*day) == text[..10]).expect("a day");
    let part = |at: usize| text[at..at + 2].parse::<i64>().expect("a number");
    day * DAY + part(11) * HOUR + part(14) * MINUTE + part(17)
}

fn day_of(record: &Value) -> String {
    let event = &record["event"];
    let day = event["business_day"].as_str().or(event["at"].as_str().and_then(|at| at.get(..10)));
    day.expect("a day").to_owned()
}

/// Sells once at each of these moments; each with the wall's hour and the business day that a sale there has to have.
#[track_caller]
fn check(zone: &str, settings: &str, sales: &[(&str, &str, &str)]) {
    let shop = Clocked::new(zone, settings);
    shop.set(seconds(sales[0].0));
    let mut console = shop.open();
    let mut days: BTreeMap<String, i64> = BTreeMap::new();
    for (index, (moment, wall, day)) in sales.iter().enumerate() {
        shop.set(seconds(moment));
        let price = 100 + index as i64;
        let sale = sell(&mut console, "Tea", price, "card");
        assert!(sale["at"].as_str().expect("a moment").contains(wall), "{zone}: {sale}");
        *days.entry((*day).to_owned()).or_default() += price;
        let totals = console.ok(json!({ "do": "day_totals" }));
        assert_eq!(totals["total"], days[*day], "{zone} {moment}: the totals of {day}");
    }
    assert!(console.close().status.success());
    let found: Vec<String> =
        shop.records().iter().filter(|record| record["event"]["kind"] == "sale").map(day_of).collect();
    assert_eq!(found, sales.iter().map(|(_, _, day)| (*day).to_owned()).collect::<Vec<_>>(), "{zone}");
    assert_eq!(verify(&shop.shop.data_dir())["sales"], sales.len());
    println!("{zone}: {} sales on {} business days", sales.len(), days.len());
}

#[test]
fn a_business_day_has_edges_and_every_sale_one_day() {
    check(
        "Australia/Sydney",
        "",
        &[
            ("2026-11-21T12:59:59Z", "2026-11-21T23:59:59", "2026-11-21"),
            ("2026-11-21T13:00:00Z", "2026-11-22T00:00:00", "2026-11-22"),
        ],
    );
    check(
        "Australia/Sydney",
        "day_ends = \"04:00\"",
        &[
            ("2026-11-21T13:00:00Z", "2026-11-22T00:00:00", "2026-11-21"),
            ("2026-11-21T16:59:59Z", "2026-11-22T03:59:59", "2026-11-21"),
            ("2026-11-21T17:00:00Z", "2026-11-22T04:00:00", "2026-11-22"),
        ],
    );
    // Clocks go back from 3:00 to 2:00, and forward from 2:00 to 3:00.
    check(
        "Europe/Paris",
        "",
        &[
            ("2026-10-24T21:59:59Z", "2026-10-24T23:59:59", "2026-10-24"),
            ("2026-10-25T00:59:59Z", "2026-10-25T02:59:59.000+02:00", "2026-10-25"),
            ("2026-10-25T01:00:00Z", "2026-10-25T02:00:00.000+01:00", "2026-10-25"),
            ("2026-10-25T22:59:59Z", "2026-10-25T23:59:59", "2026-10-25"),
            ("2026-10-25T23:00:00Z", "2026-10-26T00:00:00", "2026-10-26"),
        ],
    );
    check(
        "Europe/Paris",
        "day_ends = \"02:30\"",
        &[
            ("2027-03-28T00:59:59Z", "2027-03-28T01:59:59", "2027-03-27"),
            ("2027-03-28T01:00:00Z", "2027-03-28T03:00:00", "2027-03-28"),
        ],
    );
    // Half an hour of summer time.
    check(
        "Australia/Lord_Howe",
        "",
        &[
            ("2026-10-03T15:29:59Z", "2026-10-04T01:59:59.000+10:30", "2026-10-04"),
            ("2026-10-03T15:30:00Z", "2026-10-04T02:30:00.000+11:00", "2026-10-04"),
            ("2026-10-04T12:59:59Z", "2026-10-04T23:59:59", "2026-10-04"),
            ("2026-10-04T13:00:00Z", "2026-10-05T00:00:00", "2026-10-05"),
        ],
    );
    check(
        "Europe/London",
        "",
        &[
            ("2028-02-28T23:59:59Z", "2028-02-28T23:59:59", "2028-02-28"),
            ("2028-02-29T00:00:00Z", "2028-02-29T00:00:00", "2028-02-29"),
            ("2028-03-01T00:00:00Z", "2028-03-01T00:00:00", "2028-03-01"),
        ],
    );
    // A battery that is empty: the clock starts in 1970. The day stays what it was.
    check(
        "Europe/London",
        "",
        &[
            ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00", "2026-11-21"),
            ("1970-01-01T00:00:10Z", "1970-01-01T01:00:10", "2026-11-21"),
            ("2026-11-21T10:05:00Z", "2026-11-21T10:05:00", "2026-11-21"),
        ],
    );
}

#[test]
fn every_jump_of_the_clock_is_flagged_and_nothing_is_out_of_order() {
    println!("seed {SEED:#x}");
    let mut random = Random(SEED);
    let (mut flagged, mut shown, mut steps) = (0, 0, 0);
    for zone in ZONES {
        let shop = Clocked::new(zone, "day_ends = \"04:00\"");
        let mut wall = seconds("2026-03-27T20:00:00Z");
        shop.set(wall);
        let mut console = shop.open();
        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        for step in 0..JUMPS / ZONES.len() {
            let jumps = [
                -2 * HOUR,
                2 * HOUR,
                -400 * DAY,
                400 * DAY,
                -119,
                -121,
                23 * HOUR,
                25 * HOUR,
                -wall + 60,
                -30 * DAY,
                1,
                60,
                8 * HOUR,
                -10 * MINUTE,
            ];
            let jump = jumps[random.below(jumps.len() as u64) as usize];
            wall = (wall + jump).max(0);
            if wall < DAY && random.below(2) == 0 {
                wall = seconds("2026-04-01T09:00:00Z"); // somebody sets it right
            }
            shop.set(wall);
            if random.below(5) == 0 {
                assert!(console.close().status.success());
                console = shop.open();
            }
            let price = 100 + step as i64;
            let sale = sell(&mut console, "Tea", price, "cash");
            assert_eq!(sale["receipt"], step as u64 + 1, "{zone}: out of order");
            steps += 1;
            let seen = view(&mut console)["alerts"].take();
            if let Some(alert) = seen.as_array().into_iter().flatten().find(|alert| alert["id"] == "clock") {
                shown += 1;
                console.ok(json!({ "do": "acknowledge_alert", "alert": alert["id"] }));
            }
            let totals = console.ok(json!({ "do": "day_totals" }));
            let _ = totals["total"].as_i64().expect("a total");
        }
        let last = console.ok(json!({ "do": "day_totals" }));
        assert!(console.close().status.success());
        let mut before: Option<i64> = None;
        let mut last_day = String::new();
        for (index, record) in shop.records().iter().enumerate() {
            assert_eq!(record["number"], index as u64 + 1, "{zone}: misordered");
            let at = utc(record["at"].as_str().expect("a moment"));
            let has_jumped = before.is_some_and(|before| at - before < -120 || at - before > DAY);
            let is_flagged = record["clock"]["jumped_from"].is_string();
            assert_eq!(is_flagged, has_jumped, "{zone}: {record} after {before:?}");
            flagged += u32::from(is_flagged);
            before = Some(at);
            if record["event"]["kind"] == "sale" {
                last_day = day_of(record);
                *sums.entry(last_day.clone()).or_default() +=
                    record["event"]["totals"]["total"].as_i64().expect("a total");
            }
        }
        let all: i64 = (0..JUMPS / ZONES.len()).map(|step| 100 + step as i64).sum();
        assert_eq!(sums.values().sum::<i64>(), all, "{zone}: every sale on one day");
        assert_eq!(last["total"], sums[&last_day], "{zone}: the totals of the last day");
        verify(&shop.shop.data_dir());
    }
    println!(
        "{steps} steps of the clock in {} zones: {flagged} jumps flagged in the journal, {shown} shown, 0 misordered",
        ZONES.len()
    );
    assert!(flagged > 100 && shown > 100, "the fault didn't hit");
}

/// Seconds since 1970 of a moment with an offset.
fn utc(text: &str) -> i64 {
    let local = seconds(&format!("{}Z", &text[..19]));
    let offset = &text[23..];
    let part = |at: usize| offset[at..at + 2].parse::<i64>().expect("a number");
    let ahead = part(1) * HOUR + part(4) * MINUTE;
    if offset.starts_with('-') { local + ahead } else { local - ahead }
}
