//! A disk that fails when it is told to: `disk.c`, preloaded into the built program, stands between it and its files. Here it is
//! compiled, told what to do, and asked how often it did.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What happens to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The power fails: nothing is there that wasn't flushed.
    CutDropping,
    /// The power fails: everything is there.
    CutKeeping,
    /// The power fails: of what wasn't flushed some is there, some isn't, some in part.
    CutTearing,
    /// The process is killed instead of the call.
    KillBefore,
    /// The process is killed after the call.
    KillAfter,
    /// The call fails with this error number.
    Fail(u64),
    /// Half of what is to be written is.
    Short,
    /// The call takes so long, in milliseconds.
    Slow(u64),
}

impl Fault {
    fn number(self) -> u64 {
        match self {
            Fault::CutDropping => 1,
            Fault::CutKeeping => 2,
            Fault::CutTearing => 3,
            Fault::KillBefore => 4,
            Fault::KillAfter => 5,
            Fault::Fail(_) => 6,
            Fault::Short => 7,
            Fault::Slow(_) => 8,
        }
    }
}

/// Every how many-th call is tried where all would take long; `OMNITILL_EVERY_CALL=1` tries all of them.
pub fn stride() -> usize {
    let is_every = std::env::var_os("OMNITILL_EVERY_CALL").is_some();
    if !is_every {
        println!("every fifth call; OMNITILL_EVERY_CALL=1 tries every one");
    }
    if is_every { 1 } else { 5 }
}

/// Error numbers of Linux.
pub const EINTR: u64 = 4;
pub const EIO: u64 = 5;
pub const EACCES: u64 = 13;
pub const ENOSPC: u64 = 28;
pub const EROFS: u64 = 30;

/// Kinds of calls that change the disk.
pub const FLUSHES: u64 = 2;
pub const REMOVALS: u64 = 32;
pub const ALL_CALLS: u64 = 63;

/// What the disk is told.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// What happens.
    pub fault: Fault,
    /// To which calls that change the disk, counted from 1 from now on.
    pub calls: (u64, u64),
    /// To which kinds of them.
    pub kinds: u64,
    /// What is kept of what wasn't flushed.
    pub seed: u64,
    /// Flushes say they are done and do nothing.
    pub lies: bool,
    /// Only as long as the file that [`FaultyDisk::hold`] names is there.
    pub while_held: bool,
}

impl Plan {
    /// This happens to the `n`-th call.
    pub fn at(fault: Fault, n: u64) -> Plan {
        Plan { fault, calls: (n, n), kinds: ALL_CALLS, seed: n.wrapping_add(1), lies: false, while_held: false }
    }

    /// This happens to every call from the `n`-th on.
    pub fn from(fault: Fault, n: u64) -> Plan {
        Plan { calls: (n, u64::MAX), ..Plan::at(fault, n) }
    }

    /// Calls are only counted.
    pub fn count() -> Plan {
        Plan::at(Fault::CutKeeping, u64::MAX)
    }
}

/// What the disk says, counted since it was told a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Calls that change the disk.
    pub calls: u64,
    /// How often the fault happened.
    pub hits: u64,
    /// Calls that write.
    pub writes: u64,
    /// Calls that flush.
    pub flushes: u64,
    /// Writes and names that a power cut found not flushed.
    pub unflushed: u64,
}

/// Places in the numbers that are shared with `disk.c`.
const FREE_BYTES: u64 = 10;
const PROCESS: u64 = 11;
const NUMBERS: u64 = 18;

/// A disk under one folder.
pub struct FaultyDisk {
    folder: PathBuf,
    control_path: PathBuf,
    control: File,
    holder: PathBuf,
}

impl FaultyDisk {
    /// A disk that is sound so far. `room` is a folder beside the data that the disk keeps its numbers in.
    pub fn new(folder: &Path, room: &Path) -> FaultyDisk {
        let control_path = room.join("disk-control");
        fs::write(&control_path, [0; NUMBERS as usize * 8]).expect("written");
        let control = OpenOptions::new().read(true).write(true).open(&control_path).expect("opened");
        let folder = folder.canonicalize().expect("a folder");
        FaultyDisk { holder: folder.join("nothing"), folder, control_path, control }
    }

    /// The disk this very program was put on by [`FaultyDisk::variables`]; `None` if it wasn't.
    pub fn of_this_program() -> Option<FaultyDisk> {
        let path = |name: &str| std::env::var_os(name).map(PathBuf::from);
        let (folder, control_path) = (path("FAULTY_DISK_DIR")?, path("FAULTY_DISK_CONTROL")?);
        let control = OpenOptions::new().read(true).write(true).open(&control_path).expect("opened");
        Some(FaultyDisk { folder, control_path, control, holder: path("FAULTY_DISK_HOLDER")? })
    }

    /// Names the file that has to be there for faults that need one.
    pub fn hold(mut self, file: &Path) -> FaultyDisk {
        self.holder = file.to_owned();
        self
    }

    /// What puts a program on this disk: variables of its environment.
    pub fn variables(&self) -> [(&'static str, String); 4] {
        self.set(PROCESS, 0);
        [
            ("LD_PRELOAD", library().display().to_string()),
            ("FAULTY_DISK_DIR", self.folder.display().to_string()),
            ("FAULTY_DISK_CONTROL", self.control_path.display().to_string()),
            ("FAULTY_DISK_HOLDER", self.holder.display().to_string()),
        ]
    }

    /// Tells the disk what to do from now on, and to count anew.
    pub fn plan(&self, plan: Plan) {
        let code = if let Fault::Fail(code) = plan.fault { code } else { 0 };
        let delay_ms = if let Fault::Slow(ms) = plan.fault { ms } else { 0 };
        self.set(0, 0);
        let told = [plan.fault.number(), plan.calls.0, plan.calls.1, plan.kinds, code, plan.seed, delay_ms];
        let said = [u64::from(plan.lies), u64::from(plan.while_held)];
        for (place, number) in (1..).zip(told.into_iter().chain(said)) {
            self.set(place, number);
        }
        (PROCESS + 1..NUMBERS).for_each(|place| self.set(place, 0));
        self.set(0, 1);
    }

    /// The disk is sound again. Says what it did.
    pub fn heal(&self) -> Told {
        let told = self.told();
        self.plan(Plan::count());
        told
    }

    /// Says that so many bytes are free; 0 stops saying it.
    pub fn say_free(&self, bytes: u64) {
        self.set(FREE_BYTES, bytes);
    }

    /// What it did since it was told a plan. The program has to have been started on it.
    #[track_caller]
    pub fn told(&self) -> Told {
        assert!(self.get(PROCESS) != 0, "LD_PRELOAD doesn't reach the program: these faults can't be tested here");
        let [calls, hits, writes, flushes, unflushed] = [12, 13, 14, 15, 17].map(|place| self.get(place));
        Told { calls, hits, writes, flushes, unflushed }
    }

    fn set(&self, place: u64, number: u64) {
        self.control.write_all_at(&number.to_le_bytes(), place * 8).expect("written");
    }

    fn get(&self, place: u64) -> u64 {
        let mut bytes = [0; 8];
        self.control.read_exact_at(&mut bytes, place * 8).expect("read");
        u64::from_le_bytes(bytes)
    }
}

/// The compiled `disk.c`. Bundled SQLite needs a C compiler too, so there is one wherever this program is built.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/disk.c");
        let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{}.so", std::process::id()));
        let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
        let output = Command::new(&compiler)
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
            .args([&library, &source])
            .args(["-ldl", "-lpthread"])
            .output()
            .unwrap_or_else(|error| {
                panic!("{compiler} (a C compiler, needed for SQLite too) can't be started: {error}")
            });
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        library
    })
}
