//! The documents of a dossier, to choose from beside the entries (*stukken*).

use domain::case::Noted;
use domain::step1_signals::{Bearing, Document};

use super::entries::{EntryLine, LONG, SHORT, cut};
use super::{Lists, Options};

impl Lists<'_> {
    /// The documents, to tick: not those that the school keeps for its own defence.
    pub(crate) fn documents(&self) -> Vec<EntryLine> {
        self.document_lines(|_| true)
    }

    /// The same to choose one from, the newest first.
    pub(crate) fn one_document(&self) -> Options {
        let documents = self.view.case.documents().rev();
        documents
            .map(|noted| {
                let title = cut(&noted.fact.title, SHORT);
                (noted.no().to_string(), self.on_day(&title, noted.record))
            })
            .collect()
    }

    /// The documents with this bearing on the suspicion.
    pub(super) fn documents_that(&self, bear: Bearing) -> Vec<EntryLine> {
        self.document_lines(|noted| noted.fact.bearing == Some(bear))
    }

    pub(super) fn document_lines(
        &self,
        wanted: impl Fn(&Noted<'_, Document>) -> bool,
    ) -> Vec<EntryLine> {
        self.view
            .case
            .documents()
            .filter(|noted| wanted(noted))
            .map(|noted| self.document_line(&noted))
            .collect()
    }

    fn document_line(&self, noted: &Noted<'_, Document>) -> EntryLine {
        let document = noted.fact;
        let recorded = domain::time::school_time(noted.record.at).date();
        let about = [
            self.words.get("filter-kind-document"),
            self.words.date(document.dated.unwrap_or(recorded)),
            document.made_by.clone(),
        ];
        EntryLine {
            value: noted.no().to_string(),
            text: cut(
                &format!("{}: {}", document.title, document.description),
                LONG,
            ),
            about: about.join(", "),
        }
    }
}
