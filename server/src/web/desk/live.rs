//! The hooks by which `browser/scripts/desk.js` keeps the desk's pages up to date, and the events of the server's
//! streams.

use app::catalogue::{t, t_with};
use leptos::prelude::*;

use crate::web::routes::desk;

/// The `id` of the list that is kept up to date. Its `data-list` is where it is fetched, its `data-events` is the stream
/// that says when and its `data-hears` the words of it that concern the list, its `data-every` says after how many seconds
/// it is fetched at the latest, its `data-title` becomes the title of the page, and a new `data-latest` is an arrival to be
/// heard.
pub const LIST: &str = "live-list";
/// The `id` of the form that says which part of the list is shown, where there is a choice.
pub const FORM: &str = "live-form";
/// The `id` of the line that says whether the list is live, by the texts in its `data-up`, `data-polling` and `data-down`.
pub const STATE: &str = "live-state";
/// The `id` of the element that says who else has the declaration open. Its `data-address` is whom to tell and ask, its
/// `data-events` says when to ask again.
pub const PRESENCE: &str = "presence";
/// The `id` of what the page says once whoever looks at it is not signed in any more.
pub const ENDED: &str = "live-ended";

/// A stream says after so many seconds that it is alive, whatever else it says. `stream.js` has the same number.
pub const BEAT_SECONDS: u64 = 10;
/// A declaration arrived, or something was done to one.
pub const DECLARATION: &str = "declaration";
/// A call for help was made or answered.
pub const CALL: &str = "call";
/// Something is different about a tablet.
pub const TABLET: &str = "tablet";
/// Something was missed: anything may be different.
pub const ANYTHING: &str = "anything";

/// The placeholder that a script replaces by the time.
const TIME: (&str, &str) = ("time", "{time}");

/// Says whether the list of the page is live.
#[component]
pub fn LiveState() -> impl IntoView {
    view! {
        <p
            class="desk-live"
            id=STATE
            role="status"
            data-up=t("desk-live-up")
            data-polling=t_with("desk-live-polling", &[TIME])
            data-down=t_with("desk-live-down", &[TIME])
        ></p>
        <template id=ENDED>
            <span>{t("desk-live-ended")}</span>
            " "
            <a href=desk::QUEUE>{t("desk-sign-in-again")}</a>
        </template>
    }
}

/// Says who else has a declaration open.
#[component]
pub fn Presence(
    /// The address to post to.
    address: String,
    /// A token of the page.
    page: String,
    /// The version that the page shows.
    revision: i64,
) -> impl IntoView {
    view! {
        <div
            class="desk-presence"
            id=PRESENCE
            role="status"
            data-address=address
            data-events=desk::EVENTS
            data-page=page
            data-revision=revision.to_string()
            data-down=t("desk-present-down")
        ></div>
        <template id=ENDED>
            <p class="desk-warning">
                {t("desk-present-ended")} " " <a href=desk::QUEUE target="_blank">{t("desk-sign-in-again-tab")}</a>
            </p>
        </template>
    }
}
