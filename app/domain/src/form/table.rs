//! The expansion of the form's table: the questions, the structs that keep their answers, and the place of each.

/// Makes the table of the form. Its rows are told in [`form`](super).
macro_rules! form {
    ($(
        $(#[$part_doc:meta])*
        $Part:ident $part:tt {
            $(
                $(#[$doc:meta])*
                $Question:ident: $field:ident,
                $kind:ident $(($of:ident))? $(or $ink:ident($ink_max:ident))?,
                $(on $step:ident,)?
                called $key:literal
                $(, $conditional:ident)?;
            )+
        }
    )+) => {
        string_enum! {
            /// A question of the form, named as its field in the JSON. The order is the official one.
            pub enum Question {
                $($( $(#[$doc])* $Question = form!(@name $part $field), )+)+
            }
        }

        impl Question {
            /// The part of the form that it stands in.
            #[must_use]
            pub const fn part(self) -> Part {
                match self { $($( Self::$Question => Part::$Part, )+)+ }
            }

            /// The screen that asks for it; 記入日 is the day itself and not asked.
            #[must_use]
            pub const fn step(self) -> Option<Step> {
                match self { $($( Self::$Question => form!(@step $($step)?), )+)+ }
            }

            /// The key of its name in the catalogues.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $($( Self::$Question => $key, )+)+ }
            }

            /// Returns whether leaving it empty is an answer in itself: no other residence, nobody else signing.
            #[must_use]
            pub const fn is_conditional(self) -> bool {
                match self { $($( Self::$Question => form!(@conditional $($conditional)?), )+)+ }
            }
        }

        impl FormAnswers {
            /// The place of an answer.
            #[must_use]
            pub fn slot(&self, question: Question) -> Slot<'_> {
                match question {
                    $($( Question::$Question => {
                        form!(@slot Slot [&] self $part $field $kind $(($of))? $(or $ink $ink_max)?)
                    } )+)+
                }
            }

            /// The place of an answer, to write in.
            pub fn slot_mut(&mut self, question: Question) -> SlotMut<'_> {
                match question {
                    $($( Question::$Question => {
                        form!(@slot SlotMut [&mut] self $part $field $kind $(($of))? $(or $ink $ink_max)?)
                    } )+)+
                }
            }
        }

        $( form! { @struct $part $(#[$part_doc])* $Part { $( $(#[$doc])* $field: $kind $(($of))? $(or $ink)?; )+ } } )+
    };

    // The struct of a part; none for questions that are no part's.
    (@struct () $($nothing:tt)*) => {};
    (@struct ($part:ident) $(#[$part_doc:meta])* $Part:ident {
        $( $(#[$doc:meta])* $field:ident: $kind:ident $(($of:ident))? $(or $ink:ident)?; )+
    }) => {
        $(#[$part_doc])*
        #[derive(Clone, Default, PartialEq, Serialize)]
        pub struct $Part {
            $( $(#[$doc])* pub $field: Option<form!(@type $kind $(($of))?)>, )+
            $($(
                #[doc = concat!("What is written by hand for `", stringify!($field), "`, beside the text or in place of it.")]
                #[serde(skip_serializing_if = "Vec::is_empty")]
                pub $ink: Vec<Stroke>,
            )?)+
        }
    };

    // The type of an answer.
    (@type yes_no) => { bool };
    (@type one_of($choice:ident)) => { $choice };
    (@type line($max:ident)) => { String };
    (@type birth_date) => { BirthDate };

    // The place of an answer, with what may stand there.
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident yes_no) => {
        $Slot::YesNo($($by)+ form!(@at $me $part $field))
    };
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident one_of($choice:ident)) => {
        $Slot::Choice($($by)+ form!(@at $me $part $field))
    };
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident line($max:ident)) => {
        $Slot::Line($($by)+ form!(@at $me $part $field), $max, None)
    };
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident line($max:ident) or $ink:ident $ink_max:ident) => {{
        let ink = Ink { strokes: $($by)+ form!(@at $me $part $ink), max: $ink_max, field: form!(@name $part $ink) };
        $Slot::Line($($by)+ form!(@at $me $part $field), $max, Some(ink))
    }};
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident birth_date) => {
        $Slot::BirthDate($($by)+ form!(@at $me $part $field))
    };
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident day) => {
        $Slot::Day($($by)+ form!(@at $me $part $field))
    };
    (@slot $Slot:ident [$($by:tt)+] $me:ident $part:tt $field:ident signature) => {
        $Slot::Signature($($by)+ form!(@at $me $part $field))
    };

    (@at $me:ident () $field:ident) => { $me.$field };
    (@at $me:ident ($part:ident) $field:ident) => { $me.$part.$field };

    (@name () $field:ident) => { stringify!($field) };
    (@name ($part:ident) $field:ident) => { concat!(stringify!($part), ".", stringify!($field)) };

    (@step) => { None };
    (@step $step:ident) => { Some(Step::$step) };

    (@conditional) => { false };
    (@conditional conditional) => { true };
}

pub(super) use form;
