//! The port for second factors of the accounts.

use async_trait::async_trait;

use super::{Audit, Result};

domain::redacted!(Factor);

/// A second factor as the store keeps it.
#[derive(Clone, PartialEq, Eq)]
pub struct Factor {
    /// The secret that its codes are made of, sealed.
    pub secret: Vec<u8>,
    /// The step of the last code that was taken: that many times 30 seconds since 1970.
    pub used_step: u64,
}

/// A store of second factors. An account has one or none.
#[async_trait]
pub trait FactorStore {
    /// The second factor of an account, with the number of its recovery codes that are left.
    async fn factor(&self, staff: i64) -> Result<Option<(Factor, u32)>>;
    /// Gives an account a second factor, in the place of any it has, with the digests of its recovery codes, and ends its
    /// sessions but this one.
    async fn set_factor(
        &self,
        staff: i64,
        factor: &Factor,
        codes: &[[u8; 32]],
        kept: [u8; 32],
        audit: &Audit,
    ) -> Result<()>;
    /// Puts other recovery codes in the place of those that are left; `false` where there is no second factor.
    async fn set_recovery_codes(&self, staff: i64, codes: &[[u8; 32]], audit: &Audit) -> Result<bool>;
    /// Takes the second factor and its recovery codes away; `false` where there is none.
    async fn remove_factor(&self, staff: i64, audit: &Audit) -> Result<bool>;
    /// Takes the code of a step; `false` where that or a later one was taken before.
    async fn take_step(&self, staff: i64, step: u64) -> Result<bool>;
    /// Takes a recovery code; `false` where there is none of this digest.
    async fn take_recovery_code(&self, staff: i64, code: [u8; 32], audit: &Audit) -> Result<bool>;
}
