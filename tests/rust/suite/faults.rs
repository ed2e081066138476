//! The faults of a store below the running program: a full disk, files that are deleted or renamed, a second server, a
//! changed byte, a reader that keeps what was destroyed. Nothing is confirmed that is not there after the next start.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use domain::work::Act;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use server::store::{self, ErrorKind, OpenError, Purpose, StoreError};
use sqlx::{Connection, Executor, Row, SqliteConnection};
use tests::{
    Clinic,
    clinic::{KEY, declaration, held, open_store},
};

use super::boot::{Running, binary, start};

/// The time within which the server must see trouble, and its end.
const SEEN_WITHIN: Duration = Duration::from_secs(5);
const STORE: &str = "madoguchi.sqlite3";

/// Tells a figure, whoever runs the tests with `--nocapture`.
macro_rules! said {
    ($($figure:tt)*) => { writeln!(std::io::stdout(), $($figure)*).expect("said") };
}

/// A real server on a folder of its own, with a tablet.
struct Server {
    running: Running,
    data: PathBuf,
    address: String,
    token: String,
}

pub(crate) fn madoguchi(data: &Path) -> Command {
    let mut command = Command::new(binary());
    command.env_clear().args(["--listen", "127.0.0.1:0", "--data"]).arg(data).stdin(Stdio::null());
    command.env("MADOGUCHI_KEY", &*KEY.written());
    command
}

/// Runs a command to its end: whether it succeeded, and what it said.
pub(crate) fn told(command: &mut Command) -> (bool, String) {
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().expect("the binary");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).expect("UTF-8"))
}

/// The line of a start that must be refused.
fn refused(command: &mut Command) -> String {
    let (done, said) = told(command);
    assert!(!done, "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    said
}

impl Server {
    fn enrolled(data: &Path) -> Self {
        let (done, token) = told(madoguchi(data).args(["kiosk", "enrol", "1", "--token"]));
        assert!(done, "{token}");
        Self::started(&mut madoguchi(data), data, token.trim())
    }

    fn started(command: &mut Command, data: &Path, token: &str) -> Self {
        let (running, printed) = start(command);
        let kiosk = printed.iter().find(|(name, _)| name == "kiosk").expect("an address");
        let address = kiosk.1.split('/').nth(2).expect("a host").to_owned();
        Self { running, data: data.to_owned(), address, token: token.to_owned() }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.data.join(name)
    }

    /// Asks, and gives the status and the body.
    fn ask(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("the server");
        let (address, token, length) = (&self.address, &self.token, body.len());
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default();
        (status, body)
    }

    fn hand_over(&self, number: u32) -> u16 {
        self.ask("POST", "/api/declarations", &declaration(number).to_string()).0
    }

    /// Hands over until something else is answered, and gives how many were taken.
    fn hand_over_until(&self, status: u16, numbers: &mut impl Iterator<Item = u32>) -> u32 {
        let mut taken = 0;
        for number in numbers.take(5000) {
            match self.hand_over(number) {
                201 => taken += 1,
                other => {
                    assert_eq!(other, status);
                    return taken;
                }
            }
        }
        panic!("it is never {status}")
    }

    /// Waits for an answer of `/readyz`, and gives its body.
    fn ready(&self, status: u16) -> String {
        Self::within(|| {
            let (now, body) = self.ask("GET", "/readyz", "");
            (now == status).then_some(body)
        })
    }

    fn within<T>(mut done: impl FnMut() -> Option<T>) -> T {
        let pause = Duration::from_millis(100);
        for _ in 0..SEEN_WITHIN.as_millis() / pause.as_millis() {
            if let Some(done) = done() {
                return done;
            }
            std::thread::sleep(pause);
        }
        panic!("not within {SEEN_WITHIN:?}")
    }

    /// Stops it as a service manager does.
    fn stop(&mut self) {
        self.running.stop();
    }

    /// The records in a store, as a copy of its one file has them.
    fn records_in_a_copy(&self) -> usize {
        let copy = tempfile::tempdir().expect("a folder");
        fs::copy(self.file(STORE), copy.path().join(STORE)).expect("copied");
        let (done, json) = told(madoguchi(copy.path()).arg("export"));
        assert!(done, "{json}");
        serde_json::from_str::<Vec<serde_json::Value>>(&json).expect("JSON").len()
    }
}

/// Lets the processes of a command write no file beyond so many bytes, which is what a full disk is to SQLite.
fn limited(command: &Command, kib: u64) -> Command {
    let mut shell = Command::new("sh");
    // Past the limit a write fails, once its signal is ignored.
    shell.args(["-c", &format!("trap '' XFSZ; ulimit -S -f {}; exec \"$0\" \"$@\"", kib * 2)]);
    shell
        .arg(command.get_program())
        .args(command.get_args())
        .env_clear()
        .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null());
    shell
}

/// Sets the limit of a running process.
fn limit(process: &Child, bytes: &str) {
    let id = process.id().to_string();
    let set = Command::new("prlimit").args(["--pid", &id, &format!("--fsize={bytes}:")]).status();
    assert!(set.expect("prlimit").success());
}

fn data() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    (folder, data)
}

#[test]
fn a_disk_that_was_full_takes_hand_overs_again_within_five_seconds_of_room_each_time() {
    const TIMES: u32 = 20;
    let (_folder, data) = data();
    let (done, token) = told(madoguchi(&data).args(["kiosk", "enrol", "1", "--token"]));
    assert!(done, "{token}");
    // Started on the full disk: nothing can grow.
    let server = Server::started(&mut limited(&madoguchi(&data), 96), &data, token.trim());
    let mut numbers = 1..;
    let (mut receipts, mut resumed) = (0, 0);
    for time in 1..=TIMES {
        receipts += server.hand_over_until(503, &mut numbers);
        assert_eq!(server.ask("GET", "/healthz", "").0, 200);
        server.ready(503);
        limit(&server.running.0, "unlimited");
        Server::within(|| numbers.next().filter(|number| server.hand_over(*number) == 201));
        receipts += 1;
        resumed += 1;
        server.ready(200);
        let log = fs::metadata(server.file("madoguchi.sqlite3-wal")).expect("a log").len();
        if time < TIMES {
            limit(&server.running.0, &(log + 64 * 1024).to_string());
        }
    }
    said!("full, then room: {resumed} of {TIMES} within 5 s, {receipts} taken");
    drop(server);
    let (_, json) = told(madoguchi(&data).arg("export"));
    let kept = serde_json::from_str::<Vec<serde_json::Value>>(&json).expect("JSON").len();
    assert_eq!(kept, usize::try_from(receipts).expect("a number"), "no receipt without its record");
}

#[test]
fn a_start_on_a_disk_that_is_full_to_the_last_page_waits_for_room() {
    let (_folder, data) = data();
    let mut server = Server::enrolled(&data);
    assert_eq!(server.hand_over(1), 201);
    server.stop();
    // Stopped in order, it has left no log: there is not even room for the index of one.
    let log = data.with_file_name("log");
    let mut start = limited(&madoguchi(&data), 8);
    let mut process =
        start.stdout(Stdio::piped()).stderr(fs::File::create(&log).expect("a file")).spawn().expect("the binary");
    Server::within(|| fs::read_to_string(&log).ok().filter(|said| said.contains("the disk is full")));
    assert!(process.try_wait().expect("a process").is_none(), "it waits");
    limit(&process, "unlimited");
    let lines = BufReader::new(process.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    let ready = lines.take_while(|line| line != "ready").any(|line| line.starts_with("desk: "));
    _ = process.kill();
    _ = process.wait();
    assert!(ready, "it starts by itself");
    assert_eq!(fs::read_to_string(&log).expect("a log").lines().count(), 1, "said once");
}

#[test]
fn nothing_is_confirmed_into_files_that_are_gone() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("deleted", |data| fs::remove_file(data.join(STORE)).expect("deleted")),
        ("all deleted", |data| {
            for file in fs::read_dir(data).expect("a folder").flatten() {
                fs::remove_file(file.path()).expect("deleted");
            }
        }),
        ("renamed", |data| fs::rename(data, data.with_extension("old")).expect("renamed")),
        ("replaced", |data| {
            fs::copy(data.join(STORE), data.join("copy")).expect("copied");
            fs::rename(data.join("copy"), data.join(STORE)).expect("renamed");
        }),
    ];
    for (name, harm) in harms {
        let (_folder, data) = data();
        let server = Server::enrolled(&data);
        for number in 1..=5 {
            assert_eq!(server.hand_over(number), 201);
        }
        harm(&data);
        let confirmed = (6..=25).filter(|number| server.hand_over(*number) == 201).count();
        said!("{name} below the server: {confirmed} of 20 confirmed");
        assert_eq!(confirmed, 0, "{name}");
        let reason = server.ready(503);
        assert!(reason.contains("not at its path any more"), "{reason}");
        drop(server);
        if name == "renamed" {
            let said = refused(&mut madoguchi(&data));
            assert!(said.contains("no store is here, but there was one"), "{said}");
        }
    }
}

#[test]
fn a_folder_that_is_renamed_back_is_written_again() {
    let (_folder, data) = data();
    let mut server = Server::enrolled(&data);
    assert_eq!(server.hand_over(1), 201);
    let away = data.with_extension("away");
    fs::rename(&data, &away).expect("renamed");
    assert_eq!(server.hand_over(2), 503);
    server.ready(503);
    fs::rename(&away, &data).expect("renamed back");
    assert_eq!(server.hand_over(2), 201);
    server.ready(200);
    server.stop();
    assert_eq!(server.records_in_a_copy(), 2);
}

#[test]
fn a_log_that_is_deleted_below_the_server_loses_nothing() {
    for names in [&["-wal", "-shm"][..], &["-wal"], &["-shm"]] {
        let (_folder, data) = data();
        let mut server = Server::enrolled(&data);
        let mut taken = (1..=20).filter(|number| server.hand_over(*number) == 201).count();
        for name in names {
            fs::remove_file(server.file(&format!("{STORE}{name}"))).expect("deleted");
        }
        taken += (21..=40).filter(|number| server.hand_over(*number) == 201).count();
        if names.len() == 2 {
            // What was in the log is merged, and another is begun.
            Server::within(|| (server.hand_over(41) == 201).then_some(()));
            taken += 1;
            server.ready(200);
        }
        server.stop();
        assert_eq!(server.records_in_a_copy(), taken, "{names:?}");
    }
}

#[test]
fn a_start_that_finds_no_store_where_one_was_begins_none() {
    let (_folder, data) = data();
    let mut server = Server::enrolled(&data);
    assert_eq!(server.hand_over(1), 201);
    server.stop();
    drop(server);
    let store = fs::read(data.join(STORE)).expect("the store");
    let empty_folder = |data: &Path| {
        for file in fs::read_dir(data).expect("a folder").flatten() {
            fs::remove_file(file.path()).expect("deleted");
        }
    };
    let harms: [(&str, &dyn Fn()); 5] = [
        ("the file", &|| fs::remove_file(data.join(STORE)).expect("deleted")),
        ("an empty file", &|| fs::write(data.join(STORE), "").expect("written")),
        ("all files", &|| empty_folder(&data)),
        ("the folder", &|| fs::remove_dir_all(&data).expect("deleted")),
        ("all but the log", &|| {
            fs::create_dir_all(&data).expect("a folder");
            empty_folder(&data);
            fs::write(data.join(format!("{STORE}-wal")), "a log").expect("written");
        }),
    ];
    for (name, harm) in harms {
        harm();
        for command in [["serve"].as_slice(), &["kiosk", "enrol", "2"], &["check"], &["export"]] {
            let said = refused(madoguchi(&data).args(command));
            assert!(said.contains("--new"), "{name}: {said}");
        }
    }
    // A log is never begun over, but moved away by somebody who knows.
    let said = refused(madoguchi(&data).args(["check", "--new"]));
    assert!(said.contains("its log"), "{said}");
    empty_folder(&data);
    fs::write(data.join(STORE), store).expect("put back");
    assert_eq!(told(madoguchi(&data).arg("check")), (true, "ok\n".into()));
    empty_folder(&data);
    let (done, said) = told(madoguchi(&data).args(["kiosk", "enrol", "1", "--token", "--new"]));
    assert!(done, "{said}");
}

#[test]
fn only_the_owner_can_read_the_folder_and_its_files_whatever_the_umask() {
    for umask in ["000", "022", "777"] {
        let (_folder, data) = data();
        let plain = madoguchi(&data);
        let mut shell = Command::new("sh");
        shell
            .args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")])
            .arg(plain.get_program())
            .args(plain.get_args());
        let server = Server::started(shell.env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null()), &data, "");
        let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o7777;
        assert_eq!(mode(&data), 0o700, "umask {umask}");
        let mut seen = 0;
        for file in fs::read_dir(&data).expect("a folder").flatten() {
            assert_eq!(mode(&file.path()) & 0o177, 0, "umask {umask}: {}", file.path().display());
            seen += 1;
        }
        assert!(seen >= 3, "the store, its log and the index of that");
        drop(server);
    }
}

#[test]
fn what_others_can_read_is_said_with_the_command_that_ends_it() {
    let (_folder, data) = data();
    let (done, said) = told(madoguchi(&data).args(["kiosk", "enrol", "1"]));
    assert!(done, "{said}");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).expect("set");
    fs::set_permissions(data.join(STORE), fs::Permissions::from_mode(0o644)).expect("set");
    let log = data.with_file_name("log");
    let server = Server::started(madoguchi(&data).stderr(fs::File::create(&log).expect("a file")), &data, "");
    let said = fs::read_to_string(&log).expect("a log");
    assert!(said.contains("(mode 755): chmod 700 ") && said.contains("(mode 644): chmod 600 "), "{said}");
    drop(server);
}

#[test]
fn one_server_a_folder_and_commands_beside_it() {
    let (_folder, data) = data();
    let server = Server::enrolled(&data);
    assert_eq!(server.hand_over(1), 201);
    let said = refused(&mut madoguchi(&data));
    assert!(said.contains("another server is running on this folder"), "{said}");
    // By another name it is the same folder.
    let link = data.with_extension("link");
    std::os::unix::fs::symlink(&data, &link).expect("a link");
    assert!(refused(&mut madoguchi(&link)).contains("another server is running"));
    for command in [["check"].as_slice(), &["export"], &["kiosk", "enrol", "2"], &["dispose", "--due"]] {
        let (done, said) = told(madoguchi(&data).args(command));
        assert!(done, "{command:?}: {said}");
    }
    assert_eq!(server.hand_over(2), 201, "no command has taken anything away");
    assert!(server.ask("GET", "/metrics", "").1.contains("madoguchi_declarations 2"), "to this machine");
    // kill -9 leaves nothing that keeps the next one off.
    drop(server);
    let server = Server::started(&mut madoguchi(&data), &data, "");
    assert_eq!(server.ask("GET", "/readyz", ""), (200, "ready\n".into()));
}

#[test]
fn after_an_orderly_stop_and_after_a_start_the_one_file_is_the_whole_store() {
    let (_folder, data) = data();
    let mut server = Server::enrolled(&data);
    for number in 1..=30 {
        assert_eq!(server.hand_over(number), 201);
    }
    server.stop();
    assert!(!server.file("madoguchi.sqlite3-wal").exists(), "no log is left");
    assert_eq!(server.records_in_a_copy(), 30);
    drop(server);
    let (done, token) = told(madoguchi(&data).args(["kiosk", "enrol", "2", "--token"]));
    assert!(done, "{token}");
    let server = Server::started(&mut madoguchi(&data), &data, token.trim());
    assert_eq!(server.hand_over(31), 201);
    // Killed, its log stays; the next start merges it.
    drop(server);
    assert_ne!(fs::metadata(data.join("madoguchi.sqlite3-wal")).expect("a log").size(), 0);
    let server = Server::started(&mut madoguchi(&data), &data, "");
    assert_eq!(fs::metadata(server.file("madoguchi.sqlite3-wal")).expect("a log").size(), 0);
    assert_eq!(server.records_in_a_copy(), 31);
}

#[tokio::test]
async fn a_disposal_that_a_reader_holds_up_is_said_so_and_done_by_itself() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    // With it whatever else is left can be read.
    let canary: Vec<u8> = sqlx::query_scalar("SELECT data_key FROM records")
        .fetch_one(&mut super::store::open(clinic.folder()).await)
        .await
        .expect("a key");
    let mut desk = clinic.desk_browser().await;
    let received = clinic.desk.latest(1).await.expect("a record").remove(0);
    let id = received.declaration.id;
    let staff = clinic.store.staff("受付").await.expect("a store").expect("an account").0;
    let withdraw = Act::Withdraw { why: "まちがい".into() };
    clinic.desk.work(id, 0, withdraw, &staff, 30).await.expect("withdrawn");

    let mut reader = super::store::open(clinic.folder()).await;
    reader.execute("BEGIN").await.expect("a reader");
    reader.fetch_all("SELECT count(*) FROM records").await.expect("a reader");
    clinic.desk.dispose(id, 1, "受付").await.expect("destroyed");
    assert!(clinic.store.erasing());
    assert_eq!(held(clinic.folder(), [&canary]).len(), 1, "the reader keeps it");
    for page in ["/desk", "/desk/dispose?done=1&kept=0"] {
        assert!(desk.get(page).await.source.contains("ファイルの中にあとが残ります"), "{page}");
    }
    // Nobody waits for it meanwhile.
    for number in 2..=6 {
        let declaration = declaration(number);
        let handed_over = tokio::time::timeout(Duration::from_millis(500), clinic.hand_over(&declaration));
        assert_eq!(handed_over.await.expect("at once").0.as_u16(), 201);
    }
    // Remembered by the store itself.
    let again = open_store(clinic.folder()).await.expect("a store");
    assert!(again.erasing());
    again.close().await;
    reader.execute("COMMIT").await.expect("an end");
    reader.close().await.expect("closed");
    for _ in 0..50 {
        if !clinic.store.erasing() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(!clinic.store.erasing());
    assert!(held(clinic.folder(), [&canary]).is_empty(), "gone by itself");
    assert!(!desk.get("/desk").await.source.contains("ファイルの中にあとが残ります"));
}

/// Everything the records say, or that they do not read.
async fn records(folder: &Path) -> Result<Vec<String>, sqlx::Error> {
    let file = folder.join(STORE);
    let mut connection = SqliteConnection::connect(&format!("sqlite:{}", file.display())).await?;
    let columns = "hex(id), day, ticket, received_at, kiosk, hex(digest), hex(content), hex(work), revision, change, \
                   seen_at, seen_by, hex(checksum)";
    let query = format!("SELECT concat_ws('|', {columns}) FROM records ORDER BY id");
    let rows = connection.fetch_all(sqlx::AssertSqlSafe(query)).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}

#[tokio::test]
async fn check_finds_every_changed_bit_of_a_record_and_a_start_refuses_it() {
    const FLIPS: usize = 300;
    let clinic = Clinic::new().await;
    for number in 1..=40 {
        let mut signed = declaration(number);
        let points: Vec<_> = (0..200).map(|at| serde_json::json!([f64::from(at) / 200.0, 0.5, at * 16])).collect();
        signed["signature"]["strokes"] = serde_json::json!([points]);
        clinic.hand_over(&signed).await;
    }
    let id = clinic.desk.latest(1).await.expect("a record")[0].declaration.id;
    let staff = clinic.desk.add_staff("受付", domain::Role::Claims, "correct horse battery").await;
    let staff = staff.expect("a store").expect("an account");
    let note = Act::Note { text: "電話で確認".into(), for_next_shift: false };
    clinic.desk.work(id, 0, note, &staff, 30).await.expect("worked on");
    clinic.store.close().await;
    let whole = fs::read(clinic.folder().join(STORE)).expect("the store");
    let copy = tempfile::tempdir().expect("a folder");
    let file = copy.path().join(STORE);
    let put = |bytes: &[u8]| {
        for left in ["-wal", "-shm"] {
            _ = fs::remove_file(copy.path().join(format!("{STORE}{left}")));
        }
        fs::write(&file, bytes).expect("written");
    };
    put(&whole);
    let before = records(copy.path()).await.expect("records");
    let mut rng = StdRng::seed_from_u64(20_261_128);
    let (mut changed, mut found, mut started) = (0, 0, 0);
    for flip in 0..FLIPS {
        let mut bytes = whole.clone();
        let at = rng.random_range(0..bytes.len());
        bytes[at] ^= 1 << rng.random_range(0..8);
        put(&bytes);
        if records(copy.path()).await.is_ok_and(|after| after == before) {
            continue;
        }
        changed += 1;
        put(&bytes);
        let seen = match open_store(copy.path()).await {
            Ok(store) => {
                let findings = store.check(&|_| true).await;
                store.close().await;
                findings.is_ok_and(|findings| !findings.is_empty())
            }
            Err(_) => true,
        };
        found += usize::from(seen);
        assert!(seen, "flip {flip} at {at} is not found");
        put(&bytes);
        match store::open(copy.path(), Purpose::Serve, false).await {
            Ok(store) => {
                store.close().await;
                started += 1;
            }
            Err(error) => assert!(matches!(error, OpenError::Damaged { .. } | OpenError::Store(_)), "{error}"),
        }
    }
    said!("{FLIPS} flipped bits: {changed} changed a record, {found} found by check, {started} started");
    assert!(changed > 50, "the flips hit records");
    assert_eq!((found, started), (changed, 0));
}

#[tokio::test]
async fn a_record_changed_past_the_server_is_found_and_not_written_over() {
    for change in [
        "UPDATE records SET content = randomblob(length(content))",
        "UPDATE records SET data_key = randomblob(72)",
        "UPDATE records SET ticket = 102",
        "UPDATE records SET day = '2026-11-21'",
        "UPDATE records SET received_at = received_at + 1",
        "UPDATE records SET work = x'7b7d'",
        "UPDATE records SET seen_by = '誰か', seen_at = 1",
        "UPDATE records SET revision = 7",
        "UPDATE records SET checksum = x''",
    ] {
        let clinic = Clinic::new().await;
        clinic.hand_over(&declaration(1)).await;
        let id = clinic.desk.latest(1).await.expect("a record")[0].declaration.id;
        super::store::open(clinic.folder()).await.execute(change).await.expect("written");
        let findings = clinic.desk.check().await.expect("a check");
        assert!(findings.iter().any(|finding| finding.contains("is not what was stored")), "{change}: {findings:?}");
        let written = clinic.store.see(id, "受付", 5).await;
        assert!(matches!(written.as_ref().map_err(StoreError::kind), Err(ErrorKind::Row(_))), "{change}: {written:?}");
        clinic.store.close().await;
        let started = store::open(clinic.folder(), Purpose::Serve, false).await;
        assert!(matches!(started, Err(OpenError::Damaged { .. })), "{change}: {started:?}");
    }
}

/// The first bytes of what is stored of the one declaration there is.
#[tokio::main(flavor = "current_thread")]
async fn content_of(data: &Path) -> Vec<u8> {
    let mut connection = super::store::open(data).await;
    let content = sqlx::query_scalar("SELECT substr(content, 1, 32) FROM records").fetch_one(&mut connection).await;
    connection.close().await.expect("closed");
    content.expect("a record")
}

#[test]
fn a_damaged_store_is_refused_with_what_to_do() {
    let (_folder, data) = data();
    let mut server = Server::enrolled(&data);
    assert_eq!(server.hand_over(1), 201);
    server.stop();
    let store = fs::read(data.join(STORE)).expect("the store");
    let content = content_of(&data);
    let at = store.windows(content.len()).position(|window| window == content).expect("the content");
    let mut harmed = store.clone();
    harmed[at + 2] ^= 1;
    for bytes in [harmed.as_slice(), &store[..store.len() / 2], b"not a store at all, but as long as one could be"] {
        fs::write(data.join(STORE), bytes).expect("written");
        let said = refused(&mut madoguchi(&data));
        assert!(said.contains("is damaged") && said.contains("madoguchi check"), "{said}");
        let (whole, said) = told(madoguchi(&data).arg("check"));
        assert!(!whole, "{said}");
    }
    fs::write(data.join(STORE), &store).expect("put back");
    assert_eq!(told(madoguchi(&data).arg("check")), (true, "ok\n".into()));
}

#[tokio::test]
async fn a_row_that_cannot_be_is_an_error_by_name() {
    for (change, table, column) in [
        ("UPDATE calls SET screen = 'nowhere'", "calls", "screen"),
        ("UPDATE calls SET made_at = -1", "calls", "made_at"),
        ("UPDATE kiosks SET locked_at = -5", "kiosks", "locked_at"),
        ("UPDATE records SET received_at = -9", "records", "received_at"),
        ("DROP TRIGGER audit_refuses_update; UPDATE audit SET at = -1", "audit", "at"),
    ] {
        let clinic = Clinic::new().await;
        clinic.hand_over(&declaration(1)).await;
        clinic.desk.call(&clinic.tablet, domain::Step::Name).await.expect("a call");
        super::store::open(clinic.folder()).await.execute(change).await.expect("written");
        let read = match table {
            "calls" => clinic.store.calls().await.map(drop),
            "kiosks" => clinic.desk.tablets().await.map(drop),
            "audit" => clinic.store.entries(0, 10).await.map(drop),
            _ => clinic.desk.catch_up().await,
        };
        let Err(ErrorKind::Row(fault)) = read.as_ref().map_err(StoreError::kind) else { panic!("{change}: {read:?}") };
        assert_eq!((fault.table, fault.column), (table, column));
        assert!(!fault.row.is_empty() && fault.row != "?", "{fault}");
        let findings = clinic.desk.check().await.expect("a check");
        assert!(!findings.is_empty(), "{change}");
    }
}

#[tokio::test]
async fn the_desk_reads_prints_and_exports_while_nothing_can_be_written() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut desk = clinic.browser_of("受付", domain::Role::Admin).await;
    let id = clinic.desk.latest(1).await.expect("a record")[0].declaration.id;
    let lock = super::store::lock(clinic.folder()).await;
    for _ in 0..50 {
        if clinic.store.writable().is_err() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(clinic.store.writable().is_err());
    // Longer than a session lasts without use: that it is used cannot be written.
    for _ in 0..3 {
        clinic.clock.advance(20 * 60 * 1000);
        for page in ["/desk".to_owned(), format!("/desk/records/{id}"), format!("/desk/records/{id}/print")] {
            assert_eq!(desk.get(&page).await.status.as_u16(), 200, "{page}");
        }
    }
    assert!(desk.get("/desk").await.source.contains("いま、新しい申立書も、変更も、書きこめません"));
    // Whoever comes now signs in, too.
    let mut other = clinic.signed_in("受付", tests::clinic::PASSWORD).await;
    let fields = |fields: &[(&str, &str)]| -> Vec<(String, String)> {
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let export = fields(&[
        ("from", "2026-11-20"),
        ("to", "2026-11-20"),
        ("state", "received"),
        ("format", "json"),
        ("download", ""),
    ]);
    assert_eq!(other.post("/desk/export", &export).await.status.as_u16(), 200);
    let page = desk.post(&format!("/desk/records/{id}/work"), &fields(&[("act", "sign"), ("revision", "0")])).await;
    assert_eq!(page.status.as_u16(), 503);
    assert_eq!(page.headers["retry-after"], "5");
    assert_eq!(page.heading(), "いま、書きこめません");
    drop(lock);
    for _ in 0..50 {
        if clinic.store.writable().is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(other.get("/desk").await.status.as_u16(), 200, "kept in memory until it could be stored");
}

#[tokio::test]
async fn a_clock_that_is_set_back_neither_revives_a_session_nor_goes_unsaid() {
    const HOUR: u64 = 60 * 60 * 1000;
    const LIST: &str = "申立書の一覧";
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut desk = clinic.desk_browser().await;
    clinic.clock.advance(HOUR);
    assert_ne!(desk.get("/desk").await.heading(), LIST, "an hour without use");
    clinic.clock.set_back(HOUR);
    assert_ne!(desk.get("/desk").await.heading(), LIST, "it stays over");
    let mut desk = clinic.signed_in("受付", tests::clinic::PASSWORD).await;
    assert!(!desk.get("/desk").await.source.contains("サーバーの時計"));
    clinic.clock.set_back(HOUR);
    assert!(desk.get("/desk").await.source.contains("サーバーの時計"));
    for _ in 0..72 {
        clinic.clock.advance(HOUR / 6);
        clinic.clock.set_back(HOUR / 6);
        desk.get("/desk").await;
    }
    assert_ne!(desk.get("/desk").await.heading(), LIST, "twelve hours are twelve hours");
}

#[test]
fn a_clock_before_the_program_was_made_is_refused() {
    let dead_battery = server::clock::FixedClock::at(946_684_800_000);
    let said = server::serve::expect_clock(&dead_battery).expect_err("refused").to_string();
    assert!(said.contains("2000-01-01") && said.contains("set it"), "{said}");
    assert!(server::serve::expect_clock(&server::clock::SystemClock).is_ok());
}
