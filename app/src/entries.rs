//! The entries of the form in official Japanese terms: how each is called, and how an answer to it reads. The check page,
//! the desk and the printed sheet say the same.

use domain::{Date, Entry, Era, Sheet};

use crate::catalogue::Catalogue;

/// The official name of an entry.
#[must_use]
pub fn label(entry: Entry, catalogue: &Catalogue) -> String {
    catalogue.text(match entry {
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
    })
}

/// An answer in official terms; `None` where there is none.
#[must_use]
pub fn value(entry: Entry, sheet: &Sheet, catalogue: &Catalogue) -> Option<String> {
    let Sheet { insurance, person, declared_on, signature, signer } = sheet;
    let term = |prefix: &str, name: &str| catalogue.text(&format!("{prefix}-{name}"));
    match entry {
        Entry::Certificate => insurance
            .has_valid_certificate
            .map(|yes| catalogue.text(if yes { "form-certificate-yes" } else { "entry-certificate-no" })),
        Entry::Kind => insurance.kind.map(|kind| term("insurance-kind", kind.name())),
        Entry::Insurer => insurance.insurer_name.clone(),
        Entry::Employer => insurance.employer_name.clone(),
        Entry::Issued => insurance.issued.map(|issued| term("form-issued", issued.name())),
        Entry::Share => insurance.share.map(|share| term("form-share", share.name())),
        Entry::Name => person.name.clone(),
        Entry::Kana => person.kana.clone(),
        Entry::BirthDate => person.birth_date.map(|born| wareki(born.era, born.year, born.month, born.day, catalogue)),
        Entry::Sex => person.sex.map(|sex| term("form-sex", sex.name())),
        Entry::Address => person.address.clone(),
        Entry::Residence => person.residence.clone(),
        Entry::DeclaredOn => declared_on.map(|day| date(day, catalogue)),
        Entry::Signature => signature.is_signed().then(|| term("signature", signature.method.name())),
        Entry::Relationship => signer.relationship.clone(),
        Entry::Phone => signer.phone.clone(),
    }
}

/// A day in its era, as the form writes dates.
#[must_use]
pub fn date(day: Date, catalogue: &Catalogue) -> String {
    let month = u8::from(day.month());
    match Era::of(day) {
        Some((era, year)) => wareki(era, year, month, day.day(), catalogue),
        None => day.to_string(),
    }
}

/// An era, its name as the form prints it; the form knows no western years, but the cards do.
#[must_use]
pub fn era(era: Era, catalogue: &Catalogue) -> String {
    match era {
        Era::Western => catalogue.text("birth-date-western"),
        era => catalogue.text(&format!("form-era-{}", era.name())),
    }
}

fn wareki(of: Era, year: u16, month: u8, day: u8, catalogue: &Catalogue) -> String {
    let year = if year == 1 && of != Era::Western { catalogue.text("first-year") } else { year.to_string() };
    let unit = |key: &str| catalogue.text(key);
    let (era, y, m, d) = (era(of, catalogue), unit("form-year"), unit("form-month"), unit("form-day"));
    format!("{era}{year}{y}{month}{m}{day}{d}")
}
