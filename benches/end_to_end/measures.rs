//! What is measured on screens: scans, words typed, memory, quiet, starts, and a robot that never tires.

use crate::Effort;
use crate::desk::{self, Desk};
use crate::stock::{Catalogue, Fresh};
use crate::table::{Disk, Samples, Table};
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

/// Lines of the short and of the long basket.
const LINES: [usize; 2] = [1, 200];
/// A word that changes nothing on the shelf within this time shows the same goods.
const UNCHANGED: Duration = Duration::from_millis(500);
/// Scans a second of the robot.
const ROBOT_RATE: u32 = 50;

/// Four tills side by side, a small and a large catalogue with a short and a long basket, take turns.
pub fn screens(
    base: &Path,
    catalogues: [&Catalogue; 2],
    effort: &Effort,
    table: &mut Table,
) -> Result<(), Box<dyn Error>> {
    let mut desks = Vec::new();
    for catalogue in catalogues {
        for lines in LINES {
            let name = format!("{}-{lines}", catalogue.products);
            let data_dir = catalogue.copy_to(&base.join(&name))?;
            let desk = Desk::with_lines(base, &name, &data_dir, &catalogue.codes[..lines])?;
            desks.push((desk, catalogue, lines, Samples::default(), 0_usize));
        }
    }
    let mut disk = Disk::new(&base.join("floor.bin"), 4 * 1024)?;
    let mut floor = Samples::default();
    for _ in 0..effort.scans {
        for (desk, catalogue, lines, samples, steps) in &mut desks {
            let code = &catalogue.codes[*lines - 1];
            let change = desk.display.change(desk::TOTAL, || Ok(desk.scanner.scan(code)?))?;
            samples.add(change.took);
            *steps += usize::from(change.has_steps);
        }
        floor.add(disk.write()?);
    }
    for (_, catalogue, lines, samples, steps) in &desks {
        let what = format!("last scan byte → pixels, {} products, {lines}-line basket", catalogue.products);
        table.add(&what, samples);
        if *steps > 0 {
            table.note(&what, &format!("{steps} of them showed another amount in between"));
        }
    }
    table.floor("4 KiB write and fdatasync, between the scans", &floor);
    table.ratio("flatness: p50 of line 200 / line 1, large catalogue", &desks[3].3, &desks[2].3);
    table.ratio("flatness: p50 of the large / small catalogue, line 1", &desks[2].3, &desks[0].3);
    for (desk, catalogue, lines, ..) in &desks {
        table.add_memory(
            &format!("memory (PSS), {} products, {lines}-line basket", catalogue.products),
            desk.memory_kib()?,
        );
    }
    quiet(&desks[3].0, effort, table)?;
    let (small, large) = (&desks[0], &desks[2]);
    words([(&small.0, small.1), (&large.0, large.1)], effort, table)?;
    for (desk, ..) in desks {
        desk.close()?;
    }
    Ok(())
}

/// A till that nobody touches.
fn quiet(desk: &Desk, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    desk.display.settle(desk::SCREEN)?;
    let (sleeps, ran) = desk.activity()?;
    std::thread::sleep(Duration::from_secs(effort.idle_seconds));
    let (sleeps_after, ran_after) = desk.activity()?;
    let wakes = (sleeps_after - sleeps) as f64 / effort.idle_seconds as f64;
    let ran = (ran_after - ran).as_secs_f64() * 1e3 / effort.idle_seconds as f64;
    table.say(
        "idle: wake-ups of all threads a second",
        &format!("{wakes:.1}"),
        &format!("{ran:.2} ms of CPU a second"),
    );
    Ok(())
}

/// Words typed on the keyboard of the screen, each letter until its results stand; then the same words with two letters swapped.
fn words(desks: [(&Desk, &Catalogue); 2], effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let mut samples: [[Samples; 2]; 2] = Default::default();
    for (desk, _) in desks {
        desk.display.change(desk::SHELF, || desk.display.tap(desk::KEYBOARD))?;
    }
    for turn in 0..effort.words {
        for (which, (desk, catalogue)) in desks.iter().enumerate() {
            let word = &catalogue.words[turn % catalogue.words.len()];
            for (is_misspelt, word) in [word.clone(), misspelt(word)].iter().enumerate() {
                for letter in word.chars().filter_map(desk::key) {
                    let typed = desk.display.change_within(UNCHANGED, desk::SHELF, || desk.display.tap(letter))?;
                    if let Some(change) = typed {
                        samples[which][is_misspelt].add(change.took);
                    }
                }
                for _ in word.chars() {
                    desk.display.tap(desk::BACKSPACE)?;
                    std::thread::sleep(Duration::from_millis(15));
                }
                desk.display.settle(desk::SHELF)?;
            }
        }
    }
    for (which, (_, catalogue)) in desks.iter().enumerate() {
        for (is_misspelt, how) in ["letter typed", "letter of a misspelt word"].into_iter().enumerate() {
            table.add(
                &format!("{how} → results in pixels, {} products", catalogue.products),
                &samples[which][is_misspelt],
            );
        }
    }
    table.ratio_of_tails("flatness: p99 of the large / small catalogue, letters", &samples[1][0], &samples[0][0]);
    Ok(())
}

/// The word with its third and fourth letter swapped.
fn misspelt(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() > 4 {
        letters.swap(2, 3);
    }
    letters.into_iter().collect()
}

/// From the start of the program, nothing of its data in the page cache, to the first line on the screen.
pub fn starts(
    base: &Path,
    catalogues: [&Catalogue; 2],
    effort: &Effort,
    table: &mut Table,
) -> Result<(), Box<dyn Error>> {
    let mut samples: [[Samples; 2]; 2] = Default::default();
    let [small, large] = [("start-small", catalogues[0]), ("start-large", catalogues[1])]
        .map(|(name, catalogue)| catalogue.copy_to(&base.join(name)).and_then(Fresh::keep));
    let tills = [small?, large?];
    for _ in 0..effort.starts {
        for (which, catalogue) in catalogues.iter().enumerate() {
            let desk = Desk::open(base, "start", tills[which].restore()?)?;
            samples[which][0].add(desk.first_frame()? - desk.started);
            desk.sign_in()?;
            let before = desk.display.picture(desk::ROWS)?;
            desk.scanner.scan(&catalogue.codes[0])?;
            desk.display.until_other(desk::ROWS, before)?;
            samples[which][1].add(desk.started.elapsed());
            desk.close()?;
        }
    }
    for (which, catalogue) in catalogues.iter().enumerate() {
        let products = catalogue.products;
        table.add(&format!("cold start → sign-in painted, {products} products"), &samples[which][0]);
        table.add(&format!("cold start → PIN typed by a robot → first line, {products} products"), &samples[which][1]);
    }
    table.ratio("flatness: cold start, large / small catalogue", &samples[1][0], &samples[0][0]);
    Ok(())
}

/// Fifty scans a second, for minutes.
pub fn robot(base: &Path, catalogue: &Catalogue, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let data_dir = catalogue.copy_to(&base.join("robot"))?;
    let desk = Desk::with_lines(base, "robot", &data_dir, &catalogue.codes[..20])?;
    let memory = desk.memory_kib()?;
    let scans = ROBOT_RATE * effort.robot_seconds as u32;
    let started = Instant::now();
    let mut late = Duration::ZERO;
    for number in 0..scans {
        let at = started + Duration::from_secs(1) / ROBOT_RATE * number;
        std::thread::sleep(at.saturating_duration_since(Instant::now()));
        late = late.max(Instant::now().saturating_duration_since(at));
        desk.scanner.scan(&catalogue.codes[number as usize % 20])?;
    }
    desk.display.settle(desk::TOTAL)?;
    let memory_after = desk.memory_kib()?;
    desk.close()?;
    let basket = database::Reader::open(&data_dir)?.open_basket()?.ok_or("the basket has gone")?;
    let pieces: i64 = basket.lines.iter().map(|line| line.quantity.pieces()).sum();
    let expected = i64::from(scans) + 20;
    // Each article once before the robot began, then by turns.
    let times = |place: usize| 1 + (scans as usize / 20 + usize::from(place < scans as usize % 20)) as i64;
    let even = basket.lines.iter().enumerate().all(|(place, line)| line.quantity.pieces() == times(place));
    table.say(
        &format!("robot: {ROBOT_RATE} scans a second for {} s", effort.robot_seconds),
        &format!("{pieces} of {expected} pieces"),
        &format!(
            "{}; the robot itself was at most {} ms late; memory (PSS) {} → {} MiB",
            if even {
                "every article as often as it was scanned"
            } else {
                "NOT every article as often as it was scanned"
            },
            late.as_millis(),
            memory / 1_024,
            memory_after / 1_024
        ),
    );
    Ok(())
}
