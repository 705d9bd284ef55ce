//! Sharing out the pieces of a basket that is too large to look through: the promotion that wins most over single pieces is given as
//! often as it pays, then the next. What one promotion alone can win is found exactly where it has one part.

use super::puzzle::{Group, Kind, Puzzle, Rule, Set, share};
use std::collections::BTreeMap;

/// Pieces of one kind that are looked at one by one; of more, sets of the same kind are made first.
const PIECES_MAX: u32 = 40;

/// What one promotion wins on the pieces that are left.
struct Won {
    gain: i64,
    sets: Vec<Set>,
}

pub(super) fn solve(puzzle: &Puzzle) -> Vec<Set> {
    let mut left: Vec<u32> = puzzle.kinds.iter().map(|kind| kind.count).collect();
    // What each wins; `None` where pieces it may take have gone since.
    let mut known: Vec<Option<Won>> = puzzle.groups.iter().map(|_| None).collect();
    let mut is_given = vec![false; puzzle.groups.len()];
    let mut sets = Vec::new();
    loop {
        let mut best: Option<(usize, i64)> = None;
        for (number, group) in puzzle.groups.iter().enumerate().filter(|(number, _)| !is_given[*number]) {
            let won = known[number].get_or_insert_with(|| alone(&puzzle.kinds, &left, number, group));
            if won.gain > best.map_or(0, |(_, best)| best) {
                best = Some((number, won.gain));
            }
        }
        let Some((group, _)) = best else { return sets };
        is_given[group] = true;
        let Some(won) = known[group].take() else { return sets };
        let mut is_taken = vec![false; left.len()];
        for (kind, count) in won.sets.iter().flat_map(|set| &set.pieces) {
            left[*kind] -= count;
            is_taken[*kind] = true;
        }
        sets.extend(won.sets);
        for (known, group) in known.iter_mut().zip(&puzzle.groups) {
            if group.parts.iter().flat_map(|(_, of)| of).any(|kind| is_taken[*kind]) {
                *known = None;
            }
        }
    }
}

fn alone(kinds: &[Kind], left: &[u32], number: usize, group: &Group) -> Won {
    match &group.rule {
        Rule::Cheapest { get, percent } => {
            let (pieces, of) = &group.parts[0];
            let off = |kind: usize| share(*percent, kinds[kind].price);
            rows(kinds, left, (number, group.times), of, (*pieces, *get), &off)
        }
        Rule::Tiers(levels) => tiers(kinds, left, number, &group.parts[0].1, levels),
        _ => repeated(kinds, left, number, group),
    }
}

/// The cheapest of each set cost less: with the pieces in a row, the dearest first, a set is as many as follow each other, whatever is
/// left out between them. So which to leave out is all there is to choose.
fn rows(
    kinds: &[Kind],
    left: &[u32],
    (number, times): (usize, Option<u32>),
    of: &[usize],
    (size, get): (u32, u32),
    off: &dyn Fn(usize) -> i64,
) -> Won {
    let mut won = Won { gain: 0, sets: Vec::new() };
    let mut row: Vec<usize> = Vec::new();
    for kind in of {
        let spare = left[*kind].saturating_sub(PIECES_MAX.max(size));
        let alike = if times.is_some() { 0 } else { spare / size };
        let set = i64::from(get) * off(*kind);
        let gain = set - i64::from(size) * kinds[*kind].base;
        let alike = if gain > 0 { alike } else { 0 };
        for _ in 0..alike {
            won.sets.push(Set { group: number, pieces: vec![(*kind, size)], off: set });
        }
        won.gain += gain * i64::from(alike);
        row.extend(std::iter::repeat_n(*kind, (left[*kind] - alike * size).min(PIECES_MAX * 2) as usize));
    }
    row.sort_by(|a, b| kinds[*b].price.cmp(&kinds[*a].price).then_with(|| a.cmp(b)));
    let size = size as usize;
    let buy = size - get as usize;
    // best[place * size + full]: the most from there to the end when `full` pieces of a set are together.
    let mut best = vec![i64::MIN; (row.len() + 1) * size];
    best[row.len() * size] = 0;
    for place in (0..row.len()).rev() {
        let (off, base) = (off(row[place]), kinds[row[place]].base);
        let (now, after) = best[place * size..].split_at_mut(size);
        for full in 0..size {
            let taken = after[(full + 1) % size];
            let value = if full < buy { 0 } else { off } - base;
            let taken = if taken == i64::MIN { i64::MIN } else { taken + value };
            now[full] = after[full].max(taken);
        }
    }
    let mut full = 0;
    let mut found: Vec<(i64, Set)> = Vec::new();
    let mut set = (0, Set { group: number, pieces: Vec::new(), off: 0 });
    for place in 0..row.len() {
        if best[place * size + full] == best[(place + 1) * size + full] {
            continue;
        }
        let kind = row[place];
        let off = if full < buy { 0 } else { off(kind) };
        set.0 += off - kinds[kind].base;
        set.1.off += off;
        match set.1.pieces.last_mut().filter(|(last, _)| *last == kind) {
            Some((_, count)) => *count += 1,
            None => set.1.pieces.push((kind, 1)),
        }
        full = (full + 1) % size;
        if full == 0 {
            found.push(std::mem::replace(&mut set, (0, Set { group: number, pieces: Vec::new(), off: 0 })));
        }
    }
    if let Some(times) = times {
        found.sort_by_key(|(gain, _)| -gain);
        found.truncate(times as usize);
    }
    won.gain += found.iter().map(|(gain, _)| gain).sum::<i64>();
    won.sets.extend(found.into_iter().map(|(_, set)| set));
    won
}

/// Sets whose pieces each have a worth of their own: the best pieces first, as often as that pays.
fn repeated(kinds: &[Kind], left: &[u32], number: usize, group: &Group) -> Won {
    let mut left = left.to_vec();
    let mut won = Won { gain: 0, sets: Vec::new() };
    let mut times = group.times.unwrap_or(u32::MAX);
    let last = group.parts.len() - 1;
    let worth = |part: usize, kind: usize| match &group.rule {
        Rule::Price(_) => kinds[kind].price - kinds[kind].base,
        Rule::Percent(percent) => share(*percent, kinds[kind].price) - kinds[kind].base,
        Rule::LastPart(percent) if part == last => share(*percent, kinds[kind].price) - kinds[kind].base,
        _ => -kinds[kind].base,
    };
    // What is given for less is chosen first, so that the dearest piece isn't bought to get a cheaper one.
    let order: Vec<usize> =
        if matches!(group.rule, Rule::LastPart(_)) { (0..=last).rev().collect() } else { (0..=last).collect() };
    // Part by part the best kinds first, those at the end of the list; a kind that is used up leaves it.
    let by_worth = |(part, (_, of)): (usize, &(u32, Vec<usize>))| {
        let mut of = of.clone();
        of.sort_by_key(|kind| std::cmp::Reverse((-worth(part, *kind), *kind)));
        of
    };
    let mut sorted: Vec<Vec<usize>> = group.parts.iter().enumerate().map(by_worth).collect();
    while times > 0 {
        let mut taken: BTreeMap<usize, u32> = BTreeMap::new();
        let mut parts = vec![Vec::new(); group.parts.len()];
        for part in &order {
            let mut missing = group.parts[*part].0;
            let of = &mut sorted[*part];
            while of.last().is_some_and(|kind| left[*kind] == 0) {
                of.pop();
            }
            for kind in of.iter().rev().copied() {
                let known = taken.get(&kind).copied().unwrap_or_default();
                let count = missing.min(left[kind] - known);
                if count > 0 {
                    parts[*part].push((kind, count));
                    taken.insert(kind, known + count);
                    missing -= count;
                }
                if missing == 0 {
                    break;
                }
            }
            if missing > 0 {
                return won;
            }
        }
        let off = group.rule.off_of(kinds, &parts);
        let forgone: i64 = taken.iter().map(|(kind, count)| kinds[*kind].base * i64::from(*count)).sum();
        if off <= forgone {
            return won;
        }
        // The same set again as often as there are pieces for it.
        let alike = taken.iter().map(|(kind, count)| left[*kind] / count).min().unwrap_or(1).clamp(1, times);
        let pieces: Vec<(usize, u32)> = taken.into_iter().collect();
        for (kind, count) in &pieces {
            left[*kind] -= count * alike;
        }
        times -= alike;
        won.gain += (off - forgone) * i64::from(alike);
        won.sets.extend(std::iter::repeat_n(Set { group: number, pieces, off }, alike as usize));
    }
    won
}

/// For each tier: every piece that wins, and as many that lose least as it takes to reach it.
fn tiers(kinds: &[Kind], left: &[u32], number: usize, of: &[usize], levels: &[(u32, crate::Rate)]) -> Won {
    let mut won = Won { gain: 0, sets: Vec::new() };
    for (from, percent) in levels {
        let worth = |kind: usize| share(*percent, kinds[kind].price) - kinds[kind].base;
        let mut of = of.to_vec();
        of.sort_by_key(|kind| (-worth(*kind), *kind));
        let (mut gain, mut off, mut pieces, mut count) = (0, 0, Vec::new(), 0_u32);
        for kind in of {
            let wanted = if worth(kind) > 0 { left[kind] } else { left[kind].min(from.saturating_sub(count)) };
            if wanted > 0 {
                gain += worth(kind) * i64::from(wanted);
                off += share(*percent, kinds[kind].price) * i64::from(wanted);
                pieces.push((kind, wanted));
                count += wanted;
            }
        }
        if count >= *from && gain > won.gain {
            won = Won { gain, sets: vec![Set { group: number, pieces, off }] };
        }
    }
    won
}
