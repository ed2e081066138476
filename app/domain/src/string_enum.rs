//! Enumerations as they are written in JSON, in form fields and in addresses: one name a value, used everywhere.

/// A value of such an enumeration, whichever it is.
pub trait Named: Copy + 'static {
    /// Every value, in the order of the form.
    const ALL: &'static [Self];
    /// Their names on the wire, in the same order.
    const NAMES: &'static [&'static str];

    /// The place in that order.
    fn place(self) -> usize;
}

/// The place of a name in a list of names. It is the same for every enumeration, so that tablets load it once.
#[must_use]
pub fn place_of(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|other| *other == name)
}

/// Declares an enumeration whose values have one name on the wire.
///
/// Gives `ALL`, `name`, `from_name`, and is written and read as the name.
#[macro_export]
macro_rules! string_enum {
    ($(#[$meta:meta])* $vis:vis enum $type:ident { $($(#[$doc:meta])* $variant:ident = $name:expr,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $type { $($(#[$doc])* $variant,)+ }

        impl $type {
            /// Every value, in the order of the form.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The names on the wire, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The name on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// The value with this name on the wire, if there is one.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                $crate::place_of(Self::NAMES, name).and_then(|place| Self::ALL.get(place).copied())
            }
        }

        impl $crate::Named for $type {
            const ALL: &'static [Self] = Self::ALL;
            const NAMES: &'static [&'static str] = Self::NAMES;

            fn place(self) -> usize {
                self as usize
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <String as $crate::serde::Deserialize>::deserialize(deserializer)?;
                Self::from_name(&name).ok_or_else(|| $crate::serde::de::Error::custom("a name nobody knows"))
            }
        }
    };
}

pub(crate) use string_enum;
