//! The certificate: read at the start, and again whenever its files change, so that a renewed one needs no restart.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use rustls::{
    ServerConfig,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

/// HTTP/2 as it is agreed on within TLS (RFC 7301).
pub(super) const HTTP2: &[u8] = b"h2";
/// HTTP/1.1 likewise.
const HTTP1: &[u8] = b"http/1.1";
/// The interval of looking at the files.
const LOOK: Duration = Duration::from_secs(5);

/// The reasons for which certificate and key cannot be used: one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file does not read.
    #[error("{key} = {file}: {reason}; allowed: a file in PEM that this user can read", file = file.display())]
    File {
        /// The key of the configuration.
        key: &'static str,
        /// The file.
        file: PathBuf,
        /// The system's reason.
        reason: io::Error,
    },
    /// A file holds something else.
    #[error("{key} = {file}: allowed: {allowed} in PEM", file = file.display())]
    Pem {
        /// The key of the configuration.
        key: &'static str,
        /// The file.
        file: PathBuf,
        /// The required contents.
        allowed: &'static str,
    },
    /// They do not go together, or cannot be used.
    #[error("tls.cert, tls.key: {0}; allowed: a certificate chain and its own key")]
    Unusable(rustls::Error),
}

/// The certificate in use.
pub struct Certificate {
    cert: PathBuf,
    key: PathBuf,
    provider: Arc<CryptoProvider>,
    files: Files,
    used: Arc<Used>,
}

/// The contents of both files.
#[derive(PartialEq, Eq)]
struct Files {
    cert: Vec<u8>,
    key: Vec<u8>,
}

struct Used(RwLock<Arc<CertifiedKey>>);

impl fmt::Debug for Used {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Used")
    }
}

impl ResolvesServerCert for Used {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

impl Files {
    fn read(cert: &Path, key: &Path) -> Result<Self, CertificateError> {
        let file = |name, file: &Path| {
            fs::read(file).map_err(|reason| CertificateError::File { key: name, file: file.to_owned(), reason })
        };
        Ok(Self { cert: file("tls.cert", cert)?, key: file("tls.key", key)? })
    }
}

impl Certificate {
    /// Reads both files.
    pub(super) fn read(cert: &Path, key: &Path) -> Result<Self, CertificateError> {
        let provider = Arc::new(ring::default_provider());
        let files = Files::read(cert, key)?;
        let certified = certified(&files, cert, key, &provider)?;
        let used = Arc::new(Used(RwLock::new(Arc::new(certified))));
        Ok(Self { cert: cert.to_owned(), key: key.to_owned(), provider, files, used })
    }

    /// Serves with it from now on, and looks at its files until the server stops.
    pub(super) fn watched(self, stopping: CancellationToken) -> Result<TlsAcceptor, CertificateError> {
        let acceptor = acceptor(self.used.clone())?;
        tokio::spawn(async move { stopping.run_until_cancelled(self.watch()).await });
        Ok(acceptor)
    }

    /// A pair that cannot be used is said once, and the one before stays: a key may come a moment after its certificate.
    async fn watch(mut self) {
        let mut unreadable = false;
        loop {
            sleep(LOOK).await;
            let files = match Files::read(&self.cert, &self.key) {
                Ok(files) => files,
                Err(error) => {
                    if !unreadable {
                        tracing::error!(%error, "the new certificate cannot be read; the one before stays in use");
                    }
                    unreadable = true;
                    continue;
                }
            };
            unreadable = false;
            if files == self.files {
                continue;
            }
            match certified(&files, &self.cert, &self.key, &self.provider) {
                Ok(new) => {
                    *self.used.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(new);
                    tracing::warn!("a new certificate is in use");
                }
                Err(error) => {
                    tracing::error!(%error, "the new certificate cannot be used; the one before stays in use");
                }
            }
            self.files = files;
        }
    }
}

/// Serves with whatever certificate is in use when a connection comes.
pub(super) fn acceptor(used: Arc<dyn ResolvesServerCert>) -> Result<TlsAcceptor, CertificateError> {
    let provider = Arc::new(ring::default_provider());
    let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = versions.map_err(CertificateError::Unusable)?;
    let mut config = builder.with_no_client_auth().with_cert_resolver(used);
    config.alpn_protocols = vec![HTTP2.into(), HTTP1.into()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn certified(
    files: &Files,
    cert: &Path,
    key: &Path,
    provider: &CryptoProvider,
) -> Result<CertifiedKey, CertificateError> {
    let bad = |key, file: &Path, allowed| CertificateError::Pem { key, file: file.to_owned(), allowed };
    let not_certificates = || bad("tls.cert", cert, "a certificate chain");
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&files.cert).collect();
    let chain = chain.ok().filter(|chain| !chain.is_empty()).ok_or_else(not_certificates)?;
    let key = PrivateKeyDer::from_pem_slice(&files.key).map_err(|_| bad("tls.key", key, "a private key"))?;
    CertifiedKey::from_der(chain, key, provider).map_err(CertificateError::Unusable)
}
