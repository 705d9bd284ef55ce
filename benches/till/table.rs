//! Samples, their medians and tails, and the table they are printed in.

use std::time::Duration;

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
