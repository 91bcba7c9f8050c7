//! From a view to bytes.

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::error::PrintError;
use crate::labels::LABELS;
use crate::printable;
use crate::view::{Labels, Made};
use crate::world::Paper;

/// The paper that this template makes of this view, with a file inside it.
pub(crate) fn pdf(
    template: &'static str,
    view: &impl Serialize,
    labels: &Labels,
    made: Made,
    file: Option<(&str, &[u8])>,
) -> Result<Vec<u8>, PrintError> {
    if let Some(missing) = LABELS.iter().find(|key| !labels.contains_key(**key)) {
        return Err(PrintError::LabelMissing(missing));
    }
    let timestamp = timestamp(made).ok_or(PrintError::NoSuchMoment)?;
    let mut data = serde_json::to_value(view).map_err(PrintError::View)?;
    printable::clean(&mut data);
    let data = serde_json::to_vec(&data).map_err(PrintError::View)?;
    let paper =
        Paper::new(template, data, file).ok_or_else(|| PrintError::Setting(template.to_owned()))?;

    let _forget = Forget;
    let document = typst::compile::<PagedDocument>(&paper)
        .output
        .map_err(|faults| PrintError::Setting(place(&paper, &faults)))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Luwte".to_owned())),
        timestamp: Some(timestamp),
        standards: PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .map_err(|_| PrintError::Standards)?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options)
        .map_err(|faults| PrintError::Writing(place(&paper, &faults)))
}

/// Empties the typesetter's memory, however the making of the paper ended: it holds what was set,
/// and would keep it, and grow, for as long as the program runs.
struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

fn timestamp(made: Made) -> Option<Timestamp> {
    let Made {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = made;
    Datetime::from_ymd_hms(year, month, day, hour, minute, second).map(Timestamp::new_utc)
}

/// Where the first fault stands, as file and line.
fn place(paper: &Paper, faults: &[SourceDiagnostic]) -> String {
    let Some(span) = faults.first().map(|fault| fault.span) else {
        return "an unknown place".to_owned();
    };
    let Some((id, range)) = span.id().zip(paper.range(span)) else {
        return "an unknown place".to_owned();
    };
    let text = paper.source(id).map(|source| source.text().to_owned());
    let before = text
        .as_deref()
        .ok()
        .and_then(|text| text.get(..range.start));
    let line = before.map_or(0, |before| before.matches('\n').count() + 1);
    format!("{}:{line}", id.vpath().get_without_slash())
}
