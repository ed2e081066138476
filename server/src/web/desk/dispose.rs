//! Destroying what has served its purpose: chosen on one page, confirmed on the next.

pub mod view;

use axum::{
    Form,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{Date, FormFields, RecordId, day};
use serde::Deserialize;
use view::{Disposable, Dispose, DisposeConfirm, DisposeConfirmProps, DisposeProps};

use super::{STYLES, SignedIn, record::work::which, viewer};
use crate::{
    desk::{DeskRecord, queue::Reading, work::Done},
    web::{Failed, Web, routes::desk::DISPOSE},
};

/// The numbers just destroyed and kept.
#[derive(Deserialize)]
pub(crate) struct Just {
    done: Option<usize>,
    #[serde(default)]
    kept: usize,
}

/// The page of the records that may be destroyed.
pub(crate) async fn page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Query(just): Query<Just>,
) -> Result<Response, Failed> {
    let (rows, reading) = web.disposable().await?;
    let title = web.texts().text("desk-dispose-title");
    let erasing = web.desk().erasing();
    let props = DisposeProps { viewer: viewer(staff), rows, done: just.done, kept: just.kept, erasing, reading };
    Ok(web.desk_page(&title, STYLES, || Dispose(props)).into_response())
}

/// Asks to confirm what was chosen, or destroys what was confirmed.
pub(crate) async fn dispose(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let fields: FormFields = pairs.into_iter().collect();
    let chosen: Vec<(RecordId, i64)> = fields.iter().filter(|(name, _)| *name == "which").filter_map(chosen).collect();
    if chosen.is_empty() {
        return Ok(Redirect::to(DISPOSE).into_response());
    }
    if fields.get("confirmed").is_some() {
        let mut done = 0;
        for (id, revision) in &chosen {
            done += usize::from(web.desk().dispose(*id, *revision, &staff.name).await? == Done::Written);
        }
        let kept = chosen.len() - done;
        return Ok(Redirect::to(&format!("{DISPOSE}?done={done}&kept={kept}")).into_response());
    }
    let rows = web.of_these(&chosen).await?;
    if rows.is_empty() {
        return Ok(Redirect::to(&format!("{DISPOSE}?done=0&kept={}", chosen.len())).into_response());
    }
    let count = rows.len().to_string();
    let title = web.texts().with("desk-dispose-confirm-title", &[("count", &count)]);
    let props = DisposeConfirmProps { viewer: viewer(staff), rows };
    Ok(web.desk_page(&title, STYLES, || DisposeConfirm(props)).into_response())
}

fn chosen((_, value): (&str, &str)) -> Option<(RecordId, i64)> {
    let (id, revision) = value.split_once('.')?;
    Some((id.parse().ok()?, revision.parse().ok()?))
}

impl Web {
    /// The records that may be destroyed, the most urgent first, and how far they are read.
    async fn disposable(&self) -> Result<(Vec<Disposable>, Option<Reading>), Failed> {
        let (found, reading) = self.desk().disposable().await?;
        Ok((self.rows(&found), reading))
    }

    /// Those of the chosen records that may still be destroyed in the version that was seen.
    async fn of_these(&self, chosen: &[(RecordId, i64)]) -> Result<Vec<Disposable>, Failed> {
        let mut found = self.desk().all_of(&chosen.iter().map(|(id, _)| *id).collect::<Vec<_>>()).await?;
        found.retain(|received| {
            let seen = chosen.contains(&(received.declaration.id, received.revision));
            seen && received.work.state.may_be_disposed()
        });
        Ok(self.rows(&found))
    }

    fn rows(&self, found: &[DeskRecord]) -> Vec<Disposable> {
        let today = self.desk().clock().today();
        let mut rows: Vec<Disposable> = found.iter().map(|received| disposable(received, today)).collect();
        rows.sort_by_key(|row| (row.by.unwrap_or(Date::MAX), row.day));
        rows
    }
}

fn disposable(received: &DeskRecord, today: Date) -> Disposable {
    Disposable {
        which: which(received.declaration.id, received.revision),
        ticket: received.ticket.to_string(),
        day: day::in_japan(received.received_at),
        state: received.work.state,
        by: received.work.dispose_by,
        overdue: received.work.dispose_by.is_some_and(|by| by < today),
    }
}
