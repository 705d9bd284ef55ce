//! A disk that fails when it is told to: `disk.c`, preloaded into the built program, stands between it and its files. Here it is
//! compiled, told what to do, and asked how often it did.

use super::books::Books;
use super::*;
use crate::console::Reply;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt;
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

/// Error numbers of Linux.
pub const EINTR: u64 = 4;
pub const EIO: u64 = 5;
pub const EACCES: u64 = 13;
pub const ENOSPC: u64 = 28;
pub const EROFS: u64 = 30;

/// Kinds of calls that change the disk.
pub const FLUSHES: u64 = 2;
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

    /// Names the file that has to be there for faults that need one.
    pub fn hold(mut self, file: &Path) -> FaultyDisk {
        self.holder = file.to_owned();
        self
    }

    /// A till on this disk.
    pub fn options(&self, options: Options) -> Options {
        self.set(PROCESS, 0);
        options
            .variable("LD_PRELOAD", &library().display().to_string())
            .variable("FAULTY_DISK_DIR", &self.folder.display().to_string())
            .variable("FAULTY_DISK_CONTROL", &self.control_path.display().to_string())
            .variable("FAULTY_DISK_HOLDER", &self.holder.display().to_string())
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

/// A folder with a till's data, closed, to be copied for every fault.
pub struct Template {
    folder: TempDir,
}

impl Template {
    /// The demo shop after one sale.
    pub fn new() -> Template {
        let template = Template { folder: TempDir::new() };
        let mut console = Console::start(&Options::new("AU").data_dir(template.folder.path()));
        sign_in(&mut console, DEMO_MANAGER);
        let basket = console.ok(json!({ "do": "scan", "code": CODES[0] }))["basket"].take();
        console.ok(payment(&basket, "card"));
        assert!(console.close().status.success());
        template
    }

    /// Makes another folder of the same.
    pub fn copy_to(&self, data_dir: &Path) {
        let _ = fs::remove_dir_all(data_dir);
        fs::create_dir_all(data_dir).expect("made");
        for entry in fs::read_dir(self.folder.path()).expect("read").flatten() {
            fs::copy(entry.path(), data_dir.join(entry.file_name())).expect("copied");
        }
    }
}

/// Codes of the demo shop that are rung up by the piece.
pub const CODES: [&str; 3] = ["9520426000015", "9339423003475", "9520426000022"];

/// One till's data on a disk that fails, and what was acknowledged.
pub struct Rig {
    room: TempDir,
    pub disk: FaultyDisk,
    pub books: Books,
}

impl Rig {
    /// A copy of a template on a sound disk.
    pub fn new(template: &Template) -> Rig {
        let room = TempDir::new();
        let shop = room.path().join("shop");
        fs::create_dir(&shop).expect("made");
        let disk = FaultyDisk::new(&shop, room.path());
        let mut rig = Rig { room, disk, books: Books::default() };
        rig.begin(template);
        rig
    }

    /// Puts the template's data back.
    pub fn begin(&mut self, template: &Template) {
        template.copy_to(&self.data_dir());
        self.books = Books::of(&self.data_dir());
        self.disk.plan(Plan::count());
    }

    /// Where the data are.
    pub fn data_dir(&self) -> PathBuf {
        self.room.path().join("shop/data")
    }

    /// A till without faults, whatever the disk was told.
    pub fn sound_options(&self) -> Options {
        Options::new("AU").data_dir(&self.data_dir())
    }

    /// A till on the disk.
    pub fn options(&self) -> Options {
        self.disk.options(self.sound_options())
    }

    /// Asks, and takes in the answer: from then on it has to be true. `None` if the till died first.
    #[track_caller]
    pub fn ask(&mut self, console: &mut Console, action: Value) -> Option<Reply> {
        let id = console.post(action.clone());
        let reply = console.reply_to(id);
        match &reply {
            Some(Reply::Ok(reply)) => self.books.acknowledged(&action, reply),
            Some(_) => {}
            None => self.books.unanswered = Some(action),
        }
        reply
    }

    /// Opens a till and signs its manager in.
    #[track_caller]
    pub fn open(&mut self, options: &Options) -> Console {
        let mut console = Console::start(options);
        let reply = self.ask(&mut console, sign_in_act());
        assert!(matches!(reply, Some(Reply::Ok(_))), "{reply:?}");
        console
    }

    /// The acts of a sale: two scans and what pays them.
    pub fn sale_acts(&self, index: usize) -> Option<Value> {
        match index {
            0 | 1 => Some(json!({ "do": "scan", "code": CODES[index] })),
            2 => Some(payment(&self.books.basket, "cash")),
            _ => None,
        }
    }

    /// Starts the till without faults and compares everything with what was acknowledged.
    pub fn check(&mut self) -> Result<(), String> {
        let mut console = Console::start(&self.sound_options());
        let outcome = self.books.check(&mut console);
        let ended = console.close();
        outcome.map_err(|error| format!("{error} {}", ended.errors))?;
        self.books.check_journal(&self.data_dir())?;
        let checked = run(&["verify", &self.data_dir().display().to_string()]);
        let report: Value = serde_json::from_str(&checked.output).unwrap_or_default();
        let counted = (&report["checked"]["sales"], &report["checked"]["post_voids"]);
        if report["breaks"] != json!([]) || counted != (&json!(self.books.sales.len()), &json!(self.books.post_voids()))
        {
            return Err(format!("verify: {report} {}", checked.errors));
        }
        Ok(())
    }
}

/// The manager of the demo shop signs in.
pub fn sign_in_act() -> Value {
    json!({ "do": "sign_in", "operator": DEMO_MANAGER.0, "pin": DEMO_MANAGER.1 })
}

/// Does all of `jobs` on as many threads as there are processors, each with a rig of its own.
pub fn on_every_processor<Job: Sync, Outcome: Send>(
    template: &Template,
    jobs: &[Job],
    work: impl Fn(&mut Rig, &Job) -> Outcome + Sync,
) -> Vec<Outcome> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let outcomes = std::sync::Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(2, usize::from).min(jobs.len().max(1));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut rig = Rig::new(template);
                while let Some(job) = jobs.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    rig.begin(template);
                    let outcome = work(&mut rig, job);
                    outcomes.lock().expect("no test panicked").push(outcome);
                }
            });
        }
    });
    outcomes.into_inner().expect("no test panicked")
}
