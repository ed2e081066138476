//! The command line of `madoguchi`.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use app::official::Official;
use clap::{Args, Parser, Subcommand, ValueEnum};
use data_encoding::HEXLOWER;
use domain::{
    Date, Role,
    advice::{Edition, NoAdvice},
    day::{self, iso_date},
    work::State,
};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::json;
use server::{
    advise::Asked,
    clock::{Clock, SystemClock, instant},
    config::{Config, ConfigError, Layers, Sources},
    demo::demo,
    desk::{
        COMMAND_LINE, Desk, DeskRecord,
        editions::Editions,
        settings::overrides,
        staff::{PASSWORD_MIN, Refusal},
    },
    export,
    kiosk_policy::kiosk_policy,
    seal::{self, InstallationKey, KeyError, KeySource, Seal},
    serve::{self, ServeError},
    store::{
        self, OpenError, Purpose, StoreError,
        audit::{chain::Break, signed::SignedHead},
    },
};
use tokio::sync::mpsc;

/// Declarations of insured status for clinics: a kiosk for patients, a desk for staff.
#[derive(Parser)]
#[command(name = "madoguchi", version)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: Settings,
}

/// Configuration from the command line, over the environment and the file.
#[derive(Args)]
struct Settings {
    /// The configuration file; `madoguchi.toml` in this folder if there is one
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Address and port to listen on
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// The folder of the store
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<String>,
    /// The address that tablets and desk use
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    /// Begin an empty store where there was one
    #[arg(long, global = true)]
    new: bool,
    /// Any other key of the configuration
    #[arg(long = "set", global = true, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Run the desk server (what running without a command does)
    Serve,
    /// Run it on a throw-away folder with sample records; any browser on this machine counts as a tablet
    Demo,
    /// Accounts of the staff
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Tablets
    #[command(subcommand)]
    Kiosk(KioskCommand),
    /// Write all declarations to standard output
    Export {
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
        /// The characters of CSV
        #[arg(long, value_enum, default_value_t = Encoding::Utf8)]
        encoding: Encoding,
        /// Only those received on this day or later, as YYYY-MM-DD
        #[arg(long, value_name = "DATE")]
        since: Option<String>,
    },
    /// Destroy declarations whose claim is paid and whose time is over
    Dispose {
        /// All whose deadline has come
        #[arg(long, required = true)]
        due: bool,
    },
    /// Check that the store is whole
    Check,
    /// The key that the store is sealed with
    #[command(subcommand)]
    Key(KeyCommand),
    /// The audit log
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Print what devices have to trust, and until when; makes the local authority where there is none
    Certificate {
        /// Make a new authority, which every device has to trust anew
        #[arg(long)]
        new_authority: bool,
    },
    /// Print what the notices say of a case, as one JSON object
    Advise(Asked),
}

#[derive(Subcommand)]
enum KeyCommand {
    /// Write the recovery sheet to standard output, to be printed: the key stands on it
    Sheet,
    /// Put the key from a recovery sheet in its file; it comes from standard input or a prompt
    Restore,
    /// Put a new key in the place of the key; a server that runs goes on. The old recovery sheet is void then
    Change,
}

#[derive(Subcommand)]
enum StaffCommand {
    /// Add an account; the password comes from standard input or a prompt
    Add {
        name: String,
        #[arg(long, value_parser = role)]
        role: Role,
    },
    /// Take an account's second factor away: for whoever has lost the device and the recovery codes
    ResetFactor { name: String },
}

#[derive(Subcommand)]
enum KioskCommand {
    /// Print a one-time link, valid for ten minutes, that makes a browser a tablet
    Enrol {
        name: String,
        /// Print a bearer token instead, for integrations and tests
        #[arg(long)]
        token: bool,
    },
    /// Print the policy for the Chromium of a tablet, for /etc/chromium/policies/managed/madoguchi.json
    Policy,
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Verify that no entry was changed, put in or taken away, and print the number of entries and the hash of the last
    Verify {
        /// Heads that were kept, as `audit head` printed them, one a line
        #[arg(long, value_name = "FILE")]
        head: Option<PathBuf>,
    },
    /// Print the signed end of the log as one line of JSON, to be kept outside of this machine
    Head,
    /// Print the entries, one JSON object a line, the oldest first
    List,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Csv,
}

#[derive(Clone, Copy, ValueEnum)]
enum Encoding {
    Utf8,
    Cp932,
}

/// The reasons for which a command failed: one line for the operator.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}")]
    Config(#[from] ConfigError),
    #[error("--set {0}: allowed: KEY=VALUE")]
    Set(String),
    #[error("--since {0}: allowed: a date as YYYY-MM-DD")]
    Since(String),
    #[error("--on: allowed: {} or later, when the first notice was issued", Edition::E2023.first_day())]
    TooEarly,
    #[error("--born: allowed: the day of the visit or earlier")]
    BornLater,
    #[error("{0}")]
    Open(#[from] OpenError),
    #[error("{0}")]
    Serve(#[from] ServeError),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("password: allowed: {PASSWORD_MIN} to 200 characters")]
    Password,
    #[error("password: too easy to guess; allowed: no common password, row of keys, date, or name known at the clinic")]
    Common,
    #[error("name: allowed: 1 to 200 characters")]
    Name,
    #[error("name = {0}: there is an account of this name already")]
    Taken(String),
    #[error("name = {0}: there is no account of this name")]
    NoAccount(String),
    #[error("{0}")]
    Key(#[from] KeyError),
    #[error("the file holds another key already ({0}): move it away first")]
    KeyThere(String),
    #[error("this is no key; allowed: the 14 groups of the recovery sheet, with or without lines between them")]
    NoKey,
    #[error("the store is damaged ({0} findings above)")]
    Damaged(usize),
    #[error("{0}")]
    Audit(#[from] Break),
    #[error("--head {}: {why}; allowed: lines of `madoguchi audit head`", .file.display())]
    Head { file: PathBuf, why: String },
    #[error("the catalogues: {0}")]
    Catalogues(#[from] app::catalogue::load::LoadError),
    #[error("{0}")]
    Io(#[from] io::Error),
}

type Result<T = (), E = Failure> = std::result::Result<T, E>;

#[tokio::main]
#[expect(clippy::print_stderr, reason = "the one place that speaks to the operator")]
async fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("MADOGUCHI_LOG").unwrap_or_else(|_| "warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    serve::close_memory();
    match run(Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("madoguchi: {}", failure.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result {
    let new = cli.settings.new;
    let sources = Sources::read(&cli.settings.layers()?)?;
    let config = sources.configured().clone();
    for warning in config.warnings() {
        tracing::warn!("{warning}");
    }
    match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => Ok(serve::serve(sources, new, &mut io::stdout()).await?),
        Command::Demo => Ok(demo(sources, &mut io::stdout()).await?),
        Command::Staff(StaffCommand::Add { name, role }) => add_staff(&sources, new, &name, role).await,
        Command::Staff(StaffCommand::ResetFactor { name }) => reset_factor(&config, &name).await,
        Command::Kiosk(KioskCommand::Enrol { name, token }) => enrol(&config, new, &name, token).await,
        Command::Kiosk(KioskCommand::Policy) => policy(&config),
        Command::Export { format, encoding, since } => export(&config, format, encoding, since).await,
        Command::Dispose { due: _ } => dispose_due(&config).await,
        Command::Check => check(&config).await,
        Command::Key(KeyCommand::Sheet) => key_sheet(&sources).await,
        Command::Key(KeyCommand::Restore) => restore_key(&config).await,
        Command::Key(KeyCommand::Change) => change_key(&config).await,
        Command::Audit(AuditCommand::Verify { head }) => verify_audit(&config, head).await,
        Command::Audit(AuditCommand::Head) => audit_head(&config).await,
        Command::Audit(AuditCommand::List) => audit_list(&config).await,
        Command::Certificate { new_authority } => certificate(&sources, new_authority).await,
        Command::Advise(asked) => advise(asked),
    }
}

impl Settings {
    fn layers(self) -> Result<Layers> {
        let named = [("listen", self.listen), ("data", self.data), ("public_url", self.public_url)];
        let mut flags: Vec<_> = named.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect();
        for pair in self.set {
            let (key, value) = pair.split_once('=').ok_or_else(|| Failure::Set(pair.clone()))?;
            flags.push((key.trim().to_owned(), value.trim().to_owned()));
        }
        Ok(Layers { file: self.config, environment: environment(), flags })
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn environment() -> Vec<(String, String)> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .filter(|(name, _)| name != "MADOGUCHI_LOG")
        .collect()
}

/// Opens the store for a command, which the server may be running on, and closes it whatever comes of that.
async fn with_desk<T>(config: &Config, new: bool, work: impl AsyncFnOnce(&Desk) -> Result<T>) -> Result<T> {
    let (desk, store) = serve::open(config, Purpose::Command, new).await?;
    let done = work(&desk).await;
    store.close().await;
    done
}

/// The configuration with the settings made at the desk.
async fn in_force(sources: &Sources, desk: &Desk) -> Result<Config> {
    Ok(sources.in_force(&overrides(&desk.settings().await?)))
}

async fn add_staff(sources: &Sources, new: bool, name: &str, role: Role) -> Result {
    let password = password()?;
    let added = with_desk(sources.configured(), new, async |desk| {
        desk.know(in_force(sources, desk).await?.known_words());
        Ok(desk.add_staff(name, role, &password).await?)
    });
    match added.await? {
        Ok(staff) => Ok(writeln!(io::stdout(), "added: {} ({})", staff.name, staff.role.name())?),
        Err(Refusal::Taken) => Err(Failure::Taken(name.to_owned())),
        Err(Refusal::NoName) => Err(Failure::Name),
        Err(Refusal::TooCommon) => Err(Failure::Common),
        Err(_) => Err(Failure::Password),
    }
}

async fn reset_factor(config: &Config, name: &str) -> Result {
    let reset = with_desk(config, false, async |desk| {
        let account = desk.accounts().await?.into_iter().find(|account| account.staff.name == name);
        let account = account.ok_or_else(|| Failure::NoAccount(name.to_owned()))?;
        Ok(desk.reset_factor(COMMAND_LINE, &account.staff).await?)
    });
    let said = if reset.await? { "taken away" } else { "there was none" };
    Ok(writeln!(io::stdout(), "second factor of {name}: {said}")?)
}

/// A role by its name.
fn role(name: &str) -> Result<Role, String> {
    let names: Vec<&str> = Role::ALL.iter().map(|role| role.name()).collect();
    Role::from_name(name).ok_or_else(|| format!("allowed: {}", names.join(", ")))
}

/// The password: asked for at a terminal without showing it, else the first line of standard input.
fn password() -> Result<String> {
    if io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password("password: ")?);
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

async fn enrol(config: &Config, new: bool, name: &str, token: bool) -> Result {
    with_desk(config, new, async |desk| {
        let mut out = io::stdout();
        if token {
            let (_, token) = desk.enrol_at_once(name).await?;
            return Ok(writeln!(out, "{token}")?);
        }
        let code = desk.invite_by_command(name).await?;
        let url = config.url(config.listen);
        Ok(writeln!(out, "link: {url}{}\ncode: {code}", server::web::routes::enrol(&code))?)
    })
    .await
}

fn policy(config: &Config) -> Result {
    Ok(writeln!(io::stdout(), "{:#}", kiosk_policy(&config.url(config.listen)))?)
}

/// The name of a file's format in the audit log, as the desk names it.
const fn name_of(format: Format, encoding: Encoding) -> &'static str {
    match (format, encoding) {
        (Format::Json, _) => "json",
        (Format::Csv, Encoding::Utf8) => "csv",
        (Format::Csv, Encoding::Cp932) => "cp932",
    }
}

async fn export(config: &Config, format: Format, encoding: Encoding, since: Option<String>) -> Result {
    let since = match since {
        Some(date) => Some(iso_date(&date).ok_or(Failure::Since(date))?),
        None => None,
    };
    let official = config.official()?;
    with_desk(config, false, async |desk| {
        desk.know_editions(Editions::of(&official, config.edition(&official, desk.clock().today())));
        let found = desk.arrived_between(since.unwrap_or(Date::MIN), Date::MAX, State::ALL).await?;
        desk.exported(COMMAND_LINE, name_of(format, encoding), found.len()).await;
        write_out(desk.each_of(found), format, encoding, &official)
    })
    .await
}

/// Writes declarations as they are read: never all of them are in memory.
fn write_out(
    mut each: mpsc::Receiver<store::Result<DeskRecord>>,
    format: Format,
    encoding: Encoding,
    official: &Official,
) -> Result {
    tokio::task::block_in_place(move || {
        let received = std::iter::from_fn(|| each.blocking_recv()).map(|one| one.map_err(io::Error::other));
        let mut out = io::BufWriter::new(io::stdout().lock());
        match format {
            Format::Json => export::json_of_each(received, &mut out)?,
            Format::Csv => {
                let catalogues = app::catalogue::load::Catalogues::load(&app::Settings::default(), official)?;
                let encoding = match encoding {
                    Encoding::Utf8 => export::Encoding::Utf8,
                    Encoding::Cp932 => export::Encoding::Cp932,
                };
                let missing = export::csv_of_each(received, encoding, catalogues.fallback(), &mut out)?;
                // Which they are would tell of names and addresses: they stand in the file alone.
                if !missing.is_empty() {
                    tracing::warn!("CP932 does not have {} of the characters: written as code points", missing.len());
                }
            }
        }
        Ok(out.flush()?)
    })
}

/// Running it is confirming it; what was destroyed is told line by line.
async fn dispose_due(config: &Config) -> Result {
    let disposed = with_desk(config, false, async |desk| {
        let disposed = desk.dispose_due(COMMAND_LINE).await;
        if desk.erasing() {
            tracing::warn!(
                "another process reads the store: the log is erased once it ends, by the server or its next start"
            );
        }
        Ok(disposed?)
    });
    let disposed = disposed.await?;
    let mut out = io::stdout();
    for received in disposed {
        writeln!(out, "disposed: {} {}", day::in_japan(received.received_at), received.ticket)?;
    }
    Ok(writeln!(out, "ok")?)
}

async fn check(config: &Config) -> Result {
    let findings = with_desk(config, false, async |desk| Ok(desk.check().await?)).await?;
    let mut out = io::stdout();
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    if !findings.is_empty() {
        return Err(Failure::Damaged(findings.len()));
    }
    Ok(writeln!(out, "ok")?)
}

async fn key_sheet(sources: &Sources) -> Result {
    with_desk(sources.configured(), false, async |desk| {
        let config = in_force(sources, desk).await?;
        let catalogues = app::catalogue::load::Catalogues::load(&app::Settings::default(), &config.official()?)?;
        // That which opened the store: a sheet of another key would be worse than none.
        let key = desk.key_to_write_out(COMMAND_LINE).await;
        let sheet = seal::sheet(catalogues.fallback(), &config.clinic.name, desk.clock().today(), &key);
        Ok(io::stdout().write_all(sheet.as_bytes())?)
    })
    .await
}

async fn restore_key(config: &Config) -> Result {
    let typed = zeroize::Zeroizing::new(if io::stdin().is_terminal() {
        rpassword::prompt_password("key: ")?
    } else {
        io::read_to_string(io::stdin().lock())?
    });
    let key = InstallationKey::read(&typed).ok_or(Failure::NoKey)?;
    let source = config.key_source();
    if let Ok(Some(there)) = source.read()
        && there != key
    {
        // It may be the only copy of a key that something else is sealed with.
        return Err(Failure::KeyThere(there.name()));
    }
    // The store says whether it is its key, before anything is written.
    let store = store::open(&config.data, Purpose::Command, false).await?;
    let mut rng = StdRng::from_seed(rand::random());
    let opened = Seal::open(&*store, KeySource::Given(key.clone()), SystemClock.now(), &mut rng).await;
    store.close().await;
    opened?;
    source.put(&key)?;
    Ok(writeln!(io::stdout(), "key: {}", key.name())?)
}

async fn change_key(config: &Config) -> Result {
    let key = with_desk(config, false, async |desk| Ok(desk.change_key().await?)).await?;
    tracing::warn!("the recovery sheet of before is void: print the new one (madoguchi key sheet)");
    Ok(writeln!(io::stdout(), "key: {}", key.name())?)
}

/// The heads in a file, each with the number of its line.
fn heads_in(file: &Path) -> Result<Vec<(usize, SignedHead)>> {
    let failure = |why: String| Failure::Head { file: file.to_owned(), why };
    let text = std::fs::read_to_string(file).map_err(|why| failure(why.to_string()))?;
    let lines = (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty());
    let heads = lines.map(|(line, text)| match serde_json::from_str(text) {
        Ok(head) => Ok((line, head)),
        Err(_) => Err(failure(format!("line {line}: it is no head"))),
    });
    let heads: Vec<_> = heads.collect::<Result<_>>()?;
    if heads.is_empty() { Err(failure("it has no line".to_owned())) } else { Ok(heads) }
}

/// Verifies the audit log, past every head that was kept of it.
async fn verify_audit(config: &Config, file: Option<PathBuf>) -> Result {
    let file = file.unwrap_or_default();
    let kept = if file.as_os_str().is_empty() { Vec::new() } else { heads_in(&file)? };
    let head = with_desk(config, false, async |desk| {
        let heads = desk.heads_of(kept.iter().map(|(_, head)| head)).await?;
        let heads = heads.map_err(|(place, why)| {
            let line = kept.get(place).map_or(0, |(line, _)| *line);
            Failure::Head { file: file.clone(), why: format!("line {line}: {why}") }
        })?;
        Ok(desk.verify_audit(heads).await??)
    });
    let head = head.await?;
    let mut out = io::stdout();
    Ok(writeln!(out, "entries: {}\nhead: {}\nok", head.index, HEXLOWER.encode(&head.hash))?)
}

async fn audit_head(config: &Config) -> Result {
    let signed = with_desk(config, false, async |desk| Ok(desk.signed_head().await??)).await?;
    let line = serde_json::to_string(&signed).map_err(io::Error::from)?;
    Ok(writeln!(io::stdout(), "{line}")?)
}

async fn audit_list(config: &Config) -> Result {
    with_desk(config, false, async |desk| {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let mut last = 0;
        // What is written meanwhile is there, too; the note of this reading comes after it.
        loop {
            let entries = desk.audit_entries(last).await?;
            let Some(newest) = entries.last() else { break };
            last = newest.number;
            for entry in entries {
                let line = json!({
                    "index": entry.number,
                    "at": instant(entry.at),
                    "actor": entry.actor,
                    "action": entry.action,
                    "subject": entry.subject,
                });
                writeln!(out, "{line}")?;
            }
        }
        out.flush()?;
        desk.audit_read(COMMAND_LINE, last).await;
        Ok(())
    })
    .await
}

async fn certificate(sources: &Sources, new_authority: bool) -> Result {
    let config = with_desk(sources.configured(), false, async |desk| in_force(sources, desk).await).await?;
    let status = serve::certificate(&config, new_authority)?;
    let names: Vec<String> = status.names.iter().map(ToString::to_string).collect();
    let mut out = io::stdout();
    writeln!(out, "authority: {}\nfingerprint: {}", status.authority, status.fingerprint_text())?;
    writeln!(out, "until: {}", instant(status.authority_ends))?;
    writeln!(out, "certificate until: {}\nnames: {}", instant(status.certificate_ends), names.join(", "))?;
    for trouble in status.troubles {
        tracing::error!("{trouble}");
    }
    Ok(())
}

fn advise(asked: Asked) -> Result {
    let advice = asked.advise().map_err(|none| match none {
        NoAdvice::BeforeFirstEdition => Failure::TooEarly,
        NoAdvice::BornLater => Failure::BornLater,
    })?;
    let json = serde_json::to_string_pretty(&advice).map_err(io::Error::from)?;
    Ok(writeln!(io::stdout(), "{json}")?)
}
