//! The page after signing in again, with the form that was typed when the session had ended: nothing of it is lost.

use app::catalogue::t;
use domain::FormFields;
use leptos::prelude::*;

use crate::web::desk::frame::{DeskFrame, Viewer};

/// The page: one press sends what was typed to where it was going.
#[component]
pub fn Resume(
    /// The viewer.
    viewer: Viewer,
    /// The address it was posted to.
    address: String,
    /// The fields that were typed.
    fields: FormFields,
) -> impl IntoView {
    let hidden: Vec<_> = fields
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect();
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-resume-title")}</h1>
            <p>{t("desk-resume-lead")}</p>
            <form class="desk-act" method="post" action=address>
                {hidden}
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-resume-button")}</button>
            </form>
        </DeskFrame>
    }
}
