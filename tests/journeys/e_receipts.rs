//! A customer takes the receipt along on a telephone: after the sale the till says where, and there it is as a page and as a PDF.

use super::{CASHIER, minor, sign_in};
use crate::console::{Console, Options, TempDir};
use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// An answer of the till's web server.
pub struct Fetched {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

/// A till that offers receipts there, and the folder of its settings.
pub fn offering(folder: &TempDir, country: &str, listen: &str) -> Console {
    let settings = folder.path().join("settings.toml");
    fs::write(&settings, format!("[e_receipt]\nlisten = \"{listen}\"\n")).expect("written");
    let data = folder.path().join("data");
    Console::start(&Options::new(country).data_dir(&data).option("--settings", &settings.display().to_string()))
}

/// Sells one article for exactly its price by card; returns the sale.
#[track_caller]
pub fn sell(console: &mut Console, code: &str) -> Value {
    console.ok(json!({ "do": "scan", "code": code }));
    let view = console.ok(json!({ "do": "view" }));
    let due = minor(&view["view"]["basket"]["due"]["exact"]);
    let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": due }));
    console.ok(json!({ "do": "next_customer" }));
    paid["sale"].clone()
}

/// The address of a link, and its path.
pub fn parts(link: &str) -> (SocketAddr, String) {
    let rest = link.strip_prefix("http://").expect("a web address");
    let (host, path) = rest.split_once('/').expect("a path");
    (host.parse().expect("an address"), format!("/{path}"))
}

/// Fetches a path as a browser does.
pub fn fetch(address: SocketAddr, path: &str) -> std::io::Result<Fetched> {
    ask(address, format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: */*\r\n\r\n").as_bytes())
}

/// Sends bytes and reads what comes until the end.
pub fn ask(address: SocketAddr, request: &[u8]) -> std::io::Result<Fetched> {
    ask_over(TcpStream::connect(address)?, request)
}

/// The same over this connection.
pub fn ask_over(mut stream: TcpStream, request: &[u8]) -> std::io::Result<Fetched> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    stream.write_all(request)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").ok_or(std::io::ErrorKind::UnexpectedEof)?;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Ok(Fetched { status, head, body: answer[end + 4..].to_vec() })
}

#[track_caller]
fn check(country: &str, code: &str, language: &str, direction: &str, written: fn(i64) -> String) {
    let folder = TempDir::new();
    let mut console = offering(&folder, country, "127.0.0.1:0");
    sign_in(&mut console, CASHIER);
    let (sale, other) = (sell(&mut console, code), sell(&mut console, code));
    let link = sale["electronic"]["link"].as_str().expect("a link");
    let (address, path) = parts(link);
    let token = path.strip_prefix("/r/").expect("a receipt's path");
    assert!(token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{token}");
    assert_ne!(sale["electronic"], other["electronic"], "each sale has an address of its own");

    let page = fetch(address, &path).expect("fetched");
    let html = String::from_utf8(page.body).expect("text");
    assert_eq!(page.status, 200, "{}", page.head);
    let (label, total) = (sale["label"].as_str().expect("a label"), written(minor(&sale["total"])));
    assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{html}");
    assert!(html.contains(label) && html.contains(&total), "{label} or {total} is not on the page:\n{html}");
    assert!(!html.contains(other["label"].as_str().expect("a label")));
    for guard in ["Content-Security-Policy: default-src 'none'", "no-store", "nosniff", "no-referrer", "noindex"] {
        assert!(page.head.contains(guard), "{guard}: {}", page.head);
    }

    let pdf = fetch(address, &format!("{path}.pdf")).expect("fetched");
    assert!(pdf.status == 200 && pdf.head.contains("application/pdf") && pdf.head.contains(label), "{}", pdf.head);
    assert!(pdf.body.starts_with(b"%PDF-") && html.contains(&format!("href=\"{token}.pdf\"")));
    match text_of(&pdf.body) {
        Some(text) => assert!(text.contains(label) && text.contains(&total), "{text}"),
        None => println!("no pdftotext here: the PDF's text was not read"),
    }
    if let Some(dir) = std::env::var_os("RECEIPT_SAMPLES_DIR") {
        fs::write(Path::new(&dir).join(format!("till-{country}.html")), &html).expect("written");
        fs::write(Path::new(&dir).join(format!("till-{country}.pdf")), &pdf.body).expect("written");
    }

    let gone = fetch(address, &format!("/r/{}", "0".repeat(32))).expect("fetched");
    let words = String::from_utf8(gone.body).expect("text");
    assert!(gone.status == 404 && words.contains("<h1") && !words.contains(label), "{words}");
    assert!(console.close().status.success());
    assert!(fetch(address, &path).is_err(), "with the till its receipts are gone");
}

/// What poppler reads in a PDF, if it is here.
fn text_of(pdf: &[u8]) -> Option<String> {
    let mut command = Command::new("pdftotext");
    command.args(["-layout", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    child.stdin.take()?.write_all(pdf).ok()?;
    Some(String::from_utf8_lossy(&child.wait_with_output().ok()?.stdout).into_owned())
}

#[test]
fn the_receipt_is_fetched_as_a_page_and_as_a_pdf() {
    check("AU", "9520426000015", "en-AU", "ltr", |total| format!("${}.{:02}", total / 100, total % 100));
    check("FR", "9520426000015", "fr-FR", "ltr", |total| format!("{},{:02}", total / 100, total % 100));
}

#[test]
fn the_receipt_is_in_the_customers_language() {
    let folder = TempDir::new();
    let mut console = offering(&folder, "AU", "127.0.0.1:0");
    sign_in(&mut console, CASHIER);
    console.ok(json!({ "do": "scan", "code": "9520426000015" }));
    console.ok(json!({ "do": "set_receipt_language", "language": "ar" }));
    let view = console.ok(json!({ "do": "view" }));
    let due = minor(&view["view"]["basket"]["due"]["exact"]);
    let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": due }));
    let (address, path) = parts(paid["sale"]["electronic"]["link"].as_str().expect("a link"));
    let html = String::from_utf8(fetch(address, &path).expect("fetched").body).expect("text");
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains(">حفظ بصيغة PDF<"), "{html}");
}

#[test]
fn without_the_setting_nothing_is_offered() {
    let mut console = Console::start(&Options::new("AU"));
    sign_in(&mut console, CASHIER);
    assert!(sell(&mut console, "9520426000015").get("electronic").is_none());
}

/// Another program has the port: the sale is as quick and says so, and once the port is free receipts are offered by themselves.
#[test]
fn a_port_that_is_taken_keeps_nobody_from_buying() {
    let other = TcpListener::bind("127.0.0.1:0").expect("a port");
    let listen = other.local_addr().expect("its address").to_string();
    let folder = TempDir::new();
    let mut console = offering(&folder, "AU", &listen);
    sign_in(&mut console, CASHIER);
    assert_eq!(sell(&mut console, "9520426000015")["electronic"], "port-taken");
    assert!(console.close().status.success());
    drop(other);
    let mut console = offering(&folder, "AU", &listen);
    sign_in(&mut console, CASHIER);
    assert!(
        sell(&mut console, "9520426000015")["electronic"]["link"].as_str().is_some_and(|link| link.contains(&listen))
    );
}
