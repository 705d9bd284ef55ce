//! A till without a window: actions in, replies out.

#[path = "../../tests/console/process.rs"]
mod process;
#[path = "../../tests/console/temp_dir.rs"]
mod temp_dir;

pub use process::{Process, REPLY_WAIT};
pub use temp_dir::TempDir;

use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;

/// What the till says to an action.
#[derive(Debug)]
pub enum Reply {
    Ok(Value),
    Not(Value),
}

/// A till.
pub struct Console {
    process: Process,
    last_id: u64,
}

impl Console {
    /// Starts a till in Australia.
    pub fn start(data_dir: &Path, options: &[&str]) -> Console {
        let data_dir = data_dir.display().to_string();
        let arguments: Vec<&str> = ["console", "--country", "AU", "--data-dir", &data_dir]
            .into_iter()
            .chain(options.iter().copied())
            .collect();
        Console { process: Process::start(&arguments.into_iter().map(str::to_owned).collect::<Vec<_>>()), last_id: 0 }
    }

    pub fn process_id(&self) -> u32 {
        self.process.child.id()
    }

    /// Sends an action and waits for the reply.
    pub fn send(&mut self, mut action: Value) -> Reply {
        self.last_id += 1;
        action["id"] = json!(self.last_id);
        self.process.tell(&action.to_string());
        loop {
            let line = self.process.next_line(Instant::now() + REPLY_WAIT, "a reply").expect("the till runs");
            let reply: Value = serde_json::from_str(&line).unwrap_or_default();
            if reply["id"] != self.last_id {
                continue;
            }
            return if reply.get("ok").is_some() { Reply::Ok(reply["ok"].clone()) } else { Reply::Not(reply) };
        }
    }

    /// Sends an action that has to be carried out.
    pub fn ok(&mut self, action: Value) -> Value {
        match self.send(action) {
            Reply::Ok(reply) => reply,
            Reply::Not(reply) => panic!("the till didn't: {reply}"),
        }
    }
}
