//! The bundle: files named by their content, compressed when the binary was built, and kept by browsers for good.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{LazyLock, OnceLock},
};

use app::{
    Catalogue,
    catalogue::{load::Catalogues, spoken::Clip},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Web, routes};

/// A file of the bundle.
#[derive(Clone, Debug)]
pub(crate) struct Asset {
    /// The name in the code, such as `kiosk.css`.
    pub(crate) name: Cow<'static, str>,
    /// The path, with the hash of its content in the name.
    pub(crate) path: Cow<'static, str>,
    /// The media type.
    pub(crate) media_type: &'static str,
    /// The content, as it is and compressed.
    pub(crate) plain: Cow<'static, [u8]>,
    /// In brotli; of what was made while the server runs once somebody asks for it, as it takes a while.
    brotli: OnceLock<Cow<'static, [u8]>>,
    /// In gzip.
    pub(crate) gzip: Cow<'static, [u8]>,
}

/// A file as the build script lists it.
struct Built {
    name: &'static str,
    path: &'static str,
    media_type: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
    gzip: &'static [u8],
}

/// The files that the build script made; see `build.rs`.
static BUILT: &[Built] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The files of the bundle: some thousand, for most are clips.
#[derive(Debug)]
pub(crate) struct Bundle {
    by_name: BTreeMap<&'static str, Asset>,
    /// The names by the addresses.
    names: BTreeMap<&'static str, &'static str>,
}

impl Bundle {
    /// The bundle in this binary; empty if it was built without one.
    pub(crate) fn embedded() -> &'static Self {
        static BUNDLE: LazyLock<Bundle> = LazyLock::new(Bundle::read);
        &BUNDLE
    }

    fn read() -> Self {
        let asset = |built: &Built| Asset {
            name: built.name.into(),
            path: built.path.into(),
            media_type: built.media_type,
            plain: built.plain.into(),
            brotli: OnceLock::from(Cow::from(built.brotli)),
            gzip: built.gzip.into(),
        };
        Self {
            by_name: BUILT.iter().map(|built| (built.name, asset(built))).collect(),
            names: BUILT.iter().map(|built| (built.path, built.name)).collect(),
        }
    }

    /// The path of a file, if the bundle has it.
    #[must_use]
    pub(crate) fn path(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(|asset| &*asset.path)
    }

    /// The file that is served at an address.
    fn at(&self, path: &str) -> Option<&Asset> {
        self.by_name.get(self.names.get(path)?)
    }

    /// The paths of all files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &'static str> {
        self.names.keys().copied()
    }
}

/// A catalogue as tablets fetch it: a file like those of the bundle, but made while the server runs, as it holds
/// the clinic's settings.
#[must_use]
pub(crate) fn catalogue(catalogue: &Catalogue) -> Asset {
    made(catalogue_name(catalogue.language(), catalogue.readings()), &catalogue.for_tablets())
}

/// The path of the list of a language's clips by their texts, which tablets fetch; `None` where it has no clips.
#[must_use]
pub(crate) fn clips(catalogues: &Catalogues, language: &str) -> Option<Asset> {
    let clips = catalogues.clips(language);
    if clips.is_empty() {
        return None;
    }
    let bundle = Bundle::embedded();
    let address = |(words, clip): (String, Clip)| Some((words, bundle.path(&format!("{}.opus", clip.name))?));
    let addresses: BTreeMap<String, &str> = clips.into_iter().filter_map(address).collect();
    Some(made(clips_name(language), &addresses))
}

/// A file that is made while the server runs.
fn made(name: String, content: &impl Serialize) -> Asset {
    let plain = serde_json::to_vec(content).unwrap_or_default();
    let hash = HEXLOWER.encode(&Sha256::digest(&plain)[..8]);
    Asset {
        path: routes::asset(&format!("{name}-{hash}.json")).into(),
        name: name.into(),
        media_type: "application/json",
        brotli: OnceLock::new(),
        gzip: Cow::Borrowed(&[]),
        plain: plain.into(),
    }
}

/// The name of the list of a language's clips.
#[must_use]
pub(crate) fn clips_name(language: &str) -> String {
    format!("voice-{language}")
}

/// The name of a language's catalogue, with readings or without; without, where the language has none.
#[must_use]
pub(crate) fn catalogue_name(language: &str, readings: bool) -> String {
    format!("catalogue-{language}{}", if readings { "-readings" } else { "" })
}

impl Asset {
    /// The content in brotli, if it could be compressed.
    fn compressed(&self) -> Option<&[u8]> {
        let compressed = self.brotli.get_or_init(|| brotli(&self.plain).into());
        Some(&**compressed).filter(|compressed| !compressed.is_empty())
    }
}

/// As small as it gets: it takes a fifth of a second, once for each language that is asked for.
fn brotli(content: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    match brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters) {
        Ok(_) => compressed,
        Err(_) => Vec::new(),
    }
}

/// Serves a file.
pub(crate) async fn serve(State(web): State<Web>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let path = routes::asset(&name);
    let live = web.live();
    match Bundle::embedded().at(&path).or_else(|| live.assets().find(|asset| asset.path == path)) {
        Some(asset) => answer(asset, &headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Browsers ask for this address whatever a page says.
pub(crate) async fn icon(headers: HeaderMap) -> Response {
    match Bundle::embedded().by_name.get("icon.svg") {
        Some(asset) => answer(asset, &headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The script that also runs as a worker of its own: it may connect to this server, and nothing else.
const WORKER: &str = "stream.js";
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; \
                             require-trusted-types-for 'script'; trusted-types 'none'";

fn answer(asset: &Asset, headers: &HeaderMap) -> Response {
    let mut response = in_a_coding(asset, headers);
    if asset.name == WORKER {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
    }
    response
}

fn in_a_coding(asset: &Asset, headers: &HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts =
        |coding: &str| accepted.split(',').any(|part| part.split(';').next().unwrap_or_default().trim() == coding);
    let common = [
        (header::CONTENT_TYPE, asset.media_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "Accept-Encoding"),
    ];
    if accepts("br")
        && let Some(compressed) = asset.compressed()
    {
        (common, [(header::CONTENT_ENCODING, "br")], compressed.to_vec()).into_response()
    } else if accepts("gzip") && !asset.gzip.is_empty() {
        (common, [(header::CONTENT_ENCODING, "gzip")], asset.gzip.clone().into_owned()).into_response()
    } else {
        (common, asset.plain.clone().into_owned()).into_response()
    }
}
