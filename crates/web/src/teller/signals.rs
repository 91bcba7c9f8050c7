//! What the records of step 1 and step 2 say.

use app::preview::has_preview;
use domain::answer::YesNo;
use domain::id::No;
use domain::step1_signals::Diverted;
use domain::step1_signals::{
    Contact, Correction, Document, Entry, EntryKind, Opening, Person, Resolution, Source, StepDone,
};
use domain::step2_consultation::{
    Advice, AdviceSheet, Consultation, ConsultationRequest, DirectorInformed,
};

use super::{Teller, within};
use crate::body_map;
use crate::frame::Link;
use crate::said::{Said, joined, paragraphs};

impl Teller<'_> {
    /// That an entry went, and nothing of what stood in it.
    pub(super) fn diverted(&self, diverted: &Diverted) -> Said {
        let no = diverted.entry.map(|no| no.to_string()).unwrap_or_default();
        Said::text(&self.t.with("dossier-diverted", "no", no))
    }

    pub(super) fn opening(&self, opening: &Opening) -> Said {
        let pupil = self.pupil();
        let values = [("pupil", &*pupil), ("group", &opening.group)];
        let mut said = Said::text(&self.t.with_all("said-opening", &values));
        if opening.on_parent_condition == Some(YesNo::Yes) {
            said.text.push(self.label("said-on-parent-condition"));
        }
        said
    }

    pub(super) fn entry(&self, entry: &Entry) -> Said {
        let mut said = if entry.kind == Some(EntryKind::ChildsWords) {
            Said {
                quote: paragraphs(&entry.text),
                ..Said::default()
            }
        } else {
            Said::text(&entry.text)
        };
        said.body = body_map::seen(self.t, &entry.injuries);
        said.refs(self.label("said-rests-on"), self.links(&entry.rests_on));
        said.part(self.label("said-about-whom"), &self.parties(&entry.about));
        let was = self.word("child-was", entry.child_was.as_ref());
        let was = joined(&[&was, &entry.child_was_words]);
        said.part(self.label("said-child-was"), &was);
        if entry.on_parent_condition == Some(YesNo::Yes) {
            said.more(
                self.label("said-why-recorded"),
                &self.label("said-entry-on-parent-condition"),
            );
        }
        said.more(self.label("said-place"), &entry.place);
        said.more(self.label("said-present"), &entry.present);
        said.source = self.origin(entry);
        match entry.kind {
            Some(EntryKind::ThirdParty) => self.received(&mut said, &entry.source),
            Some(EntryKind::Sign) => {
                said.part(self.label("said-sign"), &entry.sign.sign);
                said.more(self.label("said-list"), &entry.sign.list);
            }
            _ => {}
        }
        said
    }

    /// Where an entry comes from.
    fn origin(&self, entry: &Entry) -> String {
        match entry.kind {
            Some(EntryKind::Observation) => self.label("said-own-observation"),
            Some(EntryKind::ChildsWords) => self
                .t
                .with_all("said-heard-from", &[("name", &self.given_name())]),
            Some(EntryKind::Hypothesis) => self.label("said-assumed"),
            Some(EntryKind::Sign) if entry.sign.seen_by.is_empty() => String::new(),
            Some(EntryKind::Sign) => self
                .t
                .with_all("said-seen-by", &[("name", &entry.sign.seen_by)]),
            Some(EntryKind::Diagnosis) => {
                let by = &entry.professional;
                let who = joined(&[&by.name, &by.profession, &self.day(by.on)]);
                self.t.with_all("said-diagnosed-by", &[("name", &who)])
            }
            Some(EntryKind::ThirdParty) if is_protected(&entry.source) => {
                self.label("said-source-protected")
            }
            Some(EntryKind::ThirdParty) => {
                let source = &entry.source;
                let hand = within(&self.word("hand", source.hand.as_ref()));
                let who = joined(&[&source.name, &source.relation, &hand]);
                self.t.with_all("said-source", &[("name", &who)])
            }
            None => String::new(),
        }
    }

    /// How the school heard it. Of a protected source only why it is protected.
    fn received(&self, said: &mut Said, source: &Source) {
        if is_protected(source) {
            said.more(
                self.label("said-protected-ground"),
                &source.protected_ground,
            );
            return;
        }
        let how = joined(&[&source.received_how, &self.day(source.received_on)]);
        said.more(self.label("said-received"), &how);
    }

    pub(super) fn correction(&self, correction: &Correction) -> Said {
        let mut said = self.entry(&correction.entry);
        said.part(self.label("said-correction-reason"), &correction.reason);
        let corrected = correction.corrects.and_then(|no| self.link(no));
        said.refs(self.label("said-corrects"), corrected.into_iter().collect());
        said
    }

    pub(super) fn resolution(&self, resolution: &Resolution) -> Said {
        let mut said = Said::text(&resolution.note);
        let outcome = self.word("hypothesis-outcome", resolution.outcome.as_ref());
        said.part(self.label("said-outcome"), &outcome);
        let hypothesis = resolution.hypothesis.and_then(|no| self.link(no));
        said.refs(
            self.label("said-hypothesis"),
            hypothesis.into_iter().collect(),
        );
        said.refs(
            self.label("said-because-of"),
            self.links(&resolution.because_of),
        );
        said
    }

    pub(super) fn contact(&self, contact: &Contact) -> Said {
        let mut said = Said::text(&contact.summary);
        let with = self.word("contact-with", contact.with.as_ref());
        let who = joined(&[&with, &self.parties(&contact.parties), &contact.name]);
        said.part(self.label("said-with"), &who);
        said.part(self.label("said-how"), &contact.how);
        said.part(self.label("said-came-of-it"), &contact.outcome);
        if contact.told_of_concerns == Some(YesNo::Yes) {
            said.text.push(self.label("said-told-of-concerns"));
        }
        if contact.told_of_report == Some(YesNo::Yes) {
            said.text.push(self.label("said-told-of-report"));
        }
        said
    }

    pub(super) fn document(&self, no: No, document: &Document) -> Said {
        let mut said = Said::text(&document.title);
        said.part(self.label("said-contents"), &document.description);
        said.part(self.label("said-dated"), &self.day(document.dated));
        said.part(self.label("said-made-by"), &document.made_by);
        if let Some(file) = &document.file {
            let size = size(file.size);
            let values = [("name", &*file.name), ("size", &size)];
            let href = self.address(&format!("documents/{no}"));
            said.files
                .push(Link::new(self.t.with_all("said-download", &values), href));
            if has_preview(&file.media_type) {
                let of = self.t.with("said-preview-of", "title", &document.title);
                let href = self.address(&format!("documents/{no}/preview"));
                said.preview = Some(Link::new(of, href));
            }
            let scan = self.t.words().virus_scan(file.scanned.as_ref());
            said.part(self.label("said-scan"), &scan);
            said.more(self.label("said-digest"), &file.digest);
        }
        said
    }

    pub(super) fn linked_person(&self, person: &Person) -> Said {
        let relation = within(&self.word("relation", person.relation.as_ref()));
        let mut said = Said::text(&joined(&[&person.name, &relation]));
        said.part(
            self.label("said-authority"),
            &self.word("known", person.authority.as_ref()),
        );
        let replaced = person.replaces.and_then(|no| self.link(no));
        said.refs(self.label("said-replaces"), replaced.into_iter().collect());
        said
    }

    pub(super) fn step_done(&self, done: &StepDone) -> Said {
        let mut said = Said::text(&self.word("step", done.step.as_ref()));
        said.part(self.label("said-instrument"), &done.instrument);
        said.part(self.label("said-note"), &done.note);
        said
    }

    pub(super) fn request(&self, request: &ConsultationRequest) -> Said {
        let mut said = Said::text(&request.question);
        said.part(
            self.label("said-asked-of"),
            &self.word("role", request.of.as_ref()),
        );
        said.refs(self.label("said-about"), self.links(&request.entries));
        said
    }

    pub(super) fn consultation(&self, consultation: &Consultation) -> Said {
        let mut said = Said::default();
        let role = within(&self.word("role", consultation.with.as_ref()));
        said.part(
            self.label("said-with"),
            &joined(&[&consultation.name, &role]),
        );
        said.part(self.label("said-also-present"), &consultation.also_present);
        said.part(self.label("said-discussed"), &consultation.discussed);
        said.part(self.label("said-came-of-it"), &consultation.outcome);
        let request = consultation.request.and_then(|no| self.link(no));
        said.refs(self.label("said-answers"), request.into_iter().collect());
        said
    }

    pub(super) fn director_informed(&self, told: &DirectorInformed) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-with"), &told.name);
        let by = self.word("role", told.told_by.as_ref());
        said.part(self.label("said-told-by"), &by);
        said.part(self.label("said-told"), &told.told);
        said.part(self.label("said-response"), &told.response);
        said
    }

    pub(super) fn advice_sheet(&self, no: No, sheet: &AdviceSheet) -> Said {
        let mut said = Said::text(&sheet.summary);
        said.part(self.label("said-question"), &sheet.question);
        said.refs(self.label("said-entries"), self.links(&sheet.entries));
        said.files
            .extend(self.paper("said-advice-pdf", &format!("advice/{no}.pdf")));
        said
    }

    pub(super) fn advice(&self, advice: &Advice) -> Said {
        let adviser = self.word("adviser", advice.adviser.as_ref());
        let mut said = Said::default();
        said.part(self.label("said-of"), &joined(&[&adviser, &advice.name]));
        said.part(self.label("said-question"), &advice.question);
        said.part(self.label("said-advice"), &advice.advice);
        let report = self.word("known", advice.report_advised.as_ref());
        said.part(self.label("said-report-advised"), &report);
        said.more(self.label("said-reference"), &advice.reference);
        said
    }
}

fn is_protected(source: &Source) -> bool {
    source.protected == Some(YesNo::Yes)
}

/// A size as people say it.
fn size(bytes: u64) -> String {
    match bytes {
        0..=999_999 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}
