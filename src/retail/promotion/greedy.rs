//! Sharing out the pieces of a basket that is too large to look through: the promotion that wins most over single pieces is given as
//! often as it pays, then the next. What one promotion alone can win is found exactly where it has one part.

use super::puzzle::{Group, Kind, Puzzle, Rule, Set, share};

/// Pieces of one kind that are looked at one by one; of more, sets of the same kind are made first.
const PIECES_MAX: u32 = 40;

/// What one promotion wins on the pieces that are left.
struct Won {
    gain: i64,
    sets: Vec<Set>,
}

pub(super) fn solve(puzzle: &Puzzle) -> Vec<Set> {
    let mut left: Vec<u32> = puzzle.kinds.iter().map(|kind| kind.count).collect();
    let mut open: Vec<usize> = (0..puzzle.groups.len()).collect();
    let mut sets = Vec::new();
    loop {
        let mut best: Option<(usize, Won)> = None;
        for group in &open {
            let won = alone(&puzzle.kinds, &left, *group, &puzzle.groups[*group]);
            if won.gain > best.as_ref().map_or(0, |(_, best)| best.gain) {
                best = Some((*group, won));
            }
        }
        let Some((group, won)) = best else { return sets };
        for (kind, count) in won.sets.iter().flat_map(|set| &set.pieces) {
            left[*kind] -= count;
        }
        sets.extend(won.sets);
        open.retain(|other| *other != group);
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
    // best[place][full]: the most from there to the end when `full` pieces of a set are together.
    let mut best = vec![vec![i64::MIN; size]; row.len() + 1];
    best[row.len()][0] = 0;
    for place in (0..row.len()).rev() {
        for full in 0..size {
            let skipped = best[place + 1][full];
            let taken = best[place + 1][(full + 1) % size];
            let value = if full < buy { 0 } else { off(row[place]) } - kinds[row[place]].base;
            let taken = if taken == i64::MIN { i64::MIN } else { taken + value };
            best[place][full] = skipped.max(taken);
        }
    }
    let mut full = 0;
    let mut found: Vec<(i64, Set)> = Vec::new();
    let mut set = (0, Set { group: number, pieces: Vec::new(), off: 0 });
    for place in 0..row.len() {
        if best[place][full] == best[place + 1][full] {
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
    while times > 0 {
        let mut taken = vec![0_u32; kinds.len()];
        let mut parts: Vec<Vec<(usize, u32)>> = Vec::new();
        // What is given for less is chosen first, so that the dearest piece isn't bought to get a cheaper one.
        let order = if matches!(group.rule, Rule::LastPart(_)) {
            (0..=last).rev().collect::<Vec<_>>()
        } else {
            (0..=last).collect()
        };
        let mut by_part = vec![Vec::new(); group.parts.len()];
        for part in order {
            let (pieces, of) = &group.parts[part];
            let mut of = of.clone();
            of.sort_by_key(|kind| (-worth(part, *kind), *kind));
            let mut missing = *pieces;
            for kind in of {
                let count = missing.min(left[kind] - taken[kind]);
                if count > 0 {
                    by_part[part].push((kind, count));
                    taken[kind] += count;
                    missing -= count;
                }
            }
            if missing > 0 {
                return won;
            }
        }
        parts.append(&mut by_part);
        let off = group.rule.off_of(kinds, &parts);
        let used = || taken.iter().enumerate().filter(|(_, count)| **count > 0);
        let forgone: i64 = used().map(|(kind, count)| kinds[kind].base * i64::from(*count)).sum();
        if off <= forgone {
            return won;
        }
        // The same set again as often as there are pieces for it.
        let alike = used().map(|(kind, count)| left[kind] / count).min().unwrap_or(1).clamp(1, times);
        let pieces: Vec<(usize, u32)> = used().map(|(kind, count)| (kind, *count)).collect();
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
