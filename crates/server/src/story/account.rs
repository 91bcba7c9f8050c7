//! Telling a story as it happens, for people.

use app::Words;
use domain::time::school_time;
use serde_json::Value;

use crate::story::play::{Difference, Outcome};
use crate::story::{Act, Story};

/// So much of a long text is told.
const LONGEST: usize = 100;

/// The heading of a story.
pub(crate) fn heading(story: &Story) -> Vec<String> {
    vec![
        format!("# {}", story.title),
        format!(
            "  {}",
            story
                .summary
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        ),
        format!(
            "  source: {}; edition: {}",
            story.source, story.edition.code
        ),
        String::new(),
    ]
}

/// An act with what came of it.
pub(crate) fn act(words: &Words, story: &Story, act: &Act, outcome: &Outcome) -> Vec<String> {
    let name = story
        .members
        .get(act.who)
        .map_or("somebody", |member| member.name.as_str());
    let role = words.get(&format!("role-{}", act.role.code()));
    let at = school_time(act.at).strftime("%Y-%m-%d %H:%M");
    let title = words.find(&format!("{}-title", act.does.code()), &[]);
    let title = title.unwrap_or_else(|| act.does.code().to_owned());
    let mut lines = vec![format!("{at}  {name} ({role}): {title}")];
    if let Some(text) = telling(&act.fields) {
        lines.push(format!("                  \u{201c}{text}\u{201d}"));
    }
    for given in &act.explanations {
        lines.push(format!(
            "                  explains {}: {}",
            given.rule, given.ground
        ));
    }
    lines.push(match outcome {
        Outcome::Accepted(no) => format!("                  recorded as nr. {no}"),
        Outcome::Refused(codes) => format!("                  refused: {}", codes.join(", ")),
    });
    lines
}

/// Where an act went otherwise than was expected.
pub(crate) fn differences(file: &str, act: &Act, differences: &[Difference]) -> Vec<String> {
    differences
        .iter()
        .map(|difference| {
            format!(
                "{file}:{}: expected: {}; happened: {}",
                act.line, difference.expected, difference.happened
            )
        })
        .collect()
}

/// The first text of the fields that says what the act is about.
fn telling(fields: &Value) -> Option<String> {
    const TELLING: [&str; 14] = [
        "text",
        "summary",
        "said",
        "reaction",
        "outcome",
        "told",
        "advice",
        "motivation",
        "report-reasons",
        "risk",
        "purpose",
        "findings",
        "goals",
        "reason",
    ];
    let text = TELLING
        .iter()
        .find_map(|key| fields.get(key).and_then(Value::as_str))?;
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST {
        return Some(text);
    }
    let start: String = text.chars().take(LONGEST).collect();
    Some(format!("{start}\u{2026}"))
}
