//! The desk's work on a declaration: how far it is, what it needs next, when to ask again, notes, and what was done.

use app::{
    catalogue::{t, t_with},
    text::raw_text,
};
use domain::{
    Date, RecordId, Right, Role,
    advice::Claim,
    work::{Moved, State, Work},
};
use leptos::prelude::*;

use super::record_view::{RecordView, Sent};
use crate::web::{desk::words::moment, routes::desk};

/// A form that does something with a declaration, in the version that is shown.
#[component]
pub fn ActForm(
    /// The declaration.
    id: RecordId,
    /// The version.
    revision: i64,
    /// The act.
    act: &'static str,
    /// Its `id`, where fields elsewhere belong to it.
    #[prop(optional)]
    form: &'static str,
    /// The fields and the button.
    children: Children,
) -> impl IntoView {
    let form = (!form.is_empty()).then_some(form);
    view! {
        <form class="desk-act" method="post" action=desk::record_work(id) id=form>
            <input type="hidden" name="act" value=act/>
            <input type="hidden" name="revision" value=revision.to_string()/>
            {children()}
        </form>
    }
}

/// The steps from receipt to disposal, and where the declaration stands.
#[component]
pub fn Steps(
    /// The state of the work.
    state: State,
) -> impl IntoView {
    let steps = [("received", 0), ("checked", 1), ("settled", 2), ("claimed", 3), ("paid", 4), ("disposed", 5)];
    let at = match state {
        State::Received => 0,
        State::Checked => 1,
        State::Known | State::Lapsed | State::Unknown => 2,
        State::Claimed => 3,
        State::Paid => 4,
        State::Withdrawn => {
            return view! { <p class="desk-steps__withdrawn">{t("desk-state-withdrawn")}</p> }.into_any();
        }
    };
    let items: Vec<_> = steps
        .into_iter()
        .map(|(name, number)| {
            let current = (number == at).then_some("step");
            let label = if number == 2 && at == 2 { state.name() } else { name };
            view! {
                <li class="desk-steps__step" aria-current=current data-done=(number < at).then_some("")>
                    {t(&format!("desk-state-{label}"))}
                </li>
            }
        })
        .collect();
    view! { <section aria-label=t("desk-steps")><ol class="desk-steps">{items}</ol></section> }.into_any()
}

/// The next act on the declaration.
#[component]
pub fn Next(
    /// The declaration.
    shown: RecordView,
    /// The role of the viewer.
    role: Role,
    /// The form that was sent and not saved.
    sent: Sent,
) -> impl IntoView {
    let state = shown.work.state;
    let may_claim = role.may(Right::Claim);
    let step = match state {
        State::Received => view! { <p><a class="desk-button" data-type="solid-fill" href="#card">{t("desk-next-to-card")}</a></p> }.into_any(),
        State::Checked => view! { <Settle shown=shown.clone() sent=sent.clone()/> }.into_any(),
        State::Known | State::Lapsed | State::Unknown if may_claim => {
            view! { <DayForm shown=shown.clone() sent=sent.clone() act="claim" label="desk-claim-on" button="desk-claim-button"/> }.into_any()
        }
        State::Claimed if may_claim => {
            view! { <DayForm shown=shown.clone() sent=sent.clone() act="pay" label="desk-pay-on" button="desk-pay-button"/> }.into_any()
        }
        State::Paid | State::Withdrawn if role.may(Right::Dispose) => view! { <DisposeForm shown=shown.clone()/> }.into_any(),
        _ => view! { <p>{t("desk-next-not-yours")}</p> }.into_any(),
    };
    let settled = state.is_settled().then(|| {
        view! {
            <SettledNumber work=shown.work.clone()/>
            <details class="desk-more">
                <summary>{t("desk-settle-again")}</summary>
                <Settle shown=shown.clone() sent=sent.clone()/>
            </details>
        }
    });
    let number =
        matches!(state, State::Claimed | State::Paid).then(|| view! { <SettledNumber work=shown.work.clone()/> });
    let withdraw = state.is_open().then(|| view! { <Withdraw shown=shown.clone() sent=sent.clone()/> });
    let back_allowed = state != State::Received && (may_claim || !matches!(state, State::Claimed | State::Paid));
    let back = back_allowed.then(|| view! { <Back shown=shown.clone() sent/> });
    view! {
        <section class="desk-panel" data-kind="next" aria-labelledby="next">
            <h2 class="desk-panel__title" id="next">{t(&format!("desk-next-{}", state.name()))}</h2>
            {number}
            {step}
            {settled}
            {withdraw}
            {back}
        </section>
    }
}

/// The number to claim with, on one of the four grounds of S1 §3.
#[component]
fn Settle(shown: RecordView, sent: Sent) -> impl IntoView {
    let work = &shown.work;
    let typed = |field: &str, kept: &str| sent.typed("settle", field).unwrap_or_else(|| kept.to_owned());
    let chosen = sent.typed("settle", "ground").or_else(|| work.ground.map(|ground| ground.name().to_owned()));
    let grounds: Vec<_> = Claim::ALL
        .iter()
        .map(|ground| {
            let checked = chosen.as_deref() == Some(ground.name());
            view! {
                <label class="desk-choice">
                    <input type="radio" name="ground" value=ground.name() checked=checked required/>
                    <span>{t(&format!("desk-ground-{}", ground.name()))}</span>
                </label>
            }
        })
        .collect();
    let number = [
        ("insurer", typed("insurer", &work.number.insurer), "numeric"),
        ("symbol", typed("symbol", &work.number.symbol), "text"),
        ("number", typed("number", &work.number.number), "text"),
        ("branch", typed("branch", &work.number.branch), "text"),
    ];
    let number: Vec<_> = number
        .into_iter()
        .map(|(name, value, mode)| {
            view! {
                <label class="desk-field" data-name=name>
                    <span>{t(&format!("desk-number-{name}"))}</span>
                    <input class="desk-form__input" type="text" id=name name=name value=value inputmode=mode autocomplete="off" spellcheck="false"/>
                </label>
            }
        })
        .collect();
    let usual = Work::usual_follow_up(shown.today).to_string();
    let follow_up = typed("follow_up", &work.to_follow_up().map_or(usual, |day| day.to_string()));
    view! {
        <ActForm id=shown.id revision=shown.revision act="settle">
            <fieldset class="desk-choices" id="ground">
                <legend>{t("desk-ground")}</legend>
                {grounds}
            </fieldset>
            <fieldset class="desk-number">
                <legend>{t("desk-number")}</legend>
                {number}
            </fieldset>
            <label class="desk-field">
                <span>{t("desk-follow-up-unless")}</span>
                <input class="desk-form__input" type="date" id="follow_up" name="follow_up" value=follow_up/>
            </label>
            <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-settle-button")}</button>
        </ActForm>
    }
}

#[component]
fn SettledNumber(work: Work) -> impl IntoView {
    let number = work.number;
    let warn = !number.insurer_fits() && work.ground != Some(Claim::Unknown);
    let parts = [
        ("desk-number-insurer", number.insurer),
        ("desk-number-symbol", number.symbol),
        ("desk-number-number", number.number),
        ("desk-number-branch", number.branch),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| view! { <div><dt>{t(key)}</dt><dd><span class="desk-copy">{value}</span></dd></div> })
        .collect();
    let ground =
        work.ground.map(|ground| view! { <p><strong>{t(&format!("desk-ground-{}", ground.name()))}</strong></p> });
    view! {
        {ground}
        {(!parts.is_empty()).then(|| view! { <dl class="desk-numbers-settled">{parts}</dl> })}
        {warn.then(|| view! { <p class="desk-warning">{t("desk-number-warning")}</p> })}
    }
}

/// A step that has a day: the claim, the payment.
#[component]
fn DayForm(
    shown: RecordView,
    sent: Sent,
    act: &'static str,
    label: &'static str,
    button: &'static str,
) -> impl IntoView {
    let day = sent.typed(act, "on").unwrap_or_else(|| shown.today.to_string());
    view! {
        <ActForm id=shown.id revision=shown.revision act>
            <label class="desk-field">
                <span>{t(label)}</span>
                <input class="desk-form__input" type="date" id="on" name="on" value=day max=shown.today.to_string() required/>
            </label>
            <button class="desk-button" type="submit" data-type="solid-fill">{t(button)}</button>
        </ActForm>
    }
}

/// The first of the two steps to destroying it.
#[component]
fn DisposeForm(shown: RecordView) -> impl IntoView {
    let until = shown.work.dispose_by.map(|day| {
        let overdue = day < shown.today;
        let text = t_with("desk-dispose-by", &[("date", &day.to_string())]);
        view! { <p class=overdue.then_some("desk-warning")>{text}</p> }
    });
    view! {
        {until}
        <form class="desk-act" method="post" action=desk::DISPOSE>
            <input type="hidden" name="which" value=which(shown.id, shown.revision)/>
            <button class="desk-button" type="submit" data-type="danger">{t("desk-dispose-button")}</button>
        </form>
    }
}

/// A declaration in a version, as the forms that destroy name it.
#[must_use]
pub fn which(id: RecordId, revision: i64) -> String {
    format!("{id}.{revision}")
}

#[component]
fn Withdraw(shown: RecordView, sent: Sent) -> impl IntoView {
    let why = sent.typed("withdraw", "why");
    let open = why.is_some();
    view! {
        <details class="desk-more" open=open>
            <summary>{t("desk-withdraw")}</summary>
            <ActForm id=shown.id revision=shown.revision act="withdraw">
                <p>{t("desk-withdraw-lead")}</p>
                <label class="desk-field">
                    <span>{t("desk-why")}</span>
                    <input class="desk-form__input" type="text" id="why" name="why" value=why autocomplete="off" spellcheck="false" required/>
                </label>
                <button class="desk-button" type="submit">{t("desk-withdraw-button")}</button>
            </ActForm>
        </details>
    }
}

#[component]
fn Back(shown: RecordView, sent: Sent) -> impl IntoView {
    let why = sent.typed("back", "why");
    let open = why.is_some();
    view! {
        <details class="desk-more" open=open>
            <summary>{t("desk-take-back")}</summary>
            <ActForm id=shown.id revision=shown.revision act="back">
                <label class="desk-field">
                    <span>{t("desk-take-back-why")}</span>
                    <input class="desk-form__input" type="text" name="why" value=why autocomplete="off" spellcheck="false"/>
                </label>
                <button class="desk-button" type="submit">{t("desk-take-back-button")}</button>
            </ActForm>
        </details>
    }
}

/// The day on which the patient is asked for the number again.
#[component]
pub fn FollowUpPanel(
    /// The declaration.
    shown: RecordView,
    /// The form that was sent and not saved.
    sent: Sent,
) -> impl IntoView {
    let open = shown.work.to_follow_up();
    if shown.work.state.may_be_disposed() {
        return ().into_any();
    }
    let due = open.map(|day| {
        let text = t_with("desk-follow-up-on", &[("date", &day.to_string())]);
        view! {
            <p class=(day <= shown.today).then_some("desk-warning")>{text}</p>
            <ActForm id=shown.id revision=shown.revision act="followed-up">
                <button class="desk-button" type="submit">{t("desk-followed-up-button")}</button>
            </ActForm>
        }
    });
    let day: Date = Work::usual_follow_up(shown.today);
    let day = sent.typed("follow-up", "on").unwrap_or_else(|| open.unwrap_or(day).to_string());
    view! {
        <section class="desk-panel" aria-labelledby="follow-up">
            <h2 class="desk-panel__title" id="follow-up">{t("desk-follow-up-title")}</h2>
            {due}
            <details class="desk-more">
                <summary>{t(if open.is_some() { "desk-follow-up-change" } else { "desk-follow-up-set" })}</summary>
                <ActForm id=shown.id revision=shown.revision act="follow-up">
                    <label class="desk-field">
                        <span>{t("desk-follow-up-day")}</span>
                        <input class="desk-form__input" type="date" name="on" value=day required/>
                    </label>
                    <button class="desk-button" type="submit">{t("desk-follow-up-button")}</button>
                </ActForm>
            </details>
        </section>
    }
    .into_any()
}

/// The notes, and a new one.
#[component]
pub fn Notes(
    /// The declaration.
    shown: RecordView,
    /// The form that was sent and not saved.
    sent: Sent,
) -> impl IntoView {
    let (id, revision) = (shown.id, shown.revision);
    let notes: Vec<_> = shown
        .work
        .notes
        .into_iter()
        .enumerate()
        .map(|(number, note)| {
            let open = note.done.is_none();
            let done = note.done.map(|stamp| t_with("desk-note-done-by", &[("by", &stamp.by), ("at", &moment(stamp.at))]));
            let by = t_with("desk-note-by", &[("by", &note.stamp.by), ("at", &moment(note.stamp.at))]);
            let seen = (note.for_next_shift && open).then(|| {
                view! {
                    <ActForm id revision act="note-done">
                        <input type="hidden" name="note" value=number.to_string()/>
                        <button class="desk-button" type="submit" data-size="small">{t("desk-note-done-button")}</button>
                    </ActForm>
                }
            });
            view! {
                <li class="desk-note" data-hand-over=(note.for_next_shift && open).then_some("")>
                    <p><bdi>{note.text}</bdi></p>
                    <p class="desk-table__more">{by} {done.map(|done| view! { <br/> {done} })}</p>
                    {seen}
                </li>
            }
        })
        .collect();
    let text = sent.typed("note", "text");
    view! {
        <section class="desk-panel" aria-labelledby="notes">
            <h2 class="desk-panel__title" id="notes">{t("desk-notes")}</h2>
            {(!notes.is_empty()).then(|| view! { <ul class="desk-note-list">{notes}</ul> })}
            <ActForm id revision act="note">
                <label class="desk-field">
                    <span>{t("desk-note-text")}</span>
                    <textarea class="desk-form__input" id="text" name="text" rows="2" autocomplete="off" spellcheck="false" required>{raw_text(text.as_deref().unwrap_or_default())}</textarea>
                </label>
                <label class="desk-tick"><input type="checkbox" name="hand_over"/> <span>{t("desk-note-hand-over")}</span></label>
                <button class="desk-button" type="submit">{t("desk-note-button")}</button>
            </ActForm>
        </section>
    }
}

/// The acts so far, the latest first.
#[component]
pub fn History(
    /// The declaration.
    shown: RecordView,
) -> impl IntoView {
    let mut lines: Vec<(u64, String)> = shown.work.moves.iter().map(line).collect();
    lines.extend(shown.prints.iter().map(|printed| {
        let what = t(&format!("desk-printed-{}", printed.what));
        (printed.at, t_with("desk-history-line", &[("at", &moment(printed.at)), ("by", &printed.by), ("what", &what)]))
    }));
    lines.sort_by_key(|line| std::cmp::Reverse(line.0));
    let lines: Vec<_> = lines.into_iter().map(|(_, text)| view! { <li>{text}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h2 class="desk-subtitle">{t("desk-history")}</h2>
            <ul class="desk-history">{lines}</ul>
        }
    })
}

fn line(moved: &Moved) -> (u64, String) {
    let what = t(&format!("desk-state-{}", moved.to.name()));
    let at = moment(moved.stamp.at);
    let text = match &moved.why {
        Some(why) => t_with("desk-history-why", &[("at", &at), ("by", &moved.stamp.by), ("what", &what), ("why", why)]),
        None => t_with("desk-history-line", &[("at", &at), ("by", &moved.stamp.by), ("what", &what)]),
    };
    (moved.stamp.at, text)
}
