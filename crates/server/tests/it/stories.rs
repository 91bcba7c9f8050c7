//! The stories that come with the program: they go as they say, and leave no rule out.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use domain::command::CommandKind;
use domain::rule::Rule;
use toml::{Table, Value};

const STORIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories");

fn luwte(arguments: &[&str], files: &[PathBuf]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_luwte"))
        .args(arguments)
        .args(files)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            all.push(path);
        }
    }
    all.sort();
    all
}

fn shipped() -> Vec<PathBuf> {
    files(STORIES.as_ref())
}

/// The acts of every story, each with the edition under which it plays.
fn acts() -> Vec<(String, Table)> {
    let mut acts = Vec::new();
    for file in shipped() {
        let story: Table = fs::read_to_string(file).unwrap().parse().unwrap();
        let edition = story["edition"].as_str().unwrap();
        for act in story["act"].as_array().unwrap() {
            acts.push((edition.to_owned(), act.as_table().unwrap().clone()));
        }
    }
    acts
}

fn expected(act: &Table, key: &str) -> Vec<String> {
    let list = act.get("expect").and_then(|expect| expect.get(key));
    let items = list.and_then(Value::as_array).cloned().unwrap_or_default();
    items
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_story_goes_as_it_says() {
    let played = luwte(&["story", "run", "--quiet"], &shipped());
    let said = said(&played);
    assert!(played.status.success(), "{said}");
    let last = said.lines().last().unwrap();
    assert_eq!(
        last,
        format!(
            "{} stories, {} acts, all as expected",
            shipped().len(),
            acts().len()
        )
    );
}

/// Without `--quiet` it tells each act: who, in which role, what, and what came of it.
#[test]
fn a_story_is_told_act_by_act() {
    let file = PathBuf::from(STORIES).join("refusals/afsluiten-en-heropenen.toml");
    let played = luwte(&["story", "run"], &[file]);
    let said = said(&played);
    assert!(played.status.success(), "{said}");
    for told in [
        "# Afsluiten en heropenen",
        "source: Oefenverhaal; alle namen en gebeurtenissen zijn verzonnen.; edition: gpo-wn",
        "2025-10-06 12:00  Anouk Draisma (Leerkracht): Aantekening vastleggen",
        "“Tygo kwam met een blauw oog op school.”",
        "recorded as nr. 2",
        "2025-10-07 13:00  Winston Kartosen (Intern begeleider (IB-er)): Dossier heropenen",
        "refused: case.not-closed",
        "1 stories, 11 acts, all as expected",
    ] {
        assert!(said.contains(told), "`{told}` is not told in:\n{said}");
    }
}

#[test]
fn every_command_is_done_in_a_story() {
    let done: BTreeSet<String> = acts()
        .iter()
        .filter(|(_, act)| expected(act, "refused").is_empty())
        .map(|(_, act)| act["does"].as_str().unwrap().to_owned())
        .collect();
    // No edition that ships has the regional index.
    let optional = ["consider_index", "follow_index"];
    let missing: Vec<&str> = CommandKind::ALL
        .iter()
        .map(|kind| kind.code())
        .filter(|code| !done.contains(*code) && !optional.contains(code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_rule_refuses_or_stands_open_in_a_story() {
    let met: BTreeSet<String> = acts()
        .iter()
        .flat_map(|(_, act)| [expected(act, "refused"), expected(act, "open")].concat())
        .collect();
    let editions = domain::edition::shipped().unwrap();
    let ships = |code: &str| {
        let mut all = editions.iter();
        all.any(|edition| edition.heaviest(code) > domain::rule::Severity::Off)
    };
    let missing: Vec<&str> = Rule::all()
        .map(|rule| rule.code)
        .filter(|code| ships(code) && !met.contains(*code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

/// A rule that can refuse must be seen refusing: standing open is not enough.
#[test]
fn every_rule_that_can_refuse_refuses_in_a_story() {
    let refused: BTreeSet<String> = acts()
        .iter()
        .flat_map(|(_, act)| expected(act, "refused"))
        .collect();
    let editions = domain::edition::shipped().unwrap();
    let can_refuse = |code: &str| {
        editions
            .iter()
            .any(|edition| edition.heaviest(code) >= domain::rule::Severity::Explain)
    };
    let missing: Vec<&str> = Rule::all()
        .map(|rule| rule.code)
        .filter(|code| can_refuse(code) && !refused.contains(*code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn both_editions_are_played() {
    let played: BTreeSet<String> = acts().into_iter().map(|(edition, _)| edition).collect();
    for code in domain::edition::SHIPPED.map(|one| one.code) {
        assert!(played.contains(code), "{code}");
    }
}

/// The story that `docs/stories.md` shows in full.
fn example() -> String {
    let doc = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/stories.md");
    let text = fs::read_to_string(doc).unwrap();
    let story = text.split("```toml\n").nth(1).unwrap();
    story.split("```").next().unwrap().to_owned()
}

/// Write the example with this change, and let the command look at it.
fn with(command: &str, from: &str, to: &str) -> Output {
    let text = example();
    assert!(text.contains(from), "{from}");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("own.toml");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    luwte(&["story", command], &[path])
}

#[test]
fn the_example_of_the_documentation_goes_as_it_says() {
    let output = with("run", "Mees", "Mees");
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("1 stories, 4 acts, all as expected"));
}

#[test]
fn a_difference_is_told_with_the_act_and_both_sides() {
    for (from, to, wanted) in [
        (
            "refused = [\"step1.instrument\"]",
            "",
            "expected: accepted; happened: refused: step1.instrument",
        ),
        (
            "refused = [\"step1.instrument\"]",
            "refused = [\"step1.has-signal\"]",
            "expected: refused: step1.has-signal; happened: refused: step1.instrument",
        ),
        (
            "step = 1\n",
            "step = 4\n",
            "expected: step 4 is being worked on; happened: step 1 is",
        ),
        (
            "open = [\"step2.care-coordinator\"]",
            "settled = [\"step2.care-coordinator\"]",
            "expected: step2.care-coordinator is settled; happened: it is open",
        ),
    ] {
        let output = with("run", from, to);
        assert!(!output.status.success(), "{to}");
        let said = said(&output);
        assert!(said.contains(wanted), "{said}");
        assert!(said.contains("own.toml:"), "{said}");
    }
}

/// What is spoilt in the example, by what, and what the check must say then.
const FAULTS: &[(&str, &str, &str)] = &[
    (
        "summary =",
        "sumary =",
        ":2: there is no `sumary` here; mend: did you mean `summary`?",
    ),
    (
        "onderwijs-2019",
        "onderwijs-2018",
        "did you mean `onderwijs-2019`?",
    ),
    ("\"teacher\"", "\"techer\"", "did you mean `teacher`?"),
    (
        "who = \"noor\"",
        "who = \"noord\"",
        "there is no member `noord`; mend: did you mean `noor`?",
    ),
    (
        "who = \"noor\"",
        "who = \"noor\"\nas = \"director\"",
        "Noor Veldkamp is no `director`",
    ),
    (
        "2026-09-16T09:00",
        "2026-09-15T09:00",
        "this is before the act above it",
    ),
    (
        "2026-09-16T09:00",
        "16-9-2026",
        "not a moment on the school's clock",
    ),
    (
        "\"record_entry\"",
        "\"record_entri\"",
        "did you mean `record_entry`?",
    ),
    (
        "\"observation\"",
        "\"obsevation\"",
        "`kind` cannot be `obsevation`",
    ),
    (
        "place =",
        "plase =",
        "record_entry: there is no `plase` here; mend: did you mean `place`?",
    ),
    (
        "{ date = \"2026-09-14\", time",
        "{ time",
        "missing field `date`; mend: add date",
    ),
    (
        "@hand",
        "@hnd",
        "nothing is named `hnd`; mend: did you mean `@hand`?",
    ),
    ("name = \"hand\"", "", "nothing is named `hand`"),
    (
        "refused = [\"step1.instrument\"]",
        "refused = [\"step1.instrment\"]",
        "did you mean `step1.instrument`?",
    ),
    (
        "refused = [\"step1.instrument\"]",
        "refused = [\"report.feedback\"]",
        "never refuses under onderwijs-2019",
    ),
    (
        "refused = [\"step1.instrument\"]",
        "refused = []",
        "a refusal has at least one code",
    ),
    (
        "ground = \"no-fitting",
        "ground = \"no-fiting",
        "did you mean `no-fitting-instrument`?",
    ),
    (
        "rule = \"step1.instrument\"",
        "rule = \"step1.has-signal\"",
        "cannot be explained",
    ),
    (
        "\"prepare_conversation\"",
        "\"decide\"",
        "decide: there is no `with` here",
    ),
    ("title = \"Een", "title = Een", "this is not TOML"),
];

#[test]
fn every_fault_is_named_with_line_and_mend() {
    for (from, to, wanted) in FAULTS {
        let output = with("check", from, to);
        let said = said(&output);
        assert!(!output.status.success(), "{to}: {said}");
        assert!(said.contains(wanted), "{to}: {said}");
        assert!(
            said.contains("own.toml:") && said.contains("mend: "),
            "{said}"
        );
    }
}

#[test]
fn a_label_is_made_before_it_is_used_and_only_by_what_is_accepted() {
    let later = with(
        "check",
        "bearing = \"neutral\"",
        "bearing = \"neutral\"\nrests-on = [\"@later\"]",
    );
    assert!(said(&later).contains("nothing is named `later`"));
    let own = with(
        "check",
        "bearing = \"neutral\"",
        "bearing = \"neutral\"\nrests-on = [\"@hand\"]",
    );
    assert!(
        said(&own).contains("is used before it is made"),
        "{}",
        said(&own)
    );
    let refused = with(
        "check",
        "at = \"2026-09-15T15:30\"",
        "name = \"af\"\nat = \"2026-09-15T15:30\"",
    );
    assert!(said(&refused).contains("what is refused makes no record"));
}
