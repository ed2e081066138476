//! The accounts of the staff: who there is, what each may do, and looking after one of them.

use app::catalogue::{t, t_with};
use domain::{Right, Role};
use leptos::prelude::*;

use crate::web::{
    desk::{
        account::sign_in::FormError,
        frame::{DeskFrame, Viewer},
    },
    routes::desk,
};

/// An account.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its number.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The time of the owner's last sign-in, formatted.
    pub signed_in: Option<String>,
    /// True if it has a second factor.
    pub has_factor: bool,
    /// True if it is in use.
    pub active: bool,
}

/// The name of a role.
#[must_use]
pub fn role_name(role: Role) -> String {
    t(&format!("desk-role-{}", role.name()))
}

/// The list.
#[component]
pub fn StaffList(
    /// The viewer.
    viewer: Viewer,
    /// The accounts.
    members: Vec<Member>,
    /// True if the configuration asks for no second factor.
    without_factor: bool,
    /// True if one of them has just been changed.
    saved: bool,
) -> impl IntoView {
    let rows: Vec<_> = members.into_iter().map(|member| view! { <Row member/> }).collect();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::STAFF>
            <div class="desk-record__head">
                <h1 class="desk-title">{t("desk-staff-title")}</h1>
                <a class="desk-button" data-type="solid-fill" href=desk::STAFF_NEW>{t("desk-staff-add")}</a>
            </div>
            {saved.then(|| view! { <p class="desk-settings__saved" role="status">{t("desk-staff-saved")}</p> })}
            {without_factor.then(|| view! { <p class="desk-warning">{t("desk-factor-off")}</p> })}
            <table class="desk-table" data-kind="staff" aria-label=t("desk-staff-title")>
                <thead>
                    <tr>
                        <th scope="col">{t("desk-staff-who")}</th>
                        <th scope="col">{t("desk-staff-role")}</th>
                        <th scope="col">{t("desk-staff-signed-in")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Rights/>
        </DeskFrame>
    }
}

#[component]
fn Row(member: Member) -> impl IntoView {
    let stopped = (!member.active).then(|| {
        view! { <span class="desk-chip" data-kind="stopped">{t("desk-staff-stopped")}</span> }
    });
    view! {
        <tr>
            <th scope="row">
                <a class="desk-table__link" href=desk::staff_member(member.id)><bdi>{member.name}</bdi></a> " " {stopped}
            </th>
            <td data-label=t("desk-staff-role")>{role_name(member.role)}</td>
            <td data-label=t("desk-staff-signed-in")>{member.signed_in.unwrap_or_else(|| t("desk-staff-never"))}</td>
        </tr>
    }
}

/// The rights of each role, from the rules themselves.
#[component]
fn Rights() -> impl IntoView {
    let heads: Vec<_> = Role::ALL.iter().map(|role| view! { <th scope="col">{role_name(*role)}</th> }).collect();
    let rows: Vec<_> = Right::ALL
        .iter()
        .map(|right| {
            let cells: Vec<_> = Role::ALL
                .iter()
                .map(|role| {
                    let may = if role.may(*right) { "desk-staff-may" } else { "desk-staff-may-not" };
                    view! { <td>{t(may)}</td> }
                })
                .collect();
            view! {
                <tr>
                    <th scope="row">{right_name(*right)}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    view! {
        <h2 class="desk-subtitle">{t("desk-staff-rights")}</h2>
        <section class="desk-scroll" tabindex="0" aria-label=t("desk-staff-rights")>
            <table class="desk-table" data-kind="rights" aria-label=t("desk-staff-rights")>
                <thead>
                    <tr>
                        <th scope="col">{t("desk-staff-right")}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn right_name(right: Right) -> String {
    t(&format!("desk-right-{}", right.name()))
}

/// The rights of a role, as a list.
#[component]
pub fn RightsOf(
    /// The role.
    role: Role,
) -> impl IntoView {
    let rights = Right::ALL.iter().filter(|right| role.may(**right));
    let rights: Vec<_> = rights.map(|right| view! { <li>{right_name(*right)}</li> }).collect();
    view! { <ul>{rights}</ul> }
}

/// A new account.
#[component]
pub fn StaffNew(
    /// The viewer.
    viewer: Viewer,
    /// The error of the last try.
    error: Option<String>,
    /// The name, as typed the last time.
    name: String,
    /// The role, as chosen the last time.
    role: Role,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::STAFF>
            <form class="desk-form" method="post" action=desk::STAFF_NEW>
                <h1 class="desk-title">{t("desk-staff-add")}</h1>
                <FormError error/>
                <label class="desk-form__label" for="name">{t("desk-staff-name")}</label>
                <input
                    class="desk-form__input"
                    type="text"
                    id="name"
                    name="name"
                    value=name
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    required
                />
                <Roles role/>
                <Password label=t("desk-staff-first-password") secret=Secret::Password autocomplete="new-password"/>
                <p class="desk-form__hint">{t("desk-password-hint")}</p>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-staff-add-button")}</button>
                <p><a class="desk-table__link" href=desk::STAFF>{t("desk-staff-back")}</a></p>
            </form>
        </DeskFrame>
    }
}

#[component]
fn Roles(role: Role) -> impl IntoView {
    let choices: Vec<_> = Role::ALL
        .iter()
        .map(|choice| {
            let checked = *choice == role;
            view! {
                <label class="desk-tick">
                    <input class="desk-tick__box" type="radio" name="role" value=choice.name() checked=checked/>
                    <span>
                        {role_name(*choice)} " "
                        <span class="desk-tick__more">{t(&format!("desk-role-{}-hint", choice.name()))}</span>
                    </span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="desk-ticks">
            <legend class="desk-form__label">{t("desk-staff-role")}</legend>
            {choices}
        </fieldset>
    }
}

/// A field that holds a password: it is never kept for somebody to go on with, and never comes back in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The password that somebody signs in with, or is given.
    Password,
    /// The one that is changed.
    Old,
    /// The new password.
    New,
}

impl Secret {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Password, Self::Old, Self::New];

    /// The name of the field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// A password to be typed.
#[component]
pub fn Password(
    /// The question.
    label: String,
    /// The field.
    secret: Secret,
    /// The kind of password, old or new, for password managers.
    autocomplete: &'static str,
) -> impl IntoView {
    let name = secret.name();
    view! {
        <label class="desk-form__label" for=name>{label}</label>
        <input class="desk-form__input" type="password" id=name name=name autocomplete=autocomplete required/>
    }
}

/// The refusals on an account's page.
#[derive(Clone, Debug, Default)]
pub struct Refused {
    /// The reason for keeping the role.
    pub role: Option<String>,
    /// The reason for keeping the password.
    pub password: Option<String>,
    /// The reason for keeping it in use.
    pub deactivate: Option<String>,
}

/// One account.
#[component]
pub fn StaffMember(
    /// The viewer.
    viewer: Viewer,
    /// The account.
    member: Member,
    /// True if it is the viewer's own: its password and second factor are changed where the old password is asked for.
    own: bool,
    /// The refusals.
    refused: Refused,
) -> impl IntoView {
    let Member { id, name, role, signed_in, has_factor, active } = member;
    let name_of_password = if active { "desk-staff-password" } else { "desk-staff-again" };
    let lead_of_password = if active { "desk-staff-password-lead" } else { "desk-staff-again-lead" };
    let change_role = active.then(|| {
        view! {
            <form class="desk-form" method="post" action=desk::staff_role(id)>
                <h2 class="desk-form__title">{t("desk-staff-role-change")}</h2>
                <FormError error=refused.role/>
                <Roles role/>
                <button class="desk-button" type="submit">{t("desk-staff-role-change")}</button>
            </form>
        }
    });
    let sessions = active.then(|| {
        view! {
            <form class="desk-form" method="post" action=desk::staff_sessions_end(id)>
                <h2 class="desk-form__title">{t("desk-staff-sessions")}</h2>
                <p>{t("desk-staff-sessions-lead")}</p>
                <button class="desk-button" type="submit">{t("desk-staff-sessions")}</button>
            </form>
        }
    });
    let own_page = own.then(|| {
        view! { <p><a class="desk-table__link" href=desk::ACCOUNT>{t("desk-staff-own")}</a></p> }
    });
    let password = (!own).then(|| {
        view! {
            <form class="desk-form" method="post" action=desk::staff_password(id)>
                <h2 class="desk-form__title">{t(name_of_password)}</h2>
                <FormError error=refused.password/>
                <p>{t(lead_of_password)}</p>
                <Password label=t("desk-account-new") secret=Secret::Password autocomplete="new-password"/>
                <p class="desk-form__hint">{t("desk-password-hint")}</p>
                <button class="desk-button" type="submit">{t(name_of_password)}</button>
            </form>
        }
    });
    let reset_factor = (active && has_factor && !own).then(|| {
        view! {
            <form class="desk-form" method="post" action=desk::staff_factor_reset(id)>
                <h2 class="desk-form__title">{t("desk-staff-factor")}</h2>
                <p>{t("desk-staff-factor-lead")}</p>
                <button class="desk-button" type="submit">{t("desk-staff-factor")}</button>
            </form>
        }
    });
    let deactivate = active.then(|| {
        view! {
            <form class="desk-form" method="post" action=desk::staff_deactivate(id)>
                <h2 class="desk-form__title">{t("desk-staff-stop")}</h2>
                <FormError error=refused.deactivate/>
                <p>{t("desk-staff-stop-lead")}</p>
                <button class="desk-button" type="submit">{t("desk-staff-stop")}</button>
            </form>
        }
    });
    let signed_in = signed_in.unwrap_or_else(|| t("desk-staff-never"));
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::STAFF>
            <h1 class="desk-title">{t_with("desk-staff-of", &[("name", &name)])}</h1>
            <p class="desk-facts">
                <span>{role_name(role)}</span>
                <span>{t("desk-staff-signed-in")} " " {signed_in}</span>
                {(!active).then(|| view! { <span class="desk-chip" data-kind="stopped">{t("desk-staff-stopped")}</span> })}
            </p>
            <div class="desk-forms">
                {change_role}
                {password}
                {sessions}
                {reset_factor}
                {deactivate}
            </div>
            {own_page}
            <p><a class="desk-table__link" href=desk::STAFF>{t("desk-staff-back")}</a></p>
        </DeskFrame>
    }
}
