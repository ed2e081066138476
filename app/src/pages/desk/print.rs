//! The official form (別紙様式, S1 別添3) with the patient's answers, on one sheet of A4.

use domain::{BirthDate, Date, Entry, Era, InsuranceKind, Issued, Sex, Share, Sheet, Signature};
use leptos::prelude::*;

use super::record::Shown;
use crate::{
    catalogue::{Catalogue, t, t_with},
    components::ink::Ink,
    entries,
    routes::desk,
};

/// Above this many characters an answer is set smaller, so that the form stays on its sheet.
const LONG: usize = 44;

/// The page: the sheet, and on the screen a bar above it.
#[component]
pub fn Print(
    /// The declaration.
    shown: Shown,
) -> impl IntoView {
    let Shown { id, ticket, received, edition, sheet, .. } = shown;
    let footer = t_with(
        "desk-paper-footer",
        &[("ticket", &ticket), ("received", &received), ("edition", &edition), ("id", &id.to_string())],
    );
    view! {
        <header class="paper-bar">
            <a class="desk-button" href=desk::record(id)>{t("desk-paper-back")}</a>
            <button class="desk-button" type="button" data-type="solid-fill" data-print>{t("desk-paper-print")}</button>
            <p>{t("desk-paper-hint")}</p>
        </header>
        <main class="paper-view" id="main" tabindex="0" aria-labelledby="sheet">
            <div class="paper" lang="ja">
            <p class="paper__sheet">{t("form-sheet")}</p>
            <h1 class="paper__title" id="sheet">{t("form-title")}</h1>
            <p>{t("form-statement")}</p>
            <p class="paper__instructions">{t("form-instructions")}</p>
            <h2 class="paper__part">{t("form-part-1")}</h2>
            <InsurancePart sheet=sheet.clone()/>
            <p class="paper__note">{t("form-note-1")}</p>
            <p class="paper__note">{t("form-note-2")}</p>
            <h2 class="paper__part">{t("form-part-2")}</h2>
            <PersonPart sheet=sheet.clone()/>
            <p class="paper__note">{t("form-note-4")}</p>
            <SignerPart sheet/>
            <p class="paper__note">{t("form-note-5")}</p>
            <p class="paper__footer">{footer}</p>
            </div>
        </main>
    }
}

#[component]
fn InsurancePart(sheet: Sheet) -> impl IntoView {
    let insurance = sheet.insurance;
    let certificate = boxes([(t("form-certificate-yes"), insurance.has_valid_certificate == Some(true))]);
    // The form has one 国保 for both kinds; which of the two is added behind it.
    let society = insurance.kind == Some(InsuranceKind::NationalSociety);
    let on_form = if society { Some(InsuranceKind::National) } else { insurance.kind };
    let kinds = InsuranceKind::ALL.iter().filter(|kind| **kind != InsuranceKind::NationalSociety);
    let kinds = boxes(kinds.map(|kind| (t(&format!("form-kind-{}", kind.name())), on_form == Some(*kind))));
    let society = society.then(|| view! { <span class="paper__answer">{t("desk-paper-society")}</span> });
    let issued = Issued::ALL.iter();
    let issued = boxes(issued.map(|i| (t(&format!("form-issued-{}", i.name())), insurance.issued == Some(*i))));
    let shares = Share::ALL.iter();
    let shares = boxes(shares.map(|s| (t(&format!("form-share-{}", s.name())), insurance.share == Some(*s))));
    view! {
        <table class="paper__table">
            <tbody>
                <tr><th scope="row">{t("form-certificate")}</th><td>{certificate}</td></tr>
                <tr><th scope="row">{t("form-kind")}</th><td>{kinds} {society}</td></tr>
                <tr><th scope="row">{t("form-insurer")}</th><td>{answer(insurance.insurer_name)}</td></tr>
                <tr>
                    <th scope="row">{t("form-employer")} <sup>{t("form-mark-1")}</sup></th>
                    <td>{answer(insurance.employer_name)}</td>
                </tr>
                <tr>
                    <th scope="row">{t("form-issued")}</th>
                    <td>{issued} <span class="paper__hint">{t("form-issued-hint")}</span></td>
                </tr>
                <tr><th scope="row">{t("form-share")} <sup>{t("form-mark-2")}</sup></th><td>{shares}</td></tr>
            </tbody>
        </table>
    }
}

#[component]
fn PersonPart(sheet: Sheet) -> impl IntoView {
    let person = sheet.person;
    let sexes = boxes(Sex::ALL.iter().map(|sex| (t(&format!("form-sex-{}", sex.name())), person.sex == Some(*sex))));
    view! {
        <table class="paper__table">
            <tbody>
                <tr>
                    <th scope="row">{t("form-name")} <sup>{t("form-mark-4")}</sup></th>
                    <td>
                        <div class="paper__kana">"(" {t("form-kana")} ") " {answer(person.kana)}</div>
                        <div class="paper__name">{answer(person.name)}</div>
                    </td>
                </tr>
                <tr><th scope="row">{t("form-birth-date")}</th><td>{birth_date(person.birth_date)}</td></tr>
                <tr><th scope="row">{t("form-sex")}</th><td>{sexes}</td></tr>
                <tr>
                    <th scope="row">{t("form-address")}</th>
                    <td>
                        <div class="paper__address">{answer(person.address)}</div>
                        <p class="paper__note">{t("form-note-3")}</p>
                        <div class="paper__address">{answer(person.residence)}</div>
                    </td>
                </tr>
            </tbody>
        </table>
    }
}

#[component]
fn SignerPart(sheet: Sheet) -> impl IntoView {
    let catalogue = Catalogue::here();
    let date = entries::value(Entry::DeclaredOn, &sheet, &catalogue).unwrap_or_else(blank_date);
    view! {
        <div class="paper__signer">
            <p class="paper__date">{date}</p>
            <p class="paper__line">
                {t("form-signature")} " " {ink(sheet.signature)}
                <span class="paper__relationship">
                    "(" {t("form-relationship")} <sup>{t("form-mark-5")}</sup> " : " {answer(sheet.signer.relationship)} ")"
                </span>
            </p>
            <p class="paper__line">{t("form-phone")} " " {answer(sheet.signer.phone)}</p>
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

fn answer(text: Option<String>) -> impl IntoView {
    let text = text.unwrap_or_default();
    let long = (text.chars().count() > LONG).then_some("");
    view! { <bdi class="paper__answer" data-long=long>{text}</bdi> }
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
    let date = day.zip(in_era).map_or_else(blank_date, |(day, (_, year))| parts(Some((year, day))));
    let western = born
        .filter(|born| born.era == Era::Western)
        .map(|born| view! { <span class="paper__answer">{t_with("desk-paper-western", &[("year", &born.year.to_string())])}</span> });
    view! { {eras} " " <span class="paper__date">{date}</span> {western} }
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

/// What stands in the place of the signature: the lines as drawn, the name as typed, or room for a pen.
fn ink(signature: Signature) -> impl IntoView {
    let typed = signature.name.map(|name| {
        view! { <bdi class="paper__answer">{t_with("desk-paper-typed", &[("name", &name)])}</bdi> }
    });
    let drawn = (!signature.strokes.is_empty()).then(|| view! { <Ink strokes=signature.strokes/> });
    view! { <span class="paper__ink">{typed} {drawn}</span> }
}
