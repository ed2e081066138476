//! The bytes of a record and their checksum. Each write computes it anew over a row that was right before, so that
//! neither damage nor a change past the server is ever signed.

use sha2::{Digest, Sha256};
use sqlx::{FromRow, SqliteConnection};

use crate::store::RowFault;

/// All columns of a record but its checksum.
macro_rules! columns {
    () => {
        "id, day, ticket, received_at, kiosk, digest, content, work, revision, change, seen_at, seen_by, \
         epoch, data_key"
    };
}
pub(super) use columns;

/// A row of `records` as it is on the disk.
#[derive(FromRow)]
pub(super) struct Row {
    pub(super) id: Vec<u8>,
    pub(super) day: String,
    pub(super) ticket: i64,
    pub(super) received_at: i64,
    #[sqlx(rename = "kiosk")]
    pub(super) tablet: i64,
    pub(super) digest: Vec<u8>,
    pub(super) content: Vec<u8>,
    pub(super) work: Option<Vec<u8>>,
    pub(super) revision: i64,
    pub(super) change: i64,
    pub(super) seen_at: Option<i64>,
    pub(super) seen_by: Option<String>,
    pub(super) epoch: Option<String>,
    pub(super) data_key: Option<Vec<u8>>,
}

/// A row with the checksum that stands in it.
#[derive(FromRow)]
pub(super) struct Summed {
    #[sqlx(flatten)]
    pub(super) row: Row,
    checksum: Vec<u8>,
}

impl Row {
    /// SHA-256 over every column: a part that is there as 1, its length and its bytes, one that is not as 0.
    pub(super) fn checksum(&self) -> [u8; 32] {
        let mut sum = Sha256::new();
        let mut add = |part: Option<&[u8]>| {
            sum.update([u8::from(part.is_some())]);
            if let Some(part) = part {
                sum.update((part.len() as u64).to_be_bytes());
                sum.update(part);
            }
        };
        let number = |number: i64| number.to_be_bytes();
        add(Some(&self.id));
        add(Some(self.day.as_bytes()));
        for value in [self.ticket, self.received_at, self.tablet, self.revision, self.change] {
            add(Some(&number(value)));
        }
        add(Some(&self.digest));
        add(Some(&self.content));
        add(self.work.as_deref());
        add(self.seen_at.map(number).as_ref().map(|at| &at[..]));
        add(self.seen_by.as_deref().map(str::as_bytes));
        // Not in the checksums of records from before there was a seal.
        if let Some(epoch) = &self.epoch {
            add(Some(epoch.as_bytes()));
            add(self.data_key.as_deref());
        }
        sum.finalize().into()
    }
}

impl Summed {
    /// Returns whether the row is as it was stored.
    pub(super) fn is_whole(&self) -> bool {
        self.checksum == self.row.checksum()
    }
}

/// A record in this version, to be written anew; `None` where there is a newer one, or none.
///
/// # Errors
/// When it is not what was stored: writing over it would hide that.
pub(super) async fn to_change(
    connection: &mut SqliteConnection,
    id: domain::RecordId,
) -> Result<Option<Row>, sqlx::Error> {
    let query = concat!("SELECT ", columns!(), ", checksum FROM records WHERE id = ?");
    let found: Option<Summed> = sqlx::query_as(query).bind(&id.as_bytes()[..]).fetch_optional(connection).await?;
    match found {
        Some(found) if !found.is_whole() => {
            let fault = RowFault { table: "records", column: "checksum", row: id.to_string() };
            Err(sqlx::Error::Decode(Box::new(fault)))
        }
        found => Ok(found.map(|found| found.row)),
    }
}

/// Computes the checksums of records that were stored before there were any, once.
///
/// # Errors
/// When the store cannot be written.
pub(super) async fn complete(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let complete: i64 = sqlx::query_scalar("SELECT checksums FROM upkeep").fetch_one(&mut *connection).await?;
    if complete != 0 {
        return Ok(());
    }
    loop {
        let query = concat!("SELECT ", columns!(), " FROM records WHERE checksum = x'' LIMIT 100");
        let rows: Vec<Row> = sqlx::query_as(query).fetch_all(&mut *connection).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let query = sqlx::query("UPDATE records SET checksum = ? WHERE id = ?");
            query.bind(&row.checksum()[..]).bind(&row.id).execute(&mut *connection).await?;
        }
    }
    sqlx::query("UPDATE upkeep SET checksums = 1").execute(connection).await?;
    Ok(())
}
