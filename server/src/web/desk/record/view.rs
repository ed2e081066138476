//! A declaration at the desk: everything in the official order, as it is compared with the card, beside what is to be
//! done next.

use app::{
    catalogue::{Catalogue, t, t_with},
    components::ink::Ink,
    entries,
    routes::desk,
};
use domain::{
    BirthDate, Date, Entry, Situation, Step, age,
    work::{CORRECTABLE, ON_THE_CARD, State},
};
use leptos::prelude::*;

use super::{
    claim_help::ClaimHelp,
    copy::Copies,
    shown::{Notice, Sent, Shown, Unusual},
    work::{ActForm, FollowUpPanel, History, Next, Notes, Steps},
};
use crate::web::desk::{
    frame::{DeskFrame, Viewer},
    live::Presence,
    words::{language_name, moment, situation_key},
};

/// The page.
#[component]
pub fn Record(
    /// Who is signed in.
    viewer: Viewer,
    /// The declaration.
    shown: Shown,
    /// What was sent and not saved.
    sent: Sent,
    /// A token of this page, by which the others on the declaration know it from another.
    page: String,
) -> impl IntoView {
    let corrected = shown.work.corrected(&shown.sheet);
    let head = view! { <Head shown=shown.clone()/> };
    let state = shown.work.state;
    view! {
        <DeskFrame viewer=Some(viewer.clone()) at=desk::QUEUE>
            {head}
            <Told sent=sent.clone()/>
            <Presence address=desk::presence(shown.id) page revision=shown.revision/>
            <Steps state/>
            <div class="desk-record">
                <aside class="desk-record__work" aria-label=t("desk-work")>
                    <Next shown=shown.clone() role=viewer.role sent=sent.clone()/>
                    <FollowUpPanel shown=shown.clone() sent=sent.clone()/>
                    <Notes shown=shown.clone() sent=sent.clone()/>
                </aside>
                <div class="desk-record__sheet">
                    <Answers shown=shown.clone()/>
                    <UnusualCharacters unusual=shown.unusual.clone()/>
                    <Copies sheet=corrected.clone()/>
                    <ClaimHelp situation=shown.situation sheet=corrected remarks=shown.remarks.clone() on=shown.on/>
                    <History shown/>
                </div>
            </div>
            <p><a href=desk::QUEUE>{t("desk-back")}</a></p>
        </DeskFrame>
    }
}

#[component]
fn Head(shown: Shown) -> impl IntoView {
    let situation = t(&situation_key(shown.situation.unwrap_or(Situation::Unknown)));
    let facts = [
        ("desk-received", shown.received),
        ("desk-kiosk", shown.kiosk),
        ("desk-situation", situation),
        ("desk-edition", shown.edition),
        ("desk-language", language_name(&shown.language)),
    ];
    let assisted = shown.assisted_by.map(|name| ("desk-input", t_with("desk-input-assisted", &[("name", &name)])));
    let facts: Vec<_> = facts
        .into_iter()
        .chain(assisted)
        .map(|(name, value)| view! { <div class="desk-facts__item"><dt>{t(name)}</dt><dd>{value}</dd></div> })
        .collect();
    view! {
        <div class="desk-record__head">
            <h1 class="desk-title">{t_with("desk-record-title", &[("ticket", &shown.ticket)])}</h1>
            <div class="desk-record__paper">
                <a class="desk-button" href=desk::slip(shown.id)>{t("desk-slip")}</a>
                <a class="desk-button" data-type="solid-fill" href=desk::print(shown.id)>{t("desk-print")}</a>
            </div>
        </div>
        <dl class="desk-facts">{facts}</dl>
    }
}

/// The `id` of a field, to which its mistake leads.
#[must_use]
pub fn field_id(name: &str) -> String {
    name.replace('.', "-")
}

/// Why something was not saved.
#[component]
pub fn Told(
    /// What was sent and not saved.
    sent: Sent,
) -> impl IntoView {
    let Some(notice) = sent.notice else { return ().into_any() };
    let errors: Vec<_> = sent
        .errors
        .iter()
        .map(|error| {
            let key = format!("desk-error-{}-{}", error.field.replace('.', "-"), error.kind.name());
            let catalogue = Catalogue::here();
            let text =
                if catalogue.find(&key).is_some() { catalogue.text(&key) } else { catalogue.error(error).plain() };
            view! { <li><a href=format!("#{}", field_id(&error.field))>{text}</a></li> }
        })
        .collect();
    let lead = t(match notice {
        Notice::Newer => "desk-newer",
        Notice::Refused => "desk-refused",
        Notice::Wrong => "desk-wrong",
    });
    let errors = (!errors.is_empty()).then(|| view! { <ul>{errors}</ul> });
    view! { <div class="desk-form__error" data-error-summary role="alert" tabindex="-1"><p>{lead}</p>{errors}</div> }
        .into_any()
}

/// The answers in the official order, those on the face of the card with a box to tick.
#[component]
fn Answers(shown: Shown) -> impl IntoView {
    let part = |first, last, heading: &'static str| view! { <Entries shown=shown.clone() first last heading/> };
    let (first, second, third) = (
        part(Entry::Certificate, Entry::Share, "answers"),
        part(Entry::Name, Entry::Residence, "card"),
        part(Entry::DeclaredOn, Entry::Phone, "signature"),
    );
    let card = view! { <CardCheck shown=shown.clone()/> };
    let signature = view! { <SignatureShown shown=shown.clone()/> };
    view! {
        <h2 class="desk-subtitle" id="answers">{t("form-part-1")}</h2>
        {first}
        <h2 class="desk-subtitle" id="card">{t("form-part-2")}</h2>
        {second}
        {card}
        <h2 class="desk-subtitle" id="signature">{t("form-signature")}</h2>
        {third}
        {signature}
    }
}

/// The form that the boxes beside the entries belong to.
const CARD_FORM: &str = "card-check";

#[component]
fn Entries(shown: Shown, first: Entry, last: Entry, heading: &'static str) -> impl IntoView {
    let rows: Vec<_> = Entry::ALL
        .iter()
        .copied()
        .filter(|entry| (first..=last).contains(entry) && shown.sheet.questions.has(*entry))
        .map(|entry| view! { <EntryRow shown=shown.clone() entry/> })
        .collect();
    view! {
        <table class="desk-table" data-kind="entries" aria-labelledby=heading>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn EntryRow(shown: Shown, entry: Entry) -> impl IntoView {
    let catalogue = Catalogue::here();
    let corrected = shown.work.corrected(&shown.sheet);
    let label = entries::label(entry, &catalogue).plain();
    let own = entries::at_desk(entry, &shown.sheet, &catalogue).map(|text| text.plain());
    let now = entries::at_desk(entry, &corrected, &catalogue).map(|text| text.plain());
    let is_changed = own != now;
    let (state, text) = match now {
        Some(value) => (None, value),
        None if entry == Entry::Signature && shown.work.signed.is_some() => (None, t("desk-signed-entry")),
        None if !shown.sheet.asks(entry) || entry.is_conditional() => (Some("none"), t("not-given")),
        None => (Some("blank"), t("blank")),
    };
    let more = if entry == Entry::BirthDate {
        corrected.person.birth_date.and_then(|born| reading(born, shown.on))
    } else {
        None
    };
    let other_day = (entry == Entry::DeclaredOn && corrected.is_of_another_day(shown.on)).then(|| {
        view! { <p class="desk-warning">{another_day(shown.on)}</p> }
    });
    let why = shown.work.corrections_of(entry).last().filter(|_| is_changed).map(|correction| {
        let own = own.unwrap_or_else(|| t("blank"));
        let (by, why) = (correction.stamp.by.clone(), correction.why.clone());
        view! {
            <p class="desk-correction">
                {t("desk-corrected-own")} <bdi>{own}</bdi> <br/> {t("desk-corrected-why")} <bdi>{why}</bdi> " (" <bdi>{by}</bdi> ")"
            </p>
        }
    });
    let correct = entry.step().filter(|step| CORRECTABLE.contains(step) && !shown.work.state.may_be_disposed());
    let correct = correct.filter(|step| is_first_of(entry, *step)).map(|step| {
        let spoken = t_with("desk-correct-entry", &[("entry", &label)]);
        view! { <a class="desk-button" data-size="small" href=desk::correct(shown.id, step) aria-label=spoken>{t("desk-correct")}</a> }
    });
    let ink = view! { <Handwriting shown=shown.clone() entry/> };
    let card = view! { <OnTheCard shown=shown.clone() entry label=label.clone()/> };
    view! {
        <tr>
            <th scope="row">{label}</th>
            <td data-state=state>
                <bdi>{text}</bdi> {more.map(|more| view! { <p class="desk-table__more">{more}</p> })}
                {other_day} {ink} {why}
            </td>
            <td class="desk-table__tools"><div class="desk-tools">{card} {correct}</div></td>
        </tr>
    }
}

/// That the day on a declaration is not that of its arrival.
#[must_use]
pub fn another_day(arrived: Date) -> String {
    t_with("desk-day-warning", &[("arrived", &entries::date(arrived, &Catalogue::here()).plain())])
}

/// What the patient wrote by hand for an entry, for somebody to read.
#[component]
pub fn Handwriting(
    /// The declaration.
    shown: Shown,
    /// The entry.
    entry: Entry,
) -> impl IntoView {
    let strokes = shown.sheet.ink(entry).map(<[_]>::to_vec);
    strokes.map(|strokes| {
        let name = entries::label(entry, &Catalogue::here()).plain();
        let label = t_with("desk-hand-entry", &[("entry", &name)]);
        view! { <div class="desk-hand" role="img" aria-label=label><Ink strokes close=true/></div> }
    })
}

/// Whether an entry is the first of its screen: a screen is corrected as a whole.
fn is_first_of(entry: Entry, step: Step) -> bool {
    Entry::ALL.iter().find(|other| other.step() == Some(step)) == Some(&entry)
}

/// The box to tick where an entry agrees with the card.
#[component]
fn OnTheCard(shown: Shown, entry: Entry, label: String) -> impl IntoView {
    if !ON_THE_CARD.contains(&entry) {
        return ().into_any();
    }
    let agrees = shown.work.agreed.contains(&entry);
    if shown.work.state != State::Received {
        let text = t(if agrees { "desk-card-agreed" } else { "desk-card-open" });
        return view! { <span class="desk-chip" data-kind=agrees.then_some("agreed")>{text}</span> }.into_any();
    }
    let spoken = t_with("desk-card-entry", &[("entry", &label)]);
    view! {
        <label class="desk-tick">
            <input type="checkbox" form=CARD_FORM name="agreed" value=entry.name() checked=agrees aria-label=spoken/>
            <span>{t("desk-card-same")}</span>
        </label>
    }
    .into_any()
}

/// Where the comparison with the card ends: 本人確認 済, by whom and when.
#[component]
fn CardCheck(shown: Shown) -> impl IntoView {
    if shown.work.state == State::Received {
        let lead = view! { <p>{t("desk-card-lead")}</p> }.into_any();
        return view! {
            <ActForm id=shown.id revision=shown.revision act="check" form=CARD_FORM>
                {lead}
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-card-button")}</button>
            </ActForm>
        }
        .into_any();
    }
    let checked = shown
        .work
        .reached(State::Checked)
        .map(|moved| t_with("desk-card-checked", &[("by", &moved.stamp.by), ("at", &moment(moved.stamp.at))]));
    checked.map(|text| view! { <p class="desk-card-done">{text}</p> }).into_any()
}

/// The western date, the age, and what the rules ask of that age.
fn reading(born: BirthDate, on: Date) -> Option<String> {
    let (day, years) = (born.day_meant()?, born.age(on)?);
    let text = t_with("desk-birth-date-more", &[("date", &day.to_string()), ("age", &years.to_string())]);
    let rule = if age::before_school(day, on) {
        "desk-age-before-school"
    } else if years >= 75 {
        "desk-age-75"
    } else if age::seventy_rule(day, on) {
        "desk-age-70"
    } else {
        "desk-age-other"
    };
    Some(format!("{text} {}", t(rule)))
}

#[component]
fn SignatureShown(shown: Shown) -> impl IntoView {
    let is_unsigned = shown.work.is_unsigned(&shown.sheet);
    let signature = shown.sheet.signature;
    let way = t(&format!("signature-{}", signature.method.name()));
    let typed = signature.name.map(|name| view! { <p class="desk-signature__name"><bdi>{name}</bdi></p> });
    let drawn = (!signature.strokes.is_empty()).then(|| {
        view! {
            <div class="desk-signature__ink" role="img" aria-label=t("form-signature")>
                <Ink strokes=signature.strokes/>
            </div>
        }
    });
    let signed = shown.work.signed.map(|stamp| {
        let text = t_with("desk-signed", &[("by", &stamp.by), ("at", &moment(stamp.at))]);
        view! { <p>{text}</p> }
    });
    let sign = is_unsigned.then(|| {
        view! {
            <ActForm id=shown.id revision=shown.revision act="sign">
                <p>{t("desk-sign-lead")}</p>
                <button class="desk-button" type="submit">{t("desk-sign-button")}</button>
            </ActForm>
        }
    });
    view! { <div class="desk-signature"><p>{way}</p> {typed} {drawn} {signed} {sign}</div> }
}

#[component]
fn UnusualCharacters(unusual: Vec<Unusual>) -> impl IntoView {
    let catalogue = Catalogue::here();
    let items: Vec<_> = unusual
        .iter()
        .map(|character| {
            view! {
                <li class="desk-unusual__item">
                    <bdi class="desk-unusual__character">{character.text.clone()}</bdi>
                    <span>{character.code.clone()} <br/> {entries::label(character.entry, &catalogue)}</span>
                </li>
            }
        })
        .collect();
    (!unusual.is_empty()).then(|| {
        view! {
            <h2 class="desk-subtitle">{t("desk-unusual")}</h2>
            <p>{t("desk-unusual-lead")}</p>
            <ul class="desk-unusual">{items}</ul>
        }
    })
}
