//! Broken files, each with the fault that must be named, where, and how it is mended.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use domain::edition::{nearest, read};

use super::text_of;

/// A shipped edition with one thing changed.
struct Broken {
    /// What is changed, its first occurrence.
    from: &'static str,
    /// Into what.
    to: &'static str,
    /// The fault is on the first line that holds this.
    at: &'static str,
    /// What it says.
    what: &'static str,
    /// How to mend it.
    mend: &'static str,
}

const fn broken(
    from: &'static str,
    to: &'static str,
    at: &'static str,
    what: &'static str,
    mend: &'static str,
) -> Broken {
    Broken {
        from,
        to,
        at,
        what,
        mend,
    }
}

/// Keys and values.
const FORM: &[Broken] = &[
    broken(
        "version = 1",
        "version 1",
        "version 1",
        "this is not TOML",
        "key = value",
    ),
    broken(
        "version = 1",
        "version = 1\nversion = 2",
        "version = 2",
        "duplicate key",
        "keep one of the two",
    ),
    broken(
        "valid-from",
        "valid-form",
        "valid-form",
        "`valid-form` is not a key of the file",
        "did you mean `valid-from`?",
    ),
    broken(
        "valid-from",
        "valid-form",
        "# The same five",
        "`valid-from` is missing in the file",
        "\"2019-01-01\"",
    ),
    broken(
        "phone = \"0800-2000\"",
        "",
        "[reporting-body]",
        "`phone` is missing in reporting-body",
        "add a text",
    ),
    broken(
        "phone =",
        "telefoon =",
        "telefoon =",
        "`telefoon` is not a key of reporting-body",
        "known here: name, called, aliases, phone",
    ),
    broken(
        "version = 1",
        "version = \"1\"",
        "version =",
        "`version` is a text",
        "a whole number",
    ),
    broken(
        "version = 1",
        "version = 0",
        "version =",
        "`version` cannot be 0",
        "from 1 to 9999",
    ),
    broken(
        "version = 1",
        "version = 1.5",
        "version =",
        "`version` is a fraction",
        "a whole number",
    ),
    broken(
        "name = \"Veilig Thuis\"",
        "name = true",
        "name = true",
        "`name` is true or false",
        "write a text",
    ),
    broken(
        "name = \"Veilig Thuis\"",
        "name = \"  \"",
        "name = \"  \"",
        "`name` is blank",
        "write what people should read",
    ),
    broken(
        "\"2019-01-01\"",
        "2019-01-01",
        "valid-from",
        "is a date without quotes",
        "a day between quotes",
    ),
    broken(
        "\"2019-01-01\"",
        "\"1 januari 2019\"",
        "valid-from",
        "is not a day",
        "year, month and day",
    ),
    broken(
        "code = \"onderwijs-2019\"",
        "code = \"Onderwijs 2019\"",
        "code = \"Onder",
        "is not a code",
        "lower-case letters",
    ),
    broken(
        "decides = [\"director\"]",
        "decides = [\"directeur\"]",
        "decides =",
        "\"directeur\" is not a role",
        "did you mean `director`?",
    ),
    broken(
        "decides = [\"director\"]",
        "decides = []",
        "decides =",
        "`decides` is empty",
        "at least 1",
    ),
    broken(
        "decides = [\"director\"]",
        "decides = \"director\"",
        "decides =",
        "`decides` is a text",
        "write a list",
    ),
    broken(
        "on-decision = [[",
        "on-decision = [[], [",
        "on-decision",
        "`on-decision` is empty",
        "at least 1",
    ),
    broken(
        "can-wait = true",
        "can-wait = \"ja\"",
        "can-wait",
        "`can-wait` is a text",
        "true or false",
    ),
    broken(
        "[thresholds]\n",
        "[[thresholds]]\n",
        "[[thresholds]]",
        "`thresholds` is a list",
        "[thresholds]",
    ),
];

/// The parts apart from framework and rules.
const PARTS: &[Broken] = &[
    broken(
        "code = \"training\"",
        "code = \"trainings\"",
        "code = \"trainings\"",
        "there is no duty `trainings`",
        "did you mean `training`?",
    ),
    broken(
        "[[steps]]",
        "[[steps]]\nname = \"Nul\"\nasks = \"Niets.\"\n\n[[steps]]",
        "[[steps]]",
        "`steps` holds 6",
        "exactly five",
    ),
    broken(
        "phone = \"0800-2000\"",
        "phone = \"bel ons\"",
        "phone =",
        "\"bel ons\" is not a phone number",
        "0800-2000",
    ),
    broken(
        "phone = \"0800-2000\"",
        "phone = \"1\"",
        "phone =",
        "not a phone number",
        "0800-2000",
    ),
    broken(
        "waiver-grounds = [",
        "waiver-grounds = []\nold = [",
        "waiver-grounds",
        "`waiver-grounds` is empty",
        "at least 1",
    ),
    broken(
        "confidentiality = [",
        "confidentiality = []\nold = [",
        "confidentiality",
        "`confidentiality` is empty",
        "at least 1",
    ),
    broken(
        "heard-from = 12",
        "heard-from = 16",
        "heard-from",
        "not below `addressed-from`",
        "beside the parents first",
    ),
    broken(
        "heard-from = 12",
        "heard-from = 120",
        "heard-from",
        "`heard-from` cannot be 120",
        "from 4 to 18",
    ),
    broken(
        "feedback-weeks = 10",
        "feedback-weeks = 0",
        "feedback-weeks",
        "cannot be 0",
        "from 1 to 52",
    ),
    broken(
        "acute-working-days = 2",
        "acute-working-days = 0",
        "acute-working-days",
        "cannot be 0",
        "from 1 to 60",
    ),
    broken(
        "is-unfounded = true",
        "is-unfounded = false",
        "outcomes =",
        "no outcome says",
        "is-unfounded = true",
    ),
    broken(
        "code = \"hold\"",
        "code = \"unfounded\"",
        "Er loopt nog",
        "`unfounded` stands in retention twice",
        "a code of its own",
    ),
    broken(
        "code = \"safety-self\"",
        "code = \"safety-child\"",
        "van mijzelf",
        "`safety-child` stands in waiver-grounds twice",
        "leave one out",
    ),
];

/// The framework.
const FRAMEWORK: &[Broken] = &[
    broken(
        "leads = \"safety\"",
        "leads = \"safty\"",
        "leads = \"safty\"",
        "`suspicion` leads to `safty`, which is nowhere",
        "did you mean `safety`?",
    ),
    broken(
        "leads = \"acceptance\"",
        "leads = \"elders\"",
        "leads = \"elders\"",
        "which is nowhere",
        "known here: report, close, give-help, suspicion",
    ),
    broken(
        "leads = \"help\"",
        "leads = \"suspicion\"",
        "leads = \"suspicion\"",
        "`safety` leads back to `suspicion`",
        "a later question",
    ),
    broken(
        "leads = \"help\"",
        "leads = \"safety\"",
        "\"Nee\", leads = \"safety\"",
        "`safety` leads back to `safety`",
        "a later question",
    ),
    broken(
        "leads = \"help\"",
        "leads = \"give-help\"",
        "code = \"help\"",
        "no answer leads to `help`",
        "an earlier answer",
    ),
    broken(
        "code = \"safety\"\n",
        "code = \"safety\"\ncan-wait = true\n",
        "can-wait",
        "`safety` can wait",
        "all end the branch",
    ),
    broken(
        "  { code = \"no\", text = \"Nee, er is geen vermoeden (meer)\", leads = \"close\" },\n",
        "",
        "answers =",
        "`answers` holds 1, too few",
        "at least 2",
    ),
    broken(
        "leads = \"report\", is-doubt",
        "leads = \"help\", is-doubt",
        "is-doubt",
        "doubt leads to `help`",
        "in doubt a school reports",
    ),
    broken(
        "code = \"result\"",
        "code = \"report\"",
        "code = \"report\"",
        "`report` is where a branch ends",
        "another code",
    ),
    broken(
        "\"Ik twijfel\", leads",
        "\"Ik twijfel\", naar",
        "\"Ik twijfel\"",
        "`naar` is not a key of answers",
        "known here",
    ),
    broken(
        "{ code = \"doubt\"",
        "{ code = \"yes\"",
        "is-doubt",
        "`yes` stands in answers twice",
        "a code of its own",
    ),
];

/// The rules and their grounds.
const RULES: &[Broken] = &[
    broken(
        "rules.\"step3.conversation\"",
        "rules.\"step3.conversations\"",
        "step3.conversations",
        "there is no rule `step3.conversations`",
        "did you mean `step3.conversation`?",
    ),
    broken(
        "rules.\"step3.conversation\"",
        "rules.\"step3.conversations\"",
        "[rules.",
        "the rule `step3.conversation` is missing",
        "severity = \"off\"",
    ),
    broken(
        "severity = \"block\"",
        "severity = \"blok\"",
        "severity = \"blok\"",
        "cannot weigh \"blok\"",
        "did you mean `block`?",
    ),
    broken(
        "severity = \"block\"",
        "severity = 3",
        "severity = 3",
        "`severity` is a whole number",
        "\"remind\" or \"off\"",
    ),
    broken(
        "closing = \"explain\"",
        "closng = \"explain\"",
        "closng",
        "not checked at `closng`",
        "did you mean `closing`?",
    ),
    broken(
        "closing = \"explain\"",
        "deciding = \"explain\"",
        "deciding = ",
        "not checked at `deciding`",
        "known here: weighing, closing",
    ),
    broken(
        ", closing = \"explain\"",
        "",
        "{ weighing",
        "has no weight at `closing`",
        "add closing",
    ),
    broken(
        "closing = \"explain\"",
        "closing = true",
        "{ weighing",
        "the weight at `closing` is true or false",
        "write closing",
    ),
    broken(
        "closing = \"explain\"",
        "closing = \"uitleg\"",
        "{ weighing",
        "cannot weigh \"uitleg\"",
        "known here: off, remind, explain, block",
    ),
    broken(
        "grounds = [\"no-fitting-instrument\", \"not-yet-trained\", \"signals-speak-for-themselves\", \"other\"]",
        "grounds = []",
        "[rules.\"step1.instrument\"]",
        "can be explained, but has no grounds",
        "add grounds",
    ),
    broken(
        "\"signals-speak-for-themselves\", \"other\"]",
        "\"others\"]",
        "\"others\"]",
        "names a ground `others` that does not exist",
        "did you mean `other`?",
    ),
    broken(
        "\"signals-speak-for-themselves\", \"other\"]",
        "\"other\"]",
        "code = \"signals-speak",
        "no rule names the ground `signals-speak-for-themselves`",
        "leave it out",
    ),
    broken(
        "\"signals-speak-for-themselves\", \"other\"]",
        "\"other\", \"other\"]",
        "\"other\", \"other\"",
        "`other` stands in the grounds of step1.instrument twice",
        "leave one out",
    ),
    broken(
        "signalerings-instrument.\"\nsource",
        "signalerings-instrument.\"\nbron",
        "bron =",
        "`bron` is not a key of step1.instrument",
        "known here: severity",
    ),
    broken(
        "severity = \"remind\"",
        "severity = \"remind\"\ngrounds = [\"other\"]",
        "grounds = [\"other\"]",
        "has grounds, but is never explained",
        "leave the grounds out",
    ),
    broken(
        "[rules.\"report.aftercare\"]",
        "[rules.\"report.aftercare\"]\nwaits-for = \"teacher\"",
        "waits-for = ",
        "`report.aftercare` waits for a role that reads no dossiers",
        "choose from care-coordinator, attention-officer, director",
    ),
    broken(
        "[rules.\"report.aftercare\"]\nseverity = \"remind\"",
        "[rules.\"report.aftercare\"]\nseverity = \"block\" # here",
        "# here",
        "only looked at afterwards",
        "\"remind\"",
    ),
];

/// The faults of the 2019 edition with one thing changed, and the changed text.
fn faults_of(case: &Broken) -> (Vec<domain::edition::Fault>, String) {
    let whole = text_of("onderwijs-2019");
    assert!(whole.contains(case.from), "{}", case.from);
    let text = whole.replacen(case.from, case.to, 1);
    let faults = read(&text).err().unwrap_or_default();
    (faults, text)
}

fn line_of(text: &str, part: &str) -> usize {
    1 + text.lines().position(|line| line.contains(part)).unwrap()
}

#[test]
fn every_fault_is_named_with_its_line_and_its_mend() {
    for case in FORM.iter().chain(PARTS).chain(FRAMEWORK).chain(RULES) {
        let (faults, text) = faults_of(case);
        let line = line_of(&text, case.at);
        let is_named = faults.iter().any(|fault| {
            fault.line == line && fault.what.contains(case.what) && fault.mend.contains(case.mend)
        });
        let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(is_named, "{:?} on line {line}, found {found:#?}", case.what);
    }
}

fn named(text: &str, what: &str) -> Option<(usize, String)> {
    let faults = read(text).err().unwrap_or_default();
    let one = faults.into_iter().find(|fault| fault.what.contains(what))?;
    Some((one.line, one.mend))
}

#[test]
fn a_framework_needs_norms_and_norms_a_framework() {
    let whole = text_of("onderwijs-2019");
    let text = whole.replacen("norms = [", "norms = []\nold = [", 1);
    let (line, mend) = named(&text, "there are no norms").unwrap();
    assert_eq!(line, line_of(&text, "[[framework]]"));
    assert!(mend.contains("add `norms`"));

    let text = text_of("gpo-wn").replacen(
        "outcomes = [",
        "norms = [{ code = \"acute\", text = \"Acuut.\" }]\noutcomes = [",
        1,
    );
    let (line, mend) = named(&text, "there is no framework").unwrap();
    assert_eq!(line, line_of(&text, "norms = ["));
    assert!(mend.contains("[[framework]]"));
}

#[test]
fn a_framework_that_never_reports_is_named() {
    let text = text_of("onderwijs-2019").replace("leads = \"report\"", "leads = \"close\"");
    let (line, mend) = named(&text, "no answer leads to a report").unwrap();
    assert_eq!(line, line_of(&text, "code = \"suspicion\""));
    assert!(mend.contains("leads = \"report\""));
    assert!(named(&text, "doubt leads to `close`").is_some());
}

#[test]
fn all_faults_come_at_once_and_in_the_order_of_the_file() {
    let text = text_of("gpo-wn")
        .replacen("version = 1", "version = 0", 1)
        .replacen("0800-2000", "bel", 1)
        .replacen("feedback-weeks = 10", "feedback-weken = 10", 1)
        .replacen("severity = \"block\"", "severity = \"moet\"", 1);
    let faults = read(&text).unwrap_err();
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert!(lines.is_sorted());
    assert_eq!(faults.len(), 5, "{faults:#?}");
}

#[test]
fn an_empty_file_lacks_everything_and_other_text_is_not_toml() {
    let faults = read("").unwrap_err();
    assert!(faults.len() > 10);
    assert!(faults.iter().all(|fault| fault.line == 1));
    assert!(named("rules = 3", "`rules` is a whole number").is_some());
    let faults = read("code = \"mijn\"\nEen gewone zin.\n").unwrap_err();
    assert_eq!(faults.first().unwrap().line, 2);
    assert!(faults.iter().all(|fault| fault.what.contains("not TOML")));
}

#[test]
fn a_fault_reads_as_one_line() {
    let faults = read(&text_of("gpo-wn").replacen("0800-2000", "bel", 1)).unwrap_err();
    let said = faults.first().unwrap().to_string();
    assert!(said.starts_with("line "), "{said}");
    assert!(
        said.contains("\"bel\" is not a phone number; write digits"),
        "{said}"
    );
}

#[test]
fn only_a_near_word_is_suggested() {
    let known = ["reported", "unfounded", "hold"];
    assert_eq!(nearest("reportd", known), Some("reported"));
    assert_eq!(nearest("hodl", known), None);
    assert_eq!(nearest("hald", known), Some("hold"));
    assert_eq!(nearest("klaar", known), None);
    assert_eq!(nearest("", known), None);
}
