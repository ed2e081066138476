//! The addresses of the product, so that no page writes one out by hand.

use domain::{RecordId, Step};

/// A patient screen.
#[must_use]
pub fn screen(language: &str, step: Step) -> String {
    format!("/{language}/{}", step.name())
}

/// Whether an address is that of a patient screen, in whatever language.
#[must_use]
pub fn is_screen(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    matches!((parts.next(), parts.next().and_then(Step::from_name), parts.next()), (Some(_), Some(_), None))
}

/// Enrolling a tablet.
#[must_use]
pub fn enrol(code: &str) -> String {
    format!("/enrol/{code}")
}

/// The hand-over.
pub const DECLARATIONS: &str = "/api/declarations";
/// A call for help from a tablet.
pub const CALLS: &str = "/api/calls";
/// The QR code to Mynaportal.
pub const PORTAL_CODE: &str = "/qr/mynaportal.svg";

/// The desk's pages.
pub mod desk {
    use domain::{Date, advice::Case};

    use super::RecordId;

    /// The list of declarations.
    pub const QUEUE: &str = "/desk";
    /// The list alone, as the live page fetches it.
    pub const QUEUE_LIST: &str = "/desk/list";
    /// What happens at the desk, as server-sent events.
    pub const EVENTS: &str = "/desk/events";
    /// Sign-in.
    pub const SIGN_IN: &str = "/desk/sign-in";
    /// Sign-out.
    pub const SIGN_OUT: &str = "/desk/sign-out";
    /// The guide to what the notices say.
    pub const GUIDE: &str = "/desk/guide";
    /// The first account.
    pub const SET_UP: &str = "/desk/set-up";

    /// The sheets there are to print.
    pub const PRINT: &str = "/desk/print";
    /// The form without answers.
    pub const PRINT_FORM: &str = "/desk/print/form";
    /// The explanation of the form.
    pub const PRINT_EXPLANATION: &str = "/desk/print/explanation";
    /// A day that was chosen, which leads to its list.
    pub const PRINT_DAY: &str = "/desk/print/day";

    /// The patient notice for somebody with this language.
    #[must_use]
    pub fn print_notice(language: &str) -> String {
        format!("{PRINT}/notice/{language}")
    }

    /// The list of a day, for paper.
    #[must_use]
    pub fn print_day(day: Date) -> String {
        format!("{PRINT_DAY}/{day}")
    }

    /// The slip that a patient takes home.
    #[must_use]
    pub fn slip(id: RecordId) -> String {
        format!("/desk/records/{id}/slip")
    }

    /// A case in the guide.
    #[must_use]
    pub fn guide(case: Case) -> String {
        format!("{GUIDE}/{}", case.name())
    }

    /// A declaration.
    #[must_use]
    pub fn record(id: RecordId) -> String {
        format!("/desk/records/{id}")
    }

    /// A declaration as the official form, for paper.
    #[must_use]
    pub fn print(id: RecordId) -> String {
        format!("/desk/records/{id}/print")
    }

    /// Answering a call for help.
    #[must_use]
    pub fn answer_call(call: i64) -> String {
        format!("/desk/calls/{call}/answer")
    }
}
