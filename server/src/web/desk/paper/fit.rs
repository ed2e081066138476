//! The layout of the form's answers on one sheet of A4, and of those that go on to a continuation sheet (続紙). It is
//! computed from measures: the heights of the form add up as `style/paper/form.css` sets them, and both files say so.
//!
//! First everything at its usual size; then smaller, down to [`COMFORTABLE`]; then with narrower rows and down to the
//! smallest size; and where even that does not do, the longest answer goes on, and the others are set again.

use app::{catalogue::Catalogue, questions};
use domain::{Era, FormAnswers, InsuranceKind, Part, Question};

use super::{
    measure::{self, POINT},
    places::{CELL, Place, Room, Row, boxes_of},
};

domain::redacted!(Setting, Plan, Piece);

/// The sizes an answer may have, in points, as `data-size` names them. The last is the smallest that is read with ease.
pub const SIZES: [(&str, f32); 6] = [("12", 12.0), ("11", 11.0), ("10", 10.0), ("9", 9.0), ("8", 8.0), ("7.5", 7.5)];
/// The size down to which answers are set before the rows become narrower.
const COMFORTABLE: usize = 3;
const SMALLEST: usize = SIZES.len() - 1;
/// The size of the beginning of an answer that goes on.
const BEGINNING: usize = 3;
/// The name of that size.
pub const BEGUN: &str = SIZES[BEGINNING].0;
/// The height of a line of an answer, in its size.
const LEADING: f32 = 1.25;
/// The size of code points, in millimetres.
const CODES: f32 = 7.5 * POINT;

/// The width of the sheet between its margins.
const SHEET: f32 = 180.0;
/// The height between the margins, less what rounding and borders may take.
const PAGE: f32 = 273.0 - 5.0;
/// The setting of an answer on the form.
#[derive(Clone, PartialEq, Eq)]
pub enum Setting {
    /// Whole, in this size of [`SIZES`].
    Whole(&'static str),
    /// By its beginning; the whole of it stands on the continuation sheet under this mark.
    Continued {
        /// The mark, such as ①.
        mark: char,
        /// The beginning.
        beginning: String,
    },
}

/// The layout of a form.
#[derive(Clone, PartialEq, Eq)]
pub struct Plan {
    /// True if its rows are narrower than usual.
    pub dense: bool,
    /// The contents of each continuation sheet.
    pub continuations: Vec<Vec<Piece>>,
    /// The size it has there.
    pub continued_size: &'static str,
    settings: Vec<(Question, Setting)>,
}

impl Plan {
    /// Lays out a form with the texts of this catalogue.
    #[must_use]
    pub fn of(form: &FormAnswers, catalogue: &Catalogue) -> Self {
        let answers: Vec<Answer> = Place::all(form).filter_map(|place| Answer::at(place, form, catalogue)).collect();
        let roomy = Layout { form, catalogue, answers: &answers, dense: false };
        if let Some(sizes) = roomy.settle(&[], COMFORTABLE) {
            return Self::new(&roomy, &[], &sizes);
        }
        let dense = Layout { dense: true, ..roomy };
        let mut gone: Vec<usize> = Vec::new();
        loop {
            if let Some(sizes) = dense.settle(&gone, SMALLEST) {
                return Self::new(&dense, &gone, &sizes);
            }
            let staying = (0..answers.len()).filter(|index| !gone.contains(index));
            let tallest = staying.max_by(|one, other| dense.overflow(*one).total_cmp(&dense.overflow(*other)));
            let Some(tallest) = tallest else { return Self::new(&dense, &gone, &vec![SMALLEST; answers.len()]) };
            gone.push(tallest);
            gone.sort_unstable();
        }
    }

    /// The setting of an answer on the form.
    #[must_use]
    pub fn setting(&self, question: Question) -> Option<&Setting> {
        self.settings.iter().find(|(other, _)| *other == question).map(|(_, setting)| setting)
    }

    fn new(form: &Layout<'_>, gone: &[usize], sizes: &[usize]) -> Self {
        let mark = |index: usize| {
            let number = gone.iter().position(|other| *other == index)?;
            char::from_u32(0x2460 + u32::try_from(number).ok()?)
        };
        let settings = form.answers.iter().enumerate().map(|(index, answer)| {
            let setting = match mark(index) {
                Some(mark) => Setting::Continued { mark, beginning: answer.beginning(form.catalogue, mark) },
                None => Setting::Whole(SIZES[sizes[index]].0),
            };
            (answer.place.question, setting)
        });
        let continued: Vec<_> = gone.iter().filter_map(|index| Some((mark(*index)?, &form.answers[*index]))).collect();
        let [usual, smaller] = CONTINUED.map(|size| sheets(&continued, size, form.catalogue));
        let (size, continuations) = if smaller.len() < usual.len() { (1, smaller) } else { (0, usual) };
        let continued_size = SIZES[CONTINUED[size]].0;
        Self { dense: form.dense, settings: settings.collect(), continuations, continued_size }
    }
}

/// An answer to be set.
struct Answer {
    place: Place,
    text: String,
    em: f32,
    widest: f32,
    /// The widths of the code points behind it.
    codes: Vec<f32>,
}

impl Answer {
    fn at(place: Place, form: &FormAnswers, catalogue: &Catalogue) -> Option<Self> {
        let text = text(place.question, form, catalogue)?;
        let codes = codes(&text, catalogue).as_deref().map(codes_widths).unwrap_or_default();
        Some(Self { place, em: measure::width(&text), widest: measure::widest(&text), text, codes })
    }

    /// Its height in a size.
    fn height(&self, size: usize) -> f32 {
        let (em, line) = (SIZES[size].1 * POINT, self.place.width);
        let total = self.place.lead + self.em * em;
        let lines = measure::lines(total, self.widest * em, line);
        // How full the last of several lines is nobody knows.
        (lines + measure::packed(&self.codes, if lines > 1.0 { line } else { total }, line)) * em * LEADING
    }

    /// The beginning of the answer that stands on the form with the mark, on one line.
    fn beginning(&self, catalogue: &Catalogue, mark: char) -> String {
        let em = SIZES[BEGINNING].1 * POINT;
        let room = (self.place.width - self.place.lead) / em;
        let mark = measure::width(&continued(catalogue, mark));
        measure::beginning(&self.text, room - mark - 2.5).to_owned()
    }
}

/// The form with its answers, to be laid out.
#[derive(Clone, Copy)]
struct Layout<'a> {
    form: &'a FormAnswers,
    catalogue: &'a Catalogue,
    answers: &'a [Answer],
    dense: bool,
}

impl Layout<'_> {
    /// The largest sizes, none below `least`, with which the form stays on its sheet when these answers go on.
    fn settle(&self, gone: &[usize], least: usize) -> Option<Vec<usize>> {
        let usual =
            |(index, answer): (usize, &Answer)| if gone.contains(&index) { BEGINNING } else { answer.place.size };
        let mut sizes: Vec<usize> = self.answers.iter().enumerate().map(usual).collect();
        loop {
            let too_large: Vec<usize> = self.too_large(gone, &sizes);
            if too_large.is_empty() {
                // What is written by hand takes its room without any text that could shrink.
                return self.fits(gone, &sizes).then_some(sizes);
            }
            let height = |index: &usize| self.answers[*index].height(sizes[*index]);
            let can_shrink = too_large.into_iter().filter(|index| sizes[*index] < least && !gone.contains(index));
            let tallest = can_shrink.max_by(|one, other| height(one).total_cmp(&height(other)))?;
            sizes[tallest] += 1;
        }
    }

    /// The answers of which one must become smaller.
    fn too_large(&self, gone: &[usize], sizes: &[usize]) -> Vec<usize> {
        let beyond_the_line = |index: &usize| {
            let answer = &self.answers[*index];
            matches!(answer.place.room, Room::Line)
                && !gone.contains(index)
                && answer.height(sizes[*index]) > self.line()
        };
        let all = 0..self.answers.len();
        let beyond: Vec<usize> = all.clone().filter(beyond_the_line).collect();
        if !beyond.is_empty() {
            return beyond;
        }
        let in_a_row = |index: &usize| matches!(self.answers[*index].place.room, Room::Row(_));
        if self.fits(gone, sizes) { Vec::new() } else { all.filter(in_a_row).collect() }
    }

    fn fits(&self, gone: &[usize], sizes: &[usize]) -> bool {
        self.fixed() + self.rows(gone, sizes) <= PAGE
    }

    /// The overflow of an answer beyond its room, at its smallest.
    fn overflow(&self, index: usize) -> f32 {
        let answer = &self.answers[index];
        match answer.place.room {
            // What does not fit into its own line goes before anything in a row.
            Room::Line if answer.height(SMALLEST) > self.line() => f32::MAX,
            Room::Line => 0.0,
            Room::Row(least) => answer.height(SMALLEST) - least,
        }
    }

    /// The height of the rows of the tables, and of the lines below them that grow.
    fn rows(&self, gone: &[usize], sizes: &[usize]) -> f32 {
        Row::all(self.form).map(|row| self.height(row, gone, sizes)).sum()
    }

    fn height(&self, row: Row, gone: &[usize], sizes: &[usize]) -> f32 {
        let asked = row.questions.iter().filter(|question| self.form.questions.has(**question));
        let written: Vec<f32> = asked.filter_map(|question| self.written(*question, gone, sizes)).collect();
        let answers: f32 = written.iter().sum();
        match row.head {
            // They have a height of their own.
            Question::DeclaredOn | Question::Signature => 0.0,
            Question::Phone => answers,
            // The next line, and the gap before it.
            head if head.part() == Part::Signer => answers.max(6.0) + 1.5,
            Question::Address => (answers + 2.0 + self.paragraph("form-note-3", 9.0, CELL)).max(self.row()),
            head if written.is_empty() => self.ticked(head),
            _ => (answers + 2.0).max(self.row()),
        }
    }

    /// The height of an answer that is written; `None` where boxes are ticked.
    fn written(&self, question: Question, gone: &[usize], sizes: &[usize]) -> Option<f32> {
        let Room::Row(least) = Place::of(question)?.room else { return None };
        let height = |index: usize| {
            let one_line = SIZES[BEGINNING].1 * POINT * LEADING;
            if gone.contains(&index) { one_line } else { self.answers[index].height(sizes[index]) }
        };
        let index = self.answers.iter().position(|answer| answer.place.question == question);
        Some(index.map_or_else(|| self.hand(question), height).max(least))
    }

    /// The height of an answer that is written by hand.
    fn hand(&self, question: Question) -> f32 {
        let (name, address) = if self.dense { (12.0, 16.0) } else { (14.0, 18.0) };
        let height = if question == Question::Name { name } else { address };
        self.form.ink(question).map_or(0.0, |_| height)
    }

    /// The height of everything else.
    fn fixed(&self) -> f32 {
        let line = 11.0 * POINT * 1.45;
        let gap = if self.dense { 1.5 } else { 3.5 };
        let head = line + 16.0 * POINT * 1.45 + gap;
        let statement =
            self.paragraph("form-statement", 11.0, SHEET) + 1.0 + self.paragraph("form-instructions", 9.0, SHEET);
        let parts = 2.0 * (gap + line + 1.0);
        let notes: f32 = ["form-note-1", "form-note-2", "form-note-4", "form-note-5"]
            .map(|key| self.paragraph(key, 9.0, SHEET))
            .iter()
            .sum();
        let signer = gap + line + 1.5 + self.line() + 1.5 + 1.0;
        let footer = 2.0 + 7.5 * POINT * 1.45;
        head + statement + parts + notes + 0.5 + signer + footer
    }

    /// The height of a row with boxes to tick. Some answers are added behind the boxes and take a second line.
    fn ticked(&self, question: Question) -> f32 {
        let em = 11.0 * POINT;
        let lines = match question {
            Question::InsuranceKind if self.form.insurance.kind == Some(InsuranceKind::NationalSociety) => 2.0,
            Question::BirthDate if self.form.person.birth_date.is_some_and(|born| born.era == Era::Western) => 2.0,
            // They have one line whatever is ticked.
            Question::InsuranceKind | Question::BirthDate | Question::Issued => 1.0,
            question => {
                let boxes = boxes_of(question, self.catalogue);
                let boxes = boxes.map(|(_, label)| (measure::width(&label.plain()) + 1.0) * em + 3.0);
                1.0 + measure::packed(&boxes.collect::<Vec<f32>>(), 0.0, CELL)
            }
        };
        (if lines > 1.0 { lines * em * 1.45 + 2.0 } else { 0.0 }).max(self.row())
    }

    /// The least height of a row of a table, with its border.
    fn row(&self) -> f32 {
        if self.dense { 7.8 } else { 10.3 }
    }

    /// The height of the signature's line.
    fn line(&self) -> f32 {
        if self.dense { 15.0 } else { 18.0 }
    }

    fn paragraph(&self, key: &str, points: f32, width: f32) -> f32 {
        let (em, text) = (points * POINT, self.catalogue.text(key));
        let leading = if points > 10.0 { 1.45 } else { 1.4 };
        measure::lines(measure::width(&text) * em, em, width) * em * leading
    }
}

/// An answer as it is set; `None` where there is none to be set as text.
#[must_use]
pub fn text(question: Question, form: &FormAnswers, catalogue: &Catalogue) -> Option<String> {
    match question {
        // What is signed by name says so; what is drawn is drawn.
        Question::Signature => {
            form.signature.name.as_ref().map(|name| catalogue.with("desk-paper-typed", &[("name", name)]))
        }
        question => questions::value(question, form, catalogue).map(|text| text.plain()),
    }
}

/// The characters of an answer that a font may lack, with their code points, as they stand beside it.
#[must_use]
pub fn codes(text: &str, catalogue: &Catalogue) -> Option<String> {
    let rare = measure::rare(text);
    // Isolated, so that a character written from the right leaves its code point where it is; and not to be parted from it.
    let named = rare.iter().map(|rare| match rare.character.as_str() {
        "" => rare.codes.replace(' ', "\u{a0}"),
        character => format!("\u{2068}{character}\u{2069} {}", rare.codes).replace(' ', "\u{a0}"),
    });
    let named: Vec<String> = named.collect();
    (!named.is_empty()).then(|| catalogue.with("desk-paper-rare", &[("characters", &named.join("\u{3000}"))]))
}

/// The width of each character with its code points, and of the space around it.
fn codes_widths(codes: &str) -> Vec<f32> {
    codes.split('\u{3000}').map(|one| (measure::width(one) + 1.0) * CODES).collect()
}

/// The note on the form that says where an answer goes on.
#[must_use]
pub fn continued(catalogue: &Catalogue, mark: char) -> String {
    catalogue.with("desk-paper-continued", &[("mark", &mark.to_string())])
}

/// The part of an answer that stands in one piece on a continuation sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece {
    /// The mark of the answer, such as ①.
    pub mark: char,
    /// The entry it belongs to.
    pub question: Question,
    /// The text.
    pub text: String,
    /// True if the answer began in a piece before.
    pub goes_on: bool,
}

/// The sizes of answers on continuation sheets: the second where it saves a sheet.
const CONTINUED: [usize; 2] = [2, 3];
/// The width of an answer on a continuation sheet, and the height of that sheet without its head and foot.
const PIECE: f32 = 134.0;
const PIECES: f32 = 240.0;

/// The answers sheet by sheet. None is broken but one that no sheet could hold.
fn sheets(answers: &[(char, &Answer)], size: usize, catalogue: &Catalogue) -> Vec<Vec<Piece>> {
    let mut sheets: Vec<Vec<Piece>> = Vec::new();
    let mut left = 0.0;
    for (mark, answer) in answers {
        for (number, text) in pieces(&answer.text, size, catalogue).into_iter().enumerate() {
            let height = piece_height(text, size, catalogue);
            if sheets.is_empty() || height > left {
                sheets.push(Vec::new());
                left = PIECES;
            }
            left -= height;
            let piece =
                Piece { mark: *mark, question: answer.place.question, text: text.to_owned(), goes_on: number > 0 };
            if let Some(sheet) = sheets.last_mut() {
                sheet.push(piece);
            }
        }
    }
    sheets
}

/// A text in as few halves as it takes for each to have its sheet.
fn pieces<'a>(text: &'a str, size: usize, catalogue: &Catalogue) -> Vec<&'a str> {
    let characters: Vec<&str> = measure::characters(text).collect();
    if characters.len() < 2 || piece_height(text, size, catalogue) <= PIECES {
        return vec![text];
    }
    let half: usize = characters[..characters.len() / 2].iter().map(|character| character.len()).sum();
    let (one, other) = text.split_at(half);
    pieces(one, size, catalogue).into_iter().chain(pieces(other, size, catalogue)).collect()
}

fn piece_height(text: &str, size: usize, catalogue: &Catalogue) -> f32 {
    let em = SIZES[size].1 * POINT;
    let answer = measure::lines(measure::width(text) * em, measure::widest(text) * em, PIECE) * em * 1.4;
    let codes = codes(text, catalogue)
        .as_deref()
        .map(codes_widths)
        .map_or(0.0, |codes| measure::packed(&codes, PIECE, PIECE) * CODES * 1.5 + 1.0);
    (answer + codes + 3.0).max(12.0)
}
