//! Any bytes a printer may answer, in any order with links that come and go, jobs and drawer pulses: each job ends at most once, and no
//! job that may be on paper is ever called safe to send again.
#![no_main]

use hardware::replay::{Recorded, printer};
use hardware::{DeviceEvent, DrawerConfig, PrinterEvent, Profile};
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::sync::OnceLock;

static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();

fn profiles() -> &'static [Profile] {
    PROFILES.get_or_init(|| Profile::names().filter_map(|name| Profile::named(name).ok()).collect())
}

/// Reads an input as a script: an instruction, how long it waits before it, and its bytes.
fn script(data: &[u8]) -> (usize, Vec<(u64, Recorded)>) {
    let mut bytes = data.iter().copied();
    let profile = usize::from(bytes.next().unwrap_or_default());
    let (mut now_ms, mut jobs, mut script) = (0, 0, Vec::new());
    while let Some(instruction) = bytes.next() {
        now_ms += u64::from(bytes.next().unwrap_or_default()) * 10;
        let length = usize::from(bytes.next().unwrap_or_default());
        let recorded = match instruction % 8 {
            0 => Recorded::Linked,
            1 | 2 => Recorded::Heard(bytes.by_ref().take(length % 32).collect()),
            3 => Recorded::Took(length * 16),
            4 => Recorded::Cut,
            5 => {
                jobs += 1;
                Recorded::Print { job: jobs, bytes: vec![b'x'; length * 8 + 1] }
            }
            6 => Recorded::OpenDrawer { request: u64::from(instruction) },
            _ => Recorded::Waited,
        };
        script.push((now_ms, recorded));
    }
    (profile, script)
}

fuzz_target!(|data: &[u8]| {
    let (profile, script) = script(data);
    let profiles = profiles();
    let events = printer(&profiles[profile % profiles.len()], DrawerConfig::default(), &script);
    let mut sent = BTreeMap::<u64, u32>::new();
    for event in &events {
        let DeviceEvent::Printer(event) = event else { continue };
        match event {
            PrinterEvent::JobSent { job } => *sent.entry(*job).or_default() += 1,
            PrinterEvent::JobNotStarted { job, .. } => {
                assert!(!sent.contains_key(job), "job {job} was sent and then called not started");
            }
            _ => {}
        }
    }
    assert!(sent.values().all(|times| *times == 1), "a job was sent twice");
});
