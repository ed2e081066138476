//! All answers in the official order, 未記入 marked, each with its way to change.

use domain::{FormAnswers, JourneyState, Part, Question, Step};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, official, text},
    components::{
        screen::ScreenForm,
        summary_list::{Row, SummaryList},
        title::Title,
    },
    questions,
};

/// The screen.
#[component]
pub fn Check(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let form = state.answers.form.as_asked();
    let complete = form.unanswered() == [Question::Signature];
    let insurance = rows(&form, Part::Insurance);
    let person = rows(&form, Part::Person);
    let contact = rows(&form, Part::Signer);
    view! {
        <ScreenForm state=state.clone() label=text("check-continue")>
            <Title text=text("check-title")/>
            <p>{text(if complete { "check-complete" } else { "check-blanks" })}</p>
            <h2 class="kiosk-subtitle">{official("form-part-1")}</h2>
            <SummaryList rows=insurance/>
            <h2 class="kiosk-subtitle">{official("form-part-2")}</h2>
            <SummaryList rows=person/>
            <SummaryList rows=contact/>
        </ScreenForm>
    }
}

/// The questions of a part that this patient is asked before this screen.
fn rows(form: &FormAnswers, part: Part) -> Vec<Row> {
    let catalogue = Catalogue::here();
    Question::of(part)
        .filter(|question| question.step().is_some_and(|step| step < Step::Check) && form.asks(*question))
        .map(|question| Row {
            label: questions::label(question, &catalogue),
            value: questions::value(question, form, &catalogue),
            ink: form.ink(question).map(<[_]>::to_vec),
            may_be_empty: question.is_conditional(),
            step: question.step(),
        })
        .collect()
}
