//! What can be chosen in the forms (*keuzelijsten*): each value with the text that people see.

mod copies;
mod documents;
mod editions;
mod entries;
pub(crate) mod help;
mod questions;
pub(crate) mod signs;
mod tasks;
mod values;

use app::Visitor;
use app::Words;
use app::read_dossier::DossierView;
use domain::answer::Known;
use domain::case::Noted;
use domain::edition::Coded;
use domain::permission::{Action, Footing, is_allowed};
use domain::role::Role;
use domain::step1_signals::{Person, Relation};
use domain::step2_consultation::ConsultationRequest;
use domain::step5_decision::ReportDraft;
use domain::{anonymity, command::CommandKind, command::Fact};

use crate::form::Form;
use crate::responsibility::decides;
use crate::text::Text;
use values::named;

/// Values with their texts.
pub(crate) type Options = Vec<(String, String)>;

/// The lists of one dossier.
#[derive(Clone, Copy)]
pub(crate) struct Lists<'a> {
    words: &'a Words,
    view: &'a DossierView,
    visitor: &'a Visitor,
    others: &'a [(String, String)],
}

impl<'a> Lists<'a> {
    /// The lists of this dossier for this visitor; `others` are dossiers that can be linked, or
    /// people of the board, as the form asks.
    pub(crate) const fn new(
        view: &'a DossierView,
        visitor: &'a Visitor,
        others: &'a [(String, String)],
    ) -> Self {
        Self {
            words: &view.words,
            view,
            visitor,
            others,
        }
    }

    /// The path of a field of an entry: of a new one, or of the better version of an old one.
    #[expect(
        clippy::unused_self,
        reason = "templates ask the lists, which they have at hand"
    )]
    pub(crate) fn path(&self, under: &str, name: &str) -> String {
        format!("{under}{name}")
    }

    /// The path of a part of the answer to a question.
    #[expect(
        clippy::unused_self,
        reason = "templates ask the lists, which they have at hand"
    )]
    pub(crate) fn of_question(&self, code: &str, part: &str) -> String {
        format!("answers.{code}.{part}")
    }

    /// Dossiers that can be linked, or people of the board whom a signal can be about.
    pub(crate) fn others(&self) -> Options {
        self.others.to_vec()
    }

    /// What can be suspected of somebody who works for the school.
    pub(crate) fn staff_roads(&self) -> Options {
        named(self.words, "staff-road", &["sexual-offence", "misconduct"])
    }

    /// The roles of colleagues with whom somebody can consult.
    pub(crate) fn roles_consulted(&self) -> Options {
        self.roles(&[
            Role::CareCoordinator,
            Role::AttentionOfficer,
            Role::Director,
            Role::Teacher,
            Role::Confidant,
            Role::BoardMember,
        ])
    }

    /// The roles whose holders can be asked, because they can read the dossier.
    pub(crate) fn roles_asked(&self) -> Options {
        let reads = |role: &Role| is_allowed(Action::ReadDossier, *role, Footing::Role);
        self.roles(&Role::ALL.into_iter().filter(reads).collect::<Vec<_>>())
    }

    /// The roles that can take part in a talk.
    pub(crate) fn roles_present(&self) -> Options {
        self.roles(&[
            Role::CareCoordinator,
            Role::AttentionOfficer,
            Role::Director,
            Role::Teacher,
            Role::Confidant,
        ])
    }

    fn roles(&self, roles: &[Role]) -> Options {
        named(
            self.words,
            "role",
            &roles.iter().map(|role| role.code()).collect::<Vec<_>>(),
        )
    }

    /// What the body that takes reports is called today, where the explanation beside this form
    /// speaks of it by an older name of the plan.
    pub(crate) fn body_today(&self, form: &Form<'_>) -> Option<String> {
        let body = &self.view.edition.reporting_body;
        let today = self.words.get("frame-body-name");
        let is_renamed = body.called() != today && body.aliases.contains(&today);
        let speaks_of_it = form.text("guidance").contains(body.called());
        (is_renamed && speaks_of_it).then(|| self.words.get("frame-body-today"))
    }

    /// Who takes the decision, in words.
    pub(crate) fn deciders(&self) -> String {
        decides(Text::new(self.words), &self.view.deciding)
    }

    /// The address of another form of this dossier.
    pub(crate) fn address(&self, form: &str) -> String {
        format!("/dossiers/{}/{form}", self.view.id)
    }

    /// Whether the visitor may take the decision.
    pub(crate) fn is_decider(&self) -> bool {
        let action = Action::Perform(CommandKind::Decide);
        let deciding = &self.view.deciding;
        let permit = self.view.permit(self.visitor, action);
        permit.is_some_and(|permit| {
            let permit = permit.in_one_of(&deciding.roles, &self.visitor.membership);
            let by = self.visitor.acting_as(permit.role());
            deciding.capacity_of(&by).is_some()
        })
    }

    /// Whether the edition has a weighing framework.
    pub(crate) fn has_framework(&self) -> bool {
        self.view.edition.has_framework()
    }

    /// The pupil and the people around the pupil, parents first (*betrokkenen*).
    pub(crate) fn parties(&self) -> Options {
        let case = &self.view.case;
        let (parents, others): (Vec<_>, Vec<_>) = case.people().into_iter().partition(is_parent);
        let pupil = case.opening().map(|opening| {
            let name = format!("{} {}", opening.given_name, opening.family_name);
            (
                "pupil".to_owned(),
                self.described(&name, &self.words.get("contact-with-pupil")),
            )
        });
        let person = |noted: Noted<'_, Person>| (noted.no().to_string(), self.person(noted.fact));
        let parents = parents.into_iter().map(person);
        parents
            .chain(pupil)
            .chain(others.into_iter().map(person))
            .collect()
    }

    /// The people around the pupil.
    pub(crate) fn people(&self) -> Options {
        let people = self.view.case.people();
        people
            .into_iter()
            .map(|noted| (noted.no().to_string(), self.person(noted.fact)))
            .collect()
    }

    fn person(&self, person: &Person) -> String {
        let relation = match person.relation {
            Some(Relation::Parent) => "relation-parent",
            Some(Relation::Guardian) => "relation-guardian",
            Some(Relation::Sibling) => "relation-sibling",
            Some(Relation::Housemate) => "relation-housemate",
            Some(Relation::Other) | None => "relation-other",
        };
        let is_parent = matches!(person.relation, Some(Relation::Parent | Relation::Guardian));
        let authority = match person.authority {
            Some(Known::Yes) => "parties-with-authority",
            Some(Known::No) => "parties-without-authority",
            Some(Known::Unknown) | None => "parties-authority-unknown",
        };
        let mut about = self.words.get(relation);
        if is_parent {
            about = format!("{about}, {}", self.words.get(authority));
        }
        self.described(&person.name, &about)
    }

    fn described(&self, name: &str, about: &str) -> String {
        self.words
            .with("parties-described", &[("name", name), ("about", about)])
    }

    /// Grounds for leaving out a talk or an announcement.
    pub(crate) fn waiver_grounds(&self) -> Options {
        let grounds = self.view.edition.waiver_grounds.iter();
        grounds
            .map(|ground| (ground.code.clone(), ground.text.clone()))
            .collect()
    }

    /// The norms on which a report can rest.
    pub(crate) fn norms(&self) -> Options {
        coded(&self.view.edition.norms)
    }

    /// How a dossier can end.
    pub(crate) fn outcomes(&self) -> Options {
        let outcomes = self.view.edition.outcomes.iter();
        outcomes
            .map(|one| (one.code.clone(), one.text.clone()))
            .collect()
    }

    /// How long a dossier can be kept.
    pub(crate) fn retention(&self) -> Options {
        let classes = self.view.edition.retention.iter();
        classes
            .map(|class| (class.code.clone(), class.text.clone()))
            .collect()
    }

    /// Every record, to point at (*gebeurtenissen*).
    pub(crate) fn records(&self) -> Options {
        let record = |record: &domain::record::Recorded| {
            let what = self.words.get(&format!("event-{}", record.event.kind()));
            (record.no.to_string(), self.on_day(&what, record))
        };
        let opened = CommandKind::OpenDossier;
        let records = self.view.case.records().iter();
        records
            .filter(|one| one.event.command() != opened)
            .map(record)
            .collect()
    }

    /// The drafts of a report, the newest first.
    pub(crate) fn drafts(&self) -> Options {
        self.newest_first(|_: &ReportDraft| self.words.get("event-report-drafted"))
    }

    /// The questions to colleagues, the newest first.
    pub(crate) fn requests(&self) -> Options {
        self.newest_first(|request: &ConsultationRequest| entries::cut(&request.question, 70))
    }

    fn newest_first<T: Fact>(&self, text: impl Fn(&T) -> String) -> Options {
        let facts = self.view.case.round::<T>().rev();
        facts
            .map(|noted| {
                (
                    noted.no().to_string(),
                    self.on_day(&text(noted.fact), noted.record),
                )
            })
            .collect()
    }

    fn on_day(&self, what: &str, record: &domain::record::Recorded) -> String {
        let at = self.words.moment(record.at);
        let no = record.no.to_string();
        self.words
            .with("records-line", &[("what", what), ("at", &at), ("no", &no)])
    }

    /// The words on an advice sheet that lead to somebody in the dossier.
    pub(crate) fn telling_words(&self, form: &Form<'_>) -> Vec<String> {
        let texts = ["summary", "question"].map(|path| form.value(path));
        let found = texts.map(|text| anonymity::identifying_words_in(text, &self.view.case));
        let mut found = found.concat();
        found.sort();
        found.dedup();
        found
    }

    /// The entries without anything that leads to a person, as they stand on the advice sheet.
    pub(crate) fn stripped_lines(&self) -> Vec<entries::EntryLine> {
        let mark = self.words.get("prepare_advice-mark");
        let strip = |text: &str| anonymity::stripped(text, &self.view.case, &mark);
        self.signal_lines()
            .into_iter()
            .map(|line| entries::EntryLine {
                text: strip(&line.text),
                ..line
            })
            .collect()
    }
}

macro_rules! fixed {
    ($($(#[$doc:meta])* $name:ident: $text:literal $values:ident;)+) => {
        impl Lists<'_> {$(
            $(#[$doc])*
            pub(crate) fn $name(&self) -> Options {
                named(self.words, $text, &values::$values)
            }
        )+}
    };
}

fixed! {
    /// What kind of statement an entry is.
    entry_kinds: "kind" ENTRY_KINDS;
    /// What an entry does to the suspicion.
    bearings: "bearing" BEARINGS;
    /// Why a matter cannot wait.
    acutes: "acute" ACUTES;
    /// First or second hand.
    hands: "hand" HANDS;
    /// What became of a hypothesis.
    hypothesis_outcomes: "hypothesis-outcome" HYPOTHESIS_OUTCOMES;
    /// What somebody is to the pupil.
    relations: "relation" RELATIONS;
    /// Whom a contact was with.
    contacts: "contact-with" CONTACTS;
    /// Who gives advice.
    advisers: "adviser" ADVISERS;
    /// Yes, no or unknown.
    known: "known" KNOWN;
    /// Yes, no or doubt.
    sure: "sure" SURE;
    /// How a report was handed over.
    filed_how: "filed-how" FILED_HOW;
    /// At what point there was word from the body.
    feedback_stages: "feedback-stage" FEEDBACK_STAGES;
    /// On which ground information is given.
    information_grounds: "information-ground" INFORMATION_GROUNDS;
    /// What help does.
    effects: "effect" EFFECTS;
    /// How far a goal was reached.
    reached: "reached" REACHED;
    /// What can become of a signal in the regional index.
    index_steps: "index-step" INDEX_STEPS;
    /// How often somebody looks whether it is safe.
    every: "every" EVERY;
    /// The five steps.
    steps: "step" STEPS;
}

fn is_parent(noted: &Noted<'_, Person>) -> bool {
    matches!(
        noted.fact.relation,
        Some(Relation::Parent | Relation::Guardian)
    )
}

fn coded(all: &[Coded]) -> Options {
    all.iter()
        .map(|one| (one.code.clone(), one.text.clone()))
        .collect()
}
