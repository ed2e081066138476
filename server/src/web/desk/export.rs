//! Declarations as a file: a look at what it would be, then the file.

pub mod view;

use std::io::{self, BufWriter, Write};

use axum::{
    Form,
    body::{Body, Bytes},
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{Date, FormFields, RecordId, day::iso_date, work::State as Progress};
use time::Duration;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use view::{Export, ExportProps, FORMATS, Report, Wanted};

use super::{STYLES, SignedIn, viewer};
use crate::{
    export::{self, Encoding},
    store::{Staff, StoreError},
    web::{Failed, Web},
};

/// The days that the page offers first.
const DAYS: i64 = 30;

/// A part of a file as it is sent, in bytes, and how many may wait to be.
const PART: usize = 64 * 1024;
const PARTS_MAX: usize = 4;

/// The page.
pub(crate) async fn page(State(web): State<Web>, SignedIn(staff): SignedIn) -> Response {
    let today = web.desk().clock().today();
    let from = today.saturating_sub(Duration::days(DAYS));
    let wanted = Wanted { from, to: today, states: Progress::ALL.into(), format: FORMATS[0].into() };
    web.export_page(StatusCode::OK, staff, wanted, None, false)
}

/// A look at the file, or the file.
pub(crate) async fn export(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let fields: FormFields = pairs.into_iter().collect();
    let (wanted, possible) = wanted(&fields, web.desk().clock().today());
    if !possible {
        return Ok(web.export_page(StatusCode::UNPROCESSABLE_ENTITY, staff, wanted, None, true));
    }
    let found = web.desk().arrived_between(wanted.from, wanted.to, &wanted.states).await?;
    if fields.get("download").is_none() {
        let report = Report { count: found.len(), missing: web.missing_characters(&wanted, found).await? };
        return Ok(web.export_page(StatusCode::OK, staff, wanted, Some(report), false));
    }
    web.desk().exported(&staff.name, &wanted.format, found.len()).await;
    Ok(web.file(&wanted, found))
}

/// Reads the form, and tells if its days are valid.
fn wanted(fields: &FormFields, today: Date) -> (Wanted, bool) {
    let day = |name: &str| fields.get(name).and_then(iso_date);
    let states: Vec<Progress> = fields
        .iter()
        .filter(|(name, _)| *name == "state")
        .filter_map(|(_, state)| Progress::from_name(state))
        .collect();
    let format = fields.get("format").filter(|format| FORMATS.contains(format)).unwrap_or("csv");
    let (from, to) = (day("from"), day("to"));
    let possible = from.zip(to).is_some_and(|(from, to)| from <= to) && !states.is_empty();
    let wanted = Wanted { from: from.unwrap_or(today), to: to.unwrap_or(today), states, format: format.to_owned() };
    (wanted, possible)
}

fn encoding(format: &str) -> Encoding {
    match format {
        "excel" => Encoding::Excel,
        "cp932" => Encoding::Cp932,
        _ => Encoding::Utf8,
    }
}

impl Web {
    fn export_page(
        &self,
        status: StatusCode,
        staff: Staff,
        wanted: Wanted,
        report: Option<Report>,
        wrong: bool,
    ) -> Response {
        let title = self.texts().text("desk-export-title");
        let props = ExportProps { viewer: viewer(staff), wanted, report, wrong };
        (status, self.desk_page(&title, STYLES, || Export(props))).into_response()
    }

    /// The characters that the file cannot hold, each with the declarations that have it.
    async fn missing_characters(
        &self,
        wanted: &Wanted,
        found: Vec<RecordId>,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let mut missing: Vec<(char, Vec<String>)> = Vec::new();
        if encoding(&wanted.format) != Encoding::Cp932 {
            return Ok(Vec::new());
        }
        let (texts, mut each) = (self.texts(), self.desk().each_of(found));
        while let Some(received) = each.recv().await {
            let received = received?;
            let one = std::slice::from_ref(&received);
            let lost = export::csv(one, Encoding::Cp932, &texts, &mut io::sink());
            for character in lost.unwrap_or_default() {
                let ticket = format!("{} {}", domain::day::in_japan(received.received_at), received.ticket);
                match missing.iter_mut().find(|(known, _)| *known == character) {
                    Some((_, tickets)) => tickets.push(ticket),
                    None => missing.push((character, vec![ticket])),
                }
            }
        }
        let told = |(character, tickets): (char, Vec<String>)| {
            (format!("{character} (U+{:04X})", u32::from(character)), tickets.join(", "))
        };
        Ok(missing.into_iter().map(told).collect())
    }

    /// The file, written while it is sent. One that cannot be written to its end is broken off, so that no browser takes
    /// a part for the whole.
    fn file(&self, wanted: &Wanted, found: Vec<RecordId>) -> Response {
        let (parts, sent) = mpsc::channel(PARTS_MAX);
        let (texts, format, mut each) = (self.texts(), wanted.format.clone(), self.desk().each_of(found));
        tokio::task::spawn_blocking(move || {
            let received = std::iter::from_fn(|| each.blocking_recv()).map(|one| one.map_err(io::Error::other));
            let mut out = BufWriter::with_capacity(PART, Sending(parts.clone()));
            let written = match format.as_str() {
                "json" => export::json_of_each(received, &mut out),
                format => export::csv_of_each(received, encoding(format), &texts, &mut out).map(|_| ()),
            };
            if let Err(error) = written.and_then(|()| out.flush()) {
                tracing::error!(%error, "a file was not written to its end");
                // Whoever wanted it may have gone.
                _ = parts.blocking_send(Err(error));
            }
        });
        let (media_type, extension) = match wanted.format.as_str() {
            "json" => ("application/json", "json"),
            "cp932" => ("text/csv; charset=Shift_JIS", "csv"),
            _ => ("text/csv; charset=utf-8", "csv"),
        };
        let name = format!("attachment; filename=\"madoguchi-{}-{}.{extension}\"", wanted.from, wanted.to);
        let headers = [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, name)];
        (headers, Body::from_stream(ReceiverStream::new(sent))).into_response()
    }
}

/// Sends what is written as parts of an answer.
struct Sending(mpsc::Sender<io::Result<Bytes>>);

impl Write for Sending {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(part)));
        sent.map(|()| part.len()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
