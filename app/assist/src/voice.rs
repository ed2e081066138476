//! Reads the screen aloud: by the browser's own voice where the tablet has one for the language, else from the clips that
//! were made ahead of the Japanese texts.
//!
//! It reads what stands in the document and never touches it, so it works on a page as it was sent and keeps no words of
//! its own. A voice of the browser that is not on the tablet itself is never used: it would send what the patient has
//! typed to somebody else. Typed kanji have no clips: a name is read by its kana, anything else is left out.

mod clips;
mod reader;

use std::cell::{Cell, RefCell};

use domain::speech;
use gloo_utils::{document, document_element, window};
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Element, Event, HtmlAudioElement, MutationObserver, MutationObserverInit, SpeechSynthesis,
    SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

use crate::dom;
use reader::{Part, Reader};

/// The rate of reading for somebody who wants time.
const SLOW: f32 = 0.75;

thread_local! {
    /// Counts the readings, so that one that was stopped says nothing more.
    static READING: Cell<u32> = const { Cell::new(0) };
    /// The clip that is being played.
    static SOUND: RefCell<Option<HtmlAudioElement>> = const { RefCell::new(None) };
    static WATCHING: Cell<bool> = const { Cell::new(false) };
}

/// Reads each new screen to those who want that. `asked` is the screen on which they said so.
pub(crate) fn watch(asked: Option<&Element>) {
    if WATCHING.replace(true) {
        return;
    }
    // Some browsers would go on speaking.
    dom::listen_first("pagehide", |_| stop());
    // Every new screen sets the title, even to what it was; the same screen rendered anew, which may be read on, does not.
    let arrives = Closure::<dyn Fn()>::new(arrive).into_js_value();
    if let (Ok(Some(title)), Ok(observer)) =
        (document().query_selector("head title"), MutationObserver::new(arrives.unchecked_ref()))
    {
        let children = MutationObserverInit::new();
        children.set_child_list(true);
        _ = observer.observe_with_options(&title, &children);
    }
    // It may have come while this was being loaded.
    if asked != dom::screen().as_ref() {
        arrive();
    }
}

/// The button: reads the screen from its beginning, or stops.
pub(crate) fn press() {
    watch(dom::screen().as_ref());
    if document_element().has_attribute("data-speaking") {
        stop();
    } else {
        spawn_local(read());
    }
}

fn arrive() {
    stop();
    // By the next frame the document has its language and settings, and focus is where the screen begins.
    let reads = Closure::once_into_js(|| {
        if dom::view_is("voice", "on") {
            spawn_local(read());
        }
    });
    _ = window().request_animation_frame(reads.unchecked_ref());
}

fn stop() {
    READING.set(READING.get() + 1);
    tell(false);
    if let Some(sound) = SOUND.take() {
        _ = sound.pause();
    }
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

/// Notes on the document whether it is being read: the button has both its names, and style shows the one that goes with
/// this.
fn tell(is_speaking: bool) {
    dom::mark(&document_element(), "data-speaking", is_speaking);
}

/// Reads the screen from its beginning, and tells the journey where there is no voice for its language.
async fn read() {
    stop();
    tell(true);
    let mine = READING.get();
    let is_stopped = || READING.get() != mine;
    let language = document_element().get_attribute("lang").unwrap_or_default();
    let parts = Reader::new(&language).read_screen();
    let is_able = voice_of(&language).is_some() || !clips::of(&language).await.is_empty();
    for part in parts.iter().filter(|_| is_able) {
        if is_stopped() {
            return;
        }
        say(part, &is_stopped).await;
    }
    if is_stopped() {
        return;
    }
    stop();
    if let (false, Some(kiosk), Ok(voiceless)) =
        (is_able, document().get_element_by_id("kiosk"), Event::new("voiceless"))
    {
        _ = kiosk.dispatch_event(&voiceless);
    }
}

async fn say(part: &Part, is_stopped: &impl Fn() -> bool) {
    if let Some(voice) = voice_of(&part.language) {
        return speak(&part.words, &voice).await;
    }
    let clips = clips::of(&part.language).await;
    for address in speech::plan(&speech::spoken_form(&part.words), part.is_typed, |words| clips.get(words)) {
        if is_stopped() {
            return;
        }
        play(address).await;
    }
}

fn pace() -> f32 {
    if dom::view_is("pace", "slow") { SLOW } else { 1.0 }
}

/// The browser's own speech, where it has any.
fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = Reflect::get(&window(), &"speechSynthesis".into()).ok()?;
    synthesis.is_object().then(|| synthesis.unchecked_into())
}

/// A voice for a language that is on the tablet itself.
fn voice_of(language: &str) -> Option<SpeechSynthesisVoice> {
    let mut voices = synthesis()?.get_voices().into_iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.find(|voice| voice.local_service() && speech::speaks(&voice.lang(), language))
}

async fn speak(words: &str, voice: &SpeechSynthesisVoice) {
    let (Some(synthesis), Ok(utterance)) = (synthesis(), SpeechSynthesisUtterance::new_with_text(words)) else {
        return;
    };
    utterance.set_voice(Some(voice));
    utterance.set_lang(&voice.lang());
    utterance.set_rate(pace());
    let ended = Promise::new(&mut |ended, _| {
        utterance.set_onend(Some(&ended));
        utterance.set_onerror(Some(&ended));
        synthesis.speak(&utterance);
    });
    settled(ended).await;
}

/// Plays a clip to its end, or until it is stopped.
async fn play(address: &str) {
    let Ok(clip) = HtmlAudioElement::new_with_src(address) else { return };
    clip.set_playback_rate(f64::from(pace()));
    SOUND.set(Some(clip.clone()));
    let ended = Promise::new(&mut |ended, _| {
        // Stopping is a pause that nobody ends.
        clip.set_onended(Some(&ended));
        clip.set_onerror(Some(&ended));
        clip.set_onpause(Some(&ended));
    });
    let Ok(begun) = clip.play() else { return };
    // A browser that nobody has touched yet stays silent.
    if settled(begun).await {
        settled(ended).await;
    }
}

/// Waits for a promise; tells whether it was kept.
async fn settled(promise: Promise) -> bool {
    let outcome: Result<JsValue, JsValue> = JsFuture::from(promise).await;
    outcome.is_ok()
}
