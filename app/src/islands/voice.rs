//! Reads the screen aloud: by the browser's own voice where the tablet has one for the language, else from the clips
//! that were made ahead of the Japanese texts.
//!
//! It reads what stands in the document and never touches it, so it works on a page as it was sent and keeps no words of
//! its own. A voice of the browser that is not on the tablet itself is never used: it would send what the patient has
//! typed to somebody else. Typed kanji have no clips: a name is read by its kana, anything else is left out.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use domain::Language;
use js_sys::{Function, Promise};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlAudioElement, HtmlInputElement, Node, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{browser, hand_over};

/// What is not said: spaces, and marks that only structure a text.
pub const UNSPOKEN: &str = " \u{3001}\u{3002}\u{30fb}\u{ff1a}\u{ff0f}\u{ff08}\u{ff09}\u{300c}\u{300d}\u{3010}\u{3011}\u{203b}\u{25cb}\u{2192}\u{2026}\u{2015}\u{ff0d}\u{ff5c}()/:,-_?!";

/// The longest clip, in characters, that is looked for.
const LONGEST: usize = 400;
/// What a character costs that no clip says, where each clip costs 1.
const UNKNOWN: u32 = 10_000;
/// How fast it is read to somebody who wants time.
const SLOW: f32 = 0.75;
/// The elements that stand within a line.
const INLINE: [&str; 7] = ["A", "B", "BDI", "EM", "RUBY", "SPAN", "STRONG"];

/// The addresses of the clips of a language, by the words they say.
type Clips = Rc<BTreeMap<String, String>>;

/// Something to be read.
#[derive(Debug, Default)]
struct Part {
    /// Its language, as a BCP 47 tag.
    language: String,
    words: String,
    /// Whether it is an answer, which is read whole or not at all.
    typed: bool,
}

/// The reading of a page.
#[derive(Default)]
pub struct Voice {
    /// Counts the readings, so that one that was stopped says nothing more.
    reading: Cell<u32>,
    speaking: Cell<bool>,
    sound: RefCell<Option<HtmlAudioElement>>,
    clips: RefCell<BTreeMap<String, Clips>>,
}

impl Voice {
    /// Whether it is reading.
    #[must_use]
    pub fn is_speaking(&self) -> bool {
        self.speaking.get()
    }

    /// Stops.
    pub fn stop(&self) {
        self.reading.set(self.reading.get() + 1);
        self.tell(false);
        if let Some(sound) = self.sound.take() {
            _ = sound.pause();
        }
        if let Ok(speech) = window().speech_synthesis() {
            speech.cancel();
        }
    }

    fn tell(&self, speaking: bool) {
        self.speaking.set(speaking);
        // The button has both its names; style shows the one that goes with this.
        browser::set_document([("data-speaking", speaking.then_some(""))].into_iter());
    }

    /// Reads the screen from its beginning; gives `false` where there is no voice for its language.
    pub async fn read(self: Rc<Self>) -> bool {
        self.stop();
        self.tell(true);
        let reading = self.reading.get();
        let language = document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
        let parts = Reader::read_screen(&language);
        let able = voice(&language).is_some() || !self.clips_of(&language).await.is_empty();
        for part in parts {
            if self.reading.get() != reading {
                return true;
            }
            if able {
                self.say(part, reading).await;
            }
        }
        if self.reading.get() == reading {
            self.stop();
        }
        able
    }

    async fn say(&self, part: Part, reading: u32) {
        if let Some(voice) = voice(&part.language) {
            speak(&part.words, &voice).await;
            return;
        }
        let clips = self.clips_of(&part.language).await;
        for address in spell(&heard(&part.words), part.typed, &clips) {
            if self.reading.get() != reading {
                return;
            }
            self.play(&address).await;
        }
    }

    /// Plays a clip to its end, or until it is stopped.
    async fn play(&self, address: &str) {
        let Ok(sound) = HtmlAudioElement::new_with_src(address) else { return };
        sound.set_playback_rate(pace().into());
        let ended = promise(&mut |ended| {
            sound.set_onended(Some(ended));
            sound.set_onerror(Some(ended));
            // Stopping is a pause that nobody ends.
            sound.set_onpause(Some(ended));
        });
        self.sound.replace(Some(sound.clone()));
        let Ok(begun) = sound.play() else { return };
        // A browser that nobody has touched yet stays silent.
        if JsFuture::from(begun).await.is_ok() {
            _ = JsFuture::from(ended).await;
        }
    }

    /// The clips of a language, fetched once; none where there are none, or they could not be had.
    async fn clips_of(&self, language: &str) -> Clips {
        let known = self.clips.borrow().get(language).cloned();
        if let Some(known) = known {
            return known;
        }
        let language = Language::from_name(language).filter(|language| language.has_readings());
        let Some(language) = language else { return Clips::default() };
        let Some(fetched) = hand_over::clips(language).await else { return Clips::default() };
        let clips = Clips::new(browser::entries(&fetched).collect());
        self.clips.borrow_mut().insert(language.name().to_owned(), clips.clone());
        clips
    }
}

/// Begins to listen: browsers load their voices when they are first asked for.
pub fn warm_up() {
    if let Ok(speech) = window().speech_synthesis() {
        _ = speech.get_voices();
    }
}

/// Reads, and tells where it cannot.
pub fn read(voice: Rc<Voice>, unable: Box<dyn FnOnce()>) {
    spawn_local(async move {
        if !voice.read().await {
            unable();
        }
    });
}

/// The speed that the person wants.
fn pace() -> f32 {
    let root = document().document_element();
    let slow = root.and_then(|root| root.get_attribute("data-view-pace")).is_some_and(|pace| pace == "slow");
    if slow { SLOW } else { 1.0 }
}

fn promise(begin: &mut dyn FnMut(&Function)) -> Promise {
    Promise::new(&mut |resolve, _| begin(&resolve))
}

/// A voice for a language that is on the tablet itself.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    for voice in window().speech_synthesis().ok()?.get_voices() {
        let voice: SpeechSynthesisVoice = voice.unchecked_into();
        if voice.local_service() && speaks(&voice.lang(), language) {
            return Some(voice);
        }
    }
    None
}

/// Whether a voice, by its tag, is one for a language. Voices of Chinese are told by their region.
fn speaks(voice: &str, language: &str) -> bool {
    let voice = voice.replace('_', "-");
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let traditional = ["TW", "HK", "Hant"].iter().any(|region| voice.contains(region));
    match language {
        "zh-Hans" | "zh-Hant" => {
            ["zh", "cmn"].contains(&primary(&voice).as_str()) && traditional == (language == "zh-Hant")
        }
        // Filipino is what browsers call Tagalog.
        "tl" => ["tl", "fil"].contains(&primary(&voice).as_str()),
        _ => primary(&voice) == primary(language),
    }
}

async fn speak(words: &str, voice: &SpeechSynthesisVoice) {
    let (Ok(speech), Ok(utterance)) = (window().speech_synthesis(), SpeechSynthesisUtterance::new_with_text(words))
    else {
        return;
    };
    utterance.set_voice(Some(voice));
    utterance.set_lang(&voice.lang());
    utterance.set_rate(pace());
    let ended = promise(&mut |ended| {
        utterance.set_onend(Some(ended));
        utterance.set_onerror(Some(ended));
    });
    speech.speak(&utterance);
    _ = JsFuture::from(ended).await;
}

/// Collects what is to be said.
struct Reader {
    parts: Vec<Part>,
    /// What the buttons say: it comes last.
    buttons: Vec<Part>,
    /// The name as it was typed, and its kana.
    name: String,
    kana: String,
    /// How a choice that was made is told.
    chosen: String,
    screen: String,
}

impl Reader {
    /// What the screen says, in the order of its reading.
    fn read_screen(language: &str) -> Vec<Part> {
        let fields = browser::form_fields();
        let field = |name: &str| fields.get(name).unwrap_or_default().trim().to_owned();
        let button = document().query_selector("[data-action=read-aloud]").ok().flatten();
        let mut reader = Self {
            parts: Vec::new(),
            buttons: Vec::new(),
            name: field("person.name"),
            kana: field("person.kana"),
            chosen: button.and_then(|button| button.get_attribute("data-chosen")).unwrap_or_default(),
            screen: language.to_owned(),
        };
        if let Some(main) = document().get_element_by_id("main") {
            reader.element(&main, language);
        }
        let Self { mut parts, buttons, .. } = reader;
        for button in buttons {
            // A page may have the same button for each of its answers.
            if parts.iter().all(|part| part.words != button.words) {
                parts.push(button);
            }
        }
        parts.retain(|part| !part.words.trim().is_empty());
        parts
    }

    fn element(&mut self, element: &Element, language: &str) {
        if is_unread(element) {
            return;
        }
        let own = element.get_attribute("lang");
        let language = own.as_deref().unwrap_or(language);
        let tag = element.tag_name();
        if element.get_attribute("role").is_some_and(|role| role == "img") {
            return self.part(element.get_attribute("aria-label").unwrap_or_default(), language, false);
        }
        match tag.as_str() {
            "INPUT" | "TEXTAREA" => return self.input(element),
            "BUTTON" => {
                let words = words(element);
                return self.buttons.push(Part { language: language.to_owned(), words, typed: false });
            }
            "BDI" => return self.answer(&words(element)),
            _ => {}
        }
        // What has a class of its own stands apart, even within a line.
        let apart = !INLINE.contains(&tag.as_str()) || element.has_attribute("class");
        if apart {
            self.part(String::new(), language, false);
        }
        let folded = tag == "DETAILS" && !element.has_attribute("open");
        let children = element.child_nodes();
        for at in 0..children.length() {
            let Some(child) = children.get(at) else { continue };
            match child.dyn_ref::<Element>() {
                // Nobody has opened it yet.
                Some(child) if folded && child.tag_name() != "SUMMARY" => {}
                Some(child) => self.element(child, language),
                None if child.node_type() == Node::TEXT_NODE => {
                    self.words(&child.text_content().unwrap_or_default(), language);
                }
                None => {}
            }
        }
        if tag == "LABEL" && element.query_selector("input:checked").ok().flatten().is_some() {
            let (chosen, screen) = (self.chosen.clone(), self.screen.clone());
            self.part(chosen, &screen, false);
        }
        if apart {
            self.part(String::new(), language, false);
        }
    }

    /// Begins a part.
    fn part(&mut self, words: String, language: &str, typed: bool) {
        self.parts.push(Part { language: language.to_owned(), words, typed });
    }

    /// Goes on with a part, or begins one where the language is another.
    fn words(&mut self, words: &str, language: &str) {
        match self.parts.last_mut() {
            Some(part) if !part.typed && part.language == language => part.words.push_str(words),
            _ => self.part(words.to_owned(), language, false),
        }
    }

    /// What was typed into a field.
    fn input(&mut self, element: &Element) {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>()
            && input.type_() == "text"
        {
            self.answer(&input.value());
        }
    }

    /// An answer; a name is read by its kana.
    fn answer(&mut self, words: &str) {
        let is_name = words.trim() == self.name && !self.kana.is_empty();
        let words = if is_name { self.kana.clone() } else { words.to_owned() };
        let screen = self.screen.clone();
        self.part(words, &screen, true);
        self.part(String::new(), &screen, false);
    }
}

/// Whether an element is not read: it is hidden from all, or from those who listen.
fn is_unread(element: &Element) -> bool {
    element.tag_name() == "RT"
        || element.get_attribute("aria-hidden").is_some_and(|hidden| hidden == "true")
        || element.get_client_rects().length() == 0
}

/// The words of an element without their readings.
fn words(element: &Element) -> String {
    let mut said = String::new();
    let children = element.child_nodes();
    for at in 0..children.length() {
        let Some(child) = children.get(at) else { continue };
        match child.dyn_ref::<Element>() {
            Some(child) if child.tag_name() == "RT" => {}
            Some(child) => said += &words(child),
            None => said += &child.text_content().unwrap_or_default(),
        }
    }
    said
}

/// A text as clips are found by: without spaces, its longer numbers in the parts that they are read in.
///
/// Up to 9999 a number is read as one, `1985` as `1000 900 85`; longer ones, those that begin with zero, and the parts of
/// a telephone number are read digit by digit.
#[must_use]
pub fn heard(words: &str) -> String {
    let (mut said, mut number, mut dashed) = (String::new(), String::new(), false);
    for character in words.chars().filter(|character| !character.is_whitespace()).chain([' ']) {
        let digit = match character {
            '0'..='9' => Some(character),
            '\u{ff10}'..='\u{ff19}' => char::from_u32(u32::from(character) - 0xff10 + 0x30),
            _ => None,
        };
        if let Some(digit) = digit {
            number.push(digit);
            continue;
        }
        let dash = matches!(character, '-' | '\u{ff0d}' | '\u{2010}' | '\u{2212}');
        say_number(&number, dash || dashed, &mut said);
        number.clear();
        dashed = dash;
        said.push(character);
    }
    said.pop();
    said
}

fn say_number(number: &str, part_of_longer: bool, said: &mut String) {
    let length = number.len();
    if length > 4 || (length > 1 && (part_of_longer || number.starts_with('0'))) {
        for digit in number.chars() {
            said.push(digit);
            said.push(' ');
        }
        return;
    }
    let mut leading = true;
    for (at, digit) in number.chars().enumerate() {
        let zeros = length - 1 - at;
        if zeros >= 2 && digit != '0' {
            said.push(digit);
            said.push_str(&"000"[..zeros]);
            said.push(' ');
        } else if zeros < 2 && (digit != '0' || !leading || length == 1) {
            said.push(digit);
            leading = false;
        }
    }
}

/// The addresses of the clips that say a text: as few as can be, and as little left out as can be.
fn spell(text: &str, whole: bool, clips: &BTreeMap<String, String>) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let end = characters.len();
    // From each place on: what the best way costs, and where its next step ends.
    let mut best = vec![(0_u32, end, None); end + 1];
    for from in (0..end).rev() {
        let skipped = if UNSPOKEN.contains(characters[from]) { 0 } else { UNKNOWN };
        best[from] = (best[from + 1].0 + skipped, from + 1, None);
        let mut key = String::new();
        for to in from + 1..=end.min(from + LONGEST) {
            key.push(characters[to - 1]);
            let cost = best[to].0 + 1;
            if cost < best[from].0
                && let Some(address) = clips.get(&key)
            {
                best[from] = (cost, to, Some(address));
            }
        }
    }
    let gaps = best[0].0 >= UNKNOWN;
    let (mut said, mut at) = (Vec::new(), 0);
    while at < end && !(whole && gaps) {
        let (_, next, address) = best[at];
        // Between gaps single syllables say nothing.
        if let Some(address) = address.filter(|_| !gaps || next - at > 2) {
            said.push(address.clone());
        }
        at = next;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelt(text: &str, whole: bool) -> Vec<String> {
        let known =
            ["質問", "全", "問", "3", "12", "昭和", "60年", "5月", "12日", "1", "2", "年", "年です", "60", "か", "つ"];
        let clips = known.iter().map(|clip| ((*clip).to_owned(), (*clip).to_owned())).collect();
        spell(&heard(text), whole, &clips)
    }

    #[test]
    fn a_text_is_said_with_the_fewest_clips() {
        assert_eq!(spelt("質問 3／全12問", false), ["質問", "3", "全", "12", "問"]);
        assert_eq!(spelt("昭和60年5月12日", true), ["昭和", "60年", "5月", "12日"]);
        assert_eq!(spelt("昭和60年です", true), ["昭和", "60", "年です"]);
        assert_eq!(spelt("1-2", true), ["1", "2"]);
    }

    #[test]
    fn an_answer_is_said_whole_or_not_at_all() {
        assert_eq!(spelt("沖縄か3", true), [] as [&str; 0]);
        assert_eq!(spelt("沖縄か昭和年です", false), ["年です"]);
    }

    #[test]
    fn numbers_are_read_as_people_say_them() {
        for (typed, said) in [
            ("1985年", "1000 900 85年"),
            ("２０００", "2000 "),
            ("2005年", "2000 5年"),
            ("110", "100 10"),
            ("200文字", "200 文字"),
            ("0", "0"),
            ("85", "85"),
            ("05", "0 5 "),
            ("098-123-4567", "0 9 8 -1 2 3 -4 5 6 7 "),
            ("12345", "1 2 3 4 5 "),
            (" タカハシ　ハナコ ", "タカハシハナコ"),
        ] {
            assert_eq!(heard(typed), said, "{typed}");
        }
    }

    #[test]
    fn a_voice_is_known_by_its_tag() {
        for (voice, language) in [
            ("ja-JP", "ja"),
            ("ja_JP", "ja-x-easy"),
            ("zh-CN", "zh-Hans"),
            ("cmn-Hant-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("fil-PH", "tl"),
            ("pt-BR", "pt"),
        ] {
            assert!(speaks(voice, language), "{voice} {language}");
        }
        for (voice, language) in [("zh-TW", "zh-Hans"), ("zh-CN", "zh-Hant"), ("en-US", "ja"), ("id-ID", "vi")] {
            assert!(!speaks(voice, language), "{voice} {language}");
        }
    }
}
