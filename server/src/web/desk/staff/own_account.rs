//! One's own account: what one may do, the password, the second factor, and where one is signed in.

use app::catalogue::{Catalogue, t, t_with};
use leptos::prelude::*;

use super::view::{Password, RightsOf, Secret, role_name};
use crate::web::{
    desk::{
        account::sign_in::FormError,
        frame::{DeskFrame, Viewer},
    },
    routes::desk,
};

domain::redacted!(OwnSession);

/// A session, formatted.
#[derive(Clone)]
pub struct OwnSession {
    /// The digest of its token, in hexadecimal digits: it names the session and opens nothing.
    pub id: String,
    /// The words that its owner knows its computer by; empty where that is not known.
    pub computer: String,
    /// Its beginning.
    pub began: String,
    /// Its last use.
    pub used: String,
    /// True if it is the one that asks.
    pub here: bool,
}

/// The state of one's second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFactor {
    /// The configuration asks for none.
    Off,
    /// There is none yet.
    None,
    /// There is one.
    Kept,
}

/// The page.
#[component]
pub fn OwnAccount(
    /// The viewer.
    viewer: Viewer,
    /// The error of the last try.
    error: Option<String>,
    /// The key of the text about what has just been done.
    done: Option<&'static str>,
    /// The state of the second factor.
    factor: OwnFactor,
    /// The open sessions, those used last first.
    sessions: Vec<OwnSession>,
) -> impl IntoView {
    let Viewer { name, role } = viewer.clone();
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-account-title")}</h1>
            {done.map(|key| view! { <p class="desk-settings__saved" role="status">{t(key)}</p> })}
            <div class="desk-forms">
                <section class="desk-form" aria-labelledby="rights">
                    <h2 class="desk-form__title" id="rights"><bdi>{name}</bdi> " " {role_name(role)}</h2>
                    <p>{t("desk-account-rights")}</p>
                    <RightsOf role/>
                </section>
                <form class="desk-form" method="post" action=desk::ACCOUNT>
                    <h2 class="desk-form__title">{t("desk-account-password")}</h2>
                    <FormError error/>
                    <Password label=t("desk-account-old") secret=Secret::Old autocomplete="current-password"/>
                    <Password label=t("desk-account-new") secret=Secret::New autocomplete="new-password"/>
                    <p class="desk-form__hint">{t("desk-password-hint")}</p>
                    <p>{t("desk-account-others")}</p>
                    <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-account-change")}</button>
                </form>
                <section class="desk-form" aria-labelledby="factor">
                    <h2 class="desk-form__title" id="factor">{t("desk-factor-title")}</h2>
                    <SecondFactor factor/>
                </section>
            </div>
            <Sessions sessions/>
        </DeskFrame>
    }
}

#[component]
fn SecondFactor(factor: OwnFactor) -> impl IntoView {
    let (lead, link) = match factor {
        OwnFactor::Off => return view! { <p>{t("desk-factor-off")}</p> }.into_any(),
        OwnFactor::None => ("desk-factor-none", "desk-factor-begin"),
        OwnFactor::Kept => ("desk-factor-kept", "desk-factor-change"),
    };
    view! {
        <p>{t(lead)}</p>
        <p><a class="desk-button" href=desk::FACTOR>{t(link)}</a></p>
    }
    .into_any()
}

/// The computers where one is signed in, each with the way to end that.
#[component]
fn Sessions(sessions: Vec<OwnSession>) -> impl IntoView {
    let others = sessions.iter().filter(|session| !session.here).count();
    let rows: Vec<_> = sessions.into_iter().map(|session| view! { <Session session/> }).collect();
    let all = (others > 1).then(|| {
        view! {
            <form method="post" action=desk::SESSIONS_END>
                <button class="desk-button" type="submit">{t("desk-sessions-end-others")}</button>
            </form>
        }
    });
    view! {
        <h2 class="desk-subtitle">{t("desk-sessions-title")}</h2>
        <p>{t("desk-sessions-lead")}</p>
        <table class="desk-table" data-kind="staff" aria-label=t("desk-sessions-title")>
            <thead>
                <tr>
                    <th scope="col">{t("desk-sessions-computer")}</th>
                    <th scope="col">{t("desk-sessions-began")}</th>
                    <th scope="col">{t("desk-sessions-used")}</th>
                    <th scope="col">{t("desk-sessions-end")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {all}
    }
}

#[component]
fn Session(session: OwnSession) -> impl IntoView {
    let OwnSession { id, computer, began, used, here } = session;
    let computer = named(&computer);
    let end = if here {
        view! { <span class="desk-chip">{t("desk-sessions-here")}</span> }.into_any()
    } else {
        let label = t_with("desk-sessions-end-this", &[("computer", &computer), ("began", &began)]);
        view! {
            <form method="post" action=desk::SESSIONS_END>
                <input type="hidden" name="session" value=id/>
                <button class="desk-button" type="submit" data-size="small" aria-label=label>{t("desk-sessions-end")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <tr>
            <th scope="row">{computer}</th>
            <td data-label=t("desk-sessions-began")>{began}</td>
            <td data-label=t("desk-sessions-used")>{used}</td>
            <td data-label=t("desk-sessions-end")>{end}</td>
        </tr>
    }
}

/// A computer in words: its system and its address, as far as they are known.
fn named(computer: &str) -> String {
    let words: Vec<String> = computer
        .split_whitespace()
        .map(|word| Catalogue::here().find(&format!("desk-system-{word}")).unwrap_or(word).to_owned())
        .collect();
    if words.is_empty() { t("desk-sessions-unknown") } else { words.join(" ") }
}
