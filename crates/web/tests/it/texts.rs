//! Every text that a page asks for exists, and every text that exists is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use app::Words;
use domain::command::CommandKind;
use domain::permission::Action;
use domain::role::Role;
use domain::rule::Rule;
use domain::staff_route::StaffAction;
use domain::step1_signals::{BodyPlace, Figure};
use web::{PRACTICE_ROUTES, ROUTES};

/// Texts that every page of a command has.
const OF_EVERY_COMMAND: [&str; 5] = ["title", "intro", "guidance", "submit", "done"];

/// What a template calls with the path of a field or the name of a text of its form.
const CALLS: [&str; 19] = [
    "fields::line(form, \"",
    "fields::area(form, \"",
    "fields::date(form, \"",
    "fields::moment(form, \"",
    "fields::choice(form, \"",
    "fields::choices(form, \"",
    "fields::select(form, \"",
    "fields::ticks(form, \"",
    "fields::yes_no(form, \"",
    "fields::group(form, \"",
    "fields::fold(form, \"",
    "entries::ticks(form, \"",
    "body_map::body(form, \"",
    "form.text(\"",
    "form.label(\"",
    "lists.path(under, \"",
    "secret::password(form, \"",
    "secret::code(form, \"",
    "secret::text(form, \"",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A template without its comments.
fn template(name: &str) -> String {
    let source = fs::read_to_string(root().join("crates/web/templates").join(name)).unwrap();
    let mut parts = source.split("{#");
    let mut text = parts.next().unwrap().to_owned();
    text.extend(
        parts
            .filter_map(|part| part.split_once("#}"))
            .map(|(_, after)| after),
    );
    text
}

/// Every text, with the keys of other texts that it is made of.
fn keys() -> BTreeMap<String, String> {
    keys_in("lang/nl")
}

fn keys_in(folder: &str) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for file in files(folder, ".ftl") {
        let text = fs::read_to_string(&file).unwrap();
        let mut last = String::new();
        for line in text.lines() {
            if let Some((key, value)) = line.split_once(" =").filter(|(key, _)| is_key(key)) {
                key.clone_into(&mut last);
                let before = keys.insert(key.to_owned(), value.to_owned());
                assert!(before.is_none(), "{key} stands there twice");
            } else if let Some(value) = keys.get_mut(&last) {
                value.push_str(line);
            }
        }
    }
    keys
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// What follows each occurrence of a call, up to the closing quote.
fn after(source: &str, call: &str) -> Vec<String> {
    source
        .split(call)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// A template with everything that it extends, imports and includes, whoever wrote it.
fn whole(name: &str) -> String {
    let mut names = vec![name.to_owned()];
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    while let Some(name) = names.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let source = template(&name);
        for call in ["{% extends \"", "{% import \"", "{% include \""] {
            names.extend(after(&source, call));
        }
        text.push_str(&source);
    }
    text
}

fn folder(kind: CommandKind) -> &'static str {
    match kind.step().number() {
        1 => "step1_signals",
        2 => "step2_consultation",
        3 => "step3_conversation",
        4 => "step4_weighing",
        _ => "step5_decision",
    }
}

/// The commands with a page of their own: the page for a signal opens the dossier.
fn commands() -> impl Iterator<Item = CommandKind> {
    CommandKind::ALL
        .iter()
        .copied()
        .filter(|kind| *kind != CommandKind::OpenDossier)
}

fn page(kind: CommandKind) -> String {
    format!("{}/{}.html", folder(kind), kind.code())
}

/// The names that a page with a form asks for: paths of fields with dashes, texts of the form.
fn asked_by(page: &str, under: &str) -> BTreeSet<String> {
    // What folds a part names the beginning of several paths, not a field.
    let unfolded = |line: &str| {
        let names = if line.contains("fields::fold") {
            "lists.path"
        } else {
            "\n"
        };
        line.replace(names, "")
    };
    let source = whole(page)
        .lines()
        .map(unfolded)
        .collect::<Vec<_>>()
        .join("\n");
    let mut names: BTreeSet<String> = BTreeSet::new();
    for call in CALLS {
        let prefix = if call.starts_with("lists.path") {
            under
        } else {
            ""
        };
        names.extend(
            after(&source, call)
                .into_iter()
                .map(|name| format!("{prefix}{name}")),
        );
    }
    names.iter().map(|name| name.replace('.', "-")).collect()
}

/// What the forms about keeping a dossier have: they share a page. What a hold is for besides, its label is
/// asked for by that page.
const KEEPING: [&str; 7] = [
    "title", "intro", "guidance", "readers", "submit", "done", "reason",
];

/// The forms that are not commands, with what each has besides its fields.
const PLAIN_FORMS: [(&str, &[&str]); 60] = [
    ("hold_dossier", &KEEPING),
    ("end_hold", &KEEPING),
    ("announce_destruction", &KEEPING),
    ("object_to_destruction", &KEEPING),
    (
        "destroy_dossier",
        &[
            "title", "intro", "guidance", "readers", "submit", "done", "is-sure",
        ],
    ),
    ("staff_tell", &["title", "intro", "submit"]),
    ("name_recipient", &["done"]),
    ("end_recipient", &["done"]),
    ("note_guideline", &["done"]),
    ("give_notice", &["done"]),
    ("offer_course", &["done"]),
    ("record_attendance", &["done"]),
    ("name_expert", &["done"]),
    ("end_expert", &["done"]),
    ("make_evaluation", &["done"]),
    ("note_finding", &["done"]),
    ("agree_action", &["done"]),
    ("settle_action", &["done"]),
    ("publish_agreement", &["done"]),
    ("keep_document", &["done"]),
    ("remove_document", &["done"]),
    ("publish_sign_list", &["done"]),
    ("withdraw_sign_list", &["done"]),
    ("open_support", &["done"]),
    ("write_support", &["done"]),
    ("close_support", &["done"]),
    ("choose_road", &["done"]),
    ("record_talk", &["done"]),
    ("take_step", &["done"]),
    ("shut_out", &["done"]),
    ("close_record", &["done"]),
    ("give_access", &["done"]),
    ("end_access", &["done", "submit"]),
    ("declare_conflict", &["done"]),
    ("lift_conflict", &["done", "about"]),
    ("open_emergency", &[]),
    ("review_emergency", &["done"]),
    ("name_responsible", &["done", "about", "too-few"]),
    ("note_absence", &["done", "about"]),
    ("end_absence", &["done", "submit"]),
    ("choose_role", &["done"]),
    ("invite", &["done"]),
    ("invite_again", &["done", "submit"]),
    ("give_role", &["done"]),
    ("take_role", &["done", "submit"]),
    ("change_mail", &["done"]),
    ("let_go", &["done", "vacancy"]),
    ("take_back", &["done", "submit"]),
    ("free_days", &["done"]),
    ("school_sheet", &["done"]),
    ("ask_reset", &["title"]),
    ("choose_password", &[]),
    ("change_password", &["title"]),
    ("confirm_account", &["title"]),
    ("add_code_app", &["title"]),
    ("code_app", &["title"]),
    ("recovery_codes", &["title"]),
    ("calendar", &["title"]),
    ("sign_in_code", &["title"]),
    ("sign_in_recovery", &["title"]),
];

/// The page of a form about one's own account.
fn account_page(code: &str) -> Option<&'static str> {
    Some(match code {
        "staff_tell" => "staff_route/tell.html",
        "ask_reset" => "forgot.html",
        "choose_password" => "welcome.html",
        "change_password" => "account/password.html",
        "confirm_account" => "account/confirm.html",
        "add_code_app" => "account/add_code_app.html",
        "code_app" => "account/code_app.html",
        "recovery_codes" => "account/recovery_codes.html",
        "calendar" => "account/calendar.html",
        "sign_in_code" | "sign_in_recovery" => "sign_in_code.html",
        _ => return None,
    })
}

/// The folders in which their pages stand.
const PLAIN_FOLDERS: [&str; 5] = [
    "access",
    "accounts",
    "duties",
    "responsibility",
    "staff_route",
];

/// The texts that a form which is not a command asks for.
fn asked_by_plain(code: &str) -> BTreeSet<String> {
    let (_, besides) = PLAIN_FORMS
        .iter()
        .find(|(known, _)| *known == code)
        .unwrap();
    let mut asked: BTreeSet<String> = besides.iter().map(|name| (*name).to_owned()).collect();
    if let Some(page) = account_page(code) {
        asked.extend(asked_by(page, ""));
        return asked;
    }
    let pages = PLAIN_FOLDERS.map(|folder| format!("{folder}/{code}.html"));
    let exists = |page: &&String| root().join("crates/web/templates").join(page).exists();
    if let Some(page) = pages.iter().find(exists) {
        let frame = ["title", "intro", "guidance", "readers", "submit"];
        asked.extend(frame.map(str::to_owned));
        asked.extend(asked_by(page, ""));
    }
    asked
}

#[test]
fn every_other_form_has_all_its_texts() {
    let keys = keys();
    for (code, _) in PLAIN_FORMS {
        for name in asked_by_plain(code) {
            let key = format!("{code}-{name}");
            assert!(keys.contains_key(&key), "a text that is missing: {key}");
        }
    }
}

fn asked_by_command(kind: CommandKind) -> BTreeSet<String> {
    let under = if kind == CommandKind::CorrectEntry {
        "entry."
    } else {
        ""
    };
    asked_by(&page(kind), under)
}

#[test]
fn every_command_has_a_page_with_all_its_texts() {
    let keys = keys();
    let mut missing = Vec::new();
    for kind in commands() {
        let own = template(&page(kind));
        assert!(
            own.starts_with("{% extends \"parts/command.html\" %}"),
            "{}",
            page(kind)
        );
        let asked = asked_by_command(kind);
        let all = OF_EVERY_COMMAND
            .iter()
            .map(|name| (*name).to_owned())
            .chain(asked);
        for name in all {
            let key = format!("{}-{name}", kind.code());
            // The parts for questions are imported by two commands, each with texts of its own.
            let of_other = own.contains("questions::") && !own.contains(&format!("\"{name}\""));
            if !keys.contains_key(&key) && !of_other {
                missing.push(key);
            }
        }
    }
    assert!(missing.is_empty(), "texts that are missing: {missing:#?}");
}

#[test]
fn every_value_and_every_rule_has_its_text() {
    let keys = keys();
    let mut wanted: Vec<String> = Vec::new();
    wanted.extend(Rule::all().map(|rule| format!("refusal-{}", rule.code.replace('.', "-"))));
    wanted.extend(Role::ALL.iter().map(|role| format!("role-{}", role.code())));
    wanted.extend((1..=12).map(|month| format!("month-{month}")));
    wanted.extend(
        BodyPlace::ALL
            .iter()
            .map(|place| format!("body-place-{}", place.code())),
    );
    for figure in Figure::ALL.map(Figure::code) {
        wanted.push(format!("body-figure-{figure}"));
        wanted.push(format!("body-list-{figure}"));
    }
    for (family, values) in FAMILIES {
        wanted.extend(values.iter().map(|value| format!("{family}-{value}")));
    }
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|key| !keys.contains_key(*key))
        .collect();
    assert!(missing.is_empty(), "texts that are missing: {missing:#?}");
}

/// Values that are stored, by the name under which their texts stand.
const FAMILIES: [(&str, &[&str]); 55] = [
    (
        "duties",
        &[
            "not-your-school",
            "in-the-future",
            "in-the-past",
            "not-there",
            "not-given-yet",
            "not-your-member",
            "cannot-be-reached",
            "yourself",
            "cannot-handle",
            "not-to-evaluate",
            "evaluated-already",
        ],
    ),
    (
        "duties-gap",
        &[
            "awareness-unread",
            "awareness-no-notice",
            "training-none-offered",
            "training-never",
            "training-over",
            "experts-no-attention-officer",
            "experts-no-external-confidant",
            "experts-no-social-work",
            "experts-no-reporting-body",
            "experts-no-replacement",
            "work-nobody-consults",
            "work-one-consults",
            "work-nobody-decides",
            "work-no-deputy",
            "evaluation-missing",
            "evaluation-no-finding",
            "evaluation-overdue",
            "support-no-agreement",
            "support-unread",
        ],
    ),
    (
        "duty",
        &[
            "awareness",
            "training",
            "experts",
            "work-processes",
            "evaluation",
            "support",
        ],
    ),
    (
        "way",
        &[
            "letter",
            "newsletter",
            "website",
            "school-guide",
            "evening",
            "other",
        ],
    ),
    (
        "validity",
        &["one-year", "two-years", "three-years", "no-end"],
    ),
    (
        "expert",
        &[
            "attention-officer",
            "external-confidant",
            "social-work",
            "reporting-body",
            "confidential-inspector",
            "other",
        ],
    ),
    (
        "board",
        &[
            "duties",
            "responsibility",
            "recipients",
            "due",
            "destroyed",
            "support",
            "agreement",
            "folder",
        ],
    ),
    (
        "indicator",
        &[
            "opened",
            "signals",
            "decisions",
            "without-consultation",
            "explained",
            "advice",
            "waived",
            "reports",
            "help-plans",
            "closed",
            "destroyed",
        ],
    ),
    ("time-taken", &["week", "month", "ten-weeks", "longer"]),
    ("action-outcome", &["done", "dropped"]),
    (
        "signs",
        &[
            "list-gone",
            "name-too-long",
            "blank",
            "too-long",
            "twice",
            "too-many",
            "no-heading",
            "heading-empty",
            "heading-twice",
        ],
    ),
    ("support-kind", &["asked", "given", "happened", "none"]),
    (
        "sign-ages",
        &["age-0-4", "age-4-8", "age-4-12", "age-12-18", "age-all"],
    ),
    (
        "log-act",
        &[
            "count-dossiers",
            "keep-duties",
            "keep-school-duties",
            "handle-support",
            "plan-read",
            "agreement-read",
            "notice-given",
            "course-offered",
            "attended",
            "practised",
            "expert-named",
            "expert-ended",
        ],
    ),
    (
        "log-act",
        &[
            "evaluation-made",
            "finding-noted",
            "action-agreed",
            "action-settled",
            "agreement-published",
            "document-kept",
            "document-removed",
            "sign-list-published",
            "sign-list-withdrawn",
            "list-support",
            "read-support",
            "support-opened",
            "write_support",
            "close_support",
        ],
    ),
    (
        "hold-cause",
        &[
            "complaint",
            "procedure",
            "monitoring",
            "access-request",
            "other",
        ],
    ),
    (
        "keeping-noted",
        &[
            "hold-set",
            "hold-ended",
            "destruction-announced",
            "destruction-objected",
            "destroy-dossier",
        ],
    ),
    (
        "destruction",
        &[
            "open",
            "held",
            "not-held",
            "too-early",
            "announced-before",
            "not-announced",
            "announcement-runs",
            "same-person",
            "same-role",
            "emergency-open",
            "not-sure",
        ],
    ),
    ("tie", &["parent", "relative", "ex-partner", "suspected"]),
    ("whose", &["own", "colleague"]),
    (
        "access",
        &[
            "begins-in-the-past",
            "cannot-be-let-in",
            "ends-after-the-school-year",
            "ends-before-it-begins",
            "not-yours-to-give",
            "reviewed-before",
        ],
    ),
    (
        "accounts",
        &[
            "brin-taken",
            "cannot-take-over",
            "days-too-far",
            "days-too-long",
            "has-it-already",
            "last-administrator",
            "last-board-member",
            "login-taken",
            "no-letters",
            "nobody-takes-over",
            "not-a-brin",
            "not-a-login",
            "not-a-mail-address",
            "not-days",
            "not-there",
            "own-role",
            "too-long",
            "too-many-days",
            "yourself",
        ],
    ),
    (
        "responsibility",
        &[
            "cannot-carry",
            "does-not-hold-the-role",
            "nobody-named",
            "same-person",
        ],
    ),
    (
        "disclosure",
        &[
            "authority-unknown",
            "changed",
            "empty",
            "facts-only",
            "files",
            "given-already",
            "ground",
            "never",
            "no-decision",
            "no-plan",
            "not-theirs",
            "own-eyes",
            "paper",
            "second-eyes",
            "too-young",
            "waived",
            "withdrawn",
        ],
    ),
    ("copy-language", &["nl", "en"]),
    ("step", &["1", "2", "3", "4", "5"]),
    (
        "kind",
        &[
            "observation",
            "childs-words",
            "third-party",
            "sign",
            "hypothesis",
            "diagnosis",
        ],
    ),
    ("bearing", &["supports", "weakens", "neutral"]),
    ("acute", &["danger", "disclosure"]),
    (
        "child-was",
        &["hurt", "saw-it", "was-told", "present", "other"],
    ),
    ("hand", &["first", "second"]),
    ("hypothesis-outcome", &["confirmed", "refuted", "withdrawn"]),
    (
        "relation",
        &["parent", "guardian", "sibling", "housemate", "other"],
    ),
    (
        "contact-with",
        &[
            "parent",
            "pupil",
            "reporting-body",
            "care-provider",
            "police",
            "other",
        ],
    ),
    (
        "adviser",
        &["reporting-body", "external-confidant", "expert"],
    ),
    ("yes-no", &["yes", "no"]),
    ("known", &["yes", "no", "unknown"]),
    ("sure", &["yes", "no", "doubt"]),
    ("filed-how", &["phone", "form", "phone-and-form"]),
    ("feedback-stage", &["assessment", "conclusion", "between"]),
    ("information-ground", &["law", "consent"]),
    ("effect", &["works", "partly", "none"]),
    ("task-ending", &["done", "not-needed"]),
    ("reached", &["reached", "partly", "not", "unknown"]),
    ("region", &["north", "middle", "south"]),
    ("index-step", &["match", "ended"]),
    ("every", &["week", "two-weeks", "month", "quarter"]),
    ("severity", &["block", "explain", "remind"]),
    ("status", &["open", "closed"]),
    (
        "fault",
        &[
            "required",
            "unknown-record",
            "invalid",
            "invalid-date",
            "injury-not-seen",
            "too-many-injuries",
            "file-kind",
            "file-infected",
            "file-not-scanned",
            "file-size",
        ],
    ),
    (
        "case",
        &["closed", "not-closed", "already-opened", "not-opened"],
    ),
    ("edition", &["no-framework"]),
    (
        "refusal-staff",
        &[
            "closed",
            "order",
            "road-ended",
            "other-road",
            "same-road",
            "in-the-future",
            "before-the-step-before",
            "not-directly",
            "nobody-receives",
            "nobody-left",
            "still-open",
            "overtaken",
            "cannot-receive",
            "named-already",
            "not-named",
        ],
    ),
    (
        "event",
        &[
            "dossier-opened",
            "entry-recorded",
            "entry-corrected",
            "hypothesis-resolved",
            "entry-diverted",
            "contact-recorded",
            "document-attached",
            "person-linked",
            "dossier-linked",
            "step-completed",
            "consultation-asked",
            "consultation-recorded",
            "director-informed",
            "advice-prepared",
            "advice-recorded",
            "conversation-prepared",
        ],
    ),
    (
        "event",
        &[
            "conversation-recorded",
            "conversation-waived",
            "child-conversation-recorded",
            "own-view-added",
            "sign-list-filled",
            "weighing-recorded",
            "framework-answered",
            "confidentiality-weighed",
            "decided",
            "report-announced",
            "announcement-waived",
            "report-drafted",
            "report-filed",
            "feedback-recorded",
            "information-request-answered",
            "copy-prepared",
            "copy-reviewed",
            "copy-disclosed",
            "copy-withdrawn",
            "help-planned",
            "help-reviewed",
            "task-added",
            "task-assigned",
            "task-ended",
            "watching-agreed",
            "safety-checked",
            "index-considered",
            "index-followed",
            "closed",
            "reopened",
            "moved-to-edition",
        ],
    ),
];

/// The acts that a page of the log would show as a code, in either language.
pub(crate) fn without_a_word<'a>(acts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let languages = ["lang/nl", "lang/en"].map(|folder| (folder, keys_in(folder)));
    let acts: BTreeSet<&str> = acts.into_iter().collect();
    let mut without = BTreeSet::new();
    for act in acts {
        for (folder, keys) in &languages {
            let has = |key: String| keys.contains_key(&key);
            if !has(format!("log-act-{act}")) && !has(format!("{act}-title")) {
                without.insert(format!("{folder}: {act}"));
            }
        }
    }
    without
}

/// What an address promises the log, and what leave is asked for: what is refused stands there under the
/// name of the leave.
#[test]
fn every_act_of_the_log_has_a_word() {
    let routes = ROUTES.iter().chain(PRACTICE_ROUTES.iter());
    let promised = routes.flat_map(|route| route.log.iter().copied());
    let promised = promised.filter(|act| *act != "{command}");
    let asked = Action::all().into_iter().map(Action::code);
    let of_staff = StaffAction::all().into_iter().map(StaffAction::code);
    let all = promised.chain(asked).chain(of_staff);
    assert_eq!(without_a_word(all), BTreeSet::new());
}

#[test]
fn every_text_that_is_named_exists() {
    let keys = keys();
    let mut missing = Vec::new();
    for file in sources() {
        let source = fs::read_to_string(&file).unwrap();
        for call in [
            "t.get(\"",
            "t().get(\"",
            "words.get(\"",
            "t.with(\"",
            "t().with(\"",
            "words.with(\"",
        ] {
            for key in after(&source, call) {
                if is_key(&key) && !keys.contains_key(&key) {
                    missing.push(format!("{}: {key}", file.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "texts that are missing: {missing:#?}");
}

#[test]
fn no_text_is_left_over() {
    let keys = keys();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut families: BTreeSet<String> = BTreeSet::new();
    for file in sources() {
        let source = fs::read_to_string(&file).unwrap();
        for literal in source.split('"') {
            if is_key(literal) {
                used.insert(literal.to_owned());
            } else if let Some((family, rest)) = literal.split_once('{')
                && is_key(family)
                && family.ends_with('-')
                && rest
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "{}-_".contains(c))
            {
                families.insert(family.to_owned());
            }
        }
    }
    families.extend(FAMILIES.iter().map(|(family, _)| format!("{family}-")));
    for (key, value) in &keys {
        for part in value
            .split("{ ")
            .skip(1)
            .filter_map(|rest| rest.split(" }").next())
        {
            if !key.starts_with("correct_entry-") || keys.contains_key(part) {
                used.insert(part.to_owned());
            }
        }
    }
    let left: Vec<&String> = keys
        .keys()
        .filter(|key| {
            !used.contains(*key)
                && !families
                    .iter()
                    .any(|family| key.starts_with(family.as_str()))
                && !is_of_a_form(key, &used)
        })
        .collect();
    assert!(left.is_empty(), "texts that nobody asks for: {left:#?}");
}

/// Whether a page with a form asks for this text: as a name, a label, a help text.
fn is_of_a_form(key: &str, named: &BTreeSet<String>) -> bool {
    let name_in = |code: &str| key.strip_prefix(code)?.strip_prefix('-').map(str::to_owned);
    let (asked, name) = if let Some(name) = name_in("signal") {
        (asked_by("signal.html", ""), name)
    } else if let Some((code, name)) = PLAIN_FORMS
        .iter()
        .find_map(|(code, _)| Some((*code, name_in(code)?)))
    {
        let name = name.strip_suffix("-hint").unwrap_or(&name);
        return asked_by_plain(code).contains(name) || named.contains(name);
    } else if let Some((kind, name)) =
        commands().find_map(|kind| Some((kind, name_in(kind.code())?)))
    {
        (asked_by_command(kind), name)
    } else {
        return false;
    };
    let name = name.strip_suffix("-hint").unwrap_or(&name);
    OF_EVERY_COMMAND.contains(&name) || asked.contains(name) || named.contains(name)
}

/// Where texts are asked for.
fn sources() -> Vec<PathBuf> {
    let mut all = files("crates/web/src", ".rs");
    for folder in ["crates/app/src", "crates/print/src", "crates/server/src"] {
        all.extend(files(folder, ".rs"));
    }
    all.extend(files("crates/web/templates", ".html"));
    all
}

#[test]
fn the_texts_can_be_read() {
    let words = Words::dutch().unwrap();
    for (key, value) in keys() {
        let has_variable = value.contains("{ $") || value.contains("{$");
        assert!(has_variable || words.find(&key, &[]).is_some(), "{key}");
    }
}
