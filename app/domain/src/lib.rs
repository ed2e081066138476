//! The declaration (被保険者資格申立書), the journey that leads to it and the rules it follows.
//!
//! Pure on purpose: no input or output, no clock, no randomness, no framework and no text for people. What depends on
//! the day takes the day as an argument; what goes wrong is a [`FieldErrorKind`], whose words stand in the catalogues. The same
//! functions run in the tablet and on the desk server.
//!
//! Sources are cited by short name: **S0** is the 周知依頼 of 2023-06-06 (revised 2023-06-09) with its Q&A, **S1**
//! 保発0710第1号 of 2023-07-10 with its 別添1-3, **S2** 日医発第767号 of 2023-07-24 with the patient notice, **S3** 日薬業発第40号
//! of 2024-04-23 with its 疑義解釈, **S4** 日医発第242号 of 2023-04-24 with chapter 5 of the 運用マニュアル.

pub mod advice;
pub mod age;
pub mod answers;
pub mod api;
pub mod birth_date;
pub mod claim;
pub mod contact;
pub mod day;
pub mod declaration;
pub mod era;
pub mod field_error;
pub mod form;
pub mod form_fields;
pub mod id;
pub mod insurer;
pub mod journey;
pub mod journey_state;
pub mod json;
pub mod kana;
pub mod language;
pub mod postal;
pub mod preferences;
pub mod questions;
mod redacted;
pub mod role;
pub mod signature;
pub mod situation;
pub mod slot;
pub mod speech;
pub mod statistics;
pub mod step;
mod string_enum;
pub mod text;
pub mod timings;
pub mod work;

pub use answers::Answers;
pub use birth_date::BirthDate;
pub use declaration::{Declaration, FormAnswers, InsuranceKind, Issued, Sex, Share};
pub use era::Era;
pub use field_error::{FieldError, FieldErrorKind};
pub use form::{Insurance, Part, Person, Question, Signer};
pub use form_fields::FormFields;
pub use id::RecordId;
pub use journey::Journey;
pub use journey_state::{Command, JourneyState, Receipt, Transition};
pub use language::Language;
pub use postal::{Area, LookedUp, PostalCode};
pub use preferences::{Preferences, Setting};
pub use questions::Questions;
pub use role::{Right, Role};
/// For what [`string_enum!`] writes, wherever it is used.
#[doc(hidden)]
pub use serde;
pub use signature::{Method, Point, Signature};
pub use situation::{Choice, PortalHelp, Situation};
pub use step::Step;
pub use string_enum::{Named, place_of};
pub use time::Date;
