//! The list of all screens in all states, with switches, for those who test them. Its links and its switches are plain
//! HTML: what is chosen stands in the address, and nothing is kept anywhere.

use app::{
    catalogue::{t, t_with},
    settings,
};
use domain::{Language, Preferences, Setting};
use leptos::prelude::*;

use super::{pseudo::Texts, sample::Sample, states::State, switches::Switches};
use crate::web::routes;

/// The settings that show in a picture; those of voice, time and switches need a person.
const SWITCHED: [Setting; 5] = [Setting::Size, Setting::Theme, Setting::Spacing, Setting::Furigana, Setting::Reach];

/// A state as it is listed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The state.
    pub state: &'static State,
    /// Its heading.
    pub heading: String,
    /// True if patients of this clinic can reach it.
    pub offered: bool,
}

/// The page.
#[component]
pub fn Screens(
    /// The screens, in order.
    listed: Vec<Listed>,
    /// The switches.
    switches: Switches,
    /// The languages there are.
    languages: Vec<settings::Language>,
) -> impl IntoView {
    let (count, query) = (listed.len().to_string(), switches.query());
    let groups: Vec<_> = listed
        .chunk_by(|one, other| one.state.group() == other.state.group())
        .map(|group| view! { <Group listed=group.to_vec() query=query.clone()/> })
        .collect();
    view! {
        <main class="screens" id="main">
            <h1 class="screens-title">{t("screens-title")}</h1>
            <p>{t("screens-lead")}</p>
            <ul>
                <li>{t("screens-address")}</li>
                <li>{t("screens-sample")}</li>
                <li>{t("screens-orientation")}</li>
                <li>{t("screens-overlay-hint")}</li>
                <li><a href=routes::SCREENS_LIST>{t("screens-list")}</a></li>
            </ul>
            <Switchboard switches languages/>
            <p>{t_with("screens-count", &[("count", &count)])}</p>
            {groups}
        </main>
    }
}

/// The states of one kind.
#[component]
fn Group(listed: Vec<Listed>, query: String) -> impl IntoView {
    let group = listed.first().map(|first| first.state.group()).unwrap_or_default();
    let id = format!("group-{group}");
    let items: Vec<_> = listed.into_iter().map(|listed| view! { <Item listed query=query.clone()/> }).collect();
    view! {
        <section class="screens-group" aria-labelledby=id.clone()>
            <h2 class="screens-group__title" id=id.clone()>{t(&format!("screens-group-{group}"))}</h2>
            <ul class="screens-group__list">{items}</ul>
        </section>
    }
}

#[component]
fn Item(listed: Listed, query: String) -> impl IntoView {
    let Listed { state, heading, offered } = listed;
    let particular = state.particular().map(|particular| t(&format!("screens-state-{particular}")));
    let name = match particular {
        Some(particular) => t_with("screens-named", &[("heading", &heading), ("state", &particular)]),
        None => heading,
    };
    view! {
        <li class="screens-group__item">
            <a href=routes::sample_screen(state.id) + &query>{name}</a>
            <code class="screens-group__id" lang="en">{state.id}</code>
            {(!offered).then(|| view! { <span class="screens-group__note">{t("screens-not-offered")}</span> })}
        </li>
    }
}

/// The switches, which lead to this page with others.
#[component]
fn Switchboard(switches: Switches, languages: Vec<settings::Language>) -> impl IntoView {
    let Switches { language, view, sample, texts, overlay } = switches;
    let languages = languages.into_iter().map(|language| (language.tag, language.name)).collect();
    let settings: Vec<_> = SWITCHED.into_iter().map(|setting| setting_switch(setting, view, language)).collect();
    let samples =
        Sample::ALL.iter().map(|sample| (sample.name().to_owned(), t(&format!("screens-answers-{}", sample.name()))));
    let written =
        Texts::ALL.iter().map(|texts| (texts.name().to_owned(), t(&format!("screens-texts-{}", texts.name()))));
    let overlays =
        ["", "on"].map(|value| (value.to_owned(), t(if value.is_empty() { "screens-off" } else { "screens-on" })));
    let laid = overlay.map(|_| "on".to_owned()).unwrap_or_default();
    view! {
        <form class="screens-switches" method="get" action=routes::SCREENS aria-labelledby="switches">
            <h2 class="screens-switches__title" id="switches">{t("screens-switches")}</h2>
            <Switch name="lang" label=t("screens-language") chosen=language.name().to_owned() values=languages/>
            {settings}
            <Switch name="answers" label=t("screens-answers") chosen=sample.name().to_owned() values=samples.collect()/>
            <Switch name="texts" label=t("screens-texts") chosen=texts.name().to_owned() values=written.collect()/>
            <Switch name="overlay" label=t("screens-overlay") chosen=laid values=overlays.into()/>
            <button class="screens-switches__button" type="submit">{t("screens-take")}</button>
        </form>
    }
}

fn setting_switch(setting: Setting, view: Preferences, language: Language) -> AnyView {
    let key = format!("settings-{}", setting.name());
    let values = setting.values().iter().map(|value| ((*value).to_owned(), t(&format!("{key}-{value}")))).collect();
    let chosen = view.value(setting, language).to_owned();
    view! { <Switch name=setting.name() label=t(&key) chosen values/> }.into_any()
}

/// One switch: its name in the address, and values with their names for people.
#[component]
fn Switch(name: &'static str, label: String, chosen: String, values: Vec<(String, String)>) -> impl IntoView {
    let options: Vec<_> = values
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect();
    view! {
        <p class="screens-switches__switch">
            <label for=name>{label}</label>
            <select class="screens-switches__select" id=name name=name>{options}</select>
        </p>
    }
}
