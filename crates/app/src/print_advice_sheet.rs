//! The sheet for an advice call, without anything that leads to a person.

use std::collections::BTreeMap;

use domain::anonymity::stripped;
use domain::id::{DossierId, No};
use domain::permission::Action;
use domain::step1_signals::Entry;
use domain::step2_consultation::AdviceSheet;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use print::{Made, SheetEntry};

use crate::body_drawing::place_name;
use crate::checkpoint::Signed;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::print_report::{value, with_corrections};
use crate::{App, Visitor, Words};

impl App {
    /// Make an advice sheet as a file (*adviesblad*). That it was made is written down.
    pub async fn advice_sheet(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<Vec<u8>, AppError> {
        let mut tx = self.store.begin().await?;
        let (_, opened) = self
            .open_for(
                &mut tx,
                visitor,
                dossier,
                Action::PrintAdviceSheet,
                Some(no),
            )
            .await?;
        // The file leaves the program: whoever found a screen open cannot take it along.
        visitor.must_be_confirmed()?;
        let Some(sheet) = opened.case.fact::<AdviceSheet>(no) else {
            // That somebody asked stays written down.
            tx.commit().await?;
            return Err(AppError::NotFound);
        };
        let signed = self.sign_log(&mut tx, visitor.board, &opened.board_key);
        let signed = signed.await?;
        tx.commit().await?;
        let view = self.sheet_view(&opened, sheet, &signed);
        self.print_away(move || print::advice_sheet(&view)).await
    }

    fn sheet_view(
        &self,
        opened: &OpenedDossier,
        sheet: &AdviceSheet,
        signed: &Signed,
    ) -> print::AdviceSheet {
        let words = &self.words().of(&opened.edition);
        let now = self.clock.now();
        let body = &opened.edition.reporting_body;
        let case = &opened.case;
        let chosen = with_corrections(case, &sheet.entries);
        let entries = case.current_entries();
        let entries = entries.iter().filter(|noted| chosen.contains(&noted.no()));
        // Somebody may have been added to the dossier since the sheet was written.
        let mark = words.get("report-stripped");
        let strip = |text: &str| stripped(text, case, &mark);
        print::AdviceSheet {
            labels: self.labels(words),
            language: "nl".to_owned(),
            made: made(now),
            title: words.get("report-advice-title"),
            made_at: words.moment(now),
            call: format!("{}: {}", body.name, body.phone),
            summary: strip(&sheet.summary),
            question: strip(&sheet.question),
            entries: entries
                .map(|noted| sheet_entry(words, noted.entry, strip))
                .collect(),
            reminders: reminders(words),
            checkpoint: checkpoint_rows(words, signed),
        }
    }

    /// The fixed words of a paper; on one that is made while practising, also the word for that.
    pub(crate) fn labels(&self, words: &Words) -> BTreeMap<String, String> {
        let mut labels = labels(words);
        if self.is_practice() {
            let word = words.get("practice-paper");
            labels.insert(print::PRACTICE.to_owned(), word);
        }
        labels
    }

    /// Make a file away from the threads that answer requests, one or two at a time.
    pub(crate) async fn print_away(
        &self,
        print: impl FnOnce() -> Result<Vec<u8>, print::PrintError> + Send + 'static,
    ) -> Result<Vec<u8>, AppError> {
        static PRINTING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(2);
        let _permit = PRINTING.acquire().await.map_err(|_| AppError::Worker)?;
        let printed = tokio::task::spawn_blocking(print)
            .await
            .map_err(|_| AppError::Worker)?;
        Ok(printed?)
    }
}

/// The checkpoint in small print: how far the log was, and what it was.
pub(crate) fn checkpoint_rows(words: &Words, signed: &Signed) -> Vec<print::ProofRow> {
    let checkpoint = &signed.checkpoint;
    let at = Timestamp::from_second(checkpoint.at_seconds);
    let at = at.map_or_else(|_| String::new(), |at| words.moment(at));
    let row = |key: &str, value: String| print::ProofRow {
        name: words.get(key),
        value,
    };
    vec![
        row("proof-moment", at),
        row("proof-size", checkpoint.size.to_string()),
        row("proof-root", checkpoint.root.to_base64()),
    ]
}

fn sheet_entry(words: &Words, entry: &Entry, strip: impl Fn(&str) -> String) -> SheetEntry {
    // The month says enough; the day could lead to somebody.
    let month = entry.happened.map(|when| {
        let month = words.get(&format!("month-{}", when.date.month()));
        format!("{month} {}", when.date.year())
    });
    SheetEntry {
        kind: entry
            .kind
            .map_or_else(String::new, |kind| words.get(&value("kind", &kind))),
        when: month.unwrap_or_default(),
        text: strip(&told(words, entry)),
        bearing: entry
            .bearing
            .map_or_else(String::new, |b| words.get(&value("bearing", &b))),
    }
}

/// The text of an entry, with what was seen on the body line by line.
fn told(words: &Words, entry: &Entry) -> String {
    let seen = entry
        .injuries
        .iter()
        .map(|(place, seen)| format!("{}: {seen}", place_name(words, *place)));
    std::iter::once(entry.text.clone())
        .chain(seen)
        .collect::<Vec<_>>()
        .join("\n")
}

/// What to think of during the call: as many as the language file has.
fn reminders(words: &Words) -> Vec<String> {
    (1..)
        .map_while(|number| words.find(&format!("report-advice-reminder-{number}"), &[]))
        .collect()
}

/// The fixed words of a paper.
pub(crate) fn labels(words: &Words) -> BTreeMap<String, String> {
    print::LABELS
        .iter()
        .map(|label| ((*label).to_owned(), words.get(&format!("report-{label}"))))
        .collect()
}

/// The moment, as the file keeps it.
pub(crate) fn made(at: Timestamp) -> Made {
    let utc = TimeZone::UTC.to_datetime(at);
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    Made {
        year: i32::from(utc.year()),
        month: small(utc.month()),
        day: small(utc.day()),
        hour: small(utc.hour()),
        minute: small(utc.minute()),
        second: small(utc.second()),
    }
}
