//! Above every screen where a member of staff fills the form in for a patient: who it is, and the way back to the desk.
//! It stands outside of what the scripts take over, so that it is there with and without them.

use app::catalogue::{t, t_with};
use leptos::prelude::*;

use crate::web::routes::desk;

/// The bar.
#[component]
pub fn Assisting(
    /// The member of staff.
    name: String,
) -> impl IntoView {
    view! {
        <aside class="kiosk-assisting" lang="ja" aria-label=t("desk-assisting")>
            <p>{t_with("desk-assisting-by", &[("name", &name)])}</p>
            <form method="post" action=desk::ASSIST_END>
                <button class="kiosk-button" type="submit">{t("desk-assist-end")}</button>
            </form>
        </aside>
    }
}
