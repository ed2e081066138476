//! The local authority on a clock that tests move: what a client that trusts it takes, and what is left on the disk.

use std::{fs, os::unix::fs::PermissionsExt};

use rustls::{
    ClientConfig, ClientConnection, RootCertStore, ServerConfig, ServerConnection,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::ring,
    pki_types::{ServerName, UnixTime},
};
use tempfile::TempDir;

use super::*;
use crate::clock::FixedClock;

/// The instant at which the program was made, for these tests: 2026-11-01T00:00:00Z.
const MADE: u64 = 1_793_491_200_000;

/// An authority on a clock of its own, whose names change when a test says so.
struct Desk {
    folder: TempDir,
    clock: Arc<FixedClock>,
    names: Arc<Mutex<BTreeSet<Name>>>,
}

fn name(text: &str) -> Name {
    text.parse().map_or_else(|_| Name::Dns(text.to_owned()), Name::Address)
}

fn names(texts: &[&str]) -> BTreeSet<Name> {
    texts.iter().map(|text| name(text)).collect()
}

impl Desk {
    fn new(texts: &[&str]) -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            clock: Arc::new(FixedClock::at(MADE + 10 * DAY)),
            names: Arc::new(Mutex::new(names(texts))),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tls")
    }

    fn open(&self) -> Result<LocalCa, LocalCaError> {
        let names = self.names.clone();
        let wanted = Box::new(move || names.lock().expect("names").clone());
        LocalCa::open(&self.path(), "さくら医院", wanted, self.clock.clone(), MADE)
    }

    fn is_called(&self, texts: &[&str]) {
        *self.names.lock().expect("names") = names(texts);
    }
}

/// A client that trusts this authority alone.
fn client(local: &LocalCa) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(local.status().certificate.into()).expect("an authority");
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    builder.with_safe_default_protocol_versions().expect("versions").with_root_certificates(roots).with_no_client_auth()
}

/// The verdict of a client that trusts the authority alone on the certificate in use, at an instant.
fn verify(local: &LocalCa, at: u64, host: &str) -> Result<(), rustls::Error> {
    let verifier = {
        let mut roots = RootCertStore::empty();
        roots.add(local.status().certificate.into()).expect("an authority");
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::new(ring::default_provider()))
            .build()
            .expect("a verifier")
    };
    let used = local.state().used.clone();
    let host = ServerName::try_from(host.to_owned()).expect("a host");
    let now = UnixTime::since_unix_epoch(Duration::from_millis(at));
    verifier.verify_server_cert(used.end_entity_cert()?, &[], &host, &[], now).map(drop)
}

#[test]
fn a_client_that_trusts_the_authority_takes_each_name_and_refuses_another() {
    let all =
        ["localhost", "clinic-pc", "clinic-pc.local", "desk.example", "127.0.0.1", "192.168.1.5", "::1", "fd00::5"];
    let desk = Desk::new(&all);
    let local = desk.open().expect("an authority");
    for host in all {
        verify(&local, desk.clock.now(), host).unwrap_or_else(|error| panic!("{host}: {error}"));
    }
    for host in ["evil.example", "clinic-pc.example", "sub.desk.example", "192.168.1.6", "192.168.2.5", "::2"] {
        assert!(verify(&local, desk.clock.now(), host).is_err(), "{host}");
    }
    assert_eq!(local.status().authority, "Madoguchi さくら医院 local CA");
    assert!(local.status().troubles.is_empty());
}

#[test]
fn what_the_key_signs_for_another_name_is_refused_by_the_client() {
    for own in [&["desk.local", "192.168.1.5"][..], &["desk.local"], &["192.168.1.5"], &["fd00::5"]] {
        let desk = Desk::new(own);
        let local = desk.open().expect("an authority");
        let at = desk.clock.now();
        let authority = local.state().authority.clone();
        let mut refused = 0;
        for stolen in ["myna.go.jp", "desk.example", "xdesk.local", "8.8.8.8", "192.168.2.5", "2001:db8::1", "fd01::5"]
        {
            let (_, issued) = authority.issue(&names(&[stolen]), at - DAY, at + DAY).expect("a certificate");
            let used = Arc::new(issued.certified().expect("a certificate"));
            local.state().used = used;
            let error = verify(&local, at, stolen).expect_err(stolen);
            assert!(format!("{error:?}").contains("NameConstraintViolation"), "{own:?}, {stolen}: {error:?}");
            refused += 1;
        }
        assert_eq!(refused, 7);
    }
}

#[test]
fn files_are_for_their_owner_alone_and_a_wider_mode_is_told() {
    let desk = Desk::new(&["localhost"]);
    desk.open().expect("an authority");
    let mode = |path: PathBuf| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(desk.path()), 0o700);
    let files: Vec<_> = fs::read_dir(desk.path()).expect("a folder").map(|file| file.expect("a file").path()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
    for file in files {
        assert_eq!(mode(file), 0o600);
    }
    let folder = Folder::open(&desk.path()).expect("a folder");
    assert!(folder.readable_by_others().is_empty());
    let file = desk.path().join(folder::AUTHORITY);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("set");
    let [line] = &folder.readable_by_others()[..] else { panic!("one line") };
    assert!(line.ends_with(&format!("chmod 600 {}", file.display())), "{line}");
}

#[test]
fn an_interrupted_start_leaves_nothing_and_a_second_one_keeps_the_authority() {
    let desk = Desk::new(&["localhost"]);
    fs::create_dir(desk.path()).expect("a folder");
    fs::write(desk.path().join(".unfinished-x"), "half a key").expect("written");
    let first = desk.open().expect("an authority").status();
    assert!(!desk.path().join(".unfinished-x").exists());
    assert_eq!(desk.open().expect("the authority").status(), first);
    // Whoever was slower takes what is there.
    let folder = Folder::open(&desk.path()).expect("a folder");
    folder.put_first(folder::AUTHORITY, "another").expect("nothing to do");
    assert_eq!(desk.open().expect("the authority").status().fingerprint, first.fingerprint);
}

#[test]
fn a_damaged_authority_is_named_and_never_replaced() {
    let desk = Desk::new(&["localhost"]);
    desk.open().expect("an authority");
    let file = desk.path().join(folder::AUTHORITY);
    let whole = fs::read_to_string(&file).expect("a file");
    for damaged in [&whole[..whole.len() / 2], &whole[..10], "", &whole.replace('M', "N")] {
        fs::write(&file, damaged).expect("written");
        let error = desk.open().expect_err("damaged").to_string();
        assert!(error.starts_with(&format!("tls.local_ca = {}", file.display())), "{error}");
        assert_eq!(fs::read_to_string(&file).expect("a file"), damaged);
    }
    // A server certificate is worth nothing by itself.
    fs::write(&file, whole).expect("written");
    fs::write(desk.path().join(folder::CERTIFICATE), "half").expect("written");
    let local = desk.open().expect("a new certificate");
    assert!(verify(&local, desk.clock.now(), "localhost").is_ok());
}

#[test]
fn a_certificate_is_renewed_a_third_of_its_lifetime_before_its_end() {
    let desk = Desk::new(&["localhost"]);
    let local = desk.open().expect("an authority");
    let first = local.status();
    let lifetime = first.certificate_ends - local.state().issued.begins;
    assert!(lifetime <= CERTIFICATE_DAYS * DAY);
    desk.clock.advance(first.certificate_ends - lifetime / 3 - desk.clock.now());
    local.look();
    assert_eq!(local.status(), first, "not yet");
    desk.clock.advance(DAY);
    local.look();
    let second = local.status();
    assert!(second.certificate_ends > first.certificate_ends + 200 * DAY);
    assert_eq!(second.fingerprint, first.fingerprint, "no device has to do anything");
    assert!(verify(&local, desk.clock.now(), "localhost").is_ok());
    assert_eq!(desk.open().expect("the authority").status().certificate_ends, second.certificate_ends);
}

#[test]
fn another_address_of_the_same_network_is_taken_and_one_of_another_network_is_told() {
    let desk = Desk::new(&["desk.local", "192.168.1.5"]);
    let local = desk.open().expect("an authority");
    desk.is_called(&["desk.local", "192.168.1.77"]);
    local.look();
    assert!(verify(&local, desk.clock.now(), "192.168.1.77").is_ok());
    assert!(verify(&local, desk.clock.now(), "192.168.1.5").is_err());
    desk.is_called(&["desk.local", "10.0.0.5"]);
    local.look();
    let status = local.status();
    assert_eq!((status.names, status.outside), (vec![name("desk.local")], vec![name("10.0.0.5")]));
    assert_eq!(status.troubles, [Trouble::Outside]);
    // The bridge of a virtual machine is told on the page alone.
    desk.is_called(&["desk.local", "192.168.1.5", "172.17.0.1"]);
    local.look();
    assert_eq!((local.status().outside, local.status().troubles), (vec![name("172.17.0.1")], Vec::new()));
    desk.is_called(&["desk.local", "192.168.1.5", "desk.example"]);
    local.look();
    assert_eq!(local.status().troubles, [Trouble::Outside], "a name is configured");
    // Without any network, the certificate stays.
    desk.is_called(&[]);
    local.look();
    assert!(verify(&local, desk.clock.now(), "desk.local").is_ok());
}

#[test]
fn a_clock_that_is_wrong_never_brings_a_certificate_that_is_not_valid_yet() {
    let desk = Desk::new(&["localhost"]);
    let local = desk.open().expect("an authority");
    let (right, first) = (desk.clock.now(), local.status());
    // 1970, after a power cut with an empty battery.
    desk.clock.set_back(right);
    local.look();
    assert_eq!(local.status().troubles, [Trouble::Clock]);
    assert_eq!(local.status().certificate_ends, first.certificate_ends);
    assert!(verify(&local, right, "localhost").is_ok(), "by the right clock of a tablet");
    let again = desk.open().expect("what there is, is served");
    assert!(verify(&again, right, "localhost").is_ok());
    desk.clock.advance(right);
    local.look();
    assert!(local.status().troubles.is_empty());
    // Set back by some months, within the time of the authority: what is made then is valid by the right clock, too.
    desk.clock.advance(300 * DAY);
    local.look();
    desk.clock.set_back(200 * DAY);
    local.look();
    for off in [0, 200] {
        assert!(verify(&local, desk.clock.now() + off * DAY, "localhost").is_ok(), "{off}");
    }
    // Ahead by years, and set right: what was made meanwhile goes.
    desk.clock.advance(5 * 365 * DAY);
    local.look();
    desk.clock.set_back(5 * 365 * DAY);
    assert!(verify(&local, desk.clock.now(), "localhost").is_err());
    local.look();
    assert!(verify(&local, desk.clock.now(), "localhost").is_ok());
}

#[test]
fn without_a_certificate_an_authority_outside_its_time_is_refused_in_one_line() {
    let desk = Desk::new(&["localhost"]);
    desk.open().expect("an authority");
    fs::remove_file(desk.path().join(folder::CERTIFICATE)).expect("removed");
    desk.clock.set_back(desk.clock.now());
    let error = desk.open().expect_err("no time to be valid in").to_string();
    assert!(error.contains("1970-01-01") && error.contains("set the clock") && !error.contains('\n'), "{error}");
}

#[test]
fn the_end_of_the_authority_is_told_a_year_before_and_its_successor_is_taken() {
    let desk = Desk::new(&["localhost"]);
    let local = desk.open().expect("an authority");
    let first = local.status();
    assert!(first.authority_ends - (MADE - DAY) <= 3653 * DAY, "ten years at the most");
    desk.clock.advance(first.authority_ends - ANNOUNCED_DAYS * DAY + DAY - desk.clock.now());
    local.look();
    assert_eq!(local.status().troubles, [Trouble::AuthorityEnds]);
    desk.clock.advance(330 * DAY);
    local.look();
    let last = local.status();
    assert_eq!(last.certificate_ends, last.authority_ends);
    local.look();
    assert_eq!(local.status(), last, "it is made once, not at each look");
    // A newer program, or what the operator updated to.
    replace_authority(&desk.path(), "", &names(&["localhost"]), desk.clock.now()).expect("an authority");
    local.look();
    let next = local.status();
    assert_ne!(next.fingerprint, first.fingerprint);
    assert_eq!((next.authority.as_str(), next.troubles.len()), ("Madoguchi local CA", 0));
    assert!(verify(&local, desk.clock.now(), "localhost").is_ok());
}

#[test]
fn a_folder_that_cannot_be_written_keeps_the_certificate_in_use() {
    let desk = Desk::new(&["localhost"]);
    let local = desk.open().expect("an authority");
    // Root may write anywhere: a folder in the place of the file fails for everybody.
    let file = desk.path().join(folder::CERTIFICATE);
    fs::remove_file(&file).expect("removed");
    fs::create_dir_all(file.join("in the way")).expect("a folder");
    desk.clock.advance(300 * DAY);
    let before = local.status().certificate_ends;
    local.look();
    assert_eq!((local.status().certificate_ends, local.status().troubles), (before, vec![Trouble::Failed]));
    assert!(verify(&local, desk.clock.now(), "localhost").is_ok());
    fs::remove_dir_all(&file).expect("removed");
    local.look();
    assert!(local.status().troubles.is_empty() && local.status().certificate_ends > before);
}

/// Runs both sides of a connection until neither has more to say.
fn talk(client: &mut ClientConnection, server: &mut ServerConnection) -> Result<(), rustls::Error> {
    while client.wants_write() || server.wants_write() {
        let mut bytes = Vec::new();
        client.write_tls(&mut bytes).expect("memory");
        server.read_tls(&mut &bytes[..]).expect("memory");
        server.process_new_packets()?;
        let mut bytes = Vec::new();
        server.write_tls(&mut bytes).expect("memory");
        client.read_tls(&mut &bytes[..]).expect("memory");
        client.process_new_packets()?;
    }
    Ok(())
}

#[test]
fn a_connection_that_stands_outlives_a_renewal_and_the_next_one_gets_the_new_certificate() {
    let desk = Desk::new(&["localhost", "desk.local"]);
    // The client goes by the machine's clock.
    #[expect(clippy::disallowed_methods, reason = "rustls compares with the machine's clock")]
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock").as_millis();
    desk.clock.advance(u64::try_from(now).expect("this age").saturating_sub(desk.clock.now()));
    let local = desk.open().expect("an authority");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(local.clone()));
    let server = Arc::new(config);
    let connect = || {
        let name = ServerName::try_from("localhost").expect("a name");
        // Each has a memory of its own: a session that is taken up again shows no certificate.
        let mut client = ClientConnection::new(Arc::new(client(&local)), name).expect("a client");
        let mut server = ServerConnection::new(server.clone()).expect("a server");
        talk(&mut client, &mut server).expect("a handshake");
        let shown = client.peer_certificates().expect("a certificate")[0].to_vec();
        (client, server, shown)
    };
    let (mut standing, mut other_side, first) = connect();
    desk.is_called(&["localhost"]);
    local.look();
    let (_, _, second) = connect();
    assert_ne!(first, second);
    std::io::Write::write_all(&mut standing.writer(), b"still here").expect("memory");
    talk(&mut standing, &mut other_side).expect("the connection stands");
    let mut read = [0; 10];
    std::io::Read::read_exact(&mut other_side.reader(), &mut read).expect("what was sent");
    assert_eq!(&read, b"still here");
}
