//! The accessibility statement: for everybody, without signing in.

pub mod criteria;
pub mod view;

use std::sync::LazyLock;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use criteria::Statement;
use view::{StatementPage, StatementPageProps};

use super::Web;

/// The statement of the binary; a test shows that it reads.
static STATEMENT: LazyLock<Statement> = LazyLock::new(|| Statement::embedded().expect("the embedded statement reads"));

/// The page.
pub(crate) async fn show(State(web): State<Web>) -> Response {
    web.page_of_its_own("statement-title", "statement.css", "statement-page", || {
        StatementPage(StatementPageProps { statement: STATEMENT.clone() })
    })
    .into_response()
}
