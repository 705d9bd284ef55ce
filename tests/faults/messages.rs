//! Messages to customers while the mail server hesitates, the other system stumbles and the hub is killed: each arrives once, or a person
//! is asked.

use crate::console::{Hub, REPLY_WAIT, TempDir};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

const STORE: &str = "AU-SYD";
const KIM: &str = "01935e2a-7b10-7000-8000-000000000001";
const LEE: &str = "01935e2a-7b10-7000-8000-000000000002";
const ACT: &str = "01935e2a-7b10-7000-8000-000000000003";

/// What somebody does with the next thing that comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mood {
    /// Takes it.
    Take,
    /// Says to come again.
    Later,
    /// Has it all, and says nothing.
    Silent,
}

type Moods = Arc<Mutex<VecDeque<Mood>>>;

/// Somebody who listens on this machine and does as they are told; they take what comes after that.
pub struct Listener {
    pub port: u16,
    moods: Moods,
    /// What came whole.
    came: Receiver<String>,
}

impl Listener {
    fn start(serve: fn(TcpStream, Mood, &Sender<String>) -> Option<()>) -> Listener {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let moods = Moods::default();
        let (sender, came) = channel();
        let told = Arc::clone(&moods);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let mood = told.lock().expect("no panic").pop_front().unwrap_or(Mood::Take);
                let sender = sender.clone();
                thread::spawn(move || serve(stream, mood, &sender));
            }
        });
        Listener { port, moods, came }
    }

    fn expect(&self, moods: &[Mood]) {
        self.moods.lock().expect("no panic").extend(moods);
    }

    /// Another system that takes every webhook.
    pub fn of_hooks() -> Listener {
        Listener::start(web_server)
    }

    /// The next thing that came whole.
    #[track_caller]
    pub fn next(&self) -> String {
        self.came.recv_timeout(REPLY_WAIT).expect("something comes")
    }

    #[track_caller]
    fn has_nothing_more(&self) {
        assert_eq!(self.came.try_recv().ok(), None, "nothing comes twice");
    }
}

/// As much of a mail server (RFC 5321) as it takes to be sent a letter.
fn mail_server(stream: TcpStream, mood: Mood, came: &Sender<String>) -> Option<()> {
    let mut out = stream.try_clone().ok()?;
    let mut lines = BufReader::new(stream).lines();
    let mut say = |text: &str| out.write_all([text, "\r\n"].concat().as_bytes()).ok();
    say("220 mail.test here")?;
    loop {
        let line = lines.next()?.ok()?;
        match line.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => say("250 mail.test")?,
            "RCPT" if mood == Mood::Later => say("451 come again")?,
            "DATA" => {
                say("354 go on")?;
                let mut letter = String::new();
                loop {
                    match lines.next()?.ok()?.as_str() {
                        "." => break,
                        text => letter.extend([text, "\n"]),
                    }
                }
                came.send(letter).ok()?;
                match mood {
                    // The line stays open until the other side is gone.
                    Mood::Silent => drop(lines.next()),
                    _ => say("250 taken")?,
                }
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 well")?,
        }
    }
}

/// As much of a web server as it takes to get a webhook: what comes is its head, an empty line, its body.
fn web_server(stream: TcpStream, mood: Mood, came: &Sender<String>) -> Option<()> {
    let mut out = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let length = header(&head, "content-length").parse().ok()?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    came.send([&head, String::from_utf8(body).ok()?.as_str()].concat()).ok()?;
    let answer = match mood {
        Mood::Take => "200 OK",
        Mood::Later => "503 Busy\r\nRetry-After: 0",
        Mood::Silent => {
            let _ = reader.read(&mut [0]);
            return None;
        }
    };
    out.write_all(format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes()).ok()
}

/// A field of a head, as both kinds have them.
fn header<'a>(text: &'a str, name: &str) -> &'a str {
    let found = text.lines().filter_map(|line| line.split_once(':')).find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map_or("", |(_, value)| value.trim())
}

/// The body of a webhook, once its signature was found to be right.
#[track_caller]
fn signed(hook: &str, secret: &str) -> Value {
    let (head, body) = hook.split_once("\r\n\r\n").expect("a head and a body");
    let key = BASE64.decode(secret.strip_prefix("whsec_").expect("a key")).expect("base64");
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("any length");
    let (id, at) = (header(head, "webhook-id"), header(head, "webhook-timestamp"));
    mac.update(format!("{id}.{at}.{body}").as_bytes());
    let expected = BASE64.encode(mac.finalize().into_bytes());
    assert_eq!(header(head, "webhook-signature"), format!("v1,{expected}"), "{hook}");
    serde_json::from_str(body).expect("JSON")
}

fn order(id: &str, number: &str, customer: &str) -> Value {
    let line = json!({
        "id": id, "sku": "CUP", "name": "Cup", "quantity": "1", "unit_price": "4.50", "paid_minor": 450,
    });
    json!([{
        "id": id, "number": number, "channel": "web", "placed_at": "2026-11-01T10:00:00Z", "customer": customer, "name": "Kim",
        "pick_up_store": STORE, "currency": "AUD", "lines": [line], "total_minor": 450, "payment": "paid", "state": "ready", "version": 1,
    }])
}

/// How each message stands: way, kind and state.
fn states(hub: &Hub) -> Vec<[String; 3]> {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let messages = hub.ok(&["messages"]);
    let row = |row: &Value| [text(&row["way"]), text(&row["kind"]), text(&row["state"])];
    messages.as_array().expect("a list").iter().map(row).collect()
}

/// Waits until all messages are in one of these states.
#[track_caller]
fn settle(hub: &Hub, among: &[&str]) -> Vec<[String; 3]> {
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        let found = states(hub);
        if found.iter().all(|[_, _, state]| among.contains(&state.as_str())) {
            return found;
        }
        assert!(Instant::now() < deadline, "{found:?}");
    }
}

fn opened(folder: &TempDir, mail: &Listener, hook: &Listener) -> (Hub, String) {
    let hub = Hub::start(folder.path());
    hub.put_store(STORE);
    let no = json!([{
        "channel": "email", "at": "2026-11-01T10:00:00Z", "is_given": false, "text_version": "1", "source": "web",
    }]);
    hub.put(
        "customers",
        &json!({ "legal_entity": "AU", "customers": [
            { "id": KIM, "name": "Kim", "email": "kim@example.com", "language": "de" },
            { "id": LEE, "name": "Lee", "email": "lee@example.com", "consents": no },
        ] }),
    );
    let file = folder.path().join("ways.json");
    let ways = |url: &str| {
        let email = json!({ "server": "127.0.0.1", "port": mail.port, "security": "plain", "from": "Kestrel & Plum <shop@example.com>" });
        json!({ "email": email, "webhook": { "url": url } }).to_string()
    };
    std::fs::write(&file, ways("http://example.com/hook")).expect("written");
    let refused = hub.run(&["put", "messages/ways", file.to_str().expect("text")]);
    assert!(!refused.status.success() && refused.errors.contains("https"), "{refused:?}");
    std::fs::write(&file, ways(&format!("http://127.0.0.1:{}/hook", hook.port))).expect("written");
    let told = hub.ok(&["put", "messages/ways", file.to_str().expect("text")]);
    (hub, told["webhook"]["secret"].as_str().expect("drawn").to_owned())
}

#[test]
fn a_message_arrives_once_or_a_person_is_asked() {
    let folder = TempDir::new();
    let (mail, hook) = (Listener::start(mail_server), Listener::start(web_server));
    let (hub, secret) = opened(&folder, &mail, &hook);

    mail.expect(&[Mood::Later, Mood::Take]);
    hook.expect(&[Mood::Later, Mood::Take]);
    let first = order("01935e2a-7b10-7000-8000-000000000011", "K-1001", KIM);
    hub.put("orders", &first);
    hub.put("orders", &first);
    let letter = mail.next();
    assert!(header(&letter, "Message-ID").ends_with("@example.com>") && letter.contains("K-1001"), "{letter}");
    assert!(letter.contains("bereit"), "in the customer's language: {letter}");
    let (once, again) = (hook.next(), hook.next());
    assert_eq!(header(&once, "webhook-id"), header(&again, "webhook-id"));
    let told = signed(&once, &secret);
    assert_eq!(told, signed(&again, &secret), "the same each time");
    assert_eq!((&told["type"], &told["data"]["number"]), (&json!("order.ready"), &json!("K-1001")));

    hub.put("orders", &order("01935e2a-7b10-7000-8000-000000000012", "K-1002", LEE));
    let told = signed(&hook.next(), &secret);
    assert_eq!(told["data"]["recipient"].get("email"), None, "somebody who said no to e-mail: {told}");
    assert_eq!(settle(&hub, &["sent"]).len(), 3);

    mail.expect(&[Mood::Silent]);
    hook.expect(&[Mood::Silent]);
    let voucher = json!({
        "act": ACT, "kind": "multi-purpose", "currency": "AUD", "amount_minor": 5_000, "issued_at": STORE, "recipient": "Robin",
        "email": "robin@example.com",
    });
    hub.put("vouchers", &voucher);
    let (letter, once) = (mail.next(), hook.next());
    hub.kill();
    let hub = Hub::start(folder.path());
    let again = hook.next();
    assert_eq!(header(&once, "webhook-id"), header(&again, "webhook-id"), "the other system knows it by its id");
    let told = signed(&again, &secret);
    assert_eq!(told, signed(&once, &secret));
    let code: protocol::VoucherCode = told["data"]["code"].as_str().expect("a code").parse().expect("a code");
    assert!(letter.contains(&code.to_string()), "{letter}");
    assert_eq!(json!(code.handle()), hub.ok(&["vouchers", "--recipient", "robin"])[0]["handle"]);
    for entry in std::fs::read_dir(folder.path()).expect("a folder").map_while(Result::ok) {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        for text in [code.to_string(), code.compact().to_owned()] {
            assert!(!bytes.windows(text.len()).any(|part| part == text.as_bytes()), "the code is kept nowhere");
        }
    }
    let found = settle(&hub, &["sent", "unknown"]);
    let unknown: Vec<_> = found.iter().filter(|[_, _, state]| state == "unknown").collect();
    assert_eq!(unknown, [&["email".to_owned(), "voucher".to_owned(), "unknown".to_owned()]]);
    mail.has_nothing_more();

    let id = hub
        .ok(&["messages"])
        .as_array()
        .expect("a list")
        .iter()
        .find(|row| row["state"] == "unknown")
        .expect("it")["id"]
        .as_str()
        .expect("text")
        .to_owned();
    hub.ok(&["message", &id, "send"]);
    assert_eq!(header(&mail.next(), "Message-ID"), header(&letter, "Message-ID"), "a person had it sent again");
    assert_eq!(settle(&hub, &["sent"]).len(), 5);
    let late = hub.run(&["message", &id, "leave"]);
    assert!(!late.status.success(), "there is nothing to decide about what was sent: {late:?}");
    mail.has_nothing_more();
    hook.has_nothing_more();
}
