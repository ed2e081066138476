//! The addresses of the product, so that no page writes one out by hand.

use domain::{Language, RecordId, Step};

/// A patient screen.
#[must_use]
pub fn screen(language: &str, step: Step) -> String {
    format!("/{language}/{}", step.name())
}

/// Whether an address is that of a patient screen.
#[must_use]
pub fn is_screen(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    // The desk has settings, too: what comes first must be a language.
    let (language, step) = (parts.next().and_then(Language::from_name), parts.next().and_then(Step::from_name));
    language.is_some() && step.is_some() && parts.next().is_none()
}

/// The texts of a language, with readings or without; leads to the file of the present ones.
#[must_use]
pub fn texts(language: Language, readings: bool) -> String {
    format!("/texts/{}/{}", language.name(), if readings { "readings" } else { "plain" })
}

/// The texts of a language as they are shown to those who test the screens, by the name of the way.
#[must_use]
pub fn pseudo_texts(language: &str, way: &str) -> String {
    format!("/texts/{language}/{way}")
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
/// What a postal code stands for; asked by a body, as nothing of a patient stands in an address.
pub const ADDRESSES: &str = "/api/addresses";
/// How a session at a tablet ended and how long it took.
pub const JOURNEYS: &str = "/api/journeys";
/// How a tablet is, and what it should do.
pub const HEARTBEAT: &str = "/api/heartbeat";
/// What a tablet is told at once, as server-sent events.
pub const KIOSK_EVENTS: &str = "/api/kiosk/events";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "/accessibility";
/// The QR code to Mynaportal.
pub const PORTAL_CODE: &str = "/qr/mynaportal.svg";

/// Every screen in every state, for those who test them.
pub const SCREENS: &str = "/screens";
/// The same for their tools.
pub const SCREENS_LIST: &str = "/screens.json";

/// A screen in one state, with its switches as a query.
#[must_use]
pub fn sample_screen(id: &str, query: &str) -> String {
    format!("{SCREENS}/{id}{query}")
}

/// The desk's pages.
pub mod desk {
    use domain::{Date, Step, advice::Case, work::View};

    use super::RecordId;

    /// The list of declarations.
    pub const QUEUE: &str = "/desk";
    /// The list alone, as the live page fetches it.
    pub const QUEUE_LIST: &str = "/desk/list";
    /// What happens at the desk and to the tablets, as server-sent events.
    pub const EVENTS: &str = "/desk/events";
    /// Sign-in.
    pub const SIGN_IN: &str = "/desk/sign-in";
    /// Sign-out.
    pub const SIGN_OUT: &str = "/desk/sign-out";
    /// The guide to what the notices say.
    pub const GUIDE: &str = "/desk/guide";
    /// The anonymous numbers; `?days=` says how far back.
    pub const NUMBERS: &str = "/desk/numbers";
    /// The first account.
    pub const SET_UP: &str = "/desk/set-up";
    /// The clinic's settings.
    pub const SETTINGS: &str = "/desk/settings";
    /// The accounts of the staff.
    pub const STAFF: &str = "/desk/staff";
    /// A new account.
    pub const STAFF_NEW: &str = "/desk/staff/new";
    /// One's own account.
    pub const ACCOUNT: &str = "/desk/account";

    /// An account, or something that is done to it.
    #[must_use]
    pub fn staff(id: i64, action: &str) -> String {
        if action.is_empty() { format!("{STAFF}/{id}") } else { format!("{STAFF}/{id}/{action}") }
    }

    /// The tablets.
    pub const TABLETS: &str = "/desk/tablets";
    /// Their list alone, as the live page fetches it.
    pub const TABLETS_LIST: &str = "/desk/tablets/list";
    /// Enrolling another one.
    pub const TABLETS_ENROL: &str = "/desk/tablets/enrol";
    /// Filling the form in for a patient, at the desk.
    pub const ASSIST: &str = "/desk/assist";
    /// Ending that.
    pub const ASSIST_END: &str = "/desk/assist/end";

    /// A tablet: its name, and the end of its enrolment.
    #[must_use]
    pub fn tablet(id: i64) -> String {
        format!("{TABLETS}/{id}")
    }

    /// Something done to a tablet: `call`, `send`, `take-back`, `lock`, `unlock`, `revoke`.
    #[must_use]
    pub fn tablet_action(id: i64, action: &str) -> String {
        format!("{TABLETS}/{id}/{action}")
    }

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

    /// The anonymous numbers of so many days.
    #[must_use]
    pub fn numbers(days: u16) -> String {
        format!("{NUMBERS}?days={days}")
    }

    /// A declaration.
    #[must_use]
    pub fn record(id: RecordId) -> String {
        format!("/desk/records/{id}")
    }

    /// Working on a declaration.
    #[must_use]
    pub fn work(id: RecordId) -> String {
        format!("/desk/records/{id}/work")
    }

    /// Correcting the answers of a screen.
    #[must_use]
    pub fn correct(id: RecordId, step: Step) -> String {
        format!("/desk/records/{id}/correct/{}", step.name())
    }

    /// Telling that a declaration stands open.
    #[must_use]
    pub fn presence(id: RecordId) -> String {
        format!("/desk/records/{id}/presence")
    }

    /// Noting that a sheet was printed.
    #[must_use]
    pub fn printed(id: RecordId) -> String {
        format!("/desk/records/{id}/printed")
    }

    /// A part of the list.
    #[must_use]
    pub fn view(view: View) -> String {
        format!("{QUEUE}?view={}", view.name())
    }

    /// Destroying what has served its purpose.
    pub const DISPOSE: &str = "/desk/dispose";
    /// Declarations as a file.
    pub const EXPORT: &str = "/desk/export";
    /// Whether arrivals are to be heard.
    pub const SOUND: &str = "/desk/sound";

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
