//! The clinic's settings. Each says what it may be, where its value comes from and how to set it back; what was typed
//! stays where it could not be saved.

use app::{
    catalogue::{Catalogue, t, t_with},
    text::raw_text,
};
use domain::{
    FormAnswers, Insurance, Person, Signer,
    claim::{self, Remark},
};
use leptos::prelude::*;

use crate::{
    config::settings::{Rule, Setting},
    web::{
        desk::frame::{DeskFrame, Viewer},
        routes::{ACCESSIBILITY, desk},
    },
};

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
/// The prefix of the fields that hold the values a form was made with.
pub const WAS: &str = "was.";

/// The page.
#[derive(Clone, Debug)]
pub struct Form {
    /// The revision that it is made on.
    pub revision: i64,
    /// The settings.
    pub fields: Vec<Field>,
    /// True if settings have just been saved.
    pub saved: bool,
    /// The person who has saved other values meanwhile, and the time.
    pub overtaken: Option<(String, String)>,
    /// The index of the first entry of the audit log that is not as it was written, if there is one.
    pub audit_broken_at: Option<i64>,
}

/// A setting.
#[derive(Clone, Debug)]
pub struct Field {
    /// The setting, which says by its rule what control it has.
    pub setting: &'static Setting,
    /// The values in the control.
    pub values: Vec<String>,
    /// The value in force when the page was made, as JSON.
    pub was: String,
    /// The origin of the value in force.
    pub source: Source,
    /// The value without the setting made here, where there is one.
    pub back: Option<Vec<String>>,
    /// True if it is to be set back.
    pub reset: bool,
    /// The value at fault.
    pub wrong: Option<String>,
    /// The value that somebody else has saved meanwhile.
    pub theirs: Option<Vec<String>>,
}

/// The origin of a value.
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
    /// Returns whether a setting could not be saved as typed.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.fields.iter().any(|field| field.wrong.is_some())
    }

    fn values(&self, key: &str) -> &[String] {
        self.fields.iter().find(|field| field.setting.key == key).map(|field| &*field.values).unwrap_or_default()
    }
}

impl Field {
    /// The key as it stands in `id`s and catalogue keys.
    fn id(&self) -> String {
        self.setting.key.replace('.', "-")
    }

    fn label(&self) -> String {
        t(&format!("desk-settings-{}", self.id()))
    }

    fn is_fixed(&self) -> bool {
        matches!(self.source, Source::Flag)
    }

    /// The element that a link to the field leads to.
    fn target(&self) -> String {
        match self.setting.rule {
            Rule::Some { ordered: true, .. } => format!("{}-1", self.id()),
            Rule::Some { of, always, .. } => {
                let first = of().into_iter().find(|name| !always.contains(&name.as_str()));
                first.map_or_else(|| self.id(), |name| format!("{}-{name}", self.id()))
            }
            _ => self.id(),
        }
    }

    /// The mistake, in words.
    fn mistake(&self) -> Option<String> {
        let value = self.wrong.as_deref()?;
        let catalogue = Catalogue::here();
        Some(match self.setting.rule {
            Rule::Line { max } | Rule::Layout { max } => {
                catalogue.with("desk-settings-wrong-line", &[("max", &max.to_string())])
            }
            Rule::Phone => t("desk-settings-wrong-phone"),
            Rule::Number { min, max } => {
                catalogue.with("desk-settings-wrong-number", &[("min", &min.to_string()), ("max", &max.to_string())])
            }
            Rule::Some { ordered: true, .. } => t("desk-settings-wrong-order"),
            Rule::Some { .. } => t("desk-settings-wrong-ticks"),
            Rule::Parts { max } => {
                catalogue.with("desk-settings-wrong-parts", &[("value", value), ("max", &max.to_string())])
            }
        })
    }

    /// Values as they are read.
    fn said(&self, values: &[String]) -> String {
        let first = values.first().map(String::as_str).unwrap_or_default();
        match self.setting.rule {
            Rule::Some { .. } => {
                let names: Vec<String> = values.iter().map(|name| choice(self.setting.key, name)).collect();
                names.join(&t("desk-settings-comma"))
            }
            Rule::Parts { .. } if !values.is_empty() => values.join(" / "),
            Rule::Number { .. } => t_with(&format!("desk-settings-{}-said", self.id()), &[("number", first)]),
            _ if first.is_empty() => t("desk-settings-empty"),
            _ => t_with("desk-settings-quoted", &[("text", first)]),
        }
    }
}

/// The name of one of a set.
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
    /// The viewer.
    viewer: Viewer,
    /// The contents.
    form: Form,
) -> impl IntoView {
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|(group, keys)| {
            let fields: Vec<_> = form.fields.iter().filter(|field| keys.contains(&field.setting.key)).cloned().collect();
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
    let broken = form.audit_broken_at.map(|index| {
        view! { <p class="desk-warning" role="alert">{t_with("desk-settings-audit", &[("index", &index.to_string())])}</p> }
    });
    let saved =
        form.saved.then(|| view! { <p class="desk-settings__saved" role="status">{t("desk-settings-saved")}</p> });
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::SETTINGS>
            <h1 class="desk-title">{t("desk-settings-title")}</h1>
            <p>{t("desk-settings-lead")}</p>
            <p><a href=ACCESSIBILITY>{t("desk-settings-accessibility")}</a></p>
            {broken}
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

/// The mistakes, each with a link to its field.
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
        <input type="hidden" name=format!("{WAS}{}", field.setting.key) value=field.was.clone()/>
    };
    if matches!(field.setting.rule, Rule::Some { .. }) {
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

/// The control of a setting.
fn control(field: &Field, described: String) -> AnyView {
    let (id, key) = (field.id(), field.setting.key);
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
    match field.setting.rule {
        Rule::Line { .. } | Rule::Layout { .. } => line("text", "text", "full"),
        Rule::Phone => line("tel", "tel", "phone"),
        Rule::Number { .. } => line("text", "numeric", "number"),
        Rule::Parts { .. } => view! {
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
        Rule::Some { of, ordered: true, .. } => order(field, &of()),
        Rule::Some { of, always, .. } => ticks(field, &of(), always),
    }
}

fn ticks(field: &Field, of: &[String], always: &[&str]) -> AnyView {
    let boxes: Vec<_> = of
        .iter()
        .map(|name| {
            let (fixed, checked) = (always.contains(&name.as_str()), field.values.contains(name));
            view! {
                <label class="desk-tick">
                    <input
                        class="desk-tick__box"
                        type="checkbox"
                        id=format!("{}-{name}", field.id())
                        name=field.setting.key
                        value=name.clone()
                        checked=checked || fixed
                        disabled=fixed
                    />
                    <span>
                        {choice(field.setting.key, name)}
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
                    view! { <option value=name.clone() selected=selected>{choice(field.setting.key, name)}</option> }
                })
                .collect();
            view! {
                <div>
                    <label for=id.clone()>{t_with("desk-settings-place", &[("place", &place.to_string())])}</label>
                    <select class="desk-form__input" id=id name=field.setting.key>
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
    let (key, checked) = (field.setting.key, field.reset);
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

/// The draft with the texts in the fields.
#[component]
fn Example(form: Form) -> impl IntoView {
    let sample = |remark: Remark| Some(t(&format!("desk-settings-sample-{}", remark.name())));
    let answers = FormAnswers {
        person: Person { address: sample(Remark::Address), ..Person::default() },
        insurance: Insurance {
            employer_name: sample(Remark::Employer),
            insurer_name: sample(Remark::Other),
            ..Insurance::default()
        },
        signer: Signer { phone: sample(Remark::Contact), ..Signer::default() },
        ..FormAnswers::default()
    };
    let line = |key: &str| form.values(key).first().cloned().unwrap_or_default();
    let draft = claim::draft(&answers, &line("claims.prefix"), form.values("claims.parts"), &line("claims.separator"));
    view! {
        <p class="desk-form__label">{t("desk-settings-example")}</p>
        <p class="desk-settings__example">{draft}</p>
    }
}
