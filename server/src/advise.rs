//! `madoguchi advise`: the rules of the notices for one case, on the command line.

use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use domain::{
    Date,
    advice::{self, Advice, Case, Edition, Facts, Inquiry, NoAdvice, Proof},
    day::iso_date,
};

/// The case, as it is written on the command line.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub struct Asked {
    /// What happened
    #[arg(long, value_name = "SITUATION", value_parser = named(Case::ALL, Case::name, Case::from_name))]
    situation: Case,
    /// What the patient shows, with commas between
    #[arg(long, value_delimiter = ',', value_name = "A,B", value_parser = named(Proof::ALL, Proof::name, Proof::from_name))]
    shows: Vec<Proof>,
    /// The desk holds data of an earlier visit
    #[arg(long)]
    visited: bool,
    /// Asked, the patient says that nothing has changed since then
    #[arg(long)]
    unchanged: bool,
    /// For `ticket_only`: card or certificate were checked earlier in the month
    #[arg(long)]
    checked_this_month: bool,
    /// For `ticket_only`: the clinic's flow makes the inquiry unavoidable
    #[arg(long)]
    unavoidable: bool,
    /// For `ticket_only`: what the inquiry gave
    #[arg(long, default_value = "none", value_parser = named(Inquiry::ALL, Inquiry::name, Inquiry::from_name))]
    inquiry: Inquiry,
    /// The patient's birthday
    #[arg(long, value_name = "DATE", value_parser = date)]
    born: Option<Date>,
    /// The day of the visit
    #[arg(long, value_name = "DATE", value_parser = date)]
    on: Date,
    /// The edition of the rules; the one in force on that day if not given
    #[arg(long, value_parser = named(Edition::ALL, Edition::name, Edition::from_name))]
    edition: Option<Edition>,
}

impl Asked {
    /// The result of the rules.
    ///
    /// # Errors
    /// When no edition is in force on the day, or the patient was not born yet.
    pub fn advise(self) -> Result<Advice, NoAdvice> {
        advice::advise(&Facts {
            case: self.situation,
            shows: self.shows,
            visited: self.visited,
            unchanged: self.unchanged,
            checked_this_month: self.checked_this_month,
            unavoidable: self.unavoidable,
            inquiry: self.inquiry,
            born: self.born,
            on: self.on,
            edition: self.edition,
        })
    }
}

/// Reads one of the names of an enumeration.
fn named<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
    from_name: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    let names: Vec<&str> = all.iter().map(|value| name(*value)).collect();
    PossibleValuesParser::new(names).try_map(move |text| from_name(&text).ok_or("not one of the names"))
}

fn date(text: &str) -> Result<Date, &'static str> {
    iso_date(text).ok_or("allowed: a date as YYYY-MM-DD")
}
