//! 生年月日, in an era or in western years, which foreign residents' cards print.

use domain::{
    Era, JourneyState,
    birth_date::{
        Calendar, concerned,
        field::{CALENDAR, CONFIRMED, DAY, ERA, MONTH, WHOLE, YEAR},
    },
};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, official, text},
    components::{
        boards::{Board, Boards},
        choices::{Choice, Choices},
        id_of,
        screen::ScreenForm,
        text_field::TextField,
        title::Title,
    },
    questions,
};

/// The question.
#[component]
pub fn BirthDate(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let eras = Era::ALL.iter().map(|era| Choice::new(era.name(), questions::era(*era, &Catalogue::here()))).collect();
    let error = state.error(WHOLE).cloned();
    let asks = error.as_ref().is_some_and(|error| error.kind.asks());
    let error_id = format!("{}-error", id_of(WHOLE));
    // Nothing is wrong with a date that is to be confirmed.
    let wrong = error.as_ref().filter(|error| !error.kind.asks()).map_or(&[][..], |error| concerned(error.kind));
    let group_error = |name: &str| wrong.contains(&name).then(|| error_id.clone());
    let message = error.as_ref().map(|error| Catalogue::here().error(error));
    let described = asks.then(|| error_id.clone());
    let calendar = Calendar::of(Catalogue::here().spoken());
    let parts = [(YEAR, "form-year"), (MONTH, "form-month"), (DAY, "form-day")];
    let numbers = Vec::from(parts.map(|(name, label)| {
        let (state, group_error) = (state.clone(), group_error(name));
        view! {
            <TextField state name label=official(label) inputmode="numeric" size="number" boards=false group_error/>
        }
        .into_any()
    }));
    let era_error = group_error(ERA);
    view! {
        <ScreenForm state=state.clone()>
            <Title text=text("birth-date-title")/>
            <p>{text("birth-date-hint")}</p>
            <p class="kiosk-skippable">{text("birth-date-skippable")}</p>
            {message
                .map(|text| {
                    let class = if asks { "kiosk-ask" } else { "kiosk-error" };
                    view! { <p class=class id=error_id.clone()>{text}</p> }.into_any()
                })}
            <Choices
                state=state.clone()
                name=ERA
                choices=eras
                legend=text("birth-date-era")
                heading=false
                layout="row"
                group_error=era_error
            />
            <div class="kiosk-date" role="group" aria-labelledby="title" aria-describedby=described>
                {numbers}
            </div>
            <Boards boards=&[Board::Number] fields=parts.map(|(name, _)| id_of(name)).join(" ")/>
            // The second "continue" on the same date takes it.
            {asks.then(|| view! { <input type="hidden" name=CONFIRMED value="true"/> }.into_any())}
            {calendar.map(|calendar| view! { <input type="hidden" name=CALENDAR value=calendar.name()/> }.into_any())}
        </ScreenForm>
    }
}
