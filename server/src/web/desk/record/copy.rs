//! Values to be carried over into another program, each with a button that copies it, written as that program takes it.

use app::catalogue::{t, t_with};
use domain::{
    BirthDate, Era, FormAnswers, Sex,
    claim::telephone,
    kana::{full_width, half_width, katakana},
};
use leptos::prelude::*;

/// Copies a value; without scripts there is nothing to press.
#[component]
pub fn CopyButton(
    /// The name of the value.
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
    form: FormAnswers,
) -> impl IntoView {
    let rows: Vec<_> = values(&form)
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
            <h2 class="desk-subtitle" id="copies">{t("desk-copies")}</h2>
            <table class="desk-table" data-kind="entries" aria-labelledby="copies"><tbody>{rows}</tbody></table>
        }
    })
}

fn values(form: &FormAnswers) -> Vec<(&'static str, String)> {
    let person = &form.person;
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
        ("desk-copies-phone", form.signer.phone.as_deref().map(telephone)),
        ("desk-copies-insurer", form.insurance.insurer_name.clone()),
        ("desk-copies-employer", form.insurance.employer_name.clone()),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key, value?)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copied(change: impl FnOnce(&mut FormAnswers), key: &str) -> Option<String> {
        let mut form = FormAnswers::default();
        change(&mut form);
        values(&form).into_iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    #[test]
    fn every_value_is_copied_as_the_other_program_takes_it() {
        let name = |name: &str| copied(|form| form.person.name = Some(name.into()), "desk-copies-name");
        assert_eq!(name("髙橋 花子").as_deref(), Some("髙橋　花子"));
        assert_eq!(name("John Smith").as_deref(), Some("Ｊｏｈｎ　Ｓｍｉｔｈ"));
        assert_eq!(name("ｶﾞﾄｳ").as_deref(), Some("ガトウ"));
        for kana in ["たかはし がこ", "タカハシ　ガコ", "ﾀｶﾊｼ ｶﾞｺ", "たかはし か\u{3099}こ"]
        {
            let copied = |key| copied(|form| form.person.kana = Some(kana.into()), key);
            assert_eq!(copied("desk-copies-kana").as_deref(), Some("タカハシ　ガコ"), "{kana}");
            assert_eq!(copied("desk-copies-half-kana").as_deref(), Some("ﾀｶﾊｼ ｶﾞｺ"), "{kana}");
        }
        let address = |text: &str| copied(|form| form.person.address = Some(text.into()), "desk-copies-address");
        assert_eq!(address("那覇市泉崎1-2-3 ｱﾊﾟｰﾄ").as_deref(), Some("那覇市泉崎１－２－３　アパート"));
        let phone = |text: &str| copied(|form| form.signer.phone = Some(text.into()), "desk-copies-phone");
        assert_eq!(phone("０９８ー０００ー００００").as_deref(), Some("098-000-0000"));
        for born in [
            BirthDate { era: Era::Showa, year: 60, month: 5, day: 12 },
            BirthDate { era: Era::Western, year: 1985, month: 5, day: 12 },
        ] {
            let copied = |key| copied(|form| form.person.birth_date = Some(born), key);
            assert_eq!(copied("desk-copies-born").as_deref(), Some("19850512"));
            assert_eq!(copied("desk-copies-born-era").as_deref(), Some("S60.05.12"));
        }
        let sex = |sex| copied(|form| form.person.sex = Some(sex), "desk-copies-sex");
        assert_eq!((sex(Sex::Male).as_deref(), sex(Sex::Female).as_deref()), (Some("1"), Some("2")));
        assert!(values(&FormAnswers::default()).is_empty());
    }
}
