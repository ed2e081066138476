//! HTTP: routes, and what every answer has in common.

mod api;
mod asker;
mod assets;
mod cookies;
pub mod desk;
pub mod enrol;
mod event_stream;
pub mod gallery;
mod host;
mod journey;
mod languages;
mod limits;
mod origin;
pub mod page;
mod refusal;
mod route_table;
pub mod routes;
mod runtime;
pub mod shell;
pub mod statement;
mod stream;
mod trace;
pub mod trust;
mod version;
mod violations;

use std::{
    sync::{Arc, Mutex, OnceLock, RwLock},
    time::Duration,
};

use app::{catalogue::load::LoadError, official::Guide};
use axum::{
    Extension, Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use tokio_util::sync::CancellationToken;
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
};

use crate::{
    config::sources::Sources,
    desk::{Desk, editions::Editions, settings::overrides},
    local_ca::LocalCa,
    portal,
    store::{ErrorKind, StoreError},
};
pub use route_table::Route;
use route_table::RouteTable;
use runtime::{RuntimeState, StartupInputs};

/// The largest hand-over, in bytes.
const DECLARATION_MAX: usize = 256 * 1024;
/// The largest posted form, in bytes: far above every answer at its longest, so that a text that is too long is answered
/// with its screen and not with a refusal.
const FORM_MAX: usize = 256 * 1024;
/// The compression level of pages, on brotli's scale of 11: above this it takes longer than the bytes it saves.
const PAGE_COMPRESSION: CompressionLevel = CompressionLevel::Precise(4);
/// For a year, this host by TLS alone. Its other names are not ours to speak for.
const TLS_ALONE: &str = "max-age=31536000";
/// The time after which a client is told to try again when the store cannot be written.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Everything a request needs. Cheap to clone.
#[derive(Clone)]
pub struct Web(Arc<Parts>);

struct Parts {
    desk: Desk,
    /// The state that settings made at the desk replace.
    live: RwLock<Arc<RuntimeState>>,
    /// The inputs from which it is made.
    inputs: Arc<StartupInputs>,
    /// Held while settings are saved.
    saving: tokio::sync::Mutex<()>,
    /// The passages of the notices for the desk.
    guide: Guide,
    /// The limits on the requests of tablets.
    limits: limits::Limits,
    /// The streams of events that are open.
    streams: limits::Streams,
    /// The reports of browsers that stopped something.
    violations: violations::Violations,
    /// The forms posted to the desk after a session had ended.
    parked: desk::parked::Parked,
    /// The one-time code for the first account, until it is used.
    set_up: Mutex<Option<String>>,
    /// Journeys with scripts off that were ended without a hand-over.
    ended: Mutex<journey::Ended>,
    /// The local authority, once it serves.
    local_ca: OnceLock<LocalCa>,
    /// In a demonstration every browser is this tablet.
    everybody: Option<crate::store::Tablet>,
    /// Told when the server stops.
    stopping: CancellationToken,
}

/// The reasons for which the pages could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// A catalogue does not read.
    #[error("{0}")]
    Catalogue(#[from] LoadError),
    /// The settings made at the desk do not read.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The edition of the form cannot be used.
    #[error("{0}")]
    Edition(#[from] crate::config::ConfigError),
    /// The address of Mynaportal does not fit into a code.
    #[error("configuration: portal.url: allowed: an address that fits into a QR code")]
    Code(#[from] qrcode::types::QrError),
}

impl Web {
    /// Prepares the pages. `set_up` is the one-time code for the first account, `everybody` the tablet that any browser
    /// counts as.
    ///
    /// # Errors
    /// When texts or configuration do not allow it.
    pub async fn prepare(
        desk: Desk,
        sources: impl Into<Sources>,
        set_up: Option<String>,
        everybody: Option<crate::store::Tablet>,
    ) -> Result<Self, PrepareError> {
        let sources = sources.into();
        let config = sources.in_force(&overrides(&desk.settings().await?));
        let official = config.official()?;
        let edition = config.edition(&official, desk.clock().today()).to_owned();
        desk.know(config.known_words());
        desk.know_editions(Editions::of(&official, &edition));
        let inputs = StartupInputs { sources, official, edition };
        let limits = limits::Limits::new(&desk);
        Ok(Self(Arc::new(Parts {
            desk,
            live: RwLock::new(Arc::new(RuntimeState::make(config, &inputs)?)),
            inputs: Arc::new(inputs),
            saving: tokio::sync::Mutex::default(),
            guide: Guide::embedded().map_err(LoadError::Official)?,
            limits,
            streams: limits::Streams::default(),
            violations: violations::Violations::default(),
            parked: desk::parked::Parked::default(),
            set_up: Mutex::new(set_up),
            ended: Mutex::default(),
            local_ca: OnceLock::new(),
            everybody,
            stopping: CancellationToken::new(),
        })))
    }

    /// The use cases.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.0.desk
    }

    /// Told when the server stops: then streams of events end.
    #[must_use]
    pub fn stopping(&self) -> &CancellationToken {
        &self.0.stopping
    }
}

/// Every route, in the order it was declared.
#[must_use]
pub fn all_routes(web: &Web) -> Vec<Route> {
    table(web).into_routes()
}

/// The routes with all that they stand behind.
pub fn router(web: Web) -> Router {
    table(&web)
        .into_router()
        .fallback(page::missing)
        .method_not_allowed_fallback(page::shows_nothing)
        .layer(middleware::from_fn_with_state(web.clone(), limits::streams))
        .layer(middleware::from_fn_with_state(web.clone(), origin::guard))
        .layer(middleware::from_fn(trust::without_tls))
        .layer(middleware::from_fn_with_state(web.clone(), host::guard))
        .layer(middleware::from_fn_with_state(web.clone(), refusal::in_words))
        .layer(middleware::from_fn_with_state(web.clone(), event_stream::ending))
        .layer(middleware::from_fn_with_state(web.clone(), common_headers))
        .layer(pages_compressed())
        .layer(trace::layer())
        .with_state(web)
}

/// The routes, each behind what concerns it alone.
fn table(web: &Web) -> RouteTable {
    let api = RouteTable::new()
        .post(routes::DECLARATIONS, api::declarations::hand_over)
        .post(routes::CALLS, api::calls::call)
        .post(routes::ADDRESSES, api::addresses::find)
        .post(routes::JOURNEYS, api::journeys::count)
        .post(routes::HEARTBEAT, api::heartbeat::beat)
        .get(routes::KIOSK_EVENTS, api::heartbeat::events)
        .behind(|router| router.layer(DefaultBodyLimit::max(DECLARATION_MAX)));
    let reports = RouteTable::new()
        .post(routes::CSP_REPORT, violations::report)
        .behind(|router| router.layer(DefaultBodyLimit::max(violations::REPORT_MAX)));
    RouteTable::new()
        .get(routes::ROOT, journey::root)
        .get(routes::TEXTS, journey::texts)
        .get(routes::SCREEN, journey::show)
        .post(routes::SCREEN, journey::submit)
        .get(routes::SCREENS, gallery::index)
        .get(routes::SCREENS_LIST, gallery::list)
        .get(routes::SAMPLE_SCREEN, gallery::show)
        .get(routes::PORTAL_CODE, portal_code)
        .get(routes::ENROL, enrol::show)
        .post(routes::ENROL, enrol::enrol)
        .get(routes::ASSET, assets::serve)
        .get(routes::ACCESSIBILITY, statement::show)
        .get(routes::TRUST, trust::show)
        .get(routes::TRUST_CERTIFICATE, trust::certificate)
        .get(routes::TRUST_PROFILE, trust::profile)
        .get(routes::ICON, assets::icon)
        .merge(desk::routes(web))
        .get(routes::OPENAPI, api::openapi::openapi)
        .get(routes::HEALTH, api::health::alive)
        .get(routes::READY, api::health::ready)
        .get(routes::METRICS, api::health::metrics)
        .behind(|router| router.layer(DefaultBodyLimit::max(FORM_MAX)))
        .merge(api)
        .merge(reports)
}

/// Compresses what is made for an answer; a clip is as small as it gets.
fn pages_compressed() -> CompressionLayer<impl Predicate> {
    let predicate = DefaultPredicate::new().and(NotForContentType::const_new("audio/ogg"));
    CompressionLayer::new().quality(PAGE_COMPRESSION).compress_when(predicate)
}

async fn portal_code(State(web): State<Web>) -> Response {
    let texts = web.texts();
    ([(header::CONTENT_TYPE, "image/svg+xml")], portal::svg(&texts.settings().portal.code)).into_response()
}

/// Headers that every answer has. A page sets a content security policy of its own; everything else may do nothing.
async fn common_headers(State(web): State<Web>, request: Request, next: Next) -> Response {
    const HEADERS: [(HeaderName, &str); 7] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    let config = &web.live().config;
    violations::with_reports(response.headers_mut(), config);
    // Not below a local authority: a device that does not trust it yet, or a clinic that goes back to plain HTTP, would
    // be kept out for a year, and the page that shows how to trust it is without TLS.
    if config.is_secure() && config.tls.local_ca.is_none() {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TLS_ALONE));
    }
    if response.status() == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(RETRY_AFTER.as_secs().into());
    }
    response
}

/// A failure, as an answer without a page. What failed is in the log.
pub(crate) enum Failed {
    /// Of the store.
    Store(StoreError),
    /// Of making the pages anew; without a reason where it was cut short.
    Prepare(Option<PrepareError>),
}

/// Marks an answer that tells of a failure by its status alone.
#[derive(Clone, Copy)]
struct FailedBare;

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Store(error) if *error.kind() == ErrorKind::Overloaded => StatusCode::TOO_MANY_REQUESTS,
            Self::Store(error) if error.is_passing() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Store(_) | Self::Prepare(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        match self {
            // Told once by the store's health, not again by everybody who asks.
            Self::Store(error) if error.is_passing() => tracing::debug!(%error, "the store"),
            Self::Store(error) => tracing::error!(%error, cause = ?std::error::Error::source(&error), "the store"),
            Self::Prepare(error) => tracing::error!(?error, "the pages could not be made anew"),
        }
        (status, [(header::RETRY_AFTER, RETRY_AFTER.as_secs())], Extension(FailedBare)).into_response()
    }
}
