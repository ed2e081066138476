//! The check of the store: the structure of its file, the references between its tables, every record against the
//! checksum it was stored with, and every other row against the values it can have. It reads row by row, whatever the
//! size.

use sqlx::{FromRow, Row, sqlite::SqliteRow};
use tokio_stream::StreamExt;

use super::{
    SqliteStore,
    checksum::{Summed, columns},
    driver, is_damage, not_open, one_line, record,
    rows::Fields,
};
use crate::store::{
    AccountStore, ErrorKind, OpenError, Reads, Result, SettingStore, StoreError, TabletStore, WorkStore,
};

/// More findings than these say nothing more.
const FINDINGS_MAX: usize = 100;
/// The largest store that is checked before the start, in bytes; a larger one is checked while it serves already.
const AT_START_MAX: u64 = 24 * 1024 * 1024;

/// Adds the outcome of a part of a check to its findings, or a finding that the store is too damaged to be read.
fn found(findings: &mut Vec<String>, what: &str, result: Result<(), StoreError>) -> Result<()> {
    let Err(error) = result else { return Ok(()) };
    let unread = |cause: &sqlx::Error| matches!(cause, sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. });
    match (error.kind(), driver(&error)) {
        (ErrorKind::Row(fault), _) => findings.push(fault.to_string()),
        (ErrorKind::Failed, Some(cause)) if is_damage(cause) || unread(cause) => {
            findings.push(format!("{what}: {}", one_line(cause)));
        }
        _ => return Err(error),
    }
    Ok(())
}

impl SqliteStore {
    /// Everything that is wrong, as lines for the operator.
    pub(super) async fn check_all(&self, reads: Reads<'_>) -> Result<Vec<String>> {
        let mut findings = Vec::new();
        let structure = self.check_structure("PRAGMA integrity_check(100)", &mut findings).await;
        found(&mut findings, "the file", structure)?;
        let references = self.check_references(&mut findings).await;
        found(&mut findings, "the references", references)?;
        let records = self.check_records(Some(reads), &mut findings).await;
        found(&mut findings, "records", records)?;
        let rest = [
            ("kiosks", self.tablets().await.map(drop)),
            ("calls", self.calls().await.map(drop)),
            ("staff", self.accounts().await.map(drop)),
            ("settings", self.saved_settings().await.map(drop)),
            ("disposals", self.disposed(-1).await.map(drop)),
            ("tallies", self.read_tallies().await),
        ];
        for (table, read) in rest {
            found(&mut findings, table, read)?;
        }
        let audit = self.check_audit(&mut findings).await;
        found(&mut findings, "audit", audit)?;
        Ok(findings)
    }

    /// Refuses a damaged store. A large one is looked at while it serves already; then it ends to be written.
    pub(super) async fn refuse_damage(&self) -> Result<(), OpenError> {
        let size = std::fs::metadata(self.connections.files().store()).map_or(0, |file| file.len());
        if size <= AT_START_MAX {
            return match self.damage().await {
                Ok(None) => Ok(()),
                Ok(Some(findings)) => Err(OpenError::Damaged { findings }),
                Err(error) => Err(not_open(error)),
            };
        }
        let store = self.clone();
        tokio::spawn(async move {
            let findings = match store.damage().await {
                Ok(None) => return,
                Ok(Some(findings)) => findings,
                Err(error) if error.is_passing() => return tracing::error!(%error, "the store could not be checked"),
                Err(error) => one_line(&error),
            };
            let line = OpenError::Damaged { findings }.to_string();
            tracing::error!("{line}");
            store.connections.health.damaged(line);
        });
        Ok(())
    }

    /// The damage to the file or to records, in one line; `None` when nothing is.
    async fn damage(&self) -> Result<Option<String>> {
        let mut findings = Vec::new();
        let structure = self.check_structure("PRAGMA integrity_check(10)", &mut findings).await;
        found(&mut findings, "the file", structure)?;
        if findings.is_empty() {
            let references = self.check_references(&mut findings).await;
            found(&mut findings, "the references", references)?;
            let records = self.check_records(None, &mut findings).await;
            found(&mut findings, "records", records)?;
        }
        let Some(first) = findings.first() else { return Ok(None) };
        let more = findings.len() - 1;
        Ok(Some(if more > 0 { format!("{first}, and {more} more") } else { first.clone() }))
    }

    async fn check_structure(&self, pragma: &'static str, findings: &mut Vec<String>) -> Result<()> {
        let lines: Vec<String> = sqlx::query_scalar(pragma).fetch_all(&self.reader()).await?;
        // SQLite breaks its first line in two.
        findings.extend(lines.into_iter().filter(|line| line != "ok").map(|line| line.replace('\n', " ")));
        Ok(())
    }

    async fn check_references(&self, findings: &mut Vec<String>) -> Result<()> {
        let orphans = sqlx::query("PRAGMA foreign_key_check").fetch_all(&self.reader()).await?;
        for row in orphans.iter().take(FINDINGS_MAX) {
            let table: String = row.try_get(0)?;
            findings.push(format!("a row of {table} points to nothing"));
        }
        Ok(())
    }

    async fn check_records(&self, reads: Option<Reads<'_>>, findings: &mut Vec<String>) -> Result<()> {
        let query = concat!(
            "SELECT ",
            columns!(),
            ", checksum, '' AS kiosk_name, NULL AS assisted_by FROM records ORDER BY rowid"
        );
        let readers = self.reader();
        let mut rows = sqlx::query(query).fetch(&readers);
        while let Some(row) = rows.next().await {
            findings.extend(finding(&row?, reads));
            if findings.len() >= FINDINGS_MAX {
                findings.push("and more".to_owned());
                break;
            }
        }
        Ok(())
    }
}

/// The finding about a record, if there is one.
fn finding(row: &SqliteRow, reads: Option<Reads<'_>>) -> Option<String> {
    let Ok(summed) = Summed::from_row(row) else {
        return Some(StoreError::from(Fields::of("records", row).fault("a column")).to_string());
    };
    let makes_sense = |reads: Reads<'_>| record(row).is_ok_and(|record| reads(&record));
    let unread = reads.is_some_and(|reads| !makes_sense(reads));
    let id = <[u8; 16]>::try_from(summed.row.id.as_slice());
    let id = id.map_or_else(|_| "?".to_owned(), |id| domain::RecordId::from_bytes(id).to_string());
    match (summed.is_whole(), unread) {
        (true, false) => None,
        (true, true) => Some(format!("record {id} does not read")),
        (false, false) => Some(format!("record {id} is not what was stored")),
        (false, true) => Some(format!("record {id} is not what was stored, and does not read")),
    }
}
