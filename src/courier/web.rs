//! A courier that is spoken to in HTTP and JSON, as this folder's README writes it down.

use crate::{Booked, Consignment, Courier, CourierError};
use reqwest::{Client, Method, StatusCode};
use serde::Deserialize;
use std::time::Duration;

/// How long the courier may take to be connected to, and to answer.
const CONNECT: Duration = Duration::from_secs(5);
const ANSWER: Duration = Duration::from_secs(25);
/// Bytes of an answer that are read at most.
const ANSWER_BYTES_MAX: usize = 64 * 1024;
/// Letters of a courier's own words that are shown.
const WORDS_MAX: usize = 200;
/// Letters of a number or a name that are used.
const FIELD_MAX: usize = 80;

/// The courier at an address.
pub struct Web {
    url: String,
    key: String,
    client: Client,
    runtime: tokio::runtime::Runtime,
}

/// What is wrong, as RFC 9457 has it.
#[derive(Deserialize)]
struct Wrong {
    #[serde(default)]
    detail: String,
}

impl Web {
    /// The courier at `url`, such as `https://api.courier.example/v1`, who knows the shop by `key`.
    ///
    /// # Errors
    /// Says in English what is missing here to speak to anybody.
    pub fn new(url: &str, key: &str, program: &str) -> Result<Web, String> {
        // Whoever was first has set it; both are the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .user_agent(program.replace(' ', "/"))
            .build()
            .map_err(|error| error.to_string())?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        Ok(Web { url: url.trim_end_matches('/').to_owned(), key: key.to_owned(), client, runtime })
    }

    fn ask(&self, method: Method, reference: &str, body: Option<Vec<u8>>) -> Result<Vec<u8>, CourierError> {
        let url = [self.url.as_str(), "/consignments/", reference].concat();
        self.runtime.block_on(async {
            let mut request = self.client.request(method, url);
            if !self.key.is_empty() {
                request = request.bearer_auth(&self.key);
            }
            if let Some(body) = body {
                request = request.header("content-type", "application/json").body(body);
            }
            let mut answer = request.send().await.map_err(unreachable)?;
            let (status, mut bytes) = (answer.status(), Vec::new());
            while let Some(chunk) = answer.chunk().await.map_err(unreachable)? {
                bytes.extend_from_slice(&chunk);
                if bytes.len() > ANSWER_BYTES_MAX {
                    return Err(CourierError::Unreachable("its answer has no end".to_owned()));
                }
            }
            judged(status, bytes)
        })
    }
}

impl Courier for Web {
    fn book(&mut self, consignment: &Consignment) -> Result<Booked, CourierError> {
        let body = serde_json::to_vec(consignment).map_err(|error| CourierError::Refused(error.to_string()))?;
        let answer = self.ask(Method::PUT, &consignment.reference, Some(body))?;
        let booked: Booked = serde_json::from_slice(&answer)
            .map_err(|error| CourierError::Unreachable(["its answer can't be read: ", &error.to_string()].concat()))?;
        sound(booked, consignment.pieces)
    }

    fn call_off(&mut self, reference: &str) -> Result<(), CourierError> {
        self.ask(Method::DELETE, reference, None).map(drop)
    }
}

/// What an answer means. Only a refusal that the courier words as one ends the asking: a gateway's page says nothing of parcels.
fn judged(status: StatusCode, bytes: Vec<u8>) -> Result<Vec<u8>, CourierError> {
    if status.is_success() || status == StatusCode::GONE {
        return Ok(bytes);
    }
    let said =
        serde_json::from_slice::<Wrong>(&bytes).map(|wrong| visible(&wrong.detail, WORDS_MAX)).unwrap_or_default();
    let is_refusal = matches!(
        status,
        StatusCode::BAD_REQUEST
            | StatusCode::UNAUTHORIZED
            | StatusCode::FORBIDDEN
            | StatusCode::CONFLICT
            | StatusCode::UNPROCESSABLE_ENTITY
    );
    match said {
        said if is_refusal && !said.is_empty() => Err(CourierError::Refused(said)),
        _ => Err(CourierError::Unreachable(["it answers ", status.as_str()].concat())),
    }
}

/// A promise that can be printed: each parcel has a barcode of letters that a label can carry.
fn sound(booked: Booked, pieces: u32) -> Result<Booked, CourierError> {
    let is_code = |text: &String| {
        !text.is_empty() && text.len() <= FIELD_MAX && text.bytes().all(|byte| (0x21..0x7f).contains(&byte))
    };
    let courier = visible(&booked.courier, FIELD_MAX);
    let is_whole = u32::try_from(booked.pieces.len()) == Ok(pieces) && booked.pieces.iter().all(is_code);
    if courier.is_empty() || !is_code(&booked.number) || !is_whole {
        return Err(CourierError::Unreachable("its answer lacks names or numbers".to_owned()));
    }
    let (service, sort_code) = (visible(&booked.service, FIELD_MAX), visible(&booked.sort_code, FIELD_MAX));
    Ok(Booked { courier, service, sort_code, ..booked })
}

/// Words of somebody else's in one line, without what no printer should get.
fn visible(text: &str, letters: usize) -> String {
    let plain = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    plain.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ").chars().take(letters).collect()
}

fn unreachable(error: reqwest::Error) -> CourierError {
    let mut words = error.without_url().to_string();
    words.truncate(words.char_indices().nth(WORDS_MAX).map_or(words.len(), |(at, _)| at));
    CourierError::Unreachable(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn booked(pieces: &[&str]) -> Booked {
        Booked {
            courier: "Swift\u{1b}@ Parcels".to_owned(),
            number: "SW1".to_owned(),
            service: String::new(),
            sort_code: "2000\n1".to_owned(),
            pieces: pieces.iter().map(|piece| (*piece).to_owned()).collect(),
        }
    }

    #[test]
    fn what_a_label_cannot_carry_is_no_promise() {
        let ok = sound(booked(&["SW1-1", "SW1-2"]), 2).expect("a promise");
        assert_eq!((ok.courier.as_str(), ok.sort_code.as_str()), ("Swift @ Parcels", "2000 1"));
        for pieces in [&["SW1-1"][..], &["SW1-1", ""], &["SW1-1", "SW 2"], &["SW1-1", "SW\u{7}2"]] {
            assert!(matches!(sound(booked(pieces), 2), Err(CourierError::Unreachable(_))), "{pieces:?}");
        }
    }

    #[test]
    fn only_the_couriers_own_words_are_a_refusal() {
        let said = |status: u16, body: &str| {
            judged(StatusCode::from_u16(status).expect("a status"), body.as_bytes().to_vec()).map(drop)
        };
        let refused = |words: &str| Err(CourierError::Refused(words.to_owned()));
        assert_eq!(said(422, r#"{"detail":"No such postcode."}"#), refused("No such postcode."));
        assert_eq!(said(400, r#"{"detail":"Too heavy."}"#), refused("Too heavy."));
        for (status, body) in [(422, "<html>"), (404, r#"{"detail":"x"}"#), (502, r#"{"detail":"x"}"#), (302, "")] {
            assert!(matches!(said(status, body), Err(CourierError::Unreachable(_))), "{status} {body}");
        }
        assert_eq!(said(201, ""), Ok(()));
        assert_eq!(said(410, ""), Ok(()));
    }
}
