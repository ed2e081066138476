//! The settings' page. Only what was changed on a form is saved, so that two people who change different things do not
//! undo each other's work; where somebody else was faster, nothing is saved before it was looked at.

pub mod view;

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use view::{Field, Form as SettingsForm, GROUPS, RESET, REVISION, SettingsPage, SettingsPageProps, Source, WAS};

use super::{STYLES, SignedIn, viewer, words::moment};
use crate::{
    config::{
        settings::Setting,
        sources::{Origin, Overrides},
    },
    desk::settings::{Changes, overrides},
    store::{Staff, settings::SavedSettings},
    web::{Failed, Web, routes::desk::SETTINGS as ADDRESS},
};

/// The query of a page that follows a change.
#[derive(Deserialize)]
pub(crate) struct After {
    /// Set once something was saved.
    pub(crate) saved: Option<String>,
}

/// The typed form.
#[derive(Debug, Default)]
struct Typed {
    revision: i64,
    /// The changes as typed, with the values they were made over.
    changed: BTreeMap<&'static str, Change>,
    /// The settings to set back.
    reset: BTreeSet<String>,
}

#[derive(Debug)]
struct Change {
    meant: Vec<String>,
    was: Vec<String>,
}

impl Typed {
    fn read(pairs: &[(String, String)]) -> Self {
        let all = |name: &str| -> Vec<String> {
            pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
        };
        let change = |key: &'static str| {
            let setting = Setting::of(key)?;
            let was = serde_json::from_str(all(&format!("{WAS}{key}")).first()?).ok()?;
            let change = Change { meant: setting.meant(&all(key)), was };
            (change.meant != change.was).then_some((key, change))
        };
        let keys = GROUPS.iter().flat_map(|(_, keys)| keys.iter().copied());
        Self {
            revision: all(REVISION).first().and_then(|revision| revision.parse().ok()).unwrap_or_default(),
            changed: keys.filter_map(change).collect(),
            reset: all(RESET).into_iter().collect(),
        }
    }

    /// The changes that would be saved, flags left alone.
    fn changes(&self, web: &Web) -> Changes {
        let free = |key: &str| !web.0.inputs.sources.is_fixed(key);
        let set = self.changed.iter().filter_map(|(key, change)| {
            let value = Setting::of(key)?.to_json(&change.meant);
            Some(((*key).to_owned(), Some(value)))
        });
        let back = self.reset.iter().filter(|key| Setting::of(key).is_some()).map(|key| (key.clone(), None));
        set.chain(back).filter(|(key, _)| free(key)).collect()
    }

    fn is_wrong(&self, web: &Web) -> bool {
        let wrong = |(key, change): (&&'static str, &Change)| {
            let free = !self.reset.contains(*key) && !web.0.inputs.sources.is_fixed(key);
            free && Setting::of(key).is_some_and(|setting| setting.wrong(&change.meant).is_some())
        };
        self.changed.iter().any(wrong)
    }
}

/// The page.
pub(crate) async fn page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Query(after): Query<After>,
) -> Result<Response, Failed> {
    let saved = web.desk().settings().await?;
    let mut form = web.form(&saved, &Typed::default());
    form.saved = after.saved.is_some();
    Ok(web.settings_page(StatusCode::OK, staff, form))
}

/// Saves what was changed.
pub(crate) async fn save(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let typed = Typed::read(&pairs);
    let changes = typed.changes(&web);
    if changes.is_empty() {
        return Ok(Redirect::to(ADDRESS).into_response());
    }
    if typed.is_wrong(&web) {
        let saved = web.desk().settings().await?;
        let overtaken = saved.revision != typed.revision;
        let form = if overtaken { web.overtaken(&saved, &typed) } else { web.form(&saved, &typed) };
        return Ok(web.settings_page(StatusCode::UNPROCESSABLE_ENTITY, staff, form));
    }
    if web.save_settings(&staff, typed.revision, &changes).await? {
        return Ok(Redirect::to(&format!("{ADDRESS}?saved=1")).into_response());
    }
    let saved = web.desk().settings().await?;
    let form = web.overtaken(&saved, &typed);
    Ok(web.settings_page(StatusCode::CONFLICT, staff, form))
}

impl Web {
    fn settings_page(&self, status: StatusCode, staff: Staff, form: SettingsForm) -> Response {
        let texts = self.texts();
        let title = texts.text("desk-settings-title");
        let title = if form.is_wrong() { texts.with("title-error", &[("title", &title)]) } else { title };
        let props = SettingsPageProps { viewer: viewer(staff), form };
        (status, self.desk_page(&title, STYLES, || SettingsPage(props))).into_response()
    }

    /// The form over what is in force now, with what was typed in its place.
    fn form(&self, saved: &SavedSettings, typed: &Typed) -> SettingsForm {
        let overrides = overrides(saved);
        let keys = GROUPS.iter().flat_map(|(_, keys)| keys.iter().copied()).filter_map(Setting::of);
        let fields = keys.map(|setting| self.field(setting, saved, &overrides, typed)).collect();
        let audit_broken_at = self.desk().audit_is_broken().map(|broken| broken.index);
        SettingsForm { revision: saved.revision, fields, saved: false, overtaken: None, audit_broken_at }
    }

    /// The form after somebody else has saved: says who, and what of it meets what was typed.
    fn overtaken(&self, saved: &SavedSettings, typed: &Typed) -> SettingsForm {
        let mut form = self.form(saved, typed);
        let latest = saved.settings.values().max_by_key(|setting| setting.changed_at);
        form.overtaken = latest.map(|setting| (setting.changed_by.clone(), moment(setting.changed_at)));
        let live = self.live();
        for field in &mut form.fields {
            let Some(change) = typed.changed.get(field.setting.key) else { continue };
            let now = field.setting.values(&live.config);
            field.theirs = (now != change.was && now != change.meant).then_some(now);
        }
        form
    }

    fn field(&self, setting: &'static Setting, saved: &SavedSettings, overrides: &Overrides, typed: &Typed) -> Field {
        let sources = &self.0.inputs.sources;
        let (key, now) = (setting.key, setting.values(&self.live().config));
        let change = typed.changed.get(key).filter(|_| !sources.is_fixed(key));
        let reset = typed.reset.contains(key);
        let source = match (sources.origin(key, overrides), saved.settings.get(key)) {
            (Origin::Desk, Some(setting)) => Source::Desk(setting.changed_by.clone(), moment(setting.changed_at)),
            (Origin::File, _) => Source::File,
            (Origin::Environment, _) => Source::Environment,
            (Origin::Flag, _) => Source::Flag,
            (Origin::Default | Origin::Desk, _) => Source::Default,
        };
        let back = matches!(source, Source::Desk(..)).then(|| setting.values(sources.configured()));
        let wrong = change.filter(|_| !reset).and_then(|change| setting.wrong(&change.meant));
        Field {
            setting,
            was: serde_json::to_string(&now).unwrap_or_default(),
            values: change.map_or(now, |change| change.meant.clone()),
            source,
            back,
            reset,
            wrong: wrong.map(|error| error.value),
            theirs: None,
        }
    }
}
