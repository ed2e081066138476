//! The journey with scripts off, and the first screen with them on.
//!
//! No draft and no session: the answers come with each form and go back with the next. What a browser keeps of a posted
//! form is made worthless: a journey that was handed over, ended or is older than an hour is not shown again.

use std::{
    collections::{HashSet, VecDeque},
    sync::PoisonError,
};

use app::{Catalogue, Receipt, Stage, Unsent, routes, stage::Report};
use axum::{
    Form, Json,
    extract::{Path, State, rejection::FormRejection},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{Answers, Declaration, Fields, Journey, Language, PostalCode, RecordId, Step, Turn, Visit};

use super::{RETRY_AFTER, Web, cookies, gallery::pseudo::Texts, languages, limits::Asked, origin, page};
use crate::{
    desk::JOURNEY_MILLIS as LIFETIME_MILLIS,
    postal,
    store::{ErrorKind, HandOver, Kiosk, Result},
};

/// Journeys of each sort that are known to have ended; beyond, the one that ended first is forgotten.
const ENDED_MAX: usize = 10_000;

/// No page of its own: to the first screen.
pub(crate) async fn root(State(web): State<Web>, headers: HeaderMap) -> Redirect {
    web.home(&headers)
}

fn to_start(catalogue: &Catalogue) -> Redirect {
    Redirect::to(&routes::screen(catalogue.language(), Step::Start))
}

/// The texts of a language, with readings or without, or the list of the clips that say them: where the file of the
/// present ones is. Those that stand for another language are made when they are asked for.
pub(crate) async fn texts(State(web): State<Web>, Path((language, variant)): Path<(String, String)>) -> Response {
    let live = web.live();
    let pseudo = Texts::from_name(&variant).filter(|_| live.config.screens);
    if let Some((texts, catalogue)) = pseudo.zip(live.offered(&language)) {
        return Json(texts.of(catalogue).for_tablets()).into_response();
    }
    let path = match variant.as_str() {
        "voice" => live.clips_path(&language),
        "plain" | "readings" => {
            live.offered(&language).and_then(|_| live.catalogue_path(&language, variant == "readings"))
        }
        _ => None,
    };
    match path {
        Some(path) => Redirect::to(path).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A screen by its address, nothing answered.
pub(crate) async fn show(
    State(web): State<Web>,
    Path((language, step)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let Some(step) = Step::from_name(&step) else { return page::missing(State(web), headers).await };
    let Some(catalogue) = web.offered(&language) else {
        return match languages::meant(&language, &web.live().config.languages) {
            Some(meant) => Redirect::to(&routes::screen(meant, step)).into_response(),
            None => page::missing(State(web), headers).await,
        };
    };
    let mut answers = Answers::default();
    answers.sheet.questions = catalogue.settings().questions;
    if !Journey::of(&answers).may_visit(step) {
        return to_start(&catalogue).into_response();
    }
    let kiosk = web.kiosk(&headers).await.unwrap_or_default();
    let today = web.desk().clock().today();
    let mut sent = None;
    if let Some(kiosk) = &kiosk {
        web.desk().tablet_seen(kiosk);
        if kiosk.locked_at.is_some() {
            return web.locked_page(&catalogue).into_response();
        }
        sent = web.desk().situation_for_page(kiosk).filter(|_| step == Step::Start);
    }
    let visit = match sent {
        Some((situation, number)) => Visit::sent(situation, number, today),
        None => Visit::start(today).at(step),
    };
    web.kiosk_page(&catalogue, Stage::Visit(visit), None, kiosk.as_ref()).into_response()
}

/// The answers of a screen: the next screen, or the same one with what is wrong.
pub(crate) async fn turn(
    State(web): State<Web>,
    Path((language, step)): Path<(String, String)>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let (Some(catalogue), Some(step)) = (web.offered(&language), Step::from_name(&step)) else {
        return page::missing(State(web), headers).await;
    };
    let fields: Fields = match form {
        Ok(Form(pairs)) => pairs.into_iter().collect(),
        Err(rejection) => return page::unreadable(&catalogue, rejection.status()),
    };
    let mut visit = Visit::arrive(step, &fields, web.desk().clock().today());
    visit.answers.sheet.questions = catalogue.settings().questions;
    let id = *visit.answers.id.get_or_insert_with(|| web.desk().new_id());
    let answered = Request { web: &web, catalogue: &catalogue, headers: &headers };
    match answered.shown_again(id, step).await {
        Ok(false) => {}
        Ok(true) => return to_start(&catalogue).into_response(),
        Err(error) => return super::Failed::from(error).into_response(),
    }
    match answered.admitted(&mut visit, id).await {
        Ok(true) => {}
        Ok(false) => return (StatusCode::FORBIDDEN, web.locked_page(&catalogue)).into_response(),
        Err(error) => return super::Failed::from(error).into_response(),
    }
    match visit.turn(&fields) {
        Turn::Show(visit) => answered.show(visit).await,
        Turn::CallStaff(visit) => answered.call_staff(visit).await,
        Turn::Speak(visit, language) => answered.speak(visit, language).await,
        Turn::Find(visit, code) => answered.find(visit, &code).await,
        Turn::HandOver(visit) => answered.hand_over(visit, id).await,
        Turn::Finish => answered.finish(id).await,
    }
}

/// Journeys that were ended without a hand-over: tablets' apart from those of browsers that are none, which anybody can
/// make as many of as they like.
#[derive(Debug, Default)]
pub(crate) struct Ended {
    all: HashSet<RecordId>,
    of_tablets: VecDeque<(RecordId, u64)>,
    of_others: VecDeque<(RecordId, u64)>,
}

impl Ended {
    fn has(&self, id: RecordId) -> bool {
        self.all.contains(&id)
    }

    /// One more, at an instant of the clock that only goes forward.
    fn add(&mut self, id: RecordId, enrolled: bool, now: u64) {
        let ended = if enrolled { &mut self.of_tablets } else { &mut self.of_others };
        // Older ones are refused for their age.
        while ended.front().is_some_and(|(_, at)| now > at + LIFETIME_MILLIS) || ended.len() >= ENDED_MAX {
            if let Some((oldest, _)) = ended.pop_front() {
                self.all.remove(&oldest);
            }
        }
        if self.all.insert(id) {
            ended.push_back((id, now));
        }
    }
}

/// A posted form being answered.
struct Request<'a> {
    web: &'a Web,
    catalogue: &'a Catalogue,
    headers: &'a HeaderMap,
}

impl Request<'_> {
    /// Whether the browser has sent a form that it kept from an earlier journey. The hand-over itself may be asked for
    /// again: it only ever gives the receipt.
    async fn shown_again(&self, id: RecordId, step: Step) -> Result<bool> {
        let now = self.web.desk().clock().now();
        let too_old = id.millis().is_some_and(|begun| now > begun + LIFETIME_MILLIS);
        let ended = self.web.0.ended.lock().unwrap_or_else(PoisonError::into_inner).has(id);
        Ok(ended || too_old || (step != Step::Signature && self.web.desk().is_handed_over(id).await?))
    }

    /// Whether the tablet may go on with this journey. One that begins with a situation the desk has sent takes it here,
    /// and goes without where it was taken back meanwhile.
    async fn admitted(&self, visit: &mut Visit, id: RecordId) -> Result<bool> {
        let Some(kiosk) = self.kiosk_of(visit).await? else { return Ok(true) };
        let desk = self.web.desk();
        desk.tablet_seen(&kiosk);
        if !desk.admits(&kiosk, id).await? {
            return Ok(false);
        }
        if visit.sent.is_some_and(|number| !desk.situation_taken(&kiosk, number)) {
            visit.answers.situation = None;
        }
        Ok(true)
    }

    async fn show(&self, visit: Visit) -> Response {
        let status = if visit.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.page(status, Stage::of(visit), None).await
    }

    /// The same place in another language; in this one where the clinic does not offer it.
    async fn speak(&self, visit: Visit, language: Language) -> Response {
        let chosen = self.web.offered(language.name());
        let catalogue = chosen.as_ref().unwrap_or(self.catalogue);
        Request { web: self.web, catalogue, headers: self.headers }.show(visit).await
    }

    /// What a postal code stands for; only an enrolled tablet is told, as by the API.
    async fn find(&self, visit: Visit, code: &PostalCode) -> Response {
        let told = match self.kiosk().await {
            Ok(Some(kiosk)) => self.web.0.limits.check(kiosk.id, Asked::Address).is_ok(),
            _ => false,
        };
        self.show(visit.found(told.then(|| postal::find(code)))).await
    }

    async fn call_staff(&self, visit: Visit) -> Response {
        let arrived = match self.kiosk_of(&visit).await {
            Ok(Some(kiosk)) if self.web.0.limits.check(kiosk.id, Asked::Call).is_ok() => {
                self.web.desk().call(&kiosk, visit.step).await.is_ok()
            }
            _ => false,
        };
        let report = if arrived { Report::Called } else { Report::NotCalled };
        self.page(StatusCode::OK, Stage::of(visit), Some(report)).await
    }

    async fn hand_over(&self, visit: Visit, id: RecordId) -> Response {
        let edition = &self.catalogue.settings().edition;
        let Ok(declaration) = visit.answers.declare(id, edition, self.catalogue.language()) else {
            return self.unsent(StatusCode::UNPROCESSABLE_ENTITY, visit, Unsent::Refused).await;
        };
        let outcome = match self.kiosk_of(&visit).await {
            Ok(Some(kiosk)) => match self.may_hand_over(&kiosk, &declaration) {
                Ok(()) => self.web.desk().hand_over(&kiosk, &declaration).await,
                Err(_) => Err(ErrorKind::Overloaded.into()),
            },
            Ok(None) => return self.unsent(StatusCode::UNAUTHORIZED, visit, Unsent::NotEnrolled).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(HandOver::Stored(filed) | HandOver::Again(filed)) => {
                let sign_at_desk = !declaration.sheet.signature.is_signed();
                let receipt = Receipt { ticket: filed.ticket.to_string(), sign_at_desk };
                let done = Visit::received(receipt, visit.view, self.web.desk().clock().today());
                self.page(StatusCode::OK, Stage::of(done), None).await
            }
            Ok(HandOver::Conflict) => self.unsent(StatusCode::CONFLICT, visit, Unsent::Refused).await,
            Ok(HandOver::Locked) => self.unsent(StatusCode::FORBIDDEN, visit, Unsent::Locked).await,
            Err(error) if *error.kind() == ErrorKind::Overloaded => {
                self.unsent(StatusCode::TOO_MANY_REQUESTS, visit, Unsent::Busy).await
            }
            Err(_) => self.unsent(StatusCode::SERVICE_UNAVAILABLE, visit, Unsent::Busy).await,
        }
    }

    /// As by the API.
    fn may_hand_over(&self, kiosk: &Kiosk, declaration: &Declaration) -> Result<(), u64> {
        let limits = &self.web.0.limits;
        limits.check(kiosk.id, Asked::HandOver)?;
        limits.weigh(kiosk.id, serde_json::to_vec(declaration).map_or(0, |json| json.len()))
    }

    async fn unsent(&self, status: StatusCode, visit: Visit, reason: Unsent) -> Response {
        let page = self.page(status, Stage::Unsent(visit, reason), None).await;
        let retry = reason.passes().then(|| [(header::RETRY_AFTER, RETRY_AFTER.as_secs())]);
        match retry {
            Some(retry) => (retry, page).into_response(),
            None => page,
        }
    }

    /// Back to the first screen, in the tablet's own language. What the browser keeps of the journey is worthless from now on.
    async fn finish(&self, id: RecordId) -> Response {
        // A browser that is no tablet has no place among them to take.
        let enrolled = matches!(self.kiosk().await, Ok(Some(_)));
        let now = self.web.desk().clock().monotonic();
        self.web.0.ended.lock().unwrap_or_else(PoisonError::into_inner).add(id, enrolled, now);
        // Nothing that this browser has cached or stored outlives the person it was about.
        let clear = [(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"")];
        (clear, self.web.home(self.headers)).into_response()
    }

    async fn page(&self, status: StatusCode, stage: Stage, report: Option<Report>) -> Response {
        let kiosk = self.kiosk().await.unwrap_or_default();
        (status, self.web.kiosk_page(self.catalogue, stage, report, kiosk.as_ref())).into_response()
    }

    /// The tablet that asks for this visit; none for a sample, of which nothing may reach the desk.
    async fn kiosk_of(&self, visit: &Visit) -> Result<Option<Kiosk>> {
        if visit.sample { Ok(None) } else { self.kiosk().await }
    }

    /// The tablet that asks. A cookie counts only from our own page.
    async fn kiosk(&self) -> Result<Option<Kiosk>> {
        let from = origin::of(self.headers, &self.web.live().config);
        let proven =
            from == origin::From::Here || cookies::bearer(self.headers).is_some() || self.web.0.everybody.is_some();
        if proven { self.web.kiosk(self.headers).await } else { Ok(None) }
    }
}

impl Web {
    /// To the first screen, in the language of the cookie, of the browser, or in Japanese.
    fn home(&self, headers: &HeaderMap) -> Redirect {
        let chosen = cookies::language(headers);
        let live = self.live();
        let chosen = chosen.and_then(|language| live.offered(languages::meant(&language, &live.config.languages)?));
        let catalogue = chosen.cloned().unwrap_or_else(|| self.preferred(headers));
        to_start(&catalogue)
    }

    /// The enrolled tablet that a request comes from.
    ///
    /// # Errors
    /// When the store fails.
    pub(crate) async fn kiosk(&self, headers: &HeaderMap) -> Result<Option<Kiosk>> {
        // A bearer token speaks for itself: a wrong one is wrong, even where everybody is welcome.
        let bearer = cookies::bearer(headers).is_some();
        for token in [self.assist_token(headers).filter(|_| !bearer), self.kiosk_token(headers)] {
            let Some(token) = token else { continue };
            if let Some(kiosk) = self.desk().kiosk(&token).await? {
                return Ok(Some(kiosk));
            }
        }
        match &self.0.everybody {
            // As it is now: it may have been put out of use.
            Some(kiosk) if !bearer => self.desk().tablet(kiosk.id).await,
            _ => Ok(None),
        }
    }
}
