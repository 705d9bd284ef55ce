//! How this till joins a hub: it fetches the hub's authority, compares it with the code, and only then says the secret.

use crate::exchange::{built, client, in_full, is_of_type, read_body, tls, within};
use crate::step::Failure;
use protocol::{EnrolReply, EnrolRequest, EnrolmentCode, Problem, ProblemType, PublicKey};
use reqwest::Client;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::time::Duration;

const ENROL: Duration = Duration::from_secs(20);
const PEM_BYTES_MAX: usize = 64 * 1024;

/// Why a till can't join.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolError {
    /// The code can't be read.
    #[error("{0}")]
    Code(#[from] protocol::EnrolmentCodeError),
    /// Another hub answers there than the one the code was made by.
    #[error("the hub at this address isn't the one that made this code")]
    AnotherHub,
    /// The hub doesn't take the code.
    #[error("the hub doesn't take this code: it is wrong, used, older than fifteen minutes, or made for another till")]
    Refused,
    /// The hub can't be reached, or says something else.
    #[error("the hub can't be reached: {0}")]
    Unreachable(String),
}

/// Joins the hub at this address with a manager's code.
pub fn enrol(
    url: &str,
    code: &str,
    public_key: [u8; 32],
    till: Option<&str>,
    program: &str,
) -> Result<EnrolReply, EnrolError> {
    let code: EnrolmentCode = code.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| EnrolError::Unreachable(error.to_string()))?;
    let request = EnrolRequest {
        secret: code.secret().to_owned(),
        public_key: PublicKey(public_key),
        till: till.map(str::to_owned),
        program: program.to_owned(),
    };
    runtime.block_on(async {
        let url = url.trim_end_matches('/');
        let authority = authority(url, program).await?;
        if !is_of(&code, &authority) {
            return Err(EnrolError::AnotherHub);
        }
        let client = client(&authority, program).map_err(EnrolError::Unreachable)?;
        let reply = joined(&client, url, &request).await?;
        if is_of(&code, &reply.authority) { Ok(reply) } else { Err(EnrolError::AnotherHub) }
    })
}

fn is_of(code: &EnrolmentCode, authority: &str) -> bool {
    CertificateDer::from_pem_slice(authority.as_bytes())
        .is_ok_and(|certificate| code.is_of(&Sha256::digest(&certificate).into()))
}

/// The authority of whoever answers at this address. It is worth nothing until it was compared with the code.
async fn authority(url: &str, program: &str) -> Result<String, EnrolError> {
    let unreachable = |error: String| EnrolError::Unreachable(error);
    let tls = tls().map_err(unreachable)?;
    let tls = tls.dangerous().with_custom_certificate_verifier(Arc::new(Anybody)).with_no_client_auth();
    let client = built(tls, program).map_err(unreachable)?;
    let read = async {
        let response = client.get([url, "/v1/authority"].concat()).send().await;
        let response = response.map_err(|error| Failure::Unreachable(in_full(&error)))?;
        read_body(response, PEM_BYTES_MAX).await
    };
    let bytes = within(ENROL, read).await.map_err(|failure| unreachable(failure.words()))?;
    String::from_utf8(bytes).map_err(|error| unreachable(error.to_string()))
}

async fn joined(client: &Client, url: &str, request: &EnrolRequest) -> Result<EnrolReply, EnrolError> {
    let unreachable = |error: String| EnrolError::Unreachable(error);
    let body = serde_json::to_vec(request).map_err(|error| unreachable(error.to_string()))?;
    let read = async {
        let request = client.post([url, "/v1/enrol"].concat()).header("content-type", "application/json").body(body);
        let response = request.send().await.map_err(|error| Failure::Unreachable(in_full(&error)))?;
        let is_problem = is_of_type(&response, "application/problem+json");
        Ok((is_problem, read_body(response, PEM_BYTES_MAX).await?))
    };
    let (is_problem, bytes) = within(ENROL, read).await.map_err(|failure| unreachable(failure.words()))?;
    if is_problem {
        let problem: Problem = serde_json::from_slice(&bytes).map_err(|error| unreachable(error.to_string()))?;
        return Err(match problem.kind {
            ProblemType::EnrolmentCode | ProblemType::Forbidden => EnrolError::Refused,
            _ => unreachable(problem.title),
        });
    }
    serde_json::from_slice(&bytes).map_err(|error| unreachable(error.to_string()))
}

/// Takes anybody's certificate: only for what is public and compared afterwards.
#[derive(Debug)]
struct Anybody;

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        rustls::crypto::ring::default_provider().signature_verification_algorithms.supported_schemes()
    }
}
