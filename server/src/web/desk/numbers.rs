//! The page of the anonymous numbers.

pub mod chart;
pub mod view;

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use domain::statistics::published::RANGES;
use serde::Deserialize;
use view::{NumbersPage, NumbersPageProps};

use super::{STYLES, SignedIn, viewer};
use crate::web::{Failed, Web};

/// The days shown at first, about a month of claims.
const USUAL: u16 = 30;

/// The range of days.
#[derive(Deserialize)]
pub(crate) struct Range {
    #[serde(default)]
    days: String,
}

impl Range {
    fn days(&self) -> u16 {
        let asked = self.days.parse().ok();
        asked.filter(|days| RANGES.contains(days)).unwrap_or(USUAL)
    }
}

/// The numbers up to today.
pub(crate) async fn show(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Query(range): Query<Range>,
) -> Result<Response, Failed> {
    let (today, days) = (web.desk().clock().today(), range.days());
    let numbers = web.desk().numbers(today, days).await?;
    let title = web.texts().text("desk-numbers-title");
    let props = NumbersPageProps { viewer: viewer(staff), numbers, today, days };
    Ok(web.desk_page(&title, STYLES, || NumbersPage(props)).into_response())
}
