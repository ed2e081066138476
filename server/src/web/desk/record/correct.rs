//! Correcting the answers of a screen: the patient's own stays, the correction stands beside it with a reason.

use app::{
    catalogue::{Catalogue, t, t_with},
    entries,
    pages::step_heading,
    routes::desk,
};
use domain::{
    Answers, Entry, Era, Fields, InsuranceKind, Issued, Questions, Sex, Share, Step,
    answers::asked_on,
    birth_date::field::{DAY, ERA, MONTH, WHOLE, YEAR},
};
use leptos::prelude::*;

use super::{
    shown::{Sent, Shown},
    view::{Handwriting, Told, field_id},
    work::ActForm,
};
use crate::web::desk::frame::{DeskFrame, Viewer};

/// The page.
#[component]
pub fn Correct(
    /// Who is signed in.
    viewer: Viewer,
    /// The declaration.
    shown: Shown,
    /// The screen.
    step: Step,
    /// What was sent and not saved.
    sent: Sent,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let corrected = shown.work.corrected(&shown.sheet);
    let fields = if sent.notice.is_some() {
        sent.fields.clone()
    } else {
        Answers { sheet: corrected, ..Answers::default() }.carried()
    };
    let own: Vec<_> = Entry::ALL
        .iter()
        .filter(|entry| entry.step() == Some(step) && shown.sheet.questions.has(**entry))
        .map(|entry| {
            let value = entries::at_desk(*entry, &shown.sheet, &catalogue).unwrap_or_else(|| t("blank").into());
            view! {
                <div class="desk-facts__item">
                    <dt>{entries::label(*entry, &catalogue)}</dt>
                    <dd><bdi>{value}</bdi> <Handwriting shown=shown.clone() entry=*entry/></dd>
                </div>
            }
        })
        .collect();
    let why = fields.get("why").map(str::to_owned);
    let inputs = inputs(step, &fields, shown.sheet.questions);
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::QUEUE>
            <p><a href=desk::record(shown.id)>{t_with("desk-record-title", &[("ticket", &shown.ticket)])}</a></p>
            <h1 class="desk-title">{t_with("desk-correct-title", &[("screen", &t(step_heading(step)))])}</h1>
            <Told sent/>
            <p>{t("desk-correct-lead")}</p>
            <h2 class="desk-subtitle">{t("desk-correct-own")}</h2>
            <dl class="desk-facts">{own}</dl>
            <div class="desk-panel">
                <ActForm id=shown.id revision=shown.revision act="correct">
                    <input type="hidden" name="step" value=step.name()/>
                    {inputs}
                    <label class="desk-field">
                        <span>{t("desk-correct-why")}</span>
                        <input class="desk-form__input" type="text" id="why" name="why" value=why autocomplete="off" spellcheck="false" required/>
                    </label>
                    <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-correct-button")}</button>
                </ActForm>
            </div>
        </DeskFrame>
    }
}

/// The fields of a screen, as the desk fills them in.
fn inputs(step: Step, fields: &Fields, asked: Questions) -> AnyView {
    let term = |prefix: &str, name: &str| t(&format!("{prefix}-{name}"));
    let yes_no = [("true", t("form-certificate-yes")), ("false", t("entry-certificate-no"))];
    match step {
        Step::Certificate => choices(step, yes_no.into(), fields),
        Step::InsuranceKind => {
            let of = |kind: &InsuranceKind| (kind.name(), entries::kind(*kind, &Catalogue::here()).plain());
            let kinds = InsuranceKind::ALL.iter().map(of);
            choices(step, kinds.collect(), fields)
        }
        Step::Issued => {
            choices(step, Issued::ALL.iter().map(|i| (i.name(), term("form-issued", i.name()))).collect(), fields)
        }
        Step::Share => {
            choices(step, Share::ALL.iter().map(|s| (s.name(), term("form-share", s.name()))).collect(), fields)
        }
        Step::Sex => choices(step, Sex::ALL.iter().map(|s| (s.name(), term("form-sex", s.name()))).collect(), fields),
        Step::BirthDate => birth_date(fields),
        _ => texts(step, fields, asked),
    }
}

fn choices(step: Step, offered: Vec<(&'static str, String)>, fields: &Fields) -> AnyView {
    let name = asked_on(step).next().unwrap_or_default();
    let chosen = fields.get(name).unwrap_or_default().to_owned();
    let choice = |value: &'static str, label: String| {
        let checked = value == chosen;
        view! {
            <label class="desk-choice">
                <input type="radio" name=name value=value checked=checked/>
                <span>{label}</span>
            </label>
        }
    };
    let blank = choice("", t("blank"));
    let offered: Vec<_> = offered.into_iter().map(|(value, label)| choice(value, label)).collect();
    view! { <fieldset class="desk-choices" id=field_id(name)><legend>{t(step_heading(step))}</legend>{offered} {blank}</fieldset> }.into_any()
}

fn texts(step: Step, fields: &Fields, asked: Questions) -> AnyView {
    let catalogue = Catalogue::here();
    let inputs: Vec<_> = asked_on(step)
        .filter_map(|name| {
            let entry = Entry::from_name(name).filter(|entry| asked.has(*entry))?;
            let label = entries::label(entry, &catalogue);
            let value = fields.get(name).map(str::to_owned);
            Some(view! {
                <label class="desk-field">
                    <span>{label}</span>
                    <input class="desk-form__input" type="text" id=field_id(name) name=name value=value autocomplete="off" spellcheck="false"/>
                </label>
            })
        })
        .collect();
    inputs.into_any()
}

fn birth_date(fields: &Fields) -> AnyView {
    let catalogue = Catalogue::here();
    let chosen = fields.get(ERA).unwrap_or_default().to_owned();
    let eras: Vec<_> = Era::ALL
        .iter()
        .map(|era| {
            let selected = era.name() == chosen;
            view! { <option value=era.name() selected=selected>{entries::era(*era, &catalogue)}</option> }
        })
        .collect();
    let parts: Vec<_> = [(YEAR, "form-year"), (MONTH, "form-month"), (DAY, "form-day")]
        .into_iter()
        .map(|(name, label)| {
            let value = fields.get(name).map(str::to_owned);
            view! {
                <label class="desk-field" data-name="short">
                    <span>{t(label)}</span>
                    <input class="desk-form__input" type="text" id=field_id(name) name=name value=value inputmode="numeric" autocomplete="off" spellcheck="false"/>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="desk-number" id=field_id(WHOLE)>
            <legend>{t("form-birth-date")}</legend>
            <label class="desk-field" data-name="short">
                <span>{t("desk-era")}</span>
                <select class="desk-form__input" id=field_id(ERA) name=ERA><option value="">{t("blank")}</option>{eras}</select>
            </label>
            {parts}
        </fieldset>
    }
    .into_any()
}
