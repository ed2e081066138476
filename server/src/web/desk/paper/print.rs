//! The official form (別紙様式, S1 別添3) on one sheet of A4: with the patient's answers, or empty for days without tablets.
//! An answer that the sheet cannot hold goes on, under a mark, to a continuation sheet (続紙).

use app::{
    catalogue::{Catalogue, t, t_with},
    components::ink::Ink,
    entries,
    routes::desk,
};
use domain::{BirthDate, Date, Entry, Era, InsuranceKind, Issued, Sex, Share, Sheet, Signature};
use leptos::prelude::*;

use super::{
    fit::{self, Piece, Plan, Setting},
    view::{Noted, Paper, SHEET},
};
use crate::web::desk::record::{shown::Shown, view::another_day};

/// The form of a declaration.
#[component]
pub fn Print(
    /// The declaration.
    shown: Shown,
    /// Where printing is noted, if it is.
    #[prop(default = None)]
    noted: Option<Noted>,
) -> impl IntoView {
    let Shown { id, ticket, received, edition, sheet, on, .. } = shown;
    let footer = t_with(
        "desk-paper-footer",
        &[("ticket", &ticket), ("received", &received), ("edition", &edition), ("id", &id.to_string())],
    );
    let plan = Plan::of(&sheet, &Catalogue::here());
    let count = plan.continuations.len() + 1;
    let hint = if count == 1 {
        t("desk-paper-hint")
    } else {
        t_with("desk-paper-hint-continued", &[("count", &count.to_string())])
    };
    let hint = if sheet.is_of_another_day(on) { format!("{} {hint}", another_day(on)) } else { hint };
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
            <Form sheet plan footer/>
            {continuations}
        </Paper>
    }
}

/// The form without answers.
#[component]
pub fn BlankForm() -> impl IntoView {
    let catalogue = Catalogue::here();
    let sheet = Sheet { questions: catalogue.settings().questions, ..Sheet::default() };
    let plan = Plan::of(&sheet, &catalogue);
    let footer = t_with("desk-paper-footer-blank", &[("edition", &catalogue.settings().edition)]);
    view! {
        <Paper back=desk::PRINT.to_owned() hint=t("desk-paper-hint")>
            <Form sheet plan footer/>
        </Paper>
    }
}

#[component]
fn Form(sheet: Sheet, plan: Plan, footer: String) -> impl IntoView {
    // Whoever writes by hand needs more room.
    let blank = Sheet { questions: sheet.questions, ..Sheet::default() };
    let rows = if sheet == blank { Some("blank") } else { plan.dense.then_some("dense") };
    view! {
        <div class="paper paper-form" data-rows=rows lang="ja">
            <p class="paper__sheet">{t("form-sheet")}</p>
            <h1 class="paper__title" id=SHEET>{t("form-title")}</h1>
            <p class="paper__statement">{t("form-statement")}</p>
            <p class="paper__instructions">{t("form-instructions")}</p>
            <h2 class="paper__part">{t("form-part-1")}</h2>
            <InsurancePart sheet=sheet.clone() plan=plan.clone()/>
            {note(1, Entry::Employer, &sheet)}
            {note(2, Entry::Share, &sheet)}
            <h2 class="paper__part">{t("form-part-2")}</h2>
            <PersonPart sheet=sheet.clone() plan=plan.clone()/>
            <p class="paper__note">{t("form-note-4")}</p>
            <SignerPart sheet=sheet.clone() plan/>
            {note(5, Entry::Relationship, &sheet)}
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
        .map(|Piece { mark, entry, text, goes_on }| {
            let codes = fit::codes(&text, &catalogue).map(|codes| view! { <div class="paper__codes">{codes}</div> });
            let goes_on = goes_on.then(|| view! { <div class="paper__hint">{t("desk-paper-goes-on")}</div> });
            view! {
                <tr>
                    <th scope="row">
                        {t_with("desk-paper-continuation-mark", &[("mark", &mark.to_string())])}
                        " " {entries::label(entry, &catalogue)} {goes_on}
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

/// What its edition of the form asks: a row, a note or a part of one.
fn asked<V: IntoView>(entry: Entry, sheet: &Sheet, view: impl FnOnce() -> V) -> Option<V> {
    sheet.questions.has(entry).then(view)
}

/// A note of the form, on the question that it is about.
fn note(number: u8, entry: Entry, sheet: &Sheet) -> impl IntoView + use<> {
    asked(entry, sheet, || view! { <p class="paper__note">{t(&format!("form-note-{number}"))}</p> })
}

#[component]
fn InsurancePart(sheet: Sheet, plan: Plan) -> impl IntoView {
    let insurer = answer(Entry::Insurer, &sheet, &plan);
    let employer = answer(Entry::Employer, &sheet, &plan);
    let insurance = &sheet.insurance;
    let certificate = boxes([(t("form-certificate-yes"), insurance.has_valid_certificate == Some(true))]);
    // The form has one 国保 for both kinds; which of the two is added behind it.
    let society = insurance.kind == Some(InsuranceKind::NationalSociety);
    let on_form = if society { Some(InsuranceKind::National) } else { insurance.kind };
    let kinds = InsuranceKind::ALL.iter().filter(|kind| **kind != InsuranceKind::NationalSociety);
    let kinds = boxes(kinds.map(|kind| (t(&format!("form-kind-{}", kind.name())), on_form == Some(*kind))));
    let society = society.then(|| view! { <span class="paper__answer paper__more">{t("desk-paper-society")}</span> });
    let issued = Issued::ALL.iter();
    let issued = boxes(issued.map(|i| (t(&format!("form-issued-{}", i.name())), insurance.issued == Some(*i))));
    let shares = Share::ALL.iter();
    let shares = boxes(shares.map(|s| (t(&format!("form-share-{}", s.name())), insurance.share == Some(*s))));
    view! {
        <table class="paper__table">
            <tbody>
                {asked(Entry::Certificate, &sheet, || view! {
                    <tr><th scope="row">{t("form-certificate")}</th><td>{certificate}</td></tr>
                })}
                {asked(Entry::Kind, &sheet, || view! {
                    <tr><th scope="row">{t("form-kind")}</th><td>{kinds} {society}</td></tr>
                })}
                {asked(Entry::Insurer, &sheet, || view! {
                    <tr><th scope="row">{t("form-insurer")}</th><td>{insurer}</td></tr>
                })}
                {asked(Entry::Employer, &sheet, || view! {
                    <tr>
                        <th scope="row">{t("form-employer")} <sup>{t("form-mark-1")}</sup></th>
                        <td>{employer}</td>
                    </tr>
                })}
                {asked(Entry::Issued, &sheet, || view! {
                    <tr>
                        <th scope="row">{t("form-issued")}</th>
                        <td>{issued} <span class="paper__hint">{t("form-issued-hint")}</span></td>
                    </tr>
                })}
                {asked(Entry::Share, &sheet, || view! {
                    <tr><th scope="row">{t("form-share")} <sup>{t("form-mark-2")}</sup></th><td>{shares}</td></tr>
                })}
            </tbody>
        </table>
    }
}

#[component]
fn PersonPart(sheet: Sheet, plan: Plan) -> impl IntoView {
    let [kana, name, address, residence] = [Entry::Kana, Entry::Name, Entry::Address, Entry::Residence]
        .map(|entry| answer(entry, &sheet, &plan).or_else(|| handwriting(entry, &sheet)));
    let person = &sheet.person;
    let sexes = boxes(Sex::ALL.iter().map(|sex| (t(&format!("form-sex-{}", sex.name())), person.sex == Some(*sex))));
    view! {
        <table class="paper__table">
            <tbody>
                {asked(Entry::Name, &sheet, || view! {
                    <tr>
                        <th scope="row">{t("form-name")} <sup>{t("form-mark-4")}</sup></th>
                        <td>
                            {asked(Entry::Kana, &sheet, || view! {
                                <div class="paper__kana">"(" {t("form-kana")} ") " {kana}</div>
                            })}
                            <div class="paper__name">{name}</div>
                        </td>
                    </tr>
                })}
                {asked(Entry::BirthDate, &sheet, || view! {
                    <tr><th scope="row">{t("form-birth-date")}</th><td>{birth_date(person.birth_date)}</td></tr>
                })}
                {asked(Entry::Sex, &sheet, || view! {
                    <tr><th scope="row">{t("form-sex")}</th><td>{sexes}</td></tr>
                })}
                {asked(Entry::Address, &sheet, || view! {
                    <tr>
                        <th scope="row">{t("form-address")}</th>
                        <td>
                            <div class="paper__address">{address}</div>
                            {note(3, Entry::Residence, &sheet)}
                            {asked(Entry::Residence, &sheet, || view! { <div class="paper__address">{residence}</div> })}
                        </td>
                    </tr>
                })}
            </tbody>
        </table>
    }
}

#[component]
fn SignerPart(sheet: Sheet, plan: Plan) -> impl IntoView {
    let catalogue = Catalogue::here();
    let [name, relationship, phone] =
        [Entry::Signature, Entry::Relationship, Entry::Phone].map(|entry| answer(entry, &sheet, &plan));
    let given = sheet.declared_on.is_some().then_some("");
    let date = entries::value(Entry::DeclaredOn, &sheet, &catalogue).map_or_else(blank_date, |date| date.plain());
    view! {
        <div class="paper__signer">
            <p class="paper__date" data-given=given>{date}</p>
            <div class="paper__line">
                <span class="paper__label">{t("form-signature")}</span>
                <div class="paper__ink">{name} {ink(sheet.signature.clone())}</div>
                {asked(Entry::Relationship, &sheet, || view! {
                    <span class="paper__label">"(" {t("form-relationship")} <sup>{t("form-mark-5")}</sup> " :"</span>
                    <div class="paper__relationship">{relationship}</div>
                    <span class="paper__label">")"</span>
                })}
            </div>
            {asked(Entry::Phone, &sheet, || view! {
                <div class="paper__line">
                    <span class="paper__label">{t("form-phone")}</span>
                    <div class="paper__phone">{phone}</div>
                </div>
            })}
        </div>
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
fn answer(entry: Entry, sheet: &Sheet, plan: &Plan) -> Option<AnyView> {
    let catalogue = Catalogue::here();
    let text = fit::text(entry, sheet, &catalogue)?;
    Some(match plan.setting(entry)? {
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

/// What stands in the place of an answer that is written by hand alone.
fn handwriting(entry: Entry, sheet: &Sheet) -> Option<AnyView> {
    let strokes = sheet.ink(entry)?.to_vec();
    let name = entries::label(entry, &Catalogue::here()).plain();
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
