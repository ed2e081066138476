//! What `islands/desk.js` looks for on the desk's pages, so that they keep themselves up to date.

/// The `id` of the list that is kept up to date. Its `data-list` is where it is fetched, its `data-events` says when, its
/// `data-title` becomes the title of the page, and a new `data-latest` is an arrival to be heard.
pub const LIST: &str = "live-list";
/// The `id` of the form that says which part of the list is shown, where there is a choice.
pub const FORM: &str = "live-form";
/// The `id` of the line that says whether the list is live, by the texts in its `data-up` and `data-down`.
pub const STATE: &str = "live-state";
/// The `id` of the element that says who else has the declaration open. Its `data-address` is whom to tell and ask, its
/// `data-events` says when to ask again.
pub const PRESENCE: &str = "presence";
