//! Sheets that stay in the school: what lies on the table during a talk, and its minutes.

use domain::id::{DossierId, No};
use domain::permission::Action;
use domain::step3_conversation::{Conversation, Preparation};
use print::{Block, LeafletKind, LeafletPart};

use super::{Making, Paper, as_it_stood, part};
use crate::error::AppError;
use crate::language::Language;
use crate::{App, Visitor};

impl App {
    /// The sheet of a preparation, or the minutes of a talk, as a file (*blad*). That it was made is
    /// written down.
    pub async fn sheet_file(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<Vec<u8>, AppError> {
        let mut tx = self.store.begin().await?;
        let (_, opened) = self
            .open_for(&mut tx, visitor, dossier, Action::PrintSheet, Some(no))
            .await?;
        // The file leaves the program: whoever found a screen open cannot take it along.
        visitor.must_be_confirmed()?;
        let school = self.school(&mut tx, visitor.board, opened.row.school);
        let school = school.await?;
        // That somebody asked stays written down, also where there is no such sheet.
        tx.commit().await?;
        let words = self.words().of(&opened.edition);
        let making = Making {
            words: &words,
            language: Language::Dutch,
            edition: &opened.edition,
            school: &school,
            case: as_it_stood(&opened.case, no),
            now: self.clock.now(),
            files: Vec::new(),
        };
        let paper = opened
            .case
            .fact::<Preparation>(no)
            .map(|one| making.preparation(one));
        let minutes = || {
            let talk = opened.case.fact::<Conversation>(no)?;
            Some(making.minutes(talk))
        };
        let (kind, view) = paper.or_else(minutes).ok_or(AppError::NotFound)?;
        self.print_away(move || print::leaflet(kind, &view)).await
    }
}

impl Making<'_> {
    /// With whom, what for, what is put to them, what is asked, and what is agreed about safety.
    fn preparation(&self, fact: &Preparation) -> Paper {
        let facts = self.entries(&fact.entries);
        let mut view = self.empty("paper-preparation-title");
        view.mark = self.get("paper-inside");
        view.top = vec![
            self.row("paper-about", self.pupil()),
            self.row("said-with", self.parties(&fact.with)),
            self.row("said-planned", self.when(fact.planned)),
            self.row("said-who-leads", fact.who_leads.clone()),
            self.row("said-interpreter", fact.interpreter.clone()),
        ];
        view.parts = vec![
            self.titled(
                "paper-preparation-order",
                self.sentences("paper-talk-step", &[]),
            ),
            self.titled("said-aim", vec![self.said("said-aim", &fact.purpose, 2)]),
            self.titled("said-to-share", facts),
            self.titled(
                "said-questions",
                vec![self.said("said-questions", &fact.questions, 5)],
            ),
            self.titled(
                "said-safety",
                vec![self.said("said-safety", &fact.safety, 3)],
            ),
            self.titled(
                "paper-preparation-notes",
                vec![
                    self.said("paper-preparation-reaction", "", 6),
                    self.said("paper-preparation-agreed", "", 4),
                ],
            ),
        ];
        (LeafletKind::Preparation, view)
    }

    /// What was said in a talk, in the order in which the plan wants it held.
    fn minutes(&self, fact: &Conversation) -> Paper {
        let mut view = self.empty("paper-minutes-title");
        view.mark = self.get("paper-inside");
        view.top = vec![
            self.row("paper-about", self.pupil()),
            self.row("said-with", self.parties(&fact.with)),
            self.row("paper-date", self.when(fact.when)),
            self.row("said-place", fact.place.clone()),
            self.row("said-present-school", fact.present_names.clone()),
        ];
        let mut blocks = vec![
            self.said("said-purpose", &fact.purpose, 2),
            self.said("said-facts", &fact.facts, 3),
        ];
        blocks.extend(self.entries(&fact.facts_shared));
        blocks.extend([
            self.said("said-reaction", &fact.reaction, 4),
            self.said("said-interpretation", &fact.interpretation, 2),
            self.said("said-agreements", &fact.agreements, 3),
        ]);
        view.parts = vec![part(blocks)];
        view.signatures = vec![self.get("paper-sign-minutes")];
        (LeafletKind::Minutes, view)
    }

    fn titled(&self, key: &str, blocks: Vec<Block>) -> LeafletPart {
        LeafletPart {
            title: self.get(key),
            nothing: self.get("paper-nothing"),
            blocks,
        }
    }

    /// These entries as points, each as it stands.
    fn entries(&self, numbers: &[domain::id::No]) -> Vec<Block> {
        let chosen = crate::print_report::with_corrections(&self.case, numbers);
        let entries = self.case.current_entries();
        let items: Vec<String> = entries
            .iter()
            .filter(|noted| chosen.contains(&noted.no()))
            .map(|noted| {
                let when = self.when(noted.entry.happened);
                format!("{when}: {}", noted.entry.text)
            })
            .collect();
        if items.is_empty() {
            Vec::new()
        } else {
            vec![Block::List { items }]
        }
    }
}
