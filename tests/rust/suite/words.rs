//! The texts in all languages, whatever language they say it in: the same amounts, the names that patients and staff
//! point at, dates that their readers know, numbers as they are read, and what the form promises before it is signed.

use std::collections::BTreeSet;

use app::{
    Catalogue,
    catalogue::{
        REFERENCE, is_official,
        load::{Catalogues, is_japanese_alone},
    },
    official::Official,
    questions,
    text::{Run, Text},
};
use domain::{BirthDate, Era, FieldError, FieldErrorKind, Language, birth_date::field};
use tests::Clinic;

fn catalogues() -> Catalogues {
    Catalogues::load(&app::Settings::default(), &Official::embedded().expect("official texts")).expect("catalogues")
}

/// The catalogues of those who read no Japanese.
fn foreign(catalogues: &Catalogues) -> impl Iterator<Item = &Catalogue> {
    catalogues.iter().filter(|catalogue| !catalogue.spoken().has_readings())
}

/// The texts that other languages say, too: the key in Japanese and in theirs.
fn pairs(japanese: &Catalogue, other: &Catalogue) -> Vec<(String, String)> {
    let own = |key: &String| {
        let reference = format!("{REFERENCE}{key}");
        if other.find(&reference).is_some() { Some(reference) } else { (!is_official(key)).then(|| key.clone()) }
    };
    let shared = japanese.messages().keys().filter(|key| !is_japanese_alone(key) && !key.starts_with("day-"));
    shared.filter_map(|key| Some((key.clone(), own(key)?))).collect()
}

/// The numbers of a text; a digit alone may be a word in another language.
fn numbers(text: &str) -> BTreeSet<u32> {
    let parts = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() > 1);
    parts.filter_map(|digits| digits.parse().ok()).collect()
}

/// The shares of a Japanese text in percent: 3割 is 30, 1～3割 is 10 and 30.
fn shares(text: &str) -> BTreeSet<u32> {
    let before = |at: usize| {
        let digits = text[..at].rsplit(|c: char| !c.is_ascii_digit() && c != '～').next().unwrap_or_default();
        digits.split('～').filter_map(|digits| digits.parse::<u32>().ok()).map(|tenths| tenths * 10).collect::<Vec<_>>()
    };
    text.match_indices('割').flat_map(|(at, _)| before(at)).collect()
}

#[test]
fn amounts_ages_and_hours_are_the_same_in_every_language() {
    let catalogues = catalogues();
    let (japanese, english) = (catalogues.fallback(), catalogues.get("en").expect("English"));
    // The age from which one is in it is a part of the name in some languages.
    let named = ["insurance-kind-late_elderly", "insurer-union"];
    for catalogue in foreign(&catalogues) {
        for (key, own) in pairs(japanese, catalogue) {
            let (said, in_english) = (numbers(&catalogue.text(&own)), numbers(&english.text(&own)));
            if !named.contains(&key.as_str()) {
                assert_eq!(said, in_english, "{} {own}", catalogue.language());
            }
            let missing: Vec<_> = shares(&japanese.text(&key)).difference(&said).copied().collect();
            assert!(missing.is_empty(), "{} {own}: {missing:?}%", catalogue.language());
        }
    }
}

#[test]
fn a_share_in_tenths_is_told_in_percent() {
    assert_eq!(shares("1～3割、10割"), BTreeSet::from([10, 30, 100]));
    assert_eq!(numbers("9:30–20:00, 1 or 75"), BTreeSet::from([30, 20, 0, 75]));
}

#[test]
fn what_patients_point_at_stands_in_japanese_beside_the_translation() {
    let catalogues = catalogues();
    let japanese = catalogues.fallback();
    let names = [
        "資格確認書",
        "資格情報のお知らせ",
        "資格（無効）",
        "資格情報なし",
        "マイナンバー総合フリーダイヤル",
        "母",
        "父",
        "夫",
        "妻",
        "成年後見人",
    ];
    for catalogue in foreign(&catalogues) {
        for (key, own) in pairs(japanese, catalogue) {
            let words = japanese.text(&key);
            let text = catalogue.marked(&own);
            let stands = |name: &str| {
                text.runs()
                    .iter()
                    .any(|run| matches!(run, Run::Foreign(tag, words) if tag == "ja" && words.contains(name)))
            };
            // A relative alone is a word like others but for where it is an example to be copied.
            let names = names.iter().filter(|name| name.chars().count() > 1 || key == "signature-relationship-hint");
            for name in names.filter(|name| words.contains(**name)) {
                assert!(stands(name), "{} {own}: {name} in {text}", catalogue.language());
            }
        }
    }
}

#[test]
fn a_date_that_was_typed_is_never_called_today() {
    let catalogues = catalogues();
    let today = [
        ("en", "today"),
        ("zh-Hans", "今天"),
        ("zh-Hant", "今天"),
        ("ko", "오늘"),
        ("vi", "hôm nay"),
        ("pt", "hoje"),
        ("es", "hoy"),
        ("tl", "ngayong araw"),
        ("id", "hari ini"),
        ("ne", "आज"),
        ("th", "วันนี้"),
        ("my", "ဒီနေ့"),
        ("km", "ថ្ងៃនេះ"),
        ("mn", "өнөөдөр"),
    ];
    assert_eq!(foreign(&catalogues).count(), today.len());
    for (language, word) in today {
        let catalogue = catalogues.get(language).expect("a language");
        assert!(catalogue.text("options-title").to_lowercase().contains(word), "{language}: that is the word");
        for key in catalogue.messages().keys().filter(|key| key.starts_with("error-")) {
            let text = catalogue.text(key).to_lowercase();
            assert!(!text.contains(word), "{language} {key}: {text}");
        }
    }
}

#[test]
fn a_counter_is_read_with_its_number_where_the_number_changes_it() {
    let catalogues = catalogues();
    // What may be read apart from the numbers that do not change it; 時 and 年 are read so with all that do not change themselves.
    let changed_by = |counter: char, number: &str| match counter {
        '日' => ![
            "11", "12", "13", "15", "16", "17", "18", "19", "21", "22", "23", "25", "26", "27", "28", "29", "30", "31",
        ]
        .contains(&number),
        '本' | '匹' | '杯' => !["2", "4", "5", "7", "9"].contains(&number),
        '分' => !["2", "5", "7", "9"].contains(&number),
        _ => false,
    };
    let mut counted = 0;
    for language in ["ja", "ja-x-easy"] {
        let catalogue = catalogues.variant(language, true).expect("with readings");
        for key in catalogue.messages().keys().filter(|key| !is_japanese_alone(key)) {
            let text = catalogue.marked(key);
            for pair in text.runs().windows(2) {
                let [Run::Words(before), Run::Read(base, reading)] = pair else { continue };
                let Some(unit) = base.chars().next() else { continue };
                let argument = before.ends_with('}');
                let digits = before.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
                if !argument && digits.is_empty() {
                    continue;
                }
                counted += 1;
                let number = if argument { "1" } else { digits };
                assert!(!changed_by(unit, number), "{language} {key}: {before}{base} read {reading}");
            }
        }
    }
    assert!(counted > 20, "{counted}");
}

#[test]
fn each_day_of_the_month_has_its_reading_and_its_clip() {
    let catalogues = catalogues();
    let readings =
        [(1, "ついたち"), (8, "ようか"), (10, "とおか"), (14, "じゅうよっか"), (20, "はつか"), (24, "にじゅうよっか")];
    for language in ["ja", "ja-x-easy"] {
        let clips = catalogues.clips(language);
        let read = catalogues.variant(language, true).expect("with readings");
        for number in 1..=31_u8 {
            let date = BirthDate { era: Era::Showa, year: 60, month: 5, day: number };
            let text = questions::born(date, read);
            let Some(Run::Read(base, reading)) = text.runs().last() else { panic!("{language} {number}: {text}") };
            assert_eq!(base, &format!("{number}日"));
            assert!(clips.contains_key(base), "{language} {base}");
            if let Some((_, right)) = readings.iter().find(|(day, _)| *day == number) {
                assert_eq!(reading, right);
            }
            let plain = questions::born(date, catalogues.get(language).expect("without"));
            assert_eq!(plain.plain(), text.plain());
            assert!(plain.runs().iter().all(|run| matches!(run, Run::Words(_))), "{language} {plain:?}");
        }
    }
}

#[test]
fn who_reads_another_language_is_told_the_western_year() {
    let catalogues = catalogues();
    let signed = domain::day::iso_date("2026-11-28").expect("a day");
    let born = BirthDate { era: Era::Western, year: 1990, month: 5, day: 12 };
    for catalogue in catalogues.all() {
        let language = catalogue.language();
        let (signed, born) = (questions::date(signed, catalogue).plain(), questions::born(born, catalogue).plain());
        assert!(born.contains("1990") && !born.contains('{'), "{language}: {born}");
        // The name of a choice, with what explains it, is no part of a date.
        assert_eq!(numbers(&born), BTreeSet::from([1990, 12]), "{language}: {born}");
        if catalogue.translates() {
            assert!(signed.contains("2026") && signed.contains('8'), "{language}: {signed}");
            assert!(!born.contains(&catalogue.text("birth-date-western")), "{language}: {born}");
        } else {
            assert_eq!((signed.as_str(), born.as_str()), ("令和8年11月28日", "西暦1990年5月12日"));
        }
    }
    let easy = catalogues.get("ja-x-easy").expect("it is there");
    assert_eq!(questions::date(signed, easy).plain(), "2026年（令和8年）11月28日");
}

#[test]
fn a_date_in_the_wrong_era_is_told_what_to_change() {
    let catalogues = catalogues();
    let given = BirthDate { era: Era::Heisei, year: 31, month: 5, day: 1 };
    let wrong = FieldError::new(field::WHOLE, FieldErrorKind::EraMismatch { given, right: Era::Reiwa, year: 1 });
    let said = catalogues.fallback().error(&wrong).plain();
    assert_eq!(said, "平成31年5月1日は、令和元年5月1日です。元号を「令和」、年を「1」に直してください。");
    for catalogue in catalogues.all() {
        let said = catalogue.error(&wrong).plain();
        let names = [Era::Heisei, Era::Reiwa].map(|era| questions::era(era, catalogue).plain());
        assert!(
            names.iter().all(|name| said.contains(name)) && said.contains("31"),
            "{}: {said}",
            catalogue.language()
        );
        assert!(!said.contains('{'), "{said}");
    }
}

#[test]
fn the_hours_that_ship_are_those_that_the_catalogues_say() {
    let shipped = server::config::Config::default().contacts;
    let catalogues = catalogues();
    assert_eq!(catalogues.fallback().text("contact-hours"), shipped.patients_hours);
    // Minutes and hours of two digits: 9:30 to 20:00, 9:30 to 17:30.
    for catalogue in catalogues.iter() {
        let hours = numbers(&catalogue.text("contact-hours"));
        assert!([30, 20, 17].iter().all(|number| hours.contains(number)), "{}: {hours:?}", catalogue.language());
    }
}

#[tokio::test]
async fn hours_that_a_clinic_sets_are_shown_as_they_are_set() {
    let mut config = server::config::Config::default();
    config.contacts.patients_hours = "月・水 10:00～12:00".into();
    let own = Clinic::with(config).await.tablet().get("/en/portal").await.text();
    assert!(own.contains("月・水 10:00～12:00") && !own.contains("Weekdays"), "{own}");
    let shipped = Clinic::new().await.tablet().get("/en/portal").await.text();
    assert!(shipped.contains("Weekdays 9:30–20:00") && !shipped.contains("平日"), "{shipped}");
}

#[tokio::test]
async fn what_becomes_of_the_form_is_told_before_it_is_signed() {
    let promise = Official::embedded().expect("official texts").messages("2023-07")["form-instructions"].clone();
    assert!(promise.contains("速やかに廃棄します"));
    let clinic = Clinic::new().await;
    let catalogues = catalogues();
    for language in Language::ALL {
        let page = clinic.tablet().get(&format!("/{}/signature", language.name())).await;
        let (text, catalogue) = (page.text(), catalogues.get(language.name()).expect("it is there"));
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        // With readings every word of a page stands beside its kana.
        let shown =
            [promise.clone(), catalogue.official("form-instructions").plain(), catalogue.text("quote-reference")];
        let needed = if catalogue.translates() { 3 } else { 1 };
        for words in shown.iter().take(needed).filter(|_| *language != Language::EasyJapanese) {
            assert!(squeezed(&text).contains(&squeezed(words)), "{language:?}: {words} in {text}");
        }
        assert_ne!(catalogue.translates(), catalogue.official("form-instructions").plain() == promise, "{language:?}");
    }
}

#[test]
fn a_wording_that_nobody_translated_is_shown_as_it_is() {
    let mut official = Official::embedded().expect("official texts");
    let form = include_str!("../../../app/official/form-2023-07.toml");
    let form = form.replace("id = \"2023-07\"", "id = \"2027-04\"").replace("2023-07-10", "2027-04-01");
    let form = form.replace("速やかに廃棄します。", "三年後に廃棄します。");
    official.add_form(&form).expect("it fits");
    let settings = app::Settings { edition: "2027-04".into(), ..app::Settings::default() };
    let catalogues = Catalogues::load(&settings, &official).expect("catalogues");
    for catalogue in catalogues.iter() {
        let promise = catalogue.official("form-instructions");
        assert!(promise.plain().contains("三年後に廃棄します。"), "{}: {promise}", catalogue.language());
        if !catalogue.spoken().has_readings() {
            assert!(matches!(promise.runs(), [Run::Foreign(tag, _)] if tag == "ja"), "{promise:?}");
            let untouched: Text = catalogue.official("form-statement");
            assert_eq!(untouched.plain(), catalogue.text("reference-form-statement"));
        }
    }
}

#[tokio::test]
async fn who_states_it_after_no_is_told_what_counts_as_a_certificate() {
    let clinic = Clinic::new().await;
    let gloss = catalogues().fallback().text("certificate-gloss");
    for (answer, told) in [("いいえ", true), ("わからない", true), ("はい、受けています", false)] {
        let mut tablet = clinic.tablet();
        let page = tablet.get("/ja/certificate").await;
        assert!(page.text().contains(&gloss) && page.text().contains("まよったら"), "{}", page.text());
        let mut page = tablet.press(&page.choose(answer), "つぎへ").await;
        while page.screen() != "signature" {
            if page.screen() == "issued" {
                assert!(page.text().contains(&gloss), "{}", page.text());
            }
            let on = if page.screen() == "check" { "署名へ進む" } else { "つぎへ" };
            page = tablet.press(&page, on).await;
        }
        assert_eq!(page.text().contains(&gloss), told, "{answer}");
        assert!(!page.text().contains("まよったら"), "there is nothing to choose");
    }
}

#[tokio::test]
async fn the_oldest_find_their_insurance_first_and_the_desk_reads_the_official_word() {
    let clinic = Clinic::new().await;
    let page = clinic.tablet().get("/ja/insurance-kind").await;
    let at = |value: &str| page.source.find(&format!("value=\"{value}\"")).expect("a choice");
    let places = ["late_elderly", "employees", "national", "national_society", "other", "unknown"].map(at);
    assert!(places.is_sorted(), "{places:?}");
    let catalogues = catalogues();
    let official: Vec<String> =
        domain::InsuranceKind::ALL.iter().map(|kind| questions::kind(*kind, catalogues.fallback()).plain()).collect();
    assert_eq!(official, ["社保", "国保", "国保（国民健康保険組合）", "後期", "その他", "わからない"]);
}
