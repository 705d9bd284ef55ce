//! A flush takes a second: the window goes on answering and painting meanwhile, and says that it is saving.

use crate::console::TempDir;
use crate::disk::{FLUSHES, Fault, FaultyDisk, Plan};
use crate::rig::{Rig, Start};
use slint::ComponentHandle;
use std::process::Command;
use std::time::{Duration, Instant};
use ui::Status;

const FLUSH_MS: u64 = 1_000;
/// Pictures that have to be painted while one flush lasts; a display would show sixty.
const PAINTED_MIN: u32 = 4;

/// Starts this program once more, on a disk that can be slow, for the test below.
pub fn the_window_lives_while_the_disk_takes_a_second() {
    if cfg!(not(target_os = "linux")) {
        return println!("a slow disk is only made on Linux");
    }
    let room = TempDir::new();
    let disk = FaultyDisk::new(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")), room.path());
    let output = Command::new(std::env::current_exe().unwrap())
        .arg("slow_disk::on_a_disk_that_can_be_slow")
        .envs(disk.variables())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    print!(
        "{}",
        text.lines().filter(|line| line.starts_with("a flush")).map(|line| format!("{line}\n")).collect::<String>()
    );
}

/// Does nothing unless this program was started on such a disk.
pub fn on_a_disk_that_can_be_slow() {
    let Some(disk) = FaultyDisk::of_this_program() else { return };
    let rig = Rig::selling(&Start::new("AU"));
    rig.tap("tile-0"); // whatever is done only once is done
    let before = rig.lines();
    disk.plan(Plan { kinds: FLUSHES, ..Plan::from(Fault::Slow(FLUSH_MS), 1) });
    rig.wait(1_050);
    rig.click("tile-1");
    // The flush has begun.
    let deadline = Instant::now() + Duration::from_secs(30);
    while disk.told().hits == 0 {
        assert!(Instant::now() < deadline, "the disk was never asked");
        std::thread::sleep(Duration::from_millis(1));
    }
    let (mut painted, mut said_saving, mut answered) = (0, 0, 0);
    while rig.lines() == before {
        rig.catch_up();
        rig.wait(100);
        // A menu of the window opens and closes: it answers taps.
        rig.click("status-operator");
        rig.wait(100);
        answered += u32::from(rig.find("operator-sign-out").is_some());
        if answered > 0 {
            rig.click_at(slint::LogicalPosition::new(900.0, 500.0));
        }
        rig.window.window().take_snapshot().unwrap();
        painted += 1;
        said_saving += u32::from(rig.global::<Status>().get_is_saving());
        assert!(Instant::now() < deadline, "the line never came");
    }
    let told = disk.heal();
    println!(
        "a flush of {FLUSH_MS} ms ({} hit): {painted} pictures painted, {answered} taps answered, {said_saving} times saving was shown",
        told.hits
    );
    assert!(painted >= PAINTED_MIN && answered > 0 && said_saving > 0, "{painted} {answered} {said_saving}");
    rig.settle();
    assert!(!rig.global::<Status>().get_is_saving(), "it is saved");
    assert_eq!(rig.lines().len(), before.len() + 1);
}
