//! Hand-overs in groups: all that wait share one transaction and so one sync of the disk. Each is answered only after
//! that commit, so a receipt always means that the declaration is on the disk.

use std::sync::Arc;

use domain::{
    RecordId,
    tally::{self, Tally},
};
use sqlx::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::{Connections, Fields, audit, checksum::Row, statistics};
use crate::store::{ErrorKind, Filed, HandOver, NewRecord, Result, StoreError};

/// The most hand-overs in one transaction.
const GROUP_MAX: usize = 256;
/// Hand-overs that may wait; more than the tablets of any clinic.
const QUEUE: usize = 1024;
/// The day's first number is one above. Three digits from the start are not taken for another queue's.
const TICKET_BASE: i64 = 100;

type Answer = Result<HandOver>;

struct Waiting {
    record: NewRecord,
    answer: oneshot::Sender<Answer>,
}

/// The way to the writer. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct HandOvers(mpsc::Sender<Waiting>);

impl HandOvers {
    /// Starts the writer; it ends with the last way to it.
    pub(super) fn start(connections: Arc<Connections>) -> Self {
        let (sender, mut receiver) = mpsc::channel(QUEUE);
        tokio::spawn(async move {
            let mut group = Vec::with_capacity(GROUP_MAX);
            while receiver.recv_many(&mut group, GROUP_MAX).await > 0 {
                store(&connections, std::mem::take(&mut group)).await;
            }
        });
        Self(sender)
    }

    /// Stores a declaration with whatever else is waiting.
    pub(super) async fn add(&self, record: NewRecord) -> Answer {
        let (answer, stored) = oneshot::channel();
        let gone = || StoreError::of(ErrorKind::Unavailable, sqlx::Error::PoolClosed);
        self.0.try_send(Waiting { record, answer }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => ErrorKind::Overloaded.into(),
            mpsc::error::TrySendError::Closed(_) => gone(),
        })?;
        stored.await.map_err(|_| gone())?
    }
}

async fn store(connections: &Connections, group: Vec<Waiting>) {
    let (records, answers): (Vec<_>, Vec<_>) = group.into_iter().map(|w| (w.record, w.answer)).unzip();
    match commit(connections, &records).await {
        Ok(outcomes) => {
            for (answer, outcome) in answers.into_iter().zip(outcomes) {
                // A tablet that has gone asks again with the same identity.
                _ = answer.send(Ok(outcome));
            }
        }
        Err(error) => {
            // Trouble of the store itself is told once, by its health.
            if error.is_passing() {
                tracing::debug!(%error, declarations = records.len(), "a group of hand-overs was not stored");
            } else {
                tracing::error!(%error, declarations = records.len(), "a group of hand-overs was not stored");
            }
            // Nothing was stored, and every one of them may be sent again.
            let reason = error.to_string();
            for answer in answers {
                _ = answer.send(Err(ErrorKind::NotReady(reason.clone()).into()));
            }
        }
    }
}

async fn commit(connections: &Connections, records: &[NewRecord]) -> Result<Vec<HandOver>> {
    let mut write = connections.write().await?;
    let mut outcomes = Vec::with_capacity(records.len());
    // What arrives together changes the store once.
    let change = super::work::next_change(&mut write).await?;
    for record in records {
        let outcome = add(&mut write, record, change).await?;
        let entry = match outcome {
            HandOver::Stored(_) => &record.audit,
            HandOver::Conflict => &record.audit_conflict,
            HandOver::Again(_) | HandOver::Locked => &None,
        };
        if let Some(entry) = entry {
            audit::add(&mut write, entry).await?;
        }
        outcomes.push(outcome);
    }
    statistics::add(&mut write, &newly_counted(records, &outcomes)).await?;
    write.commit().await?;
    Ok(outcomes)
}

/// What the group counts for: what was there already has been counted.
fn newly_counted(records: &[NewRecord], outcomes: &[HandOver]) -> Vec<Tally> {
    let stored = |outcome: &HandOver| matches!(outcome, HandOver::Stored(_));
    let new = records.iter().zip(outcomes).filter(|(_, outcome)| stored(outcome));
    tally::sum(new.flat_map(|(record, _)| &record.tallies))
}

async fn add(connection: &mut SqliteConnection, record: &NewRecord, change: i64) -> Result<HandOver, sqlx::Error> {
    if let Some((digest, filed)) = find(connection, record.id).await? {
        // Of a destroyed one not even the digest is left to compare with.
        let same = digest.is_none_or(|digest| digest == record.digest);
        return Ok(if same { HandOver::Again(filed) } else { HandOver::Conflict });
    }
    // The number of a destroyed declaration is not given again that day.
    let day = record.day.to_string();
    let ticket: i64 = sqlx::query_scalar(
        "SELECT 1 + max(
             (SELECT coalesce(max(ticket), ?2) FROM records WHERE day = ?1),
             (SELECT coalesce(max(ticket), ?2) FROM disposals WHERE day = ?1)
         )",
    )
    .bind(&day)
    .bind(TICKET_BASE)
    .fetch_one(&mut *connection)
    .await?;
    let row = Row {
        id: record.id.as_bytes().to_vec(),
        day,
        ticket,
        received_at: super::millis(record.received_at),
        kiosk: record.kiosk,
        digest: record.digest.to_vec(),
        content: record.content.clone(),
        work: None,
        revision: 0,
        change,
        seen_at: None,
        seen_by: None,
    };
    sqlx::query(
        "INSERT INTO records (id, day, ticket, received_at, kiosk, digest, content, change, checksum)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&row.id)
    .bind(&row.day)
    .bind(row.ticket)
    .bind(row.received_at)
    .bind(row.kiosk)
    .bind(&row.digest)
    .bind(&row.content)
    .bind(row.change)
    .bind(&row.checksum()[..])
    .execute(connection)
    .await?;
    Ok(HandOver::Stored(Filed { ticket, received_at: record.received_at }))
}

/// What is known under an identity: the receipt, and the digest while the declaration is there.
async fn find(
    connection: &mut SqliteConnection,
    id: RecordId,
) -> Result<Option<(Option<Vec<u8>>, Filed)>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, digest, ticket, received_at FROM records WHERE id = ?1
         UNION ALL SELECT id, NULL, ticket, received_at FROM disposals WHERE id = ?1",
    )
    .bind(&id.as_bytes()[..])
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let fields = Fields::of("records", &row);
    let filed = Filed { ticket: fields.get("ticket")?, received_at: fields.unsigned("received_at")? };
    Ok(Some((fields.get("digest")?, filed)))
}
