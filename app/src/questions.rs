//! The questions of the form in official Japanese terms: how each is called, and how an answer to it reads. The check page,
//! the desk and the printed sheet say the same. For a patient with another language they come in reference translation;
//! the answers themselves are the same values in every language.

use domain::{BirthDate, Date, Era, FormAnswers, InsuranceKind, Question, slot::Slot};

use crate::{catalogue::Catalogue, text::Text};

/// The official name of an entry.
#[must_use]
pub fn label(question: Question, catalogue: &Catalogue) -> Text {
    catalogue.official(question.key())
}

/// The label of a question's field, by its name, on the screen that asks for it; `None` for any other field.
#[must_use]
pub fn asked(field: &str, catalogue: &Catalogue) -> Option<Text> {
    Some(match field {
        "person.residence" => catalogue.marked("address-residence"),
        "signature.name" => catalogue.marked("signature-typed-label"),
        name => label(Question::from_name(name)?, catalogue),
    })
}

/// An answer in official terms; `None` where there is none.
#[must_use]
pub fn value(question: Question, form: &FormAnswers, catalogue: &Catalogue) -> Option<Text> {
    match form.slot(question) {
        Slot::YesNo(yes) => yes.map(|yes| catalogue.official(&yes_or_no(question, yes))),
        Slot::Choice(choice) => {
            // Patients read what each kind is; the form's own words for it are [`kind`].
            let of_kind = question == Question::InsuranceKind;
            let key = if of_kind { "insurance-kind" } else { question.key() };
            choice.name().map(|name| catalogue.official(&format!("{key}-{name}")))
        }
        Slot::Line(line, ..) => line.clone().map(Text::literal),
        Slot::BirthDate(date) => date.map(|date| born(date, catalogue)),
        Slot::Day(day) => day.map(|day| date(day, catalogue)),
        Slot::Signature(signature) => {
            signature.is_signed().then(|| catalogue.official(&format!("signature-{}", signature.method.name())))
        }
    }
}

/// The key of yes or no. The form has a box for yes alone; the word for no is ours.
fn yes_or_no(question: Question, yes: bool) -> String {
    let key = question.key();
    if yes { format!("{key}-yes") } else { format!("entry-{}-no", key.strip_prefix("form-").unwrap_or(key)) }
}

/// The values that an answer can be chosen from, each by its name and as the form calls it; empty where it is written.
#[must_use]
pub fn choices(question: Question, catalogue: &Catalogue) -> Vec<(&'static str, Text)> {
    let names = match FormAnswers::default().slot(question) {
        Slot::YesNo(_) => {
            let choice = |name, yes| (name, catalogue.marked(&yes_or_no(question, yes)));
            return vec![choice("true", true), choice("false", false)];
        }
        Slot::Choice(choice) => choice.names(),
        _ => &[],
    };
    names.iter().map(|name| (*name, term(question, name, catalogue))).collect()
}

/// A value of a list as the form calls it. It has one word for both kinds of 国保.
fn term(question: Question, name: &str, catalogue: &Catalogue) -> Text {
    if question == Question::InsuranceKind && name == InsuranceKind::NationalSociety.name() {
        return catalogue.marked("desk-kind-national_society");
    }
    catalogue.marked(&format!("{}-{name}", question.key()))
}

/// A kind of insurance as the form calls it: what stands at the desk, where patients read what it is in plain words.
#[must_use]
pub fn kind(kind: InsuranceKind, catalogue: &Catalogue) -> Text {
    term(Question::InsuranceKind, kind.name(), catalogue)
}

/// An answer as the desk names it: in letters, else that it is there, written by hand.
#[must_use]
pub fn at_desk(question: Question, form: &FormAnswers, catalogue: &Catalogue) -> Option<Text> {
    let of_insurance =
        form.insurance.kind.filter(|_| question == Question::InsuranceKind).map(|of| kind(of, catalogue));
    let in_letters = of_insurance.or_else(|| value(question, form, catalogue));
    in_letters.or_else(|| form.ink(question).map(|_| catalogue.marked("desk-hand")))
}

/// A day in its era, as the form writes dates; in other languages with the western year, too.
#[must_use]
pub fn date(day: Date, catalogue: &Catalogue) -> Text {
    let month = u8::from(day.month());
    match Era::of(day) {
        Some((era, year)) => born(BirthDate { era, year, month, day: day.day() }, catalogue),
        None => Text::literal(day.to_string()),
    }
}

/// An era, its name as the form prints it; the form knows no western years, but the cards do.
#[must_use]
pub fn era(era: Era, catalogue: &Catalogue) -> Text {
    match era {
        Era::Western => catalogue.marked("birth-date-western"),
        era => catalogue.official(&format!("form-era-{}", era.name())),
    }
}

/// A date in the era it was given in. Who reads another language is told the western year beside it: to most of them a
/// year of an era alone says nothing.
#[must_use]
pub fn born(date: BirthDate, catalogue: &Catalogue) -> Text {
    let number = |number: u16| Text::literal(number.to_string());
    let western = catalogue.marked("year-western").fill("year", &number(date.era.western_year(date.year)));
    let year = if date.era == Era::Western {
        western
    } else {
        let year = if date.year == 1 { catalogue.marked("first-year") } else { number(date.year) };
        let in_era = catalogue.marked("year-era").fill("era", &era(date.era, catalogue)).fill("year", &year);
        if catalogue.translates() {
            catalogue.marked("year-both").fill("western", &western).fill("era", &in_era)
        } else {
            in_era
        }
    };
    let month = number(date.month.into());
    // Japanese has a word for each day of the month, and other readings for half of them.
    let day = catalogue.find(&format!("day-{}", date.day)).map_or_else(|| number(date.day.into()), Text::marked);
    catalogue.marked("date").fill("year", &year).fill("month", &month).fill("day", &day)
}
