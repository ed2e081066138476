//! The guide's pages.

pub mod view;

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use domain::{Date, advice::Case, day};
use serde::Deserialize;
use view::{GuideCase, GuideCaseProps, GuideStart, GuideStartProps, case_name};

use super::{STYLES, SignedIn, missing, viewer};
use crate::web::Web;

/// The words to search for.
#[derive(Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
}

/// The cases, and what a search found.
pub(crate) async fn start(State(web): State<Web>, SignedIn(staff): SignedIn, Query(search): Query<Search>) -> Response {
    let title = web.texts().text("desk-guide-title");
    let props = GuideStartProps {
        viewer: viewer(staff),
        guide: web.0.guide.clone(),
        words: search.q.trim().to_owned(),
        clinics: web.config().contacts.clinics,
        now: web.now_in_japan(),
    };
    web.desk_page(&title, STYLES, || GuideStart(props)).into_response()
}

/// One case.
pub(crate) async fn case(State(web): State<Web>, SignedIn(staff): SignedIn, Path(case): Path<String>) -> Response {
    let Some(case) = Case::from_name(&case) else { return missing(&web) };
    let title = crate::web::shell::with(web.texts(), || case_name(case));
    let props = GuideCaseProps {
        viewer: viewer(staff),
        guide: web.0.guide.clone(),
        case,
        clinics: web.config().contacts.clinics,
        now: web.now_in_japan(),
    };
    web.desk_page(&title, STYLES, || GuideCase(props)).into_response()
}

impl Web {
    fn now_in_japan(&self) -> (Date, (u8, u8)) {
        let now = self.desk().clock().now();
        (day::in_japan(now), day::time_in_japan(now))
    }
}
