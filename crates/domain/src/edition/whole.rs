//! Faults between the parts of an edition, apart from its rules and its framework.

use crate::duties::Duty;
use crate::edition::Fault;
use crate::edition::nearest::suggest;
use crate::edition::node::Node;
use crate::step1_signals::Signs;

/// The lists whose codes are stored.
const CODED: [&str; 8] = [
    "duties",
    "waiver-grounds",
    "grounds",
    "norms",
    "framework",
    "confidentiality",
    "outcomes",
    "retention",
];

const STEPS: usize = 5;

pub(super) fn check(root: Node<'_>, faults: &mut Vec<Fault>) {
    for list in CODED {
        faults.extend(repeated(&codes(&root.list(list)), list));
    }
    for question in root.list("framework") {
        faults.extend(repeated(&codes(&question.list("answers")), "answers"));
    }
    faults.extend(steps(root));
    faults.extend(phone(root));
    faults.extend(ages(root));
    faults.extend(unfounded(root));
    faults.extend(norms(root));
    faults.extend(retention(root));
    faults.extend(sign_lists(root));
    faults.extend(duties(root));
    faults.extend(index(root));
}

/// A duty that the board does not have.
fn duties(root: Node<'_>) -> Vec<Fault> {
    let known: Vec<&str> = Duty::ALL.iter().map(|duty| duty.code()).collect();
    let named = codes(&root.list("duties")).into_iter();
    named
        .filter(|(code, _)| !known.contains(code))
        .map(|(code, line)| {
            let what = format!("there is no duty `{code}`");
            Fault::new(line, what, suggest(code, &known))
        })
        .collect()
}

/// The rules of the regional index weigh something where it is used, and nothing where it is not.
fn index(root: Node<'_>) -> Vec<Fault> {
    let is_used = root.says_yes("vir");
    let weight = |code: &'static str| {
        let (weight, line) = root.get("rules")?.get(code)?.text_of("severity")?;
        ((weight != "off") != is_used).then_some((code, line))
    };
    let wrong = ["index.considered", "index.ended"]
        .into_iter()
        .filter_map(weight);
    let (what, mend) = if is_used {
        (
            "weighs nothing, and `vir` is true",
            "write severity = \"remind\"",
        )
    } else {
        (
            "weighs something, and `vir` is not true",
            "write vir = true, or severity = \"off\"",
        )
    };
    wrong
        .map(|(code, line)| Fault::new(line, format!("`{code}` {what}"), mend))
        .collect()
}

/// A list of signs that the program does not have.
fn sign_lists(root: Node<'_>) -> Vec<Fault> {
    let shipped = Signs::shipped().unwrap_or_default();
    let known: Vec<&str> = shipped
        .last()
        .map(|signs| signs.lists.iter().map(|list| &*list.code).collect())
        .unwrap_or_default();
    let named = root.list("sign-lists").into_iter();
    named
        .filter_map(|node| Some((node.text()?, node.line())))
        .filter(|(code, _)| !known.contains(code))
        .map(|(code, line)| {
            Fault::new(
                line,
                format!("there is no list of signs `{code}`"),
                suggest(code, &known),
            )
        })
        .collect()
}

/// The codes in a list, with their lines.
pub(super) fn codes<'a>(list: &[Node<'a>]) -> Vec<(&'a str, usize)> {
    list.iter()
        .filter_map(|item| item.text_of("code"))
        .collect()
}

/// A code that stands in a list twice.
pub(super) fn repeated(codes: &[(&str, usize)], list: &str) -> Vec<Fault> {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    let mut faults = Vec::new();
    for (code, line) in codes {
        match seen.iter().find(|(one, _)| one == code) {
            Some((_, first)) => faults.push(Fault::new(
                *line,
                format!("`{code}` stands in {list} twice, first on line {first}"),
                "give it a code of its own, or leave one out",
            )),
            None => seen.push((code, *line)),
        }
    }
    faults
}

fn steps(root: Node<'_>) -> Option<Fault> {
    let node = root.get("steps")?;
    let found = node.items()?.len();
    (found != STEPS).then(|| {
        Fault::new(
            node.line(),
            format!("`steps` holds {found}"),
            "the plan has exactly five steps, in their order",
        )
    })
}

/// A number that can be called from a telephone: it stands on every page.
fn phone(root: Node<'_>) -> Option<Fault> {
    let (text, line) = root.get("reporting-body")?.text_of("phone")?;
    let bare = text.strip_prefix('+').unwrap_or(text);
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let is_callable = (3..=15).contains(&digits)
        && bare
            .chars()
            .all(|c| c.is_ascii_digit() || c == ' ' || c == '-');
    (!is_callable).then(|| {
        Fault::new(
            line,
            format!("\"{text}\" is not a phone number"),
            "write digits with spaces or hyphens: phone = \"0800-2000\"",
        )
    })
}

fn ages(root: Node<'_>) -> Option<Fault> {
    let table = root.get("thresholds")?;
    let heard = table.get("heard-from")?;
    let addressed = table.get("addressed-from")?;
    (heard.number()? >= addressed.number()?).then(|| {
        Fault::new(
            heard.line(),
            "`heard-from` is not below `addressed-from`",
            "a pupil is heard beside the parents first, and addressed instead of them later",
        )
    })
}

/// A suspicion that was unfounded must be said to be so, and for that there must be words.
fn unfounded(root: Node<'_>) -> Option<Fault> {
    let node = root.get("outcomes")?;
    let items = node.items()?;
    let is_there = items.iter().any(|item| item.says_yes("is-unfounded"));
    (!is_there && !items.is_empty()).then(|| {
        Fault::new(
            node.line(),
            "no outcome says that a suspicion was unfounded",
            "add `is-unfounded = true` to the outcome that says so",
        )
    })
}

/// Years, and what they count from: the one says nothing without the other.
fn retention(root: Node<'_>) -> Vec<Fault> {
    let classes = root.list("retention").into_iter();
    let halves = classes.filter_map(
        |class| match (class.get("counts-from"), class.get("years")) {
            (Some(from), None) => Some((from.line(), "`counts-from` stands without `years`")),
            (None, Some(years)) => Some((years.line(), "`years` stands without `counts-from`")),
            _ => None,
        },
    );
    halves
        .map(|(line, what)| Fault::new(line, what, "give both, or neither: then it has no end"))
        .collect()
}

fn norms(root: Node<'_>) -> Option<Fault> {
    let framework = root.list("framework");
    let norms = root.list("norms");
    match (framework.first(), norms.first()) {
        (Some(first), None) => Some(Fault::new(
            first.line(),
            "there is a framework, but there are no norms for reporting",
            "add `norms`, or leave the framework out",
        )),
        (None, Some(first)) => Some(Fault::new(
            first.line(),
            "there are norms for reporting, but there is no framework",
            "add `[[framework]]` questions, or leave the norms out",
        )),
        _ => None,
    }
}
