//! The clinic's settings. Each says what it may be, where its value comes from and how to set it back; what was typed
//! stays where it could not be saved.

use app::{
    catalogue::{Catalogue, t, t_with},
    routes::{ACCESSIBILITY, desk},
    text::raw_text,
};
use domain::{
    Insurance, Person, Sheet, Signer,
    claim::{self, Remark},
};
use leptos::prelude::*;

use crate::web::desk::frame::{DeskFrame, Viewer};

/// The settings, in the order of the page.
pub const GROUPS: [(&str, &[&str]); 5] = [
    ("clinic", &["clinic.name", "clinic.phone"]),
    ("contacts", &["contacts.patients", "contacts.patients_hours", "contacts.clinics"]),
    ("tablets", &["options.shown", "signature.methods", "idle_seconds", "languages"]),
    ("records", &["retention_days"]),
    ("claims", &["claims.prefix", "claims.parts", "claims.separator"]),
];
/// The field under which a key is set back.
pub const RESET: &str = "reset";
/// The field of the revision that a form was made on.
pub const REVISION: &str = "revision";
/// What the fields begin with that say what a form was made with.
pub const WAS: &str = "was.";

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Form {
    /// The revision that it is made on.
    pub revision: i64,
    /// The settings.
    pub fields: Vec<Field>,
    /// Whether settings have just been saved.
    pub saved: bool,
    /// Who has saved others meanwhile, and when.
    pub overtaken: Option<(String, String)>,
}

/// A setting.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// How it is changed.
    pub kind: Kind,
    /// What stands in it.
    pub values: Vec<String>,
    /// What was in force when the page was made, as JSON.
    pub was: String,
    /// Where the value in force comes from.
    pub source: Source,
    /// What it would be if it were not set here, where it is.
    pub back: Option<Vec<String>>,
    /// Whether it is to be set back.
    pub reset: bool,
    /// The value at fault.
    pub wrong: Option<String>,
    /// What somebody else has saved meanwhile.
    pub theirs: Option<Vec<String>>,
}

/// How a setting is changed.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A line of text of at most so many characters.
    Line(usize),
    /// A line of text of at most so many characters, in which every space counts.
    Layout(usize),
    /// A telephone number.
    Phone,
    /// A whole number, from and to.
    Number(u32, u32),
    /// Some of a set, with those that are always there.
    Ticks(Vec<String>, Vec<String>),
    /// Some of a set, in order.
    Order(Vec<String>),
    /// Lines of at most so many characters.
    Parts(usize),
}

/// Where a value comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// Built in.
    Default,
    /// The file.
    File,
    /// The environment.
    Environment,
    /// This page: who and when.
    Desk(String, String),
    /// A flag given at the start, which nothing changes.
    Flag,
}

impl Form {
    /// Whether something could not be saved as it was typed.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.fields.iter().any(|field| field.wrong.is_some())
    }

    fn values(&self, key: &str) -> &[String] {
        self.fields.iter().find(|field| field.key == key).map(|field| &*field.values).unwrap_or_default()
    }
}

impl Field {
    /// The key as it stands in `id`s and catalogue keys.
    fn id(&self) -> String {
        self.key.replace('.', "-")
    }

    fn label(&self) -> String {
        t(&format!("desk-settings-{}", self.id()))
    }

    fn is_fixed(&self) -> bool {
        matches!(self.source, Source::Flag)
    }

    /// The element that a link to the field leads to.
    fn target(&self) -> String {
        match &self.kind {
            Kind::Order(_) => format!("{}-1", self.id()),
            Kind::Ticks(of, always) => {
                let first = of.iter().find(|name| !always.contains(name));
                first.map_or_else(|| self.id(), |name| format!("{}-{name}", self.id()))
            }
            _ => self.id(),
        }
    }

    /// What is wrong, in words.
    fn mistake(&self) -> Option<String> {
        let value = self.wrong.as_deref()?;
        let catalogue = Catalogue::here();
        Some(match self.kind {
            Kind::Line(max) | Kind::Layout(max) => {
                catalogue.with("desk-settings-wrong-line", &[("max", &max.to_string())])
            }
            Kind::Phone => t("desk-settings-wrong-phone"),
            Kind::Number(min, max) => {
                catalogue.with("desk-settings-wrong-number", &[("min", &min.to_string()), ("max", &max.to_string())])
            }
            Kind::Ticks(..) => t("desk-settings-wrong-ticks"),
            Kind::Order(_) => t("desk-settings-wrong-order"),
            Kind::Parts(max) => {
                catalogue.with("desk-settings-wrong-parts", &[("value", value), ("max", &max.to_string())])
            }
        })
    }

    /// Values as they are read.
    fn said(&self, values: &[String]) -> String {
        let first = values.first().map(String::as_str).unwrap_or_default();
        match &self.kind {
            Kind::Ticks(..) | Kind::Order(_) => {
                let names: Vec<String> = values.iter().map(|name| choice(self.key, name)).collect();
                names.join(&t("desk-settings-comma"))
            }
            Kind::Parts(_) if !values.is_empty() => values.join(" / "),
            Kind::Number(..) => t_with(&format!("desk-settings-{}-said", self.id()), &[("number", first)]),
            _ if first.is_empty() => t("desk-settings-empty"),
            _ => t_with("desk-settings-quoted", &[("text", first)]),
        }
    }
}

/// What one of a set is called.
fn choice(key: &str, name: &str) -> String {
    let text = match key {
        "options.shown" => format!("options-{name}"),
        "signature.methods" => format!("signature-{name}"),
        _ => format!("desk-language-{name}"),
    };
    Catalogue::here().find(&text).unwrap_or(name).to_owned()
}

/// The page.
#[component]
pub fn SettingsPage(
    /// Who is signed in.
    viewer: Viewer,
    /// What it shows.
    form: Form,
) -> impl IntoView {
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|(group, keys)| {
            let fields: Vec<_> = form.fields.iter().filter(|field| keys.contains(&field.key)).cloned().collect();
            let fields: Vec<_> = fields.into_iter().map(|field| view! { <SettingField field/> }).collect();
            let example = (*group == "claims").then(|| view! { <Example form=form.clone()/> });
            view! {
                <section class="desk-settings__group" aria-labelledby=format!("group-{group}")>
                    <h2 class="desk-subtitle" id=format!("group-{group}")>{t(&format!("desk-settings-group-{group}"))}</h2>
                    {fields}
                    {example}
                </section>
            }
        })
        .collect();
    let overtaken = form.overtaken.clone().map(|(by, at)| {
        let text = t_with("desk-settings-overtaken", &[("by", &by), ("at", &at)]);
        view! {
            <div class="desk-settings__notice" role="alert">
                <p><strong>{text}</strong></p>
                <p>{t("desk-settings-overtaken-then")}</p>
            </div>
        }
    });
    let saved =
        form.saved.then(|| view! { <p class="desk-settings__saved" role="status">{t("desk-settings-saved")}</p> });
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::SETTINGS>
            <h1 class="desk-title">{t("desk-settings-title")}</h1>
            <p>{t("desk-settings-lead")}</p>
            <p><a href=ACCESSIBILITY>{t("desk-settings-accessibility")}</a></p>
            {saved}
            {overtaken}
            <Mistakes fields=form.fields.clone()/>
            <form class="desk-settings" method="post" action=desk::SETTINGS novalidate>
                <input type="hidden" name=REVISION value=form.revision.to_string()/>
                {groups}
                <p><button class="desk-button" type="submit" data-type="solid-fill">{t("desk-settings-save")}</button></p>
            </form>
        </DeskFrame>
    }
}

/// What is to be mended, each with a link to its field.
#[component]
fn Mistakes(fields: Vec<Field>) -> impl IntoView {
    let items: Vec<_> = fields
        .iter()
        .filter_map(|field| {
            let said = t_with("desk-settings-mistake", &[("label", &field.label()), ("mistake", &field.mistake()?)]);
            Some(view! { <li><a class="desk-settings__mistake" href=format!("#{}", field.target())>{said}</a></li> })
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="desk-form__error desk-settings__summary" data-error-summary="" tabindex="-1" autofocus aria-labelledby="mistakes">
                <h2 class="desk-settings__mistakes" id="mistakes">{t("error-summary-title")}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

/// A setting with everything that is said of it.
#[component]
fn SettingField(field: Field) -> impl IntoView {
    if field.is_fixed() {
        return view! {
            <div class="desk-setting">
                <p class="desk-form__label">{field.label()}</p>
                <p class="desk-setting__fixed">{field.said(&field.values)}</p>
                <p class="desk-form__hint">{source(&field.source)}</p>
            </div>
        }
        .into_any();
    }
    let id = field.id();
    let hint = Catalogue::here().find(&format!("desk-settings-{id}-hint")).map(str::to_owned);
    let mistake = field.mistake();
    let described: Vec<String> = [(hint.is_some(), "hint"), (mistake.is_some(), "error"), (true, "source")]
        .iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    let theirs = field.theirs.as_ref().map(|values| t_with("desk-settings-theirs", &[("value", &field.said(values))]));
    let around = view! {
        {hint.map(|hint| view! { <p class="desk-form__hint" id=format!("{id}-hint")>{hint}</p> })}
        {mistake.map(|mistake| view! { <p class="desk-setting__error" id=format!("{id}-error")>{mistake}</p> })}
        {theirs.map(|theirs| view! { <p class="desk-setting__theirs">{theirs}</p> })}
    }
    .into_any();
    let described = described.join(" ");
    let control = control(&field, described.clone());
    let below = view! {
        <p class="desk-form__hint" id=format!("{id}-source")>{source(&field.source)}</p>
        {back(&field)}
        <input type="hidden" name=format!("{WAS}{}", field.key) value=field.was.clone()/>
    };
    if matches!(field.kind, Kind::Ticks(..) | Kind::Order(_)) {
        view! {
            <fieldset class="desk-setting" id=id aria-describedby=described>
                <legend class="desk-form__label">{field.label()}</legend>
                {around}
                {control}
                {below}
            </fieldset>
        }
        .into_any()
    } else {
        view! {
            <div class="desk-setting">
                <label class="desk-form__label" for=id>{field.label()}</label>
                {around}
                {control}
                {below}
            </div>
        }
        .into_any()
    }
}

/// What the setting is changed with.
fn control(field: &Field, described: String) -> AnyView {
    let (id, key) = (field.id(), field.key);
    let first = field.values.first().cloned().unwrap_or_default();
    let invalid = field.wrong.is_some().then_some("true");
    let line = |kind: &'static str, mode: &'static str, size: &'static str| {
        view! {
            <input
                class="desk-form__input"
                data-size=size
                type=kind
                inputmode=mode
                id=id.clone()
                name=key
                value=first.clone()
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described.clone()
                aria-invalid=invalid
            />
        }
        .into_any()
    };
    match &field.kind {
        Kind::Line(_) | Kind::Layout(_) => line("text", "text", "full"),
        Kind::Phone => line("tel", "tel", "phone"),
        Kind::Number(..) => line("text", "numeric", "number"),
        Kind::Parts(_) => view! {
            <textarea
                class="desk-form__input"
                id=id.clone()
                name=key
                rows="5"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=invalid
            >
                {raw_text(&field.values.join("\n"))}
            </textarea>
        }
        .into_any(),
        Kind::Ticks(of, always) => ticks(field, of, always),
        Kind::Order(of) => order(field, of),
    }
}

fn ticks(field: &Field, of: &[String], always: &[String]) -> AnyView {
    let boxes: Vec<_> = of
        .iter()
        .map(|name| {
            let (fixed, checked) = (always.contains(name), field.values.contains(name));
            view! {
                <label class="desk-tick">
                    <input
                        class="desk-tick__box"
                        type="checkbox"
                        id=format!("{}-{name}", field.id())
                        name=field.key
                        value=name.clone()
                        checked=checked || fixed
                        disabled=fixed
                    />
                    <span>
                        {choice(field.key, name)}
                        {fixed.then(|| view! { <span class="desk-tick__more">{t("desk-settings-always")}</span> })}
                    </span>
                </label>
            }
        })
        .collect();
    view! { <div class="desk-ticks">{boxes}</div> }.into_any()
}

fn order(field: &Field, of: &[String]) -> AnyView {
    let places: Vec<_> = (1..=of.len())
        .map(|place| {
            let id = format!("{}-{place}", field.id());
            let chosen = field.values.get(place - 1).cloned().unwrap_or_default();
            let options: Vec<_> = of
                .iter()
                .map(|name| {
                    let selected = *name == chosen;
                    view! { <option value=name.clone() selected=selected>{choice(field.key, name)}</option> }
                })
                .collect();
            view! {
                <div>
                    <label for=id.clone()>{t_with("desk-settings-place", &[("place", &place.to_string())])}</label>
                    <select class="desk-form__input" id=id name=field.key>
                        <option value="" selected=chosen.is_empty()>{t("desk-settings-no-place")}</option>
                        {options}
                    </select>
                </div>
            }
        })
        .collect();
    view! { <div class="desk-places">{places}</div> }.into_any()
}

/// Setting it back, where it is set here.
fn back(field: &Field) -> Option<impl IntoView + use<>> {
    let value = field.said(field.back.as_ref()?);
    let text = t_with("desk-settings-back", &[("label", &field.label()), ("value", &value)]);
    let (key, checked) = (field.key, field.reset);
    Some(view! {
        <label class="desk-tick">
            <input class="desk-tick__box" type="checkbox" name=RESET value=key checked=checked/>
            {text}
        </label>
    })
}

fn source(source: &Source) -> String {
    match source {
        Source::Default => t("desk-settings-source-default"),
        Source::File => t("desk-settings-source-file"),
        Source::Environment => t("desk-settings-source-environment"),
        Source::Desk(by, at) => t_with("desk-settings-source-desk", &[("by", by), ("at", at)]),
        Source::Flag => t("desk-settings-source-flag"),
    }
}

/// How a draft looks with what stands in the fields.
#[component]
fn Example(form: Form) -> impl IntoView {
    let sample = |remark: Remark| Some(t(&format!("desk-settings-sample-{}", remark.name())));
    let sheet = Sheet {
        person: Person { address: sample(Remark::Address), ..Person::default() },
        insurance: Insurance {
            employer_name: sample(Remark::Employer),
            insurer_name: sample(Remark::Other),
            ..Insurance::default()
        },
        signer: Signer { phone: sample(Remark::Contact), ..Signer::default() },
        ..Sheet::default()
    };
    let line = |key: &str| form.values(key).first().cloned().unwrap_or_default();
    let draft = claim::draft(&sheet, &line("claims.prefix"), form.values("claims.parts"), &line("claims.separator"));
    view! {
        <p class="desk-form__label">{t("desk-settings-example")}</p>
        <p class="desk-settings__example">{draft}</p>
    }
}
