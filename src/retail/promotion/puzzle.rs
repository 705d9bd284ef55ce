//! Which pieces share which promotion: of all ways the one that takes most off. Small baskets are searched through; where that would
//! take too long, the best promotion is given first, then the next. Both see kinds of pieces and counts, never lines or their order.

use super::greedy;
use crate::{Money, Rate};
use std::collections::BTreeMap;

/// States that are looked at at most.
const STATES_MAX: usize = 1 << 17;
/// Ways to put sets together that are looked at at most, all states of all puzzles of a basket together: a few milliseconds.
pub(super) const STEPS_MAX: usize = 1 << 19;
/// Finding one such way takes as long as looking at so many.
const WAY_STEPS: usize = 20;
/// Ways to put one set together at most.
const WAYS_MAX: usize = 3_000;

/// Pieces that are the same for every promotion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    /// The price of one, in minor units.
    pub(super) price: i64,
    /// How many.
    pub(super) count: u32,
    /// What the best promotion of single pieces takes off one.
    pub(super) base: i64,
}

/// A promotion that needs several pieces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group {
    /// How many pieces of which kinds, part by part.
    pub(super) parts: Vec<(u32, Vec<usize>)>,
    /// What a set of them takes off.
    pub(super) rule: Rule,
    /// How many sets at most.
    pub(super) times: Option<u32>,
}

/// What a set takes off.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rule {
    /// So many of the cheapest pieces cost less.
    Cheapest { get: u32, percent: Rate },
    /// The pieces of the last part cost less.
    LastPart(Rate),
    /// The set has a price.
    Price(i64),
    /// Each piece costs less.
    Percent(Rate),
    /// The set costs so much less.
    Amount(i64),
    /// Each piece costs less, the more the more there are: pieces and share, rising. There is one set, of any size.
    Tiers(Vec<(u32, Rate)>),
}

/// Pieces and promotions that hang together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Puzzle {
    pub(super) kinds: Vec<Kind>,
    pub(super) groups: Vec<Group>,
}

/// A set of pieces that a promotion takes something off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Set {
    /// Which of the puzzle's groups.
    pub(super) group: usize,
    /// Pieces of each kind.
    pub(super) pieces: Vec<(usize, u32)>,
    /// What is taken off, in minor units.
    pub(super) off: i64,
}

/// How a puzzle was solved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Solved {
    pub(super) sets: Vec<Set>,
    /// Steps it took.
    pub(super) steps: usize,
    /// Steps it might have taken.
    pub(super) steps_max: usize,
    /// Whether all ways were looked through.
    pub(super) is_searched: bool,
}

impl Solved {
    /// Whether it would be solved in just this way if it might take so many steps.
    pub(super) fn holds_for(&self, steps_max: usize) -> bool {
        if self.is_searched { self.steps <= steps_max } else { self.steps_max == steps_max }
    }
}

pub(super) fn share(percent: Rate, price: i64) -> i64 {
    percent.of(Money::from_minor(price)).minor()
}

impl Rule {
    /// What a set of these pieces takes off: kinds with counts, part by part.
    pub(super) fn off_of(&self, kinds: &[Kind], parts: &[Vec<(usize, u32)>]) -> i64 {
        let pieces = || parts.iter().flatten().map(|(kind, count)| (kinds[*kind].price, i64::from(*count)));
        let sum: i64 = pieces().map(|(price, count)| price * count).sum();
        match self {
            Rule::Cheapest { get, percent } => {
                let mut prices: Vec<(i64, i64)> = pieces().collect();
                prices.sort_unstable();
                let mut left = i64::from(*get);
                let mut off = 0;
                for (price, count) in prices {
                    let taken = count.min(left);
                    off += taken * share(*percent, price);
                    left -= taken;
                }
                off
            }
            Rule::LastPart(percent) => {
                let last = parts.last().map_or(&[][..], Vec::as_slice);
                last.iter().map(|(kind, count)| i64::from(*count) * share(*percent, kinds[*kind].price)).sum()
            }
            Rule::Price(price) => (sum - price).max(0),
            Rule::Percent(percent) => pieces().map(|(price, count)| count * share(*percent, price)).sum(),
            Rule::Amount(amount) => sum.min(*amount),
            Rule::Tiers(_) => 0,
        }
    }
}

impl Puzzle {
    /// The sets that together with the single pieces' promotions take most off, if that can be found in so many steps.
    pub(super) fn solve(&self, steps_max: usize) -> Solved {
        let found = self.search(steps_max);
        let is_searched = found.is_ok();
        let (sets, steps) = found.unwrap_or_else(|steps| (greedy::solve(self), steps));
        Solved { sets, steps, steps_max, is_searched }
    }

    /// In how many states its pieces can be, up to a number that is too large to be looked through; a basket's puzzles are solved in
    /// this order.
    pub(super) fn states(&self) -> usize {
        self.kinds
            .iter()
            .try_fold(1_usize, |states, kind| states.checked_mul(kind.count as usize + 1))
            .unwrap_or(usize::MAX)
    }

    /// Looks through all ways, and says in how many steps.
    ///
    /// # Errors
    /// The steps that were taken until it was clear that there are too many.
    fn search(&self, steps_max: usize) -> Result<(Vec<Set>, usize), usize> {
        let board = Board::of(self, steps_max)?;
        let mut best: Vec<i64> = vec![i64::MIN; board.states];
        let mut chosen: Vec<u32> = vec![u32::MAX; board.states];
        let mut counts = vec![0_u32; board.sizes.len()];
        let mut steps = board.ways.iter().map(Vec::len).sum::<usize>() * WAY_STEPS;
        for state in 0..board.states {
            if state > 0 {
                board.next(&mut counts);
            }
            let Some(kind) = (0..self.kinds.len()).find(|kind| counts[*kind] > 0) else {
                // A tier that was begun has to be reached.
                best[state] = if board.is_complete(&counts) { 0 } else { i64::MIN };
                continue;
            };
            for (number, way) in board.ways[kind].iter().enumerate() {
                steps += 1;
                let Some(rest) = board.rest(state, &counts, way) else { continue };
                if best[rest] == i64::MIN {
                    continue;
                }
                let off = best[rest] + way.off;
                if off > best[state] {
                    best[state] = off;
                    chosen[state] = number as u32;
                }
            }
            if steps > steps_max {
                return Err(steps);
            }
        }
        Ok((board.sets(self, &chosen), steps))
    }
}

/// One step: pieces that leave the table together.
#[derive(Clone, Debug)]
struct Way {
    /// The group; `None` for a single piece.
    group: Option<usize>,
    pieces: Vec<(usize, u32)>,
    /// How much smaller the state's number is without them.
    stride: usize,
    off: i64,
    /// A counter that goes down with it.
    counter: Option<Counter>,
}

/// A counter behind the kinds of a state, and where it stands.
#[derive(Clone, Copy, Debug)]
enum Counter {
    /// Sets that are left.
    Sets(usize),
    /// Pieces a tier still needs. A promotion's tiers share a counter, as one of them is reached: each has as many numbers as it needs
    /// pieces, from `base` on, and the number above all of them means "not begun".
    Tier { place: usize, base: u32, from: u32 },
}

impl Counter {
    const fn place(self) -> usize {
        match self {
            Counter::Sets(place) | Counter::Tier { place, .. } => place,
        }
    }
}

/// The states: how many pieces of each kind are left, and counters behind them.
struct Board {
    sizes: Vec<u32>,
    strides: Vec<usize>,
    states: usize,
    /// Per kind, the ways that take pieces of it and of none before it.
    ways: Vec<Vec<Way>>,
    /// Counters of tiers: their place, and the numbers a counter may end with: of each tier that is reached, and "not begun".
    tiers: Vec<(usize, Vec<u32>)>,
}

impl Board {
    fn of(puzzle: &Puzzle, steps_max: usize) -> Result<Board, usize> {
        let mut sizes: Vec<u32> = puzzle.kinds.iter().map(|kind| kind.count).collect();
        let mut tiers = Vec::new();
        let pieces: u32 = puzzle.kinds.iter().map(|kind| kind.count).sum();
        let mut counters: Vec<Vec<Counter>> = Vec::new();
        for group in &puzzle.groups {
            let place = sizes.len();
            let mut own = Vec::new();
            if let Rule::Tiers(levels) = &group.rule {
                let mut base = 0;
                let mut ends = Vec::new();
                for (from, _) in levels {
                    own.push(Counter::Tier { place, base, from: *from });
                    ends.push(base);
                    base += from;
                }
                ends.push(base);
                tiers.push((place, ends));
                sizes.push(base);
            } else if let Some(times) = group.times {
                // More sets than there are pieces can't be made.
                own.push(Counter::Sets(place));
                sizes.push(times.min(pieces));
            }
            counters.push(own);
        }
        let mut strides = Vec::with_capacity(sizes.len());
        let mut states: usize = 1;
        for size in &sizes {
            strides.push(states);
            let fewer = |states: &usize| *states <= STATES_MAX.min(steps_max);
            states = states.checked_mul(*size as usize + 1).filter(fewer).ok_or(0_usize)?;
        }
        let mut board = Board { sizes, strides, states, ways: Vec::new(), tiers };
        board.ways = board.find_ways(puzzle, &counters, steps_max / WAY_STEPS)?;
        Ok(board)
    }

    fn find_ways(&self, puzzle: &Puzzle, counters: &[Vec<Counter>], ways_max: usize) -> Result<Vec<Vec<Way>>, usize> {
        let mut found = 0;
        let single = |kind: usize| Way {
            group: None,
            pieces: vec![(kind, 1)],
            stride: self.strides[kind],
            off: puzzle.kinds[kind].base,
            counter: None,
        };
        let mut ways: Vec<Vec<Way>> = (0..puzzle.kinds.len()).map(|kind| vec![single(kind)]).collect();
        for (number, group) in puzzle.groups.iter().enumerate() {
            if let Rule::Tiers(levels) = &group.rule {
                for (level, (_, percent)) in levels.iter().enumerate() {
                    for kind in &group.parts[0].1 {
                        let off = share(*percent, puzzle.kinds[*kind].price);
                        let counter = Some(counters[number][level]);
                        ways[*kind].push(Way { group: Some(number), off, counter, ..single(*kind) });
                    }
                }
                continue;
            }
            let sets = sets_of(puzzle, group).ok_or(found * WAY_STEPS)?;
            found += sets.len();
            if found > ways_max {
                return Err(found * WAY_STEPS);
            }
            for (pieces, off) in sets {
                let stride = pieces.iter().map(|(kind, count)| self.strides[*kind] * *count as usize).sum();
                let counter = counters[number].first().copied();
                let first = pieces[0].0;
                ways[first].push(Way { group: Some(number), pieces, stride, off, counter });
            }
        }
        Ok(ways)
    }

    fn next(&self, counts: &mut [u32]) {
        for (count, size) in counts.iter_mut().zip(&self.sizes) {
            if *count < *size {
                *count += 1;
                return;
            }
            *count = 0;
        }
    }

    fn is_complete(&self, counts: &[u32]) -> bool {
        self.tiers.iter().all(|(place, ends)| ends.contains(&counts[*place]))
    }

    /// The state that is left after a way; `None` if it needs more than there is.
    fn rest(&self, state: usize, counts: &[u32], way: &Way) -> Option<usize> {
        if way.pieces.iter().any(|(kind, count)| counts[*kind] < *count) {
            return None;
        }
        let rest = state - way.stride;
        let Some(counter) = way.counter else { return Some(rest) };
        let down = self.down(counts, counter)?;
        Some(rest - down as usize * self.strides[counter.place()])
    }

    /// By how much a counter goes down with a set or a tier's piece; `None` if there can be none.
    fn down(&self, counts: &[u32], counter: Counter) -> Option<u32> {
        let count = counts[counter.place()];
        match counter {
            Counter::Sets(_) => (count > 0).then_some(1),
            Counter::Tier { place, base, from } if count == self.sizes[place] => Some(count + 1 - base - from),
            // A tier that is reached takes any number of pieces more.
            Counter::Tier { base, from, .. } => (base..base + from).contains(&count).then(|| 1.min(count - base)),
        }
    }

    /// Goes the chosen way from the whole basket, and gathers what single steps of a tier belong together.
    fn sets(&self, puzzle: &Puzzle, chosen: &[u32]) -> Vec<Set> {
        let mut sets: Vec<Set> = Vec::new();
        let mut tiers: BTreeMap<usize, Set> = BTreeMap::new();
        let mut counts: Vec<u32> = self.sizes.clone();
        let mut state = self.states - 1;
        while let Some(kind) = (0..puzzle.kinds.len()).find(|kind| counts[*kind] > 0) {
            let Some(way) = self.ways[kind].get(chosen[state] as usize) else { break };
            let Some(rest) = self.rest(state, &counts, way) else { break };
            for (kind, count) in &way.pieces {
                counts[*kind] -= count;
            }
            if let Some(counter) = way.counter {
                counts[counter.place()] -= self.down(&counts, counter).unwrap_or_default();
            }
            state = rest;
            match (way.group, &way.counter) {
                (None, _) => {}
                (Some(group), Some(Counter::Tier { .. })) => {
                    let set = tiers.entry(group).or_insert(Set { group, pieces: Vec::new(), off: 0 });
                    set.off += way.off;
                    match set.pieces.iter_mut().find(|(known, _)| *known == kind) {
                        Some((_, count)) => *count += 1,
                        None => set.pieces.push((kind, 1)),
                    }
                }
                (Some(group), _) => sets.push(Set { group, pieces: way.pieces.clone(), off: way.off }),
            }
        }
        sets.extend(tiers.into_values());
        sets
    }
}

/// How many pieces of which kinds.
type Taken = Vec<(usize, u32)>;

/// Every set a group can make, with what it takes off; of those with the same pieces the best. `None` if there are too many.
fn sets_of(puzzle: &Puzzle, group: &Group) -> Option<Vec<(Taken, i64)>> {
    let mut partial: Vec<Vec<Vec<(usize, u32)>>> = vec![Vec::new()];
    for (pieces, of) in &group.parts {
        let mut ways = Vec::new();
        choose(puzzle, of, *pieces, &mut Vec::new(), &mut ways);
        if ways.len().saturating_mul(partial.len()) > WAYS_MAX {
            return None;
        }
        let with = |before: &Vec<Vec<(usize, u32)>>| {
            let before = before.clone();
            ways.iter().map(move |way| before.iter().chain([way]).cloned().collect()).collect::<Vec<Vec<_>>>()
        };
        partial = partial.iter().flat_map(with).collect();
    }
    let mut best: BTreeMap<Vec<(usize, u32)>, i64> = BTreeMap::new();
    for parts in partial {
        let mut together: BTreeMap<usize, u32> = BTreeMap::new();
        for (kind, count) in parts.iter().flatten() {
            *together.entry(*kind).or_default() += count;
        }
        if together.iter().any(|(kind, count)| *count > puzzle.kinds[*kind].count) {
            continue;
        }
        let off = group.rule.off_of(&puzzle.kinds, &parts);
        let known = best.entry(together.into_iter().collect()).or_insert(off);
        *known = off.max(*known);
    }
    best.retain(|_, off| *off > 0);
    Some(best.into_iter().collect())
}

/// All ways to choose so many pieces of these kinds; stops when there are too many.
fn choose(
    puzzle: &Puzzle,
    of: &[usize],
    pieces: u32,
    chosen: &mut Vec<(usize, u32)>,
    ways: &mut Vec<Vec<(usize, u32)>>,
) {
    if ways.len() > WAYS_MAX {
        return;
    }
    if pieces == 0 {
        ways.push(chosen.clone());
        return;
    }
    let Some((first, others)) = of.split_first() else { return };
    for count in (0..=pieces.min(puzzle.kinds[*first].count)).rev() {
        if count > 0 {
            chosen.push((*first, count));
        }
        choose(puzzle, others, pieces - count, chosen, ways);
        if count > 0 {
            chosen.pop();
        }
    }
}
