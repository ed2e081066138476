//! Hand-overs in groups: all that wait share one transaction and so one sync of the disk. Each is answered only after
//! that commit, so a receipt always means that the declaration is on the disk. Entries of the audit log that tell of no
//! change go with them.

use std::{sync::Arc, time::Duration};

use domain::{RecordId, statistics::sum};
use sqlx::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::{Connections, Fields, audit, checksum::Row, statistics};
use crate::store::{Audit, ErrorKind, Filed, HandOver, NewRecord, Result, StoreError};

/// The most that is written in one transaction.
const GROUP_MAX: usize = 256;
/// The most that may wait; more than the tablets of any clinic.
const QUEUE: usize = 1024;
/// The time that a stop waits for what is still to be written.
const LAST_WAIT: Duration = Duration::from_secs(2);
/// The day's first number is one above. Three digits from the start are not taken for another queue's.
const TICKET_BASE: i64 = 100;

type Answer = Result<HandOver>;

/// Something that waits to be written, with the way to whoever waits for it.
enum Waiting {
    HandOver(Box<NewRecord>, oneshot::Sender<Answer>),
    Entry(Audit, oneshot::Sender<Result<()>>),
    /// Answered once all before it is.
    Mark(oneshot::Sender<()>),
}

/// The way to the writer. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Queue(mpsc::Sender<Waiting>);

fn gone() -> StoreError {
    StoreError::of(ErrorKind::Unavailable, sqlx::Error::PoolClosed)
}

impl Queue {
    /// Starts the writer; it ends with the last way to it.
    pub(super) fn start(connections: Arc<Connections>) -> Self {
        let (sender, mut receiver) = mpsc::channel(QUEUE);
        tokio::spawn(async move {
            let mut group = Vec::with_capacity(GROUP_MAX);
            while receiver.recv_many(&mut group, GROUP_MAX).await > 0 {
                write(&connections, std::mem::take(&mut group)).await;
            }
        });
        Self(sender)
    }

    /// Stores a declaration with whatever else is waiting.
    pub(super) async fn hand_over(&self, record: NewRecord) -> Answer {
        let (answer, stored) = oneshot::channel();
        self.0.try_send(Waiting::HandOver(Box::new(record), answer)).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => ErrorKind::Overloaded.into(),
            mpsc::error::TrySendError::Closed(_) => gone(),
        })?;
        stored.await.map_err(|_| gone())?
    }

    /// Writes an entry of the audit log with whatever else is waiting. It waits for its place: none is left out because
    /// much is going on.
    pub(super) async fn audit(&self, entry: Audit) -> Result<()> {
        let (answer, written) = oneshot::channel();
        self.0.send(Waiting::Entry(entry, answer)).await.map_err(|_| gone())?;
        written.await.map_err(|_| gone())?
    }

    /// Waits until all that was waiting is written, or has failed; not for long where the store cannot be written.
    pub(super) async fn finish(&self) {
        let (answer, reached) = oneshot::channel();
        let finished = async {
            if self.0.send(Waiting::Mark(answer)).await.is_ok() {
                _ = reached.await;
            }
        };
        if tokio::time::timeout(LAST_WAIT, finished).await.is_err() {
            tracing::error!("what was still to be written to the audit log is missing in it");
        }
    }
}

async fn write(connections: &Connections, group: Vec<Waiting>) {
    let committed = commit(connections, &group).await;
    let (hand_overs, others): (Vec<_>, Vec<_>) =
        group.into_iter().partition(|waiting| matches!(waiting, Waiting::HandOver(..)));
    match committed {
        // An entry that cannot be written keeps no declaration back.
        Err(error) if !error.is_passing() && !hand_overs.is_empty() && !others.is_empty() => {
            for part in [hand_overs, others] {
                let committed = commit(connections, &part).await;
                answer(part, committed);
            }
        }
        committed => answer(hand_overs.into_iter().chain(others).collect(), committed),
    }
}

/// Tells all that waited what has become of it.
fn answer(group: Vec<Waiting>, committed: Result<Vec<HandOver>>) {
    let declarations = group.iter().filter(|waiting| matches!(waiting, Waiting::HandOver(..))).count();
    if let Err(error) = &committed
        && declarations > 0
    {
        // Trouble of the store itself is told once, by its health.
        if error.is_passing() {
            tracing::debug!(%error, declarations, "a group of hand-overs was not stored");
        } else {
            tracing::error!(%error, declarations, "a group of hand-overs was not stored");
        }
    }
    // Nothing was stored then, and every one of them may be sent again.
    let failed = committed.as_ref().err().map(ToString::to_string);
    let failed = || StoreError::from(ErrorKind::NotReady(failed.clone().unwrap_or_default()));
    let done = committed.is_ok();
    let mut outcomes = committed.unwrap_or_default().into_iter();
    for waiting in group {
        // A tablet that has gone asks again with the same identity.
        match waiting {
            Waiting::HandOver(_, answer) => _ = answer.send(outcomes.next().ok_or_else(failed)),
            Waiting::Entry(_, answer) => _ = answer.send(if done { Ok(()) } else { Err(failed()) }),
            Waiting::Mark(answer) => _ = answer.send(()),
        }
    }
}

/// Writes a group, and returns the outcomes of its hand-overs in their order.
async fn commit(connections: &Connections, group: &[Waiting]) -> Result<Vec<HandOver>> {
    if group.iter().all(|waiting| matches!(waiting, Waiting::Mark(_))) {
        return Ok(Vec::new());
    }
    let mut write = connections.write().await?;
    let (mut outcomes, mut entries, mut tallies) = (Vec::new(), Vec::new(), Vec::new());
    let mut change = None;
    for waiting in group {
        match waiting {
            Waiting::HandOver(record, _) => {
                // What arrives together changes the store once.
                let change = match change {
                    Some(change) => change,
                    None => *change.insert(super::work::next_change(&mut write).await?),
                };
                let outcome = add(&mut write, record, change).await?;
                match outcome {
                    HandOver::Stored(_) => {
                        entries.extend(&record.audit);
                        tallies.extend(&record.tallies);
                    }
                    HandOver::Conflict => entries.extend(&record.audit_conflict),
                    // It was counted before, or is not there.
                    HandOver::Again(_) | HandOver::Locked => {}
                }
                outcomes.push(outcome);
            }
            Waiting::Entry(entry, _) => entries.push(entry),
            Waiting::Mark(_) => {}
        }
    }
    audit::append(&mut write, &entries).await?;
    statistics::add(&mut write, &sum(tallies)).await?;
    write.commit().await?;
    Ok(outcomes)
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
        tablet: record.tablet,
        digest: record.digest.to_vec(),
        content: record.content.clone(),
        work: None,
        revision: 0,
        change,
        seen_at: None,
        seen_by: None,
        epoch: Some(record.data_key.epoch.clone()),
        data_key: Some(record.data_key.wrapped.clone()),
    };
    sqlx::query(
        "INSERT INTO records (id, day, ticket, received_at, kiosk, digest, content, change, epoch, data_key, checksum)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&row.id)
    .bind(&row.day)
    .bind(row.ticket)
    .bind(row.received_at)
    .bind(row.tablet)
    .bind(&row.digest)
    .bind(&row.content)
    .bind(row.change)
    .bind(&row.epoch)
    .bind(&row.data_key)
    .bind(&row.checksum()[..])
    .execute(connection)
    .await?;
    Ok(HandOver::Stored(Filed { ticket, received_at: record.received_at }))
}

/// The stored state of an identity: the receipt, and the digest while the declaration is there.
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
