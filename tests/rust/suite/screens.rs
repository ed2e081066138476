//! The screens for those who test them: every state there is, in every language, and nothing stored by looking.

use std::collections::BTreeSet;

use app::{KioskScreen, Unsent, catalogue::load::Catalogues, kiosk_screen::StatusMessage, official::Official};
use axum::http::StatusCode;
use domain::{Choice, Date, FieldErrorKind, Language, Method, Preferences, Situation, Step, day::iso_date};
use serde_json::Value;
use server::{
    config::Config,
    web::gallery::{
        sample::Sample,
        states::{Made, State, errors},
        table::STATES,
    },
};
use tests::{Browser, Clinic};

fn catalogues() -> Catalogues {
    Catalogues::load(&app::Settings::default(), &Official::embedded().expect("official texts")).expect("catalogues")
}

fn today() -> Date {
    iso_date("2026-11-20").expect("a day")
}

/// Every state as it stands on a tablet, with these answers.
fn stages(sample: Sample) -> Vec<(&'static State, Option<KioskScreen>)> {
    let catalogues = catalogues();
    let screen =
        |state: &'static State| (state, state.screen(catalogues.fallback(), sample, Preferences::default(), today()));
    STATES.iter().map(screen).collect()
}

async fn list(browser: &mut Browser) -> Value {
    let page = browser.get("/screens.json").await;
    assert_eq!(page.status, StatusCode::OK);
    serde_json::from_str(&page.source).expect("JSON")
}

#[test]
fn every_name_is_there_once_and_begins_with_its_screen() {
    let ids: BTreeSet<&str> = STATES.iter().map(|state| state.id).collect();
    assert_eq!(ids.len(), STATES.len());
    for state in STATES.iter() {
        assert!(state.id.bytes().all(|byte| byte.is_ascii_lowercase() || b".-".contains(&byte)), "{}", state.id);
        let beside = ["unsent", "report", "tablet", "enrol", "page"].contains(&state.group());
        assert!(beside || state.step().map(Step::name) == Some(state.group()), "{}", state.id);
    }
}

#[test]
fn everything_that_can_stand_on_a_tablet_is_there() {
    let stages = stages(Sample::None);
    let shown =
        |wanted: &dyn Fn(&KioskScreen) -> bool| stages.iter().any(|(_, screen)| screen.as_ref().is_some_and(wanted));
    for step in Step::ALL {
        assert!(shown(&|screen| screen.step() == *step), "{step:?}");
    }
    for &reason in Unsent::ALL {
        assert!(shown(&|screen| matches!(screen, KioskScreen::Unsent(_, other) if *other == reason)), "{reason:?}");
    }
    for &message in StatusMessage::ALL {
        assert!(STATES.iter().any(|state| state.message() == Some(message)), "{message:?}");
    }
    let at = |step: Step, situation: Situation| {
        let is_it = move |screen: &KioskScreen| match screen {
            KioskScreen::Journey(journey) => journey.step == step && journey.answers.situation == Some(situation),
            _ => false,
        };
        shown(&is_it)
    };
    for situation in Situation::ALL {
        assert!(at(Step::Notice, *situation) && at(Step::Options, *situation), "{situation:?}");
    }
    for choice in [Choice::Portal, Choice::Papers, Choice::Known, Choice::Nothing] {
        let is_it = |screen: &KioskScreen| match screen {
            KioskScreen::Journey(journey) => journey.step == Step::ShowDesk && journey.answers.options == Some(choice),
            _ => false,
        };
        assert!(shown(&is_it), "{choice:?}");
    }
    for method in [Method::Drawn, Method::Typed, Method::Witnessed, Method::OnPaper] {
        let is_it = |screen: &KioskScreen| match screen {
            KioskScreen::Journey(journey) => {
                journey.step == Step::Signature && journey.value("signature.method") == method.name()
            }
            _ => false,
        };
        assert!(shown(&is_it), "{method:?}");
    }
    for sign_at_desk in [true, false] {
        let is_it = |screen: &KioskScreen| match screen {
            KioskScreen::Done(journey) => {
                journey.receipt.as_ref().is_some_and(|receipt| receipt.sign_at_desk == sign_at_desk)
            }
            _ => false,
        };
        assert!(shown(&is_it), "{sign_at_desk}");
    }
}

#[test]
fn every_mistake_that_the_journey_can_find_is_there() {
    let found: BTreeSet<&str> = stages(Sample::None)
        .iter()
        .flat_map(|(_, screen)| errors(screen.as_ref()).iter().map(|error| error.kind.name()).collect::<Vec<_>>())
        .collect();
    let given = domain::BirthDate { era: domain::Era::Heisei, year: 31, month: 5, day: 1 };
    // The others are those of texts from other programs.
    let of_the_journey = [
        FieldErrorKind::Missing,
        FieldErrorKind::NotANumber,
        FieldErrorKind::NoSuchDay,
        FieldErrorKind::EraMismatch { given, right: domain::Era::Reiwa, year: 1 },
        FieldErrorKind::Future,
        FieldErrorKind::TooEarly,
        FieldErrorKind::Unlikely { age: 121 },
        FieldErrorKind::OtherCalendar { age: 16, year: 1953 },
        FieldErrorKind::TooLong { max: 1 },
        FieldErrorKind::UnknownValue,
    ];
    assert_eq!(found, of_the_journey.iter().map(|kind| kind.name()).collect());
}

#[test]
fn a_state_is_what_it_is_whatever_the_sample_answers() {
    for &sample in Sample::ALL {
        for (state, screen) in stages(sample) {
            let refused = matches!(state.made, Made::Refused(..) | Made::TooLong(_));
            assert_eq!(!errors(screen.as_ref()).is_empty(), refused, "{} {sample:?}", state.id);
            let Some(screen) = screen else { continue };
            assert!(screen.is_sample(), "{}", state.id);
            if let (KioskScreen::Journey(journey), true) = (&screen, state.group() == "check") {
                let open = journey.answers.form.as_asked().unanswered();
                assert_eq!(open.len() > 1, state.id == "check.blanks", "{sample:?}: {open:?}");
            }
        }
    }
}

#[test]
fn the_long_answers_are_as_long_as_the_form_takes() {
    let catalogues = catalogues();
    let fields = Sample::Long.fields(catalogues.fallback());
    let length = |name: &str| fields.get(name).map(|line| line.chars().count());
    assert_eq!(length("person.name"), Some(domain::text::NAME_MAX));
    assert_eq!(length("person.address"), Some(domain::text::ADDRESS_MAX));
    assert_eq!(length("signer.phone"), Some(domain::text::PHONE_MAX));
}

#[test]
fn every_state_is_called_something_and_nothing_else_is() {
    let catalogues = catalogues();
    let texts = catalogues.fallback();
    let mut keys: BTreeSet<String> = STATES.iter().map(|state| format!("screens-group-{}", state.group())).collect();
    keys.extend(STATES.iter().filter_map(|state| Some(format!("screens-state-{}", state.particular()?))));
    let is_name = |key: &&String| key.starts_with("screens-group-") || key.starts_with("screens-state-");
    assert_eq!(texts.messages().keys().filter(is_name).cloned().collect::<BTreeSet<_>>(), keys);
}

#[tokio::test]
async fn every_state_is_shown_in_every_language_as_the_list_says() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let list = list(&mut browser).await;
    assert_eq!(list["languages"].as_array().map(Vec::len), Some(Language::ALL.len()));
    let screens = list["screens"].as_array().expect("screens");
    assert_eq!(screens.len(), STATES.len());
    for entry in screens {
        let (id, step) = (entry["id"].as_str().expect("a name"), entry["step"].as_str());
        let addresses = entry["addresses"].as_object().expect("addresses");
        assert_eq!(addresses.len(), if id.starts_with("enrol.") { 1 } else { Language::ALL.len() }, "{id}");
        for (language, address) in addresses {
            let address = address.as_str().expect("an address");
            let page = browser.get(address).await;
            assert_eq!(page.status, StatusCode::OK, "{address}");
            assert!(page.source.contains(&format!("<html lang=\"{language}\"")), "{address}");
            let screen = if id == "tablet.locked" { "locked" } else { step.unwrap_or_default() };
            assert_eq!(page.screen(), screen, "{address}");
            assert_eq!(page.errors().len(), entry["errors"].as_array().expect("errors").len(), "{address}");
            assert_eq!(page.source.contains("name=\"sample\""), step.is_some(), "{address}");
            if language == Language::Japanese.name() {
                assert_eq!(page.title(), entry["title"].as_str().expect("a title"), "{address}");
            }
        }
    }
}

#[tokio::test]
async fn the_address_says_everything() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let address = "/screens/name?lang=my&size=large&theme=dark&spacing=wide&reach=low&answers=long";
    let page = browser.get(address).await;
    for part in
        ["lang=\"my\"", "view-size=\"large\"", "view-theme=\"dark\"", "view-spacing=\"wide\"", "view-reach=\"low\""]
    {
        assert!(page.source.contains(part), "{part}");
    }
    assert!(page.text().contains("\u{1019}") && page.source.contains("Wolfeschlegel"), "Burmese, and a long name");
    let index = browser.get("/screens?lang=my&size=large&answers=long").await;
    assert!(index.source.contains("/screens/name?lang=my&amp;size=large&amp;answers=long"), "the links have it, too");
    for language in Language::ALL {
        let address = format!("/screens/birth-date.era-mismatch?lang={}&answers=usual", language.name());
        assert_eq!(browser.get(&address).await.errors().len(), 1);
    }
}

#[tokio::test]
async fn what_is_written_by_hand_is_shown_and_not_said_to_be_missing() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let (written, typed) = (browser.get("/screens/check.by-hand").await, browser.get("/screens/check.complete").await);
    assert_eq!(written.source.matches("kiosk-summary-list__ink").count(), 2);
    assert!(!typed.source.contains("kiosk-summary-list__ink"));
    let blanks = |page: &str| page.matches(" data-blank").count();
    assert_eq!(blanks(&written.source), blanks(&typed.source));
}

#[tokio::test]
async fn a_sample_link_enrols_nothing() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let page = browser.get("/screens/enrol.link?lang=my").await;
    assert_eq!(page.heading(), "この端末を受付に登録します");
    let refused = browser.press(&page, "登録する").await;
    assert_eq!((refused.status, refused.heading().as_str()), (StatusCode::GONE, "このリンクは使えません"));
    assert_eq!(browser.cookie("kiosk"), "");
}

#[tokio::test]
async fn the_list_shows_every_state_and_leads_to_it() {
    let clinic = Clinic::new().await;
    let page = clinic.browser().get("/screens").await;
    assert_eq!((page.status, page.heading().as_str()), (StatusCode::OK, "画面の一覧（試験用）"));
    for state in STATES.iter() {
        assert!(page.source.contains(&format!("href=\"/screens/{}?lang=ja\"", state.id)), "{}", state.id);
    }
    assert!(page.text().contains("いまの設定では"), "signing before the staff is not offered as it comes");
    assert!(!page.source.contains("<script"), "the list needs none");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    for address in ["/screens/nowhere", "/screens/name?lang=tlh", "/screens/name?size=huge", "/screens?theme=pink"] {
        assert_eq!(browser.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let clinic = Clinic::with(Config { languages: vec!["ja".into()], ..Config::default() }).await;
    assert_eq!(clinic.browser().get("/screens/name?lang=my").await.status, StatusCode::NOT_FOUND, "not offered");
}

#[tokio::test]
async fn a_clinic_may_have_no_screens_to_test() {
    let clinic = Clinic::with(Config { screens: false, ..Config::default() }).await;
    for address in ["/screens", "/screens.json", "/screens/name"] {
        assert_eq!(clinic.browser().get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_sample_never_reaches_the_desk() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let page = tablet.get("/screens/name?answers=usual").await;
    let called = tablet.press(&page, "係の人を呼ぶ").await;
    assert!(called.text().contains("呼び出しを送れませんでした。"));
    let after = tablet.press(&called, "つぎへ").await;
    assert_eq!(after.screen(), "birth-date");
    let signature = tablet.get("/screens/signature.typed?answers=usual").await;
    let unsent = tablet.press(&signature, "受付に渡す").await;
    assert_eq!((unsent.status, unsent.ticket()), (StatusCode::UNAUTHORIZED, None));
    let again = tablet.press(&unsent, "もう一度送る").await;
    assert_eq!((again.status, again.ticket()), (StatusCode::UNAUTHORIZED, None));
    assert!(clinic.desk.latest(1).await.expect("records").is_empty());
}

#[test]
fn no_two_mistakes_of_a_screen_have_the_same_words_in_any_language() {
    let catalogues = catalogues();
    let mut several = 0;
    for (state, screen) in stages(Sample::None) {
        let wrong = errors(screen.as_ref());
        several += usize::from(wrong.len() > 1);
        for language in Language::ALL {
            let catalogue = catalogues.variant(language.name(), true).expect("a catalogue");
            let words: BTreeSet<String> = wrong.iter().map(|error| catalogue.error(error).plain()).collect();
            assert_eq!(words.len(), wrong.len(), "{} in {}: {words:?}", state.id, language.name());
        }
    }
    assert!(several > 2, "there are screens with several mistakes");
}

#[tokio::test]
async fn a_request_to_confirm_is_no_error_in_any_language() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let catalogues = catalogues();
    let asking: Vec<_> = stages(Sample::None)
        .into_iter()
        .filter(|(_, screen)| matches!(screen, Some(KioskScreen::Journey(journey)) if journey.asks()))
        .map(|(state, _)| state.id)
        .collect();
    assert!(asking.contains(&"birth-date.unlikely"));
    for id in asking {
        for language in Language::ALL {
            let catalogue = catalogues.variant(language.name(), false).expect("a catalogue");
            let page = browser.get(&format!("/screens/{id}?lang={}&furigana=off", language.name())).await;
            let (asks, error) = (catalogue.text("confirm-title"), catalogue.text("error-summary-title"));
            let error_title = catalogue.with("title-error", &[("title", "")]);
            assert!(page.text().contains(&asks) && !page.text().contains(&error), "{id} in {}", language.name());
            assert!(!page.title().contains(error_title.trim()), "{id}: {}", page.title());
            assert!(!page.source.contains("aria-invalid"), "{id} in {}", language.name());
        }
    }
}

#[tokio::test]
async fn a_group_of_radio_buttons_is_wrong_as_a_whole() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    for id in ["situation.missing", "options.missing", "birth-date.era-missing", "birth-date.era-mismatch"] {
        let page = browser.get(&format!("/screens/{id}?lang=ja")).await;
        let inputs = page.source.split("<input").skip(1).filter_map(|input| input.split_once('>'));
        let radios: Vec<_> = inputs.filter(|(input, _)| input.contains("type=\"radio\"")).collect();
        assert!(!radios.is_empty() && radios.iter().all(|(input, _)| !input.contains("aria-invalid")), "{id}");
        let is_group = |tag: &&str| tag.contains("role=\"radiogroup\"");
        let group = page.source.split('<').filter_map(|tag| Some(tag.split_once('>')?.0)).find(is_group);
        let group = group.expect("a group");
        assert!(group.contains("aria-invalid=\"true\""), "{id}: {group}");
    }
}
