//! The fields of an act: labels that point at something, and a command that can read them.

use std::collections::BTreeMap;

use domain::command::{Command, CommandKind, read};
use domain::edition::nearest;
use domain::id::MemberId;
use domain::staff_route::Telling;
use domain::step1_signals::OtherChild;
use domain::time::When;
use serde::Deserialize;
use serde_json::Value;

use crate::story::act::{Acts, Opened, fields_of};
use crate::story::check::{Faults, typed};
use crate::story::field::{CHILDREN, children, labels, resolved};
use crate::story::tree::read_all;
use crate::story::written::WrittenAct;

/// What a label points at until the story is played: any number and any id will do.
const SOME_ID: &str = "00000000-0000-4000-8000-000000000000";

/// What an act says of the paper on which it stood first.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
struct OnPaper {
    written: Option<When>,
    by: Option<MemberId>,
    kept: String,
}

impl Acts<'_> {
    /// The other children whom an act is about, by place.
    pub(super) fn about(&self, act: &WrittenAct) -> Vec<usize> {
        let labels = children(&act.fields).into_iter();
        let places = labels.filter_map(|(_, label)| {
            let mut pupils = self.pupils.iter();
            pupils.position(|one| one.id == label)
        });
        places.collect()
    }

    /// Look whether the command can read its fields once every label has its number.
    pub(super) fn fields(
        &self,
        path: &str,
        act: &WrittenAct,
        does: CommandKind,
        pupil: usize,
        faults: &mut Faults<'_>,
    ) -> Opened {
        let base = format!("{path}.fields");
        let values = self.values(&base, act, pupil, faults);
        let mut fields = resolved(&fields_of(act), &values);
        let mut say = |inner: &str, what: String, mend: String| {
            let inner = if inner == "." { "" } else { inner };
            faults.add(
                &format!("{base}.{inner}"),
                format!("{}: {what}", does.code()),
                mend,
            );
        };
        if does == CommandKind::OpenDossier {
            return read_all(fields, typed::<Opened>, &mut say).unwrap_or_default();
        }
        if does == CommandKind::RecordEntry {
            take_children(&mut fields, &mut say);
        }
        if does.can_be_on_paper()
            && fields.get("paper").is_some_and(Value::is_object)
            && let Some(paper) = fields.as_object_mut().and_then(|all| all.remove("paper"))
        {
            let mut below = |inner: &str, what, mend| say(&format!("paper.{inner}"), what, mend);
            drop(read_all(paper, typed::<OnPaper>, &mut below));
        }
        if does == CommandKind::DivertToStaffRoute
            && let Some(telling) = fields.as_object_mut().and_then(|all| all.remove("telling"))
        {
            // What the recipients are told is no field of the dossier.
            let mut below = |inner: &str, what, mend| say(&format!("telling.{inner}"), what, mend);
            drop(read_all(telling, read::<Telling>, &mut below));
        }
        drop(read_all(
            fields,
            |value| Command::read(does, value),
            &mut say,
        ));
        Opened::default()
    }

    /// Something in the place of each label, and a fault for each that points at nothing.
    fn values(
        &self,
        base: &str,
        act: &WrittenAct,
        pupil: usize,
        faults: &mut Faults<'_>,
    ) -> BTreeMap<String, Value> {
        let mut values = BTreeMap::new();
        // Who an entry is about need not have a dossier yet.
        let about = children(&act.fields);
        for (inner, label) in labels(&act.fields) {
            let other = self.pupils.iter().position(|one| one.id == label);
            let is_about = about.contains(&(inner.clone(), label.clone()));
            let value = match (other, self.made.get(&label)) {
                (Some(_), _) if is_about => Value::from(SOME_ID),
                (Some(other), _) => {
                    if self.opened.get(other) == Some(&false) {
                        let what = format!("`@{label}` has no dossier yet");
                        faults.add(&format!("{base}{inner}"), what, "open that dossier first");
                    }
                    Value::from(SOME_ID)
                }
                (None, Some(of)) if *of == pupil => Value::from(1),
                (None, Some(_)) => {
                    let what = format!("`@{label}` is in the dossier of another pupil");
                    let mend = "point at a record of the same dossier";
                    faults.add(&format!("{base}{inner}"), what, mend);
                    Value::from(1)
                }
                (None, None) if self.members.iter().any(|one| one.id == label) => {
                    Value::from(SOME_ID)
                }
                (None, None) => {
                    self.missing(&format!("{base}{inner}"), &label, faults);
                    Value::from(1)
                }
            };
            values.insert(label, value);
        }
        values
    }

    fn missing(&self, path: &str, label: &str, faults: &mut Faults<'_>) {
        let later = self.written.iter().position(|act| act.name == label);
        if let Some(later) = later {
            let line = faults.line(&format!("act[{later}]"));
            let what = format!("`@{label}` is used before it is made");
            faults.add(
                path,
                what,
                format!("the act that makes it begins on line {line}"),
            );
            return;
        }
        let known = self.made.keys().map(String::as_str);
        let mend = nearest(label, known).map_or_else(
            || "give that name to the act that makes it".to_owned(),
            |one| format!("did you mean `@{one}`?"),
        );
        faults.add(path, format!("nothing is named `{label}`"), mend);
    }
}

/// Take out the other children whom an entry is about, and what is said of the names in it: no fields of the entry.
fn take_children(fields: &mut Value, say: &mut impl FnMut(&str, String, String)) {
    let Some(all) = fields.as_object_mut() else {
        return;
    };
    all.remove("names-meant");
    let Some(children) = all.remove(CHILDREN) else {
        return;
    };
    let mut below = |inner: &str, what, mend| say(&format!("{CHILDREN}.{inner}"), what, mend);
    drop(read_all(
        children,
        typed::<BTreeMap<u8, OtherChild>>,
        &mut below,
    ));
}
