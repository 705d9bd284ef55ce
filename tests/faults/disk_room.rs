//! The disk fills up, is full, can't be written at all, or fails while the till starts: what is kept back lets selling go on, what
//! can't be done is said in words, and nothing that was sold before is lost.

use super::disk::*;
use super::rig::*;
use super::*;
use crate::console::Reply;
use std::process::Command;

const MIB: u64 = 1 << 20;

/// The disk's state as the till shows it.
#[track_caller]
fn state_of_disk(console: &mut Console) -> String {
    view(console)["disk"].as_str().expect("a state").to_owned()
}

#[track_caller]
fn wait_for_disk(console: &mut Console, state: &str) {
    console.wait_for(&format!("the disk to be {state}"), REPLY_WAIT, |event| {
        event["event"] == "disk_changed" && event["disk"] == state
    });
}

#[track_caller]
fn sell_one(rig: &mut Rig, console: &mut Console) -> Result<(), Reply> {
    for index in [1, 2] {
        let act = rig.sale_acts(index).expect("an act");
        match rig.ask(console, act) {
            Some(Reply::Ok(_)) => {}
            Some(other) => return Err(other),
            None => panic!("the till has ended"),
        }
    }
    Ok(())
}

/// The disk has no room for anything as long as the reserve is there.
#[test]
fn on_a_full_disk_what_was_kept_back_goes_into_sales() {
    let template = Template::new();
    let mut rig = Rig::new(&template);
    let reserve = rig.data_dir().join("reserve");
    drop(database::Database::open(&rig.data_dir()).expect("opens")); // keeps its reserve back
    assert_eq!(fs::metadata(&reserve).expect("kept back").len(), 16 * MIB);
    rig.disk = FaultyDisk::new(
        rig.data_dir().parent().expect("a folder"),
        rig.data_dir().parent().and_then(Path::parent).expect("a folder"),
    )
    .hold(&reserve);
    rig.disk.say_free(MIB / 2);
    let no_room = Plan { while_held: true, kinds: ALL_CALLS & !REMOVALS, ..Plan::from(Fault::Fail(ENOSPC), 1) };
    rig.disk.plan(no_room);
    let mut console = Console::start(&rig.options());
    if rig.ask(&mut console, sign_in_act()).is_none() {
        panic!("the till doesn't start: {}", console.close().errors);
    }
    let at_start = rig.disk.told();
    assert!(at_start.hits > 0 && !reserve.exists(), "the till started with what was kept back: {at_start:?}");
    // The same in the middle of a sale.
    fs::File::create(&reserve).and_then(|file| file.set_len(16 * MIB)).expect("made");
    rig.disk.plan(no_room);
    for _ in 0..3 {
        sell_one(&mut rig, &mut console).expect("sold into the reserve");
    }
    let told = rig.disk.told();
    assert!(told.hits > 0 && !reserve.exists(), "{told:?}");
    wait_for_disk(&mut console, "full");
    // There is room again: it is kept back again, and the till says nothing more.
    rig.disk.heal();
    rig.disk.say_free(0);
    sell_one(&mut rig, &mut console).expect("sold");
    assert_ne!(state_of_disk(&mut console), "full");
    assert!(console.close().status.success());
    rig.check().expect("nothing is lost");
    assert!(reserve.exists(), "kept back again");
    println!("no room {} times at the start, {} in a sale; both went into the reserve", at_start.hits, told.hits);
}

#[test]
fn a_disk_that_fills_up_is_said_and_imports_wait() {
    let template = Template::new();
    let mut rig = Rig::new(&template);
    let mut console = rig.open(&rig.options());
    for (free_mib, state) in [(3_000, "fine"), (2_000, "low"), (500, "very-low"), (3_000, "fine")] {
        rig.disk.say_free(free_mib * MIB);
        assert_eq!(state_of_disk(&mut console), state, "{free_mib} MiB free");
        sell_one(&mut rig, &mut console).expect("sold");
    }
    assert!(console.close().status.success());
    rig.check().expect("nothing is lost");
}

#[test]
fn the_state_of_a_disk_that_failed_ends_by_itself() {
    let template = Template::new();
    let mut rig = Rig::new(&template);
    let mut console = rig.open(&rig.options());
    for (code, key, state) in [
        (ENOSPC, "database-disk-full", "full"),
        (EIO, "database-disk", "failing"),
        (EROFS, "database-disk", "failing"),
        (EACCES, "database-disk", "failing"),
    ] {
        rig.disk.plan(Plan::from(Fault::Fail(code), 1));
        let refused = sell_one(&mut rig, &mut console).expect_err("the disk fails");
        assert!(matches!(&refused, Reply::Broken(broken) if broken["code"] == key), "{refused:?}");
        wait_for_disk(&mut console, state);
        let told = rig.disk.heal();
        assert!(told.hits > 0);
        // Nobody does anything.
        wait_for_disk(&mut console, "fine");
        sell_one(&mut rig, &mut console).expect("sold");
        println!("error {code}: {} calls failed, {refused:?}", told.hits);
    }
    assert!(console.close().status.success());
    rig.check().expect("nothing is lost");
}

/// The first start and a later one, on a disk that fails from some call on: refused in words, and right once the disk works.
#[test]
fn a_start_on_a_disk_that_fails_is_refused_in_words() {
    let template = Template::new();
    let mut jobs: Vec<(bool, u64, u64)> = Vec::new();
    for code in [EIO, ENOSPC, EROFS] {
        jobs.extend((1..200).step_by(23).map(|n| (true, code, n)));
        jobs.extend((1..8).map(|n| (false, code, n)));
    }
    let outcomes = on_every_processor(&template, &jobs, |rig, (is_first, code, n)| {
        if *is_first {
            fs::remove_dir_all(rig.data_dir()).expect("removed");
            rig.books = books::Books::new_till();
        }
        rig.disk.plan(Plan::from(Fault::Fail(*code), *n));
        let mut console = Console::start(&rig.options());
        let asked = console.post(json!({ "do": "view" }));
        let is_open = console.reply_to(asked).is_some();
        let ended = console.close();
        let told = rig.disk.told();
        let is_said = is_open || (!ended.status.success() && ended.errors.trim().len() > 40);
        let problem = if ended.errors.contains("panicked") || !is_said {
            Some(format!("error {code} from call {n}: {}", ended.errors))
        } else {
            rig.check().err().map(|problem| format!("error {code} from call {n}: {problem}"))
        };
        (told.hits > 0, is_open, ended.errors, problem)
    });
    let problems: Vec<&String> = outcomes.iter().filter_map(|(.., problem)| problem.as_ref()).collect();
    let refused = outcomes.iter().filter(|(_, is_open, ..)| !is_open).count();
    let hit = outcomes.iter().filter(|(is_hit, ..)| *is_hit).count();
    let mut said: Vec<&str> =
        outcomes.iter().map(|(_, _, errors, _)| errors.split(" (").next().unwrap_or_default()).collect();
    said.sort_unstable();
    said.dedup();
    println!("{hit} of {} starts met the fault, {refused} were refused: {said:#?}", jobs.len());
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(hit * 2 > jobs.len() && refused > 0, "the fault didn't hit");
}

/// A real file system in memory, gone when dropped.
struct Mount(PathBuf);

impl Mount {
    /// `None`, with the reason printed, where this account may mount nothing.
    fn new(place: &Path, options: &str) -> Option<Mount> {
        fs::create_dir_all(place).expect("made");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(place).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Mount(place.to_owned())),
            Ok(output) => {
                println!("not tested on a real file system: {}", String::from_utf8_lossy(&output.stderr).trim());
                None
            }
            Err(error) => {
                println!("not tested on a real file system: mount: {error}");
                None
            }
        }
    }

    fn again(&self, options: &str) {
        let remounted = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.0).status();
        assert!(remounted.expect("mount").success());
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn a_real_file_system_of_three_megabytes_fills_up() {
    let room = TempDir::new();
    let Some(mount) = Mount::new(&room.path().join("small"), "size=3m") else { return };
    let options = Options::new("AU").data_dir(&mount.0.join("data"));
    let mut console = Console::start(&options);
    sign_in(&mut console, DEMO_MANAGER);
    let (mut sold, mut refusals) = (0, 0);
    let full = 'selling: loop {
        let basket = console.send(json!({ "do": "scan", "code": CODES[0] }));
        let Reply::Ok(mut basket) = basket else { break 'selling basket };
        match console.send(payment(&basket["basket"].take(), "card")) {
            Reply::Ok(_) => sold += 1,
            refused => break 'selling refused,
        }
        assert!(sold < 5_000, "the disk never fills up");
    };
    assert!(matches!(&full, Reply::Broken(broken) if broken["code"] == "database-disk-full"), "{full:?}");
    for _ in 0..3 {
        refusals += u32::from(matches!(console.send(json!({ "do": "scan", "code": CODES[1] })), Reply::Broken(_)));
    }
    assert_eq!(state_of_disk(&mut console), "full");
    mount.again("size=12m");
    // The same till goes on, with the basket as it was.
    let basket = view(&mut console)["basket"].take();
    let basket =
        if basket.is_null() { console.ok(json!({ "do": "scan", "code": CODES[0] }))["basket"].take() } else { basket };
    console.ok(payment(&basket, "card"));
    assert!(console.close().status.success());
    assert_eq!(verify(&mount.0.join("data"))["sales"], sold + 1);
    println!("{sold} sales until 3 MB were full, {refusals} more acts refused, then room again: {full:?}");
}

#[test]
fn a_folder_that_can_only_be_read_is_refused_and_left_alone() {
    let room = TempDir::new();
    let Some(mount) = Mount::new(&room.path().join("sealed"), "size=40m") else { return };
    let data_dir = mount.0.join("data");
    Template::new().copy_to(&data_dir);
    mount.again("ro");
    let ended = run(&["console", "--data-dir", &data_dir.display().to_string()]);
    assert!(
        ended.status.code() == Some(1) && ended.output.is_empty() && !ended.errors.contains("panicked"),
        "{ended:?}"
    );
    assert!(ended.errors.contains("can't be written"), "{ended:?}");
    mount.again("rw");
    assert_eq!(
        sell(
            &mut {
                let mut console = Console::start(&Options::new("AU").data_dir(&data_dir));
                sign_in(&mut console, DEMO_MANAGER);
                console
            },
            "Tea",
            250,
            "card"
        )["receipt"],
        2
    );
    println!("1 start refused: {}", ended.errors.trim());
}
