//! The rights at the desk (医療情報システムの安全管理に関するガイドライン 第6.0版: access by role).

use crate::string_enum::string_enum;

string_enum! {
    /// The role of a member of staff.
    pub enum Role {
        /// Receives patients.
        Reception = "reception",
        /// Makes the claims.
        Claims = "claims",
        /// Answers for everything.
        Admin = "admin",
    }
}

string_enum! {
    /// Something that not everybody may do.
    pub enum Right {
        /// See declarations, compare them with the card, correct and print them, help a tablet.
        Receive = "receive",
        /// Settle the number, claim, note the payment.
        Claim = "claim",
        /// Take declarations out as a file.
        Export = "export",
        /// Destroy a declaration.
        Dispose = "dispose",
        /// See the anonymous numbers.
        Numbers = "numbers",
        /// Enrol, lock and revoke tablets.
        Tablets = "tablets",
        /// Change the clinic's settings.
        Settings = "settings",
    }
}

impl Role {
    /// Returns whether this role has the right.
    #[must_use]
    pub const fn may(self, right: Right) -> bool {
        match self {
            Self::Reception => matches!(right, Right::Receive),
            Self::Claims => !matches!(right, Right::Tablets | Right::Settings),
            Self::Admin => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_may_what_the_one_before_may_and_more() {
        for pair in Role::ALL.windows(2) {
            let gained = Right::ALL.iter().filter(|right| !pair[0].may(**right) && pair[1].may(**right)).count();
            let lost = Right::ALL.iter().filter(|right| pair[0].may(**right) && !pair[1].may(**right)).count();
            assert!(gained > 0 && lost == 0, "{pair:?}");
        }
        assert!(Role::Reception.may(Right::Receive));
        assert!(!Role::Reception.may(Right::Export));
        assert!(!Role::Claims.may(Right::Settings));
    }
}
