//! Takes the journey over: the same screens, the same transitions, without asking the network for the next.

use std::{cell::OnceCell, rc::Rc};

use domain::{
    FormFields, JourneyState, Preferences, Step,
    journey_state::{Command, GO},
};
use gloo_timers::callback::Timeout;
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlElement, MouseEvent, SubmitEvent};

use super::{clock, dom, session::Session};
use crate::{
    Catalogue, KioskScreen,
    components::pad::OPENER,
    kiosk::{Kiosk, ROOT},
    kiosk_screen::{InitialState, StatusMessage, appearance},
    pages,
    state::KioskState,
};

/// The button that reads aloud.
const READ_ALOUD: &str = "[data-action=read-aloud]";

/// The delay after which the module is warmed up, so that the browser has drawn the page by then.
const WARM_UP_AFTER: u32 = 200;

/// The delay after which the heading of a new screen gets the focus. In the same moment a screen reader is still where
/// its reader was, in content that is gone, and says nothing of the new: so Orca 43 after its arrow keys.
const FOCUS_AFTER: u32 = 300;

/// Takes the page over, if it is one of the journey.
pub fn take_over(catalogue: Catalogue) -> Option<Rc<Page>> {
    let root: HtmlElement = document().get_element_by_id(ROOT)?.dyn_into().ok()?;
    let initial = InitialState::read(|name| root.get_attribute(name));
    if let Some(seconds) = root.get_attribute("data-now").and_then(|seconds| seconds.parse().ok()) {
        clock::set_by_page(seconds);
    }
    // Some screens live by scripts; all others stay as they are until a button is pressed.
    let at_once =
        initial.unsent.is_some() || root.query_selector(".kiosk-pad, .kiosk-countdown").ok().flatten().is_some();
    let page = Rc::new(Page { root, initial, catalogue, session: OnceCell::new() });
    page.listen();
    leave_nothing_behind();
    if at_once {
        page.session().resume();
    }
    let warm = page.clone();
    Timeout::new(WARM_UP_AFTER, move || warm.warm_up()).forget();
    Some(page)
}

/// The page as it was sent, and the session once there is one.
pub struct Page {
    root: HtmlElement,
    initial: InitialState,
    catalogue: Catalogue,
    session: OnceCell<Session>,
}

impl Page {
    /// The texts and settings of the page.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The session, begun from what stands in the page when it is first asked for.
    #[must_use]
    pub fn session(&self) -> Session {
        *self.session.get_or_init(|| self.begin())
    }

    /// The screen at present, without beginning a session.
    #[must_use]
    pub fn screen(&self) -> KioskScreen {
        match self.session.get() {
            Some(session) => session.kiosk.screen.get_untracked(),
            None => self.initial.screen(&dom::form_fields(), clock::today()),
        }
    }

    fn begin(&self) -> Session {
        let screen = self.initial.screen(&dom::form_fields(), clock::today());
        let (catalogue, message, enrolled) = (self.catalogue.clone(), self.initial.message, self.initial.enrolled);
        let session = Rc::new(OnceCell::new());
        let begun = session.clone();
        self.root.set_text_content(None);
        mount_to(self.root.clone(), move || {
            provide_context(catalogue.clone());
            let session = *begun.get_or_init(|| Session::new(screen.clone(), message, catalogue));
            let shown = session.kiosk;
            Effect::new(move |before: Option<()>| {
                dom::set_language(shown.catalogue.read().language());
                dom::set_document(appearance(shown.screen.read().view()));
                // The first press begins the session and turns the page before any effect runs.
                if before.is_some() || *shown.screen.read() != screen {
                    announce(shown);
                }
            });
            view! { <Kiosk state=shown enrolled/> }
        })
        .forget();
        *session.get().expect("mounting renders at once")
    }

    /// Turns to the next screen once out of sight. Browsers compile the functions of a module when they are first called;
    /// without this the first press would wait for most of them.
    fn warm_up(&self) {
        let (catalogue, enrolled) = (self.catalogue.clone(), self.initial.enrolled);
        let question = JourneyState::start(clock::today()).at(Step::Situation);
        _ = question.clone().submit(&dom::form_fields());
        let Ok(stand_in) = document().create_element("div") else { return };
        // Dropping the handle takes it apart again.
        drop(mount_to(stand_in.unchecked_into(), move || {
            provide_context(catalogue.clone());
            view! { <Kiosk state=KioskState::new(KioskScreen::Journey(question), None, catalogue, dom::HAND) enrolled/> }
        }));
    }

    fn press(&self, fields: &FormFields) {
        let first = self.session.get().is_none();
        self.session().press(fields);
        // The button that was pressed went with the page as it was sent.
        if first && fields.get(GO) == Some(&Command::CallStaff.value()) {
            dom::focus("[data-action=call-staff]");
        }
    }

    fn listen(self: &Rc<Self>) {
        let page = self.clone();
        let submit = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<SubmitEvent>() {
                page.press(&dom::submitted(event));
            }
        });
        let page = self.clone();
        let click = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| page.click(&event));
        let page = self.clone();
        let change = Closure::<dyn Fn()>::new(move || page.try_on());
        let page = self.clone();
        let voiceless = Closure::<dyn Fn()>::new(move || page.tell_voiceless());
        for (name, listener) in [
            ("submit", submit.as_ref()),
            ("click", click.as_ref()),
            ("change", change.as_ref()),
            ("voiceless", voiceless.as_ref()),
        ] {
            _ = self.root.add_event_listener_with_callback(name, listener.unchecked_ref());
        }
        // For as long as the page lives.
        submit.forget();
        click.forget();
        change.forget();
        voiceless.forget();
    }

    /// A pad lives by scripts: where one is opened on the page as it was sent, the session begins, and its own is opened.
    fn click(&self, event: &MouseEvent) {
        click(event);
        let opener = target(event).and_then(|target| target.closest(OPENER).ok().flatten());
        if opener.is_some() && self.session.get().is_none() {
            _ = self.session();
            dom::click(OPENER);
        }
    }

    /// Says that this tablet has no voice for the language, as `assist` found when it was to read.
    fn tell_voiceless(&self) {
        let first = self.session.get().is_none();
        self.session().kiosk.message.set(Some(StatusMessage::NoVoice));
        // The button that was pressed went with the page as it was sent.
        if first {
            dom::focus(READ_ALOUD);
        }
    }

    /// Shows at once what is being set.
    fn try_on(&self) {
        if self.screen().step() == Step::Settings {
            dom::set_document(appearance(Preferences::read(&dom::form_fields())));
        }
    }
}

/// Tells the person that the screen has changed: title and focus. By the title `assist` sees that the screen is new.
fn announce(kiosk: KioskState) {
    let title = kiosk.screen.with(|screen| pages::title(screen, &kiosk.catalogue.get()));
    document().set_title(&title);
    request_animation_frame(|| {
        // What was written for somebody is written on at once.
        if dom::focus("#kiosk input[autofocus]") {
            return;
        }
        // Whoever has gone somewhere else by then stays there.
        let before = document().active_element();
        let focus = move || {
            let now = document().active_element();
            if now == before || now.is_none_or(|element| element.tag_name() == "BODY") {
                dom::focus_screen();
            }
        };
        Timeout::new(FOCUS_AFTER, focus).forget();
    });
}

/// Follows a link within the page without an entry in the history, and takes the second click of a double click for the
/// trembling it is.
fn click(event: &MouseEvent) {
    if event.detail() > 1 {
        event.prevent_default();
        return;
    }
    let Some(target) = target(event) else { return };
    let link = target.closest("a[href^='#']").ok().flatten();
    if let Some(id) = link.and_then(|link| link.get_attribute("href")) {
        event.prevent_default();
        dom::go_to(&id);
    }
}

/// The element that was clicked.
fn target(event: &MouseEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Empties the fields whenever the page is left, and loads anew what comes back from the browser's memory: Back must
/// never show the last patient's answers.
fn leave_nothing_behind() {
    window_event_listener_untyped("pagehide", |_| dom::empty_fields());
    window_event_listener_untyped("pageshow", |event| {
        let kept = event.dyn_ref::<web_sys::PageTransitionEvent>().is_some_and(web_sys::PageTransitionEvent::persisted);
        if kept {
            _ = window().location().reload();
        }
    });
}
