//! Every screen in every state, for those who test them: a list for people, the same for their tools, and each screen as
//! patients see it. Only sample answers are shown, nothing is read from the store, and nothing is changed.

pub mod pseudo;
pub mod sample;
pub mod states;
pub mod switches;
pub mod table;
pub mod view;

use std::collections::BTreeMap;

use app::Catalogue;
use axum::{
    Json,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use domain::{FormFields, Preferences, Setting};
use pseudo::Texts;
use sample::Sample;
use serde::Serialize;
use states::{Made, Page, State as Sampled, errors};
use switches::Switches;
use table::STATES;
use view::{Listed, Screens, ScreensProps};

use super::{
    Web,
    enrol::view::{Enrol, EnrolProps, Enrolled},
    page::{self, Tests},
};
use crate::web::routes;

/// The code of a link that enrols nothing.
const SAMPLE_CODE: &str = "sample";

/// The query of an address.
type Asked = Query<Vec<(String, String)>>;

/// The list of screens, for tools.
#[derive(Serialize)]
struct List {
    /// The languages of the addresses.
    languages: Vec<String>,
    /// The switches of a query, each with its values; the first value is the default.
    switches: BTreeMap<&'static str, Vec<&'static str>>,
    screens: Vec<Entry>,
}

/// A screen in one state.
#[derive(Serialize)]
struct Entry {
    id: &'static str,
    /// The title of its page in Japanese, without sample answers.
    title: String,
    /// The screen, as `data-screen` says; null where it is no screen of the journey.
    step: Option<&'static str>,
    /// The particular state; null where the screen is in its usual one.
    state: Option<&'static str>,
    /// The mistakes on it.
    errors: Vec<Wrong>,
    /// True if patients of this clinic can reach it.
    offered: bool,
    /// Its address by each language that it is shown in.
    addresses: BTreeMap<String, String>,
}

/// A field and what is wrong with it.
#[derive(Serialize)]
struct Wrong {
    field: String,
    kind: &'static str,
}

/// The list for people.
pub(crate) async fn index(State(web): State<Web>, headers: HeaderMap, Query(pairs): Asked) -> Response {
    let Some(switches) = web.switches(pairs) else { return page::missing(State(web), headers).await };
    let texts = web.texts();
    let today = web.desk().clock().today();
    let listed = STATES.iter().map(|state| {
        let screen = state.screen(&texts, switches.sample, Preferences::default(), today);
        let heading = state.heading(screen.as_ref(), &texts);
        Listed { state, heading, offered: state.is_offered(texts.settings()) }
    });
    let props = ScreensProps { listed: listed.collect(), switches, languages: texts.settings().languages.clone() };
    web.page_of_its_own("screens-title", "screens.css", "screens-page", || Screens(props)).into_response()
}

/// The list for tools.
pub(crate) async fn list(State(web): State<Web>, headers: HeaderMap) -> Response {
    if !web.live().config.screens {
        return page::missing(State(web), headers).await;
    }
    let texts = web.texts();
    let languages: Vec<String> = texts.settings().languages.iter().map(|language| language.tag.clone()).collect();
    let mut switches: BTreeMap<_, _> =
        Setting::ALL.iter().map(|setting| (setting.name(), setting.values().to_vec())).collect();
    switches.insert("texts", Texts::ALL.iter().map(|texts| texts.name()).collect());
    switches.insert("answers", Sample::ALL.iter().map(|sample| sample.name()).collect());
    let screens = STATES.iter().map(|state| web.entry(state, &texts, &languages)).collect();
    Json(List { languages, switches, screens }).into_response()
}

/// One screen in one state.
pub(crate) async fn show(
    State(web): State<Web>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Query(pairs): Asked,
) -> Response {
    let found = Sampled::find(&id).zip(web.switches(pairs));
    let found = found.and_then(|(state, switches)| Some((state, web.offered(switches.language.name())?, switches)));
    match found {
        Some((state, catalogue, switches)) => web.sampled(state, &catalogue, &switches),
        None => page::missing(State(web), headers).await,
    }
}

impl Web {
    /// The switches of an address; none where one is set to what there is not, or where there are no screens to test.
    fn switches(&self, pairs: Vec<(String, String)>) -> Option<Switches> {
        let query: FormFields = pairs.into_iter().collect();
        Switches::read(&query).filter(|_| self.live().config.screens)
    }

    fn sampled(&self, shown: &Sampled, catalogue: &Catalogue, switches: &Switches) -> Response {
        let texts = self.texts();
        if let Made::Beside(page) = shown.made {
            let catalogue = if shown.is_shown_in(catalogue.language()) { catalogue } else { &texts };
            return self.sampled_page(page, &switches.texts.of(catalogue));
        }
        let screen = shown.screen(&texts, switches.sample, switches.view, self.desk().clock().today());
        let Some(screen) = screen else { return page::missing_page(catalogue, "missing-lead").into_response() };
        let wanted = Tests { overlay: switches.overlay.is_some(), texts: switches.texts };
        self.kiosk_page_on(shown.tablet(&texts), catalogue, screen, shown.message(), wanted).into_response()
    }

    /// A page that is no screen of the journey.
    fn sampled_page(&self, page: Page, catalogue: &Catalogue) -> Response {
        match page {
            Page::Locked => self.locked_page_with(catalogue, None).into_response(),
            Page::Enrol => {
                let props = EnrolProps { code: SAMPLE_CODE.to_owned(), name: catalogue.text("screens-tablet") };
                Self::plain_page(catalogue, page.title(), || Enrol(props)).into_response()
            }
            Page::Enrolled => Self::plain_page(catalogue, page.title(), Enrolled).into_response(),
            Page::EnrolFailed => page::refused_page(catalogue, page.title(), "enrol-failed").into_response(),
            Page::Missing => page::missing_page(catalogue, "missing-lead").into_response(),
            Page::Unreadable => page::missing_page(catalogue, "form-unreadable").into_response(),
        }
    }

    fn entry(&self, shown: &'static Sampled, texts: &Catalogue, languages: &[String]) -> Entry {
        let today = self.desk().clock().today();
        let screen = shown.screen(texts, Sample::None, Preferences::default(), today);
        let errors = errors(screen.as_ref()).iter();
        let address = |tag: &String| (tag.clone(), format!("{}?lang={tag}", routes::sample_screen(shown.id)));
        let is_shown = |tag: &&String| shown.is_shown_in(tag);
        Entry {
            id: shown.id,
            title: shown.title(screen.as_ref(), texts),
            step: shown.step().map(domain::Step::name),
            state: shown.particular(),
            errors: errors.map(|error| Wrong { field: error.field.to_string(), kind: error.kind.name() }).collect(),
            offered: shown.is_offered(texts.settings()),
            addresses: languages.iter().filter(is_shown).map(address).collect(),
        }
    }
}
