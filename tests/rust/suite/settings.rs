//! The clinic's settings, made at the desk: in force at once, over file and environment, below flags, and never against
//! somebody else's.

use axum::{
    body::Body,
    http::{Request, header},
};
use domain::Role;
use server::{
    config::{Config, Layers, Sources, settings::SETTINGS},
    desk::settings::overrides,
    web::Web,
};
use tests::{
    Browser, Clinic, Page,
    clinic::{HOST, declaration, id},
};

const SETTINGS_PAGE: &str = "/desk/settings";

type Fields = Vec<(String, String)>;

/// The settings' form as it stands, with one setting changed.
fn form_with(page: &Page, key: &str, values: &[&str]) -> Fields {
    let (_, mut fields) = page.submission("保存する");
    change(&mut fields, key, values);
    fields
}

fn change(fields: &mut Fields, key: &str, values: &[&str]) {
    fields.retain(|(name, _)| name != key);
    fields.extend(values.iter().map(|value| (key.to_owned(), (*value).to_owned())));
}

async fn set(browser: &mut Browser, key: &str, values: &[&str]) -> Page {
    let page = browser.get(SETTINGS_PAGE).await;
    browser.post(SETTINGS_PAGE, &form_with(&page, key, values)).await
}

async fn set_back(browser: &mut Browser, key: &str) -> Page {
    let page = browser.get(SETTINGS_PAGE).await;
    let (_, mut fields) = page.submission("保存する");
    fields.push(("reset".to_owned(), key.to_owned()));
    browser.post(SETTINGS_PAGE, &fields).await
}

/// A clinic configured in a file, in the environment and by flags.
async fn configured(file: &str, environment: &[(&str, &str)], flags: &[(&str, &str)]) -> Clinic {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("madoguchi.toml");
    std::fs::write(&path, file).expect("a file");
    let own = |pairs: &[(&str, &str)]| pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let layers = Layers { file: Some(path), environment: own(environment), flags: own(flags) };
    Clinic::with(Sources::read(&layers).expect("valid")).await
}

async fn audited(clinic: &Clinic, action: &str) -> Vec<(String, String)> {
    let entries = clinic.audit_log().await.into_iter().filter(|entry| entry.action == action);
    entries.map(|entry| (entry.actor, entry.subject)).collect()
}

#[tokio::test]
async fn the_page_has_every_setting_and_saving_it_as_it_is_changes_nothing() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let page = admin.get(SETTINGS_PAGE).await;
    for setting in &SETTINGS {
        assert!(page.source.contains(&format!("name=\"was.{}\"", setting.key)), "{} is not there", setting.key);
    }
    assert!(page.text().contains("住所：沖縄県那覇市〇〇 事業所名：株式会社〇〇"), "an example: {}", page.text());
    let after = admin.press(&page, "保存する").await;
    assert_eq!((after.status.as_u16(), after.address.as_str()), (200, SETTINGS_PAGE));
    assert!(clinic.desk.settings().await.expect("the store").settings.is_empty());
}

#[tokio::test]
async fn a_setting_is_in_force_at_once_for_the_desk_and_for_the_next_journey() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let page = set(&mut admin, "clinic.name", &["もみじ医院"]).await;
    assert_eq!(page.address, "/desk/settings?saved=1");
    assert!(page.text().contains("保存しました。") && page.text().contains("もみじ医院 受付"), "{}", page.text());
    assert!(page.text().contains("院長さんが2026-11-20 10:00に変えました。"), "{}", page.text());
    assert!(clinic.tablet().get("/ja/start").await.text().contains("もみじ医院"));
    set(&mut admin, "contacts.patients", &["０１２０－１２３－４５６"]).await;
    assert!(clinic.tablet().get("/ja/show-desk").await.text().contains("0120-123-456"));
    set(&mut admin, "contacts.clinics", &["098-800-0000"]).await;
    assert!(admin.get("/desk/guide").await.text().contains("098-800-0000"));
    set(&mut admin, "signature.methods", &["on_paper", "", "witnessed", ""]).await;
    let signature = clinic.tablet().get("/ja/signature").await.text();
    let at = |method: &str| signature.find(method).unwrap_or(usize::MAX);
    assert!(at("紙に書く") < at("受付で署名") && !signature.contains("名前を入力"), "in order: {signature}");
    set(&mut admin, "claims.parts", &["{address}\r\n電話 {contact}"]).await;
    clinic.hand_over(&declaration(1)).await;
    let id = id(1).to_string();
    let record = admin.get(&format!("/desk/records/{id}")).await.text();
    assert!(record.contains("沖縄県那覇市 電話 098-000-0000"), "{record}");
    set(&mut admin, "retention_days", &["60"]).await;
    assert_eq!((clinic.web.retention_days(), clinic.web.config().clinic.name.as_str()), (60, "もみじ医院"));
    let keys: Vec<String> = audited(&clinic, "settings-changed").await.into_iter().map(|(_, keys)| keys).collect();
    let expected =
        ["clinic.name", "contacts.patients", "contacts.clinics", "signature.methods", "claims.parts", "retention_days"];
    assert_eq!(keys, expected, "which, and not to what");
}

#[tokio::test]
async fn a_tablet_fetches_the_new_catalogue_and_one_under_way_still_gets_the_old() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let catalogue = async || {
        let response = Request::get(clinic.web.catalogue_address("ja").expect("Japanese")).header(header::HOST, HOST);
        let response = clinic.send(response.body(Body::empty()).expect("a request")).await;
        serde_json::from_str::<serde_json::Value>(&tests::clinic::text(response).await).expect("JSON")["settings"]
            .clone()
    };
    let address = || clinic.web.catalogue_address("ja").expect("Japanese");
    let (first, shown) = (address(), clinic.web.shown_revision());
    assert_eq!(catalogue().await["idle_seconds"], 180);
    set(&mut admin, "idle_seconds", &["２４０"]).await;
    assert_eq!(catalogue().await["idle_seconds"], 240);
    set(&mut admin, "options.shown", &["papers"]).await;
    assert_eq!(catalogue().await["options_shown"], serde_json::json!(["papers", "form", "nothing"]));
    assert_ne!((address(), clinic.web.shown_revision()), (first.clone(), shown.clone()));
    let old = Request::get(&first).header(header::HOST, HOST).body(Body::empty()).expect("a request");
    let old = tests::clinic::text(clinic.send(old).await).await;
    assert!(old.contains("\"idle_seconds\":180"), "{old}");
    set_back(&mut admin, "idle_seconds").await;
    set_back(&mut admin, "options.shown").await;
    let first_again = address();
    assert_eq!((&first_again, clinic.web.shown_revision()), (&first, shown), "the same settings, the same texts");
    set(&mut admin, "retention_days", &["31"]).await;
    assert_eq!(address(), first_again, "what no tablet is shown changes nothing there");
}

#[tokio::test]
async fn a_choice_that_is_not_offered_any_more_does_not_stop_who_made_it() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let mut tablet = clinic.tablet();
    let page = tablet.get("/ja/start").await;
    let page = tablet.press(&page, "はじめる").await;
    let page = tablet.press(&page.choose("カードリーダーが動かない"), "つぎへ").await;
    let options = tablet.press(&page, "つぎへ").await;
    set(&mut admin, "options.shown", &["known"]).await;
    let portal = tablet.press(&options.choose("スマートフォンで"), "つぎへ").await;
    assert_eq!(portal.screen(), "portal");
    let back = tablet.press(&portal, "もどる").await;
    assert!(back.text().contains("スマートフォンで"), "what was chosen is still there: {}", back.text());
    let mut next = clinic.tablet();
    let fresh = next.get("/ja/options").await.text();
    assert!(!fresh.contains("スマートフォンで") && !fresh.contains("資格を確認できる書類を持っている"), "{fresh}");
    for always in ["前にもここに来て", "申立書を書く", "カードも書類も持っていない"] {
        assert!(fresh.contains(always), "{always}: {fresh}");
    }
}

#[tokio::test]
async fn every_setting_is_held_to_its_rule_and_says_so_where_it_was_typed() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let long = "あ".repeat(101);
    for (key, values, target, said) in [
        ("clinic.name", &[long.as_str()][..], "#clinic-name", "医院の名前：100文字までの1行で入れてください。"),
        (
            "clinic.phone",
            &["でんわ"],
            "#clinic-phone",
            "医院の電話番号：電話番号を、数字とハイフン（-）で入れてください。",
        ),
        ("contacts.patients", &["12"], "#contacts-patients", "患者さん用の番号：電話番号を"),
        ("contacts.patients_hours", &[&long], "#contacts-patients_hours", "患者さん用の番号の受付時間：100文字まで"),
        ("contacts.clinics", &["x"], "#contacts-clinics", "医療機関用の番号：電話番号を"),
        ("languages", &["tlh"], "#languages-ja-x-easy", "使える言語：出せるものだけを、1つ以上選んでください。"),
        ("options.shown", &["dance"], "#options-shown-portal", "出すもの：出せるものだけを"),
        (
            "signature.methods",
            &["typed", "typed"],
            "#signature-methods-1",
            "署名のしかた：1つ以上選び、同じものは1回だけ",
        ),
        ("signature.methods", &[""], "#signature-methods-1", "署名のしかた：1つ以上選び"),
        ("idle_seconds", &["89"], "#idle_seconds", "90から3600までの数字を入れてください。"),
        ("idle_seconds", &["すぐ"], "#idle_seconds", "90から3600までの数字を入れてください。"),
        ("retention_days", &["3651"], "#retention_days", "1から3650までの数字を入れてください。"),
        ("claims.prefix", &[&long], "#claims-prefix", "はじめに置く文字：100文字まで"),
        (
            "claims.parts",
            &["住所：{address}\r\n名前"],
            "#claims-parts",
            "「名前」の行には、かっこ付きの名前（{address} など）",
        ),
        ("claims.separator", &[&long], "#claims-separator", "あいだに置く文字：100文字まで"),
    ] {
        let page = admin.get(SETTINGS_PAGE).await;
        let mut fields = form_with(&page, key, values);
        if key != "clinic.name" {
            change(&mut fields, "clinic.name", &["しまった医院"]);
        }
        let page = admin.post(SETTINGS_PAGE, &fields).await;
        assert_eq!(page.status.as_u16(), 422, "{key}");
        let errors = page.errors();
        assert_eq!(errors.len(), 1, "{key}: {errors:?}");
        assert!(errors[0].0 == target && errors[0].1.contains(said), "{key}: {errors:?}");
        assert!(page.has_id(&target[1..]), "{target}");
        assert!(page.title().starts_with("エラー："), "{}", page.title());
        if key != "clinic.name" {
            assert_eq!(page.written("医院の名前"), "しまった医院", "what was typed stays");
        }
    }
    assert!(clinic.desk.settings().await.expect("the store").settings.is_empty(), "nothing of it was saved");
    let page = admin.get(SETTINGS_PAGE).await;
    let mut fields = form_with(&page, "idle_seconds", &["x"]);
    change(&mut fields, "retention_days", &["y"]);
    assert_eq!(admin.post(SETTINGS_PAGE, &fields).await.errors().len(), 2, "all at once");
}

#[tokio::test]
async fn the_desk_wins_over_file_and_environment_and_can_be_set_back() {
    let file = "idle_seconds = 100\n[clinic]\nname = \"ファイル医院\"";
    let clinic = configured(file, &[("MADOGUCHI_CONTACTS_CLINICS", "098-111-1111")], &[]).await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let text = admin.get(SETTINGS_PAGE).await.text();
    for said in ["設定ファイルの値です。", "環境変数の値です。", "はじめからの値です。"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("もとの値"), "nothing to set back yet");
    let page = set(&mut admin, "clinic.name", &["つくえ医院"]).await;
    assert!(page.text().contains("医院の名前を、もとの値（「ファイル医院」）にもどす"), "{}", page.text());
    assert!(clinic.tablet().get("/ja/start").await.text().contains("つくえ医院"));
    let page = set_back(&mut admin, "clinic.name").await;
    assert_eq!(page.written("医院の名前"), "ファイル医院");
    assert!(clinic.tablet().get("/ja/start").await.text().contains("ファイル医院"));
    assert_eq!(audited(&clinic, "settings-changed").await.len(), 2);
}

#[tokio::test]
async fn a_key_that_a_flag_has_set_is_shown_and_cannot_be_changed() {
    let clinic = configured("", &[], &[("clinic.name", "はた医院"), ("idle_seconds", "300")]).await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let page = admin.get(SETTINGS_PAGE).await;
    assert!(page.text().contains("起動のときに決められた値です。ここでは変えられません。"), "{}", page.text());
    assert!(!page.source.contains("name=\"clinic.name\"") && page.text().contains("300秒"), "no field for it");
    let mut fields = form_with(&page, "clinic.name", &["つくえ医院"]);
    change(&mut fields, "was.clinic.name", &["[\"はた医院\"]"]);
    fields.push(("reset".to_owned(), "idle_seconds".to_owned()));
    admin.post(SETTINGS_PAGE, &fields).await;
    assert!(clinic.tablet().get("/ja/start").await.text().contains("はた医院"));
    assert!(clinic.desk.settings().await.expect("the store").settings.is_empty());
}

#[tokio::test]
async fn settings_outlive_the_server_and_one_that_is_not_allowed_any_more_is_left_out() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    set(&mut admin, "clinic.name", &["もみじ医院"]).await;
    set(&mut admin, "idle_seconds", &["240"]).await;
    let mut store = super::store::open(clinic.folder()).await;
    sqlx::query("UPDATE settings SET value = '5' WHERE key = 'idle_seconds'")
        .execute(&mut store)
        .await
        .expect("written");
    let sources = Sources::from(Config::default());
    let again = Web::prepare(clinic.desk.clone(), sources, None, None).await.expect("it starts");
    assert_eq!((again.config().clinic.name.as_str(), again.config().idle_seconds), ("もみじ医院", 180));
}

#[tokio::test]
async fn two_who_save_at_once_do_not_undo_each_other() {
    let clinic = Clinic::new().await;
    let mut first = clinic.browser_of("院長", Role::Admin).await;
    let mut second = clinic.browser_of("事務長", Role::Admin).await;
    let opened = second.get(SETTINGS_PAGE).await;
    set(&mut first, "clinic.name", &["院長の医院"]).await;
    set(&mut first, "retention_days", &["45"]).await;

    let mut fields = form_with(&opened, "clinic.name", &["事務長の医院"]);
    change(&mut fields, "idle_seconds", &["240"]);
    let page = second.post(SETTINGS_PAGE, &fields).await;
    assert_eq!(page.status.as_u16(), 409);
    let text = page.text();
    assert!(text.contains("院長さんが2026-11-20 10:00に、ほかの内容を保存しました。"), "{text}");
    assert!(text.contains("いま保存されている値：「院長の医院」"), "both are shown: {text}");
    assert_eq!(text.matches("いま保存されている値：").count(), 1, "where both changed the same");
    assert_eq!(page.written("医院の名前"), "事務長の医院", "what was typed stays");
    assert_eq!(page.written("だれもさわらないときに画面を消すまで（秒）"), "240");
    assert_eq!(
        page.written("お支払いのあと、申立書を残す日数（長くても）"),
        "45",
        "what only the other changed is there"
    );
    assert_eq!(clinic.web.config().clinic.name, "院長の医院", "nothing was saved yet");

    let page = second.press(&page, "保存する").await;
    assert_eq!(page.address, "/desk/settings?saved=1");
    let config = clinic.web.config();
    assert_eq!((config.clinic.name.as_str(), config.idle_seconds, config.retention_days), ("事務長の医院", 240, 45));
}

#[tokio::test]
async fn of_many_saves_at_once_only_one_is_taken_and_it_is_the_one_in_force() {
    let clinic = Clinic::new().await;
    let mut opened = Vec::new();
    for number in 0..4 {
        let mut browser = clinic.browser_of(&format!("管理者{number}"), Role::Admin).await;
        let page = browser.get(SETTINGS_PAGE).await;
        opened.push((browser, form_with(&page, "clinic.name", &[&format!("医院{number}")])));
    }
    let saves = opened.into_iter().map(|(mut browser, fields)| {
        tokio::spawn(async move { browser.post(SETTINGS_PAGE, &fields).await.status.as_u16() })
    });
    let mut statuses = Vec::new();
    for save in saves.collect::<Vec<_>>() {
        statuses.push(save.await.expect("a task"));
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409, 409]);
    let sources = Sources::from(Config::default());
    let stored = sources.in_force(&overrides(&clinic.desk.settings().await.expect("the store")));
    assert_eq!(stored.clinic.name, clinic.web.config().clinic.name);
}

#[tokio::test]
async fn only_an_administrator_changes_settings() {
    let clinic = Clinic::new().await;
    for role in [Role::Reception, Role::Claims] {
        let mut browser = clinic.browser_of(role.name(), role).await;
        let queue = browser.get("/desk").await;
        assert!(!queue.source.contains("href=\"/desk/settings\""), "no link to what would be refused");
        assert!(!queue.source.contains("href=\"/desk/staff\""));
        assert_eq!(browser.get(SETTINGS_PAGE).await.status.as_u16(), 403);
        let fields = [("clinic.name", "x"), ("was.clinic.name", "[\"\"]"), ("revision", "0")];
        let fields: Fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(browser.post(SETTINGS_PAGE, &fields).await.status.as_u16(), 403);
    }
    assert_eq!(clinic.web.config().clinic.name, "");
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    assert_eq!(admin.get("/desk").await.link("設定"), SETTINGS_PAGE);
}
