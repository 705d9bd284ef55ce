//! How a till's requests are signed: HTTP Message Signatures (RFC 9421) with ed25519, over method, path, query and the body's digest
//! (RFC 9530). A signature holds for one request, for five minutes by the hub's clock.

use crate::PublicKey;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};

/// How old, or how far ahead, a signature may be by the hub's clock, in seconds.
pub const SIGNATURE_AGE_MAX_S: i64 = 300;

/// The components that are signed, in this order.
const COMPONENTS: &str = r#"("@method" "@path" "@query" "content-digest")"#;
const LABEL: &str = "till=";

/// What of a request is signed.
#[derive(Clone, Copy, Debug)]
pub struct RequestParts<'a> {
    /// `POST`.
    pub method: &'a str,
    /// `/v1/ops`.
    pub path: &'a str,
    /// The query without its question mark; empty if there is none.
    pub query: &'a str,
    /// The body as sent; empty if there is none.
    pub body: &'a [u8],
}

/// The headers that sign a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedHeaders {
    /// `Content-Digest`.
    pub content_digest: String,
    /// `Signature-Input`.
    pub signature_input: String,
    /// `Signature`.
    pub signature: String,
}

/// What a valid signature says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The till that signed.
    pub key_id: String,
    /// When, in seconds since 1970 by the hub's clock as the till knows it.
    pub created: i64,
    /// A text no two of its requests share.
    pub nonce: String,
}

/// What is wrong with a request's signature.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// There is none, or it can't be read.
    #[error("the request isn't signed as it should be: {0}")]
    Unreadable(&'static str),
    /// The body isn't what was signed.
    #[error("the body isn't the one that was signed")]
    Digest,
    /// It isn't this till's.
    #[error("the signature isn't this till's")]
    Wrong,
}

/// The `Content-Digest` of a body.
pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(body)))
}

/// Signs a request. `created` is seconds since 1970 by the hub's clock; a `nonce` has letters, digits and hyphens only.
pub fn sign(parts: RequestParts<'_>, key_id: &str, created: i64, nonce: &str, key: &SigningKey) -> SignedHeaders {
    let content_digest = content_digest(parts.body);
    let params = format!(r#"{COMPONENTS};created={created};keyid="{key_id}";nonce="{nonce}";alg="ed25519""#);
    let signature = key.sign(base(parts, &content_digest, &params).as_bytes());
    SignedHeaders {
        content_digest,
        signature_input: format!("{LABEL}{params}"),
        signature: format!("{LABEL}:{}:", STANDARD.encode(signature.to_bytes())),
    }
}

impl SignedHeaders {
    /// What the headers claim, before anything is checked: by it the till's key is found.
    pub fn claims(&self) -> Result<Signed, SignatureError> {
        let params = self.params()?;
        let rest = params.strip_prefix(COMPONENTS).ok_or(SignatureError::Unreadable("other components are signed"))?;
        let mut signed = Signed { key_id: String::new(), created: 0, nonce: String::new() };
        for param in rest.split(';').skip(1) {
            let (name, value) = param.split_once('=').ok_or(SignatureError::Unreadable("a parameter has no value"))?;
            let text = || value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).map(str::to_owned);
            let unreadable = SignatureError::Unreadable("a parameter can't be read");
            match name {
                "keyid" => signed.key_id = text().ok_or(unreadable)?,
                "nonce" => signed.nonce = text().ok_or(unreadable)?,
                "created" => signed.created = value.parse().map_err(|_| unreadable)?,
                "alg" if value == r#""ed25519""# => {}
                _ => return Err(SignatureError::Unreadable("an unknown parameter")),
            }
        }
        if signed.key_id.is_empty() || signed.nonce.is_empty() || signed.created == 0 {
            return Err(SignatureError::Unreadable("keyid, nonce or created is missing"));
        }
        Ok(signed)
    }

    fn params(&self) -> Result<&str, SignatureError> {
        self.signature_input.strip_prefix(LABEL).ok_or(SignatureError::Unreadable("no signature input of a till"))
    }
}

/// Checks a request's signature against the till's key. Age and nonce are for the hub to judge.
pub fn verify(parts: RequestParts<'_>, headers: &SignedHeaders, key: &PublicKey) -> Result<Signed, SignatureError> {
    let signed = headers.claims()?;
    if content_digest(parts.body) != headers.content_digest {
        return Err(SignatureError::Digest);
    }
    let bytes = headers
        .signature
        .strip_prefix(LABEL)
        .and_then(|text| text.strip_prefix(':')?.strip_suffix(':'))
        .and_then(|text| STANDARD.decode(text).ok())
        .and_then(|bytes| <[u8; 64]>::try_from(bytes).ok())
        .ok_or(SignatureError::Unreadable("the signature isn't 64 bytes"))?;
    let key = VerifyingKey::from_bytes(&key.0).map_err(|_| SignatureError::Wrong)?;
    let base = base(parts, &headers.content_digest, headers.params()?);
    key.verify(base.as_bytes(), &Signature::from_bytes(&bytes)).map_err(|_| SignatureError::Wrong)?;
    Ok(signed)
}

/// The base of a till's signature.
fn base(parts: RequestParts<'_>, content_digest: &str, params: &str) -> String {
    let query = format!("?{}", parts.query);
    let components = [
        ("@method", parts.method),
        ("@path", parts.path),
        ("@query", query.as_str()),
        ("content-digest", content_digest),
    ];
    signature_base(&components, params)
}

/// The signature base, RFC 9421, section 2.5: a line for each component, and one for the parameters.
pub(crate) fn signature_base(components: &[(&str, &str)], params: &str) -> String {
    let mut base: String = components.iter().map(|(name, value)| format!("\"{name}\": {value}\n")).collect();
    base.push_str("\"@signature-params\": ");
    base + params
}
