//! The patient's way through the screens, derived from the answers and never stored.

use crate::{
    answers::Answers,
    declaration::FormAnswers,
    form::Question,
    questions::Questions,
    situation::{Choice, PortalHelp},
    step::Step,
};

/// The screens that lie on the way of these answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    steps: Vec<Step>,
    chosen: bool,
    most: usize,
}

impl Journey {
    /// Derives the way from the answers.
    ///
    /// Before a choice on `options` the way leads through the form, the longest one.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        let portal = answers.options == Some(Choice::Portal);
        let confirms = answers.situation.is_none_or(|s| s.portal() != PortalHelp::RegistrationOnly);
        let to_desk = matches!(answers.options, Some(Choice::Papers | Choice::Known | Choice::Nothing));
        let ends_at_desk = to_desk || (portal && confirms);
        let on_the_way = |step: Step| match step {
            Step::Start | Step::Situation | Step::Notice | Step::Options => true,
            Step::Portal => portal,
            Step::ShowDesk => ends_at_desk,
            step if step.is_aside() => false,
            step if step.is_question() => {
                !ends_at_desk && Question::asked_on(step).any(|question| answers.form.asks(question))
            }
            _ => !ends_at_desk,
        };
        Self {
            most: Self::most_questions(answers.form.questions),
            steps: Step::ALL.iter().copied().filter(|step| on_the_way(*step)).collect(),
            chosen: answers.options.is_some(),
        }
    }

    /// The screens in order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The screen after one; `None` where the way ends.
    #[must_use]
    pub fn next(&self, step: Step) -> Option<Step> {
        self.steps.iter().copied().find(|other| *other > step)
    }

    /// The screen before one; `None` at the start.
    #[must_use]
    pub fn back(&self, step: Step) -> Option<Step> {
        self.steps.iter().copied().rev().find(|other| *other < step)
    }

    /// Returns whether a screen may be shown with these answers.
    ///
    /// Every entry may stay empty, so any screen can be opened by its address until `options` has been chosen; the
    /// receipt only ever follows a hand-over.
    #[must_use]
    pub fn may_visit(&self, step: Step) -> bool {
        match step {
            Step::Done => false,
            step if step.is_aside() => true,
            Step::Portal | Step::ShowDesk if !self.chosen => true,
            step => self.steps.contains(&step),
        }
    }

    /// The screen to show when another was asked for: itself, or the last one before it that lies on the way.
    #[must_use]
    pub fn nearest(&self, step: Step) -> Step {
        if self.may_visit(step) { step } else { self.back(step).unwrap_or(Step::Start) }
    }

    /// The step that follows a change from the check page: back to the check, unless the change opened a question that
    /// has no answer yet.
    #[must_use]
    pub fn after_change(&self, changed: Step, form: &FormAnswers) -> Step {
        let opened: &[Question] = match changed {
            Step::InsuranceKind => &[Question::Employer, Question::Share],
            Step::BirthDate => &[Question::Share],
            _ => &[],
        };
        let unanswered = opened.iter().filter(|question| !form.answers(**question));
        let mut steps = unanswered.filter_map(|question| question.step());
        steps.find(|step| self.steps.contains(step)).unwrap_or(Step::Check)
    }

    /// The highest number of steps that the questions of an edition take. It is shown as their number, so that it stays
    /// the same whatever is answered.
    #[must_use]
    pub fn most_questions(questions: Questions) -> usize {
        let is_asked = |step: &&Step| step.is_question() && questions.on(**step).next().is_some();
        Step::ALL.iter().filter(is_asked).count()
    }

    /// The number of a question and the highest number of questions.
    #[must_use]
    pub fn progress(&self, step: Step) -> Option<(usize, usize)> {
        let at = self.steps.iter().filter(|step| step.is_question()).position(|question| *question == step)?;
        Some((at + 1, self.most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{InsuranceKind, Share, Situation};

    fn answers(situation: Situation, options: Choice) -> Answers {
        Answers { situation: Some(situation), options: Some(options), ..Answers::default() }
    }

    fn with_kind(kind: InsuranceKind) -> Answers {
        let mut answers = answers(Situation::Invalid, Choice::Form);
        answers.form.insurance.kind = Some(kind);
        answers
    }

    #[test]
    fn the_form_is_asked_in_order() {
        let journey = Journey::of(&with_kind(InsuranceKind::Employees));
        let names: Vec<&str> = journey.steps().iter().map(|step| step.name()).collect();
        assert_eq!(
            names.join(" "),
            "start situation notice options explanation certificate insurance-kind insurer employer issued name \
             birth-date sex address share phone check signature done"
        );
        assert_eq!(journey.progress(Step::InsuranceKind), Some((2, 11)));
        assert_eq!(journey.progress(Step::Check), None);
    }

    #[test]
    fn the_number_of_questions_does_not_move_while_one_answers() {
        for kind in InsuranceKind::ALL {
            let journey = Journey::of(&with_kind(*kind));
            let shown: Vec<_> = journey.steps().iter().filter_map(|step| journey.progress(*step)).collect();
            assert!(shown.iter().all(|(number, most)| number <= most && *most == 11), "{kind:?}: {shown:?}");
            assert!(shown.iter().map(|(number, _)| *number).eq(1..=shown.len()), "{kind:?}: {shown:?}");
        }
    }

    #[test]
    fn mynaportal_leads_to_the_desk_only_where_it_can_confirm() {
        let confirms = Journey::of(&answers(Situation::Reader, Choice::Portal));
        assert_eq!(confirms.next(Step::Portal), Some(Step::ShowDesk));
        assert_eq!(confirms.next(Step::ShowDesk), None);
        let registration_only = Journey::of(&answers(Situation::Invalid, Choice::Portal));
        assert_eq!(registration_only.next(Step::Portal), Some(Step::Explanation));
    }

    #[test]
    fn papers_and_returning_patients_end_at_the_desk() {
        for choice in [Choice::Papers, Choice::Known, Choice::Nothing] {
            let journey = Journey::of(&answers(Situation::NotFound, choice));
            assert_eq!(journey.next(Step::Options), Some(Step::ShowDesk));
            assert_eq!(journey.next(Step::ShowDesk), None);
            assert!(!journey.may_visit(Step::Name));
            assert_eq!(journey.nearest(Step::Name), Step::ShowDesk);
        }
    }

    #[test]
    fn an_address_opens_any_screen_but_the_receipt() {
        let journey = Journey::of(&Answers::default());
        for step in Step::ALL {
            assert_eq!(journey.may_visit(*step), *step != Step::Done, "{step:?}");
        }
    }

    #[test]
    fn a_question_that_is_not_asked_may_not_be_visited() {
        let journey = Journey::of(&with_kind(InsuranceKind::National));
        assert!(!journey.may_visit(Step::Employer));
        assert_eq!(journey.nearest(Step::Employer), Step::Insurer);
        assert_eq!(journey.next(Step::Insurer), Some(Step::Issued));
    }

    #[test]
    fn a_change_returns_to_the_check_unless_it_opens_a_question() {
        let after = |answers: &Answers, changed| Journey::of(answers).after_change(changed, &answers.form);
        let mut employees = with_kind(InsuranceKind::Employees);
        assert_eq!(after(&employees, Step::InsuranceKind), Step::Employer);
        assert_eq!(after(&employees, Step::Name), Step::Check, "a question left empty before is not asked again");
        employees.form.insurance.employer_name = Some("株式会社さくら".into());
        assert_eq!(after(&employees, Step::BirthDate), Step::Share);
        employees.form.insurance.share = Some(Share::Unknown);
        assert_eq!(after(&employees, Step::InsuranceKind), Step::Check);
        assert_eq!(after(&with_kind(InsuranceKind::National), Step::Issued), Step::Check);
    }

    #[test]
    fn next_and_back_are_each_other_s_way() {
        for kind in InsuranceKind::ALL {
            let journey = Journey::of(&with_kind(*kind));
            for step in journey.steps() {
                if let Some(next) = journey.next(*step) {
                    assert_eq!(journey.back(next), Some(*step));
                }
            }
        }
    }
}
