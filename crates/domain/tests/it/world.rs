//! A dossier of an invented school, brought as far as a test wants it.

use std::sync::LazyLock;

use domain::case::Case;
use domain::command::{Command, CommandKind};
use domain::decide::{Context, Problem, Refusal, Request, decide};
use domain::edition::{Edition, shipped};
use domain::id::{MemberId, No, PupilId, SchoolId};
use domain::paper::Paper;
use domain::record::{Actor, Explanation, Recorded};
use domain::responsibility::Deciding;
use domain::role::Role;
use domain::rule::{Finding, OpenPoint, State, open_points};
use domain::school_days::SchoolDays;
use domain::step1_signals::EntryKind;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};

static EDITIONS: LazyLock<Vec<Edition>> = LazyLock::new(|| shipped().unwrap());

/// Both editions, the one without the framework first.
pub(crate) fn editions() -> [&'static Edition; 2] {
    ["gpo-wn", "onderwijs-2019"].map(edition)
}

pub(crate) fn edition(code: &str) -> &'static Edition {
    EDITIONS
        .iter()
        .find(|edition| edition.code == code)
        .unwrap()
}

/// The day on which everything in these dossiers happens.
pub(crate) const TODAY: &str = "2026-10-05";

/// Whoever acts in these dossiers.
pub(crate) const WHO_ACTS: MemberId = MemberId::new([7; 16]);

/// Something that somebody tries.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) kind: CommandKind,
    pub(crate) fields: Value,
    pub(crate) role: Role,
    pub(crate) grounds: Vec<Explanation>,
    pub(crate) paper: Option<Paper>,
}

/// By the care coordinator; a decision by the director.
pub(crate) fn act(kind: &str, fields: Value) -> Act {
    let kind = CommandKind::from_code(kind).unwrap();
    let role = match kind {
        CommandKind::Decide => Role::Director,
        _ => Role::CareCoordinator,
    };
    Act {
        kind,
        fields,
        role,
        grounds: Vec::new(),
        paper: None,
    }
}

pub(crate) fn ground(rule: &str, ground: &str) -> Explanation {
    Explanation {
        rule: rule.to_owned(),
        about: None,
        ground: ground.to_owned(),
        motivation: "Omdat het niet anders kon.".to_owned(),
    }
}

impl Act {
    pub(crate) fn by(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(crate) fn with(self, path: &str, value: Value) -> Self {
        Self {
            fields: with(self.fields, path, value),
            ..self
        }
    }

    pub(crate) fn without(self, path: &str) -> Self {
        Self {
            fields: without(self.fields, path),
            ..self
        }
    }

    pub(crate) fn explaining(mut self, rule: &str, code: &str) -> Self {
        self.grounds.push(ground(rule, code));
        self
    }

    pub(crate) fn command(&self) -> Command {
        Command::read(self.kind, self.fields.clone()).unwrap()
    }
}

/// The same fields with another value at this path of names with dots.
pub(crate) fn with(mut fields: Value, path: &str, value: Value) -> Value {
    let mut at = &mut fields;
    for name in path.split('.') {
        at = &mut at[name];
    }
    *at = value;
    fields
}

/// The same fields without the one at this path.
pub(crate) fn without(mut fields: Value, path: &str) -> Value {
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let mut at = &mut fields;
    for name in parent.split('.').filter(|name| !name.is_empty()) {
        at = &mut at[name];
    }
    at.as_object_mut().unwrap().shift_remove(name);
    fields
}

/// One dossier in its edition, at a moment.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) edition: &'static Edition,
    /// What the board follows today, where that is something else.
    pub(crate) follows: Option<&'static Edition>,
    pub(crate) case: Case,
    /// The days on which the school is free.
    pub(crate) school: SchoolDays,
    pub(crate) now: Timestamp,
    /// Whether the first entry says that the matter cannot wait.
    pub(crate) acute: bool,
    pub(crate) born: Date,
    pub(crate) mother: No,
    pub(crate) father: No,
    pub(crate) seen: No,
    pub(crate) heard: No,
    pub(crate) plan: No,
    /// Who may decide; by role unless a test says otherwise.
    pub(crate) deciding: Deciding,
}

impl World {
    pub(crate) fn new(edition: &'static Edition) -> Self {
        let none = No(0);
        Self {
            edition,
            follows: None,
            case: Case::default(),
            school: SchoolDays::default(),
            now: "2026-10-05T06:00:00Z".parse().unwrap(),
            acute: false,
            born: date(2017, 3, 12),
            mother: none,
            father: none,
            seen: none,
            heard: none,
            plan: none,
            deciding: Deciding::by_role(edition),
        }
    }

    pub(crate) fn tries(&self, act: &Act) -> Result<Recorded, Refusal> {
        let request = Request {
            command: act.command(),
            explanations: act.grounds.clone(),
            paper: act.paper.clone(),
        };
        let actor = Actor {
            member: WHO_ACTS,
            name: "Ilse Brandsma".to_owned(),
            role: act.role,
        };
        decide(
            &self.case,
            request,
            &Context {
                actor,
                edition: self.edition,
                follows: self.follows,
                school: &self.school,
                deciding: self.deciding.clone(),
                now: self.now,
            },
        )
    }

    /// The act is accepted; a minute passes.
    pub(crate) fn does(&mut self, act: &Act) -> No {
        let done = self.tries(act);
        let record = done.unwrap_or_else(|refusal| {
            panic!(
                "{:?} {}: {:#?}",
                act.kind, self.edition.code, refusal.problems
            )
        });
        let no = record.no;
        self.case.evolve(record);
        self.now = self.now.checked_add(1.minute()).unwrap();
        no
    }

    pub(crate) fn refusal(&self, act: &Act) -> Vec<Problem> {
        self.tries(act)
            .map_or_else(|refusal| refusal.problems, |_| Vec::new())
    }

    pub(crate) fn codes(&self, act: &Act) -> Vec<String> {
        self.tries(act)
            .map_or_else(|refusal| refusal.codes(), |_| Vec::new())
    }

    pub(crate) fn later(&mut self, days: i32) {
        self.now = self
            .now
            .checked_add((i64::from(days) * 24).hours())
            .unwrap();
    }

    pub(crate) fn points(&self) -> Vec<OpenPoint> {
        open_points(&self.case, self.edition, &self.school, self.now)
    }

    /// What the rule finds, looking at the dossier as it stands.
    pub(crate) fn findings(&self, rule: &str) -> Vec<Finding> {
        let points = self.points().into_iter();
        points
            .filter(|point| point.rule.code == rule)
            .map(|point| point.finding)
            .collect()
    }

    pub(crate) fn is_open(&self, rule: &str) -> bool {
        self.findings(rule)
            .iter()
            .any(|finding| finding.state == State::Open)
    }

    pub(crate) fn is_met(&self, rule: &str) -> bool {
        let findings = self.findings(rule);
        let is_met = |finding: &Finding| matches!(finding.state, State::Met(_));
        findings.iter().any(is_met) && !self.is_open(rule)
    }

    pub(crate) fn has_framework(&self) -> bool {
        self.edition.has_framework()
    }

    // The acts of a dossier in which everything goes well.

    pub(crate) fn opening(&self) -> Act {
        let id = |byte| PupilId::new([byte; 16]).to_string();
        let pin = json!({"code": self.edition.code, "version": self.edition.version});
        act(
            "open_dossier",
            json!({
                "pupil": id(1), "school": SchoolId::new([2; 16]).to_string(),
                "given-name": "Sami", "family-name": "de Boer", "born": self.born.to_string(),
                "group": "5b", "edition": pin,
            }),
        )
    }

    pub(crate) fn parent(name: &str) -> Act {
        act(
            "link_person",
            json!({"name": name, "relation": "parent", "authority": "yes"}),
        )
    }

    pub(crate) fn entry() -> Act {
        act(
            "record_entry",
            json!({
                "kind": "observation", "text": "Sami heeft een blauwe plek.",
                "happened": {"date": TODAY}, "bearing": "supports",
            }),
        )
    }

    pub(crate) fn third_party() -> Act {
        act(
            "record_entry",
            json!({
                "kind": "third-party", "text": "Volgens de buurvrouw viel hij van de schommel.",
                "happened": {"date": TODAY}, "bearing": "weakens",
                "source": {
                    "name": "Tineke", "relation": "buurvrouw", "hand": "first",
                    "received-how": "aan de telefoon", "received-on": TODAY,
                },
            }),
        )
    }

    pub(crate) fn hypothesis(&self) -> Act {
        act(
            "record_entry",
            json!({
                "kind": "hypothesis", "text": "Misschien is het thuis niet veilig.",
                "bearing": "supports", "rests-on": [self.seen],
            }),
        )
    }

    pub(crate) fn sign() -> Act {
        act(
            "record_entry",
            json!({
                "kind": "sign", "text": "Hij kromp ineen toen ik mijn hand opstak.",
                "happened": {"date": TODAY}, "bearing": "supports",
                "sign": {"list": "4 tot 8 jaar", "sign": "schrikachtig", "seen-by": "Ilse"},
            }),
        )
    }

    pub(crate) fn document() -> Act {
        act(
            "attach_document",
            json!({
                "title": "Een brief.", "description": "Van de arts.", "made-by": "De arts.",
                "dated": TODAY, "bearing": "supports",
            }),
        )
    }

    pub(crate) fn diagnosis() -> Act {
        act(
            "record_entry",
            json!({
                "kind": "diagnosis", "text": "Gebroken pols.", "happened": {"date": TODAY},
                "bearing": "neutral",
                "professional": {"name": "A. Dekker", "profession": "kinderarts", "on": TODAY},
            }),
        )
    }

    pub(crate) fn consultation(with: Role) -> Act {
        act(
            "record_consultation",
            json!({
                "with": with.code(), "name": "Joke", "when": {"date": TODAY},
                "discussed": "De signalen.", "outcome": "We gaan verder.",
            }),
        )
    }

    pub(crate) fn informing() -> Act {
        act(
            "inform_director",
            json!({"told-by": "care-coordinator", "name": "Henk", "when": {"date": TODAY}, "told": "Het vermoeden."}),
        )
    }

    pub(crate) fn advice(adviser: &str) -> Act {
        act(
            "record_advice",
            json!({
                "adviser": adviser, "when": {"date": TODAY}, "question": "Wat nu?",
                "advice": "Praat met de ouders.",
            }),
        )
    }

    pub(crate) fn conversation(&self) -> Act {
        act(
            "record_conversation",
            json!({
                "with": [self.mother.to_string(), self.father.to_string()],
                "when": {"date": TODAY}, "place": "op school",
                "present": ["care-coordinator", "director"], "present-names": "Joke en Henk",
                "purpose": "Onze zorgen bespreken.", "facts-shared": [self.seen],
                "facts": "De blauwe plek.", "reaction": "Zij schrikken.",
                "interpretation": "Wij maken ons zorgen.", "agreements": "Volgende week weer.",
            }),
        )
    }

    pub(crate) fn waiver(&self) -> Act {
        act(
            "waive_conversation",
            json!({
                "with": [self.father.to_string()], "ground": "safety-child",
                "motivation": "Hij dreigde.",
            }),
        )
    }

    pub(crate) fn child_conversation() -> Act {
        act(
            "record_child_conversation",
            json!({"when": {"date": TODAY}, "present-names": "Joke", "said": "Ik ben bang."}),
        )
    }

    pub(crate) fn weighing(&self) -> Act {
        let considered: Vec<No> = self
            .case
            .current_entries()
            .iter()
            .filter(|noted| noted.entry.kind.is_some_and(EntryKind::is_signal))
            .map(domain::case::EntryNoted::no)
            .collect();
        act(
            "record_weighing",
            json!({
                "considered": considered, "risk": "Groot.", "nature": "Lichamelijk.",
                "seriousness": "Ernstig.", "danger-child": "Ja.", "danger-others": "Nee.",
                "danger-self": "Nee.", "talk-changed": "Niets.", "advice-weighed": "Gevolgd.",
                "instrument": {"name": "Een lijst"},
                "child-talk": "no", "child-talk-reason": "Te jong.",
            }),
        )
    }

    /// The answers to the framework that lead to a report, or to help.
    pub(crate) fn answers(report: bool) -> Act {
        let answer = |code: &str| json!({"answer": code, "reason": "Daarom."});
        act(
            "answer_framework",
            if report {
                json!({"answers": {"suspicion": answer("yes"), "safety": answer("yes")}})
            } else {
                json!({"answers": {
                    "suspicion": answer("yes"), "safety": answer("no"), "help": answer("yes"),
                    "acceptance": answer("yes"),
                }})
            },
        )
    }

    pub(crate) fn decision(&self, report: bool) -> Act {
        let yes_no = |yes| if yes { "yes" } else { "no" };
        let mut fields = json!({
            "consulted": ["care-coordinator", "director"], "consulted-how": "In een gesprek.",
            "report": yes_no(report), "report-reasons": "Zo staat het ervoor.",
            "help": yes_no(!report), "help-reasons": "Dat past hierbij.",
        });
        if !self.has_framework() {
            fields["can-protect"] = json!(yes_no(!report));
        } else if report {
            fields["norm"] = json!("acute-or-structural");
        }
        act("decide", fields)
    }

    pub(crate) fn secrecy(&self) -> Act {
        let mut answers = json!({});
        for question in &self.edition.confidentiality {
            answers[&question.code] =
                json!({"answer": "yes", "explanation": "Zie hier.", "records": [self.seen]});
        }
        act("weigh_confidentiality", json!({"answers": answers}))
    }

    pub(crate) fn announcement(&self) -> Act {
        act(
            "announce_report",
            json!({
                "to": [self.mother.to_string(), self.father.to_string()], "when": {"date": TODAY},
                "how": "in een gesprek", "reason-told": "Om Sami.", "purpose-told": "Hulp.",
                "reaction-asked": "yes", "reaction": "Zij begrijpen het.", "objects": "no",
                "consent-efforts": "Wij vroegen om medewerking.",
            }),
        )
    }

    pub(crate) fn announcement_waiver(&self) -> Act {
        Act {
            kind: CommandKind::WaiveAnnouncement,
            fields: json!({
                "to": [self.father.to_string()], "ground": "safety-child",
                "motivation": "Hij dreigde.",
            }),
            ..self.waiver()
        }
    }

    pub(crate) fn draft(&self) -> Act {
        act(
            "draft_report",
            json!({
                "entries": [self.seen], "reporter": "Ilse, leerkracht", "reachable": "op school",
                "current-safety": "Sami is op school.",
            }),
        )
    }

    pub(crate) fn filing(&self) -> Act {
        let drafts = self.case.facts::<domain::step5_decision::ReportDraft>();
        let draft = drafts.last().map(|noted| noted.no());
        act(
            "file_report",
            json!({
                "draft": draft, "when": {"date": TODAY}, "how": "phone",
                "received-by": "medewerker, kenmerk 12", "aftercare": "Wij blijven kijken.",
            }),
        )
    }

    pub(crate) fn feedback(stage: &str) -> Act {
        act(
            "record_feedback",
            json!({
                "stage": stage, "when": {"date": TODAY}, "from": "de onderzoeker",
                "told": "Het onderzoek loopt.",
            }),
        )
    }

    pub(crate) fn told_of_report(&self) -> Act {
        act(
            "record_contact",
            json!({
                "with": "parent", "parties": [self.mother.to_string(), self.father.to_string()],
                "when": {"date": TODAY}, "summary": "De melding is gedaan.",
                "told-of-report": "yes",
            }),
        )
    }

    pub(crate) fn told_of_concerns(&self) -> Act {
        self.told_of_report()
            .without("told-of-report")
            .with("told-of-concerns", json!("yes"))
    }

    pub(crate) fn help_plan() -> Act {
        act(
            "plan_help",
            json!({
                "providers": ["het wijkteam"], "goals": ["Rust thuis."], "agreements": "Elke week.",
                "case-manager": "Joke", "until": "2027-02-01", "review-on": "2026-11-02",
                "referral-arrived": "yes", "begin-checked-by": "Joke",
            }),
        )
    }

    pub(crate) fn review(&self, effect: &str, goes_on: &str) -> Act {
        act(
            "review_help",
            json!({
                "plan": self.plan, "when": {"date": TODAY}, "begun": "yes", "effect": effect,
                "violence-goes-on": goes_on, "findings": "Het gaat zo.",
                "goals": {"1": {"reached": "partly", "words": "Soms is het stil."}},
            }),
        )
    }

    /// Somebody looks every month, from 2 November to 1 February.
    pub(crate) fn watching() -> Act {
        act(
            "agree_watching",
            json!({
                "who": "Joke, intern begeleider", "signs": "Of Sami eet.", "every": "month",
                "first-on": "2026-11-02", "until": "2027-02-01", "tell": "Joke.",
            }),
        )
    }

    /// A look at safety by these agreements.
    pub(crate) fn look(agreement: No, day: &str, safe: &str) -> Act {
        act(
            "record_safety_check",
            json!({
                "agreement": agreement, "when": {"date": day}, "looked-by": "Joke",
                "seen": "Sami at zijn brood.", "safe": safe, "next-steps": "Joke belt moeder.",
            }),
        )
    }

    pub(crate) fn closing() -> Act {
        act(
            "close",
            json!({
                "outcome": "no-further-concern", "summary": "Het gaat goed.",
                "retention": "help-or-report", "retention-ground": "Er was hulp.",
            }),
        )
    }

    // How far the dossier has come.

    /// Opened, with both parents, without entries.
    pub(crate) fn bare(mut self) -> Self {
        self.does(&self.opening());
        self.mother = self.does(&Self::parent("Noor de Boer"));
        self.father = self.does(&Self::parent("Karel Visser"));
        self
    }

    /// With one entry that supports the suspicion and one that weakens it.
    pub(crate) fn opened(self) -> Self {
        let mut world = self.bare();
        let entry = Self::entry();
        let entry = if world.acute {
            entry.with("acute", json!("danger"))
        } else {
            entry
        };
        world.seen = world.does(&entry);
        world.heard = world.does(&Self::third_party());
        world
    }

    pub(crate) fn consulted(self) -> Self {
        let mut world = self.opened();
        world.consult();
        world
    }

    pub(crate) fn consult(&mut self) {
        self.does(&Self::consultation(Role::CareCoordinator));
        self.does(&Self::informing());
        self.does(&Self::advice("reporting-body"));
    }

    pub(crate) fn talked(self) -> Self {
        let mut world = self.consulted();
        world.does(&world.conversation());
        world
    }

    pub(crate) fn weighed(self) -> Self {
        let mut world = self.talked();
        world.does(&world.weighing());
        world
    }

    pub(crate) fn answered(self, report: bool) -> Self {
        let mut world = self.weighed();
        if world.has_framework() {
            world.does(&Self::answers(report));
        }
        world
    }

    pub(crate) fn decided(self, report: bool) -> Self {
        let mut world = self.answered(report);
        world.does(&world.decision(report));
        world
    }

    /// Everything but the filing itself.
    pub(crate) fn ready_to_file(self) -> Self {
        let mut world = self.decided(true);
        world.prepare_report();
        world
    }

    pub(crate) fn prepare_report(&mut self) {
        self.does(&self.secrecy());
        self.does(&self.announcement());
        self.does(&self.draft());
    }

    pub(crate) fn filed(self) -> Self {
        let mut world = self.ready_to_file();
        world.does(&world.filing());
        world
    }

    pub(crate) fn with_help(self) -> Self {
        let mut world = self.decided(false);
        world.plan = world.does(&Self::help_plan());
        world
    }

    /// Help was given, and it worked.
    pub(crate) fn helped(self) -> Self {
        let mut world = self.with_help();
        world.does(&world.review("works", "no"));
        world
    }

    /// Closed after help that worked.
    pub(crate) fn closed(self) -> Self {
        let mut world = self.helped();
        world.does(&Self::closing());
        world
    }

    pub(crate) fn reopened(self) -> Self {
        let mut world = self.closed();
        world.does(&act(
            "reopen",
            json!({"reason": "Er is een nieuw signaal."}),
        ));
        world
    }
}
