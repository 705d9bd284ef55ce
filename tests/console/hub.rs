//! The built hub as a process of its own: its commands, and its pages as a browser asks for them.

use super::process::{Process, REPLY_WAIT, Run, run};
use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A hub that runs.
pub struct Hub {
    process: Process,
    folder: PathBuf,
    /// Where tills call.
    pub address: String,
    /// Where its pages are without TLS.
    pub office: SocketAddr,
    /// The office's password, if this was its first start.
    pub password: Option<String>,
}

/// What a page answered.
#[derive(Debug)]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The head.
    pub head: String,
    /// The page.
    pub text: String,
}

impl Hub {
    /// Starts a hub on ports nobody else has.
    pub fn start(folder: &Path) -> Hub {
        Hub::start_at(folder, "127.0.0.1:0")
    }

    /// The same, where tills call it at this address.
    #[track_caller]
    pub fn start_at(folder: &Path, listen: &str) -> Hub {
        Hub::start_in(folder, listen, &[])
    }

    /// The same with these variables in its environment.
    #[track_caller]
    pub fn start_in(folder: &Path, listen: &str, environment: &[(String, String)]) -> Hub {
        let data_dir = folder.to_str().expect("text");
        let arguments = ["hub", "--data-dir", data_dir, "--listen", listen, "--office", "127.0.0.1:0"];
        let mut process = Process::start_in(&arguments.map(str::to_owned), environment);
        let deadline = Instant::now() + REPLY_WAIT;
        let mut next = |what: &str| match process.next_line(deadline, what) {
            Some(line) => line,
            None => panic!("the hub ended before {what}: {}", process.errors()),
        };
        let between = |line: &str, from: &str, to: &str| {
            let rest = line.split_once(from).unwrap_or_else(|| panic!("no {from} in {line}")).1;
            rest.rsplit_once(to).map_or(rest, |(found, _)| found).to_owned()
        };
        let address = between(&next("its address"), "listens at ", ".");
        let office = between(&next("its office"), "http://", "/").parse().expect("an address");
        let is_first = !folder.join("entered").exists();
        let password = is_first.then(|| {
            let line = next("its password");
            let rest = line.split_once("password is ").expect("a password").1;
            rest.split_once('.').expect("a password").0.to_owned()
        });
        fs::write(folder.join("entered"), "").expect("written");
        Hub { process, folder: folder.to_owned(), address, office, password }
    }

    /// Runs a command of the hub.
    pub fn run(&self, arguments: &[&str]) -> Run {
        run(&[&["hub", "--data-dir", self.folder.to_str().expect("text")], arguments].concat())
    }

    /// Runs a command that has to work; its answer.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> Value {
        let done = self.run(arguments);
        assert!(done.status.success(), "{arguments:?}: {done:?}");
        serde_json::from_str(&done.output).unwrap_or(Value::from(done.output.trim()))
    }

    /// Sends a document.
    #[track_caller]
    pub fn put(&self, what: &str, value: &Value) {
        let file = self.folder.join("put.json");
        fs::write(&file, value.to_string()).expect("written");
        self.ok(&["put", what, file.to_str().expect("text")]);
    }

    /// Puts a company and a store in Australia in.
    #[track_caller]
    pub fn put_store(&self, store: &str) {
        self.put("entities", &json!([{ "id": "AU", "name": "Kestrel & Plum Pty Ltd", "country": "AU" }]));
        let place = json!({
            "name": "Sydney", "country": "AU", "currency": "AUD", "time_zone": "Australia/Sydney", "language": "en-AU",
        });
        self.put("stores", &json!([{ "id": store, "legal_entity": "AU", "place": place }]));
    }

    /// Signs in to the office; the cookie of the session.
    #[track_caller]
    pub fn sign_in(&self) -> String {
        let password = self.password.as_deref().expect("the first start shows the password");
        let page = self.post("/sign-in", "", &format!("password={password}"));
        assert_eq!(page.status, 303, "{page:?}");
        let cookie = page.head.split("office=").nth(1).and_then(|rest| rest.split(';').next());
        format!("office={}", cookie.expect("a cookie"))
    }

    /// Fetches a page.
    pub fn get(&self, path: &str, cookie: &str) -> Page {
        self.ask(&format!("GET {path} HTTP/1.1\r\nCookie: {cookie}\r\n"), "")
    }

    /// Sends a form.
    pub fn post(&self, path: &str, cookie: &str, form: &str) -> Page {
        let head = format!(
            "POST {path} HTTP/1.1\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            form.len()
        );
        self.ask(&head, form)
    }

    fn ask(&self, head: &str, body: &str) -> Page {
        let mut stream = TcpStream::connect(self.office).expect("the office listens");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("set");
        let request = format!("{head}Host: {}\r\nConnection: close\r\n\r\n{body}", self.office);
        stream.write_all(request.as_bytes()).expect("asked");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("answered");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, text) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Page { status, head: head.to_owned(), text: text.to_owned() }
    }

    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        self.process.child.kill().expect("killed");
        self.process.child.wait().expect("ended");
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        let _ = self.process.child.kill();
        let _ = self.process.child.wait();
    }
}

impl Page {
    /// What forms on this page carry.
    #[track_caller]
    pub fn seal(&self) -> &str {
        let found = self.text.split("name=\"seal\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        found.unwrap_or_else(|| panic!("no form on this page: {}", self.text))
    }
}
