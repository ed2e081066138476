//! Correcting the answers of a screen: the patient's own stays, the correction stands beside it with a reason.

use app::{
    catalogue::{Catalogue, t, t_with},
    pages::step_heading,
    questions,
};
use domain::{
    Answers, Era, FormAnswers, FormFields, Question, Questions, Step,
    birth_date::field::{DAY, ERA, MONTH, WHOLE, YEAR},
    slot::Slot,
};
use leptos::prelude::*;

use super::{
    record_view::{RecordView, Sent},
    view::{Handwriting, Told, field_id},
    work::ActForm,
};
use crate::web::{
    desk::frame::{DeskFrame, Viewer},
    routes::desk,
};

/// The page.
#[component]
pub fn Correct(
    /// The viewer.
    viewer: Viewer,
    /// The declaration.
    shown: RecordView,
    /// The screen.
    step: Step,
    /// The form that was sent and not saved.
    sent: Sent,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let corrected = shown.work.corrected(&shown.form);
    let fields = if sent.notice.is_some() {
        sent.fields.clone()
    } else {
        Answers { form: corrected, ..Answers::default() }.carried()
    };
    let own: Vec<_> = shown
        .form
        .questions
        .on(step)
        .map(|question| {
            let value = questions::at_desk(question, &shown.form, &catalogue).unwrap_or_else(|| t("blank").into());
            view! {
                <div class="desk-facts__item">
                    <dt>{questions::label(question, &catalogue)}</dt>
                    <dd><bdi>{value}</bdi> <Handwriting shown=shown.clone() question/></dd>
                </div>
            }
        })
        .collect();
    let why = fields.get("why").map(str::to_owned);
    let inputs = inputs(step, &fields, shown.form.questions);
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::QUEUE>
            <p><a href=desk::record(shown.id)>{t_with("desk-record-title", &[("ticket", &shown.ticket)])}</a></p>
            <h1 class="desk-title">{t_with("desk-correct-title", &[("screen", &t(&step_heading(step)))])}</h1>
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
fn inputs(step: Step, fields: &FormFields, asked: Questions) -> AnyView {
    asked.on(step).map(|question| input(question, step, fields)).collect_view().into_any()
}

/// The field of a question.
fn input(question: Question, step: Step, fields: &FormFields) -> AnyView {
    match FormAnswers::default().slot(question) {
        Slot::YesNo(_) | Slot::Choice(_) => choices(question, step, fields),
        Slot::Line(..) => line(question, fields),
        Slot::BirthDate(_) => birth_date(fields),
        // They are the patient's own.
        Slot::Day(_) | Slot::Signature(_) => ().into_any(),
    }
}

fn choices(question: Question, step: Step, fields: &FormFields) -> AnyView {
    let name = question.name();
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
    let offered = questions::choices(question, &Catalogue::here());
    let offered: Vec<_> = offered.into_iter().map(|(value, label)| choice(value, label.plain())).collect();
    view! { <fieldset class="desk-choices" id=field_id(name)><legend>{t(&step_heading(step))}</legend>{offered} {blank}</fieldset> }.into_any()
}

fn line(question: Question, fields: &FormFields) -> AnyView {
    let name = question.name();
    let label = questions::label(question, &Catalogue::here());
    let value = fields.get(name).map(str::to_owned);
    view! {
        <label class="desk-field">
            <span>{label}</span>
            <input class="desk-form__input" type="text" id=field_id(name) name=name value=value autocomplete="off" spellcheck="false"/>
        </label>
    }
    .into_any()
}

fn birth_date(fields: &FormFields) -> AnyView {
    let catalogue = Catalogue::here();
    let chosen = fields.get(ERA).unwrap_or_default().to_owned();
    let eras: Vec<_> = Era::ALL
        .iter()
        .map(|era| {
            let selected = era.name() == chosen;
            view! { <option value=era.name() selected=selected>{questions::era(*era, &catalogue)}</option> }
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
