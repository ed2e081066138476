//! A declaration's pages: looking at it, working on it, correcting it, printing it.

pub mod claim_help;
pub mod copy;
pub mod correct;
pub mod record_view;
pub mod view;
pub mod work;

use std::iter;

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use correct::{Correct, CorrectProps};
use domain::{
    FormAnswers, FormFields, Part, Question, RecordId, Step, claim, day,
    slot::Slot,
    work::{Act, is_correctable},
};
use record_view::{Notice, Printed, RecordView, Sent, Unusual};
use serde::Deserialize;
use view::{Record, RecordProps};

use super::{
    STYLES, SignedIn,
    dispose::view::{Disposed, DisposedProps},
    missing,
    paper::view::{HINT, What},
    viewer,
    words::{clock_time, moment},
};
use crate::{
    characters,
    desk::{
        DeskRecord,
        work::{Done, Found},
    },
    secret,
    store::{Staff, work::Disposal},
    web::{Failed, Web, routes},
};

/// The page.
pub(crate) async fn show(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failed> {
    match web.found(&id, &staff).await? {
        Ok(shown) => {
            web.desk().viewed(shown.id, &staff).await;
            Ok(web.record_page(StatusCode::OK, staff, shown, Sent::default()))
        }
        Err(gone) => Ok(gone),
    }
}

/// Does what a form says, in the version that it was made from.
pub(crate) async fn work(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let fields: FormFields = pairs.into_iter().collect();
    let shown = match web.found(&id, &staff).await? {
        Ok(shown) => shown,
        Err(gone) => return Ok(gone),
    };
    let act = match Act::read(&fields, shown.today) {
        Some(Ok(act)) => act,
        Some(Err(errors)) => {
            let sent = Sent { fields, errors, notice: Some(Notice::Wrong) };
            return Ok(web.sent_back(StatusCode::UNPROCESSABLE_ENTITY, staff, shown, sent).await);
        }
        None => return Ok(missing(&web)),
    };
    let revision = fields.get("revision").and_then(|revision| revision.parse().ok()).unwrap_or(-1);
    let keep_days = web.retention_days();
    let (status, notice) = match web.desk().work(shown.id, revision, act, &staff, keep_days).await? {
        Done::Written => return Ok(Redirect::to(&routes::desk::record(shown.id)).into_response()),
        Done::Gone => return Ok(missing(&web)),
        Done::Newer => (StatusCode::CONFLICT, Notice::Newer),
        Done::Refused => (StatusCode::CONFLICT, Notice::Refused),
    };
    // As it is now, with what was typed still in its fields.
    let shown = match web.found(&id, &staff).await? {
        Ok(shown) => shown,
        Err(gone) => return Ok(gone),
    };
    Ok(web.sent_back(status, staff, shown, Sent { fields, errors: Vec::new(), notice: Some(notice) }).await)
}

/// The page that corrects the answers of a screen.
pub(crate) async fn correct(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let Some(step) = Step::from_name(&step).filter(|step| is_correctable(*step)) else { return Ok(missing(&web)) };
    match web.found(&id, &staff).await? {
        Ok(shown) => {
            web.desk().viewed(shown.id, &staff).await;
            Ok(web.correct_page(StatusCode::OK, staff, shown, step, Sent::default()))
        }
        Err(gone) => Ok(gone),
    }
}

/// A page that stands open, and the version it shows.
#[derive(Deserialize)]
pub(crate) struct Open {
    page: String,
    revision: i64,
}

/// The part of the page that names who else has the declaration open, and says if somebody has saved meanwhile.
pub(crate) async fn presence(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(open): Form<Open>,
) -> Result<Html<String>, Failed> {
    let Ok(id) = id.parse::<RecordId>() else { return Ok(Html(String::new())) };
    let catalogue = web.texts();
    let Some((others, revision)) = web.desk().present(id, &open.page, &staff).await? else {
        return Ok(Html(format!("<p class=\"desk-warning\">{}</p>", catalogue.text("desk-present-gone"))));
    };
    let others = (!others.is_empty()).then(|| {
        let names = others.join(&catalogue.text("desk-present-and"));
        catalogue.with("desk-present", &[("names", &escaped(&names))])
    });
    let newer = (revision != open.revision).then(|| {
        let again = catalogue.text("desk-present-again");
        let address = routes::desk::record(id);
        format!("{} <a href=\"{address}\">{again}</a>", catalogue.text("desk-present-newer"))
    });
    let lines = [others, newer].into_iter().flatten().map(|line| format!("<p class=\"desk-warning\">{line}</p>"));
    Ok(Html(lines.collect()))
}

/// A name of a member of staff as text in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The sheet that was printed.
#[derive(Deserialize)]
pub(crate) struct Sheets {
    what: String,
}

/// Notes that a sheet was printed, and leads back to it.
pub(crate) async fn printed(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(form): Form<Sheets>,
) -> Result<Response, Failed> {
    let Ok(id) = id.parse::<RecordId>() else { return Ok(missing(&web)) };
    let sheets = [(What::Form, routes::desk::record_print(id)), (What::Slip, routes::desk::record_slip(id))];
    let Some((what, address)) = sheets.into_iter().find(|(what, _)| what.name() == form.what) else {
        return Ok(missing(&web));
    };
    web.desk().printed(id, what.name(), &staff).await?;
    Ok(Redirect::to(&format!("{address}#{HINT}")).into_response())
}

impl Web {
    /// A declaration as pages show it, or the page that tells why there is none.
    pub(super) async fn found(&self, id: &str, staff: &Staff) -> Result<Result<RecordView, Response>, Failed> {
        let Ok(id) = id.parse::<RecordId>() else { return Ok(Err(missing(self))) };
        match self.desk().look_up(id).await? {
            Found::Here(received) => Ok(Ok(self.shown(id, *received).await?)),
            Found::Disposed(disposal) => Ok(Err(self.disposed_page(staff.clone(), &disposal))),
            Found::Missing => Ok(Err(missing(self))),
        }
    }

    async fn shown(&self, id: RecordId, received: DeskRecord) -> Result<RecordView, Failed> {
        let prints = self.desk().prints(id).await?;
        let on = day::in_japan(received.received_at);
        let corrected = received.corrected();
        let claims = self.config().claims;
        Ok(RecordView {
            id,
            ticket: received.ticket.to_string(),
            received: format!("{on} {}", clock_time(received.received_at)),
            tablet: received.tablet,
            assisted_by: received.assisted_by,
            edition: received.declaration.edition,
            language: received.declaration.language,
            situation: received.declaration.situation,
            remarks: claim::draft(&corrected, &claims.prefix, &claims.parts, &claims.separator),
            unusual: unusual(&corrected),
            form: received.declaration.form,
            work: received.work,
            revision: received.revision,
            on,
            today: self.desk().clock().today(),
            prints: prints.into_iter().map(|print| Printed { what: print.what, at: print.at, by: print.by }).collect(),
        })
    }

    fn record_page(&self, status: StatusCode, staff: Staff, shown: RecordView, sent: Sent) -> Response {
        let catalogue = self.live().catalogues.of_edition(&shown.edition).clone();
        let title = catalogue.with("desk-record-title", &[("ticket", &shown.ticket)]);
        let page = self.desk().random(secret::nonce);
        let props = RecordProps { viewer: viewer(staff), shown, sent, page };
        (status, self.desk_page_in(&catalogue, &title, STYLES, || Record(props))).into_response()
    }

    fn correct_page(&self, status: StatusCode, staff: Staff, shown: RecordView, step: Step, sent: Sent) -> Response {
        let catalogue = self.live().catalogues.of_edition(&shown.edition).clone();
        let title = catalogue.with("desk-record-title", &[("ticket", &shown.ticket)]);
        let props = CorrectProps { viewer: viewer(staff), shown, step, sent };
        (status, self.desk_page_in(&catalogue, &title, STYLES, || Correct(props))).into_response()
    }

    /// The page that a form came from, with what was typed.
    async fn sent_back(&self, status: StatusCode, staff: Staff, shown: RecordView, sent: Sent) -> Response {
        self.desk().viewed(shown.id, &staff).await;
        let step = sent.fields.get("step").and_then(Step::from_name).filter(|step| is_correctable(*step));
        match step {
            Some(step) => self.correct_page(status, staff, shown, step, sent),
            None => self.record_page(status, staff, shown, sent),
        }
    }

    fn disposed_page(&self, staff: Staff, disposal: &Disposal) -> Response {
        let title = self.texts().text("desk-gone-title");
        let props = DisposedProps {
            viewer: viewer(staff),
            ticket: disposal.ticket.to_string(),
            at: moment(disposal.disposed_at),
            by: disposal.disposed_by.clone(),
        };
        (StatusCode::GONE, self.desk_page(&title, STYLES, || Disposed(props))).into_response()
    }
}

/// The characters in the texts of a form that other systems may not have. Who signs is in none of them.
fn unusual(form: &FormAnswers) -> Vec<Unusual> {
    let texts = Question::ALL.iter().filter_map(|question| match form.slot(*question) {
        Slot::Line(Some(text), ..) if question.part() != Part::Signer => Some((*question, text)),
        _ => None,
    });
    let found = texts.flat_map(|(question, text)| characters::unusual(text).into_iter().zip(iter::repeat(question)));
    found.map(|(found, question)| Unusual { question, text: found.text, code: found.code }).collect()
}
