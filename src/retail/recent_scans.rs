//! Two symbols of one pack, seen one after the other: a pack carries a linear and a square code until every till reads the square
//! one, and a scanner that is swept over it sends both. They count once.
//!
//! The rule: a scan belongs to a pack seen at most 1.5 s before if the article is the same, that pack hasn't shown this kind of
//! symbol yet, and neither lot, serial number nor expiry contradict it. The oldest such pack takes it. So the same linear code twice is two
//! pieces, and linear, square, linear, square is two. Two packs of one article swept within 1.5 s, one by its linear code and the
//! other by its square one, count once: the screen says so.

use crate::gs1::Carrier;
use crate::{Date, Gtin, LineId, Refusal};
use uuid::Uuid;

/// How long the second symbol of a pack may take, in milliseconds.
pub const SAME_PACK_MS: i64 = 1_500;

/// Packs that are remembered at a time; a sweep faster than that isn't made by hand.
const PACKS_MAX: usize = 32;

/// One scan of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SymbolSeen {
    /// The article.
    pub gtin: Gtin,
    /// How it was carried.
    pub carrier: Carrier,
    /// The letter of the symbology identifier, if the scanner sends one: `E` for EAN, `d` for DataMatrix, `Q` for QR.
    pub symbology: Option<u8>,
    /// The lot it names.
    pub lot: Option<String>,
    /// The serial number it names.
    pub serial: Option<String>,
    /// The day of expiry it names.
    pub expires: Option<Date>,
    /// When, in milliseconds of the store's clock.
    pub at_ms: i64,
}

#[derive(Clone, Debug)]
struct Pack {
    first: SymbolSeen,
    symbols: Vec<(Carrier, Option<u8>)>,
    outcome: Result<LineId, Refusal>,
}

/// The packs of the last moments.
#[derive(Clone, Debug, Default)]
pub struct RecentScans {
    basket: Option<Uuid>,
    packs: Vec<Pack>,
}

impl RecentScans {
    /// The pack this scan is a further symbol of: the line it was rung up on, or why it was refused. Nothing is changed.
    pub fn pack_of(&self, seen: &SymbolSeen, basket: Option<Uuid>) -> Option<&Result<LineId, Refusal>> {
        let pack = self.packs.iter().find(|pack| {
            // A line is of the basket it was rung up in; a refusal outlives it.
            (pack.outcome.is_err() || (basket.is_some() && self.basket == basket)) && pack.is_also(seen)
        });
        pack.map(|pack| &pack.outcome)
    }

    /// Remembers that the scan was a further symbol of the pack [`pack_of`](Self::pack_of) names, and what has become of the pack.
    pub fn join(&mut self, seen: &SymbolSeen, outcome: Result<LineId, Refusal>) {
        if let Some(pack) = self.packs.iter_mut().find(|pack| pack.is_also(seen)) {
            pack.symbols.push((seen.carrier, seen.symbology));
            pack.outcome = outcome;
            pack.first.lot = pack.first.lot.take().or_else(|| seen.lot.clone());
            pack.first.serial = pack.first.serial.take().or_else(|| seen.serial.clone());
            pack.first.expires = pack.first.expires.or(seen.expires);
        }
    }

    /// Remembers a pack that was seen for the first time.
    pub fn remember(&mut self, seen: SymbolSeen, basket: Option<Uuid>, outcome: Result<LineId, Refusal>) {
        if self.basket != basket {
            self.packs.retain(|pack| pack.outcome.is_err());
            self.basket = basket;
        }
        self.packs.retain(|pack| is_recent(pack.first.at_ms, seen.at_ms));
        if self.packs.len() >= PACKS_MAX {
            self.packs.remove(0);
        }
        let symbols = vec![(seen.carrier, seen.symbology)];
        self.packs.push(Pack { first: seen, symbols, outcome });
    }
}

impl Pack {
    fn is_also(&self, seen: &SymbolSeen) -> bool {
        let is_same_symbol = |(carrier, symbology): &(Carrier, Option<u8>)| {
            *carrier == seen.carrier
                && (symbology.is_none() || seen.symbology.is_none() || *symbology == seen.symbology)
        };
        self.first.gtin == seen.gtin
            && is_recent(self.first.at_ms, seen.at_ms)
            && agrees(&self.first.lot, &seen.lot)
            && agrees(&self.first.serial, &seen.serial)
            && agrees(&self.first.expires, &seen.expires)
            && !self.symbols.iter().any(is_same_symbol)
    }
}

/// What only one of two symbols says contradicts nothing.
fn agrees<Fact: PartialEq>(known: &Option<Fact>, new: &Option<Fact>) -> bool {
    known.is_none() || new.is_none() || known == new
}

/// A clock that was set back makes nothing recent.
fn is_recent(then_ms: i64, now_ms: i64) -> bool {
    (0..=SAME_PACK_MS).contains(&(now_ms - then_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scans as `ms article carrier symbology [lot] [serial] [expiry]`; returns the line of each, a new one for each pack.
    #[track_caller]
    fn check(scans: &[&str], expected: &[LineId]) {
        let (mut recent, basket) = (RecentScans::default(), Some(Uuid::from_u128(1)));
        let mut next = 1;
        let lines: Vec<LineId> = scans
            .iter()
            .map(|scan| {
                let words: Vec<&str> = scan.split_whitespace().collect();
                let code = if words[1] == "a" { "4006381333931" } else { "9300675024235" };
                let seen = SymbolSeen {
                    gtin: code.parse().expect("a GTIN"),
                    carrier: match words[2] {
                        "number" => Carrier::Number,
                        "elements" => Carrier::Elements,
                        _ => Carrier::Link,
                    },
                    symbology: words[3].bytes().next().filter(|letter| *letter != b'-'),
                    lot: words.get(4).filter(|lot| **lot != "-").map(|lot| (*lot).to_owned()),
                    serial: words.get(5).filter(|serial| **serial != "-").map(|serial| (*serial).to_owned()),
                    expires: words.get(6).and_then(|day| day.parse().ok()),
                    at_ms: words[0].parse().expect("milliseconds"),
                };
                if let Some(Ok(line)) = recent.pack_of(&seen, basket).cloned() {
                    recent.join(&seen, Ok(line));
                    return line;
                }
                recent.remember(seen, basket, Ok(next));
                next += 1;
                next - 1
            })
            .collect();
        assert_eq!(lines, expected, "{scans:?}");
    }

    #[test]
    fn two_symbols_of_one_pack_count_once() {
        check(&["0 a number E", "200 a elements d L1"], &[1, 1]);
        check(&["0 a elements d L1", "200 a number E"], &[1, 1]);
        check(&["0 a number -", "200 a elements - L1"], &[1, 1]);
        check(&["0 a number E", "1500 a elements d"], &[1, 1]);
        check(&["0 a number E", "1501 a elements d"], &[1, 2]);
        check(&["0 a number E", "300 a link Q", "600 a elements d"], &[1, 1, 1]);
        check(&["0 a elements d L1 S1", "100 a elements Q L1 S1"], &[1, 1]);
        check(&["0 a number E", "100 a number I"], &[1, 1]);
    }

    #[test]
    fn two_packs_count_twice() {
        check(&["0 a number E", "200 a number E"], &[1, 2]);
        check(&["0 a elements d L1", "200 a elements d L1"], &[1, 2]);
        check(&["0 a number E", "200 b elements d"], &[1, 2]);
        check(&["0 a elements d L1 S1", "100 a elements Q L1 S2"], &[1, 2]);
        check(&["0 a elements d L1", "100 a link Q L2"], &[1, 2]);
        check(&["0 a number -", "200 a number E"], &[1, 2]);
        check(&["0 a elements d - - 2026-11-20", "1 a link Q - - 2026-11-21"], &[1, 2]);
        check(&["0 a number E", "1 a elements d", "2 a number E", "3 a elements d"], &[1, 1, 2, 2]);
        check(&["0 a number E", "1 a number E", "2 a elements d L1", "3 a elements d L2"], &[1, 2, 1, 2]);
        check(&["0 a number E", "1 b number E", "2 a elements d", "3 b elements d"], &[1, 2, 1, 2]);
        // The clock was set back in between.
        check(&["5000 a number E", "10 a elements d"], &[1, 2]);
    }

    #[test]
    fn a_refused_pack_stays_refused_by_its_other_symbol() {
        let mut recent = RecentScans::default();
        let seen = |carrier, at_ms| SymbolSeen {
            gtin: "4006381333931".parse().expect("a GTIN"),
            carrier,
            symbology: None,
            lot: None,
            serial: None,
            expires: None,
            at_ms,
        };
        recent.remember(seen(Carrier::Elements, 0), None, Err(Refusal::new("pack-day-passed")));
        assert!(matches!(recent.pack_of(&seen(Carrier::Number, 900), None), Some(Err(_))));
        assert!(recent.pack_of(&seen(Carrier::Number, 2_000), None).is_none());
        // A line of another basket is none of this one's.
        recent.remember(seen(Carrier::Number, 3_000), Some(Uuid::from_u128(1)), Ok(1));
        assert!(recent.pack_of(&seen(Carrier::Link, 3_100), Some(Uuid::from_u128(2))).is_none());
        assert!(recent.pack_of(&seen(Carrier::Link, 3_100), None).is_none());
    }
}
