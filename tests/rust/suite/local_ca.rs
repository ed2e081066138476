//! The local authority of the real server: who trusts it and who does not, what is told without TLS, and what is left when
//! it is killed.

use std::{
    fs,
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    thread,
    time::Duration,
};

use data_encoding::BASE64;
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned,
    crypto::ring,
    pki_types::{PrivateKeyDer, ServerName, pem::PemObject},
};
use server::{
    clock::Clock,
    local_ca::{LocalCa, names::Name},
};
use sha2::{Digest, Sha256};
use tests::Clinic;
use tokio::time::Instant;

use super::boot::{Running, binary, folder, madoguchi, refusal, start, succeed};

/// The time that a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(15);

/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A server below a local authority.
struct Server {
    _running: Running,
    printed: Vec<(String, String)>,
    address: SocketAddr,
}

fn command(folder: &Path) -> Command {
    let mut command = madoguchi(folder);
    command.args(["--set", "tls.local_ca=tls"]);
    command
}

impl Server {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let (running, printed) = start(command(folder).args(arguments));
        let at = printed.iter().find(|(name, _)| name == "trust").expect("where to trust it").1.clone();
        let port = at.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix("/trust")).expect("a port");
        let address = SocketAddr::from(([127, 0, 0, 1], port.parse().expect("a port")));
        Self { _running: running, printed, address }
    }

    fn printed(&self, name: &str) -> &str {
        &self.printed.iter().find(|line| line.0 == name).expect("a line").1
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
        stream
    }

    /// The answer to a request without TLS.
    fn plain(&self, method: &str, path: &str) -> (String, Vec<u8>) {
        self.plain_accepting("*/*", method, path)
    }

    fn plain_accepting(&self, accepted: &str, method: &str, path: &str) -> (String, Vec<u8>) {
        let mut stream = self.connect();
        let host = self.address;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nAccept: {accepted}\r\nConnection: close\r\n\r\n")
            .expect("sent");
        answer(stream)
    }

    /// The certificate that is offered, DER.
    fn authority(&self) -> Vec<u8> {
        let (head, body) = self.plain("GET", "/trust/ca.crt");
        assert!(
            head.starts_with("HTTP/1.1 200") && head.contains("content-type: application/x-x509-ca-cert"),
            "{head}"
        );
        assert!(head.contains("filename=\"madoguchi-ca.crt\""), "{head}");
        body
    }

    /// A connection of a client that trusts this authority alone.
    fn trusting(&self, authority: &[u8], host: &str) -> io::Result<StreamOwned<ClientConnection, TcpStream>> {
        let mut roots = RootCertStore::empty();
        roots.add(authority.to_vec().into()).expect("an authority");
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_owned()).expect("a name");
        let connection = ClientConnection::new(Arc::new(config), name).expect("a client");
        let mut stream = StreamOwned::new(connection, self.connect());
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock)?;
        }
        Ok(stream)
    }
}

fn answer(mut stream: impl Read) -> (String, Vec<u8>) {
    let mut all = Vec::new();
    // A server that closes says no good-bye by TLS; what it said is whole all the same.
    _ = stream.read_to_end(&mut all);
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    (String::from_utf8_lossy(&all[..end]).to_lowercase().replace("http/1.1", "HTTP/1.1"), all[end + 4..].to_vec())
}

fn fingerprint(der: &[u8]) -> String {
    Sha256::digest(der).iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

#[test]
fn a_device_that_trusts_the_authority_comes_by_tls_and_any_other_does_not() {
    let folder = folder();
    let server = Server::start(folder.path(), &["--set", "hosts=desk.example", "--set", "clinic.name=さくら医院"]);
    assert!(server.printed("kiosk").starts_with("https://127.0.0.1:") && server.printed("desk").starts_with("https:"));
    let authority = server.authority();
    assert_eq!(server.printed("fingerprint"), fingerprint(&authority));
    for host in ["127.0.0.1", "localhost", "desk.example"] {
        let mut stream = server.trusting(&authority, host).unwrap_or_else(|error| panic!("{host}: {error}"));
        write!(stream, "GET /ja/start HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
        let (head, _) = answer(stream);
        assert!(head.starts_with("HTTP/1.1 200"), "{host}: {head}");
        // A device that does not trust it yet, or a clinic that goes back, would be kept out for a year.
        assert!(!head.contains("strict-transport-security"), "{head}");
    }
    for host in ["evil.example", "127.0.0.2", "desk.example.evil.example"] {
        let error = server.trusting(&authority, host).err().unwrap_or_else(|| panic!("{host} is taken"));
        assert!(error.to_string().contains("certificate"), "{host}: {error}");
    }
    let other = folder_with_another_authority();
    assert!(server.trusting(&other, "localhost").is_err(), "another clinic's");
}

#[test]
fn the_demonstration_can_be_tried_by_tls() {
    let folder = folder();
    let mut demo = Command::new(binary());
    demo.current_dir(folder.path()).env_clear().args(["demo", "--listen", "127.0.0.1:0", "--set", "tls.local_ca=tls"]);
    let (_running, printed) = start(&mut demo);
    let names: Vec<&str> = printed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["kiosk", "desk", "staff", "token", "trust", "fingerprint"]);
    assert!(printed[0].1.starts_with("https://") && printed[4].1.starts_with("http://"), "{printed:?}");
}

fn folder_with_another_authority() -> Vec<u8> {
    let folder = folder();
    Server::start(folder.path(), &[]).authority()
}

#[test]
fn without_tls_a_device_is_shown_how_to_trust_and_nothing_else() {
    let folder = folder();
    let server = Server::start(folder.path(), &[]);
    let (head, page) = server.plain("GET", "/trust");
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let shown =
        page.split("data-fingerprint").nth(1).and_then(|rest| rest.split("</code>").next()).expect("it is shown");
    let shown: String = shown.split('>').skip(1).map(|part| part.split('<').next().unwrap_or_default()).collect();
    let shown: Vec<&str> = shown.split_whitespace().filter(|part| part.len() == 2).collect();
    assert_eq!(shown.join(":"), server.printed("fingerprint"));
    assert!(page.contains(&format!("href=\"https://{}\"", server.address)), "{page}");
    for path in ["/", "/ja/start", "/desk", "/desk/sign-in", "/metrics", "/api/openapi.json", "/nowhere"] {
        let (head, _) = server.plain_accepting("text/html,*/*;q=0.8", "GET", path);
        assert!(head.starts_with("HTTP/1.1 303") && head.contains("location: /trust"), "{path}: {head}");
        assert!(!head.contains("set-cookie"), "{path}: {head}");
        // A program, or a page that was open before there was TLS.
        assert!(server.plain("GET", path).0.starts_with("HTTP/1.1 421"), "{path}");
    }
    for path in ["/api/declarations", "/desk/sign-in", "/ja/start", "/trust"] {
        for accepted in ["text/html", "*/*"] {
            assert!(server.plain_accepting(accepted, "POST", path).0.starts_with("HTTP/1.1 421"), "{path}");
        }
    }
    let (head, profile) = server.plain("GET", "/trust/ca.mobileconfig");
    let profile = String::from_utf8(profile).expect("UTF-8");
    assert!(head.contains("content-type: application/x-apple-aspen-config"), "{head}");
    let data = profile.split("<data>").nth(1).and_then(|rest| rest.split("</data>").next()).expect("a certificate");
    assert_eq!(BASE64.decode(data.as_bytes()).expect("base 64"), server.authority());
    // The keys stay where they are.
    for name in ["ca.pem", "server.pem"] {
        let pem = fs::read(folder.path().join("tls").join(name)).expect("a file");
        // The secret number alone (RFC 5915, 3): the public key behind it is in the certificate.
        let key = PrivateKeyDer::from_pem_slice(&pem).expect("a key").secret_der().to_vec();
        let at = key.windows(5).position(|bytes| bytes == [2, 1, 1, 4, 32]).expect("the number") + 5;
        let secret = &key[at..at + 32];
        for path in ["/trust", "/trust/ca.crt", "/trust/ca.mobileconfig", "/trust/ca.pem", "/tls/ca.pem"] {
            let (_, body) = server.plain("GET", path);
            let text = String::from_utf8_lossy(&body);
            assert!(!body.windows(32).any(|part| part == secret), "{name} at {path}");
            assert!(!text.contains("PRIVATE KEY"), "{path}");
        }
    }
}

#[test]
fn without_a_local_authority_there_is_nothing_to_trust() {
    let folder = folder();
    let (_running, printed) = start(&mut madoguchi(folder.path()));
    let at = printed[1].1.strip_prefix("http://").and_then(|rest| rest.split('/').next()).expect("an address");
    for path in ["/trust", "/trust/ca.crt", "/trust/ca.mobileconfig"] {
        let mut stream = TcpStream::connect(at).expect("a connection");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n\r\n").expect("sent");
        assert!(answer(stream).0.starts_with("HTTP/1.1 404"), "{path}");
    }
}

#[test]
fn a_new_authority_is_taken_without_a_restart_while_a_connection_stands() {
    let folder = folder();
    let server = Server::start(folder.path(), &[]);
    let first = server.authority();
    let mut standing = server.trusting(&first, "localhost").expect("a handshake");
    let told = succeed(command(folder.path()).args(["certificate", "--new-authority"])).stdout;
    let told = String::from_utf8(told).expect("UTF-8");
    let since = Instant::now();
    let second = loop {
        let now = server.authority();
        if now != first {
            break now;
        }
        assert!(since.elapsed() < PATIENCE, "the new authority is not taken");
        thread::sleep(Duration::from_millis(200));
    };
    assert!(told.contains(&format!("fingerprint: {}\n", fingerprint(&second))), "{told}");
    assert!(server.trusting(&second, "localhost").is_ok());
    assert!(server.trusting(&first, "localhost").is_err());
    write!(standing, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").expect("it stands");
    assert!(answer(standing).0.starts_with("HTTP/1.1 200"));
}

#[test]
fn killed_at_any_moment_it_leaves_no_authority_or_a_whole_one() {
    let folder = folder();
    succeed(command(folder.path()).arg("certificate"));
    let whole = |name: &str| {
        fs::read_to_string(folder.path().join("tls").join(name))
            .is_ok_and(|text| text.contains("END PRIVATE KEY") && text.ends_with("-----END CERTIFICATE-----\n"))
    };
    // The time of one run, to kill within; whichever ends sooner says so.
    let since = Instant::now();
    succeed(command(folder.path()).args(["certificate", "--new-authority"]));
    let mut run = since.elapsed();
    let mut killed = 0;
    for at in 0..40 {
        let pause = run * (at % 20) / 18;
        let mut child = command(folder.path())
            .args(["certificate", "--new-authority"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary");
        thread::sleep(pause);
        child.kill().expect("killed");
        if child.wait().expect("an end").success() {
            run = run.min(pause);
        } else {
            killed += 1;
        }
        assert!(whole("ca.pem") && whole("server.pem"), "{at}");
    }
    assert!(killed > 10, "{killed}");
    let server = Server::start(folder.path(), &[]);
    assert!(server.trusting(&server.authority(), "localhost").is_ok());
    let left = fs::read_dir(folder.path().join("tls")).expect("a folder").count();
    assert_eq!(left, 2, "what was left half done is deleted");
}

#[test]
fn what_cannot_go_together_or_be_used_is_one_line() {
    let folder = folder();
    let mut both = command(folder.path());
    let line = refusal(both.args(["--set", "tls.cert=c.pem", "--set", "tls.key=k.pem"]));
    assert!(line.contains("tls.local_ca = tls: allowed: unset, as tls.cert"), "{line}");
    let line = refusal(command(folder.path()).args(["--public-url", "http://desk.example"]));
    assert!(line.contains("public_url = http://desk.example: allowed: an address that begins with https://"), "{line}");
    let line = refusal(madoguchi(folder.path()).arg("certificate"));
    assert!(line.contains("configuration: tls.local_ca: allowed: a folder"), "{line}");
    fs::write(folder.path().join("tls"), "a file").expect("written");
    let line = refusal(command(folder.path()).stdout(Stdio::null()));
    assert!(line.starts_with("madoguchi: tls.local_ca = tls: "), "{line}");
    // Below an authority it may listen where tablets reach it.
    fs::remove_file(folder.path().join("tls")).expect("removed");
    let mut command = Command::new(binary());
    command.current_dir(folder.path()).env_clear().args(["--listen", "0.0.0.0:0", "--set", "tls.local_ca=tls"]);
    let (_running, printed) = start(&mut command);
    let at = &printed.iter().find(|line| line.0 == "trust").expect("a line").1;
    assert!(at.starts_with("http://") && !at.contains("0.0.0.0"), "{at}: an address that others can open");
}

#[tokio::test]
async fn the_desk_shows_what_to_compare_and_what_is_the_matter() {
    let clinic = Clinic::new().await;
    let folder = folder();
    let names = || ["desk.local", "192.168.1.5"].map(|name| name.parse().map_or(Name::Dns(name.into()), Name::Address));
    let wanted = Box::new(move || names().into());
    let made_at = clinic.clock.now() - 10 * DAY;
    let local = LocalCa::open(&folder.path().join("tls"), "さくら医院", wanted, clinic.clock.clone(), made_at);
    let local = local.expect("an authority");
    let mut desk = clinic.desk_browser().await;
    assert!(!desk.get("/desk/tablets").await.source.contains("/desk/certificate"));
    assert_eq!(desk.get("/desk/certificate").await.status, 404);

    clinic.web.knows_local_ca(local.clone());
    assert!(desk.get("/desk/tablets").await.source.contains("/desk/certificate"));
    let page = desk.get("/desk/certificate").await.source;
    let fingerprint = local.status().fingerprint_text().replace(':', " ");
    for line in fingerprint.as_bytes().chunks(24).map(|line| String::from_utf8_lossy(line).trim().to_owned()) {
        assert!(page.contains(&line), "{line}: {page}");
    }
    assert!(page.contains("Madoguchi さくら医院 local CA") && page.contains("desk.local, 192.168.1.5"), "{page}");
    let ready = || async { tests::clinic::text(clinic.send(asking("/readyz")).await).await };
    assert_eq!(ready().await, "ready\n");
    assert!(!desk.get("/desk").await.source.contains("認証局の期限が近づいています"));

    // Nine and a half years later.
    clinic.clock.advance(3_480 * DAY);
    local.look();
    let mut desk = clinic.signed_in("受付", tests::clinic::PASSWORD).await;
    for path in ["/desk", "/desk/certificate"] {
        assert!(desk.get(path).await.source.contains("認証局の期限が近づいています"), "{path}");
    }
    assert!(ready().await.starts_with("ready\ncertificate: the local authority ends within a year"));
    // Hand-overs are taken as before.
    assert_eq!(clinic.hand_over(&tests::clinic::declaration(1)).await.0, 201);
}

fn asking(path: &str) -> axum::http::Request<axum::body::Body> {
    let host = (axum::http::header::HOST, tests::clinic::HOST);
    axum::http::Request::get(path).header(host.0, host.1).body(axum::body::Body::empty()).expect("a request")
}
