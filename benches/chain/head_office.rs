//! The office of the hub that is measured, over one connection.

use crate::rig::{Client, Rig, STORE};
use rustls::{ClientConnection, StreamOwned};
use serde_json::{Value, json};
use std::error::Error;
use std::io::{Read, Write};
use std::net::TcpStream;

/// The way to the office.
pub struct HeadOffice {
    client: Client,
    line: StreamOwned<ClientConnection, TcpStream>,
    token: String,
}

impl HeadOffice {
    /// The office of this hub.
    pub fn of(rig: &Rig) -> Result<HeadOffice, Box<dyn Error>> {
        let token = hub::Office::token(rig.dir.path())?;
        let client = rig.client();
        Ok(HeadOffice { line: client.connect()?, client, token })
    }

    /// Asks for something.
    pub fn get(&mut self, path: &str) -> Result<Value, Box<dyn Error>> {
        self.ask("GET", path, "")
    }

    /// Has something done.
    pub fn post(&mut self, path: &str, body: &Value) -> Result<Value, Box<dyn Error>> {
        self.ask("POST", path, &body.to_string())
    }

    /// Makes a price in the store, from long ago on.
    pub fn price(&mut self, sku: &str, amount: &str) -> Result<(), Box<dyn Error>> {
        let price = json!({ "sku": sku, "amount": amount, "currency": "AUD", "since": "2026-01-01" });
        let reach = json!({ "level": "store", "id": STORE });
        self.post("prices", &json!({ "reach": reach, "prices": [price] })).map(drop)
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Result<Value, Box<dyn Error>> {
        let (token, length) = (&self.token, body.len());
        let head = format!(
            "{method} /v1/office/{path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        let request = [&head, body].concat();
        let (status, answer) = match self.once(&request) {
            Ok(answer) => answer,
            // The hub closes what nobody uses for a while.
            Err(_) => {
                self.line = self.client.connect()?;
                self.once(&request)?
            }
        };
        if status == 200 { Ok(serde_json::from_slice(&answer)?) } else { Err(String::from_utf8(answer)?.into()) }
    }
}

impl HeadOffice {
    fn once(&mut self, request: &str) -> Result<(u16, Vec<u8>), Box<dyn Error>> {
        self.line.write_all(request.as_bytes())?;
        self.line.flush()?;
        read_answer(&mut self.line)
    }

    /// How many of an article were sold more than came in.
    pub fn sold(&mut self, sku: &str) -> Result<i64, Box<dyn Error>> {
        let stock = self.get(&format!("stock/{sku}"))?;
        Ok(-stock[0]["quantity"].as_str().unwrap_or("0").parse::<i64>()?)
    }
}

/// Status and body of an answer that says how long it is.
pub fn read_answer(line: &mut impl Read) -> Result<(u16, Vec<u8>), Box<dyn Error>> {
    let mut answer = Vec::new();
    let mut bytes = [0; 16_384];
    loop {
        if let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
            let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).ok_or("no length")?;
            let length: usize = length.trim().parse()?;
            if answer.len() >= end + 4 + length {
                return Ok((status, answer.split_off(end + 4)));
            }
        }
        match line.read(&mut bytes)? {
            0 => return Err("the answer broke off".into()),
            count => answer.extend_from_slice(&bytes[..count]),
        }
    }
}

/// Asks over a connection that stays.
pub fn ask(
    client: &Client,
    line: &mut StreamOwned<ClientConnection, TcpStream>,
    method: &str,
    (path, query): (&str, &str),
    body: &str,
) -> Result<(u16, Vec<u8>), Box<dyn Error>> {
    let request = String::from_utf8(client.request(method, path, query, body))?;
    line.write_all(request.replacen("Connection: close", "Connection: keep-alive", 1).as_bytes())?;
    line.flush()?;
    read_answer(line)
}

/// Peak memory and CPU time of a process so far: KiB, and clock ticks of user and system (`/proc/PID`).
pub fn used(process: u32) -> Result<(u64, u64), Box<dyn Error>> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak")?;
    let peak = peak.trim().trim_end_matches(" kB").parse()?;
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after = stat.rsplit_once(')').ok_or("no name")?.1;
    let fields: Vec<&str> = after.split_whitespace().collect();
    Ok((peak, fields[11].parse::<u64>()? + fields[12].parse::<u64>()?))
}

/// A product that is sold for 4.50 in the store.
pub fn product(number: usize) -> Value {
    let text = json!({ "name": format!("Article {number}"), "description": "As shops describe what they sell, in a sentence." });
    json!({
        "code": format!("art-{number:07}"), "texts": { "en": text },
        "variants": [{ "sku": sku(number), "gtins": [gtin(number)], "unit": "piece", "tax_category": "gst" }],
    })
}

pub fn sku(number: usize) -> String {
    format!("ART-{number:07}")
}

/// An EAN-13 for use in stores.
pub fn gtin(number: usize) -> String {
    let digits = format!("20{number:010}");
    let times = [1, 3].into_iter().cycle();
    let sum: u32 = digits.bytes().zip(times).map(|(digit, times)| u32::from(digit - b'0') * times).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}
