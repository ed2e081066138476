//! The accessibility statement: every criterion is there, nothing is claimed that no test shows, and what it says of the
//! screens as a whole is so.

use std::{collections::BTreeSet, fs};

use axum::http::StatusCode;
use domain::{Language, Step};
use server::web::statement::criteria::{AXE, Check, Level, Record, Standing, Statement, Verdict};
use tests::{Clinic, Page, repository::root};

/// The numbers of the criteria of WCAG 2.2 and of 4.1.1, by level.
const NUMBERS: [(Level, &str); 3] = [
    (
        Level::A,
        "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 \
         2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2",
    ),
    (
        Level::Aa,
        "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 \
         3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
    ),
    (
        Level::Aaa,
        "1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 \
         2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9",
    ),
];

/// The criteria that WCAG has had since JIS X 8341-3:2016 was made from its version 2.0.
const SINCE_JIS: &str = "1.3.4 1.3.5 1.3.6 1.4.10 1.4.11 1.4.12 1.4.13 2.1.4 2.2.6 2.3.3 2.4.11 2.4.12 2.4.13 2.5.1 \
                         2.5.2 2.5.3 2.5.4 2.5.5 2.5.6 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8 3.3.9 4.1.3";

fn statement() -> Statement {
    Statement::embedded().expect("it reads")
}

fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// A record in which every test that is named passed, and everything was looked at.
fn all_passed(statement: &Statement) -> Record {
    let passed = statement.criteria.iter().flat_map(|criterion| &criterion.evidence);
    Record {
        recorded: Some("2026-11-20".into()),
        axe: Some("4".into()),
        passed: passed.filter(|evidence| *evidence != AXE).cloned().collect(),
        pages: vec!["/ja/start ja".into()],
        looked: statement.criteria.iter().map(|c| (c.number.clone(), "2026-11-19".into())).collect(),
        ..Record::default()
    }
}

#[test]
fn every_criterion_is_there_once_with_its_level() {
    let statement = statement();
    for (level, numbers) in NUMBERS {
        let expected: Vec<&str> = numbers.split_whitespace().collect();
        let found = statement.criteria.iter().filter(|criterion| criterion.level == level);
        assert_eq!(found.map(|criterion| criterion.number.as_str()).collect::<Vec<_>>(), expected, "{level:?}");
    }
    let since: BTreeSet<&str> = SINCE_JIS.split_whitespace().collect();
    for criterion in &statement.criteria {
        assert_eq!(criterion.in_jis, !since.contains(criterion.number.as_str()), "{}", criterion.number);
        assert_eq!(criterion.withdrawn, criterion.number == "4.1.1");
        assert!(!criterion.name.is_empty() && !criterion.checked.is_empty(), "{}", criterion.number);
    }
    assert_eq!(statement.criteria.len(), 87);
    assert_eq!((statement.of_jis().count(), statement.of_wcag().count()), (38, 55));
}

#[test]
fn what_is_named_as_evidence_is_a_test() {
    for criterion in statement().criteria {
        for evidence in criterion.evidence.iter().filter(|evidence| *evidence != AXE) {
            let found = if let Some(test) = evidence.strip_prefix("suite::") {
                let (module, name) = test.split_once("::").expect("a module and a name");
                file(&format!("tests/rust/suite/{module}.rs")).contains(&format!("fn {name}()"))
            } else {
                let (spec, title) = evidence.split_once(": ").expect("a file and a title");
                let spec = file(&format!("tests/browser/{spec}"));
                ['"', '`'].iter().any(|quote| spec.contains(&format!("test({quote}{title}{quote}")))
            };
            assert!(found, "{}: no test {evidence}", criterion.number);
        }
        let by_tests = criterion.checked.contains(&Check::Automatic);
        assert_eq!(by_tests, !criterion.evidence.is_empty(), "{}: automatic is what has tests", criterion.number);
    }
}

#[test]
fn what_is_not_met_has_its_reason_and_what_does_not_apply_too() {
    for criterion in statement().criteria {
        assert!(criterion.fails.as_ref().is_none_or(|reason| reason.chars().count() > 10), "{}", criterion.number);
        assert!(criterion.applies || !criterion.note.is_empty(), "{}", criterion.number);
        assert!(criterion.applies || criterion.fails.is_none(), "{}", criterion.number);
    }
}

#[test]
fn nothing_conforms_that_the_record_does_not_show() {
    let mut statement = statement();
    statement.record = Record { recorded: None, ..all_passed(&statement) };
    for criterion in statement.criteria.iter().filter(|criterion| criterion.checked.contains(&Check::Automatic)) {
        assert_ne!(statement.verdict(criterion), Verdict::Conforms, "{}: nothing is recorded", criterion.number);
    }
    let whole = all_passed(&statement);
    statement.record = whole.clone();
    let said = |statement: &Statement, verdict: Verdict| -> BTreeSet<String> {
        let criteria = statement.criteria.iter().filter(|criterion| statement.verdict(criterion) == verdict);
        criteria.map(|criterion| criterion.number.clone()).collect()
    };
    assert_eq!(said(&statement, Verdict::Unconfirmed), BTreeSet::new());
    assert_eq!(statement.standing(statement.of_wcag()), Standing::Partly, "1.3.5 is not met on purpose");
    for evidence in &whole.passed {
        statement.record = whole.clone();
        // A title with a part left open may be that of other tests, too.
        let is_shown_by = |test: &String| Record { passed: vec![test.clone()], ..whole.clone() }.shows(evidence);
        statement.record.passed.retain(|passed| !is_shown_by(passed));
        for criterion in statement.criteria.iter().filter(|criterion| criterion.evidence.contains(evidence)) {
            assert_ne!(statement.verdict(criterion), Verdict::Conforms, "{} without {evidence}", criterion.number);
        }
        statement.record = Record { failed: vec![evidence.clone()], ..whole.clone() };
        for criterion in statement.criteria.iter().filter(|criterion| criterion.evidence.contains(evidence)) {
            assert_ne!(statement.verdict(criterion), Verdict::Conforms, "{}: {evidence} failed", criterion.number);
        }
    }
    for criterion in statement.criteria.iter().filter(|criterion| criterion.checked.contains(&Check::ByHand)) {
        let mut unseen = statement.clone();
        unseen.record = whole.clone();
        unseen.record.looked.remove(&criterion.number);
        assert_ne!(unseen.verdict(criterion), Verdict::Conforms, "{}: nobody has looked", criterion.number);
    }
}

#[test]
fn only_criteria_that_there_are_were_looked_at_by_hand() {
    let statement = statement();
    for (number, day) in &statement.record.looked {
        let criterion = statement.criteria.iter().find(|criterion| criterion.number == *number);
        assert!(criterion.is_some_and(|criterion| criterion.checked.contains(&Check::ByHand)), "{number}");
        assert!(domain::day::iso_date(day).is_some(), "{number}: {day}");
    }
}

#[test]
fn a_record_is_that_of_a_run() {
    let Record { recorded, browser, axe, passed, failed, pages, .. } = statement().record;
    if recorded.is_some() {
        assert!(browser.is_some() && axe.is_some() && !passed.is_empty() && !pages.is_empty(), "a day without a run");
    } else {
        assert!(passed.is_empty() && failed.is_empty() && pages.is_empty(), "a run without a day");
    }
}

#[tokio::test]
async fn everybody_can_read_the_statement() {
    let clinic = Clinic::new().await;
    let page = clinic.browser().get("/accessibility").await;
    assert_eq!((page.status, page.language()), (StatusCode::OK, "ja"));
    assert_eq!(page.heading(), "アクセシビリティの試験結果");
    assert_eq!(page.all_text("tr[data-criterion]").len(), 87, "each in one list");
    let said = page.text();
    let statement = statement();
    for criterion in &statement.criteria {
        let reason = criterion.fails.as_deref().unwrap_or_default();
        assert!(said.contains(&criterion.name) && said.contains(reason), "{}", criterion.number);
    }
    for item in
        ["表明日", "規格の番号及び改正年", "満たしている適合レベル", "依存したウェブコンテンツ技術", "試験実施期間"]
    {
        assert!(page.all_text("dt").iter().any(|term| term == item), "{item}");
    }
    assert_eq!(said.contains("試験結果はまだ記録されていません"), statement.record.recorded.is_none());
    assert!(!page.source.contains("<script") && page.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn the_settings_lead_to_the_statement() {
    let clinic = Clinic::new().await;
    let mut desk = clinic.browser_of("管理", domain::Role::Admin).await;
    let settings = desk.get("/desk/settings").await;
    assert_eq!(settings.link("アクセシビリティの試験結果"), "/accessibility");
}

/// Every screen that an address leads to, in every language.
async fn screens(clinic: &Clinic) -> Vec<Page> {
    let mut tablet = clinic.tablet();
    let mut screens = Vec::new();
    for language in Language::ALL {
        for step in Step::ALL.iter().filter(|step| !matches!(step, Step::Done)) {
            screens.push(tablet.get(&format!("/{}/{}", language.name(), step.name())).await);
        }
    }
    screens
}

#[tokio::test]
async fn no_screen_has_video_sound_or_pictures_of_words() {
    let clinic = Clinic::new().await;
    for page in screens(&clinic).await {
        for element in ["video", "audio", "img", "picture", "canvas", "object", "embed", "iframe", "image"] {
            assert!(!page.source.contains(&format!("<{element}")), "{}: {element}", page.address);
        }
        // Words drawn as lines would be pictures, too: the code and the pad are all that is drawn.
        let drawn = page.source.matches("<svg").count();
        let known =
            page.source.matches("class=\"kiosk-qr-code\"").count() + page.source.matches("class=\"kiosk-ink\"").count();
        assert_eq!(drawn, known, "{}", page.address);
    }
    assert!(!file("style/pages.css").contains("url("), "pictures by style");
}

#[tokio::test]
async fn nothing_moves_or_reloads_by_itself() {
    let clinic = Clinic::new().await;
    for page in screens(&clinic).await {
        for part in ["http-equiv", "<marquee", "<blink", "<animate", "style=\"", "target=\"_blank\""] {
            assert!(!page.source.contains(part), "{}: {part}", page.address);
        }
    }
    let kiosk = file("style/kiosk.css");
    let sheets = kiosk.lines().filter_map(|line| line.strip_prefix("@import \"")?.strip_suffix("\";"));
    for sheet in sheets {
        let style = file(&format!("style/{sheet}"));
        assert!(!style.is_empty(), "{sheet}");
        for moving in ["animation", "transition", "@keyframes", " scroll-behavior"] {
            assert!(!style.contains(moving), "{sheet}: {moving}");
        }
    }
}

#[tokio::test]
async fn the_head_and_its_help_are_the_same_on_every_screen() {
    let clinic = Clinic::new().await;
    let order = ["languages", "settings", "read-aloud", "pause", "call-staff"];
    for page in screens(&clinic).await {
        let head = page.source.split("<header").nth(1).and_then(|rest| rest.split("</header>").next());
        let head = head.unwrap_or_else(|| panic!("no head at {}", page.address));
        let actions: Vec<&str> =
            head.split("data-action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let places: Vec<_> = actions.iter().map(|action| order.iter().position(|other| other == action)).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{}: {actions:?}", page.address);
        assert_eq!(actions.last(), Some(&"call-staff"), "{}", page.address);
    }
}
