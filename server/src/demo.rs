//! `madoguchi demo`: everything on a throw-away folder, with an account and a few sample records.

mod numbers;

use std::io::{self, Write};

use domain::{
    Answers, BirthDate, Choice, Date, Era, FormAnswers, Insurance, InsuranceKind, Issued, Method, Person, Point, Role,
    Sex, Share, Signature, Signer, Situation,
};

use crate::{
    config::Sources,
    secret,
    serve::{Bound, ServeError, open},
    store::Purpose,
    web::{PrepareError, Web},
};

/// The account of the demonstration.
const STAFF: &str = "demo";

/// Runs the demonstration. It listens on this machine alone, whatever the configuration says.
///
/// # Errors
/// When it cannot start.
pub async fn demo(sources: Sources, out: &mut dyn Write) -> Result<(), ServeError> {
    let mut config = sources.configured().clone();
    let folder = tempfile::tempdir()?;
    config.data = folder.path().to_owned();
    config.listen.set_ip([127, 0, 0, 1].into());
    let (desk, store) = open(&config, Purpose::Trial, true).await?;
    let bound = Bound::to(&config)?;
    let password = desk.random(secret::code);
    // A fresh store has no such names, and a code is long enough for a password. The other roles can be tried, too.
    _ = desk.add_staff(STAFF, Role::Admin, &password).await?;
    for role in [Role::Reception, Role::Claims] {
        _ = desk.add_staff(role.name(), role, &password).await?;
    }
    let official = config.official().map_err(PrepareError::from)?;
    let edition = config.edition(&official, desk.clock().today());
    let (tablet, token) = desk.enrol_at_once("1").await?;
    for answers in samples(desk.clock().today()) {
        let declared = answers.declare(desk.new_id(), edition, "ja");
        let declaration = declared.map_err(|_| io::Error::other("a sample that is no declaration"))?;
        desk.hand_over(&tablet, &declaration).await?;
    }
    store.tally(&numbers::samples(desk.clock().now())).await?;
    let (url, queue) = (bound.url.clone(), crate::web::routes::desk::QUEUE);
    let web = Web::prepare(desk, sources, None, Some(tablet)).await?;
    let trust = bound.trust();
    writeln!(out, "kiosk: {url}/\ndesk: {url}{queue}\nstaff: {STAFF} {password}\ntoken: {token}\n{trust}ready")?;
    out.flush()?;
    bound.answer(web).await?;
    store.close().await;
    Ok(())
}

/// Invented people, each with something to look at: a rare character, a guardian, a western year, gaps.
fn samples(today: Date) -> [Answers; 3] {
    let text = |text: &str| Some(text.to_owned());
    let born = |era, year, month, day| Some(BirthDate { era, year, month, day });
    let today = Some(today);
    let forms = [
        FormAnswers {
            insurance: Insurance {
                has_valid_certificate: Some(true),
                kind: Some(InsuranceKind::Employees),
                insurer_name: text("協会けんぽ 沖縄支部"),
                employer_name: text("株式会社さくら"),
                issued: Some(Issued::WithinMonth),
                ..Insurance::default()
            },
            person: Person {
                name: text("髙橋 花子"),
                kana: text("タカハシ ハナコ"),
                birth_date: born(Era::Showa, 60, 5, 12),
                sex: Some(Sex::Female),
                address: text("沖縄県那覇市泉崎1丁目0番0号"),
                ..Person::default()
            },
            declared_on: today,
            signature: Signature { method: Method::Drawn, strokes: flourish(), name: None },
            signer: Signer { relationship: None, phone: text("098-000-0000") },
            ..FormAnswers::default()
        },
        FormAnswers {
            insurance: Insurance {
                kind: Some(InsuranceKind::LateElderly),
                share: Some(Share::Ten),
                ..Insurance::default()
            },
            person: Person {
                name: text("𠮷田 トメ"),
                birth_date: born(Era::Showa, 12, 1, 3),
                sex: Some(Sex::Female),
                ..Person::default()
            },
            declared_on: today,
            signature: Signature { method: Method::OnPaper, ..Signature::default() },
            ..FormAnswers::default()
        },
        FormAnswers {
            insurance: Insurance { kind: Some(InsuranceKind::National), ..Insurance::default() },
            person: Person {
                name: text("NGUYEN THI MAI"),
                kana: text("グエン ティ マイ"),
                birth_date: born(Era::Western, 2018, 8, 30),
                sex: Some(Sex::Female),
                address: text("沖縄県浦添市安波茶0丁目0番0号"),
                ..Person::default()
            },
            declared_on: today,
            signature: Signature { method: Method::Typed, strokes: Vec::new(), name: text("NGUYEN VAN NAM") },
            signer: Signer { relationship: text("父"), phone: text("090-0000-0000") },
            ..FormAnswers::default()
        },
    ];
    let situations = [Situation::Invalid, Situation::NotFound, Situation::Reader];
    let mut situations = situations.into_iter();
    forms.map(|form| Answers { id: None, situation: situations.next(), options: Some(Choice::Form), form })
}

/// A line that could be a signature.
fn flourish() -> Vec<Vec<Point>> {
    let at = |step: u16| {
        let along = f32::from(step) / 60.0;
        let wave = (along * 25.0).sin() * (1.0 - along) * 0.3;
        Point { x: 0.1 + 0.8 * along, y: 0.5 + wave, at: u32::from(step) * 16 }
    };
    vec![(0..=60).map(at).collect()]
}
