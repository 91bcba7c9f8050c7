//! The entries of a dossier, to choose from and to lay side by side.

use app::Words;
use domain::case::EntryNoted;
use domain::step1_signals::{Bearing, EntryKind};

use super::{Lists, Options};
use crate::form::Form;

/// So much of a long text is shown beside a tick.
pub(super) const LONG: usize = 280;
/// So much of it fits in one line of a choice.
pub(super) const SHORT: usize = 70;

/// An entry that can be ticked.
pub(crate) struct EntryLine {
    /// Its number, the value that is sent.
    pub(crate) value: String,
    /// What was seen or heard.
    pub(crate) text: String,
    /// What it is, when it was and who recorded it.
    pub(crate) about: String,
}

/// Entries of one kind.
pub(crate) struct EntryGroup {
    /// The name of the kind.
    pub(crate) name: String,
    /// Its entries.
    pub(crate) lines: Vec<EntryLine>,
}

impl Lists<'_> {
    /// Every entry as it stands (*aantekeningen*), one line each.
    pub(crate) fn entries(&self) -> Options {
        self.one_line(|_| true)
    }

    /// In how many other dossiers that the visitor may read an entry stands: of the one that was chosen, or of
    /// each while none is.
    pub(crate) fn stands_elsewhere(&self, form: &Form<'_>) -> Vec<String> {
        let chosen = form.value("entry");
        let entries = self.view.case.current_entries();
        let told = entries.iter().filter_map(|noted| {
            let value = noted.no().to_string();
            let hanging = self.view.case.with_what_hangs_on(noted.no());
            let mut places = hanging
                .iter()
                .filter_map(|one| self.view.stands_elsewhere(one.no));
            let count = places.next()?.len().to_string();
            let is_asked = count != "0" && (chosen.is_empty() || chosen == value);
            let values = [("no", &*value), ("count", &*count)];
            is_asked.then(|| self.words.with("divert_to_staff_route-elsewhere", &values))
        });
        told.collect()
    }

    /// The hypotheses as they stand (*hypothesen*).
    pub(crate) fn hypotheses(&self) -> Options {
        self.one_line(|noted| noted.entry.kind == Some(EntryKind::Hypothesis))
    }

    /// Every entry, to tick.
    pub(crate) fn entry_lines(&self) -> Vec<EntryLine> {
        self.lines(|_| true)
    }

    /// What was seen, heard or told: everything but hypotheses.
    pub(crate) fn signal_lines(&self) -> Vec<EntryLine> {
        self.lines(is_signal)
    }

    /// The hypotheses, to show or to tick.
    pub(crate) fn hypothesis_lines(&self) -> Vec<EntryLine> {
        self.lines(|noted| noted.entry.kind == Some(EntryKind::Hypothesis))
    }

    /// Every entry, to tick, and every document.
    pub(crate) fn entry_and_document_lines(&self) -> Vec<EntryLine> {
        both(self.entry_lines(), self.documents())
    }

    /// What was seen, heard or told, and the documents.
    pub(crate) fn signal_and_document_lines(&self) -> Vec<EntryLine> {
        both(self.signal_lines(), self.documents())
    }

    /// What supports the suspicion.
    pub(crate) fn supporting(&self) -> Vec<EntryLine> {
        self.that(Bearing::Supports)
    }

    /// What weakens it.
    pub(crate) fn weakening(&self) -> Vec<EntryLine> {
        self.that(Bearing::Weakens)
    }

    /// What does neither.
    pub(crate) fn neutral(&self) -> Vec<EntryLine> {
        self.that(Bearing::Neutral)
    }

    fn that(&self, bear: Bearing) -> Vec<EntryLine> {
        let entries = self.lines(|noted| is_signal(noted) && noted.entry.bearing == Some(bear));
        both(entries, self.documents_that(bear))
    }

    /// What was seen, heard or told, kind by kind, and the documents; what is empty is left out.
    pub(crate) fn signals_by_kind(&self) -> Vec<EntryGroup> {
        let kinds = [
            EntryKind::Observation,
            EntryKind::ChildsWords,
            EntryKind::Sign,
            EntryKind::ThirdParty,
            EntryKind::Diagnosis,
        ];
        kinds
            .into_iter()
            .map(|kind| EntryGroup {
                name: kind_name(self.words, kind),
                lines: self.lines(|noted| noted.entry.kind == Some(kind)),
            })
            .chain([EntryGroup {
                name: self.words.get("filter-kind-document"),
                lines: self.documents(),
            }])
            .filter(|group| !group.lines.is_empty())
            .collect()
    }

    /// What was not chosen for a report.
    pub(crate) fn left_out(&self, form: &Form<'_>) -> Vec<EntryLine> {
        let all = self.entry_and_document_lines().into_iter();
        all.filter(|line| !form.has("entries", &line.value))
            .collect()
    }

    /// The entry with this number, as somebody typed it in.
    pub(crate) fn entry(&self, number: &str) -> Option<EntryLine> {
        let entries = self.view.case.entries();
        let noted = entries
            .iter()
            .find(|noted| noted.no().to_string() == number)?;
        Some(EntryLine {
            text: noted.entry.text.clone(),
            ..self.line(noted)
        })
    }

    fn lines(&self, wanted: impl Fn(&EntryNoted<'_>) -> bool) -> Vec<EntryLine> {
        let entries = self.view.case.current_entries();
        entries
            .iter()
            .filter(|noted| wanted(noted))
            .map(|noted| self.line(noted))
            .collect()
    }

    fn line(&self, noted: &EntryNoted<'_>) -> EntryLine {
        let parts = [
            self.kind_of(noted),
            self.day_of(noted),
            noted.record.by.name.clone(),
        ];
        EntryLine {
            value: noted.no().to_string(),
            text: cut(&noted.entry.text, LONG),
            about: parts.join(", "),
        }
    }

    fn one_line(&self, wanted: impl Fn(&EntryNoted<'_>) -> bool) -> Options {
        let text = |noted: &EntryNoted<'_>| {
            let what = [self.kind_of(noted), self.day_of(noted)].join(", ");
            format!("{what}: {}", cut(&noted.entry.text, SHORT))
        };
        let entries = self.view.case.current_entries();
        entries
            .iter()
            .filter(|noted| wanted(noted))
            .map(|noted| (noted.no().to_string(), text(noted)))
            .collect()
    }

    fn kind_of(&self, noted: &EntryNoted<'_>) -> String {
        noted
            .entry
            .kind
            .map(|kind| kind_name(self.words, kind))
            .unwrap_or_default()
    }

    /// The day on which it happened; the day of recording where nobody said.
    fn day_of(&self, noted: &EntryNoted<'_>) -> String {
        let recorded = domain::time::school_time(noted.record.at).date();
        self.words
            .date(noted.entry.happened.map_or(recorded, |when| when.date))
    }
}

fn both(mut entries: Vec<EntryLine>, documents: Vec<EntryLine>) -> Vec<EntryLine> {
    entries.extend(documents);
    entries
}

fn is_signal(noted: &EntryNoted<'_>) -> bool {
    noted.entry.kind.is_some_and(EntryKind::is_signal)
}

fn kind_name(words: &Words, kind: EntryKind) -> String {
    let code = match kind {
        EntryKind::Observation => "observation",
        EntryKind::ChildsWords => "childs-words",
        EntryKind::ThirdParty => "third-party",
        EntryKind::Sign => "sign",
        EntryKind::Hypothesis => "hypothesis",
        EntryKind::Diagnosis => "diagnosis",
    };
    words.get(&format!("kind-{code}"))
}

/// The beginning of a text, cut between two words.
pub(super) fn cut(text: &str, most: usize) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if one_line.chars().count() <= most {
        return one_line;
    }
    let start: String = one_line.chars().take(most).collect();
    let whole = start.rsplit_once(' ').map_or(&*start, |(words, _)| words);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(cut("kort", 10), "kort");
        assert_eq!(cut("Noor kwam\nzonder jas", 12), "Noor kwam…");
        assert_eq!(cut("ééééééééééé", 4), "éééé…");
    }
}
