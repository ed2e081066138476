//! The certificates of the local authority: its own, and the server's below it. Keys are ECDSA on P-256, which every
//! device takes; their randomness is the system's, as `ring` takes no other.

use std::{collections::BTreeSet, net::IpAddr, sync::Arc};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, PublicKeyData, SanType,
};
use rustls::{
    RootCertStore,
    client::verify_server_cert_signed_by_trust_anchor,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, UnixTime, pem::PemObject},
    server::ParsedCertificate,
    sign::CertifiedKey,
};
use x509_parser::{extensions::GeneralName, parse_x509_certificate, prelude::X509Certificate, time::ASN1Time};

use super::{
    date,
    names::{Name, Part, everything_of_other_kinds},
};

/// The longest name that a certificate may have, in characters (RFC 5280, appendix A.1, `ub-common-name`).
const NAME_MAX: usize = 64;

/// The authority, with its key.
#[derive(Clone)]
pub(super) struct Authority {
    /// Its certificate.
    pub(super) der: CertificateDer<'static>,
    /// Its name.
    pub(super) name: String,
    /// Its first instant, in milliseconds since 1970.
    pub(super) begins: u64,
    /// Its last.
    pub(super) ends: u64,
    key: Arc<KeyPair>,
    permitted: Arc<[Permitted]>,
}

/// A part of all names that the authority may sign for, as its certificate has it.
enum Permitted {
    Dns(String),
    /// A network and its mask, each as long as an address.
    Network(Vec<u8>),
}

impl Permitted {
    fn has(&self, name: &Name) -> bool {
        match (self, name) {
            (Self::Dns(part), Name::Dns(name)) => {
                name.strip_suffix(part.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            (Self::Network(network), Name::Address(address)) => {
                let address = match address {
                    IpAddr::V4(address) => address.octets().to_vec(),
                    IpAddr::V6(address) => address.octets().to_vec(),
                };
                let (first, mask) = network.split_at(network.len() / 2);
                address.len() == first.len()
                    && address.iter().zip(first).zip(mask).all(|((byte, first), mask)| byte & mask == first & mask)
            }
            _ => false,
        }
    }
}

/// A certificate of the server, with its key.
#[derive(Clone)]
pub(super) struct Issued {
    der: CertificateDer<'static>,
    key: Arc<PrivateKeyDer<'static>>,
    /// Its first instant, in milliseconds since 1970.
    pub(super) begins: u64,
    /// Its last.
    pub(super) ends: u64,
    /// Its names.
    pub(super) names: BTreeSet<Name>,
}

impl Authority {
    /// Makes an authority that may sign for these names alone: key and certificate, as they are kept.
    pub(super) fn make(clinic: &str, names: &BTreeSet<Name>, begins: u64, ends: u64) -> Result<String, rcgen::Error> {
        let permitted: BTreeSet<Part> = names.iter().map(Part::around).collect();
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let mut params = params(&authority_name(clinic), begins, ends);
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        // Names of other kinds, such as those of mail, are of no use to a thief either.
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.name_constraints = Some(NameConstraints {
            excluded_subtrees: everything_of_other_kinds(&permitted),
            permitted_subtrees: permitted.iter().map(Part::subtree).collect(),
        });
        Ok(key.serialize_pem() + &params.self_signed(&key)?.pem())
    }

    /// Reads what [`Self::make`] gave; `None` where it is not whole.
    pub(super) fn read(pem: &str) -> Option<Self> {
        let (der, key) = pair(pem)?;
        let key = KeyPair::try_from(&key).ok()?;
        let (_, read) = parse_x509_certificate(&der).ok()?;
        let constraints = read.name_constraints().ok()??.value;
        let permitted = constraints.permitted_subtrees.as_ref()?.iter().filter_map(|subtree| match &subtree.base {
            GeneralName::DNSName(name) => Some(Permitted::Dns((*name).to_owned())),
            GeneralName::IPAddress(network) => Some(Permitted::Network(network.to_vec())),
            _ => None,
        });
        let is_its_key = read.public_key().raw == key.subject_public_key_info();
        let name = read.subject().iter_common_name().next()?.as_str().ok()?.to_owned();
        let (begins, ends) = (millis(read.validity().not_before)?, millis(read.validity().not_after)?);
        let permitted: Arc<[Permitted]> = permitted.collect();
        (read.is_ca() && is_its_key).then_some(())?;
        Some(Self { name, begins, ends, key: Arc::new(key), permitted, der: der.clone() })
    }

    /// Returns whether an instant is within its time.
    pub(super) fn is_valid_at(&self, now: u64) -> bool {
        (self.begins..self.ends).contains(&now)
    }

    /// Names that it may sign for, and the others.
    pub(super) fn sort(&self, names: BTreeSet<Name>) -> (BTreeSet<Name>, Vec<Name>) {
        let (allowed, outside): (BTreeSet<Name>, BTreeSet<Name>) =
            names.into_iter().partition(|name| self.permitted.iter().any(|part| part.has(name)));
        (allowed, outside.into_iter().collect())
    }

    /// Makes a certificate of the server, and gives it as it is kept, too.
    pub(super) fn issue(
        &self,
        names: &BTreeSet<Name>,
        begins: u64,
        ends: u64,
    ) -> Result<(String, Issued), rcgen::Error> {
        let signs = Issuer::from_ca_cert_der(&self.der, &*self.key)?;
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let mut params = params("Madoguchi", begins, ends);
        params.subject_alt_names = names.iter().map(alternative).collect::<Result<_, _>>()?;
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let pem = key.serialize_pem() + &params.signed_by(&key, &signs)?.pem();
        let issued = Issued::read(&pem).ok_or(rcgen::Error::CouldNotParseCertificate)?;
        Ok((pem, issued))
    }

    /// Returns whether a client that trusts this authority takes a certificate, apart from its time.
    pub(super) fn has_signed(&self, issued: &Issued) -> bool {
        let mut roots = RootCertStore::empty();
        let Ok(parsed) = ParsedCertificate::try_from(&issued.der) else { return false };
        let at = UnixTime::since_unix_epoch(std::time::Duration::from_millis(issued.begins));
        let algorithms = ring::default_provider().signature_verification_algorithms.all;
        roots.add(self.der.clone()).is_ok()
            && verify_server_cert_signed_by_trust_anchor(&parsed, &roots, &[], at, algorithms).is_ok()
    }
}

impl Issued {
    /// Reads what [`Authority::issue`] wrote; `None` where it is not whole.
    pub(super) fn read(pem: &str) -> Option<Self> {
        let (der, key) = pair(pem)?;
        let (_, read) = parse_x509_certificate(&der).ok()?;
        let (begins, ends) = (millis(read.validity().not_before)?, millis(read.validity().not_after)?);
        let names = names(&read)?;
        let issued = Self { begins, ends, names, key: Arc::new(key), der: der.clone() };
        // A key that is another's is found here, not at the first connection.
        issued.certified().ok()?;
        Some(issued)
    }

    /// The certificate as connections are given it. The authority is not sent along: who trusts it has it.
    pub(super) fn certified(&self) -> Result<CertifiedKey, rustls::Error> {
        CertifiedKey::from_der(vec![self.der.clone()], self.key.clone_key(), &ring::default_provider())
    }
}

/// The name of the authority of a clinic, as devices show it: what is too long for a certificate is cut.
fn authority_name(clinic: &str) -> String {
    const WITHOUT: &str = "Madoguchi local CA";
    let clinic: String = clinic.trim().chars().take(NAME_MAX - WITHOUT.len() - 1).collect();
    if clinic.is_empty() { WITHOUT.to_owned() } else { format!("Madoguchi {} local CA", clinic.trim_end()) }
}

fn params(name: &str, begins: u64, ends: u64) -> CertificateParams {
    let mut params = CertificateParams::default();
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, name);
    (params.distinguished_name, params.not_before, params.not_after) = (subject, date(begins), date(ends));
    params
}

fn alternative(name: &Name) -> Result<SanType, rcgen::Error> {
    Ok(match name {
        Name::Dns(name) => SanType::DnsName(name.as_str().try_into()?),
        Name::Address(address) => SanType::IpAddress(*address),
    })
}

fn names(read: &X509Certificate<'_>) -> Option<BTreeSet<Name>> {
    let names = &read.subject_alternative_name().ok()??.value.general_names;
    names
        .iter()
        .map(|name| match name {
            GeneralName::DNSName(name) => Some(Name::Dns((*name).to_owned())),
            GeneralName::IPAddress(bytes) => {
                let v4 = <[u8; 4]>::try_from(*bytes).map(IpAddr::from);
                Some(Name::Address(v4.or_else(|_| <[u8; 16]>::try_from(*bytes).map(IpAddr::from)).ok()?))
            }
            _ => None,
        })
        .collect()
}

fn millis(at: ASN1Time) -> Option<u64> {
    u64::try_from(at.timestamp()).ok().map(|seconds| seconds * 1000)
}

fn pair(pem: &str) -> Option<(CertificateDer<'static>, PrivateKeyDer<'static>)> {
    let der = CertificateDer::from_pem_slice(pem.as_bytes()).ok()?;
    let key = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).ok()?;
    Some((der, key.into()))
}
