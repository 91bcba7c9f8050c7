//! What is done: the acts of a story, each looked at with what went before it.

mod fields;

use std::collections::BTreeMap;

use domain::answer::YesNo;
use domain::command::CommandKind;
use domain::edition::Edition;
use domain::permission::{Action, Footing, is_allowed};
use domain::record::Explanation;
use domain::role::Role;
use domain::rule::Rule;
use domain::time::SCHOOL_ZONE;
use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::story::cast::{PUPIL, new_label};
use crate::story::check::Faults;
use crate::story::expect::expectation;
use crate::story::written::{WrittenAct, WrittenGround};
use crate::story::{Act, Member, Pupil, Upload};

/// The acts so far.
pub(super) struct Acts<'a> {
    /// The edition in which the next act is done.
    edition: &'a Edition,
    /// The one that the board follows once a dossier moves.
    then_edition: Option<&'a Edition>,
    members: &'a [Member],
    pupils: &'a [Pupil],
    written: &'a [WrittenAct],
    /// The labels that can be pointed at, each with its pupil.
    made: BTreeMap<String, usize>,
    /// Whose dossier is there.
    opened: Vec<bool>,
    last: Option<Timestamp>,
    done: Vec<Act>,
}

/// All that is written of opening a dossier: the rest comes from the roster.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
struct Opened {
    on_parent_condition: Option<YesNo>,
}

impl<'a> Acts<'a> {
    pub(super) fn new(
        (edition, then_edition): (&'a Edition, Option<&'a Edition>),
        members: &'a [Member],
        pupils: &'a [Pupil],
        written: &'a [WrittenAct],
    ) -> Self {
        Self {
            edition,
            then_edition,
            members,
            pupils,
            written,
            made: BTreeMap::new(),
            opened: vec![false; pupils.len()],
            last: None,
            done: Vec::new(),
        }
    }

    /// Read every act, as far as that goes.
    pub(super) fn read(mut self, faults: &mut Faults<'_>) -> Vec<Act> {
        for (place, act) in self.written.iter().enumerate() {
            let path = format!("act[{place}]");
            if let Some(act) = self.act(&path, act, faults) {
                self.done.push(act);
            }
        }
        self.done
    }

    fn act(&mut self, path: &str, act: &WrittenAct, faults: &mut Faults<'_>) -> Option<Act> {
        let at = |field: &str| format!("{path}.{field}");
        let who = self.who(&at("who"), &act.who, faults);
        let role = who.and_then(|who| self.role(&at("as"), &act.r#as, who, faults));
        let moment = self.moment(&at("at"), &act.at, faults);
        let pupil = self.pupil(&at("pupil"), &act.pupil, faults);
        let does = known_command(&at("does"), &act.does, faults);
        if does == Some(CommandKind::MoveToEdition) {
            self.moves(&at("does"), faults);
        }
        let expect = expectation(
            &at("expect"),
            &act.expect,
            self.edition,
            self.members,
            faults,
        );
        let explanations = self.grounds(path, &act.explain, faults);
        let (Some(pupil), Some(does)) = (pupil, does) else {
            return None;
        };
        if let Some(role) = role {
            may(path, does, role, faults);
        }
        self.begins(&at("does"), does, pupil, faults);
        let opened = self.fields(path, act, does, pupil, faults);
        if act.upload.is_some() && does != CommandKind::AttachDocument {
            faults.add(
                &at("upload"),
                "only a document has a file",
                "use attach_document",
            );
        }
        let is_accepted = expect.refused.is_empty();
        self.names(&at("name"), act, pupil, is_accepted, faults);
        if is_accepted {
            self.now_exists(does, pupil);
            for other in self.about(act) {
                self.now_exists(does, other);
            }
        }
        Some(Act {
            line: faults.line(path),
            who: who?,
            role: role?,
            at: moment?,
            pupil,
            does,
            name: Some(act.name.clone()).filter(|name| !name.is_empty()),
            fields: fields_of(act),
            on_parent_condition: opened.on_parent_condition,
            explanations,
            upload: act.upload.as_ref().map(|file| Upload {
                name: file.name.clone(),
                text: file.text.clone(),
                times: file.times.unwrap_or(1),
            }),
            expect,
        })
    }

    /// From here on the story plays in the edition to which the dossier moves.
    fn moves(&mut self, path: &str, faults: &mut Faults<'_>) {
        match self.then_edition {
            Some(edition) => self.edition = edition,
            None => faults.add(
                path,
                "the board follows nothing to move to",
                "write then-edition = \"onderwijs-2019\" at the top of the story",
            ),
        }
    }

    fn who(&self, path: &str, word: &str, faults: &mut Faults<'_>) -> Option<usize> {
        let found = self.members.iter().position(|member| member.id == word);
        if found.is_none() {
            let known: Vec<&str> = self.members.iter().map(|one| one.id.as_str()).collect();
            faults.unknown(path, "member", word, &known);
        }
        found
    }

    /// The role in which the member acts: it can be left out when there is only one.
    fn role(&self, path: &str, word: &str, who: usize, faults: &mut Faults<'_>) -> Option<Role> {
        let member = self.members.get(who)?;
        if let ("", [role]) = (word, member.roles.as_slice()) {
            return Some(*role);
        }
        let found = member
            .roles
            .iter()
            .copied()
            .find(|role| role.code() == word);
        if found.is_none() {
            let roles: Vec<&str> = member.roles.iter().map(|role| role.code()).collect();
            match Role::from_code(word) {
                Some(_) => faults.add(
                    path,
                    format!("{} is no `{word}`", member.name),
                    format!(
                        "act as {}, or give this role to the member",
                        roles.join(" or ")
                    ),
                ),
                None => faults.unknown(path, "role", word, &roles),
            }
        }
        found
    }

    fn moment(&mut self, path: &str, word: &str, faults: &mut Faults<'_>) -> Option<Timestamp> {
        let read = word.parse::<DateTime>().ok();
        let moment = read.and_then(|at| SCHOOL_ZONE.to_timestamp(at).ok());
        match (moment, self.last) {
            (None, _) => faults.add(
                path,
                "this is not a moment on the school's clock",
                "write it as at = \"2026-09-14T10:15\"",
            ),
            (Some(now), Some(last)) if now < last => {
                faults.add(
                    path,
                    "this is before the act above it",
                    "put the acts in order",
                );
            }
            (Some(now), _) => self.last = Some(now),
        }
        moment
    }

    /// The pupil: it can be left out when there is only one.
    fn pupil(&self, path: &str, word: &str, faults: &mut Faults<'_>) -> Option<usize> {
        if let ("", [_]) = (word, self.pupils) {
            return Some(0);
        }
        let found = self.pupils.iter().position(|pupil| pupil.id == word);
        if found.is_none() {
            let known: Vec<&str> = self.pupils.iter().map(|one| one.id.as_str()).collect();
            faults.unknown(path, "pupil", word, &known);
        }
        found
    }

    fn grounds(
        &self,
        path: &str,
        given: &[WrittenGround],
        faults: &mut Faults<'_>,
    ) -> Vec<Explanation> {
        for (nth, one) in given.iter().enumerate() {
            let at = |field: &str| format!("{path}.explain[{nth}].{field}");
            faults.required(&at("motivation"), &one.motivation);
            let Some(rule) = self.edition.rules.get(&one.rule) else {
                let known: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
                faults.unknown(&at("rule"), "rule", &one.rule, &known);
                continue;
            };
            if rule.grounds.is_empty() {
                faults.add(
                    &at("rule"),
                    format!(
                        "`{}` cannot be explained under {}",
                        one.rule, self.edition.code
                    ),
                    "follow the rule, or expect the refusal",
                );
            } else if !rule.grounds.contains(&one.ground) {
                let known: Vec<&str> = rule.grounds.iter().map(String::as_str).collect();
                faults.unknown(&at("ground"), "ground", &one.ground, &known);
            }
        }
        let explanation = |one: &WrittenGround| Explanation {
            rule: one.rule.clone(),
            about: None,
            ground: one.ground.clone(),
            motivation: one.motivation.clone(),
        };
        given.iter().map(explanation).collect()
    }

    /// A dossier begins with a signal, or by opening it; only then there is one to work in.
    fn begins(&self, path: &str, does: CommandKind, pupil: usize, faults: &mut Faults<'_>) {
        let begins = matches!(does, CommandKind::RecordEntry | CommandKind::OpenDossier);
        if !begins && self.opened.get(pupil) == Some(&false) {
            faults.add(
                path,
                "this pupil has no dossier yet",
                "begin with record_entry or open_dossier",
            );
        }
    }

    fn now_exists(&mut self, does: CommandKind, pupil: usize) {
        let begins = matches!(does, CommandKind::RecordEntry | CommandKind::OpenDossier);
        let Some(opened) = self.opened.get_mut(pupil) else {
            return;
        };
        if begins && !*opened {
            *opened = true;
            let parents = self.pupils.get(pupil).map(|one| one.parents.as_slice());
            for (label, _) in parents.unwrap_or_default() {
                self.made.insert(label.clone(), pupil);
            }
        }
    }

    /// The label of the new record can be pointed at from now on.
    fn names(
        &mut self,
        path: &str,
        act: &WrittenAct,
        pupil: usize,
        is_accepted: bool,
        faults: &mut Faults<'_>,
    ) {
        if act.name.is_empty() {
            return;
        }
        if !is_accepted {
            faults.add(
                path,
                "what is refused makes no record",
                "leave the name out",
            );
        }
        let of_people = self.pupils.iter().any(|one| {
            one.id == act.name || one.parents.iter().any(|(label, _)| *label == act.name)
        });
        let is_taken = of_people || act.name == PUPIL || self.made.contains_key(&act.name);
        new_label(path, &act.name, is_taken, faults);
        self.made.insert(act.name.clone(), pupil);
    }
}

fn fields_of(act: &WrittenAct) -> Value {
    match &act.fields {
        Value::Null => Value::Object(Map::new()),
        fields => fields.clone(),
    }
}

fn known_command(path: &str, word: &str, faults: &mut Faults<'_>) -> Option<CommandKind> {
    let found = CommandKind::from_code(word);
    if found.is_none() {
        let known: Vec<&str> = CommandKind::ALL.iter().map(|kind| kind.code()).collect();
        faults.unknown(path, "command", word, &known);
    }
    found
}

/// Recording a signal and opening are for everybody who works with pupils.
fn may(path: &str, does: CommandKind, role: Role, faults: &mut Faults<'_>) {
    let action = match does {
        CommandKind::RecordEntry | CommandKind::OpenDossier => Action::RecordSignal,
        other => Action::Perform(other),
    };
    if !is_allowed(action, role, Footing::Role) {
        let may: Vec<&str> = Role::ALL
            .into_iter()
            .filter(|role| is_allowed(action, *role, Footing::Role))
            .map(Role::code)
            .collect();
        faults.add(
            &format!("{path}.as"),
            format!("a {} may not {}", role.code(), does.code()),
            format!("those who may: {}", may.join(", ")),
        );
    }
}
