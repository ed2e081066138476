//! The acts of staff on a declaration: read from a form, allowed by its state, recorded with a stamp.

use time::{Date, Duration};

use super::{Correction, FollowUp, Moved, Note, Number, ON_THE_CARD, Stamp, State, Work};
use crate::{
    advice::Claim,
    answers::{Answers, asked_on},
    day::iso_date,
    declaration::FormAnswers,
    field_error::{FieldError, FieldErrorKind},
    form::Question,
    form_fields::FormFields,
    role::Right,
    step::Step,
    string_enum::string_enum,
    text::{self, ADDRESS_MAX, NAME_MAX},
};

crate::redacted!(Act);

/// The longest symbol, number or branch.
const SYMBOL_MAX: usize = 40;

string_enum! {
    /// The name of something that can be done, as the forms of the desk have it.
    pub enum Name {
        /// Compare with the card.
        Check = "check",
        /// Correct an answer.
        Correct = "correct",
        /// Note a signature.
        Sign = "sign",
        /// Settle the number.
        Settle = "settle",
        /// Claim.
        Claim = "claim",
        /// Note the payment.
        Pay = "pay",
        /// Withdraw.
        Withdraw = "withdraw",
        /// Take the latest step back.
        Back = "back",
        /// Ask the patient again on a day.
        FollowUp = "follow-up",
        /// Note that the patient was asked.
        FollowedUp = "followed-up",
        /// Write a note.
        Note = "note",
        /// Note that a note was seen to.
        NoteDone = "note-done",
    }
}

/// Something done with a declaration.
#[derive(Clone, PartialEq, Eq)]
pub enum Act {
    /// Compared with the card: the questions whose answers agree. All four of its face are 本人確認 済.
    Check {
        /// Of [`ON_THE_CARD`].
        agreed: Vec<Question>,
    },
    /// The answers of a screen as they should be.
    Correct {
        /// The screen.
        step: Step,
        /// Its fields.
        fields: Vec<(String, String)>,
        /// The reason.
        why: String,
    },
    /// The form was signed on paper, or before the staff.
    Sign,
    /// The number to claim with, on one of the grounds of S1 §3.
    Settle {
        /// The ground.
        ground: Claim,
        /// The number, as far as it is known.
        number: Number,
        /// The day on which to ask the patient again.
        follow_up: Option<Date>,
    },
    /// The claim was sent.
    Claim {
        /// The day.
        on: Date,
    },
    /// The payment was confirmed.
    Pay {
        /// The day.
        on: Date,
    },
    /// Not needed for a claim after all.
    Withdraw {
        /// The reason.
        why: String,
    },
    /// The latest step is taken back.
    Back {
        /// The reason, such as 返戻.
        why: Option<String>,
    },
    /// The patient is to be asked again.
    FollowUp {
        /// The day.
        on: Date,
    },
    /// The patient was asked.
    FollowedUp,
    /// A note.
    Note {
        /// The text.
        text: String,
        /// True if the next shift must see it.
        for_next_shift: bool,
    },
    /// A note was seen to.
    NoteDone {
        /// The index of the note, from 0.
        note: usize,
    },
}

/// The refusal of an act that the declaration's state does not allow: somebody was faster, or the page is old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl Act {
    /// Reads what a form says; `None` where it names nothing that can be done.
    ///
    /// # Errors
    /// Everything that is wrong with the fields.
    #[must_use]
    pub fn read(fields: &FormFields, today: Date) -> Option<Result<Self, Vec<FieldError>>> {
        let name = Name::from_name(fields.get("act")?)?;
        let mut form = Form { fields, today, errors: Vec::new() };
        let act = form.act(name);
        Some(match act {
            Some(act) if form.errors.is_empty() => Ok(act),
            _ => Err(form.errors),
        })
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> Name {
        match self {
            Self::Check { .. } => Name::Check,
            Self::Correct { .. } => Name::Correct,
            Self::Sign => Name::Sign,
            Self::Settle { .. } => Name::Settle,
            Self::Claim { .. } => Name::Claim,
            Self::Pay { .. } => Name::Pay,
            Self::Withdraw { .. } => Name::Withdraw,
            Self::Back { .. } => Name::Back,
            Self::FollowUp { .. } => Name::FollowUp,
            Self::FollowedUp => Name::FollowedUp,
            Self::Note { .. } => Name::Note,
            Self::NoteDone { .. } => Name::NoteDone,
        }
    }

    /// The right that the act requires; taking back a claim or a payment is as much as making it.
    #[must_use]
    pub const fn right(&self, state: State) -> Right {
        match self {
            Self::Claim { .. } | Self::Pay { .. } => Right::Claim,
            Self::Back { .. } if matches!(state, State::Claimed | State::Paid) => Right::Claim,
            _ => Right::Receive,
        }
    }
}

impl Work {
    /// Does it. `keep_days` is how long a declaration is kept at the most once its claim is paid.
    ///
    /// # Errors
    /// When the state does not allow it; nothing is changed then.
    pub fn take(&mut self, act: Act, stamp: Stamp, today: Date, keep_days: u32) -> Result<(), Refused> {
        match act {
            Act::Check { agreed } if self.state == State::Received => {
                self.agreed = agreed;
                if ON_THE_CARD.iter().all(|question| self.agreed.contains(question)) {
                    self.go(State::Checked, None, stamp);
                }
            }
            Act::Correct { step, fields, why } if !self.state.may_be_disposed() => {
                // What was compared before is to be compared anew.
                if self.state == State::Received {
                    self.agreed.retain(|question| question.step() != Some(step));
                }
                self.corrections.push(Correction { step, fields, why, stamp });
            }
            Act::Sign if self.signed.is_none() => self.signed = Some(stamp),
            Act::Settle { ground, number, follow_up } if self.state == State::Checked || self.state.is_settled() => {
                self.settle(ground, number, follow_up, stamp);
            }
            Act::Claim { on } if self.state.is_settled() => {
                self.claimed_on = Some(on);
                self.go(State::Claimed, None, stamp);
            }
            Act::Pay { on } if self.state == State::Claimed => {
                self.paid_on = Some(on);
                self.dispose_by = Some(on.saturating_add(Duration::days(keep_days.into())));
                self.go(State::Paid, None, stamp);
            }
            Act::Withdraw { why } if self.state.is_open() => {
                self.dispose_by = Some(today);
                self.go(State::Withdrawn, Some(why), stamp);
            }
            Act::Back { why } if self.state != State::Received => self.back(why, stamp),
            Act::FollowUp { on } => self.follow_up = Some(FollowUp { on, done: None }),
            Act::FollowedUp if self.to_follow_up().is_some() => self.followed_up(&stamp),
            Act::Note { text, for_next_shift } => self.notes.push(Note { text, for_next_shift, done: None, stamp }),
            Act::NoteDone { note } => {
                let open = self.notes.get_mut(note).filter(|note| note.done.is_none());
                open.ok_or(Refused)?.done = Some(stamp);
            }
            _ => return Err(Refused),
        }
        Ok(())
    }

    fn go(&mut self, to: State, why: Option<String>, stamp: Stamp) {
        self.state = to;
        self.moves.push(Moved { to, why, stamp });
    }

    fn settle(&mut self, ground: Claim, number: Number, follow_up: Option<Date>, stamp: Stamp) {
        self.ground = Some(ground);
        self.number = number;
        let to = State::settled_on(ground);
        if to == State::Known {
            // There is nothing left to ask.
            self.followed_up(&stamp);
        } else if let Some(on) = follow_up {
            self.follow_up = Some(FollowUp { on, done: None });
        }
        self.go(to, None, stamp);
    }

    fn followed_up(&mut self, stamp: &Stamp) {
        if let Some(follow_up) = self.follow_up.as_mut().filter(|follow_up| follow_up.done.is_none()) {
            follow_up.done = Some(stamp.clone());
        }
    }

    fn back(&mut self, why: Option<String>, stamp: Stamp) {
        let to = match self.state {
            State::Received | State::Checked => {
                self.agreed.clear();
                State::Received
            }
            State::Known | State::Lapsed | State::Unknown => State::Checked,
            State::Claimed => {
                self.claimed_on = None;
                self.ground.map_or(State::Checked, State::settled_on)
            }
            State::Paid => {
                (self.paid_on, self.dispose_by) = (None, None);
                State::Claimed
            }
            State::Withdrawn => {
                self.dispose_by = None;
                let before = self.moves.iter().rev().find(|moved| moved.to != State::Withdrawn);
                before.map_or(State::Received, |moved| moved.to)
            }
        };
        self.go(to, why, stamp);
    }
}

/// A form being read, and what is wrong with it.
struct Form<'a> {
    fields: &'a FormFields,
    today: Date,
    errors: Vec<FieldError>,
}

impl Form<'_> {
    fn act(&mut self, name: Name) -> Option<Act> {
        Some(match name {
            Name::Check => {
                let ticked = |question: &Question| self.fields.iter().any(|field| field == ("agreed", question.name()));
                Act::Check { agreed: ON_THE_CARD.into_iter().filter(ticked).collect() }
            }
            Name::Correct => self.correction()?,
            Name::Sign => Act::Sign,
            Name::Settle => self.settlement()?,
            Name::Claim => Act::Claim { on: self.past("on")? },
            Name::Pay => Act::Pay { on: self.past("on")? },
            Name::Withdraw => Act::Withdraw { why: self.required("why", ADDRESS_MAX)? },
            Name::Back => Act::Back { why: self.line("why", ADDRESS_MAX) },
            Name::FollowUp => Act::FollowUp { on: self.day("on")? },
            Name::FollowedUp => Act::FollowedUp,
            Name::Note => Act::Note {
                text: self.required("text", ADDRESS_MAX)?,
                for_next_shift: self.fields.get("hand_over").is_some(),
            },
            Name::NoteDone => Act::NoteDone { note: self.fields.get("note")?.parse().ok()? },
        })
    }

    fn correction(&mut self) -> Option<Act> {
        let step = self.fields.get("step").and_then(Step::from_name);
        let step = step.filter(|step| super::is_correctable(*step))?;
        let mut answers = Answers {
            form: FormAnswers { declared_on: Some(self.today), ..FormAnswers::default() },
            ..Answers::default()
        };
        let wrong = answers.record(step, self.fields);
        self.errors.extend(wrong);
        let why = self.required("why", ADDRESS_MAX)?;
        let fields = self.fields.only(|name| asked_on(step).any(|asked| asked == name));
        let fields = fields.iter().map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect();
        Some(Act::Correct { step, fields, why })
    }

    fn settlement(&mut self) -> Option<Act> {
        let ground = self.fields.get("ground").and_then(Claim::from_name);
        if ground.is_none() {
            self.errors.push(FieldError::new("ground", FieldErrorKind::Missing));
        }
        let mut insurer = text::ascii_digits(self.fields.get("insurer").unwrap_or_default());
        insurer.retain(|character| !character.is_whitespace() && character != '-');
        if !(insurer.is_empty() || matches!(insurer.len(), 6 | 8) && insurer.bytes().all(|byte| byte.is_ascii_digit()))
        {
            self.errors.push(FieldError::new("insurer", FieldErrorKind::NotANumber));
        }
        let mut part = |name| self.line(name, SYMBOL_MAX).unwrap_or_default();
        let number = Number { insurer, symbol: part("symbol"), number: part("number"), branch: part("branch") };
        let asks = self.fields.get("follow_up").is_some_and(|day| !day.trim().is_empty());
        let follow_up = if asks { self.day("follow_up") } else { None };
        Some(Act::Settle { ground: ground?, number, follow_up })
    }

    fn line(&mut self, name: &'static str, max: usize) -> Option<String> {
        text::line(self.fields.get(name).unwrap_or_default(), max).unwrap_or_else(|kind| {
            self.errors.push(FieldError::new(name, kind));
            None
        })
    }

    fn required(&mut self, name: &'static str, max: usize) -> Option<String> {
        let wrong = self.errors.len();
        let line = self.line(name, max.max(NAME_MAX));
        if line.is_none() && self.errors.len() == wrong {
            self.errors.push(FieldError::new(name, FieldErrorKind::Missing));
        }
        line
    }

    fn day(&mut self, name: &'static str) -> Option<Date> {
        let typed = self.fields.get(name).unwrap_or_default().trim();
        let day = iso_date(typed);
        if day.is_none() {
            self.errors.push(FieldError::new(
                name,
                if typed.is_empty() { FieldErrorKind::Missing } else { FieldErrorKind::NoSuchDay },
            ));
        }
        day
    }

    fn past(&mut self, name: &'static str) -> Option<Date> {
        let day = self.day(name)?;
        if day > self.today {
            self.errors.push(FieldError::new(name, FieldErrorKind::Future));
        }
        Some(day)
    }
}
