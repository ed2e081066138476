//! The desk's prints as its pages show them: official texts word for word, every answer whole, nothing of the patient
//! on the slip.

use app::{
    Catalogue,
    catalogue::{Contents, REFERENCE, load::Catalogues},
    official::Official,
};
use domain::{FormAnswers, Method, Person, Point, Question, Signature, Signer, day::iso_date, work::Work};
use scraper::{Html, Selector};
use server::{
    portal,
    web::{
        desk::{
            paper::{
                day::{DayList, DayListProps, DayRow},
                fit::{self, Plan, Setting},
                notice::{NoticeSheet, NoticeSheetProps},
                print::{Print, PrintProps},
                slip::{Phone, Slip, SlipProps, SlipShown},
                view::{HINT, Noted, What},
            },
            record::record_view::RecordView,
        },
        shell::{self, Head},
    },
};
use tests::{
    Clinic,
    clinic::{declaration, id},
};

fn catalogue() -> Catalogue {
    let settings = app::Settings { edition: "2023-07".into(), ..app::Settings::default() };
    let catalogues = Catalogues::load(&settings, &Official::embedded().expect("official texts"));
    catalogues.expect("catalogues").fallback().clone()
}

/// A page as it is sent.
fn page<V: leptos::prelude::IntoView>(body: impl FnOnce() -> V) -> Html {
    Html::parse_document(&shell::document(catalogue(), Head::default(), "desk-page", body))
}

/// The text on the sheets of a page.
fn on_paper(page: &Html) -> String {
    let sheets = Selector::parse(".paper").expect("a selector");
    page.select(&sheets).flat_map(|sheet| sheet.text()).collect()
}

fn shown(form: FormAnswers) -> RecordView {
    RecordView {
        id: id(1),
        ticket: "101".into(),
        received: "2026-11-20 10:00".into(),
        tablet: "1".into(),
        assisted_by: None,
        edition: "2023-07".into(),
        language: "ja".into(),
        situation: None,
        form,
        remarks: String::new(),
        on: iso_date("2026-11-20").expect("a day"),
        today: iso_date("2026-11-20").expect("a day"),
        work: Work::default(),
        revision: 0,
        unusual: Vec::new(),
        prints: Vec::new(),
    }
}

#[tokio::test]
async fn what_is_printed_is_for_signed_in_staff_alone() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    for address in [
        "/desk/print",
        "/desk/print/form",
        "/desk/print/explanation",
        "/desk/print/life",
        "/desk/print/threats",
        "/desk/print/notice/ja",
        "/desk/print/day",
        "/desk/print/day/2026-11-20",
        &format!("/desk/records/{}/print", id(1)),
        &format!("/desk/records/{}/slip", id(1)),
    ] {
        let page = clinic.browser().get(address).await;
        assert_eq!(
            (page.address.as_str(), page.heading().as_str()),
            ("/desk/sign-in", "受付のサインイン"),
            "{address}"
        );
        assert!(!page.text().contains("髙橋"));
        assert_eq!(clinic.tablet().get(address).await.address, "/desk/sign-in", "a tablet is not the desk: {address}");
    }
}

#[tokio::test]
async fn the_desk_leads_to_every_sheet() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let queue = browser.get("/desk").await;
    let menu = browser.get(&queue.link("印刷")).await;
    assert_eq!(menu.heading(), "印刷");
    for (link, heading) in [
        ("被保険者資格申立書（記入なし）", "被保険者資格申立書"),
        ("被保険者資格申立書に関する説明書", "患者の皆様へのお願い 被保険者資格申立書に関する説明書"),
        ("患者の皆様へのお知らせ（日本語）", "患者の皆様へ ―マイナンバーカードでオンライン資格確認ができない場合―"),
        ("きょうの一覧", "申立書の受付一覧 令和8年11月20日"),
        ("きのうの一覧", "申立書の受付一覧 令和8年11月19日"),
    ] {
        let sheet = browser.get(&menu.link(link)).await;
        assert_eq!((sheet.status.as_u16(), sheet.heading().as_str()), (200, heading));
        assert_eq!(browser.get(&sheet.link("もどる")).await.heading(), "印刷");
        assert!(sheet.buttons().contains(&"印刷する".to_owned()));
    }
    assert_eq!(browser.get("/desk/print/notice/tlh").await.status.as_u16(), 404);
}

#[tokio::test]
async fn the_sheets_say_every_word_of_the_official_texts_and_where_they_are_from() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let texts = Official::embedded().expect("official texts").messages("2023-07");
    for (address, prefixes) in [
        ("/desk/print/form", ["form-"].as_slice()),
        ("/desk/print/explanation", &["form-explanation-", "form-source"]),
        ("/desk/print/notice/ja", &["official-notice-"]),
    ] {
        let said = browser.get(address).await.text();
        let is_there = |key: &str| prefixes.iter().any(|prefix| key.starts_with(prefix));
        // The form is the form, and its explanation a sheet of its own.
        let elsewhere = |key: &str| address.ends_with("/form") && (key.contains("explanation") || key == "form-source");
        let mut count = 0;
        for (key, text) in texts.iter().filter(|(key, _)| is_there(key) && !elsewhere(key)) {
            assert!(said.contains(text), "{address}: {key}: {text}");
            count += 1;
        }
        assert!(count >= 8, "{address}: {count}");
    }
}

#[test]
fn a_reference_translation_stands_beside_the_original_once_it_is_whole() {
    let original = catalogue();
    let keys = ["title", "subtitle", "displayed", "reason", "request", "note-employer", "note-portal"];
    let mut contents = Contents { language: "x-test".into(), ..original.for_tablets() };
    let form = |contents: &Contents| {
        let patient = Catalogue::new(contents.clone());
        page(|| NoticeSheet(NoticeSheetProps { patient }))
    };
    for key in keys {
        assert!(!on_paper(&form(&contents)).contains("参考訳"), "half a translation misleads: before {key}");
        contents.messages.insert(format!("{REFERENCE}official-notice-{key}"), format!("[{key}]"));
    }
    let page = form(&contents);
    let column = |language: &str| {
        let column = Selector::parse(&format!("section[lang={language}]")).expect("a selector");
        page.select(&column).flat_map(|column| column.text()).collect::<String>()
    };
    let (translation, words) = (column("x-test"), column("ja"));
    assert!(translation.contains("参考訳（公式の文ではありません）"), "{translation}");
    for key in keys {
        assert!(translation.contains(&format!("[{key}]")), "{key}");
        let text = original.text(&format!("official-notice-{key}"));
        assert!(words.contains(&text) && !translation.contains(&text), "{key}");
    }
    assert!(on_paper(&page).contains(&original.text("official-notice-source")));
}

#[tokio::test]
async fn the_slip_has_nothing_of_the_patient_on_it() {
    let clinic = Clinic::new().await;
    let declared = declaration(1);
    clinic.hand_over(&declared).await;
    let mut browser = clinic.desk_browser().await;
    let record = browser.get(&format!("/desk/records/{}", id(1))).await;
    let slip = browser.get(&record.link("お願いの紙")).await;
    assert_eq!(slip.heading(), "番号がわかったら、お知らせください");
    assert_eq!(slip.title(), "お願いの紙", "a browser prints it above the page");
    let document = Html::parse_document(&slip.source);
    let said = on_paper(&document);
    for words in [
        "※ 被保険者番号等の情報（保険証のコピーや写真を含む。）がわかり次第、必ず受診された医療機関等にお伝えください。",
        "出典：保発0710第1号",
        "受付番号101",
        "受付日令和8年11月20日",
        "保険者番号",
        "被保険者等の記号・番号・枝番",
        "資格確認書",
        "資格情報のお知らせ",
        "マイナポータルの資格情報の画面",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let sheet = Selector::parse(".paper").expect("a selector");
    let source = document.select(&sheet).next().expect("a sheet").html();
    let person = &declared["person"];
    let answers = [&person["name"], &person["kana"], &person["address"], &declared["insurance"]["insurer_name"]];
    let answers = answers.into_iter().chain([&declared["insurance"]["employer_name"], &declared["signer"]["phone"]]);
    for secret in answers.chain([&declared["id"]]).map(|answer| answer.as_str().expect("a text")) {
        assert!(!source.contains(secret), "{secret}");
    }
    for trace in ["昭和60", "1985", "/desk", "href", "<svg", "data:"] {
        assert!(!source.contains(trace), "{trace}");
    }
}

#[tokio::test]
async fn the_slip_says_in_the_language_of_the_patient_what_is_asked() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    for (number, language, said) in [(1, "vi", Some("số người được bảo hiểm")), (2, "ja", None)] {
        let mut declared = declaration(number);
        declared["language"] = language.into();
        clinic.hand_over(&declared).await;
        let id = declared["id"].as_str().expect("an id");
        let slip = browser.get(&format!("/desk/records/{id}/slip")).await;
        let translation = slip.source.split("<p ").find(|element| element.contains("paper-slip__translation"));
        assert_eq!(translation.is_some(), said.is_some(), "{language}: {}", slip.source);
        let translated = |said: &str| translation.is_some_and(|p| p.contains("lang=\"vi\"") && p.contains(said));
        assert!(said.is_none_or(translated), "{translation:?}");
    }
}

#[test]
fn the_slip_says_whom_to_call_by_when_where_that_is_known() {
    let code = portal::code("tel:0980000000").expect("a code");
    let path = code.path.clone();
    let phone = Some(Phone { number: "098-000-0000".into(), code });
    let on = iso_date("2026-11-20").expect("a day");
    let shown =
        SlipShown { id: id(1), ticket: "101".into(), on, phone, until: iso_date("2026-12-04"), translation: None };
    let noted = Some(Noted { address: "/desk/noted".into(), what: What::Slip });
    let page = page(|| Slip(SlipProps { shown, noted }));
    let said = on_paper(&page);
    assert!(said.contains("098-000-0000") && said.contains("いつまでに令和8年12月4日まで"), "{said}");
    assert!(page.html().contains(&path), "the code that dials it");
    let button = Selector::parse("form[method=post][action='/desk/noted'] button[type=submit]").expect("a selector");
    let button = page.select(&button).next().expect("a button that is noted with scripts off too").value();
    assert_eq!((button.attr("name"), button.attr("value")), (Some("what"), Some("slip")));
    assert!(button.attr("data-print").is_some());
    let hint = Selector::parse(&format!("#{HINT}")).expect("a selector");
    let hint: String = page.select(&hint).flat_map(|hint| hint.text()).collect();
    assert!(hint.contains("ブラウザーの印刷（Ctrl＋P）"), "{hint}");
}

#[tokio::test]
async fn a_day_lists_its_declarations_in_the_order_of_their_numbers() {
    let clinic = Clinic::new().await;
    for number in 1..=3 {
        let mut one = declaration(number);
        one["person"]["name"] = serde_json::json!(format!("<b>{number}</b>番目"));
        clinic.hand_over(&one).await;
        clinic.clock.advance(60_000);
    }
    clinic.clock.advance(24 * 60 * 60 * 1000);
    clinic.hand_over(&declaration(4)).await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk/print/day/2026-11-20").await;
    let text = page.text();
    assert!(text.contains("3件"), "{text}");
    let places: Vec<_> = (1..=3).map(|number| text.find(&format!("<b>{number}</b>番目")).expect("a row")).collect();
    assert!(places.is_sorted(), "{places:?}");
    for said in ["101", "10:00", "タカハシ ハナコ", "「資格（無効）」", "10:02"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("髙橋"), "that one is of the next day");
    let chosen = browser.get("/desk/print/day?day=2026-11-21").await;
    assert_eq!(chosen.address, "/desk/print/day/2026-11-21");
    assert!(chosen.text().contains("髙橋 花子"));
    for empty in ["2024-02-29", "2999-01-01"] {
        let page = browser.get(&format!("/desk/print/day/{empty}")).await;
        assert!(page.text().contains("この日に受け付けた申立書はありません。"), "{empty}");
    }
    assert_eq!(browser.get("/desk/print/day/2026-02-30").await.status.as_u16(), 404);
    assert_eq!(browser.get("/desk/print/day?day=tomorrow").await.address, "/desk/print", "no day: back to the choice");
}

#[test]
fn a_row_of_a_day_says_how_far_the_desk_is_with_it() {
    let row = DayRow {
        ticket: "101".into(),
        time: "10:00".into(),
        name: None,
        kana: None,
        situation: "「資格（無効）」".into(),
        tablet: "1".into(),
        state: Some("確認ずみ".into()),
    };
    let day = iso_date("2026-11-20").expect("a day");
    let page = page(|| DayList(DayListProps { day, rows: vec![row] }));
    let said = on_paper(&page);
    assert!(said.contains("状況") && said.contains("確認ずみ") && said.contains("未記入"), "{said}");
}

/// A sheet with answers of these lengths, made of characters this wide.
fn form(character: &str, name: usize, address: usize) -> FormAnswers {
    let text = |length: usize| (length > 0).then(|| character.repeat(length));
    FormAnswers {
        insurance: domain::Insurance {
            insurer_name: text(name),
            employer_name: text(name),
            ..domain::Insurance::default()
        },
        person: Person {
            name: text(name),
            kana: text(name),
            address: text(address),
            residence: text(address),
            ..Person::default()
        },
        signature: Signature { method: Method::Typed, strokes: Vec::new(), name: text(name) },
        signer: Signer { relationship: text(name), phone: text(name.min(60)) },
        ..FormAnswers::default()
    }
}

/// The questions with text, as they may be set.
const TEXTS: [Question; 9] = [
    Question::Insurer,
    Question::Employer,
    Question::Kana,
    Question::Name,
    Question::Address,
    Question::Residence,
    Question::Signature,
    Question::Relationship,
    Question::Phone,
];

#[test]
fn every_answer_of_any_length_is_whole_on_the_form_or_on_its_continuation() {
    let catalogue = catalogue();
    for character in ["髙", "W", "ﾅ", "葛\u{e0100}", "\u{20bb7}", "ส", "👵"] {
        for length in [1, 10, 25, 50, 100, 200] {
            let length = length / character.chars().count();
            let form = form(character, length, 2 * length);
            let plan = Plan::of(&form, &catalogue);
            for question in TEXTS.into_iter().filter(|question| form.answers(*question)) {
                let whole = fit::text(question, &form, &catalogue).expect("an answer");
                let pieces = plan.continuations.iter().flatten().filter(|piece| piece.question == question);
                let pieces: String = pieces.map(|piece| piece.text.as_str()).collect();
                match plan.setting(question).expect("a setting") {
                    Setting::Whole(_) => assert!(pieces.is_empty(), "{character} {length} {question:?}"),
                    Setting::Continued { beginning, .. } => {
                        assert_eq!(pieces, whole, "{character} {length} {question:?}");
                        assert!(!beginning.is_empty() && whole.starts_with(beginning.as_str()) && *beginning != whole);
                    }
                }
            }
        }
    }
}

#[test]
fn answers_become_smaller_before_they_go_on_and_usual_ones_do_neither() {
    let catalogue = catalogue();
    let size = |plan: &Plan, question: Question| plan.setting(question).cloned();
    let usual = Plan::of(&form("髙", 8, 25), &catalogue);
    assert!(usual.continuations.is_empty() && !usual.dense);
    assert_eq!(size(&usual, Question::Name), Some(Setting::Whole("12")));
    assert_eq!(size(&usual, Question::Address), Some(Setting::Whole("11")));

    let mut long = form("髙", 8, 25);
    long.person.address = Some("髙".repeat(400));
    let long = Plan::of(&long, &catalogue);
    assert!(long.continuations.is_empty() && long.dense, "one address at its longest stays on the form");
    assert_eq!(size(&long, Question::Name), Some(Setting::Whole("12")), "and the others as large as they were");

    let longest = Plan::of(&form("髙", 200, 400), &catalogue);
    assert_eq!(longest.continuations.len(), 1, "all at their longest take one more sheet");
    let half = Plan::of(&form("ﾅ", 200, 400), &catalogue);
    let count = |plan: &Plan| plan.continuations.iter().flatten().count();
    assert!(count(&half) < count(&longest), "half-width kana take half the room");
}

#[test]
fn handwriting_takes_its_room_on_the_form_whatever_else_stands_there() {
    let catalogue = catalogue();
    let line = [0.1, 0.9].map(|x| Point { x, y: 0.5, at: 0 }).to_vec();
    let written = |form: FormAnswers| {
        let (name_ink, address_ink) = (vec![line.clone()], vec![line.clone()]);
        let person = Person { name: None, address: None, name_ink, address_ink, ..form.person };
        Plan::of(&FormAnswers { person, ..form }, &catalogue)
    };
    let alone = written(FormAnswers::default());
    assert!(alone.dense && alone.continuations.is_empty(), "rows make room where there is no text to shrink");
    assert!(written(form("髙", 8, 25)).continuations.is_empty(), "usual answers stay beside it");
    let longest = written(form("髙", 200, 400));
    assert_eq!(longest.continuations.len(), 1, "the longest go on");
}

#[test]
fn a_form_names_the_sheet_on_which_an_answer_goes_on() {
    let form = form("髙", 200, 400);
    let page = page(|| Print(PrintProps { shown: shown(form), noted: None }));
    let sheets = Selector::parse(".paper").expect("a selector");
    let texts: Vec<String> = page.select(&sheets).map(|sheet| sheet.text().collect()).collect();
    let [form, continuation] = texts.as_slice() else { panic!("{} sheets", texts.len()) };
    assert!(form.contains("…続紙①へ") || form.contains("… 続紙①へ"), "{form}");
    assert!(continuation.contains("続紙①"), "{continuation}");
    for (text, number) in [(form, "1/2"), (continuation, "2/2")] {
        for said in ["受付番号 101", "様式 2023-07", &id(1).to_string(), number] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    assert!(page.html().contains("2枚で印刷されます"));
}

#[test]
fn characters_that_fonts_may_lack_are_named_by_their_code_points() {
    let mut form = form("花", 2, 2);
    form.person.name = Some("𠮷田 葛\u{e0100}子".into());
    let said = on_paper(&page(|| Print(PrintProps { shown: shown(form), noted: None })));
    let said = said.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
    assert!(said.contains("〔𠮷 U+20BB7　葛\u{e0100} U+845B U+E0100〕"), "{said}");
    assert!(said.contains("𠮷田 葛\u{e0100}子"), "beside the answer, which is as it was given");
}
