//! A browser without a window, told what to do by W3C WebDriver over plain HTTP. Where there is none, whoever asks says so and goes on.

use super::process::REPLY_WAIT;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What names an element (W3C WebDriver, section 11).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The program that drives a browser, and the browser.
pub struct Driver {
    process: Child,
    port: u16,
    browser: PathBuf,
}

/// A browser's window.
pub struct Browser<'a> {
    driver: &'a Driver,
    session: String,
}

fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|program| program.is_file())
}

impl Driver {
    /// Starts one, if this machine has it; else what is missing.
    pub fn start() -> Result<Driver, String> {
        let driver = program(&["chromedriver"]).ok_or("there is no chromedriver on this machine")?;
        let browser = program(&["chromium", "chromium-browser", "google-chrome", "chrome"]);
        let browser = browser.ok_or("there is no Chromium on this machine")?;
        let process = Command::new(driver).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut process = process.map_err(|error| format!("chromedriver doesn't start: {error}"))?;
        let lines = BufReader::new(process.stdout.take().expect("piped")).lines();
        let port = lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        match port {
            Some(port) => Ok(Driver { process, port, browser }),
            None => {
                let _ = process.kill();
                let _ = process.wait();
                Err("chromedriver says no port".to_owned())
            }
        }
    }

    /// Opens a window of this size.
    #[track_caller]
    pub fn open(&self, width: u32, height: u32) -> Browser<'_> {
        let options = json!({
            "binary": self.browser,
            // A test runs as anybody, root too; it opens pages of this machine only.
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"],
            "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1, "mobile": false, "touch": false } },
        });
        let asked = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let opened = self.ask("POST", "/session", &asked);
        let session = opened["sessionId"].as_str().unwrap_or_else(|| panic!("no window: {opened}")).to_owned();
        Browser { driver: self, session }
    }

    #[track_caller]
    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let answer = self.answer(method, path, body);
        assert!(answer.get("error").is_none(), "{method} {path}: {answer}");
        answer
    }

    /// What it says, a mistake too.
    #[track_caller]
    fn answer(&self, method: &str, path: &str, body: &Value) -> Value {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("chromedriver listens");
        stream.set_read_timeout(Some(REPLY_WAIT)).expect("set");
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all([head.as_str(), &body].concat().as_bytes()).expect("asked");
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("answered");
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().expect("a length");
                }
                None if line.trim_end().is_empty() => break,
                _ => {}
            }
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer).expect("answered whole");
        let mut answer: Value = serde_json::from_slice(&answer).expect("JSON");
        answer["value"].take()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Browser<'_> {
    #[track_caller]
    fn ask(&self, method: &str, what: &str, body: &Value) -> Value {
        let path = format!("/session/{}/{what}", self.session);
        self.driver.ask(method, path.trim_end_matches('/'), body)
    }

    /// Goes to a page, and waits until it is there.
    #[track_caller]
    pub fn go(&self, url: &str) {
        self.ask("POST", "url", &json!({ "url": url }));
    }

    #[track_caller]
    fn element(&self, css: &str) -> String {
        let found = self.ask("POST", "element", &json!({ "using": "css selector", "value": css }));
        found[ELEMENT].as_str().expect("an element").to_owned()
    }

    /// Types into a field in the place of what is there.
    #[track_caller]
    pub fn fill(&self, css: &str, text: &str) {
        let element = self.element(css);
        self.ask("POST", &format!("element/{element}/clear"), &json!({}));
        self.ask("POST", &format!("element/{element}/value"), &json!({ "text": text }));
    }

    /// Chooses an option of a list.
    #[track_caller]
    pub fn choose(&self, css: &str, value: &str) {
        self.press(&format!("{css} option[value='{value}']"));
    }

    /// Clicks on what leads to another page, and waits until that is there: the driver alone may answer from the page that is left.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.run("window.isLeft = false");
        self.press(css);
        let asked =
            json!({ "script": "return window.isLeft === undefined && document.readyState === 'complete'", "args": [] });
        let path = format!("/session/{}/execute/sync", self.session);
        let deadline = Instant::now() + REPLY_WAIT;
        loop {
            // Between two pages a script can't be run.
            let is_there = self.driver.answer("POST", &path, &asked);
            if is_there == true {
                return;
            }
            assert!(Instant::now() < deadline, "no page came after {css}: {is_there}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    #[track_caller]
    fn press(&self, css: &str) {
        let element = self.element(css);
        self.ask("POST", &format!("element/{element}/click"), &json!({}));
    }

    /// What can be read there.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        let element = self.element(css);
        self.ask("GET", &format!("element/{element}/text"), &Value::Null).as_str().expect("text").to_owned()
    }

    /// What a script on the page returns.
    #[track_caller]
    pub fn run(&self, script: &str) -> Value {
        self.ask("POST", "execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// A picture of the window, as base64 of a PNG.
    #[track_caller]
    pub fn picture(&self) -> String {
        self.ask("GET", "screenshot", &Value::Null).as_str().expect("base64").to_owned()
    }

    /// Leaves a picture of the window in a folder.
    #[track_caller]
    pub fn leave_picture(&self, folder: &Path, name: &str) {
        use base64::Engine;
        let png = base64::engine::general_purpose::STANDARD.decode(self.picture()).expect("base64");
        std::fs::write(folder.join(name).with_extension("png"), png).expect("written");
    }
}

impl Drop for Browser<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.ask("DELETE", "", &Value::Null);
        }
    }
}
