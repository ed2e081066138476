//! The configuration: built-in defaults, `madoguchi.toml`, environment `MADOGUCHI_*`, the settings made at the desk,
//! flags, each later one winning.
//!
//! An unknown key or a bad value is one line that names key, value and what is allowed. A key whose promise this
//! version cannot keep is refused rather than ignored.

pub mod public_url;
pub mod settings;
pub mod sources;

use std::{
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf, absolute},
};

use app::official::Official;
use domain::{Choice, Date, Language};
use figment::{
    Figment, Profile, Provider,
    error::Kind,
    providers::Serialized,
    value::{Dict, Map, Value},
};
use public_url::PublicUrl;
use serde::{Deserialize, Serialize};
use settings::SETTINGS;
pub use sources::{Layers, Sources};
use url::{Host, Url};

use crate::seal::{InstallationKey, KeySource};

/// The host that the QR code may lead to, itself or a part of it.
const PORTAL_HOST: &str = "myna.go.jp";
/// Set when the binary is built, so not a key.
const BUILD_VARIABLE: &str = "MADOGUCHI_SKIP_BUNDLE";

/// The configuration.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on. Port 0 takes a free one.
    pub listen: SocketAddr,
    /// The folder of the store.
    pub data: PathBuf,
    /// Another store than SQLite in `data`; none yet.
    pub database_url: Option<String>,
    /// The file of the installation's key, outside `data`; `data` with `.key` at its end if not set.
    pub key_file: Option<PathBuf>,
    /// The key itself, in its written form, in the place of a file.
    pub key: Option<WrittenKey>,
    /// True if tablets and desk may be served without TLS beyond this machine.
    pub allow_plain_http: bool,
    /// The address that tablets and desk use, where it is not `http://{listen}`.
    pub public_url: Option<PublicUrl>,
    /// Names, besides that of `public_url`, that this server is reached by.
    pub hosts: Vec<String>,
    /// TLS certificate and key.
    pub tls: Tls,
    /// The clinic.
    pub clinic: Clinic,
    /// The rules in force.
    pub policy: Policy,
    /// Mynaportal.
    pub portal: Portal,
    /// The telephone numbers.
    pub contacts: Contacts,
    /// The choices offered to patients.
    pub options: Options,
    /// The draft for the 摘要欄.
    pub claims: Claims,
    /// The languages offered, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Seconds without a touch after which a session ends.
    pub idle_seconds: u32,
    /// Signing.
    pub signature: Signature,
    /// The second factor of the staff.
    pub second_factor: SecondFactor,
    /// Days that a record is kept at the most once its claim is paid.
    pub retention_days: u32,
    /// True if those who test the screens find all of them at `/screens`.
    pub screens: bool,
}

/// The proof that is asked of staff beside the password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecondFactor {
    /// Nothing, also where somebody has set a second factor up.
    Off,
    /// A code, of those who have set one up.
    #[default]
    Offered,
    /// A code; whoever has none sets one up before anything else.
    Required,
}

/// A key in its written form.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WrittenKey(String);

impl fmt::Debug for WrittenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrittenKey(…)")
    }
}

/// TLS: both files, or the folder of a local authority, or neither.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tls {
    /// The certificate chain, PEM.
    pub cert: Option<PathBuf>,
    /// The private key, PEM.
    pub key: Option<PathBuf>,
    /// The folder of a local certificate authority, which makes the certificates.
    pub local_ca: Option<PathBuf>,
}

impl Tls {
    /// Returns whether this server itself speaks TLS.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.cert.is_some() || self.local_ca.is_some()
    }
}

/// The clinic.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Clinic {
    /// Its name, shown on every screen.
    pub name: String,
    /// Its own telephone number, for what patients take home; empty for none.
    pub phone: String,
}

/// The rules in force.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// The edition of the form; the one in force on the day of the start if not set.
    pub edition: Option<String>,
    /// Files with newer editions of the form.
    pub forms: Vec<PathBuf>,
}

/// Mynaportal.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portal {
    /// The target of the QR code.
    pub url: String,
    /// The place of the qualification in the present menu of the site.
    pub menu: String,
    /// True if another host than `myna.go.jp` is allowed.
    pub allow_other_host: bool,
}

/// The telephone numbers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// The number for patients.
    pub patients: String,
    /// Its hours.
    pub patients_hours: String,
    /// The number for clinics, shown to staff alone.
    pub clinics: String,
}

/// The choices offered to patients.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// The choices offered on the `options` screen, shown in the order of the notice.
    pub shown: Vec<String>,
}

/// The layout of the draft for the 摘要欄; no notice says how.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// The text before it.
    pub prefix: String,
    /// Its parts in order, each with one of `{address}`, `{employer}`, `{contact}`, `{other}`.
    pub parts: Vec<String>,
    /// The text between its parts.
    pub separator: String,
}

/// Signing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The ways offered, in order.
    pub methods: Vec<String>,
}

impl Default for Config {
    fn default() -> Self {
        let text = str::to_owned;
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            data: "data".into(),
            database_url: None,
            key_file: None,
            key: None,
            allow_plain_http: false,
            public_url: None,
            hosts: Vec::new(),
            tls: Tls::default(),
            clinic: Clinic::default(),
            policy: Policy::default(),
            portal: Portal {
                url: text("https://myna.go.jp/"),
                menu: text("健康保険証 ＞ 資格情報"),
                allow_other_host: false,
            },
            contacts: Contacts {
                patients: text("0120-95-0178"),
                clinics: text("0800-080-4583"),
                patients_hours: text("平日 9:30～20:00、土日祝 9:30～17:30（年末年始を除く）"),
            },
            options: Options { shown: Choice::ALL.iter().map(|choice| text(choice.name())).collect() },
            languages: Language::ALL.iter().map(|language| text(language.name())).collect(),
            idle_seconds: 180,
            claims: Claims {
                prefix: String::new(),
                // The order of S1 §3(4).
                parts: ["住所：{address}", "事業所名：{employer}", "連絡先：{contact}", "その他：{other}"]
                    .map(text)
                    .into(),
                separator: text("　"),
            },
            signature: Signature { methods: ["drawn", "typed", "on_paper"].map(text).into() },
            second_factor: SecondFactor::default(),
            retention_days: 30,
            screens: true,
        }
    }
}

/// A configuration that cannot be used: one line for the operator.
#[derive(Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The key.
    pub key: String,
    /// The value it was set to; empty where the key itself is wrong.
    pub value: String,
    /// The allowed values.
    pub allowed: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, value, allowed } = self;
        if value.is_empty() {
            write!(f, "configuration: {key}: allowed: {allowed}")
        } else {
            write!(f, "configuration: {key} = {value}: allowed: {allowed}")
        }
    }
}

impl std::error::Error for ConfigError {}

/// Returns whether a file is in a folder, as they are written.
fn inside(file: &Path, folder: &Path) -> bool {
    let whole = |path: &Path| absolute(path).unwrap_or_else(|_| path.to_owned());
    whole(file).starts_with(whole(folder))
}

fn refused(key: &str, value: impl fmt::Display, allowed: impl Into<String>) -> ConfigError {
    ConfigError { key: key.to_owned(), value: value.to_string(), allowed: allowed.into() }
}

impl Config {
    /// Everything commonly known of the clinic: no password may be made of it.
    #[must_use]
    pub fn known_words(&self) -> Vec<String> {
        [&self.clinic.name, &self.clinic.phone].into_iter().filter(|word| !word.is_empty()).cloned().collect()
    }

    /// Puts the layers together and checks the result; the settings made at the desk are in the store and not known yet.
    ///
    /// # Errors
    /// The first thing that is wrong, as one line.
    pub fn load(layers: &Layers) -> Result<Self, ConfigError> {
        Ok(Sources::read(layers)?.configured().clone())
    }

    /// The place where the installation's key is kept.
    #[must_use]
    pub fn key_source(&self) -> KeySource {
        if let Some(key) = self.key.as_ref().and_then(|key| InstallationKey::read(&key.0)) {
            return KeySource::Given(key);
        }
        KeySource::File(self.key_file.clone().unwrap_or_else(|| {
            // Without a slash at its end.
            let mut file = self.data.components().collect::<PathBuf>().into_os_string();
            file.push(".key");
            file.into()
        }))
    }

    fn check(&self) -> Result<(), ConfigError> {
        if let Some(url) = &self.database_url {
            return Err(refused("database_url", url, "unset; this version keeps its store in SQLite in `data`"));
        }
        if let Some(file) = self.key_file.as_ref().filter(|file| inside(file, &self.data)) {
            return Err(refused("key_file", file.display(), "a file outside `data`, so that a copy of one is useless"));
        }
        if self.key_file.as_ref().and_then(|file| InstallationKey::read(file.to_str()?)).is_some() {
            return Err(refused("key_file", "…", "the path of a file; the key itself is `key`"));
        }
        if self.key.as_ref().is_some_and(|key| InstallationKey::read(&key.0).is_none()) {
            return Err(refused("key", "…", "the key as it stands on the recovery sheet"));
        }
        if self.key.is_some() && self.key_file.is_some() {
            return Err(refused("key", "…", "unset, as key_file is set"));
        }
        if self.key.is_none() && self.key_file.is_none() && self.data.file_name().is_none() {
            return Err(refused("key_file", "", "a file outside `data`, as `data` has no name that it could have"));
        }
        if self.tls.cert.is_some() != self.tls.key.is_some() {
            let missing = if self.tls.cert.is_some() { "tls.key" } else { "tls.cert" };
            return Err(refused(missing, "", "a file, as tls.cert and tls.key belong together"));
        }
        if let Some(folder) = self.tls.local_ca.as_ref().filter(|_| self.tls.cert.is_some()) {
            return Err(refused("tls.local_ca", folder.display(), "unset, as tls.cert and tls.key are set"));
        }
        if let Some(folder) = self.tls.local_ca.as_ref().filter(|folder| inside(folder, &self.data)) {
            let allowed = "a folder outside `data`, so that no copy of that holds the authority's key";
            return Err(refused("tls.local_ca", folder.display(), allowed));
        }
        if let Some(url) = self.public_url.as_ref().filter(|url| self.tls.is_on() && !url.is_https()) {
            let key = if self.tls.cert.is_some() { "tls.cert" } else { "tls.local_ca" };
            return Err(refused("public_url", url, format!("an address that begins with https://, as {key} is set")));
        }
        if let Some(host) = self.hosts.iter().find(|host| host_name(host).is_none()) {
            return Err(refused("hosts", host, "names of this server without a port, such as desk.example"));
        }
        let official = self.official()?;
        if let Some(edition) = self.policy.edition.as_ref().filter(|edition| official.form(edition).is_none()) {
            let known: Vec<&str> = official.forms().iter().map(|form| form.id.as_str()).collect();
            return Err(refused("policy.edition", edition, known.join(", ")));
        }
        if let Some(wrong) = self.wrong_settings().into_iter().next() {
            return Err(wrong);
        }
        self.portal.check()
    }

    /// The mistakes in those settings that can be changed at the desk, by the same rules.
    #[must_use]
    pub fn wrong_settings(&self) -> Vec<ConfigError> {
        SETTINGS.iter().filter_map(|setting| setting.wrong(&setting.values(self))).collect()
    }

    /// The official texts: those that ship with the product, and the clinic's newer editions of the form.
    ///
    /// # Errors
    /// When a file does not read or does not fit, with key and reason.
    pub fn official(&self) -> Result<Official, ConfigError> {
        let mut official = Official::embedded().map_err(|error| refused("official texts", "", error.to_string()))?;
        for file in &self.policy.forms {
            let bad =
                |reason: String| refused("policy.forms", file.display(), format!("an edition of the form; {reason}"));
            let text = std::fs::read_to_string(file).map_err(|error| bad(error.to_string()))?;
            official.add_form(&text).map_err(|error| bad(error.to_string()))?;
        }
        Ok(official)
    }

    /// The edition of the form in use on a day, of those there are.
    #[must_use]
    pub fn edition<'a>(&'a self, official: &'a Official, today: Date) -> &'a str {
        self.policy.edition.as_deref().unwrap_or_else(|| &official.form_on(today).id)
    }

    /// Checks that a server may listen at the configured address.
    ///
    /// # Errors
    /// When what it carries could be read on the way.
    pub fn may_listen(&self) -> Result<(), ConfigError> {
        let here = self.listen.ip().to_canonical().is_loopback();
        if here || self.tls.is_on() || self.allow_plain_http {
            return Ok(());
        }
        let allowed = "an address of this machine alone, such as 127.0.0.1:3000, for a proxy with TLS; another one with \
                       tls.cert and tls.key, or with tls.local_ca, or, where anybody in the network may read passwords \
                       and declarations, with allow_plain_http = true";
        Err(refused("listen", self.listen, allowed))
    }

    /// Returns whether browsers reach this server by TLS, its own or a proxy's.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.tls.is_on() || self.public_url.as_ref().is_some_and(PublicUrl::is_https)
    }

    /// The scheme that this server itself speaks.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        if self.tls.is_on() { "https" } else { "http" }
    }

    /// The address that tablets and desk use, without a slash at the end, of a server that listens there.
    #[must_use]
    pub fn url(&self, listening: SocketAddr) -> String {
        match &self.public_url {
            Some(url) => url.to_string(),
            None => format!("{}://{listening}", self.scheme()),
        }
    }

    /// The lines a start warns with.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        if !self.is_secure() && self.allow_plain_http && !self.listen.ip().to_canonical().is_loopback() {
            warnings.push("allow_plain_http: anybody in the network can read passwords and declarations".into());
        }
        if let Some(url) = self.public_url.as_ref().filter(|url| !url.is_https() && !url.is_local()) {
            warnings
                .push(format!("public_url = {url}: browsers come without TLS; everybody on the way can read along"));
        }
        warnings
    }
}

/// The name of a host as browsers send it, if it is one.
pub(crate) fn host_name(text: &str) -> Option<String> {
    match Host::parse(text).ok()? {
        Host::Domain(name) => Some(name),
        _ => None,
    }
}

impl Portal {
    /// The host, which is shown beside the code.
    #[must_use]
    pub fn host(&self) -> String {
        let url = Url::parse(&self.url).ok();
        url.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned()
    }

    fn check(&self) -> Result<(), ConfigError> {
        let allowed = "an https address at myna.go.jp (another host: set portal.allow_other_host)";
        let fits = |url: &Url| {
            let host = url.host_str().unwrap_or_default();
            let at_home = host == PORTAL_HOST || host.ends_with(&format!(".{PORTAL_HOST}"));
            // What a telephone is shown must be what was typed.
            let plain = self.url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
            let alone = url.username().is_empty() && url.password().is_none() && !self.url.contains('@');
            url.scheme() == "https" && plain && alone && (at_home || self.allow_other_host)
        };
        match Url::parse(&self.url) {
            Ok(url) if fits(&url) => Ok(()),
            _ => Err(refused("portal.url", &self.url, allowed)),
        }
    }
}

/// Every key with dots.
fn keys() -> Vec<String> {
    fn walk(prefix: &str, dict: &Dict, keys: &mut Vec<String>) {
        for (name, value) in dict {
            let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            match value {
                Value::Dict(_, inner) => walk(&key, inner, keys),
                _ => keys.push(key),
            }
        }
    }
    let mut keys = Vec::new();
    if let Ok(Value::Dict(_, dict)) = Value::serialize(Config::default()) {
        walk("", &dict, &mut keys);
    }
    keys
}

/// The key that a variable of the environment sets: `MADOGUCHI_CLINIC_NAME` sets `clinic.name`.
fn key_of(variable: &str) -> Result<Option<String>, ConfigError> {
    let Some(name) = variable.strip_prefix("MADOGUCHI_").filter(|_| variable != BUILD_VARIABLE) else {
        return Ok(None);
    };
    let keys = keys();
    let found = keys.iter().find(|key| key.replace('.', "_").eq_ignore_ascii_case(name));
    found
        .cloned()
        .map(Some)
        .ok_or_else(|| refused(variable, "", format!("a key of the configuration: {}", keys.join(", "))))
}

/// One key from outside a file. Lists are written with commas.
struct Single {
    key: String,
    value: Value,
}

impl Single {
    fn new(key: &str, text: &str) -> Self {
        // Read as what the key holds: a clinic may be called "123".
        let held = Figment::from(Serialized::defaults(Config::default())).find_value(key);
        let value = match held {
            Ok(Value::Array(..)) => Value::from(items(text)),
            Ok(Value::Num(..)) => text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
            Ok(Value::Bool(..)) => text.parse::<bool>().map_or_else(|_| Value::from(text), Value::from),
            _ => Value::from(text),
        };
        Self { key: key.to_owned(), value }
    }
}

fn items(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

impl Provider for Single {
    fn metadata(&self) -> figment::Metadata {
        figment::Metadata::named(self.key.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        let nested = figment::util::nest(&self.key, self.value.clone());
        let dict = nested.into_dict().unwrap_or_default();
        Ok(Map::from([(Profile::Default, dict)]))
    }
}

fn of_figment(error: figment::Error, figment: &Figment) -> ConfigError {
    let path = error.path.join(".");
    let given = |key: &str| figment.find_value(key).map(|value| shown(&value)).unwrap_or_default();
    match error.kind {
        // The path leads to the field itself.
        Kind::UnknownField(_, allowed) => refused(&path, given(&path), format!("one of {}", allowed.join(", "))),
        Kind::InvalidType(_, expected) | Kind::InvalidValue(_, expected) => refused(&path, given(&path), expected),
        Kind::Message(message) if !path.is_empty() => refused(&path, given(&path), message),
        other => refused("madoguchi.toml", "", format!("a readable file: {}", without_source(&other.to_string()))),
    }
}

/// The message of a parser without the line that it quotes, which may hold a key.
fn without_source(message: &str) -> String {
    message.lines().filter(|line| !line.contains('|')).collect::<Vec<_>>().join(" ")
}

fn shown(value: &Value) -> String {
    match value {
        // A key under a mistyped name, or under another.
        Value::String(_, text) if InstallationKey::read(text).is_some() => "…".to_owned(),
        Value::String(_, text) => text.clone(),
        Value::Num(_, number) => number.to_i128().map_or_else(|| format!("{number:?}"), |number| number.to_string()),
        Value::Bool(_, yes) => yes.to_string(),
        other => format!("{other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, environment: &[(&str, &str)], flags: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("madoguchi.toml");
        std::fs::write(&path, file).expect("a file");
        let own = |pairs: &[(&str, &str)]| pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Config::load(&Layers { file: Some(path), environment: own(environment), flags: own(flags) })
    }

    fn line(file: &str) -> String {
        let line = load(file, &[], &[]).expect_err("an error").to_string();
        assert!(!line.contains('\n'), "{line}");
        line
    }

    #[test]
    fn nothing_needs_to_be_configured() {
        let config = Config::load(&Layers::default()).expect("valid");
        assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(config.portal.host(), "myna.go.jp");
    }

    #[test]
    fn each_later_layer_wins() {
        let file = "idle_seconds = 100\n[clinic]\nname = \"さくら\"";
        let config = load(file, &[("MADOGUCHI_IDLE_SECONDS", "200")], &[("idle_seconds", "300")]).expect("valid");
        assert_eq!((config.idle_seconds, config.clinic.name.as_str()), (300, "さくら"));
        let config = load(file, &[("MADOGUCHI_CLINIC_NAME", "もみじ")], &[]).expect("valid");
        assert_eq!((config.idle_seconds, config.clinic.name.as_str()), (100, "もみじ"));
    }

    #[test]
    fn a_text_stays_a_text_though_it_looks_like_a_number() {
        let config = load("", &[("MADOGUCHI_CLINIC_NAME", "123")], &[("contacts.patients", "110")]).expect("valid");
        assert_eq!((config.clinic.name.as_str(), config.contacts.patients.as_str()), ("123", "110"));
    }

    #[test]
    fn an_unknown_key_is_named_with_what_is_allowed() {
        assert!(line("listn = \"x\"").starts_with("configuration: listn = x: allowed: one of listen, data"));
        assert!(line("[clinic]\nnaem = \"x\"").starts_with("configuration: clinic.naem = x: allowed: one of name"));
        let error = load("", &[("MADOGUCHI_LISTN", "x")], &[]).expect_err("an error").to_string();
        assert!(error.starts_with("configuration: MADOGUCHI_LISTN: allowed: a key"), "{error}");
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "what cargo adds to it is what is looked at")]
    fn what_cargo_sets_for_the_program_that_it_runs_is_no_key() {
        // By `cargo run`, and so for this test, every variable that the build script gives to the compiler.
        let environment: Vec<_> = std::env::vars().filter(|(name, _)| name.starts_with("MADOGUCHI_")).collect();
        let environment = environment.into_iter().filter(|(name, _)| name != "MADOGUCHI_LOG").collect();
        Config::load(&Layers { environment, ..Layers::default() }).expect("valid");
    }

    #[test]
    fn a_bad_value_is_named_with_what_is_allowed() {
        assert_eq!(line("idle_seconds = 5"), "configuration: idle_seconds = 5: allowed: 90 to 3600");
        assert!(line("idle_seconds = \"soon\"").starts_with("configuration: idle_seconds = soon: allowed: "));
        assert!(line("listen = \"nowhere\"").starts_with("configuration: listen = nowhere: allowed: "));
        assert!(
            line("[signature]\nmethods = [\"drawn\", \"thumb\"]")
                .contains("signature.methods = thumb: allowed: at least one of drawn")
        );
        assert!(line("listen = ").contains("allowed: a readable file"));
    }

    #[test]
    fn the_code_may_lead_to_mynaportal_alone() {
        for url in [
            "http://myna.go.jp/",
            "https://example.com/",
            "https://myna.go.jp.example.com/",
            "https://a@myna.go.jp/",
            "https://notmyna.go.jp/",
        ] {
            assert!(line(&format!("[portal]\nurl = \"{url}\"")).contains("portal.url"), "{url}");
        }
        let config = load("[portal]\nurl = \"https://sub.myna.go.jp:443/a?b\"", &[], &[]).expect("valid");
        assert_eq!(config.portal.host(), "sub.myna.go.jp");
        assert!(load("[portal]\nurl = \"https://example.com/\"\nallow_other_host = true", &[], &[]).is_ok());
    }

    #[test]
    fn a_promise_that_cannot_be_kept_is_refused() {
        assert!(line("database_url = \"postgres://db/x\"").contains("SQLite"));
        assert!(line("[tls]\ncert = \"c.pem\"").contains("tls.key"));
        let both = "[tls]\ncert = \"c.pem\"\nkey = \"k.pem\"\nlocal_ca = \"tls\"";
        assert!(line(both).starts_with("configuration: tls.local_ca = tls: allowed: unset"));
        assert!(line("[tls]\nlocal_ca = \"data/tls\"").contains("outside `data`"));
        assert!(line("key_file = \"data/key\"").contains("outside `data`"));
    }

    #[test]
    fn lists_are_written_with_commas_in_the_environment() {
        let config = load("", &[("MADOGUCHI_SIGNATURE_METHODS", "typed, on_paper")], &[]).expect("valid");
        assert_eq!(config.signature.methods, ["typed", "on_paper"]);
    }
}
