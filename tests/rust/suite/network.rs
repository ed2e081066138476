//! The real server on real connections: clients that stall, an orderly stop, a proxy as it comes, TLS.

use std::{
    fs,
    io::{BufRead, BufReader, ErrorKind, Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use hyper_util::rt::{TokioExecutor, TokioIo};
use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};
use rustls::{
    ClientConfig, DigitallySignedStruct, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::ring,
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use tests::clinic::declaration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::Instant,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

use super::boot::{Running, binary, folder, madoguchi, refusal, start, succeed};

/// The time that a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server with a tablet.
struct Server {
    running: Running,
    folder: tempfile::TempDir,
    address: SocketAddr,
    token: String,
}

impl Server {
    /// Starts one in a folder of its own.
    fn start(arguments: &[&str]) -> Self {
        Self::started_by(|data| {
            let mut command = madoguchi(data);
            command.args(arguments);
            command
        })
    }

    fn started_by(command: impl Fn(&Path) -> Command) -> Self {
        let folder = folder();
        let token = succeed(madoguchi(folder.path()).args(["kiosk", "enrol", "1", "--token"])).stdout;
        let token = String::from_utf8(token).expect("ASCII").trim().to_owned();
        let (running, _) = start(&mut command(folder.path()));
        let address = listening(&running.0);
        Self { running, folder, address, token }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
        stream
    }

    /// Sends bytes on a connection of their own, and leaves it open.
    fn send(&self, bytes: &str) -> TcpStream {
        let mut stream = self.connect();
        stream.write_all(bytes.as_bytes()).expect("sent");
        stream
    }

    /// The whole answer to a request that closes its connection.
    fn ask(&self, head: &str, body: &str) -> String {
        ask_at(self.address, head, body)
    }

    fn hand_over(&self, number: u32) -> String {
        self.ask(&hand_over_head(&self.token), &declaration(number).to_string())
    }

    /// A stream of events, of which the head and the first event have come.
    fn events(&self) -> BufReader<TcpStream> {
        listen_at(self.address, &self.token)
    }

    /// Waits for the end, and gives how long it took, and whether it was orderly.
    fn ended(&mut self) -> (Duration, bool) {
        let since = Instant::now();
        loop {
            if let Some(status) = self.running.0.try_wait().expect("a status") {
                return (since.elapsed(), status.success());
            }
            assert!(since.elapsed() < PATIENCE, "it does not end");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// The address on which a process listens, by the system's list of its sockets: the printed address may be its proxy's.
fn listening(process: &Child) -> SocketAddr {
    let sockets: Vec<String> = fs::read_dir(format!("/proc/{}/fd", process.id()))
        .expect("its files")
        .filter_map(|file| fs::read_link(file.ok()?.path()).ok())
        .filter_map(|file| Some(file.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    let table = fs::read_to_string("/proc/net/tcp").expect("the system's sockets");
    let port = table.lines().skip(1).find_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let of_process = fields[3] == "0A" && sockets.iter().any(|socket| socket == fields[9]);
        of_process.then(|| u16::from_str_radix(fields[1].split_once(':').expect("a port").1, 16).expect("a port"))
    });
    SocketAddr::from(([127, 0, 0, 1], port.expect("a socket that listens")))
}

fn ask_at(address: SocketAddr, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    write!(stream, "{head}Connection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len()).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

fn hand_over_head(token: &str) -> String {
    format!(
        "POST /api/declarations HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\n"
    )
}

fn listen_at(address: SocketAddr, token: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    write!(stream, "GET /api/kiosk/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n")
        .expect("sent");
    let mut lines = BufReader::new(stream);
    until(&mut lines, "retry:");
    lines
}

/// Reads lines up to one that begins so, and gives all of them.
fn until(lines: &mut impl BufRead, beginning: &str) -> String {
    until_one_of(lines, &[beginning])
}

/// Waits for the next thing that a stream says: that it is alive, at least.
fn more(events: &mut BufReader<TcpStream>) {
    events.get_ref().set_read_timeout(Some(Duration::from_secs(40))).expect("a time-out");
    until_one_of(events, &[":", "event:", "data:"]);
}

fn until_one_of(lines: &mut impl BufRead, beginnings: &[&str]) -> String {
    let mut read = String::new();
    loop {
        let mut line = String::new();
        let count = lines.read_line(&mut line).unwrap_or_else(|error| panic!("{error} after {read}"));
        assert!(count > 0, "it ended after {read}");
        read += &line;
        if beginnings.iter().any(|beginning| line.starts_with(beginning)) {
            return read;
        }
    }
}

/// The ways a client can stall, as what it sends before it falls silent.
fn stalled(token: &str) -> [String; 5] {
    [
        String::new(),
        "GET /hea".into(),
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A".into(),
        format!("{}Content-Length: 1000\r\n\r\n{{\"id\"", hand_over_head(token)),
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".into(),
    ]
}

#[test]
fn a_thousand_silent_connections_keep_nobody_out() {
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum })
        .expect("files for this test");
    let server = Server::started_by(|data| {
        let own = madoguchi(data);
        let mut command = Command::new("sh");
        command.current_dir(data).env_clear().args(["-c", "ulimit -n 1024 && exec \"$0\" \"$@\""]);
        command.arg(own.get_program()).args(own.get_args()).stdin(Stdio::null());
        command
    });
    let mut events = server.events();
    let stalled = stalled(&server.token);
    let mut silent = Vec::new();
    for at in 0..1_100 {
        silent.push(server.send(&stalled[at % stalled.len()]));
        if at % 100 == 99 {
            let since = Instant::now();
            let answer = server.ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\n", "");
            let took = since.elapsed();
            assert!(answer.starts_with("HTTP/1.1 200") && took < Duration::from_secs(1), "{at}: {took:?} {answer}");
        }
    }
    assert!(server.hand_over(1).starts_with("HTTP/1.1 201"));
    // The stream was never cut: it hears of the tablet that is put out of use.
    events.get_ref().set_read_timeout(Some(Duration::from_millis(200))).expect("a time-out");
    let mut rest = Vec::new();
    let cut = events.read_to_end(&mut rest);
    assert!(cut.is_err_and(|error| error.kind() == ErrorKind::WouldBlock), "{}", String::from_utf8_lossy(&rest));
}

#[test]
fn a_connection_on_which_nothing_is_asked_is_closed_and_one_that_is_alive_is_not() {
    let server = Server::start(&[]);
    let mut events = server.events();
    let mut silent: Vec<TcpStream> = stalled(&server.token).iter().map(|bytes| server.send(bytes)).collect();
    // A tablet at the edge of the network: its hand-over takes longer than a connection may be silent.
    let body = declaration(1).to_string().into_bytes();
    let (one, other) = body.split_at(body.len() / 2);
    let mut slow = server.send(&format!("{}Content-Length: {}\r\n\r\n", hand_over_head(&server.token), body.len()));
    slow.write_all(one).expect("taken");
    let since = Instant::now();
    thread::sleep(Duration::from_secs(15));
    let (middle, end) = other.split_at(other.len() / 2);
    slow.write_all(middle).expect("taken");
    thread::sleep(Duration::from_secs(15));
    slow.write_all(end).expect("taken");
    let answer = until(&mut BufReader::new(slow), "HTTP/1.1");
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    for (at, stream) in silent.iter_mut().enumerate() {
        let mut rest = Vec::new();
        _ = stream
            .read_to_end(&mut rest)
            .map_err(|error| assert_ne!(error.kind(), ErrorKind::WouldBlock, "{at}: open"));
        let rest = String::from_utf8_lossy(&rest).into_owned();
        assert_eq!(rest.starts_with("HTTP/1.1 408"), at == 3, "{at}: {rest}");
    }
    assert!(since.elapsed() < Duration::from_secs(45), "{:?}", since.elapsed());
    more(&mut events);
}

#[test]
fn a_stop_ends_streams_and_stalled_requests_within_a_second() {
    for signal in [Signal::TERM, Signal::INT] {
        let mut server = Server::start(&[]);
        let mut events: Vec<_> = (0..3).map(|_| server.events()).collect();
        let _stalled: Vec<TcpStream> = stalled(&server.token).iter().map(|bytes| server.send(bytes)).collect();
        thread::sleep(Duration::from_millis(200));
        server.running.tell(signal);
        let (took, orderly) = server.ended();
        assert!(took < Duration::from_secs(1) && orderly, "{took:?}");
        for stream in &mut events {
            // To the end of its last part: a browser takes it for closed and not for broken.
            let mut rest = String::new();
            stream.read_to_string(&mut rest).expect("an orderly end");
            assert!(rest.ends_with("0\r\n\r\n"), "{rest:?}");
        }
    }
}

#[test]
fn a_stop_loses_no_hand_over_that_was_acknowledged() {
    let mut server = Server::start(&[]);
    let acknowledged = Arc::new(Mutex::new(0_usize));
    let over = Arc::new(AtomicBool::new(false));
    let tablets: Vec<_> = (0..4)
        .map(|tablet| {
            let (address, head) = (server.address, hand_over_head(&server.token));
            let (acknowledged, over) = (acknowledged.clone(), over.clone());
            thread::spawn(move || {
                for number in 0.. {
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    let body = declaration(tablet * 100_000 + number + 1).to_string();
                    let Ok(mut stream) = TcpStream::connect(address) else { return };
                    _ = write!(stream, "{head}Connection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                    let mut answer = String::new();
                    _ = stream.read_to_string(&mut answer);
                    if answer.starts_with("HTTP/1.1 201") {
                        *acknowledged.lock().unwrap_or_else(PoisonError::into_inner) += 1;
                    }
                }
            })
        })
        .collect();
    thread::sleep(Duration::from_secs(1));
    server.running.tell(Signal::TERM);
    let (took, orderly) = server.ended();
    assert!(took < Duration::from_secs(2) && orderly, "{took:?}");
    over.store(true, Ordering::Relaxed);
    for tablet in tablets {
        tablet.join().expect("an end");
    }
    let exported = succeed(madoguchi(server.folder.path()).arg("export")).stdout;
    let stored: Vec<serde_json::Value> = serde_json::from_slice(&exported).expect("JSON");
    let acknowledged = *acknowledged.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(acknowledged > 10 && stored.len() >= acknowledged, "{acknowledged} of {}", stored.len());
}

/// A running nginx; stopped when the test ends.
struct Nginx(#[expect(dead_code, reason = "its end stops it")] Running);

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port()
}

#[test]
fn nginx_as_it_comes_may_stand_before_it() {
    let port = free_port();
    let public_url = format!("http://LocalHost:{port}/");
    let server = Server::start(&["--public-url", &public_url]);
    let folder = folder();
    // What Debian's package says is left as it is; the rest keeps it in this folder and in one process.
    let config = format!(
        "daemon off; master_process off; pid nginx.pid; error_log stderr;\n\
         events {{ worker_connections 64; }}\n\
         http {{\n\
           access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;\n\
           uwsgi_temp_path uwsgi; scgi_temp_path scgi;\n\
           gzip on;\n\
           server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://{}; }} }}\n\
         }}\n",
        server.address
    );
    fs::write(folder.path().join("nginx.conf"), config).expect("written");
    let command = ["/usr/sbin/nginx", "nginx"].into_iter().find_map(|nginx| {
        let mut command = Command::new(nginx);
        command.arg("-p").arg(folder.path()).args(["-c", "nginx.conf", "-e", "stderr"]).spawn().ok()
    });
    let _nginx = Nginx(Running(command.expect("nginx, which tests/run installs")));
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let since = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(since.elapsed() < PATIENCE, "nginx does not listen");
        thread::sleep(Duration::from_millis(20));
    }

    let since = Instant::now();
    let mut events = listen_at(address, &server.token);
    assert!(since.elapsed() < Duration::from_secs(1), "the stream is held back: {:?}", since.elapsed());
    let handed = ask_at(address, &hand_over_head(&server.token), &declaration(1).to_string());
    assert!(handed.starts_with("HTTP/1.1 201"), "{handed}");
    let sign_in = |origin: &str| {
        let head = format!(
            "POST /desk/sign-in HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: {origin}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n"
        );
        ask_at(address, &head, "name=nobody&password=wrong")
    };
    let page = sign_in(&format!("http://localhost:{port}"));
    assert!(page.starts_with("HTTP/1.1 422") || page.starts_with("HTTP/1.1 401"), "{page}");
    assert!(page.contains("お名前かパスワードがちがいます"), "{page}");
    let refused = sign_in("http://evil.example");
    assert!(refused.starts_with("HTTP/1.1 403") && refused.contains("この操作は受け付けませんでした"), "{refused}");

    // It says on and on that it is alive.
    more(&mut events);
    events.get_ref().shutdown(Shutdown::Both).expect("closed");
}

#[test]
fn plain_http_goes_beyond_this_machine_only_where_it_is_allowed() {
    let folder = folder();
    for listen in ["0.0.0.0:0", "[::]:0"] {
        let listen = format!("listen={listen}");
        let line = refusal(madoguchi(folder.path()).args(["--set", &listen]));
        assert!(line.contains("allow_plain_http") && line.contains("tls.cert"), "{line}");
        // A proxy gives TLS to those who come through it, and to no others.
        let proxied = ["--set", &listen, "--public-url", "https://desk.example"];
        assert!(refusal(madoguchi(folder.path()).args(proxied)).contains("allow_plain_http"));
    }
    let mut command = madoguchi(folder.path());
    command.args(["--set", "listen=0.0.0.0:0", "--set", "allow_plain_http=true"]).stderr(Stdio::null());
    let (_server, printed) = start(&mut command);
    assert!(printed[0].1.starts_with("http://0.0.0.0:"), "{printed:?}");
    // The demonstration listens on this machine whatever it is told, and other commands listen nowhere.
    let mut demo = Command::new(binary());
    demo.current_dir(folder.path()).env_clear().args(["demo", "--listen", "0.0.0.0:0"]);
    let (_demo, printed) = start(&mut demo);
    assert!(printed[0].1.starts_with("http://127.0.0.1:"), "{printed:?}");
    succeed(madoguchi(folder.path()).args(["--set", "listen=0.0.0.0:0", "check"]));
}

/// A certificate of its own for `localhost`, in two files.
fn certify(folder: &Path) -> Vec<u8> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    fs::write(folder.join("cert.pem"), made.cert.pem()).expect("written");
    fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).expect("written");
    made.cert.der().to_vec()
}

/// Takes any certificate: the tests look at which one it was.
#[derive(Debug)]
struct Any;

impl ServerCertVerifier for Any {
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
        ring::default_provider().signature_verification_algorithms.supported_schemes()
    }
}

async fn by_tls(address: SocketAddr, protocol: &[u8]) -> TlsStream<tokio::net::TcpStream> {
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Any))
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.to_vec()];
    let stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
    let name = ServerName::try_from("localhost").expect("a name");
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.expect("a handshake")
}

/// The certificate that a server shows now.
async fn shown(address: SocketAddr) -> Vec<u8> {
    let stream = by_tls(address, b"http/1.1").await;
    stream.get_ref().1.peer_certificates().expect("a certificate")[0].to_vec()
}

fn with_tls() -> (Server, tempfile::TempDir, Vec<u8>) {
    let certificates = folder();
    let first = certify(certificates.path());
    let file = |key: &str, name: &str| format!("{key}={}", certificates.path().join(name).display());
    let (cert, key) = (file("tls.cert", "cert.pem"), file("tls.key", "key.pem"));
    (Server::start(&["--set", &cert, "--set", &key]), certificates, first)
}

#[tokio::test]
async fn a_renewed_certificate_needs_no_restart_and_a_bad_one_changes_nothing() {
    let (server, certificates, first) = with_tls();
    assert_eq!(shown(server.address).await, first);
    // A certificate without its key: as between the two writes of a renewal, or a mistake.
    let key = fs::read(certificates.path().join("key.pem")).expect("a key");
    let second = certify(certificates.path());
    let new_key = fs::read(certificates.path().join("key.pem")).expect("a key");
    fs::write(certificates.path().join("key.pem"), key).expect("written");
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(shown(server.address).await, first);
    fs::write(certificates.path().join("key.pem"), new_key).expect("written");
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(shown(server.address).await, second);
}

#[tokio::test]
async fn with_tls_browsers_come_back_by_tls_and_cookies_belong_to_this_host() {
    let (server, _certificates, _) = with_tls();
    let printed = succeed(madoguchi(server.folder.path()).args(["kiosk", "enrol", "2"])).stdout;
    let printed = String::from_utf8(printed).expect("ASCII");
    let code = printed.rsplit_once("code: ").expect("a code").1.trim();
    let mut stream = by_tls(server.address, b"http/1.1").await;
    let host = format!("localhost:{}", server.address.port());
    let request = format!(
        "POST /enrol/{code} HTTP/1.1\r\nHost: {host}\r\nOrigin: https://{host}\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = Vec::new();
    _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("strict-transport-security: max-age=31536000"), "{answer}");
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
    assert!(cookie.starts_with("__Host-kiosk="), "{cookie}");
    assert!(cookie.contains("Secure") && cookie.contains("Path=/;") && !cookie.contains("Domain"), "{cookie}");
}

#[tokio::test]
async fn a_form_of_our_own_page_is_taken_by_http_2_and_others_are_not() {
    let (server, _certificates, _) = with_tls();
    let host = format!("localhost:{}", server.address.port());
    for (origin, taken) in [(format!("https://{host}"), true), (format!("http://{host}"), false)] {
        let stream = TokioIo::new(by_tls(server.address, b"h2").await);
        let (mut sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.expect("HTTP/2");
        tokio::spawn(connection);
        let request = axum::http::Request::post(format!("https://{host}/desk/sign-in"))
            .header("origin", &origin)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .body("name=nobody&password=wrong".to_owned())
            .expect("a request");
        let answer = sender.send_request(request).await.expect("an answer");
        assert_eq!(answer.status() != 403, taken, "{origin}: {}", answer.status());
    }
}

#[test]
fn certificates_that_cannot_be_used_are_named() {
    let certificates = folder();
    certify(certificates.path());
    let (cert, key) = (certificates.path().join("cert.pem"), certificates.path().join("key.pem"));
    let told = |cert: &Path, key: &Path| {
        let (cert, key) = (format!("tls.cert={}", cert.display()), format!("tls.key={}", key.display()));
        let mut command = madoguchi(certificates.path());
        command.args(["--set", &cert, "--set", &key]).stdout(Stdio::null());
        refusal(&mut command)
    };
    assert!(told(&key, &key).contains("tls.cert = "), "{}", told(&key, &key));
    assert!(told(&cert, &cert).contains("tls.key = "), "{}", told(&cert, &cert));
    let missing = certificates.path().join("missing.pem");
    assert!(told(&missing, &key).contains("missing.pem"), "{}", told(&missing, &key));
    let other = folder();
    certify(other.path());
    let line = told(&cert, &other.path().join("key.pem"));
    assert!(line.contains("its own key"), "{line}");
}
