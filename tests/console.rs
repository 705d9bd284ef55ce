//! A till without a window, run as its own process: the built program, spoken to in JSON lines.
//!
//!     let mut console = Console::start(&Options::new("AU").seed(1));
//!     console.ok(json!({ "do": "scan", "code": "9300675024235" }));
//!     let ended = console.kill();
//!
//! Nothing here sleeps: a thread reads what the program writes, and whoever waits has a deadline.

// Journeys and faults each use a part of it.
#![allow(dead_code, unused_imports)]

mod browser;
mod device;
mod hub;
mod journal;
mod process;
mod temp_dir;

pub use browser::{Browser, Driver};
pub use device::Device;
pub use hub::Hub;
pub use journal::{JournalRecord, exported, journal_of, verified};
pub use process::{REPLY_WAIT, Run, run, run_with};
pub use temp_dir::TempDir;

pub use process::Process;
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::{Duration, Instant};

/// How to start a till.
#[derive(Clone, Debug)]
pub struct Options {
    data_dir: Option<PathBuf>,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
}

impl Options {
    /// A till of this country on the demo shop, with no devices, its data in a folder of its own.
    pub fn new(country: &str) -> Options {
        let arguments = vec!["--country".to_owned(), country.to_owned()];
        Options { data_dir: None, arguments, environment: Vec::new() }
    }

    /// Sells on this data instead, which stays after the till has ended.
    #[must_use]
    pub fn data_dir(mut self, data_dir: &Path) -> Options {
        self.data_dir = Some(data_dir.to_owned());
        self
    }

    /// Adds an option with its value: `.option("--printer", "tcp://127.0.0.1:9100")`.
    #[must_use]
    pub fn option(mut self, name: &str, value: &str) -> Options {
        self.arguments.extend([name.to_owned(), value.to_owned()]);
        self
    }

    /// Puts a variable into the till's environment.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Options {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Ids from this number instead of chance.
    #[must_use]
    pub fn seed(self, seed: u64) -> Options {
        self.option("--seed", &seed.to_string())
    }

    /// A clock that stands still at this moment (RFC 3339).
    #[must_use]
    pub fn clock(self, moment: &str) -> Options {
        self.option("--clock", moment)
    }
}

/// What a till says to an action.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Carried out.
    Ok(Value),
    /// A rule says no.
    Refused {
        /// The rule.
        code: String,
        /// What the cashier reads.
        text: String,
    },
    /// The till can't.
    Broken(Value),
}

impl Reply {
    fn read(line: &Value) -> Option<Reply> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        if let Some(reply) = line.get("ok") {
            return Some(Reply::Ok(reply.clone()));
        }
        if let Some(refused) = line.get("refused") {
            return Some(Reply::Refused { code: text(&refused["code"]), text: text(&refused["text"]) });
        }
        line.get("broken").map(|broken| Reply::Broken(broken.clone()))
    }
}

/// A till that runs.
pub struct Console {
    process: Process,
    last_id: u64,
    replies: BTreeMap<u64, Reply>,
    events: VecDeque<Value>,
    data_dir: PathBuf,
    /// Removes the data after the till, when they were made for it.
    _own_dir: Option<TempDir>,
}

/// A till that has ended, by itself or not.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub status: ExitStatus,
    /// Replies nobody had taken yet, by id: what the till had acknowledged before it ended.
    pub replies: BTreeMap<u64, Reply>,
    /// Events nobody had taken yet.
    pub events: Vec<Value>,
    /// What it wrote to standard error.
    pub errors: String,
}

impl Console {
    /// Starts a till. It takes actions at once; [`Console::ok`] with `{"do":"view"}` waits until it is open.
    pub fn start(options: &Options) -> Console {
        let own_dir = options.data_dir.is_none().then(TempDir::new);
        let data_dir = options.data_dir.clone().or_else(|| Some(own_dir.as_ref()?.path().join("data")));
        let data_dir = data_dir.expect("one of both is there");
        let mut arguments = vec!["console".to_owned(), "--data-dir".to_owned(), data_dir.display().to_string()];
        arguments.extend(options.arguments.iter().cloned());
        let process = Process::start_in(&arguments, &options.environment);
        Console { process, last_id: 0, replies: BTreeMap::new(), events: VecDeque::new(), data_dir, _own_dir: own_dir }
    }

    /// Returns where its data are.
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// Returns the id of its process.
    pub fn process_id(&self) -> u32 {
        self.process.child.id()
    }

    /// Sends an action without waiting; returns the id its reply will have.
    pub fn post(&mut self, action: Value) -> u64 {
        self.last_id += 1;
        let mut line = json!({ "id": self.last_id });
        let keys = line.as_object_mut().expect("an object");
        keys.extend(action.as_object().expect("an action is an object").clone());
        // A till that has ended takes nothing; whoever waits for the reply finds out.
        self.process.tell(&line.to_string());
        self.last_id
    }

    /// Sends a line as it is, which need not be JSON.
    pub fn post_line(&mut self, line: &str) {
        self.process.tell(line);
    }

    /// Waits for the reply to an action; `None` if the till ended without one.
    #[track_caller]
    pub fn reply_to(&mut self, id: u64) -> Option<Reply> {
        let deadline = Instant::now() + REPLY_WAIT;
        loop {
            if let Some(reply) = self.replies.remove(&id) {
                return Some(reply);
            }
            let line = self.process.next_line(deadline, &format!("the reply to action {id}"))?;
            self.take_in(&line);
        }
    }

    /// Sends an action and returns the reply.
    #[track_caller]
    pub fn send(&mut self, action: Value) -> Reply {
        let asked = action.to_string();
        let id = self.post(action);
        match self.reply_to(id) {
            Some(reply) => reply,
            None => panic!("the till ended before it replied to {asked}\n{}", self.process.errors()),
        }
    }

    /// Sends an action that must be carried out; returns what was replied.
    #[track_caller]
    pub fn ok(&mut self, action: Value) -> Value {
        let asked = action.to_string();
        match self.send(action) {
            Reply::Ok(reply) => reply,
            other => panic!("{asked} was not carried out: {other:?}"),
        }
    }

    /// Sends an action that must be refused; returns the code of the rule and the cashier's words.
    #[track_caller]
    pub fn refused(&mut self, action: Value) -> (String, String) {
        let asked = action.to_string();
        match self.send(action) {
            Reply::Refused { code, text } => (code, text),
            other => panic!("{asked} was not refused: {other:?}"),
        }
    }

    /// Takes the events that have arrived with the replies so far, oldest first; does not wait.
    pub fn events(&mut self) -> Vec<Value> {
        while let Ok(line) = self.process.lines.try_recv() {
            self.take_in(&line);
        }
        self.events.drain(..).collect()
    }

    /// Takes the oldest event of this kind, waiting for it at most `timeout`. Others stay for later.
    #[track_caller]
    pub fn wait_for_event(&mut self, kind: &str, timeout: Duration) -> Value {
        self.wait_for(&format!("the event {kind}"), timeout, |event| event["event"] == kind)
    }

    /// Takes the oldest event that `is_it` knows, waiting for it at most `timeout`. Others stay for later.
    #[track_caller]
    pub fn wait_for(&mut self, what: &str, timeout: Duration, is_it: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + timeout;
        loop {
            if let Some(event) = self.events.iter().position(&is_it).and_then(|index| self.events.remove(index)) {
                return event;
            }
            let waited_for = format!("{what}; what came instead: {:?}", self.events);
            match self.process.next_line(deadline, &waited_for) {
                Some(line) => self.take_in(&line),
                None => panic!("the till ended before {what}\n{}", self.process.errors()),
            }
        }
    }

    /// Ends the process as a power cut does (SIGKILL). What it had written by then is in the result.
    pub fn kill(mut self) -> Ended {
        let _ = self.process.child.kill();
        self.end()
    }

    /// Ends the input and waits until the till has finished what it had in hand.
    #[track_caller]
    pub fn close(mut self) -> Ended {
        self.process.input = None;
        self.end()
    }

    #[track_caller]
    fn end(&mut self) -> Ended {
        let deadline = Instant::now() + REPLY_WAIT;
        while let Some(line) = self.process.next_line(deadline, "the end of the till") {
            self.take_in(&line);
        }
        let status = self.process.child.wait().expect("a child can be waited for");
        Ended {
            status,
            replies: std::mem::take(&mut self.replies),
            events: self.events.drain(..).collect(),
            errors: self.process.errors(),
        }
    }

    fn take_in(&mut self, line: &str) {
        // The last line of a killed till may be cut: it was never acknowledged.
        let Ok(line) = serde_json::from_str::<Value>(line) else { return };
        match (line["id"].as_u64(), Reply::read(&line)) {
            (Some(id), Some(reply)) => {
                let twice = self.replies.insert(id, reply);
                assert!(twice.is_none(), "two replies to action {id}");
            }
            (None, Some(reply)) => {
                self.replies.insert(0, reply); // to a line without an id, such as one that isn't JSON
            }
            (_, None) => self.events.push_back(line),
        }
    }
}

#[test]
fn a_till_answers_by_id_and_ends_when_its_input_ends() {
    let mut console = Console::start(&Options::new("AU").seed(1).clock("2026-03-02T10:00:00+11:00"));
    let (first, second) = (console.post(json!({ "do": "view" })), console.post(json!({ "do": "categories" })));
    let later = console.reply_to(second).expect("a reply");
    let earlier = console.reply_to(first).expect("a reply");
    assert!(
        matches!((&earlier, &later), (Reply::Ok(view), Reply::Ok(list)) if view["reply"] == "view" && list["reply"] == "categories")
    );
    console.post_line("neither JSON nor an action");
    assert_eq!(console.refused(json!({ "do": "next_customer", "bogus": 1 })).0, "action-unreadable");
    let ended = console.close();
    assert!(ended.status.success(), "{ended:?}");
    assert!(matches!(&ended.replies[&0], Reply::Refused { code, .. } if code == "action-unreadable"));
}

#[test]
fn a_killed_till_leaves_what_it_had_acknowledged() {
    let folder = TempDir::new();
    let mut console = Console::start(&Options::new("AU").data_dir(folder.path()));
    console.ok(json!({ "do": "view" }));
    let id = console.post(json!({ "do": "view" }));
    let ended = console.kill();
    assert!(!ended.status.success());
    assert!(ended.replies.keys().all(|acknowledged| *acknowledged == id));
    Console::start(&Options::new("AU").data_dir(folder.path())).ok(json!({ "do": "view" }));
}

#[test]
fn a_till_finds_a_simulated_printer_and_learns_that_its_paper_is_out() {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut console = Console::start(&Options::new("GB").option("--printer", printer.address()));
    let state = |event: &Value| event["device"]["state"].clone();
    console.wait_for("the printer to be ready", REPLY_WAIT, |event| state(event) == "ready");
    printer.tell("paper-out");
    let is_out =
        |event: &Value| state(event)["degraded"].as_array().is_some_and(|why| why.contains(&json!("paper-out")));
    console.wait_for("the printer to say so", REPLY_WAIT, is_out);
    assert!(console.close().status.success());
}

#[test]
fn a_command_that_ends_is_read_whole() {
    let schema = run(&["console", "--schema"]);
    let schema: Value = serde_json::from_str(&schema.output).unwrap_or_else(|error| panic!("{error}: {schema:?}"));
    assert!(schema.get("action").is_some());
    let refused = run(&["console", "--bogus"]);
    assert!(!refused.status.success() && refused.errors.contains("--bogus"), "{refused:?}");
}
