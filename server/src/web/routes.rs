//! The addresses that the server alone knows, beside those that tablets know, too: each written once, as pattern and
//! builder (see [`app::routes!`]).

pub use app::routes::*;

app::routes! {
    /// No page of its own: leads to the first screen.
    ROOT = "/";
    /// Every screen in every state, for those who test them.
    SCREENS = "/screens";
    /// The same for their tools.
    SCREENS_LIST = "/screens.json";
    /// A screen in one state; its switches are a query.
    SAMPLE_SCREEN = "/screens/{id}", sample_screen(id: &str);
    /// Enrolling a tablet.
    ENROL = "/enrol/{code}", enrol(code: &str);
    /// The QR code to Mynaportal.
    PORTAL_CODE = "/qr/mynaportal.svg";
    /// The folder of the bundle's files.
    ASSETS = "/assets/";
    /// A file of the bundle.
    ASSET = "/assets/{name}", asset(name: &str);
    /// The icon, where browsers look for it unasked.
    ICON = "/favicon.ico";
    /// The accessibility statement.
    ACCESSIBILITY = "/accessibility";
    /// The page that shows how to trust the local authority.
    TRUST = "/trust";
    /// Its certificate.
    TRUST_CERTIFICATE = "/trust/ca.crt";
    /// The same as a profile for an iPad.
    TRUST_PROFILE = "/trust/ca.mobileconfig";
    /// The reports of browsers that stopped what a page may not do.
    CSP_REPORT = "/csp-report";
    /// The events for a tablet, as server-sent events.
    KIOSK_EVENTS = "/api/kiosk/events";
    /// The API, for machines.
    OPENAPI = "/api/openapi.json";
    /// The probe of the store.
    READY = "/readyz";
    /// Counts for whoever watches over the server.
    METRICS = "/metrics";
}

/// The desk's pages.
pub mod desk {
    use domain::{Date, RecordId, Step, advice::Case, work::View};

    app::routes! {
        /// The list of declarations.
        QUEUE = "/desk";
        /// The same with a stroke behind it, which leads to it.
        QUEUE_WITH_STROKE = "/desk/";
        /// Every other address of the desk.
        NOWHERE = "/desk/{*nowhere}";
        /// The list alone, as the live page fetches it.
        QUEUE_LIST = "/desk/list";
        /// The setting for hearing arrivals.
        SOUND = "/desk/sound";
        /// The events at the desk and of the tablets, as server-sent events.
        EVENTS = "/desk/events";
        /// Answering a call for help.
        CALL_ANSWER = "/desk/calls/{call}/answer", call_answer(call: i64);

        /// Sign-in.
        SIGN_IN = "/desk/sign-in";
        /// Sign-out.
        SIGN_OUT = "/desk/sign-out";
        /// The first account.
        SET_UP = "/desk/set-up";
        /// The code of a second factor, after the password.
        SIGN_IN_CODE = "/desk/sign-in/code";
        /// Locking the screen.
        LOCK = "/desk/lock";
        /// One's own account.
        ACCOUNT = "/desk/account";
        /// One's own second factor.
        FACTOR = "/desk/account/factor";
        /// Making new recovery codes for it.
        FACTOR_CODES = "/desk/account/factor/codes";
        /// Taking it away.
        FACTOR_REMOVE = "/desk/account/factor/remove";
        /// Ending one's own sessions elsewhere.
        SESSIONS_END = "/desk/account/sessions/end";

        /// The guide to what the notices say.
        GUIDE = "/desk/guide";
        /// A case in the guide.
        GUIDE_CASE = "/desk/guide/{case}", guide_case(case: Case => case.name());
        /// The anonymous numbers; `?days=` says how far back.
        NUMBERS = "/desk/numbers";
        /// Destroying what has served its purpose.
        DISPOSE = "/desk/dispose";
        /// Declarations as a file.
        EXPORT = "/desk/export";

        /// A declaration.
        RECORD = "/desk/records/{id}", record(id: RecordId);
        /// Working on a declaration.
        RECORD_WORK = "/desk/records/{id}/work", record_work(id: RecordId);
        /// Correcting the answers of a screen.
        RECORD_CORRECT = "/desk/records/{id}/correct/{step}", record_correct(id: RecordId, step: Step => step.name());
        /// Telling that a declaration stands open.
        RECORD_PRESENCE = "/desk/records/{id}/presence", record_presence(id: RecordId);
        /// A declaration as the official form, for paper.
        RECORD_PRINT = "/desk/records/{id}/print", record_print(id: RecordId);
        /// The slip that a patient takes home.
        RECORD_SLIP = "/desk/records/{id}/slip", record_slip(id: RecordId);
        /// Noting that a sheet was printed.
        RECORD_PRINTED = "/desk/records/{id}/printed", record_printed(id: RecordId);

        /// The sheets there are to print.
        PRINT = "/desk/print";
        /// The form without answers.
        PRINT_FORM = "/desk/print/form";
        /// The explanation of the form.
        PRINT_EXPLANATION = "/desk/print/explanation";
        /// The life of a declaration.
        PRINT_LIFE = "/desk/print/life";
        /// The things that may happen to it, and what stands against them.
        PRINT_THREATS = "/desk/print/threats";
        /// The patient notice for somebody with this language.
        PRINT_NOTICE = "/desk/print/notice/{language}", print_notice(language: &str);
        /// A day that was chosen, which leads to its list.
        PRINT_CHOSEN_DAY = "/desk/print/day";
        /// The list of a day, for paper.
        PRINT_DAY = "/desk/print/day/{day}", print_day(day: Date);

        /// The tablets.
        TABLETS = "/desk/tablets";
        /// Their list alone, as the live page fetches it.
        TABLETS_LIST = "/desk/tablets/list";
        /// Enrolling another one.
        TABLETS_ENROL = "/desk/tablets/enrol";
        /// A tablet: its name, and the end of its enrolment.
        TABLET = "/desk/tablets/{id}", tablet(id: i64);
        /// Being on the way to a tablet that called.
        TABLET_CALL = "/desk/tablets/{id}/call", tablet_call(id: i64);
        /// Sending a tablet the situation.
        TABLET_SEND = "/desk/tablets/{id}/send", tablet_send(id: i64);
        /// Taking back what was sent.
        TABLET_TAKE_BACK = "/desk/tablets/{id}/take-back", tablet_take_back(id: i64);
        /// Taking a tablet out of use.
        TABLET_LOCK = "/desk/tablets/{id}/lock", tablet_lock(id: i64);
        /// Taking it into use again.
        TABLET_UNLOCK = "/desk/tablets/{id}/unlock", tablet_unlock(id: i64);
        /// Ending its enrolment.
        TABLET_REVOKE = "/desk/tablets/{id}/revoke", tablet_revoke(id: i64);
        /// The certificate of this server.
        CERTIFICATE = "/desk/certificate";
        /// Filling the form in for a patient, at the desk.
        ASSIST = "/desk/assist";
        /// Ending that.
        ASSIST_END = "/desk/assist/end";

        /// The clinic's settings.
        SETTINGS = "/desk/settings";
        /// The accounts of the staff.
        STAFF = "/desk/staff";
        /// A new account.
        STAFF_NEW = "/desk/staff/new";
        /// An account.
        STAFF_MEMBER = "/desk/staff/{id}", staff_member(id: i64);
        /// Giving it another role.
        STAFF_ROLE = "/desk/staff/{id}/role", staff_role(id: i64);
        /// Giving it a new password.
        STAFF_PASSWORD = "/desk/staff/{id}/password", staff_password(id: i64);
        /// Taking its second factor away.
        STAFF_FACTOR_RESET = "/desk/staff/{id}/factor/reset", staff_factor_reset(id: i64);
        /// Ending all of its sessions.
        STAFF_SESSIONS_END = "/desk/staff/{id}/sessions/end", staff_sessions_end(id: i64);
        /// Ending it.
        STAFF_DEACTIVATE = "/desk/staff/{id}/deactivate", staff_deactivate(id: i64);
    }

    /// A part of the list.
    #[must_use]
    pub fn view(view: View) -> String {
        format!("{QUEUE}?view={}", view.name())
    }

    /// The anonymous numbers of so many days.
    #[must_use]
    pub fn numbers(days: u16) -> String {
        format!("{NUMBERS}?days={days}")
    }
}
