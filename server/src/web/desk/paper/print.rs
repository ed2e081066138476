//! The official form (別紙様式, S1 別添3) on one sheet of A4: with the patient's answers, or empty for days without tablets.
//! An answer that the sheet cannot hold goes on, under a mark, to a continuation sheet (続紙).

use app::{
    catalogue::{Catalogue, t, t_with},
    components::ink::Ink,
    questions,
};
use domain::{BirthDate, Date, Era, FormAnswers, InsuranceKind, Issued, Part, Question, Signature, slot::Slot};
use leptos::prelude::*;

use super::{
    fit::{self, Piece, Plan, Setting},
    places::{Row, boxes_of},
    view::{Noted, Paper, SHEET},
};
use crate::web::{
    desk::record::{record_view::RecordView, view::another_day},
    routes::desk,
};

/// The form of a declaration.
#[component]
pub fn Print(
    /// The declaration.
    shown: RecordView,
    /// The note of the print, if it is noted.
    #[prop(default = None)]
    noted: Option<Noted>,
) -> impl IntoView {
    let RecordView { id, ticket, received, edition, form, on, .. } = shown;
    let footer = t_with(
        "desk-paper-footer",
        &[("ticket", &ticket), ("received", &received), ("edition", &edition), ("id", &id.to_string())],
    );
    let plan = Plan::of(&form, &Catalogue::here());
    let count = plan.continuations.len() + 1;
    let hint = if count == 1 {
        t("desk-paper-hint")
    } else {
        t_with("desk-paper-hint-continued", &[("count", &count.to_string())])
    };
    let hint = if form.is_of_another_day(on) { format!("{} {hint}", another_day(on)) } else { hint };
    let foot = |number: usize| {
        if count == 1 {
            return footer.clone();
        }
        let page = [("footer", footer.as_str()), ("page", &number.to_string()), ("count", &count.to_string())];
        t_with("desk-paper-footer-page", &page)
    };
    let continuations = plan.continuations.clone().into_iter().zip(2..);
    let continuations: Vec<_> = continuations
        .map(|(pieces, page)| view! { <Continuation pieces size=plan.continued_size footer=foot(page)/> })
        .collect();
    let footer = foot(1);
    view! {
        <Paper back=desk::record(id) hint noted>
            <Form form plan footer/>
            {continuations}
        </Paper>
    }
}

/// The form without answers.
#[component]
pub fn BlankForm() -> impl IntoView {
    let catalogue = Catalogue::here();
    let form = FormAnswers { questions: catalogue.settings().questions, ..FormAnswers::default() };
    let plan = Plan::of(&form, &catalogue);
    let footer = t_with("desk-paper-footer-blank", &[("edition", &catalogue.settings().edition)]);
    view! {
        <Paper back=desk::PRINT.to_owned() hint=t("desk-paper-hint")>
            <Form form plan footer/>
        </Paper>
    }
}

#[component]
fn Form(form: FormAnswers, plan: Plan, footer: String) -> impl IntoView {
    // Whoever writes by hand needs more room.
    let blank = FormAnswers { questions: form.questions, ..FormAnswers::default() };
    let rows = if form == blank { Some("blank") } else { plan.dense.then_some("dense") };
    view! {
        <div class="paper paper-form" data-rows=rows lang="ja">
            <p class="paper__sheet">{t("form-sheet")}</p>
            <h1 class="paper__title" id=SHEET>{t("form-title")}</h1>
            <p class="paper__statement">{t("form-statement")}</p>
            <p class="paper__instructions">{t("form-instructions")}</p>
            <h2 class="paper__part">{t("form-part-1")}</h2>
            <Table part=Part::Insurance form=form.clone() plan=plan.clone()/>
            {note(1, Question::Employer, &form)}
            {note(2, Question::Share, &form)}
            <h2 class="paper__part">{t("form-part-2")}</h2>
            <Table part=Part::Person form=form.clone() plan=plan.clone()/>
            <p class="paper__note">{t("form-note-4")}</p>
            <SignerPart form=form.clone() plan/>
            {note(5, Question::Relationship, &form)}
            <p class="paper__footer">{footer}</p>
        </div>
    }
}

/// A sheet with the whole of what the form has the beginning of.
#[component]
fn Continuation(pieces: Vec<Piece>, size: &'static str, footer: String) -> impl IntoView {
    let catalogue = Catalogue::here();
    let rows: Vec<_> = pieces
        .into_iter()
        .map(|Piece { mark, question, text, goes_on }| {
            let codes = fit::codes(&text, &catalogue).map(|codes| view! { <div class="paper__codes">{codes}</div> });
            let goes_on = goes_on.then(|| view! { <div class="paper__hint">{t("desk-paper-goes-on")}</div> });
            view! {
                <tr>
                    <th scope="row">
                        {t_with("desk-paper-continuation-mark", &[("mark", &mark.to_string())])}
                        " " {questions::label(question, &catalogue)} {goes_on}
                    </th>
                    <td><span class="paper__answer" data-size=size><bdi>{text}</bdi></span> {codes}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="paper paper-continuation" lang="ja">
            <p class="paper__sheet">{t("form-title")}</p>
            <h2 class="paper__title">{t("desk-paper-continuation")}</h2>
            <table class="paper__table">
                <tbody>{rows}</tbody>
            </table>
            <p class="paper__footer">{footer}</p>
        </div>
    }
}

/// A part of the form that is there if its edition asks the question: a row, a note or a part of one.
fn asked<V: IntoView>(question: Question, form: &FormAnswers, view: impl FnOnce() -> V) -> Option<V> {
    form.questions.has(question).then(view)
}

/// A note of the form, on the question that it is about.
fn note(number: u8, question: Question, form: &FormAnswers) -> impl IntoView + use<> {
    asked(question, form, || view! { <p class="paper__note">{t(&format!("form-note-{number}"))}</p> })
}

/// The table of a part.
#[component]
fn Table(part: Part, form: FormAnswers, plan: Plan) -> impl IntoView {
    let rows = Row::of(part, &form).map(|Row { head, .. }| {
        view! {
            <tr>
                <th scope="row">{t(head.key())} {mark(head)}</th>
                <td>{cell(head, &form, &plan)}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <table class="paper__table">
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The mark of the note on a question.
fn mark(question: Question) -> Option<AnyView> {
    let mark = match question {
        Question::Employer => "form-mark-1",
        Question::Share => "form-mark-2",
        Question::Name => "form-mark-4",
        Question::Relationship => "form-mark-5",
        _ => return None,
    };
    Some(view! { <sup>{t(mark)}</sup> }.into_any())
}

/// The answer beside the name of a question, as the form has it for its kind, and what the form has more.
fn cell(question: Question, form: &FormAnswers, plan: &Plan) -> AnyView {
    match question {
        Question::InsuranceKind => insurance_kind(form),
        Question::Issued => {
            let issued = choices(question, form.insurance.issued.map(Issued::name));
            view! { {issued} <span class="paper__hint">{t("form-issued-hint")}</span> }.into_any()
        }
        Question::Name => {
            let kana = asked(Question::Kana, form, || {
                let kana = written(Question::Kana, form, plan);
                view! { <div class="paper__kana">"(" {t("form-kana")} ") " {kana}</div> }
            });
            view! { {kana} <div class="paper__name">{written(question, form, plan)}</div> }.into_any()
        }
        Question::Address => {
            let residence = asked(Question::Residence, form, || {
                view! { <div class="paper__address">{written(Question::Residence, form, plan)}</div> }
            });
            view! {
                <div class="paper__address">{written(question, form, plan)}</div>
                {note(3, Question::Residence, form)}
                {residence}
            }
            .into_any()
        }
        question => match form.slot(question) {
            Slot::YesNo(yes) => choices(question, yes.map(|yes| if yes { "true" } else { "false" })).into_any(),
            Slot::Choice(choice) => choices(question, choice.name()).into_any(),
            Slot::BirthDate(date) => birth_date(*date).into_any(),
            Slot::Line(..) | Slot::Day(_) | Slot::Signature(_) => written(question, form, plan).into_any(),
        },
    }
}

fn choices(question: Question, chosen: Option<&str>) -> Vec<AnyView> {
    boxes(boxes_of(question, &Catalogue::here()).map(|(name, label)| (label.plain(), chosen == Some(name))))
}

/// The form has one 国保 for both kinds; which of the two is added behind it.
fn insurance_kind(form: &FormAnswers) -> AnyView {
    let society = form.insurance.kind == Some(InsuranceKind::NationalSociety);
    let on_form = if society { Some(InsuranceKind::National) } else { form.insurance.kind };
    let kinds = InsuranceKind::ALL.iter().filter(|kind| **kind != InsuranceKind::NationalSociety);
    let kinds = boxes(kinds.map(|kind| (t(&format!("form-kind-{}", kind.name())), on_form == Some(*kind))));
    let society = society.then(|| view! { <span class="paper__answer paper__more">{t("desk-paper-society")}</span> });
    view! { {kinds} {society} }.into_any()
}

/// An answer in letters, else by hand.
fn written(question: Question, form: &FormAnswers, plan: &Plan) -> Option<AnyView> {
    answer(question, form, plan).or_else(|| handwriting(question, form))
}

#[component]
fn SignerPart(form: FormAnswers, plan: Plan) -> impl IntoView {
    let lines: Vec<_> = Row::of(Part::Signer, &form).map(|row| signer_line(row.head, &form, &plan)).collect();
    view! { <div class="paper__signer">{lines}</div> }
}

fn signer_line(head: Question, form: &FormAnswers, plan: &Plan) -> AnyView {
    match head {
        Question::DeclaredOn => {
            let given = form.declared_on.is_some().then_some("");
            let date = questions::value(head, form, &Catalogue::here());
            let date = date.map_or_else(blank_date, |date| date.plain());
            view! { <p class="paper__date" data-given=given>{date}</p> }.into_any()
        }
        Question::Signature => {
            let relationship = asked(Question::Relationship, form, || {
                view! {
                    <span class="paper__label">"(" {t("form-relationship")} {mark(Question::Relationship)} " :"</span>
                    <div class="paper__relationship">{answer(Question::Relationship, form, plan)}</div>
                    <span class="paper__label">")"</span>
                }
            });
            view! {
                <div class="paper__line">
                    <span class="paper__label">{t(head.key())}</span>
                    <div class="paper__ink">{answer(head, form, plan)} {ink(form.signature.clone())}</div>
                    {relationship}
                </div>
            }
            .into_any()
        }
        head => view! {
            <div class="paper__line">
                <span class="paper__label">{t(head.key())}</span>
                <div class="paper__phone">{cell(head, form, plan)}</div>
            </div>
        }
        .into_any(),
    }
}

/// Boxes to tick, ticked or not.
fn boxes(choices: impl IntoIterator<Item = (String, bool)>) -> Vec<AnyView> {
    choices
        .into_iter()
        .map(|(label, ticked)| {
            let mark = t(if ticked { "desk-paper-ticked" } else { "desk-paper-box" });
            view! { <span class="paper__box" data-ticked=ticked.then_some("")>{mark} {label}</span> }.into_any()
        })
        .collect()
}

/// An answer as the plan sets it, with the code points of what a font may lack beside it.
fn answer(question: Question, form: &FormAnswers, plan: &Plan) -> Option<AnyView> {
    let catalogue = Catalogue::here();
    let text = fit::text(question, form, &catalogue)?;
    Some(match plan.setting(question)? {
        Setting::Whole(size) => {
            let codes =
                fit::codes(&text, &catalogue).map(|codes| view! { " " <span class="paper__codes">{codes}</span> });
            view! { <span class="paper__answer" data-size=*size><bdi>{text}</bdi>{codes}</span> }.into_any()
        }
        Setting::Continued { mark, beginning } => {
            let beginning = t_with("desk-paper-beginning", &[("beginning", beginning)]);
            let mark = fit::continued(&catalogue, *mark);
            view! {
                <span class="paper__answer" data-size=fit::BEGUN>
                    <bdi>{beginning}</bdi> " " <strong class="paper__continued">{mark}</strong>
                </span>
            }
            .into_any()
        }
    })
}

/// The drawing in the place of an answer that is written by hand alone.
fn handwriting(question: Question, form: &FormAnswers) -> Option<AnyView> {
    let strokes = form.ink(question)?.to_vec();
    let name = questions::label(question, &Catalogue::here()).plain();
    let label = t_with("desk-hand-entry", &[("entry", &name)]);
    Some(view! { <div class="paper__hand" role="img" aria-label=label><Ink strokes close=true/></div> }.into_any())
}

/// The era ticked and the date in it. A western year is given in its era, with the year as it was written behind it.
fn birth_date(born: Option<BirthDate>) -> impl IntoView {
    let day = born.and_then(BirthDate::day_meant);
    let in_era = match born {
        Some(born) if born.era != Era::Western => Some((born.era, born.year)),
        _ => day.and_then(Era::of),
    };
    let eras = Era::ALL.iter().filter(|era| **era != Era::Western);
    let eras = boxes(
        eras.map(|era| (t(&format!("form-era-{}", era.name())), in_era.is_some_and(|(ticked, _)| ticked == *era))),
    );
    let dated = day.is_some().then_some("");
    let date = day.zip(in_era).map_or_else(blank_date, |(day, (_, year))| parts(Some((year, day))));
    let western = born
        .filter(|born| born.era == Era::Western)
        .map(|born| view! { <span class="paper__answer paper__more">{t_with("desk-paper-western", &[("year", &born.year.to_string())])}</span> });
    view! { {eras} " " <span class="paper__date" data-given=dated>{date}</span> {western} }
}

fn blank_date() -> String {
    parts(None)
}

fn parts(date: Option<(u16, Date)>) -> String {
    let gap = || "\u{3000}\u{3000}".to_owned();
    let (year, month, day) = date.map_or_else(
        || (gap(), gap(), gap()),
        |(year, day)| (year.to_string(), u8::from(day.month()).to_string(), day.day().to_string()),
    );
    format!("{year}{}{month}{}{day}{}", t("form-year"), t("form-month"), t("form-day"))
}

/// The signature as it was drawn. A typed name stands there as an answer; otherwise there is room for a pen.
fn ink(signature: Signature) -> impl IntoView {
    (!signature.strokes.is_empty()).then(|| view! { <Ink strokes=signature.strokes/> })
}
