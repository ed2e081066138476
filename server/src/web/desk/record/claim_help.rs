//! The help with the claim: the numbers to claim with, the draft for the 摘要欄, and the search key of システム障害時モード. Each
//! value to be carried over stands alone, so that one press selects all of it.

use app::catalogue::{t, t_with};
use domain::{
    Date, FormAnswers, Situation,
    advice::Claim,
    claim::{Payer, SearchKey, UNKNOWN_INSURER, UNKNOWN_INSURER_FALLBACK, numbers},
};
use leptos::prelude::*;

use super::copy::CopyButton;

/// The part of a declaration's page that helps with the claim.
#[component]
pub fn ClaimHelp(
    /// The problem at the card reader.
    situation: Option<Situation>,
    /// The sheet.
    form: FormAnswers,
    /// The draft for the 摘要欄, in the clinic's layout.
    remarks: String,
    /// The day of the visit.
    on: Date,
) -> impl IntoView {
    let case = situation.and_then(Situation::case);
    let claims = case.map(|case| numbers(case, &form, on)).unwrap_or_default();
    let unknown = claims.contains(&Claim::Unknown);
    let claims: Vec<_> =
        claims.into_iter().map(|claim| view! { <li>{t(&format!("desk-guide-claim-{}", claim.name()))}</li> }).collect();
    let none_issued = form.insurance.has_valid_certificate == Some(false);
    let payer = t(&format!("desk-claim-payer-{}", Payer::of(form.insurance.kind).name()));
    view! {
        <h2 class="desk-subtitle">{t("desk-guide-claims")}</h2>
        {match case {
            Some(_) => view! { <ol class="desk-guide__claims">{claims}</ol> }.into_any(),
            None => view! { <p>{t("desk-claim-ask")}</p> }.into_any(),
        }}
        {none_issued.then(|| view! { <p>{t("desk-claim-none-issued")}</p> })}
        <p>{payer}</p>
        {unknown.then(|| view! { <Unknown remarks/> })}
        <Search key=SearchKey::of(&form, on)/>
    }
}

/// The claim with the number 不詳.
#[component]
fn Unknown(remarks: String) -> impl IntoView {
    let number = t_with("desk-claim-number", &[("fallback", UNKNOWN_INSURER_FALLBACK)]);
    view! {
        <div class="desk-claim">
            <h3 class="desk-guide__heading">{t("desk-claim-unknown")}</h3>
            <p><span class="desk-copy">{UNKNOWN_INSURER}</span> " " {number}</p>
            {(!remarks.is_empty()).then(|| {
                view! {
                    <p>{t("desk-claim-remarks")}</p>
                    <p><span class="desk-copy">{remarks.clone()}</span></p>
                    <p><CopyButton label=t("desk-claim-remarks") value=remarks/></p>
                    <p class="desk-table__more">{t("desk-claim-draft")}</p>
                }
            })}
        </div>
    }
}

/// The fields of the search, as the terminal has them.
#[component]
fn Search(
    /// The search key.
    #[prop(name = "key")]
    search: SearchKey,
) -> impl IntoView {
    let enough = search.is_enough();
    let sex = search.sex.map(|sex| t(&format!("form-sex-{}", sex.name())));
    let rows: Vec<_> = [
        ("desk-claim-search-born", search.born.map(|born| born.to_string())),
        ("desk-claim-search-sex", sex),
        ("desk-claim-search-on", Some(search.on.to_string())),
        ("desk-claim-search-name", search.name),
        ("desk-claim-search-kana", search.kana),
        ("desk-claim-search-address", search.address),
        ("desk-claim-search-insurer", search.insurer),
    ]
    .into_iter()
    .map(|(label, value)| {
        let label = t(label);
        let shown = match value.clone() {
            Some(value) => view! { <span class="desk-copy"><bdi>{value}</bdi></span> }.into_any(),
            None => t("not-given").into_any(),
        };
        let copy = value.map(|value| view! { <CopyButton label=label.clone() value/> });
        view! {
            <tr>
                <th scope="row">{label}</th>
                <td>{shown}</td>
                <td class="desk-table__tools"><div class="desk-tools">{copy}</div></td>
            </tr>
        }
    })
    .collect();
    view! {
        <details class="desk-more">
        <summary><h2 class="desk-subtitle">{t("desk-claim-search")}</h2></summary>
        {(!enough).then(|| view! { <p>{t("desk-claim-search-short")}</p> })}
        <table class="desk-table" data-kind="entries" aria-label=t("desk-claim-search")>
            <tbody>{rows}</tbody>
        </table>
        </details>
    }
}
