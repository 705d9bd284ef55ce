//! Code 128 as a printer draws it (ISO/IEC 15417).

/// Widths of bars and spaces, a digit each, for the symbols 0 to 105; the stop symbol follows apart.
const PATTERNS: &str = "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222\
123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321\
112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321\
331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211\
221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113\
114311411113411311113141114131311141411131211412211214211232";
const STOP: &str = "2331112";
const START_A: usize = 103;

/// The widths of the bars and spaces of a symbol; 106 is the stop symbol.
pub(crate) fn code128_widths(symbol: usize) -> &'static str {
    PATTERNS.get(symbol * 6..symbol * 6 + 6).unwrap_or(STOP)
}

/// What a scanner would read, and the modules to draw (true is a bar), from the parameters of `GS k 73`.
pub(super) fn code128(parameters: &[u8]) -> Option<(String, Vec<bool>)> {
    let mut set = None;
    let mut symbols: Vec<usize> = Vec::new();
    let mut text = String::new();
    let mut rest = parameters;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        let in_set = match (*byte, tail.first()) {
            (b'{', Some(letter @ b'A'..=b'C')) => {
                rest = &tail[1..];
                let index = usize::from(letter - b'A');
                // The first set is the start symbol; later ones switch: to C is 99, to B 100, to A 101.
                symbols.push(if set.is_none() { START_A + index } else { 101 - index });
                set = Some(*letter);
                continue;
            }
            (b'{', Some(b'{')) => {
                rest = &tail[1..];
                set?
            }
            (b'{', _) => return None,
            _ => set?,
        };
        let value = usize::from(*byte);
        match in_set {
            b'C' if value < 100 => {
                symbols.push(value);
                text.push_str(&format!("{value:02}"));
            }
            b'B' if (32..127).contains(&value) => {
                symbols.push(value - 32);
                text.push(char::from(*byte));
            }
            b'A' if value < 96 => {
                symbols.push(if value < 32 { value + 64 } else { value - 32 });
                text.push(char::from(*byte));
            }
            _ => return None,
        }
    }
    let first = *symbols.first()?;
    let sum: usize = symbols.iter().enumerate().skip(1).map(|(place, symbol)| place * symbol).sum();
    symbols.push((first + sum) % 103);
    let mut modules = Vec::new();
    for symbol in symbols {
        draw(PATTERNS.get(symbol * 6..symbol * 6 + 6)?, &mut modules);
    }
    draw(STOP, &mut modules);
    Some((text, modules))
}

fn draw(pattern: &str, modules: &mut Vec<bool>) {
    for (index, width) in pattern.bytes().enumerate() {
        modules.extend(std::iter::repeat_n(index % 2 == 0, usize::from(width - b'0')));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(PATTERNS.len(), 106 * 6);
        let mut seen = std::collections::BTreeSet::new();
        for symbol in PATTERNS.as_bytes().chunks(6) {
            assert_eq!(symbol.iter().map(|width| width - b'0').sum::<u8>(), 11);
            let bars: u8 = symbol.iter().step_by(2).map(|width| width - b'0').sum();
            assert!(bars.is_multiple_of(2), "the bars of a symbol have an even number of modules");
            assert!(seen.insert(symbol));
        }
    }

    #[track_caller]
    fn check(parameters: &[u8], expected: Option<(&str, &str)>) {
        let found = code128(parameters);
        let shown = found.as_ref().map(|(text, modules)| {
            (text.as_str(), modules.iter().map(|bar| if *bar { '1' } else { '0' }).collect::<String>())
        });
        assert_eq!(shown.as_ref().map(|(text, modules)| (*text, modules.as_str())), expected);
    }

    #[test]
    fn codes_are_drawn() {
        // "PJJ123C" is the worked example of the standard's literature, check symbol 55 in set A; here a short one:
        // start B, A (33), check (104 + 33) % 103 = 34, stop.
        check(b"{BA", Some(("A", &["11010010000", "10100011000", "10001011000", "1100011101011"].concat())));
        check(b"A", None);
        check(b"{C\x64", None);
        assert_eq!(code128(b"{C\x0c\x22").unwrap().0, "1234");
        assert_eq!(code128(b"{Ba{{b").unwrap().0, "a{b");
    }
}
