//! A till on a disk that fails, and what it has acknowledged.

use super::books::Books;
use super::disk::*;
use super::*;
use crate::console::Reply;

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
            // Its room is taken again at once; copying it would take longer.
            let to = data_dir.join(entry.file_name());
            if entry.path().is_dir() {
                super::corrupt::copy_dir(&entry.path(), &to);
            } else if entry.file_name() != "reserve" {
                fs::copy(entry.path(), to).expect("copied");
            }
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
        let variables = self.disk.variables();
        variables.iter().fold(self.sound_options(), |options, (name, value)| options.variable(name, value))
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
