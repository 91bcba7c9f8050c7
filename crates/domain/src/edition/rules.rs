//! Faults in the rules of an edition: which there are, what they weigh, what explains them.

use crate::edition::Fault;
use crate::edition::nearest::suggest;
use crate::edition::node::Node;
use crate::edition::whole::{codes, repeated};
use crate::permission::can_read_dossiers;
use crate::role::Role;
use crate::rule::{Moment, Rule};

const SEVERITIES: [&str; 4] = ["off", "remind", "explain", "block"];

pub(super) fn check(root: Node<'_>, faults: &mut Vec<Fault>) {
    let Some((rules, entries)) = root
        .get("rules")
        .and_then(|node| Some((node, node.entries()?)))
    else {
        return;
    };
    let known: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
    let grounds = codes(&root.list("grounds"));
    for (code, node) in &entries {
        match Rule::with_code(code) {
            Some(rule) => check_rule(rule, *node, &grounds, faults),
            None => faults.push(Fault::new(
                node.line(),
                format!("there is no rule `{code}`"),
                suggest(code, &known),
            )),
        }
    }
    for code in known {
        if !entries.iter().any(|(one, _)| *one == code) {
            faults.push(Fault::new(
                rules.line(),
                format!("the rule `{code}` is missing"),
                format!(
                    "add [rules.\"{code}\"]; with severity = \"off\" if the plan does not have it"
                ),
            ));
        }
    }
    faults.extend(unused(&grounds, &entries));
}

fn check_rule(rule: &Rule, node: Node<'_>, grounds: &[(&str, usize)], faults: &mut Vec<Fault>) {
    faults.extend(no_reader(rule, node));
    let Some(severity) = node.get("severity") else {
        return;
    };
    let weights = weights(rule, severity, faults);
    for (weight, line) in &weights {
        faults.extend(unknown_weight(weight, *line));
        faults.extend(too_late(rule, weight, *line));
    }
    check_grounds(rule, node, grounds, faults);
    let explains = weights.iter().any(|(weight, _)| *weight == "explain");
    let has_grounds = !node.list("grounds").is_empty();
    if explains && !has_grounds {
        faults.push(Fault::new(
            node.line(),
            format!("`{}` can be explained, but has no grounds", rule.code),
            "add grounds = [...] with codes of the list `grounds`",
        ));
    }
    let is_weighed = weights.iter().all(|(one, _)| SEVERITIES.contains(one));
    if let Some(given) = node.get("grounds")
        && has_grounds
        && !explains
        && is_weighed
    {
        faults.push(Fault::new(
            given.line(),
            format!("`{}` has grounds, but is never explained", rule.code),
            "leave the grounds out, or let the rule weigh \"explain\"",
        ));
    }
}

/// A rule waits for somebody who works in dossiers.
fn no_reader(rule: &Rule, node: Node<'_>) -> Option<Fault> {
    let waits = node.get("waits-for")?;
    let named = waits.text().and_then(Role::from_code)?;
    (!can_read_dossiers(named)).then(|| {
        let readers = Role::ALL.into_iter().filter(|one| can_read_dossiers(*one));
        let readers: Vec<&str> = readers.map(Role::code).collect();
        Fault::new(
            waits.line(),
            format!("`{}` waits for a role that reads no dossiers", rule.code),
            format!("choose from {}", readers.join(", ")),
        )
    })
}

/// The weights of a rule with their lines: one, or one for each moment at which it is checked.
fn weights<'a>(rule: &Rule, severity: Node<'a>, faults: &mut Vec<Fault>) -> Vec<(&'a str, usize)> {
    if let Some(weight) = severity.text() {
        return vec![(weight, severity.line())];
    }
    let names: Vec<String> = rule.moments.iter().map(|moment| name(*moment)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let Some(moments) = severity.entries() else {
        faults.push(Fault::new(
            severity.line(),
            format!("`severity` is {}", severity.kind()),
            "write severity = \"block\", \"explain\", \"remind\" or \"off\"",
        ));
        return Vec::new();
    };
    for (moment, node) in &moments {
        if !names.contains(moment) {
            faults.push(Fault::new(
                node.line(),
                format!("`{}` is not checked at `{moment}`", rule.code),
                suggest(moment, &names),
            ));
        } else if node.text().is_none() {
            faults.push(unknown_kind(moment, *node));
        }
    }
    for missing in names
        .iter()
        .filter(|one| !moments.iter().any(|(m, _)| m == *one))
    {
        faults.push(Fault::new(
            severity.line(),
            format!("`{}` has no weight at `{missing}`", rule.code),
            format!("add {missing} = \"remind\", or another weight"),
        ));
    }
    moments
        .into_iter()
        .filter_map(|(_, node)| node.text().map(|text| (text, node.line())))
        .collect()
}

fn unknown_kind(moment: &str, node: Node<'_>) -> Fault {
    Fault::new(
        node.line(),
        format!("the weight at `{moment}` is {}", node.kind()),
        format!("write {moment} = \"remind\", or another weight"),
    )
}

/// The name of a moment in files.
fn name(moment: Moment) -> String {
    serde_json::to_value(moment)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn unknown_weight(weight: &str, line: usize) -> Option<Fault> {
    (!SEVERITIES.contains(&weight)).then(|| {
        Fault::new(
            line,
            format!("a rule cannot weigh \"{weight}\""),
            suggest(weight, &SEVERITIES),
        )
    })
}

/// What is only looked at afterwards can stop nobody.
fn too_late(rule: &Rule, weight: &str, line: usize) -> Option<Fault> {
    let is_afterwards = rule
        .moments
        .iter()
        .all(|moment| matches!(moment, Moment::AfterFiling | Moment::AfterPlanning));
    (is_afterwards && ["explain", "block"].contains(&weight)).then(|| {
        Fault::new(
            line,
            format!(
                "`{}` is only looked at afterwards and can stop nobody",
                rule.code
            ),
            "write severity = \"remind\", or \"off\"",
        )
    })
}

fn check_grounds(rule: &Rule, node: Node<'_>, grounds: &[(&str, usize)], faults: &mut Vec<Fault>) {
    let known: Vec<&str> = grounds.iter().map(|(code, _)| *code).collect();
    let named = named_grounds(node);
    for (code, line) in &named {
        if !known.contains(code) {
            faults.push(Fault::new(
                *line,
                format!(
                    "`{}` names a ground `{code}` that does not exist",
                    rule.code
                ),
                suggest(code, &known),
            ));
        }
    }
    faults.extend(repeated(&named, &format!("the grounds of {}", rule.code)));
}

fn named_grounds(rule: Node<'_>) -> Vec<(&str, usize)> {
    rule.list("grounds")
        .into_iter()
        .filter_map(|item| item.text().map(|code| (code, item.line())))
        .collect()
}

fn unused(grounds: &[(&str, usize)], rules: &[(&str, Node<'_>)]) -> Vec<Fault> {
    let named: Vec<&str> = rules
        .iter()
        .flat_map(|(_, rule)| named_grounds(*rule))
        .map(|(code, _)| code)
        .collect();
    grounds
        .iter()
        .filter(|(code, _)| !named.contains(code))
        .map(|(code, line)| {
            Fault::new(
                *line,
                format!("no rule names the ground `{code}`"),
                "name it in the grounds of a rule, or leave it out",
            )
        })
        .collect()
}
