//! Samples, their medians and tails, and the table they are printed in.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, Instant};

/// How many pieces the file of a [`Disk`] has: like a write-ahead log, it is written over and over.
const FILE_WRITES: u64 = 64;

/// Times of one thing.
#[derive(Default)]
pub struct Samples(Vec<Duration>);

impl Samples {
    pub fn add(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// The sample below which so many percent lie.
    fn percentile(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let index = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted.get(index).copied().unwrap_or_default()
    }
}

/// What is printed.
#[derive(Default)]
pub struct Table(Vec<[String; 5]>);

impl Table {
    pub fn add(&mut self, what: &str, samples: &Samples) {
        self.row(what, samples, String::new());
    }

    /// The same beside the least that the machine needs for it.
    pub fn add_with_floor(&mut self, what: &str, samples: &Samples, floor_name: &str, floor: &Samples) {
        let ratio = |percent| samples.percentile(percent).as_secs_f64() / floor.percentile(percent).as_secs_f64();
        self.row(what, samples, format!("{:.2} × the floor, p99 {:.2} ×", ratio(50), ratio(99)));
        self.row(floor_name, floor, "floor".to_owned());
    }

    pub fn add_memory(&mut self, what: &str, kibibytes: u64) {
        let mebibytes = format!("{:.1} MiB", kibibytes as f64 / 1024.0);
        self.0.push([what.to_owned(), "1".to_owned(), mebibytes, String::new(), String::new()]);
    }

    /// The least that the machine needs for what stands above.
    pub fn floor(&mut self, what: &str, samples: &Samples) {
        self.row(what, samples, "floor".to_owned());
    }

    /// How much longer the one takes than the other, in the middle.
    pub fn ratio(&mut self, what: &str, one: &Samples, other: &Samples) {
        self.quotient(what, 50, one, other);
    }

    /// How much longer the one takes than the other, at its slowest.
    pub fn ratio_of_tails(&mut self, what: &str, one: &Samples, other: &Samples) {
        self.quotient(what, 99, one, other);
    }

    fn quotient(&mut self, what: &str, percent: usize, one: &Samples, other: &Samples) {
        let ratio = one.percentile(percent).as_secs_f64() / other.percentile(percent).as_secs_f64();
        self.say(what, &format!("{ratio:.2}"), "");
    }

    /// A figure that isn't a time.
    pub fn say(&mut self, what: &str, figure: &str, note: &str) {
        self.0.push([what.to_owned(), String::new(), figure.to_owned(), String::new(), note.to_owned()]);
    }

    /// Adds to the note of a row that is there.
    pub fn note(&mut self, what: &str, note: &str) {
        if let Some(row) = self.0.iter_mut().find(|row| row[0] == what) {
            row[4].push_str(note);
        }
    }

    fn row(&mut self, what: &str, samples: &Samples, note: String) {
        let [half, most] = [50, 99].map(|percent| written(samples.percentile(percent)));
        self.0.push([what.to_owned(), samples.0.len().to_string(), half, most, note]);
    }

    pub fn print(&self) {
        println!("| what | samples | p50 | p99 | |\n|---|---:|---:|---:|---|");
        for row in &self.0 {
            println!("| {} |", row.join(" | "));
        }
    }
}

fn written(time: Duration) -> String {
    let us = time.as_secs_f64() * 1e6;
    if us < 1_000.0 { format!("{us:.1} µs") } else { format!("{:.2} ms", us / 1e3) }
}

/// The disk alone: a file on the disk of the data that is written and flushed.
pub struct Disk {
    file: File,
    writes: u64,
    bytes: Vec<u8>,
}

impl Disk {
    /// A file for writes of so many bytes.
    pub fn new(path: &Path, bytes: usize) -> std::io::Result<Disk> {
        let disk = Disk { file: File::create(path)?, writes: 0, bytes: vec![0x5A; bytes] };
        for index in 0..FILE_WRITES {
            disk.file.write_all_at(&disk.bytes, index * bytes as u64)?;
        }
        disk.file.sync_all()?;
        Ok(disk)
    }

    /// One write until it is durable.
    pub fn write(&mut self) -> std::io::Result<Duration> {
        let started = Instant::now();
        let at = self.writes % FILE_WRITES * self.bytes.len() as u64;
        self.file.write_all_at(&self.bytes, at)?;
        self.file.sync_data()?;
        self.writes += 1;
        Ok(started.elapsed())
    }
}
