//! Somebody in the shop's network means harm: connections that never ask, never end or never read, heads without end, and paths that
//! lead elsewhere. Sales go on, nothing is given out, and the next customer's telephone gets its receipt.

use crate::console::TempDir;
use crate::journeys::e_receipts::{Fetched, ask, ask_over, fetch, offering, parts, sell};
use crate::journeys::{CASHIER, sign_in};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, SockaddrIn, bind, connect, socket};
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream};
use std::os::fd::AsRawFd;
use std::thread;
use std::time::{Duration, Instant};

const ARTICLE: &str = "9520426000015";
const LINGERING: usize = 60;
const AT_ONCE: u8 = 100;
/// Longer than the server lets anybody linger.
const PATIENCE: Duration = Duration::from_secs(60);

/// Connects as another device of the network: every address of 127.0.0.0/8 is this computer.
fn connect_as(last: u8, address: SocketAddr) -> std::io::Result<TcpStream> {
    let SocketAddr::V4(address) = address else { panic!("not IPv4") };
    let device = socket(AddressFamily::Inet, SockType::Stream, SockFlag::empty(), None)?;
    bind(device.as_raw_fd(), &SockaddrIn::from(SocketAddrV4::new(Ipv4Addr::new(127, 0, 1, last), 0)))?;
    connect(device.as_raw_fd(), &SockaddrIn::from(address))?;
    Ok(TcpStream::from(device))
}

fn fetch_as(last: u8, address: SocketAddr, path: &str) -> std::io::Result<Fetched> {
    ask_over(connect_as(last, address)?, format!("GET {path} HTTP/1.1\r\n\r\n").as_bytes())
}

/// Paths and methods that are none, and heads that are too long: refused, and nothing is said that isn't known.
fn refuses(address: SocketAddr, path: &str, label: &str) {
    let token = path.trim_start_matches("/r/");
    let (mut refused, mut hung_up) = (0, 0);
    let tries = [
        "/".to_owned(),
        "/r".into(),
        "/r/".into(),
        "/r/.pdf".into(),
        "/r/*".into(),
        format!("/R/{token}"),
        format!("{path}/"),
        format!("{path}.pdf.pdf"),
        format!("{path}.PDF"),
        format!("/r/{}", &token[..31]),
        format!("/r/{token}0"),
        format!("/r/{}", token.to_uppercase()),
        format!("/r/./{token}"),
        format!("/r//{token}"),
        format!("//r/{token}"),
        "/r/../../../../etc/passwd".into(),
        "/r/%2e%2e/%2e%2e/etc/passwd".into(),
        "/r/..%2f..%2fdevice.key".into(),
        "/r/....//device.key".into(),
        "/../data/device.key".into(),
        "/settings.toml".into(),
        "/r/%00".into(),
        "/r/\u{1F4A9}".into(),
        format!("http://example.org{path}"),
    ];
    for path in &tries {
        match fetch(address, path) {
            Ok(answer) => {
                let body = String::from_utf8_lossy(&answer.body).into_owned();
                let is_odd_token = token.to_uppercase() == token && path.contains(token);
                assert!(is_odd_token || matches!(answer.status, 400 | 404), "{path}: {} {body}", answer.status);
                let leaks = [token, "root:", "listen", label];
                assert!(is_odd_token || leaks.iter().all(|secret| !body.contains(secret)), "{path}: {body}");
                refused += 1;
            }
            Err(_) => hung_up += 1,
        }
    }
    for (request, status) in [
        (format!("POST {path} HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"), 405),
        (format!("HEAD {path} HTTP/1.1\r\n\r\n"), 405),
        (format!("DELETE {path} HTTP/1.1\r\n\r\n"), 405),
        (format!("GET {path}\r\n\r\n"), 400),
        ("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0".to_owned(), 400),
        (format!("GET {path} HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(500)), 431),
        (format!("GET {path} HTTP/1.1\r\nX: {}\r\n\r\n", "y".repeat(60_000)), 431),
        (format!("GET /{} HTTP/1.1\r\n\r\n", "y".repeat(60_000)), 431),
    ] {
        let answered = ask(address, request.as_bytes());
        let answered = answered.unwrap_or_else(|error| panic!("{}: {error}", &request[..request.len().min(60)]));
        assert_eq!(answered.status, status, "{}", &request[..request.len().min(60)]);
        refused += 1;
    }
    println!("{refused} bad requests refused, {hung_up} hung up on");
}

#[test]
fn a_hostile_network_neither_stops_sales_nor_learns_anything() {
    let folder = TempDir::new();
    let mut console = offering(&folder, "AU", "127.0.0.1:0");
    sign_in(&mut console, CASHIER);
    let first = sell(&mut console, ARTICLE);
    let (address, path) = parts(first["electronic"]["link"].as_str().expect("a link"));
    refuses(address, &path, first["label"].as_str().expect("a label"));

    // Connections of one device that say nothing, trickle, or ask and never read.
    let mut lingering: Vec<TcpStream> = (0..LINGERING).filter_map(|_| TcpStream::connect(address).ok()).collect();
    for (number, stream) in lingering.iter_mut().enumerate() {
        let opening = ["", "GET /r/", &format!("GET {path}.pdf HTTP/1.1\r\n\r\n")][number % 3].to_owned();
        let _ = stream.write_all(opening.as_bytes()); // whoever was hung up on already
    }
    for device in 1..=3 {
        let sale = sell(&mut console, ARTICLE);
        let (_, path) = parts(sale["electronic"]["link"].as_str().expect("a link"));
        let page = fetch_as(device, address, &path).expect("another device is served meanwhile");
        assert_eq!(page.status, 200);
        for stream in &mut lingering {
            let _ = stream.write_all(b"a");
        }
    }
    println!("{} connections of one device lingered, three other devices got their receipts", lingering.len());

    // A hundred at once from twenty devices, while goods are sold.
    let crowd: Vec<_> = (0..AT_ONCE)
        .map(|number| {
            let path = if number % 2 == 0 { path.clone() } else { format!("/r/{number:032x}") };
            thread::spawn(move || fetch_as(10 + number % 20, address, &path).map(|answer| answer.status))
        })
        .collect();
    let last = sell(&mut console, ARTICLE);
    let statuses: Vec<_> = crowd.into_iter().map(|caller| caller.join().expect("a caller")).collect();
    let count = |wanted| statuses.iter().filter(|status| status.as_ref().is_ok_and(|status| *status == wanted)).count();
    let (given, unknown) = (count(200), count(404));
    let dropped = statuses.iter().filter(|status| status.is_err()).count();
    println!(
        "of {AT_ONCE} at once {given} got the receipt, {unknown} were told there is none, {dropped} were hung up on"
    );
    assert_eq!(given + unknown + dropped, usize::from(AT_ONCE));
    assert!(given > 0 && unknown > 0);

    // The lingering are hung up on by themselves; then their device is served again, too.
    let (_, path) = parts(last["electronic"]["link"].as_str().expect("a link"));
    let started = Instant::now();
    while !fetch(address, &path).is_ok_and(|answer| answer.status == 200) {
        assert!(started.elapsed() < PATIENCE, "nobody is served any more");
    }
    drop(lingering);
    assert!(sell(&mut console, ARTICLE)["electronic"]["link"].is_string());
    assert!(console.close().status.success());
}
