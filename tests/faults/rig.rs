//! A till on a disk that fails, and what it has acknowledged.

use super::books::Books;
use super::disk::*;
use super::*;
use crate::console::{Reply, journal_of};
use std::time::SystemTime;

/// A folder with a till's data, closed, to be copied for every fault.
pub struct Template {
    folder: TempDir,
    country: &'static str,
}

impl Template {
    /// The demo shop after one sale.
    pub fn new() -> Template {
        Template::of("AU")
    }

    /// A shop of this country after one sale: the demo's in Australia, elsewhere one without a catalogue.
    pub fn of(country: &'static str) -> Template {
        let template = Template { folder: TempDir::new(), country };
        if country != "AU" {
            let region = if country == "US" { "region = \"US-NY-NYC\"" } else { "" };
            let text = [region, &SMALL_SHOP_ELSEWHERE.replace("COUNTRY", country)].concat();
            fs::write(template.folder.path().join("settings.toml"), text).expect("written");
        }
        let mut console = Console::start(&Options::new(country).data_dir(template.folder.path()));
        sign_in(&mut console, DEMO_MANAGER);
        let basket = console.ok(goods(country, 0))["basket"].take();
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

/// A shop of another country, run by somebody with the demo manager's number and PIN.
const SMALL_SHOP_ELSEWHERE: &str = r#"
country = "COUNTRY"
[store]
id = "COUNTRY-1"
name = "Small shop"
seller = "Small Shop Ltd"
address = ["1 High Street"]
country = "COUNTRY"
tax_number = "1"
gln = "9520426900018"
time_zone = "UTC"
language = "en-GB"
[[operators]]
id = "201"
name = "Mary"
role = "manager"
pin = "190583"
"#;

/// The act that rings up the shop's first, second or third article.
pub fn goods(country: &str, index: usize) -> Value {
    match country {
        "AU" => json!({ "do": "scan", "code": CODES[index] }),
        _ => json!({ "do": "add_open_item", "name": format!("Thing {index}"), "price": 450 + 305 * index }),
    }
}

/// Codes of the demo shop that are rung up by the piece.
pub const CODES: [&str; 3] = ["9520426000015", "9339423003475", "9520426000022"];

/// A till's data as they are put back for every fault: into the same files, because a copied `sales.db` begins a new series.
struct Home {
    /// Number and birth of `sales.db`.
    identity: (u64, Option<SystemTime>),
    files: Vec<(PathBuf, Vec<u8>)>,
    books: Books,
}

impl Home {
    /// Copies a template; a till without faults takes the copy for its own.
    fn adopt(template: &Template, data_dir: &Path, options: &Options) -> Home {
        template.copy_to(data_dir);
        let mut console = Console::start(options);
        view(&mut console);
        assert!(console.close().status.success());
        let read = |path: PathBuf| (path.clone(), fs::read(path).expect("read"));
        let files = files_below(data_dir).into_iter().map(read).collect();
        Home { identity: Home::identity(data_dir).expect("sales"), files, books: Books::of(data_dir) }
    }

    fn identity(data_dir: &Path) -> Option<(u64, Option<SystemTime>)> {
        let sales = fs::metadata(data_dir.join("sales.db")).ok()?;
        Some((std::os::unix::fs::MetadataExt::ino(&sales), sales.created().ok()))
    }

    /// Whether `sales.db` is still the same file.
    fn is_in(&self, data_dir: &Path) -> bool {
        Home::identity(data_dir) == Some(self.identity)
    }

    fn put_back(&self, data_dir: &Path) {
        for path in files_below(data_dir) {
            if !self.files.iter().any(|(known, _)| *known == path) {
                fs::remove_file(path).expect("removed");
            }
        }
        for (path, bytes) in &self.files {
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
        for name in ["quarantine", "recovering"] {
            let _ = fs::remove_dir_all(data_dir.join(name)); // there is one only after damage
        }
    }
}

/// All files of a data folder but what it keeps back, which holds nothing.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("read").flatten() {
        match entry.path() {
            path if path.is_dir() => files.extend(files_below(&path)),
            path if entry.file_name() != "reserve" => files.push(path),
            _ => {}
        }
    }
    files
}

/// One till's data on a disk that fails, and what was acknowledged.
pub struct Rig {
    room: TempDir,
    country: &'static str,
    home: Option<Home>,
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
        let mut rig = Rig { room, country: template.country, home: None, disk, books: Books::default() };
        rig.begin(template);
        rig
    }

    /// Puts the template's data back.
    pub fn begin(&mut self, template: &Template) {
        let data_dir = self.data_dir();
        let home = match self.home.take().filter(|home| home.is_in(&data_dir)) {
            Some(home) => {
                home.put_back(&data_dir);
                home
            }
            None => Home::adopt(template, &data_dir, &self.sound_options()),
        };
        self.books = home.books.clone();
        self.home = Some(home);
        self.disk.plan(Plan::count());
    }

    /// The shop's country.
    pub fn country(&self) -> &'static str {
        self.country
    }

    /// Where the data are.
    pub fn data_dir(&self) -> PathBuf {
        self.room.path().join("shop/data")
    }

    /// A till without faults, whatever the disk was told.
    pub fn sound_options(&self) -> Options {
        Options::new(self.country).data_dir(&self.data_dir())
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
        self.check_second_copy()?;
        let checked = run(&["verify", &self.data_dir().display().to_string()]);
        let report: Value = serde_json::from_str(&checked.output).unwrap_or_default();
        let counted = (&report["checked"]["sales"], &report["checked"]["post_voids"]);
        if report["breaks"] != json!([]) || counted != (&json!(self.books.sales.len()), &json!(self.books.post_voids()))
        {
            return Err(format!("verify: {report} {}", checked.errors));
        }
        self.books.check_recoveries(&self.data_dir())
    }

    /// Once a till was closed, its second copy has every record of the journal, and in their order.
    fn check_second_copy(&self) -> Result<(), String> {
        let mut parts: Vec<PathBuf> = files_below(&self.data_dir().join("journal-copy"));
        parts.retain(|path| path.extension().is_some_and(|end| end == "txt"));
        parts.sort();
        let mut missing = journal_of(&self.data_dir()).into_iter().peekable();
        for line in parts.iter().flat_map(|path| {
            fs::read(path).expect("read").split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>()
        }) {
            let line = String::from_utf8_lossy(&line).into_owned();
            missing.next_if(|record| {
                line.starts_with(&format!("{} ", record.number))
                    && line.ends_with(&format!(" {} {} {}", record.hash, record.signature, record.body))
            });
        }
        match missing.next() {
            Some(record) => Err(format!("the second copy lacks record {}: {}", record.number, record.body)),
            None => Ok(()),
        }
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
