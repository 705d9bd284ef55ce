//! A simulated device as a process of its own, speaking the real bytes on a real port.

use super::process::{Process, REPLY_WAIT};
use serde_json::Value;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// A simulated device as a process of its own: `omnitill simulate printer`.
pub struct Device {
    process: Process,
    address: String,
    events: VecDeque<Value>,
}

impl Device {
    /// Starts it and waits until it listens: `Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"])`.
    #[track_caller]
    pub fn start(arguments: &[&str]) -> Device {
        let arguments: Vec<String> =
            ["simulate"].iter().chain(arguments).map(|argument| (*argument).to_owned()).collect();
        let mut device =
            Device { process: Process::start(&arguments), address: String::new(), events: VecDeque::new() };
        let listening = device.wait_for_event("listening", REPLY_WAIT);
        device.address = listening["address"].as_str().expect("an address").to_owned();
        device
    }

    /// Returns the address to give to a till: `--printer`, `--scanner`, `--display`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Tells it what happens: `paper-out`, `refill`, `scan CODE`. Waits until it has.
    #[track_caller]
    pub fn tell(&mut self, command: &str) {
        assert!(self.process.tell(command), "the simulated device has ended\n{}", self.process.errors());
        let deadline = Instant::now() + REPLY_WAIT;
        loop {
            let said = self.next(deadline, &format!("'{command}' to be obeyed"));
            let is_it = said["command"].as_str() == Some(command);
            match said["event"].as_str() {
                Some("done") if is_it => return,
                Some("refused") => panic!("{said}"),
                _ => self.events.push_back(said),
            }
        }
    }

    /// Takes the oldest event of this kind (`receipt`, `drawer_pulse`, `shown`), waiting for it at most `timeout`.
    #[track_caller]
    pub fn wait_for_event(&mut self, kind: &str, timeout: Duration) -> Value {
        self.wait_for(&format!("the event {kind} of the simulated device"), timeout, |event| event["event"] == kind)
    }

    /// Takes the oldest event that `is_it` knows, waiting for it at most `timeout`. Others stay for later.
    #[track_caller]
    pub fn wait_for(&mut self, what: &str, timeout: Duration, is_it: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + timeout;
        if let Some(event) = self.events.iter().position(&is_it).and_then(|index| self.events.remove(index)) {
            return event;
        }
        loop {
            let said = self.next(deadline, what);
            if is_it(&said) {
                return said;
            }
            self.events.push_back(said);
        }
    }

    /// Takes the events that have arrived so far; does not wait.
    pub fn events(&mut self) -> Vec<Value> {
        let arrived = self.process.lines.try_iter().filter_map(|line| serde_json::from_str(&line).ok());
        self.events.extend(arrived);
        self.events.drain(..).collect()
    }

    /// Pulls its plug for good (SIGKILL).
    pub fn kill(mut self) {
        let _ = self.process.child.kill();
    }

    #[track_caller]
    fn next(&mut self, deadline: Instant, what: &str) -> Value {
        match self.process.next_line(deadline, what) {
            Some(line) => serde_json::from_str(&line).unwrap_or_else(|_| panic!("not JSON: {line}")),
            None => panic!("the simulated device ended before {what}\n{}", self.process.errors()),
        }
    }
}
