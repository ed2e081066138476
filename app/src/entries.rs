//! The entries of the form in official Japanese terms: how each is called, and how an answer to it reads. The check page,
//! the desk and the printed sheet say the same. For a patient with another language they come in reference translation;
//! the answers themselves are the same values in every language.

use domain::{BirthDate, Date, Entry, Era, InsuranceKind, Sheet, slot::Slot};

use crate::{catalogue::Catalogue, text::Text};

/// The official name of an entry.
#[must_use]
pub fn label(entry: Entry, catalogue: &Catalogue) -> Text {
    catalogue.official(key(entry))
}

/// The key of an entry's name; the values that can be chosen stand under it, too.
const fn key(entry: Entry) -> &'static str {
    match entry {
        Entry::Certificate => "form-certificate",
        Entry::Kind => "form-kind",
        Entry::Insurer => "form-insurer",
        Entry::Employer => "form-employer",
        Entry::Issued => "form-issued",
        Entry::Share => "form-share",
        Entry::Name => "form-name",
        Entry::Kana => "form-kana",
        Entry::BirthDate => "form-birth-date",
        Entry::Sex => "form-sex",
        Entry::Address => "form-address",
        Entry::Residence => "entry-residence",
        Entry::DeclaredOn => "signature-date",
        Entry::Signature => "form-signature",
        Entry::Relationship => "form-relationship",
        Entry::Phone => "form-phone",
    }
}

/// What the field of an answer, by its name, is called on the screen that asks for it; `None` for any other field.
#[must_use]
pub fn asked(field: &str, catalogue: &Catalogue) -> Option<Text> {
    Some(match field {
        "person.residence" => catalogue.marked("address-residence"),
        "signature.name" => catalogue.marked("signature-typed-label"),
        name => label(Entry::from_name(name)?, catalogue),
    })
}

/// An answer in official terms; `None` where there is none.
#[must_use]
pub fn value(entry: Entry, sheet: &Sheet, catalogue: &Catalogue) -> Option<Text> {
    let term = |prefix: &str, name: &str| catalogue.official(&format!("{prefix}-{name}"));
    match sheet.slot(entry) {
        Slot::YesNo(yes) => {
            yes.map(|yes| catalogue.official(if yes { "form-certificate-yes" } else { "entry-certificate-no" }))
        }
        Slot::Choice(choice) => {
            // Patients read what each kind is; the form's own words for it are [`kind`].
            let prefix = if entry == Entry::Kind { "insurance-kind" } else { key(entry) };
            choice.name().map(|name| term(prefix, name))
        }
        Slot::Line(line, ..) => line.clone().map(Text::literal),
        Slot::BirthDate(date) => date.map(|date| born(date, catalogue)),
        Slot::Day(day) => day.map(|day| date(day, catalogue)),
        Slot::Signature(signature) => signature.is_signed().then(|| term("signature", signature.method.name())),
    }
}

/// A kind of insurance as the form calls it: what stands at the desk, where patients read what it is in plain words. The
/// form has one word for both kinds of 国保.
#[must_use]
pub fn kind(kind: InsuranceKind, catalogue: &Catalogue) -> Text {
    match kind {
        InsuranceKind::NationalSociety => catalogue.marked("desk-kind-national_society"),
        kind => catalogue.marked(&format!("form-kind-{}", kind.name())),
    }
}

/// An answer as the desk names it: in letters, else that it is there, written by hand.
#[must_use]
pub fn at_desk(entry: Entry, sheet: &Sheet, catalogue: &Catalogue) -> Option<Text> {
    let of_insurance = sheet.insurance.kind.filter(|_| entry == Entry::Kind).map(|of| kind(of, catalogue));
    let in_letters = of_insurance.or_else(|| value(entry, sheet, catalogue));
    in_letters.or_else(|| sheet.ink(entry).map(|_| catalogue.marked("desk-hand")))
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
