//! The weighing, who was informed, and what follows.

use domain::case::Noted;
use domain::disclosure::{CopyFor, CopyPlan, Disclosure};
use domain::id::No;
use domain::rule::{Finding, OpenPoint, State, open_points};
use domain::step1_signals::{Bearing, Document, EntryKind};
use domain::step4_weighing::{Branch, Framework, Weighing, walk};
use domain::step5_decision::{Announcement, ReportDraft};

use super::{Source, joined, numbers, value};

impl Source {
    pub(super) fn weighing(&self) -> Option<print::Weighing> {
        let noted = self.case.latest::<Weighing>()?;
        let fact = noted.fact;
        let instrument = &fact.instrument;
        let on = instrument
            .on
            .map(|on| self.words.date(on))
            .unwrap_or_default();
        let child_talk = self.word("yes-no", fact.child_talk.as_ref());
        Some(print::Weighing {
            recorded: self.recorded(noted.record),
            supporting: self.considered(fact, Bearing::Supports),
            weakening: self.considered(fact, Bearing::Weakens),
            left_out: self.left_out(fact),
            risk: fact.risk.clone(),
            nature: fact.nature.clone(),
            seriousness: fact.seriousness.clone(),
            at_risk: fact.at_risk.clone(),
            frequency: fact.frequency.clone(),
            duration: fact.duration.clone(),
            effect: fact.effect.clone(),
            danger_child: fact.danger_child.clone(),
            danger_others: fact.danger_others.clone(),
            danger_self: fact.danger_self.clone(),
            protective: fact.protective.clone(),
            unknown: fact.unknown.clone(),
            would_change: fact.would_change.clone(),
            talk_changed: fact.talk_changed.clone(),
            advice_weighed: fact.advice_weighed.clone(),
            instrument: joined(&[
                instrument.name.clone(),
                on,
                instrument.by.clone(),
                instrument.result.clone(),
            ]),
            instrument_document: self.instrument_document(fact),
            child_talk: joined(&[child_talk, fact.child_talk_reason.clone()]),
        })
    }

    /// The instrument as it was filled in, where it goes along.
    fn instrument_document(&self, weighing: &Weighing) -> String {
        let document = weighing.instrument.document;
        let document = document.filter(|no| self.is_chosen(*no));
        let Some((no, fact)) = document.and_then(|no| Some((no, self.case.fact::<Document>(no)?)))
        else {
            return String::new();
        };
        let no = no.to_string();
        self.words
            .with("report-document", &[("no", &no), ("title", &fact.title)])
    }

    /// Chosen entries that were weighed. Others were weighed too, but do not leave the school.
    fn considered(&self, weighing: &Weighing, bearing: Bearing) -> Vec<print::Considered> {
        self.weighed(|no, bears| bears == Some(bearing) && weighing.looks_at(no))
    }

    fn left_out(&self, weighing: &Weighing) -> Vec<print::Considered> {
        self.weighed(|no, _| !weighing.looks_at(no))
    }

    fn weighed(&self, wanted: impl Fn(No, Option<Bearing>) -> bool) -> Vec<print::Considered> {
        let entries = self.case.current_entries().into_iter();
        let entries = entries
            .filter(|noted| noted.entry.kind.is_some_and(EntryKind::is_signal))
            .map(|noted| (noted.no(), noted.entry.bearing, noted.entry.text.clone()));
        let documents = self.case.documents().map(|noted| {
            let text = joined(&[noted.fact.title.clone(), noted.fact.description.clone()]);
            (noted.no(), noted.fact.bearing, text)
        });
        entries
            .chain(documents)
            .filter(|(no, bears, _)| self.is_chosen(*no) && wanted(*no, *bears))
            .map(|(no, _, text)| print::Considered {
                no: no.to_string(),
                text,
            })
            .collect()
    }

    pub(super) fn framework_leads_to(&self) -> String {
        let Some(framework) = self.case.latest::<Framework>() else {
            return String::new();
        };
        let edition = self.editions.at(framework.no());
        match walk(&edition.framework, framework.fact) {
            Branch::Report => self.get("report-leads-to-report"),
            Branch::Close => self.get("report-leads-to-close"),
            Branch::Help => self.get("report-leads-to-help"),
            Branch::Open { .. } => self.get("report-leads-open"),
        }
    }

    pub(super) fn informed(&self) -> Vec<print::Informed> {
        self.case
            .round::<Announcement>()
            .map(|noted| {
                let fact = noted.fact;
                print::Informed {
                    who: self.parties(&fact.to),
                    when: fact
                        .when
                        .map(|when| self.words.when(when))
                        .unwrap_or_default(),
                    how: fact.how.clone(),
                    told: joined(&[fact.reason_told.clone(), fact.purpose_told.clone()]),
                    reaction: fact.reaction.clone(),
                    objections: fact.objections.clone(),
                    met_how: fact.met_how.clone(),
                    weighed: self.objections_weighed(fact),
                    consent_efforts: fact.consent_efforts.clone(),
                }
            })
            .collect()
    }

    /// Nature, seriousness and need, and how the objections weigh against them.
    fn objections_weighed(&self, told: &Announcement) -> String {
        let named = [
            ("report-objection-nature", &told.nature),
            ("report-objection-seriousness", &told.seriousness),
            ("report-objection-need", &told.need),
        ];
        let named = named
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty());
        let mut lines: Vec<String> = named
            .map(|(key, text)| self.words.with(key, &[("text", text)]))
            .collect();
        lines.push(told.weighed.clone());
        lines.join("\n").trim().to_owned()
    }

    pub(super) fn conclusion(&self, draft: &ReportDraft) -> print::Conclusion {
        let points = open_points(&self.case, &self.edition, &self.school_days, self.as_of);
        print::Conclusion {
            school_will_do: draft.school_will_do.clone(),
            aftercare: self.aftercare(),
            explanations: self.printed_explanations(),
            open_points: self.printed_open_points(&points),
            disclosures: self.disclosures(),
            attachments: self.attachments(),
            rules: self.rule_states(&points),
        }
    }

    /// What the school agreed with the body when it handed this report over.
    fn aftercare(&self) -> String {
        let filing = self.filing();
        filing.map_or_else(String::new, |(_, filing)| filing.aftercare.clone())
    }

    fn printed_explanations(&self) -> Vec<print::Explanation> {
        self.explanations()
            .into_iter()
            .filter_map(|(no, given)| {
                Some(print::Explanation {
                    rule: self.sentence_of(no, &given.rule),
                    ground: self.ground(no, &given.ground),
                    motivation: given.motivation.clone(),
                    recorded: self.recorded(self.case.record(no)?),
                })
            })
            .collect()
    }

    fn printed_open_points(&self, points: &[OpenPoint]) -> Vec<print::OpenPoint> {
        points
            .iter()
            .filter(|point| point.finding.state == State::Open)
            .map(|point| print::OpenPoint {
                rule: self.about(point),
                weight: self.get(&value("severity", &point.severity)),
                due: point
                    .finding
                    .due
                    .map(|due| self.words.date(due))
                    .unwrap_or_default(),
            })
            .collect()
    }

    /// The sentence of the rule, with whom or what it is about.
    fn about(&self, point: &OpenPoint) -> String {
        use domain::record::About;
        let sentence = self.sentence(point.rule.code);
        match &point.finding.about {
            Some(About::Party(party)) => format!("{sentence} ({})", self.party(*party)),
            Some(About::Record(no)) => format!("{sentence} ({no})"),
            Some(About::Question(_)) | None => sentence,
        }
    }

    /// Every rule with its state: one line for all records and questions that stand alike, and one
    /// for each person.
    fn rule_states(&self, points: &[OpenPoint]) -> Vec<print::RuleState> {
        let mut lines: Vec<print::RuleState> = Vec::new();
        for point in points {
            let (state, records) = word_of(&point.finding);
            let (rule, state) = (self.of_whom(point), self.get(state));
            let alike = lines
                .iter_mut()
                .find(|line| line.rule == rule && line.state == state);
            match alike {
                Some(line) => add_numbers(&mut line.records, &records),
                None => lines.push(print::RuleState {
                    rule,
                    state,
                    records,
                }),
            }
        }
        lines
    }

    /// The sentence of the rule, with the person whom it is about.
    fn of_whom(&self, point: &OpenPoint) -> String {
        match &point.finding.about {
            Some(domain::record::About::Party(_)) => self.about(point),
            _ => self.sentence(point.rule.code),
        }
    }

    /// The copies that left before: to whom, and on which ground.
    fn disclosures(&self) -> Vec<print::Disclosed> {
        let given = self.case.facts::<Disclosure>();
        let line = |noted: Noted<'_, Disclosure>| {
            let plan = self.case.fact::<CopyPlan>(noted.fact.copy?)?;
            let paper = plan.paper.as_ref();
            let to = match plan.to? {
                CopyFor::Party(party) => self.party(party),
                body => self.get(&format!("copy-for-{body}")),
            };
            let when = noted.fact.when.map(|when| self.words.when(when));
            Some(print::Disclosed {
                when: when.unwrap_or_default(),
                what: self.word("copy-paper", paper),
                to: joined(&[to, plan.to_name.clone()]),
                ground: self.word("copy-ground", plan.ground.as_ref()),
            })
        };
        given.filter_map(line).collect()
    }

    fn attachments(&self) -> Vec<print::Attachment> {
        self.case
            .facts::<Document>()
            .filter(|noted| self.is_chosen(noted.no()))
            .map(|noted| print::Attachment {
                no: noted.no().to_string(),
                title: noted.fact.title.clone(),
                made_by: noted.fact.made_by.clone(),
                dated: noted
                    .fact
                    .dated
                    .map(|dated| self.words.date(dated))
                    .unwrap_or_default(),
                description: noted.fact.description.clone(),
                scanned: noted
                    .fact
                    .file
                    .as_ref()
                    .map(|file| self.words.virus_scan(file.scanned.as_ref()))
                    .unwrap_or_default(),
            })
            .collect()
    }
}

/// Numbers behind numbers, each once.
fn add_numbers(all: &mut String, more: &str) {
    for no in more.split(", ").filter(|no| !no.is_empty()) {
        if !all.split(", ").any(|one| one == no) {
            if !all.is_empty() {
                all.push_str(", ");
            }
            all.push_str(no);
        }
    }
}

fn word_of(finding: &Finding) -> (&'static str, String) {
    match &finding.state {
        State::Met(records) => ("report-state-met", numbers(records)),
        State::Waived(no) => ("report-state-explained", no.to_string()),
        State::Open => ("report-state-open", String::new()),
        State::NotApplicable => ("report-state-not-applicable", String::new()),
    }
}
