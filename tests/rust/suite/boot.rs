//! Starting the real binary, and how it says that it cannot: one line, naming what and what is allowed, never a panic.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};

/// The binary beside the tests: both are built with the same profile.
pub(crate) fn binary() -> PathBuf {
    let deps = std::env::current_exe().expect("the test's own path");
    deps.ancestors().nth(2).expect("the profile's folder").join("madoguchi")
}

pub(crate) fn madoguchi(data: &Path) -> Command {
    let mut command = Command::new(binary());
    command.current_dir(data).env_clear().args(["--listen", "127.0.0.1:0"]).stdin(Stdio::null());
    command.arg("--data").arg(data.join("data"));
    command
}

pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Runs a command that must fail, and gives its one line.
pub(crate) fn refusal(command: &mut Command) -> String {
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().expect("the binary");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(!output.status.success(), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 1, "{said}");
    lines[0].to_owned()
}

pub(crate) fn succeed(command: &mut Command) -> Output {
    let output = command.output().expect("the binary");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Starts a command and kills it a moment after it has come so far, unless it has ended by then.
pub(crate) async fn killed_after(command: &mut Command, mut come: impl AsyncFnMut() -> bool, moment: Duration) {
    let mut process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary");
    while process.try_wait().expect("a process").is_none() && !come().await {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(moment).await;
    process.kill().expect("killed");
    process.wait().expect("an end");
}

/// A running server; killed when the test ends.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    /// Sends it a signal.
    pub(crate) fn tell(&self, signal: Signal) {
        let pid = Pid::from_raw(i32::try_from(self.0.id()).expect("a process")).expect("a process");
        kill_process(pid, signal).expect("a signal");
    }

    /// Stops it as a service manager does, and waits for its orderly end.
    pub(crate) fn stop(&mut self) {
        self.tell(Signal::TERM);
        assert!(self.0.wait().expect("an end").success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Starts the server and gives the lines it prints before `ready`.
pub(crate) fn start(command: &mut Command) -> (Running, Vec<(String, String)>) {
    let mut server = Running(command.stdout(Stdio::piped()).spawn().expect("the binary"));
    let lines = BufReader::new(server.0.stdout.take().expect("a pipe")).lines();
    let mut printed = Vec::new();
    for line in lines.map_while(Result::ok) {
        if line == "ready" {
            return (server, printed);
        }
        let (name, value) = line.split_once(": ").expect("a name and a value");
        printed.push((name.to_owned(), value.to_owned()));
    }
    panic!("it ended before it was ready: {printed:?}")
}

#[test]
fn the_first_start_prints_one_time_links_and_later_ones_do_not() {
    let folder = folder();
    let (server, printed) = start(&mut madoguchi(folder.path()));
    let names: Vec<&str> = printed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["kiosk", "desk"]);
    assert!(printed[0].1.contains("/enrol/"), "{printed:?}");
    assert!(printed[1].1.contains("/desk/set-up?code="), "{printed:?}");
    drop(server);

    succeed(madoguchi(folder.path()).args(["kiosk", "enrol", "1", "--token"]));
    let mut add = madoguchi(folder.path());
    let mut child =
        add.args(["staff", "add", "受付", "--role", "reception"]).stdin(Stdio::piped()).spawn().expect("the binary");
    child.stdin.take().expect("a pipe").write_all(b"correct horse battery\n").expect("written");
    assert!(child.wait().expect("an end").success());
    let (_server, printed) = start(&mut madoguchi(folder.path()));
    assert!(printed[0].1.ends_with('/') && printed[1].1.ends_with("/desk"), "{printed:?}");
}

#[test]
fn the_demonstration_prints_everything_needed_to_try_it() {
    let folder = folder();
    let (_server, printed) =
        start(Command::new(binary()).current_dir(folder.path()).args(["demo", "--listen", "127.0.0.1:0"]));
    let names: Vec<&str> = printed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["kiosk", "desk", "staff", "token"]);
    assert!(std::fs::read_dir(folder.path()).expect("a folder").next().is_none(), "nothing is left in the folder");
}

#[test]
fn an_unknown_key_or_a_bad_value_is_one_line() {
    let folder = folder();
    for (file, said) in [
        ("colour = \"red\"", "colour = red: allowed: one of "),
        ("idle_seconds = 1", "idle_seconds = 1: allowed: 90 to 3600"),
        ("listen = \"here\"", "listen = here: allowed: "),
        ("listen = \"0.0.0.0:0\"", "listen = 0.0.0.0:0: allowed: an address of this machine alone"),
        ("listen = \"[::]:0\"", "listen = [::]:0: allowed: an address of this machine alone"),
        ("public_url = \"https://desk.example/kiosk\"", "public_url = https://desk.example/kiosk: allowed: http"),
        ("public_url = \"https://a@desk.example\"", "public_url = https://a@desk.example: allowed: http"),
        ("public_url = \"desk.example\"", "public_url = desk.example: allowed: http"),
        ("hosts = [\"desk.example:3000\"]", "hosts = desk.example:3000: allowed: names of this server"),
        (
            "public_url = \"http://desk.example\"\n[tls]\ncert = \"c.pem\"\nkey = \"k.pem\"",
            "public_url = http://desk.example: allowed: an address that begins with https://",
        ),
        (
            "[portal]\nurl = \"https://example.com\\\\.myna.go.jp/\"",
            "portal.url = https://example.com\\.myna.go.jp/: allowed: an https address at myna.go.jp",
        ),
        ("languages = [\"xx\"]", "languages = xx: allowed: ja, ja-x-easy, en, "),
        ("policy.edition = \"1999-01\"", "policy.edition = 1999-01: allowed: 2023-07"),
        (
            "[portal]\nurl = \"https://example.com\"",
            "portal.url = https://example.com: allowed: an https address at myna.go.jp",
        ),
        ("x = [", "madoguchi.toml: allowed: a readable file"),
    ] {
        std::fs::write(folder.path().join("madoguchi.toml"), file).expect("written");
        // Flags win over the file: without one, the file's own `listen` counts.
        let mut command = Command::new(binary());
        command.current_dir(folder.path()).env_clear().arg("serve");
        let line = refusal(&mut command);
        assert!(line.starts_with("madoguchi: configuration: ") && line.contains(said), "{file}: {line}");
    }
}

#[test]
fn a_key_from_the_environment_is_checked_too() {
    let folder = folder();
    let line = refusal(madoguchi(folder.path()).env("MADOGUCHI_COLOUR", "red"));
    assert!(line.contains("MADOGUCHI_COLOUR: allowed: a key of the configuration"), "{line}");
    let line = refusal(madoguchi(folder.path()).args(["--set", "idle_seconds"]));
    assert!(line.contains("--set idle_seconds: allowed: KEY=VALUE"), "{line}");
    let line = refusal(madoguchi(folder.path()).args(["--config", "missing.toml"]));
    assert!(line.contains("--config = missing.toml: allowed: a file that can be read"), "{line}");
}

#[test]
fn a_port_in_use_is_one_line() {
    let folder = folder();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let line = refusal(madoguchi(folder.path()).args(["--set", &format!("listen={address}")]));
    assert!(line.starts_with(&format!("madoguchi: listen = {address}: ")), "{line}");
    assert!(line.contains("allowed: a free port"), "{line}");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_one_line() {
    let folder = folder();
    std::fs::write(folder.path().join("data"), "a file").expect("written");
    let line = refusal(&mut madoguchi(folder.path()));
    assert!(line.contains("cannot be written") && line.contains("allowed: a folder this user can write to"), "{line}");
    let line = refusal(madoguchi(folder.path()).args(["--set", "data=/proc/nothing"]));
    assert!(line.starts_with("madoguchi: data = /proc/nothing: cannot be written"), "{line}");
}

#[test]
fn export_and_check_speak_of_what_is_stored() {
    let folder = folder();
    let token = succeed(madoguchi(folder.path()).args(["kiosk", "enrol", "1", "--token"])).stdout;
    assert_eq!(String::from_utf8(token).expect("ASCII").trim().len(), 64);
    let printed = succeed(madoguchi(folder.path()).args(["kiosk", "enrol", "2"])).stdout;
    let printed = String::from_utf8(printed).expect("ASCII");
    assert!(printed.starts_with("link: http://127.0.0.1:") && printed.contains("\ncode: "), "{printed}");
    assert_eq!(succeed(madoguchi(folder.path()).arg("export")).stdout, b"[]\n");
    let csv = succeed(madoguchi(folder.path()).args(["export", "--format", "csv"])).stdout;
    assert!(csv.starts_with(b"\xef\xbb\xbf"));
    assert_eq!(succeed(madoguchi(folder.path()).arg("check")).stdout, b"ok\n");
    assert_eq!(succeed(madoguchi(folder.path()).args(["dispose", "--due"])).stdout, b"ok\n");
    assert!(
        !madoguchi(folder.path()).arg("dispose").output().expect("the binary").status.success(),
        "all is never meant"
    );
    let line = refusal(madoguchi(folder.path()).args(["export", "--since", "yesterday"]));
    assert!(line.contains("--since yesterday: allowed: a date as YYYY-MM-DD"), "{line}");
}

#[test]
fn an_account_needs_a_name_of_its_own_and_a_long_password() {
    let folder = folder();
    let add = |name: &str, password: &str| {
        let mut command = madoguchi(folder.path());
        command
            .args(["staff", "add", name, "--role", "admin"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary");
        child.stdin.take().expect("a pipe").write_all(format!("{password}\n").as_bytes()).expect("written");
        let output = child.wait_with_output().expect("an end");
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert!(!add("院長", "short").0);
    assert!(add("院長", "correct horse battery").0);
    let (added, said) = add("院長", "correct horse battery");
    assert!(!added && said.contains("there is an account of this name already"), "{said}");
    assert!(!add("  ", "correct horse battery").0);
}

#[test]
fn the_rules_are_told_on_the_command_line() {
    let folder = folder();
    let told = |arguments: &[&str]| {
        let output = succeed(madoguchi(folder.path()).arg("advise").args(arguments));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("one JSON object")
    };
    let offered = told(&["--situation", "invalid", "--shows", "card", "--born", "1985-05-12", "--on", "2026-11-20"]);
    let cites = ["S1 1(1)", "S1 1(1)※", "S0", "S1 2(2)", "S1 別添3", "S1 3(1)", "S1 3(2)", "S1 3(3)", "S1 3(4)"];
    assert_eq!(
        offered,
        serde_json::json!({
            "edition": "2024-12", "confirm": [], "form": "offer", "share": "declared", "flexible": false,
            "share_hint": "30", "portal": "registration_only", "prescription": "paper", "modes": [],
            "claim": ["current", "heard", "lapsed", "unknown"], "ask_for": null, "cites": cites,
        })
    );
    let confirmed = told(&["--situation", "outage", "--shows", "portal,old_card", "--on", "2023-07-10"]);
    assert_eq!(confirmed["confirm"], serde_json::json!(["portal", "old_card"]));
    let taken = [
        "--situation",
        "ticket_only",
        "--checked-this-month",
        "--unavoidable",
        "--inquiry",
        "valid",
        "--on",
        "2026-11-20",
    ];
    assert_eq!(told(&taken)["share"], "own");
    let said = refusal(madoguchi(folder.path()).args(["advise", "--situation", "reader", "--on", "2023-07-09"]));
    assert!(said.contains("2023-07-10"), "{said}");
    for wrong in [
        ["--situation", "unknown", "--on", "2026-11-20"].as_slice(),
        &["--situation", "reader", "--on", "2026-02-30"],
        &["--situation", "reader", "--on", "2026-11-20", "--shows", "passport"],
        &["--situation", "reader"],
    ] {
        let output = madoguchi(folder.path()).arg("advise").args(wrong).output().expect("the binary");
        assert!(!output.status.success() && output.stdout.is_empty(), "{wrong:?}");
    }
    assert!(!folder.path().join("data").exists(), "no store is made for it");
}

#[test]
fn an_edition_of_the_form_that_does_not_fit_stops_the_start() {
    let folder = folder();
    let file = folder.path().join("form.toml");
    let form = include_str!("../../../app/official/form-2023-07.toml").replace("\"2023-07\"", "\"2026-11\"");
    for (content, reason) in [
        (form.replace("sheet = \"別紙様式\"\n", ""), "text.sheet: is missing"),
        (form.replace("[text]", "[texts]"), "unknown field `texts`"),
        (form, "valid_from: edition 2023-07 begins on the same day"),
        ("id = ".to_owned(), "line 1"),
    ] {
        std::fs::write(&file, content).expect("a file");
        let said = refusal(madoguchi(folder.path()).args(["--set", "policy.forms=form.toml"]));
        assert!(said.contains("policy.forms = form.toml") && said.contains(reason), "{said}");
    }
    let said = refusal(madoguchi(folder.path()).args(["--set", "policy.forms=nowhere.toml"]));
    assert!(said.contains("policy.forms = nowhere.toml"), "{said}");
    let said = refusal(madoguchi(folder.path()).args(["--set", "policy.edition=2030-01"]));
    assert!(said.contains("policy.edition = 2030-01: allowed: 2023-07"), "{said}");
}
