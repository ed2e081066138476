//! Values to be carried over into another program, each with a button that copies it, written as that program takes it.

use domain::{
    BirthDate, Era, Sex, Sheet,
    claim::{full_width, half_width, katakana},
};
use leptos::prelude::*;

use crate::catalogue::{t, t_with};

/// Copies a value; without scripts there is nothing to press.
#[component]
pub fn CopyButton(
    /// What the value is.
    label: String,
    /// The value.
    value: String,
) -> impl IntoView {
    let spoken = t_with("desk-copy-entry", &[("entry", &label)]);
    view! {
        <button class="desk-button" type="button" data-size="small" data-copy=value data-copied=t("desk-copied") aria-label=spoken hidden>
            {t("desk-copy")}
        </button>
    }
}

/// The person as a レセコン takes one.
#[component]
pub fn Copies(
    /// The sheet, corrected.
    sheet: Sheet,
) -> impl IntoView {
    let rows: Vec<_> = values(&sheet)
        .into_iter()
        .map(|(key, value)| {
            let label = t(key);
            view! {
                <tr>
                    <th scope="row">{label.clone()}</th>
                    <td><span class="desk-copy"><bdi>{value.clone()}</bdi></span></td>
                    <td class="desk-table__tools"><div class="desk-tools"><CopyButton label value/></div></td>
                </tr>
            }
        })
        .collect();
    let has_values = !rows.is_empty();
    has_values.then(|| {
        view! {
            <h2 class="desk-subtitle">{t("desk-copies")}</h2>
            <table class="desk-table" data-kind="entries"><tbody>{rows}</tbody></table>
        }
    })
}

fn values(sheet: &Sheet) -> Vec<(&'static str, String)> {
    let person = &sheet.person;
    let born = person.birth_date.and_then(BirthDate::day_meant);
    let in_era = born.and_then(|day| Some((day, Era::of(day)?)));
    let short = in_era.map(|(day, (era, year))| {
        format!("{}{year:02}.{:02}.{:02}", era.name()[..1].to_uppercase(), u8::from(day.month()), day.day())
    });
    let sex = person.sex.map(|sex| match sex {
        Sex::Male => "1".to_owned(),
        Sex::Female => "2".to_owned(),
    });
    [
        ("desk-copies-name", person.name.as_deref().map(full_width)),
        ("desk-copies-kana", person.kana.as_deref().map(katakana)),
        ("desk-copies-half-kana", person.kana.as_deref().map(half_width)),
        ("desk-copies-born", born.map(|day| day.to_string().replace('-', ""))),
        ("desk-copies-born-era", short),
        ("desk-copies-sex", sex),
        ("desk-copies-address", person.address.as_deref().map(full_width)),
        ("desk-copies-phone", sheet.signer.phone.clone()),
        ("desk-copies-insurer", sheet.insurance.insurer_name.clone()),
        ("desk-copies-employer", sheet.insurance.employer_name.clone()),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key, value?)))
    .collect()
}
