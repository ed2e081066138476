//! The guide: what the notices say of a case, quick at a glance, with their own words below. The tables are made from the
//! rules themselves ([`domain::advice`]), so guide and product cannot disagree.

use app::{
    catalogue::{Catalogue, t, t_with},
    official::{Guide, Passage},
};
use domain::{
    Date,
    advice::{Advice, Case, Claim, Facts, Mode, Pays, Portal, Proof, table::table},
    contact::Purpose,
};
use leptos::prelude::*;

use crate::web::{
    desk::frame::{DeskFrame, Viewer},
    routes::desk,
};

/// The guide's first page: the cases, the passages that a search found, and whom to call.
#[component]
pub fn GuideStart(
    /// The viewer.
    viewer: Viewer,
    /// The passages.
    guide: Guide,
    /// The words searched for; empty at first.
    words: String,
    /// The clinics' own number.
    clinics: String,
    /// Now in Japan.
    now: (Date, (u8, u8)),
) -> impl IntoView {
    let cases: Vec<_> = Case::ALL
        .iter()
        .map(|case| view! { <li><a class="desk-guide__case" href=desk::guide_case(*case)>{case_name(*case)}</a></li> })
        .collect();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::GUIDE>
            <h1 class="desk-title">{t("desk-guide-title")}</h1>
            <form class="desk-guide__search" method="get" action=desk::GUIDE role="search">
                <label class="desk-form__label" for="words">{t("desk-guide-search")}</label>
                <input class="desk-form__input" type="search" id="words" name="q" value=words.clone() spellcheck="false"/>
                <button class="desk-button" type="submit">{t("desk-guide-search-button")}</button>
            </form>
            {(!words.is_empty()).then(|| view! { <Found guide words/> })}
            <h2 class="desk-subtitle">{t("desk-guide-lead")}</h2>
            <ul class="desk-guide__cases">{cases}</ul>
            <Contacts clinics now/>
        </DeskFrame>
    }
}

/// One case of the guide.
#[component]
pub fn GuideCase(
    /// The viewer.
    viewer: Viewer,
    /// The passages.
    guide: Guide,
    /// The case.
    case: Case,
    /// The clinics' own number.
    clinics: String,
    /// Now in Japan.
    now: (Date, (u8, u8)),
) -> impl IntoView {
    let rows = table(case, now.0);
    // The card alone is what the form is for: its claims are the longest list.
    let usual = rows.iter().find(|(facts, _)| facts.shows == [Proof::Card]).or(rows.last());
    let usual = usual.map(|(_, advice)| advice.clone());
    let edition = usual.as_ref().map(|advice| t(&format!("desk-guide-edition-{}", advice.edition.name())));
    let names = guide.cases.get(case.name()).cloned().unwrap_or_default();
    let passages: Vec<_> =
        names.iter().filter_map(|name| Some(quoted(&guide, name, guide.passages.get(name)?))).collect();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::GUIDE>
            <div class="desk-record__head">
                <h1 class="desk-title">{case_name(case)}</h1>
                <button class="desk-button" type="button" data-print>{t("desk-print")}</button>
            </div>
            <p class="desk-table__more">{edition}</p>
            {usual.clone().map(|advice| view! { <AtOnce advice/> })}
            {(rows.len() > 1).then(|| view! { <AdviceTable rows/> })}
            {usual.filter(|_| !matches!(case, Case::FaceOrPin | Case::TicketOnly)).map(|advice| view! { <Claims advice/> })}
            <h2 class="desk-subtitle">{t("desk-guide-passages")}</h2>
            {passages}
            <Contacts clinics now/>
            <p class="desk-guide__back"><a href=desk::GUIDE>{t("desk-guide-back")}</a></p>
        </DeskFrame>
    }
}

/// The name of a case.
#[must_use]
pub fn case_name(case: Case) -> String {
    match case {
        Case::FaceOrPin | Case::TicketOnly => t(&format!("desk-guide-case-{}", case.name())),
        _ => t(&format!("situation-{}", case.name())),
    }
}

/// The advice that holds whatever the patient shows.
#[component]
fn AtOnce(advice: Advice) -> impl IntoView {
    let portal =
        (advice.portal != Portal::NotApplicable).then(|| format!("desk-guide-portal-{}", advice.portal.name()));
    let prescription =
        advice.prescription.map(|prescription| format!("desk-guide-prescription-{}", prescription.name()));
    let modes = advice.modes.into_iter().map(|mode: Mode| format!("desk-guide-mode-{}", mode.name()));
    let ask = advice.ask_for.map(|shown| format!("desk-guide-ask-{}", shown.name()));
    let lines: Vec<_> = portal.into_iter().chain(prescription).chain(modes).chain(ask).collect();
    let lines: Vec<_> = lines.iter().map(|key| view! { <li>{t(key)}</li> }).collect();
    view! { <ul class="desk-guide__points">{lines}</ul> }
}

#[component]
fn AdviceTable(rows: Vec<(Facts, Advice)>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(facts, advice)| {
            let confirmed = if advice.confirm.is_empty() { "desk-guide-confirm-no" } else { confirm_key(&advice) };
            view! {
                <tr data-form=advice.form.name()>
                    <th scope="row">{shown(&facts)}</th>
                    <td data-label=t("desk-guide-confirm")>{t(confirmed)}</td>
                    <td data-label=t("desk-guide-pays")><strong>{t(pays_key(&advice))}</strong></td>
                    <td data-label=t("desk-guide-form")>{t(&format!("desk-guide-form-{}", advice.form.name()))}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section class="desk-scroll" tabindex="0" aria-label=t("desk-guide-table")>
            <table class="desk-table" data-kind="advice" aria-label=t("desk-guide-table")>
                <thead>
                    <tr>
                        <th scope="col">{t("desk-guide-shows")}</th>
                        <th scope="col">{t("desk-guide-confirm")}</th>
                        <th scope="col">{t("desk-guide-pays")}</th>
                        <th scope="col">{t("desk-guide-form")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
        <p class="desk-table__more">{t("desk-guide-share")}</p>
    }
}

fn confirm_key(advice: &Advice) -> &'static str {
    let by_inquiry = advice.confirm.iter().all(|confirmation| confirmation.name().ends_with("inquiry"));
    if by_inquiry { "desk-guide-confirm-inquiry" } else { "desk-guide-confirm-yes" }
}

fn pays_key(advice: &Advice) -> &'static str {
    match advice.share {
        Some(Pays::Own) => "desk-guide-pays-own",
        Some(Pays::Declared) => "desk-guide-pays-declared",
        Some(Pays::Full) if advice.flexible => "desk-guide-pays-flexible",
        Some(Pays::Full) => "desk-guide-pays-full",
        None => "desk-guide-pays-none",
    }
}

/// The documents shown in a row.
fn shown(facts: &Facts) -> String {
    if facts.case == Case::TicketOnly {
        return t(if facts.checked_this_month { "desk-guide-ticket-checked" } else { "desk-guide-ticket" });
    }
    if facts.unchanged {
        return t("desk-guide-unchanged");
    }
    let things: Vec<String> =
        facts.shows.iter().map(|shown| t(&format!("desk-guide-shown-{}", shown.name()))).collect();
    match things.as_slice() {
        [] if facts.visited => t("desk-guide-visited"),
        [] => t("desk-guide-shown-nothing"),
        things => things.join(&t("desk-guide-and")),
    }
}

#[component]
fn Claims(advice: Advice) -> impl IntoView {
    let claims: Vec<_> = advice
        .claim
        .into_iter()
        .map(|claim: Claim| view! { <li>{t(&format!("desk-guide-claim-{}", claim.name()))}</li> })
        .collect();
    view! {
        <h2 class="desk-subtitle">{t("desk-guide-claims")}</h2>
        <ol class="desk-guide__claims">{claims}</ol>
    }
}

#[component]
fn Found(guide: Guide, words: String) -> impl IntoView {
    let found: Vec<_> = guide
        .passages
        .iter()
        .filter(|(name, passage)| has_words(&passage_title(name), passage, &words))
        .map(|(name, passage)| quoted(&guide, name, passage))
        .collect();
    let count = found.len().to_string();
    view! {
        <section aria-label=t("desk-guide-search")>
            <h2 class="desk-subtitle">{t_with("desk-guide-found", &[("words", &words), ("count", &count)])}</h2>
            {found}
        </section>
    }
}

/// Returns whether every word stands in the title or the text, in any order and case.
fn has_words(title: &str, passage: &Passage, words: &str) -> bool {
    let all = format!("{title} {} {}", passage.text.join(" "), passage.section).to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| all.contains(word))
}

fn passage_title(name: &str) -> String {
    t(&format!("desk-guide-passage-{name}"))
}

/// A passage in the words of its source.
fn quoted(guide: &Guide, name: &str, passage: &Passage) -> impl IntoView + use<> {
    let source = t_with("source", &[("source", &guide.cite(passage))]);
    let line = |text: &String| {
        let text = text.clone();
        if passage.steps { view! { <li>{text}</li> }.into_any() } else { view! { <p>{text}</p> }.into_any() }
    };
    let text: Vec<_> = passage.text.iter().map(line).collect();
    let text = if passage.steps { view! { <ol>{text}</ol> }.into_any() } else { text.into_any() };
    view! {
        <figure class="desk-guide__passage">
            <h3 class="desk-guide__heading">{passage_title(name)}</h3>
            <blockquote class="desk-guide__quote">{text}</blockquote>
            <figcaption class="desk-table__more">{source}</figcaption>
        </figure>
    }
}

/// The numbers to call, and if anybody answers now.
#[component]
fn Contacts(clinics: String, now: (Date, (u8, u8))) -> impl IntoView {
    let patients = Catalogue::here().settings().contact.number.clone();
    let rows: Vec<_> = Purpose::ALL
        .iter()
        .map(|purpose| {
            let open = purpose.answers(now.0, now.1);
            let state = if open { "desk-guide-open" } else { "desk-guide-closed" };
            let number = if *purpose == Purpose::Patients { &patients } else { &clinics }.clone();
            let key = |part: &str| format!("desk-guide-{part}-{}", purpose.name());
            view! {
                <tr>
                    <th scope="row">{t(&key("contact"))}</th>
                    <td class="desk-guide__number"><strong>{number}</strong></td>
                    <td>{t(&key("hours"))}</td>
                    <td class="desk-guide__now" data-open=open.then_some("")>{t(state)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <h2 class="desk-subtitle">{t("desk-guide-contacts")}</h2>
        <section class="desk-scroll" tabindex="0" aria-label=t("desk-guide-contacts")>
            <table class="desk-table" data-kind="contacts" aria-label=t("desk-guide-contacts")>
                <tbody>{rows}</tbody>
            </table>
        </section>
        <p class="desk-table__more">{t("desk-guide-holidays")}</p>
    }
}
