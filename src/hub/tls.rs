//! The hub's own certificate authority. Tills trust no other one, and know it by its hash from the enrolment code on.
//!
//! Its certificates hold from 1970 to 9999: a till whose clock is wrong still reaches its hub. Who may talk is decided by signed requests
//! and by shutting a till out, not by a certificate's age.

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

const KEY: &str = "authority.key";
const CERTIFICATE: &str = "authority.pem";

/// The hub's certificate authority.
pub struct Authority {
    pem: String,
    certificate: CertificateDer<'static>,
    key: KeyPair,
}

/// Why the hub has no certificate.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file can't be read or written.
    #[error("{path} can't be used: {reason}. Check that this account may read and write there.")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// The key or the certificate is no such thing.
    #[error("{path} is damaged: {reason}. Put the original back: tills that have joined trust no other one.")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// No certificate can be made.
    #[error("no certificate can be made for {name}: {reason}")]
    Certificate {
        /// For whom.
        name: String,
        /// What is wrong.
        reason: String,
    },
}

impl Authority {
    /// The authority whose files are in this folder; a new one if there is none yet.
    pub fn open(folder: &Path) -> Result<Authority, TlsError> {
        let (key_path, pem_path) = (folder.join(KEY), folder.join(CERTIFICATE));
        let file = |path: &Path| {
            let path = path.to_owned();
            move |reason| TlsError::File { path, reason }
        };
        if !key_path.exists() && !pem_path.exists() {
            fs::create_dir_all(folder).map_err(file(folder))?;
            let key = KeyPair::generate().map_err(|error| certificate_error("the hub", &error))?;
            let pem = authority_params().self_signed(&key).map_err(|error| certificate_error("the hub", &error))?.pem();
            write_secret(&key_path, &key.serialize_pem()).map_err(file(&key_path))?;
            fs::write(&pem_path, &pem).map_err(file(&pem_path))?;
        }
        let damaged = |path: &Path, reason: String| TlsError::Damaged { path: path.to_owned(), reason };
        let key_text = fs::read_to_string(&key_path).map_err(file(&key_path))?;
        let pem = fs::read_to_string(&pem_path).map_err(file(&pem_path))?;
        let key = KeyPair::from_pem(&key_text).map_err(|error| damaged(&key_path, error.to_string()))?;
        let certificate =
            CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|error| damaged(&pem_path, format!("{error:?}")))?;
        Ok(Authority { pem, certificate, key })
    }

    /// Its certificate as PEM, to be handed to tills.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// SHA-256 of its certificate (DER), by which tills know it.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.certificate).into()
    }

    /// What a server with these names and addresses shows its callers.
    pub fn server(&self, names: &[String]) -> Result<Arc<ServerConfig>, TlsError> {
        let name = names.join(", ");
        let failed =
            |error: &dyn std::fmt::Display| TlsError::Certificate { name: name.clone(), reason: error.to_string() };
        let mut params = CertificateParams::new(names).map_err(|error| failed(&error))?;
        params.distinguished_name = distinguished("omnitill hub");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        (params.not_before, params.not_after) = (date_time_ymd(1970, 1, 1), date_time_ymd(9999, 12, 31));
        let key = KeyPair::generate().map_err(|error| failed(&error))?;
        let issuer = Issuer::new(authority_params(), &self.key);
        let leaf = params.signed_by(&key, &issuer).map_err(|error| failed(&error))?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(|error| failed(&error))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| failed(&error))?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone(), self.certificate.clone()], key)
            .map_err(|error| failed(&error))?;
        Ok(Arc::new(config))
    }
}

/// The same each time, so that what a stored authority signs names it as its issuer.
fn authority_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = distinguished("omnitill hub authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    (params.not_before, params.not_after) = (date_time_ymd(1970, 1, 1), date_time_ymd(9999, 12, 31));
    params
}

fn distinguished(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

fn certificate_error(name: &str, error: &rcgen::Error) -> TlsError {
    TlsError::Certificate { name: name.to_owned(), reason: error.to_string() }
}

/// Writes a file only this account may read.
pub(crate) fn write_secret(path: &Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
