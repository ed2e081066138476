//! Reading rows: a column that does not read is named, never taken for a default.

use domain::RecordId;
use sqlx::{Decode, Row, Sqlite, Type, sqlite::SqliteRow};

use crate::store::RowFault;

/// A row of a table.
#[derive(Clone, Copy)]
pub(super) struct Fields<'r> {
    row: &'r SqliteRow,
    table: &'static str,
}

impl<'r> Fields<'r> {
    /// The columns of a row that came from a table.
    pub(super) const fn of(table: &'static str, row: &'r SqliteRow) -> Self {
        Self { row, table }
    }

    /// A column as it is.
    ///
    /// # Errors
    /// When it holds something else.
    pub(super) fn get<T: Decode<'r, Sqlite> + Type<Sqlite>>(&self, column: &'static str) -> Result<T, sqlx::Error> {
        self.row.try_get(column).map_err(|_| self.fault(column))
    }

    /// A column that is read further; `None` from `read` is a fault of it.
    ///
    /// # Errors
    /// When it holds something else.
    pub(super) fn read<T, U>(&self, column: &'static str, read: impl FnOnce(T) -> Option<U>) -> Result<U, sqlx::Error>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite>,
    {
        read(self.get(column)?).ok_or_else(|| self.fault(column))
    }

    /// An instant or a number, unsigned outside of SQLite.
    ///
    /// # Errors
    /// When it holds something else.
    pub(super) fn unsigned(&self, column: &'static str) -> Result<u64, sqlx::Error> {
        self.read(column, |value: i64| u64::try_from(value).ok())
    }

    /// An instant, where there is one.
    ///
    /// # Errors
    /// When it holds something else.
    pub(super) fn instant_if_any(&self, column: &'static str) -> Result<Option<u64>, sqlx::Error> {
        let value: Option<i64> = self.get(column)?;
        value.map(|value| u64::try_from(value).map_err(|_| self.fault(column))).transpose()
    }

    /// The identity of a record.
    ///
    /// # Errors
    /// When it holds something else.
    pub(super) fn record_id(&self) -> Result<RecordId, sqlx::Error> {
        self.read("id", |id: Vec<u8>| Some(RecordId::from_bytes(id.try_into().ok()?)))
    }

    /// The finding that a column does not read.
    pub(super) fn fault(&self, column: &'static str) -> sqlx::Error {
        let fault = RowFault { table: self.table, column, row: self.name() };
        sqlx::Error::Decode(Box::new(fault))
    }

    /// The name of the row: its identity, number or key, none of which tells anything of a person.
    fn name(&self) -> String {
        let number = || self.row.try_get::<i64, _>("id").map(|id| id.to_string());
        let record = |column| {
            let id = <[u8; 16]>::try_from(self.row.try_get::<Vec<u8>, _>(column)?);
            Ok::<_, sqlx::Error>(id.map_or_else(|_| "?".to_owned(), |id| RecordId::from_bytes(id).to_string()))
        };
        let key = || self.row.try_get::<String, _>("key");
        number().or_else(|_| record("id")).or_else(|_| record("record")).or_else(|_| key()).unwrap_or("?".to_owned())
    }
}
