//! A declaration at the desk: everything in the official order, as it is compared with the card, beside what is to be
//! done next.

use app::{
    catalogue::{Catalogue, t, t_with},
    components::ink::Ink,
    questions,
};
use domain::{
    BirthDate, Date, Part, Question, Situation, age,
    work::{ON_THE_CARD, State, is_correctable},
};
use leptos::prelude::*;

use super::{
    claim_help::ClaimHelp,
    copy::Copies,
    record_view::{Notice, RecordView, Sent, Unusual},
    work::{ActForm, FollowUpPanel, History, Next, Notes, Steps},
};
use crate::web::{
    desk::{
        frame::{DeskFrame, Viewer},
        live::Presence,
        words::{language_name, moment, situation_key},
    },
    routes::desk,
};

/// The page.
#[component]
pub fn Record(
    /// The viewer.
    viewer: Viewer,
    /// The declaration.
    shown: RecordView,
    /// The form that was sent and not saved.
    sent: Sent,
    /// A token of this page, by which the others on the declaration know it from another.
    page: String,
) -> impl IntoView {
    let corrected = shown.work.corrected(&shown.form);
    let head = view! { <Head shown=shown.clone()/> };
    let state = shown.work.state;
    view! {
        <DeskFrame viewer=Some(viewer.clone()) at=desk::QUEUE>
            {head}
            <Told sent=sent.clone()/>
            <Presence address=desk::record_presence(shown.id) page revision=shown.revision/>
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
                    <Copies form=corrected.clone()/>
                    <ClaimHelp situation=shown.situation form=corrected remarks=shown.remarks.clone() on=shown.on/>
                    <History shown/>
                </div>
            </div>
            <p><a href=desk::QUEUE>{t("desk-back")}</a></p>
        </DeskFrame>
    }
}

#[component]
fn Head(shown: RecordView) -> impl IntoView {
    let situation = t(&situation_key(shown.situation.unwrap_or(Situation::Unknown)));
    let facts = [
        ("desk-received", shown.received),
        ("desk-kiosk", shown.tablet),
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
                <a class="desk-button" href=desk::record_slip(shown.id)>{t("desk-slip")}</a>
                <a class="desk-button" data-type="solid-fill" href=desk::record_print(shown.id)>{t("desk-print")}</a>
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

/// The reason for not saving something.
#[component]
pub fn Told(
    /// The form that was sent and not saved.
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
fn Answers(shown: RecordView) -> impl IntoView {
    let part = |part, heading: &'static str| view! { <AnswerRows shown=shown.clone() part heading/> };
    let (first, second, third) =
        (part(Part::Insurance, "answers"), part(Part::Person, "card"), part(Part::Signer, "signature"));
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

/// The form that the boxes beside the answers belong to.
const CARD_FORM: &str = "card-check";

#[component]
fn AnswerRows(shown: RecordView, part: Part, heading: &'static str) -> impl IntoView {
    let rows: Vec<_> = Question::of(part)
        .filter(|question| shown.form.questions.has(*question))
        .map(|question| view! { <AnswerRow shown=shown.clone() question/> })
        .collect();
    view! {
        <table class="desk-table" data-kind="entries" aria-labelledby=heading>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn AnswerRow(shown: RecordView, question: Question) -> impl IntoView {
    let catalogue = Catalogue::here();
    let corrected = shown.work.corrected(&shown.form);
    let label = questions::label(question, &catalogue).plain();
    let own = questions::at_desk(question, &shown.form, &catalogue).map(|text| text.plain());
    let now = questions::at_desk(question, &corrected, &catalogue).map(|text| text.plain());
    let is_changed = own != now;
    let (state, text) = match now {
        Some(value) => (None, value),
        None if question == Question::Signature && shown.work.signed.is_some() => (None, t("desk-signed-entry")),
        None if !shown.form.asks(question) || question.is_conditional() => (Some("none"), t("not-given")),
        None => (Some("blank"), t("blank")),
    };
    let more = if question == Question::BirthDate {
        corrected.person.birth_date.and_then(|born| reading(born, shown.on))
    } else {
        None
    };
    let other_day = (question == Question::DeclaredOn && corrected.is_of_another_day(shown.on)).then(|| {
        view! { <p class="desk-warning">{another_day(shown.on)}</p> }
    });
    let why = shown.work.corrections_of(question).last().filter(|_| is_changed).map(|correction| {
        let own = own.unwrap_or_else(|| t("blank"));
        let (by, why) = (correction.stamp.by.clone(), correction.why.clone());
        view! {
            <p class="desk-correction">
                {t("desk-corrected-own")} <bdi>{own}</bdi> <br/> {t("desk-corrected-why")} <bdi>{why}</bdi> " (" <bdi>{by}</bdi> ")"
            </p>
        }
    });
    let correct = question.step().filter(|step| is_correctable(*step) && !shown.work.state.may_be_disposed());
    // A step is corrected as a whole, from the row of its first question.
    let correct = correct.filter(|step| shown.form.questions.on(*step).next() == Some(question)).map(|step| {
        let spoken = t_with("desk-correct-entry", &[("entry", &label)]);
        view! { <a class="desk-button" data-size="small" href=desk::record_correct(shown.id, step) aria-label=spoken>{t("desk-correct")}</a> }
    });
    let ink = view! { <Handwriting shown=shown.clone() question/> };
    let card = view! { <OnTheCard shown=shown.clone() question label=label.clone()/> };
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

/// The notice that the day on a declaration is not that of its arrival.
#[must_use]
pub fn another_day(arrived: Date) -> String {
    t_with("desk-day-warning", &[("arrived", &questions::date(arrived, &Catalogue::here()).plain())])
}

/// The patient's handwriting for a question, for somebody to read.
#[component]
pub fn Handwriting(
    /// The declaration.
    shown: RecordView,
    /// The question.
    question: Question,
) -> impl IntoView {
    let strokes = shown.form.ink(question).map(<[_]>::to_vec);
    strokes.map(|strokes| {
        let name = questions::label(question, &Catalogue::here()).plain();
        let label = t_with("desk-hand-entry", &[("entry", &name)]);
        view! { <div class="desk-hand" role="img" aria-label=label><Ink strokes close=true/></div> }
    })
}

/// The box to tick where an entry agrees with the card.
#[component]
fn OnTheCard(shown: RecordView, question: Question, label: String) -> impl IntoView {
    if !ON_THE_CARD.contains(&question) {
        return ().into_any();
    }
    let agrees = shown.work.agreed.contains(&question);
    if shown.work.state != State::Received {
        let text = t(if agrees { "desk-card-agreed" } else { "desk-card-open" });
        return view! { <span class="desk-chip" data-kind=agrees.then_some("agreed")>{text}</span> }.into_any();
    }
    let spoken = t_with("desk-card-entry", &[("entry", &label)]);
    view! {
        <label class="desk-tick">
            <input type="checkbox" form=CARD_FORM name="agreed" value=question.name() checked=agrees aria-label=spoken/>
            <span>{t("desk-card-same")}</span>
        </label>
    }
    .into_any()
}

/// The result of the comparison with the card: 本人確認 済, by whom and when.
#[component]
fn CardCheck(shown: RecordView) -> impl IntoView {
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
fn SignatureShown(shown: RecordView) -> impl IntoView {
    let is_unsigned = shown.work.is_unsigned(&shown.form);
    let signature = shown.form.signature;
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
                    <span>{character.code.clone()} <br/> {questions::label(character.question, &catalogue)}</span>
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
