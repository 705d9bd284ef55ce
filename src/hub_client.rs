//! Asks the hub that runs on this machine, for the `omnitill hub` commands: by its own certificate and the office's token.

use hub::{Office, address_of};
use reqwest::{Client, Method};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use serde_json::Value;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// How long an answer may take.
const ANSWER_MAX: Duration = Duration::from_secs(60);

/// The way to a hub.
pub struct HubClient {
    runtime: Runtime,
    client: Client,
    base: String,
    token: String,
}

impl HubClient {
    /// The way to the hub of this folder.
    pub fn new(folder: &Path) -> Result<HubClient, Box<dyn Error>> {
        let address = address_of(folder).ok_or_else(|| {
            format!("No hub has run in {}. Start it with `omnitill hub --data-dir {0}`.", folder.display())
        })?;
        let pem = std::fs::read(folder.join("tls").join("authority.pem"))?;
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(&pem)?)?;
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = Client::builder().tls_backend_preconfigured(config).timeout(ANSWER_MAX).build()?;
        Ok(HubClient {
            runtime: Builder::new_current_thread().enable_all().build()?,
            client,
            base: format!("https://{address}/v1/office/"),
            token: Office::token(folder)?,
        })
    }

    /// Asks for something.
    pub fn get(&self, path: &str) -> Result<Value, Box<dyn Error>> {
        self.ask(Method::GET, path, None)
    }

    /// Has something done.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Box<dyn Error>> {
        self.ask(Method::POST, path, Some(body))
    }

    fn ask(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Box<dyn Error>> {
        let request = self.client.request(method, [&self.base, path].concat()).bearer_auth(&self.token);
        let request = match body {
            Some(body) => request.header("content-type", "application/json").body(body.to_string()),
            None => request,
        };
        let (status, text) = self.runtime.block_on(async {
            let reply = request.send().await?;
            Ok::<_, reqwest::Error>((reply.status(), reply.text().await?))
        })?;
        let value: Value = serde_json::from_str(&text)?;
        if status.is_success() {
            return Ok(value);
        }
        Err(value["title"].as_str().unwrap_or("the hub refused it").to_owned().into())
    }
}
