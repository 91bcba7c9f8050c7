//! The overview of a dossier for a named recipient.

use domain::disclosure::{Content, Sorted, contents};
use domain::record::Recorded;
use print::{Block, LeafletPart};

use super::{Making, Planned};

/// The sections, in order; each takes the records that are of its kind first of all.
const SECTIONS: [Content; 14] = [
    Content::People,
    Content::Facts,
    Content::ChildsWords,
    Content::ThirdParty,
    Content::Hypotheses,
    Content::Diagnoses,
    Content::Conversations,
    Content::ChildConversations,
    Content::Consultation,
    Content::Weighing,
    Content::Decisions,
    Content::Report,
    Content::Help,
    Content::Documents,
];

impl Making<'_> {
    pub(super) fn overview(&self, planned: &Planned<'_>, sorted: &Sorted) -> Vec<LeafletPart> {
        let section = |content: &Content| {
            let left_out = sorted.left_out.contains(content);
            // A section that stays out is named in the list of what stays out, and nowhere else.
            (!left_out).then(|| self.section(*content, planned, sorted))
        };
        let mut parts = vec![LeafletPart {
            title: self.get("paper-overview-for"),
            nothing: String::new(),
            blocks: vec![
                self.said("paper-overview-why", &planned.plan.why, 1),
                Block::Text {
                    text: self.get("paper-overview-reading"),
                },
            ],
        }];
        parts.extend(SECTIONS.iter().filter_map(section));
        parts
    }

    fn section(&self, content: Content, planned: &Planned<'_>, sorted: &Sorted) -> LeafletPart {
        let is_here = |record: &&Recorded| {
            let kinds = contents(&self.case, record, planned.to);
            let first = kinds.into_iter().find(|kind| SECTIONS.contains(kind));
            sorted.inside.contains(&record.no) && first == Some(content)
        };
        let mut records: Vec<&Recorded> = self.case.records().iter().filter(is_here).collect();
        records.sort_by_key(|record| {
            let happened = record.event.happened();
            let happened = happened.map(|(when, _)| when.earliest());
            happened.unwrap_or_else(|| domain::time::school_time(record.at))
        });
        let mut blocks = Vec::new();
        if content == Content::People {
            blocks.extend(self.pupil_card());
        }
        let cards = records.into_iter();
        blocks.extend(cards.map(|record| self.card(record, planned.recipient)));
        LeafletPart {
            title: self.get(&format!("content-{}", content.code())),
            nothing: self.get("paper-nothing"),
            blocks,
        }
    }
}
