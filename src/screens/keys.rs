//! Scanners that type like a keyboard: fast characters that end in Enter or Tab are a code and reach no field; whatever a
//! person types goes on to the field, nothing lost and in its order.
//!
//! ```text
//! (nothing held) --character--> held --fast Enter, at least four--> scan
//!                                \--a pause, or any other key--> replayed into the field
//! ```

/// Characters of a scanner follow each other faster than this; the fastest typists need about 60 ms.
const FAST_MS: u64 = 35;
/// A pause inside a burst that the computer's own work may cause.
const HICCUP_MS: u64 = 120;
/// Fewer characters are never a code.
const CODE_CHARS_MIN: usize = 4;
/// More characters than any code has; what comes after them is dropped, and the code refused as too long.
const HELD_MAX: usize = retail::limits::BARCODE_BYTES_MAX + 8;

/// A key as the window reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A character.
    Character(char),
    /// Enter or Tab.
    End,
    /// Shift and its like: scanners press them for capitals.
    Modifier,
    /// Arrows, shortcuts, texts of an input method.
    Other,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// A code was scanned.
    Scan(String),
    /// These characters were typed: they go to the field now.
    Replay(String),
    /// If no key comes for so long, call [`Keys::pause`].
    Wait(u64),
}

/// What a key led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) effects: Vec<Effect>,
    /// Whether the key itself must not reach the field.
    pub(crate) is_taken: bool,
}

/// The characters nobody knows yet whether they were typed or scanned.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    held: Vec<char>,
    first_ms: u64,
    last_ms: u64,
}

impl Keys {
    /// Takes in a key at a time in milliseconds that never goes back.
    pub(crate) fn step(&mut self, key: Key, at_ms: u64) -> Step {
        let goes_on = self.goes_on(at_ms);
        match key {
            Key::Character(character) => {
                let mut effects = if goes_on { Vec::new() } else { self.release() };
                if self.held.is_empty() {
                    self.first_ms = at_ms;
                }
                if self.held.len() < HELD_MAX {
                    self.held.push(character);
                }
                self.last_ms = at_ms;
                effects.push(Effect::Wait(if self.is_burst() { HICCUP_MS } else { FAST_MS }));
                Step { effects, is_taken: true }
            }
            Key::End if goes_on && self.is_burst() => {
                let code = std::mem::take(&mut self.held).into_iter().collect();
                Step { effects: vec![Effect::Scan(code)], is_taken: true }
            }
            Key::Modifier => Step { effects: Vec::new(), is_taken: false },
            Key::End | Key::Other => Step { effects: self.release(), is_taken: false },
        }
    }

    /// Nothing came for a while: what is held was typed.
    pub(crate) fn pause(&mut self, at_ms: u64) -> Vec<Effect> {
        let wait_ms = if self.is_burst() { HICCUP_MS } else { FAST_MS };
        match at_ms.saturating_sub(self.last_ms) {
            _ if self.held.is_empty() => Vec::new(),
            waited_ms if waited_ms < wait_ms => vec![Effect::Wait(wait_ms - waited_ms)],
            _ => self.release(),
        }
    }

    fn is_burst(&self) -> bool {
        self.held.len() >= CODE_CHARS_MIN
    }

    /// Whether a key now belongs to what is held: fast enough, or a hiccup in a burst that is fast on the whole.
    fn goes_on(&self, at_ms: u64) -> bool {
        let gap_ms = at_ms.saturating_sub(self.last_ms);
        let is_fast_on_the_whole = at_ms.saturating_sub(self.first_ms) < FAST_MS * self.held.len() as u64;
        !self.held.is_empty() && (gap_ms < FAST_MS || (self.is_burst() && gap_ms < HICCUP_MS && is_fast_on_the_whole))
    }

    fn release(&mut self) -> Vec<Effect> {
        if self.held.is_empty() {
            return Vec::new();
        }
        vec![Effect::Replay(std::mem::take(&mut self.held).into_iter().collect())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plays keys (`\n` is Enter, `←` an arrow) with the milliseconds before each, and the pauses in between as a timer would.
    fn play(keys: impl IntoIterator<Item = (u64, char)>) -> (Vec<String>, String) {
        let (mut state, mut scans, mut field, mut now) = (Keys::default(), Vec::new(), String::new(), 1_000);
        let mut wait: Option<u64> = None;
        let mut act = |effects: Vec<Effect>, field: &mut String, wait: &mut Option<u64>, now: u64| {
            for effect in effects {
                match effect {
                    Effect::Scan(code) => scans.push(code),
                    Effect::Replay(text) => field.push_str(&text),
                    Effect::Wait(ms) => *wait = Some(now + ms),
                }
            }
        };
        for (gap_ms, character) in keys.into_iter().chain([(1_000, '⇧')]) {
            let next = now + gap_ms;
            while let Some(due) = wait.filter(|due| *due < next) {
                wait = None;
                let effects = state.pause(due);
                act(effects, &mut field, &mut wait, due);
            }
            now = next;
            let key = match character {
                '\n' | '\t' => Key::End,
                '⇧' => Key::Modifier,
                '←' => Key::Other,
                character => Key::Character(character),
            };
            let step = state.step(key, now);
            act(step.effects, &mut field, &mut wait, now);
            if !step.is_taken && character != '⇧' {
                field.push(character);
            }
        }
        (scans, field)
    }

    fn at(per_second: u64, text: &str) -> Vec<(u64, char)> {
        text.chars().map(|character| (1_000 / per_second, character)).collect()
    }

    #[track_caller]
    fn check(keys: Vec<(u64, char)>, scans: &[&str], field: &str) {
        assert_eq!(play(keys), (scans.iter().map(|code| (*code).to_owned()).collect(), field.to_owned()));
    }

    #[test]
    fn fast_characters_with_an_end_are_a_scan_at_any_speed_of_a_scanner() {
        for per_second in [30, 50, 100, 200, 333, 500] {
            check(at(per_second, "9300675024235\n"), &["9300675024235"], "");
            check(at(per_second, "ABC-123\t"), &["ABC-123"], "");
            check(at(per_second, "4011\n4012\n"), &["4011", "4012"], "");
        }
        check(at(500, "⇧A⇧B⇧C⇧D\n"), &["ABCD"], "");
    }

    #[test]
    fn what_a_person_types_reaches_the_field_in_its_order() {
        for per_second in [5, 8, 12, 20, 28] {
            check(at(per_second, "sourdough 750\n"), &[], "sourdough 750\n");
        }
        check(at(100, "abc\n"), &[], "abc\n"); // too short for a code
        check(at(200, "hello world"), &[], "hello world"); // fast, but nothing ends it
        check(at(100, "ab←cd"), &[], "ab←cd");
        check(at(10, "crème brûlée ß 日本"), &[], "crème brûlée ß 日本");
    }

    #[test]
    fn typing_and_scanning_mix() {
        let mut keys = at(8, "mil");
        keys.push((150, '9'));
        keys.extend(at(200, "300675024235\n"));
        keys.extend(at(6, "k\n"));
        check(keys, &["9300675024235"], "milk\n");
        let mut again = at(12, "a");
        again.push((90, '4'));
        again.extend(at(500, "006381333931\n"));
        again.push((90, 'b'));
        check(again, &["4006381333931"], "ab");
    }

    #[test]
    fn a_hiccup_of_the_computer_does_not_cut_a_code() {
        let mut keys = at(200, "93006750");
        keys.push((110, '2'));
        keys.extend(at(200, "4235\n"));
        check(keys, &["9300675024235"], "");
        // A person whose fingers rolled once is no scanner.
        let mut rolled = at(50, "the ");
        rolled.extend(at(9, "end\n"));
        check(rolled, &[], "the end\n");
    }

    #[test]
    fn nothing_is_lost_or_doubled_in_random_mixes() {
        let mut seed = 0x5EED_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for _ in 0..300 {
            let keys: Vec<(u64, char)> = (0..60)
                .map(|_| {
                    let character = b"abcdefgh01234567\n"[next(17) as usize] as char;
                    (if next(3) == 0 { 36 + next(300) } else { 2 + next(30) }, character)
                })
                .collect();
            let typed: usize = keys.iter().filter(|(_, character)| *character != '\n').count();
            let (scans, field) = play(keys);
            let in_field = field.chars().filter(|character| *character != '\n').count();
            assert_eq!(in_field + scans.iter().map(String::len).sum::<usize>(), typed);
            assert!(scans.iter().all(|code| code.len() >= CODE_CHARS_MIN));
        }
    }

    #[test]
    fn an_endless_code_stays_within_bounds() {
        let (scans, field) = play(at(500, &format!("{}\n", "7".repeat(10_000))));
        assert_eq!((scans[0].len(), field.as_str()), (HELD_MAX, ""));
    }
}
