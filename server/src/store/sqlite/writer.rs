//! Hand-overs in groups: all that wait share one transaction and so one sync of the disk. Each is answered only after
//! that commit, so a receipt always means that the declaration is on the disk.

use domain::{
    RecordId,
    tally::{self, Tally},
};
use sqlx::{Row, SqliteConnection, SqlitePool};
use tokio::sync::{mpsc, oneshot};

use super::tallies;
use crate::store::{Filed, HandOver, NewRecord, Result, StoreError};

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
    pub(super) fn start(pool: SqlitePool) -> Self {
        let (sender, mut receiver) = mpsc::channel(QUEUE);
        tokio::spawn(async move {
            let mut group = Vec::with_capacity(GROUP_MAX);
            while receiver.recv_many(&mut group, GROUP_MAX).await > 0 {
                store(&pool, std::mem::take(&mut group)).await;
            }
        });
        Self(sender)
    }

    /// Stores a declaration with whatever else is waiting.
    pub(super) async fn add(&self, record: NewRecord) -> Answer {
        let (answer, stored) = oneshot::channel();
        let gone = || StoreError::Unavailable(sqlx::Error::PoolClosed);
        self.0.try_send(Waiting { record, answer }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Overloaded,
            mpsc::error::TrySendError::Closed(_) => gone(),
        })?;
        stored.await.map_err(|_| gone())?
    }
}

async fn store(pool: &SqlitePool, group: Vec<Waiting>) {
    let (records, answers): (Vec<_>, Vec<_>) = group.into_iter().map(|w| (w.record, w.answer)).unzip();
    match commit(pool, &records).await {
        Ok(outcomes) => {
            for (answer, outcome) in answers.into_iter().zip(outcomes) {
                // A tablet that has gone asks again with the same identity.
                _ = answer.send(Ok(outcome));
            }
        }
        Err(error) => {
            tracing::error!(%error, declarations = records.len(), "a group of hand-overs was not stored");
            for answer in answers {
                _ = answer.send(Err(StoreError::Unavailable(sqlx::Error::WorkerCrashed)));
            }
        }
    }
}

async fn commit(pool: &SqlitePool, records: &[NewRecord]) -> Result<Vec<HandOver>, sqlx::Error> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let mut outcomes = Vec::with_capacity(records.len());
    // What arrives together changes the store once.
    let change = super::work::next_change(&mut transaction).await?;
    for record in records {
        outcomes.push(add(&mut transaction, record, change).await?);
    }
    tallies::add(&mut transaction, &newly_counted(records, &outcomes)).await?;
    transaction.commit().await?;
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
    let ticket: i64 = sqlx::query_scalar(
        "INSERT INTO records (id, day, ticket, received_at, kiosk, digest, content, change)
         VALUES (?1, ?2, 1 + max(
             (SELECT coalesce(max(ticket), ?3) FROM records WHERE day = ?2),
             (SELECT coalesce(max(ticket), ?3) FROM disposals WHERE day = ?2)
         ), ?4, ?5, ?6, ?7, ?8)
         RETURNING ticket",
    )
    .bind(&record.id.as_bytes()[..])
    .bind(record.day.to_string())
    .bind(TICKET_BASE)
    .bind(super::millis(record.received_at))
    .bind(record.kiosk)
    .bind(&record.digest[..])
    .bind(&record.content[..])
    .bind(change)
    .fetch_one(connection)
    .await?;
    Ok(HandOver::Stored(Filed { ticket, received_at: record.received_at }))
}

/// What is known under an identity: the receipt, and the digest while the declaration is there.
async fn find(
    connection: &mut SqliteConnection,
    id: RecordId,
) -> Result<Option<(Option<Vec<u8>>, Filed)>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT digest, ticket, received_at FROM records WHERE id = ?1
         UNION ALL SELECT NULL, ticket, received_at FROM disposals WHERE id = ?1",
    )
    .bind(&id.as_bytes()[..])
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let filed = Filed { ticket: row.try_get("ticket")?, received_at: super::instant(&row, "received_at")? };
    Ok(Some((row.try_get("digest")?, filed)))
}
