//! The built program as a process of its own: lines in, lines out, and a deadline for whoever waits.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long a reply may take before the test fails. Generous: a busy machine is no fault of the till.
pub const REPLY_WAIT: Duration = Duration::from_secs(60);

/// The program: the one that was built with the tests, or the one that `OMNITILL_PROGRAM` names, such as a packaged one.
pub fn program() -> OsString {
    std::env::var_os("OMNITILL_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_omnitill").into())
}

/// A process of the program and what it has written so far.
pub struct Process {
    /// The process.
    pub child: Child,
    /// Its standard input, until it is closed.
    pub input: Option<ChildStdin>,
    /// The lines of its standard output; ends when the program does.
    pub lines: Receiver<String>,
    errors: Option<JoinHandle<String>>,
}

impl Process {
    /// Starts the built program.
    pub fn start(arguments: &[String]) -> Process {
        Process::start_in(arguments, &[])
    }

    /// Starts the built program with these variables in its environment.
    pub fn start_in(arguments: &[String], environment: &[(String, String)]) -> Process {
        let mut child = Command::new(program())
            .args(arguments)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (input, output) = (child.stdin.take(), child.stdout.take().expect("piped"));
        let mut errors = child.stderr.take().expect("piped");
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    return;
                }
            }
        });
        let errors = thread::spawn(move || {
            let mut text = Vec::new();
            let _ = errors.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        Process { child, input, lines, errors: Some(errors) }
    }

    /// Writes a line; whether anybody was there to take it.
    pub fn tell(&mut self, line: &str) -> bool {
        let Some(input) = &mut self.input else { return false };
        input.write_all(format!("{line}\n").as_bytes()).and_then(|()| input.flush()).is_ok()
    }

    /// Returns the next line before `deadline`, `None` when the program has ended.
    #[track_caller]
    pub fn next_line(&mut self, deadline: Instant, what: &str) -> Option<String> {
        match self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(line) => Some(line),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                let _ = self.child.kill();
                panic!("waited too long for {what}\n{}", self.errors());
            }
        }
    }

    /// Returns what it wrote to standard error, once; waits until it has ended.
    pub fn errors(&mut self) -> String {
        self.errors.take().and_then(|thread| thread.join().ok()).unwrap_or_default()
    }
}

/// No process outlives its test.
impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A run of the program from start to end.
#[derive(Debug)]
pub struct Run {
    /// How it ended.
    pub status: ExitStatus,
    /// Standard output.
    pub output: String,
    /// Standard error.
    pub errors: String,
}

/// Runs the program with these arguments until it ends: `run(&["verify", dir])`.
#[track_caller]
pub fn run(arguments: &[&str]) -> Run {
    run_with(arguments, "", REPLY_WAIT)
}

/// Runs the program until it ends, with this as its standard input, for at most so long.
#[track_caller]
pub fn run_with(arguments: &[&str], input: &str, limit: Duration) -> Run {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let mut process = Process::start(&arguments);
    if let Some(mut stdin) = process.input.take() {
        let input = input.to_owned();
        thread::spawn(move || stdin.write_all(input.as_bytes())); // fails if the program ends early, which the caller sees
    }
    let deadline = Instant::now() + limit;
    let mut output = String::new();
    while let Some(line) = process.next_line(deadline, "the end of the program") {
        output.push_str(&line);
        output.push('\n');
    }
    let status = process.child.wait().expect("a child can be waited for");
    Run { status, output, errors: process.errors() }
}
