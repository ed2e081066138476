//! The journey with scripts off, and the first screen with them on.
//!
//! No draft and no session: the answers come with each form and go back with the next. What a browser keeps of a posted
//! form is made worthless: a journey that was handed over, ended or is older than an hour is not shown again.

use std::{
    collections::{HashSet, VecDeque},
    sync::PoisonError,
};

use app::{Catalogue, KioskScreen, Receipt, Unsent, kiosk_screen::StatusMessage};
use axum::{
    Form, Json,
    extract::{Path, State, rejection::FormRejection},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    Answers, Declaration, FormFields, Journey, JourneyState, Language, PostalCode, RecordId, Step, Transition,
};

use super::{RETRY_AFTER, Web, cookies, gallery::pseudo::Texts, languages, limits::Asked, origin, page};
use crate::{
    desk::JOURNEY_MILLIS as LIFETIME_MILLIS,
    postal,
    store::{ErrorKind, HandOver, Result, Tablet},
    web::routes,
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
    answers.form.questions = catalogue.settings().questions;
    if !Journey::of(&answers).may_visit(step) {
        return to_start(&catalogue).into_response();
    }
    let tablet = web.tablet_of(&headers).await.unwrap_or_default();
    let today = web.desk().clock().today();
    let mut sent = None;
    if let Some(tablet) = &tablet {
        web.desk().tablet_seen(tablet);
        if tablet.locked_at.is_some() {
            return web.locked_page(&catalogue).into_response();
        }
        sent = web.desk().situation_for_page(tablet).filter(|_| step == Step::Start);
    }
    let state = match sent {
        Some((situation, number)) => JourneyState::sent(situation, number, today),
        None => JourneyState::start(today).at(step),
    };
    web.kiosk_page(&catalogue, KioskScreen::Journey(state), None, tablet.as_ref()).into_response()
}

/// The answers of a screen: the next screen, or the same one with what is wrong.
pub(crate) async fn submit(
    State(web): State<Web>,
    Path((language, step)): Path<(String, String)>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let (Some(catalogue), Some(step)) = (web.offered(&language), Step::from_name(&step)) else {
        return page::missing(State(web), headers).await;
    };
    let fields: FormFields = match form {
        Ok(Form(pairs)) => pairs.into_iter().collect(),
        Err(rejection) => return page::unreadable(&catalogue, rejection.status()),
    };
    let mut state = JourneyState::arrive(step, &fields, web.desk().clock().today());
    state.answers.form.questions = catalogue.settings().questions;
    let id = *state.answers.id.get_or_insert_with(|| web.desk().new_id());
    let answered = Request { web: &web, catalogue: &catalogue, headers: &headers };
    match answered.shown_again(id, step).await {
        Ok(false) => {}
        Ok(true) => return to_start(&catalogue).into_response(),
        Err(error) => return super::Failed::from(error).into_response(),
    }
    match answered.admitted(&mut state, id).await {
        Ok(true) => {}
        Ok(false) => return (StatusCode::FORBIDDEN, web.locked_page(&catalogue)).into_response(),
        Err(error) => return super::Failed::from(error).into_response(),
    }
    match state.submit(&fields) {
        Transition::Show(state) => answered.show(state).await,
        Transition::CallStaff(state) => answered.call_staff(state).await,
        Transition::Speak(state, language) => answered.speak(state, language).await,
        Transition::Find(state, code) => answered.find(state, &code).await,
        Transition::HandOver(state) => answered.hand_over(state, id).await,
        Transition::Finish => answered.finish(id).await,
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
    /// Returns whether the browser has sent a form that it kept from an earlier journey. The hand-over itself may be
    /// repeated: it only ever gives the receipt.
    async fn shown_again(&self, id: RecordId, step: Step) -> Result<bool> {
        let now = self.web.desk().clock().now();
        let too_old = id.millis().is_some_and(|begun| now > begun + LIFETIME_MILLIS);
        let ended = self.web.0.ended.lock().unwrap_or_else(PoisonError::into_inner).has(id);
        Ok(ended || too_old || (step != Step::Signature && self.web.desk().is_handed_over(id).await?))
    }

    /// Returns whether the tablet may go on with this journey. One that begins with a situation sent by the desk takes
    /// it here, or goes on without it where the desk has taken it back.
    async fn admitted(&self, state: &mut JourneyState, id: RecordId) -> Result<bool> {
        let Some(tablet) = self.tablet_for(state).await? else { return Ok(true) };
        let desk = self.web.desk();
        desk.tablet_seen(&tablet);
        if !desk.admits(&tablet, id).await? {
            return Ok(false);
        }
        if state.sent.is_some_and(|number| !desk.situation_taken(&tablet, number)) {
            state.answers.situation = None;
        }
        Ok(true)
    }

    async fn show(&self, state: JourneyState) -> Response {
        let status = if state.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.page(status, KioskScreen::of(state), None).await
    }

    /// The same place in another language; in this one where the clinic does not offer it.
    async fn speak(&self, state: JourneyState, language: Language) -> Response {
        let chosen = self.web.offered(language.name());
        let catalogue = chosen.as_ref().unwrap_or(self.catalogue);
        Request { web: self.web, catalogue, headers: self.headers }.show(state).await
    }

    /// Looks up a postal code, for an enrolled tablet alone, as the API does.
    async fn find(&self, state: JourneyState, code: &PostalCode) -> Response {
        let told = match self.tablet().await {
            Ok(Some(tablet)) => self.web.0.limits.check(tablet.id, Asked::Address).is_ok(),
            _ => false,
        };
        self.show(state.found(told.then(|| postal::find(code)))).await
    }

    async fn call_staff(&self, state: JourneyState) -> Response {
        let arrived = match self.tablet_for(&state).await {
            Ok(Some(tablet)) if self.web.0.limits.check(tablet.id, Asked::Call).is_ok() => {
                self.web.desk().call(&tablet, state.step).await.is_ok()
            }
            _ => false,
        };
        let message = if arrived { StatusMessage::Called } else { StatusMessage::NotCalled };
        self.page(StatusCode::OK, KioskScreen::of(state), Some(message)).await
    }

    async fn hand_over(&self, state: JourneyState, id: RecordId) -> Response {
        let edition = &self.catalogue.settings().edition;
        let Ok(declaration) = state.answers.declare(id, edition, self.catalogue.language()) else {
            return self.unsent(StatusCode::UNPROCESSABLE_ENTITY, state, Unsent::Refused).await;
        };
        let outcome = match self.tablet_for(&state).await {
            Ok(Some(tablet)) => match self.may_hand_over(&tablet, &declaration) {
                Ok(()) => self.web.desk().hand_over(&tablet, &declaration).await,
                Err(_) => Err(ErrorKind::Overloaded.into()),
            },
            Ok(None) => {
                self.web.desk().tablet_refused().await;
                return self.unsent(StatusCode::UNAUTHORIZED, state, Unsent::NotEnrolled).await;
            }
            Err(error) => Err(error),
        };
        match outcome {
            Ok(HandOver::Stored(filed) | HandOver::Again(filed)) => {
                let sign_at_desk = !declaration.form.signature.is_signed();
                let receipt = Receipt { ticket: filed.ticket.to_string(), sign_at_desk };
                let done = JourneyState::received(receipt, state.view, self.web.desk().clock().today());
                self.page(StatusCode::OK, KioskScreen::of(done), None).await
            }
            Ok(HandOver::Conflict) => self.unsent(StatusCode::CONFLICT, state, Unsent::Refused).await,
            Ok(HandOver::Locked) => self.unsent(StatusCode::FORBIDDEN, state, Unsent::Locked).await,
            Err(error) if *error.kind() == ErrorKind::Overloaded => {
                self.unsent(StatusCode::TOO_MANY_REQUESTS, state, Unsent::Busy).await
            }
            Err(_) => self.unsent(StatusCode::SERVICE_UNAVAILABLE, state, Unsent::Busy).await,
        }
    }

    /// As by the API.
    fn may_hand_over(&self, tablet: &Tablet, declaration: &Declaration) -> Result<(), u64> {
        let limits = &self.web.0.limits;
        limits.check(tablet.id, Asked::HandOver)?;
        limits.weigh(tablet.id, serde_json::to_vec(declaration).map_or(0, |json| json.len()))
    }

    async fn unsent(&self, status: StatusCode, state: JourneyState, reason: Unsent) -> Response {
        let page = self.page(status, KioskScreen::Unsent(state, reason), None).await;
        let retry = reason.passes().then(|| [(header::RETRY_AFTER, RETRY_AFTER.as_secs())]);
        match retry {
            Some(retry) => (retry, page).into_response(),
            None => page,
        }
    }

    /// Back to the first screen, in the tablet's own language. What the browser keeps of the journey is worthless from now on.
    async fn finish(&self, id: RecordId) -> Response {
        // A browser that is no tablet has no place among them to take.
        let enrolled = matches!(self.tablet().await, Ok(Some(_)));
        let now = self.web.desk().clock().monotonic();
        self.web.0.ended.lock().unwrap_or_else(PoisonError::into_inner).add(id, enrolled, now);
        // Nothing that this browser has cached or stored outlives the person it was about.
        let clear = [(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"")];
        (clear, self.web.home(self.headers)).into_response()
    }

    async fn page(&self, status: StatusCode, screen: KioskScreen, message: Option<StatusMessage>) -> Response {
        let tablet = self.tablet().await.unwrap_or_default();
        (status, self.web.kiosk_page(self.catalogue, screen, message, tablet.as_ref())).into_response()
    }

    /// The tablet of this journey; none for a sample, of which nothing may reach the desk.
    async fn tablet_for(&self, state: &JourneyState) -> Result<Option<Tablet>> {
        if state.sample { Ok(None) } else { self.tablet().await }
    }

    /// The tablet that asks. A cookie counts only from our own page.
    async fn tablet(&self) -> Result<Option<Tablet>> {
        let from = origin::of(self.headers, &self.web.live().config);
        let proven =
            from == origin::From::Here || cookies::bearer(self.headers).is_some() || self.web.0.everybody.is_some();
        if proven { self.web.tablet_of(self.headers).await } else { Ok(None) }
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
    pub(crate) async fn tablet_of(&self, headers: &HeaderMap) -> Result<Option<Tablet>> {
        // A bearer token speaks for itself: a wrong one is wrong, even where everybody is welcome.
        let bearer = cookies::bearer(headers).is_some();
        for token in [self.assist_token(headers).filter(|_| !bearer), self.tablet_token(headers)] {
            let Some(token) = token else { continue };
            if let Some(tablet) = self.desk().tablet_with(&token).await? {
                return Ok(Some(tablet));
            }
        }
        match &self.0.everybody {
            // As it is now: it may have been put out of use.
            Some(tablet) if !bearer => self.desk().tablet(tablet.id).await,
            _ => Ok(None),
        }
    }
}
