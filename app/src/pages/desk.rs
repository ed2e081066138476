//! The desk's pages. They are Japanese, as the desk is, and come from the server alone; the list keeps itself up to date.

pub mod claim;
pub mod copy;
pub mod correct;
pub mod dispose;
pub mod export;
pub mod frame;
pub mod guide;
pub mod live;
pub mod nothing;
pub mod numbers;
pub mod own_account;
pub mod paper;
pub mod print;
pub mod queue;
pub mod record;
pub mod resume;
pub mod set_up;
pub mod settings;
pub mod shown;
pub mod sign_in;
pub mod staff;
pub mod tablet;
pub mod tablets;
pub mod work;
