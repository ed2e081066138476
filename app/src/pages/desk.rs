//! The desk's pages. They are Japanese, as the desk is, and come from the server alone; the list keeps itself up to date.

pub mod claim;
pub mod frame;
pub mod guide;
pub mod paper;
pub mod print;
pub mod queue;
pub mod record;
pub mod set_up;
pub mod sign_in;
