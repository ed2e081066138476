//! 生年月日, in an era or in western years, which foreign residents' cards print.

use domain::{
    Era, Kind, Visit,
    answers::CONFIRMED,
    birth_date::field::{DAY, ERA, MONTH, WHOLE, YEAR},
};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, official, text},
    components::{
        boards::{Board, Boards},
        choices::{Choice, Choices},
        id_of,
        screen::Question,
        skippable::Skippable,
        text_field::TextField,
        title::Title,
    },
    entries,
};

/// The question.
#[component]
pub fn BirthDate(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let eras = Era::ALL.iter().map(|era| Choice::new(era.name(), entries::era(*era, &Catalogue::here()))).collect();
    let error = visit.error(WHOLE).cloned();
    let unlikely = error.as_ref().is_some_and(|error| matches!(error.kind, Kind::Unlikely { .. }));
    let error_id = error.as_ref().map(|_| format!("{}-error", id_of(WHOLE)));
    let message = error.map(|error| Catalogue::here().error(&error));
    let parts = [(YEAR, "form-year"), (MONTH, "form-month"), (DAY, "form-day")];
    let numbers = Vec::from(parts.map(|(name, label)| {
        let (visit, group_error) = (visit.clone(), error_id.clone());
        view! {
            <TextField visit name label=official(label) inputmode="numeric" size="number" boards=false group_error/>
        }
        .into_any()
    }));
    view! {
        <Question visit=visit.clone()>
            <Title text=text("birth-date-title")/>
            <p>{text("birth-date-hint")}</p>
            {message.map(|text| view! { <p class="kiosk-error" id=error_id.clone()>{text}</p> }.into_any())}
            <Choices
                visit=visit.clone()
                name=ERA
                choices=eras
                legend=text("birth-date-era")
                heading=false
                layout="row"
            />
            <div class="kiosk-date">
                {numbers}
            </div>
            <Boards boards=&[Board::Number] fields=parts.map(|(name, _)| id_of(name)).join(" ")/>
            // The second "continue" on the same date takes it.
            {unlikely.then(|| view! { <input type="hidden" name=CONFIRMED value="true"/> }.into_any())}
            <Skippable/>
        </Question>
    }
}
