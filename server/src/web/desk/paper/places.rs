//! The places of the answers on the form: the rows of its tables, and the lines below them.
//!
//! A question of which nothing is said here has a row of its own, after the one before it in the official order.

use std::slice;

use app::{catalogue::Catalogue, questions, text::Text};
use domain::{FormAnswers, Part, Question, slot::Slot};

/// The width of an answer in the tables, in millimetres.
pub const CELL: f32 = 123.0;
/// The width of an answer below them, beside a name of up to 15 characters.
const LINE: f32 = 100.0;

/// The values that an answer can be chosen from, by a box each. For yes or no the form has one box, for yes.
pub fn boxes_of(question: Question, catalogue: &Catalogue) -> impl Iterator<Item = (&'static str, Text)> {
    questions::choices(question, catalogue).into_iter().filter(|(name, _)| *name != "false")
}

/// A row of a table, or a line below them.
#[derive(Clone, Copy)]
pub struct Row {
    /// The question that it is called by.
    pub head: Question,
    /// The questions whose answers stand in it, from above.
    pub questions: &'static [Question],
}

/// The rows of several answers.
const TOGETHER: [Row; 3] = [
    Row { head: Question::Name, questions: &[Question::Kana, Question::Name] },
    Row { head: Question::Address, questions: &[Question::Address, Question::Residence] },
    Row { head: Question::Signature, questions: &[Question::Signature, Question::Relationship] },
];

impl Row {
    /// The rows of a part that a form has: those of what its edition asks.
    pub fn of(part: Part, form: &FormAnswers) -> impl Iterator<Item = Self> {
        let row = |question: &'static Question| match TOGETHER.iter().find(|row| row.questions.contains(question)) {
            Some(row) => (row.head == *question).then_some(*row),
            None => Some(Self { head: *question, questions: slice::from_ref(question) }),
        };
        let is_asked = move |question: &&Question| question.part() == part && form.questions.has(**question);
        Question::ALL.iter().filter(is_asked).filter_map(row)
    }

    /// All rows that a form has, from above.
    pub fn all(form: &FormAnswers) -> impl Iterator<Item = Self> {
        [Part::Insurance, Part::Person, Part::Signer].into_iter().flat_map(|part| Self::of(part, form))
    }
}

/// The place of an answer that is written, in millimetres.
#[derive(Clone, Copy)]
pub struct Place {
    /// The question.
    pub question: Question,
    /// The width it has.
    pub width: f32,
    /// The width of the text before it on its first line.
    pub lead: f32,
    /// Its usual size, as a place in [`SIZES`](super::fit::SIZES).
    pub size: usize,
    /// The room into which it may grow.
    pub room: Room,
}

/// The room into which an answer may grow.
#[derive(Clone, Copy)]
pub enum Room {
    /// Its row, which grows with it, and the least height it takes there.
    Row(f32),
    /// The signature's line, as high as that is.
    Line,
}

impl Place {
    /// The place of an answer; `None` where boxes are ticked, or a date stands in its blanks.
    pub fn of(question: Question) -> Option<Self> {
        let place = |width, lead, size, room| Some(Self { question, width, lead, size, room });
        match question {
            Question::Kana => place(CELL, 22.0, 3, Room::Row(5.0)),
            Question::Name => place(CELL, 0.0, 0, Room::Row(6.0)),
            Question::Address | Question::Residence => place(CELL, 0.0, 1, Room::Row(5.5)),
            Question::Signature => place(54.0, 0.0, 1, Room::Line),
            Question::Relationship => place(52.0, 0.0, 1, Room::Line),
            Question::Phone => place(128.0, 0.0, 1, Room::Row(6.0)),
            question => match FormAnswers::default().slot(question) {
                Slot::Line(..) if question.part() == Part::Signer => place(LINE, 0.0, 1, Room::Row(6.0)),
                Slot::Line(..) => place(CELL, 0.0, 1, Room::Row(0.0)),
                _ => None,
            },
        }
    }

    /// The places of a form, in the order of the paper.
    pub fn all(form: &FormAnswers) -> impl Iterator<Item = Self> {
        let asked = |question: &&Question| form.questions.has(**question);
        Row::all(form)
            .flat_map(move |row| row.questions.iter().filter(asked))
            .filter_map(|question| Self::of(*question))
    }
}
