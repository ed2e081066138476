//! The command line of `madoguchi`.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::{
    Date, Role,
    advice::{Edition, NoAdvice},
    day::{self, iso_date},
    work::State,
};
use server::{
    advise::Asked,
    config::{Config, ConfigError, Layers, Sources},
    demo::demo,
    desk::{
        Desk,
        settings::made,
        staff::{PASSWORD_MIN, Refusal},
    },
    export,
    serve::{self, ServeError},
    store::{OpenError, Purpose, Store, StoreError},
};

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
    /// Print what the notices say of a case, as one JSON object
    Advise(Asked),
}

#[derive(Subcommand)]
enum StaffCommand {
    /// Add an account; the password comes from standard input or a prompt
    Add {
        name: String,
        #[arg(long, value_parser = role)]
        role: Role,
    },
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

/// Why a command failed: one line for the operator.
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
    #[error("the store is damaged ({0} findings above)")]
    Damaged(usize),
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
        Command::Kiosk(KioskCommand::Enrol { name, token }) => enrol(&config, new, &name, token).await,
        Command::Export { format, encoding, since } => export(&config, format, encoding, since).await,
        Command::Dispose { due: _ } => dispose_due(&config).await,
        Command::Check => check(&config).await,
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

/// Opens the store for a command; the server may be running on it.
async fn open(config: &Config, new: bool) -> Result<(Desk, Arc<dyn Store>), OpenError> {
    serve::open(&config.data, Purpose::Command, new).await
}

async fn add_staff(sources: &Sources, new: bool, name: &str, role: Role) -> Result {
    let password = password()?;
    let (desk, store) = open(sources.configured(), new).await?;
    desk.know(sources.in_force(&made(&desk.settings().await?)).known_words());
    let added = desk.add_staff(name, role, &password).await?;
    store.close().await;
    match added {
        Ok(staff) => Ok(writeln!(io::stdout(), "added: {} ({})", staff.name, staff.role.name())?),
        Err(Refusal::Taken) => Err(Failure::Taken(name.to_owned())),
        Err(Refusal::NoName) => Err(Failure::Name),
        Err(Refusal::TooCommon) => Err(Failure::Common),
        Err(_) => Err(Failure::Password),
    }
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
    let (desk, store) = open(config, new).await?;
    let mut out = io::stdout();
    if token {
        let (_, token) = desk.enrol_at_once(name).await?;
        writeln!(out, "{token}")?;
    } else {
        let code = desk.invite(name).await?;
        let url = config.url(config.listen);
        writeln!(out, "link: {url}{}\ncode: {code}", app::routes::enrol(&code))?;
    }
    store.close().await;
    Ok(())
}

async fn export(config: &Config, format: Format, encoding: Encoding, since: Option<String>) -> Result {
    let since = match since {
        Some(date) => Some(iso_date(&date).ok_or(Failure::Since(date))?),
        None => None,
    };
    let (desk, store) = open(config, false).await?;
    let found = desk.arrived_between(since.unwrap_or(Date::MIN), Date::MAX, State::ALL).await?;
    let mut each = desk.each_of(found);
    let official = config.official()?;
    // Written as it is read: never all of it is in memory.
    let written = tokio::task::block_in_place(move || {
        let received = std::iter::from_fn(|| each.blocking_recv()).map(|one| one.map_err(io::Error::other));
        let mut out = io::BufWriter::new(io::stdout().lock());
        match format {
            Format::Json => export::json_of_each(received, &mut out)?,
            Format::Csv => {
                let catalogues = app::catalogue::load::Catalogues::load(&app::Settings::default(), &official)?;
                let encoding = match encoding {
                    Encoding::Utf8 => export::Encoding::Utf8,
                    Encoding::Cp932 => export::Encoding::Cp932,
                };
                let missing = export::csv_of_each(received, encoding, catalogues.fallback(), &mut out)?;
                if !missing.is_empty() {
                    let missing: Vec<_> = missing.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
                    tracing::warn!("CP932 has no character for {}: written as code points", missing.join(", "));
                }
            }
        }
        Ok(out.flush()?)
    });
    store.close().await;
    written
}

/// Running it is confirming it; what was destroyed is told line by line.
async fn dispose_due(config: &Config) -> Result {
    let (desk, store) = open(config, false).await?;
    let disposed = desk.dispose_due("command line").await;
    if desk.erasing() {
        tracing::warn!(
            "another process reads the store: the log is erased once it ends, by the server or its next start"
        );
    }
    store.close().await;
    let mut out = io::stdout();
    for received in disposed? {
        writeln!(out, "disposed: {} {}", day::in_japan(received.received_at), received.ticket)?;
    }
    Ok(writeln!(out, "ok")?)
}

async fn check(config: &Config) -> Result {
    let (desk, store) = open(config, false).await?;
    let findings = desk.check().await?;
    store.close().await;
    let mut out = io::stdout();
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    if !findings.is_empty() {
        return Err(Failure::Damaged(findings.len()));
    }
    Ok(writeln!(out, "ok")?)
}

fn advise(asked: Asked) -> Result {
    let advice = asked.advise().map_err(|none| match none {
        NoAdvice::BeforeFirstEdition => Failure::TooEarly,
        NoAdvice::BornLater => Failure::BornLater,
    })?;
    let json = serde_json::to_string_pretty(&advice).map_err(io::Error::from)?;
    Ok(writeln!(io::stdout(), "{json}")?)
}
