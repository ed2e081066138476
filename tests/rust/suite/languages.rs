//! The patient's screens in every language, with scripts off: one journey, one record, whatever the screens say.

use app::{
    catalogue::load::{Catalogues, is_japanese_alone},
    official::Official,
    text::{Run, Text},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::{InsuranceKind, Language, Sex, Step, journey_state::GO};
use tests::{Browser, Clinic, Page, clinic::HOST};

/// Presses the button with this `go` value, whatever it says, with these answers.
async fn press(browser: &mut Browser, page: &Page, go: &str, answers: &[(&str, &str)]) -> Page {
    let mut fields = page.hidden();
    fields.extend(answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields.push((GO.to_owned(), go.to_owned()));
    browser.post(page.action(), &fields).await
}

#[tokio::test]
async fn a_whole_journey_in_each_language_arrives_in_the_official_terms() {
    let clinic = Clinic::new().await;
    for language in Language::ALL {
        let mut browser = clinic.tablet();
        let mut page = browser.get(&format!("/{}/start", language.name())).await;
        let answers: &[(&str, &[(&str, &str)])] = &[
            ("start", &[]),
            ("situation", &[("situation", "invalid")]),
            ("notice", &[]),
            ("options", &[("options", "form")]),
            ("explanation", &[]),
            ("certificate", &[("insurance.has_valid_certificate", "true")]),
            ("insurance-kind", &[("insurance.kind", "national")]),
            ("insurer", &[("insurance.insurer_name", "那覇市")]),
            ("issued", &[("insurance.issued", "earlier")]),
            ("name", &[("person.name", "NGUYEN VAN A"), ("person.kana", "グエン バン ア")]),
            (
                "birth-date",
                &[
                    ("person.birth_date.era", "western"),
                    ("person.birth_date.year", "1990"),
                    ("person.birth_date.month", "1"),
                    ("person.birth_date.day", "2"),
                ],
            ),
            ("sex", &[("person.sex", "male")]),
            ("address", &[("person.address", "那覇市泉崎")]),
            ("phone", &[("signer.phone", "090-0000-0000")]),
            ("check", &[]),
            ("signature", &[("signature.method", "typed"), ("signature.name", "NGUYEN VAN A")]),
        ];
        for (step, given) in answers {
            assert_eq!(page.screen(), *step, "{language:?}");
            assert_eq!(page.language(), language.name());
            page = press(&mut browser, &page, "continue", given).await;
        }
        assert_eq!(page.screen(), "done", "{language:?}");
        let received = &clinic.desk.latest(1).await.expect("a store")[0].declaration;
        assert_eq!(received.language, language.name());
        assert_eq!(received.form.insurance.kind, Some(InsuranceKind::National));
        assert_eq!(received.form.person.sex, Some(Sex::Male));
        let start = press(&mut browser, &page, "finish", &[]).await;
        assert_eq!((start.screen(), start.language()), ("start", "ja"), "the next person finds the tablet as it was");
    }
}

#[tokio::test]
async fn a_language_can_be_chosen_anywhere_and_nothing_typed_is_lost() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    for step in Step::ALL.iter().filter(|step| !matches!(step, Step::Done) && !step.is_aside()) {
        let page = browser.get(&format!("/ja/{}", step.name())).await;
        let languages = press(&mut browser, &page, "languages", &[("person.kana", "タカハシ")]).await;
        assert_eq!(languages.screen(), "language");
        let page = press(&mut browser, &languages, "speak:my", &[]).await;
        assert_eq!((page.screen(), page.language()), (step.name(), "my"));
        assert!(page.action().starts_with("/my/"), "{}", page.action());
        if *step == Step::Name {
            assert!(page.source.contains("タカハシ"), "what was being typed");
        }
        let page = press(&mut browser, &languages, "speak:tlh", &[]).await;
        assert_eq!((page.screen(), page.language()), (step.name(), "ja"), "nothing that is not offered");
    }
}

#[tokio::test]
async fn only_what_the_clinic_offers_can_be_had() {
    let languages = vec!["ja".into(), "ko".into()];
    let config = server::config::Config { languages, ..server::config::Config::default() };
    let clinic = Clinic::with(config).await;
    let mut browser = clinic.tablet();
    assert_eq!(browser.get("/en/start").await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/texts/en/plain").await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/texts/ko/plain").await.status, StatusCode::OK);
    assert_eq!(browser.get("/texts/ko/loud").await.status, StatusCode::NOT_FOUND);
    let page = browser.get("/ja/language").await;
    assert!(page.source.contains("한국어") && !page.source.contains("English"));
    let config = server::config::Config { languages: vec!["ja".into()], ..server::config::Config::default() };
    let alone = Clinic::with(config).await;
    let start = alone.tablet().get("/ja/start").await;
    assert!(!start.source.contains("value=\"languages\""), "where there is one language nobody is asked");
}

#[tokio::test]
async fn settings_show_with_scripts_off_and_are_gone_for_the_next_person() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/name").await;
    let settings = press(&mut browser, &page, "settings", &[("person.name", "髙橋")]).await;
    assert_eq!(settings.screen(), "settings");
    let chosen = [("view.size", "largest"), ("view.theme", "dark"), ("view.furigana", "on"), ("view.reach", "normal")];
    let page = press(&mut browser, &settings, "continue", &chosen).await;
    assert_eq!(page.screen(), "name");
    assert!(page.source.contains("value=\"髙橋\""), "what was being typed");
    for attribute in ["data-view-size=\"largest\"", "data-view-theme=\"dark\""] {
        assert!(page.source.contains(attribute), "{attribute}");
    }
    assert!(!page.source.contains("data-view-reach"), "what is as everybody finds it says nothing");
    assert!(page.source.contains("<ruby role=\"none\">患者<rt aria-hidden=\"true\">かんじゃ</rt></ruby>"));
    let next = press(&mut browser, &page, "continue", &[("person.name", "髙橋")]).await;
    assert!(next.source.contains("data-view-size=\"largest\"") && next.source.contains("<ruby "));
    let start = press(&mut browser, &next, "finish", &[]).await;
    assert!(!start.source.contains("data-view-") && !start.source.contains("<ruby"));
}

#[tokio::test]
async fn the_number_stays_on_the_receipt_when_staff_are_called_with_scripts_off() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/signature").await;
    let done = press(&mut browser, &page, "continue", &[("signature.method", "on_paper")]).await;
    assert_eq!(done.ticket(), Some("101"));
    let called = press(&mut browser, &done, "call-staff", &[]).await;
    assert_eq!((called.screen(), called.ticket()), ("done", Some("101")));
    let settings = press(&mut browser, &called, "settings", &[]).await;
    let large = press(&mut browser, &settings, "continue", &[("view.size", "large")]).await;
    assert_eq!((large.screen(), large.ticket()), ("done", Some("101")));
    let english = press(&mut browser, &large, "speak:en", &[]).await;
    assert_eq!((english.screen(), english.ticket(), english.language()), ("done", Some("101"), "en"));
    assert!(english.source.contains("data-view-size=\"large\""));
}

#[test]
fn japanese_in_other_languages_is_marked_as_japanese() {
    let official = Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    for language in Language::ALL.iter().filter(|language| !language.has_readings()) {
        let catalogue = catalogues.get(language.name()).expect("it is there");
        let is_chinese = language.name().starts_with("zh");
        let originals = official.messages("2023-07");
        let ours = |key: &&String| !is_japanese_alone(key) && !originals.contains_key(*key) && *key != "language-name";
        for key in catalogue.messages().keys().filter(ours) {
            for run in catalogue.marked(key).runs() {
                let Run::Words(words) = run else { continue };
                let japanese =
                    |c: char| matches!(c, 'ぁ'..='ヿ') || (!is_chinese && matches!(c, '\u{3400}'..='\u{9fff}'));
                assert!(!words.contains(japanese), "{language:?} {key}: {words}");
            }
        }
    }
}

#[test]
fn the_languages_are_called_by_their_own_names() {
    let names = app::catalogue::load::languages();
    let tags: Vec<&str> = names.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, Language::ALL.iter().map(|language| language.name()).collect::<Vec<_>>());
    for language in &names {
        assert!(!language.name.is_empty() && !language.name.contains(['《', '<']), "{language:?}");
        assert_eq!(names.iter().filter(|other| other.name == language.name).count(), 1);
    }
}

#[test]
fn an_official_text_is_shown_in_translation_only_where_all_of_it_is() {
    let official = Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    let notice: Vec<String> =
        official.messages("2023-07").into_keys().filter(|key| key.starts_with("official-notice-")).collect();
    for catalogue in catalogues.iter().filter(|catalogue| catalogue.translates()) {
        for key in notice.iter().filter(|key| !key.ends_with("-source")) {
            let translated: Text = catalogue.official(key);
            let text = translated.plain();
            assert_ne!(text, catalogue.text(key), "{} {key}", catalogue.language());
        }
    }
}

#[tokio::test]
async fn the_first_page_is_in_the_language_that_the_browser_asks_for() {
    let clinic = Clinic::new().await;
    for (accept, found) in [
        (vec!["yue-Hant-HK"], "zh-Hant"),
        (vec!["in-ID, en;q=0.5"], "id"),
        (vec!["th-TH-u-ca-buddhist"], "th"),
        (vec!["en-GB-x-private"], "en"),
        (vec!["tgl"], "tl"),
        (vec!["de", "ko;q=0.5"], "ko"),
        (vec!["ja;q=0"], "ja"),
        (vec!["*"], "ja"),
        (vec![";;q=,,"], "ja"),
        (vec![], "ja"),
    ] {
        let mut request = Request::get("/").header(header::HOST, HOST);
        for line in &accept {
            request = request.header(header::ACCEPT_LANGUAGE, *line);
        }
        let response = clinic.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(response.headers()[header::LOCATION], format!("/{found}/start"), "{accept:?}");
    }
}

#[tokio::test]
async fn an_address_in_another_name_of_a_language_leads_to_the_language() {
    let clinic = Clinic::new().await;
    for (address, found) in
        [("/zh-TW/start", "zh-Hant"), ("/EN/name", "en"), ("/fil/start", "tl"), ("/jpn/start", "ja")]
    {
        let page = clinic.tablet().get(address).await;
        assert_eq!((page.language(), page.status), (found, StatusCode::OK), "{address}");
    }
    assert_eq!(clinic.tablet().get("/xx/start").await.status, StatusCode::NOT_FOUND);
    assert_eq!(clinic.tablet().get("/zh-TW/nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_year_that_may_be_one_of_nepal_is_asked_about_and_never_taken_for_a_childs() {
    let clinic = Clinic::new().await;
    let date = |era: &'static str, year: &'static str| {
        let parts = [("era", era), ("year", year), ("month", "5"), ("day", "12")];
        parts.map(|(part, value)| (format!("person.birth_date.{part}"), value))
    };
    for (language, era, year, asked) in [
        ("ne", "", "2010", true),
        ("ne", "western", "2010", true),
        ("ne", "western", "2026", true),
        ("ne", "western", "1985", false),
        ("ne", "reiwa", "2", false),
        ("en", "western", "2010", false),
        ("ja", "", "2010", false),
    ] {
        let mut browser = clinic.tablet();
        let page = browser.get(&format!("/{language}/birth-date")).await;
        let typed = date(era, year);
        let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        let mut page = press(&mut browser, &page, "continue", &typed).await;
        if asked {
            assert_eq!((page.status, page.screen()), (StatusCode::UNPROCESSABLE_ENTITY, "birth-date"), "{year}");
            if year == "2010" {
                assert!(page.text().contains("1953") && page.text().contains("16"), "{}", page.text());
            }
            // Another language on the way changes nothing of it.
            let languages = press(&mut browser, &page, "languages", &typed).await;
            page = press(&mut browser, &languages, "speak:ne", &[]).await;
            assert_eq!(page.screen(), "birth-date");
            page = press(&mut browser, &page, "continue", &typed).await;
            assert_eq!(page.screen(), "birth-date", "it is asked anew");
            page = press(&mut browser, &page, "continue", &typed).await;
        }
        assert_eq!(page.screen(), "sex", "{language} {era} {year}");
        assert!(page.hidden().iter().all(|(name, _)| !name.ends_with(".calendar")));
    }
}
